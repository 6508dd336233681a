//! Streams of the cores and of the payload's memory port are stable, proved for ever by induction.
//! What the benches check on the clocks they run, this says of all clocks: an offer stands, unchanged, until it is taken.
//! Never proves arithmetic: what computes is cut away, and its results may take any value on any clock.
#![cfg(feature = "cores")]

use std::collections::BTreeMap;

use perigee_hdl::{
    circuit::{
        formal::{Claim, Depth, Stream, inserted, replaced},
        verilog::verilog,
    },
    cores::{erasure::Erasure, merkle::MerkleCore, sm3::Sm3},
    sim::rtl,
};

/// The streams that a core gives.
const STREAMS: [Stream<'static>; 4] = [
    Stream {
        valid: "rseg_valid",
        ready: "rseg_ready",
        payload: &["rseg_addr", "rseg_beats"],
    },
    Stream {
        valid: "wseg_valid",
        ready: "wseg_ready",
        payload: &["wseg_addr", "wseg_beats"],
    },
    Stream {
        valid: "wdat_valid",
        ready: "wdat_ready",
        payload: &["wdat_lo", "wdat_hi", "wdat_last"],
    },
    Stream {
        valid: "done_valid",
        ready: "done_ready",
        payload: &["done_slot", "done_status", "done_crc", "done_extra"],
    },
];

// Every proof is refuted with circuits that break two of its streams; over the three cores, each of the four is broken.

/// A step from any state in which the facts hold, over one clock behind it.
const DEPTH: Depth = Depth::Induction(2);

/// Segments, beats and completions of the tree core, all bits of them, for ever.
///
/// Cut away: the compressions, the leaves' registers, the store of inner digests and the marks of nodes in flight. Assumed of
/// them, and watched by the benches of the core on every clock: a tree is finished once, while it is in flight, and once its
/// end is on offer no word of it is lost any more, because none is read.
#[test]
fn the_tree_core_holds_what_it_offers() {
    let text = verilog(&mut MerkleCore::default(), "merkle");
    Claim {
        cuts: &["merkle__compress", "merkle__leaves", "merkle__inner", "merkle__marks"],
        facts: &[
            // Only a slot in flight is finished or refused, so no new command is written over its window.
            ("merkle", "((finished$q | bad$q) & ~busy$q) == 0"),
            ("merkle__output_stage", "state$q == 0 || finished || bad"),
            // A beat that is still summed up has not been offered: the checksum stands when the end does.
            (
                "merkle__output_stage",
                "!loaded$q || state$q == 0 || (state$q == 2 && !sends$q)",
            ),
        ],
        assumed: &[
            ("merkle", "(set_finished & (~busy$q | finished$q | bad$q)) == 0"),
            ("merkle", "!done_valid || (set_lost & out_bit) == 0"),
        ],
        ..Claim::new("merkle", &text, &STREAMS, DEPTH)
    }
    .check(&[
        ("active$q & rseg_ready", "active$q"),
        ("sends$q & wdat_ready", "sends$q"),
    ]);
}

/// Segments, beats and completions of the erasure core, all bits of them, for ever.
///
/// Cut away: products, banks of sums, and the memory of coefficients with its decoder. Assumed of the mover, which sends
/// nothing that was not asked for: a command does not end before its last segment has been taken.
#[test]
fn the_erasure_core_holds_what_it_offers() {
    let text = verilog(&mut Erasure::default(), "erasure");
    Claim {
        cuts: &[
            "erasure__lanes_hi",
            "erasure__multiples_hi",
            "erasure__memory",
            "erasure__decoder",
        ],
        // Nothing is on its way out but for a command that runs: status and checksum stand when the end does.
        facts: &[(
            "erasure",
            "state$q == Command$Run || (writer$idle && !wseg_valid && !wdat_valid)",
        )],
        assumed: &[("erasure", "!rseg_valid || state$q == Command$Run")],
        ..Claim::new("erasure", &text, &STREAMS, DEPTH)
    }
    .check(&[
        ("moves = ~offered$q | wdat_ready", "moves = 1'b1"),
        ("if (done_ready)", "if (1'b1)"),
    ]);
}

