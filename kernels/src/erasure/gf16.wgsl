// requires: gpu/bindings.wgsl, gpu/tally.wgsl, erasure/erasure.wgsl
// The additive transform over GF(2^16) of Leopard (crate `reed-solomon-simd`), as in Lin, Chung, Han (FOCS 2014). Working rows lie in
// scratch as bit planes: 64 bytes are 32 elements, their low bytes first, and plane i has bit i of all 32; so a product is sixteen
// masked sums, and no table is read but the constant's. Unit of row r, four planes q, chunk c of stripe s: ((s * W + r) * 4 + q) * C + c.
// `tables`: for every logarithm the products of 1, x, ... x^15, two a word; then the logarithms of the transform's constants.

const GF16_NONE: u32 = 0xffffffffu;
const GF16_WINDOW: u32 = 0x80000000u;
const GF16_SKEW_WORDS: u32 = 524288u;

// All ones where the bit is set.
fn gf16_bit(word: u32, bit: u32) -> u32 {
    return u32(i32(word << (31u - bit)) >> 31u);
}

fn gf16_plane(x: ptr<function, array<u32, 16>>, a: vec4<u32>, b: vec4<u32>, bit: u32) -> u32 {
    return ((*x)[0] & gf16_bit(a.x, bit + 0u)) ^ ((*x)[1] & gf16_bit(a.x, bit + 16u))
        ^ ((*x)[2] & gf16_bit(a.y, bit + 0u)) ^ ((*x)[3] & gf16_bit(a.y, bit + 16u))
        ^ ((*x)[4] & gf16_bit(a.z, bit + 0u)) ^ ((*x)[5] & gf16_bit(a.z, bit + 16u))
        ^ ((*x)[6] & gf16_bit(a.w, bit + 0u)) ^ ((*x)[7] & gf16_bit(a.w, bit + 16u))
        ^ ((*x)[8] & gf16_bit(b.x, bit + 0u)) ^ ((*x)[9] & gf16_bit(b.x, bit + 16u))
        ^ ((*x)[10] & gf16_bit(b.y, bit + 0u)) ^ ((*x)[11] & gf16_bit(b.y, bit + 16u))
        ^ ((*x)[12] & gf16_bit(b.z, bit + 0u)) ^ ((*x)[13] & gf16_bit(b.z, bit + 16u))
        ^ ((*x)[14] & gf16_bit(b.w, bit + 0u)) ^ ((*x)[15] & gf16_bit(b.w, bit + 16u));
}

// 32 elements times the constant of this logarithm.
fn gf16_times(x: ptr<function, array<u32, 16>>, logarithm: u32) -> array<u32, 16> {
    let a = tables[logarithm * 2u];
    let b = tables[logarithm * 2u + 1u];
    return array<u32, 16>(
        gf16_plane(x, a, b, 0u), gf16_plane(x, a, b, 1u), gf16_plane(x, a, b, 2u), gf16_plane(x, a, b, 3u),
        gf16_plane(x, a, b, 4u), gf16_plane(x, a, b, 5u), gf16_plane(x, a, b, 6u), gf16_plane(x, a, b, 7u),
        gf16_plane(x, a, b, 8u), gf16_plane(x, a, b, 9u), gf16_plane(x, a, b, 10u), gf16_plane(x, a, b, 11u),
        gf16_plane(x, a, b, 12u), gf16_plane(x, a, b, 13u), gf16_plane(x, a, b, 14u), gf16_plane(x, a, b, 15u));
}

