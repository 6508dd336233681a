// requires: gpu/bindings.wgsl
// Arithmetic modulo m = p of sm2p256v1 (GB/T 32918.5), in 20 limbs of 13 bits.
// m = fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff
// Written by the generator in field/wgsl, which proves that no column overflows; a test compares.
// Normal: limbs of at most 8255 (all but the top) and 576 (top).
alias Fp = array<u32, 20>;

// a b / 2^260 mod m: columns below 1.590 of those of normal elements.
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
    let t0 = m0 + 4095u;
    let q0 = t0 & 8191u;
    let t1 = m1 + 8187u + (t0 >> 13u);
    let q1 = t1 & 8191u;
    let t2 = m2 + 8191u + (t1 >> 13u);
    let q2 = t2 & 8191u;
    let t3 = m3 + 7903u + (t2 >> 13u);
    let q3 = t3 & 8191u;
    let t4 = m4 + 4095u + (t3 >> 13u) + (q0 << 12u);
    let q4 = t4 & 8191u;
    let t5 = m5 + (t4 >> 13u) + (q1 << 12u);
    let q5 = t5 & 8191u;
    let t6 = m6 + (t5 >> 13u) + (q2 << 12u);
    let q6 = t6 & 8191u;
    let t7 = m7 + 8160u + (t6 >> 13u) + q0 * 8160u + (q3 << 12u);
    let q7 = t7 & 8191u;
    let t8 = m8 + 16303u + (t7 >> 13u) + q1 * 8160u + (q4 << 12u) - q0;
    let q8 = t8 & 8191u;
    let t9 = m9 + 16382u + (t8 >> 13u) + q2 * 8160u + (q5 << 12u) - q1;
    let q9 = t9 & 8191u;
    let t10 = m10 + 12286u + (t9 >> 13u) + q3 * 8160u + (q6 << 12u) - q2;
    let q10 = t10 & 8191u;
    let t11 = m11 + 16382u + (t10 >> 13u) + q4 * 8160u + (q7 << 12u) - q3;
    let q11 = t11 & 8191u;
    let t12 = m12 + 16382u + (t11 >> 13u) + q5 * 8160u + (q8 << 12u) - q4;
    let q12 = t12 & 8191u;
    let t13 = m13 + 16318u + (t12 >> 13u) + q6 * 8160u + (q9 << 12u) - q5;
    let q13 = t13 & 8191u;
    let t14 = m14 + 16382u + (t13 >> 13u) + q7 * 8160u + (q10 << 12u) - q6;
    let q14 = t14 & 8191u;
    let t15 = m15 + 13822u + (t14 >> 13u) + q8 * 8160u + (q11 << 12u) - q7;
    let q15 = t15 & 8191u;
    let t16 = m16 + 16382u + (t15 >> 13u) + q9 * 8160u + (q12 << 12u) - q8;
    let q16 = t16 & 8191u;
    let t17 = m17 + 16374u + (t16 >> 13u) + q0 * 8184u + q10 * 8160u + (q13 << 12u) - q9;
    let q17 = t17 & 8191u;
    let t18 = m18 + 24522u + (t17 >> 13u) + q1 * 8184u + q11 * 8160u + (q14 << 12u) - q0 - q10;
    let q18 = t18 & 8191u;
    let t19 = m19 + 16893u + (t18 >> 13u) + (q0 << 9u) + q2 * 8184u + q12 * 8160u + (q15 << 12u) - q1 - q11;
    let q19 = t19 & 8191u;
    let t20 = m20 + 16382u + (t19 >> 13u) + (q1 << 9u) + q3 * 8184u + q13 * 8160u + (q16 << 12u) - q2 - q12;
    let o20 = t20 & 8191u;
    let t21 = m21 + 16382u + (t20 >> 13u) + (q2 << 9u) + q4 * 8184u + q14 * 8160u + (q17 << 12u) - q3 - q13;
    let o21 = t21 & 8191u;
    let t22 = m22 + 16382u + (t21 >> 13u) + (q3 << 9u) + q5 * 8184u + q15 * 8160u + (q18 << 12u) - q4 - q14;
    let o22 = t22 & 8191u;
    let t23 = m23 + 16382u + (t22 >> 13u) + (q4 << 9u) + q6 * 8184u + q16 * 8160u + (q19 << 12u) - q5 - q15;
    let o23 = t23 & 8191u;
    let t24 = m24 + 16382u + (t23 >> 13u) + (q5 << 9u) + q7 * 8184u + q17 * 8160u - q6 - q16;
    let o24 = t24 & 8191u;
    let t25 = m25 + 16382u + (t24 >> 13u) + (q6 << 9u) + q8 * 8184u + q18 * 8160u - q7 - q17;
    let o25 = t25 & 8191u;
    let t26 = m26 + 16382u + (t25 >> 13u) + (q7 << 9u) + q9 * 8184u + q19 * 8160u - q8 - q18;
    let o26 = t26 & 8191u;
    let t27 = m27 + 16382u + (t26 >> 13u) + (q8 << 9u) + q10 * 8184u - q9 - q19;
    let o27 = t27 & 8191u;
    let t28 = m28 + 8191u + (t27 >> 13u) + (q9 << 9u) + q11 * 8184u - q10;
    let o28 = t28 & 8191u;
    let t29 = m29 + 8191u + (t28 >> 13u) + (q10 << 9u) + q12 * 8184u - q11;
    let o29 = t29 & 8191u;
    let t30 = m30 + 8191u + (t29 >> 13u) + (q11 << 9u) + q13 * 8184u - q12;
    let o30 = t30 & 8191u;
    let t31 = m31 + 8191u + (t30 >> 13u) + (q12 << 9u) + q14 * 8184u - q13;
    let o31 = t31 & 8191u;
    let t32 = m32 + 8191u + (t31 >> 13u) + (q13 << 9u) + q15 * 8184u - q14;
    let o32 = t32 & 8191u;
    let t33 = m33 + 8191u + (t32 >> 13u) + (q14 << 9u) + q16 * 8184u - q15;
    let o33 = t33 & 8191u;
    let t34 = m34 + 8191u + (t33 >> 13u) + (q15 << 9u) + q17 * 8184u - q16;
    let o34 = t34 & 8191u;
    let t35 = m35 + 8191u + (t34 >> 13u) + (q16 << 9u) + q18 * 8184u - q17;
    let o35 = t35 & 8191u;
    let t36 = m36 + 8191u + (t35 >> 13u) + (q17 << 9u) + q19 * 8184u - q18;
    let o36 = t36 & 8191u;
    let t37 = m37 + 8191u + (t36 >> 13u) + (q18 << 9u) - q19;
    let o37 = t37 & 8191u;
    let t38 = m38 + (t37 >> 13u) + (q19 << 9u);
    let o38 = t38 & 8191u;
    let t39 = (t38 >> 13u);
    return Fp(o20, o21, o22, o23, o24, o25, o26, o27, o28, o29, o30, o31, o32, o33, o34, o35, o36, o37, o38, t39);
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
    let t0 = m0 + 4095u;
    let q0 = t0 & 8191u;
    let t1 = m1 + 8187u + (t0 >> 13u);
    let q1 = t1 & 8191u;
    let t2 = m2 + 8191u + (t1 >> 13u);
    let q2 = t2 & 8191u;
    let t3 = m3 + 7903u + (t2 >> 13u);
    let q3 = t3 & 8191u;
    let t4 = m4 + 4095u + (t3 >> 13u) + (q0 << 12u);
    let q4 = t4 & 8191u;
    let t5 = m5 + (t4 >> 13u) + (q1 << 12u);
    let q5 = t5 & 8191u;
    let t6 = m6 + (t5 >> 13u) + (q2 << 12u);
    let q6 = t6 & 8191u;
    let t7 = m7 + 8160u + (t6 >> 13u) + q0 * 8160u + (q3 << 12u);
    let q7 = t7 & 8191u;
    let t8 = m8 + 16303u + (t7 >> 13u) + q1 * 8160u + (q4 << 12u) - q0;
    let q8 = t8 & 8191u;
    let t9 = m9 + 16382u + (t8 >> 13u) + q2 * 8160u + (q5 << 12u) - q1;
    let q9 = t9 & 8191u;
    let t10 = m10 + 12286u + (t9 >> 13u) + q3 * 8160u + (q6 << 12u) - q2;
    let q10 = t10 & 8191u;
    let t11 = m11 + 16382u + (t10 >> 13u) + q4 * 8160u + (q7 << 12u) - q3;
    let q11 = t11 & 8191u;
    let t12 = m12 + 16382u + (t11 >> 13u) + q5 * 8160u + (q8 << 12u) - q4;
    let q12 = t12 & 8191u;
    let t13 = m13 + 16318u + (t12 >> 13u) + q6 * 8160u + (q9 << 12u) - q5;
    let q13 = t13 & 8191u;
    let t14 = m14 + 16382u + (t13 >> 13u) + q7 * 8160u + (q10 << 12u) - q6;
    let q14 = t14 & 8191u;
    let t15 = m15 + 13822u + (t14 >> 13u) + q8 * 8160u + (q11 << 12u) - q7;
    let q15 = t15 & 8191u;
    let t16 = m16 + 16382u + (t15 >> 13u) + q9 * 8160u + (q12 << 12u) - q8;
    let q16 = t16 & 8191u;
    let t17 = m17 + 16374u + (t16 >> 13u) + q0 * 8184u + q10 * 8160u + (q13 << 12u) - q9;
    let q17 = t17 & 8191u;
    let t18 = m18 + 24522u + (t17 >> 13u) + q1 * 8184u + q11 * 8160u + (q14 << 12u) - q0 - q10;
    let q18 = t18 & 8191u;
    let t19 = m19 + 16893u + (t18 >> 13u) + (q0 << 9u) + q2 * 8184u + q12 * 8160u + (q15 << 12u) - q1 - q11;
    let q19 = t19 & 8191u;
    let t20 = m20 + 16382u + (t19 >> 13u) + (q1 << 9u) + q3 * 8184u + q13 * 8160u + (q16 << 12u) - q2 - q12;
    let o20 = t20 & 8191u;
    let t21 = m21 + 16382u + (t20 >> 13u) + (q2 << 9u) + q4 * 8184u + q14 * 8160u + (q17 << 12u) - q3 - q13;
    let o21 = t21 & 8191u;
    let t22 = m22 + 16382u + (t21 >> 13u) + (q3 << 9u) + q5 * 8184u + q15 * 8160u + (q18 << 12u) - q4 - q14;
    let o22 = t22 & 8191u;
    let t23 = m23 + 16382u + (t22 >> 13u) + (q4 << 9u) + q6 * 8184u + q16 * 8160u + (q19 << 12u) - q5 - q15;
    let o23 = t23 & 8191u;
    let t24 = m24 + 16382u + (t23 >> 13u) + (q5 << 9u) + q7 * 8184u + q17 * 8160u - q6 - q16;
    let o24 = t24 & 8191u;
    let t25 = m25 + 16382u + (t24 >> 13u) + (q6 << 9u) + q8 * 8184u + q18 * 8160u - q7 - q17;
    let o25 = t25 & 8191u;
    let t26 = m26 + 16382u + (t25 >> 13u) + (q7 << 9u) + q9 * 8184u + q19 * 8160u - q8 - q18;
    let o26 = t26 & 8191u;
    let t27 = m27 + 16382u + (t26 >> 13u) + (q8 << 9u) + q10 * 8184u - q9 - q19;
    let o27 = t27 & 8191u;
    let t28 = m28 + 8191u + (t27 >> 13u) + (q9 << 9u) + q11 * 8184u - q10;
    let o28 = t28 & 8191u;
    let t29 = m29 + 8191u + (t28 >> 13u) + (q10 << 9u) + q12 * 8184u - q11;
    let o29 = t29 & 8191u;
    let t30 = m30 + 8191u + (t29 >> 13u) + (q11 << 9u) + q13 * 8184u - q12;
    let o30 = t30 & 8191u;
    let t31 = m31 + 8191u + (t30 >> 13u) + (q12 << 9u) + q14 * 8184u - q13;
    let o31 = t31 & 8191u;
    let t32 = m32 + 8191u + (t31 >> 13u) + (q13 << 9u) + q15 * 8184u - q14;
    let o32 = t32 & 8191u;
    let t33 = m33 + 8191u + (t32 >> 13u) + (q14 << 9u) + q16 * 8184u - q15;
    let o33 = t33 & 8191u;
    let t34 = m34 + 8191u + (t33 >> 13u) + (q15 << 9u) + q17 * 8184u - q16;
    let o34 = t34 & 8191u;
    let t35 = m35 + 8191u + (t34 >> 13u) + (q16 << 9u) + q18 * 8184u - q17;
    let o35 = t35 & 8191u;
    let t36 = m36 + 8191u + (t35 >> 13u) + (q17 << 9u) + q19 * 8184u - q18;
    let o36 = t36 & 8191u;
    let t37 = m37 + 8191u + (t36 >> 13u) + (q18 << 9u) - q19;
    let o37 = t37 & 8191u;
    let t38 = m38 + (t37 >> 13u) + (q19 << 9u);
    let o38 = t38 & 8191u;
    let t39 = (t38 >> 13u);
    return Fp(o20, o21, o22, o23, o24, o25, o26, o27, o28, o29, o30, o31, o32, o33, o34, o35, o36, o37, o38, t39);
}

