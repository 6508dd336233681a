//! What the operations compute, by the engines of `kernels`: the emulator's cores without their time.
//! Called when a command ends; operands come as the logic would find them in the submission.
//! Never writes outside of what a sound command names, and refuses unsound ones as the cores do.

use perigee_hdl_abi::{
    layout::{
        GF8_SHARD_BYTES_END, GF8_SHARDS_MAX, SCRYPT_HASH_BYTES, SCRYPT_HEADER_BYTES, SCRYPT_HEADERS_END,
        SM3_MESSAGE_BYTES_MAX, SM3_MESSAGES_END, SM3_PREFIX, SM3_TAIL, TREE_LEAVES_END, gf8_coefficient_at,
        gf8_coefficient_bytes, gf8_write_order, shard_stride, sm3_output_bytes,
    },
    records::{Opcode, Submission},
    signatures::{self, JOB_BYTES},
};
use perigee_kernels::{
    batch::{BatchBuilder, Program},
    cpu,
    erasure::gf8,
    merkle::{HASH_BYTES, portable},
    policy::{MerkleRule, Policy},
    primitive::Stage,
    scrypt::{ScryptRow, TARGET_ANY},
};
use sm3::{Digest, Sm3};

use crate::signatures::{Job, Kind, evaluate};

/// Memory as a command sees it.
pub struct Memory<'a> {
    /// Bus address of the first byte.
    pub base: u32,
    /// The bytes.
    pub bytes: &'a mut [u8],
}

/// Why a command does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Operands outside what the operation accepts.
    Operand,
    /// An address outside of memory.
    Bus,
}

/// What a command leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Pieces in the order of writing: offset from the destination, bytes.
    pub pieces: Vec<(u32, Vec<u8>)>,
    /// The word that belongs to the operation.
    pub extra: u32,
}

impl Memory<'_> {
    fn read(&self, address: u64, bytes: u64) -> Result<&[u8], Refused> {
        let start = address.checked_sub(u64::from(self.base)).ok_or(Refused::Bus)? as usize;
        self.bytes.get(start..start + bytes as usize).ok_or(Refused::Bus)
    }

    /// Where these bytes stand, to be changed.
    pub fn window(&mut self, address: u32, bytes: u32) -> Option<&mut [u8]> {
        let start = address.checked_sub(self.base)? as usize;
        self.bytes.get_mut(start..start + bytes as usize)
    }
}

/// Whether operands are such as the operation accepts.
pub fn is_sound(operation: Opcode, command: &Submission) -> bool {
    let aligned = |bytes| command.src.is_multiple_of(bytes) && command.dst.is_multiple_of(bytes);
    let [a0, a1, a2, a3, a4, ..] = command.aux;
    match operation {
        Opcode::Nop => true,
        Opcode::TreeSha256d => {
            let leaves = command.src_len / HASH_BYTES as u32;
            aligned(8)
                && command.src_len.is_multiple_of(32)
                && (1..TREE_LEAVES_END).contains(&leaves)
                && command.dst_len == 64
        }
        Opcode::Gf8Matrix => {
            let counts = (1..=GF8_SHARDS_MAX).contains(&a0) && (1..=GF8_SHARDS_MAX).contains(&a1);
            let stride = shard_stride(a2);
            let lengths = [(command.src_len, a0), (command.dst_len, a1)];
            let fits = |(length, count): (u32, u32)| u64::from(length) == stride * u64::from(count);
            aligned(64)
                && counts
                && (1..GF8_SHARD_BYTES_END).contains(&a2)
                && a3.is_multiple_of(8)
                && lengths.into_iter().all(fits)
        }
        Opcode::Sm3Messages => {
            let tail = a3 & SM3_TAIL != 0;
            let last = (1..=a0).contains(&a4) || (a4 == 0 && a2 == 1);
            // The tail stands behind the last stride.
            let tail_at = u64::from(a1) * u64::from(a2);
            aligned(64)
                && (1..=SM3_MESSAGE_BYTES_MAX).contains(&a0)
                && a1.is_multiple_of(8)
                && a1 >= a0
                && (1..SM3_MESSAGES_END).contains(&a2)
                && a3 < SM3_OPTIONS_END
                && last
                && (!tail || tail_at.is_multiple_of(32))
                && u64::from(command.dst_len) == sm3_output_bytes(a2, tail)
        }
        Opcode::Secp256k1 => {
            let Submission {
                src,
                src_len,
                dst,
                dst_len,
                ..
            } = *command;
            signatures::is_sound(a0, a1, src, src_len, dst, dst_len)
        }
        Opcode::Scrypt => {
            aligned(64)
                && (1..SCRYPT_HEADERS_END).contains(&a0)
                && command.src_len == a0 * SCRYPT_HEADER_BYTES
                && command.dst_len == a0 * SCRYPT_HASH_BYTES
        }
    }
}

/// The lowest option that is none.
const SM3_OPTIONS_END: u32 = 1 << 10;

