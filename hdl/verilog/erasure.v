// erasure: generated from the circuit of that name, never edited.

module erasure(clock, resetn, cmd_valid, cmd_ready, cmd_slot, cmd_src, cmd_src_len, cmd_dst, cmd_dst_len,
    cmd_aux0, cmd_aux1, cmd_aux2, cmd_aux3, rseg_valid, rseg_ready, rseg_addr, rseg_beats, rdat_valid,
    rdat_ready, rdat_lo, rdat_hi, rdat_last, wseg_valid, wseg_ready, wseg_addr, wseg_beats, wdat_valid,
    wdat_ready, wdat_lo, wdat_hi, wdat_last, done_valid, done_ready, done_slot, done_status, done_crc,
    done_extra, tmr_error, ecc_corrected, ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  cmd_valid;
    output reg  cmd_ready;
    input wire  [2:0] cmd_slot;
    input wire  [31:0] cmd_src;
    input wire  [31:0] cmd_src_len;
    input wire  [31:0] cmd_dst;
    input wire  [31:0] cmd_dst_len;
    input wire  [31:0] cmd_aux0;
    input wire  [31:0] cmd_aux1;
    input wire  [31:0] cmd_aux2;
    input wire  [31:0] cmd_aux3;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    output reg  [23:0] rseg_beats;
    input wire  rdat_valid;
    output reg  rdat_ready;
    input wire  [31:0] rdat_lo;
    input wire  [31:0] rdat_hi;
    input wire  rdat_last;
    output reg  wseg_valid;
    input wire  wseg_ready;
    output reg  [31:0] wseg_addr;
    output reg  [23:0] wseg_beats;
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
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Enums
    localparam Command$Rest = 0;
    localparam Command$Round = 1;
    localparam Command$Check = 2;
    localparam Command$Weigh = 3;
    localparam Command$Judge = 4;
    localparam Command$Run = 5;
    localparam Command$Done = 6;
    localparam Coming$Nothing = 0;
    localparam Coming$Coefficients = 1;
    localparam Coming$Settle = 2;
    localparam Coming$Parts = 3;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [2:0] slot$d;
    wire  [2:0] slot$q;
    wire  slot$error;
    reg  [7:0] status$d;
    wire  [7:0] status$q;
    wire  status$error;
    reg  [2:0] check_step$d;
    wire  [2:0] check_step$q;
    wire  check_step$error;
    reg  [31:0] source$d;
    reg  [31:0] source$q = 32'h0;
    reg  [31:0] source_bytes$d;
    reg  [31:0] source_bytes$q = 32'h0;
    reg  [31:0] destination$d;
    wire  [31:0] destination$q;
    wire  destination$error;
    reg  [31:0] destination_bytes$d;
    reg  [31:0] destination_bytes$q = 32'h0;
    reg  [7:0] inputs$d;
    wire  [7:0] inputs$q;
    wire  inputs$error;
    reg  [7:0] inputs_last$d;
    wire  [7:0] inputs_last$q;
    wire  inputs_last$error;
    reg  [7:0] outputs$d;
    wire  [7:0] outputs$q;
    wire  outputs$error;
    reg  are_small$d;
    reg  are_small$q = 1'h0;
    reg  right$d;
    wire  right$q;
    wire  right$error;
    reg  [23:0] shard_bytes$d;
    reg  [23:0] shard_bytes$q = 24'h0;
    reg  [31:0] coefficients$d;
    reg  [31:0] coefficients$q = 32'h0;
    reg  [18:0] stride$d;
    wire  [18:0] stride$q;
    wire  stride$error;
    reg  [26:0] source_total$d;
    reg  [26:0] source_total$q = 27'h0;
    reg  [26:0] destination_total$d;
    reg  [26:0] destination_total$q = 27'h0;
    reg  [7:0] inputs_shift$d;
    reg  [7:0] inputs_shift$q = 8'h0;
    reg  [7:0] outputs_shift$d;
    reg  [7:0] outputs_shift$q = 8'h0;
    reg  crc$start;
    reg  crc$valid;
    reg  [31:0] crc$lo;
    reg  [31:0] crc$hi;
    wire  [31:0] crc$crc;
    reg  [1:0] coming$d;
    wire  [1:0] coming$q;
    wire  coming$error;
    reg  [7:0] index$d;
    wire  [7:0] index$q;
    wire  index$error;
    reg  [5:0] groups_left$d;
    wire  [5:0] groups_left$q;
    wire  groups_left$error;
    reg  [18:0] units_left$d;
    wire  [18:0] units_left$q;
    wire  units_left$error;
    reg  [4:0] beat$d;
    wire  [4:0] beat$q;
    wire  beat$error;
    reg  bank$d;
    wire  bank$q;
    wire  bank$error;
    reg  [1:0] occupied$d;
    wire  [1:0] occupied$q;
    wire  occupied$error;
    reg  [1:0] stands$d;
    wire  [1:0] stands$q;
    wire  stands$error;
    reg  reader_bank$d;
    wire  reader_bank$q;
    wire  reader_bank$error;
    reg  asker$resetn;
    reg  asker$start;
    reg  [25:0] asker$source;
    reg  [28:0] asker$coefficients;
    reg  [7:0] asker$inputs;
    reg  [5:0] asker$groups;
    reg  [18:0] asker$stride;
    wire  asker$rseg_valid;
    reg  asker$rseg_ready;
    wire  [31:0] asker$rseg_addr;
    wire  [23:0] asker$rseg_beats;
    wire  asker$tmr_error;
    reg  sums$resetn;
    reg  [31:0] sums$lo;
    reg  [31:0] sums$hi;
    reg  sums$takes_coefficients;
    reg  sums$takes_part;
    reg  [7:0] sums$index;
    reg  sums$first;
    reg  sums$last;
    reg  sums$bank;
    reg  [4:0] sums$beat;
    wire  sums$standing;
    wire  sums$standing_bank;
    reg  sums$reader_bank;
    reg  [4:0] sums$reader_beat;
    reg  [2:0] sums$reader_index;
    reg  sums$advance;
    wire  [31:0] sums$port_lo;
    wire  [31:0] sums$port_hi;
    wire  sums$ecc_corrected;
    wire  sums$ecc_uncorrectable;
    reg  writer$resetn;
    reg  writer$start;
    reg  [25:0] writer$destination;
    reg  [7:0] writer$outputs;
    reg  [18:0] writer$stride;
    reg  writer$standing;
    wire  writer$freed;
    wire  writer$idle;
    wire  [4:0] writer$address;
    wire  [2:0] writer$index;
    wire  writer$advance;
    wire  writer$wseg_valid;
    reg  writer$wseg_ready;
    wire  [31:0] writer$wseg_addr;
    wire  [23:0] writer$wseg_beats;
    wire  writer$wdat_valid;
    reg  writer$wdat_ready;
    wire  writer$wdat_last;
    wire  writer$tmr_error;

    // Local signals
    reg  is_right;
    reg  start;
    reg  [8:0] outputs_up;
    reg  [5:0] groups;
    reg  [24:0] shard_up;
    reg  [26:0] stride_wide;
    reg  [1:0] takes;
    reg  [1:0] stood;
    reg  [1:0] freed;
    reg  bank_is_free;
    reg  block_stands;
    reg  takes_coefficients;
    reg  takes_part;
    reg  is_last_input;

    // Sub module instances
    erasure__state_2 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    erasure__check_step slot(.clock(clock), .d(slot$d), .q(slot$q), .error(slot$error));
    erasure__inputs_left status(.clock(clock), .d(status$d), .q(status$q), .error(status$error));
    erasure__check_step check_step(.clock(clock), .d(check_step$d), .q(check_step$q),
        .error(check_step$error));
    always @(posedge clock) source$q <= source$d;
    always @(posedge clock) source_bytes$q <= source_bytes$d;
    erasure__destination destination(.clock(clock), .d(destination$d), .q(destination$q),
        .error(destination$error));
    always @(posedge clock) destination_bytes$q <= destination_bytes$d;
    erasure__inputs_left inputs(.clock(clock), .d(inputs$d), .q(inputs$q), .error(inputs$error));
    erasure__inputs_left inputs_last(.clock(clock), .d(inputs_last$d), .q(inputs_last$q),
        .error(inputs_last$error));
    erasure__inputs_left outputs(.clock(clock), .d(outputs$d), .q(outputs$q), .error(outputs$error));
    always @(posedge clock) are_small$q <= are_small$d;
    erasure__bank right(.clock(clock), .d(right$d), .q(right$q), .error(right$error));
    always @(posedge clock) shard_bytes$q <= shard_bytes$d;
    always @(posedge clock) coefficients$q <= coefficients$d;
    erasure__units_left stride(.clock(clock), .d(stride$d), .q(stride$q), .error(stride$error));
    always @(posedge clock) source_total$q <= source_total$d;
    always @(posedge clock) destination_total$q <= destination_total$d;
    always @(posedge clock) inputs_shift$q <= inputs_shift$d;
    always @(posedge clock) outputs_shift$q <= outputs_shift$d;
    erasure__crc crc(.clock(clock), .start(crc$start), .valid(crc$valid), .lo(crc$lo), .hi(crc$hi),
        .crc(crc$crc));
    erasure__coming coming(.clock(clock), .d(coming$d), .q(coming$q), .error(coming$error));
    erasure__inputs_left index(.clock(clock), .d(index$d), .q(index$q), .error(index$error));
    erasure__groups_left groups_left(.clock(clock), .d(groups_left$d), .q(groups_left$q),
        .error(groups_left$error));
    erasure__units_left units_left(.clock(clock), .d(units_left$d), .q(units_left$q),
        .error(units_left$error));
    erasure__beat beat(.clock(clock), .d(beat$d), .q(beat$q), .error(beat$error));
    erasure__bank bank(.clock(clock), .d(bank$d), .q(bank$q), .error(bank$error));
    erasure__occupied occupied(.clock(clock), .d(occupied$d), .q(occupied$q), .error(occupied$error));
    erasure__occupied stands(.clock(clock), .d(stands$d), .q(stands$q), .error(stands$error));
    erasure__bank reader_bank(.clock(clock), .d(reader_bank$d), .q(reader_bank$q), .error(reader_bank$error));
    erasure__asker asker(.clock(clock), .resetn(asker$resetn), .start(asker$start), .source(asker$source),
        .coefficients(asker$coefficients), .inputs(asker$inputs), .groups(asker$groups), .stride(asker$stride),
        .rseg_valid(asker$rseg_valid), .rseg_ready(asker$rseg_ready), .rseg_addr(asker$rseg_addr),
        .rseg_beats(asker$rseg_beats), .tmr_error(asker$tmr_error));
    erasure__sums sums(.clock(clock), .resetn(sums$resetn), .lo(sums$lo), .hi(sums$hi),
        .takes_coefficients(sums$takes_coefficients), .takes_part(sums$takes_part), .index(sums$index),
        .first(sums$first), .last(sums$last), .bank(sums$bank), .beat(sums$beat), .standing(sums$standing),
        .standing_bank(sums$standing_bank), .reader_bank(sums$reader_bank), .reader_beat(sums$reader_beat),
        .reader_index(sums$reader_index), .advance(sums$advance), .port_lo(sums$port_lo),
        .port_hi(sums$port_hi), .ecc_corrected(sums$ecc_corrected),
        .ecc_uncorrectable(sums$ecc_uncorrectable));
    erasure__writer writer(.clock(clock), .resetn(writer$resetn), .start(writer$start),
        .destination(writer$destination), .outputs(writer$outputs), .stride(writer$stride),
        .standing(writer$standing), .freed(writer$freed), .idle(writer$idle), .address(writer$address),
        .index(writer$index), .advance(writer$advance), .wseg_valid(writer$wseg_valid),
        .wseg_ready(writer$wseg_ready), .wseg_addr(writer$wseg_addr), .wseg_beats(writer$wseg_beats),
        .wdat_valid(writer$wdat_valid), .wdat_ready(writer$wdat_ready), .wdat_last(writer$wdat_last),
        .tmr_error(writer$tmr_error));

    // Update code
    always @(*) begin
        state$d = state$q;
        slot$d = slot$q;
        status$d = status$q;
        check_step$d = check_step$q;
        source$d = source$q;
        source_bytes$d = source_bytes$q;
        destination$d = destination$q;
        destination_bytes$d = destination_bytes$q;
        inputs$d = inputs$q;
        inputs_last$d = inputs_last$q;
        outputs$d = outputs$q;
        are_small$d = are_small$q;
        right$d = right$q;
        shard_bytes$d = shard_bytes$q;
        coefficients$d = coefficients$q;
        stride$d = stride$q;
        source_total$d = source_total$q;
        destination_total$d = destination_total$q;
        inputs_shift$d = inputs_shift$q;
        outputs_shift$d = outputs_shift$q;
        coming$d = coming$q;
        index$d = index$q;
        groups_left$d = groups_left$q;
        units_left$d = units_left$q;
        beat$d = beat$q;
        bank$d = bank$q;
        occupied$d = occupied$q;
        stands$d = stands$q;
        reader_bank$d = reader_bank$q;
        outputs_up = ((outputs$q) & 9'h1ff) + 32'h7;
        groups = outputs_up[(32'h3)+:(6)];
        shard_up = ((shard_bytes$q) & 25'h1ffffff) + 32'h3f;
        stride_wide = ((stride$q) & 27'h7ffffff);
        is_right = are_small$q & (inputs$q != 32'h0) & (outputs$q != 32'h0) & (shard_bytes$q != 32'h0) & (source_total$q == ((source_bytes$q[(32'h6)+:(26)]) & 27'h7ffffff)) & (destination_total$q == ((destination_bytes$q[(32'h6)+:(26)]) & 27'h7ffffff)) & (source_bytes$q[(32'h0)+:(6)] == 32'h0) & (destination_bytes$q[(32'h0)+:(6)] == 32'h0) & (source$q[(32'h0)+:(6)] == 32'h0) & (destination$q[(32'h0)+:(6)] == 32'h0) & (coefficients$q[(32'h0)+:(3)] == 32'h0);
        cmd_ready = 1'b0;
        start = 1'b0;
        done_valid = 1'b0;
        done_slot = slot$q;
        done_status = status$q;
        done_crc = crc$crc;
        done_extra = 32'h0;
        case (state$q)
            Command$Rest:
                begin
                    cmd_ready = resetn;
                    if (cmd_valid) begin
                        slot$d = cmd_slot;
                        source$d = cmd_src;
                        source_bytes$d = cmd_src_len;
                        destination$d = cmd_dst;
                        destination_bytes$d = cmd_dst_len;
                        inputs$d = cmd_aux0[(32'h0)+:(8)];
                        outputs$d = cmd_aux1[(32'h0)+:(8)];
                        shard_bytes$d = cmd_aux2[(32'h0)+:(24)];
                        are_small$d = (cmd_aux0[(32'h8)+:(24)] == 32'h0) & (cmd_aux1[(32'h8)+:(24)] == 32'h0) & (cmd_aux2[(32'h18)+:(8)] == 32'h0);
                        coefficients$d = cmd_aux3;
                        state$d = Command$Round;
                    end
                end
            Command$Round:
                begin
                    stride$d = shard_up[(32'h6)+:(19)];
                    source_total$d = 32'h0;
                    destination_total$d = 32'h0;
                    inputs_shift$d = inputs$q;
                    inputs_last$d = inputs$q - 32'h1;
                    outputs_shift$d = outputs$q;
                    check_step$d = 32'h0;
                    state$d = Command$Check;
                end
            Command$Check:
                begin
                    source_total$d = source_total$q << 32'h1;
                    if (inputs_shift$q[32'h7]) begin
                        source_total$d = (source_total$q << 32'h1) + stride_wide;
                    end
                    destination_total$d = destination_total$q << 32'h1;
                    if (outputs_shift$q[32'h7]) begin
                        destination_total$d = (destination_total$q << 32'h1) + stride_wide;
                    end
                    inputs_shift$d = inputs_shift$q << 32'h1;
                    outputs_shift$d = outputs_shift$q << 32'h1;
                    check_step$d = check_step$q + 32'h1;
                    if (check_step$q == 32'h7) begin
                        state$d = Command$Weigh;
                    end
                end
            Command$Weigh:
                begin
                    right$d = is_right;
                    state$d = Command$Judge;
                end
            Command$Judge:
                begin
                    if (right$q) begin
                        start = 1'b1;
                        status$d = 32'h1;
                        state$d = Command$Run;
                    end
                    else begin
                        status$d = 32'h5;
                        state$d = Command$Done;
                    end
                end
            Command$Run:
                begin
                    if (sums$ecc_uncorrectable) begin
                        status$d = 32'h9;
                    end
                    if (writer$idle) begin
                        state$d = Command$Done;
                    end
                end
            Command$Done:
                begin
                    done_valid = 1'b1;
                    if (done_ready) begin
                        state$d = Command$Rest;
                    end
                end
            default:
                begin
                    state$d = Command$Rest;
                end
        endcase
        is_last_input = index$q == inputs_last$q;
        bank_is_free = ~occupied$q[32'h0];
        if (bank$q) begin
            bank_is_free = ~occupied$q[32'h1];
        end
        rdat_ready = 1'b0;
        takes_coefficients = 1'b0;
        takes_part = 1'b0;
        takes = 32'h0;
        case (coming$q)
            Coming$Nothing:
                begin
                    if (start) begin
                        index$d = 32'h0;
                        groups_left$d = groups;
                        coming$d = Coming$Coefficients;
                    end
                end
            Coming$Coefficients:
                begin
                    rdat_ready = 1'b1;
                    beat$d = 32'h0;
                    units_left$d = stride$q;
                    if (rdat_valid) begin
                        takes_coefficients = 1'b1;
                        index$d = index$q + 32'h1;
                        if (is_last_input) begin
                            index$d = 32'h0;
                            groups_left$d = groups_left$q - 32'h1;
                            coming$d = Coming$Settle;
                        end
                    end
                end
            Coming$Settle:
                begin
                    coming$d = Coming$Parts;
                end
            Coming$Parts:
                begin
                    rdat_ready = bank_is_free;
                    if (rdat_valid & bank_is_free) begin
                        takes_part = 1'b1;
                        beat$d = beat$q + 32'h1;
                        if (rdat_last) begin
                            beat$d = 32'h0;
                            index$d = index$q + 32'h1;
                            if (is_last_input) begin
                                index$d = 32'h0;
                                bank$d = ~bank$q;
                                takes = 32'h1;
                                if (bank$q) begin
                                    takes = 32'h2;
                                end
                                units_left$d = units_left$q - 32'h4;
                                if (units_left$q <= 32'h4) begin
                                    coming$d = Coming$Coefficients;
                                    if (groups_left$q == 32'h0) begin
                                        coming$d = Coming$Nothing;
                                    end
                                end
                            end
                        end
                    end
                end
            default:
                begin
                    coming$d = Coming$Nothing;
                end
        endcase
        stood = 32'h0;
        if (sums$standing) begin
            stood = 32'h1;
            if (sums$standing_bank) begin
                stood = 32'h2;
            end
        end
        freed = 32'h0;
        if (writer$freed) begin
            freed = 32'h1;
            if (reader_bank$q) begin
                freed = 32'h2;
            end
            reader_bank$d = ~reader_bank$q;
        end
        occupied$d = (occupied$q | takes) & ~freed;
        stands$d = (stands$q | stood) & ~freed;
        block_stands = stands$q[32'h0];
        if (reader_bank$q) begin
            block_stands = stands$q[32'h1];
        end
        asker$resetn = resetn;
        asker$start = start;
        asker$source = source$q[(32'h6)+:(26)];
        asker$coefficients = coefficients$q[(32'h3)+:(29)];
        asker$inputs = inputs$q;
        asker$groups = groups;
        asker$stride = stride$q;
        rseg_valid = asker$rseg_valid;
        rseg_addr = asker$rseg_addr;
        rseg_beats = asker$rseg_beats;
        asker$rseg_ready = rseg_ready;
        sums$resetn = resetn;
        sums$lo = rdat_lo;
        sums$hi = rdat_hi;
        sums$takes_coefficients = takes_coefficients;
        sums$takes_part = takes_part;
        sums$index = index$q;
        sums$first = index$q == 32'h0;
        sums$last = takes != 32'h0;
        sums$bank = bank$q;
        sums$beat = beat$q;
        sums$reader_bank = reader_bank$q;
        sums$reader_beat = writer$address;
        sums$reader_index = writer$index;
        sums$advance = writer$advance;
        writer$resetn = resetn;
        writer$start = start;
        writer$destination = destination$q[(32'h6)+:(26)];
        writer$outputs = outputs$q;
        writer$stride = stride$q;
        writer$standing = block_stands;
        wseg_valid = writer$wseg_valid;
        wseg_addr = writer$wseg_addr;
        wseg_beats = writer$wseg_beats;
        writer$wseg_ready = wseg_ready;
        wdat_valid = writer$wdat_valid;
        wdat_last = writer$wdat_last;
        writer$wdat_ready = wdat_ready;
        wdat_lo = sums$port_lo;
        wdat_hi = sums$port_hi;
        crc$start = start;
        crc$valid = writer$wdat_valid & wdat_ready;
        crc$lo = sums$port_lo;
        crc$hi = sums$port_hi;
        tmr_error = state$error | slot$error | status$error | check_step$error | destination$error | inputs$error | inputs_last$error | outputs$error | stride$error | right$error | coming$error | index$error | groups_left$error | units_left$error | beat$error | bank$error | occupied$error | stands$error | reader_bank$error | asker$tmr_error | writer$tmr_error;
        ecc_corrected = sums$ecc_corrected;
        ecc_uncorrectable = sums$ecc_uncorrectable;
        if (~resetn) begin
            state$d = Command$Rest;
            coming$d = Coming$Nothing;
            bank$d = 1'b0;
            reader_bank$d = 1'b0;
            occupied$d = 32'h0;
            stands$d = 32'h0;
        end
    end
endmodule

module erasure__asker(clock, resetn, start, source, coefficients, inputs, groups, stride, rseg_valid,
    rseg_ready, rseg_addr, rseg_beats, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  start;
    input wire  [25:0] source;
    input wire  [28:0] coefficients;
    input wire  [7:0] inputs;
    input wire  [5:0] groups;
    input wire  [18:0] stride;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    output reg  [23:0] rseg_beats;
    output reg  tmr_error;

    // Enums
    localparam Asking$Rest = 0;
    localparam Asking$Coefficients = 1;
    localparam Asking$Part = 2;
    localparam Asking$Turn = 3;

    // Stub signals
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    wire  state$error;
    reg  [5:0] groups_left$d;
    wire  [5:0] groups_left$q;
    wire  groups_left$error;
    reg  [7:0] inputs_left$d;
    wire  [7:0] inputs_left$q;
    wire  inputs_left$error;
    reg  [18:0] units_left$d;
    wire  [18:0] units_left$q;
    wire  units_left$error;
    reg  [28:0] coefficient_address$d;
    reg  [28:0] coefficient_address$q = 29'h0;
    reg  [25:0] block_address$d;
    wire  [25:0] block_address$q;
    wire  block_address$error;
    reg  [25:0] address$d;
    wire  [25:0] address$q;
    wire  address$error;

    // Local signals
    reg  is_last_block;

    // Sub module instances
    erasure__state state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    erasure__groups_left groups_left(.clock(clock), .d(groups_left$d), .q(groups_left$q),
        .error(groups_left$error));
    erasure__inputs_left inputs_left(.clock(clock), .d(inputs_left$d), .q(inputs_left$q),
        .error(inputs_left$error));
    erasure__units_left units_left(.clock(clock), .d(units_left$d), .q(units_left$q),
        .error(units_left$error));
    always @(posedge clock) coefficient_address$q <= coefficient_address$d;
    erasure__address block_address(.clock(clock), .d(block_address$d), .q(block_address$q),
        .error(block_address$error));
    erasure__address address(.clock(clock), .d(address$d), .q(address$q), .error(address$error));

    // Update code
    always @(*) begin
        state$d = state$q;
        groups_left$d = groups_left$q;
        inputs_left$d = inputs_left$q;
        units_left$d = units_left$q;
        coefficient_address$d = coefficient_address$q;
        block_address$d = block_address$q;
        address$d = address$q;
        is_last_block = units_left$q <= 32'h4;
        rseg_valid = 1'b0;
        rseg_addr = ((address$q) & 32'hffffffff) << 32'h6;
        rseg_beats = 32'h20;
        if (is_last_block) begin
            rseg_beats = ((units_left$q) & 24'hffffff) << 32'h3;
        end
        case (state$q)
            Asking$Rest:
                begin
                    if (start) begin
                        groups_left$d = groups;
                        coefficient_address$d = coefficients;
                        state$d = Asking$Coefficients;
                    end
                end
            Asking$Coefficients:
                begin
                    rseg_valid = 1'b1;
                    rseg_addr = ((coefficient_address$q) & 32'hffffffff) << 32'h3;
                    rseg_beats = ((inputs) & 24'hffffff);
                    if (rseg_ready) begin
                        coefficient_address$d = coefficient_address$q + ((inputs) & 29'h1fffffff);
                        groups_left$d = groups_left$q - 32'h1;
                        inputs_left$d = inputs;
                        units_left$d = stride;
                        block_address$d = source;
                        address$d = source;
                        state$d = Asking$Part;
                    end
                end
            Asking$Part:
                begin
                    rseg_valid = 1'b1;
                    if (rseg_ready) begin
                        address$d = address$q + ((stride) & 26'h3ffffff);
                        inputs_left$d = inputs_left$q - 32'h1;
                        if (inputs_left$q == 32'h1) begin
                            inputs_left$d = inputs;
                            block_address$d = block_address$q + 32'h4;
                            units_left$d = units_left$q - 32'h4;
                            state$d = Asking$Turn;
                            if (is_last_block) begin
                                state$d = Asking$Coefficients;
                                if (groups_left$q == 32'h0) begin
                                    state$d = Asking$Rest;
                                end
                            end
                        end
                    end
                end
            Asking$Turn:
                begin
                    address$d = block_address$q;
                    state$d = Asking$Part;
                end
            default:
                begin
                    state$d = Asking$Rest;
                end
        endcase
        tmr_error = state$error | block_address$error | address$error | groups_left$error | inputs_left$error | units_left$error;
        if (~resetn) begin
            state$d = Asking$Rest;
        end
    end
endmodule

module erasure__address(clock, d, q, error);
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

module erasure__groups_left(clock, d, q, error);
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

module erasure__inputs_left(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [7:0] d;
    output reg  [7:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [7:0] copy_a = 8'h0;
    (* keep = "true", dont_touch = "true" *) reg [7:0] copy_b = 8'h0;
    (* keep = "true", dont_touch = "true" *) reg [7:0] copy_c = 8'h0;
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

module erasure__state(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [1:0] d;
    output reg  [1:0] q;
    output reg  error;

    // Enums
    localparam Asking$Rest = 0;
    localparam Asking$Coefficients = 1;
    localparam Asking$Part = 2;
    localparam Asking$Turn = 3;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_c = 64'h0;
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

module erasure__units_left(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [18:0] d;
    output reg  [18:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [18:0] copy_a = 19'h0;
    (* keep = "true", dont_touch = "true" *) reg [18:0] copy_b = 19'h0;
    (* keep = "true", dont_touch = "true" *) reg [18:0] copy_c = 19'h0;
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

module erasure__bank(clock, d, q, error);
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

module erasure__beat(clock, d, q, error);
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

module erasure__check_step(clock, d, q, error);
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

module erasure__coming(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [1:0] d;
    output reg  [1:0] q;
    output reg  error;

    // Enums
    localparam Coming$Nothing = 0;
    localparam Coming$Coefficients = 1;
    localparam Coming$Settle = 2;
    localparam Coming$Parts = 3;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_c = 64'h0;
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

module erasure__crc(clock, start, valid, lo, hi, crc);
    // Module arguments
    input wire  clock;
    input wire  start;
    input wire  valid;
    input wire  [31:0] lo;
    input wire  [31:0] hi;
    output reg  [31:0] crc;

    // Update code (custom)
    reg [31:0] state = 32'hffffffff;
    reg [63:0] data_in;
    reg [31:0] of_data;
    reg [31:0] of_state;
    always @(*) begin
        data_in = {hi, lo};
        of_data[0] = ^(data_in & 64'h1f91caf6386f2c25);
        of_state[0] = ^(state & 32'h386f2c25);
        of_data[1] = ^(data_in & 64'h3f2395ec70de584b);
        of_state[1] = ^(state & 32'h70de584b);
        of_data[2] = ^(data_in & 64'h7e472bd8e1bcb097);
        of_state[2] = ^(state & 32'he1bcb097);
        of_data[3] = ^(data_in & 64'hfc8e57b1c379612e);
        of_state[3] = ^(state & 32'hc379612e);
        of_data[4] = ^(data_in & 64'he68d6595be9dee78);
        of_state[4] = ^(state & 32'hbe9dee78);
        of_data[5] = ^(data_in & 64'hd28b01dd4554f0d5);
        of_state[5] = ^(state & 32'h4554f0d5);
        of_data[6] = ^(data_in & 64'hba87c94cb2c6cd8e);
        of_state[6] = ^(state & 32'hb2c6cd8e);
        of_data[7] = ^(data_in & 64'h6a9e586f5de2b738);
        of_state[7] = ^(state & 32'h5de2b738);
        of_data[8] = ^(data_in & 64'hd53cb0debbc56e71);
        of_state[8] = ^(state & 32'hbbc56e71);
        of_data[9] = ^(data_in & 64'hb5e8ab4b4fe5f0c6);
        of_state[9] = ^(state & 32'h4fe5f0c6);
        of_data[10] = ^(data_in & 64'h74409c60a7a4cda9);
        of_state[10] = ^(state & 32'ha7a4cda9);
        of_data[11] = ^(data_in & 64'he88138c14f499b53);
        of_state[11] = ^(state & 32'h4f499b53);
        of_data[12] = ^(data_in & 64'hce93bb74a6fc1a83);
        of_state[12] = ^(state & 32'ha6fc1a83);
        of_data[13] = ^(data_in & 64'h82b6bc1f75971923);
        of_state[13] = ^(state & 32'h75971923);
        of_data[14] = ^(data_in & 64'h1afcb2c8d3411e63);
        of_state[14] = ^(state & 32'hd3411e63);
        of_data[15] = ^(data_in & 64'h35f96591a6823cc6);
        of_state[15] = ^(state & 32'ha6823cc6);
        of_data[16] = ^(data_in & 64'h6bf2cb234d04798c);
        of_state[16] = ^(state & 32'h4d04798c);
        of_data[17] = ^(data_in & 64'hd7e596469a08f318);
        of_state[17] = ^(state & 32'h9a08f318);
        of_data[18] = ^(data_in & 64'hb05ae67b0c7eca15);
        of_state[18] = ^(state & 32'h0c7eca15);
        of_data[19] = ^(data_in & 64'h7f2406002092b80f);
        of_state[19] = ^(state & 32'h2092b80f);
        of_data[20] = ^(data_in & 64'hfe480c004125701f);
        of_state[20] = ^(state & 32'h4125701f);
        of_data[21] = ^(data_in & 64'he301d2f6ba25cc1b);
        of_state[21] = ^(state & 32'hba25cc1b);
        of_data[22] = ^(data_in & 64'hd9926f1b4c24b412);
        of_state[22] = ^(state & 32'h4c24b412);
        of_data[23] = ^(data_in & 64'hacb514c0a0264400);
        of_state[23] = ^(state & 32'ha0264400);
        of_data[24] = ^(data_in & 64'h46fbe3777823a425);
        of_state[24] = ^(state & 32'h7823a425);
        of_data[25] = ^(data_in & 64'h8df7c6eef047484a);
        of_state[25] = ^(state & 32'hf047484a);
        of_data[26] = ^(data_in & 64'h047e472bd8e1bcb0);
        of_state[26] = ^(state & 32'hd8e1bcb0);
        of_data[27] = ^(data_in & 64'h08fc8e57b1c37961);
        of_state[27] = ^(state & 32'hb1c37961);
        of_data[28] = ^(data_in & 64'h11f91caf6386f2c2);
        of_state[28] = ^(state & 32'h6386f2c2);
        of_data[29] = ^(data_in & 64'h23f2395ec70de584);
        of_state[29] = ^(state & 32'hc70de584);
        of_data[30] = ^(data_in & 64'h47e472bd8e1bcb09);
        of_state[30] = ^(state & 32'h8e1bcb09);
        of_data[31] = ^(data_in & 64'h8fc8e57b1c379612);
        of_state[31] = ^(state & 32'h1c379612);
    crc = ~state;
    end
    always @(posedge clock) begin
        if (valid) state <= of_data ^ (start ? 32'h73d74d75 : of_state);
        else if (start) state <= 32'hffffffff;
    end
endmodule

module erasure__destination(clock, d, q, error);
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

module erasure__occupied(clock, d, q, error);
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

module erasure__state_2(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Command$Rest = 0;
    localparam Command$Round = 1;
    localparam Command$Check = 2;
    localparam Command$Weigh = 3;
    localparam Command$Judge = 4;
    localparam Command$Run = 5;
    localparam Command$Done = 6;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_c = 64'h0;
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

module erasure__sums(clock, resetn, lo, hi, takes_coefficients, takes_part, index, first, last, bank, beat,
    standing, standing_bank, reader_bank, reader_beat, reader_index, advance, port_lo, port_hi, ecc_corrected,
    ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  [31:0] lo;
    input wire  [31:0] hi;
    input wire  takes_coefficients;
    input wire  takes_part;
    input wire  [7:0] index;
    input wire  first;
    input wire  last;
    input wire  bank;
    input wire  [4:0] beat;
    output reg  standing;
    output reg  standing_bank;
    input wire  reader_bank;
    input wire  [4:0] reader_beat;
    input wire  [2:0] reader_index;
    input wire  advance;
    output reg  [31:0] port_lo;
    output reg  [31:0] port_hi;
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Stub signals
    reg  [31:0] words_lo$0$d;
    reg  [31:0] words_lo$0$q = 32'h0;
    reg  [31:0] words_lo$1$d;
    reg  [31:0] words_lo$1$q = 32'h0;
    reg  [31:0] words_lo$2$d;
    reg  [31:0] words_lo$2$q = 32'h0;
    reg  [31:0] words_hi$0$d;
    reg  [31:0] words_hi$0$q = 32'h0;
    reg  [31:0] words_hi$1$d;
    reg  [31:0] words_hi$1$q = 32'h0;
    reg  [31:0] words_hi$2$d;
    reg  [31:0] words_hi$2$q = 32'h0;
    reg  [31:0] multiples_lo$word;
    wire  [31:0] multiples_lo$multiple$0;
    wire  [31:0] multiples_lo$multiple$1;
    wire  [31:0] multiples_lo$multiple$2;
    wire  [31:0] multiples_lo$multiple$3;
    wire  [31:0] multiples_lo$multiple$4;
    wire  [31:0] multiples_lo$multiple$5;
    wire  [31:0] multiples_lo$multiple$6;
    wire  [31:0] multiples_lo$multiple$7;
    reg  [31:0] multiples_hi$word;
    wire  [31:0] multiples_hi$multiple$0;
    wire  [31:0] multiples_hi$multiple$1;
    wire  [31:0] multiples_hi$multiple$2;
    wire  [31:0] multiples_hi$multiple$3;
    wire  [31:0] multiples_hi$multiple$4;
    wire  [31:0] multiples_hi$multiple$5;
    wire  [31:0] multiples_hi$multiple$6;
    wire  [31:0] multiples_hi$multiple$7;
    reg  [31:0] late_lo$0$d;
    reg  [31:0] late_lo$0$q = 32'h0;
    reg  [31:0] late_lo$1$d;
    reg  [31:0] late_lo$1$q = 32'h0;
    reg  [31:0] late_hi$0$d;
    reg  [31:0] late_hi$0$q = 32'h0;
    reg  [31:0] late_hi$1$d;
    reg  [31:0] late_hi$1$q = 32'h0;
    reg  coefficients$write_enable;
    reg  [7:0] coefficients$write_address;
    reg  [31:0] coefficients$write_lo;
    reg  [31:0] coefficients$write_hi;
    reg  [1:0] coefficients$inject;
    reg  coefficients$read_enable;
    reg  [7:0] coefficients$read_address;
    wire  coefficients$read_valid;
    wire  [31:0] coefficients$read_lo;
    wire  [31:0] coefficients$read_hi;
    wire  coefficients$corrected;
    wire  coefficients$uncorrectable;
    reg  way_write$0$d;
    reg  way_write$0$q = 1'h0;
    reg  way_write$1$d;
    reg  way_write$1$q = 1'h0;
    reg  way_write$2$d;
    reg  way_write$2$q = 1'h0;
    reg  way_write$3$d;
    reg  way_write$3$q = 1'h0;
    reg  way_write$4$d;
    reg  way_write$4$q = 1'h0;
    reg  way_write$5$d;
    reg  way_write$5$q = 1'h0;
    reg  way_first$0$d;
    reg  way_first$0$q = 1'h0;
    reg  way_first$1$d;
    reg  way_first$1$q = 1'h0;
    reg  way_first$2$d;
    reg  way_first$2$q = 1'h0;
    reg  way_first$3$d;
    reg  way_first$3$q = 1'h0;
    reg  way_first$4$d;
    reg  way_first$4$q = 1'h0;
    reg  way_first$5$d;
    reg  way_first$5$q = 1'h0;
    reg  way_last$0$d;
    reg  way_last$0$q = 1'h0;
    reg  way_last$1$d;
    reg  way_last$1$q = 1'h0;
    reg  way_last$2$d;
    reg  way_last$2$q = 1'h0;
    reg  way_last$3$d;
    reg  way_last$3$q = 1'h0;
    reg  way_last$4$d;
    reg  way_last$4$q = 1'h0;
    reg  way_last$5$d;
    reg  way_last$5$q = 1'h0;
    reg  way_bank$0$d;
    reg  way_bank$0$q = 1'h0;
    reg  way_bank$1$d;
    reg  way_bank$1$q = 1'h0;
    reg  way_bank$2$d;
    reg  way_bank$2$q = 1'h0;
    reg  way_bank$3$d;
    reg  way_bank$3$q = 1'h0;
    reg  way_bank$4$d;
    reg  way_bank$4$q = 1'h0;
    reg  way_bank$5$d;
    reg  way_bank$5$q = 1'h0;
    reg  [4:0] way_beat$0$d;
    reg  [4:0] way_beat$0$q = 5'h0;
    reg  [4:0] way_beat$1$d;
    reg  [4:0] way_beat$1$q = 5'h0;
    reg  [4:0] way_beat$2$d;
    reg  [4:0] way_beat$2$q = 5'h0;
    reg  [4:0] way_beat$3$d;
    reg  [4:0] way_beat$3$q = 5'h0;
    reg  [4:0] way_beat$4$d;
    reg  [4:0] way_beat$4$q = 5'h0;
    reg  [4:0] way_beat$5$d;
    reg  [4:0] way_beat$5$q = 5'h0;
    reg  [7:0] lanes_lo$0$coefficient;
    reg  [31:0] lanes_lo$0$times0;
    reg  [31:0] lanes_lo$0$times1;
    reg  [31:0] lanes_lo$0$times2;
    reg  [31:0] lanes_lo$0$times3;
    reg  [31:0] lanes_lo$0$times4;
    reg  [31:0] lanes_lo$0$times5;
    reg  [31:0] lanes_lo$0$late6;
    reg  [31:0] lanes_lo$0$late7;
    reg  lanes_lo$0$first;
    reg  lanes_lo$0$bank;
    reg  lanes_lo$0$write;
    reg  [4:0] lanes_lo$0$beat;
    reg  [4:0] lanes_lo$0$read0;
    reg  [4:0] lanes_lo$0$read1;
    wire  [31:0] lanes_lo$0$word0;
    wire  [31:0] lanes_lo$0$word1;
    reg  [7:0] lanes_lo$1$coefficient;
    reg  [31:0] lanes_lo$1$times0;
    reg  [31:0] lanes_lo$1$times1;
    reg  [31:0] lanes_lo$1$times2;
    reg  [31:0] lanes_lo$1$times3;
    reg  [31:0] lanes_lo$1$times4;
    reg  [31:0] lanes_lo$1$times5;
    reg  [31:0] lanes_lo$1$late6;
    reg  [31:0] lanes_lo$1$late7;
    reg  lanes_lo$1$first;
    reg  lanes_lo$1$bank;
    reg  lanes_lo$1$write;
    reg  [4:0] lanes_lo$1$beat;
    reg  [4:0] lanes_lo$1$read0;
    reg  [4:0] lanes_lo$1$read1;
    wire  [31:0] lanes_lo$1$word0;
    wire  [31:0] lanes_lo$1$word1;
    reg  [7:0] lanes_lo$2$coefficient;
    reg  [31:0] lanes_lo$2$times0;
    reg  [31:0] lanes_lo$2$times1;
    reg  [31:0] lanes_lo$2$times2;
    reg  [31:0] lanes_lo$2$times3;
    reg  [31:0] lanes_lo$2$times4;
    reg  [31:0] lanes_lo$2$times5;
    reg  [31:0] lanes_lo$2$late6;
    reg  [31:0] lanes_lo$2$late7;
    reg  lanes_lo$2$first;
    reg  lanes_lo$2$bank;
    reg  lanes_lo$2$write;
    reg  [4:0] lanes_lo$2$beat;
    reg  [4:0] lanes_lo$2$read0;
    reg  [4:0] lanes_lo$2$read1;
    wire  [31:0] lanes_lo$2$word0;
    wire  [31:0] lanes_lo$2$word1;
    reg  [7:0] lanes_lo$3$coefficient;
    reg  [31:0] lanes_lo$3$times0;
    reg  [31:0] lanes_lo$3$times1;
    reg  [31:0] lanes_lo$3$times2;
    reg  [31:0] lanes_lo$3$times3;
    reg  [31:0] lanes_lo$3$times4;
    reg  [31:0] lanes_lo$3$times5;
    reg  [31:0] lanes_lo$3$late6;
    reg  [31:0] lanes_lo$3$late7;
    reg  lanes_lo$3$first;
    reg  lanes_lo$3$bank;
    reg  lanes_lo$3$write;
    reg  [4:0] lanes_lo$3$beat;
    reg  [4:0] lanes_lo$3$read0;
    reg  [4:0] lanes_lo$3$read1;
    wire  [31:0] lanes_lo$3$word0;
    wire  [31:0] lanes_lo$3$word1;
    reg  [7:0] lanes_lo$4$coefficient;
    reg  [31:0] lanes_lo$4$times0;
    reg  [31:0] lanes_lo$4$times1;
    reg  [31:0] lanes_lo$4$times2;
    reg  [31:0] lanes_lo$4$times3;
    reg  [31:0] lanes_lo$4$times4;
    reg  [31:0] lanes_lo$4$times5;
    reg  [31:0] lanes_lo$4$late6;
    reg  [31:0] lanes_lo$4$late7;
    reg  lanes_lo$4$first;
    reg  lanes_lo$4$bank;
    reg  lanes_lo$4$write;
    reg  [4:0] lanes_lo$4$beat;
    reg  [4:0] lanes_lo$4$read0;
    reg  [4:0] lanes_lo$4$read1;
    wire  [31:0] lanes_lo$4$word0;
    wire  [31:0] lanes_lo$4$word1;
    reg  [7:0] lanes_lo$5$coefficient;
    reg  [31:0] lanes_lo$5$times0;
    reg  [31:0] lanes_lo$5$times1;
    reg  [31:0] lanes_lo$5$times2;
    reg  [31:0] lanes_lo$5$times3;
    reg  [31:0] lanes_lo$5$times4;
    reg  [31:0] lanes_lo$5$times5;
    reg  [31:0] lanes_lo$5$late6;
    reg  [31:0] lanes_lo$5$late7;
    reg  lanes_lo$5$first;
    reg  lanes_lo$5$bank;
    reg  lanes_lo$5$write;
    reg  [4:0] lanes_lo$5$beat;
    reg  [4:0] lanes_lo$5$read0;
    reg  [4:0] lanes_lo$5$read1;
    wire  [31:0] lanes_lo$5$word0;
    wire  [31:0] lanes_lo$5$word1;
    reg  [7:0] lanes_lo$6$coefficient;
    reg  [31:0] lanes_lo$6$times0;
    reg  [31:0] lanes_lo$6$times1;
    reg  [31:0] lanes_lo$6$times2;
    reg  [31:0] lanes_lo$6$times3;
    reg  [31:0] lanes_lo$6$times4;
    reg  [31:0] lanes_lo$6$times5;
    reg  [31:0] lanes_lo$6$late6;
    reg  [31:0] lanes_lo$6$late7;
    reg  lanes_lo$6$first;
    reg  lanes_lo$6$bank;
    reg  lanes_lo$6$write;
    reg  [4:0] lanes_lo$6$beat;
    reg  [4:0] lanes_lo$6$read0;
    reg  [4:0] lanes_lo$6$read1;
    wire  [31:0] lanes_lo$6$word0;
    wire  [31:0] lanes_lo$6$word1;
    reg  [7:0] lanes_lo$7$coefficient;
    reg  [31:0] lanes_lo$7$times0;
    reg  [31:0] lanes_lo$7$times1;
    reg  [31:0] lanes_lo$7$times2;
    reg  [31:0] lanes_lo$7$times3;
    reg  [31:0] lanes_lo$7$times4;
    reg  [31:0] lanes_lo$7$times5;
    reg  [31:0] lanes_lo$7$late6;
    reg  [31:0] lanes_lo$7$late7;
    reg  lanes_lo$7$first;
    reg  lanes_lo$7$bank;
    reg  lanes_lo$7$write;
    reg  [4:0] lanes_lo$7$beat;
    reg  [4:0] lanes_lo$7$read0;
    reg  [4:0] lanes_lo$7$read1;
    wire  [31:0] lanes_lo$7$word0;
    wire  [31:0] lanes_lo$7$word1;
    reg  [7:0] lanes_hi$0$coefficient;
    reg  [31:0] lanes_hi$0$times0;
    reg  [31:0] lanes_hi$0$times1;
    reg  [31:0] lanes_hi$0$times2;
    reg  [31:0] lanes_hi$0$times3;
    reg  [31:0] lanes_hi$0$times4;
    reg  [31:0] lanes_hi$0$times5;
    reg  [31:0] lanes_hi$0$late6;
    reg  [31:0] lanes_hi$0$late7;
    reg  lanes_hi$0$first;
    reg  lanes_hi$0$bank;
    reg  lanes_hi$0$write;
    reg  [4:0] lanes_hi$0$beat;
    reg  [4:0] lanes_hi$0$read0;
    reg  [4:0] lanes_hi$0$read1;
    wire  [31:0] lanes_hi$0$word0;
    wire  [31:0] lanes_hi$0$word1;
    reg  [7:0] lanes_hi$1$coefficient;
    reg  [31:0] lanes_hi$1$times0;
    reg  [31:0] lanes_hi$1$times1;
    reg  [31:0] lanes_hi$1$times2;
    reg  [31:0] lanes_hi$1$times3;
    reg  [31:0] lanes_hi$1$times4;
    reg  [31:0] lanes_hi$1$times5;
    reg  [31:0] lanes_hi$1$late6;
    reg  [31:0] lanes_hi$1$late7;
    reg  lanes_hi$1$first;
    reg  lanes_hi$1$bank;
    reg  lanes_hi$1$write;
    reg  [4:0] lanes_hi$1$beat;
    reg  [4:0] lanes_hi$1$read0;
    reg  [4:0] lanes_hi$1$read1;
    wire  [31:0] lanes_hi$1$word0;
    wire  [31:0] lanes_hi$1$word1;
    reg  [7:0] lanes_hi$2$coefficient;
    reg  [31:0] lanes_hi$2$times0;
    reg  [31:0] lanes_hi$2$times1;
    reg  [31:0] lanes_hi$2$times2;
    reg  [31:0] lanes_hi$2$times3;
    reg  [31:0] lanes_hi$2$times4;
    reg  [31:0] lanes_hi$2$times5;
    reg  [31:0] lanes_hi$2$late6;
    reg  [31:0] lanes_hi$2$late7;
    reg  lanes_hi$2$first;
    reg  lanes_hi$2$bank;
    reg  lanes_hi$2$write;
    reg  [4:0] lanes_hi$2$beat;
    reg  [4:0] lanes_hi$2$read0;
    reg  [4:0] lanes_hi$2$read1;
    wire  [31:0] lanes_hi$2$word0;
    wire  [31:0] lanes_hi$2$word1;
    reg  [7:0] lanes_hi$3$coefficient;
    reg  [31:0] lanes_hi$3$times0;
    reg  [31:0] lanes_hi$3$times1;
    reg  [31:0] lanes_hi$3$times2;
    reg  [31:0] lanes_hi$3$times3;
    reg  [31:0] lanes_hi$3$times4;
    reg  [31:0] lanes_hi$3$times5;
    reg  [31:0] lanes_hi$3$late6;
    reg  [31:0] lanes_hi$3$late7;
    reg  lanes_hi$3$first;
    reg  lanes_hi$3$bank;
    reg  lanes_hi$3$write;
    reg  [4:0] lanes_hi$3$beat;
    reg  [4:0] lanes_hi$3$read0;
    reg  [4:0] lanes_hi$3$read1;
    wire  [31:0] lanes_hi$3$word0;
    wire  [31:0] lanes_hi$3$word1;
    reg  [7:0] lanes_hi$4$coefficient;
    reg  [31:0] lanes_hi$4$times0;
    reg  [31:0] lanes_hi$4$times1;
    reg  [31:0] lanes_hi$4$times2;
    reg  [31:0] lanes_hi$4$times3;
    reg  [31:0] lanes_hi$4$times4;
    reg  [31:0] lanes_hi$4$times5;
    reg  [31:0] lanes_hi$4$late6;
    reg  [31:0] lanes_hi$4$late7;
    reg  lanes_hi$4$first;
    reg  lanes_hi$4$bank;
    reg  lanes_hi$4$write;
    reg  [4:0] lanes_hi$4$beat;
    reg  [4:0] lanes_hi$4$read0;
    reg  [4:0] lanes_hi$4$read1;
    wire  [31:0] lanes_hi$4$word0;
    wire  [31:0] lanes_hi$4$word1;
    reg  [7:0] lanes_hi$5$coefficient;
    reg  [31:0] lanes_hi$5$times0;
    reg  [31:0] lanes_hi$5$times1;
    reg  [31:0] lanes_hi$5$times2;
    reg  [31:0] lanes_hi$5$times3;
    reg  [31:0] lanes_hi$5$times4;
    reg  [31:0] lanes_hi$5$times5;
    reg  [31:0] lanes_hi$5$late6;
    reg  [31:0] lanes_hi$5$late7;
    reg  lanes_hi$5$first;
    reg  lanes_hi$5$bank;
    reg  lanes_hi$5$write;
    reg  [4:0] lanes_hi$5$beat;
    reg  [4:0] lanes_hi$5$read0;
    reg  [4:0] lanes_hi$5$read1;
    wire  [31:0] lanes_hi$5$word0;
    wire  [31:0] lanes_hi$5$word1;
    reg  [7:0] lanes_hi$6$coefficient;
    reg  [31:0] lanes_hi$6$times0;
    reg  [31:0] lanes_hi$6$times1;
    reg  [31:0] lanes_hi$6$times2;
    reg  [31:0] lanes_hi$6$times3;
    reg  [31:0] lanes_hi$6$times4;
    reg  [31:0] lanes_hi$6$times5;
    reg  [31:0] lanes_hi$6$late6;
    reg  [31:0] lanes_hi$6$late7;
    reg  lanes_hi$6$first;
    reg  lanes_hi$6$bank;
    reg  lanes_hi$6$write;
    reg  [4:0] lanes_hi$6$beat;
    reg  [4:0] lanes_hi$6$read0;
    reg  [4:0] lanes_hi$6$read1;
    wire  [31:0] lanes_hi$6$word0;
    wire  [31:0] lanes_hi$6$word1;
    reg  [7:0] lanes_hi$7$coefficient;
    reg  [31:0] lanes_hi$7$times0;
    reg  [31:0] lanes_hi$7$times1;
    reg  [31:0] lanes_hi$7$times2;
    reg  [31:0] lanes_hi$7$times3;
    reg  [31:0] lanes_hi$7$times4;
    reg  [31:0] lanes_hi$7$times5;
    reg  [31:0] lanes_hi$7$late6;
    reg  [31:0] lanes_hi$7$late7;
    reg  lanes_hi$7$first;
    reg  lanes_hi$7$bank;
    reg  lanes_hi$7$write;
    reg  [4:0] lanes_hi$7$beat;
    reg  [4:0] lanes_hi$7$read0;
    reg  [4:0] lanes_hi$7$read1;
    wire  [31:0] lanes_hi$7$word0;
    wire  [31:0] lanes_hi$7$word1;
    reg  [31:0] pair_lo$0$d;
    reg  [31:0] pair_lo$0$q = 32'h0;
    reg  [31:0] pair_lo$1$d;
    reg  [31:0] pair_lo$1$q = 32'h0;
    reg  [31:0] pair_lo$2$d;
    reg  [31:0] pair_lo$2$q = 32'h0;
    reg  [31:0] pair_lo$3$d;
    reg  [31:0] pair_lo$3$q = 32'h0;
    reg  [31:0] pair_hi$0$d;
    reg  [31:0] pair_hi$0$q = 32'h0;
    reg  [31:0] pair_hi$1$d;
    reg  [31:0] pair_hi$1$q = 32'h0;
    reg  [31:0] pair_hi$2$d;
    reg  [31:0] pair_hi$2$q = 32'h0;
    reg  [31:0] pair_hi$3$d;
    reg  [31:0] pair_hi$3$q = 32'h0;
    reg  [1:0] pair$d;
    reg  [1:0] pair$q = 2'h0;
    reg  [31:0] chosen_lo$d;
    reg  [31:0] chosen_lo$q = 32'h0;
    reg  [31:0] chosen_hi$d;
    reg  [31:0] chosen_hi$q = 32'h0;

    // Local signals
    reg  [7:0] coefficient$0;
    reg  [7:0] coefficient$1;
    reg  [7:0] coefficient$2;
    reg  [7:0] coefficient$3;
    reg  [7:0] coefficient$4;
    reg  [7:0] coefficient$5;
    reg  [7:0] coefficient$6;
    reg  [7:0] coefficient$7;
    reg  [4:0] read0;
    reg  [4:0] read1;
    reg  [31:0] shown_lo$0;
    reg  [31:0] shown_lo$1;
    reg  [31:0] shown_lo$2;
    reg  [31:0] shown_lo$3;
    reg  [31:0] shown_lo$4;
    reg  [31:0] shown_lo$5;
    reg  [31:0] shown_lo$6;
    reg  [31:0] shown_lo$7;
    reg  [31:0] shown_hi$0;
    reg  [31:0] shown_hi$1;
    reg  [31:0] shown_hi$2;
    reg  [31:0] shown_hi$3;
    reg  [31:0] shown_hi$4;
    reg  [31:0] shown_hi$5;
    reg  [31:0] shown_hi$6;
    reg  [31:0] shown_hi$7;

    // Sub module instances
    always @(posedge clock) words_lo$0$q <= words_lo$0$d;
    always @(posedge clock) words_lo$1$q <= words_lo$1$d;
    always @(posedge clock) words_lo$2$q <= words_lo$2$d;
    always @(posedge clock) words_hi$0$q <= words_hi$0$d;
    always @(posedge clock) words_hi$1$q <= words_hi$1$d;
    always @(posedge clock) words_hi$2$q <= words_hi$2$d;
    erasure__multiples_hi multiples_lo(.clock(clock), .word(multiples_lo$word),
        .multiple$0(multiples_lo$multiple$0), .multiple$1(multiples_lo$multiple$1),
        .multiple$2(multiples_lo$multiple$2), .multiple$3(multiples_lo$multiple$3),
        .multiple$4(multiples_lo$multiple$4), .multiple$5(multiples_lo$multiple$5),
        .multiple$6(multiples_lo$multiple$6), .multiple$7(multiples_lo$multiple$7));
    erasure__multiples_hi multiples_hi(.clock(clock), .word(multiples_hi$word),
        .multiple$0(multiples_hi$multiple$0), .multiple$1(multiples_hi$multiple$1),
        .multiple$2(multiples_hi$multiple$2), .multiple$3(multiples_hi$multiple$3),
        .multiple$4(multiples_hi$multiple$4), .multiple$5(multiples_hi$multiple$5),
        .multiple$6(multiples_hi$multiple$6), .multiple$7(multiples_hi$multiple$7));
    always @(posedge clock) late_lo$0$q <= late_lo$0$d;
    always @(posedge clock) late_lo$1$q <= late_lo$1$d;
    always @(posedge clock) late_hi$0$q <= late_hi$0$d;
    always @(posedge clock) late_hi$1$q <= late_hi$1$d;
    erasure__coefficients coefficients(.clock(clock), .write_enable(coefficients$write_enable),
        .write_address(coefficients$write_address), .write_lo(coefficients$write_lo),
        .write_hi(coefficients$write_hi), .inject(coefficients$inject), .read_enable(coefficients$read_enable),
        .read_address(coefficients$read_address), .read_valid(coefficients$read_valid),
        .read_lo(coefficients$read_lo), .read_hi(coefficients$read_hi), .corrected(coefficients$corrected),
        .uncorrectable(coefficients$uncorrectable));
    always @(posedge clock) way_write$0$q <= way_write$0$d;
    always @(posedge clock) way_write$1$q <= way_write$1$d;
    always @(posedge clock) way_write$2$q <= way_write$2$d;
    always @(posedge clock) way_write$3$q <= way_write$3$d;
    always @(posedge clock) way_write$4$q <= way_write$4$d;
    always @(posedge clock) way_write$5$q <= way_write$5$d;
    always @(posedge clock) way_first$0$q <= way_first$0$d;
    always @(posedge clock) way_first$1$q <= way_first$1$d;
    always @(posedge clock) way_first$2$q <= way_first$2$d;
    always @(posedge clock) way_first$3$q <= way_first$3$d;
    always @(posedge clock) way_first$4$q <= way_first$4$d;
    always @(posedge clock) way_first$5$q <= way_first$5$d;
    always @(posedge clock) way_last$0$q <= way_last$0$d;
    always @(posedge clock) way_last$1$q <= way_last$1$d;
    always @(posedge clock) way_last$2$q <= way_last$2$d;
    always @(posedge clock) way_last$3$q <= way_last$3$d;
    always @(posedge clock) way_last$4$q <= way_last$4$d;
    always @(posedge clock) way_last$5$q <= way_last$5$d;
    always @(posedge clock) way_bank$0$q <= way_bank$0$d;
    always @(posedge clock) way_bank$1$q <= way_bank$1$d;
    always @(posedge clock) way_bank$2$q <= way_bank$2$d;
    always @(posedge clock) way_bank$3$q <= way_bank$3$d;
    always @(posedge clock) way_bank$4$q <= way_bank$4$d;
    always @(posedge clock) way_bank$5$q <= way_bank$5$d;
    always @(posedge clock) way_beat$0$q <= way_beat$0$d;
    always @(posedge clock) way_beat$1$q <= way_beat$1$d;
    always @(posedge clock) way_beat$2$q <= way_beat$2$d;
    always @(posedge clock) way_beat$3$q <= way_beat$3$d;
    always @(posedge clock) way_beat$4$q <= way_beat$4$d;
    always @(posedge clock) way_beat$5$q <= way_beat$5$d;
    erasure__lanes_hi lanes_lo$0(.clock(clock), .coefficient(lanes_lo$0$coefficient),
        .times0(lanes_lo$0$times0), .times1(lanes_lo$0$times1), .times2(lanes_lo$0$times2),
        .times3(lanes_lo$0$times3), .times4(lanes_lo$0$times4), .times5(lanes_lo$0$times5),
        .late6(lanes_lo$0$late6), .late7(lanes_lo$0$late7), .first(lanes_lo$0$first), .bank(lanes_lo$0$bank),
        .write(lanes_lo$0$write), .beat(lanes_lo$0$beat), .read0(lanes_lo$0$read0), .read1(lanes_lo$0$read1),
        .word0(lanes_lo$0$word0), .word1(lanes_lo$0$word1));
    erasure__lanes_hi lanes_lo$1(.clock(clock), .coefficient(lanes_lo$1$coefficient),
        .times0(lanes_lo$1$times0), .times1(lanes_lo$1$times1), .times2(lanes_lo$1$times2),
        .times3(lanes_lo$1$times3), .times4(lanes_lo$1$times4), .times5(lanes_lo$1$times5),
        .late6(lanes_lo$1$late6), .late7(lanes_lo$1$late7), .first(lanes_lo$1$first), .bank(lanes_lo$1$bank),
        .write(lanes_lo$1$write), .beat(lanes_lo$1$beat), .read0(lanes_lo$1$read0), .read1(lanes_lo$1$read1),
        .word0(lanes_lo$1$word0), .word1(lanes_lo$1$word1));
    erasure__lanes_hi lanes_lo$2(.clock(clock), .coefficient(lanes_lo$2$coefficient),
        .times0(lanes_lo$2$times0), .times1(lanes_lo$2$times1), .times2(lanes_lo$2$times2),
        .times3(lanes_lo$2$times3), .times4(lanes_lo$2$times4), .times5(lanes_lo$2$times5),
        .late6(lanes_lo$2$late6), .late7(lanes_lo$2$late7), .first(lanes_lo$2$first), .bank(lanes_lo$2$bank),
        .write(lanes_lo$2$write), .beat(lanes_lo$2$beat), .read0(lanes_lo$2$read0), .read1(lanes_lo$2$read1),
        .word0(lanes_lo$2$word0), .word1(lanes_lo$2$word1));
    erasure__lanes_hi lanes_lo$3(.clock(clock), .coefficient(lanes_lo$3$coefficient),
        .times0(lanes_lo$3$times0), .times1(lanes_lo$3$times1), .times2(lanes_lo$3$times2),
        .times3(lanes_lo$3$times3), .times4(lanes_lo$3$times4), .times5(lanes_lo$3$times5),
        .late6(lanes_lo$3$late6), .late7(lanes_lo$3$late7), .first(lanes_lo$3$first), .bank(lanes_lo$3$bank),
        .write(lanes_lo$3$write), .beat(lanes_lo$3$beat), .read0(lanes_lo$3$read0), .read1(lanes_lo$3$read1),
        .word0(lanes_lo$3$word0), .word1(lanes_lo$3$word1));
    erasure__lanes_hi lanes_lo$4(.clock(clock), .coefficient(lanes_lo$4$coefficient),
        .times0(lanes_lo$4$times0), .times1(lanes_lo$4$times1), .times2(lanes_lo$4$times2),
        .times3(lanes_lo$4$times3), .times4(lanes_lo$4$times4), .times5(lanes_lo$4$times5),
        .late6(lanes_lo$4$late6), .late7(lanes_lo$4$late7), .first(lanes_lo$4$first), .bank(lanes_lo$4$bank),
        .write(lanes_lo$4$write), .beat(lanes_lo$4$beat), .read0(lanes_lo$4$read0), .read1(lanes_lo$4$read1),
        .word0(lanes_lo$4$word0), .word1(lanes_lo$4$word1));
    erasure__lanes_hi lanes_lo$5(.clock(clock), .coefficient(lanes_lo$5$coefficient),
        .times0(lanes_lo$5$times0), .times1(lanes_lo$5$times1), .times2(lanes_lo$5$times2),
        .times3(lanes_lo$5$times3), .times4(lanes_lo$5$times4), .times5(lanes_lo$5$times5),
        .late6(lanes_lo$5$late6), .late7(lanes_lo$5$late7), .first(lanes_lo$5$first), .bank(lanes_lo$5$bank),
        .write(lanes_lo$5$write), .beat(lanes_lo$5$beat), .read0(lanes_lo$5$read0), .read1(lanes_lo$5$read1),
        .word0(lanes_lo$5$word0), .word1(lanes_lo$5$word1));
    erasure__lanes_hi lanes_lo$6(.clock(clock), .coefficient(lanes_lo$6$coefficient),
        .times0(lanes_lo$6$times0), .times1(lanes_lo$6$times1), .times2(lanes_lo$6$times2),
        .times3(lanes_lo$6$times3), .times4(lanes_lo$6$times4), .times5(lanes_lo$6$times5),
        .late6(lanes_lo$6$late6), .late7(lanes_lo$6$late7), .first(lanes_lo$6$first), .bank(lanes_lo$6$bank),
        .write(lanes_lo$6$write), .beat(lanes_lo$6$beat), .read0(lanes_lo$6$read0), .read1(lanes_lo$6$read1),
        .word0(lanes_lo$6$word0), .word1(lanes_lo$6$word1));
    erasure__lanes_hi lanes_lo$7(.clock(clock), .coefficient(lanes_lo$7$coefficient),
        .times0(lanes_lo$7$times0), .times1(lanes_lo$7$times1), .times2(lanes_lo$7$times2),
        .times3(lanes_lo$7$times3), .times4(lanes_lo$7$times4), .times5(lanes_lo$7$times5),
        .late6(lanes_lo$7$late6), .late7(lanes_lo$7$late7), .first(lanes_lo$7$first), .bank(lanes_lo$7$bank),
        .write(lanes_lo$7$write), .beat(lanes_lo$7$beat), .read0(lanes_lo$7$read0), .read1(lanes_lo$7$read1),
        .word0(lanes_lo$7$word0), .word1(lanes_lo$7$word1));
    erasure__lanes_hi lanes_hi$0(.clock(clock), .coefficient(lanes_hi$0$coefficient),
        .times0(lanes_hi$0$times0), .times1(lanes_hi$0$times1), .times2(lanes_hi$0$times2),
        .times3(lanes_hi$0$times3), .times4(lanes_hi$0$times4), .times5(lanes_hi$0$times5),
        .late6(lanes_hi$0$late6), .late7(lanes_hi$0$late7), .first(lanes_hi$0$first), .bank(lanes_hi$0$bank),
        .write(lanes_hi$0$write), .beat(lanes_hi$0$beat), .read0(lanes_hi$0$read0), .read1(lanes_hi$0$read1),
        .word0(lanes_hi$0$word0), .word1(lanes_hi$0$word1));
    erasure__lanes_hi lanes_hi$1(.clock(clock), .coefficient(lanes_hi$1$coefficient),
        .times0(lanes_hi$1$times0), .times1(lanes_hi$1$times1), .times2(lanes_hi$1$times2),
        .times3(lanes_hi$1$times3), .times4(lanes_hi$1$times4), .times5(lanes_hi$1$times5),
        .late6(lanes_hi$1$late6), .late7(lanes_hi$1$late7), .first(lanes_hi$1$first), .bank(lanes_hi$1$bank),
        .write(lanes_hi$1$write), .beat(lanes_hi$1$beat), .read0(lanes_hi$1$read0), .read1(lanes_hi$1$read1),
        .word0(lanes_hi$1$word0), .word1(lanes_hi$1$word1));
    erasure__lanes_hi lanes_hi$2(.clock(clock), .coefficient(lanes_hi$2$coefficient),
        .times0(lanes_hi$2$times0), .times1(lanes_hi$2$times1), .times2(lanes_hi$2$times2),
        .times3(lanes_hi$2$times3), .times4(lanes_hi$2$times4), .times5(lanes_hi$2$times5),
        .late6(lanes_hi$2$late6), .late7(lanes_hi$2$late7), .first(lanes_hi$2$first), .bank(lanes_hi$2$bank),
        .write(lanes_hi$2$write), .beat(lanes_hi$2$beat), .read0(lanes_hi$2$read0), .read1(lanes_hi$2$read1),
        .word0(lanes_hi$2$word0), .word1(lanes_hi$2$word1));
    erasure__lanes_hi lanes_hi$3(.clock(clock), .coefficient(lanes_hi$3$coefficient),
        .times0(lanes_hi$3$times0), .times1(lanes_hi$3$times1), .times2(lanes_hi$3$times2),
        .times3(lanes_hi$3$times3), .times4(lanes_hi$3$times4), .times5(lanes_hi$3$times5),
        .late6(lanes_hi$3$late6), .late7(lanes_hi$3$late7), .first(lanes_hi$3$first), .bank(lanes_hi$3$bank),
        .write(lanes_hi$3$write), .beat(lanes_hi$3$beat), .read0(lanes_hi$3$read0), .read1(lanes_hi$3$read1),
        .word0(lanes_hi$3$word0), .word1(lanes_hi$3$word1));
    erasure__lanes_hi lanes_hi$4(.clock(clock), .coefficient(lanes_hi$4$coefficient),
        .times0(lanes_hi$4$times0), .times1(lanes_hi$4$times1), .times2(lanes_hi$4$times2),
        .times3(lanes_hi$4$times3), .times4(lanes_hi$4$times4), .times5(lanes_hi$4$times5),
        .late6(lanes_hi$4$late6), .late7(lanes_hi$4$late7), .first(lanes_hi$4$first), .bank(lanes_hi$4$bank),
        .write(lanes_hi$4$write), .beat(lanes_hi$4$beat), .read0(lanes_hi$4$read0), .read1(lanes_hi$4$read1),
        .word0(lanes_hi$4$word0), .word1(lanes_hi$4$word1));
    erasure__lanes_hi lanes_hi$5(.clock(clock), .coefficient(lanes_hi$5$coefficient),
        .times0(lanes_hi$5$times0), .times1(lanes_hi$5$times1), .times2(lanes_hi$5$times2),
        .times3(lanes_hi$5$times3), .times4(lanes_hi$5$times4), .times5(lanes_hi$5$times5),
        .late6(lanes_hi$5$late6), .late7(lanes_hi$5$late7), .first(lanes_hi$5$first), .bank(lanes_hi$5$bank),
        .write(lanes_hi$5$write), .beat(lanes_hi$5$beat), .read0(lanes_hi$5$read0), .read1(lanes_hi$5$read1),
        .word0(lanes_hi$5$word0), .word1(lanes_hi$5$word1));
    erasure__lanes_hi lanes_hi$6(.clock(clock), .coefficient(lanes_hi$6$coefficient),
        .times0(lanes_hi$6$times0), .times1(lanes_hi$6$times1), .times2(lanes_hi$6$times2),
        .times3(lanes_hi$6$times3), .times4(lanes_hi$6$times4), .times5(lanes_hi$6$times5),
        .late6(lanes_hi$6$late6), .late7(lanes_hi$6$late7), .first(lanes_hi$6$first), .bank(lanes_hi$6$bank),
        .write(lanes_hi$6$write), .beat(lanes_hi$6$beat), .read0(lanes_hi$6$read0), .read1(lanes_hi$6$read1),
        .word0(lanes_hi$6$word0), .word1(lanes_hi$6$word1));
    erasure__lanes_hi lanes_hi$7(.clock(clock), .coefficient(lanes_hi$7$coefficient),
        .times0(lanes_hi$7$times0), .times1(lanes_hi$7$times1), .times2(lanes_hi$7$times2),
        .times3(lanes_hi$7$times3), .times4(lanes_hi$7$times4), .times5(lanes_hi$7$times5),
        .late6(lanes_hi$7$late6), .late7(lanes_hi$7$late7), .first(lanes_hi$7$first), .bank(lanes_hi$7$bank),
        .write(lanes_hi$7$write), .beat(lanes_hi$7$beat), .read0(lanes_hi$7$read0), .read1(lanes_hi$7$read1),
        .word0(lanes_hi$7$word0), .word1(lanes_hi$7$word1));
    always @(posedge clock) pair_lo$0$q <= pair_lo$0$d;
    always @(posedge clock) pair_lo$1$q <= pair_lo$1$d;
    always @(posedge clock) pair_lo$2$q <= pair_lo$2$d;
    always @(posedge clock) pair_lo$3$q <= pair_lo$3$d;
    always @(posedge clock) pair_hi$0$q <= pair_hi$0$d;
    always @(posedge clock) pair_hi$1$q <= pair_hi$1$d;
    always @(posedge clock) pair_hi$2$q <= pair_hi$2$d;
    always @(posedge clock) pair_hi$3$q <= pair_hi$3$d;
    always @(posedge clock) pair$q <= pair$d;
    always @(posedge clock) chosen_lo$q <= chosen_lo$d;
    always @(posedge clock) chosen_hi$q <= chosen_hi$d;

    // Update code
    always @(*) begin
        pair$d = pair$q;
        chosen_lo$d = chosen_lo$q;
        chosen_hi$d = chosen_hi$q;
        words_lo$0$d = lo;
        words_hi$0$d = hi;
        words_lo$1$d = words_lo$0$q;
        words_hi$1$d = words_hi$0$q;
        words_lo$2$d = words_lo$1$q;
        words_hi$2$d = words_hi$1$q;
        multiples_lo$word = words_lo$2$q;
        multiples_hi$word = words_hi$2$q;
        late_lo$0$d = multiples_lo$multiple$6;
        late_hi$0$d = multiples_hi$multiple$6;
        late_lo$1$d = multiples_lo$multiple$7;
        late_hi$1$d = multiples_hi$multiple$7;
        coefficients$inject = 32'h0;
        coefficients$write_enable = takes_coefficients;
        coefficients$write_address = index;
        coefficients$read_enable = takes_part;
        coefficients$read_address = index;
        coefficients$write_lo = lo;
        coefficients$write_hi = hi;
        ecc_corrected = coefficients$corrected;
        ecc_uncorrectable = coefficients$uncorrectable;
        coefficient$0 = coefficients$read_lo[(32'h0)+:(8)];
        coefficient$1 = coefficients$read_lo[(32'h8)+:(8)];
        coefficient$2 = coefficients$read_lo[(32'h10)+:(8)];
        coefficient$3 = coefficients$read_lo[(32'h18)+:(8)];
        coefficient$4 = coefficients$read_hi[(32'h0)+:(8)];
        coefficient$5 = coefficients$read_hi[(32'h8)+:(8)];
        coefficient$6 = coefficients$read_hi[(32'h10)+:(8)];
        coefficient$7 = coefficients$read_hi[(32'h18)+:(8)];
        way_write$0$d = takes_part;
        way_first$0$d = first;
        way_last$0$d = last;
        way_bank$0$d = bank;
        way_beat$0$d = beat;
        way_write$1$d = way_write$0$q;
        way_first$1$d = way_first$0$q;
        way_last$1$d = way_last$0$q;
        way_bank$1$d = way_bank$0$q;
        way_beat$1$d = way_beat$0$q;
        way_write$2$d = way_write$1$q;
        way_first$2$d = way_first$1$q;
        way_last$2$d = way_last$1$q;
        way_bank$2$d = way_bank$1$q;
        way_beat$2$d = way_beat$1$q;
        way_write$3$d = way_write$2$q;
        way_first$3$d = way_first$2$q;
        way_last$3$d = way_last$2$q;
        way_bank$3$d = way_bank$2$q;
        way_beat$3$d = way_beat$2$q;
        way_write$4$d = way_write$3$q;
        way_first$4$d = way_first$3$q;
        way_last$4$d = way_last$3$q;
        way_bank$4$d = way_bank$3$q;
        way_beat$4$d = way_beat$3$q;
        way_write$5$d = way_write$4$q;
        way_first$5$d = way_first$4$q;
        way_last$5$d = way_last$4$q;
        way_bank$5$d = way_bank$4$q;
        way_beat$5$d = way_beat$4$q;
        standing = way_write$5$q & way_last$5$q;
        standing_bank = way_bank$5$q;
        if (~resetn) begin
            way_bank$5$d = 1'b0;
            way_beat$5$d = 32'h0;
            way_write$0$d = 1'b0;
            way_write$1$d = 1'b0;
            way_write$2$d = 1'b0;
            way_write$3$d = 1'b0;
            way_write$4$d = 1'b0;
            way_write$5$d = 1'b0;
        end
        read0 = reader_beat;
        read1 = reader_beat;
        if (way_write$5$q) begin
            if (way_bank$5$q) begin
                read1 = way_beat$5$q;
            end
            else begin
                read0 = way_beat$5$q;
            end
        end
        lanes_lo$0$coefficient = coefficient$0;
        lanes_lo$0$times0 = multiples_lo$multiple$0;
        lanes_lo$0$times1 = multiples_lo$multiple$1;
        lanes_lo$0$times2 = multiples_lo$multiple$2;
        lanes_lo$0$times3 = multiples_lo$multiple$3;
        lanes_lo$0$times4 = multiples_lo$multiple$4;
        lanes_lo$0$times5 = multiples_lo$multiple$5;
        lanes_lo$0$late6 = late_lo$0$q;
        lanes_lo$0$late7 = late_lo$1$q;
        lanes_lo$0$first = way_first$5$q;
        lanes_lo$0$bank = way_bank$5$q;
        lanes_lo$0$write = way_write$5$q;
        lanes_lo$0$beat = way_beat$5$q;
        lanes_lo$0$read0 = read0;
        lanes_lo$0$read1 = read1;
        lanes_hi$0$coefficient = coefficient$0;
        lanes_hi$0$times0 = multiples_hi$multiple$0;
        lanes_hi$0$times1 = multiples_hi$multiple$1;
        lanes_hi$0$times2 = multiples_hi$multiple$2;
        lanes_hi$0$times3 = multiples_hi$multiple$3;
        lanes_hi$0$times4 = multiples_hi$multiple$4;
        lanes_hi$0$times5 = multiples_hi$multiple$5;
        lanes_hi$0$late6 = late_hi$0$q;
        lanes_hi$0$late7 = late_hi$1$q;
        lanes_hi$0$first = way_first$5$q;
        lanes_hi$0$bank = way_bank$5$q;
        lanes_hi$0$write = way_write$5$q;
        lanes_hi$0$beat = way_beat$5$q;
        lanes_hi$0$read0 = read0;
        lanes_hi$0$read1 = read1;
        lanes_lo$1$coefficient = coefficient$1;
        lanes_lo$1$times0 = multiples_lo$multiple$0;
        lanes_lo$1$times1 = multiples_lo$multiple$1;
        lanes_lo$1$times2 = multiples_lo$multiple$2;
        lanes_lo$1$times3 = multiples_lo$multiple$3;
        lanes_lo$1$times4 = multiples_lo$multiple$4;
        lanes_lo$1$times5 = multiples_lo$multiple$5;
        lanes_lo$1$late6 = late_lo$0$q;
        lanes_lo$1$late7 = late_lo$1$q;
        lanes_lo$1$first = way_first$5$q;
        lanes_lo$1$bank = way_bank$5$q;
        lanes_lo$1$write = way_write$5$q;
        lanes_lo$1$beat = way_beat$5$q;
        lanes_lo$1$read0 = read0;
        lanes_lo$1$read1 = read1;
        lanes_hi$1$coefficient = coefficient$1;
        lanes_hi$1$times0 = multiples_hi$multiple$0;
        lanes_hi$1$times1 = multiples_hi$multiple$1;
        lanes_hi$1$times2 = multiples_hi$multiple$2;
        lanes_hi$1$times3 = multiples_hi$multiple$3;
        lanes_hi$1$times4 = multiples_hi$multiple$4;
        lanes_hi$1$times5 = multiples_hi$multiple$5;
        lanes_hi$1$late6 = late_hi$0$q;
        lanes_hi$1$late7 = late_hi$1$q;
        lanes_hi$1$first = way_first$5$q;
        lanes_hi$1$bank = way_bank$5$q;
        lanes_hi$1$write = way_write$5$q;
        lanes_hi$1$beat = way_beat$5$q;
        lanes_hi$1$read0 = read0;
        lanes_hi$1$read1 = read1;
        lanes_lo$2$coefficient = coefficient$2;
        lanes_lo$2$times0 = multiples_lo$multiple$0;
        lanes_lo$2$times1 = multiples_lo$multiple$1;
        lanes_lo$2$times2 = multiples_lo$multiple$2;
        lanes_lo$2$times3 = multiples_lo$multiple$3;
        lanes_lo$2$times4 = multiples_lo$multiple$4;
        lanes_lo$2$times5 = multiples_lo$multiple$5;
        lanes_lo$2$late6 = late_lo$0$q;
        lanes_lo$2$late7 = late_lo$1$q;
        lanes_lo$2$first = way_first$5$q;
        lanes_lo$2$bank = way_bank$5$q;
        lanes_lo$2$write = way_write$5$q;
        lanes_lo$2$beat = way_beat$5$q;
        lanes_lo$2$read0 = read0;
        lanes_lo$2$read1 = read1;
        lanes_hi$2$coefficient = coefficient$2;
        lanes_hi$2$times0 = multiples_hi$multiple$0;
        lanes_hi$2$times1 = multiples_hi$multiple$1;
        lanes_hi$2$times2 = multiples_hi$multiple$2;
        lanes_hi$2$times3 = multiples_hi$multiple$3;
        lanes_hi$2$times4 = multiples_hi$multiple$4;
        lanes_hi$2$times5 = multiples_hi$multiple$5;
        lanes_hi$2$late6 = late_hi$0$q;
        lanes_hi$2$late7 = late_hi$1$q;
        lanes_hi$2$first = way_first$5$q;
        lanes_hi$2$bank = way_bank$5$q;
        lanes_hi$2$write = way_write$5$q;
        lanes_hi$2$beat = way_beat$5$q;
        lanes_hi$2$read0 = read0;
        lanes_hi$2$read1 = read1;
        lanes_lo$3$coefficient = coefficient$3;
        lanes_lo$3$times0 = multiples_lo$multiple$0;
        lanes_lo$3$times1 = multiples_lo$multiple$1;
        lanes_lo$3$times2 = multiples_lo$multiple$2;
        lanes_lo$3$times3 = multiples_lo$multiple$3;
        lanes_lo$3$times4 = multiples_lo$multiple$4;
        lanes_lo$3$times5 = multiples_lo$multiple$5;
        lanes_lo$3$late6 = late_lo$0$q;
        lanes_lo$3$late7 = late_lo$1$q;
        lanes_lo$3$first = way_first$5$q;
        lanes_lo$3$bank = way_bank$5$q;
        lanes_lo$3$write = way_write$5$q;
        lanes_lo$3$beat = way_beat$5$q;
        lanes_lo$3$read0 = read0;
        lanes_lo$3$read1 = read1;
        lanes_hi$3$coefficient = coefficient$3;
        lanes_hi$3$times0 = multiples_hi$multiple$0;
        lanes_hi$3$times1 = multiples_hi$multiple$1;
        lanes_hi$3$times2 = multiples_hi$multiple$2;
        lanes_hi$3$times3 = multiples_hi$multiple$3;
        lanes_hi$3$times4 = multiples_hi$multiple$4;
        lanes_hi$3$times5 = multiples_hi$multiple$5;
        lanes_hi$3$late6 = late_hi$0$q;
        lanes_hi$3$late7 = late_hi$1$q;
        lanes_hi$3$first = way_first$5$q;
        lanes_hi$3$bank = way_bank$5$q;
        lanes_hi$3$write = way_write$5$q;
        lanes_hi$3$beat = way_beat$5$q;
        lanes_hi$3$read0 = read0;
        lanes_hi$3$read1 = read1;
        lanes_lo$4$coefficient = coefficient$4;
        lanes_lo$4$times0 = multiples_lo$multiple$0;
        lanes_lo$4$times1 = multiples_lo$multiple$1;
        lanes_lo$4$times2 = multiples_lo$multiple$2;
        lanes_lo$4$times3 = multiples_lo$multiple$3;
        lanes_lo$4$times4 = multiples_lo$multiple$4;
        lanes_lo$4$times5 = multiples_lo$multiple$5;
        lanes_lo$4$late6 = late_lo$0$q;
        lanes_lo$4$late7 = late_lo$1$q;
        lanes_lo$4$first = way_first$5$q;
        lanes_lo$4$bank = way_bank$5$q;
        lanes_lo$4$write = way_write$5$q;
        lanes_lo$4$beat = way_beat$5$q;
        lanes_lo$4$read0 = read0;
        lanes_lo$4$read1 = read1;
        lanes_hi$4$coefficient = coefficient$4;
        lanes_hi$4$times0 = multiples_hi$multiple$0;
        lanes_hi$4$times1 = multiples_hi$multiple$1;
        lanes_hi$4$times2 = multiples_hi$multiple$2;
        lanes_hi$4$times3 = multiples_hi$multiple$3;
        lanes_hi$4$times4 = multiples_hi$multiple$4;
        lanes_hi$4$times5 = multiples_hi$multiple$5;
        lanes_hi$4$late6 = late_hi$0$q;
        lanes_hi$4$late7 = late_hi$1$q;
        lanes_hi$4$first = way_first$5$q;
        lanes_hi$4$bank = way_bank$5$q;
        lanes_hi$4$write = way_write$5$q;
        lanes_hi$4$beat = way_beat$5$q;
        lanes_hi$4$read0 = read0;
        lanes_hi$4$read1 = read1;
        lanes_lo$5$coefficient = coefficient$5;
        lanes_lo$5$times0 = multiples_lo$multiple$0;
        lanes_lo$5$times1 = multiples_lo$multiple$1;
        lanes_lo$5$times2 = multiples_lo$multiple$2;
        lanes_lo$5$times3 = multiples_lo$multiple$3;
        lanes_lo$5$times4 = multiples_lo$multiple$4;
        lanes_lo$5$times5 = multiples_lo$multiple$5;
        lanes_lo$5$late6 = late_lo$0$q;
        lanes_lo$5$late7 = late_lo$1$q;
        lanes_lo$5$first = way_first$5$q;
        lanes_lo$5$bank = way_bank$5$q;
        lanes_lo$5$write = way_write$5$q;
        lanes_lo$5$beat = way_beat$5$q;
        lanes_lo$5$read0 = read0;
        lanes_lo$5$read1 = read1;
        lanes_hi$5$coefficient = coefficient$5;
        lanes_hi$5$times0 = multiples_hi$multiple$0;
        lanes_hi$5$times1 = multiples_hi$multiple$1;
        lanes_hi$5$times2 = multiples_hi$multiple$2;
        lanes_hi$5$times3 = multiples_hi$multiple$3;
        lanes_hi$5$times4 = multiples_hi$multiple$4;
        lanes_hi$5$times5 = multiples_hi$multiple$5;
        lanes_hi$5$late6 = late_hi$0$q;
        lanes_hi$5$late7 = late_hi$1$q;
        lanes_hi$5$first = way_first$5$q;
        lanes_hi$5$bank = way_bank$5$q;
        lanes_hi$5$write = way_write$5$q;
        lanes_hi$5$beat = way_beat$5$q;
        lanes_hi$5$read0 = read0;
        lanes_hi$5$read1 = read1;
        lanes_lo$6$coefficient = coefficient$6;
        lanes_lo$6$times0 = multiples_lo$multiple$0;
        lanes_lo$6$times1 = multiples_lo$multiple$1;
        lanes_lo$6$times2 = multiples_lo$multiple$2;
        lanes_lo$6$times3 = multiples_lo$multiple$3;
        lanes_lo$6$times4 = multiples_lo$multiple$4;
        lanes_lo$6$times5 = multiples_lo$multiple$5;
        lanes_lo$6$late6 = late_lo$0$q;
        lanes_lo$6$late7 = late_lo$1$q;
        lanes_lo$6$first = way_first$5$q;
        lanes_lo$6$bank = way_bank$5$q;
        lanes_lo$6$write = way_write$5$q;
        lanes_lo$6$beat = way_beat$5$q;
        lanes_lo$6$read0 = read0;
        lanes_lo$6$read1 = read1;
        lanes_hi$6$coefficient = coefficient$6;
        lanes_hi$6$times0 = multiples_hi$multiple$0;
        lanes_hi$6$times1 = multiples_hi$multiple$1;
        lanes_hi$6$times2 = multiples_hi$multiple$2;
        lanes_hi$6$times3 = multiples_hi$multiple$3;
        lanes_hi$6$times4 = multiples_hi$multiple$4;
        lanes_hi$6$times5 = multiples_hi$multiple$5;
        lanes_hi$6$late6 = late_hi$0$q;
        lanes_hi$6$late7 = late_hi$1$q;
        lanes_hi$6$first = way_first$5$q;
        lanes_hi$6$bank = way_bank$5$q;
        lanes_hi$6$write = way_write$5$q;
        lanes_hi$6$beat = way_beat$5$q;
        lanes_hi$6$read0 = read0;
        lanes_hi$6$read1 = read1;
        lanes_lo$7$coefficient = coefficient$7;
        lanes_lo$7$times0 = multiples_lo$multiple$0;
        lanes_lo$7$times1 = multiples_lo$multiple$1;
        lanes_lo$7$times2 = multiples_lo$multiple$2;
        lanes_lo$7$times3 = multiples_lo$multiple$3;
        lanes_lo$7$times4 = multiples_lo$multiple$4;
        lanes_lo$7$times5 = multiples_lo$multiple$5;
        lanes_lo$7$late6 = late_lo$0$q;
        lanes_lo$7$late7 = late_lo$1$q;
        lanes_lo$7$first = way_first$5$q;
        lanes_lo$7$bank = way_bank$5$q;
        lanes_lo$7$write = way_write$5$q;
        lanes_lo$7$beat = way_beat$5$q;
        lanes_lo$7$read0 = read0;
        lanes_lo$7$read1 = read1;
        lanes_hi$7$coefficient = coefficient$7;
        lanes_hi$7$times0 = multiples_hi$multiple$0;
        lanes_hi$7$times1 = multiples_hi$multiple$1;
        lanes_hi$7$times2 = multiples_hi$multiple$2;
        lanes_hi$7$times3 = multiples_hi$multiple$3;
        lanes_hi$7$times4 = multiples_hi$multiple$4;
        lanes_hi$7$times5 = multiples_hi$multiple$5;
        lanes_hi$7$late6 = late_hi$0$q;
        lanes_hi$7$late7 = late_hi$1$q;
        lanes_hi$7$first = way_first$5$q;
        lanes_hi$7$bank = way_bank$5$q;
        lanes_hi$7$write = way_write$5$q;
        lanes_hi$7$beat = way_beat$5$q;
        lanes_hi$7$read0 = read0;
        lanes_hi$7$read1 = read1;
        shown_lo$0 = lanes_lo$0$word0;
        shown_hi$0 = lanes_hi$0$word0;
        if (reader_bank) begin
            shown_lo$0 = lanes_lo$0$word1;
            shown_hi$0 = lanes_hi$0$word1;
        end
        shown_lo$1 = lanes_lo$1$word0;
        shown_hi$1 = lanes_hi$1$word0;
        if (reader_bank) begin
            shown_lo$1 = lanes_lo$1$word1;
            shown_hi$1 = lanes_hi$1$word1;
        end
        shown_lo$2 = lanes_lo$2$word0;
        shown_hi$2 = lanes_hi$2$word0;
        if (reader_bank) begin
            shown_lo$2 = lanes_lo$2$word1;
            shown_hi$2 = lanes_hi$2$word1;
        end
        shown_lo$3 = lanes_lo$3$word0;
        shown_hi$3 = lanes_hi$3$word0;
        if (reader_bank) begin
            shown_lo$3 = lanes_lo$3$word1;
            shown_hi$3 = lanes_hi$3$word1;
        end
        shown_lo$4 = lanes_lo$4$word0;
        shown_hi$4 = lanes_hi$4$word0;
        if (reader_bank) begin
            shown_lo$4 = lanes_lo$4$word1;
            shown_hi$4 = lanes_hi$4$word1;
        end
        shown_lo$5 = lanes_lo$5$word0;
        shown_hi$5 = lanes_hi$5$word0;
        if (reader_bank) begin
            shown_lo$5 = lanes_lo$5$word1;
            shown_hi$5 = lanes_hi$5$word1;
        end
        shown_lo$6 = lanes_lo$6$word0;
        shown_hi$6 = lanes_hi$6$word0;
        if (reader_bank) begin
            shown_lo$6 = lanes_lo$6$word1;
            shown_hi$6 = lanes_hi$6$word1;
        end
        shown_lo$7 = lanes_lo$7$word0;
        shown_hi$7 = lanes_hi$7$word0;
        if (reader_bank) begin
            shown_lo$7 = lanes_lo$7$word1;
            shown_hi$7 = lanes_hi$7$word1;
        end
        pair_lo$0$d = pair_lo$0$q;
        pair_hi$0$d = pair_hi$0$q;
        pair_lo$1$d = pair_lo$1$q;
        pair_hi$1$d = pair_hi$1$q;
        pair_lo$2$d = pair_lo$2$q;
        pair_hi$2$d = pair_hi$2$q;
        pair_lo$3$d = pair_lo$3$q;
        pair_hi$3$d = pair_hi$3$q;
        if (advance) begin
            pair_lo$0$d = shown_lo$0;
            pair_hi$0$d = shown_hi$0;
            if (reader_index[32'h0]) begin
                pair_lo$0$d = shown_lo$1;
                pair_hi$0$d = shown_hi$1;
            end
            pair_lo$1$d = shown_lo$2;
            pair_hi$1$d = shown_hi$2;
            if (reader_index[32'h0]) begin
                pair_lo$1$d = shown_lo$3;
                pair_hi$1$d = shown_hi$3;
            end
            pair_lo$2$d = shown_lo$4;
            pair_hi$2$d = shown_hi$4;
            if (reader_index[32'h0]) begin
                pair_lo$2$d = shown_lo$5;
                pair_hi$2$d = shown_hi$5;
            end
            pair_lo$3$d = shown_lo$6;
            pair_hi$3$d = shown_hi$6;
            if (reader_index[32'h0]) begin
                pair_lo$3$d = shown_lo$7;
                pair_hi$3$d = shown_hi$7;
            end
            pair$d = reader_index[(32'h1)+:(2)];
            chosen_lo$d = pair_lo$0$q;
            chosen_hi$d = pair_hi$0$q;
            if (pair$q == 32'h1) begin
                chosen_lo$d = pair_lo$1$q;
                chosen_hi$d = pair_hi$1$q;
            end
            if (pair$q == 32'h2) begin
                chosen_lo$d = pair_lo$2$q;
                chosen_hi$d = pair_hi$2$q;
            end
            if (pair$q == 32'h3) begin
                chosen_lo$d = pair_lo$3$q;
                chosen_hi$d = pair_hi$3$q;
            end
        end
        port_lo = chosen_lo$q;
        port_hi = chosen_hi$q;
    end
endmodule

module erasure__coefficients(clock, write_enable, write_address, write_lo, write_hi, inject, read_enable,
    read_address, read_valid, read_lo, read_hi, corrected, uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [7:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  [1:0] inject;
    input wire  read_enable;
    input wire  [7:0] read_address;
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
    reg  [7:0] memory$write_address;
    reg  [31:0] memory$write_lo;
    reg  [31:0] memory$write_hi;
    reg  [7:0] memory$write_check;
    reg  memory$read_enable;
    reg  [7:0] memory$read_address;
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
    reg  [7:0] address$d;
    reg  [7:0] address$q = 8'h0;
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
    erasure__encoder encoder(.lo(encoder$lo), .hi(encoder$hi), .check(encoder$check));
    erasure__memory memory(.clock(clock), .write_enable(memory$write_enable),
        .write_address(memory$write_address), .write_lo(memory$write_lo), .write_hi(memory$write_hi),
        .write_check(memory$write_check), .read_enable(memory$read_enable), .read_address(memory$read_address),
        .read_lo(memory$read_lo), .read_hi(memory$read_hi), .read_check(memory$read_check));
    erasure__decoder decoder(.clock(clock), .valid(decoder$valid), .lo(decoder$lo), .hi(decoder$hi),
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

module erasure__decoder(clock, valid, lo, hi, check, out_valid, out_lo, out_hi, corrected, uncorrectable);
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

module erasure__encoder(lo, hi, check);
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

module erasure__memory(clock, write_enable, write_address, write_lo, write_hi, write_check, read_enable,
    read_address, read_lo, read_hi, read_check);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [7:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  [7:0] write_check;
    input wire  read_enable;
    input wire  [7:0] read_address;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  [7:0] read_check;

    // Update code (custom)
    (* ram_style = "block" *) reg [71:0] memory [0:255];
    integer entry;
    initial begin
        for (entry = 0; entry <= 255; entry = entry + 1) memory[entry] = 0;
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

module erasure__lanes_hi(clock, coefficient, times0, times1, times2, times3, times4, times5, late6, late7,
    first, bank, write, beat, read0, read1, word0, word1);
    // Module arguments
    input wire  clock;
    input wire  [7:0] coefficient;
    input wire  [31:0] times0;
    input wire  [31:0] times1;
    input wire  [31:0] times2;
    input wire  [31:0] times3;
    input wire  [31:0] times4;
    input wire  [31:0] times5;
    input wire  [31:0] late6;
    input wire  [31:0] late7;
    input wire  first;
    input wire  bank;
    input wire  write;
    input wire  [4:0] beat;
    input wire  [4:0] read0;
    input wire  [4:0] read1;
    output reg  [31:0] word0;
    output reg  [31:0] word1;

    // Stub signals
    reg  [31:0] low$d;
    reg  [31:0] low$q = 32'h0;
    reg  [31:0] middle$d;
    reg  [31:0] middle$q = 32'h0;
    reg  [1:0] late$d;
    reg  [1:0] late$q = 2'h0;
    reg  [31:0] product$d;
    reg  [31:0] product$q = 32'h0;
    reg  banks$0$write_enable;
    reg  [4:0] banks$0$write_address;
    reg  [31:0] banks$0$write_data;
    reg  [4:0] banks$0$read_address;
    wire  [31:0] banks$0$read_data;
    reg  banks$1$write_enable;
    reg  [4:0] banks$1$write_address;
    reg  [31:0] banks$1$write_data;
    reg  [4:0] banks$1$read_address;
    wire  [31:0] banks$1$read_data;

    // Local signals
    reg  [31:0] term$0;
    reg  [31:0] term$1;
    reg  [31:0] term$2;
    reg  [31:0] term$3;
    reg  [31:0] term$4;
    reg  [31:0] term$5;
    reg  [31:0] term$6;
    reg  [31:0] term$7;
    reg  [31:0] so_far;

    // Sub module instances
    always @(posedge clock) low$q <= low$d;
    always @(posedge clock) middle$q <= middle$d;
    always @(posedge clock) late$q <= late$d;
    always @(posedge clock) product$q <= product$d;
    erasure__banks banks$0(.clock(clock), .write_enable(banks$0$write_enable),
        .write_address(banks$0$write_address), .write_data(banks$0$write_data),
        .read_address(banks$0$read_address), .read_data(banks$0$read_data));
    erasure__banks banks$1(.clock(clock), .write_enable(banks$1$write_enable),
        .write_address(banks$1$write_address), .write_data(banks$1$write_data),
        .read_address(banks$1$read_address), .read_data(banks$1$read_data));

    // Update code
    always @(*) begin
        low$d = low$q;
        middle$d = middle$q;
        late$d = late$q;
        product$d = product$q;
        term$0 = 32'h0;
        term$1 = 32'h0;
        term$2 = 32'h0;
        term$3 = 32'h0;
        term$4 = 32'h0;
        term$5 = 32'h0;
        term$6 = 32'h0;
        term$7 = 32'h0;
        if (coefficient[32'h0]) begin
            term$0 = times0;
        end
        if (coefficient[32'h1]) begin
            term$1 = times1;
        end
        if (coefficient[32'h2]) begin
            term$2 = times2;
        end
        if (coefficient[32'h3]) begin
            term$3 = times3;
        end
        if (coefficient[32'h4]) begin
            term$4 = times4;
        end
        if (coefficient[32'h5]) begin
            term$5 = times5;
        end
        if (late$q[32'h0]) begin
            term$6 = late6;
        end
        if (late$q[32'h1]) begin
            term$7 = late7;
        end
        late$d = coefficient[(32'h6)+:(2)];
        low$d = term$0 ^ term$1 ^ term$2;
        middle$d = term$3 ^ term$4 ^ term$5;
        product$d = low$q ^ middle$q ^ term$6 ^ term$7;
        so_far = banks$0$read_data;
        if (bank) begin
            so_far = banks$1$read_data;
        end
        if (first) begin
            so_far = 32'h0;
        end
        banks$0$write_address = beat;
        banks$0$write_data = product$q ^ so_far;
        banks$1$write_address = beat;
        banks$1$write_data = product$q ^ so_far;
        banks$0$read_address = read0;
        banks$1$read_address = read1;
        banks$0$write_enable = write & ~bank;
        banks$1$write_enable = write & bank;
        word0 = banks$0$read_data;
        word1 = banks$1$read_data;
    end
endmodule

module erasure__banks(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [31:0] write_data;
    input wire  [4:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [31:0] memory [0:31];
    integer entry;
    initial begin
        for (entry = 0; entry <= 31; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [31:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module erasure__multiples_hi(clock, word, multiple$0, multiple$1, multiple$2, multiple$3, multiple$4,
    multiple$5, multiple$6, multiple$7);
    // Module arguments
    input wire  clock;
    input wire  [31:0] word;
    output reg  [31:0] multiple$0;
    output reg  [31:0] multiple$1;
    output reg  [31:0] multiple$2;
    output reg  [31:0] multiple$3;
    output reg  [31:0] multiple$4;
    output reg  [31:0] multiple$5;
    output reg  [31:0] multiple$6;
    output reg  [31:0] multiple$7;

    // Stub signals
    reg  [31:0] held$0$d;
    reg  [31:0] held$0$q = 32'h0;
    reg  [31:0] held$1$d;
    reg  [31:0] held$1$q = 32'h0;
    reg  [31:0] held$2$d;
    reg  [31:0] held$2$q = 32'h0;
    reg  [31:0] held$3$d;
    reg  [31:0] held$3$q = 32'h0;
    reg  [31:0] held$4$d;
    reg  [31:0] held$4$q = 32'h0;
    reg  [31:0] held$5$d;
    reg  [31:0] held$5$q = 32'h0;
    reg  [31:0] held$6$d;
    reg  [31:0] held$6$q = 32'h0;
    reg  [31:0] held$7$d;
    reg  [31:0] held$7$q = 32'h0;

    // Local signals
    reg  [31:0] chain$0;
    reg  [31:0] chain$1;
    reg  [31:0] chain$2;
    reg  [31:0] chain$3;
    reg  [31:0] chain$4;
    reg  [31:0] chain$5;
    reg  [31:0] chain$6;
    reg  [31:0] chain$7;
    reg  [31:0] carry$0;
    reg  [31:0] carry$1;
    reg  [31:0] carry$2;
    reg  [31:0] carry$3;
    reg  [31:0] carry$4;
    reg  [31:0] carry$5;
    reg  [31:0] carry$6;

    // Sub module instances
    always @(posedge clock) held$0$q <= held$0$d;
    always @(posedge clock) held$1$q <= held$1$d;
    always @(posedge clock) held$2$q <= held$2$d;
    always @(posedge clock) held$3$q <= held$3$d;
    always @(posedge clock) held$4$q <= held$4$d;
    always @(posedge clock) held$5$q <= held$5$d;
    always @(posedge clock) held$6$q <= held$6$d;
    always @(posedge clock) held$7$q <= held$7$d;

    // Update code
    always @(*) begin
        chain$0 = word;
        carry$0 = (chain$0 >> 32'h7) & 32'h1010101;
        chain$1 = ((chain$0 & 32'h7f7f7f7f) << 32'h1) ^ carry$0 ^ (carry$0 << 32'h2) ^ (carry$0 << 32'h3) ^ (carry$0 << 32'h4);
        carry$1 = (chain$1 >> 32'h7) & 32'h1010101;
        chain$2 = ((chain$1 & 32'h7f7f7f7f) << 32'h1) ^ carry$1 ^ (carry$1 << 32'h2) ^ (carry$1 << 32'h3) ^ (carry$1 << 32'h4);
        carry$2 = (chain$2 >> 32'h7) & 32'h1010101;
        chain$3 = ((chain$2 & 32'h7f7f7f7f) << 32'h1) ^ carry$2 ^ (carry$2 << 32'h2) ^ (carry$2 << 32'h3) ^ (carry$2 << 32'h4);
        carry$3 = (chain$3 >> 32'h7) & 32'h1010101;
        chain$4 = ((chain$3 & 32'h7f7f7f7f) << 32'h1) ^ carry$3 ^ (carry$3 << 32'h2) ^ (carry$3 << 32'h3) ^ (carry$3 << 32'h4);
        carry$4 = (chain$4 >> 32'h7) & 32'h1010101;
        chain$5 = ((chain$4 & 32'h7f7f7f7f) << 32'h1) ^ carry$4 ^ (carry$4 << 32'h2) ^ (carry$4 << 32'h3) ^ (carry$4 << 32'h4);
        carry$5 = (chain$5 >> 32'h7) & 32'h1010101;
        chain$6 = ((chain$5 & 32'h7f7f7f7f) << 32'h1) ^ carry$5 ^ (carry$5 << 32'h2) ^ (carry$5 << 32'h3) ^ (carry$5 << 32'h4);
        carry$6 = (chain$6 >> 32'h7) & 32'h1010101;
        chain$7 = ((chain$6 & 32'h7f7f7f7f) << 32'h1) ^ carry$6 ^ (carry$6 << 32'h2) ^ (carry$6 << 32'h3) ^ (carry$6 << 32'h4);
        held$0$d = chain$0;
        multiple$0 = held$0$q;
        held$1$d = chain$1;
        multiple$1 = held$1$q;
        held$2$d = chain$2;
        multiple$2 = held$2$q;
        held$3$d = chain$3;
        multiple$3 = held$3$q;
        held$4$d = chain$4;
        multiple$4 = held$4$q;
        held$5$d = chain$5;
        multiple$5 = held$5$q;
        held$6$d = chain$6;
        multiple$6 = held$6$q;
        held$7$d = chain$7;
        multiple$7 = held$7$q;
    end
endmodule

module erasure__writer(clock, resetn, start, destination, outputs, stride, standing, freed, idle, address,
    index, advance, wseg_valid, wseg_ready, wseg_addr, wseg_beats, wdat_valid, wdat_ready, wdat_last,
    tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  start;
    input wire  [25:0] destination;
    input wire  [7:0] outputs;
    input wire  [18:0] stride;
    input wire  standing;
    output reg  freed;
    output reg  idle;
    output reg  [4:0] address;
    output reg  [2:0] index;
    output reg  advance;
    output reg  wseg_valid;
    input wire  wseg_ready;
    output reg  [31:0] wseg_addr;
    output reg  [23:0] wseg_beats;
    output reg  wdat_valid;
    input wire  wdat_ready;
    output reg  wdat_last;
    output reg  tmr_error;

    // Enums
    localparam Writing$Rest = 0;
    localparam Writing$Group = 1;
    localparam Writing$Await = 2;
    localparam Writing$Ask = 3;
    localparam Writing$Read = 4;
    localparam Writing$Turn = 5;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [7:0] outputs_left$d;
    wire  [7:0] outputs_left$q;
    wire  outputs_left$error;
    reg  [2:0] shard$d;
    wire  [2:0] shard$q;
    wire  shard$error;
    reg  [2:0] shard_last$d;
    wire  [2:0] shard_last$q;
    wire  shard_last$error;
    reg  [4:0] beat$d;
    wire  [4:0] beat$q;
    wire  beat$error;
    reg  [18:0] units_left$d;
    wire  [18:0] units_left$q;
    wire  units_left$error;
    reg  [25:0] group_address$d;
    wire  [25:0] group_address$q;
    wire  group_address$error;
    reg  [25:0] block_address$d;
    wire  [25:0] block_address$q;
    wire  block_address$error;
    reg  [25:0] row_address$d;
    wire  [25:0] row_address$q;
    wire  row_address$error;
    reg  middle$d;
    wire  middle$q;
    wire  middle$error;
    reg  middle_last$d;
    wire  middle_last$q;
    wire  middle_last$error;
    reg  offered$d;
    wire  offered$q;
    wire  offered$error;
    reg  offered_last$d;
    wire  offered_last$q;
    wire  offered_last$error;

    // Local signals
    reg  is_last_block;
    reg  is_last_beat;
    reg  is_last_output;
    reg  [23:0] part_beats;
    reg  [23:0] part_last;
    reg  [7:0] outputs_less_one;
    reg  moves;
    reg  reading;

    // Sub module instances
    erasure__state_3 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    erasure__inputs_left outputs_left(.clock(clock), .d(outputs_left$d), .q(outputs_left$q),
        .error(outputs_left$error));
    erasure__check_step shard(.clock(clock), .d(shard$d), .q(shard$q), .error(shard$error));
    erasure__check_step shard_last(.clock(clock), .d(shard_last$d), .q(shard_last$q),
        .error(shard_last$error));
    erasure__beat beat(.clock(clock), .d(beat$d), .q(beat$q), .error(beat$error));
    erasure__units_left units_left(.clock(clock), .d(units_left$d), .q(units_left$q),
        .error(units_left$error));
    erasure__address group_address(.clock(clock), .d(group_address$d), .q(group_address$q),
        .error(group_address$error));
    erasure__address block_address(.clock(clock), .d(block_address$d), .q(block_address$q),
        .error(block_address$error));
    erasure__address row_address(.clock(clock), .d(row_address$d), .q(row_address$q),
        .error(row_address$error));
    erasure__bank middle(.clock(clock), .d(middle$d), .q(middle$q), .error(middle$error));
    erasure__bank middle_last(.clock(clock), .d(middle_last$d), .q(middle_last$q), .error(middle_last$error));
    erasure__bank offered(.clock(clock), .d(offered$d), .q(offered$q), .error(offered$error));
    erasure__bank offered_last(.clock(clock), .d(offered_last$d), .q(offered_last$q),
        .error(offered_last$error));

    // Update code
    always @(*) begin
        state$d = state$q;
        outputs_left$d = outputs_left$q;
        shard$d = shard$q;
        shard_last$d = shard_last$q;
        beat$d = beat$q;
        units_left$d = units_left$q;
        group_address$d = group_address$q;
        block_address$d = block_address$q;
        row_address$d = row_address$q;
        middle$d = middle$q;
        middle_last$d = middle_last$q;
        offered$d = offered$q;
        offered_last$d = offered_last$q;
        is_last_block = units_left$q <= 32'h4;
        part_beats = 32'h20;
        if (is_last_block) begin
            part_beats = ((units_left$q) & 24'hffffff) << 32'h3;
        end
        part_last = part_beats - 32'h1;
        is_last_beat = beat$q == part_last[(32'h0)+:(5)];
        is_last_output = shard$q == shard_last$q;
        outputs_less_one = outputs_left$q - 32'h1;
        moves = ~offered$q | wdat_ready;
        reading = 1'b0;
        freed = 1'b0;
        idle = 1'b0;
        wseg_valid = 1'b0;
        wseg_addr = ((row_address$q) & 32'hffffffff) << 32'h6;
        wseg_beats = part_beats;
        address = beat$q;
        index = shard$q;
        case (state$q)
            Writing$Rest:
                begin
                    idle = ~middle$q & ~offered$q;
                    if (start) begin
                        outputs_left$d = outputs;
                        group_address$d = destination;
                        state$d = Writing$Group;
                    end
                end
            Writing$Group:
                begin
                    shard_last$d = 32'h7;
                    outputs_left$d = outputs_left$q - 32'h8;
                    if (outputs_left$q <= 32'h8) begin
                        shard_last$d = outputs_less_one[(32'h0)+:(3)];
                        outputs_left$d = 32'h0;
                    end
                    shard$d = 32'h0;
                    units_left$d = stride;
                    block_address$d = group_address$q;
                    row_address$d = group_address$q;
                    group_address$d = group_address$q + (((stride) & 26'h3ffffff) << 32'h3);
                    state$d = Writing$Await;
                end
            Writing$Await:
                begin
                    if (standing) begin
                        state$d = Writing$Ask;
                    end
                end
            Writing$Ask:
                begin
                    wseg_valid = 1'b1;
                    beat$d = 32'h0;
                    if (wseg_ready) begin
                        state$d = Writing$Read;
                    end
                end
            Writing$Read:
                begin
                    reading = 1'b1;
                    if (moves) begin
                        beat$d = beat$q + 32'h1;
                        if (is_last_beat) begin
                            shard$d = shard$q + 32'h1;
                            row_address$d = row_address$q + ((stride) & 26'h3ffffff);
                            state$d = Writing$Ask;
                            if (is_last_output) begin
                                freed = 1'b1;
                                shard$d = 32'h0;
                                block_address$d = block_address$q + 32'h4;
                                units_left$d = units_left$q - 32'h4;
                                state$d = Writing$Turn;
                                if (is_last_block) begin
                                    state$d = Writing$Group;
                                    if (outputs_left$q == 32'h0) begin
                                        state$d = Writing$Rest;
                                    end
                                end
                            end
                        end
                    end
                end
            Writing$Turn:
                begin
                    row_address$d = block_address$q;
                    state$d = Writing$Await;
                end
            default:
                begin
                    state$d = Writing$Rest;
                end
        endcase
        advance = moves;
        wdat_valid = offered$q;
        wdat_last = offered_last$q;
        if (moves) begin
            middle$d = reading;
            middle_last$d = is_last_beat;
            offered$d = middle$q;
            offered_last$d = middle_last$q;
        end
        tmr_error = state$error | outputs_left$error | shard$error | shard_last$error | beat$error | units_left$error | group_address$error | block_address$error | row_address$error | middle$error | middle_last$error | offered$error | offered_last$error;
        if (~resetn) begin
            state$d = Writing$Rest;
            middle$d = 1'b0;
            offered$d = 1'b0;
        end
    end
endmodule

module erasure__state_3(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Writing$Rest = 0;
    localparam Writing$Group = 1;
    localparam Writing$Await = 2;
    localparam Writing$Ask = 3;
    localparam Writing$Read = 4;
    localparam Writing$Turn = 5;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_c = 64'h0;
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