// (a b + c) / 2^260 mod m: columns below 1.590 of those of normal elements, limbs of c at most 6 normal ones and 2^32 - 1.
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
    let t0 = m0 + c[0] + 4095u;
    let q0 = t0 & 8191u;
    let t1 = m1 + c[1] + 8187u + (t0 >> 13u);
    let q1 = t1 & 8191u;
    let t2 = m2 + c[2] + 8191u + (t1 >> 13u);
    let q2 = t2 & 8191u;
    let t3 = m3 + c[3] + 7903u + (t2 >> 13u);
    let q3 = t3 & 8191u;
    let t4 = m4 + c[4] + 4095u + (t3 >> 13u) + (q0 << 12u);
    let q4 = t4 & 8191u;
    let t5 = m5 + c[5] + (t4 >> 13u) + (q1 << 12u);
    let q5 = t5 & 8191u;
    let t6 = m6 + c[6] + (t5 >> 13u) + (q2 << 12u);
    let q6 = t6 & 8191u;
    let t7 = m7 + c[7] + 8160u + (t6 >> 13u) + q0 * 8160u + (q3 << 12u);
    let q7 = t7 & 8191u;
    let t8 = m8 + c[8] + 16303u + (t7 >> 13u) + q1 * 8160u + (q4 << 12u) - q0;
    let q8 = t8 & 8191u;
    let t9 = m9 + c[9] + 16382u + (t8 >> 13u) + q2 * 8160u + (q5 << 12u) - q1;
    let q9 = t9 & 8191u;
    let t10 = m10 + c[10] + 12286u + (t9 >> 13u) + q3 * 8160u + (q6 << 12u) - q2;
    let q10 = t10 & 8191u;
    let t11 = m11 + c[11] + 16382u + (t10 >> 13u) + q4 * 8160u + (q7 << 12u) - q3;
    let q11 = t11 & 8191u;
    let t12 = m12 + c[12] + 16382u + (t11 >> 13u) + q5 * 8160u + (q8 << 12u) - q4;
    let q12 = t12 & 8191u;
    let t13 = m13 + c[13] + 16318u + (t12 >> 13u) + q6 * 8160u + (q9 << 12u) - q5;
    let q13 = t13 & 8191u;
    let t14 = m14 + c[14] + 16382u + (t13 >> 13u) + q7 * 8160u + (q10 << 12u) - q6;
    let q14 = t14 & 8191u;
    let t15 = m15 + c[15] + 13822u + (t14 >> 13u) + q8 * 8160u + (q11 << 12u) - q7;
    let q15 = t15 & 8191u;
    let t16 = m16 + c[16] + 16382u + (t15 >> 13u) + q9 * 8160u + (q12 << 12u) - q8;
    let q16 = t16 & 8191u;
    let t17 = m17 + c[17] + 16374u + (t16 >> 13u) + q0 * 8184u + q10 * 8160u + (q13 << 12u) - q9;
    let q17 = t17 & 8191u;
    let t18 = m18 + c[18] + 24522u + (t17 >> 13u) + q1 * 8184u + q11 * 8160u + (q14 << 12u) - q0 - q10;
    let q18 = t18 & 8191u;
    let t19 = m19 + c[19] + 16893u + (t18 >> 13u) + (q0 << 9u) + q2 * 8184u + q12 * 8160u + (q15 << 12u) - q1 - q11;
    let q19 = t19 & 8191u;
    let t20 = m20 + 16382u + (t19 >> 13u) + (q1 << 9u) + q3 * 8184u + q13 * 8160u + (q16 << 12u) - q2 - q12;
    let o20 = t20 & 8191u;
    let t21 = m21 + 16382u + (t20 >> 13u) + (q2 << 9u) + q4 * 8184u + q14 * 8160u + (q17 << 12u) - q3 - q13;
    let o21 = t21 & 8191u;
    let t22 = m22 + 16382u + (t21 >> 13u) + (q3 << 9u) + q5 * 8184u + q15 * 8160u + (q18 << 12u) - q4 - q14;
    let o22 = t22 & 8191u;
    let t23 = m23 + 16382u + (t22 >> 13u) + (q4 << 9u) + q6 * 8184u + q16 * 8160u + (q19 << 12u) - q5 - q15;
    let o23 = t23 & 8191u;
    let t24 = m24 + 16382u + (t23 >> 13u) + (q5 << 9u) + q7 * 8184u + q17 * 8160u - q6 - q16;
    let o24 = t24 & 8191u;
    let t25 = m25 + 16382u + (t24 >> 13u) + (q6 << 9u) + q8 * 8184u + q18 * 8160u - q7 - q17;
    let o25 = t25 & 8191u;
    let t26 = m26 + 16382u + (t25 >> 13u) + (q7 << 9u) + q9 * 8184u + q19 * 8160u - q8 - q18;
    let o26 = t26 & 8191u;
    let t27 = m27 + 16382u + (t26 >> 13u) + (q8 << 9u) + q10 * 8184u - q9 - q19;
    let o27 = t27 & 8191u;
    let t28 = m28 + 8191u + (t27 >> 13u) + (q9 << 9u) + q11 * 8184u - q10;
    let o28 = t28 & 8191u;
    let t29 = m29 + 8191u + (t28 >> 13u) + (q10 << 9u) + q12 * 8184u - q11;
    let o29 = t29 & 8191u;
    let t30 = m30 + 8191u + (t29 >> 13u) + (q11 << 9u) + q13 * 8184u - q12;
    let o30 = t30 & 8191u;
    let t31 = m31 + 8191u + (t30 >> 13u) + (q12 << 9u) + q14 * 8184u - q13;
    let o31 = t31 & 8191u;
    let t32 = m32 + 8191u + (t31 >> 13u) + (q13 << 9u) + q15 * 8184u - q14;
    let o32 = t32 & 8191u;
    let t33 = m33 + 8191u + (t32 >> 13u) + (q14 << 9u) + q16 * 8184u - q15;
    let o33 = t33 & 8191u;
    let t34 = m34 + 8191u + (t33 >> 13u) + (q15 << 9u) + q17 * 8184u - q16;
    let o34 = t34 & 8191u;
    let t35 = m35 + 8191u + (t34 >> 13u) + (q16 << 9u) + q18 * 8184u - q17;
    let o35 = t35 & 8191u;
    let t36 = m36 + 8191u + (t35 >> 13u) + (q17 << 9u) + q19 * 8184u - q18;
    let o36 = t36 & 8191u;
    let t37 = m37 + 8191u + (t36 >> 13u) + (q18 << 9u) - q19;
    let o37 = t37 & 8191u;
    let t38 = m38 + (t37 >> 13u) + (q19 << 9u);
    let o38 = t38 & 8191u;
    let t39 = (t38 >> 13u);
    return Fp(o20, o21, o22, o23, o24, o25, o26, o27, o28, o29, o30, o31, o32, o33, o34, o35, o36, o37, o38, t39);
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
    let t0 = m0 + c[0] + 4095u;
    let q0 = t0 & 8191u;
    let t1 = m1 + c[1] + 8187u + (t0 >> 13u);
    let q1 = t1 & 8191u;
    let t2 = m2 + c[2] + 8191u + (t1 >> 13u);
    let q2 = t2 & 8191u;
    let t3 = m3 + c[3] + 7903u + (t2 >> 13u);
    let q3 = t3 & 8191u;
    let t4 = m4 + c[4] + 4095u + (t3 >> 13u) + (q0 << 12u);
    let q4 = t4 & 8191u;
    let t5 = m5 + c[5] + (t4 >> 13u) + (q1 << 12u);
    let q5 = t5 & 8191u;
    let t6 = m6 + c[6] + (t5 >> 13u) + (q2 << 12u);
    let q6 = t6 & 8191u;
    let t7 = m7 + c[7] + 8160u + (t6 >> 13u) + q0 * 8160u + (q3 << 12u);
    let q7 = t7 & 8191u;
    let t8 = m8 + c[8] + 16303u + (t7 >> 13u) + q1 * 8160u + (q4 << 12u) - q0;
    let q8 = t8 & 8191u;
    let t9 = m9 + c[9] + 16382u + (t8 >> 13u) + q2 * 8160u + (q5 << 12u) - q1;
    let q9 = t9 & 8191u;
    let t10 = m10 + c[10] + 12286u + (t9 >> 13u) + q3 * 8160u + (q6 << 12u) - q2;
    let q10 = t10 & 8191u;
    let t11 = m11 + c[11] + 16382u + (t10 >> 13u) + q4 * 8160u + (q7 << 12u) - q3;
    let q11 = t11 & 8191u;
    let t12 = m12 + c[12] + 16382u + (t11 >> 13u) + q5 * 8160u + (q8 << 12u) - q4;
    let q12 = t12 & 8191u;
    let t13 = m13 + c[13] + 16318u + (t12 >> 13u) + q6 * 8160u + (q9 << 12u) - q5;
    let q13 = t13 & 8191u;
    let t14 = m14 + c[14] + 16382u + (t13 >> 13u) + q7 * 8160u + (q10 << 12u) - q6;
    let q14 = t14 & 8191u;
    let t15 = m15 + c[15] + 13822u + (t14 >> 13u) + q8 * 8160u + (q11 << 12u) - q7;
    let q15 = t15 & 8191u;
    let t16 = m16 + c[16] + 16382u + (t15 >> 13u) + q9 * 8160u + (q12 << 12u) - q8;
    let q16 = t16 & 8191u;
    let t17 = m17 + c[17] + 16374u + (t16 >> 13u) + q0 * 8184u + q10 * 8160u + (q13 << 12u) - q9;
    let q17 = t17 & 8191u;
    let t18 = m18 + c[18] + 24522u + (t17 >> 13u) + q1 * 8184u + q11 * 8160u + (q14 << 12u) - q0 - q10;
    let q18 = t18 & 8191u;
    let t19 = m19 + c[19] + 16893u + (t18 >> 13u) + (q0 << 9u) + q2 * 8184u + q12 * 8160u + (q15 << 12u) - q1 - q11;
    let q19 = t19 & 8191u;
    let t20 = m20 + 16382u + (t19 >> 13u) + (q1 << 9u) + q3 * 8184u + q13 * 8160u + (q16 << 12u) - q2 - q12;
    let o20 = t20 & 8191u;
    let t21 = m21 + 16382u + (t20 >> 13u) + (q2 << 9u) + q4 * 8184u + q14 * 8160u + (q17 << 12u) - q3 - q13;
    let o21 = t21 & 8191u;
    let t22 = m22 + 16382u + (t21 >> 13u) + (q3 << 9u) + q5 * 8184u + q15 * 8160u + (q18 << 12u) - q4 - q14;
    let o22 = t22 & 8191u;
    let t23 = m23 + 16382u + (t22 >> 13u) + (q4 << 9u) + q6 * 8184u + q16 * 8160u + (q19 << 12u) - q5 - q15;
    let o23 = t23 & 8191u;
    let t24 = m24 + 16382u + (t23 >> 13u) + (q5 << 9u) + q7 * 8184u + q17 * 8160u - q6 - q16;
    let o24 = t24 & 8191u;
    let t25 = m25 + 16382u + (t24 >> 13u) + (q6 << 9u) + q8 * 8184u + q18 * 8160u - q7 - q17;
    let o25 = t25 & 8191u;
    let t26 = m26 + 16382u + (t25 >> 13u) + (q7 << 9u) + q9 * 8184u + q19 * 8160u - q8 - q18;
    let o26 = t26 & 8191u;
    let t27 = m27 + 16382u + (t26 >> 13u) + (q8 << 9u) + q10 * 8184u - q9 - q19;
    let o27 = t27 & 8191u;
    let t28 = m28 + 8191u + (t27 >> 13u) + (q9 << 9u) + q11 * 8184u - q10;
    let o28 = t28 & 8191u;
    let t29 = m29 + 8191u + (t28 >> 13u) + (q10 << 9u) + q12 * 8184u - q11;
    let o29 = t29 & 8191u;
    let t30 = m30 + 8191u + (t29 >> 13u) + (q11 << 9u) + q13 * 8184u - q12;
    let o30 = t30 & 8191u;
    let t31 = m31 + 8191u + (t30 >> 13u) + (q12 << 9u) + q14 * 8184u - q13;
    let o31 = t31 & 8191u;
    let t32 = m32 + 8191u + (t31 >> 13u) + (q13 << 9u) + q15 * 8184u - q14;
    let o32 = t32 & 8191u;
    let t33 = m33 + 8191u + (t32 >> 13u) + (q14 << 9u) + q16 * 8184u - q15;
    let o33 = t33 & 8191u;
    let t34 = m34 + 8191u + (t33 >> 13u) + (q15 << 9u) + q17 * 8184u - q16;
    let o34 = t34 & 8191u;
    let t35 = m35 + 8191u + (t34 >> 13u) + (q16 << 9u) + q18 * 8184u - q17;
    let o35 = t35 & 8191u;
    let t36 = m36 + 8191u + (t35 >> 13u) + (q17 << 9u) + q19 * 8184u - q18;
    let o36 = t36 & 8191u;
    let t37 = m37 + 8191u + (t36 >> 13u) + (q18 << 9u) - q19;
    let o37 = t37 & 8191u;
    let t38 = m38 + (t37 >> 13u) + (q19 << 9u);
    let o38 = t38 & 8191u;
    let t39 = (t38 >> 13u);
    return Fp(o20, o21, o22, o23, o24, o25, o26, o27, o28, o29, o30, o31, o32, o33, o34, o35, o36, o37, o38, t39);
}

