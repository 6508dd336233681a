// requires: gpu/bindings.wgsl, field/wgsl/generated/sm2_p.wgsl
// SM2 (GM/T 0003.2): sG + tQ of a row a lane, in Jacobian coordinates of y^2 = x^3 - 3 x + b, closed with the row's secret v.
// Elements are normal and in Montgomery's form. A sum of a point and itself, which random rows never meet, gives z = 0 for good,
// and that is no answer.

// Rows are 192 bytes.
const ROW_VEC4S = 12u;
const CHECK = 6u;
const SIGNATURE_R = 4u;
const SIGNATURE_S = 6u;
const KEY_X = 8u;
const KEY_Y = 10u;
const ANSWER_WORDS = 16u;

// 16-byte units of a lane in scratch0: eight affine points, their ratios of z, two scalars.
const POINT_VEC4S = 4u;
const RATIOS = 32u;
const SCALARS = 48u;
const LANE_VEC4S = 52u;

// (x / z^2, y / z^3).
struct Point {
    x: Fp,
    y: Fp,
    z: Fp,
}

struct Affine {
    x: Fp,
    y: Fp,
}

// A sum, and what it multiplied z by.
struct Sum {
    point: Point,
    ratio: Fp,
}

// 256-bit numbers, and the carry or borrow of their sum or difference.
struct Number {
    words: array<u32, 8>,
    over: u32,
}

fn order() -> array<u32, 8> {
    return array<u32, 8>(
        0x39d54123u, 0x53bbf409u, 0x21c6052bu, 0x7203df6bu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xfffffffeu,
    );
}

fn curve_b() -> array<u32, 8> {
    return array<u32, 8>(
        0x4d940e93u, 0xddbcbd41u, 0x15ab8f92u, 0xf39789f5u, 0xcf6509a7u, 0x4d5a9e4bu, 0x9d9f5e34u, 0x28e9fa9eu,
    );
}

fn add_words(a: array<u32, 8>, b: array<u32, 8>) -> Number {
    let s0 = a[0] + b[0];
    let c0 = select(0u, 1u, s0 < a[0]);
    let l1 = a[1] + b[1];
    let s1 = l1 + c0;
    let c1 = select(0u, 1u, l1 < a[1] || s1 < l1);
    let l2 = a[2] + b[2];
    let s2 = l2 + c1;
    let c2 = select(0u, 1u, l2 < a[2] || s2 < l2);
    let l3 = a[3] + b[3];
    let s3 = l3 + c2;
    let c3 = select(0u, 1u, l3 < a[3] || s3 < l3);
    let l4 = a[4] + b[4];
    let s4 = l4 + c3;
    let c4 = select(0u, 1u, l4 < a[4] || s4 < l4);
    let l5 = a[5] + b[5];
    let s5 = l5 + c4;
    let c5 = select(0u, 1u, l5 < a[5] || s5 < l5);
    let l6 = a[6] + b[6];
    let s6 = l6 + c5;
    let c6 = select(0u, 1u, l6 < a[6] || s6 < l6);
    let l7 = a[7] + b[7];
    let s7 = l7 + c6;
    let c7 = select(0u, 1u, l7 < a[7] || s7 < l7);
    return Number(array<u32, 8>(s0, s1, s2, s3, s4, s5, s6, s7), c7);
}

