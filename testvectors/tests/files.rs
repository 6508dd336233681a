//! What holds for every vector file, whatever its primitive: unique ids, explained flags, reasons, twins.
//! Reads the files as untyped JSON beside the typed loader.
//! Never judges an expectation: that is the generator's part.

use std::collections::{BTreeMap, BTreeSet};

use perigee_testvectors::{CcsdsCase, ErasureOp, Primitive, VectorError, load, parse};
use serde_json::Value;

fn raw(primitive: Primitive) -> Value {
    serde_json::from_str(primitive.json()).expect("vector files are JSON")
}

fn cases(file: &Value) -> &[Value] {
    file["cases"].as_array().expect("cases")
}

fn id(case: &Value) -> &str {
    case["id"].as_str().expect("id")
}

/// Faults of a file, in words; empty where there are none.
fn faults(file: &Value) -> Vec<String> {
    let notes = file["notes"].as_object().expect("notes");
    let by_id: BTreeMap<&str, &Value> = cases(file).iter().map(|case| (id(case), case)).collect();
    let mut faults = Vec::new();
    if by_id.len() != cases(file).len() {
        faults.push("two cases share an id".to_owned());
    }
    for case in cases(file) {
        for field in ["id", "reason", "source"] {
            if case[field].as_str().is_none_or(str::is_empty) {
                faults.push(format!("{}: no {field}", id(case)));
            }
        }
        let flags = case["flags"].as_array().expect("flags");
        let unknown = flags
            .iter()
            .filter(|flag| !notes.contains_key(flag.as_str().expect("flag")));
        faults.extend(unknown.map(|flag| format!("{}: flag {flag} is not explained", id(case))));
        if flags.is_empty() {
            faults.push(format!("{}: no flag", id(case)));
        }
        if let Some(of) = case["twin_of"].as_str() {
            match by_id.get(of) {
                Some(original) if inputs(original) != inputs(case) => {}
                Some(_) => faults.push(format!("{}: equal to its original", id(case))),
                None => faults.push(format!("{}: twin of nothing", id(case))),
            }
        }
    }
    faults
}

/// Everything of a case that is not its name.
fn inputs(case: &Value) -> BTreeMap<&String, &Value> {
    let names = ["id", "reason", "flags", "source", "twin_of"];
    case.as_object()
        .expect("case")
        .iter()
        .filter(|(field, _)| !names.contains(&field.as_str()))
        .collect()
}

#[test]
fn every_file_loads_and_is_in_order() {
    for primitive in Primitive::ALL {
        load(primitive).unwrap_or_else(|error| panic!("{error}"));
        let file = raw(primitive);
        assert_eq!(file["primitive"], primitive.name());
        assert!(cases(&file).len() >= 50, "{primitive}");
        assert_eq!(faults(&file), Vec::<String>::new(), "{primitive}");
    }
}

#[test]
fn faults_are_seen() {
    let good = raw(Primitive::Schnorr);
    let spoil = |change: &dyn Fn(&mut Vec<Value>)| {
        let mut file = good.clone();
        change(file["cases"].as_array_mut().expect("cases"));
        faults(&file).len()
    };
    assert_eq!(spoil(&|_| ()), 0);
    assert!(spoil(&|cases| cases.push(cases[0].clone())) > 0);
    assert!(spoil(&|cases| cases[0]["flags"] = serde_json::json!(["unheard-of"])) > 0);
    assert!(spoil(&|cases| cases[0]["reason"] = "".into()) > 0);
    assert!(spoil(&|cases| cases[0]["twin_of"] = "nobody".into()) > 0);
}

/// Every accepted case has a twin, and no twin of a verdict primitive is accepted.
#[test]
fn accepted_signatures_have_rejected_twins() {
    for primitive in [
        Primitive::Ecdsa,
        Primitive::Schnorr,
        Primitive::Ed25519,
        Primitive::Sm2,
        Primitive::Bls,
        Primitive::Ring,
    ] {
        let file = raw(primitive);
        let twins: BTreeSet<&str> = cases(&file)
            .iter()
            .filter_map(|case| case["twin_of"].as_str())
            .collect();
        let mut accepted = 0;
        for case in cases(&file) {
            if accepts(case) {
                accepted += 1;
                assert!(twins.contains(id(case)), "{primitive}: {} has no twin", id(case));
                assert!(
                    case.get("twin_of").is_none(),
                    "{primitive}: {} is an accepted twin",
                    id(case)
                );
            }
        }
        assert!(accepted >= 10, "{primitive}: {accepted} accepted cases");
    }
}

