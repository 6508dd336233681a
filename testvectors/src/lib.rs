//! The truth: test vectors every engine must pass, and their typed loader.
//! First room of the house: engines, chains and benches read it; `cargo xtask vectors` regenerates it.
//! Knows nobody: no engine, no chain; its generator uses implementations that no engine uses.

#![forbid(unsafe_code)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

mod bls;
mod ccsds;
mod curves;
mod erasure;
mod hexed;
mod merkle;
mod ring;
mod scrypt;

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub use crate::{
    bls::{BlsCase, BlsItem},
    ccsds::{CcsdsBasis, CcsdsCase},
    curves::{EcdsaCase, EcdsaEncoding, EcdsaPolicy, Ed25519Case, Ed25519Verdicts, SchnorrCase, Sm2Case, Sm2Text},
    erasure::{BitFlip, ErasureCase, ErasureCode, ErasureOp},
    merkle::{HashFunction, MerkleCase, MerkleRule},
    ring::RingCase,
    scrypt::ScryptCase,
};

/// The primitives that have a vector file; the name is the file's stem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Primitive {
    /// ECDSA over secp256k1.
    Ecdsa,
    /// BIP340 Schnorr signatures over secp256k1.
    Schnorr,
    /// Ed25519 with its three acceptance rules.
    Ed25519,
    /// SM2 signatures with SM3 and ZA.
    Sm2,
    /// BLS12-381, keys in G1 ("min-pk"), proof-of-possession ciphersuite.
    Bls,
    /// CryptoNote ring signatures.
    Ring,
    /// scrypt, general and as proof of work.
    Scrypt,
    /// Hashes, Merkle roots and inclusion paths.
    Merkle,
    /// Reed-Solomon over GF(2^8) and GF(2^16).
    Erasure,
    /// The Reed-Solomon code of CCSDS telemetry, with errors.
    Ccsds,
}

impl Primitive {
    /// Every primitive, in the order of the files.
    pub const ALL: [Self; 10] = [
        Self::Ecdsa,
        Self::Schnorr,
        Self::Ed25519,
        Self::Sm2,
        Self::Bls,
        Self::Ring,
        Self::Scrypt,
        Self::Merkle,
        Self::Erasure,
        Self::Ccsds,
    ];

    /// Lower-case name: the stem of the vector file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ecdsa => "ecdsa",
            Self::Schnorr => "schnorr",
            Self::Ed25519 => "ed25519",
            Self::Sm2 => "sm2",
            Self::Bls => "bls",
            Self::Ring => "ring",
            Self::Scrypt => "scrypt",
            Self::Merkle => "merkle",
            Self::Erasure => "erasure",
            Self::Ccsds => "ccsds",
        }
    }

    /// The checked-in text of the vector file.
    pub const fn json(self) -> &'static str {
        match self {
            Self::Ecdsa => include_str!("../vectors/ecdsa.json"),
            Self::Schnorr => include_str!("../vectors/schnorr.json"),
            Self::Ed25519 => include_str!("../vectors/ed25519.json"),
            Self::Sm2 => include_str!("../vectors/sm2.json"),
            Self::Bls => include_str!("../vectors/bls.json"),
            Self::Ring => include_str!("../vectors/ring.json"),
            Self::Scrypt => include_str!("../vectors/scrypt.json"),
            Self::Merkle => include_str!("../vectors/merkle.json"),
            Self::Erasure => include_str!("../vectors/erasure.json"),
            Self::Ccsds => include_str!("../vectors/ccsds.json"),
        }
    }
}

impl fmt::Display for Primitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Primitive {
    type Err = VectorError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|primitive| primitive.name() == name)
            .ok_or_else(|| VectorError::UnknownPrimitive { got: name.to_owned() })
    }
}

/// What a verdict primitive must answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Must be accepted.
    Valid,
    /// Must be rejected.
    Invalid,
}

impl Verdict {
    /// `Valid` where `accepted`.
    pub const fn of(accepted: bool) -> Self {
        if accepted { Self::Valid } else { Self::Invalid }
    }

    /// Whether the engine must accept.
    pub const fn is_valid(self) -> bool {
        matches!(self, Self::Valid)
    }
}

/// One case: who it is and why it exists, and the primitive's own fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case<T> {
    /// Unique in its file and stable over time.
    pub id: String,
    /// Why this input was chosen.
    pub reason: String,
    /// Bug classes this case catches; each is explained in the file's `notes`.
    pub flags: Vec<String>,
    /// The standard the case was transcribed from, or `generated`.
    pub source: String,
    /// The positive case of which this is the copy with one flipped bit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twin_of: Option<String>,
    /// The inputs and the expected outcome.
    #[serde(flatten)]
    pub body: T,
}

