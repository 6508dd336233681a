//! The Verilog of the datapath: memories, operand stages and the two pipelines.
//! Written from the same microcode, table and graph as the model in `datapath`, which says what every clock does.
//! Never more than the datapath: the sequencer is a circuit of its own.

use std::fmt::Write as _;

use super::microcode::field;
use super::pass::PASS;
use crate::signatures::field::Fp;
use crate::signatures::fixed::TABLE;
use crate::signatures::program::INPUTS;

/// Rows of the lower part of the table of G, in words: block RAM of 18 bits; the rest is half as deep.
const ROWS_LOW: usize = 2048;

/// The body of the datapath's module.
pub(super) fn verilog(words: &[u64]) -> String {
    let mut text = String::new();
    memories(&mut text, words);
    common(&mut text);
    for lane in 0..super::datapath::LANES {
        let lane = format!("l{lane}");
        text += &lane_text(&lane);
        operands(&mut text, &lane);
        text += &PASS.verilog(&lane);
        result(&mut text, &lane);
    }
    outputs(&mut text);
    text
}

/// 256 bits in hexadecimal.
fn digits(number: Fp) -> String {
    number.words().iter().rev().map(|word| format!("{word:016x}")).collect()
}

fn memories(text: &mut String, words: &[u64]) {
    let _ = writeln!(
        text,
        "reg [{}:0] words [0:{}];\ninitial begin",
        field::BITS - 1,
        words.len() - 1
    );
    for (at, word) in words.iter().enumerate() {
        let _ = writeln!(text, "words[{at}] = {}'h{word:x};", field::BITS);
    }
    *text += "end\n";
    let rows: Vec<Fp> = TABLE.concat();
    let (low, high) = rows.split_at(ROWS_LOW);
    for (name, rows, size) in [("rows_low", low, ROWS_LOW), ("rows_high", high, ROWS_LOW / 2)] {
        let _ = writeln!(text, "reg [255:0] {name} [0:{}];\ninitial begin", size - 1);
        for at in 0..size {
            let row = rows.get(at).map_or("0".to_owned(), |row| digits(*row));
            let _ = writeln!(text, "{name}[{at}] = 256'h{row};");
        }
        *text += "end\n";
    }
}

/// What both lanes share: the word, the thread, and where results go.
fn common(text: &mut String) {
    let word = field::BITS - 1;
    let _ = write!(
        text,
        "\
reg [{word}:0] word_1 = 0;
reg [{word}:0] word_2 = 0;
always @(posedge clock) begin
    word_1 <= words[word];
    word_2 <= word_1;
end
always @(*) times = word_2[{times} +: 8];
reg [4:0] thread_1 = 0;
reg [4:0] thread_2 = 0;
reg half_1 = 0;
reg issue_1 = 0;
reg issue_2 = 0;
reg issue_3 = 0;
always @(posedge clock) begin
    thread_1 <= thread;
    thread_2 <= thread_1;
    half_1 <= digits[0];
    issue_1 <= issue;
    issue_2 <= issue_1;
    issue_3 <= issue_2;
end
",
        times = field::TIMES.0,
    );
    // Fields that the operand stage needs, at their clock.
    let fields = [
        ("a_how", field::A_HOW),
        ("d_how", field::D_HOW),
        ("d_from", field::D_FROM),
        ("sign", field::SIGN),
        ("b_from", field::B_FROM),
        ("c_from", field::C_FROM),
        ("c_how", field::C_HOW),
    ];
    for (name, (from, bits)) in fields {
        let range = format!("[{}:0]", bits - 1);
        let mut before = format!("word_2[{from} +: {bits}]");
        for clock in 3..=5 {
            let _ = writeln!(text, "reg {range} {name}_{clock} = 0;");
            let _ = writeln!(text, "always @(posedge clock) {name}_{clock} <= {before};");
            before = format!("{name}_{clock}");
        }
    }
    // Thread and register of the result, from the addresses to the write.
    *text += "reg [11:0] to_3 = 0;\n";
    let _ = writeln!(
        text,
        "always @(posedge clock) to_3 <= {{issue_2, thread_2, word_2[{} +: 6]}};",
        field::TO.0
    );
    let last = 6 + PASS.clocks();
    for clock in 4..=last {
        let _ = writeln!(
            text,
            "reg [11:0] to_{clock} = 0;\nalways @(posedge clock) to_{clock} <= to_{};",
            clock - 1
        );
    }
    // A job's beats: four make a number.
    let registers = INPUTS.map(|register| format!("6'd{register}"));
    let _ = write!(
        text,
        "\
reg [255:0] held = 0;
reg [12:0] put_1 = 0;
wire [5:0] put_register = put_beat[3:2] == 2'd0 ? {} : put_beat[3:2] == 2'd1 ? {} : {};
always @(posedge clock) begin
    if (put) held <= {{put_hi, put_lo, held[255:64]}};
    put_1 <= {{put & (put_beat < 5'd12) & (put_beat[1:0] == 2'd3), put_lane, put_thread, put_register}};
end
",
        registers[0], registers[1], registers[2]
    );
}

