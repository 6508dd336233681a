//! Codeblocks of telemetry decoded word by word, on the library of the field (`rs2`).
//! A part of the naive validator: what the pipeline's engines say of a codeblock is compared with this.
//! Never uses our kernels.

use rs2::{RSState, correct_message, dual_basis};

use crate::chain::records::work::{BlockShape, CHECK_SYMBOLS, Done, WORD_SYMBOLS};

/// Data and numbers of errors of a codeblock of this shape.
pub(super) fn decode(block: &[u8], shape: BlockShape) -> Done {
    let depth = usize::from(shape.depth);
    let words: Vec<(Vec<u8>, Option<u8>)> = (0..depth)
        .map(|word| {
            let symbols: Vec<u8> = block.iter().skip(word).step_by(depth.max(1)).copied().collect();
            word_of(&symbols, shape)
        })
        .collect();
    let data_symbols = WORD_SYMBOLS.saturating_sub(CHECK_SYMBOLS).saturating_sub(shape.fill);
    let data = (0..usize::from(data_symbols))
        .flat_map(|symbol| words.iter().filter_map(move |(word, _)| word.get(symbol)))
        .copied()
        .collect();
    Done::Words {
        data,
        errors: words.iter().map(|(_, errors)| *errors).collect(),
    }
}

/// One code word without its fill: corrected, and how many symbols were wrong; as it came where it cannot be decoded.
fn word_of(symbols: &[u8], shape: BlockShape) -> (Vec<u8>, Option<u8>) {
    // The library knows whole words of the dual basis: zero is zero in both.
    let mut whole = vec![0; shape.fill.into()];
    match shape.is_dual {
        true => whole.extend_from_slice(symbols),
        false => whole.extend(dual_basis::to_dual(symbols)),
    }
    let block = correct_message(&whole);
    let errors = match block.state {
        RSState::Ok => Some(0),
        RSState::Corrected(count) => u8::try_from(count).ok(),
        RSState::Uncorrectable(_) | RSState::NotPerformed => None,
    };
    let corrected = block.message.unwrap_or_default();
    let split = corrected.split_at_checked(shape.fill.into());
    // What is never sent arrives without errors: a word that differs there is another's.
    let Some((errors, (_, word))) = errors.zip(split.filter(|(fill, _)| fill.iter().all(|symbol| *symbol == 0))) else {
        return (symbols.to_vec(), None);
    };
    let word = match shape.is_dual {
        true => word.to_vec(),
        false => dual_basis::to_conv(word),
    };
    (word, Some(errors))
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use perigee_kernels::ccsds::{Basis, Codeblock, encode::encode};
    use rand::{RngExt, SeedableRng, seq::SliceRandom};
    use rand_chacha::ChaCha8Rng;

    use super::*;

    fn decoded(block: &[u8], shape: BlockShape) -> (Vec<u8>, Vec<Option<u8>>) {
        let done = decode(block, shape);
        let (data, errors) = done.words().unwrap();
        (data.to_vec(), errors.to_vec())
    }

    /// Every depth, both bases, no fill, some and the most; each word with another number of errors up to the limit, then one
    /// more: none, one and all that can be corrected.
    #[test]
    fn words_with_up_to_16_errors_come_out_as_they_were_sent() {
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        for depth in [1u8, 2, 3, 4, 5, 8] {
            for (is_dual, fill) in [(true, 0u8), (false, 0), (true, 100), (false, 222), (true, 222)] {
                let shape = BlockShape { depth, fill, is_dual };
                let sent: Vec<u8> = (0..shape.data_bytes()).map(|_| rng.random()).collect();
                let of = Codeblock {
                    depth: depth.into(),
                    fill: fill.into(),
                    basis: if is_dual { Basis::Dual } else { Basis::Conventional } as u32,
                    correctable: 16,
                };
                let mut block = encode(&of, &sent);
                assert_eq!(block.len(), shape.block_bytes());
                let symbols = block.len() / usize::from(depth);
                let counts: Vec<u8> = (0..depth).map(|word| [16, 0, 1, 7][usize::from(word) % 4]).collect();
                for (word, count) in counts.iter().enumerate() {
                    let mut places: Vec<usize> = (0..symbols).collect();
                    places.shuffle(&mut rng);
                    for place in &places[..usize::from(*count)] {
                        block[place * usize::from(depth) + word] ^= rng.random_range(1..=255u8);
                    }
                }
                let (data, errors) = decoded(&block, shape);
                assert_eq!(data, sent, "{shape:?}");
                assert_eq!(errors, counts.iter().map(|count| Some(*count)).collect::<Vec<_>>());
                // A 17th in the first word: it stands as it came, the others as before. The 16 places are taken, one is not.
                let clean = (0..symbols).find(|at| {
                    let at = at * usize::from(depth);
                    encode(&of, &sent)[at] == block[at]
                });
                block[clean.unwrap() * usize::from(depth)] ^= 1;
                let (_, errors) = decoded(&block, shape);
                assert_eq!(errors[0], None, "{shape:?}");
                assert!(errors[1..].iter().all(Option::is_some));
            }
        }
    }
}