// The same plane of two products: a bit becomes a mask once.
fn gf16_planes(x: ptr<function, array<u32, 16>>, y: ptr<function, array<u32, 16>>, a: vec4<u32>, b: vec4<u32>, bit: u32) -> vec2<u32> {
    var sum = vec2<u32>(0u);
    sum ^= vec2<u32>((*x)[0], (*y)[0]) & vec2<u32>(gf16_bit(a.x, bit + 0u));
    sum ^= vec2<u32>((*x)[1], (*y)[1]) & vec2<u32>(gf16_bit(a.x, bit + 16u));
    sum ^= vec2<u32>((*x)[2], (*y)[2]) & vec2<u32>(gf16_bit(a.y, bit + 0u));
    sum ^= vec2<u32>((*x)[3], (*y)[3]) & vec2<u32>(gf16_bit(a.y, bit + 16u));
    sum ^= vec2<u32>((*x)[4], (*y)[4]) & vec2<u32>(gf16_bit(a.z, bit + 0u));
    sum ^= vec2<u32>((*x)[5], (*y)[5]) & vec2<u32>(gf16_bit(a.z, bit + 16u));
    sum ^= vec2<u32>((*x)[6], (*y)[6]) & vec2<u32>(gf16_bit(a.w, bit + 0u));
    sum ^= vec2<u32>((*x)[7], (*y)[7]) & vec2<u32>(gf16_bit(a.w, bit + 16u));
    sum ^= vec2<u32>((*x)[8], (*y)[8]) & vec2<u32>(gf16_bit(b.x, bit + 0u));
    sum ^= vec2<u32>((*x)[9], (*y)[9]) & vec2<u32>(gf16_bit(b.x, bit + 16u));
    sum ^= vec2<u32>((*x)[10], (*y)[10]) & vec2<u32>(gf16_bit(b.y, bit + 0u));
    sum ^= vec2<u32>((*x)[11], (*y)[11]) & vec2<u32>(gf16_bit(b.y, bit + 16u));
    sum ^= vec2<u32>((*x)[12], (*y)[12]) & vec2<u32>(gf16_bit(b.z, bit + 0u));
    sum ^= vec2<u32>((*x)[13], (*y)[13]) & vec2<u32>(gf16_bit(b.z, bit + 16u));
    sum ^= vec2<u32>((*x)[14], (*y)[14]) & vec2<u32>(gf16_bit(b.w, bit + 0u));
    sum ^= vec2<u32>((*x)[15], (*y)[15]) & vec2<u32>(gf16_bit(b.w, bit + 16u));
    return sum;
}

fn gf16_add(x: ptr<function, array<u32, 16>>, y: ptr<function, array<u32, 16>>) {
    (*x)[0] ^= (*y)[0];
    (*x)[1] ^= (*y)[1];
    (*x)[2] ^= (*y)[2];
    (*x)[3] ^= (*y)[3];
    (*x)[4] ^= (*y)[4];
    (*x)[5] ^= (*y)[5];
    (*x)[6] ^= (*y)[6];
    (*x)[7] ^= (*y)[7];
    (*x)[8] ^= (*y)[8];
    (*x)[9] ^= (*y)[9];
    (*x)[10] ^= (*y)[10];
    (*x)[11] ^= (*y)[11];
    (*x)[12] ^= (*y)[12];
    (*x)[13] ^= (*y)[13];
    (*x)[14] ^= (*y)[14];
    (*x)[15] ^= (*y)[15];
}

