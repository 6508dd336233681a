//! Short Weierstrass curves over a prime field in textbook form: secp256k1 and the SM2 curve.
//! Serves the ECDSA, BIP340 and SM2 generators as the second opinion to libsecp256k1 and crate `sm2`.
//! Never fast: double-and-add in Jacobian coordinates on big integers, every exceptional case spelled out.

use num_bigint::BigUint;

use crate::number::{Prime, hex_number, small};

/// An affine point; `None` is the point at infinity.
pub(crate) type Point = Option<(BigUint, BigUint)>;

/// y^2 = x^3 + ax + b over GF(p), with a base point of prime order n.
pub(crate) struct Curve {
    pub(crate) p: Prime,
    pub(crate) n: Prime,
    pub(crate) a: BigUint,
    pub(crate) b: BigUint,
    pub(crate) g: Point,
}

/// secp256k1, SEC 2 section 2.4.1.
pub(crate) fn secp256k1() -> Curve {
    Curve {
        p: Prime(hex_number(
            "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f",
        )),
        n: Prime(hex_number(
            "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141",
        )),
        a: small(0),
        b: small(7),
        g: Some((
            hex_number("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
            hex_number("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"),
        )),
    }
}

/// The recommended curve of GM/T 0003.5.
pub(crate) fn sm2p256() -> Curve {
    Curve {
        p: Prime(hex_number(
            "fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff",
        )),
        n: Prime(hex_number(
            "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123",
        )),
        a: hex_number("fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc"),
        b: hex_number("28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93"),
        g: Some((
            hex_number("32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7"),
            hex_number("bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0"),
        )),
    }
}

/// Jacobian coordinates: x = X / Z^2, y = Y / Z^3; Z = 0 is infinity.
struct Jacobian {
    x: BigUint,
    y: BigUint,
    z: BigUint,
}

impl Curve {
    /// Whether (x, y), both below p, satisfies the curve equation.
    pub(crate) fn contains(&self, x: &BigUint, y: &BigUint) -> bool {
        *x < self.p.0 && *y < self.p.0 && self.p.square(y) == self.right_side(x)
    }

    /// A point with this x, with even y or odd y as asked; `None` where x is not on the curve.
    pub(crate) fn lift_x(&self, x: &BigUint, odd: bool) -> Option<(BigUint, BigUint)> {
        if *x >= self.p.0 {
            return None;
        }
        let y = self.p.sqrt(&self.right_side(x))?;
        let y = if y.bit(0) == odd { y } else { self.p.neg(&y) };
        Some((x.clone(), y))
    }

    pub(crate) fn neg(&self, point: &Point) -> Point {
        point.as_ref().map(|(x, y)| (x.clone(), self.p.neg(y)))
    }

    pub(crate) fn add(&self, left: &Point, right: &Point) -> Point {
        self.affine(self.jacobian_add(&jacobian(left), &jacobian(right)))
    }

    /// k times `point`; k is used as it is, not reduced.
    pub(crate) fn mul(&self, k: &BigUint, point: &Point) -> Point {
        let base = jacobian(point);
        let mut sum = jacobian(&None);
        for bit in (0..k.bits()).rev() {
            sum = self.jacobian_double(&sum);
            if k.bit(bit) {
                sum = self.jacobian_add(&sum, &base);
            }
        }
        self.affine(sum)
    }

    /// k times the base point.
    pub(crate) fn mul_g(&self, k: &BigUint) -> Point {
        self.mul(k, &self.g)
    }

    fn right_side(&self, x: &BigUint) -> BigUint {
        let cube = self.p.mul(&self.p.square(x), x);
        self.p.reduce(&(cube + &self.a * x + &self.b))
    }

    fn jacobian_double(&self, point: &Jacobian) -> Jacobian {
        let p = &self.p;
        let yy = p.square(&point.y);
        let s = p.mul(&small(4), &p.mul(&point.x, &yy));
        let m = p.add(
            &p.mul(&small(3), &p.square(&point.x)),
            &p.mul(&self.a, &p.pow(&point.z, &small(4))),
        );
        let x = p.sub(&p.square(&m), &p.mul(&small(2), &s));
        let y = p.sub(&p.mul(&m, &p.sub(&s, &x)), &p.mul(&small(8), &p.square(&yy)));
        // y = 0 does not occur in a group of odd order; Z = 0 stays 0.
        Jacobian {
            x,
            y,
            z: p.mul(&small(2), &p.mul(&point.y, &point.z)),
        }
    }

    fn jacobian_add(&self, left: &Jacobian, right: &Jacobian) -> Jacobian {
        let p = &self.p;
        if left.z == small(0) {
            return Jacobian {
                x: right.x.clone(),
                y: right.y.clone(),
                z: right.z.clone(),
            };
        }
        if right.z == small(0) {
            return Jacobian {
                x: left.x.clone(),
                y: left.y.clone(),
                z: left.z.clone(),
            };
        }
        let (zz1, zz2) = (p.square(&left.z), p.square(&right.z));
        let (u1, u2) = (p.mul(&left.x, &zz2), p.mul(&right.x, &zz1));
        let s1 = p.mul(&left.y, &p.mul(&zz2, &right.z));
        let s2 = p.mul(&right.y, &p.mul(&zz1, &left.z));
        let (h, r) = (p.sub(&u2, &u1), p.sub(&s2, &s1));
        if h == small(0) {
            return if r == small(0) {
                self.jacobian_double(left)
            } else {
                jacobian(&None)
            };
        }
        let hh = p.square(&h);
        let hhh = p.mul(&h, &hh);
        let v = p.mul(&u1, &hh);
        let x = p.sub(&p.sub(&p.square(&r), &hhh), &p.mul(&small(2), &v));
        let y = p.sub(&p.mul(&r, &p.sub(&v, &x)), &p.mul(&s1, &hhh));
        Jacobian {
            x,
            y,
            z: p.mul(&h, &p.mul(&left.z, &right.z)),
        }
    }

    fn affine(&self, point: Jacobian) -> Point {
        if point.z == small(0) {
            return None;
        }
        let inverse = self.p.invert(&point.z);
        let square = self.p.square(&inverse);
        Some((
            self.p.mul(&point.x, &square),
            self.p.mul(&point.y, &self.p.mul(&square, &inverse)),
        ))
    }
}

fn jacobian(point: &Point) -> Jacobian {
    match point {
        Some((x, y)) => Jacobian {
            x: x.clone(),
            y: y.clone(),
            z: small(1),
        },
        None => Jacobian {
            x: small(1),
            y: small(1),
            z: small(0),
        },
    }
}

#[test]
fn base_points_have_their_orders() {
    for curve in [secp256k1(), sm2p256()] {
        let (x, y) = curve.g.clone().expect("affine base point");
        assert!(curve.contains(&x, &y));
        assert_eq!(curve.mul_g(&curve.n.0), None);
        assert_eq!(curve.mul_g(&(&curve.n.0 - 1_u32)), curve.neg(&curve.g));
        assert_eq!(curve.add(&curve.g, &curve.g), curve.mul_g(&small(2)));
        assert_eq!(curve.lift_x(&x, y.bit(0)), Some((x, y)));
    }
}
