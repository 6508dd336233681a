// requires: gpu/bindings.wgsl, merkle/sha256.wgsl
// scrypt (RFC 7914) with N = 1,024, r = p = 1 of an 80-byte block header that is password and salt in one: a hash a lane.
// V lies in scratch0..3, a block of lanes in each; Salsa20/8 stands in diagonal form, so that swizzles replace shuffles.

// Every GAP-th entry of V is kept, the others are computed again: 1, 2 or 4.
override GAP: u32 = 1u;
// 16-byte units of an entry that lie side by side for one lane: 1, 2, 4 or 8. A unit below the 32 to 64 bytes that memory is
// fetched by wastes the rest of every fetch of the second loop, whose lanes read unlike entries.
override UNIT: u32 = 4u;

// Rows are 192 bytes.
const ROW_VEC4S = 12u;
const OUT_OFF = 4u;
const INLINE = 11u;
const CHECK = 46u;
const ANSWER_WORDS = 2u;

// A Salsa20 matrix, row i the i-th diagonal: (0 5 10 15), (4 9 14 3), (8 13 2 7), (12 1 6 11).
struct Matrix {
    d0: vec4<u32>,
    d1: vec4<u32>,
    d2: vec4<u32>,
    d3: vec4<u32>,
}

// The 128 bytes of ROMix: the matrices of the first and of the last 64.
struct Block {
    low: Matrix,
    high: Matrix,
}

// The states of HMAC-SHA256 after the padded key: what the inner and the outer hash begin with.
struct Key {
    inner: array<u32, 8>,
    outer: array<u32, 8>,
}

fn rotl(x: vec4<u32>, n: u32) -> vec4<u32> {
    return (x << vec4<u32>(n)) | (x >> vec4<u32>(32u - n));
}

fn swap(x: vec4<u32>) -> vec4<u32> {
    return vec4<u32>(sha256_swap(x.x), sha256_swap(x.y), sha256_swap(x.z), sha256_swap(x.w));
}

fn xor(x: Matrix, y: Matrix) -> Matrix {
    return Matrix(x.d0 ^ y.d0, x.d1 ^ y.d1, x.d2 ^ y.d2, x.d3 ^ y.d3);
}

// Section 3: four double rounds; columns are rows of the next half, so that rows rotate in between.
fn salsa(x: Matrix) -> Matrix {
    var a = x.d0;
    var b = x.d1;
    var c = x.d2;
    var d = x.d3;
    for (var i = 0u; i < 4u; i++) {
        b ^= rotl(a + d, 7u);
        c ^= rotl(b + a, 9u);
        d ^= rotl(c + b, 13u);
        a ^= rotl(d + c, 18u);
        b = b.wxyz;
        c = c.zwxy;
        d = d.yzwx;
        d ^= rotl(a + b, 7u);
        c ^= rotl(d + a, 9u);
        b ^= rotl(c + d, 13u);
        a ^= rotl(b + c, 18u);
        b = b.yzwx;
        c = c.zwxy;
        d = d.wxyz;
    }
    return Matrix(x.d0 + a, x.d1 + b, x.d2 + c, x.d3 + d);
}

// Section 4 with r = 1.
fn block_mix(x: Block) -> Block {
    let low = salsa(xor(x.low, x.high));
    return Block(low, salsa(xor(low, x.high)));
}

// Where unit `part` of an entry of V lies: [entry][8 / UNIT][lane][UNIT].
fn place(entry: u32, part: u32, lanes: u32, column: u32) -> u32 {
    return ((entry * (8u / UNIT) + part / UNIT) * lanes + column) * UNIT + part % UNIT;
}

fn load_part(block: u32, at: u32) -> vec4<u32> {
    switch block {
        case 0u: { return scratch0[at]; }
        case 1u: { return scratch1[at]; }
        case 2u: { return scratch2[at]; }
        default: { return scratch3[at]; }
    }
}

fn load_entry(block: u32, entry: u32, lanes: u32, column: u32) -> Block {
    return Block(
        Matrix(
            load_part(block, place(entry, 0u, lanes, column)),
            load_part(block, place(entry, 1u, lanes, column)),
            load_part(block, place(entry, 2u, lanes, column)),
            load_part(block, place(entry, 3u, lanes, column)),
        ),
        Matrix(
            load_part(block, place(entry, 4u, lanes, column)),
            load_part(block, place(entry, 5u, lanes, column)),
            load_part(block, place(entry, 6u, lanes, column)),
            load_part(block, place(entry, 7u, lanes, column)),
        ),
    );
}

fn store_part(block: u32, at: u32, value: vec4<u32>) {
    switch block {
        case 0u: { scratch0[at] = value; }
        case 1u: { scratch1[at] = value; }
        case 2u: { scratch2[at] = value; }
        default: { scratch3[at] = value; }
    }
}

