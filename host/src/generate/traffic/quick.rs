//! Keys and signatures by the million: nonces come from a small pool, so that a signature costs a few multiplications.
//! Used by the traffic of load tests alone, where signing with libsecp256k1 would take longer than the test.
//! Never safe: two signatures with one nonce give the key away. Whoever knows the seed knows the keys anyway.

use secp256k1::{Scalar, SecretKey, ecdsa};

use crate::{
    chain::utxo::{hash160, sha256},
    generate::dice::Dice,
};

/// A key, with what its two locks need.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    /// The secret of the compressed key.
    secret: SecretKey,
    /// The secret of the key with even y (BIP340).
    even: SecretKey,
    /// The compressed key.
    pub(super) compressed: [u8; 33],
    /// HASH160 of the compressed key.
    pub(super) hash: [u8; 20],
}

impl Key {
    fn new(secret: SecretKey) -> Self {
        let compressed = secret.public_key().serialize();
        Self {
            secret,
            even: even(secret, &compressed),
            hash: hash160(&compressed),
            compressed,
        }
    }

    /// The x coordinate, which a Taproot output carries.
    pub(super) fn x_only(&self) -> [u8; 32] {
        x_of(&self.compressed)
    }
}

/// A nonce k with what signatures need of it.
#[derive(Clone, Copy, Debug)]
struct Nonce {
    /// x of kG, and so r of an ECDSA signature: the chance that it is not below n is 2^-128.
    r: [u8; 32],
    /// 1/k.
    inverse: Scalar,
    /// k or n - k, of which the point has an even y.
    even: Scalar,
}

/// All keys and nonces of a stream.
#[derive(Debug)]
pub(super) struct Signer {
    keys: Vec<Key>,
    nonces: Vec<Nonce>,
    challenge_tag: [u8; 32],
}

impl Signer {
    /// So many keys; takes about 20 us each.
    pub(super) fn new(seed: u64, keys: usize) -> Self {
        let mut dice = Dice::new(seed, "traffic keys");
        let keys = (0..keys).map(|_| Key::new(secret(&mut dice))).collect();
        let nonces = (0..NONCES).map(|_| nonce(secret(&mut dice))).collect();
        Self {
            keys,
            nonces,
            challenge_tag: sha256(b"BIP0340/challenge"),
        }
    }

    /// Number of keys.
    pub(super) fn keys(&self) -> usize {
        self.keys.len()
    }

    /// A key by its number.
    pub(super) fn key(&self, index: u32) -> &Key {
        &self.keys[index as usize % self.keys.len()]
    }

    /// An ECDSA signature in DER with low s, without the type byte; `draw` chooses the nonce.
    pub(super) fn ecdsa(&self, key: &Key, digest: [u8; 32], draw: u32) -> Vec<u8> {
        let nonce = self.nonce(draw);
        // s = (z + r d) / k
        let s = key
            .secret
            .mul_tweak(&scalar(nonce.r))
            .and_then(|product| product.add_tweak(&scalar(digest)))
            .and_then(|sum| sum.mul_tweak(&nonce.inverse));
        let s = s.map_or([1; 32], |s| s.to_secret_bytes());
        let mut compact = [0; 64];
        compact[..32].copy_from_slice(&nonce.r);
        compact[32..].copy_from_slice(&s);
        let Ok(mut signature) = ecdsa::Signature::from_compact(&compact) else {
            return Vec::new();
        };
        signature.normalize_s();
        signature.serialize_der().to_vec()
    }

    /// A BIP340 signature; `draw` chooses the nonce.
    pub(super) fn schnorr(&self, key: &Key, digest: &[u8; 32], draw: u32) -> [u8; 64] {
        let nonce = self.nonce(draw);
        let mut preimage = [0; 160];
        for (index, part) in [
            &self.challenge_tag,
            &self.challenge_tag,
            &nonce.r,
            &key.x_only(),
            digest,
        ]
        .into_iter()
        .enumerate()
        {
            preimage[index * 32..][..32].copy_from_slice(part);
        }
        // s = k + e d
        let challenge = scalar(sha256(&preimage));
        let s = key
            .even
            .mul_tweak(&challenge)
            .and_then(|product| product.add_tweak(&nonce.even));
        let mut signature = [0; 64];
        signature[..32].copy_from_slice(&nonce.r);
        signature[32..].copy_from_slice(&s.map_or([1; 32], |s| s.to_secret_bytes()));
        signature
    }

