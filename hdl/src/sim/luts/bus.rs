//! The payload as tables behind the bus of the driver: 512 payloads that are driven alike, of which the first is listened to.
//! Beside the circuit in Rust and its translation by Verilator: the same commands take the same clocks, which a test asserts.
//! Never shows what a lane but the first has done, except that its ports were other ones.

use perigee_hdl_abi::bus::{Bus, BusFault};

use crate::sim::MEMORY_BASE;
use crate::sim::ddr::{Memory, PortInputs};
use crate::sim::luts::circuits::Entry;
use crate::sim::luts::row::Row;
use crate::sim::luts::simulator::Simulator;
use crate::sim::netlist::core::Slice;
use crate::sim::netlist::simulator::Simulate;

/// Clocks after which a register that does not answer never will.
const ANSWER_CLOCKS_MAX: u32 = 1000;

/// The payload, its memory, and the clocks that have passed.
pub struct TablesBus {
    /// The tables.
    pub simulator: Simulator,
    /// Copies that are inverted behind every edge, each in its lanes.
    pub inverted: Vec<(u32, Row)>,
    /// Lanes whose ports were not those of lane 0, and the clock and the port of the first of each.
    pub changed: Vec<Change>,
    ports: Ports,
    interrupt: u32,
    memory: Memory,
    memory_bytes: u32,
    clocks: u64,
}

/// The first difference of a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which lane.
    pub lane: usize,
    /// Clocks since configuration.
    pub clock: u64,
    /// Name of the output.
    pub port: &'static str,
}

impl TablesBus {
    /// A payload after its reset, with so much memory: a multiple of 4096 bytes.
    pub fn new(memory_bytes: u32) -> Self {
        let entry = Entry::named("perigee_payload").expect("tables of the payload");
        let simulator = entry.start();
        let ports = Ports::of(&simulator);
        let interrupt = ports.outputs.iter().find(|slice| slice.name == "irq");
        let mut bus = Self {
            interrupt: simulator.netlist().driving(interrupt.expect("the interrupt"))[0],
            ports,
            simulator,
            inverted: Vec::new(),
            changed: Vec::new(),
            memory: Memory::new(MEMORY_BASE, memory_bytes as usize),
            memory_bytes,
            clocks: 0,
        };
        bus.set("aresetn", 0);
        for _ in 0..4 {
            bus.clock();
        }
        bus.set("aresetn", 1);
        bus.clock();
        bus
    }

    fn set(&mut self, port: &str, value: u64) {
        for slice in self.ports.inputs.iter().filter(|slice| slice.name == port) {
            self.simulator.set_all(slice, (value >> slice.low) as u32);
        }
    }

    /// An output as it was on the last clock, before its edge; an input as it is.
    fn get(&self, port: &str) -> u64 {
        let slices = self.ports.inputs.iter().chain(self.ports.outputs);
        slices.filter(|slice| slice.name == port).fold(0, |value, slice| {
            value | u64::from(self.simulator.get(slice, 0)) << slice.low
        })
    }

    /// The interrupt follows from a few registers: it is that of the clock to come, without settling anew.
    fn is_interrupted(&self) -> bool {
        self.simulator.settled(self.interrupt, 0)
    }

    fn is_set(&self, port: &str) -> bool {
        self.get(port) == 1
    }

    /// One clock; what the processor's side drives has been set.
    fn clock(&mut self) {
        let out = self.memory.outputs();
        let driven = [
            ("m_axi_arready", out.arready.into()),
            ("m_axi_rdata", out.rdata),
            ("m_axi_rresp", out.rresp.into()),
            ("m_axi_rlast", out.rlast.into()),
            ("m_axi_rvalid", out.rvalid.into()),
            ("m_axi_awready", out.awready.into()),
            ("m_axi_wready", out.wready.into()),
            ("m_axi_bresp", out.bresp.into()),
            ("m_axi_bvalid", out.bvalid.into()),
        ];
        for (port, value) in driven {
            self.set(port, value);
        }
        self.simulator.clock();
        let inputs = PortInputs {
            araddr: self.get("m_axi_araddr") as u32,
            arlen: self.get("m_axi_arlen") as u32,
            arvalid: self.is_set("m_axi_arvalid"),
            rready: self.is_set("m_axi_rready"),
            awaddr: self.get("m_axi_awaddr") as u32,
            awlen: self.get("m_axi_awlen") as u32,
            awvalid: self.is_set("m_axi_awvalid"),
            wdata: self.get("m_axi_wdata"),
            wlast: self.is_set("m_axi_wlast"),
            wvalid: self.is_set("m_axi_wvalid"),
            bready: self.is_set("m_axi_bready"),
        };
        self.memory.edge(&inputs);
        self.note();
        for (signal, lanes) in &self.inverted {
            *self.simulator.signal(*signal) ^= *lanes;
        }
        self.clocks += 1;
    }

