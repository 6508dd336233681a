//! Statements about stored objects: audits, answers of archives, fraud proofs, CDN manifests, ranges and answers to queries.
//! Used by the makers of these kinds and by tests; every field stands open, so that one may be wrong.
//! Never judges.

use super::{
    Sealing, Signer,
    content::{Content, Shards, piece_path, shard_roots},
};
use crate::chain::lunarx::{
    Hash, LunarParams, audit, cdn,
    challenge::{self, Terms},
    fraud, hash,
    query::{self, Entry, cache_entry},
    range,
    roots::{CHUNK_BYTES, leaf, path, root},
    span,
    value::Value,
    work::PIECE_BYTES,
};

/// An audit in the making.
#[derive(Clone, Debug)]
pub struct AuditDraft {
    /// Whether it is an answer of an archive.
    pub is_archive: bool,
    /// The contract.
    pub contract: Hash,
    /// The manifest.
    pub manifest: Hash,
    /// Who answers.
    pub provider: Signer,
    /// The epoch.
    pub epoch: u32,
    /// Number of the shards.
    pub shard: u8,
    /// What the provider commits to under.
    pub commit_nonce: Hash,
    /// The beacon.
    pub beacon: Hash,
    /// Who asks.
    pub tracker: Signer,
    /// Bytes that the provider holds in all.
    pub held_bytes: u64,
    /// The round of the day.
    pub round: u16,
    /// The tracker's part; [`challenge::archive_nonce`] for an archive.
    pub nonce: Hash,
    /// When it was asked, in microseconds.
    pub asked_us: u64,
    /// When it answered.
    pub answered_us: u64,
}

/// What is done to a part of a statement before it is signed.
pub type Spoil<'a, T> = &'a dyn Fn(&mut T);

/// A piece of an answer.
#[derive(Clone, Debug)]
pub struct PieceDraft {
    /// Its number.
    pub index: u32,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The root of its stripe.
    pub stripe_root: Hash,
    /// Its paths: to the stripe, of the stripe to the object, to the commitment.
    pub paths: [Vec<Hash>; 3],
}

impl AuditDraft {
    /// The audit of `content`; `spoil` changes the pieces of the answer before it is signed.
    pub fn seal(&self, content: &Content, params: &LunarParams, spoil: Spoil<'_, Vec<PieceDraft>>) -> Vec<u8> {
        let provider = self.provider.id();
        let is_small = challenge::is_small(params, &content.shape, self.shard);
        let stripes: Vec<Shards> = (0..content.shape.stripes())
            .map(|number| content.shards(number))
            .collect();
        let column: Vec<&[u8]> = stripes
            .iter()
            .flat_map(|shards| shards[usize::from(self.shard)].chunks(PIECE_BYTES))
            .collect();
        let committed: Vec<Hash> = column
            .iter()
            .map(|piece| leaf(&[&self.commit_nonce[..], &provider, piece].concat()))
            .collect();
        let whole = &stripes[0][usize::from(self.shard)][..column_bytes(content, self.shard)];
        let committed_root = match is_small {
            true => hash(&[&self.commit_nonce, &provider, whole]),
            false => root(&committed),
        };
        let roots: Vec<Hash> = (0u32..)
            .zip(&stripes)
            .map(|(number, shards)| root(&shard_roots(number, shards)))
            .collect();
        let sealing = Sealing::new(if self.is_archive { audit::ARCHIVE } else { audit::KIND })
            .with(&1u8)
            .with(&(self.contract, self.manifest))
            .with(&self.provider.key())
            .with(&(self.epoch, self.shard))
            .with(&(content.shape, root(&roots)))
            .with(&(self.commit_nonce, committed_root))
            .sign(&self.provider)
            .with(&(self.beacon, self.held_bytes))
            .with(&self.round)
            .with(&self.tracker.key())
            .with(&(self.nonce, self.asked_us))
            .sign(&self.tracker)
            .with(&self.answered_us);
        if is_small {
            let path = path(&shard_roots(0, &stripes[0]), self.shard.into());
            return sealing
                .with(&0u16)
                .with(&whole.to_vec())
                .with(&path)
                .sign(&self.provider)
                .done();
        }
        let seed = self.seed();
        let mut pieces: Vec<PieceDraft> = (0..self.pieces(content, params))
            .map(|number| {
                let index = challenge::piece(&seed, number, content.shape.column_pieces());
                let (stripe, piece) = (index / 64, (index % 64) as u16);
                PieceDraft {
                    index,
                    bytes: column[index as usize].to_vec(),
                    stripe_root: roots[stripe as usize],
                    paths: [
                        piece_path(stripe, self.shard, piece, &stripes[stripe as usize]),
                        path(&roots, stripe as usize),
                        path(&committed, index as usize),
                    ],
                }
            })
            .collect();
        spoil(&mut pieces);
        let mut sealing = sealing.with(&(pieces.len() as u16));
        for piece in &pieces {
            sealing = sealing.with(&piece.index).bytes(&piece.bytes).with(&piece.stripe_root);
            sealing = piece.paths.iter().fold(sealing, |sealing, path| sealing.with(path));
        }
        sealing.sign(&self.provider).done()
    }

