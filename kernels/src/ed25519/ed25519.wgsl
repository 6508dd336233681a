// requires: gpu/bindings.wgsl, field/wgsl/generated/curve25519_p.wgsl
// Ed25519 (RFC 8032, ZIP 215): sB - kA, or 8 (sB - kA - R), of a row a lane, closed with the row's secret v.
// Extended coordinates of -x^2 + y^2 = 1 + d x^2 y^2 with complete formulas: no order, no small point is an exception.
// Elements are normal where nothing else is said; a product takes one operand of at most three times that.

// Rows are 192 bytes.
const ROW_VEC4S = 12u;
const CHECK = 6u;
const PUBLIC_KEY = 2u;
const SIGNATURE_R = 4u;
const SIGNATURE_S = 6u;
const CHALLENGE = 32u;
const ANSWER_WORDS = 24u;

// 16-byte units of a lane in scratch0: ten points, then two scalars.
const POINT_VEC4S = 8u;
const MINUS_R = 9u;
const SCALARS = 80u;
const LANE_VEC4S = 84u;

// (x : y : z) with t = x y / z.
struct Point {
    x: Fp,
    y: Fp,
    z: Fp,
    t: Fp,
}

// A point as the second operand of an addition: y + x, y - x, 2 z, 2 d t.
struct Cached {
    plus: Fp,
    minus: Fp,
    z2: Fp,
    t2d: Fp,
}

fn zero() -> Fp {
    return fp_from_words(array<u32, 8>());
}

fn identity() -> Point {
    return Point(zero(), fp_one(), fp_one(), zero());
}

// d = -121665/121666, 2 d, and a root of -1.
fn curve_d() -> Fp {
    return fp_from_words(array<u32, 8>(
        0x135978a3u, 0x75eb4dcau, 0x4141d8abu, 0x00700a4du, 0x7779e898u, 0x8cc74079u, 0x2b6ffe73u, 0x52036ceeu,
    ));
}
fn curve_2d() -> Fp {
    return fp_from_words(array<u32, 8>(
        0x26b2f159u, 0xebd69b94u, 0x8283b156u, 0x00e0149au, 0xeef3d130u, 0x198e80f2u, 0x56dffce7u, 0x2406d9dcu,
    ));
}
fn root_of_minus_one() -> Fp {
    return fp_from_words(array<u32, 8>(
        0x4a0ea0b0u, 0xc4ee1b27u, 0xad2fe478u, 0x2f431806u, 0x3dfbd7a7u, 0x2b4d0099u, 0x4fc1df0bu, 0x2b832480u,
    ));
}

fn words_of(low: vec4<u32>, high: vec4<u32>) -> array<u32, 8> {
    return array<u32, 8>(low.x, low.y, low.z, low.w, high.x, high.y, high.z, high.w);
}

// Eight words of the row, from 16-byte unit `part` on.
fn row_words(row: u32, part: u32) -> array<u32, 8> {
    let at = params.row_base + row * ROW_VEC4S + part;
    return words_of(rows[at], rows[at + 1u]);
}

fn store_element(at: u32, x: Fp) {
    let w = fp_to_words(x);
    scratch0[at] = vec4<u32>(w[0], w[1], w[2], w[3]);
    scratch0[at + 1u] = vec4<u32>(w[4], w[5], w[6], w[7]);
}

fn load_element(at: u32) -> Fp {
    return fp_from_words(words_of(scratch0[at], scratch0[at + 1u]));
}

fn store_cached(at: u32, p: Cached) {
    store_element(at, p.plus);
    store_element(at + 2u, p.minus);
    store_element(at + 4u, p.z2);
    store_element(at + 6u, p.t2d);
}

// The point at `at`, or its negative.
fn load_cached(at: u32, negative: bool) -> Cached {
    let flip = select(0u, 2u, negative);
    let t2d = load_element(at + 6u);
    return Cached(
        load_element(at + flip),
        load_element(at + 2u - flip),
        load_element(at + 4u),
        fp_select(t2d, fp_negate(t2d), negative),
    );
}

// k B for k in 0..=128: three elements y + x, y - x, 2 d x y of an affine point.
fn load_base(k: u32, negative: bool) -> Cached {
    let at = k * 6u;
    let flip = select(0u, 2u, negative);
    let t2d = fp_from_words(words_of(tables[at + 4u], tables[at + 5u]));
    return Cached(
        fp_from_words(words_of(tables[at + flip], tables[at + flip + 1u])),
        fp_from_words(words_of(tables[at + 2u - flip], tables[at + 3u - flip])),
        fp_twice(fp_one()),
        fp_select(t2d, fp_negate(t2d), negative),
    );
}

fn cached(p: Point) -> Cached {
    return Cached(fp_add(p.y, p.x), fp_sub(p.y, p.x), fp_twice(p.z), fp_mul(p.t, curve_2d()));
}

// 2 p; t only if the next step is an addition (Hisil, Wong, Carter, Dawson 2008, section 3.3, with a = -1).
fn double(p: Point, with_t: bool) -> Point {
    let xx = fp_sqr(p.x);
    let yy = fp_sqr(p.y);
    let zz = fp_sqr(p.z);
    let h = fp_add(yy, xx);
    let g = fp_sub(yy, xx);
    let e = fp_sub_loose(fp_sqr(fp_add(p.x, p.y)), h);
    let f = fp_sub(fp_twice(zz), g);
    var t = p.t;
    if with_t {
        t = fp_mul(e, h);
    }
    return Point(fp_mul(e, f), fp_mul(g, h), fp_mul(f, g), t);
}

// p + q (section 3.1, with a = -1): complete, since -1 is a square and d is none.
fn add(p: Point, q: Cached) -> Point {
    let a = fp_mul(fp_sub_loose(p.y, p.x), q.minus);
    let b = fp_mul(fp_add_loose(p.y, p.x), q.plus);
    let c = fp_mul(p.t, q.t2d);
    let d = fp_mul(p.z, q.z2);
    let e = fp_sub(b, a);
    let f = fp_sub(d, c);
    let g = fp_add(d, c);
    let h = fp_add(b, a);
    return Point(fp_mul(e, f), fp_mul(g, h), fp_mul(f, g), fp_mul(e, h));
}

struct Power {
    ones_250: Fp,
    eleven: Fp,
}

// x^(2^250 - 1) and x^11: the common part of the two exponentiations. Seven steps from x^(2^5 - 1): 10, 20, 40, 50, 100, 200, 250
// ones; the fourth and the last take the first and the fourth as their other factor.
fn power(x: Fp) -> Power {
    let two = fp_sqr(x);
    let nine = fp_mul(fp_sqr_times(two, 2u), x);
    let eleven = fp_mul(nine, two);
    var ones = fp_mul(fp_sqr(eleven), nine);
    var ones_10 = ones;
    var ones_50 = ones;
    for (var step = 0u; step < 7u; step++) {
        var other = ones;
        var count = 5u << step;
        if step == 3u {
            other = ones_10;
            count = 10u;
        }
        if step > 3u {
            count = 50u << (step - 4u);
        }
        if step == 6u {
            other = ones_50;
            count = 50u;
        }
        ones = fp_mul(fp_sqr_times(ones, count), other);
        if step == 0u {
            ones_10 = ones;
        }
        if step == 3u {
            ones_50 = ones;
        }
    }
    return Power(ones, eleven);
}

// 1/x of x that is not 0: x^(p - 2), p - 2 = (2^250 - 1) 2^5 + 11.
fn invert(x: Fp) -> Fp {
    let p = power(x);
    return fp_mul(fp_sqr_times(p.ones_250, 5u), p.eleven);
}

struct Decoded {
    point: Point,
    // Whether there is such a point.
    is_point: bool,
}

// The point that an encoding names: y modulo p, and the sign of x taken as it stands, also where x = 0 (RFC 8032 section 5.1.3
// without its two refusals; those are byte comparisons, and the host's).
fn decode(words: array<u32, 8>) -> Decoded {
    let sign = words[7] >> 31u;
    var masked = words;
    masked[7] = words[7] & 0x7fffffffu;
    let y = fp_from_words(masked);
    let yy = fp_sqr(y);
    let u = fp_sub(yy, fp_one());
    let v = fp_add(fp_mul(yy, curve_d()), fp_one());
    // x = u v^3 (u v^7)^((p - 5)/8) has v x^2 = u or -u, or there is none.
    let v3 = fp_mul(fp_sqr(v), v);
    let v7 = fp_mul(fp_sqr(v3), v);
    let uv7 = fp_mul(u, v7);
    let root = fp_mul(fp_sqr_times(power(uv7).ones_250, 2u), uv7);
    var x = fp_mul(fp_mul(u, v3), root);
    let check = fp_mul(v, fp_sqr(x));
    let is_root = fp_equal(check, u);
    let is_rotated = fp_equal(check, fp_negate(u));
    x = fp_select(fp_mul(x, root_of_minus_one()), x, is_root);
    let odd = fp_to_words(x)[0] & 1u;
    x = fp_select(x, fp_negate(x), odd != sign);
    return Decoded(Point(x, y, fp_one(), fp_mul(x, y)), is_root || is_rotated);
}

// The challenge, 512 bits, modulo L = 2^252 + c: sixteen bits more in every step. What the number then has above 2^252 is at most
// 2^16, and taking c as often leaves it above -L. Limbs of sixteen bits; every product is at most 2^16 (2^16 - 1).
fn reduced_challenge(row: u32) -> array<u32, 8> {
    var r0 = 0u;
    var r1 = 0u;
    var r2 = 0u;
    var r3 = 0u;
    var r4 = 0u;
    var r5 = 0u;
    var r6 = 0u;
    var r7 = 0u;
    var r8 = 0u;
    var r9 = 0u;
    var r10 = 0u;
    var r11 = 0u;
    var r12 = 0u;
    var r13 = 0u;
    var r14 = 0u;
    var r15 = 0u;
    for (var i = 32u; i > 0u; i--) {
        let limb = (row_word(row, ROW_VEC4S, CHALLENGE + ((i - 1u) >> 1u)) >> (((i - 1u) & 1u) << 4u)) & 0xffffu;
        let q = (r15 << 4u) | (r14 >> 12u);
        let t0 = q * 0xd3edu;
        let t1 = q * 0x5cf5u + (t0 >> 16u);
        let t2 = q * 0x631au + (t1 >> 16u);
        let t3 = q * 0x5812u + (t2 >> 16u);
        let t4 = q * 0x9cd6u + (t3 >> 16u);
        let t5 = q * 0xa2f7u + (t4 >> 16u);
        let t6 = q * 0xf9deu + (t5 >> 16u);
        let t7 = q * 0x14deu + (t6 >> 16u);
        let d0 = limb - (t0 & 0xffffu);
        let d1 = r0 - (t1 & 0xffffu) - (d0 >> 31u);
        let d2 = r1 - (t2 & 0xffffu) - (d1 >> 31u);
        let d3 = r2 - (t3 & 0xffffu) - (d2 >> 31u);
        let d4 = r3 - (t4 & 0xffffu) - (d3 >> 31u);
        let d5 = r4 - (t5 & 0xffffu) - (d4 >> 31u);
        let d6 = r5 - (t6 & 0xffffu) - (d5 >> 31u);
        let d7 = r6 - (t7 & 0xffffu) - (d6 >> 31u);
        let d8 = r7 - (t7 >> 16u) - (d7 >> 31u);
        let d9 = r8 - (d8 >> 31u);
        let d10 = r9 - (d9 >> 31u);
        let d11 = r10 - (d10 >> 31u);
        let d12 = r11 - (d11 >> 31u);
        let d13 = r12 - (d12 >> 31u);
        let d14 = r13 - (d13 >> 31u);
        let d15 = (r14 & 0xfffu) - (d14 >> 31u);
        let less = 0u - (d15 >> 31u);
        let e0 = (d0 & 0xffffu) + (less & 0xd3edu);
        let e1 = (d1 & 0xffffu) + (less & 0x5cf5u) + (e0 >> 16u);
        let e2 = (d2 & 0xffffu) + (less & 0x631au) + (e1 >> 16u);
        let e3 = (d3 & 0xffffu) + (less & 0x5812u) + (e2 >> 16u);
        let e4 = (d4 & 0xffffu) + (less & 0x9cd6u) + (e3 >> 16u);
        let e5 = (d5 & 0xffffu) + (less & 0xa2f7u) + (e4 >> 16u);
        let e6 = (d6 & 0xffffu) + (less & 0xf9deu) + (e5 >> 16u);
        let e7 = (d7 & 0xffffu) + (less & 0x14deu) + (e6 >> 16u);
        let e8 = (d8 & 0xffffu) + (e7 >> 16u);
        let e9 = (d9 & 0xffffu) + (e8 >> 16u);
        let e10 = (d10 & 0xffffu) + (e9 >> 16u);
        let e11 = (d11 & 0xffffu) + (e10 >> 16u);
        let e12 = (d12 & 0xffffu) + (e11 >> 16u);
        let e13 = (d13 & 0xffffu) + (e12 >> 16u);
        let e14 = (d14 & 0xffffu) + (e13 >> 16u);
        let e15 = (d15 & 0xffffu) + (less & 0x1000u) + (e14 >> 16u);
        r0 = e0 & 0xffffu;
        r1 = e1 & 0xffffu;
        r2 = e2 & 0xffffu;
        r3 = e3 & 0xffffu;
        r4 = e4 & 0xffffu;
        r5 = e5 & 0xffffu;
        r6 = e6 & 0xffffu;
        r7 = e7 & 0xffffu;
        r8 = e8 & 0xffffu;
        r9 = e9 & 0xffffu;
        r10 = e10 & 0xffffu;
        r11 = e11 & 0xffffu;
        r12 = e12 & 0xffffu;
        r13 = e13 & 0xffffu;
        r14 = e14 & 0xffffu;
        r15 = e15 & 0xffffu;
    }
    return array<u32, 8>(
        r0 | (r1 << 16u), r2 | (r3 << 16u), r4 | (r5 << 16u), r6 | (r7 << 16u),
        r8 | (r9 << 16u), r10 | (r11 << 16u), r12 | (r13 << 16u), r14 | (r15 << 16u),
    );
}

