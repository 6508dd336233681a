// requires: gpu/bindings.wgsl, field/wgsl/generated/secp256k1_p_9x29.wgsl
// The group of secp256k1. Written by field/wgsl/group.rs, which proves that no limb overflows; a test compares.
// (X / Z^2, Y / (2 Z^3)); normal, Y of at most this many normal ones: 2.
struct Point {
    x: Fp,
    y: Fp,
    z: Fp,
}

// Two points with the same Z, and what that Z was multiplied by: all normal. Y are twice the usual ones.
struct Twins {
    x1: Fp,
    y1: Fp,
    x2: Fp,
    y2: Fp,
    ratio: Fp,
}

// An affine point, Y twice the usual one; normal.
struct Affine {
    x: Fp,
    y: Fp,
}

// Minus the double: 3M + 4S.
fn point_double(p: Point) -> Point {
    let v0 = fp_sqr(p.x);
    let v1 = Fp(v0[0] * 3u, v0[1] * 3u, v0[2] * 3u, v0[3] * 3u, v0[4] * 3u, v0[5] * 3u, v0[6] * 3u, v0[7] * 3u, v0[8] * 3u);
    let v2 = fp_sqr(p.y);
    let v3 = fp_mul(p.y, p.z);
    let v4 = fp_mul(p.x, v2);
    let v5 = fp_weak(v1);
    let v6 = Fp(1610609805u - (v4[0] << 1u), 1610612709u - (v4[1] << 1u), 1610612733u - (v4[2] << 1u), 1610612733u - (v4[3] <<
        1u), 1610612733u - (v4[4] << 1u), 1610612733u - (v4[5] << 1u), 1610612733u - (v4[6] << 1u), 1610612733u - (v4[7] << 1u),
        50331645u - (v4[8] << 1u));
    let v7 = fp_sqr_plus(v5, v6);
    let v8 = Fp(1073739870u + v7[0] - v4[0], 1073741806u + v7[1] - v4[1], 1073741822u + v7[2] - v4[2], 1073741822u + v7[3] -
        v4[3], 1073741822u + v7[4] - v4[4], 1073741822u + v7[5] - v4[5], 1073741822u + v7[6] - v4[6], 1073741822u + v7[7] - v4[7],
        33554430u + v7[8] - v4[8]);
    let v9 = Fp((v5[0] << 1u), (v5[1] << 1u), (v5[2] << 1u), (v5[3] << 1u), (v5[4] << 1u), (v5[5] << 1u), (v5[6] << 1u), (v5[7] <<
        1u), (v5[8] << 1u));
    let v10 = fp_sqr(v2);
    let v11 = fp_mul_plus(v9, v8, v10);
    return Point(v7, v11, v3);
}

