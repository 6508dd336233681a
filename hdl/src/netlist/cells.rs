//! What the cells of yosys do, on words: one function a kind, by the manual of yosys, "Internal cell library".
//! Called by the builder of a circuit in topological order.
//! Never guesses: a cell, a parameter or a width that is not known here is an error.

use std::collections::{BTreeMap, HashMap};

use crate::netlist::bits::Source;
use crate::netlist::graph::{Graph, Id};
use crate::netlist::json::{Bit, Cell, NetlistError};

/// The error of a cell that is not known.
pub fn unknown(name: &str, cell: &Cell, what: &str) -> NetlistError {
    NetlistError::Cell {
        cell: name.to_owned(),
        kind: cell.kind.clone(),
        what: what.to_owned(),
    }
}

/// Bits up to which vectors of single bits are treated bit by bit.
const LOOSE_BITS_MAX: usize = 4;

/// The bits of a cell's output `Y`.
///
/// # Errors
/// [`NetlistError::Cell`].
pub fn evaluate(
    graph: &mut Graph,
    name: &str,
    cell: &Cell,
    sources: &HashMap<Bit, Source>,
) -> Result<Vec<Source>, NetlistError> {
    let port = |name: &str| -> Vec<Source> {
        let source = |bit: &Bit| match bit {
            Bit::Constant(value) => Source::Constant(*value),
            Bit::Net(_) => sources.get(bit).copied().unwrap_or(Source::Constant(false)),
        };
        cell.port(name).iter().map(source).collect()
    };
    let (a, b) = (port("A"), port("B"));
    let width = cell.port("Y").len();
    let signed = cell.number("A_SIGNED") == 1;
    let wide = |bits: &[Source], width: usize| -> Vec<Source> {
        let above = match bits.last() {
            Some(top) if signed => *top,
            _ => Source::Constant(false),
        };
        (0..width).map(|at| bits.get(at).copied().unwrap_or(above)).collect()
    };
    let both = a.len().max(b.len());
    let single = |bit: Id| wide_bit(bit, width);
    Ok(match cell.kind.as_str() {
        "$pos" => wide(&a, width),
        "$not" => {
            let a = wide(&a, width);
            bitwise(graph, &[&a], |graph, operands, width| graph.not(operands[0], width))
        }
        "$and" | "$or" | "$xor" | "$xnor" => {
            let (a, b) = (wide(&a, width), wide(&b, width));
            bitwise(graph, &[&a, &b], |graph, operands, width| match cell.kind.as_str() {
                "$and" => graph.and(operands[0], operands[1]),
                "$or" => graph.or(operands[0], operands[1]),
                "$xor" => graph.xor(operands[0], operands[1]),
                _ => {
                    let differ = graph.xor(operands[0], operands[1]);
                    graph.not(differ, width)
                }
            })
        }
        "$mux" => {
            let select = graph.bit(port("S")[0]);
            bitwise(graph, &[&b, &a], |graph, operands, _| {
                graph.choose(select, operands[0], operands[1])
            })
        }
        "$pmux" => priority(graph, &a, &b, &port("S")),
        "$add" => add(graph, &wide(&a, width), &wide(&b, width), false),
        "$sub" => add(graph, &wide(&a, width), &wide(&b, width), true),
        "$neg" => add(graph, &vec![Source::Constant(false); width], &wide(&a, width), true),
        "$mul" => multiply(graph, &wide(&a, width), &wide(&b, width)),
        "$eq" | "$eqx" | "$ne" | "$nex" => {
            let equal = equal(graph, &wide(&a, both), &wide(&b, both));
            let turned = graph.not(equal, 1);
            single(if cell.kind.starts_with("$eq") { equal } else { turned })
        }
        "$lt" | "$ge" | "$gt" | "$le" => {
            let (a, b) = (wide(&a, both), wide(&b, both));
            let (a, b) = if ["$lt", "$ge"].contains(&cell.kind.as_str()) {
                (a, b)
            } else {
                (b, a)
            };
            let less = less(graph, &a, &b, signed);
            let turned = graph.not(less, 1);
            single(if ["$lt", "$gt"].contains(&cell.kind.as_str()) {
                less
            } else {
                turned
            })
        }
        "$reduce_or" | "$reduce_bool" | "$logic_not" => {
            let any = any(graph, &a);
            let none = graph.not(any, 1);
            single(if cell.kind == "$logic_not" { none } else { any })
        }
        "$logic_and" | "$logic_or" => {
            let (a, b) = (any(graph, &a), any(graph, &b));
            let bit = if cell.kind == "$logic_and" {
                graph.and(a, b)
            } else {
                graph.or(a, b)
            };
            single(bit)
        }
        "$reduce_and" => {
            let bit = equal(graph, &a, &vec![Source::Constant(true); a.len()]);
            single(bit)
        }
        "$reduce_xor" | "$reduce_xnor" => {
            let odd = graph.sum(&a);
            let even = graph.not(odd, 1);
            single(if cell.kind == "$reduce_xor" { odd } else { even })
        }
        "$shl" | "$shr" | "$shift" | "$shiftx" | "$sshl" | "$sshr" => {
            let by = match b.split_last() {
                // A number with a sign that is never set.
                Some((Source::Constant(false), by)) if cell.number("B_SIGNED") == 1 => by,
                _ if cell.number("B_SIGNED") == 1 => return Err(unknown(name, cell, "a distance below zero")),
                _ => &b,
            };
            if signed {
                return Err(unknown(name, cell, "a number with a sign"));
            }
            let left = ["$shl", "$sshl"].contains(&cell.kind.as_str());
            let whole = if left {
                wide(&a, width)
            } else {
                wide(&a, a.len().max(width))
            };
            shifted(graph, whole, by, left).into_iter().take(width).collect()
        }
        _ => return Err(unknown(name, cell, "a function that is not known")),
    })
}