fn subtract_words(a: array<u32, 8>, b: array<u32, 8>) -> Number {
    let s0 = a[0] - b[0];
    let c0 = select(0u, 1u, a[0] < b[0]);
    let l1 = a[1] - b[1];
    let s1 = l1 - c0;
    let c1 = select(0u, 1u, a[1] < b[1] || l1 < c0);
    let l2 = a[2] - b[2];
    let s2 = l2 - c1;
    let c2 = select(0u, 1u, a[2] < b[2] || l2 < c1);
    let l3 = a[3] - b[3];
    let s3 = l3 - c2;
    let c3 = select(0u, 1u, a[3] < b[3] || l3 < c2);
    let l4 = a[4] - b[4];
    let s4 = l4 - c3;
    let c4 = select(0u, 1u, a[4] < b[4] || l4 < c3);
    let l5 = a[5] - b[5];
    let s5 = l5 - c4;
    let c5 = select(0u, 1u, a[5] < b[5] || l5 < c4);
    let l6 = a[6] - b[6];
    let s6 = l6 - c5;
    let c6 = select(0u, 1u, a[6] < b[6] || l6 < c5);
    let l7 = a[7] - b[7];
    let s7 = l7 - c6;
    let c7 = select(0u, 1u, a[7] < b[7] || l7 < c6);
    return Number(array<u32, 8>(s0, s1, s2, s3, s4, s5, s6, s7), c7);
}

fn select_words(a: array<u32, 8>, b: array<u32, 8>, choose: bool) -> array<u32, 8> {
    return array<u32, 8>(
        select(a[0], b[0], choose), select(a[1], b[1], choose), select(a[2], b[2], choose), select(a[3], b[3], choose),
        select(a[4], b[4], choose), select(a[5], b[5], choose), select(a[6], b[6], choose), select(a[7], b[7], choose),
    );
}

// (x - 1)/2 + 2^255 of an odd x: its bits b are digits 2 b - 1 of x.
fn signed_bits(x: array<u32, 8>) -> array<u32, 8> {
    return array<u32, 8>(
        (x[0] >> 1u) | (x[1] << 31u), (x[1] >> 1u) | (x[2] << 31u), (x[2] >> 1u) | (x[3] << 31u),
        (x[3] >> 1u) | (x[4] << 31u), (x[4] >> 1u) | (x[5] << 31u), (x[5] >> 1u) | (x[6] << 31u),
        (x[6] >> 1u) | (x[7] << 31u), (x[7] >> 1u) | 0x80000000u,
    );
}

fn words_of(low: vec4<u32>, high: vec4<u32>) -> array<u32, 8> {
    return array<u32, 8>(low.x, low.y, low.z, low.w, high.x, high.y, high.z, high.w);
}

// Eight words of the row, from 16-byte unit `part` on.
fn row_words(row: u32, part: u32) -> array<u32, 8> {
    let at = params.row_base + row * ROW_VEC4S + part;
    return words_of(rows[at], rows[at + 1u]);
}

fn store_words(at: u32, w: array<u32, 8>) {
    scratch0[at] = vec4<u32>(w[0], w[1], w[2], w[3]);
    scratch0[at + 1u] = vec4<u32>(w[4], w[5], w[6], w[7]);
}

fn load_element(at: u32) -> Fp {
    return fp_from_words(words_of(scratch0[at], scratch0[at + 1u]));
}

// 2 p: 4 multiplications and 4 squarings (dbl-2001-b of the Explicit-Formulas Database, z as 2 y z).
fn double(p: Point) -> Point {
    let delta = fp_sqr(p.z);
    let gamma = fp_sqr(p.y);
    let beta = fp_mul(p.x, gamma);
    let alpha = fp_triple(fp_mul(fp_sub(p.x, delta), fp_add(p.x, delta)));
    let beta4 = fp_twice(fp_twice(beta));
    let x = fp_sub(fp_sqr(alpha), fp_twice(beta4));
    let z = fp_twice(fp_mul(p.y, p.z));
    let gamma2 = fp_twice(gamma);
    let y = fp_sub(fp_mul(alpha, fp_sub(beta4, x)), fp_twice(fp_sqr(gamma2)));
    return Point(x, y, z);
}

