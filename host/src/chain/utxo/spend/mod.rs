//! The spend of one input: which signature checks it needs, in the reference node's order, and what their results mean.
//! Made by the rules from a transaction and its spent outputs; the pipeline runs the checks on any engine.
//! Never verifies itself, and never guesses: what it cannot decide is deferred with the reason.

mod build;
mod eval;
mod known;

use smallvec::SmallVec;
use thiserror::Error;

use super::digest_queue::{Digest, DigestQueue};
use super::hash::Hash32;
use super::sighash::{Parts, SighashCache};
use super::transaction::{Transaction, TxOut};
use known::{KnownHashes, asked};

/// Which script rules are active.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ScriptFlags {
    /// Pay to script hash (BIP16).
    pub p2sh: bool,
    /// Strict DER signatures (BIP66).
    pub dersig: bool,
    /// `CHECKLOCKTIMEVERIFY` (BIP65); scripts that use it are deferred either way.
    pub cltv: bool,
    /// `CHECKSEQUENCEVERIFY` (BIP112); scripts that use it are deferred either way.
    pub csv: bool,
    /// Segregated witness (BIP141, BIP143).
    pub witness: bool,
    /// Taproot (BIP341).
    pub taproot: bool,
    /// Empty dummy item of multisig (BIP147).
    pub nulldummy: bool,
    /// Witness versions 2 and 3 are locks of this chain (CartyCoin): SM2, and members of rings.
    pub algorithms: bool,
}

/// A public key in SEC1 form: 33 bytes, or 65 including the hybrid 06 and 07. Not known to be on the curve.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EcdsaKey {
    bytes: [u8; 65],
    len: u8,
}

impl EcdsaKey {
    /// The key, if its first byte and length fit (Core `CPubKey::Set`).
    #[must_use]
    pub fn new(key: &[u8]) -> Option<Self> {
        if !super::script::template::is_key_form(key) {
            return None;
        }
        let mut bytes = [0; 65];
        bytes.get_mut(..key.len())?.copy_from_slice(key);
        Some(Self {
            bytes,
            len: u8::try_from(key.len()).ok()?,
        })
    }

    /// The 33 or 65 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl std::fmt::Debug for EcdsaKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex::encode(self.as_bytes()))
    }
}

/// One signature check for an engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SigCheck {
    /// ECDSA on secp256k1. A high `s` is valid; zero and numbers from the group order on never are.
    Ecdsa {
        /// What was signed.
        digest: Hash32,
        /// The key.
        key: EcdsaKey,
        /// `r`, big-endian, any value.
        r: [u8; 32],
        /// `s`, big-endian, any value, not normalised.
        s: [u8; 32],
    },
    /// Schnorr on secp256k1 (BIP340).
    Schnorr {
        /// What was signed.
        digest: Hash32,
        /// The x-only key.
        key: [u8; 32],
        /// The signature.
        signature: [u8; 64],
    },
    /// SM2 with SM3 and the identity that GM/T 0009 gives a signer who has none of their own.
    Sm2 {
        /// What was signed, as the message of SM2: it is hashed behind ZA.
        digest: Hash32,
        /// The key, `x || y`, big-endian.
        key: [u8; 64],
        /// The signature, `r || s`, big-endian, any value.
        signature: [u8; 64],
    },
}

