//! Identities: an Ed25519 key, the node id that is its hash, the puzzle it solves, and the proof of it in a handshake.
//! Under both transports; what a proof signs binds it to one key of Noise or to the nonces of one connection.
//! Never shows its secret: neither `Debug` nor an error has it.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use rand::CryptoRng;

use super::{
    cut::{Cut, WireError},
    preface::Network,
};
use crate::chain::lunarx::{
    Hash, hash,
    params::PeerParams,
    peer::{dynamic_zero_bits, static_zero_bits},
    value::array,
};

/// A key with the solution of both puzzles.
#[derive(Clone)]
pub struct Identity {
    key: SigningKey,
    id: Hash,
    x_nonce: u64,
}

/// Why the bytes of a file are no identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// It has another length.
    #[error("identity: expected {expected} bytes, got {got}")]
    Length {
        /// Those of an identity.
        expected: usize,
        /// Those of the file.
        got: usize,
    },
    /// It begins otherwise.
    #[error("identity: expected the first bytes {expected:02x?}, got {got:02x?}")]
    Head {
        /// Magic and version.
        expected: [u8; 8],
        /// What stands there.
        got: [u8; 8],
    },
    /// Its sum is another.
    #[error("identity: expected the sum {expected:016x}, got {got:016x}")]
    Sum {
        /// The first eight bytes of the hash of the rest, little-endian.
        expected: u64,
        /// What stands there.
        got: u64,
    },
    /// A puzzle is not solved at the difficulty of the network.
    #[error("identity: {puzzle} puzzle: expected {expected} zero bits, got {got}")]
    Puzzle {
        /// "static" or "dynamic".
        puzzle: &'static str,
        /// The difficulty.
        expected: u32,
        /// What it solves.
        got: u32,
    },
}

impl Identity {
    /// Bytes of its file.
    pub const FILE_BYTES: usize = 56;
    const FILE_HEAD: [u8; 8] = *b"PRGI\x01\0\0\0";

    /// A new identity: about `2^static_zero_bits` keys and `2^dynamic_zero_bits` hashes are tried, some milliseconds at the
    /// difficulty of the embedded parameters, and twice as many for every bit above it.
    pub fn generate(rng: &mut impl CryptoRng, difficulty: &PeerParams) -> Self {
        loop {
            let mut secret = [0; 32];
            rng.fill_bytes(&mut secret);
            let mut made = Self::new(&secret, 0);
            if static_zero_bits(&made.id) < difficulty.static_zero_bits {
                continue;
            }
            // 2^64 nonces: at 64 bits two keys of three have a solution, and the others are left for the next.
            for x_nonce in 0..=u64::MAX {
                if dynamic_zero_bits(&made.id, x_nonce) >= difficulty.dynamic_zero_bits {
                    made.x_nonce = x_nonce;
                    return made;
                }
            }
        }
    }

    fn new(secret: &[u8; 32], x_nonce: u64) -> Self {
        let key = SigningKey::from_bytes(secret);
        let id = hash(&[key.verifying_key().as_bytes()]);
        Self { key, id, x_nonce }
    }

    /// Its node id.
    pub fn id(&self) -> Hash {
        self.id
    }

    /// Its public key.
    pub fn public_key(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    /// The solution of its dynamic puzzle.
    pub fn x_nonce(&self) -> u64 {
        self.x_nonce
    }

    /// Its signature over a message, by RFC 8032.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message).to_bytes()
    }

    /// The bytes of its file: `"PRGI" | u8 version = 1 | 3 zero bytes | secret 32 | x_nonce u64 | first 8 bytes of SHA-256 of the rest`.
    pub fn to_file(&self) -> [u8; Self::FILE_BYTES] {
        let mut out = [0; Self::FILE_BYTES];
        let start = [&Self::FILE_HEAD[..], self.key.as_bytes(), &self.x_nonce.to_le_bytes()].concat();
        let sum = sum(&start);
        let bytes = start.iter().chain(&sum);
        out.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        out
    }

