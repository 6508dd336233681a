//! The circuit `sm3` as straight-line code over lanes.
//! Written by `cargo xtask netlists` from `hdl/verilog/sm3.v` with yosys 0.23; driven by `sim::netlist`.
//! Never edited: a test compares the hash of the Verilog, and the text where that yosys is installed.

use crate::core::{Core, Layout, Memory, Register, Slice};
use crate::lanes::{Frame, Lanes, Map, Part};

const LAYOUT: Layout = Layout {
    name: "sm3",
    verilog: "19409319bcd8a677a800016ad051f40d7dac241257e2ed8dc1121a833007d318",
    words: 135,
    bits: 98,
    memory: 32,
    state: [113, 80],
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
        Memory::new("words_hi.memory", 16, 32, 0, false, &[]),
        Memory::new("words_lo.memory", 16, 32, 16, false, &[]),
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
        frame.time = frame.time.wrapping_add(1);
    }
}

type Words<L> = [<L as Lanes>::Word; 135];
type Bits<L> = [<L as Lanes>::Bit; 98];

enum Settle0 {}

impl<L: Lanes> Part<L> for Settle0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, _m, _t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let v191 = w[77];
        let v192 = w[76];
        let v1409 = L::and(v191, v192);
        let v193 = w[61];
        let v1407 = L::and(v191, v193);
        let v1406 = L::and(v192, v193);
        let v1408 = L::or(v1406, v1407);
        let v1410 = L::or(v1408, v1409);
        let v1457 = L::test(v1410, 0x7);
        let v1458 = !v1457;
        let v16 = b[84];
        let v1459 = v16 & v1458;
        b[88] = v1459;
        let v70 = w[12];
        let v706 = L::xor(v70, L::word(0xffffffff));
        w[125] = v706;
        w[126] = L::word(0x0);
        let v187 = w[2];
        let v188 = w[1];
        let v1395 = L::and(v187, v188);
        let v189 = w[0];
        let v1393 = L::and(v187, v189);
        let v1392 = L::and(v188, v189);
        let v1394 = L::or(v1392, v1393);
        let v1396 = L::or(v1394, v1395);
        w[127] = v1396;
        let v88 = b[33];
        let v89 = b[32];
        let v773 = v88 & v89;
        let v90 = b[31];
        let v771 = v88 & v90;
        let v770 = v89 & v90;
        let v772 = v770 | v771;
        let v774 = v772 | v773;
        let v1750 = L::pick(v774, 0x4);
        let v1751 = L::or(v1750, L::word(0x1));
        w[128] = v1751;
        let v1411 = L::equal(v1410, L::word(0x5));
        b[89] = v1411;
        b[90] = L::bit(false);
        b[91] = L::bit(false);
        let v179 = w[84];
        let v180 = w[75];
        let v1319 = L::and(v179, v180);
        let v181 = w[74];
        let v1317 = L::and(v179, v181);
        let v1316 = L::and(v180, v181);
        let v1318 = L::or(v1316, v1317);
        let v1320 = L::or(v1318, v1319);
        let v1330 = L::equal(v1320, L::word(0x5));
        let v96 = b[79];
        let v97 = b[78];
        let v793 = v96 & v97;
        let v98 = b[77];
        let v791 = v96 & v98;
        let v790 = v97 & v98;
        let v792 = v790 | v791;
        let v794 = v792 | v793;
        let v795 = !v794;
        let v18 = b[86];
        let v796 = v18 | v795;
        let v1332 = v796 & v1330;
        let v163 = w[109];
        let v164 = w[91];
        let v1201 = L::and(v163, v164);
        let v165 = w[88];
        let v1199 = L::and(v163, v165);
        let v1198 = L::and(v164, v165);
        let v1200 = L::or(v1198, v1199);
        let v1202 = L::or(v1200, v1201);
        let v1243 = L::equal(v1202, L::word(0x6));
        let v1333 = v1243 & v1332;
        let v84 = w[108];
        let v85 = w[107];
        let v756 = L::and(v84, v85);
        let v86 = w[106];
        let v754 = L::and(v84, v86);
        let v753 = L::and(v85, v86);
        let v755 = L::or(v753, v754);
        let v757 = L::or(v755, v756);
        let v760 = L::test(v757, 0x1);
        let v761 = !v760;
        let v758 = L::test(v757, 0x2);
        let v759 = !v758;
        let v159 = b[70];
        let v160 = b[69];
        let v1185 = v159 & v160;
        let v161 = b[68];
        let v1183 = v159 & v161;
        let v1182 = v160 & v161;
        let v1184 = v1182 | v1183;
        let v1186 = v1184 | v1185;
        let v1187 = (v1186 & v759) | (!v1186 & v761);
        let v155 = w[94];
        let v156 = w[93];
        let v1070 = L::and(v155, v156);
        let v157 = w[92];
        let v1068 = L::and(v155, v157);
        let v1067 = L::and(v156, v157);
        let v1069 = L::or(v1067, v1068);
        let v1071 = L::or(v1069, v1070);
        let v1072 = L::test(v1071, 0x7);
        let v115 = b[76];
        let v116 = b[75];
        let v887 = v115 & v116;
        let v117 = b[74];
        let v885 = v115 & v117;
        let v884 = v116 & v117;
        let v886 = v884 | v885;
        let v888 = v886 | v887;
        let v1074 = v888 | v1072;
        let v1099 = L::less(L::word(0x1), v1071);
        let v1102 = v888 | v1099;
        let v206 = w[78];
        let v948 = L::test(v206, 0x100);
        let v1103 = (v948 & v1102) | (!v948 & v1074);
        let v1189 = v1103 & v1187;
        let v1203 = L::equal(v1202, L::word(0x4));
        let v1334 = (v1203 & v1189) | (!v1203 & v1333);
        b[92] = v1334;
        let v103 = w[5];
        let v104 = w[4];
        let v828 = L::and(v103, v104);
        let v105 = w[3];
        let v826 = L::and(v103, v105);
        let v825 = L::and(v104, v105);
        let v827 = L::or(v825, v826);
        let v829 = L::or(v827, v828);
        w[129] = v829;
        let v127 = w[98];
        let v128 = w[97];
        let v934 = L::and(v127, v128);
        let v129 = w[96];
        let v932 = L::and(v127, v129);
        let v931 = L::and(v128, v129);
        let v933 = L::or(v931, v932);
        let v935 = L::or(v933, v934);
        let v938 = L::add(v935, L::word(0x7));
        let v942 = L::right::<3>(v938);
        let v943 = L::and(v942, L::word(0x3fffff));
        let v1237 = L::equal(v1202, L::word(0x5));
        let v1239 = L::choose(v1237, L::word(0x4), v943);
        w[130] = v1239;
        let v1238 = !v1237;
        let v1234 = L::equal(v1202, L::word(0x3));
        let v1235 = !v1234;
        let v1240 = v1235 & v1238;
        let v1241 = !v1240;
        b[93] = v1241;
        let v186 = b[3];
        let v190 = b[2];
        let v1701 = v186 | v190;
        let v87 = b[30];
        let v1702 = v87 | v1701;
        let v170 = b[7];
        let v1703 = v170 | v1702;
        let v71 = b[37];
        let v1704 = v71 | v1703;
        let v83 = b[34];
        let v1705 = v83 | v1704;
        let v79 = b[35];
        let v1706 = v79 | v1705;
        let v75 = b[36];
        let v1707 = v75 | v1706;
        let v194 = b[1];
        let v1708 = v194 | v1707;
        let v166 = b[8];
        let v1709 = v166 | v1708;
        let v198 = b[0];
        let v1710 = v198 | v1709;
        let v174 = b[6];
        let v1711 = v174 | v1710;
        let v28 = b[38];
        let v1712 = v28 | v1711;
        let v24 = b[39];
        let v1713 = v24 | v1712;
        let v178 = b[5];
        let v1714 = v178 | v1713;
        let v182 = b[4];
        let v1715 = v182 | v1714;
        let v20 = b[40];
        let v1716 = v20 | v1715;
        let v95 = b[25];
        let v1717 = v95 | v1716;
        let v91 = b[26];
        let v1718 = v91 | v1717;
        let v130 = b[17];
        let v162 = b[9];
        let v810 = v130 | v162;
        let v102 = b[24];
        let v811 = v102 | v810;
        let v118 = b[20];
        let v812 = v118 | v811;
        let v126 = b[18];
        let v813 = v126 | v812;
        let v110 = b[22];
        let v814 = v110 | v813;
        let v114 = b[21];
        let v815 = v114 | v814;
        let v154 = b[11];
        let v816 = v154 | v815;
        let v122 = b[19];
        let v817 = v122 | v816;
        let v106 = b[23];
        let v818 = v106 | v817;
        let v158 = b[10];
        let v819 = v158 | v818;
        let v150 = b[12];
        let v820 = v150 | v819;
        let v134 = b[16];
        let v821 = v134 | v820;
        let v138 = b[15];
        let v822 = v138 | v821;
        let v146 = b[13];
        let v823 = v146 | v822;
        let v142 = b[14];
        let v824 = v142 | v823;
        let v1719 = v824 | v1718;
        b[94] = v1719;
        let v202 = w[14];
        w[131] = v202;
        let v92 = b[29];
        let v93 = b[28];
        let v783 = v92 & v93;
        let v94 = b[27];
        let v781 = v92 & v94;
        let v780 = v93 & v94;
        let v782 = v780 | v781;
        let v784 = v782 | v783;
        b[95] = v784;
        let v203 = w[13];
        w[132] = v203;
        b[96] = v794;
        let v72 = w[87];
        let v73 = w[86];
        let v710 = L::and(v72, v73);
        let v74 = w[85];
        let v708 = L::and(v72, v74);
        let v707 = L::and(v73, v74);
        let v709 = L::or(v707, v708);
        let v711 = L::or(v709, v710);
        let v1752 = L::left::<5>(v711);
        w[133] = v1752;
        w[134] = L::word(0x4);
        let v1323 = L::equal(v1320, L::word(0x4));
        let v1324 = !v1323;
        let v1321 = L::equal(v1320, L::word(0x1));
        let v1322 = !v1321;
        let v1325 = v1322 & v1324;
        let v1326 = !v1325;
        b[97] = v1326;
    }
}

