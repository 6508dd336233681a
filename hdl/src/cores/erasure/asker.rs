//! Asks for the inputs of a command: coefficients of a group, then for every block the parts of all inputs.
//! Runs ahead of the data as far as the reader lets it; the core takes what comes in the same order.
//! Never waits for data and never writes.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// What is asked next.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// Nothing.
    Rest,
    /// The coefficients of a group.
    Coefficients,
    /// A part of an input.
    Part,
    /// Nothing in this clock: the address goes to the next block.
    Turn,
}

/// The walk over groups, blocks and inputs. Operands stand still from `start` to the end of the command.
#[derive(LogicBlock, Default)]
pub struct Asker {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub resetn: Signal<In, Bit>,
    /// Begin.
    pub start: Signal<In, Bit>,
    /// Address of the first input, in units of 64 bytes.
    pub source: Signal<In, Bits<26>>,
    /// Address of the coefficients, in units of 8 bytes.
    pub coefficients: Signal<In, Bits<29>>,
    /// Inputs, 1..=255.
    pub inputs: Signal<In, Bits<8>>,
    /// Groups of outputs, 1..=32.
    pub groups: Signal<In, Bits<6>>,
    /// From one input to the next, in units of 64 bytes, 1..=2^18.
    pub stride: Signal<In, Bits<19>>,
    /// A segment is asked for.
    pub rseg_valid: Signal<Out, Bit>,
    /// It is taken.
    pub rseg_ready: Signal<In, Bit>,
    /// Its first byte.
    pub rseg_addr: Signal<Out, Bits<32>>,
    /// Its beats.
    pub rseg_beats: Signal<Out, Bits<24>>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    state: TmrReg<Asking>,
    groups_left: TmrReg<Bits<6>>,
    inputs_left: TmrReg<Bits<8>>,
    units_left: TmrReg<Bits<19>>,
    coefficient_address: DFF<Bits<29>>,
    block_address: TmrReg<Bits<26>>,
    address: TmrReg<Bits<26>>,
    is_last_block: Signal<Local, Bit>,
}

impl Logic for Asker {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, groups_left, inputs_left, units_left);
        dff_setup!(self, clock, coefficient_address, block_address, address);
        self.is_last_block.next = self.units_left.q.val() <= 4;
        self.rseg_valid.next = false;
        self.rseg_addr.next = bit_cast::<32, 26>(self.address.q.val()) << 6;
        self.rseg_beats.next = 32.into();
        if self.is_last_block.val() {
            self.rseg_beats.next = bit_cast::<24, 19>(self.units_left.q.val()) << 3;
        }
        match self.state.q.val() {
            Asking::Rest => {
                if self.start.val() {
                    self.groups_left.d.next = self.groups.val();
                    self.coefficient_address.d.next = self.coefficients.val();
                    self.state.d.next = Asking::Coefficients;
                }
            }
            Asking::Coefficients => {
                self.rseg_valid.next = true;
                self.rseg_addr.next = bit_cast::<32, 29>(self.coefficient_address.q.val()) << 3;
                self.rseg_beats.next = bit_cast::<24, 8>(self.inputs.val());
                if self.rseg_ready.val() {
                    self.coefficient_address.d.next =
                        self.coefficient_address.q.val() + bit_cast::<29, 8>(self.inputs.val());
                    self.groups_left.d.next = self.groups_left.q.val() - 1;
                    self.inputs_left.d.next = self.inputs.val();
                    self.units_left.d.next = self.stride.val();
                    self.block_address.d.next = self.source.val();
                    self.address.d.next = self.source.val();
                    self.state.d.next = Asking::Part;
                }
            }
            Asking::Part => {
                self.rseg_valid.next = true;
                if self.rseg_ready.val() {
                    self.address.d.next = self.address.q.val() + bit_cast::<26, 19>(self.stride.val());
                    self.inputs_left.d.next = self.inputs_left.q.val() - 1;
                    if self.inputs_left.q.val() == 1 {
                        self.inputs_left.d.next = self.inputs.val();
                        self.block_address.d.next = self.block_address.q.val() + 4;
                        self.units_left.d.next = self.units_left.q.val() - 4;
                        self.state.d.next = Asking::Turn;
                        if self.is_last_block.val() {
                            self.state.d.next = Asking::Coefficients;
                            if self.groups_left.q.val() == 0 {
                                self.state.d.next = Asking::Rest;
                            }
                        }
                    }
                }
            }
            Asking::Turn => {
                self.address.d.next = self.block_address.q.val();
                self.state.d.next = Asking::Part;
            }
            _ => {
                self.state.d.next = Asking::Rest;
            }
        }
        self.tmr_error.next = self.state.error.val()
            | self.block_address.error.val()
            | self.address.error.val()
            | self.groups_left.error.val()
            | self.inputs_left.error.val()
            | self.units_left.error.val();
        if !self.resetn.val() {
            self.state.d.next = Asking::Rest;
        }
    }
}

crate::voted!(Asking);