// x plus a constant that makes all of its signed digits unsigned; no carry leaves it, since x is below 2^253.
fn biased(x: array<u32, 8>, bias: u32) -> array<u32, 8> {
    let s0 = x[0] + bias;
    let c0 = select(0u, 1u, s0 < bias);
    let l1 = x[1] + bias;
    let s1 = l1 + c0;
    let c1 = select(0u, 1u, l1 < bias || s1 < l1);
    let l2 = x[2] + bias;
    let s2 = l2 + c1;
    let c2 = select(0u, 1u, l2 < bias || s2 < l2);
    let l3 = x[3] + bias;
    let s3 = l3 + c2;
    let c3 = select(0u, 1u, l3 < bias || s3 < l3);
    let l4 = x[4] + bias;
    let s4 = l4 + c3;
    let c4 = select(0u, 1u, l4 < bias || s4 < l4);
    let l5 = x[5] + bias;
    let s5 = l5 + c4;
    let c5 = select(0u, 1u, l5 < bias || s5 < l5);
    let l6 = x[6] + bias;
    let s6 = l6 + c5;
    let c6 = select(0u, 1u, l6 < bias || s6 < l6);
    let l7 = x[7] + bias;
    let s7 = l7 + c6;
    return array<u32, 8>(s0, s1, s2, s3, s4, s5, s6, s7);
}

fn store_words(at: u32, w: array<u32, 8>) {
    scratch0[at] = vec4<u32>(w[0], w[1], w[2], w[3]);
    scratch0[at + 1u] = vec4<u32>(w[4], w[5], w[6], w[7]);
}

