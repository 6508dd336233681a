//! Proofs about control: what a circuit does on every sequence of inputs, by yosys and an SMT solver.
//! Used for the streams of primitives, cores and the top level: an offer stands, unchanged, until it is taken.
//! Never touches a data path: a property over results of arithmetic runs for ever.

use std::sync::atomic::{AtomicUsize, Ordering};

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

/// What is proved of a circuit: every stream is stable. Once offered and not taken, the offer and its payload stand on the next
/// clock, unless reset comes between. The circuit begins with one clock of reset (`resetn` low), its clock is `clock`.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    /// Module that is proved.
    pub name: &'a str,
    /// Its Verilog.
    pub text: &'a str,
    /// Streams that it gives.
    pub streams: &'a [Stream<'a>],
    /// How far.
    pub depth: Depth,
    /// Modules whose contents are taken away: each of their outputs may take any value on any clock, so what is proved holds
    /// whatever they do.
    pub cuts: &'a [&'a str],
    /// Conditions that hold on every clock, each with the module in whose names it is written: proved with the streams, and so
    /// a ground for the induction to stand on.
    pub facts: &'a [(&'a str, &'a str)],
    /// Conditions that are taken for granted, of what is outside or was cut away, with their modules. Whoever writes one says
    /// who keeps it.
    pub assumed: &'a [(&'a str, &'a str)],
}

impl<'a> Claim<'a> {
    /// A claim about the whole circuit that stands on nothing.
    pub fn new(name: &'a str, text: &'a str, streams: &'a [Stream<'a>], depth: Depth) -> Self {
        Self {
            name,
            text,
            streams,
            depth,
            cuts: &[],
            facts: &[],
            assumed: &[],
        }
    }

    /// Proves it.
    ///
    /// # Errors
    /// What the solver found, or what a tool said.
    pub fn prove(&self) -> Result<(), String> {
        let Self { name, depth, .. } = self;
        let mut text = inserted(self.text, name, &stability(self.streams))?;
        for (module, condition) in self.facts {
            text = inserted(
                &text,
                module,
                &format!("    always @(posedge clock) assert ({condition});\n"),
            )?;
        }
        for (module, condition) in self.assumed {
            text = inserted(&text, module, &format!("    always @(*) assume ({condition});\n"))?;
        }
        static PROOFS: AtomicUsize = AtomicUsize::new(0);
        let number = PROOFS.fetch_add(1, Ordering::Relaxed);
        let folder = tool::folder(&format!("formal-{name}-{}-{number}", std::process::id()));
        tool::write(&folder, "circuit.sv", &text);
        let mut cuts = String::new();
        for module in self.cuts {
            module_of(&text, module)?;
            cuts += &format!("cutpoint {module}; ");
        }
        let script = format!(
            "read_verilog -formal circuit.sv; hierarchy -top {name}; proc; {cuts}prep -flatten -nordff -top {name}; \
             memory_map; opt -full; async2sync; dffunmap; write_smt2 -wires circuit.smt2"
        );
        tool::run(&folder, "yosys", &["-q", "-p", &script])?;
        let (Depth::Bounded(clocks) | Depth::Induction(clocks)) = *depth;
        let clocks = clocks.to_string();
        // Functions are written out: left to itself, z3 does so anew at every use and does not end on a whole core.
        let from_reset = ["-s", "z3", "--unroll", "-t", &clocks, "circuit.smt2"];
        tool::run(&folder, "yosys-smtbmc", &from_reset)?;
        if matches!(depth, Depth::Induction(_)) {
            let step = ["-s", "z3", "--unroll", "-i", "-t", &clocks, "circuit.smt2"];
            tool::run(&folder, "yosys-smtbmc", &step)?;
        }
        std::fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))
    }

    /// In a test: proves it where the tools are installed, and refutes it, for each pair, with the first replaced by the second,
    /// so that the property is known to see.
    ///
    /// # Panics
    /// If the proof fails, if a broken circuit passes, or if what is to be replaced is not in the Verilog.
    pub fn check(&self, broken: &[(&str, &str)]) {
        let name = self.name;
        for (from, _) in broken {
            assert!(self.text.contains(from), "{name}: no {from:?} in the Verilog");
        }
        if !tool::found(TOOLS) {
            return;
        }
        if let Err(failure) = self.prove() {
            panic!("{name}: {failure}");
        }
        for (from, to) in broken {
            let text = self.text.replace(from, to);
            let refuted = Claim { text: &text, ..*self }.prove();
            assert!(
                refuted
                    .as_ref()
                    .is_err_and(|failure| failure.contains("Assert failed") || failure.contains("BMC failed")),
                "{name}: with {to:?} for {from:?} the proof says {refuted:?}"
            );
        }
    }
}

/// The property of [`Claim`], as statements of the module that gives the streams.
fn stability(streams: &[Stream<'_>]) -> String {
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
    property
}

/// What stands before a module, its text from the head on, and what stands from its end on.
fn module_of<'a>(text: &'a str, module: &str) -> Result<[&'a str; 3], String> {
    let head = format!("module {module}(");
    let starts = text.find(&head).ok_or_else(|| format!("no module {module}"))?;
    let length = text[starts..]
        .find("\nendmodule\n")
        .ok_or_else(|| format!("{module} has no end"))?;
    let (before, rest) = text.split_at(starts);
    let (body, after) = rest.split_at(length);
    Ok([before, body, after])
}

/// A circuit's Verilog with statements added at the end of one of its modules: for what a proof has to watch.
///
/// # Errors
/// There is no such module.
pub fn inserted(text: &str, module: &str, statements: &str) -> Result<String, String> {
    let [before, body, after] = module_of(text, module)?;
    Ok(format!("{before}{body}\n{statements}{after}"))
}

/// The same with the one place that says `from` in this module saying `to`.
///
/// # Errors
/// There is no such module, or it does not say so once.
pub fn replaced(text: &str, module: &str, from: &str, to: &str) -> Result<String, String> {
    let [before, body, after] = module_of(text, module)?;
    match body.matches(from).count() {
        1 => Ok(format!("{before}{}{after}", body.replace(from, to))),
        count => Err(format!("{module} says {from:?} {count} times")),
    }
}

/// [`Claim::check`] of a whole circuit that stands on nothing, with one broken circuit.
///
/// # Panics
/// As there.
pub fn check_stable(name: &str, text: &str, streams: &[Stream<'_>], depth: Depth, from: &str, to: &str) {
    Claim::new(name, text, streams, depth).check(&[(from, to)]);
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
