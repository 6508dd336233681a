//! HASH160 of the keys and scripts that spends are about to ask for, computed together before the first of them is planned.
//! Made by `PlanBatch` for a run of transactions, or of one key while a script is derived; read by the operations of scripts.
//! Never stands for other bytes than those it was computed of: only here a hash is put beside bytes, and it is found by them.

use super::super::digest_queue::DigestQueue;
use super::super::hash::hash160;
use super::super::script::{Ops, PUSH_BYTES_MAX, opcode, witness_program};
use super::super::transaction::{Transaction, TxOut};

/// What an input is about to have hashed.
pub(super) type Asked<'a> = [Option<&'a [u8]>; 2];

/// Hashes known ahead for one input; none by default.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct KnownHashes<'a>([Option<KnownHash<'a>>; 2]);

#[derive(Clone, Copy, Debug)]
struct KnownHash<'a> {
    bytes: &'a [u8],
    hash: [u8; 20],
}

impl<'a> KnownHashes<'a> {
    /// The hashes that each input asked for, in the same order.
    pub(super) fn of_each(asked: &[Asked<'a>]) -> Vec<Self> {
        let mut queue = DigestQueue::default();
        for bytes in asked.iter().flatten().flatten() {
            queue.push_once(bytes);
        }
        let mut hashes = queue.hashes160().into_iter();
        let mut known = |bytes| hashes.next().map(|hash| KnownHash { bytes, hash });
        asked
            .iter()
            .map(|of_input| Self(of_input.map(|bytes| bytes.and_then(&mut known))))
            .collect()
    }

    /// The hash of these bytes alone, looked up here or computed.
    pub(super) fn only<'b>(&self, bytes: &'b [u8]) -> (KnownHashes<'b>, [u8; 20]) {
        let hash = self.hash160(bytes);
        (KnownHashes([Some(KnownHash { bytes, hash }), None]), hash)
    }

    /// HASH160 of `bytes`, computed where it is not known.
    pub(super) fn hash160(&self, bytes: &[u8]) -> [u8; 20] {
        let known = self.0.iter().flatten().find(|known| known.bytes == bytes);
        known.map_or_else(|| hash160(bytes), |known| known.hash)
    }
}

/// What each input is to ask for, as far as the form of the spent output tells.
pub(super) fn asked<'a>(
    transaction: &'a Transaction,
    prevouts: &[Option<TxOut<'_>>],
) -> impl Iterator<Item = Asked<'a>> {
    let of_input = move |input: usize| asked_by(transaction, input, prevouts.get(input).copied().flatten());
    (0..transaction.input_count()).map(of_input)
}

/// A key, a redeem script, or both where that is a witness program. A guess that is wrong costs the time of a hash, and nothing
/// else.
fn asked_by<'a>(transaction: &'a Transaction, input: usize, prevout: Option<TxOut<'_>>) -> Asked<'a> {
    // Members of rings have no script.
    let Some(txin) = transaction.input(input) else {
        return [None; 2];
    };
    let witness = transaction.witness(input);
    let pushed = || Ops::new(txin.script_sig).last()?.ok()?.pushed();
    let of_key = |program: &[u8]| matches!(witness_program(program), Some((0, hash)) if hash.len() == 20);
    let asked = match prevout.map(|prevout| prevout.script_pubkey) {
        Some([opcode::DUP, opcode::HASH160, ..]) => [pushed(), None],
        Some([opcode::HASH160, ..]) => {
            let redeem = pushed();
            [redeem, redeem.filter(|redeem| of_key(redeem)).and(witness.last())]
        }
        Some(script) if of_key(script) => [witness.last(), None],
        // The script is derived from a spend without a witness.
        None if witness.is_empty() => [pushed(), None],
        _ => [None; 2],
    };
    // No script hashes a longer item.
    asked.map(|bytes| bytes.filter(|bytes| bytes.len() <= PUSH_BYTES_MAX))
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests compute on known values"
)]
mod tests {
    use super::super::super::script::put_push;
    use super::super::super::sighash::SighashCache;
    use super::super::super::transaction::{InputParts, OutPoint, TransactionBuilder};
    use super::super::{ScriptFlags, Step, build};
    use super::*;

    /// r = s = 1, and everything is signed.
    const SIGNATURE: [u8; 9] = [0x30, 6, 2, 1, 1, 2, 1, 1, 1];
    const FLAGS: ScriptFlags = ScriptFlags {
        p2sh: true,
        dersig: true,
        cltv: true,
        csv: true,
        witness: true,
        taproot: true,
        nulldummy: true,
        algorithms: false,
    };

    /// A spend, the script it answers if that is at hand, and what the scripts hash on the way.
    struct Form {
        script_sig: Vec<u8>,
        witness: Vec<Vec<u8>>,
        prevout: Option<Vec<u8>>,
        hashed: [Option<Vec<u8>>; 2],
    }

    fn pushes(items: &[&[u8]]) -> Vec<u8> {
        let mut script = Vec::new();
        items.iter().for_each(|item| put_push(&mut script, item));
        script
    }

    fn around(before: &[u8], bytes: &[u8], after: &[u8]) -> Vec<u8> {
        [before, &hash160(bytes), after].concat()
    }