    fn note(&mut self) {
        let differing = self.simulator.outputs_differing(0);
        if differing == Row::ZERO {
            return;
        }
        for lane in differing.lanes() {
            if self.changed.iter().all(|change| change.lane != lane) {
                let differs = |slice: &&Slice| self.simulator.get(slice, lane) != self.simulator.get(slice, 0);
                let port = self.ports.outputs.iter().find(differs).map_or("", |slice| slice.name);
                let clock = self.clocks;
                self.changed.push(Change { lane, clock, port });
            }
        }
    }
}

/// The ports of the payload.
struct Ports {
    inputs: &'static [Slice],
    outputs: &'static [Slice],
}

impl Ports {
    fn of(simulator: &Simulator) -> Self {
        let layout = simulator.layout();
        Self {
            inputs: layout.inputs,
            outputs: layout.outputs,
        }
    }
}

impl Bus for TablesBus {
    fn read_register(&mut self, offset: u32) -> Result<u32, BusFault> {
        self.set("s_axi_araddr", offset.into());
        self.set("s_axi_arvalid", 1);
        self.set("s_axi_rready", 1);
        for _ in 0..ANSWER_CLOCKS_MAX {
            self.clock();
            if self.is_set("s_axi_arvalid") && self.is_set("s_axi_arready") {
                self.set("s_axi_arvalid", 0);
            }
            if self.is_set("s_axi_rvalid") {
                self.set("s_axi_rready", 0);
                return match self.get("s_axi_rresp") {
                    0 => Ok(self.get("s_axi_rdata") as u32),
                    _ => Err(BusFault::Address(offset)),
                };
            }
        }
        Err(BusFault::Gone)
    }

    fn write_register(&mut self, offset: u32, value: u32) -> Result<(), BusFault> {
        self.set("s_axi_awaddr", offset.into());
        self.set("s_axi_awvalid", 1);
        self.set("s_axi_wdata", value.into());
        self.set("s_axi_wstrb", 15);
        self.set("s_axi_wvalid", 1);
        self.set("s_axi_bready", 1);
        for _ in 0..ANSWER_CLOCKS_MAX {
            self.clock();
            if self.is_set("s_axi_awvalid") && self.is_set("s_axi_awready") {
                self.set("s_axi_awvalid", 0);
            }
            if self.is_set("s_axi_wvalid") && self.is_set("s_axi_wready") {
                self.set("s_axi_wvalid", 0);
            }
            if self.is_set("s_axi_bvalid") {
                self.set("s_axi_bready", 0);
                return match self.get("s_axi_bresp") {
                    0 => Ok(()),
                    _ => Err(BusFault::Address(offset)),
                };
            }
        }
        Err(BusFault::Gone)
    }

    fn memory_base(&self) -> u32 {
        MEMORY_BASE
    }

    fn memory_bytes(&self) -> u32 {
        self.memory_bytes
    }

    fn read_memory(&mut self, address: u32, bytes: &mut [u8]) -> Result<(), BusFault> {
        let window = self.memory.window(address, bytes.len());
        bytes.copy_from_slice(window.ok_or(BusFault::Address(address))?);
        Ok(())
    }

    fn write_memory(&mut self, address: u32, bytes: &[u8]) -> Result<(), BusFault> {
        let window = self.memory.window(address, bytes.len());
        window.ok_or(BusFault::Address(address))?.copy_from_slice(bytes);
        Ok(())
    }

    fn wait(&mut self, clocks: u64) -> Result<bool, BusFault> {
        for _ in 0..clocks {
            if self.is_interrupted() {
                return Ok(true);
            }
            self.clock();
        }
        Ok(self.is_interrupted())
    }

    fn clocks(&self) -> u64 {
        self.clocks
    }
}
