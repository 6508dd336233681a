//! Keys of the network: a scheme byte and its public key; ids and accounts are hashes of keys.
//! Read by every signed record; a key of the wrong form never gets here.
//! Never decides whether a point is on a curve: that is the engine's part of a signature.

use super::{
    Hash, hash,
    value::{Value, array},
};

/// A signature scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// Ed25519 by the rule of ZIP 215, over the message itself; byte 0.
    Ed25519,
    /// ECDSA over secp256k1, r and s big-endian, s at most n/2, over SHA-256 of the message; byte 1.
    Ecdsa,
}

impl Scheme {
    /// The scheme of this byte.
    pub fn from_byte(byte: u8) -> Option<Self> {
        match byte {
            0 => Some(Self::Ed25519),
            1 => Some(Self::Ecdsa),
            _ => None,
        }
    }

    /// Its byte.
    pub fn byte(self) -> u8 {
        match self {
            Self::Ed25519 => 0,
            Self::Ecdsa => 1,
        }
    }

    /// Bytes of a public key: 32, or 33 of a compressed point.
    pub fn key_bytes(self) -> usize {
        match self {
            Self::Ed25519 => 32,
            Self::Ecdsa => 33,
        }
    }
}

/// A public key: `u8 scheme | 32 or 33 bytes`. Ordered as its bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey {
    scheme: Scheme,
    /// Of Ed25519 the last byte is zero.
    bytes: [u8; 33],
}

impl PublicKey {
    /// A key of Ed25519; any 32 bytes.
    pub fn ed25519(key: &[u8; 32]) -> Self {
        let mut bytes = [0; 33];
        bytes.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
        Self {
            scheme: Scheme::Ed25519,
            bytes,
        }
    }

    /// A compressed key of ECDSA; `None` if its first byte is not 2 or 3.
    pub fn ecdsa(bytes: &[u8; 33]) -> Option<Self> {
        matches!(bytes, [2 | 3, ..]).then_some(Self {
            scheme: Scheme::Ecdsa,
            bytes: *bytes,
        })
    }

    /// The scheme.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The key without its scheme byte.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.scheme.key_bytes()).unwrap_or_default()
    }

    /// SHA-256 of the key: the id of a peer and the number of an account (paper: id == H(pubkey)).
    pub fn id(&self) -> Hash {
        hash(&[self.bytes()])
    }
}

impl Value for PublicKey {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(self.scheme.byte());
        out.extend_from_slice(self.bytes());
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        match Scheme::from_byte(u8::read(from)?)? {
            Scheme::Ed25519 => Some(Self::ed25519(&array(from)?)),
            Scheme::Ecdsa => Self::ecdsa(&array(from)?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_back_and_wrong_forms_do_not() {
        let mut compressed = [7; 33];
        compressed[0] = 3;
        let keys = [PublicKey::ed25519(&[9; 32]), PublicKey::ecdsa(&compressed).unwrap()];
        for key in keys {
            let bytes = key.to_bytes();
            assert_eq!(bytes.len(), 1 + key.scheme().key_bytes());
            assert_eq!(PublicKey::from_bytes(&bytes), Some(key));
            assert_eq!(PublicKey::from_bytes(&bytes[..bytes.len() - 1]), None, "cut");
        }
        compressed[0] = 4;
        assert_eq!(
            PublicKey::ecdsa(&compressed),
            None,
            "an uncompressed point's first byte"
        );
        assert_eq!(PublicKey::from_bytes(&[2; 34]), None, "an unknown scheme");
    }
}
