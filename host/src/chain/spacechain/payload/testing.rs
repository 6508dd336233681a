//! What tests of the payload's records share: keys that sign, and a validator that answers in a word.
//! Under the unit tests of every kind; only built for them.
//! Never part of the program.

use ed25519_dalek::Signer as _;

use super::{PayloadParams, context::Statement, hash, key::PublicKey, sequential::Sequential};
use crate::verdict::Verdict;

/// The time of every run: later than the headers of the tests.
pub(super) const AT: i64 = 1_600_000_000;

/// A key that signs.
pub(super) enum Signer {
    Ed25519(Box<ed25519_dalek::SigningKey>),
    Ecdsa(secp256k1::SecretKey),
}

impl Signer {
    /// The secret behind the embedded parameters.
    pub(super) fn platform() -> Self {
        let secret = hash(&[b"perigee generate spacechain platform"]);
        Self::Ecdsa(secp256k1::SecretKey::from_secret_bytes(secret).unwrap())
    }

    pub(super) fn ecdsa(number: u8) -> Self {
        Self::Ecdsa(secp256k1::SecretKey::from_secret_bytes(hash(&[&[number]])).unwrap())
    }

    pub(super) fn ed25519(number: u8) -> Self {
        Self::Ed25519(Box::new(ed25519_dalek::SigningKey::from_bytes(&hash(&[&[number]]))))
    }

    pub(super) fn key(&self) -> PublicKey {
        match self {
            Self::Ed25519(secret) => PublicKey::ed25519(&secret.verifying_key().to_bytes()),
            Self::Ecdsa(secret) => {
                PublicKey::ecdsa(&secp256k1::PublicKey::from_secret_key(secret).serialize()).unwrap()
            }
        }
    }

    pub(super) fn sign(&self, message: &[u8]) -> [u8; 64] {
        match self {
            Self::Ed25519(secret) => secret.sign(message).to_bytes(),
            Self::Ecdsa(secret) => {
                let message = secp256k1::Message::from_digest(hash(&[message]));
                secret.sign_ecdsa(message).serialize_compact()
            }
        }
    }
}

/// An object with the signatures of these keys behind it, each over everything before it.
pub(super) fn sealed(mut object: Vec<u8>, signers: &[&Signer]) -> Vec<u8> {
    for signer in signers {
        let signature = signer.sign(&object);
        object.extend_from_slice(&signature);
    }
    object
}

/// A naive validator.
pub(super) struct Bench {
    pub(super) inner: Sequential<PayloadParams>,
    seq: u64,
}

impl Bench {
    /// One that knows nothing, at [`AT`].
    pub(super) fn new() -> Self {
        Self::at(AT)
    }

    pub(super) fn at(at: i64) -> Self {
        Self {
            inner: Sequential::new(PayloadParams::embedded(), at),
            seq: 0,
        }
    }

    /// One that was told this.
    pub(super) fn told(statements: &[Statement]) -> Self {
        let mut bench = Self::new();
        statements.iter().for_each(|statement| bench.tell(statement));
        bench
    }

    /// Tells it something, which it must accept.
    pub(super) fn tell(&mut self, statement: &Statement) {
        self.seq += 1;
        let start = [&[0, 1], &self.seq.to_le_bytes()[..], &statement.to_bytes()].concat();
        let object = sealed(start, &[&Signer::platform()]);
        assert_eq!(self.verdict(object), "accept", "{statement:?}");
    }

    /// `accept`, `defer`, or the rule that failed.
    pub(super) fn verdict(&mut self, object: Vec<u8>) -> String {
        match self.inner.judge(object).unwrap().verdict {
            Verdict::Accept { .. } => "accept".into(),
            Verdict::Defer { .. } => "defer".into(),
            Verdict::Reject { rule, .. } => rule.to_string(),
        }
    }
}
