// requires: gpu/bindings.wgsl
// Arithmetic modulo m = p of secp256k1 (SEC 2 v2.0 section 2.4.1), in 20 limbs of 13 bits.
// m = fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f
// Written by the generator in field/wgsl, which proves that no column overflows; a test compares.
// Normal: limbs of at most 8255 (all but the top) and 576 (top).
alias Fp = array<u32, 20>;

// a b mod m: columns below 3.210 of those of normal elements.
fn fp_mul(a: Fp, b: Fp) -> Fp {
    let a0 = a[0]; let a1 = a[1]; let a2 = a[2]; let a3 = a[3]; let a4 = a[4]; let a5 = a[5]; let a6 = a[6]; let a7 = a[7]; let a8
        = a[8]; let a9 = a[9]; let a10 = a[10]; let a11 = a[11]; let a12 = a[12]; let a13 = a[13]; let a14 = a[14]; let a15 =
        a[15]; let a16 = a[16]; let a17 = a[17]; let a18 = a[18]; let a19 = a[19];
    let b0 = b[0]; let b1 = b[1]; let b2 = b[2]; let b3 = b[3]; let b4 = b[4]; let b5 = b[5]; let b6 = b[6]; let b7 = b[7]; let b8
        = b[8]; let b9 = b[9]; let b10 = b[10]; let b11 = b[11]; let b12 = b[12]; let b13 = b[13]; let b14 = b[14]; let b15 =
        b[15]; let b16 = b[16]; let b17 = b[17]; let b18 = b[18]; let b19 = b[19];
    let m0 = a0 * b0;
    let m1 = a0 * b1 + a1 * b0;
    let m2 = a0 * b2 + a1 * b1 + a2 * b0;
    let m3 = a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0;
    let m4 = a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0;
    let m5 = a0 * b5 + a1 * b4 + a2 * b3 + a3 * b2 + a4 * b1 + a5 * b0;
    let m6 = a0 * b6 + a1 * b5 + a2 * b4 + a3 * b3 + a4 * b2 + a5 * b1 + a6 * b0;
    let m7 = a0 * b7 + a1 * b6 + a2 * b5 + a3 * b4 + a4 * b3 + a5 * b2 + a6 * b1 + a7 * b0;
    let m8 = a0 * b8 + a1 * b7 + a2 * b6 + a3 * b5 + a4 * b4 + a5 * b3 + a6 * b2 + a7 * b1 + a8 * b0;
    let m9 = a0 * b9 + a1 * b8 + a2 * b7 + a3 * b6 + a4 * b5 + a5 * b4 + a6 * b3 + a7 * b2 + a8 * b1 + a9 * b0;
    let m10 = a0 * b10 + a1 * b9 + a2 * b8 + a3 * b7 + a4 * b6 + a5 * b5 + a6 * b4 + a7 * b3 + a8 * b2 + a9 * b1 + a10 * b0;
    let m11 = a0 * b11 + a1 * b10 + a2 * b9 + a3 * b8 + a4 * b7 + a5 * b6 + a6 * b5 + a7 * b4 + a8 * b3 + a9 * b2 + a10 * b1 + a11
        * b0;
    let m12 = a0 * b12 + a1 * b11 + a2 * b10 + a3 * b9 + a4 * b8 + a5 * b7 + a6 * b6 + a7 * b5 + a8 * b4 + a9 * b3 + a10 * b2 +
        a11 * b1 + a12 * b0;
    let m13 = a0 * b13 + a1 * b12 + a2 * b11 + a3 * b10 + a4 * b9 + a5 * b8 + a6 * b7 + a7 * b6 + a8 * b5 + a9 * b4 + a10 * b3 +
        a11 * b2 + a12 * b1 + a13 * b0;
    let m14 = a0 * b14 + a1 * b13 + a2 * b12 + a3 * b11 + a4 * b10 + a5 * b9 + a6 * b8 + a7 * b7 + a8 * b6 + a9 * b5 + a10 * b4 +
        a11 * b3 + a12 * b2 + a13 * b1 + a14 * b0;
    let m15 = a0 * b15 + a1 * b14 + a2 * b13 + a3 * b12 + a4 * b11 + a5 * b10 + a6 * b9 + a7 * b8 + a8 * b7 + a9 * b6 + a10 * b5 +
        a11 * b4 + a12 * b3 + a13 * b2 + a14 * b1 + a15 * b0;
    let m16 = a0 * b16 + a1 * b15 + a2 * b14 + a3 * b13 + a4 * b12 + a5 * b11 + a6 * b10 + a7 * b9 + a8 * b8 + a9 * b7 + a10 * b6
        + a11 * b5 + a12 * b4 + a13 * b3 + a14 * b2 + a15 * b1 + a16 * b0;
    let m17 = a0 * b17 + a1 * b16 + a2 * b15 + a3 * b14 + a4 * b13 + a5 * b12 + a6 * b11 + a7 * b10 + a8 * b9 + a9 * b8 + a10 * b7
        + a11 * b6 + a12 * b5 + a13 * b4 + a14 * b3 + a15 * b2 + a16 * b1 + a17 * b0;
    let m18 = a0 * b18 + a1 * b17 + a2 * b16 + a3 * b15 + a4 * b14 + a5 * b13 + a6 * b12 + a7 * b11 + a8 * b10 + a9 * b9 + a10 *
        b8 + a11 * b7 + a12 * b6 + a13 * b5 + a14 * b4 + a15 * b3 + a16 * b2 + a17 * b1 + a18 * b0;
    let m19 = a0 * b19 + a1 * b18 + a2 * b17 + a3 * b16 + a4 * b15 + a5 * b14 + a6 * b13 + a7 * b12 + a8 * b11 + a9 * b10 + a10 *
        b9 + a11 * b8 + a12 * b7 + a13 * b6 + a14 * b5 + a15 * b4 + a16 * b3 + a17 * b2 + a18 * b1 + a19 * b0;
    let m20 = a1 * b19 + a2 * b18 + a3 * b17 + a4 * b16 + a5 * b15 + a6 * b14 + a7 * b13 + a8 * b12 + a9 * b11 + a10 * b10 + a11 *
        b9 + a12 * b8 + a13 * b7 + a14 * b6 + a15 * b5 + a16 * b4 + a17 * b3 + a18 * b2 + a19 * b1;
    let m21 = a2 * b19 + a3 * b18 + a4 * b17 + a5 * b16 + a6 * b15 + a7 * b14 + a8 * b13 + a9 * b12 + a10 * b11 + a11 * b10 + a12
        * b9 + a13 * b8 + a14 * b7 + a15 * b6 + a16 * b5 + a17 * b4 + a18 * b3 + a19 * b2;
    let m22 = a3 * b19 + a4 * b18 + a5 * b17 + a6 * b16 + a7 * b15 + a8 * b14 + a9 * b13 + a10 * b12 + a11 * b11 + a12 * b10 + a13
        * b9 + a14 * b8 + a15 * b7 + a16 * b6 + a17 * b5 + a18 * b4 + a19 * b3;
    let m23 = a4 * b19 + a5 * b18 + a6 * b17 + a7 * b16 + a8 * b15 + a9 * b14 + a10 * b13 + a11 * b12 + a12 * b11 + a13 * b10 +
        a14 * b9 + a15 * b8 + a16 * b7 + a17 * b6 + a18 * b5 + a19 * b4;
    let m24 = a5 * b19 + a6 * b18 + a7 * b17 + a8 * b16 + a9 * b15 + a10 * b14 + a11 * b13 + a12 * b12 + a13 * b11 + a14 * b10 +
        a15 * b9 + a16 * b8 + a17 * b7 + a18 * b6 + a19 * b5;
    let m25 = a6 * b19 + a7 * b18 + a8 * b17 + a9 * b16 + a10 * b15 + a11 * b14 + a12 * b13 + a13 * b12 + a14 * b11 + a15 * b10 +
        a16 * b9 + a17 * b8 + a18 * b7 + a19 * b6;
    let m26 = a7 * b19 + a8 * b18 + a9 * b17 + a10 * b16 + a11 * b15 + a12 * b14 + a13 * b13 + a14 * b12 + a15 * b11 + a16 * b10 +
        a17 * b9 + a18 * b8 + a19 * b7;
    let m27 = a8 * b19 + a9 * b18 + a10 * b17 + a11 * b16 + a12 * b15 + a13 * b14 + a14 * b13 + a15 * b12 + a16 * b11 + a17 * b10
        + a18 * b9 + a19 * b8;
    let m28 = a9 * b19 + a10 * b18 + a11 * b17 + a12 * b16 + a13 * b15 + a14 * b14 + a15 * b13 + a16 * b12 + a17 * b11 + a18 * b10
        + a19 * b9;
    let m29 = a10 * b19 + a11 * b18 + a12 * b17 + a13 * b16 + a14 * b15 + a15 * b14 + a16 * b13 + a17 * b12 + a18 * b11 + a19 *
        b10;
    let m30 = a11 * b19 + a12 * b18 + a13 * b17 + a14 * b16 + a15 * b15 + a16 * b14 + a17 * b13 + a18 * b12 + a19 * b11;
    let m31 = a12 * b19 + a13 * b18 + a14 * b17 + a15 * b16 + a16 * b15 + a17 * b14 + a18 * b13 + a19 * b12;
    let m32 = a13 * b19 + a14 * b18 + a15 * b17 + a16 * b16 + a17 * b15 + a18 * b14 + a19 * b13;
    let m33 = a14 * b19 + a15 * b18 + a16 * b17 + a17 * b16 + a18 * b15 + a19 * b14;
    let m34 = a15 * b19 + a16 * b18 + a17 * b17 + a18 * b16 + a19 * b15;
    let m35 = a16 * b19 + a17 * b18 + a18 * b17 + a19 * b16;
    let m36 = a17 * b19 + a18 * b18 + a19 * b17;
    let m37 = a18 * b19 + a19 * b18;
    let m38 = a19 * b19;
    let d_0 = m20;
    let d_0l = d_0 & 8191u;
    let d_1 = m21 + (d_0 >> 13u);
    let d_1l = d_1 & 8191u;
    let d_2 = m22 + (d_1 >> 13u);
    let d_2l = d_2 & 8191u;
    let d_3 = m23 + (d_2 >> 13u);
    let d_3l = d_3 & 8191u;
    let d_4 = m24 + (d_3 >> 13u);
    let d_4l = d_4 & 8191u;
    let d_5 = m25 + (d_4 >> 13u);
    let d_5l = d_5 & 8191u;
    let d_6 = m26 + (d_5 >> 13u);
    let d_6l = d_6 & 8191u;
    let d_7 = m27 + (d_6 >> 13u);
    let d_7l = d_7 & 8191u;
    let d_8 = m28 + (d_7 >> 13u);
    let d_8l = d_8 & 8191u;
    let d_9 = m29 + (d_8 >> 13u);
    let d_9l = d_9 & 8191u;
    let d_10 = m30 + (d_9 >> 13u);
    let d_10l = d_10 & 8191u;
    let d_11 = m31 + (d_10 >> 13u);
    let d_11l = d_11 & 8191u;
    let d_12 = m32 + (d_11 >> 13u);
    let d_12l = d_12 & 8191u;
    let d_13 = m33 + (d_12 >> 13u);
    let d_13l = d_13 & 8191u;
    let d_14 = m34 + (d_13 >> 13u);
    let d_14l = d_14 & 8191u;
    let d_15 = m35 + (d_14 >> 13u);
    let d_15l = d_15 & 8191u;
    let d_16 = m36 + (d_15 >> 13u);
    let d_16l = d_16 & 8191u;
    let d_17 = m37 + (d_16 >> 13u);
    let d_17l = d_17 & 8191u;
    let d_18 = m38 + (d_17 >> 13u);
    let d_18l = d_18 & 8191u;
    let d_19 = (d_18 >> 13u);
    let e_0 = (d_18l << 10u);
    let e_0l = e_0 & 8191u;
    let e_1 = (d_19 << 10u) + (e_0 >> 13u);
    let e_1l = e_1 & 8191u;
    let e_2 = (e_1 >> 13u);
    let k0 = m0 + d_0l * 15632u + e_0l * 15632u;
    let l0 = k0 & 8191u;
    let k1 = m1 + d_1l * 15632u + e_1l * 15632u + (k0 >> 13u);
    let l1 = k1 & 8191u;
    let k2 = m2 + (d_0l << 10u) + d_2l * 15632u + (e_0l << 10u) + e_2 * 15632u + (k1 >> 13u);
    let l2 = k2 & 8191u;
    let k3 = m3 + (d_1l << 10u) + d_3l * 15632u + (e_1l << 10u) + (k2 >> 13u);
    let l3 = k3 & 8191u;
    let k4 = m4 + (d_2l << 10u) + d_4l * 15632u + (e_2 << 10u) + (k3 >> 13u);
    let l4 = k4 & 8191u;
    let k5 = m5 + (d_3l << 10u) + d_5l * 15632u + (k4 >> 13u);
    let l5 = k5 & 8191u;
    let k6 = m6 + (d_4l << 10u) + d_6l * 15632u + (k5 >> 13u);
    let l6 = k6 & 8191u;
    let k7 = m7 + (d_5l << 10u) + d_7l * 15632u + (k6 >> 13u);
    let l7 = k7 & 8191u;
    let k8 = m8 + (d_6l << 10u) + d_8l * 15632u + (k7 >> 13u);
    let l8 = k8 & 8191u;
    let k9 = m9 + (d_7l << 10u) + d_9l * 15632u + (k8 >> 13u);
    let l9 = k9 & 8191u;
    let k10 = m10 + (d_8l << 10u) + d_10l * 15632u + (k9 >> 13u);
    let l10 = k10 & 8191u;
    let k11 = m11 + (d_9l << 10u) + d_11l * 15632u + (k10 >> 13u);
    let l11 = k11 & 8191u;
    let k12 = m12 + (d_10l << 10u) + d_12l * 15632u + (k11 >> 13u);
    let l12 = k12 & 8191u;
    let k13 = m13 + (d_11l << 10u) + d_13l * 15632u + (k12 >> 13u);
    let l13 = k13 & 8191u;
    let k14 = m14 + (d_12l << 10u) + d_14l * 15632u + (k13 >> 13u);
    let l14 = k14 & 8191u;
    let k15 = m15 + (d_13l << 10u) + d_15l * 15632u + (k14 >> 13u);
    let l15 = k15 & 8191u;
    let k16 = m16 + (d_14l << 10u) + d_16l * 15632u + (k15 >> 13u);
    let l16 = k16 & 8191u;
    let k17 = m17 + (d_15l << 10u) + d_17l * 15632u + (k16 >> 13u);
    let l17 = k17 & 8191u;
    let k18 = m18 + (d_16l << 10u) + d_18l * 15632u + (k17 >> 13u);
    let l18 = k18 & 8191u;
    let k19 = m19 + (d_17l << 10u) + d_19 * 15632u + (k18 >> 13u);
    let l19 = k19 & 511u;
    let over = (k19 >> 9u);
    let f_0 = over;
    let f_0l = f_0 & 8191u;
    let f_1 = (f_0 >> 13u);
    let e0 = l0 + f_0l * 977u;
    let o0 = e0 & 8191u;
    let e1 = l1 + f_1 * 977u + (e0 >> 13u);
    let o1 = e1 & 8191u;
    let e2 = l2 + (f_0l << 6u) + (e1 >> 13u);
    let o2 = e2 & 8191u;
    let e3 = l3 + (f_1 << 6u) + (e2 >> 13u);
    let o3 = e3 & 8191u;
    let e4 = l4 + (e3 >> 13u);
    return Fp(o0, o1, o2, o3, e4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19);
}

