//! Writes the arithmetic of a 256-bit field as WGSL, straight-line, for either form of limbs, and proves that nothing overflows.
//! Below it `code` counts ranges; above it `formula` composes these functions, and a test compares the committed files.
//! Never runs in the validator: files are made by tests, shaders are files.
//!
//! # Elements
//! A *normal* element has limbs of at most [`Field::normal`] (a little more than 2^width - 1, the top one a little more than
//! what is left of the modulus' bits) and stands for its value modulo m. Products take loose elements too, as far as the sums of
//! their columns stay below [`Field::columns`]; every function returns normal elements unless it says otherwise.
//!
//! # Reduction
//! *Fold* (2^(width limbs) mod m small): high columns are carried, multiplied by that number and added to the low ones; one more
//! carry through the low ones, the bits above the modulus' folded in the same way. *Montgomery* (any odd m): column by column from
//! below, a multiple q of m that makes it divisible by 2^width; limbs of m that are zero cost nothing, runs of ones are -1 below
//! and +1 above. What is taken away is covered by a multiple of m added to the columns beforehand, so that all stays unsigned.

use num_bigint::BigUint;

use super::code::{Code, Form, Overflow, Term, wrapped};

/// How products are reduced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reduction {
    /// By what 2^(width limbs) is modulo m.
    Fold,
    /// By multiples of m from below: products come divided by 2^(width limbs).
    Montgomery,
}

/// A field in one form.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Prefix of all functions, e.g. `fp`.
    pub(crate) prefix: &'static str,
    /// Name of the element type, e.g. `Fp`.
    pub(crate) element: &'static str,
    /// The modulus.
    pub(crate) modulus: BigUint,
    /// The form.
    pub(crate) form: Form,
    /// How products are reduced.
    pub(crate) reduction: Reduction,
    /// Bits of the modulus.
    pub(crate) bits: usize,
    /// Thousandths of the columns of a product of normal elements that a product may have.
    pub(crate) capacity: u128,
    /// The same where a loose element is added.
    pub(crate) capacity_plus: u128,
}

/// Largest limbs of a loose element that is added to a product, in multiples of a normal one.
pub(crate) const PLUS: u128 = 6;

impl Field {
    /// The field; finds how much its products can take.
    pub(crate) fn new(
        prefix: &'static str,
        element: &'static str,
        modulus: BigUint,
        form: Form,
        reduction: Reduction,
    ) -> Self {
        let bits = modulus.bits() as usize;
        let mut field = Self {
            prefix,
            element,
            modulus,
            form,
            reduction,
            bits,
            capacity: 0,
            capacity_plus: 0,
        };
        let most = |plus: bool| {
            let fits = |capacity: &u128| field.reduced(*capacity, plus).is_ok();
            (1000..12_000).step_by(10).take_while(fits).last().unwrap_or_else(|| {
                let why = field.reduced(1000, plus).expect_err("it does not fit");
                panic!(
                    "{prefix} {}: a product of normal elements overflows: {why:?}",
                    form.name
                )
            })
        };
        (field.capacity, field.capacity_plus) = (most(false), most(true));
        field
    }

    /// Bits of the top limb of a number below 2^bits.
    pub(crate) fn top_bits(&self) -> usize {
        self.bits - self.form.width * (self.form.limbs - 1)
    }

    /// The largest limbs of a normal element.
    pub(crate) fn normal(&self) -> Vec<u128> {
        let slack = if self.form.wide { 1 << 20 } else { 1 << 6 };
        let mut limbs = vec![self.form.mask() + slack; self.form.limbs];
        let top = 1 << self.top_bits();
        *limbs.last_mut().expect("limbs") = top + top / 8;
        limbs
    }

    /// Columns of a product.
    pub(crate) fn product_columns(a: &[u128], b: &[u128]) -> Vec<u128> {
        let mut columns = vec![0; a.len() + b.len() - 1];
        for (i, a) in a.iter().enumerate() {
            for (j, b) in b.iter().enumerate() {
                columns[i + j] += a * b;
            }
        }
        columns
    }

    /// The largest columns that products may have, with or without something added.
    pub(crate) fn columns(&self, plus: bool) -> Vec<u128> {
        let capacity = if plus { self.capacity_plus } else { self.capacity };
        self.scaled_columns(capacity)
    }

