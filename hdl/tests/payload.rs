//! The whole payload: its circuit in Rust, its Verilog by Verilator, and the conformance suite on the latter.
//! What holds here holds for the emulator too: `conformance.rs` puts the same list to it.
//! Never looks inside: registers, records and memory are all it sees.
#![cfg(feature = "cores")]

use std::sync::{Mutex, PoisonError};

use perigee_hdl::{
    circuit::tool,
    registers,
    sim::{
        circuit::CircuitBus,
        conformance::{MEMORY_BYTES_MIN, checks},
        luts::bus::TablesBus,
        rtl::{self, Recipe, RtlBus},
    },
};
use perigee_hdl_abi::{
    bus::{Bus, BusFault},
    records::{COMPLETION_BYTES, Completion, FLAG_CHAIN, Opcode, Status, Submission},
};

#[path = "payload/rates.rs"]
mod rates;
#[path = "payload/seats.rs"]
mod seats;
#[path = "payload/vectors.rs"]
mod vectors;

/// The payload as it is checked in, just started. Tests that start it at once wait for whoever builds it.
fn translation() -> RtlBus {
    static BUILD: Mutex<()> = Mutex::new(());
    let _one = BUILD.lock().unwrap_or_else(PoisonError::into_inner);
    started(rtl::VERILOG, MEMORY_BYTES_MIN)
}

/// The program of this text of the circuit, started with so much memory.
fn started(verilog: &str, memory_bytes: u32) -> RtlBus {
    let recipe = Recipe::of(&tool::folder("perigee"), verilog).expect("the tools are there");
    let program = recipe.build().expect("the translation builds");
    RtlBus::start(&program, memory_bytes).expect("the translation runs")
}

fn tools() -> bool {
    tool::found(&["verilator", "make", "g++"])
}

/// Starts the ring, runs one command of each kind, a chain and a refused one, and returns all that was seen: clocks, registers,
/// completions, results.
fn script(mut bus: impl Bus) -> Result<Vec<u64>, BusFault> {
    let mut seen = Vec::new();
    while bus.read_register(registers::STATUS)? & 1 == 0 {
        bus.wait(50)?;
    }
    seen.push(bus.clocks());
    let base = bus.memory_base();
    let (submissions, completions, inputs, outputs) = (base, base + 0x1000, base + 0x2000, base + 0x4000);
    let input: Vec<u8> = (0..4096u32).map(|i| ((i * i) >> 3) as u8).collect();
    bus.write_memory(inputs, &input)?;
    bus.write_register(registers::GENERATION, 0x5eed)?;
    for (register, value) in [
        (registers::SQ_BASE, submissions),
        (registers::CQ_BASE, completions),
        (registers::RING_LOG2, 4),
        (registers::RING_CTRL, 1),
    ] {
        bus.write_register(register, value)?;
    }
    let command = |opcode: Opcode, tag, src_len, dst, dst_len, aux: [u32; 5]| Submission {
        opcode: opcode as u8,
        flags: 0,
        generation: 0x5eed,
        tag,
        src: inputs,
        src_len,
        dst: outputs + dst,
        dst_len,
        aux: [aux[0], aux[1], aux[2], aux[3], aux[4], 0, 0, 0],
    };
    let commands = [
        command(Opcode::TreeSha256d, 1, 32 * 37, 0, 64, [0; 5]),
        command(
            Opcode::Gf8Matrix,
            2,
            5 * 192,
            0x100,
            3 * 192,
            [5, 3, 130, inputs + 0x800, 0],
        ),
        Submission {
            flags: FLAG_CHAIN,
            ..command(Opcode::Sm3Messages, 3, 3 * 104, 0x400, 96, [100, 104, 3, 0x100, 77])
        },
        command(Opcode::TreeSha256d, 4, 32 * 6, 0x500, 64, [0; 5]),
        command(Opcode::Nop, 5, 0, 0, 0, [0; 5]),
        // A tree of no leaves is refused by the core.
        command(Opcode::TreeSha256d, 6, 0, 0x600, 64, [0; 5]),
    ];
    for (index, command) in commands.iter().enumerate() {
        bus.write_memory(submissions + 64 * index as u32, &command.to_bytes())?;
    }
    bus.write_register(registers::SQ_TAIL, commands.len() as u32)?;
    bus.write_register(registers::IRQ_MASK, 1)?;
    let mut waits = 0;
    while bus.read_register(registers::CQ_TAIL)? < commands.len() as u32 {
        bus.wait(100_000)?;
        bus.write_register(registers::IRQ_STATUS, 1)?;
        waits += 1;
        assert!(waits < 100, "the commands do not end");
    }
    seen.push(bus.clocks());
    for index in 0..commands.len() as u32 {
        let mut record = [0; COMPLETION_BYTES];
        bus.read_memory(completions + 32 * index, &mut record)?;
        let completion = Completion::from_bytes(&record).expect("a sound record");
        let expected = if completion.tag == 6 {
            Status::BadOperand
        } else {
            Status::Done
        };
        assert_eq!(completion.status, expected, "{completion:?}");
        seen.extend([u64::from(completion.tag), u64::from(completion.cycles)]);
        seen.extend(completion.result.map(u64::from));
    }
    let mut result = vec![0; 0x700];
    bus.read_memory(outputs, &mut result)?;
    seen.extend(result.into_iter().map(u64::from));
    for register in [registers::CAPS, registers::SELFTEST, registers::CYCLES] {
        seen.push(u64::from(bus.read_register(register)?));
    }
    seen.push(bus.clocks());
    Ok(seen)
}

/// The circuit in Rust, what Verilator made of its Verilog with the memory model in its own language, and its tables: the same clocks,
/// records and bytes.
#[test]
fn the_circuit_and_its_translation_take_the_same_clocks() {
    if !tools() {
        return;
    }
    let circuit = script(CircuitBus::new(1 << 16)).expect("the circuit answers");
    assert_eq!(script(started(rtl::VERILOG, 1 << 16)).as_ref(), Ok(&circuit));
    // The same Verilog as tables.
    assert_eq!(script(TablesBus::new(1 << 16)), Ok(circuit));
}

#[test]
fn the_translation_conforms() {
    if !tools() {
        return;
    }
    let mut failures = Vec::new();
    for (name, check) in checks::<RtlBus>() {
        if let Err(failure) = check(translation()) {
            failures.push(format!("{name}: {failure}"));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// Negative control: a payload that takes submissions with a wrong checksum does not conform.
#[test]
fn a_changed_circuit_does_not_conform() {
    if !tools() {
        return;
    }
    let changed = rtl::VERILOG.replace("crc$crc != 32'h48674bc7", "crc$crc == 32'h12345678");
    assert_ne!(changed, rtl::VERILOG, "the comparison stands in the Verilog");
    let found = checks::<RtlBus>()
        .into_iter()
        .any(|(_, check)| check(started(&changed, MEMORY_BYTES_MIN)).is_err());
    assert!(found);
}

/// A text that is no Verilog: told with verilator's words, nothing left in the folder, and no program.
#[test]
fn a_circuit_that_does_not_build_leaves_nothing() {
    if !tools() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let broken = Recipe::of(folder.path(), "module perigee_payload(input a; endmodule").expect("the tools are there");
    let failure = broken.build().expect_err("no circuit").to_string();
    assert!(
        failure.contains("verilator") && failure.contains("syntax error"),
        "{failure}"
    );
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
    assert_eq!(broken.built(), None);
}
