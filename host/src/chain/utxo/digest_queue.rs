//! Hashes of transactions computed together: lanes hash sixteen messages in little more than the time of seven.
//! Filled by the block decoder with ids, and by `SighashCache` while spends are planned; emptied once for a run of them.
//! Never copies a transaction more than once to hash its signatures: what follows each script is hashed where it lies.

use std::ops::Range;
use std::sync::LazyLock;

use perigee_kernels::merkle::{
    ripemd160::of_sha256_each,
    sha256::{INITIAL, compress_each, digest_again_each, digest_of, put_padding},
};
use sha2::block_api::compress256;

use super::hash::{Hash32, sha256};

/// A hash that is known, or waits in a queue under its number.
#[derive(Clone, Copy, Debug)]
pub(super) enum Digest {
    /// The hash.
    Known(Hash32),
    /// Its place in what [`DigestQueue::digests`] returns.
    Queued(usize),
}

/// SHA-256 hashes to be computed, most of them twice over.
#[derive(Clone, Debug, Default)]
pub(super) struct DigestQueue {
    /// Transactions, and what messages have of their own; whole blocks each.
    bytes: Vec<u8>,
    messages: Vec<Message>,
    /// Memory that passes from the cache of one transaction to that of the next.
    pub(super) scratch: Vec<u8>,
}

/// A state and the runs of whole blocks that follow it.
#[derive(Clone, Debug)]
struct Message {
    state: [u32; 8],
    runs: [Range<usize>; 3],
    /// Whether the hash is hashed again.
    twice: bool,
}

/// A transaction with empty scripts that lies in a queue, hashed up to some block.
#[derive(Clone, Debug)]
pub(super) struct Blank {
    bytes: Range<usize>,
    state: [u32; 8],
    hashed_bytes: usize,
}

impl DigestQueue {
    /// Whether another message may come. An input that signs no output copies all inputs, so that a hostile transaction asks for
    /// its length many thousand times: such a queue would outgrow the block by far.
    pub(super) fn has_room(&self) -> bool {
        self.bytes.len() < QUEUE_BYTES_MAX
    }

    /// Makes room for so many more messages, of so many bytes in all with their padding: growing by and by copies all of it
    /// several times.
    pub(super) fn reserve(&mut self, messages: usize, bytes: usize) {
        self.messages.reserve(messages);
        self.bytes.reserve(bytes.min(QUEUE_BYTES_MAX));
    }

    /// Takes a whole message, to be hashed twice over; returns its number.
    pub(super) fn push(&mut self, message: &[u8]) -> usize {
        self.push_parts(&[message])
    }

    /// Takes a whole message in parts, to be hashed twice over; returns its number.
    pub(super) fn push_parts(&mut self, parts: &[&[u8]]) -> usize {
        let run = self.put(0, parts);
        self.add(INITIAL, [run, 0..0, 0..0], true)
    }

    /// Takes a whole message, to be hashed once; returns its number.
    pub(super) fn push_once(&mut self, message: &[u8]) -> usize {
        let run = self.put(0, &[message]);
        self.add(INITIAL, [run, 0..0, 0..0], false)
    }

    /// Takes a message, to be hashed once behind the tag of signatures of BIP341; returns its number.
    pub(super) fn push_tap(&mut self, message: &[u8]) -> usize {
        let run = self.put(BLOCK_BYTES, &[message]);
        self.add(*TAP_SIGHASH, [run, 0..0, 0..0], false)
    }

    /// Appends a message and its padding; so many bytes of it are hashed already.
    fn put(&mut self, hashed_bytes: usize, parts: &[&[u8]]) -> Range<usize> {
        let start = self.bytes.len();
        parts.iter().for_each(|part| self.bytes.extend_from_slice(part));
        let message_bytes = self.bytes.len().saturating_sub(start).saturating_add(hashed_bytes);
        put_padding(&mut self.bytes, message_bytes);
        start..self.bytes.len()
    }