/// Accepted under at least one policy; a batch where every item is.
fn accepts(case: &Value) -> bool {
    match (&case["expect"], &case["items"]) {
        (Value::String(verdict), _) => verdict == "valid",
        (Value::Object(policies), _) => policies.values().any(|verdict| verdict == "valid"),
        (_, Value::Array(items)) => items.iter().all(|item| item["expect"] == "valid"),
        other => panic!("{}: no verdict in {other:?}", id(case)),
    }
}

#[test]
fn erasure_helpers_expand_the_stripe() {
    let vectors = perigee_testvectors::erasure().expect("loads");
    let case = vectors
        .cases
        .iter()
        .find(|case| case.id == "check-gf8-10+4-65~flip")
        .expect("known id");
    let (data, flipped) = (case.body.data_shards(), case.body.flipped_data_shards());
    assert_eq!((data.len(), data[0].len(), case.body.parity.len()), (10, 65, 4));
    let differing: u32 = data
        .concat()
        .iter()
        .zip(flipped.concat())
        .map(|(a, b)| (a ^ b).count_ones())
        .sum();
    assert_eq!(differing, 1);
    let codeword = case.body.codeword().expect("parity is inline");
    assert_eq!(codeword[..10], flipped);
    assert_eq!(codeword[10..], case.body.parity);
    // SplitMix64 with seed 1: its published first output.
    assert_eq!(case.body.data_seed, 1);
    assert_eq!(data[0][..8], 0x910a_2dec_8902_5cc1_u64.to_le_bytes());
    let long = vectors
        .cases
        .iter()
        .find(|case| case.body.op == ErasureOp::Encode && case.body.parity.is_empty());
    assert!(long.expect("a long case").body.codeword().is_none());
}

/// Corrections are as many in each word as are counted there, none where nothing is, and every codeblock has a twin.
#[test]
fn codeblocks_count_their_corrections() {
    let vectors = perigee_testvectors::ccsds().expect("loads");
    let counted = |case: &CcsdsCase| {
        let mut counts = vec![0; case.depth as usize];
        let words = case.corrections.iter().map(|(at, _)| (*at % case.depth) as usize);
        words.for_each(|word| counts[word] += 1);
        let agree = |(found, said): (&u8, &Option<u8>)| *found == said.unwrap_or(0);
        let valid = case.counts.iter().all(Option::is_some);
        counts.iter().zip(&case.counts).all(agree) && valid == case.expect.is_valid()
    };
    for case in &vectors.cases {
        assert!(counted(&case.body), "{}", case.id);
        let block = (case.body.depth * (255 - case.body.fill)) as usize;
        assert_eq!(case.body.received.len(), block, "{}", case.id);
        let differing = case
            .body
            .received
            .iter()
            .zip(case.body.corrected())
            .filter(|(a, b)| **a != *b);
        assert_eq!(differing.count(), case.body.corrections.len(), "{}", case.id);
        let has_twin = || {
            vectors
                .cases
                .iter()
                .any(|other| other.twin_of.as_ref() == Some(&case.id))
        };
        assert!(case.twin_of.is_some() || has_twin(), "{}", case.id);
    }
    // The count sees a correction that is lost.
    let mut spoiled = vectors
        .cases
        .iter()
        .find(|case| !case.body.corrections.is_empty())
        .expect("one")
        .body
        .clone();
    spoiled.corrections.pop();
    assert!(!counted(&spoiled));
}

#[test]
fn broken_texts_are_errors_with_their_place() {
    let text = Primitive::Schnorr.json();
    let cut = &text[..text.len() / 2];
    assert!(matches!(
        parse(Primitive::Schnorr, cut),
        Err(VectorError::Json {
            primitive: Primitive::Schnorr,
            ..
        })
    ));
    let renamed = text.replacen("schnorr", "ring", 1);
    let error = parse(Primitive::Schnorr, &renamed).expect_err("another primitive");
    assert_eq!(error.to_string(), "vectors of schnorr: the file names ring");
    let short = text.replacen("\"message\":\"00", "\"message\":\"", 1);
    assert!(matches!(
        parse(Primitive::Schnorr, &short),
        Err(VectorError::Json { .. })
    ));
    let error = "sha1".parse::<Primitive>().expect_err("no such primitive");
    assert_eq!(error.to_string(), "unknown primitive \"sha1\"");
    for primitive in Primitive::ALL {
        assert_eq!(primitive.to_string().parse::<Primitive>().ok(), Some(primitive));
    }
}
