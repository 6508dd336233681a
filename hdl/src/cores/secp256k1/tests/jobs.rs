//! 64 jobs chosen for what they meet on their way through the engine, each with its reason, and each in all three kinds.
//! Drive the circuit in Rust, its Verilog in iverilog and in Verilator: a whole batch fills both lanes and all threads.
//! Never asks the engine what a job should give: points are computed by plain affine arithmetic.

use crate::signatures::field::{Fp, P, bytes_of, words_of};
use crate::signatures::order::{N, Scalar};
use crate::signatures::tests::{SECRET, add, multiple};
use crate::signatures::{Job, Key, Kind, fixed};

/// A job of u1 G + u2 Q with the reason for it.
pub(super) struct Chosen {
    /// What it is there for.
    pub(super) why: String,
    key: [Fp; 2],
    u1: Scalar,
    u2: Scalar,
    secret: u64,
    /// x of the sum where the reason is about it.
    x: Option<Fp>,
}

impl Chosen {
    /// The job with its key in the form of this kind.
    pub(super) fn job(&self, kind: Kind) -> Job {
        let ([x, y], odd) = (self.key.map(Fp::bytes), self.key[1].is_odd());
        let key = match kind {
            Kind::Whole => Key::Whole { x, y },
            Kind::Short => Key::Short { x, odd },
            Kind::Bip340 => Key::Even { x },
        };
        Job::new(&key, &self.u1.bytes(), &self.u2.bytes(), self.secret)
    }
}

/// The jobs of this kind, in the order of the batch.
pub(super) fn chosen_jobs(kind: Kind) -> Vec<Job> {
    chosen().iter().map(|chosen| chosen.job(kind)).collect()
}

/// All of them.
pub(super) fn chosen() -> Vec<Chosen> {
    let g = fixed::generator();
    let times = |number: u64| multiple([number, 0, 0, 0], Some(g)).expect("not infinity");
    let plain = times(0x1357_9bdf_0246_8ace);
    let [p1, p2] = [
        [0x9e37_79b9, 7, 0x1234_5678, 1 << 60],
        [3 << 61, 5, 0xfedc_ba98, 1 << 59],
    ]
    .map(scalar);
    let chosen = |why: String, key, u1, u2| Chosen {
        why,
        key,
        u1,
        u2,
        secret: SECRET,
        x: None,
    };
    let mut all = Vec::new();
    for (name, edge) in scalars() {
        all.push(chosen(format!("digits of G of {name}"), plain, edge, p2));
        all.push(chosen(format!("digits of the key of {name}"), plain, p1, edge));
    }
    for (why, key) in keys(g, times) {
        all.push(chosen(why.to_owned(), key, p1, p2));
    }
    let (one, zero, minus) = (Scalar::ONE, Scalar::ZERO, Scalar::ONE.negated());
    for (why, key, u1, u2) in [
        ("infinity: G - G", g, one, minus),
        ("equal points where the digits meet: G + G", g, one, one),
        ("infinity by the key's sign: G + (-G)", [g[0], g[1].negated()], one, one),
        ("infinity: both scalars are zero", plain, zero, zero),
        ("infinity: 2 G - (2 G)", times(2), scalar([2, 0, 0, 0]), minus),
        ("equal y: G + w G", [g[0].times(Fp::BETA), g[1]], one, one),
    ] {
        all.push(chosen(why.to_owned(), key, u1, u2));
    }
    for (why, from) in [
        ("x of the sum is above n: r = x - n, r + n is x", N),
        ("x of the sum is small: r and r + n are below p", [1, 0, 0, 0]),
        ("x of the sum from p - n on: r + n would wrap", minus_p(N)),
        ("x of the sum just below p", [P[0] - 100, P[1], P[2], P[3]]),
        ("x of the sum just below n", [N[0] - 100, N[1], N[2], N[3]]),
    ] {
        let (x, key, u1) = reaching(from, g);
        let mut job = chosen(why.to_owned(), key, u1, one);
        job.x = Some(x);
        all.push(job);
    }
    for (why, secret) in [
        ("a secret of zero blinds nothing", 0),
        ("the least secret", 1),
        ("a secret of ones", u64::MAX),
        ("a secret of the highest bit", 1 << 63),
    ] {
        let mut job = chosen(why.to_owned(), plain, p1, p2);
        job.secret = secret;
        all.push(job);
    }
    let next = Scalar::reduced(&bytes_of([0x9e37_79ba, 7, 0x1234_5678, 1 << 60]));
    all.push(chosen(
        "forged: the digest of another message".to_owned(),
        plain,
        next,
        p2,
    ));
    let other = [plain[0], plain[1].negated()];
    all.push(chosen("forged: the key with the other y".to_owned(), other, p1, p2));
    let turned = [plain[0].times(Fp::BETA), plain[1]];
    all.push(chosen(
        "forged: the key turned by w, with the same y".to_owned(),
        turned,
        p1,
        p2,
    ));
    all
}

