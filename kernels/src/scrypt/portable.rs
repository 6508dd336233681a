//! scrypt in plain loops: proof of work in groups of headers side by side, all else by the naive path.
//! The portable engine of the stage and the oracle of vector engines; one thread, scratch memory kept from row to row.
//! Never compares in constant time: headers and targets are public.

use std::{cell::RefCell, thread::LocalKey};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{
    HASH_BYTES, HEADER_BYTES, ScryptRow, naive,
    romix::{self, BLOCK_WORDS, Block, BlockMix, Scratch, romix_with},
};
use crate::{
    batch::{Outcome, Verdict},
    engine::Work,
    job::{Job, bytes_from_words, words_from_bytes},
};

/// Headers hashed side by side: four rows of four words each are sixteen vectors of 128 bits, all that x86-64 has at its
/// baseline, and fill the units that one chain leaves idle. Their scratch, 512 KiB, fits the second cache.
pub const HEADERS_TOGETHER: usize = 4;

/// Words of a row of that many headers.
const ROW_WORDS: usize = 4 * HEADERS_TOGETHER;

/// From so many headers a group with idle places takes less time than one header after another.
const HEADERS_WORTH_A_GROUP: usize = 3;

thread_local! {
    /// Made at the first proof of work of a thread, then kept: 128 KiB a header of a group.
    static SCRATCH: RefCell<Scratch> = RefCell::new(Scratch::new(HEADERS_TOGETHER));
}

/// Decides every row of the work.
pub fn run(work: &mut Work<'_>) {
    run_groups::<HEADERS_TOGETHER, ROW_WORDS>(work, romix::block_mix, HEADERS_WORTH_A_GROUP, &SCRATCH);
}

/// Decides every row of the work with groups of `K` headers; `W` is 4 * `K`. Fewer than `worth_a_group` are hashed alone.
pub(super) fn run_groups<const K: usize, const W: usize>(
    work: &mut Work<'_>,
    block_mix: BlockMix<W>,
    worth_a_group: usize,
    scratch: &'static LocalKey<RefCell<Scratch>>,
) {
    let (rows, inputs, outcomes, mut windows) = work.parts::<ScryptRow>();
    let mut decide = |index: usize, hash: &[u8; HASH_BYTES]| {
        let row: &ScryptRow = &rows[index];
        windows.of(row.header()).copy_from_slice(hash);
        outcomes[index] = Outcome::decided(row.header(), Verdict::of(meets(hash, &row.target)));
    };
    let mut proofs = Vec::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        match row.is_proof_of_work() {
            true => proofs.push(index),
            false => decide(index, &naive::hash(row, inputs.of(row.header()))),
        }
    }
    let header = |index: &usize| rows[*index].inline_header();
    scratch.with_borrow_mut(|scratch| {
        for group in proofs.chunks(K) {
            if group.len() < worth_a_group {
                for index in group {
                    let [hash] = hash_headers::<1, 4>(&[header(index)], scratch, romix::block_mix);
                    decide(*index, &hash);
                }
                continue;
            }
            // Idle places hash zeros.
            let mut headers = [[0; HEADER_BYTES]; K];
            for (place, index) in headers.iter_mut().zip(group) {
                *place = header(index);
            }
            let hashes = hash_headers::<K, W>(&headers, scratch, block_mix);
            for (hash, index) in hashes.iter().zip(group) {
                decide(*index, hash);
            }
        }
    });
}

/// scrypt (RFC 7914 section 6) with N = 1,024, r = p = 1 of `K` headers, each password and salt in one; `W` is 4 * `K`.
fn hash_headers<const K: usize, const W: usize>(
    headers: &[[u8; HEADER_BYTES]; K],
    scratch: &mut Scratch,
    block_mix: BlockMix<W>,
) -> [[u8; HASH_BYTES]; K] {
    let keys = headers.each_ref().map(Key::new);
    let mut blocks: [Block; K] = std::array::from_fn(|at| keys[at].expand(&headers[at]));
    romix_with::<W>(&mut blocks, scratch, block_mix);
    std::array::from_fn(|at| keys[at].finish(&blocks[at]))
}

/// PBKDF2-HMAC-SHA256 with one iteration: the password's two states, computed once for both of its uses.
struct Key(Hmac<Sha256>);

impl Key {
    fn new(password: &[u8; HEADER_BYTES]) -> Self {
        Self(Hmac::new_from_slice(password).expect("HMAC takes keys of any length"))
    }

    /// 128 bytes from the salt.
    fn expand(&self, salt: &[u8; HEADER_BYTES]) -> Block {
        let salted = self.0.clone().chain_update(salt);
        let mut block = [0; BLOCK_WORDS];
        for (part, number) in block.as_chunks_mut::<8>().0.iter_mut().zip(1u32..) {
            let mac = salted.clone().chain_update(number.to_be_bytes()).finalize();
            *part = words_from_bytes(&mac.into_bytes());
        }
        block
    }

