//! Jobs and answers against points computed by plain affine arithmetic, and against the portable engines of `kernels`.
//! Part of the unit tests of this room; the circuit's tests take its jobs from here.
//! Never trusts the program for an expected value.

use super::field::{Fp, bytes_of, words_of};
use super::order::N;
use super::program::PROGRAM;
use super::split::tests::scalars;
use super::*;

/// A point, or infinity.
pub(crate) type Affine = Option<[Fp; 2]>;

/// The sum of two points by the affine formulas.
pub(crate) fn add(a: Affine, b: Affine) -> Affine {
    let ([ax, ay], [bx, by]) = match (a, b) {
        (Some(a), Some(b)) => (a, b),
        (None, other) | (other, None) => return other,
    };
    let slope = if ax != bx {
        by.minus(ay).times(bx.minus(ax).inverted())
    } else if ay == by {
        let square = ax.times(ax);
        square.plus(square).plus(square).times(ay.plus(ay).inverted())
    } else {
        return None;
    };
    let x = slope.times(slope).minus(ax).minus(bx);
    Some([x, slope.times(ax.minus(x)).minus(ay)])
}

/// A multiple of a point, bit by bit.
pub(crate) fn multiple(scalar: [u64; 4], point: Affine) -> Affine {
    (0..256).rev().fold(None, |sum, bit| {
        let sum = add(sum, sum);
        if scalar[bit / 64] >> (bit % 64) & 1 == 1 {
            add(sum, point)
        } else {
            sum
        }
    })
}

/// The secret of every job here.
pub(crate) const SECRET: u64 = 0x0123_4567_89ab_cdef;

/// X', Z^2 and y + v of a window.
fn values(window: &[u8]) -> Vec<Fp> {
    let number = |bytes: &[u8]| Fp::new(words_of(bytes.try_into().unwrap())).expect("below p");
    window.chunks(32).map(number).collect()
}

/// Whether a window states this point.
fn states(window: &[u8], [x, y]: [Fp; 2]) -> bool {
    let values = values(window);
    let v = Fp::new([SECRET, 0, 0, 0]).unwrap();
    let holds = values[1] != Fp::ZERO && x.plus(v).times(values[1]) == values[0];
    holds && (values.len() == 2 || values[2] == y.plus(v) && values[3] == Fp::ZERO)
}

/// All three kinds of a key.
fn keys([x, y]: [Fp; 2]) -> Vec<(Key, [Fp; 2])> {
    let even = if y.is_odd() { y.negated() } else { y };
    let (whole, x_bytes) = ([x, y], x.bytes());
    vec![
        (
            Key::Whole {
                x: x_bytes,
                y: y.bytes(),
            },
            whole,
        ),
        (
            Key::Short {
                x: x_bytes,
                odd: y.is_odd(),
            },
            whole,
        ),
        (
            Key::Short {
                x: x_bytes,
                odd: !y.is_odd(),
            },
            [x, y.negated()],
        ),
        (Key::Even { x: x_bytes }, [x, even]),
    ]
}

/// Scalars at the ends of the order and of words, by keys that are small multiples of G and have no pattern.
#[test]
fn windows_state_the_point_of_the_equation() {
    let scalars = scalars();
    let g = Some(fixed::generator());
    let mut stated = 0;
    for (at, step) in [(0, 1), (1, 7), (3, 11), (6, 5), (20, 3), (262, 1), (264, 1), (300, 17)] {
        let point = multiple(scalars[(at * 37 + 500) % scalars.len()], g).unwrap();
        for (key, [x, y]) in keys(point) {
            let (u1, u2) = (scalars[at], scalars[(at + step + 5) % scalars.len()]);
            let expected = add(multiple(u1, g), multiple(u2, Some([x, y])));
            let job = Job::new(&key, &bytes_of(u1), &bytes_of(u2), SECRET);
            let window = evaluate(key.kind(), &job);
            match expected {
                Some(point) => assert!(states(&window, point), "{at} {key:?}"),
                None => assert_eq!(values(&window)[1], Fp::ZERO),
            }
            stated += u32::from(expected.is_some());
            // The control: another secret, another digit.
            let mut other = job;
            other.0[SECRET_AT] ^= 1;
            assert!(!states(&evaluate(key.kind(), &other), expected.unwrap_or_default()));
            let mut other = job;
            other.0[DIGITS_AT + 1] ^= 1 << 5;
            assert!(!states(&evaluate(key.kind(), &other), expected.unwrap_or_default()));
        }
    }
    assert!(stated > 25);
}

