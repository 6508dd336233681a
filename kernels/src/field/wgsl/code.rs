//! Straight-line code with proved ranges: every value that is written knows its largest possible size.
//! The lowest layer of the generator of field arithmetic; above it stands `generator`.
//! Never writes an operation that could overflow its type: that is an error of the generator's input, with the place.

use std::fmt::Write;

/// Limbs of a field element in shaders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// How the files are called.
    pub(crate) name: &'static str,
    /// Limbs of an element.
    pub(crate) limbs: usize,
    /// Bits of a limb.
    pub(crate) width: usize,
    /// Whether columns of products are 64 bits wide, else 32.
    pub(crate) wide: bool,
}

/// Nine limbs of 29 bits, columns in u64: needs `SHADER_INT64`.
pub(crate) const WIDE: Form = Form {
    name: "9x29",
    limbs: 9,
    width: 29,
    wide: true,
};

/// Twenty limbs of 13 bits, all of it in u32.
pub(crate) const NARROW: Form = Form {
    name: "20x13",
    limbs: 20,
    width: 13,
    wide: false,
};

impl Form {
    /// 2^width - 1.
    pub(crate) fn mask(self) -> u128 {
        (1 << self.width) - 1
    }

    /// The largest value of a column.
    pub(crate) fn column_max(self) -> u128 {
        if self.wide { u64::MAX.into() } else { u32::MAX.into() }
    }

    /// Suffix of literals in columns.
    pub(crate) fn suffix(self) -> &'static str {
        if self.wide { "lu" } else { "u" }
    }

    /// A limb as the operand of a column.
    pub(crate) fn widened(self, text: &str) -> String {
        if self.wide {
            format!("u64({text})")
        } else {
            text.to_owned()
        }
    }

    /// A column value as a limb.
    pub(crate) fn narrowed(self, text: &str) -> String {
        if self.wide {
            format!("u32({text})")
        } else {
            text.to_owned()
        }
    }
}

/// Why something cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Overflow {
    /// Where.
    pub(crate) at: String,
    /// The largest value that could occur there.
    pub(crate) max: u128,
}

/// An unsigned value: a name or an expression in brackets, and the largest number it can be.
#[derive(Clone, Debug)]
pub(crate) struct Term {
    /// Text that stands in a product or sum as it is.
    pub(crate) text: String,
    /// Largest number.
    pub(crate) max: u128,
}

impl Term {
    /// A value.
    pub(crate) fn new(text: impl Into<String>, max: u128) -> Self {
        Self { text: text.into(), max }
    }
}

/// The body of a function over columns of one form.
#[derive(Debug)]
pub(crate) struct Code {
    /// The form.
    pub(crate) form: Form,
    /// What was written.
    pub(crate) text: String,
    chains: usize,
}

impl Code {
    /// Nothing yet.
    pub(crate) fn new(form: Form) -> Self {
        let text = String::new();
        Self { form, text, chains: 0 }
    }

    /// Writes a statement, cut into lines of at most 130 columns.
    pub(crate) fn line(&mut self, statement: &str) {
        self.text += &wrapped(statement, 4);
    }

    fn checked(&self, at: &str, max: u128) -> Result<u128, Overflow> {
        if max > self.form.column_max() {
            let at = at.to_owned();
            return Err(Overflow { at, max });
        }
        Ok(max)
    }

    /// `a * factor` in columns; a power of two is a shift.
    pub(crate) fn scaled(&self, a: &Term, factor: u128) -> Result<Term, Overflow> {
        let max = a.max.saturating_mul(factor);
        let text = match factor {
            1 => a.text.clone(),
            _ if factor.is_power_of_two() => format!("({} << {}u)", a.text, factor.trailing_zeros()),
            _ => format!("{} * {factor}{}", a.text, self.form.suffix()),
        };
        self.checked(&text, max)?;
        Ok(Term { text, max })
    }

    /// `let name = sum of terms`, less `taken`, which the caller knows to be at most the sum.
    pub(crate) fn sum(&mut self, name: &str, terms: &[Term], taken: &[Term]) -> Result<Term, Overflow> {
        let max = self.checked(name, terms.iter().map(|term| term.max).sum())?;
        let mut text = String::new();
        for (at, term) in terms.iter().enumerate() {
            let sign = if at == 0 { "" } else { " + " };
            text += &format!("{sign}{}", term.text);
        }
        for term in taken {
            text += &format!(" - {}", term.text);
        }
        if terms.is_empty() {
            text = format!("0{}", self.form.suffix());
        }
        self.line(&format!("let {name} = {text};"));
        Ok(Term::new(name, max))
    }

    /// `let name = value mod 2^bits`.
    pub(crate) fn low(&mut self, name: &str, value: &Term, bits: usize) -> Term {
        let mask = (1u128 << bits) - 1;
        self.line(&format!("let {name} = {} & {mask}{};", value.text, self.form.suffix()));
        Term::new(name, mask.min(value.max))
    }

    /// `value / 2^bits`, as an expression.
    pub(crate) fn high(&self, value: &Term, bits: usize) -> Term {
        Term::new(format!("({} >> {bits}u)", value.text), value.max >> bits)
    }

    /// Carries columns into limbs of the form's width, as many as the number can fill.
    pub(crate) fn carried(&mut self, columns: &[Vec<Term>]) -> Result<Vec<Term>, Overflow> {
        let (name, width) = (self.fresh(), self.form.width);
        let mut limbs = Vec::new();
        let mut carry: Option<Term> = None;
        for at in 0.. {
            let mut terms = columns.get(at).cloned().unwrap_or_default();
            terms.extend(carry.take().filter(|carry| carry.max > 0));
            if terms.is_empty() && at >= columns.len() {
                break;
            }
            let whole = self.sum(&format!("{name}{at}"), &terms, &[])?;
            if at + 1 >= columns.len() && whole.max <= self.form.mask() {
                limbs.push(whole);
                break;
            }
            limbs.push(self.low(&format!("{name}{at}l"), &whole, width));
            carry = Some(self.high(&whole, width));
        }
        Ok(limbs)
    }

    /// A prefix for names that nothing else has.
    pub(crate) fn fresh(&mut self) -> String {
        self.chains += 1;
        format!("{}_", (b'c' + self.chains as u8) as char)
    }
}

/// A statement in lines of at most 130 columns, broken at blanks.
pub(crate) fn wrapped(statement: &str, indent: usize) -> String {
    let (mut text, mut column) = (String::new(), 0);
    for word in statement.split(' ') {
        if column == 0 {
            text += &" ".repeat(indent);
            column = indent;
        } else if column + 1 + word.len() > 130 {
            let _ = write!(text, "\n{}", " ".repeat(indent + 4));
            column = indent + 4;
        } else {
            text.push(' ');
            column += 1;
        }
        text += word;
        column += word.len();
    }
    text.push('\n');
    text
}