/// A single bit as the lowest of a wider output.
fn wide_bit(bit: Id, width: usize) -> Vec<Source> {
    let rest = std::iter::repeat_n(Source::Constant(false), width.saturating_sub(1));
    std::iter::once(Source::Of(bit, 0)).chain(rest).collect()
}

/// The bits of a word, `width` of them.
fn bits(id: Id, width: usize) -> impl Iterator<Item = Source> {
    (0..width as u32).map(move |at| Source::Of(id, at))
}

/// An operation word by word; vectors of a few loose bits bit by bit.
fn bitwise(graph: &mut Graph, operands: &[&[Source]], operation: impl Fn(&mut Graph, &[Id], u32) -> Id) -> Vec<Source> {
    let width = operands.first().map_or(0, |operand| operand.len());
    let is_loose = |source: &Source| match graph.resolve(*source) {
        Source::Constant(_) => true,
        Source::Of(id, _) => graph.width(id) == 1,
    };
    let loose = width <= LOOSE_BITS_MAX && operands.iter().all(|operand| operand.iter().all(is_loose));
    let step = if loose { 1 } else { 32 };
    let mut result = Vec::with_capacity(width);
    for from in (0..width).step_by(step) {
        let to = width.min(from + step);
        let ids: Vec<Id> = operands.iter().map(|operand| graph.chunk(&operand[from..to])).collect();
        let id = operation(graph, &ids, (to - from) as u32);
        result.extend(bits(id, to - from));
    }
    result
}

/// `A`, or the slice of `B` whose select bit is set; yosys makes this cell only where at most one is.
fn priority(graph: &mut Graph, a: &[Source], b: &[Source], selects: &[Source]) -> Vec<Source> {
    let mut result = a.to_vec();
    for (select, slice) in selects.iter().zip(b.chunks(a.len())) {
        let select = graph.bit(*select);
        result = bitwise(graph, &[slice, &result], |graph, operands, _| {
            graph.choose(select, operands[0], operands[1])
        });
    }
    result
}

/// `a + b` or `a - b`, with carries from word to word.
fn add(graph: &mut Graph, a: &[Source], b: &[Source], subtract: bool) -> Vec<Source> {
    let mut result = Vec::with_capacity(a.len());
    let mut carry = graph.constant(0, 1);
    for (a, b) in a.chunks(32).zip(b.chunks(32)) {
        let width = a.len() as u32;
        let (a, b) = (graph.chunk(a), graph.chunk(b));
        let carried = if width == 1 { carry } else { graph.pick(carry, 1) };
        let (sum, out) = if subtract {
            let partial = graph.sub(a, b, width);
            let sum = graph.sub(partial, carried, width);
            let (first, second) = (graph.less(a, b), graph.less(partial, carried));
            (sum, graph.or(first, second))
        } else {
            let partial = graph.add(a, b, width);
            let sum = graph.add(partial, carried, width);
            let (first, second) = (graph.less(partial, a), graph.less(sum, partial));
            (sum, graph.or(first, second))
        };
        carry = out;
        result.extend(bits(sum, width as usize));
    }
    result
}

