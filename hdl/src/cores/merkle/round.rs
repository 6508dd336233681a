//! One round of SHA-256 in two register stages: with message schedule (unit A) and with known messages (unit B).
//! Rounds stand in a row inside `unit_a` and `unit_b`; a block of the row enters every clock.
//! Never chooses what enters, and holds no control but the number of the pass that travels with a block.

use rust_hdl::prelude::*;

use super::function::{Choice, Last, Sigma};

/// Passes of unit A through its rounds for one compression.
pub(super) const PASSES_A: usize = 64 / ROUNDS_A;
/// Passes of unit B through its rounds for one compression.
pub(super) const PASSES_B: usize = 64 / ROUNDS_B;
/// Unrolled rounds of unit A, which makes the two compressions of unknown messages.
pub(super) const ROUNDS_A: usize = 16;
/// Unrolled rounds of unit B, which makes the compression of the padding.
pub(super) const ROUNDS_B: usize = 8;

/// A round with message schedule. Two clocks from inputs to outputs.
///
/// First stage: `y = x + S1(e)`, `z = S0(a) + Maj(a, b, c)`, `w0 + s0(w1)`, `w1 + K`.
/// Second stage: `a' = y + Ch + z`, `e' = y + Ch + d`, `x' = (w1 + K) + g`, `w0 + s0(w1) + w9`.
/// The last sum of the schedule, `+ s1(w14)`, stands behind the second stage, before the first stage of the next round.
/// `x` is `h + K + W` of this round, made by the round before; `h` itself is only an output.
#[derive(LogicBlock)]
pub(super) struct RoundA {
    pub(super) clock: Signal<In, Clock>,
    pub(super) pass: Signal<In, Bits<2>>,
    pub(super) x: Signal<In, Bits<32>>,
    /// a, b, c, d, e, f, g.
    pub(super) v: [Signal<In, Bits<32>>; 7],
    pub(super) w: [Signal<In, Bits<32>>; 16],
    pub(super) pass_out: Signal<Out, Bits<2>>,
    pub(super) x_out: Signal<Out, Bits<32>>,
    /// a to h.
    pub(super) v_out: [Signal<Out, Bits<32>>; 8],
    pub(super) w_out: [Signal<Out, Bits<32>>; 16],
    upper0: Signal<Local, Bits<32>>,
    upper1: Sigma,
    majority: Signal<Local, Bits<32>>,
    choice: Choice,
    lower0: Sigma,
    lower1: Sigma,
    k: Signal<Local, Bits<32>>,
    t: Signal<Local, Bits<32>>,
    half_pass: DFF<Bits<2>>,
    half_v: [DFF<Bits<32>>; 7],
    half_w: [DFF<Bits<32>>; 16],
    y: DFF<Bits<32>>,
    z: DFF<Bits<32>>,
    kw: DFF<Bits<32>>,
    full_pass: DFF<Bits<2>>,
    full_x: DFF<Bits<32>>,
    full_v: [DFF<Bits<32>>; 8],
    full_w: [DFF<Bits<32>>; 15],
    schedule: DFF<Bits<32>>,
    k0: Constant<Bits<32>>,
    k1: Constant<Bits<32>>,
    k2: Constant<Bits<32>>,
    k3: Constant<Bits<32>>,
}

impl RoundA {
    /// Round `index` of the row, `0..ROUNDS_A`. It adds the constants of the round behind it in each pass.
    pub(super) fn new(index: usize) -> Self {
        let k = |pass: usize| Constant::new(bits(u64::from(super::tables::K[(pass * ROUNDS_A + index + 1) % 64])));
        Self {
            clock: Default::default(),
            pass: Default::default(),
            x: Default::default(),
            v: Default::default(),
            w: Default::default(),
            pass_out: Default::default(),
            x_out: Default::default(),
            v_out: Default::default(),
            w_out: Default::default(),
            upper0: Default::default(),
            upper1: Sigma::new([6, 11], Last::Rotate(25)),
            majority: Default::default(),
            choice: Default::default(),
            lower0: Sigma::new([7, 18], Last::Shift(3)),
            lower1: Sigma::new([17, 19], Last::Shift(10)),
            k: Default::default(),
            t: Default::default(),
            half_pass: Default::default(),
            half_v: Default::default(),
            half_w: Default::default(),
            y: Default::default(),
            z: Default::default(),
            kw: Default::default(),
            full_pass: Default::default(),
            full_x: Default::default(),
            full_v: Default::default(),
            full_w: Default::default(),
            schedule: Default::default(),
            k0: k(0),
            k1: k(1),
            k2: k(2),
            k3: k(3),
        }
    }
}