    /// Takes a transaction with empty input scripts.
    pub(super) fn blank(&mut self, bytes: &[u8]) -> Blank {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        let range = start..self.bytes.len();
        self.bytes.resize(self.bytes.len().next_multiple_of(BLOCK_BYTES), 0);
        Blank {
            bytes: range,
            state: INITIAL,
            hashed_bytes: 0,
        }
    }

    /// Takes the message that a blank transaction is with `script` in the place of the one byte at `script_at`, and `end`
    /// behind it; returns its number. What stands before scripts is hashed once if they come in rising order.
    pub(super) fn push_around(&mut self, blank: &mut Blank, script_at: usize, script: &[u8], end: [u8; 4]) -> usize {
        let whole = script_at.saturating_sub(script_at % BLOCK_BYTES);
        if whole < blank.hashed_bytes {
            (blank.state, blank.hashed_bytes) = (INITIAL, 0);
        }
        let at = |offset: usize| blank.bytes.start.saturating_add(offset).min(blank.bytes.end);
        let before = self.bytes.get(at(blank.hashed_bytes)..at(whole)).unwrap_or_default();
        compress256(&mut blank.state, before.as_chunks().0);
        blank.hashed_bytes = whole;

        let head = self.bytes.len();
        self.bytes.extend_from_within(at(whole)..at(script_at));
        self.bytes.extend_from_slice(script);
        // The block that the script ends in is filled with what follows; then whole blocks stay where they are.
        let missing = self
            .bytes
            .len()
            .next_multiple_of(BLOCK_BYTES)
            .saturating_sub(self.bytes.len());
        let rest = at(script_at.saturating_add(1))..blank.bytes.end;
        let filled = rest.start.saturating_add(missing).min(rest.end);
        self.bytes.extend_from_within(rest.start..filled);
        let left = rest.end.saturating_sub(filled);
        let middle = filled..filled.saturating_add(left.saturating_sub(left % BLOCK_BYTES));
        let head = head..self.bytes.len();
        self.bytes.extend_from_within(middle.end..rest.end);
        self.bytes.extend_from_slice(&end);
        let blank_bytes = blank.bytes.len().saturating_sub(1);
        let message_bytes = blank_bytes.saturating_add(script.len()).saturating_add(end.len());
        put_padding(&mut self.bytes, message_bytes);
        let runs = if middle.is_empty() {
            // Head and tail are one run: the head may have ended inside a block.
            [head.start..self.bytes.len(), 0..0, 0..0]
        } else {
            [head.clone(), middle, head.end..self.bytes.len()]
        };
        self.add(blank.state, runs, true)
    }

    /// All hashes, by number.
    pub(super) fn digests(&self) -> Vec<Hash32> {
        let states = self.states();
        let twice = self.messages.iter().zip(&states).filter(|(message, _)| message.twice);
        let mut again = digest_again_each(&twice.map(|(_, state)| *state).collect::<Vec<_>>()).into_iter();
        let digest = |(message, state): (&Message, &[u32; 8])| match message.twice {
            true => again.next().unwrap_or_default(),
            false => digest_of(state),
        };
        self.messages.iter().zip(&states).map(digest).collect()
    }

    /// The hashes of messages that are hashed once, by number, each with its own hash.
    pub(super) fn digests_and_again(&self) -> Vec<(Hash32, Hash32)> {
        let states = self.states();
        let again = digest_again_each(&states);
        states.iter().map(digest_of).zip(again).collect()
    }

    /// RIPEMD-160 of the hashes of messages that are hashed once, by number.
    pub(super) fn hashes160(&self) -> Vec<[u8; 20]> {
        of_sha256_each(&self.states())
    }

    /// The state behind each message.
    fn states(&self) -> Vec<[u32; 8]> {
        let mut states: Vec<_> = self.messages.iter().map(|message| message.state).collect();
        for part in 0..3 {
            let runs: Vec<_> = self
                .messages
                .iter()
                .map(|message| self.blocks(message.runs.get(part)))
                .collect();
            // Most messages are one run.
            if runs.iter().any(|run| !run.is_empty()) {
                compress_each(&mut states, &runs);
            }
        }
        states
    }

