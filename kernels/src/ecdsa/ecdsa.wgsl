// requires: field/wgsl/power_n.wgsl, field/wgsl/secp256k1_prepare.wgsl, field/wgsl/secp256k1_close.wgsl
// ECDSA on a GPU: from a row to key and digits of both scalars, and after the ladder the values that the host closes.
// Rows of 12 units: v in words 6 and 7, digest, r, s, x, y in units 2, 4, 6, 8, 10. Ranges are the host's to check.

fn lane_of(id: vec3<u32>, groups: vec3<u32>) -> u32 {
    return params.first_lane + id.x + id.y * groups.x * 64u;
}

@compute @workgroup_size(64)
fn ecdsa_prepare(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = lane_of(id, groups);
    if lane >= params.end_lane {
        return;
    }
    let row = params.a.x + lane;
    let s = fn_enter(fn_from_words(row_number(row, 12u, 6u)));
    let inverse = fn_power(s, INVERSE_N, STATE_SLOTS, lane);
    // 1/s is in Montgomery's form, digest and r are not: the products are plain.
    let u1 = fn_to_words(fn_mul(fn_from_words(row_number(row, 12u, 2u)), inverse));
    let u2 = fn_to_words(fn_mul(fn_from_words(row_number(row, 12u, 4u)), inverse));
    keep_scalars(lane, u1, u2);
    let whole = row_word(row, 12u, 2u) != 33u;
    keep_key(lane, fp_from_words(row_number(row, 12u, 8u)), row_number(row, 12u, 10u), whole);
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
