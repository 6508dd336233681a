//! The formulas of the engine as passes over named values, and the places of those values in a job's registers.
//! Builds `program::PROGRAM`, once; the derivations are in the engine's DESIGN.md.
//! Never treats an exception: equal x in an addition makes Z zero, and every later Z is a multiple of it.

use std::ops::Range;

use super::digits::ENTRIES;
use super::program::{Addend, Factor, INPUTS, Left, NEAR, OUTPUTS, Pass, Program, REGISTERS, Right, SCALES_AT, Sign};
use super::program::{TABLE_AT, Which};

/// A named value.
type Value = usize;

/// A point by its Jacobian coordinates.
#[derive(Clone, Copy)]
struct Point {
    x: Value,
    y: Value,
    z: Value,
}

/// Neighbours of a center in the key's table, before the common Z is known.
struct Group {
    center: Point,
    x: Value,
    y: Value,
    /// H1 H2, H0 H2, H0 H1; none where there is one H only.
    cofactors: Option<[Value; 3]>,
    /// Product of all H.
    product: Value,
    /// Z of its points before they are brought to the common Z.
    z: Value,
    /// Elements: their number, power of w, whether the unit is subtracted.
    members: Vec<(usize, u8, bool)>,
}

/// The program being written.
#[derive(Default)]
struct Writer {
    words: Vec<Pass<Value>>,
    pinned: Vec<Option<u8>>,
}

const NONE: Value = 0;

impl Writer {
    fn value(&mut self) -> Value {
        self.pinned.push(None);
        self.pinned.len() - 1
    }

    fn pinned(&mut self, register: u8) -> Value {
        self.pinned.push(Some(register));
        self.pinned.len() - 1
    }

    /// `to = (a) b`, to be completed by the other methods.
    fn put(&mut self, to: Value, a: Left<Value>, b: Factor<Value>) -> &mut Pass<Value> {
        self.words.push(Pass {
            a,
            d: Right::Register(NONE),
            sign: Sign::Never,
            b,
            c: Addend::Zero,
            which: Which::G,
            to,
            times: 1,
        });
        self.words.last_mut().expect("just pushed")
    }

    fn product(&mut self, a: Value, b: Value) -> Value {
        let to = self.value();
        self.put(to, Left::Once(a), Factor::Register(b));
        to
    }

    /// (d) b, for a d that may lie far.
    fn far_product(&mut self, d: Value, b: Value) -> Value {
        let to = self.value();
        self.put(to, Left::Zero, Factor::Register(b)).plus(d);
        to
    }

    fn square(&mut self, a: Value) -> Value {
        self.product(a, a)
    }

    /// a^(2^count) b.
    fn raised(&mut self, a: Value, count: u8, b: Value) -> Value {
        let power = self.square(a);
        if count > 1 {
            self.put(power, Left::Once(power), Factor::Register(power)).times = count - 1;
        }
        self.put(power, Left::Once(power), Factor::Register(b));
        power
    }

    /// a^(2^223 - 1), a^(2^22 - 1), a^(2^2 - 1): the chain of libsecp256k1 `field_impl.h`.
    fn ones(&mut self, a: Value) -> [Value; 3] {
        let ones_2 = self.raised(a, 1, a);
        let ones_3 = self.raised(ones_2, 1, a);
        let ones_6 = self.raised(ones_3, 3, ones_3);
        let ones_9 = self.raised(ones_6, 3, ones_3);
        let ones_11 = self.raised(ones_9, 2, ones_2);
        let ones_22 = self.raised(ones_11, 11, ones_11);
        let ones_44 = self.raised(ones_22, 22, ones_22);
        let ones_88 = self.raised(ones_44, 44, ones_44);
        let ones_176 = self.raised(ones_88, 88, ones_88);
        let ones_220 = self.raised(ones_176, 44, ones_44);
        [self.raised(ones_220, 3, ones_3), ones_22, ones_2]
    }

