//! Composes field functions to formulas of groups, with as few carries as their ranges allow.
//! Above `generator`: knows the size of every intermediate limb, and carries an operand only where a product could overflow.
//! Never runs in the validator: what it writes is committed.

use super::{
    code::wrapped,
    generator::{Field, Reduction},
};

/// A value of a formula: its name and the largest limbs it can have.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    name: String,
    limbs: Vec<u128>,
}

/// The body of a function over one field.
pub(crate) struct Formula<'a> {
    field: &'a Field,
    text: String,
    values: usize,
}

impl<'a> Formula<'a> {
    /// Nothing yet.
    pub(crate) fn new(field: &'a Field) -> Self {
        let text = String::new();
        Self { field, text, values: 0 }
    }

    /// An operand of at most `times` normal ones.
    pub(crate) fn input(&self, name: &str, times: u128) -> Value {
        let limbs = self.field.normal().iter().map(|limb| limb * times).collect();
        let name = name.to_owned();
        Value { name, limbs }
    }

    /// a b.
    pub(crate) fn mul(&mut self, a: &Value, b: &Value) -> Value {
        let [a, b] = self.fitted([a, b], &[(0, 1)], false);
        self.call("mul", &[&a, &b])
    }

    /// a^2.
    pub(crate) fn sqr(&mut self, a: &Value) -> Value {
        let [a] = self.fitted([a], &[(0, 0)], false);
        self.call("sqr", &[&a])
    }

    /// a b + c.
    pub(crate) fn mul_plus(&mut self, a: &Value, b: &Value, c: &Value) -> Value {
        if self.field.reduction == Reduction::Montgomery {
            // There the reduction would divide c as well.
            let product = self.mul(a, b);
            return self.linear_normal(&[(1, &product), (1, c)]);
        }
        let [a, b] = self.fitted([a, b], &[(0, 1)], true);
        let c = self.addable(c);
        self.call("mul_plus", &[&a, &b, &c])
    }

    /// a^2 + c.
    pub(crate) fn sqr_plus(&mut self, a: &Value, c: &Value) -> Value {
        if self.field.reduction == Reduction::Montgomery {
            let square = self.sqr(a);
            return self.linear_normal(&[(1, &square), (1, c)]);
        }
        let [a] = self.fitted([a], &[(0, 0)], true);
        let c = self.addable(c);
        self.call("sqr_plus", &[&a, &c])
    }

    /// a b + c d.
    pub(crate) fn mul_mul(&mut self, a: &Value, b: &Value, c: &Value, d: &Value) -> Value {
        if self.field.capacity < 2000 {
            let (first, second) = (self.mul(a, b), self.mul(c, d));
            return self.linear_normal(&[(1, &first), (1, &second)]);
        }
        let [a, b, c, d] = self.fitted([a, b, c, d], &[(0, 1), (2, 3)], false);
        self.call("mul_mul", &[&a, &b, &c, &d])
    }

    /// A sum of multiples, not carried.
    ///
    /// # Panics
    /// If a limb could overflow.
    pub(crate) fn linear(&mut self, terms: &[(i32, &Value)]) -> Value {
        let n = self.field.form.limbs;
        let side = |sign: i32| -> Vec<u128> {
            let mut limbs = vec![0; n];
            for (factor, value) in terms.iter().filter(|(factor, _)| factor.signum() == sign) {
                for (sum, limb) in limbs.iter_mut().zip(&value.limbs) {
                    *sum += limb * u128::from(factor.unsigned_abs());
                }
            }
            limbs
        };
        let (added, taken) = (side(1), side(-1));
        let cover = match taken.iter().any(|limb| *limb > 0) {
            true => self.field.cover(&taken),
            false => taken,
        };
        let limbs: Vec<u128> = added.iter().zip(&cover).map(|(added, cover)| added + cover).collect();
        assert!(
            limbs.iter().all(|limb| *limb <= u32::MAX.into()),
            "a sum of {terms:?} fits"
        );
        let texts = (0..n).map(|at| {
            let mut text = if cover[at] > 0 {
                format!("{}u", cover[at])
            } else {
                String::new()
            };
            for (factor, value) in terms {
                let sign = if *factor < 0 { " - " } else { " + " };
                let sign = if text.is_empty() { "" } else { sign };
                text += &match factor.unsigned_abs() {
                    1 => format!("{sign}{}[{at}]", value.name),
                    2 => format!("{sign}({}[{at}] << 1u)", value.name),
                    factor => format!("{sign}{}[{at}] * {factor}u", value.name),
                };
            }
            text
        });
        let constructor = self.field.constructor(texts.collect::<Vec<_>>());
        self.bind(constructor, limbs)
    }

