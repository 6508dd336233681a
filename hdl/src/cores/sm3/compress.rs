//! The compression function of SM3, two clocks a round, and the chaining value (GM/T 0004-2012, sections 5.3.2 and 5.3.3).
//! Fed by `sm3` with the sixteen words of a block, read by it two words at a time when a message ends.
//! Never knows where a block came from or whether it was padded.
//!
//! Round j in two clocks, every addition with a register of its own:
//! first SS1 = A <<< 12 + E + T, X = FF(A, B, C) + (D + W'), Y = GG(E, F, G) + (H + W),
//! then A = X + (SS1 <<< 7 ^ A <<< 12), E = P0(Y + SS1 <<< 7), and D + W', H + W of the next round, whose D and H are C and G.

use rust_hdl::prelude::*;

/// Window of words, state and chaining value. Each moves only when it is told to.
#[derive(LogicBlock, Default)]
pub struct Compress {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// The window moves and takes `word`.
    pub load: Signal<In, Bit>,
    /// A word of the block, big-endian bytes already swapped.
    pub word: Signal<In, Bits<32>>,
    /// The state becomes the chaining value.
    pub seed: Signal<In, Bit>,
    /// Together with `load` of the sixteenth word: D + W' and H + W of round 0.
    pub prime: Signal<In, Bit>,
    /// First clock of a round.
    pub first: Signal<In, Bit>,
    /// Second clock of a round.
    pub second: Signal<In, Bit>,
    /// Rounds 0 to 15.
    pub early: Signal<In, Bit>,
    /// Round 15: the constant changes after it.
    pub turn: Signal<In, Bit>,
    /// The chaining value takes the state in.
    pub close: Signal<In, Bit>,
    /// The chaining value moves by two words.
    pub shift: Signal<In, Bit>,
    /// The chaining value becomes the initial one.
    pub restart: Signal<In, Bit>,
    /// First word of the chaining value.
    pub v0: Signal<Out, Bits<32>>,
    /// Second word.
    pub v1: Signal<Out, Bits<32>>,
    w: [DFF<Bits<32>>; 16],
    s: [DFF<Bits<32>>; 8],
    v: [DFF<Bits<32>>; 8],
    t: DFF<Bits<32>>,
    ss1: DFF<Bits<32>>,
    x: DFF<Bits<32>>,
    y: DFF<Bits<32>>,
    dw: DFF<Bits<32>>,
    hw: DFF<Bits<32>>,
    a12: Signal<Local, Bits<32>>,
    ff: Signal<Local, Bits<32>>,
    gg: Signal<Local, Bits<32>>,
    ss1_turned: Signal<Local, Bits<32>>,
    ss2: Signal<Local, Bits<32>>,
    tt2: Signal<Local, Bits<32>>,
    mix: Signal<Local, Bits<32>>,
    expanded: Signal<Local, Bits<32>>,
    w_dash: Signal<Local, Bits<32>>,
    d_next: Signal<Local, Bits<32>>,
    h_next: Signal<Local, Bits<32>>,
}