// a^2 in the same way, a counted twice.
fn fp_sqr(a: Fp) -> Fp {
    let a0 = a[0]; let a1 = a[1]; let a2 = a[2]; let a3 = a[3]; let a4 = a[4]; let a5 = a[5]; let a6 = a[6]; let a7 = a[7]; let a8
        = a[8]; let a9 = a[9]; let a10 = a[10]; let a11 = a[11]; let a12 = a[12]; let a13 = a[13]; let a14 = a[14]; let a15 =
        a[15]; let a16 = a[16]; let a17 = a[17]; let a18 = a[18]; let a19 = a[19];
    let m0 = a0 * a0;
    let m1 = ((a0 * a1) << 1u);
    let m2 = ((a0 * a2) << 1u) + a1 * a1;
    let m3 = ((a0 * a3 + a1 * a2) << 1u);
    let m4 = ((a0 * a4 + a1 * a3) << 1u) + a2 * a2;
    let m5 = ((a0 * a5 + a1 * a4 + a2 * a3) << 1u);
    let m6 = ((a0 * a6 + a1 * a5 + a2 * a4) << 1u) + a3 * a3;
    let m7 = ((a0 * a7 + a1 * a6 + a2 * a5 + a3 * a4) << 1u);
    let m8 = ((a0 * a8 + a1 * a7 + a2 * a6 + a3 * a5) << 1u) + a4 * a4;
    let m9 = ((a0 * a9 + a1 * a8 + a2 * a7 + a3 * a6 + a4 * a5) << 1u);
    let m10 = ((a0 * a10 + a1 * a9 + a2 * a8 + a3 * a7 + a4 * a6) << 1u) + a5 * a5;
    let m11 = ((a0 * a11 + a1 * a10 + a2 * a9 + a3 * a8 + a4 * a7 + a5 * a6) << 1u);
    let m12 = ((a0 * a12 + a1 * a11 + a2 * a10 + a3 * a9 + a4 * a8 + a5 * a7) << 1u) + a6 * a6;
    let m13 = ((a0 * a13 + a1 * a12 + a2 * a11 + a3 * a10 + a4 * a9 + a5 * a8 + a6 * a7) << 1u);
    let m14 = ((a0 * a14 + a1 * a13 + a2 * a12 + a3 * a11 + a4 * a10 + a5 * a9 + a6 * a8) << 1u) + a7 * a7;
    let m15 = ((a0 * a15 + a1 * a14 + a2 * a13 + a3 * a12 + a4 * a11 + a5 * a10 + a6 * a9 + a7 * a8) << 1u);
    let m16 = ((a0 * a16 + a1 * a15 + a2 * a14 + a3 * a13 + a4 * a12 + a5 * a11 + a6 * a10 + a7 * a9) << 1u) + a8 * a8;
    let m17 = ((a0 * a17 + a1 * a16 + a2 * a15 + a3 * a14 + a4 * a13 + a5 * a12 + a6 * a11 + a7 * a10 + a8 * a9) << 1u);
    let m18 = ((a0 * a18 + a1 * a17 + a2 * a16 + a3 * a15 + a4 * a14 + a5 * a13 + a6 * a12 + a7 * a11 + a8 * a10) << 1u) + a9 *
        a9;
    let m19 = ((a0 * a19 + a1 * a18 + a2 * a17 + a3 * a16 + a4 * a15 + a5 * a14 + a6 * a13 + a7 * a12 + a8 * a11 + a9 * a10) <<
        1u);
    let m20 = ((a1 * a19 + a2 * a18 + a3 * a17 + a4 * a16 + a5 * a15 + a6 * a14 + a7 * a13 + a8 * a12 + a9 * a11) << 1u) + a10 *
        a10;
    let m21 = ((a2 * a19 + a3 * a18 + a4 * a17 + a5 * a16 + a6 * a15 + a7 * a14 + a8 * a13 + a9 * a12 + a10 * a11) << 1u);
    let m22 = ((a3 * a19 + a4 * a18 + a5 * a17 + a6 * a16 + a7 * a15 + a8 * a14 + a9 * a13 + a10 * a12) << 1u) + a11 * a11;
    let m23 = ((a4 * a19 + a5 * a18 + a6 * a17 + a7 * a16 + a8 * a15 + a9 * a14 + a10 * a13 + a11 * a12) << 1u);
    let m24 = ((a5 * a19 + a6 * a18 + a7 * a17 + a8 * a16 + a9 * a15 + a10 * a14 + a11 * a13) << 1u) + a12 * a12;
    let m25 = ((a6 * a19 + a7 * a18 + a8 * a17 + a9 * a16 + a10 * a15 + a11 * a14 + a12 * a13) << 1u);
    let m26 = ((a7 * a19 + a8 * a18 + a9 * a17 + a10 * a16 + a11 * a15 + a12 * a14) << 1u) + a13 * a13;
    let m27 = ((a8 * a19 + a9 * a18 + a10 * a17 + a11 * a16 + a12 * a15 + a13 * a14) << 1u);
    let m28 = ((a9 * a19 + a10 * a18 + a11 * a17 + a12 * a16 + a13 * a15) << 1u) + a14 * a14;
    let m29 = ((a10 * a19 + a11 * a18 + a12 * a17 + a13 * a16 + a14 * a15) << 1u);
    let m30 = ((a11 * a19 + a12 * a18 + a13 * a17 + a14 * a16) << 1u) + a15 * a15;
    let m31 = ((a12 * a19 + a13 * a18 + a14 * a17 + a15 * a16) << 1u);
    let m32 = ((a13 * a19 + a14 * a18 + a15 * a17) << 1u) + a16 * a16;
    let m33 = ((a14 * a19 + a15 * a18 + a16 * a17) << 1u);
    let m34 = ((a15 * a19 + a16 * a18) << 1u) + a17 * a17;
    let m35 = ((a16 * a19 + a17 * a18) << 1u);
    let m36 = ((a17 * a19) << 1u) + a18 * a18;
    let m37 = ((a18 * a19) << 1u);
    let m38 = a19 * a19;
    let d_0 = m20;
    let d_0l = d_0 & 8191u;
    let d_1 = m21 + (d_0 >> 13u);
    let d_1l = d_1 & 8191u;
    let d_2 = m22 + (d_1 >> 13u);
    let d_2l = d_2 & 8191u;
    let d_3 = m23 + (d_2 >> 13u);
    let d_3l = d_3 & 8191u;
    let d_4 = m24 + (d_3 >> 13u);
    let d_4l = d_4 & 8191u;
    let d_5 = m25 + (d_4 >> 13u);
    let d_5l = d_5 & 8191u;
    let d_6 = m26 + (d_5 >> 13u);
    let d_6l = d_6 & 8191u;
    let d_7 = m27 + (d_6 >> 13u);
    let d_7l = d_7 & 8191u;
    let d_8 = m28 + (d_7 >> 13u);
    let d_8l = d_8 & 8191u;
    let d_9 = m29 + (d_8 >> 13u);
    let d_9l = d_9 & 8191u;
    let d_10 = m30 + (d_9 >> 13u);
    let d_10l = d_10 & 8191u;
    let d_11 = m31 + (d_10 >> 13u);
    let d_11l = d_11 & 8191u;
    let d_12 = m32 + (d_11 >> 13u);
    let d_12l = d_12 & 8191u;
    let d_13 = m33 + (d_12 >> 13u);
    let d_13l = d_13 & 8191u;
    let d_14 = m34 + (d_13 >> 13u);
    let d_14l = d_14 & 8191u;
    let d_15 = m35 + (d_14 >> 13u);
    let d_15l = d_15 & 8191u;
    let d_16 = m36 + (d_15 >> 13u);
    let d_16l = d_16 & 8191u;
    let d_17 = m37 + (d_16 >> 13u);
    let d_17l = d_17 & 8191u;
    let d_18 = m38 + (d_17 >> 13u);
    let d_18l = d_18 & 8191u;
    let d_19 = (d_18 >> 13u);
    let e_0 = (d_18l << 10u);
    let e_0l = e_0 & 8191u;
    let e_1 = (d_19 << 10u) + (e_0 >> 13u);
    let e_1l = e_1 & 8191u;
    let e_2 = (e_1 >> 13u);
    let k0 = m0 + d_0l * 15632u + e_0l * 15632u;
    let l0 = k0 & 8191u;
    let k1 = m1 + d_1l * 15632u + e_1l * 15632u + (k0 >> 13u);
    let l1 = k1 & 8191u;
    let k2 = m2 + (d_0l << 10u) + d_2l * 15632u + (e_0l << 10u) + e_2 * 15632u + (k1 >> 13u);
    let l2 = k2 & 8191u;
    let k3 = m3 + (d_1l << 10u) + d_3l * 15632u + (e_1l << 10u) + (k2 >> 13u);
    let l3 = k3 & 8191u;
    let k4 = m4 + (d_2l << 10u) + d_4l * 15632u + (e_2 << 10u) + (k3 >> 13u);
    let l4 = k4 & 8191u;
    let k5 = m5 + (d_3l << 10u) + d_5l * 15632u + (k4 >> 13u);
    let l5 = k5 & 8191u;
    let k6 = m6 + (d_4l << 10u) + d_6l * 15632u + (k5 >> 13u);
    let l6 = k6 & 8191u;
    let k7 = m7 + (d_5l << 10u) + d_7l * 15632u + (k6 >> 13u);
    let l7 = k7 & 8191u;
    let k8 = m8 + (d_6l << 10u) + d_8l * 15632u + (k7 >> 13u);
    let l8 = k8 & 8191u;
    let k9 = m9 + (d_7l << 10u) + d_9l * 15632u + (k8 >> 13u);
    let l9 = k9 & 8191u;
    let k10 = m10 + (d_8l << 10u) + d_10l * 15632u + (k9 >> 13u);
    let l10 = k10 & 8191u;
    let k11 = m11 + (d_9l << 10u) + d_11l * 15632u + (k10 >> 13u);
    let l11 = k11 & 8191u;
    let k12 = m12 + (d_10l << 10u) + d_12l * 15632u + (k11 >> 13u);
    let l12 = k12 & 8191u;
    let k13 = m13 + (d_11l << 10u) + d_13l * 15632u + (k12 >> 13u);
    let l13 = k13 & 8191u;
    let k14 = m14 + (d_12l << 10u) + d_14l * 15632u + (k13 >> 13u);
    let l14 = k14 & 8191u;
    let k15 = m15 + (d_13l << 10u) + d_15l * 15632u + (k14 >> 13u);
    let l15 = k15 & 8191u;
    let k16 = m16 + (d_14l << 10u) + d_16l * 15632u + (k15 >> 13u);
    let l16 = k16 & 8191u;
    let k17 = m17 + (d_15l << 10u) + d_17l * 15632u + (k16 >> 13u);
    let l17 = k17 & 8191u;
    let k18 = m18 + (d_16l << 10u) + d_18l * 15632u + (k17 >> 13u);
    let l18 = k18 & 8191u;
    let k19 = m19 + (d_17l << 10u) + d_19 * 15632u + (k18 >> 13u);
    let l19 = k19 & 511u;
    let over = (k19 >> 9u);
    let f_0 = over;
    let f_0l = f_0 & 8191u;
    let f_1 = (f_0 >> 13u);
    let e0 = l0 + f_0l * 977u;
    let o0 = e0 & 8191u;
    let e1 = l1 + f_1 * 977u + (e0 >> 13u);
    let o1 = e1 & 8191u;
    let e2 = l2 + (f_0l << 6u) + (e1 >> 13u);
    let o2 = e2 & 8191u;
    let e3 = l3 + (f_1 << 6u) + (e2 >> 13u);
    let o3 = e3 & 8191u;
    let e4 = l4 + (e3 >> 13u);
    return Fp(o0, o1, o2, o3, e4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19);
}

