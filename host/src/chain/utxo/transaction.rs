//! A transaction of the Bitcoin family: decoded once, held as ranges of the buffer it came in.
//! Made by the block decoder or from lone bytes; read by the rules, the signature hashes and the spends.
//! Never copies a script, never re-encodes to hash, never judges values.

mod ids;

use std::ops::Range;
use std::sync::Arc;

use smallvec::SmallVec;

pub use super::builder::{InputParts, TransactionBuilder};
use super::hash::{Hash32, sha256d};
pub use super::outpoint::OutPoint;
use super::ring::{RING_INPUT_BYTES_MIN, RING_VERSION, RingInput, RingParts};
use super::wire::{DecodeError, Reader, put_compact_size, put_var_bytes};

/// An input, borrowed from its transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TxIn<'a> {
    /// The output it spends.
    pub previous_output: OutPoint,
    /// The script that answers the output's script.
    pub script_sig: &'a [u8],
    /// Sequence number (BIP68, BIP125).
    pub sequence: u32,
}

/// An output: of a transaction, or one that is spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TxOut<'a> {
    /// Amount in the smallest unit; the wire allows any `i64`.
    pub value: i64,
    /// The script that a spend must satisfy.
    pub script_pubkey: &'a [u8],
}

impl TxOut<'_> {
    /// Appends the output as it stands on the wire.
    pub fn encode_into(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.value.to_le_bytes());
        put_var_bytes(out, self.script_pubkey);
    }
}

/// The witness stack of one input, borrowed from its transaction; empty where there is none.
#[derive(Clone, Copy, Debug)]
pub struct Witness<'a> {
    raw: &'a [u8],
    items: &'a [Span],
}

impl<'a> Witness<'a> {
    /// Number of items.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// True without items.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Item `index`, counted from the bottom of the stack.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&'a [u8]> {
        Some(self.items.get(index)?.of(self.raw))
    }

    /// The top item.
    #[must_use]
    pub fn last(&self) -> Option<&'a [u8]> {
        Some(self.items.last()?.of(self.raw))
    }

    /// All items from the bottom.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &'a [u8]> + ExactSizeIterator + use<'a> {
        let raw = self.raw;
        self.items.iter().map(move |item| item.of(raw))
    }
}

/// A decoded transaction: ranges into a shared buffer, its ids and sizes.
#[derive(Clone, Debug)]
pub struct Transaction {
    raw: Arc<[u8]>,
    whole: Span,
    /// Input count to last output: what stands between version (and marker) and witness.
    body: Span,
    version: i32,
    lock_time: u32,
    txid: Hash32,
    wtxid: Hash32,
    inputs: InputSlots,
    outputs: OutputSlots,
    witness_items: WitnessSpans,
    /// Ring inputs, in place of all others; `None` for every transaction but those of rings.
    rings: Option<Box<Rings>>,
}

#[derive(Clone, Debug)]
struct Rings {
    inputs: Vec<Span>,
    /// What they sign.
    message: Hash32,
}

impl Transaction {
    /// Decodes a lone transaction; the whole of `raw` must be used (BIP144).
    ///
    /// # Errors
    /// The bytes are no transaction, or more than one.
    pub fn decode(raw: Arc<[u8]>) -> Result<Self, DecodeError> {
        check_buffer(&raw)?;
        let mut reader = Reader::new(&raw);
        let transaction = Self::read(&raw, &mut reader)?;
        reader.finish("transaction")?;
        Ok(transaction)
    }

    /// Decodes a lone transaction of a chain that knows rings; the whole of `raw` must be used (BIP144, `ring`).
    ///
    /// # Errors
    /// The bytes are no transaction, or more than one.
    pub fn decode_with_rings(raw: Arc<[u8]>) -> Result<Self, DecodeError> {
        check_buffer(&raw)?;
        let mut reader = Reader::new(&raw);
        let mut transaction = Self::read_with_rings(&raw, &mut reader)?;
        Self::set_ids(std::slice::from_mut(&mut transaction));
        reader.finish("transaction")?;
        Ok(transaction)
    }

