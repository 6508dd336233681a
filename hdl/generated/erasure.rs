//! The circuit `erasure` as straight-line code over lanes.
//! Written by `cargo xtask netlists` from `hdl/verilog/erasure.v` with yosys 0.23; driven by `sim::netlist`.
//! Never edited: a test compares the hash of the Verilog, and the text where that yosys is installed.

use crate::sim::netlist::core::{Core, Layout, Memory, Register, Slice};
use crate::sim::netlist::lanes::{Frame, Lanes, Map, Part};

const LAYOUT: Layout = Layout {
    name: "erasure",
    verilog: "6a5c1fbe862cea4ca60b351019b5d066cf8e6a651d3efe648b74e8d15e569540",
    words: 298,
    bits: 183,
    memory: 1792,
    inputs: &[
        Slice::new("cmd_aux0", 0, 32, 221),
        Slice::new("cmd_aux1", 0, 32, 222),
        Slice::new("cmd_aux2", 0, 32, 223),
        Slice::new("cmd_aux3", 0, 32, 224),
        Slice::new("cmd_dst", 0, 32, 225),
        Slice::new("cmd_dst_len", 0, 32, 226),
        Slice::new("cmd_slot", 0, 3, 227),
        Slice::new("cmd_src", 0, 32, 228),
        Slice::new("cmd_src_len", 0, 32, 229),
        Slice::new("cmd_valid", 0, 1, 98),
        Slice::new("done_ready", 0, 1, 99),
        Slice::new("rdat_hi", 0, 32, 230),
        Slice::new("rdat_last", 0, 1, 100),
        Slice::new("rdat_lo", 0, 32, 231),
        Slice::new("rdat_valid", 0, 1, 101),
        Slice::new("resetn", 0, 1, 102),
        Slice::new("rseg_ready", 0, 1, 103),
        Slice::new("wdat_ready", 0, 1, 104),
        Slice::new("wseg_ready", 0, 1, 105),
    ],
    outputs: &[
        Slice::new("cmd_ready", 0, 1, 106),
        Slice::new("done_crc", 0, 32, 232),
        Slice::new("done_extra", 0, 32, 233),
        Slice::new("done_slot", 0, 3, 234),
        Slice::new("done_status", 0, 8, 235),
        Slice::new("done_valid", 0, 1, 107),
        Slice::new("ecc_corrected", 0, 1, 108),
        Slice::new("ecc_uncorrectable", 0, 1, 109),
        Slice::new("rdat_ready", 0, 1, 110),
        Slice::new("rseg_addr", 0, 32, 236),
        Slice::new("rseg_beats", 0, 24, 237),
        Slice::new("rseg_valid", 0, 1, 111),
        Slice::new("tmr_error", 0, 1, 112),
        Slice::new("wdat_hi", 0, 32, 238),
        Slice::new("wdat_last", 0, 1, 113),
        Slice::new("wdat_lo", 0, 32, 239),
        Slice::new("wdat_valid", 0, 1, 114),
        Slice::new("wseg_addr", 0, 32, 240),
        Slice::new("wseg_beats", 0, 24, 241),
        Slice::new("wseg_valid", 0, 1, 115),
    ],
    registers: &[
        Register::new("asker.coefficient_address$q", 0, 29, 0x0, 142, 0, 0),
        Register::new("asker.address.uneven", 0, 1, 0x0, 74, 0, 0),
        Register::new("asker.address.copy_c", 0, 26, 0x0, 138, 0, 0),
        Register::new("asker.address.copy_b", 0, 26, 0x0, 137, 0, 0),
        Register::new("asker.address.copy_a", 0, 26, 0x0, 136, 0, 0),
        Register::new("asker.block_address.uneven", 0, 1, 0x0, 73, 0, 0),
        Register::new("asker.block_address.copy_c", 0, 26, 0x0, 141, 0, 0),
        Register::new("asker.block_address.copy_b", 0, 26, 0x0, 140, 0, 0),
        Register::new("asker.block_address.copy_a", 0, 26, 0x0, 139, 0, 0),
        Register::new("asker.groups_left.uneven", 0, 1, 0x0, 72, 0, 0),
        Register::new("asker.groups_left.copy_c", 0, 6, 0x0, 153, 0, 0),
        Register::new("asker.groups_left.copy_b", 0, 6, 0x0, 152, 0, 0),
        Register::new("asker.groups_left.copy_a", 0, 6, 0x0, 151, 0, 0),
        Register::new("asker.inputs_left.uneven", 0, 1, 0x0, 71, 0, 0),
        Register::new("asker.inputs_left.copy_c", 0, 8, 0x0, 149, 0, 0),
        Register::new("asker.inputs_left.copy_b", 0, 8, 0x0, 148, 0, 0),
        Register::new("asker.inputs_left.copy_a", 0, 8, 0x0, 147, 0, 0),
        Register::new("asker.state.uneven", 0, 1, 0x0, 70, 0, 0),
        Register::new("asker.state.copy_c", 0, 2, 0x0, 154, 0, 0),
        Register::new("asker.state.copy_b", 0, 2, 0x0, 150, 0, 0),
        Register::new("asker.state.copy_a", 0, 2, 0x0, 146, 0, 0),
        Register::new("asker.units_left.uneven", 0, 1, 0x0, 69, 0, 0),
        Register::new("asker.units_left.copy_c", 0, 19, 0x0, 145, 0, 0),
        Register::new("asker.units_left.copy_b", 0, 19, 0x0, 144, 0, 0),
        Register::new("asker.units_left.copy_a", 0, 19, 0x0, 143, 0, 0),
        Register::new("bank.uneven", 0, 1, 0x0, 68, 0, 0),
        Register::new("bank.copy_c", 0, 1, 0x0, 77, 0, 0),
        Register::new("bank.copy_b", 0, 1, 0x0, 76, 0, 0),
        Register::new("bank.copy_a", 0, 1, 0x0, 75, 0, 0),
        Register::new("beat.uneven", 0, 1, 0x0, 67, 0, 0),
        Register::new("beat.copy_c", 0, 5, 0x0, 135, 0, 0),
        Register::new("beat.copy_b", 0, 5, 0x0, 134, 0, 0),
        Register::new("beat.copy_a", 0, 5, 0x0, 133, 0, 0),
        Register::new("check_step.uneven", 0, 1, 0x0, 66, 0, 0),
        Register::new("check_step.copy_c", 0, 3, 0x0, 218, 0, 0),
        Register::new("check_step.copy_b", 0, 3, 0x0, 217, 0, 0),
        Register::new("check_step.copy_a", 0, 3, 0x0, 216, 0, 0),
        Register::new("coming.uneven", 0, 1, 0x0, 65, 0, 0),
        Register::new("coming.copy_c", 0, 2, 0x0, 185, 0, 0),
        Register::new("coming.copy_b", 0, 2, 0x0, 184, 0, 0),
        Register::new("coming.copy_a", 0, 2, 0x0, 183, 0, 0),
        Register::new("crc.state", 0, 32, 0xffffffff, 120, 0, 0),
        Register::new("destination.uneven", 0, 1, 0x0, 64, 0, 0),
        Register::new("destination.copy_c", 0, 32, 0x0, 214, 0, 0),
        Register::new("destination.copy_b", 0, 32, 0x0, 213, 0, 0),
        Register::new("destination.copy_a", 0, 32, 0x0, 212, 0, 0),
        Register::new("groups_left.uneven", 0, 1, 0x0, 63, 0, 0),
        Register::new("groups_left.copy_c", 0, 6, 0x0, 182, 0, 0),
        Register::new("groups_left.copy_b", 0, 6, 0x0, 181, 0, 0),
        Register::new("groups_left.copy_a", 0, 6, 0x0, 180, 0, 0),
        Register::new("index.uneven", 0, 1, 0x0, 62, 0, 0),
        Register::new("index.copy_c", 0, 8, 0x0, 179, 0, 0),
        Register::new("index.copy_b", 0, 8, 0x0, 178, 0, 0),
        Register::new("index.copy_a", 0, 8, 0x0, 177, 0, 0),
        Register::new("inputs.uneven", 0, 1, 0x0, 61, 0, 0),
        Register::new("inputs.copy_c", 0, 8, 0x0, 210, 0, 0),
        Register::new("inputs.copy_b", 0, 8, 0x0, 209, 0, 0),
        Register::new("inputs.copy_a", 0, 8, 0x0, 208, 0, 0),
        Register::new("inputs_last.uneven", 0, 1, 0x0, 60, 0, 0),
        Register::new("inputs_last.copy_c", 0, 8, 0x0, 176, 0, 0),
        Register::new("inputs_last.copy_b", 0, 8, 0x0, 175, 0, 0),
        Register::new("inputs_last.copy_a", 0, 8, 0x0, 174, 0, 0),
        Register::new("occupied.uneven", 0, 1, 0x0, 59, 0, 0),
        Register::new("occupied.copy_c", 0, 2, 0x0, 173, 0, 0),
        Register::new("occupied.copy_b", 0, 2, 0x0, 172, 0, 0),
        Register::new("occupied.copy_a", 0, 2, 0x0, 171, 0, 0),
        Register::new("outputs.uneven", 0, 1, 0x0, 58, 0, 0),
        Register::new("outputs.copy_c", 0, 8, 0x0, 207, 0, 0),
        Register::new("outputs.copy_b", 0, 8, 0x0, 206, 0, 0),
        Register::new("outputs.copy_a", 0, 8, 0x0, 205, 0, 0),
        Register::new("reader_bank.uneven", 0, 1, 0x0, 57, 0, 0),
        Register::new("reader_bank.copy_c", 0, 1, 0x0, 86, 0, 0),
        Register::new("reader_bank.copy_b", 0, 1, 0x0, 85, 0, 0),
        Register::new("reader_bank.copy_a", 0, 1, 0x0, 84, 0, 0),
        Register::new("right.uneven", 0, 1, 0x0, 56, 0, 0),
        Register::new("right.copy_c", 0, 1, 0x0, 96, 0, 0),
        Register::new("right.copy_b", 0, 1, 0x0, 95, 0, 0),
        Register::new("right.copy_a", 0, 1, 0x0, 94, 0, 0),
        Register::new("slot.uneven", 0, 1, 0x0, 55, 0, 0),
        Register::new("slot.copy_c", 0, 3, 0x0, 119, 0, 0),
        Register::new("slot.copy_b", 0, 3, 0x0, 118, 0, 0),
        Register::new("slot.copy_a", 0, 3, 0x0, 117, 0, 0),
        Register::new("stands.uneven", 0, 1, 0x0, 54, 0, 0),
        Register::new("stands.copy_c", 0, 2, 0x0, 188, 0, 0),
        Register::new("stands.copy_b", 0, 2, 0x0, 187, 0, 0),
        Register::new("stands.copy_a", 0, 2, 0x0, 186, 0, 0),
        Register::new("state.uneven", 0, 1, 0x0, 53, 0, 0),
        Register::new("state.copy_c", 0, 3, 0x0, 219, 0, 0),
        Register::new("state.copy_b", 0, 3, 0x0, 215, 0, 0),
        Register::new("state.copy_a", 0, 3, 0x0, 211, 0, 0),
        Register::new("status.uneven", 0, 1, 0x0, 51, 0, 0),
        Register::new("status.copy_c", 0, 8, 0x0, 113, 0, 0),
        Register::new("status.copy_b", 0, 8, 0x0, 112, 0, 0),
        Register::new("status.copy_a", 0, 8, 0x0, 111, 0, 0),
        Register::new("stride.uneven", 0, 1, 0x0, 50, 0, 0),
        Register::new("stride.copy_c", 0, 19, 0x0, 220, 0, 0),
        Register::new("stride.copy_b", 0, 19, 0x0, 203, 0, 0),
        Register::new("stride.copy_a", 0, 19, 0x0, 202, 0, 0),
        Register::new("sums.chosen_hi$q", 0, 32, 0x0, 126, 0, 0),
        Register::new("sums.chosen_lo$q", 0, 32, 0x0, 121, 0, 0),
        Register::new("sums.pair$q", 0, 2, 0x0, 132, 0, 0),
        Register::new("sums.pair_hi$3$q", 0, 32, 0x0, 130, 0, 0),
        Register::new("sums.pair_hi$2$q", 0, 32, 0x0, 129, 0, 0),
        Register::new("sums.pair_hi$1$q", 0, 32, 0x0, 128, 0, 0),
        Register::new("sums.pair_hi$0$q", 0, 32, 0x0, 127, 0, 0),
        Register::new("sums.pair_lo$3$q", 0, 32, 0x0, 125, 0, 0),
        Register::new("sums.pair_lo$2$q", 0, 32, 0x0, 124, 0, 0),
        Register::new("sums.pair_lo$1$q", 0, 32, 0x0, 123, 0, 0),
        Register::new("sums.pair_lo$0$q", 0, 32, 0x0, 122, 0, 0),
        Register::new("sums.way_beat$5$q", 0, 5, 0x0, 131, 0, 0),
        Register::new("sums.way_beat$4$q", 0, 5, 0x0, 103, 4, 7),
        Register::new("sums.way_beat$3$q", 0, 5, 0x0, 103, 3, 7),
        Register::new("sums.way_beat$2$q", 0, 5, 0x0, 103, 2, 7),
        Register::new("sums.way_beat$1$q", 0, 5, 0x0, 103, 1, 7),
        Register::new("sums.way_beat$0$q", 0, 5, 0x0, 103, 0, 7),
        Register::new("sums.way_bank$5$q", 0, 1, 0x0, 97, 0, 0),
        Register::new("sums.way_bank$4$q", 0, 1, 0x0, 42, 4, 7),
        Register::new("sums.way_bank$3$q", 0, 1, 0x0, 42, 3, 7),
        Register::new("sums.way_bank$2$q", 0, 1, 0x0, 42, 2, 7),
        Register::new("sums.way_bank$1$q", 0, 1, 0x0, 42, 1, 7),
        Register::new("sums.way_bank$0$q", 0, 1, 0x0, 42, 0, 7),
        Register::new("sums.way_last$5$q", 0, 1, 0x0, 34, 5, 7),
        Register::new("sums.way_last$4$q", 0, 1, 0x0, 34, 4, 7),
        Register::new("sums.way_last$3$q", 0, 1, 0x0, 34, 3, 7),
        Register::new("sums.way_last$2$q", 0, 1, 0x0, 34, 2, 7),
        Register::new("sums.way_last$1$q", 0, 1, 0x0, 34, 1, 7),
        Register::new("sums.way_last$0$q", 0, 1, 0x0, 34, 0, 7),
        Register::new("sums.way_first$5$q", 0, 1, 0x0, 26, 5, 7),
        Register::new("sums.way_first$4$q", 0, 1, 0x0, 26, 4, 7),
        Register::new("sums.way_first$3$q", 0, 1, 0x0, 26, 3, 7),
        Register::new("sums.way_first$2$q", 0, 1, 0x0, 26, 2, 7),
        Register::new("sums.way_first$1$q", 0, 1, 0x0, 26, 1, 7),
        Register::new("sums.way_first$0$q", 0, 1, 0x0, 26, 0, 7),
        Register::new("sums.way_write$5$q", 0, 1, 0x0, 83, 0, 0),
        Register::new("sums.way_write$4$q", 0, 1, 0x0, 82, 0, 0),
        Register::new("sums.way_write$3$q", 0, 1, 0x0, 81, 0, 0),
        Register::new("sums.way_write$2$q", 0, 1, 0x0, 80, 0, 0),
        Register::new("sums.way_write$1$q", 0, 1, 0x0, 79, 0, 0),
        Register::new("sums.way_write$0$q", 0, 1, 0x0, 78, 0, 0),
        Register::new("sums.late_hi$1$q", 0, 32, 0x0, 73, 1, 1),
        Register::new("sums.late_hi$0$q", 0, 32, 0x0, 71, 1, 1),
        Register::new("sums.late_lo$1$q", 0, 32, 0x0, 33, 1, 1),
        Register::new("sums.late_lo$0$q", 0, 32, 0x0, 31, 1, 1),
        Register::new("sums.words_hi$2$q", 0, 32, 0x0, 99, 2, 3),
        Register::new("sums.words_hi$1$q", 0, 32, 0x0, 99, 1, 3),
        Register::new("sums.words_hi$0$q", 0, 32, 0x0, 99, 0, 3),
        Register::new("sums.words_lo$2$q", 0, 32, 0x0, 95, 2, 3),
        Register::new("sums.words_lo$1$q", 0, 32, 0x0, 95, 1, 3),
        Register::new("sums.words_lo$0$q", 0, 32, 0x0, 95, 0, 3),
        Register::new("sums.coefficients.register_check$q", 0, 8, 0x0, 115, 1, 1),
        Register::new("sums.coefficients.register_hi$q", 0, 32, 0x0, 83, 1, 3),
        Register::new("sums.coefficients.register_lo$q", 0, 32, 0x0, 87, 1, 3),
        Register::new("sums.coefficients.register$q", 0, 1, 0x0, 22, 1, 3),
        Register::new("sums.coefficients.reading$q", 0, 1, 0x0, 22, 0, 3),
        Register::new("sums.coefficients.check$q", 0, 8, 0x0, 94, 0, 0),
        Register::new("sums.coefficients.address$q", 0, 8, 0x0, 93, 0, 0),
        Register::new("sums.coefficients.storing$q", 0, 1, 0x0, 21, 0, 0),
        Register::new("sums.coefficients.decoder.read_valid", 0, 1, 0x0, 22, 2, 3),
        Register::new("sums.coefficients.decoder.read", 0, 32, 0x0, 87, 2, 3),
        Register::new("sums.coefficients.decoder.read", 32, 32, 0x0, 83, 2, 3),
        Register::new("sums.coefficients.decoder.syndrome", 0, 8, 0x0, 114, 0, 0),
        Register::new("sums.coefficients.decoder.result", 0, 32, 0x0, 92, 0, 0),
        Register::new("sums.coefficients.decoder.result", 32, 32, 0x0, 91, 0, 0),
        Register::new("sums.coefficients.decoder.one", 0, 1, 0x0, 20, 0, 0),
        Register::new("sums.coefficients.decoder.more", 0, 1, 0x0, 52, 0, 0),
        Register::new("sums.coefficients.memory.value", 0, 32, 0x0, 87, 0, 3),
        Register::new("sums.coefficients.memory.value", 32, 32, 0x0, 83, 0, 3),
        Register::new("sums.coefficients.memory.value", 64, 8, 0x0, 115, 0, 1),
        Register::new("sums.lanes_hi$0.product$q", 0, 32, 0x0, 70, 0, 0),
        Register::new("sums.lanes_hi$0.middle$q", 0, 32, 0x0, 79, 0, 0),
        Register::new("sums.lanes_hi$0.low$q", 0, 32, 0x0, 76, 0, 0),
        Register::new("sums.lanes_hi$1.product$q", 0, 32, 0x0, 66, 0, 0),
        Register::new("sums.lanes_hi$1.middle$q", 0, 32, 0x0, 69, 0, 0),
        Register::new("sums.lanes_hi$1.low$q", 0, 32, 0x0, 68, 0, 0),
        Register::new("sums.lanes_hi$2.product$q", 0, 32, 0x0, 62, 0, 0),
        Register::new("sums.lanes_hi$2.middle$q", 0, 32, 0x0, 65, 0, 0),
        Register::new("sums.lanes_hi$2.low$q", 0, 32, 0x0, 64, 0, 0),
        Register::new("sums.lanes_hi$3.product$q", 0, 32, 0x0, 58, 0, 0),
        Register::new("sums.lanes_hi$3.middle$q", 0, 32, 0x0, 61, 0, 0),
        Register::new("sums.lanes_hi$3.low$q", 0, 32, 0x0, 60, 0, 0),
        Register::new("sums.lanes_hi$4.product$q", 0, 32, 0x0, 54, 0, 0),
        Register::new("sums.lanes_hi$4.middle$q", 0, 32, 0x0, 57, 0, 0),
        Register::new("sums.lanes_hi$4.low$q", 0, 32, 0x0, 56, 0, 0),
        Register::new("sums.lanes_hi$5.product$q", 0, 32, 0x0, 50, 0, 0),
        Register::new("sums.lanes_hi$5.middle$q", 0, 32, 0x0, 53, 0, 0),
        Register::new("sums.lanes_hi$5.low$q", 0, 32, 0x0, 52, 0, 0),
        Register::new("sums.lanes_hi$6.product$q", 0, 32, 0x0, 46, 0, 0),
        Register::new("sums.lanes_hi$6.middle$q", 0, 32, 0x0, 49, 0, 0),
        Register::new("sums.lanes_hi$6.low$q", 0, 32, 0x0, 48, 0, 0),
        Register::new("sums.lanes_hi$7.product$q", 0, 32, 0x0, 42, 0, 0),
        Register::new("sums.lanes_hi$7.middle$q", 0, 32, 0x0, 45, 0, 0),
        Register::new("sums.lanes_hi$7.low$q", 0, 32, 0x0, 44, 0, 0),
        Register::new("sums.lanes_lo$0.product$q", 0, 32, 0x0, 30, 0, 0),
        Register::new("sums.lanes_lo$0.late$q", 0, 2, 0x0, 75, 0, 0),
        Register::new("sums.lanes_lo$0.middle$q", 0, 32, 0x0, 38, 0, 0),
        Register::new("sums.lanes_lo$0.low$q", 0, 32, 0x0, 35, 0, 0),
        Register::new("sums.lanes_lo$1.product$q", 0, 32, 0x0, 27, 0, 0),
        Register::new("sums.lanes_lo$1.late$q", 0, 2, 0x0, 67, 0, 0),
        Register::new("sums.lanes_lo$1.middle$q", 0, 32, 0x0, 29, 0, 0),
        Register::new("sums.lanes_lo$1.low$q", 0, 32, 0x0, 28, 0, 0),
        Register::new("sums.lanes_lo$2.product$q", 0, 32, 0x0, 24, 0, 0),
        Register::new("sums.lanes_lo$2.late$q", 0, 2, 0x0, 63, 0, 0),
        Register::new("sums.lanes_lo$2.middle$q", 0, 32, 0x0, 26, 0, 0),
        Register::new("sums.lanes_lo$2.low$q", 0, 32, 0x0, 25, 0, 0),
        Register::new("sums.lanes_lo$3.product$q", 0, 32, 0x0, 21, 0, 0),
        Register::new("sums.lanes_lo$3.late$q", 0, 2, 0x0, 59, 0, 0),
        Register::new("sums.lanes_lo$3.middle$q", 0, 32, 0x0, 23, 0, 0),
        Register::new("sums.lanes_lo$3.low$q", 0, 32, 0x0, 22, 0, 0),
        Register::new("sums.lanes_lo$4.product$q", 0, 32, 0x0, 18, 0, 0),
        Register::new("sums.lanes_lo$4.late$q", 0, 2, 0x0, 55, 0, 0),
        Register::new("sums.lanes_lo$4.middle$q", 0, 32, 0x0, 20, 0, 0),
        Register::new("sums.lanes_lo$4.low$q", 0, 32, 0x0, 19, 0, 0),
        Register::new("sums.lanes_lo$5.product$q", 0, 32, 0x0, 15, 0, 0),
        Register::new("sums.lanes_lo$5.late$q", 0, 2, 0x0, 51, 0, 0),
        Register::new("sums.lanes_lo$5.middle$q", 0, 32, 0x0, 17, 0, 0),
        Register::new("sums.lanes_lo$5.low$q", 0, 32, 0x0, 16, 0, 0),
        Register::new("sums.lanes_lo$6.product$q", 0, 32, 0x0, 12, 0, 0),
        Register::new("sums.lanes_lo$6.late$q", 0, 2, 0x0, 47, 0, 0),
        Register::new("sums.lanes_lo$6.middle$q", 0, 32, 0x0, 14, 0, 0),
        Register::new("sums.lanes_lo$6.low$q", 0, 32, 0x0, 13, 0, 0),
        Register::new("sums.lanes_lo$7.product$q", 0, 32, 0x0, 9, 0, 0),
        Register::new("sums.lanes_lo$7.late$q", 0, 2, 0x0, 43, 0, 0),
        Register::new("sums.lanes_lo$7.middle$q", 0, 32, 0x0, 11, 0, 0),
        Register::new("sums.lanes_lo$7.low$q", 0, 32, 0x0, 10, 0, 0),
        Register::new("sums.multiples_hi.held$7$q", 0, 32, 0x0, 73, 0, 1),
        Register::new("sums.multiples_hi.held$6$q", 0, 32, 0x0, 71, 0, 1),
        Register::new("sums.multiples_hi.held$5$q", 0, 32, 0x0, 82, 0, 0),
        Register::new("sums.multiples_hi.held$4$q", 0, 32, 0x0, 81, 0, 0),
        Register::new("sums.multiples_hi.held$3$q", 0, 32, 0x0, 80, 0, 0),
        Register::new("sums.multiples_hi.held$2$q", 0, 32, 0x0, 78, 0, 0),
        Register::new("sums.multiples_hi.held$1$q", 0, 32, 0x0, 77, 0, 0),
        Register::new("sums.multiples_hi.held$0$q", 0, 32, 0x0, 99, 3, 3),
        Register::new("sums.multiples_lo.held$7$q", 0, 32, 0x0, 33, 0, 1),
        Register::new("sums.multiples_lo.held$6$q", 0, 32, 0x0, 31, 0, 1),
        Register::new("sums.multiples_lo.held$5$q", 0, 32, 0x0, 41, 0, 0),
        Register::new("sums.multiples_lo.held$4$q", 0, 32, 0x0, 40, 0, 0),
        Register::new("sums.multiples_lo.held$3$q", 0, 32, 0x0, 39, 0, 0),
        Register::new("sums.multiples_lo.held$2$q", 0, 32, 0x0, 37, 0, 0),
        Register::new("sums.multiples_lo.held$1$q", 0, 32, 0x0, 36, 0, 0),
        Register::new("sums.multiples_lo.held$0$q", 0, 32, 0x0, 95, 3, 3),
        Register::new("units_left.uneven", 0, 1, 0x0, 19, 0, 0),
        Register::new("units_left.copy_c", 0, 19, 0x0, 157, 0, 0),
        Register::new("units_left.copy_b", 0, 19, 0x0, 156, 0, 0),
        Register::new("units_left.copy_a", 0, 19, 0x0, 155, 0, 0),
        Register::new("writer.beat.uneven", 0, 1, 0x0, 18, 0, 0),
        Register::new("writer.beat.copy_c", 0, 5, 0x0, 192, 0, 0),
        Register::new("writer.beat.copy_b", 0, 5, 0x0, 191, 0, 0),
        Register::new("writer.beat.copy_a", 0, 5, 0x0, 190, 0, 0),
        Register::new("writer.block_address.uneven", 0, 1, 0x0, 17, 0, 0),
        Register::new("writer.block_address.copy_c", 0, 26, 0x0, 5, 0, 0),
        Register::new("writer.block_address.copy_b", 0, 26, 0x0, 4, 0, 0),
        Register::new("writer.block_address.copy_a", 0, 26, 0x0, 3, 0, 0),
        Register::new("writer.group_address.uneven", 0, 1, 0x0, 16, 0, 0),
        Register::new("writer.group_address.copy_c", 0, 26, 0x0, 8, 0, 0),
        Register::new("writer.group_address.copy_b", 0, 26, 0x0, 7, 0, 0),
        Register::new("writer.group_address.copy_a", 0, 26, 0x0, 6, 0, 0),
        Register::new("writer.middle.uneven", 0, 1, 0x0, 15, 0, 0),
        Register::new("writer.middle.copy_c", 0, 1, 0x0, 92, 0, 0),
        Register::new("writer.middle.copy_b", 0, 1, 0x0, 91, 0, 0),
        Register::new("writer.middle.copy_a", 0, 1, 0x0, 90, 0, 0),
        Register::new("writer.middle_last.uneven", 0, 1, 0x0, 11, 0, 0),
        Register::new("writer.middle_last.copy_c", 0, 1, 0x0, 14, 0, 0),
        Register::new("writer.middle_last.copy_b", 0, 1, 0x0, 13, 0, 0),
        Register::new("writer.middle_last.copy_a", 0, 1, 0x0, 12, 0, 0),
        Register::new("writer.offered.uneven", 0, 1, 0x0, 10, 0, 0),
        Register::new("writer.offered.copy_c", 0, 1, 0x0, 89, 0, 0),
        Register::new("writer.offered.copy_b", 0, 1, 0x0, 88, 0, 0),
        Register::new("writer.offered.copy_a", 0, 1, 0x0, 87, 0, 0),
        Register::new("writer.offered_last.uneven", 0, 1, 0x0, 6, 0, 0),
        Register::new("writer.offered_last.copy_c", 0, 1, 0x0, 9, 0, 0),
        Register::new("writer.offered_last.copy_b", 0, 1, 0x0, 8, 0, 0),
        Register::new("writer.offered_last.copy_a", 0, 1, 0x0, 7, 0, 0),
        Register::new("writer.outputs_left.uneven", 0, 1, 0x0, 5, 0, 0),
        Register::new("writer.outputs_left.copy_c", 0, 8, 0x0, 166, 0, 0),
        Register::new("writer.outputs_left.copy_b", 0, 8, 0x0, 165, 0, 0),
        Register::new("writer.outputs_left.copy_a", 0, 8, 0x0, 164, 0, 0),
        Register::new("writer.row_address.uneven", 0, 1, 0x0, 4, 0, 0),
        Register::new("writer.row_address.copy_c", 0, 26, 0x0, 2, 0, 0),
        Register::new("writer.row_address.copy_b", 0, 26, 0x0, 1, 0, 0),
        Register::new("writer.row_address.copy_a", 0, 26, 0x0, 0, 0, 0),
        Register::new("writer.shard.uneven", 0, 1, 0x0, 3, 0, 0),
        Register::new("writer.shard.copy_c", 0, 3, 0x0, 170, 0, 0),
        Register::new("writer.shard.copy_b", 0, 3, 0x0, 169, 0, 0),
        Register::new("writer.shard.copy_a", 0, 3, 0x0, 168, 0, 0),
        Register::new("writer.shard_last.uneven", 0, 1, 0x0, 2, 0, 0),
        Register::new("writer.shard_last.copy_c", 0, 3, 0x0, 167, 0, 0),
        Register::new("writer.shard_last.copy_b", 0, 3, 0x0, 162, 0, 0),
        Register::new("writer.shard_last.copy_a", 0, 3, 0x0, 161, 0, 0),
        Register::new("writer.state.uneven", 0, 1, 0x0, 1, 0, 0),
        Register::new("writer.state.copy_c", 0, 3, 0x0, 193, 0, 0),
        Register::new("writer.state.copy_b", 0, 3, 0x0, 189, 0, 0),
        Register::new("writer.state.copy_a", 0, 3, 0x0, 163, 0, 0),
        Register::new("writer.units_left.uneven", 0, 1, 0x0, 0, 0, 0),
        Register::new("writer.units_left.copy_c", 0, 19, 0x0, 160, 0, 0),
        Register::new("writer.units_left.copy_b", 0, 19, 0x0, 159, 0, 0),
        Register::new("writer.units_left.copy_a", 0, 19, 0x0, 158, 0, 0),
        Register::new("outputs_shift$q", 0, 8, 0x0, 200, 0, 0),
        Register::new("inputs_shift$q", 0, 8, 0x0, 198, 0, 0),
        Register::new("destination_total$q", 0, 27, 0x0, 204, 0, 0),
        Register::new("source_total$q", 0, 27, 0x0, 199, 0, 0),
        Register::new("coefficients$q", 0, 32, 0x0, 197, 0, 0),
        Register::new("shard_bytes$q", 0, 24, 0x0, 201, 0, 0),
        Register::new("are_small$q", 0, 1, 0x0, 93, 0, 0),
        Register::new("destination_bytes$q", 0, 32, 0x0, 196, 0, 0),
        Register::new("source_bytes$q", 0, 32, 0x0, 195, 0, 0),
        Register::new("source$q", 0, 32, 0x0, 194, 0, 0),
    ],
    memories: &[
        Memory::new("sums.coefficients.memory.memory", 256, 72, 0, &[]),
        Memory::new("sums.lanes_hi$0.banks$0.memory", 32, 32, 768, &[]),
        Memory::new("sums.lanes_hi$0.banks$1.memory", 32, 32, 800, &[]),
        Memory::new("sums.lanes_hi$1.banks$0.memory", 32, 32, 832, &[]),
        Memory::new("sums.lanes_hi$1.banks$1.memory", 32, 32, 864, &[]),
        Memory::new("sums.lanes_hi$2.banks$0.memory", 32, 32, 896, &[]),
        Memory::new("sums.lanes_hi$2.banks$1.memory", 32, 32, 928, &[]),
        Memory::new("sums.lanes_hi$3.banks$0.memory", 32, 32, 960, &[]),
        Memory::new("sums.lanes_hi$3.banks$1.memory", 32, 32, 992, &[]),
        Memory::new("sums.lanes_hi$4.banks$0.memory", 32, 32, 1024, &[]),
        Memory::new("sums.lanes_hi$4.banks$1.memory", 32, 32, 1056, &[]),
        Memory::new("sums.lanes_hi$5.banks$0.memory", 32, 32, 1088, &[]),
        Memory::new("sums.lanes_hi$5.banks$1.memory", 32, 32, 1120, &[]),
        Memory::new("sums.lanes_hi$6.banks$0.memory", 32, 32, 1152, &[]),
        Memory::new("sums.lanes_hi$6.banks$1.memory", 32, 32, 1184, &[]),
        Memory::new("sums.lanes_hi$7.banks$0.memory", 32, 32, 1216, &[]),
        Memory::new("sums.lanes_hi$7.banks$1.memory", 32, 32, 1248, &[]),
        Memory::new("sums.lanes_lo$0.banks$0.memory", 32, 32, 1280, &[]),
        Memory::new("sums.lanes_lo$0.banks$1.memory", 32, 32, 1312, &[]),
        Memory::new("sums.lanes_lo$1.banks$0.memory", 32, 32, 1344, &[]),
        Memory::new("sums.lanes_lo$1.banks$1.memory", 32, 32, 1376, &[]),
        Memory::new("sums.lanes_lo$2.banks$0.memory", 32, 32, 1408, &[]),
        Memory::new("sums.lanes_lo$2.banks$1.memory", 32, 32, 1440, &[]),
        Memory::new("sums.lanes_lo$3.banks$0.memory", 32, 32, 1472, &[]),
        Memory::new("sums.lanes_lo$3.banks$1.memory", 32, 32, 1504, &[]),
        Memory::new("sums.lanes_lo$4.banks$0.memory", 32, 32, 1536, &[]),
        Memory::new("sums.lanes_lo$4.banks$1.memory", 32, 32, 1568, &[]),
        Memory::new("sums.lanes_lo$5.banks$0.memory", 32, 32, 1600, &[]),
        Memory::new("sums.lanes_lo$5.banks$1.memory", 32, 32, 1632, &[]),
        Memory::new("sums.lanes_lo$6.banks$0.memory", 32, 32, 1664, &[]),
        Memory::new("sums.lanes_lo$6.banks$1.memory", 32, 32, 1696, &[]),
        Memory::new("sums.lanes_lo$7.banks$0.memory", 32, 32, 1728, &[]),
        Memory::new("sums.lanes_lo$7.banks$1.memory", 32, 32, 1760, &[]),
    ],
};
static MAP_0: Map = Map::new([1228700967, 2457401934, 555582061, 1111164122, 2222328244, 218129817, 436259634, 872519268, 1745038536, 3490077072, 2782971345, 1311636819, 2623273638, 1029407677, 2058815354, 4117630708, 4012927769, 3683426499, 3002414967, 1611012127, 3222024254, 2247366285, 235166699, 470333398, 940666796, 1881333592, 3762667184, 3311864721, 2401395155, 464041303, 928082606, 1856165212]);
static MAP_1: Map = Map::new([3712330424, 3211207553, 2065838579, 4131677158, 3915690301, 3609531531, 2879807463, 1386268991, 2772537982, 1332695565, 2665391130, 944848581, 1889697162, 3779394324, 3345318105, 2334619459, 329422967, 658845934, 1317691868, 2635383736, 1069937025, 2139874050, 4279748100, 4223924985, 4067132163, 3778769143, 3348797215, 2329499855, 274646895, 549293790, 1098587580, 2197175160]);
static MAP_2: Map = Map::new([100, 104, 112, 131, 133, 134, 137, 138, 140, 145, 146, 148, 152, 161, 162, 164, 168, 176, 193, 194, 196, 200, 208, 224, 31, 47, 55, 59, 61, 62, 79, 87]);
static MAP_3: Map = Map::new([7, 11, 13, 14, 19, 21, 22, 25, 26, 28, 35, 37, 38, 41, 42, 44, 49, 50, 52, 56, 67, 69, 70, 73, 74, 76, 81, 82, 84, 88, 97, 98]);
static MAP_4: Map = Map::new([1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/// The circuit `erasure`.
pub(super) enum Circuit {}

impl Core for Circuit {
    const LAYOUT: &'static Layout = &LAYOUT;
    fn settle<L: Lanes>(frame: &mut Frame<L>) {
        L::enter::<Settle0>(frame);
    }
    fn clock<L: Lanes>(frame: &mut Frame<L>) {
        L::enter::<Clock0>(frame);
        L::enter::<Clock1>(frame);
        frame.time = frame.time.wrapping_add(1);
    }
}

type Words<L> = [<L as Lanes>::Word; 298];
type Bits<L> = [<L as Lanes>::Bit; 183];

enum Settle0 {}

impl<L: Lanes> Part<L> for Settle0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, _m, _t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let v106 = w[219];
        let v107 = w[215];
        let v1107 = L::and(v106, v107);
        let v108 = w[211];
        let v1105 = L::and(v106, v108);
        let v1104 = L::and(v107, v108);
        let v1106 = L::or(v1104, v1105);
        let v1108 = L::or(v1106, v1107);
        let v1170 = L::test(v1108, 0x7);
        let v1171 = !v1170;
        let v15 = b[102];
        let v1172 = v15 & v1171;
        b[106] = v1172;
        let v60 = w[120];
        let v889 = L::xor(v60, L::word(0xffffffff));
        w[232] = v889;
        w[233] = L::word(0x0);
        let v98 = w[119];
        let v99 = w[118];
        let v1083 = L::and(v98, v99);
        let v100 = w[117];
        let v1081 = L::and(v98, v100);
        let v1080 = L::and(v99, v100);
        let v1082 = L::or(v1080, v1081);
        let v1084 = L::or(v1082, v1083);
        w[234] = v1084;
        let v110 = w[113];
        let v111 = w[112];
        let v1189 = L::and(v110, v111);
        let v112 = w[111];
        let v1187 = L::and(v110, v112);
        let v1186 = L::and(v111, v112);
        let v1188 = L::or(v1186, v1187);
        let v1190 = L::or(v1188, v1189);
        w[235] = v1190;
        let v1110 = L::equal(v1108, L::word(0x6));
        b[107] = v1110;
        let v182 = b[20];
        b[108] = v182;
        let v183 = b[52];
        b[109] = v183;
        let v82 = w[173];
        let v83 = w[172];
        let v995 = L::and(v82, v83);
        let v84 = w[171];
        let v993 = L::and(v82, v84);
        let v992 = L::and(v83, v84);
        let v994 = L::or(v992, v993);
        let v996 = L::or(v994, v995);
        let v999 = L::test(v996, 0x1);
        let v1000 = !v999;
        let v997 = L::test(v996, 0x2);
        let v998 = !v997;
        let v45 = b[77];
        let v46 = b[76];
        let v502 = v45 & v46;
        let v47 = b[75];
        let v500 = v45 & v47;
        let v499 = v46 & v47;
        let v501 = v499 | v500;
        let v503 = v501 | v502;
        let v1001 = (v503 & v998) | (!v503 & v1000);
        let v57 = w[185];
        let v58 = w[184];
        let v544 = L::and(v57, v58);
        let v59 = w[183];
        let v542 = L::and(v57, v59);
        let v541 = L::and(v58, v59);
        let v543 = L::or(v541, v542);
        let v545 = L::or(v543, v544);
        let v557 = L::equal(v545, L::word(0x3));
        let v1002 = v557 & v1001;
        let v550 = L::equal(v545, L::word(0x2));
        let v551 = !v550;
        let v546 = L::test(v545, 0x3);
        let v555 = v546 & v551;
        let v1003 = v555 & v1002;
        let v548 = L::equal(v545, L::word(0x1));
        let v1004 = v548 | v1003;
        b[110] = v1004;
        let v21 = w[138];
        let v22 = w[137];
        let v374 = L::and(v21, v22);
        let v23 = w[136];
        let v372 = L::and(v21, v23);
        let v371 = L::and(v22, v23);
        let v373 = L::or(v371, v372);
        let v375 = L::or(v373, v374);
        let v458 = L::left::<6>(v375);
        let v37 = w[154];
        let v38 = w[150];
        let v436 = L::and(v37, v38);
        let v39 = w[146];
        let v434 = L::and(v37, v39);
        let v433 = L::and(v38, v39);
        let v435 = L::or(v433, v434);
        let v437 = L::or(v435, v436);
        let v449 = L::equal(v437, L::word(0x2));
        let v450 = !v449;
        let v441 = L::equal(v437, L::word(0x3));
        let v442 = !v441;
        let v438 = L::test(v437, 0x3);
        let v443 = v438 & v442;
        let v456 = v443 & v450;
        let v459 = L::choose(v456, L::word(0x0), v458);
        let v19 = w[142];
        let v460 = L::left::<3>(v19);
        let v445 = L::equal(v437, L::word(0x1));
        let v461 = L::choose(v445, v460, v459);
        w[236] = v461;
        let v41 = w[145];
        let v42 = w[144];
        let v472 = L::and(v41, v42);
        let v43 = w[143];
        let v470 = L::and(v41, v43);
        let v469 = L::and(v42, v43);
        let v471 = L::or(v469, v470);
        let v473 = L::or(v471, v472);
        let v491 = L::left::<3>(v473);
        let v481 = L::less(L::word(0x4), v473);
        let v493 = L::choose(v481, L::word(0x20), v491);
        let v960 = L::choose(v456, L::word(0x0), v493);
        let v74 = w[210];
        let v75 = w[209];
        let v939 = L::and(v74, v75);
        let v76 = w[208];
        let v937 = L::and(v74, v76);
        let v936 = L::and(v75, v76);
        let v938 = L::or(v936, v937);
        let v940 = L::or(v938, v939);
        let v961 = L::choose(v445, v940, v960);
        w[237] = v961;
        let v446 = !v445;
        let v454 = v446 & v450;
        let v455 = !v454;
        b[111] = v455;
        let v97 = b[55];
        let v105 = b[53];
        let v2821 = v97 | v105;
        let v109 = b[51];
        let v2822 = v109 | v2821;
        let v52 = b[66];
        let v2823 = v52 | v2822;
        let v61 = b[64];
        let v2824 = v61 | v2823;
        let v73 = b[61];
        let v2825 = v73 | v2824;
        let v77 = b[60];
        let v2826 = v77 | v2825;
        let v85 = b[58];
        let v2827 = v85 | v2826;
        let v113 = b[50];
        let v2828 = v113 | v2827;
        let v93 = b[56];
        let v2829 = v93 | v2828;
        let v56 = b[65];
        let v2830 = v56 | v2829;
        let v69 = b[62];
        let v2831 = v69 | v2830;
        let v65 = b[63];
        let v2832 = v65 | v2831;
        let v259 = b[19];
        let v2833 = v259 | v2832;
        let v48 = b[67];
        let v2834 = v48 | v2833;
        let v44 = b[68];
        let v2835 = v44 | v2834;
        let v81 = b[59];
        let v2836 = v81 | v2835;
        let v101 = b[54];
        let v2837 = v101 | v2836;
        let v89 = b[57];
        let v2838 = v89 | v2837;
        let v24 = b[73];
        let v36 = b[70];
        let v366 = v24 | v36;
        let v20 = b[74];
        let v367 = v20 | v366;
        let v28 = b[72];
        let v368 = v28 | v367;
        let v32 = b[71];
        let v369 = v32 | v368;
        let v40 = b[69];
        let v370 = v40 | v369;
        let v2839 = v370 | v2838;
        let v291 = b[5];
        let v307 = b[1];
        let v2364 = v291 | v307;
        let v299 = b[3];
        let v2365 = v299 | v2364;
        let v303 = b[2];
        let v2366 = v303 | v2365;
        let v263 = b[18];
        let v2367 = v263 | v2366;
        let v311 = b[0];
        let v2368 = v311 | v2367;
        let v271 = b[16];
        let v2369 = v271 | v2368;
        let v267 = b[17];
        let v2370 = v267 | v2369;
        let v295 = b[4];
        let v2371 = v295 | v2370;
        let v275 = b[15];
        let v2372 = v275 | v2371;
        let v279 = b[11];
        let v2373 = v279 | v2372;
        let v283 = b[10];
        let v2374 = v283 | v2373;
        let v287 = b[6];
        let v2375 = v287 | v2374;
        let v2840 = v2375 | v2839;
        b[112] = v2840;
        let v117 = w[126];
        w[238] = v117;
        let v288 = b[9];
        let v289 = b[8];
        let v2594 = v288 & v289;
        let v290 = b[7];
        let v2592 = v288 & v290;
        let v2591 = v289 & v290;
        let v2593 = v2591 | v2592;
        let v2595 = v2593 | v2594;
        b[113] = v2595;
        let v118 = w[121];
        w[239] = v118;
        let v284 = b[89];
        let v285 = b[88];
        let v2574 = v284 & v285;
        let v286 = b[87];
        let v2572 = v284 & v286;
        let v2571 = v285 & v286;
        let v2573 = v2571 | v2572;
        let v2575 = v2573 | v2574;
        b[114] = v2575;
        let v296 = w[2];
        let v297 = w[1];
        let v2631 = L::and(v296, v297);
        let v298 = w[0];
        let v2629 = L::and(v296, v298);
        let v2628 = L::and(v297, v298);
        let v2630 = L::or(v2628, v2629);
        let v2632 = L::or(v2630, v2631);
        let v2883 = L::left::<6>(v2632);
        w[240] = v2883;
        let v312 = w[160];
        let v313 = w[159];
        let v2740 = L::and(v312, v313);
        let v314 = w[158];
        let v2738 = L::and(v312, v314);
        let v2737 = L::and(v313, v314);
        let v2739 = L::or(v2737, v2738);
        let v2741 = L::or(v2739, v2740);
        let v2752 = L::left::<3>(v2741);
        let v2746 = L::less(L::word(0x4), v2741);
        let v2753 = L::choose(v2746, L::word(0x20), v2752);
        w[241] = v2753;
        let v308 = w[193];
        let v309 = w[189];
        let v2690 = L::and(v308, v309);
        let v310 = w[163];
        let v2688 = L::and(v308, v310);
        let v2687 = L::and(v309, v310);
        let v2689 = L::or(v2687, v2688);
        let v2691 = L::or(v2689, v2690);
        let v2692 = L::equal(v2691, L::word(0x3));
        b[115] = v2692;
    }
}