// a b + c mod m: columns below 3.210 of those of normal elements, limbs of c at most 6 normal ones and 2^32 - 1.
fn fp_mul_plus(a: Fp, b: Fp, c: Fp) -> Fp {
    let a0 = a[0]; let a1 = a[1]; let a2 = a[2]; let a3 = a[3]; let a4 = a[4]; let a5 = a[5]; let a6 = a[6]; let a7 = a[7]; let a8
        = a[8]; let a9 = a[9]; let a10 = a[10]; let a11 = a[11]; let a12 = a[12]; let a13 = a[13]; let a14 = a[14]; let a15 =
        a[15]; let a16 = a[16]; let a17 = a[17]; let a18 = a[18]; let a19 = a[19];
    let b0 = b[0]; let b1 = b[1]; let b2 = b[2]; let b3 = b[3]; let b4 = b[4]; let b5 = b[5]; let b6 = b[6]; let b7 = b[7]; let b8
        = b[8]; let b9 = b[9]; let b10 = b[10]; let b11 = b[11]; let b12 = b[12]; let b13 = b[13]; let b14 = b[14]; let b15 =
        b[15]; let b16 = b[16]; let b17 = b[17]; let b18 = b[18]; let b19 = b[19];
    let m0 = a0 * b0;
    let m1 = a0 * b1 + a1 * b0;
    let m2 = a0 * b2 + a1 * b1 + a2 * b0;
    let m3 = a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0;
    let m4 = a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0;
    let m5 = a0 * b5 + a1 * b4 + a2 * b3 + a3 * b2 + a4 * b1 + a5 * b0;
    let m6 = a0 * b6 + a1 * b5 + a2 * b4 + a3 * b3 + a4 * b2 + a5 * b1 + a6 * b0;
    let m7 = a0 * b7 + a1 * b6 + a2 * b5 + a3 * b4 + a4 * b3 + a5 * b2 + a6 * b1 + a7 * b0;
    let m8 = a0 * b8 + a1 * b7 + a2 * b6 + a3 * b5 + a4 * b4 + a5 * b3 + a6 * b2 + a7 * b1 + a8 * b0;
    let m9 = a0 * b9 + a1 * b8 + a2 * b7 + a3 * b6 + a4 * b5 + a5 * b4 + a6 * b3 + a7 * b2 + a8 * b1 + a9 * b0;
    let m10 = a0 * b10 + a1 * b9 + a2 * b8 + a3 * b7 + a4 * b6 + a5 * b5 + a6 * b4 + a7 * b3 + a8 * b2 + a9 * b1 + a10 * b0;
    let m11 = a0 * b11 + a1 * b10 + a2 * b9 + a3 * b8 + a4 * b7 + a5 * b6 + a6 * b5 + a7 * b4 + a8 * b3 + a9 * b2 + a10 * b1 + a11
        * b0;
    let m12 = a0 * b12 + a1 * b11 + a2 * b10 + a3 * b9 + a4 * b8 + a5 * b7 + a6 * b6 + a7 * b5 + a8 * b4 + a9 * b3 + a10 * b2 +
        a11 * b1 + a12 * b0;
    let m13 = a0 * b13 + a1 * b12 + a2 * b11 + a3 * b10 + a4 * b9 + a5 * b8 + a6 * b7 + a7 * b6 + a8 * b5 + a9 * b4 + a10 * b3 +
        a11 * b2 + a12 * b1 + a13 * b0;
    let m14 = a0 * b14 + a1 * b13 + a2 * b12 + a3 * b11 + a4 * b10 + a5 * b9 + a6 * b8 + a7 * b7 + a8 * b6 + a9 * b5 + a10 * b4 +
        a11 * b3 + a12 * b2 + a13 * b1 + a14 * b0;
    let m15 = a0 * b15 + a1 * b14 + a2 * b13 + a3 * b12 + a4 * b11 + a5 * b10 + a6 * b9 + a7 * b8 + a8 * b7 + a9 * b6 + a10 * b5 +
        a11 * b4 + a12 * b3 + a13 * b2 + a14 * b1 + a15 * b0;
    let m16 = a0 * b16 + a1 * b15 + a2 * b14 + a3 * b13 + a4 * b12 + a5 * b11 + a6 * b10 + a7 * b9 + a8 * b8 + a9 * b7 + a10 * b6
        + a11 * b5 + a12 * b4 + a13 * b3 + a14 * b2 + a15 * b1 + a16 * b0;
    let m17 = a0 * b17 + a1 * b16 + a2 * b15 + a3 * b14 + a4 * b13 + a5 * b12 + a6 * b11 + a7 * b10 + a8 * b9 + a9 * b8 + a10 * b7
        + a11 * b6 + a12 * b5 + a13 * b4 + a14 * b3 + a15 * b2 + a16 * b1 + a17 * b0;
    let m18 = a0 * b18 + a1 * b17 + a2 * b16 + a3 * b15 + a4 * b14 + a5 * b13 + a6 * b12 + a7 * b11 + a8 * b10 + a9 * b9 + a10 *
        b8 + a11 * b7 + a12 * b6 + a13 * b5 + a14 * b4 + a15 * b3 + a16 * b2 + a17 * b1 + a18 * b0;
    let m19 = a0 * b19 + a1 * b18 + a2 * b17 + a3 * b16 + a4 * b15 + a5 * b14 + a6 * b13 + a7 * b12 + a8 * b11 + a9 * b10 + a10 *
        b9 + a11 * b8 + a12 * b7 + a13 * b6 + a14 * b5 + a15 * b4 + a16 * b3 + a17 * b2 + a18 * b1 + a19 * b0;
    let m20 = a1 * b19 + a2 * b18 + a3 * b17 + a4 * b16 + a5 * b15 + a6 * b14 + a7 * b13 + a8 * b12 + a9 * b11 + a10 * b10 + a11 *
        b9 + a12 * b8 + a13 * b7 + a14 * b6 + a15 * b5 + a16 * b4 + a17 * b3 + a18 * b2 + a19 * b1;
    let m21 = a2 * b19 + a3 * b18 + a4 * b17 + a5 * b16 + a6 * b15 + a7 * b14 + a8 * b13 + a9 * b12 + a10 * b11 + a11 * b10 + a12
        * b9 + a13 * b8 + a14 * b7 + a15 * b6 + a16 * b5 + a17 * b4 + a18 * b3 + a19 * b2;
    let m22 = a3 * b19 + a4 * b18 + a5 * b17 + a6 * b16 + a7 * b15 + a8 * b14 + a9 * b13 + a10 * b12 + a11 * b11 + a12 * b10 + a13
        * b9 + a14 * b8 + a15 * b7 + a16 * b6 + a17 * b5 + a18 * b4 + a19 * b3;
    let m23 = a4 * b19 + a5 * b18 + a6 * b17 + a7 * b16 + a8 * b15 + a9 * b14 + a10 * b13 + a11 * b12 + a12 * b11 + a13 * b10 +
        a14 * b9 + a15 * b8 + a16 * b7 + a17 * b6 + a18 * b5 + a19 * b4;
    let m24 = a5 * b19 + a6 * b18 + a7 * b17 + a8 * b16 + a9 * b15 + a10 * b14 + a11 * b13 + a12 * b12 + a13 * b11 + a14 * b10 +
        a15 * b9 + a16 * b8 + a17 * b7 + a18 * b6 + a19 * b5;
    let m25 = a6 * b19 + a7 * b18 + a8 * b17 + a9 * b16 + a10 * b15 + a11 * b14 + a12 * b13 + a13 * b12 + a14 * b11 + a15 * b10 +
        a16 * b9 + a17 * b8 + a18 * b7 + a19 * b6;
    let m26 = a7 * b19 + a8 * b18 + a9 * b17 + a10 * b16 + a11 * b15 + a12 * b14 + a13 * b13 + a14 * b12 + a15 * b11 + a16 * b10 +
        a17 * b9 + a18 * b8 + a19 * b7;
    let m27 = a8 * b19 + a9 * b18 + a10 * b17 + a11 * b16 + a12 * b15 + a13 * b14 + a14 * b13 + a15 * b12 + a16 * b11 + a17 * b10
        + a18 * b9 + a19 * b8;
    let m28 = a9 * b19 + a10 * b18 + a11 * b17 + a12 * b16 + a13 * b15 + a14 * b14 + a15 * b13 + a16 * b12 + a17 * b11 + a18 * b10
        + a19 * b9;
    let m29 = a10 * b19 + a11 * b18 + a12 * b17 + a13 * b16 + a14 * b15 + a15 * b14 + a16 * b13 + a17 * b12 + a18 * b11 + a19 *
        b10;
    let m30 = a11 * b19 + a12 * b18 + a13 * b17 + a14 * b16 + a15 * b15 + a16 * b14 + a17 * b13 + a18 * b12 + a19 * b11;
    let m31 = a12 * b19 + a13 * b18 + a14 * b17 + a15 * b16 + a16 * b15 + a17 * b14 + a18 * b13 + a19 * b12;
    let m32 = a13 * b19 + a14 * b18 + a15 * b17 + a16 * b16 + a17 * b15 + a18 * b14 + a19 * b13;
    let m33 = a14 * b19 + a15 * b18 + a16 * b17 + a17 * b16 + a18 * b15 + a19 * b14;
    let m34 = a15 * b19 + a16 * b18 + a17 * b17 + a18 * b16 + a19 * b15;
    let m35 = a16 * b19 + a17 * b18 + a18 * b17 + a19 * b16;
    let m36 = a17 * b19 + a18 * b18 + a19 * b17;
    let m37 = a18 * b19 + a19 * b18;
    let m38 = a19 * b19;
    let d_0 = m20;
    let d_0l = d_0 & 8191u;
    let d_1 = m21 + (d_0 >> 13u);
    let d_1l = d_1 & 8191u;
    let d_2 = m22 + (d_1 >> 13u);
    let d_2l = d_2 & 8191u;
    let d_3 = m23 + (d_2 >> 13u);
    let d_3l = d_3 & 8191u;
    let d_4 = m24 + (d_3 >> 13u);
    let d_4l = d_4 & 8191u;
    let d_5 = m25 + (d_4 >> 13u);
    let d_5l = d_5 & 8191u;
    let d_6 = m26 + (d_5 >> 13u);
    let d_6l = d_6 & 8191u;
    let d_7 = m27 + (d_6 >> 13u);
    let d_7l = d_7 & 8191u;
    let d_8 = m28 + (d_7 >> 13u);
    let d_8l = d_8 & 8191u;
    let d_9 = m29 + (d_8 >> 13u);
    let d_9l = d_9 & 8191u;
    let d_10 = m30 + (d_9 >> 13u);
    let d_10l = d_10 & 8191u;
    let d_11 = m31 + (d_10 >> 13u);
    let d_11l = d_11 & 8191u;
    let d_12 = m32 + (d_11 >> 13u);
    let d_12l = d_12 & 8191u;
    let d_13 = m33 + (d_12 >> 13u);
    let d_13l = d_13 & 8191u;
    let d_14 = m34 + (d_13 >> 13u);
    let d_14l = d_14 & 8191u;
    let d_15 = m35 + (d_14 >> 13u);
    let d_15l = d_15 & 8191u;
    let d_16 = m36 + (d_15 >> 13u);
    let d_16l = d_16 & 8191u;
    let d_17 = m37 + (d_16 >> 13u);
    let d_17l = d_17 & 8191u;
    let d_18 = m38 + (d_17 >> 13u);
    let d_18l = d_18 & 8191u;
    let d_19 = (d_18 >> 13u);
    let e_0 = (d_18l << 10u);
    let e_0l = e_0 & 8191u;
    let e_1 = (d_19 << 10u) + (e_0 >> 13u);
    let e_1l = e_1 & 8191u;
    let e_2 = (e_1 >> 13u);
    let k0 = m0 + c[0] + d_0l * 15632u + e_0l * 15632u;
    let l0 = k0 & 8191u;
    let k1 = m1 + c[1] + d_1l * 15632u + e_1l * 15632u + (k0 >> 13u);
    let l1 = k1 & 8191u;
    let k2 = m2 + c[2] + (d_0l << 10u) + d_2l * 15632u + (e_0l << 10u) + e_2 * 15632u + (k1 >> 13u);
    let l2 = k2 & 8191u;
    let k3 = m3 + c[3] + (d_1l << 10u) + d_3l * 15632u + (e_1l << 10u) + (k2 >> 13u);
    let l3 = k3 & 8191u;
    let k4 = m4 + c[4] + (d_2l << 10u) + d_4l * 15632u + (e_2 << 10u) + (k3 >> 13u);
    let l4 = k4 & 8191u;
    let k5 = m5 + c[5] + (d_3l << 10u) + d_5l * 15632u + (k4 >> 13u);
    let l5 = k5 & 8191u;
    let k6 = m6 + c[6] + (d_4l << 10u) + d_6l * 15632u + (k5 >> 13u);
    let l6 = k6 & 8191u;
    let k7 = m7 + c[7] + (d_5l << 10u) + d_7l * 15632u + (k6 >> 13u);
    let l7 = k7 & 8191u;
    let k8 = m8 + c[8] + (d_6l << 10u) + d_8l * 15632u + (k7 >> 13u);
    let l8 = k8 & 8191u;
    let k9 = m9 + c[9] + (d_7l << 10u) + d_9l * 15632u + (k8 >> 13u);
    let l9 = k9 & 8191u;
    let k10 = m10 + c[10] + (d_8l << 10u) + d_10l * 15632u + (k9 >> 13u);
    let l10 = k10 & 8191u;
    let k11 = m11 + c[11] + (d_9l << 10u) + d_11l * 15632u + (k10 >> 13u);
    let l11 = k11 & 8191u;
    let k12 = m12 + c[12] + (d_10l << 10u) + d_12l * 15632u + (k11 >> 13u);
    let l12 = k12 & 8191u;
    let k13 = m13 + c[13] + (d_11l << 10u) + d_13l * 15632u + (k12 >> 13u);
    let l13 = k13 & 8191u;
    let k14 = m14 + c[14] + (d_12l << 10u) + d_14l * 15632u + (k13 >> 13u);
    let l14 = k14 & 8191u;
    let k15 = m15 + c[15] + (d_13l << 10u) + d_15l * 15632u + (k14 >> 13u);
    let l15 = k15 & 8191u;
    let k16 = m16 + c[16] + (d_14l << 10u) + d_16l * 15632u + (k15 >> 13u);
    let l16 = k16 & 8191u;
    let k17 = m17 + c[17] + (d_15l << 10u) + d_17l * 15632u + (k16 >> 13u);
    let l17 = k17 & 8191u;
    let k18 = m18 + c[18] + (d_16l << 10u) + d_18l * 15632u + (k17 >> 13u);
    let l18 = k18 & 8191u;
    let k19 = m19 + c[19] + (d_17l << 10u) + d_19 * 15632u + (k18 >> 13u);
    let l19 = k19 & 511u;
    let over = (k19 >> 9u);
    let f_0 = over;
    let f_0l = f_0 & 8191u;
    let f_1 = (f_0 >> 13u);
    let e0 = l0 + f_0l * 977u;
    let o0 = e0 & 8191u;
    let e1 = l1 + f_1 * 977u + (e0 >> 13u);
    let o1 = e1 & 8191u;
    let e2 = l2 + (f_0l << 6u) + (e1 >> 13u);
    let o2 = e2 & 8191u;
    let e3 = l3 + (f_1 << 6u) + (e2 >> 13u);
    let o3 = e3 & 8191u;
    let e4 = l4 + (e3 >> 13u);
    return Fp(o0, o1, o2, o3, e4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19);
}