    /// As [`Self::read_without_ids`], but version 3 has ring inputs, and its ids.
    pub(crate) fn read_with_rings<'a>(raw: &'a Arc<[u8]>, reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let head = raw.get(reader.offset()..).and_then(<[u8]>::first_chunk);
        if head != Some(&RING_VERSION.to_le_bytes()) {
            return Self::read_without_ids(raw, reader);
        }
        let start = reader.offset();
        let version = reader.i32("transaction version")?;
        let body_start = reader.offset();
        let count = reader.count(RING_INPUT_BYTES_MIN, "ring input count")?;
        let mut inputs = Vec::with_capacity(count);
        let mut signed = raw.get(start..reader.offset()).unwrap_or_default().to_vec();
        for _ in 0..count {
            let from = reader.offset();
            RingInput::read(reader)?.encode_into(&mut signed, false);
            inputs.push(Span::new(from, reader.offset()));
        }
        let unsigned_end = reader.offset();
        let outputs = read_outputs(reader)?;
        let body = Span::new(body_start, reader.offset());
        let lock_time = reader.u32("lock time")?;
        let whole = Span::new(start, reader.offset());
        signed.extend_from_slice(raw.get(unsigned_end..reader.offset()).unwrap_or_default());
        let txid = sha256d(whole.of(raw));
        Ok(Self {
            raw: Arc::clone(raw),
            whole,
            body,
            version,
            lock_time,
            txid,
            wtxid: txid,
            inputs: InputSlots::new(),
            outputs,
            witness_items: WitnessSpans::new(),
            rings: Some(Box::new(Rings {
                inputs,
                message: sha256d(&signed),
            })),
        })
    }

    /// Decodes the transaction at `reader`, which must read `raw` itself, of fewer than 2^32 bytes.
    pub(crate) fn read(raw: &Arc<[u8]>, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut transaction = Self::read_without_ids(raw, reader)?;
        Self::set_ids(std::slice::from_mut(&mut transaction));
        Ok(transaction)
    }

    /// As [`Self::read`], but [`Self::set_ids`] must follow.
    pub(super) fn read_without_ids(raw: &Arc<[u8]>, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let start = reader.offset();
        let version = reader.i32("transaction version")?;
        let mut body_start = reader.offset();
        let mut inputs = read_inputs(reader)?;
        let mut outputs = OutputSlots::new();
        let mut flag = 0;
        let flag_offset = reader.offset();
        if inputs.is_empty() {
            // Either the BIP144 marker, or no inputs followed by no outputs (Core `UnserializeTransaction`).
            flag = reader.u8("transaction flag")?;
            if flag != 0 {
                body_start = reader.offset();
                inputs = read_inputs(reader)?;
                outputs = read_outputs(reader)?;
            }
        } else {
            outputs = read_outputs(reader)?;
        }
        let body = Span::new(body_start, reader.offset());
        let mut witness_items = WitnessSpans::new();
        match flag {
            0 => {}
            FLAG_WITNESS => read_witness(reader, &mut inputs, &mut witness_items, flag_offset)?,
            _ => return Err(unknown_flag(flag_offset, flag)),
        }
        let lock_time = reader.u32("lock time")?;
        Ok(Self {
            raw: Arc::clone(raw),
            whole: Span::new(start, reader.offset()),
            body,
            version,
            lock_time,
            txid: [0; 32],
            wtxid: [0; 32],
            inputs,
            outputs,
            witness_items,
            rings: None,
        })
    }

    /// Version, signed as on the wire.
    #[must_use]
    pub fn version(&self) -> i32 {
        self.version
    }

    /// Lock time: height below 500,000,000, else Unix time.
    #[must_use]
    pub fn lock_time(&self) -> u32 {
        self.lock_time
    }

    /// Id: SHA-256d without witness.
    #[must_use]
    pub fn txid(&self) -> Hash32 {
        self.txid
    }

    /// SHA-256d with witness; equal to [`Self::txid`] where there is none.
    #[must_use]
    pub fn wtxid(&self) -> Hash32 {
        self.wtxid
    }

    /// Bytes without witness.
    #[must_use]
    pub fn base_size(&self) -> usize {
        self.body.len().saturating_add(8)
    }

    /// Bytes with witness.
    #[must_use]
    pub fn total_size(&self) -> usize {
        self.whole.len()
    }

    /// Weight (BIP141): three times base size plus total size.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.base_size().saturating_mul(3).saturating_add(self.total_size())
    }

    /// True where at least one input has a witness.
    #[must_use]
    pub fn has_witness(&self) -> bool {
        !self.witness_items.is_empty()
    }

    /// True for a coinbase: one input, of the null outpoint.
    #[must_use]
    pub fn is_coinbase(&self) -> bool {
        matches!(self.inputs.as_slice(), [only] if only.previous_output.is_null())
    }

    /// Number of inputs, of whichever kind.
    #[must_use]
    pub fn input_count(&self) -> usize {
        let rings = self.rings.as_ref().map_or(0, |rings| rings.inputs.len());
        self.inputs.len().saturating_add(rings)
    }

    /// True for a transaction of rings: it has ring inputs, and no others.
    #[must_use]
    pub fn is_ring(&self) -> bool {
        self.rings.is_some()
    }

    /// All ring inputs in order.
    pub fn rings(&self) -> impl Iterator<Item = RingInput<'_>> {
        let inputs = self.rings.as_ref().map_or(&[][..], |rings| &rings.inputs);
        // They were read once already.
        inputs
            .iter()
            .filter_map(|input| RingInput::read(&mut Reader::new(input.of(&self.raw))).ok())
    }

    /// What the rings of this transaction sign: SHA-256d of all of it but the pairs (c, r). Zero where it has none.
    #[must_use]
    pub fn ring_message(&self) -> Hash32 {
        self.rings.as_ref().map_or([0; 32], |rings| rings.message)
    }

    /// Number of outputs.
    #[must_use]
    pub fn output_count(&self) -> usize {
        self.outputs.len()
    }

    /// Input `index`, of those with a script: none of a transaction of rings.
    #[must_use]
    pub fn input(&self, index: usize) -> Option<TxIn<'_>> {
        Some(self.inputs.get(index)?.of(&self.raw))
    }

    /// Output `index`.
    #[must_use]
    pub fn output(&self, index: usize) -> Option<TxOut<'_>> {
        Some(self.outputs.get(index)?.of(&self.raw))
    }

    /// All inputs with a script, in order: none of a transaction of rings.
    pub fn inputs(&self) -> impl DoubleEndedIterator<Item = TxIn<'_>> + ExactSizeIterator {
        self.inputs.iter().map(|input| input.of(&self.raw))
    }

    /// All outputs in order.
    pub fn outputs(&self) -> impl DoubleEndedIterator<Item = TxOut<'_>> + ExactSizeIterator {
        self.outputs.iter().map(|output| output.of(&self.raw))
    }

    /// Witness of input `index`; empty where there is none.
    #[must_use]
    pub fn witness(&self, index: usize) -> Witness<'_> {
        let range = self.inputs.get(index).map(|input| input.witness_range());
        let items = range
            .and_then(|range| self.witness_items.get(range))
            .unwrap_or_default();
        Witness { raw: &self.raw, items }
    }

    /// The bytes it was decoded from.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.whole.of(&self.raw)
    }

    /// Offset of its first byte in the buffer it was decoded from.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.whole.range().start
    }

    /// Its fields again as bytes, written from the fields; witness only if asked for and there.
    #[must_use]
    pub fn encode(&self, with_witness: bool) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.total_size());
        let with_witness = with_witness && self.has_witness();
        out.extend_from_slice(&self.version.to_le_bytes());
        if with_witness {
            out.extend_from_slice(&[0, FLAG_WITNESS]);
        }
        put_compact_size(&mut out, self.input_count() as u64);
        self.rings().for_each(|ring| ring.encode_into(&mut out, true));
        for input in self.inputs() {
            put_input(&mut out, &input.previous_output, input.script_sig, input.sequence);
        }
        put_compact_size(&mut out, self.outputs.len() as u64);
        for output in self.outputs() {
            output.encode_into(&mut out);
        }
        if with_witness {
            for index in 0..self.inputs.len() {
                let witness = self.witness(index);
                put_compact_size(&mut out, witness.len() as u64);
                witness.iter().for_each(|item| put_var_bytes(&mut out, item));
            }
        }
        out.extend_from_slice(&self.lock_time.to_le_bytes());
        out
    }

    /// Its parts, owned, to change and build again.
    #[must_use]
    pub fn to_builder(&self) -> TransactionBuilder {
        let input = |(index, input): (usize, TxIn<'_>)| InputParts {
            previous_output: input.previous_output,
            script_sig: input.script_sig.to_vec(),
            sequence: input.sequence,
            witness: self.witness(index).iter().map(<[u8]>::to_vec).collect(),
        };
        let output = |output: TxOut<'_>| (output.value, output.script_pubkey.to_vec());
        TransactionBuilder {
            version: self.version,
            inputs: self.inputs().enumerate().map(input).collect(),
            outputs: self.outputs().map(output).collect(),
            lock_time: self.lock_time,
            rings: self
                .rings
                .is_some()
                .then(|| self.rings().map(|ring| RingParts::from(&ring)).collect()),
        }
    }
}

