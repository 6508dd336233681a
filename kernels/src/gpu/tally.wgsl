// requires: gpu/bindings.wgsl
// Positive evidence: what lanes found is added up in the answer of their row, on top of the secret of the row.
// Rows are of 64 bytes and carry the secret in words 9 and 10; an answer is two sums of what was found and two of how much.

// Answers once more, as what lanes add to.
@group(0) @binding(4) var<storage, read_write> tallies: array<atomic<u32>>;

var<workgroup> tally_row: u32;
var<workgroup> tally_sums: array<atomic<u32>, 3>;

// The factors of a count in the third and the fourth word of an answer.
const TALLY_COUNT_A: u32 = 0x9e3779b1u;
const TALLY_COUNT_B: u32 = 0x85ebca77u;

// An answer of nothing but the secret: one lane a row.
@compute @workgroup_size(64)
fn tally_begin(
    @builtin(global_invocation_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let row = params.first_lane + id.x + id.y * groups.x * 64u;
    if (row >= params.end_lane) {
        return;
    }
    let v0 = row_word(row, 4u, 9u);
    let v1 = row_word(row, 4u, 10u);
    let place = params.answer_base + row * 4u;
    atomicStore(&tallies[place], v0);
    atomicStore(&tallies[place + 1u], v1);
    atomicStore(&tallies[place + 2u], v0);
    atomicStore(&tallies[place + 3u], v1);
}

fn tally_add(row: u32, a: u32, b: u32, count: u32) {
    let place = params.answer_base + row * 4u;
    atomicAdd(&tallies[place], a);
    atomicAdd(&tallies[place + 1u], b);
    atomicAdd(&tallies[place + 2u], count * TALLY_COUNT_A);
    atomicAdd(&tallies[place + 3u], count * TALLY_COUNT_B);
}

// What all lanes of a workgroup found, each for its row: lanes of the first lane's row are added up before they reach memory.
// Every lane calls it; a count of zero adds nothing.
fn tally(local: u32, row: u32, a: u32, b: u32, count: u32) {
    if (local == 0u) {
        tally_row = row;
        atomicStore(&tally_sums[0], 0u);
        atomicStore(&tally_sums[1], 0u);
        atomicStore(&tally_sums[2], 0u);
    }
    workgroupBarrier();
    if (count != 0u) {
        if (row == tally_row) {
            atomicAdd(&tally_sums[0], a);
            atomicAdd(&tally_sums[1], b);
            atomicAdd(&tally_sums[2], count);
        } else {
            tally_add(row, a, b, count);
        }
    }
    workgroupBarrier();
    if (local == 0u) {
        tally_add(row, atomicLoad(&tally_sums[0]), atomicLoad(&tally_sums[1]), atomicLoad(&tally_sums[2]));
    }
}

// Two sums over eight words, every word with factors of its own.
fn tally_fold(first: vec4<u32>, second: vec4<u32>) -> vec2<u32> {
    return vec2<u32>(
        first.x * 0x9e3779b1u + first.y * 0x85ebca77u + first.z * 0xc2b2ae3du + first.w * 0x27d4eb2fu
            + second.x * 0x165667b1u + second.y * 0xd3a2646du + second.z * 0xfd7046c5u + second.w * 0xb55a4f09u,
        first.x * 0xcc9e2d51u + first.y * 0x1b873593u + first.z * 0xe6546b65u + first.w * 0x38b34ae5u
            + second.x * 0xa1e38b93u + second.y * 0x7ed55d17u + second.z * 0x2c1b3c6du + second.w * 0x297a2d39u);
}
