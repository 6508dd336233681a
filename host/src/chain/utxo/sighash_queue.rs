//! Signature hashes computed together: lanes hash sixteen messages in little more than the time of three.
//! Filled by `SighashCache` while spends are planned, emptied once for a slice of inputs, before any check is asked for.
//! Never copies a transaction more than once: what follows each script is hashed where it lies.

use std::ops::Range;

use perigee_kernels::merkle::sha256::{INITIAL, compress_each, digest_again_each, put_padding};
use sha2::block_api::compress256;

use super::hash::Hash32;

/// A hash that is known, or waits in a queue under its number.
#[derive(Clone, Copy, Debug)]
pub(super) enum Digest {
    /// The hash.
    Known(Hash32),
    /// Its place in what [`SighashQueue::digests`] returns.
    Queued(usize),
}

/// Double SHA-256 hashes to be computed.
#[derive(Clone, Debug, Default)]
pub(super) struct SighashQueue {
    /// Transactions, and what messages have of their own; whole blocks each.
    bytes: Vec<u8>,
    messages: Vec<Message>,
}

/// A state and the runs of whole blocks that follow it.
#[derive(Clone, Debug)]
struct Message {
    state: [u32; 8],
    runs: [Range<usize>; 3],
}

/// A transaction with empty scripts that lies in a queue, hashed up to some block.
#[derive(Clone, Debug)]
pub(super) struct Blank {
    bytes: Range<usize>,
    state: [u32; 8],
    hashed_bytes: usize,
}

impl SighashQueue {
    /// Takes a whole message; returns its number.
    pub(super) fn push(&mut self, message: &[u8]) -> usize {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(message);
        put_padding(&mut self.bytes, message.len());
        self.add(INITIAL, [start..self.bytes.len(), 0..0, 0..0])
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
        self.add(blank.state, runs)
    }

    /// All hashes, by number.
    pub(super) fn digests(&self) -> Vec<Hash32> {
        let mut states: Vec<_> = self.messages.iter().map(|message| message.state).collect();
        for part in 0..3 {
            let runs: Vec<_> = self
                .messages
                .iter()
                .map(|message| self.blocks(message.runs.get(part)))
                .collect();
            compress_each(&mut states, &runs);
        }
        digest_again_each(&states)
    }

    fn blocks(&self, run: Option<&Range<usize>>) -> &[[u8; BLOCK_BYTES]] {
        let bytes = run.and_then(|run| self.bytes.get(run.clone())).unwrap_or_default();
        bytes.as_chunks().0
    }

    fn add(&mut self, state: [u32; 8], runs: [Range<usize>; 3]) -> usize {
        self.messages.push(Message { state, runs });
        self.messages.len().saturating_sub(1)
    }
}

/// Bytes of a block of SHA-256.
const BLOCK_BYTES: usize = 64;
