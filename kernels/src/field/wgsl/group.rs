//! The group of secp256k1 for shaders: doubling, mixed addition, and the steps of a table, as the CPU's lanes have them.
//! Formulas for curves y^2 = x^3 + b: b occurs in none, so they serve the curve and those isomorphic to it alike.
//! Never hides an exception: where an addition meets equal x, Z becomes zero, and stays zero.
//!
//! Y is twice the usual one. Doubling and addition give *minus* the result, so that formulas are sums of products; who calls
//! them counts signs. Source: `field::ifma_group`; the table by co-Z additions, N. Meloni, "New point addition formulae for ECC
//! applications" (WAIFI 2007).

use super::{
    formula::{Formula, Value},
    generator::Field,
};

/// How loose a Y may be between operations: as products can take it.
fn y_times(field: &Field) -> u128 {
    if field.form.wide { 2 } else { 1 }
}

/// Functions of the group.
pub(crate) fn write(field: &Field) -> String {
    let times = y_times(field);
    let mut text = String::new();
    text += "// (X / Z^2, Y / (2 Z^3)); normal, Y of at most this many normal ones: ";
    text += &format!("{times}.\nstruct Point {{\n    x: Fp,\n    y: Fp,\n    z: Fp,\n}}\n\n");
    text +=
        "// Two points with the same Z, and what that Z was multiplied by: all normal. Y are twice the usual ones.\n";
    text += "struct Twins {\n    x1: Fp,\n    y1: Fp,\n    x2: Fp,\n    y2: Fp,\n    ratio: Fp,\n}\n\n";
    text += "// An affine point, Y twice the usual one; normal.\nstruct Affine {\n    x: Fp,\n    y: Fp,\n}\n\n";
    text + &double(field, times)
        + "\n"
        + &add(field, times)
        + "\n"
        + &first_twins(field)
        + "\n"
        + &next_twins(field)
        + "\n"
        + &scaled(field)
}

fn point(formula: &Formula<'_>, times: u128) -> [Value; 3] {
    [
        formula.input("p.x", 1),
        formula.input("p.y", times),
        formula.input("p.z", 1),
    ]
}

/// 3M + 4S.
fn double(field: &Field, times: u128) -> String {
    let mut f = Formula::new(field);
    let [x, y, z] = point(&f, times);
    let square = f.sqr(&x);
    let e = f.linear(&[(3, &square)]); // E = 3 X^2
    let b = f.sqr(&y); // B = Y^2
    let z3 = f.mul(&y, &z); // Z' = Y Z
    let t = f.mul(&x, &b); // T = X B
    let e = f.weak(&e);
    let less = f.linear(&[(-2, &t)]);
    let x3 = f.sqr_plus(&e, &less); // X' = E^2 - 2 T
    let along = f.linear(&[(1, &x3), (-1, &t)]);
    let twice = f.linear(&[(2, &e)]);
    let bb = f.sqr(&b);
    let y3 = f.mul_plus(&twice, &along, &bb); // -Y' = 2 E (X' - T) + B^2
    let text = "// Minus the double: 3M + 4S.\n".to_owned();
    text + &f.finish("fn point_double(p: Point) -> Point", "Point", &[&x3, &y3, &z3])
}

/// 8M + 3S, one reduction shared.
fn add(field: &Field, times: u128) -> String {
    let mut f = Formula::new(field);
    let [x, y, z] = point(&f, times);
    // The table's y may come negated without a carry.
    let (qx, qy) = (f.input("qx", 1), f.input("qy", 2));
    let zz = f.sqr(&z);
    let zzz = f.mul(&zz, &z);
    let less_y = f.linear(&[(-1, &y)]);
    let r = f.mul_plus(&qy, &zzz, &less_y); // r = 2 y Z^3 - Y
    let less_x = f.linear(&[(-1, &x)]);
    let h = f.mul_plus(&qx, &zz, &less_x); // H = x Z^2 - X
    let twice = f.linear(&[(2, &h)]);
    let z3 = f.mul(&twice, &z); // Z' = 2 Z H
    let i = f.sqr(&twice); // I = 4 H^2
    let j = f.mul(&h, &i); // J = H I
    let v = f.mul(&x, &i); // V = X I
    let less = f.linear(&[(-1, &j), (-2, &v)]);
    let x3 = f.sqr_plus(&r, &less); // X' = r^2 - J - 2 V
    let along = f.linear(&[(1, &x3), (-1, &v)]);
    let y3 = f.mul_mul(&along, &r, &y, &j);
    let y3 = f.linear(&[(2, &y3)]); // -Y' = 2 (r (X' - V) + Y J)
    let y3 = f.within(&y3, times);
    let text = "// Minus the sum with an affine point (qx, qy / 2), qy of at most 2 normal ones: 8M + 3S.\n\
                // Z' = 0 where both x are the same.\n";
    text.to_owned()
        + &f.finish(
            "fn point_add(p: Point, qx: Fp, qy: Fp) -> Point",
            "Point",
            &[&x3, &y3, &z3],
        )
}