impl PartialEq for Transaction {
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

impl Eq for Transaction {}

/// A range of the shared buffer; buffers are below 2^32 bytes ([`check_buffer`]).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Span {
    start: u32,
    end: u32,
}

impl Span {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "check_buffer bounds every offset below 2^32"
    )]
    fn new(start: usize, end: usize) -> Self {
        Self {
            start: start as u32,
            end: end as u32,
        }
    }

    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    fn of(self, raw: &[u8]) -> &[u8] {
        raw.get(self.range()).unwrap_or_default()
    }
}

#[derive(Clone, Debug)]
struct InputSlot {
    previous_output: OutPoint,
    script_sig: Span,
    sequence: u32,
    /// Range of `witness_items`.
    witness: Span,
}

impl InputSlot {
    fn of<'a>(&self, raw: &'a [u8]) -> TxIn<'a> {
        TxIn {
            previous_output: self.previous_output,
            script_sig: self.script_sig.of(raw),
            sequence: self.sequence,
        }
    }

    fn witness_range(&self) -> Range<usize> {
        self.witness.range()
    }
}

#[derive(Clone, Debug)]
struct OutputSlot {
    value: i64,
    script_pubkey: Span,
}

impl OutputSlot {
    fn of<'a>(&self, raw: &'a [u8]) -> TxOut<'a> {
        TxOut {
            value: self.value,
            script_pubkey: self.script_pubkey.of(raw),
        }
    }
}

