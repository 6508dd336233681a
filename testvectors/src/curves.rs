//! Cases of the single-signature primitives: ECDSA, BIP340, Ed25519 and SM2.
//! Read by `load`; fields stand in their external form, as a chain would hand them over.
//! Never decodes a key or a signature: that is what is being tested.

use serde::{Deserialize, Serialize};

use crate::Verdict;

/// How the signature bytes of an ECDSA case are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EcdsaEncoding {
    /// BIP66: the one DER encoding of r and s, without a hash type byte.
    DerStrict,
    /// What Bitcoin read before BIP66 (`ecdsa_signature_parse_der_lax` of Bitcoin Core).
    DerLax,
    /// 64 bytes r || s, big-endian.
    Compact,
}

/// The acceptance rule of an ECDSA case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct EcdsaPolicy {
    /// The encoding asked for.
    pub encoding: EcdsaEncoding,
    /// Whether s above n / 2 is rejected.
    pub low_s: bool,
}

/// ECDSA over secp256k1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EcdsaCase {
    /// The acceptance rule.
    pub policy: EcdsaPolicy,
    /// SEC1 bytes: 02/03 with x, 04/06/07 with x and y, or something broken.
    #[serde(with = "hex::serde")]
    pub public_key: Vec<u8>,
    /// The digest that was signed, big-endian.
    #[serde(with = "hex::serde")]
    pub digest: [u8; 32],
    /// DER bytes or r || s, as `policy.encoding` says, or something broken.
    #[serde(with = "hex::serde")]
    pub signature: Vec<u8>,
    /// The verdict under this policy.
    pub expect: Verdict,
}

/// BIP340 with 32-byte messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchnorrCase {
    /// x-only public key.
    #[serde(with = "hex::serde")]
    pub public_key: [u8; 32],
    /// The message.
    #[serde(with = "hex::serde")]
    pub message: [u8; 32],
    /// R.x || s.
    #[serde(with = "hex::serde")]
    pub signature: [u8; 64],
    /// The verdict.
    pub expect: Verdict,
}

/// The verdict of each Ed25519 acceptance rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Ed25519Verdicts {
    /// RFC 8032: canonical A, S < L, and the encoding of sB - kA equals R byte for byte.
    pub rfc8032_cofactorless: Verdict,
    /// ed25519-dalek `verify_strict`: as above, but A may be non-canonical, and A and R are not of small order.
    pub dalek_strict: Verdict,
    /// ZIP215: any encoding of a point, S < L, and 8(sB - kA - R) = 0.
    pub zip215: Verdict,
}

/// Ed25519 (pure, no context, no prehash).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ed25519Case {
    /// A.
    #[serde(with = "hex::serde")]
    pub public_key: [u8; 32],
    /// The message, of any length.
    #[serde(with = "hex::serde")]
    pub message: Vec<u8>,
    /// R || S.
    #[serde(with = "hex::serde")]
    pub signature: [u8; 64],
    /// One verdict per rule.
    pub expect: Ed25519Verdicts,
}

/// What an SM2 digest was computed from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sm2Text {
    /// The signer's distinguishing identifier, as bytes.
    #[serde(with = "hex::serde")]
    pub id: Vec<u8>,
    /// The message.
    #[serde(with = "hex::serde")]
    pub message: Vec<u8>,
}

/// SM2 signature verification (GM/T 0003.2, GB/T 32918.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sm2Case {
    /// x || y, big-endian.
    #[serde(with = "hex::serde")]
    pub public_key: [u8; 64],
    /// Identifier and message, absent where the case gives the digest alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Sm2Text>,
    /// e = SM3(ZA || message), big-endian and not reduced; always present.
    #[serde(with = "hex::serde")]
    pub digest: [u8; 32],
    /// r || s, big-endian.
    #[serde(with = "hex::serde")]
    pub signature: [u8; 64],
    /// The verdict.
    pub expect: Verdict,
}