// Minus the sum with an affine point (qx, qy / 2), qy of at most 2 normal ones: 8M + 3S.
// Z' = 0 where both x are the same.
fn point_add(p: Point, qx: Fp, qy: Fp) -> Point {
    let v0 = fp_sqr(p.z);
    let v1 = fp_mul(v0, p.z);
    let v2 = Fp(1610609805u - p.y[0], 1610612709u - p.y[1], 1610612733u - p.y[2], 1610612733u - p.y[3], 1610612733u - p.y[4],
        1610612733u - p.y[5], 1610612733u - p.y[6], 1610612733u - p.y[7], 50331645u - p.y[8]);
    let v3 = fp_mul_plus(qy, v1, v2);
    let v4 = Fp(1073739870u - p.x[0], 1073741806u - p.x[1], 1073741822u - p.x[2], 1073741822u - p.x[3], 1073741822u - p.x[4],
        1073741822u - p.x[5], 1073741822u - p.x[6], 1073741822u - p.x[7], 33554430u - p.x[8]);
    let v5 = fp_mul_plus(qx, v0, v4);
    let v6 = Fp((v5[0] << 1u), (v5[1] << 1u), (v5[2] << 1u), (v5[3] << 1u), (v5[4] << 1u), (v5[5] << 1u), (v5[6] << 1u), (v5[7] <<
        1u), (v5[8] << 1u));
    let v7 = fp_mul(v6, p.z);
    let v8 = fp_sqr(v6);
    let v9 = fp_mul(v5, v8);
    let v10 = fp_mul(p.x, v8);
    let v11 = Fp(2147479740u - v9[0] - (v10[0] << 1u), 2147483612u - v9[1] - (v10[1] << 1u), 2147483644u - v9[2] - (v10[2] << 1u),
        2147483644u - v9[3] - (v10[3] << 1u), 2147483644u - v9[4] - (v10[4] << 1u), 2147483644u - v9[5] - (v10[5] << 1u),
        2147483644u - v9[6] - (v10[6] << 1u), 2147483644u - v9[7] - (v10[7] << 1u), 67108860u - v9[8] - (v10[8] << 1u));
    let v12 = fp_sqr_plus(v3, v11);
    let v13 = Fp(1073739870u + v12[0] - v10[0], 1073741806u + v12[1] - v10[1], 1073741822u + v12[2] - v10[2], 1073741822u + v12[3]
        - v10[3], 1073741822u + v12[4] - v10[4], 1073741822u + v12[5] - v10[5], 1073741822u + v12[6] - v10[6], 1073741822u +
        v12[7] - v10[7], 33554430u + v12[8] - v10[8]);
    let v14 = fp_mul_mul(v13, v3, p.y, v9);
    let v15 = Fp((v14[0] << 1u), (v14[1] << 1u), (v14[2] << 1u), (v14[3] << 1u), (v14[4] << 1u), (v14[5] << 1u), (v14[6] << 1u),
        (v14[7] << 1u), (v14[8] << 1u));
    return Point(v12, v15, v7);
}

// 2 Q and Q over the Z of 2 Q, which is the y of Q given here: 2M + 4S.
fn twins_first(q: Affine) -> Twins {
    let v0 = fp_sqr(q.y);
    let v1 = fp_mul(q.x, v0);
    let v2 = fp_sqr(q.x);
    let v3 = Fp(v2[0] * 3u, v2[1] * 3u, v2[2] * 3u, v2[3] * 3u, v2[4] * 3u, v2[5] * 3u, v2[6] * 3u, v2[7] * 3u, v2[8] * 3u);
    let v4 = fp_weak(v3);
    let v5 = Fp(1610609805u - (v1[0] << 1u), 1610612709u - (v1[1] << 1u), 1610612733u - (v1[2] << 1u), 1610612733u - (v1[3] <<
        1u), 1610612733u - (v1[4] << 1u), 1610612733u - (v1[5] << 1u), 1610612733u - (v1[6] << 1u), 1610612733u - (v1[7] << 1u),
        50331645u - (v1[8] << 1u));
    let v6 = fp_sqr_plus(v4, v5);
    let v7 = fp_sqr(v0);
    let v8 = Fp(1073739870u + v1[0] - v6[0], 1073741806u + v1[1] - v6[1], 1073741822u + v1[2] - v6[2], 1073741822u + v1[3] -
        v6[3], 1073741822u + v1[4] - v6[4], 1073741822u + v1[5] - v6[5], 1073741822u + v1[6] - v6[6], 1073741822u + v1[7] - v6[7],
        33554430u + v1[8] - v6[8]);
    let v9 = Fp((v4[0] << 1u), (v4[1] << 1u), (v4[2] << 1u), (v4[3] << 1u), (v4[4] << 1u), (v4[5] << 1u), (v4[6] << 1u), (v4[7] <<
        1u), (v4[8] << 1u));
    let v10 = Fp(1073739870u - v7[0], 1073741806u - v7[1], 1073741822u - v7[2], 1073741822u - v7[3], 1073741822u - v7[4],
        1073741822u - v7[5], 1073741822u - v7[6], 1073741822u - v7[7], 33554430u - v7[8]);
    let v11 = fp_mul_plus(v9, v8, v10);
    return Twins(v6, v11, v1, v7, q.y);
}

