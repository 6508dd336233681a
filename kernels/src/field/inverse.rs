//! The inverse of one 256-bit number modulo an odd prime, by safegcd in variable time.
//! Serves batched inversion: the one true inversion behind hundreds of elements. Works on public data only.
//! Never inverts zero: the caller sees to that, and zero comes back as zero.
//!
//! Source: Bernstein and Yang, "Fast constant-time gcd computation and modular inversion" (2019), in the form of
//! libsecp256k1 `modinv64_impl.h`: 62 division steps at a time on the low words, then one update of the full numbers.

/// Bits of a limb; values are signed numbers of five such limbs, the top one signed.
const LIMB_BITS: u32 = 62;
const LIMB_MASK: u64 = u64::MAX >> 2;

type Signed62 = [i64; 5];

/// An odd modulus below 2^256, with what divisions by 2^62 need.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Modulus {
    limbs: Signed62,
    /// modulus^-1 mod 2^62.
    inverse: u64,
}

/// The transition of 62 division steps: 2^62 (f', g') = ((u, v), (q, r)) (f, g).
#[derive(Clone, Copy)]
struct Transition {
    u: i64,
    v: i64,
    q: i64,
    r: i64,
}

impl Modulus {
    /// The modulus with these little-endian words.
    pub(crate) const fn new(words: [u64; 4]) -> Self {
        assert!(words[0] & 1 == 1, "the modulus is odd");
        // Newton's iteration doubles the number of right bits: 3, 6, ... 96.
        let mut inverse = words[0];
        let mut round = 0;
        while round < 5 {
            inverse = inverse.wrapping_mul(2u64.wrapping_sub(words[0].wrapping_mul(inverse)));
            round += 1;
        }
        Self {
            limbs: split(words),
            inverse: inverse & LIMB_MASK,
        }
    }

    /// x^-1 modulo this prime for x in 1..modulus; 0 for 0.
    pub(crate) fn invert(&self, x: [u64; 4]) -> [u64; 4] {
        let (mut d, mut e): (Signed62, Signed62) = ([0; 5], [1, 0, 0, 0, 0]);
        let (mut f, mut g) = (self.limbs, split(x));
        let mut eta = -1i64;
        // Invariants: d x = f and e x = g modulo the modulus, up to the common power of two that each round takes out.
        while g != [0; 5] {
            let transition = division_steps(&mut eta, f[0] as u64, g[0] as u64);
            self.update_factors(&mut d, &mut e, transition);
            update_numbers(&mut f, &mut g, transition);
        }
        join(self.normalize(d, f[4] < 0))
    }

    /// (d, e) = transition (d, e) / 2^62 modulo the modulus; both stay in (-2 modulus, modulus).
    fn update_factors(&self, d: &mut Signed62, e: &mut Signed62, transition: Transition) {
        let Transition { u, v, q, r } = transition;
        let (sign_d, sign_e) = (d[4] >> 63, e[4] >> 63);
        // Multiples of the modulus that bring negative inputs back, then those that make the low 62 bits zero.
        let mut times_d = (u & sign_d).wrapping_add(v & sign_e);
        let mut times_e = (q & sign_d).wrapping_add(r & sign_e);
        let mut carry_d = wide(u, d[0]) + wide(v, e[0]);
        let mut carry_e = wide(q, d[0]) + wide(r, e[0]);
        let exact = |carry: i128, times: i64| {
            let low = self.inverse.wrapping_mul(carry as u64).wrapping_add(times as u64) & LIMB_MASK;
            times.wrapping_sub(low as i64)
        };
        times_d = exact(carry_d, times_d);
        times_e = exact(carry_e, times_e);
        carry_d += wide(self.limbs[0], times_d);
        carry_e += wide(self.limbs[0], times_e);
        debug_assert!(carry_d as u64 & LIMB_MASK == 0 && carry_e as u64 & LIMB_MASK == 0);
        carry_d >>= LIMB_BITS;
        carry_e >>= LIMB_BITS;
        for index in 1..5 {
            let (of_d, of_e, of_modulus) = (d[index], e[index], self.limbs[index]);
            carry_d += wide(u, of_d) + wide(v, of_e) + wide(of_modulus, times_d);
            carry_e += wide(q, of_d) + wide(r, of_e) + wide(of_modulus, times_e);
            d[index - 1] = (carry_d as u64 & LIMB_MASK) as i64;
            e[index - 1] = (carry_e as u64 & LIMB_MASK) as i64;
            carry_d >>= LIMB_BITS;
            carry_e >>= LIMB_BITS;
        }
        d[4] = carry_d as i64;
        e[4] = carry_e as i64;
    }

