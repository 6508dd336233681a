//! The committed files are those that the generator writes, and each of their functions agrees with big integers on a device.
//! Run with `PERIGEE_UPDATE_SHADERS=1` to write the files anew.
//! Never trusts the generator's own bounds alone: patterns reach the limits of normal elements.

use std::path::Path;

use num_bigint::BigUint;
use rand::{Rng, RngExt, SeedableRng};

use super::{
    fields::{self, files},
    generator::{Field, Reduction},
    harness::Harness,
};

#[test]
fn committed_files_are_the_generated_ones() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/field/wgsl/generated");
    for file in files() {
        let path = folder.join(&file.name);
        if std::env::var_os("PERIGEE_UPDATE_SHADERS").is_some_and(|value| value == "1") {
            std::fs::write(&path, &file.text).expect("the folder of the crate");
            continue;
        }
        let committed = std::fs::read_to_string(&path).expect("a committed file");
        assert!(
            committed == file.text,
            "{} is not what the generator writes: PERIGEE_UPDATE_SHADERS=1",
            file.name
        );
        let short = file.text.lines().all(|line| line.len() <= 140);
        assert!(short, "{}: lines of at most 140 columns", file.name);
    }
}

/// A function of the field: what the shader calls on elements a, b, c, d and words w, and what it must be of their numbers.
struct Operation {
    call: &'static str,
    value: fn(&Field, &[BigUint; 5]) -> BigUint,
    /// Capacity that it needs, in thousandths.
    needs: u128,
    /// Only for this reduction.
    only: Option<Reduction>,
}

const fn any(call: &'static str, value: fn(&Field, &[BigUint; 5]) -> BigUint) -> Operation {
    Operation {
        call,
        value,
        needs: 0,
        only: None,
    }
}

/// The product as the field's reduction leaves it.
fn reduced(field: &Field, product: BigUint) -> BigUint {
    match field.reduction {
        Reduction::Fold => product,
        Reduction::Montgomery => product * inverse_of_r(field),
    }
}

fn radix(field: &Field) -> BigUint {
    BigUint::from(1u8) << (field.form.width * field.form.limbs)
}

fn inverse_of_r(field: &Field) -> BigUint {
    radix(field).modinv(&field.modulus).expect("an odd modulus")
}

fn flag(is: bool) -> BigUint {
    BigUint::from(u8::from(is))
}

const OPERATIONS: &[Operation] = &[
    any("to_words(a)", |_, [a, ..]| a.clone()),
    any("to_words(F_mul(a, b))", |f, [a, b, ..]| reduced(f, a * b)),
    any("to_words(F_sqr(a))", |f, [a, ..]| reduced(f, a * a)),
    any("to_words(F_mul_plus(a, b, c))", |f, [a, b, c, ..]| {
        reduced(f, a * b + c)
    }),
    any("to_words(F_sqr_plus(a, c))", |f, [a, _, c, ..]| reduced(f, a * a + c)),
    Operation {
        needs: 2000,
        ..any("to_words(F_mul_mul(a, b, c, d))", |f, [a, b, c, d, _]| {
            reduced(f, a * b + c * d)
        })
    },
    Operation {
        needs: 3000,
        ..any("to_words(F_mul(F_sub_loose(a, b), c))", |f, [a, b, c, ..]| {
            reduced(f, (a + less(f, b)) * c)
        })
    },
    any("to_words(F_add(a, b))", |_, [a, b, ..]| a + b),
    any("to_words(F_sub(a, b))", |f, [a, b, ..]| a + less(f, b)),
    any("to_words(F_negate(a))", |f, [a, ..]| less(f, a)),
    any("to_words(F_twice(a))", |_, [a, ..]| a * 2u8),
    any("to_words(F_triple(a))", |_, [a, ..]| a * 3u8),
    any("to_words(F_from_words(w))", |_, [.., w]| w.clone()),
    any("to_words(F_select(a, b, (w[0] & 1u) == 1u))", |_, [a, b, _, _, w]| {
        if w.bit(0) { b.clone() } else { a.clone() }
    }),
    any("to_words(F_sqr_times(a, 3u))", |f, [a, ..]| {
        (0..3).fold(a.clone(), |x, _| reduced(f, &x * &x) % &f.modulus)
    }),
    any("to_words(F_one())", |f, _| match f.reduction {
        Reduction::Fold => BigUint::from(1u8),
        Reduction::Montgomery => radix(f),
    }),
    any("flag(F_is_zero(F_sub_loose(a, b)))", |f, [a, b, ..]| {
        flag(a % &f.modulus == b % &f.modulus)
    }),
    any("flag(F_equal(b, c))", |f, [_, b, c, ..]| {
        flag(b % &f.modulus == c % &f.modulus)
    }),
    Operation {
        only: Some(Reduction::Montgomery),
        ..any("to_words(F_enter(a))", |f, [a, ..]| a * radix(f))
    },
    Operation {
        only: Some(Reduction::Montgomery),
        ..any("to_words(F_leave(a))", |f, [a, ..]| a * inverse_of_r(f))
    },
];

fn less(field: &Field, number: &BigUint) -> BigUint {
    &field.modulus - number % &field.modulus
}