    fn scaled_columns(&self, capacity: u128) -> Vec<u128> {
        let normal = self.normal();
        let columns = Self::product_columns(&normal, &normal);
        columns.iter().map(|column| column * capacity / 1000).collect()
    }

    /// The largest limbs of what is added to a product.
    pub(crate) fn plus_limbs(&self) -> Vec<u128> {
        let limbs = self.normal().into_iter();
        limbs.map(|limb| (PLUS * limb).min(u32::MAX.into())).collect()
    }

    /// The number that limbs stand for.
    pub(crate) fn number(&self, limbs: &[u128]) -> BigUint {
        let limbs = limbs.iter().rev();
        limbs.fold(BigUint::ZERO, |number, limb| (number << self.form.width) + *limb)
    }

    /// A number below 2^(width limbs) in strict limbs.
    pub(crate) fn limbs_of(&self, number: &BigUint) -> Vec<u128> {
        let mut rest = number.clone();
        let mut limbs = Vec::new();
        for _ in 0..self.form.limbs {
            limbs.push(u128::try_from(&rest & BigUint::from(self.form.mask())).expect("a limb"));
            rest >>= self.form.width;
        }
        assert_eq!(rest, BigUint::ZERO, "the number has as many limbs");
        limbs
    }

    /// 2^power modulo m, as (limb, factor) pairs; a factor may be two bits wider than a limb.
    fn power_terms(&self, power: usize) -> Vec<(usize, u128)> {
        let mut limbs = self.limbs_of(&((BigUint::from(1u8) << power) % &self.modulus));
        for at in (1..limbs.len()).rev() {
            if limbs[at] < 4 && limbs[at] > 0 && limbs[at - 1] > 0 {
                limbs[at - 1] += limbs[at] << self.form.width;
                limbs[at] = 0;
            }
        }
        limbs
            .into_iter()
            .enumerate()
            .filter(|(_, factor)| *factor > 0)
            .collect()
    }

    /// m in signed limbs: runs of ones are -1 below and +1 above.
    fn signed_modulus(&self) -> Vec<i128> {
        let mut limbs: Vec<i128> = self.limbs_of(&self.modulus).iter().map(|limb| *limb as i128).collect();
        for at in 0..limbs.len() - 1 {
            let whole = 1i128 << self.form.width;
            if limbs[at] >= whole - 1 {
                limbs[at] -= whole;
                limbs[at + 1] += 1;
            }
        }
        limbs
    }

    /// The reduction of columns named `m0`, `m1`, ... of a product of this capacity, to limbs of an element.
    fn reduced(&self, capacity: u128, plus: bool) -> Result<(String, Vec<Term>), Overflow> {
        let mut code = Code::new(self.form);
        let named = |(at, max): (usize, u128)| vec![Term::new(format!("m{at}"), max)];
        let mut columns: Vec<Vec<Term>> = self
            .scaled_columns(capacity)
            .into_iter()
            .enumerate()
            .map(named)
            .collect();
        if plus {
            for (at, max) in self.plus_limbs().into_iter().enumerate() {
                columns[at].push(Term::new(self.form.widened(&format!("c[{at}]")), max));
            }
        }
        let limbs = match self.reduction {
            Reduction::Fold => self.fold(&mut code, columns)?,
            Reduction::Montgomery => self.montgomery(&mut code, columns, capacity)?,
        };
        for (limb, most) in limbs.iter().zip(self.normal()) {
            if limb.max > most {
                let at = format!("{}: limb {} of a result above normal", self.prefix, limb.text);
                return Err(Overflow { at, max: limb.max });
            }
        }
        Ok((code.text, limbs))
    }

    fn fold(&self, code: &mut Code, columns: Vec<Vec<Term>>) -> Result<Vec<Term>, Overflow> {
        let (form, n) = (self.form, self.form.limbs);
        let terms = self.power_terms(form.width * n);
        let (mut low, mut above) = (columns[..n].to_vec(), columns[n..].to_vec());
        while !above.is_empty() {
            let limbs = code.carried(&above)?;
            above.clear();
            for (at, limb) in limbs.iter().enumerate() {
                for (place, factor) in &terms {
                    let term = code.scaled(limb, *factor)?;
                    let target = at + place;
                    if target < n {
                        low[target].push(term);
                    } else {
                        above.resize((target - n + 1).max(above.len()), Vec::new());
                        above[target - n].push(term);
                    }
                }
            }
        }
        let mut limbs = Vec::new();
        let mut carry: Option<Term> = None;
        let mut over = Term::new("", 0);
        for (at, mut terms) in low.into_iter().enumerate() {
            terms.extend(carry.take());
            let whole = code.sum(&format!("k{at}"), &terms, &[])?;
            let bits = if at == n - 1 { self.top_bits() } else { form.width };
            limbs.push(code.low(&format!("l{at}"), &whole, bits));
            let high = code.high(&whole, bits);
            if at == n - 1 {
                over = code.sum("over", &[high], &[])?;
            } else {
                carry = Some(high);
            }
        }
        self.fold_top(code, limbs, &over)
    }