fn store_entry(block: u32, entry: u32, lanes: u32, column: u32, x: Block) {
    store_part(block, place(entry, 0u, lanes, column), x.low.d0);
    store_part(block, place(entry, 1u, lanes, column), x.low.d1);
    store_part(block, place(entry, 2u, lanes, column), x.low.d2);
    store_part(block, place(entry, 3u, lanes, column), x.low.d3);
    store_part(block, place(entry, 4u, lanes, column), x.high.d0);
    store_part(block, place(entry, 5u, lanes, column), x.high.d1);
    store_part(block, place(entry, 6u, lanes, column), x.high.d2);
    store_part(block, place(entry, 7u, lanes, column), x.high.d3);
}

// Section 5: the first loop fills V, the second reads it in an order that the block itself makes.
fn romix(start: Block, block: u32, lanes: u32, column: u32) -> Block {
    var x = start;
    for (var i = 0u; i < 1024u; i++) {
        if i % GAP == 0u {
            store_entry(block, i / GAP, lanes, column, x);
        }
        x = block_mix(x);
    }
    for (var i = 0u; i < 1024u; i++) {
        // Integerify: the first word of the last 64 bytes.
        let j = x.high.d0.x & 1023u;
        var y = load_entry(block, j / GAP, lanes, column);
        for (var k = 0u; k < j % GAP; k++) {
            y = block_mix(y);
        }
        x = block_mix(Block(xor(x.low, y.low), xor(x.high, y.high)));
    }
    return x;
}

// The words of a matrix in the order of its bytes, and back.
fn diagonals(a: vec4<u32>, b: vec4<u32>, c: vec4<u32>, d: vec4<u32>) -> Matrix {
    return Matrix(
        vec4<u32>(a.x, b.y, c.z, d.w),
        vec4<u32>(b.x, c.y, d.z, a.w),
        vec4<u32>(c.x, d.y, a.z, b.w),
        vec4<u32>(d.x, a.y, b.z, c.w),
    );
}

// Sixteen words of SHA-256 of a matrix, whose words are little-endian.
fn message(m: Matrix) -> array<u32, 16> {
    let a = swap(vec4<u32>(m.d0.x, m.d3.y, m.d2.z, m.d1.w));
    let b = swap(vec4<u32>(m.d1.x, m.d0.y, m.d3.z, m.d2.w));
    let c = swap(vec4<u32>(m.d2.x, m.d1.y, m.d0.z, m.d3.w));
    let d = swap(vec4<u32>(m.d3.x, m.d2.y, m.d1.z, m.d0.w));
    return array<u32, 16>(a.x, a.y, a.z, a.w, b.x, b.y, b.z, b.w, c.x, c.y, c.z, c.w, d.x, d.y, d.z, d.w);
}

// Big-endian word `word` of the header.
fn header_word(row: u32, word: u32) -> u32 {
    return sha256_swap(row_word(row, ROW_VEC4S, INLINE + word));
}

// The blocks of SHA-256 that hold its first 64 bytes, and its last 16 with two words behind them and the length in bits.
fn header_start(row: u32) -> array<u32, 16> {
    return array<u32, 16>(
        header_word(row, 0u), header_word(row, 1u), header_word(row, 2u), header_word(row, 3u),
        header_word(row, 4u), header_word(row, 5u), header_word(row, 6u), header_word(row, 7u),
        header_word(row, 8u), header_word(row, 9u), header_word(row, 10u), header_word(row, 11u),
        header_word(row, 12u), header_word(row, 13u), header_word(row, 14u), header_word(row, 15u),
    );
}
fn header_end(row: u32, next: u32, after: u32, bits: u32) -> array<u32, 16> {
    return array<u32, 16>(
        header_word(row, 16u), header_word(row, 17u), header_word(row, 18u), header_word(row, 19u),
        next, after, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, bits,
    );
}

fn padded_key(key: array<u32, 8>, pad: u32) -> array<u32, 8> {
    var state = sha256_iv();
    var w = array<u32, 16>(
        key[0] ^ pad, key[1] ^ pad, key[2] ^ pad, key[3] ^ pad, key[4] ^ pad, key[5] ^ pad, key[6] ^ pad, key[7] ^ pad,
        pad, pad, pad, pad, pad, pad, pad, pad,
    );
    sha256_compress(&state, &w);
    return state;
}

// RFC 2104: the header has more than 64 bytes, so that its hash is the key.
fn hmac_key(row: u32) -> Key {
    var state = sha256_iv();
    var w = header_start(row);
    sha256_compress(&state, &w);
    w = header_end(row, 0x80000000u, 0u, 640u);
    sha256_compress(&state, &w);
    return Key(padded_key(state, 0x36363636u), padded_key(state, 0x5c5c5c5cu));
}

