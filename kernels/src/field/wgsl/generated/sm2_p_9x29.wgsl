// requires: gpu/bindings.wgsl
// Arithmetic modulo m = p of sm2p256v1 (GB/T 32918.5), in 9 limbs of 29 bits.
// m = fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff
// Written by the generator in field/wgsl, which proves that no column overflows; a test compares.
// Normal: limbs of at most 537919487 (all but the top) and 18874368 (top).
alias Fp = array<u32, 9>;

// a b / 2^261 mod m: columns below 3.160 of those of normal elements.
fn fp_mul(a: Fp, b: Fp) -> Fp {
    let a0 = u64(a[0]); let a1 = u64(a[1]); let a2 = u64(a[2]); let a3 = u64(a[3]); let a4 = u64(a[4]); let a5 = u64(a[5]); let a6
        = u64(a[6]); let a7 = u64(a[7]); let a8 = u64(a[8]);
    let b0 = u64(b[0]); let b1 = u64(b[1]); let b2 = u64(b[2]); let b3 = u64(b[3]); let b4 = u64(b[4]); let b5 = u64(b[5]); let b6
        = u64(b[6]); let b7 = u64(b[7]); let b8 = u64(b[8]);
    let m0 = a0 * b0;
    let m1 = a0 * b1 + a1 * b0;
    let m2 = a0 * b2 + a1 * b1 + a2 * b0;
    let m3 = a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0;
    let m4 = a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0;
    let m5 = a0 * b5 + a1 * b4 + a2 * b3 + a3 * b2 + a4 * b1 + a5 * b0;
    let m6 = a0 * b6 + a1 * b5 + a2 * b4 + a3 * b3 + a4 * b2 + a5 * b1 + a6 * b0;
    let m7 = a0 * b7 + a1 * b6 + a2 * b5 + a3 * b4 + a4 * b3 + a5 * b2 + a6 * b1 + a7 * b0;
    let m8 = a0 * b8 + a1 * b7 + a2 * b6 + a3 * b5 + a4 * b4 + a5 * b3 + a6 * b2 + a7 * b1 + a8 * b0;
    let m9 = a1 * b8 + a2 * b7 + a3 * b6 + a4 * b5 + a5 * b4 + a6 * b3 + a7 * b2 + a8 * b1;
    let m10 = a2 * b8 + a3 * b7 + a4 * b6 + a5 * b5 + a6 * b4 + a7 * b3 + a8 * b2;
    let m11 = a3 * b8 + a4 * b7 + a5 * b6 + a6 * b5 + a7 * b4 + a8 * b3;
    let m12 = a4 * b8 + a5 * b7 + a6 * b6 + a7 * b5 + a8 * b4;
    let m13 = a5 * b8 + a6 * b7 + a7 * b6 + a8 * b5;
    let m14 = a6 * b8 + a7 * b7 + a8 * b6;
    let m15 = a7 * b8 + a8 * b7;
    let m16 = a8 * b8;
    let t0 = m0 + 503316479lu;
    let q0 = t0 & 536870911lu;
    let t1 = m1 + 268435455lu + (t0 >> 29u);
    let q1 = t1 & 536870911lu;
    let t2 = m2 + 63lu + (t1 >> 29u) + (q0 << 6u);
    let q2 = t2 & 536870911lu;
    let t3 = m3 + 536870400lu + (t2 >> 29u) + q0 * 536870400lu + (q1 << 6u);
    let q3 = t3 & 536870911lu;
    let t4 = m4 + 1073741791lu + (t3 >> 29u) + q1 * 536870400lu + (q2 << 6u) - q0;
    let q4 = t4 & 536870911lu;
    let t5 = m5 + 1073741822lu + (t4 >> 29u) + q2 * 536870400lu + (q3 << 6u) - q1;
    let q5 = t5 & 536870911lu;
    let t6 = m6 + 1073741822lu + (t5 >> 29u) + q3 * 536870400lu + (q4 << 6u) - q2;
    let q6 = t6 & 536870911lu;
    let t7 = m7 + 1071628286lu + (t6 >> 29u) + q0 * 534773760lu + q4 * 536870400lu + (q5 << 6u) - q3;
    let q7 = t7 & 536870911lu;
    let t8 = m8 + 553517054lu + (t7 >> 29u) + q0 * 16777215lu + q1 * 534773760lu + q5 * 536870400lu + (q6 << 6u) - q4;
    let q8 = t8 & 536870911lu;
    let t9 = m9 + 536870911lu + (t8 >> 29u) + q1 * 16777215lu + q2 * 534773760lu + q6 * 536870400lu + (q7 << 6u) - q5;
    let o9 = t9 & 536870911lu;
    let t10 = m10 + 536870911lu + (t9 >> 29u) + q2 * 16777215lu + q3 * 534773760lu + q7 * 536870400lu + (q8 << 6u) - q6;
    let o10 = t10 & 536870911lu;
    let t11 = m11 + 536870911lu + (t10 >> 29u) + q3 * 16777215lu + q4 * 534773760lu + q8 * 536870400lu - q7;
    let o11 = t11 & 536870911lu;
    let t12 = m12 + 536870911lu + (t11 >> 29u) + q4 * 16777215lu + q5 * 534773760lu - q8;
    let o12 = t12 & 536870911lu;
    let t13 = m13 + (t12 >> 29u) + q5 * 16777215lu + q6 * 534773760lu;
    let o13 = t13 & 536870911lu;
    let t14 = m14 + (t13 >> 29u) + q6 * 16777215lu + q7 * 534773760lu;
    let o14 = t14 & 536870911lu;
    let t15 = m15 + (t14 >> 29u) + q7 * 16777215lu + q8 * 534773760lu;
    let o15 = t15 & 536870911lu;
    let t16 = m16 + (t15 >> 29u) + q8 * 16777215lu;
    let o16 = t16 & 536870911lu;
    let t17 = (t16 >> 29u);
    return Fp(u32(o9), u32(o10), u32(o11), u32(o12), u32(o13), u32(o14), u32(o15), u32(o16), u32(t17));
}

