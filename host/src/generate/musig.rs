//! Key aggregation of BIP327 (MuSig2): n keys become one, whose BIP340 signatures all n of them make together.
//! Used for the n-of-n locks of generated chains; to a validator an aggregate is a key like any other.
//! Never plays the rounds of a signing session: whoever has all secrets signs with their aggregate at once.

use secp256k1::{Keypair, Parity, PublicKey, Scalar, SecretKey, XOnlyPublicKey};

use crate::chain::utxo::{Hash32, sha256};

/// Why keys do not aggregate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AggregateError {
    /// A key is no compressed point.
    #[error("key {0}: expected 33 bytes that encode a point")]
    Key(usize),
    /// A tweak is not below the order.
    #[error("tweak {0}: expected a number below the group order")]
    Tweak(usize),
    /// The keys, or a tweak, add up to infinity.
    #[error("expected a sum other than infinity")]
    Infinity,
}

/// The aggregate of keys with its tweaks (`KeyAgg`, `ApplyTweak`).
#[derive(Clone, Copy, Debug)]
pub struct Aggregate(PublicKey);

impl Aggregate {
    /// The aggregate of these keys, in this order (`KeyAgg`).
    ///
    /// # Errors
    /// There is none, or a key is no key.
    pub fn new(keys: &[[u8; 33]]) -> Result<Self, AggregateError> {
        let mut points = Vec::with_capacity(keys.len());
        for (index, (key, coefficient)) in keys.iter().zip(coefficients(keys)).enumerate() {
            let point = PublicKey::from_byte_array_compressed(*key).map_err(|_| AggregateError::Key(index))?;
            let point = point.mul_tweak(&coefficient);
            points.push(point.map_err(|_| AggregateError::Infinity)?);
        }
        let points: Vec<_> = points.iter().collect();
        let sum = PublicKey::combine_keys(&points).map_err(|_| AggregateError::Infinity)?;
        Ok(Self(sum))
    }

    /// Adds a tweak: to the key that is seen, x-only, or to the point as it is (`ApplyTweak`). `index` is for the error.
    ///
    /// # Errors
    /// The tweak is out of range, or leads to infinity.
    pub fn tweak(self, index: usize, tweak: [u8; 32], is_x_only: bool) -> Result<Self, AggregateError> {
        let tweak = Scalar::from_be_bytes(tweak).map_err(|_| AggregateError::Tweak(index))?;
        let (_, parity) = self.0.x_only_public_key();
        let point = match (is_x_only, parity) {
            (true, Parity::Odd) => self.0.negate(),
            _ => self.0,
        };
        let tweaked = point.add_exp_tweak(&tweak);
        tweaked.map(Self).map_err(|_| AggregateError::Infinity)
    }

    /// The key that signatures are checked against.
    pub fn x_only(&self) -> XOnlyPublicKey {
        self.0.x_only_public_key().0
    }
}

/// The pair whose public key is the aggregate of these; `None` where the secrets add up to zero.
pub fn aggregate_secret(pairs: &[Keypair]) -> Option<Keypair> {
    let keys: Vec<_> = pairs.iter().map(|pair| pair.public_key().serialize()).collect();
    let mut sum: Option<SecretKey> = None;
    for (pair, coefficient) in pairs.iter().zip(coefficients(&keys)) {
        let part = pair.secret_key().mul_tweak(&coefficient).ok()?;
        sum = Some(match sum {
            None => part,
            Some(sum) => sum.add_tweak(&Scalar::from(part)).ok()?,
        });
    }
    let pair = Keypair::from_secret_key(&sum?);
    debug_assert!(
        Aggregate::new(&keys).is_ok_and(|aggregate| aggregate.x_only() == pair.x_only_public_key().0),
        "secrets and keys aggregate alike"
    );
    Some(pair)
}

/// The factor of each key (`KeyAggCoeff`): 1 for the second distinct one.
fn coefficients(keys: &[[u8; 33]]) -> impl Iterator<Item = Scalar> {
    let list = tagged(b"KeyAgg list", &keys.concat());
    let second = keys.iter().find(|key| Some(*key) != keys.first()).copied();
    keys.iter().map(move |key| {
        if Some(*key) == second {
            return Scalar::ONE;
        }
        let hash = tagged(b"KeyAgg coefficient", &[&list[..], key].concat());
        // A hash from the order on, one in 2^128, would have to be reduced; nobody finds one.
        Scalar::from_be_bytes(hash).unwrap_or(Scalar::ONE)
    })
}

