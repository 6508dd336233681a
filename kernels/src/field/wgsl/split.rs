//! Halves of a scalar of secp256k1 as signed odd digits, for shaders: what `field::ifma_order::split` does in lanes.
//! Serves the ladder of ECDSA and BIP340. Straight-line in both forms of limbs, ranges proved as in `code`.
//! Never needs a sign: everything is computed modulo a power of two, with complements in place of differences.
//!
//! u = k1 + k2 lambda mod n (Gallant, Lambert, Vanstone, CRYPTO 2001; constants of libsecp256k1 `scalar_impl.h`), both odd and
//! below 2^130 in size. k = 2 v - (2^130 - 1) for the 130 bits v that come out: five bits b of v stand for the digit 2 b - 31.

use num_bigint::BigUint;

use super::{
    code::{Code, Term},
    generator::Field,
};

/// round(2^384 a1 / n).
const G1: &str = "3086d221a7d46bcde86c90e49284eb153daa8a1471e8ca7fe893209a45dbb031";
/// round(-2^384 b1 / n).
const G2: &str = "e4437ed6010e88286f547fa90abfe4c4221208ac9df506c61571b4ae8ac47f71";
/// The lattice of (k1, k2) with k1 + k2 lambda = 0 mod n has the basis (a1, b1), (a2, b2); b2 = a1, b1 < 0.
const A1: &str = "3086d221a7d46bcde86c90e49284eb15";
const MINUS_B1: &str = "e4437ed6010e88286f547fa90abfe4c3";
const A2: &str = "114ca50f7a8e2f3f657c1108d9d44cfd8";

fn number(digits: &str) -> BigUint {
    BigUint::parse_bytes(digits.as_bytes(), 16).expect("hexadecimal digits")
}

