// ram_512x32: generated from the circuit of that name, never edited.

module ram_512x32(clock, write_enable, write_address, write_data, read_enable, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [8:0] write_address;
    input wire  [31:0] write_data;
    input wire  read_enable;
    input wire  [8:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "block" *) reg [31:0] memory [0:511];
    integer entry;
    initial begin
        for (entry = 0; entry <= 511; entry = entry + 1) memory[entry] = 0;
    end
    reg [31:0] value = 0;
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    always @(posedge clock) begin
        if (read_enable) value <= memory[read_address];
    end
    always @(*) read_data = value;
endmodule