// a^2 + c in the same way, a counted twice.
fn fp_sqr_plus(a: Fp, c: Fp) -> Fp {
    let a0 = a[0]; let a1 = a[1]; let a2 = a[2]; let a3 = a[3]; let a4 = a[4]; let a5 = a[5]; let a6 = a[6]; let a7 = a[7]; let a8
        = a[8]; let a9 = a[9]; let a10 = a[10]; let a11 = a[11]; let a12 = a[12]; let a13 = a[13]; let a14 = a[14]; let a15 =
        a[15]; let a16 = a[16]; let a17 = a[17]; let a18 = a[18]; let a19 = a[19];
    let m0 = a0 * a0;
    let m1 = ((a0 * a1) << 1u);
    let m2 = ((a0 * a2) << 1u) + a1 * a1;
    let m3 = ((a0 * a3 + a1 * a2) << 1u);
    let m4 = ((a0 * a4 + a1 * a3) << 1u) + a2 * a2;
    let m5 = ((a0 * a5 + a1 * a4 + a2 * a3) << 1u);
    let m6 = ((a0 * a6 + a1 * a5 + a2 * a4) << 1u) + a3 * a3;
    let m7 = ((a0 * a7 + a1 * a6 + a2 * a5 + a3 * a4) << 1u);
    let m8 = ((a0 * a8 + a1 * a7 + a2 * a6 + a3 * a5) << 1u) + a4 * a4;
    let m9 = ((a0 * a9 + a1 * a8 + a2 * a7 + a3 * a6 + a4 * a5) << 1u);
    let m10 = ((a0 * a10 + a1 * a9 + a2 * a8 + a3 * a7 + a4 * a6) << 1u) + a5 * a5;
    let m11 = ((a0 * a11 + a1 * a10 + a2 * a9 + a3 * a8 + a4 * a7 + a5 * a6) << 1u);
    let m12 = ((a0 * a12 + a1 * a11 + a2 * a10 + a3 * a9 + a4 * a8 + a5 * a7) << 1u) + a6 * a6;
    let m13 = ((a0 * a13 + a1 * a12 + a2 * a11 + a3 * a10 + a4 * a9 + a5 * a8 + a6 * a7) << 1u);
    let m14 = ((a0 * a14 + a1 * a13 + a2 * a12 + a3 * a11 + a4 * a10 + a5 * a9 + a6 * a8) << 1u) + a7 * a7;
    let m15 = ((a0 * a15 + a1 * a14 + a2 * a13 + a3 * a12 + a4 * a11 + a5 * a10 + a6 * a9 + a7 * a8) << 1u);
    let m16 = ((a0 * a16 + a1 * a15 + a2 * a14 + a3 * a13 + a4 * a12 + a5 * a11 + a6 * a10 + a7 * a9) << 1u) + a8 * a8;
    let m17 = ((a0 * a17 + a1 * a16 + a2 * a15 + a3 * a14 + a4 * a13 + a5 * a12 + a6 * a11 + a7 * a10 + a8 * a9) << 1u);
    let m18 = ((a0 * a18 + a1 * a17 + a2 * a16 + a3 * a15 + a4 * a14 + a5 * a13 + a6 * a12 + a7 * a11 + a8 * a10) << 1u) + a9 *
        a9;
    let m19 = ((a0 * a19 + a1 * a18 + a2 * a17 + a3 * a16 + a4 * a15 + a5 * a14 + a6 * a13 + a7 * a12 + a8 * a11 + a9 * a10) <<
        1u);
    let m20 = ((a1 * a19 + a2 * a18 + a3 * a17 + a4 * a16 + a5 * a15 + a6 * a14 + a7 * a13 + a8 * a12 + a9 * a11) << 1u) + a10 *
        a10;
    let m21 = ((a2 * a19 + a3 * a18 + a4 * a17 + a5 * a16 + a6 * a15 + a7 * a14 + a8 * a13 + a9 * a12 + a10 * a11) << 1u);
    let m22 = ((a3 * a19 + a4 * a18 + a5 * a17 + a6 * a16 + a7 * a15 + a8 * a14 + a9 * a13 + a10 * a12) << 1u) + a11 * a11;
    let m23 = ((a4 * a19 + a5 * a18 + a6 * a17 + a7 * a16 + a8 * a15 + a9 * a14 + a10 * a13 + a11 * a12) << 1u);
    let m24 = ((a5 * a19 + a6 * a18 + a7 * a17 + a8 * a16 + a9 * a15 + a10 * a14 + a11 * a13) << 1u) + a12 * a12;
    let m25 = ((a6 * a19 + a7 * a18 + a8 * a17 + a9 * a16 + a10 * a15 + a11 * a14 + a12 * a13) << 1u);
    let m26 = ((a7 * a19 + a8 * a18 + a9 * a17 + a10 * a16 + a11 * a15 + a12 * a14) << 1u) + a13 * a13;
    let m27 = ((a8 * a19 + a9 * a18 + a10 * a17 + a11 * a16 + a12 * a15 + a13 * a14) << 1u);
    let m28 = ((a9 * a19 + a10 * a18 + a11 * a17 + a12 * a16 + a13 * a15) << 1u) + a14 * a14;
    let m29 = ((a10 * a19 + a11 * a18 + a12 * a17 + a13 * a16 + a14 * a15) << 1u);
    let m30 = ((a11 * a19 + a12 * a18 + a13 * a17 + a14 * a16) << 1u) + a15 * a15;
    let m31 = ((a12 * a19 + a13 * a18 + a14 * a17 + a15 * a16) << 1u);
    let m32 = ((a13 * a19 + a14 * a18 + a15 * a17) << 1u) + a16 * a16;
    let m33 = ((a14 * a19 + a15 * a18 + a16 * a17) << 1u);
    let m34 = ((a15 * a19 + a16 * a18) << 1u) + a17 * a17;
    let m35 = ((a16 * a19 + a17 * a18) << 1u);
    let m36 = ((a17 * a19) << 1u) + a18 * a18;
    let m37 = ((a18 * a19) << 1u);
    let m38 = a19 * a19;
    let d_0 = m20;
    let d_0l = d_0 & 8191u;
    let d_1 = m21 + (d_0 >> 13u);
    let d_1l = d_1 & 8191u;
    let d_2 = m22 + (d_1 >> 13u);
    let d_2l = d_2 & 8191u;
    let d_3 = m23 + (d_2 >> 13u);
    let d_3l = d_3 & 8191u;
    let d_4 = m24 + (d_3 >> 13u);
    let d_4l = d_4 & 8191u;
    let d_5 = m25 + (d_4 >> 13u);
    let d_5l = d_5 & 8191u;
    let d_6 = m26 + (d_5 >> 13u);
    let d_6l = d_6 & 8191u;
    let d_7 = m27 + (d_6 >> 13u);
    let d_7l = d_7 & 8191u;
    let d_8 = m28 + (d_7 >> 13u);
    let d_8l = d_8 & 8191u;
    let d_9 = m29 + (d_8 >> 13u);
    let d_9l = d_9 & 8191u;
    let d_10 = m30 + (d_9 >> 13u);
    let d_10l = d_10 & 8191u;
    let d_11 = m31 + (d_10 >> 13u);
    let d_11l = d_11 & 8191u;
    let d_12 = m32 + (d_11 >> 13u);
    let d_12l = d_12 & 8191u;
    let d_13 = m33 + (d_12 >> 13u);
    let d_13l = d_13 & 8191u;
    let d_14 = m34 + (d_13 >> 13u);
    let d_14l = d_14 & 8191u;
    let d_15 = m35 + (d_14 >> 13u);
    let d_15l = d_15 & 8191u;
    let d_16 = m36 + (d_15 >> 13u);
    let d_16l = d_16 & 8191u;
    let d_17 = m37 + (d_16 >> 13u);
    let d_17l = d_17 & 8191u;
    let d_18 = m38 + (d_17 >> 13u);
    let d_18l = d_18 & 8191u;
    let d_19 = (d_18 >> 13u);
    let e_0 = (d_18l << 10u);
    let e_0l = e_0 & 8191u;
    let e_1 = (d_19 << 10u) + (e_0 >> 13u);
    let e_1l = e_1 & 8191u;
    let e_2 = (e_1 >> 13u);
    let k0 = m0 + c[0] + d_0l * 15632u + e_0l * 15632u;
    let l0 = k0 & 8191u;
    let k1 = m1 + c[1] + d_1l * 15632u + e_1l * 15632u + (k0 >> 13u);
    let l1 = k1 & 8191u;
    let k2 = m2 + c[2] + (d_0l << 10u) + d_2l * 15632u + (e_0l << 10u) + e_2 * 15632u + (k1 >> 13u);
    let l2 = k2 & 8191u;
    let k3 = m3 + c[3] + (d_1l << 10u) + d_3l * 15632u + (e_1l << 10u) + (k2 >> 13u);
    let l3 = k3 & 8191u;
    let k4 = m4 + c[4] + (d_2l << 10u) + d_4l * 15632u + (e_2 << 10u) + (k3 >> 13u);
    let l4 = k4 & 8191u;
    let k5 = m5 + c[5] + (d_3l << 10u) + d_5l * 15632u + (k4 >> 13u);
    let l5 = k5 & 8191u;
    let k6 = m6 + c[6] + (d_4l << 10u) + d_6l * 15632u + (k5 >> 13u);
    let l6 = k6 & 8191u;
    let k7 = m7 + c[7] + (d_5l << 10u) + d_7l * 15632u + (k6 >> 13u);
    let l7 = k7 & 8191u;
    let k8 = m8 + c[8] + (d_6l << 10u) + d_8l * 15632u + (k7 >> 13u);
    let l8 = k8 & 8191u;
    let k9 = m9 + c[9] + (d_7l << 10u) + d_9l * 15632u + (k8 >> 13u);
    let l9 = k9 & 8191u;
    let k10 = m10 + c[10] + (d_8l << 10u) + d_10l * 15632u + (k9 >> 13u);
    let l10 = k10 & 8191u;
    let k11 = m11 + c[11] + (d_9l << 10u) + d_11l * 15632u + (k10 >> 13u);
    let l11 = k11 & 8191u;
    let k12 = m12 + c[12] + (d_10l << 10u) + d_12l * 15632u + (k11 >> 13u);
    let l12 = k12 & 8191u;
    let k13 = m13 + c[13] + (d_11l << 10u) + d_13l * 15632u + (k12 >> 13u);
    let l13 = k13 & 8191u;
    let k14 = m14 + c[14] + (d_12l << 10u) + d_14l * 15632u + (k13 >> 13u);
    let l14 = k14 & 8191u;
    let k15 = m15 + c[15] + (d_13l << 10u) + d_15l * 15632u + (k14 >> 13u);
    let l15 = k15 & 8191u;
    let k16 = m16 + c[16] + (d_14l << 10u) + d_16l * 15632u + (k15 >> 13u);
    let l16 = k16 & 8191u;
    let k17 = m17 + c[17] + (d_15l << 10u) + d_17l * 15632u + (k16 >> 13u);
    let l17 = k17 & 8191u;
    let k18 = m18 + c[18] + (d_16l << 10u) + d_18l * 15632u + (k17 >> 13u);
    let l18 = k18 & 8191u;
    let k19 = m19 + c[19] + (d_17l << 10u) + d_19 * 15632u + (k18 >> 13u);
    let l19 = k19 & 511u;
    let over = (k19 >> 9u);
    let f_0 = over;
    let f_0l = f_0 & 8191u;
    let f_1 = (f_0 >> 13u);
    let e0 = l0 + f_0l * 977u;
    let o0 = e0 & 8191u;
    let e1 = l1 + f_1 * 977u + (e0 >> 13u);
    let o1 = e1 & 8191u;
    let e2 = l2 + (f_0l << 6u) + (e1 >> 13u);
    let o2 = e2 & 8191u;
    let e3 = l3 + (f_1 << 6u) + (e2 >> 13u);
    let o3 = e3 & 8191u;
    let e4 = l4 + (e3 >> 13u);
    return Fp(o0, o1, o2, o3, e4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19);
}

