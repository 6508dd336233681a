//! Keys and locks: the scripts that generated outputs carry, and the signatures that spend them.
//! Used by the wallet; the digests come from the same `sighash` that the validator uses, the signatures from libsecp256k1.
//! Never makes a spend that consensus refuses; faults are planted afterwards.

use perigee_kernels::sm2::{DEFAULT_ID, key_digest};
use secp256k1::{Keypair, SecretKey, ecdsa};
use sm2::dsa::{Signature, SigningKey, signature::Signer};

use super::{dice::Dice, musig};
use crate::chain::utxo::{
    OutPoint, TxOut, hash160,
    script::{opcode, put_push},
    sha256,
    sighash::SighashCache,
};

/// How an output is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lock {
    PayToKey,
    PayToKeyUncompressed,
    PayToKeyHash,
    PayToKeyHashUncompressed,
    Multisig1Of2,
    Multisig2Of3,
    ScriptHashMultisig,
    WitnessKeyHash,
    ScriptHashWitnessKeyHash,
    WitnessScriptMultisig,
    WitnessScriptKey,
    Taproot,
    /// Witness version 1 on an aggregate of two to four keys (BIP327).
    TaprootAggregate,
    /// Witness version 2.
    Sm2,
}

impl Lock {
    /// Every lock, in the order of the rotation.
    pub(super) const ALL: [Self; 14] = [
        Self::PayToKeyHash,
        Self::WitnessKeyHash,
        Self::ScriptHashMultisig,
        Self::PayToKey,
        Self::WitnessScriptMultisig,
        Self::Multisig2Of3,
        Self::PayToKeyHashUncompressed,
        Self::ScriptHashWitnessKeyHash,
        Self::Multisig1Of2,
        Self::Taproot,
        Self::PayToKeyUncompressed,
        Self::WitnessScriptKey,
        Self::Sm2,
        Self::TaprootAggregate,
    ];

    /// Whether the spend stands in the witness.
    pub(super) fn is_witness(self) -> bool {
        matches!(
            self,
            Self::WitnessKeyHash
                | Self::ScriptHashWitnessKeyHash
                | Self::WitnessScriptMultisig
                | Self::WitnessScriptKey
                | Self::Taproot
                | Self::TaprootAggregate
                | Self::Sm2
        )
    }

    /// Whether only chains with replaceable signatures have it here.
    pub(super) fn is_replaceable(self) -> bool {
        matches!(self, Self::TaprootAggregate | Self::Sm2)
    }

    /// Whether the spend carries more keys than signatures.
    pub(super) fn is_multisig(self) -> bool {
        matches!(
            self,
            Self::Multisig1Of2 | Self::Multisig2Of3 | Self::ScriptHashMultisig | Self::WitnessScriptMultisig
        )
    }

    /// Cost of the signature operations that an output of this lock counts (BIP141 units).
    pub(super) fn output_sigops(self) -> u64 {
        match self {
            // A bare multisig counts as 20 operations wherever its key count is not looked at.
            Self::Multisig1Of2 | Self::Multisig2Of3 => 80,
            Self::PayToKey | Self::PayToKeyUncompressed => 4,
            Self::PayToKeyHash | Self::PayToKeyHashUncompressed => 4,
            _ => 0,
        }
    }

    /// Cost of the signature operations that a spend of this lock counts.
    pub(super) fn input_sigops(self) -> u64 {
        match self {
            Self::ScriptHashMultisig => 12,
            Self::WitnessScriptMultisig => 3,
            Self::WitnessKeyHash | Self::ScriptHashWitnessKeyHash | Self::WitnessScriptKey => 1,
            _ => 0,
        }
    }
}

/// An output that the generator can spend.
#[derive(Clone, Debug)]
pub(super) struct Coin {
    /// Where it stands.
    pub(super) outpoint: OutPoint,
    /// Its amount.
    pub(super) value: i64,
    /// How it is locked.
    pub(super) lock: Lock,
    /// The first of its keys.
    pub(super) key: usize,
    /// Height of its block.
    pub(super) height: u32,
}

/// The script and witness of an input.
#[derive(Clone, Debug, Default)]
pub(super) struct Spend {
    /// The input script.
    pub(super) script_sig: Vec<u8>,
    /// The witness stack.
    pub(super) witness: Vec<Vec<u8>>,
}

/// How one input signs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signing {
    /// The type byte.
    pub(super) hash_type: u8,
    /// Give S in its upper half (every lock but Taproot).
    pub(super) high_s: bool,
    /// Which keys of a multisig sign.
    pub(super) choice: usize,
}