// Two upper rows plus the products of two lower rows and one constant.
fn gf16_add_products(
    x: ptr<function, array<u32, 16>>,
    y: ptr<function, array<u32, 16>>,
    lower_x: ptr<function, array<u32, 16>>,
    lower_y: ptr<function, array<u32, 16>>,
    logarithm: u32,
) {
    let a = tables[logarithm * 2u];
    let b = tables[logarithm * 2u + 1u];
    let p0 = gf16_planes(lower_x, lower_y, a, b, 0u);
    (*x)[0] ^= p0.x;
    (*y)[0] ^= p0.y;
    let p1 = gf16_planes(lower_x, lower_y, a, b, 1u);
    (*x)[1] ^= p1.x;
    (*y)[1] ^= p1.y;
    let p2 = gf16_planes(lower_x, lower_y, a, b, 2u);
    (*x)[2] ^= p2.x;
    (*y)[2] ^= p2.y;
    let p3 = gf16_planes(lower_x, lower_y, a, b, 3u);
    (*x)[3] ^= p3.x;
    (*y)[3] ^= p3.y;
    let p4 = gf16_planes(lower_x, lower_y, a, b, 4u);
    (*x)[4] ^= p4.x;
    (*y)[4] ^= p4.y;
    let p5 = gf16_planes(lower_x, lower_y, a, b, 5u);
    (*x)[5] ^= p5.x;
    (*y)[5] ^= p5.y;
    let p6 = gf16_planes(lower_x, lower_y, a, b, 6u);
    (*x)[6] ^= p6.x;
    (*y)[6] ^= p6.y;
    let p7 = gf16_planes(lower_x, lower_y, a, b, 7u);
    (*x)[7] ^= p7.x;
    (*y)[7] ^= p7.y;
    let p8 = gf16_planes(lower_x, lower_y, a, b, 8u);
    (*x)[8] ^= p8.x;
    (*y)[8] ^= p8.y;
    let p9 = gf16_planes(lower_x, lower_y, a, b, 9u);
    (*x)[9] ^= p9.x;
    (*y)[9] ^= p9.y;
    let p10 = gf16_planes(lower_x, lower_y, a, b, 10u);
    (*x)[10] ^= p10.x;
    (*y)[10] ^= p10.y;
    let p11 = gf16_planes(lower_x, lower_y, a, b, 11u);
    (*x)[11] ^= p11.x;
    (*y)[11] ^= p11.y;
    let p12 = gf16_planes(lower_x, lower_y, a, b, 12u);
    (*x)[12] ^= p12.x;
    (*y)[12] ^= p12.y;
    let p13 = gf16_planes(lower_x, lower_y, a, b, 13u);
    (*x)[13] ^= p13.x;
    (*y)[13] ^= p13.y;
    let p14 = gf16_planes(lower_x, lower_y, a, b, 14u);
    (*x)[14] ^= p14.x;
    (*y)[14] ^= p14.y;
    let p15 = gf16_planes(lower_x, lower_y, a, b, 15u);
    (*x)[15] ^= p15.x;
    (*y)[15] ^= p15.y;
}

// One pair of rows: inverse, (a, b) to (a + w * (a + b), a + b); forward, (a, b) to (a + w * b, a + (w + 1) * b).
fn gf16_butterfly(a: ptr<function, array<u32, 16>>, b: ptr<function, array<u32, 16>>, logarithm: u32, inverse: bool) {
    if (inverse) {
        gf16_add(b, a);
    }
    var product = gf16_times(b, logarithm);
    gf16_add(a, &product);
    if (!inverse) {
        gf16_add(b, a);
    }
}

// The constant of the layer of this distance, for the block that begins at this row.
fn gf16_constant(row: u32, distance: u32) -> u32 {
    let number = row + distance + params.a.y - 1u;
    let word = GF16_SKEW_WORDS + (number >> 1u);
    return (tables[word >> 2u][word & 3u] >> ((number & 1u) * 16u)) & 0xffffu;
}

