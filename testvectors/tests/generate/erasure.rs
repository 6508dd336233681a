//! Reed-Solomon vectors. GF(2^8): crate `reed-solomon-erasure`, the named peer of our own code.
//! GF(2^16): the definition evaluated directly (gf16.rs), because no other crate speaks this code's byte format.
//! Recovered data are known by construction, except after flips: those are solved here.

use perigee_testvectors::{BitFlip, ErasureCase, ErasureCode, ErasureOp, Primitive, Vectors, Verdict};
use reed_solomon_erasure::galois_8::ReedSolomon;

use crate::{book::Book, digest::sha256, gf16};

const NOTES: &[(&str, &str)] = &[
    (
        "second-opinion",
        "gf8: crate reed-solomon-erasure 6; gf16: Lagrange evaluation of the code's definition, no transform",
    ),
    (
        "data",
        "data shards are a SplitMix64 stream from data_seed, see the loader; data_seed 0 to 2 and all shapes are free choices",
    ),
    ("encode", "parity bytes, or their SHA-256 where they would be long"),
    (
        "check",
        "a codeword is consistent exactly where re-encoding gives its parity",
    ),
    (
        "recover",
        "erasures up to m are restored; flips in survivors show which shards were used, so there exactly k survive",
    ),
    ("too-many", "m + 1 erasures: recovery must fail, not guess"),
    (
        "shape",
        "field limit k + m = 255 or 256, k = 1, m = 1, counts around powers of two",
    ),
    ("shard-size", "1, 2, 63, 64, 65 and 1024 bytes (even sizes under gf16)"),
    (
        "twin",
        "one data bit flipped: parity, consistency or recovered data must differ",
    ),
];

/// Both codes behind one face.
struct Coder {
    field: gf16::Field,
}

impl Coder {
    fn encode(&self, code: ErasureCode, data: &[Vec<u8>], m: usize) -> Vec<Vec<u8>> {
        match code {
            ErasureCode::Gf8 => {
                let mut shards = data.to_vec();
                shards.resize(data.len() + m, vec![0; data[0].len()]);
                ReedSolomon::new(data.len(), m)
                    .expect("supported shape")
                    .encode(&mut shards)
                    .expect("equal shards");
                shards.split_off(data.len())
            }
            ErasureCode::Gf16 => gf16::encode(&self.field, data, m),
        }
    }

    /// The data shards after recovery from exactly k survivors, whatever they hold.
    fn recover(&self, code: ErasureCode, codeword: &[Vec<u8>], k: usize, erased: &[u32]) -> Vec<Vec<u8>> {
        match code {
            ErasureCode::Gf8 => {
                let present = |i: usize| !erased.contains(&(i as u32));
                let mut shards: Vec<Option<Vec<u8>>> = codeword
                    .iter()
                    .enumerate()
                    .map(|(i, shard)| present(i).then(|| shard.clone()))
                    .collect();
                let coder = ReedSolomon::new(k, codeword.len() - k).expect("supported shape");
                coder.reconstruct_data(&mut shards).expect("enough shards");
                shards
                    .into_iter()
                    .take(k)
                    .map(|shard| shard.expect("reconstructed"))
                    .collect()
            }
            ErasureCode::Gf16 => self.recover_one(codeword, k, erased),
        }
    }

    /// GF(2^16) with one erased data shard and one surviving parity shard: one equation, one unknown.
    fn recover_one(&self, codeword: &[Vec<u8>], k: usize, erased: &[u32]) -> Vec<Vec<u8>> {
        let m = codeword.len() - k;
        let lost: Vec<usize> = erased.iter().map(|i| *i as usize).filter(|i| *i < k).collect();
        let parity: Vec<usize> = (0..m).filter(|j| !erased.contains(&((k + j) as u32))).collect();
        let ([lost], [parity]) = (&lost[..], &parity[..]) else {
            panic!("one unknown and one equation only");
        };
        let row = &gf16::parity_matrix(&self.field, k, m)[*parity];
        let mut sum = gf16::elements(&codeword[k + parity]);
        for i in (0..k).filter(|i| i != lost) {
            let shard = gf16::elements(&codeword[i]);
            sum.iter_mut()
                .zip(shard)
                .for_each(|(sum, element)| *sum ^= self.field.mul(row[i], element));
        }
        let factor = self.field.invert(row[*lost]);
        let mut data = codeword[..k].to_vec();
        data[*lost] = gf16::shard(&sum.iter().map(|sum| self.field.mul(factor, *sum)).collect::<Vec<_>>());
        data
    }
}

#[derive(Clone, Copy)]
struct Shape {
    code: ErasureCode,
    k: u32,
    m: u32,
    shard_bytes: u32,
}

impl Shape {
    fn id(self, op: &str) -> String {
        let code = if self.code == ErasureCode::Gf8 { "gf8" } else { "gf16" };
        format!("{op}-{code}-{}+{}-{}", self.k, self.m, self.shard_bytes)
    }

