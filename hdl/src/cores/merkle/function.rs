//! The functions of a round that are added to a register: combinational leaves that stand in two halves in Verilog.
//! Inside the rounds, in front of an adder.
//! Never registered.
//!
//! An adder of the fabric takes one operand through its LUT and the same operand as carry; a function in front of the
//! other operand folds into that LUT. Which operand is which, yosys decides by the number of pieces a word is made of: a
//! word in two halves is always the operand that folds. One leaf so saves 32 LUT against the unlucky order.

use rust_hdl::prelude::*;

/// XOR of a word rotated right by two numbers and rotated or shifted right by a third.
#[derive(LogicBlock)]
pub(super) struct Sigma {
    pub(super) x: Signal<In, Bits<32>>,
    pub(super) q: Signal<Out, Bits<32>>,
    _rotations: [u32; 2],
    _last: Last,
}

/// What the third term of a [`Sigma`] does.
#[derive(Clone, Copy, Debug)]
pub(super) enum Last {
    /// Rotates right.
    Rotate(u32),
    /// Shifts right, zeros from above.
    Shift(u32),
}

/// `f` where `e` is set, `g` where it is not.
#[derive(LogicBlock, Default)]
pub(super) struct Choice {
    pub(super) e: Signal<In, Bits<32>>,
    pub(super) f: Signal<In, Bits<32>>,
    pub(super) g: Signal<In, Bits<32>>,
    pub(super) q: Signal<Out, Bits<32>>,
}

impl Sigma {
    /// Amounts from 1 to 31.
    pub(super) fn new(rotations: [u32; 2], last: Last) -> Self {
        Self {
            x: Default::default(),
            q: Default::default(),
            _rotations: rotations,
            _last: last,
        }
    }
}

impl Logic for Sigma {
    fn update(&mut self) {
        let x = self.x.val().to_u32();
        let last = match self._last {
            Last::Rotate(by) => x.rotate_right(by),
            Last::Shift(by) => x >> by,
        };
        let [first, second] = self._rotations.map(|by| x.rotate_right(by));
        self.q.next = bits(u64::from(first ^ second ^ last));
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let half = |low: u32| {
            let rotated = |by: u32| pieces(|bit| Some((bit + by) % 32), low);
            let last = match self._last {
                Last::Rotate(by) => rotated(by),
                Last::Shift(by) => pieces(|bit| (bit + by < 32).then_some(bit + by), low),
            };
            format!(
                "{} ^ {} ^ {last}",
                rotated(self._rotations[0]),
                rotated(self._rotations[1])
            )
        };
        Verilog::Custom(in_halves(&half(0), &half(16)))
    }
}

impl Logic for Choice {
    fn update(&mut self) {
        self.q.next = (self.e.val() & (self.f.val() ^ self.g.val())) ^ self.g.val();
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let half = |range: &str| format!("(e{range} & (f{range} ^ g{range})) ^ g{range}");
        Verilog::Custom(in_halves(&half("[15:0]"), &half("[31:16]")))
    }
}

/// Sixteen bits of `x` from bit `low` of the result, each from where `source` says, zero where it says nothing.
fn pieces(source: impl Fn(u32) -> Option<u32>, low: u32) -> String {
    let bits: Vec<String> = (low..low + 16)
        .rev()
        .map(|bit| source(bit).map_or(String::from("1'b0"), |from| format!("x[{from}]")))
        .collect();
    format!("{{{}}}", bits.join(", "))
}

/// The attribute lets the halves keep their names where yosys joins names of one signal.
fn in_halves(low: &str, high: &str) -> String {
    format!(
        "\
(* half *) wire [15:0] low;
(* half *) wire [15:0] high;
assign low = {low};
assign high = {high};
always @(*) q = {{high, low}};"
    )
}