// a^2 in the same way, a counted twice.
fn fp_sqr(a: Fp) -> Fp {
    let a0 = u64(a[0]); let a1 = u64(a[1]); let a2 = u64(a[2]); let a3 = u64(a[3]); let a4 = u64(a[4]); let a5 = u64(a[5]); let a6
        = u64(a[6]); let a7 = u64(a[7]); let a8 = u64(a[8]);
    let m0 = a0 * a0;
    let m1 = ((a0 * a1) << 1u);
    let m2 = ((a0 * a2) << 1u) + a1 * a1;
    let m3 = ((a0 * a3 + a1 * a2) << 1u);
    let m4 = ((a0 * a4 + a1 * a3) << 1u) + a2 * a2;
    let m5 = ((a0 * a5 + a1 * a4 + a2 * a3) << 1u);
    let m6 = ((a0 * a6 + a1 * a5 + a2 * a4) << 1u) + a3 * a3;
    let m7 = ((a0 * a7 + a1 * a6 + a2 * a5 + a3 * a4) << 1u);
    let m8 = ((a0 * a8 + a1 * a7 + a2 * a6 + a3 * a5) << 1u) + a4 * a4;
    let m9 = ((a1 * a8 + a2 * a7 + a3 * a6 + a4 * a5) << 1u);
    let m10 = ((a2 * a8 + a3 * a7 + a4 * a6) << 1u) + a5 * a5;
    let m11 = ((a3 * a8 + a4 * a7 + a5 * a6) << 1u);
    let m12 = ((a4 * a8 + a5 * a7) << 1u) + a6 * a6;
    let m13 = ((a5 * a8 + a6 * a7) << 1u);
    let m14 = ((a6 * a8) << 1u) + a7 * a7;
    let m15 = ((a7 * a8) << 1u);
    let m16 = a8 * a8;
    let t0 = m0 + 503316479lu;
    let q0 = t0 & 536870911lu;
    let t1 = m1 + 268435455lu + (t0 >> 29u);
    let q1 = t1 & 536870911lu;
    let t2 = m2 + 63lu + (t1 >> 29u) + (q0 << 6u);
    let q2 = t2 & 536870911lu;
    let t3 = m3 + 536870400lu + (t2 >> 29u) + q0 * 536870400lu + (q1 << 6u);
    let q3 = t3 & 536870911lu;
    let t4 = m4 + 1073741791lu + (t3 >> 29u) + q1 * 536870400lu + (q2 << 6u) - q0;
    let q4 = t4 & 536870911lu;
    let t5 = m5 + 1073741822lu + (t4 >> 29u) + q2 * 536870400lu + (q3 << 6u) - q1;
    let q5 = t5 & 536870911lu;
    let t6 = m6 + 1073741822lu + (t5 >> 29u) + q3 * 536870400lu + (q4 << 6u) - q2;
    let q6 = t6 & 536870911lu;
    let t7 = m7 + 1071628286lu + (t6 >> 29u) + q0 * 534773760lu + q4 * 536870400lu + (q5 << 6u) - q3;
    let q7 = t7 & 536870911lu;
    let t8 = m8 + 553517054lu + (t7 >> 29u) + q0 * 16777215lu + q1 * 534773760lu + q5 * 536870400lu + (q6 << 6u) - q4;
    let q8 = t8 & 536870911lu;
    let t9 = m9 + 536870911lu + (t8 >> 29u) + q1 * 16777215lu + q2 * 534773760lu + q6 * 536870400lu + (q7 << 6u) - q5;
    let o9 = t9 & 536870911lu;
    let t10 = m10 + 536870911lu + (t9 >> 29u) + q2 * 16777215lu + q3 * 534773760lu + q7 * 536870400lu + (q8 << 6u) - q6;
    let o10 = t10 & 536870911lu;
    let t11 = m11 + 536870911lu + (t10 >> 29u) + q3 * 16777215lu + q4 * 534773760lu + q8 * 536870400lu - q7;
    let o11 = t11 & 536870911lu;
    let t12 = m12 + 536870911lu + (t11 >> 29u) + q4 * 16777215lu + q5 * 534773760lu - q8;
    let o12 = t12 & 536870911lu;
    let t13 = m13 + (t12 >> 29u) + q5 * 16777215lu + q6 * 534773760lu;
    let o13 = t13 & 536870911lu;
    let t14 = m14 + (t13 >> 29u) + q6 * 16777215lu + q7 * 534773760lu;
    let o14 = t14 & 536870911lu;
    let t15 = m15 + (t14 >> 29u) + q7 * 16777215lu + q8 * 534773760lu;
    let o15 = t15 & 536870911lu;
    let t16 = m16 + (t15 >> 29u) + q8 * 16777215lu;
    let o16 = t16 & 536870911lu;
    let t17 = (t16 >> 29u);
    return Fp(u32(o9), u32(o10), u32(o11), u32(o12), u32(o13), u32(o14), u32(o15), u32(o16), u32(t17));
}

