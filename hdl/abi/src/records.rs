//! Submission and completion records of the command rings: 64 and 32 bytes, little-endian words, each with its CRC-32C.
//! The driver writes submissions and reads completions; the logic, its emulator and its simulations do the reverse.
//! Never interprets operands: what `aux` means belongs to the operation.

use crate::crc32c::crc32c;

/// Bytes of a submission: two cache lines of the Cortex-A9.
pub const SUBMISSION_BYTES: usize = 64;
/// Bytes of a completion.
pub const COMPLETION_BYTES: usize = 32;
/// Operand words of a submission.
pub const AUX_WORDS: usize = 8;

/// The next submission starts only when this one has succeeded; if it has not, the next fails with [`Status::Chain`].
pub const FLAG_CHAIN: u8 = 1;

/// What the logic is asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Opcode {
    /// Nothing; completes at once. Shows that the rings run.
    Nop = 0,
    /// Root and mutation flag of a Bitcoin tree (SHA-256d): `src` holds the leaf hashes, `dst` gets the 64 bytes of a tree's window.
    TreeSha256d = 1,
    /// Linear combinations over GF(2^8): every output shard is a sum of input shards times a coefficient of the matrix.
    Gf8Matrix = 2,
    /// SM3 of messages of equal length behind a one-byte prefix: leaves, or one level of nodes (RFC 6962 with SM3).
    Sm3Messages = 3,
    /// Closing values of ECDSA and BIP340 signatures over secp256k1 ([`crate::signatures`]).
    Secp256k1 = 4,
    /// scrypt(1024, 1, 1) of block headers of 80 bytes, which are password and salt.
    Scrypt = 5,
}

impl Opcode {
    /// All of them, by number.
    pub const ALL: [Self; 6] = [
        Self::Nop,
        Self::TreeSha256d,
        Self::Gf8Matrix,
        Self::Sm3Messages,
        Self::Secp256k1,
        Self::Scrypt,
    ];

    /// The operation of that number.
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::Nop),
            1 => Some(Self::TreeSha256d),
            2 => Some(Self::Gf8Matrix),
            3 => Some(Self::Sm3Messages),
            4 => Some(Self::Secp256k1),
            5 => Some(Self::Scrypt),
            _ => None,
        }
    }
}

/// How a command ended. Zero is no ending: cleared memory is never a completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Status {
    /// It ran; `result[0]` is the CRC-32C of the bytes written to `dst`, in the order of writing.
    Done = 1,
    /// The submission's CRC did not match.
    BadCrc = 2,
    /// The submission was of another generation.
    StaleGeneration = 3,
    /// No such operation, or its core failed the self-test and is masked.
    NotOffered = 4,
    /// Operands outside what the operation accepts.
    BadOperand = 5,
    /// The watchdog of the core fired; the core was reset.
    Timeout = 6,
    /// The command before it, on which it was chained, did not succeed, or could not be read and may have been chained.
    Chain = 7,
    /// The memory bus answered with an error.
    Bus = 8,
    /// An error that ECC could not correct met this command.
    Memory = 9,
}

impl Status {
    /// The ending of that number; 0 and unknown numbers are none.
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Done),
            2 => Some(Self::BadCrc),
            3 => Some(Self::StaleGeneration),
            4 => Some(Self::NotOffered),
            5 => Some(Self::BadOperand),
            6 => Some(Self::Timeout),
            7 => Some(Self::Chain),
            8 => Some(Self::Bus),
            9 => Some(Self::Memory),
            _ => None,
        }
    }
}

/// Why a record is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// The checksum in the record and the one computed over it.
    Crc {
        /// In the record.
        got: u32,
        /// Over its bytes.
        expected: u32,
    },
    /// A status number that none has.
    Status(u8),
}

/// One command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Operation, the number of an [`Opcode`].
    pub opcode: u8,
    /// [`FLAG_CHAIN`] or 0.
    pub flags: u8,
    /// Generation of the logic it is meant for.
    pub generation: u16,
    /// Returned in the completion.
    pub tag: u32,
    /// Bus address of the input, a multiple of 64.
    pub src: u32,
    /// Bytes of the input.
    pub src_len: u32,
    /// Bus address of the output, a multiple of 64.
    pub dst: u32,
    /// Bytes of the output.
    pub dst_len: u32,
    /// Operands of the operation.
    pub aux: [u32; AUX_WORDS],
}

impl Submission {
    /// The record: words 0 opcode, flags, generation; 1 tag; 2 src; 3 src_len; 4 dst; 5 dst_len; 6..14 aux; 14 zero; 15 CRC.
    pub fn to_bytes(&self) -> [u8; SUBMISSION_BYTES] {
        let mut words = [0u32; SUBMISSION_BYTES / 4];
        words[0] = u32::from(self.opcode) | u32::from(self.flags) << 8 | u32::from(self.generation) << 16;
        words[1] = self.tag;
        words[2] = self.src;
        words[3] = self.src_len;
        words[4] = self.dst;
        words[5] = self.dst_len;
        words[6..14].copy_from_slice(&self.aux);
        sealed(words)
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`RecordError::Crc`].
    pub fn from_bytes(bytes: &[u8; SUBMISSION_BYTES]) -> Result<Self, RecordError> {
        let words: [u32; SUBMISSION_BYTES / 4] = opened(bytes)?;
        Ok(Self {
            opcode: words[0] as u8,
            flags: (words[0] >> 8) as u8,
            generation: (words[0] >> 16) as u16,
            tag: words[1],
            src: words[2],
            src_len: words[3],
            dst: words[4],
            dst_len: words[5],
            aux: core::array::from_fn(|i| words[6 + i]),
        })
    }
}

/// The end of one command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Completion {
    /// Tag of the submission; after [`Status::BadCrc`] whatever stood there.
    pub tag: u32,
    /// How it ended.
    pub status: Status,
    /// Changes with every round of the ring, 1 in the first: tells a new record from an old one.
    pub phase: bool,
    /// Generation of the logic.
    pub generation: u16,
    /// Clocks from the start of the command to its end.
    pub cycles: u32,
    /// `result[0]`: CRC-32C of what was written; the others belong to the operation.
    pub result: [u32; 4],
}

impl Completion {
    /// The record: words 0 tag; 1 status, phase, generation; 2 cycles; 3..7 result; 7 CRC.
    pub fn to_bytes(&self) -> [u8; COMPLETION_BYTES] {
        let mut words = [0u32; COMPLETION_BYTES / 4];
        words[0] = self.tag;
        words[1] = self.status as u32 | u32::from(self.phase) << 8 | u32::from(self.generation) << 16;
        words[2] = self.cycles;
        words[3..7].copy_from_slice(&self.result);
        sealed(words)
    }

    /// The phase of a record that may not be complete yet: looked at before everything else.
    pub fn phase_of(bytes: &[u8; COMPLETION_BYTES]) -> bool {
        bytes[5] & 1 == 1
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`RecordError`].
    pub fn from_bytes(bytes: &[u8; COMPLETION_BYTES]) -> Result<Self, RecordError> {
        let words: [u32; COMPLETION_BYTES / 4] = opened(bytes)?;
        let number = words[1] as u8;
        Ok(Self {
            tag: words[0],
            status: Status::from_number(number).ok_or(RecordError::Status(number))?,
            phase: words[1] >> 8 & 1 == 1,
            generation: (words[1] >> 16) as u16,
            cycles: words[2],
            result: core::array::from_fn(|i| words[3 + i]),
        })
    }
}

/// Writes the words and the CRC of all but the last into it.
fn sealed<const WORDS: usize, const BYTES: usize>(words: [u32; WORDS]) -> [u8; BYTES] {
    assert!(WORDS * 4 == BYTES, "a record of whole words");
    let mut bytes = [0u8; BYTES];
    for (four, word) in bytes.chunks_exact_mut(4).zip(words) {
        four.copy_from_slice(&word.to_le_bytes());
    }
    let crc = crc32c(&bytes[..BYTES - 4]);
    bytes[BYTES - 4..].copy_from_slice(&crc.to_le_bytes());
    bytes
}

fn opened<const WORDS: usize, const BYTES: usize>(bytes: &[u8; BYTES]) -> Result<[u32; WORDS], RecordError> {
    assert!(WORDS * 4 == BYTES, "a record of whole words");
    let word = |i: usize| u32::from_le_bytes([bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]]);
    let (got, expected) = (word(BYTES - 4), crc32c(&bytes[..BYTES - 4]));
    match got == expected {
        true => Ok(core::array::from_fn(|i| word(4 * i))),
        false => Err(RecordError::Crc { got, expected }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUBMISSION: Submission = Submission {
        opcode: Opcode::Gf8Matrix as u8,
        flags: FLAG_CHAIN,
        generation: 0x1234,
        tag: 0xdead_beef,
        src: 0x1000_0040,
        src_len: 640,
        dst: 0x1000_0400,
        dst_len: 256,
        aux: [1, 2, 3, 4, 5, 6, 7, 8],
    };

    const COMPLETION: Completion = Completion {
        tag: 7,
        status: Status::Done,
        phase: true,
        generation: 0x1234,
        cycles: 99,
        result: [1, 2, 3, 4],
    };

    #[test]
    fn records_come_back_as_they_were() {
        assert_eq!(Submission::from_bytes(&SUBMISSION.to_bytes()), Ok(SUBMISSION));
        let bytes = COMPLETION.to_bytes();
        assert_eq!(Completion::from_bytes(&bytes), Ok(COMPLETION));
        assert!(Completion::phase_of(&bytes));
    }

    /// Every single bit is covered by the checksum.
    #[test]
    fn any_flipped_bit_is_found() {
        for bit in 0..8 * SUBMISSION_BYTES {
            let mut bytes = SUBMISSION.to_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(matches!(Submission::from_bytes(&bytes), Err(RecordError::Crc { .. })));
        }
        for bit in 0..8 * COMPLETION_BYTES {
            let mut bytes = COMPLETION.to_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(matches!(Completion::from_bytes(&bytes), Err(RecordError::Crc { .. })));
        }
    }

    /// Cleared memory has no valid checksum, so it is never a completion.
    #[test]
    fn zero_is_no_record() {
        assert!(Completion::from_bytes(&[0; COMPLETION_BYTES]).is_err());
        assert_eq!(Status::from_number(0), None);
    }

    #[test]
    fn numbers_and_names_agree() {
        for (number, opcode) in Opcode::ALL.into_iter().enumerate() {
            assert_eq!(Opcode::from_number(number as u8), Some(opcode));
            assert_eq!(opcode as usize, number);
        }
        assert_eq!(Opcode::from_number(Opcode::ALL.len() as u8), None);
        for number in 0..=u8::MAX {
            assert!(Status::from_number(number).is_none_or(|status| status as u8 == number));
        }
    }
}
