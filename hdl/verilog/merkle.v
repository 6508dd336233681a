// merkle: generated from the circuit of that name, never edited.

module merkle(clock, resetn, cmd_valid, cmd_slot, cmd_src, cmd_src_len, cmd_dst, cmd_dst_len, rseg_ready,
    rdat_valid, rdat_lo, rdat_hi, rdat_last, wseg_ready, wdat_ready, done_ready, cmd_ready, rseg_valid,
    rseg_addr, rseg_beats, rdat_ready, wseg_valid, wseg_addr, wseg_beats, wdat_valid, wdat_lo, wdat_hi,
    wdat_last, done_valid, done_slot, done_status, done_crc, done_extra, tmr_error, ecc_corrected,
    ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  cmd_valid;
    input wire  [2:0] cmd_slot;
    input wire  [31:0] cmd_src;
    input wire  [31:0] cmd_src_len;
    input wire  [31:0] cmd_dst;
    input wire  [31:0] cmd_dst_len;
    input wire  rseg_ready;
    input wire  rdat_valid;
    input wire  [31:0] rdat_lo;
    input wire  [31:0] rdat_hi;
    input wire  rdat_last;
    input wire  wseg_ready;
    input wire  wdat_ready;
    input wire  done_ready;
    output reg  cmd_ready;
    output reg  rseg_valid;
    output reg  [31:0] rseg_addr;
    output reg  [23:0] rseg_beats;
    output reg  rdat_ready;
    output reg  wseg_valid;
    output reg  [31:0] wseg_addr;
    output reg  [23:0] wseg_beats;
    output reg  wdat_valid;
    output reg  [31:0] wdat_lo;
    output reg  [31:0] wdat_hi;
    output reg  wdat_last;
    output reg  done_valid;
    output reg  [2:0] done_slot;
    output reg  [7:0] done_status;
    output reg  [31:0] done_crc;
    output reg  [31:0] done_extra;
    output reg  tmr_error;
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Stub signals
    reg  [2:0] phase$d;
    wire  [2:0] phase$q;
    wire  phase$error;
    reg  [5:0] frame$d;
    wire  [5:0] frame$q;
    wire  frame$error;
    reg  [5:0] mark_at$d;
    wire  [5:0] mark_at$q;
    wire  mark_at$error;
    reg  [5:0] warm$d;
    wire  [5:0] warm$q;
    wire  warm$error;
    reg  [1:0] alloc$d;
    wire  [1:0] alloc$q;
    wire  alloc$error;
    reg  [1:0] ask_at$d;
    wire  [1:0] ask_at$q;
    wire  ask_at$error;
    reg  [1:0] feed_at$d;
    wire  [1:0] feed_at$q;
    wire  feed_at$error;
    reg  [3:0] busy$d;
    wire  [3:0] busy$q;
    wire  busy$error;
    reg  [3:0] to_ask$d;
    wire  [3:0] to_ask$q;
    wire  to_ask$error;
    reg  [3:0] to_feed$d;
    wire  [3:0] to_feed$q;
    wire  to_feed$error;
    reg  [3:0] finished$d;
    wire  [3:0] finished$q;
    wire  finished$error;
    reg  [3:0] bad$d;
    wire  [3:0] bad$q;
    wire  bad$error;
    reg  [3:0] mutated$d;
    wire  [3:0] mutated$q;
    wire  mutated$error;
    reg  [3:0] lost$d;
    wire  [3:0] lost$q;
    wire  lost$error;
    reg  sources$write_enable;
    reg  [1:0] sources$write_address;
    reg  [31:0] sources$write_data;
    reg  [1:0] sources$read_address;
    wire  [31:0] sources$read_data;
    reg  ask_leaves$write_enable;
    reg  [1:0] ask_leaves$write_address;
    reg  [23:0] ask_leaves$write_data;
    reg  [1:0] ask_leaves$read_address;
    wire  [23:0] ask_leaves$read_data;
    reg  feed_leaves$write_enable;
    reg  [1:0] feed_leaves$write_address;
    reg  [24:0] feed_leaves$write_data;
    reg  [1:0] feed_leaves$read_address;
    wire  [24:0] feed_leaves$read_data;
    reg  windows$write_enable;
    reg  [1:0] windows$write_address;
    reg  [31:0] windows$write_data;
    reg  [1:0] windows$read_address;
    wire  [31:0] windows$read_data;
    reg  marks$write_enable;
    reg  [5:0] marks$write_address;
    reg  [31:0] marks$write_data;
    reg  [5:0] marks$read_address;
    wire  [31:0] marks$read_data;
    reg  e_joins$d;
    wire  e_joins$q;
    wire  e_joins$error;
    reg  [1:0] e_slot$d;
    wire  [1:0] e_slot$q;
    wire  e_slot$error;
    reg  [4:0] e_level$d;
    wire  [4:0] e_level$q;
    wire  e_level$error;
    reg  d_valid$d;
    wire  d_valid$q;
    wire  d_valid$error;
    reg  [1:0] d_slot$d;
    wire  [1:0] d_slot$q;
    wire  d_slot$error;
    reg  [4:0] d_level$d;
    wire  [4:0] d_level$q;
    wire  d_level$error;
    reg  [22:0] d_index$d;
    wire  [22:0] d_index$q;
    wire  d_index$error;
    reg  d_last$d;
    wire  d_last$q;
    wire  d_last$error;
    reg  asks$resetn;
    reg  asks$tree_valid;
    reg  [31:0] asks$tree_address;
    reg  [23:0] asks$tree_leaves;
    wire  asks$tree_taken;
    wire  asks$rseg_valid;
    reg  asks$rseg_ready;
    wire  [31:0] asks$rseg_addr;
    wire  [23:0] asks$rseg_beats;
    wire  asks$tmr_error;
    reg  leaves$resetn;
    reg  [2:0] leaves$phase;
    reg  leaves$inner_enters;
    reg  leaves$tree_valid;
    reg  [1:0] leaves$tree_slot;
    reg  [23:0] leaves$tree_leaves;
    reg  leaves$tree_single;
    wire  leaves$tree_taken;
    reg  leaves$valid;
    wire  leaves$ready;
    reg  [31:0] leaves$lo;
    reg  [31:0] leaves$hi;
    wire  leaves$enters;
    wire  [31:0] leaves$w$0;
    wire  [31:0] leaves$w$1;
    wire  [31:0] leaves$w$2;
    wire  [31:0] leaves$w$3;
    wire  [31:0] leaves$w$4;
    wire  [31:0] leaves$w$5;
    wire  [31:0] leaves$w$6;
    wire  [31:0] leaves$w$7;
    wire  [31:0] leaves$w$8;
    wire  [31:0] leaves$w$9;
    wire  [31:0] leaves$w$10;
    wire  [31:0] leaves$w$11;
    wire  [31:0] leaves$w$12;
    wire  [31:0] leaves$w$13;
    wire  [31:0] leaves$w$14;
    wire  [31:0] leaves$w$15;
    wire  [31:0] leaves$x;
    wire  [1:0] leaves$slot;
    wire  [22:0] leaves$index;
    wire  leaves$last;
    wire  leaves$single_valid;
    wire  [1:0] leaves$single_beat;
    wire  leaves$mutated;
    wire  [1:0] leaves$event_slot;
    wire  leaves$tmr_error;
    reg  [2:0] inner$phase;
    reg  [31:0] inner$digest$0;
    reg  [31:0] inner$digest$1;
    reg  [31:0] inner$digest$2;
    reg  [31:0] inner$digest$3;
    reg  [31:0] inner$digest$4;
    reg  [31:0] inner$digest$5;
    reg  [31:0] inner$digest$6;
    reg  [31:0] inner$digest$7;
    reg  inner$valid;
    reg  [1:0] inner$slot;
    reg  [4:0] inner$level;
    reg  [22:0] inner$index;
    reg  inner$last;
    reg  inner$early_joins;
    reg  [1:0] inner$early_slot;
    reg  [4:0] inner$early_level;
    wire  inner$enters;
    wire  [31:0] inner$w$0;
    wire  [31:0] inner$w$1;
    wire  [31:0] inner$w$2;
    wire  [31:0] inner$w$3;
    wire  [31:0] inner$w$4;
    wire  [31:0] inner$w$5;
    wire  [31:0] inner$w$6;
    wire  [31:0] inner$w$7;
    wire  [31:0] inner$w$8;
    wire  [31:0] inner$w$9;
    wire  [31:0] inner$w$10;
    wire  [31:0] inner$w$11;
    wire  [31:0] inner$w$12;
    wire  [31:0] inner$w$13;
    wire  [31:0] inner$w$14;
    wire  [31:0] inner$w$15;
    wire  [31:0] inner$x;
    wire  inner$mutated;
    wire  inner$root;
    reg  inner$single_valid;
    reg  [1:0] inner$single_slot;
    reg  [1:0] inner$single_beat;
    reg  [31:0] inner$single_lo;
    reg  [31:0] inner$single_hi;
    reg  [1:0] inner$read_slot;
    reg  inner$read_valid;
    reg  [1:0] inner$read_beat;
    wire  [31:0] inner$read_lo;
    wire  [31:0] inner$read_hi;
    wire  inner$corrected;
    wire  inner$uncorrectable;
    reg  [2:0] compress$phase;
    reg  compress$from_inner;
    reg  [31:0] compress$inner_w$0;
    reg  [31:0] compress$inner_w$1;
    reg  [31:0] compress$inner_w$2;
    reg  [31:0] compress$inner_w$3;
    reg  [31:0] compress$inner_w$4;
    reg  [31:0] compress$inner_w$5;
    reg  [31:0] compress$inner_w$6;
    reg  [31:0] compress$inner_w$7;
    reg  [31:0] compress$inner_w$8;
    reg  [31:0] compress$inner_w$9;
    reg  [31:0] compress$inner_w$10;
    reg  [31:0] compress$inner_w$11;
    reg  [31:0] compress$inner_w$12;
    reg  [31:0] compress$inner_w$13;
    reg  [31:0] compress$inner_w$14;
    reg  [31:0] compress$inner_w$15;
    reg  [31:0] compress$inner_x;
    reg  [31:0] compress$leaf_w$0;
    reg  [31:0] compress$leaf_w$1;
    reg  [31:0] compress$leaf_w$2;
    reg  [31:0] compress$leaf_w$3;
    reg  [31:0] compress$leaf_w$4;
    reg  [31:0] compress$leaf_w$5;
    reg  [31:0] compress$leaf_w$6;
    reg  [31:0] compress$leaf_w$7;
    reg  [31:0] compress$leaf_w$8;
    reg  [31:0] compress$leaf_w$9;
    reg  [31:0] compress$leaf_w$10;
    reg  [31:0] compress$leaf_w$11;
    reg  [31:0] compress$leaf_w$12;
    reg  [31:0] compress$leaf_w$13;
    reg  [31:0] compress$leaf_w$14;
    reg  [31:0] compress$leaf_w$15;
    reg  [31:0] compress$leaf_x;
    wire  [31:0] compress$digest$0;
    wire  [31:0] compress$digest$1;
    wire  [31:0] compress$digest$2;
    wire  [31:0] compress$digest$3;
    wire  [31:0] compress$digest$4;
    wire  [31:0] compress$digest$5;
    wire  [31:0] compress$digest$6;
    wire  [31:0] compress$digest$7;
    reg  output_stage$resetn;
    reg  [2:0] output_stage$phase;
    wire  [1:0] output_stage$slot;
    reg  output_stage$finished;
    reg  output_stage$bad;
    reg  output_stage$mutated;
    reg  output_stage$lost;
    reg  [31:0] output_stage$address;
    reg  [2:0] output_stage$tag;
    wire  output_stage$reads;
    wire  [1:0] output_stage$beat;
    reg  [31:0] output_stage$root_lo;
    reg  [31:0] output_stage$root_hi;
    wire  output_stage$frees;
    wire  output_stage$wseg_valid;
    reg  output_stage$wseg_ready;
    wire  [31:0] output_stage$wseg_addr;
    wire  output_stage$wdat_valid;
    reg  output_stage$wdat_ready;
    wire  [31:0] output_stage$wdat_lo;
    wire  [31:0] output_stage$wdat_hi;
    wire  output_stage$wdat_last;
    wire  output_stage$done_valid;
    reg  output_stage$done_ready;
    wire  [2:0] output_stage$done_slot;
    wire  [7:0] output_stage$done_status;
    wire  [31:0] output_stage$done_crc;
    wire  [31:0] output_stage$done_extra;
    wire  output_stage$tmr_error;
    reg  error$d;
    reg  error$q = 1'h0;

    // Local signals
    reg  warmed;
    reg  accepts;
    reg  sound;
    reg  [3:0] alloc_bit;
    reg  [3:0] ask_bit;
    reg  [3:0] feed_bit;
    reg  [3:0] out_bit;
    reg  [3:0] d_bit;
    reg  [3:0] event_bit;
    reg  ask_there;
    reg  feed_there;
    reg  [24:0] feed_read;
    reg  [31:0] mark;
    reg  [31:0] one;
    reg  [31:0] mark_read;
    reg  [31:0] window;
    reg  [31:0] window_read;
    reg  [22:0] entry_index;
    reg  [4:0] entry_level;
    reg  [1:0] entry_slot;
    reg  entry_last;
    reg  entry;
    reg  [3:0] set_finished;
    reg  [3:0] set_mutated;
    reg  [3:0] set_lost;
    reg  [3:0] alloc_busy;
    reg  [3:0] asked;
    reg  [3:0] fed;
    reg  [3:0] out_finished;
    reg  [3:0] out_bad;
    reg  [3:0] out_lost;
    reg  [3:0] out_mutated;
    reg  [3:0] freed;
    reg  [3:0] add_order;

    // Sub module instances
    merkle__beat phase(.clock(clock), .d(phase$d), .q(phase$q), .error(phase$error));
    merkle__frame frame(.clock(clock), .d(frame$d), .q(frame$q), .error(frame$error));
    merkle__frame mark_at(.clock(clock), .d(mark_at$d), .q(mark_at$q), .error(mark_at$error));
    merkle__frame warm(.clock(clock), .d(warm$d), .q(warm$q), .error(warm$error));
    merkle__alloc alloc(.clock(clock), .d(alloc$d), .q(alloc$q), .error(alloc$error));
    merkle__alloc ask_at(.clock(clock), .d(ask_at$d), .q(ask_at$q), .error(ask_at$error));
    merkle__alloc feed_at(.clock(clock), .d(feed_at$d), .q(feed_at$q), .error(feed_at$error));
    merkle__bad busy(.clock(clock), .d(busy$d), .q(busy$q), .error(busy$error));
    merkle__bad to_ask(.clock(clock), .d(to_ask$d), .q(to_ask$q), .error(to_ask$error));
    merkle__bad to_feed(.clock(clock), .d(to_feed$d), .q(to_feed$q), .error(to_feed$error));
    merkle__bad finished(.clock(clock), .d(finished$d), .q(finished$q), .error(finished$error));
    merkle__bad bad(.clock(clock), .d(bad$d), .q(bad$q), .error(bad$error));
    merkle__bad mutated(.clock(clock), .d(mutated$d), .q(mutated$q), .error(mutated$error));
    merkle__bad lost(.clock(clock), .d(lost$d), .q(lost$q), .error(lost$error));
    merkle__sources sources(.clock(clock), .write_enable(sources$write_enable),
        .write_address(sources$write_address), .write_data(sources$write_data),
        .read_address(sources$read_address), .read_data(sources$read_data));
    merkle__ask_leaves ask_leaves(.clock(clock), .write_enable(ask_leaves$write_enable),
        .write_address(ask_leaves$write_address), .write_data(ask_leaves$write_data),
        .read_address(ask_leaves$read_address), .read_data(ask_leaves$read_data));
    merkle__feed_leaves feed_leaves(.clock(clock), .write_enable(feed_leaves$write_enable),
        .write_address(feed_leaves$write_address), .write_data(feed_leaves$write_data),
        .read_address(feed_leaves$read_address), .read_data(feed_leaves$read_data));
    merkle__sources windows(.clock(clock), .write_enable(windows$write_enable),
        .write_address(windows$write_address), .write_data(windows$write_data),
        .read_address(windows$read_address), .read_data(windows$read_data));
    merkle__marks marks(.clock(clock), .write_enable(marks$write_enable), .write_address(marks$write_address),
        .write_data(marks$write_data), .read_address(marks$read_address), .read_data(marks$read_data));
    merkle__active e_joins(.clock(clock), .d(e_joins$d), .q(e_joins$q), .error(e_joins$error));
    merkle__alloc e_slot(.clock(clock), .d(e_slot$d), .q(e_slot$q), .error(e_slot$error));
    merkle__d_level e_level(.clock(clock), .d(e_level$d), .q(e_level$q), .error(e_level$error));
    merkle__active d_valid(.clock(clock), .d(d_valid$d), .q(d_valid$q), .error(d_valid$error));
    merkle__alloc d_slot(.clock(clock), .d(d_slot$d), .q(d_slot$q), .error(d_slot$error));
    merkle__d_level d_level(.clock(clock), .d(d_level$d), .q(d_level$q), .error(d_level$error));
    merkle__d_index d_index(.clock(clock), .d(d_index$d), .q(d_index$q), .error(d_index$error));
    merkle__active d_last(.clock(clock), .d(d_last$d), .q(d_last$q), .error(d_last$error));
    merkle__asks asks(.clock(clock), .resetn(asks$resetn), .tree_valid(asks$tree_valid),
        .tree_address(asks$tree_address), .tree_leaves(asks$tree_leaves), .tree_taken(asks$tree_taken),
        .rseg_valid(asks$rseg_valid), .rseg_ready(asks$rseg_ready), .rseg_addr(asks$rseg_addr),
        .rseg_beats(asks$rseg_beats), .tmr_error(asks$tmr_error));
    merkle__leaves leaves(.clock(clock), .resetn(leaves$resetn), .phase(leaves$phase),
        .inner_enters(leaves$inner_enters), .tree_valid(leaves$tree_valid), .tree_slot(leaves$tree_slot),
        .tree_leaves(leaves$tree_leaves), .tree_single(leaves$tree_single), .tree_taken(leaves$tree_taken),
        .valid(leaves$valid), .ready(leaves$ready), .lo(leaves$lo), .hi(leaves$hi), .enters(leaves$enters),
        .w$0(leaves$w$0), .w$1(leaves$w$1), .w$2(leaves$w$2), .w$3(leaves$w$3), .w$4(leaves$w$4),
        .w$5(leaves$w$5), .w$6(leaves$w$6), .w$7(leaves$w$7), .w$8(leaves$w$8), .w$9(leaves$w$9),
        .w$10(leaves$w$10), .w$11(leaves$w$11), .w$12(leaves$w$12), .w$13(leaves$w$13), .w$14(leaves$w$14),
        .w$15(leaves$w$15), .x(leaves$x), .slot(leaves$slot), .index(leaves$index), .last(leaves$last),
        .single_valid(leaves$single_valid), .single_beat(leaves$single_beat), .mutated(leaves$mutated),
        .event_slot(leaves$event_slot), .tmr_error(leaves$tmr_error));
    merkle__inner inner(.clock(clock), .phase(inner$phase), .digest$0(inner$digest$0),
        .digest$1(inner$digest$1), .digest$2(inner$digest$2), .digest$3(inner$digest$3),
        .digest$4(inner$digest$4), .digest$5(inner$digest$5), .digest$6(inner$digest$6),
        .digest$7(inner$digest$7), .valid(inner$valid), .slot(inner$slot), .level(inner$level),
        .index(inner$index), .last(inner$last), .early_joins(inner$early_joins), .early_slot(inner$early_slot),
        .early_level(inner$early_level), .enters(inner$enters), .w$0(inner$w$0), .w$1(inner$w$1),
        .w$2(inner$w$2), .w$3(inner$w$3), .w$4(inner$w$4), .w$5(inner$w$5), .w$6(inner$w$6), .w$7(inner$w$7),
        .w$8(inner$w$8), .w$9(inner$w$9), .w$10(inner$w$10), .w$11(inner$w$11), .w$12(inner$w$12),
        .w$13(inner$w$13), .w$14(inner$w$14), .w$15(inner$w$15), .x(inner$x), .mutated(inner$mutated),
        .root(inner$root), .single_valid(inner$single_valid), .single_slot(inner$single_slot),
        .single_beat(inner$single_beat), .single_lo(inner$single_lo), .single_hi(inner$single_hi),
        .read_slot(inner$read_slot), .read_valid(inner$read_valid), .read_beat(inner$read_beat),
        .read_lo(inner$read_lo), .read_hi(inner$read_hi), .corrected(inner$corrected),
        .uncorrectable(inner$uncorrectable));
    merkle__compress compress(.clock(clock), .phase(compress$phase), .from_inner(compress$from_inner),
        .inner_w$0(compress$inner_w$0), .inner_w$1(compress$inner_w$1), .inner_w$2(compress$inner_w$2),
        .inner_w$3(compress$inner_w$3), .inner_w$4(compress$inner_w$4), .inner_w$5(compress$inner_w$5),
        .inner_w$6(compress$inner_w$6), .inner_w$7(compress$inner_w$7), .inner_w$8(compress$inner_w$8),
        .inner_w$9(compress$inner_w$9), .inner_w$10(compress$inner_w$10), .inner_w$11(compress$inner_w$11),
        .inner_w$12(compress$inner_w$12), .inner_w$13(compress$inner_w$13), .inner_w$14(compress$inner_w$14),
        .inner_w$15(compress$inner_w$15), .inner_x(compress$inner_x), .leaf_w$0(compress$leaf_w$0),
        .leaf_w$1(compress$leaf_w$1), .leaf_w$2(compress$leaf_w$2), .leaf_w$3(compress$leaf_w$3),
        .leaf_w$4(compress$leaf_w$4), .leaf_w$5(compress$leaf_w$5), .leaf_w$6(compress$leaf_w$6),
        .leaf_w$7(compress$leaf_w$7), .leaf_w$8(compress$leaf_w$8), .leaf_w$9(compress$leaf_w$9),
        .leaf_w$10(compress$leaf_w$10), .leaf_w$11(compress$leaf_w$11), .leaf_w$12(compress$leaf_w$12),
        .leaf_w$13(compress$leaf_w$13), .leaf_w$14(compress$leaf_w$14), .leaf_w$15(compress$leaf_w$15),
        .leaf_x(compress$leaf_x), .digest$0(compress$digest$0), .digest$1(compress$digest$1),
        .digest$2(compress$digest$2), .digest$3(compress$digest$3), .digest$4(compress$digest$4),
        .digest$5(compress$digest$5), .digest$6(compress$digest$6), .digest$7(compress$digest$7));
    merkle__output_stage output_stage(.clock(clock), .resetn(output_stage$resetn), .phase(output_stage$phase),
        .slot(output_stage$slot), .finished(output_stage$finished), .bad(output_stage$bad),
        .mutated(output_stage$mutated), .lost(output_stage$lost), .address(output_stage$address),
        .tag(output_stage$tag), .reads(output_stage$reads), .beat(output_stage$beat),
        .root_lo(output_stage$root_lo), .root_hi(output_stage$root_hi), .frees(output_stage$frees),
        .wseg_valid(output_stage$wseg_valid), .wseg_ready(output_stage$wseg_ready),
        .wseg_addr(output_stage$wseg_addr), .wdat_valid(output_stage$wdat_valid),
        .wdat_ready(output_stage$wdat_ready), .wdat_lo(output_stage$wdat_lo), .wdat_hi(output_stage$wdat_hi),
        .wdat_last(output_stage$wdat_last), .done_valid(output_stage$done_valid),
        .done_ready(output_stage$done_ready), .done_slot(output_stage$done_slot),
        .done_status(output_stage$done_status), .done_crc(output_stage$done_crc),
        .done_extra(output_stage$done_extra), .tmr_error(output_stage$tmr_error));
    always @(posedge clock) error$q <= error$d;

    // Update code
    always @(*) begin
        phase$d = phase$q;
        frame$d = frame$q;
        mark_at$d = mark_at$q;
        warm$d = warm$q;
        alloc$d = alloc$q;
        ask_at$d = ask_at$q;
        feed_at$d = feed_at$q;
        busy$d = busy$q;
        to_ask$d = to_ask$q;
        to_feed$d = to_feed$q;
        finished$d = finished$q;
        bad$d = bad$q;
        mutated$d = mutated$q;
        lost$d = lost$q;
        e_joins$d = e_joins$q;
        e_slot$d = e_slot$q;
        e_level$d = e_level$q;
        d_valid$d = d_valid$q;
        d_slot$d = d_slot$q;
        d_level$d = d_level$q;
        d_index$d = d_index$q;
        d_last$d = d_last$q;
        error$d = error$q;
        asks$resetn = resetn;
        leaves$resetn = resetn;
        output_stage$resetn = resetn;
        leaves$phase = phase$q;
        inner$phase = phase$q;
        compress$phase = phase$q;
        output_stage$phase = phase$q;
        error$d = phase$error | frame$error | mark_at$error | warm$error | alloc$error | ask_at$error | feed_at$error | busy$error | to_ask$error | to_feed$error | finished$error | bad$error | mutated$error | lost$error | e_joins$error | e_slot$error | e_level$error | d_valid$error | d_slot$error | d_level$error | d_index$error | d_last$error | asks$tmr_error | leaves$tmr_error | output_stage$tmr_error;
        tmr_error = error$q;
        ecc_corrected = inner$corrected;
        ecc_uncorrectable = inner$uncorrectable;
        phase$d = phase$q + 32'h1;
        warmed = warm$q == 32'h3f;
        if (phase$q == 32'h7) begin
            frame$d = frame$q + 32'h1;
            if (~warmed) begin
                warm$d = warm$q + 32'h1;
            end
        end
        alloc_bit = 32'h1;
        if (alloc$q == 32'h1) begin
            alloc_bit = 32'h2;
        end
        else if (alloc$q == 32'h2) begin
            alloc_bit = 32'h4;
        end
        else if (alloc$q == 32'h3) begin
            alloc_bit = 32'h8;
        end
        ask_bit = 32'h1;
        if (ask_at$q == 32'h1) begin
            ask_bit = 32'h2;
        end
        else if (ask_at$q == 32'h2) begin
            ask_bit = 32'h4;
        end
        else if (ask_at$q == 32'h3) begin
            ask_bit = 32'h8;
        end
        feed_bit = 32'h1;
        if (feed_at$q == 32'h1) begin
            feed_bit = 32'h2;
        end
        else if (feed_at$q == 32'h2) begin
            feed_bit = 32'h4;
        end
        else if (feed_at$q == 32'h3) begin
            feed_bit = 32'h8;
        end
        out_bit = 32'h1;
        if (output_stage$slot == 32'h1) begin
            out_bit = 32'h2;
        end
        else if (output_stage$slot == 32'h2) begin
            out_bit = 32'h4;
        end
        else if (output_stage$slot == 32'h3) begin
            out_bit = 32'h8;
        end
        d_bit = 32'h1;
        if (d_slot$q == 32'h1) begin
            d_bit = 32'h2;
        end
        else if (d_slot$q == 32'h2) begin
            d_bit = 32'h4;
        end
        else if (d_slot$q == 32'h3) begin
            d_bit = 32'h8;
        end
        event_bit = 32'h1;
        if (leaves$event_slot == 32'h1) begin
            event_bit = 32'h2;
        end
        else if (leaves$event_slot == 32'h2) begin
            event_bit = 32'h4;
        end
        else if (leaves$event_slot == 32'h3) begin
            event_bit = 32'h8;
        end
        alloc_busy = busy$q & alloc_bit;
        cmd_ready = warmed & (alloc_busy == 32'h0);
        accepts = cmd_ready & cmd_valid;
        sound = (cmd_src[(32'h0)+:(3)] == 32'h0) & (cmd_src_len[(32'h0)+:(5)] == 32'h0) & (cmd_src_len[(32'h1d)+:(3)] == 32'h0) & (cmd_src_len != 32'h0) & (cmd_dst[(32'h0)+:(3)] == 32'h0) & (cmd_dst_len == 32'h40);
        add_order = 32'h0;
        if (accepts & sound) begin
            add_order = alloc_bit;
        end
        sources$write_enable = accepts;
        sources$write_address = alloc$q;
        sources$write_data = cmd_src;
        ask_leaves$write_enable = accepts;
        ask_leaves$write_address = alloc$q;
        ask_leaves$write_data = cmd_src_len[(32'h5)+:(24)];
        feed_leaves$write_enable = accepts;
        feed_leaves$write_address = alloc$q;
        feed_leaves$write_data = ((cmd_src_len[(32'h5)+:(24)]) & 25'h1ffffff) << 32'h1;
        if (cmd_src_len == 32'h20) begin
            feed_leaves$write_data = 32'h3;
        end
        window = ((cmd_dst >> 32'h3) << 32'h3) | ((cmd_slot) & 32'hffffffff);
        windows$write_enable = accepts;
        windows$write_address = alloc$q;
        windows$write_data = window;
        to_ask$d = to_ask$q | add_order;
        to_feed$d = to_feed$q | add_order;
        asked = to_ask$q & ask_bit;
        ask_there = asked != 32'h0;
        sources$read_address = ask_at$q;
        ask_leaves$read_address = ask_at$q;
        asks$tree_valid = ask_there;
        asks$tree_address = sources$read_data;
        asks$tree_leaves = ask_leaves$read_data;
        asks$rseg_ready = rseg_ready;
        rseg_valid = asks$rseg_valid;
        rseg_addr = asks$rseg_addr;
        rseg_beats = asks$rseg_beats;
        if (asks$tree_taken) begin
            to_ask$d = (to_ask$q & ~ask_bit) | add_order;
            ask_at$d = ask_at$q + 32'h1;
        end
        else if (~ask_there & (ask_at$q != alloc$q)) begin
            ask_at$d = ask_at$q + 32'h1;
        end
        fed = to_feed$q & feed_bit;
        feed_there = fed != 32'h0;
        feed_leaves$read_address = feed_at$q;
        leaves$tree_valid = feed_there;
        leaves$tree_slot = feed_at$q;
        feed_read = feed_leaves$read_data;
        leaves$tree_leaves = feed_read[(32'h1)+:(24)];
        leaves$tree_single = feed_read[32'h0];
        leaves$valid = rdat_valid;
        leaves$lo = rdat_lo;
        leaves$hi = rdat_hi;
        rdat_ready = leaves$ready;
        if (leaves$tree_taken) begin
            to_feed$d = (to_feed$q & ~feed_bit) | add_order;
            feed_at$d = feed_at$q + 32'h1;
        end
        else if (~feed_there & (feed_at$q != alloc$q)) begin
            feed_at$d = feed_at$q + 32'h1;
        end
        leaves$inner_enters = inner$enters;
        compress$from_inner = inner$enters;
        compress$inner_x = inner$x;
        compress$leaf_x = leaves$x;
        compress$inner_w$0 = inner$w$0;
        compress$leaf_w$0 = leaves$w$0;
        compress$inner_w$1 = inner$w$1;
        compress$leaf_w$1 = leaves$w$1;
        compress$inner_w$2 = inner$w$2;
        compress$leaf_w$2 = leaves$w$2;
        compress$inner_w$3 = inner$w$3;
        compress$leaf_w$3 = leaves$w$3;
        compress$inner_w$4 = inner$w$4;
        compress$leaf_w$4 = leaves$w$4;
        compress$inner_w$5 = inner$w$5;
        compress$leaf_w$5 = leaves$w$5;
        compress$inner_w$6 = inner$w$6;
        compress$leaf_w$6 = leaves$w$6;
        compress$inner_w$7 = inner$w$7;
        compress$leaf_w$7 = leaves$w$7;
        compress$inner_w$8 = inner$w$8;
        compress$leaf_w$8 = leaves$w$8;
        compress$inner_w$9 = inner$w$9;
        compress$leaf_w$9 = leaves$w$9;
        compress$inner_w$10 = inner$w$10;
        compress$leaf_w$10 = leaves$w$10;
        compress$inner_w$11 = inner$w$11;
        compress$leaf_w$11 = leaves$w$11;
        compress$inner_w$12 = inner$w$12;
        compress$leaf_w$12 = leaves$w$12;
        compress$inner_w$13 = inner$w$13;
        compress$leaf_w$13 = leaves$w$13;
        compress$inner_w$14 = inner$w$14;
        compress$leaf_w$14 = leaves$w$14;
        compress$inner_w$15 = inner$w$15;
        compress$leaf_w$15 = leaves$w$15;
        entry = leaves$enters;
        entry_slot = leaves$slot;
        entry_level = 32'h1;
        entry_index = leaves$index;
        entry_last = leaves$last;
        if (inner$enters) begin
            entry = 1'b1;
            entry_slot = d_slot$q;
            entry_level = d_level$q + 32'h1;
            entry_index = d_index$q >> 32'h1;
            entry_last = d_last$q;
        end
        mark = ((entry_index) & 32'hffffffff) | (((entry_level) & 32'hffffffff) << 32'h18) | (((entry_slot) & 32'hffffffff) << 32'h1d);
        if (entry_last) begin
            mark = mark | 32'h800000;
        end
        one = 32'h1;
        if (entry) begin
            mark = mark | (one << 32'h1f);
        end
        marks$write_enable = phase$q == 32'h0;
        marks$write_address = frame$q;
        marks$write_data = mark;
        if (phase$q == 32'h6) begin
            mark_at$d = frame$q + 32'he;
        end
        marks$read_address = mark_at$q;
        mark_read = marks$read_data;
        if (phase$q == 32'h7) begin
            e_joins$d = mark_read[32'h1f] & mark_read[32'h0] & warmed;
            e_slot$d = mark_read[(32'h1d)+:(2)];
            e_level$d = mark_read[(32'h18)+:(5)];
        end
        if (phase$q == 32'h0) begin
            d_valid$d = mark_read[32'h1f] & warmed;
            d_slot$d = mark_read[(32'h1d)+:(2)];
            d_level$d = mark_read[(32'h18)+:(5)];
            d_last$d = mark_read[32'h17];
            d_index$d = mark_read[(32'h0)+:(23)];
        end
        inner$digest$0 = compress$digest$0;
        inner$digest$1 = compress$digest$1;
        inner$digest$2 = compress$digest$2;
        inner$digest$3 = compress$digest$3;
        inner$digest$4 = compress$digest$4;
        inner$digest$5 = compress$digest$5;
        inner$digest$6 = compress$digest$6;
        inner$digest$7 = compress$digest$7;
        inner$valid = d_valid$q;
        inner$slot = d_slot$q;
        inner$level = d_level$q;
        inner$index = d_index$q;
        inner$last = d_last$q;
        inner$early_joins = e_joins$q;
        inner$early_slot = e_slot$q;
        inner$early_level = e_level$q;
        inner$single_valid = leaves$single_valid;
        inner$single_slot = leaves$event_slot;
        inner$single_beat = leaves$single_beat;
        inner$single_lo = leaves$w$14;
        inner$single_hi = leaves$w$15;
        inner$read_slot = output_stage$slot;
        inner$read_valid = output_stage$reads;
        inner$read_beat = output_stage$beat;
        set_finished = 32'h0;
        if (inner$root) begin
            set_finished = d_bit;
        end
        if (leaves$single_valid & (leaves$single_beat == 32'h3)) begin
            set_finished = set_finished | event_bit;
        end
        set_mutated = 32'h0;
        if (inner$mutated) begin
            set_mutated = d_bit;
        end
        if (leaves$mutated) begin
            set_mutated = set_mutated | event_bit;
        end
        set_lost = 32'h0;
        if (inner$uncorrectable) begin
            set_lost = d_bit;
            if (phase$q == 32'h3) begin
                set_lost = out_bit;
            end
        end
        freed = 32'h0;
        if (output_stage$frees) begin
            freed = out_bit;
        end
        busy$d = busy$q & ~freed;
        bad$d = bad$q & ~freed;
        finished$d = (finished$q & ~freed) | set_finished;
        lost$d = (lost$q & ~freed) | set_lost;
        mutated$d = (mutated$q & ~freed) | set_mutated;
        if (accepts) begin
            alloc$d = alloc$q + 32'h1;
            busy$d = (busy$q & ~freed) | alloc_bit;
            if (~sound) begin
                bad$d = (bad$q & ~freed) | alloc_bit;
            end
        end
        out_finished = finished$q & out_bit;
        output_stage$finished = out_finished != 32'h0;
        out_bad = bad$q & out_bit;
        output_stage$bad = out_bad != 32'h0;
        out_lost = lost$q & out_bit;
        output_stage$lost = out_lost != 32'h0;
        out_mutated = mutated$q & out_bit;
        output_stage$mutated = out_mutated != 32'h0;
        windows$read_address = output_stage$slot;
        window_read = windows$read_data;
        output_stage$address = (window_read >> 32'h3) << 32'h3;
        output_stage$tag = window_read[(32'h0)+:(3)];
        output_stage$root_lo = inner$read_lo;
        output_stage$root_hi = inner$read_hi;
        wseg_valid = output_stage$wseg_valid;
        output_stage$wseg_ready = wseg_ready;
        wseg_addr = output_stage$wseg_addr;
        wseg_beats = 32'h8;
        wdat_valid = output_stage$wdat_valid;
        output_stage$wdat_ready = wdat_ready;
        wdat_lo = output_stage$wdat_lo;
        wdat_hi = output_stage$wdat_hi;
        wdat_last = output_stage$wdat_last;
        done_valid = output_stage$done_valid;
        output_stage$done_ready = done_ready;
        done_slot = output_stage$done_slot;
        done_status = output_stage$done_status;
        done_crc = output_stage$done_crc;
        done_extra = output_stage$done_extra;
        if (~resetn) begin
            warm$d = 32'h0;
            alloc$d = 32'h0;
            ask_at$d = 32'h0;
            feed_at$d = 32'h0;
            busy$d = 32'h0;
            to_ask$d = 32'h0;
            to_feed$d = 32'h0;
            finished$d = 32'h0;
            bad$d = 32'h0;
            mutated$d = 32'h0;
            lost$d = 32'h0;
            d_valid$d = 1'b0;
        end
    end
endmodule

module merkle__alloc(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [1:0] d;
    output reg  [1:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_a = 2'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_b = 2'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_c = 2'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module merkle__ask_leaves(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [23:0] write_data;
    input wire  [1:0] read_address;
    output reg  [23:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [1:0] a$write_address;
    reg  [23:0] a$write_data;
    reg  [1:0] a$read_address;
    wire  [23:0] a$read_data;
    reg  b$write_enable;
    reg  [1:0] b$write_address;
    reg  [23:0] b$write_data;
    reg  [1:0] b$read_address;
    wire  [23:0] b$read_data;
    reg  c$write_enable;
    reg  [1:0] c$write_address;
    reg  [23:0] c$write_data;
    reg  [1:0] c$read_address;
    wire  [23:0] c$read_data;

    // Sub module instances
    merkle__a a(.clock(clock), .write_enable(a$write_enable), .write_address(a$write_address),
        .write_data(a$write_data), .read_address(a$read_address), .read_data(a$read_data));
    merkle__a b(.clock(clock), .write_enable(b$write_enable), .write_address(b$write_address),
        .write_data(b$write_data), .read_address(b$read_address), .read_data(b$read_data));
    merkle__a c(.clock(clock), .write_enable(c$write_enable), .write_address(c$write_address),
        .write_data(c$write_data), .read_address(c$read_address), .read_data(c$read_data));

    // Update code
    always @(*) begin
        a$write_enable = write_enable;
        b$write_enable = write_enable;
        c$write_enable = write_enable;
        a$write_address = write_address;
        b$write_address = write_address;
        c$write_address = write_address;
        a$write_data = write_data;
        b$write_data = write_data;
        c$write_data = write_data;
        a$read_address = read_address;
        b$read_address = read_address;
        c$read_address = read_address;
        read_data = (a$read_data & b$read_data) | (a$read_data & c$read_data) | (b$read_data & c$read_data);
    end
endmodule

module merkle__a(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [23:0] write_data;
    input wire  [1:0] read_address;
    output reg  [23:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [23:0] memory [0:3];
    integer entry;
    initial begin
        for (entry = 0; entry <= 3; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [23:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module merkle__asks(clock, resetn, tree_valid, tree_address, tree_leaves, tree_taken, rseg_valid, rseg_ready,
    rseg_addr, rseg_beats, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  tree_valid;
    input wire  [31:0] tree_address;
    input wire  [23:0] tree_leaves;
    output reg  tree_taken;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    output reg  [23:0] rseg_beats;
    output reg  tmr_error;

    // Stub signals
    reg  active$d;
    wire  active$q;
    wire  active$error;
    reg  [31:0] address$d;
    wire  [31:0] address$q;
    wire  address$error;
    reg  [25:0] left$d;
    wire  [25:0] left$q;
    wire  left$error;

    // Local signals
    reg  [8:0] address_high;
    reg  [22:0] address_low;
    reg  [5:0] high;
    reg  [8:0] address_next;
    reg  [5:0] high_next;
    reg  [19:0] low;
    reg  many;

    // Sub module instances
    merkle__active active(.clock(clock), .d(active$d), .q(active$q), .error(active$error));
    merkle__address address(.clock(clock), .d(address$d), .q(address$q), .error(address$error));
    merkle__left left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));

    // Update code
    always @(*) begin
        active$d = active$q;
        address$d = address$q;
        left$d = left$q;
        tmr_error = active$error | address$error | left$error;
        rseg_valid = active$q;
        rseg_addr = address$q;
        address_high = address$q[(32'h17)+:(9)];
        address_low = address$q[(32'h0)+:(23)];
        high = left$q[(32'h14)+:(6)];
        address_next = address_high + 32'h1;
        high_next = high - 32'h1;
        low = left$q[(32'h0)+:(20)];
        many = high != 32'h0;
        rseg_beats = ((low) & 24'hffffff);
        if (many) begin
            rseg_beats = 32'h100000;
        end
        tree_taken = tree_valid & ~active$q;
        if (active$q & rseg_ready) begin
            address$d = ((address_low) & 32'hffffffff) | (((address_next) & 32'hffffffff) << 32'h17);
            left$d = ((low) & 26'h3ffffff) | (((high_next) & 26'h3ffffff) << 32'h14);
            if (~many | ((high == 32'h1) & (low == 32'h0))) begin
                active$d = 1'b0;
            end
        end
        if (tree_taken) begin
            active$d = 1'b1;
            address$d = tree_address;
            left$d = ((tree_leaves) & 26'h3ffffff) << 32'h2;
        end
        if (~resetn) begin
            active$d = 1'b0;
        end
    end
endmodule

module merkle__active(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  d;
    output reg  q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg copy_a = 1'h0;
    (* keep = "true", dont_touch = "true" *) reg copy_b = 1'h0;
    (* keep = "true", dont_touch = "true" *) reg copy_c = 1'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module merkle__address(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [31:0] copy_a = 32'h0;
    (* keep = "true", dont_touch = "true" *) reg [31:0] copy_b = 32'h0;
    (* keep = "true", dont_touch = "true" *) reg [31:0] copy_c = 32'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module merkle__left(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [25:0] d;
    output reg  [25:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [25:0] copy_a = 26'h0;
    (* keep = "true", dont_touch = "true" *) reg [25:0] copy_b = 26'h0;
    (* keep = "true", dont_touch = "true" *) reg [25:0] copy_c = 26'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module merkle__bad(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [3:0] d;
    output reg  [3:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [3:0] copy_a = 4'h0;
    (* keep = "true", dont_touch = "true" *) reg [3:0] copy_b = 4'h0;
    (* keep = "true", dont_touch = "true" *) reg [3:0] copy_c = 4'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module merkle__compress(clock, phase, from_inner, inner_w$0, inner_w$1, inner_w$2, inner_w$3, inner_w$4,
    inner_w$5, inner_w$6, inner_w$7, inner_w$8, inner_w$9, inner_w$10, inner_w$11, inner_w$12, inner_w$13,
    inner_w$14, inner_w$15, inner_x, leaf_w$0, leaf_w$1, leaf_w$2, leaf_w$3, leaf_w$4, leaf_w$5, leaf_w$6,
    leaf_w$7, leaf_w$8, leaf_w$9, leaf_w$10, leaf_w$11, leaf_w$12, leaf_w$13, leaf_w$14, leaf_w$15, leaf_x,
    digest$0, digest$1, digest$2, digest$3, digest$4, digest$5, digest$6, digest$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] phase;
    input wire  from_inner;
    input wire  [31:0] inner_w$0;
    input wire  [31:0] inner_w$1;
    input wire  [31:0] inner_w$2;
    input wire  [31:0] inner_w$3;
    input wire  [31:0] inner_w$4;
    input wire  [31:0] inner_w$5;
    input wire  [31:0] inner_w$6;
    input wire  [31:0] inner_w$7;
    input wire  [31:0] inner_w$8;
    input wire  [31:0] inner_w$9;
    input wire  [31:0] inner_w$10;
    input wire  [31:0] inner_w$11;
    input wire  [31:0] inner_w$12;
    input wire  [31:0] inner_w$13;
    input wire  [31:0] inner_w$14;
    input wire  [31:0] inner_w$15;
    input wire  [31:0] inner_x;
    input wire  [31:0] leaf_w$0;
    input wire  [31:0] leaf_w$1;
    input wire  [31:0] leaf_w$2;
    input wire  [31:0] leaf_w$3;
    input wire  [31:0] leaf_w$4;
    input wire  [31:0] leaf_w$5;
    input wire  [31:0] leaf_w$6;
    input wire  [31:0] leaf_w$7;
    input wire  [31:0] leaf_w$8;
    input wire  [31:0] leaf_w$9;
    input wire  [31:0] leaf_w$10;
    input wire  [31:0] leaf_w$11;
    input wire  [31:0] leaf_w$12;
    input wire  [31:0] leaf_w$13;
    input wire  [31:0] leaf_w$14;
    input wire  [31:0] leaf_w$15;
    input wire  [31:0] leaf_x;
    output reg  [31:0] digest$0;
    output reg  [31:0] digest$1;
    output reg  [31:0] digest$2;
    output reg  [31:0] digest$3;
    output reg  [31:0] digest$4;
    output reg  [31:0] digest$5;
    output reg  [31:0] digest$6;
    output reg  [31:0] digest$7;

    // Constant declarations
    localparam  initial$0 = 32'h6a09e667;
    localparam  initial$1 = 32'hbb67ae85;
    localparam  initial$2 = 32'h3c6ef372;
    localparam  initial$3 = 32'ha54ff53a;
    localparam  initial$4 = 32'h510e527f;
    localparam  initial$5 = 32'h9b05688c;
    localparam  initial$6 = 32'h1f83d9ab;
    localparam  initial$7 = 32'h5be0cd19;
    localparam  base_a = 32'h9e6afcb1;
    localparam  base_b = 32'h1e6afcb1;
    localparam  pad_begin = 32'h80000000;
    localparam  pad_bits = 32'h100;
    localparam  zero = 32'h0;

    // Stub signals
    reg  [1:0] a_pass$d;
    reg  [1:0] a_pass$q = 2'h0;
    reg  [31:0] a_x$d;
    reg  [31:0] a_x$q = 32'h0;
    reg  [31:0] a_v$0$d;
    reg  [31:0] a_v$0$q = 32'h0;
    reg  [31:0] a_v$1$d;
    reg  [31:0] a_v$1$q = 32'h0;
    reg  [31:0] a_v$2$d;
    reg  [31:0] a_v$2$q = 32'h0;
    reg  [31:0] a_v$3$d;
    reg  [31:0] a_v$3$q = 32'h0;
    reg  [31:0] a_v$4$d;
    reg  [31:0] a_v$4$q = 32'h0;
    reg  [31:0] a_v$5$d;
    reg  [31:0] a_v$5$q = 32'h0;
    reg  [31:0] a_v$6$d;
    reg  [31:0] a_v$6$q = 32'h0;
    reg  [31:0] a_w$0$d;
    reg  [31:0] a_w$0$q = 32'h0;
    reg  [31:0] a_w$1$d;
    reg  [31:0] a_w$1$q = 32'h0;
    reg  [31:0] a_w$2$d;
    reg  [31:0] a_w$2$q = 32'h0;
    reg  [31:0] a_w$3$d;
    reg  [31:0] a_w$3$q = 32'h0;
    reg  [31:0] a_w$4$d;
    reg  [31:0] a_w$4$q = 32'h0;
    reg  [31:0] a_w$5$d;
    reg  [31:0] a_w$5$q = 32'h0;
    reg  [31:0] a_w$6$d;
    reg  [31:0] a_w$6$q = 32'h0;
    reg  [31:0] a_w$7$d;
    reg  [31:0] a_w$7$q = 32'h0;
    reg  [31:0] a_w$8$d;
    reg  [31:0] a_w$8$q = 32'h0;
    reg  [31:0] a_w$9$d;
    reg  [31:0] a_w$9$q = 32'h0;
    reg  [31:0] a_w$10$d;
    reg  [31:0] a_w$10$q = 32'h0;
    reg  [31:0] a_w$11$d;
    reg  [31:0] a_w$11$q = 32'h0;
    reg  [31:0] a_w$12$d;
    reg  [31:0] a_w$12$q = 32'h0;
    reg  [31:0] a_w$13$d;
    reg  [31:0] a_w$13$q = 32'h0;
    reg  [31:0] a_w$14$d;
    reg  [31:0] a_w$14$q = 32'h0;
    reg  [31:0] a_w$15$d;
    reg  [31:0] a_w$15$q = 32'h0;
    reg  [1:0] row_a$pass;
    reg  [31:0] row_a$x;
    reg  [31:0] row_a$v$0;
    reg  [31:0] row_a$v$1;
    reg  [31:0] row_a$v$2;
    reg  [31:0] row_a$v$3;
    reg  [31:0] row_a$v$4;
    reg  [31:0] row_a$v$5;
    reg  [31:0] row_a$v$6;
    reg  [31:0] row_a$w$0;
    reg  [31:0] row_a$w$1;
    reg  [31:0] row_a$w$2;
    reg  [31:0] row_a$w$3;
    reg  [31:0] row_a$w$4;
    reg  [31:0] row_a$w$5;
    reg  [31:0] row_a$w$6;
    reg  [31:0] row_a$w$7;
    reg  [31:0] row_a$w$8;
    reg  [31:0] row_a$w$9;
    reg  [31:0] row_a$w$10;
    reg  [31:0] row_a$w$11;
    reg  [31:0] row_a$w$12;
    reg  [31:0] row_a$w$13;
    reg  [31:0] row_a$w$14;
    reg  [31:0] row_a$w$15;
    wire  [31:0] row_a$x_out;
    wire  [31:0] row_a$v_out$0;
    wire  [31:0] row_a$v_out$1;
    wire  [31:0] row_a$v_out$2;
    wire  [31:0] row_a$v_out$3;
    wire  [31:0] row_a$v_out$4;
    wire  [31:0] row_a$v_out$5;
    wire  [31:0] row_a$v_out$6;
    wire  [31:0] row_a$v_out$7;
    wire  [31:0] row_a$w_out$0;
    wire  [31:0] row_a$w_out$1;
    wire  [31:0] row_a$w_out$2;
    wire  [31:0] row_a$w_out$3;
    wire  [31:0] row_a$w_out$4;
    wire  [31:0] row_a$w_out$5;
    wire  [31:0] row_a$w_out$6;
    wire  [31:0] row_a$w_out$7;
    wire  [31:0] row_a$w_out$8;
    wire  [31:0] row_a$w_out$9;
    wire  [31:0] row_a$w_out$10;
    wire  [31:0] row_a$w_out$11;
    wire  [31:0] row_a$w_out$12;
    wire  [31:0] row_a$w_out$13;
    wire  [31:0] row_a$w_out$14;
    wire  [31:0] row_a$w_out$15;
    reg  [31:0] first$0$d;
    reg  [31:0] first$0$q = 32'h0;
    reg  [31:0] first$1$d;
    reg  [31:0] first$1$q = 32'h0;
    reg  [31:0] first$2$d;
    reg  [31:0] first$2$q = 32'h0;
    reg  [31:0] first$3$d;
    reg  [31:0] first$3$q = 32'h0;
    reg  [31:0] first$4$d;
    reg  [31:0] first$4$q = 32'h0;
    reg  [31:0] first$5$d;
    reg  [31:0] first$5$q = 32'h0;
    reg  [31:0] first$6$d;
    reg  [31:0] first$6$q = 32'h0;
    reg  [31:0] first$7$d;
    reg  [31:0] first$7$q = 32'h0;
    reg  [31:0] first_x$d;
    reg  [31:0] first_x$q = 32'h0;
    reg  first_late$0$shift;
    reg  [31:0] first_late$0$d;
    wire  [31:0] first_late$0$q;
    reg  first_late$1$shift;
    reg  [31:0] first_late$1$d;
    wire  [31:0] first_late$1$q;
    reg  first_late$2$shift;
    reg  [31:0] first_late$2$d;
    wire  [31:0] first_late$2$q;
    reg  first_late$3$shift;
    reg  [31:0] first_late$3$d;
    wire  [31:0] first_late$3$q;
    reg  first_late$4$shift;
    reg  [31:0] first_late$4$d;
    wire  [31:0] first_late$4$q;
    reg  first_late$5$shift;
    reg  [31:0] first_late$5$d;
    wire  [31:0] first_late$5$q;
    reg  first_late$6$shift;
    reg  [31:0] first_late$6$d;
    wire  [31:0] first_late$6$q;
    reg  first_late$7$shift;
    reg  [31:0] first_late$7$d;
    wire  [31:0] first_late$7$q;
    reg  [2:0] b_pass$d;
    reg  [2:0] b_pass$q = 3'h0;
    reg  [31:0] b_x$d;
    reg  [31:0] b_x$q = 32'h0;
    reg  [31:0] b_v$0$d;
    reg  [31:0] b_v$0$q = 32'h0;
    reg  [31:0] b_v$1$d;
    reg  [31:0] b_v$1$q = 32'h0;
    reg  [31:0] b_v$2$d;
    reg  [31:0] b_v$2$q = 32'h0;
    reg  [31:0] b_v$3$d;
    reg  [31:0] b_v$3$q = 32'h0;
    reg  [31:0] b_v$4$d;
    reg  [31:0] b_v$4$q = 32'h0;
    reg  [31:0] b_v$5$d;
    reg  [31:0] b_v$5$q = 32'h0;
    reg  [31:0] b_v$6$d;
    reg  [31:0] b_v$6$q = 32'h0;
    reg  [2:0] row_b$pass;
    reg  [31:0] row_b$x;
    reg  [31:0] row_b$v$0;
    reg  [31:0] row_b$v$1;
    reg  [31:0] row_b$v$2;
    reg  [31:0] row_b$v$3;
    reg  [31:0] row_b$v$4;
    reg  [31:0] row_b$v$5;
    reg  [31:0] row_b$v$6;
    wire  [31:0] row_b$x_out;
    wire  [31:0] row_b$v_out$0;
    wire  [31:0] row_b$v_out$1;
    wire  [31:0] row_b$v_out$2;
    wire  [31:0] row_b$v_out$3;
    wire  [31:0] row_b$v_out$4;
    wire  [31:0] row_b$v_out$5;
    wire  [31:0] row_b$v_out$6;
    wire  [31:0] row_b$v_out$7;
    reg  [31:0] second$0$d;
    reg  [31:0] second$0$q = 32'h0;
    reg  [31:0] second$1$d;
    reg  [31:0] second$1$q = 32'h0;
    reg  [31:0] second$2$d;
    reg  [31:0] second$2$q = 32'h0;
    reg  [31:0] second$3$d;
    reg  [31:0] second$3$q = 32'h0;
    reg  [31:0] second$4$d;
    reg  [31:0] second$4$q = 32'h0;
    reg  [31:0] second$5$d;
    reg  [31:0] second$5$q = 32'h0;
    reg  [31:0] second$6$d;
    reg  [31:0] second$6$q = 32'h0;
    reg  [31:0] second$7$d;
    reg  [31:0] second$7$q = 32'h0;
    reg  [31:0] second_x$d;
    reg  [31:0] second_x$q = 32'h0;
    reg  [31:0] third$0$d;
    reg  [31:0] third$0$q = 32'h0;
    reg  [31:0] third$1$d;
    reg  [31:0] third$1$q = 32'h0;
    reg  [31:0] third$2$d;
    reg  [31:0] third$2$q = 32'h0;
    reg  [31:0] third$3$d;
    reg  [31:0] third$3$q = 32'h0;
    reg  [31:0] third$4$d;
    reg  [31:0] third$4$q = 32'h0;
    reg  [31:0] third$5$d;
    reg  [31:0] third$5$q = 32'h0;
    reg  [31:0] third$6$d;
    reg  [31:0] third$6$q = 32'h0;
    reg  [31:0] third$7$d;
    reg  [31:0] third$7$q = 32'h0;

    // Local signals
    reg  [31:0] sum$0;
    reg  [31:0] sum$1;
    reg  [31:0] sum$2;
    reg  [31:0] sum$3;
    reg  [31:0] sum$4;
    reg  [31:0] sum$5;
    reg  [31:0] sum$6;
    reg  [31:0] sum$7;
    reg  fresh;
    reg  again;

    // Sub module instances
    always @(posedge clock) a_pass$q <= a_pass$d;
    always @(posedge clock) a_x$q <= a_x$d;
    always @(posedge clock) a_v$0$q <= a_v$0$d;
    always @(posedge clock) a_v$1$q <= a_v$1$d;
    always @(posedge clock) a_v$2$q <= a_v$2$d;
    always @(posedge clock) a_v$3$q <= a_v$3$d;
    always @(posedge clock) a_v$4$q <= a_v$4$d;
    always @(posedge clock) a_v$5$q <= a_v$5$d;
    always @(posedge clock) a_v$6$q <= a_v$6$d;
    always @(posedge clock) a_w$0$q <= a_w$0$d;
    always @(posedge clock) a_w$1$q <= a_w$1$d;
    always @(posedge clock) a_w$2$q <= a_w$2$d;
    always @(posedge clock) a_w$3$q <= a_w$3$d;
    always @(posedge clock) a_w$4$q <= a_w$4$d;
    always @(posedge clock) a_w$5$q <= a_w$5$d;
    always @(posedge clock) a_w$6$q <= a_w$6$d;
    always @(posedge clock) a_w$7$q <= a_w$7$d;
    always @(posedge clock) a_w$8$q <= a_w$8$d;
    always @(posedge clock) a_w$9$q <= a_w$9$d;
    always @(posedge clock) a_w$10$q <= a_w$10$d;
    always @(posedge clock) a_w$11$q <= a_w$11$d;
    always @(posedge clock) a_w$12$q <= a_w$12$d;
    always @(posedge clock) a_w$13$q <= a_w$13$d;
    always @(posedge clock) a_w$14$q <= a_w$14$d;
    always @(posedge clock) a_w$15$q <= a_w$15$d;
    merkle__row_a row_a(.clock(clock), .pass(row_a$pass), .x(row_a$x), .v$0(row_a$v$0), .v$1(row_a$v$1),
        .v$2(row_a$v$2), .v$3(row_a$v$3), .v$4(row_a$v$4), .v$5(row_a$v$5), .v$6(row_a$v$6), .w$0(row_a$w$0),
        .w$1(row_a$w$1), .w$2(row_a$w$2), .w$3(row_a$w$3), .w$4(row_a$w$4), .w$5(row_a$w$5), .w$6(row_a$w$6),
        .w$7(row_a$w$7), .w$8(row_a$w$8), .w$9(row_a$w$9), .w$10(row_a$w$10), .w$11(row_a$w$11),
        .w$12(row_a$w$12), .w$13(row_a$w$13), .w$14(row_a$w$14), .w$15(row_a$w$15), .x_out(row_a$x_out),
        .v_out$0(row_a$v_out$0), .v_out$1(row_a$v_out$1), .v_out$2(row_a$v_out$2), .v_out$3(row_a$v_out$3),
        .v_out$4(row_a$v_out$4), .v_out$5(row_a$v_out$5), .v_out$6(row_a$v_out$6), .v_out$7(row_a$v_out$7),
        .w_out$0(row_a$w_out$0), .w_out$1(row_a$w_out$1), .w_out$2(row_a$w_out$2), .w_out$3(row_a$w_out$3),
        .w_out$4(row_a$w_out$4), .w_out$5(row_a$w_out$5), .w_out$6(row_a$w_out$6), .w_out$7(row_a$w_out$7),
        .w_out$8(row_a$w_out$8), .w_out$9(row_a$w_out$9), .w_out$10(row_a$w_out$10), .w_out$11(row_a$w_out$11),
        .w_out$12(row_a$w_out$12), .w_out$13(row_a$w_out$13), .w_out$14(row_a$w_out$14),
        .w_out$15(row_a$w_out$15));
    always @(posedge clock) first$0$q <= first$0$d;
    always @(posedge clock) first$1$q <= first$1$d;
    always @(posedge clock) first$2$q <= first$2$d;
    always @(posedge clock) first$3$q <= first$3$d;
    always @(posedge clock) first$4$q <= first$4$d;
    always @(posedge clock) first$5$q <= first$5$d;
    always @(posedge clock) first$6$q <= first$6$d;
    always @(posedge clock) first$7$q <= first$7$d;
    always @(posedge clock) first_x$q <= first_x$d;
    merkle__first_late first_late$0(.clock(clock), .shift(first_late$0$shift), .d(first_late$0$d),
        .q(first_late$0$q));
    merkle__first_late first_late$1(.clock(clock), .shift(first_late$1$shift), .d(first_late$1$d),
        .q(first_late$1$q));
    merkle__first_late first_late$2(.clock(clock), .shift(first_late$2$shift), .d(first_late$2$d),
        .q(first_late$2$q));
    merkle__first_late first_late$3(.clock(clock), .shift(first_late$3$shift), .d(first_late$3$d),
        .q(first_late$3$q));
    merkle__first_late first_late$4(.clock(clock), .shift(first_late$4$shift), .d(first_late$4$d),
        .q(first_late$4$q));
    merkle__first_late first_late$5(.clock(clock), .shift(first_late$5$shift), .d(first_late$5$d),
        .q(first_late$5$q));
    merkle__first_late first_late$6(.clock(clock), .shift(first_late$6$shift), .d(first_late$6$d),
        .q(first_late$6$q));
    merkle__first_late first_late$7(.clock(clock), .shift(first_late$7$shift), .d(first_late$7$d),
        .q(first_late$7$q));
    always @(posedge clock) b_pass$q <= b_pass$d;
    always @(posedge clock) b_x$q <= b_x$d;
    always @(posedge clock) b_v$0$q <= b_v$0$d;
    always @(posedge clock) b_v$1$q <= b_v$1$d;
    always @(posedge clock) b_v$2$q <= b_v$2$d;
    always @(posedge clock) b_v$3$q <= b_v$3$d;
    always @(posedge clock) b_v$4$q <= b_v$4$d;
    always @(posedge clock) b_v$5$q <= b_v$5$d;
    always @(posedge clock) b_v$6$q <= b_v$6$d;
    merkle__row_b row_b(.clock(clock), .pass(row_b$pass), .x(row_b$x), .v$0(row_b$v$0), .v$1(row_b$v$1),
        .v$2(row_b$v$2), .v$3(row_b$v$3), .v$4(row_b$v$4), .v$5(row_b$v$5), .v$6(row_b$v$6),
        .x_out(row_b$x_out), .v_out$0(row_b$v_out$0), .v_out$1(row_b$v_out$1), .v_out$2(row_b$v_out$2),
        .v_out$3(row_b$v_out$3), .v_out$4(row_b$v_out$4), .v_out$5(row_b$v_out$5), .v_out$6(row_b$v_out$6),
        .v_out$7(row_b$v_out$7));
    always @(posedge clock) second$0$q <= second$0$d;
    always @(posedge clock) second$1$q <= second$1$d;
    always @(posedge clock) second$2$q <= second$2$d;
    always @(posedge clock) second$3$q <= second$3$d;
    always @(posedge clock) second$4$q <= second$4$d;
    always @(posedge clock) second$5$q <= second$5$d;
    always @(posedge clock) second$6$q <= second$6$d;
    always @(posedge clock) second$7$q <= second$7$d;
    always @(posedge clock) second_x$q <= second_x$d;
    always @(posedge clock) third$0$q <= third$0$d;
    always @(posedge clock) third$1$q <= third$1$d;
    always @(posedge clock) third$2$q <= third$2$d;
    always @(posedge clock) third$3$q <= third$3$d;
    always @(posedge clock) third$4$q <= third$4$d;
    always @(posedge clock) third$5$q <= third$5$d;
    always @(posedge clock) third$6$q <= third$6$d;
    always @(posedge clock) third$7$q <= third$7$d;

    // Update code
    always @(*) begin
        a_pass$d = a_pass$q;
        a_x$d = a_x$q;
        first_x$d = first_x$q;
        b_pass$d = b_pass$q;
        b_x$d = b_x$q;
        second_x$d = second_x$q;
        fresh = phase == 32'h0;
        again = phase == 32'h4;
        a_pass$d = phase[(32'h0)+:(2)];
        a_x$d = row_a$x_out;
        if (fresh) begin
            a_x$d = leaf_x;
            if (from_inner) begin
                a_x$d = inner_x;
            end
        end
        else if (again) begin
            a_x$d = second_x$q;
        end
        a_v$0$d = row_a$v_out$0;
        if (fresh | again) begin
            a_v$0$d = initial$0;
        end
        a_v$1$d = row_a$v_out$1;
        if (fresh | again) begin
            a_v$1$d = initial$1;
        end
        a_v$2$d = row_a$v_out$2;
        if (fresh | again) begin
            a_v$2$d = initial$2;
        end
        a_v$3$d = row_a$v_out$3;
        if (fresh | again) begin
            a_v$3$d = initial$3;
        end
        a_v$4$d = row_a$v_out$4;
        if (fresh | again) begin
            a_v$4$d = initial$4;
        end
        a_v$5$d = row_a$v_out$5;
        if (fresh | again) begin
            a_v$5$d = initial$5;
        end
        a_v$6$d = row_a$v_out$6;
        if (fresh | again) begin
            a_v$6$d = initial$6;
        end
        a_w$0$d = row_a$w_out$0;
        if (fresh) begin
            a_w$0$d = leaf_w$0;
            if (from_inner) begin
                a_w$0$d = inner_w$0;
            end
        end
        a_w$1$d = row_a$w_out$1;
        if (fresh) begin
            a_w$1$d = leaf_w$1;
            if (from_inner) begin
                a_w$1$d = inner_w$1;
            end
        end
        a_w$2$d = row_a$w_out$2;
        if (fresh) begin
            a_w$2$d = leaf_w$2;
            if (from_inner) begin
                a_w$2$d = inner_w$2;
            end
        end
        a_w$3$d = row_a$w_out$3;
        if (fresh) begin
            a_w$3$d = leaf_w$3;
            if (from_inner) begin
                a_w$3$d = inner_w$3;
            end
        end
        a_w$4$d = row_a$w_out$4;
        if (fresh) begin
            a_w$4$d = leaf_w$4;
            if (from_inner) begin
                a_w$4$d = inner_w$4;
            end
        end
        a_w$5$d = row_a$w_out$5;
        if (fresh) begin
            a_w$5$d = leaf_w$5;
            if (from_inner) begin
                a_w$5$d = inner_w$5;
            end
        end
        a_w$6$d = row_a$w_out$6;
        if (fresh) begin
            a_w$6$d = leaf_w$6;
            if (from_inner) begin
                a_w$6$d = inner_w$6;
            end
        end
        a_w$7$d = row_a$w_out$7;
        if (fresh) begin
            a_w$7$d = leaf_w$7;
            if (from_inner) begin
                a_w$7$d = inner_w$7;
            end
        end
        a_w$8$d = row_a$w_out$8;
        if (fresh) begin
            a_w$8$d = leaf_w$8;
            if (from_inner) begin
                a_w$8$d = inner_w$8;
            end
        end
        a_w$9$d = row_a$w_out$9;
        if (fresh) begin
            a_w$9$d = leaf_w$9;
            if (from_inner) begin
                a_w$9$d = inner_w$9;
            end
        end
        a_w$10$d = row_a$w_out$10;
        if (fresh) begin
            a_w$10$d = leaf_w$10;
            if (from_inner) begin
                a_w$10$d = inner_w$10;
            end
        end
        a_w$11$d = row_a$w_out$11;
        if (fresh) begin
            a_w$11$d = leaf_w$11;
            if (from_inner) begin
                a_w$11$d = inner_w$11;
            end
        end
        a_w$12$d = row_a$w_out$12;
        if (fresh) begin
            a_w$12$d = leaf_w$12;
            if (from_inner) begin
                a_w$12$d = inner_w$12;
            end
        end
        a_w$13$d = row_a$w_out$13;
        if (fresh) begin
            a_w$13$d = leaf_w$13;
            if (from_inner) begin
                a_w$13$d = inner_w$13;
            end
        end
        a_w$14$d = row_a$w_out$14;
        if (fresh) begin
            a_w$14$d = leaf_w$14;
            if (from_inner) begin
                a_w$14$d = inner_w$14;
            end
        end
        a_w$15$d = row_a$w_out$15;
        if (fresh) begin
            a_w$15$d = leaf_w$15;
            if (from_inner) begin
                a_w$15$d = inner_w$15;
            end
        end
        if (again) begin
            a_w$0$d = second$0$q;
            a_w$1$d = second$1$q;
            a_w$2$d = second$2$q;
            a_w$3$d = second$3$q;
            a_w$4$d = second$4$q;
            a_w$5$d = second$5$q;
            a_w$6$d = second$6$q;
            a_w$7$d = second$7$q;
            a_w$8$d = pad_begin;
            a_w$9$d = zero;
            a_w$10$d = zero;
            a_w$11$d = zero;
            a_w$12$d = zero;
            a_w$13$d = zero;
            a_w$14$d = zero;
            a_w$15$d = pad_bits;
        end
        row_a$pass = a_pass$q;
        row_a$x = a_x$q;
        row_a$v$0 = a_v$0$q;
        row_a$v$1 = a_v$1$q;
        row_a$v$2 = a_v$2$q;
        row_a$v$3 = a_v$3$q;
        row_a$v$4 = a_v$4$q;
        row_a$v$5 = a_v$5$q;
        row_a$v$6 = a_v$6$q;
        row_a$w$0 = a_w$0$q;
        row_a$w$1 = a_w$1$q;
        row_a$w$2 = a_w$2$q;
        row_a$w$3 = a_w$3$q;
        row_a$w$4 = a_w$4$q;
        row_a$w$5 = a_w$5$q;
        row_a$w$6 = a_w$6$q;
        row_a$w$7 = a_w$7$q;
        row_a$w$8 = a_w$8$q;
        row_a$w$9 = a_w$9$q;
        row_a$w$10 = a_w$10$q;
        row_a$w$11 = a_w$11$q;
        row_a$w$12 = a_w$12$q;
        row_a$w$13 = a_w$13$q;
        row_a$w$14 = a_w$14$q;
        row_a$w$15 = a_w$15$q;
        sum$0 = row_a$v_out$0 + initial$0;
        first$0$d = first$0$q;
        third$0$d = third$0$q;
        if (again) begin
            first$0$d = sum$0;
        end
        if (fresh) begin
            third$0$d = sum$0;
        end
        digest$0 = third$0$q;
        sum$1 = row_a$v_out$1 + initial$1;
        first$1$d = first$1$q;
        third$1$d = third$1$q;
        if (again) begin
            first$1$d = sum$1;
        end
        if (fresh) begin
            third$1$d = sum$1;
        end
        digest$1 = third$1$q;
        sum$2 = row_a$v_out$2 + initial$2;
        first$2$d = first$2$q;
        third$2$d = third$2$q;
        if (again) begin
            first$2$d = sum$2;
        end
        if (fresh) begin
            third$2$d = sum$2;
        end
        digest$2 = third$2$q;
        sum$3 = row_a$v_out$3 + initial$3;
        first$3$d = first$3$q;
        third$3$d = third$3$q;
        if (again) begin
            first$3$d = sum$3;
        end
        if (fresh) begin
            third$3$d = sum$3;
        end
        digest$3 = third$3$q;
        sum$4 = row_a$v_out$4 + initial$4;
        first$4$d = first$4$q;
        third$4$d = third$4$q;
        if (again) begin
            first$4$d = sum$4;
        end
        if (fresh) begin
            third$4$d = sum$4;
        end
        digest$4 = third$4$q;
        sum$5 = row_a$v_out$5 + initial$5;
        first$5$d = first$5$q;
        third$5$d = third$5$q;
        if (again) begin
            first$5$d = sum$5;
        end
        if (fresh) begin
            third$5$d = sum$5;
        end
        digest$5 = third$5$q;
        sum$6 = row_a$v_out$6 + initial$6;
        first$6$d = first$6$q;
        third$6$d = third$6$q;
        if (again) begin
            first$6$d = sum$6;
        end
        if (fresh) begin
            third$6$d = sum$6;
        end
        digest$6 = third$6$q;
        sum$7 = row_a$v_out$7 + initial$7;
        first$7$d = first$7$q;
        third$7$d = third$7$q;
        if (again) begin
            first$7$d = sum$7;
        end
        if (fresh) begin
            third$7$d = sum$7;
        end
        digest$7 = third$7$q;
        first_x$d = row_a$v_out$7 + base_b;
        b_pass$d = phase + 32'h3;
        b_x$d = row_b$x_out;
        if (phase == 32'h5) begin
            b_x$d = first_x$q;
        end
        b_v$0$d = row_b$v_out$0;
        if (phase == 32'h5) begin
            b_v$0$d = first$0$q;
        end
        row_b$v$0 = b_v$0$q;
        b_v$1$d = row_b$v_out$1;
        if (phase == 32'h5) begin
            b_v$1$d = first$1$q;
        end
        row_b$v$1 = b_v$1$q;
        b_v$2$d = row_b$v_out$2;
        if (phase == 32'h5) begin
            b_v$2$d = first$2$q;
        end
        row_b$v$2 = b_v$2$q;
        b_v$3$d = row_b$v_out$3;
        if (phase == 32'h5) begin
            b_v$3$d = first$3$q;
        end
        row_b$v$3 = b_v$3$q;
        b_v$4$d = row_b$v_out$4;
        if (phase == 32'h5) begin
            b_v$4$d = first$4$q;
        end
        row_b$v$4 = b_v$4$q;
        b_v$5$d = row_b$v_out$5;
        if (phase == 32'h5) begin
            b_v$5$d = first$5$q;
        end
        row_b$v$5 = b_v$5$q;
        b_v$6$d = row_b$v_out$6;
        if (phase == 32'h5) begin
            b_v$6$d = first$6$q;
        end
        row_b$v$6 = b_v$6$q;
        row_b$pass = b_pass$q;
        row_b$x = b_x$q;
        first_late$0$shift = phase == 32'h5;
        first_late$0$d = first$0$q;
        second$0$d = second$0$q;
        if (phase == 32'h5) begin
            second$0$d = row_b$v_out$0 + first_late$0$q;
        end
        first_late$1$shift = phase == 32'h5;
        first_late$1$d = first$1$q;
        second$1$d = second$1$q;
        if (phase == 32'h5) begin
            second$1$d = row_b$v_out$1 + first_late$1$q;
        end
        first_late$2$shift = phase == 32'h5;
        first_late$2$d = first$2$q;
        second$2$d = second$2$q;
        if (phase == 32'h5) begin
            second$2$d = row_b$v_out$2 + first_late$2$q;
        end
        first_late$3$shift = phase == 32'h5;
        first_late$3$d = first$3$q;
        second$3$d = second$3$q;
        if (phase == 32'h5) begin
            second$3$d = row_b$v_out$3 + first_late$3$q;
        end
        first_late$4$shift = phase == 32'h5;
        first_late$4$d = first$4$q;
        second$4$d = second$4$q;
        if (phase == 32'h5) begin
            second$4$d = row_b$v_out$4 + first_late$4$q;
        end
        first_late$5$shift = phase == 32'h5;
        first_late$5$d = first$5$q;
        second$5$d = second$5$q;
        if (phase == 32'h5) begin
            second$5$d = row_b$v_out$5 + first_late$5$q;
        end
        first_late$6$shift = phase == 32'h5;
        first_late$6$d = first$6$q;
        second$6$d = second$6$q;
        if (phase == 32'h5) begin
            second$6$d = row_b$v_out$6 + first_late$6$q;
        end
        first_late$7$shift = phase == 32'h5;
        first_late$7$d = first$7$q;
        second$7$d = second$7$q;
        if (phase == 32'h5) begin
            second$7$d = row_b$v_out$7 + first_late$7$q;
        end
        second_x$d = second$0$q + base_a;
    end
endmodule

module merkle__first_late(clock, shift, d, q);
    // Module arguments
    input wire  clock;
    input wire  shift;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    integer i;
    reg [31:0] words [0:16];
    initial begin
       for (i = 0; i <= 16; i = i + 1) words[i] = 32'h0;
    end
    always @(posedge clock) begin
       if (shift) begin
          for (i = 1; i <= 16; i = i + 1) words[i] <= words[i - 1];
          words[0] <= d;
       end
    end
    always @(*) q = words[16];
endmodule

module merkle__row_a(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6,
    w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Stub signals
    reg  [1:0] r$0$pass;
    reg  [31:0] r$0$x;
    reg  [31:0] r$0$v$0;
    reg  [31:0] r$0$v$1;
    reg  [31:0] r$0$v$2;
    reg  [31:0] r$0$v$3;
    reg  [31:0] r$0$v$4;
    reg  [31:0] r$0$v$5;
    reg  [31:0] r$0$v$6;
    reg  [31:0] r$0$w$0;
    reg  [31:0] r$0$w$1;
    reg  [31:0] r$0$w$2;
    reg  [31:0] r$0$w$3;
    reg  [31:0] r$0$w$4;
    reg  [31:0] r$0$w$5;
    reg  [31:0] r$0$w$6;
    reg  [31:0] r$0$w$7;
    reg  [31:0] r$0$w$8;
    reg  [31:0] r$0$w$9;
    reg  [31:0] r$0$w$10;
    reg  [31:0] r$0$w$11;
    reg  [31:0] r$0$w$12;
    reg  [31:0] r$0$w$13;
    reg  [31:0] r$0$w$14;
    reg  [31:0] r$0$w$15;
    wire  [1:0] r$0$pass_out;
    wire  [31:0] r$0$x_out;
    wire  [31:0] r$0$v_out$0;
    wire  [31:0] r$0$v_out$1;
    wire  [31:0] r$0$v_out$2;
    wire  [31:0] r$0$v_out$3;
    wire  [31:0] r$0$v_out$4;
    wire  [31:0] r$0$v_out$5;
    wire  [31:0] r$0$v_out$6;
    wire  [31:0] r$0$v_out$7;
    wire  [31:0] r$0$w_out$0;
    wire  [31:0] r$0$w_out$1;
    wire  [31:0] r$0$w_out$2;
    wire  [31:0] r$0$w_out$3;
    wire  [31:0] r$0$w_out$4;
    wire  [31:0] r$0$w_out$5;
    wire  [31:0] r$0$w_out$6;
    wire  [31:0] r$0$w_out$7;
    wire  [31:0] r$0$w_out$8;
    wire  [31:0] r$0$w_out$9;
    wire  [31:0] r$0$w_out$10;
    wire  [31:0] r$0$w_out$11;
    wire  [31:0] r$0$w_out$12;
    wire  [31:0] r$0$w_out$13;
    wire  [31:0] r$0$w_out$14;
    wire  [31:0] r$0$w_out$15;
    reg  [1:0] r$1$pass;
    reg  [31:0] r$1$x;
    reg  [31:0] r$1$v$0;
    reg  [31:0] r$1$v$1;
    reg  [31:0] r$1$v$2;
    reg  [31:0] r$1$v$3;
    reg  [31:0] r$1$v$4;
    reg  [31:0] r$1$v$5;
    reg  [31:0] r$1$v$6;
    reg  [31:0] r$1$w$0;
    reg  [31:0] r$1$w$1;
    reg  [31:0] r$1$w$2;
    reg  [31:0] r$1$w$3;
    reg  [31:0] r$1$w$4;
    reg  [31:0] r$1$w$5;
    reg  [31:0] r$1$w$6;
    reg  [31:0] r$1$w$7;
    reg  [31:0] r$1$w$8;
    reg  [31:0] r$1$w$9;
    reg  [31:0] r$1$w$10;
    reg  [31:0] r$1$w$11;
    reg  [31:0] r$1$w$12;
    reg  [31:0] r$1$w$13;
    reg  [31:0] r$1$w$14;
    reg  [31:0] r$1$w$15;
    wire  [1:0] r$1$pass_out;
    wire  [31:0] r$1$x_out;
    wire  [31:0] r$1$v_out$0;
    wire  [31:0] r$1$v_out$1;
    wire  [31:0] r$1$v_out$2;
    wire  [31:0] r$1$v_out$3;
    wire  [31:0] r$1$v_out$4;
    wire  [31:0] r$1$v_out$5;
    wire  [31:0] r$1$v_out$6;
    wire  [31:0] r$1$v_out$7;
    wire  [31:0] r$1$w_out$0;
    wire  [31:0] r$1$w_out$1;
    wire  [31:0] r$1$w_out$2;
    wire  [31:0] r$1$w_out$3;
    wire  [31:0] r$1$w_out$4;
    wire  [31:0] r$1$w_out$5;
    wire  [31:0] r$1$w_out$6;
    wire  [31:0] r$1$w_out$7;
    wire  [31:0] r$1$w_out$8;
    wire  [31:0] r$1$w_out$9;
    wire  [31:0] r$1$w_out$10;
    wire  [31:0] r$1$w_out$11;
    wire  [31:0] r$1$w_out$12;
    wire  [31:0] r$1$w_out$13;
    wire  [31:0] r$1$w_out$14;
    wire  [31:0] r$1$w_out$15;
    reg  [1:0] r$2$pass;
    reg  [31:0] r$2$x;
    reg  [31:0] r$2$v$0;
    reg  [31:0] r$2$v$1;
    reg  [31:0] r$2$v$2;
    reg  [31:0] r$2$v$3;
    reg  [31:0] r$2$v$4;
    reg  [31:0] r$2$v$5;
    reg  [31:0] r$2$v$6;
    reg  [31:0] r$2$w$0;
    reg  [31:0] r$2$w$1;
    reg  [31:0] r$2$w$2;
    reg  [31:0] r$2$w$3;
    reg  [31:0] r$2$w$4;
    reg  [31:0] r$2$w$5;
    reg  [31:0] r$2$w$6;
    reg  [31:0] r$2$w$7;
    reg  [31:0] r$2$w$8;
    reg  [31:0] r$2$w$9;
    reg  [31:0] r$2$w$10;
    reg  [31:0] r$2$w$11;
    reg  [31:0] r$2$w$12;
    reg  [31:0] r$2$w$13;
    reg  [31:0] r$2$w$14;
    reg  [31:0] r$2$w$15;
    wire  [1:0] r$2$pass_out;
    wire  [31:0] r$2$x_out;
    wire  [31:0] r$2$v_out$0;
    wire  [31:0] r$2$v_out$1;
    wire  [31:0] r$2$v_out$2;
    wire  [31:0] r$2$v_out$3;
    wire  [31:0] r$2$v_out$4;
    wire  [31:0] r$2$v_out$5;
    wire  [31:0] r$2$v_out$6;
    wire  [31:0] r$2$v_out$7;
    wire  [31:0] r$2$w_out$0;
    wire  [31:0] r$2$w_out$1;
    wire  [31:0] r$2$w_out$2;
    wire  [31:0] r$2$w_out$3;
    wire  [31:0] r$2$w_out$4;
    wire  [31:0] r$2$w_out$5;
    wire  [31:0] r$2$w_out$6;
    wire  [31:0] r$2$w_out$7;
    wire  [31:0] r$2$w_out$8;
    wire  [31:0] r$2$w_out$9;
    wire  [31:0] r$2$w_out$10;
    wire  [31:0] r$2$w_out$11;
    wire  [31:0] r$2$w_out$12;
    wire  [31:0] r$2$w_out$13;
    wire  [31:0] r$2$w_out$14;
    wire  [31:0] r$2$w_out$15;
    reg  [1:0] r$3$pass;
    reg  [31:0] r$3$x;
    reg  [31:0] r$3$v$0;
    reg  [31:0] r$3$v$1;
    reg  [31:0] r$3$v$2;
    reg  [31:0] r$3$v$3;
    reg  [31:0] r$3$v$4;
    reg  [31:0] r$3$v$5;
    reg  [31:0] r$3$v$6;
    reg  [31:0] r$3$w$0;
    reg  [31:0] r$3$w$1;
    reg  [31:0] r$3$w$2;
    reg  [31:0] r$3$w$3;
    reg  [31:0] r$3$w$4;
    reg  [31:0] r$3$w$5;
    reg  [31:0] r$3$w$6;
    reg  [31:0] r$3$w$7;
    reg  [31:0] r$3$w$8;
    reg  [31:0] r$3$w$9;
    reg  [31:0] r$3$w$10;
    reg  [31:0] r$3$w$11;
    reg  [31:0] r$3$w$12;
    reg  [31:0] r$3$w$13;
    reg  [31:0] r$3$w$14;
    reg  [31:0] r$3$w$15;
    wire  [1:0] r$3$pass_out;
    wire  [31:0] r$3$x_out;
    wire  [31:0] r$3$v_out$0;
    wire  [31:0] r$3$v_out$1;
    wire  [31:0] r$3$v_out$2;
    wire  [31:0] r$3$v_out$3;
    wire  [31:0] r$3$v_out$4;
    wire  [31:0] r$3$v_out$5;
    wire  [31:0] r$3$v_out$6;
    wire  [31:0] r$3$v_out$7;
    wire  [31:0] r$3$w_out$0;
    wire  [31:0] r$3$w_out$1;
    wire  [31:0] r$3$w_out$2;
    wire  [31:0] r$3$w_out$3;
    wire  [31:0] r$3$w_out$4;
    wire  [31:0] r$3$w_out$5;
    wire  [31:0] r$3$w_out$6;
    wire  [31:0] r$3$w_out$7;
    wire  [31:0] r$3$w_out$8;
    wire  [31:0] r$3$w_out$9;
    wire  [31:0] r$3$w_out$10;
    wire  [31:0] r$3$w_out$11;
    wire  [31:0] r$3$w_out$12;
    wire  [31:0] r$3$w_out$13;
    wire  [31:0] r$3$w_out$14;
    wire  [31:0] r$3$w_out$15;
    reg  [1:0] r$4$pass;
    reg  [31:0] r$4$x;
    reg  [31:0] r$4$v$0;
    reg  [31:0] r$4$v$1;
    reg  [31:0] r$4$v$2;
    reg  [31:0] r$4$v$3;
    reg  [31:0] r$4$v$4;
    reg  [31:0] r$4$v$5;
    reg  [31:0] r$4$v$6;
    reg  [31:0] r$4$w$0;
    reg  [31:0] r$4$w$1;
    reg  [31:0] r$4$w$2;
    reg  [31:0] r$4$w$3;
    reg  [31:0] r$4$w$4;
    reg  [31:0] r$4$w$5;
    reg  [31:0] r$4$w$6;
    reg  [31:0] r$4$w$7;
    reg  [31:0] r$4$w$8;
    reg  [31:0] r$4$w$9;
    reg  [31:0] r$4$w$10;
    reg  [31:0] r$4$w$11;
    reg  [31:0] r$4$w$12;
    reg  [31:0] r$4$w$13;
    reg  [31:0] r$4$w$14;
    reg  [31:0] r$4$w$15;
    wire  [1:0] r$4$pass_out;
    wire  [31:0] r$4$x_out;
    wire  [31:0] r$4$v_out$0;
    wire  [31:0] r$4$v_out$1;
    wire  [31:0] r$4$v_out$2;
    wire  [31:0] r$4$v_out$3;
    wire  [31:0] r$4$v_out$4;
    wire  [31:0] r$4$v_out$5;
    wire  [31:0] r$4$v_out$6;
    wire  [31:0] r$4$v_out$7;
    wire  [31:0] r$4$w_out$0;
    wire  [31:0] r$4$w_out$1;
    wire  [31:0] r$4$w_out$2;
    wire  [31:0] r$4$w_out$3;
    wire  [31:0] r$4$w_out$4;
    wire  [31:0] r$4$w_out$5;
    wire  [31:0] r$4$w_out$6;
    wire  [31:0] r$4$w_out$7;
    wire  [31:0] r$4$w_out$8;
    wire  [31:0] r$4$w_out$9;
    wire  [31:0] r$4$w_out$10;
    wire  [31:0] r$4$w_out$11;
    wire  [31:0] r$4$w_out$12;
    wire  [31:0] r$4$w_out$13;
    wire  [31:0] r$4$w_out$14;
    wire  [31:0] r$4$w_out$15;
    reg  [1:0] r$5$pass;
    reg  [31:0] r$5$x;
    reg  [31:0] r$5$v$0;
    reg  [31:0] r$5$v$1;
    reg  [31:0] r$5$v$2;
    reg  [31:0] r$5$v$3;
    reg  [31:0] r$5$v$4;
    reg  [31:0] r$5$v$5;
    reg  [31:0] r$5$v$6;
    reg  [31:0] r$5$w$0;
    reg  [31:0] r$5$w$1;
    reg  [31:0] r$5$w$2;
    reg  [31:0] r$5$w$3;
    reg  [31:0] r$5$w$4;
    reg  [31:0] r$5$w$5;
    reg  [31:0] r$5$w$6;
    reg  [31:0] r$5$w$7;
    reg  [31:0] r$5$w$8;
    reg  [31:0] r$5$w$9;
    reg  [31:0] r$5$w$10;
    reg  [31:0] r$5$w$11;
    reg  [31:0] r$5$w$12;
    reg  [31:0] r$5$w$13;
    reg  [31:0] r$5$w$14;
    reg  [31:0] r$5$w$15;
    wire  [1:0] r$5$pass_out;
    wire  [31:0] r$5$x_out;
    wire  [31:0] r$5$v_out$0;
    wire  [31:0] r$5$v_out$1;
    wire  [31:0] r$5$v_out$2;
    wire  [31:0] r$5$v_out$3;
    wire  [31:0] r$5$v_out$4;
    wire  [31:0] r$5$v_out$5;
    wire  [31:0] r$5$v_out$6;
    wire  [31:0] r$5$v_out$7;
    wire  [31:0] r$5$w_out$0;
    wire  [31:0] r$5$w_out$1;
    wire  [31:0] r$5$w_out$2;
    wire  [31:0] r$5$w_out$3;
    wire  [31:0] r$5$w_out$4;
    wire  [31:0] r$5$w_out$5;
    wire  [31:0] r$5$w_out$6;
    wire  [31:0] r$5$w_out$7;
    wire  [31:0] r$5$w_out$8;
    wire  [31:0] r$5$w_out$9;
    wire  [31:0] r$5$w_out$10;
    wire  [31:0] r$5$w_out$11;
    wire  [31:0] r$5$w_out$12;
    wire  [31:0] r$5$w_out$13;
    wire  [31:0] r$5$w_out$14;
    wire  [31:0] r$5$w_out$15;
    reg  [1:0] r$6$pass;
    reg  [31:0] r$6$x;
    reg  [31:0] r$6$v$0;
    reg  [31:0] r$6$v$1;
    reg  [31:0] r$6$v$2;
    reg  [31:0] r$6$v$3;
    reg  [31:0] r$6$v$4;
    reg  [31:0] r$6$v$5;
    reg  [31:0] r$6$v$6;
    reg  [31:0] r$6$w$0;
    reg  [31:0] r$6$w$1;
    reg  [31:0] r$6$w$2;
    reg  [31:0] r$6$w$3;
    reg  [31:0] r$6$w$4;
    reg  [31:0] r$6$w$5;
    reg  [31:0] r$6$w$6;
    reg  [31:0] r$6$w$7;
    reg  [31:0] r$6$w$8;
    reg  [31:0] r$6$w$9;
    reg  [31:0] r$6$w$10;
    reg  [31:0] r$6$w$11;
    reg  [31:0] r$6$w$12;
    reg  [31:0] r$6$w$13;
    reg  [31:0] r$6$w$14;
    reg  [31:0] r$6$w$15;
    wire  [1:0] r$6$pass_out;
    wire  [31:0] r$6$x_out;
    wire  [31:0] r$6$v_out$0;
    wire  [31:0] r$6$v_out$1;
    wire  [31:0] r$6$v_out$2;
    wire  [31:0] r$6$v_out$3;
    wire  [31:0] r$6$v_out$4;
    wire  [31:0] r$6$v_out$5;
    wire  [31:0] r$6$v_out$6;
    wire  [31:0] r$6$v_out$7;
    wire  [31:0] r$6$w_out$0;
    wire  [31:0] r$6$w_out$1;
    wire  [31:0] r$6$w_out$2;
    wire  [31:0] r$6$w_out$3;
    wire  [31:0] r$6$w_out$4;
    wire  [31:0] r$6$w_out$5;
    wire  [31:0] r$6$w_out$6;
    wire  [31:0] r$6$w_out$7;
    wire  [31:0] r$6$w_out$8;
    wire  [31:0] r$6$w_out$9;
    wire  [31:0] r$6$w_out$10;
    wire  [31:0] r$6$w_out$11;
    wire  [31:0] r$6$w_out$12;
    wire  [31:0] r$6$w_out$13;
    wire  [31:0] r$6$w_out$14;
    wire  [31:0] r$6$w_out$15;
    reg  [1:0] r$7$pass;
    reg  [31:0] r$7$x;
    reg  [31:0] r$7$v$0;
    reg  [31:0] r$7$v$1;
    reg  [31:0] r$7$v$2;
    reg  [31:0] r$7$v$3;
    reg  [31:0] r$7$v$4;
    reg  [31:0] r$7$v$5;
    reg  [31:0] r$7$v$6;
    reg  [31:0] r$7$w$0;
    reg  [31:0] r$7$w$1;
    reg  [31:0] r$7$w$2;
    reg  [31:0] r$7$w$3;
    reg  [31:0] r$7$w$4;
    reg  [31:0] r$7$w$5;
    reg  [31:0] r$7$w$6;
    reg  [31:0] r$7$w$7;
    reg  [31:0] r$7$w$8;
    reg  [31:0] r$7$w$9;
    reg  [31:0] r$7$w$10;
    reg  [31:0] r$7$w$11;
    reg  [31:0] r$7$w$12;
    reg  [31:0] r$7$w$13;
    reg  [31:0] r$7$w$14;
    reg  [31:0] r$7$w$15;
    wire  [1:0] r$7$pass_out;
    wire  [31:0] r$7$x_out;
    wire  [31:0] r$7$v_out$0;
    wire  [31:0] r$7$v_out$1;
    wire  [31:0] r$7$v_out$2;
    wire  [31:0] r$7$v_out$3;
    wire  [31:0] r$7$v_out$4;
    wire  [31:0] r$7$v_out$5;
    wire  [31:0] r$7$v_out$6;
    wire  [31:0] r$7$v_out$7;
    wire  [31:0] r$7$w_out$0;
    wire  [31:0] r$7$w_out$1;
    wire  [31:0] r$7$w_out$2;
    wire  [31:0] r$7$w_out$3;
    wire  [31:0] r$7$w_out$4;
    wire  [31:0] r$7$w_out$5;
    wire  [31:0] r$7$w_out$6;
    wire  [31:0] r$7$w_out$7;
    wire  [31:0] r$7$w_out$8;
    wire  [31:0] r$7$w_out$9;
    wire  [31:0] r$7$w_out$10;
    wire  [31:0] r$7$w_out$11;
    wire  [31:0] r$7$w_out$12;
    wire  [31:0] r$7$w_out$13;
    wire  [31:0] r$7$w_out$14;
    wire  [31:0] r$7$w_out$15;
    reg  [1:0] r$8$pass;
    reg  [31:0] r$8$x;
    reg  [31:0] r$8$v$0;
    reg  [31:0] r$8$v$1;
    reg  [31:0] r$8$v$2;
    reg  [31:0] r$8$v$3;
    reg  [31:0] r$8$v$4;
    reg  [31:0] r$8$v$5;
    reg  [31:0] r$8$v$6;
    reg  [31:0] r$8$w$0;
    reg  [31:0] r$8$w$1;
    reg  [31:0] r$8$w$2;
    reg  [31:0] r$8$w$3;
    reg  [31:0] r$8$w$4;
    reg  [31:0] r$8$w$5;
    reg  [31:0] r$8$w$6;
    reg  [31:0] r$8$w$7;
    reg  [31:0] r$8$w$8;
    reg  [31:0] r$8$w$9;
    reg  [31:0] r$8$w$10;
    reg  [31:0] r$8$w$11;
    reg  [31:0] r$8$w$12;
    reg  [31:0] r$8$w$13;
    reg  [31:0] r$8$w$14;
    reg  [31:0] r$8$w$15;
    wire  [1:0] r$8$pass_out;
    wire  [31:0] r$8$x_out;
    wire  [31:0] r$8$v_out$0;
    wire  [31:0] r$8$v_out$1;
    wire  [31:0] r$8$v_out$2;
    wire  [31:0] r$8$v_out$3;
    wire  [31:0] r$8$v_out$4;
    wire  [31:0] r$8$v_out$5;
    wire  [31:0] r$8$v_out$6;
    wire  [31:0] r$8$v_out$7;
    wire  [31:0] r$8$w_out$0;
    wire  [31:0] r$8$w_out$1;
    wire  [31:0] r$8$w_out$2;
    wire  [31:0] r$8$w_out$3;
    wire  [31:0] r$8$w_out$4;
    wire  [31:0] r$8$w_out$5;
    wire  [31:0] r$8$w_out$6;
    wire  [31:0] r$8$w_out$7;
    wire  [31:0] r$8$w_out$8;
    wire  [31:0] r$8$w_out$9;
    wire  [31:0] r$8$w_out$10;
    wire  [31:0] r$8$w_out$11;
    wire  [31:0] r$8$w_out$12;
    wire  [31:0] r$8$w_out$13;
    wire  [31:0] r$8$w_out$14;
    wire  [31:0] r$8$w_out$15;
    reg  [1:0] r$9$pass;
    reg  [31:0] r$9$x;
    reg  [31:0] r$9$v$0;
    reg  [31:0] r$9$v$1;
    reg  [31:0] r$9$v$2;
    reg  [31:0] r$9$v$3;
    reg  [31:0] r$9$v$4;
    reg  [31:0] r$9$v$5;
    reg  [31:0] r$9$v$6;
    reg  [31:0] r$9$w$0;
    reg  [31:0] r$9$w$1;
    reg  [31:0] r$9$w$2;
    reg  [31:0] r$9$w$3;
    reg  [31:0] r$9$w$4;
    reg  [31:0] r$9$w$5;
    reg  [31:0] r$9$w$6;
    reg  [31:0] r$9$w$7;
    reg  [31:0] r$9$w$8;
    reg  [31:0] r$9$w$9;
    reg  [31:0] r$9$w$10;
    reg  [31:0] r$9$w$11;
    reg  [31:0] r$9$w$12;
    reg  [31:0] r$9$w$13;
    reg  [31:0] r$9$w$14;
    reg  [31:0] r$9$w$15;
    wire  [1:0] r$9$pass_out;
    wire  [31:0] r$9$x_out;
    wire  [31:0] r$9$v_out$0;
    wire  [31:0] r$9$v_out$1;
    wire  [31:0] r$9$v_out$2;
    wire  [31:0] r$9$v_out$3;
    wire  [31:0] r$9$v_out$4;
    wire  [31:0] r$9$v_out$5;
    wire  [31:0] r$9$v_out$6;
    wire  [31:0] r$9$v_out$7;
    wire  [31:0] r$9$w_out$0;
    wire  [31:0] r$9$w_out$1;
    wire  [31:0] r$9$w_out$2;
    wire  [31:0] r$9$w_out$3;
    wire  [31:0] r$9$w_out$4;
    wire  [31:0] r$9$w_out$5;
    wire  [31:0] r$9$w_out$6;
    wire  [31:0] r$9$w_out$7;
    wire  [31:0] r$9$w_out$8;
    wire  [31:0] r$9$w_out$9;
    wire  [31:0] r$9$w_out$10;
    wire  [31:0] r$9$w_out$11;
    wire  [31:0] r$9$w_out$12;
    wire  [31:0] r$9$w_out$13;
    wire  [31:0] r$9$w_out$14;
    wire  [31:0] r$9$w_out$15;
    reg  [1:0] r$10$pass;
    reg  [31:0] r$10$x;
    reg  [31:0] r$10$v$0;
    reg  [31:0] r$10$v$1;
    reg  [31:0] r$10$v$2;
    reg  [31:0] r$10$v$3;
    reg  [31:0] r$10$v$4;
    reg  [31:0] r$10$v$5;
    reg  [31:0] r$10$v$6;
    reg  [31:0] r$10$w$0;
    reg  [31:0] r$10$w$1;
    reg  [31:0] r$10$w$2;
    reg  [31:0] r$10$w$3;
    reg  [31:0] r$10$w$4;
    reg  [31:0] r$10$w$5;
    reg  [31:0] r$10$w$6;
    reg  [31:0] r$10$w$7;
    reg  [31:0] r$10$w$8;
    reg  [31:0] r$10$w$9;
    reg  [31:0] r$10$w$10;
    reg  [31:0] r$10$w$11;
    reg  [31:0] r$10$w$12;
    reg  [31:0] r$10$w$13;
    reg  [31:0] r$10$w$14;
    reg  [31:0] r$10$w$15;
    wire  [1:0] r$10$pass_out;
    wire  [31:0] r$10$x_out;
    wire  [31:0] r$10$v_out$0;
    wire  [31:0] r$10$v_out$1;
    wire  [31:0] r$10$v_out$2;
    wire  [31:0] r$10$v_out$3;
    wire  [31:0] r$10$v_out$4;
    wire  [31:0] r$10$v_out$5;
    wire  [31:0] r$10$v_out$6;
    wire  [31:0] r$10$v_out$7;
    wire  [31:0] r$10$w_out$0;
    wire  [31:0] r$10$w_out$1;
    wire  [31:0] r$10$w_out$2;
    wire  [31:0] r$10$w_out$3;
    wire  [31:0] r$10$w_out$4;
    wire  [31:0] r$10$w_out$5;
    wire  [31:0] r$10$w_out$6;
    wire  [31:0] r$10$w_out$7;
    wire  [31:0] r$10$w_out$8;
    wire  [31:0] r$10$w_out$9;
    wire  [31:0] r$10$w_out$10;
    wire  [31:0] r$10$w_out$11;
    wire  [31:0] r$10$w_out$12;
    wire  [31:0] r$10$w_out$13;
    wire  [31:0] r$10$w_out$14;
    wire  [31:0] r$10$w_out$15;
    reg  [1:0] r$11$pass;
    reg  [31:0] r$11$x;
    reg  [31:0] r$11$v$0;
    reg  [31:0] r$11$v$1;
    reg  [31:0] r$11$v$2;
    reg  [31:0] r$11$v$3;
    reg  [31:0] r$11$v$4;
    reg  [31:0] r$11$v$5;
    reg  [31:0] r$11$v$6;
    reg  [31:0] r$11$w$0;
    reg  [31:0] r$11$w$1;
    reg  [31:0] r$11$w$2;
    reg  [31:0] r$11$w$3;
    reg  [31:0] r$11$w$4;
    reg  [31:0] r$11$w$5;
    reg  [31:0] r$11$w$6;
    reg  [31:0] r$11$w$7;
    reg  [31:0] r$11$w$8;
    reg  [31:0] r$11$w$9;
    reg  [31:0] r$11$w$10;
    reg  [31:0] r$11$w$11;
    reg  [31:0] r$11$w$12;
    reg  [31:0] r$11$w$13;
    reg  [31:0] r$11$w$14;
    reg  [31:0] r$11$w$15;
    wire  [1:0] r$11$pass_out;
    wire  [31:0] r$11$x_out;
    wire  [31:0] r$11$v_out$0;
    wire  [31:0] r$11$v_out$1;
    wire  [31:0] r$11$v_out$2;
    wire  [31:0] r$11$v_out$3;
    wire  [31:0] r$11$v_out$4;
    wire  [31:0] r$11$v_out$5;
    wire  [31:0] r$11$v_out$6;
    wire  [31:0] r$11$v_out$7;
    wire  [31:0] r$11$w_out$0;
    wire  [31:0] r$11$w_out$1;
    wire  [31:0] r$11$w_out$2;
    wire  [31:0] r$11$w_out$3;
    wire  [31:0] r$11$w_out$4;
    wire  [31:0] r$11$w_out$5;
    wire  [31:0] r$11$w_out$6;
    wire  [31:0] r$11$w_out$7;
    wire  [31:0] r$11$w_out$8;
    wire  [31:0] r$11$w_out$9;
    wire  [31:0] r$11$w_out$10;
    wire  [31:0] r$11$w_out$11;
    wire  [31:0] r$11$w_out$12;
    wire  [31:0] r$11$w_out$13;
    wire  [31:0] r$11$w_out$14;
    wire  [31:0] r$11$w_out$15;
    reg  [1:0] r$12$pass;
    reg  [31:0] r$12$x;
    reg  [31:0] r$12$v$0;
    reg  [31:0] r$12$v$1;
    reg  [31:0] r$12$v$2;
    reg  [31:0] r$12$v$3;
    reg  [31:0] r$12$v$4;
    reg  [31:0] r$12$v$5;
    reg  [31:0] r$12$v$6;
    reg  [31:0] r$12$w$0;
    reg  [31:0] r$12$w$1;
    reg  [31:0] r$12$w$2;
    reg  [31:0] r$12$w$3;
    reg  [31:0] r$12$w$4;
    reg  [31:0] r$12$w$5;
    reg  [31:0] r$12$w$6;
    reg  [31:0] r$12$w$7;
    reg  [31:0] r$12$w$8;
    reg  [31:0] r$12$w$9;
    reg  [31:0] r$12$w$10;
    reg  [31:0] r$12$w$11;
    reg  [31:0] r$12$w$12;
    reg  [31:0] r$12$w$13;
    reg  [31:0] r$12$w$14;
    reg  [31:0] r$12$w$15;
    wire  [1:0] r$12$pass_out;
    wire  [31:0] r$12$x_out;
    wire  [31:0] r$12$v_out$0;
    wire  [31:0] r$12$v_out$1;
    wire  [31:0] r$12$v_out$2;
    wire  [31:0] r$12$v_out$3;
    wire  [31:0] r$12$v_out$4;
    wire  [31:0] r$12$v_out$5;
    wire  [31:0] r$12$v_out$6;
    wire  [31:0] r$12$v_out$7;
    wire  [31:0] r$12$w_out$0;
    wire  [31:0] r$12$w_out$1;
    wire  [31:0] r$12$w_out$2;
    wire  [31:0] r$12$w_out$3;
    wire  [31:0] r$12$w_out$4;
    wire  [31:0] r$12$w_out$5;
    wire  [31:0] r$12$w_out$6;
    wire  [31:0] r$12$w_out$7;
    wire  [31:0] r$12$w_out$8;
    wire  [31:0] r$12$w_out$9;
    wire  [31:0] r$12$w_out$10;
    wire  [31:0] r$12$w_out$11;
    wire  [31:0] r$12$w_out$12;
    wire  [31:0] r$12$w_out$13;
    wire  [31:0] r$12$w_out$14;
    wire  [31:0] r$12$w_out$15;
    reg  [1:0] r$13$pass;
    reg  [31:0] r$13$x;
    reg  [31:0] r$13$v$0;
    reg  [31:0] r$13$v$1;
    reg  [31:0] r$13$v$2;
    reg  [31:0] r$13$v$3;
    reg  [31:0] r$13$v$4;
    reg  [31:0] r$13$v$5;
    reg  [31:0] r$13$v$6;
    reg  [31:0] r$13$w$0;
    reg  [31:0] r$13$w$1;
    reg  [31:0] r$13$w$2;
    reg  [31:0] r$13$w$3;
    reg  [31:0] r$13$w$4;
    reg  [31:0] r$13$w$5;
    reg  [31:0] r$13$w$6;
    reg  [31:0] r$13$w$7;
    reg  [31:0] r$13$w$8;
    reg  [31:0] r$13$w$9;
    reg  [31:0] r$13$w$10;
    reg  [31:0] r$13$w$11;
    reg  [31:0] r$13$w$12;
    reg  [31:0] r$13$w$13;
    reg  [31:0] r$13$w$14;
    reg  [31:0] r$13$w$15;
    wire  [1:0] r$13$pass_out;
    wire  [31:0] r$13$x_out;
    wire  [31:0] r$13$v_out$0;
    wire  [31:0] r$13$v_out$1;
    wire  [31:0] r$13$v_out$2;
    wire  [31:0] r$13$v_out$3;
    wire  [31:0] r$13$v_out$4;
    wire  [31:0] r$13$v_out$5;
    wire  [31:0] r$13$v_out$6;
    wire  [31:0] r$13$v_out$7;
    wire  [31:0] r$13$w_out$0;
    wire  [31:0] r$13$w_out$1;
    wire  [31:0] r$13$w_out$2;
    wire  [31:0] r$13$w_out$3;
    wire  [31:0] r$13$w_out$4;
    wire  [31:0] r$13$w_out$5;
    wire  [31:0] r$13$w_out$6;
    wire  [31:0] r$13$w_out$7;
    wire  [31:0] r$13$w_out$8;
    wire  [31:0] r$13$w_out$9;
    wire  [31:0] r$13$w_out$10;
    wire  [31:0] r$13$w_out$11;
    wire  [31:0] r$13$w_out$12;
    wire  [31:0] r$13$w_out$13;
    wire  [31:0] r$13$w_out$14;
    wire  [31:0] r$13$w_out$15;
    reg  [1:0] r$14$pass;
    reg  [31:0] r$14$x;
    reg  [31:0] r$14$v$0;
    reg  [31:0] r$14$v$1;
    reg  [31:0] r$14$v$2;
    reg  [31:0] r$14$v$3;
    reg  [31:0] r$14$v$4;
    reg  [31:0] r$14$v$5;
    reg  [31:0] r$14$v$6;
    reg  [31:0] r$14$w$0;
    reg  [31:0] r$14$w$1;
    reg  [31:0] r$14$w$2;
    reg  [31:0] r$14$w$3;
    reg  [31:0] r$14$w$4;
    reg  [31:0] r$14$w$5;
    reg  [31:0] r$14$w$6;
    reg  [31:0] r$14$w$7;
    reg  [31:0] r$14$w$8;
    reg  [31:0] r$14$w$9;
    reg  [31:0] r$14$w$10;
    reg  [31:0] r$14$w$11;
    reg  [31:0] r$14$w$12;
    reg  [31:0] r$14$w$13;
    reg  [31:0] r$14$w$14;
    reg  [31:0] r$14$w$15;
    wire  [1:0] r$14$pass_out;
    wire  [31:0] r$14$x_out;
    wire  [31:0] r$14$v_out$0;
    wire  [31:0] r$14$v_out$1;
    wire  [31:0] r$14$v_out$2;
    wire  [31:0] r$14$v_out$3;
    wire  [31:0] r$14$v_out$4;
    wire  [31:0] r$14$v_out$5;
    wire  [31:0] r$14$v_out$6;
    wire  [31:0] r$14$v_out$7;
    wire  [31:0] r$14$w_out$0;
    wire  [31:0] r$14$w_out$1;
    wire  [31:0] r$14$w_out$2;
    wire  [31:0] r$14$w_out$3;
    wire  [31:0] r$14$w_out$4;
    wire  [31:0] r$14$w_out$5;
    wire  [31:0] r$14$w_out$6;
    wire  [31:0] r$14$w_out$7;
    wire  [31:0] r$14$w_out$8;
    wire  [31:0] r$14$w_out$9;
    wire  [31:0] r$14$w_out$10;
    wire  [31:0] r$14$w_out$11;
    wire  [31:0] r$14$w_out$12;
    wire  [31:0] r$14$w_out$13;
    wire  [31:0] r$14$w_out$14;
    wire  [31:0] r$14$w_out$15;
    reg  [1:0] r$15$pass;
    reg  [31:0] r$15$x;
    reg  [31:0] r$15$v$0;
    reg  [31:0] r$15$v$1;
    reg  [31:0] r$15$v$2;
    reg  [31:0] r$15$v$3;
    reg  [31:0] r$15$v$4;
    reg  [31:0] r$15$v$5;
    reg  [31:0] r$15$v$6;
    reg  [31:0] r$15$w$0;
    reg  [31:0] r$15$w$1;
    reg  [31:0] r$15$w$2;
    reg  [31:0] r$15$w$3;
    reg  [31:0] r$15$w$4;
    reg  [31:0] r$15$w$5;
    reg  [31:0] r$15$w$6;
    reg  [31:0] r$15$w$7;
    reg  [31:0] r$15$w$8;
    reg  [31:0] r$15$w$9;
    reg  [31:0] r$15$w$10;
    reg  [31:0] r$15$w$11;
    reg  [31:0] r$15$w$12;
    reg  [31:0] r$15$w$13;
    reg  [31:0] r$15$w$14;
    reg  [31:0] r$15$w$15;
    wire  [1:0] r$15$pass_out;
    wire  [31:0] r$15$x_out;
    wire  [31:0] r$15$v_out$0;
    wire  [31:0] r$15$v_out$1;
    wire  [31:0] r$15$v_out$2;
    wire  [31:0] r$15$v_out$3;
    wire  [31:0] r$15$v_out$4;
    wire  [31:0] r$15$v_out$5;
    wire  [31:0] r$15$v_out$6;
    wire  [31:0] r$15$v_out$7;
    wire  [31:0] r$15$w_out$0;
    wire  [31:0] r$15$w_out$1;
    wire  [31:0] r$15$w_out$2;
    wire  [31:0] r$15$w_out$3;
    wire  [31:0] r$15$w_out$4;
    wire  [31:0] r$15$w_out$5;
    wire  [31:0] r$15$w_out$6;
    wire  [31:0] r$15$w_out$7;
    wire  [31:0] r$15$w_out$8;
    wire  [31:0] r$15$w_out$9;
    wire  [31:0] r$15$w_out$10;
    wire  [31:0] r$15$w_out$11;
    wire  [31:0] r$15$w_out$12;
    wire  [31:0] r$15$w_out$13;
    wire  [31:0] r$15$w_out$14;
    wire  [31:0] r$15$w_out$15;

    // Sub module instances
    merkle__r r$0(.clock(clock), .pass(r$0$pass), .x(r$0$x), .v$0(r$0$v$0), .v$1(r$0$v$1), .v$2(r$0$v$2),
        .v$3(r$0$v$3), .v$4(r$0$v$4), .v$5(r$0$v$5), .v$6(r$0$v$6), .w$0(r$0$w$0), .w$1(r$0$w$1),
        .w$2(r$0$w$2), .w$3(r$0$w$3), .w$4(r$0$w$4), .w$5(r$0$w$5), .w$6(r$0$w$6), .w$7(r$0$w$7),
        .w$8(r$0$w$8), .w$9(r$0$w$9), .w$10(r$0$w$10), .w$11(r$0$w$11), .w$12(r$0$w$12), .w$13(r$0$w$13),
        .w$14(r$0$w$14), .w$15(r$0$w$15), .pass_out(r$0$pass_out), .x_out(r$0$x_out), .v_out$0(r$0$v_out$0),
        .v_out$1(r$0$v_out$1), .v_out$2(r$0$v_out$2), .v_out$3(r$0$v_out$3), .v_out$4(r$0$v_out$4),
        .v_out$5(r$0$v_out$5), .v_out$6(r$0$v_out$6), .v_out$7(r$0$v_out$7), .w_out$0(r$0$w_out$0),
        .w_out$1(r$0$w_out$1), .w_out$2(r$0$w_out$2), .w_out$3(r$0$w_out$3), .w_out$4(r$0$w_out$4),
        .w_out$5(r$0$w_out$5), .w_out$6(r$0$w_out$6), .w_out$7(r$0$w_out$7), .w_out$8(r$0$w_out$8),
        .w_out$9(r$0$w_out$9), .w_out$10(r$0$w_out$10), .w_out$11(r$0$w_out$11), .w_out$12(r$0$w_out$12),
        .w_out$13(r$0$w_out$13), .w_out$14(r$0$w_out$14), .w_out$15(r$0$w_out$15));
    merkle__r_2 r$1(.clock(clock), .pass(r$1$pass), .x(r$1$x), .v$0(r$1$v$0), .v$1(r$1$v$1), .v$2(r$1$v$2),
        .v$3(r$1$v$3), .v$4(r$1$v$4), .v$5(r$1$v$5), .v$6(r$1$v$6), .w$0(r$1$w$0), .w$1(r$1$w$1),
        .w$2(r$1$w$2), .w$3(r$1$w$3), .w$4(r$1$w$4), .w$5(r$1$w$5), .w$6(r$1$w$6), .w$7(r$1$w$7),
        .w$8(r$1$w$8), .w$9(r$1$w$9), .w$10(r$1$w$10), .w$11(r$1$w$11), .w$12(r$1$w$12), .w$13(r$1$w$13),
        .w$14(r$1$w$14), .w$15(r$1$w$15), .pass_out(r$1$pass_out), .x_out(r$1$x_out), .v_out$0(r$1$v_out$0),
        .v_out$1(r$1$v_out$1), .v_out$2(r$1$v_out$2), .v_out$3(r$1$v_out$3), .v_out$4(r$1$v_out$4),
        .v_out$5(r$1$v_out$5), .v_out$6(r$1$v_out$6), .v_out$7(r$1$v_out$7), .w_out$0(r$1$w_out$0),
        .w_out$1(r$1$w_out$1), .w_out$2(r$1$w_out$2), .w_out$3(r$1$w_out$3), .w_out$4(r$1$w_out$4),
        .w_out$5(r$1$w_out$5), .w_out$6(r$1$w_out$6), .w_out$7(r$1$w_out$7), .w_out$8(r$1$w_out$8),
        .w_out$9(r$1$w_out$9), .w_out$10(r$1$w_out$10), .w_out$11(r$1$w_out$11), .w_out$12(r$1$w_out$12),
        .w_out$13(r$1$w_out$13), .w_out$14(r$1$w_out$14), .w_out$15(r$1$w_out$15));
    merkle__r_9 r$2(.clock(clock), .pass(r$2$pass), .x(r$2$x), .v$0(r$2$v$0), .v$1(r$2$v$1), .v$2(r$2$v$2),
        .v$3(r$2$v$3), .v$4(r$2$v$4), .v$5(r$2$v$5), .v$6(r$2$v$6), .w$0(r$2$w$0), .w$1(r$2$w$1),
        .w$2(r$2$w$2), .w$3(r$2$w$3), .w$4(r$2$w$4), .w$5(r$2$w$5), .w$6(r$2$w$6), .w$7(r$2$w$7),
        .w$8(r$2$w$8), .w$9(r$2$w$9), .w$10(r$2$w$10), .w$11(r$2$w$11), .w$12(r$2$w$12), .w$13(r$2$w$13),
        .w$14(r$2$w$14), .w$15(r$2$w$15), .pass_out(r$2$pass_out), .x_out(r$2$x_out), .v_out$0(r$2$v_out$0),
        .v_out$1(r$2$v_out$1), .v_out$2(r$2$v_out$2), .v_out$3(r$2$v_out$3), .v_out$4(r$2$v_out$4),
        .v_out$5(r$2$v_out$5), .v_out$6(r$2$v_out$6), .v_out$7(r$2$v_out$7), .w_out$0(r$2$w_out$0),
        .w_out$1(r$2$w_out$1), .w_out$2(r$2$w_out$2), .w_out$3(r$2$w_out$3), .w_out$4(r$2$w_out$4),
        .w_out$5(r$2$w_out$5), .w_out$6(r$2$w_out$6), .w_out$7(r$2$w_out$7), .w_out$8(r$2$w_out$8),
        .w_out$9(r$2$w_out$9), .w_out$10(r$2$w_out$10), .w_out$11(r$2$w_out$11), .w_out$12(r$2$w_out$12),
        .w_out$13(r$2$w_out$13), .w_out$14(r$2$w_out$14), .w_out$15(r$2$w_out$15));
    merkle__r_10 r$3(.clock(clock), .pass(r$3$pass), .x(r$3$x), .v$0(r$3$v$0), .v$1(r$3$v$1), .v$2(r$3$v$2),
        .v$3(r$3$v$3), .v$4(r$3$v$4), .v$5(r$3$v$5), .v$6(r$3$v$6), .w$0(r$3$w$0), .w$1(r$3$w$1),
        .w$2(r$3$w$2), .w$3(r$3$w$3), .w$4(r$3$w$4), .w$5(r$3$w$5), .w$6(r$3$w$6), .w$7(r$3$w$7),
        .w$8(r$3$w$8), .w$9(r$3$w$9), .w$10(r$3$w$10), .w$11(r$3$w$11), .w$12(r$3$w$12), .w$13(r$3$w$13),
        .w$14(r$3$w$14), .w$15(r$3$w$15), .pass_out(r$3$pass_out), .x_out(r$3$x_out), .v_out$0(r$3$v_out$0),
        .v_out$1(r$3$v_out$1), .v_out$2(r$3$v_out$2), .v_out$3(r$3$v_out$3), .v_out$4(r$3$v_out$4),
        .v_out$5(r$3$v_out$5), .v_out$6(r$3$v_out$6), .v_out$7(r$3$v_out$7), .w_out$0(r$3$w_out$0),
        .w_out$1(r$3$w_out$1), .w_out$2(r$3$w_out$2), .w_out$3(r$3$w_out$3), .w_out$4(r$3$w_out$4),
        .w_out$5(r$3$w_out$5), .w_out$6(r$3$w_out$6), .w_out$7(r$3$w_out$7), .w_out$8(r$3$w_out$8),
        .w_out$9(r$3$w_out$9), .w_out$10(r$3$w_out$10), .w_out$11(r$3$w_out$11), .w_out$12(r$3$w_out$12),
        .w_out$13(r$3$w_out$13), .w_out$14(r$3$w_out$14), .w_out$15(r$3$w_out$15));
    merkle__r_11 r$4(.clock(clock), .pass(r$4$pass), .x(r$4$x), .v$0(r$4$v$0), .v$1(r$4$v$1), .v$2(r$4$v$2),
        .v$3(r$4$v$3), .v$4(r$4$v$4), .v$5(r$4$v$5), .v$6(r$4$v$6), .w$0(r$4$w$0), .w$1(r$4$w$1),
        .w$2(r$4$w$2), .w$3(r$4$w$3), .w$4(r$4$w$4), .w$5(r$4$w$5), .w$6(r$4$w$6), .w$7(r$4$w$7),
        .w$8(r$4$w$8), .w$9(r$4$w$9), .w$10(r$4$w$10), .w$11(r$4$w$11), .w$12(r$4$w$12), .w$13(r$4$w$13),
        .w$14(r$4$w$14), .w$15(r$4$w$15), .pass_out(r$4$pass_out), .x_out(r$4$x_out), .v_out$0(r$4$v_out$0),
        .v_out$1(r$4$v_out$1), .v_out$2(r$4$v_out$2), .v_out$3(r$4$v_out$3), .v_out$4(r$4$v_out$4),
        .v_out$5(r$4$v_out$5), .v_out$6(r$4$v_out$6), .v_out$7(r$4$v_out$7), .w_out$0(r$4$w_out$0),
        .w_out$1(r$4$w_out$1), .w_out$2(r$4$w_out$2), .w_out$3(r$4$w_out$3), .w_out$4(r$4$w_out$4),
        .w_out$5(r$4$w_out$5), .w_out$6(r$4$w_out$6), .w_out$7(r$4$w_out$7), .w_out$8(r$4$w_out$8),
        .w_out$9(r$4$w_out$9), .w_out$10(r$4$w_out$10), .w_out$11(r$4$w_out$11), .w_out$12(r$4$w_out$12),
        .w_out$13(r$4$w_out$13), .w_out$14(r$4$w_out$14), .w_out$15(r$4$w_out$15));
    merkle__r_12 r$5(.clock(clock), .pass(r$5$pass), .x(r$5$x), .v$0(r$5$v$0), .v$1(r$5$v$1), .v$2(r$5$v$2),
        .v$3(r$5$v$3), .v$4(r$5$v$4), .v$5(r$5$v$5), .v$6(r$5$v$6), .w$0(r$5$w$0), .w$1(r$5$w$1),
        .w$2(r$5$w$2), .w$3(r$5$w$3), .w$4(r$5$w$4), .w$5(r$5$w$5), .w$6(r$5$w$6), .w$7(r$5$w$7),
        .w$8(r$5$w$8), .w$9(r$5$w$9), .w$10(r$5$w$10), .w$11(r$5$w$11), .w$12(r$5$w$12), .w$13(r$5$w$13),
        .w$14(r$5$w$14), .w$15(r$5$w$15), .pass_out(r$5$pass_out), .x_out(r$5$x_out), .v_out$0(r$5$v_out$0),
        .v_out$1(r$5$v_out$1), .v_out$2(r$5$v_out$2), .v_out$3(r$5$v_out$3), .v_out$4(r$5$v_out$4),
        .v_out$5(r$5$v_out$5), .v_out$6(r$5$v_out$6), .v_out$7(r$5$v_out$7), .w_out$0(r$5$w_out$0),
        .w_out$1(r$5$w_out$1), .w_out$2(r$5$w_out$2), .w_out$3(r$5$w_out$3), .w_out$4(r$5$w_out$4),
        .w_out$5(r$5$w_out$5), .w_out$6(r$5$w_out$6), .w_out$7(r$5$w_out$7), .w_out$8(r$5$w_out$8),
        .w_out$9(r$5$w_out$9), .w_out$10(r$5$w_out$10), .w_out$11(r$5$w_out$11), .w_out$12(r$5$w_out$12),
        .w_out$13(r$5$w_out$13), .w_out$14(r$5$w_out$14), .w_out$15(r$5$w_out$15));
    merkle__r_13 r$6(.clock(clock), .pass(r$6$pass), .x(r$6$x), .v$0(r$6$v$0), .v$1(r$6$v$1), .v$2(r$6$v$2),
        .v$3(r$6$v$3), .v$4(r$6$v$4), .v$5(r$6$v$5), .v$6(r$6$v$6), .w$0(r$6$w$0), .w$1(r$6$w$1),
        .w$2(r$6$w$2), .w$3(r$6$w$3), .w$4(r$6$w$4), .w$5(r$6$w$5), .w$6(r$6$w$6), .w$7(r$6$w$7),
        .w$8(r$6$w$8), .w$9(r$6$w$9), .w$10(r$6$w$10), .w$11(r$6$w$11), .w$12(r$6$w$12), .w$13(r$6$w$13),
        .w$14(r$6$w$14), .w$15(r$6$w$15), .pass_out(r$6$pass_out), .x_out(r$6$x_out), .v_out$0(r$6$v_out$0),
        .v_out$1(r$6$v_out$1), .v_out$2(r$6$v_out$2), .v_out$3(r$6$v_out$3), .v_out$4(r$6$v_out$4),
        .v_out$5(r$6$v_out$5), .v_out$6(r$6$v_out$6), .v_out$7(r$6$v_out$7), .w_out$0(r$6$w_out$0),
        .w_out$1(r$6$w_out$1), .w_out$2(r$6$w_out$2), .w_out$3(r$6$w_out$3), .w_out$4(r$6$w_out$4),
        .w_out$5(r$6$w_out$5), .w_out$6(r$6$w_out$6), .w_out$7(r$6$w_out$7), .w_out$8(r$6$w_out$8),
        .w_out$9(r$6$w_out$9), .w_out$10(r$6$w_out$10), .w_out$11(r$6$w_out$11), .w_out$12(r$6$w_out$12),
        .w_out$13(r$6$w_out$13), .w_out$14(r$6$w_out$14), .w_out$15(r$6$w_out$15));
    merkle__r_14 r$7(.clock(clock), .pass(r$7$pass), .x(r$7$x), .v$0(r$7$v$0), .v$1(r$7$v$1), .v$2(r$7$v$2),
        .v$3(r$7$v$3), .v$4(r$7$v$4), .v$5(r$7$v$5), .v$6(r$7$v$6), .w$0(r$7$w$0), .w$1(r$7$w$1),
        .w$2(r$7$w$2), .w$3(r$7$w$3), .w$4(r$7$w$4), .w$5(r$7$w$5), .w$6(r$7$w$6), .w$7(r$7$w$7),
        .w$8(r$7$w$8), .w$9(r$7$w$9), .w$10(r$7$w$10), .w$11(r$7$w$11), .w$12(r$7$w$12), .w$13(r$7$w$13),
        .w$14(r$7$w$14), .w$15(r$7$w$15), .pass_out(r$7$pass_out), .x_out(r$7$x_out), .v_out$0(r$7$v_out$0),
        .v_out$1(r$7$v_out$1), .v_out$2(r$7$v_out$2), .v_out$3(r$7$v_out$3), .v_out$4(r$7$v_out$4),
        .v_out$5(r$7$v_out$5), .v_out$6(r$7$v_out$6), .v_out$7(r$7$v_out$7), .w_out$0(r$7$w_out$0),
        .w_out$1(r$7$w_out$1), .w_out$2(r$7$w_out$2), .w_out$3(r$7$w_out$3), .w_out$4(r$7$w_out$4),
        .w_out$5(r$7$w_out$5), .w_out$6(r$7$w_out$6), .w_out$7(r$7$w_out$7), .w_out$8(r$7$w_out$8),
        .w_out$9(r$7$w_out$9), .w_out$10(r$7$w_out$10), .w_out$11(r$7$w_out$11), .w_out$12(r$7$w_out$12),
        .w_out$13(r$7$w_out$13), .w_out$14(r$7$w_out$14), .w_out$15(r$7$w_out$15));
    merkle__r_15 r$8(.clock(clock), .pass(r$8$pass), .x(r$8$x), .v$0(r$8$v$0), .v$1(r$8$v$1), .v$2(r$8$v$2),
        .v$3(r$8$v$3), .v$4(r$8$v$4), .v$5(r$8$v$5), .v$6(r$8$v$6), .w$0(r$8$w$0), .w$1(r$8$w$1),
        .w$2(r$8$w$2), .w$3(r$8$w$3), .w$4(r$8$w$4), .w$5(r$8$w$5), .w$6(r$8$w$6), .w$7(r$8$w$7),
        .w$8(r$8$w$8), .w$9(r$8$w$9), .w$10(r$8$w$10), .w$11(r$8$w$11), .w$12(r$8$w$12), .w$13(r$8$w$13),
        .w$14(r$8$w$14), .w$15(r$8$w$15), .pass_out(r$8$pass_out), .x_out(r$8$x_out), .v_out$0(r$8$v_out$0),
        .v_out$1(r$8$v_out$1), .v_out$2(r$8$v_out$2), .v_out$3(r$8$v_out$3), .v_out$4(r$8$v_out$4),
        .v_out$5(r$8$v_out$5), .v_out$6(r$8$v_out$6), .v_out$7(r$8$v_out$7), .w_out$0(r$8$w_out$0),
        .w_out$1(r$8$w_out$1), .w_out$2(r$8$w_out$2), .w_out$3(r$8$w_out$3), .w_out$4(r$8$w_out$4),
        .w_out$5(r$8$w_out$5), .w_out$6(r$8$w_out$6), .w_out$7(r$8$w_out$7), .w_out$8(r$8$w_out$8),
        .w_out$9(r$8$w_out$9), .w_out$10(r$8$w_out$10), .w_out$11(r$8$w_out$11), .w_out$12(r$8$w_out$12),
        .w_out$13(r$8$w_out$13), .w_out$14(r$8$w_out$14), .w_out$15(r$8$w_out$15));
    merkle__r_16 r$9(.clock(clock), .pass(r$9$pass), .x(r$9$x), .v$0(r$9$v$0), .v$1(r$9$v$1), .v$2(r$9$v$2),
        .v$3(r$9$v$3), .v$4(r$9$v$4), .v$5(r$9$v$5), .v$6(r$9$v$6), .w$0(r$9$w$0), .w$1(r$9$w$1),
        .w$2(r$9$w$2), .w$3(r$9$w$3), .w$4(r$9$w$4), .w$5(r$9$w$5), .w$6(r$9$w$6), .w$7(r$9$w$7),
        .w$8(r$9$w$8), .w$9(r$9$w$9), .w$10(r$9$w$10), .w$11(r$9$w$11), .w$12(r$9$w$12), .w$13(r$9$w$13),
        .w$14(r$9$w$14), .w$15(r$9$w$15), .pass_out(r$9$pass_out), .x_out(r$9$x_out), .v_out$0(r$9$v_out$0),
        .v_out$1(r$9$v_out$1), .v_out$2(r$9$v_out$2), .v_out$3(r$9$v_out$3), .v_out$4(r$9$v_out$4),
        .v_out$5(r$9$v_out$5), .v_out$6(r$9$v_out$6), .v_out$7(r$9$v_out$7), .w_out$0(r$9$w_out$0),
        .w_out$1(r$9$w_out$1), .w_out$2(r$9$w_out$2), .w_out$3(r$9$w_out$3), .w_out$4(r$9$w_out$4),
        .w_out$5(r$9$w_out$5), .w_out$6(r$9$w_out$6), .w_out$7(r$9$w_out$7), .w_out$8(r$9$w_out$8),
        .w_out$9(r$9$w_out$9), .w_out$10(r$9$w_out$10), .w_out$11(r$9$w_out$11), .w_out$12(r$9$w_out$12),
        .w_out$13(r$9$w_out$13), .w_out$14(r$9$w_out$14), .w_out$15(r$9$w_out$15));
    merkle__r_3 r$10(.clock(clock), .pass(r$10$pass), .x(r$10$x), .v$0(r$10$v$0), .v$1(r$10$v$1),
        .v$2(r$10$v$2), .v$3(r$10$v$3), .v$4(r$10$v$4), .v$5(r$10$v$5), .v$6(r$10$v$6), .w$0(r$10$w$0),
        .w$1(r$10$w$1), .w$2(r$10$w$2), .w$3(r$10$w$3), .w$4(r$10$w$4), .w$5(r$10$w$5), .w$6(r$10$w$6),
        .w$7(r$10$w$7), .w$8(r$10$w$8), .w$9(r$10$w$9), .w$10(r$10$w$10), .w$11(r$10$w$11), .w$12(r$10$w$12),
        .w$13(r$10$w$13), .w$14(r$10$w$14), .w$15(r$10$w$15), .pass_out(r$10$pass_out), .x_out(r$10$x_out),
        .v_out$0(r$10$v_out$0), .v_out$1(r$10$v_out$1), .v_out$2(r$10$v_out$2), .v_out$3(r$10$v_out$3),
        .v_out$4(r$10$v_out$4), .v_out$5(r$10$v_out$5), .v_out$6(r$10$v_out$6), .v_out$7(r$10$v_out$7),
        .w_out$0(r$10$w_out$0), .w_out$1(r$10$w_out$1), .w_out$2(r$10$w_out$2), .w_out$3(r$10$w_out$3),
        .w_out$4(r$10$w_out$4), .w_out$5(r$10$w_out$5), .w_out$6(r$10$w_out$6), .w_out$7(r$10$w_out$7),
        .w_out$8(r$10$w_out$8), .w_out$9(r$10$w_out$9), .w_out$10(r$10$w_out$10), .w_out$11(r$10$w_out$11),
        .w_out$12(r$10$w_out$12), .w_out$13(r$10$w_out$13), .w_out$14(r$10$w_out$14),
        .w_out$15(r$10$w_out$15));
    merkle__r_4 r$11(.clock(clock), .pass(r$11$pass), .x(r$11$x), .v$0(r$11$v$0), .v$1(r$11$v$1),
        .v$2(r$11$v$2), .v$3(r$11$v$3), .v$4(r$11$v$4), .v$5(r$11$v$5), .v$6(r$11$v$6), .w$0(r$11$w$0),
        .w$1(r$11$w$1), .w$2(r$11$w$2), .w$3(r$11$w$3), .w$4(r$11$w$4), .w$5(r$11$w$5), .w$6(r$11$w$6),
        .w$7(r$11$w$7), .w$8(r$11$w$8), .w$9(r$11$w$9), .w$10(r$11$w$10), .w$11(r$11$w$11), .w$12(r$11$w$12),
        .w$13(r$11$w$13), .w$14(r$11$w$14), .w$15(r$11$w$15), .pass_out(r$11$pass_out), .x_out(r$11$x_out),
        .v_out$0(r$11$v_out$0), .v_out$1(r$11$v_out$1), .v_out$2(r$11$v_out$2), .v_out$3(r$11$v_out$3),
        .v_out$4(r$11$v_out$4), .v_out$5(r$11$v_out$5), .v_out$6(r$11$v_out$6), .v_out$7(r$11$v_out$7),
        .w_out$0(r$11$w_out$0), .w_out$1(r$11$w_out$1), .w_out$2(r$11$w_out$2), .w_out$3(r$11$w_out$3),
        .w_out$4(r$11$w_out$4), .w_out$5(r$11$w_out$5), .w_out$6(r$11$w_out$6), .w_out$7(r$11$w_out$7),
        .w_out$8(r$11$w_out$8), .w_out$9(r$11$w_out$9), .w_out$10(r$11$w_out$10), .w_out$11(r$11$w_out$11),
        .w_out$12(r$11$w_out$12), .w_out$13(r$11$w_out$13), .w_out$14(r$11$w_out$14),
        .w_out$15(r$11$w_out$15));
    merkle__r_5 r$12(.clock(clock), .pass(r$12$pass), .x(r$12$x), .v$0(r$12$v$0), .v$1(r$12$v$1),
        .v$2(r$12$v$2), .v$3(r$12$v$3), .v$4(r$12$v$4), .v$5(r$12$v$5), .v$6(r$12$v$6), .w$0(r$12$w$0),
        .w$1(r$12$w$1), .w$2(r$12$w$2), .w$3(r$12$w$3), .w$4(r$12$w$4), .w$5(r$12$w$5), .w$6(r$12$w$6),
        .w$7(r$12$w$7), .w$8(r$12$w$8), .w$9(r$12$w$9), .w$10(r$12$w$10), .w$11(r$12$w$11), .w$12(r$12$w$12),
        .w$13(r$12$w$13), .w$14(r$12$w$14), .w$15(r$12$w$15), .pass_out(r$12$pass_out), .x_out(r$12$x_out),
        .v_out$0(r$12$v_out$0), .v_out$1(r$12$v_out$1), .v_out$2(r$12$v_out$2), .v_out$3(r$12$v_out$3),
        .v_out$4(r$12$v_out$4), .v_out$5(r$12$v_out$5), .v_out$6(r$12$v_out$6), .v_out$7(r$12$v_out$7),
        .w_out$0(r$12$w_out$0), .w_out$1(r$12$w_out$1), .w_out$2(r$12$w_out$2), .w_out$3(r$12$w_out$3),
        .w_out$4(r$12$w_out$4), .w_out$5(r$12$w_out$5), .w_out$6(r$12$w_out$6), .w_out$7(r$12$w_out$7),
        .w_out$8(r$12$w_out$8), .w_out$9(r$12$w_out$9), .w_out$10(r$12$w_out$10), .w_out$11(r$12$w_out$11),
        .w_out$12(r$12$w_out$12), .w_out$13(r$12$w_out$13), .w_out$14(r$12$w_out$14),
        .w_out$15(r$12$w_out$15));
    merkle__r_6 r$13(.clock(clock), .pass(r$13$pass), .x(r$13$x), .v$0(r$13$v$0), .v$1(r$13$v$1),
        .v$2(r$13$v$2), .v$3(r$13$v$3), .v$4(r$13$v$4), .v$5(r$13$v$5), .v$6(r$13$v$6), .w$0(r$13$w$0),
        .w$1(r$13$w$1), .w$2(r$13$w$2), .w$3(r$13$w$3), .w$4(r$13$w$4), .w$5(r$13$w$5), .w$6(r$13$w$6),
        .w$7(r$13$w$7), .w$8(r$13$w$8), .w$9(r$13$w$9), .w$10(r$13$w$10), .w$11(r$13$w$11), .w$12(r$13$w$12),
        .w$13(r$13$w$13), .w$14(r$13$w$14), .w$15(r$13$w$15), .pass_out(r$13$pass_out), .x_out(r$13$x_out),
        .v_out$0(r$13$v_out$0), .v_out$1(r$13$v_out$1), .v_out$2(r$13$v_out$2), .v_out$3(r$13$v_out$3),
        .v_out$4(r$13$v_out$4), .v_out$5(r$13$v_out$5), .v_out$6(r$13$v_out$6), .v_out$7(r$13$v_out$7),
        .w_out$0(r$13$w_out$0), .w_out$1(r$13$w_out$1), .w_out$2(r$13$w_out$2), .w_out$3(r$13$w_out$3),
        .w_out$4(r$13$w_out$4), .w_out$5(r$13$w_out$5), .w_out$6(r$13$w_out$6), .w_out$7(r$13$w_out$7),
        .w_out$8(r$13$w_out$8), .w_out$9(r$13$w_out$9), .w_out$10(r$13$w_out$10), .w_out$11(r$13$w_out$11),
        .w_out$12(r$13$w_out$12), .w_out$13(r$13$w_out$13), .w_out$14(r$13$w_out$14),
        .w_out$15(r$13$w_out$15));
    merkle__r_7 r$14(.clock(clock), .pass(r$14$pass), .x(r$14$x), .v$0(r$14$v$0), .v$1(r$14$v$1),
        .v$2(r$14$v$2), .v$3(r$14$v$3), .v$4(r$14$v$4), .v$5(r$14$v$5), .v$6(r$14$v$6), .w$0(r$14$w$0),
        .w$1(r$14$w$1), .w$2(r$14$w$2), .w$3(r$14$w$3), .w$4(r$14$w$4), .w$5(r$14$w$5), .w$6(r$14$w$6),
        .w$7(r$14$w$7), .w$8(r$14$w$8), .w$9(r$14$w$9), .w$10(r$14$w$10), .w$11(r$14$w$11), .w$12(r$14$w$12),
        .w$13(r$14$w$13), .w$14(r$14$w$14), .w$15(r$14$w$15), .pass_out(r$14$pass_out), .x_out(r$14$x_out),
        .v_out$0(r$14$v_out$0), .v_out$1(r$14$v_out$1), .v_out$2(r$14$v_out$2), .v_out$3(r$14$v_out$3),
        .v_out$4(r$14$v_out$4), .v_out$5(r$14$v_out$5), .v_out$6(r$14$v_out$6), .v_out$7(r$14$v_out$7),
        .w_out$0(r$14$w_out$0), .w_out$1(r$14$w_out$1), .w_out$2(r$14$w_out$2), .w_out$3(r$14$w_out$3),
        .w_out$4(r$14$w_out$4), .w_out$5(r$14$w_out$5), .w_out$6(r$14$w_out$6), .w_out$7(r$14$w_out$7),
        .w_out$8(r$14$w_out$8), .w_out$9(r$14$w_out$9), .w_out$10(r$14$w_out$10), .w_out$11(r$14$w_out$11),
        .w_out$12(r$14$w_out$12), .w_out$13(r$14$w_out$13), .w_out$14(r$14$w_out$14),
        .w_out$15(r$14$w_out$15));
    merkle__r_8 r$15(.clock(clock), .pass(r$15$pass), .x(r$15$x), .v$0(r$15$v$0), .v$1(r$15$v$1),
        .v$2(r$15$v$2), .v$3(r$15$v$3), .v$4(r$15$v$4), .v$5(r$15$v$5), .v$6(r$15$v$6), .w$0(r$15$w$0),
        .w$1(r$15$w$1), .w$2(r$15$w$2), .w$3(r$15$w$3), .w$4(r$15$w$4), .w$5(r$15$w$5), .w$6(r$15$w$6),
        .w$7(r$15$w$7), .w$8(r$15$w$8), .w$9(r$15$w$9), .w$10(r$15$w$10), .w$11(r$15$w$11), .w$12(r$15$w$12),
        .w$13(r$15$w$13), .w$14(r$15$w$14), .w$15(r$15$w$15), .pass_out(r$15$pass_out), .x_out(r$15$x_out),
        .v_out$0(r$15$v_out$0), .v_out$1(r$15$v_out$1), .v_out$2(r$15$v_out$2), .v_out$3(r$15$v_out$3),
        .v_out$4(r$15$v_out$4), .v_out$5(r$15$v_out$5), .v_out$6(r$15$v_out$6), .v_out$7(r$15$v_out$7),
        .w_out$0(r$15$w_out$0), .w_out$1(r$15$w_out$1), .w_out$2(r$15$w_out$2), .w_out$3(r$15$w_out$3),
        .w_out$4(r$15$w_out$4), .w_out$5(r$15$w_out$5), .w_out$6(r$15$w_out$6), .w_out$7(r$15$w_out$7),
        .w_out$8(r$15$w_out$8), .w_out$9(r$15$w_out$9), .w_out$10(r$15$w_out$10), .w_out$11(r$15$w_out$11),
        .w_out$12(r$15$w_out$12), .w_out$13(r$15$w_out$13), .w_out$14(r$15$w_out$14),
        .w_out$15(r$15$w_out$15));

    // Update code (custom)
    always @(*) begin
    r$0$pass = pass;
    r$0$x = x;
    r$0$v$0 = v$0;
    r$0$v$1 = v$1;
    r$0$v$2 = v$2;
    r$0$v$3 = v$3;
    r$0$v$4 = v$4;
    r$0$v$5 = v$5;
    r$0$v$6 = v$6;
    r$0$w$0 = w$0;
    r$0$w$1 = w$1;
    r$0$w$2 = w$2;
    r$0$w$3 = w$3;
    r$0$w$4 = w$4;
    r$0$w$5 = w$5;
    r$0$w$6 = w$6;
    r$0$w$7 = w$7;
    r$0$w$8 = w$8;
    r$0$w$9 = w$9;
    r$0$w$10 = w$10;
    r$0$w$11 = w$11;
    r$0$w$12 = w$12;
    r$0$w$13 = w$13;
    r$0$w$14 = w$14;
    r$0$w$15 = w$15;
    r$1$pass = r$0$pass_out;
    r$1$x = r$0$x_out;
    r$1$v$0 = r$0$v_out$0;
    r$1$v$1 = r$0$v_out$1;
    r$1$v$2 = r$0$v_out$2;
    r$1$v$3 = r$0$v_out$3;
    r$1$v$4 = r$0$v_out$4;
    r$1$v$5 = r$0$v_out$5;
    r$1$v$6 = r$0$v_out$6;
    r$1$w$0 = r$0$w_out$0;
    r$1$w$1 = r$0$w_out$1;
    r$1$w$2 = r$0$w_out$2;
    r$1$w$3 = r$0$w_out$3;
    r$1$w$4 = r$0$w_out$4;
    r$1$w$5 = r$0$w_out$5;
    r$1$w$6 = r$0$w_out$6;
    r$1$w$7 = r$0$w_out$7;
    r$1$w$8 = r$0$w_out$8;
    r$1$w$9 = r$0$w_out$9;
    r$1$w$10 = r$0$w_out$10;
    r$1$w$11 = r$0$w_out$11;
    r$1$w$12 = r$0$w_out$12;
    r$1$w$13 = r$0$w_out$13;
    r$1$w$14 = r$0$w_out$14;
    r$1$w$15 = r$0$w_out$15;
    r$2$pass = r$1$pass_out;
    r$2$x = r$1$x_out;
    r$2$v$0 = r$1$v_out$0;
    r$2$v$1 = r$1$v_out$1;
    r$2$v$2 = r$1$v_out$2;
    r$2$v$3 = r$1$v_out$3;
    r$2$v$4 = r$1$v_out$4;
    r$2$v$5 = r$1$v_out$5;
    r$2$v$6 = r$1$v_out$6;
    r$2$w$0 = r$1$w_out$0;
    r$2$w$1 = r$1$w_out$1;
    r$2$w$2 = r$1$w_out$2;
    r$2$w$3 = r$1$w_out$3;
    r$2$w$4 = r$1$w_out$4;
    r$2$w$5 = r$1$w_out$5;
    r$2$w$6 = r$1$w_out$6;
    r$2$w$7 = r$1$w_out$7;
    r$2$w$8 = r$1$w_out$8;
    r$2$w$9 = r$1$w_out$9;
    r$2$w$10 = r$1$w_out$10;
    r$2$w$11 = r$1$w_out$11;
    r$2$w$12 = r$1$w_out$12;
    r$2$w$13 = r$1$w_out$13;
    r$2$w$14 = r$1$w_out$14;
    r$2$w$15 = r$1$w_out$15;
    r$3$pass = r$2$pass_out;
    r$3$x = r$2$x_out;
    r$3$v$0 = r$2$v_out$0;
    r$3$v$1 = r$2$v_out$1;
    r$3$v$2 = r$2$v_out$2;
    r$3$v$3 = r$2$v_out$3;
    r$3$v$4 = r$2$v_out$4;
    r$3$v$5 = r$2$v_out$5;
    r$3$v$6 = r$2$v_out$6;
    r$3$w$0 = r$2$w_out$0;
    r$3$w$1 = r$2$w_out$1;
    r$3$w$2 = r$2$w_out$2;
    r$3$w$3 = r$2$w_out$3;
    r$3$w$4 = r$2$w_out$4;
    r$3$w$5 = r$2$w_out$5;
    r$3$w$6 = r$2$w_out$6;
    r$3$w$7 = r$2$w_out$7;
    r$3$w$8 = r$2$w_out$8;
    r$3$w$9 = r$2$w_out$9;
    r$3$w$10 = r$2$w_out$10;
    r$3$w$11 = r$2$w_out$11;
    r$3$w$12 = r$2$w_out$12;
    r$3$w$13 = r$2$w_out$13;
    r$3$w$14 = r$2$w_out$14;
    r$3$w$15 = r$2$w_out$15;
    r$4$pass = r$3$pass_out;
    r$4$x = r$3$x_out;
    r$4$v$0 = r$3$v_out$0;
    r$4$v$1 = r$3$v_out$1;
    r$4$v$2 = r$3$v_out$2;
    r$4$v$3 = r$3$v_out$3;
    r$4$v$4 = r$3$v_out$4;
    r$4$v$5 = r$3$v_out$5;
    r$4$v$6 = r$3$v_out$6;
    r$4$w$0 = r$3$w_out$0;
    r$4$w$1 = r$3$w_out$1;
    r$4$w$2 = r$3$w_out$2;
    r$4$w$3 = r$3$w_out$3;
    r$4$w$4 = r$3$w_out$4;
    r$4$w$5 = r$3$w_out$5;
    r$4$w$6 = r$3$w_out$6;
    r$4$w$7 = r$3$w_out$7;
    r$4$w$8 = r$3$w_out$8;
    r$4$w$9 = r$3$w_out$9;
    r$4$w$10 = r$3$w_out$10;
    r$4$w$11 = r$3$w_out$11;
    r$4$w$12 = r$3$w_out$12;
    r$4$w$13 = r$3$w_out$13;
    r$4$w$14 = r$3$w_out$14;
    r$4$w$15 = r$3$w_out$15;
    r$5$pass = r$4$pass_out;
    r$5$x = r$4$x_out;
    r$5$v$0 = r$4$v_out$0;
    r$5$v$1 = r$4$v_out$1;
    r$5$v$2 = r$4$v_out$2;
    r$5$v$3 = r$4$v_out$3;
    r$5$v$4 = r$4$v_out$4;
    r$5$v$5 = r$4$v_out$5;
    r$5$v$6 = r$4$v_out$6;
    r$5$w$0 = r$4$w_out$0;
    r$5$w$1 = r$4$w_out$1;
    r$5$w$2 = r$4$w_out$2;
    r$5$w$3 = r$4$w_out$3;
    r$5$w$4 = r$4$w_out$4;
    r$5$w$5 = r$4$w_out$5;
    r$5$w$6 = r$4$w_out$6;
    r$5$w$7 = r$4$w_out$7;
    r$5$w$8 = r$4$w_out$8;
    r$5$w$9 = r$4$w_out$9;
    r$5$w$10 = r$4$w_out$10;
    r$5$w$11 = r$4$w_out$11;
    r$5$w$12 = r$4$w_out$12;
    r$5$w$13 = r$4$w_out$13;
    r$5$w$14 = r$4$w_out$14;
    r$5$w$15 = r$4$w_out$15;
    r$6$pass = r$5$pass_out;
    r$6$x = r$5$x_out;
    r$6$v$0 = r$5$v_out$0;
    r$6$v$1 = r$5$v_out$1;
    r$6$v$2 = r$5$v_out$2;
    r$6$v$3 = r$5$v_out$3;
    r$6$v$4 = r$5$v_out$4;
    r$6$v$5 = r$5$v_out$5;
    r$6$v$6 = r$5$v_out$6;
    r$6$w$0 = r$5$w_out$0;
    r$6$w$1 = r$5$w_out$1;
    r$6$w$2 = r$5$w_out$2;
    r$6$w$3 = r$5$w_out$3;
    r$6$w$4 = r$5$w_out$4;
    r$6$w$5 = r$5$w_out$5;
    r$6$w$6 = r$5$w_out$6;
    r$6$w$7 = r$5$w_out$7;
    r$6$w$8 = r$5$w_out$8;
    r$6$w$9 = r$5$w_out$9;
    r$6$w$10 = r$5$w_out$10;
    r$6$w$11 = r$5$w_out$11;
    r$6$w$12 = r$5$w_out$12;
    r$6$w$13 = r$5$w_out$13;
    r$6$w$14 = r$5$w_out$14;
    r$6$w$15 = r$5$w_out$15;
    r$7$pass = r$6$pass_out;
    r$7$x = r$6$x_out;
    r$7$v$0 = r$6$v_out$0;
    r$7$v$1 = r$6$v_out$1;
    r$7$v$2 = r$6$v_out$2;
    r$7$v$3 = r$6$v_out$3;
    r$7$v$4 = r$6$v_out$4;
    r$7$v$5 = r$6$v_out$5;
    r$7$v$6 = r$6$v_out$6;
    r$7$w$0 = r$6$w_out$0;
    r$7$w$1 = r$6$w_out$1;
    r$7$w$2 = r$6$w_out$2;
    r$7$w$3 = r$6$w_out$3;
    r$7$w$4 = r$6$w_out$4;
    r$7$w$5 = r$6$w_out$5;
    r$7$w$6 = r$6$w_out$6;
    r$7$w$7 = r$6$w_out$7;
    r$7$w$8 = r$6$w_out$8;
    r$7$w$9 = r$6$w_out$9;
    r$7$w$10 = r$6$w_out$10;
    r$7$w$11 = r$6$w_out$11;
    r$7$w$12 = r$6$w_out$12;
    r$7$w$13 = r$6$w_out$13;
    r$7$w$14 = r$6$w_out$14;
    r$7$w$15 = r$6$w_out$15;
    r$8$pass = r$7$pass_out;
    r$8$x = r$7$x_out;
    r$8$v$0 = r$7$v_out$0;
    r$8$v$1 = r$7$v_out$1;
    r$8$v$2 = r$7$v_out$2;
    r$8$v$3 = r$7$v_out$3;
    r$8$v$4 = r$7$v_out$4;
    r$8$v$5 = r$7$v_out$5;
    r$8$v$6 = r$7$v_out$6;
    r$8$w$0 = r$7$w_out$0;
    r$8$w$1 = r$7$w_out$1;
    r$8$w$2 = r$7$w_out$2;
    r$8$w$3 = r$7$w_out$3;
    r$8$w$4 = r$7$w_out$4;
    r$8$w$5 = r$7$w_out$5;
    r$8$w$6 = r$7$w_out$6;
    r$8$w$7 = r$7$w_out$7;
    r$8$w$8 = r$7$w_out$8;
    r$8$w$9 = r$7$w_out$9;
    r$8$w$10 = r$7$w_out$10;
    r$8$w$11 = r$7$w_out$11;
    r$8$w$12 = r$7$w_out$12;
    r$8$w$13 = r$7$w_out$13;
    r$8$w$14 = r$7$w_out$14;
    r$8$w$15 = r$7$w_out$15;
    r$9$pass = r$8$pass_out;
    r$9$x = r$8$x_out;
    r$9$v$0 = r$8$v_out$0;
    r$9$v$1 = r$8$v_out$1;
    r$9$v$2 = r$8$v_out$2;
    r$9$v$3 = r$8$v_out$3;
    r$9$v$4 = r$8$v_out$4;
    r$9$v$5 = r$8$v_out$5;
    r$9$v$6 = r$8$v_out$6;
    r$9$w$0 = r$8$w_out$0;
    r$9$w$1 = r$8$w_out$1;
    r$9$w$2 = r$8$w_out$2;
    r$9$w$3 = r$8$w_out$3;
    r$9$w$4 = r$8$w_out$4;
    r$9$w$5 = r$8$w_out$5;
    r$9$w$6 = r$8$w_out$6;
    r$9$w$7 = r$8$w_out$7;
    r$9$w$8 = r$8$w_out$8;
    r$9$w$9 = r$8$w_out$9;
    r$9$w$10 = r$8$w_out$10;
    r$9$w$11 = r$8$w_out$11;
    r$9$w$12 = r$8$w_out$12;
    r$9$w$13 = r$8$w_out$13;
    r$9$w$14 = r$8$w_out$14;
    r$9$w$15 = r$8$w_out$15;
    r$10$pass = r$9$pass_out;
    r$10$x = r$9$x_out;
    r$10$v$0 = r$9$v_out$0;
    r$10$v$1 = r$9$v_out$1;
    r$10$v$2 = r$9$v_out$2;
    r$10$v$3 = r$9$v_out$3;
    r$10$v$4 = r$9$v_out$4;
    r$10$v$5 = r$9$v_out$5;
    r$10$v$6 = r$9$v_out$6;
    r$10$w$0 = r$9$w_out$0;
    r$10$w$1 = r$9$w_out$1;
    r$10$w$2 = r$9$w_out$2;
    r$10$w$3 = r$9$w_out$3;
    r$10$w$4 = r$9$w_out$4;
    r$10$w$5 = r$9$w_out$5;
    r$10$w$6 = r$9$w_out$6;
    r$10$w$7 = r$9$w_out$7;
    r$10$w$8 = r$9$w_out$8;
    r$10$w$9 = r$9$w_out$9;
    r$10$w$10 = r$9$w_out$10;
    r$10$w$11 = r$9$w_out$11;
    r$10$w$12 = r$9$w_out$12;
    r$10$w$13 = r$9$w_out$13;
    r$10$w$14 = r$9$w_out$14;
    r$10$w$15 = r$9$w_out$15;
    r$11$pass = r$10$pass_out;
    r$11$x = r$10$x_out;
    r$11$v$0 = r$10$v_out$0;
    r$11$v$1 = r$10$v_out$1;
    r$11$v$2 = r$10$v_out$2;
    r$11$v$3 = r$10$v_out$3;
    r$11$v$4 = r$10$v_out$4;
    r$11$v$5 = r$10$v_out$5;
    r$11$v$6 = r$10$v_out$6;
    r$11$w$0 = r$10$w_out$0;
    r$11$w$1 = r$10$w_out$1;
    r$11$w$2 = r$10$w_out$2;
    r$11$w$3 = r$10$w_out$3;
    r$11$w$4 = r$10$w_out$4;
    r$11$w$5 = r$10$w_out$5;
    r$11$w$6 = r$10$w_out$6;
    r$11$w$7 = r$10$w_out$7;
    r$11$w$8 = r$10$w_out$8;
    r$11$w$9 = r$10$w_out$9;
    r$11$w$10 = r$10$w_out$10;
    r$11$w$11 = r$10$w_out$11;
    r$11$w$12 = r$10$w_out$12;
    r$11$w$13 = r$10$w_out$13;
    r$11$w$14 = r$10$w_out$14;
    r$11$w$15 = r$10$w_out$15;
    r$12$pass = r$11$pass_out;
    r$12$x = r$11$x_out;
    r$12$v$0 = r$11$v_out$0;
    r$12$v$1 = r$11$v_out$1;
    r$12$v$2 = r$11$v_out$2;
    r$12$v$3 = r$11$v_out$3;
    r$12$v$4 = r$11$v_out$4;
    r$12$v$5 = r$11$v_out$5;
    r$12$v$6 = r$11$v_out$6;
    r$12$w$0 = r$11$w_out$0;
    r$12$w$1 = r$11$w_out$1;
    r$12$w$2 = r$11$w_out$2;
    r$12$w$3 = r$11$w_out$3;
    r$12$w$4 = r$11$w_out$4;
    r$12$w$5 = r$11$w_out$5;
    r$12$w$6 = r$11$w_out$6;
    r$12$w$7 = r$11$w_out$7;
    r$12$w$8 = r$11$w_out$8;
    r$12$w$9 = r$11$w_out$9;
    r$12$w$10 = r$11$w_out$10;
    r$12$w$11 = r$11$w_out$11;
    r$12$w$12 = r$11$w_out$12;
    r$12$w$13 = r$11$w_out$13;
    r$12$w$14 = r$11$w_out$14;
    r$12$w$15 = r$11$w_out$15;
    r$13$pass = r$12$pass_out;
    r$13$x = r$12$x_out;
    r$13$v$0 = r$12$v_out$0;
    r$13$v$1 = r$12$v_out$1;
    r$13$v$2 = r$12$v_out$2;
    r$13$v$3 = r$12$v_out$3;
    r$13$v$4 = r$12$v_out$4;
    r$13$v$5 = r$12$v_out$5;
    r$13$v$6 = r$12$v_out$6;
    r$13$w$0 = r$12$w_out$0;
    r$13$w$1 = r$12$w_out$1;
    r$13$w$2 = r$12$w_out$2;
    r$13$w$3 = r$12$w_out$3;
    r$13$w$4 = r$12$w_out$4;
    r$13$w$5 = r$12$w_out$5;
    r$13$w$6 = r$12$w_out$6;
    r$13$w$7 = r$12$w_out$7;
    r$13$w$8 = r$12$w_out$8;
    r$13$w$9 = r$12$w_out$9;
    r$13$w$10 = r$12$w_out$10;
    r$13$w$11 = r$12$w_out$11;
    r$13$w$12 = r$12$w_out$12;
    r$13$w$13 = r$12$w_out$13;
    r$13$w$14 = r$12$w_out$14;
    r$13$w$15 = r$12$w_out$15;
    r$14$pass = r$13$pass_out;
    r$14$x = r$13$x_out;
    r$14$v$0 = r$13$v_out$0;
    r$14$v$1 = r$13$v_out$1;
    r$14$v$2 = r$13$v_out$2;
    r$14$v$3 = r$13$v_out$3;
    r$14$v$4 = r$13$v_out$4;
    r$14$v$5 = r$13$v_out$5;
    r$14$v$6 = r$13$v_out$6;
    r$14$w$0 = r$13$w_out$0;
    r$14$w$1 = r$13$w_out$1;
    r$14$w$2 = r$13$w_out$2;
    r$14$w$3 = r$13$w_out$3;
    r$14$w$4 = r$13$w_out$4;
    r$14$w$5 = r$13$w_out$5;
    r$14$w$6 = r$13$w_out$6;
    r$14$w$7 = r$13$w_out$7;
    r$14$w$8 = r$13$w_out$8;
    r$14$w$9 = r$13$w_out$9;
    r$14$w$10 = r$13$w_out$10;
    r$14$w$11 = r$13$w_out$11;
    r$14$w$12 = r$13$w_out$12;
    r$14$w$13 = r$13$w_out$13;
    r$14$w$14 = r$13$w_out$14;
    r$14$w$15 = r$13$w_out$15;
    r$15$pass = r$14$pass_out;
    r$15$x = r$14$x_out;
    r$15$v$0 = r$14$v_out$0;
    r$15$v$1 = r$14$v_out$1;
    r$15$v$2 = r$14$v_out$2;
    r$15$v$3 = r$14$v_out$3;
    r$15$v$4 = r$14$v_out$4;
    r$15$v$5 = r$14$v_out$5;
    r$15$v$6 = r$14$v_out$6;
    r$15$w$0 = r$14$w_out$0;
    r$15$w$1 = r$14$w_out$1;
    r$15$w$2 = r$14$w_out$2;
    r$15$w$3 = r$14$w_out$3;
    r$15$w$4 = r$14$w_out$4;
    r$15$w$5 = r$14$w_out$5;
    r$15$w$6 = r$14$w_out$6;
    r$15$w$7 = r$14$w_out$7;
    r$15$w$8 = r$14$w_out$8;
    r$15$w$9 = r$14$w_out$9;
    r$15$w$10 = r$14$w_out$10;
    r$15$w$11 = r$14$w_out$11;
    r$15$w$12 = r$14$w_out$12;
    r$15$w$13 = r$14$w_out$13;
    r$15$w$14 = r$14$w_out$14;
    r$15$w$15 = r$14$w_out$15;
    x_out = r$15$x_out;
    v_out$0 = r$15$v_out$0;
    v_out$1 = r$15$v_out$1;
    v_out$2 = r$15$v_out$2;
    v_out$3 = r$15$v_out$3;
    v_out$4 = r$15$v_out$4;
    v_out$5 = r$15$v_out$5;
    v_out$6 = r$15$v_out$6;
    v_out$7 = r$15$v_out$7;
    w_out$0 = r$15$w_out$0;
    w_out$1 = r$15$w_out$1;
    w_out$2 = r$15$w_out$2;
    w_out$3 = r$15$w_out$3;
    w_out$4 = r$15$w_out$4;
    w_out$5 = r$15$w_out$5;
    w_out$6 = r$15$w_out$6;
    w_out$7 = r$15$w_out$7;
    w_out$8 = r$15$w_out$8;
    w_out$9 = r$15$w_out$9;
    w_out$10 = r$15$w_out$10;
    w_out$11 = r$15$w_out$11;
    w_out$12 = r$15$w_out$12;
    w_out$13 = r$15$w_out$13;
    w_out$14 = r$15$w_out$14;
    w_out$15 = r$15$w_out$15;
    end
endmodule

module merkle__r(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h71374491;
    localparam  k1 = 32'hefbe4786;
    localparam  k2 = 32'h2e1b2138;
    localparam  k3 = 32'h1e376c08;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__choice(e, f, g, q);
    // Module arguments
    input wire  [31:0] e;
    input wire  [31:0] f;
    input wire  [31:0] g;
    output reg  [31:0] q;

    // Update code (custom)
    (* half *) wire [15:0] low;
    (* half *) wire [15:0] high;
    assign low = (e[15:0] & (f[15:0] ^ g[15:0])) ^ g[15:0];
    assign high = (e[31:16] & (f[31:16] ^ g[31:16])) ^ g[31:16];
    always @(*) q = {high, low};
endmodule

module merkle__lower0(x, q);
    // Module arguments
    input wire  [31:0] x;
    output reg  [31:0] q;

    // Update code (custom)
    (* half *) wire [15:0] low;
    (* half *) wire [15:0] high;
    assign low = {x[22], x[21], x[20], x[19], x[18], x[17], x[16], x[15], x[14], x[13], x[12], x[11], x[10],
        x[9], x[8], x[7]} ^ {x[1], x[0], x[31], x[30], x[29], x[28], x[27], x[26], x[25], x[24], x[23], x[22],
        x[21], x[20], x[19], x[18]} ^ {x[18], x[17], x[16], x[15], x[14], x[13], x[12], x[11], x[10], x[9],
        x[8], x[7], x[6], x[5], x[4], x[3]};
    assign high = {x[6], x[5], x[4], x[3], x[2], x[1], x[0], x[31], x[30], x[29], x[28], x[27], x[26], x[25],
        x[24], x[23]} ^ {x[17], x[16], x[15], x[14], x[13], x[12], x[11], x[10], x[9], x[8], x[7], x[6], x[5],
        x[4], x[3], x[2]} ^ {1'b0, 1'b0, 1'b0, x[31], x[30], x[29], x[28], x[27], x[26], x[25], x[24], x[23],
        x[22], x[21], x[20], x[19]};
    always @(*) q = {high, low};
endmodule

module merkle__lower1(x, q);
    // Module arguments
    input wire  [31:0] x;
    output reg  [31:0] q;

    // Update code (custom)
    (* half *) wire [15:0] low;
    (* half *) wire [15:0] high;
    assign low = {x[0], x[31], x[30], x[29], x[28], x[27], x[26], x[25], x[24], x[23], x[22], x[21], x[20],
        x[19], x[18], x[17]} ^ {x[2], x[1], x[0], x[31], x[30], x[29], x[28], x[27], x[26], x[25], x[24],
        x[23], x[22], x[21], x[20], x[19]} ^ {x[25], x[24], x[23], x[22], x[21], x[20], x[19], x[18], x[17],
        x[16], x[15], x[14], x[13], x[12], x[11], x[10]};
    assign high = {x[16], x[15], x[14], x[13], x[12], x[11], x[10], x[9], x[8], x[7], x[6], x[5], x[4], x[3],
        x[2], x[1]} ^ {x[18], x[17], x[16], x[15], x[14], x[13], x[12], x[11], x[10], x[9], x[8], x[7], x[6],
        x[5], x[4], x[3]} ^ {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, x[31], x[30], x[29],
        x[28], x[27], x[26]};
    always @(*) q = {high, low};
endmodule

module merkle__upper1(x, q);
    // Module arguments
    input wire  [31:0] x;
    output reg  [31:0] q;

    // Update code (custom)
    (* half *) wire [15:0] low;
    (* half *) wire [15:0] high;
    assign low = {x[21], x[20], x[19], x[18], x[17], x[16], x[15], x[14], x[13], x[12], x[11], x[10], x[9],
        x[8], x[7], x[6]} ^ {x[26], x[25], x[24], x[23], x[22], x[21], x[20], x[19], x[18], x[17], x[16],
        x[15], x[14], x[13], x[12], x[11]} ^ {x[8], x[7], x[6], x[5], x[4], x[3], x[2], x[1], x[0], x[31],
        x[30], x[29], x[28], x[27], x[26], x[25]};
    assign high = {x[5], x[4], x[3], x[2], x[1], x[0], x[31], x[30], x[29], x[28], x[27], x[26], x[25], x[24],
        x[23], x[22]} ^ {x[10], x[9], x[8], x[7], x[6], x[5], x[4], x[3], x[2], x[1], x[0], x[31], x[30],
        x[29], x[28], x[27]} ^ {x[24], x[23], x[22], x[21], x[20], x[19], x[18], x[17], x[16], x[15], x[14],
        x[13], x[12], x[11], x[10], x[9]};
    always @(*) q = {high, low};
endmodule

module merkle__r_2(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'hb5c0fbcf;
    localparam  k1 = 32'hfc19dc6;
    localparam  k2 = 32'h4d2c6dfc;
    localparam  k3 = 32'h2748774c;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_3(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h550c7dc3;
    localparam  k1 = 32'hbf597fc7;
    localparam  k2 = 32'hc76c51a3;
    localparam  k3 = 32'h8cc70208;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_4(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h72be5d74;
    localparam  k1 = 32'hc6e00bf3;
    localparam  k2 = 32'hd192e819;
    localparam  k3 = 32'h90befffa;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_5(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h80deb1fe;
    localparam  k1 = 32'hd5a79147;
    localparam  k2 = 32'hd6990624;
    localparam  k3 = 32'ha4506ceb;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_6(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h9bdc06a7;
    localparam  k1 = 32'h6ca6351;
    localparam  k2 = 32'hf40e3585;
    localparam  k3 = 32'hbef9a3f7;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_7(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'hc19bf174;
    localparam  k1 = 32'h14292967;
    localparam  k2 = 32'h106aa070;
    localparam  k3 = 32'hc67178f2;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_8(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'he49b69c1;
    localparam  k1 = 32'h27b70a85;
    localparam  k2 = 32'h19a4c116;
    localparam  k3 = 32'h428a2f98;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_9(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'he9b5dba5;
    localparam  k1 = 32'h240ca1cc;
    localparam  k2 = 32'h53380d13;
    localparam  k3 = 32'h34b0bcb5;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_10(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h3956c25b;
    localparam  k1 = 32'h2de92c6f;
    localparam  k2 = 32'h650a7354;
    localparam  k3 = 32'h391c0cb3;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_11(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h59f111f1;
    localparam  k1 = 32'h4a7484aa;
    localparam  k2 = 32'h766a0abb;
    localparam  k3 = 32'h4ed8aa4a;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_12(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h923f82a4;
    localparam  k1 = 32'h5cb0a9dc;
    localparam  k2 = 32'h81c2c92e;
    localparam  k3 = 32'h5b9cca4f;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_13(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'hab1c5ed5;
    localparam  k1 = 32'h76f988da;
    localparam  k2 = 32'h92722c85;
    localparam  k3 = 32'h682e6ff3;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_14(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'hd807aa98;
    localparam  k1 = 32'h983e5152;
    localparam  k2 = 32'ha2bfe8a1;
    localparam  k3 = 32'h748f82ee;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_15(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h12835b01;
    localparam  k1 = 32'ha831c66d;
    localparam  k2 = 32'ha81a664b;
    localparam  k3 = 32'h78a5636f;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_16(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7,
    w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2, v_out$3, v_out$4,
    v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6, w_out$7, w_out$8,
    w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h243185be;
    localparam  k1 = 32'hb00327c8;
    localparam  k2 = 32'hc24b8b70;
    localparam  k3 = 32'h84c87814;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    merkle__lower0 lower0(.x(lower0$x), .q(lower0$q));
    merkle__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__row_b(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Stub signals
    reg  [2:0] r$0$pass;
    reg  [31:0] r$0$x;
    reg  [31:0] r$0$v$0;
    reg  [31:0] r$0$v$1;
    reg  [31:0] r$0$v$2;
    reg  [31:0] r$0$v$3;
    reg  [31:0] r$0$v$4;
    reg  [31:0] r$0$v$5;
    reg  [31:0] r$0$v$6;
    wire  [2:0] r$0$pass_out;
    wire  [31:0] r$0$x_out;
    wire  [31:0] r$0$v_out$0;
    wire  [31:0] r$0$v_out$1;
    wire  [31:0] r$0$v_out$2;
    wire  [31:0] r$0$v_out$3;
    wire  [31:0] r$0$v_out$4;
    wire  [31:0] r$0$v_out$5;
    wire  [31:0] r$0$v_out$6;
    wire  [31:0] r$0$v_out$7;
    reg  [2:0] r$1$pass;
    reg  [31:0] r$1$x;
    reg  [31:0] r$1$v$0;
    reg  [31:0] r$1$v$1;
    reg  [31:0] r$1$v$2;
    reg  [31:0] r$1$v$3;
    reg  [31:0] r$1$v$4;
    reg  [31:0] r$1$v$5;
    reg  [31:0] r$1$v$6;
    wire  [2:0] r$1$pass_out;
    wire  [31:0] r$1$x_out;
    wire  [31:0] r$1$v_out$0;
    wire  [31:0] r$1$v_out$1;
    wire  [31:0] r$1$v_out$2;
    wire  [31:0] r$1$v_out$3;
    wire  [31:0] r$1$v_out$4;
    wire  [31:0] r$1$v_out$5;
    wire  [31:0] r$1$v_out$6;
    wire  [31:0] r$1$v_out$7;
    reg  [2:0] r$2$pass;
    reg  [31:0] r$2$x;
    reg  [31:0] r$2$v$0;
    reg  [31:0] r$2$v$1;
    reg  [31:0] r$2$v$2;
    reg  [31:0] r$2$v$3;
    reg  [31:0] r$2$v$4;
    reg  [31:0] r$2$v$5;
    reg  [31:0] r$2$v$6;
    wire  [2:0] r$2$pass_out;
    wire  [31:0] r$2$x_out;
    wire  [31:0] r$2$v_out$0;
    wire  [31:0] r$2$v_out$1;
    wire  [31:0] r$2$v_out$2;
    wire  [31:0] r$2$v_out$3;
    wire  [31:0] r$2$v_out$4;
    wire  [31:0] r$2$v_out$5;
    wire  [31:0] r$2$v_out$6;
    wire  [31:0] r$2$v_out$7;
    reg  [2:0] r$3$pass;
    reg  [31:0] r$3$x;
    reg  [31:0] r$3$v$0;
    reg  [31:0] r$3$v$1;
    reg  [31:0] r$3$v$2;
    reg  [31:0] r$3$v$3;
    reg  [31:0] r$3$v$4;
    reg  [31:0] r$3$v$5;
    reg  [31:0] r$3$v$6;
    wire  [2:0] r$3$pass_out;
    wire  [31:0] r$3$x_out;
    wire  [31:0] r$3$v_out$0;
    wire  [31:0] r$3$v_out$1;
    wire  [31:0] r$3$v_out$2;
    wire  [31:0] r$3$v_out$3;
    wire  [31:0] r$3$v_out$4;
    wire  [31:0] r$3$v_out$5;
    wire  [31:0] r$3$v_out$6;
    wire  [31:0] r$3$v_out$7;
    reg  [2:0] r$4$pass;
    reg  [31:0] r$4$x;
    reg  [31:0] r$4$v$0;
    reg  [31:0] r$4$v$1;
    reg  [31:0] r$4$v$2;
    reg  [31:0] r$4$v$3;
    reg  [31:0] r$4$v$4;
    reg  [31:0] r$4$v$5;
    reg  [31:0] r$4$v$6;
    wire  [2:0] r$4$pass_out;
    wire  [31:0] r$4$x_out;
    wire  [31:0] r$4$v_out$0;
    wire  [31:0] r$4$v_out$1;
    wire  [31:0] r$4$v_out$2;
    wire  [31:0] r$4$v_out$3;
    wire  [31:0] r$4$v_out$4;
    wire  [31:0] r$4$v_out$5;
    wire  [31:0] r$4$v_out$6;
    wire  [31:0] r$4$v_out$7;
    reg  [2:0] r$5$pass;
    reg  [31:0] r$5$x;
    reg  [31:0] r$5$v$0;
    reg  [31:0] r$5$v$1;
    reg  [31:0] r$5$v$2;
    reg  [31:0] r$5$v$3;
    reg  [31:0] r$5$v$4;
    reg  [31:0] r$5$v$5;
    reg  [31:0] r$5$v$6;
    wire  [2:0] r$5$pass_out;
    wire  [31:0] r$5$x_out;
    wire  [31:0] r$5$v_out$0;
    wire  [31:0] r$5$v_out$1;
    wire  [31:0] r$5$v_out$2;
    wire  [31:0] r$5$v_out$3;
    wire  [31:0] r$5$v_out$4;
    wire  [31:0] r$5$v_out$5;
    wire  [31:0] r$5$v_out$6;
    wire  [31:0] r$5$v_out$7;
    reg  [2:0] r$6$pass;
    reg  [31:0] r$6$x;
    reg  [31:0] r$6$v$0;
    reg  [31:0] r$6$v$1;
    reg  [31:0] r$6$v$2;
    reg  [31:0] r$6$v$3;
    reg  [31:0] r$6$v$4;
    reg  [31:0] r$6$v$5;
    reg  [31:0] r$6$v$6;
    wire  [2:0] r$6$pass_out;
    wire  [31:0] r$6$x_out;
    wire  [31:0] r$6$v_out$0;
    wire  [31:0] r$6$v_out$1;
    wire  [31:0] r$6$v_out$2;
    wire  [31:0] r$6$v_out$3;
    wire  [31:0] r$6$v_out$4;
    wire  [31:0] r$6$v_out$5;
    wire  [31:0] r$6$v_out$6;
    wire  [31:0] r$6$v_out$7;
    reg  [2:0] r$7$pass;
    reg  [31:0] r$7$x;
    reg  [31:0] r$7$v$0;
    reg  [31:0] r$7$v$1;
    reg  [31:0] r$7$v$2;
    reg  [31:0] r$7$v$3;
    reg  [31:0] r$7$v$4;
    reg  [31:0] r$7$v$5;
    reg  [31:0] r$7$v$6;
    wire  [2:0] r$7$pass_out;
    wire  [31:0] r$7$x_out;
    wire  [31:0] r$7$v_out$0;
    wire  [31:0] r$7$v_out$1;
    wire  [31:0] r$7$v_out$2;
    wire  [31:0] r$7$v_out$3;
    wire  [31:0] r$7$v_out$4;
    wire  [31:0] r$7$v_out$5;
    wire  [31:0] r$7$v_out$6;
    wire  [31:0] r$7$v_out$7;

    // Sub module instances
    merkle__r_17 r$0(.clock(clock), .pass(r$0$pass), .x(r$0$x), .v$0(r$0$v$0), .v$1(r$0$v$1), .v$2(r$0$v$2),
        .v$3(r$0$v$3), .v$4(r$0$v$4), .v$5(r$0$v$5), .v$6(r$0$v$6), .pass_out(r$0$pass_out), .x_out(r$0$x_out),
        .v_out$0(r$0$v_out$0), .v_out$1(r$0$v_out$1), .v_out$2(r$0$v_out$2), .v_out$3(r$0$v_out$3),
        .v_out$4(r$0$v_out$4), .v_out$5(r$0$v_out$5), .v_out$6(r$0$v_out$6), .v_out$7(r$0$v_out$7));
    merkle__r_18 r$1(.clock(clock), .pass(r$1$pass), .x(r$1$x), .v$0(r$1$v$0), .v$1(r$1$v$1), .v$2(r$1$v$2),
        .v$3(r$1$v$3), .v$4(r$1$v$4), .v$5(r$1$v$5), .v$6(r$1$v$6), .pass_out(r$1$pass_out), .x_out(r$1$x_out),
        .v_out$0(r$1$v_out$0), .v_out$1(r$1$v_out$1), .v_out$2(r$1$v_out$2), .v_out$3(r$1$v_out$3),
        .v_out$4(r$1$v_out$4), .v_out$5(r$1$v_out$5), .v_out$6(r$1$v_out$6), .v_out$7(r$1$v_out$7));
    merkle__r_19 r$2(.clock(clock), .pass(r$2$pass), .x(r$2$x), .v$0(r$2$v$0), .v$1(r$2$v$1), .v$2(r$2$v$2),
        .v$3(r$2$v$3), .v$4(r$2$v$4), .v$5(r$2$v$5), .v$6(r$2$v$6), .pass_out(r$2$pass_out), .x_out(r$2$x_out),
        .v_out$0(r$2$v_out$0), .v_out$1(r$2$v_out$1), .v_out$2(r$2$v_out$2), .v_out$3(r$2$v_out$3),
        .v_out$4(r$2$v_out$4), .v_out$5(r$2$v_out$5), .v_out$6(r$2$v_out$6), .v_out$7(r$2$v_out$7));
    merkle__r_20 r$3(.clock(clock), .pass(r$3$pass), .x(r$3$x), .v$0(r$3$v$0), .v$1(r$3$v$1), .v$2(r$3$v$2),
        .v$3(r$3$v$3), .v$4(r$3$v$4), .v$5(r$3$v$5), .v$6(r$3$v$6), .pass_out(r$3$pass_out), .x_out(r$3$x_out),
        .v_out$0(r$3$v_out$0), .v_out$1(r$3$v_out$1), .v_out$2(r$3$v_out$2), .v_out$3(r$3$v_out$3),
        .v_out$4(r$3$v_out$4), .v_out$5(r$3$v_out$5), .v_out$6(r$3$v_out$6), .v_out$7(r$3$v_out$7));
    merkle__r_21 r$4(.clock(clock), .pass(r$4$pass), .x(r$4$x), .v$0(r$4$v$0), .v$1(r$4$v$1), .v$2(r$4$v$2),
        .v$3(r$4$v$3), .v$4(r$4$v$4), .v$5(r$4$v$5), .v$6(r$4$v$6), .pass_out(r$4$pass_out), .x_out(r$4$x_out),
        .v_out$0(r$4$v_out$0), .v_out$1(r$4$v_out$1), .v_out$2(r$4$v_out$2), .v_out$3(r$4$v_out$3),
        .v_out$4(r$4$v_out$4), .v_out$5(r$4$v_out$5), .v_out$6(r$4$v_out$6), .v_out$7(r$4$v_out$7));
    merkle__r_22 r$5(.clock(clock), .pass(r$5$pass), .x(r$5$x), .v$0(r$5$v$0), .v$1(r$5$v$1), .v$2(r$5$v$2),
        .v$3(r$5$v$3), .v$4(r$5$v$4), .v$5(r$5$v$5), .v$6(r$5$v$6), .pass_out(r$5$pass_out), .x_out(r$5$x_out),
        .v_out$0(r$5$v_out$0), .v_out$1(r$5$v_out$1), .v_out$2(r$5$v_out$2), .v_out$3(r$5$v_out$3),
        .v_out$4(r$5$v_out$4), .v_out$5(r$5$v_out$5), .v_out$6(r$5$v_out$6), .v_out$7(r$5$v_out$7));
    merkle__r_23 r$6(.clock(clock), .pass(r$6$pass), .x(r$6$x), .v$0(r$6$v$0), .v$1(r$6$v$1), .v$2(r$6$v$2),
        .v$3(r$6$v$3), .v$4(r$6$v$4), .v$5(r$6$v$5), .v$6(r$6$v$6), .pass_out(r$6$pass_out), .x_out(r$6$x_out),
        .v_out$0(r$6$v_out$0), .v_out$1(r$6$v_out$1), .v_out$2(r$6$v_out$2), .v_out$3(r$6$v_out$3),
        .v_out$4(r$6$v_out$4), .v_out$5(r$6$v_out$5), .v_out$6(r$6$v_out$6), .v_out$7(r$6$v_out$7));
    merkle__r_24 r$7(.clock(clock), .pass(r$7$pass), .x(r$7$x), .v$0(r$7$v$0), .v$1(r$7$v$1), .v$2(r$7$v$2),
        .v$3(r$7$v$3), .v$4(r$7$v$4), .v$5(r$7$v$5), .v$6(r$7$v$6), .pass_out(r$7$pass_out), .x_out(r$7$x_out),
        .v_out$0(r$7$v_out$0), .v_out$1(r$7$v_out$1), .v_out$2(r$7$v_out$2), .v_out$3(r$7$v_out$3),
        .v_out$4(r$7$v_out$4), .v_out$5(r$7$v_out$5), .v_out$6(r$7$v_out$6), .v_out$7(r$7$v_out$7));

    // Update code (custom)
    always @(*) begin
    r$0$pass = pass;
    r$0$x = x;
    r$0$v$0 = v$0;
    r$0$v$1 = v$1;
    r$0$v$2 = v$2;
    r$0$v$3 = v$3;
    r$0$v$4 = v$4;
    r$0$v$5 = v$5;
    r$0$v$6 = v$6;
    r$1$pass = r$0$pass_out;
    r$1$x = r$0$x_out;
    r$1$v$0 = r$0$v_out$0;
    r$1$v$1 = r$0$v_out$1;
    r$1$v$2 = r$0$v_out$2;
    r$1$v$3 = r$0$v_out$3;
    r$1$v$4 = r$0$v_out$4;
    r$1$v$5 = r$0$v_out$5;
    r$1$v$6 = r$0$v_out$6;
    r$2$pass = r$1$pass_out;
    r$2$x = r$1$x_out;
    r$2$v$0 = r$1$v_out$0;
    r$2$v$1 = r$1$v_out$1;
    r$2$v$2 = r$1$v_out$2;
    r$2$v$3 = r$1$v_out$3;
    r$2$v$4 = r$1$v_out$4;
    r$2$v$5 = r$1$v_out$5;
    r$2$v$6 = r$1$v_out$6;
    r$3$pass = r$2$pass_out;
    r$3$x = r$2$x_out;
    r$3$v$0 = r$2$v_out$0;
    r$3$v$1 = r$2$v_out$1;
    r$3$v$2 = r$2$v_out$2;
    r$3$v$3 = r$2$v_out$3;
    r$3$v$4 = r$2$v_out$4;
    r$3$v$5 = r$2$v_out$5;
    r$3$v$6 = r$2$v_out$6;
    r$4$pass = r$3$pass_out;
    r$4$x = r$3$x_out;
    r$4$v$0 = r$3$v_out$0;
    r$4$v$1 = r$3$v_out$1;
    r$4$v$2 = r$3$v_out$2;
    r$4$v$3 = r$3$v_out$3;
    r$4$v$4 = r$3$v_out$4;
    r$4$v$5 = r$3$v_out$5;
    r$4$v$6 = r$3$v_out$6;
    r$5$pass = r$4$pass_out;
    r$5$x = r$4$x_out;
    r$5$v$0 = r$4$v_out$0;
    r$5$v$1 = r$4$v_out$1;
    r$5$v$2 = r$4$v_out$2;
    r$5$v$3 = r$4$v_out$3;
    r$5$v$4 = r$4$v_out$4;
    r$5$v$5 = r$4$v_out$5;
    r$5$v$6 = r$4$v_out$6;
    r$6$pass = r$5$pass_out;
    r$6$x = r$5$x_out;
    r$6$v$0 = r$5$v_out$0;
    r$6$v$1 = r$5$v_out$1;
    r$6$v$2 = r$5$v_out$2;
    r$6$v$3 = r$5$v_out$3;
    r$6$v$4 = r$5$v_out$4;
    r$6$v$5 = r$5$v_out$5;
    r$6$v$6 = r$5$v_out$6;
    r$7$pass = r$6$pass_out;
    r$7$x = r$6$x_out;
    r$7$v$0 = r$6$v_out$0;
    r$7$v$1 = r$6$v_out$1;
    r$7$v$2 = r$6$v_out$2;
    r$7$v$3 = r$6$v_out$3;
    r$7$v$4 = r$6$v_out$4;
    r$7$v$5 = r$6$v_out$5;
    r$7$v$6 = r$6$v_out$6;
    x_out = r$7$x_out;
    v_out$0 = r$7$v_out$0;
    v_out$1 = r$7$v_out$1;
    v_out$2 = r$7$v_out$2;
    v_out$3 = r$7$v_out$3;
    v_out$4 = r$7$v_out$4;
    v_out$5 = r$7$v_out$5;
    v_out$6 = r$7$v_out$6;
    v_out$7 = r$7$v_out$7;
    end
endmodule

module merkle__r_17(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'h71374491;
    localparam  kw1 = 32'h12835b01;
    localparam  kw2 = 32'hf0fe4786;
    localparam  kw3 = 32'ha88e5a6d;
    localparam  kw4 = 32'hcb976d5f;
    localparam  kw5 = 32'h37088980;
    localparam  kw6 = 32'hdb48a363;
    localparam  kw7 = 32'h9eccabbd;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_18(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'hb5c0fbcf;
    localparam  kw1 = 32'h243185be;
    localparam  kw2 = 32'hfe1edc6;
    localparam  kw3 = 32'hb019fc65;
    localparam  kw4 = 32'h5a0f118f;
    localparam  kw5 = 32'ha507ea32;
    localparam  kw6 = 32'hb02e931;
    localparam  kw7 = 32'hb5c9a0e6;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_19(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'he9b5dba5;
    localparam  kw1 = 32'h550c7dc3;
    localparam  kw2 = 32'h240cf254;
    localparam  kw3 = 32'hb9d99ec7;
    localparam  kw4 = 32'hdc1eeefd;
    localparam  kw5 = 32'h6fab9537;
    localparam  kw6 = 32'h6fd15ca7;
    localparam  kw7 = 32'h532fb63c;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_20(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'h3956c25b;
    localparam  kw1 = 32'h72be5d74;
    localparam  kw2 = 32'h4fe9346f;
    localparam  kw3 = 32'h9a1231c3;
    localparam  kw4 = 32'ha35b689;
    localparam  kw5 = 32'h17406110;
    localparam  kw6 = 32'h521afaca;
    localparam  kw7 = 32'hd2c741c6;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_21(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'h59f111f1;
    localparam  kw1 = 32'h80deb1fe;
    localparam  kw2 = 32'h6cc984be;
    localparam  kw3 = 32'he70eeaa0;
    localparam  kw4 = 32'hde0b7a04;
    localparam  kw5 = 32'hd8cd6f1;
    localparam  kw6 = 32'h31338431;
    localparam  kw7 = 32'h7237ea3;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_22(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'h923f82a4;
    localparam  kw1 = 32'h9bdc06a7;
    localparam  kw2 = 32'h61b9411e;
    localparam  kw3 = 32'hfdb1232b;
    localparam  kw4 = 32'h58f4ca9d;
    localparam  kw5 = 32'hcdaa3b6d;
    localparam  kw6 = 32'h6ed41a95;
    localparam  kw7 = 32'ha4954b68;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_23(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'hab1c5ed5;
    localparam  kw1 = 32'hc19bf374;
    localparam  kw2 = 32'h16f988fa;
    localparam  kw3 = 32'hc7353eb0;
    localparam  kw4 = 32'he15d5b16;
    localparam  kw5 = 32'hc0bbbe37;
    localparam  kw6 = 32'h6d437890;
    localparam  kw7 = 32'h4c191d76;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__r_24(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'hd807aa98;
    localparam  kw1 = 32'h649b69c1;
    localparam  kw2 = 32'hf2c65152;
    localparam  kw3 = 32'h3069bad5;
    localparam  kw4 = 32'h7f3e86;
    localparam  kw5 = 32'h83613bda;
    localparam  kw6 = 32'hc39c91f2;
    localparam  kw7 = 32'hc28a2f98;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    merkle__upper1 upper1(.x(upper1$x), .q(upper1$q));
    merkle__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module merkle__d_index(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [22:0] d;
    output reg  [22:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [22:0] copy_a = 23'h0;
    (* keep = "true", dont_touch = "true" *) reg [22:0] copy_b = 23'h0;
    (* keep = "true", dont_touch = "true" *) reg [22:0] copy_c = 23'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module merkle__d_level(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [4:0] d;
    output reg  [4:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [4:0] copy_a = 5'h0;
    (* keep = "true", dont_touch = "true" *) reg [4:0] copy_b = 5'h0;
    (* keep = "true", dont_touch = "true" *) reg [4:0] copy_c = 5'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module merkle__feed_leaves(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [24:0] write_data;
    input wire  [1:0] read_address;
    output reg  [24:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [1:0] a$write_address;
    reg  [24:0] a$write_data;
    reg  [1:0] a$read_address;
    wire  [24:0] a$read_data;
    reg  b$write_enable;
    reg  [1:0] b$write_address;
    reg  [24:0] b$write_data;
    reg  [1:0] b$read_address;
    wire  [24:0] b$read_data;
    reg  c$write_enable;
    reg  [1:0] c$write_address;
    reg  [24:0] c$write_data;
    reg  [1:0] c$read_address;
    wire  [24:0] c$read_data;

    // Sub module instances
    merkle__a_2 a(.clock(clock), .write_enable(a$write_enable), .write_address(a$write_address),
        .write_data(a$write_data), .read_address(a$read_address), .read_data(a$read_data));
    merkle__a_2 b(.clock(clock), .write_enable(b$write_enable), .write_address(b$write_address),
        .write_data(b$write_data), .read_address(b$read_address), .read_data(b$read_data));
    merkle__a_2 c(.clock(clock), .write_enable(c$write_enable), .write_address(c$write_address),
        .write_data(c$write_data), .read_address(c$read_address), .read_data(c$read_data));

    // Update code
    always @(*) begin
        a$write_enable = write_enable;
        b$write_enable = write_enable;
        c$write_enable = write_enable;
        a$write_address = write_address;
        b$write_address = write_address;
        c$write_address = write_address;
        a$write_data = write_data;
        b$write_data = write_data;
        c$write_data = write_data;
        a$read_address = read_address;
        b$read_address = read_address;
        c$read_address = read_address;
        read_data = (a$read_data & b$read_data) | (a$read_data & c$read_data) | (b$read_data & c$read_data);
    end
endmodule

module merkle__a_2(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [24:0] write_data;
    input wire  [1:0] read_address;
    output reg  [24:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [24:0] memory [0:3];
    integer entry;
    initial begin
        for (entry = 0; entry <= 3; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [24:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module merkle__frame(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [5:0] d;
    output reg  [5:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [5:0] copy_a = 6'h0;
    (* keep = "true", dont_touch = "true" *) reg [5:0] copy_b = 6'h0;
    (* keep = "true", dont_touch = "true" *) reg [5:0] copy_c = 6'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module merkle__inner(clock, phase, digest$0, digest$1, digest$2, digest$3, digest$4, digest$5, digest$6,
    digest$7, valid, slot, level, index, last, early_joins, early_slot, early_level, enters, w$0, w$1, w$2,
    w$3, w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, x, mutated, root, single_valid,
    single_slot, single_beat, single_lo, single_hi, read_slot, read_valid, read_beat, read_lo, read_hi,
    corrected, uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  [2:0] phase;
    input wire  [31:0] digest$0;
    input wire  [31:0] digest$1;
    input wire  [31:0] digest$2;
    input wire  [31:0] digest$3;
    input wire  [31:0] digest$4;
    input wire  [31:0] digest$5;
    input wire  [31:0] digest$6;
    input wire  [31:0] digest$7;
    input wire  valid;
    input wire  [1:0] slot;
    input wire  [4:0] level;
    input wire  [22:0] index;
    input wire  last;
    input wire  early_joins;
    input wire  [1:0] early_slot;
    input wire  [4:0] early_level;
    output reg  enters;
    output reg  [31:0] w$0;
    output reg  [31:0] w$1;
    output reg  [31:0] w$2;
    output reg  [31:0] w$3;
    output reg  [31:0] w$4;
    output reg  [31:0] w$5;
    output reg  [31:0] w$6;
    output reg  [31:0] w$7;
    output reg  [31:0] w$8;
    output reg  [31:0] w$9;
    output reg  [31:0] w$10;
    output reg  [31:0] w$11;
    output reg  [31:0] w$12;
    output reg  [31:0] w$13;
    output reg  [31:0] w$14;
    output reg  [31:0] w$15;
    output reg  [31:0] x;
    output reg  mutated;
    output reg  root;
    input wire  single_valid;
    input wire  [1:0] single_slot;
    input wire  [1:0] single_beat;
    input wire  [31:0] single_lo;
    input wire  [31:0] single_hi;
    input wire  [1:0] read_slot;
    input wire  read_valid;
    input wire  [1:0] read_beat;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  corrected;
    output reg  uncorrectable;

    // Constant declarations
    localparam  first_base = 32'h9e6afcb1;

    // Stub signals
    reg  store$write_enable;
    reg  [8:0] store$write_address;
    reg  [31:0] store$write_lo;
    reg  [31:0] store$write_hi;
    reg  [1:0] store$inject;
    reg  store$read_enable;
    reg  [8:0] store$read_address;
    wire  store$read_valid;
    wire  [31:0] store$read_lo;
    wire  [31:0] store$read_hi;
    wire  store$corrected;
    wire  store$uncorrectable;
    reg  [31:0] beat_lo$d;
    reg  [31:0] beat_lo$q = 32'h0;
    reg  [31:0] beat_hi$d;
    reg  [31:0] beat_hi$q = 32'h0;
    reg  [31:0] l$0$d;
    reg  [31:0] l$0$q = 32'h0;
    reg  [31:0] l$1$d;
    reg  [31:0] l$1$q = 32'h0;
    reg  [31:0] l$2$d;
    reg  [31:0] l$2$q = 32'h0;
    reg  [31:0] l$3$d;
    reg  [31:0] l$3$q = 32'h0;
    reg  [31:0] l$4$d;
    reg  [31:0] l$4$q = 32'h0;
    reg  [31:0] l$5$d;
    reg  [31:0] l$5$q = 32'h0;
    reg  [31:0] l$6$d;
    reg  [31:0] l$6$q = 32'h0;
    reg  [31:0] l$7$d;
    reg  [31:0] l$7$q = 32'h0;
    reg  [31:0] r$0$d;
    reg  [31:0] r$0$q = 32'h0;
    reg  [31:0] r$1$d;
    reg  [31:0] r$1$q = 32'h0;
    reg  [31:0] r$2$d;
    reg  [31:0] r$2$q = 32'h0;
    reg  [31:0] r$3$d;
    reg  [31:0] r$3$q = 32'h0;
    reg  [31:0] r$4$d;
    reg  [31:0] r$4$q = 32'h0;
    reg  [31:0] r$5$d;
    reg  [31:0] r$5$q = 32'h0;
    reg  [31:0] r$6$d;
    reg  [31:0] r$6$q = 32'h0;
    reg  [31:0] r$7$d;
    reg  [31:0] r$7$q = 32'h0;
    reg  [31:0] first_x$d;
    reg  [31:0] first_x$q = 32'h0;
    reg  same$d;
    reg  same$q = 1'h0;
    reg  keeps$d;
    reg  keeps$q = 1'h0;
    reg  joins$d;
    reg  joins$q = 1'h0;
    reg  copies$d;
    reg  copies$q = 1'h0;
    reg  is_root$d;
    reg  is_root$q = 1'h0;

    // Local signals
    reg  half;
    reg  equal;
    reg  [31:0] from_lo;
    reg  [31:0] from_hi;
    reg  [1:0] select;
    reg  [8:0] write_at;
    reg  [8:0] read_from;

    // Sub module instances
    merkle__store store(.clock(clock), .write_enable(store$write_enable), .write_address(store$write_address),
        .write_lo(store$write_lo), .write_hi(store$write_hi), .inject(store$inject),
        .read_enable(store$read_enable), .read_address(store$read_address), .read_valid(store$read_valid),
        .read_lo(store$read_lo), .read_hi(store$read_hi), .corrected(store$corrected),
        .uncorrectable(store$uncorrectable));
    always @(posedge clock) beat_lo$q <= beat_lo$d;
    always @(posedge clock) beat_hi$q <= beat_hi$d;
    always @(posedge clock) l$0$q <= l$0$d;
    always @(posedge clock) l$1$q <= l$1$d;
    always @(posedge clock) l$2$q <= l$2$d;
    always @(posedge clock) l$3$q <= l$3$d;
    always @(posedge clock) l$4$q <= l$4$d;
    always @(posedge clock) l$5$q <= l$5$d;
    always @(posedge clock) l$6$q <= l$6$d;
    always @(posedge clock) l$7$q <= l$7$d;
    always @(posedge clock) r$0$q <= r$0$d;
    always @(posedge clock) r$1$q <= r$1$d;
    always @(posedge clock) r$2$q <= r$2$d;
    always @(posedge clock) r$3$q <= r$3$d;
    always @(posedge clock) r$4$q <= r$4$d;
    always @(posedge clock) r$5$q <= r$5$d;
    always @(posedge clock) r$6$q <= r$6$d;
    always @(posedge clock) r$7$q <= r$7$d;
    always @(posedge clock) first_x$q <= first_x$d;
    always @(posedge clock) same$q <= same$d;
    always @(posedge clock) keeps$q <= keeps$d;
    always @(posedge clock) joins$q <= joins$d;
    always @(posedge clock) copies$q <= copies$d;
    always @(posedge clock) is_root$q <= is_root$d;

    // Update code
    always @(*) begin
        beat_lo$d = beat_lo$q;
        beat_hi$d = beat_hi$q;
        first_x$d = first_x$q;
        same$d = same$q;
        keeps$d = keeps$q;
        joins$d = joins$q;
        copies$d = copies$q;
        is_root$d = is_root$q;
        l$0$d = l$0$q;
        w$0 = l$0$q;
        l$1$d = l$1$q;
        w$1 = l$1$q;
        l$2$d = l$2$q;
        w$2 = l$2$q;
        l$3$d = l$3$q;
        w$3 = l$3$q;
        l$4$d = l$4$q;
        w$4 = l$4$q;
        l$5$d = l$5$q;
        w$5 = l$5$q;
        l$6$d = l$6$q;
        w$6 = l$6$q;
        l$7$d = l$7$q;
        w$7 = l$7$q;
        r$0$d = r$0$q;
        w$8 = r$0$q;
        r$1$d = r$1$q;
        w$9 = r$1$q;
        r$2$d = r$2$q;
        w$10 = r$2$q;
        r$3$d = r$3$q;
        w$11 = r$3$q;
        r$4$d = r$4$q;
        w$12 = r$4$q;
        r$5$d = r$5$q;
        w$13 = r$5$q;
        r$6$d = r$6$q;
        w$14 = r$6$q;
        r$7$d = r$7$q;
        w$15 = r$7$q;
        x = first_x$q;
        if (phase == 32'h1) begin
            is_root$d = valid & last & (index == 32'h0);
            joins$d = valid & index[32'h0];
            keeps$d = valid & ~index[32'h0] & ~last;
            copies$d = valid & ~index[32'h0] & last & (index != 32'h0);
        end
        enters = (phase == 32'h0) & (joins$q | copies$q);
        mutated = (phase == 32'h0) & joins$q & same$q;
        root = (phase == 32'h0) & is_root$q;
        select = phase[(32'h0)+:(2)];
        beat_lo$d = digest$6;
        beat_hi$d = digest$7;
        if (select == 32'h3) begin
            beat_lo$d = digest$0;
            beat_hi$d = digest$1;
        end
        else if (select == 32'h0) begin
            beat_lo$d = digest$2;
            beat_hi$d = digest$3;
        end
        else if (select == 32'h1) begin
            beat_lo$d = digest$4;
            beat_hi$d = digest$5;
        end
        half = phase > 32'h3;
        store$inject = 32'h0;
        store$write_enable = (half & (keeps$q | is_root$q)) | (~half & single_valid);
        write_at = ((select) & 9'h1ff) | (((slot) & 9'h1ff) << 32'h7);
        if (keeps$q) begin
            write_at = ((select) & 9'h1ff) | (((level) & 9'h1ff) << 32'h2) | (((slot) & 9'h1ff) << 32'h7);
        end
        store$write_lo = beat_lo$q;
        store$write_hi = beat_hi$q;
        if (~half) begin
            write_at = ((single_beat) & 9'h1ff) | (((single_slot) & 9'h1ff) << 32'h7);
            store$write_lo = single_lo;
            store$write_hi = single_hi;
        end
        store$write_address = write_at;
        read_from = ((select) & 9'h1ff) | (((early_level) & 9'h1ff) << 32'h2) | (((early_slot) & 9'h1ff) << 32'h7);
        store$read_enable = ~half & early_joins;
        if (half) begin
            read_from = ((read_beat) & 9'h1ff) | (((read_slot) & 9'h1ff) << 32'h7);
            store$read_enable = (phase == 32'h7) & read_valid;
        end
        store$read_address = read_from;
        read_lo = store$read_lo;
        read_hi = store$read_hi;
        corrected = store$corrected;
        uncorrectable = store$uncorrectable;
        equal = (store$read_lo == beat_lo$q) & (store$read_hi == beat_hi$q);
        from_lo = store$read_lo;
        from_hi = store$read_hi;
        if (copies$q) begin
            from_lo = beat_lo$q;
            from_hi = beat_hi$q;
        end
        if (half) begin
            l$0$d = l$2$q;
            r$0$d = r$2$q;
            l$1$d = l$3$q;
            r$1$d = r$3$q;
            l$2$d = l$4$q;
            r$2$d = r$4$q;
            l$3$d = l$5$q;
            r$3$d = r$5$q;
            l$4$d = l$6$q;
            r$4$d = r$6$q;
            l$5$d = l$7$q;
            r$5$d = r$7$q;
            l$6$d = from_lo;
            l$7$d = from_hi;
            r$6$d = beat_lo$q;
            r$7$d = beat_hi$q;
            same$d = equal & ((phase == 32'h4) | same$q);
            if (phase == 32'h4) begin
                first_x$d = from_lo + first_base;
            end
        end
    end
endmodule

module merkle__store(clock, write_enable, write_address, write_lo, write_hi, inject, read_enable,
    read_address, read_valid, read_lo, read_hi, corrected, uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [8:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  [1:0] inject;
    input wire  read_enable;
    input wire  [8:0] read_address;
    output reg  read_valid;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  corrected;
    output reg  uncorrectable;

    // Stub signals
    reg  [31:0] encoder$lo;
    reg  [31:0] encoder$hi;
    wire  [7:0] encoder$check;
    reg  memory$write_enable;
    reg  [8:0] memory$write_address;
    reg  [31:0] memory$write_lo;
    reg  [31:0] memory$write_hi;
    reg  [7:0] memory$write_check;
    reg  memory$read_enable;
    reg  [8:0] memory$read_address;
    wire  [31:0] memory$read_lo;
    wire  [31:0] memory$read_hi;
    wire  [7:0] memory$read_check;
    reg  decoder$valid;
    reg  [31:0] decoder$lo;
    reg  [31:0] decoder$hi;
    reg  [7:0] decoder$check;
    wire  decoder$out_valid;
    wire  [31:0] decoder$out_lo;
    wire  [31:0] decoder$out_hi;
    wire  decoder$corrected;
    wire  decoder$uncorrectable;
    reg  storing$d;
    reg  storing$q = 1'h0;
    reg  [8:0] address$d;
    reg  [8:0] address$q = 9'h0;
    reg  [31:0] lo$d;
    reg  [31:0] lo$q = 32'h0;
    reg  [31:0] hi$d;
    reg  [31:0] hi$q = 32'h0;
    reg  [7:0] check$d;
    reg  [7:0] check$q = 8'h0;
    reg  [1:0] spoilt$d;
    reg  [1:0] spoilt$q = 2'h0;
    reg  reading$d;
    reg  reading$q = 1'h0;
    reg  register$d;
    reg  register$q = 1'h0;
    reg  [31:0] register_lo$d;
    reg  [31:0] register_lo$q = 32'h0;
    reg  [31:0] register_hi$d;
    reg  [31:0] register_hi$q = 32'h0;
    reg  [7:0] register_check$d;
    reg  [7:0] register_check$q = 8'h0;

    // Sub module instances
    merkle__encoder encoder(.lo(encoder$lo), .hi(encoder$hi), .check(encoder$check));
    merkle__memory memory(.clock(clock), .write_enable(memory$write_enable),
        .write_address(memory$write_address), .write_lo(memory$write_lo), .write_hi(memory$write_hi),
        .write_check(memory$write_check), .read_enable(memory$read_enable), .read_address(memory$read_address),
        .read_lo(memory$read_lo), .read_hi(memory$read_hi), .read_check(memory$read_check));
    merkle__decoder decoder(.clock(clock), .valid(decoder$valid), .lo(decoder$lo), .hi(decoder$hi),
        .check(decoder$check), .out_valid(decoder$out_valid), .out_lo(decoder$out_lo), .out_hi(decoder$out_hi),
        .corrected(decoder$corrected), .uncorrectable(decoder$uncorrectable));
    always @(posedge clock) storing$q <= storing$d;
    always @(posedge clock) address$q <= address$d;
    always @(posedge clock) lo$q <= lo$d;
    always @(posedge clock) hi$q <= hi$d;
    always @(posedge clock) check$q <= check$d;
    always @(posedge clock) spoilt$q <= spoilt$d;
    always @(posedge clock) reading$q <= reading$d;
    always @(posedge clock) register$q <= register$d;
    always @(posedge clock) register_lo$q <= register_lo$d;
    always @(posedge clock) register_hi$q <= register_hi$d;
    always @(posedge clock) register_check$q <= register_check$d;

    // Update code
    always @(*) begin
        storing$d = storing$q;
        address$d = address$q;
        lo$d = lo$q;
        hi$d = hi$q;
        check$d = check$q;
        spoilt$d = spoilt$q;
        reading$d = reading$q;
        register$d = register$q;
        register_lo$d = register_lo$q;
        register_hi$d = register_hi$q;
        register_check$d = register_check$q;
        encoder$lo = write_lo;
        encoder$hi = write_hi;
        storing$d = write_enable;
        address$d = write_address;
        lo$d = write_lo;
        hi$d = write_hi;
        check$d = encoder$check;
        spoilt$d = inject;
        memory$write_enable = storing$q;
        memory$write_address = address$q;
        memory$write_lo = lo$q ^ ((spoilt$q) & 32'hffffffff);
        memory$write_hi = hi$q;
        memory$write_check = check$q;
        memory$read_enable = read_enable;
        memory$read_address = read_address;
        reading$d = read_enable;
        register$d = reading$q;
        register_lo$d = memory$read_lo;
        register_hi$d = memory$read_hi;
        register_check$d = memory$read_check;
        decoder$valid = register$q;
        decoder$lo = register_lo$q;
        decoder$hi = register_hi$q;
        decoder$check = register_check$q;
        read_valid = decoder$out_valid;
        read_lo = decoder$out_lo;
        read_hi = decoder$out_hi;
        corrected = decoder$corrected;
        uncorrectable = decoder$uncorrectable;
    end
endmodule

module merkle__decoder(clock, valid, lo, hi, check, out_valid, out_lo, out_hi, corrected, uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [31:0] lo;
    input wire  [31:0] hi;
    input wire  [7:0] check;
    output reg  out_valid;
    output reg  [31:0] out_lo;
    output reg  [31:0] out_hi;
    output reg  corrected;
    output reg  uncorrectable;

    // Update code (custom)
    reg [7:0] parity;
    reg read_valid = 1'b0;
    reg [63:0] read = 0;
    reg [7:0] syndrome = 0;
    reg [63:0] wrong;
    reg known;
    reg result_valid = 1'b0;
    reg [63:0] result = 0;
    reg one = 1'b0;
    reg more = 1'b0;
    always @(*) begin
        parity[0] = ^({hi, lo} & 64'hdf04225844b12cb7) ^ check[0];
        parity[1] = ^({hi, lo} & 64'hef0844a88952555b) ^ check[1];
        parity[2] = ^({hi, lo} & 64'hf710893112649a6d) ^ check[2];
        parity[3] = ^({hi, lo} & 64'h7b2111c22388e38e) ^ check[3];
        parity[4] = ^({hi, lo} & 64'hbd421e043c0f03f0) ^ check[4];
        parity[5] = ^({hi, lo} & 64'h3e83e007c00ffc00) ^ check[5];
        parity[6] = ^({hi, lo} & 64'hc0fc0007fff00000) ^ check[6];
        parity[7] = ^({hi, lo} & 64'h00fffff800000000) ^ check[7];
    end
    always @(*) begin
        wrong[0] = syndrome == 8'h07;
        wrong[1] = syndrome == 8'h0b;
        wrong[2] = syndrome == 8'h0d;
        wrong[3] = syndrome == 8'h0e;
        wrong[4] = syndrome == 8'h13;
        wrong[5] = syndrome == 8'h15;
        wrong[6] = syndrome == 8'h16;
        wrong[7] = syndrome == 8'h19;
        wrong[8] = syndrome == 8'h1a;
        wrong[9] = syndrome == 8'h1c;
        wrong[10] = syndrome == 8'h23;
        wrong[11] = syndrome == 8'h25;
        wrong[12] = syndrome == 8'h26;
        wrong[13] = syndrome == 8'h29;
        wrong[14] = syndrome == 8'h2a;
        wrong[15] = syndrome == 8'h2c;
        wrong[16] = syndrome == 8'h31;
        wrong[17] = syndrome == 8'h32;
        wrong[18] = syndrome == 8'h34;
        wrong[19] = syndrome == 8'h38;
        wrong[20] = syndrome == 8'h43;
        wrong[21] = syndrome == 8'h45;
        wrong[22] = syndrome == 8'h46;
        wrong[23] = syndrome == 8'h49;
        wrong[24] = syndrome == 8'h4a;
        wrong[25] = syndrome == 8'h4c;
        wrong[26] = syndrome == 8'h51;
        wrong[27] = syndrome == 8'h52;
        wrong[28] = syndrome == 8'h54;
        wrong[29] = syndrome == 8'h58;
        wrong[30] = syndrome == 8'h61;
        wrong[31] = syndrome == 8'h62;
        wrong[32] = syndrome == 8'h64;
        wrong[33] = syndrome == 8'h68;
        wrong[34] = syndrome == 8'h70;
        wrong[35] = syndrome == 8'h83;
        wrong[36] = syndrome == 8'h85;
        wrong[37] = syndrome == 8'h86;
        wrong[38] = syndrome == 8'h89;
        wrong[39] = syndrome == 8'h8a;
        wrong[40] = syndrome == 8'h8c;
        wrong[41] = syndrome == 8'h91;
        wrong[42] = syndrome == 8'h92;
        wrong[43] = syndrome == 8'h94;
        wrong[44] = syndrome == 8'h98;
        wrong[45] = syndrome == 8'ha1;
        wrong[46] = syndrome == 8'ha2;
        wrong[47] = syndrome == 8'ha4;
        wrong[48] = syndrome == 8'ha8;
        wrong[49] = syndrome == 8'hb0;
        wrong[50] = syndrome == 8'hc1;
        wrong[51] = syndrome == 8'hc2;
        wrong[52] = syndrome == 8'hc4;
        wrong[53] = syndrome == 8'hc8;
        wrong[54] = syndrome == 8'hd0;
        wrong[55] = syndrome == 8'he0;
        wrong[56] = syndrome == 8'h1f;
        wrong[57] = syndrome == 8'h2f;
        wrong[58] = syndrome == 8'h37;
        wrong[59] = syndrome == 8'h3b;
        wrong[60] = syndrome == 8'h3d;
        wrong[61] = syndrome == 8'h3e;
        wrong[62] = syndrome == 8'h4f;
        wrong[63] = syndrome == 8'h57;
        known = |wrong | (syndrome == 8'h01) | (syndrome == 8'h02) | (syndrome == 8'h04) | (syndrome == 8'h08) | (syndrome == 8'h10) | (syndrome == 8'h20) | (syndrome == 8'h40) | (syndrome == 8'h80);
    end
    always @(posedge clock) begin
        read_valid <= valid;
        read <= {hi, lo};
        syndrome <= parity;
        result_valid <= read_valid;
        result <= read ^ wrong;
        one <= read_valid & known;
        more <= read_valid & ~known & (syndrome != 8'h00);
    end
    always @(*) begin
        out_valid = result_valid;
        {out_hi, out_lo} = result;
        corrected = one;
        uncorrectable = more;
    end
endmodule

module merkle__encoder(lo, hi, check);
    // Module arguments
    input wire  [31:0] lo;
    input wire  [31:0] hi;
    output reg  [7:0] check;

    // Update code (custom)
    always @(*) begin
        check[0] = ^({hi, lo} & 64'hdf04225844b12cb7);
        check[1] = ^({hi, lo} & 64'hef0844a88952555b);
        check[2] = ^({hi, lo} & 64'hf710893112649a6d);
        check[3] = ^({hi, lo} & 64'h7b2111c22388e38e);
        check[4] = ^({hi, lo} & 64'hbd421e043c0f03f0);
        check[5] = ^({hi, lo} & 64'h3e83e007c00ffc00);
        check[6] = ^({hi, lo} & 64'hc0fc0007fff00000);
        check[7] = ^({hi, lo} & 64'h00fffff800000000);
    end
endmodule

module merkle__memory(clock, write_enable, write_address, write_lo, write_hi, write_check, read_enable,
    read_address, read_lo, read_hi, read_check);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [8:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  [7:0] write_check;
    input wire  read_enable;
    input wire  [8:0] read_address;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  [7:0] read_check;

    // Update code (custom)
    (* ram_style = "block" *) reg [71:0] memory [0:511];
    integer entry;
    initial begin
        for (entry = 0; entry <= 511; entry = entry + 1) memory[entry] = 0;
    end
    reg [71:0] value = 0;
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= {write_check, write_hi, write_lo};
    end
    always @(posedge clock) begin
        if (read_enable) value <= memory[read_address];
    end
    always @(*) {read_check, read_hi, read_lo} = value;
endmodule

module merkle__leaves(clock, resetn, phase, inner_enters, tree_valid, tree_slot, tree_leaves, tree_single,
    tree_taken, valid, ready, lo, hi, enters, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11,
    w$12, w$13, w$14, w$15, x, slot, index, last, single_valid, single_beat, mutated, event_slot, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  [2:0] phase;
    input wire  inner_enters;
    input wire  tree_valid;
    input wire  [1:0] tree_slot;
    input wire  [23:0] tree_leaves;
    input wire  tree_single;
    output reg  tree_taken;
    input wire  valid;
    output reg  ready;
    input wire  [31:0] lo;
    input wire  [31:0] hi;
    output reg  enters;
    output reg  [31:0] w$0;
    output reg  [31:0] w$1;
    output reg  [31:0] w$2;
    output reg  [31:0] w$3;
    output reg  [31:0] w$4;
    output reg  [31:0] w$5;
    output reg  [31:0] w$6;
    output reg  [31:0] w$7;
    output reg  [31:0] w$8;
    output reg  [31:0] w$9;
    output reg  [31:0] w$10;
    output reg  [31:0] w$11;
    output reg  [31:0] w$12;
    output reg  [31:0] w$13;
    output reg  [31:0] w$14;
    output reg  [31:0] w$15;
    output reg  [31:0] x;
    output reg  [1:0] slot;
    output reg  [22:0] index;
    output reg  last;
    output reg  single_valid;
    output reg  [1:0] single_beat;
    output reg  mutated;
    output reg  [1:0] event_slot;
    output reg  tmr_error;

    // Constant declarations
    localparam  first_base = 32'h9e6afcb1;

    // Stub signals
    reg  [31:0] s$0$d;
    reg  [31:0] s$0$q = 32'h0;
    reg  [31:0] s$1$d;
    reg  [31:0] s$1$q = 32'h0;
    reg  [31:0] s$2$d;
    reg  [31:0] s$2$q = 32'h0;
    reg  [31:0] s$3$d;
    reg  [31:0] s$3$q = 32'h0;
    reg  [31:0] s$4$d;
    reg  [31:0] s$4$q = 32'h0;
    reg  [31:0] s$5$d;
    reg  [31:0] s$5$q = 32'h0;
    reg  [31:0] s$6$d;
    reg  [31:0] s$6$q = 32'h0;
    reg  [31:0] s$7$d;
    reg  [31:0] s$7$q = 32'h0;
    reg  [31:0] s$8$d;
    reg  [31:0] s$8$q = 32'h0;
    reg  [31:0] s$9$d;
    reg  [31:0] s$9$q = 32'h0;
    reg  [31:0] s$10$d;
    reg  [31:0] s$10$q = 32'h0;
    reg  [31:0] s$11$d;
    reg  [31:0] s$11$q = 32'h0;
    reg  [31:0] s$12$d;
    reg  [31:0] s$12$q = 32'h0;
    reg  [31:0] s$13$d;
    reg  [31:0] s$13$q = 32'h0;
    reg  [31:0] s$14$d;
    reg  [31:0] s$14$q = 32'h0;
    reg  [31:0] s$15$d;
    reg  [31:0] s$15$q = 32'h0;
    reg  [31:0] first_x$d;
    reg  [31:0] first_x$q = 32'h0;
    reg  active$d;
    wire  active$q;
    wire  active$error;
    reg  single$d;
    wire  single$q;
    wire  single$error;
    reg  [23:0] left$d;
    wire  [23:0] left$q;
    wire  left$error;
    reg  lone$d;
    wire  lone$q;
    wire  lone$error;
    reg  [22:0] count$d;
    wire  [22:0] count$q;
    wire  count$error;
    reg  [2:0] beat$d;
    wire  [2:0] beat$q;
    wire  beat$error;
    reg  full$d;
    wire  full$q;
    wire  full$error;
    reg  [1:0] tree$d;
    wire  [1:0] tree$q;
    wire  tree$error;
    reg  [1:0] pair_slot$d;
    wire  [1:0] pair_slot$q;
    wire  pair_slot$error;
    reg  [22:0] pair_index$d;
    wire  [22:0] pair_index$q;
    wire  pair_index$error;
    reg  pair_last$d;
    wire  pair_last$q;
    wire  pair_last$error;
    reg  same$d;
    reg  same$q = 1'h0;
    reg  single_now$d;
    reg  single_now$q = 1'h0;
    reg  [1:0] single_at$d;
    reg  [1:0] single_at$q = 2'h0;
    reg  mutated_now$d;
    reg  mutated_now$q = 1'h0;
    reg  [1:0] event$d;
    reg  [1:0] event$q = 2'h0;

    // Local signals
    reg  space;
    reg  copies;
    reg  window;
    reg  takes;
    reg  shifts;
    reg  equal;
    reg  ends;
    reg  [31:0] lo_swapped;
    reg  [31:0] hi_swapped;
    reg  [31:0] new_lo;
    reg  [31:0] new_hi;

    // Sub module instances
    always @(posedge clock) s$0$q <= s$0$d;
    always @(posedge clock) s$1$q <= s$1$d;
    always @(posedge clock) s$2$q <= s$2$d;
    always @(posedge clock) s$3$q <= s$3$d;
    always @(posedge clock) s$4$q <= s$4$d;
    always @(posedge clock) s$5$q <= s$5$d;
    always @(posedge clock) s$6$q <= s$6$d;
    always @(posedge clock) s$7$q <= s$7$d;
    always @(posedge clock) s$8$q <= s$8$d;
    always @(posedge clock) s$9$q <= s$9$d;
    always @(posedge clock) s$10$q <= s$10$d;
    always @(posedge clock) s$11$q <= s$11$d;
    always @(posedge clock) s$12$q <= s$12$d;
    always @(posedge clock) s$13$q <= s$13$d;
    always @(posedge clock) s$14$q <= s$14$d;
    always @(posedge clock) s$15$q <= s$15$d;
    always @(posedge clock) first_x$q <= first_x$d;
    merkle__active active(.clock(clock), .d(active$d), .q(active$q), .error(active$error));
    merkle__active single(.clock(clock), .d(single$d), .q(single$q), .error(single$error));
    merkle__left_2 left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));
    merkle__active lone(.clock(clock), .d(lone$d), .q(lone$q), .error(lone$error));
    merkle__d_index count(.clock(clock), .d(count$d), .q(count$q), .error(count$error));
    merkle__beat beat(.clock(clock), .d(beat$d), .q(beat$q), .error(beat$error));
    merkle__active full(.clock(clock), .d(full$d), .q(full$q), .error(full$error));
    merkle__alloc tree(.clock(clock), .d(tree$d), .q(tree$q), .error(tree$error));
    merkle__alloc pair_slot(.clock(clock), .d(pair_slot$d), .q(pair_slot$q), .error(pair_slot$error));
    merkle__d_index pair_index(.clock(clock), .d(pair_index$d), .q(pair_index$q), .error(pair_index$error));
    merkle__active pair_last(.clock(clock), .d(pair_last$d), .q(pair_last$q), .error(pair_last$error));
    always @(posedge clock) same$q <= same$d;
    always @(posedge clock) single_now$q <= single_now$d;
    always @(posedge clock) single_at$q <= single_at$d;
    always @(posedge clock) mutated_now$q <= mutated_now$d;
    always @(posedge clock) event$q <= event$d;

    // Update code
    always @(*) begin
        first_x$d = first_x$q;
        active$d = active$q;
        single$d = single$q;
        left$d = left$q;
        lone$d = lone$q;
        count$d = count$q;
        beat$d = beat$q;
        full$d = full$q;
        tree$d = tree$q;
        pair_slot$d = pair_slot$q;
        pair_index$d = pair_index$q;
        pair_last$d = pair_last$q;
        same$d = same$q;
        single_now$d = single_now$q;
        single_at$d = single_at$q;
        mutated_now$d = mutated_now$q;
        event$d = event$q;
        s$0$d = s$0$q;
        w$0 = s$0$q;
        s$1$d = s$1$q;
        w$1 = s$1$q;
        s$2$d = s$2$q;
        w$2 = s$2$q;
        s$3$d = s$3$q;
        w$3 = s$3$q;
        s$4$d = s$4$q;
        w$4 = s$4$q;
        s$5$d = s$5$q;
        w$5 = s$5$q;
        s$6$d = s$6$q;
        w$6 = s$6$q;
        s$7$d = s$7$q;
        w$7 = s$7$q;
        s$8$d = s$8$q;
        w$8 = s$8$q;
        s$9$d = s$9$q;
        w$9 = s$9$q;
        s$10$d = s$10$q;
        w$10 = s$10$q;
        s$11$d = s$11$q;
        w$11 = s$11$q;
        s$12$d = s$12$q;
        w$12 = s$12$q;
        s$13$d = s$13$q;
        w$13 = s$13$q;
        s$14$d = s$14$q;
        w$14 = s$14$q;
        s$15$d = s$15$q;
        w$15 = s$15$q;
        x = first_x$q;
        slot = pair_slot$q;
        index = pair_index$q;
        last = pair_last$q;
        single_valid = single_now$q;
        single_beat = single_at$q;
        mutated = mutated_now$q;
        event_slot = event$q;
        tmr_error = active$error | single$error | left$error | lone$error | count$error | beat$error | full$error | tree$error | pair_slot$error | pair_index$error | pair_last$error;
        enters = full$q & (phase == 32'h0) & ~inner_enters;
        space = ~full$q | enters;
        copies = lone$q & (beat$q > 32'h3);
        window = (phase == 32'h7) | (phase < 32'h3);
        ready = active$q & ~copies & space;
        if (single$q) begin
            ready = active$q & window & ~full$q;
        end
        takes = ready & valid;
        shifts = (takes & ~single$q) | (active$q & copies & space);
        lo_swapped = (lo >> 32'h18) | ((lo >> 32'h8) & 32'hff00) | ((lo << 32'h8) & 32'hff0000) | (lo << 32'h18);
        new_lo = lo_swapped;
        hi_swapped = (hi >> 32'h18) | ((hi >> 32'h8) & 32'hff00) | ((hi << 32'h8) & 32'hff0000) | (hi << 32'h18);
        new_hi = hi_swapped;
        equal = (lo_swapped == s$8$q) & (hi_swapped == s$9$q);
        if (copies) begin
            new_lo = s$8$q;
            new_hi = s$9$q;
        end
        if (enters) begin
            full$d = 1'b0;
        end
        mutated_now$d = 1'b0;
        single_now$d = takes & single$q;
        single_at$d = beat$q[(32'h0)+:(2)];
        event$d = tree$q;
        ends = left$q < 32'h3;
        if (shifts) begin
            s$0$d = s$2$q;
            s$1$d = s$3$q;
            s$2$d = s$4$q;
            s$3$d = s$5$q;
            s$4$d = s$6$q;
            s$5$d = s$7$q;
            s$6$d = s$8$q;
            s$7$d = s$9$q;
            s$8$d = s$10$q;
            s$9$d = s$11$q;
            s$10$d = s$12$q;
            s$11$d = s$13$q;
            s$12$d = s$14$q;
            s$13$d = s$15$q;
            s$14$d = new_lo;
            s$15$d = new_hi;
            beat$d = beat$q + 32'h1;
            if (beat$q == 32'h0) begin
                first_x$d = lo_swapped + first_base;
            end
            same$d = equal & ((beat$q == 32'h4) | same$q);
            if (beat$q == 32'h7) begin
                mutated_now$d = equal & same$q & ~copies;
                full$d = 1'b1;
                pair_slot$d = tree$q;
                pair_index$d = count$q;
                pair_last$d = ends;
                count$d = count$q + 32'h1;
                left$d = left$q - 32'h2;
                lone$d = left$q == 32'h3;
                if (ends) begin
                    active$d = 1'b0;
                end
            end
        end
        if (takes & single$q) begin
            beat$d = beat$q + 32'h1;
            if (beat$q == 32'h3) begin
                active$d = 1'b0;
            end
            s$14$d = new_lo;
            s$15$d = new_hi;
        end
        tree_taken = tree_valid & ~active$q;
        if (tree_taken) begin
            active$d = 1'b1;
            single$d = tree_single;
            left$d = tree_leaves;
            lone$d = 1'b0;
            count$d = 32'h0;
            beat$d = 32'h0;
            tree$d = tree_slot;
        end
        if (~resetn) begin
            active$d = 1'b0;
            full$d = 1'b0;
            single_now$d = 1'b0;
            mutated_now$d = 1'b0;
        end
    end
endmodule

module merkle__beat(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_a = 3'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_b = 3'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_c = 3'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module merkle__left_2(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [23:0] d;
    output reg  [23:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [23:0] copy_a = 24'h0;
    (* keep = "true", dont_touch = "true" *) reg [23:0] copy_b = 24'h0;
    (* keep = "true", dont_touch = "true" *) reg [23:0] copy_c = 24'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module merkle__marks(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [5:0] write_address;
    input wire  [31:0] write_data;
    input wire  [5:0] read_address;
    output reg  [31:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [5:0] a$write_address;
    reg  [31:0] a$write_data;
    reg  [5:0] a$read_address;
    wire  [31:0] a$read_data;
    reg  b$write_enable;
    reg  [5:0] b$write_address;
    reg  [31:0] b$write_data;
    reg  [5:0] b$read_address;
    wire  [31:0] b$read_data;
    reg  c$write_enable;
    reg  [5:0] c$write_address;
    reg  [31:0] c$write_data;
    reg  [5:0] c$read_address;
    wire  [31:0] c$read_data;

    // Sub module instances
    merkle__a_3 a(.clock(clock), .write_enable(a$write_enable), .write_address(a$write_address),
        .write_data(a$write_data), .read_address(a$read_address), .read_data(a$read_data));
    merkle__a_3 b(.clock(clock), .write_enable(b$write_enable), .write_address(b$write_address),
        .write_data(b$write_data), .read_address(b$read_address), .read_data(b$read_data));
    merkle__a_3 c(.clock(clock), .write_enable(c$write_enable), .write_address(c$write_address),
        .write_data(c$write_data), .read_address(c$read_address), .read_data(c$read_data));

    // Update code
    always @(*) begin
        a$write_enable = write_enable;
        b$write_enable = write_enable;
        c$write_enable = write_enable;
        a$write_address = write_address;
        b$write_address = write_address;
        c$write_address = write_address;
        a$write_data = write_data;
        b$write_data = write_data;
        c$write_data = write_data;
        a$read_address = read_address;
        b$read_address = read_address;
        c$read_address = read_address;
        read_data = (a$read_data & b$read_data) | (a$read_data & c$read_data) | (b$read_data & c$read_data);
    end
endmodule

module merkle__a_3(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [5:0] write_address;
    input wire  [31:0] write_data;
    input wire  [5:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [31:0] memory [0:63];
    integer entry;
    initial begin
        for (entry = 0; entry <= 63; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [31:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module merkle__output_stage(clock, resetn, phase, slot, finished, bad, mutated, lost, address, tag, reads,
    beat, root_lo, root_hi, frees, wseg_valid, wseg_ready, wseg_addr, wdat_valid, wdat_ready, wdat_lo, wdat_hi,
    wdat_last, done_valid, done_ready, done_slot, done_status, done_crc, done_extra, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  [2:0] phase;
    output reg  [1:0] slot;
    input wire  finished;
    input wire  bad;
    input wire  mutated;
    input wire  lost;
    input wire  [31:0] address;
    input wire  [2:0] tag;
    output reg  reads;
    output reg  [1:0] beat;
    input wire  [31:0] root_lo;
    input wire  [31:0] root_hi;
    output reg  frees;
    output reg  wseg_valid;
    input wire  wseg_ready;
    output reg  [31:0] wseg_addr;
    output reg  wdat_valid;
    input wire  wdat_ready;
    output reg  [31:0] wdat_lo;
    output reg  [31:0] wdat_hi;
    output reg  wdat_last;
    output reg  done_valid;
    input wire  done_ready;
    output reg  [2:0] done_slot;
    output reg  [7:0] done_status;
    output reg  [31:0] done_crc;
    output reg  [31:0] done_extra;
    output reg  tmr_error;

    // Stub signals
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    wire  state$error;
    reg  [1:0] at$d;
    wire  [1:0] at$q;
    wire  at$error;
    reg  [2:0] count$d;
    wire  [2:0] count$q;
    wire  count$error;
    reg  fetched$d;
    wire  fetched$q;
    wire  fetched$error;
    reg  loaded$d;
    wire  loaded$q;
    wire  loaded$error;
    reg  sends$d;
    wire  sends$q;
    wire  sends$error;
    reg  refused$d;
    wire  refused$q;
    wire  refused$error;
    reg  flag$d;
    reg  flag$q = 1'h0;
    reg  [31:0] hold_lo$d;
    reg  [31:0] hold_lo$q = 32'h0;
    reg  [31:0] hold_hi$d;
    reg  [31:0] hold_hi$q = 32'h0;
    reg  crc$start;
    reg  crc$valid;
    reg  [31:0] crc$data;
    wire  [31:0] crc$crc;

    // Local signals
    reg  [31:0] swapped_lo;
    reg  [31:0] swapped_hi;

    // Sub module instances
    merkle__alloc state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    merkle__alloc at(.clock(clock), .d(at$d), .q(at$q), .error(at$error));
    merkle__beat count(.clock(clock), .d(count$d), .q(count$q), .error(count$error));
    merkle__active fetched(.clock(clock), .d(fetched$d), .q(fetched$q), .error(fetched$error));
    merkle__active loaded(.clock(clock), .d(loaded$d), .q(loaded$q), .error(loaded$error));
    merkle__active sends(.clock(clock), .d(sends$d), .q(sends$q), .error(sends$error));
    merkle__active refused(.clock(clock), .d(refused$d), .q(refused$q), .error(refused$error));
    always @(posedge clock) flag$q <= flag$d;
    always @(posedge clock) hold_lo$q <= hold_lo$d;
    always @(posedge clock) hold_hi$q <= hold_hi$d;
    merkle__crc crc(.clock(clock), .start(crc$start), .valid(crc$valid), .data(crc$data), .crc(crc$crc));

    // Update code
    always @(*) begin
        state$d = state$q;
        at$d = at$q;
        count$d = count$q;
        fetched$d = fetched$q;
        loaded$d = loaded$q;
        sends$d = sends$q;
        refused$d = refused$q;
        flag$d = flag$q;
        hold_lo$d = hold_lo$q;
        hold_hi$d = hold_hi$q;
        tmr_error = state$error | at$error | count$error | fetched$error | loaded$error | sends$error | refused$error;
        slot = at$q;
        beat = count$q[(32'h0)+:(2)];
        wseg_valid = state$q == 32'h1;
        wseg_addr = address;
        wdat_valid = sends$q & (state$q == 32'h2);
        wdat_lo = hold_lo$q;
        wdat_hi = hold_hi$q;
        wdat_last = count$q == 32'h7;
        done_valid = state$q == 32'h3;
        done_slot = tag;
        done_status = 32'h1;
        if (lost) begin
            done_status = 32'h9;
        end
        done_crc = crc$crc;
        done_extra = 32'h0;
        if (flag$q) begin
            done_extra = 32'h1;
        end
        if (refused$q) begin
            done_status = 32'h5;
            done_crc = 32'h0;
        end
        frees = 1'b0;
        reads = (state$q == 32'h2) & ~loaded$q & ~sends$q;
        swapped_lo = (root_lo >> 32'h18) | ((root_lo >> 32'h8) & 32'hff00) | ((root_lo << 32'h8) & 32'hff0000) | (root_lo << 32'h18);
        swapped_hi = (root_hi >> 32'h18) | ((root_hi >> 32'h8) & 32'hff00) | ((root_hi << 32'h8) & 32'hff0000) | (root_hi << 32'h18);
        crc$start = state$q == 32'h0;
        crc$valid = loaded$q & ((phase == 32'h4) | (phase == 32'h5));
        crc$data = hold_lo$q;
        if (phase == 32'h5) begin
            crc$data = hold_hi$q;
        end
        if (state$q == 32'h0) begin
            count$d = 32'h0;
            fetched$d = 1'b0;
            loaded$d = 1'b0;
            sends$d = 1'b0;
            flag$d = mutated;
            refused$d = bad;
            if (bad) begin
                flag$d = 1'b0;
                state$d = 32'h3;
            end
            else if (finished) begin
                state$d = 32'h1;
            end
            else begin
                at$d = at$q + 32'h1;
            end
        end
        else if (state$q == 32'h1) begin
            if (wseg_ready) begin
                state$d = 32'h2;
            end
        end
        else if (state$q == 32'h2) begin
            if (phase == 32'h7) begin
                fetched$d = reads;
            end
            if ((phase == 32'h3) & fetched$q & ~sends$q) begin
                fetched$d = 1'b0;
                loaded$d = 1'b1;
                hold_lo$d = 32'h0;
                hold_hi$d = 32'h0;
                if (count$q < 32'h4) begin
                    hold_lo$d = swapped_lo;
                    hold_hi$d = swapped_hi;
                end
                else if ((count$q == 32'h4) & flag$q) begin
                    hold_lo$d = 32'h1;
                end
            end
            if ((phase == 32'h5) & loaded$q) begin
                loaded$d = 1'b0;
                sends$d = 1'b1;
            end
            if (sends$q & wdat_ready) begin
                sends$d = 1'b0;
                count$d = count$q + 32'h1;
                if (count$q == 32'h7) begin
                    state$d = 32'h3;
                end
            end
        end
        else begin
            if (done_ready) begin
                frees = 1'b1;
                state$d = 32'h0;
                at$d = at$q + 32'h1;
            end
        end
        if (~resetn) begin
            state$d = 32'h0;
            at$d = 32'h0;
            sends$d = 1'b0;
            loaded$d = 1'b0;
        end
    end
endmodule

module merkle__crc(clock, start, valid, data, crc);
    // Module arguments
    input wire  clock;
    input wire  start;
    input wire  valid;
    input wire  [31:0] data;
    output reg  [31:0] crc;

    // Update code (custom)
    reg [31:0] state = 32'hffffffff;
    reg [31:0] data_in;
    reg [31:0] of_data;
    reg [31:0] of_state;
    always @(*) begin
        data_in = data;
        of_data[0] = ^(data_in & 32'h1f91caf6);
        of_state[0] = ^(state & 32'h1f91caf6);
        of_data[1] = ^(data_in & 32'h3f2395ec);
        of_state[1] = ^(state & 32'h3f2395ec);
        of_data[2] = ^(data_in & 32'h7e472bd8);
        of_state[2] = ^(state & 32'h7e472bd8);
        of_data[3] = ^(data_in & 32'hfc8e57b1);
        of_state[3] = ^(state & 32'hfc8e57b1);
        of_data[4] = ^(data_in & 32'he68d6595);
        of_state[4] = ^(state & 32'he68d6595);
        of_data[5] = ^(data_in & 32'hd28b01dd);
        of_state[5] = ^(state & 32'hd28b01dd);
        of_data[6] = ^(data_in & 32'hba87c94c);
        of_state[6] = ^(state & 32'hba87c94c);
        of_data[7] = ^(data_in & 32'h6a9e586f);
        of_state[7] = ^(state & 32'h6a9e586f);
        of_data[8] = ^(data_in & 32'hd53cb0de);
        of_state[8] = ^(state & 32'hd53cb0de);
        of_data[9] = ^(data_in & 32'hb5e8ab4b);
        of_state[9] = ^(state & 32'hb5e8ab4b);
        of_data[10] = ^(data_in & 32'h74409c60);
        of_state[10] = ^(state & 32'h74409c60);
        of_data[11] = ^(data_in & 32'he88138c1);
        of_state[11] = ^(state & 32'he88138c1);
        of_data[12] = ^(data_in & 32'hce93bb74);
        of_state[12] = ^(state & 32'hce93bb74);
        of_data[13] = ^(data_in & 32'h82b6bc1f);
        of_state[13] = ^(state & 32'h82b6bc1f);
        of_data[14] = ^(data_in & 32'h1afcb2c8);
        of_state[14] = ^(state & 32'h1afcb2c8);
        of_data[15] = ^(data_in & 32'h35f96591);
        of_state[15] = ^(state & 32'h35f96591);
        of_data[16] = ^(data_in & 32'h6bf2cb23);
        of_state[16] = ^(state & 32'h6bf2cb23);
        of_data[17] = ^(data_in & 32'hd7e59646);
        of_state[17] = ^(state & 32'hd7e59646);
        of_data[18] = ^(data_in & 32'hb05ae67b);
        of_state[18] = ^(state & 32'hb05ae67b);
        of_data[19] = ^(data_in & 32'h7f240600);
        of_state[19] = ^(state & 32'h7f240600);
        of_data[20] = ^(data_in & 32'hfe480c00);
        of_state[20] = ^(state & 32'hfe480c00);
        of_data[21] = ^(data_in & 32'he301d2f6);
        of_state[21] = ^(state & 32'he301d2f6);
        of_data[22] = ^(data_in & 32'hd9926f1b);
        of_state[22] = ^(state & 32'hd9926f1b);
        of_data[23] = ^(data_in & 32'hacb514c0);
        of_state[23] = ^(state & 32'hacb514c0);
        of_data[24] = ^(data_in & 32'h46fbe377);
        of_state[24] = ^(state & 32'h46fbe377);
        of_data[25] = ^(data_in & 32'h8df7c6ee);
        of_state[25] = ^(state & 32'h8df7c6ee);
        of_data[26] = ^(data_in & 32'h047e472b);
        of_state[26] = ^(state & 32'h047e472b);
        of_data[27] = ^(data_in & 32'h08fc8e57);
        of_state[27] = ^(state & 32'h08fc8e57);
        of_data[28] = ^(data_in & 32'h11f91caf);
        of_state[28] = ^(state & 32'h11f91caf);
        of_data[29] = ^(data_in & 32'h23f2395e);
        of_state[29] = ^(state & 32'h23f2395e);
        of_data[30] = ^(data_in & 32'h47e472bd);
        of_state[30] = ^(state & 32'h47e472bd);
        of_data[31] = ^(data_in & 32'h8fc8e57b);
        of_state[31] = ^(state & 32'h8fc8e57b);
    crc = ~state;
    end
    always @(posedge clock) begin
        if (valid) state <= of_data ^ (start ? 32'hb798b438 : of_state);
        else if (start) state <= 32'hffffffff;
    end
endmodule

module merkle__sources(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [31:0] write_data;
    input wire  [1:0] read_address;
    output reg  [31:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [1:0] a$write_address;
    reg  [31:0] a$write_data;
    reg  [1:0] a$read_address;
    wire  [31:0] a$read_data;
    reg  b$write_enable;
    reg  [1:0] b$write_address;
    reg  [31:0] b$write_data;
    reg  [1:0] b$read_address;
    wire  [31:0] b$read_data;
    reg  c$write_enable;
    reg  [1:0] c$write_address;
    reg  [31:0] c$write_data;
    reg  [1:0] c$read_address;
    wire  [31:0] c$read_data;

    // Sub module instances
    merkle__a_4 a(.clock(clock), .write_enable(a$write_enable), .write_address(a$write_address),
        .write_data(a$write_data), .read_address(a$read_address), .read_data(a$read_data));
    merkle__a_4 b(.clock(clock), .write_enable(b$write_enable), .write_address(b$write_address),
        .write_data(b$write_data), .read_address(b$read_address), .read_data(b$read_data));
    merkle__a_4 c(.clock(clock), .write_enable(c$write_enable), .write_address(c$write_address),
        .write_data(c$write_data), .read_address(c$read_address), .read_data(c$read_data));

    // Update code
    always @(*) begin
        a$write_enable = write_enable;
        b$write_enable = write_enable;
        c$write_enable = write_enable;
        a$write_address = write_address;
        b$write_address = write_address;
        c$write_address = write_address;
        a$write_data = write_data;
        b$write_data = write_data;
        c$write_data = write_data;
        a$read_address = read_address;
        b$read_address = read_address;
        c$read_address = read_address;
        read_data = (a$read_data & b$read_data) | (a$read_data & c$read_data) | (b$read_data & c$read_data);
    end
endmodule

module merkle__a_4(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [31:0] write_data;
    input wire  [1:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [31:0] memory [0:3];
    integer entry;
    initial begin
        for (entry = 0; entry <= 3; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [31:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule
