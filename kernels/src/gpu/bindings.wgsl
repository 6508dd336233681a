// requires: nothing
// What every kernel is bound to: the same group for all of them, so that a program is one pass after another.
// `gpu::shader::Params` is this struct, word for word; a test compares the offsets.
struct Params {
    // Rows of the stage; where they begin in `rows` (16-byte units), in `answers` (words) and in `memory` (chunks: own slab).
    row_count: u32,
    row_base: u32,
    answer_base: u32,
    slab_base: u32,
    // First chunk in `memory` of region 0 (arena) and of the slabs of stages 0, 1, 2 (regions 1, 2, 3).
    regions: vec4<u32>,
    // Lanes of this dispatch: [first, end). A pass that is cut runs as several dispatches.
    first_lane: u32,
    end_lane: u32,
    reserved0: u32,
    reserved1: u32,
    // What the plan of the stage says to its kernel.
    a: vec4<u32>,
    b: vec4<u32>,
}

@group(0) @binding(0) var<uniform> params: Params;
@group(0) @binding(1) var<storage, read> rows: array<vec4<u32>>;
@group(0) @binding(2) var<storage, read> tables: array<vec4<u32>>;
@group(0) @binding(3) var<storage, read_write> memory: array<vec4<u32>>;
@group(0) @binding(4) var<storage, read_write> answers: array<u32>;
@group(0) @binding(5) var<storage, read_write> scratch0: array<vec4<u32>>;
@group(0) @binding(6) var<storage, read_write> scratch1: array<vec4<u32>>;
@group(0) @binding(7) var<storage, read_write> scratch2: array<vec4<u32>>;
@group(0) @binding(8) var<storage, read_write> scratch3: array<vec4<u32>>;

// Word `word` of row `row`, whose rows are `row_vec4s` units of 16 bytes.
fn row_word(row: u32, row_vec4s: u32, word: u32) -> u32 {
    return rows[params.row_base + row * row_vec4s + (word >> 2u)][word & 3u];
}

// First 16-byte unit in `memory` of what a header names by `in_off`: bits 0..30 a chunk, bits 30..32 the region.
fn input_place(in_off: u32) -> u32 {
    return (params.regions[in_off >> 30u] + (in_off & 0x3fffffffu)) * 4u;
}

// First 16-byte unit in `memory` of the output window at `out_off`.
fn output_place(out_off: u32) -> u32 {
    return (params.slab_base + out_off) * 4u;
}