// p + q: 8 multiplications and 3 squarings. z is 0 where p = q, p = -q or p is at infinity. No coefficient of the curve occurs.
fn add(p: Point, q: Affine) -> Sum {
    let zz = fp_sqr(p.z);
    let h = fp_sub(fp_mul(q.x, zz), p.x);
    let r = fp_sub(fp_mul(q.y, fp_mul(p.z, zz)), p.y);
    let hh = fp_sqr(h);
    let hhh = fp_mul(h, hh);
    let v = fp_mul(p.x, hh);
    let x = fp_sub(fp_sub(fp_sqr(r), hhh), fp_twice(v));
    let y = fp_sub(fp_mul(r, fp_sub(v, x)), fp_mul(p.y, hhh));
    return Sum(Point(x, y, fp_mul(p.z, h)), h);
}

// 1/x of x that is not 0: x^(p - 2), whose bits are 31 ones, a zero, 128 ones, 32 zeros, 62 ones, a zero and a one. o<k> is
// x^(2^k - 1).
fn invert(x: Fp) -> Fp {
    var power = x;
    var o2 = x;
    var o4 = x;
    var o8 = x;
    var o30 = x;
    var o31 = x;
    var o32 = x;
    for (var step = 0u; step < 16u; step++) {
        var other = power;
        var count = 32u;
        switch step {
            case 0u: { count = 1u; }
            case 1u: { count = 2u; o2 = power; }
            case 2u: { count = 4u; o4 = power; }
            case 3u: { count = 8u; o8 = power; }
            case 4u: { count = 8u; other = o8; }
            case 5u: { count = 4u; other = o4; }
            case 6u: { count = 2u; other = o2; }
            case 7u: { count = 1u; other = x; o30 = power; }
            case 8u: { count = 1u; other = x; o31 = power; }
            case 9u: { count = 33u; o32 = power; other = o32; power = o31; }
            case 13u: { count = 64u; other = o32; }
            case 14u: { count = 30u; other = o30; }
            case 15u: { count = 2u; other = x; }
            default: { other = o32; }
        }
        power = fp_mul(fp_sqr_times(power, count), other);
    }
    return power;
}

// (2 k + 1) Q for k in 0..8, affine, at `at`. With z of 2 Q as unit, 2 Q and Q are affine on a curve that only differs in its
// coefficients, which additions do not use; the ratios of z lead from one inversion to all of them.
fn store_multiples(at: u32, q: Affine) {
    let twice = double(Point(q.x, q.y, fp_one()));
    let zz = fp_sqr(twice.z);
    var multiple = Sum(Point(fp_mul(q.x, zz), fp_mul(q.y, fp_mul(zz, twice.z)), fp_one()), fp_one());
    for (var k = 0u; k < 8u; k++) {
        store_words(at + k * POINT_VEC4S, fp_to_words(multiple.point.x));
        store_words(at + k * POINT_VEC4S + 2u, fp_to_words(multiple.point.y));
        store_words(at + RATIOS + 2u * k, fp_to_words(multiple.ratio));
        if k < 7u {
            multiple = add(multiple.point, Affine(twice.x, twice.y));
        }
    }
    var inverse = invert(fp_mul(multiple.point.z, twice.z));
    for (var k = 8u; k > 0u; k--) {
        let place = at + (k - 1u) * POINT_VEC4S;
        let square = fp_sqr(inverse);
        store_words(place, fp_to_words(fp_mul(load_element(place), square)));
        store_words(place + 2u, fp_to_words(fp_mul(load_element(place + 2u), fp_mul(square, inverse))));
        inverse = fp_mul(inverse, load_element(at + RATIOS + 2u * (k - 1u)));
    }
}

// Digit 2 b - 2^width + 1 of `width` bits b: the place of its multiple in a table of odd ones, and whether it is negative.
fn digit_place(bits: u32, width: u32) -> u32 {
    let top = 1u << (width - 1u);
    return select(~bits, bits, bits >= top) & (top - 1u);
}

