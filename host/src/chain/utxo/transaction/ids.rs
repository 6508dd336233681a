//! The ids of transactions, with and without witness (BIP141), computed for many at once.
//! Called by the decoders once all transactions of a block are read: then lanes have enough messages side by side.
//! Never decodes and never judges.

use super::super::digest_queue::DigestQueue;
use super::Transaction;

impl Transaction {
    /// Computes the ids of transactions side by side; those of rings have theirs.
    pub(in super::super) fn set_ids(transactions: &mut [Self]) {
        for group in transactions.chunks_mut(IDS_TOGETHER) {
            let mut queue = DigestQueue::default();
            for transaction in group.iter().filter(|transaction| !transaction.is_ring()) {
                queue.push(transaction.bytes());
                if transaction.has_witness() {
                    let (version, lock_time) = (transaction.version.to_le_bytes(), transaction.lock_time.to_le_bytes());
                    queue.push_parts(&[&version, transaction.body.of(&transaction.raw), &lock_time]);
                }
            }
            let mut digests = queue.digests().into_iter();
            for transaction in group.iter_mut().filter(|transaction| !transaction.is_ring()) {
                transaction.wtxid = digests.next().unwrap_or_default();
                transaction.txid = match transaction.has_witness() {
                    true => digests.next().unwrap_or_default(),
                    false => transaction.wtxid,
                };
            }
        }
    }
}

/// Transactions whose ids are computed together: enough to fill lanes with messages of like length.
const IDS_TOGETHER: usize = 128;

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests compute on known values"
)]
mod tests {
    use super::*;
    use crate::chain::utxo::{InputParts, OutPoint, TransactionBuilder, hash::sha256d};

    fn transaction(at: usize) -> Transaction {
        let input = InputParts {
            previous_output: OutPoint {
                txid: [7; 32],
                index: at as u32,
            },
            script_sig: vec![0x51; at * 37 % 200],
            sequence: 1,
            // Every third without a witness: one message instead of two.
            witness: vec![vec![0x52; at % 70]; at % 3],
        };
        let builder = TransactionBuilder {
            version: 2,
            inputs: vec![input],
            outputs: vec![(at as i64, vec![0x53; at % 50])],
            lock_time: 9,
            rings: None,
        };
        builder.build().unwrap()
    }

    /// Numbers around those from which lanes work, and around a whole group; lengths on both sides of the ends of blocks.
    #[test]
    fn ids_computed_together_are_those_of_the_bytes() {
        for count in [0, 1, 6, 7, 16, 17, IDS_TOGETHER, IDS_TOGETHER + 1, 300] {
            let mut transactions: Vec<_> = (0..count).map(transaction).collect();
            for transaction in &mut transactions {
                (transaction.txid, transaction.wtxid) = ([0; 32], [0; 32]);
            }
            Transaction::set_ids(&mut transactions);
            for (at, transaction) in transactions.iter().enumerate() {
                assert_eq!(
                    transaction.txid(),
                    sha256d(&transaction.encode(false)),
                    "{at} of {count}"
                );
                assert_eq!(
                    transaction.wtxid(),
                    sha256d(&transaction.encode(true)),
                    "{at} of {count}"
                );
                assert_eq!(
                    transaction.txid() == transaction.wtxid(),
                    at % 3 == 0,
                    "{at} of {count}"
                );
            }
        }
    }
}