    fn case(self, data_seed: u64, flips: Vec<BitFlip>, op: ErasureOp) -> ErasureCase {
        let Self {
            code,
            k,
            m,
            shard_bytes,
        } = self;
        ErasureCase {
            code,
            k,
            m,
            shard_bytes,
            data_seed,
            flips,
            op,
            parity: Vec::new(),
            parity_sha256: [0; 32],
        }
    }

    /// A bit in the middle of a data shard.
    fn flip(self) -> BitFlip {
        BitFlip {
            shard: self.k / 2,
            offset: self.shard_bytes / 2,
            bit: (self.k % 8) as u8,
        }
    }
}

/// Parity longer than this stands as a digest only.
const PARITY_BYTES_MAX: usize = 400;

struct Maker {
    coder: Coder,
    book: Book<ErasureCase>,
}

impl Maker {
    /// Parity after the flips for `Encode`, of the plain data otherwise.
    fn with_parity(&self, mut case: ErasureCase) -> ErasureCase {
        let data = if case.op == ErasureOp::Encode {
            case.flipped_data_shards()
        } else {
            case.data_shards()
        };
        let parity = self.coder.encode(case.code, &data, case.m as usize);
        case.parity_sha256 = sha256(&parity.concat());
        if case.op != ErasureOp::Encode || parity.concat().len() <= PARITY_BYTES_MAX {
            case.parity = parity;
        }
        case
    }

    fn encode(&mut self, shape: Shape, flags: &[&str]) {
        let id = shape.id("encode");
        let case = self.with_parity(shape.case(0, Vec::new(), ErasureOp::Encode));
        let mut twin = self.with_parity(shape.case(0, vec![shape.flip()], ErasureOp::Encode));
        assert_ne!(case.parity_sha256, twin.parity_sha256);
        twin.parity.clear();
        self.book.plain(&id, flags, "parity of the named data", case);
        self.book
            .twin(&id, &["twin"], "one data bit flipped: every parity shard differs", twin);
    }

    fn check(&mut self, shape: Shape) {
        let id = shape.id("check");
        let check = |expect| ErasureOp::Check { expect };
        let good = self.with_parity(shape.case(1, Vec::new(), check(Verdict::Valid)));
        let twin = ErasureCase {
            flips: vec![shape.flip()],
            op: check(Verdict::Invalid),
            ..good.clone()
        };
        self.book.plain(&id, &["check"], "a codeword", good.clone());
        self.book.twin(&id, &["twin"], "one data bit flipped", twin);
        let (last, end) = (shape.k + shape.m - 1, shape.shard_bytes - 1);
        let flips = [
            (
                "first-byte",
                BitFlip {
                    shard: 0,
                    offset: 0,
                    bit: 0,
                },
            ),
            (
                "last-parity-byte",
                BitFlip {
                    shard: last,
                    offset: end,
                    bit: 7,
                },
            ),
            (
                "first-parity-byte",
                BitFlip {
                    shard: shape.k,
                    offset: 0,
                    bit: 0,
                },
            ),
            (
                "last-data-byte",
                BitFlip {
                    shard: shape.k - 1,
                    offset: end,
                    bit: 7,
                },
            ),
        ];
        for (name, flip) in flips {
            let case = ErasureCase {
                flips: vec![flip],
                op: check(Verdict::Invalid),
                ..good.clone()
            };
            self.book.plain(
                &format!("{id}-{name}"),
                &["check"],
                "one bit flipped at an edge of the codeword",
                case,
            );
        }
    }

    fn recover(&mut self, shape: Shape, name: &str, erased: Vec<u32>, reason: &str) {
        let id = format!("{}-{name}", shape.id("recover"));
        let possible = erased.len() <= shape.m as usize;
        let mut case = self.with_parity(shape.case(2, Vec::new(), ErasureOp::Encode));
        case.parity = self.coder.encode(case.code, &case.data_shards(), case.m as usize);
        let data = case.data_shards();
        case.op = ErasureOp::Recover {
            erased: erased.clone(),
            expect: Verdict::of(possible),
            data_sha256: possible.then(|| sha256(&data.concat())),
        };
        let flags: &[&str] = if possible {
            &["recover"]
        } else {
            &["recover", "too-many"]
        };
        self.book.plain(&id, flags, reason, case.clone());
        if erased.len() != shape.m as usize {
            return;
        }
        // Exactly k survivors: flip a bit of the last one and recover again.
        if shape.code == ErasureCode::Gf16 && erased.iter().filter(|i| **i < shape.k).count() != 1 {
            return;
        }
        let Some(survivor) = (0..shape.k + shape.m).rev().find(|i| !erased.contains(i)) else {
            return;
        };
        let flip = BitFlip {
            shard: survivor,
            offset: shape.shard_bytes - 1,
            bit: 3,
        };
        let mut twin = ErasureCase {
            flips: vec![flip],
            ..case
        };
        let codeword = twin.codeword().expect("parity is inline");
        let recovered = self.coder.recover(shape.code, &codeword, shape.k as usize, &erased);
        assert_ne!(recovered, data, "{id}");
        twin.op = ErasureOp::Recover {
            erased,
            expect: Verdict::Valid,
            data_sha256: Some(sha256(&recovered.concat())),
        };
        self.book.twin(
            &id,
            &["twin"],
            "one bit of the last survivor flipped: other data, no way to notice",
            twin,
        );
    }
}

