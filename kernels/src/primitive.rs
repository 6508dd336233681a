//! What Perigee can check: the list of primitives, the operations (stages) on their rows, and one table of their shapes.
//! Every other room looks a primitive up here. Never holds code of a primitive.

use std::fmt;

/// A primitive: one folder of this crate, one file of test vectors, one stem in every room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Primitive {
    /// ECDSA over secp256k1 (SEC 1, BIP66, BIP146).
    Ecdsa,
    /// Schnorr signatures over secp256k1 (BIP340).
    Schnorr,
    /// Ed25519 (RFC 8032, ZIP 215).
    Ed25519,
    /// SM2 signatures with SM3 (GM/T 0003.2, GM/T 0004).
    Sm2,
    /// BLS signatures over BLS12-381, keys in G1 (draft-irtf-cfrg-bls-signature, proof of possession).
    Bls,
    /// CryptoNote linkable ring signatures over Ed25519 (CryptoNote v2.0 section 4.4).
    Ring,
    /// scrypt proof of work and key derivation (RFC 7914).
    Scrypt,
    /// Merkle hashing: leaves, roots, inclusion paths (Bitcoin, RFC 6962, GM/T 0004).
    Merkle,
    /// Reed-Solomon erasure codes over GF(2^8) and GF(2^16).
    Erasure,
    /// The Reed-Solomon error-correcting code of telemetry (CCSDS 131.0-B).
    Ccsds,
}

impl Primitive {
    /// Every primitive, in the order of this list.
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

    /// The stem of its folder, its vectors and its options on the command line.
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

    /// The primitive of that name, or `None`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|primitive| primitive.name() == name)
    }

    /// The stages that belong to it.
    pub fn stages(self) -> impl Iterator<Item = Stage> {
        Stage::ALL
            .into_iter()
            .filter(move |stage| stage.spec().primitive == self)
    }
}

impl fmt::Display for Primitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One operation of a primitive on one kind of row: a step of a [`Program`](crate::batch::Program).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u32)]
pub enum Stage {
    /// Verify one ECDSA signature a row.
    Ecdsa = 1,
    /// Verify one BIP340 signature a row.
    Schnorr = 2,
    /// Verify one Ed25519 signature a row.
    Ed25519 = 3,
    /// Verify one SM2 signature a row.
    Sm2 = 4,
    /// Verify one (aggregate) BLS signature a row.
    Bls = 5,
    /// One ring member a row, one verdict a group.
    Ring = 6,
    /// One scrypt hash a row, compared with a target.
    Scrypt = 7,
    /// Hash a run of equal leaves.
    LeafHash = 8,
    /// Reduce leaf hashes to a root.
    Tree = 9,
    /// Check one inclusion path a row.
    Path = 10,
    /// Compute the recovery shards of a stripe.
    RsEncode = 11,
    /// Compare the recovery shards of a stripe with its original shards.
    RsCheck = 12,
    /// Rebuild the missing shards of a stripe.
    RsRecover = 13,
    /// Correct the code words of one codeblock a row.
    CcsdsDecode = 14,
}

impl Stage {
    /// Every stage, in the order of the table.
    pub const ALL: [Self; 14] = [
        Self::Ecdsa,
        Self::Schnorr,
        Self::Ed25519,
        Self::Sm2,
        Self::Bls,
        Self::Ring,
        Self::Scrypt,
        Self::LeafHash,
        Self::Tree,
        Self::Path,
        Self::RsEncode,
        Self::RsCheck,
        Self::RsRecover,
        Self::CcsdsDecode,
    ];

    /// Its line of the table.
    pub const fn spec(self) -> &'static StageSpec {
        // The discriminants are 1.. in the order of the table; a test walks both.
        &SPECS[self as usize - 1]
    }

    /// Its name, as reports print it.
    pub const fn name(self) -> &'static str {
        self.spec().name
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The unit in which the work of a row is counted, so that engines can be compared by rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkUnit {
    /// Modular multiplications of the primitive's main field.
    FieldMultiplications,
    /// Compressions of the hash.
    Compressions,
    /// Bytes of original data.
    Bytes,
}

