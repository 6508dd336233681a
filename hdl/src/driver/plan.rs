//! From a row to commands: which buffers it needs, what stands in them, which commands run on them.
//! Between batches and the driver, which takes memory for the buffers and rings the bell.
//! Never computes what the logic is asked for; what needs no logic (too few shards, one leaf) is decided at once.

use perigee_hdl_abi::{
    layout::{
        CHUNK_BYTES, GF8_SHARD_BYTES_END, GF8_SHARDS_MAX, SM3_MESSAGE_BYTES_MAX, SM3_PREFIX, SM3_TAIL, TREE_LEAVES_END,
        gf8_coefficient_at, gf8_coefficient_bytes, shard_stride, sm3_output_bytes, sm3_source_bytes,
    },
    records::Opcode,
};
use perigee_kernels::{
    batch::{Batch, Program, Verdict},
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe, gf8},
    job::{Chunk, Header, REGION_SHIFT},
    merkle::{HASH_BYTES, LeafHashRow, TREE_OUTPUT_BYTES, TreeRow},
    policy::{ErasureCode, MerkleRule, Policy},
    primitive::Stage,
    region::Region,
};

/// The operation that runs a stage under a policy; `None`: not offered.
pub fn operation(stage: Stage, policy: &Policy) -> Option<Opcode> {
    match (stage, policy.merkle, policy.erasure) {
        (Stage::Tree, MerkleRule::BitcoinSha256d, _) => Some(Opcode::TreeSha256d),
        (Stage::LeafHash | Stage::Tree, MerkleRule::Rfc6962Sm3, _) => Some(Opcode::Sm3Messages),
        (Stage::RsEncode | Stage::RsCheck | Stage::RsRecover, _, ErasureCode::Gf8) => Some(Opcode::Gf8Matrix),
        (Stage::Ecdsa | Stage::Schnorr, ..) => Some(Opcode::Secp256k1),
        (Stage::Scrypt, ..) => Some(Opcode::Scrypt),
        _ => None,
    }
}

/// Operations that could run a program under some policy: what is known before the policy is.
pub fn operations(program: Program) -> Option<Vec<Opcode>> {
    let stages: Vec<_> = program.stages().collect();
    match stages[..] {
        [Stage::Tree] => Some(vec![Opcode::TreeSha256d, Opcode::Sm3Messages]),
        [Stage::LeafHash] | [Stage::LeafHash, Stage::Tree] => Some(vec![Opcode::Sm3Messages]),
        [Stage::RsEncode | Stage::RsCheck | Stage::RsRecover] => Some(vec![Opcode::Gf8Matrix]),
        [Stage::Ecdsa] | [Stage::Schnorr] => Some(vec![Opcode::Secp256k1]),
        [Stage::Scrypt] => Some(vec![Opcode::Scrypt]),
        _ => None,
    }
}

/// What becomes of a row.
#[derive(Debug)]
pub enum Planned {
    /// Decided without the logic; the window gets these bytes.
    Decided(Verdict, Vec<u8>),
    /// Commands.
    Commands(Plan),
    /// The logic does not take such a shape.
    Unfit,
}

/// Buffers and the commands over them.
#[derive(Debug)]
pub struct Plan {
    /// What runs it.
    pub operation: Opcode,
    /// What stands in each buffer at the start; results start empty.
    pub buffers: Vec<Buffer>,
    /// In order; each but the last is chained to its successor.
    pub commands: Vec<Command>,
    /// The buffer that holds the result.
    pub output: usize,
    /// How the result is written.
    pub order: Order,
    /// Clocks that the commands take at most, roughly: the measure of their deadline.
    pub clocks: u64,
}

/// A buffer.
#[derive(Debug)]
pub struct Buffer {
    /// Bytes.
    pub bytes: u32,
    /// What stands in it; empty for one that is only written to.
    pub content: Vec<u8>,
}

/// A command over buffers by their number.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// Buffer of the input.
    pub src: usize,
    /// Bytes of the input.
    pub src_len: u32,
    /// Buffer of the output.
    pub dst: usize,
    /// Bytes of the output.
    pub dst_len: u32,
    /// Operand words.
    pub aux: [u32; 8],
    /// The operand word that is the address of a buffer.
    pub pointer: Option<(usize, usize)>,
}

/// The order in which the logic writes a result, over which its checksum is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// From the first byte to the last.
    Linear,
    /// As [`perigee_hdl_abi::layout::gf8_write_order`].
    Shards {
        /// Outputs.
        outputs: u32,
        /// Bytes from one to the next.
        stride: u32,
    },
}

/// The input of the row with this header: in the arena, or in the output of an earlier stage.
pub fn input_of<'a>(batch: &'a Batch, slabs: &'a [Region], header: &Header) -> &'a [u8] {
    if header.in_len == 0 {
        return &[];
    }
    let region = (header.in_off >> REGION_SHIFT) as usize;
    let chunks: &[Chunk] = match region {
        0 => batch.arena(),
        stage => &slabs[stage - 1],
    };
    let start = (header.in_off & ((1 << REGION_SHIFT) - 1)) as usize * CHUNK_BYTES as usize;
    &bytemuck::cast_slice(chunks)[start..start + header.in_len as usize]
}

