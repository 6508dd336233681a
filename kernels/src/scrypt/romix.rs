//! ROMix of RFC 7914 section 5 with N = 1,024 and r = 1, for one header or several side by side.
//! Between the two PBKDF2 of proof of work; works in place, in scratch memory that its caller keeps.
//! Never branches on a word of a block: words only choose an entry of V.
//!
//! One hash is a chain of 4,096 salsa20/8 cores of 32 dependent steps each, so that a core waits most of the time for the
//! step before. Headers side by side fill that time. Every header's block stands in diagonal form: rows of four words such
//! that the four quarter rounds of a salsa round are one step on whole rows. A row of `W` words holds `W / 4` headers, and a
//! step is one loop over it without a branch, which compilers turn into vector instructions of any width.

/// N of proof of work.
pub const N: usize = 1024;

/// Words of a block of 128 * r bytes.
pub const BLOCK_WORDS: usize = 32;

/// A block as words, in the order of its bytes.
pub type Block = [u32; BLOCK_WORDS];

/// One salsa20 matrix of several headers: row `r` holds four words of each header in turn.
pub(super) type Matrix<const W: usize> = [[u32; W]; 4];

/// Which word of a salsa20 matrix stands where in diagonal form: column `c` of all rows is quarter round `c`.
const DIAGONAL: [[usize; 4]; 4] = [[0, 5, 10, 15], [4, 9, 14, 3], [8, 13, 2, 7], [12, 1, 6, 11]];

/// V of up to so many headers, each 128 KiB in one piece: entries of a header never share a cache line with another's.
pub struct Scratch {
    entries: Box<[Block]>,
}

impl Scratch {
    /// Scratch for this many headers at once.
    pub fn new(headers: usize) -> Self {
        Self {
            entries: vec![[0; BLOCK_WORDS]; N * headers].into_boxed_slice(),
        }
    }
}

/// ROMix on each of `W / 4` blocks.
///
/// # Panics
/// If `blocks` are not `W / 4`, or the scratch is made for fewer.
pub fn romix<const W: usize>(blocks: &mut [Block], scratch: &mut Scratch) {
    romix_with::<W>(blocks, scratch, block_mix);
}

/// The two halves of blocks, mixed in place.
pub(super) type BlockMix<const W: usize> = fn(&mut Matrix<W>, &mut Matrix<W>);

/// ROMix with a BlockMix of the caller's choice: the same function, compiled for wider vectors.
pub(super) fn romix_with<const W: usize>(blocks: &mut [Block], scratch: &mut Scratch, block_mix: BlockMix<W>) {
    assert_eq!(blocks.len() * 4, W, "a row holds four words of each header");
    let entries = &mut scratch.entries[..N * blocks.len()];
    let (mut low, mut high) = ([[0; W]; 4], [[0; W]; 4]);
    for (header, block) in blocks.iter().enumerate() {
        for (place, word) in places(header) {
            low[place.0][place.1] = block[word];
            high[place.0][place.1] = block[16 + word];
        }
    }
    // Step 2: V_i = X, X = BlockMix(X).
    for i in 0..N {
        for header in 0..W / 4 {
            let entry = &mut entries[header * N + i];
            for row in 0..4 {
                entry[4 * row..4 * row + 4].copy_from_slice(&low[row][4 * header..4 * header + 4]);
                entry[16 + 4 * row..20 + 4 * row].copy_from_slice(&high[row][4 * header..4 * header + 4]);
            }
        }
        block_mix(&mut low, &mut high);
    }
    // Step 3: j = Integerify(X) mod N, X = BlockMix(X xor V_j). Integerify reads the first word of the last 64 bytes.
    for _ in 0..N {
        for header in 0..W / 4 {
            let entry = &entries[header * N + high[0][4 * header] as usize % N];
            for row in 0..4 {
                for word in 0..4 {
                    low[row][4 * header + word] ^= entry[4 * row + word];
                    high[row][4 * header + word] ^= entry[16 + 4 * row + word];
                }
            }
        }
        block_mix(&mut low, &mut high);
    }
    for (header, block) in blocks.iter_mut().enumerate() {
        for (place, word) in places(header) {
            block[word] = low[place.0][place.1];
            block[16 + word] = high[place.0][place.1];
        }
    }
}

