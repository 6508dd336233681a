//! Register kept three times, with a voter: an upset in one copy of any bit is masked at once and repaired on the next edge.
//! Holds the control state of every core, of the rings, the movers and the register map, and the addresses on their way.
//! Never protects data paths, operands of the GF(2^8) and SM3 cores, or the pointers of FIFOs: the driver's second look does.

use rust_hdl::prelude::*;

/// Values that can be voted on.
pub trait Voted: Synth {
    /// The value that at least two of three have, bit by bit where the type has bits of its own.
    fn vote(a: Self, b: Self, c: Self) -> Self {
        if a == b || a == c { a } else { b }
    }
}

impl<const N: usize> Voted for Bits<N> {
    fn vote(a: Self, b: Self, c: Self) -> Self {
        (a & b) | (a & c) | (b & c)
    }
}

impl Voted for bool {}

/// Declares that enumerations of states can be voted on: `voted!(State)`.
#[macro_export]
macro_rules! voted {
    ($($state:ty),+ $(,)?) => {
        $(impl $crate::circuit::tmr::Voted for $state {})+
    };
}

/// A register in three copies. Stands where a `DFF` stands, with the same ports and `dff_setup!`; starts at the default.
///
/// `q` is the vote, combinational from the copies; latency one clock. Because the next state is computed from `q`, a
/// wrong copy is overwritten on the next edge. `error` is one clock long, one clock after a vote that was not unanimous.
/// Attributes keep the copies through synthesis.
#[derive(LogicBlock, Default)]
pub struct TmrReg<T: Voted> {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Next value.
    pub d: Signal<In, T>,
    /// The vote.
    pub q: Signal<Out, T>,
    /// A vote was not unanimous.
    pub error: Signal<Out, Bit>,
    _copies: [T; 3],
    _uneven: bool,
}

impl<T: Voted> TmrReg<T> {
    /// An upset, for tests: one copy (0, 1, 2) takes another value.
    pub fn upset(&mut self, copy: usize, value: T) {
        self._copies[copy] = value;
    }
}

impl<T: Voted> Logic for TmrReg<T> {
    fn update(&mut self) {
        let [a, b, c] = self._copies;
        if self.clock.pos_edge() {
            self._uneven = a != b || a != c;
            self._copies = [self.d.val(); 3];
        }
        let [a, b, c] = self._copies;
        self.q.next = T::vote(a, b, c);
        self.error.next = self._uneven;
    }

    fn connect(&mut self) {
        self.q.connect();
        self.error.connect();
    }

    fn hdl(&self) -> Verilog {
        let start = format!("{:x}", T::default().verilog());
        let range = match T::BITS {
            1 => String::new(),
            bits => format!("[{}:0] ", bits - 1),
        };
        let mut text = String::new();
        for copy in ["copy_a", "copy_b", "copy_c"] {
            text += &format!("(* keep = \"true\", dont_touch = \"true\" *) reg {range}{copy} = {start};\n");
        }
        text += "reg uneven = 1'b0;\n";
        for copy in ["copy_a", "copy_b", "copy_c"] {
            text += &format!("(* keep *) always @(posedge clock) {copy} <= d;\n");
        }
        text += "\
always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
always @(*) begin
    q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
    error = uneven;
end";
        Verilog::Custom(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::cosim::Recorded;
    use crate::circuit::harness::settle;
    use crate::circuit::ports::Model;
    use crate::circuit::rng::XorShift;
    use crate::circuit::{tool, verilog};

    /// A counter, so that a wrong state would stay wrong.
    #[derive(LogicBlock, Default)]
    struct Counter {
        clock: Signal<In, Clock>,
        step: Signal<In, Bits<5>>,
        count: Signal<Out, Bits<5>>,
        error: Signal<Out, Bit>,
        state: TmrReg<Bits<5>>,
    }

    impl Logic for Counter {
        #[hdl_gen]
        fn update(&mut self) {
            dff_setup!(self, clock, state);
            self.state.d.next = self.state.q.val() + self.step.val();
            self.count.next = self.state.q.val();
            self.error.next = self.state.error.val();
        }
    }

    crate::clocked!(Counter);
    crate::pins!(Counter { step ; count, error });

    /// Each bit of each copy, one at a time: the count never shows it, the error pulse comes once, the copies agree again.
    #[test]
    fn an_upset_in_one_copy_is_masked_and_repaired() {
        let mut circuit = Counter::default();
        circuit.connect_all();
        circuit.set("step", 3);
        let mut expected = 0;
        for copy in 0..3 {
            for bit in 0..5 {
                circuit.state.upset(copy, bits((expected ^ (1 << bit)) & 31));
                circuit.settle();
                assert_eq!(circuit.get("count"), expected);
                for clock in 0..3 {
                    circuit.tick();
                    expected = (expected + 3) & 31;
                    assert_eq!(circuit.get("count"), expected);
                    assert_eq!(circuit.get("error"), u64::from(clock == 0), "clock {clock}");
                }
            }
        }
    }

    /// Negative control: two equal upsets win the vote.
    #[test]
    fn two_upsets_are_not_masked() {
        let mut circuit = Counter::default();
        circuit.connect_all();
        circuit.state.upset(0, bits(16));
        circuit.state.upset(2, bits(16));
        settle(&mut circuit);
        assert_eq!(circuit.get("count"), 16);
    }

    #[test]
    fn verilog_equals_the_circuit() {
        let mut random = XorShift::new(3);
        let mut counter = Recorded::new(Counter::default(), "tmr_counter");
        for _ in 0..200 {
            counter.set("step", random.below(32));
            counter.tick();
        }
        counter.check();
        counter.check_finds("copy_b <= d", "copy_b <= ~d");
    }

    /// Registers in the netlist that yosys makes: three copies of every bit, and the one of the error.
    #[test]
    fn three_copies_survive_synthesis() {
        if !tool::found(&["yosys"]) {
            return;
        }
        let text = verilog::verilog(&mut Counter::default(), "tmr_counter");
        let registers = |text: &str| {
            let folder = tool::folder(&format!("tmr-{}", text.len()));
            tool::write(&folder, "circuit.v", text);
            let script = "read_verilog circuit.v; synth_xilinx -family xc7 -flatten -noiopad -top tmr_counter; stat";
            let said = tool::run(&folder, "yosys", &["-p", script]).unwrap_or_else(|failure| panic!("{failure}"));
            let mut lines = said.lines().filter_map(|line| line.trim().strip_prefix("FDRE "));
            lines.next_back().map_or(0, |count| count.trim().parse().unwrap_or(0))
        };
        assert_eq!(registers(&text), 3 * 5 + 1);
        // Negative control: without the attribute the copies become one, and the error is never raised.
        assert_eq!(registers(&text.replace("(* keep *) ", "")), 5);
    }
}