    /// Reads the bytes of a file, and checks that it solves the puzzles of this network.
    ///
    /// # Errors
    /// [`IdentityError`]: the first thing that is wrong.
    pub fn from_file(bytes: &[u8], difficulty: &PeerParams) -> Result<Self, IdentityError> {
        let (expected, got) = (Self::FILE_BYTES, bytes.len());
        let length = IdentityError::Length { expected, got };
        let (start, end) = bytes.split_last_chunk::<8>().ok_or(length)?;
        let mut from = start;
        let head: [u8; 8] = array(&mut from).ok_or(length)?;
        let secret: [u8; 32] = array(&mut from).ok_or(length)?;
        let x_nonce = array(&mut from).map(u64::from_le_bytes).ok_or(length)?;
        if !from.is_empty() {
            return Err(length);
        }
        if head != Self::FILE_HEAD {
            let expected = Self::FILE_HEAD;
            return Err(IdentityError::Head { expected, got: head });
        }
        let (expected, got) = (u64::from_le_bytes(sum(start)), u64::from_le_bytes(*end));
        if expected != got {
            return Err(IdentityError::Sum { expected, got });
        }
        let read = Self::new(&secret, x_nonce);
        let puzzles = [
            ("static", difficulty.static_zero_bits, static_zero_bits(&read.id)),
            (
                "dynamic",
                difficulty.dynamic_zero_bits,
                dynamic_zero_bits(&read.id, x_nonce),
            ),
        ];
        for (puzzle, expected, got) in puzzles {
            if got < expected {
                return Err(IdentityError::Puzzle { puzzle, expected, got });
            }
        }
        Ok(read)
    }

    /// The proof of this identity with what it signs.
    pub fn prove(&self, statement: &Statement) -> [u8; IdentityProof::BYTES] {
        IdentityProof {
            public_key: self.public_key(),
            id: self.id,
            x_nonce: self.x_nonce,
            signature: self.sign(&statement.to_bytes()),
        }
        .to_bytes()
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Identity({})", hex::encode(self.id))
    }
}

fn sum(bytes: &[u8]) -> [u8; 8] {
    let [a, b, c, d, e, f, g, h, ..] = hash(&[bytes]);
    [a, b, c, d, e, f, g, h]
}

/// What the signature of a proof covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement {
    /// `"perigee noise static key v1" | network u64 | X25519 key 32`: this key of Noise is mine.
    Noise {
        /// The network.
        network: Network,
        /// The static key of Noise of the signer.
        static_key: [u8; 32],
    },
    /// `"perigee clear v1" | u8 role | network u64 | own nonce 32 | other nonce 32`: this connection is mine.
    Clear {
        /// The network.
        network: Network,
        /// The side of the signer.
        side: Side,
        /// The nonce that the signer drew.
        own: [u8; 32],
        /// The nonce of the other side.
        other: [u8; 32],
    },
}

/// A side of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The one that connects; byte 0.
    Connecting,
    /// The one that accepts; byte 1.
    Accepting,
}

impl Side {
    /// Its byte.
    pub const fn byte(self) -> u8 {
        match self {
            Self::Connecting => 0,
            Self::Accepting => 1,
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Connecting => Self::Accepting,
            Self::Accepting => Self::Connecting,
        }
    }
}

impl Statement {
    /// The bytes that are signed: 67 of Noise, 89 in the clear.
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Noise { network, static_key } => [
                &b"perigee noise static key v1"[..],
                &network.0.to_le_bytes(),
                static_key,
            ]
            .concat(),
            Self::Clear {
                network,
                side,
                own,
                other,
            } => {
                let (role, network) = ([side.byte()], network.0.to_le_bytes());
                [&b"perigee clear v1"[..], &role, &network, own, other].concat()
            }
        }
    }
}

/// A proof of identity: `u8 version = 1 | u8 scheme = 0 | public key 32 | node id 32 | x_nonce u64 | signature 64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdentityProof {
    /// The Ed25519 key.
    pub public_key: [u8; 32],
    /// The id that is claimed.
    pub id: Hash,
    /// Solution of the dynamic puzzle.
    pub x_nonce: u64,
    /// Over a [`Statement`].
    pub signature: [u8; 64],
}