/// Why a spend is invalid; named and worded as the reference node does (`ScriptError`).
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each message says what the variant is")]
pub enum ScriptFault {
    #[error("Script evaluated without error but finished with a false/empty top stack element")]
    EvalFalse,
    #[error("Script failed an OP_EQUALVERIFY operation")]
    EqualVerify,
    #[error("Script is too big")]
    ScriptSize,
    #[error("Push value size limit exceeded")]
    PushSize,
    #[error("Operation limit exceeded")]
    OpCount,
    #[error("Stack size limit exceeded")]
    StackSize,
    #[error("Signature count negative or greater than pubkey count")]
    SigCount,
    #[error("Pubkey count negative or limit exceeded")]
    PubkeyCount,
    #[error("unknown error")]
    UnknownError,
    #[error("Opcode missing or not understood")]
    BadOpcode,
    #[error("Operation not valid with the current stack size")]
    InvalidStackOperation,
    #[error("OP_RETURN was encountered")]
    OpReturn,
    #[error("Non-canonical DER signature")]
    SigDer,
    #[error("Only push operators allowed in signatures")]
    SigPushOnly,
    #[error("Dummy CHECKMULTISIG argument must be zero")]
    SigNullDummy,
    #[error("Stack size must be exactly one after execution")]
    CleanStack,
    #[error("Witness program has incorrect length")]
    WitnessProgramWrongLength,
    #[error("Witness program was passed an empty witness")]
    WitnessProgramWitnessEmpty,
    #[error("Witness program hash mismatch")]
    WitnessProgramMismatch,
    #[error("Witness requires empty scriptSig")]
    WitnessMalleated,
    #[error("Witness requires only-redeemscript scriptSig")]
    WitnessMalleatedP2sh,
    #[error("Witness provided for non-witness script")]
    WitnessUnexpected,
    #[error("Invalid Schnorr signature size")]
    SchnorrSigSize,
    #[error("Invalid Schnorr signature hash type")]
    SchnorrSigHashtype,
    #[error("Invalid Schnorr signature")]
    SchnorrSig,
    #[error("Witness of an SM2 lock is not a signature and a key of 64 bytes each")]
    Sm2WitnessSize,
    #[error("Invalid SM2 signature")]
    Sm2Sig,
    #[error("Output of a ring is spent outside of a ring")]
    RingOutput,
}

/// What is missing to decide a spend.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Hash)]
pub enum Missing {
    /// An output that the transaction spends.
    #[error("prevout")]
    Prevout,
    /// Support for a script; the reason names what stands in it.
    #[error("script: {0}")]
    Script(&'static str),
}

/// What to do next with a spend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Run this check and hand its result to [`SpendPlan::next`].
    Check(SigCheck),
    /// The spend is valid.
    Valid {
        /// Signatures that matched a key.
        signatures: u32,
        /// Checks that were run.
        attempts: u32,
    },
    /// The spend is invalid.
    Invalid {
        /// Why.
        fault: ScriptFault,
        /// Signatures that matched a key.
        signatures: u32,
        /// Checks that were run.
        attempts: u32,
    },
    /// The spend cannot be decided here.
    Defer(Missing),
}

/// A spend under judgement. Owns all it needs, so it can wait for an engine while its block is elsewhere.
#[derive(Clone, Debug)]
pub struct SpendPlan<D = Hash32> {
    derived: bool,
    state: State,
    /// From the top of the stack: the last signature and the last key come first, as `CHECKMULTISIG` takes them.
    signatures: SmallVec<[Signature<D>; 1]>,
    keys: SmallVec<[Key; 1]>,
    signature_at: usize,
    key_at: usize,
    matched: u32,
    attempts: u32,
    /// The verdict once all signatures have matched, and where they have not.
    success: Result<(), ScriptFault>,
    failure: ScriptFault,
}

