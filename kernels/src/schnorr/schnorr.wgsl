// requires: merkle/sha256.wgsl, field/wgsl/secp256k1_prepare.wgsl, field/wgsl/secp256k1_close.wgsl
// BIP340 on a GPU: challenge, key and digits of both scalars, and after the ladder the values that the host closes.
// Rows of 12 units: v in words 6 and 7, message, r, s, x in units 2, 4, 6, 8. Ranges are the host's to check.

fn lane_of(id: vec3<u32>, groups: vec3<u32>) -> u32 {
    return params.first_lane + id.x + id.y * groups.x * 64u;
}

// H_BIP0340/challenge(r || x || message) as a number.
fn challenge(r: array<u32, 8>, x: array<u32, 8>, m: array<u32, 8>) -> array<u32, 8> {
    // The state after the tag's hash, twice.
    var h = array<u32, 8>(
        0x9cecba11u, 0x23925381u, 0x11679112u, 0xd1627e0fu, 0x97c87550u, 0x003cc765u, 0x90f61164u, 0x33e9b66au);
    var w = array<u32, 16>(r[7], r[6], r[5], r[4], r[3], r[2], r[1], r[0], x[7], x[6], x[5], x[4], x[3], x[2], x[1], x[0]);
    sha256_compress(&h, &w);
    // 160 bytes in all.
    w = array<u32, 16>(
        sha256_swap(m[0]), sha256_swap(m[1]), sha256_swap(m[2]), sha256_swap(m[3]), sha256_swap(m[4]), sha256_swap(m[5]),
        sha256_swap(m[6]), sha256_swap(m[7]), 0x80000000u, 0u, 0u, 0u, 0u, 0u, 0u, 1280u);
    sha256_compress(&h, &w);
    return array<u32, 8>(h[7], h[6], h[5], h[4], h[3], h[2], h[1], h[0]);
}

@compute @workgroup_size(64)
fn schnorr_prepare(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = lane_of(id, groups);
    if lane >= params.end_lane {
        return;
    }
    let row = params.a.x + lane;
    let x = row_number(row, 12u, 8u);
    let e = challenge(row_number(row, 12u, 4u), x, row_number(row, 12u, 2u));
    let u1 = fn_to_words(fn_from_words(row_number(row, 12u, 6u)));
    let u2 = fn_to_words(fn_negate(fn_from_words(e)));
    keep_scalars(lane, u1, u2);
    // The point with even y.
    keep_key(lane, fp_from_words(x), array<u32, 8>(0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u), false);
}

@compute @workgroup_size(64)
fn schnorr_close(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = lane_of(id, groups);
    if lane >= params.end_lane {
        return;
    }
    let row = params.a.x + lane;
    let secret = vec2<u32>(row_word(row, 12u, 6u), row_word(row, 12u, 7u));
    let place = params.answer_base + row * 24u;
    close_x(place, lane, secret);
    // y + v = Y / (2 Z^3) + v.
    let inverse = fp_power(fp_of_raw(kept_ten(STATE_Z, lane)), INVERSE_P, STATE_SLOTS, lane);
    let halves = fp_mul(fp_of_raw(kept_ten(STATE_Y, lane)), fp_mul(inverse, fp_half()));
    let v = fp_from_words(array<u32, 8>(secret.x, secret.y, 0u, 0u, 0u, 0u, 0u, 0u));
    answer_number(place + 16u, fp_to_words(fp_mul_plus(halves, fp_sqr(inverse), v)));
}
