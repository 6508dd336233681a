//! SM2 signatures with SM3 (GM/T 0003.2, GM/T 0003.5, GM/T 0004, ISO/IEC 14888-3): the row and its rule.
//! Rows are made by chain decoders from a key, an identity, a message and a signature, and decided by any engine.
//! Never hashes inside an engine: the digest e = SM3(ZA || message) is made here, once; of many signatures side by side, in lanes
//! where the processor has them.
//!
//! Limit of the portable engine: crate `sm2`, about 135 us a signature on a 4 GHz Zen 5 core; no dedicated library for this
//! curve exists in Rust. Lanes are limited by their instructions, about 33,000 a signature (`field/ifma_sm2_multiply.rs`).

use sm3::{Digest, Sm3};

use crate::{
    job::{Check, Header, Job, RowError, limbs_from_be, row_layout},
    policy::Policy,
    primitive::Stage,
};

#[cfg(target_arch = "x86_64")]
pub mod avx512;
#[cfg(target_arch = "x86_64")]
mod avx512_digests;
pub mod portable;
#[cfg(feature = "gpu")]
pub mod shader;

/// The identity that GM/T 0009 gives a signer who has none of their own.
pub const DEFAULT_ID: &[u8] = b"1234567812345678";

/// Most bytes of an identity: its length in bits is hashed as 16 bits.
pub const ID_BYTES_MAX: usize = u16::MAX as usize / 8;

/// One signature, all inline. Numbers are 256-bit, little-endian limbs, any value: the rule decides ranges.
///
/// The rule (GM/T 0003.2 section 7.1): (x, y) is on the curve, 1 <= r, s < n, t = (r + s) mod n != 0, and
/// (e + x(sG + tP)) mod n = r, where sG + tP is not infinity.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct Sm2Row {
    /// Header; inline tag 0.
    pub header: Header,
    /// Reserved for closed-trust engines.
    pub check: Check,
    /// e = SM3(ZA || message) as a number; reduced modulo n by the rule.
    pub digest: [u32; 8],
    /// r of the signature.
    pub r: [u32; 8],
    /// s of the signature.
    pub s: [u32; 8],
    /// x of the public key.
    pub x: [u32; 8],
    /// y of the public key.
    pub y: [u32; 8],
}

row_layout!(Sm2Row, Stage::Sm2);

/// A signature over a message of 32 bytes, which is what transactions have.
#[derive(Clone, Copy, Debug)]
pub struct Signed<'a> {
    /// The message.
    pub message: &'a [u8; 32],
    /// The public key, `x || y`.
    pub public_key: &'a [u8; 64],
    /// The signature, `r || s`.
    pub signature: &'a [u8; 64],
}

impl Sm2Row {
    /// A row from the signer's identity, the message, a public key `x || y` and a signature `r || s`, big-endian.
    ///
    /// `None` if the identity has more than [`ID_BYTES_MAX`] bytes.
    pub fn new(id: &[u8], message: &[u8], public_key: &[u8; 64], signature: &[u8; 64]) -> Option<Self> {
        let digest = message_digest(&identity_digest(id, public_key)?, message);
        Some(Self::from_digest(&digest, public_key, signature))
    }