    /// Every form whose scripts hash, with keys of both lengths, and three that hash nothing.
    fn forms() -> Vec<Form> {
        let (short, long) = ([2; 33].to_vec(), [4; 65].to_vec());
        let to_key = |key: &[u8]| around(&[0x76, 0xa9, 20], key, &[0x88, 0xac]);
        let to_script = |redeem: &[u8]| around(&[0xa9, 20], redeem, &[0x87]);
        let multisig = [&[0x51, 33][..], &short, &[0x51, 0xae]].concat();
        let program = around(&[0, 20], &short, &[]);
        let signed = vec![SIGNATURE.to_vec(), short.clone()];
        let form = |items: &[&[u8]], witness: &[Vec<u8>], prevout: Option<Vec<u8>>, hashed| Form {
            script_sig: pushes(items),
            witness: witness.to_vec(),
            prevout,
            hashed,
        };
        let (short, long) = (&short, &long);
        let some = |bytes: &Vec<u8>| Some(bytes.clone());
        let nested = [some(&program), some(short)];
        vec![
            form(&[], &signed, some(&program), [some(short), None]),
            form(&[&SIGNATURE, short], &[], Some(to_key(short)), [some(short), None]),
            form(&[&SIGNATURE, long], &[], Some(to_key(long)), [some(long), None]),
            form(
                &[&[], &SIGNATURE, &multisig],
                &[],
                Some(to_script(&multisig)),
                [some(&multisig), None],
            ),
            form(&[&program], &signed, Some(to_script(&program)), nested),
            form(&[&SIGNATURE, long], &[], None, [some(long), None]),
            form(&[&[], &SIGNATURE, &multisig], &[], None, [some(&multisig), None]),
            form(&[], &signed, None, [None, None]),
            form(&[&[], &SIGNATURE], &[], some(&multisig), [None, None]),
            form(
                &[],
                &[vec![8; 64]],
                Some([&[0x51, 32][..], &[9; 32]].concat()),
                [None, None],
            ),
        ]
    }

    /// What the scripts of each form hash is asked for. The hashes change no step; false ones in their place do, so that they
    /// are the ones that planning takes.
    #[test]
    fn hashes_of_every_form_are_asked_for_and_taken() {
        let forms = forms();
        let builder = TransactionBuilder {
            inputs: forms
                .iter()
                .map(|form| InputParts {
                    previous_output: OutPoint {
                        txid: [7; 32],
                        index: 0,
                    },
                    script_sig: form.script_sig.clone(),
                    sequence: 0,
                    witness: form.witness.clone(),
                })
                .collect(),
            outputs: vec![(5, vec![0x51])],
            ..TransactionBuilder::default()
        };
        let transaction = builder.build().unwrap();
        let output = |script| TxOut {
            value: 6,
            script_pubkey: script,
        };
        let prevouts: Vec<_> = forms.iter().map(|form| form.prevout.as_deref().map(output)).collect();
        let asked: Vec<_> = asked(&transaction, &prevouts).collect();
        let known = KnownHashes::of_each(&asked);
        assert_eq!((asked.len(), known.len()), (forms.len(), forms.len()));
        let step = |input, known| {
            let plan = build::plan(&mut SighashCache::new(&transaction), input, &prevouts, FLAGS, known);
            let mut plan = plan.unwrap().settle(&[]);
            (plan.derived(), plan.next(None))
        };
        for (input, (form, mut known)) in forms.iter().zip(known).enumerate() {
            assert_eq!(
                asked[input],
                form.hashed.each_ref().map(Option::as_deref),
                "form {input}"
            );
            let alone = step(input, KnownHashes::default());
            assert_eq!(step(input, known), alone, "form {input}");
            assert!(matches!(alone.1, Step::Check(_) | Step::Defer(_)), "form {input}");
            known.0.iter_mut().flatten().for_each(|known| known.hash[19] ^= 1);
            let is_false = step(input, known) != alone;
            // Whatever the hash of a redeem script, the script that is derived from it agrees.
            assert_eq!(is_false, form.hashed[0].is_some() && input != 6, "form {input}");
        }
    }

    /// Keys of the generator of secp256k1 with the hashes that BIP173 and the first addresses give them; bytes that differ from
    /// known ones in the last place or in length are computed.
    #[test]
    fn a_hash_is_found_by_all_its_bytes() {
        let x = "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";
        let y = "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8";
        let short = hex::decode(format!("02{x}")).unwrap();
        let long = hex::decode(format!("04{x}{y}")).unwrap();
        let known = KnownHashes::of_each(&[[None, None], [Some(&short), None], [None, Some(&long)]]);
        let found: Vec<_> = known
            .iter()
            .map(|known| known.0.map(|known| known.map(|known| hex::encode(known.hash))))
            .collect();
        let hash = |hash: &str| Some(hash.to_owned());
        let [of_short, of_long] = [
            "751e76e8199196d454941c45d1b3a323f1433bd6",
            "91b24bf9f5288532960ac687abb035127b1d28a5",
        ];
        assert_eq!(found, [[None, None], [hash(of_short), None], [None, hash(of_long)]]);
        let mut other = short.clone();
        other[32] ^= 1;
        for bytes in [&short[..], &other, &short[..32], &[]] {
            assert_eq!(known[1].hash160(bytes), hash160(bytes));
            assert_eq!(known[1].only(bytes).1, hash160(bytes));
        }
    }
}