    /// Adds `over` 2^bits to limbs and carries as far as it reaches.
    fn fold_top(&self, code: &mut Code, limbs: Vec<Term>, over: &Term) -> Result<Vec<Term>, Overflow> {
        let (form, terms) = (self.form, self.power_terms(self.bits));
        let widest = terms.iter().map(|(_, factor)| *factor).max().unwrap_or(0);
        let parts = if over.max * widest > form.column_max() / 4 {
            code.carried(&[vec![over.clone()]])?
        } else {
            vec![over.clone()]
        };
        let mut added = vec![Vec::new(); form.limbs];
        for (at, part) in parts.iter().enumerate() {
            for (place, factor) in &terms {
                added[at + place].push(code.scaled(part, *factor)?);
            }
        }
        let last = added.iter().rposition(|terms| !terms.is_empty()).unwrap_or(0);
        let normal = self.normal();
        let mut carry: Option<Term> = None;
        let mut result = Vec::new();
        for (at, limb) in limbs.into_iter().enumerate() {
            let mut terms = vec![limb];
            terms.append(&mut added[at]);
            terms.extend(carry.take());
            if terms.len() == 1 {
                result.append(&mut terms);
                continue;
            }
            let whole = code.sum(&format!("e{at}"), &terms, &[])?;
            if (at > last && whole.max <= normal[at]) || at == form.limbs - 1 {
                result.push(whole);
            } else {
                result.push(code.low(&format!("o{at}"), &whole, form.width));
                carry = Some(code.high(&whole, form.width));
            }
        }
        Ok(result)
    }

    fn montgomery(&self, code: &mut Code, columns: Vec<Vec<Term>>, capacity: u128) -> Result<Vec<Term>, Overflow> {
        let (form, n) = (self.form, self.form.limbs);
        let (signed, mask) = (self.signed_modulus(), form.mask());
        let suffix = form.suffix();
        // -1/m modulo 2^width, by Newton's iteration.
        let low = self.limbs_of(&self.modulus)[0];
        let inverse = (0..6).fold(low, |x, _| x.wrapping_mul(2u128.wrapping_sub(low.wrapping_mul(x))));
        let factor = inverse.wrapping_neg() & mask;
        // What is taken from a column at most, and the multiple of m that covers it.
        let mut cover = vec![0u128; 2 * n];
        for (place, limb) in signed.iter().enumerate().skip(1).filter(|(_, limb)| **limb < 0) {
            for at in 0..n {
                cover[at + place] += mask * limb.unsigned_abs();
            }
        }
        let missing = &self.modulus - self.number(&cover) % &self.modulus;
        for (cover, limb) in cover.iter_mut().zip(self.limbs_of(&(missing % &self.modulus))) {
            *cover += limb;
        }
        let mut multiples: Vec<Term> = Vec::new();
        let mut carry: Option<Term> = None;
        let mut limbs = Vec::new();
        for at in 0..2 * n {
            let mut terms = columns.get(at).cloned().unwrap_or_default();
            let mut taken = Vec::new();
            if cover[at] > 0 {
                terms.push(Term::new(format!("{}{suffix}", cover[at]), cover[at]));
            }
            terms.extend(carry.take());
            for (q_at, q) in multiples.iter().enumerate() {
                let place = at - q_at;
                if place == 0 || place >= n || signed[place] == 0 {
                    continue;
                }
                let term = code.scaled(q, signed[place].unsigned_abs())?;
                if signed[place] > 0 { &mut terms } else { &mut taken }.push(term);
            }
            let whole = code.sum(&format!("t{at}"), &terms, &taken)?;
            if at < n && factor == 1 && signed[0] == -1 {
                // q is the column's low part itself, and the sum with -q has it cleared.
                multiples.push(code.low(&format!("q{at}"), &whole, form.width));
                carry = Some(code.high(&whole, form.width));
            } else if at < n {
                assert!(signed[0] > 0, "the lowest limb is -1 or positive");
                let text = match form.wide {
                    true => format!("let q{at} = u64((u32({}) * {factor}u) & {mask}u);", whole.text),
                    false => format!("let q{at} = ({} * {factor}u) & {mask}u;", whole.text),
                };
                code.line(&text);
                let q = Term::new(format!("q{at}"), mask);
                let cleared = code.scaled(&q, signed[0].unsigned_abs())?;
                let sum = code.sum(&format!("z{at}"), &[whole, cleared], &[])?;
                carry = Some(code.high(&sum, form.width));
                multiples.push(q);
            } else if at < 2 * n - 1 {
                limbs.push(code.low(&format!("o{at}"), &whole, form.width));
                carry = Some(code.high(&whole, form.width));
            } else {
                // The whole number bounds the top limb better than its column does.
                let normal = self.number(&self.normal());
                let mut number = &normal * &normal * capacity / 1000u32 + self.number(&cover);
                number += self.number(&self.plus_limbs());
                number = (number >> (form.width * n)) + &self.modulus + 1u8;
                let top = u128::try_from(number >> (form.width * (n - 1))).expect("a limb");
                limbs.push(Term::new(whole.text, whole.max.min(top)));
            }
        }
        Ok(limbs)
    }

