//! scrypt (RFC 7914): proof of work over a block header, and key derivation from a password and a salt.
//! Rows are made by chain decoders from headers and decided by any engine; the hash goes to the output slab.
//! Never decides what a target must be: that is a rule of the chain.
//!
//! Limit: proof of work reads and writes 128 KiB twice a hash and does 4,096 salsa20/8 cores (32 Ki quarter rounds): it is
//! bound by latency inside a hash, so engines gain by hashing several headers side by side.

use crate::{
    batch::Place,
    job::{Header, Job, RowError, bytes_from_words, row_layout, words_from_bytes},
    policy::Policy,
    primitive::Stage,
};

#[cfg(target_arch = "x86_64")]
pub(crate) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx512;
#[cfg(target_arch = "x86_64")]
mod avx512_romix;
pub mod naive;
pub mod portable;
pub mod romix;
#[cfg(feature = "gpu")]
pub mod shader;

/// Bytes of a block header, the input of proof of work.
pub const HEADER_BYTES: usize = 80;

/// Bytes of the hash. scrypt's output of any other length begins with the same bytes, or is a prefix of it.
pub const HASH_BYTES: usize = 32;

/// Most bytes of scratch memory (V, 128 * N * r) one row may ask for: the largest example of RFC 7914 section 12.
pub const SCRATCH_BYTES_MAX: u64 = 1 << 30;

/// Most block mixes (N * r * p) one row may ask for, so that no row holds its thread for minutes: eight times the largest
/// example of RFC 7914 section 12.
pub const BLOCK_MIXES_MAX: u64 = 1 << 26;

/// A target that every hash meets: the row only derives a key.
pub const TARGET_ANY: [u32; 8] = [u32::MAX; 8];

/// One hash. The inline tag is 80 for a header that is password and salt in one, else password and salt lie end to end in the
/// input (and the tag is 0 where both are empty).
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct ScryptRow {
    /// Header; inline tag 80, or the place of password and salt.
    pub header: Header,
    /// log2 of N, 1..=63.
    pub log2_n: u32,
    /// Block size r, at least 1.
    pub r: u32,
    /// Parallelisation p, at least 1.
    pub p: u32,
    /// Bytes of the password: 80 for an inline header, else at most `in_len`.
    pub password_bytes: u32,
    /// Bytes of the salt: 80 for an inline header, else the rest of `in_len`.
    pub salt_bytes: u32,
    /// The block header where the tag is 80, else zero.
    pub inline: [u32; HEADER_BYTES / 4],
    /// Largest hash that is valid, as a number.
    pub target: [u32; 8],
    /// Zero.
    pub reserved: [u32; 9],
}

row_layout!(ScryptRow, Stage::Scrypt);

/// How many of these rows an engine of groups of `headers` decides best together: headers; a key may take a second, and takes it
/// alone.
pub(crate) fn rows_together(rows: &[ScryptRow], headers: usize) -> usize {
    match rows.iter().all(ScryptRow::is_proof_of_work) {
        true => headers,
        false => 1,
    }
}

impl ScryptRow {
    /// Proof of work as in Litecoin and Dogecoin: N = 1,024, r = 1, p = 1, the header as password and as salt. The target is
    /// a number in little-endian limbs.
    pub fn proof_of_work(header: &[u8; HEADER_BYTES], target: [u32; 8]) -> Self {
        Self {
            header: Header::inline(HEADER_BYTES as u32),
            log2_n: 10,
            r: 1,
            p: 1,
            password_bytes: HEADER_BYTES as u32,
            salt_bytes: HEADER_BYTES as u32,
            inline: words_from_bytes(header),
            target,
            reserved: [0; 9],
        }
    }

