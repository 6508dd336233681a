//! The circuit `sm3` as straight-line code over lanes.
//! Written by `cargo xtask netlists` from `hdl/verilog/sm3.v` with yosys 0.23; driven by `sim::netlist`.
//! Never edited: a test compares the hash of the Verilog, and the text where that yosys is installed.

use crate::sim::netlist::core::{Core, Layout, Memory, Register, Slice};
use crate::sim::netlist::lanes::{Frame, Lanes, Map, Part};

const LAYOUT: Layout = Layout {
    name: "sm3",
    verilog: "19409319bcd8a677a800016ad051f40d7dac241257e2ed8dc1121a833007d318",
    words: 139,
    bits: 105,
    memory: 32,
    inputs: &[
        Slice::new("cmd_aux0", 0, 32, 113),
        Slice::new("cmd_aux1", 0, 32, 114),
        Slice::new("cmd_aux2", 0, 32, 115),
        Slice::new("cmd_aux3", 0, 32, 116),
        Slice::new("cmd_aux4", 0, 32, 117),
        Slice::new("cmd_dst", 0, 32, 118),
        Slice::new("cmd_dst_len", 0, 32, 119),
        Slice::new("cmd_slot", 0, 3, 120),
        Slice::new("cmd_src", 0, 32, 121),
        Slice::new("cmd_src_len", 0, 32, 122),
        Slice::new("cmd_valid", 0, 1, 80),
        Slice::new("done_ready", 0, 1, 81),
        Slice::new("rdat_hi", 0, 32, 123),
        Slice::new("rdat_last", 0, 1, 82),
        Slice::new("rdat_lo", 0, 32, 124),
        Slice::new("rdat_valid", 0, 1, 83),
        Slice::new("resetn", 0, 1, 84),
        Slice::new("rseg_ready", 0, 1, 85),
        Slice::new("wdat_ready", 0, 1, 86),
        Slice::new("wseg_ready", 0, 1, 87),
    ],
    outputs: &[
        Slice::new("cmd_ready", 0, 1, 88),
        Slice::new("done_crc", 0, 32, 125),
        Slice::new("done_extra", 0, 32, 126),
        Slice::new("done_slot", 0, 3, 127),
        Slice::new("done_status", 0, 8, 128),
        Slice::new("done_valid", 0, 1, 89),
        Slice::new("ecc_corrected", 0, 1, 90),
        Slice::new("ecc_uncorrectable", 0, 1, 91),
        Slice::new("rdat_ready", 0, 1, 92),
        Slice::new("rseg_addr", 0, 32, 129),
        Slice::new("rseg_beats", 0, 24, 130),
        Slice::new("rseg_valid", 0, 1, 93),
        Slice::new("tmr_error", 0, 1, 94),
        Slice::new("wdat_hi", 0, 32, 131),
        Slice::new("wdat_last", 0, 1, 95),
        Slice::new("wdat_lo", 0, 32, 132),
        Slice::new("wdat_valid", 0, 1, 96),
        Slice::new("wseg_addr", 0, 32, 133),
        Slice::new("wseg_beats", 0, 24, 134),
        Slice::new("wseg_valid", 0, 1, 97),
    ],
    registers: &[
        Register::new("beat.uneven", 0, 1, 0x0, 40, 0, 0),
        Register::new("beat.copy_c", 0, 2, 0x0, 112, 0, 0),
        Register::new("beat.copy_b", 0, 2, 0x0, 111, 0, 0),
        Register::new("beat.copy_a", 0, 2, 0x0, 110, 0, 0),
        Register::new("closes_command.uneven", 0, 1, 0x0, 39, 0, 0),
        Register::new("closes_command.copy_c", 0, 1, 0x0, 53, 0, 0),
        Register::new("closes_command.copy_b", 0, 1, 0x0, 52, 0, 0),
        Register::new("closes_command.copy_a", 0, 1, 0x0, 51, 0, 0),
        Register::new("closes_message.uneven", 0, 1, 0x0, 38, 0, 0),
        Register::new("closes_message.copy_c", 0, 1, 0x0, 66, 0, 0),
        Register::new("closes_message.copy_b", 0, 1, 0x0, 65, 0, 0),
        Register::new("closes_message.copy_a", 0, 1, 0x0, 64, 0, 0),
        Register::new("compress.hw$q", 0, 32, 0x0, 35, 0, 0),
        Register::new("compress.dw$q", 0, 32, 0x0, 23, 0, 0),
        Register::new("compress.y$q", 0, 32, 0x0, 27, 0, 0),
        Register::new("compress.x$q", 0, 32, 0x0, 24, 0, 0),
        Register::new("compress.ss1$q", 0, 32, 0x0, 26, 0, 0),
        Register::new("compress.t$q", 0, 32, 0x0, 52, 0, 0),
        Register::new("compress.v$7$q", 0, 32, 0x0, 33, 0, 0),
        Register::new("compress.v$6$q", 0, 32, 0x0, 31, 0, 0),
        Register::new("compress.v$5$q", 0, 32, 0x0, 29, 0, 0),
        Register::new("compress.v$4$q", 0, 32, 0x0, 18, 0, 0),
        Register::new("compress.v$3$q", 0, 32, 0x0, 21, 0, 0),
        Register::new("compress.v$2$q", 0, 32, 0x0, 19, 0, 0),
        Register::new("compress.v$1$q", 0, 32, 0x0, 16, 0, 0),
        Register::new("compress.v$0$q", 0, 32, 0x0, 15, 0, 0),
        Register::new("compress.s$7$q", 0, 32, 0x0, 34, 0, 0),
        Register::new("compress.s$6$q", 0, 32, 0x0, 32, 0, 0),
        Register::new("compress.s$5$q", 0, 32, 0x0, 30, 0, 0),
        Register::new("compress.s$4$q", 0, 32, 0x0, 28, 0, 0),
        Register::new("compress.s$3$q", 0, 32, 0x0, 22, 0, 0),
        Register::new("compress.s$2$q", 0, 32, 0x0, 20, 0, 0),
        Register::new("compress.s$1$q", 0, 32, 0x0, 17, 0, 0),
        Register::new("compress.s$0$q", 0, 32, 0x0, 25, 0, 0),
        Register::new("compress.w$15$q", 0, 32, 0x0, 41, 0, 0),
        Register::new("compress.w$14$q", 0, 32, 0x0, 42, 0, 0),
        Register::new("compress.w$13$q", 0, 32, 0x0, 43, 0, 0),
        Register::new("compress.w$12$q", 0, 32, 0x0, 44, 0, 0),
        Register::new("compress.w$11$q", 0, 32, 0x0, 45, 0, 0),
        Register::new("compress.w$10$q", 0, 32, 0x0, 46, 0, 0),
        Register::new("compress.w$9$q", 0, 32, 0x0, 47, 0, 0),
        Register::new("compress.w$8$q", 0, 32, 0x0, 48, 0, 0),
        Register::new("compress.w$7$q", 0, 32, 0x0, 49, 0, 0),
        Register::new("compress.w$6$q", 0, 32, 0x0, 50, 0, 0),
        Register::new("compress.w$5$q", 0, 32, 0x0, 51, 0, 0),
        Register::new("compress.w$4$q", 0, 32, 0x0, 39, 0, 0),
        Register::new("compress.w$3$q", 0, 32, 0x0, 40, 0, 0),
        Register::new("compress.w$2$q", 0, 32, 0x0, 36, 0, 0),
        Register::new("compress.w$1$q", 0, 32, 0x0, 37, 0, 0),
        Register::new("compress.w$0$q", 0, 32, 0x0, 38, 0, 0),
        Register::new("crc.state", 0, 32, 0xffffffff, 12, 0, 0),
        Register::new("destination.uneven", 0, 1, 0x0, 37, 0, 0),
        Register::new("destination.copy_c", 0, 27, 0x0, 87, 0, 0),
        Register::new("destination.copy_b", 0, 27, 0x0, 86, 0, 0),
        Register::new("destination.copy_a", 0, 27, 0x0, 85, 0, 0),
        Register::new("ends_command.uneven", 0, 1, 0x0, 36, 0, 0),
        Register::new("ends_command.copy_c", 0, 2, 0x0, 73, 0, 0),
        Register::new("ends_command.copy_b", 0, 2, 0x0, 72, 0, 0),
        Register::new("ends_command.copy_a", 0, 2, 0x0, 71, 0, 0),
        Register::new("ends_message.uneven", 0, 1, 0x0, 35, 0, 0),
        Register::new("ends_message.copy_c", 0, 2, 0x0, 83, 0, 0),
        Register::new("ends_message.copy_b", 0, 2, 0x0, 82, 0, 0),
        Register::new("ends_message.copy_a", 0, 2, 0x0, 81, 0, 0),
        Register::new("full.uneven", 0, 1, 0x0, 34, 0, 0),
        Register::new("full.copy_c", 0, 2, 0x0, 108, 0, 0),
        Register::new("full.copy_b", 0, 2, 0x0, 107, 0, 0),
        Register::new("full.copy_a", 0, 2, 0x0, 106, 0, 0),
        Register::new("is_bad.uneven", 0, 1, 0x0, 30, 0, 0),
        Register::new("is_bad.copy_c", 0, 1, 0x0, 33, 0, 0),
        Register::new("is_bad.copy_b", 0, 1, 0x0, 32, 0, 0),
        Register::new("is_bad.copy_a", 0, 1, 0x0, 31, 0, 0),
        Register::new("out_last.uneven", 0, 1, 0x0, 26, 0, 0),
        Register::new("out_last.copy_c", 0, 1, 0x0, 29, 0, 0),
        Register::new("out_last.copy_b", 0, 1, 0x0, 28, 0, 0),
        Register::new("out_last.copy_a", 0, 1, 0x0, 27, 0, 0),
        Register::new("out_valid.uneven", 0, 1, 0x0, 25, 0, 0),
        Register::new("out_valid.copy_c", 0, 1, 0x0, 79, 0, 0),
        Register::new("out_valid.copy_b", 0, 1, 0x0, 78, 0, 0),
        Register::new("out_valid.copy_a", 0, 1, 0x0, 77, 0, 0),
        Register::new("packer.out_hi$q", 0, 32, 0x0, 8, 0, 0),
        Register::new("packer.out_lo$q", 0, 32, 0x0, 6, 0, 0),
        Register::new("packer.carry$q", 0, 8, 0x0, 7, 0, 0),
        Register::new("packer.address.uneven", 0, 1, 0x0, 24, 0, 0),
        Register::new("packer.address.copy_c", 0, 32, 0x0, 5, 0, 0),
        Register::new("packer.address.copy_b", 0, 32, 0x0, 4, 0, 0),
        Register::new("packer.address.copy_a", 0, 32, 0x0, 3, 0, 0),
        Register::new("packer.beat.uneven", 0, 1, 0x0, 23, 0, 0),
        Register::new("packer.beat.copy_c", 0, 3, 0x0, 104, 0, 0),
        Register::new("packer.beat.copy_b", 0, 3, 0x0, 103, 0, 0),
        Register::new("packer.beat.copy_a", 0, 3, 0x0, 102, 0, 0),
        Register::new("packer.beats_left.uneven", 0, 1, 0x0, 22, 0, 0),
        Register::new("packer.beats_left.copy_c", 0, 22, 0x0, 101, 0, 0),
        Register::new("packer.beats_left.copy_b", 0, 22, 0x0, 100, 0, 0),
        Register::new("packer.beats_left.copy_a", 0, 22, 0x0, 99, 0, 0),
        Register::new("packer.is_whole.uneven", 0, 1, 0x0, 21, 0, 0),
        Register::new("packer.is_whole.copy_c", 0, 1, 0x0, 76, 0, 0),
        Register::new("packer.is_whole.copy_b", 0, 1, 0x0, 75, 0, 0),
        Register::new("packer.is_whole.copy_a", 0, 1, 0x0, 74, 0, 0),
        Register::new("packer.length.uneven", 0, 1, 0x0, 20, 0, 0),
        Register::new("packer.length.copy_c", 0, 32, 0x0, 11, 0, 0),
        Register::new("packer.length.copy_b", 0, 32, 0x0, 10, 0, 0),
        Register::new("packer.length.copy_a", 0, 32, 0x0, 9, 0, 0),
        Register::new("packer.marked.uneven", 0, 1, 0x0, 19, 0, 0),
        Register::new("packer.marked.copy_c", 0, 1, 0x0, 73, 0, 0),
        Register::new("packer.marked.copy_b", 0, 1, 0x0, 72, 0, 0),
        Register::new("packer.marked.copy_a", 0, 1, 0x0, 71, 0, 0),
        Register::new("packer.message_bytes.uneven", 0, 1, 0x0, 18, 0, 0),
        Register::new("packer.message_bytes.copy_c", 0, 25, 0x0, 98, 0, 0),
        Register::new("packer.message_bytes.copy_b", 0, 25, 0x0, 97, 0, 0),
        Register::new("packer.message_bytes.copy_a", 0, 25, 0x0, 96, 0, 0),
        Register::new("packer.messages_left.uneven", 0, 1, 0x0, 17, 0, 0),
        Register::new("packer.messages_left.copy_c", 0, 32, 0x0, 95, 0, 0),
        Register::new("packer.messages_left.copy_b", 0, 32, 0x0, 90, 0, 0),
        Register::new("packer.messages_left.copy_a", 0, 32, 0x0, 89, 0, 0),
        Register::new("packer.out_address.uneven", 0, 1, 0x0, 16, 0, 0),
        Register::new("packer.out_address.copy_c", 0, 4, 0x0, 105, 0, 0),
        Register::new("packer.out_address.copy_b", 0, 4, 0x0, 80, 0, 0),
        Register::new("packer.out_address.copy_a", 0, 4, 0x0, 79, 0, 0),
        Register::new("packer.out_ends_block.uneven", 0, 1, 0x0, 15, 0, 0),
        Register::new("packer.out_ends_block.copy_c", 0, 1, 0x0, 63, 0, 0),
        Register::new("packer.out_ends_block.copy_b", 0, 1, 0x0, 62, 0, 0),
        Register::new("packer.out_ends_block.copy_a", 0, 1, 0x0, 61, 0, 0),
        Register::new("packer.out_ends_command.uneven", 0, 1, 0x0, 14, 0, 0),
        Register::new("packer.out_ends_command.copy_c", 0, 1, 0x0, 50, 0, 0),
        Register::new("packer.out_ends_command.copy_b", 0, 1, 0x0, 49, 0, 0),
        Register::new("packer.out_ends_command.copy_a", 0, 1, 0x0, 48, 0, 0),
        Register::new("packer.out_ends_message.uneven", 0, 1, 0x0, 13, 0, 0),
        Register::new("packer.out_ends_message.copy_c", 0, 1, 0x0, 60, 0, 0),
        Register::new("packer.out_ends_message.copy_b", 0, 1, 0x0, 59, 0, 0),
        Register::new("packer.out_ends_message.copy_a", 0, 1, 0x0, 58, 0, 0),
        Register::new("packer.out_write.uneven", 0, 1, 0x0, 12, 0, 0),
        Register::new("packer.out_write.copy_c", 0, 1, 0x0, 57, 0, 0),
        Register::new("packer.out_write.copy_b", 0, 1, 0x0, 47, 0, 0),
        Register::new("packer.out_write.copy_a", 0, 1, 0x0, 46, 0, 0),
        Register::new("packer.rest.uneven", 0, 1, 0x0, 11, 0, 0),
        Register::new("packer.rest.copy_c", 0, 3, 0x0, 94, 0, 0),
        Register::new("packer.rest.copy_b", 0, 3, 0x0, 93, 0, 0),
        Register::new("packer.rest.copy_a", 0, 3, 0x0, 92, 0, 0),
        Register::new("packer.slot.uneven", 0, 1, 0x0, 10, 0, 0),
        Register::new("packer.slot.copy_c", 0, 1, 0x0, 70, 0, 0),
        Register::new("packer.slot.copy_b", 0, 1, 0x0, 69, 0, 0),
        Register::new("packer.slot.copy_a", 0, 1, 0x0, 68, 0, 0),
        Register::new("packer.state.uneven", 0, 1, 0x0, 9, 0, 0),
        Register::new("packer.state.copy_c", 0, 3, 0x0, 109, 0, 0),
        Register::new("packer.state.copy_b", 0, 3, 0x0, 91, 0, 0),
        Register::new("packer.state.copy_a", 0, 3, 0x0, 88, 0, 0),
        Register::new("reader.uneven", 0, 1, 0x0, 8, 0, 0),
        Register::new("reader.copy_c", 0, 1, 0x0, 45, 0, 0),
        Register::new("reader.copy_b", 0, 1, 0x0, 44, 0, 0),
        Register::new("reader.copy_a", 0, 1, 0x0, 43, 0, 0),
        Register::new("right.uneven", 0, 1, 0x0, 7, 0, 0),
        Register::new("right.copy_c", 0, 1, 0x0, 67, 0, 0),
        Register::new("right.copy_b", 0, 1, 0x0, 56, 0, 0),
        Register::new("right.copy_a", 0, 1, 0x0, 55, 0, 0),
        Register::new("round.uneven", 0, 1, 0x0, 6, 0, 0),
        Register::new("round.copy_c", 0, 6, 0x0, 69, 0, 0),
        Register::new("round.copy_b", 0, 6, 0x0, 68, 0, 0),
        Register::new("round.copy_a", 0, 6, 0x0, 67, 0, 0),
        Register::new("sending.uneven", 0, 1, 0x0, 5, 0, 0),
        Register::new("sending.copy_c", 0, 3, 0x0, 84, 0, 0),
        Register::new("sending.copy_b", 0, 3, 0x0, 75, 0, 0),
        Register::new("sending.copy_a", 0, 3, 0x0, 74, 0, 0),
        Register::new("sends_last.uneven", 0, 1, 0x0, 4, 0, 0),
        Register::new("sends_last.copy_c", 0, 1, 0x0, 54, 0, 0),
        Register::new("sends_last.copy_b", 0, 1, 0x0, 42, 0, 0),
        Register::new("sends_last.copy_a", 0, 1, 0x0, 41, 0, 0),
        Register::new("slot.uneven", 0, 1, 0x0, 3, 0, 0),
        Register::new("slot.copy_c", 0, 3, 0x0, 2, 0, 0),
        Register::new("slot.copy_b", 0, 3, 0x0, 1, 0, 0),
        Register::new("slot.copy_a", 0, 3, 0x0, 0, 0, 0),
        Register::new("state.uneven", 0, 1, 0x0, 2, 0, 0),
        Register::new("state.copy_c", 0, 3, 0x0, 77, 0, 0),
        Register::new("state.copy_b", 0, 3, 0x0, 76, 0, 0),
        Register::new("state.copy_a", 0, 3, 0x0, 61, 0, 0),
        Register::new("stepping.uneven", 0, 1, 0x0, 1, 0, 0),
        Register::new("stepping.copy_c", 0, 3, 0x0, 70, 0, 0),
        Register::new("stepping.copy_b", 0, 3, 0x0, 66, 0, 0),
        Register::new("stepping.copy_a", 0, 3, 0x0, 65, 0, 0),
        Register::new("word.uneven", 0, 1, 0x0, 0, 0, 0),
        Register::new("word.copy_c", 0, 4, 0x0, 64, 0, 0),
        Register::new("word.copy_b", 0, 4, 0x0, 63, 0, 0),
        Register::new("word.copy_a", 0, 4, 0x0, 62, 0, 0),
        Register::new("out_hi$q", 0, 32, 0x0, 14, 0, 0),
        Register::new("out_lo$q", 0, 32, 0x0, 13, 0, 0),
        Register::new("digests$q", 0, 32, 0x0, 60, 0, 0),
        Register::new("bytes_last$q", 0, 32, 0x0, 58, 0, 0),
        Register::new("options$q", 0, 32, 0x0, 78, 0, 0),
        Register::new("count$q", 0, 32, 0x0, 59, 0, 0),
        Register::new("stride$q", 0, 32, 0x0, 57, 0, 0),
        Register::new("bytes$q", 0, 32, 0x0, 56, 0, 0),
        Register::new("destination_bytes$q", 0, 32, 0x0, 55, 0, 0),
        Register::new("destination_odd$q", 0, 5, 0x0, 54, 0, 0),
        Register::new("source$q", 0, 32, 0x0, 53, 0, 0),
    ],
    memories: &[
        Memory::new("words_hi.memory", 16, 32, 0, &[]),
        Memory::new("words_lo.memory", 16, 32, 16, &[]),
    ],
};
static MAP_0: Map = Map::new([1228700967, 2457401934, 555582061, 1111164122, 2222328244, 218129817, 436259634, 872519268, 1745038536, 3490077072, 2782971345, 1311636819, 2623273638, 1029407677, 2058815354, 4117630708, 4012927769, 3683426499, 3002414967, 1611012127, 3222024254, 2247366285, 235166699, 470333398, 940666796, 1881333592, 3762667184, 3311864721, 2401395155, 464041303, 928082606, 1856165212]);
static MAP_1: Map = Map::new([3712330424, 3211207553, 2065838579, 4131677158, 3915690301, 3609531531, 2879807463, 1386268991, 2772537982, 1332695565, 2665391130, 944848581, 1889697162, 3779394324, 3345318105, 2334619459, 329422967, 658845934, 1317691868, 2635383736, 1069937025, 2139874050, 4279748100, 4223924985, 4067132163, 3778769143, 3348797215, 2329499855, 274646895, 549293790, 1098587580, 2197175160]);