// 0..=8 times -A, cached, at `at`.
fn store_multiples(at: u32, a: Point) {
    let negative = Point(fp_negate(a.x), a.y, a.z, fp_negate(a.t));
    let one = cached(negative);
    var multiple = identity();
    for (var k = 0u; k < 9u; k++) {
        store_cached(at + k * POINT_VEC4S, cached(multiple));
        multiple = add(multiple, one);
    }
}

// sB - kA: digits of four bits of k from -8 to 7, of eight bits of s from -128 to 127, highest first.
fn combine(at: u32) -> Point {
    var sum = identity();
    for (var i = 32u; i > 0u; i--) {
        let word = (i - 1u) >> 2u;
        let shift = ((i - 1u) & 3u) << 3u;
        let k = scratch0[at + SCALARS + (word >> 2u)][word & 3u] >> shift;
        let s = scratch0[at + SCALARS + 2u + (word >> 2u)][word & 3u] >> shift;
        for (var step = 0u; step < 3u; step++) {
            var other: Cached;
            if step < 2u {
                for (var j = 0u; j < 4u; j++) {
                    sum = double(sum, j == 3u);
                }
                let digit = i32((k >> (4u - 4u * step)) & 15u) - 8;
                other = load_cached(at + u32(abs(digit)) * POINT_VEC4S, digit < 0);
            } else {
                let digit = i32(s & 255u) - 128;
                other = load_base(u32(abs(digit)), digit < 0);
            }
            sum = add(sum, other);
        }
    }
    return sum;
}

fn answer(at: u32, x: Fp) {
    let w = fp_to_words(x);
    answers[at + 0u] = w[0];
    answers[at + 1u] = w[1];
    answers[at + 2u] = w[2];
    answers[at + 3u] = w[3];
    answers[at + 4u] = w[4];
    answers[at + 5u] = w[5];
    answers[at + 6u] = w[6];
    answers[at + 7u] = w[7];
}

// params.a: row of lane 0; 1 for ZIP 215, 0 for rules without the cofactor.
@compute @workgroup_size(64)
fn ed25519(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    if lane >= params.end_lane {
        return;
    }
    let row = params.a.x + lane;
    let zip215 = params.a.y != 0u;
    let at = lane * LANE_VEC4S;
    var is_point = true;
    for (var which = 0u; which <= params.a.y; which++) {
        let decoded = decode(row_words(row, select(PUBLIC_KEY, SIGNATURE_R, which == 1u)));
        is_point = is_point && decoded.is_point;
        if which == 0u {
            store_multiples(at, decoded.point);
        } else {
            let r = decoded.point;
            store_cached(at + MINUS_R * POINT_VEC4S, cached(Point(fp_negate(r.x), r.y, r.z, fp_negate(r.t))));
        }
    }
    // No point, no answer: what stands there is zero.
    if !is_point {
        return;
    }
    store_words(at + SCALARS, biased(reduced_challenge(row), 0x88888888u));
    store_words(at + SCALARS + 2u, biased(row_words(row, SIGNATURE_S), 0x80808080u));
    var sum = combine(at);
    let v = fp_from_words(array<u32, 8>(
        row_word(row, ROW_VEC4S, CHECK), row_word(row, ROW_VEC4S, CHECK + 1u), 0u, 0u, 0u, 0u, 0u, 0u,
    ));
    let place = params.answer_base + row * ANSWER_WORDS;
    if zip215 {
        sum = add(sum, load_cached(at + MINUS_R * POINT_VEC4S, false));
        for (var i = 0u; i < 3u; i++) {
            sum = double(sum, false);
        }
        let vz = fp_mul(v, sum.z);
        answer(place, fp_add(sum.x, vz));
        answer(place + 8u, fp_add(sum.y, vz));
        answer(place + 16u, sum.z);
    } else {
        let inverse = invert(sum.z);
        answer(place, fp_add(fp_mul(sum.x, inverse), v));
        answer(place + 8u, fp_add(fp_mul(sum.y, inverse), v));
    }
}
