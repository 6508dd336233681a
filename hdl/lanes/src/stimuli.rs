//! What each lane is given and what it must leave: one command for all, random bytes of its own for each.
//! Drawn from a seed and the lane's number, so that a lane is the same whoever runs it, and beside whichever others.
//! Never an expected value from logic: it is the emulator's function, by the engines of software.

use std::ops::Range;

use perigee_hdl_abi::crc32c::crc32c;
use perigee_hdl_abi::records::{AUX_WORDS, Opcode, Status, Submission};
use perigee_hdl_abi::signatures::JOB_BYTES;
use rayon::prelude::*;

use perigee_hdl::signatures::order::Scalar;
use perigee_hdl::signatures::{self, Key, fixed};
use perigee_hdl::sim::campaign::jobs::Job;
use perigee_hdl::sim::emulator::function::{self, Memory};

/// Words behind those of the window that an end is compared with: status, checksum, the word beside it.
pub const END_WORDS: usize = 3;

/// A command and the bytes of each lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stimuli {
    /// The command that all lanes are given.
    pub command: Submission,
    /// Numbers of the lanes.
    pub lanes: Range<u64>,
    /// What stalls of a lane are drawn from, with its number.
    pub seed: u64,
    /// Of sixteen clocks, those on which a port of the bench stalls: 0 to 15.
    pub stalls: u32,
    /// Words of a lane's memory, from the command's source on.
    pub image_words: usize,
    /// Memory: a word of every lane, then the next.
    pub images: Vec<u32>,
    /// What must be written, and [`END_WORDS`]: a word of every lane, then the next.
    pub expected: Vec<u32>,
}

/// Of sixteen clocks those that stall where nothing else is asked for: enough to meet every wait, few enough to get on.
pub const STALLS: u32 = 3;

impl Stimuli {
    /// Random bytes for these lanes; `None`: no core of this name.
    pub fn draw(core: &str, lanes: Range<u64>, seed: u64) -> Option<Self> {
        let operation = operation(core)?;
        let shape = Job::of(core)?;
        let command = Submission {
            opcode: operation as u8,
            flags: 0,
            generation: 0,
            tag: 0,
            src: shape.src,
            src_len: shape.src_len,
            dst: shape.dst,
            dst_len: shape.dst_len,
            aux: std::array::from_fn(|at| shape.aux.get(at).copied().unwrap_or(0)),
        };
        let drawn: Vec<(Vec<u32>, Vec<u32>)> = (lanes.clone().into_par_iter())
            .map(|lane| {
                let mut memory = shape.memory.clone();
                fill(
                    operation,
                    &mut memory[shape.src as usize..],
                    &shape,
                    Draw::new(seed, lane),
                );
                let expected = expected(operation, &command, &mut memory);
                (words(&memory[shape.src as usize..]), expected)
            })
            .collect();
        let image_words = (shape.memory.len() - shape.src as usize) / 4;
        Some(Self {
            command,
            lanes,
            seed,
            stalls: STALLS,
            image_words,
            images: beside(drawn.iter().map(|(image, _)| image)),
            expected: beside(drawn.iter().map(|(_, expected)| expected)),
        })
    }

    /// Number of lanes.
    pub fn count(&self) -> usize {
        (self.lanes.end - self.lanes.start) as usize
    }

    /// Words that a command leaves.
    pub fn window_words(&self) -> usize {
        self.command.dst_len as usize / 4
    }

    /// What stalls of a lane begin with: never 0.
    pub fn random(&self, lane: usize) -> u32 {
        Draw::new(self.seed ^ STALLS_APART, self.lanes.start + lane as u64).next() as u32 | 1
    }

    /// Rows that a command of this core decides.
    pub fn rows(&self) -> u64 {
        match Opcode::from_number(self.command.opcode) {
            Some(Opcode::Secp256k1 | Opcode::Scrypt) => self.command.aux[0].into(),
            Some(Opcode::Sm3Messages) => self.command.aux[2].into(),
            _ => 1,
        }
    }

    /// The beat at an address of a lane's memory; `None` outside of it.
    pub(super) fn beat(&self, lane: usize, address: u32) -> Option<[u32; 2]> {
        let word = address.checked_sub(self.command.src)? as usize / 4;
        let at = |word| (word < self.image_words).then(|| self.images[word * self.count() + lane]);
        Some([at(word)?, at(word + 1)?])
    }

    /// A word that must be written in a lane, or of its end.
    pub(super) fn expected(&self, lane: usize, word: usize) -> u32 {
        self.expected[word * self.count() + lane]
    }
}

/// What a core's commands ask for.
fn operation(core: &str) -> Option<Opcode> {
    match core {
        "erasure" => Some(Opcode::Gf8Matrix),
        "merkle" => Some(Opcode::TreeSha256d),
        "scrypt" => Some(Opcode::Scrypt),
        "secp256k1" => Some(Opcode::Secp256k1),
        "sm3" => Some(Opcode::Sm3Messages),
        _ => None,
    }
}

/// Random input in the shape of the core's job; what stands behind it is random too, coefficients among it.
fn fill(operation: Opcode, memory: &mut [u8], shape: &Job, mut draw: Draw) {
    if operation == Opcode::Secp256k1 {
        for job in memory[..shape.src_len as usize].chunks_exact_mut(JOB_BYTES as usize) {
            let [u1, u2] = [(); 2].map(|()| Scalar::reduced(&draw.bytes()).bytes());
            let [x, _] = fixed::TABLE[draw.next() as usize % fixed::TABLE.len()];
            let secret = draw.next() | 1;
            job.copy_from_slice(&signatures::Job::new(&Key::Even { x: x.bytes() }, &u1, &u2, secret).0);
        }
        return;
    }
    memory.chunks_mut(8).for_each(|beat| {
        beat.copy_from_slice(&draw.next().to_le_bytes()[..beat.len()]);
    });
}

/// Words of the window, then the end.
fn expected(operation: Opcode, command: &Submission, memory: &mut [u8]) -> Vec<u32> {
    let written = function::run(operation, command, &Memory { base: 0, bytes: memory });
    let written = written.expect("the shape of a sound command");
    let mut window = vec![0; command.dst_len as usize];
    let mut bytes = Vec::with_capacity(window.len());
    for (offset, piece) in &written.pieces {
        window[*offset as usize..*offset as usize + piece.len()].copy_from_slice(piece);
        bytes.extend_from_slice(piece);
    }
    let mut words = words(&window);
    words.extend([Status::Done as u32, crc32c(&bytes), written.extra]);
    words
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes
        .as_chunks()
        .0
        .iter()
        .map(|word| u32::from_le_bytes(*word))
        .collect()
}

/// A word of every lane, then the next.
fn beside<'a>(lanes: impl Iterator<Item = &'a Vec<u32>> + Clone) -> Vec<u32> {
    let length = lanes.clone().next().map_or(0, Vec::len);
    (0..length)
        .flat_map(|word| lanes.clone().map(move |lane| lane[word]))
        .collect()
}

/// `SplitMix64` (Steele, Lea, Flood, 2014): a stream of its own for each lane.
struct Draw(u64);

impl Draw {
    fn new(seed: u64, lane: u64) -> Self {
        let mut lanes = Self(lane);
        Self(seed ^ lanes.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn bytes(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes
            .as_chunks_mut()
            .0
            .iter_mut()
            .for_each(|eight| *eight = self.next().to_le_bytes());
        bytes
    }
}

/// Sets the stream of stalls apart from that of bytes.
const STALLS_APART: u64 = 0x7374_616c_6c73;

const _: () = assert!(AUX_WORDS == 8, "the shader has two rows of four");
