//! The node of a provider: takes shards, commits itself to them, answers challenges; one request, one answer.
//! Driven by a session with a tracker; its shelf is in memory or on disk, its behaviour a [`Mode`].
//! Never remembers a commitment: the challenge brings everything back, so a node may start anew between the two.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    chain::lunarx::{
        Hash, LunarParams, challenge, hash,
        key::PublicKey,
        roots::{CHUNK_BYTES, PIECE_BYTES, path, root},
        value::Value,
    },
    tracker::audit::{
        CommitRequest,
        books::ShardKey,
        record::{Challenge, Subject},
    },
    verdict::Finding,
};

use super::{
    mode::Mode,
    shelf::{ShardHead, Shelf, ShelfError, StoredShard, piece_hashes},
    tree::{Tree, committed_leaf},
};

/// A provider's key.
pub trait Signing {
    /// The public key.
    fn key(&self) -> PublicKey;

    /// The signature.
    fn sign(&self, message: &[u8]) -> [u8; 64];
}

/// What a provider commits itself to, with its signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The root, or the keyed hash of a small shard.
    pub root: Hash,
    /// Over the record up to and with the root.
    pub signature: [u8; 64],
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum NodeError {
    /// The shelf has no such shard, or failed.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// The challenge cannot be read.
    #[error("challenge: {0:?}")]
    Challenge(Finding),
    /// The challenge is for another provider, or about another object than is kept here.
    #[error("challenge of provider {}, expected {}, with the shape and root of the shard", hex::encode(.got), hex::encode(.expected))]
    Subject {
        /// Whose it is.
        got: Hash,
        /// Whose it should be.
        expected: Hash,
    },
    /// No round of this day asks this: whoever answers signs a record that breaks A1, whatever it holds.
    #[error("challenge of round {round} of {bytes} bytes out of {held_bytes}: expected a round that the day has")]
    Round {
        /// The round.
        round: u16,
        /// Bytes of the shard.
        bytes: u64,
        /// Bytes that the tracker says the provider holds.
        held_bytes: u64,
    },
    /// It does not answer now.
    #[error("silent: the mode says so")]
    Silent,
}

/// A provider.
#[derive(Clone, Debug)]
pub struct ProviderNode<S, K> {
    params: &'static LunarParams,
    /// Where its shards are.
    pub shelf: S,
    key: K,
    /// How it behaves.
    pub mode: Mode,
}

/// A column as the node takes it to be, with its committed tree.
struct Column {
    head: ShardHead,
    /// The chunks of the stripes that are asked for; all of the column may be too much for memory.
    chunks: BTreeMap<u32, Vec<u8>>,
    /// Hashes of the pieces under the commitment; none of a small shard.
    tree: Option<Tree>,
    committed_root: Hash,
}

impl<S: Shelf, K: Signing> ProviderNode<S, K> {
    /// A node.
    pub fn new(params: &'static LunarParams, shelf: S, key: K, mode: Mode) -> Self {
        Self {
            params,
            shelf,
            key,
            mode,
        }
    }

    /// Its public key.
    pub fn key(&self) -> PublicKey {
        self.key.key()
    }

    /// Takes a shard, if it is what it says.
    ///
    /// # Errors
    /// [`ShelfError`]; then nothing has changed.
    pub fn put(&mut self, shard: &StoredShard) -> Result<(), ShelfError> {
        shard.check()?;
        self.shelf.put(shard)
    }

    /// 64 KiB of a shard, for a repair elsewhere; where a piece of them is lost, none of them.
    ///
    /// # Errors
    /// [`NodeError`].
    pub fn chunk(&self, key: &ShardKey, stripe: u32, now_us: u64) -> Result<Vec<u8>, NodeError> {
        self.wake(now_us)?;
        let mut chunk = self.shelf.chunk(key, stripe)?;
        let (manifest, shard) = *key;
        let first = stripe.saturating_mul(PIECES);
        let mut pieces = first..first.saturating_add(PIECES);
        if pieces.any(|piece| self.mode.is_lost(&manifest, shard, piece)) {
            return Err(ShelfError::Absent { manifest, shard }.into());
        }
        self.show(key, stripe, &mut chunk);
        if let (Mode::FalseSource, Some(byte)) = (self.mode, chunk.first_mut()) {
            *byte ^= 1;
        }
        Ok(chunk)
    }

    /// Whether it answers now, as its mode has it.
    ///
    /// # Errors
    /// [`NodeError::Silent`].
    pub fn wake(&self, now_us: u64) -> Result<(), NodeError> {
        match self.mode.is_awake(now_us) {
            true => Ok(()),
            false => Err(NodeError::Silent),
        }
    }

    /// Commits itself to a shard under the tracker's nonce: reads and hashes all of it.
    ///
    /// # Errors
    /// [`NodeError`].
    pub fn commit(&self, request: &CommitRequest, now_us: u64) -> Result<Commit, NodeError> {
        self.wake(now_us)?;
        let column = self.column(&(request.manifest, request.shard), &request.commit_nonce, &[])?;
        let subject = Subject {
            contract: request.contract,
            manifest: request.manifest,
            provider: self.key.key(),
            epoch: request.epoch,
            shard: request.shard,
            shape: column.head.shape,
            shard_root: column.head.shard_root,
        };
        let message = subject.commitment(&request.commit_nonce, &column.committed_root);
        Ok(Commit {
            root: column.committed_root,
            signature: self.key.sign(&message),
        })
    }

    /// Answers a challenge: the rest of the record, from `answered_us` on. `received_us` is when the challenge came and `now_us` when
    /// the answer is signed, by the provider's clock; only the time between them counts, so its clock may be wrong.
    ///
    /// # Errors
    /// [`NodeError`].
    pub fn answer(&self, start: &[u8], received_us: u64, now_us: u64) -> Result<Vec<u8>, NodeError> {
        self.wake(now_us)?;
        let challenge = Challenge::read(start).map_err(NodeError::Challenge)?;
        let subject = &challenge.subject;
        let bytes = subject.shape.column_bytes(subject.shard);
        if challenge.ask.pieces(self.params, bytes.max(1)).is_none() {
            let (round, held_bytes) = (challenge.ask.round, challenge.ask.held_bytes);
            return Err(NodeError::Round {
                round,
                bytes,
                held_bytes,
            });
        }
        let pieces = challenge.pieces(self.params);
        let column = self.column(&(subject.manifest, subject.shard), &challenge.commit_nonce, &pieces)?;
        let (got, expected) = (subject.provider.id(), self.key.key().id());
        let is_kept = (subject.shape, subject.shard_root) == (column.head.shape, column.head.shard_root);
        if got != expected || !is_kept {
            return Err(NodeError::Subject { got, expected });
        }
        let took_us = now_us.saturating_sub(received_us);
        let mut record = start.to_vec();
        challenge.ask.asked_us.saturating_add(took_us).write(&mut record);
        match &column.tree {
            None => write_whole(&column, &mut record),
            Some(tree) => write_pieces(&column, tree, &pieces, &mut record),
        }
        let signature = self.key.sign(&record);
        signature.write(&mut record);
        Ok(record.split_off(start.len()))
    }

    /// Changes a chunk as the mode says.
    fn show(&self, key: &ShardKey, stripe: u32, chunk: &mut [u8]) {
        let first = stripe.saturating_mul((CHUNK_BYTES / PIECE_BYTES) as u32);
        for (piece, bytes) in (first..).zip(chunk.chunks_mut(PIECE_BYTES)) {
            self.mode.show(&key.0, key.1, piece, bytes);
        }
    }

    /// Reads a column and hashes it under the nonce, 64 KiB after 64 KiB; keeps what these pieces need.
    fn column(&self, key: &ShardKey, commit_nonce: &Hash, pieces: &[u32]) -> Result<Column, NodeError> {
        let head = self.shelf.head(key)?;
        let provider = self.key.key().id();
        let is_small = challenge::is_small(self.params, &head.shape, key.1);
        let asked: BTreeSet<u32> = pieces.iter().map(|piece| piece / PIECES).collect();
        let (mut chunks, mut leaves) = (BTreeMap::new(), Vec::new());
        for stripe in 0..head.shape.stripes() {
            let mut chunk = self.shelf.chunk(key, stripe)?;
            self.show(key, stripe, &mut chunk);
            if is_small {
                chunks.insert(stripe, chunk);
                continue;
            }
            leaves.extend(
                chunk
                    .chunks(PIECE_BYTES)
                    .map(|piece| committed_leaf(commit_nonce, &provider, piece)),
            );
            if asked.contains(&stripe) {
                chunks.insert(stripe, chunk);
            }
        }
        let tree = (!is_small).then(|| Tree::new(leaves));
        let mut committed_root = match &tree {
            Some(tree) => tree.root(),
            None => hash(&[commit_nonce, &provider, small(&head, &chunks)]),
        };
        if self.mode == Mode::LyingRoot {
            committed_root = hash(&[&committed_root]);
        }
        Ok(Column {
            head,
            chunks,
            tree,
            committed_root,
        })
    }
}

/// `0u16 | u16 length | shard | path to shard_root`.
fn write_whole(column: &Column, record: &mut Vec<u8>) {
    let head = &column.head;
    0u16.write(record);
    small(head, &column.chunks).to_vec().write(record);
    head.paths.first().cloned().unwrap_or_default().write(record);
}

/// `u16 count`, and for each `index | piece | stripe_root | path to it | its path to shard_root | path to committed_root`.
fn write_pieces(column: &Column, tree: &Tree, pieces: &[u32], record: &mut Vec<u8>) {
    let head = &column.head;
    // At most the pieces of a round.
    u16::try_from(pieces.len()).unwrap_or(u16::MAX).write(record);
    let stripes = Tree::new(head.stripe_roots.clone());
    for index in pieces {
        let (stripe, number) = (index / PIECES, (index % PIECES) as usize);
        let chunk = column.chunks.get(&stripe).map(Vec::as_slice).unwrap_or_default();
        let of_shard = head.paths.get(stripe as usize).map(Vec::as_slice).unwrap_or_default();
        let in_shard = path(&piece_hashes(stripe, head.shard, chunk), number);
        index.write(record);
        record.extend_from_slice(chunk.chunks(PIECE_BYTES).nth(number).unwrap_or(&[0; PIECE_BYTES]));
        head.stripe_roots
            .get(stripe as usize)
            .copied()
            .unwrap_or_default()
            .write(record);
        [&in_shard, of_shard].concat().write(record);
        stripes.path(stripe as usize).write(record);
        tree.path(*index as usize).write(record);
    }
}

/// The bytes of the object in a small shard, which is all of its only stripe that counts.
fn small<'a>(head: &ShardHead, chunks: &'a BTreeMap<u32, Vec<u8>>) -> &'a [u8] {
    let chunk = chunks.get(&0).map(Vec::as_slice).unwrap_or_default();
    let bytes = usize::try_from(head.shape.column_bytes(head.shard)).unwrap_or(usize::MAX);
    chunk.get(..bytes).unwrap_or(chunk)
}

/// The root of the shard of one stripe.
pub(super) fn shard_root(stripe: u32, shard: u8, chunk: &[u8]) -> Hash {
    root(&piece_hashes(stripe, shard, chunk))
}

const PIECES: u32 = (CHUNK_BYTES / PIECE_BYTES) as u32;