// The outer hash over the inner one: 64 + 32 bytes.
fn hmac_outer(outer: array<u32, 8>, h: array<u32, 8>) -> array<u32, 8> {
    var state = outer;
    var w = array<u32, 16>(
        h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], 0x80000000u, 0u, 0u, 0u, 0u, 0u, 0u, 768u,
    );
    sha256_compress(&state, &w);
    return state;
}

// PBKDF2 with the header as salt, 128 bytes. The first 64 bytes of the salt are hashed once for its four parts.
fn expand(row: u32, key: Key) -> Block {
    var salted = key.inner;
    var w = header_start(row);
    sha256_compress(&salted, &w);
    var parts: array<vec4<u32>, 8>;
    for (var i = 0u; i < 4u; i++) {
        var state = salted;
        w = header_end(row, i + 1u, 0x80000000u, 1184u);
        sha256_compress(&state, &w);
        let mac = hmac_outer(key.outer, state);
        parts[2u * i] = swap(vec4<u32>(mac[0], mac[1], mac[2], mac[3]));
        parts[2u * i + 1u] = swap(vec4<u32>(mac[4], mac[5], mac[6], mac[7]));
    }
    return Block(
        diagonals(parts[0], parts[1], parts[2], parts[3]),
        diagonals(parts[4], parts[5], parts[6], parts[7]),
    );
}

// PBKDF2 with the mixed block as salt, 32 bytes.
fn finish(key: Key, x: Block) -> array<u32, 8> {
    var state = key.inner;
    var w = message(x.low);
    sha256_compress(&state, &w);
    w = message(x.high);
    sha256_compress(&state, &w);
    w = array<u32, 16>(1u, 0x80000000u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 0u, 1568u);
    sha256_compress(&state, &w);
    return hmac_outer(key.outer, state);
}

// Two words that change with every bit of the hash and with the order of its words; `shader::fold` is the same.
fn fold_word(sum: vec2<u32>, word: u32) -> vec2<u32> {
    let x = (sum ^ vec2<u32>(word)) * vec2<u32>(0x85ebca6bu, 0xc2b2ae35u);
    return (x << vec2<u32>(13u, 17u)) | (x >> vec2<u32>(19u, 15u));
}
fn fold(low: vec4<u32>, high: vec4<u32>) -> vec2<u32> {
    var sum = vec2<u32>(0x9e3779b9u, 0x7f4a7c15u);
    sum = fold_word(sum, low.x);
    sum = fold_word(sum, low.y);
    sum = fold_word(sum, low.z);
    sum = fold_word(sum, low.w);
    sum = fold_word(sum, high.x);
    sum = fold_word(sum, high.y);
    sum = fold_word(sum, high.z);
    return fold_word(sum, high.w);
}

// params.a: row of lane 0, lanes of a block.
@compute @workgroup_size(64)
fn scrypt(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let lane = params.first_lane + id.x + id.y * groups.x * 64u;
    if lane >= params.end_lane {
        return;
    }
    let row = params.a.x + lane;
    let lanes = params.a.y;
    let window = output_place(row_word(row, ROW_VEC4S, OUT_OFF));
    var key = hmac_key(row);
    let start = expand(row, key);
    // The window holds the states of the key meanwhile: sixteen registers less in the loops.
    memory[window] = vec4<u32>(key.inner[0], key.inner[1], key.inner[2], key.inner[3]);
    memory[window + 1u] = vec4<u32>(key.inner[4], key.inner[5], key.inner[6], key.inner[7]);
    memory[window + 2u] = vec4<u32>(key.outer[0], key.outer[1], key.outer[2], key.outer[3]);
    memory[window + 3u] = vec4<u32>(key.outer[4], key.outer[5], key.outer[6], key.outer[7]);
    let mixed = romix(start, lane / lanes, lanes, lane % lanes);
    let a = memory[window];
    let b = memory[window + 1u];
    let c = memory[window + 2u];
    let d = memory[window + 3u];
    key = Key(
        array<u32, 8>(a.x, a.y, a.z, a.w, b.x, b.y, b.z, b.w),
        array<u32, 8>(c.x, c.y, c.z, c.w, d.x, d.y, d.z, d.w),
    );
    let mac = finish(key, mixed);
    let low = swap(vec4<u32>(mac[0], mac[1], mac[2], mac[3]));
    let high = swap(vec4<u32>(mac[4], mac[5], mac[6], mac[7]));
    memory[window] = low;
    memory[window + 1u] = high;
    memory[window + 2u] = vec4<u32>();
    memory[window + 3u] = vec4<u32>();
    let sum = fold(low, high);
    let answer = params.answer_base + row * ANSWER_WORDS;
    answers[answer] = sum.x ^ row_word(row, ROW_VEC4S, CHECK);
    answers[answer + 1u] = sum.y ^ row_word(row, ROW_VEC4S, CHECK + 1u);
}