// Carried: normal, from limbs of at most 3 normal ones (and more where a formula's proof says so).
fn fp_weak(x: Fp) -> Fp {
    let over = x[19] >> 9u;
    let k0 = x[0] + over;
    let k1 = x[1] + (k0 >> 13u);
    let k2 = x[2] + (k1 >> 13u);
    let k3 = x[3] + (k2 >> 13u);
    let k4 = x[4] + (over << 12u) + (k3 >> 13u);
    let k5 = x[5] + over * 8191u + (k4 >> 13u);
    let k6 = x[6] + over * 8191u + (k5 >> 13u);
    let k7 = x[7] + over * 31u + (k6 >> 13u);
    let k8 = x[8] + (k7 >> 13u);
    let k9 = x[9] + (k8 >> 13u);
    let k10 = x[10] + (k9 >> 13u);
    let k11 = x[11] + (k10 >> 13u);
    let k12 = x[12] + (k11 >> 13u);
    let k13 = x[13] + (k12 >> 13u);
    let k14 = x[14] + (k13 >> 13u);
    let k15 = x[15] + (k14 >> 13u);
    let k16 = x[16] + (k15 >> 13u);
    let k17 = x[17] + (over << 3u) + (k16 >> 13u);
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
    return Fp(a[0] + 16382u - b[0], a[1] + 16382u - b[1], a[2] + 16382u - b[2], a[3] + 16382u - b[3], a[4] + 16382u - b[4], a[5] +
        16383u - b[5], a[6] + 16382u - b[6], a[7] + 16318u - b[7], a[8] + 16382u - b[8], a[9] + 16382u - b[9], a[10] + 16382u -
        b[10], a[11] + 16382u - b[11], a[12] + 16382u - b[12], a[13] + 16382u - b[13], a[14] + 16382u - b[14], a[15] + 16382u -
        b[15], a[16] + 16382u - b[16], a[17] + 16366u - b[17], a[18] + 16382u - b[18], a[19] + 1022u - b[19]);
}