fn scalar(words: [u64; 4]) -> Scalar {
    Scalar::reduced(&bytes_of(words))
}

/// Scalars with digits that are all zero or all the same, with halves that are empty, and the ends of the order.
fn scalars() -> Vec<(&'static str, Scalar)> {
    let lambda = scalar([
        0xdf02_967c_1b23_bd72,
        0x122e_22ea_2081_6678,
        0xa526_1c02_8812_645a,
        0x5363_ad4c_c05c_30e0,
    ]);
    let half = scalar([2, 0, 0, 0]).inverted();
    vec![
        ("zero, a multiple of n", Scalar::ZERO),
        ("one", Scalar::ONE),
        ("two, the unit that theta does not divide", scalar([2, 0, 0, 0])),
        ("three, which theta divides twice", scalar([3, 0, 0, 0])),
        ("n - 1", Scalar::ONE.negated()),
        ("n - 2", scalar([2, 0, 0, 0]).negated()),
        ("(n + 1) / 2", half),
        ("(n - 1) / 2", half.negated()),
        ("lambda: only the second half", lambda),
        ("lambda^2: both halves are -1", lambda.times(lambda)),
        ("80: the largest digit of G", scalar([80, 0, 0, 0])),
        ("81: the next digit of G", scalar([81, 0, 0, 0])),
        ("9: the next digit of the key", scalar([9, 0, 0, 0])),
        ("2^64", scalar([0, 1, 0, 0])),
        ("2^128: as long as a half", scalar([0, 0, 1, 0])),
        ("2^255", scalar([0, 0, 0, 1 << 63])),
    ]
}

/// Keys that are small multiples, that have patterns, and that are no points.
fn keys(g: [Fp; 2], times: impl Fn(u64) -> [Fp; 2]) -> Vec<(&'static str, [Fp; 2])> {
    let five = Fp::new([5, 0, 0, 0]).expect("below p");
    let above = lifted([P[0] - 100, P[1], P[2], P[3]]);
    vec![
        ("the key is G", g),
        ("the key is -G", [g[0], g[1].negated()]),
        (
            "the key is w^2 G, with the y of G",
            [g[0].times(Fp::BETA_SQUARED), g[1]],
        ),
        ("the key is 2 G", times(2)),
        ("the key is 3 G, in the table of G's own multiples", times(3)),
        ("the key is 9 G, a power of the base", times(9)),
        ("the key has the least x of the curve", lifted([1, 0, 0, 0])),
        ("the key has an x of ones, just below p", above),
        ("the key with the other y of that x", [above[0], above[1].negated()]),
        ("off the curve: y is one more", [g[0], g[1].plus(Fp::ONE)]),
        ("off the curve: 5 is no x of it", [five, Fp::ONE]),
        ("off the curve: zero, as an empty row has it", [Fp::ZERO, Fp::ZERO]),
        ("off the curve: both are p - 1", [Fp::ONE.negated(), Fp::ONE.negated()]),
        ("off the curve: (p - 1, 7)", [Fp::ONE.negated(), Fp::SEVEN]),
    ]
}

/// p less this.
fn minus_p(number: [u64; 4]) -> [u64; 4] {
    Fp::reduced(number).negated().words()
}

/// The point with the least x from here on, and an even y.
fn lifted(from: [u64; 4]) -> [Fp; 2] {
    let mut x = Fp::new(from).expect("below p");
    loop {
        let square = x.times(x).times(x).plus(Fp::SEVEN);
        let y = power(square, quarter());
        if y.times(y) == square {
            return [x, if y.is_odd() { y.negated() } else { y }];
        }
        x = x.plus(Fp::ONE);
    }
}

/// x of a point from here on, and a key with even y with which u1 G + Q is that point.
fn reaching(from: [u64; 4], g: [Fp; 2]) -> (Fp, [Fp; 2], Scalar) {
    let sum = lifted(from);
    let found = (1000u64..).find_map(|number| {
        let [x, y] = multiple([number, 0, 0, 0], Some(g)).expect("not infinity");
        let key = add(Some(sum), Some([x, y.negated()])).expect("not infinity");
        (!key[1].is_odd()).then(|| (sum[0], key, scalar([number, 0, 0, 0])))
    });
    found.expect("every second key has an even y")
}

fn power(base: Fp, exponent: [u64; 4]) -> Fp {
    (0..256).rev().fold(Fp::ONE, |power, bit| {
        let square = power.times(power);
        match exponent[bit / 64] >> (bit % 64) & 1 {
            1 => square.times(base),
            _ => square,
        }
    })
}

/// (p + 1) / 4, whose power of a square is its root.
fn quarter() -> [u64; 4] {
    let p = [P[0] + 1, P[1], P[2], P[3]];
    std::array::from_fn(|at| p[at] >> 2 | p.get(at + 1).map_or(0, |above| above << 62))
}

/// X' / Z^2 less the secret: x of the sum, or none at infinity.
fn x_of(window: &[u8], secret: u64) -> Option<Fp> {
    let values: Vec<Fp> = window
        .chunks(32)
        .map(|number| Fp::new(words_of(number.try_into().expect("32 bytes"))).expect("below p"))
        .collect();
    let secret = Fp::new([secret, 0, 0, 0]).expect("small");
    (values[1] != Fp::ZERO).then(|| values[0].times(values[1].inverted()).minus(secret))
}

/// As many as slots of a batch; sums are where their reason says, and points are the affine ones where the key is one.
#[test]
fn each_does_what_its_reason_says() {
    let all = chosen();
    assert_eq!(all.len(), 64);
    for kind in super::KINDS {
        let (mut infinite, mut points, mut off) = (0, 0, 0);
        for chosen in &all {
            let [x, y] = chosen.key;
            let y = if kind == Kind::Bip340 && y.is_odd() {
                y.negated()
            } else {
                y
            };
            let window = crate::signatures::evaluate(kind, &chosen.job(kind));
            let stated = x_of(&window, chosen.secret);
            if x.times(x).times(x).plus(Fp::SEVEN) != y.times(y) {
                off += 1;
                continue;
            }
            let part = |scalar: Scalar, point| multiple(words_of(&scalar.bytes()), Some(point));
            let sum = add(part(chosen.u1, fixed::generator()), part(chosen.u2, [x, y]));
            match stated {
                None => infinite += 1,
                Some(stated) => {
                    assert_eq!(Some(stated), sum.map(|[x, _]| x), "{kind:?}: {}", chosen.why);
                    points += 1;
                }
            }
            assert!(chosen.x.is_none() || chosen.x == stated, "{kind:?}: {}", chosen.why);
        }
        println!("{kind:?}: {points} points, {infinite} without a value, {off} off the curve");
        assert!(points >= 48 && infinite >= 3 && off == 5, "{kind:?}");
    }
}
