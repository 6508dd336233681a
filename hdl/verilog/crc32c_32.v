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
