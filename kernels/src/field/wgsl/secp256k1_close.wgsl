// requires: field/wgsl/generated/secp256k1_p.wgsl, field/wgsl/kept.wgsl, field/wgsl/secp256k1_state.wgsl
// What ECDSA and BIP340 have in common after the ladder: the closing values of x.

// X + v (Z^2 + fault) as words, for the secret v in two words: the closing value; and Z^2.
fn close_x(place: u32, lane: u32, secret: vec2<u32>) {
    let z = fp_of_raw(kept_ten(STATE_Z, lane));
    let zz = fp_sqr(z);
    let v = fp_from_words(array<u32, 8>(secret.x, secret.y, 0u, 0u, 0u, 0u, 0u, 0u));
    let mixed = fp_add(zz, fp_of_raw(kept_ten(STATE_FAULT, lane)));
    answer_number(place, fp_to_words(fp_mul_plus(v, mixed, fp_of_raw(kept_ten(STATE_X, lane)))));
    answer_number(place + 8u, fp_to_words(zz));
}

// 1 / 2.
fn fp_half() -> Fp {
    return fp_from_words(array<u32, 8>(
        0x7ffffe18u, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0x7fffffffu));
}
