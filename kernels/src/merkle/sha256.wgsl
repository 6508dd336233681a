// requires: nothing
// SHA-256 (FIPS 180-4 section 6.2) of whole blocks: message words are big-endian values. Functions only.
// Written by merkle/shader_hashes.rs.

fn sha256_iv() -> array<u32, 8> {
    return array<u32, 8>(
        0x6a09e667u, 0xbb67ae85u, 0x3c6ef372u, 0xa54ff53au,
        0x510e527fu, 0x9b05688cu, 0x1f83d9abu, 0x5be0cd19u);
}

// A word in the other byte order.
fn sha256_swap(x: u32) -> u32 {
    return (x << 24u) | ((x & 0xff00u) << 8u) | ((x >> 8u) & 0xff00u) | (x >> 24u);
}

fn sha256_rotr(x: u32, n: u32) -> u32 {
    return (x >> n) | (x << (32u - n));
}

// Section 4.1.2, (4.2) to (4.7).
fn sha256_choose(e: u32, f: u32, g: u32) -> u32 {
    return g ^ (e & (f ^ g));
}
fn sha256_majority(a: u32, b: u32, c: u32) -> u32 {
    return (a & b) | (c & (a | b));
}
fn sha256_sum0(a: u32) -> u32 {
    return sha256_rotr(a, 2u) ^ sha256_rotr(a, 13u) ^ sha256_rotr(a, 22u);
}
fn sha256_sum1(e: u32) -> u32 {
    return sha256_rotr(e, 6u) ^ sha256_rotr(e, 11u) ^ sha256_rotr(e, 25u);
}
fn sha256_small0(w: u32) -> u32 {
    return sha256_rotr(w, 7u) ^ sha256_rotr(w, 18u) ^ (w >> 3u);
}
fn sha256_small1(w: u32) -> u32 {
    return sha256_rotr(w, 17u) ^ sha256_rotr(w, 19u) ^ (w >> 10u);
}

// Section 6.2.2: state h over one block of sixteen big-endian words w, which stay as they are.