// (a b + c) / 2^261 mod m: columns below 3.160 of those of normal elements, limbs of c at most 6 normal ones and 2^32 - 1.
fn fp_mul_plus(a: Fp, b: Fp, c: Fp) -> Fp {
    let a0 = u64(a[0]); let a1 = u64(a[1]); let a2 = u64(a[2]); let a3 = u64(a[3]); let a4 = u64(a[4]); let a5 = u64(a[5]); let a6
        = u64(a[6]); let a7 = u64(a[7]); let a8 = u64(a[8]);
    let b0 = u64(b[0]); let b1 = u64(b[1]); let b2 = u64(b[2]); let b3 = u64(b[3]); let b4 = u64(b[4]); let b5 = u64(b[5]); let b6
        = u64(b[6]); let b7 = u64(b[7]); let b8 = u64(b[8]);
    let m0 = a0 * b0;
    let m1 = a0 * b1 + a1 * b0;
    let m2 = a0 * b2 + a1 * b1 + a2 * b0;
    let m3 = a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0;
    let m4 = a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0;
    let m5 = a0 * b5 + a1 * b4 + a2 * b3 + a3 * b2 + a4 * b1 + a5 * b0;
    let m6 = a0 * b6 + a1 * b5 + a2 * b4 + a3 * b3 + a4 * b2 + a5 * b1 + a6 * b0;
    let m7 = a0 * b7 + a1 * b6 + a2 * b5 + a3 * b4 + a4 * b3 + a5 * b2 + a6 * b1 + a7 * b0;
    let m8 = a0 * b8 + a1 * b7 + a2 * b6 + a3 * b5 + a4 * b4 + a5 * b3 + a6 * b2 + a7 * b1 + a8 * b0;
    let m9 = a1 * b8 + a2 * b7 + a3 * b6 + a4 * b5 + a5 * b4 + a6 * b3 + a7 * b2 + a8 * b1;
    let m10 = a2 * b8 + a3 * b7 + a4 * b6 + a5 * b5 + a6 * b4 + a7 * b3 + a8 * b2;
    let m11 = a3 * b8 + a4 * b7 + a5 * b6 + a6 * b5 + a7 * b4 + a8 * b3;
    let m12 = a4 * b8 + a5 * b7 + a6 * b6 + a7 * b5 + a8 * b4;
    let m13 = a5 * b8 + a6 * b7 + a7 * b6 + a8 * b5;
    let m14 = a6 * b8 + a7 * b7 + a8 * b6;
    let m15 = a7 * b8 + a8 * b7;
    let m16 = a8 * b8;
    let t0 = m0 + u64(c[0]) + 503316479lu;
    let q0 = t0 & 536870911lu;
    let t1 = m1 + u64(c[1]) + 268435455lu + (t0 >> 29u);
    let q1 = t1 & 536870911lu;
    let t2 = m2 + u64(c[2]) + 63lu + (t1 >> 29u) + (q0 << 6u);
    let q2 = t2 & 536870911lu;
    let t3 = m3 + u64(c[3]) + 536870400lu + (t2 >> 29u) + q0 * 536870400lu + (q1 << 6u);
    let q3 = t3 & 536870911lu;
    let t4 = m4 + u64(c[4]) + 1073741791lu + (t3 >> 29u) + q1 * 536870400lu + (q2 << 6u) - q0;
    let q4 = t4 & 536870911lu;
    let t5 = m5 + u64(c[5]) + 1073741822lu + (t4 >> 29u) + q2 * 536870400lu + (q3 << 6u) - q1;
    let q5 = t5 & 536870911lu;
    let t6 = m6 + u64(c[6]) + 1073741822lu + (t5 >> 29u) + q3 * 536870400lu + (q4 << 6u) - q2;
    let q6 = t6 & 536870911lu;
    let t7 = m7 + u64(c[7]) + 1071628286lu + (t6 >> 29u) + q0 * 534773760lu + q4 * 536870400lu + (q5 << 6u) - q3;
    let q7 = t7 & 536870911lu;
    let t8 = m8 + u64(c[8]) + 553517054lu + (t7 >> 29u) + q0 * 16777215lu + q1 * 534773760lu + q5 * 536870400lu + (q6 << 6u) - q4;
    let q8 = t8 & 536870911lu;
    let t9 = m9 + 536870911lu + (t8 >> 29u) + q1 * 16777215lu + q2 * 534773760lu + q6 * 536870400lu + (q7 << 6u) - q5;
    let o9 = t9 & 536870911lu;
    let t10 = m10 + 536870911lu + (t9 >> 29u) + q2 * 16777215lu + q3 * 534773760lu + q7 * 536870400lu + (q8 << 6u) - q6;
    let o10 = t10 & 536870911lu;
    let t11 = m11 + 536870911lu + (t10 >> 29u) + q3 * 16777215lu + q4 * 534773760lu + q8 * 536870400lu - q7;
    let o11 = t11 & 536870911lu;
    let t12 = m12 + 536870911lu + (t11 >> 29u) + q4 * 16777215lu + q5 * 534773760lu - q8;
    let o12 = t12 & 536870911lu;
    let t13 = m13 + (t12 >> 29u) + q5 * 16777215lu + q6 * 534773760lu;
    let o13 = t13 & 536870911lu;
    let t14 = m14 + (t13 >> 29u) + q6 * 16777215lu + q7 * 534773760lu;
    let o14 = t14 & 536870911lu;
    let t15 = m15 + (t14 >> 29u) + q7 * 16777215lu + q8 * 534773760lu;
    let o15 = t15 & 536870911lu;
    let t16 = m16 + (t15 >> 29u) + q8 * 16777215lu;
    let o16 = t16 & 536870911lu;
    let t17 = (t16 >> 29u);
    return Fp(u32(o9), u32(o10), u32(o11), u32(o12), u32(o13), u32(o14), u32(o15), u32(o16), u32(t17));
}

