//! Hashes of what is signed, of keys and of scripts computed together beside the same hashes computed one by one, in input order
//! and against it.
//! Lengths are chosen so that scripts and ends of transactions fall on every place of a block of SHA-256.

use std::collections::BTreeMap;

use perigee::chain::utxo::{
    InputParts, OutPoint, PlanBatch, SigCheck, SighashCache, SpendPlan, Step, Transaction, TransactionBuilder, TxOut,
    hash160,
};

use crate::support::{ALL, outputs};

/// r = s = 1: parsed, and hashed for, whatever a verifier may say.
const SIGNATURE: [u8; 8] = [0x30, 6, 2, 1, 1, 2, 1, 1];

/// All base types with and without ANYONECANPAY, and two that no rule names but that are signed whole.
const HASH_TYPES: [u8; 8] = [1, 2, 3, 0x81, 0x82, 0x83, 0, 0x41];

fn key(seed: usize) -> [u8; 33] {
    let mut key = [seed as u8; 33];
    key[0] = 2;
    key
}

/// One of `keys`: 3 + 34 a key bytes, so that the lengths of scripts go through all even places of a block.
fn multisig(keys: usize) -> Vec<u8> {
    let mut script = vec![0x51];
    for seed in 0..keys {
        script.push(33);
        script.extend(key(seed));
    }
    script.extend([0x50 + keys as u8, 0xae]);
    script
}

/// A transaction and what it spends: bare multisigs, and a witness key hash at every fifth input.
fn spend(inputs: usize, salt: usize) -> (TransactionBuilder, Vec<(i64, Vec<u8>)>) {
    let mut parts = TransactionBuilder {
        version: 1,
        // From 0 to 63 bytes more, so that ends fall on every place.
        outputs: vec![(5, vec![0x6a; salt % 64]), (6, vec![0x52; 3])],
        lock_time: salt as u32,
        ..TransactionBuilder::default()
    };
    let mut spent = Vec::new();
    for index in 0..inputs {
        let hash_type = HASH_TYPES[if salt.is_multiple_of(3) { 0 } else { (index + salt) % 8 }];
        let signature = [&SIGNATURE[..], &[hash_type]].concat();
        let mut input = InputParts {
            previous_output: OutPoint {
                txid: [salt as u8; 32],
                index: index as u32,
            },
            ..InputParts::default()
        };
        if index % 5 == 4 {
            input.witness = vec![signature, key(index).to_vec()];
            let hash = hash160(&key(index));
            spent.push((7 + index as i64, [&[0, 20][..], &hash].concat()));
        } else {
            input.script_sig = [&[0, 9][..], &signature].concat();
            spent.push((7, multisig(1 + (index + salt) % 15)));
        }
        parts.inputs.push(input);
    }
    (parts, spent)
}

/// Every check that the plan could ask for.
fn checks(plan: &SpendPlan) -> Vec<(usize, usize, SigCheck)> {
    plan.pairs().collect()
}

#[test]
fn hashes_computed_together_are_those_computed_alone() {
    // 1 to 40 inputs: less than a group of lanes, some groups, and what is left over.
    let (transactions, spent): (Vec<_>, Vec<_>) = (1..=40)
        .flat_map(|inputs| [0, 21, 43].map(|salt| spend(inputs, salt + inputs)))
        .map(|(parts, spent)| (parts.build().unwrap(), spent))
        .unzip();
    let mut batch = PlanBatch::default();
    let mut of_each = spent.iter();
    let prevouts_of = |_: &Transaction, prevouts: &mut Vec<_>| prevouts.extend(outputs(of_each.next().unwrap()));
    batch.add(&transactions, prevouts_of, ALL);
    let together = batch.finish();
    let (mut alone, mut backwards) = (Vec::new(), Vec::new());
    for (transaction, spent) in transactions.iter().zip(&spent) {
        let (prevouts, inputs) = (outputs(spent), transaction.input_count());
        let plan = |input| SpendPlan::new(&mut SighashCache::new(transaction), input, &prevouts, ALL).unwrap();
        alone.extend((0..inputs).map(plan));
        let mut cache = SighashCache::new(transaction);
        let mut plans: Vec<_> = (0..inputs)
            .rev()
            .map(|input| SpendPlan::new(&mut cache, input, &prevouts, ALL).unwrap())
            .collect();
        plans.reverse();
        backwards.extend(plans);
    }
    assert_eq!(together.len(), alone.len());
    let mut compared = 0;
    for (at, plan) in together.iter().enumerate() {
        assert!(!checks(plan).is_empty(), "plan {at} asks for checks");
        compared += checks(plan).len();
        assert_eq!(checks(plan), checks(&alone[at]), "plan {at}");
        assert_eq!(checks(plan), checks(&backwards[at]), "plan {at}, inputs from the last");
    }
    assert!(compared > 10_000);
}