impl SpendPlan {
    /// The plan for input `input` of the transaction in `cache`; `None` where there is no such input.
    ///
    /// `prevouts` are the spent outputs in input order, `None` (or a short slice) where one is not at hand. Only
    /// taproot looks at those of other inputs. A transaction's inputs cost least in rising order.
    #[must_use]
    pub fn new(
        cache: &mut SighashCache<'_>,
        input: usize,
        prevouts: &[Option<TxOut<'_>>],
        flags: ScriptFlags,
    ) -> Option<Self> {
        build::plan(cache, input, prevouts, flags, KnownHashes::default()).map(|draft| draft.settle(&[]))
    }

    /// True where the spent script was derived from the spend itself.
    #[must_use]
    pub fn derived(&self) -> bool {
        self.derived
    }

    /// The next step. `previous` is the result of the last [`Step::Check`]; without it the same check is given again,
    /// and at the end the same verdict.
    pub fn next(&mut self, previous: Option<bool>) -> Step {
        if let (State::Checking, Some(matched)) = (self.state, previous) {
            self.attempts = self.attempts.saturating_add(1);
            self.settle(matched);
        }
        while let State::Open = self.state {
            self.advance();
        }
        self.step()
    }

    /// Runs the whole plan with one verifier.
    pub fn run(&mut self, mut verify: impl FnMut(&SigCheck) -> bool) -> Step {
        let mut step = self.next(None);
        while let Step::Check(check) = step {
            step = self.next(Some(verify(&check)));
        }
        step
    }

    /// Signature and key of the check that [`Step::Check`] asks for, as counted in [`Self::pairs`].
    #[must_use]
    pub fn position(&self) -> Option<(usize, usize)> {
        matches!(self.state, State::Checking).then_some((self.signature_at, self.key_at))
    }

    /// Every check that any course of results could still ask for, for engines that would rather run all at once:
    /// signature, key, check. Signatures and keys count from the last one, the order of [`Self::next`].
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize, SigCheck)> + '_ {
        let open = matches!(self.state, State::Open | State::Checking);
        let slack = self.keys.len().saturating_sub(self.signatures.len());
        let signatures = if open { self.signatures.len() } else { 0 };
        (self.signature_at..signatures).flat_map(move |signature| {
            let first = self.key_at.max(signature);
            let last = signature.saturating_add(slack);
            (first..=last).filter_map(move |key| Some((signature, key, self.check(signature, key)?)))
        })
    }

    fn advance(&mut self) {
        if self.signature_at >= self.signatures.len() {
            self.state = State::Ended;
        } else if self.keys_left() < self.signatures_left() {
            self.success = Err(self.failure);
            self.state = State::Ended;
        } else if let Some(Signature::Fault(fault)) = self.signatures.get(self.signature_at) {
            self.success = Err(*fault);
            self.state = State::Ended;
        } else if self.check(self.signature_at, self.key_at).is_some() {
            self.state = State::Checking;
        } else {
            self.settle(false);
        }
    }

    fn settle(&mut self, matched: bool) {
        if matched {
            self.matched = self.matched.saturating_add(1);
            self.signature_at = self.signature_at.saturating_add(1);
        }
        self.key_at = self.key_at.saturating_add(1);
        self.state = State::Open;
    }

    fn step(&self) -> Step {
        let (signatures, attempts) = (self.matched, self.attempts);
        match (self.state, self.success) {
            (State::Deferred(missing), _) => Step::Defer(missing),
            (State::Checking, _) => match self.check(self.signature_at, self.key_at) {
                Some(check) => Step::Check(check),
                None => Step::Defer(Missing::Script("no check at this position")),
            },
            (State::Ended | State::Open, Ok(())) => Step::Valid { signatures, attempts },
            (State::Ended | State::Open, Err(fault)) => Step::Invalid {
                fault,
                signatures,
                attempts,
            },
        }
    }

    /// `None` where the pair fails without a verification.
    fn check(&self, signature: usize, key: usize) -> Option<SigCheck> {
        match (self.signatures.get(signature)?, self.keys.get(key)?) {
            (Signature::Ecdsa { digest, r, s }, Key::Ecdsa(key)) => Some(SigCheck::Ecdsa {
                digest: *digest,
                key: *key,
                r: *r,
                s: *s,
            }),
            (Signature::Schnorr { digest, signature }, Key::XOnly(key)) => Some(SigCheck::Schnorr {
                digest: *digest,
                key: *key,
                signature: *signature,
            }),
            (Signature::Sm2 { digest, signature }, Key::Sm2(key)) => Some(SigCheck::Sm2 {
                digest: *digest,
                key: *key,
                signature: *signature,
            }),
            _ => None,
        }
    }

    fn signatures_left(&self) -> usize {
        self.signatures.len().saturating_sub(self.signature_at)
    }

    fn keys_left(&self) -> usize {
        self.keys.len().saturating_sub(self.key_at)
    }
}

/// A plan whose digests may still be waiting in a queue: it cannot ask for a check yet.
type Draft = SpendPlan<Digest>;

