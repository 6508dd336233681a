//! CDN manifests (kind 11): the owner of an object lets it be delivered for a while, under a number that grows.
//! Refers to the manifest of the object; proofs of ranges refer to it.
//! Never names who delivers: whoever does proves every range.
//!
//! ```text
//! ver u8 = 1 | publisher key | manifest 32 | data_root 32 | size u64 | edition u64 | from u64 | until u64 | sig 64
//! ```
//! `from` and `until` are seconds of Unix time; the content is published from the first to before the second.

use super::{
    Hash, LunarParams,
    blob::Blob,
    docket::{Check, Docket, known, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    manifest,
    record::{Court, Face, Reader, Record, short},
    rule,
    value::value,
    work::Signed,
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 11;

/// A CDN manifest.
#[derive(Clone, Debug)]
pub struct CdnManifest {
    id: Hash,
    publisher: PublicKey,
    manifest: Hash,
    data_root: Hash,
    size: u64,
    edition: u64,
    from: u64,
    until: u64,
    signed: Signed,
}

/// What the ledger keeps of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    /// Root over the chunks.
    pub data_root: Hash,
    /// Bytes.
    pub size: u64,
    /// The manifest of the object.
    pub manifest: Hash,
    /// Published from this second of Unix time on.
    pub from: u64,
    /// Until before this one.
    pub until: u64,
}

value!(Published {
    data_root,
    size,
    manifest,
    from,
    until
});

/// The rules of CDN manifests.
pub const RULES: &[Rule] = &[
    rule(
        'C',
        1,
        "form, and published for at least a second",
        "own format (paper, CDN: signed manifests)",
    ),
    rule(
        'C',
        2,
        "the object is known, not revoked, and of this content and size",
        "paper, CDN",
    ),
    rule('C', 3, "the publisher owns the object", "own format"),
    rule('C', 4, "the number of the edition grows", "own format, as in naming"),
    rule('C', 5, "the publication is not over", "own format"),
    rule(
        'C',
        6,
        "the publisher's signature holds",
        "paper, CDN: signed manifests",
    ),
];

/// Rule `number` of CDN manifests.
pub const fn c(number: u8) -> RuleId {
    RuleId::new('C', number)
}

/// Reads a CDN manifest.
///
/// # Errors
/// C1.
pub fn decode(object: Blob, _params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(CdnManifest::read(&object)?))
}

/// What the CDN manifest of this id publishes.
pub fn published(ledger: &Ledger, id: &Hash) -> Option<Published> {
    ledger.get(Table::Published, id)
}

impl CdnManifest {
    /// Reads a CDN manifest.
    ///
    /// # Errors
    /// C1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, c(1));
        from.version()?;
        let publisher = from.get("publisher")?;
        let cdn = Self {
            id: hash(&[object]),
            publisher,
            manifest: from.get("manifest")?,
            data_root: from.get("data_root")?,
            size: from.get("size")?,
            edition: from.get("edition")?,
            from: from.get("from")?,
            until: from.get("until")?,
            signed: from.signed(publisher)?,
        };
        if cdn.from >= cdn.until {
            return Err(from.wrong(format!(
                "published from {} to {}, expected an end behind the start",
                cdn.from, cdn.until
            )));
        }
        from.end()?;
        Ok(cdn)
    }

    fn stored(&self, ledger: &Ledger) -> Result<manifest::Stored, super::docket::Stop> {
        known(manifest::stored(ledger, &self.manifest), || {
            Missing::Parent(format!("manifest {}", hex::encode(self.manifest)))
        })
    }

    fn check_object(&self, ledger: &Ledger) -> Check {
        let stored = self.stored(ledger)?;
        require(
            (stored.data_root, stored.shape.size()) == (self.data_root, self.size),
            || {
                format!(
                    "content {} of {} bytes, expected that of the manifest, {} of {}",
                    short(&self.data_root),
                    self.size,
                    short(&stored.data_root),
                    stored.shape.size()
                )
            },
        )?;
        require(!manifest::is_revoked(ledger, &self.manifest), || {
            "an accepted fraud proof is against the manifest".into()
        })
    }

    /// Publisher and content.
    fn series(&self) -> Vec<u8> {
        [self.publisher.id(), self.data_root].concat()
    }
}

impl Record<LunarParams> for CdnManifest {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            height: Some(self.edition),
            time: Some(self.from),
            words: format!(
                "content {} of {} bytes until {}",
                short(&self.data_root),
                self.size,
                self.until
            ),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        let is_known = published(ledger, &self.id).is_some();
        docket.rule(c(2), || self.check_object(ledger));
        docket.rule(c(3), || {
            let owner = self.stored(ledger)?.owner;
            require(owner == self.publisher, || {
                format!("the owner is {}", hex::encode(owner.bytes()))
            })
        });
        docket.rule(c(4), || {
            let last: Option<u64> = ledger.get(Table::Editions, &self.series()).filter(|_| !is_known);
            require(last.is_none_or(|last| self.edition > last), || {
                format!(
                    "edition {}, expected one above {}",
                    self.edition,
                    last.unwrap_or_default()
                )
            })
        });
        docket.rule(c(5), || {
            require(court.ahead_s(self.until) > 0, || {
                format!(
                    "published until {}, expected an end behind the time of the run, {}",
                    self.until, court.at
                )
            })
        });
        docket.signature(c(6), None, &self.signed);
        if is_known {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        let published = Published {
            data_root: self.data_root,
            size: self.size,
            manifest: self.manifest,
            from: self.from,
            until: self.until,
        };
        ledger.put(Table::Published, &self.id, &published);
        ledger.put(Table::Editions, &self.series(), &self.edition);
    }
}
