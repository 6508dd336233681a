//! The reference node's script and transaction vectors: the supported subset runs, the rest is counted by its reason.

use std::collections::BTreeMap;

use perigee::chain::utxo::script::put_push;
use perigee::chain::utxo::{
    InputParts, OutPoint, ScriptFlags, SighashCache, SpendPlan, Step, Transaction, TransactionBuilder, TxOut,
};
use serde_json::Value;

use crate::assemble::assemble;
use crate::support::{json, verify};

/// Flags by the names of the vectors; policy flags are ignored here and handled by what they can report.
fn flags(names: &str) -> ScriptFlags {
    let has = |name| names.split(',').any(|flag| flag == name);
    ScriptFlags {
        p2sh: has("P2SH"),
        dersig: has("DERSIG"),
        cltv: has("CHECKLOCKTIMEVERIFY"),
        csv: has("CHECKSEQUENCEVERIFY"),
        witness: has("WITNESS"),
        taproot: has("TAPROOT"),
        nulldummy: has("NULLDUMMY"),
        algorithms: false,
    }
}

/// Errors that only policy flags raise: nothing that consensus could be held against.
const POLICY: &[&str] = &[
    "MINIMALDATA",
    "MINIMALIF",
    "DISCOURAGE_UPGRADABLE_NOPS",
    "DISCOURAGE_UPGRADABLE_WITNESS_PROGRAM",
    "WITNESS_PUBKEYTYPE",
    "PUBKEYTYPE",
    "NULLFAIL",
    "SIG_HASHTYPE",
    "SIG_HIGH_S",
];

/// `EVAL_FALSE` for `EvalFalse`.
fn screaming(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(letter.to_ascii_uppercase());
    }
    out.replace("NULL_DUMMY", "NULLDUMMY")
        .replace("PUSH_ONLY", "PUSHONLY")
        .replace("CLEAN_STACK", "CLEANSTACK")
        .replace("EQUAL_VERIFY", "EQUALVERIFY")
}

/// One row of script_tests.json.
struct Case {
    script_sig: Vec<u8>,
    script_pubkey: Vec<u8>,
    witness: Vec<Vec<u8>>,
    value: i64,
    flags: String,
    expected: String,
}

impl Case {
    fn parse(row: &Value) -> Option<Self> {
        let mut row = row.as_array().filter(|row| row.len() > 3)?.as_slice();
        let (mut witness, mut value) = (Vec::new(), 0);
        if let Some(items) = row[0].as_array() {
            let (amount, items) = items.split_last().unwrap();
            value = (amount.as_f64().unwrap() * 1e8).round() as i64;
            witness = items
                .iter()
                .map(|item| hex::decode(item.as_str().unwrap()).unwrap())
                .collect();
            row = &row[1..];
        }
        let text = |index: usize| row[index].as_str().unwrap();
        Some(Self {
            script_sig: assemble(text(0)),
            script_pubkey: assemble(text(1)),
            witness,
            value,
            flags: text(2).into(),
            expected: text(3).into(),
        })
    }

    /// The spend that the reference node's test builds: an output of a made-up transaction, spent alone.
    fn run(&self) -> Step {
        let credit = TransactionBuilder {
            version: 1,
            inputs: vec![InputParts {
                previous_output: OutPoint {
                    txid: [0; 32],
                    index: u32::MAX,
                },
                script_sig: vec![0, 0],
                sequence: u32::MAX,
                witness: Vec::new(),
            }],
            outputs: vec![(self.value, self.script_pubkey.clone())],
            lock_time: 0,
            rings: None,
        };
        let spend = TransactionBuilder {
            inputs: vec![InputParts {
                previous_output: OutPoint {
                    txid: credit.build().unwrap().txid(),
                    index: 0,
                },
                script_sig: self.script_sig.clone(),
                sequence: u32::MAX,
                witness: self.witness.clone(),
            }],
            outputs: vec![(self.value, Vec::new())],
            ..credit
        };
        let transaction = spend.build().unwrap();
        let prevout = TxOut {
            value: self.value,
            script_pubkey: &self.script_pubkey,
        };
        let mut cache = SighashCache::new(&transaction);
        SpendPlan::new(&mut cache, 0, &[Some(prevout)], flags(&self.flags))
            .unwrap()
            .run(verify)
    }
}

#[test]
fn script_tests() {
    let Some(rows) = json("litecoin/core-vectors/script_tests.json") else {
        return;
    };
    let mut run = BTreeMap::<String, usize>::new();
    let mut rest = BTreeMap::<String, usize>::new();
    for (index, row) in rows.iter().enumerate() {
        let Some(case) = Case::parse(row) else { continue };
        let policy_only = POLICY.contains(&case.expected.as_str())
            || case.flags.contains("SIGPUSHONLY") && case.expected == "SIG_PUSHONLY"
            || case.flags.contains("CLEANSTACK") && case.expected == "CLEANSTACK"
            || case.flags.contains("MINIMALDATA") && case.expected == "UNKNOWN_ERROR"
            || case.flags.contains("STRICTENC") && case.expected == "SIG_DER";
        if policy_only {
            *rest.entry(format!("policy {}", case.expected)).or_default() += 1;
            continue;
        }
        let got = match case.run() {
            Step::Valid { .. } => "OK".to_string(),
            Step::Invalid { fault, .. } => screaming(&format!("{fault:?}")),
            Step::Defer(missing) => {
                *rest.entry(missing.to_string()).or_default() += 1;
                continue;
            }
            Step::Check(_) => unreachable!("run answers every check"),
        };
        assert_eq!(got, case.expected, "row {index}: {row}");
        *run.entry(got).or_default() += 1;
    }
    println!("script_tests run {run:?}\nrest {rest:?}");
    assert_eq!(
        (run.values().sum::<usize>(), rest.values().sum::<usize>()),
        SCRIPT_TESTS
    );
}