    /// Rows of signatures that are all under one identity: those that [`Self::new`] makes one by one.
    ///
    /// `None` if the identity has more than [`ID_BYTES_MAX`] bytes.
    pub fn many(id: &[u8], items: &[Signed<'_>]) -> Option<Vec<Self>> {
        let digests = digests(id, items)?;
        let rows = items.iter().zip(&digests);
        let row = |(item, digest): (&Signed<'_>, _)| Self::from_digest(digest, item.public_key, item.signature);
        Some(rows.map(row).collect())
    }

    /// A row from a ready digest e.
    pub fn from_digest(digest: &[u8; 32], public_key: &[u8; 64], signature: &[u8; 64]) -> Self {
        let [x, y] = halves(public_key);
        let [r, s] = halves(signature);
        Self {
            header: Header::inline(0),
            check: [0; 2],
            digest: limbs_from_be(digest),
            r,
            s,
            x,
            y,
        }
    }
}

/// ZA of GM/T 0003.2 section 5.5: SM3(ENTL || ID || a || b || xG || yG || x || y), ENTL the bits of the ID as 16 bits.
///
/// `None` if the identity has more than [`ID_BYTES_MAX`] bytes. Depends only on the signer: worth keeping per key.
pub fn identity_digest(id: &[u8], public_key: &[u8; 64]) -> Option<[u8; 32]> {
    let digest = Sm3::new().chain_update(prefix(id)?).chain_update(public_key);
    Some(digest.finalize().into())
}

/// What comes before the key: ENTL || ID || a || b || xG || yG.
fn prefix(id: &[u8]) -> Option<Vec<u8>> {
    let entl = u16::try_from(id.len().checked_mul(8)?).ok()?;
    Some([&entl.to_be_bytes(), id, &CURVE].concat())
}

/// e of each: ZA and then the message, all under one identity.
fn digests(id: &[u8], items: &[Signed<'_>]) -> Option<Vec<[u8; 32]>> {
    let prefix = prefix(id)?;
    if items.is_empty() {
        return Some(Vec::new());
    }
    #[cfg(target_arch = "x86_64")]
    if items.len() >= avx512_digests::ITEMS_MIN
        && let Some(cpu) = crate::cpu::avx512::Avx512::new()
    {
        return Some(avx512_digests::digests(cpu, &prefix, items));
    }
    // What all have in common is compressed once.
    let identity = Sm3::new().chain_update(&prefix);
    let digest = |item: &Signed<'_>| {
        let signer = identity.clone().chain_update(item.public_key).finalize();
        message_digest(&signer.into(), item.message)
    };
    Some(items.iter().map(digest).collect())
}

/// e = SM3(ZA || message).
pub fn message_digest(identity_digest: &[u8; 32], message: &[u8]) -> [u8; 32] {
    Sm3::new()
        .chain_update(identity_digest)
        .chain_update(message)
        .finalize()
        .into()
}

/// SM3(x || y): what a key is locked by where its output names a digest of it.
pub fn key_digest(public_key: &[u8; 64]) -> [u8; 32] {
    Sm3::digest(public_key).into()
}

fn halves(bytes: &[u8; 64]) -> [[u32; 8]; 2] {
    std::array::from_fn(|half| limbs_from_be(&std::array::from_fn(|index| bytes[half * 32 + index])))
}

/// a, b, xG, yG of GM/T 0003.5, 32 bytes each.
const CURVE: [u8; 128] = {
    const WORDS: [u32; 32] = [
        0xffff_fffe,
        0xffff_ffff,
        0xffff_ffff,
        0xffff_ffff,
        0xffff_ffff,
        0x0000_0000,
        0xffff_ffff,
        0xffff_fffc,
        0x28e9_fa9e,
        0x9d9f_5e34,
        0x4d5a_9e4b,
        0xcf65_09a7,
        0xf397_89f5,
        0x15ab_8f92,
        0xddbc_bd41,
        0x4d94_0e93,
        0x32c4_ae2c,
        0x1f19_8119,
        0x5f99_0446,
        0x6a39_c994,
        0x8fe3_0bbf,
        0xf266_0be1,
        0x715a_4589,
        0x334c_74c7,
        0xbc37_36a2,
        0xf4f6_779c,
        0x59bd_cee3,
        0x6b69_2153,
        0xd0a9_877c,
        0xc62a_4740,
        0x02df_32e5,
        0x2139_f0a0,
    ];
    let mut bytes = [0u8; 128];
    let mut index = 0;
    while index < bytes.len() {
        bytes[index] = WORDS[index / 4].to_be_bytes()[index % 4];
        index += 1;
    }
    bytes
};

impl Job for Sm2Row {
    const STAGE: Stage = Stage::Sm2;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        0
    }

    fn work(&self, _policy: &Policy) -> u64 {
        // No endomorphism: 256 doublings of 4M + 4S, about 95 additions of 8M + 3S, one inversion.
        3_400
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        crate::job::check_inline(Self::STAGE, &self.header, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Identities whose prefix leaves 0, 18 (the default one's), 55, 56 and 63 bytes behind its last whole block: the key and the
    /// padding behind it fit two blocks up to 55, and take three from there. None at all, and the longest. As many items as are one
    /// by one, a vector, not quite one, and more.
    #[test]
    fn rows_of_many_are_the_rows_of_each() {
        let mut state = 1u64;
        let mut bytes = |count: usize| -> Vec<u8> {
            let next = |_| {
                state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
                (state >> 56) as u8
            };
            (0..count).map(next).collect()
        };
        for id_bytes in [0, 16, 53, 54, 61, 62, ID_BYTES_MAX] {
            let id = bytes(id_bytes);
            for count in [0, 1, 3, 4, 15, 16, 17, 40] {
                let items: Vec<[Vec<u8>; 3]> = (0..count).map(|_| [bytes(32), bytes(64), bytes(64)]).collect();
                let items: Vec<Signed<'_>> = (items.iter())
                    .map(|[message, public_key, signature]| Signed {
                        message: message[..].try_into().unwrap(),
                        public_key: public_key[..].try_into().unwrap(),
                        signature: signature[..].try_into().unwrap(),
                    })
                    .collect();
                let rows = Sm2Row::many(&id, &items).unwrap();
                let one_by_one = items
                    .iter()
                    .map(|item| Sm2Row::new(&id, item.message, item.public_key, item.signature).unwrap());
                let one_by_one: Vec<Sm2Row> = one_by_one.collect();
                let (rows, one_by_one): (&[u8], &[u8]) =
                    (bytemuck::cast_slice(&rows), bytemuck::cast_slice(&one_by_one));
                assert!(rows == one_by_one, "{count} items, an identity of {id_bytes} bytes");
            }
        }
        assert!(Sm2Row::many(&bytes(ID_BYTES_MAX + 1), &[]).is_none());
    }

    /// The negative control: a bit of the message, the key or the identity changes the digest.
    #[test]
    fn a_digest_is_of_message_key_and_identity() {
        let (message, mut other) = ([7; 32], [7; 32]);
        other[31] ^= 1;
        let (key, mut another) = ([9; 64], [9; 64]);
        another[0] ^= 1;
        let item = |message, public_key| Signed {
            message,
            public_key,
            signature: &[0; 64],
        };
        let items = [
            item(&message, &key),
            item(&other, &key),
            item(&message, &another),
            item(&message, &key),
        ];
        let digests = digests(DEFAULT_ID, &items).unwrap();
        assert_eq!(digests[0], digests[3]);
        assert!(digests[0] != digests[1] && digests[0] != digests[2] && digests[1] != digests[2]);
        assert_ne!(super::digests(b"1234567812345679", &items).unwrap()[0], digests[0]);
    }
}
