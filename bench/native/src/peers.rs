//! The libraries, called as their users call them: keys and signatures are parsed where they are verified.
//! Asked by the loop around. A batch is verified as a whole where the library can, item by item where it cannot.
//! Never a call that skips what a verifier has to do.

use commonware_codec::{Copying, DecodeExt as _};
use commonware_cryptography::{BatchEntry, BatchVerifier as _};
use commonware_cryptography_curve25519::signing::{Signature, VerifyingKey};
use commonware_parallel::Sequential;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng as _};

/// One signature as it comes from a chain.
#[derive(Clone)]
pub struct Item {
    pub message: [u8; 32],
    pub key: Vec<u8>,
    pub signature: Vec<u8>,
}

/// A library's way through a batch; true if every item is valid.
pub struct Peer {
    pub name: String,
    pub verify: fn(&[Item]) -> bool,
}

/// The peer of this name.
pub fn find(name: &str) -> Option<Peer> {
    let (package, call, verify): (_, _, fn(&[Item]) -> bool) = match name {
        "dalek-strict" => ("ed25519-dalek", "verify_strict, for this processor", dalek_strict),
        "commonware" => ("commonware-cryptography-curve25519", "verify", commonware),
        "commonware-batch" => ("commonware-cryptography-curve25519", "verify_batch", commonware_batch),
        #[cfg(feature = "openssl")]
        "openssl-sm2" => {
            return Some(Peer {
                name: format!("{} sm2, digest ready", openssl::version::version().to_lowercase()),
                verify: sm2::verify,
            });
        }
        _ => return None,
    };
    Some(Peer {
        name: format!("{package} {} {call}", version(package)),
        verify,
    })
}

fn dalek_strict(items: &[Item]) -> bool {
    items.iter().all(|item| {
        let (Ok(key), Ok(signature)) = (
            <&[u8; 32]>::try_from(&item.key[..]),
            <&[u8; 64]>::try_from(&item.signature[..]),
        ) else {
            return false;
        };
        let key = ed25519_dalek::VerifyingKey::from_bytes(key);
        let signature = ed25519_dalek::Signature::from_bytes(signature);
        key.is_ok_and(|key| key.verify_strict(&item.message, &signature).is_ok())
    })
}

/// This library signs `length of a namespace | namespace | message`: with an empty namespace a zero comes before the message. The
/// messages of the workload begin with a zero, so that what is hashed is the same for all.
fn framed(message: &[u8; 32]) -> Option<&[u8]> {
    message
        .split_first()
        .filter(|(first, _)| **first == 0)
        .map(|(_, rest)| rest)
}

fn parse(item: &Item) -> Option<(VerifyingKey, Signature, &[u8])> {
    let key = VerifyingKey::decode(Copying(&item.key)).ok()?;
    Some((
        key,
        Signature::decode(Copying(&item.signature)).ok()?,
        framed(&item.message)?,
    ))
}

fn commonware(items: &[Item]) -> bool {
    items
        .iter()
        .all(|item| parse(item).is_some_and(|(key, signature, message)| key.verify(b"", message, &signature)))
}

fn commonware_batch(items: &[Item]) -> bool {
    let Some(items) = items.iter().map(parse).collect::<Option<Vec<_>>>() else {
        return false;
    };
    // Seeded once a batch from the clock's low bits: what matters here is what its words cost.
    let seed = std::time::SystemTime::UNIX_EPOCH
        .elapsed()
        .map_or(0, |since| since.as_nanos() as u64);
    VerifyingKey::verify_batch(
        &mut ChaCha20Rng::seed_from_u64(seed),
        &items,
        |_, (key, signature, message)| BatchEntry {
            namespace: b"",
            message,
            public_key: key,
            signature,
        },
        &Sequential,
    )
}

#[cfg(feature = "openssl")]
mod sm2 {
    use openssl::{bn::BigNum, ecdsa::EcdsaSig, error::ErrorStack, pkey::PKey, pkey_ctx::PkeyCtx};

    use super::Item;

    /// A public key of SM2 as X.509 has it, up to `x | y` (RFC 5480; curve 1.2.156.10197.1.301).
    const PREFIX: [u8; 27] = [
        0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x81, 0x1c,
        0xcf, 0x55, 0x01, 0x82, 0x2d, 0x03, 0x42, 0x00, 0x04,
    ];

    /// The message is the digest with which a signature is verified, e.
    pub fn verify(items: &[Item]) -> bool {
        items.iter().all(|item| holds(item).unwrap_or(false))
    }

    fn holds(item: &Item) -> Result<bool, ErrorStack> {
        let key = PKey::public_key_from_der(&[&PREFIX, &item.key[..]].concat())?;
        let (r, s) = item.signature.split_at(item.signature.len() / 2);
        let signature = EcdsaSig::from_private_components(BigNum::from_slice(r)?, BigNum::from_slice(s)?)?.to_der()?;
        let mut context = PkeyCtx::new(&key)?;
        context.verify_init()?;
        context.verify(&item.message, &signature)
    }
}

/// The version of a package that this program was built with.
fn version(package: &str) -> &'static str {
    let lock = include_str!("../Cargo.lock");
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name);
    lines.next().and_then(|line| line.split('"').nth(1)).unwrap_or_default()
}
