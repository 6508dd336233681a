//! Unsigned multiplier of 24 by 17 bits, registered at its operands, its product and its result: one DSP48E1.
//! The leaf of every wider multiplication; three registers are what the slice needs to run at full speed.
//! Never adds: sums of products belong to the circuit that holds it.

use rust_hdl::prelude::*;

/// `p = a * b`, three clocks later; one product a clock. 41 bits: `p_lo` the low 32, `p_hi` the high 9.
#[derive(LogicBlock, Default)]
pub struct Multiplier {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// First factor.
    pub a: Signal<In, Bits<24>>,
    /// Second factor.
    pub b: Signal<In, Bits<17>>,
    /// Bits 31..0 of the product.
    pub p_lo: Signal<Out, Bits<32>>,
    /// Bits 40..32.
    pub p_hi: Signal<Out, Bits<9>>,
    _operands: (u64, u64),
    _product: u64,
    _result: u64,
}

impl Logic for Multiplier {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self._result = self._product;
            self._product = self._operands.0 * self._operands.1;
            self._operands = (self.a.val().to_u64(), self.b.val().to_u64());
        }
        self.p_lo.next = bits(self._result & 0xffff_ffff);
        self.p_hi.next = bits(self._result >> 32);
    }

    fn connect(&mut self) {
        self.p_lo.connect();
        self.p_hi.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(
            "\
reg [23:0] a_held = 0;
reg [16:0] b_held = 0;
reg [40:0] product = 0;
reg [40:0] result = 0;
always @(posedge clock) begin
    a_held <= a;
    b_held <= b;
    product <= a_held * b_held;
    result <= product;
end
always @(*) {p_hi, p_lo} = result;"
                .to_owned(),
        )
    }
}

crate::clocked!(Multiplier);
crate::pins!(Multiplier { a, b ; p_lo, p_hi });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::cosim::Recorded;
    use crate::circuit::ports::Model;
    use crate::circuit::rng::XorShift;

    /// Corners of both operands, single bits (every partial product), and random pairs, one a clock.
    #[test]
    fn products_come_three_clocks_later() {
        let corners = [0, 1, 0xffff, 0x1_0000, 0x1_ffff, 0xff_fffe, 0xff_ffff];
        let mut pairs: Vec<(u64, u64)> = Vec::new();
        for a in corners {
            pairs.extend(corners.map(|b| (a, b & 0x1_ffff)));
        }
        for bit in 0..24 {
            pairs.push((1 << bit, 1 << (bit % 17)));
        }
        let mut random = XorShift::new(6);
        pairs.extend((0..300).map(|_| (random.below(1 << 24), random.below(1 << 17))));
        let mut circuit = Recorded::new(Multiplier::default(), "multiplier");
        let mut products = Vec::new();
        for &(a, b) in pairs.iter().chain(&[(0, 0); 3]) {
            circuit.set("a", a);
            circuit.set("b", b);
            circuit.settle();
            products.push(circuit.get("p_lo") | circuit.get("p_hi") << 32);
            circuit.tick();
        }
        let expected: Vec<u64> = pairs.iter().map(|(a, b)| a * b).collect();
        assert_eq!(products[3..], expected);
        circuit.check();
        circuit.check_finds("reg [40:0] product", "reg [39:0] product");
    }
}