    /// All functions of the field.
    pub(crate) fn write(&self) -> String {
        let (e, n, p) = (self.element, self.form.limbs, self.prefix);
        let mut text = format!("alias {e} = array<u32, {n}>;\n\n");
        text += &self.products();
        text += &self.linear_functions();
        text += &self.word_functions();
        let fixed: &[(&str, &str, &str)] = &[
            (
                "x in limbs of at most 3 normal ones; 0 or 1 as x is a multiple of m or not.",
                "is_zero(x: E) -> bool",
                "return F_words_are_zero(F_to_words(F_weak(x)));",
            ),
            (
                "Whether normal a and b are the same modulo m.",
                "equal(a: E, b: E) -> bool",
                "return F_is_zero(F_sub(a, b));",
            ),
            (
                "x^(2^count) of a normal x.",
                "sqr_times(x: E, count: u32) -> E",
                "var y = x;\nfor (var i = 0u; i < count; i++) {\n    y = F_sqr(y);\n}\nreturn y;",
            ),
        ];
        for (comment, head, body) in fixed {
            let body = body.lines().map(|line| format!("    {line}\n")).collect::<String>();
            text += &format!("// {comment}\nfn F_{head} {{\n{body}}}\n\n")
                .replace("F_", &format!("{p}_"))
                .replace(": E", &format!(": {e}"))
                .replace("-> E", &format!("-> {e}"));
        }
        if self.reduction == Reduction::Montgomery {
            let r = BigUint::from(1u8) << (self.form.width * n);
            let (r, r2) = (&r % &self.modulus, &r * &r % &self.modulus);
            text += &format!(
                "// x 2^{0} mod m of a normal x: into Montgomery's form.\nfn {p}_enter(x: {e}) -> {e} {{\n",
                self.form.width * n
            );
            text += &wrapped(&format!("return {p}_mul(x, {});", self.literal(&r2)), 4);
            text += "}\n\n";
            text += &format!(
                "// x / 2^{0} mod m of a normal x: out of Montgomery's form.\nfn {p}_leave(x: {e}) -> {e} {{\n",
                self.form.width * n
            );
            text += &wrapped(&format!("return {p}_mul(x, {});", self.literal(&BigUint::from(1u8))), 4);
            text += "}\n\n";
            text += &format!("// One in Montgomery's form.\nfn {p}_one() -> {e} {{\n");
            text += &wrapped(&format!("return {};", self.literal(&r)), 4);
            text += "}\n\n";
        } else {
            text += &format!("// One.\nfn {p}_one() -> {e} {{\n");
            text += &wrapped(&format!("return {};", self.literal(&BigUint::from(1u8))), 4);
            text += "}\n\n";
        }
        text
    }

    /// An element as a constructor.
    pub(crate) fn literal(&self, number: &BigUint) -> String {
        self.constructor(self.limbs_of(number).iter().map(|limb| format!("{limb}u")))
    }