fn source(field: &Field, operations: &[&Operation]) -> String {
    let (n, words) = (field.form.limbs, field.form.limbs.next_multiple_of(4));
    let vectors = words / 4;
    let mut text = field.write();
    text += "fn flag(is: bool) -> array<u32, 8> { return array<u32, 8>(select(0u, 1u, is), 0u, 0u, 0u, 0u, 0u, 0u, 0u); }\n";
    text += &format!("fn element(at: u32) -> {} {{\n", field.element);
    for vector in 0..vectors {
        text += &format!("let v{vector} = rows[at + {vector}u];\n");
    }
    let limbs = (0..n).map(|at| format!("v{}[{}]", at / 4, at % 4));
    text += &format!("return {}; }}\n", field.constructor(limbs));
    text += "fn answer(at: u32, x: array<u32, 8>) {\n";
    for word in 0..8 {
        text += &format!("answers[at + {word}u] = x[{word}];\n");
    }
    text += "}\n@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {\n";
    text += "let lane = id.x; if (lane >= params.end_lane) { return; }\n";
    text += &format!("let first = lane * {}u;\n", 4 * vectors + 2);
    for (at, name) in ["a", "b", "c", "d"].iter().enumerate() {
        text += &format!("let {name} = element(first + {}u);\n", at * vectors);
    }
    let (low, high) = (4 * vectors, 4 * vectors + 1);
    text += &format!("let l = rows[first + {low}u]; let h = rows[first + {high}u];\n");
    text += "let w = array<u32, 8>(l.x, l.y, l.z, l.w, h.x, h.y, h.z, h.w);\n";
    for (at, operation) in operations.iter().enumerate() {
        let call = operation.call.replace("F_", &format!("{}_", field.prefix));
        let call = match call.strip_prefix("to_words") {
            Some(rest) => format!("{}_to_words{rest}", field.prefix),
            None => call,
        };
        text += &format!("answer((lane * {}u + {at}u) * 8u, {call});\n", operations.len());
    }
    text + "}\n"
}

/// Operands whose limbs are at the ends of their ranges, or anything.
fn operands(field: &Field, random: &mut impl Rng) -> Vec<[Vec<u128>; 4]> {
    let (normal, n, mask) = (field.normal(), field.form.limbs, field.form.mask());
    let one = BigUint::from(1u8);
    let strict = |number: &BigUint| field.limbs_of(number);
    let patterns = [
        strict(&BigUint::ZERO),
        strict(&one),
        strict(&(&field.modulus - &one)),
        strict(&field.modulus),
        // 2^bits - 1: the largest number of strict limbs.
        strict(&((&one << field.bits) - &one)),
        // The largest normal element, and limbs at both ends in turn: longest carries, largest columns.
        normal.clone(),
        (0..n).map(|at| if at % 2 == 0 { normal[at] } else { 0 }).collect(),
        (0..n).map(|at| if at + 1 == n { 0 } else { mask }).collect(),
    ];
    let mut operands = Vec::new();
    for (at, a) in patterns.iter().enumerate() {
        for (by, b) in patterns.iter().enumerate() {
            let (c, d) = (&patterns[(at + by) % 8], &patterns[(at + 3 * by) % 8]);
            operands.push([a, b, c, d].map(Vec::clone));
        }
    }
    for _ in 0..200 {
        let mut any = || {
            normal
                .iter()
                .map(|most| u128::from(random.random_range(0..=*most as u64)))
                .collect()
        };
        operands.push([any(), any(), any(), any()]);
    }
    operands
}

#[test]
fn every_function_agrees_with_big_integers() {
    let Some(harness) = Harness::open() else { return };
    let mut random = rand_chacha::ChaCha8Rng::seed_from_u64(1);
    for (stem, field) in fields::fields() {
        let offered = |operation: &&Operation| {
            operation.needs <= field.capacity && operation.only.is_none_or(|only| only == field.reduction)
        };
        let operations: Vec<&Operation> = OPERATIONS.iter().filter(offered).collect();
        let operands = operands(&field, &mut random);
        let mut rows: Vec<u32> = Vec::new();
        let mut words_of_lane = Vec::new();
        for (lane, operands) in operands.iter().enumerate() {
            for limbs in operands {
                rows.extend(limbs.iter().map(|limb| *limb as u32));
                rows.resize(rows.len().next_multiple_of(4), 0);
            }
            // Words of any number below 2^256: the ends, then anything.
            let words: [u32; 8] = match lane {
                0 => [0; 8],
                1 => [u32::MAX; 8],
                _ => std::array::from_fn(|_| random.random()),
            };
            rows.extend(words);
            words_of_lane.push(words);
        }
        let count = operations.len();
        let source = source(&field, &operations);
        let answers = harness.run(&source, &rows, &[], operands.len() as u32, operands.len() * count * 8);
        for (lane, operands) in operands.iter().enumerate() {
            let [a, b, c, d] = operands.each_ref().map(|limbs| field.number(limbs));
            let numbers = [a, b, c, d, BigUint::from_slice(&words_of_lane[lane])];
            for (at, operation) in operations.iter().enumerate() {
                let got = BigUint::from_slice(&answers[(lane * count + at) * 8..][..8]);
                let expected = (operation.value)(&field, &numbers) % &field.modulus;
                let (call, form) = (operation.call, field.form.name);
                assert_eq!(
                    got, expected,
                    "{stem} {form}, {call} of {operands:?} and {:?}",
                    words_of_lane[lane]
                );
            }
        }
    }
}
