// lutram_32x8: generated from the circuit of that name, never edited.

module lutram_32x8(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [7:0] write_data;
    input wire  [4:0] read_address;
    output reg  [7:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [7:0] memory [0:31];
    integer entry;
    initial begin
        for (entry = 0; entry <= 31; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [7:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule
