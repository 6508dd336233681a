//! The self-test's memory: one command a core with its operands, and the checksum that its result must have.
//! Read by the rings and the cores through the read mover, as if it were ordinary memory.
//! Never written: what the test commands write is taken and thrown away, only its checksum counts.
//!
//! The inputs: a tree of 5 leaves (a pair, a duplicated last node on two levels), 3 inputs and 2 outputs of 64 bytes with every
//! byte of two coefficients different, and for the third seat an SM3 message of 60 bytes behind a prefix (its padding makes a second
//! block), a header for scrypt, or a signature.

use perigee_hdl_abi::{
    configuration::Configuration,
    crc32c::crc32c,
    layout::{SCRYPT_HASH_BYTES, SCRYPT_HEADER_BYTES},
    records::{Opcode, Submission},
};
use perigee_kernels::{
    batch::{BatchBuilder, Program},
    cpu::Portable,
    engine::run_alone,
    job::Chunk,
    merkle::{LeafHashRow, TreeRow},
    policy::{MerkleRule, Policy},
    primitive::Stage,
    scrypt::{ScryptRow, TARGET_ANY},
};

use super::reader::ROM_BASE;
use crate::signatures::{Job, Key, Kind, evaluate, fixed};

/// Beats of 8 bytes in the memory.
pub const ROM_BEATS: usize = 256;

const LEAVES: usize = 5;
const SHARDS: usize = 3;
const OUTPUTS: usize = 2;
const SHARD_BYTES: usize = 64;
const COEFFICIENTS: [[u8; OUTPUTS]; SHARDS] = [[0x01, 0x02], [0x8e, 0x1d], [0xff, 0x53]];
const MESSAGE_BYTES: usize = 60;
const PREFIX: u8 = 0;

const TREE_AT: usize = 256;
const SHARDS_AT: usize = 512;
const COEFFICIENTS_AT: usize = 768;
const MESSAGE_AT: usize = 832;
const JOB_AT: usize = 1024;
/// Where results go: nowhere.
const SINK_AT: usize = 1280;

/// The bytes of the memory in this configuration.
pub fn rom(configuration: Configuration) -> Vec<u8> {
    let mut rom = vec![0u8; 8 * ROM_BEATS];
    // A walk through all byte values that repeats after 256 steps: no two inputs are alike.
    let byte = |i: usize| (i as u8).wrapping_mul(0x9d).wrapping_add(0x35);
    for (i, at) in (TREE_AT..TREE_AT + 32 * LEAVES)
        .chain(SHARDS_AT..SHARDS_AT + SHARDS * SHARD_BYTES)
        .chain(MESSAGE_AT..MESSAGE_AT + MESSAGE_BYTES.max(SCRYPT_HEADER_BYTES as usize))
        .enumerate()
    {
        rom[at] = byte(i);
    }
    for (input, row) in COEFFICIENTS.iter().enumerate() {
        rom[COEFFICIENTS_AT + 8 * input..][..OUTPUTS].copy_from_slice(row);
    }
    let commands = [
        command(
            Opcode::TreeSha256d,
            (TREE_AT, 32 * LEAVES),
            64,
            &[],
            &tree_result(&rom[TREE_AT..][..32 * LEAVES]),
        ),
        command(
            Opcode::Gf8Matrix,
            (SHARDS_AT, SHARDS * SHARD_BYTES),
            OUTPUTS * SHARD_BYTES,
            &[
                SHARDS as u32,
                OUTPUTS as u32,
                SHARD_BYTES as u32,
                ROM_BASE + COEFFICIENTS_AT as u32,
            ],
            &matrix_result(&rom[SHARDS_AT..][..SHARDS * SHARD_BYTES]),
        ),
        match configuration {
            Configuration::Streams => sm3_command(&rom),
            Configuration::Signatures => signature_command(&mut rom),
            Configuration::Scrypt => scrypt_command(&rom),
        },
    ];
    for (index, command) in commands.iter().enumerate() {
        rom[64 * index..][..64].copy_from_slice(&command.to_bytes());
    }
    rom
}

fn sm3_command(rom: &[u8]) -> Submission {
    command(
        Opcode::Sm3Messages,
        (MESSAGE_AT, MESSAGE_BYTES.next_multiple_of(8)),
        32,
        &[
            MESSAGE_BYTES as u32,
            MESSAGE_BYTES.next_multiple_of(8) as u32,
            1,
            u32::from(PREFIX) | 1 << 8,
            MESSAGE_BYTES as u32,
        ],
        &sm3_result(&rom[MESSAGE_AT..][..MESSAGE_BYTES]),
    )
}

/// A BIP340 job: it goes through all that an ECDSA job does, and on to an inversion. The key is the base point, the scalars and the
/// secret are drawn.
fn signature_command(rom: &mut [u8]) -> Submission {
    let number = |seed: u8| {
        std::array::from_fn(|at| {
            if at < 31 {
                (at as u8).wrapping_mul(0x9d) ^ seed
            } else {
                0x6b
            }
        })
    };
    let [x, _] = fixed::generator();
    let job = Job::new(
        &Key::Even { x: x.bytes() },
        &number(0x35),
        &number(0xca),
        0x0123_4567_89ab_cdef,
    );
    rom[JOB_AT..][..job.0.len()].copy_from_slice(&job.0);
    command(
        Opcode::Secp256k1,
        (JOB_AT, job.0.len()),
        Kind::Bip340.window_bytes(),
        &[1, Kind::Bip340.code()],
        &evaluate(Kind::Bip340, &job),
    )
}

fn scrypt_command(rom: &[u8]) -> Submission {
    let header = rom[MESSAGE_AT..].first_chunk().expect("a header is in the memory");
    let mut builder = BatchBuilder::new(Program::single(Stage::Scrypt), Policy::default());
    builder
        .push(ScryptRow::proof_of_work(header, TARGET_ANY))
        .expect("a header");
    let outputs = run_alone(&Portable, &builder.finish());
    command(
        Opcode::Scrypt,
        (MESSAGE_AT, SCRYPT_HEADER_BYTES as usize),
        SCRYPT_HASH_BYTES as usize,
        &[1],
        &bytes_of(&outputs.slabs[0], SCRYPT_HASH_BYTES as usize),
    )
}

/// A test command; the last operand, which no core uses, is the checksum of its result.
fn command(opcode: Opcode, src: (usize, usize), dst_len: usize, aux: &[u32], result: &[u8]) -> Submission {
    assert_eq!(result.len(), dst_len, "the whole output");
    let mut words = [0; 8];
    words[..aux.len()].copy_from_slice(aux);
    words[7] = crc32c(result);
    Submission {
        opcode: opcode as u8,
        flags: 0,
        generation: 0,
        tag: 0,
        src: ROM_BASE + src.0 as u32,
        src_len: src.1 as u32,
        dst: ROM_BASE + SINK_AT as u32,
        dst_len: dst_len as u32,
        aux: words,
    }
}

fn policy(merkle: MerkleRule) -> Policy {
    Policy {
        merkle,
        ..Policy::default()
    }
}

fn tree_result(leaves: &[u8]) -> Vec<u8> {
    let mut builder = BatchBuilder::new(Program::single(Stage::Tree), policy(MerkleRule::BitcoinSha256d));
    let place = builder.arena_push(&[leaves], 1).expect("a few leaves fit");
    builder.push(TreeRow::compute(place)).expect("a tree of whole leaves");
    let outputs = run_alone(&Portable, &builder.finish());
    bytes_of(&outputs.slabs[0], 64)
}

fn sm3_result(message: &[u8]) -> Vec<u8> {
    let mut builder = BatchBuilder::new(Program::single(Stage::LeafHash), policy(MerkleRule::Rfc6962Sm3));
    let place = builder.arena_push(&[message], 1).expect("a short message fits");
    builder
        .push(LeafHashRow::new(place, message.len() as u32))
        .expect("one leaf");
    let outputs = run_alone(&Portable, &builder.finish());
    bytes_of(&outputs.slabs[0], 32)
}

fn bytes_of(slab: &[Chunk], bytes: usize) -> Vec<u8> {
    bytemuck::cast_slice::<Chunk, u8>(slab)[..bytes].to_vec()
}

fn matrix_result(shards: &[u8]) -> Vec<u8> {
    let mut result = vec![0; OUTPUTS * SHARD_BYTES];
    for (shard, row) in shards.chunks(SHARD_BYTES).zip(COEFFICIENTS) {
        for (output, coefficient) in result.chunks_mut(SHARD_BYTES).zip(row) {
            for (sum, byte) in output.iter_mut().zip(shard) {
                *sum ^= product(coefficient, *byte);
            }
        }
    }
    result
}

/// In GF(2^8) with x^8 + x^4 + x^3 + x^2 + 1.
fn product(a: u8, b: u8) -> u8 {
    (0..8).rev().fold(0, |sum: u8, bit| {
        let doubled = (sum << 1) ^ if sum & 0x80 == 0 { 0 } else { 0x1d };
        doubled ^ if b >> bit & 1 == 1 { a } else { 0 }
    })
}