/// 2 Q and Q with the Z of 2 Q: 2M + 4S. For Q = (x, Y / 2): T = x Y^2, E = 3 x^2; 2 Q = (E^2 - 2 T, 2 E (T - X') - Y^4) over Z = Y,
/// Q = (x Y^2, Y Y^3).
fn first_twins(field: &Field) -> String {
    let mut f = Formula::new(field);
    let (x, y) = (f.input("q.x", 1), f.input("q.y", 1));
    let b = f.sqr(&y);
    let t = f.mul(&x, &b);
    let square = f.sqr(&x);
    let e = f.linear_normal(&[(3, &square)]);
    let less = f.linear(&[(-2, &t)]);
    let x1 = f.sqr_plus(&e, &less);
    let bb = f.sqr(&b);
    let along = f.linear(&[(1, &t), (-1, &x1)]);
    let twice = f.linear(&[(2, &e)]);
    let less = f.linear(&[(-1, &bb)]);
    let y1 = f.mul_plus(&twice, &along, &less);
    let text = "// 2 Q and Q over the Z of 2 Q, which is the y of Q given here: 2M + 4S.\n".to_owned();
    text + &f.finish("fn twins_first(q: Affine) -> Twins", "Twins", &[&x1, &y1, &t, &bb, &y])
}

/// The first point over the Z of the sum, and the sum: 4M + 2S.
fn next_twins(field: &Field) -> String {
    let mut f = Formula::new(field);
    let [x1, y1, x2, y2] = ["t.x1", "t.y1", "t.x2", "t.y2"].map(|name| f.input(name, 1));
    // As y are doubled, so is the ratio: Z' = 2 (x1 - x2) Z.
    let ratio = f.linear_normal(&[(2, &x1), (-2, &x2)]);
    let c = f.sqr(&ratio);
    let (w1, w2) = (f.mul(&x1, &c), f.mul(&x2, &c));
    let rise = f.linear_normal(&[(1, &y1), (-1, &y2)]);
    let less = f.linear(&[(-1, &w1), (-1, &w2)]);
    let x3 = f.sqr_plus(&rise, &less); // X' = (y1 - y2)^2 - W1 - W2
    let apart = f.linear(&[(2, &w1), (-2, &w2)]);
    let y1 = f.mul(&apart, &y1); // y1 ratio^3 = 2 y1 (W1 - W2)
    let along = f.linear(&[(1, &w1), (-1, &x3)]);
    let twice = f.linear(&[(2, &rise)]);
    let less = f.linear(&[(-1, &y1)]);
    let y3 = f.mul_plus(&twice, &along, &less); // Y' = 2 (y1 - y2) (W1 - X') - y1 ratio^3
    let text = "// The first of two points over the Z of their sum, and the sum: 4M + 2S.\n".to_owned();
    text + &f.finish(
        "fn twins_next(t: Twins) -> Twins",
        "Twins",
        &[&w1, &y1, &x3, &y3, &ratio],
    )
}

/// Over another Z: 3M + 1S.
fn scaled(field: &Field) -> String {
    let mut f = Formula::new(field);
    let [x, y, ratio] = ["p.x", "p.y", "ratio"].map(|name| f.input(name, 1));
    let square = f.sqr(&ratio);
    let (x, cube) = (f.mul(&x, &square), f.mul(&square, &ratio));
    let y = f.mul(&y, &cube);
    let text = "// A point over a Z that is `ratio` times its own: 3M + 1S.\n".to_owned();
    text + &f.finish("fn affine_scaled(p: Affine, ratio: Fp) -> Affine", "Affine", &[&x, &y])
}