/// The comparison above can fail: another lock time is another hash, in every check.
#[test]
fn another_transaction_has_other_hashes() {
    let (mut parts, spent) = spend(20, 21);
    let transaction = parts.build().unwrap();
    parts.lock_time ^= 1;
    let other = parts.build().unwrap();
    let plans = |transaction: &Transaction| {
        let mut batch = PlanBatch::default();
        let prevouts_of = |_: &Transaction, prevouts: &mut Vec<_>| prevouts.extend(outputs(&spent));
        batch.add(std::slice::from_ref(transaction), prevouts_of, ALL);
        batch.finish()
    };
    for (one, other) in plans(&transaction).iter().zip(&plans(&other)) {
        for (one, other) in checks(one).iter().zip(&checks(other)) {
            assert_ne!(one, other);
        }
    }
}

/// An input of a form whose scripts hash, and what it spends: a key behind a witness or behind a script, of either length, a redeem
/// script, a witness program in its place.
fn hashing(form: usize, seed: usize) -> (InputParts, (i64, Vec<u8>)) {
    let signature = [&SIGNATURE[..], &[1]].concat();
    let (short, long) = (key(seed).to_vec(), [&[4][..], &[seed as u8; 64]].concat());
    let around = |before: &[u8], bytes: &[u8], after: &[u8]| [before, &hash160(bytes), after].concat();
    let pushed = |items: &[&[u8]]| -> Vec<u8> {
        let push = |item: &&[u8]| [&[item.len() as u8][..], item].concat();
        items.iter().flat_map(push).collect()
    };
    let to_key = |key: &[u8]| around(&[0x76, 0xa9, 20], key, &[0x88, 0xac]);
    let (program, redeem) = (around(&[0, 20], &short, &[]), multisig(1 + seed % 2));
    let (script_sig, script_pubkey) = match form {
        0 => (Vec::new(), program),
        1 => (pushed(&[&signature, &short]), to_key(&short)),
        2 => (pushed(&[&signature, &long]), to_key(&long)),
        3 => (
            pushed(&[&[], &signature, &redeem]),
            around(&[0xa9, 20], &redeem, &[0x87]),
        ),
        _ => (pushed(&[&program]), around(&[0xa9, 20], &program, &[0x87])),
    };
    let witness = if form.is_multiple_of(4) {
        vec![signature, short]
    } else {
        Vec::new()
    };
    let input = InputParts {
        script_sig,
        witness,
        ..InputParts::default()
    };
    (input, (7, script_pubkey))
}