/// The circuit `sm3`.
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

type Words<L> = [<L as Lanes>::Word; 139];
type Bits<L> = [<L as Lanes>::Bit; 105];

enum Settle0 {}

impl<L: Lanes> Part<L> for Settle0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, _m, _t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let v191 = w[77];
        let v192 = w[76];
        let v1358 = L::and(v191, v192);
        let v193 = w[61];
        let v1356 = L::and(v191, v193);
        let v1355 = L::and(v192, v193);
        let v1357 = L::or(v1355, v1356);
        let v1359 = L::or(v1357, v1358);
        let v1406 = L::test(v1359, 0x7);
        let v1407 = !v1406;
        let v16 = b[84];
        let v1408 = v16 & v1407;
        b[88] = v1408;
        let v70 = w[12];
        let v703 = L::xor(v70, L::word(0xffffffff));
        w[125] = v703;
        w[126] = L::word(0x0);
        let v187 = w[2];
        let v188 = w[1];
        let v1347 = L::and(v187, v188);
        let v189 = w[0];
        let v1345 = L::and(v187, v189);
        let v1344 = L::and(v188, v189);
        let v1346 = L::or(v1344, v1345);
        let v1348 = L::or(v1346, v1347);
        w[127] = v1348;
        let v88 = b[33];
        let v89 = b[32];
        let v758 = v88 & v89;
        let v90 = b[31];
        let v756 = v88 & v90;
        let v755 = v89 & v90;
        let v757 = v755 | v756;
        let v759 = v757 | v758;
        let v1690 = L::pick(v759, 0x4);
        let v1691 = L::or(v1690, L::word(0x1));
        w[128] = v1691;
        let v1360 = L::equal(v1359, L::word(0x5));
        b[89] = v1360;
        b[90] = L::bit(false);
        b[91] = L::bit(false);
        let v179 = w[84];
        let v180 = w[75];
        let v1274 = L::and(v179, v180);
        let v181 = w[74];
        let v1272 = L::and(v179, v181);
        let v1271 = L::and(v180, v181);
        let v1273 = L::or(v1271, v1272);
        let v1275 = L::or(v1273, v1274);
        let v1285 = L::equal(v1275, L::word(0x5));
        let v96 = b[79];
        let v97 = b[78];
        let v778 = v96 & v97;
        let v98 = b[77];
        let v776 = v96 & v98;
        let v775 = v97 & v98;
        let v777 = v775 | v776;
        let v779 = v777 | v778;
        let v780 = !v779;
        let v18 = b[86];
        let v781 = v18 | v780;
        let v1287 = v781 & v1285;
        let v163 = w[109];
        let v164 = w[91];
        let v1162 = L::and(v163, v164);
        let v165 = w[88];
        let v1160 = L::and(v163, v165);
        let v1159 = L::and(v164, v165);
        let v1161 = L::or(v1159, v1160);
        let v1163 = L::or(v1161, v1162);
        let v1204 = L::equal(v1163, L::word(0x6));
        let v1288 = v1204 & v1287;
        let v84 = w[108];
        let v85 = w[107];
        let v744 = L::and(v84, v85);
        let v86 = w[106];
        let v742 = L::and(v84, v86);
        let v741 = L::and(v85, v86);
        let v743 = L::or(v741, v742);
        let v745 = L::or(v743, v744);
        let v748 = L::test(v745, 0x1);
        let v749 = !v748;
        let v746 = L::test(v745, 0x2);
        let v747 = !v746;
        let v159 = b[70];
        let v160 = b[69];
        let v1146 = v159 & v160;
        let v161 = b[68];
        let v1144 = v159 & v161;
        let v1143 = v160 & v161;
        let v1145 = v1143 | v1144;
        let v1147 = v1145 | v1146;
        let v1148 = (v1147 & v747) | (!v1147 & v749);
        let v155 = w[94];
        let v156 = w[93];
        let v1034 = L::and(v155, v156);
        let v157 = w[92];
        let v1032 = L::and(v155, v157);
        let v1031 = L::and(v156, v157);
        let v1033 = L::or(v1031, v1032);
        let v1035 = L::or(v1033, v1034);
        let v1036 = L::test(v1035, 0x7);
        let v115 = b[76];
        let v116 = b[75];
        let v863 = v115 & v116;
        let v117 = b[74];
        let v861 = v115 & v117;
        let v860 = v116 & v117;
        let v862 = v860 | v861;
        let v864 = v862 | v863;
        let v1038 = v864 | v1036;
        let v1063 = L::less(L::word(0x1), v1035);
        let v1066 = v864 | v1063;
        let v206 = w[78];
        let v921 = L::test(v206, 0x100);
        let v1067 = (v921 & v1066) | (!v921 & v1038);
        let v1150 = v1067 & v1148;
        let v1164 = L::equal(v1163, L::word(0x4));
        let v1289 = (v1164 & v1150) | (!v1164 & v1288);
        b[92] = v1289;
        let v103 = w[5];
        let v104 = w[4];
        let v813 = L::and(v103, v104);
        let v105 = w[3];
        let v811 = L::and(v103, v105);
        let v810 = L::and(v104, v105);
        let v812 = L::or(v810, v811);
        let v814 = L::or(v812, v813);
        w[129] = v814;
        let v127 = w[98];
        let v128 = w[97];
        let v907 = L::and(v127, v128);
        let v129 = w[96];
        let v905 = L::and(v127, v129);
        let v904 = L::and(v128, v129);
        let v906 = L::or(v904, v905);
        let v908 = L::or(v906, v907);
        let v911 = L::add(v908, L::word(0x7));
        let v915 = L::right::<3>(v911);
        let v916 = L::and(v915, L::word(0x3fffff));
        let v1198 = L::equal(v1163, L::word(0x5));
        let v1200 = L::choose(v1198, L::word(0x4), v916);
        w[130] = v1200;
        let v1199 = !v1198;
        let v1195 = L::equal(v1163, L::word(0x3));
        let v1196 = !v1195;
        let v1201 = v1196 & v1199;
        let v1202 = !v1201;
        b[93] = v1202;
        let v186 = b[3];
        let v190 = b[2];
        let v1641 = v186 | v190;
        let v87 = b[30];
        let v1642 = v87 | v1641;
        let v170 = b[7];
        let v1643 = v170 | v1642;
        let v71 = b[37];
        let v1644 = v71 | v1643;
        let v83 = b[34];
        let v1645 = v83 | v1644;
        let v79 = b[35];
        let v1646 = v79 | v1645;
        let v75 = b[36];
        let v1647 = v75 | v1646;
        let v194 = b[1];
        let v1648 = v194 | v1647;
        let v166 = b[8];
        let v1649 = v166 | v1648;
        let v198 = b[0];
        let v1650 = v198 | v1649;
        let v174 = b[6];
        let v1651 = v174 | v1650;
        let v28 = b[38];
        let v1652 = v28 | v1651;
        let v24 = b[39];
        let v1653 = v24 | v1652;
        let v178 = b[5];
        let v1654 = v178 | v1653;
        let v182 = b[4];
        let v1655 = v182 | v1654;
        let v20 = b[40];
        let v1656 = v20 | v1655;
        let v95 = b[25];
        let v1657 = v95 | v1656;
        let v91 = b[26];
        let v1658 = v91 | v1657;
        let v130 = b[17];
        let v162 = b[9];
        let v795 = v130 | v162;
        let v102 = b[24];
        let v796 = v102 | v795;
        let v118 = b[20];
        let v797 = v118 | v796;
        let v126 = b[18];
        let v798 = v126 | v797;
        let v110 = b[22];
        let v799 = v110 | v798;
        let v114 = b[21];
        let v800 = v114 | v799;
        let v154 = b[11];
        let v801 = v154 | v800;
        let v122 = b[19];
        let v802 = v122 | v801;
        let v106 = b[23];
        let v803 = v106 | v802;
        let v158 = b[10];
        let v804 = v158 | v803;
        let v150 = b[12];
        let v805 = v150 | v804;
        let v134 = b[16];
        let v806 = v134 | v805;
        let v138 = b[15];
        let v807 = v138 | v806;
        let v146 = b[13];
        let v808 = v146 | v807;
        let v142 = b[14];
        let v809 = v142 | v808;
        let v1659 = v809 | v1658;
        b[94] = v1659;
        let v202 = w[14];
        w[131] = v202;
        let v92 = b[29];
        let v93 = b[28];
        let v768 = v92 & v93;
        let v94 = b[27];
        let v766 = v92 & v94;
        let v765 = v93 & v94;
        let v767 = v765 | v766;
        let v769 = v767 | v768;
        b[95] = v769;
        let v203 = w[13];
        w[132] = v203;
        b[96] = v779;
        let v72 = w[87];
        let v73 = w[86];
        let v707 = L::and(v72, v73);
        let v74 = w[85];
        let v705 = L::and(v72, v74);
        let v704 = L::and(v73, v74);
        let v706 = L::or(v704, v705);
        let v708 = L::or(v706, v707);
        let v1692 = L::left::<5>(v708);
        w[133] = v1692;
        w[134] = L::word(0x4);
        let v1278 = L::equal(v1275, L::word(0x4));
        let v1279 = !v1278;
        let v1276 = L::equal(v1275, L::word(0x1));
        let v1277 = !v1276;
        let v1280 = v1277 & v1279;
        let v1281 = !v1280;
        b[97] = v1281;
    }
}