/// The (row, column) of each word of this header's matrix.
fn places(header: usize) -> impl Iterator<Item = ((usize, usize), usize)> {
    (0..16).map(move |at| ((at / 4, 4 * header + at % 4), DIAGONAL[at / 4][at % 4]))
}

/// BlockMix with r = 1 (RFC 7914 section 4): the two halves are mixed in turn and keep their places.
#[inline(never)]
pub(super) fn block_mix<const W: usize>(low: &mut Matrix<W>, high: &mut Matrix<W>) {
    block_mix_inline(low, high);
}

/// [`block_mix`] in the body of its caller, with the instructions that the caller may use.
#[inline(always)]
pub(super) fn block_mix_inline<const W: usize>(low: &mut Matrix<W>, high: &mut Matrix<W>) {
    xor(low, high);
    salsa20_8(low);
    xor(high, low);
    salsa20_8(high);
}

#[inline(always)]
fn xor<const W: usize>(into: &mut Matrix<W>, from: &Matrix<W>) {
    for (into, from) in into.iter_mut().zip(from) {
        for (into, from) in into.iter_mut().zip(from) {
            *into ^= from;
        }
    }
}

/// The salsa20/8 core (RFC 7914 section 3): four double rounds, then the input is added.
#[inline(always)]
fn salsa20_8<const W: usize>(x: &mut Matrix<W>) {
    let [mut a, mut b, mut c, mut d] = *x;
    for _ in 0..4 {
        round(&mut a, &mut b, &mut c, &mut d);
        turn::<3, W>(&mut b);
        turn::<2, W>(&mut c);
        turn::<1, W>(&mut d);
        // Turned, the rows of the matrix stand as its columns stood; b and d have changed their parts.
        round(&mut a, &mut d, &mut c, &mut b);
        turn::<1, W>(&mut b);
        turn::<2, W>(&mut c);
        turn::<3, W>(&mut d);
    }
    for (into, row) in x.iter_mut().zip([&a, &b, &c, &d]) {
        for (into, word) in into.iter_mut().zip(row) {
            *into = into.wrapping_add(*word);
        }
    }
}

/// Four quarter rounds of every header. The loop has a body of four steps on purpose: compilers vectorise it as it stands,
/// while they lose their way in a chain of 32 steps written out.
#[inline(always)]
fn round<const W: usize>(a: &mut [u32; W], b: &mut [u32; W], c: &mut [u32; W], d: &mut [u32; W]) {
    for i in 0..W {
        b[i] ^= a[i].wrapping_add(d[i]).rotate_left(7);
        c[i] ^= b[i].wrapping_add(a[i]).rotate_left(9);
        d[i] ^= c[i].wrapping_add(b[i]).rotate_left(13);
        a[i] ^= d[i].wrapping_add(c[i]).rotate_left(18);
    }
}