/// What meets a point at infinity or equal x on its way, made on purpose: Z^2 is zero, or the value is right.
#[test]
fn exceptions_give_no_value_but_zero() {
    let g = fixed::generator();
    let (one, minus_one) = ([1, 0, 0, 0], split::Wide(N).minus(split::Wide::small(1)).0);
    let small = |number: u64| [number, 0, 0, 0];
    let (mut zero, mut right) = (0, 0);
    // Keys G, w G, -G and 2 G with scalars that cancel, that are equal, and that are zero.
    let points = [
        g,
        [g[0].times(Fp::BETA), g[1]],
        [g[0], g[1].negated()],
        multiple(small(2), Some(g)).unwrap(),
    ];
    for point in points {
        for (u1, u2) in [
            (one, one),
            (one, minus_one),
            (small(2), one),
            (small(2), minus_one),
            ([0; 4], one),
            (one, [0; 4]),
            ([0; 4], [0; 4]),
        ] {
            for (key, q) in keys(point) {
                let job = Job::new(&key, &bytes_of(u1), &bytes_of(u2), SECRET);
                let window = evaluate(key.kind(), &job);
                let expected = add(multiple(u1, Some(g)), multiple(u2, Some(q)));
                if values(&window)[1] == Fp::ZERO {
                    zero += 1;
                } else {
                    assert!(
                        states(&window, expected.expect("infinity has no Z")),
                        "{u1:?} {u2:?} {key:?}"
                    );
                    right += 1;
                }
            }
        }
    }
    assert!(zero > 10 && right > 10, "{zero} {right}");
}

/// A key that is no point: the window states no x for which the equation holds for more than one secret.
#[test]
fn a_key_off_the_curve_closes_with_no_x() {
    let [x, y] = fixed::generator();
    let off: Vec<Key> = vec![
        Key::Whole {
            x: x.bytes(),
            y: y.plus(Fp::ONE).bytes(),
        },
        // 5 is no x of the curve: 132 is no square.
        Key::Short {
            x: bytes_of([5, 0, 0, 0]),
            odd: false,
        },
        Key::Even {
            x: bytes_of([5, 0, 0, 0]),
        },
    ];
    for key in off {
        let claimed = |secret: u64| {
            let job = Job::new(&key, &bytes_of([77, 1, 2, 3]), &bytes_of([99, 3, 2, 1]), secret);
            let values = values(&evaluate(key.kind(), &job));
            values[0]
                .times(values[1].inverted())
                .minus(Fp::new([secret, 0, 0, 0]).unwrap())
        };
        assert_ne!(claimed(SECRET), claimed(SECRET + 1));
    }
    // The control: on the curve the claim does not hang on the secret.
    let key = Key::Whole {
        x: x.bytes(),
        y: y.bytes(),
    };
    let claimed = |secret: u64| {
        let values = values(&evaluate(
            Kind::Whole,
            &Job::new(&key, &bytes_of([77, 1, 2, 3]), &bytes_of([9; 4]), secret),
        ));
        values[0]
            .times(values[1].inverted())
            .minus(Fp::new([secret, 0, 0, 0]).unwrap())
    };
    assert_eq!(claimed(SECRET), claimed(SECRET + 1));
}

/// The limits of the circuit: what a word of the microcode, its memory and the budget of products hold.
#[test]
fn the_program_fits_the_engine() {
    let passes = [Kind::Whole, Kind::Short, Kind::Bip340].map(|kind| PROGRAM.passes(kind));
    println!("{} words, {passes:?} passes", PROGRAM.words.len());
    assert!(PROGRAM.words.len() <= 512);
    assert!(passes[1] <= 2_100, "{passes:?}");
    assert_eq!(
        passes,
        [Kind::Whole, Kind::Short, Kind::Bip340].map(crate::timing::secp256k1::passes)
    );
}

/// The numbers of a row, little-endian.
fn bytes(limbs: &[u32; 8]) -> [u8; 32] {
    std::array::from_fn(|at| limbs[at / 4].to_le_bytes()[at % 4])
}

/// The verdict that a processor reaches with a window: `None` where the window is none.
fn closes(window: &[u8], r: [u8; 32], is_ecdsa: bool) -> Option<bool> {
    let values = values(window);
    if values[1] == Fp::ZERO {
        return None;
    }
    let v = Fp::new([SECRET, 0, 0, 0]).unwrap();
    let holds = |r: Fp| r.plus(v).times(values[1]) == values[0];
    let r = Fp::new(words_of(&r)).expect("r below p");
    if is_ecdsa {
        let n = Fp::new(N).expect("n is below p");
        // r + n wraps past p exactly if the sum comes out below n.
        let above = r.plus(n);
        let wraps = words_below(above.words(), N);
        return Some(holds(r) || !wraps && holds(above));
    }
    Some(holds(r) && !values[2].minus(v).is_odd())
}

fn words_below(a: [u64; 4], b: [u64; 4]) -> bool {
    a.iter().rev().lt(b.iter().rev())
}

/// A shared vector as the engine sees it.
pub(crate) struct Shared {
    /// Its name in the vectors.
    pub(crate) id: String,
    /// The kind of its key.
    pub(crate) kind: Kind,
    /// Its job.
    pub(crate) job: Job,
    /// r, little-endian.
    r: [u8; 32],
    /// Whether the portable engine accepts it.
    is_valid: bool,
}