    /// a^((p + 1) / 4), a square root where there is one.
    fn root(&mut self, a: Value) -> Value {
        let [ones_223, ones_22, ones_2] = self.ones(a);
        let root = self.raised(ones_223, 23, ones_22);
        let root = self.raised(root, 6, ones_2);
        self.put(root, Left::Once(root), Factor::Register(root)).times = 2;
        root
    }

    /// a^(p - 2).
    fn inverse(&mut self, a: Value) -> Value {
        let [ones_223, ones_22, ones_2] = self.ones(a);
        let power = self.raised(ones_223, 23, ones_22);
        let power = self.raised(power, 5, a);
        let power = self.raised(power, 3, ones_2);
        self.raised(power, 2, a)
    }

    /// X and Y of theta times a point; the result's Z is theta X Z, which is the caller's.
    fn theta_into(&mut self, point: Point, [x, y]: [Value; 2], z: impl FnOnce(&mut Self)) {
        let xx = self.square(point.x);
        let m = self.value();
        // M = 3 X^3.
        self.put(m, Left::Twice(xx), Factor::Register(point.x)).plus(xx);
        z(self);
        // X' = 4 Y^2 - M.
        let put = self.put(x, Left::Twice(point.y), Factor::Register(point.y));
        put.plus(point.y).sign = Sign::PlusTwice;
        put.c = Addend::Minus(m);
        // Y' = Y (9 X^3 - 8 Y^2) = (M - 2 X') Y.
        self.put(y, Left::Once(m), Factor::Register(point.y)).minus_twice(x);
    }

    /// Theta times a point, with X Z for the Z that would be theta X Z.
    fn theta_but_z(&mut self, point: Point) -> Point {
        let to = Point {
            x: self.value(),
            y: self.value(),
            z: self.value(),
        };
        self.theta_into(point, [to.x, to.y], |writer| {
            writer.put(to.z, Left::Once(point.z), Factor::Register(point.x));
        });
        to
    }

    /// Theta times a point that `theta_but_z` gave: with 3 X Z for Z, which is three times the point before it, as theta^2 = -3.
    fn theta_again(&mut self, point: Point) -> Point {
        let to = Point {
            x: self.value(),
            y: self.value(),
            z: self.value(),
        };
        self.theta_into(point, [to.x, to.y], |writer| {
            writer
                .put(to.z, Left::Twice(point.z), Factor::Register(point.x))
                .plus(point.z);
        });
        to
    }

    /// Three times the point, in its place.
    fn triple(&mut self, point: Point) {
        self.theta_into(point, [point.x, point.y], |writer| {
            writer.put(point.z, Left::Once(point.z), Factor::Register(point.x));
        });
        self.theta_into(point, [point.x, point.y], |writer| {
            writer
                .put(point.z, Left::Twice(point.z), Factor::Register(point.x))
                .plus(point.z);
        });
    }

    /// Twice the point.
    fn double(&mut self, point: Point) -> Point {
        let [e, t, x, y, z] = std::array::from_fn(|_| self.value());
        // E = 3 X^2, B = Y^2, T = 4 X B, Q = 4 B^2.
        self.put(e, Left::Twice(point.x), Factor::Register(point.x))
            .plus(point.x);
        let b = self.square(point.y);
        self.put(t, Left::Twice(point.x), Factor::Register(b))
            .plus(point.x)
            .sign = Sign::PlusTwice;
        self.put(x, Left::Once(e), Factor::Register(e)).c = Addend::MinusTwice(t);
        let q = self.value();
        self.put(q, Left::Twice(b), Factor::Register(b)).plus(b).sign = Sign::PlusTwice;
        let put = self.put(y, Left::Once(t), Factor::Register(e));
        put.minus(x).c = Addend::MinusTwice(q);
        self.put(z, Left::Twice(point.y), Factor::Register(point.z));
        Point { x, y, z }
    }

