// sm3: generated from the circuit of that name, never edited.

module sm3(clock, resetn, cmd_valid, cmd_ready, cmd_slot, cmd_src, cmd_src_len, cmd_dst, cmd_dst_len,
    cmd_aux0, cmd_aux1, cmd_aux2, cmd_aux3, cmd_aux4, rseg_valid, rseg_ready, rseg_addr, rseg_beats,
    rdat_valid, rdat_ready, rdat_lo, rdat_hi, rdat_last, wseg_valid, wseg_ready, wseg_addr, wseg_beats,
    wdat_valid, wdat_ready, wdat_lo, wdat_hi, wdat_last, done_valid, done_ready, done_slot, done_status,
    done_crc, done_extra, tmr_error, ecc_corrected, ecc_uncorrectable);
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
    input wire  [31:0] cmd_aux4;
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
    localparam Command$Count = 1;
    localparam Command$Weigh = 2;
    localparam Command$Judge = 3;
    localparam Command$Run = 4;
    localparam Command$Done = 5;
    localparam Stepping$Load = 0;
    localparam Stepping$Begin = 1;
    localparam Stepping$Prime = 2;
    localparam Stepping$First = 3;
    localparam Stepping$Second = 4;
    localparam Stepping$Close = 5;
    localparam Sending$Rest = 0;
    localparam Sending$Ask = 1;
    localparam Sending$Send = 2;
    localparam Sending$Restart = 3;
    localparam Sending$AskTail = 4;
    localparam Sending$Tail = 5;
    localparam Sending$Drain = 6;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [2:0] slot$d;
    wire  [2:0] slot$q;
    wire  slot$error;
    reg  is_bad$d;
    wire  is_bad$q;
    wire  is_bad$error;
    reg  [31:0] source$d;
    reg  [31:0] source$q = 32'h0;
    reg  [26:0] destination$d;
    wire  [26:0] destination$q;
    wire  destination$error;
    reg  [4:0] destination_odd$d;
    reg  [4:0] destination_odd$q = 5'h0;
    reg  [31:0] destination_bytes$d;
    reg  [31:0] destination_bytes$q = 32'h0;
    reg  [31:0] bytes$d;
    reg  [31:0] bytes$q = 32'h0;
    reg  [31:0] stride$d;
    reg  [31:0] stride$q = 32'h0;
    reg  [31:0] count$d;
    reg  [31:0] count$q = 32'h0;
    reg  [31:0] options$d;
    reg  [31:0] options$q = 32'h0;
    reg  [31:0] bytes_last$d;
    reg  [31:0] bytes_last$q = 32'h0;
    reg  [31:0] digests$d;
    reg  [31:0] digests$q = 32'h0;
    reg  right$d;
    wire  right$q;
    wire  right$error;
    reg  words_lo$write_enable;
    reg  [3:0] words_lo$write_address;
    reg  [31:0] words_lo$write_data;
    reg  [3:0] words_lo$read_address;
    wire  [31:0] words_lo$read_data;
    reg  words_hi$write_enable;
    reg  [3:0] words_hi$write_address;
    reg  [31:0] words_hi$write_data;
    reg  [3:0] words_hi$read_address;
    wire  [31:0] words_hi$read_data;
    reg  [1:0] full$d;
    wire  [1:0] full$q;
    wire  full$error;
    reg  [1:0] ends_message$d;
    wire  [1:0] ends_message$q;
    wire  ends_message$error;
    reg  [1:0] ends_command$d;
    wire  [1:0] ends_command$q;
    wire  ends_command$error;
    reg  [2:0] stepping$d;
    wire  [2:0] stepping$q;
    wire  stepping$error;
    reg  reader$d;
    wire  reader$q;
    wire  reader$error;
    reg  [3:0] word$d;
    wire  [3:0] word$q;
    wire  word$error;
    reg  [5:0] round$d;
    wire  [5:0] round$q;
    wire  round$error;
    reg  closes_message$d;
    wire  closes_message$q;
    wire  closes_message$error;
    reg  closes_command$d;
    wire  closes_command$q;
    wire  closes_command$error;
    reg  [2:0] sending$d;
    wire  [2:0] sending$q;
    wire  sending$error;
    reg  sends_last$d;
    wire  sends_last$q;
    wire  sends_last$error;
    reg  [1:0] beat$d;
    wire  [1:0] beat$q;
    wire  beat$error;
    reg  out_valid$d;
    wire  out_valid$q;
    wire  out_valid$error;
    reg  out_last$d;
    wire  out_last$q;
    wire  out_last$error;
    reg  [31:0] out_lo$d;
    reg  [31:0] out_lo$q = 32'h0;
    reg  [31:0] out_hi$d;
    reg  [31:0] out_hi$q = 32'h0;
    reg  crc$start;
    reg  crc$valid;
    reg  [31:0] crc$lo;
    reg  [31:0] crc$hi;
    wire  [31:0] crc$crc;
    reg  packer$resetn;
    reg  packer$start;
    reg  [31:0] packer$source;
    reg  [31:0] packer$stride;
    reg  [31:0] packer$count;
    reg  [24:0] packer$bytes;
    reg  [24:0] packer$bytes_last;
    reg  [7:0] packer$prefix;
    reg  packer$has_prefix;
    reg  packer$has_tail;
    wire  packer$rseg_valid;
    reg  packer$rseg_ready;
    wire  [31:0] packer$rseg_addr;
    wire  [23:0] packer$rseg_beats;
    reg  packer$rdat_valid;
    wire  packer$rdat_ready;
    reg  [31:0] packer$rdat_lo;
    reg  [31:0] packer$rdat_hi;
    reg  [1:0] packer$slots_full;
    wire  packer$write;
    wire  [3:0] packer$write_address;
    wire  [31:0] packer$write_lo;
    wire  [31:0] packer$write_hi;
    wire  packer$ends_block;
    wire  packer$ends_message;
    wire  packer$ends_command;
    reg  packer$tail_ready;
    wire  packer$tail_passes;
    wire  packer$tmr_error;
    reg  compress$load;
    reg  [31:0] compress$word;
    reg  compress$seed;
    reg  compress$prime;
    reg  compress$first;
    reg  compress$second;
    reg  compress$early;
    reg  compress$turn;
    reg  compress$close;
    reg  compress$shift;
    reg  compress$restart;
    wire  [31:0] compress$v0;
    wire  [31:0] compress$v1;

    // Local signals
    reg  is_right;
    reg  is_length_right;
    reg  is_tail_right;
    reg  start;
    reg  [1:0] filled;
    reg  [1:0] emptied;
    reg  slot_is_full;
    reg  slot_ends_message;
    reg  slot_ends_command;
    reg  loads;
    reg  begins;
    reg  primes;
    reg  is_first;
    reg  is_second;
    reg  closes;
    reg  [3:0] read_address;
    reg  [31:0] stored;
    reg  [31:0] swapped;
    reg  out_is_free;
    reg  shifts;
    reg  restarts;
    reg  tail_ready;
    reg  has_ended;

    // Sub module instances
    sm3__state_2 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    sm3__beat_2 slot(.clock(clock), .d(slot$d), .q(slot$q), .error(slot$error));
    sm3__closes_command is_bad(.clock(clock), .d(is_bad$d), .q(is_bad$q), .error(is_bad$error));
    always @(posedge clock) source$q <= source$d;
    sm3__destination destination(.clock(clock), .d(destination$d), .q(destination$q),
        .error(destination$error));
    always @(posedge clock) destination_odd$q <= destination_odd$d;
    always @(posedge clock) destination_bytes$q <= destination_bytes$d;
    always @(posedge clock) bytes$q <= bytes$d;
    always @(posedge clock) stride$q <= stride$d;
    always @(posedge clock) count$q <= count$d;
    always @(posedge clock) options$q <= options$d;
    always @(posedge clock) bytes_last$q <= bytes_last$d;
    always @(posedge clock) digests$q <= digests$d;
    sm3__closes_command right(.clock(clock), .d(right$d), .q(right$q), .error(right$error));
    sm3__words_hi words_lo(.clock(clock), .write_enable(words_lo$write_enable),
        .write_address(words_lo$write_address), .write_data(words_lo$write_data),
        .read_address(words_lo$read_address), .read_data(words_lo$read_data));
    sm3__words_hi words_hi(.clock(clock), .write_enable(words_hi$write_enable),
        .write_address(words_hi$write_address), .write_data(words_hi$write_data),
        .read_address(words_hi$read_address), .read_data(words_hi$read_data));
    sm3__beat full(.clock(clock), .d(full$d), .q(full$q), .error(full$error));
    sm3__beat ends_message(.clock(clock), .d(ends_message$d), .q(ends_message$q), .error(ends_message$error));
    sm3__beat ends_command(.clock(clock), .d(ends_command$d), .q(ends_command$q), .error(ends_command$error));
    sm3__stepping stepping(.clock(clock), .d(stepping$d), .q(stepping$q), .error(stepping$error));
    sm3__closes_command reader(.clock(clock), .d(reader$d), .q(reader$q), .error(reader$error));
    sm3__out_address word(.clock(clock), .d(word$d), .q(word$q), .error(word$error));
    sm3__round round(.clock(clock), .d(round$d), .q(round$q), .error(round$error));
    sm3__closes_command closes_message(.clock(clock), .d(closes_message$d), .q(closes_message$q),
        .error(closes_message$error));
    sm3__closes_command closes_command(.clock(clock), .d(closes_command$d), .q(closes_command$q),
        .error(closes_command$error));
    sm3__sending sending(.clock(clock), .d(sending$d), .q(sending$q), .error(sending$error));
    sm3__closes_command sends_last(.clock(clock), .d(sends_last$d), .q(sends_last$q),
        .error(sends_last$error));
    sm3__beat beat(.clock(clock), .d(beat$d), .q(beat$q), .error(beat$error));
    sm3__closes_command out_valid(.clock(clock), .d(out_valid$d), .q(out_valid$q), .error(out_valid$error));
    sm3__closes_command out_last(.clock(clock), .d(out_last$d), .q(out_last$q), .error(out_last$error));
    always @(posedge clock) out_lo$q <= out_lo$d;
    always @(posedge clock) out_hi$q <= out_hi$d;
    sm3__crc crc(.clock(clock), .start(crc$start), .valid(crc$valid), .lo(crc$lo), .hi(crc$hi),
        .crc(crc$crc));
    sm3__packer packer(.clock(clock), .resetn(packer$resetn), .start(packer$start), .source(packer$source),
        .stride(packer$stride), .count(packer$count), .bytes(packer$bytes), .bytes_last(packer$bytes_last),
        .prefix(packer$prefix), .has_prefix(packer$has_prefix), .has_tail(packer$has_tail),
        .rseg_valid(packer$rseg_valid), .rseg_ready(packer$rseg_ready), .rseg_addr(packer$rseg_addr),
        .rseg_beats(packer$rseg_beats), .rdat_valid(packer$rdat_valid), .rdat_ready(packer$rdat_ready),
        .rdat_lo(packer$rdat_lo), .rdat_hi(packer$rdat_hi), .slots_full(packer$slots_full),
        .write(packer$write), .write_address(packer$write_address), .write_lo(packer$write_lo),
        .write_hi(packer$write_hi), .ends_block(packer$ends_block), .ends_message(packer$ends_message),
        .ends_command(packer$ends_command), .tail_ready(packer$tail_ready), .tail_passes(packer$tail_passes),
        .tmr_error(packer$tmr_error));
    sm3__compress compress(.clock(clock), .load(compress$load), .word(compress$word), .seed(compress$seed),
        .prime(compress$prime), .first(compress$first), .second(compress$second), .early(compress$early),
        .turn(compress$turn), .close(compress$close), .shift(compress$shift), .restart(compress$restart),
        .v0(compress$v0), .v1(compress$v1));

    // Update code
    always @(*) begin
        state$d = state$q;
        slot$d = slot$q;
        is_bad$d = is_bad$q;
        source$d = source$q;
        destination$d = destination$q;
        destination_odd$d = destination_odd$q;
        destination_bytes$d = destination_bytes$q;
        bytes$d = bytes$q;
        stride$d = stride$q;
        count$d = count$q;
        options$d = options$q;
        bytes_last$d = bytes_last$q;
        digests$d = digests$q;
        right$d = right$q;
        full$d = full$q;
        ends_message$d = ends_message$q;
        ends_command$d = ends_command$q;
        stepping$d = stepping$q;
        reader$d = reader$q;
        word$d = word$q;
        round$d = round$q;
        closes_message$d = closes_message$q;
        closes_command$d = closes_command$q;
        sending$d = sending$q;
        sends_last$d = sends_last$q;
        beat$d = beat$q;
        out_valid$d = out_valid$q;
        out_last$d = out_last$q;
        out_lo$d = out_lo$q;
        out_hi$d = out_hi$q;
        is_length_right = (bytes_last$q != 32'h0) & (bytes_last$q <= bytes$q);
        if (bytes_last$q == 32'h0) begin
            is_length_right = count$q == 32'h1;
        end
        is_tail_right = ~options$q[32'h9] | (~(count$q[32'h0] & stride$q[32'h3]) & ~((count$q[32'h0] & stride$q[32'h4]) ^ (count$q[32'h1] & stride$q[32'h3])));
        is_right = (bytes$q != 32'h0) & (bytes$q <= 32'h1000000) & (stride$q >= bytes$q) & (stride$q[(32'h0)+:(3)] == 32'h0) & (count$q != 32'h0) & (count$q[(32'h1b)+:(5)] == 32'h0) & (options$q[(32'ha)+:(22)] == 32'h0) & is_length_right & is_tail_right & (source$q[(32'h0)+:(6)] == 32'h0) & ~destination$q[32'h0] & (destination_odd$q == 32'h0) & (destination_bytes$q[(32'h0)+:(5)] == 32'h0) & (destination_bytes$q[(32'h5)+:(27)] == digests$q[(32'h0)+:(27)]);
        cmd_ready = 1'b0;
        start = 1'b0;
        done_valid = 1'b0;
        done_slot = slot$q;
        done_status = 32'h1;
        if (is_bad$q) begin
            done_status = 32'h5;
        end
        done_crc = crc$crc;
        done_extra = 32'h0;
        out_is_free = ~out_valid$q | wdat_ready;
        has_ended = (sending$q == Sending$Drain) & out_is_free;
        case (state$q)
            Command$Rest:
                begin
                    cmd_ready = resetn;
                    if (cmd_valid) begin
                        slot$d = cmd_slot;
                        source$d = cmd_src;
                        destination$d = cmd_dst[(32'h5)+:(27)];
                        destination_odd$d = cmd_dst[(32'h0)+:(5)];
                        destination_bytes$d = cmd_dst_len;
                        bytes$d = cmd_aux0;
                        stride$d = cmd_aux1;
                        count$d = cmd_aux2;
                        options$d = cmd_aux3;
                        bytes_last$d = cmd_aux4;
                        state$d = Command$Count;
                    end
                end
            Command$Count:
                begin
                    digests$d = count$q;
                    if (options$q[32'h9]) begin
                        digests$d = count$q + 32'h1;
                    end
                    state$d = Command$Weigh;
                end
            Command$Weigh:
                begin
                    right$d = is_right;
                    state$d = Command$Judge;
                end
            Command$Judge:
                begin
                    start = right$q;
                    is_bad$d = ~right$q;
                    state$d = Command$Done;
                    if (right$q) begin
                        state$d = Command$Run;
                    end
                end
            Command$Run:
                begin
                    if (has_ended) begin
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
        slot_is_full = full$q[32'h0];
        slot_ends_message = ends_message$q[32'h0];
        slot_ends_command = ends_command$q[32'h0];
        if (reader$q) begin
            slot_is_full = full$q[32'h1];
            slot_ends_message = ends_message$q[32'h1];
            slot_ends_command = ends_command$q[32'h1];
        end
        loads = 1'b0;
        begins = 1'b0;
        primes = 1'b0;
        is_first = 1'b0;
        is_second = 1'b0;
        closes = 1'b0;
        emptied = 32'h0;
        restarts = start;
        shifts = 1'b0;
        case (stepping$q)
            Stepping$Load:
                begin
                    if (slot_is_full) begin
                        loads = 1'b1;
                        word$d = word$q + 32'h1;
                        if (word$q == 32'he) begin
                            stepping$d = Stepping$Begin;
                        end
                    end
                end
            Stepping$Begin:
                begin
                    if (sending$q == Sending$Rest) begin
                        begins = 1'b1;
                        stepping$d = Stepping$Prime;
                    end
                end
            Stepping$Prime:
                begin
                    loads = 1'b1;
                    primes = 1'b1;
                    word$d = 32'h0;
                    round$d = 32'h0;
                    reader$d = ~reader$q;
                    emptied = 32'h1;
                    if (reader$q) begin
                        emptied = 32'h2;
                    end
                    closes_message$d = slot_ends_message;
                    closes_command$d = slot_ends_command;
                    stepping$d = Stepping$First;
                end
            Stepping$First:
                begin
                    is_first = 1'b1;
                    stepping$d = Stepping$Second;
                end
            Stepping$Second:
                begin
                    is_second = 1'b1;
                    round$d = round$q + 32'h1;
                    stepping$d = Stepping$First;
                    if (round$q == 32'h3f) begin
                        stepping$d = Stepping$Close;
                    end
                end
            Stepping$Close:
                begin
                    closes = 1'b1;
                    stepping$d = Stepping$Load;
                end
            default:
                begin
                    stepping$d = Stepping$Load;
                end
        endcase
        wseg_valid = 1'b0;
        wseg_addr = ((destination$q) & 32'hffffffff) << 32'h5;
        wseg_beats = 32'h4;
        wdat_valid = out_valid$q;
        wdat_lo = out_lo$q;
        wdat_hi = out_hi$q;
        wdat_last = out_last$q;
        tail_ready = (sending$q == Sending$Tail) & out_is_free;
        if (out_is_free) begin
            out_valid$d = 1'b0;
        end
        case (sending$q)
            Sending$Rest:
                begin
                    if (closes & closes_message$q) begin
                        sends_last$d = closes_command$q;
                        sending$d = Sending$Ask;
                    end
                end
            Sending$Ask:
                begin
                    wseg_valid = 1'b1;
                    beat$d = 32'h0;
                    if (wseg_ready) begin
                        destination$d = destination$q + 32'h1;
                        sending$d = Sending$Send;
                    end
                end
            Sending$Send:
                begin
                    if (out_is_free) begin
                        shifts = 1'b1;
                        out_valid$d = 1'b1;
                        out_last$d = beat$q == 32'h3;
                        out_lo$d = ((compress$v0 >> 32'h18) & 32'hff) | ((compress$v0 >> 32'h8) & 32'hff00) | ((compress$v0 << 32'h8) & 32'hff0000) | (compress$v0 << 32'h18);
                        out_hi$d = ((compress$v1 >> 32'h18) & 32'hff) | ((compress$v1 >> 32'h8) & 32'hff00) | ((compress$v1 << 32'h8) & 32'hff0000) | (compress$v1 << 32'h18);
                        beat$d = beat$q + 32'h1;
                        if (beat$q == 32'h3) begin
                            sending$d = Sending$Restart;
                        end
                    end
                end
            Sending$Restart:
                begin
                    restarts = 1'b1;
                    sending$d = Sending$Rest;
                    if (sends_last$q) begin
                        sending$d = Sending$Drain;
                        if (options$q[32'h9]) begin
                            sending$d = Sending$AskTail;
                        end
                    end
                end
            Sending$AskTail:
                begin
                    wseg_valid = 1'b1;
                    beat$d = 32'h0;
                    if (wseg_ready) begin
                        sending$d = Sending$Tail;
                    end
                end
            Sending$Tail:
                begin
                    if (packer$tail_passes) begin
                        out_valid$d = 1'b1;
                        out_last$d = beat$q == 32'h3;
                        out_lo$d = rdat_lo;
                        out_hi$d = rdat_hi;
                        beat$d = beat$q + 32'h1;
                        if (beat$q == 32'h3) begin
                            sending$d = Sending$Drain;
                        end
                    end
                end
            Sending$Drain:
                begin
                    if (out_is_free) begin
                        sending$d = Sending$Rest;
                    end
                end
            default:
                begin
                    sending$d = Sending$Rest;
                end
        endcase
        filled = 32'h0;
        if (packer$ends_block) begin
            if (packer$write_address[32'h3]) begin
                filled = 32'h2;
            end
            else begin
                filled = 32'h1;
            end
            ends_message$d = ends_message$q & ~filled;
            ends_command$d = ends_command$q & ~filled;
            if (packer$ends_message) begin
                ends_message$d = ends_message$q | filled;
                if (packer$ends_command) begin
                    ends_command$d = ends_command$q | filled;
                end
            end
        end
        full$d = (full$q | filled) & ~emptied;
        words_lo$write_enable = packer$write;
        words_hi$write_enable = packer$write;
        words_lo$write_address = packer$write_address;
        words_hi$write_address = packer$write_address;
        words_lo$write_data = packer$write_lo;
        words_hi$write_data = packer$write_hi;
        read_address = ((word$q[(32'h1)+:(3)]) & 4'hf);
        if (reader$q) begin
            read_address = ((word$q[(32'h1)+:(3)]) & 4'hf) | 32'h8;
        end
        words_lo$read_address = read_address;
        words_hi$read_address = read_address;
        stored = words_lo$read_data;
        if (word$q[32'h0]) begin
            stored = words_hi$read_data;
        end
        swapped = ((stored >> 32'h18) & 32'hff) | ((stored >> 32'h8) & 32'hff00) | ((stored << 32'h8) & 32'hff0000) | (stored << 32'h18);
        packer$resetn = resetn;
        packer$start = start;
        packer$source = source$q;
        packer$stride = stride$q;
        packer$count = count$q;
        packer$bytes = bytes$q[(32'h0)+:(25)];
        packer$bytes_last = bytes_last$q[(32'h0)+:(25)];
        packer$prefix = options$q[(32'h0)+:(8)];
        packer$has_prefix = options$q[32'h8];
        packer$has_tail = options$q[32'h9];
        packer$rseg_ready = rseg_ready;
        packer$rdat_valid = rdat_valid;
        packer$rdat_lo = rdat_lo;
        packer$rdat_hi = rdat_hi;
        packer$slots_full = full$q;
        packer$tail_ready = tail_ready;
        rseg_valid = packer$rseg_valid;
        rseg_addr = packer$rseg_addr;
        rseg_beats = packer$rseg_beats;
        rdat_ready = packer$rdat_ready;
        compress$load = loads;
        compress$word = swapped;
        compress$seed = begins;
        compress$prime = primes;
        compress$first = is_first;
        compress$second = is_second;
        compress$early = round$q < 32'h10;
        compress$turn = round$q == 32'hf;
        compress$close = closes;
        compress$shift = shifts;
        compress$restart = restarts;
        crc$start = start;
        crc$valid = out_valid$q & wdat_ready;
        crc$lo = out_lo$q;
        crc$hi = out_hi$q;
        ecc_corrected = 1'b0;
        ecc_uncorrectable = 1'b0;
        tmr_error = state$error | slot$error | is_bad$error | right$error | destination$error | full$error | ends_message$error | ends_command$error | stepping$error | reader$error | word$error | round$error | closes_message$error | closes_command$error | sending$error | sends_last$error | beat$error | out_valid$error | out_last$error | packer$tmr_error;
        if (~resetn) begin
            state$d = Command$Rest;
            stepping$d = Stepping$Load;
            sending$d = Sending$Rest;
            full$d = 32'h0;
            reader$d = 1'b0;
            word$d = 32'h0;
            out_valid$d = 1'b0;
        end
    end
endmodule

module sm3__beat(clock, d, q, error);
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

module sm3__closes_command(clock, d, q, error);
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

module sm3__compress(clock, load, word, seed, prime, first, second, early, turn, close, shift, restart, v0,
    v1);
    // Module arguments
    input wire  clock;
    input wire  load;
    input wire  [31:0] word;
    input wire  seed;
    input wire  prime;
    input wire  first;
    input wire  second;
    input wire  early;
    input wire  turn;
    input wire  close;
    input wire  shift;
    input wire  restart;
    output reg  [31:0] v0;
    output reg  [31:0] v1;

    // Stub signals
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
    reg  [31:0] v$0$d;
    reg  [31:0] v$0$q = 32'h0;
    reg  [31:0] v$1$d;
    reg  [31:0] v$1$q = 32'h0;
    reg  [31:0] v$2$d;
    reg  [31:0] v$2$q = 32'h0;
    reg  [31:0] v$3$d;
    reg  [31:0] v$3$q = 32'h0;
    reg  [31:0] v$4$d;
    reg  [31:0] v$4$q = 32'h0;
    reg  [31:0] v$5$d;
    reg  [31:0] v$5$q = 32'h0;
    reg  [31:0] v$6$d;
    reg  [31:0] v$6$q = 32'h0;
    reg  [31:0] v$7$d;
    reg  [31:0] v$7$q = 32'h0;
    reg  [31:0] t$d;
    reg  [31:0] t$q = 32'h0;
    reg  [31:0] ss1$d;
    reg  [31:0] ss1$q = 32'h0;
    reg  [31:0] x$d;
    reg  [31:0] x$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] dw$d;
    reg  [31:0] dw$q = 32'h0;
    reg  [31:0] hw$d;
    reg  [31:0] hw$q = 32'h0;

    // Local signals
    reg  [31:0] a12;
    reg  [31:0] ff;
    reg  [31:0] gg;
    reg  [31:0] ss1_turned;
    reg  [31:0] ss2;
    reg  [31:0] tt2;
    reg  [31:0] mix;
    reg  [31:0] expanded;
    reg  [31:0] w_dash;
    reg  [31:0] d_next;
    reg  [31:0] h_next;

    // Sub module instances
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
    always @(posedge clock) s$0$q <= s$0$d;
    always @(posedge clock) s$1$q <= s$1$d;
    always @(posedge clock) s$2$q <= s$2$d;
    always @(posedge clock) s$3$q <= s$3$d;
    always @(posedge clock) s$4$q <= s$4$d;
    always @(posedge clock) s$5$q <= s$5$d;
    always @(posedge clock) s$6$q <= s$6$d;
    always @(posedge clock) s$7$q <= s$7$d;
    always @(posedge clock) v$0$q <= v$0$d;
    always @(posedge clock) v$1$q <= v$1$d;
    always @(posedge clock) v$2$q <= v$2$d;
    always @(posedge clock) v$3$q <= v$3$d;
    always @(posedge clock) v$4$q <= v$4$d;
    always @(posedge clock) v$5$q <= v$5$d;
    always @(posedge clock) v$6$q <= v$6$d;
    always @(posedge clock) v$7$q <= v$7$d;
    always @(posedge clock) t$q <= t$d;
    always @(posedge clock) ss1$q <= ss1$d;
    always @(posedge clock) x$q <= x$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) dw$q <= dw$d;
    always @(posedge clock) hw$q <= hw$d;

    // Update code
    always @(*) begin
        t$d = t$q;
        ss1$d = ss1$q;
        x$d = x$q;
        y$d = y$q;
        dw$d = dw$q;
        hw$d = hw$q;
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
        s$0$d = s$0$q;
        v$0$d = v$0$q;
        s$1$d = s$1$q;
        v$1$d = v$1$q;
        s$2$d = s$2$q;
        v$2$d = v$2$q;
        s$3$d = s$3$q;
        v$3$d = v$3$q;
        s$4$d = s$4$q;
        v$4$d = v$4$q;
        s$5$d = s$5$q;
        v$5$d = v$5$q;
        s$6$d = s$6$q;
        v$6$d = v$6$q;
        s$7$d = s$7$q;
        v$7$d = v$7$q;
        mix = w$0$q ^ w$7$q ^ ((w$13$q << 32'hf) | (w$13$q >> 32'h11));
        expanded = mix ^ ((mix << 32'hf) | (mix >> 32'h11)) ^ ((mix << 32'h17) | (mix >> 32'h9)) ^ ((w$3$q << 32'h7) | (w$3$q >> 32'h19)) ^ w$10$q;
        if (load | second) begin
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
            w$15$d = expanded;
            if (load) begin
                w$15$d = word;
            end
        end
        a12 = (s$0$q << 32'hc) | (s$0$q >> 32'h14);
        ff = s$0$q ^ s$1$q ^ s$2$q;
        gg = s$4$q ^ s$5$q ^ s$6$q;
        if (~early) begin
            ff = (s$0$q & s$1$q) | (s$0$q & s$2$q) | (s$1$q & s$2$q);
            gg = (s$4$q & s$5$q) | (~s$4$q & s$6$q);
        end
        if (first) begin
            ss1$d = a12 + s$4$q + t$q;
            x$d = ff + dw$q;
            y$d = gg + hw$q;
        end
        ss1_turned = (ss1$q << 32'h7) | (ss1$q >> 32'h19);
        ss2 = ss1_turned ^ a12;
        tt2 = y$q + ss1_turned;
        if (second) begin
            s$0$d = x$q + ss2;
            s$1$d = s$0$q;
            s$2$d = (s$1$q << 32'h9) | (s$1$q >> 32'h17);
            s$3$d = s$2$q;
            s$4$d = tt2 ^ ((tt2 << 32'h9) | (tt2 >> 32'h17)) ^ ((tt2 << 32'h11) | (tt2 >> 32'hf));
            s$5$d = s$4$q;
            s$6$d = (s$5$q << 32'h13) | (s$5$q >> 32'hd);
            s$7$d = s$6$q;
            t$d = (t$q << 32'h1) | (t$q >> 32'h1f);
            if (turn) begin
                t$d = 64'h9d8a7a87;
            end
        end
        w_dash = w$1$q ^ w$5$q;
        d_next = s$2$q;
        h_next = s$6$q;
        if (prime) begin
            d_next = s$3$q;
            h_next = s$7$q;
        end
        if (second | prime) begin
            dw$d = d_next + w_dash;
            hw$d = h_next + w$1$q;
        end
        if (seed) begin
            s$0$d = v$0$q;
            s$1$d = v$1$q;
            s$2$d = v$2$q;
            s$3$d = v$3$q;
            s$4$d = v$4$q;
            s$5$d = v$5$q;
            s$6$d = v$6$q;
            s$7$d = v$7$q;
            t$d = 64'h79cc4519;
        end
        v0 = v$0$q;
        v1 = v$1$q;
        if (close) begin
            v$0$d = v$0$q ^ s$0$q;
            v$1$d = v$1$q ^ s$1$q;
            v$2$d = v$2$q ^ s$2$q;
            v$3$d = v$3$q ^ s$3$q;
            v$4$d = v$4$q ^ s$4$q;
            v$5$d = v$5$q ^ s$5$q;
            v$6$d = v$6$q ^ s$6$q;
            v$7$d = v$7$q ^ s$7$q;
        end
        if (shift) begin
            v$0$d = v$2$q;
            v$1$d = v$3$q;
            v$2$d = v$4$q;
            v$3$d = v$5$q;
            v$4$d = v$6$q;
            v$5$d = v$7$q;
        end
        if (restart) begin
            v$0$d = 64'h7380166f;
            v$1$d = 64'h4914b2b9;
            v$2$d = 64'h172442d7;
            v$3$d = 64'hda8a0600;
            v$4$d = 64'ha96f30bc;
            v$5$d = 64'h163138aa;
            v$6$d = 64'he38dee4d;
            v$7$d = 64'hb0fb0e4e;
        end
    end
endmodule

module sm3__crc(clock, start, valid, lo, hi, crc);
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

module sm3__destination(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [26:0] d;
    output reg  [26:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [26:0] copy_a = 27'h0;
    (* keep = "true", dont_touch = "true" *) reg [26:0] copy_b = 27'h0;
    (* keep = "true", dont_touch = "true" *) reg [26:0] copy_c = 27'h0;
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

module sm3__packer(clock, resetn, start, source, stride, count, bytes, bytes_last, prefix, has_prefix,
    has_tail, rseg_valid, rseg_ready, rseg_addr, rseg_beats, rdat_valid, rdat_ready, rdat_lo, rdat_hi,
    slots_full, write, write_address, write_lo, write_hi, ends_block, ends_message, ends_command, tail_ready,
    tail_passes, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  start;
    input wire  [31:0] source;
    input wire  [31:0] stride;
    input wire  [31:0] count;
    input wire  [24:0] bytes;
    input wire  [24:0] bytes_last;
    input wire  [7:0] prefix;
    input wire  has_prefix;
    input wire  has_tail;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    output reg  [23:0] rseg_beats;
    input wire  rdat_valid;
    output reg  rdat_ready;
    input wire  [31:0] rdat_lo;
    input wire  [31:0] rdat_hi;
    input wire  [1:0] slots_full;
    output reg  write;
    output reg  [3:0] write_address;
    output reg  [31:0] write_lo;
    output reg  [31:0] write_hi;
    output reg  ends_block;
    output reg  ends_message;
    output reg  ends_command;
    input wire  tail_ready;
    output reg  tail_passes;
    output reg  tmr_error;

    // Enums
    localparam Packing$Rest = 0;
    localparam Packing$Begin = 1;
    localparam Packing$Size = 2;
    localparam Packing$Ask = 3;
    localparam Packing$Fill = 4;
    localparam Packing$AskTail = 5;
    localparam Packing$Tail = 6;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [31:0] address$d;
    wire  [31:0] address$q;
    wire  address$error;
    reg  [31:0] messages_left$d;
    wire  [31:0] messages_left$q;
    wire  messages_left$error;
    reg  [24:0] message_bytes$d;
    wire  [24:0] message_bytes$q;
    wire  message_bytes$error;
    reg  [21:0] beats_left$d;
    wire  [21:0] beats_left$q;
    wire  beats_left$error;
    reg  is_whole$d;
    wire  is_whole$q;
    wire  is_whole$error;
    reg  [2:0] rest$d;
    wire  [2:0] rest$q;
    wire  rest$error;
    reg  marked$d;
    wire  marked$q;
    wire  marked$error;
    reg  [7:0] carry$d;
    reg  [7:0] carry$q = 8'h0;
    reg  [2:0] beat$d;
    wire  [2:0] beat$q;
    wire  beat$error;
    reg  slot$d;
    wire  slot$q;
    wire  slot$error;
    reg  [31:0] length$d;
    wire  [31:0] length$q;
    wire  length$error;
    reg  out_write$d;
    wire  out_write$q;
    wire  out_write$error;
    reg  [3:0] out_address$d;
    wire  [3:0] out_address$q;
    wire  out_address$error;
    reg  [31:0] out_lo$d;
    reg  [31:0] out_lo$q = 32'h0;
    reg  [31:0] out_hi$d;
    reg  [31:0] out_hi$q = 32'h0;
    reg  out_ends_block$d;
    wire  out_ends_block$q;
    wire  out_ends_block$error;
    reg  out_ends_message$d;
    wire  out_ends_message$q;
    wire  out_ends_message$error;
    reg  out_ends_command$d;
    wire  out_ends_command$q;
    wire  out_ends_command$error;

    // Local signals
    reg  is_last_message;
    reg  [24:0] total_bytes;
    reg  [31:0] total_wide;
    reg  [24:0] beats_up;
    reg  needs_data;
    reg  slot_is_free;
    reg  goes;
    reg  [31:0] raw_lo;
    reg  [31:0] raw_hi;
    reg  [31:0] shifted_lo;
    reg  [31:0] shifted_hi;
    reg  keep$0;
    reg  keep$1;
    reg  keep$2;
    reg  keep$3;
    reg  keep$4;
    reg  keep$5;
    reg  keep$6;
    reg  keep$7;
    reg  mark$0;
    reg  mark$1;
    reg  mark$2;
    reg  mark$3;
    reg  mark$4;
    reg  mark$5;
    reg  mark$6;
    reg  mark$7;
    reg  [7:0] moved$0;
    reg  [7:0] moved$1;
    reg  [7:0] moved$2;
    reg  [7:0] moved$3;
    reg  [7:0] moved$4;
    reg  [7:0] moved$5;
    reg  [7:0] moved$6;
    reg  [7:0] moved$7;
    reg  [7:0] byte$0;
    reg  [7:0] byte$1;
    reg  [7:0] byte$2;
    reg  [7:0] byte$3;
    reg  [7:0] byte$4;
    reg  [7:0] byte$5;
    reg  [7:0] byte$6;
    reg  [7:0] byte$7;
    reg  is_end;

    // Sub module instances
    sm3__state state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    sm3__address address(.clock(clock), .d(address$d), .q(address$q), .error(address$error));
    sm3__address messages_left(.clock(clock), .d(messages_left$d), .q(messages_left$q),
        .error(messages_left$error));
    sm3__message_bytes message_bytes(.clock(clock), .d(message_bytes$d), .q(message_bytes$q),
        .error(message_bytes$error));
    sm3__beats_left beats_left(.clock(clock), .d(beats_left$d), .q(beats_left$q), .error(beats_left$error));
    sm3__closes_command is_whole(.clock(clock), .d(is_whole$d), .q(is_whole$q), .error(is_whole$error));
    sm3__beat_2 rest(.clock(clock), .d(rest$d), .q(rest$q), .error(rest$error));
    sm3__closes_command marked(.clock(clock), .d(marked$d), .q(marked$q), .error(marked$error));
    always @(posedge clock) carry$q <= carry$d;
    sm3__beat_2 beat(.clock(clock), .d(beat$d), .q(beat$q), .error(beat$error));
    sm3__closes_command slot(.clock(clock), .d(slot$d), .q(slot$q), .error(slot$error));
    sm3__address length(.clock(clock), .d(length$d), .q(length$q), .error(length$error));
    sm3__closes_command out_write(.clock(clock), .d(out_write$d), .q(out_write$q), .error(out_write$error));
    sm3__out_address out_address(.clock(clock), .d(out_address$d), .q(out_address$q),
        .error(out_address$error));
    always @(posedge clock) out_lo$q <= out_lo$d;
    always @(posedge clock) out_hi$q <= out_hi$d;
    sm3__closes_command out_ends_block(.clock(clock), .d(out_ends_block$d), .q(out_ends_block$q),
        .error(out_ends_block$error));
    sm3__closes_command out_ends_message(.clock(clock), .d(out_ends_message$d), .q(out_ends_message$q),
        .error(out_ends_message$error));
    sm3__closes_command out_ends_command(.clock(clock), .d(out_ends_command$d), .q(out_ends_command$q),
        .error(out_ends_command$error));

    // Update code
    always @(*) begin
        state$d = state$q;
        address$d = address$q;
        messages_left$d = messages_left$q;
        message_bytes$d = message_bytes$q;
        beats_left$d = beats_left$q;
        is_whole$d = is_whole$q;
        rest$d = rest$q;
        marked$d = marked$q;
        carry$d = carry$q;
        beat$d = beat$q;
        slot$d = slot$q;
        length$d = length$q;
        out_write$d = out_write$q;
        out_address$d = out_address$q;
        out_lo$d = out_lo$q;
        out_hi$d = out_hi$q;
        out_ends_block$d = out_ends_block$q;
        out_ends_message$d = out_ends_message$q;
        out_ends_command$d = out_ends_command$q;
        is_last_message = messages_left$q == 32'h1;
        total_bytes = message_bytes$q;
        if (has_prefix) begin
            total_bytes = message_bytes$q + 32'h1;
        end
        total_wide = ((total_bytes) & 32'hffffffff);
        beats_up = message_bytes$q + 32'h7;
        needs_data = is_whole$q | (rest$q != 32'h0);
        if (has_prefix) begin
            needs_data = is_whole$q | (rest$q > 32'h1);
        end
        raw_lo = 32'h0;
        raw_hi = 32'h0;
        if (needs_data) begin
            raw_lo = rdat_lo;
            raw_hi = rdat_hi;
        end
        shifted_lo = raw_lo;
        shifted_hi = raw_hi;
        if (has_prefix) begin
            shifted_lo = (raw_lo << 32'h8) | ((carry$q) & 32'hffffffff);
            shifted_hi = (raw_hi << 32'h8) | (raw_lo >> 32'h18);
        end
        keep$0 = is_whole$q | (rest$q > 32'h0);
        keep$1 = is_whole$q | (rest$q > 32'h1);
        keep$2 = is_whole$q | (rest$q > 32'h2);
        keep$3 = is_whole$q | (rest$q > 32'h3);
        keep$4 = is_whole$q | (rest$q > 32'h4);
        keep$5 = is_whole$q | (rest$q > 32'h5);
        keep$6 = is_whole$q | (rest$q > 32'h6);
        keep$7 = is_whole$q;
        mark$0 = 1'b0;
        mark$1 = 1'b0;
        mark$2 = 1'b0;
        mark$3 = 1'b0;
        mark$4 = 1'b0;
        mark$5 = 1'b0;
        mark$6 = 1'b0;
        mark$7 = 1'b0;
        if (~is_whole$q & ~marked$q) begin
            mark$0 = rest$q == 32'h0;
            mark$1 = rest$q == 32'h1;
            mark$2 = rest$q == 32'h2;
            mark$3 = rest$q == 32'h3;
            mark$4 = rest$q == 32'h4;
            mark$5 = rest$q == 32'h5;
            mark$6 = rest$q == 32'h6;
            mark$7 = rest$q == 32'h7;
        end
        byte$0 = 32'h0;
        byte$1 = 32'h0;
        byte$2 = 32'h0;
        byte$3 = 32'h0;
        byte$4 = 32'h0;
        byte$5 = 32'h0;
        byte$6 = 32'h0;
        byte$7 = 32'h0;
        moved$0 = shifted_lo[(32'h0)+:(8)];
        moved$1 = shifted_lo[(32'h8)+:(8)];
        moved$2 = shifted_lo[(32'h10)+:(8)];
        moved$3 = shifted_lo[(32'h18)+:(8)];
        moved$4 = shifted_hi[(32'h0)+:(8)];
        moved$5 = shifted_hi[(32'h8)+:(8)];
        moved$6 = shifted_hi[(32'h10)+:(8)];
        moved$7 = shifted_hi[(32'h18)+:(8)];
        if (keep$0) begin
            byte$0 = moved$0;
        end
        if (keep$1) begin
            byte$1 = moved$1;
        end
        if (keep$2) begin
            byte$2 = moved$2;
        end
        if (keep$3) begin
            byte$3 = moved$3;
        end
        if (keep$4) begin
            byte$4 = moved$4;
        end
        if (keep$5) begin
            byte$5 = moved$5;
        end
        if (keep$6) begin
            byte$6 = moved$6;
        end
        if (keep$7) begin
            byte$7 = moved$7;
        end
        if (mark$0) begin
            byte$0 = 32'h80;
        end
        if (mark$1) begin
            byte$1 = 32'h80;
        end
        if (mark$2) begin
            byte$2 = 32'h80;
        end
        if (mark$3) begin
            byte$3 = 32'h80;
        end
        if (mark$4) begin
            byte$4 = 32'h80;
        end
        if (mark$5) begin
            byte$5 = 32'h80;
        end
        if (mark$6) begin
            byte$6 = 32'h80;
        end
        if (mark$7) begin
            byte$7 = 32'h80;
        end
        is_end = (beat$q == 32'h7) & marked$q;
        rseg_valid = 1'b0;
        rseg_addr = address$q;
        rseg_beats = ((beats_up[(32'h3)+:(22)]) & 24'hffffff);
        rdat_ready = 1'b0;
        tail_passes = 1'b0;
        goes = 1'b0;
        slot_is_free = ~slots_full[32'h0];
        if (slot$q) begin
            slot_is_free = ~slots_full[32'h1];
        end
        case (state$q)
            Packing$Rest:
                begin
                    if (start) begin
                        address$d = source;
                        messages_left$d = count;
                        state$d = Packing$Begin;
                    end
                end
            Packing$Begin:
                begin
                    message_bytes$d = bytes;
                    if (is_last_message) begin
                        message_bytes$d = bytes_last;
                    end
                    state$d = Packing$Size;
                end
            Packing$Size:
                begin
                    beats_left$d = total_bytes[(32'h3)+:(22)];
                    is_whole$d = total_bytes[(32'h3)+:(22)] != 32'h0;
                    rest$d = total_bytes[(32'h0)+:(3)];
                    length$d = total_wide << 32'h3;
                    marked$d = 1'b0;
                    carry$d = prefix;
                    beat$d = 32'h0;
                    state$d = Packing$Ask;
                    if (message_bytes$q == 32'h0) begin
                        state$d = Packing$Fill;
                    end
                end
            Packing$Ask:
                begin
                    rseg_valid = 1'b1;
                    if (rseg_ready) begin
                        state$d = Packing$Fill;
                    end
                end
            Packing$Fill:
                begin
                    rdat_ready = slot_is_free & needs_data;
                    goes = slot_is_free & (rdat_valid | ~needs_data);
                end
            Packing$AskTail:
                begin
                    rseg_valid = 1'b1;
                    rseg_beats = 32'h4;
                    if (rseg_ready) begin
                        beat$d = 32'h0;
                        state$d = Packing$Tail;
                    end
                end
            Packing$Tail:
                begin
                    rdat_ready = tail_ready;
                    if (tail_ready & rdat_valid) begin
                        tail_passes = 1'b1;
                        beat$d = beat$q + 32'h1;
                        if (beat$q == 32'h3) begin
                            state$d = Packing$Rest;
                        end
                    end
                end
            default:
                begin
                    state$d = Packing$Rest;
                end
        endcase
        if (goes) begin
            carry$d = raw_hi[(32'h18)+:(8)];
            beat$d = beat$q + 32'h1;
            beats_left$d = beats_left$q - 32'h1;
            is_whole$d = is_whole$q & (beats_left$q != 32'h1);
            if (~is_whole$q) begin
                rest$d = 32'h0;
                marked$d = 1'b1;
            end
            if (beat$q == 32'h7) begin
                slot$d = ~slot$q;
            end
            if (is_end) begin
                address$d = address$q + stride;
                messages_left$d = messages_left$q - 32'h1;
                state$d = Packing$Begin;
                if (is_last_message) begin
                    state$d = Packing$Rest;
                    if (has_tail) begin
                        state$d = Packing$AskTail;
                    end
                end
            end
        end
        out_write$d = goes;
        out_address$d = ((beat$q) & 4'hf);
        if (slot$q) begin
            out_address$d = ((beat$q) & 4'hf) | 32'h8;
        end
        out_lo$d = ((byte$0) & 32'hffffffff) | (((byte$1) & 32'hffffffff) << 32'h8) | (((byte$2) & 32'hffffffff) << 32'h10) | (((byte$3) & 32'hffffffff) << 32'h18);
        out_hi$d = ((byte$4) & 32'hffffffff) | (((byte$5) & 32'hffffffff) << 32'h8) | (((byte$6) & 32'hffffffff) << 32'h10) | (((byte$7) & 32'hffffffff) << 32'h18);
        if (is_end) begin
            out_hi$d = ((length$q >> 32'h18) & 32'hff) | ((length$q >> 32'h8) & 32'hff00) | ((length$q << 32'h8) & 32'hff0000) | (length$q << 32'h18);
        end
        out_ends_block$d = beat$q == 32'h7;
        out_ends_message$d = is_end;
        out_ends_command$d = is_last_message;
        write = out_write$q;
        write_address = out_address$q;
        write_lo = out_lo$q;
        write_hi = out_hi$q;
        ends_block = out_write$q & out_ends_block$q;
        ends_message = out_ends_message$q;
        ends_command = out_ends_command$q;
        tmr_error = state$error | messages_left$error | address$error | length$error | message_bytes$error | beats_left$error | is_whole$error | rest$error | marked$error | beat$error | slot$error | out_write$error | out_address$error | out_ends_block$error | out_ends_message$error | out_ends_command$error;
        if (~resetn) begin
            state$d = Packing$Rest;
            slot$d = 1'b0;
            out_write$d = 1'b0;
        end
    end
endmodule

module sm3__address(clock, d, q, error);
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

module sm3__beat_2(clock, d, q, error);
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

module sm3__beats_left(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [21:0] d;
    output reg  [21:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [21:0] copy_a = 22'h0;
    (* keep = "true", dont_touch = "true" *) reg [21:0] copy_b = 22'h0;
    (* keep = "true", dont_touch = "true" *) reg [21:0] copy_c = 22'h0;
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

module sm3__message_bytes(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [24:0] d;
    output reg  [24:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [24:0] copy_a = 25'h0;
    (* keep = "true", dont_touch = "true" *) reg [24:0] copy_b = 25'h0;
    (* keep = "true", dont_touch = "true" *) reg [24:0] copy_c = 25'h0;
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

module sm3__out_address(clock, d, q, error);
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

module sm3__state(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Packing$Rest = 0;
    localparam Packing$Begin = 1;
    localparam Packing$Size = 2;
    localparam Packing$Ask = 3;
    localparam Packing$Fill = 4;
    localparam Packing$AskTail = 5;
    localparam Packing$Tail = 6;

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

module sm3__round(clock, d, q, error);
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

module sm3__sending(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Sending$Rest = 0;
    localparam Sending$Ask = 1;
    localparam Sending$Send = 2;
    localparam Sending$Restart = 3;
    localparam Sending$AskTail = 4;
    localparam Sending$Tail = 5;
    localparam Sending$Drain = 6;

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

module sm3__state_2(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Command$Rest = 0;
    localparam Command$Count = 1;
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

module sm3__stepping(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Stepping$Load = 0;
    localparam Stepping$Begin = 1;
    localparam Stepping$Prime = 2;
    localparam Stepping$First = 3;
    localparam Stepping$Second = 4;
    localparam Stepping$Close = 5;

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

module sm3__words_hi(clock, write_enable, write_address, write_data, read_address, read_data);
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