// -a of a normal element: limbs of at most 2 normal ones.
fn fp_negate_loose(a: Fp) -> Fp {
    return Fp(16382u - a[0], 16382u - a[1], 16382u - a[2], 16382u - a[3], 16382u - a[4], 16383u - a[5], 16382u - a[6], 16318u -
        a[7], 16382u - a[8], 16382u - a[9], 16382u - a[10], 16382u - a[11], 16382u - a[12], 16382u - a[13], 16382u - a[14], 16382u
        - a[15], 16382u - a[16], 16366u - a[17], 16382u - a[18], 1022u - a[19]);
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
    let d0 = y[0] + 1u;
    let d1 = y[1] + 0u + (d0 >> 13u);
    let d2 = y[2] + 0u + (d1 >> 13u);
    let d3 = y[3] + 0u + (d2 >> 13u);
    let d4 = y[4] + 4096u + (d3 >> 13u);
    let d5 = y[5] + 8191u + (d4 >> 13u);
    let d6 = y[6] + 8191u + (d5 >> 13u);
    let d7 = y[7] + 31u + (d6 >> 13u);
    let d8 = y[8] + 0u + (d7 >> 13u);
    let d9 = y[9] + 0u + (d8 >> 13u);
    let d10 = y[10] + 0u + (d9 >> 13u);
    let d11 = y[11] + 0u + (d10 >> 13u);
    let d12 = y[12] + 0u + (d11 >> 13u);
    let d13 = y[13] + 0u + (d12 >> 13u);
    let d14 = y[14] + 0u + (d13 >> 13u);
    let d15 = y[15] + 0u + (d14 >> 13u);
    let d16 = y[16] + 0u + (d15 >> 13u);
    let d17 = y[17] + 8u + (d16 >> 13u);
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

// x 2^260 mod m of a normal x: into Montgomery's form.
fn fp_enter(x: Fp) -> Fp {
    return fp_mul(x, Fp(768u, 0u, 0u, 4u, 0u, 8064u, 8191u, 8191u, 2u, 0u, 64u, 0u, 4096u, 0u, 0u, 64u, 0u, 0u, 1u, 0u));
}

// x / 2^260 mod m of a normal x: out of Montgomery's form.
fn fp_leave(x: Fp) -> Fp {
    return fp_mul(x, Fp(1u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u));
}

// One in Montgomery's form.
fn fp_one() -> Fp {
    return Fp(16u, 0u, 0u, 0u, 0u, 8184u, 8191u, 511u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 128u, 0u, 0u);
}