/// The tagged hash of BIP340.
fn tagged(tag: &[u8], message: &[u8]) -> Hash32 {
    let tag = sha256(tag);
    sha256(&[&tag[..], &tag, message].concat())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// A file of the published vectors; `None` where the test data are not here.
    fn vectors(name: &str) -> Option<Value> {
        let root = std::env::var("PERIGEE_DATA")
            .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data").into());
        let path = format!("{root}/crypto/musig2/{name}");
        let Ok(text) = std::fs::read_to_string(&path) else {
            let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
            assert!(
                !required.split(',').any(|need| need == "data"),
                "required: {path} not found"
            );
            println!("SKIPPED: {path} not found");
            return None;
        };
        Some(serde_json::from_str(&text).unwrap())
    }

    fn bytes<const N: usize>(value: &Value) -> [u8; N] {
        hex::decode(value.as_str().unwrap()).unwrap().try_into().unwrap()
    }

    fn picked<const N: usize>(case: &Value, indices: &str, all: &Value) -> Vec<[u8; N]> {
        let indices = case[indices].as_array().into_iter().flatten();
        indices
            .map(|index| bytes(&all[index.as_u64().unwrap() as usize]))
            .collect()
    }

    fn aggregate(case: &Value, file: &Value) -> Result<Aggregate, AggregateError> {
        let mut aggregate = Aggregate::new(&picked(case, "key_indices", &file["pubkeys"]))?;
        let tweaks = picked(case, "tweak_indices", &file["tweaks"]);
        let kinds = case["is_xonly"].as_array().into_iter().flatten();
        for (index, (tweak, kind)) in tweaks.into_iter().zip(kinds).enumerate() {
            aggregate = aggregate.tweak(index, tweak, kind.as_bool().unwrap())?;
        }
        Ok(aggregate)
    }

    #[test]
    fn published_keys_aggregate_and_errors_name_their_place() {
        let Some(file) = vectors("key_agg_vectors.json") else {
            return;
        };
        let cases = file["valid_test_cases"].as_array().unwrap();
        for case in cases {
            let got = aggregate(case, &file).unwrap().x_only().to_byte_array();
            assert_eq!(got, bytes(&case["expected"]), "{case}");
        }
        let errors = file["error_test_cases"].as_array().unwrap();
        for case in errors {
            let got = aggregate(case, &file).unwrap_err();
            let expected = match case["error"]["contrib"].as_str() {
                Some("pubkey") => AggregateError::Key(case["error"]["signer"].as_u64().unwrap() as usize),
                _ if case["error"]["message"].as_str().unwrap().contains("infinity") => AggregateError::Infinity,
                _ => AggregateError::Tweak(0),
            };
            assert_eq!(got, expected, "{case}");
        }
        assert_eq!((cases.len(), errors.len()), (4, 5));
    }

    #[test]
    fn published_signatures_are_those_of_their_aggregates() {
        let Some(file) = vectors("sig_agg_vectors.json") else {
            return;
        };
        let message = hex::decode(file["msg"].as_str().unwrap()).unwrap();
        let cases = file["valid_test_cases"].as_array().unwrap();
        for case in cases {
            let key = aggregate(case, &file).unwrap().x_only();
            let mut signature: [u8; 64] = bytes(&case["expected"]);
            let holds = |signature| {
                let signature = secp256k1::schnorr::Signature::from_byte_array(signature);
                secp256k1::schnorr::verify(&signature, &message, &key).is_ok()
            };
            assert!(holds(signature), "{case}");
            signature[63] ^= 1;
            assert!(!holds(signature), "{case}");
        }
        assert_eq!(cases.len(), 4);
    }

    #[test]
    fn secrets_aggregate_to_the_aggregate_of_their_keys() {
        // One key, two, and a key that is there twice, of which the coefficients differ in kind.
        for secrets in [&[3u8][..], &[3, 4], &[3, 4, 3], &[5, 5]] {
            let pair = |secret: &u8| Keypair::from_secret_bytes([*secret; 32]).unwrap();
            let pairs: Vec<_> = secrets.iter().map(pair).collect();
            let keys: Vec<_> = pairs.iter().map(|pair| pair.public_key().serialize()).collect();
            let got = aggregate_secret(&pairs).unwrap().x_only_public_key().0;
            assert_eq!(got, Aggregate::new(&keys).unwrap().x_only());
        }
    }
}