enum Clock0 {}

impl<L: Lanes> Part<L> for Clock0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let next1 = (t + 1) & 1;
        let back1_1 = t.wrapping_sub(1) & 1;
        let next3 = (t + 1) & 3;
        let back3_0 = t.wrapping_sub(0) & 3;
        let back3_2 = t.wrapping_sub(2) & 3;
        let back3_3 = t.wrapping_sub(3) & 3;
        let v106 = w[219];
        let v107 = w[215];
        let v1107 = L::and(v106, v107);
        let v108 = w[211];
        let v1105 = L::and(v106, v108);
        let v1104 = L::and(v107, v108);
        let v1106 = L::or(v1104, v1105);
        let v1108 = L::or(v1106, v1107);
        w[242] = v1108;
        let v1170 = L::test(v1108, 0x7);
        b[116] = v1170;
        let v1171 = !v1170;
        let v15 = b[102];
        let v1172 = v15 & v1171;
        b[106] = v1172;
        let v60 = w[120];
        let v889 = L::xor(v60, L::word(0xffffffff));
        w[232] = v889;
        w[233] = L::word(0x0);
        let v98 = w[119];
        let v99 = w[118];
        let v1083 = L::and(v98, v99);
        let v100 = w[117];
        let v1081 = L::and(v98, v100);
        let v1080 = L::and(v99, v100);
        let v1082 = L::or(v1080, v1081);
        let v1084 = L::or(v1082, v1083);
        w[243] = v1084;
        w[234] = v1084;
        let v110 = w[113];
        let v111 = w[112];
        let v1189 = L::and(v110, v111);
        let v112 = w[111];
        let v1187 = L::and(v110, v112);
        let v1186 = L::and(v111, v112);
        let v1188 = L::or(v1186, v1187);
        let v1190 = L::or(v1188, v1189);
        w[244] = v1190;
        w[235] = v1190;
        let v1110 = L::equal(v1108, L::word(0x6));
        b[117] = v1110;
        b[107] = v1110;
        let v182 = b[20];
        b[108] = v182;
        let v183 = b[52];
        b[109] = v183;
        let v82 = w[173];
        let v83 = w[172];
        let v995 = L::and(v82, v83);
        let v84 = w[171];
        let v993 = L::and(v82, v84);
        let v992 = L::and(v83, v84);
        let v994 = L::or(v992, v993);
        let v996 = L::or(v994, v995);
        w[245] = v996;
        let v999 = L::test(v996, 0x1);
        let v1000 = !v999;
        let v997 = L::test(v996, 0x2);
        let v998 = !v997;
        let v45 = b[77];
        let v46 = b[76];
        let v502 = v45 & v46;
        let v47 = b[75];
        let v500 = v45 & v47;
        let v499 = v46 & v47;
        let v501 = v499 | v500;
        let v503 = v501 | v502;
        b[118] = v503;
        let v1001 = (v503 & v998) | (!v503 & v1000);
        let v57 = w[185];
        let v58 = w[184];
        let v544 = L::and(v57, v58);
        let v59 = w[183];
        let v542 = L::and(v57, v59);
        let v541 = L::and(v58, v59);
        let v543 = L::or(v541, v542);
        let v545 = L::or(v543, v544);
        w[246] = v545;
        let v557 = L::equal(v545, L::word(0x3));
        b[119] = v557;
        let v1002 = v557 & v1001;
        let v550 = L::equal(v545, L::word(0x2));
        b[120] = v550;
        let v551 = !v550;
        b[121] = v551;
        let v546 = L::test(v545, 0x3);
        b[122] = v546;
        let v555 = v546 & v551;
        b[123] = v555;
        let v1003 = v555 & v1002;
        let v548 = L::equal(v545, L::word(0x1));
        b[124] = v548;
        let v1004 = v548 | v1003;
        b[110] = v1004;
        let v21 = w[138];
        let v22 = w[137];
        let v374 = L::and(v21, v22);
        let v23 = w[136];
        let v372 = L::and(v21, v23);
        let v371 = L::and(v22, v23);
        let v373 = L::or(v371, v372);
        let v375 = L::or(v373, v374);
        w[247] = v375;
        let v458 = L::left::<6>(v375);
        let v37 = w[154];
        let v38 = w[150];
        let v436 = L::and(v37, v38);
        let v39 = w[146];
        let v434 = L::and(v37, v39);
        let v433 = L::and(v38, v39);
        let v435 = L::or(v433, v434);
        let v437 = L::or(v435, v436);
        w[248] = v437;
        let v449 = L::equal(v437, L::word(0x2));
        b[125] = v449;
        let v450 = !v449;
        b[126] = v450;
        let v441 = L::equal(v437, L::word(0x3));
        b[127] = v441;
        let v442 = !v441;
        b[128] = v442;
        let v438 = L::test(v437, 0x3);
        b[129] = v438;
        let v443 = v438 & v442;
        b[130] = v443;
        let v456 = v443 & v450;
        let v459 = L::choose(v456, L::word(0x0), v458);
        let v19 = w[142];
        let v460 = L::left::<3>(v19);
        let v445 = L::equal(v437, L::word(0x1));
        b[131] = v445;
        let v461 = L::choose(v445, v460, v459);
        w[236] = v461;
        let v41 = w[145];
        let v42 = w[144];
        let v472 = L::and(v41, v42);
        let v43 = w[143];
        let v470 = L::and(v41, v43);
        let v469 = L::and(v42, v43);
        let v471 = L::or(v469, v470);
        let v473 = L::or(v471, v472);
        w[249] = v473;
        let v491 = L::left::<3>(v473);
        let v481 = L::less(L::word(0x4), v473);
        b[132] = v481;
        let v493 = L::choose(v481, L::word(0x20), v491);
        let v960 = L::choose(v456, L::word(0x0), v493);
        let v74 = w[210];
        let v75 = w[209];
        let v939 = L::and(v74, v75);
        let v76 = w[208];
        let v937 = L::and(v74, v76);
        let v936 = L::and(v75, v76);
        let v938 = L::or(v936, v937);
        let v940 = L::or(v938, v939);
        w[250] = v940;
        let v961 = L::choose(v445, v940, v960);
        w[237] = v961;
        let v446 = !v445;
        let v454 = v446 & v450;
        let v455 = !v454;
        b[111] = v455;
        let v97 = b[55];
        let v105 = b[53];
        let v2821 = v97 | v105;
        let v109 = b[51];
        let v2822 = v109 | v2821;
        let v52 = b[66];
        let v2823 = v52 | v2822;
        let v61 = b[64];
        let v2824 = v61 | v2823;
        let v73 = b[61];
        let v2825 = v73 | v2824;
        let v77 = b[60];
        let v2826 = v77 | v2825;
        let v85 = b[58];
        let v2827 = v85 | v2826;
        let v113 = b[50];
        let v2828 = v113 | v2827;
        let v93 = b[56];
        let v2829 = v93 | v2828;
        let v56 = b[65];
        let v2830 = v56 | v2829;
        let v69 = b[62];
        let v2831 = v69 | v2830;
        let v65 = b[63];
        let v2832 = v65 | v2831;
        let v259 = b[19];
        let v2833 = v259 | v2832;
        let v48 = b[67];
        let v2834 = v48 | v2833;
        let v44 = b[68];
        let v2835 = v44 | v2834;
        let v81 = b[59];
        let v2836 = v81 | v2835;
        let v101 = b[54];
        let v2837 = v101 | v2836;
        let v89 = b[57];
        let v2838 = v89 | v2837;
        let v24 = b[73];
        let v36 = b[70];
        let v366 = v24 | v36;
        let v20 = b[74];
        let v367 = v20 | v366;
        let v28 = b[72];
        let v368 = v28 | v367;
        let v32 = b[71];
        let v369 = v32 | v368;
        let v40 = b[69];
        let v370 = v40 | v369;
        let v2839 = v370 | v2838;
        let v291 = b[5];
        let v307 = b[1];
        let v2364 = v291 | v307;
        let v299 = b[3];
        let v2365 = v299 | v2364;
        let v303 = b[2];
        let v2366 = v303 | v2365;
        let v263 = b[18];
        let v2367 = v263 | v2366;
        let v311 = b[0];
        let v2368 = v311 | v2367;
        let v271 = b[16];
        let v2369 = v271 | v2368;
        let v267 = b[17];
        let v2370 = v267 | v2369;
        let v295 = b[4];
        let v2371 = v295 | v2370;
        let v275 = b[15];
        let v2372 = v275 | v2371;
        let v279 = b[11];
        let v2373 = v279 | v2372;
        let v283 = b[10];
        let v2374 = v283 | v2373;
        let v287 = b[6];
        let v2375 = v287 | v2374;
        let v2840 = v2375 | v2839;
        b[112] = v2840;
        let v117 = w[126];
        w[238] = v117;
        let v288 = b[9];
        let v289 = b[8];
        let v2594 = v288 & v289;
        let v290 = b[7];
        let v2592 = v288 & v290;
        let v2591 = v289 & v290;
        let v2593 = v2591 | v2592;
        let v2595 = v2593 | v2594;
        b[113] = v2595;
        let v118 = w[121];
        w[239] = v118;
        let v284 = b[89];
        let v285 = b[88];
        let v2574 = v284 & v285;
        let v286 = b[87];
        let v2572 = v284 & v286;
        let v2571 = v285 & v286;
        let v2573 = v2571 | v2572;
        let v2575 = v2573 | v2574;
        b[133] = v2575;
        b[114] = v2575;
        let v296 = w[2];
        let v297 = w[1];
        let v2631 = L::and(v296, v297);
        let v298 = w[0];
        let v2629 = L::and(v296, v298);
        let v2628 = L::and(v297, v298);
        let v2630 = L::or(v2628, v2629);
        let v2632 = L::or(v2630, v2631);
        let v2883 = L::left::<6>(v2632);
        w[240] = v2883;
        let v312 = w[160];
        let v313 = w[159];
        let v2740 = L::and(v312, v313);
        let v314 = w[158];
        let v2738 = L::and(v312, v314);
        let v2737 = L::and(v313, v314);
        let v2739 = L::or(v2737, v2738);
        let v2741 = L::or(v2739, v2740);
        w[251] = v2741;
        let v2752 = L::left::<3>(v2741);
        let v2746 = L::less(L::word(0x4), v2741);
        b[134] = v2746;
        let v2753 = L::choose(v2746, L::word(0x20), v2752);
        w[241] = v2753;
        let v308 = w[193];
        let v309 = w[189];
        let v2690 = L::and(v308, v309);
        let v310 = w[163];
        let v2688 = L::and(v308, v310);
        let v2687 = L::and(v309, v310);
        let v2689 = L::or(v2687, v2688);
        let v2691 = L::or(v2689, v2690);
        w[252] = v2691;
        let v2692 = L::equal(v2691, L::word(0x3));
        b[135] = v2692;
        b[115] = v2692;
        let v2807 = L::equal(v312, v314);
        let v2808 = !v2807;
        let v2805 = L::equal(v313, v314);
        let v2806 = !v2805;
        let v2809 = v2806 | v2808;
        b[0] = v2809;
        let v2734 = L::equal(v308, v310);
        let v2735 = !v2734;
        let v2732 = L::equal(v309, v310);
        let v2733 = !v2732;
        let v2736 = v2733 | v2735;
        b[1] = v2736;
        let v304 = w[167];
        let v306 = w[161];
        let v2684 = L::equal(v304, v306);
        let v2685 = !v2684;
        let v305 = w[162];
        let v2682 = L::equal(v305, v306);
        let v2683 = !v2682;
        let v2686 = v2683 | v2685;
        b[2] = v2686;
        let v300 = w[170];
        let v302 = w[168];
        let v2670 = L::equal(v300, v302);
        let v2671 = !v2670;
        let v301 = w[169];
        let v2668 = L::equal(v301, v302);
        let v2669 = !v2668;
        let v2672 = v2669 | v2671;
        b[3] = v2672;
        let v2638 = L::equal(v296, v298);
        let v2639 = !v2638;
        let v2636 = L::equal(v297, v298);
        let v2637 = !v2636;
        let v2640 = v2637 | v2639;
        b[4] = v2640;
        let v268 = w[5];
        let v269 = w[4];
        let v2524 = L::and(v268, v269);
        let v270 = w[3];
        let v2522 = L::and(v268, v270);
        let v2521 = L::and(v269, v270);
        let v2523 = L::or(v2521, v2522);
        let v2525 = L::or(v2523, v2524);
        let v2694 = L::equal(v2691, L::word(0x5));
        b[136] = v2694;
        let v2762 = L::choose(v2694, v2525, v2632);
        let v114 = w[220];
        let v115 = w[203];
        let v1205 = L::and(v114, v115);
        let v116 = w[202];
        let v1203 = L::and(v114, v116);
        let v1202 = L::and(v115, v116);
        let v1204 = L::or(v1202, v1203);
        let v1206 = L::or(v1204, v1205);
        w[253] = v1206;
        let v2633 = L::add(v1206, v2632);
        let v2634 = L::and(v2633, L::word(0x3ffffff));
        let v2754 = L::and(v2753, L::word(0x1f));
        let v2755 = L::add(v2754, L::word(0x1f));
        let v2756 = L::and(v2755, L::word(0x1f));
        let v264 = w[192];
        let v265 = w[191];
        let v2379 = L::and(v264, v265);
        let v266 = w[190];
        let v2377 = L::and(v264, v266);
        let v2376 = L::and(v265, v266);
        let v2378 = L::or(v2376, v2377);
        let v2380 = L::or(v2378, v2379);
        w[254] = v2380;
        let v2758 = L::equal(v2380, v2756);
        b[137] = v2758;
        let v2760 = L::choose(v2758, v2634, v2632);
        let v2576 = !v2575;
        b[138] = v2576;
        let v17 = b[104];
        let v2577 = v17 | v2576;
        b[139] = v2577;
        let v2761 = L::choose(v2577, v2760, v2632);
        let v2726 = L::equal(v2691, L::word(0x4));
        b[140] = v2726;
        let v2763 = L::choose(v2726, v2761, v2762);
        let v272 = w[8];
        let v273 = w[7];
        let v2537 = L::and(v272, v273);
        let v274 = w[6];
        let v2535 = L::and(v272, v274);
        let v2534 = L::and(v273, v274);
        let v2536 = L::or(v2534, v2535);
        let v2538 = L::or(v2536, v2537);
        let v2713 = L::equal(v2691, L::word(0x1));
        b[141] = v2713;
        let v2764 = L::choose(v2713, v2538, v2763);
        w[0] = v2764;
        w[1] = v2764;
        w[2] = v2764;
        let v292 = w[166];
        let v294 = w[164];
        let v2625 = L::equal(v292, v294);
        let v2626 = !v2625;
        let v293 = w[165];
        let v2623 = L::equal(v293, v294);
        let v2624 = !v2623;
        let v2627 = v2624 | v2626;
        b[5] = v2627;
        let v2599 = v288 ^ v290;
        let v2597 = v289 ^ v290;
        let v2601 = v2597 | v2599;
        b[6] = v2601;
        let v280 = b[14];
        let v281 = b[13];
        let v2564 = v280 & v281;
        let v282 = b[12];
        let v2562 = v280 & v282;
        let v2561 = v281 & v282;
        let v2563 = v2561 | v2562;
        let v2565 = v2563 | v2564;
        let v2596 = (v2577 & v2565) | (!v2577 & v2595);
        b[7] = v2596;
        b[8] = v2596;
        b[9] = v2596;
        let v2588 = v284 ^ v286;
        let v2586 = v285 ^ v286;
        let v2590 = v2586 | v2588;
        b[10] = v2590;
        let v2568 = v280 ^ v282;
        let v2566 = v281 ^ v282;
        let v2570 = v2566 | v2568;
        b[11] = v2570;
        let v2804 = (v2577 & v2758) | (!v2577 & v2565);
        b[12] = v2804;
        b[13] = v2804;
        b[14] = v2804;
        let v276 = b[92];
        let v278 = b[90];
        let v2558 = v276 ^ v278;
        let v277 = b[91];
        let v2556 = v277 ^ v278;
        let v2560 = v2556 | v2558;
        b[15] = v2560;
        let v2547 = L::equal(v272, v274);
        let v2548 = !v2547;
        let v2545 = L::equal(v273, v274);
        let v2546 = !v2545;
        let v2549 = v2546 | v2548;
        b[16] = v2549;
        let v2531 = L::equal(v268, v270);
        let v2532 = !v2531;
        let v2529 = L::equal(v269, v270);
        let v2530 = !v2529;
        let v2533 = v2530 | v2532;
        b[17] = v2533;
        let v2526 = L::add(v2525, L::word(0x4));
        let v2527 = L::and(v2526, L::word(0x3ffffff));
        let v2676 = L::and(v304, v305);
        let v2674 = L::and(v304, v306);
        let v2673 = L::and(v305, v306);
        let v2675 = L::or(v2673, v2674);
        let v2677 = L::or(v2675, v2676);
        w[255] = v2677;
        let v2644 = L::and(v300, v301);
        let v2642 = L::and(v300, v302);
        let v2641 = L::and(v301, v302);
        let v2643 = L::or(v2641, v2642);
        let v2645 = L::or(v2643, v2644);
        w[256] = v2645;
        let v2678 = L::equal(v2645, v2677);
        b[142] = v2678;
        let v2681 = L::choose(v2678, v2527, v2525);
        let v2796 = L::choose(v2758, v2681, v2525);
        let v2797 = L::choose(v2577, v2796, v2525);
        let v2798 = L::choose(v2726, v2797, v2525);
        let v2799 = L::choose(v2713, v2538, v2798);
        w[3] = v2799;
        w[4] = v2799;
        w[5] = v2799;
        let v62 = w[214];
        let v63 = w[213];
        let v893 = L::and(v62, v63);
        let v64 = w[212];
        let v891 = L::and(v62, v64);
        let v890 = L::and(v63, v64);
        let v892 = L::or(v890, v891);
        let v894 = L::or(v892, v893);
        w[257] = v894;
        let v2539 = L::right::<6>(v894);
        let v1112 = L::equal(v1108, L::word(0x4));
        b[143] = v1112;
        let v94 = b[96];
        let v95 = b[95];
        let v1072 = v94 & v95;
        let v96 = b[94];
        let v1070 = v94 & v96;
        let v1069 = v95 & v96;
        let v1071 = v1069 | v1070;
        let v1073 = v1071 | v1072;
        b[144] = v1073;
        let v1114 = v1073 & v1112;
        b[145] = v1114;
        let v2540 = L::choose(v1114, v2539, v2538);
        let v2541 = L::left::<3>(v1206);
        let v2542 = L::add(v2538, v2541);
        let v2543 = L::and(v2542, L::word(0x3ffffff));
        let v2718 = L::choose(v2713, v2543, v2538);
        let v2696 = L::test(v2691, 0x7);
        b[146] = v2696;
        let v2719 = L::choose(v2696, v2718, v2540);
        w[6] = v2719;
        w[7] = v2719;
        w[8] = v2719;
        let v2518 = L::equal(v264, v266);
        let v2519 = !v2518;
        let v2516 = L::equal(v265, v266);
        let v2517 = !v2516;
        let v2520 = v2517 | v2519;
        b[18] = v2520;
        let v260 = w[157];
        let v262 = w[155];
        let v2361 = L::equal(v260, v262);
        let v2362 = !v2361;
        let v261 = w[156];
        let v2359 = L::equal(v261, v262);
        let v2360 = !v2359;
        let v2363 = v2360 | v2362;
        b[19] = v2363;
        let v241 = w[11];
        let v242 = w[10];
        let v2098 = L::xor(v241, v242);
        let v240 = w[43];
        let v1955 = L::test(v240, 0x1);
        let v161 = w[31 + back1_1];
        let v2087 = L::choose(v1955, v161, L::word(0x0));
        let v2099 = L::xor(v2087, v2098);
        let v1953 = L::test(v240, 0x2);
        let v160 = w[33 + back1_1];
        let v2086 = L::choose(v1953, v160, L::word(0x0));
        let v2100 = L::xor(v2086, v2099);
        let v239 = w[9];
        w[258] = v239;
        w[9] = v2100;
        let v181 = w[91];
        let v1969 = L::test(v181, 0x1000000);
        let v258 = w[95 + back3_3];
        let v2095 = L::choose(v1969, v258, L::word(0x0));
        let v1967 = L::test(v181, 0x2000000);
        let v257 = w[36];
        let v2094 = L::choose(v1967, v257, L::word(0x0));
        let v2096 = L::xor(v2094, v2095);
        let v1965 = L::test(v181, 0x4000000);
        let v256 = w[37];
        let v2093 = L::choose(v1965, v256, L::word(0x0));
        let v2097 = L::xor(v2093, v2096);
        w[10] = v2097;
        let v1961 = L::test(v181, 0x8000000);
        let v255 = w[39];
        let v2090 = L::choose(v1961, v255, L::word(0x0));
        let v1959 = L::test(v181, 0x10000000);
        let v254 = w[40];
        let v2089 = L::choose(v1959, v254, L::word(0x0));
        let v2091 = L::xor(v2089, v2090);
        let v1957 = L::test(v181, 0x20000000);
        let v253 = w[41];
        let v2088 = L::choose(v1957, v253, L::word(0x0));
        let v2092 = L::xor(v2088, v2091);
        w[11] = v2092;
        let v237 = w[14];
        let v238 = w[13];
        let v2083 = L::xor(v237, v238);
        let v236 = w[47];
        let v1932 = L::test(v236, 0x1);
        let v2072 = L::choose(v1932, v161, L::word(0x0));
        let v2084 = L::xor(v2072, v2083);
        let v1930 = L::test(v236, 0x2);
        let v2071 = L::choose(v1930, v160, L::word(0x0));
        let v2085 = L::xor(v2071, v2084);
        let v235 = w[12];
        w[259] = v235;
        w[12] = v2085;
        let v1946 = L::test(v181, 0x10000);
        let v2080 = L::choose(v1946, v258, L::word(0x0));
        let v1944 = L::test(v181, 0x20000);
        let v2079 = L::choose(v1944, v257, L::word(0x0));
        let v2081 = L::xor(v2079, v2080);
        let v1942 = L::test(v181, 0x40000);
        let v2078 = L::choose(v1942, v256, L::word(0x0));
        let v2082 = L::xor(v2078, v2081);
        w[13] = v2082;
        let v1938 = L::test(v181, 0x80000);
        let v2075 = L::choose(v1938, v255, L::word(0x0));
        let v1936 = L::test(v181, 0x100000);
        let v2074 = L::choose(v1936, v254, L::word(0x0));
        let v2076 = L::xor(v2074, v2075);
        let v1934 = L::test(v181, 0x200000);
        let v2073 = L::choose(v1934, v253, L::word(0x0));
        let v2077 = L::xor(v2073, v2076);
        w[14] = v2077;
        let v233 = w[17];
        let v234 = w[16];
        let v2068 = L::xor(v233, v234);
        let v232 = w[51];
        let v1909 = L::test(v232, 0x1);
        let v2057 = L::choose(v1909, v161, L::word(0x0));
        let v2069 = L::xor(v2057, v2068);
        let v1907 = L::test(v232, 0x2);
        let v2056 = L::choose(v1907, v160, L::word(0x0));
        let v2070 = L::xor(v2056, v2069);
        let v231 = w[15];
        w[260] = v231;
        w[15] = v2070;
        let v1923 = L::test(v181, 0x100);
        let v2065 = L::choose(v1923, v258, L::word(0x0));
        let v1921 = L::test(v181, 0x200);
        let v2064 = L::choose(v1921, v257, L::word(0x0));
        let v2066 = L::xor(v2064, v2065);
        let v1919 = L::test(v181, 0x400);
        let v2063 = L::choose(v1919, v256, L::word(0x0));
        let v2067 = L::xor(v2063, v2066);
        w[16] = v2067;
        let v1915 = L::test(v181, 0x800);
        let v2060 = L::choose(v1915, v255, L::word(0x0));
        let v1913 = L::test(v181, 0x1000);
        let v2059 = L::choose(v1913, v254, L::word(0x0));
        let v2061 = L::xor(v2059, v2060);
        let v1911 = L::test(v181, 0x2000);
        let v2058 = L::choose(v1911, v253, L::word(0x0));
        let v2062 = L::xor(v2058, v2061);
        w[17] = v2062;
        let v229 = w[20];
        let v230 = w[19];
        let v2053 = L::xor(v229, v230);
        let v228 = w[55];
        let v1886 = L::test(v228, 0x1);
        let v2042 = L::choose(v1886, v161, L::word(0x0));
        let v2054 = L::xor(v2042, v2053);
        let v1884 = L::test(v228, 0x2);
        let v2041 = L::choose(v1884, v160, L::word(0x0));
        let v2055 = L::xor(v2041, v2054);
        let v227 = w[18];
        w[261] = v227;
        w[18] = v2055;
        let v1900 = L::test(v181, 0x1);
        let v2050 = L::choose(v1900, v258, L::word(0x0));
        let v1898 = L::test(v181, 0x2);
        let v2049 = L::choose(v1898, v257, L::word(0x0));
        let v2051 = L::xor(v2049, v2050);
        let v1896 = L::test(v181, 0x4);
        let v2048 = L::choose(v1896, v256, L::word(0x0));
        let v2052 = L::xor(v2048, v2051);
        w[19] = v2052;
        let v1892 = L::test(v181, 0x8);
        let v2045 = L::choose(v1892, v255, L::word(0x0));
        let v1890 = L::test(v181, 0x10);
        let v2044 = L::choose(v1890, v254, L::word(0x0));
        let v2046 = L::xor(v2044, v2045);
        let v1888 = L::test(v181, 0x20);
        let v2043 = L::choose(v1888, v253, L::word(0x0));
        let v2047 = L::xor(v2043, v2046);
        w[20] = v2047;
        let v225 = w[23];
        let v226 = w[22];
        let v2038 = L::xor(v225, v226);
        let v224 = w[59];
        let v1863 = L::test(v224, 0x1);
        let v2027 = L::choose(v1863, v161, L::word(0x0));
        let v2039 = L::xor(v2027, v2038);
        let v1861 = L::test(v224, 0x2);
        let v2026 = L::choose(v1861, v160, L::word(0x0));
        let v2040 = L::xor(v2026, v2039);
        let v223 = w[21];
        w[262] = v223;
        w[21] = v2040;
        let v180 = w[92];
        let v1877 = L::test(v180, 0x1000000);
        let v2035 = L::choose(v1877, v258, L::word(0x0));
        let v1875 = L::test(v180, 0x2000000);
        let v2034 = L::choose(v1875, v257, L::word(0x0));
        let v2036 = L::xor(v2034, v2035);
        let v1873 = L::test(v180, 0x4000000);
        let v2033 = L::choose(v1873, v256, L::word(0x0));
        let v2037 = L::xor(v2033, v2036);
        w[22] = v2037;
        let v1869 = L::test(v180, 0x8000000);
        let v2030 = L::choose(v1869, v255, L::word(0x0));
        let v1867 = L::test(v180, 0x10000000);
        let v2029 = L::choose(v1867, v254, L::word(0x0));
        let v2031 = L::xor(v2029, v2030);
        let v1865 = L::test(v180, 0x20000000);
        let v2028 = L::choose(v1865, v253, L::word(0x0));
        let v2032 = L::xor(v2028, v2031);
        w[23] = v2032;
        let v221 = w[26];
        let v222 = w[25];
        let v2023 = L::xor(v221, v222);
        let v220 = w[63];
        let v1840 = L::test(v220, 0x1);
        let v2012 = L::choose(v1840, v161, L::word(0x0));
        let v2024 = L::xor(v2012, v2023);
        let v1838 = L::test(v220, 0x2);
        let v2011 = L::choose(v1838, v160, L::word(0x0));
        let v2025 = L::xor(v2011, v2024);
        let v219 = w[24];
        w[263] = v219;
        w[24] = v2025;
        let v1854 = L::test(v180, 0x10000);
        let v2020 = L::choose(v1854, v258, L::word(0x0));
        let v1852 = L::test(v180, 0x20000);
        let v2019 = L::choose(v1852, v257, L::word(0x0));
        let v2021 = L::xor(v2019, v2020);
        let v1850 = L::test(v180, 0x40000);
        let v2018 = L::choose(v1850, v256, L::word(0x0));
        let v2022 = L::xor(v2018, v2021);
        w[25] = v2022;
        let v1846 = L::test(v180, 0x80000);
        let v2015 = L::choose(v1846, v255, L::word(0x0));
        let v1844 = L::test(v180, 0x100000);
        let v2014 = L::choose(v1844, v254, L::word(0x0));
        let v2016 = L::xor(v2014, v2015);
        let v1842 = L::test(v180, 0x200000);
        let v2013 = L::choose(v1842, v253, L::word(0x0));
        let v2017 = L::xor(v2013, v2016);
        w[26] = v2017;
        let v217 = w[29];
        let v218 = w[28];
        let v2008 = L::xor(v217, v218);
        let v216 = w[67];
        let v1817 = L::test(v216, 0x1);
        let v1997 = L::choose(v1817, v161, L::word(0x0));
        let v2009 = L::xor(v1997, v2008);
        let v1815 = L::test(v216, 0x2);
        let v1996 = L::choose(v1815, v160, L::word(0x0));
        let v2010 = L::xor(v1996, v2009);
        let v215 = w[27];
        w[264] = v215;
        w[27] = v2010;
        let v1831 = L::test(v180, 0x100);
        let v2005 = L::choose(v1831, v258, L::word(0x0));
        let v1829 = L::test(v180, 0x200);
        let v2004 = L::choose(v1829, v257, L::word(0x0));
        let v2006 = L::xor(v2004, v2005);
        let v1827 = L::test(v180, 0x400);
        let v2003 = L::choose(v1827, v256, L::word(0x0));
        let v2007 = L::xor(v2003, v2006);
        w[28] = v2007;
        let v1823 = L::test(v180, 0x800);
        let v2000 = L::choose(v1823, v255, L::word(0x0));
        let v1821 = L::test(v180, 0x1000);
        let v1999 = L::choose(v1821, v254, L::word(0x0));
        let v2001 = L::xor(v1999, v2000);
        let v1819 = L::test(v180, 0x2000);
        let v1998 = L::choose(v1819, v253, L::word(0x0));
        let v2002 = L::xor(v1998, v2001);
        w[29] = v2002;
        let v213 = w[38];
        let v214 = w[35];
        let v1993 = L::xor(v213, v214);
        let v212 = w[75];
        let v1794 = L::test(v212, 0x1);
        let v1982 = L::choose(v1794, v161, L::word(0x0));
        let v1994 = L::xor(v1982, v1993);
        let v1792 = L::test(v212, 0x2);
        let v1981 = L::choose(v1792, v160, L::word(0x0));
        let v1995 = L::xor(v1981, v1994);
        let v211 = w[30];
        w[265] = v211;
        w[30] = v1995;
        let v165 = w[95 + back3_2];
        let v2233 = L::right::<3>(v165);
        let v2234 = L::and(v2233, L::word(0x10101010));
        let v2230 = L::right::<4>(v165);
        let v2231 = L::and(v2230, L::word(0x8080808));
        let v2227 = L::right::<5>(v165);
        let v2228 = L::and(v2227, L::word(0x4040404));
        let v2224 = L::left::<1>(v165);
        let v2225 = L::and(v2224, L::word(0xfefefefe));
        let v2220 = L::right::<7>(v165);
        let v2221 = L::and(v2220, L::word(0x1010101));
        let v2226 = L::xor(v2221, v2225);
        let v2229 = L::xor(v2226, v2228);
        let v2232 = L::xor(v2229, v2231);
        let v2235 = L::xor(v2232, v2234);
        let v2249 = L::right::<3>(v2235);
        let v2250 = L::and(v2249, L::word(0x10101010));
        let v2246 = L::right::<4>(v2235);
        let v2247 = L::and(v2246, L::word(0x8080808));
        let v2243 = L::right::<5>(v2235);
        let v2244 = L::and(v2243, L::word(0x4040404));
        let v2240 = L::left::<1>(v2235);
        let v2241 = L::and(v2240, L::word(0xfefefefe));
        let v2238 = L::right::<7>(v2235);
        let v2239 = L::and(v2238, L::word(0x1010101));
        let v2242 = L::xor(v2239, v2241);
        let v2245 = L::xor(v2242, v2244);
        let v2248 = L::xor(v2245, v2247);
        let v2251 = L::xor(v2248, v2250);
        let v2265 = L::right::<3>(v2251);
        let v2266 = L::and(v2265, L::word(0x10101010));
        let v2262 = L::right::<4>(v2251);
        let v2263 = L::and(v2262, L::word(0x8080808));
        let v2259 = L::right::<5>(v2251);
        let v2260 = L::and(v2259, L::word(0x4040404));
        let v2256 = L::left::<1>(v2251);
        let v2257 = L::and(v2256, L::word(0xfefefefe));
        let v2254 = L::right::<7>(v2251);
        let v2255 = L::and(v2254, L::word(0x1010101));
        let v2258 = L::xor(v2255, v2257);
        let v2261 = L::xor(v2258, v2260);
        let v2264 = L::xor(v2261, v2263);
        let v2267 = L::xor(v2264, v2266);
        let v2281 = L::right::<3>(v2267);
        let v2282 = L::and(v2281, L::word(0x10101010));
        let v2278 = L::right::<4>(v2267);
        let v2279 = L::and(v2278, L::word(0x8080808));
        let v2275 = L::right::<5>(v2267);
        let v2276 = L::and(v2275, L::word(0x4040404));
        let v2272 = L::left::<1>(v2267);
        let v2273 = L::and(v2272, L::word(0xfefefefe));
        let v2270 = L::right::<7>(v2267);
        let v2271 = L::and(v2270, L::word(0x1010101));
        let v2274 = L::xor(v2271, v2273);
        let v2277 = L::xor(v2274, v2276);
        let v2280 = L::xor(v2277, v2279);
        let v2283 = L::xor(v2280, v2282);
        let v2297 = L::right::<3>(v2283);
        let v2298 = L::and(v2297, L::word(0x10101010));
        let v2294 = L::right::<4>(v2283);
        let v2295 = L::and(v2294, L::word(0x8080808));
        let v2291 = L::right::<5>(v2283);
        let v2292 = L::and(v2291, L::word(0x4040404));
        let v2288 = L::left::<1>(v2283);
        let v2289 = L::and(v2288, L::word(0xfefefefe));
        let v2286 = L::right::<7>(v2283);
        let v2287 = L::and(v2286, L::word(0x1010101));
        let v2290 = L::xor(v2287, v2289);
        let v2293 = L::xor(v2290, v2292);
        let v2296 = L::xor(v2293, v2295);
        let v2299 = L::xor(v2296, v2298);
        let v2313 = L::right::<3>(v2299);
        let v2314 = L::and(v2313, L::word(0x10101010));
        let v2310 = L::right::<4>(v2299);
        let v2311 = L::and(v2310, L::word(0x8080808));
        let v2307 = L::right::<5>(v2299);
        let v2308 = L::and(v2307, L::word(0x4040404));
        let v2304 = L::left::<1>(v2299);
        let v2305 = L::and(v2304, L::word(0xfefefefe));
        let v2302 = L::right::<7>(v2299);
        let v2303 = L::and(v2302, L::word(0x1010101));
        let v2306 = L::xor(v2303, v2305);
        let v2309 = L::xor(v2306, v2308);
        let v2312 = L::xor(v2309, v2311);
        let v2315 = L::xor(v2312, v2314);
        w[31 + next1] = v2315;
        let v2329 = L::right::<3>(v2315);
        let v2330 = L::and(v2329, L::word(0x10101010));
        let v2326 = L::right::<4>(v2315);
        let v2327 = L::and(v2326, L::word(0x8080808));
        let v2323 = L::right::<5>(v2315);
        let v2324 = L::and(v2323, L::word(0x4040404));
        let v2320 = L::left::<1>(v2315);
        let v2321 = L::and(v2320, L::word(0xfefefefe));
        let v2318 = L::right::<7>(v2315);
        let v2319 = L::and(v2318, L::word(0x1010101));
        let v2322 = L::xor(v2319, v2321);
        let v2325 = L::xor(v2322, v2324);
        let v2328 = L::xor(v2325, v2327);
        let v2331 = L::xor(v2328, v2330);
        w[33 + next1] = v2331;
        let v1808 = L::test(v180, 0x1);
        let v1990 = L::choose(v1808, v258, L::word(0x0));
        let v1806 = L::test(v180, 0x2);
        let v1989 = L::choose(v1806, v257, L::word(0x0));
        let v1991 = L::xor(v1989, v1990);
        let v1804 = L::test(v180, 0x4);
        let v1988 = L::choose(v1804, v256, L::word(0x0));
        let v1992 = L::xor(v1988, v1991);
        w[35] = v1992;
        w[36] = v2235;
        w[37] = v2251;
        let v1800 = L::test(v180, 0x8);
        let v1985 = L::choose(v1800, v255, L::word(0x0));
        let v1798 = L::test(v180, 0x10);
        let v1984 = L::choose(v1798, v254, L::word(0x0));
        let v1986 = L::xor(v1984, v1985);
        let v1796 = L::test(v180, 0x20);
        let v1983 = L::choose(v1796, v253, L::word(0x0));
        let v1987 = L::xor(v1983, v1986);
        w[38] = v1987;
        w[39] = v2267;
        w[40] = v2283;
        w[41] = v2299;
        let v209 = w[45];
        let v210 = w[44];
        let v1973 = L::xor(v209, v210);
        let v159 = w[71 + back1_1];
        let v1956 = L::choose(v1955, v159, L::word(0x0));
        let v1974 = L::xor(v1956, v1973);
        let v158 = w[73 + back1_1];
        let v1954 = L::choose(v1953, v158, L::word(0x0));
        let v1975 = L::xor(v1954, v1974);
        let v208 = w[42];
        w[266] = v208;
        w[42] = v1975;
        let v2882 = L::right::<30>(v181);
        w[43] = v2882;
        let v250 = w[99 + back3_3];
        let v1970 = L::choose(v1969, v250, L::word(0x0));
        let v249 = w[77];
        let v1968 = L::choose(v1967, v249, L::word(0x0));
        let v1971 = L::xor(v1968, v1970);
        let v248 = w[78];
        let v1966 = L::choose(v1965, v248, L::word(0x0));
        let v1972 = L::xor(v1966, v1971);
        w[44] = v1972;
        let v247 = w[80];
        let v1962 = L::choose(v1961, v247, L::word(0x0));
        let v246 = w[81];
        let v1960 = L::choose(v1959, v246, L::word(0x0));
        let v1963 = L::xor(v1960, v1962);
        let v245 = w[82];
        let v1958 = L::choose(v1957, v245, L::word(0x0));
        let v1964 = L::xor(v1958, v1963);
        w[45] = v1964;
        let v206 = w[49];
        let v207 = w[48];
        let v1950 = L::xor(v206, v207);
        let v1933 = L::choose(v1932, v159, L::word(0x0));
        let v1951 = L::xor(v1933, v1950);
        let v1931 = L::choose(v1930, v158, L::word(0x0));
        let v1952 = L::xor(v1931, v1951);
        let v205 = w[46];
        w[267] = v205;
        w[46] = v1952;
        let v2880 = L::right::<22>(v181);
        let v2881 = L::and(v2880, L::word(0x3));
        w[47] = v2881;
        let v1947 = L::choose(v1946, v250, L::word(0x0));
        let v1945 = L::choose(v1944, v249, L::word(0x0));
        let v1948 = L::xor(v1945, v1947);
        let v1943 = L::choose(v1942, v248, L::word(0x0));
        let v1949 = L::xor(v1943, v1948);
        w[48] = v1949;
        let v1939 = L::choose(v1938, v247, L::word(0x0));
        let v1937 = L::choose(v1936, v246, L::word(0x0));
        let v1940 = L::xor(v1937, v1939);
        let v1935 = L::choose(v1934, v245, L::word(0x0));
        let v1941 = L::xor(v1935, v1940);
        w[49] = v1941;
        let v203 = w[53];
        let v204 = w[52];
        let v1927 = L::xor(v203, v204);
        let v1910 = L::choose(v1909, v159, L::word(0x0));
        let v1928 = L::xor(v1910, v1927);
        let v1908 = L::choose(v1907, v158, L::word(0x0));
        let v1929 = L::xor(v1908, v1928);
        let v202 = w[50];
        w[268] = v202;
        w[50] = v1929;
        let v2878 = L::right::<14>(v181);
        let v2879 = L::and(v2878, L::word(0x3));
        w[51] = v2879;
        let v1924 = L::choose(v1923, v250, L::word(0x0));
        let v1922 = L::choose(v1921, v249, L::word(0x0));
        let v1925 = L::xor(v1922, v1924);
        let v1920 = L::choose(v1919, v248, L::word(0x0));
        let v1926 = L::xor(v1920, v1925);
        w[52] = v1926;
        let v1916 = L::choose(v1915, v247, L::word(0x0));
        let v1914 = L::choose(v1913, v246, L::word(0x0));
        let v1917 = L::xor(v1914, v1916);
        let v1912 = L::choose(v1911, v245, L::word(0x0));
        let v1918 = L::xor(v1912, v1917);
        w[53] = v1918;
        let v200 = w[57];
        let v201 = w[56];
        let v1904 = L::xor(v200, v201);
        let v1887 = L::choose(v1886, v159, L::word(0x0));
        let v1905 = L::xor(v1887, v1904);
        let v1885 = L::choose(v1884, v158, L::word(0x0));
        let v1906 = L::xor(v1885, v1905);
        let v199 = w[54];
        w[269] = v199;
        w[54] = v1906;
        let v2876 = L::right::<6>(v181);
        let v2877 = L::and(v2876, L::word(0x3));
        w[55] = v2877;
        let v1901 = L::choose(v1900, v250, L::word(0x0));
        let v1899 = L::choose(v1898, v249, L::word(0x0));
        let v1902 = L::xor(v1899, v1901);
        let v1897 = L::choose(v1896, v248, L::word(0x0));
        let v1903 = L::xor(v1897, v1902);
        w[56] = v1903;
        let v1893 = L::choose(v1892, v247, L::word(0x0));
        let v1891 = L::choose(v1890, v246, L::word(0x0));
        let v1894 = L::xor(v1891, v1893);
        let v1889 = L::choose(v1888, v245, L::word(0x0));
        let v1895 = L::xor(v1889, v1894);
        w[57] = v1895;
        let v197 = w[61];
        let v198 = w[60];
        let v1881 = L::xor(v197, v198);
        let v1864 = L::choose(v1863, v159, L::word(0x0));
        let v1882 = L::xor(v1864, v1881);
        let v1862 = L::choose(v1861, v158, L::word(0x0));
        let v1883 = L::xor(v1862, v1882);
        let v196 = w[58];
        w[270] = v196;
        w[58] = v1883;
        let v2875 = L::right::<30>(v180);
        w[59] = v2875;
        let v1878 = L::choose(v1877, v250, L::word(0x0));
        let v1876 = L::choose(v1875, v249, L::word(0x0));
        let v1879 = L::xor(v1876, v1878);
        let v1874 = L::choose(v1873, v248, L::word(0x0));
        let v1880 = L::xor(v1874, v1879);
        w[60] = v1880;
        let v1870 = L::choose(v1869, v247, L::word(0x0));
        let v1868 = L::choose(v1867, v246, L::word(0x0));
        let v1871 = L::xor(v1868, v1870);
        let v1866 = L::choose(v1865, v245, L::word(0x0));
        let v1872 = L::xor(v1866, v1871);
        w[61] = v1872;
        let v194 = w[65];
        let v195 = w[64];
        let v1858 = L::xor(v194, v195);
        let v1841 = L::choose(v1840, v159, L::word(0x0));
        let v1859 = L::xor(v1841, v1858);
        let v1839 = L::choose(v1838, v158, L::word(0x0));
        let v1860 = L::xor(v1839, v1859);
        let v193 = w[62];
        w[271] = v193;
        w[62] = v1860;
        let v2873 = L::right::<22>(v180);
        let v2874 = L::and(v2873, L::word(0x3));
        w[63] = v2874;
        let v1855 = L::choose(v1854, v250, L::word(0x0));
        let v1853 = L::choose(v1852, v249, L::word(0x0));
        let v1856 = L::xor(v1853, v1855);
        let v1851 = L::choose(v1850, v248, L::word(0x0));
        let v1857 = L::xor(v1851, v1856);
        w[64] = v1857;
        let v1847 = L::choose(v1846, v247, L::word(0x0));
        let v1845 = L::choose(v1844, v246, L::word(0x0));
        let v1848 = L::xor(v1845, v1847);
        let v1843 = L::choose(v1842, v245, L::word(0x0));
        let v1849 = L::xor(v1843, v1848);
        w[65] = v1849;
        let v191 = w[69];
        let v192 = w[68];
        let v1835 = L::xor(v191, v192);
        let v1818 = L::choose(v1817, v159, L::word(0x0));
        let v1836 = L::xor(v1818, v1835);
        let v1816 = L::choose(v1815, v158, L::word(0x0));
        let v1837 = L::xor(v1816, v1836);
        let v190 = w[66];
        w[272] = v190;
        w[66] = v1837;
        let v2871 = L::right::<14>(v180);
        let v2872 = L::and(v2871, L::word(0x3));
        w[67] = v2872;
        let v1832 = L::choose(v1831, v250, L::word(0x0));
        let v1830 = L::choose(v1829, v249, L::word(0x0));
        let v1833 = L::xor(v1830, v1832);
        let v1828 = L::choose(v1827, v248, L::word(0x0));
        let v1834 = L::xor(v1828, v1833);
        w[68] = v1834;
        let v1824 = L::choose(v1823, v247, L::word(0x0));
        let v1822 = L::choose(v1821, v246, L::word(0x0));
        let v1825 = L::xor(v1822, v1824);
        let v1820 = L::choose(v1819, v245, L::word(0x0));
        let v1826 = L::xor(v1820, v1825);
        w[69] = v1826;
        let v188 = w[79];
        let v189 = w[76];
        let v1812 = L::xor(v188, v189);
        let v1795 = L::choose(v1794, v159, L::word(0x0));
        let v1813 = L::xor(v1795, v1812);
        let v1793 = L::choose(v1792, v158, L::word(0x0));
        let v1814 = L::xor(v1793, v1813);
        let v187 = w[70];
        w[273] = v187;
        w[70] = v1814;
        let v162 = w[99 + back3_2];
        let v2120 = L::right::<3>(v162);
        let v2122 = L::and(v2120, L::word(0x10101010));
        let v2116 = L::right::<4>(v162);
        let v2118 = L::and(v2116, L::word(0x8080808));
        let v2112 = L::right::<5>(v162);
        let v2114 = L::and(v2112, L::word(0x4040404));
        let v2108 = L::left::<1>(v162);
        let v2110 = L::and(v2108, L::word(0xfefefefe));
        let v2101 = L::right::<7>(v162);
        let v2103 = L::and(v2101, L::word(0x1010101));
        let v2111 = L::xor(v2103, v2110);
        let v2115 = L::xor(v2111, v2114);
        let v2119 = L::xor(v2115, v2118);
        let v2123 = L::xor(v2119, v2122);
        let v2137 = L::right::<3>(v2123);
        let v2138 = L::and(v2137, L::word(0x10101010));
        let v2134 = L::right::<4>(v2123);
        let v2135 = L::and(v2134, L::word(0x8080808));
        let v2131 = L::right::<5>(v2123);
        let v2132 = L::and(v2131, L::word(0x4040404));
        let v2128 = L::left::<1>(v2123);
        let v2129 = L::and(v2128, L::word(0xfefefefe));
        let v2126 = L::right::<7>(v2123);
        let v2127 = L::and(v2126, L::word(0x1010101));
        let v2130 = L::xor(v2127, v2129);
        let v2133 = L::xor(v2130, v2132);
        let v2136 = L::xor(v2133, v2135);
        let v2139 = L::xor(v2136, v2138);
        let v2153 = L::right::<3>(v2139);
        let v2154 = L::and(v2153, L::word(0x10101010));
        let v2150 = L::right::<4>(v2139);
        let v2151 = L::and(v2150, L::word(0x8080808));
        let v2147 = L::right::<5>(v2139);
        let v2148 = L::and(v2147, L::word(0x4040404));
        let v2144 = L::left::<1>(v2139);
        let v2145 = L::and(v2144, L::word(0xfefefefe));
        let v2142 = L::right::<7>(v2139);
        let v2143 = L::and(v2142, L::word(0x1010101));
        let v2146 = L::xor(v2143, v2145);
        let v2149 = L::xor(v2146, v2148);
        let v2152 = L::xor(v2149, v2151);
        let v2155 = L::xor(v2152, v2154);
        let v2169 = L::right::<3>(v2155);
        let v2170 = L::and(v2169, L::word(0x10101010));
        let v2166 = L::right::<4>(v2155);
        let v2167 = L::and(v2166, L::word(0x8080808));
        let v2163 = L::right::<5>(v2155);
        let v2164 = L::and(v2163, L::word(0x4040404));
        let v2160 = L::left::<1>(v2155);
        let v2161 = L::and(v2160, L::word(0xfefefefe));
        let v2158 = L::right::<7>(v2155);
        let v2159 = L::and(v2158, L::word(0x1010101));
        let v2162 = L::xor(v2159, v2161);
        let v2165 = L::xor(v2162, v2164);
        let v2168 = L::xor(v2165, v2167);
        let v2171 = L::xor(v2168, v2170);
        let v2185 = L::right::<3>(v2171);
        let v2186 = L::and(v2185, L::word(0x10101010));
        let v2182 = L::right::<4>(v2171);
        let v2183 = L::and(v2182, L::word(0x8080808));
        let v2179 = L::right::<5>(v2171);
        let v2180 = L::and(v2179, L::word(0x4040404));
        let v2176 = L::left::<1>(v2171);
        let v2177 = L::and(v2176, L::word(0xfefefefe));
        let v2174 = L::right::<7>(v2171);
        let v2175 = L::and(v2174, L::word(0x1010101));
        let v2178 = L::xor(v2175, v2177);
        let v2181 = L::xor(v2178, v2180);
        let v2184 = L::xor(v2181, v2183);
        let v2187 = L::xor(v2184, v2186);
        let v2201 = L::right::<3>(v2187);
        let v2202 = L::and(v2201, L::word(0x10101010));
        let v2198 = L::right::<4>(v2187);
        let v2199 = L::and(v2198, L::word(0x8080808));
        let v2195 = L::right::<5>(v2187);
        let v2196 = L::and(v2195, L::word(0x4040404));
        let v2192 = L::left::<1>(v2187);
        let v2193 = L::and(v2192, L::word(0xfefefefe));
        let v2190 = L::right::<7>(v2187);
        let v2191 = L::and(v2190, L::word(0x1010101));
        let v2194 = L::xor(v2191, v2193);
        let v2197 = L::xor(v2194, v2196);
        let v2200 = L::xor(v2197, v2199);
        let v2203 = L::xor(v2200, v2202);
        w[71 + next1] = v2203;
        let v2217 = L::right::<3>(v2203);
        let v2218 = L::and(v2217, L::word(0x10101010));
        let v2214 = L::right::<4>(v2203);
        let v2215 = L::and(v2214, L::word(0x8080808));
        let v2211 = L::right::<5>(v2203);
        let v2212 = L::and(v2211, L::word(0x4040404));
        let v2208 = L::left::<1>(v2203);
        let v2209 = L::and(v2208, L::word(0xfefefefe));
        let v2206 = L::right::<7>(v2203);
        let v2207 = L::and(v2206, L::word(0x1010101));
        let v2210 = L::xor(v2207, v2209);
        let v2213 = L::xor(v2210, v2212);
        let v2216 = L::xor(v2213, v2215);
        let v2219 = L::xor(v2216, v2218);
        w[73 + next1] = v2219;
        let v2869 = L::right::<6>(v180);
        let v2870 = L::and(v2869, L::word(0x3));
        w[75] = v2870;
        let v1809 = L::choose(v1808, v250, L::word(0x0));
        let v1807 = L::choose(v1806, v249, L::word(0x0));
        let v1810 = L::xor(v1807, v1809);
        let v1805 = L::choose(v1804, v248, L::word(0x0));
        let v1811 = L::xor(v1805, v1810);
        w[76] = v1811;
        w[77] = v2123;
        w[78] = v2139;
        let v1801 = L::choose(v1800, v247, L::word(0x0));
        let v1799 = L::choose(v1798, v246, L::word(0x0));
        let v1802 = L::xor(v1799, v1801);
        let v1797 = L::choose(v1796, v245, L::word(0x0));
        let v1803 = L::xor(v1797, v1802);
        w[79] = v1803;
        w[80] = v2155;
        w[81] = v2171;
        w[82] = v2187;
        let v70 = w[179];
        let v71 = w[178];
        let v921 = L::and(v70, v71);
        let v72 = w[177];
        let v919 = L::and(v70, v72);
        let v918 = L::and(v71, v72);
        let v920 = L::or(v918, v919);
        let v922 = L::or(v920, v921);
        w[274] = v922;
        let v924 = L::read(&m[256..512], v922);
        let v14 = b[101];
        let v1005 = v14 & v1001;
        b[147] = v1005;
        let v1006 = v557 & v1005;
        let v549 = !v548;
        let v552 = v546 & v549;
        let v553 = v551 & v552;
        b[148] = v553;
        let v1007 = v553 & v1006;
        b[149] = v1007;
        let v185 = w[83 + back3_0];
        let v1009 = L::choose(v1007, v924, v185);
        w[83 + next3] = v1009;
        let v923 = L::read(&m[0..256], v922);
        let v184 = w[87 + back3_0];
        let v1008 = L::choose(v1007, v923, v184);
        w[87 + next3] = v1008;
        let v179 = w[114];
        let v1741 = L::equal(v179, L::word(0x80));
        let v1737 = L::equal(v179, L::word(0x40));
        let v1733 = L::equal(v179, L::word(0x20));
        let v1730 = L::equal(v179, L::word(0x10));
        let v1726 = L::equal(v179, L::word(0x8));
        let v1722 = L::equal(v179, L::word(0x4));
        let v1719 = L::equal(v179, L::word(0x2));
        let v1716 = L::equal(v179, L::word(0x1));
        let v1337 = L::equal(v179, L::word(0xb));
        b[150] = v1337;
        let v1338 = !v1337;
        let v1334 = L::equal(v179, L::word(0x7));
        b[151] = v1334;
        let v1335 = !v1334;
        let v1652 = v1335 & v1338;
        let v1340 = L::equal(v179, L::word(0xd));
        b[152] = v1340;
        let v1341 = !v1340;
        let v1653 = v1341 & v1652;
        let v1343 = L::equal(v179, L::word(0xe));
        b[153] = v1343;
        let v1344 = !v1343;
        let v1654 = v1344 & v1653;
        let v1346 = L::equal(v179, L::word(0x13));
        b[154] = v1346;
        let v1347 = !v1346;
        let v1655 = v1347 & v1654;
        let v1349 = L::equal(v179, L::word(0x15));
        b[155] = v1349;
        let v1350 = !v1349;
        let v1656 = v1350 & v1655;
        let v1352 = L::equal(v179, L::word(0x16));
        b[156] = v1352;
        let v1353 = !v1352;
        let v1657 = v1353 & v1656;
        let v1355 = L::equal(v179, L::word(0x19));
        b[157] = v1355;
        let v1356 = !v1355;
        let v1658 = v1356 & v1657;
        let v1358 = L::equal(v179, L::word(0x1a));
        b[158] = v1358;
        let v1359 = !v1358;
        let v1659 = v1359 & v1658;
        let v1361 = L::equal(v179, L::word(0x1c));
        b[159] = v1361;
        let v1362 = !v1361;
        let v1660 = v1362 & v1659;
        let v1364 = L::equal(v179, L::word(0x23));
        b[160] = v1364;
        let v1365 = !v1364;
        let v1661 = v1365 & v1660;
        let v1367 = L::equal(v179, L::word(0x25));
        b[161] = v1367;
        let v1368 = !v1367;
        let v1662 = v1368 & v1661;
        let v1370 = L::equal(v179, L::word(0x26));
        b[162] = v1370;
        let v1371 = !v1370;
        let v1663 = v1371 & v1662;
        let v1373 = L::equal(v179, L::word(0x29));
        b[163] = v1373;
        let v1374 = !v1373;
        let v1664 = v1374 & v1663;
        let v1376 = L::equal(v179, L::word(0x2a));
        b[164] = v1376;
        let v1377 = !v1376;
        let v1665 = v1377 & v1664;
        let v1379 = L::equal(v179, L::word(0x2c));
        b[165] = v1379;
        let v1380 = !v1379;
        let v1666 = v1380 & v1665;
        let v1382 = L::equal(v179, L::word(0x31));
        b[166] = v1382;
        let v1383 = !v1382;
        let v1667 = v1383 & v1666;
        let v1385 = L::equal(v179, L::word(0x32));
        b[167] = v1385;
        let v1386 = !v1385;
        let v1668 = v1386 & v1667;
        let v1388 = L::equal(v179, L::word(0x34));
        b[168] = v1388;
        let v1389 = !v1388;
        let v1669 = v1389 & v1668;
        let v1391 = L::equal(v179, L::word(0x38));
        b[169] = v1391;
        let v1392 = !v1391;
        let v1670 = v1392 & v1669;
        let v1394 = L::equal(v179, L::word(0x43));
        b[170] = v1394;
        let v1395 = !v1394;
        let v1671 = v1395 & v1670;
        let v1397 = L::equal(v179, L::word(0x45));
        b[171] = v1397;
        let v1398 = !v1397;
        let v1672 = v1398 & v1671;
        let v1400 = L::equal(v179, L::word(0x46));
        b[172] = v1400;
        let v1401 = !v1400;
        let v1673 = v1401 & v1672;
        let v1403 = L::equal(v179, L::word(0x49));
        b[173] = v1403;
        let v1404 = !v1403;
        let v1674 = v1404 & v1673;
        let v1406 = L::equal(v179, L::word(0x4a));
        b[174] = v1406;
        let v1407 = !v1406;
        let v1675 = v1407 & v1674;
        let v1409 = L::equal(v179, L::word(0x4c));
        b[175] = v1409;
        let v1410 = !v1409;
        let v1676 = v1410 & v1675;
        let v1412 = L::equal(v179, L::word(0x51));
        b[176] = v1412;
        let v1413 = !v1412;
        let v1677 = v1413 & v1676;
        let v1415 = L::equal(v179, L::word(0x52));
        b[177] = v1415;
        let v1416 = !v1415;
        let v1678 = v1416 & v1677;
        let v1418 = L::equal(v179, L::word(0x54));
        b[178] = v1418;
        let v1419 = !v1418;
        let v1679 = v1419 & v1678;
        let v1421 = L::equal(v179, L::word(0x58));
        b[179] = v1421;
        let v1422 = !v1421;
        let v1680 = v1422 & v1679;
        let v1424 = L::equal(v179, L::word(0x61));
        b[180] = v1424;
        let v1425 = !v1424;
        let v1681 = v1425 & v1680;
        let v1427 = L::equal(v179, L::word(0x62));
        b[181] = v1427;
        let v1428 = !v1427;
        let v1682 = v1428 & v1681;
        let v1430 = L::equal(v179, L::word(0x64));
        let v1431 = !v1430;
        let v1683 = v1431 & v1682;
        let v1433 = L::equal(v179, L::word(0x68));
        let v1434 = !v1433;
        let v1684 = v1434 & v1683;
        let v1436 = L::equal(v179, L::word(0x70));
        let v1437 = !v1436;
        let v1685 = v1437 & v1684;
        let v1439 = L::equal(v179, L::word(0x83));
        let v1440 = !v1439;
        let v1686 = v1440 & v1685;
        let v1442 = L::equal(v179, L::word(0x85));
        let v1443 = !v1442;
        let v1687 = v1443 & v1686;
        let v1445 = L::equal(v179, L::word(0x86));
        let v1446 = !v1445;
        let v1688 = v1446 & v1687;
        let v1448 = L::equal(v179, L::word(0x89));
        let v1449 = !v1448;
        let v1689 = v1449 & v1688;
        let v1451 = L::equal(v179, L::word(0x8a));
        let v1452 = !v1451;
        let v1690 = v1452 & v1689;
        let v1454 = L::equal(v179, L::word(0x8c));
        let v1455 = !v1454;
        let v1691 = v1455 & v1690;
        let v1457 = L::equal(v179, L::word(0x91));
        let v1458 = !v1457;
        let v1692 = v1458 & v1691;
        let v1460 = L::equal(v179, L::word(0x92));
        let v1461 = !v1460;
        let v1693 = v1461 & v1692;
        let v1463 = L::equal(v179, L::word(0x94));
        let v1464 = !v1463;
        let v1694 = v1464 & v1693;
        let v1466 = L::equal(v179, L::word(0x98));
        let v1467 = !v1466;
        let v1695 = v1467 & v1694;
        let v1469 = L::equal(v179, L::word(0xa1));
        let v1470 = !v1469;
        let v1696 = v1470 & v1695;
        let v1472 = L::equal(v179, L::word(0xa2));
        let v1473 = !v1472;
        let v1697 = v1473 & v1696;
        let v1475 = L::equal(v179, L::word(0xa4));
        let v1476 = !v1475;
        let v1698 = v1476 & v1697;
        let v1478 = L::equal(v179, L::word(0xa8));
        let v1479 = !v1478;
        let v1699 = v1479 & v1698;
        let v1481 = L::equal(v179, L::word(0xb0));
        let v1482 = !v1481;
        let v1700 = v1482 & v1699;
        let v1484 = L::equal(v179, L::word(0xc1));
        let v1485 = !v1484;
        let v1701 = v1485 & v1700;
        let v1487 = L::equal(v179, L::word(0xc2));
        let v1488 = !v1487;
        let v1702 = v1488 & v1701;
        let v1490 = L::equal(v179, L::word(0xc4));
        let v1491 = !v1490;
        let v1703 = v1491 & v1702;
        let v1493 = L::equal(v179, L::word(0xc8));
        let v1494 = !v1493;
        let v1704 = v1494 & v1703;
        let v1496 = L::equal(v179, L::word(0xd0));
        let v1497 = !v1496;
        let v1705 = v1497 & v1704;
        let v1499 = L::equal(v179, L::word(0xe0));
        let v1500 = !v1499;
        let v1706 = v1500 & v1705;
        let v1501 = L::equal(v179, L::word(0x1f));
        let v1502 = !v1501;
        let v1707 = v1502 & v1706;
        let v1504 = L::equal(v179, L::word(0x2f));
        let v1505 = !v1504;
        let v1708 = v1505 & v1707;
        let v1507 = L::equal(v179, L::word(0x37));
        let v1508 = !v1507;
        let v1709 = v1508 & v1708;
        let v1510 = L::equal(v179, L::word(0x3b));
        let v1511 = !v1510;
        let v1710 = v1511 & v1709;
        let v1513 = L::equal(v179, L::word(0x3d));
        let v1514 = !v1513;
        let v1711 = v1514 & v1710;
        let v1516 = L::equal(v179, L::word(0x3e));
        let v1517 = !v1516;
        let v1712 = v1517 & v1711;
        let v1519 = L::equal(v179, L::word(0x4f));
        let v1520 = !v1519;
        let v1713 = v1520 & v1712;
        let v1522 = L::equal(v179, L::word(0x57));
        let v1523 = !v1522;
        let v1714 = v1523 & v1713;
        let v1715 = !v1714;
        let v1718 = v1715 | v1716;
        let v1721 = v1718 | v1719;
        let v1724 = v1721 | v1722;
        let v1728 = v1724 | v1726;
        let v1732 = v1728 | v1730;
        let v1735 = v1732 | v1733;
        let v1739 = v1735 | v1737;
        let v1743 = v1739 | v1741;
        b[182] = v1743;
        let v176 = b[22 + back3_2];
        let v1746 = v176 & v1743;
        b[20] = v1746;
        let v1649 = L::pick(v1522, 0x80000000);
        w[275] = v1649;
        let v1647 = L::pick(v1519, 0x40000000);
        w[276] = v1647;
        let v1645 = L::pick(v1516, 0x20000000);
        w[277] = v1645;
        let v1643 = L::pick(v1513, 0x10000000);
        w[278] = v1643;
        let v1641 = L::pick(v1510, 0x8000000);
        w[279] = v1641;
        let v1639 = L::pick(v1507, 0x4000000);
        w[280] = v1639;
        let v1637 = L::pick(v1504, 0x2000000);
        w[281] = v1637;
        let v1635 = L::pick(v1501, 0x1000000);
        w[282] = v1635;
        let v1633 = L::pick(v1499, 0x800000);
        w[283] = v1633;
        let v1631 = L::pick(v1496, 0x400000);
        w[284] = v1631;
        let v1629 = L::pick(v1493, 0x200000);
        w[285] = v1629;
        let v1627 = L::pick(v1490, 0x100000);
        w[286] = v1627;
        let v1625 = L::pick(v1487, 0x80000);
        w[287] = v1625;
        let v1623 = L::pick(v1484, 0x40000);
        w[288] = v1623;
        let v1621 = L::pick(v1481, 0x20000);
        w[289] = v1621;
        let v1619 = L::pick(v1478, 0x10000);
        w[290] = v1619;
        let v1617 = L::pick(v1475, 0x8000);
        w[291] = v1617;
        let v1615 = L::pick(v1472, 0x4000);
        w[292] = v1615;
        let v1613 = L::pick(v1469, 0x2000);
        w[293] = v1613;
        let v1611 = L::pick(v1466, 0x1000);
        w[294] = v1611;
        let v1609 = L::pick(v1463, 0x800);
        w[295] = v1609;
        let v1607 = L::pick(v1460, 0x400);
        w[296] = v1607;
        let v1605 = L::pick(v1457, 0x200);
        let v1603 = L::pick(v1454, 0x100);
        let v1601 = L::pick(v1451, 0x80);
        let v1599 = L::pick(v1448, 0x40);
        let v1597 = L::pick(v1445, 0x20);
        let v1595 = L::pick(v1442, 0x10);
        let v1593 = L::pick(v1439, 0x8);
        let v1591 = L::pick(v1436, 0x4);
        let v1589 = L::pick(v1433, 0x2);
        let v1588 = L::pick(v1430, 0x1);
        let v1590 = L::or(v1588, v1589);
        let v1592 = L::or(v1590, v1591);
        let v1594 = L::or(v1592, v1593);
        let v1596 = L::or(v1594, v1595);
        let v1598 = L::or(v1596, v1597);
        let v1600 = L::or(v1598, v1599);
        let v1602 = L::or(v1600, v1601);
        let v1604 = L::or(v1602, v1603);
        let v1606 = L::or(v1604, v1605);
        w[297] = v1606;
    }
}

