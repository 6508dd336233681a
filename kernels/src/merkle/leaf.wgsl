// requires: gpu/bindings.wgsl, gpu/tally.wgsl, merkle/merkle.wgsl
// Leaves to hashes, one a lane; behind a rule. Lanes are slots of 32 bytes of the slab: windows stand in the order of rows.
// The sums of a row are over its hashes, each times an odd number of its place.

// The last row whose window begins at or before this chunk.
fn leaf_row(chunk: u32) -> u32 {
    var low = 0u;
    var high = params.row_count;
    while (high - low > 1u) {
        let middle = (low + high) >> 1u;
        if (row_word(middle, 4u, 4u) <= chunk) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

// A word of the input as it lies there.
fn leaf_load(place: u32) -> u32 {
    return memory[place >> 2u][place & 3u];
}

// The big-endian word that begins shift bits into the first of two.
fn leaf_shift(first: u32, second: u32, shift: u32) -> u32 {
    let high = merkle_swap(first);
    // Two steps: a shift by 32 is none.
    return (high << shift) | ((merkle_swap(second) >> 1u) >> (31u - shift));
}

// Four bytes of the input from byte `base` on; reads up to seven bytes behind, where the slab stands.
fn leaf_bytes(base: u32) -> u32 {
    let place = base >> 2u;
    return leaf_shift(leaf_load(place), leaf_load(place + 1u), (base & 3u) * 8u);
}

// Word `index` of the padded message without its length: prefix, the leaf at byte `base`, 0x80, zeros.
fn leaf_word(index: u32, base: u32, bytes: u32) -> u32 {
    let start = index * 4u;
    let end = MERKLE_PREFIX_BYTES + bytes;
    if (start > end) {
        return 0u;
    }
    var word = 0u;
    if (start + 4u <= MERKLE_PREFIX_BYTES) {
        word = merkle_prefix_word(index);
    } else if (start < MERKLE_PREFIX_BYTES) {
        word = merkle_prefix_word(index) | (leaf_bytes(base) >> ((MERKLE_PREFIX_BYTES - start) * 8u));
    } else if (start < end) {
        word = leaf_bytes(base + start - MERKLE_PREFIX_BYTES);
    }
    let rest = end - start;
    if (rest >= 4u) {
        return word;
    }
    let stop = 0x80000000u >> (rest * 8u);
    return (word & ~(stop | (stop - 1u))) | stop;
}

fn leaf_hash(base: u32, bytes: u32) -> array<u32, 8> {
    var h = merkle_iv();
    let end = MERKLE_PREFIX_BYTES + bytes;
    let words = ((end + 9u + 63u) >> 6u) * 16u;
    for (var at = 0u; at < words; at += 16u) {
        var w: array<u32, 16>;
        if (at * 4u >= MERKLE_PREFIX_BYTES && at * 4u + 64u <= end) {
            // The whole block is of the leaf.
            let first = base + at * 4u - MERKLE_PREFIX_BYTES;
            let place = first >> 2u;
            let shift = (first & 3u) * 8u;
            let x0 = leaf_load(place + 0u);
            let x1 = leaf_load(place + 1u);
            let x2 = leaf_load(place + 2u);
            let x3 = leaf_load(place + 3u);
            let x4 = leaf_load(place + 4u);
            let x5 = leaf_load(place + 5u);
            let x6 = leaf_load(place + 6u);
            let x7 = leaf_load(place + 7u);
            let x8 = leaf_load(place + 8u);
            let x9 = leaf_load(place + 9u);
            let x10 = leaf_load(place + 10u);
            let x11 = leaf_load(place + 11u);
            let x12 = leaf_load(place + 12u);
            let x13 = leaf_load(place + 13u);
            let x14 = leaf_load(place + 14u);
            let x15 = leaf_load(place + 15u);
            let x16 = leaf_load(place + 16u);
            w = array<u32, 16>(
                leaf_shift(x0, x1, shift), leaf_shift(x1, x2, shift), leaf_shift(x2, x3, shift), leaf_shift(x3, x4, shift),
                leaf_shift(x4, x5, shift), leaf_shift(x5, x6, shift), leaf_shift(x6, x7, shift), leaf_shift(x7, x8, shift),
                leaf_shift(x8, x9, shift), leaf_shift(x9, x10, shift), leaf_shift(x10, x11, shift), leaf_shift(x11, x12, shift),
                leaf_shift(x12, x13, shift), leaf_shift(x13, x14, shift), leaf_shift(x14, x15, shift), leaf_shift(x15, x16, shift));
        } else {
            w = array<u32, 16>(
                leaf_word(at + 0u, base, bytes), leaf_word(at + 1u, base, bytes),
                leaf_word(at + 2u, base, bytes), leaf_word(at + 3u, base, bytes),
                leaf_word(at + 4u, base, bytes), leaf_word(at + 5u, base, bytes),
                leaf_word(at + 6u, base, bytes), leaf_word(at + 7u, base, bytes),
                leaf_word(at + 8u, base, bytes), leaf_word(at + 9u, base, bytes),
                leaf_word(at + 10u, base, bytes), leaf_word(at + 11u, base, bytes),
                leaf_word(at + 12u, base, bytes), leaf_word(at + 13u, base, bytes),
                leaf_word(at + 14u, base, bytes), leaf_word(at + 15u, base, bytes));
            if (at + 16u == words) {
                w[14] = end >> 29u;
                w[15] = end << 3u;
            }
        }
        merkle_compress(&h, &w);
    }
    merkle_finish(&h);
    return h;
}

@compute @workgroup_size(64)
fn leaf(
    @builtin(local_invocation_index) local: u32,
    @builtin(global_invocation_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    // Lanes beyond the end count nothing, but meet the others at the barriers.
    let slot = min(lane, params.end_lane - 1u);
    let row = leaf_row(slot >> 1u);
    let out_off = row_word(row, 4u, 4u);
    let index = slot - out_off * 2u;
    var fold = vec2<u32>(0u, 0u);
    var count = 0u;
    if (lane < params.end_lane) {
        var first = vec4<u32>(0u);
        var second = vec4<u32>(0u);
        if (index < row_word(row, 4u, 6u)) {
            let start = index * row_word(row, 4u, 8u);
            let bytes = min(row_word(row, 4u, 7u), row_word(row, 4u, 3u) - start);
            var base = 0u;
            if (bytes != 0u) {
                // Inputs begin in the first quarter of what words can name.
                base = input_place(row_word(row, 4u, 2u)) * 16u + start;
            }
            let h = leaf_hash(base, bytes);
            first = merkle_swap4(vec4<u32>(h[0], h[1], h[2], h[3]));
            second = merkle_swap4(vec4<u32>(h[4], h[5], h[6], h[7]));
            fold = tally_fold(first, second) * (2u * index + 1u);
            count = 1u;
        }
        let place = output_place(out_off) + index * 2u;
        memory[place] = first;
        memory[place + 1u] = second;
    }
    tally(local, row, fold.x, fold.y, count);
}