// One block.
fn sha256_compress(h: ptr<function, array<u32, 8>>, w: ptr<function, array<u32, 16>>) {
    let w0 = (*w)[0];
    let w1 = (*w)[1];
    let w2 = (*w)[2];
    let w3 = (*w)[3];
    let w4 = (*w)[4];
    let w5 = (*w)[5];
    let w6 = (*w)[6];
    let w7 = (*w)[7];
    let w8 = (*w)[8];
    let w9 = (*w)[9];
    let w10 = (*w)[10];
    let w11 = (*w)[11];
    let w12 = (*w)[12];
    let w13 = (*w)[13];
    let w14 = (*w)[14];
    let w15 = (*w)[15];
    let am1 = (*h)[0];
    let am2 = (*h)[1];
    let am3 = (*h)[2];
    let am4 = (*h)[3];
    let em1 = (*h)[4];
    let em2 = (*h)[5];
    let em3 = (*h)[6];
    let em4 = (*h)[7];
    let t0 = em4 + sha256_sum1(em1) + sha256_choose(em1, em2, em3) + w0 + 0x428a2f98u;
    let e0 = am4 + t0; let a0 = t0 + sha256_sum0(am1) + sha256_majority(am1, am2, am3);
    let t1 = em3 + sha256_sum1(e0) + sha256_choose(e0, em1, em2) + w1 + 0x71374491u;
    let e1 = am3 + t1; let a1 = t1 + sha256_sum0(a0) + sha256_majority(a0, am1, am2);
    let t2 = em2 + sha256_sum1(e1) + sha256_choose(e1, e0, em1) + w2 + 0xb5c0fbcfu;
    let e2 = am2 + t2; let a2 = t2 + sha256_sum0(a1) + sha256_majority(a1, a0, am1);
    let t3 = em1 + sha256_sum1(e2) + sha256_choose(e2, e1, e0) + w3 + 0xe9b5dba5u;
    let e3 = am1 + t3; let a3 = t3 + sha256_sum0(a2) + sha256_majority(a2, a1, a0);
    let t4 = e0 + sha256_sum1(e3) + sha256_choose(e3, e2, e1) + w4 + 0x3956c25bu;
    let e4 = a0 + t4; let a4 = t4 + sha256_sum0(a3) + sha256_majority(a3, a2, a1);
    let t5 = e1 + sha256_sum1(e4) + sha256_choose(e4, e3, e2) + w5 + 0x59f111f1u;
    let e5 = a1 + t5; let a5 = t5 + sha256_sum0(a4) + sha256_majority(a4, a3, a2);
    let t6 = e2 + sha256_sum1(e5) + sha256_choose(e5, e4, e3) + w6 + 0x923f82a4u;
    let e6 = a2 + t6; let a6 = t6 + sha256_sum0(a5) + sha256_majority(a5, a4, a3);
    let t7 = e3 + sha256_sum1(e6) + sha256_choose(e6, e5, e4) + w7 + 0xab1c5ed5u;
    let e7 = a3 + t7; let a7 = t7 + sha256_sum0(a6) + sha256_majority(a6, a5, a4);
    let t8 = e4 + sha256_sum1(e7) + sha256_choose(e7, e6, e5) + w8 + 0xd807aa98u;
    let e8 = a4 + t8; let a8 = t8 + sha256_sum0(a7) + sha256_majority(a7, a6, a5);
    let t9 = e5 + sha256_sum1(e8) + sha256_choose(e8, e7, e6) + w9 + 0x12835b01u;
    let e9 = a5 + t9; let a9 = t9 + sha256_sum0(a8) + sha256_majority(a8, a7, a6);
    let t10 = e6 + sha256_sum1(e9) + sha256_choose(e9, e8, e7) + w10 + 0x243185beu;
    let e10 = a6 + t10; let a10 = t10 + sha256_sum0(a9) + sha256_majority(a9, a8, a7);
    let t11 = e7 + sha256_sum1(e10) + sha256_choose(e10, e9, e8) + w11 + 0x550c7dc3u;
    let e11 = a7 + t11; let a11 = t11 + sha256_sum0(a10) + sha256_majority(a10, a9, a8);
    let t12 = e8 + sha256_sum1(e11) + sha256_choose(e11, e10, e9) + w12 + 0x72be5d74u;
    let e12 = a8 + t12; let a12 = t12 + sha256_sum0(a11) + sha256_majority(a11, a10, a9);
    let t13 = e9 + sha256_sum1(e12) + sha256_choose(e12, e11, e10) + w13 + 0x80deb1feu;
    let e13 = a9 + t13; let a13 = t13 + sha256_sum0(a12) + sha256_majority(a12, a11, a10);
    let t14 = e10 + sha256_sum1(e13) + sha256_choose(e13, e12, e11) + w14 + 0x9bdc06a7u;
    let e14 = a10 + t14; let a14 = t14 + sha256_sum0(a13) + sha256_majority(a13, a12, a11);
    let t15 = e11 + sha256_sum1(e14) + sha256_choose(e14, e13, e12) + w15 + 0xc19bf174u;
    let e15 = a11 + t15; let a15 = t15 + sha256_sum0(a14) + sha256_majority(a14, a13, a12);
    let w16 = sha256_small1(w14) + w9 + sha256_small0(w1) + w0;
    let t16 = e12 + sha256_sum1(e15) + sha256_choose(e15, e14, e13) + w16 + 0xe49b69c1u;
    let e16 = a12 + t16; let a16 = t16 + sha256_sum0(a15) + sha256_majority(a15, a14, a13);
    let w17 = sha256_small1(w15) + w10 + sha256_small0(w2) + w1;
    let t17 = e13 + sha256_sum1(e16) + sha256_choose(e16, e15, e14) + w17 + 0xefbe4786u;
    let e17 = a13 + t17; let a17 = t17 + sha256_sum0(a16) + sha256_majority(a16, a15, a14);
    let w18 = sha256_small1(w16) + w11 + sha256_small0(w3) + w2;
    let t18 = e14 + sha256_sum1(e17) + sha256_choose(e17, e16, e15) + w18 + 0x0fc19dc6u;
    let e18 = a14 + t18; let a18 = t18 + sha256_sum0(a17) + sha256_majority(a17, a16, a15);
    let w19 = sha256_small1(w17) + w12 + sha256_small0(w4) + w3;
    let t19 = e15 + sha256_sum1(e18) + sha256_choose(e18, e17, e16) + w19 + 0x240ca1ccu;
    let e19 = a15 + t19; let a19 = t19 + sha256_sum0(a18) + sha256_majority(a18, a17, a16);
    let w20 = sha256_small1(w18) + w13 + sha256_small0(w5) + w4;
    let t20 = e16 + sha256_sum1(e19) + sha256_choose(e19, e18, e17) + w20 + 0x2de92c6fu;
    let e20 = a16 + t20; let a20 = t20 + sha256_sum0(a19) + sha256_majority(a19, a18, a17);
    let w21 = sha256_small1(w19) + w14 + sha256_small0(w6) + w5;
    let t21 = e17 + sha256_sum1(e20) + sha256_choose(e20, e19, e18) + w21 + 0x4a7484aau;
    let e21 = a17 + t21; let a21 = t21 + sha256_sum0(a20) + sha256_majority(a20, a19, a18);
    let w22 = sha256_small1(w20) + w15 + sha256_small0(w7) + w6;
    let t22 = e18 + sha256_sum1(e21) + sha256_choose(e21, e20, e19) + w22 + 0x5cb0a9dcu;
    let e22 = a18 + t22; let a22 = t22 + sha256_sum0(a21) + sha256_majority(a21, a20, a19);
    let w23 = sha256_small1(w21) + w16 + sha256_small0(w8) + w7;
    let t23 = e19 + sha256_sum1(e22) + sha256_choose(e22, e21, e20) + w23 + 0x76f988dau;
    let e23 = a19 + t23; let a23 = t23 + sha256_sum0(a22) + sha256_majority(a22, a21, a20);
    let w24 = sha256_small1(w22) + w17 + sha256_small0(w9) + w8;
    let t24 = e20 + sha256_sum1(e23) + sha256_choose(e23, e22, e21) + w24 + 0x983e5152u;
    let e24 = a20 + t24; let a24 = t24 + sha256_sum0(a23) + sha256_majority(a23, a22, a21);
    let w25 = sha256_small1(w23) + w18 + sha256_small0(w10) + w9;
    let t25 = e21 + sha256_sum1(e24) + sha256_choose(e24, e23, e22) + w25 + 0xa831c66du;
    let e25 = a21 + t25; let a25 = t25 + sha256_sum0(a24) + sha256_majority(a24, a23, a22);
    let w26 = sha256_small1(w24) + w19 + sha256_small0(w11) + w10;
    let t26 = e22 + sha256_sum1(e25) + sha256_choose(e25, e24, e23) + w26 + 0xb00327c8u;
    let e26 = a22 + t26; let a26 = t26 + sha256_sum0(a25) + sha256_majority(a25, a24, a23);
    let w27 = sha256_small1(w25) + w20 + sha256_small0(w12) + w11;
    let t27 = e23 + sha256_sum1(e26) + sha256_choose(e26, e25, e24) + w27 + 0xbf597fc7u;
    let e27 = a23 + t27; let a27 = t27 + sha256_sum0(a26) + sha256_majority(a26, a25, a24);
    let w28 = sha256_small1(w26) + w21 + sha256_small0(w13) + w12;
    let t28 = e24 + sha256_sum1(e27) + sha256_choose(e27, e26, e25) + w28 + 0xc6e00bf3u;
    let e28 = a24 + t28; let a28 = t28 + sha256_sum0(a27) + sha256_majority(a27, a26, a25);
    let w29 = sha256_small1(w27) + w22 + sha256_small0(w14) + w13;
    let t29 = e25 + sha256_sum1(e28) + sha256_choose(e28, e27, e26) + w29 + 0xd5a79147u;
    let e29 = a25 + t29; let a29 = t29 + sha256_sum0(a28) + sha256_majority(a28, a27, a26);
    let w30 = sha256_small1(w28) + w23 + sha256_small0(w15) + w14;
    let t30 = e26 + sha256_sum1(e29) + sha256_choose(e29, e28, e27) + w30 + 0x06ca6351u;
    let e30 = a26 + t30; let a30 = t30 + sha256_sum0(a29) + sha256_majority(a29, a28, a27);
    let w31 = sha256_small1(w29) + w24 + sha256_small0(w16) + w15;
    let t31 = e27 + sha256_sum1(e30) + sha256_choose(e30, e29, e28) + w31 + 0x14292967u;
    let e31 = a27 + t31; let a31 = t31 + sha256_sum0(a30) + sha256_majority(a30, a29, a28);
    let w32 = sha256_small1(w30) + w25 + sha256_small0(w17) + w16;
    let t32 = e28 + sha256_sum1(e31) + sha256_choose(e31, e30, e29) + w32 + 0x27b70a85u;
    let e32 = a28 + t32; let a32 = t32 + sha256_sum0(a31) + sha256_majority(a31, a30, a29);
    let w33 = sha256_small1(w31) + w26 + sha256_small0(w18) + w17;
    let t33 = e29 + sha256_sum1(e32) + sha256_choose(e32, e31, e30) + w33 + 0x2e1b2138u;
    let e33 = a29 + t33; let a33 = t33 + sha256_sum0(a32) + sha256_majority(a32, a31, a30);
    let w34 = sha256_small1(w32) + w27 + sha256_small0(w19) + w18;
    let t34 = e30 + sha256_sum1(e33) + sha256_choose(e33, e32, e31) + w34 + 0x4d2c6dfcu;
    let e34 = a30 + t34; let a34 = t34 + sha256_sum0(a33) + sha256_majority(a33, a32, a31);
    let w35 = sha256_small1(w33) + w28 + sha256_small0(w20) + w19;
    let t35 = e31 + sha256_sum1(e34) + sha256_choose(e34, e33, e32) + w35 + 0x53380d13u;
    let e35 = a31 + t35; let a35 = t35 + sha256_sum0(a34) + sha256_majority(a34, a33, a32);
    let w36 = sha256_small1(w34) + w29 + sha256_small0(w21) + w20;
    let t36 = e32 + sha256_sum1(e35) + sha256_choose(e35, e34, e33) + w36 + 0x650a7354u;
    let e36 = a32 + t36; let a36 = t36 + sha256_sum0(a35) + sha256_majority(a35, a34, a33);
    let w37 = sha256_small1(w35) + w30 + sha256_small0(w22) + w21;
    let t37 = e33 + sha256_sum1(e36) + sha256_choose(e36, e35, e34) + w37 + 0x766a0abbu;
    let e37 = a33 + t37; let a37 = t37 + sha256_sum0(a36) + sha256_majority(a36, a35, a34);
    let w38 = sha256_small1(w36) + w31 + sha256_small0(w23) + w22;
    let t38 = e34 + sha256_sum1(e37) + sha256_choose(e37, e36, e35) + w38 + 0x81c2c92eu;
    let e38 = a34 + t38; let a38 = t38 + sha256_sum0(a37) + sha256_majority(a37, a36, a35);
    let w39 = sha256_small1(w37) + w32 + sha256_small0(w24) + w23;
    let t39 = e35 + sha256_sum1(e38) + sha256_choose(e38, e37, e36) + w39 + 0x92722c85u;
    let e39 = a35 + t39; let a39 = t39 + sha256_sum0(a38) + sha256_majority(a38, a37, a36);
    let w40 = sha256_small1(w38) + w33 + sha256_small0(w25) + w24;
    let t40 = e36 + sha256_sum1(e39) + sha256_choose(e39, e38, e37) + w40 + 0xa2bfe8a1u;
    let e40 = a36 + t40; let a40 = t40 + sha256_sum0(a39) + sha256_majority(a39, a38, a37);
    let w41 = sha256_small1(w39) + w34 + sha256_small0(w26) + w25;
    let t41 = e37 + sha256_sum1(e40) + sha256_choose(e40, e39, e38) + w41 + 0xa81a664bu;
    let e41 = a37 + t41; let a41 = t41 + sha256_sum0(a40) + sha256_majority(a40, a39, a38);
    let w42 = sha256_small1(w40) + w35 + sha256_small0(w27) + w26;
    let t42 = e38 + sha256_sum1(e41) + sha256_choose(e41, e40, e39) + w42 + 0xc24b8b70u;
    let e42 = a38 + t42; let a42 = t42 + sha256_sum0(a41) + sha256_majority(a41, a40, a39);
    let w43 = sha256_small1(w41) + w36 + sha256_small0(w28) + w27;
    let t43 = e39 + sha256_sum1(e42) + sha256_choose(e42, e41, e40) + w43 + 0xc76c51a3u;
    let e43 = a39 + t43; let a43 = t43 + sha256_sum0(a42) + sha256_majority(a42, a41, a40);
    let w44 = sha256_small1(w42) + w37 + sha256_small0(w29) + w28;
    let t44 = e40 + sha256_sum1(e43) + sha256_choose(e43, e42, e41) + w44 + 0xd192e819u;
    let e44 = a40 + t44; let a44 = t44 + sha256_sum0(a43) + sha256_majority(a43, a42, a41);
    let w45 = sha256_small1(w43) + w38 + sha256_small0(w30) + w29;
    let t45 = e41 + sha256_sum1(e44) + sha256_choose(e44, e43, e42) + w45 + 0xd6990624u;
    let e45 = a41 + t45; let a45 = t45 + sha256_sum0(a44) + sha256_majority(a44, a43, a42);
    let w46 = sha256_small1(w44) + w39 + sha256_small0(w31) + w30;
    let t46 = e42 + sha256_sum1(e45) + sha256_choose(e45, e44, e43) + w46 + 0xf40e3585u;
    let e46 = a42 + t46; let a46 = t46 + sha256_sum0(a45) + sha256_majority(a45, a44, a43);
    let w47 = sha256_small1(w45) + w40 + sha256_small0(w32) + w31;
    let t47 = e43 + sha256_sum1(e46) + sha256_choose(e46, e45, e44) + w47 + 0x106aa070u;
    let e47 = a43 + t47; let a47 = t47 + sha256_sum0(a46) + sha256_majority(a46, a45, a44);
    let w48 = sha256_small1(w46) + w41 + sha256_small0(w33) + w32;
    let t48 = e44 + sha256_sum1(e47) + sha256_choose(e47, e46, e45) + w48 + 0x19a4c116u;
    let e48 = a44 + t48; let a48 = t48 + sha256_sum0(a47) + sha256_majority(a47, a46, a45);
    let w49 = sha256_small1(w47) + w42 + sha256_small0(w34) + w33;
    let t49 = e45 + sha256_sum1(e48) + sha256_choose(e48, e47, e46) + w49 + 0x1e376c08u;
    let e49 = a45 + t49; let a49 = t49 + sha256_sum0(a48) + sha256_majority(a48, a47, a46);
    let w50 = sha256_small1(w48) + w43 + sha256_small0(w35) + w34;
    let t50 = e46 + sha256_sum1(e49) + sha256_choose(e49, e48, e47) + w50 + 0x2748774cu;
    let e50 = a46 + t50; let a50 = t50 + sha256_sum0(a49) + sha256_majority(a49, a48, a47);
    let w51 = sha256_small1(w49) + w44 + sha256_small0(w36) + w35;
    let t51 = e47 + sha256_sum1(e50) + sha256_choose(e50, e49, e48) + w51 + 0x34b0bcb5u;
    let e51 = a47 + t51; let a51 = t51 + sha256_sum0(a50) + sha256_majority(a50, a49, a48);
    let w52 = sha256_small1(w50) + w45 + sha256_small0(w37) + w36;
    let t52 = e48 + sha256_sum1(e51) + sha256_choose(e51, e50, e49) + w52 + 0x391c0cb3u;
    let e52 = a48 + t52; let a52 = t52 + sha256_sum0(a51) + sha256_majority(a51, a50, a49);
    let w53 = sha256_small1(w51) + w46 + sha256_small0(w38) + w37;
    let t53 = e49 + sha256_sum1(e52) + sha256_choose(e52, e51, e50) + w53 + 0x4ed8aa4au;
    let e53 = a49 + t53; let a53 = t53 + sha256_sum0(a52) + sha256_majority(a52, a51, a50);
    let w54 = sha256_small1(w52) + w47 + sha256_small0(w39) + w38;
    let t54 = e50 + sha256_sum1(e53) + sha256_choose(e53, e52, e51) + w54 + 0x5b9cca4fu;
    let e54 = a50 + t54; let a54 = t54 + sha256_sum0(a53) + sha256_majority(a53, a52, a51);
    let w55 = sha256_small1(w53) + w48 + sha256_small0(w40) + w39;
    let t55 = e51 + sha256_sum1(e54) + sha256_choose(e54, e53, e52) + w55 + 0x682e6ff3u;
    let e55 = a51 + t55; let a55 = t55 + sha256_sum0(a54) + sha256_majority(a54, a53, a52);
    let w56 = sha256_small1(w54) + w49 + sha256_small0(w41) + w40;
    let t56 = e52 + sha256_sum1(e55) + sha256_choose(e55, e54, e53) + w56 + 0x748f82eeu;
    let e56 = a52 + t56; let a56 = t56 + sha256_sum0(a55) + sha256_majority(a55, a54, a53);
    let w57 = sha256_small1(w55) + w50 + sha256_small0(w42) + w41;
    let t57 = e53 + sha256_sum1(e56) + sha256_choose(e56, e55, e54) + w57 + 0x78a5636fu;
    let e57 = a53 + t57; let a57 = t57 + sha256_sum0(a56) + sha256_majority(a56, a55, a54);
    let w58 = sha256_small1(w56) + w51 + sha256_small0(w43) + w42;
    let t58 = e54 + sha256_sum1(e57) + sha256_choose(e57, e56, e55) + w58 + 0x84c87814u;
    let e58 = a54 + t58; let a58 = t58 + sha256_sum0(a57) + sha256_majority(a57, a56, a55);
    let w59 = sha256_small1(w57) + w52 + sha256_small0(w44) + w43;
    let t59 = e55 + sha256_sum1(e58) + sha256_choose(e58, e57, e56) + w59 + 0x8cc70208u;
    let e59 = a55 + t59; let a59 = t59 + sha256_sum0(a58) + sha256_majority(a58, a57, a56);
    let w60 = sha256_small1(w58) + w53 + sha256_small0(w45) + w44;
    let t60 = e56 + sha256_sum1(e59) + sha256_choose(e59, e58, e57) + w60 + 0x90befffau;
    let e60 = a56 + t60; let a60 = t60 + sha256_sum0(a59) + sha256_majority(a59, a58, a57);
    let w61 = sha256_small1(w59) + w54 + sha256_small0(w46) + w45;
    let t61 = e57 + sha256_sum1(e60) + sha256_choose(e60, e59, e58) + w61 + 0xa4506cebu;
    let e61 = a57 + t61; let a61 = t61 + sha256_sum0(a60) + sha256_majority(a60, a59, a58);
    let w62 = sha256_small1(w60) + w55 + sha256_small0(w47) + w46;
    let t62 = e58 + sha256_sum1(e61) + sha256_choose(e61, e60, e59) + w62 + 0xbef9a3f7u;
    let e62 = a58 + t62; let a62 = t62 + sha256_sum0(a61) + sha256_majority(a61, a60, a59);
    let w63 = sha256_small1(w61) + w56 + sha256_small0(w48) + w47;
    let t63 = e59 + sha256_sum1(e62) + sha256_choose(e62, e61, e60) + w63 + 0xc67178f2u;
    let e63 = a59 + t63; let a63 = t63 + sha256_sum0(a62) + sha256_majority(a62, a61, a60);
    (*h)[0] += a63;
    (*h)[1] += a62;
    (*h)[2] += a61;
    (*h)[3] += a60;
    (*h)[4] += e63;
    (*h)[5] += e62;
    (*h)[6] += e61;
    (*h)[7] += e60;
}