    /// An element of these limbs.
    pub(crate) fn constructor(&self, limbs: impl IntoIterator<Item = String>) -> String {
        let limbs: Vec<String> = limbs.into_iter().collect();
        format!("{}({})", self.element, limbs.join(", "))
    }

    fn products(&self) -> String {
        let (e, n, p, form) = (self.element, self.form.limbs, self.prefix, self.form);
        let what = match self.reduction {
            Reduction::Fold => "mod m".to_owned(),
            Reduction::Montgomery => format!("/ 2^{} mod m", form.width * n),
        };
        let mut text = String::new();
        for plus in [false, true] {
            let capacity = if plus { self.capacity_plus } else { self.capacity };
            let (reduced, limbs) = self.reduced(capacity, plus).expect("found before");
            let result = self.constructor(limbs.iter().map(|limb| form.narrowed(&limb.text)));
            let result = wrapped(&format!("return {result};"), 4);
            let (name, added, tail) = match plus {
                false => ("", "", String::new()),
                true => ("_plus", " + c", format!(", c: {e}")),
            };
            let loose = format!(
                "columns below {}.{:03} of those of normal elements{}",
                capacity / 1000,
                capacity % 1000,
                if plus {
                    format!(", limbs of c at most {PLUS} normal ones and 2^32 - 1")
                } else {
                    String::new()
                }
            );
            let plus_what = if plus && self.reduction == Reduction::Montgomery {
                " (a b + c)"
            } else {
                " a b"
            };
            let value = if plus && self.reduction == Reduction::Fold {
                " a b + c"
            } else {
                plus_what
            };
            text += &format!("//{value} {what}: {loose}.\nfn {p}_mul{name}(a: {e}, b: {e}{tail}) -> {e} {{\n");
            text += &self.operands(&["a", "b"]);
            for column in 0..2 * n - 1 {
                let places = (0..n).filter(|i| column >= *i && column - i < n);
                let terms: Vec<String> = places.map(|i| format!("a{i} * b{}", column - i)).collect();
                text += &wrapped(&format!("let m{column} = {};", terms.join(" + ")), 4);
            }
            text += &format!("{reduced}{result}}}\n\n");
            text +=
                &format!("// a^2{added} in the same way, a counted twice.\nfn {p}_sqr{name}(a: {e}{tail}) -> {e} {{\n");
            text += &self.operands(&["a"]);
            for column in 0..2 * n - 1 {
                let places = (0..n).filter(|i| column >= *i && column - i < n && *i < column - i);
                let terms: Vec<String> = places.map(|i| format!("a{i} * a{}", column - i)).collect();
                let mut sum = match terms.len() {
                    0 => String::new(),
                    _ => format!("(({}) << 1u)", terms.join(" + ")),
                };
                if column % 2 == 0 {
                    sum += &format!("{}a{1} * a{1}", if sum.is_empty() { "" } else { " + " }, column / 2);
                }
                text += &wrapped(&format!("let m{column} = {sum};"), 4);
            }
            text += &format!("{reduced}{result}}}\n\n");
        }
        if self.capacity < 2000 {
            return text;
        }
        // a b + c d with one reduction.
        let (reduced, limbs) = self.reduced(self.capacity, false).expect("found before");
        let result = self.constructor(limbs.iter().map(|limb| form.narrowed(&limb.text)));
        text += &format!("// a b + c d {what}, one reduction: the columns of both together as for a product.\n");
        text += &format!("fn {p}_mul_mul(a: {e}, b: {e}, c: {e}, d: {e}) -> {e} {{\n");
        text += &self.operands(&["a", "b", "c", "d"]);
        for column in 0..2 * n - 1 {
            let places = (0..n).filter(|i| column >= *i && column - i < n);
            let terms: Vec<String> = places
                .map(|i| format!("a{i} * b{0} + c{i} * d{0}", column - i))
                .collect();
            text += &wrapped(&format!("let m{column} = {};", terms.join(" + ")), 4);
        }
        text += &reduced;
        text += &wrapped(&format!("return {result};"), 4);
        text += "}\n\n";
        text
    }

    fn operands(&self, names: &[&str]) -> String {
        let mut text = String::new();
        for name in names {
            let limbs: Vec<String> = (0..self.form.limbs)
                .map(|i| format!("let {name}{i} = {};", self.form.widened(&format!("{name}[{i}]"))))
                .collect();
            text += &wrapped(&limbs.join(" "), 4);
        }
        text
    }
}
