//! Open uploads: what stripes leave in the ledger until the manifest of their object comes.
//! Written by stripes, read and emptied by manifests.
//! Never more than so many at once: the one whose last stripe is longest ago makes room, and its manifest will wait in vain.
//!
//! A stripe of k chunks leaves 34 + 32 k bytes: 2.9 MB for an object of 5 GiB in stripes of 10 + 4. Whoever has a key can open
//! uploads, so the number of them is all that is promised; whom to listen to is decided where objects come from.

use super::{
    Hash,
    ledger::{Ledger, Table},
    manifest::Object,
    value::value,
};
use crate::verdict::Missing;

/// What is left of a stripe that was accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Root over all pieces of its shards.
    pub stripe_root: Hash,
    /// Hashes of its chunks, in their order; 1..=k.
    pub chunk_hashes: Vec<Hash>,
}

value!(Kept {
    stripe_root,
    chunk_hashes
});

/// The root of stripe `number` of this upload, if it was accepted.
pub fn stripe_root(ledger: &Ledger, upload: &Hash, number: u32) -> Option<Hash> {
    let kept: Kept = ledger.get(Table::Stripes, &key(upload, number))?;
    Some(kept.stripe_root)
}

/// What was kept of all stripes of this object.
///
/// # Errors
/// How many of them are missing.
pub fn kept(ledger: &Ledger, object: &Object) -> Result<Vec<Kept>, Missing> {
    let (upload, count) = (object.upload(), object.shape.stripes());
    let kept: Vec<Kept> = (0..count)
        .filter_map(|number| ledger.get(Table::Stripes, &key(&upload, number)))
        .collect();
    match (count as usize).checked_sub(kept.len()) {
        None | Some(0) => Ok(kept),
        Some(missing) => Err(Missing::Shards(format!("{missing} of {count} stripes"))),
    }
}

/// Keeps what is left of stripe `number` of `count`; at most `open_max` uploads stay open.
pub fn keep(ledger: &mut Ledger, upload: &Hash, number: u32, count: u32, kept: &Kept, open_max: u16) {
    ledger.put(Table::Stripes, &key(upload, number), kept);
    let mut open: Vec<(Hash, u32)> = ledger.fact(OPEN);
    open.retain(|(other, _)| other != upload);
    open.push((*upload, count));
    // The list is in the order of the last stripes.
    while open.len() > usize::from(open_max.max(1)) {
        let (oldest, count) = open.remove(0);
        forget(ledger, &oldest, count);
    }
    ledger.set_fact(OPEN, &open);
}

/// Forgets the stripes of an upload that is whole.
pub fn close(ledger: &mut Ledger, upload: &Hash, count: u32) {
    let mut open: Vec<(Hash, u32)> = ledger.fact(OPEN);
    open.retain(|(other, _)| other != upload);
    ledger.set_fact(OPEN, &open);
    forget(ledger, upload, count);
}

fn forget(ledger: &mut Ledger, upload: &Hash, count: u32) {
    (0..count).for_each(|number| ledger.remove(Table::Stripes, &key(upload, number)));
}

fn key(upload: &Hash, number: u32) -> Vec<u8> {
    [&upload[..], &number.to_be_bytes()].concat()
}

/// Uploads with a stripe in the ledger, and how many stripes they have.
const OPEN: &str = "uploads";

#[cfg(test)]
mod tests {
    use super::*;

    fn stripe(byte: u8) -> Kept {
        Kept {
            stripe_root: [byte; 32],
            chunk_hashes: vec![[byte; 32]; 3],
        }
    }

    /// Three where two may be open: the one that was fed last stays although it was opened first.
    #[test]
    fn the_upload_that_was_fed_longest_ago_makes_room() {
        let mut ledger = Ledger::default();
        let (first, second, third) = ([1; 32], [2; 32], [3; 32]);
        keep(&mut ledger, &first, 0, 2, &stripe(1), 2);
        keep(&mut ledger, &second, 0, 2, &stripe(2), 2);
        keep(&mut ledger, &first, 1, 2, &stripe(1), 2);
        keep(&mut ledger, &third, 0, 1, &stripe(3), 2);
        assert_eq!(stripe_root(&ledger, &first, 1), Some([1; 32]));
        assert_eq!(stripe_root(&ledger, &second, 0), None);
        close(&mut ledger, &first, 2);
        assert_eq!(stripe_root(&ledger, &first, 0), None);
        assert_eq!(stripe_root(&ledger, &third, 0), Some([3; 32]));
        let open: Vec<(Hash, u32)> = ledger.fact(OPEN);
        assert_eq!(open, [(third, 1)]);
    }
}
