// requires: gpu/bindings.wgsl
// Byte order of nodes: in memory as the standard writes them, in hash functions as big-endian values; and the answer with a root.

fn merkle_swap(x: u32) -> u32 {
    return (x << 24u) | ((x & 0xff00u) << 8u) | ((x >> 8u) & 0xff00u) | (x >> 24u);
}

fn merkle_swap4(x: vec4<u32>) -> vec4<u32> {
    return (x << vec4<u32>(24u)) | ((x & vec4<u32>(0xff00u)) << vec4<u32>(8u))
        | ((x >> vec4<u32>(8u)) & vec4<u32>(0xff00u)) | (x >> vec4<u32>(24u));
}

fn merkle_pair(a: vec4<u32>, b: vec4<u32>, c: vec4<u32>, d: vec4<u32>) -> array<u32, 16> {
    return array<u32, 16>(a.x, a.y, a.z, a.w, b.x, b.y, b.z, b.w, c.x, c.y, c.z, c.w, d.x, d.y, d.z, d.w);
}

// A root as the answer of its row: under the secret, so that neither zeros nor an earlier or another row's answer reads as one.
fn merkle_answer(row: u32, first: vec4<u32>, second: vec4<u32>, v: vec2<u32>) {
    let a = first ^ v.xyxy;
    let b = second ^ (v.yxyx * vec4<u32>(0x9e3779b1u));
    let place = params.answer_base + row * 8u;
    answers[place] = a.x;
    answers[place + 1u] = a.y;
    answers[place + 2u] = a.z;
    answers[place + 3u] = a.w;
    answers[place + 4u] = b.x;
    answers[place + 5u] = b.y;
    answers[place + 6u] = b.z;
    answers[place + 7u] = b.w;
}
