//! From an input to its plan: the course of Core's `VerifyScript`, with signature checks left open.
//! Called by [`SpendPlan::new`]; computes every digest once per hash type.
//! Never calls a spend invalid on a guess: without the spent output only what no output could change is a fault.

use perigee_kernels::{
    ecdsa::der::{SignatureNumbers, parse_lax, parse_strict},
    sm2::key_digest,
};
use smallvec::{SmallVec, smallvec};

use super::super::digest_queue::Digest;
use super::super::hash::sha256;
use super::super::script::{
    Multisig, Template, classify, find_and_delete, is_pay_to_script_hash, is_push_only, opcode, put_push,
    witness_program,
};
use super::super::sighash::{SighashCache, TaprootError};
use super::super::transaction::{TxIn, TxOut, Witness};
use super::eval::{Dummy, Item, Pending, Stack, Stop, execute};
use super::known::KnownHashes;
use super::{Draft, EcdsaKey, Key, Missing, ScriptFault, ScriptFlags, Signature, SpendPlan, State};

pub(super) fn plan(
    cache: &mut SighashCache<'_>,
    input: usize,
    prevouts: &[Option<TxOut<'_>>],
    flags: ScriptFlags,
    known: KnownHashes<'_>,
) -> Option<Draft> {
    let transaction = cache.transaction();
    if input < transaction.input_count() && transaction.is_ring() {
        // It has no script: all that is asked of it is K18.
        return Some(ended(Ok(())));
    }
    let spend = Spend {
        input,
        txin: transaction.input(input)?,
        witness: transaction.witness(input),
        prevouts,
        flags,
        known,
    };
    let prevout = prevouts.get(input).copied().flatten();
    let derived = prevout.is_none();
    let plan = match prevout {
        Some(prevout) => spend.verify(cache, &prevout),
        None => spend.verify_derived(cache),
    };
    Some(match plan {
        Ok(plan) => SpendPlan { derived, ..plan },
        Err(Stop::Fault(fault)) => ended(Err(fault)),
        Err(Stop::Missing(missing)) => SpendPlan {
            state: State::Deferred(missing),
            ..ended(Ok(()))
        },
    })
}

#[derive(Clone, Copy)]
struct Spend<'a> {
    input: usize,
    txin: TxIn<'a>,
    witness: Witness<'a>,
    prevouts: &'a [Option<TxOut<'a>>],
    flags: ScriptFlags,
    known: KnownHashes<'a>,
}

impl<'a> Spend<'a> {
    /// Core `VerifyScript`.
    fn verify(&self, cache: &mut SighashCache<'_>, prevout: &TxOut<'_>) -> Result<Draft, Stop> {
        let script_pubkey = prevout.script_pubkey;
        let program = if self.flags.witness {
            witness_program(script_pubkey)
        } else {
            None
        };
        let script_hash = self.flags.p2sh && is_pay_to_script_hash(script_pubkey);
        let stack = self.execute_script_sig(program.is_some(), script_hash)?;
        let mut spending = stack.clone();
        if let Some(pending) = execute(script_pubkey, &mut spending, &self.known)? {
            // Neither a script hash nor a witness program ends with a signature check.
            let after = self.unexpected_witness().err();
            return Ok(self.legacy(cache, &pending, script_pubkey, after));
        }
        require_true(&spending)?;
        if let Some((version, program)) = program {
            if !self.txin.script_sig.is_empty() {
                return Err(ScriptFault::WitnessMalleated.into());
            }
            return self.witness_program(cache, version, program, prevout.value, false);
        }
        if script_hash {
            return self.script_hash(cache, stack, prevout.value);
        }
        self.unexpected_witness()?;
        Ok(ended(Ok(())))
    }

