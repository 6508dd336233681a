// crc32c_64: generated from the circuit of that name, never edited.

module crc32c_64(clock, start, valid, lo, hi, crc);
    // Module arguments
    input wire  clock;
    input wire  start;
    input wire  valid;
    input wire  [31:0] lo;
    input wire  [31:0] hi;
    output reg  [31:0] crc;

    // Update code (custom)
    reg [31:0] state = 32'hffffffff;
    reg [31:0] current;
    reg [63:0] folded;
    reg [31:0] following;
    always @(*) begin
        current = state | {32{start}};
        folded = {hi, lo ^ current};
        following[0] = ^(folded & 64'h1f91caf6386f2c25);
        following[1] = ^(folded & 64'h3f2395ec70de584b);
        following[2] = ^(folded & 64'h7e472bd8e1bcb097);
        following[3] = ^(folded & 64'hfc8e57b1c379612e);
        following[4] = ^(folded & 64'he68d6595be9dee78);
        following[5] = ^(folded & 64'hd28b01dd4554f0d5);
        following[6] = ^(folded & 64'hba87c94cb2c6cd8e);
        following[7] = ^(folded & 64'h6a9e586f5de2b738);
        following[8] = ^(folded & 64'hd53cb0debbc56e71);
        following[9] = ^(folded & 64'hb5e8ab4b4fe5f0c6);
        following[10] = ^(folded & 64'h74409c60a7a4cda9);
        following[11] = ^(folded & 64'he88138c14f499b53);
        following[12] = ^(folded & 64'hce93bb74a6fc1a83);
        following[13] = ^(folded & 64'h82b6bc1f75971923);
        following[14] = ^(folded & 64'h1afcb2c8d3411e63);
        following[15] = ^(folded & 64'h35f96591a6823cc6);
        following[16] = ^(folded & 64'h6bf2cb234d04798c);
        following[17] = ^(folded & 64'hd7e596469a08f318);
        following[18] = ^(folded & 64'hb05ae67b0c7eca15);
        following[19] = ^(folded & 64'h7f2406002092b80f);
        following[20] = ^(folded & 64'hfe480c004125701f);
        following[21] = ^(folded & 64'he301d2f6ba25cc1b);
        following[22] = ^(folded & 64'hd9926f1b4c24b412);
        following[23] = ^(folded & 64'hacb514c0a0264400);
        following[24] = ^(folded & 64'h46fbe3777823a425);
        following[25] = ^(folded & 64'h8df7c6eef047484a);
        following[26] = ^(folded & 64'h047e472bd8e1bcb0);
        following[27] = ^(folded & 64'h08fc8e57b1c37961);
        following[28] = ^(folded & 64'h11f91caf6386f2c2);
        following[29] = ^(folded & 64'h23f2395ec70de584);
        following[30] = ^(folded & 64'h47e472bd8e1bcb09);
        following[31] = ^(folded & 64'h8fc8e57b1c379612);
    crc = ~state;
    end
    always @(posedge clock) state <= valid ? following : current;
endmodule