// sG + tQ: digits of eight bits of s and of four bits of t, all odd, highest first. The flags say which of s and t was taken
// from n, so that it is odd.
fn combine(at: u32, flip_s: bool, flip_t: bool) -> Point {
    var sum: Point;
    for (var i = 32u; i > 0u; i--) {
        let word = (i - 1u) >> 2u;
        let shift = ((i - 1u) & 3u) << 3u;
        let t = scratch0[at + SCALARS + (word >> 2u)][word & 3u] >> shift;
        let s = (scratch0[at + SCALARS + 2u + (word >> 2u)][word & 3u] >> shift) & 255u;
        for (var step = 0u; step < 3u; step++) {
            var other: Affine;
            var negative: bool;
            if step < 2u {
                let bits = (t >> (4u - 4u * step)) & 15u;
                let place = at + digit_place(bits, 4u) * POINT_VEC4S;
                other = Affine(load_element(place), load_element(place + 2u));
                negative = (bits < 8u) != flip_t;
            } else {
                let place = digit_place(s, 8u) * POINT_VEC4S;
                other = Affine(
                    fp_from_words(words_of(tables[place], tables[place + 1u])),
                    fp_from_words(words_of(tables[place + 2u], tables[place + 3u])),
                );
                negative = (s < 128u) != flip_s;
            }
            other.y = fp_select(other.y, fp_negate(other.y), negative);
            if i == 32u && step == 0u {
                sum = Point(other.x, other.y, fp_one());
            } else {
                if step < 2u {
                    for (var j = 0u; j < 4u; j++) {
                        sum = double(sum);
                    }
                }
                sum = add(sum, other).point;
            }
        }
    }
    return sum;
}

fn answer(at: u32, x: Fp) {
    let w = fp_to_words(fp_leave(x));
    answers[at + 0u] = w[0];
    answers[at + 1u] = w[1];
    answers[at + 2u] = w[2];
    answers[at + 3u] = w[3];
    answers[at + 4u] = w[4];
    answers[at + 5u] = w[5];
    answers[at + 6u] = w[6];
    answers[at + 7u] = w[7];
}

// params.a: row of lane 0.
@compute @workgroup_size(64)
fn sm2(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    if lane >= params.end_lane {
        return;
    }
    let row = params.a.x + lane;
    let at = lane * LANE_VEC4S;
    let q = Affine(fp_enter(fp_from_words(row_words(row, KEY_X))), fp_enter(fp_from_words(row_words(row, KEY_Y))));
    let b = fp_enter(fp_from_words(curve_b()));
    let cubic = fp_add(fp_mul(fp_sub(fp_sqr(q.x), fp_triple(fp_one())), q.x), b);
    // Not a point of the curve: no answer, what stands there is zero.
    if !fp_equal(fp_sqr(q.y), cubic) {
        return;
    }
    // t = r + s mod n; s and t are odd or taken from n. Their ranges are the host's to check.
    let s = row_words(row, SIGNATURE_S);
    let sum = add_words(row_words(row, SIGNATURE_R), s);
    let less = subtract_words(sum.words, order());
    let t = select_words(sum.words, less.words, sum.over == 1u || less.over == 0u);
    let flip_s = (s[0] & 1u) == 0u;
    let flip_t = (t[0] & 1u) == 0u;
    store_words(at + SCALARS, signed_bits(select_words(t, subtract_words(order(), t).words, flip_t)));
    store_words(at + SCALARS + 2u, signed_bits(select_words(s, subtract_words(order(), s).words, flip_s)));
    store_multiples(at, q);
    let point = combine(at, flip_s, flip_t);
    let v = fp_enter(fp_from_words(array<u32, 8>(
        row_word(row, ROW_VEC4S, CHECK), row_word(row, ROW_VEC4S, CHECK + 1u), 0u, 0u, 0u, 0u, 0u, 0u,
    )));
    let zz = fp_sqr(point.z);
    let place = params.answer_base + row * ANSWER_WORDS;
    answer(place, fp_add(point.x, fp_mul(v, zz)));
    answer(place + 8u, zz);
}
