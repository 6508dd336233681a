//! The payload's circuit in Rust, clock by clock, behind the bus of the driver.
//! Beside the translation by Verilator: the same commands take the same clocks on both, which a test asserts.
//! Never fast: some hundred clocks a second; for short runs in tests.

use perigee_hdl_abi::bus::{Bus, BusFault};
use rust_hdl::prelude::*;

use super::{
    MEMORY_BASE,
    ddr::{Memory, PortInputs},
};
use crate::{
    circuit::harness::{Clocked, settle},
    timing::CLOCK_KHZ,
    top::configurations::Payload,
};

/// Clocks after which a register that does not answer never will.
const ANSWER_CLOCKS_MAX: u32 = 1000;

/// The circuit, its memory, and the clocks that have passed.
pub struct CircuitBus {
    /// The circuit; a test may upset it.
    pub circuit: Box<Payload>,
    memory: Memory,
    memory_bytes: u32,
    clocks: u64,
}

impl CircuitBus {
    /// A payload after its reset, with so much memory: a multiple of 4096 bytes.
    pub fn new(memory_bytes: u32) -> Self {
        let mut circuit = Box::new(Payload::new([0; 2], CLOCK_KHZ));
        circuit.connect_all();
        let mut bus = Self {
            circuit,
            memory: Memory::new(MEMORY_BASE, memory_bytes as usize),
            memory_bytes,
            clocks: 0,
        };
        bus.circuit.aresetn.next = false;
        for _ in 0..4 {
            bus.clock();
        }
        bus.circuit.aresetn.next = true;
        bus.clock();
        bus
    }

    /// One clock; what the processor's side drives has been set.
    pub fn clock(&mut self) {
        self.drive();
        self.edge();
    }

    /// Beats of 8 bytes that were read and written.
    pub fn traffic(&self) -> (u64, u64) {
        self.memory.traffic()
    }

    /// Memory drives its outputs, and the circuit comes to rest.
    fn drive(&mut self) {
        let out = self.memory.outputs();
        let circuit = &mut *self.circuit;
        circuit.m_axi_arready.next = out.arready;
        circuit.m_axi_rdata.next = bits(out.rdata);
        circuit.m_axi_rresp.next = bits(out.rresp.into());
        circuit.m_axi_rlast.next = out.rlast;
        circuit.m_axi_rvalid.next = out.rvalid;
        circuit.m_axi_awready.next = out.awready;
        circuit.m_axi_wready.next = out.wready;
        circuit.m_axi_bresp.next = bits(out.bresp.into());
        circuit.m_axi_bvalid.next = out.bvalid;
        settle(circuit);
    }

    fn edge(&mut self) {
        let circuit = &mut *self.circuit;
        let inputs = PortInputs {
            araddr: circuit.m_axi_araddr.val().to_u32(),
            arlen: circuit.m_axi_arlen.val().to_u32(),
            arvalid: circuit.m_axi_arvalid.val(),
            rready: circuit.m_axi_rready.val(),
            awaddr: circuit.m_axi_awaddr.val().to_u32(),
            awlen: circuit.m_axi_awlen.val().to_u32(),
            awvalid: circuit.m_axi_awvalid.val(),
            wdata: circuit.m_axi_wdata.val().to_u64(),
            wlast: circuit.m_axi_wlast.val(),
            wvalid: circuit.m_axi_wvalid.val(),
            bready: circuit.m_axi_bready.val(),
        };
        self.memory.edge(&inputs);
        circuit.tick();
        self.clocks += 1;
    }
}

impl Bus for CircuitBus {
    fn read_register(&mut self, offset: u32) -> Result<u32, BusFault> {
        self.circuit.s_axi_araddr.next = bits(offset.into());
        self.circuit.s_axi_arvalid.next = true;
        self.circuit.s_axi_rready.next = true;
        for _ in 0..ANSWER_CLOCKS_MAX {
            self.drive();
            let taken = self.circuit.s_axi_arvalid.val() && self.circuit.s_axi_arready.val();
            let answered = self.circuit.s_axi_rvalid.val();
            let (value, response) = (self.circuit.s_axi_rdata.val(), self.circuit.s_axi_rresp.val());
            self.edge();
            if taken {
                self.circuit.s_axi_arvalid.next = false;
            }
            if answered {
                self.circuit.s_axi_rready.next = false;
                return match response.to_u32() {
                    0 => Ok(value.to_u32()),
                    _ => Err(BusFault::Address(offset)),
                };
            }
        }
        Err(BusFault::Gone)
    }

    fn write_register(&mut self, offset: u32, value: u32) -> Result<(), BusFault> {
        self.circuit.s_axi_awaddr.next = bits(offset.into());
        self.circuit.s_axi_awvalid.next = true;
        self.circuit.s_axi_wdata.next = bits(value.into());
        self.circuit.s_axi_wstrb.next = bits(15);
        self.circuit.s_axi_wvalid.next = true;
        self.circuit.s_axi_bready.next = true;
        for _ in 0..ANSWER_CLOCKS_MAX {
            self.drive();
            let address = self.circuit.s_axi_awvalid.val() && self.circuit.s_axi_awready.val();
            let data = self.circuit.s_axi_wvalid.val() && self.circuit.s_axi_wready.val();
            let (answered, response) = (self.circuit.s_axi_bvalid.val(), self.circuit.s_axi_bresp.val());
            self.edge();
            if address {
                self.circuit.s_axi_awvalid.next = false;
            }
            if data {
                self.circuit.s_axi_wvalid.next = false;
            }
            if answered {
                self.circuit.s_axi_bready.next = false;
                return match response.to_u32() {
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
            // The interrupt follows from registers, so it is that of this clock without settling anew.
            if self.circuit.irq.val() {
                return Ok(true);
            }
            self.clock();
        }
        Ok(self.circuit.irq.val())
    }

    fn clocks(&self) -> u64 {
        self.clocks
    }
}