/// A row of tx_valid.json or tx_invalid.json: what its inputs came to.
enum Verdict {
    Valid,
    Invalid,
    Other(String),
}

fn judge(row: &Value) -> Option<Verdict> {
    let row = row.as_array().filter(|row| row.len() == 3 && row[0].is_array())?;
    let spent: Vec<_> = row[0].as_array().unwrap().iter().map(spent_output).collect();
    let raw = hex::decode(row[1].as_str().unwrap()).unwrap();
    let transaction = match Transaction::decode(raw.into()) {
        Ok(transaction) => transaction,
        Err(error) => return Some(Verdict::Other(format!("decode: {}", error.field))),
    };
    let prevouts: Vec<_> = transaction
        .inputs()
        .map(|input| {
            let (_, value, script) = spent.iter().find(|(outpoint, ..)| *outpoint == input.previous_output)?;
            Some(TxOut {
                value: *value,
                script_pubkey: script,
            })
        })
        .collect();
    let mut cache = SighashCache::new(&transaction);
    let mut verdict = Verdict::Valid;
    for input in 0..transaction.input_count() {
        let mut plan = SpendPlan::new(&mut cache, input, &prevouts, flags(row[2].as_str().unwrap())).unwrap();
        match plan.run(verify) {
            Step::Valid { .. } => {}
            Step::Invalid { .. } => return Some(Verdict::Invalid),
            Step::Defer(missing) => verdict = Verdict::Other(missing.to_string()),
            Step::Check(_) => unreachable!("run answers every check"),
        }
    }
    Some(verdict)
}

/// Outpoint, amount, script; the index may be written as -1.
fn spent_output(input: &Value) -> (OutPoint, i64, Vec<u8>) {
    let mut txid = [0; 32];
    hex::decode_to_slice(input[0].as_str().unwrap(), &mut txid).unwrap();
    txid.reverse();
    let index = input[1].as_i64().unwrap() as u32;
    let value = input.get(3).and_then(Value::as_i64).unwrap_or(0);
    (OutPoint { txid, index }, value, assemble(input[2].as_str().unwrap()))
}

#[test]
fn valid_transactions() {
    let Some(rows) = json("litecoin/core-vectors/tx_valid.json") else {
        return;
    };
    let mut valid = 0;
    let mut rest = BTreeMap::<String, usize>::new();
    for row in &rows {
        match judge(row) {
            None => {}
            Some(Verdict::Valid) => valid += 1,
            Some(Verdict::Invalid) => panic!("rejected: {row}"),
            Some(Verdict::Other(reason)) => *rest.entry(reason).or_default() += 1,
        }
    }
    println!("tx_valid {valid}\nrest {rest:?}");
    assert_eq!((valid, rest.values().sum::<usize>()), TX_VALID);
}

#[test]
fn invalid_transactions() {
    let Some(rows) = json("litecoin/core-vectors/tx_invalid.json") else {
        return;
    };
    let mut invalid = 0;
    let mut scripts_hold = Vec::new();
    let mut rest = BTreeMap::<String, usize>::new();
    let mut title = String::new();
    for row in &rows {
        if let Some(comment) = row.as_array().filter(|row| row.len() == 1) {
            title = comment[0].as_str().unwrap_or_default().to_string();
        }
        match judge(row) {
            None => {}
            Some(Verdict::Invalid) => invalid += 1,
            Some(Verdict::Valid) => scripts_hold.push(format!("{title} [{}]", row[2])),
            Some(Verdict::Other(reason)) => *rest.entry(reason).or_default() += 1,
        }
    }
    println!("tx_invalid {invalid}\nrest {rest:?}\nscripts hold, another rule or a policy refuses: {scripts_hold:#?}");
    assert_eq!((invalid, scripts_hold.len(), rest.values().sum::<usize>()), TX_INVALID);
}

#[test]
fn a_flipped_bit_in_a_signature_is_noticed() {
    // Negative control for the vectors above: rows with a signature that pass fail once its hash type changes.
    let Some(rows) = json("litecoin/core-vectors/script_tests.json") else {
        return;
    };
    let mut noticed = 0;
    for mut case in rows.iter().filter_map(Case::parse) {
        if !matches!(case.run(), Step::Valid { signatures: 1.., .. }) || !case.witness.is_empty() {
            continue;
        }
        let mut changed = Vec::new();
        let pushes: Vec<_> = perigee::chain::utxo::script::Ops::new(&case.script_sig)
            .map(Result::unwrap)
            .collect();
        for op in &pushes {
            let mut data = op.data.to_vec();
            if data.len() > 60 && data[0] == 0x30 {
                data[8] ^= 1;
            }
            if op.data.is_empty() {
                changed.push(op.opcode)
            } else {
                put_push(&mut changed, &data)
            }
        }
        case.script_sig = changed;
        assert!(matches!(case.run(), Step::Invalid { .. }));
        noticed += 1;
    }
    assert!(noticed >= 10, "{noticed}");
}

/// Rows run, rows left to policy or outside the subset.
const SCRIPT_TESTS: (usize, usize) = (202, 1_001);
/// Valid, outside the subset.
const TX_VALID: (usize, usize) = (52, 68);
/// Invalid by script, by another rule or policy, outside the subset.
const TX_INVALID: (usize, usize, usize) = (22, 10, 60);
