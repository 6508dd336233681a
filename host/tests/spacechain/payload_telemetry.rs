//! Codeblocks of libfec as telemetry: its errors on frames that are to be accepted, through pipeline and sequential validator.
//! Both bases, whole and shortened words, interleaved; and the limit of what is corrected, 16 and 17.
//! Never takes what our decoder says for right: libfec said it.

use perigee::{
    chain::spacechain::payload::{
        context::{Downlink, Statement},
        sequential,
        telemetry::randomise,
        work::{BlockShape, Done, Work},
    },
    config::Config,
    generate::spacechain::payload::{platform, telemetry::UnitDraft},
    pipeline::run::Machinery,
    verdict::{ObjectReport, Verdict},
};
use perigee_kernels::{
    ccsds::{Basis, Codeblock, encode::encode},
    cpu,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde::Deserialize;

use crate::{
    common::data_path,
    payload_support::{naive, piped},
};

const SPACECRAFT: u16 = 341;

/// The platform says how a spacecraft sends.
fn telling(downlink: Downlink) -> Vec<u8> {
    let statement = Statement::Downlink(SPACECRAFT, downlink).to_bytes();
    let mut object = [&[0, 1], &1u64.to_le_bytes()[..], &statement].concat();
    let signature = platform().sign(&object);
    object.extend_from_slice(&signature);
    object
}

#[derive(Deserialize)]
struct Vector {
    mode: String,
    pad: u8,
    data: String,
    rx: String,
    errors: usize,
    corrected: bool,
}

impl Vector {
    fn is_dual(&self) -> bool {
        match self.mode.as_str() {
            "conventional" => false,
            "ccsds-dual" => true,
            other => panic!("basis {other}"),
        }
    }

    /// What went wrong on the way, symbol by symbol.
    fn errors(&self) -> Vec<u8> {
        let data = hex::decode(&self.data).unwrap();
        let sent = encode(&shape(1, self.pad, self.is_dual()), &data);
        let received = hex::decode(&self.rx).unwrap();
        let errors: Vec<u8> = sent.iter().zip(&received).map(|(sent, got)| sent ^ got).collect();
        assert_eq!(errors.iter().filter(|error| **error != 0).count(), self.errors);
        errors
    }
}

fn shape(depth: u8, fill: u8, is_dual: bool) -> Codeblock {
    let basis = if is_dual { Basis::Dual } else { Basis::Conventional };
    Codeblock {
        depth: depth.into(),
        fill: fill.into(),
        basis: basis as u32,
        correctable: 16,
    }
}

fn vectors() -> Option<Vec<Vector>> {
    let text = std::fs::read_to_string(data_path("erasure/ccsds/rs255_223_libfec.json")?).unwrap();
    let vectors: Vec<Vector> = serde_json::from_str(&text).unwrap();
    assert_eq!(vectors.len(), 8);
    Some(vectors)
}

/// A unit whose code words have these errors, each as long as a word.
fn received(downlink: Downlink, counts: u8, errors: &[Vec<u8>]) -> Vec<u8> {
    let mut draft = UnitDraft::new(downlink, SPACECRAFT);
    (draft.header.master_count, draft.header.channel_count) = (counts, counts);
    let mut object = draft.object();
    let start = object.len() - downlink.shape().block_bytes();
    for (word, errors) in errors.iter().enumerate() {
        for (symbol, error) in errors.iter().enumerate() {
            object[start + symbol * usize::from(downlink.depth) + word] ^= error;
        }
    }
    object
}

/// Accepted, or by its rule and index.
fn word(report: &ObjectReport) -> String {
    match &report.verdict {
        Verdict::Accept { .. } => "accept".into(),
        Verdict::Reject { rule, index, .. } => format!("{rule} {index:?}"),
        other => panic!("{other:?}"),
    }
}

/// Both validators over the statement of a downlink and these units.
fn judged(downlink: Downlink, units: &[Vec<u8>]) -> Vec<String> {
    let mut objects = vec![telling(downlink)];
    objects.extend_from_slice(units);
    let (expected, _) = naive(&objects);
    let engines = cpu::engines();
    for backend in engines.iter().map(|engine| engine.name()).chain(["cpu"]) {
        let config = Config::default();
        let machinery = Machinery::start(&config, backend).unwrap();
        assert_eq!(piped(&machinery, &config, &objects).1, expected, "{backend}");
    }
    assert_eq!(word(&expected[0]), "accept");
    expected[1..].iter().map(word).collect()
}

#[test]
fn the_naive_decoder_is_that_of_libfec_on_all_eight() {
    let Some(vectors) = vectors() else { return };
    for (number, vector) in vectors.iter().enumerate() {
        let received = hex::decode(&vector.rx).unwrap();
        let work = Work::Codeblock {
            block: received.clone().into(),
            shape: BlockShape {
                depth: 1,
                fill: vector.pad,
                is_dual: vector.is_dual(),
            },
        };
        let (data, errors) = match vector.corrected {
            true => (hex::decode(&vector.data).unwrap(), Some(vector.errors as u8)),
            // As it came.
            false => (received[..received.len() - 32].to_vec(), None),
        };
        let expected = Done::Words {
            data,
            errors: vec![errors],
        };
        assert_eq!(sequential::solve(&work), expected, "vector {number}");
    }
}

/// The code is linear: the errors of a vector on any other word are corrected, or not, as on its own.
#[test]
fn frames_with_the_errors_of_libfec_are_accepted_where_libfec_corrects_them() {
    let Some(vectors) = vectors() else { return };
    let mut corrected = 0;
    for (number, vector) in vectors.iter().enumerate() {
        let downlink = Downlink {
            depth: 1,
            fill: vector.pad,
            is_dual: vector.is_dual(),
            has_error_control: true,
        };
        let expected = if vector.corrected { "accept" } else { "M3 Some(0)" };
        assert_eq!(
            judged(downlink, &[received(downlink, 1, &[vector.errors()])]),
            [expected],
            "vector {number}"
        );
        corrected += usize::from(vector.corrected);
    }
    assert_eq!(corrected, 4, "and four that are not: the control");
}

/// The words of a codeblock are each their own: whole vectors of a basis side by side, at every depth and in turning places.
#[test]
fn interleaved_words_are_each_corrected_or_not() {
    let Some(vectors) = vectors() else { return };
    for is_dual in [false, true] {
        let whole: Vec<&Vector> = vectors
            .iter()
            .filter(|vector| vector.is_dual() == is_dual && vector.pad == 0)
            .collect();
        assert!(whole.len() >= 2);
        for depth in [2u8, 3, 4, 5, 8] {
            let downlink = Downlink {
                depth,
                fill: 0,
                is_dual,
                has_error_control: true,
            };
            let turns: Vec<Vec<&Vector>> = (0..whole.len())
                .map(|turn| {
                    (0..usize::from(depth))
                        .map(|word| whole[(turn + word) % whole.len()])
                        .collect()
                })
                .collect();
            let units: Vec<Vec<u8>> = (1..)
                .zip(&turns)
                .map(|(count, words)| {
                    let errors: Vec<Vec<u8>> = words.iter().map(|vector| vector.errors()).collect();
                    received(downlink, count, &errors)
                })
                .collect();
            let expected: Vec<String> = turns
                .iter()
                .map(|words| match words.iter().position(|vector| !vector.corrected) {
                    None => "accept".into(),
                    Some(word) => format!("M3 {:?}", Some(word)),
                })
                .collect();
            assert_eq!(judged(downlink, &units), expected, "depth {depth}, dual {is_dual}");
        }
    }
}

/// 16 wrong symbols and 17, in the first word and in the last, of every depth and both bases; the rest of the frame is right.
#[test]
fn sixteen_errors_are_corrected_and_seventeen_are_not() {
    for is_dual in [false, true] {
        for (depth, fill) in [(1u8, 0u8), (1, 200), (2, 33), (3, 0), (4, 100), (5, 0), (8, 0)] {
            let downlink = Downlink {
                depth,
                fill,
                is_dual,
                has_error_control: true,
            };
            let draft = |counts: u8, word: usize, wrong: usize| {
                let mut draft = UnitDraft::new(downlink, SPACECRAFT);
                (draft.header.master_count, draft.header.channel_count) = (counts, counts);
                draft.wrong = vec![16; depth.into()];
                draft.wrong[word] = wrong;
                draft.object()
            };
            let last = usize::from(depth) - 1;
            let units = [draft(1, 0, 16), draft(2, 0, 17), draft(2, last, 17), draft(2, last, 15)];
            let at = |word: usize| format!("M3 {:?}", Some(word));
            assert_eq!(
                judged(downlink, &units),
                ["accept".into(), at(0), at(last), "accept".to_owned()],
                "depth {depth}, fill {fill}, dual {is_dual}"
            );
        }
    }
}

/// Noise from none to far beyond the limit, drawn word by word: two decoders that share nothing say the same of every word.
#[test]
fn noise_is_judged_alike_by_both_decoders() {
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    let (mut accepted, mut refused) = (0, 0);
    for (depth, fill, is_dual) in [(1u8, 0u8, true), (2, 33, false), (5, 0, true), (8, 100, false)] {
        let downlink = Downlink {
            depth,
            fill,
            is_dual,
            has_error_control: true,
        };
        let symbols = downlink.shape().block_bytes() / usize::from(depth);
        let units: Vec<Vec<u8>> = (0..60u8)
            .map(|count| {
                let errors: Vec<Vec<u8>> = (0..depth)
                    .map(|_| {
                        // Every other unit is within reach of the code in all its words.
                        let most = if count % 2 == 0 { 16 } else { 40 };
                        let mut errors = vec![0; symbols];
                        for _ in 0..rng.random_range(0..=most) {
                            errors[rng.random_range(0..symbols)] = rng.random_range(1..=255);
                        }
                        errors
                    })
                    .collect();
                received(downlink, count, &errors)
            })
            .collect();
        let words = judged(downlink, &units);
        let taken = words.iter().filter(|word| *word == "accept").count();
        assert!(words.iter().step_by(2).all(|word| word == "accept"), "{words:?}");
        (accepted, refused) = (accepted + taken, refused + words.len() - taken);
    }
    assert!(
        accepted >= 120 && refused > 60,
        "{accepted} accepted, {refused} refused"
    );
}

/// The errors that are planted are on what is sent: the sequence is the same on both sides of the link.
#[test]
fn the_sequence_undoes_itself() {
    let mut bytes: Vec<u8> = (0..600u32).map(|at| at as u8).collect();
    let before = bytes.clone();
    randomise(&mut bytes);
    assert_ne!(bytes, before);
    randomise(&mut bytes);
    assert_eq!(bytes, before);
}