    /// The stack that the input's script leaves.
    fn execute_script_sig(&self, program: bool, script_hash: bool) -> Result<Stack<'a>, Stop> {
        let mut stack = Stack::new();
        let unsupported = Stop::Missing(Missing::Script("an input script outside the subset"));
        match execute(self.txin.script_sig, &mut stack, &self.known) {
            // Whatever it does, it cannot become valid.
            _ if script_hash && !is_push_only(self.txin.script_sig) => Err(ScriptFault::SigPushOnly.into()),
            Ok(None) => Ok(stack),
            Err(Stop::Fault(fault)) => Err(fault.into()),
            _ if program => Err(ScriptFault::WitnessMalleated.into()),
            _ => Err(unsupported),
        }
    }

    /// The redeem script on top of `stack` (BIP16), or the witness program in its place (BIP141).
    fn script_hash(&self, cache: &mut SighashCache<'_>, mut stack: Stack<'a>, value: i64) -> Result<Draft, Stop> {
        let Some(Item::Bytes(redeem)) = stack.pop() else {
            return Err(ScriptFault::EvalFalse.into());
        };
        if let Some(pending) = execute(redeem, &mut stack, &self.known)? {
            let after = self.unexpected_witness().err();
            return Ok(self.legacy(cache, &pending, redeem, after));
        }
        require_true(&stack)?;
        let program = if self.flags.witness {
            witness_program(redeem)
        } else {
            None
        };
        if let Some((version, program)) = program {
            let mut only_redeem = Vec::with_capacity(43);
            put_push(&mut only_redeem, redeem);
            if self.txin.script_sig != only_redeem {
                return Err(ScriptFault::WitnessMalleatedP2sh.into());
            }
            return self.witness_program(cache, version, program, value, true);
        }
        self.unexpected_witness()?;
        Ok(ended(Ok(())))
    }

    /// Core `VerifyWitnessProgram`.
    fn witness_program(
        &self,
        cache: &mut SighashCache<'_>,
        version: u8,
        program: &[u8],
        value: i64,
        nested: bool,
    ) -> Result<Draft, Stop> {
        match (version, program.len()) {
            (0, 20) => {
                let program = program.first_chunk().ok_or(ScriptFault::WitnessProgramWrongLength)?;
                if self.witness.len() != 2 {
                    return Err(ScriptFault::WitnessProgramMismatch.into());
                }
                self.witness_v0(cache, &key_hash_script(program), self.witness.len(), value)
            }
            (0, 32) => {
                let script = self.witness.last().ok_or(ScriptFault::WitnessProgramWitnessEmpty)?;
                if sha256(script) != program {
                    return Err(ScriptFault::WitnessProgramMismatch.into());
                }
                self.witness_v0(cache, script, self.witness.len().saturating_sub(1), value)
            }
            (0, _) => Err(ScriptFault::WitnessProgramWrongLength.into()),
            (1, 32) if self.flags.taproot && !nested => self.taproot(cache, program),
            // Of any length and also inside a script hash: nothing of these versions may pass unjudged.
            (2, 32) if self.flags.algorithms => self.sm2(cache, program, value),
            (2, _) if self.flags.algorithms => Err(ScriptFault::WitnessProgramWrongLength.into()),
            (3, _) if self.flags.algorithms => Err(ScriptFault::RingOutput.into()),
            _ => Ok(ended(Ok(()))),
        }
    }

    /// Core `ExecuteWitnessScript` for version 0 on the lowest `items` of the witness.
    fn witness_v0(&self, cache: &mut SighashCache<'_>, script: &[u8], items: usize, value: i64) -> Result<Draft, Stop> {
        let mut stack: Stack<'_> = self.witness.iter().take(items).map(Item::Bytes).collect();
        if stack
            .iter()
            .any(|item| item.as_bytes().len() > super::super::script::PUSH_BYTES_MAX)
        {
            return Err(ScriptFault::PushSize.into());
        }
        let Some(pending) = execute(script, &mut stack, &self.known)? else {
            if stack.len() != 1 {
                return Err(ScriptFault::CleanStack.into());
            }
            require_true(&stack)?;
            return Ok(ended(Ok(())));
        };
        let after = (!stack.is_empty()).then_some(ScriptFault::CleanStack);
        let failure = after.unwrap_or(ScriptFault::EvalFalse);
        let mut digest = |hash_type| cache.segwit_v0_later(self.input, script, value, hash_type);
        Ok(self.open(&pending, after, failure, &mut digest))
    }

    /// A signature check of a legacy script: every signature is deleted from the script that is signed.
    fn legacy(
        &self,
        cache: &mut SighashCache<'_>,
        pending: &Pending<'_>,
        script: &[u8],
        after: Option<ScriptFault>,
    ) -> Draft {
        let mut script_code = std::borrow::Cow::Borrowed(script);
        let mut needle = Vec::new();
        for signature in &pending.signatures {
            needle.clear();
            put_push(&mut needle, signature.as_bytes());
            if let std::borrow::Cow::Owned(kept) = find_and_delete(&script_code, &needle) {
                script_code = kept.into();
            }
        }
        let mut digest = |hash_type| cache.legacy_later(self.input, &script_code, hash_type);
        self.open(pending, after, ScriptFault::EvalFalse, &mut digest)
    }

    /// The plan of a signature check; `after` is what fails once all signatures have matched.
    fn open(
        &self,
        pending: &Pending<'_>,
        after: Option<ScriptFault>,
        failure: ScriptFault,
        digest: &mut dyn FnMut(u32) -> Digest,
    ) -> Draft {
        let dummy = match pending.dummy {
            Dummy::Absent => Some(ScriptFault::InvalidStackOperation),
            Dummy::NotEmpty if self.flags.nulldummy => Some(ScriptFault::SigNullDummy),
            _ => None,
        };
        let key = |key: &Item<'_>| EcdsaKey::new(key.as_bytes()).map_or(Key::Unusable, Key::Ecdsa);
        let mut digests = Digests {
            known: [None; 2],
            compute: digest,
        };
        let signature = |item: &Item<'_>| self.signature(item.as_bytes(), &mut digests);
        SpendPlan {
            state: State::Open,
            signatures: pending.signatures.iter().map(signature).collect(),
            keys: pending.keys.iter().map(key).collect(),
            failure: dummy.unwrap_or(failure),
            ..ended(dummy.or(after).map_or(Ok(()), Err))
        }
    }

    fn signature(&self, bytes: &[u8], digests: &mut Digests<'_>) -> Signature<Digest> {
        let Some((hash_type, der)) = bytes.split_last() else {
            return Signature::NoMatch;
        };
        if self.flags.dersig && parse_strict(der).is_none() {
            return Signature::Fault(ScriptFault::SigDer);
        }
        match parse_lax(der) {
            Some(SignatureNumbers { r, s }) => Signature::Ecdsa {
                digest: digests.get(u32::from(*hash_type)),
                r,
                s,
            },
            None => Signature::NoMatch,
        }
    }

    /// The key path of BIP341; script paths are outside the subset.
    fn taproot(&self, cache: &mut SighashCache<'_>, program: &[u8]) -> Result<Draft, Stop> {
        let first = self.witness.get(0).ok_or(ScriptFault::WitnessProgramWitnessEmpty)?;
        let annex = match self.witness.last() {
            Some(last @ [TAPROOT_ANNEX, ..]) if self.witness.len() > 1 => Some(last),
            _ => None,
        };
        let signature = match (self.witness.len(), annex) {
            (1, None) | (2, Some(_)) => first,
            _ => return Err(Stop::Missing(Missing::Script("a taproot script path"))),
        };
        let Some((bytes, rest)) = signature.split_first_chunk::<64>() else {
            return Err(ScriptFault::SchnorrSigSize.into());
        };
        let hash_type = match rest {
            [] => 0,
            [0] => return Err(ScriptFault::SchnorrSigHashtype.into()),
            [hash_type] => *hash_type,
            _ => return Err(ScriptFault::SchnorrSigSize.into()),
        };
        let digest = match cache.taproot_key_path_later(self.input, self.prevouts, hash_type, annex) {
            Ok(digest) => digest,
            Err(TaprootError::HashType) => return Err(ScriptFault::SchnorrSigHashtype.into()),
            Err(TaprootError::Prevout) => return Err(Stop::Missing(Missing::Prevout)),
        };
        let key = program
            .first_chunk::<32>()
            .map_or(Key::Unusable, |key| Key::XOnly(*key));
        Ok(SpendPlan {
            state: State::Open,
            signatures: smallvec![Signature::Schnorr {
                digest,
                signature: *bytes,
            }],
            keys: smallvec![key],
            failure: ScriptFault::SchnorrSig,
            ..ended(Ok(()))
        })
    }

    /// Witness version 2 of CartyCoin: the program is SM3(x || y), the witness exactly a signature `r || s` and the key
    /// `x || y`. Signed is the digest of BIP143 with SIGHASH_ALL and the witness program as script code, which is the output
    /// script; inside a script hash, the redeem script.
    fn sm2(&self, cache: &mut SighashCache<'_>, program: &[u8], value: i64) -> Result<Draft, Stop> {
        let items = (self.witness.len(), self.witness.get(0), self.witness.get(1));
        let (2, Some(signature), Some(key)) = items else {
            return Err(ScriptFault::Sm2WitnessSize.into());
        };
        let (Ok(signature), Ok(key)) = (<[u8; 64]>::try_from(signature), <[u8; 64]>::try_from(key)) else {
            return Err(ScriptFault::Sm2WitnessSize.into());
        };
        if key_digest(&key) != program {
            return Err(ScriptFault::WitnessProgramMismatch.into());
        }
        let mut script_code = Vec::with_capacity(34);
        script_code.push(opcode::RESERVED.saturating_add(2));
        put_push(&mut script_code, program);
        let digest = cache.segwit_v0_later(self.input, &script_code, value, SIGHASH_ALL);
        Ok(SpendPlan {
            state: State::Open,
            signatures: smallvec![Signature::Sm2 { digest, signature }],
            keys: smallvec![Key::Sm2(key)],
            failure: ScriptFault::Sm2Sig,
            ..ended(Ok(()))
        })
    }

    /// Core: a witness that nothing asked for.
    fn unexpected_witness(&self) -> Result<(), ScriptFault> {
        if self.flags.witness && !self.witness.is_empty() {
            return Err(ScriptFault::WitnessUnexpected);
        }
        Ok(())
    }

    /// Without the spent output: a legacy spend whose form names the script it answers.
    fn verify_derived(&self, cache: &mut SighashCache<'_>) -> Result<Draft, Stop> {
        let stack = match self.execute_script_sig(false, false) {
            Ok(stack) => stack,
            Err(Stop::Missing(_)) => return Err(Stop::Missing(Missing::Prevout)),
            Err(fault) => return Err(fault),
        };
        if !self.witness.is_empty() || !is_push_only(self.txin.script_sig) {
            return Err(Stop::Missing(Missing::Prevout));
        }
        let (script_pubkey, known) = self.derive(&stack).ok_or(Stop::Missing(Missing::Prevout))?;
        let prevout = TxOut {
            value: 0,
            script_pubkey: &script_pubkey,
        };
        Spend { known, ..*self }.verify(cache, &prevout)
    }

    /// The script that the spend answers, and the hash in it.
    fn derive<'s>(&self, stack: &'s [Item<'_>]) -> Option<(Vec<u8>, KnownHashes<'s>)> {
        let (top, below) = stack.split_last()?;
        let top = top.as_bytes();
        if let [signature] = below
            && EcdsaKey::new(top).is_some()
            && is_signature_sized(signature)
        {
            let (known, hash) = self.known.only(top);
            return Some((key_hash_script(&hash).to_vec(), known));
        }
        let fits = match (classify(top), below) {
            (Template::Multisig(Multisig { required, .. }), [_, signatures @ ..]) => {
                signatures.len() == usize::from(required) && signatures.iter().all(is_signature_sized)
            }
            (Template::PublicKey(_), [signature]) => is_signature_sized(signature),
            (Template::PublicKeyHash(hash), [signature, key]) => {
                is_signature_sized(signature) && self.known.hash160(key.as_bytes()) == *hash
            }
            _ => false,
        };
        (fits && self.flags.p2sh).then(|| {
            let (known, hash) = self.known.only(top);
            (script_hash_script(&hash), known)
        })
    }
}