    /// How many pieces it asks for; none in a round that the day does not have.
    pub fn pieces(&self, content: &Content, params: &LunarParams) -> u32 {
        let (audits, bytes) = (&params.audits, content.shape.column_bytes(self.shard));
        let day = challenge::share(audits.pieces_a_day, bytes, self.held_bytes);
        challenge::round(day, audits.round_pieces_max.into(), self.round).unwrap_or_default()
    }

    /// The seed of its challenge.
    pub fn seed(&self) -> Hash {
        let terms = Terms {
            beacon: self.beacon,
            contract: self.contract,
            provider: self.provider.id(),
            epoch: self.epoch,
            nonce: self.nonce,
        };
        match self.is_archive {
            true => terms.archive_seed(),
            false => terms.audit_seed(),
        }
    }
}

fn column_bytes(content: &Content, shard: u8) -> usize {
    (content.shape.column_bytes(shard) as usize).min(CHUNK_BYTES)
}

/// A fraud proof in the making: against shard `contradicted` of stripe `stripe`, by the shards `sources`.
#[derive(Clone, Debug)]
pub struct FraudDraft {
    /// The manifest, its kind byte before it.
    pub manifest: Vec<u8>,
    /// The stripe.
    pub stripe: u32,
    /// The shards that the owner committed to.
    pub shards: Shards,
    /// The roots of all stripes.
    pub stripe_roots: Vec<Hash>,
    /// k shards, ascending.
    pub sources: Vec<u8>,
    /// Another one.
    pub contradicted: u8,
}

impl FraudDraft {
    /// The proof.
    pub fn seal(&self) -> Vec<u8> {
        let roots = shard_roots(self.stripe, &self.shards);
        let mut sealing = Sealing::new(fraud::KIND)
            .with(&1u8)
            .with(&self.manifest[1..].to_vec())
            .with(&self.stripe)
            .with(&self.stripe_roots[self.stripe as usize])
            .with(&path(&self.stripe_roots, self.stripe as usize));
        for source in &self.sources {
            let place = usize::from(*source);
            sealing = sealing
                .with(source)
                .with(&path(&roots, place))
                .bytes(&self.shards[place]);
        }
        let place = usize::from(self.contradicted);
        sealing
            .with(&self.contradicted)
            .with(&roots[place])
            .with(&path(&roots, place))
            .done()
    }
}

/// A CDN manifest in the making.
#[derive(Clone, Debug)]
pub struct CdnDraft {
    /// Who publishes.
    pub publisher: Signer,
    /// The manifest of the object.
    pub manifest: Hash,
    /// Its content.
    pub data_root: Hash,
    /// Its bytes.
    pub size: u64,
    /// Number.
    pub edition: u64,
    /// From this second.
    pub from: u64,
    /// Until before this one.
    pub until: u64,
}