/// Segments, beats and completions of the SM3 core, all bits of them, for ever.
///
/// Cut away: the compression and the words of the two slots for blocks. Assumed of the packer, which makes no block behind the
/// last message: a digest goes out only while its command runs.
#[test]
fn the_sm3_core_holds_what_it_offers() {
    let text = verilog(&mut Sm3::default(), "sm3");
    Claim {
        cuts: &["sm3__compress", "sm3__words_hi"],
        facts: &[("sm3", "state$q == Command$Run || !out_valid$q")],
        assumed: &[("sm3", "sending$q == Sending$Rest || state$q == Command$Run")],
        ..Claim::new("sm3", &text, &STREAMS, DEPTH)
    }
    .check(&[("if (rseg_ready)", "if (1'b1)"), ("if (wseg_ready)", "if (1'b1)")]);
}

/// The modules of the payload's Verilog, by name.
fn modules() -> BTreeMap<&'static str, &'static str> {
    let ends = rtl::VERILOG.split_inclusive("\nendmodule\n");
    ends.filter_map(|text| {
        let starts = text.find("\nmodule ").map_or(0, |at| at + 1);
        let text = &text[starts..];
        let name = text.strip_prefix("module ")?.split('(').next()?;
        Some((name, text))
    })
    .collect()
}

/// The module of an instance.
fn module_of(instance: &str, within: &str) -> &'static str {
    let modules = modules();
    let mut lines = modules[within].lines().filter_map(|line| line.trim().split_once(' '));
    let found = lines.find(|(_, rest)| rest.starts_with(&format!("{instance}(")));
    let Some((name, _)) = found else {
        panic!("{within} has no {instance}")
    };
    name
}

/// A module of the payload with all that it is made of, without the rest of the payload.
fn cut_out(module: &'static str) -> String {
    let modules = modules();
    let mut names = vec![module];
    let mut text = String::new();
    let mut at = 0;
    while let Some(name) = names.get(at) {
        text += "\n";
        text += modules[name];
        for line in modules[name].lines() {
            let first = line.split_whitespace().next().unwrap_or_default();
            if modules.contains_key(first) && !names.contains(&first) {
                names.push(first);
            }
        }
        at += 1;
    }
    text
}

/// A queue's memory gives any beat when it is read, and holds it until the next is read: the queue's control stays whole.
fn of_any_beats(text: &str, memory: &str) -> String {
    let text = replaced(text, memory, "value <= memory[read_address]", "value <= formal_any").expect("a read");
    inserted(&text, memory, "    (* anyseq *) reg [64:0] formal_any;\n").expect("the memory")
}

/// Read addresses: the read mover by itself, with clients that do anything, for ever.
#[test]
fn the_read_mover_holds_its_address() {
    let reader = module_of("reader", "perigee_payload");
    let memory = module_of("memory", module_of("fifo$0", reader));
    let text = of_any_beats(&cut_out(reader), memory);
    let addresses = Stream {
        valid: "m_axi_arvalid",
        ready: "m_axi_arready",
        payload: &["m_axi_araddr", "m_axi_arlen"],
    };
    Claim::new(reader, &text, &[addresses], DEPTH).check(&[("m_axi_arready) & ~queue$full", "1'b1) & ~queue$full")]);
}

