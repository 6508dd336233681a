//! What a field of shaders needs besides products: sums, differences, carries, words.
//! The second half of `generator`, which says what elements are; the same proofs.
//! Never runs in the validator: files are made by tests, shaders are files.

use num_bigint::BigUint;

use super::{
    code::{Overflow, wrapped},
    generator::Field,
};

impl Field {
    /// Loosest limbs that `weak` takes: three normal ones.
    pub(crate) fn weak_limbs(&self) -> Vec<u128> {
        self.normal().iter().map(|limb| 3 * limb).collect()
    }

    /// What `weak` makes of limbs of this size.
    pub(crate) fn weakened(&self, limbs: &[u128]) -> Result<Vec<u128>, Overflow> {
        let (n, width, top) = (self.form.limbs, self.form.width, self.top_bits());
        let over = limbs[n - 1] >> top;
        let fold = self.limbs_of(&((BigUint::from(1u8) << self.bits) % &self.modulus));
        let (mut carry, mut result) = (0, Vec::new());
        for at in 0..n {
            let limb = if at == n - 1 { (1 << top) - 1 } else { limbs[at] };
            let whole = limb + over * fold[at] + carry;
            if whole > u32::MAX.into() || over * fold[at] > u32::MAX.into() {
                let at = format!("{}_weak, limb {at}", self.prefix);
                return Err(Overflow { at, max: whole });
            }
            carry = whole >> width;
            result.push(if at == n - 1 {
                whole
            } else {
                self.form.mask().min(whole)
            });
        }
        let normal = self.normal();
        assert!(
            result.iter().zip(&normal).all(|(limb, most)| limb <= most),
            "weak gives normal elements"
        );
        Ok(result)
    }

    /// A multiple of m whose limbs cover these.
    pub(crate) fn cover(&self, limbs: &[u128]) -> Vec<u128> {
        let missing = &self.modulus - self.number(limbs) % &self.modulus;
        let missing = self.limbs_of(&(missing % &self.modulus));
        limbs.iter().zip(missing).map(|(limb, more)| limb + more).collect()
    }

    pub(super) fn linear_functions(&self) -> String {
        let (e, n, p, form) = (self.element, self.form.limbs, self.prefix, self.form);
        let (normal, mask, top) = (self.normal(), form.mask(), self.top_bits());
        let fold = self.limbs_of(&((BigUint::from(1u8) << self.bits) % &self.modulus));
        self.weakened(&self.weak_limbs())
            .expect("weak takes three normal elements");
        let cover = self.cover(&normal);
        for (cover, limb) in cover.iter().zip(&normal) {
            assert!(
                cover >= limb && limb + cover <= 3 * limb,
                "a difference is at most three normal elements"
            );
        }
        let mut text =
            "// Carried: normal, from limbs of at most 3 normal ones (and more where a formula's proof says so).\n"
                .to_owned();
        text += &format!(
            "fn {p}_weak(x: {e}) -> {e} {{\n    let over = x[{}] >> {top}u;\n",
            n - 1
        );
        let mut limbs = Vec::new();
        for (at, factor) in fold.iter().enumerate() {
            let limb = match at == n - 1 {
                true => format!("(x[{at}] & {}u)", (1u128 << top) - 1),
                false => format!("x[{at}]"),
            };
            let folded = match *factor {
                0 => String::new(),
                1 => " + over".to_owned(),
                factor if factor.is_power_of_two() => format!(" + (over << {}u)", factor.trailing_zeros()),
                factor => format!(" + over * {factor}u"),
            };
            let carry = if at == 0 {
                String::new()
            } else {
                format!(" + (k{} >> {}u)", at - 1, form.width)
            };
            text += &format!("    let k{at} = {limb}{folded}{carry};\n");
            limbs.push(if at == n - 1 {
                format!("k{at}")
            } else {
                format!("k{at} & {mask}u")
            });
        }
        text += &wrapped(&format!("return {};", self.constructor(limbs)), 4);
        text += "}\n\n";
        let each = |limb: &dyn Fn(usize) -> String| self.constructor((0..n).map(limb));
        let functions: Vec<(&str, String, String)> = vec![
            (
                "a + b of normal elements: limbs of at most 2 normal ones.",
                format!("add_loose(a: {e}, b: {e})"),
                each(&|i| format!("a[{i}] + b[{i}]")),
            ),
            (
                "a - b of normal elements: limbs of at most 3 normal ones.",
                format!("sub_loose(a: {e}, b: {e})"),
                each(&|i| format!("a[{i}] + {}u - b[{i}]", cover[i])),
            ),
            (
                "-a of a normal element: limbs of at most 2 normal ones.",
                format!("negate_loose(a: {e})"),
                each(&|i| format!("{}u - a[{i}]", cover[i])),
            ),
            (
                "2 a of a normal element: limbs of at most 2 normal ones.",
                format!("twice_loose(a: {e})"),
                each(&|i| format!("a[{i}] << 1u")),
            ),
            (
                "3 a of a normal element: limbs of at most 3 normal ones.",
                format!("triple_loose(a: {e})"),
                each(&|i| format!("a[{i}] * 3u")),
            ),
        ];
        for (comment, head, result) in &functions {
            text += &format!(
                "// {comment}\nfn {p}_{head} -> {e} {{\n{}}}\n\n",
                wrapped(&format!("return {result};"), 4)
            );
        }
        for (comment, head, call) in [
            ("a + b, normal as its operands.", "add(a: E, b: E)", "add_loose(a, b)"),
            ("a - b, normal as its operands.", "sub(a: E, b: E)", "sub_loose(a, b)"),
            ("-a, normal as its operand.", "negate(a: E)", "negate_loose(a)"),
            ("2 a, normal as its operand.", "twice(a: E)", "twice_loose(a)"),
            ("3 a, normal as its operand.", "triple(a: E)", "triple_loose(a)"),
        ] {
            let head = head.replace(": E", &format!(": {e}"));
            text += &format!("// {comment}\nfn {p}_{head} -> {e} {{\n    return {p}_weak({p}_{call});\n}}\n\n");
        }
        let select = each(&|i| format!("select(a[{i}], b[{i}], choose)"));
        text += &format!(
            "// b if `choose`, else a.\nfn {p}_select(a: {e}, b: {e}, choose: bool) -> {e} {{\n{}}}\n\n",
            wrapped(&format!("return {select};"), 4)
        );
        text
    }

