//! The circuit `erasure` as straight-line code over lanes.
//! Written by `cargo xtask netlists` from `hdl/verilog/erasure.v` with yosys 0.23; driven by `sim::netlist`.
//! Never edited: a test compares the hash of the Verilog, and the text where that yosys is installed.

use crate::core::{Core, Layout, Memory, Register, Slice};
use crate::lanes::{Frame, Lanes, Map, Part};

const LAYOUT: Layout = Layout {
    name: "erasure",
    verilog: "6a5c1fbe862cea4ca60b351019b5d066cf8e6a651d3efe648b74e8d15e569540",
    words: 288,
    bits: 183,
    memory: 1792,
    state: [221, 98],
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
        Memory::new("sums.coefficients.memory.memory", 256, 72, 0, false, &[]),
        Memory::new("sums.lanes_hi$0.banks$0.memory", 32, 32, 768, false, &[]),
        Memory::new("sums.lanes_hi$0.banks$1.memory", 32, 32, 800, false, &[]),
        Memory::new("sums.lanes_hi$1.banks$0.memory", 32, 32, 832, false, &[]),
        Memory::new("sums.lanes_hi$1.banks$1.memory", 32, 32, 864, false, &[]),
        Memory::new("sums.lanes_hi$2.banks$0.memory", 32, 32, 896, false, &[]),
        Memory::new("sums.lanes_hi$2.banks$1.memory", 32, 32, 928, false, &[]),
        Memory::new("sums.lanes_hi$3.banks$0.memory", 32, 32, 960, false, &[]),
        Memory::new("sums.lanes_hi$3.banks$1.memory", 32, 32, 992, false, &[]),
        Memory::new("sums.lanes_hi$4.banks$0.memory", 32, 32, 1024, false, &[]),
        Memory::new("sums.lanes_hi$4.banks$1.memory", 32, 32, 1056, false, &[]),
        Memory::new("sums.lanes_hi$5.banks$0.memory", 32, 32, 1088, false, &[]),
        Memory::new("sums.lanes_hi$5.banks$1.memory", 32, 32, 1120, false, &[]),
        Memory::new("sums.lanes_hi$6.banks$0.memory", 32, 32, 1152, false, &[]),
        Memory::new("sums.lanes_hi$6.banks$1.memory", 32, 32, 1184, false, &[]),
        Memory::new("sums.lanes_hi$7.banks$0.memory", 32, 32, 1216, false, &[]),
        Memory::new("sums.lanes_hi$7.banks$1.memory", 32, 32, 1248, false, &[]),
        Memory::new("sums.lanes_lo$0.banks$0.memory", 32, 32, 1280, false, &[]),
        Memory::new("sums.lanes_lo$0.banks$1.memory", 32, 32, 1312, false, &[]),
        Memory::new("sums.lanes_lo$1.banks$0.memory", 32, 32, 1344, false, &[]),
        Memory::new("sums.lanes_lo$1.banks$1.memory", 32, 32, 1376, false, &[]),
        Memory::new("sums.lanes_lo$2.banks$0.memory", 32, 32, 1408, false, &[]),
        Memory::new("sums.lanes_lo$2.banks$1.memory", 32, 32, 1440, false, &[]),
        Memory::new("sums.lanes_lo$3.banks$0.memory", 32, 32, 1472, false, &[]),
        Memory::new("sums.lanes_lo$3.banks$1.memory", 32, 32, 1504, false, &[]),
        Memory::new("sums.lanes_lo$4.banks$0.memory", 32, 32, 1536, false, &[]),
        Memory::new("sums.lanes_lo$4.banks$1.memory", 32, 32, 1568, false, &[]),
        Memory::new("sums.lanes_lo$5.banks$0.memory", 32, 32, 1600, false, &[]),
        Memory::new("sums.lanes_lo$5.banks$1.memory", 32, 32, 1632, false, &[]),
        Memory::new("sums.lanes_lo$6.banks$0.memory", 32, 32, 1664, false, &[]),
        Memory::new("sums.lanes_lo$6.banks$1.memory", 32, 32, 1696, false, &[]),
        Memory::new("sums.lanes_lo$7.banks$0.memory", 32, 32, 1728, false, &[]),
        Memory::new("sums.lanes_lo$7.banks$1.memory", 32, 32, 1760, false, &[]),
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

type Words<L> = [<L as Lanes>::Word; 288];
type Bits<L> = [<L as Lanes>::Bit; 183];

enum Settle0 {}

impl<L: Lanes> Part<L> for Settle0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, _m, _t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let v106 = w[219];
        let v107 = w[215];
        let v1161 = L::and(v106, v107);
        let v108 = w[211];
        let v1159 = L::and(v106, v108);
        let v1158 = L::and(v107, v108);
        let v1160 = L::or(v1158, v1159);
        let v1162 = L::or(v1160, v1161);
        let v1224 = L::test(v1162, 0x7);
        let v1225 = !v1224;
        let v15 = b[102];
        let v1226 = v15 & v1225;
        b[106] = v1226;
        let v60 = w[120];
        let v916 = L::xor(v60, L::word(0xffffffff));
        w[232] = v916;
        w[233] = L::word(0x0);
        let v98 = w[119];
        let v99 = w[118];
        let v1131 = L::and(v98, v99);
        let v100 = w[117];
        let v1129 = L::and(v98, v100);
        let v1128 = L::and(v99, v100);
        let v1130 = L::or(v1128, v1129);
        let v1132 = L::or(v1130, v1131);
        w[234] = v1132;
        let v110 = w[113];
        let v111 = w[112];
        let v1246 = L::and(v110, v111);
        let v112 = w[111];
        let v1244 = L::and(v110, v112);
        let v1243 = L::and(v111, v112);
        let v1245 = L::or(v1243, v1244);
        let v1247 = L::or(v1245, v1246);
        w[235] = v1247;
        let v1164 = L::equal(v1162, L::word(0x6));
        b[107] = v1164;
        let v182 = b[20];
        b[108] = v182;
        let v183 = b[52];
        b[109] = v183;
        let v82 = w[173];
        let v83 = w[172];
        let v1037 = L::and(v82, v83);
        let v84 = w[171];
        let v1035 = L::and(v82, v84);
        let v1034 = L::and(v83, v84);
        let v1036 = L::or(v1034, v1035);
        let v1038 = L::or(v1036, v1037);
        let v1041 = L::test(v1038, 0x1);
        let v1042 = !v1041;
        let v1039 = L::test(v1038, 0x2);
        let v1040 = !v1039;
        let v45 = b[77];
        let v46 = b[76];
        let v520 = v45 & v46;
        let v47 = b[75];
        let v518 = v45 & v47;
        let v517 = v46 & v47;
        let v519 = v517 | v518;
        let v521 = v519 | v520;
        let v1043 = (v521 & v1040) | (!v521 & v1042);
        let v57 = w[185];
        let v58 = w[184];
        let v568 = L::and(v57, v58);
        let v59 = w[183];
        let v566 = L::and(v57, v59);
        let v565 = L::and(v58, v59);
        let v567 = L::or(v565, v566);
        let v569 = L::or(v567, v568);
        let v581 = L::equal(v569, L::word(0x3));
        let v1044 = v581 & v1043;
        let v574 = L::equal(v569, L::word(0x2));
        let v575 = !v574;
        let v570 = L::test(v569, 0x3);
        let v579 = v570 & v575;
        let v1045 = v579 & v1044;
        let v572 = L::equal(v569, L::word(0x1));
        let v1046 = v572 | v1045;
        b[110] = v1046;
        let v21 = w[138];
        let v22 = w[137];
        let v374 = L::and(v21, v22);
        let v23 = w[136];
        let v372 = L::and(v21, v23);
        let v371 = L::and(v22, v23);
        let v373 = L::or(v371, v372);
        let v375 = L::or(v373, v374);
        let v470 = L::left::<6>(v375);
        let v37 = w[154];
        let v38 = w[150];
        let v448 = L::and(v37, v38);
        let v39 = w[146];
        let v446 = L::and(v37, v39);
        let v445 = L::and(v38, v39);
        let v447 = L::or(v445, v446);
        let v449 = L::or(v447, v448);
        let v461 = L::equal(v449, L::word(0x2));
        let v462 = !v461;
        let v453 = L::equal(v449, L::word(0x3));
        let v454 = !v453;
        let v450 = L::test(v449, 0x3);
        let v455 = v450 & v454;
        let v468 = v455 & v462;
        let v471 = L::choose(v468, L::word(0x0), v470);
        let v19 = w[142];
        let v472 = L::left::<3>(v19);
        let v457 = L::equal(v449, L::word(0x1));
        let v473 = L::choose(v457, v472, v471);
        w[236] = v473;
        let v41 = w[145];
        let v42 = w[144];
        let v487 = L::and(v41, v42);
        let v43 = w[143];
        let v485 = L::and(v41, v43);
        let v484 = L::and(v42, v43);
        let v486 = L::or(v484, v485);
        let v488 = L::or(v486, v487);
        let v506 = L::left::<3>(v488);
        let v496 = L::less(L::word(0x4), v488);
        let v508 = L::choose(v496, L::word(0x20), v506);
        let v996 = L::choose(v468, L::word(0x0), v508);
        let v74 = w[210];
        let v75 = w[209];
        let v975 = L::and(v74, v75);
        let v76 = w[208];
        let v973 = L::and(v74, v76);
        let v972 = L::and(v75, v76);
        let v974 = L::or(v972, v973);
        let v976 = L::or(v974, v975);
        let v997 = L::choose(v457, v976, v996);
        w[237] = v997;
        let v458 = !v457;
        let v466 = v458 & v462;
        let v467 = !v466;
        b[111] = v467;
        let v97 = b[55];
        let v105 = b[53];
        let v2914 = v97 | v105;
        let v109 = b[51];
        let v2915 = v109 | v2914;
        let v52 = b[66];
        let v2916 = v52 | v2915;
        let v61 = b[64];
        let v2917 = v61 | v2916;
        let v73 = b[61];
        let v2918 = v73 | v2917;
        let v77 = b[60];
        let v2919 = v77 | v2918;
        let v85 = b[58];
        let v2920 = v85 | v2919;
        let v113 = b[50];
        let v2921 = v113 | v2920;
        let v93 = b[56];
        let v2922 = v93 | v2921;
        let v56 = b[65];
        let v2923 = v56 | v2922;
        let v69 = b[62];
        let v2924 = v69 | v2923;
        let v65 = b[63];
        let v2925 = v65 | v2924;
        let v259 = b[19];
        let v2926 = v259 | v2925;
        let v48 = b[67];
        let v2927 = v48 | v2926;
        let v44 = b[68];
        let v2928 = v44 | v2927;
        let v81 = b[59];
        let v2929 = v81 | v2928;
        let v101 = b[54];
        let v2930 = v101 | v2929;
        let v89 = b[57];
        let v2931 = v89 | v2930;
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
        let v2932 = v370 | v2931;
        let v291 = b[5];
        let v307 = b[1];
        let v2430 = v291 | v307;
        let v299 = b[3];
        let v2431 = v299 | v2430;
        let v303 = b[2];
        let v2432 = v303 | v2431;
        let v263 = b[18];
        let v2433 = v263 | v2432;
        let v311 = b[0];
        let v2434 = v311 | v2433;
        let v271 = b[16];
        let v2435 = v271 | v2434;
        let v267 = b[17];
        let v2436 = v267 | v2435;
        let v295 = b[4];
        let v2437 = v295 | v2436;
        let v275 = b[15];
        let v2438 = v275 | v2437;
        let v279 = b[11];
        let v2439 = v279 | v2438;
        let v283 = b[10];
        let v2440 = v283 | v2439;
        let v287 = b[6];
        let v2441 = v287 | v2440;
        let v2933 = v2441 | v2932;
        b[112] = v2933;
        let v117 = w[126];
        w[238] = v117;
        let v288 = b[9];
        let v289 = b[8];
        let v2669 = v288 & v289;
        let v290 = b[7];
        let v2667 = v288 & v290;
        let v2666 = v289 & v290;
        let v2668 = v2666 | v2667;
        let v2670 = v2668 | v2669;
        b[113] = v2670;
        let v118 = w[121];
        w[239] = v118;
        let v284 = b[89];
        let v285 = b[88];
        let v2649 = v284 & v285;
        let v286 = b[87];
        let v2647 = v284 & v286;
        let v2646 = v285 & v286;
        let v2648 = v2646 | v2647;
        let v2650 = v2648 | v2649;
        b[114] = v2650;
        let v296 = w[2];
        let v297 = w[1];
        let v2709 = L::and(v296, v297);
        let v298 = w[0];
        let v2707 = L::and(v296, v298);
        let v2706 = L::and(v297, v298);
        let v2708 = L::or(v2706, v2707);
        let v2710 = L::or(v2708, v2709);
        let v2976 = L::left::<6>(v2710);
        w[240] = v2976;
        let v312 = w[160];
        let v313 = w[159];
        let v2830 = L::and(v312, v313);
        let v314 = w[158];
        let v2828 = L::and(v312, v314);
        let v2827 = L::and(v313, v314);
        let v2829 = L::or(v2827, v2828);
        let v2831 = L::or(v2829, v2830);
        let v2842 = L::left::<3>(v2831);
        let v2836 = L::less(L::word(0x4), v2831);
        let v2843 = L::choose(v2836, L::word(0x20), v2842);
        w[241] = v2843;
        let v308 = w[193];
        let v309 = w[189];
        let v2777 = L::and(v308, v309);
        let v310 = w[163];
        let v2775 = L::and(v308, v310);
        let v2774 = L::and(v309, v310);
        let v2776 = L::or(v2774, v2775);
        let v2778 = L::or(v2776, v2777);
        let v2779 = L::equal(v2778, L::word(0x3));
        b[115] = v2779;
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
        let v1161 = L::and(v106, v107);
        let v108 = w[211];
        let v1159 = L::and(v106, v108);
        let v1158 = L::and(v107, v108);
        let v1160 = L::or(v1158, v1159);
        let v1162 = L::or(v1160, v1161);
        w[242] = v1162;
        let v1224 = L::test(v1162, 0x7);
        b[116] = v1224;
        let v1225 = !v1224;
        let v15 = b[102];
        let v1226 = v15 & v1225;
        b[106] = v1226;
        let v60 = w[120];
        let v916 = L::xor(v60, L::word(0xffffffff));
        w[232] = v916;
        w[233] = L::word(0x0);
        let v98 = w[119];
        let v99 = w[118];
        let v1131 = L::and(v98, v99);
        let v100 = w[117];
        let v1129 = L::and(v98, v100);
        let v1128 = L::and(v99, v100);
        let v1130 = L::or(v1128, v1129);
        let v1132 = L::or(v1130, v1131);
        w[243] = v1132;
        w[234] = v1132;
        let v110 = w[113];
        let v111 = w[112];
        let v1246 = L::and(v110, v111);
        let v112 = w[111];
        let v1244 = L::and(v110, v112);
        let v1243 = L::and(v111, v112);
        let v1245 = L::or(v1243, v1244);
        let v1247 = L::or(v1245, v1246);
        w[244] = v1247;
        w[235] = v1247;
        let v1164 = L::equal(v1162, L::word(0x6));
        b[117] = v1164;
        b[107] = v1164;
        let v182 = b[20];
        b[108] = v182;
        let v183 = b[52];
        b[109] = v183;
        let v82 = w[173];
        let v83 = w[172];
        let v1037 = L::and(v82, v83);
        let v84 = w[171];
        let v1035 = L::and(v82, v84);
        let v1034 = L::and(v83, v84);
        let v1036 = L::or(v1034, v1035);
        let v1038 = L::or(v1036, v1037);
        w[245] = v1038;
        let v1041 = L::test(v1038, 0x1);
        let v1042 = !v1041;
        let v1039 = L::test(v1038, 0x2);
        let v1040 = !v1039;
        let v45 = b[77];
        let v46 = b[76];
        let v520 = v45 & v46;
        let v47 = b[75];
        let v518 = v45 & v47;
        let v517 = v46 & v47;
        let v519 = v517 | v518;
        let v521 = v519 | v520;
        b[118] = v521;
        let v1043 = (v521 & v1040) | (!v521 & v1042);
        let v57 = w[185];
        let v58 = w[184];
        let v568 = L::and(v57, v58);
        let v59 = w[183];
        let v566 = L::and(v57, v59);
        let v565 = L::and(v58, v59);
        let v567 = L::or(v565, v566);
        let v569 = L::or(v567, v568);
        w[246] = v569;
        let v581 = L::equal(v569, L::word(0x3));
        b[119] = v581;
        let v1044 = v581 & v1043;
        let v574 = L::equal(v569, L::word(0x2));
        b[120] = v574;
        let v575 = !v574;
        b[121] = v575;
        let v570 = L::test(v569, 0x3);
        b[122] = v570;
        let v579 = v570 & v575;
        b[123] = v579;
        let v1045 = v579 & v1044;
        let v572 = L::equal(v569, L::word(0x1));
        b[124] = v572;
        let v1046 = v572 | v1045;
        b[110] = v1046;
        let v21 = w[138];
        let v22 = w[137];
        let v374 = L::and(v21, v22);
        let v23 = w[136];
        let v372 = L::and(v21, v23);
        let v371 = L::and(v22, v23);
        let v373 = L::or(v371, v372);
        let v375 = L::or(v373, v374);
        w[247] = v375;
        let v470 = L::left::<6>(v375);
        let v37 = w[154];
        let v38 = w[150];
        let v448 = L::and(v37, v38);
        let v39 = w[146];
        let v446 = L::and(v37, v39);
        let v445 = L::and(v38, v39);
        let v447 = L::or(v445, v446);
        let v449 = L::or(v447, v448);
        w[248] = v449;
        let v461 = L::equal(v449, L::word(0x2));
        b[125] = v461;
        let v462 = !v461;
        b[126] = v462;
        let v453 = L::equal(v449, L::word(0x3));
        b[127] = v453;
        let v454 = !v453;
        b[128] = v454;
        let v450 = L::test(v449, 0x3);
        b[129] = v450;
        let v455 = v450 & v454;
        b[130] = v455;
        let v468 = v455 & v462;
        let v471 = L::choose(v468, L::word(0x0), v470);
        let v19 = w[142];
        let v472 = L::left::<3>(v19);
        let v457 = L::equal(v449, L::word(0x1));
        b[131] = v457;
        let v473 = L::choose(v457, v472, v471);
        w[236] = v473;
        let v41 = w[145];
        let v42 = w[144];
        let v487 = L::and(v41, v42);
        let v43 = w[143];
        let v485 = L::and(v41, v43);
        let v484 = L::and(v42, v43);
        let v486 = L::or(v484, v485);
        let v488 = L::or(v486, v487);
        w[249] = v488;
        let v506 = L::left::<3>(v488);
        let v496 = L::less(L::word(0x4), v488);
        b[132] = v496;
        let v508 = L::choose(v496, L::word(0x20), v506);
        let v996 = L::choose(v468, L::word(0x0), v508);
        let v74 = w[210];
        let v75 = w[209];
        let v975 = L::and(v74, v75);
        let v76 = w[208];
        let v973 = L::and(v74, v76);
        let v972 = L::and(v75, v76);
        let v974 = L::or(v972, v973);
        let v976 = L::or(v974, v975);
        w[250] = v976;
        let v997 = L::choose(v457, v976, v996);
        w[237] = v997;
        let v458 = !v457;
        let v466 = v458 & v462;
        let v467 = !v466;
        b[111] = v467;
        let v97 = b[55];
        let v105 = b[53];
        let v2914 = v97 | v105;
        let v109 = b[51];
        let v2915 = v109 | v2914;
        let v52 = b[66];
        let v2916 = v52 | v2915;
        let v61 = b[64];
        let v2917 = v61 | v2916;
        let v73 = b[61];
        let v2918 = v73 | v2917;
        let v77 = b[60];
        let v2919 = v77 | v2918;
        let v85 = b[58];
        let v2920 = v85 | v2919;
        let v113 = b[50];
        let v2921 = v113 | v2920;
        let v93 = b[56];
        let v2922 = v93 | v2921;
        let v56 = b[65];
        let v2923 = v56 | v2922;
        let v69 = b[62];
        let v2924 = v69 | v2923;
        let v65 = b[63];
        let v2925 = v65 | v2924;
        let v259 = b[19];
        let v2926 = v259 | v2925;
        let v48 = b[67];
        let v2927 = v48 | v2926;
        let v44 = b[68];
        let v2928 = v44 | v2927;
        let v81 = b[59];
        let v2929 = v81 | v2928;
        let v101 = b[54];
        let v2930 = v101 | v2929;
        let v89 = b[57];
        let v2931 = v89 | v2930;
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
        let v2932 = v370 | v2931;
        let v291 = b[5];
        let v307 = b[1];
        let v2430 = v291 | v307;
        let v299 = b[3];
        let v2431 = v299 | v2430;
        let v303 = b[2];
        let v2432 = v303 | v2431;
        let v263 = b[18];
        let v2433 = v263 | v2432;
        let v311 = b[0];
        let v2434 = v311 | v2433;
        let v271 = b[16];
        let v2435 = v271 | v2434;
        let v267 = b[17];
        let v2436 = v267 | v2435;
        let v295 = b[4];
        let v2437 = v295 | v2436;
        let v275 = b[15];
        let v2438 = v275 | v2437;
        let v279 = b[11];
        let v2439 = v279 | v2438;
        let v283 = b[10];
        let v2440 = v283 | v2439;
        let v287 = b[6];
        let v2441 = v287 | v2440;
        let v2933 = v2441 | v2932;
        b[112] = v2933;
        let v117 = w[126];
        w[238] = v117;
        let v288 = b[9];
        let v289 = b[8];
        let v2669 = v288 & v289;
        let v290 = b[7];
        let v2667 = v288 & v290;
        let v2666 = v289 & v290;
        let v2668 = v2666 | v2667;
        let v2670 = v2668 | v2669;
        b[113] = v2670;
        let v118 = w[121];
        w[239] = v118;
        let v284 = b[89];
        let v285 = b[88];
        let v2649 = v284 & v285;
        let v286 = b[87];
        let v2647 = v284 & v286;
        let v2646 = v285 & v286;
        let v2648 = v2646 | v2647;
        let v2650 = v2648 | v2649;
        b[133] = v2650;
        b[114] = v2650;
        let v296 = w[2];
        let v297 = w[1];
        let v2709 = L::and(v296, v297);
        let v298 = w[0];
        let v2707 = L::and(v296, v298);
        let v2706 = L::and(v297, v298);
        let v2708 = L::or(v2706, v2707);
        let v2710 = L::or(v2708, v2709);
        let v2976 = L::left::<6>(v2710);
        w[240] = v2976;
        let v312 = w[160];
        let v313 = w[159];
        let v2830 = L::and(v312, v313);
        let v314 = w[158];
        let v2828 = L::and(v312, v314);
        let v2827 = L::and(v313, v314);
        let v2829 = L::or(v2827, v2828);
        let v2831 = L::or(v2829, v2830);
        w[251] = v2831;
        let v2842 = L::left::<3>(v2831);
        let v2836 = L::less(L::word(0x4), v2831);
        b[134] = v2836;
        let v2843 = L::choose(v2836, L::word(0x20), v2842);
        w[241] = v2843;
        let v308 = w[193];
        let v309 = w[189];
        let v2777 = L::and(v308, v309);
        let v310 = w[163];
        let v2775 = L::and(v308, v310);
        let v2774 = L::and(v309, v310);
        let v2776 = L::or(v2774, v2775);
        let v2778 = L::or(v2776, v2777);
        w[252] = v2778;
        let v2779 = L::equal(v2778, L::word(0x3));
        b[135] = v2779;
        b[115] = v2779;
        let v2900 = L::xor(v312, v314);
        let v2899 = L::xor(v313, v314);
        let v2901 = L::or(v2899, v2900);
        let v2902 = L::test(v2901, 0x7ffff);
        b[0] = v2902;
        let v2824 = L::xor(v308, v310);
        let v2823 = L::xor(v309, v310);
        let v2825 = L::or(v2823, v2824);
        let v2826 = L::test(v2825, 0x7);
        b[1] = v2826;
        let v304 = w[167];
        let v306 = w[161];
        let v2771 = L::xor(v304, v306);
        let v305 = w[162];
        let v2770 = L::xor(v305, v306);
        let v2772 = L::or(v2770, v2771);
        let v2773 = L::test(v2772, 0x7);
        b[2] = v2773;
        let v300 = w[170];
        let v302 = w[168];
        let v2754 = L::xor(v300, v302);
        let v301 = w[169];
        let v2753 = L::xor(v301, v302);
        let v2755 = L::or(v2753, v2754);
        let v2756 = L::test(v2755, 0x7);
        b[3] = v2756;
        let v2719 = L::xor(v296, v298);
        let v2718 = L::xor(v297, v298);
        let v2720 = L::or(v2718, v2719);
        let v2721 = L::test(v2720, 0x3ffffff);
        b[4] = v2721;
        let v268 = w[5];
        let v269 = w[4];
        let v2593 = L::and(v268, v269);
        let v270 = w[3];
        let v2591 = L::and(v268, v270);
        let v2590 = L::and(v269, v270);
        let v2592 = L::or(v2590, v2591);
        let v2594 = L::or(v2592, v2593);
        let v2781 = L::equal(v2778, L::word(0x5));
        b[136] = v2781;
        let v2852 = L::choose(v2781, v2594, v2710);
        let v114 = w[220];
        let v115 = w[203];
        let v1265 = L::and(v114, v115);
        let v116 = w[202];
        let v1263 = L::and(v114, v116);
        let v1262 = L::and(v115, v116);
        let v1264 = L::or(v1262, v1263);
        let v1266 = L::or(v1264, v1265);
        w[253] = v1266;
        let v2711 = L::add(v1266, v2710);
        let v2712 = L::and(v2711, L::word(0x3ffffff));
        let v2844 = L::and(v2843, L::word(0x1f));
        let v2845 = L::add(v2844, L::word(0x1f));
        let v2846 = L::and(v2845, L::word(0x1f));
        let v264 = w[192];
        let v265 = w[191];
        let v2445 = L::and(v264, v265);
        let v266 = w[190];
        let v2443 = L::and(v264, v266);
        let v2442 = L::and(v265, v266);
        let v2444 = L::or(v2442, v2443);
        let v2446 = L::or(v2444, v2445);
        w[254] = v2446;
        let v2848 = L::equal(v2446, v2846);
        b[137] = v2848;
        let v2850 = L::choose(v2848, v2712, v2710);
        let v2651 = !v2650;
        b[138] = v2651;
        let v17 = b[104];
        let v2652 = v17 | v2651;
        b[139] = v2652;
        let v2851 = L::choose(v2652, v2850, v2710);
        let v2813 = L::equal(v2778, L::word(0x4));
        b[140] = v2813;
        let v2853 = L::choose(v2813, v2851, v2852);
        let v272 = w[8];
        let v273 = w[7];
        let v2609 = L::and(v272, v273);
        let v274 = w[6];
        let v2607 = L::and(v272, v274);
        let v2606 = L::and(v273, v274);
        let v2608 = L::or(v2606, v2607);
        let v2610 = L::or(v2608, v2609);
        let v2800 = L::equal(v2778, L::word(0x1));
        b[141] = v2800;
        let v2854 = L::choose(v2800, v2610, v2853);
        w[0] = v2854;
        w[1] = v2854;
        w[2] = v2854;
        let v292 = w[166];
        let v294 = w[164];
        let v2703 = L::xor(v292, v294);
        let v293 = w[165];
        let v2702 = L::xor(v293, v294);
        let v2704 = L::or(v2702, v2703);
        let v2705 = L::test(v2704, 0xff);
        b[5] = v2705;
        let v2674 = v288 ^ v290;
        let v2672 = v289 ^ v290;
        let v2676 = v2672 | v2674;
        b[6] = v2676;
        let v280 = b[14];
        let v281 = b[13];
        let v2639 = v280 & v281;
        let v282 = b[12];
        let v2637 = v280 & v282;
        let v2636 = v281 & v282;
        let v2638 = v2636 | v2637;
        let v2640 = v2638 | v2639;
        let v2671 = (v2652 & v2640) | (!v2652 & v2670);
        b[7] = v2671;
        b[8] = v2671;
        b[9] = v2671;
        let v2663 = v284 ^ v286;
        let v2661 = v285 ^ v286;
        let v2665 = v2661 | v2663;
        b[10] = v2665;
        let v2643 = v280 ^ v282;
        let v2641 = v281 ^ v282;
        let v2645 = v2641 | v2643;
        b[11] = v2645;
        let v2894 = (v2652 & v2848) | (!v2652 & v2640);
        b[12] = v2894;
        b[13] = v2894;
        b[14] = v2894;
        let v276 = b[92];
        let v278 = b[90];
        let v2633 = v276 ^ v278;
        let v277 = b[91];
        let v2631 = v277 ^ v278;
        let v2635 = v2631 | v2633;
        b[15] = v2635;
        let v2622 = L::xor(v272, v274);
        let v2621 = L::xor(v273, v274);
        let v2623 = L::or(v2621, v2622);
        let v2624 = L::test(v2623, 0x3ffffff);
        b[16] = v2624;
        let v2603 = L::xor(v268, v270);
        let v2602 = L::xor(v269, v270);
        let v2604 = L::or(v2602, v2603);
        let v2605 = L::test(v2604, 0x3ffffff);
        b[17] = v2605;
        let v2595 = L::add(v2594, L::word(0x4));
        let v2596 = L::and(v2595, L::word(0x3ffffff));
        let v2760 = L::and(v304, v305);
        let v2758 = L::and(v304, v306);
        let v2757 = L::and(v305, v306);
        let v2759 = L::or(v2757, v2758);
        let v2761 = L::or(v2759, v2760);
        w[255] = v2761;
        let v2725 = L::and(v300, v301);
        let v2723 = L::and(v300, v302);
        let v2722 = L::and(v301, v302);
        let v2724 = L::or(v2722, v2723);
        let v2726 = L::or(v2724, v2725);
        w[256] = v2726;
        let v2762 = L::equal(v2726, v2761);
        b[142] = v2762;
        let v2765 = L::choose(v2762, v2596, v2594);
        let v2886 = L::choose(v2848, v2765, v2594);
        let v2887 = L::choose(v2652, v2886, v2594);
        let v2888 = L::choose(v2813, v2887, v2594);
        let v2889 = L::choose(v2800, v2610, v2888);
        w[3] = v2889;
        w[4] = v2889;
        w[5] = v2889;
        let v62 = w[214];
        let v63 = w[213];
        let v920 = L::and(v62, v63);
        let v64 = w[212];
        let v918 = L::and(v62, v64);
        let v917 = L::and(v63, v64);
        let v919 = L::or(v917, v918);
        let v921 = L::or(v919, v920);
        w[257] = v921;
        let v2611 = L::right::<6>(v921);
        let v1166 = L::equal(v1162, L::word(0x4));
        b[143] = v1166;
        let v94 = b[96];
        let v95 = b[95];
        let v1120 = v94 & v95;
        let v96 = b[94];
        let v1118 = v94 & v96;
        let v1117 = v95 & v96;
        let v1119 = v1117 | v1118;
        let v1121 = v1119 | v1120;
        b[144] = v1121;
        let v1168 = v1121 & v1166;
        b[145] = v1168;
        let v2612 = L::choose(v1168, v2611, v2610);
        let v2613 = L::left::<3>(v1266);
        let v2614 = L::add(v2610, v2613);
        let v2615 = L::and(v2614, L::word(0x3ffffff));
        let v2805 = L::choose(v2800, v2615, v2610);
        let v2783 = L::test(v2778, 0x7);
        b[146] = v2783;
        let v2806 = L::choose(v2783, v2805, v2612);
        w[6] = v2806;
        w[7] = v2806;
        w[8] = v2806;
        let v2587 = L::xor(v264, v266);
        let v2586 = L::xor(v265, v266);
        let v2588 = L::or(v2586, v2587);
        let v2589 = L::test(v2588, 0x1f);
        b[18] = v2589;
        let v260 = w[157];
        let v262 = w[155];
        let v2427 = L::xor(v260, v262);
        let v261 = w[156];
        let v2426 = L::xor(v261, v262);
        let v2428 = L::or(v2426, v2427);
        let v2429 = L::test(v2428, 0x7ffff);
        b[19] = v2429;
        let v241 = w[11];
        let v242 = w[10];
        let v2161 = L::xor(v241, v242);
        let v240 = w[43];
        let v2018 = L::test(v240, 0x1);
        let v161 = w[31 + back1_1];
        let v2150 = L::choose(v2018, v161, L::word(0x0));
        let v2162 = L::xor(v2150, v2161);
        let v2016 = L::test(v240, 0x2);
        let v160 = w[33 + back1_1];
        let v2149 = L::choose(v2016, v160, L::word(0x0));
        let v2163 = L::xor(v2149, v2162);
        let v239 = w[9];
        w[258] = v239;
        w[9] = v2163;
        let v181 = w[91];
        let v2032 = L::test(v181, 0x1000000);
        let v258 = w[95 + back3_3];
        let v2158 = L::choose(v2032, v258, L::word(0x0));
        let v2030 = L::test(v181, 0x2000000);
        let v257 = w[36];
        let v2157 = L::choose(v2030, v257, L::word(0x0));
        let v2159 = L::xor(v2157, v2158);
        let v2028 = L::test(v181, 0x4000000);
        let v256 = w[37];
        let v2156 = L::choose(v2028, v256, L::word(0x0));
        let v2160 = L::xor(v2156, v2159);
        w[10] = v2160;
        let v2024 = L::test(v181, 0x8000000);
        let v255 = w[39];
        let v2153 = L::choose(v2024, v255, L::word(0x0));
        let v2022 = L::test(v181, 0x10000000);
        let v254 = w[40];
        let v2152 = L::choose(v2022, v254, L::word(0x0));
        let v2154 = L::xor(v2152, v2153);
        let v2020 = L::test(v181, 0x20000000);
        let v253 = w[41];
        let v2151 = L::choose(v2020, v253, L::word(0x0));
        let v2155 = L::xor(v2151, v2154);
        w[11] = v2155;
        let v237 = w[14];
        let v238 = w[13];
        let v2146 = L::xor(v237, v238);
        let v236 = w[47];
        let v1995 = L::test(v236, 0x1);
        let v2135 = L::choose(v1995, v161, L::word(0x0));
        let v2147 = L::xor(v2135, v2146);
        let v1993 = L::test(v236, 0x2);
        let v2134 = L::choose(v1993, v160, L::word(0x0));
        let v2148 = L::xor(v2134, v2147);
        let v235 = w[12];
        w[259] = v235;
        w[12] = v2148;
        let v2009 = L::test(v181, 0x10000);
        let v2143 = L::choose(v2009, v258, L::word(0x0));
        let v2007 = L::test(v181, 0x20000);
        let v2142 = L::choose(v2007, v257, L::word(0x0));
        let v2144 = L::xor(v2142, v2143);
        let v2005 = L::test(v181, 0x40000);
        let v2141 = L::choose(v2005, v256, L::word(0x0));
        let v2145 = L::xor(v2141, v2144);
        w[13] = v2145;
        let v2001 = L::test(v181, 0x80000);
        let v2138 = L::choose(v2001, v255, L::word(0x0));
        let v1999 = L::test(v181, 0x100000);
        let v2137 = L::choose(v1999, v254, L::word(0x0));
        let v2139 = L::xor(v2137, v2138);
        let v1997 = L::test(v181, 0x200000);
        let v2136 = L::choose(v1997, v253, L::word(0x0));
        let v2140 = L::xor(v2136, v2139);
        w[14] = v2140;
        let v233 = w[17];
        let v234 = w[16];
        let v2131 = L::xor(v233, v234);
        let v232 = w[51];
        let v1972 = L::test(v232, 0x1);
        let v2120 = L::choose(v1972, v161, L::word(0x0));
        let v2132 = L::xor(v2120, v2131);
        let v1970 = L::test(v232, 0x2);
        let v2119 = L::choose(v1970, v160, L::word(0x0));
        let v2133 = L::xor(v2119, v2132);
        let v231 = w[15];
        w[260] = v231;
        w[15] = v2133;
        let v1986 = L::test(v181, 0x100);
        let v2128 = L::choose(v1986, v258, L::word(0x0));
        let v1984 = L::test(v181, 0x200);
        let v2127 = L::choose(v1984, v257, L::word(0x0));
        let v2129 = L::xor(v2127, v2128);
        let v1982 = L::test(v181, 0x400);
        let v2126 = L::choose(v1982, v256, L::word(0x0));
        let v2130 = L::xor(v2126, v2129);
        w[16] = v2130;
        let v1978 = L::test(v181, 0x800);
        let v2123 = L::choose(v1978, v255, L::word(0x0));
        let v1976 = L::test(v181, 0x1000);
        let v2122 = L::choose(v1976, v254, L::word(0x0));
        let v2124 = L::xor(v2122, v2123);
        let v1974 = L::test(v181, 0x2000);
        let v2121 = L::choose(v1974, v253, L::word(0x0));
        let v2125 = L::xor(v2121, v2124);
        w[17] = v2125;
        let v229 = w[20];
        let v230 = w[19];
        let v2116 = L::xor(v229, v230);
        let v228 = w[55];
        let v1949 = L::test(v228, 0x1);
        let v2105 = L::choose(v1949, v161, L::word(0x0));
        let v2117 = L::xor(v2105, v2116);
        let v1947 = L::test(v228, 0x2);
        let v2104 = L::choose(v1947, v160, L::word(0x0));
        let v2118 = L::xor(v2104, v2117);
        let v227 = w[18];
        w[261] = v227;
        w[18] = v2118;
        let v1963 = L::test(v181, 0x1);
        let v2113 = L::choose(v1963, v258, L::word(0x0));
        let v1961 = L::test(v181, 0x2);
        let v2112 = L::choose(v1961, v257, L::word(0x0));
        let v2114 = L::xor(v2112, v2113);
        let v1959 = L::test(v181, 0x4);
        let v2111 = L::choose(v1959, v256, L::word(0x0));
        let v2115 = L::xor(v2111, v2114);
        w[19] = v2115;
        let v1955 = L::test(v181, 0x8);
        let v2108 = L::choose(v1955, v255, L::word(0x0));
        let v1953 = L::test(v181, 0x10);
        let v2107 = L::choose(v1953, v254, L::word(0x0));
        let v2109 = L::xor(v2107, v2108);
        let v1951 = L::test(v181, 0x20);
        let v2106 = L::choose(v1951, v253, L::word(0x0));
        let v2110 = L::xor(v2106, v2109);
        w[20] = v2110;
        let v225 = w[23];
        let v226 = w[22];
        let v2101 = L::xor(v225, v226);
        let v224 = w[59];
        let v1926 = L::test(v224, 0x1);
        let v2090 = L::choose(v1926, v161, L::word(0x0));
        let v2102 = L::xor(v2090, v2101);
        let v1924 = L::test(v224, 0x2);
        let v2089 = L::choose(v1924, v160, L::word(0x0));
        let v2103 = L::xor(v2089, v2102);
        let v223 = w[21];
        w[262] = v223;
        w[21] = v2103;
        let v180 = w[92];
        let v1940 = L::test(v180, 0x1000000);
        let v2098 = L::choose(v1940, v258, L::word(0x0));
        let v1938 = L::test(v180, 0x2000000);
        let v2097 = L::choose(v1938, v257, L::word(0x0));
        let v2099 = L::xor(v2097, v2098);
        let v1936 = L::test(v180, 0x4000000);
        let v2096 = L::choose(v1936, v256, L::word(0x0));
        let v2100 = L::xor(v2096, v2099);
        w[22] = v2100;
        let v1932 = L::test(v180, 0x8000000);
        let v2093 = L::choose(v1932, v255, L::word(0x0));
        let v1930 = L::test(v180, 0x10000000);
        let v2092 = L::choose(v1930, v254, L::word(0x0));
        let v2094 = L::xor(v2092, v2093);
        let v1928 = L::test(v180, 0x20000000);
        let v2091 = L::choose(v1928, v253, L::word(0x0));
        let v2095 = L::xor(v2091, v2094);
        w[23] = v2095;
        let v221 = w[26];
        let v222 = w[25];
        let v2086 = L::xor(v221, v222);
        let v220 = w[63];
        let v1903 = L::test(v220, 0x1);
        let v2075 = L::choose(v1903, v161, L::word(0x0));
        let v2087 = L::xor(v2075, v2086);
        let v1901 = L::test(v220, 0x2);
        let v2074 = L::choose(v1901, v160, L::word(0x0));
        let v2088 = L::xor(v2074, v2087);
        let v219 = w[24];
        w[263] = v219;
        w[24] = v2088;
        let v1917 = L::test(v180, 0x10000);
        let v2083 = L::choose(v1917, v258, L::word(0x0));
        let v1915 = L::test(v180, 0x20000);
        let v2082 = L::choose(v1915, v257, L::word(0x0));
        let v2084 = L::xor(v2082, v2083);
        let v1913 = L::test(v180, 0x40000);
        let v2081 = L::choose(v1913, v256, L::word(0x0));
        let v2085 = L::xor(v2081, v2084);
        w[25] = v2085;
        let v1909 = L::test(v180, 0x80000);
        let v2078 = L::choose(v1909, v255, L::word(0x0));
        let v1907 = L::test(v180, 0x100000);
        let v2077 = L::choose(v1907, v254, L::word(0x0));
        let v2079 = L::xor(v2077, v2078);
        let v1905 = L::test(v180, 0x200000);
        let v2076 = L::choose(v1905, v253, L::word(0x0));
        let v2080 = L::xor(v2076, v2079);
        w[26] = v2080;
        let v217 = w[29];
        let v218 = w[28];
        let v2071 = L::xor(v217, v218);
        let v216 = w[67];
        let v1880 = L::test(v216, 0x1);
        let v2060 = L::choose(v1880, v161, L::word(0x0));
        let v2072 = L::xor(v2060, v2071);
        let v1878 = L::test(v216, 0x2);
        let v2059 = L::choose(v1878, v160, L::word(0x0));
        let v2073 = L::xor(v2059, v2072);
        let v215 = w[27];
        w[264] = v215;
        w[27] = v2073;
        let v1894 = L::test(v180, 0x100);
        let v2068 = L::choose(v1894, v258, L::word(0x0));
        let v1892 = L::test(v180, 0x200);
        let v2067 = L::choose(v1892, v257, L::word(0x0));
        let v2069 = L::xor(v2067, v2068);
        let v1890 = L::test(v180, 0x400);
        let v2066 = L::choose(v1890, v256, L::word(0x0));
        let v2070 = L::xor(v2066, v2069);
        w[28] = v2070;
        let v1886 = L::test(v180, 0x800);
        let v2063 = L::choose(v1886, v255, L::word(0x0));
        let v1884 = L::test(v180, 0x1000);
        let v2062 = L::choose(v1884, v254, L::word(0x0));
        let v2064 = L::xor(v2062, v2063);
        let v1882 = L::test(v180, 0x2000);
        let v2061 = L::choose(v1882, v253, L::word(0x0));
        let v2065 = L::xor(v2061, v2064);
        w[29] = v2065;
        let v213 = w[38];
        let v214 = w[35];
        let v2056 = L::xor(v213, v214);
        let v212 = w[75];
        let v1857 = L::test(v212, 0x1);
        let v2045 = L::choose(v1857, v161, L::word(0x0));
        let v2057 = L::xor(v2045, v2056);
        let v1855 = L::test(v212, 0x2);
        let v2044 = L::choose(v1855, v160, L::word(0x0));
        let v2058 = L::xor(v2044, v2057);
        let v211 = w[30];
        w[265] = v211;
        w[30] = v2058;
        let v165 = w[95 + back3_2];
        let v2296 = L::right::<3>(v165);
        let v2297 = L::and(v2296, L::word(0x10101010));
        let v2293 = L::right::<4>(v165);
        let v2294 = L::and(v2293, L::word(0x8080808));
        let v2290 = L::right::<5>(v165);
        let v2291 = L::and(v2290, L::word(0x4040404));
        let v2287 = L::left::<1>(v165);
        let v2288 = L::and(v2287, L::word(0xfefefefe));
        let v2283 = L::right::<7>(v165);
        let v2284 = L::and(v2283, L::word(0x1010101));
        let v2289 = L::xor(v2284, v2288);
        let v2292 = L::xor(v2289, v2291);
        let v2295 = L::xor(v2292, v2294);
        let v2298 = L::xor(v2295, v2297);
        let v2312 = L::right::<3>(v2298);
        let v2313 = L::and(v2312, L::word(0x10101010));
        let v2309 = L::right::<4>(v2298);
        let v2310 = L::and(v2309, L::word(0x8080808));
        let v2306 = L::right::<5>(v2298);
        let v2307 = L::and(v2306, L::word(0x4040404));
        let v2303 = L::left::<1>(v2298);
        let v2304 = L::and(v2303, L::word(0xfefefefe));
        let v2301 = L::right::<7>(v2298);
        let v2302 = L::and(v2301, L::word(0x1010101));
        let v2305 = L::xor(v2302, v2304);
        let v2308 = L::xor(v2305, v2307);
        let v2311 = L::xor(v2308, v2310);
        let v2314 = L::xor(v2311, v2313);
        let v2328 = L::right::<3>(v2314);
        let v2329 = L::and(v2328, L::word(0x10101010));
        let v2325 = L::right::<4>(v2314);
        let v2326 = L::and(v2325, L::word(0x8080808));
        let v2322 = L::right::<5>(v2314);
        let v2323 = L::and(v2322, L::word(0x4040404));
        let v2319 = L::left::<1>(v2314);
        let v2320 = L::and(v2319, L::word(0xfefefefe));
        let v2317 = L::right::<7>(v2314);
        let v2318 = L::and(v2317, L::word(0x1010101));
        let v2321 = L::xor(v2318, v2320);
        let v2324 = L::xor(v2321, v2323);
        let v2327 = L::xor(v2324, v2326);
        let v2330 = L::xor(v2327, v2329);
        let v2344 = L::right::<3>(v2330);
        let v2345 = L::and(v2344, L::word(0x10101010));
        let v2341 = L::right::<4>(v2330);
        let v2342 = L::and(v2341, L::word(0x8080808));
        let v2338 = L::right::<5>(v2330);
        let v2339 = L::and(v2338, L::word(0x4040404));
        let v2335 = L::left::<1>(v2330);
        let v2336 = L::and(v2335, L::word(0xfefefefe));
        let v2333 = L::right::<7>(v2330);
        let v2334 = L::and(v2333, L::word(0x1010101));
        let v2337 = L::xor(v2334, v2336);
        let v2340 = L::xor(v2337, v2339);
        let v2343 = L::xor(v2340, v2342);
        let v2346 = L::xor(v2343, v2345);
        let v2360 = L::right::<3>(v2346);
        let v2361 = L::and(v2360, L::word(0x10101010));
        let v2357 = L::right::<4>(v2346);
        let v2358 = L::and(v2357, L::word(0x8080808));
        let v2354 = L::right::<5>(v2346);
        let v2355 = L::and(v2354, L::word(0x4040404));
        let v2351 = L::left::<1>(v2346);
        let v2352 = L::and(v2351, L::word(0xfefefefe));
        let v2349 = L::right::<7>(v2346);
        let v2350 = L::and(v2349, L::word(0x1010101));
        let v2353 = L::xor(v2350, v2352);
        let v2356 = L::xor(v2353, v2355);
        let v2359 = L::xor(v2356, v2358);
        let v2362 = L::xor(v2359, v2361);
        let v2376 = L::right::<3>(v2362);
        let v2377 = L::and(v2376, L::word(0x10101010));
        let v2373 = L::right::<4>(v2362);
        let v2374 = L::and(v2373, L::word(0x8080808));
        let v2370 = L::right::<5>(v2362);
        let v2371 = L::and(v2370, L::word(0x4040404));
        let v2367 = L::left::<1>(v2362);
        let v2368 = L::and(v2367, L::word(0xfefefefe));
        let v2365 = L::right::<7>(v2362);
        let v2366 = L::and(v2365, L::word(0x1010101));
        let v2369 = L::xor(v2366, v2368);
        let v2372 = L::xor(v2369, v2371);
        let v2375 = L::xor(v2372, v2374);
        let v2378 = L::xor(v2375, v2377);
        w[31 + next1] = v2378;
        let v2392 = L::right::<3>(v2378);
        let v2393 = L::and(v2392, L::word(0x10101010));
        let v2389 = L::right::<4>(v2378);
        let v2390 = L::and(v2389, L::word(0x8080808));
        let v2386 = L::right::<5>(v2378);
        let v2387 = L::and(v2386, L::word(0x4040404));
        let v2383 = L::left::<1>(v2378);
        let v2384 = L::and(v2383, L::word(0xfefefefe));
        let v2381 = L::right::<7>(v2378);
        let v2382 = L::and(v2381, L::word(0x1010101));
        let v2385 = L::xor(v2382, v2384);
        let v2388 = L::xor(v2385, v2387);
        let v2391 = L::xor(v2388, v2390);
        let v2394 = L::xor(v2391, v2393);
        w[33 + next1] = v2394;
        let v1871 = L::test(v180, 0x1);
        let v2053 = L::choose(v1871, v258, L::word(0x0));
        let v1869 = L::test(v180, 0x2);
        let v2052 = L::choose(v1869, v257, L::word(0x0));
        let v2054 = L::xor(v2052, v2053);
        let v1867 = L::test(v180, 0x4);
        let v2051 = L::choose(v1867, v256, L::word(0x0));
        let v2055 = L::xor(v2051, v2054);
        w[35] = v2055;
        w[36] = v2298;
        w[37] = v2314;
        let v1863 = L::test(v180, 0x8);
        let v2048 = L::choose(v1863, v255, L::word(0x0));
        let v1861 = L::test(v180, 0x10);
        let v2047 = L::choose(v1861, v254, L::word(0x0));
        let v2049 = L::xor(v2047, v2048);
        let v1859 = L::test(v180, 0x20);
        let v2046 = L::choose(v1859, v253, L::word(0x0));
        let v2050 = L::xor(v2046, v2049);
        w[38] = v2050;
        w[39] = v2330;
        w[40] = v2346;
        w[41] = v2362;
        let v209 = w[45];
        let v210 = w[44];
        let v2036 = L::xor(v209, v210);
        let v159 = w[71 + back1_1];
        let v2019 = L::choose(v2018, v159, L::word(0x0));
        let v2037 = L::xor(v2019, v2036);
        let v158 = w[73 + back1_1];
        let v2017 = L::choose(v2016, v158, L::word(0x0));
        let v2038 = L::xor(v2017, v2037);
        let v208 = w[42];
        w[266] = v208;
        w[42] = v2038;
        let v2975 = L::right::<30>(v181);
        w[43] = v2975;
        let v250 = w[99 + back3_3];
        let v2033 = L::choose(v2032, v250, L::word(0x0));
        let v249 = w[77];
        let v2031 = L::choose(v2030, v249, L::word(0x0));
        let v2034 = L::xor(v2031, v2033);
        let v248 = w[78];
        let v2029 = L::choose(v2028, v248, L::word(0x0));
        let v2035 = L::xor(v2029, v2034);
        w[44] = v2035;
        let v247 = w[80];
        let v2025 = L::choose(v2024, v247, L::word(0x0));
        let v246 = w[81];
        let v2023 = L::choose(v2022, v246, L::word(0x0));
        let v2026 = L::xor(v2023, v2025);
        let v245 = w[82];
        let v2021 = L::choose(v2020, v245, L::word(0x0));
        let v2027 = L::xor(v2021, v2026);
        w[45] = v2027;
        let v206 = w[49];
        let v207 = w[48];
        let v2013 = L::xor(v206, v207);
        let v1996 = L::choose(v1995, v159, L::word(0x0));
        let v2014 = L::xor(v1996, v2013);
        let v1994 = L::choose(v1993, v158, L::word(0x0));
        let v2015 = L::xor(v1994, v2014);
        let v205 = w[46];
        w[267] = v205;
        w[46] = v2015;
        let v2973 = L::right::<22>(v181);
        let v2974 = L::and(v2973, L::word(0x3));
        w[47] = v2974;
        let v2010 = L::choose(v2009, v250, L::word(0x0));
        let v2008 = L::choose(v2007, v249, L::word(0x0));
        let v2011 = L::xor(v2008, v2010);
        let v2006 = L::choose(v2005, v248, L::word(0x0));
        let v2012 = L::xor(v2006, v2011);
        w[48] = v2012;
        let v2002 = L::choose(v2001, v247, L::word(0x0));
        let v2000 = L::choose(v1999, v246, L::word(0x0));
        let v2003 = L::xor(v2000, v2002);
        let v1998 = L::choose(v1997, v245, L::word(0x0));
        let v2004 = L::xor(v1998, v2003);
        w[49] = v2004;
        let v203 = w[53];
        let v204 = w[52];
        let v1990 = L::xor(v203, v204);
        let v1973 = L::choose(v1972, v159, L::word(0x0));
        let v1991 = L::xor(v1973, v1990);
        let v1971 = L::choose(v1970, v158, L::word(0x0));
        let v1992 = L::xor(v1971, v1991);
        let v202 = w[50];
        w[268] = v202;
        w[50] = v1992;
        let v2971 = L::right::<14>(v181);
        let v2972 = L::and(v2971, L::word(0x3));
        w[51] = v2972;
        let v1987 = L::choose(v1986, v250, L::word(0x0));
        let v1985 = L::choose(v1984, v249, L::word(0x0));
        let v1988 = L::xor(v1985, v1987);
        let v1983 = L::choose(v1982, v248, L::word(0x0));
        let v1989 = L::xor(v1983, v1988);
        w[52] = v1989;
        let v1979 = L::choose(v1978, v247, L::word(0x0));
        let v1977 = L::choose(v1976, v246, L::word(0x0));
        let v1980 = L::xor(v1977, v1979);
        let v1975 = L::choose(v1974, v245, L::word(0x0));
        let v1981 = L::xor(v1975, v1980);
        w[53] = v1981;
        let v200 = w[57];
        let v201 = w[56];
        let v1967 = L::xor(v200, v201);
        let v1950 = L::choose(v1949, v159, L::word(0x0));
        let v1968 = L::xor(v1950, v1967);
        let v1948 = L::choose(v1947, v158, L::word(0x0));
        let v1969 = L::xor(v1948, v1968);
        let v199 = w[54];
        w[269] = v199;
        w[54] = v1969;
        let v2969 = L::right::<6>(v181);
        let v2970 = L::and(v2969, L::word(0x3));
        w[55] = v2970;
        let v1964 = L::choose(v1963, v250, L::word(0x0));
        let v1962 = L::choose(v1961, v249, L::word(0x0));
        let v1965 = L::xor(v1962, v1964);
        let v1960 = L::choose(v1959, v248, L::word(0x0));
        let v1966 = L::xor(v1960, v1965);
        w[56] = v1966;
        let v1956 = L::choose(v1955, v247, L::word(0x0));
        let v1954 = L::choose(v1953, v246, L::word(0x0));
        let v1957 = L::xor(v1954, v1956);
        let v1952 = L::choose(v1951, v245, L::word(0x0));
        let v1958 = L::xor(v1952, v1957);
        w[57] = v1958;
        let v197 = w[61];
        let v198 = w[60];
        let v1944 = L::xor(v197, v198);
        let v1927 = L::choose(v1926, v159, L::word(0x0));
        let v1945 = L::xor(v1927, v1944);
        let v1925 = L::choose(v1924, v158, L::word(0x0));
        let v1946 = L::xor(v1925, v1945);
        let v196 = w[58];
        w[270] = v196;
        w[58] = v1946;
        let v2968 = L::right::<30>(v180);
        w[59] = v2968;
        let v1941 = L::choose(v1940, v250, L::word(0x0));
        let v1939 = L::choose(v1938, v249, L::word(0x0));
        let v1942 = L::xor(v1939, v1941);
        let v1937 = L::choose(v1936, v248, L::word(0x0));
        let v1943 = L::xor(v1937, v1942);
        w[60] = v1943;
        let v1933 = L::choose(v1932, v247, L::word(0x0));
        let v1931 = L::choose(v1930, v246, L::word(0x0));
        let v1934 = L::xor(v1931, v1933);
        let v1929 = L::choose(v1928, v245, L::word(0x0));
        let v1935 = L::xor(v1929, v1934);
        w[61] = v1935;
        let v194 = w[65];
        let v195 = w[64];
        let v1921 = L::xor(v194, v195);
        let v1904 = L::choose(v1903, v159, L::word(0x0));
        let v1922 = L::xor(v1904, v1921);
        let v1902 = L::choose(v1901, v158, L::word(0x0));
        let v1923 = L::xor(v1902, v1922);
        let v193 = w[62];
        w[271] = v193;
        w[62] = v1923;
        let v2966 = L::right::<22>(v180);
        let v2967 = L::and(v2966, L::word(0x3));
        w[63] = v2967;
        let v1918 = L::choose(v1917, v250, L::word(0x0));
        let v1916 = L::choose(v1915, v249, L::word(0x0));
        let v1919 = L::xor(v1916, v1918);
        let v1914 = L::choose(v1913, v248, L::word(0x0));
        let v1920 = L::xor(v1914, v1919);
        w[64] = v1920;
        let v1910 = L::choose(v1909, v247, L::word(0x0));
        let v1908 = L::choose(v1907, v246, L::word(0x0));
        let v1911 = L::xor(v1908, v1910);
        let v1906 = L::choose(v1905, v245, L::word(0x0));
        let v1912 = L::xor(v1906, v1911);
        w[65] = v1912;
        let v191 = w[69];
        let v192 = w[68];
        let v1898 = L::xor(v191, v192);
        let v1881 = L::choose(v1880, v159, L::word(0x0));
        let v1899 = L::xor(v1881, v1898);
        let v1879 = L::choose(v1878, v158, L::word(0x0));
        let v1900 = L::xor(v1879, v1899);
        let v190 = w[66];
        w[272] = v190;
        w[66] = v1900;
        let v2964 = L::right::<14>(v180);
        let v2965 = L::and(v2964, L::word(0x3));
        w[67] = v2965;
        let v1895 = L::choose(v1894, v250, L::word(0x0));
        let v1893 = L::choose(v1892, v249, L::word(0x0));
        let v1896 = L::xor(v1893, v1895);
        let v1891 = L::choose(v1890, v248, L::word(0x0));
        let v1897 = L::xor(v1891, v1896);
        w[68] = v1897;
        let v1887 = L::choose(v1886, v247, L::word(0x0));
        let v1885 = L::choose(v1884, v246, L::word(0x0));
        let v1888 = L::xor(v1885, v1887);
        let v1883 = L::choose(v1882, v245, L::word(0x0));
        let v1889 = L::xor(v1883, v1888);
        w[69] = v1889;
        let v188 = w[79];
        let v189 = w[76];
        let v1875 = L::xor(v188, v189);
        let v1858 = L::choose(v1857, v159, L::word(0x0));
        let v1876 = L::xor(v1858, v1875);
        let v1856 = L::choose(v1855, v158, L::word(0x0));
        let v1877 = L::xor(v1856, v1876);
        let v187 = w[70];
        w[273] = v187;
        w[70] = v1877;
        let v162 = w[99 + back3_2];
        let v2183 = L::right::<3>(v162);
        let v2185 = L::and(v2183, L::word(0x10101010));
        let v2179 = L::right::<4>(v162);
        let v2181 = L::and(v2179, L::word(0x8080808));
        let v2175 = L::right::<5>(v162);
        let v2177 = L::and(v2175, L::word(0x4040404));
        let v2171 = L::left::<1>(v162);
        let v2173 = L::and(v2171, L::word(0xfefefefe));
        let v2164 = L::right::<7>(v162);
        let v2166 = L::and(v2164, L::word(0x1010101));
        let v2174 = L::xor(v2166, v2173);
        let v2178 = L::xor(v2174, v2177);
        let v2182 = L::xor(v2178, v2181);
        let v2186 = L::xor(v2182, v2185);
        let v2200 = L::right::<3>(v2186);
        let v2201 = L::and(v2200, L::word(0x10101010));
        let v2197 = L::right::<4>(v2186);
        let v2198 = L::and(v2197, L::word(0x8080808));
        let v2194 = L::right::<5>(v2186);
        let v2195 = L::and(v2194, L::word(0x4040404));
        let v2191 = L::left::<1>(v2186);
        let v2192 = L::and(v2191, L::word(0xfefefefe));
        let v2189 = L::right::<7>(v2186);
        let v2190 = L::and(v2189, L::word(0x1010101));
        let v2193 = L::xor(v2190, v2192);
        let v2196 = L::xor(v2193, v2195);
        let v2199 = L::xor(v2196, v2198);
        let v2202 = L::xor(v2199, v2201);
        let v2216 = L::right::<3>(v2202);
        let v2217 = L::and(v2216, L::word(0x10101010));
        let v2213 = L::right::<4>(v2202);
        let v2214 = L::and(v2213, L::word(0x8080808));
        let v2210 = L::right::<5>(v2202);
        let v2211 = L::and(v2210, L::word(0x4040404));
        let v2207 = L::left::<1>(v2202);
        let v2208 = L::and(v2207, L::word(0xfefefefe));
        let v2205 = L::right::<7>(v2202);
        let v2206 = L::and(v2205, L::word(0x1010101));
        let v2209 = L::xor(v2206, v2208);
        let v2212 = L::xor(v2209, v2211);
        let v2215 = L::xor(v2212, v2214);
        let v2218 = L::xor(v2215, v2217);
        let v2232 = L::right::<3>(v2218);
        let v2233 = L::and(v2232, L::word(0x10101010));
        let v2229 = L::right::<4>(v2218);
        let v2230 = L::and(v2229, L::word(0x8080808));
        let v2226 = L::right::<5>(v2218);
        let v2227 = L::and(v2226, L::word(0x4040404));
        let v2223 = L::left::<1>(v2218);
        let v2224 = L::and(v2223, L::word(0xfefefefe));
        let v2221 = L::right::<7>(v2218);
        let v2222 = L::and(v2221, L::word(0x1010101));
        let v2225 = L::xor(v2222, v2224);
        let v2228 = L::xor(v2225, v2227);
        let v2231 = L::xor(v2228, v2230);
        let v2234 = L::xor(v2231, v2233);
        let v2248 = L::right::<3>(v2234);
        let v2249 = L::and(v2248, L::word(0x10101010));
        let v2245 = L::right::<4>(v2234);
        let v2246 = L::and(v2245, L::word(0x8080808));
        let v2242 = L::right::<5>(v2234);
        let v2243 = L::and(v2242, L::word(0x4040404));
        let v2239 = L::left::<1>(v2234);
        let v2240 = L::and(v2239, L::word(0xfefefefe));
        let v2237 = L::right::<7>(v2234);
        let v2238 = L::and(v2237, L::word(0x1010101));
        let v2241 = L::xor(v2238, v2240);
        let v2244 = L::xor(v2241, v2243);
        let v2247 = L::xor(v2244, v2246);
        let v2250 = L::xor(v2247, v2249);
        let v2264 = L::right::<3>(v2250);
        let v2265 = L::and(v2264, L::word(0x10101010));
        let v2261 = L::right::<4>(v2250);
        let v2262 = L::and(v2261, L::word(0x8080808));
        let v2258 = L::right::<5>(v2250);
        let v2259 = L::and(v2258, L::word(0x4040404));
        let v2255 = L::left::<1>(v2250);
        let v2256 = L::and(v2255, L::word(0xfefefefe));
        let v2253 = L::right::<7>(v2250);
        let v2254 = L::and(v2253, L::word(0x1010101));
        let v2257 = L::xor(v2254, v2256);
        let v2260 = L::xor(v2257, v2259);
        let v2263 = L::xor(v2260, v2262);
        let v2266 = L::xor(v2263, v2265);
        w[71 + next1] = v2266;
        let v2280 = L::right::<3>(v2266);
        let v2281 = L::and(v2280, L::word(0x10101010));
        let v2277 = L::right::<4>(v2266);
        let v2278 = L::and(v2277, L::word(0x8080808));
        let v2274 = L::right::<5>(v2266);
        let v2275 = L::and(v2274, L::word(0x4040404));
        let v2271 = L::left::<1>(v2266);
        let v2272 = L::and(v2271, L::word(0xfefefefe));
        let v2269 = L::right::<7>(v2266);
        let v2270 = L::and(v2269, L::word(0x1010101));
        let v2273 = L::xor(v2270, v2272);
        let v2276 = L::xor(v2273, v2275);
        let v2279 = L::xor(v2276, v2278);
        let v2282 = L::xor(v2279, v2281);
        w[73 + next1] = v2282;
        let v2962 = L::right::<6>(v180);
        let v2963 = L::and(v2962, L::word(0x3));
        w[75] = v2963;
        let v1872 = L::choose(v1871, v250, L::word(0x0));
        let v1870 = L::choose(v1869, v249, L::word(0x0));
        let v1873 = L::xor(v1870, v1872);
        let v1868 = L::choose(v1867, v248, L::word(0x0));
        let v1874 = L::xor(v1868, v1873);
        w[76] = v1874;
        w[77] = v2186;
        w[78] = v2202;
        let v1864 = L::choose(v1863, v247, L::word(0x0));
        let v1862 = L::choose(v1861, v246, L::word(0x0));
        let v1865 = L::xor(v1862, v1864);
        let v1860 = L::choose(v1859, v245, L::word(0x0));
        let v1866 = L::xor(v1860, v1865);
        w[79] = v1866;
        w[80] = v2218;
        w[81] = v2234;
        w[82] = v2250;
        let v70 = w[179];
        let v71 = w[178];
        let v954 = L::and(v70, v71);
        let v72 = w[177];
        let v952 = L::and(v70, v72);
        let v951 = L::and(v71, v72);
        let v953 = L::or(v951, v952);
        let v955 = L::or(v953, v954);
        w[274] = v955;
        let v957 = L::read(&m[256..512], v955);
        let v14 = b[101];
        let v1047 = v14 & v1043;
        b[147] = v1047;
        let v1048 = v581 & v1047;
        let v573 = !v572;
        let v576 = v570 & v573;
        let v577 = v575 & v576;
        b[148] = v577;
        let v1049 = v577 & v1048;
        b[149] = v1049;
        let v185 = w[83 + back3_0];
        let v1051 = L::choose(v1049, v957, v185);
        w[83 + next3] = v1051;
        let v956 = L::read(&m[0..256], v955);
        let v184 = w[87 + back3_0];
        let v1050 = L::choose(v1049, v956, v184);
        w[87 + next3] = v1050;
        let v179 = w[114];
        let v1804 = L::equal(v179, L::word(0x80));
        let v1800 = L::equal(v179, L::word(0x40));
        let v1796 = L::equal(v179, L::word(0x20));
        let v1793 = L::equal(v179, L::word(0x10));
        let v1789 = L::equal(v179, L::word(0x8));
        let v1785 = L::equal(v179, L::word(0x4));
        let v1782 = L::equal(v179, L::word(0x2));
        let v1779 = L::equal(v179, L::word(0x1));
        let v1400 = L::equal(v179, L::word(0xb));
        b[150] = v1400;
        let v1401 = !v1400;
        let v1397 = L::equal(v179, L::word(0x7));
        b[151] = v1397;
        let v1398 = !v1397;
        let v1715 = v1398 & v1401;
        let v1403 = L::equal(v179, L::word(0xd));
        b[152] = v1403;
        let v1404 = !v1403;
        let v1716 = v1404 & v1715;
        let v1406 = L::equal(v179, L::word(0xe));
        b[153] = v1406;
        let v1407 = !v1406;
        let v1717 = v1407 & v1716;
        let v1409 = L::equal(v179, L::word(0x13));
        b[154] = v1409;
        let v1410 = !v1409;
        let v1718 = v1410 & v1717;
        let v1412 = L::equal(v179, L::word(0x15));
        b[155] = v1412;
        let v1413 = !v1412;
        let v1719 = v1413 & v1718;
        let v1415 = L::equal(v179, L::word(0x16));
        b[156] = v1415;
        let v1416 = !v1415;
        let v1720 = v1416 & v1719;
        let v1418 = L::equal(v179, L::word(0x19));
        b[157] = v1418;
        let v1419 = !v1418;
        let v1721 = v1419 & v1720;
        let v1421 = L::equal(v179, L::word(0x1a));
        b[158] = v1421;
        let v1422 = !v1421;
        let v1722 = v1422 & v1721;
        let v1424 = L::equal(v179, L::word(0x1c));
        b[159] = v1424;
        let v1425 = !v1424;
        let v1723 = v1425 & v1722;
        let v1427 = L::equal(v179, L::word(0x23));
        b[160] = v1427;
        let v1428 = !v1427;
        let v1724 = v1428 & v1723;
        let v1430 = L::equal(v179, L::word(0x25));
        b[161] = v1430;
        let v1431 = !v1430;
        let v1725 = v1431 & v1724;
        let v1433 = L::equal(v179, L::word(0x26));
        b[162] = v1433;
        let v1434 = !v1433;
        let v1726 = v1434 & v1725;
        let v1436 = L::equal(v179, L::word(0x29));
        b[163] = v1436;
        let v1437 = !v1436;
        let v1727 = v1437 & v1726;
        let v1439 = L::equal(v179, L::word(0x2a));
        b[164] = v1439;
        let v1440 = !v1439;
        let v1728 = v1440 & v1727;
        let v1442 = L::equal(v179, L::word(0x2c));
        b[165] = v1442;
        let v1443 = !v1442;
        let v1729 = v1443 & v1728;
        let v1445 = L::equal(v179, L::word(0x31));
        b[166] = v1445;
        let v1446 = !v1445;
        let v1730 = v1446 & v1729;
        let v1448 = L::equal(v179, L::word(0x32));
        b[167] = v1448;
        let v1449 = !v1448;
        let v1731 = v1449 & v1730;
        let v1451 = L::equal(v179, L::word(0x34));
        b[168] = v1451;
        let v1452 = !v1451;
        let v1732 = v1452 & v1731;
        let v1454 = L::equal(v179, L::word(0x38));
        b[169] = v1454;
        let v1455 = !v1454;
        let v1733 = v1455 & v1732;
        let v1457 = L::equal(v179, L::word(0x43));
        b[170] = v1457;
        let v1458 = !v1457;
        let v1734 = v1458 & v1733;
        let v1460 = L::equal(v179, L::word(0x45));
        b[171] = v1460;
        let v1461 = !v1460;
        let v1735 = v1461 & v1734;
        let v1463 = L::equal(v179, L::word(0x46));
        b[172] = v1463;
        let v1464 = !v1463;
        let v1736 = v1464 & v1735;
        let v1466 = L::equal(v179, L::word(0x49));
        b[173] = v1466;
        let v1467 = !v1466;
        let v1737 = v1467 & v1736;
        let v1469 = L::equal(v179, L::word(0x4a));
        b[174] = v1469;
        let v1470 = !v1469;
        let v1738 = v1470 & v1737;
        let v1472 = L::equal(v179, L::word(0x4c));
        b[175] = v1472;
        let v1473 = !v1472;
        let v1739 = v1473 & v1738;
        let v1475 = L::equal(v179, L::word(0x51));
        b[176] = v1475;
        let v1476 = !v1475;
        let v1740 = v1476 & v1739;
        let v1478 = L::equal(v179, L::word(0x52));
        b[177] = v1478;
        let v1479 = !v1478;
        let v1741 = v1479 & v1740;
        let v1481 = L::equal(v179, L::word(0x54));
        b[178] = v1481;
        let v1482 = !v1481;
        let v1742 = v1482 & v1741;
        let v1484 = L::equal(v179, L::word(0x58));
        b[179] = v1484;
        let v1485 = !v1484;
        let v1743 = v1485 & v1742;
        let v1487 = L::equal(v179, L::word(0x61));
        b[180] = v1487;
        let v1488 = !v1487;
        let v1744 = v1488 & v1743;
        let v1490 = L::equal(v179, L::word(0x62));
        b[181] = v1490;
        let v1491 = !v1490;
        let v1745 = v1491 & v1744;
        let v1493 = L::equal(v179, L::word(0x64));
        let v1494 = !v1493;
        let v1746 = v1494 & v1745;
        let v1496 = L::equal(v179, L::word(0x68));
        let v1497 = !v1496;
        let v1747 = v1497 & v1746;
        let v1499 = L::equal(v179, L::word(0x70));
        let v1500 = !v1499;
        let v1748 = v1500 & v1747;
        let v1502 = L::equal(v179, L::word(0x83));
        let v1503 = !v1502;
        let v1749 = v1503 & v1748;
        let v1505 = L::equal(v179, L::word(0x85));
        let v1506 = !v1505;
        let v1750 = v1506 & v1749;
        let v1508 = L::equal(v179, L::word(0x86));
        let v1509 = !v1508;
        let v1751 = v1509 & v1750;
        let v1511 = L::equal(v179, L::word(0x89));
        let v1512 = !v1511;
        let v1752 = v1512 & v1751;
        let v1514 = L::equal(v179, L::word(0x8a));
        let v1515 = !v1514;
        let v1753 = v1515 & v1752;
        let v1517 = L::equal(v179, L::word(0x8c));
        let v1518 = !v1517;
        let v1754 = v1518 & v1753;
        let v1520 = L::equal(v179, L::word(0x91));
        let v1521 = !v1520;
        let v1755 = v1521 & v1754;
        let v1523 = L::equal(v179, L::word(0x92));
        let v1524 = !v1523;
        let v1756 = v1524 & v1755;
        let v1526 = L::equal(v179, L::word(0x94));
        let v1527 = !v1526;
        let v1757 = v1527 & v1756;
        let v1529 = L::equal(v179, L::word(0x98));
        let v1530 = !v1529;
        let v1758 = v1530 & v1757;
        let v1532 = L::equal(v179, L::word(0xa1));
        let v1533 = !v1532;
        let v1759 = v1533 & v1758;
        let v1535 = L::equal(v179, L::word(0xa2));
        let v1536 = !v1535;
        let v1760 = v1536 & v1759;
        let v1538 = L::equal(v179, L::word(0xa4));
        let v1539 = !v1538;
        let v1761 = v1539 & v1760;
        let v1541 = L::equal(v179, L::word(0xa8));
        let v1542 = !v1541;
        let v1762 = v1542 & v1761;
        let v1544 = L::equal(v179, L::word(0xb0));
        let v1545 = !v1544;
        let v1763 = v1545 & v1762;
        let v1547 = L::equal(v179, L::word(0xc1));
        let v1548 = !v1547;
        let v1764 = v1548 & v1763;
        let v1550 = L::equal(v179, L::word(0xc2));
        let v1551 = !v1550;
        let v1765 = v1551 & v1764;
        let v1553 = L::equal(v179, L::word(0xc4));
        let v1554 = !v1553;
        let v1766 = v1554 & v1765;
        let v1556 = L::equal(v179, L::word(0xc8));
        let v1557 = !v1556;
        let v1767 = v1557 & v1766;
        let v1559 = L::equal(v179, L::word(0xd0));
        let v1560 = !v1559;
        let v1768 = v1560 & v1767;
        let v1562 = L::equal(v179, L::word(0xe0));
        let v1563 = !v1562;
        let v1769 = v1563 & v1768;
        let v1564 = L::equal(v179, L::word(0x1f));
        let v1565 = !v1564;
        let v1770 = v1565 & v1769;
        let v1567 = L::equal(v179, L::word(0x2f));
        let v1568 = !v1567;
        let v1771 = v1568 & v1770;
        let v1570 = L::equal(v179, L::word(0x37));
        let v1571 = !v1570;
        let v1772 = v1571 & v1771;
        let v1573 = L::equal(v179, L::word(0x3b));
        let v1574 = !v1573;
        let v1773 = v1574 & v1772;
        let v1576 = L::equal(v179, L::word(0x3d));
        let v1577 = !v1576;
        let v1774 = v1577 & v1773;
        let v1579 = L::equal(v179, L::word(0x3e));
        let v1580 = !v1579;
        let v1775 = v1580 & v1774;
        let v1582 = L::equal(v179, L::word(0x4f));
        let v1583 = !v1582;
        let v1776 = v1583 & v1775;
        let v1585 = L::equal(v179, L::word(0x57));
        let v1586 = !v1585;
        let v1777 = v1586 & v1776;
        let v1778 = !v1777;
        let v1781 = v1778 | v1779;
        let v1784 = v1781 | v1782;
        let v1787 = v1784 | v1785;
        let v1791 = v1787 | v1789;
        let v1795 = v1791 | v1793;
        let v1798 = v1795 | v1796;
        let v1802 = v1798 | v1800;
        let v1806 = v1802 | v1804;
        b[182] = v1806;
        let v176 = b[22 + back3_2];
        let v1809 = v176 & v1806;
        b[20] = v1809;
        let v1712 = L::pick(v1585, 0x80000000);
        w[275] = v1712;
        let v1710 = L::pick(v1582, 0x40000000);
        w[276] = v1710;
        let v1708 = L::pick(v1579, 0x20000000);
        w[277] = v1708;
        let v1706 = L::pick(v1576, 0x10000000);
        w[278] = v1706;
        let v1704 = L::pick(v1573, 0x8000000);
        w[279] = v1704;
        let v1702 = L::pick(v1570, 0x4000000);
        w[280] = v1702;
        let v1700 = L::pick(v1567, 0x2000000);
        w[281] = v1700;
        let v1698 = L::pick(v1564, 0x1000000);
        w[282] = v1698;
        let v1696 = L::pick(v1562, 0x800000);
        w[283] = v1696;
        let v1694 = L::pick(v1559, 0x400000);
        w[284] = v1694;
        let v1692 = L::pick(v1556, 0x200000);
        w[285] = v1692;
        let v1690 = L::pick(v1553, 0x100000);
        w[286] = v1690;
        let v1688 = L::pick(v1550, 0x80000);
        let v1686 = L::pick(v1547, 0x40000);
        let v1684 = L::pick(v1544, 0x20000);
        let v1682 = L::pick(v1541, 0x10000);
        let v1680 = L::pick(v1538, 0x8000);
        let v1678 = L::pick(v1535, 0x4000);
        let v1676 = L::pick(v1532, 0x2000);
        let v1674 = L::pick(v1529, 0x1000);
        let v1672 = L::pick(v1526, 0x800);
        let v1670 = L::pick(v1523, 0x400);
        let v1668 = L::pick(v1520, 0x200);
        let v1666 = L::pick(v1517, 0x100);
        let v1664 = L::pick(v1514, 0x80);
        let v1662 = L::pick(v1511, 0x40);
        let v1660 = L::pick(v1508, 0x20);
        let v1658 = L::pick(v1505, 0x10);
        let v1656 = L::pick(v1502, 0x8);
        let v1654 = L::pick(v1499, 0x4);
        let v1652 = L::pick(v1496, 0x2);
        let v1651 = L::pick(v1493, 0x1);
        let v1653 = L::or(v1651, v1652);
        let v1655 = L::or(v1653, v1654);
        let v1657 = L::or(v1655, v1656);
        let v1659 = L::or(v1657, v1658);
        let v1661 = L::or(v1659, v1660);
        let v1663 = L::or(v1661, v1662);
        let v1665 = L::or(v1663, v1664);
        let v1667 = L::or(v1665, v1666);
        let v1669 = L::or(v1667, v1668);
        let v1671 = L::or(v1669, v1670);
        let v1673 = L::or(v1671, v1672);
        let v1675 = L::or(v1673, v1674);
        let v1677 = L::or(v1675, v1676);
        let v1679 = L::or(v1677, v1678);
        let v1681 = L::or(v1679, v1680);
        let v1683 = L::or(v1681, v1682);
        let v1685 = L::or(v1683, v1684);
        let v1687 = L::or(v1685, v1686);
        let v1689 = L::or(v1687, v1688);
        w[287] = v1689;
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
        let v1689 = w[287];
        let v1690 = w[286];
        let v1691 = L::or(v1689, v1690);
        let v1692 = w[285];
        let v1693 = L::or(v1691, v1692);
        let v1694 = w[284];
        let v1695 = L::or(v1693, v1694);
        let v1696 = w[283];
        let v1697 = L::or(v1695, v1696);
        let v1698 = w[282];
        let v1699 = L::or(v1697, v1698);
        let v1700 = w[281];
        let v1701 = L::or(v1699, v1700);
        let v1702 = w[280];
        let v1703 = L::or(v1701, v1702);
        let v1704 = w[279];
        let v1705 = L::or(v1703, v1704);
        let v1706 = w[278];
        let v1707 = L::or(v1705, v1706);
        let v1708 = w[277];
        let v1709 = L::or(v1707, v1708);
        let v1710 = w[276];
        let v1711 = L::or(v1709, v1710);
        let v1712 = w[275];
        let v1713 = L::or(v1711, v1712);
        let v178 = w[83 + back3_2];
        let v1714 = L::xor(v178, v1713);
        w[91] = v1714;
        let v1490 = b[181];
        let v1648 = L::pick(v1490, 0x80000000);
        let v1487 = b[180];
        let v1646 = L::pick(v1487, 0x40000000);
        let v1484 = b[179];
        let v1644 = L::pick(v1484, 0x20000000);
        let v1481 = b[178];
        let v1642 = L::pick(v1481, 0x10000000);
        let v1478 = b[177];
        let v1640 = L::pick(v1478, 0x8000000);
        let v1475 = b[176];
        let v1638 = L::pick(v1475, 0x4000000);
        let v1472 = b[175];
        let v1636 = L::pick(v1472, 0x2000000);
        let v1469 = b[174];
        let v1634 = L::pick(v1469, 0x1000000);
        let v1466 = b[173];
        let v1632 = L::pick(v1466, 0x800000);
        let v1463 = b[172];
        let v1630 = L::pick(v1463, 0x400000);
        let v1460 = b[171];
        let v1628 = L::pick(v1460, 0x200000);
        let v1457 = b[170];
        let v1626 = L::pick(v1457, 0x100000);
        let v1454 = b[169];
        let v1624 = L::pick(v1454, 0x80000);
        let v1451 = b[168];
        let v1622 = L::pick(v1451, 0x40000);
        let v1448 = b[167];
        let v1620 = L::pick(v1448, 0x20000);
        let v1445 = b[166];
        let v1618 = L::pick(v1445, 0x10000);
        let v1442 = b[165];
        let v1616 = L::pick(v1442, 0x8000);
        let v1439 = b[164];
        let v1614 = L::pick(v1439, 0x4000);
        let v1436 = b[163];
        let v1612 = L::pick(v1436, 0x2000);
        let v1433 = b[162];
        let v1610 = L::pick(v1433, 0x1000);
        let v1430 = b[161];
        let v1608 = L::pick(v1430, 0x800);
        let v1427 = b[160];
        let v1606 = L::pick(v1427, 0x400);
        let v1424 = b[159];
        let v1604 = L::pick(v1424, 0x200);
        let v1421 = b[158];
        let v1602 = L::pick(v1421, 0x100);
        let v1418 = b[157];
        let v1600 = L::pick(v1418, 0x80);
        let v1415 = b[156];
        let v1598 = L::pick(v1415, 0x40);
        let v1412 = b[155];
        let v1596 = L::pick(v1412, 0x20);
        let v1409 = b[154];
        let v1594 = L::pick(v1409, 0x10);
        let v1406 = b[153];
        let v1592 = L::pick(v1406, 0x8);
        let v1403 = b[152];
        let v1590 = L::pick(v1403, 0x4);
        let v1400 = b[150];
        let v1588 = L::pick(v1400, 0x2);
        let v1397 = b[151];
        let v1587 = L::pick(v1397, 0x1);
        let v1589 = L::or(v1587, v1588);
        let v1591 = L::or(v1589, v1590);
        let v1593 = L::or(v1591, v1592);
        let v1595 = L::or(v1593, v1594);
        let v1597 = L::or(v1595, v1596);
        let v1599 = L::or(v1597, v1598);
        let v1601 = L::or(v1599, v1600);
        let v1603 = L::or(v1601, v1602);
        let v1605 = L::or(v1603, v1604);
        let v1607 = L::or(v1605, v1606);
        let v1609 = L::or(v1607, v1608);
        let v1611 = L::or(v1609, v1610);
        let v1613 = L::or(v1611, v1612);
        let v1615 = L::or(v1613, v1614);
        let v1617 = L::or(v1615, v1616);
        let v1619 = L::or(v1617, v1618);
        let v1621 = L::or(v1619, v1620);
        let v1623 = L::or(v1621, v1622);
        let v1625 = L::or(v1623, v1624);
        let v1627 = L::or(v1625, v1626);
        let v1629 = L::or(v1627, v1628);
        let v1631 = L::or(v1629, v1630);
        let v1633 = L::or(v1631, v1632);
        let v1635 = L::or(v1633, v1634);
        let v1637 = L::or(v1635, v1636);
        let v1639 = L::or(v1637, v1638);
        let v1641 = L::or(v1639, v1640);
        let v1643 = L::or(v1641, v1642);
        let v1645 = L::or(v1643, v1644);
        let v1647 = L::or(v1645, v1646);
        let v1649 = L::or(v1647, v1648);
        let v177 = w[87 + back3_2];
        let v1650 = L::xor(v177, v1649);
        w[92] = v1650;
        let v14 = b[101];
        let v572 = b[124];
        let v2942 = v14 & v572;
        let v175 = b[21];
        b[21] = v2942;
        let v174 = w[93];
        let v955 = w[274];
        w[93] = v955;
        let v13 = w[231];
        let v2955 = L::linear(v13, &MAP_3);
        let v11 = w[230];
        let v2954 = L::linear(v11, &MAP_2);
        let v2956 = L::xor(v2954, v2955);
        let v173 = w[94];
        w[94] = v2956;
        let v1049 = b[149];
        b[22 + next3] = v1049;
        w[95 + next3] = v13;
        w[99 + next3] = v11;
        let v959 = L::test(v955, 0xff);
        let v960 = !v959;
        b[26 + next7] = v960;
        let v78 = w[176];
        let v79 = w[175];
        let v1009 = L::and(v78, v79);
        let v80 = w[174];
        let v1007 = L::and(v78, v80);
        let v1006 = L::and(v79, v80);
        let v1008 = L::or(v1006, v1007);
        let v1010 = L::or(v1008, v1009);
        let v1011 = L::equal(v955, v1010);
        let v521 = b[118];
        let v1023 = v521 & v1011;
        let v12 = b[100];
        let v1025 = v12 & v1023;
        let v1047 = b[147];
        let v1064 = v1025 & v1047;
        let v581 = b[119];
        let v1066 = v581 & v1064;
        let v577 = b[148];
        let v1068 = v577 & v1066;
        let v1074 = !v1068;
        let v522 = !v521;
        let v1022 = v522 & v1011;
        let v1024 = v12 & v1022;
        let v1063 = v1024 & v1047;
        let v1065 = v581 & v1063;
        let v1067 = v577 & v1065;
        let v1073 = !v1067;
        let v1075 = v1073 & v1074;
        let v1076 = !v1075;
        b[34 + next7] = v1076;
        b[42 + next7] = v521;
        let v49 = w[135];
        let v50 = w[134];
        let v531 = L::and(v49, v50);
        let v51 = w[133];
        let v529 = L::and(v49, v51);
        let v528 = L::and(v50, v51);
        let v530 = L::or(v528, v529);
        let v532 = L::or(v530, v531);
        w[103 + next7] = v532;
        let v114 = w[220];
        let v116 = w[202];
        let v1305 = L::xor(v114, v116);
        let v115 = w[203];
        let v1304 = L::xor(v115, v116);
        let v1306 = L::or(v1304, v1305);
        let v1307 = L::test(v1306, 0x7ffff);
        b[50] = v1307;
        let v110 = w[113];
        let v112 = w[111];
        let v1259 = L::xor(v110, v112);
        let v111 = w[112];
        let v1258 = L::xor(v111, v112);
        let v1260 = L::or(v1258, v1259);
        let v1261 = L::test(v1260, 0xff);
        b[51] = v1261;
        let v183 = b[52];
        let v1247 = w[244];
        let v1249 = L::choose(v183, L::word(0x9), v1247);
        let v1162 = w[242];
        let v1204 = L::equal(v1162, L::word(0x5));
        let v1250 = L::choose(v1204, v1249, v1247);
        let v1121 = b[144];
        let v1122 = !v1121;
        let v1251 = L::pick(v1122, 0x4);
        let v1252 = L::or(v1251, L::word(0x1));
        let v1166 = b[143];
        let v1253 = L::choose(v1166, v1252, v1250);
        w[111] = v1253;
        w[112] = v1253;
        w[113] = v1253;
        let v179 = w[114];
        let v1810 = L::test(v179, 0xff);
        let v1806 = b[182];
        let v1807 = !v1806;
        let v176 = b[22 + back3_2];
        let v1808 = v176 & v1807;
        let v1812 = v1808 & v1810;
        b[52] = v1812;
        let v170 = w[87 + back3_1];
        let v2960 = L::linear(v170, &MAP_3);
        let v169 = w[83 + back3_1];
        let v2958 = L::linear(v169, &MAP_2);
        let v168 = w[115 + back1_1];
        let v2957 = L::linear(v168, &MAP_4);
        let v2959 = L::xor(v2957, v2958);
        let v2961 = L::xor(v2959, v2960);
        w[114] = v2961;
        let v958 = L::read(&m[512..768], v955);
        let v186 = w[115 + back1_0];
        let v1052 = L::choose(v1049, v958, v186);
        w[115 + next1] = v1052;
        let v106 = w[219];
        let v108 = w[211];
        let v1240 = L::xor(v106, v108);
        let v107 = w[215];
        let v1239 = L::xor(v107, v108);
        let v1241 = L::or(v1239, v1240);
        let v1242 = L::test(v1241, 0x7);
        b[53] = v1242;
        let v102 = w[188];
        let v104 = w[186];
        let v1155 = L::xor(v102, v104);
        let v103 = w[187];
        let v1154 = L::xor(v103, v104);
        let v1156 = L::or(v1154, v1155);
        let v1157 = L::test(v1156, 0x3);
        b[54] = v1157;
        let v98 = w[119];
        let v100 = w[117];
        let v1139 = L::xor(v98, v100);
        let v99 = w[118];
        let v1138 = L::xor(v99, v100);
        let v1140 = L::or(v1138, v1139);
        let v1141 = L::test(v1140, 0x7);
        b[55] = v1141;
        let v9 = b[98];
        let v6 = w[227];
        let v1132 = w[243];
        let v1133 = L::choose(v9, v6, v1132);
        let v1224 = b[116];
        let v1227 = L::choose(v1224, v1132, v1133);
        w[117] = v1227;
        w[118] = v1227;
        w[119] = v1227;
        let v94 = b[96];
        let v96 = b[94];
        let v1125 = v94 ^ v96;
        let v95 = b[95];
        let v1123 = v95 ^ v96;
        let v1127 = v1123 | v1125;
        b[56] = v1127;
        let v90 = b[86];
        let v92 = b[84];
        let v1114 = v90 ^ v92;
        let v91 = b[85];
        let v1112 = v91 ^ v92;
        let v1116 = v1112 | v1114;
        b[57] = v1116;
        let v86 = w[207];
        let v88 = w[205];
        let v1103 = L::xor(v86, v88);
        let v87 = w[206];
        let v1102 = L::xor(v87, v88);
        let v1104 = L::or(v1102, v1103);
        let v1105 = L::test(v1104, 0xff);
        b[58] = v1105;
        let v82 = w[173];
        let v84 = w[171];
        let v1082 = L::xor(v82, v84);
        let v83 = w[172];
        let v1081 = L::xor(v83, v84);
        let v1083 = L::or(v1081, v1082);
        let v1084 = L::test(v1083, 0x3);
        b[59] = v1084;
        let v1031 = L::xor(v78, v80);
        let v1030 = L::xor(v79, v80);
        let v1032 = L::or(v1030, v1031);
        let v1033 = L::test(v1032, 0xff);
        b[60] = v1033;
        let v74 = w[210];
        let v76 = w[208];
        let v1003 = L::xor(v74, v76);
        let v75 = w[209];
        let v1002 = L::xor(v75, v76);
        let v1004 = L::or(v1002, v1003);
        let v1005 = L::test(v1004, 0xff);
        b[61] = v1005;
        let v70 = w[179];
        let v72 = w[177];
        let v969 = L::xor(v70, v72);
        let v71 = w[178];
        let v968 = L::xor(v71, v72);
        let v970 = L::or(v968, v969);
        let v971 = L::test(v970, 0xff);
        b[62] = v971;
        let v66 = w[182];
        let v68 = w[180];
        let v948 = L::xor(v66, v68);
        let v67 = w[181];
        let v947 = L::xor(v67, v68);
        let v949 = L::or(v947, v948);
        let v950 = L::test(v949, 0x3f);
        b[63] = v950;
        let v62 = w[214];
        let v64 = w[212];
        let v930 = L::xor(v62, v64);
        let v63 = w[213];
        let v929 = L::xor(v63, v64);
        let v931 = L::or(v929, v930);
        let v932 = L::test(v931, 0xffffffff);
        b[64] = v932;
        let v1168 = b[145];
        let v60 = w[120];
        let v1187 = L::choose(v1168, L::word(0xffffffff), v60);
        let v118 = w[121];
        let v1184 = L::linear(v118, &MAP_0);
        let v117 = w[126];
        let v1183 = L::linear(v117, &MAP_1);
        let v1185 = L::xor(v1183, v1184);
        let v1181 = L::linear(v60, &MAP_0);
        let v1182 = L::choose(v1168, L::word(0x73d74d75), v1181);
        let v1186 = L::xor(v1182, v1185);
        let v17 = b[104];
        let v2650 = b[133];
        let v2659 = v17 & v2650;
        let v2660 = L::choose(v2659, v1186, v1187);
        w[120] = v2660;
        let v119 = w[132];
        let v1309 = L::equal(v119, L::word(0x1));
        let v126 = w[123];
        let v127 = w[122];
        let v1311 = L::choose(v1309, v126, v127);
        let v1313 = L::equal(v119, L::word(0x2));
        let v125 = w[124];
        let v1315 = L::choose(v1313, v125, v1311);
        let v1317 = L::equal(v119, L::word(0x3));
        let v124 = w[125];
        let v1319 = L::choose(v1317, v124, v1315);
        let v2652 = b[139];
        let v2656 = L::choose(v2652, v1319, v118);
        w[121] = v2656;
        let v134 = b[97];
        let v2446 = w[254];
        let v128 = w[131];
        let v2450 = L::choose(v134, v2446, v128);
        let v152 = b[83];
        let v2451 = L::choose(v152, v2450, v2446);
        let v2459 = L::read(&m[1280..1312], v2451);
        let v2468 = L::choose(v134, v128, v2446);
        let v2469 = L::choose(v152, v2468, v2446);
        let v2519 = L::read(&m[1312..1344], v2469);
        let v1109 = v90 & v91;
        let v1107 = v90 & v92;
        let v1106 = v91 & v92;
        let v1108 = v1106 | v1107;
        let v1110 = v1108 | v1109;
        let v2525 = L::choose(v1110, v2519, v2459);
        let v2458 = L::read(&m[1344..1376], v2451);
        let v2512 = L::read(&m[1376..1408], v2469);
        let v2518 = L::choose(v1110, v2512, v2458);
        let v2726 = w[256];
        let v2732 = L::test(v2726, 0x1);
        let v2733 = L::choose(v2732, v2518, v2525);
        let v2734 = L::choose(v2652, v2733, v127);
        w[122] = v2734;
        let v2457 = L::read(&m[1408..1440], v2451);
        let v2505 = L::read(&m[1440..1472], v2469);
        let v2511 = L::choose(v1110, v2505, v2457);
        let v2456 = L::read(&m[1472..1504], v2451);
        let v2498 = L::read(&m[1504..1536], v2469);
        let v2504 = L::choose(v1110, v2498, v2456);
        let v2737 = L::choose(v2732, v2504, v2511);
        let v2738 = L::choose(v2652, v2737, v126);
        w[123] = v2738;
        let v2455 = L::read(&m[1536..1568], v2451);
        let v2491 = L::read(&m[1568..1600], v2469);
        let v2497 = L::choose(v1110, v2491, v2455);
        let v2454 = L::read(&m[1600..1632], v2451);
        let v2484 = L::read(&m[1632..1664], v2469);
        let v2490 = L::choose(v1110, v2484, v2454);
        let v2741 = L::choose(v2732, v2490, v2497);
        let v2742 = L::choose(v2652, v2741, v125);
        w[124] = v2742;
        let v2453 = L::read(&m[1664..1696], v2451);
        let v2477 = L::read(&m[1696..1728], v2469);
        let v2483 = L::choose(v1110, v2477, v2453);
        let v2452 = L::read(&m[1728..1760], v2451);
        let v2470 = L::read(&m[1760..1792], v2469);
        let v2476 = L::choose(v1110, v2470, v2452);
        let v2745 = L::choose(v2732, v2476, v2483);
        let v2746 = L::choose(v2652, v2745, v124);
        w[125] = v2746;
        let v122 = w[128];
        let v123 = w[127];
        let v1312 = L::choose(v1309, v122, v123);
        let v121 = w[129];
        let v1316 = L::choose(v1313, v121, v1312);
        let v120 = w[130];
        let v1320 = L::choose(v1317, v120, v1316);
        let v2657 = L::choose(v2652, v1320, v117);
        w[126] = v2657;
        let v2467 = L::read(&m[768..800], v2451);
        let v2575 = L::read(&m[800..832], v2469);
        let v2581 = L::choose(v1110, v2575, v2467);
        let v2466 = L::read(&m[832..864], v2451);
        let v2568 = L::read(&m[864..896], v2469);
        let v2574 = L::choose(v1110, v2568, v2466);
        let v2735 = L::choose(v2732, v2574, v2581);
        let v2736 = L::choose(v2652, v2735, v123);
        w[127] = v2736;
        let v2465 = L::read(&m[896..928], v2451);
        let v2561 = L::read(&m[928..960], v2469);
        let v2567 = L::choose(v1110, v2561, v2465);
        let v2464 = L::read(&m[960..992], v2451);
        let v2554 = L::read(&m[992..1024], v2469);
        let v2560 = L::choose(v1110, v2554, v2464);
        let v2739 = L::choose(v2732, v2560, v2567);
        let v2740 = L::choose(v2652, v2739, v122);
        w[128] = v2740;
        let v2463 = L::read(&m[1024..1056], v2451);
        let v2547 = L::read(&m[1056..1088], v2469);
        let v2553 = L::choose(v1110, v2547, v2463);
        let v2462 = L::read(&m[1088..1120], v2451);
        let v2540 = L::read(&m[1120..1152], v2469);
        let v2546 = L::choose(v1110, v2540, v2462);
        let v2743 = L::choose(v2732, v2546, v2553);
        let v2744 = L::choose(v2652, v2743, v121);
        w[129] = v2744;
        let v2461 = L::read(&m[1152..1184], v2451);
        let v2533 = L::read(&m[1184..1216], v2469);
        let v2539 = L::choose(v1110, v2533, v2461);
        let v2460 = L::read(&m[1216..1248], v2451);
        let v2526 = L::read(&m[1248..1280], v2469);
        let v2532 = L::choose(v1110, v2526, v2460);
        let v2747 = L::choose(v2732, v2532, v2539);
        let v2748 = L::choose(v2652, v2747, v120);
        w[130] = v2748;
        let v15 = b[102];
        let v129 = w[103 + back7_4];
        let v1326 = L::choose(v15, v129, L::word(0x0));
        w[131] = v1326;
        let v2730 = L::right::<1>(v2726);
        let v2731 = L::choose(v2652, v2730, v119);
        w[132] = v2731;
        let v57 = w[185];
        let v59 = w[183];
        let v592 = L::xor(v57, v59);
        let v58 = w[184];
        let v591 = L::xor(v58, v59);
        let v593 = L::or(v591, v592);
        let v594 = L::test(v593, 0x3);
        b[65] = v594;
        let v53 = w[218];
        let v55 = w[216];
        let v562 = L::xor(v53, v55);
        let v54 = w[217];
        let v561 = L::xor(v54, v55);
        let v563 = L::or(v561, v562);
        let v564 = L::test(v563, 0x7);
        b[66] = v564;
        let v543 = L::xor(v49, v51);
        let v542 = L::xor(v50, v51);
        let v544 = L::or(v542, v543);
        let v545 = L::test(v544, 0x1f);
        b[67] = v545;
        let v533 = L::add(v532, L::word(0x1));
        let v535 = L::and(v533, L::word(0x1f));
        let v537 = L::choose(v12, L::word(0x0), v535);
        let v1055 = L::choose(v1047, v537, v532);
        let v1056 = L::choose(v581, v1055, L::word(0x0));
        let v579 = b[123];
        let v1057 = L::choose(v579, v1056, v532);
        let v1058 = L::choose(v572, L::word(0x0), v1057);
        w[133] = v1058;
        w[134] = v1058;
        w[135] = v1058;
        let v45 = b[77];
        let v47 = b[75];
        let v525 = v45 ^ v47;
        let v46 = b[76];
        let v523 = v46 ^ v47;
        let v527 = v523 | v525;
        b[68] = v527;
        let v41 = w[145];
        let v43 = w[143];
        let v514 = L::xor(v41, v43);
        let v42 = w[144];
        let v513 = L::xor(v42, v43);
        let v515 = L::or(v513, v514);
        let v516 = L::test(v515, 0x7ffff);
        b[69] = v516;
        let v37 = w[154];
        let v39 = w[146];
        let v481 = L::xor(v37, v39);
        let v38 = w[150];
        let v480 = L::xor(v38, v39);
        let v482 = L::or(v480, v481);
        let v483 = L::test(v482, 0x3);
        b[70] = v483;
        let v33 = w[149];
        let v35 = w[147];
        let v442 = L::xor(v33, v35);
        let v34 = w[148];
        let v441 = L::xor(v34, v35);
        let v443 = L::or(v441, v442);
        let v444 = L::test(v443, 0xff);
        b[71] = v444;
        let v29 = w[153];
        let v31 = w[151];
        let v421 = L::xor(v29, v31);
        let v30 = w[152];
        let v420 = L::xor(v30, v31);
        let v422 = L::or(v420, v421);
        let v423 = L::test(v422, 0x3f);
        b[72] = v423;
        let v25 = w[141];
        let v27 = w[139];
        let v401 = L::xor(v25, v27);
        let v26 = w[140];
        let v400 = L::xor(v26, v27);
        let v402 = L::or(v400, v401);
        let v403 = L::test(v402, 0x3ffffff);
        b[73] = v403;
        let v21 = w[138];
        let v23 = w[136];
        let v383 = L::xor(v21, v23);
        let v22 = w[137];
        let v382 = L::xor(v22, v23);
        let v384 = L::or(v382, v383);
        let v385 = L::test(v384, 0x3ffffff);
        b[74] = v385;
        let v389 = L::and(v25, v26);
        let v387 = L::and(v25, v27);
        let v386 = L::and(v26, v27);
        let v388 = L::or(v386, v387);
        let v390 = L::or(v388, v389);
        let v453 = b[127];
        let v1273 = L::choose(v453, v390, L::word(0x0));
        let v375 = w[247];
        let v1266 = w[253];
        let v1269 = L::add(v375, v1266);
        let v1270 = L::and(v1269, L::word(0x3ffffff));
        let v16 = b[103];
        let v1272 = L::choose(v16, v1270, v375);
        let v461 = b[125];
        let v1274 = L::choose(v461, v1272, v1273);
        let v324 = w[194];
        let v376 = L::right::<6>(v324);
        let v377 = L::choose(v16, v376, v375);
        let v457 = b[131];
        let v1275 = L::choose(v457, v377, v1274);
        let v450 = b[129];
        let v1276 = L::choose(v450, v1275, v375);
        w[136] = v1276;
        w[137] = v1276;
        w[138] = v1276;
        let v455 = b[130];
        let v463 = L::choose(v455, L::word(0x0), v390);
        let v393 = L::add(v390, L::word(0x4));
        let v394 = L::and(v393, L::word(0x3ffffff));
        let v427 = L::and(v33, v34);
        let v425 = L::and(v33, v35);
        let v424 = L::and(v34, v35);
        let v426 = L::or(v424, v425);
        let v428 = L::or(v426, v427);
        let v433 = L::equal(v428, L::word(0x1));
        let v435 = L::choose(v433, v394, v390);
        let v436 = L::choose(v16, v435, v390);
        let v464 = L::choose(v461, v436, v463);
        let v391 = L::choose(v16, v376, v390);
        let v465 = L::choose(v457, v391, v464);
        w[139] = v465;
        w[140] = v465;
        w[141] = v465;
        let v319 = w[197];
        let v1192 = L::right::<3>(v319);
        let v19 = w[142];
        let v1193 = L::choose(v1168, v1192, v19);
        let v454 = b[128];
        let v462 = b[126];
        let v474 = v454 & v462;
        let v1194 = L::choose(v474, L::word(0x0), v19);
        let v976 = w[250];
        let v991 = L::add(v19, v976);
        let v992 = L::and(v991, L::word(0x1fffffff));
        let v994 = L::choose(v16, v992, v19);
        let v1195 = L::choose(v457, v994, v1194);
        let v1196 = L::choose(v450, v1195, v1193);
        w[142] = v1196;
        let v488 = w[249];
        let v1278 = L::choose(v455, L::word(0x0), v488);
        let v490 = L::add(v488, L::word(0x7fffc));
        let v492 = L::and(v490, L::word(0x7ffff));
        let v494 = L::choose(v433, v492, v488);
        let v495 = L::choose(v16, v494, v488);
        let v1279 = L::choose(v461, v495, v1278);
        let v1277 = L::choose(v16, v1266, v488);
        let v1280 = L::choose(v457, v1277, v1279);
        w[143] = v1280;
        w[144] = v1280;
        w[145] = v1280;
        let v449 = w[248];
        let v1197 = L::choose(v1168, L::word(0x1), v449);
        let v1198 = L::pick(v453, 0x2);
        let v407 = L::and(v29, v30);
        let v405 = L::and(v29, v31);
        let v404 = L::and(v30, v31);
        let v406 = L::or(v404, v405);
        let v408 = L::or(v406, v407);
        let v414 = L::test(v408, 0x3f);
        let v496 = b[132];
        let v499 = v414 | v496;
        let v501 = L::pick(v499, 0x1);
        let v500 = L::pick(v496, 0x2);
        let v502 = L::or(v500, v501);
        let v503 = L::choose(v433, v502, v449);
        let v504 = L::choose(v16, v503, v449);
        let v1199 = L::choose(v461, v504, v1198);
        let v460 = L::choose(v16, L::word(0x2), v449);
        let v1200 = L::choose(v457, v460, v1199);
        let v1201 = L::choose(v450, v1200, v1197);
        let v1202 = L::choose(v15, v1201, L::word(0x0));
        w[146] = v1202;
        let v988 = L::choose(v455, L::word(0x0), v428);
        let v430 = L::add(v428, L::word(0xff));
        let v431 = L::and(v430, L::word(0xff));
        let v986 = L::choose(v433, v976, v431);
        let v987 = L::choose(v16, v986, v428);
        let v989 = L::choose(v461, v987, v988);
        let v985 = L::choose(v16, v976, v428);
        let v990 = L::choose(v457, v985, v989);
        w[147] = v990;
        w[148] = v990;
        w[149] = v990;
        w[150] = v1202;
        let v1088 = L::and(v86, v87);
        let v1086 = L::and(v86, v88);
        let v1085 = L::and(v87, v88);
        let v1087 = L::or(v1085, v1086);
        let v1089 = L::or(v1087, v1088);
        let v1096 = L::add(v1089, L::word(0x7));
        let v1174 = L::right::<3>(v1096);
        let v1188 = L::choose(v1168, v1174, v408);
        let v1189 = L::choose(v474, L::word(0x0), v408);
        let v410 = L::add(v408, L::word(0x3f));
        let v411 = L::and(v410, L::word(0x3f));
        let v413 = L::choose(v16, v411, v408);
        let v1190 = L::choose(v457, v413, v1189);
        let v1191 = L::choose(v450, v1190, v1188);
        w[151] = v1191;
        w[152] = v1191;
        w[153] = v1191;
        w[154] = v1202;
        let v260 = w[157];
        let v261 = w[156];
        let v2398 = L::and(v260, v261);
        let v262 = w[155];
        let v2396 = L::and(v260, v262);
        let v2395 = L::and(v261, v262);
        let v2397 = L::or(v2395, v2396);
        let v2399 = L::or(v2397, v2398);
        let v2400 = L::add(v2399, L::word(0x7fffc));
        let v2401 = L::and(v2400, L::word(0x7ffff));
        let v2403 = L::choose(v1011, v2401, v2399);
        let v2404 = L::choose(v12, v2403, v2399);
        let v2405 = L::choose(v1047, v2404, v2399);
        let v2406 = L::choose(v581, v2405, L::word(0x0));
        let v2407 = L::choose(v579, v2406, v2399);
        let v2408 = L::choose(v572, v1266, v2407);
        w[155] = v2408;
        w[156] = v2408;
        w[157] = v2408;
        let v2831 = w[251];
        let v2832 = L::add(v2831, L::word(0x7fffc));
        let v2833 = L::and(v2832, L::word(0x7ffff));
        let v2762 = b[142];
        let v2835 = L::choose(v2762, v2833, v2831);
        let v2848 = b[137];
        let v2868 = L::choose(v2848, v2835, v2831);
        let v2869 = L::choose(v2652, v2868, v2831);
        let v2813 = b[140];
        let v2870 = L::choose(v2813, v2869, v2831);
        let v2800 = b[141];
        let v2871 = L::choose(v2800, v1266, v2870);
        w[158] = v2871;
        w[159] = v2871;
        w[160] = v2871;
        let v292 = w[166];
        let v293 = w[165];
        let v2680 = L::and(v292, v293);
        let v294 = w[164];
        let v2678 = L::and(v292, v294);
        let v2677 = L::and(v293, v294);
        let v2679 = L::or(v2677, v2678);
        let v2681 = L::or(v2679, v2680);
        let v2686 = L::and(v2681, L::word(0x7));
        let v2687 = L::add(v2686, L::word(0x7));
        let v2688 = L::and(v2687, L::word(0x7));
        let v2691 = L::less(L::word(0x8), v2681);
        let v2694 = L::choose(v2691, L::word(0x7), v2688);
        let v2761 = w[255];
        let v2802 = L::choose(v2800, v2694, v2761);
        w[161] = v2802;
        w[162] = v2802;
        let v2778 = w[252];
        let v2799 = L::choose(v1168, L::word(0x1), v2778);
        let v2801 = !v2800;
        let v2781 = b[136];
        let v2782 = !v2781;
        let v2807 = v2782 & v2801;
        let v2808 = !v2807;
        let v2862 = L::pick(v2808, 0x2);
        let v2836 = b[134];
        let v2841 = v2762 & v2836;
        let v2858 = L::pick(v2841, 0x4);
        let v2696 = L::test(v2681, 0xff);
        let v2839 = v2696 | v2836;
        let v2763 = !v2762;
        let v2840 = v2763 | v2839;
        let v2856 = L::pick(v2840, 0x1);
        let v2855 = L::pick(v2763, 0x2);
        let v2857 = L::or(v2855, v2856);
        let v2859 = L::or(v2857, v2858);
        let v2860 = L::choose(v2848, v2859, v2778);
        let v2861 = L::choose(v2652, v2860, v2778);
        let v2863 = L::choose(v2813, v2861, v2862);
        let v18 = b[105];
        let v2812 = L::choose(v18, L::word(0x4), v2778);
        let v2779 = b[135];
        let v2864 = L::choose(v2779, v2812, v2863);
        let v1145 = L::and(v102, v103);
        let v1143 = L::and(v102, v104);
        let v1142 = L::and(v103, v104);
        let v1144 = L::or(v1142, v1143);
        let v1146 = L::or(v1144, v1145);
        let v1148 = L::test(v1146, 0x1);
        let v1147 = L::test(v1146, 0x2);
        let v1149 = (v1110 & v1147) | (!v1110 & v1148);
        let v2811 = L::choose(v1149, L::word(0x3), v2778);
        let v2809 = L::equal(v2778, L::word(0x2));
        let v2865 = L::choose(v2809, v2811, v2864);
        let v2783 = b[146];
        let v2866 = L::choose(v2783, v2865, v2799);
        let v2867 = L::choose(v15, v2866, L::word(0x0));
        w[163] = v2867;
        let v2690 = L::choose(v1168, v1089, v2681);
        let v2683 = L::add(v2681, L::word(0xf8));
        let v2684 = L::and(v2683, L::word(0xff));
        let v2695 = L::choose(v2691, v2684, L::word(0x0));
        let v2803 = L::choose(v2800, v2695, v2681);
        let v2804 = L::choose(v2783, v2803, v2690);
        w[164] = v2804;
        w[165] = v2804;
        w[166] = v2804;
        w[167] = v2802;
        let v2727 = L::add(v2726, L::word(0x1));
        let v2728 = L::and(v2727, L::word(0x7));
        let v2764 = L::choose(v2762, L::word(0x0), v2728);
        let v2890 = L::choose(v2848, v2764, v2726);
        let v2891 = L::choose(v2652, v2890, v2726);
        let v2892 = L::choose(v2813, v2891, v2726);
        let v2893 = L::choose(v2800, L::word(0x0), v2892);
        w[168] = v2893;
        w[169] = v2893;
        w[170] = v2893;
        let v2872 = v2762 & v2848;
        let v2873 = v2652 & v2872;
        let v2874 = v2813 & v2873;
        let v2876 = v1110 & v2874;
        let v2878 = !v2876;
        let v2880 = L::pick(v2878, 0x2);
        let v1111 = !v1110;
        let v2875 = v1111 & v2874;
        let v2877 = !v2875;
        let v2879 = L::pick(v2877, 0x1);
        let v2881 = L::or(v2879, v2880);
        let v1070 = L::pick(v1068, 0x2);
        let v1069 = L::pick(v1067, 0x1);
        let v1071 = L::or(v1069, v1070);
        let v1038 = w[245];
        let v1072 = L::or(v1038, v1071);
        let v2882 = L::and(v1072, v2881);
        let v2883 = L::choose(v15, v2882, L::word(0x0));
        w[171] = v2883;
        w[172] = v2883;
        w[173] = v2883;
        let v977 = L::add(v976, L::word(0xff));
        let v978 = L::and(v977, L::word(0xff));
        let v1206 = L::equal(v1162, L::word(0x1));
        let v1208 = L::choose(v1206, v978, v1010);
        w[174] = v1208;
        w[175] = v1208;
        w[176] = v1208;
        let v1169 = L::choose(v1168, L::word(0x0), v955);
        let v961 = L::add(v955, L::word(0x1));
        let v962 = L::and(v961, L::word(0xff));
        let v1013 = L::choose(v1011, L::word(0x0), v962);
        let v1015 = L::choose(v12, v1013, v955);
        let v1054 = L::choose(v1047, v1015, v955);
        let v1170 = L::choose(v581, v1054, L::word(0x0));
        let v574 = b[120];
        let v1171 = L::choose(v574, v955, v1170);
        let v1014 = L::choose(v14, v1013, v955);
        let v1172 = L::choose(v572, v1014, v1171);
        let v570 = b[122];
        let v1173 = L::choose(v570, v1172, v1169);
        w[177] = v1173;
        w[178] = v1173;
        w[179] = v1173;
        let v936 = L::and(v66, v67);
        let v934 = L::and(v66, v68);
        let v933 = L::and(v67, v68);
        let v935 = L::or(v933, v934);
        let v937 = L::or(v935, v936);
        let v1175 = L::choose(v1168, v1174, v937);
        let v582 = !v581;
        let v575 = b[121];
        let v583 = v575 & v582;
        let v1176 = L::choose(v583, L::word(0x0), v937);
        let v938 = L::add(v937, L::word(0x3f));
        let v939 = L::and(v938, L::word(0x3f));
        let v1016 = L::choose(v1011, v939, v937);
        let v1017 = L::choose(v14, v1016, v937);
        let v1177 = L::choose(v572, v1017, v1176);
        let v1178 = L::choose(v570, v1177, v1175);
        w[180] = v1178;
        w[181] = v1178;
        w[182] = v1178;
        let v569 = w[246];
        let v1179 = L::choose(v1168, L::word(0x1), v569);
        let v941 = L::test(v937, 0x3f);
        let v2412 = L::pick(v941, 0x1);
        let v2409 = L::less(L::word(0x4), v2399);
        let v2413 = L::choose(v2409, v569, v2412);
        let v2414 = L::choose(v1011, v2413, v569);
        let v2415 = L::choose(v12, v2414, v569);
        let v2416 = L::choose(v1047, v2415, v569);
        let v2417 = L::choose(v581, v2416, L::word(0x0));
        let v2418 = L::choose(v574, L::word(0x3), v2417);
        let v1018 = L::choose(v1011, L::word(0x2), v569);
        let v1019 = L::choose(v14, v1018, v569);
        let v2419 = L::choose(v572, v1019, v2418);
        let v2420 = L::choose(v570, v2419, v1179);
        let v2421 = L::choose(v15, v2420, L::word(0x0));
        w[183] = v2421;
        w[184] = v2421;
        w[185] = v2421;
        let v1020 = (v1011 & v522) | (!v1011 & v521);
        let v1021 = (v12 & v1020) | (!v12 & v521);
        let v1059 = (v1047 & v1021) | (!v1047 & v521);
        let v1060 = v581 & v1059;
        let v1061 = (v577 & v1060) | (!v577 & v521);
        let v1062 = v15 & v1061;
        b[75] = v1062;
        b[76] = v1062;
        b[77] = v1062;
        let v1053 = v15 & v1049;
        let v157 = b[78];
        b[78] = v1053;
        let v1325 = v15 & v157;
        let v156 = b[79];
        b[79] = v1325;
        let v1324 = v15 & v156;
        let v155 = b[80];
        b[80] = v1324;
        let v1323 = v15 & v155;
        let v154 = b[81];
        b[81] = v1323;
        let v1322 = v15 & v154;
        let v153 = b[82];
        b[82] = v1322;
        let v1321 = v15 & v153;
        b[83] = v1321;
        let v140 = b[34 + back7_5];
        let v1308 = v140 & v152;
        let v2935 = v134 & v1308;
        let v2937 = L::pick(v2935, 0x2);
        let v2041 = !v134;
        let v2934 = v1308 & v2041;
        let v2936 = L::pick(v2934, 0x1);
        let v2938 = L::or(v2936, v2937);
        let v2939 = L::or(v1146, v2938);
        let v2940 = L::and(v2881, v2939);
        let v2941 = L::choose(v15, v2940, L::word(0x0));
        w[186] = v2941;
        w[187] = v2941;
        w[188] = v2941;
        w[189] = v2867;
        let v2447 = L::add(v2446, L::word(0x1));
        let v2448 = L::and(v2447, L::word(0x1f));
        let v2653 = L::choose(v2652, v2448, v2446);
        let v2815 = L::choose(v2813, v2653, v2446);
        let v2816 = L::choose(v2779, L::word(0x0), v2815);
        w[190] = v2816;
        w[191] = v2816;
        w[192] = v2816;
        let v2884 = (v2874 & v1111) | (!v2874 & v1110);
        let v2885 = v15 & v2884;
        b[84] = v2885;
        b[85] = v2885;
        b[86] = v2885;
        w[193] = v2867;
        let v276 = b[92];
        let v277 = b[91];
        let v2628 = v276 & v277;
        let v278 = b[90];
        let v2626 = v276 & v278;
        let v2625 = v277 & v278;
        let v2627 = v2625 | v2626;
        let v2629 = v2627 | v2628;
        let v2654 = (v2652 & v2629) | (!v2652 & v2650);
        let v2655 = v15 & v2654;
        b[87] = v2655;
        b[88] = v2655;
        b[89] = v2655;
        let v2817 = (v2652 & v2813) | (!v2652 & v2629);
        let v2818 = v15 & v2817;
        b[90] = v2818;
        b[91] = v2818;
        b[92] = v2818;
        let v7 = w[228];
        let v2952 = L::choose(v9, v7, v324);
        let v2953 = L::choose(v1224, v324, v2952);
        w[194] = v2953;
        let v8 = w[229];
        let v323 = w[195];
        let v2950 = L::choose(v9, v8, v323);
        let v2951 = L::choose(v1224, v323, v2950);
        w[195] = v2951;
        let v5 = w[226];
        let v322 = w[196];
        let v2948 = L::choose(v9, v5, v322);
        let v2949 = L::choose(v1224, v322, v2948);
        w[196] = v2949;
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
        let v1231 = (v1224 & v321) | (!v1224 & v364);
        b[93] = v1231;
        let v3 = w[224];
        let v2943 = L::choose(v9, v3, v319);
        let v2944 = L::choose(v1224, v319, v2943);
        w[197] = v2944;
        let v316 = w[198];
        let v1213 = L::left::<1>(v316);
        let v1215 = L::and(v1213, L::word(0xfe));
        let v1209 = L::equal(v1162, L::word(0x2));
        let v1216 = L::choose(v1209, v1215, v316);
        let v1217 = L::choose(v1206, v976, v1216);
        w[198] = v1217;
        let v318 = w[199];
        let v1291 = L::left::<1>(v318);
        let v1292 = L::and(v1291, L::word(0x7fffffe));
        let v1293 = L::add(v1266, v1292);
        let v1294 = L::and(v1293, L::word(0x7ffffff));
        let v1296 = L::test(v316, 0x80);
        let v1297 = L::choose(v1296, v1294, v1292);
        let v1298 = L::choose(v1209, v1297, v318);
        let v1299 = L::choose(v1206, L::word(0x0), v1298);
        w[199] = v1299;
        let v315 = w[200];
        let v1218 = L::left::<1>(v315);
        let v1219 = L::and(v1218, L::word(0xfe));
        let v1220 = L::choose(v1209, v1219, v315);
        let v1221 = L::choose(v1206, v1089, v1220);
        w[200] = v1221;
        let v2945 = L::and(v2, L::word(0xffffff));
        let v320 = w[201];
        let v2946 = L::choose(v9, v2945, v320);
        let v2947 = L::choose(v1224, v320, v2946);
        w[201] = v2947;
        let v329 = L::add(v320, L::word(0x3f));
        let v1267 = L::right::<6>(v329);
        let v1268 = L::choose(v1206, v1267, v1266);
        w[202] = v1268;
        w[203] = v1268;
        let v317 = w[204];
        let v1281 = L::left::<1>(v317);
        let v1283 = L::and(v1281, L::word(0x7fffffe));
        let v1284 = L::add(v1266, v1283);
        let v1285 = L::and(v1284, L::word(0x7ffffff));
        let v1287 = L::test(v315, 0x80);
        let v1288 = L::choose(v1287, v1285, v1283);
        let v1289 = L::choose(v1209, v1288, v317);
        let v1290 = L::choose(v1206, L::word(0x0), v1289);
        w[204] = v1290;
        let v2903 = L::test(v320, 0xffffff);
        let v1092 = L::test(v1089, 0xff);
        let v982 = L::test(v976, 0xff);
        let v984 = v321 & v982;
        let v1094 = v984 & v1092;
        let v2905 = v1094 & v2903;
        let v344 = L::and(v318, L::word(0x3ffffff));
        let v341 = L::right::<6>(v323);
        let v345 = L::equal(v341, v344);
        let v342 = L::test(v318, 0x4000000);
        let v343 = !v342;
        let v346 = v343 & v345;
        let v2906 = v346 & v2905;
        let v337 = L::and(v317, L::word(0x3ffffff));
        let v331 = L::right::<6>(v322);
        let v338 = L::equal(v331, v337);
        let v334 = L::test(v317, 0x4000000);
        let v335 = !v334;
        let v339 = v335 & v338;
        let v2907 = v339 & v2906;
        let v348 = L::test(v323, 0x3f);
        let v349 = !v348;
        let v2908 = v349 & v2907;
        let v350 = L::test(v322, 0x3f);
        let v351 = !v350;
        let v2909 = v351 & v2908;
        let v352 = L::test(v324, 0x3f);
        let v353 = !v352;
        let v2910 = v353 & v2909;
        let v921 = w[257];
        let v923 = L::test(v921, 0x3f);
        let v924 = !v923;
        let v2911 = v924 & v2910;
        let v354 = L::test(v319, 0x7);
        let v355 = !v354;
        let v2912 = v355 & v2911;
        let v1222 = L::equal(v1162, L::word(0x3));
        let v2913 = (v1222 & v2912) | (!v1222 & v1121);
        b[94] = v2913;
        let v1090 = L::and(v1, L::word(0xff));
        let v1091 = L::choose(v9, v1090, v1089);
        let v1230 = L::choose(v1224, v1089, v1091);
        w[205] = v1230;
        w[206] = v1230;
        w[207] = v1230;
        let v980 = L::and(v0, L::word(0xff));
        let v981 = L::choose(v9, v980, v976);
        let v1229 = L::choose(v1224, v976, v981);
        w[208] = v1229;
        w[209] = v1229;
        w[210] = v1229;
        b[95] = v2913;
        let v1232 = L::choose(v9, L::word(0x1), v1162);
        let v10 = b[99];
        let v1234 = L::choose(v10, L::word(0x0), v1162);
        let v1164 = b[117];
        let v2787 = L::choose(v1164, v1234, L::word(0x0));
        let v2784 = !v2783;
        let v2630 = !v2629;
        let v2651 = b[138];
        let v2658 = v2630 & v2651;
        let v2785 = v2658 & v2784;
        let v2786 = L::choose(v2785, L::word(0x6), v1162);
        let v2788 = L::choose(v1204, v2786, v2787);
        let v2790 = L::pick(v1122, 0x2);
        let v2789 = L::pick(v1121, 0x1);
        let v2791 = L::or(v2789, v2790);
        let v2792 = L::or(v2791, L::word(0x4));
        let v2793 = L::choose(v1166, v2792, v2788);
        let v2794 = L::choose(v1222, L::word(0x4), v2793);
        let v549 = L::and(v53, v54);
        let v547 = L::and(v53, v55);
        let v546 = L::and(v54, v55);
        let v548 = L::or(v546, v547);
        let v550 = L::or(v548, v549);
        let v552 = L::equal(v550, L::word(0x7));
        let v1233 = L::choose(v552, L::word(0x3), v1162);
        let v2795 = L::choose(v1209, v1233, v2794);
        let v2796 = L::choose(v1206, L::word(0x2), v2795);
        let v2797 = L::choose(v1224, v2796, v1232);
        let v2798 = L::choose(v15, v2797, L::word(0x0));
        w[211] = v2798;
        let v4 = w[225];
        let v922 = L::choose(v9, v4, v921);
        let v1228 = L::choose(v1224, v921, v922);
        w[212] = v1228;
        w[213] = v1228;
        w[214] = v1228;
        b[96] = v2913;
        w[215] = v2798;
        let v554 = L::add(v550, L::word(0x1));
        let v555 = L::and(v554, L::word(0x7));
        let v1211 = L::choose(v1209, v555, v550);
        let v1212 = L::choose(v1206, L::word(0x0), v1211);
        w[216] = v1212;
        w[217] = v1212;
        w[218] = v1212;
        w[219] = v2798;
        w[220] = v1268;
        let v135 = b[42 + back7_4];
        let v1327 = v15 & v135;
        b[97] = v1327;
        let v1854 = L::choose(v175, v174, L::word(0x0));
        let v167 = w[95 + back3_0];
        let v1851 = L::choose(v175, v167, L::word(0x0));
        let v164 = w[99 + back3_0];
        let v1852 = L::choose(v175, v164, L::word(0x0));
        let v1853 = L::choose(v175, v173, L::word(0x0));
        L::write(&mut m[0..256], v1854, v175, v1851);
        L::write(&mut m[256..512], v1854, v175, v1852);
        L::write(&mut m[512..768], v1854, v175, v1853);
        let v2042 = v152 & v2041;
        let v2043 = L::choose(v2042, v128, L::word(0x0));
        let v2576 = L::choose(v134, v2575, v2467);
        let v146 = b[26 + back7_5];
        let v2577 = L::choose(v146, L::word(0x0), v2576);
        let v187 = w[273];
        let v2578 = L::xor(v187, v2577);
        let v2580 = L::choose(v2042, v2578, L::word(0x0));
        L::write(&mut m[768..800], v2043, v2042, v2580);
        let v2039 = v134 & v152;
        let v2040 = L::choose(v2039, v128, L::word(0x0));
        let v2579 = L::choose(v2039, v2578, L::word(0x0));
        L::write(&mut m[800..832], v2040, v2039, v2579);
        let v2569 = L::choose(v134, v2568, v2466);
        let v2570 = L::choose(v146, L::word(0x0), v2569);
        let v190 = w[272];
        let v2571 = L::xor(v190, v2570);
        let v2573 = L::choose(v2042, v2571, L::word(0x0));
        L::write(&mut m[832..864], v2043, v2042, v2573);
        let v2572 = L::choose(v2039, v2571, L::word(0x0));
        L::write(&mut m[864..896], v2040, v2039, v2572);
        let v2562 = L::choose(v134, v2561, v2465);
        let v2563 = L::choose(v146, L::word(0x0), v2562);
        let v193 = w[271];
        let v2564 = L::xor(v193, v2563);
        let v2566 = L::choose(v2042, v2564, L::word(0x0));
        L::write(&mut m[896..928], v2043, v2042, v2566);
        let v2565 = L::choose(v2039, v2564, L::word(0x0));
        L::write(&mut m[928..960], v2040, v2039, v2565);
        let v2555 = L::choose(v134, v2554, v2464);
        let v2556 = L::choose(v146, L::word(0x0), v2555);
        let v196 = w[270];
        let v2557 = L::xor(v196, v2556);
        let v2559 = L::choose(v2042, v2557, L::word(0x0));
        L::write(&mut m[960..992], v2043, v2042, v2559);
        let v2558 = L::choose(v2039, v2557, L::word(0x0));
        L::write(&mut m[992..1024], v2040, v2039, v2558);
        let v2548 = L::choose(v134, v2547, v2463);
        let v2549 = L::choose(v146, L::word(0x0), v2548);
        let v199 = w[269];
        let v2550 = L::xor(v199, v2549);
        let v2552 = L::choose(v2042, v2550, L::word(0x0));
        L::write(&mut m[1024..1056], v2043, v2042, v2552);
        let v2551 = L::choose(v2039, v2550, L::word(0x0));
        L::write(&mut m[1056..1088], v2040, v2039, v2551);
        let v2541 = L::choose(v134, v2540, v2462);
        let v2542 = L::choose(v146, L::word(0x0), v2541);
        let v202 = w[268];
        let v2543 = L::xor(v202, v2542);
        let v2545 = L::choose(v2042, v2543, L::word(0x0));
        L::write(&mut m[1088..1120], v2043, v2042, v2545);
        let v2544 = L::choose(v2039, v2543, L::word(0x0));
        L::write(&mut m[1120..1152], v2040, v2039, v2544);
        let v2534 = L::choose(v134, v2533, v2461);
        let v2535 = L::choose(v146, L::word(0x0), v2534);
        let v205 = w[267];
        let v2536 = L::xor(v205, v2535);
        let v2538 = L::choose(v2042, v2536, L::word(0x0));
        L::write(&mut m[1152..1184], v2043, v2042, v2538);
        let v2537 = L::choose(v2039, v2536, L::word(0x0));
        L::write(&mut m[1184..1216], v2040, v2039, v2537);
        let v2527 = L::choose(v134, v2526, v2460);
        let v2528 = L::choose(v146, L::word(0x0), v2527);
        let v208 = w[266];
        let v2529 = L::xor(v208, v2528);
        let v2531 = L::choose(v2042, v2529, L::word(0x0));
        L::write(&mut m[1216..1248], v2043, v2042, v2531);
        let v2530 = L::choose(v2039, v2529, L::word(0x0));
        L::write(&mut m[1248..1280], v2040, v2039, v2530);
        let v2520 = L::choose(v134, v2519, v2459);
        let v2521 = L::choose(v146, L::word(0x0), v2520);
        let v211 = w[265];
        let v2522 = L::xor(v211, v2521);
        let v2524 = L::choose(v2042, v2522, L::word(0x0));
        L::write(&mut m[1280..1312], v2043, v2042, v2524);
        let v2523 = L::choose(v2039, v2522, L::word(0x0));
        L::write(&mut m[1312..1344], v2040, v2039, v2523);
        let v2513 = L::choose(v134, v2512, v2458);
        let v2514 = L::choose(v146, L::word(0x0), v2513);
        let v215 = w[264];
        let v2515 = L::xor(v215, v2514);
        let v2517 = L::choose(v2042, v2515, L::word(0x0));
        L::write(&mut m[1344..1376], v2043, v2042, v2517);
        let v2516 = L::choose(v2039, v2515, L::word(0x0));
        L::write(&mut m[1376..1408], v2040, v2039, v2516);
        let v2506 = L::choose(v134, v2505, v2457);
        let v2507 = L::choose(v146, L::word(0x0), v2506);
        let v219 = w[263];
        let v2508 = L::xor(v219, v2507);
        let v2510 = L::choose(v2042, v2508, L::word(0x0));
        L::write(&mut m[1408..1440], v2043, v2042, v2510);
        let v2509 = L::choose(v2039, v2508, L::word(0x0));
        L::write(&mut m[1440..1472], v2040, v2039, v2509);
        let v2499 = L::choose(v134, v2498, v2456);
        let v2500 = L::choose(v146, L::word(0x0), v2499);
        let v223 = w[262];
        let v2501 = L::xor(v223, v2500);
        let v2503 = L::choose(v2042, v2501, L::word(0x0));
        L::write(&mut m[1472..1504], v2043, v2042, v2503);
        let v2502 = L::choose(v2039, v2501, L::word(0x0));
        L::write(&mut m[1504..1536], v2040, v2039, v2502);
        let v2492 = L::choose(v134, v2491, v2455);
        let v2493 = L::choose(v146, L::word(0x0), v2492);
        let v227 = w[261];
        let v2494 = L::xor(v227, v2493);
        let v2496 = L::choose(v2042, v2494, L::word(0x0));
        L::write(&mut m[1536..1568], v2043, v2042, v2496);
        let v2495 = L::choose(v2039, v2494, L::word(0x0));
        L::write(&mut m[1568..1600], v2040, v2039, v2495);
        let v2485 = L::choose(v134, v2484, v2454);
        let v2486 = L::choose(v146, L::word(0x0), v2485);
        let v231 = w[260];
        let v2487 = L::xor(v231, v2486);
        let v2489 = L::choose(v2042, v2487, L::word(0x0));
        L::write(&mut m[1600..1632], v2043, v2042, v2489);
        let v2488 = L::choose(v2039, v2487, L::word(0x0));
        L::write(&mut m[1632..1664], v2040, v2039, v2488);
        let v2478 = L::choose(v134, v2477, v2453);
        let v2479 = L::choose(v146, L::word(0x0), v2478);
        let v235 = w[259];
        let v2480 = L::xor(v235, v2479);
        let v2482 = L::choose(v2042, v2480, L::word(0x0));
        L::write(&mut m[1664..1696], v2043, v2042, v2482);
        let v2481 = L::choose(v2039, v2480, L::word(0x0));
        L::write(&mut m[1696..1728], v2040, v2039, v2481);
        let v2471 = L::choose(v134, v2470, v2452);
        let v2472 = L::choose(v146, L::word(0x0), v2471);
        let v239 = w[258];
        let v2473 = L::xor(v239, v2472);
        let v2475 = L::choose(v2042, v2473, L::word(0x0));
        L::write(&mut m[1728..1760], v2043, v2042, v2475);
        let v2474 = L::choose(v2039, v2473, L::word(0x0));
        L::write(&mut m[1760..1792], v2040, v2039, v2474);
    }
}
