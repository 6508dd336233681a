// requires: gpu/bindings.wgsl, gpu/tally.wgsl, erasure/erasure.wgsl
// Shards times a matrix over GF(2^8) modulo 0x11d, four bytes a word. A workgroup has 64 columns of 16 bytes and eight targets. Of a
// source word the eight words of single bits serve all targets: bit j of every byte times the byte c * x^j, and no carry, for each
// byte of such a word is zero or one. So products run beside the additions, in the other pipe of the device.

// Of sixteen sources and eight targets: c, c * x, ... c * x^7.
var<workgroup> gf8_powers: array<vec4<u32>, 256>;

// A byte times x, reduced.
fn gf8_twice(byte: u32) -> u32 {
    return (byte << 1u) ^ ((byte >> 7u) * 0x11du);
}

fn gf8_product(at: u32, x: ptr<function, array<vec4<u32>, 8>>) -> vec4<u32> {
    let low = gf8_powers[at * 2u];
    let high = gf8_powers[at * 2u + 1u];
    return ((*x)[0] * low.x) ^ ((*x)[1] * low.y) ^ ((*x)[2] * low.z) ^ ((*x)[3] * low.w)
        ^ ((*x)[4] * high.x) ^ ((*x)[5] * high.y) ^ ((*x)[6] * high.z) ^ ((*x)[7] * high.w);
}

// The powers of sources `first` to `first + 15` for the targets of a block.
fn gf8_fill(local: u32, item: Item, block: u32, first: u32) {
    for (var at = local; at < 128u; at += 64u) {
        let source = first + (at >> 3u);
        let target_index = at & 7u;
        var coefficient = 0u;
        if (source < item.sources) {
            let word = list_word(item.matrix * 4u + (block * item.sources + source) * 2u + (target_index >> 2u));
            coefficient = (word >> ((target_index & 3u) * 8u)) & 0xffu;
        }
        let c1 = gf8_twice(coefficient);
        let c2 = gf8_twice(c1);
        let c3 = gf8_twice(c2);
        let c4 = gf8_twice(c3);
        let c5 = gf8_twice(c4);
        let c6 = gf8_twice(c5);
        gf8_powers[at * 2u] = vec4<u32>(coefficient, c1, c2, c3);
        gf8_powers[at * 2u + 1u] = vec4<u32>(c4, c5, c6, gf8_twice(c6));
    }
}

@compute @workgroup_size(64)
fn gf8(
    @builtin(local_invocation_index) local: u32,
    @builtin(workgroup_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let group = params.first_lane / 64u + id.x + id.y * groups.x;
    if (group * 64u >= params.end_lane) {
        return;
    }
    let item = item_of(group);
    let columns = row_columns(item.row);
    let column_blocks = (columns + 63u) >> 6u;
    let block = (group - item.first) / column_blocks;
    let column = ((group - item.first) % column_blocks) * 64u + local;
    let is_live = column < columns;
    let valid = row_valid(item.row, column);
    let slots = input_place(row_word(item.row, 4u, 2u)) + item.slots * 4u;
    var sums: array<vec4<u32>, 8>;
    for (var first = 0u; first < item.sources; first += 16u) {
        workgroupBarrier();
        gf8_fill(local, item, block, first);
        workgroupBarrier();
        let count = min(16u, item.sources - first);
        for (var number = 0u; number < count; number++) {
            var word = vec4<u32>(0u);
            if (is_live) {
                let slot = list_word(item.source_list * 4u + first + number);
                word = memory[slots + slot * columns + column] & valid;
            }
            let ones = vec4<u32>(0x01010101u);
            var x = array<vec4<u32>, 8>(
                word & ones, (word >> vec4<u32>(1u)) & ones, (word >> vec4<u32>(2u)) & ones, (word >> vec4<u32>(3u)) & ones,
                (word >> vec4<u32>(4u)) & ones, (word >> vec4<u32>(5u)) & ones, 
                (word >> vec4<u32>(6u)) & ones, (word >> vec4<u32>(7u)) & ones);
            sums[0] ^= gf8_product(number * 8u, &x);
            sums[1] ^= gf8_product(number * 8u + 1u, &x);
            sums[2] ^= gf8_product(number * 8u + 2u, &x);
            sums[3] ^= gf8_product(number * 8u + 3u, &x);
            sums[4] ^= gf8_product(number * 8u + 4u, &x);
            sums[5] ^= gf8_product(number * 8u + 5u, &x);
            sums[6] ^= gf8_product(number * 8u + 6u, &x);
            sums[7] ^= gf8_product(number * 8u + 7u, &x);
        }
    }
    var found = vec3<u32>(0u);
    if (is_live) {
        found += gf8_take(item, block * 8u, slots, columns, column, valid, sums[0]);
        found += gf8_take(item, block * 8u + 1u, slots, columns, column, valid, sums[1]);
        found += gf8_take(item, block * 8u + 2u, slots, columns, column, valid, sums[2]);
        found += gf8_take(item, block * 8u + 3u, slots, columns, column, valid, sums[3]);
        found += gf8_take(item, block * 8u + 4u, slots, columns, column, valid, sums[4]);
        found += gf8_take(item, block * 8u + 5u, slots, columns, column, valid, sums[5]);
        found += gf8_take(item, block * 8u + 6u, slots, columns, column, valid, sums[6]);
        found += gf8_take(item, block * 8u + 7u, slots, columns, column, valid, sums[7]);
    }
    tally(local, item.row, found.x, found.y, found.z);
}

fn gf8_take(
    item: Item,
    target_index: u32,
    slots: u32,
    columns: u32,
    column: u32,
    valid: vec4<u32>,
    sum: vec4<u32>,
) -> vec3<u32> {
    if (target_index >= item.targets) {
        return vec3<u32>(0u);
    }
    let place = list_word(item.target_list * 4u + target_index);
    if ((place & COMPARED) != 0u) {
        let received = memory[slots + (place ^ COMPARED) * columns + column] & valid;
        return vec3<u32>(0u, 0u, u32(all(received == sum)));
    }
    return write_column(item.row, place * columns + column, sum);
}