    /// Adds a point of a table to `sum`: `scaled` is Z of the sum on the table's curve, turned by the digit.
    fn add(&mut self, sum: Point, scaled: Value, d: [Right<Value>; 2], which: Which) {
        let zz = self.square(scaled);
        let zzz = self.product(zz, scaled);
        let [h, r, w, v] = std::array::from_fn(|_| self.value());
        let put = self.put(h, Left::Zero, Factor::Register(zz));
        (put.d, put.sign, put.which, put.c) = (d[0], Sign::Plus, which, Addend::Minus(sum.x));
        let put = self.put(r, Left::Zero, Factor::Register(zzz));
        (put.d, put.sign, put.which, put.c) = (d[1], Sign::Digit, which, Addend::Minus(sum.y));
        self.put(sum.z, Left::Once(sum.z), Factor::Register(h));
        let hh = self.square(h);
        // V = X H^2, W = (2 X + H) H^2 = H^3 + 2 V.
        self.put(w, Left::Twice(sum.x), Factor::Register(hh)).plus(h);
        self.put(v, Left::Once(sum.x), Factor::Register(hh));
        self.put(sum.x, Left::Once(r), Factor::Register(r)).c = Addend::Minus(w);
        // Y H^3 = (W - 2 V) Y.
        self.put(sum.y, Left::Once(w), Factor::Register(sum.y)).minus_twice(v);
        let put = self.put(sum.y, Left::Once(v), Factor::Register(r));
        put.minus(sum.x).c = Addend::Minus(sum.y);
    }

    /// The first half of a group: all that does not need the common Z.
    fn group(&mut self, center: Point, key: [Value; 2], members: Vec<(usize, u8, bool)>) -> Group {
        let zz = self.square(center.z);
        let zzz = self.product(zz, center.z);
        let (x, y) = (self.product(key[0], zz), self.product(key[1], zzz));
        let turns: u8 = if members.len() == 1 { 1 } else { 3 };
        let h: Vec<Value> = (0..turns)
            .map(|turn| {
                let h = self.value();
                // The turned x less that of the center.
                self.put(h, Left::Zero, Factor::Root(turn)).plus(x).c = Addend::Minus(center.x);
                h
            })
            .collect();
        let (cofactors, product) = match h[..] {
            [h0, h1, h2] => {
                let pairs = [self.product(h1, h2), self.product(h0, h2), self.product(h0, h1)];
                (Some(pairs), self.product(h0, pairs[0]))
            }
            _ => (None, h[0]),
        };
        let z = self.product(center.z, product);
        Group {
            center,
            x,
            y,
            cofactors,
            product,
            z,
            members,
        }
    }

    /// The second half: the points themselves, given the product of the other groups' Z.
    fn members(&mut self, group: &Group, others: Value, table: &[[Value; 2]]) {
        let center = group.center;
        // The slopes of sums and differences, times what the common Z still lacks.
        let y = self.far_product(group.y, others);
        let slopes = [Addend::Plus(y), Addend::Minus(y)].map(|addend| {
            let slope = self.value();
            self.put(slope, Left::Zero, Factor::Register(others)).minus(center.y).c = addend;
            slope
        });
        let scale = self.far_product(group.product, others);
        let square = self.square(scale);
        let cube = self.product(square, scale);
        let x = self.far_product(center.x, square);
        let y = self.far_product(center.y, cube);
        let unit_x = self.far_product(group.x, square);
        for turn in 0..3 {
            let mut members = group.members.iter().filter(|member| member.1 == turn).peekable();
            if members.peek().is_none() {
                continue;
            }
            let sum = self.value();
            self.put(sum, Left::Once(unit_x), Factor::Root(turn)).c = Addend::Plus(x);
            for (element, _, minus) in members {
                let slope = slopes[usize::from(*minus)];
                let slope = match group.cofactors {
                    Some(cofactors) => self.far_product(cofactors[usize::from(turn)], slope),
                    None => slope,
                };
                let [to_x, to_y] = table[*element];
                self.put(to_x, Left::Once(slope), Factor::Register(slope)).c = Addend::Minus(sum);
                self.put(to_y, Left::Once(x), Factor::Register(slope)).minus(to_x).c = Addend::Minus(y);
            }
        }
    }

