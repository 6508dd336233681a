//! scrypt on the crate of that name, which allocates V for every hash.
//! Oracle for every other scrypt engine; one row at a time on the calling thread.
//! Never compares in constant time: headers and targets are public.

use scrypt::Params;

use super::{HASH_BYTES, ScryptRow};
use crate::{batch::Verdict, engine::Work, job::words_from_bytes};

/// Decides every row of the work.
pub fn run(work: &mut Work<'_>) {
    work.decide_each(|row: &ScryptRow, input, output| {
        let hash = hash(row, input);
        output.copy_from_slice(&hash);
        Verdict::of(meets(&hash, &row.target))
    });
}

/// The hash of a row that passed its check.
pub fn hash(row: &ScryptRow, input: &[u8]) -> [u8; HASH_BYTES] {
    let params = Params::new(row.log2_n as u8, row.r, row.p).expect("the builder checked N, r and p");
    let header;
    let (password, salt) = if row.is_inline() {
        header = row.inline_header();
        (&header[..], &header[..])
    } else {
        input.split_at(row.password_bytes as usize)
    };
    let mut hash = [0u8; HASH_BYTES];
    scrypt::scrypt(password, salt, &params, &mut hash).expect("32 bytes are a length that scrypt gives");
    hash
}

/// Whether the hash, read as a little-endian number as in Bitcoin, is at most the target.
pub fn meets(hash: &[u8; HASH_BYTES], target: &[u32; 8]) -> bool {
    let hash: [u32; 8] = words_from_bytes(hash);
    // Most significant limb first.
    hash.iter().rev().le(target.iter().rev())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        batch::{BatchBuilder, Program},
        cpu::Portable,
        engine::run_alone,
        job::{Job, RowError},
        policy::Policy,
        primitive::Stage,
        scrypt::BLOCK_MIXES_MAX,
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
        let hash = hash(&ScryptRow::proof_of_work(&header, super::super::TARGET_ANY), &[]);
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
