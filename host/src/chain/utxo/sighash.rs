//! What a signature signs: the legacy hash, BIP143 and the BIP341 key path, per transaction with shared parts cached.
//! Called when the spend of an input is planned; its digests go into the jobs of the engines.
//! Never clones the transaction: the legacy hash is cut from one serialisation with empty input scripts.

use sha2::{Digest, Sha256};

use super::digest_queue::{Blank, Digest as Later, DigestQueue, tap_sighash};
use super::hash::{Hash32, finish_double, sha256, sha256d};
use super::script::without_code_separators;
use super::transaction::{Transaction, TxOut};
use super::wire::{compact_size_bytes, put_compact_size, put_var_bytes};

/// The signature hashes of one transaction.
///
/// The legacy hash of `n` inputs reads about `n` times the transaction; the part before each input is hashed once where
/// inputs are asked for in rising order, which halves that. It runs at the speed of `sha2`.
#[derive(Clone, Debug)]
pub struct SighashCache<'t> {
    transaction: &'t Transaction,
    /// The transaction without witness and with empty input scripts; built at first use.
    blank: Vec<u8>,
    /// Offset in `blank` of the first input and of the output count.
    inputs_at: usize,
    outputs_at: usize,
    /// The running hash of `blank[..prefix_bytes]`.
    prefix: Sha256,
    prefix_bytes: usize,
    scratch: Vec<u8>,
    parts: Option<Parts>,
    spent: Option<SpentParts>,
    /// Where hashes wait to be computed together, and what of this transaction lies there.
    queue: Option<DigestQueue>,
    queued_blank: Option<Blank>,
}

impl<'t> SighashCache<'t> {
    /// A cache for `transaction`; nothing is computed yet.
    #[must_use]
    pub fn new(transaction: &'t Transaction) -> Self {
        Self {
            transaction,
            blank: Vec::new(),
            inputs_at: 0,
            outputs_at: 0,
            prefix: Sha256::new(),
            prefix_bytes: 0,
            scratch: Vec::new(),
            parts: None,
            spent: None,
            queue: None,
            queued_blank: None,
        }
    }

    /// A cache that leaves hashes to `queue`, as far as they are asked for by [`Self::legacy_later`], [`Self::segwit_v0_later`]
    /// and [`Self::taproot_key_path_later`]; with its parts where they are known.
    pub(super) fn queueing(transaction: &'t Transaction, parts: Option<Parts>, mut queue: DigestQueue) -> Self {
        Self {
            parts,
            scratch: std::mem::take(&mut queue.scratch),
            queue: Some(queue),
            ..Self::new(transaction)
        }
    }

    /// The queue with all hashes that were asked for.
    pub(super) fn into_queue(self) -> DigestQueue {
        let mut queue = self.queue.unwrap_or_default();
        queue.scratch = self.scratch;
        queue
    }