/// Digests by hash type: a multisig signs at most a few ways, mostly one.
struct Digests<'d> {
    known: [Option<(u32, Digest)>; 2],
    compute: &'d mut dyn FnMut(u32) -> Digest,
}

impl Digests<'_> {
    fn get(&mut self, hash_type: u32) -> Digest {
        if let Some((_, digest)) = self.known.iter().flatten().find(|(known, _)| *known == hash_type) {
            return *digest;
        }
        let digest = (self.compute)(hash_type);
        self.known.rotate_right(1);
        if let Some(first) = self.known.first_mut() {
            *first = Some((hash_type, digest));
        }
        digest
    }
}

/// A plan without a signature check.
fn ended(success: Result<(), ScriptFault>) -> Draft {
    SpendPlan {
        derived: false,
        state: State::Ended,
        signatures: SmallVec::new(),
        keys: SmallVec::new(),
        signature_at: 0,
        key_at: 0,
        matched: 0,
        attempts: 0,
        success,
        failure: ScriptFault::EvalFalse,
    }
}

fn require_true(stack: &[Item<'_>]) -> Result<(), ScriptFault> {
    match stack.last() {
        Some(top) if top.is_true() => Ok(()),
        _ => Err(ScriptFault::EvalFalse),
    }
}

/// Shorter or longer pushes are no ECDSA signatures; inside, anything may be wrong with them.
fn is_signature_sized(item: &Item<'_>) -> bool {
    (9..=80).contains(&item.as_bytes().len())
}

fn key_hash_script(hash: &[u8; 20]) -> [u8; 25] {
    let mut script = [0; 25];
    let parts: [&[u8]; 3] = [
        &[opcode::DUP, opcode::HASH160, KEY_HASH_BYTES],
        hash,
        &[opcode::EQUALVERIFY, opcode::CHECKSIG],
    ];
    let bytes = parts.into_iter().flatten();
    script.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    script
}

fn script_hash_script(hash: &[u8]) -> Vec<u8> {
    let mut script = Vec::with_capacity(23);
    script.push(opcode::HASH160);
    put_push(&mut script, hash);
    script.push(opcode::EQUAL);
    script
}

/// Length of a key's hash, and the opcode that pushes as many bytes.
const KEY_HASH_BYTES: u8 = 20;
/// Everything is signed.
const SIGHASH_ALL: u32 = 1;
/// First byte of the annex (BIP341).
const TAPROOT_ANNEX: u8 = 0x50;