    /// The table of the key, and Z of its curve times the powers of beta.
    fn table(&mut self, key: [Value; 2], table: &[[Value; 2]], scales: [Value; 3]) {
        let [x, y] = key;
        let one = Point {
            x: self.value(),
            y: self.value(),
            z: x,
        };
        // Theta times the key: its Z is X, as that of the key is 1.
        self.theta_into(Point { x, y, z: NONE }, [one.x, one.y], |_| ());
        let three = self.theta_again(one);
        let three_theta = self.theta_but_z(three);
        let nine = self.theta_again(three_theta);
        let six = self.double(three);
        // theta = 1 + 2 beta.
        let turned = self.value();
        self.put(turned, Left::Once(three_theta.z), Factor::Root(1));
        let z = self.value();
        self.put(z, Left::Twice(turned), Factor::Root(0)).plus(three_theta.z);
        let three_theta = Point { z, ..three_theta };
        // Six neighbours each, of 3 theta four, of 9 one: in the order of the elements.
        let six_of = |first: usize| {
            (0..6)
                .map(|at| (first + at, at as u8 / 2, at % 2 == 1))
                .collect::<Vec<_>>()
        };
        let members = [
            six_of(1),
            vec![(7, 0, false), (8, 0, true), (9, 1, true), (10, 2, false)],
            six_of(11),
            vec![(17, 0, true)],
        ];
        let centers = [three, three_theta, six, nine];
        let groups: Vec<Group> = centers
            .into_iter()
            .zip(members)
            .map(|(center, members)| self.group(center, key, members))
            .collect();
        let z = [groups[0].z, groups[1].z, groups[2].z, groups[3].z];
        let (first, second) = (self.product(z[0], z[1]), self.product(z[2], z[3]));
        let others = [
            self.product(z[1], second),
            self.product(z[0], second),
            self.product(first, z[3]),
            self.product(first, z[2]),
        ];
        self.put(scales[0], Left::Once(first), Factor::Register(second));
        for turn in 1..3 {
            self.put(scales[usize::from(turn)], Left::Once(scales[0]), Factor::Root(turn));
        }
        // Small groups first: they free more registers than their elements take.
        for at in [3, 1, 0, 2] {
            self.members(&groups[at], others[at], table);
        }
        let square = self.square(scales[0]);
        let cube = self.product(square, scales[0]);
        self.put(table[0][0], Left::Zero, Factor::Register(square)).plus(x);
        self.put(table[0][1], Left::Zero, Factor::Register(cube)).plus(y);
    }
}

impl Pass<Value> {
    fn plus(&mut self, d: Value) -> &mut Self {
        (self.d, self.sign) = (Right::Register(d), Sign::Plus);
        self
    }

    fn minus(&mut self, d: Value) -> &mut Self {
        (self.d, self.sign) = (Right::Register(d), Sign::Minus);
        self
    }

    fn minus_twice(&mut self, d: Value) -> &mut Self {
        (self.d, self.sign) = (Right::Register(d), Sign::MinusTwice);
        self
    }
}

