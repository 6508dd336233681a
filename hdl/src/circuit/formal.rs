//! Proofs about control: what a circuit does on every sequence of inputs, by yosys and an SMT solver.
//! Used for the streams of primitives, cores and the top level: an offer stands, unchanged, until it is taken.
//! Never touches a data path: a property over results of arithmetic runs for ever.

use crate::circuit::tool;

/// Programs that a proof needs; the caller asks [`tool::found`] for them.
pub const TOOLS: &[&str] = &["yosys", "yosys-smtbmc", "z3"];

/// One stream that a circuit gives.
#[derive(Clone, Copy, Debug)]
pub struct Stream<'a> {
    /// Port of the offer.
    pub valid: &'a str,
    /// Port of the one who takes it.
    pub ready: &'a str,
    /// Ports that stand unchanged while the offer does.
    pub payload: &'a [&'a str],
}

/// How far a proof goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// For ever: by induction over this many clocks.
    Induction(u32),
    /// For this many clocks after the start.
    Bounded(u32),
}

/// Proves that every stream is stable: once offered and not taken, the offer and its payload stand on the next clock, unless
/// reset comes between. The circuit begins with one clock of reset (`resetn` low), its clock is `clock`.
///
/// # Errors
/// What the solver found, or what a tool said.
pub fn prove_stable(name: &str, text: &str, streams: &[Stream<'_>], depth: Depth) -> Result<(), String> {
    let mut property = String::from(
        "\n    reg formal_started = 1'b0;\n    always @(posedge clock) formal_started <= 1'b1;\n    \
         always @(*) if (!formal_started) assume (!resetn);\n",
    );
    for (number, stream) in streams.iter().enumerate() {
        let Stream { valid, ready, payload } = stream;
        property += &format!(
            "    reg formal_waits_{number} = 1'b0;\n    \
             always @(posedge clock) formal_waits_{number} <= resetn && {valid} && !{ready};\n    \
             always @(posedge clock) if (formal_waits_{number} && resetn) assert ({valid});\n"
        );
        for (place, port) in payload.iter().enumerate() {
            // The width of a port is not repeated here: a copy of one is compared by its bits as far as they go.
            property += &format!(
                "    reg [63:0] formal_copy_{number}_{place} = 64'h0;\n    \
                 always @(posedge clock) formal_copy_{number}_{place} <= {port};\n    \
                 always @(posedge clock) if (formal_waits_{number} && resetn) assert ({port} == formal_copy_{number}_{place});\n"
            );
        }
    }
    let head = format!("\nmodule {name}(");
    let (before, rest) = text.split_once(&head).ok_or_else(|| format!("no module {name}"))?;
    let (body, after) = rest
        .split_once("\nendmodule\n")
        .ok_or_else(|| format!("{name} has no end"))?;
    let folder = tool::folder(&format!("formal-{name}-{}", std::process::id()));
    tool::write(
        &folder,
        "circuit.sv",
        format!("{before}{head}{body}{property}\nendmodule\n{after}"),
    );
    let script = format!(
        "read_verilog -formal circuit.sv; prep -flatten -nordff -top {name}; memory_map; opt -full; async2sync; dffunmap; \
         write_smt2 -wires circuit.smt2"
    );
    tool::run(&folder, "yosys", &["-q", "-p", &script])?;
    let bounded = |clocks: u32| {
        let clocks = clocks.to_string();
        tool::run(&folder, "yosys-smtbmc", &["-s", "z3", "-t", &clocks, "circuit.smt2"]).map(|_| ())
    };
    match depth {
        Depth::Bounded(clocks) => bounded(clocks),
        Depth::Induction(clocks) => {
            bounded(clocks)?;
            let clocks = clocks.to_string();
            tool::run(
                &folder,
                "yosys-smtbmc",
                &["-s", "z3", "-i", "-t", &clocks, "circuit.smt2"],
            )
            .map(|_| ())
        }
    }
}

/// [`prove_stable`] in a test: proves the circuit's Verilog where the tools are installed, and refutes it with `from`
/// replaced by `to`, so that the property is known to see.
///
/// # Panics
/// If the proof fails, if the broken circuit passes, or if `from` is not in the Verilog.
pub fn check_stable(name: &str, text: &str, streams: &[Stream<'_>], depth: Depth, from: &str, to: &str) {
    assert!(text.contains(from), "{name}: no {from:?} in the Verilog");
    if !tool::found(TOOLS) {
        return;
    }
    if let Err(failure) = prove_stable(name, text, streams, depth) {
        panic!("{name}: {failure}");
    }
    let refuted = prove_stable(name, &text.replace(from, to), streams, depth);
    assert!(
        refuted
            .as_ref()
            .is_err_and(|failure| failure.contains("Assert failed") || failure.contains("BMC failed")),
        "{name}: with {to:?} for {from:?} the proof says {refuted:?}"
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::axi_lite::{AxiLite, RegisterFile};
    use crate::circuit::fifo::Fifo;
    use crate::circuit::skid::Skid;
    use crate::circuit::verilog::verilog;

    const BEATS: Stream<'static> = Stream {
        valid: "m_valid",
        ready: "m_ready",
        payload: &["m_lo", "m_hi", "m_last"],
    };

    /// For ever, and every bit of the beat: a stalled register has no arithmetic.
    #[test]
    fn a_skid_buffer_holds_its_beat() {
        let text = verilog(&mut Skid::default(), "skid");
        let broken = ("free = ~valid$q | m_ready", "free = ~valid$q | m_ready | s_last");
        check_stable("skid", &text, &[BEATS], Depth::Induction(3), broken.0, broken.1);
    }

    #[test]
    fn a_queue_holds_its_beat() {
        let text = verilog(&mut Fifo::<2, 3>::default(), "fifo_4");
        let broken = (
            "fetch = some$q & (~valid$q | m_ready)",
            "fetch = some$q & (~valid$q | m_ready | s_last)",
        );
        check_stable("fifo_4", &text, &[BEATS], Depth::Induction(3), broken.0, broken.1);
    }

    /// Responses to writes and answers to reads, of the slave alone and with the register file behind it.
    #[test]
    fn responses_on_the_bus_stand() {
        let writes = Stream {
            valid: "s_axi_bvalid",
            ready: "s_axi_bready",
            payload: &["s_axi_bresp"],
        };
        let reads = |payload| Stream {
            valid: "s_axi_rvalid",
            ready: "s_axi_rready",
            payload,
        };
        let text = verilog(&mut AxiLite::default(), "axi_lite");
        let streams = [writes, reads(&["s_axi_rresp"])];
        let broken = (
            "commit = aw_held$q & w_held$q & ~b_valid$q",
            "commit = aw_held$q & w_held$q",
        );
        check_stable("axi_lite", &text, &streams, Depth::Induction(3), broken.0, broken.1);
        let text = verilog(&mut RegisterFile::default(), "register_file");
        let streams = [writes, reads(&["s_axi_rresp", "s_axi_rdata"])];
        let broken = ("s_axi_rdata = data$q", "s_axi_rdata = cycles");
        check_stable(
            "register_file",
            &text,
            &streams,
            Depth::Induction(3),
            broken.0,
            broken.1,
        );
    }
}