// a b + c d mod m, one reduction: the columns of both together as for a product.
fn fp_mul_mul(a: Fp, b: Fp, c: Fp, d: Fp) -> Fp {
    let a0 = a[0]; let a1 = a[1]; let a2 = a[2]; let a3 = a[3]; let a4 = a[4]; let a5 = a[5]; let a6 = a[6]; let a7 = a[7]; let a8
        = a[8]; let a9 = a[9]; let a10 = a[10]; let a11 = a[11]; let a12 = a[12]; let a13 = a[13]; let a14 = a[14]; let a15 =
        a[15]; let a16 = a[16]; let a17 = a[17]; let a18 = a[18]; let a19 = a[19];
    let b0 = b[0]; let b1 = b[1]; let b2 = b[2]; let b3 = b[3]; let b4 = b[4]; let b5 = b[5]; let b6 = b[6]; let b7 = b[7]; let b8
        = b[8]; let b9 = b[9]; let b10 = b[10]; let b11 = b[11]; let b12 = b[12]; let b13 = b[13]; let b14 = b[14]; let b15 =
        b[15]; let b16 = b[16]; let b17 = b[17]; let b18 = b[18]; let b19 = b[19];
    let c0 = c[0]; let c1 = c[1]; let c2 = c[2]; let c3 = c[3]; let c4 = c[4]; let c5 = c[5]; let c6 = c[6]; let c7 = c[7]; let c8
        = c[8]; let c9 = c[9]; let c10 = c[10]; let c11 = c[11]; let c12 = c[12]; let c13 = c[13]; let c14 = c[14]; let c15 =
        c[15]; let c16 = c[16]; let c17 = c[17]; let c18 = c[18]; let c19 = c[19];
    let d0 = d[0]; let d1 = d[1]; let d2 = d[2]; let d3 = d[3]; let d4 = d[4]; let d5 = d[5]; let d6 = d[6]; let d7 = d[7]; let d8
        = d[8]; let d9 = d[9]; let d10 = d[10]; let d11 = d[11]; let d12 = d[12]; let d13 = d[13]; let d14 = d[14]; let d15 =
        d[15]; let d16 = d[16]; let d17 = d[17]; let d18 = d[18]; let d19 = d[19];
    let m0 = a0 * b0 + c0 * d0;
    let m1 = a0 * b1 + c0 * d1 + a1 * b0 + c1 * d0;
    let m2 = a0 * b2 + c0 * d2 + a1 * b1 + c1 * d1 + a2 * b0 + c2 * d0;
    let m3 = a0 * b3 + c0 * d3 + a1 * b2 + c1 * d2 + a2 * b1 + c2 * d1 + a3 * b0 + c3 * d0;
    let m4 = a0 * b4 + c0 * d4 + a1 * b3 + c1 * d3 + a2 * b2 + c2 * d2 + a3 * b1 + c3 * d1 + a4 * b0 + c4 * d0;
    let m5 = a0 * b5 + c0 * d5 + a1 * b4 + c1 * d4 + a2 * b3 + c2 * d3 + a3 * b2 + c3 * d2 + a4 * b1 + c4 * d1 + a5 * b0 + c5 *
        d0;
    let m6 = a0 * b6 + c0 * d6 + a1 * b5 + c1 * d5 + a2 * b4 + c2 * d4 + a3 * b3 + c3 * d3 + a4 * b2 + c4 * d2 + a5 * b1 + c5 * d1
        + a6 * b0 + c6 * d0;
    let m7 = a0 * b7 + c0 * d7 + a1 * b6 + c1 * d6 + a2 * b5 + c2 * d5 + a3 * b4 + c3 * d4 + a4 * b3 + c4 * d3 + a5 * b2 + c5 * d2
        + a6 * b1 + c6 * d1 + a7 * b0 + c7 * d0;
    let m8 = a0 * b8 + c0 * d8 + a1 * b7 + c1 * d7 + a2 * b6 + c2 * d6 + a3 * b5 + c3 * d5 + a4 * b4 + c4 * d4 + a5 * b3 + c5 * d3
        + a6 * b2 + c6 * d2 + a7 * b1 + c7 * d1 + a8 * b0 + c8 * d0;
    let m9 = a0 * b9 + c0 * d9 + a1 * b8 + c1 * d8 + a2 * b7 + c2 * d7 + a3 * b6 + c3 * d6 + a4 * b5 + c4 * d5 + a5 * b4 + c5 * d4
        + a6 * b3 + c6 * d3 + a7 * b2 + c7 * d2 + a8 * b1 + c8 * d1 + a9 * b0 + c9 * d0;
    let m10 = a0 * b10 + c0 * d10 + a1 * b9 + c1 * d9 + a2 * b8 + c2 * d8 + a3 * b7 + c3 * d7 + a4 * b6 + c4 * d6 + a5 * b5 + c5 *
        d5 + a6 * b4 + c6 * d4 + a7 * b3 + c7 * d3 + a8 * b2 + c8 * d2 + a9 * b1 + c9 * d1 + a10 * b0 + c10 * d0;
    let m11 = a0 * b11 + c0 * d11 + a1 * b10 + c1 * d10 + a2 * b9 + c2 * d9 + a3 * b8 + c3 * d8 + a4 * b7 + c4 * d7 + a5 * b6 + c5
        * d6 + a6 * b5 + c6 * d5 + a7 * b4 + c7 * d4 + a8 * b3 + c8 * d3 + a9 * b2 + c9 * d2 + a10 * b1 + c10 * d1 + a11 * b0 +
        c11 * d0;
    let m12 = a0 * b12 + c0 * d12 + a1 * b11 + c1 * d11 + a2 * b10 + c2 * d10 + a3 * b9 + c3 * d9 + a4 * b8 + c4 * d8 + a5 * b7 +
        c5 * d7 + a6 * b6 + c6 * d6 + a7 * b5 + c7 * d5 + a8 * b4 + c8 * d4 + a9 * b3 + c9 * d3 + a10 * b2 + c10 * d2 + a11 * b1 +
        c11 * d1 + a12 * b0 + c12 * d0;
    let m13 = a0 * b13 + c0 * d13 + a1 * b12 + c1 * d12 + a2 * b11 + c2 * d11 + a3 * b10 + c3 * d10 + a4 * b9 + c4 * d9 + a5 * b8
        + c5 * d8 + a6 * b7 + c6 * d7 + a7 * b6 + c7 * d6 + a8 * b5 + c8 * d5 + a9 * b4 + c9 * d4 + a10 * b3 + c10 * d3 + a11 * b2
        + c11 * d2 + a12 * b1 + c12 * d1 + a13 * b0 + c13 * d0;
    let m14 = a0 * b14 + c0 * d14 + a1 * b13 + c1 * d13 + a2 * b12 + c2 * d12 + a3 * b11 + c3 * d11 + a4 * b10 + c4 * d10 + a5 *
        b9 + c5 * d9 + a6 * b8 + c6 * d8 + a7 * b7 + c7 * d7 + a8 * b6 + c8 * d6 + a9 * b5 + c9 * d5 + a10 * b4 + c10 * d4 + a11 *
        b3 + c11 * d3 + a12 * b2 + c12 * d2 + a13 * b1 + c13 * d1 + a14 * b0 + c14 * d0;
    let m15 = a0 * b15 + c0 * d15 + a1 * b14 + c1 * d14 + a2 * b13 + c2 * d13 + a3 * b12 + c3 * d12 + a4 * b11 + c4 * d11 + a5 *
        b10 + c5 * d10 + a6 * b9 + c6 * d9 + a7 * b8 + c7 * d8 + a8 * b7 + c8 * d7 + a9 * b6 + c9 * d6 + a10 * b5 + c10 * d5 + a11
        * b4 + c11 * d4 + a12 * b3 + c12 * d3 + a13 * b2 + c13 * d2 + a14 * b1 + c14 * d1 + a15 * b0 + c15 * d0;
    let m16 = a0 * b16 + c0 * d16 + a1 * b15 + c1 * d15 + a2 * b14 + c2 * d14 + a3 * b13 + c3 * d13 + a4 * b12 + c4 * d12 + a5 *
        b11 + c5 * d11 + a6 * b10 + c6 * d10 + a7 * b9 + c7 * d9 + a8 * b8 + c8 * d8 + a9 * b7 + c9 * d7 + a10 * b6 + c10 * d6 +
        a11 * b5 + c11 * d5 + a12 * b4 + c12 * d4 + a13 * b3 + c13 * d3 + a14 * b2 + c14 * d2 + a15 * b1 + c15 * d1 + a16 * b0 +
        c16 * d0;
    let m17 = a0 * b17 + c0 * d17 + a1 * b16 + c1 * d16 + a2 * b15 + c2 * d15 + a3 * b14 + c3 * d14 + a4 * b13 + c4 * d13 + a5 *
        b12 + c5 * d12 + a6 * b11 + c6 * d11 + a7 * b10 + c7 * d10 + a8 * b9 + c8 * d9 + a9 * b8 + c9 * d8 + a10 * b7 + c10 * d7 +
        a11 * b6 + c11 * d6 + a12 * b5 + c12 * d5 + a13 * b4 + c13 * d4 + a14 * b3 + c14 * d3 + a15 * b2 + c15 * d2 + a16 * b1 +
        c16 * d1 + a17 * b0 + c17 * d0;
    let m18 = a0 * b18 + c0 * d18 + a1 * b17 + c1 * d17 + a2 * b16 + c2 * d16 + a3 * b15 + c3 * d15 + a4 * b14 + c4 * d14 + a5 *
        b13 + c5 * d13 + a6 * b12 + c6 * d12 + a7 * b11 + c7 * d11 + a8 * b10 + c8 * d10 + a9 * b9 + c9 * d9 + a10 * b8 + c10 * d8
        + a11 * b7 + c11 * d7 + a12 * b6 + c12 * d6 + a13 * b5 + c13 * d5 + a14 * b4 + c14 * d4 + a15 * b3 + c15 * d3 + a16 * b2 +
        c16 * d2 + a17 * b1 + c17 * d1 + a18 * b0 + c18 * d0;
    let m19 = a0 * b19 + c0 * d19 + a1 * b18 + c1 * d18 + a2 * b17 + c2 * d17 + a3 * b16 + c3 * d16 + a4 * b15 + c4 * d15 + a5 *
        b14 + c5 * d14 + a6 * b13 + c6 * d13 + a7 * b12 + c7 * d12 + a8 * b11 + c8 * d11 + a9 * b10 + c9 * d10 + a10 * b9 + c10 *
        d9 + a11 * b8 + c11 * d8 + a12 * b7 + c12 * d7 + a13 * b6 + c13 * d6 + a14 * b5 + c14 * d5 + a15 * b4 + c15 * d4 + a16 *
        b3 + c16 * d3 + a17 * b2 + c17 * d2 + a18 * b1 + c18 * d1 + a19 * b0 + c19 * d0;
    let m20 = a1 * b19 + c1 * d19 + a2 * b18 + c2 * d18 + a3 * b17 + c3 * d17 + a4 * b16 + c4 * d16 + a5 * b15 + c5 * d15 + a6 *
        b14 + c6 * d14 + a7 * b13 + c7 * d13 + a8 * b12 + c8 * d12 + a9 * b11 + c9 * d11 + a10 * b10 + c10 * d10 + a11 * b9 + c11
        * d9 + a12 * b8 + c12 * d8 + a13 * b7 + c13 * d7 + a14 * b6 + c14 * d6 + a15 * b5 + c15 * d5 + a16 * b4 + c16 * d4 + a17 *
        b3 + c17 * d3 + a18 * b2 + c18 * d2 + a19 * b1 + c19 * d1;
    let m21 = a2 * b19 + c2 * d19 + a3 * b18 + c3 * d18 + a4 * b17 + c4 * d17 + a5 * b16 + c5 * d16 + a6 * b15 + c6 * d15 + a7 *
        b14 + c7 * d14 + a8 * b13 + c8 * d13 + a9 * b12 + c9 * d12 + a10 * b11 + c10 * d11 + a11 * b10 + c11 * d10 + a12 * b9 +
        c12 * d9 + a13 * b8 + c13 * d8 + a14 * b7 + c14 * d7 + a15 * b6 + c15 * d6 + a16 * b5 + c16 * d5 + a17 * b4 + c17 * d4 +
        a18 * b3 + c18 * d3 + a19 * b2 + c19 * d2;
    let m22 = a3 * b19 + c3 * d19 + a4 * b18 + c4 * d18 + a5 * b17 + c5 * d17 + a6 * b16 + c6 * d16 + a7 * b15 + c7 * d15 + a8 *
        b14 + c8 * d14 + a9 * b13 + c9 * d13 + a10 * b12 + c10 * d12 + a11 * b11 + c11 * d11 + a12 * b10 + c12 * d10 + a13 * b9 +
        c13 * d9 + a14 * b8 + c14 * d8 + a15 * b7 + c15 * d7 + a16 * b6 + c16 * d6 + a17 * b5 + c17 * d5 + a18 * b4 + c18 * d4 +
        a19 * b3 + c19 * d3;
    let m23 = a4 * b19 + c4 * d19 + a5 * b18 + c5 * d18 + a6 * b17 + c6 * d17 + a7 * b16 + c7 * d16 + a8 * b15 + c8 * d15 + a9 *
        b14 + c9 * d14 + a10 * b13 + c10 * d13 + a11 * b12 + c11 * d12 + a12 * b11 + c12 * d11 + a13 * b10 + c13 * d10 + a14 * b9
        + c14 * d9 + a15 * b8 + c15 * d8 + a16 * b7 + c16 * d7 + a17 * b6 + c17 * d6 + a18 * b5 + c18 * d5 + a19 * b4 + c19 * d4;
    let m24 = a5 * b19 + c5 * d19 + a6 * b18 + c6 * d18 + a7 * b17 + c7 * d17 + a8 * b16 + c8 * d16 + a9 * b15 + c9 * d15 + a10 *
        b14 + c10 * d14 + a11 * b13 + c11 * d13 + a12 * b12 + c12 * d12 + a13 * b11 + c13 * d11 + a14 * b10 + c14 * d10 + a15 * b9
        + c15 * d9 + a16 * b8 + c16 * d8 + a17 * b7 + c17 * d7 + a18 * b6 + c18 * d6 + a19 * b5 + c19 * d5;
    let m25 = a6 * b19 + c6 * d19 + a7 * b18 + c7 * d18 + a8 * b17 + c8 * d17 + a9 * b16 + c9 * d16 + a10 * b15 + c10 * d15 + a11
        * b14 + c11 * d14 + a12 * b13 + c12 * d13 + a13 * b12 + c13 * d12 + a14 * b11 + c14 * d11 + a15 * b10 + c15 * d10 + a16 *
        b9 + c16 * d9 + a17 * b8 + c17 * d8 + a18 * b7 + c18 * d7 + a19 * b6 + c19 * d6;
    let m26 = a7 * b19 + c7 * d19 + a8 * b18 + c8 * d18 + a9 * b17 + c9 * d17 + a10 * b16 + c10 * d16 + a11 * b15 + c11 * d15 +
        a12 * b14 + c12 * d14 + a13 * b13 + c13 * d13 + a14 * b12 + c14 * d12 + a15 * b11 + c15 * d11 + a16 * b10 + c16 * d10 +
        a17 * b9 + c17 * d9 + a18 * b8 + c18 * d8 + a19 * b7 + c19 * d7;
    let m27 = a8 * b19 + c8 * d19 + a9 * b18 + c9 * d18 + a10 * b17 + c10 * d17 + a11 * b16 + c11 * d16 + a12 * b15 + c12 * d15 +
        a13 * b14 + c13 * d14 + a14 * b13 + c14 * d13 + a15 * b12 + c15 * d12 + a16 * b11 + c16 * d11 + a17 * b10 + c17 * d10 +
        a18 * b9 + c18 * d9 + a19 * b8 + c19 * d8;
    let m28 = a9 * b19 + c9 * d19 + a10 * b18 + c10 * d18 + a11 * b17 + c11 * d17 + a12 * b16 + c12 * d16 + a13 * b15 + c13 * d15
        + a14 * b14 + c14 * d14 + a15 * b13 + c15 * d13 + a16 * b12 + c16 * d12 + a17 * b11 + c17 * d11 + a18 * b10 + c18 * d10 +
        a19 * b9 + c19 * d9;
    let m29 = a10 * b19 + c10 * d19 + a11 * b18 + c11 * d18 + a12 * b17 + c12 * d17 + a13 * b16 + c13 * d16 + a14 * b15 + c14 *
        d15 + a15 * b14 + c15 * d14 + a16 * b13 + c16 * d13 + a17 * b12 + c17 * d12 + a18 * b11 + c18 * d11 + a19 * b10 + c19 *
        d10;
    let m30 = a11 * b19 + c11 * d19 + a12 * b18 + c12 * d18 + a13 * b17 + c13 * d17 + a14 * b16 + c14 * d16 + a15 * b15 + c15 *
        d15 + a16 * b14 + c16 * d14 + a17 * b13 + c17 * d13 + a18 * b12 + c18 * d12 + a19 * b11 + c19 * d11;
    let m31 = a12 * b19 + c12 * d19 + a13 * b18 + c13 * d18 + a14 * b17 + c14 * d17 + a15 * b16 + c15 * d16 + a16 * b15 + c16 *
        d15 + a17 * b14 + c17 * d14 + a18 * b13 + c18 * d13 + a19 * b12 + c19 * d12;
    let m32 = a13 * b19 + c13 * d19 + a14 * b18 + c14 * d18 + a15 * b17 + c15 * d17 + a16 * b16 + c16 * d16 + a17 * b15 + c17 *
        d15 + a18 * b14 + c18 * d14 + a19 * b13 + c19 * d13;
    let m33 = a14 * b19 + c14 * d19 + a15 * b18 + c15 * d18 + a16 * b17 + c16 * d17 + a17 * b16 + c17 * d16 + a18 * b15 + c18 *
        d15 + a19 * b14 + c19 * d14;
    let m34 = a15 * b19 + c15 * d19 + a16 * b18 + c16 * d18 + a17 * b17 + c17 * d17 + a18 * b16 + c18 * d16 + a19 * b15 + c19 *
        d15;
    let m35 = a16 * b19 + c16 * d19 + a17 * b18 + c17 * d18 + a18 * b17 + c18 * d17 + a19 * b16 + c19 * d16;
    let m36 = a17 * b19 + c17 * d19 + a18 * b18 + c18 * d18 + a19 * b17 + c19 * d17;
    let m37 = a18 * b19 + c18 * d19 + a19 * b18 + c19 * d18;
    let m38 = a19 * b19 + c19 * d19;
    let d_0 = m20;
    let d_0l = d_0 & 8191u;
    let d_1 = m21 + (d_0 >> 13u);
    let d_1l = d_1 & 8191u;
    let d_2 = m22 + (d_1 >> 13u);
    let d_2l = d_2 & 8191u;
    let d_3 = m23 + (d_2 >> 13u);
    let d_3l = d_3 & 8191u;
    let d_4 = m24 + (d_3 >> 13u);
    let d_4l = d_4 & 8191u;
    let d_5 = m25 + (d_4 >> 13u);
    let d_5l = d_5 & 8191u;
    let d_6 = m26 + (d_5 >> 13u);
    let d_6l = d_6 & 8191u;
    let d_7 = m27 + (d_6 >> 13u);
    let d_7l = d_7 & 8191u;
    let d_8 = m28 + (d_7 >> 13u);
    let d_8l = d_8 & 8191u;
    let d_9 = m29 + (d_8 >> 13u);
    let d_9l = d_9 & 8191u;
    let d_10 = m30 + (d_9 >> 13u);
    let d_10l = d_10 & 8191u;
    let d_11 = m31 + (d_10 >> 13u);
    let d_11l = d_11 & 8191u;
    let d_12 = m32 + (d_11 >> 13u);
    let d_12l = d_12 & 8191u;
    let d_13 = m33 + (d_12 >> 13u);
    let d_13l = d_13 & 8191u;
    let d_14 = m34 + (d_13 >> 13u);
    let d_14l = d_14 & 8191u;
    let d_15 = m35 + (d_14 >> 13u);
    let d_15l = d_15 & 8191u;
    let d_16 = m36 + (d_15 >> 13u);
    let d_16l = d_16 & 8191u;
    let d_17 = m37 + (d_16 >> 13u);
    let d_17l = d_17 & 8191u;
    let d_18 = m38 + (d_17 >> 13u);
    let d_18l = d_18 & 8191u;
    let d_19 = (d_18 >> 13u);
    let e_0 = (d_18l << 10u);
    let e_0l = e_0 & 8191u;
    let e_1 = (d_19 << 10u) + (e_0 >> 13u);
    let e_1l = e_1 & 8191u;
    let e_2 = (e_1 >> 13u);
    let k0 = m0 + d_0l * 15632u + e_0l * 15632u;
    let l0 = k0 & 8191u;
    let k1 = m1 + d_1l * 15632u + e_1l * 15632u + (k0 >> 13u);
    let l1 = k1 & 8191u;
    let k2 = m2 + (d_0l << 10u) + d_2l * 15632u + (e_0l << 10u) + e_2 * 15632u + (k1 >> 13u);
    let l2 = k2 & 8191u;
    let k3 = m3 + (d_1l << 10u) + d_3l * 15632u + (e_1l << 10u) + (k2 >> 13u);
    let l3 = k3 & 8191u;
    let k4 = m4 + (d_2l << 10u) + d_4l * 15632u + (e_2 << 10u) + (k3 >> 13u);
    let l4 = k4 & 8191u;
    let k5 = m5 + (d_3l << 10u) + d_5l * 15632u + (k4 >> 13u);
    let l5 = k5 & 8191u;
    let k6 = m6 + (d_4l << 10u) + d_6l * 15632u + (k5 >> 13u);
    let l6 = k6 & 8191u;
    let k7 = m7 + (d_5l << 10u) + d_7l * 15632u + (k6 >> 13u);
    let l7 = k7 & 8191u;
    let k8 = m8 + (d_6l << 10u) + d_8l * 15632u + (k7 >> 13u);
    let l8 = k8 & 8191u;
    let k9 = m9 + (d_7l << 10u) + d_9l * 15632u + (k8 >> 13u);
    let l9 = k9 & 8191u;
    let k10 = m10 + (d_8l << 10u) + d_10l * 15632u + (k9 >> 13u);
    let l10 = k10 & 8191u;
    let k11 = m11 + (d_9l << 10u) + d_11l * 15632u + (k10 >> 13u);
    let l11 = k11 & 8191u;
    let k12 = m12 + (d_10l << 10u) + d_12l * 15632u + (k11 >> 13u);
    let l12 = k12 & 8191u;
    let k13 = m13 + (d_11l << 10u) + d_13l * 15632u + (k12 >> 13u);
    let l13 = k13 & 8191u;
    let k14 = m14 + (d_12l << 10u) + d_14l * 15632u + (k13 >> 13u);
    let l14 = k14 & 8191u;
    let k15 = m15 + (d_13l << 10u) + d_15l * 15632u + (k14 >> 13u);
    let l15 = k15 & 8191u;
    let k16 = m16 + (d_14l << 10u) + d_16l * 15632u + (k15 >> 13u);
    let l16 = k16 & 8191u;
    let k17 = m17 + (d_15l << 10u) + d_17l * 15632u + (k16 >> 13u);
    let l17 = k17 & 8191u;
    let k18 = m18 + (d_16l << 10u) + d_18l * 15632u + (k17 >> 13u);
    let l18 = k18 & 8191u;
    let k19 = m19 + (d_17l << 10u) + d_19 * 15632u + (k18 >> 13u);
    let l19 = k19 & 511u;
    let over = (k19 >> 9u);
    let f_0 = over;
    let f_0l = f_0 & 8191u;
    let f_1 = (f_0 >> 13u);
    let e0 = l0 + f_0l * 977u;
    let o0 = e0 & 8191u;
    let e1 = l1 + f_1 * 977u + (e0 >> 13u);
    let o1 = e1 & 8191u;
    let e2 = l2 + (f_0l << 6u) + (e1 >> 13u);
    let o2 = e2 & 8191u;
    let e3 = l3 + (f_1 << 6u) + (e2 >> 13u);
    let o3 = e3 & 8191u;
    let e4 = l4 + (e3 >> 13u);
    return Fp(o0, o1, o2, o3, e4, l5, l6, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19);
}