/// Write addresses and data, every bit: the write mover by itself, for ever, also while clients are stopped in the middle of
/// their bursts.
///
/// Assumed of the clients, beside segments of at least one beat: one that is being stopped is held until nothing of it is under
/// way, which is when its watchdog lets go.
#[test]
fn the_write_mover_holds_addresses_and_data() {
    let writer = module_of("writer", "perigee_payload");
    let (cut, fifo) = (module_of("cut$0", writer), module_of("fifo$0", writer));
    let mut text = of_any_beats(&cut_out(writer), module_of("memory", fifo));
    let mut assumed = Vec::new();
    let mut facts = vec![
        // Bursts of the cutter: 1 to 16 beats, the last one the rest of its segment.
        (cut, String::from("state$q != 1 || left$q != 0")),
        (
            cut,
            String::from(
                "!state$q[1] || (beats$q != 0 && beats$q <= 16 && \
                 (last$q ? left$q == beats$q : left$q > beats$q))",
            ),
        ),
        // Counts of the queue.
        (
            fifo,
            String::from(
                "total$q == stored$q + valid$q && some$q == (stored$q != 0) && stored$q <= total$q && total$q <= 32 && \
                 (!ready$q || total$q != 32)",
            ),
        ),
        (writer, String::from("state$q == 0 || left$q != 0")),
    ];
    for i in 0..4 {
        // `stops`: client i is being stopped and has something under way. `lost`: its beats went in the middle of a burst.
        let watched = format!(
            "    reg formal_stops_{i} = 1'b0;\n    \
             always @(posedge clock) formal_stops_{i} <= resetn && !keep${i} && !quiet${i};\n    \
             reg formal_lost_{i} = 1'b0;\n    \
             always @(posedge clock) formal_lost_{i} <= state$d != 0 && client$d == {i} && \
             (formal_lost_{i} || !client_resetn${i});\n"
        );
        text = inserted(&text, writer, &watched).expect("the mover");
        assumed.push(format!("!formal_stops_{i} || !keep${i}"));
        assumed.push(format!("!wseg_valid${i} || wseg_beats${i} != 0"));
        let mut fact = |condition: String| facts.push((writer, condition));
        fact(format!("!formal_lost_{i} || formal_stops_{i}"));
        // A burst is chosen when its beats are there, and they are there until it is written.
        fact(format!(
            "!(state$q == 0 && rested$q[0] && enough${i}$q && cut${i}$burst_valid) || fifo${i}$count >= cut${i}$burst_beats"
        ));
        fact(format!(
            "state$q == 0 || client$q != {i} || (formal_lost_{i} ? fifo${i}$count == 0 : fifo${i}$count >= left$q)"
        ));
        fact(format!(
            "!state$q[1] || client$q != {i} || formal_lost_{i} || fifo${i}$m_valid"
        ));
    }
    let facts: Vec<(&str, &str)> = facts.iter().map(|(module, fact)| (*module, &**fact)).collect();
    let assumed: Vec<(&str, &str)> = assumed.iter().map(|condition| (writer, &**condition)).collect();
    let streams = [
        Stream {
            valid: "m_axi_awvalid",
            ready: "m_axi_awready",
            payload: &["m_axi_awaddr", "m_axi_awlen"],
        },
        Stream {
            valid: "wvalid",
            ready: "wready",
            payload: &["wdata_lo", "wdata_hi", "wlast"],
        },
    ];
    Claim {
        facts: &facts,
        assumed: &assumed,
        ..Claim::new(writer, &text, &streams, DEPTH)
    }
    .check(&[
        ("(state$q == 32'h1) & m_axi_awready", "(state$q == 32'h1)"),
        ("((state$q == 32'h2) & wready)", "(state$q == 32'h2)"),
    ]);
}

/// The payload's port to memory is that of its movers, wire by wire, and what does not come from them is constant.
#[test]
fn the_payload_shows_its_movers_to_memory() {
    let lines = [
        "m_axi_araddr = reader$m_axi_araddr;",
        "m_axi_arlen = reader$m_axi_arlen;",
        "m_axi_arvalid = reader$m_axi_arvalid;",
        "reader$m_axi_arready = m_axi_arready;",
        "m_axi_awaddr = writer$m_axi_awaddr;",
        "m_axi_awlen = writer$m_axi_awlen;",
        "m_axi_awvalid = writer$m_axi_awvalid;",
        "writer$m_axi_awready = m_axi_awready;",
        "m_axi_wdata = ((writer$wdata_lo) & 64'hffffffffffffffff) | (((writer$wdata_hi) & 64'hffffffffffffffff) << 32'h20);",
        "m_axi_wlast = writer$wlast;",
        "m_axi_wvalid = writer$wvalid;",
        "writer$wready = m_axi_wready;",
    ];
    let top = rtl::VERILOG.split("\nendmodule\n").next().expect("the first module");
    assert!(top.contains("\nmodule perigee_payload("), "the payload comes first");
    for line in lines {
        let port = line.split(" = ").next().expect("a port");
        let drivers: Vec<&str> = top
            .lines()
            .map(str::trim)
            .filter(|other| other.starts_with(&format!("{port} = ")))
            .collect();
        assert_eq!(drivers, [line], "what drives {port}");
    }
    let constant = |port: &str| {
        top.lines()
            .any(|line| line.trim().starts_with(&format!("{port} = 32'h")))
    };
    for port in [
        "m_axi_arsize",
        "m_axi_arburst",
        "m_axi_awsize",
        "m_axi_awburst",
        "m_axi_wstrb",
    ] {
        assert!(constant(port), "{port} is constant");
    }
    // Negative control of that comparison.
    assert!(!constant("m_axi_araddr"));
}