enum Clock0 {}

impl<L: Lanes> Part<L> for Clock0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, _t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let v191 = w[77];
        let v192 = w[76];
        let v1358 = L::and(v191, v192);
        let v193 = w[61];
        let v1356 = L::and(v191, v193);
        let v1355 = L::and(v192, v193);
        let v1357 = L::or(v1355, v1356);
        let v1359 = L::or(v1357, v1358);
        let v1406 = L::test(v1359, 0x7);
        let v1407 = !v1406;
        let v16 = b[84];
        let v1408 = v16 & v1407;
        b[88] = v1408;
        let v70 = w[12];
        let v703 = L::xor(v70, L::word(0xffffffff));
        w[125] = v703;
        w[126] = L::word(0x0);
        let v187 = w[2];
        let v188 = w[1];
        let v1347 = L::and(v187, v188);
        let v189 = w[0];
        let v1345 = L::and(v187, v189);
        let v1344 = L::and(v188, v189);
        let v1346 = L::or(v1344, v1345);
        let v1348 = L::or(v1346, v1347);
        w[127] = v1348;
        let v88 = b[33];
        let v89 = b[32];
        let v758 = v88 & v89;
        let v90 = b[31];
        let v756 = v88 & v90;
        let v755 = v89 & v90;
        let v757 = v755 | v756;
        let v759 = v757 | v758;
        let v1690 = L::pick(v759, 0x4);
        let v1691 = L::or(v1690, L::word(0x1));
        w[128] = v1691;
        let v1360 = L::equal(v1359, L::word(0x5));
        b[89] = v1360;
        b[90] = L::bit(false);
        b[91] = L::bit(false);
        let v179 = w[84];
        let v180 = w[75];
        let v1274 = L::and(v179, v180);
        let v181 = w[74];
        let v1272 = L::and(v179, v181);
        let v1271 = L::and(v180, v181);
        let v1273 = L::or(v1271, v1272);
        let v1275 = L::or(v1273, v1274);
        let v1285 = L::equal(v1275, L::word(0x5));
        b[98] = v1285;
        let v96 = b[79];
        let v97 = b[78];
        let v778 = v96 & v97;
        let v98 = b[77];
        let v776 = v96 & v98;
        let v775 = v97 & v98;
        let v777 = v775 | v776;
        let v779 = v777 | v778;
        let v780 = !v779;
        let v18 = b[86];
        let v781 = v18 | v780;
        b[99] = v781;
        let v1287 = v781 & v1285;
        let v163 = w[109];
        let v164 = w[91];
        let v1162 = L::and(v163, v164);
        let v165 = w[88];
        let v1160 = L::and(v163, v165);
        let v1159 = L::and(v164, v165);
        let v1161 = L::or(v1159, v1160);
        let v1163 = L::or(v1161, v1162);
        let v1204 = L::equal(v1163, L::word(0x6));
        let v1288 = v1204 & v1287;
        let v84 = w[108];
        let v85 = w[107];
        let v744 = L::and(v84, v85);
        let v86 = w[106];
        let v742 = L::and(v84, v86);
        let v741 = L::and(v85, v86);
        let v743 = L::or(v741, v742);
        let v745 = L::or(v743, v744);
        let v748 = L::test(v745, 0x1);
        let v749 = !v748;
        let v746 = L::test(v745, 0x2);
        let v747 = !v746;
        let v159 = b[70];
        let v160 = b[69];
        let v1146 = v159 & v160;
        let v161 = b[68];
        let v1144 = v159 & v161;
        let v1143 = v160 & v161;
        let v1145 = v1143 | v1144;
        let v1147 = v1145 | v1146;
        let v1148 = (v1147 & v747) | (!v1147 & v749);
        let v155 = w[94];
        let v156 = w[93];
        let v1034 = L::and(v155, v156);
        let v157 = w[92];
        let v1032 = L::and(v155, v157);
        let v1031 = L::and(v156, v157);
        let v1033 = L::or(v1031, v1032);
        let v1035 = L::or(v1033, v1034);
        let v1036 = L::test(v1035, 0x7);
        let v115 = b[76];
        let v116 = b[75];
        let v863 = v115 & v116;
        let v117 = b[74];
        let v861 = v115 & v117;
        let v860 = v116 & v117;
        let v862 = v860 | v861;
        let v864 = v862 | v863;
        let v1038 = v864 | v1036;
        let v1063 = L::less(L::word(0x1), v1035);
        let v1066 = v864 | v1063;
        let v206 = w[78];
        let v921 = L::test(v206, 0x100);
        let v1067 = (v921 & v1066) | (!v921 & v1038);
        let v1150 = v1067 & v1148;
        let v1164 = L::equal(v1163, L::word(0x4));
        let v1289 = (v1164 & v1150) | (!v1164 & v1288);
        b[92] = v1289;
        let v103 = w[5];
        let v104 = w[4];
        let v813 = L::and(v103, v104);
        let v105 = w[3];
        let v811 = L::and(v103, v105);
        let v810 = L::and(v104, v105);
        let v812 = L::or(v810, v811);
        let v814 = L::or(v812, v813);
        w[129] = v814;
        let v127 = w[98];
        let v128 = w[97];
        let v907 = L::and(v127, v128);
        let v129 = w[96];
        let v905 = L::and(v127, v129);
        let v904 = L::and(v128, v129);
        let v906 = L::or(v904, v905);
        let v908 = L::or(v906, v907);
        let v911 = L::add(v908, L::word(0x7));
        let v915 = L::right::<3>(v911);
        let v916 = L::and(v915, L::word(0x3fffff));
        let v1198 = L::equal(v1163, L::word(0x5));
        let v1200 = L::choose(v1198, L::word(0x4), v916);
        w[130] = v1200;
        let v1199 = !v1198;
        let v1195 = L::equal(v1163, L::word(0x3));
        let v1196 = !v1195;
        let v1201 = v1196 & v1199;
        let v1202 = !v1201;
        b[93] = v1202;
        let v186 = b[3];
        let v190 = b[2];
        let v1641 = v186 | v190;
        let v87 = b[30];
        let v1642 = v87 | v1641;
        let v170 = b[7];
        let v1643 = v170 | v1642;
        let v71 = b[37];
        let v1644 = v71 | v1643;
        let v83 = b[34];
        let v1645 = v83 | v1644;
        let v79 = b[35];
        let v1646 = v79 | v1645;
        let v75 = b[36];
        let v1647 = v75 | v1646;
        let v194 = b[1];
        let v1648 = v194 | v1647;
        let v166 = b[8];
        let v1649 = v166 | v1648;
        let v198 = b[0];
        let v1650 = v198 | v1649;
        let v174 = b[6];
        let v1651 = v174 | v1650;
        let v28 = b[38];
        let v1652 = v28 | v1651;
        let v24 = b[39];
        let v1653 = v24 | v1652;
        let v178 = b[5];
        let v1654 = v178 | v1653;
        let v182 = b[4];
        let v1655 = v182 | v1654;
        let v20 = b[40];
        let v1656 = v20 | v1655;
        let v95 = b[25];
        let v1657 = v95 | v1656;
        let v91 = b[26];
        let v1658 = v91 | v1657;
        let v130 = b[17];
        let v162 = b[9];
        let v795 = v130 | v162;
        let v102 = b[24];
        let v796 = v102 | v795;
        let v118 = b[20];
        let v797 = v118 | v796;
        let v126 = b[18];
        let v798 = v126 | v797;
        let v110 = b[22];
        let v799 = v110 | v798;
        let v114 = b[21];
        let v800 = v114 | v799;
        let v154 = b[11];
        let v801 = v154 | v800;
        let v122 = b[19];
        let v802 = v122 | v801;
        let v106 = b[23];
        let v803 = v106 | v802;
        let v158 = b[10];
        let v804 = v158 | v803;
        let v150 = b[12];
        let v805 = v150 | v804;
        let v134 = b[16];
        let v806 = v134 | v805;
        let v138 = b[15];
        let v807 = v138 | v806;
        let v146 = b[13];
        let v808 = v146 | v807;
        let v142 = b[14];
        let v809 = v142 | v808;
        let v1659 = v809 | v1658;
        b[94] = v1659;
        let v202 = w[14];
        w[131] = v202;
        let v92 = b[29];
        let v93 = b[28];
        let v768 = v92 & v93;
        let v94 = b[27];
        let v766 = v92 & v94;
        let v765 = v93 & v94;
        let v767 = v765 | v766;
        let v769 = v767 | v768;
        b[95] = v769;
        let v203 = w[13];
        w[132] = v203;
        b[96] = v779;
        let v72 = w[87];
        let v73 = w[86];
        let v707 = L::and(v72, v73);
        let v74 = w[85];
        let v705 = L::and(v72, v74);
        let v704 = L::and(v73, v74);
        let v706 = L::or(v704, v705);
        let v708 = L::or(v706, v707);
        let v1692 = L::left::<5>(v708);
        w[133] = v1692;
        w[134] = L::word(0x4);
        let v1278 = L::equal(v1275, L::word(0x4));
        let v1279 = !v1278;
        let v1276 = L::equal(v1275, L::word(0x1));
        let v1277 = !v1276;
        let v1280 = v1277 & v1279;
        b[100] = v1280;
        let v1281 = !v1280;
        b[97] = v1281;
        let v199 = w[64];
        let v201 = w[62];
        let v1606 = L::equal(v199, v201);
        let v1607 = !v1606;
        let v200 = w[63];
        let v1604 = L::equal(v200, v201);
        let v1605 = !v1604;
        let v1608 = v1605 | v1607;
        b[0] = v1608;
        let v195 = w[70];
        let v197 = w[65];
        let v1550 = L::equal(v195, v197);
        let v1551 = !v1550;
        let v196 = w[66];
        let v1548 = L::equal(v196, v197);
        let v1549 = !v1548;
        let v1552 = v1549 | v1551;
        b[1] = v1552;
        let v1429 = L::equal(v191, v193);
        let v1430 = !v1429;
        let v1427 = L::equal(v192, v193);
        let v1428 = !v1427;
        let v1431 = v1428 | v1430;
        b[2] = v1431;
        let v1352 = L::equal(v187, v189);
        let v1353 = !v1352;
        let v1350 = L::equal(v188, v189);
        let v1351 = !v1350;
        let v1354 = v1351 | v1353;
        b[3] = v1354;
        let v10 = b[80];
        let v7 = w[120];
        let v1349 = L::choose(v10, v7, v1348);
        let v1409 = L::choose(v1406, v1348, v1349);
        w[0] = v1409;
        w[1] = v1409;
        w[2] = v1409;
        let v183 = b[54];
        let v185 = b[41];
        let v1341 = v183 ^ v185;
        let v184 = b[42];
        let v1339 = v184 ^ v185;
        let v1343 = v1339 | v1341;
        b[4] = v1343;
        let v1331 = L::equal(v179, v181);
        let v1332 = !v1331;
        let v1329 = L::equal(v180, v181);
        let v1330 = !v1329;
        let v1333 = v1330 | v1332;
        b[5] = v1333;
        let v175 = w[69];
        let v177 = w[67];
        let v1268 = L::equal(v175, v177);
        let v1269 = !v1268;
        let v176 = w[68];
        let v1266 = L::equal(v176, v177);
        let v1267 = !v1266;
        let v1270 = v1267 | v1269;
        b[6] = v1270;
        let v171 = b[67];
        let v173 = b[55];
        let v1238 = v171 ^ v173;
        let v172 = b[56];
        let v1236 = v172 ^ v173;
        let v1240 = v1236 | v1238;
        b[7] = v1240;
        let v167 = b[45];
        let v169 = b[43];
        let v1227 = v167 ^ v169;
        let v168 = b[44];
        let v1225 = v168 ^ v169;
        let v1229 = v1225 | v1227;
        b[8] = v1229;
        let v1209 = L::equal(v163, v165);
        let v1210 = !v1209;
        let v1207 = L::equal(v164, v165);
        let v1208 = !v1207;
        let v1211 = v1208 | v1210;
        b[9] = v1211;
        let v1156 = v159 ^ v161;
        let v1154 = v160 ^ v161;
        let v1158 = v1154 | v1156;
        b[10] = v1158;
        let v1140 = L::equal(v155, v157);
        let v1141 = !v1140;
        let v1138 = L::equal(v156, v157);
        let v1139 = !v1138;
        let v1142 = v1139 | v1141;
        b[11] = v1142;
        let v151 = b[57];
        let v153 = b[46];
        let v1028 = v151 ^ v153;
        let v152 = b[47];
        let v1026 = v152 ^ v153;
        let v1030 = v1026 | v1028;
        b[12] = v1030;
        let v147 = b[60];
        let v149 = b[58];
        let v989 = v147 ^ v149;
        let v148 = b[59];
        let v987 = v148 ^ v149;
        let v991 = v987 | v989;
        b[13] = v991;
        let v143 = b[50];
        let v145 = b[48];
        let v979 = v143 ^ v145;
        let v144 = b[49];
        let v977 = v144 ^ v145;
        let v981 = v977 | v979;
        b[14] = v981;
        let v139 = b[63];
        let v141 = b[61];
        let v969 = v139 ^ v141;
        let v140 = b[62];
        let v967 = v140 ^ v141;
        let v971 = v967 | v969;
        b[15] = v971;
        let v135 = w[105];
        let v137 = w[79];
        let v959 = L::equal(v135, v137);
        let v960 = !v959;
        let v136 = w[80];
        let v957 = L::equal(v136, v137);
        let v958 = !v957;
        let v961 = v958 | v960;
        b[16] = v961;
        let v131 = w[95];
        let v133 = w[89];
        let v947 = L::equal(v131, v133);
        let v948 = !v947;
        let v132 = w[90];
        let v945 = L::equal(v132, v133);
        let v946 = !v945;
        let v949 = v946 | v948;
        b[17] = v949;
        let v928 = L::equal(v127, v129);
        let v929 = !v928;
        let v926 = L::equal(v128, v129);
        let v927 = !v926;
        let v930 = v927 | v929;
        b[18] = v930;
        let v123 = b[73];
        let v125 = b[71];
        let v901 = v123 ^ v125;
        let v124 = b[72];
        let v899 = v124 ^ v125;
        let v903 = v899 | v901;
        b[19] = v903;
        let v119 = w[11];
        let v121 = w[9];
        let v888 = L::equal(v119, v121);
        let v889 = !v888;
        let v120 = w[10];
        let v886 = L::equal(v120, v121);
        let v887 = !v886;
        let v890 = v887 | v889;
        b[20] = v890;
        let v869 = v115 ^ v117;
        let v867 = v116 ^ v117;
        let v871 = v867 | v869;
        b[21] = v871;
        let v111 = w[101];
        let v113 = w[99];
        let v857 = L::equal(v111, v113);
        let v858 = !v857;
        let v112 = w[100];
        let v855 = L::equal(v112, v113);
        let v856 = !v855;
        let v859 = v856 | v858;
        b[22] = v859;
        let v107 = w[104];
        let v109 = w[102];
        let v841 = L::equal(v107, v109);
        let v842 = !v841;
        let v108 = w[103];
        let v839 = L::equal(v108, v109);
        let v840 = !v839;
        let v843 = v840 | v842;
        b[23] = v843;
        let v819 = L::equal(v103, v105);
        let v820 = !v819;
        let v817 = L::equal(v104, v105);
        let v818 = !v817;
        let v821 = v818 | v820;
        b[24] = v821;
        let v1362 = L::equal(v1359, L::word(0x3));
        let v1233 = v171 & v172;
        let v1231 = v171 & v173;
        let v1230 = v172 & v173;
        let v1232 = v1230 | v1231;
        let v1234 = v1232 | v1233;
        let v1365 = v1234 & v1362;
        let v212 = w[53];
        let v1367 = L::choose(v1365, v212, v814);
        let v1170 = L::test(v1163, 0x7);
        let v1368 = L::choose(v1170, v814, v1367);
        let v208 = w[57];
        let v815 = L::add(v208, v814);
        let v894 = v123 & v124;
        let v892 = v123 & v125;
        let v891 = v124 & v125;
        let v893 = v891 | v892;
        let v895 = v893 | v894;
        let v825 = L::and(v107, v108);
        let v823 = L::and(v107, v109);
        let v822 = L::and(v108, v109);
        let v824 = L::or(v822, v823);
        let v826 = L::or(v824, v825);
        let v831 = L::equal(v826, L::word(0x7));
        let v898 = v831 & v895;
        let v1369 = L::choose(v898, v815, v1368);
        let v1097 = !v1067;
        let v15 = b[83];
        let v1098 = v15 | v1097;
        let v1149 = v1098 & v1148;
        let v1166 = v1149 & v1164;
        let v1370 = L::choose(v1166, v1369, v1368);
        w[3] = v1370;
        w[4] = v1370;
        w[5] = v1370;
        let v14 = w[124];
        let v1068 = L::choose(v1067, v14, L::word(0x0));
        let v1069 = L::left::<8>(v1068);
        let v101 = w[7];
        let v1070 = L::or(v101, v1069);
        let v1071 = L::choose(v921, v1070, v1068);
        let v1080 = L::right::<24>(v1071);
        let v1054 = L::less(L::word(0x3), v1035);
        let v1057 = v864 | v1054;
        let v1081 = L::choose(v1057, v1080, L::word(0x0));
        let v1055 = L::equal(v1035, L::word(0x3));
        let v896 = !v895;
        let v865 = !v864;
        let v897 = v865 & v896;
        let v1122 = v897 & v1055;
        let v1123 = L::choose(v1122, L::word(0x80), v1081);
        let v1136 = L::left::<24>(v1123);
        let v1077 = L::right::<16>(v1071);
        let v1078 = L::and(v1077, L::word(0xff));
        let v1059 = L::less(L::word(0x2), v1035);
        let v1062 = v864 | v1059;
        let v1079 = L::choose(v1062, v1078, L::word(0x0));
        let v1060 = L::equal(v1035, L::word(0x2));
        let v1125 = v897 & v1060;
        let v1126 = L::choose(v1125, L::word(0x80), v1079);
        let v1134 = L::left::<16>(v1126);
        let v1074 = L::right::<8>(v1071);
        let v1075 = L::and(v1074, L::word(0xff));
        let v1076 = L::choose(v1066, v1075, L::word(0x0));
        let v1064 = L::equal(v1035, L::word(0x1));
        let v1128 = v897 & v1064;
        let v1129 = L::choose(v1128, L::word(0x80), v1076);
        let v1132 = L::left::<8>(v1129);
        let v1072 = L::and(v1071, L::word(0xff));
        let v1073 = L::choose(v1038, v1072, L::word(0x0));
        let v1037 = !v1036;
        let v1130 = v897 & v1037;
        let v1131 = L::choose(v1130, L::word(0x80), v1073);
        let v1133 = L::or(v1131, v1132);
        let v1135 = L::or(v1133, v1134);
        let v1137 = L::or(v1135, v1136);
        let v100 = w[6];
        w[135] = v100;
        w[6] = v1137;
        let v1189 = L::and(v206, L::word(0xff));
        let v1175 = L::equal(v1163, L::word(0x2));
        let v1190 = L::choose(v1175, v1189, v101);
        let v12 = w[123];
        let v1082 = L::choose(v1067, v12, L::word(0x0));
        let v1191 = L::right::<24>(v1082);
        let v1192 = L::choose(v1166, v1191, v1190);
        w[7] = v1192;
        let v1084 = L::right::<24>(v1068);
        let v1083 = L::left::<8>(v1082);
        let v1085 = L::or(v1083, v1084);
        let v1086 = L::choose(v921, v1085, v1082);
        let v1095 = L::right::<24>(v1086);
        let v1096 = L::choose(v864, v1095, L::word(0x0));
        let v1099 = L::equal(v1035, L::word(0x7));
        let v1101 = v897 & v1099;
        let v1103 = L::choose(v1101, L::word(0x80), v1096);
        let v1118 = L::left::<24>(v1103);
        let v1092 = L::right::<16>(v1086);
        let v1093 = L::and(v1092, L::word(0xff));
        let v1040 = L::less(L::word(0x6), v1035);
        let v1043 = v864 | v1040;
        let v1094 = L::choose(v1043, v1093, L::word(0x0));
        let v1041 = L::equal(v1035, L::word(0x6));
        let v1105 = v897 & v1041;
        let v1106 = L::choose(v1105, L::word(0x80), v1094);
        let v1116 = L::left::<16>(v1106);
        let v1089 = L::right::<8>(v1086);
        let v1090 = L::and(v1089, L::word(0xff));
        let v1045 = L::less(L::word(0x5), v1035);
        let v1048 = v864 | v1045;
        let v1091 = L::choose(v1048, v1090, L::word(0x0));
        let v1046 = L::equal(v1035, L::word(0x5));
        let v1109 = v897 & v1046;
        let v1110 = L::choose(v1109, L::word(0x80), v1091);
        let v1114 = L::left::<8>(v1110);
        let v1087 = L::and(v1086, L::word(0xff));
        let v1050 = L::less(L::word(0x4), v1035);
        let v1053 = v864 | v1050;
        let v1088 = L::choose(v1053, v1087, L::word(0x0));
        let v1051 = L::equal(v1035, L::word(0x4));
        let v1112 = v897 & v1051;
        let v1113 = L::choose(v1112, L::word(0x80), v1088);
        let v1115 = L::or(v1113, v1114);
        let v1117 = L::or(v1115, v1116);
        let v1119 = L::or(v1117, v1118);
        let v875 = L::and(v119, v120);
        let v873 = L::and(v119, v121);
        let v872 = L::and(v120, v121);
        let v874 = L::or(v872, v873);
        let v876 = L::or(v874, v875);
        let v884 = L::left::<24>(v876);
        let v881 = L::right::<24>(v876);
        let v879 = L::right::<8>(v876);
        let v880 = L::and(v879, L::word(0xff00));
        let v882 = L::or(v880, v881);
        let v877 = L::left::<8>(v876);
        let v878 = L::and(v877, L::word(0xff0000));
        let v883 = L::or(v878, v882);
        let v885 = L::or(v883, v884);
        let v1120 = L::choose(v898, v885, v1119);
        let v99 = w[8];
        w[136] = v99;
        w[8] = v1120;
        let v918 = L::add(v908, L::word(0x1));
        let v919 = L::and(v918, L::word(0x1ffffff));
        let v922 = L::choose(v921, v919, v908);
        let v1193 = L::left::<3>(v922);
        let v1194 = L::choose(v1175, v1193, v876);
        w[9] = v1194;
        w[10] = v1194;
        w[11] = v1194;
        let v792 = v96 ^ v98;
        let v790 = v97 ^ v98;
        let v794 = v790 | v792;
        b[25] = v794;
        let v772 = v92 ^ v94;
        let v770 = v93 ^ v94;
        let v774 = v770 | v772;
        b[26] = v774;
        let v21 = w[112];
        let v22 = w[111];
        let v277 = L::and(v21, v22);
        let v23 = w[110];
        let v275 = L::and(v21, v23);
        let v274 = L::and(v22, v23);
        let v276 = L::or(v274, v275);
        let v278 = L::or(v276, v277);
        w[137] = v278;
        let v280 = L::equal(v278, L::word(0x3));
        let v1290 = v15 & v1287;
        let v1291 = v1204 & v1290;
        b[101] = v1291;
        let v1296 = (v1291 & v280) | (!v1291 & v769);
        let v1297 = (v1285 & v1296) | (!v1285 & v769);
        let v785 = (v781 & v280) | (!v781 & v769);
        let v1282 = L::equal(v1275, L::word(0x2));
        b[102] = v1282;
        let v1298 = (v1282 & v785) | (!v1282 & v1297);
        b[27] = v1298;
        b[28] = v1298;
        b[29] = v1298;
        let v762 = v88 ^ v90;
        let v760 = v89 ^ v90;
        let v764 = v760 | v762;
        b[30] = v764;
        let v1235 = !v1234;
        let v1364 = (v1362 & v1235) | (!v1362 & v759);
        b[31] = v1364;
        b[32] = v1364;
        b[33] = v1364;
        let v752 = L::equal(v84, v86);
        let v753 = !v752;
        let v750 = L::equal(v85, v86);
        let v751 = !v750;
        let v754 = v751 | v753;
        b[34] = v754;
        let v80 = w[83];
        let v82 = w[81];
        let v738 = L::equal(v80, v82);
        let v739 = !v738;
        let v81 = w[82];
        let v736 = L::equal(v81, v82);
        let v737 = !v736;
        let v740 = v737 | v739;
        b[35] = v740;
        let v76 = w[73];
        let v78 = w[71];
        let v728 = L::equal(v76, v78);
        let v729 = !v728;
        let v77 = w[72];
        let v726 = L::equal(v77, v78);
        let v727 = !v726;
        let v730 = v727 | v729;
        b[36] = v730;
        let v718 = L::equal(v72, v74);
        let v719 = !v718;
        let v716 = L::equal(v73, v74);
        let v717 = !v716;
        let v720 = v717 | v719;
        b[37] = v720;
        let v1399 = L::choose(v1365, L::word(0xffffffff), v70);
        let v1396 = L::linear(v203, &MAP_0);
        let v1395 = L::linear(v202, &MAP_1);
        let v1397 = L::xor(v1395, v1396);
        let v1393 = L::linear(v70, &MAP_0);
        let v1394 = L::choose(v1365, L::word(0x73d74d75), v1393);
        let v1398 = L::xor(v1394, v1397);
        let v789 = v18 & v779;
        let v1400 = L::choose(v789, v1398, v1399);
        w[12] = v1400;
        let v1299 = L::choose(v1291, v14, v203);
        let v1300 = L::choose(v1285, v1299, v203);
        let v45 = w[15];
        let v241 = L::left::<24>(v45);
        let v237 = L::left::<8>(v45);
        let v239 = L::and(v237, L::word(0xff0000));
        let v233 = L::right::<8>(v45);
        let v235 = L::and(v233, L::word(0xff00));
        let v231 = L::right::<24>(v45);
        let v236 = L::or(v231, v235);
        let v240 = L::or(v236, v239);
        let v242 = L::or(v240, v241);
        let v786 = L::choose(v781, v242, v203);
        let v1301 = L::choose(v1282, v786, v1300);
        w[13] = v1301;
        let v1302 = L::choose(v1291, v12, v202);
        let v1303 = L::choose(v1285, v1302, v202);
        let v44 = w[16];
        let v250 = L::left::<24>(v44);
        let v247 = L::left::<8>(v44);
        let v248 = L::and(v247, L::word(0xff0000));
        let v244 = L::right::<8>(v44);
        let v245 = L::and(v244, L::word(0xff00));
        let v243 = L::right::<24>(v44);
        let v246 = L::or(v243, v245);
        let v249 = L::or(v246, v248);
        let v251 = L::or(v249, v250);
        let v787 = L::choose(v781, v251, v202);
        let v1304 = L::choose(v1282, v787, v1303);
        w[14] = v1304;
        let v53 = w[25];
        let v375 = L::xor(v45, v53);
        let v1435 = L::and(v195, v196);
        let v1433 = L::and(v195, v197);
        let v1432 = L::and(v196, v197);
        let v1434 = L::or(v1432, v1433);
        let v1436 = L::or(v1434, v1435);
        let v1492 = L::equal(v1436, L::word(0x5));
        let v1494 = L::choose(v1492, v375, v45);
        let v1284 = v781 & v1282;
        let v43 = w[19];
        let v1495 = L::choose(v1284, v43, v1494);
        let v1315 = L::equal(v1275, L::word(0x3));
        let v1366 = v1315 | v1365;
        let v1497 = L::choose(v1366, L::word(0x7380166f), v1495);
        w[15] = v1497;
        let v52 = w[17];
        let v376 = L::xor(v44, v52);
        let v1498 = L::choose(v1492, v376, v44);
        let v42 = w[21];
        let v1499 = L::choose(v1284, v42, v1498);
        let v1501 = L::choose(v1366, L::word(0x4914b2b9), v1499);
        w[16] = v1501;
        let v1458 = L::equal(v1436, L::word(0x4));
        let v1463 = L::choose(v1458, v53, v52);
        let v1474 = L::equal(v1436, L::word(0x1));
        let v1317 = L::test(v1275, 0x7);
        let v1318 = !v1317;
        let v1476 = v1318 & v1474;
        let v1478 = L::choose(v1476, v44, v1463);
        w[17] = v1478;
        let v41 = w[18];
        let v49 = w[28];
        let v379 = L::xor(v41, v49);
        let v1510 = L::choose(v1492, v379, v41);
        let v39 = w[31];
        let v1511 = L::choose(v1284, v39, v1510);
        let v1513 = L::choose(v1366, L::word(0xa96f30bc), v1511);
        w[18] = v1513;
        let v51 = w[20];
        let v377 = L::xor(v43, v51);
        let v1502 = L::choose(v1492, v377, v43);
        let v1503 = L::choose(v1284, v41, v1502);
        let v1505 = L::choose(v1366, L::word(0x172442d7), v1503);
        w[19] = v1505;
        let v351 = L::rotate::<9>(v52);
        let v1464 = L::choose(v1458, v351, v51);
        let v1479 = L::choose(v1476, v43, v1464);
        w[20] = v1479;
        let v50 = w[22];
        let v378 = L::xor(v42, v50);
        let v1506 = L::choose(v1492, v378, v42);
        let v40 = w[29];
        let v1507 = L::choose(v1284, v40, v1506);
        let v1509 = L::choose(v1366, L::word(0xda8a0600), v1507);
        w[21] = v1509;
        let v1465 = L::choose(v1458, v51, v50);
        let v1480 = L::choose(v1476, v42, v1465);
        w[22] = v1480;
        let v1437 = L::equal(v1436, L::word(0x2));
        let v1452 = L::choose(v1437, v50, v51);
        let v64 = w[51];
        let v68 = w[37];
        let v374 = L::xor(v64, v68);
        let v1453 = L::add(v374, v1452);
        let v1471 = v1437 | v1458;
        let v33 = w[23];
        let v1472 = L::choose(v1471, v1453, v33);
        w[23] = v1472;
        let v313 = L::and(v51, v52);
        let v311 = L::and(v51, v53);
        let v310 = L::and(v52, v53);
        let v312 = L::or(v310, v311);
        let v314 = L::or(v312, v313);
        let v370 = L::xor(v52, v53);
        let v371 = L::xor(v51, v370);
        let v1244 = L::and(v175, v176);
        let v1242 = L::and(v175, v177);
        let v1241 = L::and(v176, v177);
        let v1243 = L::or(v1241, v1242);
        let v1245 = L::or(v1243, v1244);
        let v1247 = L::less(v1245, L::word(0x10));
        let v1250 = L::choose(v1247, v371, v314);
        let v1251 = L::add(v33, v1250);
        let v1487 = L::equal(v1436, L::word(0x3));
        let v35 = w[24];
        let v1490 = L::choose(v1487, v1251, v35);
        w[24] = v1490;
        let v36 = w[26];
        let v335 = L::rotate::<7>(v36);
        let v328 = L::rotate::<12>(v53);
        let v336 = L::xor(v328, v335);
        let v337 = L::add(v35, v336);
        let v1462 = L::choose(v1458, v337, v53);
        let v1477 = L::choose(v1476, v45, v1462);
        w[25] = v1477;
        let v329 = L::add(v49, v328);
        let v37 = w[52];
        let v331 = L::add(v37, v329);
        let v1489 = L::choose(v1487, v331, v36);
        w[26] = v1489;
        let v317 = L::xor(v49, L::word(0xffffffff));
        let v47 = w[32];
        let v318 = L::and(v47, v317);
        let v48 = w[30];
        let v315 = L::and(v48, v49);
        let v319 = L::or(v315, v318);
        let v372 = L::xor(v48, v49);
        let v373 = L::xor(v47, v372);
        let v1253 = L::choose(v1247, v373, v319);
        let v32 = w[35];
        let v1254 = L::add(v32, v1253);
        let v34 = w[27];
        let v1491 = L::choose(v1487, v1254, v34);
        w[27] = v1491;
        let v339 = L::add(v34, v335);
        let v346 = L::rotate::<9>(v339);
        let v347 = L::xor(v339, v346);
        let v343 = L::rotate::<17>(v339);
        let v348 = L::xor(v343, v347);
        let v1466 = L::choose(v1458, v348, v49);
        let v1481 = L::choose(v1476, v41, v1466);
        w[28] = v1481;
        let v380 = L::xor(v40, v48);
        let v1514 = L::choose(v1492, v380, v40);
        let v38 = w[33];
        let v1515 = L::choose(v1284, v38, v1514);
        let v1517 = L::choose(v1366, L::word(0x163138aa), v1515);
        w[29] = v1517;
        let v1467 = L::choose(v1458, v49, v48);
        let v1482 = L::choose(v1476, v40, v1467);
        w[30] = v1482;
        let v381 = L::xor(v39, v47);
        let v1518 = L::choose(v1492, v381, v39);
        let v1520 = L::choose(v1366, L::word(0xe38dee4d), v1518);
        w[31] = v1520;
        let v354 = L::rotate::<19>(v48);
        let v1468 = L::choose(v1458, v354, v47);
        let v1483 = L::choose(v1476, v39, v1468);
        w[32] = v1483;
        let v46 = w[34];
        let v382 = L::xor(v38, v46);
        let v1521 = L::choose(v1492, v382, v38);
        let v1523 = L::choose(v1366, L::word(0xb0fb0e4e), v1521);
        w[33] = v1523;
        let v1469 = L::choose(v1458, v47, v46);
        let v1484 = L::choose(v1476, v38, v1469);
        w[34] = v1484;
        let v1455 = L::choose(v1437, v46, v47);
        let v1456 = L::add(v68, v1455);
        let v1473 = L::choose(v1471, v1456, v32);
        w[35] = v1473;
        let v1215 = v167 & v168;
        let v1213 = v167 & v169;
        let v1212 = v168 & v169;
        let v1214 = v1212 | v1213;
        let v1216 = v1214 | v1215;
        let v1217 = (v1216 & v746) | (!v1216 & v748);
        let v1528 = L::test(v1436, 0x7);
        let v1530 = (v1528 & v1437) | (!v1528 & v1217);
        let v1531 = v1458 | v1530;
        let v66 = w[40];
        let v67 = w[36];
        let v1534 = L::choose(v1531, v66, v67);
        w[36] = v1534;
        let v1533 = L::choose(v1531, v67, v68);
        w[37] = v1533;
        let v69 = w[38];
        let v1532 = L::choose(v1531, v68, v69);
        w[38] = v1532;
        let v65 = w[39];
        let v1536 = L::choose(v1531, v64, v65);
        w[39] = v1536;
        let v1535 = L::choose(v1531, v65, v66);
        w[40] = v1535;
        let v62 = w[49];
        let v358 = L::xor(v62, v69);
        let v56 = w[43];
        let v322 = L::rotate::<15>(v56);
        let v359 = L::xor(v322, v358);
        let v365 = L::rotate::<15>(v359);
        let v366 = L::xor(v359, v365);
        let v362 = L::rotate::<23>(v359);
        let v367 = L::xor(v362, v366);
        let v325 = L::rotate::<7>(v66);
        let v368 = L::xor(v325, v367);
        let v59 = w[46];
        let v369 = L::xor(v59, v368);
        let v1556 = L::and(v199, v200);
        let v1554 = L::and(v199, v201);
        let v1553 = L::and(v200, v201);
        let v1555 = L::or(v1553, v1554);
        let v1557 = L::or(v1555, v1556);
        let v1579 = L::right::<1>(v1557);
        let v1580 = L::or(v1579, L::word(0x8));
        let v1581 = L::choose(v1216, v1580, v1579);
        let v1582 = L::read(&m[16..32], v1581);
        let v1583 = L::read(&m[0..16], v1581);
        let v1584 = L::test(v1557, 0x1);
        let v1585 = L::choose(v1584, v1583, v1582);
        let v1593 = L::left::<24>(v1585);
        let v1590 = L::right::<24>(v1585);
        let v1588 = L::right::<8>(v1585);
        let v1589 = L::and(v1588, L::word(0xff00));
        let v1591 = L::or(v1589, v1590);
        let v1586 = L::left::<8>(v1585);
        let v1587 = L::and(v1586, L::word(0xff0000));
        let v1592 = L::or(v1587, v1591);
        let v1594 = L::or(v1592, v1593);
        let v1595 = L::choose(v1530, v1594, v369);
        let v54 = w[41];
        let v1596 = L::choose(v1531, v1595, v54);
        w[41] = v1596;
        let v55 = w[42];
        let v1546 = L::choose(v1531, v54, v55);
        w[42] = v1546;
        let v1545 = L::choose(v1531, v55, v56);
        w[43] = v1545;
        let v57 = w[44];
        let v1544 = L::choose(v1531, v56, v57);
        w[44] = v1544;
        let v58 = w[45];
        let v1543 = L::choose(v1531, v57, v58);
        w[45] = v1543;
        let v1542 = L::choose(v1531, v58, v59);
        w[46] = v1542;
        let v60 = w[47];
        let v1541 = L::choose(v1531, v59, v60);
        w[47] = v1541;
        let v61 = w[48];
        let v1540 = L::choose(v1531, v60, v61);
        w[48] = v1540;
        let v1539 = L::choose(v1531, v61, v62);
        w[49] = v1539;
        let v63 = w[50];
        let v1538 = L::choose(v1531, v62, v63);
        w[50] = v1538;
        let v1537 = L::choose(v1531, v63, v64);
        w[51] = v1537;
        let v357 = L::rotate::<1>(v37);
        let v1256 = L::equal(v1245, L::word(0xf));
        let v1259 = L::choose(v1256, L::word(0x9d8a7a87), v357);
        let v1470 = L::choose(v1458, v1259, v37);
        let v1486 = L::choose(v1476, L::word(0x79cc4519), v1470);
        w[52] = v1486;
        let v29 = b[66];
        let v31 = b[64];
        let v307 = v29 ^ v31;
        let v30 = b[65];
        let v305 = v30 ^ v31;
        let v309 = v305 | v307;
        b[38] = v309;
        let v25 = b[53];
        let v27 = b[51];
        let v297 = v25 ^ v27;
        let v26 = b[52];
        let v295 = v26 ^ v27;
        let v299 = v295 | v297;
        b[39] = v299;
        let v287 = L::equal(v21, v23);
        let v288 = !v287;
        let v285 = L::equal(v22, v23);
        let v286 = !v285;
        let v289 = v286 | v288;
        b[40] = v289;
        let v8 = w[121];
        let v1688 = L::choose(v10, v8, v212);
        let v1689 = L::choose(v1406, v212, v1688);
        w[53] = v1689;
        let v5 = w[118];
        let v1685 = L::and(v5, L::word(0x1f));
        let v211 = w[54];
        let v1686 = L::choose(v10, v1685, v211);
        let v1687 = L::choose(v1406, v211, v1686);
        w[54] = v1687;
        let v6 = w[119];
        let v210 = w[55];
        let v1682 = L::choose(v10, v6, v210);
        let v1683 = L::choose(v1406, v210, v1682);
        w[55] = v1683;
        let v0 = w[113];
        let v209 = w[56];
        let v1680 = L::choose(v10, v0, v209);
        let v1681 = L::choose(v1406, v209, v1680);
        w[56] = v1681;
        let v1 = w[114];
        let v1678 = L::choose(v10, v1, v208);
        let v1679 = L::choose(v1406, v208, v1678);
        w[57] = v1679;
        let v4 = w[117];
        let v205 = w[58];
        let v1672 = L::choose(v10, v4, v205);
        let v1673 = L::choose(v1406, v205, v1672);
        w[58] = v1673;
        let v2 = w[115];
        let v207 = w[59];
        let v1676 = L::choose(v10, v2, v207);
        let v1677 = L::choose(v1406, v207, v1676);
        w[59] = v1677;
        let v216 = L::add(v207, L::word(0x1));
        let v218 = L::test(v206, 0x200);
        let v219 = L::choose(v218, v216, v207);
        let v1401 = L::equal(v1359, L::word(0x1));
        let v204 = w[60];
        let v1403 = L::choose(v1401, v219, v204);
        w[60] = v1403;
        let v1415 = L::choose(v10, L::word(0x1), v1359);
        let v11 = b[81];
        let v1417 = L::choose(v11, L::word(0x0), v1359);
        let v1418 = L::choose(v1360, v1417, L::word(0x0));
        let v1319 = L::equal(v1275, L::word(0x6));
        let v1321 = v781 & v1319;
        let v1416 = L::choose(v1321, L::word(0x5), v1359);
        let v1413 = L::equal(v1359, L::word(0x4));
        let v1419 = L::choose(v1413, v1416, v1418);
        let v1420 = L::pick(v1235, 0x1);
        let v1421 = L::or(v1420, L::word(0x4));
        let v1422 = L::choose(v1362, v1421, v1419);
        let v1404 = L::equal(v1359, L::word(0x2));
        let v1423 = L::choose(v1404, L::word(0x3), v1422);
        let v1424 = L::choose(v1401, L::word(0x2), v1423);
        let v1425 = L::choose(v1406, v1424, v1415);
        let v1426 = L::choose(v16, v1425, L::word(0x0));
        w[61] = v1426;
        let v1337 = v183 & v184;
        let v1335 = v183 & v185;
        let v1334 = v184 & v185;
        let v1336 = v1334 | v1335;
        let v1338 = v1336 | v1337;
        let v293 = v25 & v26;
        let v291 = v25 & v27;
        let v290 = v26 & v27;
        let v292 = v290 | v291;
        let v294 = v292 | v293;
        let v303 = v29 & v30;
        let v301 = v29 & v31;
        let v300 = v30 & v31;
        let v302 = v300 | v301;
        let v304 = v302 | v303;
        let v1524 = v304 & v1492;
        let v1525 = (v1524 & v294) | (!v1524 & v1338);
        let v1526 = (v1317 & v1338) | (!v1317 & v1525);
        b[41] = v1526;
        b[42] = v1526;
        let v1597 = L::add(v1557, L::word(0x1));
        let v1598 = L::and(v1597, L::word(0xf));
        let v1600 = L::choose(v1217, v1598, v1557);
        let v1601 = L::choose(v1437, L::word(0x0), v1557);
        let v1602 = L::choose(v1528, v1601, v1600);
        let v1603 = L::choose(v16, v1602, L::word(0x0));
        w[62] = v1603;
        w[63] = v1603;
        w[64] = v1603;
        let v1559 = L::equal(v1557, L::word(0xe));
        let v1561 = L::choose(v1559, L::word(0x1), v1436);
        let v1562 = L::choose(v1217, v1561, v1436);
        let v1261 = L::equal(v1245, L::word(0x3f));
        let v1564 = v1261 & v1458;
        let v1567 = v1487 | v1564;
        let v1438 = !v1437;
        let v1570 = v1438 & v1567;
        let v1574 = L::pick(v1570, 0x4);
        let v1262 = !v1261;
        let v1563 = v1262 & v1458;
        let v1488 = !v1487;
        let v1566 = v1488 & v1563;
        let v1569 = v1437 | v1566;
        let v1572 = L::pick(v1569, 0x2);
        let v1565 = v1458 & v1488;
        let v1568 = v1437 | v1565;
        let v1571 = L::pick(v1568, 0x1);
        let v1573 = L::or(v1571, v1572);
        let v1575 = L::or(v1573, v1574);
        let v1547 = L::choose(v1317, v1436, L::word(0x2));
        let v1576 = L::choose(v1474, v1547, v1575);
        let v1577 = L::choose(v1528, v1576, v1562);
        let v1578 = L::choose(v16, v1577, L::word(0x0));
        w[65] = v1578;
        w[66] = v1578;
        let v1263 = L::add(v1245, L::word(0x1));
        let v1264 = L::and(v1263, L::word(0x3f));
        let v1460 = L::choose(v1458, v1264, v1245);
        let v1461 = L::choose(v1437, L::word(0x0), v1460);
        w[67] = v1461;
        w[68] = v1461;
        w[69] = v1461;
        w[70] = v1578;
        let v1224 = !v1216;
        let v1439 = (v1437 & v1224) | (!v1437 & v1216);
        let v1440 = v16 & v1439;
        b[43] = v1440;
        b[44] = v1440;
        b[45] = v1440;
        let v1169 = v16 & v1166;
        b[46] = v1169;
        b[47] = v1169;
        let v934 = L::and(v131, v132);
        let v932 = L::and(v131, v133);
        let v931 = L::and(v132, v133);
        let v933 = L::or(v931, v932);
        let v935 = L::or(v933, v934);
        let v938 = L::equal(v935, L::word(0x1));
        b[48] = v938;
        b[49] = v938;
        b[50] = v938;
        let v724 = L::and(v76, v77);
        let v722 = L::and(v76, v78);
        let v721 = L::and(v77, v78);
        let v723 = L::or(v721, v722);
        let v725 = L::or(v723, v724);
        let v995 = v151 & v152;
        let v993 = v151 & v153;
        let v992 = v152 & v153;
        let v994 = v992 | v993;
        let v996 = v994 | v995;
        b[103] = v996;
        let v965 = v139 & v140;
        let v963 = v139 & v141;
        let v962 = v140 & v141;
        let v964 = v962 | v963;
        let v966 = v964 | v965;
        let v1000 = v966 & v996;
        let v953 = L::and(v135, v136);
        let v951 = L::and(v135, v137);
        let v950 = L::and(v136, v137);
        let v952 = L::or(v950, v951);
        let v954 = L::or(v952, v953);
        w[138] = v954;
        let v955 = L::test(v954, 0x8);
        let v1002 = v955 & v1000;
        let v1015 = !v1002;
        let v1017 = L::pick(v1015, 0x2);
        let v956 = !v955;
        let v1001 = v956 & v1000;
        let v1014 = !v1001;
        let v1016 = L::pick(v1014, 0x1);
        let v1018 = L::or(v1016, v1017);
        let v1019 = L::and(v725, v1018);
        let v1010 = L::pick(v1002, 0x2);
        let v1009 = L::pick(v1001, 0x1);
        let v1011 = L::or(v1009, v1010);
        let v1012 = L::or(v725, v1011);
        let v975 = v143 & v144;
        let v973 = v143 & v145;
        let v972 = v144 & v145;
        let v974 = v972 | v973;
        let v976 = v974 | v975;
        let v1020 = L::choose(v976, v1012, v1019);
        let v985 = v147 & v148;
        let v983 = v147 & v149;
        let v982 = v148 & v149;
        let v984 = v982 | v983;
        let v986 = v984 | v985;
        let v1021 = L::choose(v986, v1020, v1019);
        let v1022 = L::choose(v1000, v1021, v725);
        w[71] = v1022;
        w[72] = v1022;
        w[73] = v1022;
        let v1222 = L::test(v725, 0x1);
        let v1221 = L::test(v725, 0x2);
        let v1223 = (v1216 & v1221) | (!v1216 & v1222);
        let v1442 = (v1437 & v1223) | (!v1437 & v294);
        b[51] = v1442;
        b[52] = v1442;
        b[53] = v1442;
        b[54] = v1526;
        let v1527 = L::choose(v1524, L::word(0x1), v1275);
        let v1328 = L::choose(v781, L::word(0x0), v1275);
        let v1661 = L::choose(v1319, v1328, L::word(0x0));
        let v1326 = L::choose(v280, L::word(0x6), v1275);
        let v1327 = L::choose(v1291, v1326, v1275);
        let v1662 = L::choose(v1285, v1327, v1661);
        let v19 = b[87];
        let v1325 = L::choose(v19, L::word(0x5), v1275);
        let v1663 = L::choose(v1278, v1325, v1662);
        let v1632 = !v218;
        let v1660 = v1338 & v1632;
        let v1665 = L::pick(v1660, 0x2);
        let v1664 = L::pick(v1338, 0x4);
        let v1666 = L::or(v1664, v1665);
        let v1667 = L::choose(v1315, v1666, v1663);
        let v1323 = L::choose(v280, L::word(0x3), v1275);
        let v1324 = L::choose(v781, v1323, v1275);
        let v1668 = L::choose(v1282, v1324, v1667);
        let v1322 = L::choose(v19, L::word(0x2), v1275);
        let v1669 = L::choose(v1276, v1322, v1668);
        let v1670 = L::choose(v1317, v1669, v1527);
        let v1671 = L::choose(v16, v1670, L::word(0x0));
        w[74] = v1671;
        w[75] = v1671;
        w[76] = v1426;
        let v226 = L::test(v207, 0x2);
        let v221 = L::test(v208, 0x8);
        let v227 = v221 & v226;
        let v224 = L::test(v208, 0x10);
        let v220 = L::test(v207, 0x1);
        let v225 = v220 & v224;
        let v228 = v225 ^ v227;
        let v229 = !v228;
        let v222 = v220 & v221;
        let v223 = !v222;
        let v230 = v223 & v229;
        let v1633 = v230 | v1632;
        let v1626 = L::test(v207, 0xffffffff);
        let v1621 = L::test(v209, 0xffffffff);
        let v1616 = L::less(L::word(0x1000000), v209);
        let v1618 = !v1616;
        let v1623 = v1618 & v1621;
        let v1609 = L::less(v208, v209);
        let v1611 = !v1609;
        let v1624 = v1611 & v1623;
        let v257 = L::test(v208, 0x7);
        let v258 = !v257;
        let v1625 = v258 & v1624;
        let v1628 = v1625 & v1626;
        let v259 = L::test(v207, 0xf8000000);
        let v260 = !v259;
        let v1629 = v260 & v1628;
        let v261 = L::test(v206, 0xfffffc00);
        let v262 = !v261;
        let v1630 = v262 & v1629;
        let v255 = L::equal(v207, L::word(0x1));
        let v1612 = L::less(v209, v205);
        let v1614 = !v1612;
        let v253 = L::test(v205, 0xffffffff);
        let v1619 = v253 & v1614;
        let v1620 = (v253 & v1619) | (!v253 & v255);
        let v1631 = v1620 & v1630;
        let v1634 = v1631 & v1633;
        let v263 = L::test(v212, 0x3f);
        let v264 = !v263;
        let v1635 = v264 & v1634;
        let v711 = L::test(v708, 0x1);
        let v712 = !v711;
        let v1636 = v712 & v1635;
        let v265 = L::test(v211, 0x1f);
        let v266 = !v265;
        let v1637 = v266 & v1636;
        let v267 = L::test(v210, 0x1f);
        let v268 = !v267;
        let v1638 = v268 & v1637;
        let v271 = L::and(v204, L::word(0x7ffffff));
        let v269 = L::right::<5>(v210);
        let v272 = L::equal(v269, v271);
        let v1639 = v272 & v1638;
        let v1640 = (v1404 & v1639) | (!v1404 & v1234);
        b[55] = v1640;
        b[56] = v1640;
        w[77] = v1426;
        let v3 = w[116];
        let v1674 = L::choose(v10, v3, v206);
        let v1675 = L::choose(v1406, v206, v1674);
        w[78] = v1675;
        b[57] = v1169;
        b[58] = v898;
        b[59] = v898;
        b[60] = v898;
        b[61] = v831;
        b[62] = v831;
        b[63] = v831;
        let v835 = L::or(v826, L::word(0x8));
        let v1151 = L::choose(v1147, v835, v826);
        w[79] = v1151;
        w[80] = v1151;
        let v734 = L::and(v80, v81);
        let v732 = L::and(v80, v82);
        let v731 = L::and(v81, v82);
        let v733 = L::or(v731, v732);
        let v735 = L::or(v733, v734);
        let v1023 = L::and(v735, v1018);
        let v1013 = L::or(v735, v1011);
        let v1024 = L::choose(v986, v1013, v1023);
        let v1025 = L::choose(v1000, v1024, v735);
        w[81] = v1025;
        w[82] = v1025;
        w[83] = v1025;
        let v1219 = L::test(v735, 0x1);
        let v1218 = L::test(v735, 0x2);
        let v1220 = (v1216 & v1218) | (!v1216 & v1219);
        let v1441 = (v1437 & v1220) | (!v1437 & v304);
        b[64] = v1441;
        b[65] = v1441;
        b[66] = v1441;
        w[84] = v1671;
        let v709 = L::right::<5>(v5);
        let v710 = L::choose(v10, v709, v708);
        let v1410 = L::choose(v1406, v708, v710);
        let v713 = L::add(v708, L::word(0x1));
        let v714 = L::and(v713, L::word(0x7ffffff));
        let v1411 = L::choose(v19, v714, v1410);
        let v1412 = L::choose(v1276, v1411, v1410);
        w[85] = v1412;
        w[86] = v1412;
        w[87] = v1412;
        b[67] = v1640;
        let v1375 = L::choose(v1365, L::word(0x1), v1163);
        let v828 = L::equal(v826, L::word(0x3));
        let v1206 = L::choose(v828, L::word(0x0), v1163);
        let v1314 = L::choose(v1290, v1206, v1163);
        let v1376 = L::choose(v1204, v1314, L::word(0x0));
        let v17 = b[85];
        let v1203 = L::choose(v17, L::word(0x6), v1163);
        let v1377 = L::choose(v1198, v1203, v1376);
        let v1378 = L::choose(v1164, v1163, v1377);
        let v1197 = L::choose(v17, L::word(0x4), v1163);
        let v1379 = L::choose(v1195, v1197, v1378);
        let v909 = L::test(v908, 0x1ffffff);
        let v910 = !v909;
        let v1381 = L::pick(v910, 0x4);
        let v1380 = L::pick(v909, 0x3);
        let v1382 = L::or(v1380, v1381);
        let v1383 = L::choose(v1175, v1382, v1379);
        let v1172 = L::equal(v1163, L::word(0x1));
        let v1384 = L::choose(v1172, L::word(0x2), v1383);
        let v1385 = L::choose(v1170, v1384, v1375);
        let v944 = v218 & v938;
        let v1387 = L::pick(v944, 0x4);
        let v939 = !v938;
        let v943 = v218 | v939;
        let v1386 = L::pick(v943, 0x1);
        let v1388 = L::or(v1386, v1387);
        let v1389 = L::choose(v898, v1388, v1385);
        let v1390 = L::choose(v1166, v1389, v1385);
        let v1391 = L::choose(v16, v1390, L::word(0x0));
        w[88] = v1391;
        let v1371 = L::choose(v1365, v207, v935);
        let v1372 = L::choose(v1170, v935, v1371);
        let v936 = L::add(v935, L::word(0xffffffff));
        let v1373 = L::choose(v898, v936, v1372);
        let v1374 = L::choose(v1166, v1373, v1372);
        w[89] = v1374;
        w[90] = v1374;
        w[91] = v1391;
        let v1152 = !v1147;
        let v1153 = (v831 & v1152) | (!v831 & v1147);
        let v1167 = (v1166 & v1153) | (!v1166 & v1147);
        let v1168 = v16 & v1167;
        b[68] = v1168;
        b[69] = v1168;
        b[70] = v1168;
        let v1182 = L::and(v922, L::word(0x7));
        let v1183 = L::choose(v1175, v1182, v1035);
        let v1184 = L::choose(v864, v1183, L::word(0x0));
        let v1185 = L::choose(v1166, v1184, v1183);
        w[92] = v1185;
        w[93] = v1185;
        w[94] = v1185;
        let v1176 = !v1175;
        let v1186 = v895 & v1176;
        let v1187 = v865 | v1186;
        let v1188 = (v1166 & v1187) | (!v1166 & v1186);
        b[71] = v1188;
        b[72] = v1188;
        b[73] = v1188;
        w[95] = v1374;
        let v941 = L::and(v209, L::word(0x1ffffff));
        let v940 = L::and(v205, L::word(0x1ffffff));
        let v942 = L::choose(v938, v940, v941);
        let v1174 = L::choose(v1172, v942, v908);
        w[96] = v1174;
        w[97] = v1174;
        w[98] = v1174;
        let v923 = L::test(v922, 0x1fffff8);
        let v1180 = (v1175 & v923) | (!v1175 & v864);
        let v847 = L::and(v111, v112);
        let v845 = L::and(v111, v113);
        let v844 = L::and(v112, v113);
        let v846 = L::or(v844, v845);
        let v848 = L::or(v846, v847);
        let v853 = L::equal(v848, L::word(0x1));
        let v854 = !v853;
        let v866 = v854 & v864;
        let v1181 = (v1166 & v866) | (!v1166 & v1180);
        b[74] = v1181;
        b[75] = v1181;
        let v1177 = L::right::<3>(v922);
        let v1178 = L::choose(v1175, v1177, v848);
        let v850 = L::add(v848, L::word(0x3fffff));
        let v851 = L::and(v850, L::word(0x3fffff));
        let v1179 = L::choose(v1166, v851, v1178);
        w[99] = v1179;
        w[100] = v1179;
        w[101] = v1179;
        b[76] = v1181;
        let v836 = L::add(v826, L::word(0x1));
        let v837 = L::and(v836, L::word(0x7));
        let v1309 = L::choose(v1290, v837, v826);
        let v1310 = L::choose(v1204, v1309, v826);
        let v827 = L::choose(v17, L::word(0x0), v826);
        let v1311 = L::choose(v1198, v827, v1310);
        let v1312 = L::choose(v1175, L::word(0x0), v1311);
        let v1313 = L::choose(v1166, v837, v1312);
        w[102] = v1313;
        w[103] = v1313;
        w[104] = v1313;
        w[105] = v1151;
        let v1444 = v1216 & v1437;
        let v1446 = !v1444;
        let v1448 = L::pick(v1446, 0x2);
        let v1443 = v1224 & v1437;
        let v1445 = !v1443;
        let v1447 = L::pick(v1445, 0x1);
        let v1449 = L::or(v1447, v1448);
        let v1004 = v1000 & v1002;
        let v1006 = L::pick(v1004, 0x2);
        let v1003 = v1000 & v1001;
        let v1005 = L::pick(v1003, 0x1);
        let v1007 = L::or(v1005, v1006);
        let v1008 = L::or(v745, v1007);
        let v1450 = L::and(v1008, v1449);
        let v1451 = L::choose(v16, v1450, L::word(0x0));
        w[106] = v1451;
        w[107] = v1451;
        w[108] = v1451;
        w[109] = v1391;
        let v782 = !v781;
        let v783 = v779 & v782;
        let v1292 = v783 | v1291;
        let v1293 = (v1285 & v1292) | (!v1285 & v783);
        let v784 = v781 | v783;
        let v1294 = (v1282 & v784) | (!v1282 & v1293);
        let v1295 = v16 & v1294;
        b[104] = v1295;
    }
}