// a^2 + c in the same way, a counted twice.
fn fp_sqr_plus(a: Fp, c: Fp) -> Fp {
    let a0 = u64(a[0]); let a1 = u64(a[1]); let a2 = u64(a[2]); let a3 = u64(a[3]); let a4 = u64(a[4]); let a5 = u64(a[5]); let a6
        = u64(a[6]); let a7 = u64(a[7]); let a8 = u64(a[8]);
    let m0 = a0 * a0;
    let m1 = ((a0 * a1) << 1u);
    let m2 = ((a0 * a2) << 1u) + a1 * a1;
    let m3 = ((a0 * a3 + a1 * a2) << 1u);
    let m4 = ((a0 * a4 + a1 * a3) << 1u) + a2 * a2;
    let m5 = ((a0 * a5 + a1 * a4 + a2 * a3) << 1u);
    let m6 = ((a0 * a6 + a1 * a5 + a2 * a4) << 1u) + a3 * a3;
    let m7 = ((a0 * a7 + a1 * a6 + a2 * a5 + a3 * a4) << 1u);
    let m8 = ((a0 * a8 + a1 * a7 + a2 * a6 + a3 * a5) << 1u) + a4 * a4;
    let m9 = ((a1 * a8 + a2 * a7 + a3 * a6 + a4 * a5) << 1u);
    let m10 = ((a2 * a8 + a3 * a7 + a4 * a6) << 1u) + a5 * a5;
    let m11 = ((a3 * a8 + a4 * a7 + a5 * a6) << 1u);
    let m12 = ((a4 * a8 + a5 * a7) << 1u) + a6 * a6;
    let m13 = ((a5 * a8 + a6 * a7) << 1u);
    let m14 = ((a6 * a8) << 1u) + a7 * a7;
    let m15 = ((a7 * a8) << 1u);
    let m16 = a8 * a8;
    let t0 = m0 + u64(c[0]) + 503316479lu;
    let q0 = t0 & 536870911lu;
    let t1 = m1 + u64(c[1]) + 268435455lu + (t0 >> 29u);
    let q1 = t1 & 536870911lu;
    let t2 = m2 + u64(c[2]) + 63lu + (t1 >> 29u) + (q0 << 6u);
    let q2 = t2 & 536870911lu;
    let t3 = m3 + u64(c[3]) + 536870400lu + (t2 >> 29u) + q0 * 536870400lu + (q1 << 6u);
    let q3 = t3 & 536870911lu;
    let t4 = m4 + u64(c[4]) + 1073741791lu + (t3 >> 29u) + q1 * 536870400lu + (q2 << 6u) - q0;
    let q4 = t4 & 536870911lu;
    let t5 = m5 + u64(c[5]) + 1073741822lu + (t4 >> 29u) + q2 * 536870400lu + (q3 << 6u) - q1;
    let q5 = t5 & 536870911lu;
    let t6 = m6 + u64(c[6]) + 1073741822lu + (t5 >> 29u) + q3 * 536870400lu + (q4 << 6u) - q2;
    let q6 = t6 & 536870911lu;
    let t7 = m7 + u64(c[7]) + 1071628286lu + (t6 >> 29u) + q0 * 534773760lu + q4 * 536870400lu + (q5 << 6u) - q3;
    let q7 = t7 & 536870911lu;
    let t8 = m8 + u64(c[8]) + 553517054lu + (t7 >> 29u) + q0 * 16777215lu + q1 * 534773760lu + q5 * 536870400lu + (q6 << 6u) - q4;
    let q8 = t8 & 536870911lu;
    let t9 = m9 + 536870911lu + (t8 >> 29u) + q1 * 16777215lu + q2 * 534773760lu + q6 * 536870400lu + (q7 << 6u) - q5;
    let o9 = t9 & 536870911lu;
    let t10 = m10 + 536870911lu + (t9 >> 29u) + q2 * 16777215lu + q3 * 534773760lu + q7 * 536870400lu + (q8 << 6u) - q6;
    let o10 = t10 & 536870911lu;
    let t11 = m11 + 536870911lu + (t10 >> 29u) + q3 * 16777215lu + q4 * 534773760lu + q8 * 536870400lu - q7;
    let o11 = t11 & 536870911lu;
    let t12 = m12 + 536870911lu + (t11 >> 29u) + q4 * 16777215lu + q5 * 534773760lu - q8;
    let o12 = t12 & 536870911lu;
    let t13 = m13 + (t12 >> 29u) + q5 * 16777215lu + q6 * 534773760lu;
    let o13 = t13 & 536870911lu;
    let t14 = m14 + (t13 >> 29u) + q6 * 16777215lu + q7 * 534773760lu;
    let o14 = t14 & 536870911lu;
    let t15 = m15 + (t14 >> 29u) + q7 * 16777215lu + q8 * 534773760lu;
    let o15 = t15 & 536870911lu;
    let t16 = m16 + (t15 >> 29u) + q8 * 16777215lu;
    let o16 = t16 & 536870911lu;
    let t17 = (t16 >> 29u);
    return Fp(u32(o9), u32(o10), u32(o11), u32(o12), u32(o13), u32(o14), u32(o15), u32(o16), u32(t17));
}

// a b + c d / 2^261 mod m, one reduction: the columns of both together as for a product.
fn fp_mul_mul(a: Fp, b: Fp, c: Fp, d: Fp) -> Fp {
    let a0 = u64(a[0]); let a1 = u64(a[1]); let a2 = u64(a[2]); let a3 = u64(a[3]); let a4 = u64(a[4]); let a5 = u64(a[5]); let a6
        = u64(a[6]); let a7 = u64(a[7]); let a8 = u64(a[8]);
    let b0 = u64(b[0]); let b1 = u64(b[1]); let b2 = u64(b[2]); let b3 = u64(b[3]); let b4 = u64(b[4]); let b5 = u64(b[5]); let b6
        = u64(b[6]); let b7 = u64(b[7]); let b8 = u64(b[8]);
    let c0 = u64(c[0]); let c1 = u64(c[1]); let c2 = u64(c[2]); let c3 = u64(c[3]); let c4 = u64(c[4]); let c5 = u64(c[5]); let c6
        = u64(c[6]); let c7 = u64(c[7]); let c8 = u64(c[8]);
    let d0 = u64(d[0]); let d1 = u64(d[1]); let d2 = u64(d[2]); let d3 = u64(d[3]); let d4 = u64(d[4]); let d5 = u64(d[5]); let d6
        = u64(d[6]); let d7 = u64(d[7]); let d8 = u64(d[8]);
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
    let m9 = a1 * b8 + c1 * d8 + a2 * b7 + c2 * d7 + a3 * b6 + c3 * d6 + a4 * b5 + c4 * d5 + a5 * b4 + c5 * d4 + a6 * b3 + c6 * d3
        + a7 * b2 + c7 * d2 + a8 * b1 + c8 * d1;
    let m10 = a2 * b8 + c2 * d8 + a3 * b7 + c3 * d7 + a4 * b6 + c4 * d6 + a5 * b5 + c5 * d5 + a6 * b4 + c6 * d4 + a7 * b3 + c7 *
        d3 + a8 * b2 + c8 * d2;
    let m11 = a3 * b8 + c3 * d8 + a4 * b7 + c4 * d7 + a5 * b6 + c5 * d6 + a6 * b5 + c6 * d5 + a7 * b4 + c7 * d4 + a8 * b3 + c8 *
        d3;
    let m12 = a4 * b8 + c4 * d8 + a5 * b7 + c5 * d7 + a6 * b6 + c6 * d6 + a7 * b5 + c7 * d5 + a8 * b4 + c8 * d4;
    let m13 = a5 * b8 + c5 * d8 + a6 * b7 + c6 * d7 + a7 * b6 + c7 * d6 + a8 * b5 + c8 * d5;
    let m14 = a6 * b8 + c6 * d8 + a7 * b7 + c7 * d7 + a8 * b6 + c8 * d6;
    let m15 = a7 * b8 + c7 * d8 + a8 * b7 + c8 * d7;
    let m16 = a8 * b8 + c8 * d8;
    let t0 = m0 + 503316479lu;
    let q0 = t0 & 536870911lu;
    let t1 = m1 + 268435455lu + (t0 >> 29u);
    let q1 = t1 & 536870911lu;
    let t2 = m2 + 63lu + (t1 >> 29u) + (q0 << 6u);
    let q2 = t2 & 536870911lu;
    let t3 = m3 + 536870400lu + (t2 >> 29u) + q0 * 536870400lu + (q1 << 6u);
    let q3 = t3 & 536870911lu;
    let t4 = m4 + 1073741791lu + (t3 >> 29u) + q1 * 536870400lu + (q2 << 6u) - q0;
    let q4 = t4 & 536870911lu;
    let t5 = m5 + 1073741822lu + (t4 >> 29u) + q2 * 536870400lu + (q3 << 6u) - q1;
    let q5 = t5 & 536870911lu;
    let t6 = m6 + 1073741822lu + (t5 >> 29u) + q3 * 536870400lu + (q4 << 6u) - q2;
    let q6 = t6 & 536870911lu;
    let t7 = m7 + 1071628286lu + (t6 >> 29u) + q0 * 534773760lu + q4 * 536870400lu + (q5 << 6u) - q3;
    let q7 = t7 & 536870911lu;
    let t8 = m8 + 553517054lu + (t7 >> 29u) + q0 * 16777215lu + q1 * 534773760lu + q5 * 536870400lu + (q6 << 6u) - q4;
    let q8 = t8 & 536870911lu;
    let t9 = m9 + 536870911lu + (t8 >> 29u) + q1 * 16777215lu + q2 * 534773760lu + q6 * 536870400lu + (q7 << 6u) - q5;
    let o9 = t9 & 536870911lu;
    let t10 = m10 + 536870911lu + (t9 >> 29u) + q2 * 16777215lu + q3 * 534773760lu + q7 * 536870400lu + (q8 << 6u) - q6;
    let o10 = t10 & 536870911lu;
    let t11 = m11 + 536870911lu + (t10 >> 29u) + q3 * 16777215lu + q4 * 534773760lu + q8 * 536870400lu - q7;
    let o11 = t11 & 536870911lu;
    let t12 = m12 + 536870911lu + (t11 >> 29u) + q4 * 16777215lu + q5 * 534773760lu - q8;
    let o12 = t12 & 536870911lu;
    let t13 = m13 + (t12 >> 29u) + q5 * 16777215lu + q6 * 534773760lu;
    let o13 = t13 & 536870911lu;
    let t14 = m14 + (t13 >> 29u) + q6 * 16777215lu + q7 * 534773760lu;
    let o14 = t14 & 536870911lu;
    let t15 = m15 + (t14 >> 29u) + q7 * 16777215lu + q8 * 534773760lu;
    let o15 = t15 & 536870911lu;
    let t16 = m16 + (t15 >> 29u) + q8 * 16777215lu;
    let o16 = t16 & 536870911lu;
    let t17 = (t16 >> 29u);
    return Fp(u32(o9), u32(o10), u32(o11), u32(o12), u32(o13), u32(o14), u32(o15), u32(o16), u32(t17));
}

// Carried: normal, from limbs of at most 3 normal ones (and more where a formula's proof says so).
fn fp_weak(x: Fp) -> Fp {
    let over = x[8] >> 24u;
    let k0 = x[0] + over;
    let k1 = x[1] + (k0 >> 29u);
    let k2 = x[2] + over * 536870848u + (k1 >> 29u);
    let k3 = x[3] + over * 511u + (k2 >> 29u);
    let k4 = x[4] + (k3 >> 29u);
    let k5 = x[5] + (k4 >> 29u);
    let k6 = x[6] + (k5 >> 29u);
    let k7 = x[7] + (over << 21u) + (k6 >> 29u);
    let k8 = (x[8] & 16777215u) + (k7 >> 29u);
    return Fp(k0 & 536870911u, k1 & 536870911u, k2 & 536870911u, k3 & 536870911u, k4 & 536870911u, k5 & 536870911u, k6 &
        536870911u, k7 & 536870911u, k8);
}

// a + b of normal elements: limbs of at most 2 normal ones.
fn fp_add_loose(a: Fp, b: Fp) -> Fp {
    return Fp(a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5], a[6] + b[6], a[7] + b[7], a[8] +
        b[8]);
}

// a - b of normal elements: limbs of at most 3 normal ones.
fn fp_sub_loose(a: Fp, b: Fp) -> Fp {
    return Fp(a[0] + 1073741822u - b[0], a[1] + 1073741822u - b[1], a[2] + 1073741950u - b[2], a[3] + 1073740798u - b[3], a[4] +
        1073741822u - b[4], a[5] + 1073741822u - b[5], a[6] + 1073741822u - b[6], a[7] + 1069547518u - b[7], a[8] + 33554430u -
        b[8]);
}