impl Logic for Compress {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, t, ss1, x, y, dw, hw);
        for i in 0..16 {
            self.w[i].clock.next = self.clock.val();
            self.w[i].d.next = self.w[i].q.val();
        }
        for i in 0..8 {
            self.s[i].clock.next = self.clock.val();
            self.s[i].d.next = self.s[i].q.val();
            self.v[i].clock.next = self.clock.val();
            self.v[i].d.next = self.v[i].q.val();
        }

        // The word that enters the window in round j: W[j + 16] = P1(W[j] ^ W[j + 7] ^ W[j + 13] <<< 15) ^ W[j + 3] <<< 7 ^ W[j + 10].
        self.mix.next =
            self.w[0].q.val() ^ self.w[7].q.val() ^ ((self.w[13].q.val() << 15) | (self.w[13].q.val() >> 17));
        self.expanded.next = self.mix.val()
            ^ ((self.mix.val() << 15) | (self.mix.val() >> 17))
            ^ ((self.mix.val() << 23) | (self.mix.val() >> 9))
            ^ ((self.w[3].q.val() << 7) | (self.w[3].q.val() >> 25))
            ^ self.w[10].q.val();
        if self.load.val() | self.second.val() {
            for i in 0..15 {
                self.w[i].d.next = self.w[i + 1].q.val();
            }
            self.w[15].d.next = self.expanded.val();
            if self.load.val() {
                self.w[15].d.next = self.word.val();
            }
        }

        // First clock of a round.
        self.a12.next = (self.s[0].q.val() << 12) | (self.s[0].q.val() >> 20);
        self.ff.next = self.s[0].q.val() ^ self.s[1].q.val() ^ self.s[2].q.val();
        self.gg.next = self.s[4].q.val() ^ self.s[5].q.val() ^ self.s[6].q.val();
        if !self.early.val() {
            self.ff.next = (self.s[0].q.val() & self.s[1].q.val())
                | (self.s[0].q.val() & self.s[2].q.val())
                | (self.s[1].q.val() & self.s[2].q.val());
            self.gg.next = (self.s[4].q.val() & self.s[5].q.val()) | (!self.s[4].q.val() & self.s[6].q.val());
        }
        if self.first.val() {
            self.ss1.d.next = self.a12.val() + self.s[4].q.val() + self.t.q.val();
            self.x.d.next = self.ff.val() + self.dw.q.val();
            self.y.d.next = self.gg.val() + self.hw.q.val();
        }

        // Second clock.
        self.ss1_turned.next = (self.ss1.q.val() << 7) | (self.ss1.q.val() >> 25);
        self.ss2.next = self.ss1_turned.val() ^ self.a12.val();
        self.tt2.next = self.y.q.val() + self.ss1_turned.val();
        if self.second.val() {
            self.s[0].d.next = self.x.q.val() + self.ss2.val();
            self.s[1].d.next = self.s[0].q.val();
            self.s[2].d.next = (self.s[1].q.val() << 9) | (self.s[1].q.val() >> 23);
            self.s[3].d.next = self.s[2].q.val();
            self.s[4].d.next = self.tt2.val()
                ^ ((self.tt2.val() << 9) | (self.tt2.val() >> 23))
                ^ ((self.tt2.val() << 17) | (self.tt2.val() >> 15));
            self.s[5].d.next = self.s[4].q.val();
            self.s[6].d.next = (self.s[5].q.val() << 19) | (self.s[5].q.val() >> 13);
            self.s[7].d.next = self.s[6].q.val();
            self.t.d.next = (self.t.q.val() << 1) | (self.t.q.val() >> 31);
            if self.turn.val() {
                // The constant of round 16: 0x7a879d8a <<< 16.
                self.t.d.next = 0x9d8a_7a87_u64.into();
            }
        }

        // The words of the next round are the second and the sixth of the window before it moves.
        self.w_dash.next = self.w[1].q.val() ^ self.w[5].q.val();
        self.d_next.next = self.s[2].q.val();
        self.h_next.next = self.s[6].q.val();
        if self.prime.val() {
            self.d_next.next = self.s[3].q.val();
            self.h_next.next = self.s[7].q.val();
        }
        if self.second.val() | self.prime.val() {
            self.dw.d.next = self.d_next.val() + self.w_dash.val();
            self.hw.d.next = self.h_next.val() + self.w[1].q.val();
        }
        if self.seed.val() {
            for i in 0..8 {
                self.s[i].d.next = self.v[i].q.val();
            }
            self.t.d.next = 0x79cc_4519_u64.into();
        }

        // The chaining value.
        self.v0.next = self.v[0].q.val();
        self.v1.next = self.v[1].q.val();
        if self.close.val() {
            for i in 0..8 {
                self.v[i].d.next = self.v[i].q.val() ^ self.s[i].q.val();
            }
        }
        if self.shift.val() {
            for i in 0..6 {
                self.v[i].d.next = self.v[i + 2].q.val();
            }
        }
        if self.restart.val() {
            self.v[0].d.next = 0x7380_166f_u64.into();
            self.v[1].d.next = 0x4914_b2b9_u64.into();
            self.v[2].d.next = 0x1724_42d7_u64.into();
            self.v[3].d.next = 0xda8a_0600_u64.into();
            self.v[4].d.next = 0xa96f_30bc_u64.into();
            self.v[5].d.next = 0x1631_38aa_u64.into();
            self.v[6].d.next = 0xe38d_ee4d_u64.into();
            self.v[7].d.next = 0xb0fb_0e4e_u64.into();
        }
    }
}