// The first of two points over the Z of their sum, and the sum: 4M + 2S.
fn twins_next(t: Twins) -> Twins {
    let v0 = Fp(1610609805u + (t.x1[0] << 1u) - (t.x2[0] << 1u), 1610612709u + (t.x1[1] << 1u) - (t.x2[1] << 1u), 1610612733u +
        (t.x1[2] << 1u) - (t.x2[2] << 1u), 1610612733u + (t.x1[3] << 1u) - (t.x2[3] << 1u), 1610612733u + (t.x1[4] << 1u) -
        (t.x2[4] << 1u), 1610612733u + (t.x1[5] << 1u) - (t.x2[5] << 1u), 1610612733u + (t.x1[6] << 1u) - (t.x2[6] << 1u),
        1610612733u + (t.x1[7] << 1u) - (t.x2[7] << 1u), 50331645u + (t.x1[8] << 1u) - (t.x2[8] << 1u));
    let v1 = fp_weak(v0);
    let v2 = fp_sqr(v1);
    let v3 = fp_mul(t.x1, v2);
    let v4 = fp_mul(t.x2, v2);
    let v5 = Fp(1073739870u + t.y1[0] - t.y2[0], 1073741806u + t.y1[1] - t.y2[1], 1073741822u + t.y1[2] - t.y2[2], 1073741822u +
        t.y1[3] - t.y2[3], 1073741822u + t.y1[4] - t.y2[4], 1073741822u + t.y1[5] - t.y2[5], 1073741822u + t.y1[6] - t.y2[6],
        1073741822u + t.y1[7] - t.y2[7], 33554430u + t.y1[8] - t.y2[8]);
    let v6 = fp_weak(v5);
    let v7 = Fp(1610609805u - v3[0] - v4[0], 1610612709u - v3[1] - v4[1], 1610612733u - v3[2] - v4[2], 1610612733u - v3[3] -
        v4[3], 1610612733u - v3[4] - v4[4], 1610612733u - v3[5] - v4[5], 1610612733u - v3[6] - v4[6], 1610612733u - v3[7] - v4[7],
        50331645u - v3[8] - v4[8]);
    let v8 = fp_sqr_plus(v6, v7);
    let v9 = Fp(1610609805u + (v3[0] << 1u) - (v4[0] << 1u), 1610612709u + (v3[1] << 1u) - (v4[1] << 1u), 1610612733u + (v3[2] <<
        1u) - (v4[2] << 1u), 1610612733u + (v3[3] << 1u) - (v4[3] << 1u), 1610612733u + (v3[4] << 1u) - (v4[4] << 1u), 1610612733u
        + (v3[5] << 1u) - (v4[5] << 1u), 1610612733u + (v3[6] << 1u) - (v4[6] << 1u), 1610612733u + (v3[7] << 1u) - (v4[7] << 1u),
        50331645u + (v3[8] << 1u) - (v4[8] << 1u));
    let v10 = fp_mul(v9, t.y1);
    let v11 = Fp(1073739870u + v3[0] - v8[0], 1073741806u + v3[1] - v8[1], 1073741822u + v3[2] - v8[2], 1073741822u + v3[3] -
        v8[3], 1073741822u + v3[4] - v8[4], 1073741822u + v3[5] - v8[5], 1073741822u + v3[6] - v8[6], 1073741822u + v3[7] - v8[7],
        33554430u + v3[8] - v8[8]);
    let v12 = Fp((v6[0] << 1u), (v6[1] << 1u), (v6[2] << 1u), (v6[3] << 1u), (v6[4] << 1u), (v6[5] << 1u), (v6[6] << 1u), (v6[7]
        << 1u), (v6[8] << 1u));
    let v13 = Fp(1073739870u - v10[0], 1073741806u - v10[1], 1073741822u - v10[2], 1073741822u - v10[3], 1073741822u - v10[4],
        1073741822u - v10[5], 1073741822u - v10[6], 1073741822u - v10[7], 33554430u - v10[8]);
    let v14 = fp_mul_plus(v12, v11, v13);
    return Twins(v3, v10, v8, v14, v1);
}

// A point over a Z that is `ratio` times its own: 3M + 1S.
fn affine_scaled(p: Affine, ratio: Fp) -> Affine {
    let v0 = fp_sqr(ratio);
    let v1 = fp_mul(p.x, v0);
    let v2 = fp_mul(v0, ratio);
    let v3 = fp_mul(p.y, v2);
    return Affine(v1, v3);
}
