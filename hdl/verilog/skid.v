// skid: generated from the circuit of that name, never edited.

module skid(clock, resetn, s_valid, s_ready, s_lo, s_hi, s_last, m_valid, m_ready, m_lo, m_hi, m_last);
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

    // Stub signals
    reg  valid$d;
    reg  valid$q = 1'h0;
    reg  [31:0] lo$d;
    reg  [31:0] lo$q = 32'h0;
    reg  [31:0] hi$d;
    reg  [31:0] hi$q = 32'h0;
    reg  last$d;
    reg  last$q = 1'h0;
    reg  ready$d;
    reg  ready$q = 1'h0;
    reg  spare$d;
    reg  spare$q = 1'h0;
    reg  [31:0] spare_lo$d;
    reg  [31:0] spare_lo$q = 32'h0;
    reg  [31:0] spare_hi$d;
    reg  [31:0] spare_hi$q = 32'h0;
    reg  spare_last$d;
    reg  spare_last$q = 1'h0;

    // Local signals
    reg  take;
    reg  free;

    // Sub module instances
    always @(posedge clock) valid$q <= valid$d;
    always @(posedge clock) lo$q <= lo$d;
    always @(posedge clock) hi$q <= hi$d;
    always @(posedge clock) last$q <= last$d;
    always @(posedge clock) ready$q <= ready$d;
    always @(posedge clock) spare$q <= spare$d;
    always @(posedge clock) spare_lo$q <= spare_lo$d;
    always @(posedge clock) spare_hi$q <= spare_hi$d;
    always @(posedge clock) spare_last$q <= spare_last$d;

    // Update code
    always @(*) begin
        valid$d = valid$q;
        lo$d = lo$q;
        hi$d = hi$q;
        last$d = last$q;
        ready$d = ready$q;
        spare$d = spare$q;
        spare_lo$d = spare_lo$q;
        spare_hi$d = spare_hi$q;
        spare_last$d = spare_last$q;
        s_ready = ready$q;
        m_valid = valid$q;
        m_lo = lo$q;
        m_hi = hi$q;
        m_last = last$q;
        take = s_valid & ready$q;
        free = ~valid$q | m_ready;
        if (free) begin
            valid$d = spare$q | take;
            spare$d = 1'b0;
            ready$d = 1'b1;
            if (spare$q) begin
                lo$d = spare_lo$q;
                hi$d = spare_hi$q;
                last$d = spare_last$q;
            end
            else begin
                lo$d = s_lo;
                hi$d = s_hi;
                last$d = s_last;
            end
        end
        else if (take) begin
            spare$d = 1'b1;
            ready$d = 1'b0;
        end
        if (take) begin
            spare_lo$d = s_lo;
            spare_hi$d = s_hi;
            spare_last$d = s_last;
        end
        if (~resetn) begin
            valid$d = 1'b0;
            spare$d = 1'b0;
            ready$d = 1'b0;
        end
    end
endmodule