    fn blocks(&self, run: Option<&Range<usize>>) -> &[[u8; BLOCK_BYTES]] {
        let bytes = run.and_then(|run| self.bytes.get(run.clone())).unwrap_or_default();
        bytes.as_chunks().0
    }

    fn add(&mut self, state: [u32; 8], runs: [Range<usize>; 3], twice: bool) -> usize {
        self.messages.push(Message { state, runs, twice });
        self.messages.len().saturating_sub(1)
    }
}

/// SHA-256 of a message behind the tag of signatures of BIP341.
pub(super) fn tap_sighash(message: &[u8]) -> Hash32 {
    let mut queue = DigestQueue::default();
    queue.push_tap(message);
    queue.digests().first().copied().unwrap_or_default()
}

/// The state behind the block that the hash of a tag and that hash again fill (BIP340, BIP341).
static TAP_SIGHASH: LazyLock<[u32; 8]> = LazyLock::new(|| {
    let tag = sha256(b"TapSighash");
    let mut block = [0; BLOCK_BYTES];
    let bytes = tag.into_iter().chain(tag);
    block.iter_mut().zip(bytes).for_each(|(to, from)| *to = from);
    let mut state = INITIAL;
    compress256(&mut state, &[block]);
    state
});

/// Bytes from which a queue takes no more; the last message may go beyond by its length, at most a transaction's.
const QUEUE_BYTES_MAX: usize = 4 << 20;

/// Bytes of a block of SHA-256.
const BLOCK_BYTES: usize = 64;

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "tests compute on known values"
)]
mod tests {
    use super::*;
    use crate::chain::utxo::sighash::Parts;
    use crate::chain::utxo::{InputParts, OutPoint, SighashCache, Transaction, TransactionBuilder, TxOut};

    fn transaction(inputs: usize, outputs: usize) -> Transaction {
        let input = |at: usize| InputParts {
            previous_output: OutPoint {
                txid: [at as u8; 32],
                index: at as u32,
            },
            script_sig: vec![0x51; at % 3],
            sequence: 7 * at as u32,
            witness: Vec::new(),
        };
        let builder = TransactionBuilder {
            version: 2,
            inputs: (0..inputs).map(input).collect(),
            outputs: (0..outputs).map(|at| (at as i64, vec![0x52; at % 50])).collect(),
            lock_time: 99,
            rings: None,
        };
        builder.build().unwrap()
    }

    /// ALL, NONE, SINGLE, each alone or with others, and numbers that mean ALL.
    const HASH_TYPES: [u32; 8] = [1, 2, 3, 0x81, 0x82, 0x83, 0, 0xffff_ff44];

    /// What is asked for later is what is asked for at once: transactions with more inputs than outputs, so that SINGLE has none of
    /// its own number between others that wait; scripts on both sides of a block; inputs in rising and falling order.
    #[test]
    fn hashes_of_a_queue_are_those_computed_at_once() {
        let mut queue = DigestQueue::default();
        let (mut later, mut expected) = (Vec::new(), Vec::new());
        for (inputs, outputs) in [(1, 1), (2, 1), (3, 40), (40, 3), (300, 1)] {
            let transaction = transaction(inputs, outputs);
            let mut at_once = SighashCache::new(&transaction);
            let mut cache = SighashCache::queueing(&transaction, None, queue);
            let falling = (0..inputs).rev().step_by(13);
            for input in (0..inputs).step_by(inputs.div_ceil(20)).chain(falling) {
                for hash_type in HASH_TYPES {
                    let script = vec![0x53; (input * 29 + hash_type as usize) % 260];
                    later.push(cache.legacy_later(input, &script, hash_type));
                    expected.push(at_once.legacy(input, &script, hash_type));
                    later.push(cache.segwit_v0_later(input, &script, 5, hash_type));
                    expected.push(at_once.segwit_v0(input, &script, 5, hash_type));
                }
            }
            queue = cache.into_queue();
        }
        let digests = queue.digests();
        let queued = later
            .iter()
            .filter(|digest| matches!(digest, Digest::Queued(_)))
            .count();
        assert!(queued > later.len() / 2, "{queued} of {}", later.len());
        for (at, (digest, expected)) in later.iter().zip(expected).enumerate() {
            let digest = match *digest {
                Digest::Known(digest) => digest,
                Digest::Queued(number) => digests[number],
            };
            assert_eq!(digest, expected, "hash {at}");
        }
    }