// Carried: normal, from limbs of at most 3 normal ones (and more where a formula's proof says so).
fn fp_weak(x: Fp) -> Fp {
    let over = x[19] >> 9u;
    let k0 = x[0] + over * 977u;
    let k1 = x[1] + (k0 >> 13u);
    let k2 = x[2] + (over << 6u) + (k1 >> 13u);
    let k3 = x[3] + (k2 >> 13u);
    let k4 = x[4] + (k3 >> 13u);
    let k5 = x[5] + (k4 >> 13u);
    let k6 = x[6] + (k5 >> 13u);
    let k7 = x[7] + (k6 >> 13u);
    let k8 = x[8] + (k7 >> 13u);
    let k9 = x[9] + (k8 >> 13u);
    let k10 = x[10] + (k9 >> 13u);
    let k11 = x[11] + (k10 >> 13u);
    let k12 = x[12] + (k11 >> 13u);
    let k13 = x[13] + (k12 >> 13u);
    let k14 = x[14] + (k13 >> 13u);
    let k15 = x[15] + (k14 >> 13u);
    let k16 = x[16] + (k15 >> 13u);
    let k17 = x[17] + (k16 >> 13u);
    let k18 = x[18] + (k17 >> 13u);
    let k19 = (x[19] & 511u) + (k18 >> 13u);
    return Fp(k0 & 8191u, k1 & 8191u, k2 & 8191u, k3 & 8191u, k4 & 8191u, k5 & 8191u, k6 & 8191u, k7 & 8191u, k8 & 8191u, k9 &
        8191u, k10 & 8191u, k11 & 8191u, k12 & 8191u, k13 & 8191u, k14 & 8191u, k15 & 8191u, k16 & 8191u, k17 & 8191u, k18 &
        8191u, k19);
}

