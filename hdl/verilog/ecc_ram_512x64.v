// ecc_ram_512x64: generated from the circuit of that name, never edited.

module ecc_ram_512x64(clock, write_enable, write_address, write_lo, write_hi, inject, read_enable,
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
    ecc_ram_512x64__encoder encoder(.lo(encoder$lo), .hi(encoder$hi), .check(encoder$check));
    ecc_ram_512x64__memory memory(.clock(clock), .write_enable(memory$write_enable),
        .write_address(memory$write_address), .write_lo(memory$write_lo), .write_hi(memory$write_hi),
        .write_check(memory$write_check), .read_enable(memory$read_enable), .read_address(memory$read_address),
        .read_lo(memory$read_lo), .read_hi(memory$read_hi), .read_check(memory$read_check));
    ecc_ram_512x64__decoder decoder(.clock(clock), .valid(decoder$valid), .lo(decoder$lo), .hi(decoder$hi),
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

module ecc_ram_512x64__decoder(clock, valid, lo, hi, check, out_valid, out_lo, out_hi, corrected,
    uncorrectable);
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

module ecc_ram_512x64__encoder(lo, hi, check);
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

module ecc_ram_512x64__memory(clock, write_enable, write_address, write_lo, write_hi, write_check,
    read_enable, read_address, read_lo, read_hi, read_check);
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
