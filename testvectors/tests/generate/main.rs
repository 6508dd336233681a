//! Regenerates every vector file from second, independent implementations and compares it with the checked-in one.
//! `PERIGEE_UPDATE_VECTORS=1` writes the files instead (`cargo xtask vectors`).
//! Never uses an implementation that an engine uses: a shared bug would become the truth.

mod bls;
mod book;
mod ccsds;
mod digest;
mod ecdsa;
mod ecdsa_der;
mod ed25519;
mod edwards;
mod erasure;
mod gf16;
mod merkle;
mod number;
mod ring;
mod schnorr;
mod scrypt;
mod sm2;
mod weierstrass;

use std::{env, fs, path::PathBuf};

use perigee_testvectors::{Primitive, Vectors};
use serde::Serialize;

fn check<T: Serialize>(vectors: &Vectors<T>) {
    let text = book::render(vectors);
    let name = format!("{}.json", vectors.primitive);
    if env::var_os("PERIGEE_UPDATE_VECTORS").is_some_and(|value| value == "1") {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("vectors");
        let partial = folder.join(format!("{name}.partial"));
        fs::write(&partial, &text).expect("write the new vectors");
        fs::rename(&partial, folder.join(&name)).expect("put the new vectors in place");
        return;
    }
    if let Some(difference) = first_difference(vectors.primitive.json(), &text) {
        panic!("{name} is stale, run `cargo xtask vectors`: {difference}");
    }
}

/// Where two texts differ first, line by line.
fn first_difference(checked_in: &str, generated: &str) -> Option<String> {
    if checked_in == generated {
        return None;
    }
    let (mut old, mut new) = (checked_in.lines(), generated.lines());
    for line in 1.. {
        match (old.next(), new.next()) {
            (None, None) => break,
            (old, new) if old == new => {}
            (old, new) => return Some(format!("line {line}: checked in {old:?}, generated {new:?}")),
        }
    }
    Some("line ends differ".to_owned())
}

#[test]
fn ecdsa_is_fresh() {
    check(&ecdsa::generate());
}

#[test]
fn schnorr_is_fresh() {
    check(&schnorr::generate());
}

#[test]
fn ed25519_is_fresh() {
    check(&ed25519::generate());
}

#[test]
fn sm2_is_fresh() {
    check(&sm2::generate());
}

#[test]
fn ring_is_fresh() {
    check(&ring::generate());
}

#[test]
fn bls_is_fresh() {
    check(&bls::generate());
}

#[test]
fn scrypt_is_fresh() {
    check(&scrypt::generate());
}

#[test]
fn merkle_is_fresh() {
    check(&merkle::generate());
}

#[test]
fn erasure_is_fresh() {
    check(&erasure::generate());
}

#[test]
fn ccsds_is_fresh() {
    check(&ccsds::generate());
}

#[test]
fn comparison_sees_one_changed_byte() {
    let text = Primitive::Ecdsa.json();
    assert_eq!(first_difference(text, text), None);
    let changed = text.replacen("valid", "Valid", 1);
    assert!(first_difference(text, &changed).is_some_and(|difference| difference.starts_with("line ")));
    assert!(first_difference(text, text.trim_end()).is_some());
}