// Bytes to planes and back, eight words and eight words: bit and number of a word change places.
fn gf16_turn(x: ptr<function, array<u32, 16>>) {
    let t4_0 = (((*x)[0] >> 4u) ^ (*x)[4]) & 0x0f0f0f0fu; (*x)[4] ^= t4_0; (*x)[0] ^= t4_0 << 4u;
    let t4_1 = (((*x)[1] >> 4u) ^ (*x)[5]) & 0x0f0f0f0fu; (*x)[5] ^= t4_1; (*x)[1] ^= t4_1 << 4u;
    let t4_2 = (((*x)[2] >> 4u) ^ (*x)[6]) & 0x0f0f0f0fu; (*x)[6] ^= t4_2; (*x)[2] ^= t4_2 << 4u;
    let t4_3 = (((*x)[3] >> 4u) ^ (*x)[7]) & 0x0f0f0f0fu; (*x)[7] ^= t4_3; (*x)[3] ^= t4_3 << 4u;
    let t4_8 = (((*x)[8] >> 4u) ^ (*x)[12]) & 0x0f0f0f0fu; (*x)[12] ^= t4_8; (*x)[8] ^= t4_8 << 4u;
    let t4_9 = (((*x)[9] >> 4u) ^ (*x)[13]) & 0x0f0f0f0fu; (*x)[13] ^= t4_9; (*x)[9] ^= t4_9 << 4u;
    let t4_10 = (((*x)[10] >> 4u) ^ (*x)[14]) & 0x0f0f0f0fu; (*x)[14] ^= t4_10; (*x)[10] ^= t4_10 << 4u;
    let t4_11 = (((*x)[11] >> 4u) ^ (*x)[15]) & 0x0f0f0f0fu; (*x)[15] ^= t4_11; (*x)[11] ^= t4_11 << 4u;
    let t2_0 = (((*x)[0] >> 2u) ^ (*x)[2]) & 0x33333333u; (*x)[2] ^= t2_0; (*x)[0] ^= t2_0 << 2u;
    let t2_1 = (((*x)[1] >> 2u) ^ (*x)[3]) & 0x33333333u; (*x)[3] ^= t2_1; (*x)[1] ^= t2_1 << 2u;
    let t2_4 = (((*x)[4] >> 2u) ^ (*x)[6]) & 0x33333333u; (*x)[6] ^= t2_4; (*x)[4] ^= t2_4 << 2u;
    let t2_5 = (((*x)[5] >> 2u) ^ (*x)[7]) & 0x33333333u; (*x)[7] ^= t2_5; (*x)[5] ^= t2_5 << 2u;
    let t2_8 = (((*x)[8] >> 2u) ^ (*x)[10]) & 0x33333333u; (*x)[10] ^= t2_8; (*x)[8] ^= t2_8 << 2u;
    let t2_9 = (((*x)[9] >> 2u) ^ (*x)[11]) & 0x33333333u; (*x)[11] ^= t2_9; (*x)[9] ^= t2_9 << 2u;
    let t2_12 = (((*x)[12] >> 2u) ^ (*x)[14]) & 0x33333333u; (*x)[14] ^= t2_12; (*x)[12] ^= t2_12 << 2u;
    let t2_13 = (((*x)[13] >> 2u) ^ (*x)[15]) & 0x33333333u; (*x)[15] ^= t2_13; (*x)[13] ^= t2_13 << 2u;
    let t1_0 = (((*x)[0] >> 1u) ^ (*x)[1]) & 0x55555555u; (*x)[1] ^= t1_0; (*x)[0] ^= t1_0 << 1u;
    let t1_2 = (((*x)[2] >> 1u) ^ (*x)[3]) & 0x55555555u; (*x)[3] ^= t1_2; (*x)[2] ^= t1_2 << 1u;
    let t1_4 = (((*x)[4] >> 1u) ^ (*x)[5]) & 0x55555555u; (*x)[5] ^= t1_4; (*x)[4] ^= t1_4 << 1u;
    let t1_6 = (((*x)[6] >> 1u) ^ (*x)[7]) & 0x55555555u; (*x)[7] ^= t1_6; (*x)[6] ^= t1_6 << 1u;
    let t1_8 = (((*x)[8] >> 1u) ^ (*x)[9]) & 0x55555555u; (*x)[9] ^= t1_8; (*x)[8] ^= t1_8 << 1u;
    let t1_10 = (((*x)[10] >> 1u) ^ (*x)[11]) & 0x55555555u; (*x)[11] ^= t1_10; (*x)[10] ^= t1_10 << 1u;
    let t1_12 = (((*x)[12] >> 1u) ^ (*x)[13]) & 0x55555555u; (*x)[13] ^= t1_12; (*x)[12] ^= t1_12 << 1u;
    let t1_14 = (((*x)[14] >> 1u) ^ (*x)[15]) & 0x55555555u; (*x)[15] ^= t1_14; (*x)[14] ^= t1_14 << 1u;
}