    fn nonce(&self, draw: u32) -> &Nonce {
        &self.nonces[draw as usize % NONCES]
    }
}

fn nonce(secret: SecretKey) -> Nonce {
    let point = secret.public_key().serialize();
    Nonce {
        r: x_of(&point),
        inverse: scalar(inverse(secret).to_secret_bytes()),
        even: scalar(even(secret, &point).to_secret_bytes()),
    }
}

/// 1/k = k^(n - 2), by squaring.
fn inverse(k: SecretKey) -> SecretKey {
    let factor = scalar(k.to_secret_bytes());
    let times = |value: SecretKey, by: &Scalar| value.mul_tweak(by).unwrap_or(k);
    let mut power = k;
    // The first bit of the exponent is the 1 that `power` stands for.
    for bit in (0..255).rev() {
        power = times(power, &scalar(power.to_secret_bytes()));
        if ORDER_MINUS_TWO[31 - bit / 8] >> (bit % 8) & 1 == 1 {
            power = times(power, &factor);
        }
    }
    power
}

/// The secret whose point has an even y, of the one with this compressed point and its negative.
fn even(secret: SecretKey, compressed: &[u8; 33]) -> SecretKey {
    match compressed[0] {
        3 => secret.negate(),
        _ => secret,
    }
}

fn x_of(compressed: &[u8; 33]) -> [u8; 32] {
    std::array::from_fn(|index| compressed[index + 1])
}

fn secret(dice: &mut Dice) -> SecretKey {
    loop {
        // One draw in 2^128 is no scalar; the next one is.
        if let Ok(secret) = SecretKey::from_secret_bytes(dice.array()) {
            return secret;
        }
    }
}

/// A number below 2^256 as a scalar; one in 2^128 is not below n, and then 1 stands for it and the signature is wrong.
fn scalar(bytes: [u8; 32]) -> Scalar {
    Scalar::from_be_bytes(bytes).unwrap_or(Scalar::ONE)
}

/// Nonces of a stream: enough that neighbouring signatures differ in r.
const NONCES: usize = 4_096;
/// n - 2 of secp256k1 (SEC 2 section 2.4.1), big-endian.
const ORDER_MINUS_TWO: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe, 0xba, 0xae, 0xdc,
    0xe6, 0xaf, 0x48, 0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41, 0x3f,
];

#[cfg(test)]
mod tests {
    use secp256k1::{Message, PublicKey, XOnlyPublicKey, schnorr};

    use super::*;

    #[test]
    fn libsecp256k1_accepts_every_signature_and_no_changed_one() {
        let signer = Signer::new(7, 9);
        let mut dice = Dice::new(7, "digests");
        for draw in 0..200u32 {
            // Nine keys, so that both parities of y come up in keys and, with 200 nonces, in nonces.
            let key = signer.key(draw);
            let digest = dice.array();
            let public = PublicKey::from_byte_array_compressed(key.compressed).unwrap();
            let der = signer.ecdsa(key, digest, draw);
            let signature = ecdsa::Signature::from_der(&der).unwrap();
            let check = |digest: [u8; 32]| ecdsa::verify(&signature, Message::from_digest(digest), &public).is_ok();
            assert!(check(digest));
            let x_only = XOnlyPublicKey::from_byte_array(key.x_only()).unwrap();
            let compact = schnorr::Signature::from_byte_array(signer.schnorr(key, &digest, draw));
            assert!(schnorr::verify(&compact, &digest, &x_only).is_ok());
            let mut other = digest;
            other[31] ^= 1;
            assert!(!check(other));
            assert!(schnorr::verify(&compact, &other, &x_only).is_err());
        }
    }
}
