//! Proofs as they travel: fixed layouts, so that any language reads them; `wire.md` has them byte by byte.
//! Between the ledger, which makes proofs, and whoever asks for them over the wire.
//! Never trusted: what is read here still has to be checked against a signed head.

use crate::{
    chain::lunarx::{Hash, value::array, value::bytes},
    store::{Consistency, HEADER_BYTES, Header, Inclusion, SIGNED_BYTES, SignedHead},
};

/// The proof that an object is in the ledger, with the signed head that it ends at: `signed head 256 | index u32 | u16 count and
/// path in the batch | header 160 | u16 count and path in the log`.
pub fn write_receipt(head: &SignedHead, proof: &Inclusion) -> Vec<u8> {
    let mut out = head.to_bytes().to_vec();
    out.extend_from_slice(&proof.index.to_le_bytes());
    write_path(&proof.batch_path, &mut out);
    out.extend_from_slice(&proof.header.to_bytes());
    write_path(&proof.log_path, &mut out);
    out
}

/// Reads what [`write_receipt`] wrote; `None` where it is none.
pub fn read_receipt(mut from: &[u8]) -> Option<(SignedHead, Inclusion)> {
    let from = &mut from;
    let head = read_head(from)?;
    let index = array(from).map(u32::from_le_bytes)?;
    let batch_path = read_path(from)?;
    let header = Header::from_bytes(&array::<HEADER_BYTES>(from)?).ok()?;
    let proof = Inclusion {
        index,
        batch_path,
        header,
        log_size: head.header.seq,
        log_path: read_path(from)?,
    };
    from.is_empty().then_some((head, proof))
}

/// The proof that a head goes on from an older one: `signed head 256 of the newer | batches of the older u64 | u16 count and path`.
pub fn write_consistency(head: &SignedHead, proof: &Consistency) -> Vec<u8> {
    let mut out = head.to_bytes().to_vec();
    out.extend_from_slice(&proof.from.to_le_bytes());
    write_path(&proof.path, &mut out);
    out
}

/// Reads what [`write_consistency`] wrote; `None` where it is none.
pub fn read_consistency(mut from: &[u8]) -> Option<(SignedHead, Consistency)> {
    let from = &mut from;
    let head = read_head(from)?;
    let proof = Consistency {
        from: array(from).map(u64::from_le_bytes)?,
        to: head.header.seq,
        path: read_path(from)?,
    };
    from.is_empty().then_some((head, proof))
}

fn read_head(from: &mut &[u8]) -> Option<SignedHead> {
    SignedHead::from_bytes(&array::<SIGNED_BYTES>(from)?).ok()
}

fn write_path(path: &[Hash], out: &mut Vec<u8>) {
    // Paths of trees have at most 64 hashes.
    let count = u16::try_from(path.len()).unwrap_or(u16::MAX);
    out.extend_from_slice(&count.to_le_bytes());
    out.extend_from_slice(path.as_flattened());
}

fn read_path(from: &mut &[u8]) -> Option<Vec<Hash>> {
    let count = usize::from(array(from).map(u16::from_le_bytes)?);
    let (hashes, _) = bytes(from, count * size_of::<Hash>())?.as_chunks();
    Some(hashes.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(seq: u64) -> Header {
        Header {
            count: 3,
            seq,
            time_us: 4,
            previous: [5; 32],
            objects_root: [6; 32],
            log_root: [7; 32],
            tracker: [8; 32],
        }
    }

    #[test]
    fn proofs_come_back_and_cut_ones_do_not() {
        let head = SignedHead {
            header: header(9),
            root: [1; 32],
            signature: [2; 64],
        };
        let inclusion = Inclusion {
            index: 2,
            batch_path: vec![[3; 32]; 2],
            header: header(5),
            log_size: 9,
            log_path: vec![[4; 32]; 4],
        };
        let consistency = Consistency {
            from: 5,
            to: 9,
            path: vec![[6; 32]; 3],
        };
        let (receipt, grown) = (write_receipt(&head, &inclusion), write_consistency(&head, &consistency));
        assert_eq!(receipt.len(), 256 + 4 + 2 + 64 + 160 + 2 + 128);
        assert_eq!(grown.len(), 256 + 8 + 2 + 96);
        assert_eq!(read_receipt(&receipt), Some((head.clone(), inclusion)));
        assert_eq!(read_consistency(&grown), Some((head, consistency)));
        for length in 0..receipt.len() {
            assert_eq!(read_receipt(&receipt[..length]), None, "{length}");
        }
        for length in 0..grown.len() {
            assert_eq!(read_consistency(&grown[..length]), None, "{length}");
        }
        assert_eq!(read_receipt(&[&receipt[..], &[0]].concat()), None, "longer");
    }
}
