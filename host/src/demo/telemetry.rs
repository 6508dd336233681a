//! Codeblocks of the mixed load with errors that can be corrected, and how each is spoiled.
//! Beside the table of loads. Never takes what was sent from a decoder: it is encoded here, and then disturbed.

use perigee_kernels::ccsds::{CcsdsDecodeRow, Codeblock, ERRORS_MAX};

use super::source::{Kind, Source, below};
use crate::measure::workload::{Telemetry, data};

/// Five code words of (255, 223), the most common codeblock.
pub(super) const SENT: Codeblock = Codeblock::standard(5);

/// A codeblock and the number of errors in each of its words.
struct Noisy {
    telemetry: Telemetry,
    errors: Vec<u8>,
}

impl Noisy {
    fn disturb(&mut self, word: usize, errors: usize, rng: &mut rand_chacha::ChaCha20Rng) {
        self.telemetry.disturb(word, errors, rng);
        self.errors[word] = errors as u8;
    }
}

/// Codeblocks with 0 to 16 errors in each word, to be corrected.
pub(super) fn codeblocks() -> Box<dyn Source> {
    Box::new(Kind::<Noisy> {
        make: |rng| {
            let mut noisy = Noisy {
                telemetry: data::telemetry(rng, SENT, 0),
                errors: vec![0; SENT.depth as usize],
            };
            for word in 0..noisy.errors.len() {
                let errors = below(rng, ERRORS_MAX + 1);
                noisy.disturb(word, errors, rng);
            }
            noisy
        },
        faults: &[
            ("one error too many in a word", |noisy, rng| {
                let word = below(rng, noisy.errors.len());
                noisy.disturb(word, ERRORS_MAX + 1, rng);
            }),
            ("a word of noise", |noisy, rng| {
                let word = below(rng, noisy.errors.len());
                noisy.disturb(word, SENT.word_symbols() as usize, rng);
            }),
        ],
        push: |builder, noisy| {
            let place = builder.arena_push(&[&noisy.telemetry.received], 1)?;
            builder.push(CcsdsDecodeRow::new(SENT, place)).map(drop)
        },
        output: |noisy| Some([&noisy.telemetry.sent[..], &noisy.errors].concat()),
    })
}
