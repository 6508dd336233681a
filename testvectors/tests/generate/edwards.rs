//! The twisted Edwards curve of Ed25519 in textbook form, with both readings of an encoded point.
//! Serves the Ed25519 and ring generators as the second opinion to curve25519-dalek.
//! Never fast: complete addition in extended coordinates on big integers (RFC 8032 section 5.1.4).

use num_bigint::BigUint;

use crate::number::{Prime, from_le, hex_number, le32, small};

/// A point in extended coordinates: x = X / Z, y = Y / Z, T = X Y / Z.
#[derive(Clone, Debug)]
pub(crate) struct Point {
    x: BigUint,
    y: BigUint,
    z: BigUint,
    t: BigUint,
}

/// -x^2 + y^2 = 1 + d x^2 y^2 over GF(2^255 - 19), base point B of prime order L, cofactor 8.
pub(crate) struct Curve {
    pub(crate) p: Prime,
    pub(crate) l: Prime,
    d: BigUint,
    pub(crate) b: Point,
}

/// How an encoded point is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// RFC 8032 section 5.1.3: y < p, and x = 0 has sign 0.
    Canonical,
    /// ZIP215: y is reduced modulo p, and x = 0 may carry either sign.
    Any,
}

impl Curve {
    pub(crate) fn new() -> Self {
        let p = Prime((small(1) << 255_u32) - 19_u32);
        let l = Prime((small(1) << 252_u32) + hex_number("14def9dea2f79cd65812631a5cf5d3ed"));
        let d = p.neg(&p.mul(&small(121_665), &p.invert(&small(121_666))));
        let mut curve = Self { p, l, d, b: identity() };
        let y = curve.p.mul(&small(4), &curve.p.invert(&small(5)));
        curve.b = curve.decode(&le32(&y), Reading::Canonical).expect("base point");
        curve
    }

    pub(crate) fn affine(&self, x: &BigUint, y: &BigUint) -> Point {
        Point {
            x: x.clone(),
            y: y.clone(),
            z: small(1),
            t: self.p.mul(x, y),
        }
    }

    pub(crate) fn decode(&self, bytes: &[u8; 32], reading: Reading) -> Option<Point> {
        let p = &self.p;
        let sign = bytes[31] & 0x80 != 0;
        let mut bytes = *bytes;
        bytes[31] &= 0x7f;
        let y = from_le(&bytes);
        if y >= p.0 && reading == Reading::Canonical {
            return None;
        }
        let y = p.reduce(&y);
        let yy = p.square(&y);
        let xx = p.mul(
            &p.sub(&yy, &small(1)),
            &p.invert(&p.add(&p.mul(&self.d, &yy), &small(1))),
        );
        let x = p.sqrt(&xx)?;
        if x == small(0) && sign && reading == Reading::Canonical {
            return None;
        }
        let x = if x.bit(0) == sign { x } else { p.neg(&x) };
        Some(self.affine(&x, &y))
    }

    pub(crate) fn encode(&self, point: &Point) -> [u8; 32] {
        let inverse = self.p.invert(&point.z);
        let (x, y) = (self.p.mul(&point.x, &inverse), self.p.mul(&point.y, &inverse));
        let mut bytes = le32(&y);
        bytes[31] |= u8::from(x.bit(0)) << 7;
        bytes
    }

    pub(crate) fn add(&self, left: &Point, right: &Point) -> Point {
        let p = &self.p;
        let a = p.mul(&p.sub(&left.y, &left.x), &p.sub(&right.y, &right.x));
        let b = p.mul(&p.add(&left.y, &left.x), &p.add(&right.y, &right.x));
        let c = p.mul(&p.mul(&p.mul(&left.t, &small(2)), &self.d), &right.t);
        let d = p.mul(&p.mul(&left.z, &small(2)), &right.z);
        let (e, f, g, h) = (p.sub(&b, &a), p.sub(&d, &c), p.add(&d, &c), p.add(&b, &a));
        Point {
            x: p.mul(&e, &f),
            y: p.mul(&g, &h),
            z: p.mul(&f, &g),
            t: p.mul(&e, &h),
        }
    }

    pub(crate) fn neg(&self, point: &Point) -> Point {
        Point {
            x: self.p.neg(&point.x),
            t: self.p.neg(&point.t),
            ..point.clone()
        }
    }

    /// k times `point`; k is used as it is, which matters for points outside the prime-order subgroup.
    pub(crate) fn mul(&self, k: &BigUint, point: &Point) -> Point {
        let mut sum = identity();
        for bit in (0..k.bits()).rev() {
            sum = self.add(&sum, &sum);
            if k.bit(bit) {
                sum = self.add(&sum, point);
            }
        }
        sum
    }

    pub(crate) fn mul_b(&self, k: &BigUint) -> Point {
        self.mul(k, &self.b)
    }

    pub(crate) fn is_identity(&self, point: &Point) -> bool {
        self.p.reduce(&point.x) == small(0) && self.p.sub(&point.y, &point.z) == small(0)
    }

    /// Whether 8 times the point is the identity.
    pub(crate) fn is_small_order(&self, point: &Point) -> bool {
        self.is_identity(&self.mul(&small(8), point))
    }

    /// The multiples 0 to 7 of a point of order 8.
    pub(crate) fn torsion(&self) -> Vec<Point> {
        // L times any point lands in the torsion subgroup; the first y whose image has order 8 serves.
        let generator = (2_u64..)
            .filter_map(|y| self.decode(&le32(&small(y)), Reading::Canonical))
            .map(|point| self.mul(&self.l.0, &point))
            .find(|point| !self.is_identity(&self.mul(&small(4), point)))
            .expect("half of all points");
        (0..8).map(|i| self.mul(&small(i), &generator)).collect()
    }
}

pub(crate) fn identity() -> Point {
    Point {
        x: small(0),
        y: small(1),
        z: small(1),
        t: small(0),
    }
}

#[test]
fn base_point_and_torsion_have_their_orders() {
    let curve = Curve::new();
    assert_eq!(hex::encode(curve.encode(&curve.b)), format!("58{}", "66".repeat(31)));
    assert!(curve.is_identity(&curve.mul_b(&curve.l.0)));
    assert!(!curve.is_identity(&curve.mul_b(&(&curve.l.0 - 1_u32))));
    assert!(curve.torsion().iter().all(|point| curve.is_small_order(point)));
    assert!(!curve.is_small_order(&curve.b));
}
