// requires: field/wgsl/generated/secp256k1_group.wgsl, field/wgsl/kept.wgsl, field/wgsl/secp256k1_state.wgsl
// u1 G + u2 Q, one lane a signature: a table of odd multiples of Q on the curve where they are affine, a ladder over the halves
// of u2, then 20 rows of the table of G. Z comes out zero where two points met that have no sum; the host decides those rows.

// A row of eight units for each of 1, 3, ..., 31 times Q: x and 2 y in ten words each, then the ratio of its Z to the one before.
fn own_row(lane: u32, index: u32) -> u32 {
    return (lane * 16u + index) * 8u;
}

fn keep_own(place: u32, x: array<u32, 10>, y: array<u32, 10>) {
    scratch0[place] = vec4<u32>(x[0], x[1], x[2], x[3]);
    scratch0[place + 1u] = vec4<u32>(x[4], x[5], x[6], x[7]);
    scratch0[place + 2u] = vec4<u32>(x[8], x[9], y[0], y[1]);
    scratch0[place + 3u] = vec4<u32>(y[2], y[3], y[4], y[5]);
    scratch0[place + 4u] = vec4<u32>(y[6], y[7], y[8], y[9]);
}

fn point_of(a: vec4<u32>, b: vec4<u32>, c: vec4<u32>, d: vec4<u32>, e: vec4<u32>) -> Affine {
    return Affine(
        fp_of_raw(array<u32, 10>(a.x, a.y, a.z, a.w, b.x, b.y, b.z, b.w, c.x, c.y)),
        fp_of_raw(array<u32, 10>(c.z, c.w, d.x, d.y, d.z, d.w, e.x, e.y, e.z, e.w)));
}

fn own_point(place: u32) -> Affine {
    return point_of(scratch0[place], scratch0[place + 1u], scratch0[place + 2u], scratch0[place + 3u], scratch0[place + 4u]);
}

// Makes the table; gives the Z over which its points are affine.
fn own_table(lane: u32, q: Affine) -> Fp {
    var twins = twins_first(q);
    var place = own_row(lane, 0u);
    keep_own(place, fp_raw(twins.x2), fp_raw(twins.y2));
    for (var index = 1u; index < 16u; index++) {
        twins = twins_next(twins);
        place += 8u;
        keep_own(place, fp_raw(twins.x2), fp_raw(twins.y2));
        let ratio = fp_raw(twins.ratio);
        scratch0[place + 5u] = vec4<u32>(ratio[0], ratio[1], ratio[2], ratio[3]);
        scratch0[place + 6u] = vec4<u32>(ratio[4], ratio[5], ratio[6], ratio[7]);
        scratch0[place + 7u] = vec4<u32>(ratio[8], ratio[9], 0u, 0u);
    }
    // From the last row down: what the Z of a row lacks is the product of the ratios above it.
    var lacks = fp_one();
    for (var index = 0u; index < 15u; index++) {
        let a = scratch0[place + 5u];
        let b = scratch0[place + 6u];
        let c = scratch0[place + 7u];
        lacks = fp_mul(lacks, fp_of_raw(array<u32, 10>(a.x, a.y, a.z, a.w, b.x, b.y, b.z, b.w, c.x, c.y)));
        place -= 8u;
        let point = affine_scaled(own_point(place), lacks);
        keep_own(place, fp_raw(point.x), fp_raw(point.y));
    }
    return fp_mul(lacks, q.y);
}

// Word `word` of the digits.
fn digit_word(lane: u32, word: u32) -> u32 {
    return scratch1[kept_place(STATE_DIGITS + (word >> 2u), lane)][word & 3u];
}

// `width` bits from bit `bit` on of the number that begins at word `word`.
fn digit_bits(lane: u32, word: u32, bit: u32, width: u32) -> u32 {
    let low = digit_word(lane, word + (bit >> 5u));
    let high = digit_word(lane, word + (bit >> 5u) + 1u);
    let shift = bit & 31u;
    return ((low >> shift) | ((high << 1u) << (31u - shift))) & ((1u << width) - 1u);
}

@compute @workgroup_size(64)
fn secp256k1_ladder(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    if lane >= params.end_lane {
        return;
    }
    let q = Affine(fp_of_raw(kept_ten(STATE_X, lane)), fp_of_raw(kept_ten(STATE_Y, lane)));
    let own_z = own_table(lane, q);
    let turned = digit_word(lane, 19u) == 1u;
    // A cube root of one: lambda (x, y) = (beta x, y).
    let beta = fp_from_words(array<u32, 8>(
        0x719501eeu, 0xc1396c28u, 0x12f58995u, 0x9cf04975u, 0xac3434e9u, 0x6e64479eu, 0x657c0710u, 0x7ae96a2bu));
    var sum = Point(q.x, q.y, fp_one());
    // Whether `sum` is minus the sum: every operation turns it.
    var minus = false;
    // Steps 0 to 51: a digit of either half of u2 from the top, five doublings before each pair but the first. Then u1's.
    for (var step = 0u; step < 72u; step++) {
        let own = step < 52u;
        let second = (step & 1u) == 1u;
        var width = 13u;
        var word = 10u;
        var bit = (step - 52u) * 13u;
        if own {
            width = 5u;
            word = select(0u, 5u, second);
            bit = (25u - (step >> 1u)) * 5u;
        }
        let bits = digit_bits(lane, word, bit, width);
        let half = 1u << (width - 1u);
        let positive = bits >= half;
        let place = select(half - 1u - bits, bits - half, positive);
        var negative = !positive;
        var point: Affine;
        if own {
            point = own_point(own_row(lane, place));
        } else {
            let row = ROWS_OF_G + ((step - 52u) * 4096u + place) * 5u;
            point = point_of(tables[row], tables[row + 1u], tables[row + 2u], tables[row + 3u], tables[row + 4u]);
            negative = negative != turned;
        }
        if own && second {
            point.x = fp_mul(point.x, beta);
        }
        if own && !second && step > 0u {
            for (var i = 0u; i < 5u; i++) {
                sum = point_double(sum);
            }
            minus = !minus;
        }
        if step == 52u {
            // Off the curve where Q's multiples were affine.
            sum.z = fp_mul(sum.z, own_z);
        }
        let y = fp_select(point.y, fp_negate_loose(point.y), negative != minus);
        if step == 0u {
            sum = Point(point.x, fp_weak(y), sum.z);
        } else {
            sum = point_add(sum, point.x, y);
            minus = !minus;
        }
    }
    // 125 doublings and 71 additions: the sign is as it was.
    keep_ten(STATE_X, lane, fp_raw(sum.x));
    keep_ten(STATE_Y, lane, fp_raw(fp_weak(sum.y)));
    keep_ten(STATE_Z, lane, fp_raw(sum.z));
}