/// Digits, addresses and memories of a lane. Memories of the device start at zero by themselves, and yosys takes minutes over a loop that
/// says so: it is for simulations.
fn lane_text(lane: &str) -> String {
    let bit = &lane[1..];
    let template = "\
reg [63:0] @_digits [0:511];
integer @_i;
`ifndef SYNTHESIS
initial for (@_i = 0; @_i < 512; @_i = @_i + 1) @_digits[@_i] = 0;
`endif
reg [63:0] @_both = 0;
reg [31:0] @_digit = 0;
wire [3:0] @_place = put_beat[3:0] - 4'd12;
always @(posedge clock) begin
    if (put & (put_lane == 1'b#) & (put_beat >= 5'd12)) @_digits[{put_thread, @_place}] <= {put_hi, put_lo};
    @_both <= @_digits[{thread, digits[4:1]}];
    @_digit <= half_1 ? @_both[63:32] : @_both[31:0];
end
wire [1:0] @_which = word_2[$WHICH +: 2];
wire [4:0] @_entry = @_which[0] ? @_digit[20:16] : @_digit[28:24];
wire [1:0] @_turn = @_which == 2'd0 ? @_digit[12:11] : @_which[0] ? @_digit[22:21] : @_digit[30:29];
wire @_negative = @_which == 2'd0 ? @_digit[13] : @_which[0] ? @_digit[23] : @_digit[31];
wire [4:0] @_scale = {3'd0, @_turn};
reg [9:0] @_a_at = 0;
reg [9:0] @_b_at = 0;
reg [9:0] @_c_at = 0;
reg [10:0] @_d_at = 0;
reg [11:0] @_row_at = 0;
reg @_minus_3 = 0;
reg [1:0] @_root_3 = 0;
wire [4:0] @_element = @_entry + 5'd14;
always @(posedge clock) begin
    @_a_at <= {thread_2, word_2[$A +: 5]};
    @_b_at <= {thread_2, word_2[$B_FROM +: 2] == 2'd3 ? @_scale : word_2[$B +: 5]};
    @_c_at <= {thread_2, word_2[$C +: 5]};
    @_d_at <= ask ? {ask_thread, 4'd0, ask_register} :
        {thread_2, word_2[$D_FROM +: 2] == 2'd1 ? {@_element, word_2[$COORDINATE]} : word_2[$D +: 6]};
    @_row_at <= {@_digit[10:0], word_2[$COORDINATE]};
    @_minus_3 <= word_2[$SIGN +: 2] == 2'd1 | (word_2[$SIGN +: 2] == 2'd2 & @_negative);
    @_root_3 <= word_2[$B_FROM +: 2] == 2'd2 ? @_turn : word_2[$ROOT +: 2];
end
reg @_minus_4 = 0;
reg @_minus_5 = 0;
reg [1:0] @_root_4 = 0;
reg [1:0] @_root_5 = 0;
reg @_high_4 = 0;
reg @_high_5 = 0;
always @(posedge clock) begin
    @_minus_4 <= @_minus_3;
    @_minus_5 <= @_minus_4;
    @_root_4 <= @_root_3;
    @_root_5 <= @_root_4;
    @_high_4 <= @_row_at[11];
    @_high_5 <= @_high_4;
end
reg [255:0] @_memory_a [0:1023];
reg [255:0] @_memory_b [0:1023];
reg [255:0] @_memory_c [0:1023];
reg [255:0] @_memory_d [0:2047];
integer @_k;
`ifndef SYNTHESIS
initial for (@_k = 0; @_k < 2048; @_k = @_k + 1) begin
    @_memory_d[@_k] = 0;
    if (@_k < 1024) begin
        @_memory_a[@_k] = 0;
        @_memory_b[@_k] = 0;
        @_memory_c[@_k] = 0;
    end
end
`endif
reg [255:0] @_a_4 = 0;
reg [255:0] @_b_4 = 0;
reg [255:0] @_c_4 = 0;
reg [255:0] @_d_4 = 0;
reg [255:0] @_low_4 = 0;
reg [255:0] @_high_row_4 = 0;
reg [255:0] @_a_5 = 0;
reg [255:0] @_b_5 = 0;
reg [255:0] @_c_5 = 0;
reg [255:0] @_d_5 = 0;
reg [255:0] @_low_5 = 0;
reg [255:0] @_high_row_5 = 0;
reg [255:0] @_write = 0;
reg [10:0] @_write_at = 0;
reg @_writes = 0;
wire @_near = @_writes & ~@_write_at[5];
always @(posedge clock) begin
    @_a_4 <= @_memory_a[@_a_at];
    @_b_4 <= @_memory_b[@_b_at];
    @_c_4 <= @_memory_c[@_c_at];
    @_d_4 <= @_memory_d[@_d_at];
    if (@_near) begin
        @_memory_a[{@_write_at[10:6], @_write_at[4:0]}] <= @_write;
        @_memory_b[{@_write_at[10:6], @_write_at[4:0]}] <= @_write;
        @_memory_c[{@_write_at[10:6], @_write_at[4:0]}] <= @_write;
    end
    if (@_writes) @_memory_d[@_write_at] <= @_write;
end
always @(posedge clock) begin
    @_low_4 <= rows_low[@_row_at[10:0]];
    @_high_row_4 <= rows_high[@_row_at[9:0]];
    @_a_5 <= @_a_4;
    @_b_5 <= @_b_4;
    @_c_5 <= @_c_4;
    @_d_5 <= @_d_4;
    @_low_5 <= @_low_4;
    @_high_row_5 <= @_high_row_4;
end
";
    let mut text = template.replace("@_", &format!("{lane}_")).replace('#', bit);
    let fields = [
        ("$WHICH", field::WHICH),
        ("$A ", field::A),
        ("$B_FROM", field::B_FROM),
        ("$B ", field::B),
        ("$C ", field::C),
        ("$D_FROM", field::D_FROM),
        ("$D ", field::D),
        ("$COORDINATE", field::COORDINATE),
        ("$SIGN", field::SIGN),
        ("$ROOT", field::ROOT),
    ];
    for (name, (from, _)) in fields {
        let space = if name.ends_with(' ') { " " } else { "" };
        text = text.replace(name, &format!("{from}{space}"));
    }
    text
}

/// The operand stage: shifts, complements, constants.
fn operands(text: &mut String, lane: &str) {
    let [one, seven, beta, squared] = [Fp::ONE, Fp::SEVEN, Fp::BETA, Fp::BETA_SQUARED].map(digits);
    let template = "\
wire [255:0] @_row = @_high_5 ? @_high_row_5 : @_low_5;
wire [255:0] @_d_is = d_from_5[1] ? @_row : @_d_5;
wire [256:0] @_d_by = d_how_5[1] ? {@_d_is, 1'b0} : {1'b0, @_d_is};
wire [256:0] @_d_or = d_how_5[0] ? @_d_by : 257'd0;
wire @_d_not = sign_5 == 2'd3 ? @_d_5[0] ^ @_c_5[0] : @_minus_5;
wire [256:0] @_a_by = a_how_5[1] ? {@_a_5, 1'b0} : {1'b0, @_a_5};
wire [255:0] @_constant = @_root_5 == 2'd1 ? 256'hBETA : @_root_5 == 2'd2 ? 256'hSQUARED : 256'hONE;
wire [255:0] @_c_is = c_from_5 == 2'd3 ? @_c_5 : c_from_5 == 2'd2 ? 256'hSEVEN : c_from_5 == 2'd1 ? 256'hONE : 256'd0;
wire [256:0] @_c_by = c_how_5[0] ? {@_c_is, 1'b0} : {1'b0, @_c_is};
reg [256:0] @_a = 0;
reg [256:0] @_d = 0;
reg [0:0] @_n = 0;
reg [255:0] @_b = 0;
reg [256:0] @_c = 0;
reg [0:0] @_m = 0;
always @(posedge clock) begin
    @_a <= a_how_5[0] ? @_a_by : 257'd0;
    @_d <= @_d_or ^ {257{@_d_not}};
    @_n <= @_d_not;
    @_b <= (b_from_5 == 2'd1 | b_from_5 == 2'd2) ? @_constant : @_b_5;
    @_c <= @_c_by ^ {257{c_how_5[1]}};
    @_m <= c_how_5[1];
end
";
    *text += &template
        .replace("@_", &format!("{lane}_"))
        .replace("SQUARED", &squared)
        .replace("BETA", &beta)
        .replace("ONE", &one)
        .replace("SEVEN", &seven);
}

/// The result, or a number of a job, on its way into the registers.
fn result(text: &mut String, lane: &str) {
    let last = 6 + PASS.clocks();
    let template = "\
wire @_put = put_1[12] & (put_1[11] == 1'b#);
always @(posedge clock) begin
    @_write <= @_put ? held : {@_r3, @_r2, @_r1, @_r0};
    @_write_at <= @_put ? put_1[10:0] : to_LAST[10:0];
    @_writes <= @_put | to_LAST[11];
end
";
    *text += &template
        .replace("@_", &format!("{lane}_"))
        .replace('#', &lane[1..])
        .replace("LAST", &last.to_string());
}

/// Words of windows.
fn outputs(text: &mut String) {
    *text += "\
wire [255:0] asked = ask_lane ? l1_d_5 : l0_d_5;
reg [63:0] out = 0;
always @(posedge clock) if (take) out <= asked[{ask_beat, 6'd0} +: 64];
always @(*) {out_hi, out_lo} = out;
";
}