    /// A sum of multiples, carried.
    pub(crate) fn linear_normal(&mut self, terms: &[(i32, &Value)]) -> Value {
        let sum = self.linear(terms);
        self.weak(&sum)
    }

    /// The value carried, unless it is normal.
    pub(crate) fn weak(&mut self, value: &Value) -> Value {
        if value
            .limbs
            .iter()
            .zip(self.field.normal())
            .all(|(limb, normal)| *limb <= normal)
        {
            return value.clone();
        }
        let limbs = self.field.weakened(&value.limbs).expect("weak takes this");
        self.bind(format!("{}_weak({})", self.field.prefix, value.name), limbs)
    }

    /// The value with limbs of at most `times` normal ones.
    pub(crate) fn within(&mut self, value: &Value, times: u128) -> Value {
        let fits = |value: &Value| {
            value
                .limbs
                .iter()
                .zip(self.field.normal())
                .all(|(limb, normal)| *limb <= times * normal)
        };
        if fits(value) { value.clone() } else { self.weak(value) }
    }

    /// A function with this head, whose results are fields of the value that is returned.
    pub(crate) fn finish(self, head: &str, returned: &str, results: &[&Value]) -> String {
        let results: Vec<&str> = results.iter().map(|value| value.name.as_str()).collect();
        format!(
            "{head} {{\n{}    return {returned}({});\n}}\n",
            self.text,
            results.join(", ")
        )
    }

    fn addable(&mut self, c: &Value) -> Value {
        let limits = self.field.plus_limbs();
        match c.limbs.iter().zip(limits).all(|(limb, limit)| *limb <= limit) {
            true => c.clone(),
            false => self.weak(c),
        }
    }

    /// The operands, as few of them carried as make the sum of these products fit.
    fn fitted<const N: usize>(&mut self, operands: [&Value; N], products: &[(usize, usize)], plus: bool) -> [Value; N] {
        let limits = self.field.columns(plus);
        let carried: Vec<Option<Vec<u128>>> = operands
            .iter()
            .map(|value| self.field.weakened(&value.limbs).ok())
            .collect();
        let limbs = |choice: u32, at: usize| match choice >> at & 1 {
            0 => Some(operands[at].limbs.clone()),
            _ => carried[at].clone(),
        };
        let fits = |choice: &u32| {
            let mut columns = vec![0; limits.len()];
            for (a, b) in products {
                let (Some(a), Some(b)) = (limbs(*choice, *a), limbs(*choice, *b)) else {
                    return false;
                };
                for (sum, column) in columns.iter_mut().zip(Field::product_columns(&a, &b)) {
                    *sum += column;
                }
            }
            columns.iter().zip(&limits).all(|(column, limit)| column <= limit)
        };
        let mut choices: Vec<u32> = (0..1 << N).collect();
        choices.sort_by_key(|choice| choice.count_ones());
        let choice = choices.into_iter().find(fits).expect("normal operands fit");
        std::array::from_fn(|at| match choice >> at & 1 {
            0 => operands[at].clone(),
            _ => self.weak(operands[at]),
        })
    }

    fn call(&mut self, function: &str, operands: &[&Value]) -> Value {
        let names: Vec<&str> = operands.iter().map(|value| value.name.as_str()).collect();
        let text = format!("{}_{function}({})", self.field.prefix, names.join(", "));
        self.bind(text, self.field.normal())
    }

    fn bind(&mut self, text: String, limbs: Vec<u128>) -> Value {
        let name = format!("v{}", self.values);
        self.values += 1;
        self.text += &wrapped(&format!("let {name} = {text};"), 4);
        Value { name, limbs }
    }
}