// a + b of normal elements: limbs of at most 2 normal ones.
fn fp_add_loose(a: Fp, b: Fp) -> Fp {
    return Fp(a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5], a[6] + b[6], a[7] + b[7], a[8] + b[8],
        a[9] + b[9], a[10] + b[10], a[11] + b[11], a[12] + b[12], a[13] + b[13], a[14] + b[14], a[15] + b[15], a[16] + b[16],
        a[17] + b[17], a[18] + b[18], a[19] + b[19]);
}

// a - b of normal elements: limbs of at most 3 normal ones.
fn fp_sub_loose(a: Fp, b: Fp) -> Fp {
    return Fp(a[0] + 14430u - b[0], a[1] + 16382u - b[1], a[2] + 16254u - b[2], a[3] + 16382u - b[3], a[4] + 16382u - b[4], a[5] +
        16382u - b[5], a[6] + 16382u - b[6], a[7] + 16382u - b[7], a[8] + 16382u - b[8], a[9] + 16382u - b[9], a[10] + 16382u -
        b[10], a[11] + 16382u - b[11], a[12] + 16382u - b[12], a[13] + 16382u - b[13], a[14] + 16382u - b[14], a[15] + 16382u -
        b[15], a[16] + 16382u - b[16], a[17] + 16382u - b[17], a[18] + 16382u - b[18], a[19] + 1022u - b[19]);
}