#[derive(Clone, Debug)]
struct Key {
    pair: Keypair,
    compressed: [u8; 33],
    uncompressed: [u8; 65],
    x_only: [u8; 32],
}

/// An SM2 key: its signer, and `x || y`.
#[derive(Clone, Debug)]
struct Sm2Key {
    signer: SigningKey,
    public: [u8; 64],
}

/// The keys of a generated chain.
#[derive(Clone, Debug)]
pub(super) struct Keyring {
    keys: Vec<Key>,
    /// As many, on chains that have them; else none.
    sm2: Vec<Sm2Key>,
    /// The aggregate of the keys from each one on, on chains where it is used.
    aggregates: Vec<Keypair>,
}

impl Keyring {
    /// Number of keys: enough that neighbours differ, few enough that they cost nothing.
    pub(super) const KEYS: usize = 64;

    /// The keys of this stream.
    pub(super) fn new(dice: &mut Dice) -> Self {
        let mut keys = Vec::with_capacity(Self::KEYS);
        while keys.len() < Self::KEYS {
            // One draw in 2^128 is not a scalar; the next one is.
            let Ok(pair) = Keypair::from_secret_bytes(dice.array()) else {
                continue;
            };
            let public = pair.public_key();
            keys.push(Key {
                pair,
                compressed: public.serialize(),
                uncompressed: public.serialize_uncompressed(),
                x_only: pair.x_only_public_key().0.to_byte_array(),
            });
        }
        Self {
            keys,
            sm2: Vec::new(),
            aggregates: Vec::new(),
        }
    }

    /// The same with SM2 keys, and with aggregates of two, three or four neighbours.
    pub(super) fn with_replaceable(mut self, dice: &mut Dice) -> Self {
        while self.sm2.len() < Self::KEYS {
            // One draw in 2^32 is not a scalar; the next one is.
            let Some(key) = Sm2Key::new(&dice.array()) else {
                continue;
            };
            self.sm2.push(key);
        }
        let aggregate = |first: usize| {
            let pairs: Vec<_> = (0..2 + first % 3).map(|offset| self.key(first + offset).pair).collect();
            // Keys of distinct secrets never add up to infinity but by the worst of luck; then the first stands alone.
            musig::aggregate_secret(&pairs).unwrap_or(pairs[0])
        };
        self.aggregates = (0..Self::KEYS).map(aggregate).collect();
        self
    }

    fn key(&self, index: usize) -> &Key {
        &self.keys[index % Self::KEYS]
    }

    fn sm2_key(&self, index: usize) -> &Sm2Key {
        &self.sm2[index % Self::KEYS]
    }

    /// The pair that signs for a lock of witness version 1.
    fn taproot_pair(&self, lock: Lock, key: usize) -> &Keypair {
        match lock {
            Lock::TaprootAggregate => &self.aggregates[key % Self::KEYS],
            _ => &self.key(key).pair,
        }
    }

    /// The output script of a lock on the keys from `key` on.
    pub(super) fn output_script(&self, lock: Lock, key: usize) -> Vec<u8> {
        let mut out = Vec::with_capacity(36);
        match lock {
            Lock::PayToKey | Lock::PayToKeyUncompressed => self.pay_to_key(&mut out, lock, key),
            Lock::PayToKeyHash | Lock::PayToKeyHashUncompressed => {
                key_hash_script(&mut out, &hash160(self.public_key(lock, key)));
            }
            Lock::Multisig1Of2 | Lock::Multisig2Of3 => out = self.inner_script(lock, key),
            Lock::ScriptHashMultisig | Lock::ScriptHashWitnessKeyHash => {
                out.push(opcode::HASH160);
                put_push(&mut out, &hash160(&self.inner_script(lock, key)));
                out.push(opcode::EQUAL);
            }
            Lock::WitnessKeyHash => self.witness_key_hash(&mut out, key),
            Lock::WitnessScriptMultisig | Lock::WitnessScriptKey => {
                out.push(opcode::ZERO);
                put_push(&mut out, &sha256(&self.inner_script(lock, key)));
            }
            Lock::Taproot => {
                out.push(opcode::ONE);
                put_push(&mut out, &self.key(key).x_only);
            }
            Lock::TaprootAggregate => {
                out.push(opcode::ONE);
                let (public, _) = self.taproot_pair(lock, key).x_only_public_key();
                put_push(&mut out, &public.to_byte_array());
            }
            Lock::Sm2 => {
                out.push(opcode::RESERVED + 2);
                put_push(&mut out, &key_digest(&self.sm2_key(key).public));
            }
        }
        out
    }

