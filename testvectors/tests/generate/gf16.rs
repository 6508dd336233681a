//! The GF(2^16) Reed-Solomon code of `reed-solomon-simd` 3 as mathematics: evaluation of interpolating polynomials.
//! Serves the erasure generator as second opinion; takes nothing but the code's definition (field polynomial, Cantor
//! basis, placement of shards) and never uses a fast Fourier transform.

/// Field polynomial x^16 + x^5 + x^3 + x^2 + 1.
const POLYNOMIAL: u32 = 0x1_002d;

/// Bit i of an element stands for this polynomial (Lin, Al-Naffouri, Han 2016; Leopard, `LeopardFF16`).
const CANTOR_BASIS: [u16; 16] = [
    0x0001, 0xacca, 0x3c0e, 0x163e, 0xc582, 0xed2e, 0x914c, 0x4012, 0x6c98, 0x10d8, 0x6a72, 0xb900, 0xfdb8, 0xfb34,
    0xff38, 0x991e,
];

/// Multiplication of elements written in the Cantor basis.
pub(crate) struct Field {
    to_polynomial: Vec<u16>,
    from_polynomial: Vec<u16>,
}

impl Field {
    pub(crate) fn new() -> Self {
        let to_polynomial: Vec<u16> = (0..=u16::MAX)
            .map(|element| {
                (0..16)
                    .filter(|i| element >> i & 1 == 1)
                    .fold(0, |sum, i| sum ^ CANTOR_BASIS[i])
            })
            .collect();
        let mut from_polynomial = vec![0; 1 << 16];
        for element in 0..=u16::MAX {
            from_polynomial[usize::from(to_polynomial[usize::from(element)])] = element;
        }
        Self {
            to_polynomial,
            from_polynomial,
        }
    }

    pub(crate) fn mul(&self, a: u16, b: u16) -> u16 {
        let (a, b) = (self.to_polynomial[usize::from(a)], self.to_polynomial[usize::from(b)]);
        let mut product = (0..16)
            .filter(|i| b >> i & 1 == 1)
            .fold(0_u32, |sum, i| sum ^ u32::from(a) << i);
        for bit in (16..32).rev() {
            if product >> bit & 1 == 1 {
                product ^= POLYNOMIAL << (bit - 16);
            }
        }
        self.from_polynomial[product as usize]
    }

    /// 1 / a = a^(2^16 - 2).
    pub(crate) fn invert(&self, a: u16) -> u16 {
        assert_ne!(a, 0, "inverse of zero");
        let mut power = a;
        let mut inverse = 1;
        for _ in 1..16 {
            power = self.mul(power, power);
            inverse = self.mul(inverse, power);
        }
        inverse
    }
}

/// Coefficients of the parity: `parity[j] = sum over i of matrix[j][i] * data[i]`, element by element.
///
/// Positions are field elements 0, 1, 2, .. With chunk = the smaller of k and m, rounded up to a power of two:
/// high rate (parity in one chunk): parity at 0.., data at chunk..; each chunk of data is interpolated by a polynomial of
/// degree below chunk, and the parity is the sum of these polynomials at 0..m.
/// Low rate (data in one chunk): data at 0.. (zero up to chunk), parity at chunk..: one polynomial, evaluated there.
/// Between equal powers of two, k <= m takes high rate and k > m low rate.
pub(crate) fn parity_matrix(field: &Field, k: usize, m: usize) -> Vec<Vec<u16>> {
    let (k_pow2, m_pow2) = (k.next_power_of_two(), m.next_power_of_two());
    let high_rate = m_pow2 < k_pow2 || (m_pow2 == k_pow2 && k <= m);
    let chunk = if high_rate { m_pow2 } else { k_pow2 };
    // Derivative of the chunk's vanishing polynomial: the product of all non-zero elements of the subspace.
    let derivative = (1..chunk).fold(1, |product, element| field.mul(product, element as u16));
    let scale = field.invert(derivative);
    let position = |i: usize| if high_rate { chunk + i } else { i };
    (0..m)
        .map(|j| {
            let x = (if high_rate { j } else { chunk + j }) as u16;
            let mut vanishing = Vec::new();
            (0..k)
                .map(|i| {
                    let omega = position(i);
                    let start = omega / chunk;
                    // s(x) = product of (x - omega') over the chunk of omega, kept per chunk.
                    while vanishing.len() <= start {
                        let first = vanishing.len() * chunk;
                        let s = (first..first + chunk).fold(1, |product, other| field.mul(product, x ^ other as u16));
                        vanishing.push(s);
                    }
                    let difference = field.invert(x ^ omega as u16);
                    field.mul(field.mul(vanishing[start], difference), scale)
                })
                .collect()
        })
        .collect()
}

/// The elements of a shard: 64-byte blocks hold 32 low bytes, then 32 high bytes; a shorter last block is halved.
pub(crate) fn elements(shard: &[u8]) -> Vec<u16> {
    shard
        .chunks(64)
        .flat_map(|block| {
            let (low, high) = block.split_at(block.len() / 2);
            low.iter()
                .zip(high)
                .map(|(low, high)| u16::from_le_bytes([*low, *high]))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The inverse of `elements`.
pub(crate) fn shard(elements: &[u16]) -> Vec<u8> {
    elements
        .chunks(32)
        .flat_map(|block| {
            let low = block.iter().map(|element| element.to_le_bytes()[0]);
            low.chain(block.iter().map(|element| element.to_le_bytes()[1]))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Parity shards of the data shards.
pub(crate) fn encode(field: &Field, data: &[Vec<u8>], m: usize) -> Vec<Vec<u8>> {
    let data: Vec<Vec<u16>> = data.iter().map(|shard| elements(shard)).collect();
    parity_matrix(field, data.len(), m)
        .iter()
        .map(|row| {
            let words = data[0].len();
            let word = |w: usize| {
                row.iter()
                    .zip(&data)
                    .fold(0, |sum, (factor, shard)| sum ^ field.mul(*factor, shard[w]))
            };
            shard(&(0..words).map(word).collect::<Vec<_>>())
        })
        .collect()
}

#[test]
fn field_has_its_laws() {
    let field = Field::new();
    for (a, b, c) in [(1, 2, 3), (0x1234, 0xffff, 0x8001), (7, 0xacca, 0x991e)] {
        assert_eq!(field.mul(a, b), field.mul(b, a));
        assert_eq!(field.mul(a, field.mul(b, c)), field.mul(field.mul(a, b), c));
        assert_eq!(field.mul(a, b ^ c), field.mul(a, b) ^ field.mul(a, c));
        assert_eq!(field.mul(a, field.invert(a)), 1);
    }
}
