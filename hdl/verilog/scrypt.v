// scrypt: generated from the circuit of that name, never edited.

module scrypt(clock, resetn, cmd_valid, cmd_ready, cmd_slot, cmd_src, cmd_src_len, cmd_dst, cmd_dst_len,
    cmd_aux0, rseg_valid, rseg_ready, rseg_addr, rseg_beats, rdat_valid, rdat_ready, rdat_lo, rdat_hi,
    rdat_last, wseg_valid, wseg_ready, wseg_addr, wseg_beats, wdat_valid, wdat_ready, wdat_lo, wdat_hi,
    wdat_last, done_valid, done_ready, done_slot, done_status, done_crc, done_extra, tmr_error, ecc_corrected,
    ecc_uncorrectable);
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
    localparam Command$Size = 1;
    localparam Command$Weigh = 2;
    localparam Command$Judge = 3;
    localparam Command$Run = 4;
    localparam Command$Done = 5;

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
    reg  [31:0] source$d;
    wire  [31:0] source$q;
    wire  source$error;
    reg  [31:0] source_bytes$d;
    wire  [31:0] source_bytes$q;
    wire  source_bytes$error;
    reg  [31:0] destination$d;
    wire  [31:0] destination$q;
    wire  destination$error;
    reg  [31:0] destination_bytes$d;
    wire  [31:0] destination_bytes$q;
    wire  destination_bytes$error;
    reg  [15:0] count$d;
    wire  [15:0] count$q;
    wire  count$error;
    reg  is_small$d;
    wire  is_small$q;
    wire  is_small$error;
    reg  [22:0] headers_bytes$d;
    wire  [22:0] headers_bytes$q;
    wire  headers_bytes$error;
    reg  right$d;
    wire  right$q;
    wire  right$error;
    reg  error$d;
    reg  error$q = 1'h0;
    reg  corrected$d;
    reg  corrected$q = 1'h0;
    reg  lost$d;
    reg  lost$q = 1'h0;
    reg  crc$start;
    reg  crc$valid;
    reg  [31:0] crc$lo;
    reg  [31:0] crc$hi;
    wire  [31:0] crc$crc;
    reg  feeder$resetn;
    reg  feeder$start;
    reg  [31:0] feeder$source;
    reg  [15:0] feeder$count;
    wire  feeder$rseg_valid;
    reg  feeder$rseg_ready;
    wire  [31:0] feeder$rseg_addr;
    reg  feeder$rdat_valid;
    wire  feeder$rdat_ready;
    reg  [31:0] feeder$rdat_lo;
    reg  [31:0] feeder$rdat_hi;
    wire  feeder$header_valid;
    reg  feeder$header_ready;
    wire  [4:0] feeder$header_word;
    wire  [31:0] feeder$header;
    wire  feeder$feed_valid;
    wire  [4:0] feeder$feed_hash;
    reg  feeder$feed_done;
    wire  feeder$enter_valid;
    reg  feeder$enter_ready;
    wire  [3:0] feeder$enter_word;
    wire  feeder$tmr_error;
    reg  pbkdf2$resetn;
    reg  pbkdf2$header_valid;
    wire  pbkdf2$header_ready;
    reg  [4:0] pbkdf2$header_word;
    reg  [31:0] pbkdf2$header;
    reg  pbkdf2$feed_valid;
    reg  [4:0] pbkdf2$feed_hash;
    wire  pbkdf2$feed_done;
    reg  [3:0] pbkdf2$block_word;
    wire  [31:0] pbkdf2$block_low;
    wire  [31:0] pbkdf2$block_high;
    reg  pbkdf2$given;
    reg  [3:0] pbkdf2$given_word;
    reg  [31:0] pbkdf2$given_low;
    reg  [31:0] pbkdf2$given_high;
    reg  pbkdf2$close_valid;
    reg  [4:0] pbkdf2$close_hash;
    wire  pbkdf2$close_done;
    reg  [1:0] pbkdf2$beat;
    wire  [31:0] pbkdf2$beat_lo;
    wire  [31:0] pbkdf2$beat_hi;
    wire  pbkdf2$tmr_error;
    wire  pbkdf2$ecc_corrected;
    wire  pbkdf2$ecc_uncorrectable;
    reg  romix$resetn;
    wire  romix$ready;
    reg  romix$enter_valid;
    wire  romix$enter_ready;
    reg  [3:0] romix$enter_word;
    reg  [31:0] romix$enter_low;
    reg  [31:0] romix$enter_high;
    reg  romix$take;
    wire  romix$given;
    wire  [3:0] romix$given_word;
    wire  [31:0] romix$given_low;
    wire  [31:0] romix$given_high;
    wire  romix$tmr_error;
    wire  romix$ecc_corrected;
    wire  romix$ecc_uncorrectable;
    reg  writer$resetn;
    reg  writer$start;
    reg  [31:0] writer$destination;
    reg  [15:0] writer$count;
    wire  writer$idle;
    wire  writer$take;
    reg  writer$given;
    reg  [3:0] writer$given_word;
    wire  writer$close_valid;
    wire  [4:0] writer$close_hash;
    reg  writer$close_done;
    wire  [1:0] writer$beat;
    wire  writer$wseg_valid;
    reg  writer$wseg_ready;
    wire  [31:0] writer$wseg_addr;
    wire  writer$wdat_valid;
    reg  writer$wdat_ready;
    wire  writer$wdat_last;
    wire  writer$tmr_error;

    // Local signals
    reg  start;
    reg  is_right;
    reg  [22:0] wide;
    reg  [31:0] hashes_bytes;

    // Sub module instances
    scrypt__state_2 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    scrypt__offset slot(.clock(clock), .d(slot$d), .q(slot$q), .error(slot$error));
    scrypt__count_2 status(.clock(clock), .d(status$d), .q(status$q), .error(status$error));
    scrypt__destination source(.clock(clock), .d(source$d), .q(source$q), .error(source$error));
    scrypt__destination source_bytes(.clock(clock), .d(source_bytes$d), .q(source_bytes$q),
        .error(source_bytes$error));
    scrypt__destination destination(.clock(clock), .d(destination$d), .q(destination$q),
        .error(destination$error));
    scrypt__destination destination_bytes(.clock(clock), .d(destination_bytes$d), .q(destination_bytes$q),
        .error(destination_bytes$error));
    scrypt__count count(.clock(clock), .d(count$d), .q(count$q), .error(count$error));
    scrypt__is_small is_small(.clock(clock), .d(is_small$d), .q(is_small$q), .error(is_small$error));
    scrypt__headers_bytes headers_bytes(.clock(clock), .d(headers_bytes$d), .q(headers_bytes$q),
        .error(headers_bytes$error));
    scrypt__is_small right(.clock(clock), .d(right$d), .q(right$q), .error(right$error));
    always @(posedge clock) error$q <= error$d;
    always @(posedge clock) corrected$q <= corrected$d;
    always @(posedge clock) lost$q <= lost$d;
    scrypt__crc crc(.clock(clock), .start(crc$start), .valid(crc$valid), .lo(crc$lo), .hi(crc$hi),
        .crc(crc$crc));
    scrypt__feeder feeder(.clock(clock), .resetn(feeder$resetn), .start(feeder$start), .source(feeder$source),
        .count(feeder$count), .rseg_valid(feeder$rseg_valid), .rseg_ready(feeder$rseg_ready),
        .rseg_addr(feeder$rseg_addr), .rdat_valid(feeder$rdat_valid), .rdat_ready(feeder$rdat_ready),
        .rdat_lo(feeder$rdat_lo), .rdat_hi(feeder$rdat_hi), .header_valid(feeder$header_valid),
        .header_ready(feeder$header_ready), .header_word(feeder$header_word), .header(feeder$header),
        .feed_valid(feeder$feed_valid), .feed_hash(feeder$feed_hash), .feed_done(feeder$feed_done),
        .enter_valid(feeder$enter_valid), .enter_ready(feeder$enter_ready), .enter_word(feeder$enter_word),
        .tmr_error(feeder$tmr_error));
    scrypt__pbkdf2 pbkdf2(.clock(clock), .resetn(pbkdf2$resetn), .header_valid(pbkdf2$header_valid),
        .header_ready(pbkdf2$header_ready), .header_word(pbkdf2$header_word), .header(pbkdf2$header),
        .feed_valid(pbkdf2$feed_valid), .feed_hash(pbkdf2$feed_hash), .feed_done(pbkdf2$feed_done),
        .block_word(pbkdf2$block_word), .block_low(pbkdf2$block_low), .block_high(pbkdf2$block_high),
        .given(pbkdf2$given), .given_word(pbkdf2$given_word), .given_low(pbkdf2$given_low),
        .given_high(pbkdf2$given_high), .close_valid(pbkdf2$close_valid), .close_hash(pbkdf2$close_hash),
        .close_done(pbkdf2$close_done), .beat(pbkdf2$beat), .beat_lo(pbkdf2$beat_lo), .beat_hi(pbkdf2$beat_hi),
        .tmr_error(pbkdf2$tmr_error), .ecc_corrected(pbkdf2$ecc_corrected),
        .ecc_uncorrectable(pbkdf2$ecc_uncorrectable));
    scrypt__romix romix(.clock(clock), .resetn(romix$resetn), .ready(romix$ready),
        .enter_valid(romix$enter_valid), .enter_ready(romix$enter_ready), .enter_word(romix$enter_word),
        .enter_low(romix$enter_low), .enter_high(romix$enter_high), .take(romix$take), .given(romix$given),
        .given_word(romix$given_word), .given_low(romix$given_low), .given_high(romix$given_high),
        .tmr_error(romix$tmr_error), .ecc_corrected(romix$ecc_corrected),
        .ecc_uncorrectable(romix$ecc_uncorrectable));
    scrypt__writer writer(.clock(clock), .resetn(writer$resetn), .start(writer$start),
        .destination(writer$destination), .count(writer$count), .idle(writer$idle), .take(writer$take),
        .given(writer$given), .given_word(writer$given_word), .close_valid(writer$close_valid),
        .close_hash(writer$close_hash), .close_done(writer$close_done), .beat(writer$beat),
        .wseg_valid(writer$wseg_valid), .wseg_ready(writer$wseg_ready), .wseg_addr(writer$wseg_addr),
        .wdat_valid(writer$wdat_valid), .wdat_ready(writer$wdat_ready), .wdat_last(writer$wdat_last),
        .tmr_error(writer$tmr_error));

    // Update code
    always @(*) begin
        state$d = state$q;
        slot$d = slot$q;
        status$d = status$q;
        source$d = source$q;
        source_bytes$d = source_bytes$q;
        destination$d = destination$q;
        destination_bytes$d = destination_bytes$q;
        count$d = count$q;
        is_small$d = is_small$q;
        headers_bytes$d = headers_bytes$q;
        right$d = right$q;
        error$d = error$q;
        corrected$d = corrected$q;
        lost$d = lost$q;
        wide = ((count$q) & 23'h7fffff);
        hashes_bytes = ((count$q) & 32'hffffffff) << 32'h5;
        is_right = is_small$q & (count$q != 32'h0) & (source_bytes$q == ((headers_bytes$q) & 32'hffffffff)) & (destination_bytes$q == hashes_bytes) & (source$q[(32'h0)+:(6)] == 32'h0) & (destination$q[(32'h0)+:(6)] == 32'h0);
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
                    cmd_ready = resetn & romix$ready;
                    if (cmd_valid & romix$ready) begin
                        slot$d = cmd_slot;
                        source$d = cmd_src;
                        source_bytes$d = cmd_src_len;
                        destination$d = cmd_dst;
                        destination_bytes$d = cmd_dst_len;
                        count$d = cmd_aux0[(32'h0)+:(16)];
                        is_small$d = cmd_aux0[(32'h10)+:(16)] == 32'h0;
                        state$d = Command$Size;
                    end
                end
            Command$Size:
                begin
                    headers_bytes$d = (wide << 32'h6) + (wide << 32'h4);
                    state$d = Command$Weigh;
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
                    if (lost$q) begin
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
        feeder$resetn = resetn;
        feeder$start = start;
        feeder$source = source$q;
        feeder$count = count$q;
        rseg_valid = feeder$rseg_valid;
        feeder$rseg_ready = rseg_ready;
        rseg_addr = feeder$rseg_addr;
        rseg_beats = 32'ha;
        feeder$rdat_valid = rdat_valid;
        rdat_ready = feeder$rdat_ready;
        feeder$rdat_lo = rdat_lo;
        feeder$rdat_hi = rdat_hi;
        feeder$header_ready = pbkdf2$header_ready;
        feeder$feed_done = pbkdf2$feed_done;
        feeder$enter_ready = romix$enter_ready;
        pbkdf2$resetn = resetn;
        pbkdf2$header_valid = feeder$header_valid;
        pbkdf2$header_word = feeder$header_word;
        pbkdf2$header = feeder$header;
        pbkdf2$feed_valid = feeder$feed_valid;
        pbkdf2$feed_hash = feeder$feed_hash;
        pbkdf2$block_word = feeder$enter_word;
        pbkdf2$given = romix$given;
        pbkdf2$given_word = romix$given_word;
        pbkdf2$given_low = romix$given_low;
        pbkdf2$given_high = romix$given_high;
        pbkdf2$close_valid = writer$close_valid;
        pbkdf2$close_hash = writer$close_hash;
        pbkdf2$beat = writer$beat;
        romix$resetn = resetn;
        romix$enter_valid = feeder$enter_valid;
        romix$enter_word = feeder$enter_word;
        romix$enter_low = pbkdf2$block_low;
        romix$enter_high = pbkdf2$block_high;
        romix$take = writer$take;
        writer$resetn = resetn;
        writer$start = start;
        writer$destination = destination$q;
        writer$count = count$q;
        writer$given = romix$given;
        writer$given_word = romix$given_word;
        writer$close_done = pbkdf2$close_done;
        wseg_valid = writer$wseg_valid;
        writer$wseg_ready = wseg_ready;
        wseg_addr = writer$wseg_addr;
        wseg_beats = 32'h4;
        wdat_valid = writer$wdat_valid;
        writer$wdat_ready = wdat_ready;
        wdat_last = writer$wdat_last;
        wdat_lo = pbkdf2$beat_lo;
        wdat_hi = pbkdf2$beat_hi;
        crc$start = start;
        crc$valid = writer$wdat_valid & wdat_ready;
        crc$lo = pbkdf2$beat_lo;
        crc$hi = pbkdf2$beat_hi;
        error$d = state$error | slot$error | status$error | source$error | source_bytes$error | destination$error | destination_bytes$error | count$error | is_small$error | headers_bytes$error | right$error | feeder$tmr_error | pbkdf2$tmr_error | romix$tmr_error | writer$tmr_error;
        tmr_error = error$q;
        corrected$d = pbkdf2$ecc_corrected | romix$ecc_corrected;
        ecc_corrected = corrected$q;
        lost$d = pbkdf2$ecc_uncorrectable | romix$ecc_uncorrectable;
        ecc_uncorrectable = lost$q;
        if (~resetn) begin
            state$d = Command$Rest;
        end
    end
endmodule

module scrypt__count(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [15:0] copy_a = 16'h0;
    (* keep = "true", dont_touch = "true" *) reg [15:0] copy_b = 16'h0;
    (* keep = "true", dont_touch = "true" *) reg [15:0] copy_c = 16'h0;
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

module scrypt__crc(clock, start, valid, lo, hi, crc);
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

module scrypt__destination(clock, d, q, error);
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

module scrypt__feeder(clock, resetn, start, source, count, rseg_valid, rseg_ready, rseg_addr, rdat_valid,
    rdat_ready, rdat_lo, rdat_hi, header_valid, header_ready, header_word, header, feed_valid, feed_hash,
    feed_done, enter_valid, enter_ready, enter_word, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  start;
    input wire  [31:0] source;
    input wire  [15:0] count;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    input wire  rdat_valid;
    output reg  rdat_ready;
    input wire  [31:0] rdat_lo;
    input wire  [31:0] rdat_hi;
    output reg  header_valid;
    input wire  header_ready;
    output reg  [4:0] header_word;
    output reg  [31:0] header;
    output reg  feed_valid;
    output reg  [4:0] feed_hash;
    input wire  feed_done;
    output reg  enter_valid;
    input wire  enter_ready;
    output reg  [3:0] enter_word;
    output reg  tmr_error;

    // Enums
    localparam Feeding$Rest = 0;
    localparam Feeding$Ask = 1;
    localparam Feeding$Take = 2;
    localparam Feeding$Hash = 3;
    localparam Feeding$Enter = 4;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [15:0] left$d;
    wire  [15:0] left$q;
    wire  left$error;
    reg  [31:0] address$d;
    wire  [31:0] address$q;
    wire  address$error;
    reg  [4:0] word$d;
    wire  [4:0] word$q;
    wire  word$error;
    reg  [4:0] hash$d;
    wire  [4:0] hash$q;
    wire  hash$error;

    // Local signals
    reg  [31:0] raw;

    // Sub module instances
    scrypt__state state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    scrypt__count left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));
    scrypt__destination address(.clock(clock), .d(address$d), .q(address$q), .error(address$error));
    scrypt__hash word(.clock(clock), .d(word$d), .q(word$q), .error(word$error));
    scrypt__hash hash(.clock(clock), .d(hash$d), .q(hash$q), .error(hash$error));

    // Update code
    always @(*) begin
        state$d = state$q;
        left$d = left$q;
        address$d = address$q;
        word$d = word$q;
        hash$d = hash$q;
        rseg_valid = 1'b0;
        rseg_addr = address$q;
        rdat_ready = 1'b0;
        header_valid = 1'b0;
        header_word = word$q;
        raw = rdat_lo;
        if (word$q[32'h0]) begin
            raw = rdat_hi;
        end
        header = (raw >> 32'h18) | ((raw >> 32'h8) & 32'hff00) | ((raw << 32'h8) & 32'hff0000) | (raw << 32'h18);
        feed_valid = 1'b0;
        feed_hash = hash$q;
        enter_valid = 1'b0;
        enter_word = word$q[(32'h0)+:(4)];
        case (state$q)
            Feeding$Rest:
                begin
                    if (start) begin
                        left$d = count;
                        address$d = source;
                        state$d = Feeding$Ask;
                    end
                end
            Feeding$Ask:
                begin
                    rseg_valid = 1'b1;
                    word$d = 32'h0;
                    if (rseg_ready) begin
                        state$d = Feeding$Take;
                    end
                end
            Feeding$Take:
                begin
                    header_valid = rdat_valid;
                    rdat_ready = header_ready & word$q[32'h0];
                    if (rdat_valid & header_ready) begin
                        word$d = word$q + 32'h1;
                        if (word$q == 32'h13) begin
                            state$d = Feeding$Hash;
                        end
                    end
                end
            Feeding$Hash:
                begin
                    feed_valid = 1'b1;
                    word$d = 32'h0;
                    if (feed_done) begin
                        state$d = Feeding$Enter;
                    end
                end
            Feeding$Enter:
                begin
                    enter_valid = 1'b1;
                    if (enter_ready) begin
                        word$d = word$q + 32'h1;
                        if (word$q == 32'hf) begin
                            address$d = address$q + 32'h50;
                            left$d = left$q - 32'h1;
                            hash$d = hash$q + 32'h1;
                            if (hash$q == 32'h17) begin
                                hash$d = 32'h0;
                            end
                            state$d = Feeding$Ask;
                            if (left$q == 32'h1) begin
                                state$d = Feeding$Rest;
                            end
                        end
                    end
                end
            default:
                begin
                    state$d = Feeding$Rest;
                end
        endcase
        tmr_error = state$error | left$error | address$error | word$error | hash$error;
        if (~resetn) begin
            state$d = Feeding$Rest;
            hash$d = 32'h0;
        end
    end
endmodule

module scrypt__hash(clock, d, q, error);
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

module scrypt__state(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Feeding$Rest = 0;
    localparam Feeding$Ask = 1;
    localparam Feeding$Take = 2;
    localparam Feeding$Hash = 3;
    localparam Feeding$Enter = 4;

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

module scrypt__headers_bytes(clock, d, q, error);
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

module scrypt__is_small(clock, d, q, error);
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

module scrypt__pbkdf2(clock, resetn, header_valid, header_ready, header_word, header, feed_valid, feed_hash,
    feed_done, block_word, block_low, block_high, given, given_word, given_low, given_high, close_valid,
    close_hash, close_done, beat, beat_lo, beat_hi, tmr_error, ecc_corrected, ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  header_valid;
    output reg  header_ready;
    input wire  [4:0] header_word;
    input wire  [31:0] header;
    input wire  feed_valid;
    input wire  [4:0] feed_hash;
    output reg  feed_done;
    input wire  [3:0] block_word;
    output reg  [31:0] block_low;
    output reg  [31:0] block_high;
    input wire  given;
    input wire  [3:0] given_word;
    input wire  [31:0] given_low;
    input wire  [31:0] given_high;
    input wire  close_valid;
    input wire  [4:0] close_hash;
    output reg  close_done;
    input wire  [1:0] beat;
    output reg  [31:0] beat_lo;
    output reg  [31:0] beat_hi;
    output reg  tmr_error;
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Constant declarations
    localparam  initial$0 = 32'h6a09e667;
    localparam  initial$1 = 32'hbb67ae85;
    localparam  initial$2 = 32'h3c6ef372;
    localparam  initial$3 = 32'ha54ff53a;
    localparam  initial$4 = 32'h510e527f;
    localparam  initial$5 = 32'h9b05688c;
    localparam  initial$6 = 32'h1f83d9ab;
    localparam  initial$7 = 32'h5be0cd19;
    localparam  mark = 32'h80000000;

    // Stub signals
    reg  runs$d;
    wire  runs$q;
    wire  runs$error;
    reg  [7:0] count$d;
    wire  [7:0] count$q;
    wire  count$error;
    reg  [4:0] step$d;
    wire  [4:0] step$q;
    wire  step$error;
    reg  [4:0] hash$d;
    wire  [4:0] hash$q;
    wire  hash$error;
    reg  [4:0] feed_step$d;
    wire  [4:0] feed_step$q;
    wire  feed_step$error;
    reg  [4:0] close_step$d;
    wire  [4:0] close_step$q;
    wire  close_step$error;
    reg  [4:0] steps$step;
    reg  [5:0] steps$states;
    wire  steps$is_initial;
    wire  [5:0] steps$seed;
    wire  steps$is_mixed;
    wire  steps$is_second;
    wire  [5:0] steps$message;
    wire  [4:0] steps$words;
    wire  [31:0] steps$pad;
    wire  [2:0] steps$number;
    wire  [10:0] steps$bits;
    wire  steps$is_kept;
    wire  [5:0] steps$digest;
    wire  steps$is_hash;
    wire  [1:0] steps$quarter;
    reg  [31:0] sha$word;
    reg  sha$shift;
    reg  sha$push;
    reg  sha$early;
    reg  sha$first;
    reg  sha$second;
    reg  [5:0] sha$constant;
    wire  [31:0] sha$sum;
    reg  memory$write_enable;
    reg  [8:0] memory$write_address;
    reg  [31:0] memory$write_lo;
    reg  [31:0] memory$write_hi;
    reg  [1:0] memory$inject;
    reg  memory$read_enable;
    reg  [8:0] memory$read_address;
    wire  memory$read_valid;
    wire  [31:0] memory$read_lo;
    wire  [31:0] memory$read_hi;
    wire  memory$corrected;
    wire  memory$uncorrectable;
    reg  block_lows$write_enable;
    reg  [3:0] block_lows$write_address;
    reg  [31:0] block_lows$write_data;
    reg  [3:0] block_lows$read_address;
    wire  [31:0] block_lows$read_data;
    reg  block_highs$write_enable;
    reg  [3:0] block_highs$write_address;
    reg  [31:0] block_highs$write_data;
    reg  [3:0] block_highs$read_address;
    wire  [31:0] block_highs$read_data;
    reg  mixed_lows$write_enable;
    reg  [3:0] mixed_lows$write_address;
    reg  [31:0] mixed_lows$write_data;
    reg  [3:0] mixed_lows$read_address;
    wire  [31:0] mixed_lows$read_data;
    reg  mixed_highs$write_enable;
    reg  [3:0] mixed_highs$write_address;
    reg  [31:0] mixed_highs$write_data;
    reg  [3:0] mixed_highs$read_address;
    wire  [31:0] mixed_highs$read_data;
    reg  hash_los$write_enable;
    reg  [1:0] hash_los$write_address;
    reg  [31:0] hash_los$write_data;
    reg  [1:0] hash_los$read_address;
    wire  [31:0] hash_los$read_data;
    reg  hash_his$write_enable;
    reg  [1:0] hash_his$write_address;
    reg  [31:0] hash_his$write_data;
    reg  [1:0] hash_his$read_address;
    wire  [31:0] hash_his$read_data;
    reg  [31:0] word$d;
    reg  [31:0] word$q = 32'h0;

    // Local signals
    reg  is_seed;
    reg  is_close;
    reg  is_written;
    reg  ends;
    reg  [2:0] low;
    reg  [2:0] asked;
    reg  [7:0] ahead;
    reg  [3:0] asked_word;
    reg  [5:0] row;
    reg  [7:0] since;
    reg  [4:0] place;
    reg  [2:0] seed_place;
    reg  [31:0] seed_word;
    reg  [31:0] mixed;
    reg  [31:0] data;
    reg  [4:0] stop;
    reg  [7:0] round;
    reg  [2:0] digest_place;
    reg  [31:0] digest_swapped;
    reg  writes;
    reg  reads;
    reg  takes_header;
    reg  [8:0] header_row;
    reg  [8:0] digest_row;
    reg  [3:0] block_place;

    // Sub module instances
    scrypt__is_small runs(.clock(clock), .d(runs$d), .q(runs$q), .error(runs$error));
    scrypt__count_2 count(.clock(clock), .d(count$d), .q(count$q), .error(count$error));
    scrypt__hash step(.clock(clock), .d(step$d), .q(step$q), .error(step$error));
    scrypt__hash hash(.clock(clock), .d(hash$d), .q(hash$q), .error(hash$error));
    scrypt__hash feed_step(.clock(clock), .d(feed_step$d), .q(feed_step$q), .error(feed_step$error));
    scrypt__hash close_step(.clock(clock), .d(close_step$d), .q(close_step$q), .error(close_step$error));
    scrypt__steps steps(.step(steps$step), .states(steps$states), .is_initial(steps$is_initial),
        .seed(steps$seed), .is_mixed(steps$is_mixed), .is_second(steps$is_second), .message(steps$message),
        .words(steps$words), .pad(steps$pad), .number(steps$number), .bits(steps$bits),
        .is_kept(steps$is_kept), .digest(steps$digest), .is_hash(steps$is_hash), .quarter(steps$quarter));
    scrypt__sha sha(.clock(clock), .word(sha$word), .shift(sha$shift), .push(sha$push), .early(sha$early),
        .first(sha$first), .second(sha$second), .constant(sha$constant), .sum(sha$sum));
    scrypt__memory memory(.clock(clock), .write_enable(memory$write_enable),
        .write_address(memory$write_address), .write_lo(memory$write_lo), .write_hi(memory$write_hi),
        .inject(memory$inject), .read_enable(memory$read_enable), .read_address(memory$read_address),
        .read_valid(memory$read_valid), .read_lo(memory$read_lo), .read_hi(memory$read_hi),
        .corrected(memory$corrected), .uncorrectable(memory$uncorrectable));
    scrypt__block_highs block_lows(.clock(clock), .write_enable(block_lows$write_enable),
        .write_address(block_lows$write_address), .write_data(block_lows$write_data),
        .read_address(block_lows$read_address), .read_data(block_lows$read_data));
    scrypt__block_highs block_highs(.clock(clock), .write_enable(block_highs$write_enable),
        .write_address(block_highs$write_address), .write_data(block_highs$write_data),
        .read_address(block_highs$read_address), .read_data(block_highs$read_data));
    scrypt__block_highs mixed_lows(.clock(clock), .write_enable(mixed_lows$write_enable),
        .write_address(mixed_lows$write_address), .write_data(mixed_lows$write_data),
        .read_address(mixed_lows$read_address), .read_data(mixed_lows$read_data));
    scrypt__block_highs mixed_highs(.clock(clock), .write_enable(mixed_highs$write_enable),
        .write_address(mixed_highs$write_address), .write_data(mixed_highs$write_data),
        .read_address(mixed_highs$read_address), .read_data(mixed_highs$read_data));
    scrypt__hash_his hash_los(.clock(clock), .write_enable(hash_los$write_enable),
        .write_address(hash_los$write_address), .write_data(hash_los$write_data),
        .read_address(hash_los$read_address), .read_data(hash_los$read_data));
    scrypt__hash_his hash_his(.clock(clock), .write_enable(hash_his$write_enable),
        .write_address(hash_his$write_address), .write_data(hash_his$write_data),
        .read_address(hash_his$read_address), .read_data(hash_his$read_data));
    always @(posedge clock) word$q <= word$d;

    // Update code
    always @(*) begin
        runs$d = runs$q;
        count$d = count$q;
        step$d = step$q;
        hash$d = hash$q;
        feed_step$d = feed_step$q;
        close_step$d = close_step$q;
        word$d = word$q;
        ends = runs$q & (count$q == 32'h99);
        feed_done = ends & (step$q == 32'hc);
        close_done = ends & (step$q == 32'h13);
        count$d = count$q + 32'h1;
        if (ends) begin
            runs$d = 1'b0;
            if (step$q[32'h4]) begin
                close_step$d = close_step$q + 32'h1;
                if (step$q == 32'h13) begin
                    close_step$d = 32'h10;
                end
            end
            else begin
                feed_step$d = feed_step$q + 32'h1;
                if (step$q == 32'hc) begin
                    feed_step$d = 32'h0;
                end
            end
        end
        else if (~runs$q) begin
            count$d = 32'h0;
            runs$d = close_valid | feed_valid;
            step$d = feed_step$q;
            hash$d = feed_hash;
            if (close_valid) begin
                step$d = close_step$q;
                hash$d = close_hash;
            end
        end
        steps$step = step$q;
        steps$states = ((hash$q) & 6'h3f) << 32'h1;
        low = count$q[(32'h0)+:(3)];
        is_seed = count$q < 32'h8;
        is_close = (count$q > 32'h8a) & (count$q < 32'h93);
        ahead = count$q - 32'h8;
        asked_word = ahead[(32'h1)+:(4)];
        reads = runs$q & ~steps$is_initial;
        row = steps$seed;
        asked = 32'h0;
        if (is_seed) begin
            asked = ~low;
        end
        else if (is_close) begin
            asked = ~low + 32'h3;
        end
        else begin
            reads = runs$q & ~steps$is_mixed & ~low[32'h0] & (count$q < 32'h28) & (((asked_word) & 5'h1f) < steps$words);
            asked = asked_word[(32'h0)+:(3)];
            row = steps$message;
            if (asked_word[32'h3]) begin
                row = steps$message | 32'h1;
            end
        end
        memory$read_enable = reads;
        memory$read_address = (((row) & 9'h1ff) << 32'h3) | ((asked) & 9'h1ff);
        memory$inject = 32'h0;
        seed_place = ~low + 32'h4;
        if (count$q > 32'h8e) begin
            seed_place = ~low + 32'h7;
        end
        seed_word = memory$read_lo;
        if (steps$is_initial) begin
            seed_word = initial$7;
            if (seed_place == 32'h0) begin
                seed_word = initial$0;
            end
            else if (seed_place == 32'h1) begin
                seed_word = initial$1;
            end
            else if (seed_place == 32'h2) begin
                seed_word = initial$2;
            end
            else if (seed_place == 32'h3) begin
                seed_word = initial$3;
            end
            else if (seed_place == 32'h4) begin
                seed_word = initial$4;
            end
            else if (seed_place == 32'h5) begin
                seed_word = initial$5;
            end
            else if (seed_place == 32'h6) begin
                seed_word = initial$6;
            end
        end
        since = count$q - 32'hc;
        place = ((since[(32'h1)+:(4)]) & 5'h1f);
        mixed_lows$read_address = since[(32'h1)+:(4)];
        mixed_highs$read_address = since[(32'h1)+:(4)];
        mixed = mixed_lows$read_data;
        if (steps$is_second) begin
            mixed = mixed_highs$read_data;
        end
        data = memory$read_lo ^ steps$pad;
        if (steps$is_mixed) begin
            data = (mixed >> 32'h18) | ((mixed >> 32'h8) & 32'hff00) | ((mixed << 32'h8) & 32'hff0000) | (mixed << 32'h18);
        end
        stop = steps$words;
        if (steps$number != 32'h0) begin
            stop = steps$words + 32'h1;
        end
        word$d = seed_word;
        if ((count$q > 32'hb) & (count$q < 32'h8f)) begin
            if (place < steps$words) begin
                word$d = data;
            end
            else if (steps$pad != 32'h0) begin
                word$d = steps$pad;
            end
            else if (place < stop) begin
                word$d = ((steps$number) & 32'hffffffff);
            end
            else if (place == stop) begin
                word$d = mark;
            end
            else if (place == 32'hf) begin
                word$d = ((steps$bits) & 32'hffffffff);
            end
            else begin
                word$d = 32'h0;
            end
        end
        sha$word = word$q;
        sha$shift = ((count$q > 32'h4) & (count$q < 32'hd)) | ((count$q > 32'h8f) & (count$q < 32'h98));
        sha$push = (count$q > 32'hc) & low[32'h0];
        sha$early = count$q < 32'h2d;
        sha$first = ~low[32'h0];
        sha$second = (count$q > 32'hf) & (count$q < 32'h90) & low[32'h0];
        round = count$q - 32'hd;
        sha$constant = round[(32'h1)+:(6)];
        digest_place = ~low + 32'h1;
        writes = runs$q & (count$q > 32'h90) & (count$q < 32'h99);
        digest_swapped = (sha$sum >> 32'h18) | ((sha$sum >> 32'h8) & 32'hff00) | ((sha$sum << 32'h8) & 32'hff0000) | (sha$sum << 32'h18);
        is_written = writes & steps$is_kept;
        header_ready = ~is_written;
        takes_header = header_valid & ~is_written;
        header_row = ((header_word) & 9'h1ff) + 32'h180;
        digest_row = (((steps$digest) & 9'h1ff) << 32'h3) | ((digest_place) & 9'h1ff);
        memory$write_enable = is_written | takes_header;
        memory$write_address = header_row;
        memory$write_lo = header;
        if (is_written) begin
            memory$write_address = digest_row;
            memory$write_lo = sha$sum;
        end
        memory$write_hi = 32'h0;
        block_place = ((digest_place) & 4'hf);
        if (steps$quarter[32'h0]) begin
            block_place = ((digest_place) & 4'hf) | 32'h8;
        end
        block_lows$write_address = block_place;
        block_lows$write_data = digest_swapped;
        block_highs$write_address = block_place;
        block_highs$write_data = digest_swapped;
        block_lows$write_enable = writes & ~steps$is_kept & ~steps$is_hash & ~steps$quarter[32'h1];
        block_highs$write_enable = writes & ~steps$is_kept & ~steps$is_hash & steps$quarter[32'h1];
        hash_los$write_address = digest_place[(32'h1)+:(2)];
        hash_los$write_data = digest_swapped;
        hash_los$write_enable = writes & steps$is_hash & ~digest_place[32'h0];
        hash_his$write_address = digest_place[(32'h1)+:(2)];
        hash_his$write_data = digest_swapped;
        hash_his$write_enable = writes & steps$is_hash & digest_place[32'h0];
        block_lows$read_address = block_word;
        block_highs$read_address = block_word;
        block_low = block_lows$read_data;
        block_high = block_highs$read_data;
        mixed_lows$write_enable = given;
        mixed_lows$write_address = given_word;
        mixed_lows$write_data = given_low;
        mixed_highs$write_enable = given;
        mixed_highs$write_address = given_word;
        mixed_highs$write_data = given_high;
        hash_los$read_address = beat;
        hash_his$read_address = beat;
        beat_lo = hash_los$read_data;
        beat_hi = hash_his$read_data;
        ecc_corrected = memory$corrected;
        ecc_uncorrectable = memory$uncorrectable;
        tmr_error = runs$error | count$error | step$error | hash$error | feed_step$error | close_step$error;
        if (~resetn) begin
            runs$d = 1'b0;
            feed_step$d = 32'h0;
            close_step$d = 32'h10;
        end
    end
endmodule

module scrypt__block_highs(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [3:0] write_address;
    input wire  [31:0] write_data;
    input wire  [3:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [31:0] memory [0:15];
    integer entry;
    initial begin
        for (entry = 0; entry <= 15; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [31:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module scrypt__count_2(clock, d, q, error);
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

module scrypt__hash_his(clock, write_enable, write_address, write_data, read_address, read_data);
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

module scrypt__memory(clock, write_enable, write_address, write_lo, write_hi, inject, read_enable,
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
    scrypt__encoder encoder(.lo(encoder$lo), .hi(encoder$hi), .check(encoder$check));
    scrypt__memory_2 memory(.clock(clock), .write_enable(memory$write_enable),
        .write_address(memory$write_address), .write_lo(memory$write_lo), .write_hi(memory$write_hi),
        .write_check(memory$write_check), .read_enable(memory$read_enable), .read_address(memory$read_address),
        .read_lo(memory$read_lo), .read_hi(memory$read_hi), .read_check(memory$read_check));
    scrypt__decoder decoder(.clock(clock), .valid(decoder$valid), .lo(decoder$lo), .hi(decoder$hi),
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

module scrypt__decoder(clock, valid, lo, hi, check, out_valid, out_lo, out_hi, corrected, uncorrectable);
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

module scrypt__encoder(lo, hi, check);
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

module scrypt__memory_2(clock, write_enable, write_address, write_lo, write_hi, write_check, read_enable,
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

module scrypt__sha(clock, word, shift, push, early, first, second, constant, sum);
    // Module arguments
    input wire  clock;
    input wire  [31:0] word;
    input wire  shift;
    input wire  push;
    input wire  early;
    input wire  first;
    input wire  second;
    input wire  [5:0] constant;
    output reg  [31:0] sum;

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
    reg  [31:0] w$0$d;
    reg  [31:0] w$0$q = 32'h0;
    reg  [31:0] w$1$d;
    reg  [31:0] w$1$q = 32'h0;
    reg  [31:0] w$2$d;
    reg  [31:0] w$2$q = 32'h0;
    reg  [31:0] w$3$d;
    reg  [31:0] w$3$q = 32'h0;
    reg  [31:0] w$4$d;
    reg  [31:0] w$4$q = 32'h0;
    reg  [31:0] w$5$d;
    reg  [31:0] w$5$q = 32'h0;
    reg  [31:0] w$6$d;
    reg  [31:0] w$6$q = 32'h0;
    reg  [31:0] w$7$d;
    reg  [31:0] w$7$q = 32'h0;
    reg  [31:0] w$8$d;
    reg  [31:0] w$8$q = 32'h0;
    reg  [31:0] w$9$d;
    reg  [31:0] w$9$q = 32'h0;
    reg  [31:0] w$10$d;
    reg  [31:0] w$10$q = 32'h0;
    reg  [31:0] w$11$d;
    reg  [31:0] w$11$q = 32'h0;
    reg  [31:0] w$12$d;
    reg  [31:0] w$12$q = 32'h0;
    reg  [31:0] w$13$d;
    reg  [31:0] w$13$q = 32'h0;
    reg  [31:0] w$14$d;
    reg  [31:0] w$14$q = 32'h0;
    reg  [31:0] w$15$d;
    reg  [31:0] w$15$q = 32'h0;
    reg  [5:0] k$number;
    wire  [31:0] k$constant;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [31:0] ra$d;
    reg  [31:0] ra$q = 32'h0;
    reg  [31:0] rb$d;
    reg  [31:0] rb$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] p$d;
    reg  [31:0] p$q = 32'h0;
    reg  [31:0] q$d;
    reg  [31:0] q$q = 32'h0;
    reg  [31:0] added$d;
    reg  [31:0] added$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] upper1;
    reg  [31:0] lower0;
    reg  [31:0] lower1;
    reg  [31:0] choice;
    reg  [31:0] majority;
    reg  [31:0] t1;

    // Sub module instances
    always @(posedge clock) s$0$q <= s$0$d;
    always @(posedge clock) s$1$q <= s$1$d;
    always @(posedge clock) s$2$q <= s$2$d;
    always @(posedge clock) s$3$q <= s$3$d;
    always @(posedge clock) s$4$q <= s$4$d;
    always @(posedge clock) s$5$q <= s$5$d;
    always @(posedge clock) s$6$q <= s$6$d;
    always @(posedge clock) s$7$q <= s$7$d;
    always @(posedge clock) w$0$q <= w$0$d;
    always @(posedge clock) w$1$q <= w$1$d;
    always @(posedge clock) w$2$q <= w$2$d;
    always @(posedge clock) w$3$q <= w$3$d;
    always @(posedge clock) w$4$q <= w$4$d;
    always @(posedge clock) w$5$q <= w$5$d;
    always @(posedge clock) w$6$q <= w$6$d;
    always @(posedge clock) w$7$q <= w$7$d;
    always @(posedge clock) w$8$q <= w$8$d;
    always @(posedge clock) w$9$q <= w$9$d;
    always @(posedge clock) w$10$q <= w$10$d;
    always @(posedge clock) w$11$q <= w$11$d;
    always @(posedge clock) w$12$q <= w$12$d;
    always @(posedge clock) w$13$q <= w$13$d;
    always @(posedge clock) w$14$q <= w$14$d;
    always @(posedge clock) w$15$q <= w$15$d;
    scrypt__k k(.clock(clock), .number(k$number), .constant(k$constant));
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) ra$q <= ra$d;
    always @(posedge clock) rb$q <= rb$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) p$q <= p$d;
    always @(posedge clock) q$q <= q$d;
    always @(posedge clock) added$q <= added$d;

    // Update code
    always @(*) begin
        kw$d = kw$q;
        ra$d = ra$q;
        rb$d = rb$q;
        z$d = z$q;
        p$d = p$q;
        q$d = q$q;
        added$d = added$q;
        s$0$d = s$0$q;
        s$1$d = s$1$q;
        s$2$d = s$2$q;
        s$3$d = s$3$q;
        s$4$d = s$4$q;
        s$5$d = s$5$q;
        s$6$d = s$6$q;
        s$7$d = s$7$q;
        w$0$d = w$0$q;
        w$1$d = w$1$q;
        w$2$d = w$2$q;
        w$3$d = w$3$q;
        w$4$d = w$4$q;
        w$5$d = w$5$q;
        w$6$d = w$6$q;
        w$7$d = w$7$q;
        w$8$d = w$8$q;
        w$9$d = w$9$q;
        w$10$d = w$10$q;
        w$11$d = w$11$q;
        w$12$d = w$12$q;
        w$13$d = w$13$q;
        w$14$d = w$14$q;
        w$15$d = w$15$q;
        k$number = constant;
        lower0 = ((w$1$q >> 32'h7) | (w$1$q << 32'h19)) ^ ((w$1$q >> 32'h12) | (w$1$q << 32'he)) ^ (w$1$q >> 32'h3);
        lower1 = ((w$14$q >> 32'h11) | (w$14$q << 32'hf)) ^ ((w$14$q >> 32'h13) | (w$14$q << 32'hd)) ^ (w$14$q >> 32'ha);
        p$d = w$0$q + lower0;
        q$d = w$9$q + lower1;
        if (push) begin
            w$0$d = w$1$q;
            w$1$d = w$2$q;
            w$2$d = w$3$q;
            w$3$d = w$4$q;
            w$4$d = w$5$q;
            w$5$d = w$6$q;
            w$6$d = w$7$q;
            w$7$d = w$8$q;
            w$8$d = w$9$q;
            w$9$d = w$10$q;
            w$10$d = w$11$q;
            w$11$d = w$12$q;
            w$12$d = w$13$q;
            w$13$d = w$14$q;
            w$14$d = w$15$q;
            w$15$d = p$q + q$q;
            if (early) begin
                w$15$d = word;
            end
        end
        if (first) begin
            kw$d = w$15$q + k$constant;
        end
        upper0 = ((s$0$q >> 32'h2) | (s$0$q << 32'h1e)) ^ ((s$0$q >> 32'hd) | (s$0$q << 32'h13)) ^ ((s$0$q >> 32'h16) | (s$0$q << 32'ha));
        upper1 = ((s$4$q >> 32'h6) | (s$4$q << 32'h1a)) ^ ((s$4$q >> 32'hb) | (s$4$q << 32'h15)) ^ ((s$4$q >> 32'h19) | (s$4$q << 32'h7));
        choice = (s$4$q & (s$5$q ^ s$6$q)) ^ s$6$q;
        majority = (s$0$q & s$1$q) | (s$2$q & (s$0$q | s$1$q));
        ra$d = kw$q + choice;
        rb$d = s$7$q + upper1;
        z$d = upper0 + majority;
        t1 = ra$q + rb$q;
        if (second | shift) begin
            s$1$d = s$0$q;
            s$2$d = s$1$q;
            s$3$d = s$2$q;
            s$4$d = s$3$q;
            s$5$d = s$4$q;
            s$6$d = s$5$q;
            s$7$d = s$6$q;
            s$0$d = word;
            if (second) begin
                s$0$d = t1 + z$q;
                s$4$d = t1 + s$3$q;
            end
        end
        added$d = s$7$q + word;
        sum = added$q;
    end
endmodule

module scrypt__k(clock, number, constant);
    // Module arguments
    input wire  clock;
    input wire  [5:0] number;
    output reg  [31:0] constant;

    // Update code (custom)
    reg [31:0] value = 32'h0;
    always @(posedge clock) begin
    case (number)
    6'd0: value <= 32'h428a2f98;
    6'd1: value <= 32'h71374491;
    6'd2: value <= 32'hb5c0fbcf;
    6'd3: value <= 32'he9b5dba5;
    6'd4: value <= 32'h3956c25b;
    6'd5: value <= 32'h59f111f1;
    6'd6: value <= 32'h923f82a4;
    6'd7: value <= 32'hab1c5ed5;
    6'd8: value <= 32'hd807aa98;
    6'd9: value <= 32'h12835b01;
    6'd10: value <= 32'h243185be;
    6'd11: value <= 32'h550c7dc3;
    6'd12: value <= 32'h72be5d74;
    6'd13: value <= 32'h80deb1fe;
    6'd14: value <= 32'h9bdc06a7;
    6'd15: value <= 32'hc19bf174;
    6'd16: value <= 32'he49b69c1;
    6'd17: value <= 32'hefbe4786;
    6'd18: value <= 32'h0fc19dc6;
    6'd19: value <= 32'h240ca1cc;
    6'd20: value <= 32'h2de92c6f;
    6'd21: value <= 32'h4a7484aa;
    6'd22: value <= 32'h5cb0a9dc;
    6'd23: value <= 32'h76f988da;
    6'd24: value <= 32'h983e5152;
    6'd25: value <= 32'ha831c66d;
    6'd26: value <= 32'hb00327c8;
    6'd27: value <= 32'hbf597fc7;
    6'd28: value <= 32'hc6e00bf3;
    6'd29: value <= 32'hd5a79147;
    6'd30: value <= 32'h06ca6351;
    6'd31: value <= 32'h14292967;
    6'd32: value <= 32'h27b70a85;
    6'd33: value <= 32'h2e1b2138;
    6'd34: value <= 32'h4d2c6dfc;
    6'd35: value <= 32'h53380d13;
    6'd36: value <= 32'h650a7354;
    6'd37: value <= 32'h766a0abb;
    6'd38: value <= 32'h81c2c92e;
    6'd39: value <= 32'h92722c85;
    6'd40: value <= 32'ha2bfe8a1;
    6'd41: value <= 32'ha81a664b;
    6'd42: value <= 32'hc24b8b70;
    6'd43: value <= 32'hc76c51a3;
    6'd44: value <= 32'hd192e819;
    6'd45: value <= 32'hd6990624;
    6'd46: value <= 32'hf40e3585;
    6'd47: value <= 32'h106aa070;
    6'd48: value <= 32'h19a4c116;
    6'd49: value <= 32'h1e376c08;
    6'd50: value <= 32'h2748774c;
    6'd51: value <= 32'h34b0bcb5;
    6'd52: value <= 32'h391c0cb3;
    6'd53: value <= 32'h4ed8aa4a;
    6'd54: value <= 32'h5b9cca4f;
    6'd55: value <= 32'h682e6ff3;
    6'd56: value <= 32'h748f82ee;
    6'd57: value <= 32'h78a5636f;
    6'd58: value <= 32'h84c87814;
    6'd59: value <= 32'h8cc70208;
    6'd60: value <= 32'h90befffa;
    6'd61: value <= 32'ha4506ceb;
    6'd62: value <= 32'hbef9a3f7;
    6'd63: value <= 32'hc67178f2;
    endcase
    end
    always @(*) constant = value;
endmodule

module scrypt__steps(step, states, is_initial, seed, is_mixed, is_second, message, words, pad, number, bits,
    is_kept, digest, is_hash, quarter);
    // Module arguments
    input wire  [4:0] step;
    input wire  [5:0] states;
    output reg  is_initial;
    output reg  [5:0] seed;
    output reg  is_mixed;
    output reg  is_second;
    output reg  [5:0] message;
    output reg  [4:0] words;
    output reg  [31:0] pad;
    output reg  [2:0] number;
    output reg  [10:0] bits;
    output reg  is_kept;
    output reg  [5:0] digest;
    output reg  is_hash;
    output reg  [1:0] quarter;

    // Local signals
    reg  [5:0] states_outer;

    // Update code
    always @(*) begin
        states_outer = states | 32'h1;
        is_initial = 1'b0;
        seed = states;
        is_mixed = 1'b0;
        is_second = 1'b0;
        message = 32'h30;
        words = 32'h10;
        pad = 32'h0;
        number = 32'h0;
        bits = 32'h0;
        is_kept = 1'b1;
        digest = 32'h34;
        is_hash = 1'b0;
        quarter = 32'h0;
        if (step == 32'h0) begin
            is_initial = 1'b1;
        end
        else if (step == 32'h1) begin
            seed = 32'h34;
            message = 32'h32;
            words = 32'h4;
            bits = 32'h280;
        end
        else if (step == 32'h2) begin
            is_initial = 1'b1;
            message = 32'h34;
            words = 32'h8;
            pad = 32'h36363636;
            digest = states;
        end
        else if (step == 32'h3) begin
            is_initial = 1'b1;
            message = 32'h34;
            words = 32'h8;
            pad = 32'h5c5c5c5c;
            digest = states_outer;
        end
        else if (step == 32'h4) begin
            digest = 32'h35;
        end
        else if (step == 32'h10) begin
            is_mixed = 1'b1;
            digest = 32'h37;
        end
        else if (step == 32'h11) begin
            is_mixed = 1'b1;
            is_second = 1'b1;
            seed = 32'h37;
            digest = 32'h37;
        end
        else if (step == 32'h12) begin
            seed = 32'h37;
            words = 32'h0;
            number = 32'h1;
            bits = 32'h620;
            digest = 32'h37;
        end
        else if (step == 32'h13) begin
            seed = states_outer;
            message = 32'h37;
            words = 32'h8;
            bits = 32'h300;
            is_kept = 1'b0;
            is_hash = 1'b1;
        end
        else if (step[32'h0]) begin
            seed = 32'h35;
            message = 32'h32;
            words = 32'h4;
            bits = 32'h4a0;
            digest = 32'h36;
            number = 32'h4;
            if (step == 32'h5) begin
                number = 32'h1;
            end
            else if (step == 32'h7) begin
                number = 32'h2;
            end
            else if (step == 32'h9) begin
                number = 32'h3;
            end
        end
        else begin
            seed = states_outer;
            message = 32'h36;
            words = 32'h8;
            bits = 32'h300;
            is_kept = 1'b0;
            quarter = 32'h3;
            if (step == 32'h6) begin
                quarter = 32'h0;
            end
            else if (step == 32'h8) begin
                quarter = 32'h1;
            end
            else if (step == 32'ha) begin
                quarter = 32'h2;
            end
        end
    end
endmodule

module scrypt__romix(clock, resetn, ready, enter_valid, enter_ready, enter_word, enter_low, enter_high, take,
    given, given_word, given_low, given_high, tmr_error, ecc_corrected, ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    output reg  ready;
    input wire  enter_valid;
    output reg  enter_ready;
    input wire  [3:0] enter_word;
    input wire  [31:0] enter_low;
    input wire  [31:0] enter_high;
    input wire  take;
    output reg  given;
    output reg  [3:0] given_word;
    output reg  [31:0] given_low;
    output reg  [31:0] given_high;
    output reg  tmr_error;
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Stub signals
    reg  frame$resetn;
    wire  frame$ready;
    wire  frame$open;
    wire  [4:0] frame$open_slot;
    reg  frame$brought;
    reg  frame$take;
    wire  frame$given;
    wire  [3:0] frame$given_word;
    reg  [31:0] frame$number;
    wire  [4:0] frame$slot;
    wire  frame$fresh;
    wire  frame$add;
    wire  [3:0] frame$word;
    wire  [4:0] frame$behind;
    wire  frame$save;
    wire  frame$store;
    wire  [11:0] frame$store_address;
    wire  frame$read;
    wire  [11:0] frame$read_address;
    wire  frame$shows_next;
    wire  frame$shows;
    wire  [4:0] frame$shows_slot;
    wire  frame$tmr_error;
    reg  salsa$keep;
    reg  [31:0] salsa$c$0;
    reg  [31:0] salsa$c$1;
    reg  [31:0] salsa$c$2;
    reg  [31:0] salsa$c$3;
    reg  [31:0] salsa$c$4;
    reg  [31:0] salsa$c$5;
    reg  [31:0] salsa$c$6;
    reg  [31:0] salsa$c$7;
    reg  [31:0] salsa$c$8;
    reg  [31:0] salsa$c$9;
    reg  [31:0] salsa$c$10;
    reg  [31:0] salsa$c$11;
    reg  [31:0] salsa$c$12;
    reg  [31:0] salsa$c$13;
    reg  [31:0] salsa$c$14;
    reg  [31:0] salsa$c$15;
    wire  [31:0] salsa$o$0;
    wire  [31:0] salsa$o$1;
    wire  [31:0] salsa$o$2;
    wire  [31:0] salsa$o$3;
    wire  [31:0] salsa$o$4;
    wire  [31:0] salsa$o$5;
    wire  [31:0] salsa$o$6;
    wire  [31:0] salsa$o$7;
    wire  [31:0] salsa$o$8;
    wire  [31:0] salsa$o$9;
    wire  [31:0] salsa$o$10;
    wire  [31:0] salsa$o$11;
    wire  [31:0] salsa$o$12;
    wire  [31:0] salsa$o$13;
    wire  [31:0] salsa$o$14;
    wire  [31:0] salsa$o$15;
    wire  [31:0] salsa$entered$0;
    wire  [31:0] salsa$entered$1;
    wire  [31:0] salsa$entered$2;
    wire  [31:0] salsa$entered$3;
    wire  [31:0] salsa$entered$4;
    wire  [31:0] salsa$entered$5;
    wire  [31:0] salsa$entered$6;
    wire  [31:0] salsa$entered$7;
    wire  [31:0] salsa$entered$8;
    wire  [31:0] salsa$entered$9;
    wire  [31:0] salsa$entered$10;
    wire  [31:0] salsa$entered$11;
    wire  [31:0] salsa$entered$12;
    wire  [31:0] salsa$entered$13;
    wire  [31:0] salsa$entered$14;
    wire  [31:0] salsa$entered$15;
    reg  [4:0] halves$slot;
    reg  halves$fresh;
    reg  halves$add;
    reg  [3:0] halves$word;
    reg  [31:0] halves$o$0;
    reg  [31:0] halves$o$1;
    reg  [31:0] halves$o$2;
    reg  [31:0] halves$o$3;
    reg  [31:0] halves$o$4;
    reg  [31:0] halves$o$5;
    reg  [31:0] halves$o$6;
    reg  [31:0] halves$o$7;
    reg  [31:0] halves$o$8;
    reg  [31:0] halves$o$9;
    reg  [31:0] halves$o$10;
    reg  [31:0] halves$o$11;
    reg  [31:0] halves$o$12;
    reg  [31:0] halves$o$13;
    reg  [31:0] halves$o$14;
    reg  [31:0] halves$o$15;
    reg  [4:0] halves$behind;
    reg  [31:0] halves$entered$0;
    reg  [31:0] halves$entered$1;
    reg  [31:0] halves$entered$2;
    reg  [31:0] halves$entered$3;
    reg  [31:0] halves$entered$4;
    reg  [31:0] halves$entered$5;
    reg  [31:0] halves$entered$6;
    reg  [31:0] halves$entered$7;
    reg  [31:0] halves$entered$8;
    reg  [31:0] halves$entered$9;
    reg  [31:0] halves$entered$10;
    reg  [31:0] halves$entered$11;
    reg  [31:0] halves$entered$12;
    reg  [31:0] halves$entered$13;
    reg  [31:0] halves$entered$14;
    reg  [31:0] halves$entered$15;
    reg  halves$save;
    reg  [15:0] halves$into;
    reg  [4:0] halves$into_slot;
    reg  [31:0] halves$into_both$0;
    reg  [31:0] halves$into_both$1;
    reg  [31:0] halves$into_both$2;
    reg  [31:0] halves$into_both$3;
    reg  [31:0] halves$into_both$4;
    reg  [31:0] halves$into_both$5;
    reg  [31:0] halves$into_both$6;
    reg  [31:0] halves$into_both$7;
    reg  [31:0] halves$into_both$8;
    reg  [31:0] halves$into_both$9;
    reg  [31:0] halves$into_both$10;
    reg  [31:0] halves$into_both$11;
    reg  [31:0] halves$into_both$12;
    reg  [31:0] halves$into_both$13;
    reg  [31:0] halves$into_both$14;
    reg  [31:0] halves$into_both$15;
    reg  [31:0] halves$into_high$0;
    reg  [31:0] halves$into_high$1;
    reg  [31:0] halves$into_high$2;
    reg  [31:0] halves$into_high$3;
    reg  [31:0] halves$into_high$4;
    reg  [31:0] halves$into_high$5;
    reg  [31:0] halves$into_high$6;
    reg  [31:0] halves$into_high$7;
    reg  [31:0] halves$into_high$8;
    reg  [31:0] halves$into_high$9;
    reg  [31:0] halves$into_high$10;
    reg  [31:0] halves$into_high$11;
    reg  [31:0] halves$into_high$12;
    reg  [31:0] halves$into_high$13;
    reg  [31:0] halves$into_high$14;
    reg  [31:0] halves$into_high$15;
    wire  [31:0] halves$c$0;
    wire  [31:0] halves$c$1;
    wire  [31:0] halves$c$2;
    wire  [31:0] halves$c$3;
    wire  [31:0] halves$c$4;
    wire  [31:0] halves$c$5;
    wire  [31:0] halves$c$6;
    wire  [31:0] halves$c$7;
    wire  [31:0] halves$c$8;
    wire  [31:0] halves$c$9;
    wire  [31:0] halves$c$10;
    wire  [31:0] halves$c$11;
    wire  [31:0] halves$c$12;
    wire  [31:0] halves$c$13;
    wire  [31:0] halves$c$14;
    wire  [31:0] halves$c$15;
    wire  [31:0] halves$d$0;
    wire  [31:0] halves$d$1;
    wire  [31:0] halves$d$2;
    wire  [31:0] halves$d$3;
    wire  [31:0] halves$d$4;
    wire  [31:0] halves$d$5;
    wire  [31:0] halves$d$6;
    wire  [31:0] halves$d$7;
    wire  [31:0] halves$d$8;
    wire  [31:0] halves$d$9;
    wire  [31:0] halves$d$10;
    wire  [31:0] halves$d$11;
    wire  [31:0] halves$d$12;
    wire  [31:0] halves$d$13;
    wire  [31:0] halves$d$14;
    wire  [31:0] halves$d$15;
    wire  [31:0] halves$word_both;
    wire  [31:0] halves$word_high;
    reg  pad$write_enable;
    reg  [11:0] pad$write_address;
    reg  [31:0] pad$write_both$0;
    reg  [31:0] pad$write_both$1;
    reg  [31:0] pad$write_both$2;
    reg  [31:0] pad$write_both$3;
    reg  [31:0] pad$write_both$4;
    reg  [31:0] pad$write_both$5;
    reg  [31:0] pad$write_both$6;
    reg  [31:0] pad$write_both$7;
    reg  [31:0] pad$write_both$8;
    reg  [31:0] pad$write_both$9;
    reg  [31:0] pad$write_both$10;
    reg  [31:0] pad$write_both$11;
    reg  [31:0] pad$write_both$12;
    reg  [31:0] pad$write_both$13;
    reg  [31:0] pad$write_both$14;
    reg  [31:0] pad$write_both$15;
    reg  [31:0] pad$write_high$0;
    reg  [31:0] pad$write_high$1;
    reg  [31:0] pad$write_high$2;
    reg  [31:0] pad$write_high$3;
    reg  [31:0] pad$write_high$4;
    reg  [31:0] pad$write_high$5;
    reg  [31:0] pad$write_high$6;
    reg  [31:0] pad$write_high$7;
    reg  [31:0] pad$write_high$8;
    reg  [31:0] pad$write_high$9;
    reg  [31:0] pad$write_high$10;
    reg  [31:0] pad$write_high$11;
    reg  [31:0] pad$write_high$12;
    reg  [31:0] pad$write_high$13;
    reg  [31:0] pad$write_high$14;
    reg  [31:0] pad$write_high$15;
    reg  [1:0] pad$inject;
    reg  pad$read_enable;
    reg  [11:0] pad$read_address;
    reg  [31:0] pad$pass_both;
    reg  [31:0] pad$pass_high;
    wire  [31:0] pad$both$0;
    wire  [31:0] pad$both$1;
    wire  [31:0] pad$both$2;
    wire  [31:0] pad$both$3;
    wire  [31:0] pad$both$4;
    wire  [31:0] pad$both$5;
    wire  [31:0] pad$both$6;
    wire  [31:0] pad$both$7;
    wire  [31:0] pad$both$8;
    wire  [31:0] pad$both$9;
    wire  [31:0] pad$both$10;
    wire  [31:0] pad$both$11;
    wire  [31:0] pad$both$12;
    wire  [31:0] pad$both$13;
    wire  [31:0] pad$both$14;
    wire  [31:0] pad$both$15;
    wire  [31:0] pad$high$0;
    wire  [31:0] pad$high$1;
    wire  [31:0] pad$high$2;
    wire  [31:0] pad$high$3;
    wire  [31:0] pad$high$4;
    wire  [31:0] pad$high$5;
    wire  [31:0] pad$high$6;
    wire  [31:0] pad$high$7;
    wire  [31:0] pad$high$8;
    wire  [31:0] pad$high$9;
    wire  [31:0] pad$high$10;
    wire  [31:0] pad$high$11;
    wire  [31:0] pad$high$12;
    wire  [31:0] pad$high$13;
    wire  [31:0] pad$high$14;
    wire  [31:0] pad$high$15;
    wire  pad$corrected;
    wire  pad$uncorrectable;
    reg  passes$d;
    wire  passes$q;
    wire  passes$error;
    reg  [3:0] pass_word$d;
    wire  [3:0] pass_word$q;
    wire  pass_word$error;

    // Local signals
    reg  takes;
    reg  [15:0] one_word;

    // Sub module instances
    scrypt__frame frame(.clock(clock), .resetn(frame$resetn), .ready(frame$ready), .open(frame$open),
        .open_slot(frame$open_slot), .brought(frame$brought), .take(frame$take), .given(frame$given),
        .given_word(frame$given_word), .number(frame$number), .slot(frame$slot), .fresh(frame$fresh),
        .add(frame$add), .word(frame$word), .behind(frame$behind), .save(frame$save), .store(frame$store),
        .store_address(frame$store_address), .read(frame$read), .read_address(frame$read_address),
        .shows_next(frame$shows_next), .shows(frame$shows), .shows_slot(frame$shows_slot),
        .tmr_error(frame$tmr_error));
    scrypt__salsa salsa(.clock(clock), .keep(salsa$keep), .c$0(salsa$c$0), .c$1(salsa$c$1), .c$2(salsa$c$2),
        .c$3(salsa$c$3), .c$4(salsa$c$4), .c$5(salsa$c$5), .c$6(salsa$c$6), .c$7(salsa$c$7), .c$8(salsa$c$8),
        .c$9(salsa$c$9), .c$10(salsa$c$10), .c$11(salsa$c$11), .c$12(salsa$c$12), .c$13(salsa$c$13),
        .c$14(salsa$c$14), .c$15(salsa$c$15), .o$0(salsa$o$0), .o$1(salsa$o$1), .o$2(salsa$o$2),
        .o$3(salsa$o$3), .o$4(salsa$o$4), .o$5(salsa$o$5), .o$6(salsa$o$6), .o$7(salsa$o$7), .o$8(salsa$o$8),
        .o$9(salsa$o$9), .o$10(salsa$o$10), .o$11(salsa$o$11), .o$12(salsa$o$12), .o$13(salsa$o$13),
        .o$14(salsa$o$14), .o$15(salsa$o$15), .entered$0(salsa$entered$0), .entered$1(salsa$entered$1),
        .entered$2(salsa$entered$2), .entered$3(salsa$entered$3), .entered$4(salsa$entered$4),
        .entered$5(salsa$entered$5), .entered$6(salsa$entered$6), .entered$7(salsa$entered$7),
        .entered$8(salsa$entered$8), .entered$9(salsa$entered$9), .entered$10(salsa$entered$10),
        .entered$11(salsa$entered$11), .entered$12(salsa$entered$12), .entered$13(salsa$entered$13),
        .entered$14(salsa$entered$14), .entered$15(salsa$entered$15));
    scrypt__halves halves(.clock(clock), .slot(halves$slot), .fresh(halves$fresh), .add(halves$add),
        .word(halves$word), .o$0(halves$o$0), .o$1(halves$o$1), .o$2(halves$o$2), .o$3(halves$o$3),
        .o$4(halves$o$4), .o$5(halves$o$5), .o$6(halves$o$6), .o$7(halves$o$7), .o$8(halves$o$8),
        .o$9(halves$o$9), .o$10(halves$o$10), .o$11(halves$o$11), .o$12(halves$o$12), .o$13(halves$o$13),
        .o$14(halves$o$14), .o$15(halves$o$15), .behind(halves$behind), .entered$0(halves$entered$0),
        .entered$1(halves$entered$1), .entered$2(halves$entered$2), .entered$3(halves$entered$3),
        .entered$4(halves$entered$4), .entered$5(halves$entered$5), .entered$6(halves$entered$6),
        .entered$7(halves$entered$7), .entered$8(halves$entered$8), .entered$9(halves$entered$9),
        .entered$10(halves$entered$10), .entered$11(halves$entered$11), .entered$12(halves$entered$12),
        .entered$13(halves$entered$13), .entered$14(halves$entered$14), .entered$15(halves$entered$15),
        .save(halves$save), .into(halves$into), .into_slot(halves$into_slot), .into_both$0(halves$into_both$0),
        .into_both$1(halves$into_both$1), .into_both$2(halves$into_both$2), .into_both$3(halves$into_both$3),
        .into_both$4(halves$into_both$4), .into_both$5(halves$into_both$5), .into_both$6(halves$into_both$6),
        .into_both$7(halves$into_both$7), .into_both$8(halves$into_both$8), .into_both$9(halves$into_both$9),
        .into_both$10(halves$into_both$10), .into_both$11(halves$into_both$11),
        .into_both$12(halves$into_both$12), .into_both$13(halves$into_both$13),
        .into_both$14(halves$into_both$14), .into_both$15(halves$into_both$15),
        .into_high$0(halves$into_high$0), .into_high$1(halves$into_high$1), .into_high$2(halves$into_high$2),
        .into_high$3(halves$into_high$3), .into_high$4(halves$into_high$4), .into_high$5(halves$into_high$5),
        .into_high$6(halves$into_high$6), .into_high$7(halves$into_high$7), .into_high$8(halves$into_high$8),
        .into_high$9(halves$into_high$9), .into_high$10(halves$into_high$10),
        .into_high$11(halves$into_high$11), .into_high$12(halves$into_high$12),
        .into_high$13(halves$into_high$13), .into_high$14(halves$into_high$14),
        .into_high$15(halves$into_high$15), .c$0(halves$c$0), .c$1(halves$c$1), .c$2(halves$c$2),
        .c$3(halves$c$3), .c$4(halves$c$4), .c$5(halves$c$5), .c$6(halves$c$6), .c$7(halves$c$7),
        .c$8(halves$c$8), .c$9(halves$c$9), .c$10(halves$c$10), .c$11(halves$c$11), .c$12(halves$c$12),
        .c$13(halves$c$13), .c$14(halves$c$14), .c$15(halves$c$15), .d$0(halves$d$0), .d$1(halves$d$1),
        .d$2(halves$d$2), .d$3(halves$d$3), .d$4(halves$d$4), .d$5(halves$d$5), .d$6(halves$d$6),
        .d$7(halves$d$7), .d$8(halves$d$8), .d$9(halves$d$9), .d$10(halves$d$10), .d$11(halves$d$11),
        .d$12(halves$d$12), .d$13(halves$d$13), .d$14(halves$d$14), .d$15(halves$d$15),
        .word_both(halves$word_both), .word_high(halves$word_high));
    scrypt__pad pad(.clock(clock), .write_enable(pad$write_enable), .write_address(pad$write_address),
        .write_both$0(pad$write_both$0), .write_both$1(pad$write_both$1), .write_both$2(pad$write_both$2),
        .write_both$3(pad$write_both$3), .write_both$4(pad$write_both$4), .write_both$5(pad$write_both$5),
        .write_both$6(pad$write_both$6), .write_both$7(pad$write_both$7), .write_both$8(pad$write_both$8),
        .write_both$9(pad$write_both$9), .write_both$10(pad$write_both$10), .write_both$11(pad$write_both$11),
        .write_both$12(pad$write_both$12), .write_both$13(pad$write_both$13),
        .write_both$14(pad$write_both$14), .write_both$15(pad$write_both$15), .write_high$0(pad$write_high$0),
        .write_high$1(pad$write_high$1), .write_high$2(pad$write_high$2), .write_high$3(pad$write_high$3),
        .write_high$4(pad$write_high$4), .write_high$5(pad$write_high$5), .write_high$6(pad$write_high$6),
        .write_high$7(pad$write_high$7), .write_high$8(pad$write_high$8), .write_high$9(pad$write_high$9),
        .write_high$10(pad$write_high$10), .write_high$11(pad$write_high$11),
        .write_high$12(pad$write_high$12), .write_high$13(pad$write_high$13),
        .write_high$14(pad$write_high$14), .write_high$15(pad$write_high$15), .inject(pad$inject),
        .read_enable(pad$read_enable), .read_address(pad$read_address), .pass_both(pad$pass_both),
        .pass_high(pad$pass_high), .both$0(pad$both$0), .both$1(pad$both$1), .both$2(pad$both$2),
        .both$3(pad$both$3), .both$4(pad$both$4), .both$5(pad$both$5), .both$6(pad$both$6),
        .both$7(pad$both$7), .both$8(pad$both$8), .both$9(pad$both$9), .both$10(pad$both$10),
        .both$11(pad$both$11), .both$12(pad$both$12), .both$13(pad$both$13), .both$14(pad$both$14),
        .both$15(pad$both$15), .high$0(pad$high$0), .high$1(pad$high$1), .high$2(pad$high$2),
        .high$3(pad$high$3), .high$4(pad$high$4), .high$5(pad$high$5), .high$6(pad$high$6),
        .high$7(pad$high$7), .high$8(pad$high$8), .high$9(pad$high$9), .high$10(pad$high$10),
        .high$11(pad$high$11), .high$12(pad$high$12), .high$13(pad$high$13), .high$14(pad$high$14),
        .high$15(pad$high$15), .corrected(pad$corrected), .uncorrectable(pad$uncorrectable));
    scrypt__is_small passes(.clock(clock), .d(passes$d), .q(passes$q), .error(passes$error));
    scrypt__leave_word pass_word(.clock(clock), .d(pass_word$d), .q(pass_word$q), .error(pass_word$error));

    // Update code
    always @(*) begin
        passes$d = passes$q;
        pass_word$d = pass_word$q;
        frame$resetn = resetn;
        ready = frame$ready;
        enter_ready = frame$open & ~frame$shows_next;
        takes = enter_valid & frame$open & ~frame$shows_next;
        frame$brought = takes & (enter_word == 32'hf);
        passes$d = takes;
        pass_word$d = enter_word;
        pad$pass_both = 32'h0;
        pad$pass_high = 32'h0;
        if (takes) begin
            pad$pass_both = enter_low ^ enter_high;
            pad$pass_high = enter_high;
        end
        one_word = 32'h1;
        one_word = one_word << ((pass_word$q) & 16'hffff);
        halves$into = 32'h0;
        halves$into_slot = frame$open_slot;
        if (frame$shows) begin
            halves$into = 32'hffff;
            halves$into_slot = frame$shows_slot;
        end
        else if (passes$q) begin
            halves$into = one_word;
        end
        halves$slot = frame$slot;
        halves$fresh = frame$fresh;
        halves$add = frame$add;
        halves$word = frame$word;
        halves$behind = frame$behind;
        halves$save = frame$save;
        salsa$keep = ~frame$fresh;
        frame$number = halves$d$0;
        pad$write_enable = frame$store;
        pad$write_address = frame$store_address;
        pad$inject = 32'h0;
        pad$read_enable = frame$read;
        pad$read_address = frame$read_address;
        salsa$c$0 = halves$c$0;
        halves$o$0 = salsa$o$0;
        halves$entered$0 = salsa$entered$0;
        pad$write_both$0 = salsa$entered$0;
        pad$write_high$0 = halves$d$0;
        halves$into_both$0 = pad$both$0;
        halves$into_high$0 = pad$high$0;
        salsa$c$1 = halves$c$1;
        halves$o$1 = salsa$o$1;
        halves$entered$1 = salsa$entered$1;
        pad$write_both$1 = salsa$entered$1;
        pad$write_high$1 = halves$d$1;
        halves$into_both$1 = pad$both$1;
        halves$into_high$1 = pad$high$1;
        salsa$c$2 = halves$c$2;
        halves$o$2 = salsa$o$2;
        halves$entered$2 = salsa$entered$2;
        pad$write_both$2 = salsa$entered$2;
        pad$write_high$2 = halves$d$2;
        halves$into_both$2 = pad$both$2;
        halves$into_high$2 = pad$high$2;
        salsa$c$3 = halves$c$3;
        halves$o$3 = salsa$o$3;
        halves$entered$3 = salsa$entered$3;
        pad$write_both$3 = salsa$entered$3;
        pad$write_high$3 = halves$d$3;
        halves$into_both$3 = pad$both$3;
        halves$into_high$3 = pad$high$3;
        salsa$c$4 = halves$c$4;
        halves$o$4 = salsa$o$4;
        halves$entered$4 = salsa$entered$4;
        pad$write_both$4 = salsa$entered$4;
        pad$write_high$4 = halves$d$4;
        halves$into_both$4 = pad$both$4;
        halves$into_high$4 = pad$high$4;
        salsa$c$5 = halves$c$5;
        halves$o$5 = salsa$o$5;
        halves$entered$5 = salsa$entered$5;
        pad$write_both$5 = salsa$entered$5;
        pad$write_high$5 = halves$d$5;
        halves$into_both$5 = pad$both$5;
        halves$into_high$5 = pad$high$5;
        salsa$c$6 = halves$c$6;
        halves$o$6 = salsa$o$6;
        halves$entered$6 = salsa$entered$6;
        pad$write_both$6 = salsa$entered$6;
        pad$write_high$6 = halves$d$6;
        halves$into_both$6 = pad$both$6;
        halves$into_high$6 = pad$high$6;
        salsa$c$7 = halves$c$7;
        halves$o$7 = salsa$o$7;
        halves$entered$7 = salsa$entered$7;
        pad$write_both$7 = salsa$entered$7;
        pad$write_high$7 = halves$d$7;
        halves$into_both$7 = pad$both$7;
        halves$into_high$7 = pad$high$7;
        salsa$c$8 = halves$c$8;
        halves$o$8 = salsa$o$8;
        halves$entered$8 = salsa$entered$8;
        pad$write_both$8 = salsa$entered$8;
        pad$write_high$8 = halves$d$8;
        halves$into_both$8 = pad$both$8;
        halves$into_high$8 = pad$high$8;
        salsa$c$9 = halves$c$9;
        halves$o$9 = salsa$o$9;
        halves$entered$9 = salsa$entered$9;
        pad$write_both$9 = salsa$entered$9;
        pad$write_high$9 = halves$d$9;
        halves$into_both$9 = pad$both$9;
        halves$into_high$9 = pad$high$9;
        salsa$c$10 = halves$c$10;
        halves$o$10 = salsa$o$10;
        halves$entered$10 = salsa$entered$10;
        pad$write_both$10 = salsa$entered$10;
        pad$write_high$10 = halves$d$10;
        halves$into_both$10 = pad$both$10;
        halves$into_high$10 = pad$high$10;
        salsa$c$11 = halves$c$11;
        halves$o$11 = salsa$o$11;
        halves$entered$11 = salsa$entered$11;
        pad$write_both$11 = salsa$entered$11;
        pad$write_high$11 = halves$d$11;
        halves$into_both$11 = pad$both$11;
        halves$into_high$11 = pad$high$11;
        salsa$c$12 = halves$c$12;
        halves$o$12 = salsa$o$12;
        halves$entered$12 = salsa$entered$12;
        pad$write_both$12 = salsa$entered$12;
        pad$write_high$12 = halves$d$12;
        halves$into_both$12 = pad$both$12;
        halves$into_high$12 = pad$high$12;
        salsa$c$13 = halves$c$13;
        halves$o$13 = salsa$o$13;
        halves$entered$13 = salsa$entered$13;
        pad$write_both$13 = salsa$entered$13;
        pad$write_high$13 = halves$d$13;
        halves$into_both$13 = pad$both$13;
        halves$into_high$13 = pad$high$13;
        salsa$c$14 = halves$c$14;
        halves$o$14 = salsa$o$14;
        halves$entered$14 = salsa$entered$14;
        pad$write_both$14 = salsa$entered$14;
        pad$write_high$14 = halves$d$14;
        halves$into_both$14 = pad$both$14;
        halves$into_high$14 = pad$high$14;
        salsa$c$15 = halves$c$15;
        halves$o$15 = salsa$o$15;
        halves$entered$15 = salsa$entered$15;
        pad$write_both$15 = salsa$entered$15;
        pad$write_high$15 = halves$d$15;
        halves$into_both$15 = pad$both$15;
        halves$into_high$15 = pad$high$15;
        frame$take = take;
        given = frame$given;
        given_word = frame$given_word;
        given_low = halves$word_both ^ halves$word_high;
        given_high = halves$word_high;
        tmr_error = frame$tmr_error | passes$error | pass_word$error;
        ecc_corrected = pad$corrected;
        ecc_uncorrectable = pad$uncorrectable;
    end
endmodule

module scrypt__frame(clock, resetn, ready, open, open_slot, brought, take, given, given_word, number, slot,
    fresh, add, word, behind, save, store, store_address, read, read_address, shows_next, shows, shows_slot,
    tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    output reg  ready;
    output reg  open;
    output reg  [4:0] open_slot;
    input wire  brought;
    input wire  take;
    output reg  given;
    output reg  [3:0] given_word;
    input wire  [31:0] number;
    output reg  [4:0] slot;
    output reg  fresh;
    output reg  add;
    output reg  [3:0] word;
    output reg  [4:0] behind;
    output reg  save;
    output reg  store;
    output reg  [11:0] store_address;
    output reg  read;
    output reg  [11:0] read_address;
    output reg  shows_next;
    output reg  shows;
    output reg  [4:0] shows_slot;
    output reg  tmr_error;

    // Constant declarations
    localparam  last = 10'b1111111111;
    localparam  mask = 10'b1111111111;

    // Stub signals
    reg  [5:0] warm$d;
    wire  [5:0] warm$q;
    wire  warm$error;
    reg  [4:0] turn$d;
    wire  [4:0] turn$q;
    wire  turn$error;
    reg  [4:0] at$0$d;
    wire  [4:0] at$0$q;
    wire  at$0$error;
    reg  [4:0] at$1$d;
    wire  [4:0] at$1$q;
    wire  at$1$error;
    reg  [4:0] at$2$d;
    wire  [4:0] at$2$q;
    wire  at$2$error;
    reg  [4:0] at$3$d;
    wire  [4:0] at$3$q;
    wire  at$3$error;
    reg  [4:0] at$4$d;
    wire  [4:0] at$4$q;
    wire  at$4$error;
    reg  [4:0] at$5$d;
    wire  [4:0] at$5$q;
    wire  at$5$error;
    reg  [4:0] at$6$d;
    wire  [4:0] at$6$q;
    wire  at$6$error;
    reg  [4:0] at$7$d;
    wire  [4:0] at$7$q;
    wire  at$7$error;
    reg  [4:0] at$8$d;
    wire  [4:0] at$8$q;
    wire  at$8$error;
    reg  states$write_enable;
    reg  [4:0] states$write_address;
    reg  [18:0] states$write_data;
    reg  [4:0] states$read_address;
    wire  [18:0] states$read_data;
    reg  offsets$write_enable;
    reg  [4:0] offsets$write_address;
    reg  [2:0] offsets$write_data;
    reg  [4:0] offsets$read_address;
    wire  [2:0] offsets$read_data;
    reg  [18:0] now$d;
    wire  [18:0] now$q;
    wire  now$error;
    reg  [2:0] offset$d;
    wire  [2:0] offset$q;
    wire  offset$error;
    reg  [4:0] busy$d;
    wire  [4:0] busy$q;
    wire  busy$error;
    reg  [4:0] enter_at$d;
    wire  [4:0] enter_at$q;
    wire  enter_at$error;
    reg  [4:0] leave_at$d;
    wire  [4:0] leave_at$q;
    wire  leave_at$error;
    reg  begins$d;
    wire  begins$q;
    wire  begins$error;
    reg  wanted_out$d;
    wire  wanted_out$q;
    wire  wanted_out$error;
    reg  [3:0] leave_word$d;
    wire  [3:0] leave_word$q;
    wire  leave_word$error;
    reg  fresh0$d;
    wire  fresh0$q;
    wire  fresh0$error;
    reg  add0$d;
    wire  add0$q;
    wire  add0$error;
    reg  [1:0] gives$d;
    wire  [1:0] gives$q;
    wire  gives$error;
    reg  [3:0] word0$d;
    wire  [3:0] word0$q;
    wire  word0$error;
    reg  [3:0] word1$d;
    wire  [3:0] word1$q;
    wire  word1$error;
    reg  [2:0] saves$d;
    wire  [2:0] saves$q;
    wire  saves$error;
    reg  [2:0] stores$d;
    wire  [2:0] stores$q;
    wire  stores$error;
    reg  [7:0] reads$d;
    wire  [7:0] reads$q;
    wire  reads$error;
    reg  [1:0] part0$d;
    wire  [1:0] part0$q;
    wire  part0$error;
    reg  [5:0] group0$d;
    wire  [5:0] group0$q;
    wire  group0$error;
    reg  [11:0] address1$d;
    wire  [11:0] address1$q;
    wire  address1$error;
    reg  [11:0] address2$d;
    wire  [11:0] address2$q;
    wire  address2$error;
    reg  [11:0] address3$d;
    wire  [11:0] address3$q;
    wire  address3$error;

    // Local signals
    reg  warmed;
    reg  [2:0] kind;
    reg  odd;
    reg  first;
    reg  [9:0] index;
    reg  [3:0] left;
    reg  [2:0] next_kind;
    reg  next_odd;
    reg  next_first;
    reg  [9:0] next_index;
    reg  [3:0] next_left;
    reg  [18:0] next;
    reg  is_last;
    reg  [3:0] cores;
    reg  [3:0] place;
    reg  is_kept;
    reg  [1:0] part;
    reg  saves_now;
    reg  stores_now;
    reg  reads_now;
    reg  gives_now;
    reg  entered;
    reg  left_now;
    reg  [5:0] store_row;
    reg  [3:0] store_third;
    reg  [3:0] store_part;
    reg  [9:0] wanted;
    reg  [3:0] wanted_place;
    reg  [1:0] wanted_part;
    reg  [3:0] wanted_offset;
    reg  [5:0] read_row;
    reg  [3:0] read_third;
    reg  [3:0] read_part;
    reg  at_error;

    // Sub module instances
    scrypt__group0 warm(.clock(clock), .d(warm$d), .q(warm$q), .error(warm$error));
    scrypt__hash turn(.clock(clock), .d(turn$d), .q(turn$q), .error(turn$error));
    scrypt__hash at$0(.clock(clock), .d(at$0$d), .q(at$0$q), .error(at$0$error));
    scrypt__hash at$1(.clock(clock), .d(at$1$d), .q(at$1$q), .error(at$1$error));
    scrypt__hash at$2(.clock(clock), .d(at$2$d), .q(at$2$q), .error(at$2$error));
    scrypt__hash at$3(.clock(clock), .d(at$3$d), .q(at$3$q), .error(at$3$error));
    scrypt__hash at$4(.clock(clock), .d(at$4$d), .q(at$4$q), .error(at$4$error));
    scrypt__hash at$5(.clock(clock), .d(at$5$d), .q(at$5$q), .error(at$5$error));
    scrypt__hash at$6(.clock(clock), .d(at$6$d), .q(at$6$q), .error(at$6$error));
    scrypt__hash at$7(.clock(clock), .d(at$7$d), .q(at$7$q), .error(at$7$error));
    scrypt__hash at$8(.clock(clock), .d(at$8$d), .q(at$8$q), .error(at$8$error));
    scrypt__states states(.clock(clock), .write_enable(states$write_enable),
        .write_address(states$write_address), .write_data(states$write_data),
        .read_address(states$read_address), .read_data(states$read_data));
    scrypt__offsets offsets(.clock(clock), .write_enable(offsets$write_enable),
        .write_address(offsets$write_address), .write_data(offsets$write_data),
        .read_address(offsets$read_address), .read_data(offsets$read_data));
    scrypt__now now(.clock(clock), .d(now$d), .q(now$q), .error(now$error));
    scrypt__offset offset(.clock(clock), .d(offset$d), .q(offset$q), .error(offset$error));
    scrypt__hash busy(.clock(clock), .d(busy$d), .q(busy$q), .error(busy$error));
    scrypt__hash enter_at(.clock(clock), .d(enter_at$d), .q(enter_at$q), .error(enter_at$error));
    scrypt__hash leave_at(.clock(clock), .d(leave_at$d), .q(leave_at$q), .error(leave_at$error));
    scrypt__is_small begins(.clock(clock), .d(begins$d), .q(begins$q), .error(begins$error));
    scrypt__is_small wanted_out(.clock(clock), .d(wanted_out$d), .q(wanted_out$q), .error(wanted_out$error));
    scrypt__leave_word leave_word(.clock(clock), .d(leave_word$d), .q(leave_word$q),
        .error(leave_word$error));
    scrypt__is_small fresh0(.clock(clock), .d(fresh0$d), .q(fresh0$q), .error(fresh0$error));
    scrypt__is_small add0(.clock(clock), .d(add0$d), .q(add0$q), .error(add0$error));
    scrypt__gives gives(.clock(clock), .d(gives$d), .q(gives$q), .error(gives$error));
    scrypt__leave_word word0(.clock(clock), .d(word0$d), .q(word0$q), .error(word0$error));
    scrypt__leave_word word1(.clock(clock), .d(word1$d), .q(word1$q), .error(word1$error));
    scrypt__offset saves(.clock(clock), .d(saves$d), .q(saves$q), .error(saves$error));
    scrypt__offset stores(.clock(clock), .d(stores$d), .q(stores$q), .error(stores$error));
    scrypt__count_2 reads(.clock(clock), .d(reads$d), .q(reads$q), .error(reads$error));
    scrypt__gives part0(.clock(clock), .d(part0$d), .q(part0$q), .error(part0$error));
    scrypt__group0 group0(.clock(clock), .d(group0$d), .q(group0$q), .error(group0$error));
    scrypt__address1 address1(.clock(clock), .d(address1$d), .q(address1$q), .error(address1$error));
    scrypt__address1 address2(.clock(clock), .d(address2$d), .q(address2$q), .error(address2$error));
    scrypt__address1 address3(.clock(clock), .d(address3$d), .q(address3$q), .error(address3$error));

    // Update code
    always @(*) begin
        warm$d = warm$q;
        turn$d = turn$q;
        now$d = now$q;
        offset$d = offset$q;
        busy$d = busy$q;
        enter_at$d = enter_at$q;
        leave_at$d = leave_at$q;
        begins$d = begins$q;
        wanted_out$d = wanted_out$q;
        leave_word$d = leave_word$q;
        fresh0$d = fresh0$q;
        add0$d = add0$q;
        gives$d = gives$q;
        word0$d = word0$q;
        word1$d = word1$q;
        saves$d = saves$q;
        stores$d = stores$q;
        reads$d = reads$q;
        part0$d = part0$q;
        group0$d = group0$q;
        address1$d = address1$q;
        address2$d = address2$q;
        address3$d = address3$q;
        turn$d = turn$q + 32'h1;
        if (turn$q == 32'h15) begin
            turn$d = 32'h0;
        end
        at$0$d = turn$q;
        at$1$d = at$0$q;
        at$2$d = at$1$q;
        at$3$d = at$2$q;
        at$4$d = at$3$q;
        at$5$d = at$4$q;
        at$6$d = at$5$q;
        at$7$d = at$6$q;
        at$8$d = at$7$q;
        warmed = warm$q == 32'h3f;
        if (~warmed) begin
            warm$d = warm$q + 32'h1;
        end
        ready = warmed;
        open = warmed & ~begins$q & (busy$q != 32'h15);
        open_slot = enter_at$q;
        if (brought) begin
            begins$d = 1'b1;
        end
        states$read_address = turn$q;
        now$d = states$read_data;
        offsets$read_address = turn$q;
        offset$d = offsets$read_data;
        kind = now$q[(32'h0)+:(3)];
        odd = now$q[32'h3];
        first = now$q[32'h4];
        index = now$q[(32'h5)+:(10)];
        left = now$q[(32'hf)+:(4)];
        is_last = index == last;
        cores = left;
        if (first) begin
            cores = ((offset$q) & 4'hf) << 32'h1;
        end
        place = index[(32'h0)+:(4)];
        is_kept = (place == 32'h0) | (place == 32'h5) | (place == 32'ha);
        part = 32'h0;
        if (place == 32'h5) begin
            part = 32'h1;
        end
        else if (place == 32'ha) begin
            part = 32'h2;
        end
        next_kind = kind;
        next_odd = odd;
        next_first = 1'b0;
        next_index = index;
        next_left = 32'h0;
        add0$d = 1'b0;
        saves_now = 1'b0;
        stores_now = 1'b0;
        reads_now = 1'b0;
        gives_now = 1'b0;
        entered = 1'b0;
        left_now = 1'b0;
        if (kind == 32'h0) begin
            next_odd = 1'b0;
            next_index = 32'h0;
            if (begins$q & (at$0$q == enter_at$q)) begin
                entered = 1'b1;
                next_first = 1'b1;
                next_kind = 32'h1;
            end
        end
        else if (kind == 32'h1) begin
            next_odd = ~odd;
            stores_now = ~odd & is_kept;
            if (odd) begin
                next_index = index + 32'h1;
                if (is_last) begin
                    next_index = 32'h0;
                    next_kind = 32'h2;
                end
            end
        end
        else if (kind == 32'h2) begin
            saves_now = 1'b1;
            reads_now = 1'b1;
            next_first = 1'b1;
            next_kind = 32'h3;
        end
        else if (kind == 32'h3) begin
            if (cores == 32'h0) begin
                add0$d = 1'b1;
                next_kind = 32'h4;
            end
            else begin
                next_left = cores - 32'h1;
            end
        end
        else if (kind == 32'h4) begin
            next_index = index + 32'h1;
            next_kind = 32'h2;
            if (is_last) begin
                next_kind = 32'h5;
            end
        end
        else if (kind == 32'h5) begin
            saves_now = 1'b1;
            next_kind = 32'h6;
        end
        else begin
            if (wanted_out$q & (at$0$q == leave_at$q)) begin
                gives_now = 1'b1;
                if (leave_word$q == 32'hf) begin
                    left_now = 1'b1;
                    next_kind = 32'h0;
                end
            end
        end
        if (~warmed) begin
            next_kind = 32'h0;
        end
        next = ((next_kind) & 19'h7ffff) | (((next_index) & 19'h7ffff) << 32'h5) | (((next_left) & 19'h7ffff) << 32'hf);
        if (next_odd) begin
            next = next | 32'h8;
        end
        if (next_first) begin
            next = next | 32'h10;
        end
        states$write_enable = 1'b1;
        states$write_address = at$0$q;
        states$write_data = next;
        fresh0$d = first;
        word0$d = leave_word$q;
        part0$d = part;
        group0$d = index[(32'h4)+:(6)];
        if (entered) begin
            begins$d = 1'b0;
            enter_at$d = enter_at$q + 32'h1;
            if (enter_at$q == 32'h14) begin
                enter_at$d = 32'h0;
            end
        end
        if (take) begin
            wanted_out$d = 1'b1;
        end
        if (gives_now) begin
            leave_word$d = leave_word$q + 32'h1;
        end
        if (left_now) begin
            wanted_out$d = 1'b0;
            leave_at$d = leave_at$q + 32'h1;
            if (leave_at$q == 32'h14) begin
                leave_at$d = 32'h0;
            end
        end
        if (entered & ~left_now) begin
            busy$d = busy$q + 32'h1;
        end
        else if (left_now & ~entered) begin
            busy$d = busy$q - 32'h1;
        end
        slot = at$1$q;
        fresh = fresh0$q;
        add = add0$q;
        word = word0$q;
        word1$d = word0$q;
        gives$d = gives$q << 32'h1;
        if (gives_now) begin
            gives$d = (gives$q << 32'h1) | 32'h1;
        end
        given = gives$q[32'h1];
        given_word = word1$q;
        saves$d = saves$q << 32'h1;
        if (saves_now) begin
            saves$d = (saves$q << 32'h1) | 32'h1;
        end
        stores$d = stores$q << 32'h1;
        if (stores_now) begin
            stores$d = (stores$q << 32'h1) | 32'h1;
        end
        reads$d = reads$q << 32'h1;
        if (reads_now) begin
            reads$d = (reads$q << 32'h1) | 32'h1;
        end
        store_part = ((part0$q) & 4'hf);
        store_third = ((at$1$q[(32'h0)+:(3)]) & 4'hf) + (((at$1$q[(32'h0)+:(3)]) & 4'hf) << 32'h1) + store_part;
        if (at$1$q[32'h4]) begin
            store_row = (((store_third) & 6'h3f) << 32'h2) | 32'h3;
        end
        else begin
            store_row = (((at$1$q) & 6'h3f) << 32'h2) | ((part0$q) & 6'h3f);
        end
        address1$d = (((store_row) & 12'hfff) << 32'h6) | ((group0$q) & 12'hfff);
        address2$d = address1$q;
        behind = at$3$q;
        save = saves$q[32'h2];
        store = stores$q[32'h2];
        store_address = address2$q;
        wanted = number[(32'h0)+:(10)] & mask;
        wanted_place = wanted[(32'h0)+:(4)];
        wanted_part = 32'h0;
        wanted_offset = wanted_place;
        if (wanted_place > 32'h9) begin
            wanted_part = 32'h2;
            wanted_offset = wanted_place - 32'ha;
        end
        else if (wanted_place > 32'h4) begin
            wanted_part = 32'h1;
            wanted_offset = wanted_place - 32'h5;
        end
        offsets$write_enable = reads$q[32'h2];
        offsets$write_address = at$3$q;
        offsets$write_data = wanted_offset[(32'h0)+:(3)];
        read_part = ((wanted_part) & 4'hf);
        read_third = ((at$3$q[(32'h0)+:(3)]) & 4'hf) + (((at$3$q[(32'h0)+:(3)]) & 4'hf) << 32'h1) + read_part;
        if (at$3$q[32'h4]) begin
            read_row = (((read_third) & 6'h3f) << 32'h2) | 32'h3;
        end
        else begin
            read_row = (((at$3$q) & 6'h3f) << 32'h2) | ((wanted_part) & 6'h3f);
        end
        address3$d = (((read_row) & 12'hfff) << 32'h6) | ((wanted[(32'h4)+:(6)]) & 12'hfff);
        read = reads$q[32'h3];
        read_address = address3$q;
        shows_next = reads$q[32'h6];
        shows = reads$q[32'h7];
        shows_slot = at$8$q;
        at_error = at$0$error | at$1$error | at$2$error | at$3$error | at$4$error | at$5$error | at$6$error | at$7$error | at$8$error;
        tmr_error = at_error | warm$error | turn$error | now$error | offset$error | busy$error | enter_at$error | leave_at$error | begins$error | wanted_out$error | leave_word$error | fresh0$error | add0$error | gives$error | word0$error | word1$error | saves$error | stores$error | reads$error | part0$error | group0$error | address1$error | address2$error | address3$error;
        if (~resetn) begin
            warm$d = 32'h0;
            busy$d = 32'h0;
            enter_at$d = 32'h0;
            leave_at$d = 32'h0;
            begins$d = 1'b0;
            wanted_out$d = 1'b0;
            leave_word$d = 32'h0;
        end
    end
endmodule

module scrypt__address1(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [11:0] d;
    output reg  [11:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [11:0] copy_a = 12'h0;
    (* keep = "true", dont_touch = "true" *) reg [11:0] copy_b = 12'h0;
    (* keep = "true", dont_touch = "true" *) reg [11:0] copy_c = 12'h0;
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

module scrypt__gives(clock, d, q, error);
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

module scrypt__group0(clock, d, q, error);
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

module scrypt__leave_word(clock, d, q, error);
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

module scrypt__now(clock, d, q, error);
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

module scrypt__offset(clock, d, q, error);
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

module scrypt__offsets(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [2:0] write_data;
    input wire  [4:0] read_address;
    output reg  [2:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [4:0] a$write_address;
    reg  [2:0] a$write_data;
    reg  [4:0] a$read_address;
    wire  [2:0] a$read_data;
    reg  b$write_enable;
    reg  [4:0] b$write_address;
    reg  [2:0] b$write_data;
    reg  [4:0] b$read_address;
    wire  [2:0] b$read_data;
    reg  c$write_enable;
    reg  [4:0] c$write_address;
    reg  [2:0] c$write_data;
    reg  [4:0] c$read_address;
    wire  [2:0] c$read_data;

    // Sub module instances
    scrypt__a a(.clock(clock), .write_enable(a$write_enable), .write_address(a$write_address),
        .write_data(a$write_data), .read_address(a$read_address), .read_data(a$read_data));
    scrypt__a b(.clock(clock), .write_enable(b$write_enable), .write_address(b$write_address),
        .write_data(b$write_data), .read_address(b$read_address), .read_data(b$read_data));
    scrypt__a c(.clock(clock), .write_enable(c$write_enable), .write_address(c$write_address),
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

module scrypt__a(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [2:0] write_data;
    input wire  [4:0] read_address;
    output reg  [2:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [2:0] memory [0:31];
    integer entry;
    initial begin
        for (entry = 0; entry <= 31; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [2:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module scrypt__states(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [18:0] write_data;
    input wire  [4:0] read_address;
    output reg  [18:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [4:0] a$write_address;
    reg  [18:0] a$write_data;
    reg  [4:0] a$read_address;
    wire  [18:0] a$read_data;
    reg  b$write_enable;
    reg  [4:0] b$write_address;
    reg  [18:0] b$write_data;
    reg  [4:0] b$read_address;
    wire  [18:0] b$read_data;
    reg  c$write_enable;
    reg  [4:0] c$write_address;
    reg  [18:0] c$write_data;
    reg  [4:0] c$read_address;
    wire  [18:0] c$read_data;

    // Sub module instances
    scrypt__a_2 a(.clock(clock), .write_enable(a$write_enable), .write_address(a$write_address),
        .write_data(a$write_data), .read_address(a$read_address), .read_data(a$read_data));
    scrypt__a_2 b(.clock(clock), .write_enable(b$write_enable), .write_address(b$write_address),
        .write_data(b$write_data), .read_address(b$read_address), .read_data(b$read_data));
    scrypt__a_2 c(.clock(clock), .write_enable(c$write_enable), .write_address(c$write_address),
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

module scrypt__a_2(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [18:0] write_data;
    input wire  [4:0] read_address;
    output reg  [18:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [18:0] memory [0:31];
    integer entry;
    initial begin
        for (entry = 0; entry <= 31; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [18:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module scrypt__halves(clock, slot, fresh, add, word, o$0, o$1, o$2, o$3, o$4, o$5, o$6, o$7, o$8, o$9, o$10,
    o$11, o$12, o$13, o$14, o$15, behind, entered$0, entered$1, entered$2, entered$3, entered$4, entered$5,
    entered$6, entered$7, entered$8, entered$9, entered$10, entered$11, entered$12, entered$13, entered$14,
    entered$15, save, into, into_slot, into_both$0, into_both$1, into_both$2, into_both$3, into_both$4,
    into_both$5, into_both$6, into_both$7, into_both$8, into_both$9, into_both$10, into_both$11, into_both$12,
    into_both$13, into_both$14, into_both$15, into_high$0, into_high$1, into_high$2, into_high$3, into_high$4,
    into_high$5, into_high$6, into_high$7, into_high$8, into_high$9, into_high$10, into_high$11, into_high$12,
    into_high$13, into_high$14, into_high$15, c$0, c$1, c$2, c$3, c$4, c$5, c$6, c$7, c$8, c$9, c$10, c$11,
    c$12, c$13, c$14, c$15, d$0, d$1, d$2, d$3, d$4, d$5, d$6, d$7, d$8, d$9, d$10, d$11, d$12, d$13, d$14,
    d$15, word_both, word_high);
    // Module arguments
    input wire  clock;
    input wire  [4:0] slot;
    input wire  fresh;
    input wire  add;
    input wire  [3:0] word;
    input wire  [31:0] o$0;
    input wire  [31:0] o$1;
    input wire  [31:0] o$2;
    input wire  [31:0] o$3;
    input wire  [31:0] o$4;
    input wire  [31:0] o$5;
    input wire  [31:0] o$6;
    input wire  [31:0] o$7;
    input wire  [31:0] o$8;
    input wire  [31:0] o$9;
    input wire  [31:0] o$10;
    input wire  [31:0] o$11;
    input wire  [31:0] o$12;
    input wire  [31:0] o$13;
    input wire  [31:0] o$14;
    input wire  [31:0] o$15;
    input wire  [4:0] behind;
    input wire  [31:0] entered$0;
    input wire  [31:0] entered$1;
    input wire  [31:0] entered$2;
    input wire  [31:0] entered$3;
    input wire  [31:0] entered$4;
    input wire  [31:0] entered$5;
    input wire  [31:0] entered$6;
    input wire  [31:0] entered$7;
    input wire  [31:0] entered$8;
    input wire  [31:0] entered$9;
    input wire  [31:0] entered$10;
    input wire  [31:0] entered$11;
    input wire  [31:0] entered$12;
    input wire  [31:0] entered$13;
    input wire  [31:0] entered$14;
    input wire  [31:0] entered$15;
    input wire  save;
    input wire  [15:0] into;
    input wire  [4:0] into_slot;
    input wire  [31:0] into_both$0;
    input wire  [31:0] into_both$1;
    input wire  [31:0] into_both$2;
    input wire  [31:0] into_both$3;
    input wire  [31:0] into_both$4;
    input wire  [31:0] into_both$5;
    input wire  [31:0] into_both$6;
    input wire  [31:0] into_both$7;
    input wire  [31:0] into_both$8;
    input wire  [31:0] into_both$9;
    input wire  [31:0] into_both$10;
    input wire  [31:0] into_both$11;
    input wire  [31:0] into_both$12;
    input wire  [31:0] into_both$13;
    input wire  [31:0] into_both$14;
    input wire  [31:0] into_both$15;
    input wire  [31:0] into_high$0;
    input wire  [31:0] into_high$1;
    input wire  [31:0] into_high$2;
    input wire  [31:0] into_high$3;
    input wire  [31:0] into_high$4;
    input wire  [31:0] into_high$5;
    input wire  [31:0] into_high$6;
    input wire  [31:0] into_high$7;
    input wire  [31:0] into_high$8;
    input wire  [31:0] into_high$9;
    input wire  [31:0] into_high$10;
    input wire  [31:0] into_high$11;
    input wire  [31:0] into_high$12;
    input wire  [31:0] into_high$13;
    input wire  [31:0] into_high$14;
    input wire  [31:0] into_high$15;
    output reg  [31:0] c$0;
    output reg  [31:0] c$1;
    output reg  [31:0] c$2;
    output reg  [31:0] c$3;
    output reg  [31:0] c$4;
    output reg  [31:0] c$5;
    output reg  [31:0] c$6;
    output reg  [31:0] c$7;
    output reg  [31:0] c$8;
    output reg  [31:0] c$9;
    output reg  [31:0] c$10;
    output reg  [31:0] c$11;
    output reg  [31:0] c$12;
    output reg  [31:0] c$13;
    output reg  [31:0] c$14;
    output reg  [31:0] c$15;
    output reg  [31:0] d$0;
    output reg  [31:0] d$1;
    output reg  [31:0] d$2;
    output reg  [31:0] d$3;
    output reg  [31:0] d$4;
    output reg  [31:0] d$5;
    output reg  [31:0] d$6;
    output reg  [31:0] d$7;
    output reg  [31:0] d$8;
    output reg  [31:0] d$9;
    output reg  [31:0] d$10;
    output reg  [31:0] d$11;
    output reg  [31:0] d$12;
    output reg  [31:0] d$13;
    output reg  [31:0] d$14;
    output reg  [31:0] d$15;
    output reg  [31:0] word_both;
    output reg  [31:0] word_high;

    // Update code (custom)
    wire [511:0] out;
    assign out = {o$15, o$14, o$13, o$12, o$11, o$10, o$9, o$8, o$7, o$6, o$5, o$4, o$3, o$2, o$1, o$0};
    wire [511:0] in;
    assign in = {entered$15, entered$14, entered$13, entered$12, entered$11, entered$10, entered$9, entered$8,
        entered$7, entered$6, entered$5, entered$4, entered$3, entered$2, entered$1, entered$0};
    wire [511:0] new_both;
    assign new_both = {into_both$15, into_both$14, into_both$13, into_both$12, into_both$11, into_both$10,
        into_both$9, into_both$8, into_both$7, into_both$6, into_both$5, into_both$4, into_both$3, into_both$2,
        into_both$1, into_both$0};
    wire [511:0] new_high;
    assign new_high = {into_high$15, into_high$14, into_high$13, into_high$12, into_high$11, into_high$10,
        into_high$9, into_high$8, into_high$7, into_high$6, into_high$5, into_high$4, into_high$3, into_high$2,
        into_high$1, into_high$0};
    reg [511:0] added = 512'h0;
    reg [511:0] added_high = 512'h0;
    reg [511:0] half = 512'h0;
    wire [511:0] shown_both;
    wire [511:0] shown_high;
    reg [31:0] one_both = 32'h0;
    reg [31:0] one_high = 32'h0;
    genvar w;
    generate for (w = 0; w < 16; w = w + 1) begin: words
    (* ram_style = "distributed" *) reg [31:0] beside [0:31];
    (* ram_style = "distributed" *) reg [31:0] both [0:31];
    (* ram_style = "distributed" *) reg [31:0] high [0:31];
    (* ram_style = "distributed" *) reg [31:0] waits_both [0:31];
    (* ram_style = "distributed" *) reg [31:0] waits_high [0:31];
    integer entry;
    initial for (entry = 0; entry < 32; entry = entry + 1) begin beside[entry] = 0; both[entry] = 0; high[entry] = 0; waits_both[entry] = 0; waits_high[entry] = 0; end
    assign shown_both[32 * w +: 32] = waits_both[slot];
    assign shown_high[32 * w +: 32] = waits_high[slot];
    always @(posedge clock) begin
    beside[behind] <= half[32 * w +: 32];
    if (save) waits_both[behind] <= in[32 * w +: 32];
    if (save) waits_high[behind] <= half[32 * w +: 32];
    if (into[w]) both[into_slot] <= new_both[32 * w +: 32];
    if (into[w]) high[into_slot] <= new_high[32 * w +: 32];
    added[32 * w +: 32] <= (fresh ? both[slot] : beside[slot]) ^ (add ? waits_both[slot] : 32'h0);
    added_high[32 * w +: 32] <= (fresh ? high[slot] : 32'h0) ^ (add ? waits_high[slot] : 32'h0);
    half[32 * w +: 32] <= out[32 * w +: 32] ^ added_high[32 * w +: 32];
    end
    end endgenerate
    always @(posedge clock) begin
    one_both <= shown_both[32 * word +: 32];
    one_high <= shown_high[32 * word +: 32];
    end
    always @(*) begin
    {c$15, c$14, c$13, c$12, c$11, c$10, c$9, c$8, c$7, c$6, c$5, c$4, c$3, c$2, c$1, c$0} = added;
    {d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0} = half;
    word_both = one_both;
    word_high = one_high;
    end
endmodule

module scrypt__pad(clock, write_enable, write_address, write_both$0, write_both$1, write_both$2, write_both$3,
    write_both$4, write_both$5, write_both$6, write_both$7, write_both$8, write_both$9, write_both$10,
    write_both$11, write_both$12, write_both$13, write_both$14, write_both$15, write_high$0, write_high$1,
    write_high$2, write_high$3, write_high$4, write_high$5, write_high$6, write_high$7, write_high$8,
    write_high$9, write_high$10, write_high$11, write_high$12, write_high$13, write_high$14, write_high$15,
    inject, read_enable, read_address, pass_both, pass_high, both$0, both$1, both$2, both$3, both$4, both$5,
    both$6, both$7, both$8, both$9, both$10, both$11, both$12, both$13, both$14, both$15, high$0, high$1,
    high$2, high$3, high$4, high$5, high$6, high$7, high$8, high$9, high$10, high$11, high$12, high$13,
    high$14, high$15, corrected, uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [11:0] write_address;
    input wire  [31:0] write_both$0;
    input wire  [31:0] write_both$1;
    input wire  [31:0] write_both$2;
    input wire  [31:0] write_both$3;
    input wire  [31:0] write_both$4;
    input wire  [31:0] write_both$5;
    input wire  [31:0] write_both$6;
    input wire  [31:0] write_both$7;
    input wire  [31:0] write_both$8;
    input wire  [31:0] write_both$9;
    input wire  [31:0] write_both$10;
    input wire  [31:0] write_both$11;
    input wire  [31:0] write_both$12;
    input wire  [31:0] write_both$13;
    input wire  [31:0] write_both$14;
    input wire  [31:0] write_both$15;
    input wire  [31:0] write_high$0;
    input wire  [31:0] write_high$1;
    input wire  [31:0] write_high$2;
    input wire  [31:0] write_high$3;
    input wire  [31:0] write_high$4;
    input wire  [31:0] write_high$5;
    input wire  [31:0] write_high$6;
    input wire  [31:0] write_high$7;
    input wire  [31:0] write_high$8;
    input wire  [31:0] write_high$9;
    input wire  [31:0] write_high$10;
    input wire  [31:0] write_high$11;
    input wire  [31:0] write_high$12;
    input wire  [31:0] write_high$13;
    input wire  [31:0] write_high$14;
    input wire  [31:0] write_high$15;
    input wire  [1:0] inject;
    input wire  read_enable;
    input wire  [11:0] read_address;
    input wire  [31:0] pass_both;
    input wire  [31:0] pass_high;
    output reg  [31:0] both$0;
    output reg  [31:0] both$1;
    output reg  [31:0] both$2;
    output reg  [31:0] both$3;
    output reg  [31:0] both$4;
    output reg  [31:0] both$5;
    output reg  [31:0] both$6;
    output reg  [31:0] both$7;
    output reg  [31:0] both$8;
    output reg  [31:0] both$9;
    output reg  [31:0] both$10;
    output reg  [31:0] both$11;
    output reg  [31:0] both$12;
    output reg  [31:0] both$13;
    output reg  [31:0] both$14;
    output reg  [31:0] both$15;
    output reg  [31:0] high$0;
    output reg  [31:0] high$1;
    output reg  [31:0] high$2;
    output reg  [31:0] high$3;
    output reg  [31:0] high$4;
    output reg  [31:0] high$5;
    output reg  [31:0] high$6;
    output reg  [31:0] high$7;
    output reg  [31:0] high$8;
    output reg  [31:0] high$9;
    output reg  [31:0] high$10;
    output reg  [31:0] high$11;
    output reg  [31:0] high$12;
    output reg  [31:0] high$13;
    output reg  [31:0] high$14;
    output reg  [31:0] high$15;
    output reg  corrected;
    output reg  uncorrectable;

    // Update code (custom)
    function [7:0] check_of;
    input [63:0] data;
    begin
    check_of[0] = ^(data & 64'hdf04225844b12cb7);
    check_of[1] = ^(data & 64'hef0844a88952555b);
    check_of[2] = ^(data & 64'hf710893112649a6d);
    check_of[3] = ^(data & 64'h7b2111c22388e38e);
    check_of[4] = ^(data & 64'hbd421e043c0f03f0);
    check_of[5] = ^(data & 64'h3e83e007c00ffc00);
    check_of[6] = ^(data & 64'hc0fc0007fff00000);
    check_of[7] = ^(data & 64'h00fffff800000000);
    end
    endfunction
    function [63:0] wrong_of;
    input [7:0] syndrome;
    reg [15:0] upper;
    reg [15:0] lower;
    begin
    upper = 16'h1 << syndrome[7:4];
    lower = 16'h1 << syndrome[3:0];
    wrong_of[0] = upper[0] & lower[7];
    wrong_of[1] = upper[0] & lower[11];
    wrong_of[2] = upper[0] & lower[13];
    wrong_of[3] = upper[0] & lower[14];
    wrong_of[4] = upper[1] & lower[3];
    wrong_of[5] = upper[1] & lower[5];
    wrong_of[6] = upper[1] & lower[6];
    wrong_of[7] = upper[1] & lower[9];
    wrong_of[8] = upper[1] & lower[10];
    wrong_of[9] = upper[1] & lower[12];
    wrong_of[10] = upper[2] & lower[3];
    wrong_of[11] = upper[2] & lower[5];
    wrong_of[12] = upper[2] & lower[6];
    wrong_of[13] = upper[2] & lower[9];
    wrong_of[14] = upper[2] & lower[10];
    wrong_of[15] = upper[2] & lower[12];
    wrong_of[16] = upper[3] & lower[1];
    wrong_of[17] = upper[3] & lower[2];
    wrong_of[18] = upper[3] & lower[4];
    wrong_of[19] = upper[3] & lower[8];
    wrong_of[20] = upper[4] & lower[3];
    wrong_of[21] = upper[4] & lower[5];
    wrong_of[22] = upper[4] & lower[6];
    wrong_of[23] = upper[4] & lower[9];
    wrong_of[24] = upper[4] & lower[10];
    wrong_of[25] = upper[4] & lower[12];
    wrong_of[26] = upper[5] & lower[1];
    wrong_of[27] = upper[5] & lower[2];
    wrong_of[28] = upper[5] & lower[4];
    wrong_of[29] = upper[5] & lower[8];
    wrong_of[30] = upper[6] & lower[1];
    wrong_of[31] = upper[6] & lower[2];
    wrong_of[32] = upper[6] & lower[4];
    wrong_of[33] = upper[6] & lower[8];
    wrong_of[34] = upper[7] & lower[0];
    wrong_of[35] = upper[8] & lower[3];
    wrong_of[36] = upper[8] & lower[5];
    wrong_of[37] = upper[8] & lower[6];
    wrong_of[38] = upper[8] & lower[9];
    wrong_of[39] = upper[8] & lower[10];
    wrong_of[40] = upper[8] & lower[12];
    wrong_of[41] = upper[9] & lower[1];
    wrong_of[42] = upper[9] & lower[2];
    wrong_of[43] = upper[9] & lower[4];
    wrong_of[44] = upper[9] & lower[8];
    wrong_of[45] = upper[10] & lower[1];
    wrong_of[46] = upper[10] & lower[2];
    wrong_of[47] = upper[10] & lower[4];
    wrong_of[48] = upper[10] & lower[8];
    wrong_of[49] = upper[11] & lower[0];
    wrong_of[50] = upper[12] & lower[1];
    wrong_of[51] = upper[12] & lower[2];
    wrong_of[52] = upper[12] & lower[4];
    wrong_of[53] = upper[12] & lower[8];
    wrong_of[54] = upper[13] & lower[0];
    wrong_of[55] = upper[14] & lower[0];
    wrong_of[56] = upper[1] & lower[15];
    wrong_of[57] = upper[2] & lower[15];
    wrong_of[58] = upper[3] & lower[7];
    wrong_of[59] = upper[3] & lower[11];
    wrong_of[60] = upper[3] & lower[13];
    wrong_of[61] = upper[3] & lower[14];
    wrong_of[62] = upper[4] & lower[15];
    wrong_of[63] = upper[5] & lower[7];
    end
    endfunction
    function known_of;
    input [7:0] syndrome;
    case (syndrome)
    8'h07, 8'h0b, 8'h0d, 8'h0e, 8'h13, 8'h15, 8'h16, 8'h19, 8'h1a,
    8'h1c, 8'h23, 8'h25, 8'h26, 8'h29, 8'h2a, 8'h2c, 8'h31, 8'h32,
    8'h34, 8'h38, 8'h43, 8'h45, 8'h46, 8'h49, 8'h4a, 8'h4c, 8'h51,
    8'h52, 8'h54, 8'h58, 8'h61, 8'h62, 8'h64, 8'h68, 8'h70, 8'h83,
    8'h85, 8'h86, 8'h89, 8'h8a, 8'h8c, 8'h91, 8'h92, 8'h94, 8'h98,
    8'ha1, 8'ha2, 8'ha4, 8'ha8, 8'hb0, 8'hc1, 8'hc2, 8'hc4, 8'hc8,
    8'hd0, 8'he0, 8'h1f, 8'h2f, 8'h37, 8'h3b, 8'h3d, 8'h3e, 8'h4f,
    8'h57, 8'h01, 8'h02, 8'h04, 8'h08, 8'h10, 8'h20, 8'h40, 8'h80: known_of = 1'b1;
    default: known_of = 1'b0;
    endcase
    endfunction
    wire [1023:0] in;
    assign in = {{write_high$15, write_high$14, write_high$13, write_high$12, write_high$11, write_high$10,
        write_high$9, write_high$8, write_high$7, write_high$6, write_high$5, write_high$4, write_high$3,
        write_high$2, write_high$1, write_high$0}, {write_both$15, write_both$14, write_both$13, write_both$12,
        write_both$11, write_both$10, write_both$9, write_both$8, write_both$7, write_both$6, write_both$5,
        write_both$4, write_both$3, write_both$2, write_both$1, write_both$0}};
    wire [1023:0] out;
    wire [15:0] one;
    wire [15:0] more;
    reg storing = 1'b0;
    reg [11:0] address = 12'h0;
    reg reading = 1'b0;
    reg arrived = 1'b0;
    always @(posedge clock) begin
    storing <= write_enable;
    address <= write_address;
    reading <= read_enable;
    arrived <= reading;
    end
    genvar c;
    generate for (c = 0; c < 16; c = c + 1) begin: columns
    (* ram_style = "block" *) reg [71:0] memory [0:4095];
    reg [71:0] store = 72'h0;
    reg [71:0] value = 72'h0;
    reg [71:0] stage = 72'h0;
    reg [63:0] read = 64'h0;
    reg [7:0] syndrome = 8'h0;
    reg [63:0] result = 64'h0;
    reg was_one = 1'b0;
    reg was_more = 1'b0;
    wire [63:0] data;
    wire [31:0] pass;
    assign data = in[64 * c +: 64];
    if (c < 8) assign pass = pass_both;
    else assign pass = pass_high;
    always @(posedge clock) begin
    store <= {check_of(data), data ^ {62'h0, inject}};
    if (storing) memory[address] <= store;
    end
    always @(posedge clock) begin
    if (read_enable) value <= memory[read_address];
    end
    always @(posedge clock) begin
    stage <= value;
    if (arrived) begin
    read <= stage[63:0];
    syndrome <= check_of(stage[63:0]) ^ stage[71:64];
    end else begin
    read <= 64'h0;
    syndrome <= 8'h0;
    end
    result <= read ^ wrong_of(syndrome) ^ {pass, pass};
    was_one <= known_of(syndrome);
    was_more <= (syndrome != 8'h0) & ~known_of(syndrome);
    end
    assign out[64 * c +: 64] = result;
    assign one[c] = was_one;
    assign more[c] = was_more;
    end endgenerate
    always @(*) begin
    {{high$15, high$14, high$13, high$12, high$11, high$10, high$9, high$8, high$7, high$6, high$5, high$4,
        high$3, high$2, high$1, high$0}, {both$15, both$14, both$13, both$12, both$11, both$10, both$9, both$8,
        both$7, both$6, both$5, both$4, both$3, both$2, both$1, both$0}} = out;
    corrected = |one;
    uncorrectable = |more;
    end
endmodule

module scrypt__salsa(clock, keep, c$0, c$1, c$2, c$3, c$4, c$5, c$6, c$7, c$8, c$9, c$10, c$11, c$12, c$13,
    c$14, c$15, o$0, o$1, o$2, o$3, o$4, o$5, o$6, o$7, o$8, o$9, o$10, o$11, o$12, o$13, o$14, o$15,
    entered$0, entered$1, entered$2, entered$3, entered$4, entered$5, entered$6, entered$7, entered$8,
    entered$9, entered$10, entered$11, entered$12, entered$13, entered$14, entered$15);
    // Module arguments
    input wire  clock;
    input wire  keep;
    input wire  [31:0] c$0;
    input wire  [31:0] c$1;
    input wire  [31:0] c$2;
    input wire  [31:0] c$3;
    input wire  [31:0] c$4;
    input wire  [31:0] c$5;
    input wire  [31:0] c$6;
    input wire  [31:0] c$7;
    input wire  [31:0] c$8;
    input wire  [31:0] c$9;
    input wire  [31:0] c$10;
    input wire  [31:0] c$11;
    input wire  [31:0] c$12;
    input wire  [31:0] c$13;
    input wire  [31:0] c$14;
    input wire  [31:0] c$15;
    output reg  [31:0] o$0;
    output reg  [31:0] o$1;
    output reg  [31:0] o$2;
    output reg  [31:0] o$3;
    output reg  [31:0] o$4;
    output reg  [31:0] o$5;
    output reg  [31:0] o$6;
    output reg  [31:0] o$7;
    output reg  [31:0] o$8;
    output reg  [31:0] o$9;
    output reg  [31:0] o$10;
    output reg  [31:0] o$11;
    output reg  [31:0] o$12;
    output reg  [31:0] o$13;
    output reg  [31:0] o$14;
    output reg  [31:0] o$15;
    output reg  [31:0] entered$0;
    output reg  [31:0] entered$1;
    output reg  [31:0] entered$2;
    output reg  [31:0] entered$3;
    output reg  [31:0] entered$4;
    output reg  [31:0] entered$5;
    output reg  [31:0] entered$6;
    output reg  [31:0] entered$7;
    output reg  [31:0] entered$8;
    output reg  [31:0] entered$9;
    output reg  [31:0] entered$10;
    output reg  [31:0] entered$11;
    output reg  [31:0] entered$12;
    output reg  [31:0] entered$13;
    output reg  [31:0] entered$14;
    output reg  [31:0] entered$15;

    // Update code (custom)
    wire [511:0] gone;
    reg [511:0] out = 512'h0;
    reg [511:0] into = 512'h0;
    reg [511:0] waits [0:19];
    integer i;
    initial for (i = 0; i <= 19; i = i + 1) waits[i] = 512'h0;
    wire [511:0] enters;
    assign enters = out ^ {c$15, c$14, c$13, c$12, c$11, c$10, c$9, c$8, c$7, c$6, c$5, c$4, c$3, c$2, c$1,
        c$0};
    always @(posedge clock) begin
    into <= enters;
    waits[0] <= into;
    for (i = 1; i <= 19; i = i + 1) waits[i] <= waits[i - 1];
    if (keep) out <= gone; else out <= 512'h0;
    end
    always @(*) begin
    {o$15, o$14, o$13, o$12, o$11, o$10, o$9, o$8, o$7, o$6, o$5, o$4, o$3, o$2, o$1, o$0} = out;
    {entered$15, entered$14, entered$13, entered$12, entered$11, entered$10, entered$9, entered$8, entered$7,
        entered$6, entered$5, entered$4, entered$3, entered$2, entered$1, entered$0} = into;
    end
    wire [31:0] x0_0;
    assign x0_0 = enters[31:0];
    wire [31:0] x0_1;
    assign x0_1 = enters[63:32];
    wire [31:0] x0_2;
    assign x0_2 = enters[95:64];
    wire [31:0] x0_3;
    assign x0_3 = enters[127:96];
    wire [31:0] x0_4;
    assign x0_4 = enters[159:128];
    wire [31:0] x0_5;
    assign x0_5 = enters[191:160];
    wire [31:0] x0_6;
    assign x0_6 = enters[223:192];
    wire [31:0] x0_7;
    assign x0_7 = enters[255:224];
    wire [31:0] x0_8;
    assign x0_8 = enters[287:256];
    wire [31:0] x0_9;
    assign x0_9 = enters[319:288];
    wire [31:0] x0_10;
    assign x0_10 = enters[351:320];
    wire [31:0] x0_11;
    assign x0_11 = enters[383:352];
    wire [31:0] x0_12;
    assign x0_12 = enters[415:384];
    wire [31:0] x0_13;
    assign x0_13 = enters[447:416];
    wire [31:0] x0_14;
    assign x0_14 = enters[479:448];
    wire [31:0] x0_15;
    assign x0_15 = enters[511:480];
    wire [31:0] sum0_4;
    assign sum0_4 = x0_12 + x0_0;
    wire [31:0] sum0_9;
    assign sum0_9 = x0_1 + x0_5;
    wire [31:0] sum0_14;
    assign sum0_14 = x0_6 + x0_10;
    wire [31:0] sum0_3;
    assign sum0_3 = x0_11 + x0_15;
    wire [31:0] x1_4;
    assign x1_4 = x0_4 ^ {sum0_4[24:0], sum0_4[31:25]};
    wire [31:0] x1_9;
    assign x1_9 = x0_9 ^ {sum0_9[24:0], sum0_9[31:25]};
    wire [31:0] x1_14;
    assign x1_14 = x0_14 ^ {sum0_14[24:0], sum0_14[31:25]};
    wire [31:0] x1_3;
    assign x1_3 = x0_3 ^ {sum0_3[24:0], sum0_3[31:25]};
    reg [19:0] cut1_8 = 0;
    always @(posedge clock) cut1_8 <= x0_0[18:0] + x1_4[18:0];
    reg [19:0] cut1_13 = 0;
    always @(posedge clock) cut1_13 <= x0_5[18:0] + x1_9[18:0];
    reg [19:0] cut1_2 = 0;
    always @(posedge clock) cut1_2 <= x0_10[18:0] + x1_14[18:0];
    reg [19:0] cut1_7 = 0;
    always @(posedge clock) cut1_7 <= x0_15[18:0] + x1_3[18:0];
    reg [31:0] a0_0 = 32'h0;
    always @(posedge clock) a0_0 <= x0_0;
    reg [31:0] a0_1 = 32'h0;
    always @(posedge clock) a0_1 <= x0_1;
    reg [31:0] a0_2 = 32'h0;
    always @(posedge clock) a0_2 <= x0_2;
    reg [31:0] a0_3 = 32'h0;
    always @(posedge clock) a0_3 <= x1_3;
    reg [31:0] a0_4 = 32'h0;
    always @(posedge clock) a0_4 <= x1_4;
    reg [31:0] a0_5 = 32'h0;
    always @(posedge clock) a0_5 <= x0_5;
    reg [31:0] a0_6 = 32'h0;
    always @(posedge clock) a0_6 <= x0_6;
    reg [31:0] a0_7 = 32'h0;
    always @(posedge clock) a0_7 <= x0_7;
    reg [31:0] a0_8 = 32'h0;
    always @(posedge clock) a0_8 <= x0_8;
    reg [31:0] a0_9 = 32'h0;
    always @(posedge clock) a0_9 <= x1_9;
    reg [31:0] a0_10 = 32'h0;
    always @(posedge clock) a0_10 <= x0_10;
    reg [31:0] a0_11 = 32'h0;
    always @(posedge clock) a0_11 <= x0_11;
    reg [31:0] a0_12 = 32'h0;
    always @(posedge clock) a0_12 <= x0_12;
    reg [31:0] a0_13 = 32'h0;
    always @(posedge clock) a0_13 <= x0_13;
    reg [31:0] a0_14 = 32'h0;
    always @(posedge clock) a0_14 <= x1_14;
    reg [31:0] a0_15 = 32'h0;
    always @(posedge clock) a0_15 <= x0_15;
    wire [12:0] high1_8;
    assign high1_8 = a0_0[31:19] + a0_4[31:19] + cut1_8[19];
    wire [31:0] sum1_8;
    assign sum1_8 = {high1_8, cut1_8[18:0]};
    wire [31:0] x2_8;
    assign x2_8 = a0_8 ^ {sum1_8[22:0], sum1_8[31:23]};
    wire [12:0] high1_13;
    assign high1_13 = a0_5[31:19] + a0_9[31:19] + cut1_13[19];
    wire [31:0] sum1_13;
    assign sum1_13 = {high1_13, cut1_13[18:0]};
    wire [31:0] x2_13;
    assign x2_13 = a0_13 ^ {sum1_13[22:0], sum1_13[31:23]};
    wire [12:0] high1_2;
    assign high1_2 = a0_10[31:19] + a0_14[31:19] + cut1_2[19];
    wire [31:0] sum1_2;
    assign sum1_2 = {high1_2, cut1_2[18:0]};
    wire [31:0] x2_2;
    assign x2_2 = a0_2 ^ {sum1_2[22:0], sum1_2[31:23]};
    wire [12:0] high1_7;
    assign high1_7 = a0_15[31:19] + a0_3[31:19] + cut1_7[19];
    wire [31:0] sum1_7;
    assign sum1_7 = {high1_7, cut1_7[18:0]};
    wire [31:0] x2_7;
    assign x2_7 = a0_7 ^ {sum1_7[22:0], sum1_7[31:23]};
    wire [31:0] sum2_12;
    assign sum2_12 = a0_4 + x2_8;
    wire [31:0] sum2_1;
    assign sum2_1 = a0_9 + x2_13;
    wire [31:0] sum2_6;
    assign sum2_6 = a0_14 + x2_2;
    wire [31:0] sum2_11;
    assign sum2_11 = a0_3 + x2_7;
    reg [31:0] b0_0 = 32'h0;
    always @(posedge clock) b0_0 <= a0_0;
    reg [31:0] b0_1 = 32'h0;
    always @(posedge clock) b0_1 <= a0_1;
    reg [31:0] b0_2 = 32'h0;
    always @(posedge clock) b0_2 <= x2_2;
    reg [31:0] b0_3 = 32'h0;
    always @(posedge clock) b0_3 <= a0_3;
    reg [31:0] b0_4 = 32'h0;
    always @(posedge clock) b0_4 <= a0_4;
    reg [31:0] b0_5 = 32'h0;
    always @(posedge clock) b0_5 <= a0_5;
    reg [31:0] b0_6 = 32'h0;
    always @(posedge clock) b0_6 <= a0_6;
    reg [31:0] b0_7 = 32'h0;
    always @(posedge clock) b0_7 <= x2_7;
    reg [31:0] b0_8 = 32'h0;
    always @(posedge clock) b0_8 <= x2_8;
    reg [31:0] b0_9 = 32'h0;
    always @(posedge clock) b0_9 <= a0_9;
    reg [31:0] b0_10 = 32'h0;
    always @(posedge clock) b0_10 <= a0_10;
    reg [31:0] b0_11 = 32'h0;
    always @(posedge clock) b0_11 <= a0_11;
    reg [31:0] b0_12 = 32'h0;
    always @(posedge clock) b0_12 <= a0_12;
    reg [31:0] b0_13 = 32'h0;
    always @(posedge clock) b0_13 <= x2_13;
    reg [31:0] b0_14 = 32'h0;
    always @(posedge clock) b0_14 <= a0_14;
    reg [31:0] b0_15 = 32'h0;
    always @(posedge clock) b0_15 <= a0_15;
    reg [31:0] kept2_12 = 32'h0;
    always @(posedge clock) kept2_12 <= sum2_12;
    wire [31:0] x3_12;
    assign x3_12 = b0_12 ^ {kept2_12[18:0], kept2_12[31:19]};
    reg [31:0] kept2_1 = 32'h0;
    always @(posedge clock) kept2_1 <= sum2_1;
    wire [31:0] x3_1;
    assign x3_1 = b0_1 ^ {kept2_1[18:0], kept2_1[31:19]};
    reg [31:0] kept2_6 = 32'h0;
    always @(posedge clock) kept2_6 <= sum2_6;
    wire [31:0] x3_6;
    assign x3_6 = b0_6 ^ {kept2_6[18:0], kept2_6[31:19]};
    reg [31:0] kept2_11 = 32'h0;
    always @(posedge clock) kept2_11 <= sum2_11;
    wire [31:0] x3_11;
    assign x3_11 = b0_11 ^ {kept2_11[18:0], kept2_11[31:19]};
    wire [31:0] sum3_0;
    assign sum3_0 = b0_8 + x3_12;
    wire [31:0] sum3_5;
    assign sum3_5 = b0_13 + x3_1;
    wire [31:0] sum3_10;
    assign sum3_10 = b0_2 + x3_6;
    wire [31:0] sum3_15;
    assign sum3_15 = b0_7 + x3_11;
    wire [31:0] x4_0;
    assign x4_0 = b0_0 ^ {sum3_0[13:0], sum3_0[31:14]};
    wire [31:0] x4_5;
    assign x4_5 = b0_5 ^ {sum3_5[13:0], sum3_5[31:14]};
    wire [31:0] x4_10;
    assign x4_10 = b0_10 ^ {sum3_10[13:0], sum3_10[31:14]};
    wire [31:0] x4_15;
    assign x4_15 = b0_15 ^ {sum3_15[13:0], sum3_15[31:14]};
    reg [27:0] cut4_1 = 0;
    always @(posedge clock) cut4_1 <= b0_3[26:0] + x4_0[26:0];
    reg [27:0] cut4_6 = 0;
    always @(posedge clock) cut4_6 <= b0_4[26:0] + x4_5[26:0];
    reg [27:0] cut4_11 = 0;
    always @(posedge clock) cut4_11 <= b0_9[26:0] + x4_10[26:0];
    reg [27:0] cut4_12 = 0;
    always @(posedge clock) cut4_12 <= b0_14[26:0] + x4_15[26:0];
    reg [31:0] a3_0 = 32'h0;
    always @(posedge clock) a3_0 <= x4_0;
    reg [31:0] a3_1 = 32'h0;
    always @(posedge clock) a3_1 <= x3_1;
    reg [31:0] a3_2 = 32'h0;
    always @(posedge clock) a3_2 <= b0_2;
    reg [31:0] a3_3 = 32'h0;
    always @(posedge clock) a3_3 <= b0_3;
    reg [31:0] a3_4 = 32'h0;
    always @(posedge clock) a3_4 <= b0_4;
    reg [31:0] a3_5 = 32'h0;
    always @(posedge clock) a3_5 <= x4_5;
    reg [31:0] a3_6 = 32'h0;
    always @(posedge clock) a3_6 <= x3_6;
    reg [31:0] a3_7 = 32'h0;
    always @(posedge clock) a3_7 <= b0_7;
    reg [31:0] a3_8 = 32'h0;
    always @(posedge clock) a3_8 <= b0_8;
    reg [31:0] a3_9 = 32'h0;
    always @(posedge clock) a3_9 <= b0_9;
    reg [31:0] a3_10 = 32'h0;
    always @(posedge clock) a3_10 <= x4_10;
    reg [31:0] a3_11 = 32'h0;
    always @(posedge clock) a3_11 <= x3_11;
    reg [31:0] a3_12 = 32'h0;
    always @(posedge clock) a3_12 <= x3_12;
    reg [31:0] a3_13 = 32'h0;
    always @(posedge clock) a3_13 <= b0_13;
    reg [31:0] a3_14 = 32'h0;
    always @(posedge clock) a3_14 <= b0_14;
    reg [31:0] a3_15 = 32'h0;
    always @(posedge clock) a3_15 <= x4_15;
    wire [4:0] high4_1;
    assign high4_1 = a3_3[31:27] + a3_0[31:27] + cut4_1[27];
    wire [31:0] sum4_1;
    assign sum4_1 = {high4_1, cut4_1[26:0]};
    wire [31:0] x5_1;
    assign x5_1 = a3_1 ^ {sum4_1[24:0], sum4_1[31:25]};
    wire [4:0] high4_6;
    assign high4_6 = a3_4[31:27] + a3_5[31:27] + cut4_6[27];
    wire [31:0] sum4_6;
    assign sum4_6 = {high4_6, cut4_6[26:0]};
    wire [31:0] x5_6;
    assign x5_6 = a3_6 ^ {sum4_6[24:0], sum4_6[31:25]};
    wire [4:0] high4_11;
    assign high4_11 = a3_9[31:27] + a3_10[31:27] + cut4_11[27];
    wire [31:0] sum4_11;
    assign sum4_11 = {high4_11, cut4_11[26:0]};
    wire [31:0] x5_11;
    assign x5_11 = a3_11 ^ {sum4_11[24:0], sum4_11[31:25]};
    wire [4:0] high4_12;
    assign high4_12 = a3_14[31:27] + a3_15[31:27] + cut4_12[27];
    wire [31:0] sum4_12;
    assign sum4_12 = {high4_12, cut4_12[26:0]};
    wire [31:0] x5_12;
    assign x5_12 = a3_12 ^ {sum4_12[24:0], sum4_12[31:25]};
    wire [31:0] sum5_2;
    assign sum5_2 = a3_0 + x5_1;
    wire [31:0] sum5_7;
    assign sum5_7 = a3_5 + x5_6;
    wire [31:0] sum5_8;
    assign sum5_8 = a3_10 + x5_11;
    wire [31:0] sum5_13;
    assign sum5_13 = a3_15 + x5_12;
    wire [31:0] x6_2;
    assign x6_2 = a3_2 ^ {sum5_2[22:0], sum5_2[31:23]};
    wire [31:0] x6_7;
    assign x6_7 = a3_7 ^ {sum5_7[22:0], sum5_7[31:23]};
    wire [31:0] x6_8;
    assign x6_8 = a3_8 ^ {sum5_8[22:0], sum5_8[31:23]};
    wire [31:0] x6_13;
    assign x6_13 = a3_13 ^ {sum5_13[22:0], sum5_13[31:23]};
    reg [31:0] b3_0 = 32'h0;
    always @(posedge clock) b3_0 <= a3_0;
    reg [31:0] b3_1 = 32'h0;
    always @(posedge clock) b3_1 <= x5_1;
    reg [31:0] b3_2 = 32'h0;
    always @(posedge clock) b3_2 <= x6_2;
    reg [31:0] b3_3 = 32'h0;
    always @(posedge clock) b3_3 <= a3_3;
    reg [31:0] b3_4 = 32'h0;
    always @(posedge clock) b3_4 <= a3_4;
    reg [31:0] b3_5 = 32'h0;
    always @(posedge clock) b3_5 <= a3_5;
    reg [31:0] b3_6 = 32'h0;
    always @(posedge clock) b3_6 <= x5_6;
    reg [31:0] b3_7 = 32'h0;
    always @(posedge clock) b3_7 <= x6_7;
    reg [31:0] b3_8 = 32'h0;
    always @(posedge clock) b3_8 <= x6_8;
    reg [31:0] b3_9 = 32'h0;
    always @(posedge clock) b3_9 <= a3_9;
    reg [31:0] b3_10 = 32'h0;
    always @(posedge clock) b3_10 <= a3_10;
    reg [31:0] b3_11 = 32'h0;
    always @(posedge clock) b3_11 <= x5_11;
    reg [31:0] b3_12 = 32'h0;
    always @(posedge clock) b3_12 <= x5_12;
    reg [31:0] b3_13 = 32'h0;
    always @(posedge clock) b3_13 <= x6_13;
    reg [31:0] b3_14 = 32'h0;
    always @(posedge clock) b3_14 <= a3_14;
    reg [31:0] b3_15 = 32'h0;
    always @(posedge clock) b3_15 <= a3_15;
    wire [31:0] sum6_3;
    assign sum6_3 = b3_1 + b3_2;
    wire [31:0] sum6_4;
    assign sum6_4 = b3_6 + b3_7;
    wire [31:0] sum6_9;
    assign sum6_9 = b3_11 + b3_8;
    wire [31:0] sum6_14;
    assign sum6_14 = b3_12 + b3_13;
    wire [31:0] x7_3;
    assign x7_3 = b3_3 ^ {sum6_3[18:0], sum6_3[31:19]};
    wire [31:0] x7_4;
    assign x7_4 = b3_4 ^ {sum6_4[18:0], sum6_4[31:19]};
    wire [31:0] x7_9;
    assign x7_9 = b3_9 ^ {sum6_9[18:0], sum6_9[31:19]};
    wire [31:0] x7_14;
    assign x7_14 = b3_14 ^ {sum6_14[18:0], sum6_14[31:19]};
    reg [22:0] cut7_0 = 0;
    always @(posedge clock) cut7_0 <= b3_2[21:0] + x7_3[21:0];
    reg [22:0] cut7_5 = 0;
    always @(posedge clock) cut7_5 <= b3_7[21:0] + x7_4[21:0];
    reg [22:0] cut7_10 = 0;
    always @(posedge clock) cut7_10 <= b3_8[21:0] + x7_9[21:0];
    reg [22:0] cut7_15 = 0;
    always @(posedge clock) cut7_15 <= b3_13[21:0] + x7_14[21:0];
    reg [31:0] a6_0 = 32'h0;
    always @(posedge clock) a6_0 <= b3_0;
    reg [31:0] a6_1 = 32'h0;
    always @(posedge clock) a6_1 <= b3_1;
    reg [31:0] a6_2 = 32'h0;
    always @(posedge clock) a6_2 <= b3_2;
    reg [31:0] a6_3 = 32'h0;
    always @(posedge clock) a6_3 <= x7_3;
    reg [31:0] a6_4 = 32'h0;
    always @(posedge clock) a6_4 <= x7_4;
    reg [31:0] a6_5 = 32'h0;
    always @(posedge clock) a6_5 <= b3_5;
    reg [31:0] a6_6 = 32'h0;
    always @(posedge clock) a6_6 <= b3_6;
    reg [31:0] a6_7 = 32'h0;
    always @(posedge clock) a6_7 <= b3_7;
    reg [31:0] a6_8 = 32'h0;
    always @(posedge clock) a6_8 <= b3_8;
    reg [31:0] a6_9 = 32'h0;
    always @(posedge clock) a6_9 <= x7_9;
    reg [31:0] a6_10 = 32'h0;
    always @(posedge clock) a6_10 <= b3_10;
    reg [31:0] a6_11 = 32'h0;
    always @(posedge clock) a6_11 <= b3_11;
    reg [31:0] a6_12 = 32'h0;
    always @(posedge clock) a6_12 <= b3_12;
    reg [31:0] a6_13 = 32'h0;
    always @(posedge clock) a6_13 <= b3_13;
    reg [31:0] a6_14 = 32'h0;
    always @(posedge clock) a6_14 <= x7_14;
    reg [31:0] a6_15 = 32'h0;
    always @(posedge clock) a6_15 <= b3_15;
    wire [9:0] high7_0;
    assign high7_0 = a6_2[31:22] + a6_3[31:22] + cut7_0[22];
    wire [31:0] sum7_0;
    assign sum7_0 = {high7_0, cut7_0[21:0]};
    wire [31:0] x8_0;
    assign x8_0 = a6_0 ^ {sum7_0[13:0], sum7_0[31:14]};
    wire [9:0] high7_5;
    assign high7_5 = a6_7[31:22] + a6_4[31:22] + cut7_5[22];
    wire [31:0] sum7_5;
    assign sum7_5 = {high7_5, cut7_5[21:0]};
    wire [31:0] x8_5;
    assign x8_5 = a6_5 ^ {sum7_5[13:0], sum7_5[31:14]};
    wire [9:0] high7_10;
    assign high7_10 = a6_8[31:22] + a6_9[31:22] + cut7_10[22];
    wire [31:0] sum7_10;
    assign sum7_10 = {high7_10, cut7_10[21:0]};
    wire [31:0] x8_10;
    assign x8_10 = a6_10 ^ {sum7_10[13:0], sum7_10[31:14]};
    wire [9:0] high7_15;
    assign high7_15 = a6_13[31:22] + a6_14[31:22] + cut7_15[22];
    wire [31:0] sum7_15;
    assign sum7_15 = {high7_15, cut7_15[21:0]};
    wire [31:0] x8_15;
    assign x8_15 = a6_15 ^ {sum7_15[13:0], sum7_15[31:14]};
    wire [31:0] sum8_4;
    assign sum8_4 = a6_12 + x8_0;
    wire [31:0] sum8_9;
    assign sum8_9 = a6_1 + x8_5;
    wire [31:0] sum8_14;
    assign sum8_14 = a6_6 + x8_10;
    wire [31:0] sum8_3;
    assign sum8_3 = a6_11 + x8_15;
    wire [31:0] x9_4;
    assign x9_4 = a6_4 ^ {sum8_4[24:0], sum8_4[31:25]};
    wire [31:0] x9_9;
    assign x9_9 = a6_9 ^ {sum8_9[24:0], sum8_9[31:25]};
    wire [31:0] x9_14;
    assign x9_14 = a6_14 ^ {sum8_14[24:0], sum8_14[31:25]};
    wire [31:0] x9_3;
    assign x9_3 = a6_3 ^ {sum8_3[24:0], sum8_3[31:25]};
    reg [31:0] b6_0 = 32'h0;
    always @(posedge clock) b6_0 <= x8_0;
    reg [31:0] b6_1 = 32'h0;
    always @(posedge clock) b6_1 <= a6_1;
    reg [31:0] b6_2 = 32'h0;
    always @(posedge clock) b6_2 <= a6_2;
    reg [31:0] b6_3 = 32'h0;
    always @(posedge clock) b6_3 <= x9_3;
    reg [31:0] b6_4 = 32'h0;
    always @(posedge clock) b6_4 <= x9_4;
    reg [31:0] b6_5 = 32'h0;
    always @(posedge clock) b6_5 <= x8_5;
    reg [31:0] b6_6 = 32'h0;
    always @(posedge clock) b6_6 <= a6_6;
    reg [31:0] b6_7 = 32'h0;
    always @(posedge clock) b6_7 <= a6_7;
    reg [31:0] b6_8 = 32'h0;
    always @(posedge clock) b6_8 <= a6_8;
    reg [31:0] b6_9 = 32'h0;
    always @(posedge clock) b6_9 <= x9_9;
    reg [31:0] b6_10 = 32'h0;
    always @(posedge clock) b6_10 <= x8_10;
    reg [31:0] b6_11 = 32'h0;
    always @(posedge clock) b6_11 <= a6_11;
    reg [31:0] b6_12 = 32'h0;
    always @(posedge clock) b6_12 <= a6_12;
    reg [31:0] b6_13 = 32'h0;
    always @(posedge clock) b6_13 <= a6_13;
    reg [31:0] b6_14 = 32'h0;
    always @(posedge clock) b6_14 <= x9_14;
    reg [31:0] b6_15 = 32'h0;
    always @(posedge clock) b6_15 <= x8_15;
    wire [31:0] sum9_8;
    assign sum9_8 = b6_0 + b6_4;
    wire [31:0] sum9_13;
    assign sum9_13 = b6_5 + b6_9;
    wire [31:0] sum9_2;
    assign sum9_2 = b6_10 + b6_14;
    wire [31:0] sum9_7;
    assign sum9_7 = b6_15 + b6_3;
    wire [31:0] x10_8;
    assign x10_8 = b6_8 ^ {sum9_8[22:0], sum9_8[31:23]};
    wire [31:0] x10_13;
    assign x10_13 = b6_13 ^ {sum9_13[22:0], sum9_13[31:23]};
    wire [31:0] x10_2;
    assign x10_2 = b6_2 ^ {sum9_2[22:0], sum9_2[31:23]};
    wire [31:0] x10_7;
    assign x10_7 = b6_7 ^ {sum9_7[22:0], sum9_7[31:23]};
    reg [22:0] cut10_12 = 0;
    always @(posedge clock) cut10_12 <= b6_4[21:0] + x10_8[21:0];
    reg [22:0] cut10_1 = 0;
    always @(posedge clock) cut10_1 <= b6_9[21:0] + x10_13[21:0];
    reg [22:0] cut10_6 = 0;
    always @(posedge clock) cut10_6 <= b6_14[21:0] + x10_2[21:0];
    reg [22:0] cut10_11 = 0;
    always @(posedge clock) cut10_11 <= b6_3[21:0] + x10_7[21:0];
    reg [31:0] a9_0 = 32'h0;
    always @(posedge clock) a9_0 <= b6_0;
    reg [31:0] a9_1 = 32'h0;
    always @(posedge clock) a9_1 <= b6_1;
    reg [31:0] a9_2 = 32'h0;
    always @(posedge clock) a9_2 <= x10_2;
    reg [31:0] a9_3 = 32'h0;
    always @(posedge clock) a9_3 <= b6_3;
    reg [31:0] a9_4 = 32'h0;
    always @(posedge clock) a9_4 <= b6_4;
    reg [31:0] a9_5 = 32'h0;
    always @(posedge clock) a9_5 <= b6_5;
    reg [31:0] a9_6 = 32'h0;
    always @(posedge clock) a9_6 <= b6_6;
    reg [31:0] a9_7 = 32'h0;
    always @(posedge clock) a9_7 <= x10_7;
    reg [31:0] a9_8 = 32'h0;
    always @(posedge clock) a9_8 <= x10_8;
    reg [31:0] a9_9 = 32'h0;
    always @(posedge clock) a9_9 <= b6_9;
    reg [31:0] a9_10 = 32'h0;
    always @(posedge clock) a9_10 <= b6_10;
    reg [31:0] a9_11 = 32'h0;
    always @(posedge clock) a9_11 <= b6_11;
    reg [31:0] a9_12 = 32'h0;
    always @(posedge clock) a9_12 <= b6_12;
    reg [31:0] a9_13 = 32'h0;
    always @(posedge clock) a9_13 <= x10_13;
    reg [31:0] a9_14 = 32'h0;
    always @(posedge clock) a9_14 <= b6_14;
    reg [31:0] a9_15 = 32'h0;
    always @(posedge clock) a9_15 <= b6_15;
    wire [9:0] high10_12;
    assign high10_12 = a9_4[31:22] + a9_8[31:22] + cut10_12[22];
    wire [31:0] sum10_12;
    assign sum10_12 = {high10_12, cut10_12[21:0]};
    wire [31:0] x11_12;
    assign x11_12 = a9_12 ^ {sum10_12[18:0], sum10_12[31:19]};
    wire [9:0] high10_1;
    assign high10_1 = a9_9[31:22] + a9_13[31:22] + cut10_1[22];
    wire [31:0] sum10_1;
    assign sum10_1 = {high10_1, cut10_1[21:0]};
    wire [31:0] x11_1;
    assign x11_1 = a9_1 ^ {sum10_1[18:0], sum10_1[31:19]};
    wire [9:0] high10_6;
    assign high10_6 = a9_14[31:22] + a9_2[31:22] + cut10_6[22];
    wire [31:0] sum10_6;
    assign sum10_6 = {high10_6, cut10_6[21:0]};
    wire [31:0] x11_6;
    assign x11_6 = a9_6 ^ {sum10_6[18:0], sum10_6[31:19]};
    wire [9:0] high10_11;
    assign high10_11 = a9_3[31:22] + a9_7[31:22] + cut10_11[22];
    wire [31:0] sum10_11;
    assign sum10_11 = {high10_11, cut10_11[21:0]};
    wire [31:0] x11_11;
    assign x11_11 = a9_11 ^ {sum10_11[18:0], sum10_11[31:19]};
    wire [31:0] sum11_0;
    assign sum11_0 = a9_8 + x11_12;
    wire [31:0] sum11_5;
    assign sum11_5 = a9_13 + x11_1;
    wire [31:0] sum11_10;
    assign sum11_10 = a9_2 + x11_6;
    wire [31:0] sum11_15;
    assign sum11_15 = a9_7 + x11_11;
    wire [31:0] x12_0;
    assign x12_0 = a9_0 ^ {sum11_0[13:0], sum11_0[31:14]};
    wire [31:0] x12_5;
    assign x12_5 = a9_5 ^ {sum11_5[13:0], sum11_5[31:14]};
    wire [31:0] x12_10;
    assign x12_10 = a9_10 ^ {sum11_10[13:0], sum11_10[31:14]};
    wire [31:0] x12_15;
    assign x12_15 = a9_15 ^ {sum11_15[13:0], sum11_15[31:14]};
    reg [31:0] b9_0 = 32'h0;
    always @(posedge clock) b9_0 <= x12_0;
    reg [31:0] b9_1 = 32'h0;
    always @(posedge clock) b9_1 <= x11_1;
    reg [31:0] b9_2 = 32'h0;
    always @(posedge clock) b9_2 <= a9_2;
    reg [31:0] b9_3 = 32'h0;
    always @(posedge clock) b9_3 <= a9_3;
    reg [31:0] b9_4 = 32'h0;
    always @(posedge clock) b9_4 <= a9_4;
    reg [31:0] b9_5 = 32'h0;
    always @(posedge clock) b9_5 <= x12_5;
    reg [31:0] b9_6 = 32'h0;
    always @(posedge clock) b9_6 <= x11_6;
    reg [31:0] b9_7 = 32'h0;
    always @(posedge clock) b9_7 <= a9_7;
    reg [31:0] b9_8 = 32'h0;
    always @(posedge clock) b9_8 <= a9_8;
    reg [31:0] b9_9 = 32'h0;
    always @(posedge clock) b9_9 <= a9_9;
    reg [31:0] b9_10 = 32'h0;
    always @(posedge clock) b9_10 <= x12_10;
    reg [31:0] b9_11 = 32'h0;
    always @(posedge clock) b9_11 <= x11_11;
    reg [31:0] b9_12 = 32'h0;
    always @(posedge clock) b9_12 <= x11_12;
    reg [31:0] b9_13 = 32'h0;
    always @(posedge clock) b9_13 <= a9_13;
    reg [31:0] b9_14 = 32'h0;
    always @(posedge clock) b9_14 <= a9_14;
    reg [31:0] b9_15 = 32'h0;
    always @(posedge clock) b9_15 <= x12_15;
    wire [31:0] sum12_1;
    assign sum12_1 = b9_3 + b9_0;
    wire [31:0] sum12_6;
    assign sum12_6 = b9_4 + b9_5;
    wire [31:0] sum12_11;
    assign sum12_11 = b9_9 + b9_10;
    wire [31:0] sum12_12;
    assign sum12_12 = b9_14 + b9_15;
    wire [31:0] x13_1;
    assign x13_1 = b9_1 ^ {sum12_1[24:0], sum12_1[31:25]};
    wire [31:0] x13_6;
    assign x13_6 = b9_6 ^ {sum12_6[24:0], sum12_6[31:25]};
    wire [31:0] x13_11;
    assign x13_11 = b9_11 ^ {sum12_11[24:0], sum12_11[31:25]};
    wire [31:0] x13_12;
    assign x13_12 = b9_12 ^ {sum12_12[24:0], sum12_12[31:25]};
    reg [19:0] cut13_2 = 0;
    always @(posedge clock) cut13_2 <= b9_0[18:0] + x13_1[18:0];
    reg [19:0] cut13_7 = 0;
    always @(posedge clock) cut13_7 <= b9_5[18:0] + x13_6[18:0];
    reg [19:0] cut13_8 = 0;
    always @(posedge clock) cut13_8 <= b9_10[18:0] + x13_11[18:0];
    reg [19:0] cut13_13 = 0;
    always @(posedge clock) cut13_13 <= b9_15[18:0] + x13_12[18:0];
    reg [31:0] a12_0 = 32'h0;
    always @(posedge clock) a12_0 <= b9_0;
    reg [31:0] a12_1 = 32'h0;
    always @(posedge clock) a12_1 <= x13_1;
    reg [31:0] a12_2 = 32'h0;
    always @(posedge clock) a12_2 <= b9_2;
    reg [31:0] a12_3 = 32'h0;
    always @(posedge clock) a12_3 <= b9_3;
    reg [31:0] a12_4 = 32'h0;
    always @(posedge clock) a12_4 <= b9_4;
    reg [31:0] a12_5 = 32'h0;
    always @(posedge clock) a12_5 <= b9_5;
    reg [31:0] a12_6 = 32'h0;
    always @(posedge clock) a12_6 <= x13_6;
    reg [31:0] a12_7 = 32'h0;
    always @(posedge clock) a12_7 <= b9_7;
    reg [31:0] a12_8 = 32'h0;
    always @(posedge clock) a12_8 <= b9_8;
    reg [31:0] a12_9 = 32'h0;
    always @(posedge clock) a12_9 <= b9_9;
    reg [31:0] a12_10 = 32'h0;
    always @(posedge clock) a12_10 <= b9_10;
    reg [31:0] a12_11 = 32'h0;
    always @(posedge clock) a12_11 <= x13_11;
    reg [31:0] a12_12 = 32'h0;
    always @(posedge clock) a12_12 <= x13_12;
    reg [31:0] a12_13 = 32'h0;
    always @(posedge clock) a12_13 <= b9_13;
    reg [31:0] a12_14 = 32'h0;
    always @(posedge clock) a12_14 <= b9_14;
    reg [31:0] a12_15 = 32'h0;
    always @(posedge clock) a12_15 <= b9_15;
    wire [12:0] high13_2;
    assign high13_2 = a12_0[31:19] + a12_1[31:19] + cut13_2[19];
    wire [31:0] sum13_2;
    assign sum13_2 = {high13_2, cut13_2[18:0]};
    wire [31:0] x14_2;
    assign x14_2 = a12_2 ^ {sum13_2[22:0], sum13_2[31:23]};
    wire [12:0] high13_7;
    assign high13_7 = a12_5[31:19] + a12_6[31:19] + cut13_7[19];
    wire [31:0] sum13_7;
    assign sum13_7 = {high13_7, cut13_7[18:0]};
    wire [31:0] x14_7;
    assign x14_7 = a12_7 ^ {sum13_7[22:0], sum13_7[31:23]};
    wire [12:0] high13_8;
    assign high13_8 = a12_10[31:19] + a12_11[31:19] + cut13_8[19];
    wire [31:0] sum13_8;
    assign sum13_8 = {high13_8, cut13_8[18:0]};
    wire [31:0] x14_8;
    assign x14_8 = a12_8 ^ {sum13_8[22:0], sum13_8[31:23]};
    wire [12:0] high13_13;
    assign high13_13 = a12_15[31:19] + a12_12[31:19] + cut13_13[19];
    wire [31:0] sum13_13;
    assign sum13_13 = {high13_13, cut13_13[18:0]};
    wire [31:0] x14_13;
    assign x14_13 = a12_13 ^ {sum13_13[22:0], sum13_13[31:23]};
    wire [31:0] sum14_3;
    assign sum14_3 = a12_1 + x14_2;
    wire [31:0] sum14_4;
    assign sum14_4 = a12_6 + x14_7;
    wire [31:0] sum14_9;
    assign sum14_9 = a12_11 + x14_8;
    wire [31:0] sum14_14;
    assign sum14_14 = a12_12 + x14_13;
    reg [31:0] b12_0 = 32'h0;
    always @(posedge clock) b12_0 <= a12_0;
    reg [31:0] b12_1 = 32'h0;
    always @(posedge clock) b12_1 <= a12_1;
    reg [31:0] b12_2 = 32'h0;
    always @(posedge clock) b12_2 <= x14_2;
    reg [31:0] b12_3 = 32'h0;
    always @(posedge clock) b12_3 <= a12_3;
    reg [31:0] b12_4 = 32'h0;
    always @(posedge clock) b12_4 <= a12_4;
    reg [31:0] b12_5 = 32'h0;
    always @(posedge clock) b12_5 <= a12_5;
    reg [31:0] b12_6 = 32'h0;
    always @(posedge clock) b12_6 <= a12_6;
    reg [31:0] b12_7 = 32'h0;
    always @(posedge clock) b12_7 <= x14_7;
    reg [31:0] b12_8 = 32'h0;
    always @(posedge clock) b12_8 <= x14_8;
    reg [31:0] b12_9 = 32'h0;
    always @(posedge clock) b12_9 <= a12_9;
    reg [31:0] b12_10 = 32'h0;
    always @(posedge clock) b12_10 <= a12_10;
    reg [31:0] b12_11 = 32'h0;
    always @(posedge clock) b12_11 <= a12_11;
    reg [31:0] b12_12 = 32'h0;
    always @(posedge clock) b12_12 <= a12_12;
    reg [31:0] b12_13 = 32'h0;
    always @(posedge clock) b12_13 <= x14_13;
    reg [31:0] b12_14 = 32'h0;
    always @(posedge clock) b12_14 <= a12_14;
    reg [31:0] b12_15 = 32'h0;
    always @(posedge clock) b12_15 <= a12_15;
    reg [31:0] kept14_3 = 32'h0;
    always @(posedge clock) kept14_3 <= sum14_3;
    wire [31:0] x15_3;
    assign x15_3 = b12_3 ^ {kept14_3[18:0], kept14_3[31:19]};
    reg [31:0] kept14_4 = 32'h0;
    always @(posedge clock) kept14_4 <= sum14_4;
    wire [31:0] x15_4;
    assign x15_4 = b12_4 ^ {kept14_4[18:0], kept14_4[31:19]};
    reg [31:0] kept14_9 = 32'h0;
    always @(posedge clock) kept14_9 <= sum14_9;
    wire [31:0] x15_9;
    assign x15_9 = b12_9 ^ {kept14_9[18:0], kept14_9[31:19]};
    reg [31:0] kept14_14 = 32'h0;
    always @(posedge clock) kept14_14 <= sum14_14;
    wire [31:0] x15_14;
    assign x15_14 = b12_14 ^ {kept14_14[18:0], kept14_14[31:19]};
    wire [31:0] sum15_0;
    assign sum15_0 = b12_2 + x15_3;
    wire [31:0] sum15_5;
    assign sum15_5 = b12_7 + x15_4;
    wire [31:0] sum15_10;
    assign sum15_10 = b12_8 + x15_9;
    wire [31:0] sum15_15;
    assign sum15_15 = b12_13 + x15_14;
    wire [31:0] x16_0;
    assign x16_0 = b12_0 ^ {sum15_0[13:0], sum15_0[31:14]};
    wire [31:0] x16_5;
    assign x16_5 = b12_5 ^ {sum15_5[13:0], sum15_5[31:14]};
    wire [31:0] x16_10;
    assign x16_10 = b12_10 ^ {sum15_10[13:0], sum15_10[31:14]};
    wire [31:0] x16_15;
    assign x16_15 = b12_15 ^ {sum15_15[13:0], sum15_15[31:14]};
    reg [27:0] cut16_4 = 0;
    always @(posedge clock) cut16_4 <= b12_12[26:0] + x16_0[26:0];
    reg [27:0] cut16_9 = 0;
    always @(posedge clock) cut16_9 <= b12_1[26:0] + x16_5[26:0];
    reg [27:0] cut16_14 = 0;
    always @(posedge clock) cut16_14 <= b12_6[26:0] + x16_10[26:0];
    reg [27:0] cut16_3 = 0;
    always @(posedge clock) cut16_3 <= b12_11[26:0] + x16_15[26:0];
    reg [31:0] a15_0 = 32'h0;
    always @(posedge clock) a15_0 <= x16_0;
    reg [31:0] a15_1 = 32'h0;
    always @(posedge clock) a15_1 <= b12_1;
    reg [31:0] a15_2 = 32'h0;
    always @(posedge clock) a15_2 <= b12_2;
    reg [31:0] a15_3 = 32'h0;
    always @(posedge clock) a15_3 <= x15_3;
    reg [31:0] a15_4 = 32'h0;
    always @(posedge clock) a15_4 <= x15_4;
    reg [31:0] a15_5 = 32'h0;
    always @(posedge clock) a15_5 <= x16_5;
    reg [31:0] a15_6 = 32'h0;
    always @(posedge clock) a15_6 <= b12_6;
    reg [31:0] a15_7 = 32'h0;
    always @(posedge clock) a15_7 <= b12_7;
    reg [31:0] a15_8 = 32'h0;
    always @(posedge clock) a15_8 <= b12_8;
    reg [31:0] a15_9 = 32'h0;
    always @(posedge clock) a15_9 <= x15_9;
    reg [31:0] a15_10 = 32'h0;
    always @(posedge clock) a15_10 <= x16_10;
    reg [31:0] a15_11 = 32'h0;
    always @(posedge clock) a15_11 <= b12_11;
    reg [31:0] a15_12 = 32'h0;
    always @(posedge clock) a15_12 <= b12_12;
    reg [31:0] a15_13 = 32'h0;
    always @(posedge clock) a15_13 <= b12_13;
    reg [31:0] a15_14 = 32'h0;
    always @(posedge clock) a15_14 <= x15_14;
    reg [31:0] a15_15 = 32'h0;
    always @(posedge clock) a15_15 <= x16_15;
    wire [4:0] high16_4;
    assign high16_4 = a15_12[31:27] + a15_0[31:27] + cut16_4[27];
    wire [31:0] sum16_4;
    assign sum16_4 = {high16_4, cut16_4[26:0]};
    wire [31:0] x17_4;
    assign x17_4 = a15_4 ^ {sum16_4[24:0], sum16_4[31:25]};
    wire [4:0] high16_9;
    assign high16_9 = a15_1[31:27] + a15_5[31:27] + cut16_9[27];
    wire [31:0] sum16_9;
    assign sum16_9 = {high16_9, cut16_9[26:0]};
    wire [31:0] x17_9;
    assign x17_9 = a15_9 ^ {sum16_9[24:0], sum16_9[31:25]};
    wire [4:0] high16_14;
    assign high16_14 = a15_6[31:27] + a15_10[31:27] + cut16_14[27];
    wire [31:0] sum16_14;
    assign sum16_14 = {high16_14, cut16_14[26:0]};
    wire [31:0] x17_14;
    assign x17_14 = a15_14 ^ {sum16_14[24:0], sum16_14[31:25]};
    wire [4:0] high16_3;
    assign high16_3 = a15_11[31:27] + a15_15[31:27] + cut16_3[27];
    wire [31:0] sum16_3;
    assign sum16_3 = {high16_3, cut16_3[26:0]};
    wire [31:0] x17_3;
    assign x17_3 = a15_3 ^ {sum16_3[24:0], sum16_3[31:25]};
    wire [31:0] sum17_8;
    assign sum17_8 = a15_0 + x17_4;
    wire [31:0] sum17_13;
    assign sum17_13 = a15_5 + x17_9;
    wire [31:0] sum17_2;
    assign sum17_2 = a15_10 + x17_14;
    wire [31:0] sum17_7;
    assign sum17_7 = a15_15 + x17_3;
    wire [31:0] x18_8;
    assign x18_8 = a15_8 ^ {sum17_8[22:0], sum17_8[31:23]};
    wire [31:0] x18_13;
    assign x18_13 = a15_13 ^ {sum17_13[22:0], sum17_13[31:23]};
    wire [31:0] x18_2;
    assign x18_2 = a15_2 ^ {sum17_2[22:0], sum17_2[31:23]};
    wire [31:0] x18_7;
    assign x18_7 = a15_7 ^ {sum17_7[22:0], sum17_7[31:23]};
    reg [31:0] b15_0 = 32'h0;
    always @(posedge clock) b15_0 <= a15_0;
    reg [31:0] b15_1 = 32'h0;
    always @(posedge clock) b15_1 <= a15_1;
    reg [31:0] b15_2 = 32'h0;
    always @(posedge clock) b15_2 <= x18_2;
    reg [31:0] b15_3 = 32'h0;
    always @(posedge clock) b15_3 <= x17_3;
    reg [31:0] b15_4 = 32'h0;
    always @(posedge clock) b15_4 <= x17_4;
    reg [31:0] b15_5 = 32'h0;
    always @(posedge clock) b15_5 <= a15_5;
    reg [31:0] b15_6 = 32'h0;
    always @(posedge clock) b15_6 <= a15_6;
    reg [31:0] b15_7 = 32'h0;
    always @(posedge clock) b15_7 <= x18_7;
    reg [31:0] b15_8 = 32'h0;
    always @(posedge clock) b15_8 <= x18_8;
    reg [31:0] b15_9 = 32'h0;
    always @(posedge clock) b15_9 <= x17_9;
    reg [31:0] b15_10 = 32'h0;
    always @(posedge clock) b15_10 <= a15_10;
    reg [31:0] b15_11 = 32'h0;
    always @(posedge clock) b15_11 <= a15_11;
    reg [31:0] b15_12 = 32'h0;
    always @(posedge clock) b15_12 <= a15_12;
    reg [31:0] b15_13 = 32'h0;
    always @(posedge clock) b15_13 <= x18_13;
    reg [31:0] b15_14 = 32'h0;
    always @(posedge clock) b15_14 <= x17_14;
    reg [31:0] b15_15 = 32'h0;
    always @(posedge clock) b15_15 <= a15_15;
    wire [31:0] sum18_12;
    assign sum18_12 = b15_4 + b15_8;
    wire [31:0] sum18_1;
    assign sum18_1 = b15_9 + b15_13;
    wire [31:0] sum18_6;
    assign sum18_6 = b15_14 + b15_2;
    wire [31:0] sum18_11;
    assign sum18_11 = b15_3 + b15_7;
    wire [31:0] x19_12;
    assign x19_12 = b15_12 ^ {sum18_12[18:0], sum18_12[31:19]};
    wire [31:0] x19_1;
    assign x19_1 = b15_1 ^ {sum18_1[18:0], sum18_1[31:19]};
    wire [31:0] x19_6;
    assign x19_6 = b15_6 ^ {sum18_6[18:0], sum18_6[31:19]};
    wire [31:0] x19_11;
    assign x19_11 = b15_11 ^ {sum18_11[18:0], sum18_11[31:19]};
    reg [22:0] cut19_0 = 0;
    always @(posedge clock) cut19_0 <= b15_8[21:0] + x19_12[21:0];
    reg [22:0] cut19_5 = 0;
    always @(posedge clock) cut19_5 <= b15_13[21:0] + x19_1[21:0];
    reg [22:0] cut19_10 = 0;
    always @(posedge clock) cut19_10 <= b15_2[21:0] + x19_6[21:0];
    reg [22:0] cut19_15 = 0;
    always @(posedge clock) cut19_15 <= b15_7[21:0] + x19_11[21:0];
    reg [31:0] a18_0 = 32'h0;
    always @(posedge clock) a18_0 <= b15_0;
    reg [31:0] a18_1 = 32'h0;
    always @(posedge clock) a18_1 <= x19_1;
    reg [31:0] a18_2 = 32'h0;
    always @(posedge clock) a18_2 <= b15_2;
    reg [31:0] a18_3 = 32'h0;
    always @(posedge clock) a18_3 <= b15_3;
    reg [31:0] a18_4 = 32'h0;
    always @(posedge clock) a18_4 <= b15_4;
    reg [31:0] a18_5 = 32'h0;
    always @(posedge clock) a18_5 <= b15_5;
    reg [31:0] a18_6 = 32'h0;
    always @(posedge clock) a18_6 <= x19_6;
    reg [31:0] a18_7 = 32'h0;
    always @(posedge clock) a18_7 <= b15_7;
    reg [31:0] a18_8 = 32'h0;
    always @(posedge clock) a18_8 <= b15_8;
    reg [31:0] a18_9 = 32'h0;
    always @(posedge clock) a18_9 <= b15_9;
    reg [31:0] a18_10 = 32'h0;
    always @(posedge clock) a18_10 <= b15_10;
    reg [31:0] a18_11 = 32'h0;
    always @(posedge clock) a18_11 <= x19_11;
    reg [31:0] a18_12 = 32'h0;
    always @(posedge clock) a18_12 <= x19_12;
    reg [31:0] a18_13 = 32'h0;
    always @(posedge clock) a18_13 <= b15_13;
    reg [31:0] a18_14 = 32'h0;
    always @(posedge clock) a18_14 <= b15_14;
    reg [31:0] a18_15 = 32'h0;
    always @(posedge clock) a18_15 <= b15_15;
    wire [9:0] high19_0;
    assign high19_0 = a18_8[31:22] + a18_12[31:22] + cut19_0[22];
    wire [31:0] sum19_0;
    assign sum19_0 = {high19_0, cut19_0[21:0]};
    wire [31:0] x20_0;
    assign x20_0 = a18_0 ^ {sum19_0[13:0], sum19_0[31:14]};
    wire [9:0] high19_5;
    assign high19_5 = a18_13[31:22] + a18_1[31:22] + cut19_5[22];
    wire [31:0] sum19_5;
    assign sum19_5 = {high19_5, cut19_5[21:0]};
    wire [31:0] x20_5;
    assign x20_5 = a18_5 ^ {sum19_5[13:0], sum19_5[31:14]};
    wire [9:0] high19_10;
    assign high19_10 = a18_2[31:22] + a18_6[31:22] + cut19_10[22];
    wire [31:0] sum19_10;
    assign sum19_10 = {high19_10, cut19_10[21:0]};
    wire [31:0] x20_10;
    assign x20_10 = a18_10 ^ {sum19_10[13:0], sum19_10[31:14]};
    wire [9:0] high19_15;
    assign high19_15 = a18_7[31:22] + a18_11[31:22] + cut19_15[22];
    wire [31:0] sum19_15;
    assign sum19_15 = {high19_15, cut19_15[21:0]};
    wire [31:0] x20_15;
    assign x20_15 = a18_15 ^ {sum19_15[13:0], sum19_15[31:14]};
    wire [31:0] sum20_1;
    assign sum20_1 = a18_3 + x20_0;
    wire [31:0] sum20_6;
    assign sum20_6 = a18_4 + x20_5;
    wire [31:0] sum20_11;
    assign sum20_11 = a18_9 + x20_10;
    wire [31:0] sum20_12;
    assign sum20_12 = a18_14 + x20_15;
    wire [31:0] x21_1;
    assign x21_1 = a18_1 ^ {sum20_1[24:0], sum20_1[31:25]};
    wire [31:0] x21_6;
    assign x21_6 = a18_6 ^ {sum20_6[24:0], sum20_6[31:25]};
    wire [31:0] x21_11;
    assign x21_11 = a18_11 ^ {sum20_11[24:0], sum20_11[31:25]};
    wire [31:0] x21_12;
    assign x21_12 = a18_12 ^ {sum20_12[24:0], sum20_12[31:25]};
    reg [31:0] b18_0 = 32'h0;
    always @(posedge clock) b18_0 <= x20_0;
    reg [31:0] b18_1 = 32'h0;
    always @(posedge clock) b18_1 <= x21_1;
    reg [31:0] b18_2 = 32'h0;
    always @(posedge clock) b18_2 <= a18_2;
    reg [31:0] b18_3 = 32'h0;
    always @(posedge clock) b18_3 <= a18_3;
    reg [31:0] b18_4 = 32'h0;
    always @(posedge clock) b18_4 <= a18_4;
    reg [31:0] b18_5 = 32'h0;
    always @(posedge clock) b18_5 <= x20_5;
    reg [31:0] b18_6 = 32'h0;
    always @(posedge clock) b18_6 <= x21_6;
    reg [31:0] b18_7 = 32'h0;
    always @(posedge clock) b18_7 <= a18_7;
    reg [31:0] b18_8 = 32'h0;
    always @(posedge clock) b18_8 <= a18_8;
    reg [31:0] b18_9 = 32'h0;
    always @(posedge clock) b18_9 <= a18_9;
    reg [31:0] b18_10 = 32'h0;
    always @(posedge clock) b18_10 <= x20_10;
    reg [31:0] b18_11 = 32'h0;
    always @(posedge clock) b18_11 <= x21_11;
    reg [31:0] b18_12 = 32'h0;
    always @(posedge clock) b18_12 <= x21_12;
    reg [31:0] b18_13 = 32'h0;
    always @(posedge clock) b18_13 <= a18_13;
    reg [31:0] b18_14 = 32'h0;
    always @(posedge clock) b18_14 <= a18_14;
    reg [31:0] b18_15 = 32'h0;
    always @(posedge clock) b18_15 <= x20_15;
    wire [31:0] sum21_2;
    assign sum21_2 = b18_0 + b18_1;
    wire [31:0] sum21_7;
    assign sum21_7 = b18_5 + b18_6;
    wire [31:0] sum21_8;
    assign sum21_8 = b18_10 + b18_11;
    wire [31:0] sum21_13;
    assign sum21_13 = b18_15 + b18_12;
    wire [31:0] x22_2;
    assign x22_2 = b18_2 ^ {sum21_2[22:0], sum21_2[31:23]};
    wire [31:0] x22_7;
    assign x22_7 = b18_7 ^ {sum21_7[22:0], sum21_7[31:23]};
    wire [31:0] x22_8;
    assign x22_8 = b18_8 ^ {sum21_8[22:0], sum21_8[31:23]};
    wire [31:0] x22_13;
    assign x22_13 = b18_13 ^ {sum21_13[22:0], sum21_13[31:23]};
    reg [22:0] cut22_3 = 0;
    always @(posedge clock) cut22_3 <= b18_1[21:0] + x22_2[21:0];
    reg [22:0] cut22_4 = 0;
    always @(posedge clock) cut22_4 <= b18_6[21:0] + x22_7[21:0];
    reg [22:0] cut22_9 = 0;
    always @(posedge clock) cut22_9 <= b18_11[21:0] + x22_8[21:0];
    reg [22:0] cut22_14 = 0;
    always @(posedge clock) cut22_14 <= b18_12[21:0] + x22_13[21:0];
    reg [31:0] a21_0 = 32'h0;
    always @(posedge clock) a21_0 <= b18_0;
    reg [31:0] a21_1 = 32'h0;
    always @(posedge clock) a21_1 <= b18_1;
    reg [31:0] a21_2 = 32'h0;
    always @(posedge clock) a21_2 <= x22_2;
    reg [31:0] a21_3 = 32'h0;
    always @(posedge clock) a21_3 <= b18_3;
    reg [31:0] a21_4 = 32'h0;
    always @(posedge clock) a21_4 <= b18_4;
    reg [31:0] a21_5 = 32'h0;
    always @(posedge clock) a21_5 <= b18_5;
    reg [31:0] a21_6 = 32'h0;
    always @(posedge clock) a21_6 <= b18_6;
    reg [31:0] a21_7 = 32'h0;
    always @(posedge clock) a21_7 <= x22_7;
    reg [31:0] a21_8 = 32'h0;
    always @(posedge clock) a21_8 <= x22_8;
    reg [31:0] a21_9 = 32'h0;
    always @(posedge clock) a21_9 <= b18_9;
    reg [31:0] a21_10 = 32'h0;
    always @(posedge clock) a21_10 <= b18_10;
    reg [31:0] a21_11 = 32'h0;
    always @(posedge clock) a21_11 <= b18_11;
    reg [31:0] a21_12 = 32'h0;
    always @(posedge clock) a21_12 <= b18_12;
    reg [31:0] a21_13 = 32'h0;
    always @(posedge clock) a21_13 <= x22_13;
    reg [31:0] a21_14 = 32'h0;
    always @(posedge clock) a21_14 <= b18_14;
    reg [31:0] a21_15 = 32'h0;
    always @(posedge clock) a21_15 <= b18_15;
    wire [9:0] high22_3;
    assign high22_3 = a21_1[31:22] + a21_2[31:22] + cut22_3[22];
    wire [31:0] sum22_3;
    assign sum22_3 = {high22_3, cut22_3[21:0]};
    wire [31:0] x23_3;
    assign x23_3 = a21_3 ^ {sum22_3[18:0], sum22_3[31:19]};
    wire [9:0] high22_4;
    assign high22_4 = a21_6[31:22] + a21_7[31:22] + cut22_4[22];
    wire [31:0] sum22_4;
    assign sum22_4 = {high22_4, cut22_4[21:0]};
    wire [31:0] x23_4;
    assign x23_4 = a21_4 ^ {sum22_4[18:0], sum22_4[31:19]};
    wire [9:0] high22_9;
    assign high22_9 = a21_11[31:22] + a21_8[31:22] + cut22_9[22];
    wire [31:0] sum22_9;
    assign sum22_9 = {high22_9, cut22_9[21:0]};
    wire [31:0] x23_9;
    assign x23_9 = a21_9 ^ {sum22_9[18:0], sum22_9[31:19]};
    wire [9:0] high22_14;
    assign high22_14 = a21_12[31:22] + a21_13[31:22] + cut22_14[22];
    wire [31:0] sum22_14;
    assign sum22_14 = {high22_14, cut22_14[21:0]};
    wire [31:0] x23_14;
    assign x23_14 = a21_14 ^ {sum22_14[18:0], sum22_14[31:19]};
    wire [31:0] sum23_0;
    assign sum23_0 = a21_2 + x23_3;
    wire [31:0] sum23_5;
    assign sum23_5 = a21_7 + x23_4;
    wire [31:0] sum23_10;
    assign sum23_10 = a21_8 + x23_9;
    wire [31:0] sum23_15;
    assign sum23_15 = a21_13 + x23_14;
    wire [31:0] x24_0;
    assign x24_0 = a21_0 ^ {sum23_0[13:0], sum23_0[31:14]};
    wire [31:0] x24_5;
    assign x24_5 = a21_5 ^ {sum23_5[13:0], sum23_5[31:14]};
    wire [31:0] x24_10;
    assign x24_10 = a21_10 ^ {sum23_10[13:0], sum23_10[31:14]};
    wire [31:0] x24_15;
    assign x24_15 = a21_15 ^ {sum23_15[13:0], sum23_15[31:14]};
    reg [31:0] b21_0 = 32'h0;
    always @(posedge clock) b21_0 <= x24_0;
    reg [31:0] b21_1 = 32'h0;
    always @(posedge clock) b21_1 <= a21_1;
    reg [31:0] b21_2 = 32'h0;
    always @(posedge clock) b21_2 <= a21_2;
    reg [31:0] b21_3 = 32'h0;
    always @(posedge clock) b21_3 <= x23_3;
    reg [31:0] b21_4 = 32'h0;
    always @(posedge clock) b21_4 <= x23_4;
    reg [31:0] b21_5 = 32'h0;
    always @(posedge clock) b21_5 <= x24_5;
    reg [31:0] b21_6 = 32'h0;
    always @(posedge clock) b21_6 <= a21_6;
    reg [31:0] b21_7 = 32'h0;
    always @(posedge clock) b21_7 <= a21_7;
    reg [31:0] b21_8 = 32'h0;
    always @(posedge clock) b21_8 <= a21_8;
    reg [31:0] b21_9 = 32'h0;
    always @(posedge clock) b21_9 <= x23_9;
    reg [31:0] b21_10 = 32'h0;
    always @(posedge clock) b21_10 <= x24_10;
    reg [31:0] b21_11 = 32'h0;
    always @(posedge clock) b21_11 <= a21_11;
    reg [31:0] b21_12 = 32'h0;
    always @(posedge clock) b21_12 <= a21_12;
    reg [31:0] b21_13 = 32'h0;
    always @(posedge clock) b21_13 <= a21_13;
    reg [31:0] b21_14 = 32'h0;
    always @(posedge clock) b21_14 <= x23_14;
    reg [31:0] b21_15 = 32'h0;
    always @(posedge clock) b21_15 <= x24_15;
    wire [31:0] sum24_4;
    assign sum24_4 = b21_12 + b21_0;
    wire [31:0] sum24_9;
    assign sum24_9 = b21_1 + b21_5;
    wire [31:0] sum24_14;
    assign sum24_14 = b21_6 + b21_10;
    wire [31:0] sum24_3;
    assign sum24_3 = b21_11 + b21_15;
    wire [31:0] x25_4;
    assign x25_4 = b21_4 ^ {sum24_4[24:0], sum24_4[31:25]};
    wire [31:0] x25_9;
    assign x25_9 = b21_9 ^ {sum24_9[24:0], sum24_9[31:25]};
    wire [31:0] x25_14;
    assign x25_14 = b21_14 ^ {sum24_14[24:0], sum24_14[31:25]};
    wire [31:0] x25_3;
    assign x25_3 = b21_3 ^ {sum24_3[24:0], sum24_3[31:25]};
    reg [19:0] cut25_8 = 0;
    always @(posedge clock) cut25_8 <= b21_0[18:0] + x25_4[18:0];
    reg [19:0] cut25_13 = 0;
    always @(posedge clock) cut25_13 <= b21_5[18:0] + x25_9[18:0];
    reg [19:0] cut25_2 = 0;
    always @(posedge clock) cut25_2 <= b21_10[18:0] + x25_14[18:0];
    reg [19:0] cut25_7 = 0;
    always @(posedge clock) cut25_7 <= b21_15[18:0] + x25_3[18:0];
    reg [31:0] a24_0 = 32'h0;
    always @(posedge clock) a24_0 <= b21_0;
    reg [31:0] a24_1 = 32'h0;
    always @(posedge clock) a24_1 <= b21_1;
    reg [31:0] a24_2 = 32'h0;
    always @(posedge clock) a24_2 <= b21_2;
    reg [31:0] a24_3 = 32'h0;
    always @(posedge clock) a24_3 <= x25_3;
    reg [31:0] a24_4 = 32'h0;
    always @(posedge clock) a24_4 <= x25_4;
    reg [31:0] a24_5 = 32'h0;
    always @(posedge clock) a24_5 <= b21_5;
    reg [31:0] a24_6 = 32'h0;
    always @(posedge clock) a24_6 <= b21_6;
    reg [31:0] a24_7 = 32'h0;
    always @(posedge clock) a24_7 <= b21_7;
    reg [31:0] a24_8 = 32'h0;
    always @(posedge clock) a24_8 <= b21_8;
    reg [31:0] a24_9 = 32'h0;
    always @(posedge clock) a24_9 <= x25_9;
    reg [31:0] a24_10 = 32'h0;
    always @(posedge clock) a24_10 <= b21_10;
    reg [31:0] a24_11 = 32'h0;
    always @(posedge clock) a24_11 <= b21_11;
    reg [31:0] a24_12 = 32'h0;
    always @(posedge clock) a24_12 <= b21_12;
    reg [31:0] a24_13 = 32'h0;
    always @(posedge clock) a24_13 <= b21_13;
    reg [31:0] a24_14 = 32'h0;
    always @(posedge clock) a24_14 <= x25_14;
    reg [31:0] a24_15 = 32'h0;
    always @(posedge clock) a24_15 <= b21_15;
    wire [12:0] high25_8;
    assign high25_8 = a24_0[31:19] + a24_4[31:19] + cut25_8[19];
    wire [31:0] sum25_8;
    assign sum25_8 = {high25_8, cut25_8[18:0]};
    wire [31:0] x26_8;
    assign x26_8 = a24_8 ^ {sum25_8[22:0], sum25_8[31:23]};
    wire [12:0] high25_13;
    assign high25_13 = a24_5[31:19] + a24_9[31:19] + cut25_13[19];
    wire [31:0] sum25_13;
    assign sum25_13 = {high25_13, cut25_13[18:0]};
    wire [31:0] x26_13;
    assign x26_13 = a24_13 ^ {sum25_13[22:0], sum25_13[31:23]};
    wire [12:0] high25_2;
    assign high25_2 = a24_10[31:19] + a24_14[31:19] + cut25_2[19];
    wire [31:0] sum25_2;
    assign sum25_2 = {high25_2, cut25_2[18:0]};
    wire [31:0] x26_2;
    assign x26_2 = a24_2 ^ {sum25_2[22:0], sum25_2[31:23]};
    wire [12:0] high25_7;
    assign high25_7 = a24_15[31:19] + a24_3[31:19] + cut25_7[19];
    wire [31:0] sum25_7;
    assign sum25_7 = {high25_7, cut25_7[18:0]};
    wire [31:0] x26_7;
    assign x26_7 = a24_7 ^ {sum25_7[22:0], sum25_7[31:23]};
    wire [31:0] sum26_12;
    assign sum26_12 = a24_4 + x26_8;
    wire [31:0] sum26_1;
    assign sum26_1 = a24_9 + x26_13;
    wire [31:0] sum26_6;
    assign sum26_6 = a24_14 + x26_2;
    wire [31:0] sum26_11;
    assign sum26_11 = a24_3 + x26_7;
    reg [31:0] b24_0 = 32'h0;
    always @(posedge clock) b24_0 <= a24_0;
    reg [31:0] b24_1 = 32'h0;
    always @(posedge clock) b24_1 <= a24_1;
    reg [31:0] b24_2 = 32'h0;
    always @(posedge clock) b24_2 <= x26_2;
    reg [31:0] b24_3 = 32'h0;
    always @(posedge clock) b24_3 <= a24_3;
    reg [31:0] b24_4 = 32'h0;
    always @(posedge clock) b24_4 <= a24_4;
    reg [31:0] b24_5 = 32'h0;
    always @(posedge clock) b24_5 <= a24_5;
    reg [31:0] b24_6 = 32'h0;
    always @(posedge clock) b24_6 <= a24_6;
    reg [31:0] b24_7 = 32'h0;
    always @(posedge clock) b24_7 <= x26_7;
    reg [31:0] b24_8 = 32'h0;
    always @(posedge clock) b24_8 <= x26_8;
    reg [31:0] b24_9 = 32'h0;
    always @(posedge clock) b24_9 <= a24_9;
    reg [31:0] b24_10 = 32'h0;
    always @(posedge clock) b24_10 <= a24_10;
    reg [31:0] b24_11 = 32'h0;
    always @(posedge clock) b24_11 <= a24_11;
    reg [31:0] b24_12 = 32'h0;
    always @(posedge clock) b24_12 <= a24_12;
    reg [31:0] b24_13 = 32'h0;
    always @(posedge clock) b24_13 <= x26_13;
    reg [31:0] b24_14 = 32'h0;
    always @(posedge clock) b24_14 <= a24_14;
    reg [31:0] b24_15 = 32'h0;
    always @(posedge clock) b24_15 <= a24_15;
    reg [31:0] kept26_12 = 32'h0;
    always @(posedge clock) kept26_12 <= sum26_12;
    wire [31:0] x27_12;
    assign x27_12 = b24_12 ^ {kept26_12[18:0], kept26_12[31:19]};
    reg [31:0] kept26_1 = 32'h0;
    always @(posedge clock) kept26_1 <= sum26_1;
    wire [31:0] x27_1;
    assign x27_1 = b24_1 ^ {kept26_1[18:0], kept26_1[31:19]};
    reg [31:0] kept26_6 = 32'h0;
    always @(posedge clock) kept26_6 <= sum26_6;
    wire [31:0] x27_6;
    assign x27_6 = b24_6 ^ {kept26_6[18:0], kept26_6[31:19]};
    reg [31:0] kept26_11 = 32'h0;
    always @(posedge clock) kept26_11 <= sum26_11;
    wire [31:0] x27_11;
    assign x27_11 = b24_11 ^ {kept26_11[18:0], kept26_11[31:19]};
    wire [31:0] sum27_0;
    assign sum27_0 = b24_8 + x27_12;
    wire [31:0] sum27_5;
    assign sum27_5 = b24_13 + x27_1;
    wire [31:0] sum27_10;
    assign sum27_10 = b24_2 + x27_6;
    wire [31:0] sum27_15;
    assign sum27_15 = b24_7 + x27_11;
    wire [31:0] x28_0;
    assign x28_0 = b24_0 ^ {sum27_0[13:0], sum27_0[31:14]};
    wire [31:0] x28_5;
    assign x28_5 = b24_5 ^ {sum27_5[13:0], sum27_5[31:14]};
    wire [31:0] x28_10;
    assign x28_10 = b24_10 ^ {sum27_10[13:0], sum27_10[31:14]};
    wire [31:0] x28_15;
    assign x28_15 = b24_15 ^ {sum27_15[13:0], sum27_15[31:14]};
    reg [27:0] cut28_1 = 0;
    always @(posedge clock) cut28_1 <= b24_3[26:0] + x28_0[26:0];
    reg [27:0] cut28_6 = 0;
    always @(posedge clock) cut28_6 <= b24_4[26:0] + x28_5[26:0];
    reg [27:0] cut28_11 = 0;
    always @(posedge clock) cut28_11 <= b24_9[26:0] + x28_10[26:0];
    reg [27:0] cut28_12 = 0;
    always @(posedge clock) cut28_12 <= b24_14[26:0] + x28_15[26:0];
    reg [31:0] a27_0 = 32'h0;
    always @(posedge clock) a27_0 <= x28_0;
    reg [31:0] a27_1 = 32'h0;
    always @(posedge clock) a27_1 <= x27_1;
    reg [31:0] a27_2 = 32'h0;
    always @(posedge clock) a27_2 <= b24_2;
    reg [31:0] a27_3 = 32'h0;
    always @(posedge clock) a27_3 <= b24_3;
    reg [31:0] a27_4 = 32'h0;
    always @(posedge clock) a27_4 <= b24_4;
    reg [31:0] a27_5 = 32'h0;
    always @(posedge clock) a27_5 <= x28_5;
    reg [31:0] a27_6 = 32'h0;
    always @(posedge clock) a27_6 <= x27_6;
    reg [31:0] a27_7 = 32'h0;
    always @(posedge clock) a27_7 <= b24_7;
    reg [31:0] a27_8 = 32'h0;
    always @(posedge clock) a27_8 <= b24_8;
    reg [31:0] a27_9 = 32'h0;
    always @(posedge clock) a27_9 <= b24_9;
    reg [31:0] a27_10 = 32'h0;
    always @(posedge clock) a27_10 <= x28_10;
    reg [31:0] a27_11 = 32'h0;
    always @(posedge clock) a27_11 <= x27_11;
    reg [31:0] a27_12 = 32'h0;
    always @(posedge clock) a27_12 <= x27_12;
    reg [31:0] a27_13 = 32'h0;
    always @(posedge clock) a27_13 <= b24_13;
    reg [31:0] a27_14 = 32'h0;
    always @(posedge clock) a27_14 <= b24_14;
    reg [31:0] a27_15 = 32'h0;
    always @(posedge clock) a27_15 <= x28_15;
    wire [4:0] high28_1;
    assign high28_1 = a27_3[31:27] + a27_0[31:27] + cut28_1[27];
    wire [31:0] sum28_1;
    assign sum28_1 = {high28_1, cut28_1[26:0]};
    wire [31:0] x29_1;
    assign x29_1 = a27_1 ^ {sum28_1[24:0], sum28_1[31:25]};
    wire [4:0] high28_6;
    assign high28_6 = a27_4[31:27] + a27_5[31:27] + cut28_6[27];
    wire [31:0] sum28_6;
    assign sum28_6 = {high28_6, cut28_6[26:0]};
    wire [31:0] x29_6;
    assign x29_6 = a27_6 ^ {sum28_6[24:0], sum28_6[31:25]};
    wire [4:0] high28_11;
    assign high28_11 = a27_9[31:27] + a27_10[31:27] + cut28_11[27];
    wire [31:0] sum28_11;
    assign sum28_11 = {high28_11, cut28_11[26:0]};
    wire [31:0] x29_11;
    assign x29_11 = a27_11 ^ {sum28_11[24:0], sum28_11[31:25]};
    wire [4:0] high28_12;
    assign high28_12 = a27_14[31:27] + a27_15[31:27] + cut28_12[27];
    wire [31:0] sum28_12;
    assign sum28_12 = {high28_12, cut28_12[26:0]};
    wire [31:0] x29_12;
    assign x29_12 = a27_12 ^ {sum28_12[24:0], sum28_12[31:25]};
    wire [31:0] sum29_2;
    assign sum29_2 = a27_0 + x29_1;
    wire [31:0] sum29_7;
    assign sum29_7 = a27_5 + x29_6;
    wire [31:0] sum29_8;
    assign sum29_8 = a27_10 + x29_11;
    wire [31:0] sum29_13;
    assign sum29_13 = a27_15 + x29_12;
    wire [31:0] x30_2;
    assign x30_2 = a27_2 ^ {sum29_2[22:0], sum29_2[31:23]};
    wire [31:0] x30_7;
    assign x30_7 = a27_7 ^ {sum29_7[22:0], sum29_7[31:23]};
    wire [31:0] x30_8;
    assign x30_8 = a27_8 ^ {sum29_8[22:0], sum29_8[31:23]};
    wire [31:0] x30_13;
    assign x30_13 = a27_13 ^ {sum29_13[22:0], sum29_13[31:23]};
    reg [31:0] b27_0 = 32'h0;
    always @(posedge clock) b27_0 <= a27_0;
    reg [31:0] b27_1 = 32'h0;
    always @(posedge clock) b27_1 <= x29_1;
    reg [31:0] b27_2 = 32'h0;
    always @(posedge clock) b27_2 <= x30_2;
    reg [31:0] b27_3 = 32'h0;
    always @(posedge clock) b27_3 <= a27_3;
    reg [31:0] b27_4 = 32'h0;
    always @(posedge clock) b27_4 <= a27_4;
    reg [31:0] b27_5 = 32'h0;
    always @(posedge clock) b27_5 <= a27_5;
    reg [31:0] b27_6 = 32'h0;
    always @(posedge clock) b27_6 <= x29_6;
    reg [31:0] b27_7 = 32'h0;
    always @(posedge clock) b27_7 <= x30_7;
    reg [31:0] b27_8 = 32'h0;
    always @(posedge clock) b27_8 <= x30_8;
    reg [31:0] b27_9 = 32'h0;
    always @(posedge clock) b27_9 <= a27_9;
    reg [31:0] b27_10 = 32'h0;
    always @(posedge clock) b27_10 <= a27_10;
    reg [31:0] b27_11 = 32'h0;
    always @(posedge clock) b27_11 <= x29_11;
    reg [31:0] b27_12 = 32'h0;
    always @(posedge clock) b27_12 <= x29_12;
    reg [31:0] b27_13 = 32'h0;
    always @(posedge clock) b27_13 <= x30_13;
    reg [31:0] b27_14 = 32'h0;
    always @(posedge clock) b27_14 <= a27_14;
    reg [31:0] b27_15 = 32'h0;
    always @(posedge clock) b27_15 <= a27_15;
    wire [31:0] sum30_3;
    assign sum30_3 = b27_1 + b27_2;
    wire [31:0] sum30_4;
    assign sum30_4 = b27_6 + b27_7;
    wire [31:0] sum30_9;
    assign sum30_9 = b27_11 + b27_8;
    wire [31:0] sum30_14;
    assign sum30_14 = b27_12 + b27_13;
    wire [31:0] x31_3;
    assign x31_3 = b27_3 ^ {sum30_3[18:0], sum30_3[31:19]};
    wire [31:0] x31_4;
    assign x31_4 = b27_4 ^ {sum30_4[18:0], sum30_4[31:19]};
    wire [31:0] x31_9;
    assign x31_9 = b27_9 ^ {sum30_9[18:0], sum30_9[31:19]};
    wire [31:0] x31_14;
    assign x31_14 = b27_14 ^ {sum30_14[18:0], sum30_14[31:19]};
    reg [22:0] cut31_0 = 0;
    always @(posedge clock) cut31_0 <= b27_2[21:0] + x31_3[21:0];
    reg [22:0] cut31_5 = 0;
    always @(posedge clock) cut31_5 <= b27_7[21:0] + x31_4[21:0];
    reg [22:0] cut31_10 = 0;
    always @(posedge clock) cut31_10 <= b27_8[21:0] + x31_9[21:0];
    reg [22:0] cut31_15 = 0;
    always @(posedge clock) cut31_15 <= b27_13[21:0] + x31_14[21:0];
    reg [31:0] a30_0 = 32'h0;
    always @(posedge clock) a30_0 <= b27_0;
    reg [31:0] a30_1 = 32'h0;
    always @(posedge clock) a30_1 <= b27_1;
    reg [31:0] a30_2 = 32'h0;
    always @(posedge clock) a30_2 <= b27_2;
    reg [31:0] a30_3 = 32'h0;
    always @(posedge clock) a30_3 <= x31_3;
    reg [31:0] a30_4 = 32'h0;
    always @(posedge clock) a30_4 <= x31_4;
    reg [31:0] a30_5 = 32'h0;
    always @(posedge clock) a30_5 <= b27_5;
    reg [31:0] a30_6 = 32'h0;
    always @(posedge clock) a30_6 <= b27_6;
    reg [31:0] a30_7 = 32'h0;
    always @(posedge clock) a30_7 <= b27_7;
    reg [31:0] a30_8 = 32'h0;
    always @(posedge clock) a30_8 <= b27_8;
    reg [31:0] a30_9 = 32'h0;
    always @(posedge clock) a30_9 <= x31_9;
    reg [31:0] a30_10 = 32'h0;
    always @(posedge clock) a30_10 <= b27_10;
    reg [31:0] a30_11 = 32'h0;
    always @(posedge clock) a30_11 <= b27_11;
    reg [31:0] a30_12 = 32'h0;
    always @(posedge clock) a30_12 <= b27_12;
    reg [31:0] a30_13 = 32'h0;
    always @(posedge clock) a30_13 <= b27_13;
    reg [31:0] a30_14 = 32'h0;
    always @(posedge clock) a30_14 <= x31_14;
    reg [31:0] a30_15 = 32'h0;
    always @(posedge clock) a30_15 <= b27_15;
    wire [9:0] high31_0;
    assign high31_0 = a30_2[31:22] + a30_3[31:22] + cut31_0[22];
    wire [31:0] sum31_0;
    assign sum31_0 = {high31_0, cut31_0[21:0]};
    wire [31:0] x32_0;
    assign x32_0 = a30_0 ^ {sum31_0[13:0], sum31_0[31:14]};
    wire [9:0] high31_5;
    assign high31_5 = a30_7[31:22] + a30_4[31:22] + cut31_5[22];
    wire [31:0] sum31_5;
    assign sum31_5 = {high31_5, cut31_5[21:0]};
    wire [31:0] x32_5;
    assign x32_5 = a30_5 ^ {sum31_5[13:0], sum31_5[31:14]};
    wire [9:0] high31_10;
    assign high31_10 = a30_8[31:22] + a30_9[31:22] + cut31_10[22];
    wire [31:0] sum31_10;
    assign sum31_10 = {high31_10, cut31_10[21:0]};
    wire [31:0] x32_10;
    assign x32_10 = a30_10 ^ {sum31_10[13:0], sum31_10[31:14]};
    wire [9:0] high31_15;
    assign high31_15 = a30_13[31:22] + a30_14[31:22] + cut31_15[22];
    wire [31:0] sum31_15;
    assign sum31_15 = {high31_15, cut31_15[21:0]};
    wire [31:0] x32_15;
    assign x32_15 = a30_15 ^ {sum31_15[13:0], sum31_15[31:14]};
    assign gone[31:0] = waits[19][31:0] + x32_0;
    assign gone[63:32] = waits[19][63:32] + a30_1;
    assign gone[95:64] = waits[19][95:64] + a30_2;
    assign gone[127:96] = waits[19][127:96] + a30_3;
    assign gone[159:128] = waits[19][159:128] + a30_4;
    assign gone[191:160] = waits[19][191:160] + x32_5;
    assign gone[223:192] = waits[19][223:192] + a30_6;
    assign gone[255:224] = waits[19][255:224] + a30_7;
    assign gone[287:256] = waits[19][287:256] + a30_8;
    assign gone[319:288] = waits[19][319:288] + a30_9;
    assign gone[351:320] = waits[19][351:320] + x32_10;
    assign gone[383:352] = waits[19][383:352] + a30_11;
    assign gone[415:384] = waits[19][415:384] + a30_12;
    assign gone[447:416] = waits[19][447:416] + a30_13;
    assign gone[479:448] = waits[19][479:448] + a30_14;
    assign gone[511:480] = waits[19][511:480] + x32_15;
endmodule

module scrypt__state_2(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Command$Rest = 0;
    localparam Command$Size = 1;
    localparam Command$Weigh = 2;
    localparam Command$Judge = 3;
    localparam Command$Run = 4;
    localparam Command$Done = 5;

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

module scrypt__writer(clock, resetn, start, destination, count, idle, take, given, given_word, close_valid,
    close_hash, close_done, beat, wseg_valid, wseg_ready, wseg_addr, wdat_valid, wdat_ready, wdat_last,
    tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  start;
    input wire  [31:0] destination;
    input wire  [15:0] count;
    output reg  idle;
    output reg  take;
    input wire  given;
    input wire  [3:0] given_word;
    output reg  close_valid;
    output reg  [4:0] close_hash;
    input wire  close_done;
    output reg  [1:0] beat;
    output reg  wseg_valid;
    input wire  wseg_ready;
    output reg  [31:0] wseg_addr;
    output reg  wdat_valid;
    input wire  wdat_ready;
    output reg  wdat_last;
    output reg  tmr_error;

    // Enums
    localparam Writing$Rest = 0;
    localparam Writing$Want = 1;
    localparam Writing$Take = 2;
    localparam Writing$Hash = 3;
    localparam Writing$Ask = 4;
    localparam Writing$Write = 5;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [15:0] left$d;
    wire  [15:0] left$q;
    wire  left$error;
    reg  [31:0] address$d;
    wire  [31:0] address$q;
    wire  address$error;
    reg  [4:0] hash$d;
    wire  [4:0] hash$q;
    wire  hash$error;
    reg  [1:0] at$d;
    wire  [1:0] at$q;
    wire  at$error;

    // Sub module instances
    scrypt__state_3 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    scrypt__count left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));
    scrypt__destination address(.clock(clock), .d(address$d), .q(address$q), .error(address$error));
    scrypt__hash hash(.clock(clock), .d(hash$d), .q(hash$q), .error(hash$error));
    scrypt__gives at(.clock(clock), .d(at$d), .q(at$q), .error(at$error));

    // Update code
    always @(*) begin
        state$d = state$q;
        left$d = left$q;
        address$d = address$q;
        hash$d = hash$q;
        at$d = at$q;
        idle = 1'b0;
        take = 1'b0;
        close_valid = 1'b0;
        close_hash = hash$q;
        beat = at$q;
        wseg_valid = 1'b0;
        wseg_addr = address$q;
        wdat_valid = 1'b0;
        wdat_last = at$q == 32'h3;
        case (state$q)
            Writing$Rest:
                begin
                    idle = 1'b1;
                    if (start) begin
                        left$d = count;
                        address$d = destination;
                        state$d = Writing$Want;
                    end
                end
            Writing$Want:
                begin
                    take = 1'b1;
                    state$d = Writing$Take;
                end
            Writing$Take:
                begin
                    if (given & (given_word == 32'hf)) begin
                        state$d = Writing$Hash;
                    end
                end
            Writing$Hash:
                begin
                    close_valid = 1'b1;
                    if (close_done) begin
                        state$d = Writing$Ask;
                    end
                end
            Writing$Ask:
                begin
                    wseg_valid = 1'b1;
                    at$d = 32'h0;
                    if (wseg_ready) begin
                        state$d = Writing$Write;
                    end
                end
            Writing$Write:
                begin
                    wdat_valid = 1'b1;
                    if (wdat_ready) begin
                        at$d = at$q + 32'h1;
                        if (at$q == 32'h3) begin
                            address$d = address$q + 32'h20;
                            left$d = left$q - 32'h1;
                            hash$d = hash$q + 32'h1;
                            if (hash$q == 32'h17) begin
                                hash$d = 32'h0;
                            end
                            state$d = Writing$Want;
                            if (left$q == 32'h1) begin
                                state$d = Writing$Rest;
                            end
                        end
                    end
                end
            default:
                begin
                    state$d = Writing$Rest;
                end
        endcase
        tmr_error = state$error | left$error | address$error | hash$error | at$error;
        if (~resetn) begin
            state$d = Writing$Rest;
            hash$d = 32'h0;
        end
    end
endmodule

module scrypt__state_3(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Writing$Rest = 0;
    localparam Writing$Want = 1;
    localparam Writing$Take = 2;
    localparam Writing$Hash = 3;
    localparam Writing$Ask = 4;
    localparam Writing$Write = 5;

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