/// Shape and rule of one stage.
#[derive(Clone, Copy, Debug)]
pub struct StageSpec {
    /// The stage.
    pub stage: Stage,
    /// The primitive it belongs to.
    pub primitive: Primitive,
    /// Name in reports.
    pub name: &'static str,
    /// Bytes of a row: whole chunks of 64.
    pub row_bytes: usize,
    /// What one row writes to the output slab.
    pub output: &'static str,
    /// When a row is valid.
    pub acceptance: &'static str,
    /// Unit of work.
    pub unit: WorkUnit,
}

const fn spec(
    stage: Stage,
    primitive: Primitive,
    name: &'static str,
    row_bytes: usize,
    output: &'static str,
    acceptance: &'static str,
    unit: WorkUnit,
) -> StageSpec {
    StageSpec {
        stage,
        primitive,
        name,
        row_bytes,
        output,
        acceptance,
        unit,
    }
}

const SPECS: [StageSpec; 14] = {
    use WorkUnit::{Bytes, Compressions, FieldMultiplications};
    [
        spec(
            Stage::Ecdsa,
            Primitive::Ecdsa,
            "ecdsa",
            192,
            "-",
            "x(u1 G + u2 Q) = r mod n; low-S if the policy says so",
            FieldMultiplications,
        ),
        spec(
            Stage::Schnorr,
            Primitive::Schnorr,
            "schnorr",
            192,
            "-",
            "x(sG - eP) = r and y even (BIP340)",
            FieldMultiplications,
        ),
        spec(
            Stage::Ed25519,
            Primitive::Ed25519,
            "ed25519",
            192,
            "-",
            "the EdPolicy of the batch",
            FieldMultiplications,
        ),
        spec(
            Stage::Sm2,
            Primitive::Sm2,
            "sm2",
            192,
            "-",
            "(e + x(sG + tQ)) mod n = r, t = r + s != 0",
            FieldMultiplications,
        ),
        spec(
            Stage::Bls,
            Primitive::Bls,
            "bls",
            192,
            "-",
            "e(sum of keys, H(m)) = e(g1, signature), subgroups checked",
            FieldMultiplications,
        ),
        spec(
            Stage::Ring,
            Primitive::Ring,
            "ring",
            192,
            "-",
            "sum of c_i = Hs(m, L_1, R_1, ...), key image in the prime-order subgroup",
            FieldMultiplications,
        ),
        spec(
            Stage::Scrypt,
            Primitive::Scrypt,
            "scrypt",
            192,
            "32-byte hash",
            "hash <= target, both little-endian numbers",
            Compressions,
        ),
        spec(
            Stage::LeafHash,
            Primitive::Merkle,
            "leaf_hash",
            64,
            "32 bytes a leaf",
            "always",
            Compressions,
        ),
        spec(
            Stage::Tree,
            Primitive::Merkle,
            "tree",
            64,
            "root, mutation flag",
            "root = expected and no mutation",
            Compressions,
        ),
        spec(
            Stage::Path,
            Primitive::Merkle,
            "path",
            128,
            "root, where it is asked for",
            "the path leads from the leaf at its index to the root",
            Compressions,
        ),
        spec(
            Stage::RsEncode,
            Primitive::Erasure,
            "rs_encode",
            64,
            "recovery shards",
            "always",
            Bytes,
        ),
        spec(
            Stage::RsCheck,
            Primitive::Erasure,
            "rs_check",
            64,
            "-",
            "recovery shards = encoding of the original shards",
            Bytes,
        ),
        spec(
            Stage::RsRecover,
            Primitive::Erasure,
            "rs_recover",
            64,
            "all original shards",
            "at least k shards present, surplus shards agree",
            Bytes,
        ),
        spec(
            Stage::CcsdsDecode,
            Primitive::Ccsds,
            "ccsds_decode",
            64,
            "corrected codeblock, corrections a word",
            "every code word at most E symbols from one of the code, none in the fill",
            Bytes,
        ),
    ]
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_stages() {
        for (index, stage) in Stage::ALL.into_iter().enumerate() {
            assert_eq!(stage as usize, index + 1);
            assert_eq!(stage.spec().stage, stage);
            assert_eq!(stage.spec().row_bytes % 64, 0, "rows are whole chunks");
        }
    }

    #[test]
    fn every_primitive_has_a_stage_and_a_distinct_name() {
        for primitive in Primitive::ALL {
            assert!(primitive.stages().count() > 0);
            assert_eq!(Primitive::from_name(primitive.name()), Some(primitive));
        }
        assert_eq!(Primitive::from_name("no such primitive"), None);
    }
}