impl<T> Case<T> {
    /// Whether the case carries `flag`.
    pub fn has_flag(&self, flag: &str) -> bool {
        self.flags.iter().any(|own| own == flag)
    }
}

/// One vector file with cases of type `T`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vectors<T> {
    /// The primitive of the file.
    pub primitive: Primitive,
    /// What derives every generated secret and message of the file.
    pub seed: String,
    /// Flag (or subject) to its explanation.
    pub notes: BTreeMap<String, String>,
    /// The cases, in a stable order.
    pub cases: Vec<Case<T>>,
}

/// A vector file of any primitive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum File {
    /// `ecdsa.json`
    Ecdsa(Vectors<EcdsaCase>),
    /// `schnorr.json`
    Schnorr(Vectors<SchnorrCase>),
    /// `ed25519.json`
    Ed25519(Vectors<Ed25519Case>),
    /// `sm2.json`
    Sm2(Vectors<Sm2Case>),
    /// `bls.json`
    Bls(Vectors<BlsCase>),
    /// `ring.json`
    Ring(Vectors<RingCase>),
    /// `scrypt.json`
    Scrypt(Vectors<ScryptCase>),
    /// `merkle.json`
    Merkle(Vectors<MerkleCase>),
    /// `erasure.json`
    Erasure(Vectors<ErasureCase>),
    /// `ccsds.json`
    Ccsds(Vectors<CcsdsCase>),
}

/// What can be wrong with a vector file or a request for one.
#[derive(Debug, thiserror::Error)]
pub enum VectorError {
    /// The text is not the JSON of this primitive's cases.
    #[error("vectors of {primitive}: {source}")]
    Json {
        /// The primitive asked for.
        primitive: Primitive,
        /// Where and what, with line and column.
        source: serde_json::Error,
    },
    /// The file names another primitive than the one asked for.
    #[error("vectors of {expected}: the file names {got}")]
    WrongPrimitive {
        /// The primitive asked for.
        expected: Primitive,
        /// The primitive the file names.
        got: Primitive,
    },
    /// No primitive has this name.
    #[error("unknown primitive {got:?}")]
    UnknownPrimitive {
        /// The name asked for.
        got: String,
    },
}

/// The checked-in vectors of `primitive`.
pub fn load(primitive: Primitive) -> Result<File, VectorError> {
    parse(primitive, primitive.json())
}

/// Vectors of `primitive` from any text of the same format.
pub fn parse(primitive: Primitive, json: &str) -> Result<File, VectorError> {
    Ok(match primitive {
        Primitive::Ecdsa => File::Ecdsa(typed(primitive, json)?),
        Primitive::Schnorr => File::Schnorr(typed(primitive, json)?),
        Primitive::Ed25519 => File::Ed25519(typed(primitive, json)?),
        Primitive::Sm2 => File::Sm2(typed(primitive, json)?),
        Primitive::Bls => File::Bls(typed(primitive, json)?),
        Primitive::Ring => File::Ring(typed(primitive, json)?),
        Primitive::Scrypt => File::Scrypt(typed(primitive, json)?),
        Primitive::Merkle => File::Merkle(typed(primitive, json)?),
        Primitive::Erasure => File::Erasure(typed(primitive, json)?),
        Primitive::Ccsds => File::Ccsds(typed(primitive, json)?),
    })
}

/// Defines the typed shortcut of each primitive, for callers that know which one they want.
macro_rules! typed_loaders {
    ($($name:ident: $primitive:ident => $case:ty;)*) => {$(
        #[doc = concat!("The checked-in vectors of `", stringify!($name), "`, typed.")]
        pub fn $name() -> Result<Vectors<$case>, VectorError> {
            typed(Primitive::$primitive, Primitive::$primitive.json())
        }
    )*};
}

typed_loaders! {
    ecdsa: Ecdsa => EcdsaCase;
    schnorr: Schnorr => SchnorrCase;
    ed25519: Ed25519 => Ed25519Case;
    sm2: Sm2 => Sm2Case;
    bls: Bls => BlsCase;
    ring: Ring => RingCase;
    scrypt: Scrypt => ScryptCase;
    merkle: Merkle => MerkleCase;
    erasure: Erasure => ErasureCase;
    ccsds: Ccsds => CcsdsCase;
}

fn typed<T: DeserializeOwned>(primitive: Primitive, json: &str) -> Result<Vectors<T>, VectorError> {
    let vectors: Vectors<T> = serde_json::from_str(json).map_err(|source| VectorError::Json { primitive, source })?;
    if vectors.primitive != primitive {
        return Err(VectorError::WrongPrimitive {
            expected: primitive,
            got: vectors.primitive,
        });
    }
    Ok(vectors)
}