/// Computes a command.
///
/// # Errors
/// [`Refused`]: nothing is written.
pub fn run(operation: Opcode, command: &Submission, memory: &Memory<'_>) -> Result<Written, Refused> {
    if !is_sound(operation, command) {
        return Err(Refused::Operand);
    }
    if operation != Opcode::Nop {
        memory.read(u64::from(command.dst), u64::from(command.dst_len))?;
    }
    match operation {
        Opcode::Nop => Ok(Written::default()),
        Opcode::TreeSha256d => tree(command, memory),
        Opcode::Gf8Matrix => matrix(command, memory),
        Opcode::Sm3Messages => messages(command, memory),
        Opcode::Secp256k1 => closing_values(command, memory),
        Opcode::Scrypt => scrypt(command, memory),
    }
}

fn tree(command: &Submission, memory: &Memory<'_>) -> Result<Written, Refused> {
    let leaves = memory.read(u64::from(command.src), u64::from(command.src_len))?;
    let leaves = leaves.as_chunks::<HASH_BYTES>().0;
    let tree = portable::root(MerkleRule::BitcoinSha256d, leaves, &mut Vec::new()).ok_or(Refused::Operand)?;
    let mut window = tree.root.to_vec();
    window.extend_from_slice(&u32::from(tree.mutated).to_le_bytes());
    window.resize(64, 0);
    Ok(Written {
        pieces: vec![(0, window)],
        extra: u32::from(tree.mutated),
    })
}

fn matrix(command: &Submission, memory: &Memory<'_>) -> Result<Written, Refused> {
    let [inputs, outputs, shard_bytes, coefficients, ..] = command.aux;
    let stride = shard_stride(shard_bytes) as usize;
    let source = memory.read(u64::from(command.src), u64::from(command.src_len))?;
    let coefficients = memory.read(u64::from(coefficients), gf8_coefficient_bytes(inputs, outputs))?;
    let mut sums = vec![0; stride * outputs as usize];
    for (output, sum) in (0..outputs).zip(sums.chunks_exact_mut(stride)) {
        for (input, shard) in (0..inputs).zip(source.chunks_exact(stride)) {
            gf8::add_product(coefficients[gf8_coefficient_at(inputs, input, output)], shard, sum);
        }
    }
    let piece = |(at, bytes): (u32, u32)| (at, sums[at as usize..(at + bytes) as usize].to_vec());
    Ok(Written {
        pieces: gf8_write_order(outputs, stride as u32).map(piece).collect(),
        extra: 0,
    })
}

fn messages(command: &Submission, memory: &Memory<'_>) -> Result<Written, Refused> {
    let [bytes, stride, count, flags, last, ..] = command.aux;
    let prefix = [flags as u8];
    let prefix = if flags & SM3_PREFIX != 0 { &prefix[..] } else { &[] };
    let mut written = Vec::with_capacity(command.dst_len as usize);
    for message in 0..count {
        let bytes = if message + 1 == count { last } else { bytes };
        let at = u64::from(command.src) + u64::from(stride) * u64::from(message);
        let message = memory.read(at, u64::from(bytes))?;
        let hash = Sm3::new_with_prefix(prefix).chain_update(message).finalize();
        written.extend_from_slice(&hash);
    }
    if flags & SM3_TAIL != 0 {
        let at = u64::from(command.src) + u64::from(stride) * u64::from(count);
        written.extend_from_slice(memory.read(at, 32)?);
    }
    Ok(Written {
        pieces: vec![(0, written)],
        extra: 0,
    })
}

fn closing_values(command: &Submission, memory: &Memory<'_>) -> Result<Written, Refused> {
    let kind = Kind::of(command.aux[1]).ok_or(Refused::Operand)?;
    let jobs = memory.read(u64::from(command.src), u64::from(command.src_len))?;
    let jobs = jobs.as_chunks::<{ JOB_BYTES as usize }>().0;
    let windows = jobs.iter().flat_map(|job| evaluate(kind, &Job(*job)));
    Ok(Written {
        pieces: vec![(0, windows.collect())],
        extra: 0,
    })
}

/// By the fastest engine of this machine: what an emulator of a hundred headers takes else is seconds.
fn scrypt(command: &Submission, memory: &Memory<'_>) -> Result<Written, Refused> {
    let headers = memory.read(u64::from(command.src), u64::from(command.src_len))?;
    let mut batch = BatchBuilder::new(Program::single(Stage::Scrypt), Policy::default());
    for header in headers.as_chunks::<{ SCRYPT_HEADER_BYTES as usize }>().0 {
        // A header is all that such a row asks for.
        let pushed = batch.push(ScryptRow::proof_of_work(header, TARGET_ANY));
        pushed.map_err(|_| Refused::Operand)?;
    }
    let batch = batch.finish();
    let outputs = cpu::decide(&batch).map_err(|_| Refused::Operand)?;
    let hashes = (0..batch.tables()[0].len()).flat_map(|row| {
        let window = outputs.output(batch.tables()[0].header(row));
        window[..SCRYPT_HASH_BYTES as usize].to_vec()
    });
    Ok(Written {
        pieces: vec![(0, hashes.collect())],
        extra: 0,
    })
}