    /// The transaction.
    #[must_use]
    pub fn transaction(&self) -> &'t Transaction {
        self.transaction
    }

    /// The legacy hash for `input` (Core `SignatureHash`, `SigVersion::BASE`). `script_code` has had its signatures
    /// deleted already; code separators are left out here. `hash_type` is signed whole, as four bytes.
    #[must_use]
    pub fn legacy(&mut self, input: usize, script_code: &[u8], hash_type: u32) -> Hash32 {
        let base = hash_type & BASE_MASK;
        if base == SINGLE && input >= self.transaction.output_count() {
            return HASH_ONE;
        }
        self.build_blank();
        let script_code = without_code_separators(script_code);
        if hash_type & ANYONE_CAN_PAY == 0 && base != NONE && base != SINGLE {
            self.legacy_all(input, &script_code, hash_type)
        } else {
            self.write_legacy_other(input, &script_code, hash_type);
            sha256d(&self.scratch)
        }
    }

    /// The legacy hash, computed with others where this cache has a queue with room.
    pub(super) fn legacy_later(&mut self, input: usize, script_code: &[u8], hash_type: u32) -> Later {
        let base = hash_type & BASE_MASK;
        if base == SINGLE && input >= self.transaction.output_count() {
            return Later::Known(HASH_ONE);
        }
        let Some(mut queue) = self.queue.take_if(|queue| queue.has_room()) else {
            return Later::Known(self.legacy(input, script_code, hash_type));
        };
        self.build_blank();
        let script_code = without_code_separators(script_code);
        let number = if hash_type & ANYONE_CAN_PAY == 0 && base != NONE && base != SINGLE {
            let script_at = self.script_at(input);
            self.scratch.clear();
            put_var_bytes(&mut self.scratch, &script_code);
            let blank = self.queued_blank.get_or_insert_with(|| queue.blank(&self.blank));
            queue.push_around(blank, script_at, &self.scratch, hash_type.to_le_bytes())
        } else {
            self.write_legacy_other(input, &script_code, hash_type);
            queue.push(&self.scratch)
        };
        self.queue = Some(queue);
        Later::Queued(number)
    }

    /// The hash of witness version 0, computed with others where this cache has a queue with room.
    pub(super) fn segwit_v0_later(&mut self, input: usize, script_code: &[u8], value: i64, hash_type: u32) -> Later {
        self.write_segwit_v0(input, script_code, value, hash_type);
        match &mut self.queue {
            Some(queue) if queue.has_room() => Later::Queued(queue.push(&self.scratch)),
            _ => Later::Known(sha256d(&self.scratch)),
        }
    }

    /// Offset in `blank` of the empty script of an input.
    fn script_at(&self, input: usize) -> usize {
        input
            .saturating_mul(BLANK_INPUT_BYTES)
            .saturating_add(self.inputs_at)
            .saturating_add(36)
    }

    /// Every input and output as it is: three pieces of `blank` around the script.
    fn legacy_all(&mut self, input: usize, script_code: &[u8], hash_type: u32) -> Hash32 {
        let script_at = self.script_at(input);
        if script_at < self.prefix_bytes {
            self.prefix = Sha256::new();
            self.prefix_bytes = 0;
        }
        self.prefix
            .update(self.blank.get(self.prefix_bytes..script_at).unwrap_or_default());
        self.prefix_bytes = script_at;
        let mut hasher = self.prefix.clone();
        self.scratch.clear();
        put_var_bytes(&mut self.scratch, script_code);
        hasher.update(&self.scratch);
        hasher.update(self.blank.get(script_at.saturating_add(1)..).unwrap_or_default());
        hasher.update(hash_type.to_le_bytes());
        finish_double(hasher)
    }

    /// NONE, SINGLE and ANYONECANPAY, written out.
    fn write_legacy_other(&mut self, input: usize, script_code: &[u8], hash_type: u32) {
        let base = hash_type & BASE_MASK;
        let alone = hash_type & ANYONE_CAN_PAY != 0;
        let out = &mut self.scratch;
        out.clear();
        out.extend_from_slice(&self.transaction.version().to_le_bytes());
        let count = if alone { 1 } else { self.transaction.input_count() };
        put_compact_size(out, count as u64);
        for (index, other) in self.transaction.inputs().enumerate() {
            if alone && index != input {
                continue;
            }
            out.extend_from_slice(&other.previous_output.txid);
            out.extend_from_slice(&other.previous_output.index.to_le_bytes());
            put_var_bytes(out, if index == input { script_code } else { &[] });
            let blank_sequence = index != input && (base == NONE || base == SINGLE);
            let sequence = if blank_sequence { 0 } else { other.sequence };
            out.extend_from_slice(&sequence.to_le_bytes());
        }
        match base {
            NONE => out.push(0),
            SINGLE => {
                put_compact_size(out, (input as u64).saturating_add(1));
                for _ in 0..input {
                    TxOut {
                        value: -1,
                        script_pubkey: &[],
                    }
                    .encode_into(out);
                }
                if let Some(output) = self.transaction.output(input) {
                    output.encode_into(out);
                }
            }
            _ => out.extend_from_slice(outputs_of(&self.blank, self.outputs_at)),
        }
        out.extend_from_slice(&self.transaction.lock_time().to_le_bytes());
        out.extend_from_slice(&hash_type.to_le_bytes());
    }

    /// The hash of witness version 0 for `input` (BIP143).
    #[must_use]
    pub fn segwit_v0(&mut self, input: usize, script_code: &[u8], value: i64, hash_type: u32) -> Hash32 {
        self.write_segwit_v0(input, script_code, value, hash_type);
        sha256d(&self.scratch)
    }

    fn write_segwit_v0(&mut self, input: usize, script_code: &[u8], value: i64, hash_type: u32) {
        let base = hash_type & BASE_MASK;
        let alone = hash_type & ANYONE_CAN_PAY != 0;
        let parts = self.parts();
        let spent = self.transaction.input(input);
        let out = &mut self.scratch;
        out.clear();
        out.extend_from_slice(&self.transaction.version().to_le_bytes());
        let none = [0; 32];
        out.extend_from_slice(&if alone { none } else { parts.twice.prevouts });
        let sequences = !alone && base != NONE && base != SINGLE;
        out.extend_from_slice(&if sequences { parts.twice.sequences } else { none });
        if let Some(spent) = spent {
            out.extend_from_slice(&spent.previous_output.txid);
            out.extend_from_slice(&spent.previous_output.index.to_le_bytes());
            put_var_bytes(out, script_code);
            out.extend_from_slice(&value.to_le_bytes());
            out.extend_from_slice(&spent.sequence.to_le_bytes());
        }
        out.extend_from_slice(&match base {
            NONE => none,
            SINGLE => match self.transaction.output(input) {
                Some(output) => sha256(&hash_output(&output)),
                None => none,
            },
            _ => parts.twice.outputs,
        });
        out.extend_from_slice(&self.transaction.lock_time().to_le_bytes());
        out.extend_from_slice(&hash_type.to_le_bytes());
    }

    /// The hash of a taproot key path for `input` (BIP341, epoch 0, extension flag 0).
    ///
    /// # Errors
    /// The hash type is none of the seven, SINGLE has no output, or a spent output is not at hand.
    pub fn taproot_key_path(
        &mut self,
        input: usize,
        prevouts: &[Option<TxOut<'_>>],
        hash_type: u8,
        annex: Option<&[u8]>,
    ) -> Result<Hash32, TaprootError> {
        self.write_taproot(input, prevouts, hash_type, annex)?;
        Ok(tap_sighash(&self.scratch))
    }

    /// The hash of a taproot key path, computed with others where this cache has a queue with room.
    pub(super) fn taproot_key_path_later(
        &mut self,
        input: usize,
        prevouts: &[Option<TxOut<'_>>],
        hash_type: u8,
        annex: Option<&[u8]>,
    ) -> Result<Later, TaprootError> {
        self.write_taproot(input, prevouts, hash_type, annex)?;
        Ok(match &mut self.queue {
            Some(queue) if queue.has_room() => Later::Queued(queue.push_tap(&self.scratch)),
            _ => Later::Known(tap_sighash(&self.scratch)),
        })
    }

    /// What is signed behind the tag.
    fn write_taproot(
        &mut self,
        input: usize,
        prevouts: &[Option<TxOut<'_>>],
        hash_type: u8,
        annex: Option<&[u8]>,
    ) -> Result<(), TaprootError> {
        if !matches!(hash_type, 0..=3 | 0x81..=0x83) {
            return Err(TaprootError::HashType);
        }
        let base = u32::from(hash_type) & 3;
        let alone = hash_type & 0x80 != 0;
        let parts = self.parts();
        let spent = if alone {
            SpentParts::default()
        } else {
            self.spent_parts(prevouts)?
        };
        let this = self.transaction.input(input).ok_or(TaprootError::Prevout)?;
        let out = &mut self.scratch;
        out.clear();
        out.extend_from_slice(&[0, hash_type]);
        out.extend_from_slice(&self.transaction.version().to_le_bytes());
        out.extend_from_slice(&self.transaction.lock_time().to_le_bytes());
        if !alone {
            let Parts { once, .. } = &parts;
            for part in [&once.prevouts, &spent.amounts, &spent.scripts, &once.sequences] {
                out.extend_from_slice(part);
            }
        }
        if base != NONE && base != SINGLE {
            out.extend_from_slice(&parts.once.outputs);
        }
        out.push(u8::from(annex.is_some()));
        if alone {
            let prevout = prevouts.get(input).copied().flatten().ok_or(TaprootError::Prevout)?;
            out.extend_from_slice(&this.previous_output.txid);
            out.extend_from_slice(&this.previous_output.index.to_le_bytes());
            prevout.encode_into(out);
            out.extend_from_slice(&this.sequence.to_le_bytes());
        } else {
            let index = u32::try_from(input).map_err(|_| TaprootError::Prevout)?;
            out.extend_from_slice(&index.to_le_bytes());
        }
        if let Some(annex) = annex {
            let mut sized = Vec::with_capacity(annex.len().saturating_add(compact_size_bytes(annex.len())));
            put_var_bytes(&mut sized, annex);
            out.extend_from_slice(&sha256(&sized));
        }
        if base == SINGLE {
            let output = self.transaction.output(input).ok_or(TaprootError::HashType)?;
            out.extend_from_slice(&hash_output(&output));
        }
        Ok(())
    }

    fn build_blank(&mut self) {
        if !self.blank.is_empty() {
            return;
        }
        let transaction = self.transaction;
        let mut blank = Vec::with_capacity(transaction.base_size());
        blank.extend_from_slice(&transaction.version().to_le_bytes());
        put_compact_size(&mut blank, transaction.input_count() as u64);
        self.inputs_at = blank.len();
        for input in transaction.inputs() {
            blank.extend_from_slice(&input.previous_output.txid);
            blank.extend_from_slice(&input.previous_output.index.to_le_bytes());
            blank.push(0);
            blank.extend_from_slice(&input.sequence.to_le_bytes());
        }
        self.outputs_at = blank.len();
        put_compact_size(&mut blank, transaction.output_count() as u64);
        transaction.outputs().for_each(|output| output.encode_into(&mut blank));
        blank.extend_from_slice(&transaction.lock_time().to_le_bytes());
        self.blank = blank;
    }

    fn parts(&mut self) -> Parts {
        let (transaction, scratch) = (self.transaction, &mut self.scratch);
        *self.parts.get_or_insert_with(|| {
            let mut once = InOut::default();
            for (digest, write) in once.each_mut().into_iter().zip(PARTS) {
                scratch.clear();
                write(transaction, scratch);
                *digest = sha256(scratch);
            }
            let mut twice = once;
            twice.each_mut().into_iter().for_each(|digest| *digest = sha256(digest));
            Parts { once, twice }
        })
    }

    fn spent_parts(&mut self, prevouts: &[Option<TxOut<'_>>]) -> Result<SpentParts, TaprootError> {
        if let Some(spent) = self.spent {
            return Ok(spent);
        }
        let mut amounts = Sha256::new();
        let mut scripts = Vec::new();
        for index in 0..self.transaction.input_count() {
            let prevout = prevouts.get(index).copied().flatten().ok_or(TaprootError::Prevout)?;
            amounts.update(prevout.value.to_le_bytes());
            put_var_bytes(&mut scripts, prevout.script_pubkey);
        }
        let spent = SpentParts {
            amounts: amounts.finalize().into(),
            scripts: sha256(&scripts),
        };
        self.spent = Some(spent);
        Ok(spent)
    }
}

/// Why there is no BIP341 hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaprootError {
    /// The hash type is unknown, or SINGLE without an output of the same index: the spend is invalid.
    HashType,
    /// A spent output is not at hand: nothing can be said.
    Prevout,
}

/// What the hashes of all inputs of a transaction share: SHA-256 for BIP341, and its SHA-256 for BIP143.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts {
    once: InOut,
    twice: InOut,
}

#[derive(Clone, Copy, Debug, Default)]
struct InOut {
    prevouts: Hash32,
    sequences: Hash32,
    outputs: Hash32,
}

impl InOut {
    /// In the order of [`PARTS`].
    fn each_mut(&mut self) -> [&mut Hash32; 3] {
        [&mut self.prevouts, &mut self.sequences, &mut self.outputs]
    }
}

impl Parts {
    /// The parts of many transactions, computed together; `None` for one without a witness, which is not asked for them.
    pub(super) fn of_each(transactions: &[Transaction]) -> Vec<Option<Self>> {
        let (mut queue, mut message) = (DigestQueue::default(), Vec::new());
        let bytes = transactions
            .iter()
            .map(|transaction| transaction.base_size().saturating_add(PARTS_PADDING_BYTES));
        queue.reserve(
            transactions.len().saturating_mul(PARTS.len()),
            bytes.fold(0, usize::saturating_add),
        );
        for transaction in transactions.iter().filter(|transaction| transaction.has_witness()) {
            for write in PARTS {
                message.clear();
                write(transaction, &mut message);
                queue.push_once(&message);
            }
        }
        let mut digests = queue.digests_and_again().into_iter();
        let mut parts = |transaction: &Transaction| {
            transaction.has_witness().then(|| {
                let (mut once, mut twice) = (InOut::default(), InOut::default());
                let both = once.each_mut().into_iter().zip(twice.each_mut());
                for ((once, twice), digests) in both.zip(digests.by_ref()) {
                    (*once, *twice) = digests;
                }
                Self { once, twice }
            })
        };
        transactions.iter().map(&mut parts).collect()
    }
}

/// Most that three messages need to end with a block each: nine bytes, and what is left of a block.
const PARTS_PADDING_BYTES: usize = 3 * 72;

/// Writes prevouts, sequences, outputs: the messages of [`InOut`].
const PARTS: [fn(&Transaction, &mut Vec<u8>); 3] = [
    |transaction, out| {
        for input in transaction.inputs() {
            out.extend_from_slice(&input.previous_output.txid);
            out.extend_from_slice(&input.previous_output.index.to_le_bytes());
        }
    },
    |transaction, out| {
        let sequences = transaction.inputs().map(|input| input.sequence.to_le_bytes());
        sequences.for_each(|sequence| out.extend_from_slice(&sequence));
    },
    |transaction, out| transaction.outputs().for_each(|output| output.encode_into(out)),
];

#[derive(Clone, Copy, Debug, Default)]
struct SpentParts {
    amounts: Hash32,
    scripts: Hash32,
}

/// Output count and outputs, without the lock time behind them.
fn outputs_of(blank: &[u8], outputs_at: usize) -> &[u8] {
    blank.get(outputs_at..blank.len().saturating_sub(4)).unwrap_or_default()
}

fn hash_output(output: &TxOut<'_>) -> Hash32 {
    let mut bytes = Vec::with_capacity(output.script_pubkey.len().saturating_add(17));
    output.encode_into(&mut bytes);
    sha256(&bytes)
}

/// The number 1 as a little-endian 256-bit hash: what SINGLE without an output signs.
const HASH_ONE: Hash32 = {
    let mut one = [0; 32];
    one[0] = 1;
    one
};
/// Outpoint, empty script, sequence.
const BLANK_INPUT_BYTES: usize = 41;
const BASE_MASK: u32 = 0x1f;
const NONE: u32 = 2;
const SINGLE: u32 = 3;
const ANYONE_CAN_PAY: u32 = 0x80;