    /// Hashes of taproot and of witness version 0, asked for later and with parts that were computed beside those of others, are
    /// those computed alone, tag and all; a transaction without a witness between the others has no parts.
    #[test]
    fn parts_and_hashes_behind_a_tag_are_those_computed_alone() {
        let witness = |transaction: Transaction, items: usize| {
            let mut builder = transaction.to_builder();
            builder.inputs[0].witness = vec![vec![7]; items];
            builder.build().unwrap()
        };
        let shapes = [(1, 1), (2, 2), (3, 40), (5, 5), (40, 3), (2, 1)];
        let transactions: Vec<_> = shapes
            .iter()
            .enumerate()
            .map(|(at, (inputs, outputs))| witness(transaction(*inputs, *outputs), usize::from(at != 3)))
            .collect();
        let parts = Parts::of_each(&transactions);
        let known: Vec<_> = parts.iter().map(Option::is_some).collect();
        assert_eq!(known, [true, true, true, false, true, true]);
        let script = [0x54; 34];
        let coin = |value| TxOut {
            value,
            script_pubkey: &script,
        };
        let mut queue = DigestQueue::default();
        let (mut later, mut expected) = (Vec::new(), Vec::new());
        for (transaction, parts) in transactions.iter().zip(parts) {
            let coins: Vec<_> = (0..transaction.input_count()).map(|at| Some(coin(at as i64))).collect();
            let mut alone = SighashCache::new(transaction);
            let mut cache = SighashCache::queueing(transaction, parts, queue);
            let outputs = transaction.output_count();
            // SINGLE signs an output of its own number.
            for input in (0..transaction.input_count()).filter(|input| *input < outputs) {
                for hash_type in [0, 1, 2, 3, 0x81, 0x82, 0x83] {
                    for annex in [None, Some(&[0x50, 1][..])] {
                        later.push(cache.taproot_key_path_later(input, &coins, hash_type, annex).unwrap());
                        expected.push(alone.taproot_key_path(input, &coins, hash_type, annex).unwrap());
                    }
                    later.push(cache.segwit_v0_later(input, &script, 5, hash_type.into()));
                    expected.push(alone.segwit_v0(input, &script, 5, hash_type.into()));
                }
            }
            queue = cache.into_queue();
        }
        let digests = queue.digests();
        assert!(later.len() > 200 && later.iter().all(|digest| matches!(digest, Digest::Queued(_))));
        for (at, (digest, expected)) in later.iter().zip(expected).enumerate() {
            assert!(
                matches!(*digest, Digest::Queued(number) if digests[number] == expected),
                "hash {at}"
            );
        }
        // The tag in full (BIP340), once.
        let tag = sha256(b"TapSighash");
        assert_eq!(tap_sighash(b"abc"), sha256(&[&tag[..], &tag, b"abc"].concat()));
        assert_ne!(tap_sighash(b"abc"), tap_sighash(b"abd"));
    }

    /// Many inputs that sign no output, each a copy of all inputs: the queue ends at its limit, and hashes go on.
    #[test]
    fn a_queue_does_not_outgrow_its_limit() {
        let transaction = transaction(1_000, 1);
        let mut cache = SighashCache::queueing(&transaction, None, DigestQueue::default());
        let mut at_once = SighashCache::new(&transaction);
        let last = (0..1_000)
            .map(|input| cache.legacy_later(input, &[], 2))
            .last()
            .unwrap();
        let queue = cache.into_queue();
        assert!(queue.bytes.len() < QUEUE_BYTES_MAX + 2 * transaction.base_size());
        assert!(queue.messages.len() > 50 && queue.digests().len() == queue.messages.len());
        assert!(matches!(last, Digest::Known(digest) if digest == at_once.legacy(999, &[], 2)));
    }
}