fn gf16_words(a: vec4<u32>, b: vec4<u32>, c: vec4<u32>, d: vec4<u32>) -> array<u32, 16> {
    return array<u32, 16>(a.x, a.y, a.z, a.w, b.x, b.y, b.z, b.w, c.x, c.y, c.z, c.w, d.x, d.y, d.z, d.w);
}

fn gf16_row(unit: u32, chunks: u32) -> array<u32, 16> {
    return gf16_words(scratch0[unit], scratch0[unit + chunks], scratch0[unit + 2u * chunks], scratch0[unit + 3u * chunks]);
}

// A row of scratch0, or in the pass behind the derivative of scratch1.
fn gf16_read(unit: u32, chunks: u32) -> array<u32, 16> {
    if (params.b.z == 0u) {
        return gf16_row(unit, chunks);
    }
    return gf16_words(scratch1[unit], scratch1[unit + chunks], scratch1[unit + 2u * chunks], scratch1[unit + 3u * chunks]);
}

fn gf16_keep(unit: u32, chunks: u32, x: ptr<function, array<u32, 16>>) {
    scratch0[unit] = vec4<u32>((*x)[0], (*x)[1], (*x)[2], (*x)[3]);
    scratch0[unit + chunks] = vec4<u32>((*x)[4], (*x)[5], (*x)[6], (*x)[7]);
    scratch0[unit + 2u * chunks] = vec4<u32>((*x)[8], (*x)[9], (*x)[10], (*x)[11]);
    scratch0[unit + 3u * chunks] = vec4<u32>((*x)[12], (*x)[13], (*x)[14], (*x)[15]);
}

// Four bytes from byte `start` of a chunk on.
fn gf16_bytes(chunk: u32, start: u32) -> u32 {
    let word = start >> 2u;
    let first = memory[chunk + (word >> 2u)][word & 3u];
    let second = memory[chunk + ((word + 1u) >> 2u)][(word + 1u) & 3u];
    let shift = (start & 3u) * 8u;
    return (first >> shift) | ((second << 1u) << (31u - shift));
}

fn gf16_first(half: u32, word: u32) -> u32 {
    return word_mask(select(0u, half - word * 4u, half > word * 4u));
}

// Bytes of a chunk that are of the shard.
fn gf16_rest(row: u32, chunk: u32) -> u32 {
    return min(row_word(row, 4u, 8u) - chunk * 64u, 64u);
}