/// Turns the four words of each header to the left by `BY`.
#[inline(always)]
fn turn<const BY: usize, const W: usize>(row: &mut [u32; W]) {
    for words in row.as_chunks_mut::<4>().0 {
        *words = std::array::from_fn(|at| words[(at + BY) % 4]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words<const COUNT: usize>(text: &str) -> [u32; COUNT] {
        let bytes = hex::decode(text).expect("hex");
        std::array::from_fn(|at| u32::from_le_bytes(bytes[4 * at..4 * at + 4].try_into().expect("four bytes")))
    }

    /// A matrix of headers side by side, from and to words in the order of their bytes.
    fn matrix<const W: usize>(headers: &[[u32; 16]]) -> Matrix<W> {
        let mut matrix = [[0; W]; 4];
        for (header, words) in headers.iter().enumerate() {
            for (place, word) in places(header) {
                matrix[place.0][place.1] = words[word];
            }
        }
        matrix
    }

    /// RFC 7914 section 8, beside three other inputs, so that words of one header do not reach another.
    #[test]
    fn the_core_of_rfc_7914() {
        let input = words(
            "7e879a214f3ec9867ca940e641718f26baee555b8c61c1b50df846116dcd3b1dee24f319df9b3d8514121e4b5ac5aa3276021d2909c74829ed\
             ebc68db8b8c25e",
        );
        let output = words(
            "a41f859c6608cc993b81cacb020cef05044b2181a2fd337dfd7b1c6396682f29b4393168e3c9e6bcfe6bc5b7a06d96bae424cc102c91745c24\
             ad673dc7618f81",
        );
        let mut alone = matrix::<4>(&[input]);
        salsa20_8(&mut alone);
        assert_eq!(alone, matrix::<4>(&[output]));
        for place in 0..4 {
            // All ones carry through every addition.
            let (mut inputs, mut outputs) = ([[0; 16], [u32::MAX; 16], [1; 16], [2; 16]], [[0; 16]; 4]);
            inputs[place] = input;
            for (input, output) in inputs.iter().zip(&mut outputs) {
                let mut alone = matrix::<4>(&[*input]);
                salsa20_8(&mut alone);
                for (at, word) in places(0) {
                    output[word] = alone[at.0][at.1];
                }
            }
            assert_eq!(outputs[place], output);
            let mut together = matrix::<16>(&inputs);
            salsa20_8(&mut together);
            assert_eq!(together, matrix::<16>(&outputs));
        }
    }

    /// RFC 7914 section 9 (r = 1), and section 10 has no N of 1,024.
    #[test]
    fn the_block_mix_of_rfc_7914() {
        let input: Block = words(
            "f7ce0b653d2d72a4108cf5abe912ffdd777616dbbb27a70e8204f3ae2d0f6fad89f68f4811d1e87bcc3bd7400a9ffd29094f0184639574f39a\
             e5a1315217bcd7894991447213bb226c25b54da86370fbcd984380374666bb8ffcb5bf40c254b067d27c51ce4ad5fed829c90b505a571b7f4d\
             1cad6a523cda770e67bceaaf7e89",
        );
        let output: Block = words(
            "a41f859c6608cc993b81cacb020cef05044b2181a2fd337dfd7b1c6396682f29b4393168e3c9e6bcfe6bc5b7a06d96bae424cc102c91745c24\
             ad673dc7618f8120edc975323881a80540f64c162dcd3c21077cfe5f8d5fe2b1a4168f953678b77d3b3d803b60e4ab920996e59b4d53b65d2a\
             225877d5edf5842cb9f14eefe425",
        );
        let half = |block: &Block, from: usize| -> [u32; 16] { std::array::from_fn(|at| block[from + at]) };
        let (mut low, mut high) = (matrix::<4>(&[half(&input, 0)]), matrix::<4>(&[half(&input, 16)]));
        block_mix(&mut low, &mut high);
        assert_eq!(low, matrix::<4>(&[half(&output, 0)]));
        assert_eq!(high, matrix::<4>(&[half(&output, 16)]));
    }

    /// Headers side by side are mixed as each alone, whatever an earlier use has left in the scratch.
    #[test]
    fn headers_side_by_side_do_not_meet() {
        let blocks: [Block; 4] = std::array::from_fn(|header| {
            std::array::from_fn(|at| 0x9e37_79b9_u32.wrapping_mul((32 * header + at) as u32))
        });
        let mut scratch = Scratch::new(4);
        let (mut together, mut alone) = (blocks, blocks);
        romix::<16>(&mut together, &mut scratch);
        for block in &mut alone {
            romix::<4>(std::slice::from_mut(block), &mut scratch);
        }
        assert_eq!(together, alone);
        assert_ne!(together, blocks);
    }
}
