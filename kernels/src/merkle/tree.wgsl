// requires: gpu/bindings.wgsl, merkle/merkle.wgsl
// Trees, up to ten levels a pass; behind a rule. A workgroup reduces the nodes of its items in shared memory, in place: an item
// is a small tree or a part of a large one, in slots that begin at a multiple of their number.
//
// The work list behind the rows has three units of 16 bytes an item:
//   row; first node, at the level where the pass begins; first slot; logarithm of its slots (1 to 10)
//   nodes of the whole tree at that level; first unit in scratch0 of the tree's nodes, or FROM_INPUT; unit in scratch0 where
//   the results go, or TO_WINDOW; levels that are hashed
// and in front of them the first item of every workgroup, and behind these the number of items.
// params.a: units from the end of the rows to the list of workgroups and to the items, the logarithm of the
// slots of a workgroup, most levels of an item.

const TREE_GROUP: u32 = 128u;
const TREE_FROM_INPUT: u32 = 0xffffffffu;
const TREE_TO_WINDOW: u32 = 0xffffffffu;

// 512 nodes, big-endian words.
var<workgroup> tree_nodes: array<vec4<u32>, 1024>;

fn tree_list(unit: u32) -> u32 {
    return params.row_base + params.row_count * 4u + unit;
}

fn tree_first_item(group: u32) -> u32 {
    return rows[tree_list(params.a.x + (group >> 2u))][group & 3u];
}

// The last item of a workgroup that begins at or before this slot.
fn tree_item(slot: u32, first: u32, end: u32) -> u32 {
    let items = tree_list(params.a.y);
    var low = first;
    var high = end;
    while (high - low > 1u) {
        let middle = (low + high) >> 1u;
        if (rows[items + middle * 2u].z <= slot) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return items + low * 2u;
}

@compute @workgroup_size(128)
fn tree(
    @builtin(local_invocation_index) local: u32,
    @builtin(workgroup_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let group = params.first_lane / TREE_GROUP + id.x + id.y * groups.x;
    if (group * TREE_GROUP >= params.end_lane) {
        return;
    }
    let first_item = tree_first_item(group);
    let end_item = tree_first_item(group + 1u);
    for (var level = 0u; level < params.a.w; level++) {
        let count = (1u << params.a.z) >> (level + 1u);
        for (var start = 0u; start < count; start += TREE_GROUP) {
            // What the lanes wrote before is read now.
            workgroupBarrier();
            let node = start + local;
            let slot = node << (level + 1u);
            let unit = tree_item(slot, first_item, end_item);
            let item = rows[unit];
            let source = rows[unit + 1u];
            let offset = slot - item.z;
            let place = (item.y + offset) >> (level + 1u);
            let width = (source.x + (1u << level) - 1u) >> level;
            let is_live = node < count && level < source.w && offset < (1u << item.w) && place * 2u < width;
            var a = vec4<u32>(0u);
            var b = vec4<u32>(0u);
            var c = vec4<u32>(0u);
            var d = vec4<u32>(0u);
            let is_pair = place * 2u + 1u < width;
            if (is_live) {
                if (level != 0u) {
                    a = tree_nodes[node * 4u];
                    b = tree_nodes[node * 4u + 1u];
                    if (is_pair) {
                        c = tree_nodes[node * 4u + 2u];
                        d = tree_nodes[node * 4u + 3u];
                    }
                } else if (source.y == TREE_FROM_INPUT) {
                    let begin = input_place(row_word(item.x, 4u, 2u)) + place * 4u;
                    a = merkle_swap4(memory[begin]);
                    b = merkle_swap4(memory[begin + 1u]);
                    if (is_pair) {
                        c = merkle_swap4(memory[begin + 2u]);
                        d = merkle_swap4(memory[begin + 3u]);
                    }
                } else {
                    let begin = source.y + place * 4u;
                    a = scratch0[begin];
                    b = scratch0[begin + 1u];
                    if (is_pair) {
                        c = scratch0[begin + 2u];
                        d = scratch0[begin + 3u];
                    }
                }
            }
            // Slots of later nodes of this level are read later still: only these lanes write over what these lanes read.
            workgroupBarrier();
            if (is_live) {
                if (!is_pair) {
                    c = a;
                    d = b;
                }
                if (is_pair || (MERKLE_DOUBLES && width > 1u)) {
                    var w = merkle_pair(a, b, c, d);
                    let h = merkle_node(&w);
                    a = vec4<u32>(h[0], h[1], h[2], h[3]);
                    b = vec4<u32>(h[4], h[5], h[6], h[7]);
                }
                if (level + 1u < source.w) {
                    tree_nodes[node * 2u] = a;
                    tree_nodes[node * 2u + 1u] = b;
                } else if (source.z != TREE_TO_WINDOW) {
                    let result = source.z + (offset >> (level + 1u)) * 2u;
                    scratch0[result] = a;
                    scratch0[result + 1u] = b;
                } else {
                    tree_answer(item.x, merkle_swap4(a), merkle_swap4(b));
                }
            }
        }
    }
}

// The root into the window, with zeros behind it, and into the answer, under the secret of the row.
fn tree_answer(row: u32, first: vec4<u32>, second: vec4<u32>) {
    let window = output_place(row_word(row, 4u, 4u));
    memory[window] = first;
    memory[window + 1u] = second;
    memory[window + 2u] = vec4<u32>(0u);
    memory[window + 3u] = vec4<u32>(0u);
    merkle_answer(row, first, second, vec2<u32>(row_word(row, 4u, 7u), row_word(row, 4u, 8u)));
}
