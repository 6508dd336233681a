// requires: field/wgsl/generated/secp256k1_split.wgsl, field/wgsl/power_p.wgsl, field/wgsl/secp256k1_state.wgsl
// What ECDSA and BIP340 have in common before the ladder: digits of the scalars, and the key.

// The digits of u1 and u2, both below n: signed, odd; field/ifma_order.rs says how bits stand for digits.
fn keep_scalars(lane: u32, u1: array<u32, 8>, u2: array<u32, 8>) {
    let halves = scalar_halves(u2);
    // u1 or n - u1, whichever is odd; n for 0.
    let even = (u1[0] & 1u) == 0u;
    let n = array<u32, 8>(
        0xd0364141u, 0xbfd25e8cu, 0xaf48a03bu, 0xbaaedce6u, 0xfffffffeu, 0xffffffffu, 0xffffffffu, 0xffffffffu);
    let d0 = n[0] - u1[0];
    let b0 = select(0u, 1u, n[0] < u1[0]);
    let d1 = n[1] - u1[1] - b0;
    let b1 = select(0u, 1u, n[1] < u1[1] || (b0 == 1u && n[1] == u1[1]));
    let d2 = n[2] - u1[2] - b1;
    let b2 = select(0u, 1u, n[2] < u1[2] || (b1 == 1u && n[2] == u1[2]));
    let d3 = n[3] - u1[3] - b2;
    let b3 = select(0u, 1u, n[3] < u1[3] || (b2 == 1u && n[3] == u1[3]));
    let d4 = n[4] - u1[4] - b3;
    let b4 = select(0u, 1u, n[4] < u1[4] || (b3 == 1u && n[4] == u1[4]));
    let d5 = n[5] - u1[5] - b4;
    let b5 = select(0u, 1u, n[5] < u1[5] || (b4 == 1u && n[5] == u1[5]));
    let d6 = n[6] - u1[6] - b5;
    let b6 = select(0u, 1u, n[6] < u1[6] || (b5 == 1u && n[6] == u1[6]));
    let d7 = n[7] - u1[7] - b6;
    let o0 = select(u1[0], d0, even);
    let o1 = select(u1[1], d1, even);
    let o2 = select(u1[2], d2, even);
    let o3 = select(u1[3], d3, even);
    let o4 = select(u1[4], d4, even);
    let o5 = select(u1[5], d5, even);
    let o6 = select(u1[6], d6, even);
    let o7 = select(u1[7], d7, even);
    // (odd + 2^260 - 1) / 2 = floor(odd / 2) + 2^259.
    scratch1[kept_place(STATE_DIGITS, lane)] = vec4<u32>(halves[0], halves[1], halves[2], halves[3]);
    scratch1[kept_place(STATE_DIGITS + 1u, lane)] = vec4<u32>(halves[4], halves[5], halves[6], halves[7]);
    scratch1[kept_place(STATE_DIGITS + 2u, lane)] =
        vec4<u32>(halves[8], halves[9], (o0 >> 1u) | (o1 << 31u), (o1 >> 1u) | (o2 << 31u));
    scratch1[kept_place(STATE_DIGITS + 3u, lane)] = vec4<u32>(
        (o2 >> 1u) | (o3 << 31u), (o3 >> 1u) | (o4 << 31u), (o4 >> 1u) | (o5 << 31u), (o5 >> 1u) | (o6 << 31u));
    scratch1[kept_place(STATE_DIGITS + 4u, lane)] =
        vec4<u32>((o6 >> 1u) | (o7 << 31u), o7 >> 1u, 8u, select(0u, 1u, even));
}

// The key: y given whole (`whole`) or as the parity of y. What is kept as fault is zero exactly for a point of the curve with
// that parity: y^2 - x^3 - 7, and one where the root has not the parity that was asked.
fn keep_key(lane: u32, x: Fp, y_words: array<u32, 8>, whole: bool) {
    let square = fp_mul_plus(fp_sqr(x), x, fp_from_words(array<u32, 8>(7u, 0u, 0u, 0u, 0u, 0u, 0u, 0u)));
    var y = fp_from_words(y_words);
    var wrong = false;
    if !whole {
        y = fp_power(square, ROOT, STATE_SLOTS, lane);
        let turn = ((fp_to_words(y)[0] ^ y_words[0]) & 1u) == 1u;
        y = fp_select(y, fp_negate(y), turn);
        wrong = ((fp_to_words(y)[0] ^ y_words[0]) & 1u) == 1u;
    }
    let fault = fp_select(fp_sub(fp_sqr(y), square), fp_one(), wrong);
    keep_ten(STATE_X, lane, fp_raw(x));
    keep_ten(STATE_Y, lane, fp_raw(fp_twice(y)));
    keep_ten(STATE_FAULT, lane, fp_raw(fault));
}
