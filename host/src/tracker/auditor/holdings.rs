//! What a provider says that it holds, held against the ledger as rule A0 will hold its audits.
//! Asked on the judge's thread before a shard goes into the books, which follow the ledger.
//! Never believes a number that the ledger has not.

use super::{Asker, Driver, Pending, Request};
use crate::{
    chain::lunarx::{Hash, context, key::PublicKey, ledger::Ledger, manifest, value::Value},
    tracker::{
        audit::Placing,
        core::Ticket,
        sockets::ToSockets,
        wire::{
            Peer,
            message::{Fault, Hold},
        },
    },
};

/// A placing, and whether the ledger itself names the provider: then it is the holder, whoever the books have.
pub type Placed = (Placing, bool);

/// The placing, if contract, manifest and shard fit each other and nobody else holds it.
///
/// # Errors
/// The first thing that does not fit, in one line.
pub fn placing(ledger: &Ledger, provider: &Hash, hold: &Hold) -> Result<Placed, String> {
    let Hold {
        contract,
        manifest,
        shard,
    } = *hold;
    let terms = context::contract(ledger, &contract).ok_or_else(|| format!("no contract {}", hex::encode(contract)))?;
    let stored = manifest::stored(ledger, &manifest).ok_or_else(|| format!("no manifest {}", hex::encode(manifest)))?;
    if terms.provider != *provider {
        return Err(format!("the contract is with {}", hex::encode(terms.provider)));
    }
    if terms.storage_root != stored.shard_root {
        let (expected, got) = (hex::encode(stored.shard_root), hex::encode(terms.storage_root));
        return Err(format!(
            "the contract is over {got}, expected the manifest's {expected}"
        ));
    }
    if manifest::is_revoked(ledger, &manifest) {
        return Err("an accepted fraud proof is against the manifest".to_owned());
    }
    let shards = stored.shape.shards();
    if shard >= shards {
        return Err(format!("shard {shard}, expected one below {shards}"));
    }
    let holder = context::holder(ledger, &manifest, shard);
    let is_named = holder == Some(*provider);
    if let Some(holder) = holder.filter(|holder| holder != provider) {
        return Err(format!("shard {shard} belongs to {}", hex::encode(holder)));
    }
    let placing = Placing {
        contract,
        manifest,
        shard,
        shape: stored.shape,
        shard_root: stored.shard_root,
    };
    Ok((placing, is_named))
}

/// An answer from the judge's thread in bytes: shape and root, or words.
pub fn to_bytes(placing: &Result<Placed, String>) -> Vec<u8> {
    match placing {
        Ok((placing, is_named)) => {
            let fields = (placing.shape, placing.shard_root).to_bytes();
            [&[1, u8::from(*is_named)][..], &fields].concat()
        }
        Err(words) => [&[0], words.as_bytes()].concat(),
    }
}

/// The placing of such an answer to this question.
///
/// # Errors
/// The words.
pub fn from_bytes(bytes: &[u8], hold: &Hold) -> Result<Placed, String> {
    match bytes.split_first() {
        Some((1, fields)) => {
            let none = "an answer that is none";
            let (is_named, fields) = fields.split_first().ok_or(none)?;
            let (shape, shard_root) = Value::from_bytes(fields).ok_or(none)?;
            let placing = Placing {
                contract: hold.contract,
                manifest: hold.manifest,
                shard: hold.shard,
                shape,
                shard_root,
            };
            Ok((placing, *is_named != 0))
        }
        Some((_, words)) => Err(String::from_utf8_lossy(words).into_owned()),
        None => Err("an empty answer".to_owned()),
    }
}

impl Driver {
    /// What a provider says that it holds: the ledger is asked first.
    pub(super) fn hold(&mut self, thread: usize, ticket: Ticket, peer: Peer, hold: Hold) {
        let Some((peer, hold)) = self.keep_hold(thread, ticket, peer, hold) else {
            return;
        };
        let provider = peer.id;
        let asked = hold.clone();
        let question = Box::new(move |ledger: &Ledger| to_bytes(&placing(ledger, &provider, &asked)));
        let number = self.pend(Pending::Hold(thread, ticket, peer, hold));
        self.outbox.push_back(Request::Question {
            ticket: Asker::Own(number),
            question,
        });
    }

    /// A shard that the ledger knows goes into the books.
    pub(super) fn place(&mut self, thread: usize, ticket: Ticket, peer: &Peer, hold: &Hold, bytes: &[u8], now_us: u64) {
        let placed = from_bytes(bytes, hold).and_then(|(placing, is_named)| {
            self.engine.add_provider(PublicKey::ed25519(&peer.public_key), now_us);
            self.engine.set_online(&peer.id, self.sessions.is_there(&peer.id));
            if self.is_placed(&peer.id, &placing) {
                return Ok(());
            }
            if is_named {
                // A crash came between the ledger and the books, or the authority has moved it.
                self.engine.remove(&(placing.manifest, placing.shard));
            }
            self.engine.place(&peer.id, &placing).map_err(|error| error.to_string())
        });
        match placed {
            Ok(()) => {
                let current = self.number(now_us);
                let has_begun = self.engine.epoch().is_some_and(|epoch| epoch.number >= current);
                let epoch = current.saturating_add(has_begun.into());
                self.held.push((thread, ticket, epoch));
                self.must_save = true;
            }
            Err(message) => self
                .hub
                .tell(thread, ToSockets::Fail(ticket, Fault::Senseless, message)),
        }
    }

    /// Whether the books have it already: whoever says again what it holds has not got back what it lost.
    fn is_placed(&self, provider: &Hash, placing: &Placing) -> bool {
        let books = self.engine.books();
        let known = books.place_of(provider).and_then(|place| books.get(place));
        let placement = known.and_then(|known| known.placements.get(&(placing.manifest, placing.shard)));
        placement.is_some_and(|placement| placement.contract == placing.contract)
    }
}
