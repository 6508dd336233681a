// requires: gpu/bindings.wgsl, gpu/tally.wgsl
// What the kernels of erasure codes share: work items behind the rows, columns of 16 bytes, and windows with their sums.
//
// An item has two units of 16 bytes:
//   first workgroup or lane; row; unit of the matrix; number of sources
//   number of targets; unit of the list of sources; unit of the list of targets; chunks before the first slot of the input
// Units count from the end of the rows. A source is a slot of the input; a target is a slot of the window, or with COMPARED a slot
// of the input that must be equal.
// params.a: unit of the items, their number.

struct Item {
    first: u32,
    row: u32,
    matrix: u32,
    sources: u32,
    targets: u32,
    source_list: u32,
    target_list: u32,
    slots: u32,
}

const COMPARED: u32 = 0x80000000u;

fn list_unit(unit: u32) -> vec4<u32> {
    return rows[params.row_base + params.row_count * 4u + unit];
}

fn list_word(word: u32) -> u32 {
    return rows[params.row_base + params.row_count * 4u + (word >> 2u)][word & 3u];
}

// The last item that begins at or before this workgroup or lane.
fn item_of(at: u32) -> Item {
    var low = 0u;
    var high = params.a.y;
    while (high - low > 1u) {
        let middle = (low + high) >> 1u;
        if (list_unit(params.a.x + middle * 2u).x <= at) {
            low = middle;
        } else {
            high = middle;
        }
    }
    let a = list_unit(params.a.x + low * 2u);
    let b = list_unit(params.a.x + low * 2u + 1u);
    return Item(a.x, a.y, a.z, a.w, b.x, b.y, b.z, b.w);
}

// Columns of a slot: shards lie in whole chunks.
fn row_columns(row: u32) -> u32 {
    return ((row_word(row, 4u, 8u) + 63u) >> 6u) * 4u;
}

// The first bytes of a word.
fn word_mask(bytes: u32) -> u32 {
    // Two steps: a shift by 32 is none.
    return select(0xffffffffu, ~((0xffffffffu << (min(bytes, 3u) * 8u))), bytes < 4u);
}

// Which bytes of a column are of the shard: what stands behind it is not data.
fn row_valid(row: u32, column: u32) -> vec4<u32> {
    let bytes = row_word(row, 4u, 8u);
    let start = column * 16u;
    let rest = select(0u, bytes - start, bytes > start);
    return vec4<u32>(
        word_mask(rest),
        word_mask(select(0u, rest - 4u, rest > 4u)),
        word_mask(select(0u, rest - 8u, rest > 8u)),
        word_mask(select(0u, rest - 12u, rest > 12u)));
}

// Writes 16 bytes of the window; returns what they add to its sums, and one.
fn write_column(row: u32, at: u32, value: vec4<u32>) -> vec3<u32> {
    memory[output_place(row_word(row, 4u, 4u)) + at] = value;
    let zero = vec4<u32>(0u);
    let is_second = (at & 1u) == 1u;
    let fold = tally_fold(select(value, zero, is_second), select(zero, value, is_second));
    return vec3<u32>(fold * ((at >> 1u) * 2u + 1u), 1u);
}

// Originals that are present go to the window as they are: one lane a column of the window.
@compute @workgroup_size(64)
fn copy(
    @builtin(local_invocation_index) local: u32,
    @builtin(global_invocation_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    let item = item_of(min(lane, params.end_lane - 1u));
    var found = vec3<u32>(0u);
    if (lane < params.end_lane) {
        let columns = row_columns(item.row);
        let at = lane - item.first;
        let original = at / columns;
        let input = input_place(row_word(item.row, 4u, 2u));
        // The bitmap stands before the slots.
        let present = memory[input + (original >> 7u)][(original >> 5u) & 3u] >> (original & 31u);
        if ((present & 1u) == 1u) {
            let value = memory[input + item.slots * 4u + at] & row_valid(item.row, at % columns);
            found = write_column(item.row, at, value);
        }
    }
    tally(local, item.row, found.x, found.y, found.z);
}
