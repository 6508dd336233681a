// register_file: generated from the circuit of that name, never edited.

module register_file(clock, resetn, s_axi_awaddr, s_axi_awvalid, s_axi_awready, s_axi_wdata, s_axi_wstrb,
    s_axi_wvalid, s_axi_wready, s_axi_bresp, s_axi_bvalid, s_axi_bready, s_axi_araddr, s_axi_arvalid,
    s_axi_arready, s_axi_rdata, s_axi_rresp, s_axi_rvalid, s_axi_rready, tmr_error, build_id0, build_id1, caps,
    clock_khz, ctrl_stored, ctrl, status, generation_stored, generation, heartbeat, irq_status_set, irq_status,
    irq_mask_stored, irq_mask, seu_tmr, seu_ecc1, seu_ecc2, seu_cfg, selftest, scratch_stored, scratch,
    selftest_period_stored, selftest_period, watchdog_stored, watchdog, cycles, commands, beats_read,
    beats_written, timeouts, sq_base_stored, sq_base, cq_base_stored, cq_base, ring_log2_stored, ring_log2,
    sq_tail_stored, sq_tail, sq_head, cq_tail, cq_head_stored, cq_head, ring_ctrl_stored, ring_ctrl,
    ring_status);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  [31:0] s_axi_awaddr;
    input wire  s_axi_awvalid;
    output reg  s_axi_awready;
    input wire  [31:0] s_axi_wdata;
    input wire  [3:0] s_axi_wstrb;
    input wire  s_axi_wvalid;
    output reg  s_axi_wready;
    output reg  [1:0] s_axi_bresp;
    output reg  s_axi_bvalid;
    input wire  s_axi_bready;
    input wire  [31:0] s_axi_araddr;
    input wire  s_axi_arvalid;
    output reg  s_axi_arready;
    output reg  [31:0] s_axi_rdata;
    output reg  [1:0] s_axi_rresp;
    output reg  s_axi_rvalid;
    input wire  s_axi_rready;
    output reg  tmr_error;
    input wire  [31:0] build_id0;
    input wire  [31:0] build_id1;
    input wire  [31:0] caps;
    input wire  [31:0] clock_khz;
    output reg  ctrl_stored;
    output reg  [31:0] ctrl;
    input wire  [31:0] status;
    output reg  generation_stored;
    output reg  [31:0] generation;
    input wire  [31:0] heartbeat;
    input wire  [31:0] irq_status_set;
    output reg  [31:0] irq_status;
    output reg  irq_mask_stored;
    output reg  [31:0] irq_mask;
    input wire  [31:0] seu_tmr;
    input wire  [31:0] seu_ecc1;
    input wire  [31:0] seu_ecc2;
    input wire  [31:0] seu_cfg;
    input wire  [31:0] selftest;
    output reg  scratch_stored;
    output reg  [31:0] scratch;
    output reg  selftest_period_stored;
    output reg  [31:0] selftest_period;
    output reg  watchdog_stored;
    output reg  [31:0] watchdog;
    input wire  [31:0] cycles;
    input wire  [31:0] commands;
    input wire  [31:0] beats_read;
    input wire  [31:0] beats_written;
    input wire  [31:0] timeouts;
    output reg  sq_base_stored;
    output reg  [31:0] sq_base;
    output reg  cq_base_stored;
    output reg  [31:0] cq_base;
    output reg  ring_log2_stored;
    output reg  [31:0] ring_log2;
    output reg  sq_tail_stored;
    output reg  [31:0] sq_tail;
    input wire  [31:0] sq_head;
    input wire  [31:0] cq_tail;
    output reg  cq_head_stored;
    output reg  [31:0] cq_head;
    output reg  ring_ctrl_stored;
    output reg  [31:0] ring_ctrl;
    input wire  [31:0] ring_status;

    // Constant declarations
    localparam  magic_constant = 32'h50455249;
    localparam  version_constant = 32'h1;

    // Stub signals
    reg  axi$resetn;
    reg  [31:0] axi$s_axi_awaddr;
    reg  axi$s_axi_awvalid;
    wire  axi$s_axi_awready;
    reg  [31:0] axi$s_axi_wdata;
    reg  [3:0] axi$s_axi_wstrb;
    reg  axi$s_axi_wvalid;
    wire  axi$s_axi_wready;
    wire  [1:0] axi$s_axi_bresp;
    wire  axi$s_axi_bvalid;
    reg  axi$s_axi_bready;
    reg  [31:0] axi$s_axi_araddr;
    reg  axi$s_axi_arvalid;
    wire  axi$s_axi_arready;
    wire  [1:0] axi$s_axi_rresp;
    wire  axi$s_axi_rvalid;
    reg  axi$s_axi_rready;
    wire  axi$write;
    wire  [10:0] axi$write_index;
    wire  [31:0] axi$write_data;
    reg  axi$write_known;
    wire  axi$read;
    wire  [10:0] axi$read_index;
    reg  axi$read_known;
    wire  axi$tmr_error;
    reg  [31:0] data$d;
    reg  [31:0] data$q = 32'h0;
    reg  [1:0] ctrl_value$d;
    wire  [1:0] ctrl_value$q;
    wire  ctrl_value$error;
    reg  ctrl_strobe$d;
    reg  ctrl_strobe$q = 1'h0;
    reg  [15:0] generation_value$d;
    wire  [15:0] generation_value$q;
    wire  generation_value$error;
    reg  generation_strobe$d;
    reg  generation_strobe$q = 1'h0;
    reg  [3:0] irq_status_value$d;
    reg  [3:0] irq_status_value$q = 4'h0;
    reg  [3:0] irq_mask_value$d;
    reg  [3:0] irq_mask_value$q = 4'h0;
    reg  irq_mask_strobe$d;
    reg  irq_mask_strobe$q = 1'h0;
    reg  [31:0] scratch_value$d;
    reg  [31:0] scratch_value$q = 32'h0;
    reg  scratch_strobe$d;
    reg  scratch_strobe$q = 1'h0;
    reg  [15:0] selftest_period_value$d;
    wire  [15:0] selftest_period_value$q;
    wire  selftest_period_value$error;
    reg  selftest_period_strobe$d;
    reg  selftest_period_strobe$q = 1'h0;
    reg  [31:0] watchdog_value$d;
    wire  [31:0] watchdog_value$q;
    wire  watchdog_value$error;
    reg  watchdog_strobe$d;
    reg  watchdog_strobe$q = 1'h0;
    reg  [31:0] sq_base_value$d;
    reg  [31:0] sq_base_value$q = 32'h0;
    reg  sq_base_strobe$d;
    reg  sq_base_strobe$q = 1'h0;
    reg  [31:0] cq_base_value$d;
    reg  [31:0] cq_base_value$q = 32'h0;
    reg  cq_base_strobe$d;
    reg  cq_base_strobe$q = 1'h0;
    reg  [3:0] ring_log2_value$d;
    wire  [3:0] ring_log2_value$q;
    wire  ring_log2_value$error;
    reg  ring_log2_strobe$d;
    reg  ring_log2_strobe$q = 1'h0;
    reg  [15:0] sq_tail_value$d;
    wire  [15:0] sq_tail_value$q;
    wire  sq_tail_value$error;
    reg  sq_tail_strobe$d;
    reg  sq_tail_strobe$q = 1'h0;
    reg  [15:0] cq_head_value$d;
    wire  [15:0] cq_head_value$q;
    wire  cq_head_value$error;
    reg  cq_head_strobe$d;
    reg  cq_head_strobe$q = 1'h0;
    reg  ring_ctrl_value$d;
    wire  ring_ctrl_value$q;
    wire  ring_ctrl_value$error;
    reg  ring_ctrl_strobe$d;
    reg  ring_ctrl_strobe$q = 1'h0;

    // Local signals
    reg  [31:0] chosen;
    reg  [31:0] clear;
    reg  read_known;
    reg  write_known;

    // Sub module instances
    register_file__axi axi(.clock(clock), .resetn(axi$resetn), .s_axi_awaddr(axi$s_axi_awaddr),
        .s_axi_awvalid(axi$s_axi_awvalid), .s_axi_awready(axi$s_axi_awready), .s_axi_wdata(axi$s_axi_wdata),
        .s_axi_wstrb(axi$s_axi_wstrb), .s_axi_wvalid(axi$s_axi_wvalid), .s_axi_wready(axi$s_axi_wready),
        .s_axi_bresp(axi$s_axi_bresp), .s_axi_bvalid(axi$s_axi_bvalid), .s_axi_bready(axi$s_axi_bready),
        .s_axi_araddr(axi$s_axi_araddr), .s_axi_arvalid(axi$s_axi_arvalid), .s_axi_arready(axi$s_axi_arready),
        .s_axi_rresp(axi$s_axi_rresp), .s_axi_rvalid(axi$s_axi_rvalid), .s_axi_rready(axi$s_axi_rready),
        .write(axi$write), .write_index(axi$write_index), .write_data(axi$write_data),
        .write_known(axi$write_known), .read(axi$read), .read_index(axi$read_index),
        .read_known(axi$read_known), .tmr_error(axi$tmr_error));
    always @(posedge clock) data$q <= data$d;
    register_file__ctrl_value ctrl_value(.clock(clock), .d(ctrl_value$d), .q(ctrl_value$q),
        .error(ctrl_value$error));
    always @(posedge clock) ctrl_strobe$q <= ctrl_strobe$d;
    register_file__cq_head_value generation_value(.clock(clock), .d(generation_value$d),
        .q(generation_value$q), .error(generation_value$error));
    always @(posedge clock) generation_strobe$q <= generation_strobe$d;
    always @(posedge clock) irq_status_value$q <= irq_status_value$d;
    always @(posedge clock) irq_mask_value$q <= irq_mask_value$d;
    always @(posedge clock) irq_mask_strobe$q <= irq_mask_strobe$d;
    always @(posedge clock) scratch_value$q <= scratch_value$d;
    always @(posedge clock) scratch_strobe$q <= scratch_strobe$d;
    register_file__cq_head_value selftest_period_value(.clock(clock), .d(selftest_period_value$d),
        .q(selftest_period_value$q), .error(selftest_period_value$error));
    always @(posedge clock) selftest_period_strobe$q <= selftest_period_strobe$d;
    register_file__watchdog_value watchdog_value(.clock(clock), .d(watchdog_value$d), .q(watchdog_value$q),
        .error(watchdog_value$error));
    always @(posedge clock) watchdog_strobe$q <= watchdog_strobe$d;
    always @(posedge clock) sq_base_value$q <= sq_base_value$d;
    always @(posedge clock) sq_base_strobe$q <= sq_base_strobe$d;
    always @(posedge clock) cq_base_value$q <= cq_base_value$d;
    always @(posedge clock) cq_base_strobe$q <= cq_base_strobe$d;
    register_file__ring_log2_value ring_log2_value(.clock(clock), .d(ring_log2_value$d), .q(ring_log2_value$q),
        .error(ring_log2_value$error));
    always @(posedge clock) ring_log2_strobe$q <= ring_log2_strobe$d;
    register_file__cq_head_value sq_tail_value(.clock(clock), .d(sq_tail_value$d), .q(sq_tail_value$q),
        .error(sq_tail_value$error));
    always @(posedge clock) sq_tail_strobe$q <= sq_tail_strobe$d;
    register_file__cq_head_value cq_head_value(.clock(clock), .d(cq_head_value$d), .q(cq_head_value$q),
        .error(cq_head_value$error));
    always @(posedge clock) cq_head_strobe$q <= cq_head_strobe$d;
    register_file__ar_held ring_ctrl_value(.clock(clock), .d(ring_ctrl_value$d), .q(ring_ctrl_value$q),
        .error(ring_ctrl_value$error));
    always @(posedge clock) ring_ctrl_strobe$q <= ring_ctrl_strobe$d;

    // Update code
    always @(*) begin
        data$d = data$q;
        axi$resetn = resetn;
        axi$s_axi_awaddr = s_axi_awaddr;
        axi$s_axi_awvalid = s_axi_awvalid;
        s_axi_awready = axi$s_axi_awready;
        axi$s_axi_wdata = s_axi_wdata;
        axi$s_axi_wstrb = s_axi_wstrb;
        axi$s_axi_wvalid = s_axi_wvalid;
        s_axi_wready = axi$s_axi_wready;
        s_axi_bresp = axi$s_axi_bresp;
        s_axi_bvalid = axi$s_axi_bvalid;
        axi$s_axi_bready = s_axi_bready;
        axi$s_axi_araddr = s_axi_araddr;
        axi$s_axi_arvalid = s_axi_arvalid;
        s_axi_arready = axi$s_axi_arready;
        s_axi_rdata = data$q;
        s_axi_rresp = axi$s_axi_rresp;
        s_axi_rvalid = axi$s_axi_rvalid;
        axi$s_axi_rready = s_axi_rready;
        write_known = 1'b0;
        if (axi$write_index == 32'h0) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h1) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h2) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h3) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h4) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h5) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h6) begin
            write_known = 1'b1;
        end
        ctrl_value$d = ctrl_value$q;
        ctrl_strobe$d = ctrl_strobe$q;
        ctrl = ((ctrl_value$q) & 32'hffffffff);
        ctrl_stored = ctrl_strobe$q;
        ctrl_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h6)) begin
            ctrl_value$d = axi$write_data[(32'h0)+:(2)];
            ctrl_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h7) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h8) begin
            write_known = 1'b1;
        end
        generation_value$d = generation_value$q;
        generation_strobe$d = generation_strobe$q;
        generation = ((generation_value$q) & 32'hffffffff);
        generation_stored = generation_strobe$q;
        generation_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h8)) begin
            generation_value$d = axi$write_data[(32'h0)+:(16)];
            generation_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h9) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'ha) begin
            write_known = 1'b1;
        end
        irq_status_value$d = irq_status_value$q;
        irq_status = ((irq_status_value$q) & 32'hffffffff);
        clear = 32'h0;
        if (axi$write & (axi$write_index == 32'ha)) begin
            clear = axi$write_data;
        end
        irq_status_value$d = (irq_status_value$q & ~clear[(32'h0)+:(4)]) | irq_status_set[(32'h0)+:(4)];
        if (axi$write_index == 32'hb) begin
            write_known = 1'b1;
        end
        irq_mask_value$d = irq_mask_value$q;
        irq_mask_strobe$d = irq_mask_strobe$q;
        irq_mask = ((irq_mask_value$q) & 32'hffffffff);
        irq_mask_stored = irq_mask_strobe$q;
        irq_mask_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'hb)) begin
            irq_mask_value$d = axi$write_data[(32'h0)+:(4)];
            irq_mask_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'hc) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'hd) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'he) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'hf) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h10) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h11) begin
            write_known = 1'b1;
        end
        scratch_value$d = scratch_value$q;
        scratch_strobe$d = scratch_strobe$q;
        scratch = scratch_value$q;
        scratch_stored = scratch_strobe$q;
        scratch_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h11)) begin
            scratch_value$d = axi$write_data;
            scratch_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h12) begin
            write_known = 1'b1;
        end
        selftest_period_value$d = selftest_period_value$q;
        selftest_period_strobe$d = selftest_period_strobe$q;
        selftest_period = ((selftest_period_value$q) & 32'hffffffff);
        selftest_period_stored = selftest_period_strobe$q;
        selftest_period_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h12)) begin
            selftest_period_value$d = axi$write_data[(32'h0)+:(16)];
            selftest_period_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h13) begin
            write_known = 1'b1;
        end
        watchdog_value$d = watchdog_value$q;
        watchdog_strobe$d = watchdog_strobe$q;
        watchdog = watchdog_value$q;
        watchdog_stored = watchdog_strobe$q;
        watchdog_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h13)) begin
            watchdog_value$d = axi$write_data;
            watchdog_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h14) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h15) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h16) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h17) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h18) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h400) begin
            write_known = 1'b1;
        end
        sq_base_value$d = sq_base_value$q;
        sq_base_strobe$d = sq_base_strobe$q;
        sq_base = sq_base_value$q;
        sq_base_stored = sq_base_strobe$q;
        sq_base_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h400)) begin
            sq_base_value$d = axi$write_data;
            sq_base_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h401) begin
            write_known = 1'b1;
        end
        cq_base_value$d = cq_base_value$q;
        cq_base_strobe$d = cq_base_strobe$q;
        cq_base = cq_base_value$q;
        cq_base_stored = cq_base_strobe$q;
        cq_base_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h401)) begin
            cq_base_value$d = axi$write_data;
            cq_base_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h402) begin
            write_known = 1'b1;
        end
        ring_log2_value$d = ring_log2_value$q;
        ring_log2_strobe$d = ring_log2_strobe$q;
        ring_log2 = ((ring_log2_value$q) & 32'hffffffff);
        ring_log2_stored = ring_log2_strobe$q;
        ring_log2_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h402)) begin
            ring_log2_value$d = axi$write_data[(32'h0)+:(4)];
            ring_log2_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h403) begin
            write_known = 1'b1;
        end
        sq_tail_value$d = sq_tail_value$q;
        sq_tail_strobe$d = sq_tail_strobe$q;
        sq_tail = ((sq_tail_value$q) & 32'hffffffff);
        sq_tail_stored = sq_tail_strobe$q;
        sq_tail_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h403)) begin
            sq_tail_value$d = axi$write_data[(32'h0)+:(16)];
            sq_tail_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h404) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h405) begin
            write_known = 1'b1;
        end
        if (axi$write_index == 32'h406) begin
            write_known = 1'b1;
        end
        cq_head_value$d = cq_head_value$q;
        cq_head_strobe$d = cq_head_strobe$q;
        cq_head = ((cq_head_value$q) & 32'hffffffff);
        cq_head_stored = cq_head_strobe$q;
        cq_head_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h406)) begin
            cq_head_value$d = axi$write_data[(32'h0)+:(16)];
            cq_head_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h407) begin
            write_known = 1'b1;
        end
        ring_ctrl_value$d = ring_ctrl_value$q;
        ring_ctrl_strobe$d = ring_ctrl_strobe$q;
        ring_ctrl = ((ring_ctrl_value$q) & 32'hffffffff);
        ring_ctrl_stored = ring_ctrl_strobe$q;
        ring_ctrl_strobe$d = 1'b0;
        if (axi$write & (axi$write_index == 32'h407)) begin
            ring_ctrl_value$d = axi$write_data[(32'h0)+:(1)];
            ring_ctrl_strobe$d = 1'b1;
        end
        if (axi$write_index == 32'h408) begin
            write_known = 1'b1;
        end
        if (~resetn) begin
            ctrl_value$d = 32'h0;
            generation_value$d = 32'h0;
            irq_status_value$d = 32'h0;
            irq_mask_value$d = 32'h0;
            scratch_value$d = 32'h0;
            selftest_period_value$d = 32'h0;
            watchdog_value$d = 32'h100000;
            sq_base_value$d = 32'h0;
            cq_base_value$d = 32'h0;
            ring_log2_value$d = 32'h0;
            sq_tail_value$d = 32'h0;
            cq_head_value$d = 32'h0;
            ring_ctrl_value$d = 32'h0;
        end
        tmr_error = axi$tmr_error | ctrl_value$error | generation_value$error | selftest_period_value$error | watchdog_value$error | ring_log2_value$error | sq_tail_value$error | cq_head_value$error | ring_ctrl_value$error;
        read_known = 1'b0;
        chosen = 32'h0;
        if (axi$read_index[32'ha]) begin
            if (~axi$read_index[32'h9]) begin
                if (~axi$read_index[32'h8]) begin
                    if (~axi$read_index[32'h7]) begin
                        if (~axi$read_index[32'h6]) begin
                            if (~axi$read_index[32'h5]) begin
                                if (~axi$read_index[32'h4]) begin
                                    if (axi$read_index[32'h3]) begin
                                        if (~axi$read_index[32'h2]) begin
                                            if (~axi$read_index[32'h1]) begin
                                                if (~axi$read_index[32'h0]) begin
                                                    chosen = ring_status;
                                                    read_known = 1'b1;
                                                end
                                            end
                                        end
                                    end
                                    else begin
                                        if (axi$read_index[32'h2]) begin
                                            if (axi$read_index[32'h1]) begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = ring_ctrl;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = cq_head;
                                                    read_known = 1'b1;
                                                end
                                            end
                                            else begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = cq_tail;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = sq_head;
                                                    read_known = 1'b1;
                                                end
                                            end
                                        end
                                        else begin
                                            if (axi$read_index[32'h1]) begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = sq_tail;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = ring_log2;
                                                    read_known = 1'b1;
                                                end
                                            end
                                            else begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = cq_base;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = sq_base;
                                                    read_known = 1'b1;
                                                end
                                            end
                                        end
                                    end
                                end
                            end
                        end
                    end
                end
            end
        end
        else begin
            if (~axi$read_index[32'h9]) begin
                if (~axi$read_index[32'h8]) begin
                    if (~axi$read_index[32'h7]) begin
                        if (~axi$read_index[32'h6]) begin
                            if (~axi$read_index[32'h5]) begin
                                if (axi$read_index[32'h4]) begin
                                    if (axi$read_index[32'h3]) begin
                                        if (~axi$read_index[32'h2]) begin
                                            if (~axi$read_index[32'h1]) begin
                                                if (~axi$read_index[32'h0]) begin
                                                    chosen = timeouts;
                                                    read_known = 1'b1;
                                                end
                                            end
                                        end
                                    end
                                    else begin
                                        if (axi$read_index[32'h2]) begin
                                            if (axi$read_index[32'h1]) begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = beats_written;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = beats_read;
                                                    read_known = 1'b1;
                                                end
                                            end
                                            else begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = commands;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = cycles;
                                                    read_known = 1'b1;
                                                end
                                            end
                                        end
                                        else begin
                                            if (axi$read_index[32'h1]) begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = watchdog;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = selftest_period;
                                                    read_known = 1'b1;
                                                end
                                            end
                                            else begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = scratch;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = selftest;
                                                    read_known = 1'b1;
                                                end
                                            end
                                        end
                                    end
                                end
                                else begin
                                    if (axi$read_index[32'h3]) begin
                                        if (axi$read_index[32'h2]) begin
                                            if (axi$read_index[32'h1]) begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = seu_cfg;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = seu_ecc2;
                                                    read_known = 1'b1;
                                                end
                                            end
                                            else begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = seu_ecc1;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = seu_tmr;
                                                    read_known = 1'b1;
                                                end
                                            end
                                        end
                                        else begin
                                            if (axi$read_index[32'h1]) begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = irq_mask;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = irq_status;
                                                    read_known = 1'b1;
                                                end
                                            end
                                            else begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = heartbeat;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = generation;
                                                    read_known = 1'b1;
                                                end
                                            end
                                        end
                                    end
                                    else begin
                                        if (axi$read_index[32'h2]) begin
                                            if (axi$read_index[32'h1]) begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = status;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = ctrl;
                                                    read_known = 1'b1;
                                                end
                                            end
                                            else begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = clock_khz;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = caps;
                                                    read_known = 1'b1;
                                                end
                                            end
                                        end
                                        else begin
                                            if (axi$read_index[32'h1]) begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = build_id1;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = build_id0;
                                                    read_known = 1'b1;
                                                end
                                            end
                                            else begin
                                                if (axi$read_index[32'h0]) begin
                                                    chosen = version_constant;
                                                    read_known = 1'b1;
                                                end
                                                else begin
                                                    chosen = magic_constant;
                                                    read_known = 1'b1;
                                                end
                                            end
                                        end
                                    end
                                end
                            end
                        end
                    end
                end
            end
        end
        axi$read_known = read_known;
        axi$write_known = write_known;
        if (axi$read) begin
            data$d = chosen;
        end
    end
endmodule

module register_file__axi(clock, resetn, s_axi_awaddr, s_axi_awvalid, s_axi_awready, s_axi_wdata, s_axi_wstrb,
    s_axi_wvalid, s_axi_wready, s_axi_bresp, s_axi_bvalid, s_axi_bready, s_axi_araddr, s_axi_arvalid,
    s_axi_arready, s_axi_rresp, s_axi_rvalid, s_axi_rready, write, write_index, write_data, write_known, read,
    read_index, read_known, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  [31:0] s_axi_awaddr;
    input wire  s_axi_awvalid;
    output reg  s_axi_awready;
    input wire  [31:0] s_axi_wdata;
    input wire  [3:0] s_axi_wstrb;
    input wire  s_axi_wvalid;
    output reg  s_axi_wready;
    output reg  [1:0] s_axi_bresp;
    output reg  s_axi_bvalid;
    input wire  s_axi_bready;
    input wire  [31:0] s_axi_araddr;
    input wire  s_axi_arvalid;
    output reg  s_axi_arready;
    output reg  [1:0] s_axi_rresp;
    output reg  s_axi_rvalid;
    input wire  s_axi_rready;
    output reg  write;
    output reg  [10:0] write_index;
    output reg  [31:0] write_data;
    input wire  write_known;
    output reg  read;
    output reg  [10:0] read_index;
    input wire  read_known;
    output reg  tmr_error;

    // Stub signals
    reg  running$d;
    wire  running$q;
    wire  running$error;
    reg  aw_held$d;
    wire  aw_held$q;
    wire  aw_held$error;
    reg  w_held$d;
    wire  w_held$q;
    wire  w_held$error;
    reg  b_valid$d;
    wire  b_valid$q;
    wire  b_valid$error;
    reg  ar_held$d;
    wire  ar_held$q;
    wire  ar_held$error;
    reg  r_valid$d;
    wire  r_valid$q;
    wire  r_valid$error;
    reg  [10:0] aw_index$d;
    reg  [10:0] aw_index$q = 11'h0;
    reg  [31:0] w_data$d;
    reg  [31:0] w_data$q = 32'h0;
    reg  w_whole$d;
    reg  w_whole$q = 1'h0;
    reg  b_error$d;
    reg  b_error$q = 1'h0;
    reg  [10:0] ar_index$d;
    reg  [10:0] ar_index$q = 11'h0;
    reg  r_error$d;
    reg  r_error$q = 1'h0;

    // Local signals
    reg  commit;
    reg  load;

    // Sub module instances
    register_file__ar_held running(.clock(clock), .d(running$d), .q(running$q), .error(running$error));
    register_file__ar_held aw_held(.clock(clock), .d(aw_held$d), .q(aw_held$q), .error(aw_held$error));
    register_file__ar_held w_held(.clock(clock), .d(w_held$d), .q(w_held$q), .error(w_held$error));
    register_file__ar_held b_valid(.clock(clock), .d(b_valid$d), .q(b_valid$q), .error(b_valid$error));
    register_file__ar_held ar_held(.clock(clock), .d(ar_held$d), .q(ar_held$q), .error(ar_held$error));
    register_file__ar_held r_valid(.clock(clock), .d(r_valid$d), .q(r_valid$q), .error(r_valid$error));
    always @(posedge clock) aw_index$q <= aw_index$d;
    always @(posedge clock) w_data$q <= w_data$d;
    always @(posedge clock) w_whole$q <= w_whole$d;
    always @(posedge clock) b_error$q <= b_error$d;
    always @(posedge clock) ar_index$q <= ar_index$d;
    always @(posedge clock) r_error$q <= r_error$d;

    // Update code
    always @(*) begin
        running$d = running$q;
        aw_held$d = aw_held$q;
        w_held$d = w_held$q;
        b_valid$d = b_valid$q;
        ar_held$d = ar_held$q;
        r_valid$d = r_valid$q;
        aw_index$d = aw_index$q;
        w_data$d = w_data$q;
        w_whole$d = w_whole$q;
        b_error$d = b_error$q;
        ar_index$d = ar_index$q;
        r_error$d = r_error$q;
        running$d = 1'b1;
        s_axi_awready = running$q & ~aw_held$q;
        s_axi_wready = running$q & ~w_held$q;
        s_axi_arready = running$q & ~ar_held$q;
        if (s_axi_awvalid & running$q & ~aw_held$q) begin
            aw_held$d = 1'b1;
            aw_index$d = s_axi_awaddr[(32'h2)+:(11)];
        end
        if (s_axi_wvalid & running$q & ~w_held$q) begin
            w_held$d = 1'b1;
            w_data$d = s_axi_wdata;
            w_whole$d = s_axi_wstrb == 32'hf;
        end
        commit = aw_held$q & w_held$q & ~b_valid$q;
        write = commit & w_whole$q;
        write_index = aw_index$q;
        write_data = w_data$q;
        if (b_valid$q & s_axi_bready) begin
            b_valid$d = 1'b0;
        end
        if (commit) begin
            aw_held$d = 1'b0;
            w_held$d = 1'b0;
            b_valid$d = 1'b1;
            b_error$d = ~(write_known & w_whole$q);
        end
        s_axi_bvalid = b_valid$q;
        s_axi_bresp = 32'h0;
        if (b_error$q) begin
            s_axi_bresp = 32'h2;
        end
        if (s_axi_arvalid & running$q & ~ar_held$q) begin
            ar_held$d = 1'b1;
            ar_index$d = s_axi_araddr[(32'h2)+:(11)];
        end
        load = ar_held$q & ~r_valid$q;
        read = load;
        read_index = ar_index$q;
        if (load) begin
            r_valid$d = 1'b1;
            r_error$d = ~read_known;
        end
        if (r_valid$q & s_axi_rready) begin
            r_valid$d = 1'b0;
            ar_held$d = 1'b0;
        end
        s_axi_rvalid = r_valid$q;
        s_axi_rresp = 32'h0;
        if (r_error$q) begin
            s_axi_rresp = 32'h2;
        end
        tmr_error = running$error | aw_held$error | w_held$error | b_valid$error | ar_held$error | r_valid$error;
        if (~resetn) begin
            running$d = 1'b0;
            aw_held$d = 1'b0;
            w_held$d = 1'b0;
            b_valid$d = 1'b0;
            ar_held$d = 1'b0;
            r_valid$d = 1'b0;
        end
    end
endmodule

module register_file__ar_held(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  d;
    output reg  q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg copy_a = 1'h0;
    (* keep = "true", dont_touch = "true" *) reg copy_b = 1'h0;
    (* keep = "true", dont_touch = "true" *) reg copy_c = 1'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module register_file__cq_head_value(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [15:0] copy_a = 16'h0;
    (* keep = "true", dont_touch = "true" *) reg [15:0] copy_b = 16'h0;
    (* keep = "true", dont_touch = "true" *) reg [15:0] copy_c = 16'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module register_file__ctrl_value(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [1:0] d;
    output reg  [1:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_a = 2'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_b = 2'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_c = 2'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module register_file__ring_log2_value(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [3:0] d;
    output reg  [3:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [3:0] copy_a = 4'h0;
    (* keep = "true", dont_touch = "true" *) reg [3:0] copy_b = 4'h0;
    (* keep = "true", dont_touch = "true" *) reg [3:0] copy_c = 4'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule

module register_file__watchdog_value(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [31:0] copy_a = 32'h0;
    (* keep = "true", dont_touch = "true" *) reg [31:0] copy_b = 32'h0;
    (* keep = "true", dont_touch = "true" *) reg [31:0] copy_c = 32'h0;
    reg uneven = 1'b0;
    (* keep *) always @(posedge clock) copy_a <= d;
    (* keep *) always @(posedge clock) copy_b <= d;
    (* keep *) always @(posedge clock) copy_c <= d;
    always @(posedge clock) uneven <= (copy_a != copy_b) | (copy_a != copy_c);
    always @(*) begin
        q = (copy_a & copy_b) | (copy_a & copy_c) | (copy_b & copy_c);
        error = uneven;
    end
endmodule
