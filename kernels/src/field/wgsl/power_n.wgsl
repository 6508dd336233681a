// requires: gpu/bindings.wgsl, field/wgsl/kept.wgsl
// A power modulo n with the exponent of a program in `tables` (field/wgsl/chain.rs): 64 steps, squarings, slot, slot.

// x^exponent of a normal x, normal; three units a slot from `slots` on are overwritten.
fn fn_power(x: Fn, program: u32, slots: u32, lane: u32) -> Fn {
    keep_ten(slots, lane, fn_raw(x));
    var y = x;
    for (var at = program; at < program + 64u; at++) {
        let step = tables[at];
        for (var i = 0u; i < step.x; i++) {
            y = fn_sqr(y);
        }
        if step.y != 255u {
            y = fn_mul(y, fn_of_raw(kept_ten(slots + 3u * step.y, lane)));
        }
        if step.z != 255u {
            keep_ten(slots + 3u * step.z, lane, fn_raw(y));
        }
    }
    return y;
}