/// Writes the program.
pub(super) fn program() -> Program {
    let mut writer = Writer::default();
    assert_eq!(writer.value(), NONE);
    let [x, y, secret] = INPUTS.map(|register| writer.pinned(register));
    let scales = [0, 1, 2].map(|turn| writer.pinned(SCALES_AT + turn));
    let table: Vec<[Value; 2]> = (0..ENTRIES.len() as u8)
        .map(|element| [0, 1].map(|coordinate| writer.pinned(TABLE_AT + 2 * element + coordinate)))
        .collect();

    // The key: f = y^2 - (x^3 + 7), y the root of that sum with the wanted parity where no y is given.
    let square = writer.square(x);
    let right = writer.value();
    writer.put(right, Left::Once(square), Factor::Register(x)).c = Addend::Seven;
    let root_start = writer.words.len();
    let root = writer.root(right);
    let put = writer.put(y, Left::Zero, Factor::Root(0));
    (put.d, put.sign, put.c) = (Right::Register(root), Sign::Parity, Addend::Plus(y));
    let root_end = writer.words.len();
    let off_curve = writer.value();
    writer.put(off_curve, Left::Once(y), Factor::Register(y)).c = Addend::Minus(right);
    writer.table([x, y], &table, scales);

    // The sum begins with the top digit of the key, w^(2 t) of an element, on the curve on which its table is affine.
    let sum = Point {
        x: writer.value(),
        y: writer.value(),
        z: writer.value(),
    };
    let put = writer.put(sum.x, Left::Zero, Factor::Turn);
    (put.d, put.sign, put.which) = (Right::Entry(0), Sign::Plus, Which::KeyLow);
    writer.put(sum.x, Left::Once(sum.x), Factor::Turn).which = Which::KeyLow;
    let put = writer.put(sum.y, Left::Zero, Factor::Root(0));
    (put.d, put.sign, put.which) = (Right::Entry(1), Sign::Digit, Which::KeyLow);
    writer.put(sum.z, Left::Zero, Factor::Root(0)).c = Addend::One;
    add_row(&mut writer, sum);
    let body_start = writer.words.len();
    for which in [Which::KeyHigh, Which::KeyLow] {
        writer.triple(sum);
        writer.triple(sum);
        let scaled = writer.value();
        writer.put(scaled, Left::Once(sum.z), Factor::Turn).which = which;
        writer.add(sum, scaled, [Right::Entry(0), Right::Entry(1)], which);
    }
    add_row(&mut writer, sum);
    let body_end = writer.words.len();

    // Z of the sum on the curve itself, and what closes.
    let z = writer.product(sum.z, scales[0]);
    let [mixed, zz, mixed_y] = OUTPUTS.map(|register| writer.pinned(register));
    writer.put(zz, Left::Once(z), Factor::Register(z));
    let put = writer.put(mixed, Left::Once(zz), Factor::Register(secret));
    put.plus(off_curve).c = Addend::Plus(sum.x);
    let ecdsa_end = writer.words.len();
    let inverse = writer.inverse(z);
    let square = writer.square(inverse);
    let cube = writer.product(square, inverse);
    writer.put(mixed_y, Left::Once(sum.y), Factor::Register(cube)).c = Addend::Plus(secret);
    let addressed: Vec<Value> = table.concat().into_iter().chain(scales).collect();
    Program {
        words: places(&writer, &addressed, &[mixed, zz, mixed_y], body_start..body_end),
        root: root_start..root_end,
        body: body_start..body_end,
        ecdsa_end,
    }
}

/// Adds the digit of G: on the curve itself, where Z is that of the sum times that of the table.
fn add_row(writer: &mut Writer, sum: Point) {
    let scaled = writer.value();
    writer.put(scaled, Left::Once(sum.z), Factor::Scale);
    writer.add(sum, scaled, [Right::Row(0), Right::Row(1)], Which::G);
}

/// When a value is alive: behind the word that writes it first, up to the word that reads it last.
#[derive(Clone, Copy, Debug)]
struct Life {
    from: usize,
    to: usize,
    near: bool,
}