    pub(super) fn word_functions(&self) -> String {
        let (e, n, p, form) = (self.element, self.form.limbs, self.prefix, self.form);
        let (width, mask) = (form.width, form.mask());
        let limbs = (0..n).map(|at| {
            let (word, bit) = (at * width / 32, at * width % 32);
            let low = if bit == 0 {
                format!("x[{word}]")
            } else {
                format!("(x[{word}] >> {bit}u)")
            };
            let whole = match bit + width > 32 && word < 7 {
                true => format!("({low} | (x[{}] << {}u))", word + 1, 32 - bit),
                false => low,
            };
            format!("{whole} & {mask}u")
        });
        // The top limb of any number below 2^256 has to be normal.
        let top = if self.bits == 256 { None } else { Some(self.bits) };
        let comment = match top {
            None => "Any number of 8 little-endian words, modulo m: a normal element.",
            Some(_) => "Any number of 8 little-endian words, modulo m: its top bits are folded, the element is normal.",
        };
        let constructor = self.constructor(limbs);
        let result = if top.is_some() {
            format!("{p}_weak({constructor})")
        } else {
            constructor
        };
        let mut text = format!(
            "// {comment}\nfn {p}_from_words(x: array<u32, 8>) -> {e} {{\n{}}}\n\n",
            wrapped(&format!("return {result};"), 4)
        );
        text += &format!(
            "// The number in 0..m of a normal element as it stands, in 8 little-endian words.\n\
             fn {p}_to_words(x: {e}) -> array<u32, 8> {{\n"
        );
        // Twice carried it is below 2^bits: the second time at most what the first left over is folded. Then m is taken once
        // where adding 2^bits - m overflows.
        text += &format!("    let y = {p}_weak({p}_weak(x));\n");
        let complement = self.limbs_of(&((BigUint::from(1u8) << self.bits) - &self.modulus));
        for (at, limb) in complement.iter().enumerate() {
            let carry = if at == 0 {
                String::new()
            } else {
                format!(" + (d{} >> {width}u)", at - 1)
            };
            text += &format!("    let d{at} = y[{at}] + {limb}u{carry};\n");
        }
        text += &format!("    let less = (d{} >> {}u) != 0u;\n", n - 1, self.top_bits());
        for at in 0..n {
            let mask = if at == n - 1 {
                (1u128 << self.top_bits()) - 1
            } else {
                mask
            };
            text += &format!("    let z{at} = select(y[{at}], d{at} & {mask}u, less);\n");
        }
        let words = (0..8).map(|word| {
            let mut parts = Vec::new();
            for at in 0..n {
                let (first, end) = (at * width, (at + 1) * width);
                if end > word * 32 && first < word * 32 + 32 {
                    let shift = first as i64 - word as i64 * 32;
                    parts.push(match shift {
                        0 => format!("z{at}"),
                        shift if shift > 0 => format!("(z{at} << {shift}u)"),
                        shift => format!("(z{at} >> {}u)", -shift),
                    });
                }
            }
            parts.join(" | ")
        });
        let words = words.collect::<Vec<_>>().join(", ");
        text += &wrapped(&format!("return array<u32, 8>({words});"), 4);
        text += "}\n\n";
        text += &format!(
            "// Whether words are all zero.\nfn {p}_words_are_zero(x: array<u32, 8>) -> bool {{\n    \
             return (x[0] | x[1] | x[2] | x[3] | x[4] | x[5] | x[6] | x[7]) == 0u;\n}}\n\n"
        );
        text + &self.raw_functions()
    }

    /// A normal element in ten words and back: limbs as they are, two a word where they are narrow.
    fn raw_functions(&self) -> String {
        let (e, n, p) = (self.element, self.form.limbs, self.prefix);
        let (words, limbs): (Vec<String>, Vec<String>) = match self.form.wide {
            true => {
                let word = |at| if at < n { format!("x[{at}]") } else { "0u".to_owned() };
                (
                    (0..10).map(word).collect(),
                    (0..n).map(|at| format!("x[{at}]")).collect(),
                )
            }
            false => {
                let word = |at| format!("x[{}] | (x[{}] << 16u)", 2 * at, 2 * at + 1);
                let limb = |at: usize| match at % 2 {
                    0 => format!("x[{}] & 65535u", at / 2),
                    _ => format!("x[{}] >> 16u", at / 2),
                };
                ((0..10).map(word).collect(), (0..n).map(limb).collect())
            }
        };
        let mut text =
            format!("// A normal element as it is, in ten words.\nfn {p}_raw(x: {e}) -> array<u32, 10> {{\n");
        text += &wrapped(&format!("return array<u32, 10>({});", words.join(", ")), 4);
        text += &format!("}}\n\n// The element of those words.\nfn {p}_of_raw(x: array<u32, 10>) -> {e} {{\n");
        text += &wrapped(&format!("return {};", self.constructor(limbs)), 4);
        text += "}\n\n";
        text
    }
}