/// Plans row `row` of stage `stage`; `slabs` are the outputs of the stages before.
pub fn plan(batch: &Batch, slabs: &[Region], stage: usize, row: usize) -> Planned {
    let table = &batch.tables()[stage];
    let Some(operation) = operation(table.stage(), batch.policy()) else {
        return Planned::Unfit;
    };
    let input = input_of(batch, slabs, table.header(row));
    match table.stage() {
        Stage::Tree => tree(operation, &table.rows::<TreeRow>()[row], input),
        Stage::LeafHash => leaves(&table.rows::<LeafHashRow>()[row], input),
        Stage::RsEncode => encode(&table.rows::<RsEncodeRow>()[row].stripe, input),
        Stage::RsCheck => encode(&table.rows::<RsCheckRow>()[row].stripe, input),
        Stage::RsRecover => recover(&table.rows::<RsRecoverRow>()[row].stripe, input),
        _ => Planned::Unfit,
    }
}

fn tree(operation: Opcode, row: &TreeRow, input: &[u8]) -> Planned {
    let leaves = (input.len() / HASH_BYTES) as u32;
    if leaves >= TREE_LEAVES_END {
        return Planned::Unfit;
    }
    if leaves == 1 {
        // The root is the leaf; nothing is hashed.
        let mut window = input.to_vec();
        window.resize(TREE_OUTPUT_BYTES, 0);
        let holds = row.compare == 0 || input == row.root();
        return Planned::Decided(Verdict::of(holds), window);
    }
    if operation == Opcode::Sm3Messages {
        return Planned::Commands(sm3_tree(leaves, input));
    }
    Planned::Commands(Plan {
        operation,
        buffers: vec![filled(input.to_vec()), empty(TREE_OUTPUT_BYTES as u32)],
        commands: vec![Command {
            src: 0,
            src_len: input.len() as u32,
            dst: 1,
            dst_len: TREE_OUTPUT_BYTES as u32,
            aux: [0; 8],
            pointer: None,
        }],
        output: 1,
        order: Order::Linear,
        clocks: u64::from(leaves) * TREE_CLOCKS_A_LEAF + TREE_CLOCKS_A_LEVEL * 24,
    })
}

/// A command a level, from one of two buffers to the other; an odd node is copied.
fn sm3_tree(leaves: u32, input: &[u8]) -> Plan {
    let half = leaves.div_ceil(2) * HASH_BYTES as u32;
    let (mut commands, mut width) = (Vec::new(), leaves);
    while width > 1 {
        let tail = width % 2 == 1;
        let (src, dst) = match commands.len() {
            0 => (0, 1),
            level => (2 - level % 2, 1 + level % 2),
        };
        commands.push(Command {
            src,
            src_len: sm3_source_bytes(64, width / 2, 64, tail) as u32,
            dst,
            dst_len: sm3_output_bytes(width / 2, tail) as u32,
            aux: [
                64,
                64,
                width / 2,
                SM3_PREFIX | 1 | if tail { SM3_TAIL } else { 0 },
                64,
                0,
                0,
                0,
            ],
            pointer: None,
        });
        width = width.div_ceil(2);
    }
    Plan {
        operation: Opcode::Sm3Messages,
        buffers: vec![filled(input.to_vec()), empty(half), empty(half)],
        output: 2 - commands.len() % 2,
        commands,
        order: Order::Linear,
        clocks: u64::from(leaves) * 2 * SM3_CLOCKS_A_BLOCK + TREE_CLOCKS_A_LEVEL * 24,
    }
}

fn leaves(row: &LeafHashRow, input: &[u8]) -> Planned {
    let (count, bytes) = (row.leaf_count, row.leaf_bytes);
    let stride = u64::from(bytes).next_multiple_of(8);
    let source = stride * u64::from(count);
    if bytes > SM3_MESSAGE_BYTES_MAX || source > u64::from(u32::MAX) {
        return Planned::Unfit;
    }
    let (stride, start) = (stride as u32, (count as usize - 1) * row.stride_bytes as usize);
    let last = (input.len() - start).min(bytes as usize) as u32;
    let mut content = vec![0; source as usize];
    for (slot, leaf) in content
        .chunks_mut(stride as usize)
        .zip(input.chunks(row.stride_bytes as usize))
    {
        let leaf = &leaf[..leaf.len().min(bytes as usize)];
        slot[..leaf.len()].copy_from_slice(leaf);
    }
    let output = sm3_output_bytes(count, false) as u32;
    let blocks = (u64::from(bytes) + 10).div_ceil(64);
    Planned::Commands(Plan {
        operation: Opcode::Sm3Messages,
        buffers: vec![filled(content), empty(output)],
        commands: vec![Command {
            src: 0,
            src_len: sm3_source_bytes(stride, count, last, false) as u32,
            dst: 1,
            dst_len: output,
            aux: [bytes, stride, count, SM3_PREFIX, last, 0, 0, 0],
            pointer: None,
        }],
        output: 1,
        order: Order::Linear,
        clocks: u64::from(count) * blocks * SM3_CLOCKS_A_BLOCK,
    })
}