// -a of a normal element: limbs of at most 2 normal ones.
fn fp_negate_loose(a: Fp) -> Fp {
    return Fp(1073741822u - a[0], 1073741822u - a[1], 1073741950u - a[2], 1073740798u - a[3], 1073741822u - a[4], 1073741822u -
        a[5], 1073741822u - a[6], 1069547518u - a[7], 33554430u - a[8]);
}

// 2 a of a normal element: limbs of at most 2 normal ones.
fn fp_twice_loose(a: Fp) -> Fp {
    return Fp(a[0] << 1u, a[1] << 1u, a[2] << 1u, a[3] << 1u, a[4] << 1u, a[5] << 1u, a[6] << 1u, a[7] << 1u, a[8] << 1u);
}

// 3 a of a normal element: limbs of at most 3 normal ones.
fn fp_triple_loose(a: Fp) -> Fp {
    return Fp(a[0] * 3u, a[1] * 3u, a[2] * 3u, a[3] * 3u, a[4] * 3u, a[5] * 3u, a[6] * 3u, a[7] * 3u, a[8] * 3u);
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
        select(a[8], b[8], choose));
}

// Any number of 8 little-endian words, modulo m: a normal element.
fn fp_from_words(x: array<u32, 8>) -> Fp {
    return Fp(x[0] & 536870911u, ((x[0] >> 29u) | (x[1] << 3u)) & 536870911u, ((x[1] >> 26u) | (x[2] << 6u)) & 536870911u, ((x[2]
        >> 23u) | (x[3] << 9u)) & 536870911u, ((x[3] >> 20u) | (x[4] << 12u)) & 536870911u, ((x[4] >> 17u) | (x[5] << 15u)) &
        536870911u, ((x[5] >> 14u) | (x[6] << 18u)) & 536870911u, ((x[6] >> 11u) | (x[7] << 21u)) & 536870911u, (x[7] >> 8u) &
        536870911u);
}