    /// The number in (-2 modulus, modulus), negated if asked, brought into 0..modulus.
    fn normalize(&self, mut number: Signed62, negate: bool) -> Signed62 {
        if number[4] < 0 {
            number = carried(plus(number, self.limbs));
        }
        if negate {
            number = carried(number.map(|limb| -limb));
        }
        if number[4] < 0 {
            number = carried(plus(number, self.limbs));
        }
        debug_assert!(number.iter().all(|limb| (0..1 << LIMB_BITS).contains(limb)));
        number
    }
}

/// 62 division steps on the low words of f and g.
fn division_steps(eta: &mut i64, f: u64, g: u64) -> Transition {
    let (mut f, mut g) = (f, g);
    let (mut u, mut v, mut q, mut r) = (1u64, 0u64, 0u64, 1u64);
    let mut left = LIMB_BITS;
    loop {
        // A sentinel bit stops the count at the steps that are left.
        let zeros = (g | (u64::MAX << left)).trailing_zeros();
        g >>= zeros;
        u <<= zeros;
        v <<= zeros;
        *eta -= i64::from(zeros);
        left -= zeros;
        if left == 0 {
            let [u, v, q, r] = [u, v, q, r].map(|word| word as i64);
            return Transition { u, v, q, r };
        }
        let cancel_bits_max: u32;
        let multiple;
        if *eta < 0 {
            *eta = -*eta;
            (f, g) = (g, f.wrapping_neg());
            (u, q) = (q, u.wrapping_neg());
            (v, r) = (r, v.wrapping_neg());
            cancel_bits_max = 6;
            // -g/f modulo 2^6 for odd f and g: f (f^2 - 2) = -1/f modulo 2^6.
            multiple = f.wrapping_mul(g).wrapping_mul(f.wrapping_mul(f).wrapping_sub(2));
        } else {
            cancel_bits_max = 4;
            // f + (((f + 1) & 4) << 1) = 1/f modulo 2^4.
            let inverse = f.wrapping_add((f.wrapping_add(1) & 4) << 1);
            multiple = inverse.wrapping_neg().wrapping_mul(g);
        }
        let bits = (*eta as u64 + 1).min(u64::from(left)).min(u64::from(cancel_bits_max));
        let multiple = multiple & ((1 << bits) - 1);
        g = g.wrapping_add(f.wrapping_mul(multiple));
        q = q.wrapping_add(u.wrapping_mul(multiple));
        r = r.wrapping_add(v.wrapping_mul(multiple));
    }
}

/// (f, g) = transition (f, g) / 2^62, exact.
fn update_numbers(f: &mut Signed62, g: &mut Signed62, transition: Transition) {
    let Transition { u, v, q, r } = transition;
    let mut carry_f = wide(u, f[0]) + wide(v, g[0]);
    let mut carry_g = wide(q, f[0]) + wide(r, g[0]);
    debug_assert!(carry_f as u64 & LIMB_MASK == 0 && carry_g as u64 & LIMB_MASK == 0);
    carry_f >>= LIMB_BITS;
    carry_g >>= LIMB_BITS;
    for index in 1..5 {
        let (of_f, of_g) = (f[index], g[index]);
        carry_f += wide(u, of_f) + wide(v, of_g);
        carry_g += wide(q, of_f) + wide(r, of_g);
        f[index - 1] = (carry_f as u64 & LIMB_MASK) as i64;
        g[index - 1] = (carry_g as u64 & LIMB_MASK) as i64;
        carry_f >>= LIMB_BITS;
        carry_g >>= LIMB_BITS;
    }
    f[4] = carry_f as i64;
    g[4] = carry_g as i64;
}

fn wide(a: i64, b: i64) -> i128 {
    i128::from(a) * i128::from(b)
}

fn plus(a: Signed62, b: Signed62) -> Signed62 {
    std::array::from_fn(|index| a[index] + b[index])
}

fn carried(mut number: Signed62) -> Signed62 {
    for index in 0..4 {
        number[index + 1] += number[index] >> LIMB_BITS;
        number[index] &= LIMB_MASK as i64;
    }
    number
}

const fn split(words: [u64; 4]) -> Signed62 {
    let [a, b, c, d] = words;
    [
        (a & LIMB_MASK) as i64,
        ((a >> 62 | b << 2) & LIMB_MASK) as i64,
        ((b >> 60 | c << 4) & LIMB_MASK) as i64,
        ((c >> 58 | d << 6) & LIMB_MASK) as i64,
        (d >> 56) as i64,
    ]
}

fn join(limbs: Signed62) -> [u64; 4] {
    let [a, b, c, d, e] = limbs.map(|limb| limb as u64);
    [a | b << 62, b >> 2 | c << 60, c >> 4 | d << 58, d >> 6 | e << 56]
}
