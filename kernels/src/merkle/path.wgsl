// requires: gpu/bindings.wgsl, merkle/merkle.wgsl
// Inclusion paths, one a lane; behind a rule. Which side a sibling stands on follows from index and number of leaves, as in the
// portable engine: by the bits of the index where levels double, by RFC 9162 section 2.1.3.2 where nodes are promoted.

@compute @workgroup_size(64)
fn path(
    @builtin(global_invocation_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let row = params.first_lane + id.x + id.y * groups.x * 64u;
    if (row >= params.end_lane) {
        return;
    }
    var index = row_word(row, 8u, 22u);
    let depth = row_word(row, 8u, 23u);
    let leaves = row_word(row, 8u, 24u);
    let siblings = input_place(row_word(row, 8u, 2u));
    var last = leaves - 1u;
    var fits = leaves == 0u || index < leaves;
    if (MERKLE_DOUBLES) {
        // Levels above the leaves: the logarithm, rounded up.
        fits = fits && (leaves == 0u || depth == 32u - countLeadingZeros(last));
    } else {
        fits = fits && leaves != 0u;
    }
    var first = merkle_swap4(vec4<u32>(row_word(row, 8u, 6u), row_word(row, 8u, 7u), row_word(row, 8u, 8u), row_word(row, 8u, 9u)));
    var second = merkle_swap4(
        vec4<u32>(row_word(row, 8u, 10u), row_word(row, 8u, 11u), row_word(row, 8u, 12u), row_word(row, 8u, 13u)));
    for (var level = 0u; level < depth; level++) {
        var other_first = merkle_swap4(memory[siblings + level * 2u]);
        var other_second = merkle_swap4(memory[siblings + level * 2u + 1u]);
        var is_right = (index & 1u) == 1u;
        if (!MERKLE_DOUBLES) {
            fits = fits && last != 0u;
            if (!is_right && index == last && index != 0u) {
                // Up to the level where this node was promoted from.
                is_right = true;
                let levels = countTrailingZeros(index);
                index >>= levels;
                last >>= levels;
            }
            last >>= 1u;
        }
        index >>= 1u;
        if (is_right) {
            let left_first = other_first;
            let left_second = other_second;
            other_first = first;
            other_second = second;
            first = left_first;
            second = left_second;
        }
        var w = merkle_pair(first, second, other_first, other_second);
        let h = merkle_node(&w);
        first = vec4<u32>(h[0], h[1], h[2], h[3]);
        second = vec4<u32>(h[4], h[5], h[6], h[7]);
    }
    if (MERKLE_DOUBLES) {
        fits = fits && index == 0u;
    } else {
        fits = fits && last == 0u;
    }
    if (!fits) {
        first = vec4<u32>(0u);
        second = vec4<u32>(0u);
    }
    first = merkle_swap4(first);
    second = merkle_swap4(second);
    if (row_word(row, 8u, 5u) != 0u) {
        let window = output_place(row_word(row, 8u, 4u));
        memory[window] = first;
        memory[window + 1u] = second;
        // The rest of the chunk is nobody's, and zero.
        memory[window + 2u] = vec4<u32>(0u);
        memory[window + 3u] = vec4<u32>(0u);
    }
    merkle_answer(row, first, second, vec2<u32>(row_word(row, 8u, 14u), row_word(row, 8u, 15u)));
}
