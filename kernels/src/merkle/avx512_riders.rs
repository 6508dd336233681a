//! Two kinds of units at once: 512-bit lanes compress sixteen messages, SHA-NI compresses known blocks of others on the way.
//! Below the nodes of SHA-256 and SHA-256d where both are there; measured against plain lanes before it is used.
//! Never pads a message, and never runs where the instructions were not found.
//!
//! A `sha256rnds2` takes one slot of a vector port and keeps its own unit busy for three cycles: in between, lanes run at full
//! rate. A block whose schedule is known costs 34 such slots, and 64 as a lane of sixteen; so it rides along, eight messages a
//! compression. The instructions are written out because legacy encodings (SHA-NI has no other) want the upper halves of
//! registers 0..16 clean: riders use registers 0..5, lanes 16..32 only, with the schedule in memory.

#![allow(unsafe_code, reason = "instructions are written out, on checked references")]

use std::arch::{asm, x86_64::*};

use super::{
    avx512_sha256::{Block, LANES, State, Words, compress, initial, quarters, splat},
    sha256_tables::{K, PADDING_OF_64},
};

/// Messages whose known block one compression of lanes takes along.
pub(super) const CARRIED: usize = 8;

/// Sixteen messages that wait for their known block.
#[derive(Clone, Copy)]
pub(super) struct Party {
    /// Which group.
    pub(super) number: usize,
    /// How many are through.
    through: usize,
    /// Their states for lanes, before the block.
    pub(super) state: State<1>,
    /// The first word of the block, for lanes.
    pub(super) word: Words,
    /// The same states for SHA-NI: words f e b a of every rider, then h g d c; of those who are through, after the block.
    riders: Riders,
    /// K + W of every rider's block.
    pub(super) sums: [&'static [u32; 64]; LANES],
}

#[derive(Clone, Copy)]
#[repr(C, align(64))]
struct Riders([[Words; 4]; 2]);

/// Parties in the order in which they ride, two at most.
pub(super) struct Queue {
    parties: [Party; 2],
    first: usize,
    count: usize,
}

impl Queue {
    #[inline]
    #[target_feature(enable = "avx512f")]
    pub(super) fn new() -> Self {
        let nobody = Party {
            number: 0,
            through: 0,
            state: initial(),
            word: splat(0),
            riders: Riders([[splat(0); 4]; 2]),
            sums: [&PADDING_OF_64; LANES],
        };
        Self {
            parties: [nobody; 2],
            first: 0,
            count: 0,
        }
    }

    /// Riders who wait.
    #[inline]
    pub(super) fn waiting(&self) -> usize {
        match self.count {
            0 => 0,
            count => LANES * count - self.parties[self.first].through,
        }
    }

    /// Whether one of these groups waits.
    #[inline]
    pub(super) fn holds(&self, numbers: [usize; 2]) -> bool {
        let waiting = (0..self.count).map(|at| self.parties[(self.first + at) % 2].number);
        waiting.into_iter().any(|number| numbers.contains(&number))
    }

    /// A place for a party, by its number and the states for lanes; words and sums are left to the caller.
    ///
    /// # Panics
    /// If two parties are there.
    #[inline]
    #[target_feature(enable = "avx512f")]
    pub(super) fn board(&mut self, number: usize, state: &State<1>) -> &mut Party {
        assert!(self.count < 2, "parties ride before others board");
        let party = &mut self.parties[(self.first + self.count) % 2];
        self.count += 1;
        let [a, b, c, d, e, f, g, h] = flat(state);
        (party.number, party.through, party.state) = (number, 0, *state);
        party.riders.0 = [quarters(&[f, e, b, a]), quarters(&[h, g, d, c])];
        party
    }

    /// The first party, if all of it is through: its number and states as SHA-NI left them.
    #[inline]
    pub(super) fn arrival(&mut self) -> Option<(usize, [[Words; 4]; 2])> {
        let party = &self.parties[self.first];
        if self.count == 0 || party.through < LANES {
            return None;
        }
        (self.first, self.count) = ((self.first + 1) % 2, self.count - 1);
        Some((party.number, party.riders.0))
    }

    /// Takes out the party that boarded last: it goes on in lanes, as it was when it boarded.
    #[inline]
    pub(super) fn newest(&mut self) -> Option<&Party> {
        self.count = self.count.checked_sub(1)?;
        Some(&self.parties[(self.first + self.count) % 2])
    }