/// The function, for a form.
pub(crate) fn write(field: &Field) -> String {
    let (form, width) = (field.form, field.form.width);
    let (n, suffix) = (form.limbs, form.suffix());
    // Halves are computed modulo 2^(width limbs), at least 2^132.
    let short = 132usize.div_ceil(width);
    let modulus = BigUint::from(1u8) << (width * short);
    let strict = |number: &BigUint, count: usize| -> Vec<u128> {
        let limb = |at: usize| u128::try_from((number >> (at * width)) & BigUint::from(form.mask())).expect("a limb");
        (0..count).map(limb).collect()
    };
    let mut code = Code::new(form);
    for at in 0..n {
        let (word, bit) = (at * width / 32, at * width % 32);
        let low = format!("(x[{word}] >> {bit}u)");
        let whole = match bit + width > 32 && word < 7 {
            true => format!("({low} | (x[{}] << {}u))", word + 1, 32 - bit),
            false => low,
        };
        code.line(&format!(
            "let u{at} = {};",
            form.widened(&format!("({whole} & {}u)", form.mask()))
        ));
    }
    let limb = |at: usize| Term::new(format!("u{at}"), form.mask());
    // c = floor(u g / 2^384), below 2^128.
    let mut quotients = Vec::new();
    for (name, g) in [("c", G1), ("d", G2)] {
        let g = strict(&number(g), n);
        let columns: Vec<Vec<Term>> = (0..2 * n - 1)
            .map(|column| {
                let places = (0..n).filter(|at| column >= *at && column - at < n && g[column - at] > 0);
                places
                    .map(|at| code.scaled(&limb(at), g[column - at]).expect("a product of limbs fits"))
                    .collect()
            })
            .collect();
        let limbs = code.carried(&columns).expect("columns fit");
        let (skipped, bits) = (384 / width, 384 % width);
        let mut quotient = Vec::new();
        for at in 0..128usize.div_ceil(width) {
            let place = |at: usize| limbs.get(at).map_or(format!("0{suffix}"), |limb| limb.text.clone());
            let (low, high) = (place(skipped + at), place(skipped + at + 1));
            code.line(&format!(
                "let {name}{at} = (({low} >> {bits}u) | ({high} << {}u)) & {}{suffix};",
                width - bits,
                form.mask()
            ));
            quotient.push(Term::new(format!("{name}{at}"), form.mask()));
        }
        quotients.push(quotient);
    }
    let [c, d] = [&quotients[0], &quotients[1]];
    let minus = |digits: &str| strict(&(&modulus - number(digits)), short);
    let (minus_a1, minus_a2) = (minus(A1), minus(A2));
    let minus_b1 = strict(&number(MINUS_B1), short);
    // k1 = u - c a1 - d a2 and k2 = -c b1 - d a1, and what makes them odd: first (a1, b1) where k1 is even, then (a2, b2).
    let triangle = |code: &Code, sum: &mut Vec<Vec<Term>>, a: &[Term], b: &[u128]| {
        for (at, a) in a.iter().enumerate() {
            for (by, b) in b.iter().enumerate().take_while(|(by, _)| at + by < short) {
                if *b > 0 {
                    sum[at + by].push(code.scaled(a, *b).expect("a product of limbs fits"));
                }
            }
        }
    };
    let mut k1: Vec<Vec<Term>> = (0..short).map(|at| vec![limb(at)]).collect();
    triangle(&code, &mut k1, c, &minus_a1);
    triangle(&code, &mut k1, d, &minus_a2);
    let mut k2: Vec<Vec<Term>> = vec![Vec::new(); short];
    triangle(&code, &mut k2, c, &minus_b1);
    triangle(&code, &mut k2, d, &minus_a1);
    let masked = |name: &str, limbs: &[u128]| -> Vec<Term> {
        let term = |limb: &u128| Term::new(format!("({name} & {limb}{suffix})"), *limb);
        limbs.iter().map(term).collect()
    };
    let even = |code: &mut Code, name: &str, column: &[Term]| {
        let sum = code.sum(&format!("{name}_low"), column, &[]).expect("a column fits");
        // All ones where the number is even, else zero.
        code.line(&format!("let {name} = ({} & 1{suffix}) - 1{suffix};", sum.text));
    };
    even(&mut code, "e", &k1[0]);
    for at in 0..short {
        k1[at].push(masked("e", &minus_a1)[at].clone());
        k2[at].push(masked("e", &minus_b1)[at].clone());
    }
    even(&mut code, "f", &k2[0]);
    let odd = strict(&((BigUint::from(1u8) << 130) - 1u8), short);
    let mut words = Vec::new();
    for (mut columns, taken) in [(k1, &minus_a2), (k2, &minus_a1)] {
        for at in 0..short {
            columns[at].push(masked("f", taken)[at].clone());
            columns[at].push(Term::new(format!("{}{suffix}", odd[at]), odd[at]));
        }
        let limbs = code.carried(&columns).expect("columns fit");
        for word in 0..5 {
            // Bits 1 + 32 word on, of 131.
            let (first, end) = (1 + 32 * word, 131.min(33 + 32 * word));
            let mut parts = Vec::new();
            for (at, limb) in limbs.iter().enumerate().take(short) {
                let (low, high) = (at * width, (at + 1) * width);
                if high > first && low < end {
                    let narrow = form.narrowed(&limb.text);
                    parts.push(match low as i64 - first as i64 {
                        0 => narrow,
                        shift if shift > 0 => format!("({narrow} << {shift}u)"),
                        shift => format!("({narrow} >> {}u)", -shift),
                    });
                }
            }
            let text = parts.join(" | ");
            words.push(if word == 4 { format!("({text}) & 3u") } else { text });
        }
    }
    code.line(&format!("return array<u32, 10>({});", words.join(", ")));
    let head = "// The halves of a scalar below n: 130 bits each, in five words; five bits b stand for the digit 2 b - 31.\n\
                fn scalar_halves(x: array<u32, 8>) -> array<u32, 10> {\n";
    format!("{head}{}}}\n", code.text)
}