/// A node that has proved its identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer {
    /// Its id.
    pub id: Hash,
    /// Its Ed25519 key.
    pub public_key: [u8; 32],
    /// Solution of its dynamic puzzle.
    pub x_nonce: u64,
}

impl IdentityProof {
    /// Bytes of a proof.
    pub const BYTES: usize = 138;
    const VERSION: u8 = 1;
    const SCHEME: u8 = 0;

    /// Its bytes.
    pub fn to_bytes(&self) -> [u8; Self::BYTES] {
        let mut out = [0; Self::BYTES];
        let head = [Self::VERSION, Self::SCHEME];
        let nonce = self.x_nonce.to_le_bytes();
        let bytes = [&head[..], &self.public_key, &self.id, &nonce, &self.signature].concat();
        out.copy_from_slice(&bytes);
        out
    }

    /// Reads a proof.
    ///
    /// # Errors
    /// Another length, version or scheme.
    pub fn read(mut bytes: &[u8]) -> Result<Self, WireError> {
        let form = |expected: usize, got: usize| WireError::number(Cut::IdentityForm, expected as u64, got as u64);
        let length = form(Self::BYTES, bytes.len());
        if bytes.len() != Self::BYTES {
            return Err(length);
        }
        let [version, scheme] = array(&mut bytes).ok_or(length)?;
        if version != Self::VERSION {
            return Err(form(Self::VERSION.into(), version.into()));
        }
        if scheme != Self::SCHEME {
            return Err(form(Self::SCHEME.into(), scheme.into()));
        }
        Ok(Self {
            public_key: array(&mut bytes).ok_or(length)?,
            id: array(&mut bytes).ok_or(length)?,
            x_nonce: array(&mut bytes).map(u64::from_le_bytes).ok_or(length)?,
            signature: array(&mut bytes).ok_or(length)?,
        })
    }

