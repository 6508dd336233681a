// requires: gpu/bindings.wgsl
// What a lane keeps between passes: units of 16 bytes in `scratch1`, unit by unit, lanes beside each other.
// `params.a.x` is the first row of the pass, `params.a.y` the lanes that have room.

fn kept_place(unit: u32, lane: u32) -> u32 {
    return unit * params.a.y + lane;
}

// An element's ten words, in three units.
fn keep_ten(unit: u32, lane: u32, x: array<u32, 10>) {
    scratch1[kept_place(unit, lane)] = vec4<u32>(x[0], x[1], x[2], x[3]);
    scratch1[kept_place(unit + 1u, lane)] = vec4<u32>(x[4], x[5], x[6], x[7]);
    scratch1[kept_place(unit + 2u, lane)] = vec4<u32>(x[8], x[9], 0u, 0u);
}

fn kept_ten(unit: u32, lane: u32) -> array<u32, 10> {
    let a = scratch1[kept_place(unit, lane)];
    let b = scratch1[kept_place(unit + 1u, lane)];
    let c = scratch1[kept_place(unit + 2u, lane)];
    return array<u32, 10>(a.x, a.y, a.z, a.w, b.x, b.y, b.z, b.w, c.x, c.y);
}

// Eight words of a row from unit `unit` on; `row_vec4s` as for `row_word`.
fn row_number(row: u32, row_vec4s: u32, unit: u32) -> array<u32, 8> {
    let place = params.row_base + row * row_vec4s + unit;
    let a = rows[place];
    let b = rows[place + 1u];
    return array<u32, 8>(a.x, a.y, a.z, a.w, b.x, b.y, b.z, b.w);
}

// Eight words of an answer.
fn answer_number(place: u32, x: array<u32, 8>) {
    answers[place] = x[0];
    answers[place + 1u] = x[1];
    answers[place + 2u] = x[2];
    answers[place + 3u] = x[3];
    answers[place + 4u] = x[4];
    answers[place + 5u] = x[5];
    answers[place + 6u] = x[6];
    answers[place + 7u] = x[7];
}
