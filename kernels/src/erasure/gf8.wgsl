// requires: gpu/bindings.wgsl, gpu/tally.wgsl, erasure/erasure.wgsl
// Shards times a matrix over GF(2^8) modulo 0x11d, four bytes a word. A workgroup has 64 columns of 16 bytes and eight targets: every
// source word times the eight powers of two, which serve all targets, under masks that a coefficient's bits become.

// Of sixteen sources and eight targets: the eight masks of a coefficient.
var<workgroup> gf8_masks: array<vec4<u32>, 256>;

// Every byte times 2, reduced.
fn gf8_twice(x: vec4<u32>) -> vec4<u32> {
    return ((x & vec4<u32>(0x7f7f7f7fu)) << vec4<u32>(1u)) ^ (((x >> vec4<u32>(7u)) & vec4<u32>(0x01010101u)) * 0x1du);
}

fn gf8_mask(coefficient: u32, bit: u32) -> u32 {
    return 0u - ((coefficient >> bit) & 1u);
}

fn gf8_product(at: u32, x: ptr<function, array<vec4<u32>, 8>>) -> vec4<u32> {
    let low = gf8_masks[at * 2u];
    let high = gf8_masks[at * 2u + 1u];
    return ((*x)[0] & vec4<u32>(low.x)) ^ ((*x)[1] & vec4<u32>(low.y)) ^ ((*x)[2] & vec4<u32>(low.z)) ^ ((*x)[3] & vec4<u32>(low.w))
        ^ ((*x)[4] & vec4<u32>(high.x)) ^ ((*x)[5] & vec4<u32>(high.y)) ^ ((*x)[6] & vec4<u32>(high.z)) ^ ((*x)[7] & vec4<u32>(high.w));
}

// The masks of sources `first` to `first + 15` for the targets of a block.
fn gf8_fill(local: u32, item: Item, block: u32, first: u32) {
    for (var at = local; at < 128u; at += 64u) {
        let source = first + (at >> 3u);
        let target_index = at & 7u;
        var coefficient = 0u;
        if (source < item.sources) {
            let word = list_word(item.matrix * 4u + (block * item.sources + source) * 2u + (target_index >> 2u));
            coefficient = word >> ((target_index & 3u) * 8u);
        }
        gf8_masks[at * 2u] =
            vec4<u32>(gf8_mask(coefficient, 0u), gf8_mask(coefficient, 1u), gf8_mask(coefficient, 2u), gf8_mask(coefficient, 3u));
        gf8_masks[at * 2u + 1u] =
            vec4<u32>(gf8_mask(coefficient, 4u), gf8_mask(coefficient, 5u), gf8_mask(coefficient, 6u), gf8_mask(coefficient, 7u));
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
            var x: array<vec4<u32>, 8>;
            if (is_live) {
                let slot = list_word(item.source_list * 4u + first + number);
                x[0] = memory[slots + slot * columns + column] & valid;
            }
            x[1] = gf8_twice(x[0]);
            x[2] = gf8_twice(x[1]);
            x[3] = gf8_twice(x[2]);
            x[4] = gf8_twice(x[3]);
            x[5] = gf8_twice(x[4]);
            x[6] = gf8_twice(x[5]);
            x[7] = gf8_twice(x[6]);
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