    /// Checks it, cheap before expensive: the id is SHA-256 of the key, the puzzles are solved, the signature holds.
    /// Keys and points of small order are no signers here (`verify_strict` of ed25519-dalek).
    ///
    /// # Errors
    /// The first of these that fails.
    pub fn check(&self, statement: &Statement, difficulty: &PeerParams) -> Result<Peer, WireError> {
        let expected = hash(&[&self.public_key]);
        if self.id != expected {
            let (cut, got) = (Cut::IdMismatch, self.id);
            return Err(WireError::Id { cut, expected, got });
        }
        let puzzles = [
            (
                Cut::StaticPuzzle,
                difficulty.static_zero_bits,
                static_zero_bits(&self.id),
            ),
            (
                Cut::DynamicPuzzle,
                difficulty.dynamic_zero_bits,
                dynamic_zero_bits(&self.id, self.x_nonce),
            ),
        ];
        for (cut, expected, got) in puzzles {
            if got < expected {
                return Err(WireError::number(cut, expected, got));
            }
        }
        let forged = WireError::Forged {
            cut: Cut::IdentitySignature,
            what: "the proof of identity",
        };
        let key = VerifyingKey::from_bytes(&self.public_key).map_err(|_| forged)?;
        key.verify_strict(&statement.to_bytes(), &Signature::from_bytes(&self.signature))
            .map_err(|_| forged)?;
        Ok(Peer {
            id: self.id,
            public_key: self.public_key,
            x_nonce: self.x_nonce,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tracker::wire::testing::{DIFFICULTY, NETWORK, identity};

    const STATEMENT: Statement = Statement::Noise {
        network: NETWORK,
        static_key: [5; 32],
    };

    #[test]
    fn an_identity_comes_back_from_its_file_and_damage_is_named() {
        let identity = identity(1);
        let file = identity.to_file();
        let read = Identity::from_file(&file, &DIFFICULTY).unwrap();
        assert_eq!((read.id(), read.x_nonce()), (identity.id(), identity.x_nonce()));
        for bit in 0..file.len() * 8 {
            let mut bytes = file;
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(Identity::from_file(&bytes, &DIFFICULTY).is_err(), "bit {bit}");
        }
        for end in 0..file.len() {
            let got = Identity::from_file(&file[..end], &DIFFICULTY).err();
            assert!(matches!(got, Some(IdentityError::Length { .. })), "{end} bytes");
        }
        let harder = PeerParams {
            dynamic_zero_bits: 64,
            ..DIFFICULTY
        };
        let got = Identity::from_file(&file, &harder).err();
        assert!(matches!(got, Some(IdentityError::Puzzle { puzzle: "dynamic", .. })));
        assert!(
            !format!("{identity:?}").contains(&hex::encode(&file[8..40])),
            "no secret is shown"
        );
    }

    #[test]
    fn a_proof_holds_and_each_field_has_its_reason() {
        let identity = identity(2);
        let good = identity.prove(&STATEMENT);
        let check = |bytes: &[u8]| IdentityProof::read(bytes).and_then(|proof| proof.check(&STATEMENT, &DIFFICULTY));
        assert_eq!(check(&good).map(|peer| peer.id), Ok(identity.id()));
        for bit in 0..good.len() * 8 {
            let mut bytes = good;
            bytes[bit / 8] ^= 1 << (bit % 8);
            let cut = check(&bytes).unwrap_err().cut();
            let expected: &[Cut] = match bit / 8 {
                0..2 => &[Cut::IdentityForm],
                2..66 => &[Cut::IdMismatch],
                // Another nonce may solve the puzzle; the signature does not cover it, so that it may then be accepted. The
                // difficulty of these tests is high enough that none of the 64 does.
                66..74 => &[Cut::DynamicPuzzle],
                _ => &[Cut::IdentitySignature],
            };
            assert!(expected.contains(&cut), "bit {bit}: {cut}");
        }
        for end in 0..good.len() {
            let cut = check(&good[..end]).unwrap_err().cut();
            assert_eq!(cut, Cut::IdentityForm, "{end} bytes");
        }
    }

    #[test]
    fn a_proof_for_one_statement_is_none_for_another() {
        let identity = identity(3);
        let clear = |side, own, other| Statement::Clear {
            network: NETWORK,
            side,
            own: [own; 32],
            other: [other; 32],
        };
        let statements = [
            STATEMENT,
            Statement::Noise {
                network: NETWORK,
                static_key: [6; 32],
            },
            Statement::Noise {
                network: Network(0),
                static_key: [5; 32],
            },
            clear(Side::Connecting, 1, 2),
            clear(Side::Connecting, 2, 1),
            clear(Side::Accepting, 1, 2),
            clear(Side::Connecting, 1, 3),
        ];
        for (at, statement) in statements.iter().enumerate() {
            let proof = IdentityProof::read(&identity.prove(statement)).unwrap();
            for (other_at, other) in statements.iter().enumerate() {
                let got = proof.check(other, &DIFFICULTY).map_err(|error| error.cut());
                match at == other_at {
                    true => assert!(got.is_ok()),
                    false => assert_eq!(got, Err(Cut::IdentitySignature), "{at} as {other_at}"),
                }
            }
        }
    }

    #[test]
    fn a_key_of_small_order_signs_nothing() {
        // The neutral element as key and R, and s = 0: without the strict rule it "signs" every message.
        let mut neutral = [0; 32];
        neutral[0] = 1;
        let mut signature = [0; 64];
        signature[0] = 1;
        let proof = IdentityProof {
            public_key: neutral,
            id: hash(&[&neutral]),
            x_nonce: 0,
            signature,
        };
        let easy = PeerParams {
            static_zero_bits: 0,
            dynamic_zero_bits: 0,
            clock_s_max: 0,
        };
        let cut = proof.check(&STATEMENT, &easy).unwrap_err().cut();
        assert_eq!(cut, Cut::IdentitySignature);
    }
}
