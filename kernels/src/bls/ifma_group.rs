//! The groups G1 and G2 of BLS12-381 in eight lanes: points in Jacobian coordinates over Fp and Fp2, one text for both.
//! Stands on `ifma` and `ifma_fp2`, below decoding, hashing and the combination.
//! Formulas are incomplete: a lane that meets an exception ends with Z = 0 and keeps it, and the caller hands it to blst.
//!
//! Z3 has Z1 (and Z2) and the difference of the x coordinates as factors, in a doubling Z1 and Y1: it is 0 where an operand is
//! infinity, where both are the same point or opposite ones, and from then on. A lane with another Z in the end met none of this.
//!
//! Magnitudes of coordinates: X at most 70, Y at most 40, Z at most 8; limbs below 2^61. Affine ones at most 8.

#![allow(
    clippy::needless_range_loop,
    reason = "entries of tables and masks are indexed alike"
)]

macro_rules! group {
    ($field:ident) => {
        use crate::bls::$field::{self as field, Loose, Op, mul, mul_mul, sqr};

        /// A point (X / Z^2, Y / Z^3).
        #[derive(Clone, Copy)]
        pub(in crate::bls) struct Point {
            pub(in crate::bls) x: Loose,
            pub(in crate::bls) y: Loose,
            pub(in crate::bls) z: Loose,
        }

        /// A point with Z = 1.
        #[derive(Clone, Copy)]
        pub(in crate::bls) struct Affine {
            pub(in crate::bls) x: Op,
            pub(in crate::bls) y: Op,
        }

        impl Affine {
            /// In Jacobian coordinates.
            #[inline]
            #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
            pub(in crate::bls) fn point(&self) -> Point {
                Point {
                    x: self.x.loose(),
                    y: self.y.loose(),
                    z: field::one(),
                }
            }
        }

        impl Point {
            /// The opposite point.
            #[inline]
            #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
            pub(in crate::bls) fn negated(&self) -> Self {
                Self {
                    x: self.x,
                    y: field::zero().minus(&self.y).plus_p::<64>().carried(),
                    z: self.z,
                }
            }

            /// Lanes that are infinity or met an exception.
            #[inline]
            #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
            pub(in crate::bls) fn is_exceptional(&self) -> u8 {
                self.z.is_zero()
            }
        }

        /// 2 P ("dbl-2009-l" of the Explicit-Formulas Database).
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
        pub(in crate::bls) fn double(p: &Point) -> Point {
            let a = sqr(&p.x);
            let b = sqr(&p.y);
            let c = sqr(&b);
            // 2 ((X + B)^2 - A - C), magnitude at most 21.
            let d = sqr(&p.x.plus(&b)).minus(&a).minus(&c).plus_p::<8>().twice();
            let e = a.twice().plus(&a);
            let x = sqr(&e).minus(&d.twice()).plus_p::<64>();
            let eight_c = c.twice().twice().twice();
            let y = mul(&e.op(), &d.minus(&x).plus_p::<128>().op())
                .minus(&eight_c)
                .plus_p::<32>();
            let z = mul(&p.y.op(), &p.z.op()).twice();
            Point { x, y, z }
        }

        /// P + Q for affine Q.
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
        pub(in crate::bls) fn add_affine(p: &Point, q: &Affine) -> Point {
            let z = p.z.op();
            let zz = sqr(&p.z).op();
            let u = mul(&q.x, &zz);
            let s = mul(&q.y, &mul(&z, &zz).op());
            rest(&p.x, &p.y, &z, &u, &s)
        }

        /// P + Q.
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
        pub(in crate::bls) fn add(p: &Point, q: &Point) -> Point {
            let (z1, z2) = (p.z.op(), q.z.op());
            let (zz1, zz2) = (sqr(&p.z).op(), sqr(&q.z).op());
            let u1 = mul(&p.x.op(), &zz2);
            let u2 = mul(&q.x.op(), &zz1);
            let s1 = mul(&p.y.op(), &mul(&z2, &zz2).op());
            let s2 = mul(&q.y.op(), &mul(&z1, &zz1).op());
            rest(&u1, &s1, &mul(&z1, &z2).op(), &u2, &s2)
        }

        /// The sum of (u1, s1) and (u2, s2), both in the coordinates of the same Z.
        #[inline]
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
        fn rest(u1: &Loose, s1: &Loose, z: &Op, u2: &Loose, s2: &Loose) -> Point {
            let h = u2.minus(u1).plus_p::<128>();
            let r = s2.minus(s1).plus_p::<64>();
            let hh = sqr(&h).op();
            let h = h.op();
            let hhh = mul(&h, &hh);
            let v = mul(&u1.op(), &hh);
            let x = sqr(&r).minus(&hhh).minus(&v.twice()).plus_p::<16>();
            let minus_hhh = field::zero().minus(&hhh).plus_p::<4>().op();
            let y = mul_mul(&r.op(), &v.minus(&x).plus_p::<32>().op(), &s1.op(), &minus_hhh);
            Point { x, y, z: mul(z, &h) }
        }

        /// The multiple of P by |x|, the parameter of the curve: 63 doublings, 5 additions.
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
        pub(in crate::bls) fn times_x(p: &Point) -> Point {
            let mut multiple = double(p);
            for doublings in [2, 3, 9, 32, 16] {
                multiple = add(&multiple, p);
                for _ in 0..doublings {
                    multiple = double(&multiple);
                }
            }
            multiple
        }

        /// The multiple of P by |x|, for affine P.
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
        pub(in crate::bls) fn affine_times_x(p: &Affine) -> Point {
            let mut multiple = double(&p.point());
            for doublings in [2, 3, 9, 32, 16] {
                multiple = add_affine(&multiple, p);
                for _ in 0..doublings {
                    multiple = double(&multiple);
                }
            }
            multiple
        }

        /// P, 3 P, .. 15 P.
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
        pub(in crate::bls) fn odd_multiples(p: &Affine) -> [Point; 8] {
            let twice = double(&p.point());
            let mut table = [p.point(); 8];
            for i in 1..8 {
                table[i] = match i {
                    1 => add_affine(&twice, p),
                    _ => add(&table[i - 1], &twice),
                };
            }
            table
        }

        /// For every lane the odd multiple that its digit names: 2 digit - 15, for digits below 16.
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
        pub(in crate::bls) fn chosen(table: &[Point; 8], digits: &[u8; 8]) -> Point {
            let mut masks = [0u8; 8];
            let mut negative = 0u8;
            for (lane, digit) in digits.iter().enumerate() {
                let is_negative = *digit < 8;
                let place = if is_negative { 7 - digit } else { digit - 8 };
                masks[usize::from(place)] |= 1 << lane;
                negative |= u8::from(is_negative) << lane;
            }
            let mut point = table[0];
            for i in 1..8 {
                if masks[i] != 0 {
                    point = select(masks[i], &point, &table[i]);
                }
            }
            point.y = field::select(negative, &point.y, &point.negated().y);
            point
        }

        /// `b` in the lanes of the mask, `a` elsewhere.
        #[inline]
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
        pub(in crate::bls) fn select(mask: u8, a: &Point, b: &Point) -> Point {
            Point {
                x: field::select(mask, &a.x, &b.x),
                y: field::select(mask, &a.y, &b.y),
                z: field::select(mask, &a.z, &b.z),
            }
        }

        /// Lanes in which a point and an affine one are equal; neither is infinity.
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
        pub(in crate::bls) fn equal(p: &Point, q: &Affine) -> u8 {
            let zz = sqr(&p.z).op();
            let x = mul(&q.x, &zz).minus(&p.x).plus_p::<128>();
            match x.is_zero() {
                0 => 0,
                lanes => {
                    let y = mul(&q.y, &mul(&p.z.op(), &zz).op());
                    lanes & y.minus(&p.y).plus_p::<64>().is_zero()
                }
            }
        }
    };
}

/// G1 and the curve around it, y^2 = x^3 + 4.
pub(super) mod one {
    group!(ifma);
}

/// G2 and the curve around it, y^2 = x^3 + 4 (1 + i).
pub(super) mod two {
    group!(ifma_fp2);
}