/// Every shared vector of ECDSA whose numbers are in range.
pub(crate) fn shared_ecdsa() -> Vec<Shared> {
    use perigee_kernels::ecdsa::{EcdsaRow, der};
    use perigee_testvectors::EcdsaEncoding;
    let mut shared = Vec::new();
    for case in perigee_testvectors::ecdsa().expect("shared vectors").cases {
        let body = &case.body;
        let numbers = match body.policy.encoding {
            EcdsaEncoding::DerStrict => der::parse_strict(&body.signature),
            EcdsaEncoding::DerLax => der::parse_lax(&body.signature),
            EcdsaEncoding::Compact => {
                <&[u8; 64]>::try_from(&body.signature[..])
                    .ok()
                    .map(|bytes| der::SignatureNumbers {
                        r: std::array::from_fn(|at| bytes[at]),
                        s: std::array::from_fn(|at| bytes[32 + at]),
                    })
            }
        };
        let Some(numbers) = numbers else { continue };
        let Some(row) = EcdsaRow::new(&body.digest, &numbers.r, &numbers.s, &body.public_key) else {
            continue;
        };
        let (Some(r), Some(s)) = (order::Scalar::new(&bytes(&row.r)), order::Scalar::new(&bytes(&row.s))) else {
            continue;
        };
        let below_p = |limbs: &[u32; 8]| Fp::new(words_of(&bytes(limbs))).is_some();
        let zero = order::Scalar::ZERO;
        if r == zero || s == zero || !below_p(&row.x) || !below_p(&row.y) {
            continue;
        }
        let x = bytes(&row.x);
        let key = match row.header.inline_tag() {
            33 => Key::Short {
                x,
                odd: row.y[0] & 1 == 1,
            },
            _ => Key::Whole { x, y: bytes(&row.y) },
        };
        let inverse = s.inverted();
        let u1 = order::Scalar::reduced(&bytes(&row.digest)).times(inverse).bytes();
        let policy = perigee_kernels::policy::Policy {
            ecdsa: perigee_kernels::policy::EcdsaPolicy::AnyS,
            ..Default::default()
        };
        shared.push(Shared {
            id: case.id,
            kind: key.kind(),
            job: Job::new(&key, &u1, &r.times(inverse).bytes(), SECRET),
            r: r.bytes(),
            is_valid: perigee_kernels::ecdsa::portable::verify(&row, &policy),
        });
    }
    shared
}

/// Every shared vector of BIP340 with a message of 32 bytes and numbers in range.
pub(crate) fn shared_bip340() -> Vec<Shared> {
    use sha2::{Digest, Sha256};
    let mut shared = Vec::new();
    let reversed = |bytes: &[u8]| -> [u8; 32] { std::array::from_fn(|at| bytes[31 - at]) };
    for case in perigee_testvectors::schnorr().expect("shared vectors").cases {
        let body = &case.body;
        let (key, signature, message) = (body.public_key, body.signature, body.message);
        let (r, x) = (reversed(&signature[..32]), reversed(&key));
        let Some(s) = order::Scalar::new(&reversed(&signature[32..])) else {
            continue;
        };
        if Fp::new(words_of(&r)).is_none() || Fp::new(words_of(&x)).is_none() {
            continue;
        }
        let tag = Sha256::digest(b"BIP0340/challenge");
        let challenge = Sha256::new()
            .chain_update(tag)
            .chain_update(tag)
            .chain_update(&signature[..32]);
        let challenge = challenge.chain_update(key).chain_update(message).finalize();
        let u2 = order::Scalar::reduced(&reversed(&challenge)).negated();
        let row = perigee_kernels::schnorr::SchnorrRow::new(&message, &signature, &key);
        shared.push(Shared {
            id: case.id,
            kind: Kind::Bip340,
            job: Job::new(&Key::Even { x }, &s.bytes(), &u2.bytes(), SECRET),
            r,
            is_valid: perigee_kernels::schnorr::portable::verify(&row),
        });
    }
    shared
}

/// Valid, invalid and undecided among these, each closed by its window as the portable engine decides, or left to the processor.
fn close(shared: &[Shared]) -> [usize; 3] {
    let mut counts = [0; 3];
    for case in shared {
        let window = evaluate(case.kind, &case.job);
        counts[match closes(&window, case.r, case.kind != Kind::Bip340) {
            None => 2,
            Some(verdict) => {
                assert_eq!(verdict, case.is_valid, "{}", case.id);
                usize::from(!verdict)
            }
        }] += 1;
    }
    println!("{counts:?} valid, invalid, undecided");
    counts
}

#[test]
fn shared_vectors_of_ecdsa_close() {
    let [valid, invalid, _] = close(&shared_ecdsa());
    assert!(valid > 20 && invalid > 20);
}

#[test]
fn shared_vectors_of_bip340_close() {
    // Infinity, and keys that are multiples of G by lambda: made to meet exceptions.
    let [valid, invalid, undecided] = close(&shared_bip340());
    assert!(valid > 3 && invalid > 3 && undecided < 16);
}
