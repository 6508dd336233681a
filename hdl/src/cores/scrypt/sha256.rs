//! The compression function of SHA-256, two clocks a round (FIPS 180-4 section 6.2.2): words in one after another, words out.
//! Inside `pbkdf2`, which gives the chaining value, the message, the chaining value again, and takes the sums.
//! Never knows whose words they are, and holds no chaining value: it is given again at the end.
//!
//! Round t in two clocks: `ra = (K + W) + Ch`, `rb = h + S1`, `z = S0 + Maj`; then `T1 = ra + rb`, `a = T1 + z`, `e = d + T1`.
//! The schedule runs two rounds ahead, in two clocks as well: `p = W[t-16] + s0`, `q = W[t-7] + s1`; then `W = p + q`.

use perigee_kernels::merkle::sha256::ROUND_CONSTANTS;
use rust_hdl::prelude::*;

/// State, window of the schedule, and constants. Each moves when it is told to.
#[derive(LogicBlock, Default)]
pub(super) struct Sha256 {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// A word of the chaining value or of the message.
    pub(super) word: Signal<In, Bits<32>>,
    /// The state moves by a word, h out and `word` in: eight times h first to seed it, eight times to sum it up.
    pub(super) shift: Signal<In, Bit>,
    /// The window takes a word.
    pub(super) push: Signal<In, Bit>,
    /// It is a word of the message.
    pub(super) early: Signal<In, Bit>,
    /// First clock of both kinds of rounds.
    pub(super) first: Signal<In, Bit>,
    /// Second clock of a round of the state.
    pub(super) second: Signal<In, Bit>,
    /// Number of the constant that is added in the next clock, if that is a first one.
    pub(super) constant: Signal<In, Bits<6>>,
    /// `word` and h of the clock before, added.
    pub(super) sum: Signal<Out, Bits<32>>,
    s: [DFF<Bits<32>>; 8],
    w: [DFF<Bits<32>>; 16],
    k: Constants,
    kw: DFF<Bits<32>>,
    ra: DFF<Bits<32>>,
    rb: DFF<Bits<32>>,
    z: DFF<Bits<32>>,
    p: DFF<Bits<32>>,
    q: DFF<Bits<32>>,
    added: DFF<Bits<32>>,
    upper0: Signal<Local, Bits<32>>,
    upper1: Signal<Local, Bits<32>>,
    lower0: Signal<Local, Bits<32>>,
    lower1: Signal<Local, Bits<32>>,
    choice: Signal<Local, Bits<32>>,
    majority: Signal<Local, Bits<32>>,
    t1: Signal<Local, Bits<32>>,
}

impl Logic for Sha256 {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, kw, ra, rb, z, p, q, added);
        for i in 0..8 {
            self.s[i].clock.next = self.clock.val();
            self.s[i].d.next = self.s[i].q.val();
        }
        for i in 0..16 {
            self.w[i].clock.next = self.clock.val();
            self.w[i].d.next = self.w[i].q.val();
        }
        self.k.clock.next = self.clock.val();
        self.k.number.next = self.constant.val();

        // The schedule.
        self.lower0.next = ((self.w[1].q.val() >> 7) | (self.w[1].q.val() << 25))
            ^ ((self.w[1].q.val() >> 18) | (self.w[1].q.val() << 14))
            ^ (self.w[1].q.val() >> 3);
        self.lower1.next = ((self.w[14].q.val() >> 17) | (self.w[14].q.val() << 15))
            ^ ((self.w[14].q.val() >> 19) | (self.w[14].q.val() << 13))
            ^ (self.w[14].q.val() >> 10);
        self.p.d.next = self.w[0].q.val() + self.lower0.val();
        self.q.d.next = self.w[9].q.val() + self.lower1.val();
        if self.push.val() {
            for i in 0..15 {
                self.w[i].d.next = self.w[i + 1].q.val();
            }
            self.w[15].d.next = self.p.q.val() + self.q.q.val();
            if self.early.val() {
                self.w[15].d.next = self.word.val();
            }
        }
        if self.first.val() {
            self.kw.d.next = self.w[15].q.val() + self.k.constant.val();
        }

        // The state: a to h.
        self.upper0.next = ((self.s[0].q.val() >> 2) | (self.s[0].q.val() << 30))
            ^ ((self.s[0].q.val() >> 13) | (self.s[0].q.val() << 19))
            ^ ((self.s[0].q.val() >> 22) | (self.s[0].q.val() << 10));
        self.upper1.next = ((self.s[4].q.val() >> 6) | (self.s[4].q.val() << 26))
            ^ ((self.s[4].q.val() >> 11) | (self.s[4].q.val() << 21))
            ^ ((self.s[4].q.val() >> 25) | (self.s[4].q.val() << 7));
        self.choice.next = (self.s[4].q.val() & (self.s[5].q.val() ^ self.s[6].q.val())) ^ self.s[6].q.val();
        self.majority.next =
            (self.s[0].q.val() & self.s[1].q.val()) | (self.s[2].q.val() & (self.s[0].q.val() | self.s[1].q.val()));
        self.ra.d.next = self.kw.q.val() + self.choice.val();
        self.rb.d.next = self.s[7].q.val() + self.upper1.val();
        self.z.d.next = self.upper0.val() + self.majority.val();
        self.t1.next = self.ra.q.val() + self.rb.q.val();
        if self.second.val() | self.shift.val() {
            for i in 0..7 {
                self.s[i + 1].d.next = self.s[i].q.val();
            }
            self.s[0].d.next = self.word.val();
            if self.second.val() {
                self.s[0].d.next = self.t1.val() + self.z.q.val();
                self.s[4].d.next = self.t1.val() + self.s[3].q.val();
            }
        }
        self.added.d.next = self.s[7].q.val() + self.word.val();
        self.sum.next = self.added.q.val();
    }
}

/// The round constants behind a register: no memory that could be written to.
#[derive(LogicBlock, Default)]
struct Constants {
    clock: Signal<In, Clock>,
    number: Signal<In, Bits<6>>,
    constant: Signal<Out, Bits<32>>,
    _value: u32,
}

impl Logic for Constants {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self._value = ROUND_CONSTANTS[self.number.val().to_u32() as usize];
        }
        self.constant.next = bits(u64::from(self._value));
    }

    fn connect(&mut self) {
        self.constant.connect();
    }

    fn hdl(&self) -> Verilog {
        let lines: String = ROUND_CONSTANTS
            .iter()
            .enumerate()
            .map(|(number, constant)| format!("6'd{number}: value <= 32'h{constant:08x};\n"))
            .collect();
        Verilog::Custom(format!(
            "\
reg [31:0] value = 32'h0;
always @(posedge clock) begin
case (number)
{lines}endcase
end
always @(*) constant = value;"
        ))
    }
}
