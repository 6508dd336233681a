//! What a provider says that it holds, held against the ledger as rule A0 will hold its audits.
//! Asked on the judge's thread before a shard goes into the books.
//! Never believes a number that the ledger has not.

use crate::{
    chain::lunarx::{
        Hash, context,
        ledger::{Ledger, Table},
        manifest,
        value::Value,
    },
    tracker::{audit::Placing, wire::message::Hold},
};

/// The placing, if contract, manifest and shard fit each other and nobody else holds it.
///
/// # Errors
/// The first thing that does not fit, in one line.
pub fn placing(ledger: &Ledger, provider: &Hash, hold: &Hold) -> Result<Placing, String> {
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
    let key = [&manifest[..], &[shard]].concat();
    let holder: Option<Hash> = ledger.get(Table::Placements, &key);
    if let Some(holder) = holder.filter(|holder| holder != provider) {
        return Err(format!("shard {shard} belongs to {}", hex::encode(holder)));
    }
    Ok(Placing {
        contract,
        manifest,
        shard,
        shape: stored.shape,
        shard_root: stored.shard_root,
    })
}

/// An answer from the judge's thread in bytes: shape and root, or words.
pub fn to_bytes(placing: &Result<Placing, String>) -> Vec<u8> {
    match placing {
        Ok(placing) => [&[1][..], &(placing.shape, placing.shard_root).to_bytes()].concat(),
        Err(words) => [&[0], words.as_bytes()].concat(),
    }
}

/// The placing of such an answer to this question.
///
/// # Errors
/// The words.
pub fn from_bytes(bytes: &[u8], hold: &Hold) -> Result<Placing, String> {
    match bytes.split_first() {
        Some((1, fields)) => {
            let (shape, shard_root) = Value::from_bytes(fields).ok_or("an answer that is none")?;
            Ok(Placing {
                contract: hold.contract,
                manifest: hold.manifest,
                shard: hold.shard,
                shape,
                shard_root,
            })
        }
        Some((_, words)) => Err(String::from_utf8_lossy(words).into_owned()),
        None => Err("an empty answer".to_owned()),
    }
}