/// Spoils nothing, or one part of an input or of what it spends; `other` is an input of the same form with another key.
fn spoil(way: usize, input: &mut InputParts, spent: &mut (i64, Vec<u8>), other: InputParts) {
    let flip = |bytes: &mut Vec<u8>, from_end: usize| {
        if let Some(at) = bytes.len().checked_sub(from_end) {
            bytes[at] ^= 1;
        }
    };
    match way {
        0 => {}
        // The key of the witness, the key or script behind the last push, and the hash that either is compared with.
        1 => input.witness.iter_mut().for_each(|item| flip(item, 1)),
        2 => flip(&mut input.script_sig, 2),
        3 => flip(&mut spent.1, 5),
        // What others ask for is known beside what this one does.
        4 => input.witness = other.witness,
        5 => input.script_sig = other.script_sig,
        6 => input.witness.push(vec![2; 33]),
        7 => input.witness.clear(),
        // Half a push behind whole ones, and one that no script may push.
        8 => input.script_sig.extend([0x4c, 9]),
        _ => input.script_sig.extend([&[0x4d, 9, 2][..], &[1; 0x209]].concat()),
    }
}

/// All that a plan can come to: every check, and the last step where each check holds or none does.
fn course(mut plan: SpendPlan) -> (bool, Vec<(usize, usize, SigCheck)>, Step, Step) {
    let none = plan.clone().run(|_| false);
    (plan.derived(), checks(&plan), none, plan.run(|_| true))
}

fn output(spent: &Option<(i64, Vec<u8>)>) -> Option<TxOut<'_>> {
    let (value, script_pubkey) = spent.as_ref()?;
    Some(TxOut {
        value: *value,
        script_pubkey,
    })
}

/// Each form, whole and spoiled, with what it spends and without; three to a transaction, so that runs cross forms and are no
/// whole number of groups of lanes. The spent outputs of each seventh transaction end early.
#[test]
fn hashes_known_ahead_change_no_verdict() {
    let mut spends = Vec::new();
    for way in 0..10 {
        for form in 0..5 {
            let seed = 10 * form + way;
            let (mut input, mut spent) = hashing(form, seed);
            spoil(way, &mut input, &mut spent, hashing(form, seed + 1).0);
            spends.push((input.clone(), Some(spent)));
            spends.push((input, None));
        }
    }
    let (mut transactions, mut spent) = (Vec::new(), Vec::new());
    for inputs in spends.chunks(3) {
        let builder = TransactionBuilder {
            inputs: inputs.iter().map(|(input, _)| input.clone()).collect(),
            outputs: vec![(5, vec![0x52; 3])],
            ..TransactionBuilder::default()
        };
        transactions.push(builder.build().unwrap());
        let mut known: Vec<_> = inputs.iter().map(|(_, spent)| output(spent)).collect();
        known.truncate(if transactions.len().is_multiple_of(7) { 1 } else { 3 });
        spent.push(known);
    }
    let mut batch = PlanBatch::default();
    let mut of_each = spent.iter();
    let prevouts_of = |_: &Transaction, prevouts: &mut Vec<_>| prevouts.extend(of_each.next().unwrap());
    batch.add(&transactions, prevouts_of, ALL);
    let together: Vec<_> = batch.finish().into_iter().map(course).collect();
    let mut alone = Vec::new();
    for (transaction, prevouts) in transactions.iter().zip(&spent) {
        let mut cache = SighashCache::new(transaction);
        let plan = |input| course(SpendPlan::new(&mut cache, input, prevouts, ALL).unwrap());
        alone.extend((0..transaction.input_count()).map(plan));
    }
    assert_eq!((together.len(), alone.len()), (100, 100));
    let mut verdicts = BTreeMap::new();
    for (at, (one, other)) in together.iter().zip(&alone).enumerate() {
        assert_eq!(one, other, "spend {at}");
        let verdict = match one.3 {
            Step::Invalid { fault, .. } => format!("{fault:?}"),
            Step::Defer(missing) => format!("{missing:?}"),
            _ => format!("valid, derived: {}", one.0),
        };
        *verdicts.entry(verdict).or_insert(0) += 1;
    }
    // The comparison has all of these to tell apart.
    for verdict in [
        "valid, derived: false",
        "valid, derived: true",
        "EqualVerify",
        "EvalFalse",
        "Prevout",
        "PushSize",
    ] {
        assert!(verdicts.contains_key(verdict), "{verdict} in {verdicts:?}");
    }
}
