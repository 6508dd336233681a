//! Operation 4 without its circuit: jobs from scalars, and what the engine answers to a job.
//! Between the rows of `kernels` and the command; the driver makes jobs, the emulator answers them, the circuit's tests compare.
//! Never a verdict, and no secret: verification computes on public numbers.
//!
//! [`evaluate`] runs the engine's very [`program`] on plain integers and reads the very digits of the job, so that whatever the engine
//! answers, exceptional cases included, is answered here bit by bit.

pub mod digits;
pub mod field;
pub mod fixed;
mod formulas;
pub mod order;
pub mod program;
pub mod split;

#[cfg(test)]
pub(crate) mod tests;

pub use perigee_hdl_abi::signatures::DIGIT_WORDS;
use perigee_hdl_abi::signatures::{
    DIGITS_AT, DIGITS_Q, JOB_BYTES, KIND_BIP340, KIND_SHORT, KIND_WHOLE, SECRET_AT, X_AT, Y_AT,
};

use self::field::{Fp, bytes_of, words_of};
pub use self::program::Kind;
use self::program::{INPUTS, OUTPUTS, PROGRAM};

/// A job as it lies in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Job(pub [u8; JOB_BYTES as usize]);

/// The key of a job, numbers little-endian and below p.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Both coordinates, for [`Kind::Whole`].
    Whole {
        /// x.
        x: [u8; 32],
        /// y.
        y: [u8; 32],
    },
    /// x and whether y is odd, for [`Kind::Short`].
    Short {
        /// x.
        x: [u8; 32],
        /// Whether y is odd.
        odd: bool,
    },
    /// x of the point with even y, for [`Kind::Bip340`].
    Even {
        /// x.
        x: [u8; 32],
    },
}

impl Kind {
    /// The kind in `aux1` of a command.
    pub const fn code(self) -> u32 {
        match self {
            Self::Whole => KIND_WHOLE,
            Self::Short => KIND_SHORT,
            Self::Bip340 => KIND_BIP340,
        }
    }

    /// The kind of this `aux1`.
    pub const fn of(code: u32) -> Option<Self> {
        match code {
            KIND_WHOLE => Some(Self::Whole),
            KIND_SHORT => Some(Self::Short),
            KIND_BIP340 => Some(Self::Bip340),
            _ => None,
        }
    }

    /// Bytes of a window.
    pub const fn window_bytes(self) -> usize {
        match self {
            Self::Whole | Self::Short => 64,
            Self::Bip340 => 128,
        }
    }
}

impl Key {
    /// The kind of a job with this key.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Whole { .. } => Kind::Whole,
            Self::Short { .. } => Kind::Short,
            Self::Even { .. } => Kind::Bip340,
        }
    }
}

impl Job {
    /// The job of u1 G + u2 Q, scalars little-endian and below n, with the secret of its dispatch.
    pub fn new(key: &Key, u1: &[u8; 32], u2: &[u8; 32], secret: u64) -> Self {
        let mut bytes = [0; JOB_BYTES as usize];
        let (x, y) = match key {
            Key::Whole { x, y } => (x, *y),
            Key::Short { x, odd } => (x, bytes_of([u64::from(*odd), 0, 0, 0])),
            Key::Even { x } => (x, [0; 32]),
        };
        bytes[X_AT..X_AT + 32].copy_from_slice(x);
        bytes[Y_AT..Y_AT + 32].copy_from_slice(&y);
        bytes[SECRET_AT..SECRET_AT + 8].copy_from_slice(&secret.to_le_bytes());
        let of_g = digits::OF_G.of(split::split(u1), DIGIT_WORDS);
        let of_key = digits::OF_KEY.of(split::split(u2), DIGITS_Q);
        for (at, digit) in of_g.iter().enumerate() {
            let bits = digit.element | u16::from(digit.turn) << 11 | u16::from(digit.negative) << 13;
            bytes[DIGITS_AT + 4 * at..][..2].copy_from_slice(&bits.to_le_bytes());
        }
        for (at, digit) in of_key.iter().enumerate() {
            let bits = digit.element as u8 | digit.turn << 5 | u8::from(digit.negative) << 7;
            bytes[DIGITS_AT + 4 * (at / 2) + 2 + at % 2] = bits;
        }
        Self(bytes)
    }

    fn digits(&self) -> [u32; DIGIT_WORDS] {
        std::array::from_fn(|at| {
            let four: [u8; 4] = std::array::from_fn(|byte| self.0[DIGITS_AT + 4 * at + byte]);
            u32::from_le_bytes(four)
        })
    }
}

/// The window that the engine writes for a job of this kind.
pub fn evaluate(kind: Kind, job: &Job) -> Vec<u8> {
    let inputs = [X_AT, Y_AT, SECRET_AT].map(|at| {
        let bytes: [u8; 32] = std::array::from_fn(|byte| job.0[at + byte]);
        Fp::reduced(words_of(&bytes))
    });
    const { assert!(INPUTS.len() == 3) };
    let registers = PROGRAM.run(kind, inputs, &job.digits());
    let mut window: Vec<u8> = OUTPUTS
        .iter()
        .flat_map(|register| registers[usize::from(*register)].bytes())
        .collect();
    window.resize(96, 0);
    window.truncate(kind.window_bytes());
    window.resize(kind.window_bytes(), 0);
    window
}
