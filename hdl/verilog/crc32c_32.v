// crc32c_32: generated from the circuit of that name, never edited.

module crc32c_32(clock, start, valid, data, crc);
    // Module arguments
    input wire  clock;
    input wire  start;
    input wire  valid;
    input wire  [31:0] data;
    output reg  [31:0] crc;

    // Update code (custom)
    reg [31:0] state = 32'hffffffff;
    reg [31:0] current;
    reg [31:0] folded;
    reg [31:0] following;
    always @(*) begin
        current = state | {32{start}};
        folded = data ^ current;
        following[0] = ^(folded & 32'h1f91caf6);
        following[1] = ^(folded & 32'h3f2395ec);
        following[2] = ^(folded & 32'h7e472bd8);
        following[3] = ^(folded & 32'hfc8e57b1);
        following[4] = ^(folded & 32'he68d6595);
        following[5] = ^(folded & 32'hd28b01dd);
        following[6] = ^(folded & 32'hba87c94c);
        following[7] = ^(folded & 32'h6a9e586f);
        following[8] = ^(folded & 32'hd53cb0de);
        following[9] = ^(folded & 32'hb5e8ab4b);
        following[10] = ^(folded & 32'h74409c60);
        following[11] = ^(folded & 32'he88138c1);
        following[12] = ^(folded & 32'hce93bb74);
        following[13] = ^(folded & 32'h82b6bc1f);
        following[14] = ^(folded & 32'h1afcb2c8);
        following[15] = ^(folded & 32'h35f96591);
        following[16] = ^(folded & 32'h6bf2cb23);
        following[17] = ^(folded & 32'hd7e59646);
        following[18] = ^(folded & 32'hb05ae67b);
        following[19] = ^(folded & 32'h7f240600);
        following[20] = ^(folded & 32'hfe480c00);
        following[21] = ^(folded & 32'he301d2f6);
        following[22] = ^(folded & 32'hd9926f1b);
        following[23] = ^(folded & 32'hacb514c0);
        following[24] = ^(folded & 32'h46fbe377);
        following[25] = ^(folded & 32'h8df7c6ee);
        following[26] = ^(folded & 32'h047e472b);
        following[27] = ^(folded & 32'h08fc8e57);
        following[28] = ^(folded & 32'h11f91caf);
        following[29] = ^(folded & 32'h23f2395e);
        following[30] = ^(folded & 32'h47e472bd);
        following[31] = ^(folded & 32'h8fc8e57b);
    crc = ~state;
    end
    always @(posedge clock) state <= valid ? following : current;
endmodule