/// The recovery shards from the originals, which stand first in the input.
fn encode(stripe: &Stripe, input: &[u8]) -> Planned {
    let (sources, targets): (Vec<u8>, Vec<u8>) = (0..stripe.shard_count())
        .map(|shard| shard as u8)
        .partition(|shard| u32::from(*shard) < stripe.original_count);
    matrix(stripe, input, &sources, &targets)
}

/// Present shards of a recovery: those it computes from, and those beyond, which must agree.
pub struct Present {
    /// The first k present shards.
    pub sources: Vec<u8>,
    /// Absent originals, then present shards beyond the first k.
    pub targets: Vec<u8>,
    /// How many of the targets are absent originals.
    pub absent: usize,
}

impl Present {
    /// Reads the bitmap; `None`: fewer than k shards are present.
    pub fn of(stripe: &Stripe, bitmap: &[u8]) -> Option<Self> {
        let is_present = |shard: &usize| bitmap[shard / 8] >> (shard % 8) & 1 == 1;
        let k = stripe.original_count as usize;
        let mut present: Vec<_> = (0..stripe.shard_count() as usize).filter(is_present).collect();
        if present.len() < k {
            return None;
        }
        let surplus = present.split_off(k);
        let absent: Vec<_> = (0..k).filter(|shard| !is_present(shard)).collect();
        let number = |shard: usize| shard as u8;
        Some(Self {
            absent: absent.len(),
            sources: present.into_iter().map(number).collect(),
            targets: absent.into_iter().chain(surplus).map(number).collect(),
        })
    }
}

fn recover(stripe: &Stripe, input: &[u8]) -> Planned {
    let (bitmap, slots) = input.split_at(stripe.bitmap_bytes() as usize);
    let Some(present) = Present::of(stripe, bitmap) else {
        let window = stripe.stride_bytes() * u64::from(stripe.original_count);
        return Planned::Decided(Verdict::Invalid, vec![0; window as usize]);
    };
    if present.targets.is_empty() {
        return Planned::Decided(Verdict::Valid, without_padding(stripe, slots, &present.sources));
    }
    matrix(stripe, slots, &present.sources, &present.targets)
}

/// These slots end to end, with zeros for padding: padding is no data, whatever stands there.
pub fn without_padding(stripe: &Stripe, slots: &[u8], shards: &[u8]) -> Vec<u8> {
    let stride = stripe.stride_bytes() as usize;
    let mut bytes = Vec::with_capacity(stride * shards.len());
    for shard in shards {
        let slot = &slots[usize::from(*shard) * stride..][..stripe.shard_bytes as usize];
        bytes.extend_from_slice(slot);
        bytes.resize(bytes.len().next_multiple_of(CHUNK_BYTES as usize), 0);
    }
    bytes
}

/// Shards at `targets` from shards at `sources`.
fn matrix(stripe: &Stripe, slots: &[u8], sources: &[u8], targets: &[u8]) -> Planned {
    let (inputs, outputs) = (sources.len() as u32, targets.len() as u32);
    let stride = shard_stride(stripe.shard_bytes);
    let fits =
        stripe.shard_bytes < GF8_SHARD_BYTES_END && stride * u64::from(inputs.max(outputs)) <= u64::from(u32::MAX);
    if inputs > GF8_SHARDS_MAX || outputs > GF8_SHARDS_MAX || !fits {
        return Planned::Unfit;
    }
    let stride = stride as u32;
    let coefficients = gf8::Plan::cached(sources, targets);
    let mut matrix = vec![0; gf8_coefficient_bytes(inputs, outputs) as usize];
    for input in 0..inputs {
        for output in 0..outputs {
            matrix[gf8_coefficient_at(inputs, input, output)] =
                coefficients.coefficient(input as usize, output as usize);
        }
    }
    Planned::Commands(Plan {
        operation: Opcode::Gf8Matrix,
        buffers: vec![
            filled(without_padding(stripe, slots, sources)),
            empty(outputs * stride),
            filled(matrix),
        ],
        commands: vec![Command {
            src: 0,
            src_len: inputs * stride,
            dst: 1,
            dst_len: outputs * stride,
            aux: [inputs, outputs, stripe.shard_bytes, 0, 0, 0, 0, 0],
            pointer: Some((3, 2)),
        }],
        output: 1,
        order: Order::Shards { outputs, stride },
        clocks: u64::from(outputs.div_ceil(8)) * u64::from(inputs + 8) * u64::from(stride / 8 + 64),
    })
}

fn filled(content: Vec<u8>) -> Buffer {
    Buffer {
        bytes: content.len() as u32,
        content,
    }
}

fn empty(bytes: u32) -> Buffer {
    Buffer {
        bytes,
        content: Vec::new(),
    }
}

// Generous, because a deadline is the last resort behind the watchdogs of the logic.
const TREE_CLOCKS_A_LEAF: u64 = 32;
const TREE_CLOCKS_A_LEVEL: u64 = 1_000;
const SM3_CLOCKS_A_BLOCK: u64 = 128;