/// The low words of the product of two numbers of equal width.
fn multiply(graph: &mut Graph, a: &[Source], b: &[Source]) -> Vec<Source> {
    let width = a.len();
    if width <= 32 {
        let (x, y) = (graph.chunk(a), graph.chunk(b));
        let product = graph.mul(x, y, width as u32);
        return bits(product, width).collect();
    }
    let words = |graph: &mut Graph, sources: &[Source]| -> Vec<Id> {
        sources.chunks(32).map(|chunk| graph.word(chunk)).collect()
    };
    let (x, y) = (words(graph, a), words(graph, b));
    let zero = Source::Constant(false);
    let mut sum = vec![zero; width];
    for (i, j) in (0..x.len()).flat_map(|i| (0..y.len() - i).map(move |j| (i, j))) {
        let (low, high) = (graph.mul(x[i], y[j], 32), graph.mul_high(x[i], y[j]));
        let mut product = vec![zero; 32 * (i + j)];
        product.extend(bits(low, 32).chain(bits(high, 32)));
        product.resize(width.max(product.len()), zero);
        sum = add(graph, &sum, &product[..width], false);
    }
    sum
}

/// Whether any bit is set.
fn any(graph: &mut Graph, a: &[Source]) -> Id {
    let none = equal(graph, a, &vec![Source::Constant(false); a.len()]);
    graph.not(none, 1)
}

/// Whether all pairs of bits are equal: constants are compared where their words stand, the others as words.
fn equal(graph: &mut Graph, a: &[Source], b: &[Source]) -> Id {
    let mut fixed: BTreeMap<Id, (u32, u32)> = BTreeMap::new();
    let (mut left, mut right) = (Vec::new(), Vec::new());
    let mut result = graph.constant(1, 1);
    for (a, b) in a.iter().zip(b) {
        match (graph.resolve(*a), graph.resolve(*b)) {
            (Source::Constant(a), Source::Constant(b)) if a != b => return graph.constant(0, 1),
            (a, b) if a == b => {}
            (Source::Of(id, at), Source::Constant(value)) | (Source::Constant(value), Source::Of(id, at)) => {
                let (wanted, values) = fixed.entry(id).or_default();
                // One bit cannot be both.
                if *wanted >> at & 1 == 1 && (*values >> at & 1 == 1) != value {
                    return graph.constant(0, 1);
                }
                *wanted |= 1 << at;
                *values |= u32::from(value) << at;
            }
            (a, b) => {
                left.push(a);
                right.push(b);
            }
        }
    }
    for (id, (wanted, value)) in fixed {
        let part = if graph.width(id) == 1 || wanted.is_power_of_two() {
            let bit = graph.test(id, wanted);
            if value == 0 { graph.not(bit, 1) } else { bit }
        } else if value == 0 {
            let any = graph.test(id, wanted);
            graph.not(any, 1)
        } else {
            let (kept, value) = (graph.moved(id, 0, wanted), graph.constant(value, 32));
            graph.equal(kept, value)
        };
        result = graph.and(result, part);
    }
    for (a, b) in left.chunks(32).zip(right.chunks(32)) {
        let (a, b) = (graph.chunk(a), graph.chunk(b));
        let part = graph.equal(a, b);
        result = graph.and(result, part);
    }
    result
}

/// Whether the first number is less than the second.
fn less(graph: &mut Graph, a: &[Source], b: &[Source], signed: bool) -> Id {
    let mut result = graph.constant(0, 1);
    let words = a.len().div_ceil(32);
    for (number, (a, b)) in a.chunks(32).zip(b.chunks(32)).enumerate() {
        let turn = if signed && number + 1 == words {
            1 << (a.len() - 1)
        } else {
            0
        };
        let word = |graph: &mut Graph, sources: &[Source]| {
            let word = graph.word(sources);
            let turn = graph.constant(turn, 32);
            graph.xor(word, turn)
        };
        let (a, b) = (word(graph, a), word(graph, b));
        let (here, same) = (graph.less(a, b), graph.equal(a, b));
        let below = graph.and(same, result);
        result = graph.or(here, below);
    }
    result
}

/// A shift by a number: one instruction for a word, else one choice for each bit of the number.
fn shifted(graph: &mut Graph, whole: Vec<Source>, by: &[Source], left: bool) -> Vec<Source> {
    let width = whole.len();
    if (2..=32).contains(&width) && by.len() <= 32 {
        let (word, by) = (graph.word(&whole), graph.word(by));
        let id = if left {
            graph.left_by(word, by, width as u32)
        } else {
            graph.right_by(word, by)
        };
        return bits(id, width).collect();
    }
    let mut result = whole;
    for (number, select) in by.iter().enumerate() {
        let distance = if number < 31 { 1usize << number } else { usize::MAX };
        let place = |at: usize| {
            if left {
                at.checked_sub(distance)
            } else {
                at.checked_add(distance)
            }
        };
        let moved: Vec<Source> = (0..width)
            .map(|at| {
                place(at)
                    .and_then(|at| result.get(at).copied())
                    .unwrap_or(Source::Constant(false))
            })
            .collect();
        let select = graph.bit(*select);
        result = bitwise(graph, &[&moved, &result], |graph, operands, _| {
            graph.choose(select, operands[0], operands[1])
        });
    }
    result
}
