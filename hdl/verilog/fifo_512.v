// fifo_512: generated from the circuit of that name, never edited.

module fifo_512(clock, resetn, s_valid, s_ready, s_lo, s_hi, s_last, m_valid, m_ready, m_lo, m_hi, m_last,
    count);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  s_valid;
    output reg  s_ready;
    input wire  [31:0] s_lo;
    input wire  [31:0] s_hi;
    input wire  s_last;
    output reg  m_valid;
    input wire  m_ready;
    output reg  [31:0] m_lo;
    output reg  [31:0] m_hi;
    output reg  m_last;
    output reg  [9:0] count;

    // Constant declarations
    localparam  depth = 10'b1000000000;
    localparam  depth_less_one = 10'b111111111;

    // Stub signals
    reg  memory$write_enable;
    reg  [8:0] memory$write_address;
    reg  [31:0] memory$write_lo;
    reg  [31:0] memory$write_hi;
    reg  memory$write_last;
    reg  memory$read_enable;
    reg  [8:0] memory$read_address;
    wire  [31:0] memory$read_lo;
    wire  [31:0] memory$read_hi;
    wire  memory$read_last;
    reg  [8:0] head$d;
    reg  [8:0] head$q = 9'h0;
    reg  [8:0] tail$d;
    reg  [8:0] tail$q = 9'h0;
    reg  [9:0] stored$d;
    reg  [9:0] stored$q = 10'h0;
    reg  [9:0] total$d;
    reg  [9:0] total$q = 10'h0;
    reg  some$d;
    reg  some$q = 1'h0;
    reg  ready$d;
    reg  ready$q = 1'h0;
    reg  valid$d;
    reg  valid$q = 1'h0;

    // Local signals
    reg  push;
    reg  fetch;
    reg  pop;
    reg  [9:0] next_stored;
    reg  [9:0] next_total;

    // Sub module instances
    fifo_512__memory memory(.clock(clock), .write_enable(memory$write_enable),
        .write_address(memory$write_address), .write_lo(memory$write_lo), .write_hi(memory$write_hi),
        .write_last(memory$write_last), .read_enable(memory$read_enable), .read_address(memory$read_address),
        .read_lo(memory$read_lo), .read_hi(memory$read_hi), .read_last(memory$read_last));
    always @(posedge clock) head$q <= head$d;
    always @(posedge clock) tail$q <= tail$d;
    always @(posedge clock) stored$q <= stored$d;
    always @(posedge clock) total$q <= total$d;
    always @(posedge clock) some$q <= some$d;
    always @(posedge clock) ready$q <= ready$d;
    always @(posedge clock) valid$q <= valid$d;

    // Update code
    always @(*) begin
        head$d = head$q;
        tail$d = tail$q;
        stored$d = stored$q;
        total$d = total$q;
        some$d = some$q;
        ready$d = ready$q;
        valid$d = valid$q;
        s_ready = ready$q;
        m_valid = valid$q;
        count = total$q;
        push = s_valid & ready$q;
        pop = valid$q & m_ready;
        fetch = some$q & (~valid$q | m_ready);
        memory$write_enable = push;
        memory$write_address = tail$q;
        memory$write_lo = s_lo;
        memory$write_hi = s_hi;
        memory$write_last = s_last;
        memory$read_enable = fetch;
        memory$read_address = head$q;
        m_lo = memory$read_lo;
        m_hi = memory$read_hi;
        m_last = memory$read_last;
        next_stored = stored$q;
        next_total = total$q;
        if (push) begin
            tail$d = tail$q + 32'h1;
            if (~fetch) begin
                next_stored = stored$q + 32'h1;
            end
            if (~pop) begin
                next_total = total$q + 32'h1;
            end
        end
        else begin
            if (fetch) begin
                next_stored = stored$q - 32'h1;
            end
            if (pop) begin
                next_total = total$q - 32'h1;
            end
        end
        if (fetch) begin
            head$d = head$q + 32'h1;
            valid$d = 1'b1;
        end
        else if (m_ready) begin
            valid$d = 1'b0;
        end
        stored$d = next_stored;
        total$d = next_total;
        some$d = push | (stored$q > 32'h1) | ((stored$q != 32'h0) & ~fetch);
        ready$d = pop | ((total$q != depth) & ((total$q != depth_less_one) | ~push));
        if (~resetn) begin
            head$d = 32'h0;
            tail$d = 32'h0;
            stored$d = 32'h0;
            total$d = 32'h0;
            some$d = 1'b0;
            ready$d = 1'b0;
            valid$d = 1'b0;
        end
    end
endmodule

module fifo_512__memory(clock, write_enable, write_address, write_lo, write_hi, write_last, read_enable,
    read_address, read_lo, read_hi, read_last);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [8:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  write_last;
    input wire  read_enable;
    input wire  [8:0] read_address;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  read_last;

    // Update code (custom)
    (* ram_style = "block" *) reg [64:0] memory [0:511];
    integer entry;
    initial begin
        for (entry = 0; entry <= 511; entry = entry + 1) memory[entry] = 0;
    end
    reg [64:0] value = 0;
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= {write_last, write_hi, write_lo};
    end
    always @(posedge clock) begin
        if (read_enable) value <= memory[read_address];
    end
    always @(*) {read_last, read_hi, read_lo} = value;
endmodule