enum Clock1 {}

impl<L: Lanes> Part<L> for Clock1 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, _t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let v1295 = b[104];
        b[77] = v1295;
        b[78] = v1295;
        b[79] = v1295;
        let v278 = w[137];
        let v282 = L::add(v278, L::word(0x1));
        let v283 = L::and(v282, L::word(0x3));
        let v1291 = b[101];
        let v1305 = L::choose(v1291, v283, v278);
        let v1285 = b[98];
        let v1306 = L::choose(v1285, v1305, v278);
        let v1280 = b[100];
        let v1307 = L::choose(v1280, v1306, L::word(0x0));
        let v781 = b[99];
        let v788 = L::choose(v781, v283, v278);
        let v1282 = b[102];
        let v1308 = L::choose(v1282, v788, v1307);
        w[110] = v1308;
        w[111] = v1308;
        w[112] = v1308;
        let v996 = b[103];
        let v954 = w[138];
        let v998 = L::choose(v996, v954, L::word(0x0));
        let v99 = w[136];
        let v999 = L::choose(v996, v99, L::word(0x0));
        L::write(&mut m[0..16], v998, v996, v999);
        let v100 = w[135];
        let v997 = L::choose(v996, v100, L::word(0x0));
        L::write(&mut m[16..32], v998, v996, v997);
    }
}