impl CdnDraft {
    /// The CDN manifest.
    pub fn seal(&self) -> Vec<u8> {
        Sealing::new(cdn::KIND)
            .with(&1u8)
            .with(&self.publisher.key())
            .with(&(self.manifest, self.data_root))
            .with(&(self.size, self.edition))
            .with(&(self.from, self.until))
            .sign(&self.publisher)
            .done()
    }
}

/// A proof of `length` bytes from `start` of `content`, published by this CDN manifest; `spoil` changes siblings and chunks.
pub fn range_proof(
    cdn: &Hash,
    content: &Content,
    start: u64,
    length: u32,
    spoil: Spoil<'_, (Vec<Hash>, Vec<u8>)>,
) -> Vec<u8> {
    let hashes = content.chunk_hashes();
    let first = start as usize / CHUNK_BYTES;
    let end = (start as usize + length as usize)
        .next_multiple_of(CHUNK_BYTES)
        .min(content.data.len());
    let chunks = content.data.get(first * CHUNK_BYTES..end).unwrap_or_default().to_vec();
    let count = chunks.len().div_ceil(CHUNK_BYTES);
    let siblings = span::siblings(&hashes, first as u32, count).unwrap_or_default();
    let mut parts = (siblings, chunks);
    spoil(&mut parts);
    Sealing::new(range::KIND)
        .with(&1u8)
        .with(&(*cdn, root(&hashes)))
        .with(&(content.data.len() as u64, start))
        .with(&length)
        .with(&parts.0)
        .bytes(&parts.1)
        .done()
}

/// A table's index in the making, and an answer from it.
#[derive(Clone, Debug)]
pub struct QueryDraft {
    /// The table.
    pub table: Hash,
    /// Number of the index.
    pub seq: u64,
    /// Who signs it.
    pub author: Signer,
    /// All rows, by key.
    pub rows: Vec<Entry>,
    /// The least key asked for.
    pub low: Hash,
    /// The greatest.
    pub high: Hash,
    /// The entries of the answer: of the rows.
    pub first: u32,
    /// How many.
    pub count: usize,
}

impl QueryDraft {
    /// The answer to a query of an index, with the neighbours that show that nothing is missing.
    pub fn answer(table: Hash, seq: u64, author: Signer, rows: Vec<Entry>, low: Hash, high: Hash) -> Self {
        let below = rows.iter().take_while(|row| row.key < low).count();
        let until = rows.iter().take_while(|row| row.key <= high).count();
        let first = below.saturating_sub(1);
        let end = (until + 1).min(rows.len());
        Self {
            first: first as u32,
            count: end - first,
            table,
            seq,
            author,
            rows,
            low,
            high,
        }
    }

    /// The query result; `spoil` changes the entries after they were proved and before the cache entry is made.
    pub fn seal(&self, spoil: Spoil<'_, Vec<Entry>>) -> Vec<u8> {
        let leaves: Vec<Hash> = self.rows.iter().map(|row| leaf(&row.to_bytes())).collect();
        let first = self.first as usize;
        let mut entries = self.rows.get(first..first + self.count).unwrap_or_default().to_vec();
        let siblings = span::siblings(&leaves, self.first, self.count).unwrap_or_default();
        spoil(&mut entries);
        let index_root = root(&leaves);
        let cache = cache_entry(
            &self.table,
            self.seq,
            &index_root,
            &self.low,
            &self.high,
            self.first,
            &entries,
        );
        Sealing::new(query::KIND)
            .with(&1u8)
            .with(&self.table)
            .with(&(self.seq, self.rows.len() as u32))
            .with(&index_root)
            .with(&self.author.key())
            .sign(&self.author)
            .with(&(self.low, self.high))
            .with(&self.first)
            .with(&entries)
            .with(&siblings)
            .with(&cache)
            .done()
    }
}
