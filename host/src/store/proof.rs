//! Proofs that travel: an object is in the log, and a log is the beginning of a later one.
//! Made by the ledger from its rows, checked by anyone with a signed head, without a ledger.
//! Never believed before it was checked against a head whose signature was checked.

use serde::{Deserialize, Serialize};

use super::{Head, Header, ProofError, text, tree};

/// The way of an object to the root of the log: its path in its batch, the header, the header's path in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inclusion {
    /// Index of the object in its batch.
    pub index: u32,
    /// From the object up to the root of the batch.
    #[serde(with = "text::path")]
    pub batch_path: Vec<super::Hash>,
    /// Header of the batch.
    pub header: Header,
    /// Size of the log that the path is for.
    pub log_size: u64,
    /// From the header up to the root of the log.
    #[serde(with = "text::path")]
    pub log_path: Vec<super::Hash>,
}

impl Inclusion {
    /// Proves that the object with these bytes is object [`Inclusion::index`] of batch `header.seq` in the log of this head.
    ///
    /// # Errors
    /// It does not prove it; the first thing that does not fit.
    pub fn verify(&self, head: &Head, object: &[u8]) -> Result<(), ProofError> {
        let Self {
            index,
            batch_path,
            header,
            log_size,
            log_path,
        } = self;
        if *log_size != head.size {
            return Err(ProofError::Size {
                expected: head.size,
                got: *log_size,
            });
        }
        let range = |what, got: u64, size| ProofError::Range { what, got, size };
        if index >= &header.count {
            return Err(range("object", u64::from(*index), u64::from(header.count)));
        }
        if header.seq == 0 || header.seq > *log_size {
            return Err(range("batch", header.seq, *log_size));
        }
        let top = tree::climb(
            tree::leaf(object),
            u64::from(*index),
            u64::from(header.count),
            batch_path,
        );
        if top != Some(header.objects_root) {
            return Err(ProofError::BatchPath);
        }
        let top = tree::climb(header.hash(), header.log_size(), *log_size, log_path);
        if top != Some(head.root) {
            return Err(ProofError::LogPath);
        }
        Ok(())
    }
}

/// The proof that a log is the beginning of a later one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consistency {
    /// Size of the older log.
    pub from: u64,
    /// Size of the newer log.
    pub to: u64,
    /// RFC 9162 section 2.1.4.1.
    #[serde(with = "text::path")]
    pub path: Vec<super::Hash>,
}

/// Proves that the log of head `from` is the beginning of that of head `to`.
///
/// # Errors
/// It does not, or the proof is for other sizes.
pub fn verify_consistency(from: &Head, to: &Head, proof: &Consistency) -> Result<(), ProofError> {
    for (head, got) in [(from, proof.from), (to, proof.to)] {
        if head.size != got {
            return Err(ProofError::Size {
                expected: head.size,
                got,
            });
        }
    }
    if from.size > to.size {
        return Err(ProofError::Range {
            what: "size",
            got: from.size,
            size: to.size,
        });
    }
    if tree::is_consistent(from.size, &from.root, to.size, &to.root, &proof.path) {
        Ok(())
    } else {
        Err(ProofError::Consistency)
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "small numbers of tests")]
mod tests {
    use super::*;
    use crate::store::tree::{Levels, Nodes, leaf};

    /// A log of `sizes.len()` batches with so many objects, and its heads by size.
    fn log(sizes: &[u32]) -> (Vec<Header>, Levels, Vec<Head>) {
        let (mut headers, mut edge, mut heads) = (Vec::<Header>::new(), tree::Edge::default(), vec![Head::empty()]);
        for (before, count) in (0u64..).zip(sizes) {
            let objects: Vec<_> = (0..*count).map(|index| object(before + 1, index)).collect();
            headers.push(Header {
                count: *count,
                seq: before + 1,
                time_us: before,
                previous: headers.last().map_or([0; 32], Header::hash),
                objects_root: tree::root(objects.iter().map(Vec::as_slice)),
                log_root: edge.root(),
                tracker: [0; 32],
            });
            edge.push(headers.last().unwrap().hash(), |_, _, _| ());
            heads.push(Head {
                size: before + 1,
                root: edge.root(),
            });
        }
        let levels = Levels::new(headers.iter().map(Header::hash).collect());
        (headers, levels, heads)
    }

