//! Valid signatures from a seed, by the library of each field.
//! Called by the catalogue. Never keeps a secret: keys here guard nothing.

use blst::min_pk;
use ed25519_dalek::Signer as _;
use rand::Rng as _;
use rand_chacha::ChaCha20Rng;
use secp256k1::{Keypair, Message, PublicKey, SecretKey};
use sm2::{dsa::SigningKey, elliptic_curve::sec1::ToSec1Point as _};

use super::Signed;

/// Ciphersuite of the proof-of-possession scheme with keys in G1.
pub const BLS_CIPHERSUITE: &[u8] = b"BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

/// 32 bytes of the generator.
pub(crate) fn bytes(rng: &mut ChaCha20Rng) -> [u8; 32] {
    let mut bytes = [0u8; 32];
    rng.fill_bytes(&mut bytes);
    bytes
}

fn secp256k1_secret(rng: &mut ChaCha20Rng) -> SecretKey {
    // All but 2^-128 of the strings are below n.
    SecretKey::from_secret_bytes(bytes(rng)).expect("a string below n")
}

pub(crate) fn ecdsa(rng: &mut ChaCha20Rng) -> Signed<33, 64> {
    let (secret, message) = (secp256k1_secret(rng), bytes(rng));
    Signed {
        message,
        public_key: PublicKey::from_secret_key(&secret).serialize(),
        signature: secp256k1::ecdsa::sign(Message::from_digest(message), &secret).serialize_compact(),
    }
}

pub(crate) fn schnorr(rng: &mut ChaCha20Rng) -> Signed<32, 64> {
    let (keypair, message) = (Keypair::from_secret_key(&secp256k1_secret(rng)), bytes(rng));
    Signed {
        message,
        public_key: keypair.x_only_public_key().0.to_byte_array(),
        signature: secp256k1::schnorr::sign_no_aux_rand(&message, &keypair).to_byte_array(),
    }
}

pub(crate) fn ed25519(rng: &mut ChaCha20Rng) -> Signed<32, 64> {
    let key = ed25519_dalek::SigningKey::from_bytes(&bytes(rng));
    let mut message = bytes(rng);
    // A peer puts the length of a namespace before what it signs; with an empty one that is this zero.
    message[0] = 0;
    Signed {
        message,
        public_key: key.verifying_key().to_bytes(),
        signature: key.sign(&message).to_bytes(),
    }
}

pub(crate) fn sm2(rng: &mut ChaCha20Rng) -> Signed<64, 64> {
    let key = SigningKey::from_slice("1234567812345678", &bytes(rng)).expect("a string below n");
    let message = bytes(rng);
    let point = key.verifying_key().as_affine().to_sec1_point(false);
    let mut public_key = [0u8; 64];
    public_key.copy_from_slice(&point.as_bytes()[1..]);
    Signed {
        message,
        public_key,
        signature: key.sign(&message).to_bytes().into(),
    }
}

pub(crate) fn bls(rng: &mut ChaCha20Rng) -> Signed<48, 96> {
    let key = min_pk::SecretKey::key_gen(&bytes(rng), &[]).expect("32 bytes of key material");
    let message = bytes(rng);
    Signed {
        message,
        public_key: key.sk_to_pk().compress(),
        signature: key.sign(&message, BLS_CIPHERSUITE, &[]).compress(),
    }
}