    /// Spends `coin` with input `index` of the transaction in `cache`.
    pub(super) fn spend(&self, cache: &mut SighashCache<'_>, index: usize, coins: &[Coin], how: Signing) -> Spend {
        let coin = &coins[index];
        let mut script_sig = Vec::new();
        let mut witness = Vec::new();
        match coin.lock {
            Lock::PayToKey | Lock::PayToKeyUncompressed => {
                let code = self.output_script(coin.lock, coin.key);
                put_push(&mut script_sig, &self.legacy(cache, index, &code, coin.key, how));
            }
            Lock::PayToKeyHash | Lock::PayToKeyHashUncompressed => {
                let code = self.output_script(coin.lock, coin.key);
                put_push(&mut script_sig, &self.legacy(cache, index, &code, coin.key, how));
                put_push(&mut script_sig, self.public_key(coin.lock, coin.key));
            }
            Lock::Multisig1Of2 | Lock::Multisig2Of3 | Lock::ScriptHashMultisig => {
                let code = self.inner_script(coin.lock, coin.key);
                script_sig.push(opcode::ZERO);
                for signer in signers(coin, how.choice) {
                    put_push(
                        &mut script_sig,
                        &self.legacy(cache, index, &code, *signer + coin.key, how),
                    );
                }
                if coin.lock == Lock::ScriptHashMultisig {
                    put_push(&mut script_sig, &code);
                }
            }
            Lock::WitnessKeyHash | Lock::ScriptHashWitnessKeyHash => {
                let compressed = &self.key(coin.key).compressed;
                let mut code = Vec::with_capacity(25);
                key_hash_script(&mut code, &hash160(compressed));
                witness.push(self.segwit(cache, index, &code, coin, coin.key, how));
                witness.push(compressed.to_vec());
                if coin.lock == Lock::ScriptHashWitnessKeyHash {
                    put_push(&mut script_sig, &self.inner_script(coin.lock, coin.key));
                }
            }
            Lock::WitnessScriptMultisig | Lock::WitnessScriptKey => {
                let code = self.inner_script(coin.lock, coin.key);
                if coin.lock.is_multisig() {
                    witness.push(Vec::new());
                }
                for signer in signers(coin, how.choice) {
                    witness.push(self.segwit(cache, index, &code, coin, *signer + coin.key, how));
                }
                witness.push(code);
            }
            Lock::Taproot | Lock::TaprootAggregate => witness.push(self.taproot(cache, index, coins, how)),
            Lock::Sm2 => {
                let key = self.sm2_key(coin.key);
                let code = self.output_script(coin.lock, coin.key);
                let digest = cache.segwit_v0(index, &code, coin.value, SIGHASH_ALL);
                let signature: Signature = key.signer.sign(&digest);
                witness.push(signature.to_bytes().to_vec());
                witness.push(key.public.to_vec());
            }
        }
        Spend { script_sig, witness }
    }

    /// The redeem or witness script behind a lock; the output script itself for a bare multisig.
    fn inner_script(&self, lock: Lock, key: usize) -> Vec<u8> {
        let mut out = Vec::new();
        match lock {
            Lock::ScriptHashWitnessKeyHash => self.witness_key_hash(&mut out, key),
            Lock::WitnessScriptKey => self.pay_to_key(&mut out, lock, key),
            Lock::Multisig1Of2 => self.multisig(&mut out, 1, 2, key),
            _ => self.multisig(&mut out, 2, 3, key),
        }
        out
    }

    fn multisig(&self, out: &mut Vec<u8>, needed: u8, keys: u8, first: usize) {
        out.push(opcode::RESERVED + needed);
        for offset in 0..usize::from(keys) {
            put_push(out, &self.key(first + offset).compressed);
        }
        out.extend_from_slice(&[opcode::RESERVED + keys, opcode::CHECKMULTISIG]);
    }

    fn pay_to_key(&self, out: &mut Vec<u8>, lock: Lock, key: usize) {
        put_push(out, self.public_key(lock, key));
        out.push(opcode::CHECKSIG);
    }

    fn witness_key_hash(&self, out: &mut Vec<u8>, key: usize) {
        out.push(opcode::ZERO);
        put_push(out, &hash160(&self.key(key).compressed));
    }