    /// Compresses a block in lanes and takes along who waits.
    #[inline]
    #[target_feature(enable = "avx512f,sha")]
    pub(super) fn compress(&mut self, state: &mut State<1>, block: &mut Block<1>) {
        if self.count == 0 {
            return compress(state, block);
        }
        let party = &mut self.parties[self.first];
        compress_carrying(state, block, party);
        party.through += CARRIED;
    }
}

#[inline]
#[target_feature(enable = "avx512f")]
pub(super) fn flat(state: &State<1>) -> [Words; 8] {
    let mut words = [_mm512_setzero_si512(); 8];
    for (word, [own]) in words.iter_mut().zip(state) {
        *word = *own;
    }
    words
}

/// The lane whose message is this rider, as [`quarters`] seats them.
pub(super) const fn lane_of(rider: usize) -> usize {
    4 * (rider % 4) + rider / 4
}

/// One round of lanes and, of each of two riders, four rounds. `$extend` computes the word that this one is needed for last.
macro_rules! round {
    ($t:literal, $extend:expr, $a:literal $b:literal $c:literal $d:literal $e:literal $f:literal $g:literal $h:literal) => {
        concat!(
            "movq xmm0, qword ptr [{first} + 16*",
            $t,
            "]\n",
            "vpaddd zmm",
            $h,
            ", zmm",
            $h,
            ", zmmword ptr [{block} + 64*",
            $t,
            "]\n",
            "vpaddd zmm",
            $h,
            ", zmm",
            $h,
            ", dword ptr [{k} + 4*",
            $t,
            "]{{1to16}}\n",
            "sha256rnds2 xmm2, xmm1\n",
            // Sigma 1 and Ch.
            "vprord zmm24, zmm",
            $e,
            ", 6\n",
            "vprord zmm25, zmm",
            $e,
            ", 11\n",
            "vprord zmm26, zmm",
            $e,
            ", 25\n",
            "vmovdqa64 zmm27, zmm",
            $e,
            "\n",
            "vpternlogd zmm27, zmm",
            $f,
            ", zmm",
            $g,
            ", 0xca\n",
            "movq xmm0, qword ptr [{second} + 16*",
            $t,
            "]\n",
            "vpternlogd zmm24, zmm25, zmm26, 0x96\n",
            "vpaddd zmm",
            $h,
            ", zmm",
            $h,
            ", zmm27\n",
            "sha256rnds2 xmm4, xmm3\n",
            "vpaddd zmm",
            $h,
            ", zmm",
            $h,
            ", zmm24\n",
            // Sigma 0 and Maj.
            "vprord zmm28, zmm",
            $a,
            ", 2\n",
            "vprord zmm29, zmm",
            $a,
            ", 13\n",
            "vprord zmm30, zmm",
            $a,
            ", 22\n",
            "vpaddd zmm",
            $d,
            ", zmm",
            $d,
            ", zmm",
            $h,
            "\n",
            "vmovdqa64 zmm31, zmm",
            $a,
            "\n",
            "vpternlogd zmm31, zmm",
            $b,
            ", zmm",
            $c,
            ", 0xe8\n",
            "movq xmm0, qword ptr [{first} + 16*",
            $t,
            " + 8]\n",
            "vpternlogd zmm28, zmm29, zmm30, 0x96\n",
            "vpaddd zmm28, zmm28, zmm31\n",
            "sha256rnds2 xmm1, xmm2\n",
            "vpaddd zmm",
            $h,
            ", zmm",
            $h,
            ", zmm28\n",
            $extend,
            "movq xmm0, qword ptr [{second} + 16*",
            $t,
            " + 8]\n",
            "sha256rnds2 xmm3, xmm4\n",
        )
    };
}

/// W[t + 16] in the place of W[t], by W[t + 1], W[t + 9] and W[t + 14].
macro_rules! extend {
    ($t:literal $t1:literal $t9:literal $t14:literal) => {
        concat!(
            "vmovdqa64 zmm26, zmmword ptr [{block} + 64*",
            $t1,
            "]\n",
            "vprord zmm24, zmm26, 7\n",
            "vprord zmm25, zmm26, 18\n",
            "vpsrld zmm26, zmm26, 3\n",
            "vmovdqa64 zmm29, zmmword ptr [{block} + 64*",
            $t14,
            "]\n",
            "vprord zmm27, zmm29, 17\n",
            "vprord zmm28, zmm29, 19\n",
            "vpsrld zmm29, zmm29, 10\n",
            "vpternlogd zmm24, zmm25, zmm26, 0x96\n",
            "vpternlogd zmm27, zmm28, zmm29, 0x96\n",
            "vpaddd zmm24, zmm24, zmmword ptr [{block} + 64*",
            $t,
            "]\n",
            "vpaddd zmm27, zmm27, zmmword ptr [{block} + 64*",
            $t9,
            "]\n",
            "vpaddd zmm24, zmm24, zmm27\n",
            "vmovdqa64 zmmword ptr [{block} + 64*",
            $t,
            "], zmm24\n",
        )
    };
}

/// Where no round is left that needs another word.
macro_rules! keep {
    ($($t:literal)*) => {
        ""
    };
}

/// Sixteen rounds of lanes, 64 of two riders.
macro_rules! part {
    ($extend:ident) => {
        concat!(
            "mov {first}, qword ptr [{sums}]\n",
            "mov {second}, qword ptr [{sums} + 8]\n",
            "movdqa xmm1, xmmword ptr [{riders}]\n",
            "movdqa xmm2, xmmword ptr [{riders} + 256]\n",
            "movdqa xmm3, xmmword ptr [{riders} + 16]\n",
            "movdqa xmm4, xmmword ptr [{riders} + 272]\n",
            round!("0", $extend!("0" "1" "9" "14"), "16" "17" "18" "19" "20" "21" "22" "23"),
            round!("1", $extend!("1" "2" "10" "15"), "23" "16" "17" "18" "19" "20" "21" "22"),
            round!("2", $extend!("2" "3" "11" "0"), "22" "23" "16" "17" "18" "19" "20" "21"),
            round!("3", $extend!("3" "4" "12" "1"), "21" "22" "23" "16" "17" "18" "19" "20"),
            round!("4", $extend!("4" "5" "13" "2"), "20" "21" "22" "23" "16" "17" "18" "19"),
            round!("5", $extend!("5" "6" "14" "3"), "19" "20" "21" "22" "23" "16" "17" "18"),
            round!("6", $extend!("6" "7" "15" "4"), "18" "19" "20" "21" "22" "23" "16" "17"),
            round!("7", $extend!("7" "8" "0" "5"), "17" "18" "19" "20" "21" "22" "23" "16"),
            round!("8", $extend!("8" "9" "1" "6"), "16" "17" "18" "19" "20" "21" "22" "23"),
            round!("9", $extend!("9" "10" "2" "7"), "23" "16" "17" "18" "19" "20" "21" "22"),
            round!("10", $extend!("10" "11" "3" "8"), "22" "23" "16" "17" "18" "19" "20" "21"),
            round!("11", $extend!("11" "12" "4" "9"), "21" "22" "23" "16" "17" "18" "19" "20"),
            round!("12", $extend!("12" "13" "5" "10"), "20" "21" "22" "23" "16" "17" "18" "19"),
            round!("13", $extend!("13" "14" "6" "11"), "19" "20" "21" "22" "23" "16" "17" "18"),
            round!("14", $extend!("14" "15" "7" "12"), "18" "19" "20" "21" "22" "23" "16" "17"),
            round!("15", $extend!("15" "0" "8" "13"), "17" "18" "19" "20" "21" "22" "23" "16"),
            "paddd xmm1, xmmword ptr [{riders}]\n",
            "paddd xmm2, xmmword ptr [{riders} + 256]\n",
            "paddd xmm3, xmmword ptr [{riders} + 16]\n",
            "paddd xmm4, xmmword ptr [{riders} + 272]\n",
            "movdqa xmmword ptr [{riders}], xmm1\n",
            "movdqa xmmword ptr [{riders} + 256], xmm2\n",
            "movdqa xmmword ptr [{riders} + 16], xmm3\n",
            "movdqa xmmword ptr [{riders} + 272], xmm4\n",
            "add {riders}, 32\n",
            "add {sums}, 16\n",
            "add {k}, 64\n",
        )
    };
}

/// Compresses one block of sixteen lanes, which is used up, and the known blocks of the next [`CARRIED`] riders of a party.
#[target_feature(enable = "avx512f,sha")]
fn compress_carrying(state: &mut State<1>, block: &mut Block<1>, party: &mut Party) {
    assert!(party.through + CARRIED <= LANES, "riders who wait");
    // Of each rider four words, and 256 bytes behind them the other four.
    let riders: *mut __m128i = (&raw mut party.riders).cast();
    // One reference for both ends of the loop: two mentions of a constant need not lie at the same address.
    let constants: &'static [u32; 64] = &K;
    // SAFETY: the instructions were found, which the caller proves. Memory is read and written at `state` (8 vectors), `block`
    // (16) and `riders` (vectors `through` to `through` + 8 of 16, and those 256 bytes behind), all of them borrowed uniquely
    // and aligned to 64 bytes by their types; it is read at `constants` (64 words, a part of 16 at a time), at `sums`
    // (`CARRIED` references from `through` on, which the assertion bounds) and at the 64 words that each of these refers to.
    // All vector registers are given up. The loop ends when `k` stands at the last part of the same array.
    unsafe {
        asm!(
            "vzeroupper",
            "vmovdqa64 zmm16, zmmword ptr [{state}]",
            "vmovdqa64 zmm17, zmmword ptr [{state} + 64]",
            "vmovdqa64 zmm18, zmmword ptr [{state} + 128]",
            "vmovdqa64 zmm19, zmmword ptr [{state} + 192]",
            "vmovdqa64 zmm20, zmmword ptr [{state} + 256]",
            "vmovdqa64 zmm21, zmmword ptr [{state} + 320]",
            "vmovdqa64 zmm22, zmmword ptr [{state} + 384]",
            "vmovdqa64 zmm23, zmmword ptr [{state} + 448]",
            "2:",
            part!(extend),
            "cmp {k}, {last}",
            "jne 2b",
            part!(keep),
            "vpaddd zmm16, zmm16, zmmword ptr [{state}]",
            "vpaddd zmm17, zmm17, zmmword ptr [{state} + 64]",
            "vpaddd zmm18, zmm18, zmmword ptr [{state} + 128]",
            "vpaddd zmm19, zmm19, zmmword ptr [{state} + 192]",
            "vpaddd zmm20, zmm20, zmmword ptr [{state} + 256]",
            "vpaddd zmm21, zmm21, zmmword ptr [{state} + 320]",
            "vpaddd zmm22, zmm22, zmmword ptr [{state} + 384]",
            "vpaddd zmm23, zmm23, zmmword ptr [{state} + 448]",
            "vmovdqa64 zmmword ptr [{state}], zmm16",
            "vmovdqa64 zmmword ptr [{state} + 64], zmm17",
            "vmovdqa64 zmmword ptr [{state} + 128], zmm18",
            "vmovdqa64 zmmword ptr [{state} + 192], zmm19",
            "vmovdqa64 zmmword ptr [{state} + 256], zmm20",
            "vmovdqa64 zmmword ptr [{state} + 320], zmm21",
            "vmovdqa64 zmmword ptr [{state} + 384], zmm22",
            "vmovdqa64 zmmword ptr [{state} + 448], zmm23",
            state = in(reg) state.as_mut_ptr(),
            block = in(reg) block.as_mut_ptr(),
            k = inout(reg) constants.as_ptr() => _,
            last = in(reg) constants.as_ptr().add(48),
            riders = inout(reg) riders.add(party.through) => _,
            sums = inout(reg) party.sums.as_ptr().add(party.through) => _,
            first = out(reg) _,
            second = out(reg) _,
            out("zmm0") _, out("zmm1") _, out("zmm2") _, out("zmm3") _,
            out("zmm4") _, out("zmm5") _, out("zmm6") _, out("zmm7") _,
            out("zmm8") _, out("zmm9") _, out("zmm10") _, out("zmm11") _,
            out("zmm12") _, out("zmm13") _, out("zmm14") _, out("zmm15") _,
            out("zmm16") _, out("zmm17") _, out("zmm18") _, out("zmm19") _,
            out("zmm20") _, out("zmm21") _, out("zmm22") _, out("zmm23") _,
            out("zmm24") _, out("zmm25") _, out("zmm26") _, out("zmm27") _,
            out("zmm28") _, out("zmm29") _, out("zmm30") _, out("zmm31") _,
            options(nostack),
        );
    }
}