/// Gives every value a register that no other value has while it is alive.
fn places(writer: &Writer, addressed: &[Value], outputs: &[Value], body: Range<usize>) -> Vec<Pass<u8>> {
    let mut lives: Vec<Option<Life>> = vec![None; writer.pinned.len()];
    let mut touch = |value: Value, word: usize, near: bool| {
        let life = lives[value].get_or_insert(Life {
            from: word,
            to: word,
            near: false,
        });
        life.to = word;
        life.near |= near;
    };
    for register in INPUTS {
        let input = writer.pinned.iter().position(|pinned| *pinned == Some(register));
        touch(input.expect("an input"), 0, false);
    }
    for (word, pass) in writer.words.iter().enumerate() {
        for (value, near) in reads(pass) {
            touch(value, word, near);
        }
        touch(pass.to, word, false);
    }
    // What addresses choose while the program runs is read to the end of the body; the window stays to the end of all.
    for value in addressed {
        touch(*value, body.end, false);
    }
    for value in outputs {
        touch(*value, writer.words.len(), false);
    }
    for life in lives.iter_mut().flatten() {
        // Read in the body and written before it: read again in every round.
        if life.from < body.start && life.to >= body.start {
            life.to = life.to.max(body.end);
        }
    }
    let overlap = |a: Life, b: Life| a.from < b.to && b.from < a.to;
    let mut held: Vec<Vec<Life>> = vec![Vec::new(); REGISTERS];
    let mut registers: Vec<Option<u8>> = writer.pinned.clone();
    for (value, register) in registers.iter().enumerate() {
        if let (Some(register), Some(life)) = (register, lives[value]) {
            let held = &mut held[usize::from(*register)];
            assert!(
                !held.iter().any(|other| overlap(*other, life)),
                "register {register} is held twice"
            );
            assert!(!life.near || *register < NEAR);
            held.push(life);
        }
    }
    let mut order: Vec<Value> = (0..registers.len())
        .filter(|value| registers[*value].is_none())
        .collect();
    order.sort_by_key(|value| lives[*value].map_or((false, 0), |life| (!life.near, life.from)));
    for value in order {
        let Some(life) = lives[value] else { continue };
        let far = (NEAR..REGISTERS as u8).rev();
        let free = |register: &u8| !held[usize::from(*register)].iter().any(|other| overlap(*other, life));
        let place = match life.near {
            true => (0..NEAR).find(free),
            false => far.chain(0..NEAR).find(free),
        };
        let place = place.unwrap_or_else(|| panic!("no register for value {value}, {life:?}"));
        held[usize::from(place)].push(life);
        registers[value] = Some(place);
    }
    let at = |value: Value| registers[value].unwrap_or(0);
    writer.words.iter().map(|pass| placed(pass, at)).collect()
}

/// The values that a pass reads, and whether each must be near.
fn reads(pass: &Pass<Value>) -> Vec<(Value, bool)> {
    let mut reads = Vec::new();
    if let Left::Once(value) | Left::Twice(value) = pass.a {
        reads.push((value, true));
    }
    if let (Right::Register(value), true) = (pass.d, pass.sign != Sign::Never) {
        reads.push((value, false));
    }
    if let Factor::Register(value) = pass.b {
        reads.push((value, true));
    }
    if let Addend::Plus(value) | Addend::Minus(value) | Addend::MinusTwice(value) = pass.c {
        reads.push((value, true));
    }
    reads
}

fn placed(pass: &Pass<Value>, at: impl Fn(Value) -> u8) -> Pass<u8> {
    Pass {
        a: match pass.a {
            Left::Zero => Left::Zero,
            Left::Once(value) => Left::Once(at(value)),
            Left::Twice(value) => Left::Twice(at(value)),
        },
        d: match pass.d {
            Right::Register(value) => Right::Register(at(value)),
            Right::Entry(coordinate) => Right::Entry(coordinate),
            Right::Row(coordinate) => Right::Row(coordinate),
        },
        sign: pass.sign,
        b: match pass.b {
            Factor::Register(value) => Factor::Register(at(value)),
            Factor::Root(power) => Factor::Root(power),
            Factor::Turn => Factor::Turn,
            Factor::Scale => Factor::Scale,
        },
        c: match pass.c {
            Addend::Zero => Addend::Zero,
            Addend::One => Addend::One,
            Addend::Seven => Addend::Seven,
            Addend::Plus(value) => Addend::Plus(at(value)),
            Addend::Minus(value) => Addend::Minus(at(value)),
            Addend::MinusTwice(value) => Addend::MinusTwice(at(value)),
        },
        which: pass.which,
        to: at(pass.to),
        times: pass.times,
    }
}