impl Logic for RoundA {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, half_pass, y, z, kw, full_pass, full_x, schedule);
        for i in 0..7 {
            self.half_v[i].clock.next = self.clock.val();
            self.half_v[i].d.next = self.v[i].val();
        }
        for i in 0..8 {
            self.full_v[i].clock.next = self.clock.val();
            self.v_out[i].next = self.full_v[i].q.val();
        }
        for i in 0..16 {
            self.half_w[i].clock.next = self.clock.val();
        }
        for i in 0..15 {
            self.full_w[i].clock.next = self.clock.val();
            self.full_w[i].d.next = self.half_w[i + 1].q.val();
            self.w_out[i].next = self.full_w[i].q.val();
        }

        // First stage.
        self.upper1.x.next = self.v[4].val();
        self.upper0.next = ((self.v[0].val() >> 2) | (self.v[0].val() << 30))
            ^ ((self.v[0].val() >> 13) | (self.v[0].val() << 19))
            ^ ((self.v[0].val() >> 22) | (self.v[0].val() << 10));
        self.majority.next =
            (self.v[0].val() & self.v[1].val()) | (self.v[2].val() & (self.v[0].val() | self.v[1].val()));
        self.lower0.x.next = self.w[1].val();
        self.k.next = self.k3.val();
        if self.pass.val() == 0 {
            self.k.next = self.k0.val();
        } else if self.pass.val() == 1 {
            self.k.next = self.k1.val();
        } else if self.pass.val() == 2 {
            self.k.next = self.k2.val();
        }
        self.half_pass.d.next = self.pass.val();
        self.y.d.next = self.x.val() + self.upper1.q.val();
        self.z.d.next = self.upper0.val() + self.majority.val();
        self.kw.d.next = self.w[1].val() + self.k.val();
        self.half_w[0].d.next = self.w[0].val() + self.lower0.q.val();
        for i in 1..16 {
            self.half_w[i].d.next = self.w[i].val();
        }

        // Second stage.
        self.choice.e.next = self.half_v[4].q.val();
        self.choice.f.next = self.half_v[5].q.val();
        self.choice.g.next = self.half_v[6].q.val();
        self.t.next = self.y.q.val() + self.choice.q.val();
        self.full_v[0].d.next = self.t.val() + self.z.q.val();
        self.full_v[4].d.next = self.t.val() + self.half_v[3].q.val();
        for i in 0..3 {
            self.full_v[i + 1].d.next = self.half_v[i].q.val();
        }
        for i in 4..7 {
            self.full_v[i + 1].d.next = self.half_v[i].q.val();
        }
        self.full_pass.d.next = self.half_pass.q.val();
        self.full_x.d.next = self.kw.q.val() + self.half_v[6].q.val();
        self.schedule.d.next = self.half_w[0].q.val() + self.half_w[9].q.val();

        // Behind it.
        self.lower1.x.next = self.full_w[13].q.val();
        self.w_out[15].next = self.schedule.q.val() + self.lower1.q.val();
        self.x_out.next = self.full_x.q.val();
        self.pass_out.next = self.full_pass.q.val();
    }
}

/// A round of the padding block that follows 64 bytes: `K + W` of every round is known. Two clocks.
#[derive(LogicBlock)]
pub(super) struct RoundB {
    pub(super) clock: Signal<In, Clock>,
    pub(super) pass: Signal<In, Bits<3>>,
    pub(super) x: Signal<In, Bits<32>>,
    /// a, b, c, d, e, f, g.
    pub(super) v: [Signal<In, Bits<32>>; 7],
    pub(super) pass_out: Signal<Out, Bits<3>>,
    pub(super) x_out: Signal<Out, Bits<32>>,
    /// a to h.
    pub(super) v_out: [Signal<Out, Bits<32>>; 8],
    upper0: Signal<Local, Bits<32>>,
    upper1: Sigma,
    majority: Signal<Local, Bits<32>>,
    choice: Choice,
    kw: Signal<Local, Bits<32>>,
    t: Signal<Local, Bits<32>>,
    half_pass: DFF<Bits<3>>,
    half_v: [DFF<Bits<32>>; 7],
    y: DFF<Bits<32>>,
    z: DFF<Bits<32>>,
    kx: DFF<Bits<32>>,
    full_pass: DFF<Bits<3>>,
    full_x: DFF<Bits<32>>,
    full_v: [DFF<Bits<32>>; 8],
    kw0: Constant<Bits<32>>,
    kw1: Constant<Bits<32>>,
    kw2: Constant<Bits<32>>,
    kw3: Constant<Bits<32>>,
    kw4: Constant<Bits<32>>,
    kw5: Constant<Bits<32>>,
    kw6: Constant<Bits<32>>,
    kw7: Constant<Bits<32>>,
}