    fn public_key(&self, lock: Lock, key: usize) -> &[u8] {
        match lock {
            Lock::PayToKeyUncompressed | Lock::PayToKeyHashUncompressed => &self.key(key).uncompressed,
            _ => &self.key(key).compressed,
        }
    }

    fn legacy(&self, cache: &mut SighashCache<'_>, index: usize, code: &[u8], key: usize, how: Signing) -> Vec<u8> {
        let digest = cache.legacy(index, code, u32::from(how.hash_type));
        self.ecdsa(digest, key, how)
    }

    fn segwit(
        &self,
        cache: &mut SighashCache<'_>,
        index: usize,
        code: &[u8],
        coin: &Coin,
        key: usize,
        how: Signing,
    ) -> Vec<u8> {
        let digest = cache.segwit_v0(index, code, coin.value, u32::from(how.hash_type));
        self.ecdsa(digest, key, how)
    }

    fn ecdsa(&self, digest: [u8; 32], key: usize, how: Signing) -> Vec<u8> {
        let secret = self.key(key).pair.secret_key();
        let low = secret.sign_ecdsa(secp256k1::Message::from_digest(digest));
        let signature = if how.high_s { high_s(&low) } else { low };
        let mut out = signature.serialize_der().to_vec();
        out.push(how.hash_type);
        out
    }

    /// A key-path signature; the output key is used untweaked, which BIP341 allows and nobody can tell.
    fn taproot(&self, cache: &mut SighashCache<'_>, index: usize, coins: &[Coin], how: Signing) -> Vec<u8> {
        let scripts: Vec<_> = coins
            .iter()
            .map(|coin| self.output_script(coin.lock, coin.key))
            .collect();
        let spent = coins.iter().zip(&scripts);
        let spent: Vec<_> = spent
            .map(|(coin, script)| {
                Some(TxOut {
                    value: coin.value,
                    script_pubkey: script,
                })
            })
            .collect();
        // SINGLE without an output of the same index is an error in Taproot: sign everything by the short form.
        let (hash_type, digest) = match cache.taproot_key_path(index, &spent, how.hash_type, None) {
            Ok(digest) => (how.hash_type, digest),
            Err(_) => (0, cache.taproot_key_path(index, &spent, 0, None).unwrap_or_default()),
        };
        let mut out = self
            .taproot_pair(coins[index].lock, coins[index].key)
            .sign_schnorr_no_aux_rand(&digest)
            .to_byte_array()
            .to_vec();
        if hash_type != 0 {
            out.push(hash_type);
        }
        out
    }
}

impl Sm2Key {
    fn new(secret: &[u8; 32]) -> Option<Self> {
        let secret = sm2::SecretKey::from_slice(secret).ok()?;
        let (_, public) = secret
            .public_key()
            .to_sec1_bytes()
            .split_first()
            .map(|(form, xy)| (*form, xy.to_vec()))?;
        let id = std::str::from_utf8(DEFAULT_ID).ok()?;
        Some(Self {
            signer: SigningKey::new(id, &secret).ok()?,
            public: public.try_into().ok()?,
        })
    }
}

/// The keys of a multisig that sign, in the order of the script; all subsets come up.
fn signers(coin: &Coin, choice: usize) -> &'static [usize] {
    const ONE: [&[usize]; 2] = [&[0], &[1]];
    const TWO: [&[usize]; 3] = [&[0, 1], &[0, 2], &[1, 2]];
    match coin.lock {
        Lock::Multisig1Of2 => ONE[choice % 2],
        Lock::WitnessScriptKey => ONE[0],
        _ => TWO[choice % 3],
    }
}

fn key_hash_script(out: &mut Vec<u8>, hash: &[u8; 20]) {
    out.extend_from_slice(&[opcode::DUP, opcode::HASH160]);
    put_push(out, hash);
    out.extend_from_slice(&[opcode::EQUALVERIFY, opcode::CHECKSIG]);
}

/// The other signature of the same digest: n - s in place of s. Consensus accepts both.
fn high_s(low: &ecdsa::Signature) -> ecdsa::Signature {
    let mut compact = low.serialize_compact();
    let (_, s) = compact.split_at_mut(32);
    let mut scalar = [0; 32];
    scalar.copy_from_slice(s);
    if let Ok(scalar) = SecretKey::from_secret_bytes(scalar) {
        s.copy_from_slice(&scalar.negate().to_secret_bytes());
    }
    ecdsa::Signature::from_compact(&compact).unwrap_or(*low)
}

/// Everything is signed: the only way of SM2 locks.
const SIGHASH_ALL: u32 = 1;
