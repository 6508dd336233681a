// requires: field/wgsl/power_n.wgsl, field/wgsl/secp256k1_prepare.wgsl, field/wgsl/secp256k1_close.wgsl
// ECDSA on a GPU: from a row to key and digits of both scalars, and after the ladder the values that the host closes.
// Rows of 12 units: v in words 6 and 7, digest, r, s, x, y in units 2, 4, 6, 8, 10. Ranges are the host's to check.

fn lane_of(id: vec3<u32>, groups: vec3<u32>) -> u32 {
    return params.first_lane + id.x + id.y * groups.x * 64u;
}

// Where `ecdsa_invert` leaves 1/s, and what it needs meanwhile: units that are filled later.
const ECDSA_S = STATE_X;
const ECDSA_BEFORE = STATE_Y;
// Where a lane keeps 1/s and y of the key for the hints: two of the slots that the last inversion leaves alone.
const HINT_INVERSE = STATE_SLOTS + 24u;
const HINT_KEY = STATE_SLOTS + 27u;

fn keep_eight(unit: u32, lane: u32, x: array<u32, 8>) {
    keep_ten(unit, lane, array<u32, 10>(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], 0u, 0u));
}

fn kept_eight(unit: u32, lane: u32) -> array<u32, 8> {
    let x = kept_ten(unit, lane);
    return array<u32, 8>(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7]);
}

// 1/s in Montgomery's form, eight rows a lane by one inversion; `params.b.y` is the lanes of this pass, rows of a lane are so far
// apart. An s that has no inverse counts as one: the host refuses the row.
@compute @workgroup_size(64)
fn ecdsa_invert(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = lane_of(id, groups);
    if lane >= params.end_lane {
        return;
    }
    var product = fn_one();
    for (var at = lane; at < params.b.z; at += params.b.y) {
        let number = fn_from_words(row_number(params.a.x + at, 12u, 6u));
        let s = fn_select(fn_enter(number), fn_one(), fn_is_zero(number));
        keep_ten(ECDSA_S, at, fn_raw(s));
        keep_ten(ECDSA_BEFORE, at, fn_raw(product));
        product = fn_mul(product, s);
    }
    var inverse = fn_power(product, INVERSE_N, STATE_SLOTS, lane);
    // The same rows from the last back.
    let count = (params.b.z - lane + params.b.y - 1u) / params.b.y;
    for (var back = 0u; back < count; back++) {
        let at = lane + (count - 1u - back) * params.b.y;
        let s = fn_of_raw(kept_ten(ECDSA_S, at));
        keep_ten(ECDSA_S, at, fn_raw(fn_mul(inverse, fn_of_raw(kept_ten(ECDSA_BEFORE, at)))));
        inverse = fn_mul(inverse, s);
    }
}

@compute @workgroup_size(64)
fn ecdsa_prepare(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = lane_of(id, groups);
    if lane >= params.end_lane {
        return;
    }
    let row = params.a.x + lane;
    let inverse = fn_of_raw(kept_ten(ECDSA_S, lane));
    // 1/s is in Montgomery's form, digest and r are not: the products are plain.
    let u1 = fn_to_words(fn_mul(fn_from_words(row_number(row, 12u, 2u)), inverse));
    let u2 = fn_to_words(fn_mul(fn_from_words(row_number(row, 12u, 4u)), inverse));
    keep_scalars(lane, u1, u2);
    let whole = row_word(row, 12u, 2u) != 33u;
    if params.b.x == 1u {
        keep_eight(HINT_INVERSE, lane, fn_to_words(fn_leave(inverse)));
    }
    keep_key(lane, fp_from_words(row_number(row, 12u, 8u)), row_number(row, 12u, 10u), whole);
    if params.b.x == 1u {
        let twice = fp_of_raw(kept_ten(STATE_Y, lane));
        keep_eight(HINT_KEY, lane, fp_to_words(fp_mul(twice, fp_half())));
    }
}

@compute @workgroup_size(64)
fn ecdsa_close(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = lane_of(id, groups);
    if lane >= params.end_lane {
        return;
    }
    let row = params.a.x + lane;
    let secret = vec2<u32>(row_word(row, 12u, 6u), row_word(row, 12u, 7u));
    close_x(params.answer_base + row * 16u, lane, secret);
}

// The hints of a proof: y of R, y of the key, 1/s, and whether x(R) is r + n; all zero where x(R) is neither, or there is no R.
@compute @workgroup_size(64)
fn ecdsa_hint(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = lane_of(id, groups);
    if lane >= params.end_lane {
        return;
    }
    let row = params.a.x + lane;
    let z = fp_of_raw(kept_ten(STATE_Z, lane));
    let x = fp_of_raw(kept_ten(STATE_X, lane));
    let inverse = fp_power(z, INVERSE_P, STATE_SLOTS, lane);
    let squared = fp_sqr(inverse);
    let cubed = fp_mul(squared, fp_mul(inverse, fp_half()));
    let y = fp_to_words(fp_mul(fp_of_raw(kept_ten(STATE_Y, lane)), cubed));
    let r = fp_from_words(row_number(row, 12u, 4u));
    let above = fp_sub(fp_mul(x, squared), r);
    let n = fp_from_words(array<u32, 8>(
        0xd0364141u, 0xbfd25e8cu, 0xaf48a03bu, 0xbaaedce6u, 0xfffffffeu, 0xffffffffu, 0xffffffffu, 0xffffffffu));
    let exact = fp_is_zero(above);
    let known = (exact || fp_equal(above, n)) && !fp_is_zero(z);
    let place = params.answer_base + row * 32u;
    let nought = array<u32, 8>(0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u);
    var last = nought;
    var hints = array<array<u32, 8>, 3>(nought, nought, nought);
    if known {
        hints = array<array<u32, 8>, 3>(y, kept_eight(HINT_KEY, lane), kept_eight(HINT_INVERSE, lane));
        last[0] = select(1u, 0u, exact);
    }
    answer_number(place, hints[0]);
    answer_number(place + 8u, hints[1]);
    answer_number(place + 16u, hints[2]);
    answer_number(place + 24u, last);
}