impl RoundB {
    /// Round `index` of the row, `0..ROUNDS_B`. It adds `K + W` of the round behind it in each pass.
    pub(super) fn new(index: usize) -> Self {
        let schedule = super::tables::padding_schedule();
        let kw = |pass: usize| {
            let at = (pass * ROUNDS_B + index + 1) % 64;
            Constant::new(bits(u64::from(super::tables::K[at].wrapping_add(schedule[at]))))
        };
        Self {
            clock: Default::default(),
            pass: Default::default(),
            x: Default::default(),
            v: Default::default(),
            pass_out: Default::default(),
            x_out: Default::default(),
            v_out: Default::default(),
            upper0: Default::default(),
            upper1: Sigma::new([6, 11], Last::Rotate(25)),
            majority: Default::default(),
            choice: Default::default(),
            kw: Default::default(),
            t: Default::default(),
            half_pass: Default::default(),
            half_v: Default::default(),
            y: Default::default(),
            z: Default::default(),
            kx: Default::default(),
            full_pass: Default::default(),
            full_x: Default::default(),
            full_v: Default::default(),
            kw0: kw(0),
            kw1: kw(1),
            kw2: kw(2),
            kw3: kw(3),
            kw4: kw(4),
            kw5: kw(5),
            kw6: kw(6),
            kw7: kw(7),
        }
    }
}

impl Logic for RoundB {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, half_pass, y, z, kx, full_pass, full_x);
        for i in 0..7 {
            self.half_v[i].clock.next = self.clock.val();
            self.half_v[i].d.next = self.v[i].val();
        }
        for i in 0..8 {
            self.full_v[i].clock.next = self.clock.val();
            self.v_out[i].next = self.full_v[i].q.val();
        }

        // First stage.
        self.upper1.x.next = self.v[4].val();
        self.upper0.next = ((self.v[0].val() >> 2) | (self.v[0].val() << 30))
            ^ ((self.v[0].val() >> 13) | (self.v[0].val() << 19))
            ^ ((self.v[0].val() >> 22) | (self.v[0].val() << 10));
        self.majority.next =
            (self.v[0].val() & self.v[1].val()) | (self.v[2].val() & (self.v[0].val() | self.v[1].val()));
        self.kw.next = self.kw7.val();
        if self.pass.val() == 0 {
            self.kw.next = self.kw0.val();
        } else if self.pass.val() == 1 {
            self.kw.next = self.kw1.val();
        } else if self.pass.val() == 2 {
            self.kw.next = self.kw2.val();
        } else if self.pass.val() == 3 {
            self.kw.next = self.kw3.val();
        } else if self.pass.val() == 4 {
            self.kw.next = self.kw4.val();
        } else if self.pass.val() == 5 {
            self.kw.next = self.kw5.val();
        } else if self.pass.val() == 6 {
            self.kw.next = self.kw6.val();
        }
        self.half_pass.d.next = self.pass.val();
        self.y.d.next = self.x.val() + self.upper1.q.val();
        self.z.d.next = self.upper0.val() + self.majority.val();
        self.kx.d.next = self.v[6].val() + self.kw.val();

        // Second stage.
        self.choice.e.next = self.half_v[4].q.val();
        self.choice.f.next = self.half_v[5].q.val();
        self.choice.g.next = self.half_v[6].q.val();
        self.t.next = self.y.q.val() + self.choice.q.val();
        self.full_v[0].d.next = self.t.val() + self.z.q.val();
        self.full_v[4].d.next = self.t.val() + self.half_v[3].q.val();
        for i in 0..3 {
            self.full_v[i + 1].d.next = self.half_v[i].q.val();
        }
        for i in 4..7 {
            self.full_v[i + 1].d.next = self.half_v[i].q.val();
        }
        self.full_pass.d.next = self.half_pass.q.val();
        self.full_x.d.next = self.kx.q.val();
        self.x_out.next = self.full_x.q.val();
        self.pass_out.next = self.full_pass.q.val();
    }
}
