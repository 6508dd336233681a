//! One job a core: operands and memory that lead it through every state it has.
//! Run again and again by the campaigns, each time with other upsets.
//! Never larger than that needs: a campaign runs it up to hundreds of thousands of times.

use perigee_hdl_abi::signatures::JOB_BYTES;
use perigee_kernels::scrypt::{HASH_BYTES, HEADER_BYTES};

use crate::signatures::order::Scalar;
use crate::signatures::{self, Key, Kind, fixed};
use crate::timing::scrypt::CONTEXTS;
use crate::timing::secp256k1::BATCH_JOBS;

/// Operands of a command, and the memory it works on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Address and bytes of the input.
    pub src: u32,
    /// Bytes of the input.
    pub src_len: u32,
    /// Address of the window for results.
    pub dst: u32,
    /// Its bytes.
    pub dst_len: u32,
    /// Operands of the operation.
    pub aux: Vec<u32>,
    /// Memory from address 0 on, as it is read.
    pub memory: Vec<u8>,
    /// How often the command is given: the second shows that the first has left nothing behind.
    pub commands: usize,
}

/// How often a command is given that takes a few hundred or thousand clocks.
const COMMANDS: usize = 2;
/// First byte of every input: not at the start of a burst, so that segments are cut.
const SOURCE: u32 = 0x1040;

impl Job {
    /// The job of a core; `None` for a circuit that is none.
    pub fn of(core: &str) -> Option<Self> {
        match core {
            "sm3" => Some(Self::sm3()),
            "merkle" => Some(Self::merkle()),
            "erasure" => Some(Self::erasure()),
            "secp256k1" => Some(Self::secp256k1()),
            "scrypt" => Some(Self::scrypt()),
            _ => None,
        }
    }

    /// The beat at an address; `None` outside memory.
    pub fn beat(&self, address: u32) -> Option<u64> {
        let bytes = self.memory.get(address as usize..)?.first_chunk()?;
        Some(u64::from_le_bytes(*bytes))
    }

    /// Two messages, the second shorter, of two blocks and of one, behind a prefix, with a tail.
    fn sm3() -> Self {
        let (bytes, last, stride) = (100, 40, 128);
        let options = 1 << 8 | 1 << 9 | 1;
        Self::new(
            stride + u32::next_multiple_of(last, 8),
            2 * stride + 32,
            96,
            vec![bytes, stride, 2, options, last],
        )
    }

    /// Five leaves: an odd level, a node that is its own sibling, three levels.
    fn merkle() -> Self {
        Self::new(5 * 32, 5 * 32, 64, Vec::new())
    }

    /// Two inputs and nine outputs of 72 bytes: two groups of outputs, a second stride that is mostly padding.
    fn erasure() -> Self {
        let (inputs, outputs, bytes) = (2u32, 9u32, 72u32);
        let stride = bytes.next_multiple_of(64);
        let mut job = Self::new(inputs * stride, inputs * stride, outputs * stride, Vec::new());
        let coefficients = job.memory.len() as u32;
        job.aux = vec![inputs, outputs, bytes, coefficients];
        job.memory.extend(noise(3, 8 * inputs * outputs.div_ceil(8)));
        job
    }

    /// One batch of BIP340, the kind that runs every word of the program: 64 jobs, so that both lanes and all threads have one, by as many
    /// keys and with scalars of all words. A batch takes its 72,352 clocks of passes however few its jobs are, so it comes once; what it
    /// leaves behind is met by the cores' own tests.
    fn secp256k1() -> Self {
        let scalars: Vec<u8> = noise(5, 2 * 32 * BATCH_JOBS as u32).collect();
        let scalar = |at: usize| Scalar::reduced(&scalars.as_chunks().0[at]).bytes();
        let jobs = (0..BATCH_JOBS as usize).flat_map(|at| {
            let [x, _] = fixed::TABLE[17 * at];
            let secret = 1 << 63 | at as u64;
            signatures::Job::new(
                &Key::Even { x: x.bytes() },
                &scalar(2 * at),
                &scalar(2 * at + 1),
                secret,
            )
            .0
        });
        let (count, kind) = (BATCH_JOBS as u32, Kind::Bip340);
        let aux = vec![count, kind.code()];
        Self {
            commands: 1,
            ..Self::of_input(jobs, count * JOB_BYTES, count * kind.window_bytes() as u32, aux)
        }
    }

    /// 21 headers: every context has one, so that every turn of a frame holds data. A hash takes 9,600 turns of 22 clocks, whoever else is
    /// there, so the command comes once.
    fn scrypt() -> Self {
        let count = CONTEXTS as u32;
        let (headers, hashes) = (count * HEADER_BYTES as u32, count * HASH_BYTES as u32);
        Self {
            commands: 1,
            ..Self::new(headers, headers, hashes, vec![count])
        }
    }

    /// With this much input in memory, and a window behind it.
    fn new(src_len: u32, input: u32, dst_len: u32, aux: Vec<u32>) -> Self {
        Self::of_input(noise(1, input), src_len, dst_len, aux)
    }

    fn of_input(input: impl Iterator<Item = u8>, src_len: u32, dst_len: u32, aux: Vec<u32>) -> Self {
        let mut memory = vec![0; SOURCE as usize];
        memory.extend(input);
        let dst = (memory.len() as u32).next_multiple_of(128);
        memory.resize((dst + dst_len) as usize, 0);
        Self {
            src: SOURCE,
            src_len,
            dst,
            dst_len,
            aux,
            memory,
            commands: COMMANDS,
        }
    }
}

/// Bytes without a pattern: Knuth's multiplier, the high bits.
fn noise(seed: u32, count: u32) -> impl Iterator<Item = u8> {
    (0..count).map(move |at| ((seed << 24 | at).wrapping_mul(2_654_435_761) >> 24) as u8)
}