/// Tables of a usual transaction: two inputs, two outputs, and two witness items an input stand in it without an allocation.
type InputSlots = SmallVec<[InputSlot; 2]>;
type OutputSlots = SmallVec<[OutputSlot; 2]>;
type WitnessSpans = SmallVec<[Span; 4]>;

/// Buffers are addressed by `u32`; no object of these chains comes near.
pub(crate) fn check_buffer(raw: &[u8]) -> Result<(), DecodeError> {
    match u32::try_from(raw.len()) {
        Ok(_) => Ok(()),
        Err(_) => Err(DecodeError::new(0, "buffer", "fewer than 2^32 bytes", raw.len())),
    }
}

fn read_inputs(reader: &mut Reader<'_>) -> Result<InputSlots, DecodeError> {
    let count = reader.count(INPUT_BYTES_MIN, "input count")?;
    let mut inputs = InputSlots::with_capacity(count);
    for _ in 0..count {
        let txid = reader.array("previous transaction id")?;
        let index = reader.u32("previous output index")?;
        inputs.push(InputSlot {
            previous_output: OutPoint { txid, index },
            script_sig: read_span(reader, "input script")?,
            sequence: reader.u32("sequence")?,
            witness: Span::default(),
        });
    }
    Ok(inputs)
}

fn read_outputs(reader: &mut Reader<'_>) -> Result<OutputSlots, DecodeError> {
    let count = reader.count(OUTPUT_BYTES_MIN, "output count")?;
    let mut outputs = OutputSlots::with_capacity(count);
    for _ in 0..count {
        outputs.push(OutputSlot {
            value: reader.i64("output value")?,
            script_pubkey: read_span(reader, "output script")?,
        });
    }
    Ok(outputs)
}

fn read_witness(
    reader: &mut Reader<'_>,
    inputs: &mut [InputSlot],
    items: &mut WitnessSpans,
    flag_offset: usize,
) -> Result<(), DecodeError> {
    for input in inputs {
        let first = items.len();
        let count = reader.count(1, "witness item count")?;
        items.reserve(count);
        for _ in 0..count {
            items.push(read_span(reader, "witness item")?);
        }
        input.witness = Span::new(first, items.len());
    }
    if items.is_empty() {
        return Err(DecodeError::new(
            flag_offset,
            "transaction flag",
            "a witness for at least one input",
            "a superfluous witness record",
        ));
    }
    Ok(())
}

fn read_span(reader: &mut Reader<'_>, field: &'static str) -> Result<Span, DecodeError> {
    let len = reader.compact_size(field)?;
    let start = reader.offset();
    reader.take(len, field)?;
    Ok(Span::new(start, reader.offset()))
}

pub(super) fn put_input(out: &mut Vec<u8>, previous: &OutPoint, script_sig: &[u8], sequence: u32) {
    out.extend_from_slice(&previous.txid);
    out.extend_from_slice(&previous.index.to_le_bytes());
    put_var_bytes(out, script_sig);
    out.extend_from_slice(&sequence.to_le_bytes());
}

#[cold]
fn unknown_flag(offset: usize, flag: u8) -> DecodeError {
    let got = if flag & FLAG_MWEB != 0 {
        format!("flag {flag:#04x} (MWEB data, which is not supported)")
    } else {
        format!("flag {flag:#04x}")
    };
    DecodeError::new(offset, "transaction flag", "flag 0x01 (witness)", got)
}

/// BIP144: a witness follows the outputs.
pub(super) const FLAG_WITNESS: u8 = 0x01;
/// Litecoin MWEB (LIP-0002): extension data follow.
const FLAG_MWEB: u8 = 0x08;
/// Outpoint, empty script, sequence.
const INPUT_BYTES_MIN: usize = 41;
/// Value, empty script.
const OUTPUT_BYTES_MIN: usize = 9;
