//! Keys that sign generated records, and records on their way: kind, fields, signatures.
//! Under the generators of all networks of records, and their tests.
//! Never keeps a secret: every key of a generated stream follows from its seed.

use ed25519_dalek::Signer as _;

use super::dice::Dice;
use crate::chain::records::{
    Hash, hash,
    key::{PublicKey, Scheme},
    value::Value,
};

/// A key that signs.
#[derive(Clone)]
pub enum Signer {
    /// Ed25519.
    Ed25519(Box<ed25519_dalek::SigningKey>),
    /// ECDSA.
    Ecdsa(secp256k1::SecretKey),
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.key())
    }
}

impl Signer {
    /// A key of this scheme from the dice.
    pub(in crate::generate) fn new(scheme: Scheme, dice: &mut Dice) -> Self {
        loop {
            let secret = dice.array();
            match scheme {
                Scheme::Ed25519 => return Self::ed25519(&secret),
                // All but a few numbers of 2^128 are secrets.
                Scheme::Ecdsa => {
                    if let Ok(secret) = secp256k1::SecretKey::from_secret_bytes(secret) {
                        return Self::Ecdsa(secret);
                    }
                }
            }
        }
    }

    /// The Ed25519 key of this secret.
    pub fn ed25519(secret: &[u8; 32]) -> Self {
        Self::Ed25519(Box::new(ed25519_dalek::SigningKey::from_bytes(secret)))
    }

    /// The public key.
    pub fn key(&self) -> PublicKey {
        match self {
            Self::Ed25519(secret) => PublicKey::ed25519(&secret.verifying_key().to_bytes()),
            Self::Ecdsa(secret) => {
                let key = secp256k1::PublicKey::from_secret_key(secret).serialize();
                PublicKey::ecdsa(&key).expect("a compressed key begins with 2 or 3")
            }
        }
    }

    /// The id of the key.
    pub fn id(&self) -> Hash {
        self.key().id()
    }

    /// Its signature over a message.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        match self {
            Self::Ed25519(secret) => secret.sign(message).to_bytes(),
            Self::Ecdsa(secret) => {
                let message = secp256k1::Message::from_digest(hash(&[message]));
                secret.sign_ecdsa(message).serialize_compact()
            }
        }
    }
}

/// An object on its way: kind, fields, signatures.
pub struct Sealing(Vec<u8>);

impl Sealing {
    /// An object of this kind.
    pub fn new(kind: u8) -> Self {
        Self(vec![kind])
    }

    /// An object that begins with these bytes, its kind first.
    pub fn of(start: Vec<u8>) -> Self {
        Self(start)
    }

    /// Appends a field.
    #[must_use]
    pub fn with(mut self, field: &impl Value) -> Self {
        field.write(&mut self.0);
        self
    }

    /// Appends bytes.
    #[must_use]
    pub fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    /// Appends a signature over everything before it.
    #[must_use]
    pub fn sign(self, signer: &Signer) -> Self {
        let signature = signer.sign(&self.0);
        self.with(&signature)
    }

    /// The object.
    pub fn done(self) -> Vec<u8> {
        self.0
    }
}