enum Clock0 {}

impl<L: Lanes> Part<L> for Clock0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, _t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let v191 = w[77];
        let v192 = w[76];
        let v1409 = L::and(v191, v192);
        let v193 = w[61];
        let v1407 = L::and(v191, v193);
        let v1406 = L::and(v192, v193);
        let v1408 = L::or(v1406, v1407);
        let v1410 = L::or(v1408, v1409);
        let v1457 = L::test(v1410, 0x7);
        let v1458 = !v1457;
        let v16 = b[84];
        let v1459 = v16 & v1458;
        b[88] = v1459;
        let v70 = w[12];
        let v706 = L::xor(v70, L::word(0xffffffff));
        w[125] = v706;
        w[126] = L::word(0x0);
        let v187 = w[2];
        let v188 = w[1];
        let v1395 = L::and(v187, v188);
        let v189 = w[0];
        let v1393 = L::and(v187, v189);
        let v1392 = L::and(v188, v189);
        let v1394 = L::or(v1392, v1393);
        let v1396 = L::or(v1394, v1395);
        w[127] = v1396;
        let v88 = b[33];
        let v89 = b[32];
        let v773 = v88 & v89;
        let v90 = b[31];
        let v771 = v88 & v90;
        let v770 = v89 & v90;
        let v772 = v770 | v771;
        let v774 = v772 | v773;
        let v1750 = L::pick(v774, 0x4);
        let v1751 = L::or(v1750, L::word(0x1));
        w[128] = v1751;
        let v1411 = L::equal(v1410, L::word(0x5));
        b[89] = v1411;
        b[90] = L::bit(false);
        b[91] = L::bit(false);
        let v179 = w[84];
        let v180 = w[75];
        let v1319 = L::and(v179, v180);
        let v181 = w[74];
        let v1317 = L::and(v179, v181);
        let v1316 = L::and(v180, v181);
        let v1318 = L::or(v1316, v1317);
        let v1320 = L::or(v1318, v1319);
        let v1330 = L::equal(v1320, L::word(0x5));
        let v96 = b[79];
        let v97 = b[78];
        let v793 = v96 & v97;
        let v98 = b[77];
        let v791 = v96 & v98;
        let v790 = v97 & v98;
        let v792 = v790 | v791;
        let v794 = v792 | v793;
        let v795 = !v794;
        let v18 = b[86];
        let v796 = v18 | v795;
        let v1332 = v796 & v1330;
        let v163 = w[109];
        let v164 = w[91];
        let v1201 = L::and(v163, v164);
        let v165 = w[88];
        let v1199 = L::and(v163, v165);
        let v1198 = L::and(v164, v165);
        let v1200 = L::or(v1198, v1199);
        let v1202 = L::or(v1200, v1201);
        let v1243 = L::equal(v1202, L::word(0x6));
        let v1333 = v1243 & v1332;
        let v84 = w[108];
        let v85 = w[107];
        let v756 = L::and(v84, v85);
        let v86 = w[106];
        let v754 = L::and(v84, v86);
        let v753 = L::and(v85, v86);
        let v755 = L::or(v753, v754);
        let v757 = L::or(v755, v756);
        let v760 = L::test(v757, 0x1);
        let v761 = !v760;
        let v758 = L::test(v757, 0x2);
        let v759 = !v758;
        let v159 = b[70];
        let v160 = b[69];
        let v1185 = v159 & v160;
        let v161 = b[68];
        let v1183 = v159 & v161;
        let v1182 = v160 & v161;
        let v1184 = v1182 | v1183;
        let v1186 = v1184 | v1185;
        let v1187 = (v1186 & v759) | (!v1186 & v761);
        let v155 = w[94];
        let v156 = w[93];
        let v1070 = L::and(v155, v156);
        let v157 = w[92];
        let v1068 = L::and(v155, v157);
        let v1067 = L::and(v156, v157);
        let v1069 = L::or(v1067, v1068);
        let v1071 = L::or(v1069, v1070);
        let v1072 = L::test(v1071, 0x7);
        let v115 = b[76];
        let v116 = b[75];
        let v887 = v115 & v116;
        let v117 = b[74];
        let v885 = v115 & v117;
        let v884 = v116 & v117;
        let v886 = v884 | v885;
        let v888 = v886 | v887;
        let v1074 = v888 | v1072;
        let v1099 = L::less(L::word(0x1), v1071);
        let v1102 = v888 | v1099;
        let v206 = w[78];
        let v948 = L::test(v206, 0x100);
        let v1103 = (v948 & v1102) | (!v948 & v1074);
        let v1189 = v1103 & v1187;
        let v1203 = L::equal(v1202, L::word(0x4));
        let v1334 = (v1203 & v1189) | (!v1203 & v1333);
        b[92] = v1334;
        let v103 = w[5];
        let v104 = w[4];
        let v828 = L::and(v103, v104);
        let v105 = w[3];
        let v826 = L::and(v103, v105);
        let v825 = L::and(v104, v105);
        let v827 = L::or(v825, v826);
        let v829 = L::or(v827, v828);
        w[129] = v829;
        let v127 = w[98];
        let v128 = w[97];
        let v934 = L::and(v127, v128);
        let v129 = w[96];
        let v932 = L::and(v127, v129);
        let v931 = L::and(v128, v129);
        let v933 = L::or(v931, v932);
        let v935 = L::or(v933, v934);
        let v938 = L::add(v935, L::word(0x7));
        let v942 = L::right::<3>(v938);
        let v943 = L::and(v942, L::word(0x3fffff));
        let v1237 = L::equal(v1202, L::word(0x5));
        let v1239 = L::choose(v1237, L::word(0x4), v943);
        w[130] = v1239;
        let v1238 = !v1237;
        let v1234 = L::equal(v1202, L::word(0x3));
        let v1235 = !v1234;
        let v1240 = v1235 & v1238;
        let v1241 = !v1240;
        b[93] = v1241;
        let v186 = b[3];
        let v190 = b[2];
        let v1701 = v186 | v190;
        let v87 = b[30];
        let v1702 = v87 | v1701;
        let v170 = b[7];
        let v1703 = v170 | v1702;
        let v71 = b[37];
        let v1704 = v71 | v1703;
        let v83 = b[34];
        let v1705 = v83 | v1704;
        let v79 = b[35];
        let v1706 = v79 | v1705;
        let v75 = b[36];
        let v1707 = v75 | v1706;
        let v194 = b[1];
        let v1708 = v194 | v1707;
        let v166 = b[8];
        let v1709 = v166 | v1708;
        let v198 = b[0];
        let v1710 = v198 | v1709;
        let v174 = b[6];
        let v1711 = v174 | v1710;
        let v28 = b[38];
        let v1712 = v28 | v1711;
        let v24 = b[39];
        let v1713 = v24 | v1712;
        let v178 = b[5];
        let v1714 = v178 | v1713;
        let v182 = b[4];
        let v1715 = v182 | v1714;
        let v20 = b[40];
        let v1716 = v20 | v1715;
        let v95 = b[25];
        let v1717 = v95 | v1716;
        let v91 = b[26];
        let v1718 = v91 | v1717;
        let v130 = b[17];
        let v162 = b[9];
        let v810 = v130 | v162;
        let v102 = b[24];
        let v811 = v102 | v810;
        let v118 = b[20];
        let v812 = v118 | v811;
        let v126 = b[18];
        let v813 = v126 | v812;
        let v110 = b[22];
        let v814 = v110 | v813;
        let v114 = b[21];
        let v815 = v114 | v814;
        let v154 = b[11];
        let v816 = v154 | v815;
        let v122 = b[19];
        let v817 = v122 | v816;
        let v106 = b[23];
        let v818 = v106 | v817;
        let v158 = b[10];
        let v819 = v158 | v818;
        let v150 = b[12];
        let v820 = v150 | v819;
        let v134 = b[16];
        let v821 = v134 | v820;
        let v138 = b[15];
        let v822 = v138 | v821;
        let v146 = b[13];
        let v823 = v146 | v822;
        let v142 = b[14];
        let v824 = v142 | v823;
        let v1719 = v824 | v1718;
        b[94] = v1719;
        let v202 = w[14];
        w[131] = v202;
        let v92 = b[29];
        let v93 = b[28];
        let v783 = v92 & v93;
        let v94 = b[27];
        let v781 = v92 & v94;
        let v780 = v93 & v94;
        let v782 = v780 | v781;
        let v784 = v782 | v783;
        b[95] = v784;
        let v203 = w[13];
        w[132] = v203;
        b[96] = v794;
        let v72 = w[87];
        let v73 = w[86];
        let v710 = L::and(v72, v73);
        let v74 = w[85];
        let v708 = L::and(v72, v74);
        let v707 = L::and(v73, v74);
        let v709 = L::or(v707, v708);
        let v711 = L::or(v709, v710);
        let v1752 = L::left::<5>(v711);
        w[133] = v1752;
        w[134] = L::word(0x4);
        let v1323 = L::equal(v1320, L::word(0x4));
        let v1324 = !v1323;
        let v1321 = L::equal(v1320, L::word(0x1));
        let v1322 = !v1321;
        let v1325 = v1322 & v1324;
        let v1326 = !v1325;
        b[97] = v1326;
        let v199 = w[64];
        let v201 = w[62];
        let v1666 = L::xor(v199, v201);
        let v200 = w[63];
        let v1665 = L::xor(v200, v201);
        let v1667 = L::or(v1665, v1666);
        let v1668 = L::test(v1667, 0xf);
        b[0] = v1668;
        let v195 = w[70];
        let v197 = w[65];
        let v1607 = L::xor(v195, v197);
        let v196 = w[66];
        let v1606 = L::xor(v196, v197);
        let v1608 = L::or(v1606, v1607);
        let v1609 = L::test(v1608, 0x7);
        b[1] = v1609;
        let v1483 = L::xor(v191, v193);
        let v1482 = L::xor(v192, v193);
        let v1484 = L::or(v1482, v1483);
        let v1485 = L::test(v1484, 0x7);
        b[2] = v1485;
        let v1403 = L::xor(v187, v189);
        let v1402 = L::xor(v188, v189);
        let v1404 = L::or(v1402, v1403);
        let v1405 = L::test(v1404, 0x7);
        b[3] = v1405;
        let v10 = b[80];
        let v7 = w[120];
        let v1397 = L::choose(v10, v7, v1396);
        let v1460 = L::choose(v1457, v1396, v1397);
        w[0] = v1460;
        w[1] = v1460;
        w[2] = v1460;
        let v183 = b[54];
        let v185 = b[41];
        let v1389 = v183 ^ v185;
        let v184 = b[42];
        let v1387 = v184 ^ v185;
        let v1391 = v1387 | v1389;
        b[4] = v1391;
        let v1379 = L::xor(v179, v181);
        let v1378 = L::xor(v180, v181);
        let v1380 = L::or(v1378, v1379);
        let v1381 = L::test(v1380, 0x7);
        b[5] = v1381;
        let v175 = w[69];
        let v177 = w[67];
        let v1313 = L::xor(v175, v177);
        let v176 = w[68];
        let v1312 = L::xor(v176, v177);
        let v1314 = L::or(v1312, v1313);
        let v1315 = L::test(v1314, 0x3f);
        b[6] = v1315;
        let v171 = b[67];
        let v173 = b[55];
        let v1280 = v171 ^ v173;
        let v172 = b[56];
        let v1278 = v172 ^ v173;
        let v1282 = v1278 | v1280;
        b[7] = v1282;
        let v167 = b[45];
        let v169 = b[43];
        let v1269 = v167 ^ v169;
        let v168 = b[44];
        let v1267 = v168 ^ v169;
        let v1271 = v1267 | v1269;
        b[8] = v1271;
        let v1251 = L::xor(v163, v165);
        let v1250 = L::xor(v164, v165);
        let v1252 = L::or(v1250, v1251);
        let v1253 = L::test(v1252, 0x7);
        b[9] = v1253;
        let v1195 = v159 ^ v161;
        let v1193 = v160 ^ v161;
        let v1197 = v1193 | v1195;
        b[10] = v1197;
        let v1179 = L::xor(v155, v157);
        let v1178 = L::xor(v156, v157);
        let v1180 = L::or(v1178, v1179);
        let v1181 = L::test(v1180, 0x7);
        b[11] = v1181;
        let v151 = b[57];
        let v153 = b[46];
        let v1064 = v151 ^ v153;
        let v152 = b[47];
        let v1062 = v152 ^ v153;
        let v1066 = v1062 | v1064;
        b[12] = v1066;
        let v147 = b[60];
        let v149 = b[58];
        let v1025 = v147 ^ v149;
        let v148 = b[59];
        let v1023 = v148 ^ v149;
        let v1027 = v1023 | v1025;
        b[13] = v1027;
        let v143 = b[50];
        let v145 = b[48];
        let v1015 = v143 ^ v145;
        let v144 = b[49];
        let v1013 = v144 ^ v145;
        let v1017 = v1013 | v1015;
        b[14] = v1017;
        let v139 = b[63];
        let v141 = b[61];
        let v1005 = v139 ^ v141;
        let v140 = b[62];
        let v1003 = v140 ^ v141;
        let v1007 = v1003 | v1005;
        b[15] = v1007;
        let v135 = w[105];
        let v137 = w[79];
        let v995 = L::xor(v135, v137);
        let v136 = w[80];
        let v994 = L::xor(v136, v137);
        let v996 = L::or(v994, v995);
        let v997 = L::test(v996, 0xf);
        b[16] = v997;
        let v131 = w[95];
        let v133 = w[89];
        let v980 = L::xor(v131, v133);
        let v132 = w[90];
        let v979 = L::xor(v132, v133);
        let v981 = L::or(v979, v980);
        let v982 = L::test(v981, 0xffffffff);
        b[17] = v982;
        let v958 = L::xor(v127, v129);
        let v957 = L::xor(v128, v129);
        let v959 = L::or(v957, v958);
        let v960 = L::test(v959, 0x1ffffff);
        b[18] = v960;
        let v123 = b[73];
        let v125 = b[71];
        let v928 = v123 ^ v125;
        let v124 = b[72];
        let v926 = v124 ^ v125;
        let v930 = v926 | v928;
        b[19] = v930;
        let v119 = w[11];
        let v121 = w[9];
        let v915 = L::xor(v119, v121);
        let v120 = w[10];
        let v914 = L::xor(v120, v121);
        let v916 = L::or(v914, v915);
        let v917 = L::test(v916, 0xffffffff);
        b[20] = v917;
        let v893 = v115 ^ v117;
        let v891 = v116 ^ v117;
        let v895 = v891 | v893;
        b[21] = v895;
        let v111 = w[101];
        let v113 = w[99];
        let v881 = L::xor(v111, v113);
        let v112 = w[100];
        let v880 = L::xor(v112, v113);
        let v882 = L::or(v880, v881);
        let v883 = L::test(v882, 0x3fffff);
        b[22] = v883;
        let v107 = w[104];
        let v109 = w[102];
        let v862 = L::xor(v107, v109);
        let v108 = w[103];
        let v861 = L::xor(v108, v109);
        let v863 = L::or(v861, v862);
        let v864 = L::test(v863, 0x7);
        b[23] = v864;
        let v837 = L::xor(v103, v105);
        let v836 = L::xor(v104, v105);
        let v838 = L::or(v836, v837);
        let v839 = L::test(v838, 0xffffffff);
        b[24] = v839;
        let v1413 = L::equal(v1410, L::word(0x3));
        let v1275 = v171 & v172;
        let v1273 = v171 & v173;
        let v1272 = v172 & v173;
        let v1274 = v1272 | v1273;
        let v1276 = v1274 | v1275;
        let v1416 = v1276 & v1413;
        let v212 = w[53];
        let v1418 = L::choose(v1416, v212, v829);
        let v1209 = L::test(v1202, 0x7);
        let v1419 = L::choose(v1209, v829, v1418);
        let v208 = w[57];
        let v830 = L::add(v208, v829);
        let v921 = v123 & v124;
        let v919 = v123 & v125;
        let v918 = v124 & v125;
        let v920 = v918 | v919;
        let v922 = v920 | v921;
        let v843 = L::and(v107, v108);
        let v841 = L::and(v107, v109);
        let v840 = L::and(v108, v109);
        let v842 = L::or(v840, v841);
        let v844 = L::or(v842, v843);
        let v849 = L::equal(v844, L::word(0x7));
        let v925 = v849 & v922;
        let v1420 = L::choose(v925, v830, v1419);
        let v1133 = !v1103;
        let v15 = b[83];
        let v1134 = v15 | v1133;
        let v1188 = v1134 & v1187;
        let v1205 = v1188 & v1203;
        let v1421 = L::choose(v1205, v1420, v1419);
        w[3] = v1421;
        w[4] = v1421;
        w[5] = v1421;
        let v14 = w[124];
        let v1104 = L::choose(v1103, v14, L::word(0x0));
        let v1105 = L::left::<8>(v1104);
        let v101 = w[7];
        let v1106 = L::or(v101, v1105);
        let v1107 = L::choose(v948, v1106, v1104);
        let v1116 = L::right::<24>(v1107);
        let v1090 = L::less(L::word(0x3), v1071);
        let v1093 = v888 | v1090;
        let v1117 = L::choose(v1093, v1116, L::word(0x0));
        let v1091 = L::equal(v1071, L::word(0x3));
        let v923 = !v922;
        let v889 = !v888;
        let v924 = v889 & v923;
        let v1158 = v924 & v1091;
        let v1159 = L::choose(v1158, L::word(0x80), v1117);
        let v1172 = L::left::<24>(v1159);
        let v1113 = L::right::<16>(v1107);
        let v1114 = L::and(v1113, L::word(0xff));
        let v1095 = L::less(L::word(0x2), v1071);
        let v1098 = v888 | v1095;
        let v1115 = L::choose(v1098, v1114, L::word(0x0));
        let v1096 = L::equal(v1071, L::word(0x2));
        let v1161 = v924 & v1096;
        let v1162 = L::choose(v1161, L::word(0x80), v1115);
        let v1170 = L::left::<16>(v1162);
        let v1110 = L::right::<8>(v1107);
        let v1111 = L::and(v1110, L::word(0xff));
        let v1112 = L::choose(v1102, v1111, L::word(0x0));
        let v1100 = L::equal(v1071, L::word(0x1));
        let v1164 = v924 & v1100;
        let v1165 = L::choose(v1164, L::word(0x80), v1112);
        let v1168 = L::left::<8>(v1165);
        let v1108 = L::and(v1107, L::word(0xff));
        let v1109 = L::choose(v1074, v1108, L::word(0x0));
        let v1073 = !v1072;
        let v1166 = v924 & v1073;
        let v1167 = L::choose(v1166, L::word(0x80), v1109);
        let v1169 = L::or(v1167, v1168);
        let v1171 = L::or(v1169, v1170);
        let v1173 = L::or(v1171, v1172);
        let v100 = w[6];
        w[6] = v1173;
        let v1228 = L::and(v206, L::word(0xff));
        let v1214 = L::equal(v1202, L::word(0x2));
        let v1229 = L::choose(v1214, v1228, v101);
        let v12 = w[123];
        let v1118 = L::choose(v1103, v12, L::word(0x0));
        let v1230 = L::right::<24>(v1118);
        let v1231 = L::choose(v1205, v1230, v1229);
        w[7] = v1231;
        let v1120 = L::right::<24>(v1104);
        let v1119 = L::left::<8>(v1118);
        let v1121 = L::or(v1119, v1120);
        let v1122 = L::choose(v948, v1121, v1118);
        let v1131 = L::right::<24>(v1122);
        let v1132 = L::choose(v888, v1131, L::word(0x0));
        let v1135 = L::equal(v1071, L::word(0x7));
        let v1137 = v924 & v1135;
        let v1139 = L::choose(v1137, L::word(0x80), v1132);
        let v1154 = L::left::<24>(v1139);
        let v1128 = L::right::<16>(v1122);
        let v1129 = L::and(v1128, L::word(0xff));
        let v1076 = L::less(L::word(0x6), v1071);
        let v1079 = v888 | v1076;
        let v1130 = L::choose(v1079, v1129, L::word(0x0));
        let v1077 = L::equal(v1071, L::word(0x6));
        let v1141 = v924 & v1077;
        let v1142 = L::choose(v1141, L::word(0x80), v1130);
        let v1152 = L::left::<16>(v1142);
        let v1125 = L::right::<8>(v1122);
        let v1126 = L::and(v1125, L::word(0xff));
        let v1081 = L::less(L::word(0x5), v1071);
        let v1084 = v888 | v1081;
        let v1127 = L::choose(v1084, v1126, L::word(0x0));
        let v1082 = L::equal(v1071, L::word(0x5));
        let v1145 = v924 & v1082;
        let v1146 = L::choose(v1145, L::word(0x80), v1127);
        let v1150 = L::left::<8>(v1146);
        let v1123 = L::and(v1122, L::word(0xff));
        let v1086 = L::less(L::word(0x4), v1071);
        let v1089 = v888 | v1086;
        let v1124 = L::choose(v1089, v1123, L::word(0x0));
        let v1087 = L::equal(v1071, L::word(0x4));
        let v1148 = v924 & v1087;
        let v1149 = L::choose(v1148, L::word(0x80), v1124);
        let v1151 = L::or(v1149, v1150);
        let v1153 = L::or(v1151, v1152);
        let v1155 = L::or(v1153, v1154);
        let v899 = L::and(v119, v120);
        let v897 = L::and(v119, v121);
        let v896 = L::and(v120, v121);
        let v898 = L::or(v896, v897);
        let v900 = L::or(v898, v899);
        let v908 = L::left::<24>(v900);
        let v905 = L::right::<24>(v900);
        let v903 = L::right::<8>(v900);
        let v904 = L::and(v903, L::word(0xff00));
        let v906 = L::or(v904, v905);
        let v901 = L::left::<8>(v900);
        let v902 = L::and(v901, L::word(0xff0000));
        let v907 = L::or(v902, v906);
        let v909 = L::or(v907, v908);
        let v1156 = L::choose(v925, v909, v1155);
        let v99 = w[8];
        w[8] = v1156;
        let v945 = L::add(v935, L::word(0x1));
        let v946 = L::and(v945, L::word(0x1ffffff));
        let v949 = L::choose(v948, v946, v935);
        let v1232 = L::left::<3>(v949);
        let v1233 = L::choose(v1214, v1232, v900);
        w[9] = v1233;
        w[10] = v1233;
        w[11] = v1233;
        let v807 = v96 ^ v98;
        let v805 = v97 ^ v98;
        let v809 = v805 | v807;
        b[25] = v809;
        let v787 = v92 ^ v94;
        let v785 = v93 ^ v94;
        let v789 = v785 | v787;
        b[26] = v789;
        let v21 = w[112];
        let v22 = w[111];
        let v277 = L::and(v21, v22);
        let v23 = w[110];
        let v275 = L::and(v21, v23);
        let v274 = L::and(v22, v23);
        let v276 = L::or(v274, v275);
        let v278 = L::or(v276, v277);
        let v280 = L::equal(v278, L::word(0x3));
        let v1335 = v15 & v1332;
        let v1336 = v1243 & v1335;
        let v1341 = (v1336 & v280) | (!v1336 & v784);
        let v1342 = (v1330 & v1341) | (!v1330 & v784);
        let v800 = (v796 & v280) | (!v796 & v784);
        let v1327 = L::equal(v1320, L::word(0x2));
        let v1343 = (v1327 & v800) | (!v1327 & v1342);
        b[27] = v1343;
        b[28] = v1343;
        b[29] = v1343;
        let v777 = v88 ^ v90;
        let v775 = v89 ^ v90;
        let v779 = v775 | v777;
        b[30] = v779;
        let v1277 = !v1276;
        let v1415 = (v1413 & v1277) | (!v1413 & v774);
        b[31] = v1415;
        b[32] = v1415;
        b[33] = v1415;
        let v767 = L::xor(v84, v86);
        let v766 = L::xor(v85, v86);
        let v768 = L::or(v766, v767);
        let v769 = L::test(v768, 0x3);
        b[34] = v769;
        let v80 = w[83];
        let v82 = w[81];
        let v750 = L::xor(v80, v82);
        let v81 = w[82];
        let v749 = L::xor(v81, v82);
        let v751 = L::or(v749, v750);
        let v752 = L::test(v751, 0x3);
        b[35] = v752;
        let v76 = w[73];
        let v78 = w[71];
        let v737 = L::xor(v76, v78);
        let v77 = w[72];
        let v736 = L::xor(v77, v78);
        let v738 = L::or(v736, v737);
        let v739 = L::test(v738, 0x3);
        b[36] = v739;
        let v724 = L::xor(v72, v74);
        let v723 = L::xor(v73, v74);
        let v725 = L::or(v723, v724);
        let v726 = L::test(v725, 0x7ffffff);
        b[37] = v726;
        let v1450 = L::choose(v1416, L::word(0xffffffff), v70);
        let v1447 = L::linear(v203, &MAP_0);
        let v1446 = L::linear(v202, &MAP_1);
        let v1448 = L::xor(v1446, v1447);
        let v1444 = L::linear(v70, &MAP_0);
        let v1445 = L::choose(v1416, L::word(0x73d74d75), v1444);
        let v1449 = L::xor(v1445, v1448);
        let v804 = v18 & v794;
        let v1451 = L::choose(v804, v1449, v1450);
        w[12] = v1451;
        let v1344 = L::choose(v1336, v14, v203);
        let v1345 = L::choose(v1330, v1344, v203);
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
        let v801 = L::choose(v796, v242, v203);
        let v1346 = L::choose(v1327, v801, v1345);
        w[13] = v1346;
        let v1347 = L::choose(v1336, v12, v202);
        let v1348 = L::choose(v1330, v1347, v202);
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
        let v802 = L::choose(v796, v251, v202);
        let v1349 = L::choose(v1327, v802, v1348);
        w[14] = v1349;
        let v53 = w[25];
        let v378 = L::xor(v45, v53);
        let v1489 = L::and(v195, v196);
        let v1487 = L::and(v195, v197);
        let v1486 = L::and(v196, v197);
        let v1488 = L::or(v1486, v1487);
        let v1490 = L::or(v1488, v1489);
        let v1546 = L::equal(v1490, L::word(0x5));
        let v1548 = L::choose(v1546, v378, v45);
        let v1329 = v796 & v1327;
        let v43 = w[19];
        let v1549 = L::choose(v1329, v43, v1548);
        let v1360 = L::equal(v1320, L::word(0x3));
        let v1417 = v1360 | v1416;
        let v1551 = L::choose(v1417, L::word(0x7380166f), v1549);
        w[15] = v1551;
        let v52 = w[17];
        let v379 = L::xor(v44, v52);
        let v1552 = L::choose(v1546, v379, v44);
        let v42 = w[21];
        let v1553 = L::choose(v1329, v42, v1552);
        let v1555 = L::choose(v1417, L::word(0x4914b2b9), v1553);
        w[16] = v1555;
        let v1512 = L::equal(v1490, L::word(0x4));
        let v1517 = L::choose(v1512, v53, v52);
        let v1528 = L::equal(v1490, L::word(0x1));
        let v1362 = L::test(v1320, 0x7);
        let v1363 = !v1362;
        let v1530 = v1363 & v1528;
        let v1532 = L::choose(v1530, v44, v1517);
        w[17] = v1532;
        let v41 = w[18];
        let v49 = w[28];
        let v382 = L::xor(v41, v49);
        let v1564 = L::choose(v1546, v382, v41);
        let v39 = w[31];
        let v1565 = L::choose(v1329, v39, v1564);
        let v1567 = L::choose(v1417, L::word(0xa96f30bc), v1565);
        w[18] = v1567;
        let v51 = w[20];
        let v380 = L::xor(v43, v51);
        let v1556 = L::choose(v1546, v380, v43);
        let v1557 = L::choose(v1329, v41, v1556);
        let v1559 = L::choose(v1417, L::word(0x172442d7), v1557);
        w[19] = v1559;
        let v354 = L::rotate::<9>(v52);
        let v1518 = L::choose(v1512, v354, v51);
        let v1533 = L::choose(v1530, v43, v1518);
        w[20] = v1533;
        let v50 = w[22];
        let v381 = L::xor(v42, v50);
        let v1560 = L::choose(v1546, v381, v42);
        let v40 = w[29];
        let v1561 = L::choose(v1329, v40, v1560);
        let v1563 = L::choose(v1417, L::word(0xda8a0600), v1561);
        w[21] = v1563;
        let v1519 = L::choose(v1512, v51, v50);
        let v1534 = L::choose(v1530, v42, v1519);
        w[22] = v1534;
        let v1491 = L::equal(v1490, L::word(0x2));
        let v1506 = L::choose(v1491, v50, v51);
        let v64 = w[51];
        let v68 = w[37];
        let v377 = L::xor(v64, v68);
        let v1507 = L::add(v377, v1506);
        let v1525 = v1491 | v1512;
        let v33 = w[23];
        let v1526 = L::choose(v1525, v1507, v33);
        w[23] = v1526;
        let v316 = L::and(v51, v52);
        let v314 = L::and(v51, v53);
        let v313 = L::and(v52, v53);
        let v315 = L::or(v313, v314);
        let v317 = L::or(v315, v316);
        let v373 = L::xor(v52, v53);
        let v374 = L::xor(v51, v373);
        let v1286 = L::and(v175, v176);
        let v1284 = L::and(v175, v177);
        let v1283 = L::and(v176, v177);
        let v1285 = L::or(v1283, v1284);
        let v1287 = L::or(v1285, v1286);
        let v1289 = L::less(v1287, L::word(0x10));
        let v1292 = L::choose(v1289, v374, v317);
        let v1293 = L::add(v33, v1292);
        let v1541 = L::equal(v1490, L::word(0x3));
        let v35 = w[24];
        let v1544 = L::choose(v1541, v1293, v35);
        w[24] = v1544;
        let v36 = w[26];
        let v338 = L::rotate::<7>(v36);
        let v331 = L::rotate::<12>(v53);
        let v339 = L::xor(v331, v338);
        let v340 = L::add(v35, v339);
        let v1516 = L::choose(v1512, v340, v53);
        let v1531 = L::choose(v1530, v45, v1516);
        w[25] = v1531;
        let v332 = L::add(v49, v331);
        let v37 = w[52];
        let v334 = L::add(v37, v332);
        let v1543 = L::choose(v1541, v334, v36);
        w[26] = v1543;
        let v320 = L::xor(v49, L::word(0xffffffff));
        let v47 = w[32];
        let v321 = L::and(v47, v320);
        let v48 = w[30];
        let v318 = L::and(v48, v49);
        let v322 = L::or(v318, v321);
        let v375 = L::xor(v48, v49);
        let v376 = L::xor(v47, v375);
        let v1295 = L::choose(v1289, v376, v322);
        let v32 = w[35];
        let v1296 = L::add(v32, v1295);
        let v34 = w[27];
        let v1545 = L::choose(v1541, v1296, v34);
        w[27] = v1545;
        let v342 = L::add(v34, v338);
        let v349 = L::rotate::<9>(v342);
        let v350 = L::xor(v342, v349);
        let v346 = L::rotate::<17>(v342);
        let v351 = L::xor(v346, v350);
        let v1520 = L::choose(v1512, v351, v49);
        let v1535 = L::choose(v1530, v41, v1520);
        w[28] = v1535;
        let v383 = L::xor(v40, v48);
        let v1568 = L::choose(v1546, v383, v40);
        let v38 = w[33];
        let v1569 = L::choose(v1329, v38, v1568);
        let v1571 = L::choose(v1417, L::word(0x163138aa), v1569);
        w[29] = v1571;
        let v1521 = L::choose(v1512, v49, v48);
        let v1536 = L::choose(v1530, v40, v1521);
        w[30] = v1536;
        let v384 = L::xor(v39, v47);
        let v1572 = L::choose(v1546, v384, v39);
        let v1574 = L::choose(v1417, L::word(0xe38dee4d), v1572);
        w[31] = v1574;
        let v357 = L::rotate::<19>(v48);
        let v1522 = L::choose(v1512, v357, v47);
        let v1537 = L::choose(v1530, v39, v1522);
        w[32] = v1537;
        let v46 = w[34];
        let v385 = L::xor(v38, v46);
        let v1575 = L::choose(v1546, v385, v38);
        let v1577 = L::choose(v1417, L::word(0xb0fb0e4e), v1575);
        w[33] = v1577;
        let v1523 = L::choose(v1512, v47, v46);
        let v1538 = L::choose(v1530, v38, v1523);
        w[34] = v1538;
        let v1509 = L::choose(v1491, v46, v47);
        let v1510 = L::add(v68, v1509);
        let v1527 = L::choose(v1525, v1510, v32);
        w[35] = v1527;
        let v1257 = v167 & v168;
        let v1255 = v167 & v169;
        let v1254 = v168 & v169;
        let v1256 = v1254 | v1255;
        let v1258 = v1256 | v1257;
        let v1259 = (v1258 & v758) | (!v1258 & v760);
        let v1582 = L::test(v1490, 0x7);
        let v1584 = (v1582 & v1491) | (!v1582 & v1259);
        let v1585 = v1512 | v1584;
        let v66 = w[40];
        let v67 = w[36];
        let v1588 = L::choose(v1585, v66, v67);
        w[36] = v1588;
        let v1587 = L::choose(v1585, v67, v68);
        w[37] = v1587;
        let v69 = w[38];
        let v1586 = L::choose(v1585, v68, v69);
        w[38] = v1586;
        let v65 = w[39];
        let v1590 = L::choose(v1585, v64, v65);
        w[39] = v1590;
        let v1589 = L::choose(v1585, v65, v66);
        w[40] = v1589;
        let v62 = w[49];
        let v361 = L::xor(v62, v69);
        let v56 = w[43];
        let v325 = L::rotate::<15>(v56);
        let v362 = L::xor(v325, v361);
        let v368 = L::rotate::<15>(v362);
        let v369 = L::xor(v362, v368);
        let v365 = L::rotate::<23>(v362);
        let v370 = L::xor(v365, v369);
        let v328 = L::rotate::<7>(v66);
        let v371 = L::xor(v328, v370);
        let v59 = w[46];
        let v372 = L::xor(v59, v371);
        let v1613 = L::and(v199, v200);
        let v1611 = L::and(v199, v201);
        let v1610 = L::and(v200, v201);
        let v1612 = L::or(v1610, v1611);
        let v1614 = L::or(v1612, v1613);
        let v1636 = L::right::<1>(v1614);
        let v1637 = L::or(v1636, L::word(0x8));
        let v1638 = L::choose(v1258, v1637, v1636);
        let v1639 = L::read(&m[16..32], v1638);
        let v1640 = L::read(&m[0..16], v1638);
        let v1641 = L::test(v1614, 0x1);
        let v1642 = L::choose(v1641, v1640, v1639);
        let v1650 = L::left::<24>(v1642);
        let v1647 = L::right::<24>(v1642);
        let v1645 = L::right::<8>(v1642);
        let v1646 = L::and(v1645, L::word(0xff00));
        let v1648 = L::or(v1646, v1647);
        let v1643 = L::left::<8>(v1642);
        let v1644 = L::and(v1643, L::word(0xff0000));
        let v1649 = L::or(v1644, v1648);
        let v1651 = L::or(v1649, v1650);
        let v1652 = L::choose(v1584, v1651, v372);
        let v54 = w[41];
        let v1653 = L::choose(v1585, v1652, v54);
        w[41] = v1653;
        let v55 = w[42];
        let v1600 = L::choose(v1585, v54, v55);
        w[42] = v1600;
        let v1599 = L::choose(v1585, v55, v56);
        w[43] = v1599;
        let v57 = w[44];
        let v1598 = L::choose(v1585, v56, v57);
        w[44] = v1598;
        let v58 = w[45];
        let v1597 = L::choose(v1585, v57, v58);
        w[45] = v1597;
        let v1596 = L::choose(v1585, v58, v59);
        w[46] = v1596;
        let v60 = w[47];
        let v1595 = L::choose(v1585, v59, v60);
        w[47] = v1595;
        let v61 = w[48];
        let v1594 = L::choose(v1585, v60, v61);
        w[48] = v1594;
        let v1593 = L::choose(v1585, v61, v62);
        w[49] = v1593;
        let v63 = w[50];
        let v1592 = L::choose(v1585, v62, v63);
        w[50] = v1592;
        let v1591 = L::choose(v1585, v63, v64);
        w[51] = v1591;
        let v360 = L::rotate::<1>(v37);
        let v1298 = L::equal(v1287, L::word(0xf));
        let v1301 = L::choose(v1298, L::word(0x9d8a7a87), v360);
        let v1524 = L::choose(v1512, v1301, v37);
        let v1540 = L::choose(v1530, L::word(0x79cc4519), v1524);
        w[52] = v1540;
        let v29 = b[66];
        let v31 = b[64];
        let v310 = v29 ^ v31;
        let v30 = b[65];
        let v308 = v30 ^ v31;
        let v312 = v308 | v310;
        b[38] = v312;
        let v25 = b[53];
        let v27 = b[51];
        let v300 = v25 ^ v27;
        let v26 = b[52];
        let v298 = v26 ^ v27;
        let v302 = v298 | v300;
        b[39] = v302;
        let v290 = L::xor(v21, v23);
        let v289 = L::xor(v22, v23);
        let v291 = L::or(v289, v290);
        let v292 = L::test(v291, 0x3);
        b[40] = v292;
        let v8 = w[121];
        let v1748 = L::choose(v10, v8, v212);
        let v1749 = L::choose(v1457, v212, v1748);
        w[53] = v1749;
        let v5 = w[118];
        let v1745 = L::and(v5, L::word(0x1f));
        let v211 = w[54];
        let v1746 = L::choose(v10, v1745, v211);
        let v1747 = L::choose(v1457, v211, v1746);
        w[54] = v1747;
        let v6 = w[119];
        let v210 = w[55];
        let v1742 = L::choose(v10, v6, v210);
        let v1743 = L::choose(v1457, v210, v1742);
        w[55] = v1743;
        let v0 = w[113];
        let v209 = w[56];
        let v1740 = L::choose(v10, v0, v209);
        let v1741 = L::choose(v1457, v209, v1740);
        w[56] = v1741;
        let v1 = w[114];
        let v1738 = L::choose(v10, v1, v208);
        let v1739 = L::choose(v1457, v208, v1738);
        w[57] = v1739;
        let v4 = w[117];
        let v205 = w[58];
        let v1732 = L::choose(v10, v4, v205);
        let v1733 = L::choose(v1457, v205, v1732);
        w[58] = v1733;
        let v2 = w[115];
        let v207 = w[59];
        let v1736 = L::choose(v10, v2, v207);
        let v1737 = L::choose(v1457, v207, v1736);
        w[59] = v1737;
        let v216 = L::add(v207, L::word(0x1));
        let v218 = L::test(v206, 0x200);
        let v219 = L::choose(v218, v216, v207);
        let v1452 = L::equal(v1410, L::word(0x1));
        let v204 = w[60];
        let v1454 = L::choose(v1452, v219, v204);
        w[60] = v1454;
        let v1466 = L::choose(v10, L::word(0x1), v1410);
        let v11 = b[81];
        let v1468 = L::choose(v11, L::word(0x0), v1410);
        let v1469 = L::choose(v1411, v1468, L::word(0x0));
        let v1364 = L::equal(v1320, L::word(0x6));
        let v1366 = v796 & v1364;
        let v1467 = L::choose(v1366, L::word(0x5), v1410);
        let v1464 = L::equal(v1410, L::word(0x4));
        let v1470 = L::choose(v1464, v1467, v1469);
        let v1471 = L::pick(v1277, 0x1);
        let v1472 = L::or(v1471, L::word(0x4));
        let v1473 = L::choose(v1413, v1472, v1470);
        let v1455 = L::equal(v1410, L::word(0x2));
        let v1474 = L::choose(v1455, L::word(0x3), v1473);
        let v1475 = L::choose(v1452, L::word(0x2), v1474);
        let v1476 = L::choose(v1457, v1475, v1466);
        let v1477 = L::choose(v16, v1476, L::word(0x0));
        w[61] = v1477;
        let v1385 = v183 & v184;
        let v1383 = v183 & v185;
        let v1382 = v184 & v185;
        let v1384 = v1382 | v1383;
        let v1386 = v1384 | v1385;
        let v296 = v25 & v26;
        let v294 = v25 & v27;
        let v293 = v26 & v27;
        let v295 = v293 | v294;
        let v297 = v295 | v296;
        let v306 = v29 & v30;
        let v304 = v29 & v31;
        let v303 = v30 & v31;
        let v305 = v303 | v304;
        let v307 = v305 | v306;
        let v1578 = v307 & v1546;
        let v1579 = (v1578 & v297) | (!v1578 & v1386);
        let v1580 = (v1362 & v1386) | (!v1362 & v1579);
        b[41] = v1580;
        b[42] = v1580;
        let v1654 = L::add(v1614, L::word(0x1));
        let v1655 = L::and(v1654, L::word(0xf));
        let v1657 = L::choose(v1259, v1655, v1614);
        let v1658 = L::choose(v1491, L::word(0x0), v1614);
        let v1659 = L::choose(v1582, v1658, v1657);
        let v1660 = L::choose(v16, v1659, L::word(0x0));
        w[62] = v1660;
        w[63] = v1660;
        w[64] = v1660;
        let v1616 = L::equal(v1614, L::word(0xe));
        let v1618 = L::choose(v1616, L::word(0x1), v1490);
        let v1619 = L::choose(v1259, v1618, v1490);
        let v1303 = L::equal(v1287, L::word(0x3f));
        let v1621 = v1303 & v1512;
        let v1624 = v1541 | v1621;
        let v1492 = !v1491;
        let v1627 = v1492 & v1624;
        let v1631 = L::pick(v1627, 0x4);
        let v1304 = !v1303;
        let v1620 = v1304 & v1512;
        let v1542 = !v1541;
        let v1623 = v1542 & v1620;
        let v1626 = v1491 | v1623;
        let v1629 = L::pick(v1626, 0x2);
        let v1622 = v1512 & v1542;
        let v1625 = v1491 | v1622;
        let v1628 = L::pick(v1625, 0x1);
        let v1630 = L::or(v1628, v1629);
        let v1632 = L::or(v1630, v1631);
        let v1601 = L::choose(v1362, v1490, L::word(0x2));
        let v1633 = L::choose(v1528, v1601, v1632);
        let v1634 = L::choose(v1582, v1633, v1619);
        let v1635 = L::choose(v16, v1634, L::word(0x0));
        w[65] = v1635;
        w[66] = v1635;
        let v1305 = L::add(v1287, L::word(0x1));
        let v1306 = L::and(v1305, L::word(0x3f));
        let v1514 = L::choose(v1512, v1306, v1287);
        let v1515 = L::choose(v1491, L::word(0x0), v1514);
        w[67] = v1515;
        w[68] = v1515;
        w[69] = v1515;
        w[70] = v1635;
        let v1266 = !v1258;
        let v1493 = (v1491 & v1266) | (!v1491 & v1258);
        let v1494 = v16 & v1493;
        b[43] = v1494;
        b[44] = v1494;
        b[45] = v1494;
        let v1208 = v16 & v1205;
        b[46] = v1208;
        b[47] = v1208;
        let v964 = L::and(v131, v132);
        let v962 = L::and(v131, v133);
        let v961 = L::and(v132, v133);
        let v963 = L::or(v961, v962);
        let v965 = L::or(v963, v964);
        let v968 = L::equal(v965, L::word(0x1));
        b[48] = v968;
        b[49] = v968;
        b[50] = v968;
        let v730 = L::and(v76, v77);
        let v728 = L::and(v76, v78);
        let v727 = L::and(v77, v78);
        let v729 = L::or(v727, v728);
        let v731 = L::or(v729, v730);
        let v1031 = v151 & v152;
        let v1029 = v151 & v153;
        let v1028 = v152 & v153;
        let v1030 = v1028 | v1029;
        let v1032 = v1030 | v1031;
        let v1001 = v139 & v140;
        let v999 = v139 & v141;
        let v998 = v140 & v141;
        let v1000 = v998 | v999;
        let v1002 = v1000 | v1001;
        let v1036 = v1002 & v1032;
        let v986 = L::and(v135, v136);
        let v984 = L::and(v135, v137);
        let v983 = L::and(v136, v137);
        let v985 = L::or(v983, v984);
        let v987 = L::or(v985, v986);
        let v988 = L::test(v987, 0x8);
        let v1038 = v988 & v1036;
        let v1051 = !v1038;
        let v1053 = L::pick(v1051, 0x2);
        let v989 = !v988;
        let v1037 = v989 & v1036;
        let v1050 = !v1037;
        let v1052 = L::pick(v1050, 0x1);
        let v1054 = L::or(v1052, v1053);
        let v1055 = L::and(v731, v1054);
        let v1046 = L::pick(v1038, 0x2);
        let v1045 = L::pick(v1037, 0x1);
        let v1047 = L::or(v1045, v1046);
        let v1048 = L::or(v731, v1047);
        let v1011 = v143 & v144;
        let v1009 = v143 & v145;
        let v1008 = v144 & v145;
        let v1010 = v1008 | v1009;
        let v1012 = v1010 | v1011;
        let v1056 = L::choose(v1012, v1048, v1055);
        let v1021 = v147 & v148;
        let v1019 = v147 & v149;
        let v1018 = v148 & v149;
        let v1020 = v1018 | v1019;
        let v1022 = v1020 | v1021;
        let v1057 = L::choose(v1022, v1056, v1055);
        let v1058 = L::choose(v1036, v1057, v731);
        w[71] = v1058;
        w[72] = v1058;
        w[73] = v1058;
        let v1264 = L::test(v731, 0x1);
        let v1263 = L::test(v731, 0x2);
        let v1265 = (v1258 & v1263) | (!v1258 & v1264);
        let v1496 = (v1491 & v1265) | (!v1491 & v297);
        b[51] = v1496;
        b[52] = v1496;
        b[53] = v1496;
        b[54] = v1580;
        let v1581 = L::choose(v1578, L::word(0x1), v1320);
        let v1373 = L::choose(v796, L::word(0x0), v1320);
        let v1721 = L::choose(v1364, v1373, L::word(0x0));
        let v1371 = L::choose(v280, L::word(0x6), v1320);
        let v1372 = L::choose(v1336, v1371, v1320);
        let v1722 = L::choose(v1330, v1372, v1721);
        let v19 = b[87];
        let v1370 = L::choose(v19, L::word(0x5), v1320);
        let v1723 = L::choose(v1323, v1370, v1722);
        let v1692 = !v218;
        let v1720 = v1386 & v1692;
        let v1725 = L::pick(v1720, 0x2);
        let v1724 = L::pick(v1386, 0x4);
        let v1726 = L::or(v1724, v1725);
        let v1727 = L::choose(v1360, v1726, v1723);
        let v1368 = L::choose(v280, L::word(0x3), v1320);
        let v1369 = L::choose(v796, v1368, v1320);
        let v1728 = L::choose(v1327, v1369, v1727);
        let v1367 = L::choose(v19, L::word(0x2), v1320);
        let v1729 = L::choose(v1321, v1367, v1728);
        let v1730 = L::choose(v1362, v1729, v1581);
        let v1731 = L::choose(v16, v1730, L::word(0x0));
        w[74] = v1731;
        w[75] = v1731;
        w[76] = v1477;
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
        let v1693 = v230 | v1692;
        let v1686 = L::test(v207, 0xffffffff);
        let v1681 = L::test(v209, 0xffffffff);
        let v1676 = L::less(L::word(0x1000000), v209);
        let v1678 = !v1676;
        let v1683 = v1678 & v1681;
        let v1669 = L::less(v208, v209);
        let v1671 = !v1669;
        let v1684 = v1671 & v1683;
        let v257 = L::test(v208, 0x7);
        let v258 = !v257;
        let v1685 = v258 & v1684;
        let v1688 = v1685 & v1686;
        let v259 = L::test(v207, 0xf8000000);
        let v260 = !v259;
        let v1689 = v260 & v1688;
        let v261 = L::test(v206, 0xfffffc00);
        let v262 = !v261;
        let v1690 = v262 & v1689;
        let v255 = L::equal(v207, L::word(0x1));
        let v1672 = L::less(v209, v205);
        let v1674 = !v1672;
        let v253 = L::test(v205, 0xffffffff);
        let v1679 = v253 & v1674;
        let v1680 = (v253 & v1679) | (!v253 & v255);
        let v1691 = v1680 & v1690;
        let v1694 = v1691 & v1693;
        let v263 = L::test(v212, 0x3f);
        let v264 = !v263;
        let v1695 = v264 & v1694;
        let v714 = L::test(v711, 0x1);
        let v715 = !v714;
        let v1696 = v715 & v1695;
        let v265 = L::test(v211, 0x1f);
        let v266 = !v265;
        let v1697 = v266 & v1696;
        let v267 = L::test(v210, 0x1f);
        let v268 = !v267;
        let v1698 = v268 & v1697;
        let v271 = L::and(v204, L::word(0x7ffffff));
        let v269 = L::right::<5>(v210);
        let v272 = L::equal(v269, v271);
        let v1699 = v272 & v1698;
        let v1700 = (v1455 & v1699) | (!v1455 & v1276);
        b[55] = v1700;
        b[56] = v1700;
        w[77] = v1477;
        let v3 = w[116];
        let v1734 = L::choose(v10, v3, v206);
        let v1735 = L::choose(v1457, v206, v1734);
        w[78] = v1735;
        b[57] = v1208;
        b[58] = v925;
        b[59] = v925;
        b[60] = v925;
        b[61] = v849;
        b[62] = v849;
        b[63] = v849;
        let v853 = L::or(v844, L::word(0x8));
        let v1190 = L::choose(v1186, v853, v844);
        w[79] = v1190;
        w[80] = v1190;
        let v743 = L::and(v80, v81);
        let v741 = L::and(v80, v82);
        let v740 = L::and(v81, v82);
        let v742 = L::or(v740, v741);
        let v744 = L::or(v742, v743);
        let v1059 = L::and(v744, v1054);
        let v1049 = L::or(v744, v1047);
        let v1060 = L::choose(v1022, v1049, v1059);
        let v1061 = L::choose(v1036, v1060, v744);
        w[81] = v1061;
        w[82] = v1061;
        w[83] = v1061;
        let v1261 = L::test(v744, 0x1);
        let v1260 = L::test(v744, 0x2);
        let v1262 = (v1258 & v1260) | (!v1258 & v1261);
        let v1495 = (v1491 & v1262) | (!v1491 & v307);
        b[64] = v1495;
        b[65] = v1495;
        b[66] = v1495;
        w[84] = v1731;
        let v712 = L::right::<5>(v5);
        let v713 = L::choose(v10, v712, v711);
        let v1461 = L::choose(v1457, v711, v713);
        let v716 = L::add(v711, L::word(0x1));
        let v717 = L::and(v716, L::word(0x7ffffff));
        let v1462 = L::choose(v19, v717, v1461);
        let v1463 = L::choose(v1321, v1462, v1461);
        w[85] = v1463;
        w[86] = v1463;
        w[87] = v1463;
        b[67] = v1700;
        let v1426 = L::choose(v1416, L::word(0x1), v1202);
        let v846 = L::equal(v844, L::word(0x3));
        let v1245 = L::choose(v846, L::word(0x0), v1202);
        let v1359 = L::choose(v1335, v1245, v1202);
        let v1427 = L::choose(v1243, v1359, L::word(0x0));
        let v17 = b[85];
        let v1242 = L::choose(v17, L::word(0x6), v1202);
        let v1428 = L::choose(v1237, v1242, v1427);
        let v1429 = L::choose(v1203, v1202, v1428);
        let v1236 = L::choose(v17, L::word(0x4), v1202);
        let v1430 = L::choose(v1234, v1236, v1429);
        let v936 = L::test(v935, 0x1ffffff);
        let v937 = !v936;
        let v1432 = L::pick(v937, 0x4);
        let v1431 = L::pick(v936, 0x3);
        let v1433 = L::or(v1431, v1432);
        let v1434 = L::choose(v1214, v1433, v1430);
        let v1211 = L::equal(v1202, L::word(0x1));
        let v1435 = L::choose(v1211, L::word(0x2), v1434);
        let v1436 = L::choose(v1209, v1435, v1426);
        let v974 = v218 & v968;
        let v1438 = L::pick(v974, 0x4);
        let v969 = !v968;
        let v973 = v218 | v969;
        let v1437 = L::pick(v973, 0x1);
        let v1439 = L::or(v1437, v1438);
        let v1440 = L::choose(v925, v1439, v1436);
        let v1441 = L::choose(v1205, v1440, v1436);
        let v1442 = L::choose(v16, v1441, L::word(0x0));
        w[88] = v1442;
        let v1422 = L::choose(v1416, v207, v965);
        let v1423 = L::choose(v1209, v965, v1422);
        let v966 = L::add(v965, L::word(0xffffffff));
        let v1424 = L::choose(v925, v966, v1423);
        let v1425 = L::choose(v1205, v1424, v1423);
        w[89] = v1425;
        w[90] = v1425;
        w[91] = v1442;
        let v1191 = !v1186;
        let v1192 = (v849 & v1191) | (!v849 & v1186);
        let v1206 = (v1205 & v1192) | (!v1205 & v1186);
        let v1207 = v16 & v1206;
        b[68] = v1207;
        b[69] = v1207;
        b[70] = v1207;
        let v1221 = L::and(v949, L::word(0x7));
        let v1222 = L::choose(v1214, v1221, v1071);
        let v1223 = L::choose(v888, v1222, L::word(0x0));
        let v1224 = L::choose(v1205, v1223, v1222);
        w[92] = v1224;
        w[93] = v1224;
        w[94] = v1224;
        let v1215 = !v1214;
        let v1225 = v922 & v1215;
        let v1226 = v889 | v1225;
        let v1227 = (v1205 & v1226) | (!v1205 & v1225);
        b[71] = v1227;
        b[72] = v1227;
        b[73] = v1227;
        w[95] = v1425;
        let v971 = L::and(v209, L::word(0x1ffffff));
        let v970 = L::and(v205, L::word(0x1ffffff));
        let v972 = L::choose(v968, v970, v971);
        let v1213 = L::choose(v1211, v972, v935);
        w[96] = v1213;
        w[97] = v1213;
        w[98] = v1213;
        let v950 = L::test(v949, 0x1fffff8);
        let v1219 = (v1214 & v950) | (!v1214 & v888);
        let v868 = L::and(v111, v112);
        let v866 = L::and(v111, v113);
        let v865 = L::and(v112, v113);
        let v867 = L::or(v865, v866);
        let v869 = L::or(v867, v868);
        let v874 = L::equal(v869, L::word(0x1));
        let v875 = !v874;
        let v890 = v875 & v888;
        let v1220 = (v1205 & v890) | (!v1205 & v1219);
        b[74] = v1220;
        b[75] = v1220;
        let v1216 = L::right::<3>(v949);
        let v1217 = L::choose(v1214, v1216, v869);
        let v871 = L::add(v869, L::word(0x3fffff));
        let v872 = L::and(v871, L::word(0x3fffff));
        let v1218 = L::choose(v1205, v872, v1217);
        w[99] = v1218;
        w[100] = v1218;
        w[101] = v1218;
        b[76] = v1220;
        let v854 = L::add(v844, L::word(0x1));
        let v855 = L::and(v854, L::word(0x7));
        let v1354 = L::choose(v1335, v855, v844);
        let v1355 = L::choose(v1243, v1354, v844);
        let v845 = L::choose(v17, L::word(0x0), v844);
        let v1356 = L::choose(v1237, v845, v1355);
        let v1357 = L::choose(v1214, L::word(0x0), v1356);
        let v1358 = L::choose(v1205, v855, v1357);
        w[102] = v1358;
        w[103] = v1358;
        w[104] = v1358;
        w[105] = v1190;
        let v1498 = v1258 & v1491;
        let v1500 = !v1498;
        let v1502 = L::pick(v1500, 0x2);
        let v1497 = v1266 & v1491;
        let v1499 = !v1497;
        let v1501 = L::pick(v1499, 0x1);
        let v1503 = L::or(v1501, v1502);
        let v1040 = v1036 & v1038;
        let v1042 = L::pick(v1040, 0x2);
        let v1039 = v1036 & v1037;
        let v1041 = L::pick(v1039, 0x1);
        let v1043 = L::or(v1041, v1042);
        let v1044 = L::or(v757, v1043);
        let v1504 = L::and(v1044, v1503);
        let v1505 = L::choose(v16, v1504, L::word(0x0));
        w[106] = v1505;
        w[107] = v1505;
        w[108] = v1505;
        w[109] = v1442;
        let v797 = !v796;
        let v798 = v794 & v797;
        let v1337 = v798 | v1336;
        let v1338 = (v1330 & v1337) | (!v1330 & v798);
        let v799 = v796 | v798;
        let v1339 = (v1327 & v799) | (!v1327 & v1338);
        let v1340 = v16 & v1339;
        b[77] = v1340;
        b[78] = v1340;
        b[79] = v1340;
        let v282 = L::add(v278, L::word(0x1));
        let v283 = L::and(v282, L::word(0x3));
        let v1350 = L::choose(v1336, v283, v278);
        let v1351 = L::choose(v1330, v1350, v278);
        let v1352 = L::choose(v1325, v1351, L::word(0x0));
        let v803 = L::choose(v796, v283, v278);
        let v1353 = L::choose(v1327, v803, v1352);
        w[110] = v1353;
        w[111] = v1353;
        w[112] = v1353;
        let v1034 = L::choose(v1032, v987, L::word(0x0));
        let v1035 = L::choose(v1032, v99, L::word(0x0));
        L::write(&mut m[0..16], v1034, v1032, v1035);
        let v1033 = L::choose(v1032, v100, L::word(0x0));
        L::write(&mut m[16..32], v1034, v1032, v1033);
    }
}