pub(crate) fn generate() -> Vectors<ErasureCase> {
    let mut m = Maker {
        coder: Coder {
            field: gf16::Field::new(),
        },
        book: Book::new(Primitive::Erasure, NOTES),
    };
    for (k, parity) in [
        (1, 1),
        (2, 1),
        (10, 4),
        (17, 3),
        (32, 32),
        (223, 32),
        (128, 127),
        (128, 128),
        (1, 255),
        (255, 1),
    ] {
        for shard_bytes in [1, 2, 63, 64, 65, 1024] {
            let shape = Shape {
                code: ErasureCode::Gf8,
                k,
                m: parity,
                shard_bytes,
            };
            // The widest shapes take the smallest and one odd size; the others take all.
            if k + parity <= 64 || [1, 65].contains(&shard_bytes) {
                m.encode(shape, &["encode", "shape", "shard-size"]);
            }
        }
    }
    let wide = [
        (1, 1),
        (2, 1),
        (1, 2),
        (3, 2),
        (2, 3),
        (3, 5),
        (4, 4),
        (5, 7),
        (7, 5),
        (16, 16),
        (17, 16),
        (300, 30),
        (30, 300),
        (1000, 100),
    ];
    for (k, parity) in wide {
        for shard_bytes in [2, 62, 64, 66, 130] {
            if k + parity <= 40 || shard_bytes == 2 || (shard_bytes == 66 && k + parity <= 400) {
                m.encode(
                    Shape {
                        code: ErasureCode::Gf16,
                        k,
                        m: parity,
                        shard_bytes,
                    },
                    &["encode", "shape", "shard-size"],
                );
            }
        }
    }
    for (code, k, parity, shard_bytes) in [
        (ErasureCode::Gf8, 1, 1, 1),
        (ErasureCode::Gf8, 10, 4, 65),
        (ErasureCode::Gf8, 32, 32, 3),
        (ErasureCode::Gf8, 223, 32, 2),
        (ErasureCode::Gf16, 3, 2, 64),
        (ErasureCode::Gf16, 3, 5, 66),
        (ErasureCode::Gf16, 300, 30, 2),
    ] {
        m.check(Shape {
            code,
            k,
            m: parity,
            shard_bytes,
        });
    }
    recoveries(&mut m);
    m.book.finish()
}

fn recoveries(m: &mut Maker) {
    for (code, k, parity, shard_bytes) in [
        (ErasureCode::Gf8, 1, 1, 64),
        (ErasureCode::Gf8, 2, 1, 2),
        (ErasureCode::Gf8, 10, 4, 65),
        (ErasureCode::Gf8, 17, 3, 63),
        (ErasureCode::Gf8, 32, 32, 16),
        (ErasureCode::Gf8, 223, 32, 2),
        (ErasureCode::Gf8, 128, 127, 1),
        (ErasureCode::Gf16, 1, 1, 2),
        (ErasureCode::Gf16, 3, 2, 64),
        (ErasureCode::Gf16, 2, 3, 62),
        (ErasureCode::Gf16, 3, 5, 66),
        (ErasureCode::Gf16, 300, 30, 2),
        (ErasureCode::Gf16, 1000, 100, 2),
    ] {
        let shape = Shape {
            code,
            k,
            m: parity,
            shard_bytes,
        };
        let total = k + parity;
        m.recover(shape, "none", Vec::new(), "nothing is missing");
        m.recover(shape, "first", vec![0], "the first data shard is missing");
        m.recover(
            shape,
            "parity",
            (k..total).collect(),
            "all parity is missing: the data stand as they are",
        );
        let tail = k.saturating_sub(parity)..k;
        m.recover(
            shape,
            "data-tail",
            tail.collect(),
            "the last data shards are missing, as many as there is parity",
        );
        m.recover(
            shape,
            "data-head",
            (0..parity.min(k)).collect(),
            "the first data shards are missing",
        );
        if parity > 1 {
            let one_data = std::iter::once(k / 2).chain(k + 1..total).collect();
            m.recover(
                shape,
                "one-data",
                one_data,
                "one data shard and all parity but the first are missing",
            );
        }
        if parity > 3 {
            // Every third shard from 1 on, data and parity alike, m of them.
            let mut spread: Vec<u32> = (0..total).map(|i| (1 + i * 3) % total).collect();
            spread.dedup();
            let mut unique: Vec<u32> = Vec::new();
            spread.into_iter().for_each(|i| {
                if !unique.contains(&i) {
                    unique.push(i)
                }
            });
            unique.truncate(parity as usize);
            unique.sort_unstable();
            m.recover(shape, "spread", unique, "data and parity shards are missing, m in all");
        }
        m.recover(
            shape,
            "too-many",
            (0..=parity).collect(),
            "one shard more is missing than there is parity",
        );
        m.recover(shape, "all", (0..total).collect(), "nothing is left");
    }
}