    fn object(seq: u64, index: u32) -> Vec<u8> {
        format!("object {index} of batch {seq}").into_bytes()
    }

    /// Batches of 1 to 9 objects in turn, so that every size of log ends in every size of batch before long.
    #[test]
    fn every_object_is_proved_under_every_head_and_under_no_other() {
        let sizes: Vec<u32> = (0..20).map(|at| at % 9 + 1).collect();
        let (headers, mut levels, heads) = log(&sizes);
        for header in &headers {
            let leaves = (0..header.count)
                .map(|index| leaf(&object(header.seq, index)))
                .collect();
            let mut batch = Levels::new(leaves);
            for index in 0..header.count {
                for size in header.seq..=headers.len() as u64 {
                    let proof = Inclusion {
                        index,
                        batch_path: batch.path(index.into(), header.count.into()).unwrap(),
                        header: header.clone(),
                        log_size: size,
                        log_path: levels.path(header.log_size(), size).unwrap(),
                    };
                    let bytes = object(header.seq, index);
                    assert_eq!(proof.verify(&heads[size as usize], &bytes), Ok(()));
                    assert!(proof.verify(&heads[size as usize - 1], &bytes).is_err());
                    assert!(proof.verify(&heads[size as usize], &bytes[1..]).is_err());
                    let mut other = heads[size as usize];
                    other.root[0] ^= 1;
                    assert_eq!(proof.verify(&other, &bytes), Err(ProofError::LogPath));
                }
            }
        }
    }

    /// A proof with both paths, as the wire carries it. Whatever bit is flipped, it does not decode or proves nothing.
    #[test]
    fn no_bit_of_a_proof_can_be_flipped() {
        let (headers, mut levels, heads) = log(&[5, 3, 4, 7, 2]);
        let header = headers[3].clone();
        let mut batch = Levels::new((0..7).map(|index| leaf(&object(4, index))).collect());
        let proof = Inclusion {
            index: 6,
            batch_path: batch.path(6, 7).unwrap(),
            log_path: levels.path(3, 5).unwrap(),
            header,
            log_size: 5,
        };
        let (bytes, object) = (postcard::to_stdvec(&proof).unwrap(), object(4, 6));
        let read = |bytes: &[u8]| postcard::from_bytes::<Inclusion>(bytes).ok();
        assert_eq!(read(&bytes), Some(proof.clone()));
        for bit in 0..bytes.len() * 8 {
            let mut wrong = bytes.clone();
            wrong[bit / 8] ^= 1 << (bit % 8);
            let proves = read(&wrong).is_some_and(|proof| proof.verify(&heads[5], &object).is_ok());
            assert!(!proves, "bit {bit}");
        }
        let json = serde_json::to_string(&proof).unwrap();
        assert_eq!(serde_json::from_str::<Inclusion>(&json).unwrap(), proof);
        for bit in 0..object.len() * 8 {
            let mut wrong = object.clone();
            wrong[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(proof.verify(&heads[5], &wrong), Err(ProofError::BatchPath));
        }
    }

    #[test]
    fn consistency_is_between_the_two_heads_named() {
        let (_, mut levels, heads) = log(&[1; 12]);
        let proof = Consistency {
            from: 5,
            to: 12,
            path: levels.consistency(5, 12).unwrap(),
        };
        assert_eq!(verify_consistency(&heads[5], &heads[12], &proof), Ok(()));
        assert!(matches!(
            verify_consistency(&heads[4], &heads[12], &proof),
            Err(ProofError::Size { .. })
        ));
        let mut forked = heads[5];
        forked.root[1] ^= 1;
        assert_eq!(
            verify_consistency(&forked, &heads[12], &proof),
            Err(ProofError::Consistency)
        );
        let back = Consistency {
            from: 12,
            to: 5,
            path: Vec::new(),
        };
        assert!(matches!(
            verify_consistency(&heads[12], &heads[5], &back),
            Err(ProofError::Range { .. })
        ));
    }
}