    /// 32 bytes, with the mixed block as salt.
    fn finish(&self, block: &Block) -> [u8; HASH_BYTES] {
        let salt: [u8; 4 * BLOCK_WORDS] = bytes_from_words(block);
        let mac = self.0.clone().chain_update(salt).chain_update(1u32.to_be_bytes());
        mac.finalize().into_bytes().into()
    }
}

/// Whether the hash, read as a little-endian number as in Bitcoin, is at most the target.
pub fn meets(hash: &[u8; HASH_BYTES], target: &[u32; 8]) -> bool {
    let hash: [u32; 8] = words_from_bytes(hash);
    // Most significant limb first.
    hash.iter().rev().le(target.iter().rev())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        batch::{BatchBuilder, Program},
        cpu::Portable,
        engine::run_alone,
        job::{Job, RowError},
        policy::Policy,
        primitive::Stage,
        scrypt::{BLOCK_MIXES_MAX, TARGET_ANY},
    };

    fn builder() -> BatchBuilder {
        BatchBuilder::new(Program::single(Stage::Scrypt), Policy::default())
    }

    fn derive(password: &[u8], salt: &[u8], log2_n: u32, r: u32, p: u32) -> String {
        let mut builder = builder();
        let place = builder.arena_push(&[password, salt], 1).unwrap();
        builder
            .push(ScryptRow::derive(place, password.len() as u32, log2_n, r, p))
            .unwrap();
        let batch = builder.finish();
        let outputs = run_alone(&Portable, &batch);
        assert_eq!(outputs.verdict(0), Verdict::Valid, "every hash meets TARGET_ANY");
        hex::encode(outputs.output(batch.tables()[0].header(0)))
    }

    /// RFC 7914 section 12, the first 32 of 64 bytes: empty strings, p > 1, r > 1. The fourth (1 GiB) is left to the vectors.
    #[test]
    fn the_examples_of_rfc_7914() {
        assert_eq!(
            derive(b"", b"", 4, 1, 1),
            "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
        );
        assert_eq!(
            derive(b"password", b"NaCl", 10, 8, 16),
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        );
        assert_eq!(
            derive(b"pleaseletmein", b"SodiumChloride", 14, 8, 1),
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        );
    }

    /// The genesis header of Litecoin, bits 1e0ffff0: a real header, its real target, and the bounds of the comparison.
    #[test]
    fn the_target_is_inclusive_and_little_endian() {
        let header: [u8; 80] = hex::decode(
            "010000000000000000000000000000000000000000000000000000000000000000000000d9ced4ed1130f7b7faad9be25323ffafa33232a17c3e\
             df6cfd97bee6bafbdd97b9aa8e4ef0ff0f1ecd513f7c",
        )
        .unwrap()
        .try_into()
        .unwrap();
        let hash = naive::hash(&ScryptRow::proof_of_work(&header, TARGET_ANY), &[]);
        let mut real = [0u32; 8];
        real[7] = 0x0000_0fff;
        real[6] = 0xf000_0000;
        let equal: [u32; 8] = words_from_bytes(&hash);
        let (mut below, mut above) = (equal, equal);
        below[0] = below[0]
            .checked_sub(1)
            .expect("the lowest limb of this hash is not zero");
        above[7] += 1;
        // The most significant limb decides before the lowest: smaller above, larger below.
        let (mut below_high, mut above_high) = (equal, equal);
        below_high[7] = 0;
        below_high[6] = 0;
        above_high[7] += 1;
        above_high[0] = 0;
        let mut builder = builder();
        let cases = [
            (real, true),
            (equal, true),
            (below, false),
            (above, true),
            (below_high, false),
            (above_high, true),
            ([0; 8], false),
        ];
        for (target, _) in cases {
            builder.push(ScryptRow::proof_of_work(&header, target)).unwrap();
        }
        let batch = builder.finish();
        let outputs = run_alone(&Portable, &batch);
        for (index, (target, expected)) in cases.into_iter().enumerate() {
            assert_eq!(outputs.verdict(index), Verdict::of(expected), "target {target:08x?}");
            assert_eq!(outputs.output(batch.tables()[0].header(index)), hash);
        }
    }

    /// Runs rows on the calling thread; hashes and verdicts must be the naive path's. Returns the hashes.
    fn same_as_naive(rows: &[ScryptRow]) -> Vec<[u8; HASH_BYTES]> {
        let mut builder = builder();
        for row in rows {
            builder.push(*row).expect("a well-formed row");
        }
        let batch = builder.finish();
        let outputs = run_alone(&Portable, &batch);
        let hashes: Vec<_> = rows.iter().map(|row| naive::hash(row, &[])).collect();
        for (index, (row, hash)) in rows.iter().zip(&hashes).enumerate() {
            let of = rows.len();
            assert_eq!(
                outputs.verdict(index),
                Verdict::of(meets(hash, &row.target)),
                "row {index} of {of}"
            );
            assert_eq!(
                outputs.output(batch.tables()[0].header(index)),
                hash,
                "row {index} of {of}"
            );
        }
        hashes
    }

    /// A target that about half of all hashes meet.
    const HALF: [u32; 8] = [
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX / 2,
    ];

    /// Headers that differ in one byte only, so that a word in the wrong place or lane shows.
    fn row(number: usize) -> ScryptRow {
        let mut header = [0x5a; HEADER_BYTES];
        header[number % HEADER_BYTES] = number as u8;
        ScryptRow::proof_of_work(&header, HALF)
    }

    /// No row; fewer than a group is worth (1, 2) and as many (3); a group (4) and one header more (5); two groups less one,
    /// in full and with one more (7, 8, 9); many groups, in full and with one more (64, 65).
    #[test]
    fn every_cut_of_a_batch_into_groups() {
        for count in [0, 1, 2, 3, 4, 5, 7, 8, 9, 64, 65] {
            same_as_naive(&(0..count).map(row).collect::<Vec<_>>());
        }
    }

    /// Proof of work before, between and behind rows of other parameters: groups span them, and each keeps its own answer.
    #[test]
    fn other_parameters_between_headers() {
        for other in [(9, 1, 1), (11, 1, 1), (10, 2, 1), (10, 1, 2), (4, 8, 2)] {
            let mut rows: Vec<_> = (0..9).map(row).collect();
            for at in [0, 2, 3, 7, 8] {
                (rows[at].log2_n, rows[at].r, rows[at].p) = other;
            }
            let hashes = same_as_naive(&rows);
            assert_ne!(hashes[3], naive::hash(&row(3), &[]), "the parameters matter");
        }
    }

    /// A flipped bit changes the hash of its own row and of no other, in each place of a group and of what is left over.
    #[test]
    fn a_flipped_bit_changes_its_own_row_only() {
        let rows: Vec<_> = (0..7).map(row).collect();
        let good = same_as_naive(&rows);
        for at in 0..rows.len() {
            let mut spoiled = rows.clone();
            spoiled[at].inline[19] ^= 1 << 31;
            let hashes = same_as_naive(&spoiled);
            for (index, (hash, good)) in hashes.iter().zip(&good).enumerate() {
                assert_eq!(hash == good, index != at, "row {index}, spoiled {at}");
            }
        }
    }

    proptest! {
        /// Random headers and counts: up to three groups and what is left over.
        #[test]
        fn random_headers(words in proptest::collection::vec(any::<[u32; HEADER_BYTES / 4]>(), 0..13)) {
            let rows = words.iter().map(|words| ScryptRow::proof_of_work(&bytes_from_words(words), HALF));
            same_as_naive(&rows.collect::<Vec<_>>());
        }
    }

    #[test]
    fn rows_outside_the_limits_are_refused() {
        let mut builder = builder();
        let place = builder.arena_push(&[b"password", b"salt"], 1).unwrap();
        let good = ScryptRow::derive(place, 8, 4, 1, 1);
        let mut refused = |change: fn(&mut ScryptRow), field: &str| {
            let mut row = good;
            change(&mut row);
            match builder.push(row) {
                Err(RowError::Field { field: got, .. }) => assert_eq!(got, field),
                other => panic!("{field}: {other:?}"),
            }
        };
        refused(|row| row.password_bytes = 9, "password_bytes + salt_bytes");
        refused(|row| row.log2_n = 0, "log2_n");
        refused(|row| row.log2_n = 64, "log2_n");
        refused(|row| row.r = 0, "r * p");
        refused(|row| row.p = 0, "r * p");
        refused(|row| (row.r, row.p) = (1 << 15, 1 << 15), "r * p");
        refused(|row| (row.r, row.p) = (u32::MAX, u32::MAX), "r * p");
        refused(|row| row.log2_n = 63, "N * r * p");
        refused(|row| row.log2_n = 24, "128 * N * r");
        refused(|row| row.header = crate::job::Header::inline(81), "inline tag");
        refused(
            |row| row.header = crate::job::Header::inline(80),
            "password_bytes + salt_bytes",
        );
        assert!(builder.is_empty(), "a refused row leaves no trace");
        // The largest example of the RFC is inside the limits.
        let mut largest = good;
        (largest.log2_n, largest.r) = (20, 8);
        assert!(largest.check(&Policy::default()).is_ok());
        assert!(largest.work(&Policy::default()) / 4 <= BLOCK_MIXES_MAX);
        assert_eq!(builder.push(good), Ok(0));
    }
}