impl Draft {
    /// The plan, with what the queue has computed.
    #[allow(
        clippy::indexing_slicing,
        reason = "a number is given out by the queue that returns these digests"
    )]
    fn settle(self, digests: &[Hash32]) -> SpendPlan {
        let known = |digest: Digest| match digest {
            Digest::Known(digest) => digest,
            Digest::Queued(number) => digests[number],
        };
        let settled = |signature: Signature<Digest>| match signature {
            Signature::NoMatch => Signature::NoMatch,
            Signature::Fault(fault) => Signature::Fault(fault),
            Signature::Ecdsa { digest, r, s } => Signature::Ecdsa {
                digest: known(digest),
                r,
                s,
            },
            Signature::Schnorr { digest, signature } => Signature::Schnorr {
                digest: known(digest),
                signature,
            },
            Signature::Sm2 { digest, signature } => Signature::Sm2 {
                digest: known(digest),
                signature,
            },
        };
        SpendPlan {
            derived: self.derived,
            state: self.state,
            signatures: self.signatures.into_iter().map(settled).collect(),
            keys: self.keys,
            signature_at: self.signature_at,
            key_at: self.key_at,
            matched: self.matched,
            attempts: self.attempts,
            success: self.success,
            failure: self.failure,
        }
    }
}

/// Plans of the inputs of several transactions, whose hashes of keys and of what is signed are computed together: the way for
/// whole blocks.
#[derive(Debug, Default)]
pub struct PlanBatch {
    queue: DigestQueue,
    drafts: Vec<Draft>,
}

impl PlanBatch {
    /// Adds every input of these transactions; `prevouts_of` appends the prevouts of one, as for [`SpendPlan::new`].
    pub fn add<'c>(
        &mut self,
        transactions: &[Transaction],
        mut prevouts_of: impl FnMut(&Transaction, &mut Vec<Option<TxOut<'c>>>),
        flags: ScriptFlags,
    ) {
        let inputs = transactions.iter().map(Transaction::input_count);
        let inputs = inputs.fold(0, usize::saturating_add);
        self.drafts.reserve(inputs);
        self.queue.reserve(inputs, inputs.saturating_mul(SIGNED_BYTES));
        let (mut prevouts, mut ranges) = (Vec::new(), Vec::with_capacity(transactions.len()));
        for transaction in transactions {
            let start = prevouts.len();
            prevouts_of(transaction, &mut prevouts);
            ranges.push(start..prevouts.len());
        }
        let prevouts_of_each = ranges.into_iter().map(|range| prevouts.get(range).unwrap_or_default());
        let spends: Vec<_> = transactions.iter().zip(prevouts_of_each).collect();
        let asked = spends
            .iter()
            .flat_map(|(transaction, prevouts)| asked(transaction, prevouts));
        let mut known = KnownHashes::of_each(&asked.collect::<Vec<_>>()).into_iter();
        for ((transaction, prevouts), parts) in spends.into_iter().zip(Parts::of_each(transactions)) {
            let mut cache = SighashCache::queueing(transaction, parts, std::mem::take(&mut self.queue));
            // A plan exists for every input that the transaction has.
            self.drafts.extend((0..transaction.input_count()).filter_map(|input| {
                let known = known.next().unwrap_or_default();
                build::plan(&mut cache, input, prevouts, flags, known)
            }));
            self.queue = cache.into_queue();
        }
    }

    /// The plans, in the order of addition.
    #[must_use]
    pub fn finish(self) -> Vec<SpendPlan> {
        let digests = self.queue.digests();
        self.drafts.into_iter().map(|draft| draft.settle(&digests)).collect()
    }
}

/// Bytes that a signature of BIP143 or BIP341 signs, with their padding.
const SIGNED_BYTES: usize = 256;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Between two checks.
    Open,
    /// A check is out.
    Checking,
    Ended,
    Deferred(Missing),
}

/// A signature as far as the script itself can judge it.
#[derive(Clone, Copy, Debug)]
enum Signature<D> {
    /// Empty or not parsable: matches no key, without a verification.
    NoMatch,
    /// Ends the script when it is reached.
    Fault(ScriptFault),
    Ecdsa {
        digest: D,
        r: [u8; 32],
        s: [u8; 32],
    },
    Schnorr {
        digest: D,
        signature: [u8; 64],
    },
    Sm2 {
        digest: D,
        signature: [u8; 64],
    },
}

#[derive(Clone, Copy, Debug)]
enum Key {
    /// Not in the form of a key: matches no signature, without a verification.
    Unusable,
    Ecdsa(EcdsaKey),
    XOnly([u8; 32]),
    Sm2([u8; 64]),
}
