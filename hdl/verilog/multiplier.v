// multiplier: generated from the circuit of that name, never edited.

module multiplier(clock, a, b, p_lo, p_hi);
    // Module arguments
    input wire  clock;
    input wire  [23:0] a;
    input wire  [16:0] b;
    output reg  [31:0] p_lo;
    output reg  [8:0] p_hi;

    // Update code (custom)
    reg [23:0] a_held = 0;
    reg [16:0] b_held = 0;
    reg [40:0] product = 0;
    reg [40:0] result = 0;
    always @(posedge clock) begin
        a_held <= a;
        b_held <= b;
        product <= a_held * b_held;
        result <= product;
    end
    always @(*) {p_hi, p_lo} = result;
endmodule