    /// Key derivation: `input` holds the password and right behind it the salt. N = 2^`log2_n`.
    pub fn derive(input: Place, password_bytes: u32, log2_n: u32, r: u32, p: u32) -> Self {
        Self {
            header: match input.is_empty() {
                true => Header::inline(0),
                false => input.into_header(),
            },
            log2_n,
            r,
            p,
            password_bytes,
            salt_bytes: (input.len() as u32).wrapping_sub(password_bytes),
            inline: [0; HEADER_BYTES / 4],
            target: TARGET_ANY,
            reserved: [0; 9],
        }
    }

    /// The same row with this target.
    pub fn with_target(mut self, target: [u32; 8]) -> Self {
        self.target = target;
        self
    }

    /// Whether password and salt are the header inside the row.
    pub fn is_inline(&self) -> bool {
        self.header.in_len == 0 && self.header.inline_tag() == HEADER_BYTES as u32
    }

    /// Whether it is a proof of work, whatever its target: a header, N = 1,024, r = 1, p = 1.
    pub fn is_proof_of_work(&self) -> bool {
        self.is_inline() && (self.log2_n, self.r, self.p) == (10, 1, 1)
    }

    /// The header inside the row.
    pub fn inline_header(&self) -> [u8; HEADER_BYTES] {
        bytes_from_words(&self.inline)
    }

    fn field<T>(&self, field: &'static str, expected: &'static str, got: u64) -> Result<T, RowError> {
        Err(RowError::Field {
            stage: Self::STAGE,
            job_id: self.header.job_id,
            field,
            expected,
            got,
        })
    }

    /// N * r * p, or `None` where it has more than 64 bits.
    fn block_mixes(&self) -> Option<u64> {
        1u64.checked_shl(self.log2_n)?
            .checked_mul(u64::from(self.r))?
            .checked_mul(u64::from(self.p))
    }
}

impl Job for ScryptRow {
    const STAGE: Stage = Stage::Scrypt;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        HASH_BYTES as u64
    }

    fn work(&self, _policy: &Policy) -> u64 {
        // ROMix calls BlockMix twice N times, and BlockMix calls salsa20/8 twice r times. PBKDF2 is below 2 % of that.
        self.block_mixes().unwrap_or(u64::MAX / 4).saturating_mul(4)
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        let (password, salt) = (u64::from(self.password_bytes), u64::from(self.salt_bytes));
        let input = u64::from(self.header.in_len);
        match (self.header.in_len, self.header.inline_tag()) {
            (0, 80) if (password, salt) == (80, 80) => {}
            (0, 80) => return self.field("password_bytes + salt_bytes", "80 + 80 for a header", password + salt),
            (0, 0) if (password, salt) == (0, 0) => {}
            (0, 0) => return self.field("password_bytes + salt_bytes", "0 without input", password + salt),
            (0, tag) => return self.field("inline tag", "0 or 80", u64::from(tag)),
            _ if password + salt == input => {}
            _ => return self.field("password_bytes + salt_bytes", "in_len", password + salt),
        }
        if !(1..64).contains(&self.log2_n) {
            return self.field("log2_n", "1..=63", u64::from(self.log2_n));
        }
        if self.r == 0 || self.p == 0 {
            return self.field("r * p", "at least 1", 0);
        }
        // RFC 7914 section 2: p <= (2^32 - 1) * 32 / (128 * r).
        let blocks = u64::from(self.r) * u64::from(self.p);
        if blocks >= 1 << 30 {
            return self.field("r * p", "below 2^30", blocks);
        }
        match self.block_mixes() {
            Some(mixes) if mixes <= BLOCK_MIXES_MAX => {}
            mixes => return self.field("N * r * p", "at most BLOCK_MIXES_MAX", mixes.unwrap_or(u64::MAX)),
        }
        // No overflow: N * r is at most N * r * p, and that is at most 2^26 here.
        let scratch_bytes = 128 * (1u64 << self.log2_n) * u64::from(self.r);
        if scratch_bytes > SCRATCH_BYTES_MAX {
            return self.field("128 * N * r", "at most SCRATCH_BYTES_MAX", scratch_bytes);
        }
        Ok(())
    }
}