// A lane a chunk of a working row. params.a: unit of the list of (slot, logarithm) of working rows, unit of the list of batch rows,
// working rows of a stripe, chunks of a shard; params.b: chunks before the first slot, rows that are loaded.
@compute @workgroup_size(64)
fn gf16_load(
    @builtin(global_invocation_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    if (lane >= params.end_lane) {
        return;
    }
    let chunks = params.a.w;
    let chunk = lane % chunks;
    let work = (lane / chunks) % params.b.y;
    let stripe = lane / chunks / params.b.y;
    let row = list_word(params.a.y * 4u + stripe);
    let slot = list_word(params.a.x * 4u + work * 2u);
    let logarithm = list_word(params.a.x * 4u + work * 2u + 1u);
    var x = array<u32, 16>();
    if (slot != GF16_NONE) {
        var place = input_place(row_word(row, 4u, 2u)) + (params.b.x + slot * chunks + chunk) * 4u;
        if ((slot & GF16_WINDOW) != 0u) {
            place = output_place(row_word(row, 4u, 4u)) + ((slot ^ GF16_WINDOW) * chunks + chunk) * 4u;
        }
        let rest = gf16_rest(row, chunk);
        if (rest == 64u) {
            x = gf16_words(memory[place], memory[place + 1u], memory[place + 2u], memory[place + 3u]);
        } else {
            // The end of a shard: its low bytes, then its high bytes.
            let half = rest >> 1u;
            for (var word = 0u; word < 8u; word++) {
                x[word] = gf16_bytes(place, word * 4u) & gf16_first(half, word);
                x[word + 8u] = gf16_bytes(place, half + word * 4u) & gf16_first(half, word);
            }
        }
        gf16_turn(&x);
        if (logarithm != GF16_NONE) {
            x = gf16_times(&x, logarithm);
        }
    }
    gf16_keep((stripe * params.a.z + work) * 4u * chunks + chunk, chunks, &x);
}

// A lane a chunk of a pair of working rows: one layer. params.a: logarithm of the distance, what is added to the number of the constant,
// working rows of a stripe, chunks; params.b: pairs of a stripe, 1: inverse, 1: rows are read in scratch1.
@compute @workgroup_size(64)
fn gf16_layer(
    @builtin(global_invocation_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    if (lane >= params.end_lane) {
        return;
    }
    let chunks = params.a.w;
    let chunk = lane % chunks;
    let pair = (lane / chunks) % params.b.x;
    let stripe = lane / chunks / params.b.x;
    let distance = 1u << params.a.x;
    let block = (pair >> params.a.x) << (params.a.x + 1u);
    let upper = block | (pair & (distance - 1u));
    let first = (stripe * params.a.z + upper) * 4u * chunks + chunk;
    let second = first + distance * 4u * chunks;
    var a = gf16_read(first, chunks);
    var b = gf16_read(second, chunks);
    gf16_butterfly(&a, &b, gf16_constant(block, distance), params.b.y == 1u);
    gf16_keep(first, chunks, &a);
    gf16_keep(second, chunks, &b);
}

// A lane a chunk of four working rows: two layers, the nearer one of the distance that params.a names; params.b: fours of a stripe.
@compute @workgroup_size(64)
fn gf16_layers(
    @builtin(global_invocation_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    if (lane >= params.end_lane) {
        return;
    }
    let chunks = params.a.w;
    let chunk = lane % chunks;
    let four = (lane / chunks) % params.b.x;
    let stripe = lane / chunks / params.b.x;
    let distance = 1u << params.a.x;
    let block = (four >> params.a.x) << (params.a.x + 2u);
    let upper = block | (four & (distance - 1u));
    let step = distance * 4u * chunks;
    let first = (stripe * params.a.z + upper) * 4u * chunks + chunk;
    let inverse = params.b.y == 1u;
    var a = gf16_read(first, chunks);
    var b = gf16_read(first + step, chunks);
    var c = gf16_read(first + 2u * step, chunks);
    var d = gf16_read(first + 3u * step, chunks);
    for (var layer = 0u; layer < 2u; layer++) {
        if ((layer == 0u) == inverse) {
            gf16_butterfly(&a, &b, gf16_constant(block, distance), inverse);
            gf16_butterfly(&c, &d, gf16_constant(block + 2u * distance, distance), inverse);
        } else {
            if (inverse) {
                gf16_add(&c, &a);
                gf16_add(&d, &b);
            }
            gf16_add_products(&a, &b, &c, &d, gf16_constant(block, 2u * distance));
            if (!inverse) {
                gf16_add(&c, &a);
                gf16_add(&d, &b);
            }
        }
    }
    gf16_keep(first, chunks, &a);
    gf16_keep(first + step, chunks, &b);
    gf16_keep(first + 2u * step, chunks, &c);
    gf16_keep(first + 3u * step, chunks, &d);
}

// A lane a unit of a working row. params.a: 0: blocks of rows are added into the first; 1: the first block is copied into the others;
// 2: the formal derivative, into scratch1; rows of a block, working rows, chunks; params.b: rows that are written, the first of them.
@compute @workgroup_size(64)
fn gf16_combine(
    @builtin(global_invocation_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    if (lane >= params.end_lane) {
        return;
    }
    let units = params.a.w * 4u;
    let unit = lane % units;
    let work = params.b.y + (lane / units) % params.b.x;
    let stripe = lane / units / params.b.x;
    let base = stripe * params.a.z;
    if (params.a.x == 1u) {
        scratch0[(base + work) * units + unit] = scratch0[(base + work % params.a.y) * units + unit];
        return;
    }
    var sum = scratch0[(base + work) * units + unit];
    if (params.a.x == 0u) {
        for (var other = work + params.a.y; other < params.a.z; other += params.a.y) {
            sum ^= scratch0[(base + other) * units + unit];
        }
        scratch0[(base + work) * units + unit] = sum;
        return;
    }
    for (var step = 1u; step < params.a.z; step <<= 1u) {
        if ((work & step) == 0u) {
            sum ^= scratch0[(base + work + step) * units + unit];
        }
    }
    scratch1[(base + work) * units + unit] = sum;
}

// A lane a chunk of a target. params.a: unit of the list of (working row, slot, logarithm, 0) of targets, unit of the list of batch rows,
// working rows, chunks; params.b: chunks before the first slot, number of targets.
@compute @workgroup_size(64)
fn gf16_store(
    @builtin(local_invocation_index) local: u32,
    @builtin(global_invocation_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    let at = min(lane, params.end_lane - 1u);
    let chunks = params.a.w;
    let chunk = at % chunks;
    let entry = list_unit(params.a.x + (at / chunks) % params.b.y);
    let stripe = at / chunks / params.b.y;
    let row = list_word(params.a.y * 4u + stripe);
    var found = vec3<u32>(0u);
    if (lane < params.end_lane) {
        var x = gf16_row((stripe * params.a.z + entry.x) * 4u * chunks + chunk, chunks);
        if (entry.z != GF16_NONE) {
            x = gf16_times(&x, entry.z);
        }
        gf16_turn(&x);
        let rest = gf16_rest(row, chunk);
        if (rest < 64u) {
            x = gf16_tail(&x, rest >> 1u);
        }
        let words = array<vec4<u32>, 4>(
            vec4<u32>(x[0], x[1], x[2], x[3]), vec4<u32>(x[4], x[5], x[6], x[7]),
            vec4<u32>(x[8], x[9], x[10], x[11]), vec4<u32>(x[12], x[13], x[14], x[15]));
        let column = ((entry.y & ~COMPARED) * chunks + chunk) * 4u;
        if ((entry.y & COMPARED) == 0u) {
            found += write_column(row, column, words[0]);
            found += write_column(row, column + 1u, words[1]);
            found += write_column(row, column + 2u, words[2]);
            found += write_column(row, column + 3u, words[3]);
        } else {
            let received = input_place(row_word(row, 4u, 2u)) + params.b.x * 4u + column;
            found.z += u32(all((memory[received] & row_valid(row, chunk * 4u)) == words[0]));
            found.z += u32(all((memory[received + 1u] & row_valid(row, chunk * 4u + 1u)) == words[1]));
            found.z += u32(all((memory[received + 2u] & row_valid(row, chunk * 4u + 2u)) == words[2]));
            found.z += u32(all((memory[received + 3u] & row_valid(row, chunk * 4u + 3u)) == words[3]));
        }
    }
    tally(local, row, found.x, found.y, found.z);
}

// The end of a shard: so many low bytes, then as many high bytes, then zeros.
fn gf16_tail(x: ptr<function, array<u32, 16>>, half: u32) -> array<u32, 16> {
    // Indexed at run time, which is slow: one lane a shard comes here.
    var halves = *x;
    var tail = array<u32, 16>();
    for (var word = 0u; word < 16u; word++) {
        var low = 0u;
        if (word < 8u) {
            low = halves[word] & gf16_first(half, word);
        }
        for (var byte = 0u; byte < 4u; byte++) {
            let place = word * 4u + byte;
            if (place >= half && place < 2u * half) {
                let high = place - half;
                low |= ((halves[8u + (high >> 2u)] >> ((high & 3u) * 8u)) & 0xffu) << (byte * 8u);
            }
        }
        tail[word] = low;
    }
    return tail;
}
