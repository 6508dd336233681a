//! SM3 compressions of 16 messages side by side, a word of each in one 512-bit vector, `M` such groups interleaved.
//! Below the Merkle engine of 512-bit lanes, which lays messages out and reads states back; vectors as in `avx512_sha256`.
//! Never pads a message, and never runs where the instructions were not found.
//!
//! GB/T 32905 section 5.3, step by step as there. A round is 19 vector operations, a word of the expansion 8.

#![allow(clippy::needless_range_loop, reason = "one index walks several arrays of vectors")]

use std::arch::x86_64::*;

use super::avx512_sha256::{Block, State, Words, splat};

/// Initial state (GB/T 32905 section 4.1).
const INITIAL: [u32; 8] = [
    0x7380_166f,
    0x4914_b2b9,
    0x1724_42d7,
    0xda8a_0600,
    0xa96f_30bc,
    0x1631_38aa,
    0xe38d_ee4d,
    0xb0fb_0e4e,
];

/// T_j turned left by j (section 4.2 and the first step of a round).
const TURNED: [u32; 64] = {
    let mut turned = [0; 64];
    let mut j = 0;
    while j < 64 {
        let t: u32 = if j < 16 { 0x79cc_4519 } else { 0x7a87_9d8a };
        turned[j] = t.rotate_left(j as u32 % 32);
        j += 1;
    }
    turned
};

/// The state before the first block.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn initial<const M: usize>() -> State<M> {
    let mut state = [[_mm512_setzero_si512(); M]; 8];
    for (words, value) in state.iter_mut().zip(INITIAL) {
        *words = [splat(value); M];
    }
    state
}

/// x xor y xor z.
#[inline]
#[target_feature(enable = "avx512f")]
fn xor3(x: Words, y: Words, z: Words) -> Words {
    _mm512_ternarylogic_epi32::<0x96>(x, y, z)
}

/// P0 of section 4.4.
#[inline]
#[target_feature(enable = "avx512f")]
fn p0(x: Words) -> Words {
    xor3(x, _mm512_rol_epi32::<9>(x), _mm512_rol_epi32::<17>(x))
}

/// P1 of section 4.4.
#[inline]
#[target_feature(enable = "avx512f")]
fn p1(x: Words) -> Words {
    xor3(x, _mm512_rol_epi32::<15>(x), _mm512_rol_epi32::<23>(x))
}

/// FF_j or GG_j of section 4.3 with the given truth table: xor in the first sixteen rounds, then majority or choice.
macro_rules! round {
    ($m:ident, $table:literal $table_gg:literal, $w:ident $j:expr, $t:expr,
     $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident) => {
        for m in 0..$m {
            let (word, later) = ($w[$j][m], $w[($j + 4) % 16][m]);
            let a_turned = _mm512_rol_epi32::<12>($a[m]);
            let sum = _mm512_add_epi32(_mm512_add_epi32(a_turned, $e[m]), splat($t));
            let ss1 = _mm512_rol_epi32::<7>(sum);
            let ss2 = _mm512_xor_si512(ss1, a_turned);
            let ff = _mm512_ternarylogic_epi32::<$table>($a[m], $b[m], $c[m]);
            let gg = _mm512_ternarylogic_epi32::<$table_gg>($e[m], $f[m], $g[m]);
            let with_d = _mm512_add_epi32($d[m], _mm512_xor_si512(word, later));
            let with_h = _mm512_add_epi32($h[m], word);
            $d[m] = _mm512_add_epi32(_mm512_add_epi32(with_d, ff), ss2);
            $h[m] = p0(_mm512_add_epi32(_mm512_add_epi32(with_h, gg), ss1));
            $b[m] = _mm512_rol_epi32::<9>($b[m]);
            $f[m] = _mm512_rol_epi32::<19>($f[m]);
        }
    };
}

/// Four rounds, each with the word of the expansion that takes the place of the one it used: after them every word of the
/// state has its own name again.
macro_rules! four_rounds {
    ($m:ident, $table:literal $table_gg:literal, $w:ident $from:expr, $t:ident,
     $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident) => {
        round!($m, $table $table_gg, $w $from, $t[$from], $a $b $c $d $e $f $g $h);
        expand($w, $from);
        round!($m, $table $table_gg, $w $from + 1, $t[$from + 1], $d $a $b $c $h $e $f $g);
        expand($w, $from + 1);
        round!($m, $table $table_gg, $w $from + 2, $t[$from + 2], $c $d $a $b $g $h $e $f);
        expand($w, $from + 2);
        round!($m, $table $table_gg, $w $from + 3, $t[$from + 3], $b $c $d $a $f $g $h $e);
        expand($w, $from + 3);
    };
}

/// W[j + 16] in the place of W[j] (section 5.3.2).
#[inline]
#[target_feature(enable = "avx512f")]
fn expand<const M: usize>(w: &mut Block<M>, j: usize) {
    for m in 0..M {
        let mixed = xor3(w[j][m], w[(j + 7) % 16][m], _mm512_rol_epi32::<15>(w[(j + 13) % 16][m]));
        w[j][m] = xor3(
            p1(mixed),
            _mm512_rol_epi32::<7>(w[(j + 3) % 16][m]),
            w[(j + 10) % 16][m],
        );
    }
}

/// Rounds 0 to 15.
#[inline]
#[target_feature(enable = "avx512f")]
fn first_rounds<const M: usize>(state: &mut State<M>, w: &mut Block<M>, t: &[u32; 16]) {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    four_rounds!(M, 0x96 0x96, w 0, t, a b c d e f g h);
    four_rounds!(M, 0x96 0x96, w 4, t, a b c d e f g h);
    four_rounds!(M, 0x96 0x96, w 8, t, a b c d e f g h);
    four_rounds!(M, 0x96 0x96, w 12, t, a b c d e f g h);
    *state = [a, b, c, d, e, f, g, h];
}

/// Sixteen of rounds 16 to 63.
#[inline]
#[target_feature(enable = "avx512f")]
fn later_rounds<const M: usize>(state: &mut State<M>, w: &mut Block<M>, t: &[u32; 16]) {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    four_rounds!(M, 0xe8 0xca, w 0, t, a b c d e f g h);
    four_rounds!(M, 0xe8 0xca, w 4, t, a b c d e f g h);
    four_rounds!(M, 0xe8 0xca, w 8, t, a b c d e f g h);
    four_rounds!(M, 0xe8 0xca, w 12, t, a b c d e f g h);
    *state = [a, b, c, d, e, f, g, h];
}

/// Compresses one block into the state; the block is used up.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn compress<const M: usize>(state: &mut State<M>, block: &mut Block<M>) {
    let mut variables = *state;
    let [first, later @ ..] = TURNED.as_chunks::<16>().0 else {
        unreachable!("64 rounds")
    };
    first_rounds(&mut variables, block, first);
    for t in later {
        later_rounds(&mut variables, block, t);
    }
    for (words, mixed) in state.iter_mut().zip(&variables) {
        for m in 0..M {
            words[m] = _mm512_xor_si512(words[m], mixed[m]);
        }
    }
}