// -a of a normal element: limbs of at most 2 normal ones.
fn fp_negate_loose(a: Fp) -> Fp {
    return Fp(14430u - a[0], 16382u - a[1], 16254u - a[2], 16382u - a[3], 16382u - a[4], 16382u - a[5], 16382u - a[6], 16382u -
        a[7], 16382u - a[8], 16382u - a[9], 16382u - a[10], 16382u - a[11], 16382u - a[12], 16382u - a[13], 16382u - a[14], 16382u
        - a[15], 16382u - a[16], 16382u - a[17], 16382u - a[18], 1022u - a[19]);
}

// 2 a of a normal element: limbs of at most 2 normal ones.
fn fp_twice_loose(a: Fp) -> Fp {
    return Fp(a[0] << 1u, a[1] << 1u, a[2] << 1u, a[3] << 1u, a[4] << 1u, a[5] << 1u, a[6] << 1u, a[7] << 1u, a[8] << 1u, a[9] <<
        1u, a[10] << 1u, a[11] << 1u, a[12] << 1u, a[13] << 1u, a[14] << 1u, a[15] << 1u, a[16] << 1u, a[17] << 1u, a[18] << 1u,
        a[19] << 1u);
}

// 3 a of a normal element: limbs of at most 3 normal ones.
fn fp_triple_loose(a: Fp) -> Fp {
    return Fp(a[0] * 3u, a[1] * 3u, a[2] * 3u, a[3] * 3u, a[4] * 3u, a[5] * 3u, a[6] * 3u, a[7] * 3u, a[8] * 3u, a[9] * 3u, a[10]
        * 3u, a[11] * 3u, a[12] * 3u, a[13] * 3u, a[14] * 3u, a[15] * 3u, a[16] * 3u, a[17] * 3u, a[18] * 3u, a[19] * 3u);
}

// a + b, normal as its operands.
fn fp_add(a: Fp, b: Fp) -> Fp {
    return fp_weak(fp_add_loose(a, b));
}

// a - b, normal as its operands.
fn fp_sub(a: Fp, b: Fp) -> Fp {
    return fp_weak(fp_sub_loose(a, b));
}

// -a, normal as its operand.
fn fp_negate(a: Fp) -> Fp {
    return fp_weak(fp_negate_loose(a));
}

// 2 a, normal as its operand.
fn fp_twice(a: Fp) -> Fp {
    return fp_weak(fp_twice_loose(a));
}

// 3 a, normal as its operand.
fn fp_triple(a: Fp) -> Fp {
    return fp_weak(fp_triple_loose(a));
}

// b if `choose`, else a.
fn fp_select(a: Fp, b: Fp, choose: bool) -> Fp {
    return Fp(select(a[0], b[0], choose), select(a[1], b[1], choose), select(a[2], b[2], choose), select(a[3], b[3], choose),
        select(a[4], b[4], choose), select(a[5], b[5], choose), select(a[6], b[6], choose), select(a[7], b[7], choose),
        select(a[8], b[8], choose), select(a[9], b[9], choose), select(a[10], b[10], choose), select(a[11], b[11], choose),
        select(a[12], b[12], choose), select(a[13], b[13], choose), select(a[14], b[14], choose), select(a[15], b[15], choose),
        select(a[16], b[16], choose), select(a[17], b[17], choose), select(a[18], b[18], choose), select(a[19], b[19], choose));
}

// Any number of 8 little-endian words, modulo m: a normal element.
fn fp_from_words(x: array<u32, 8>) -> Fp {
    return Fp(x[0] & 8191u, (x[0] >> 13u) & 8191u, ((x[0] >> 26u) | (x[1] << 6u)) & 8191u, (x[1] >> 7u) & 8191u, ((x[1] >> 20u) |
        (x[2] << 12u)) & 8191u, (x[2] >> 1u) & 8191u, (x[2] >> 14u) & 8191u, ((x[2] >> 27u) | (x[3] << 5u)) & 8191u, (x[3] >> 8u)
        & 8191u, ((x[3] >> 21u) | (x[4] << 11u)) & 8191u, (x[4] >> 2u) & 8191u, (x[4] >> 15u) & 8191u, ((x[4] >> 28u) | (x[5] <<
        4u)) & 8191u, (x[5] >> 9u) & 8191u, ((x[5] >> 22u) | (x[6] << 10u)) & 8191u, (x[6] >> 3u) & 8191u, (x[6] >> 16u) & 8191u,
        ((x[6] >> 29u) | (x[7] << 3u)) & 8191u, (x[7] >> 10u) & 8191u, (x[7] >> 23u) & 8191u);
}

// The number in 0..m of a normal element as it stands, in 8 little-endian words.
fn fp_to_words(x: Fp) -> array<u32, 8> {
    let y = fp_weak(fp_weak(x));
    let d0 = y[0] + 977u;
    let d1 = y[1] + 0u + (d0 >> 13u);
    let d2 = y[2] + 64u + (d1 >> 13u);
    let d3 = y[3] + 0u + (d2 >> 13u);
    let d4 = y[4] + 0u + (d3 >> 13u);
    let d5 = y[5] + 0u + (d4 >> 13u);
    let d6 = y[6] + 0u + (d5 >> 13u);
    let d7 = y[7] + 0u + (d6 >> 13u);
    let d8 = y[8] + 0u + (d7 >> 13u);
    let d9 = y[9] + 0u + (d8 >> 13u);
    let d10 = y[10] + 0u + (d9 >> 13u);
    let d11 = y[11] + 0u + (d10 >> 13u);
    let d12 = y[12] + 0u + (d11 >> 13u);
    let d13 = y[13] + 0u + (d12 >> 13u);
    let d14 = y[14] + 0u + (d13 >> 13u);
    let d15 = y[15] + 0u + (d14 >> 13u);
    let d16 = y[16] + 0u + (d15 >> 13u);
    let d17 = y[17] + 0u + (d16 >> 13u);
    let d18 = y[18] + 0u + (d17 >> 13u);
    let d19 = y[19] + 0u + (d18 >> 13u);
    let less = (d19 >> 9u) != 0u;
    let z0 = select(y[0], d0 & 8191u, less);
    let z1 = select(y[1], d1 & 8191u, less);
    let z2 = select(y[2], d2 & 8191u, less);
    let z3 = select(y[3], d3 & 8191u, less);
    let z4 = select(y[4], d4 & 8191u, less);
    let z5 = select(y[5], d5 & 8191u, less);
    let z6 = select(y[6], d6 & 8191u, less);
    let z7 = select(y[7], d7 & 8191u, less);
    let z8 = select(y[8], d8 & 8191u, less);
    let z9 = select(y[9], d9 & 8191u, less);
    let z10 = select(y[10], d10 & 8191u, less);
    let z11 = select(y[11], d11 & 8191u, less);
    let z12 = select(y[12], d12 & 8191u, less);
    let z13 = select(y[13], d13 & 8191u, less);
    let z14 = select(y[14], d14 & 8191u, less);
    let z15 = select(y[15], d15 & 8191u, less);
    let z16 = select(y[16], d16 & 8191u, less);
    let z17 = select(y[17], d17 & 8191u, less);
    let z18 = select(y[18], d18 & 8191u, less);
    let z19 = select(y[19], d19 & 511u, less);
    return array<u32, 8>(z0 | (z1 << 13u) | (z2 << 26u), (z2 >> 6u) | (z3 << 7u) | (z4 << 20u), (z4 >> 12u) | (z5 << 1u) | (z6 <<
        14u) | (z7 << 27u), (z7 >> 5u) | (z8 << 8u) | (z9 << 21u), (z9 >> 11u) | (z10 << 2u) | (z11 << 15u) | (z12 << 28u), (z12
        >> 4u) | (z13 << 9u) | (z14 << 22u), (z14 >> 10u) | (z15 << 3u) | (z16 << 16u) | (z17 << 29u), (z17 >> 3u) | (z18 << 10u)
        | (z19 << 23u));
}

// Whether words are all zero.
fn fp_words_are_zero(x: array<u32, 8>) -> bool {
    return (x[0] | x[1] | x[2] | x[3] | x[4] | x[5] | x[6] | x[7]) == 0u;
}

// A normal element as it is, in ten words.
fn fp_raw(x: Fp) -> array<u32, 10> {
    return array<u32, 10>(x[0] | (x[1] << 16u), x[2] | (x[3] << 16u), x[4] | (x[5] << 16u), x[6] | (x[7] << 16u), x[8] | (x[9] <<
        16u), x[10] | (x[11] << 16u), x[12] | (x[13] << 16u), x[14] | (x[15] << 16u), x[16] | (x[17] << 16u), x[18] | (x[19] <<
        16u));
}

// The element of those words.
fn fp_of_raw(x: array<u32, 10>) -> Fp {
    return Fp(x[0] & 65535u, x[0] >> 16u, x[1] & 65535u, x[1] >> 16u, x[2] & 65535u, x[2] >> 16u, x[3] & 65535u, x[3] >> 16u, x[4]
        & 65535u, x[4] >> 16u, x[5] & 65535u, x[5] >> 16u, x[6] & 65535u, x[6] >> 16u, x[7] & 65535u, x[7] >> 16u, x[8] & 65535u,
        x[8] >> 16u, x[9] & 65535u, x[9] >> 16u);
}

// x in limbs of at most 3 normal ones; 0 or 1 as x is a multiple of m or not.
fn fp_is_zero(x: Fp) -> bool {
    return fp_words_are_zero(fp_to_words(fp_weak(x)));
}

// Whether normal a and b are the same modulo m.
fn fp_equal(a: Fp, b: Fp) -> bool {
    return fp_is_zero(fp_sub(a, b));
}

// x^(2^count) of a normal x.
fn fp_sqr_times(x: Fp, count: u32) -> Fp {
    var y = x;
    for (var i = 0u; i < count; i++) {
        y = fp_sqr(y);
    }
    return y;
}

// One.
fn fp_one() -> Fp {
    return Fp(1u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u);
}

