//! The kind of an input, told from what it carries: script and witness.
//! For people who look at a file; the validator itself looks at the output that is spent.
//! Never certain: a script that looks like another is counted as that other.

use std::collections::BTreeMap;

use super::script::{Ops, Template, classify, template::is_key_form};
use super::transaction::{Transaction, Witness};

/// The kind of input `index`.
#[must_use]
pub fn of(transaction: &Transaction, index: usize) -> &'static str {
    if transaction.is_coinbase() {
        return "coinbase";
    }
    if transaction.is_ring() {
        return "ring";
    }
    let script = transaction.input(index).map_or(&[][..], |input| input.script_sig);
    let witness = transaction.witness(index);
    match (script.is_empty(), witness.is_empty()) {
        (true, true) => "empty",
        (true, false) => native(&witness),
        (false, true) => legacy(script),
        (false, false) => match Ops::new(script).next().and_then(Result::ok).map(|op| classify(op.data)) {
            Some(Template::WitnessKeyHash(_)) => "p2sh-p2wpkh",
            Some(Template::WitnessScriptHash(_)) => "p2sh-p2wsh",
            _ => "other",
        },
    }
}

/// Counts as `name count, ...`.
#[must_use]
pub fn list(counts: &BTreeMap<&'static str, u64>) -> String {
    let items: Vec<_> = counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
    items.join(", ")
}

fn native(witness: &Witness<'_>) -> &'static str {
    let last = witness.last().unwrap_or_default();
    match witness.len() {
        1 if matches!(last.len(), 64 | 65) => "p2tr key path",
        2 if last.len() == 33 && is_key_form(last) => "p2wpkh",
        2 if last.len() == 64 && witness.get(0).is_some_and(|first| first.len() == 64) => "sm2",
        _ => match classify(last) {
            Template::Multisig(_) => "p2wsh multisig",
            Template::PublicKey(_) => "p2wsh p2pk",
            // A control block: 33 bytes and a path, behind the script (BIP341).
            _ if last.len() % 32 == 1 && matches!(last.first(), Some(0xc0 | 0xc1)) => "p2tr script path",
            _ => "p2wsh other",
        },
    }
}

fn legacy(script: &[u8]) -> &'static str {
    let Some(pushes) = Ops::new(script).map(|op| op.ok()?.pushed()).collect::<Option<Vec<_>>>() else {
        return "other";
    };
    match pushes.as_slice() {
        [signature] if is_signature(signature) => "p2pk",
        [signature, key] if is_signature(signature) && is_key_form(key) => "p2pkh",
        [dummy, signatures @ ..] if dummy.is_empty() && signatures.iter().all(|item| is_signature(item)) => "multisig",
        [.., inner] if matches!(classify(inner), Template::Multisig(_)) => "p2sh multisig",
        [_, ..] => "other",
        [] => "empty",
    }
}

/// A DER sequence with a type byte, by its first byte and size only.
fn is_signature(item: &[u8]) -> bool {
    item.first() == Some(&0x30) && (9..=73).contains(&item.len())
}