// The number in 0..m of a normal element as it stands, in 8 little-endian words.
fn fp_to_words(x: Fp) -> array<u32, 8> {
    let y = fp_weak(fp_weak(x));
    let d0 = y[0] + 1u;
    let d1 = y[1] + 0u + (d0 >> 29u);
    let d2 = y[2] + 536870848u + (d1 >> 29u);
    let d3 = y[3] + 511u + (d2 >> 29u);
    let d4 = y[4] + 0u + (d3 >> 29u);
    let d5 = y[5] + 0u + (d4 >> 29u);
    let d6 = y[6] + 0u + (d5 >> 29u);
    let d7 = y[7] + 2097152u + (d6 >> 29u);
    let d8 = y[8] + 0u + (d7 >> 29u);
    let less = (d8 >> 24u) != 0u;
    let z0 = select(y[0], d0 & 536870911u, less);
    let z1 = select(y[1], d1 & 536870911u, less);
    let z2 = select(y[2], d2 & 536870911u, less);
    let z3 = select(y[3], d3 & 536870911u, less);
    let z4 = select(y[4], d4 & 536870911u, less);
    let z5 = select(y[5], d5 & 536870911u, less);
    let z6 = select(y[6], d6 & 536870911u, less);
    let z7 = select(y[7], d7 & 536870911u, less);
    let z8 = select(y[8], d8 & 16777215u, less);
    return array<u32, 8>(z0 | (z1 << 29u), (z1 >> 3u) | (z2 << 26u), (z2 >> 6u) | (z3 << 23u), (z3 >> 9u) | (z4 << 20u), (z4 >>
        12u) | (z5 << 17u), (z5 >> 15u) | (z6 << 14u), (z6 >> 18u) | (z7 << 11u), (z7 >> 21u) | (z8 << 8u));
}

// Whether words are all zero.
fn fp_words_are_zero(x: array<u32, 8>) -> bool {
    return (x[0] | x[1] | x[2] | x[3] | x[4] | x[5] | x[6] | x[7]) == 0u;
}

// A normal element as it is, in ten words.
fn fp_raw(x: Fp) -> array<u32, 10> {
    return array<u32, 10>(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], 0u);
}

// The element of those words.
fn fp_of_raw(x: array<u32, 10>) -> Fp {
    return Fp(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8]);
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

// x 2^261 mod m of a normal x: into Montgomery's form.
fn fp_enter(x: Fp) -> Fp {
    return fp_mul(x, Fp(3072u, 16384u, 536805376u, 1572863u, 4194304u, 33554432u, 0u, 1u, 16u));
}

// x / 2^261 mod m of a normal x: out of Montgomery's form.
fn fp_leave(x: Fp) -> Fp {
    return fp_mul(x, Fp(1u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u));
}

// One in Montgomery's form.
fn fp_one() -> Fp {
    return Fp(32u, 0u, 536868864u, 16383u, 0u, 0u, 0u, 67108864u, 0u);
}