enum Clock1 {}

impl<L: Lanes> Part<L> for Clock1 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let next1 = (t + 1) & 1;
        let back1_0 = t.wrapping_sub(0) & 1;
        let back1_1 = t.wrapping_sub(1) & 1;
        let next3 = (t + 1) & 3;
        let back3_0 = t.wrapping_sub(0) & 3;
        let back3_1 = t.wrapping_sub(1) & 3;
        let back3_2 = t.wrapping_sub(2) & 3;
        let next7 = (t + 1) & 7;
        let back7_4 = t.wrapping_sub(4) & 7;
        let back7_5 = t.wrapping_sub(5) & 7;
        let v1606 = w[297];
        let v1607 = w[296];
        let v1608 = L::or(v1606, v1607);
        let v1609 = w[295];
        let v1610 = L::or(v1608, v1609);
        let v1611 = w[294];
        let v1612 = L::or(v1610, v1611);
        let v1613 = w[293];
        let v1614 = L::or(v1612, v1613);
        let v1615 = w[292];
        let v1616 = L::or(v1614, v1615);
        let v1617 = w[291];
        let v1618 = L::or(v1616, v1617);
        let v1619 = w[290];
        let v1620 = L::or(v1618, v1619);
        let v1621 = w[289];
        let v1622 = L::or(v1620, v1621);
        let v1623 = w[288];
        let v1624 = L::or(v1622, v1623);
        let v1625 = w[287];
        let v1626 = L::or(v1624, v1625);
        let v1627 = w[286];
        let v1628 = L::or(v1626, v1627);
        let v1629 = w[285];
        let v1630 = L::or(v1628, v1629);
        let v1631 = w[284];
        let v1632 = L::or(v1630, v1631);
        let v1633 = w[283];
        let v1634 = L::or(v1632, v1633);
        let v1635 = w[282];
        let v1636 = L::or(v1634, v1635);
        let v1637 = w[281];
        let v1638 = L::or(v1636, v1637);
        let v1639 = w[280];
        let v1640 = L::or(v1638, v1639);
        let v1641 = w[279];
        let v1642 = L::or(v1640, v1641);
        let v1643 = w[278];
        let v1644 = L::or(v1642, v1643);
        let v1645 = w[277];
        let v1646 = L::or(v1644, v1645);
        let v1647 = w[276];
        let v1648 = L::or(v1646, v1647);
        let v1649 = w[275];
        let v1650 = L::or(v1648, v1649);
        let v178 = w[83 + back3_2];
        let v1651 = L::xor(v178, v1650);
        w[91] = v1651;
        let v1427 = b[181];
        let v1585 = L::pick(v1427, 0x80000000);
        let v1424 = b[180];
        let v1583 = L::pick(v1424, 0x40000000);
        let v1421 = b[179];
        let v1581 = L::pick(v1421, 0x20000000);
        let v1418 = b[178];
        let v1579 = L::pick(v1418, 0x10000000);
        let v1415 = b[177];
        let v1577 = L::pick(v1415, 0x8000000);
        let v1412 = b[176];
        let v1575 = L::pick(v1412, 0x4000000);
        let v1409 = b[175];
        let v1573 = L::pick(v1409, 0x2000000);
        let v1406 = b[174];
        let v1571 = L::pick(v1406, 0x1000000);
        let v1403 = b[173];
        let v1569 = L::pick(v1403, 0x800000);
        let v1400 = b[172];
        let v1567 = L::pick(v1400, 0x400000);
        let v1397 = b[171];
        let v1565 = L::pick(v1397, 0x200000);
        let v1394 = b[170];
        let v1563 = L::pick(v1394, 0x100000);
        let v1391 = b[169];
        let v1561 = L::pick(v1391, 0x80000);
        let v1388 = b[168];
        let v1559 = L::pick(v1388, 0x40000);
        let v1385 = b[167];
        let v1557 = L::pick(v1385, 0x20000);
        let v1382 = b[166];
        let v1555 = L::pick(v1382, 0x10000);
        let v1379 = b[165];
        let v1553 = L::pick(v1379, 0x8000);
        let v1376 = b[164];
        let v1551 = L::pick(v1376, 0x4000);
        let v1373 = b[163];
        let v1549 = L::pick(v1373, 0x2000);
        let v1370 = b[162];
        let v1547 = L::pick(v1370, 0x1000);
        let v1367 = b[161];
        let v1545 = L::pick(v1367, 0x800);
        let v1364 = b[160];
        let v1543 = L::pick(v1364, 0x400);
        let v1361 = b[159];
        let v1541 = L::pick(v1361, 0x200);
        let v1358 = b[158];
        let v1539 = L::pick(v1358, 0x100);
        let v1355 = b[157];
        let v1537 = L::pick(v1355, 0x80);
        let v1352 = b[156];
        let v1535 = L::pick(v1352, 0x40);
        let v1349 = b[155];
        let v1533 = L::pick(v1349, 0x20);
        let v1346 = b[154];
        let v1531 = L::pick(v1346, 0x10);
        let v1343 = b[153];
        let v1529 = L::pick(v1343, 0x8);
        let v1340 = b[152];
        let v1527 = L::pick(v1340, 0x4);
        let v1337 = b[150];
        let v1525 = L::pick(v1337, 0x2);
        let v1334 = b[151];
        let v1524 = L::pick(v1334, 0x1);
        let v1526 = L::or(v1524, v1525);
        let v1528 = L::or(v1526, v1527);
        let v1530 = L::or(v1528, v1529);
        let v1532 = L::or(v1530, v1531);
        let v1534 = L::or(v1532, v1533);
        let v1536 = L::or(v1534, v1535);
        let v1538 = L::or(v1536, v1537);
        let v1540 = L::or(v1538, v1539);
        let v1542 = L::or(v1540, v1541);
        let v1544 = L::or(v1542, v1543);
        let v1546 = L::or(v1544, v1545);
        let v1548 = L::or(v1546, v1547);
        let v1550 = L::or(v1548, v1549);
        let v1552 = L::or(v1550, v1551);
        let v1554 = L::or(v1552, v1553);
        let v1556 = L::or(v1554, v1555);
        let v1558 = L::or(v1556, v1557);
        let v1560 = L::or(v1558, v1559);
        let v1562 = L::or(v1560, v1561);
        let v1564 = L::or(v1562, v1563);
        let v1566 = L::or(v1564, v1565);
        let v1568 = L::or(v1566, v1567);
        let v1570 = L::or(v1568, v1569);
        let v1572 = L::or(v1570, v1571);
        let v1574 = L::or(v1572, v1573);
        let v1576 = L::or(v1574, v1575);
        let v1578 = L::or(v1576, v1577);
        let v1580 = L::or(v1578, v1579);
        let v1582 = L::or(v1580, v1581);
        let v1584 = L::or(v1582, v1583);
        let v1586 = L::or(v1584, v1585);
        let v177 = w[87 + back3_2];
        let v1587 = L::xor(v177, v1586);
        w[92] = v1587;
        let v14 = b[101];
        let v548 = b[124];
        let v2849 = v14 & v548;
        let v175 = b[21];
        b[21] = v2849;
        let v174 = w[93];
        let v922 = w[274];
        w[93] = v922;
        let v13 = w[231];
        let v2862 = L::linear(v13, &MAP_3);
        let v11 = w[230];
        let v2861 = L::linear(v11, &MAP_2);
        let v2863 = L::xor(v2861, v2862);
        let v173 = w[94];
        w[94] = v2863;
        let v1007 = b[149];
        b[22 + next3] = v1007;
        w[95 + next3] = v13;
        w[99 + next3] = v11;
        let v926 = L::test(v922, 0xff);
        let v927 = !v926;
        b[26 + next7] = v927;
        let v78 = w[176];
        let v79 = w[175];
        let v970 = L::and(v78, v79);
        let v80 = w[174];
        let v968 = L::and(v78, v80);
        let v967 = L::and(v79, v80);
        let v969 = L::or(v967, v968);
        let v971 = L::or(v969, v970);
        let v972 = L::equal(v922, v971);
        let v503 = b[118];
        let v984 = v503 & v972;
        let v12 = b[100];
        let v986 = v12 & v984;
        let v1005 = b[147];
        let v1022 = v986 & v1005;
        let v557 = b[119];
        let v1024 = v557 & v1022;
        let v553 = b[148];
        let v1026 = v553 & v1024;
        let v1032 = !v1026;
        let v504 = !v503;
        let v983 = v504 & v972;
        let v985 = v12 & v983;
        let v1021 = v985 & v1005;
        let v1023 = v557 & v1021;
        let v1025 = v553 & v1023;
        let v1031 = !v1025;
        let v1033 = v1031 & v1032;
        let v1034 = !v1033;
        b[34 + next7] = v1034;
        b[42 + next7] = v503;
        let v49 = w[135];
        let v50 = w[134];
        let v513 = L::and(v49, v50);
        let v51 = w[133];
        let v511 = L::and(v49, v51);
        let v510 = L::and(v50, v51);
        let v512 = L::or(v510, v511);
        let v514 = L::or(v512, v513);
        w[103 + next7] = v514;
        let v114 = w[220];
        let v116 = w[202];
        let v1242 = L::equal(v114, v116);
        let v1243 = !v1242;
        let v115 = w[203];
        let v1240 = L::equal(v115, v116);
        let v1241 = !v1240;
        let v1244 = v1241 | v1243;
        b[50] = v1244;
        let v110 = w[113];
        let v112 = w[111];
        let v1199 = L::equal(v110, v112);
        let v1200 = !v1199;
        let v111 = w[112];
        let v1197 = L::equal(v111, v112);
        let v1198 = !v1197;
        let v1201 = v1198 | v1200;
        b[51] = v1201;
        let v183 = b[52];
        let v1190 = w[244];
        let v1192 = L::choose(v183, L::word(0x9), v1190);
        let v1108 = w[242];
        let v1150 = L::equal(v1108, L::word(0x5));
        let v1193 = L::choose(v1150, v1192, v1190);
        let v1073 = b[144];
        let v1074 = !v1073;
        let v1194 = L::pick(v1074, 0x4);
        let v1195 = L::or(v1194, L::word(0x1));
        let v1112 = b[143];
        let v1196 = L::choose(v1112, v1195, v1193);
        w[111] = v1196;
        w[112] = v1196;
        w[113] = v1196;
        let v179 = w[114];
        let v1747 = L::test(v179, 0xff);
        let v1743 = b[182];
        let v1744 = !v1743;
        let v176 = b[22 + back3_2];
        let v1745 = v176 & v1744;
        let v1749 = v1745 & v1747;
        b[52] = v1749;
        let v170 = w[87 + back3_1];
        let v2867 = L::linear(v170, &MAP_3);
        let v169 = w[83 + back3_1];
        let v2865 = L::linear(v169, &MAP_2);
        let v168 = w[115 + back1_1];
        let v2864 = L::linear(v168, &MAP_4);
        let v2866 = L::xor(v2864, v2865);
        let v2868 = L::xor(v2866, v2867);
        w[114] = v2868;
        let v925 = L::read(&m[512..768], v922);
        let v186 = w[115 + back1_0];
        let v1010 = L::choose(v1007, v925, v186);
        w[115 + next1] = v1010;
        let v106 = w[219];
        let v108 = w[211];
        let v1183 = L::equal(v106, v108);
        let v1184 = !v1183;
        let v107 = w[215];
        let v1181 = L::equal(v107, v108);
        let v1182 = !v1181;
        let v1185 = v1182 | v1184;
        b[53] = v1185;
        let v102 = w[188];
        let v104 = w[186];
        let v1101 = L::equal(v102, v104);
        let v1102 = !v1101;
        let v103 = w[187];
        let v1099 = L::equal(v103, v104);
        let v1100 = !v1099;
        let v1103 = v1100 | v1102;
        b[54] = v1103;
        let v98 = w[119];
        let v100 = w[117];
        let v1088 = L::equal(v98, v100);
        let v1089 = !v1088;
        let v99 = w[118];
        let v1086 = L::equal(v99, v100);
        let v1087 = !v1086;
        let v1090 = v1087 | v1089;
        b[55] = v1090;
        let v9 = b[98];
        let v6 = w[227];
        let v1084 = w[243];
        let v1085 = L::choose(v9, v6, v1084);
        let v1170 = b[116];
        let v1173 = L::choose(v1170, v1084, v1085);
        w[117] = v1173;
        w[118] = v1173;
        w[119] = v1173;
        let v94 = b[96];
        let v96 = b[94];
        let v1077 = v94 ^ v96;
        let v95 = b[95];
        let v1075 = v95 ^ v96;
        let v1079 = v1075 | v1077;
        b[56] = v1079;
        let v90 = b[86];
        let v92 = b[84];
        let v1066 = v90 ^ v92;
        let v91 = b[85];
        let v1064 = v91 ^ v92;
        let v1068 = v1064 | v1066;
        b[57] = v1068;
        let v86 = w[207];
        let v88 = w[205];
        let v1055 = L::equal(v86, v88);
        let v1056 = !v1055;
        let v87 = w[206];
        let v1053 = L::equal(v87, v88);
        let v1054 = !v1053;
        let v1057 = v1054 | v1056;
        b[58] = v1057;
        let v82 = w[173];
        let v84 = w[171];
        let v1037 = L::equal(v82, v84);
        let v1038 = !v1037;
        let v83 = w[172];
        let v1035 = L::equal(v83, v84);
        let v1036 = !v1035;
        let v1039 = v1036 | v1038;
        b[59] = v1039;
        let v989 = L::equal(v78, v80);
        let v990 = !v989;
        let v987 = L::equal(v79, v80);
        let v988 = !v987;
        let v991 = v988 | v990;
        b[60] = v991;
        let v74 = w[210];
        let v76 = w[208];
        let v964 = L::equal(v74, v76);
        let v965 = !v964;
        let v75 = w[209];
        let v962 = L::equal(v75, v76);
        let v963 = !v962;
        let v966 = v963 | v965;
        b[61] = v966;
        let v70 = w[179];
        let v72 = w[177];
        let v933 = L::equal(v70, v72);
        let v934 = !v933;
        let v71 = w[178];
        let v931 = L::equal(v71, v72);
        let v932 = !v931;
        let v935 = v932 | v934;
        b[62] = v935;
        let v66 = w[182];
        let v68 = w[180];
        let v915 = L::equal(v66, v68);
        let v916 = !v915;
        let v67 = w[181];
        let v913 = L::equal(v67, v68);
        let v914 = !v913;
        let v917 = v914 | v916;
        b[63] = v917;
        let v62 = w[214];
        let v64 = w[212];
        let v900 = L::equal(v62, v64);
        let v901 = !v900;
        let v63 = w[213];
        let v898 = L::equal(v63, v64);
        let v899 = !v898;
        let v902 = v899 | v901;
        b[64] = v902;
        let v1114 = b[145];
        let v60 = w[120];
        let v1133 = L::choose(v1114, L::word(0xffffffff), v60);
        let v118 = w[121];
        let v1130 = L::linear(v118, &MAP_0);
        let v117 = w[126];
        let v1129 = L::linear(v117, &MAP_1);
        let v1131 = L::xor(v1129, v1130);
        let v1127 = L::linear(v60, &MAP_0);
        let v1128 = L::choose(v1114, L::word(0x73d74d75), v1127);
        let v1132 = L::xor(v1128, v1131);
        let v17 = b[104];
        let v2575 = b[133];
        let v2584 = v17 & v2575;
        let v2585 = L::choose(v2584, v1132, v1133);
        w[120] = v2585;
        let v119 = w[132];
        let v1246 = L::equal(v119, L::word(0x1));
        let v126 = w[123];
        let v127 = w[122];
        let v1248 = L::choose(v1246, v126, v127);
        let v1250 = L::equal(v119, L::word(0x2));
        let v125 = w[124];
        let v1252 = L::choose(v1250, v125, v1248);
        let v1254 = L::equal(v119, L::word(0x3));
        let v124 = w[125];
        let v1256 = L::choose(v1254, v124, v1252);
        let v2577 = b[139];
        let v2581 = L::choose(v2577, v1256, v118);
        w[121] = v2581;
        let v134 = b[97];
        let v2380 = w[254];
        let v128 = w[131];
        let v2384 = L::choose(v134, v2380, v128);
        let v152 = b[83];
        let v2385 = L::choose(v152, v2384, v2380);
        let v2393 = L::read(&m[1280..1312], v2385);
        let v2402 = L::choose(v134, v128, v2380);
        let v2403 = L::choose(v152, v2402, v2380);
        let v2453 = L::read(&m[1312..1344], v2403);
        let v1061 = v90 & v91;
        let v1059 = v90 & v92;
        let v1058 = v91 & v92;
        let v1060 = v1058 | v1059;
        let v1062 = v1060 | v1061;
        let v2459 = L::choose(v1062, v2453, v2393);
        let v2392 = L::read(&m[1344..1376], v2385);
        let v2446 = L::read(&m[1376..1408], v2403);
        let v2452 = L::choose(v1062, v2446, v2392);
        let v2645 = w[256];
        let v2651 = L::test(v2645, 0x1);
        let v2652 = L::choose(v2651, v2452, v2459);
        let v2653 = L::choose(v2577, v2652, v127);
        w[122] = v2653;
        let v2391 = L::read(&m[1408..1440], v2385);
        let v2439 = L::read(&m[1440..1472], v2403);
        let v2445 = L::choose(v1062, v2439, v2391);
        let v2390 = L::read(&m[1472..1504], v2385);
        let v2432 = L::read(&m[1504..1536], v2403);
        let v2438 = L::choose(v1062, v2432, v2390);
        let v2656 = L::choose(v2651, v2438, v2445);
        let v2657 = L::choose(v2577, v2656, v126);
        w[123] = v2657;
        let v2389 = L::read(&m[1536..1568], v2385);
        let v2425 = L::read(&m[1568..1600], v2403);
        let v2431 = L::choose(v1062, v2425, v2389);
        let v2388 = L::read(&m[1600..1632], v2385);
        let v2418 = L::read(&m[1632..1664], v2403);
        let v2424 = L::choose(v1062, v2418, v2388);
        let v2660 = L::choose(v2651, v2424, v2431);
        let v2661 = L::choose(v2577, v2660, v125);
        w[124] = v2661;
        let v2387 = L::read(&m[1664..1696], v2385);
        let v2411 = L::read(&m[1696..1728], v2403);
        let v2417 = L::choose(v1062, v2411, v2387);
        let v2386 = L::read(&m[1728..1760], v2385);
        let v2404 = L::read(&m[1760..1792], v2403);
        let v2410 = L::choose(v1062, v2404, v2386);
        let v2664 = L::choose(v2651, v2410, v2417);
        let v2665 = L::choose(v2577, v2664, v124);
        w[125] = v2665;
        let v122 = w[128];
        let v123 = w[127];
        let v1249 = L::choose(v1246, v122, v123);
        let v121 = w[129];
        let v1253 = L::choose(v1250, v121, v1249);
        let v120 = w[130];
        let v1257 = L::choose(v1254, v120, v1253);
        let v2582 = L::choose(v2577, v1257, v117);
        w[126] = v2582;
        let v2401 = L::read(&m[768..800], v2385);
        let v2509 = L::read(&m[800..832], v2403);
        let v2515 = L::choose(v1062, v2509, v2401);
        let v2400 = L::read(&m[832..864], v2385);
        let v2502 = L::read(&m[864..896], v2403);
        let v2508 = L::choose(v1062, v2502, v2400);
        let v2654 = L::choose(v2651, v2508, v2515);
        let v2655 = L::choose(v2577, v2654, v123);
        w[127] = v2655;
        let v2399 = L::read(&m[896..928], v2385);
        let v2495 = L::read(&m[928..960], v2403);
        let v2501 = L::choose(v1062, v2495, v2399);
        let v2398 = L::read(&m[960..992], v2385);
        let v2488 = L::read(&m[992..1024], v2403);
        let v2494 = L::choose(v1062, v2488, v2398);
        let v2658 = L::choose(v2651, v2494, v2501);
        let v2659 = L::choose(v2577, v2658, v122);
        w[128] = v2659;
        let v2397 = L::read(&m[1024..1056], v2385);
        let v2481 = L::read(&m[1056..1088], v2403);
        let v2487 = L::choose(v1062, v2481, v2397);
        let v2396 = L::read(&m[1088..1120], v2385);
        let v2474 = L::read(&m[1120..1152], v2403);
        let v2480 = L::choose(v1062, v2474, v2396);
        let v2662 = L::choose(v2651, v2480, v2487);
        let v2663 = L::choose(v2577, v2662, v121);
        w[129] = v2663;
        let v2395 = L::read(&m[1152..1184], v2385);
        let v2467 = L::read(&m[1184..1216], v2403);
        let v2473 = L::choose(v1062, v2467, v2395);
        let v2394 = L::read(&m[1216..1248], v2385);
        let v2460 = L::read(&m[1248..1280], v2403);
        let v2466 = L::choose(v1062, v2460, v2394);
        let v2666 = L::choose(v2651, v2466, v2473);
        let v2667 = L::choose(v2577, v2666, v120);
        w[130] = v2667;
        let v15 = b[102];
        let v129 = w[103 + back7_4];
        let v1263 = L::choose(v15, v129, L::word(0x0));
        w[131] = v1263;
        let v2649 = L::right::<1>(v2645);
        let v2650 = L::choose(v2577, v2649, v119);
        w[132] = v2650;
        let v57 = w[185];
        let v59 = w[183];
        let v565 = L::equal(v57, v59);
        let v566 = !v565;
        let v58 = w[184];
        let v563 = L::equal(v58, v59);
        let v564 = !v563;
        let v567 = v564 | v566;
        b[65] = v567;
        let v53 = w[218];
        let v55 = w[216];
        let v538 = L::equal(v53, v55);
        let v539 = !v538;
        let v54 = w[217];
        let v536 = L::equal(v54, v55);
        let v537 = !v536;
        let v540 = v537 | v539;
        b[66] = v540;
        let v522 = L::equal(v49, v51);
        let v523 = !v522;
        let v520 = L::equal(v50, v51);
        let v521 = !v520;
        let v524 = v521 | v523;
        b[67] = v524;
        let v515 = L::add(v514, L::word(0x1));
        let v517 = L::and(v515, L::word(0x1f));
        let v519 = L::choose(v12, L::word(0x0), v517);
        let v1013 = L::choose(v1005, v519, v514);
        let v1014 = L::choose(v557, v1013, L::word(0x0));
        let v555 = b[123];
        let v1015 = L::choose(v555, v1014, v514);
        let v1016 = L::choose(v548, L::word(0x0), v1015);
        w[133] = v1016;
        w[134] = v1016;
        w[135] = v1016;
        let v45 = b[77];
        let v47 = b[75];
        let v507 = v45 ^ v47;
        let v46 = b[76];
        let v505 = v46 ^ v47;
        let v509 = v505 | v507;
        b[68] = v509;
        let v41 = w[145];
        let v43 = w[143];
        let v496 = L::equal(v41, v43);
        let v497 = !v496;
        let v42 = w[144];
        let v494 = L::equal(v42, v43);
        let v495 = !v494;
        let v498 = v495 | v497;
        b[69] = v498;
        let v37 = w[154];
        let v39 = w[146];
        let v466 = L::equal(v37, v39);
        let v467 = !v466;
        let v38 = w[150];
        let v464 = L::equal(v38, v39);
        let v465 = !v464;
        let v468 = v465 | v467;
        b[70] = v468;
        let v33 = w[149];
        let v35 = w[147];
        let v430 = L::equal(v33, v35);
        let v431 = !v430;
        let v34 = w[148];
        let v428 = L::equal(v34, v35);
        let v429 = !v428;
        let v432 = v429 | v431;
        b[71] = v432;
        let v29 = w[153];
        let v31 = w[151];
        let v412 = L::equal(v29, v31);
        let v413 = !v412;
        let v30 = w[152];
        let v410 = L::equal(v30, v31);
        let v411 = !v410;
        let v414 = v411 | v413;
        b[72] = v414;
        let v25 = w[141];
        let v27 = w[139];
        let v395 = L::equal(v25, v27);
        let v396 = !v395;
        let v26 = w[140];
        let v393 = L::equal(v26, v27);
        let v394 = !v393;
        let v397 = v394 | v396;
        b[73] = v397;
        let v21 = w[138];
        let v23 = w[136];
        let v380 = L::equal(v21, v23);
        let v381 = !v380;
        let v22 = w[137];
        let v378 = L::equal(v22, v23);
        let v379 = !v378;
        let v382 = v379 | v381;
        b[74] = v382;
        let v386 = L::and(v25, v26);
        let v384 = L::and(v25, v27);
        let v383 = L::and(v26, v27);
        let v385 = L::or(v383, v384);
        let v387 = L::or(v385, v386);
        let v441 = b[127];
        let v1213 = L::choose(v441, v387, L::word(0x0));
        let v375 = w[247];
        let v1206 = w[253];
        let v1209 = L::add(v375, v1206);
        let v1210 = L::and(v1209, L::word(0x3ffffff));
        let v16 = b[103];
        let v1212 = L::choose(v16, v1210, v375);
        let v449 = b[125];
        let v1214 = L::choose(v449, v1212, v1213);
        let v324 = w[194];
        let v376 = L::right::<6>(v324);
        let v377 = L::choose(v16, v376, v375);
        let v445 = b[131];
        let v1215 = L::choose(v445, v377, v1214);
        let v438 = b[129];
        let v1216 = L::choose(v438, v1215, v375);
        w[136] = v1216;
        w[137] = v1216;
        w[138] = v1216;
        let v443 = b[130];
        let v451 = L::choose(v443, L::word(0x0), v387);
        let v390 = L::add(v387, L::word(0x4));
        let v391 = L::and(v390, L::word(0x3ffffff));
        let v418 = L::and(v33, v34);
        let v416 = L::and(v33, v35);
        let v415 = L::and(v34, v35);
        let v417 = L::or(v415, v416);
        let v419 = L::or(v417, v418);
        let v424 = L::equal(v419, L::word(0x1));
        let v426 = L::choose(v424, v391, v387);
        let v427 = L::choose(v16, v426, v387);
        let v452 = L::choose(v449, v427, v451);
        let v388 = L::choose(v16, v376, v387);
        let v453 = L::choose(v445, v388, v452);
        w[139] = v453;
        w[140] = v453;
        w[141] = v453;
        let v319 = w[197];
        let v1138 = L::right::<3>(v319);
        let v19 = w[142];
        let v1139 = L::choose(v1114, v1138, v19);
        let v442 = b[128];
        let v450 = b[126];
        let v462 = v442 & v450;
        let v1140 = L::choose(v462, L::word(0x0), v19);
        let v940 = w[250];
        let v955 = L::add(v19, v940);
        let v956 = L::and(v955, L::word(0x1fffffff));
        let v958 = L::choose(v16, v956, v19);
        let v1141 = L::choose(v445, v958, v1140);
        let v1142 = L::choose(v438, v1141, v1139);
        w[142] = v1142;
        let v473 = w[249];
        let v1218 = L::choose(v443, L::word(0x0), v473);
        let v475 = L::add(v473, L::word(0x7fffc));
        let v477 = L::and(v475, L::word(0x7ffff));
        let v479 = L::choose(v424, v477, v473);
        let v480 = L::choose(v16, v479, v473);
        let v1219 = L::choose(v449, v480, v1218);
        let v1217 = L::choose(v16, v1206, v473);
        let v1220 = L::choose(v445, v1217, v1219);
        w[143] = v1220;
        w[144] = v1220;
        w[145] = v1220;
        let v437 = w[248];
        let v1143 = L::choose(v1114, L::word(0x1), v437);
        let v1144 = L::pick(v441, 0x2);
        let v401 = L::and(v29, v30);
        let v399 = L::and(v29, v31);
        let v398 = L::and(v30, v31);
        let v400 = L::or(v398, v399);
        let v402 = L::or(v400, v401);
        let v408 = L::test(v402, 0x3f);
        let v481 = b[132];
        let v484 = v408 | v481;
        let v486 = L::pick(v484, 0x1);
        let v485 = L::pick(v481, 0x2);
        let v487 = L::or(v485, v486);
        let v488 = L::choose(v424, v487, v437);
        let v489 = L::choose(v16, v488, v437);
        let v1145 = L::choose(v449, v489, v1144);
        let v448 = L::choose(v16, L::word(0x2), v437);
        let v1146 = L::choose(v445, v448, v1145);
        let v1147 = L::choose(v438, v1146, v1143);
        let v1148 = L::choose(v15, v1147, L::word(0x0));
        w[146] = v1148;
        let v952 = L::choose(v443, L::word(0x0), v419);
        let v421 = L::add(v419, L::word(0xff));
        let v422 = L::and(v421, L::word(0xff));
        let v950 = L::choose(v424, v940, v422);
        let v951 = L::choose(v16, v950, v419);
        let v953 = L::choose(v449, v951, v952);
        let v949 = L::choose(v16, v940, v419);
        let v954 = L::choose(v445, v949, v953);
        w[147] = v954;
        w[148] = v954;
        w[149] = v954;
        w[150] = v1148;
        let v1043 = L::and(v86, v87);
        let v1041 = L::and(v86, v88);
        let v1040 = L::and(v87, v88);
        let v1042 = L::or(v1040, v1041);
        let v1044 = L::or(v1042, v1043);
        let v1051 = L::add(v1044, L::word(0x7));
        let v1120 = L::right::<3>(v1051);
        let v1134 = L::choose(v1114, v1120, v402);
        let v1135 = L::choose(v462, L::word(0x0), v402);
        let v404 = L::add(v402, L::word(0x3f));
        let v405 = L::and(v404, L::word(0x3f));
        let v407 = L::choose(v16, v405, v402);
        let v1136 = L::choose(v445, v407, v1135);
        let v1137 = L::choose(v438, v1136, v1134);
        w[151] = v1137;
        w[152] = v1137;
        w[153] = v1137;
        w[154] = v1148;
        let v260 = w[157];
        let v261 = w[156];
        let v2335 = L::and(v260, v261);
        let v262 = w[155];
        let v2333 = L::and(v260, v262);
        let v2332 = L::and(v261, v262);
        let v2334 = L::or(v2332, v2333);
        let v2336 = L::or(v2334, v2335);
        let v2337 = L::add(v2336, L::word(0x7fffc));
        let v2338 = L::and(v2337, L::word(0x7ffff));
        let v2340 = L::choose(v972, v2338, v2336);
        let v2341 = L::choose(v12, v2340, v2336);
        let v2342 = L::choose(v1005, v2341, v2336);
        let v2343 = L::choose(v557, v2342, L::word(0x0));
        let v2344 = L::choose(v555, v2343, v2336);
        let v2345 = L::choose(v548, v1206, v2344);
        w[155] = v2345;
        w[156] = v2345;
        w[157] = v2345;
        let v2741 = w[251];
        let v2742 = L::add(v2741, L::word(0x7fffc));
        let v2743 = L::and(v2742, L::word(0x7ffff));
        let v2678 = b[142];
        let v2745 = L::choose(v2678, v2743, v2741);
        let v2758 = b[137];
        let v2778 = L::choose(v2758, v2745, v2741);
        let v2779 = L::choose(v2577, v2778, v2741);
        let v2726 = b[140];
        let v2780 = L::choose(v2726, v2779, v2741);
        let v2713 = b[141];
        let v2781 = L::choose(v2713, v1206, v2780);
        w[158] = v2781;
        w[159] = v2781;
        w[160] = v2781;
        let v292 = w[166];
        let v293 = w[165];
        let v2605 = L::and(v292, v293);
        let v294 = w[164];
        let v2603 = L::and(v292, v294);
        let v2602 = L::and(v293, v294);
        let v2604 = L::or(v2602, v2603);
        let v2606 = L::or(v2604, v2605);
        let v2611 = L::and(v2606, L::word(0x7));
        let v2612 = L::add(v2611, L::word(0x7));
        let v2613 = L::and(v2612, L::word(0x7));
        let v2616 = L::less(L::word(0x8), v2606);
        let v2619 = L::choose(v2616, L::word(0x7), v2613);
        let v2677 = w[255];
        let v2715 = L::choose(v2713, v2619, v2677);
        w[161] = v2715;
        w[162] = v2715;
        let v2691 = w[252];
        let v2712 = L::choose(v1114, L::word(0x1), v2691);
        let v2714 = !v2713;
        let v2694 = b[136];
        let v2695 = !v2694;
        let v2720 = v2695 & v2714;
        let v2721 = !v2720;
        let v2772 = L::pick(v2721, 0x2);
        let v2746 = b[134];
        let v2751 = v2678 & v2746;
        let v2768 = L::pick(v2751, 0x4);
        let v2621 = L::test(v2606, 0xff);
        let v2749 = v2621 | v2746;
        let v2679 = !v2678;
        let v2750 = v2679 | v2749;
        let v2766 = L::pick(v2750, 0x1);
        let v2765 = L::pick(v2679, 0x2);
        let v2767 = L::or(v2765, v2766);
        let v2769 = L::or(v2767, v2768);
        let v2770 = L::choose(v2758, v2769, v2691);
        let v2771 = L::choose(v2577, v2770, v2691);
        let v2773 = L::choose(v2726, v2771, v2772);
        let v18 = b[105];
        let v2725 = L::choose(v18, L::word(0x4), v2691);
        let v2692 = b[135];
        let v2774 = L::choose(v2692, v2725, v2773);
        let v1094 = L::and(v102, v103);
        let v1092 = L::and(v102, v104);
        let v1091 = L::and(v103, v104);
        let v1093 = L::or(v1091, v1092);
        let v1095 = L::or(v1093, v1094);
        let v1097 = L::test(v1095, 0x1);
        let v1096 = L::test(v1095, 0x2);
        let v1098 = (v1062 & v1096) | (!v1062 & v1097);
        let v2724 = L::choose(v1098, L::word(0x3), v2691);
        let v2722 = L::equal(v2691, L::word(0x2));
        let v2775 = L::choose(v2722, v2724, v2774);
        let v2696 = b[146];
        let v2776 = L::choose(v2696, v2775, v2712);
        let v2777 = L::choose(v15, v2776, L::word(0x0));
        w[163] = v2777;
        let v2615 = L::choose(v1114, v1044, v2606);
        let v2608 = L::add(v2606, L::word(0xf8));
        let v2609 = L::and(v2608, L::word(0xff));
        let v2620 = L::choose(v2616, v2609, L::word(0x0));
        let v2716 = L::choose(v2713, v2620, v2606);
        let v2717 = L::choose(v2696, v2716, v2615);
        w[164] = v2717;
        w[165] = v2717;
        w[166] = v2717;
        w[167] = v2715;
        let v2646 = L::add(v2645, L::word(0x1));
        let v2647 = L::and(v2646, L::word(0x7));
        let v2680 = L::choose(v2678, L::word(0x0), v2647);
        let v2800 = L::choose(v2758, v2680, v2645);
        let v2801 = L::choose(v2577, v2800, v2645);
        let v2802 = L::choose(v2726, v2801, v2645);
        let v2803 = L::choose(v2713, L::word(0x0), v2802);
        w[168] = v2803;
        w[169] = v2803;
        w[170] = v2803;
        let v2782 = v2678 & v2758;
        let v2783 = v2577 & v2782;
        let v2784 = v2726 & v2783;
        let v2786 = v1062 & v2784;
        let v2788 = !v2786;
        let v2790 = L::pick(v2788, 0x2);
        let v1063 = !v1062;
        let v2785 = v1063 & v2784;
        let v2787 = !v2785;
        let v2789 = L::pick(v2787, 0x1);
        let v2791 = L::or(v2789, v2790);
        let v1028 = L::pick(v1026, 0x2);
        let v1027 = L::pick(v1025, 0x1);
        let v1029 = L::or(v1027, v1028);
        let v996 = w[245];
        let v1030 = L::or(v996, v1029);
        let v2792 = L::and(v1030, v2791);
        let v2793 = L::choose(v15, v2792, L::word(0x0));
        w[171] = v2793;
        w[172] = v2793;
        w[173] = v2793;
        let v941 = L::add(v940, L::word(0xff));
        let v942 = L::and(v941, L::word(0xff));
        let v1152 = L::equal(v1108, L::word(0x1));
        let v1154 = L::choose(v1152, v942, v971);
        w[174] = v1154;
        w[175] = v1154;
        w[176] = v1154;
        let v1115 = L::choose(v1114, L::word(0x0), v922);
        let v928 = L::add(v922, L::word(0x1));
        let v929 = L::and(v928, L::word(0xff));
        let v974 = L::choose(v972, L::word(0x0), v929);
        let v976 = L::choose(v12, v974, v922);
        let v1012 = L::choose(v1005, v976, v922);
        let v1116 = L::choose(v557, v1012, L::word(0x0));
        let v550 = b[120];
        let v1117 = L::choose(v550, v922, v1116);
        let v975 = L::choose(v14, v974, v922);
        let v1118 = L::choose(v548, v975, v1117);
        let v546 = b[122];
        let v1119 = L::choose(v546, v1118, v1115);
        w[177] = v1119;
        w[178] = v1119;
        w[179] = v1119;
        let v906 = L::and(v66, v67);
        let v904 = L::and(v66, v68);
        let v903 = L::and(v67, v68);
        let v905 = L::or(v903, v904);
        let v907 = L::or(v905, v906);
        let v1121 = L::choose(v1114, v1120, v907);
        let v558 = !v557;
        let v551 = b[121];
        let v559 = v551 & v558;
        let v1122 = L::choose(v559, L::word(0x0), v907);
        let v908 = L::add(v907, L::word(0x3f));
        let v909 = L::and(v908, L::word(0x3f));
        let v977 = L::choose(v972, v909, v907);
        let v978 = L::choose(v14, v977, v907);
        let v1123 = L::choose(v548, v978, v1122);
        let v1124 = L::choose(v546, v1123, v1121);
        w[180] = v1124;
        w[181] = v1124;
        w[182] = v1124;
        let v545 = w[246];
        let v1125 = L::choose(v1114, L::word(0x1), v545);
        let v911 = L::test(v907, 0x3f);
        let v2349 = L::pick(v911, 0x1);
        let v2346 = L::less(L::word(0x4), v2336);
        let v2350 = L::choose(v2346, v545, v2349);
        let v2351 = L::choose(v972, v2350, v545);
        let v2352 = L::choose(v12, v2351, v545);
        let v2353 = L::choose(v1005, v2352, v545);
        let v2354 = L::choose(v557, v2353, L::word(0x0));
        let v2355 = L::choose(v550, L::word(0x3), v2354);
        let v979 = L::choose(v972, L::word(0x2), v545);
        let v980 = L::choose(v14, v979, v545);
        let v2356 = L::choose(v548, v980, v2355);
        let v2357 = L::choose(v546, v2356, v1125);
        let v2358 = L::choose(v15, v2357, L::word(0x0));
        w[183] = v2358;
        w[184] = v2358;
        w[185] = v2358;
        let v981 = (v972 & v504) | (!v972 & v503);
        let v982 = (v12 & v981) | (!v12 & v503);
        let v1017 = (v1005 & v982) | (!v1005 & v503);
        let v1018 = v557 & v1017;
        let v1019 = (v553 & v1018) | (!v553 & v503);
        let v1020 = v15 & v1019;
        b[75] = v1020;
        b[76] = v1020;
        b[77] = v1020;
        let v1011 = v15 & v1007;
        let v157 = b[78];
        b[78] = v1011;
        let v1262 = v15 & v157;
        let v156 = b[79];
        b[79] = v1262;
        let v1261 = v15 & v156;
        let v155 = b[80];
        b[80] = v1261;
        let v1260 = v15 & v155;
        let v154 = b[81];
        b[81] = v1260;
        let v1259 = v15 & v154;
        let v153 = b[82];
        b[82] = v1259;
        let v1258 = v15 & v153;
        b[83] = v1258;
        let v140 = b[34 + back7_5];
        let v1245 = v140 & v152;
        let v2842 = v134 & v1245;
        let v2844 = L::pick(v2842, 0x2);
        let v1978 = !v134;
        let v2841 = v1245 & v1978;
        let v2843 = L::pick(v2841, 0x1);
        let v2845 = L::or(v2843, v2844);
        let v2846 = L::or(v1095, v2845);
        let v2847 = L::and(v2791, v2846);
        let v2848 = L::choose(v15, v2847, L::word(0x0));
        w[186] = v2848;
        w[187] = v2848;
        w[188] = v2848;
        w[189] = v2777;
        let v2381 = L::add(v2380, L::word(0x1));
        let v2382 = L::and(v2381, L::word(0x1f));
        let v2578 = L::choose(v2577, v2382, v2380);
        let v2728 = L::choose(v2726, v2578, v2380);
        let v2729 = L::choose(v2692, L::word(0x0), v2728);
        w[190] = v2729;
        w[191] = v2729;
        w[192] = v2729;
        let v2794 = (v2784 & v1063) | (!v2784 & v1062);
        let v2795 = v15 & v2794;
        b[84] = v2795;
        b[85] = v2795;
        b[86] = v2795;
        w[193] = v2777;
        let v276 = b[92];
        let v277 = b[91];
        let v2553 = v276 & v277;
        let v278 = b[90];
        let v2551 = v276 & v278;
        let v2550 = v277 & v278;
        let v2552 = v2550 | v2551;
        let v2554 = v2552 | v2553;
        let v2579 = (v2577 & v2554) | (!v2577 & v2575);
        let v2580 = v15 & v2579;
        b[87] = v2580;
        b[88] = v2580;
        b[89] = v2580;
        let v2730 = (v2577 & v2726) | (!v2577 & v2554);
        let v2731 = v15 & v2730;
        b[90] = v2731;
        b[91] = v2731;
        b[92] = v2731;
        let v7 = w[228];
        let v2859 = L::choose(v9, v7, v324);
        let v2860 = L::choose(v1170, v324, v2859);
        w[194] = v2860;
        let v8 = w[229];
        let v323 = w[195];
        let v2857 = L::choose(v9, v8, v323);
        let v2858 = L::choose(v1170, v323, v2857);
        w[195] = v2858;
        let v5 = w[226];
        let v322 = w[196];
        let v2855 = L::choose(v9, v5, v322);
        let v2856 = L::choose(v1170, v322, v2855);
        w[196] = v2856;
        let v2 = w[223];
        let v361 = L::test(v2, 0xff000000);
        let v362 = !v361;
        let v1 = w[222];
        let v358 = L::test(v1, 0xffffff00);
        let v359 = !v358;
        let v0 = w[221];
        let v356 = L::test(v0, 0xffffff00);
        let v357 = !v356;
        let v360 = v357 & v359;
        let v363 = v360 & v362;
        let v321 = b[93];
        let v364 = (v9 & v363) | (!v9 & v321);
        let v1177 = (v1170 & v321) | (!v1170 & v364);
        b[93] = v1177;
        let v3 = w[224];
        let v2850 = L::choose(v9, v3, v319);
        let v2851 = L::choose(v1170, v319, v2850);
        w[197] = v2851;
        let v316 = w[198];
        let v1159 = L::left::<1>(v316);
        let v1161 = L::and(v1159, L::word(0xfe));
        let v1155 = L::equal(v1108, L::word(0x2));
        let v1162 = L::choose(v1155, v1161, v316);
        let v1163 = L::choose(v1152, v940, v1162);
        w[198] = v1163;
        let v318 = w[199];
        let v1231 = L::left::<1>(v318);
        let v1232 = L::and(v1231, L::word(0x7fffffe));
        let v1233 = L::add(v1206, v1232);
        let v1234 = L::and(v1233, L::word(0x7ffffff));
        let v1236 = L::test(v316, 0x80);
        let v1237 = L::choose(v1236, v1234, v1232);
        let v1238 = L::choose(v1155, v1237, v318);
        let v1239 = L::choose(v1152, L::word(0x0), v1238);
        w[199] = v1239;
        let v315 = w[200];
        let v1164 = L::left::<1>(v315);
        let v1165 = L::and(v1164, L::word(0xfe));
        let v1166 = L::choose(v1155, v1165, v315);
        let v1167 = L::choose(v1152, v1044, v1166);
        w[200] = v1167;
        let v2852 = L::and(v2, L::word(0xffffff));
        let v320 = w[201];
        let v2853 = L::choose(v9, v2852, v320);
        let v2854 = L::choose(v1170, v320, v2853);
        w[201] = v2854;
        let v329 = L::add(v320, L::word(0x3f));
        let v1207 = L::right::<6>(v329);
        let v1208 = L::choose(v1152, v1207, v1206);
        w[202] = v1208;
        w[203] = v1208;
        let v317 = w[204];
        let v1221 = L::left::<1>(v317);
        let v1223 = L::and(v1221, L::word(0x7fffffe));
        let v1224 = L::add(v1206, v1223);
        let v1225 = L::and(v1224, L::word(0x7ffffff));
        let v1227 = L::test(v315, 0x80);
        let v1228 = L::choose(v1227, v1225, v1223);
        let v1229 = L::choose(v1155, v1228, v317);
        let v1230 = L::choose(v1152, L::word(0x0), v1229);
        w[204] = v1230;
        let v2810 = L::test(v320, 0xffffff);
        let v1047 = L::test(v1044, 0xff);
        let v946 = L::test(v940, 0xff);
        let v948 = v321 & v946;
        let v1049 = v948 & v1047;
        let v2812 = v1049 & v2810;
        let v344 = L::and(v318, L::word(0x3ffffff));
        let v341 = L::right::<6>(v323);
        let v345 = L::equal(v341, v344);
        let v342 = L::test(v318, 0x4000000);
        let v343 = !v342;
        let v346 = v343 & v345;
        let v2813 = v346 & v2812;
        let v337 = L::and(v317, L::word(0x3ffffff));
        let v331 = L::right::<6>(v322);
        let v338 = L::equal(v331, v337);
        let v334 = L::test(v317, 0x4000000);
        let v335 = !v334;
        let v339 = v335 & v338;
        let v2814 = v339 & v2813;
        let v348 = L::test(v323, 0x3f);
        let v349 = !v348;
        let v2815 = v349 & v2814;
        let v350 = L::test(v322, 0x3f);
        let v351 = !v350;
        let v2816 = v351 & v2815;
        let v352 = L::test(v324, 0x3f);
        let v353 = !v352;
        let v2817 = v353 & v2816;
        let v894 = w[257];
        let v896 = L::test(v894, 0x3f);
        let v897 = !v896;
        let v2818 = v897 & v2817;
        let v354 = L::test(v319, 0x7);
        let v355 = !v354;
        let v2819 = v355 & v2818;
        let v1168 = L::equal(v1108, L::word(0x3));
        let v2820 = (v1168 & v2819) | (!v1168 & v1073);
        b[94] = v2820;
        let v1045 = L::and(v1, L::word(0xff));
        let v1046 = L::choose(v9, v1045, v1044);
        let v1176 = L::choose(v1170, v1044, v1046);
        w[205] = v1176;
        w[206] = v1176;
        w[207] = v1176;
        let v944 = L::and(v0, L::word(0xff));
        let v945 = L::choose(v9, v944, v940);
        let v1175 = L::choose(v1170, v940, v945);
        w[208] = v1175;
        w[209] = v1175;
        w[210] = v1175;
        b[95] = v2820;
        let v1178 = L::choose(v9, L::word(0x1), v1108);
        let v10 = b[99];
        let v1180 = L::choose(v10, L::word(0x0), v1108);
        let v1110 = b[117];
        let v2700 = L::choose(v1110, v1180, L::word(0x0));
        let v2697 = !v2696;
        let v2555 = !v2554;
        let v2576 = b[138];
        let v2583 = v2555 & v2576;
        let v2698 = v2583 & v2697;
        let v2699 = L::choose(v2698, L::word(0x6), v1108);
        let v2701 = L::choose(v1150, v2699, v2700);
        let v2703 = L::pick(v1074, 0x2);
        let v2702 = L::pick(v1073, 0x1);
        let v2704 = L::or(v2702, v2703);
        let v2705 = L::or(v2704, L::word(0x4));
        let v2706 = L::choose(v1112, v2705, v2701);
        let v2707 = L::choose(v1168, L::word(0x4), v2706);
        let v528 = L::and(v53, v54);
        let v526 = L::and(v53, v55);
        let v525 = L::and(v54, v55);
        let v527 = L::or(v525, v526);
        let v529 = L::or(v527, v528);
        let v531 = L::equal(v529, L::word(0x7));
        let v1179 = L::choose(v531, L::word(0x3), v1108);
        let v2708 = L::choose(v1155, v1179, v2707);
        let v2709 = L::choose(v1152, L::word(0x2), v2708);
        let v2710 = L::choose(v1170, v2709, v1178);
        let v2711 = L::choose(v15, v2710, L::word(0x0));
        w[211] = v2711;
        let v4 = w[225];
        let v895 = L::choose(v9, v4, v894);
        let v1174 = L::choose(v1170, v894, v895);
        w[212] = v1174;
        w[213] = v1174;
        w[214] = v1174;
        b[96] = v2820;
        w[215] = v2711;
        let v533 = L::add(v529, L::word(0x1));
        let v534 = L::and(v533, L::word(0x7));
        let v1157 = L::choose(v1155, v534, v529);
        let v1158 = L::choose(v1152, L::word(0x0), v1157);
        w[216] = v1158;
        w[217] = v1158;
        w[218] = v1158;
        w[219] = v2711;
        w[220] = v1208;
        let v135 = b[42 + back7_4];
        let v1264 = v15 & v135;
        b[97] = v1264;
        let v1791 = L::choose(v175, v174, L::word(0x0));
        let v167 = w[95 + back3_0];
        let v1788 = L::choose(v175, v167, L::word(0x0));
        let v164 = w[99 + back3_0];
        let v1789 = L::choose(v175, v164, L::word(0x0));
        let v1790 = L::choose(v175, v173, L::word(0x0));
        L::write(&mut m[0..256], v1791, v175, v1788);
        L::write(&mut m[256..512], v1791, v175, v1789);
        L::write(&mut m[512..768], v1791, v175, v1790);
        let v1979 = v152 & v1978;
        let v1980 = L::choose(v1979, v128, L::word(0x0));
        let v2510 = L::choose(v134, v2509, v2401);
        let v146 = b[26 + back7_5];
        let v2511 = L::choose(v146, L::word(0x0), v2510);
        let v187 = w[273];
        let v2512 = L::xor(v187, v2511);
        let v2514 = L::choose(v1979, v2512, L::word(0x0));
        L::write(&mut m[768..800], v1980, v1979, v2514);
        let v1976 = v134 & v152;
        let v1977 = L::choose(v1976, v128, L::word(0x0));
        let v2513 = L::choose(v1976, v2512, L::word(0x0));
        L::write(&mut m[800..832], v1977, v1976, v2513);
        let v2503 = L::choose(v134, v2502, v2400);
        let v2504 = L::choose(v146, L::word(0x0), v2503);
        let v190 = w[272];
        let v2505 = L::xor(v190, v2504);
        let v2507 = L::choose(v1979, v2505, L::word(0x0));
        L::write(&mut m[832..864], v1980, v1979, v2507);
        let v2506 = L::choose(v1976, v2505, L::word(0x0));
        L::write(&mut m[864..896], v1977, v1976, v2506);
        let v2496 = L::choose(v134, v2495, v2399);
        let v2497 = L::choose(v146, L::word(0x0), v2496);
        let v193 = w[271];
        let v2498 = L::xor(v193, v2497);
        let v2500 = L::choose(v1979, v2498, L::word(0x0));
        L::write(&mut m[896..928], v1980, v1979, v2500);
        let v2499 = L::choose(v1976, v2498, L::word(0x0));
        L::write(&mut m[928..960], v1977, v1976, v2499);
        let v2489 = L::choose(v134, v2488, v2398);
        let v2490 = L::choose(v146, L::word(0x0), v2489);
        let v196 = w[270];
        let v2491 = L::xor(v196, v2490);
        let v2493 = L::choose(v1979, v2491, L::word(0x0));
        L::write(&mut m[960..992], v1980, v1979, v2493);
        let v2492 = L::choose(v1976, v2491, L::word(0x0));
        L::write(&mut m[992..1024], v1977, v1976, v2492);
        let v2482 = L::choose(v134, v2481, v2397);
        let v2483 = L::choose(v146, L::word(0x0), v2482);
        let v199 = w[269];
        let v2484 = L::xor(v199, v2483);
        let v2486 = L::choose(v1979, v2484, L::word(0x0));
        L::write(&mut m[1024..1056], v1980, v1979, v2486);
        let v2485 = L::choose(v1976, v2484, L::word(0x0));
        L::write(&mut m[1056..1088], v1977, v1976, v2485);
        let v2475 = L::choose(v134, v2474, v2396);
        let v2476 = L::choose(v146, L::word(0x0), v2475);
        let v202 = w[268];
        let v2477 = L::xor(v202, v2476);
        let v2479 = L::choose(v1979, v2477, L::word(0x0));
        L::write(&mut m[1088..1120], v1980, v1979, v2479);
        let v2478 = L::choose(v1976, v2477, L::word(0x0));
        L::write(&mut m[1120..1152], v1977, v1976, v2478);
        let v2468 = L::choose(v134, v2467, v2395);
        let v2469 = L::choose(v146, L::word(0x0), v2468);
        let v205 = w[267];
        let v2470 = L::xor(v205, v2469);
        let v2472 = L::choose(v1979, v2470, L::word(0x0));
        L::write(&mut m[1152..1184], v1980, v1979, v2472);
        let v2471 = L::choose(v1976, v2470, L::word(0x0));
        L::write(&mut m[1184..1216], v1977, v1976, v2471);
        let v2461 = L::choose(v134, v2460, v2394);
        let v2462 = L::choose(v146, L::word(0x0), v2461);
        let v208 = w[266];
        let v2463 = L::xor(v208, v2462);
        let v2465 = L::choose(v1979, v2463, L::word(0x0));
        L::write(&mut m[1216..1248], v1980, v1979, v2465);
        let v2464 = L::choose(v1976, v2463, L::word(0x0));
        L::write(&mut m[1248..1280], v1977, v1976, v2464);
        let v2454 = L::choose(v134, v2453, v2393);
        let v2455 = L::choose(v146, L::word(0x0), v2454);
        let v211 = w[265];
        let v2456 = L::xor(v211, v2455);
        let v2458 = L::choose(v1979, v2456, L::word(0x0));
        L::write(&mut m[1280..1312], v1980, v1979, v2458);
        let v2457 = L::choose(v1976, v2456, L::word(0x0));
        L::write(&mut m[1312..1344], v1977, v1976, v2457);
        let v2447 = L::choose(v134, v2446, v2392);
        let v2448 = L::choose(v146, L::word(0x0), v2447);
        let v215 = w[264];
        let v2449 = L::xor(v215, v2448);
        let v2451 = L::choose(v1979, v2449, L::word(0x0));
        L::write(&mut m[1344..1376], v1980, v1979, v2451);
        let v2450 = L::choose(v1976, v2449, L::word(0x0));
        L::write(&mut m[1376..1408], v1977, v1976, v2450);
        let v2440 = L::choose(v134, v2439, v2391);
        let v2441 = L::choose(v146, L::word(0x0), v2440);
        let v219 = w[263];
        let v2442 = L::xor(v219, v2441);
        let v2444 = L::choose(v1979, v2442, L::word(0x0));
        L::write(&mut m[1408..1440], v1980, v1979, v2444);
        let v2443 = L::choose(v1976, v2442, L::word(0x0));
        L::write(&mut m[1440..1472], v1977, v1976, v2443);
        let v2433 = L::choose(v134, v2432, v2390);
        let v2434 = L::choose(v146, L::word(0x0), v2433);
        let v223 = w[262];
        let v2435 = L::xor(v223, v2434);
        let v2437 = L::choose(v1979, v2435, L::word(0x0));
        L::write(&mut m[1472..1504], v1980, v1979, v2437);
        let v2436 = L::choose(v1976, v2435, L::word(0x0));
        L::write(&mut m[1504..1536], v1977, v1976, v2436);
        let v2426 = L::choose(v134, v2425, v2389);
        let v2427 = L::choose(v146, L::word(0x0), v2426);
        let v227 = w[261];
        let v2428 = L::xor(v227, v2427);
        let v2430 = L::choose(v1979, v2428, L::word(0x0));
        L::write(&mut m[1536..1568], v1980, v1979, v2430);
        let v2429 = L::choose(v1976, v2428, L::word(0x0));
        L::write(&mut m[1568..1600], v1977, v1976, v2429);
        let v2419 = L::choose(v134, v2418, v2388);
        let v2420 = L::choose(v146, L::word(0x0), v2419);
        let v231 = w[260];
        let v2421 = L::xor(v231, v2420);
        let v2423 = L::choose(v1979, v2421, L::word(0x0));
        L::write(&mut m[1600..1632], v1980, v1979, v2423);
        let v2422 = L::choose(v1976, v2421, L::word(0x0));
        L::write(&mut m[1632..1664], v1977, v1976, v2422);
        let v2412 = L::choose(v134, v2411, v2387);
        let v2413 = L::choose(v146, L::word(0x0), v2412);
        let v235 = w[259];
        let v2414 = L::xor(v235, v2413);
        let v2416 = L::choose(v1979, v2414, L::word(0x0));
        L::write(&mut m[1664..1696], v1980, v1979, v2416);
        let v2415 = L::choose(v1976, v2414, L::word(0x0));
        L::write(&mut m[1696..1728], v1977, v1976, v2415);
        let v2405 = L::choose(v134, v2404, v2386);
        let v2406 = L::choose(v146, L::word(0x0), v2405);
        let v239 = w[258];
        let v2407 = L::xor(v239, v2406);
        let v2409 = L::choose(v1979, v2407, L::word(0x0));
        L::write(&mut m[1728..1760], v1980, v1979, v2409);
        let v2408 = L::choose(v1976, v2407, L::word(0x0));
        L::write(&mut m[1760..1792], v1977, v1976, v2408);
    }
}
