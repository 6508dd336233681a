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
