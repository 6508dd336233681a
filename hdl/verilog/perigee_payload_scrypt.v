// perigee_payload_scrypt: generated from the circuit of that name, never edited.

module perigee_payload_scrypt(aclk, aresetn, s_axi_awaddr, s_axi_awvalid, s_axi_awready, s_axi_wdata,
    s_axi_wstrb, s_axi_wvalid, s_axi_wready, s_axi_bresp, s_axi_bvalid, s_axi_bready, s_axi_araddr,
    s_axi_arvalid, s_axi_arready, s_axi_rdata, s_axi_rresp, s_axi_rvalid, s_axi_rready, m_axi_araddr,
    m_axi_arlen, m_axi_arsize, m_axi_arburst, m_axi_arcache, m_axi_arprot, m_axi_arvalid, m_axi_arready,
    m_axi_rdata, m_axi_rresp, m_axi_rlast, m_axi_rvalid, m_axi_rready, m_axi_awaddr, m_axi_awlen, m_axi_awsize,
    m_axi_awburst, m_axi_awcache, m_axi_awprot, m_axi_awvalid, m_axi_awready, m_axi_wdata, m_axi_wstrb,
    m_axi_wlast, m_axi_wvalid, m_axi_wready, m_axi_bresp, m_axi_bvalid, m_axi_bready, irq,
    configuration_error);
    // Module arguments
    input wire  aclk;
    input wire  aresetn;
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
    output reg  [31:0] m_axi_araddr;
    output reg  [3:0] m_axi_arlen;
    output reg  [2:0] m_axi_arsize;
    output reg  [1:0] m_axi_arburst;
    output reg  [3:0] m_axi_arcache;
    output reg  [2:0] m_axi_arprot;
    output reg  m_axi_arvalid;
    input wire  m_axi_arready;
    input wire  [63:0] m_axi_rdata;
    input wire  [1:0] m_axi_rresp;
    input wire  m_axi_rlast;
    input wire  m_axi_rvalid;
    output reg  m_axi_rready;
    output reg  [31:0] m_axi_awaddr;
    output reg  [3:0] m_axi_awlen;
    output reg  [2:0] m_axi_awsize;
    output reg  [1:0] m_axi_awburst;
    output reg  [3:0] m_axi_awcache;
    output reg  [2:0] m_axi_awprot;
    output reg  m_axi_awvalid;
    input wire  m_axi_awready;
    output reg  [63:0] m_axi_wdata;
    output reg  [7:0] m_axi_wstrb;
    output reg  m_axi_wlast;
    output reg  m_axi_wvalid;
    input wire  m_axi_wready;
    input wire  [1:0] m_axi_bresp;
    input wire  m_axi_bvalid;
    output reg  m_axi_bready;
    output reg  irq;
    input wire  configuration_error;

    // Stub signals
    reg  regs$clock;
    reg  regs$resetn;
    reg  [31:0] regs$s_axi_awaddr;
    reg  regs$s_axi_awvalid;
    wire  regs$s_axi_awready;
    reg  [31:0] regs$s_axi_wdata;
    reg  [3:0] regs$s_axi_wstrb;
    reg  regs$s_axi_wvalid;
    wire  regs$s_axi_wready;
    wire  [1:0] regs$s_axi_bresp;
    wire  regs$s_axi_bvalid;
    reg  regs$s_axi_bready;
    reg  [31:0] regs$s_axi_araddr;
    reg  regs$s_axi_arvalid;
    wire  regs$s_axi_arready;
    wire  [31:0] regs$s_axi_rdata;
    wire  [1:0] regs$s_axi_rresp;
    wire  regs$s_axi_rvalid;
    reg  regs$s_axi_rready;
    wire  regs$tmr_error;
    reg  [31:0] regs$build_id0;
    reg  [31:0] regs$build_id1;
    reg  [31:0] regs$caps;
    reg  [31:0] regs$clock_khz;
    wire  regs$ctrl_stored;
    wire  [31:0] regs$ctrl;
    reg  [31:0] regs$status;
    wire  regs$generation_stored;
    wire  [31:0] regs$generation;
    reg  [31:0] regs$heartbeat;
    reg  [31:0] regs$irq_status_set;
    wire  [31:0] regs$irq_status;
    wire  regs$irq_mask_stored;
    wire  [31:0] regs$irq_mask;
    reg  [31:0] regs$seu_tmr;
    reg  [31:0] regs$seu_ecc1;
    reg  [31:0] regs$seu_ecc2;
    reg  [31:0] regs$seu_cfg;
    reg  [31:0] regs$selftest;
    wire  regs$scratch_stored;
    wire  [31:0] regs$scratch;
    wire  regs$selftest_period_stored;
    wire  [31:0] regs$selftest_period;
    wire  regs$watchdog_stored;
    wire  [31:0] regs$watchdog;
    reg  [31:0] regs$cycles;
    reg  [31:0] regs$commands;
    reg  [31:0] regs$beats_read;
    reg  [31:0] regs$beats_written;
    reg  [31:0] regs$timeouts;
    wire  regs$sq_base_stored;
    wire  [31:0] regs$sq_base;
    wire  regs$cq_base_stored;
    wire  [31:0] regs$cq_base;
    wire  regs$ring_log2_stored;
    wire  [31:0] regs$ring_log2;
    wire  regs$sq_tail_stored;
    wire  [31:0] regs$sq_tail;
    reg  [31:0] regs$sq_head;
    reg  [31:0] regs$cq_tail;
    wire  regs$cq_head_stored;
    wire  [31:0] regs$cq_head;
    wire  regs$ring_ctrl_stored;
    wire  [31:0] regs$ring_ctrl;
    reg  [31:0] regs$ring_status;
    reg  reset$clock;
    reg  reset$aresetn;
    reg  reset$request;
    reg  reset$memory_idle;
    reg  reset$registers_idle;
    wire  reset$resetn;
    wire  reset$draining;
    wire  reset$closing;
    wire  reset$tmr_error;
    reg  reader$clock;
    reg  reader$resetn;
    reg  reader$testing;
    reg  reader$keep$0;
    reg  reader$keep$1;
    reg  reader$keep$2;
    reg  reader$keep$3;
    reg  reader$rseg_valid$0;
    reg  reader$rseg_valid$1;
    reg  reader$rseg_valid$2;
    reg  reader$rseg_valid$3;
    wire  reader$rseg_ready$0;
    wire  reader$rseg_ready$1;
    wire  reader$rseg_ready$2;
    wire  reader$rseg_ready$3;
    reg  [31:0] reader$rseg_addr$0;
    reg  [31:0] reader$rseg_addr$1;
    reg  [31:0] reader$rseg_addr$2;
    reg  [31:0] reader$rseg_addr$3;
    reg  [23:0] reader$rseg_beats$0;
    reg  [23:0] reader$rseg_beats$1;
    reg  [23:0] reader$rseg_beats$2;
    reg  [23:0] reader$rseg_beats$3;
    wire  reader$rdat_valid$0;
    wire  reader$rdat_valid$1;
    wire  reader$rdat_valid$2;
    wire  reader$rdat_valid$3;
    reg  reader$rdat_ready$0;
    reg  reader$rdat_ready$1;
    reg  reader$rdat_ready$2;
    reg  reader$rdat_ready$3;
    wire  [31:0] reader$rdat_lo$0;
    wire  [31:0] reader$rdat_lo$1;
    wire  [31:0] reader$rdat_lo$2;
    wire  [31:0] reader$rdat_lo$3;
    wire  [31:0] reader$rdat_hi$0;
    wire  [31:0] reader$rdat_hi$1;
    wire  [31:0] reader$rdat_hi$2;
    wire  [31:0] reader$rdat_hi$3;
    wire  reader$rdat_last$0;
    wire  reader$rdat_last$1;
    wire  reader$rdat_last$2;
    wire  reader$rdat_last$3;
    wire  reader$quiet$0;
    wire  reader$quiet$1;
    wire  reader$quiet$2;
    wire  reader$quiet$3;
    wire  reader$bus_error$0;
    wire  reader$bus_error$1;
    wire  reader$bus_error$2;
    wire  reader$bus_error$3;
    wire  [7:0] reader$rom_address;
    reg  [31:0] reader$rom_lo;
    reg  [31:0] reader$rom_hi;
    wire  [31:0] reader$m_axi_araddr;
    wire  [3:0] reader$m_axi_arlen;
    wire  reader$m_axi_arvalid;
    reg  reader$m_axi_arready;
    reg  [31:0] reader$rdata_lo;
    reg  [31:0] reader$rdata_hi;
    reg  [1:0] reader$rresp;
    reg  reader$rvalid;
    wire  reader$rready;
    wire  reader$tmr_error;
    wire  reader$beat_read;
    reg  writer$clock;
    reg  writer$resetn;
    reg  writer$testing;
    reg  writer$keep$0;
    reg  writer$keep$1;
    reg  writer$keep$2;
    reg  writer$keep$3;
    reg  writer$wseg_valid$0;
    reg  writer$wseg_valid$1;
    reg  writer$wseg_valid$2;
    reg  writer$wseg_valid$3;
    wire  writer$wseg_ready$0;
    wire  writer$wseg_ready$1;
    wire  writer$wseg_ready$2;
    wire  writer$wseg_ready$3;
    reg  [31:0] writer$wseg_addr$0;
    reg  [31:0] writer$wseg_addr$1;
    reg  [31:0] writer$wseg_addr$2;
    reg  [31:0] writer$wseg_addr$3;
    reg  [23:0] writer$wseg_beats$0;
    reg  [23:0] writer$wseg_beats$1;
    reg  [23:0] writer$wseg_beats$2;
    reg  [23:0] writer$wseg_beats$3;
    reg  writer$wdat_valid$0;
    reg  writer$wdat_valid$1;
    reg  writer$wdat_valid$2;
    reg  writer$wdat_valid$3;
    wire  writer$wdat_ready$0;
    wire  writer$wdat_ready$1;
    wire  writer$wdat_ready$2;
    wire  writer$wdat_ready$3;
    reg  [31:0] writer$wdat_lo$0;
    reg  [31:0] writer$wdat_lo$1;
    reg  [31:0] writer$wdat_lo$2;
    reg  [31:0] writer$wdat_lo$3;
    reg  [31:0] writer$wdat_hi$0;
    reg  [31:0] writer$wdat_hi$1;
    reg  [31:0] writer$wdat_hi$2;
    reg  [31:0] writer$wdat_hi$3;
    wire  writer$quiet$0;
    wire  writer$quiet$1;
    wire  writer$quiet$2;
    wire  writer$quiet$3;
    wire  writer$bus_error$0;
    wire  writer$bus_error$1;
    wire  writer$bus_error$2;
    wire  writer$bus_error$3;
    wire  [31:0] writer$m_axi_awaddr;
    wire  [3:0] writer$m_axi_awlen;
    wire  writer$m_axi_awvalid;
    reg  writer$m_axi_awready;
    wire  [31:0] writer$wdata_lo;
    wire  [31:0] writer$wdata_hi;
    wire  writer$wlast;
    wire  writer$wvalid;
    reg  writer$wready;
    reg  [1:0] writer$bresp;
    reg  writer$bvalid;
    wire  writer$bready;
    wire  writer$tmr_error;
    wire  writer$beat_written;
    reg  fetcher$clock;
    reg  fetcher$resetn;
    reg  fetcher$enable;
    reg  [15:0] fetcher$cq_head;
    reg  [31:0] fetcher$sq_base;
    reg  [15:0] fetcher$mask;
    reg  [15:0] fetcher$sq_tail;
    wire  [15:0] fetcher$sq_head;
    reg  [15:0] fetcher$generation;
    reg  [7:0] fetcher$third;
    reg  [2:0] fetcher$caps;
    reg  fetcher$test_due;
    wire  fetcher$test_over;
    wire  fetcher$testing;
    wire  [31:0] fetcher$expected;
    wire  fetcher$busy;
    reg  fetcher$idle;
    wire  fetcher$rseg_valid;
    reg  fetcher$rseg_ready;
    wire  [31:0] fetcher$rseg_addr;
    reg  fetcher$rdat_valid;
    wire  fetcher$rdat_ready;
    reg  [31:0] fetcher$rdat_lo;
    reg  [31:0] fetcher$rdat_hi;
    reg  fetcher$bus_error;
    wire  fetcher$cmd_valid$0;
    wire  fetcher$cmd_valid$1;
    wire  fetcher$cmd_valid$2;
    reg  fetcher$cmd_ready$0;
    reg  fetcher$cmd_ready$1;
    reg  fetcher$cmd_ready$2;
    wire  [31:0] fetcher$operand$0;
    wire  [31:0] fetcher$operand$1;
    wire  [31:0] fetcher$operand$2;
    wire  [31:0] fetcher$operand$3;
    wire  [31:0] fetcher$operand$4;
    wire  [31:0] fetcher$operand$5;
    wire  [31:0] fetcher$operand$6;
    wire  [31:0] fetcher$operand$7;
    wire  [31:0] fetcher$operand$8;
    wire  [31:0] fetcher$operand$9;
    wire  [31:0] fetcher$operand$10;
    wire  [31:0] fetcher$operand$11;
    wire  [2:0] fetcher$slot;
    reg  fetcher$slot_free;
    wire  fetcher$begins;
    wire  [2:0] fetcher$begun_slot;
    wire  [1:0] fetcher$core;
    wire  [31:0] fetcher$tag;
    wire  fetcher$refused;
    wire  [7:0] fetcher$refused_status;
    reg  fetcher$refused_taken;
    reg  fetcher$ended;
    reg  [2:0] fetcher$ended_slot;
    reg  fetcher$ended_well;
    wire  fetcher$tmr_error;
    reg  completer$clock;
    reg  completer$resetn;
    reg  completer$enable;
    reg  completer$ring_idle;
    reg  [31:0] completer$cq_base;
    reg  [3:0] completer$log2;
    wire  [15:0] completer$mask;
    wire  [15:0] completer$cq_tail;
    reg  [15:0] completer$generation;
    reg  [31:0] completer$now;
    wire  [2:0] completer$caps;
    wire  completer$completed;
    reg  completer$begins;
    reg  [2:0] completer$slot;
    reg  [31:0] completer$tag;
    reg  completer$refused;
    reg  [7:0] completer$refused_status;
    wire  completer$refused_taken;
    reg  completer$testing;
    reg  [31:0] completer$expected;
    wire  completer$idle;
    wire  completer$ended;
    wire  [2:0] completer$ended_slot;
    wire  completer$ended_well;
    reg  completer$done_valid$0;
    reg  completer$done_valid$1;
    reg  completer$done_valid$2;
    wire  completer$done_ready$0;
    wire  completer$done_ready$1;
    wire  completer$done_ready$2;
    reg  [2:0] completer$done_slot$0;
    reg  [2:0] completer$done_slot$1;
    reg  [2:0] completer$done_slot$2;
    reg  [7:0] completer$done_status$0;
    reg  [7:0] completer$done_status$1;
    reg  [7:0] completer$done_status$2;
    reg  [31:0] completer$done_crc$0;
    reg  [31:0] completer$done_crc$1;
    reg  [31:0] completer$done_crc$2;
    reg  [31:0] completer$done_extra$0;
    reg  [31:0] completer$done_extra$1;
    reg  [31:0] completer$done_extra$2;
    reg  completer$stopped$0;
    reg  completer$stopped$1;
    reg  completer$stopped$2;
    reg  completer$stopping$0;
    reg  completer$stopping$1;
    reg  completer$stopping$2;
    reg  [2:0] completer$stopped_slot$0;
    reg  [2:0] completer$stopped_slot$1;
    reg  [2:0] completer$stopped_slot$2;
    reg  completer$poisoned$0;
    reg  completer$poisoned$1;
    reg  completer$poisoned$2;
    reg  completer$broken$0;
    reg  completer$broken$1;
    reg  completer$broken$2;
    reg  completer$written$0;
    reg  completer$written$1;
    reg  completer$written$2;
    wire  completer$wseg_valid;
    reg  completer$wseg_ready;
    wire  [31:0] completer$wseg_addr;
    wire  completer$wdat_valid;
    reg  completer$wdat_ready;
    wire  [31:0] completer$wdat_lo;
    wire  [31:0] completer$wdat_hi;
    reg  completer$record_written;
    wire  completer$tmr_error;
    reg  health$clock;
    reg  health$resetn;
    reg  health$completed;
    reg  health$fired;
    reg  health$beat_read;
    reg  health$beat_written;
    reg  health$tmr_error;
    reg  health$ecc_corrected;
    reg  health$ecc_uncorrectable;
    reg  health$configuration_error;
    reg  health$test_request;
    reg  [15:0] health$test_period;
    reg  health$testing;
    reg  health$test_over;
    reg  [2:0] health$caps;
    reg  [15:0] health$third;
    wire  health$test_due;
    wire  health$ready;
    wire  [31:0] health$irq_set;
    wire  [31:0] health$now;
    wire  [31:0] health$heartbeat;
    wire  [31:0] health$commands;
    wire  [31:0] health$timeouts;
    wire  [31:0] health$beats_read;
    wire  [31:0] health$beats_written;
    wire  [31:0] health$seu_tmr;
    wire  [31:0] health$seu_ecc1;
    wire  [31:0] health$seu_ecc2;
    wire  [31:0] health$seu_cfg;
    wire  [31:0] health$selftest;
    wire  health$tmr_seen;
    reg  slots$clock;
    reg  slots$resetn;
    reg  slots$begins;
    reg  [2:0] slots$begin_slot;
    reg  [1:0] slots$core;
    reg  [2:0] slots$next_slot;
    wire  slots$free;
    reg  slots$ends;
    reg  [2:0] slots$end_slot;
    wire  slots$busy_of$0;
    wire  slots$busy_of$1;
    wire  slots$busy_of$2;
    wire  [2:0] slots$one_of$0;
    wire  [2:0] slots$one_of$1;
    wire  [2:0] slots$one_of$2;
    wire  slots$idle;
    wire  slots$tmr_error;
    reg  watchdog$0$clock;
    reg  watchdog$0$resetn;
    reg  [31:0] watchdog$0$limit;
    reg  watchdog$0$busy;
    reg  watchdog$0$progress;
    reg  watchdog$0$quiet;
    reg  watchdog$0$spoilt;
    reg  watchdog$0$bus_error;
    wire  watchdog$0$keep;
    wire  watchdog$0$stopped;
    wire  watchdog$0$poisoned;
    wire  watchdog$0$broken;
    wire  watchdog$0$fires;
    wire  watchdog$0$tmr_error;
    reg  watchdog$1$clock;
    reg  watchdog$1$resetn;
    reg  [31:0] watchdog$1$limit;
    reg  watchdog$1$busy;
    reg  watchdog$1$progress;
    reg  watchdog$1$quiet;
    reg  watchdog$1$spoilt;
    reg  watchdog$1$bus_error;
    wire  watchdog$1$keep;
    wire  watchdog$1$stopped;
    wire  watchdog$1$poisoned;
    wire  watchdog$1$broken;
    wire  watchdog$1$fires;
    wire  watchdog$1$tmr_error;
    reg  watchdog$2$clock;
    reg  watchdog$2$resetn;
    reg  [31:0] watchdog$2$limit;
    reg  watchdog$2$busy;
    reg  watchdog$2$progress;
    reg  watchdog$2$quiet;
    reg  watchdog$2$spoilt;
    reg  watchdog$2$bus_error;
    wire  watchdog$2$keep;
    wire  watchdog$2$stopped;
    wire  watchdog$2$poisoned;
    wire  watchdog$2$broken;
    wire  watchdog$2$fires;
    wire  watchdog$2$tmr_error;
    reg  tree$clock;
    reg  tree$resetn;
    reg  tree$cmd_valid;
    reg  [2:0] tree$cmd_slot;
    reg  [31:0] tree$cmd_src;
    reg  [31:0] tree$cmd_src_len;
    reg  [31:0] tree$cmd_dst;
    reg  [31:0] tree$cmd_dst_len;
    reg  tree$rseg_ready;
    reg  tree$rdat_valid;
    reg  [31:0] tree$rdat_lo;
    reg  [31:0] tree$rdat_hi;
    reg  tree$rdat_last;
    reg  tree$wseg_ready;
    reg  tree$wdat_ready;
    reg  tree$done_ready;
    wire  tree$cmd_ready;
    wire  tree$rseg_valid;
    wire  [31:0] tree$rseg_addr;
    wire  [23:0] tree$rseg_beats;
    wire  tree$rdat_ready;
    wire  tree$wseg_valid;
    wire  [31:0] tree$wseg_addr;
    wire  [23:0] tree$wseg_beats;
    wire  tree$wdat_valid;
    wire  [31:0] tree$wdat_lo;
    wire  [31:0] tree$wdat_hi;
    wire  tree$wdat_last;
    wire  tree$done_valid;
    wire  [2:0] tree$done_slot;
    wire  [7:0] tree$done_status;
    wire  [31:0] tree$done_crc;
    wire  [31:0] tree$done_extra;
    wire  tree$tmr_error;
    wire  tree$ecc_corrected;
    wire  tree$ecc_uncorrectable;
    reg  gf8$clock;
    reg  gf8$resetn;
    reg  gf8$cmd_valid;
    wire  gf8$cmd_ready;
    reg  [2:0] gf8$cmd_slot;
    reg  [31:0] gf8$cmd_src;
    reg  [31:0] gf8$cmd_src_len;
    reg  [31:0] gf8$cmd_dst;
    reg  [31:0] gf8$cmd_dst_len;
    reg  [31:0] gf8$cmd_aux0;
    reg  [31:0] gf8$cmd_aux1;
    reg  [31:0] gf8$cmd_aux2;
    reg  [31:0] gf8$cmd_aux3;
    wire  gf8$rseg_valid;
    reg  gf8$rseg_ready;
    wire  [31:0] gf8$rseg_addr;
    wire  [23:0] gf8$rseg_beats;
    reg  gf8$rdat_valid;
    wire  gf8$rdat_ready;
    reg  [31:0] gf8$rdat_lo;
    reg  [31:0] gf8$rdat_hi;
    reg  gf8$rdat_last;
    wire  gf8$wseg_valid;
    reg  gf8$wseg_ready;
    wire  [31:0] gf8$wseg_addr;
    wire  [23:0] gf8$wseg_beats;
    wire  gf8$wdat_valid;
    reg  gf8$wdat_ready;
    wire  [31:0] gf8$wdat_lo;
    wire  [31:0] gf8$wdat_hi;
    wire  gf8$wdat_last;
    wire  gf8$done_valid;
    reg  gf8$done_ready;
    wire  [2:0] gf8$done_slot;
    wire  [7:0] gf8$done_status;
    wire  [31:0] gf8$done_crc;
    wire  [31:0] gf8$done_extra;
    wire  gf8$tmr_error;
    wire  gf8$ecc_corrected;
    wire  gf8$ecc_uncorrectable;
    reg  third$clock;
    reg  third$resetn;
    reg  third$cmd_valid;
    wire  third$cmd_ready;
    reg  [2:0] third$cmd_slot;
    reg  [31:0] third$cmd_src;
    reg  [31:0] third$cmd_src_len;
    reg  [31:0] third$cmd_dst;
    reg  [31:0] third$cmd_dst_len;
    reg  [31:0] third$cmd_aux0;
    wire  third$rseg_valid;
    reg  third$rseg_ready;
    wire  [31:0] third$rseg_addr;
    wire  [23:0] third$rseg_beats;
    reg  third$rdat_valid;
    wire  third$rdat_ready;
    reg  [31:0] third$rdat_lo;
    reg  [31:0] third$rdat_hi;
    reg  third$rdat_last;
    wire  third$wseg_valid;
    reg  third$wseg_ready;
    wire  [31:0] third$wseg_addr;
    wire  [23:0] third$wseg_beats;
    wire  third$wdat_valid;
    reg  third$wdat_ready;
    wire  [31:0] third$wdat_lo;
    wire  [31:0] third$wdat_hi;
    wire  third$wdat_last;
    wire  third$done_valid;
    reg  third$done_ready;
    wire  [2:0] third$done_slot;
    wire  [7:0] third$done_status;
    wire  [31:0] third$done_crc;
    wire  [31:0] third$done_extra;
    wire  third$tmr_error;
    wire  third$ecc_corrected;
    wire  third$ecc_uncorrectable;
    reg  rom_lo$clock;
    reg  rom_lo$write_enable;
    reg  [7:0] rom_lo$write_address;
    reg  [31:0] rom_lo$write_data;
    reg  rom_lo$read_enable;
    reg  [7:0] rom_lo$read_address;
    wire  [31:0] rom_lo$read_data;
    reg  rom_hi$clock;
    reg  rom_hi$write_enable;
    reg  [7:0] rom_hi$write_address;
    reg  [31:0] rom_hi$write_data;
    reg  rom_hi$read_enable;
    reg  [7:0] rom_hi$read_address;
    wire  [31:0] rom_hi$read_data;
    wire  [31:0] build_id0$value;
    wire  [31:0] build_id1$value;
    wire  [31:0] clock_khz$value;
    wire  [31:0] third_number$value;
    wire  [31:0] third_bit$value;
    reg  any_tmr$d;
    reg  any_tmr$q = 1'h0;
    reg  any_tmr$clock;
    reg  any_ecc1$d;
    reg  any_ecc1$q = 1'h0;
    reg  any_ecc1$clock;
    reg  any_ecc2$d;
    reg  any_ecc2$q = 1'h0;
    reg  any_ecc2$clock;

    // Local signals
    reg  resetn;
    reg  all_quiet;
    reg  running;
    reg  closing;
    reg  half_write;
    reg  shut_write;
    reg  [1:0] caps_low;
    reg  in_flight;
    reg  [31:0] pending;
    reg  ready_wide;
    reg  testing_wide;
    reg  flight_wide;
    reg  any_fired;
    reg  ring_on;
    reg  [15:0] test_period;
    reg  [15:0] sq_tail;
    reg  [15:0] cq_head;
    reg  [15:0] generation;

    // Sub module instances
    perigee_payload_scrypt__regs regs(.clock(regs$clock), .resetn(regs$resetn),
        .s_axi_awaddr(regs$s_axi_awaddr), .s_axi_awvalid(regs$s_axi_awvalid),
        .s_axi_awready(regs$s_axi_awready), .s_axi_wdata(regs$s_axi_wdata), .s_axi_wstrb(regs$s_axi_wstrb),
        .s_axi_wvalid(regs$s_axi_wvalid), .s_axi_wready(regs$s_axi_wready), .s_axi_bresp(regs$s_axi_bresp),
        .s_axi_bvalid(regs$s_axi_bvalid), .s_axi_bready(regs$s_axi_bready), .s_axi_araddr(regs$s_axi_araddr),
        .s_axi_arvalid(regs$s_axi_arvalid), .s_axi_arready(regs$s_axi_arready), .s_axi_rdata(regs$s_axi_rdata),
        .s_axi_rresp(regs$s_axi_rresp), .s_axi_rvalid(regs$s_axi_rvalid), .s_axi_rready(regs$s_axi_rready),
        .tmr_error(regs$tmr_error), .build_id0(regs$build_id0), .build_id1(regs$build_id1), .caps(regs$caps),
        .clock_khz(regs$clock_khz), .ctrl_stored(regs$ctrl_stored), .ctrl(regs$ctrl), .status(regs$status),
        .generation_stored(regs$generation_stored), .generation(regs$generation), .heartbeat(regs$heartbeat),
        .irq_status_set(regs$irq_status_set), .irq_status(regs$irq_status),
        .irq_mask_stored(regs$irq_mask_stored), .irq_mask(regs$irq_mask), .seu_tmr(regs$seu_tmr),
        .seu_ecc1(regs$seu_ecc1), .seu_ecc2(regs$seu_ecc2), .seu_cfg(regs$seu_cfg), .selftest(regs$selftest),
        .scratch_stored(regs$scratch_stored), .scratch(regs$scratch),
        .selftest_period_stored(regs$selftest_period_stored), .selftest_period(regs$selftest_period),
        .watchdog_stored(regs$watchdog_stored), .watchdog(regs$watchdog), .cycles(regs$cycles),
        .commands(regs$commands), .beats_read(regs$beats_read), .beats_written(regs$beats_written),
        .timeouts(regs$timeouts), .sq_base_stored(regs$sq_base_stored), .sq_base(regs$sq_base),
        .cq_base_stored(regs$cq_base_stored), .cq_base(regs$cq_base), .ring_log2_stored(regs$ring_log2_stored),
        .ring_log2(regs$ring_log2), .sq_tail_stored(regs$sq_tail_stored), .sq_tail(regs$sq_tail),
        .sq_head(regs$sq_head), .cq_tail(regs$cq_tail), .cq_head_stored(regs$cq_head_stored),
        .cq_head(regs$cq_head), .ring_ctrl_stored(regs$ring_ctrl_stored), .ring_ctrl(regs$ring_ctrl),
        .ring_status(regs$ring_status));
    perigee_payload_scrypt__reset reset(.clock(reset$clock), .aresetn(reset$aresetn), .request(reset$request),
        .memory_idle(reset$memory_idle), .registers_idle(reset$registers_idle), .resetn(reset$resetn),
        .draining(reset$draining), .closing(reset$closing), .tmr_error(reset$tmr_error));
    perigee_payload_scrypt__reader reader(.clock(reader$clock), .resetn(reader$resetn),
        .testing(reader$testing), .keep$0(reader$keep$0), .keep$1(reader$keep$1), .keep$2(reader$keep$2),
        .keep$3(reader$keep$3), .rseg_valid$0(reader$rseg_valid$0), .rseg_valid$1(reader$rseg_valid$1),
        .rseg_valid$2(reader$rseg_valid$2), .rseg_valid$3(reader$rseg_valid$3),
        .rseg_ready$0(reader$rseg_ready$0), .rseg_ready$1(reader$rseg_ready$1),
        .rseg_ready$2(reader$rseg_ready$2), .rseg_ready$3(reader$rseg_ready$3),
        .rseg_addr$0(reader$rseg_addr$0), .rseg_addr$1(reader$rseg_addr$1), .rseg_addr$2(reader$rseg_addr$2),
        .rseg_addr$3(reader$rseg_addr$3), .rseg_beats$0(reader$rseg_beats$0),
        .rseg_beats$1(reader$rseg_beats$1), .rseg_beats$2(reader$rseg_beats$2),
        .rseg_beats$3(reader$rseg_beats$3), .rdat_valid$0(reader$rdat_valid$0),
        .rdat_valid$1(reader$rdat_valid$1), .rdat_valid$2(reader$rdat_valid$2),
        .rdat_valid$3(reader$rdat_valid$3), .rdat_ready$0(reader$rdat_ready$0),
        .rdat_ready$1(reader$rdat_ready$1), .rdat_ready$2(reader$rdat_ready$2),
        .rdat_ready$3(reader$rdat_ready$3), .rdat_lo$0(reader$rdat_lo$0), .rdat_lo$1(reader$rdat_lo$1),
        .rdat_lo$2(reader$rdat_lo$2), .rdat_lo$3(reader$rdat_lo$3), .rdat_hi$0(reader$rdat_hi$0),
        .rdat_hi$1(reader$rdat_hi$1), .rdat_hi$2(reader$rdat_hi$2), .rdat_hi$3(reader$rdat_hi$3),
        .rdat_last$0(reader$rdat_last$0), .rdat_last$1(reader$rdat_last$1), .rdat_last$2(reader$rdat_last$2),
        .rdat_last$3(reader$rdat_last$3), .quiet$0(reader$quiet$0), .quiet$1(reader$quiet$1),
        .quiet$2(reader$quiet$2), .quiet$3(reader$quiet$3), .bus_error$0(reader$bus_error$0),
        .bus_error$1(reader$bus_error$1), .bus_error$2(reader$bus_error$2), .bus_error$3(reader$bus_error$3),
        .rom_address(reader$rom_address), .rom_lo(reader$rom_lo), .rom_hi(reader$rom_hi),
        .m_axi_araddr(reader$m_axi_araddr), .m_axi_arlen(reader$m_axi_arlen),
        .m_axi_arvalid(reader$m_axi_arvalid), .m_axi_arready(reader$m_axi_arready), .rdata_lo(reader$rdata_lo),
        .rdata_hi(reader$rdata_hi), .rresp(reader$rresp), .rvalid(reader$rvalid), .rready(reader$rready),
        .tmr_error(reader$tmr_error), .beat_read(reader$beat_read));
    perigee_payload_scrypt__writer_3 writer(.clock(writer$clock), .resetn(writer$resetn),
        .testing(writer$testing), .keep$0(writer$keep$0), .keep$1(writer$keep$1), .keep$2(writer$keep$2),
        .keep$3(writer$keep$3), .wseg_valid$0(writer$wseg_valid$0), .wseg_valid$1(writer$wseg_valid$1),
        .wseg_valid$2(writer$wseg_valid$2), .wseg_valid$3(writer$wseg_valid$3),
        .wseg_ready$0(writer$wseg_ready$0), .wseg_ready$1(writer$wseg_ready$1),
        .wseg_ready$2(writer$wseg_ready$2), .wseg_ready$3(writer$wseg_ready$3),
        .wseg_addr$0(writer$wseg_addr$0), .wseg_addr$1(writer$wseg_addr$1), .wseg_addr$2(writer$wseg_addr$2),
        .wseg_addr$3(writer$wseg_addr$3), .wseg_beats$0(writer$wseg_beats$0),
        .wseg_beats$1(writer$wseg_beats$1), .wseg_beats$2(writer$wseg_beats$2),
        .wseg_beats$3(writer$wseg_beats$3), .wdat_valid$0(writer$wdat_valid$0),
        .wdat_valid$1(writer$wdat_valid$1), .wdat_valid$2(writer$wdat_valid$2),
        .wdat_valid$3(writer$wdat_valid$3), .wdat_ready$0(writer$wdat_ready$0),
        .wdat_ready$1(writer$wdat_ready$1), .wdat_ready$2(writer$wdat_ready$2),
        .wdat_ready$3(writer$wdat_ready$3), .wdat_lo$0(writer$wdat_lo$0), .wdat_lo$1(writer$wdat_lo$1),
        .wdat_lo$2(writer$wdat_lo$2), .wdat_lo$3(writer$wdat_lo$3), .wdat_hi$0(writer$wdat_hi$0),
        .wdat_hi$1(writer$wdat_hi$1), .wdat_hi$2(writer$wdat_hi$2), .wdat_hi$3(writer$wdat_hi$3),
        .quiet$0(writer$quiet$0), .quiet$1(writer$quiet$1), .quiet$2(writer$quiet$2), .quiet$3(writer$quiet$3),
        .bus_error$0(writer$bus_error$0), .bus_error$1(writer$bus_error$1), .bus_error$2(writer$bus_error$2),
        .bus_error$3(writer$bus_error$3), .m_axi_awaddr(writer$m_axi_awaddr), .m_axi_awlen(writer$m_axi_awlen),
        .m_axi_awvalid(writer$m_axi_awvalid), .m_axi_awready(writer$m_axi_awready), .wdata_lo(writer$wdata_lo),
        .wdata_hi(writer$wdata_hi), .wlast(writer$wlast), .wvalid(writer$wvalid), .wready(writer$wready),
        .bresp(writer$bresp), .bvalid(writer$bvalid), .bready(writer$bready), .tmr_error(writer$tmr_error),
        .beat_written(writer$beat_written));
    perigee_payload_scrypt__fetcher fetcher(.clock(fetcher$clock), .resetn(fetcher$resetn),
        .enable(fetcher$enable), .cq_head(fetcher$cq_head), .sq_base(fetcher$sq_base), .mask(fetcher$mask),
        .sq_tail(fetcher$sq_tail), .sq_head(fetcher$sq_head), .generation(fetcher$generation),
        .third(fetcher$third), .caps(fetcher$caps), .test_due(fetcher$test_due), .test_over(fetcher$test_over),
        .testing(fetcher$testing), .expected(fetcher$expected), .busy(fetcher$busy), .idle(fetcher$idle),
        .rseg_valid(fetcher$rseg_valid), .rseg_ready(fetcher$rseg_ready), .rseg_addr(fetcher$rseg_addr),
        .rdat_valid(fetcher$rdat_valid), .rdat_ready(fetcher$rdat_ready), .rdat_lo(fetcher$rdat_lo),
        .rdat_hi(fetcher$rdat_hi), .bus_error(fetcher$bus_error), .cmd_valid$0(fetcher$cmd_valid$0),
        .cmd_valid$1(fetcher$cmd_valid$1), .cmd_valid$2(fetcher$cmd_valid$2),
        .cmd_ready$0(fetcher$cmd_ready$0), .cmd_ready$1(fetcher$cmd_ready$1),
        .cmd_ready$2(fetcher$cmd_ready$2), .operand$0(fetcher$operand$0), .operand$1(fetcher$operand$1),
        .operand$2(fetcher$operand$2), .operand$3(fetcher$operand$3), .operand$4(fetcher$operand$4),
        .operand$5(fetcher$operand$5), .operand$6(fetcher$operand$6), .operand$7(fetcher$operand$7),
        .operand$8(fetcher$operand$8), .operand$9(fetcher$operand$9), .operand$10(fetcher$operand$10),
        .operand$11(fetcher$operand$11), .slot(fetcher$slot), .slot_free(fetcher$slot_free),
        .begins(fetcher$begins), .begun_slot(fetcher$begun_slot), .core(fetcher$core), .tag(fetcher$tag),
        .refused(fetcher$refused), .refused_status(fetcher$refused_status),
        .refused_taken(fetcher$refused_taken), .ended(fetcher$ended), .ended_slot(fetcher$ended_slot),
        .ended_well(fetcher$ended_well), .tmr_error(fetcher$tmr_error));
    perigee_payload_scrypt__completer completer(.clock(completer$clock), .resetn(completer$resetn),
        .enable(completer$enable), .ring_idle(completer$ring_idle), .cq_base(completer$cq_base),
        .log2(completer$log2), .mask(completer$mask), .cq_tail(completer$cq_tail),
        .generation(completer$generation), .now(completer$now), .caps(completer$caps),
        .completed(completer$completed), .begins(completer$begins), .slot(completer$slot), .tag(completer$tag),
        .refused(completer$refused), .refused_status(completer$refused_status),
        .refused_taken(completer$refused_taken), .testing(completer$testing), .expected(completer$expected),
        .idle(completer$idle), .ended(completer$ended), .ended_slot(completer$ended_slot),
        .ended_well(completer$ended_well), .done_valid$0(completer$done_valid$0),
        .done_valid$1(completer$done_valid$1), .done_valid$2(completer$done_valid$2),
        .done_ready$0(completer$done_ready$0), .done_ready$1(completer$done_ready$1),
        .done_ready$2(completer$done_ready$2), .done_slot$0(completer$done_slot$0),
        .done_slot$1(completer$done_slot$1), .done_slot$2(completer$done_slot$2),
        .done_status$0(completer$done_status$0), .done_status$1(completer$done_status$1),
        .done_status$2(completer$done_status$2), .done_crc$0(completer$done_crc$0),
        .done_crc$1(completer$done_crc$1), .done_crc$2(completer$done_crc$2),
        .done_extra$0(completer$done_extra$0), .done_extra$1(completer$done_extra$1),
        .done_extra$2(completer$done_extra$2), .stopped$0(completer$stopped$0),
        .stopped$1(completer$stopped$1), .stopped$2(completer$stopped$2), .stopping$0(completer$stopping$0),
        .stopping$1(completer$stopping$1), .stopping$2(completer$stopping$2),
        .stopped_slot$0(completer$stopped_slot$0), .stopped_slot$1(completer$stopped_slot$1),
        .stopped_slot$2(completer$stopped_slot$2), .poisoned$0(completer$poisoned$0),
        .poisoned$1(completer$poisoned$1), .poisoned$2(completer$poisoned$2), .broken$0(completer$broken$0),
        .broken$1(completer$broken$1), .broken$2(completer$broken$2), .written$0(completer$written$0),
        .written$1(completer$written$1), .written$2(completer$written$2), .wseg_valid(completer$wseg_valid),
        .wseg_ready(completer$wseg_ready), .wseg_addr(completer$wseg_addr), .wdat_valid(completer$wdat_valid),
        .wdat_ready(completer$wdat_ready), .wdat_lo(completer$wdat_lo), .wdat_hi(completer$wdat_hi),
        .record_written(completer$record_written), .tmr_error(completer$tmr_error));
    perigee_payload_scrypt__health health(.clock(health$clock), .resetn(health$resetn),
        .completed(health$completed), .fired(health$fired), .beat_read(health$beat_read),
        .beat_written(health$beat_written), .tmr_error(health$tmr_error), .ecc_corrected(health$ecc_corrected),
        .ecc_uncorrectable(health$ecc_uncorrectable), .configuration_error(health$configuration_error),
        .test_request(health$test_request), .test_period(health$test_period), .testing(health$testing),
        .test_over(health$test_over), .caps(health$caps), .third(health$third), .test_due(health$test_due),
        .ready(health$ready), .irq_set(health$irq_set), .now(health$now), .heartbeat(health$heartbeat),
        .commands(health$commands), .timeouts(health$timeouts), .beats_read(health$beats_read),
        .beats_written(health$beats_written), .seu_tmr(health$seu_tmr), .seu_ecc1(health$seu_ecc1),
        .seu_ecc2(health$seu_ecc2), .seu_cfg(health$seu_cfg), .selftest(health$selftest),
        .tmr_seen(health$tmr_seen));
    perigee_payload_scrypt__slots slots(.clock(slots$clock), .resetn(slots$resetn), .begins(slots$begins),
        .begin_slot(slots$begin_slot), .core(slots$core), .next_slot(slots$next_slot), .free(slots$free),
        .ends(slots$ends), .end_slot(slots$end_slot), .busy_of$0(slots$busy_of$0), .busy_of$1(slots$busy_of$1),
        .busy_of$2(slots$busy_of$2), .one_of$0(slots$one_of$0), .one_of$1(slots$one_of$1),
        .one_of$2(slots$one_of$2), .idle(slots$idle), .tmr_error(slots$tmr_error));
    perigee_payload_scrypt__watchdog watchdog$0(.clock(watchdog$0$clock), .resetn(watchdog$0$resetn),
        .limit(watchdog$0$limit), .busy(watchdog$0$busy), .progress(watchdog$0$progress),
        .quiet(watchdog$0$quiet), .spoilt(watchdog$0$spoilt), .bus_error(watchdog$0$bus_error),
        .keep(watchdog$0$keep), .stopped(watchdog$0$stopped), .poisoned(watchdog$0$poisoned),
        .broken(watchdog$0$broken), .fires(watchdog$0$fires), .tmr_error(watchdog$0$tmr_error));
    perigee_payload_scrypt__watchdog watchdog$1(.clock(watchdog$1$clock), .resetn(watchdog$1$resetn),
        .limit(watchdog$1$limit), .busy(watchdog$1$busy), .progress(watchdog$1$progress),
        .quiet(watchdog$1$quiet), .spoilt(watchdog$1$spoilt), .bus_error(watchdog$1$bus_error),
        .keep(watchdog$1$keep), .stopped(watchdog$1$stopped), .poisoned(watchdog$1$poisoned),
        .broken(watchdog$1$broken), .fires(watchdog$1$fires), .tmr_error(watchdog$1$tmr_error));
    perigee_payload_scrypt__watchdog watchdog$2(.clock(watchdog$2$clock), .resetn(watchdog$2$resetn),
        .limit(watchdog$2$limit), .busy(watchdog$2$busy), .progress(watchdog$2$progress),
        .quiet(watchdog$2$quiet), .spoilt(watchdog$2$spoilt), .bus_error(watchdog$2$bus_error),
        .keep(watchdog$2$keep), .stopped(watchdog$2$stopped), .poisoned(watchdog$2$poisoned),
        .broken(watchdog$2$broken), .fires(watchdog$2$fires), .tmr_error(watchdog$2$tmr_error));
    perigee_payload_scrypt__tree tree(.clock(tree$clock), .resetn(tree$resetn), .cmd_valid(tree$cmd_valid),
        .cmd_slot(tree$cmd_slot), .cmd_src(tree$cmd_src), .cmd_src_len(tree$cmd_src_len),
        .cmd_dst(tree$cmd_dst), .cmd_dst_len(tree$cmd_dst_len), .rseg_ready(tree$rseg_ready),
        .rdat_valid(tree$rdat_valid), .rdat_lo(tree$rdat_lo), .rdat_hi(tree$rdat_hi),
        .rdat_last(tree$rdat_last), .wseg_ready(tree$wseg_ready), .wdat_ready(tree$wdat_ready),
        .done_ready(tree$done_ready), .cmd_ready(tree$cmd_ready), .rseg_valid(tree$rseg_valid),
        .rseg_addr(tree$rseg_addr), .rseg_beats(tree$rseg_beats), .rdat_ready(tree$rdat_ready),
        .wseg_valid(tree$wseg_valid), .wseg_addr(tree$wseg_addr), .wseg_beats(tree$wseg_beats),
        .wdat_valid(tree$wdat_valid), .wdat_lo(tree$wdat_lo), .wdat_hi(tree$wdat_hi),
        .wdat_last(tree$wdat_last), .done_valid(tree$done_valid), .done_slot(tree$done_slot),
        .done_status(tree$done_status), .done_crc(tree$done_crc), .done_extra(tree$done_extra),
        .tmr_error(tree$tmr_error), .ecc_corrected(tree$ecc_corrected),
        .ecc_uncorrectable(tree$ecc_uncorrectable));
    perigee_payload_scrypt__gf8 gf8(.clock(gf8$clock), .resetn(gf8$resetn), .cmd_valid(gf8$cmd_valid),
        .cmd_ready(gf8$cmd_ready), .cmd_slot(gf8$cmd_slot), .cmd_src(gf8$cmd_src),
        .cmd_src_len(gf8$cmd_src_len), .cmd_dst(gf8$cmd_dst), .cmd_dst_len(gf8$cmd_dst_len),
        .cmd_aux0(gf8$cmd_aux0), .cmd_aux1(gf8$cmd_aux1), .cmd_aux2(gf8$cmd_aux2), .cmd_aux3(gf8$cmd_aux3),
        .rseg_valid(gf8$rseg_valid), .rseg_ready(gf8$rseg_ready), .rseg_addr(gf8$rseg_addr),
        .rseg_beats(gf8$rseg_beats), .rdat_valid(gf8$rdat_valid), .rdat_ready(gf8$rdat_ready),
        .rdat_lo(gf8$rdat_lo), .rdat_hi(gf8$rdat_hi), .rdat_last(gf8$rdat_last), .wseg_valid(gf8$wseg_valid),
        .wseg_ready(gf8$wseg_ready), .wseg_addr(gf8$wseg_addr), .wseg_beats(gf8$wseg_beats),
        .wdat_valid(gf8$wdat_valid), .wdat_ready(gf8$wdat_ready), .wdat_lo(gf8$wdat_lo), .wdat_hi(gf8$wdat_hi),
        .wdat_last(gf8$wdat_last), .done_valid(gf8$done_valid), .done_ready(gf8$done_ready),
        .done_slot(gf8$done_slot), .done_status(gf8$done_status), .done_crc(gf8$done_crc),
        .done_extra(gf8$done_extra), .tmr_error(gf8$tmr_error), .ecc_corrected(gf8$ecc_corrected),
        .ecc_uncorrectable(gf8$ecc_uncorrectable));
    perigee_payload_scrypt__third third(.clock(third$clock), .resetn(third$resetn),
        .cmd_valid(third$cmd_valid), .cmd_ready(third$cmd_ready), .cmd_slot(third$cmd_slot),
        .cmd_src(third$cmd_src), .cmd_src_len(third$cmd_src_len), .cmd_dst(third$cmd_dst),
        .cmd_dst_len(third$cmd_dst_len), .cmd_aux0(third$cmd_aux0), .rseg_valid(third$rseg_valid),
        .rseg_ready(third$rseg_ready), .rseg_addr(third$rseg_addr), .rseg_beats(third$rseg_beats),
        .rdat_valid(third$rdat_valid), .rdat_ready(third$rdat_ready), .rdat_lo(third$rdat_lo),
        .rdat_hi(third$rdat_hi), .rdat_last(third$rdat_last), .wseg_valid(third$wseg_valid),
        .wseg_ready(third$wseg_ready), .wseg_addr(third$wseg_addr), .wseg_beats(third$wseg_beats),
        .wdat_valid(third$wdat_valid), .wdat_ready(third$wdat_ready), .wdat_lo(third$wdat_lo),
        .wdat_hi(third$wdat_hi), .wdat_last(third$wdat_last), .done_valid(third$done_valid),
        .done_ready(third$done_ready), .done_slot(third$done_slot), .done_status(third$done_status),
        .done_crc(third$done_crc), .done_extra(third$done_extra), .tmr_error(third$tmr_error),
        .ecc_corrected(third$ecc_corrected), .ecc_uncorrectable(third$ecc_uncorrectable));
    perigee_payload_scrypt__rom_lo rom_lo(.clock(rom_lo$clock), .write_enable(rom_lo$write_enable),
        .write_address(rom_lo$write_address), .write_data(rom_lo$write_data), .read_enable(rom_lo$read_enable),
        .read_address(rom_lo$read_address), .read_data(rom_lo$read_data));
    perigee_payload_scrypt__rom_hi rom_hi(.clock(rom_hi$clock), .write_enable(rom_hi$write_enable),
        .write_address(rom_hi$write_address), .write_data(rom_hi$write_data), .read_enable(rom_hi$read_enable),
        .read_address(rom_hi$read_address), .read_data(rom_hi$read_data));
    perigee_payload_scrypt__build_id0 build_id0(.value(build_id0$value));
    perigee_payload_scrypt__build_id1 build_id1(.value(build_id1$value));
    perigee_payload_scrypt__clock_khz clock_khz(.value(clock_khz$value));
    perigee_payload_scrypt__third_number third_number(.value(third_number$value));
    perigee_payload_scrypt__third_bit third_bit(.value(third_bit$value));
    always @(posedge any_tmr$clock) any_tmr$q <= any_tmr$d;
    always @(posedge any_ecc1$clock) any_ecc1$q <= any_ecc1$d;
    always @(posedge any_ecc2$clock) any_ecc2$q <= any_ecc2$d;

    // Update code
    always @(*) begin
        any_tmr$clock = aclk;
        any_ecc1$clock = aclk;
        any_ecc2$clock = aclk;
        any_tmr$d = any_tmr$q;
        any_ecc1$d = any_ecc1$q;
        any_ecc2$d = any_ecc2$q;
        reset$clock = aclk;
        reset$aresetn = aresetn;
        reset$request = regs$ctrl[32'h0];
        all_quiet = 1'b1;
        if (~reader$quiet$0 | ~writer$quiet$0) begin
            all_quiet = 1'b0;
        end
        if (~reader$quiet$1 | ~writer$quiet$1) begin
            all_quiet = 1'b0;
        end
        if (~reader$quiet$2 | ~writer$quiet$2) begin
            all_quiet = 1'b0;
        end
        if (~reader$quiet$3 | ~writer$quiet$3) begin
            all_quiet = 1'b0;
        end
        reset$memory_idle = all_quiet;
        closing = reset$closing;
        half_write = ~regs$s_axi_awready | ~regs$s_axi_wready;
        shut_write = closing & ~half_write;
        reset$registers_idle = ~half_write & regs$s_axi_arready & ~regs$s_axi_bvalid & ~regs$s_axi_rvalid;
        resetn = reset$resetn;
        running = ~reset$draining;
        regs$clock = aclk;
        regs$resetn = resetn;
        regs$s_axi_awaddr = s_axi_awaddr;
        regs$s_axi_awvalid = s_axi_awvalid & ~shut_write;
        s_axi_awready = regs$s_axi_awready & ~shut_write;
        regs$s_axi_wdata = s_axi_wdata;
        regs$s_axi_wstrb = s_axi_wstrb;
        regs$s_axi_wvalid = s_axi_wvalid & ~shut_write;
        s_axi_wready = regs$s_axi_wready & ~shut_write;
        s_axi_bresp = regs$s_axi_bresp;
        s_axi_bvalid = regs$s_axi_bvalid;
        regs$s_axi_bready = s_axi_bready;
        regs$s_axi_araddr = s_axi_araddr;
        regs$s_axi_arvalid = s_axi_arvalid & ~closing;
        s_axi_arready = regs$s_axi_arready & ~closing;
        s_axi_rdata = regs$s_axi_rdata;
        s_axi_rresp = regs$s_axi_rresp;
        s_axi_rvalid = regs$s_axi_rvalid;
        regs$s_axi_rready = s_axi_rready;
        regs$build_id0 = build_id0$value;
        regs$build_id1 = build_id1$value;
        regs$clock_khz = clock_khz$value;
        regs$cycles = health$now;
        regs$commands = health$commands;
        regs$timeouts = health$timeouts;
        regs$beats_read = health$beats_read;
        regs$beats_written = health$beats_written;
        regs$seu_tmr = health$seu_tmr;
        regs$seu_ecc1 = health$seu_ecc1;
        regs$seu_ecc2 = health$seu_ecc2;
        regs$seu_cfg = health$seu_cfg;
        regs$heartbeat = health$heartbeat;
        caps_low = completer$caps[(32'h0)+:(2)];
        regs$caps = (((caps_low) & 32'hffffffff) << 32'h1) | 32'h1;
        if (completer$caps[32'h2]) begin
            regs$caps = (((caps_low) & 32'hffffffff) << 32'h1) | third_bit$value | 32'h1;
        end
        in_flight = ~slots$idle | ~completer$idle | fetcher$busy;
        ready_wide = 32'h0;
        if (health$ready & running) begin
            ready_wide = 32'h1;
        end
        testing_wide = 32'h0;
        if (fetcher$testing) begin
            testing_wide = 32'h1;
        end
        flight_wide = 32'h0;
        if (in_flight) begin
            flight_wide = 32'h1;
        end
        regs$status = ((ready_wide) & 32'hffffffff) | (((testing_wide) & 32'hffffffff) << 32'h1) | (((flight_wide) & 32'hffffffff) << 32'h2);
        regs$ring_status = ((flight_wide) & 32'hffffffff);
        regs$sq_head = ((fetcher$sq_head) & 32'hffffffff);
        regs$cq_tail = ((completer$cq_tail) & 32'hffffffff);
        regs$selftest = health$selftest;
        regs$irq_status_set = health$irq_set;
        pending = regs$irq_status & regs$irq_mask;
        irq = |pending;
        any_fired = watchdog$0$fires | watchdog$1$fires | watchdog$2$fires;
        test_period = regs$selftest_period[(32'h0)+:(16)];
        health$clock = aclk;
        health$resetn = resetn;
        health$completed = completer$completed;
        health$fired = any_fired;
        health$beat_read = reader$beat_read;
        health$beat_written = writer$beat_written;
        health$tmr_error = any_tmr$q;
        health$ecc_corrected = any_ecc1$q;
        health$ecc_uncorrectable = any_ecc2$q;
        health$configuration_error = configuration_error;
        health$test_request = regs$ctrl[32'h1];
        health$test_period = test_period;
        health$testing = fetcher$testing;
        health$test_over = fetcher$test_over;
        health$caps = completer$caps;
        health$third = third_bit$value[(32'h0)+:(16)];
        any_tmr$d = reset$tmr_error | regs$tmr_error | reader$tmr_error | writer$tmr_error | fetcher$tmr_error | completer$tmr_error | slots$tmr_error | watchdog$0$tmr_error | watchdog$1$tmr_error | watchdog$2$tmr_error | tree$tmr_error | gf8$tmr_error | third$tmr_error;
        any_ecc1$d = tree$ecc_corrected | gf8$ecc_corrected | third$ecc_corrected;
        any_ecc2$d = tree$ecc_uncorrectable | gf8$ecc_uncorrectable | third$ecc_uncorrectable;
        fetcher$clock = aclk;
        fetcher$resetn = resetn;
        completer$clock = aclk;
        completer$resetn = resetn;
        slots$clock = aclk;
        slots$resetn = resetn;
        ring_on = regs$ring_ctrl[32'h0] & health$ready & running;
        sq_tail = regs$sq_tail[(32'h0)+:(16)];
        cq_head = regs$cq_head[(32'h0)+:(16)];
        generation = regs$generation[(32'h0)+:(16)];
        fetcher$enable = ring_on;
        fetcher$cq_head = cq_head;
        fetcher$sq_base = regs$sq_base;
        fetcher$mask = completer$mask;
        fetcher$sq_tail = sq_tail;
        fetcher$generation = generation;
        fetcher$caps = completer$caps;
        fetcher$third = third_number$value[(32'h0)+:(8)];
        fetcher$test_due = health$test_due & running;
        fetcher$idle = slots$idle & completer$idle;
        fetcher$slot_free = slots$free;
        fetcher$refused_taken = completer$refused_taken;
        fetcher$ended = completer$ended;
        fetcher$ended_slot = completer$ended_slot;
        fetcher$ended_well = completer$ended_well;
        fetcher$rseg_ready = reader$rseg_ready$0;
        fetcher$rdat_valid = reader$rdat_valid$0;
        fetcher$rdat_lo = reader$rdat_lo$0;
        fetcher$rdat_hi = reader$rdat_hi$0;
        fetcher$bus_error = reader$bus_error$0;
        reader$rseg_valid$0 = fetcher$rseg_valid;
        reader$rseg_addr$0 = fetcher$rseg_addr;
        reader$rseg_beats$0 = 32'h8;
        reader$rdat_ready$0 = fetcher$rdat_ready;
        slots$begins = fetcher$begins;
        slots$begin_slot = fetcher$begun_slot;
        slots$next_slot = fetcher$slot;
        slots$core = fetcher$core;
        slots$ends = completer$ended;
        slots$end_slot = completer$ended_slot;
        completer$enable = ring_on;
        completer$ring_idle = slots$idle & ~fetcher$busy;
        completer$cq_base = regs$cq_base;
        completer$log2 = regs$ring_log2[(32'h0)+:(4)];
        completer$generation = generation;
        completer$now = health$now;
        completer$begins = fetcher$begins;
        completer$slot = fetcher$begun_slot;
        completer$tag = fetcher$tag;
        completer$refused = fetcher$refused;
        completer$refused_status = fetcher$refused_status;
        completer$testing = fetcher$testing;
        completer$expected = fetcher$expected;
        completer$wseg_ready = writer$wseg_ready$0;
        completer$wdat_ready = writer$wdat_ready$0;
        completer$record_written = writer$quiet$0;
        writer$wseg_valid$0 = completer$wseg_valid;
        writer$wseg_addr$0 = completer$wseg_addr;
        writer$wseg_beats$0 = 32'h4;
        writer$wdat_valid$0 = completer$wdat_valid;
        writer$wdat_lo$0 = completer$wdat_lo;
        writer$wdat_hi$0 = completer$wdat_hi;
        reader$keep$0 = running;
        writer$keep$0 = running;
        reader$clock = aclk;
        reader$resetn = resetn;
        reader$testing = fetcher$testing;
        writer$clock = aclk;
        writer$resetn = resetn;
        writer$testing = fetcher$testing;
        rom_lo$clock = aclk;
        rom_hi$clock = aclk;
        rom_lo$write_enable = 1'b0;
        rom_lo$write_address = 32'h0;
        rom_lo$write_data = 32'h0;
        rom_lo$read_enable = 1'b1;
        rom_lo$read_address = reader$rom_address;
        rom_hi$write_enable = 1'b0;
        rom_hi$write_address = 32'h0;
        rom_hi$write_data = 32'h0;
        rom_hi$read_enable = 1'b1;
        rom_hi$read_address = reader$rom_address;
        reader$rom_lo = rom_lo$read_data;
        reader$rom_hi = rom_hi$read_data;
        m_axi_araddr = reader$m_axi_araddr;
        m_axi_arlen = reader$m_axi_arlen;
        m_axi_arsize = 32'h3;
        m_axi_arburst = 32'h1;
        m_axi_arcache = 32'h3;
        m_axi_arprot = 32'h0;
        m_axi_arvalid = reader$m_axi_arvalid;
        reader$m_axi_arready = m_axi_arready;
        reader$rdata_lo = m_axi_rdata[(32'h0)+:(32)];
        reader$rdata_hi = m_axi_rdata[(32'h20)+:(32)];
        reader$rresp = m_axi_rresp;
        reader$rvalid = m_axi_rvalid;
        m_axi_rready = reader$rready;
        m_axi_awaddr = writer$m_axi_awaddr;
        m_axi_awlen = writer$m_axi_awlen;
        m_axi_awsize = 32'h3;
        m_axi_awburst = 32'h1;
        m_axi_awcache = 32'h3;
        m_axi_awprot = 32'h0;
        m_axi_awvalid = writer$m_axi_awvalid;
        writer$m_axi_awready = m_axi_awready;
        m_axi_wdata = ((writer$wdata_lo) & 64'hffffffffffffffff) | (((writer$wdata_hi) & 64'hffffffffffffffff) << 32'h20);
        m_axi_wstrb = 32'hff;
        m_axi_wlast = writer$wlast;
        m_axi_wvalid = writer$wvalid;
        writer$wready = m_axi_wready;
        writer$bresp = m_axi_bresp;
        writer$bvalid = m_axi_bvalid;
        m_axi_bready = writer$bready;
        tree$clock = aclk;
        tree$resetn = resetn & watchdog$0$keep & running;
        tree$cmd_valid = fetcher$cmd_valid$0;
        fetcher$cmd_ready$0 = tree$cmd_ready & watchdog$0$keep;
        tree$cmd_slot = fetcher$slot;
        tree$cmd_src = fetcher$operand$0;
        tree$cmd_src_len = fetcher$operand$1;
        tree$cmd_dst = fetcher$operand$2;
        tree$cmd_dst_len = fetcher$operand$3;
        reader$rseg_valid$1 = tree$rseg_valid;
        reader$rseg_addr$1 = tree$rseg_addr;
        reader$rseg_beats$1 = tree$rseg_beats;
        tree$rseg_ready = reader$rseg_ready$1;
        tree$rdat_valid = reader$rdat_valid$1;
        tree$rdat_lo = reader$rdat_lo$1;
        tree$rdat_hi = reader$rdat_hi$1;
        tree$rdat_last = reader$rdat_last$1;
        reader$rdat_ready$1 = tree$rdat_ready;
        writer$wseg_valid$1 = tree$wseg_valid;
        writer$wseg_addr$1 = tree$wseg_addr;
        writer$wseg_beats$1 = tree$wseg_beats;
        tree$wseg_ready = writer$wseg_ready$1;
        writer$wdat_valid$1 = tree$wdat_valid;
        writer$wdat_lo$1 = tree$wdat_lo;
        writer$wdat_hi$1 = tree$wdat_hi;
        tree$wdat_ready = writer$wdat_ready$1;
        completer$done_valid$0 = tree$done_valid & watchdog$0$keep;
        completer$done_slot$0 = tree$done_slot;
        completer$done_status$0 = tree$done_status;
        completer$done_crc$0 = tree$done_crc;
        completer$done_extra$0 = tree$done_extra;
        tree$done_ready = completer$done_ready$0;
        watchdog$0$clock = aclk;
        watchdog$0$resetn = resetn;
        watchdog$0$limit = regs$watchdog;
        watchdog$0$busy = slots$busy_of$0;
        watchdog$0$progress = (fetcher$begins & (fetcher$core == 32'h0)) | completer$done_ready$0;
        watchdog$0$quiet = reader$quiet$1 & writer$quiet$1;
        watchdog$0$spoilt = tree$ecc_uncorrectable;
        watchdog$0$bus_error = reader$bus_error$1 | writer$bus_error$1;
        completer$stopped$0 = watchdog$0$stopped & slots$busy_of$0;
        completer$stopping$0 = ~watchdog$0$keep;
        completer$stopped_slot$0 = slots$one_of$0;
        completer$poisoned$0 = watchdog$0$poisoned;
        completer$broken$0 = watchdog$0$broken;
        completer$written$0 = writer$quiet$1;
        reader$keep$1 = watchdog$0$keep & running;
        writer$keep$1 = watchdog$0$keep & running;
        gf8$clock = aclk;
        gf8$resetn = resetn & watchdog$1$keep & running;
        gf8$cmd_valid = fetcher$cmd_valid$1;
        fetcher$cmd_ready$1 = gf8$cmd_ready & watchdog$1$keep;
        gf8$cmd_slot = fetcher$slot;
        gf8$cmd_src = fetcher$operand$0;
        gf8$cmd_src_len = fetcher$operand$1;
        gf8$cmd_dst = fetcher$operand$2;
        gf8$cmd_dst_len = fetcher$operand$3;
        gf8$cmd_aux0 = fetcher$operand$4;
        gf8$cmd_aux1 = fetcher$operand$5;
        gf8$cmd_aux2 = fetcher$operand$6;
        gf8$cmd_aux3 = fetcher$operand$7;
        reader$rseg_valid$2 = gf8$rseg_valid;
        reader$rseg_addr$2 = gf8$rseg_addr;
        reader$rseg_beats$2 = gf8$rseg_beats;
        gf8$rseg_ready = reader$rseg_ready$2;
        gf8$rdat_valid = reader$rdat_valid$2;
        gf8$rdat_lo = reader$rdat_lo$2;
        gf8$rdat_hi = reader$rdat_hi$2;
        gf8$rdat_last = reader$rdat_last$2;
        reader$rdat_ready$2 = gf8$rdat_ready;
        writer$wseg_valid$2 = gf8$wseg_valid;
        writer$wseg_addr$2 = gf8$wseg_addr;
        writer$wseg_beats$2 = gf8$wseg_beats;
        gf8$wseg_ready = writer$wseg_ready$2;
        writer$wdat_valid$2 = gf8$wdat_valid;
        writer$wdat_lo$2 = gf8$wdat_lo;
        writer$wdat_hi$2 = gf8$wdat_hi;
        gf8$wdat_ready = writer$wdat_ready$2;
        completer$done_valid$1 = gf8$done_valid & watchdog$1$keep;
        completer$done_slot$1 = gf8$done_slot;
        completer$done_status$1 = gf8$done_status;
        completer$done_crc$1 = gf8$done_crc;
        completer$done_extra$1 = gf8$done_extra;
        gf8$done_ready = completer$done_ready$1;
        watchdog$1$clock = aclk;
        watchdog$1$resetn = resetn;
        watchdog$1$limit = regs$watchdog;
        watchdog$1$busy = slots$busy_of$1;
        watchdog$1$progress = (fetcher$begins & (fetcher$core == 32'h1)) | completer$done_ready$1;
        watchdog$1$quiet = reader$quiet$2 & writer$quiet$2;
        watchdog$1$spoilt = gf8$ecc_uncorrectable;
        watchdog$1$bus_error = reader$bus_error$2 | writer$bus_error$2;
        completer$stopped$1 = watchdog$1$stopped & slots$busy_of$1;
        completer$stopping$1 = ~watchdog$1$keep;
        completer$stopped_slot$1 = slots$one_of$1;
        completer$poisoned$1 = watchdog$1$poisoned;
        completer$broken$1 = watchdog$1$broken;
        completer$written$1 = writer$quiet$2;
        reader$keep$2 = watchdog$1$keep & running;
        writer$keep$2 = watchdog$1$keep & running;
        third$clock = aclk;
        third$resetn = resetn & watchdog$2$keep & running;
        third$cmd_valid = fetcher$cmd_valid$2;
        fetcher$cmd_ready$2 = third$cmd_ready & watchdog$2$keep;
        third$cmd_slot = fetcher$slot;
        third$cmd_src = fetcher$operand$0;
        third$cmd_src_len = fetcher$operand$1;
        third$cmd_dst = fetcher$operand$2;
        third$cmd_dst_len = fetcher$operand$3;
        third$cmd_aux0 = fetcher$operand$4;
        reader$rseg_valid$3 = third$rseg_valid;
        reader$rseg_addr$3 = third$rseg_addr;
        reader$rseg_beats$3 = third$rseg_beats;
        third$rseg_ready = reader$rseg_ready$3;
        third$rdat_valid = reader$rdat_valid$3;
        third$rdat_lo = reader$rdat_lo$3;
        third$rdat_hi = reader$rdat_hi$3;
        third$rdat_last = reader$rdat_last$3;
        reader$rdat_ready$3 = third$rdat_ready;
        writer$wseg_valid$3 = third$wseg_valid;
        writer$wseg_addr$3 = third$wseg_addr;
        writer$wseg_beats$3 = third$wseg_beats;
        third$wseg_ready = writer$wseg_ready$3;
        writer$wdat_valid$3 = third$wdat_valid;
        writer$wdat_lo$3 = third$wdat_lo;
        writer$wdat_hi$3 = third$wdat_hi;
        third$wdat_ready = writer$wdat_ready$3;
        completer$done_valid$2 = third$done_valid & watchdog$2$keep;
        completer$done_slot$2 = third$done_slot;
        completer$done_status$2 = third$done_status;
        completer$done_crc$2 = third$done_crc;
        completer$done_extra$2 = third$done_extra;
        third$done_ready = completer$done_ready$2;
        watchdog$2$clock = aclk;
        watchdog$2$resetn = resetn;
        watchdog$2$limit = regs$watchdog;
        watchdog$2$busy = slots$busy_of$2;
        watchdog$2$progress = (fetcher$begins & (fetcher$core == 32'h2)) | completer$done_ready$2;
        watchdog$2$quiet = reader$quiet$3 & writer$quiet$3;
        watchdog$2$spoilt = third$ecc_uncorrectable;
        watchdog$2$bus_error = reader$bus_error$3 | writer$bus_error$3;
        completer$stopped$2 = watchdog$2$stopped & slots$busy_of$2;
        completer$stopping$2 = ~watchdog$2$keep;
        completer$stopped_slot$2 = slots$one_of$2;
        completer$poisoned$2 = watchdog$2$poisoned;
        completer$broken$2 = watchdog$2$broken;
        completer$written$2 = writer$quiet$3;
        reader$keep$3 = watchdog$2$keep & running;
        writer$keep$3 = watchdog$2$keep & running;
    end
endmodule

module perigee_payload_scrypt__build_id0(value);
    // Module arguments
    output reg  [31:0] value;

    // Update code (custom)
    initial value = 32'h5552d491;
    always @(*) value = 32'h5552d491;
endmodule

module perigee_payload_scrypt__build_id1(value);
    // Module arguments
    output reg  [31:0] value;

    // Update code (custom)
    initial value = 32'hc2501c9a;
    always @(*) value = 32'hc2501c9a;
endmodule

module perigee_payload_scrypt__clock_khz(value);
    // Module arguments
    output reg  [31:0] value;

    // Update code (custom)
    initial value = 32'h00036ee8;
    always @(*) value = 32'h00036ee8;
endmodule

module perigee_payload_scrypt__completer(clock, resetn, enable, ring_idle, cq_base, log2, mask, cq_tail,
    generation, now, caps, completed, begins, slot, tag, refused, refused_status, refused_taken, testing,
    expected, idle, ended, ended_slot, ended_well, done_valid$0, done_valid$1, done_valid$2, done_ready$0,
    done_ready$1, done_ready$2, done_slot$0, done_slot$1, done_slot$2, done_status$0, done_status$1,
    done_status$2, done_crc$0, done_crc$1, done_crc$2, done_extra$0, done_extra$1, done_extra$2, stopped$0,
    stopped$1, stopped$2, stopping$0, stopping$1, stopping$2, stopped_slot$0, stopped_slot$1, stopped_slot$2,
    poisoned$0, poisoned$1, poisoned$2, broken$0, broken$1, broken$2, written$0, written$1, written$2,
    wseg_valid, wseg_ready, wseg_addr, wdat_valid, wdat_ready, wdat_lo, wdat_hi, record_written, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  enable;
    input wire  ring_idle;
    input wire  [31:0] cq_base;
    input wire  [3:0] log2;
    output reg  [15:0] mask;
    output reg  [15:0] cq_tail;
    input wire  [15:0] generation;
    input wire  [31:0] now;
    output reg  [2:0] caps;
    output reg  completed;
    input wire  begins;
    input wire  [2:0] slot;
    input wire  [31:0] tag;
    input wire  refused;
    input wire  [7:0] refused_status;
    output reg  refused_taken;
    input wire  testing;
    input wire  [31:0] expected;
    output reg  idle;
    output reg  ended;
    output reg  [2:0] ended_slot;
    output reg  ended_well;
    input wire  done_valid$0;
    input wire  done_valid$1;
    input wire  done_valid$2;
    output reg  done_ready$0;
    output reg  done_ready$1;
    output reg  done_ready$2;
    input wire  [2:0] done_slot$0;
    input wire  [2:0] done_slot$1;
    input wire  [2:0] done_slot$2;
    input wire  [7:0] done_status$0;
    input wire  [7:0] done_status$1;
    input wire  [7:0] done_status$2;
    input wire  [31:0] done_crc$0;
    input wire  [31:0] done_crc$1;
    input wire  [31:0] done_crc$2;
    input wire  [31:0] done_extra$0;
    input wire  [31:0] done_extra$1;
    input wire  [31:0] done_extra$2;
    input wire  stopped$0;
    input wire  stopped$1;
    input wire  stopped$2;
    input wire  stopping$0;
    input wire  stopping$1;
    input wire  stopping$2;
    input wire  [2:0] stopped_slot$0;
    input wire  [2:0] stopped_slot$1;
    input wire  [2:0] stopped_slot$2;
    input wire  poisoned$0;
    input wire  poisoned$1;
    input wire  poisoned$2;
    input wire  broken$0;
    input wire  broken$1;
    input wire  broken$2;
    input wire  written$0;
    input wire  written$1;
    input wire  written$2;
    output reg  wseg_valid;
    input wire  wseg_ready;
    output reg  [31:0] wseg_addr;
    output reg  wdat_valid;
    input wire  wdat_ready;
    output reg  [31:0] wdat_lo;
    output reg  [31:0] wdat_hi;
    input wire  record_written;
    output reg  tmr_error;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [2:0] step$d;
    wire  [2:0] step$q;
    wire  step$error;
    reg  [15:0] tail$d;
    wire  [15:0] tail$q;
    wire  tail$error;
    reg  [2:0] able$d;
    wire  [2:0] able$q;
    wire  able$error;
    reg  of_slot$d;
    wire  of_slot$q;
    wire  of_slot$error;
    reg  [2:0] at_slot$d;
    wire  [2:0] at_slot$q;
    wire  at_slot$error;
    reg  [1:0] at_core$d;
    wire  [1:0] at_core$q;
    wire  at_core$error;
    reg  [7:0] at_status$d;
    wire  [7:0] at_status$q;
    wire  at_status$error;
    reg  [31:0] at_tag$d;
    reg  [31:0] at_tag$q = 32'h0;
    reg  [31:0] at_start$d;
    reg  [31:0] at_start$q = 32'h0;
    reg  [31:0] at_crc$d;
    reg  [31:0] at_crc$q = 32'h0;
    reg  [31:0] at_extra$d;
    reg  [31:0] at_extra$q = 32'h0;
    reg  [31:0] words$0$d;
    reg  [31:0] words$0$q = 32'h0;
    reg  [31:0] words$1$d;
    reg  [31:0] words$1$q = 32'h0;
    reg  [31:0] words$2$d;
    reg  [31:0] words$2$q = 32'h0;
    reg  [31:0] words$3$d;
    reg  [31:0] words$3$q = 32'h0;
    reg  [31:0] words$4$d;
    reg  [31:0] words$4$q = 32'h0;
    reg  [31:0] words$5$d;
    reg  [31:0] words$5$q = 32'h0;
    reg  [31:0] words$6$d;
    reg  [31:0] words$6$q = 32'h0;
    reg  [31:0] words$7$d;
    reg  [31:0] words$7$q = 32'h0;
    reg  [31:0] address$d;
    wire  [31:0] address$q;
    wire  address$error;
    reg  [15:0] entries_less_one$d;
    reg  [15:0] entries_less_one$q = 16'h0;
    reg  resting$d;
    wire  resting$q;
    wire  resting$error;
    reg  rested$d;
    wire  rested$q;
    wire  rested$error;
    reg  offers$0$d;
    wire  offers$0$q;
    wire  offers$0$error;
    reg  offers$1$d;
    wire  offers$1$q;
    wire  offers$1$error;
    reg  offers$2$d;
    wire  offers$2$q;
    wire  offers$2$error;
    reg  cuts$0$d;
    wire  cuts$0$q;
    wire  cuts$0$error;
    reg  cuts$1$d;
    wire  cuts$1$q;
    wire  cuts$1$error;
    reg  cuts$2$d;
    wire  cuts$2$q;
    wire  cuts$2$error;
    reg  arrived$0$d;
    wire  arrived$0$q;
    wire  arrived$0$error;
    reg  arrived$1$d;
    wire  arrived$1$q;
    wire  arrived$1$error;
    reg  arrived$2$d;
    wire  arrived$2$q;
    wire  arrived$2$error;
    reg  record_arrived$d;
    wire  record_arrived$q;
    wire  record_arrived$error;
    reg  tags$write_enable;
    reg  [2:0] tags$write_address;
    reg  [31:0] tags$write_data;
    reg  [2:0] tags$read_address;
    wire  [31:0] tags$read_data;
    reg  starts$write_enable;
    reg  [2:0] starts$write_address;
    reg  [31:0] starts$write_data;
    reg  [2:0] starts$read_address;
    wire  [31:0] starts$read_data;
    reg  crc$start;
    reg  crc$valid;
    reg  [31:0] crc$data;
    wire  [31:0] crc$crc;

    // Local signals
    reg  taken$0;
    reg  taken$1;
    reg  taken$2;
    reg  cut_off$0;
    reg  cut_off$1;
    reg  cut_off$2;
    reg  wrote;
    reg  lets_go;
    reg  well;
    reg  [15:0] size;
    reg  [15:0] round;
    reg  [15:0] entry;
    reg  [31:0] entry_bytes;
    reg  passed;
    reg  [31:0] phase;

    // Sub module instances
    perigee_payload_scrypt__able state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__able step(.clock(clock), .d(step$d), .q(step$q), .error(step$error));
    perigee_payload_scrypt__tail tail(.clock(clock), .d(tail$d), .q(tail$q), .error(tail$error));
    perigee_payload_scrypt__able able(.clock(clock), .d(able$d), .q(able$q), .error(able$error));
    perigee_payload_scrypt__arrived of_slot(.clock(clock), .d(of_slot$d), .q(of_slot$q),
        .error(of_slot$error));
    perigee_payload_scrypt__able at_slot(.clock(clock), .d(at_slot$d), .q(at_slot$q), .error(at_slot$error));
    perigee_payload_scrypt__at_core at_core(.clock(clock), .d(at_core$d), .q(at_core$q),
        .error(at_core$error));
    perigee_payload_scrypt__at_status at_status(.clock(clock), .d(at_status$d), .q(at_status$q),
        .error(at_status$error));
    always @(posedge clock) at_tag$q <= at_tag$d;
    always @(posedge clock) at_start$q <= at_start$d;
    always @(posedge clock) at_crc$q <= at_crc$d;
    always @(posedge clock) at_extra$q <= at_extra$d;
    always @(posedge clock) words$0$q <= words$0$d;
    always @(posedge clock) words$1$q <= words$1$d;
    always @(posedge clock) words$2$q <= words$2$d;
    always @(posedge clock) words$3$q <= words$3$d;
    always @(posedge clock) words$4$q <= words$4$d;
    always @(posedge clock) words$5$q <= words$5$d;
    always @(posedge clock) words$6$q <= words$6$d;
    always @(posedge clock) words$7$q <= words$7$d;
    perigee_payload_scrypt__address address(.clock(clock), .d(address$d), .q(address$q),
        .error(address$error));
    always @(posedge clock) entries_less_one$q <= entries_less_one$d;
    perigee_payload_scrypt__arrived resting(.clock(clock), .d(resting$d), .q(resting$q),
        .error(resting$error));
    perigee_payload_scrypt__arrived rested(.clock(clock), .d(rested$d), .q(rested$q), .error(rested$error));
    perigee_payload_scrypt__arrived offers$0(.clock(clock), .d(offers$0$d), .q(offers$0$q),
        .error(offers$0$error));
    perigee_payload_scrypt__arrived offers$1(.clock(clock), .d(offers$1$d), .q(offers$1$q),
        .error(offers$1$error));
    perigee_payload_scrypt__arrived offers$2(.clock(clock), .d(offers$2$d), .q(offers$2$q),
        .error(offers$2$error));
    perigee_payload_scrypt__arrived cuts$0(.clock(clock), .d(cuts$0$d), .q(cuts$0$q), .error(cuts$0$error));
    perigee_payload_scrypt__arrived cuts$1(.clock(clock), .d(cuts$1$d), .q(cuts$1$q), .error(cuts$1$error));
    perigee_payload_scrypt__arrived cuts$2(.clock(clock), .d(cuts$2$d), .q(cuts$2$q), .error(cuts$2$error));
    perigee_payload_scrypt__arrived arrived$0(.clock(clock), .d(arrived$0$d), .q(arrived$0$q),
        .error(arrived$0$error));
    perigee_payload_scrypt__arrived arrived$1(.clock(clock), .d(arrived$1$d), .q(arrived$1$q),
        .error(arrived$1$error));
    perigee_payload_scrypt__arrived arrived$2(.clock(clock), .d(arrived$2$d), .q(arrived$2$q),
        .error(arrived$2$error));
    perigee_payload_scrypt__arrived record_arrived(.clock(clock), .d(record_arrived$d), .q(record_arrived$q),
        .error(record_arrived$error));
    perigee_payload_scrypt__starts tags(.clock(clock), .write_enable(tags$write_enable),
        .write_address(tags$write_address), .write_data(tags$write_data), .read_address(tags$read_address),
        .read_data(tags$read_data));
    perigee_payload_scrypt__starts starts(.clock(clock), .write_enable(starts$write_enable),
        .write_address(starts$write_address), .write_data(starts$write_data),
        .read_address(starts$read_address), .read_data(starts$read_data));
    perigee_payload_scrypt__crc crc(.clock(clock), .start(crc$start), .valid(crc$valid), .data(crc$data),
        .crc(crc$crc));

    // Update code
    always @(*) begin
        at_tag$d = at_tag$q;
        at_start$d = at_start$q;
        at_crc$d = at_crc$q;
        at_extra$d = at_extra$q;
        address$d = address$q;
        entries_less_one$d = entries_less_one$q;
        resting$d = resting$q;
        rested$d = rested$q;
        record_arrived$d = record_arrived$q;
        resting$d = state$q == 32'h0;
        rested$d = (state$q == 32'h0) & resting$q;
        record_arrived$d = record_written;
        arrived$0$d = written$0;
        offers$0$d = done_valid$0;
        cuts$0$d = stopped$0;
        arrived$1$d = written$1;
        offers$1$d = done_valid$1;
        cuts$1$d = stopped$1;
        arrived$2$d = written$2;
        offers$2$d = done_valid$2;
        cuts$2$d = stopped$2;
        words$0$d = words$0$q;
        words$1$d = words$1$q;
        words$2$d = words$2$q;
        words$3$d = words$3$q;
        words$4$d = words$4$q;
        words$5$d = words$5$q;
        words$6$d = words$6$q;
        words$7$d = words$7$q;
        state$d = state$q;
        step$d = step$q;
        tail$d = tail$q;
        able$d = able$q;
        of_slot$d = of_slot$q;
        at_slot$d = at_slot$q;
        at_core$d = at_core$q;
        at_status$d = at_status$q;
        tmr_error = state$error | step$error | tail$error | able$error | of_slot$error | address$error | resting$error | rested$error | record_arrived$error | arrived$0$error | arrived$1$error | arrived$2$error | at_slot$error | at_core$error | at_status$error | offers$0$error | offers$1$error | offers$2$error | cuts$0$error | cuts$1$error | cuts$2$error;
        entries_less_one$d = 32'hf;
        if (log2 == 32'h5) begin
            entries_less_one$d = 32'h1f;
        end
        if (log2 == 32'h6) begin
            entries_less_one$d = 32'h3f;
        end
        if (log2 == 32'h7) begin
            entries_less_one$d = 32'h7f;
        end
        if (log2 == 32'h8) begin
            entries_less_one$d = 32'hff;
        end
        if (log2 == 32'h9) begin
            entries_less_one$d = 32'h1ff;
        end
        if (log2 == 32'ha) begin
            entries_less_one$d = 32'h3ff;
        end
        if (log2 == 32'hb) begin
            entries_less_one$d = 32'h7ff;
        end
        if (log2 == 32'hc) begin
            entries_less_one$d = 32'hfff;
        end
        mask = entries_less_one$q;
        cq_tail = tail$q;
        caps = able$q;
        completed = 1'b0;
        refused_taken = 1'b0;
        idle = state$q == 32'h0;
        lets_go = 1'b0;
        done_ready$0 = 1'b0;
        taken$0 = 1'b0;
        cut_off$0 = 1'b0;
        done_ready$1 = 1'b0;
        taken$1 = 1'b0;
        cut_off$1 = 1'b0;
        done_ready$2 = 1'b0;
        taken$2 = 1'b0;
        cut_off$2 = 1'b0;
        tags$write_enable = begins;
        tags$write_address = slot;
        tags$write_data = tag;
        tags$read_address = at_slot$q;
        starts$write_enable = begins;
        starts$write_address = slot;
        starts$write_data = now;
        starts$read_address = at_slot$q;
        if (state$q == 32'h0) begin
            step$d = 32'h0;
            at_extra$d = 32'h0;
            at_crc$d = 32'h0;
            if (refused) begin
                refused_taken = 1'b1;
                of_slot$d = 32'h0;
                at_status$d = refused_status;
                at_tag$d = tag;
                state$d = 32'h2;
            end
            else if (cuts$0$q & rested$q) begin
                cut_off$0 = 1'b1;
            end
            else if (cuts$1$q & rested$q) begin
                cut_off$1 = 1'b1;
            end
            else if (cuts$2$q & rested$q) begin
                cut_off$2 = 1'b1;
            end
            else if (offers$0$q) begin
                taken$0 = 1'b1;
            end
            else if (offers$2$q) begin
                taken$2 = 1'b1;
            end
            else if (offers$1$q) begin
                taken$1 = 1'b1;
            end
        end
        done_ready$0 = taken$0;
        if (taken$0) begin
            of_slot$d = 32'h1;
            at_slot$d = done_slot$0;
            at_status$d = done_status$0;
            at_crc$d = done_crc$0;
            at_extra$d = done_extra$0;
            state$d = 32'h1;
        end
        if (cut_off$0) begin
            of_slot$d = 32'h1;
            at_slot$d = stopped_slot$0;
            at_status$d = 32'h6;
            state$d = 32'h1;
        end
        done_ready$1 = taken$1;
        if (taken$1) begin
            of_slot$d = 32'h1;
            at_slot$d = done_slot$1;
            at_status$d = done_status$1;
            at_crc$d = done_crc$1;
            at_extra$d = done_extra$1;
            state$d = 32'h1;
        end
        if (cut_off$1) begin
            of_slot$d = 32'h1;
            at_slot$d = stopped_slot$1;
            at_status$d = 32'h6;
            state$d = 32'h1;
        end
        done_ready$2 = taken$2;
        if (taken$2) begin
            of_slot$d = 32'h1;
            at_slot$d = done_slot$2;
            at_status$d = done_status$2;
            at_crc$d = done_crc$2;
            at_extra$d = done_extra$2;
            state$d = 32'h1;
        end
        if (cut_off$2) begin
            of_slot$d = 32'h1;
            at_slot$d = stopped_slot$2;
            at_status$d = 32'h6;
            state$d = 32'h1;
        end
        if (taken$0 | cut_off$0) begin
            at_core$d = 32'h0;
        end
        if (taken$1 | cut_off$1) begin
            at_core$d = 32'h1;
        end
        if (taken$2 | cut_off$2) begin
            at_core$d = 32'h2;
        end
        wrote = arrived$0$q;
        if (at_core$q == 32'h1) begin
            wrote = arrived$1$q;
        end
        if (at_core$q == 32'h2) begin
            wrote = arrived$2$q;
        end
        if ((state$q == 32'h1) & wrote) begin
            state$d = 32'h2;
            at_tag$d = tags$read_data;
            at_start$d = starts$read_data;
            if (at_status$q == 32'h1) begin
                if (((at_core$q == 32'h0) & broken$0) | ((at_core$q == 32'h1) & broken$1) | ((at_core$q == 32'h2) & broken$2)) begin
                    at_status$d = 32'h8;
                end
                if (((at_core$q == 32'h0) & poisoned$0) | ((at_core$q == 32'h1) & poisoned$1) | ((at_core$q == 32'h2) & poisoned$2)) begin
                    at_status$d = 32'h9;
                end
                if (((at_core$q == 32'h0) & stopping$0) | ((at_core$q == 32'h1) & stopping$1) | ((at_core$q == 32'h2) & stopping$2)) begin
                    at_status$d = 32'h6;
                end
            end
        end
        well = at_status$q == 32'h1;
        size = entries_less_one$q + 32'h1;
        round = tail$q & size;
        phase = 32'h0;
        if (round == 32'h0) begin
            phase = 32'h100;
        end
        passed = well & |of_slot$q & (at_crc$q == expected);
        entry = tail$q & entries_less_one$q;
        entry_bytes = ((entry) & 32'hffffffff) << 32'h5;
        if (state$q == 32'h2) begin
            words$0$d = at_tag$q;
            words$1$d = ((at_status$q) & 32'hffffffff) | phase | (((generation) & 32'hffffffff) << 32'h10);
            words$2$d = 32'h0;
            if (|of_slot$q) begin
                words$2$d = now - at_start$q;
            end
            words$3$d = at_crc$q;
            words$4$d = at_extra$q;
            words$5$d = 32'h0;
            words$6$d = 32'h0;
            words$7$d = 32'h0;
            address$d = cq_base + entry_bytes;
            state$d = 32'h3;
            if (testing) begin
                lets_go = 1'b1;
                state$d = 32'h0;
                if (~|of_slot$q) begin
                    able$d = 32'h0;
                end
                if (|of_slot$q & (at_core$q == 32'h0)) begin
                    able$d = able$q & 32'h6;
                    if (passed) begin
                        able$d = able$q | 32'h1;
                    end
                end
                if (|of_slot$q & (at_core$q == 32'h1)) begin
                    able$d = able$q & 32'h5;
                    if (passed) begin
                        able$d = able$q | 32'h2;
                    end
                end
                if (|of_slot$q & (at_core$q == 32'h2)) begin
                    able$d = able$q & 32'h3;
                    if (passed) begin
                        able$d = able$q | 32'h4;
                    end
                end
            end
        end
        crc$start = state$q == 32'h2;
        crc$valid = (state$q == 32'h3) & (step$q != 32'h7);
        crc$data = words$0$q;
        if (state$q == 32'h3) begin
            step$d = step$q + 32'h1;
            words$0$d = words$1$q;
            words$1$d = words$2$q;
            words$2$d = words$3$q;
            words$3$d = words$4$q;
            words$4$d = words$5$q;
            words$5$d = words$6$q;
            words$6$d = words$7$q;
            words$7$d = words$0$q;
            if (step$q == 32'h7) begin
                state$d = 32'h4;
            end
        end
        if (state$q == 32'h4) begin
            words$7$d = crc$crc;
            state$d = 32'h5;
        end
        wseg_valid = state$q == 32'h5;
        wseg_addr = address$q;
        if ((state$q == 32'h5) & wseg_ready) begin
            state$d = 32'h6;
        end
        wdat_valid = state$q == 32'h6;
        wdat_lo = words$0$q;
        wdat_hi = words$1$q;
        if ((state$q == 32'h6) & wdat_ready) begin
            words$0$d = words$2$q;
            words$1$d = words$3$q;
            words$2$d = words$4$q;
            words$3$d = words$5$q;
            words$4$d = words$6$q;
            words$5$d = words$7$q;
            step$d = step$q + 32'h1;
            if (step$q == 32'h3) begin
                state$d = 32'h7;
            end
        end
        if ((state$q == 32'h7) & record_arrived$q) begin
            completed = 1'b1;
            lets_go = 1'b1;
            tail$d = tail$q + 32'h1;
            state$d = 32'h0;
        end
        ended = lets_go & |of_slot$q;
        ended_slot = at_slot$q;
        ended_well = well;
        if (~enable & (state$q == 32'h0) & ring_idle) begin
            tail$d = 32'h0;
        end
        if (~resetn) begin
            state$d = 32'h0;
            tail$d = 32'h0;
            able$d = 32'h0;
            offers$0$d = 1'b0;
            cuts$0$d = 1'b0;
            offers$1$d = 1'b0;
            cuts$1$d = 1'b0;
            offers$2$d = 1'b0;
            cuts$2$d = 1'b0;
        end
    end
endmodule

module perigee_payload_scrypt__able(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_a = 3'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_b = 3'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_c = 3'h0;
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

module perigee_payload_scrypt__address(clock, d, q, error);
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

module perigee_payload_scrypt__arrived(clock, d, q, error);
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

module perigee_payload_scrypt__at_core(clock, d, q, error);
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

module perigee_payload_scrypt__at_status(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [7:0] d;
    output reg  [7:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [7:0] copy_a = 8'h0;
    (* keep = "true", dont_touch = "true" *) reg [7:0] copy_b = 8'h0;
    (* keep = "true", dont_touch = "true" *) reg [7:0] copy_c = 8'h0;
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

module perigee_payload_scrypt__crc(clock, start, valid, data, crc);
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

module perigee_payload_scrypt__starts(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [2:0] write_address;
    input wire  [31:0] write_data;
    input wire  [2:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [31:0] memory [0:7];
    integer entry;
    initial begin
        for (entry = 0; entry <= 7; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [31:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module perigee_payload_scrypt__tail(clock, d, q, error);
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

module perigee_payload_scrypt__fetcher(clock, resetn, enable, cq_head, sq_base, mask, sq_tail, sq_head,
    generation, third, caps, test_due, test_over, testing, expected, busy, idle, rseg_valid, rseg_ready,
    rseg_addr, rdat_valid, rdat_ready, rdat_lo, rdat_hi, bus_error, cmd_valid$0, cmd_valid$1, cmd_valid$2,
    cmd_ready$0, cmd_ready$1, cmd_ready$2, operand$0, operand$1, operand$2, operand$3, operand$4, operand$5,
    operand$6, operand$7, operand$8, operand$9, operand$10, operand$11, slot, slot_free, begins, begun_slot,
    core, tag, refused, refused_status, refused_taken, ended, ended_slot, ended_well, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  enable;
    input wire  [15:0] cq_head;
    input wire  [31:0] sq_base;
    input wire  [15:0] mask;
    input wire  [15:0] sq_tail;
    output reg  [15:0] sq_head;
    input wire  [15:0] generation;
    input wire  [7:0] third;
    input wire  [2:0] caps;
    input wire  test_due;
    output reg  test_over;
    output reg  testing;
    output reg  [31:0] expected;
    output reg  busy;
    input wire  idle;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    input wire  rdat_valid;
    output reg  rdat_ready;
    input wire  [31:0] rdat_lo;
    input wire  [31:0] rdat_hi;
    input wire  bus_error;
    output reg  cmd_valid$0;
    output reg  cmd_valid$1;
    output reg  cmd_valid$2;
    input wire  cmd_ready$0;
    input wire  cmd_ready$1;
    input wire  cmd_ready$2;
    output reg  [31:0] operand$0;
    output reg  [31:0] operand$1;
    output reg  [31:0] operand$2;
    output reg  [31:0] operand$3;
    output reg  [31:0] operand$4;
    output reg  [31:0] operand$5;
    output reg  [31:0] operand$6;
    output reg  [31:0] operand$7;
    output reg  [31:0] operand$8;
    output reg  [31:0] operand$9;
    output reg  [31:0] operand$10;
    output reg  [31:0] operand$11;
    output reg  [2:0] slot;
    input wire  slot_free;
    output reg  begins;
    output reg  [2:0] begun_slot;
    output reg  [1:0] core;
    output reg  [31:0] tag;
    output reg  refused;
    output reg  [7:0] refused_status;
    input wire  refused_taken;
    input wire  ended;
    input wire  [2:0] ended_slot;
    input wire  ended_well;
    output reg  tmr_error;

    // Stub signals
    reg  [3:0] state$d;
    wire  [3:0] state$q;
    wire  state$error;
    reg  [15:0] head$d;
    wire  [15:0] head$q;
    wire  head$error;
    reg  [2:0] beats$d;
    wire  [2:0] beats$q;
    wire  beats$error;
    reg  [2:0] slot_next$d;
    wire  [2:0] slot_next$q;
    wire  slot_next$error;
    reg  chained$d;
    wire  chained$q;
    wire  chained$error;
    reg  chain_wait$d;
    wire  chain_wait$q;
    wire  chain_wait$error;
    reg  chain_well$d;
    wire  chain_well$q;
    wire  chain_well$error;
    reg  [2:0] chain_slot$d;
    wire  [2:0] chain_slot$q;
    wire  chain_slot$error;
    reg  test$d;
    wire  test$q;
    wire  test$error;
    reg  [2:0] test_index$d;
    wire  [2:0] test_index$q;
    wire  test_index$error;
    reg  [7:0] status$d;
    wire  [7:0] status$q;
    wire  status$error;
    reg  [1:0] at_core$d;
    wire  [1:0] at_core$q;
    wire  at_core$error;
    reg  bad_bus$d;
    wire  bad_bus$q;
    wire  bad_bus$error;
    reg  began$d;
    wire  began$q;
    wire  began$error;
    reg  [31:0] words$0$d;
    reg  [31:0] words$0$q = 32'h0;
    reg  [31:0] words$1$d;
    reg  [31:0] words$1$q = 32'h0;
    reg  [31:0] words$2$d;
    reg  [31:0] words$2$q = 32'h0;
    reg  [31:0] words$3$d;
    reg  [31:0] words$3$q = 32'h0;
    reg  [31:0] words$4$d;
    reg  [31:0] words$4$q = 32'h0;
    reg  [31:0] words$5$d;
    reg  [31:0] words$5$q = 32'h0;
    reg  [31:0] words$6$d;
    reg  [31:0] words$6$q = 32'h0;
    reg  [31:0] words$7$d;
    reg  [31:0] words$7$q = 32'h0;
    reg  [31:0] words$8$d;
    reg  [31:0] words$8$q = 32'h0;
    reg  [31:0] words$9$d;
    reg  [31:0] words$9$q = 32'h0;
    reg  [31:0] words$10$d;
    reg  [31:0] words$10$q = 32'h0;
    reg  [31:0] words$11$d;
    reg  [31:0] words$11$q = 32'h0;
    reg  [31:0] words$12$d;
    reg  [31:0] words$12$q = 32'h0;
    reg  [31:0] words$13$d;
    reg  [31:0] words$13$q = 32'h0;
    reg  [31:0] words$14$d;
    reg  [31:0] words$14$q = 32'h0;
    reg  [31:0] words$15$d;
    reg  [31:0] words$15$q = 32'h0;
    reg  [31:0] address$d;
    wire  [31:0] address$q;
    wire  address$error;
    reg  more$d;
    wire  more$q;
    wire  more$error;
    reg  room$d;
    wire  room$q;
    wire  room$error;
    reg  crc$start;
    reg  crc$valid;
    reg  [31:0] crc$lo;
    reg  [31:0] crc$hi;
    wire  [31:0] crc$crc;

    // Local signals
    reg  [15:0] entry;
    reg  [31:0] entry_bytes;
    reg  [31:0] test_bytes;
    reg  unsound;
    reg  [7:0] opcode;
    reg  [7:0] flags;
    reg  [15:0] of_generation;
    reg  offered;
    reg  taken;
    reg  begin_now;
    reg  [15:0] outstanding;
    reg  [15:0] surplus;

    // Sub module instances
    perigee_payload_scrypt__state state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__tail head(.clock(clock), .d(head$d), .q(head$q), .error(head$error));
    perigee_payload_scrypt__able beats(.clock(clock), .d(beats$d), .q(beats$q), .error(beats$error));
    perigee_payload_scrypt__able slot_next(.clock(clock), .d(slot_next$d), .q(slot_next$q),
        .error(slot_next$error));
    perigee_payload_scrypt__arrived chained(.clock(clock), .d(chained$d), .q(chained$q),
        .error(chained$error));
    perigee_payload_scrypt__arrived chain_wait(.clock(clock), .d(chain_wait$d), .q(chain_wait$q),
        .error(chain_wait$error));
    perigee_payload_scrypt__arrived chain_well(.clock(clock), .d(chain_well$d), .q(chain_well$q),
        .error(chain_well$error));
    perigee_payload_scrypt__able chain_slot(.clock(clock), .d(chain_slot$d), .q(chain_slot$q),
        .error(chain_slot$error));
    perigee_payload_scrypt__arrived test(.clock(clock), .d(test$d), .q(test$q), .error(test$error));
    perigee_payload_scrypt__able test_index(.clock(clock), .d(test_index$d), .q(test_index$q),
        .error(test_index$error));
    perigee_payload_scrypt__at_status status(.clock(clock), .d(status$d), .q(status$q), .error(status$error));
    perigee_payload_scrypt__at_core at_core(.clock(clock), .d(at_core$d), .q(at_core$q),
        .error(at_core$error));
    perigee_payload_scrypt__arrived bad_bus(.clock(clock), .d(bad_bus$d), .q(bad_bus$q),
        .error(bad_bus$error));
    perigee_payload_scrypt__arrived began(.clock(clock), .d(began$d), .q(began$q), .error(began$error));
    always @(posedge clock) words$0$q <= words$0$d;
    always @(posedge clock) words$1$q <= words$1$d;
    always @(posedge clock) words$2$q <= words$2$d;
    always @(posedge clock) words$3$q <= words$3$d;
    always @(posedge clock) words$4$q <= words$4$d;
    always @(posedge clock) words$5$q <= words$5$d;
    always @(posedge clock) words$6$q <= words$6$d;
    always @(posedge clock) words$7$q <= words$7$d;
    always @(posedge clock) words$8$q <= words$8$d;
    always @(posedge clock) words$9$q <= words$9$d;
    always @(posedge clock) words$10$q <= words$10$d;
    always @(posedge clock) words$11$q <= words$11$d;
    always @(posedge clock) words$12$q <= words$12$d;
    always @(posedge clock) words$13$q <= words$13$d;
    always @(posedge clock) words$14$q <= words$14$d;
    always @(posedge clock) words$15$q <= words$15$d;
    perigee_payload_scrypt__address address(.clock(clock), .d(address$d), .q(address$q),
        .error(address$error));
    perigee_payload_scrypt__arrived more(.clock(clock), .d(more$d), .q(more$q), .error(more$error));
    perigee_payload_scrypt__arrived room(.clock(clock), .d(room$d), .q(room$q), .error(room$error));
    perigee_payload_scrypt__crc_2 crc(.clock(clock), .start(crc$start), .valid(crc$valid), .lo(crc$lo),
        .hi(crc$hi), .crc(crc$crc));

    // Update code
    always @(*) begin
        address$d = address$q;
        more$d = more$q;
        room$d = room$q;
        at_core$d = at_core$q;
        words$0$d = words$0$q;
        words$1$d = words$1$q;
        words$2$d = words$2$q;
        words$3$d = words$3$q;
        words$4$d = words$4$q;
        words$5$d = words$5$q;
        words$6$d = words$6$q;
        words$7$d = words$7$q;
        words$8$d = words$8$q;
        words$9$d = words$9$q;
        words$10$d = words$10$q;
        words$11$d = words$11$q;
        words$12$d = words$12$q;
        words$13$d = words$13$q;
        words$14$d = words$14$q;
        words$15$d = words$15$q;
        state$d = state$q;
        head$d = head$q;
        beats$d = beats$q;
        slot_next$d = slot_next$q;
        chained$d = chained$q;
        chain_wait$d = chain_wait$q;
        chain_well$d = chain_well$q;
        chain_slot$d = chain_slot$q;
        test$d = test$q;
        test_index$d = test_index$q;
        status$d = status$q;
        bad_bus$d = bad_bus$q;
        tmr_error = state$error | head$error | address$error | more$error | room$error | beats$error | slot_next$error | chained$error | chain_wait$error | chain_well$error | chain_slot$error | test$error | test_index$error | status$error | at_core$error | bad_bus$error | began$error;
        rdat_ready = state$q == 32'h2;
        taken = (state$q == 32'h2) & rdat_valid;
        if (taken) begin
            words$0$d = words$2$q;
            words$1$d = words$3$q;
            words$2$d = words$4$q;
            words$3$d = words$5$q;
            words$4$d = words$6$q;
            words$5$d = words$7$q;
            words$6$d = words$8$q;
            words$7$d = words$9$q;
            words$8$d = words$10$q;
            words$9$d = words$11$q;
            words$10$d = words$12$q;
            words$11$d = words$13$q;
            words$12$d = words$14$q;
            words$13$d = words$15$q;
            words$14$d = rdat_lo;
            words$15$d = rdat_hi;
        end
        crc$start = state$q == 32'h1;
        crc$valid = taken;
        crc$lo = rdat_lo;
        crc$hi = rdat_hi;
        if (bus_error) begin
            bad_bus$d = 32'h1;
        end
        unsound = (crc$crc != 32'h48674bc7) | |bad_bus$q;
        opcode = words$0$q[(32'h0)+:(8)];
        flags = words$0$q[(32'h8)+:(8)];
        of_generation = words$0$q[(32'h10)+:(16)];
        at_core$d = 32'h3;
        if (opcode == 32'h1) begin
            at_core$d = 32'h0;
        end
        if (opcode == 32'h2) begin
            at_core$d = 32'h1;
        end
        if (opcode == third) begin
            at_core$d = 32'h2;
        end
        tag = words$1$q;
        operand$0 = words$2$q;
        operand$1 = words$3$q;
        operand$2 = words$4$q;
        operand$3 = words$5$q;
        operand$4 = words$6$q;
        operand$5 = words$7$q;
        operand$6 = words$8$q;
        operand$7 = words$9$q;
        operand$8 = words$10$q;
        operand$9 = words$11$q;
        operand$10 = words$12$q;
        operand$11 = words$13$q;
        expected = words$13$q;
        core = at_core$q;
        slot = slot_next$q;
        sq_head = head$q;
        testing = |test$q;
        test_over = 1'b0;
        busy = state$q != 32'h0;
        offered = 1'b0;
        if (opcode == 32'h1) begin
            offered = caps[32'h0];
        end
        if (opcode == 32'h2) begin
            offered = caps[32'h1];
        end
        if (opcode == third) begin
            offered = caps[32'h2];
        end
        entry = head$q & mask;
        entry_bytes = ((entry) & 32'hffffffff) << 32'h6;
        test_bytes = ((test_index$q) & 32'hffffffff) << 32'h6;
        rseg_valid = state$q == 32'h1;
        rseg_addr = address$q;
        begin_now = 1'b0;
        refused = state$q == 32'h7;
        refused_status = status$q;
        cmd_valid$0 = 1'b0;
        cmd_valid$1 = 1'b0;
        cmd_valid$2 = 1'b0;
        if (ended & |chain_wait$q & (ended_slot == chain_slot$q)) begin
            chain_wait$d = 32'h0;
            chain_well$d = 32'h0;
            if (ended_well) begin
                chain_well$d = 32'h1;
            end
        end
        more$d = head$q != sq_tail;
        outstanding = head$q - cq_head;
        surplus = outstanding & ~mask;
        room$d = surplus == 32'h0;
        if (state$q == 32'h0) begin
            bad_bus$d = 32'h0;
            beats$d = 32'h0;
            if (|test$q | (test_due & ~|chained$q)) begin
                address$d = (((32'hf) & 32'hffffffff) << 32'h1c) + test_bytes;
                if (idle) begin
                    test$d = 32'h1;
                    state$d = 32'h1;
                end
            end
            else if (enable & room$q & more$q) begin
                address$d = sq_base + entry_bytes;
                state$d = 32'h1;
            end
        end
        if ((state$q == 32'h1) & rseg_ready) begin
            state$d = 32'h2;
        end
        if (taken) begin
            beats$d = beats$q + 32'h1;
            if (beats$q == 32'h7) begin
                state$d = 32'h3;
            end
        end
        if (state$q == 32'h3) begin
            state$d = 32'h4;
        end
        if (state$q == 32'h4) begin
            state$d = 32'h5;
            status$d = 32'h0;
            if (|bad_bus$q) begin
                status$d = 32'h8;
            end
            else if (unsound) begin
                status$d = 32'h2;
            end
            else if (~|test$q) begin
                if ((of_generation != generation) | (generation == 32'h0)) begin
                    status$d = 32'h3;
                end
                else if (opcode == 32'h0) begin
                    status$d = 32'h1;
                end
                else if (~offered) begin
                    status$d = 32'h4;
                end
            end
        end
        if ((state$q == 32'h5) & (~|chained$q | ~|chain_wait$q)) begin
            state$d = 32'h7;
            if (status$q == 32'h0) begin
                state$d = 32'h6;
            end
            if (|chained$q & ~|chain_well$q) begin
                status$d = 32'h7;
                state$d = 32'h7;
            end
        end
        if ((state$q == 32'h6) & slot_free) begin
            if (at_core$q == 32'h0) begin
                cmd_valid$0 = 1'b1;
                begin_now = cmd_ready$0;
            end
            if (at_core$q == 32'h1) begin
                cmd_valid$1 = 1'b1;
                begin_now = cmd_ready$1;
            end
            if (at_core$q == 32'h2) begin
                cmd_valid$2 = 1'b1;
                begin_now = cmd_ready$2;
            end
            if (at_core$q == 32'h3) begin
                status$d = 32'h4;
                state$d = 32'h7;
            end
        end
        began$d = begin_now;
        begins = began$q;
        begun_slot = chain_slot$q;
        if (begin_now) begin
            chain_wait$d = 32'h1;
            chain_slot$d = slot_next$q;
            slot_next$d = slot_next$q + 32'h1;
            state$d = 32'h8;
        end
        if ((state$q == 32'h7) & refused_taken) begin
            chain_wait$d = 32'h0;
            chain_well$d = 32'h0;
            if (status$q == 32'h1) begin
                chain_well$d = 32'h1;
            end
            state$d = 32'h8;
        end
        if (state$q == 32'h8) begin
            state$d = 32'ha;
            if (~|test$q) begin
                head$d = head$q + 32'h1;
                chained$d = 32'h0;
                if (flags[32'h0] | unsound) begin
                    chained$d = 32'h1;
                end
            end
        end
        if ((state$q == 32'h9) & idle) begin
            state$d = 32'h0;
            test_index$d = test_index$q + 32'h1;
            if (test_index$q == 32'h2) begin
                test_index$d = 32'h0;
                test$d = 32'h0;
                test_over = 1'b1;
            end
        end
        if (state$q > 32'h9) begin
            state$d = 32'h0;
            if ((state$q == 32'ha) & |test$q) begin
                state$d = 32'h9;
            end
        end
        if (~enable & (state$q == 32'h0) & idle) begin
            head$d = 32'h0;
            chained$d = 32'h0;
        end
        if (~resetn) begin
            state$d = 32'h0;
            head$d = 32'h0;
            slot_next$d = 32'h0;
            chained$d = 32'h0;
            chain_wait$d = 32'h0;
            chain_well$d = 32'h0;
            test$d = 32'h0;
            test_index$d = 32'h0;
            bad_bus$d = 32'h0;
            began$d = 1'b0;
        end
    end
endmodule

module perigee_payload_scrypt__crc_2(clock, start, valid, lo, hi, crc);
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

module perigee_payload_scrypt__state(clock, d, q, error);
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

module perigee_payload_scrypt__gf8(clock, resetn, cmd_valid, cmd_ready, cmd_slot, cmd_src, cmd_src_len,
    cmd_dst, cmd_dst_len, cmd_aux0, cmd_aux1, cmd_aux2, cmd_aux3, rseg_valid, rseg_ready, rseg_addr,
    rseg_beats, rdat_valid, rdat_ready, rdat_lo, rdat_hi, rdat_last, wseg_valid, wseg_ready, wseg_addr,
    wseg_beats, wdat_valid, wdat_ready, wdat_lo, wdat_hi, wdat_last, done_valid, done_ready, done_slot,
    done_status, done_crc, done_extra, tmr_error, ecc_corrected, ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  cmd_valid;
    output reg  cmd_ready;
    input wire  [2:0] cmd_slot;
    input wire  [31:0] cmd_src;
    input wire  [31:0] cmd_src_len;
    input wire  [31:0] cmd_dst;
    input wire  [31:0] cmd_dst_len;
    input wire  [31:0] cmd_aux0;
    input wire  [31:0] cmd_aux1;
    input wire  [31:0] cmd_aux2;
    input wire  [31:0] cmd_aux3;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    output reg  [23:0] rseg_beats;
    input wire  rdat_valid;
    output reg  rdat_ready;
    input wire  [31:0] rdat_lo;
    input wire  [31:0] rdat_hi;
    input wire  rdat_last;
    output reg  wseg_valid;
    input wire  wseg_ready;
    output reg  [31:0] wseg_addr;
    output reg  [23:0] wseg_beats;
    output reg  wdat_valid;
    input wire  wdat_ready;
    output reg  [31:0] wdat_lo;
    output reg  [31:0] wdat_hi;
    output reg  wdat_last;
    output reg  done_valid;
    input wire  done_ready;
    output reg  [2:0] done_slot;
    output reg  [7:0] done_status;
    output reg  [31:0] done_crc;
    output reg  [31:0] done_extra;
    output reg  tmr_error;
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Enums
    localparam Command$Rest = 0;
    localparam Command$Round = 1;
    localparam Command$Check = 2;
    localparam Command$Weigh = 3;
    localparam Command$Judge = 4;
    localparam Command$Run = 5;
    localparam Command$Done = 6;
    localparam Coming$Nothing = 0;
    localparam Coming$Coefficients = 1;
    localparam Coming$Settle = 2;
    localparam Coming$Parts = 3;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [2:0] slot$d;
    wire  [2:0] slot$q;
    wire  slot$error;
    reg  [7:0] status$d;
    wire  [7:0] status$q;
    wire  status$error;
    reg  [2:0] check_step$d;
    wire  [2:0] check_step$q;
    wire  check_step$error;
    reg  [31:0] source$d;
    reg  [31:0] source$q = 32'h0;
    reg  [31:0] source_bytes$d;
    reg  [31:0] source_bytes$q = 32'h0;
    reg  [31:0] destination$d;
    wire  [31:0] destination$q;
    wire  destination$error;
    reg  [31:0] destination_bytes$d;
    reg  [31:0] destination_bytes$q = 32'h0;
    reg  [7:0] inputs$d;
    wire  [7:0] inputs$q;
    wire  inputs$error;
    reg  [7:0] inputs_last$d;
    wire  [7:0] inputs_last$q;
    wire  inputs_last$error;
    reg  [7:0] outputs$d;
    wire  [7:0] outputs$q;
    wire  outputs$error;
    reg  are_small$d;
    reg  are_small$q = 1'h0;
    reg  right$d;
    wire  right$q;
    wire  right$error;
    reg  [23:0] shard_bytes$d;
    reg  [23:0] shard_bytes$q = 24'h0;
    reg  [31:0] coefficients$d;
    reg  [31:0] coefficients$q = 32'h0;
    reg  [18:0] stride$d;
    wire  [18:0] stride$q;
    wire  stride$error;
    reg  [26:0] source_total$d;
    reg  [26:0] source_total$q = 27'h0;
    reg  [26:0] destination_total$d;
    reg  [26:0] destination_total$q = 27'h0;
    reg  [7:0] inputs_shift$d;
    reg  [7:0] inputs_shift$q = 8'h0;
    reg  [7:0] outputs_shift$d;
    reg  [7:0] outputs_shift$q = 8'h0;
    reg  crc$start;
    reg  crc$valid;
    reg  [31:0] crc$lo;
    reg  [31:0] crc$hi;
    wire  [31:0] crc$crc;
    reg  [1:0] coming$d;
    wire  [1:0] coming$q;
    wire  coming$error;
    reg  [7:0] index$d;
    wire  [7:0] index$q;
    wire  index$error;
    reg  [5:0] groups_left$d;
    wire  [5:0] groups_left$q;
    wire  groups_left$error;
    reg  [18:0] units_left$d;
    wire  [18:0] units_left$q;
    wire  units_left$error;
    reg  [4:0] beat$d;
    wire  [4:0] beat$q;
    wire  beat$error;
    reg  bank$d;
    wire  bank$q;
    wire  bank$error;
    reg  [1:0] occupied$d;
    wire  [1:0] occupied$q;
    wire  occupied$error;
    reg  [1:0] stands$d;
    wire  [1:0] stands$q;
    wire  stands$error;
    reg  reader_bank$d;
    wire  reader_bank$q;
    wire  reader_bank$error;
    reg  asker$resetn;
    reg  asker$start;
    reg  [25:0] asker$source;
    reg  [28:0] asker$coefficients;
    reg  [7:0] asker$inputs;
    reg  [5:0] asker$groups;
    reg  [18:0] asker$stride;
    wire  asker$rseg_valid;
    reg  asker$rseg_ready;
    wire  [31:0] asker$rseg_addr;
    wire  [23:0] asker$rseg_beats;
    wire  asker$tmr_error;
    reg  sums$resetn;
    reg  [31:0] sums$lo;
    reg  [31:0] sums$hi;
    reg  sums$takes_coefficients;
    reg  sums$takes_part;
    reg  [7:0] sums$index;
    reg  sums$first;
    reg  sums$last;
    reg  sums$bank;
    reg  [4:0] sums$beat;
    wire  sums$standing;
    wire  sums$standing_bank;
    reg  sums$reader_bank;
    reg  [4:0] sums$reader_beat;
    reg  [2:0] sums$reader_index;
    reg  sums$advance;
    wire  [31:0] sums$port_lo;
    wire  [31:0] sums$port_hi;
    wire  sums$ecc_corrected;
    wire  sums$ecc_uncorrectable;
    reg  writer$resetn;
    reg  writer$start;
    reg  [25:0] writer$destination;
    reg  [7:0] writer$outputs;
    reg  [18:0] writer$stride;
    reg  writer$standing;
    wire  writer$freed;
    wire  writer$idle;
    wire  [4:0] writer$address;
    wire  [2:0] writer$index;
    wire  writer$advance;
    wire  writer$wseg_valid;
    reg  writer$wseg_ready;
    wire  [31:0] writer$wseg_addr;
    wire  [23:0] writer$wseg_beats;
    wire  writer$wdat_valid;
    reg  writer$wdat_ready;
    wire  writer$wdat_last;
    wire  writer$tmr_error;

    // Local signals
    reg  is_right;
    reg  start;
    reg  [8:0] outputs_up;
    reg  [5:0] groups;
    reg  [24:0] shard_up;
    reg  [26:0] stride_wide;
    reg  [1:0] takes;
    reg  [1:0] stood;
    reg  [1:0] freed;
    reg  bank_is_free;
    reg  block_stands;
    reg  takes_coefficients;
    reg  takes_part;
    reg  is_last_input;

    // Sub module instances
    perigee_payload_scrypt__state_3 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__able slot(.clock(clock), .d(slot$d), .q(slot$q), .error(slot$error));
    perigee_payload_scrypt__at_status status(.clock(clock), .d(status$d), .q(status$q), .error(status$error));
    perigee_payload_scrypt__able check_step(.clock(clock), .d(check_step$d), .q(check_step$q),
        .error(check_step$error));
    always @(posedge clock) source$q <= source$d;
    always @(posedge clock) source_bytes$q <= source_bytes$d;
    perigee_payload_scrypt__address destination(.clock(clock), .d(destination$d), .q(destination$q),
        .error(destination$error));
    always @(posedge clock) destination_bytes$q <= destination_bytes$d;
    perigee_payload_scrypt__at_status inputs(.clock(clock), .d(inputs$d), .q(inputs$q), .error(inputs$error));
    perigee_payload_scrypt__at_status inputs_last(.clock(clock), .d(inputs_last$d), .q(inputs_last$q),
        .error(inputs_last$error));
    perigee_payload_scrypt__at_status outputs(.clock(clock), .d(outputs$d), .q(outputs$q),
        .error(outputs$error));
    always @(posedge clock) are_small$q <= are_small$d;
    perigee_payload_scrypt__arrived right(.clock(clock), .d(right$d), .q(right$q), .error(right$error));
    always @(posedge clock) shard_bytes$q <= shard_bytes$d;
    always @(posedge clock) coefficients$q <= coefficients$d;
    perigee_payload_scrypt__units_left stride(.clock(clock), .d(stride$d), .q(stride$q),
        .error(stride$error));
    always @(posedge clock) source_total$q <= source_total$d;
    always @(posedge clock) destination_total$q <= destination_total$d;
    always @(posedge clock) inputs_shift$q <= inputs_shift$d;
    always @(posedge clock) outputs_shift$q <= outputs_shift$d;
    perigee_payload_scrypt__crc_2 crc(.clock(clock), .start(crc$start), .valid(crc$valid), .lo(crc$lo),
        .hi(crc$hi), .crc(crc$crc));
    perigee_payload_scrypt__coming coming(.clock(clock), .d(coming$d), .q(coming$q), .error(coming$error));
    perigee_payload_scrypt__at_status index(.clock(clock), .d(index$d), .q(index$q), .error(index$error));
    perigee_payload_scrypt__groups_left groups_left(.clock(clock), .d(groups_left$d), .q(groups_left$q),
        .error(groups_left$error));
    perigee_payload_scrypt__units_left units_left(.clock(clock), .d(units_left$d), .q(units_left$q),
        .error(units_left$error));
    perigee_payload_scrypt__beat beat(.clock(clock), .d(beat$d), .q(beat$q), .error(beat$error));
    perigee_payload_scrypt__arrived bank(.clock(clock), .d(bank$d), .q(bank$q), .error(bank$error));
    perigee_payload_scrypt__at_core occupied(.clock(clock), .d(occupied$d), .q(occupied$q),
        .error(occupied$error));
    perigee_payload_scrypt__at_core stands(.clock(clock), .d(stands$d), .q(stands$q), .error(stands$error));
    perigee_payload_scrypt__arrived reader_bank(.clock(clock), .d(reader_bank$d), .q(reader_bank$q),
        .error(reader_bank$error));
    perigee_payload_scrypt__asker asker(.clock(clock), .resetn(asker$resetn), .start(asker$start),
        .source(asker$source), .coefficients(asker$coefficients), .inputs(asker$inputs), .groups(asker$groups),
        .stride(asker$stride), .rseg_valid(asker$rseg_valid), .rseg_ready(asker$rseg_ready),
        .rseg_addr(asker$rseg_addr), .rseg_beats(asker$rseg_beats), .tmr_error(asker$tmr_error));
    perigee_payload_scrypt__sums sums(.clock(clock), .resetn(sums$resetn), .lo(sums$lo), .hi(sums$hi),
        .takes_coefficients(sums$takes_coefficients), .takes_part(sums$takes_part), .index(sums$index),
        .first(sums$first), .last(sums$last), .bank(sums$bank), .beat(sums$beat), .standing(sums$standing),
        .standing_bank(sums$standing_bank), .reader_bank(sums$reader_bank), .reader_beat(sums$reader_beat),
        .reader_index(sums$reader_index), .advance(sums$advance), .port_lo(sums$port_lo),
        .port_hi(sums$port_hi), .ecc_corrected(sums$ecc_corrected),
        .ecc_uncorrectable(sums$ecc_uncorrectable));
    perigee_payload_scrypt__writer writer(.clock(clock), .resetn(writer$resetn), .start(writer$start),
        .destination(writer$destination), .outputs(writer$outputs), .stride(writer$stride),
        .standing(writer$standing), .freed(writer$freed), .idle(writer$idle), .address(writer$address),
        .index(writer$index), .advance(writer$advance), .wseg_valid(writer$wseg_valid),
        .wseg_ready(writer$wseg_ready), .wseg_addr(writer$wseg_addr), .wseg_beats(writer$wseg_beats),
        .wdat_valid(writer$wdat_valid), .wdat_ready(writer$wdat_ready), .wdat_last(writer$wdat_last),
        .tmr_error(writer$tmr_error));

    // Update code
    always @(*) begin
        state$d = state$q;
        slot$d = slot$q;
        status$d = status$q;
        check_step$d = check_step$q;
        source$d = source$q;
        source_bytes$d = source_bytes$q;
        destination$d = destination$q;
        destination_bytes$d = destination_bytes$q;
        inputs$d = inputs$q;
        inputs_last$d = inputs_last$q;
        outputs$d = outputs$q;
        are_small$d = are_small$q;
        right$d = right$q;
        shard_bytes$d = shard_bytes$q;
        coefficients$d = coefficients$q;
        stride$d = stride$q;
        source_total$d = source_total$q;
        destination_total$d = destination_total$q;
        inputs_shift$d = inputs_shift$q;
        outputs_shift$d = outputs_shift$q;
        coming$d = coming$q;
        index$d = index$q;
        groups_left$d = groups_left$q;
        units_left$d = units_left$q;
        beat$d = beat$q;
        bank$d = bank$q;
        occupied$d = occupied$q;
        stands$d = stands$q;
        reader_bank$d = reader_bank$q;
        outputs_up = ((outputs$q) & 9'h1ff) + 32'h7;
        groups = outputs_up[(32'h3)+:(6)];
        shard_up = ((shard_bytes$q) & 25'h1ffffff) + 32'h3f;
        stride_wide = ((stride$q) & 27'h7ffffff);
        is_right = are_small$q & (inputs$q != 32'h0) & (outputs$q != 32'h0) & (shard_bytes$q != 32'h0) & (source_total$q == ((source_bytes$q[(32'h6)+:(26)]) & 27'h7ffffff)) & (destination_total$q == ((destination_bytes$q[(32'h6)+:(26)]) & 27'h7ffffff)) & (source_bytes$q[(32'h0)+:(6)] == 32'h0) & (destination_bytes$q[(32'h0)+:(6)] == 32'h0) & (source$q[(32'h0)+:(6)] == 32'h0) & (destination$q[(32'h0)+:(6)] == 32'h0) & (coefficients$q[(32'h0)+:(3)] == 32'h0);
        cmd_ready = 1'b0;
        start = 1'b0;
        done_valid = 1'b0;
        done_slot = slot$q;
        done_status = status$q;
        done_crc = crc$crc;
        done_extra = 32'h0;
        case (state$q)
            Command$Rest:
                begin
                    cmd_ready = resetn;
                    if (cmd_valid) begin
                        slot$d = cmd_slot;
                        source$d = cmd_src;
                        source_bytes$d = cmd_src_len;
                        destination$d = cmd_dst;
                        destination_bytes$d = cmd_dst_len;
                        inputs$d = cmd_aux0[(32'h0)+:(8)];
                        outputs$d = cmd_aux1[(32'h0)+:(8)];
                        shard_bytes$d = cmd_aux2[(32'h0)+:(24)];
                        are_small$d = (cmd_aux0[(32'h8)+:(24)] == 32'h0) & (cmd_aux1[(32'h8)+:(24)] == 32'h0) & (cmd_aux2[(32'h18)+:(8)] == 32'h0);
                        coefficients$d = cmd_aux3;
                        state$d = Command$Round;
                    end
                end
            Command$Round:
                begin
                    stride$d = shard_up[(32'h6)+:(19)];
                    source_total$d = 32'h0;
                    destination_total$d = 32'h0;
                    inputs_shift$d = inputs$q;
                    inputs_last$d = inputs$q - 32'h1;
                    outputs_shift$d = outputs$q;
                    check_step$d = 32'h0;
                    state$d = Command$Check;
                end
            Command$Check:
                begin
                    source_total$d = source_total$q << 32'h1;
                    if (inputs_shift$q[32'h7]) begin
                        source_total$d = (source_total$q << 32'h1) + stride_wide;
                    end
                    destination_total$d = destination_total$q << 32'h1;
                    if (outputs_shift$q[32'h7]) begin
                        destination_total$d = (destination_total$q << 32'h1) + stride_wide;
                    end
                    inputs_shift$d = inputs_shift$q << 32'h1;
                    outputs_shift$d = outputs_shift$q << 32'h1;
                    check_step$d = check_step$q + 32'h1;
                    if (check_step$q == 32'h7) begin
                        state$d = Command$Weigh;
                    end
                end
            Command$Weigh:
                begin
                    right$d = is_right;
                    state$d = Command$Judge;
                end
            Command$Judge:
                begin
                    if (right$q) begin
                        start = 1'b1;
                        status$d = 32'h1;
                        state$d = Command$Run;
                    end
                    else begin
                        status$d = 32'h5;
                        state$d = Command$Done;
                    end
                end
            Command$Run:
                begin
                    if (sums$ecc_uncorrectable) begin
                        status$d = 32'h9;
                    end
                    if (writer$idle) begin
                        state$d = Command$Done;
                    end
                end
            Command$Done:
                begin
                    done_valid = 1'b1;
                    if (done_ready) begin
                        state$d = Command$Rest;
                    end
                end
            default:
                begin
                    state$d = Command$Rest;
                end
        endcase
        is_last_input = index$q == inputs_last$q;
        bank_is_free = ~occupied$q[32'h0];
        if (bank$q) begin
            bank_is_free = ~occupied$q[32'h1];
        end
        rdat_ready = 1'b0;
        takes_coefficients = 1'b0;
        takes_part = 1'b0;
        takes = 32'h0;
        case (coming$q)
            Coming$Nothing:
                begin
                    if (start) begin
                        index$d = 32'h0;
                        groups_left$d = groups;
                        coming$d = Coming$Coefficients;
                    end
                end
            Coming$Coefficients:
                begin
                    rdat_ready = 1'b1;
                    beat$d = 32'h0;
                    units_left$d = stride$q;
                    if (rdat_valid) begin
                        takes_coefficients = 1'b1;
                        index$d = index$q + 32'h1;
                        if (is_last_input) begin
                            index$d = 32'h0;
                            groups_left$d = groups_left$q - 32'h1;
                            coming$d = Coming$Settle;
                        end
                    end
                end
            Coming$Settle:
                begin
                    coming$d = Coming$Parts;
                end
            Coming$Parts:
                begin
                    rdat_ready = bank_is_free;
                    if (rdat_valid & bank_is_free) begin
                        takes_part = 1'b1;
                        beat$d = beat$q + 32'h1;
                        if (rdat_last) begin
                            beat$d = 32'h0;
                            index$d = index$q + 32'h1;
                            if (is_last_input) begin
                                index$d = 32'h0;
                                bank$d = ~bank$q;
                                takes = 32'h1;
                                if (bank$q) begin
                                    takes = 32'h2;
                                end
                                units_left$d = units_left$q - 32'h4;
                                if (units_left$q <= 32'h4) begin
                                    coming$d = Coming$Coefficients;
                                    if (groups_left$q == 32'h0) begin
                                        coming$d = Coming$Nothing;
                                    end
                                end
                            end
                        end
                    end
                end
            default:
                begin
                    coming$d = Coming$Nothing;
                end
        endcase
        stood = 32'h0;
        if (sums$standing) begin
            stood = 32'h1;
            if (sums$standing_bank) begin
                stood = 32'h2;
            end
        end
        freed = 32'h0;
        if (writer$freed) begin
            freed = 32'h1;
            if (reader_bank$q) begin
                freed = 32'h2;
            end
            reader_bank$d = ~reader_bank$q;
        end
        occupied$d = (occupied$q | takes) & ~freed;
        stands$d = (stands$q | stood) & ~freed;
        block_stands = stands$q[32'h0];
        if (reader_bank$q) begin
            block_stands = stands$q[32'h1];
        end
        asker$resetn = resetn;
        asker$start = start;
        asker$source = source$q[(32'h6)+:(26)];
        asker$coefficients = coefficients$q[(32'h3)+:(29)];
        asker$inputs = inputs$q;
        asker$groups = groups;
        asker$stride = stride$q;
        rseg_valid = asker$rseg_valid;
        rseg_addr = asker$rseg_addr;
        rseg_beats = asker$rseg_beats;
        asker$rseg_ready = rseg_ready;
        sums$resetn = resetn;
        sums$lo = rdat_lo;
        sums$hi = rdat_hi;
        sums$takes_coefficients = takes_coefficients;
        sums$takes_part = takes_part;
        sums$index = index$q;
        sums$first = index$q == 32'h0;
        sums$last = takes != 32'h0;
        sums$bank = bank$q;
        sums$beat = beat$q;
        sums$reader_bank = reader_bank$q;
        sums$reader_beat = writer$address;
        sums$reader_index = writer$index;
        sums$advance = writer$advance;
        writer$resetn = resetn;
        writer$start = start;
        writer$destination = destination$q[(32'h6)+:(26)];
        writer$outputs = outputs$q;
        writer$stride = stride$q;
        writer$standing = block_stands;
        wseg_valid = writer$wseg_valid;
        wseg_addr = writer$wseg_addr;
        wseg_beats = writer$wseg_beats;
        writer$wseg_ready = wseg_ready;
        wdat_valid = writer$wdat_valid;
        wdat_last = writer$wdat_last;
        writer$wdat_ready = wdat_ready;
        wdat_lo = sums$port_lo;
        wdat_hi = sums$port_hi;
        crc$start = start;
        crc$valid = writer$wdat_valid & wdat_ready;
        crc$lo = sums$port_lo;
        crc$hi = sums$port_hi;
        tmr_error = state$error | slot$error | status$error | check_step$error | destination$error | inputs$error | inputs_last$error | outputs$error | stride$error | right$error | coming$error | index$error | groups_left$error | units_left$error | beat$error | bank$error | occupied$error | stands$error | reader_bank$error | asker$tmr_error | writer$tmr_error;
        ecc_corrected = sums$ecc_corrected;
        ecc_uncorrectable = sums$ecc_uncorrectable;
        if (~resetn) begin
            state$d = Command$Rest;
            coming$d = Coming$Nothing;
            bank$d = 1'b0;
            reader_bank$d = 1'b0;
            occupied$d = 32'h0;
            stands$d = 32'h0;
        end
    end
endmodule

module perigee_payload_scrypt__asker(clock, resetn, start, source, coefficients, inputs, groups, stride,
    rseg_valid, rseg_ready, rseg_addr, rseg_beats, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  start;
    input wire  [25:0] source;
    input wire  [28:0] coefficients;
    input wire  [7:0] inputs;
    input wire  [5:0] groups;
    input wire  [18:0] stride;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    output reg  [23:0] rseg_beats;
    output reg  tmr_error;

    // Enums
    localparam Asking$Rest = 0;
    localparam Asking$Coefficients = 1;
    localparam Asking$Part = 2;
    localparam Asking$Turn = 3;

    // Stub signals
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    wire  state$error;
    reg  [5:0] groups_left$d;
    wire  [5:0] groups_left$q;
    wire  groups_left$error;
    reg  [7:0] inputs_left$d;
    wire  [7:0] inputs_left$q;
    wire  inputs_left$error;
    reg  [18:0] units_left$d;
    wire  [18:0] units_left$q;
    wire  units_left$error;
    reg  [28:0] coefficient_address$d;
    reg  [28:0] coefficient_address$q = 29'h0;
    reg  [25:0] block_address$d;
    wire  [25:0] block_address$q;
    wire  block_address$error;
    reg  [25:0] address$d;
    wire  [25:0] address$q;
    wire  address$error;

    // Local signals
    reg  is_last_block;

    // Sub module instances
    perigee_payload_scrypt__state_2 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__groups_left groups_left(.clock(clock), .d(groups_left$d), .q(groups_left$q),
        .error(groups_left$error));
    perigee_payload_scrypt__at_status inputs_left(.clock(clock), .d(inputs_left$d), .q(inputs_left$q),
        .error(inputs_left$error));
    perigee_payload_scrypt__units_left units_left(.clock(clock), .d(units_left$d), .q(units_left$q),
        .error(units_left$error));
    always @(posedge clock) coefficient_address$q <= coefficient_address$d;
    perigee_payload_scrypt__address_2 block_address(.clock(clock), .d(block_address$d), .q(block_address$q),
        .error(block_address$error));
    perigee_payload_scrypt__address_2 address(.clock(clock), .d(address$d), .q(address$q),
        .error(address$error));

    // Update code
    always @(*) begin
        state$d = state$q;
        groups_left$d = groups_left$q;
        inputs_left$d = inputs_left$q;
        units_left$d = units_left$q;
        coefficient_address$d = coefficient_address$q;
        block_address$d = block_address$q;
        address$d = address$q;
        is_last_block = units_left$q <= 32'h4;
        rseg_valid = 1'b0;
        rseg_addr = ((address$q) & 32'hffffffff) << 32'h6;
        rseg_beats = 32'h20;
        if (is_last_block) begin
            rseg_beats = ((units_left$q) & 24'hffffff) << 32'h3;
        end
        case (state$q)
            Asking$Rest:
                begin
                    if (start) begin
                        groups_left$d = groups;
                        coefficient_address$d = coefficients;
                        state$d = Asking$Coefficients;
                    end
                end
            Asking$Coefficients:
                begin
                    rseg_valid = 1'b1;
                    rseg_addr = ((coefficient_address$q) & 32'hffffffff) << 32'h3;
                    rseg_beats = ((inputs) & 24'hffffff);
                    if (rseg_ready) begin
                        coefficient_address$d = coefficient_address$q + ((inputs) & 29'h1fffffff);
                        groups_left$d = groups_left$q - 32'h1;
                        inputs_left$d = inputs;
                        units_left$d = stride;
                        block_address$d = source;
                        address$d = source;
                        state$d = Asking$Part;
                    end
                end
            Asking$Part:
                begin
                    rseg_valid = 1'b1;
                    if (rseg_ready) begin
                        address$d = address$q + ((stride) & 26'h3ffffff);
                        inputs_left$d = inputs_left$q - 32'h1;
                        if (inputs_left$q == 32'h1) begin
                            inputs_left$d = inputs;
                            block_address$d = block_address$q + 32'h4;
                            units_left$d = units_left$q - 32'h4;
                            state$d = Asking$Turn;
                            if (is_last_block) begin
                                state$d = Asking$Coefficients;
                                if (groups_left$q == 32'h0) begin
                                    state$d = Asking$Rest;
                                end
                            end
                        end
                    end
                end
            Asking$Turn:
                begin
                    address$d = block_address$q;
                    state$d = Asking$Part;
                end
            default:
                begin
                    state$d = Asking$Rest;
                end
        endcase
        tmr_error = state$error | block_address$error | address$error | groups_left$error | inputs_left$error | units_left$error;
        if (~resetn) begin
            state$d = Asking$Rest;
        end
    end
endmodule

module perigee_payload_scrypt__address_2(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [25:0] d;
    output reg  [25:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [25:0] copy_a = 26'h0;
    (* keep = "true", dont_touch = "true" *) reg [25:0] copy_b = 26'h0;
    (* keep = "true", dont_touch = "true" *) reg [25:0] copy_c = 26'h0;
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

module perigee_payload_scrypt__groups_left(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [5:0] d;
    output reg  [5:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [5:0] copy_a = 6'h0;
    (* keep = "true", dont_touch = "true" *) reg [5:0] copy_b = 6'h0;
    (* keep = "true", dont_touch = "true" *) reg [5:0] copy_c = 6'h0;
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

module perigee_payload_scrypt__state_2(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [1:0] d;
    output reg  [1:0] q;
    output reg  error;

    // Enums
    localparam Asking$Rest = 0;
    localparam Asking$Coefficients = 1;
    localparam Asking$Part = 2;
    localparam Asking$Turn = 3;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_c = 64'h0;
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

module perigee_payload_scrypt__units_left(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [18:0] d;
    output reg  [18:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [18:0] copy_a = 19'h0;
    (* keep = "true", dont_touch = "true" *) reg [18:0] copy_b = 19'h0;
    (* keep = "true", dont_touch = "true" *) reg [18:0] copy_c = 19'h0;
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

module perigee_payload_scrypt__beat(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [4:0] d;
    output reg  [4:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [4:0] copy_a = 5'h0;
    (* keep = "true", dont_touch = "true" *) reg [4:0] copy_b = 5'h0;
    (* keep = "true", dont_touch = "true" *) reg [4:0] copy_c = 5'h0;
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

module perigee_payload_scrypt__coming(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [1:0] d;
    output reg  [1:0] q;
    output reg  error;

    // Enums
    localparam Coming$Nothing = 0;
    localparam Coming$Coefficients = 1;
    localparam Coming$Settle = 2;
    localparam Coming$Parts = 3;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [1:0] copy_c = 64'h0;
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

module perigee_payload_scrypt__state_3(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Command$Rest = 0;
    localparam Command$Round = 1;
    localparam Command$Check = 2;
    localparam Command$Weigh = 3;
    localparam Command$Judge = 4;
    localparam Command$Run = 5;
    localparam Command$Done = 6;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_c = 64'h0;
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

module perigee_payload_scrypt__sums(clock, resetn, lo, hi, takes_coefficients, takes_part, index, first, last,
    bank, beat, standing, standing_bank, reader_bank, reader_beat, reader_index, advance, port_lo, port_hi,
    ecc_corrected, ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  [31:0] lo;
    input wire  [31:0] hi;
    input wire  takes_coefficients;
    input wire  takes_part;
    input wire  [7:0] index;
    input wire  first;
    input wire  last;
    input wire  bank;
    input wire  [4:0] beat;
    output reg  standing;
    output reg  standing_bank;
    input wire  reader_bank;
    input wire  [4:0] reader_beat;
    input wire  [2:0] reader_index;
    input wire  advance;
    output reg  [31:0] port_lo;
    output reg  [31:0] port_hi;
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Stub signals
    reg  [31:0] words_lo$0$d;
    reg  [31:0] words_lo$0$q = 32'h0;
    reg  [31:0] words_lo$1$d;
    reg  [31:0] words_lo$1$q = 32'h0;
    reg  [31:0] words_lo$2$d;
    reg  [31:0] words_lo$2$q = 32'h0;
    reg  [31:0] words_hi$0$d;
    reg  [31:0] words_hi$0$q = 32'h0;
    reg  [31:0] words_hi$1$d;
    reg  [31:0] words_hi$1$q = 32'h0;
    reg  [31:0] words_hi$2$d;
    reg  [31:0] words_hi$2$q = 32'h0;
    reg  [31:0] multiples_lo$word;
    wire  [31:0] multiples_lo$multiple$0;
    wire  [31:0] multiples_lo$multiple$1;
    wire  [31:0] multiples_lo$multiple$2;
    wire  [31:0] multiples_lo$multiple$3;
    wire  [31:0] multiples_lo$multiple$4;
    wire  [31:0] multiples_lo$multiple$5;
    wire  [31:0] multiples_lo$multiple$6;
    wire  [31:0] multiples_lo$multiple$7;
    reg  [31:0] multiples_hi$word;
    wire  [31:0] multiples_hi$multiple$0;
    wire  [31:0] multiples_hi$multiple$1;
    wire  [31:0] multiples_hi$multiple$2;
    wire  [31:0] multiples_hi$multiple$3;
    wire  [31:0] multiples_hi$multiple$4;
    wire  [31:0] multiples_hi$multiple$5;
    wire  [31:0] multiples_hi$multiple$6;
    wire  [31:0] multiples_hi$multiple$7;
    reg  [31:0] late_lo$0$d;
    reg  [31:0] late_lo$0$q = 32'h0;
    reg  [31:0] late_lo$1$d;
    reg  [31:0] late_lo$1$q = 32'h0;
    reg  [31:0] late_hi$0$d;
    reg  [31:0] late_hi$0$q = 32'h0;
    reg  [31:0] late_hi$1$d;
    reg  [31:0] late_hi$1$q = 32'h0;
    reg  coefficients$write_enable;
    reg  [7:0] coefficients$write_address;
    reg  [31:0] coefficients$write_lo;
    reg  [31:0] coefficients$write_hi;
    reg  [1:0] coefficients$inject;
    reg  coefficients$read_enable;
    reg  [7:0] coefficients$read_address;
    wire  coefficients$read_valid;
    wire  [31:0] coefficients$read_lo;
    wire  [31:0] coefficients$read_hi;
    wire  coefficients$corrected;
    wire  coefficients$uncorrectable;
    reg  way_write$0$d;
    reg  way_write$0$q = 1'h0;
    reg  way_write$1$d;
    reg  way_write$1$q = 1'h0;
    reg  way_write$2$d;
    reg  way_write$2$q = 1'h0;
    reg  way_write$3$d;
    reg  way_write$3$q = 1'h0;
    reg  way_write$4$d;
    reg  way_write$4$q = 1'h0;
    reg  way_write$5$d;
    reg  way_write$5$q = 1'h0;
    reg  way_first$0$d;
    reg  way_first$0$q = 1'h0;
    reg  way_first$1$d;
    reg  way_first$1$q = 1'h0;
    reg  way_first$2$d;
    reg  way_first$2$q = 1'h0;
    reg  way_first$3$d;
    reg  way_first$3$q = 1'h0;
    reg  way_first$4$d;
    reg  way_first$4$q = 1'h0;
    reg  way_first$5$d;
    reg  way_first$5$q = 1'h0;
    reg  way_last$0$d;
    reg  way_last$0$q = 1'h0;
    reg  way_last$1$d;
    reg  way_last$1$q = 1'h0;
    reg  way_last$2$d;
    reg  way_last$2$q = 1'h0;
    reg  way_last$3$d;
    reg  way_last$3$q = 1'h0;
    reg  way_last$4$d;
    reg  way_last$4$q = 1'h0;
    reg  way_last$5$d;
    reg  way_last$5$q = 1'h0;
    reg  way_bank$0$d;
    reg  way_bank$0$q = 1'h0;
    reg  way_bank$1$d;
    reg  way_bank$1$q = 1'h0;
    reg  way_bank$2$d;
    reg  way_bank$2$q = 1'h0;
    reg  way_bank$3$d;
    reg  way_bank$3$q = 1'h0;
    reg  way_bank$4$d;
    reg  way_bank$4$q = 1'h0;
    reg  way_bank$5$d;
    reg  way_bank$5$q = 1'h0;
    reg  [4:0] way_beat$0$d;
    reg  [4:0] way_beat$0$q = 5'h0;
    reg  [4:0] way_beat$1$d;
    reg  [4:0] way_beat$1$q = 5'h0;
    reg  [4:0] way_beat$2$d;
    reg  [4:0] way_beat$2$q = 5'h0;
    reg  [4:0] way_beat$3$d;
    reg  [4:0] way_beat$3$q = 5'h0;
    reg  [4:0] way_beat$4$d;
    reg  [4:0] way_beat$4$q = 5'h0;
    reg  [4:0] way_beat$5$d;
    reg  [4:0] way_beat$5$q = 5'h0;
    reg  [7:0] lanes_lo$0$coefficient;
    reg  [31:0] lanes_lo$0$times0;
    reg  [31:0] lanes_lo$0$times1;
    reg  [31:0] lanes_lo$0$times2;
    reg  [31:0] lanes_lo$0$times3;
    reg  [31:0] lanes_lo$0$times4;
    reg  [31:0] lanes_lo$0$times5;
    reg  [31:0] lanes_lo$0$late6;
    reg  [31:0] lanes_lo$0$late7;
    reg  lanes_lo$0$first;
    reg  lanes_lo$0$bank;
    reg  lanes_lo$0$write;
    reg  [4:0] lanes_lo$0$beat;
    reg  [4:0] lanes_lo$0$read0;
    reg  [4:0] lanes_lo$0$read1;
    wire  [31:0] lanes_lo$0$word0;
    wire  [31:0] lanes_lo$0$word1;
    reg  [7:0] lanes_lo$1$coefficient;
    reg  [31:0] lanes_lo$1$times0;
    reg  [31:0] lanes_lo$1$times1;
    reg  [31:0] lanes_lo$1$times2;
    reg  [31:0] lanes_lo$1$times3;
    reg  [31:0] lanes_lo$1$times4;
    reg  [31:0] lanes_lo$1$times5;
    reg  [31:0] lanes_lo$1$late6;
    reg  [31:0] lanes_lo$1$late7;
    reg  lanes_lo$1$first;
    reg  lanes_lo$1$bank;
    reg  lanes_lo$1$write;
    reg  [4:0] lanes_lo$1$beat;
    reg  [4:0] lanes_lo$1$read0;
    reg  [4:0] lanes_lo$1$read1;
    wire  [31:0] lanes_lo$1$word0;
    wire  [31:0] lanes_lo$1$word1;
    reg  [7:0] lanes_lo$2$coefficient;
    reg  [31:0] lanes_lo$2$times0;
    reg  [31:0] lanes_lo$2$times1;
    reg  [31:0] lanes_lo$2$times2;
    reg  [31:0] lanes_lo$2$times3;
    reg  [31:0] lanes_lo$2$times4;
    reg  [31:0] lanes_lo$2$times5;
    reg  [31:0] lanes_lo$2$late6;
    reg  [31:0] lanes_lo$2$late7;
    reg  lanes_lo$2$first;
    reg  lanes_lo$2$bank;
    reg  lanes_lo$2$write;
    reg  [4:0] lanes_lo$2$beat;
    reg  [4:0] lanes_lo$2$read0;
    reg  [4:0] lanes_lo$2$read1;
    wire  [31:0] lanes_lo$2$word0;
    wire  [31:0] lanes_lo$2$word1;
    reg  [7:0] lanes_lo$3$coefficient;
    reg  [31:0] lanes_lo$3$times0;
    reg  [31:0] lanes_lo$3$times1;
    reg  [31:0] lanes_lo$3$times2;
    reg  [31:0] lanes_lo$3$times3;
    reg  [31:0] lanes_lo$3$times4;
    reg  [31:0] lanes_lo$3$times5;
    reg  [31:0] lanes_lo$3$late6;
    reg  [31:0] lanes_lo$3$late7;
    reg  lanes_lo$3$first;
    reg  lanes_lo$3$bank;
    reg  lanes_lo$3$write;
    reg  [4:0] lanes_lo$3$beat;
    reg  [4:0] lanes_lo$3$read0;
    reg  [4:0] lanes_lo$3$read1;
    wire  [31:0] lanes_lo$3$word0;
    wire  [31:0] lanes_lo$3$word1;
    reg  [7:0] lanes_lo$4$coefficient;
    reg  [31:0] lanes_lo$4$times0;
    reg  [31:0] lanes_lo$4$times1;
    reg  [31:0] lanes_lo$4$times2;
    reg  [31:0] lanes_lo$4$times3;
    reg  [31:0] lanes_lo$4$times4;
    reg  [31:0] lanes_lo$4$times5;
    reg  [31:0] lanes_lo$4$late6;
    reg  [31:0] lanes_lo$4$late7;
    reg  lanes_lo$4$first;
    reg  lanes_lo$4$bank;
    reg  lanes_lo$4$write;
    reg  [4:0] lanes_lo$4$beat;
    reg  [4:0] lanes_lo$4$read0;
    reg  [4:0] lanes_lo$4$read1;
    wire  [31:0] lanes_lo$4$word0;
    wire  [31:0] lanes_lo$4$word1;
    reg  [7:0] lanes_lo$5$coefficient;
    reg  [31:0] lanes_lo$5$times0;
    reg  [31:0] lanes_lo$5$times1;
    reg  [31:0] lanes_lo$5$times2;
    reg  [31:0] lanes_lo$5$times3;
    reg  [31:0] lanes_lo$5$times4;
    reg  [31:0] lanes_lo$5$times5;
    reg  [31:0] lanes_lo$5$late6;
    reg  [31:0] lanes_lo$5$late7;
    reg  lanes_lo$5$first;
    reg  lanes_lo$5$bank;
    reg  lanes_lo$5$write;
    reg  [4:0] lanes_lo$5$beat;
    reg  [4:0] lanes_lo$5$read0;
    reg  [4:0] lanes_lo$5$read1;
    wire  [31:0] lanes_lo$5$word0;
    wire  [31:0] lanes_lo$5$word1;
    reg  [7:0] lanes_lo$6$coefficient;
    reg  [31:0] lanes_lo$6$times0;
    reg  [31:0] lanes_lo$6$times1;
    reg  [31:0] lanes_lo$6$times2;
    reg  [31:0] lanes_lo$6$times3;
    reg  [31:0] lanes_lo$6$times4;
    reg  [31:0] lanes_lo$6$times5;
    reg  [31:0] lanes_lo$6$late6;
    reg  [31:0] lanes_lo$6$late7;
    reg  lanes_lo$6$first;
    reg  lanes_lo$6$bank;
    reg  lanes_lo$6$write;
    reg  [4:0] lanes_lo$6$beat;
    reg  [4:0] lanes_lo$6$read0;
    reg  [4:0] lanes_lo$6$read1;
    wire  [31:0] lanes_lo$6$word0;
    wire  [31:0] lanes_lo$6$word1;
    reg  [7:0] lanes_lo$7$coefficient;
    reg  [31:0] lanes_lo$7$times0;
    reg  [31:0] lanes_lo$7$times1;
    reg  [31:0] lanes_lo$7$times2;
    reg  [31:0] lanes_lo$7$times3;
    reg  [31:0] lanes_lo$7$times4;
    reg  [31:0] lanes_lo$7$times5;
    reg  [31:0] lanes_lo$7$late6;
    reg  [31:0] lanes_lo$7$late7;
    reg  lanes_lo$7$first;
    reg  lanes_lo$7$bank;
    reg  lanes_lo$7$write;
    reg  [4:0] lanes_lo$7$beat;
    reg  [4:0] lanes_lo$7$read0;
    reg  [4:0] lanes_lo$7$read1;
    wire  [31:0] lanes_lo$7$word0;
    wire  [31:0] lanes_lo$7$word1;
    reg  [7:0] lanes_hi$0$coefficient;
    reg  [31:0] lanes_hi$0$times0;
    reg  [31:0] lanes_hi$0$times1;
    reg  [31:0] lanes_hi$0$times2;
    reg  [31:0] lanes_hi$0$times3;
    reg  [31:0] lanes_hi$0$times4;
    reg  [31:0] lanes_hi$0$times5;
    reg  [31:0] lanes_hi$0$late6;
    reg  [31:0] lanes_hi$0$late7;
    reg  lanes_hi$0$first;
    reg  lanes_hi$0$bank;
    reg  lanes_hi$0$write;
    reg  [4:0] lanes_hi$0$beat;
    reg  [4:0] lanes_hi$0$read0;
    reg  [4:0] lanes_hi$0$read1;
    wire  [31:0] lanes_hi$0$word0;
    wire  [31:0] lanes_hi$0$word1;
    reg  [7:0] lanes_hi$1$coefficient;
    reg  [31:0] lanes_hi$1$times0;
    reg  [31:0] lanes_hi$1$times1;
    reg  [31:0] lanes_hi$1$times2;
    reg  [31:0] lanes_hi$1$times3;
    reg  [31:0] lanes_hi$1$times4;
    reg  [31:0] lanes_hi$1$times5;
    reg  [31:0] lanes_hi$1$late6;
    reg  [31:0] lanes_hi$1$late7;
    reg  lanes_hi$1$first;
    reg  lanes_hi$1$bank;
    reg  lanes_hi$1$write;
    reg  [4:0] lanes_hi$1$beat;
    reg  [4:0] lanes_hi$1$read0;
    reg  [4:0] lanes_hi$1$read1;
    wire  [31:0] lanes_hi$1$word0;
    wire  [31:0] lanes_hi$1$word1;
    reg  [7:0] lanes_hi$2$coefficient;
    reg  [31:0] lanes_hi$2$times0;
    reg  [31:0] lanes_hi$2$times1;
    reg  [31:0] lanes_hi$2$times2;
    reg  [31:0] lanes_hi$2$times3;
    reg  [31:0] lanes_hi$2$times4;
    reg  [31:0] lanes_hi$2$times5;
    reg  [31:0] lanes_hi$2$late6;
    reg  [31:0] lanes_hi$2$late7;
    reg  lanes_hi$2$first;
    reg  lanes_hi$2$bank;
    reg  lanes_hi$2$write;
    reg  [4:0] lanes_hi$2$beat;
    reg  [4:0] lanes_hi$2$read0;
    reg  [4:0] lanes_hi$2$read1;
    wire  [31:0] lanes_hi$2$word0;
    wire  [31:0] lanes_hi$2$word1;
    reg  [7:0] lanes_hi$3$coefficient;
    reg  [31:0] lanes_hi$3$times0;
    reg  [31:0] lanes_hi$3$times1;
    reg  [31:0] lanes_hi$3$times2;
    reg  [31:0] lanes_hi$3$times3;
    reg  [31:0] lanes_hi$3$times4;
    reg  [31:0] lanes_hi$3$times5;
    reg  [31:0] lanes_hi$3$late6;
    reg  [31:0] lanes_hi$3$late7;
    reg  lanes_hi$3$first;
    reg  lanes_hi$3$bank;
    reg  lanes_hi$3$write;
    reg  [4:0] lanes_hi$3$beat;
    reg  [4:0] lanes_hi$3$read0;
    reg  [4:0] lanes_hi$3$read1;
    wire  [31:0] lanes_hi$3$word0;
    wire  [31:0] lanes_hi$3$word1;
    reg  [7:0] lanes_hi$4$coefficient;
    reg  [31:0] lanes_hi$4$times0;
    reg  [31:0] lanes_hi$4$times1;
    reg  [31:0] lanes_hi$4$times2;
    reg  [31:0] lanes_hi$4$times3;
    reg  [31:0] lanes_hi$4$times4;
    reg  [31:0] lanes_hi$4$times5;
    reg  [31:0] lanes_hi$4$late6;
    reg  [31:0] lanes_hi$4$late7;
    reg  lanes_hi$4$first;
    reg  lanes_hi$4$bank;
    reg  lanes_hi$4$write;
    reg  [4:0] lanes_hi$4$beat;
    reg  [4:0] lanes_hi$4$read0;
    reg  [4:0] lanes_hi$4$read1;
    wire  [31:0] lanes_hi$4$word0;
    wire  [31:0] lanes_hi$4$word1;
    reg  [7:0] lanes_hi$5$coefficient;
    reg  [31:0] lanes_hi$5$times0;
    reg  [31:0] lanes_hi$5$times1;
    reg  [31:0] lanes_hi$5$times2;
    reg  [31:0] lanes_hi$5$times3;
    reg  [31:0] lanes_hi$5$times4;
    reg  [31:0] lanes_hi$5$times5;
    reg  [31:0] lanes_hi$5$late6;
    reg  [31:0] lanes_hi$5$late7;
    reg  lanes_hi$5$first;
    reg  lanes_hi$5$bank;
    reg  lanes_hi$5$write;
    reg  [4:0] lanes_hi$5$beat;
    reg  [4:0] lanes_hi$5$read0;
    reg  [4:0] lanes_hi$5$read1;
    wire  [31:0] lanes_hi$5$word0;
    wire  [31:0] lanes_hi$5$word1;
    reg  [7:0] lanes_hi$6$coefficient;
    reg  [31:0] lanes_hi$6$times0;
    reg  [31:0] lanes_hi$6$times1;
    reg  [31:0] lanes_hi$6$times2;
    reg  [31:0] lanes_hi$6$times3;
    reg  [31:0] lanes_hi$6$times4;
    reg  [31:0] lanes_hi$6$times5;
    reg  [31:0] lanes_hi$6$late6;
    reg  [31:0] lanes_hi$6$late7;
    reg  lanes_hi$6$first;
    reg  lanes_hi$6$bank;
    reg  lanes_hi$6$write;
    reg  [4:0] lanes_hi$6$beat;
    reg  [4:0] lanes_hi$6$read0;
    reg  [4:0] lanes_hi$6$read1;
    wire  [31:0] lanes_hi$6$word0;
    wire  [31:0] lanes_hi$6$word1;
    reg  [7:0] lanes_hi$7$coefficient;
    reg  [31:0] lanes_hi$7$times0;
    reg  [31:0] lanes_hi$7$times1;
    reg  [31:0] lanes_hi$7$times2;
    reg  [31:0] lanes_hi$7$times3;
    reg  [31:0] lanes_hi$7$times4;
    reg  [31:0] lanes_hi$7$times5;
    reg  [31:0] lanes_hi$7$late6;
    reg  [31:0] lanes_hi$7$late7;
    reg  lanes_hi$7$first;
    reg  lanes_hi$7$bank;
    reg  lanes_hi$7$write;
    reg  [4:0] lanes_hi$7$beat;
    reg  [4:0] lanes_hi$7$read0;
    reg  [4:0] lanes_hi$7$read1;
    wire  [31:0] lanes_hi$7$word0;
    wire  [31:0] lanes_hi$7$word1;
    reg  [31:0] pair_lo$0$d;
    reg  [31:0] pair_lo$0$q = 32'h0;
    reg  [31:0] pair_lo$1$d;
    reg  [31:0] pair_lo$1$q = 32'h0;
    reg  [31:0] pair_lo$2$d;
    reg  [31:0] pair_lo$2$q = 32'h0;
    reg  [31:0] pair_lo$3$d;
    reg  [31:0] pair_lo$3$q = 32'h0;
    reg  [31:0] pair_hi$0$d;
    reg  [31:0] pair_hi$0$q = 32'h0;
    reg  [31:0] pair_hi$1$d;
    reg  [31:0] pair_hi$1$q = 32'h0;
    reg  [31:0] pair_hi$2$d;
    reg  [31:0] pair_hi$2$q = 32'h0;
    reg  [31:0] pair_hi$3$d;
    reg  [31:0] pair_hi$3$q = 32'h0;
    reg  [1:0] pair$d;
    reg  [1:0] pair$q = 2'h0;
    reg  [31:0] chosen_lo$d;
    reg  [31:0] chosen_lo$q = 32'h0;
    reg  [31:0] chosen_hi$d;
    reg  [31:0] chosen_hi$q = 32'h0;

    // Local signals
    reg  [7:0] coefficient$0;
    reg  [7:0] coefficient$1;
    reg  [7:0] coefficient$2;
    reg  [7:0] coefficient$3;
    reg  [7:0] coefficient$4;
    reg  [7:0] coefficient$5;
    reg  [7:0] coefficient$6;
    reg  [7:0] coefficient$7;
    reg  [4:0] read0;
    reg  [4:0] read1;
    reg  [31:0] shown_lo$0;
    reg  [31:0] shown_lo$1;
    reg  [31:0] shown_lo$2;
    reg  [31:0] shown_lo$3;
    reg  [31:0] shown_lo$4;
    reg  [31:0] shown_lo$5;
    reg  [31:0] shown_lo$6;
    reg  [31:0] shown_lo$7;
    reg  [31:0] shown_hi$0;
    reg  [31:0] shown_hi$1;
    reg  [31:0] shown_hi$2;
    reg  [31:0] shown_hi$3;
    reg  [31:0] shown_hi$4;
    reg  [31:0] shown_hi$5;
    reg  [31:0] shown_hi$6;
    reg  [31:0] shown_hi$7;

    // Sub module instances
    always @(posedge clock) words_lo$0$q <= words_lo$0$d;
    always @(posedge clock) words_lo$1$q <= words_lo$1$d;
    always @(posedge clock) words_lo$2$q <= words_lo$2$d;
    always @(posedge clock) words_hi$0$q <= words_hi$0$d;
    always @(posedge clock) words_hi$1$q <= words_hi$1$d;
    always @(posedge clock) words_hi$2$q <= words_hi$2$d;
    perigee_payload_scrypt__multiples_hi multiples_lo(.clock(clock), .word(multiples_lo$word),
        .multiple$0(multiples_lo$multiple$0), .multiple$1(multiples_lo$multiple$1),
        .multiple$2(multiples_lo$multiple$2), .multiple$3(multiples_lo$multiple$3),
        .multiple$4(multiples_lo$multiple$4), .multiple$5(multiples_lo$multiple$5),
        .multiple$6(multiples_lo$multiple$6), .multiple$7(multiples_lo$multiple$7));
    perigee_payload_scrypt__multiples_hi multiples_hi(.clock(clock), .word(multiples_hi$word),
        .multiple$0(multiples_hi$multiple$0), .multiple$1(multiples_hi$multiple$1),
        .multiple$2(multiples_hi$multiple$2), .multiple$3(multiples_hi$multiple$3),
        .multiple$4(multiples_hi$multiple$4), .multiple$5(multiples_hi$multiple$5),
        .multiple$6(multiples_hi$multiple$6), .multiple$7(multiples_hi$multiple$7));
    always @(posedge clock) late_lo$0$q <= late_lo$0$d;
    always @(posedge clock) late_lo$1$q <= late_lo$1$d;
    always @(posedge clock) late_hi$0$q <= late_hi$0$d;
    always @(posedge clock) late_hi$1$q <= late_hi$1$d;
    perigee_payload_scrypt__coefficients coefficients(.clock(clock), .write_enable(coefficients$write_enable),
        .write_address(coefficients$write_address), .write_lo(coefficients$write_lo),
        .write_hi(coefficients$write_hi), .inject(coefficients$inject), .read_enable(coefficients$read_enable),
        .read_address(coefficients$read_address), .read_valid(coefficients$read_valid),
        .read_lo(coefficients$read_lo), .read_hi(coefficients$read_hi), .corrected(coefficients$corrected),
        .uncorrectable(coefficients$uncorrectable));
    always @(posedge clock) way_write$0$q <= way_write$0$d;
    always @(posedge clock) way_write$1$q <= way_write$1$d;
    always @(posedge clock) way_write$2$q <= way_write$2$d;
    always @(posedge clock) way_write$3$q <= way_write$3$d;
    always @(posedge clock) way_write$4$q <= way_write$4$d;
    always @(posedge clock) way_write$5$q <= way_write$5$d;
    always @(posedge clock) way_first$0$q <= way_first$0$d;
    always @(posedge clock) way_first$1$q <= way_first$1$d;
    always @(posedge clock) way_first$2$q <= way_first$2$d;
    always @(posedge clock) way_first$3$q <= way_first$3$d;
    always @(posedge clock) way_first$4$q <= way_first$4$d;
    always @(posedge clock) way_first$5$q <= way_first$5$d;
    always @(posedge clock) way_last$0$q <= way_last$0$d;
    always @(posedge clock) way_last$1$q <= way_last$1$d;
    always @(posedge clock) way_last$2$q <= way_last$2$d;
    always @(posedge clock) way_last$3$q <= way_last$3$d;
    always @(posedge clock) way_last$4$q <= way_last$4$d;
    always @(posedge clock) way_last$5$q <= way_last$5$d;
    always @(posedge clock) way_bank$0$q <= way_bank$0$d;
    always @(posedge clock) way_bank$1$q <= way_bank$1$d;
    always @(posedge clock) way_bank$2$q <= way_bank$2$d;
    always @(posedge clock) way_bank$3$q <= way_bank$3$d;
    always @(posedge clock) way_bank$4$q <= way_bank$4$d;
    always @(posedge clock) way_bank$5$q <= way_bank$5$d;
    always @(posedge clock) way_beat$0$q <= way_beat$0$d;
    always @(posedge clock) way_beat$1$q <= way_beat$1$d;
    always @(posedge clock) way_beat$2$q <= way_beat$2$d;
    always @(posedge clock) way_beat$3$q <= way_beat$3$d;
    always @(posedge clock) way_beat$4$q <= way_beat$4$d;
    always @(posedge clock) way_beat$5$q <= way_beat$5$d;
    perigee_payload_scrypt__lanes_hi lanes_lo$0(.clock(clock), .coefficient(lanes_lo$0$coefficient),
        .times0(lanes_lo$0$times0), .times1(lanes_lo$0$times1), .times2(lanes_lo$0$times2),
        .times3(lanes_lo$0$times3), .times4(lanes_lo$0$times4), .times5(lanes_lo$0$times5),
        .late6(lanes_lo$0$late6), .late7(lanes_lo$0$late7), .first(lanes_lo$0$first), .bank(lanes_lo$0$bank),
        .write(lanes_lo$0$write), .beat(lanes_lo$0$beat), .read0(lanes_lo$0$read0), .read1(lanes_lo$0$read1),
        .word0(lanes_lo$0$word0), .word1(lanes_lo$0$word1));
    perigee_payload_scrypt__lanes_hi lanes_lo$1(.clock(clock), .coefficient(lanes_lo$1$coefficient),
        .times0(lanes_lo$1$times0), .times1(lanes_lo$1$times1), .times2(lanes_lo$1$times2),
        .times3(lanes_lo$1$times3), .times4(lanes_lo$1$times4), .times5(lanes_lo$1$times5),
        .late6(lanes_lo$1$late6), .late7(lanes_lo$1$late7), .first(lanes_lo$1$first), .bank(lanes_lo$1$bank),
        .write(lanes_lo$1$write), .beat(lanes_lo$1$beat), .read0(lanes_lo$1$read0), .read1(lanes_lo$1$read1),
        .word0(lanes_lo$1$word0), .word1(lanes_lo$1$word1));
    perigee_payload_scrypt__lanes_hi lanes_lo$2(.clock(clock), .coefficient(lanes_lo$2$coefficient),
        .times0(lanes_lo$2$times0), .times1(lanes_lo$2$times1), .times2(lanes_lo$2$times2),
        .times3(lanes_lo$2$times3), .times4(lanes_lo$2$times4), .times5(lanes_lo$2$times5),
        .late6(lanes_lo$2$late6), .late7(lanes_lo$2$late7), .first(lanes_lo$2$first), .bank(lanes_lo$2$bank),
        .write(lanes_lo$2$write), .beat(lanes_lo$2$beat), .read0(lanes_lo$2$read0), .read1(lanes_lo$2$read1),
        .word0(lanes_lo$2$word0), .word1(lanes_lo$2$word1));
    perigee_payload_scrypt__lanes_hi lanes_lo$3(.clock(clock), .coefficient(lanes_lo$3$coefficient),
        .times0(lanes_lo$3$times0), .times1(lanes_lo$3$times1), .times2(lanes_lo$3$times2),
        .times3(lanes_lo$3$times3), .times4(lanes_lo$3$times4), .times5(lanes_lo$3$times5),
        .late6(lanes_lo$3$late6), .late7(lanes_lo$3$late7), .first(lanes_lo$3$first), .bank(lanes_lo$3$bank),
        .write(lanes_lo$3$write), .beat(lanes_lo$3$beat), .read0(lanes_lo$3$read0), .read1(lanes_lo$3$read1),
        .word0(lanes_lo$3$word0), .word1(lanes_lo$3$word1));
    perigee_payload_scrypt__lanes_hi lanes_lo$4(.clock(clock), .coefficient(lanes_lo$4$coefficient),
        .times0(lanes_lo$4$times0), .times1(lanes_lo$4$times1), .times2(lanes_lo$4$times2),
        .times3(lanes_lo$4$times3), .times4(lanes_lo$4$times4), .times5(lanes_lo$4$times5),
        .late6(lanes_lo$4$late6), .late7(lanes_lo$4$late7), .first(lanes_lo$4$first), .bank(lanes_lo$4$bank),
        .write(lanes_lo$4$write), .beat(lanes_lo$4$beat), .read0(lanes_lo$4$read0), .read1(lanes_lo$4$read1),
        .word0(lanes_lo$4$word0), .word1(lanes_lo$4$word1));
    perigee_payload_scrypt__lanes_hi lanes_lo$5(.clock(clock), .coefficient(lanes_lo$5$coefficient),
        .times0(lanes_lo$5$times0), .times1(lanes_lo$5$times1), .times2(lanes_lo$5$times2),
        .times3(lanes_lo$5$times3), .times4(lanes_lo$5$times4), .times5(lanes_lo$5$times5),
        .late6(lanes_lo$5$late6), .late7(lanes_lo$5$late7), .first(lanes_lo$5$first), .bank(lanes_lo$5$bank),
        .write(lanes_lo$5$write), .beat(lanes_lo$5$beat), .read0(lanes_lo$5$read0), .read1(lanes_lo$5$read1),
        .word0(lanes_lo$5$word0), .word1(lanes_lo$5$word1));
    perigee_payload_scrypt__lanes_hi lanes_lo$6(.clock(clock), .coefficient(lanes_lo$6$coefficient),
        .times0(lanes_lo$6$times0), .times1(lanes_lo$6$times1), .times2(lanes_lo$6$times2),
        .times3(lanes_lo$6$times3), .times4(lanes_lo$6$times4), .times5(lanes_lo$6$times5),
        .late6(lanes_lo$6$late6), .late7(lanes_lo$6$late7), .first(lanes_lo$6$first), .bank(lanes_lo$6$bank),
        .write(lanes_lo$6$write), .beat(lanes_lo$6$beat), .read0(lanes_lo$6$read0), .read1(lanes_lo$6$read1),
        .word0(lanes_lo$6$word0), .word1(lanes_lo$6$word1));
    perigee_payload_scrypt__lanes_hi lanes_lo$7(.clock(clock), .coefficient(lanes_lo$7$coefficient),
        .times0(lanes_lo$7$times0), .times1(lanes_lo$7$times1), .times2(lanes_lo$7$times2),
        .times3(lanes_lo$7$times3), .times4(lanes_lo$7$times4), .times5(lanes_lo$7$times5),
        .late6(lanes_lo$7$late6), .late7(lanes_lo$7$late7), .first(lanes_lo$7$first), .bank(lanes_lo$7$bank),
        .write(lanes_lo$7$write), .beat(lanes_lo$7$beat), .read0(lanes_lo$7$read0), .read1(lanes_lo$7$read1),
        .word0(lanes_lo$7$word0), .word1(lanes_lo$7$word1));
    perigee_payload_scrypt__lanes_hi lanes_hi$0(.clock(clock), .coefficient(lanes_hi$0$coefficient),
        .times0(lanes_hi$0$times0), .times1(lanes_hi$0$times1), .times2(lanes_hi$0$times2),
        .times3(lanes_hi$0$times3), .times4(lanes_hi$0$times4), .times5(lanes_hi$0$times5),
        .late6(lanes_hi$0$late6), .late7(lanes_hi$0$late7), .first(lanes_hi$0$first), .bank(lanes_hi$0$bank),
        .write(lanes_hi$0$write), .beat(lanes_hi$0$beat), .read0(lanes_hi$0$read0), .read1(lanes_hi$0$read1),
        .word0(lanes_hi$0$word0), .word1(lanes_hi$0$word1));
    perigee_payload_scrypt__lanes_hi lanes_hi$1(.clock(clock), .coefficient(lanes_hi$1$coefficient),
        .times0(lanes_hi$1$times0), .times1(lanes_hi$1$times1), .times2(lanes_hi$1$times2),
        .times3(lanes_hi$1$times3), .times4(lanes_hi$1$times4), .times5(lanes_hi$1$times5),
        .late6(lanes_hi$1$late6), .late7(lanes_hi$1$late7), .first(lanes_hi$1$first), .bank(lanes_hi$1$bank),
        .write(lanes_hi$1$write), .beat(lanes_hi$1$beat), .read0(lanes_hi$1$read0), .read1(lanes_hi$1$read1),
        .word0(lanes_hi$1$word0), .word1(lanes_hi$1$word1));
    perigee_payload_scrypt__lanes_hi lanes_hi$2(.clock(clock), .coefficient(lanes_hi$2$coefficient),
        .times0(lanes_hi$2$times0), .times1(lanes_hi$2$times1), .times2(lanes_hi$2$times2),
        .times3(lanes_hi$2$times3), .times4(lanes_hi$2$times4), .times5(lanes_hi$2$times5),
        .late6(lanes_hi$2$late6), .late7(lanes_hi$2$late7), .first(lanes_hi$2$first), .bank(lanes_hi$2$bank),
        .write(lanes_hi$2$write), .beat(lanes_hi$2$beat), .read0(lanes_hi$2$read0), .read1(lanes_hi$2$read1),
        .word0(lanes_hi$2$word0), .word1(lanes_hi$2$word1));
    perigee_payload_scrypt__lanes_hi lanes_hi$3(.clock(clock), .coefficient(lanes_hi$3$coefficient),
        .times0(lanes_hi$3$times0), .times1(lanes_hi$3$times1), .times2(lanes_hi$3$times2),
        .times3(lanes_hi$3$times3), .times4(lanes_hi$3$times4), .times5(lanes_hi$3$times5),
        .late6(lanes_hi$3$late6), .late7(lanes_hi$3$late7), .first(lanes_hi$3$first), .bank(lanes_hi$3$bank),
        .write(lanes_hi$3$write), .beat(lanes_hi$3$beat), .read0(lanes_hi$3$read0), .read1(lanes_hi$3$read1),
        .word0(lanes_hi$3$word0), .word1(lanes_hi$3$word1));
    perigee_payload_scrypt__lanes_hi lanes_hi$4(.clock(clock), .coefficient(lanes_hi$4$coefficient),
        .times0(lanes_hi$4$times0), .times1(lanes_hi$4$times1), .times2(lanes_hi$4$times2),
        .times3(lanes_hi$4$times3), .times4(lanes_hi$4$times4), .times5(lanes_hi$4$times5),
        .late6(lanes_hi$4$late6), .late7(lanes_hi$4$late7), .first(lanes_hi$4$first), .bank(lanes_hi$4$bank),
        .write(lanes_hi$4$write), .beat(lanes_hi$4$beat), .read0(lanes_hi$4$read0), .read1(lanes_hi$4$read1),
        .word0(lanes_hi$4$word0), .word1(lanes_hi$4$word1));
    perigee_payload_scrypt__lanes_hi lanes_hi$5(.clock(clock), .coefficient(lanes_hi$5$coefficient),
        .times0(lanes_hi$5$times0), .times1(lanes_hi$5$times1), .times2(lanes_hi$5$times2),
        .times3(lanes_hi$5$times3), .times4(lanes_hi$5$times4), .times5(lanes_hi$5$times5),
        .late6(lanes_hi$5$late6), .late7(lanes_hi$5$late7), .first(lanes_hi$5$first), .bank(lanes_hi$5$bank),
        .write(lanes_hi$5$write), .beat(lanes_hi$5$beat), .read0(lanes_hi$5$read0), .read1(lanes_hi$5$read1),
        .word0(lanes_hi$5$word0), .word1(lanes_hi$5$word1));
    perigee_payload_scrypt__lanes_hi lanes_hi$6(.clock(clock), .coefficient(lanes_hi$6$coefficient),
        .times0(lanes_hi$6$times0), .times1(lanes_hi$6$times1), .times2(lanes_hi$6$times2),
        .times3(lanes_hi$6$times3), .times4(lanes_hi$6$times4), .times5(lanes_hi$6$times5),
        .late6(lanes_hi$6$late6), .late7(lanes_hi$6$late7), .first(lanes_hi$6$first), .bank(lanes_hi$6$bank),
        .write(lanes_hi$6$write), .beat(lanes_hi$6$beat), .read0(lanes_hi$6$read0), .read1(lanes_hi$6$read1),
        .word0(lanes_hi$6$word0), .word1(lanes_hi$6$word1));
    perigee_payload_scrypt__lanes_hi lanes_hi$7(.clock(clock), .coefficient(lanes_hi$7$coefficient),
        .times0(lanes_hi$7$times0), .times1(lanes_hi$7$times1), .times2(lanes_hi$7$times2),
        .times3(lanes_hi$7$times3), .times4(lanes_hi$7$times4), .times5(lanes_hi$7$times5),
        .late6(lanes_hi$7$late6), .late7(lanes_hi$7$late7), .first(lanes_hi$7$first), .bank(lanes_hi$7$bank),
        .write(lanes_hi$7$write), .beat(lanes_hi$7$beat), .read0(lanes_hi$7$read0), .read1(lanes_hi$7$read1),
        .word0(lanes_hi$7$word0), .word1(lanes_hi$7$word1));
    always @(posedge clock) pair_lo$0$q <= pair_lo$0$d;
    always @(posedge clock) pair_lo$1$q <= pair_lo$1$d;
    always @(posedge clock) pair_lo$2$q <= pair_lo$2$d;
    always @(posedge clock) pair_lo$3$q <= pair_lo$3$d;
    always @(posedge clock) pair_hi$0$q <= pair_hi$0$d;
    always @(posedge clock) pair_hi$1$q <= pair_hi$1$d;
    always @(posedge clock) pair_hi$2$q <= pair_hi$2$d;
    always @(posedge clock) pair_hi$3$q <= pair_hi$3$d;
    always @(posedge clock) pair$q <= pair$d;
    always @(posedge clock) chosen_lo$q <= chosen_lo$d;
    always @(posedge clock) chosen_hi$q <= chosen_hi$d;

    // Update code
    always @(*) begin
        pair$d = pair$q;
        chosen_lo$d = chosen_lo$q;
        chosen_hi$d = chosen_hi$q;
        words_lo$0$d = lo;
        words_hi$0$d = hi;
        words_lo$1$d = words_lo$0$q;
        words_hi$1$d = words_hi$0$q;
        words_lo$2$d = words_lo$1$q;
        words_hi$2$d = words_hi$1$q;
        multiples_lo$word = words_lo$2$q;
        multiples_hi$word = words_hi$2$q;
        late_lo$0$d = multiples_lo$multiple$6;
        late_hi$0$d = multiples_hi$multiple$6;
        late_lo$1$d = multiples_lo$multiple$7;
        late_hi$1$d = multiples_hi$multiple$7;
        coefficients$inject = 32'h0;
        coefficients$write_enable = takes_coefficients;
        coefficients$write_address = index;
        coefficients$read_enable = takes_part;
        coefficients$read_address = index;
        coefficients$write_lo = lo;
        coefficients$write_hi = hi;
        ecc_corrected = coefficients$corrected;
        ecc_uncorrectable = coefficients$uncorrectable;
        coefficient$0 = coefficients$read_lo[(32'h0)+:(8)];
        coefficient$1 = coefficients$read_lo[(32'h8)+:(8)];
        coefficient$2 = coefficients$read_lo[(32'h10)+:(8)];
        coefficient$3 = coefficients$read_lo[(32'h18)+:(8)];
        coefficient$4 = coefficients$read_hi[(32'h0)+:(8)];
        coefficient$5 = coefficients$read_hi[(32'h8)+:(8)];
        coefficient$6 = coefficients$read_hi[(32'h10)+:(8)];
        coefficient$7 = coefficients$read_hi[(32'h18)+:(8)];
        way_write$0$d = takes_part;
        way_first$0$d = first;
        way_last$0$d = last;
        way_bank$0$d = bank;
        way_beat$0$d = beat;
        way_write$1$d = way_write$0$q;
        way_first$1$d = way_first$0$q;
        way_last$1$d = way_last$0$q;
        way_bank$1$d = way_bank$0$q;
        way_beat$1$d = way_beat$0$q;
        way_write$2$d = way_write$1$q;
        way_first$2$d = way_first$1$q;
        way_last$2$d = way_last$1$q;
        way_bank$2$d = way_bank$1$q;
        way_beat$2$d = way_beat$1$q;
        way_write$3$d = way_write$2$q;
        way_first$3$d = way_first$2$q;
        way_last$3$d = way_last$2$q;
        way_bank$3$d = way_bank$2$q;
        way_beat$3$d = way_beat$2$q;
        way_write$4$d = way_write$3$q;
        way_first$4$d = way_first$3$q;
        way_last$4$d = way_last$3$q;
        way_bank$4$d = way_bank$3$q;
        way_beat$4$d = way_beat$3$q;
        way_write$5$d = way_write$4$q;
        way_first$5$d = way_first$4$q;
        way_last$5$d = way_last$4$q;
        way_bank$5$d = way_bank$4$q;
        way_beat$5$d = way_beat$4$q;
        standing = way_write$5$q & way_last$5$q;
        standing_bank = way_bank$5$q;
        if (~resetn) begin
            way_bank$5$d = 1'b0;
            way_beat$5$d = 32'h0;
            way_write$0$d = 1'b0;
            way_write$1$d = 1'b0;
            way_write$2$d = 1'b0;
            way_write$3$d = 1'b0;
            way_write$4$d = 1'b0;
            way_write$5$d = 1'b0;
        end
        read0 = reader_beat;
        read1 = reader_beat;
        if (way_write$5$q) begin
            if (way_bank$5$q) begin
                read1 = way_beat$5$q;
            end
            else begin
                read0 = way_beat$5$q;
            end
        end
        lanes_lo$0$coefficient = coefficient$0;
        lanes_lo$0$times0 = multiples_lo$multiple$0;
        lanes_lo$0$times1 = multiples_lo$multiple$1;
        lanes_lo$0$times2 = multiples_lo$multiple$2;
        lanes_lo$0$times3 = multiples_lo$multiple$3;
        lanes_lo$0$times4 = multiples_lo$multiple$4;
        lanes_lo$0$times5 = multiples_lo$multiple$5;
        lanes_lo$0$late6 = late_lo$0$q;
        lanes_lo$0$late7 = late_lo$1$q;
        lanes_lo$0$first = way_first$5$q;
        lanes_lo$0$bank = way_bank$5$q;
        lanes_lo$0$write = way_write$5$q;
        lanes_lo$0$beat = way_beat$5$q;
        lanes_lo$0$read0 = read0;
        lanes_lo$0$read1 = read1;
        lanes_hi$0$coefficient = coefficient$0;
        lanes_hi$0$times0 = multiples_hi$multiple$0;
        lanes_hi$0$times1 = multiples_hi$multiple$1;
        lanes_hi$0$times2 = multiples_hi$multiple$2;
        lanes_hi$0$times3 = multiples_hi$multiple$3;
        lanes_hi$0$times4 = multiples_hi$multiple$4;
        lanes_hi$0$times5 = multiples_hi$multiple$5;
        lanes_hi$0$late6 = late_hi$0$q;
        lanes_hi$0$late7 = late_hi$1$q;
        lanes_hi$0$first = way_first$5$q;
        lanes_hi$0$bank = way_bank$5$q;
        lanes_hi$0$write = way_write$5$q;
        lanes_hi$0$beat = way_beat$5$q;
        lanes_hi$0$read0 = read0;
        lanes_hi$0$read1 = read1;
        lanes_lo$1$coefficient = coefficient$1;
        lanes_lo$1$times0 = multiples_lo$multiple$0;
        lanes_lo$1$times1 = multiples_lo$multiple$1;
        lanes_lo$1$times2 = multiples_lo$multiple$2;
        lanes_lo$1$times3 = multiples_lo$multiple$3;
        lanes_lo$1$times4 = multiples_lo$multiple$4;
        lanes_lo$1$times5 = multiples_lo$multiple$5;
        lanes_lo$1$late6 = late_lo$0$q;
        lanes_lo$1$late7 = late_lo$1$q;
        lanes_lo$1$first = way_first$5$q;
        lanes_lo$1$bank = way_bank$5$q;
        lanes_lo$1$write = way_write$5$q;
        lanes_lo$1$beat = way_beat$5$q;
        lanes_lo$1$read0 = read0;
        lanes_lo$1$read1 = read1;
        lanes_hi$1$coefficient = coefficient$1;
        lanes_hi$1$times0 = multiples_hi$multiple$0;
        lanes_hi$1$times1 = multiples_hi$multiple$1;
        lanes_hi$1$times2 = multiples_hi$multiple$2;
        lanes_hi$1$times3 = multiples_hi$multiple$3;
        lanes_hi$1$times4 = multiples_hi$multiple$4;
        lanes_hi$1$times5 = multiples_hi$multiple$5;
        lanes_hi$1$late6 = late_hi$0$q;
        lanes_hi$1$late7 = late_hi$1$q;
        lanes_hi$1$first = way_first$5$q;
        lanes_hi$1$bank = way_bank$5$q;
        lanes_hi$1$write = way_write$5$q;
        lanes_hi$1$beat = way_beat$5$q;
        lanes_hi$1$read0 = read0;
        lanes_hi$1$read1 = read1;
        lanes_lo$2$coefficient = coefficient$2;
        lanes_lo$2$times0 = multiples_lo$multiple$0;
        lanes_lo$2$times1 = multiples_lo$multiple$1;
        lanes_lo$2$times2 = multiples_lo$multiple$2;
        lanes_lo$2$times3 = multiples_lo$multiple$3;
        lanes_lo$2$times4 = multiples_lo$multiple$4;
        lanes_lo$2$times5 = multiples_lo$multiple$5;
        lanes_lo$2$late6 = late_lo$0$q;
        lanes_lo$2$late7 = late_lo$1$q;
        lanes_lo$2$first = way_first$5$q;
        lanes_lo$2$bank = way_bank$5$q;
        lanes_lo$2$write = way_write$5$q;
        lanes_lo$2$beat = way_beat$5$q;
        lanes_lo$2$read0 = read0;
        lanes_lo$2$read1 = read1;
        lanes_hi$2$coefficient = coefficient$2;
        lanes_hi$2$times0 = multiples_hi$multiple$0;
        lanes_hi$2$times1 = multiples_hi$multiple$1;
        lanes_hi$2$times2 = multiples_hi$multiple$2;
        lanes_hi$2$times3 = multiples_hi$multiple$3;
        lanes_hi$2$times4 = multiples_hi$multiple$4;
        lanes_hi$2$times5 = multiples_hi$multiple$5;
        lanes_hi$2$late6 = late_hi$0$q;
        lanes_hi$2$late7 = late_hi$1$q;
        lanes_hi$2$first = way_first$5$q;
        lanes_hi$2$bank = way_bank$5$q;
        lanes_hi$2$write = way_write$5$q;
        lanes_hi$2$beat = way_beat$5$q;
        lanes_hi$2$read0 = read0;
        lanes_hi$2$read1 = read1;
        lanes_lo$3$coefficient = coefficient$3;
        lanes_lo$3$times0 = multiples_lo$multiple$0;
        lanes_lo$3$times1 = multiples_lo$multiple$1;
        lanes_lo$3$times2 = multiples_lo$multiple$2;
        lanes_lo$3$times3 = multiples_lo$multiple$3;
        lanes_lo$3$times4 = multiples_lo$multiple$4;
        lanes_lo$3$times5 = multiples_lo$multiple$5;
        lanes_lo$3$late6 = late_lo$0$q;
        lanes_lo$3$late7 = late_lo$1$q;
        lanes_lo$3$first = way_first$5$q;
        lanes_lo$3$bank = way_bank$5$q;
        lanes_lo$3$write = way_write$5$q;
        lanes_lo$3$beat = way_beat$5$q;
        lanes_lo$3$read0 = read0;
        lanes_lo$3$read1 = read1;
        lanes_hi$3$coefficient = coefficient$3;
        lanes_hi$3$times0 = multiples_hi$multiple$0;
        lanes_hi$3$times1 = multiples_hi$multiple$1;
        lanes_hi$3$times2 = multiples_hi$multiple$2;
        lanes_hi$3$times3 = multiples_hi$multiple$3;
        lanes_hi$3$times4 = multiples_hi$multiple$4;
        lanes_hi$3$times5 = multiples_hi$multiple$5;
        lanes_hi$3$late6 = late_hi$0$q;
        lanes_hi$3$late7 = late_hi$1$q;
        lanes_hi$3$first = way_first$5$q;
        lanes_hi$3$bank = way_bank$5$q;
        lanes_hi$3$write = way_write$5$q;
        lanes_hi$3$beat = way_beat$5$q;
        lanes_hi$3$read0 = read0;
        lanes_hi$3$read1 = read1;
        lanes_lo$4$coefficient = coefficient$4;
        lanes_lo$4$times0 = multiples_lo$multiple$0;
        lanes_lo$4$times1 = multiples_lo$multiple$1;
        lanes_lo$4$times2 = multiples_lo$multiple$2;
        lanes_lo$4$times3 = multiples_lo$multiple$3;
        lanes_lo$4$times4 = multiples_lo$multiple$4;
        lanes_lo$4$times5 = multiples_lo$multiple$5;
        lanes_lo$4$late6 = late_lo$0$q;
        lanes_lo$4$late7 = late_lo$1$q;
        lanes_lo$4$first = way_first$5$q;
        lanes_lo$4$bank = way_bank$5$q;
        lanes_lo$4$write = way_write$5$q;
        lanes_lo$4$beat = way_beat$5$q;
        lanes_lo$4$read0 = read0;
        lanes_lo$4$read1 = read1;
        lanes_hi$4$coefficient = coefficient$4;
        lanes_hi$4$times0 = multiples_hi$multiple$0;
        lanes_hi$4$times1 = multiples_hi$multiple$1;
        lanes_hi$4$times2 = multiples_hi$multiple$2;
        lanes_hi$4$times3 = multiples_hi$multiple$3;
        lanes_hi$4$times4 = multiples_hi$multiple$4;
        lanes_hi$4$times5 = multiples_hi$multiple$5;
        lanes_hi$4$late6 = late_hi$0$q;
        lanes_hi$4$late7 = late_hi$1$q;
        lanes_hi$4$first = way_first$5$q;
        lanes_hi$4$bank = way_bank$5$q;
        lanes_hi$4$write = way_write$5$q;
        lanes_hi$4$beat = way_beat$5$q;
        lanes_hi$4$read0 = read0;
        lanes_hi$4$read1 = read1;
        lanes_lo$5$coefficient = coefficient$5;
        lanes_lo$5$times0 = multiples_lo$multiple$0;
        lanes_lo$5$times1 = multiples_lo$multiple$1;
        lanes_lo$5$times2 = multiples_lo$multiple$2;
        lanes_lo$5$times3 = multiples_lo$multiple$3;
        lanes_lo$5$times4 = multiples_lo$multiple$4;
        lanes_lo$5$times5 = multiples_lo$multiple$5;
        lanes_lo$5$late6 = late_lo$0$q;
        lanes_lo$5$late7 = late_lo$1$q;
        lanes_lo$5$first = way_first$5$q;
        lanes_lo$5$bank = way_bank$5$q;
        lanes_lo$5$write = way_write$5$q;
        lanes_lo$5$beat = way_beat$5$q;
        lanes_lo$5$read0 = read0;
        lanes_lo$5$read1 = read1;
        lanes_hi$5$coefficient = coefficient$5;
        lanes_hi$5$times0 = multiples_hi$multiple$0;
        lanes_hi$5$times1 = multiples_hi$multiple$1;
        lanes_hi$5$times2 = multiples_hi$multiple$2;
        lanes_hi$5$times3 = multiples_hi$multiple$3;
        lanes_hi$5$times4 = multiples_hi$multiple$4;
        lanes_hi$5$times5 = multiples_hi$multiple$5;
        lanes_hi$5$late6 = late_hi$0$q;
        lanes_hi$5$late7 = late_hi$1$q;
        lanes_hi$5$first = way_first$5$q;
        lanes_hi$5$bank = way_bank$5$q;
        lanes_hi$5$write = way_write$5$q;
        lanes_hi$5$beat = way_beat$5$q;
        lanes_hi$5$read0 = read0;
        lanes_hi$5$read1 = read1;
        lanes_lo$6$coefficient = coefficient$6;
        lanes_lo$6$times0 = multiples_lo$multiple$0;
        lanes_lo$6$times1 = multiples_lo$multiple$1;
        lanes_lo$6$times2 = multiples_lo$multiple$2;
        lanes_lo$6$times3 = multiples_lo$multiple$3;
        lanes_lo$6$times4 = multiples_lo$multiple$4;
        lanes_lo$6$times5 = multiples_lo$multiple$5;
        lanes_lo$6$late6 = late_lo$0$q;
        lanes_lo$6$late7 = late_lo$1$q;
        lanes_lo$6$first = way_first$5$q;
        lanes_lo$6$bank = way_bank$5$q;
        lanes_lo$6$write = way_write$5$q;
        lanes_lo$6$beat = way_beat$5$q;
        lanes_lo$6$read0 = read0;
        lanes_lo$6$read1 = read1;
        lanes_hi$6$coefficient = coefficient$6;
        lanes_hi$6$times0 = multiples_hi$multiple$0;
        lanes_hi$6$times1 = multiples_hi$multiple$1;
        lanes_hi$6$times2 = multiples_hi$multiple$2;
        lanes_hi$6$times3 = multiples_hi$multiple$3;
        lanes_hi$6$times4 = multiples_hi$multiple$4;
        lanes_hi$6$times5 = multiples_hi$multiple$5;
        lanes_hi$6$late6 = late_hi$0$q;
        lanes_hi$6$late7 = late_hi$1$q;
        lanes_hi$6$first = way_first$5$q;
        lanes_hi$6$bank = way_bank$5$q;
        lanes_hi$6$write = way_write$5$q;
        lanes_hi$6$beat = way_beat$5$q;
        lanes_hi$6$read0 = read0;
        lanes_hi$6$read1 = read1;
        lanes_lo$7$coefficient = coefficient$7;
        lanes_lo$7$times0 = multiples_lo$multiple$0;
        lanes_lo$7$times1 = multiples_lo$multiple$1;
        lanes_lo$7$times2 = multiples_lo$multiple$2;
        lanes_lo$7$times3 = multiples_lo$multiple$3;
        lanes_lo$7$times4 = multiples_lo$multiple$4;
        lanes_lo$7$times5 = multiples_lo$multiple$5;
        lanes_lo$7$late6 = late_lo$0$q;
        lanes_lo$7$late7 = late_lo$1$q;
        lanes_lo$7$first = way_first$5$q;
        lanes_lo$7$bank = way_bank$5$q;
        lanes_lo$7$write = way_write$5$q;
        lanes_lo$7$beat = way_beat$5$q;
        lanes_lo$7$read0 = read0;
        lanes_lo$7$read1 = read1;
        lanes_hi$7$coefficient = coefficient$7;
        lanes_hi$7$times0 = multiples_hi$multiple$0;
        lanes_hi$7$times1 = multiples_hi$multiple$1;
        lanes_hi$7$times2 = multiples_hi$multiple$2;
        lanes_hi$7$times3 = multiples_hi$multiple$3;
        lanes_hi$7$times4 = multiples_hi$multiple$4;
        lanes_hi$7$times5 = multiples_hi$multiple$5;
        lanes_hi$7$late6 = late_hi$0$q;
        lanes_hi$7$late7 = late_hi$1$q;
        lanes_hi$7$first = way_first$5$q;
        lanes_hi$7$bank = way_bank$5$q;
        lanes_hi$7$write = way_write$5$q;
        lanes_hi$7$beat = way_beat$5$q;
        lanes_hi$7$read0 = read0;
        lanes_hi$7$read1 = read1;
        shown_lo$0 = lanes_lo$0$word0;
        shown_hi$0 = lanes_hi$0$word0;
        if (reader_bank) begin
            shown_lo$0 = lanes_lo$0$word1;
            shown_hi$0 = lanes_hi$0$word1;
        end
        shown_lo$1 = lanes_lo$1$word0;
        shown_hi$1 = lanes_hi$1$word0;
        if (reader_bank) begin
            shown_lo$1 = lanes_lo$1$word1;
            shown_hi$1 = lanes_hi$1$word1;
        end
        shown_lo$2 = lanes_lo$2$word0;
        shown_hi$2 = lanes_hi$2$word0;
        if (reader_bank) begin
            shown_lo$2 = lanes_lo$2$word1;
            shown_hi$2 = lanes_hi$2$word1;
        end
        shown_lo$3 = lanes_lo$3$word0;
        shown_hi$3 = lanes_hi$3$word0;
        if (reader_bank) begin
            shown_lo$3 = lanes_lo$3$word1;
            shown_hi$3 = lanes_hi$3$word1;
        end
        shown_lo$4 = lanes_lo$4$word0;
        shown_hi$4 = lanes_hi$4$word0;
        if (reader_bank) begin
            shown_lo$4 = lanes_lo$4$word1;
            shown_hi$4 = lanes_hi$4$word1;
        end
        shown_lo$5 = lanes_lo$5$word0;
        shown_hi$5 = lanes_hi$5$word0;
        if (reader_bank) begin
            shown_lo$5 = lanes_lo$5$word1;
            shown_hi$5 = lanes_hi$5$word1;
        end
        shown_lo$6 = lanes_lo$6$word0;
        shown_hi$6 = lanes_hi$6$word0;
        if (reader_bank) begin
            shown_lo$6 = lanes_lo$6$word1;
            shown_hi$6 = lanes_hi$6$word1;
        end
        shown_lo$7 = lanes_lo$7$word0;
        shown_hi$7 = lanes_hi$7$word0;
        if (reader_bank) begin
            shown_lo$7 = lanes_lo$7$word1;
            shown_hi$7 = lanes_hi$7$word1;
        end
        pair_lo$0$d = pair_lo$0$q;
        pair_hi$0$d = pair_hi$0$q;
        pair_lo$1$d = pair_lo$1$q;
        pair_hi$1$d = pair_hi$1$q;
        pair_lo$2$d = pair_lo$2$q;
        pair_hi$2$d = pair_hi$2$q;
        pair_lo$3$d = pair_lo$3$q;
        pair_hi$3$d = pair_hi$3$q;
        if (advance) begin
            pair_lo$0$d = shown_lo$0;
            pair_hi$0$d = shown_hi$0;
            if (reader_index[32'h0]) begin
                pair_lo$0$d = shown_lo$1;
                pair_hi$0$d = shown_hi$1;
            end
            pair_lo$1$d = shown_lo$2;
            pair_hi$1$d = shown_hi$2;
            if (reader_index[32'h0]) begin
                pair_lo$1$d = shown_lo$3;
                pair_hi$1$d = shown_hi$3;
            end
            pair_lo$2$d = shown_lo$4;
            pair_hi$2$d = shown_hi$4;
            if (reader_index[32'h0]) begin
                pair_lo$2$d = shown_lo$5;
                pair_hi$2$d = shown_hi$5;
            end
            pair_lo$3$d = shown_lo$6;
            pair_hi$3$d = shown_hi$6;
            if (reader_index[32'h0]) begin
                pair_lo$3$d = shown_lo$7;
                pair_hi$3$d = shown_hi$7;
            end
            pair$d = reader_index[(32'h1)+:(2)];
            chosen_lo$d = pair_lo$0$q;
            chosen_hi$d = pair_hi$0$q;
            if (pair$q == 32'h1) begin
                chosen_lo$d = pair_lo$1$q;
                chosen_hi$d = pair_hi$1$q;
            end
            if (pair$q == 32'h2) begin
                chosen_lo$d = pair_lo$2$q;
                chosen_hi$d = pair_hi$2$q;
            end
            if (pair$q == 32'h3) begin
                chosen_lo$d = pair_lo$3$q;
                chosen_hi$d = pair_hi$3$q;
            end
        end
        port_lo = chosen_lo$q;
        port_hi = chosen_hi$q;
    end
endmodule

module perigee_payload_scrypt__coefficients(clock, write_enable, write_address, write_lo, write_hi, inject,
    read_enable, read_address, read_valid, read_lo, read_hi, corrected, uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [7:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  [1:0] inject;
    input wire  read_enable;
    input wire  [7:0] read_address;
    output reg  read_valid;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  corrected;
    output reg  uncorrectable;

    // Stub signals
    reg  [31:0] encoder$lo;
    reg  [31:0] encoder$hi;
    wire  [7:0] encoder$check;
    reg  memory$write_enable;
    reg  [7:0] memory$write_address;
    reg  [31:0] memory$write_lo;
    reg  [31:0] memory$write_hi;
    reg  [7:0] memory$write_check;
    reg  memory$read_enable;
    reg  [7:0] memory$read_address;
    wire  [31:0] memory$read_lo;
    wire  [31:0] memory$read_hi;
    wire  [7:0] memory$read_check;
    reg  decoder$valid;
    reg  [31:0] decoder$lo;
    reg  [31:0] decoder$hi;
    reg  [7:0] decoder$check;
    wire  decoder$out_valid;
    wire  [31:0] decoder$out_lo;
    wire  [31:0] decoder$out_hi;
    wire  decoder$corrected;
    wire  decoder$uncorrectable;
    reg  storing$d;
    reg  storing$q = 1'h0;
    reg  [7:0] address$d;
    reg  [7:0] address$q = 8'h0;
    reg  [31:0] lo$d;
    reg  [31:0] lo$q = 32'h0;
    reg  [31:0] hi$d;
    reg  [31:0] hi$q = 32'h0;
    reg  [7:0] check$d;
    reg  [7:0] check$q = 8'h0;
    reg  [1:0] spoilt$d;
    reg  [1:0] spoilt$q = 2'h0;
    reg  reading$d;
    reg  reading$q = 1'h0;
    reg  register$d;
    reg  register$q = 1'h0;
    reg  [31:0] register_lo$d;
    reg  [31:0] register_lo$q = 32'h0;
    reg  [31:0] register_hi$d;
    reg  [31:0] register_hi$q = 32'h0;
    reg  [7:0] register_check$d;
    reg  [7:0] register_check$q = 8'h0;

    // Sub module instances
    perigee_payload_scrypt__encoder encoder(.lo(encoder$lo), .hi(encoder$hi), .check(encoder$check));
    perigee_payload_scrypt__memory memory(.clock(clock), .write_enable(memory$write_enable),
        .write_address(memory$write_address), .write_lo(memory$write_lo), .write_hi(memory$write_hi),
        .write_check(memory$write_check), .read_enable(memory$read_enable), .read_address(memory$read_address),
        .read_lo(memory$read_lo), .read_hi(memory$read_hi), .read_check(memory$read_check));
    perigee_payload_scrypt__decoder decoder(.clock(clock), .valid(decoder$valid), .lo(decoder$lo),
        .hi(decoder$hi), .check(decoder$check), .out_valid(decoder$out_valid), .out_lo(decoder$out_lo),
        .out_hi(decoder$out_hi), .corrected(decoder$corrected), .uncorrectable(decoder$uncorrectable));
    always @(posedge clock) storing$q <= storing$d;
    always @(posedge clock) address$q <= address$d;
    always @(posedge clock) lo$q <= lo$d;
    always @(posedge clock) hi$q <= hi$d;
    always @(posedge clock) check$q <= check$d;
    always @(posedge clock) spoilt$q <= spoilt$d;
    always @(posedge clock) reading$q <= reading$d;
    always @(posedge clock) register$q <= register$d;
    always @(posedge clock) register_lo$q <= register_lo$d;
    always @(posedge clock) register_hi$q <= register_hi$d;
    always @(posedge clock) register_check$q <= register_check$d;

    // Update code
    always @(*) begin
        storing$d = storing$q;
        address$d = address$q;
        lo$d = lo$q;
        hi$d = hi$q;
        check$d = check$q;
        spoilt$d = spoilt$q;
        reading$d = reading$q;
        register$d = register$q;
        register_lo$d = register_lo$q;
        register_hi$d = register_hi$q;
        register_check$d = register_check$q;
        encoder$lo = write_lo;
        encoder$hi = write_hi;
        storing$d = write_enable;
        address$d = write_address;
        lo$d = write_lo;
        hi$d = write_hi;
        check$d = encoder$check;
        spoilt$d = inject;
        memory$write_enable = storing$q;
        memory$write_address = address$q;
        memory$write_lo = lo$q ^ ((spoilt$q) & 32'hffffffff);
        memory$write_hi = hi$q;
        memory$write_check = check$q;
        memory$read_enable = read_enable;
        memory$read_address = read_address;
        reading$d = read_enable;
        register$d = reading$q;
        register_lo$d = memory$read_lo;
        register_hi$d = memory$read_hi;
        register_check$d = memory$read_check;
        decoder$valid = register$q;
        decoder$lo = register_lo$q;
        decoder$hi = register_hi$q;
        decoder$check = register_check$q;
        read_valid = decoder$out_valid;
        read_lo = decoder$out_lo;
        read_hi = decoder$out_hi;
        corrected = decoder$corrected;
        uncorrectable = decoder$uncorrectable;
    end
endmodule

module perigee_payload_scrypt__decoder(clock, valid, lo, hi, check, out_valid, out_lo, out_hi, corrected,
    uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [31:0] lo;
    input wire  [31:0] hi;
    input wire  [7:0] check;
    output reg  out_valid;
    output reg  [31:0] out_lo;
    output reg  [31:0] out_hi;
    output reg  corrected;
    output reg  uncorrectable;

    // Update code (custom)
    reg [7:0] parity;
    reg read_valid = 1'b0;
    reg [63:0] read = 0;
    reg [7:0] syndrome = 0;
    reg [63:0] wrong;
    reg known;
    reg result_valid = 1'b0;
    reg [63:0] result = 0;
    reg one = 1'b0;
    reg more = 1'b0;
    always @(*) begin
        parity[0] = ^({hi, lo} & 64'hdf04225844b12cb7) ^ check[0];
        parity[1] = ^({hi, lo} & 64'hef0844a88952555b) ^ check[1];
        parity[2] = ^({hi, lo} & 64'hf710893112649a6d) ^ check[2];
        parity[3] = ^({hi, lo} & 64'h7b2111c22388e38e) ^ check[3];
        parity[4] = ^({hi, lo} & 64'hbd421e043c0f03f0) ^ check[4];
        parity[5] = ^({hi, lo} & 64'h3e83e007c00ffc00) ^ check[5];
        parity[6] = ^({hi, lo} & 64'hc0fc0007fff00000) ^ check[6];
        parity[7] = ^({hi, lo} & 64'h00fffff800000000) ^ check[7];
    end
    always @(*) begin
        wrong[0] = syndrome == 8'h07;
        wrong[1] = syndrome == 8'h0b;
        wrong[2] = syndrome == 8'h0d;
        wrong[3] = syndrome == 8'h0e;
        wrong[4] = syndrome == 8'h13;
        wrong[5] = syndrome == 8'h15;
        wrong[6] = syndrome == 8'h16;
        wrong[7] = syndrome == 8'h19;
        wrong[8] = syndrome == 8'h1a;
        wrong[9] = syndrome == 8'h1c;
        wrong[10] = syndrome == 8'h23;
        wrong[11] = syndrome == 8'h25;
        wrong[12] = syndrome == 8'h26;
        wrong[13] = syndrome == 8'h29;
        wrong[14] = syndrome == 8'h2a;
        wrong[15] = syndrome == 8'h2c;
        wrong[16] = syndrome == 8'h31;
        wrong[17] = syndrome == 8'h32;
        wrong[18] = syndrome == 8'h34;
        wrong[19] = syndrome == 8'h38;
        wrong[20] = syndrome == 8'h43;
        wrong[21] = syndrome == 8'h45;
        wrong[22] = syndrome == 8'h46;
        wrong[23] = syndrome == 8'h49;
        wrong[24] = syndrome == 8'h4a;
        wrong[25] = syndrome == 8'h4c;
        wrong[26] = syndrome == 8'h51;
        wrong[27] = syndrome == 8'h52;
        wrong[28] = syndrome == 8'h54;
        wrong[29] = syndrome == 8'h58;
        wrong[30] = syndrome == 8'h61;
        wrong[31] = syndrome == 8'h62;
        wrong[32] = syndrome == 8'h64;
        wrong[33] = syndrome == 8'h68;
        wrong[34] = syndrome == 8'h70;
        wrong[35] = syndrome == 8'h83;
        wrong[36] = syndrome == 8'h85;
        wrong[37] = syndrome == 8'h86;
        wrong[38] = syndrome == 8'h89;
        wrong[39] = syndrome == 8'h8a;
        wrong[40] = syndrome == 8'h8c;
        wrong[41] = syndrome == 8'h91;
        wrong[42] = syndrome == 8'h92;
        wrong[43] = syndrome == 8'h94;
        wrong[44] = syndrome == 8'h98;
        wrong[45] = syndrome == 8'ha1;
        wrong[46] = syndrome == 8'ha2;
        wrong[47] = syndrome == 8'ha4;
        wrong[48] = syndrome == 8'ha8;
        wrong[49] = syndrome == 8'hb0;
        wrong[50] = syndrome == 8'hc1;
        wrong[51] = syndrome == 8'hc2;
        wrong[52] = syndrome == 8'hc4;
        wrong[53] = syndrome == 8'hc8;
        wrong[54] = syndrome == 8'hd0;
        wrong[55] = syndrome == 8'he0;
        wrong[56] = syndrome == 8'h1f;
        wrong[57] = syndrome == 8'h2f;
        wrong[58] = syndrome == 8'h37;
        wrong[59] = syndrome == 8'h3b;
        wrong[60] = syndrome == 8'h3d;
        wrong[61] = syndrome == 8'h3e;
        wrong[62] = syndrome == 8'h4f;
        wrong[63] = syndrome == 8'h57;
        known = |wrong | (syndrome == 8'h01) | (syndrome == 8'h02) | (syndrome == 8'h04) | (syndrome == 8'h08) | (syndrome == 8'h10) | (syndrome == 8'h20) | (syndrome == 8'h40) | (syndrome == 8'h80);
    end
    always @(posedge clock) begin
        read_valid <= valid;
        read <= {hi, lo};
        syndrome <= parity;
        result_valid <= read_valid;
        result <= read ^ wrong;
        one <= read_valid & known;
        more <= read_valid & ~known & (syndrome != 8'h00);
    end
    always @(*) begin
        out_valid = result_valid;
        {out_hi, out_lo} = result;
        corrected = one;
        uncorrectable = more;
    end
endmodule

module perigee_payload_scrypt__encoder(lo, hi, check);
    // Module arguments
    input wire  [31:0] lo;
    input wire  [31:0] hi;
    output reg  [7:0] check;

    // Update code (custom)
    always @(*) begin
        check[0] = ^({hi, lo} & 64'hdf04225844b12cb7);
        check[1] = ^({hi, lo} & 64'hef0844a88952555b);
        check[2] = ^({hi, lo} & 64'hf710893112649a6d);
        check[3] = ^({hi, lo} & 64'h7b2111c22388e38e);
        check[4] = ^({hi, lo} & 64'hbd421e043c0f03f0);
        check[5] = ^({hi, lo} & 64'h3e83e007c00ffc00);
        check[6] = ^({hi, lo} & 64'hc0fc0007fff00000);
        check[7] = ^({hi, lo} & 64'h00fffff800000000);
    end
endmodule

module perigee_payload_scrypt__memory(clock, write_enable, write_address, write_lo, write_hi, write_check,
    read_enable, read_address, read_lo, read_hi, read_check);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [7:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  [7:0] write_check;
    input wire  read_enable;
    input wire  [7:0] read_address;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  [7:0] read_check;

    // Update code (custom)
    (* ram_style = "block" *) reg [71:0] memory [0:255];
    integer entry;
    initial begin
        for (entry = 0; entry <= 255; entry = entry + 1) memory[entry] = 0;
    end
    reg [71:0] value = 0;
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= {write_check, write_hi, write_lo};
    end
    always @(posedge clock) begin
        if (read_enable) value <= memory[read_address];
    end
    always @(*) {read_check, read_hi, read_lo} = value;
endmodule

module perigee_payload_scrypt__lanes_hi(clock, coefficient, times0, times1, times2, times3, times4, times5,
    late6, late7, first, bank, write, beat, read0, read1, word0, word1);
    // Module arguments
    input wire  clock;
    input wire  [7:0] coefficient;
    input wire  [31:0] times0;
    input wire  [31:0] times1;
    input wire  [31:0] times2;
    input wire  [31:0] times3;
    input wire  [31:0] times4;
    input wire  [31:0] times5;
    input wire  [31:0] late6;
    input wire  [31:0] late7;
    input wire  first;
    input wire  bank;
    input wire  write;
    input wire  [4:0] beat;
    input wire  [4:0] read0;
    input wire  [4:0] read1;
    output reg  [31:0] word0;
    output reg  [31:0] word1;

    // Stub signals
    reg  [31:0] low$d;
    reg  [31:0] low$q = 32'h0;
    reg  [31:0] middle$d;
    reg  [31:0] middle$q = 32'h0;
    reg  [1:0] late$d;
    reg  [1:0] late$q = 2'h0;
    reg  [31:0] product$d;
    reg  [31:0] product$q = 32'h0;
    reg  banks$0$write_enable;
    reg  [4:0] banks$0$write_address;
    reg  [31:0] banks$0$write_data;
    reg  [4:0] banks$0$read_address;
    wire  [31:0] banks$0$read_data;
    reg  banks$1$write_enable;
    reg  [4:0] banks$1$write_address;
    reg  [31:0] banks$1$write_data;
    reg  [4:0] banks$1$read_address;
    wire  [31:0] banks$1$read_data;

    // Local signals
    reg  [31:0] term$0;
    reg  [31:0] term$1;
    reg  [31:0] term$2;
    reg  [31:0] term$3;
    reg  [31:0] term$4;
    reg  [31:0] term$5;
    reg  [31:0] term$6;
    reg  [31:0] term$7;
    reg  [31:0] so_far;

    // Sub module instances
    always @(posedge clock) low$q <= low$d;
    always @(posedge clock) middle$q <= middle$d;
    always @(posedge clock) late$q <= late$d;
    always @(posedge clock) product$q <= product$d;
    perigee_payload_scrypt__banks banks$0(.clock(clock), .write_enable(banks$0$write_enable),
        .write_address(banks$0$write_address), .write_data(banks$0$write_data),
        .read_address(banks$0$read_address), .read_data(banks$0$read_data));
    perigee_payload_scrypt__banks banks$1(.clock(clock), .write_enable(banks$1$write_enable),
        .write_address(banks$1$write_address), .write_data(banks$1$write_data),
        .read_address(banks$1$read_address), .read_data(banks$1$read_data));

    // Update code
    always @(*) begin
        low$d = low$q;
        middle$d = middle$q;
        late$d = late$q;
        product$d = product$q;
        term$0 = 32'h0;
        term$1 = 32'h0;
        term$2 = 32'h0;
        term$3 = 32'h0;
        term$4 = 32'h0;
        term$5 = 32'h0;
        term$6 = 32'h0;
        term$7 = 32'h0;
        if (coefficient[32'h0]) begin
            term$0 = times0;
        end
        if (coefficient[32'h1]) begin
            term$1 = times1;
        end
        if (coefficient[32'h2]) begin
            term$2 = times2;
        end
        if (coefficient[32'h3]) begin
            term$3 = times3;
        end
        if (coefficient[32'h4]) begin
            term$4 = times4;
        end
        if (coefficient[32'h5]) begin
            term$5 = times5;
        end
        if (late$q[32'h0]) begin
            term$6 = late6;
        end
        if (late$q[32'h1]) begin
            term$7 = late7;
        end
        late$d = coefficient[(32'h6)+:(2)];
        low$d = term$0 ^ term$1 ^ term$2;
        middle$d = term$3 ^ term$4 ^ term$5;
        product$d = low$q ^ middle$q ^ term$6 ^ term$7;
        so_far = banks$0$read_data;
        if (bank) begin
            so_far = banks$1$read_data;
        end
        if (first) begin
            so_far = 32'h0;
        end
        banks$0$write_address = beat;
        banks$0$write_data = product$q ^ so_far;
        banks$1$write_address = beat;
        banks$1$write_data = product$q ^ so_far;
        banks$0$read_address = read0;
        banks$1$read_address = read1;
        banks$0$write_enable = write & ~bank;
        banks$1$write_enable = write & bank;
        word0 = banks$0$read_data;
        word1 = banks$1$read_data;
    end
endmodule

module perigee_payload_scrypt__banks(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [31:0] write_data;
    input wire  [4:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [31:0] memory [0:31];
    integer entry;
    initial begin
        for (entry = 0; entry <= 31; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [31:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module perigee_payload_scrypt__multiples_hi(clock, word, multiple$0, multiple$1, multiple$2, multiple$3,
    multiple$4, multiple$5, multiple$6, multiple$7);
    // Module arguments
    input wire  clock;
    input wire  [31:0] word;
    output reg  [31:0] multiple$0;
    output reg  [31:0] multiple$1;
    output reg  [31:0] multiple$2;
    output reg  [31:0] multiple$3;
    output reg  [31:0] multiple$4;
    output reg  [31:0] multiple$5;
    output reg  [31:0] multiple$6;
    output reg  [31:0] multiple$7;

    // Stub signals
    reg  [31:0] held$0$d;
    reg  [31:0] held$0$q = 32'h0;
    reg  [31:0] held$1$d;
    reg  [31:0] held$1$q = 32'h0;
    reg  [31:0] held$2$d;
    reg  [31:0] held$2$q = 32'h0;
    reg  [31:0] held$3$d;
    reg  [31:0] held$3$q = 32'h0;
    reg  [31:0] held$4$d;
    reg  [31:0] held$4$q = 32'h0;
    reg  [31:0] held$5$d;
    reg  [31:0] held$5$q = 32'h0;
    reg  [31:0] held$6$d;
    reg  [31:0] held$6$q = 32'h0;
    reg  [31:0] held$7$d;
    reg  [31:0] held$7$q = 32'h0;

    // Local signals
    reg  [31:0] chain$0;
    reg  [31:0] chain$1;
    reg  [31:0] chain$2;
    reg  [31:0] chain$3;
    reg  [31:0] chain$4;
    reg  [31:0] chain$5;
    reg  [31:0] chain$6;
    reg  [31:0] chain$7;
    reg  [31:0] carry$0;
    reg  [31:0] carry$1;
    reg  [31:0] carry$2;
    reg  [31:0] carry$3;
    reg  [31:0] carry$4;
    reg  [31:0] carry$5;
    reg  [31:0] carry$6;

    // Sub module instances
    always @(posedge clock) held$0$q <= held$0$d;
    always @(posedge clock) held$1$q <= held$1$d;
    always @(posedge clock) held$2$q <= held$2$d;
    always @(posedge clock) held$3$q <= held$3$d;
    always @(posedge clock) held$4$q <= held$4$d;
    always @(posedge clock) held$5$q <= held$5$d;
    always @(posedge clock) held$6$q <= held$6$d;
    always @(posedge clock) held$7$q <= held$7$d;

    // Update code
    always @(*) begin
        chain$0 = word;
        carry$0 = (chain$0 >> 32'h7) & 32'h1010101;
        chain$1 = ((chain$0 & 32'h7f7f7f7f) << 32'h1) ^ carry$0 ^ (carry$0 << 32'h2) ^ (carry$0 << 32'h3) ^ (carry$0 << 32'h4);
        carry$1 = (chain$1 >> 32'h7) & 32'h1010101;
        chain$2 = ((chain$1 & 32'h7f7f7f7f) << 32'h1) ^ carry$1 ^ (carry$1 << 32'h2) ^ (carry$1 << 32'h3) ^ (carry$1 << 32'h4);
        carry$2 = (chain$2 >> 32'h7) & 32'h1010101;
        chain$3 = ((chain$2 & 32'h7f7f7f7f) << 32'h1) ^ carry$2 ^ (carry$2 << 32'h2) ^ (carry$2 << 32'h3) ^ (carry$2 << 32'h4);
        carry$3 = (chain$3 >> 32'h7) & 32'h1010101;
        chain$4 = ((chain$3 & 32'h7f7f7f7f) << 32'h1) ^ carry$3 ^ (carry$3 << 32'h2) ^ (carry$3 << 32'h3) ^ (carry$3 << 32'h4);
        carry$4 = (chain$4 >> 32'h7) & 32'h1010101;
        chain$5 = ((chain$4 & 32'h7f7f7f7f) << 32'h1) ^ carry$4 ^ (carry$4 << 32'h2) ^ (carry$4 << 32'h3) ^ (carry$4 << 32'h4);
        carry$5 = (chain$5 >> 32'h7) & 32'h1010101;
        chain$6 = ((chain$5 & 32'h7f7f7f7f) << 32'h1) ^ carry$5 ^ (carry$5 << 32'h2) ^ (carry$5 << 32'h3) ^ (carry$5 << 32'h4);
        carry$6 = (chain$6 >> 32'h7) & 32'h1010101;
        chain$7 = ((chain$6 & 32'h7f7f7f7f) << 32'h1) ^ carry$6 ^ (carry$6 << 32'h2) ^ (carry$6 << 32'h3) ^ (carry$6 << 32'h4);
        held$0$d = chain$0;
        multiple$0 = held$0$q;
        held$1$d = chain$1;
        multiple$1 = held$1$q;
        held$2$d = chain$2;
        multiple$2 = held$2$q;
        held$3$d = chain$3;
        multiple$3 = held$3$q;
        held$4$d = chain$4;
        multiple$4 = held$4$q;
        held$5$d = chain$5;
        multiple$5 = held$5$q;
        held$6$d = chain$6;
        multiple$6 = held$6$q;
        held$7$d = chain$7;
        multiple$7 = held$7$q;
    end
endmodule

module perigee_payload_scrypt__writer(clock, resetn, start, destination, outputs, stride, standing, freed,
    idle, address, index, advance, wseg_valid, wseg_ready, wseg_addr, wseg_beats, wdat_valid, wdat_ready,
    wdat_last, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  start;
    input wire  [25:0] destination;
    input wire  [7:0] outputs;
    input wire  [18:0] stride;
    input wire  standing;
    output reg  freed;
    output reg  idle;
    output reg  [4:0] address;
    output reg  [2:0] index;
    output reg  advance;
    output reg  wseg_valid;
    input wire  wseg_ready;
    output reg  [31:0] wseg_addr;
    output reg  [23:0] wseg_beats;
    output reg  wdat_valid;
    input wire  wdat_ready;
    output reg  wdat_last;
    output reg  tmr_error;

    // Enums
    localparam Writing$Rest = 0;
    localparam Writing$Group = 1;
    localparam Writing$Await = 2;
    localparam Writing$Ask = 3;
    localparam Writing$Read = 4;
    localparam Writing$Turn = 5;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [7:0] outputs_left$d;
    wire  [7:0] outputs_left$q;
    wire  outputs_left$error;
    reg  [2:0] shard$d;
    wire  [2:0] shard$q;
    wire  shard$error;
    reg  [2:0] shard_last$d;
    wire  [2:0] shard_last$q;
    wire  shard_last$error;
    reg  [4:0] beat$d;
    wire  [4:0] beat$q;
    wire  beat$error;
    reg  [18:0] units_left$d;
    wire  [18:0] units_left$q;
    wire  units_left$error;
    reg  [25:0] group_address$d;
    wire  [25:0] group_address$q;
    wire  group_address$error;
    reg  [25:0] block_address$d;
    wire  [25:0] block_address$q;
    wire  block_address$error;
    reg  [25:0] row_address$d;
    wire  [25:0] row_address$q;
    wire  row_address$error;
    reg  middle$d;
    wire  middle$q;
    wire  middle$error;
    reg  middle_last$d;
    wire  middle_last$q;
    wire  middle_last$error;
    reg  offered$d;
    wire  offered$q;
    wire  offered$error;
    reg  offered_last$d;
    wire  offered_last$q;
    wire  offered_last$error;

    // Local signals
    reg  is_last_block;
    reg  is_last_beat;
    reg  is_last_output;
    reg  [23:0] part_beats;
    reg  [23:0] part_last;
    reg  [7:0] outputs_less_one;
    reg  moves;
    reg  reading;

    // Sub module instances
    perigee_payload_scrypt__state_4 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__at_status outputs_left(.clock(clock), .d(outputs_left$d), .q(outputs_left$q),
        .error(outputs_left$error));
    perigee_payload_scrypt__able shard(.clock(clock), .d(shard$d), .q(shard$q), .error(shard$error));
    perigee_payload_scrypt__able shard_last(.clock(clock), .d(shard_last$d), .q(shard_last$q),
        .error(shard_last$error));
    perigee_payload_scrypt__beat beat(.clock(clock), .d(beat$d), .q(beat$q), .error(beat$error));
    perigee_payload_scrypt__units_left units_left(.clock(clock), .d(units_left$d), .q(units_left$q),
        .error(units_left$error));
    perigee_payload_scrypt__address_2 group_address(.clock(clock), .d(group_address$d), .q(group_address$q),
        .error(group_address$error));
    perigee_payload_scrypt__address_2 block_address(.clock(clock), .d(block_address$d), .q(block_address$q),
        .error(block_address$error));
    perigee_payload_scrypt__address_2 row_address(.clock(clock), .d(row_address$d), .q(row_address$q),
        .error(row_address$error));
    perigee_payload_scrypt__arrived middle(.clock(clock), .d(middle$d), .q(middle$q), .error(middle$error));
    perigee_payload_scrypt__arrived middle_last(.clock(clock), .d(middle_last$d), .q(middle_last$q),
        .error(middle_last$error));
    perigee_payload_scrypt__arrived offered(.clock(clock), .d(offered$d), .q(offered$q),
        .error(offered$error));
    perigee_payload_scrypt__arrived offered_last(.clock(clock), .d(offered_last$d), .q(offered_last$q),
        .error(offered_last$error));

    // Update code
    always @(*) begin
        state$d = state$q;
        outputs_left$d = outputs_left$q;
        shard$d = shard$q;
        shard_last$d = shard_last$q;
        beat$d = beat$q;
        units_left$d = units_left$q;
        group_address$d = group_address$q;
        block_address$d = block_address$q;
        row_address$d = row_address$q;
        middle$d = middle$q;
        middle_last$d = middle_last$q;
        offered$d = offered$q;
        offered_last$d = offered_last$q;
        is_last_block = units_left$q <= 32'h4;
        part_beats = 32'h20;
        if (is_last_block) begin
            part_beats = ((units_left$q) & 24'hffffff) << 32'h3;
        end
        part_last = part_beats - 32'h1;
        is_last_beat = beat$q == part_last[(32'h0)+:(5)];
        is_last_output = shard$q == shard_last$q;
        outputs_less_one = outputs_left$q - 32'h1;
        moves = ~offered$q | wdat_ready;
        reading = 1'b0;
        freed = 1'b0;
        idle = 1'b0;
        wseg_valid = 1'b0;
        wseg_addr = ((row_address$q) & 32'hffffffff) << 32'h6;
        wseg_beats = part_beats;
        address = beat$q;
        index = shard$q;
        case (state$q)
            Writing$Rest:
                begin
                    idle = ~middle$q & ~offered$q;
                    if (start) begin
                        outputs_left$d = outputs;
                        group_address$d = destination;
                        state$d = Writing$Group;
                    end
                end
            Writing$Group:
                begin
                    shard_last$d = 32'h7;
                    outputs_left$d = outputs_left$q - 32'h8;
                    if (outputs_left$q <= 32'h8) begin
                        shard_last$d = outputs_less_one[(32'h0)+:(3)];
                        outputs_left$d = 32'h0;
                    end
                    shard$d = 32'h0;
                    units_left$d = stride;
                    block_address$d = group_address$q;
                    row_address$d = group_address$q;
                    group_address$d = group_address$q + (((stride) & 26'h3ffffff) << 32'h3);
                    state$d = Writing$Await;
                end
            Writing$Await:
                begin
                    if (standing) begin
                        state$d = Writing$Ask;
                    end
                end
            Writing$Ask:
                begin
                    wseg_valid = 1'b1;
                    beat$d = 32'h0;
                    if (wseg_ready) begin
                        state$d = Writing$Read;
                    end
                end
            Writing$Read:
                begin
                    reading = 1'b1;
                    if (moves) begin
                        beat$d = beat$q + 32'h1;
                        if (is_last_beat) begin
                            shard$d = shard$q + 32'h1;
                            row_address$d = row_address$q + ((stride) & 26'h3ffffff);
                            state$d = Writing$Ask;
                            if (is_last_output) begin
                                freed = 1'b1;
                                shard$d = 32'h0;
                                block_address$d = block_address$q + 32'h4;
                                units_left$d = units_left$q - 32'h4;
                                state$d = Writing$Turn;
                                if (is_last_block) begin
                                    state$d = Writing$Group;
                                    if (outputs_left$q == 32'h0) begin
                                        state$d = Writing$Rest;
                                    end
                                end
                            end
                        end
                    end
                end
            Writing$Turn:
                begin
                    row_address$d = block_address$q;
                    state$d = Writing$Await;
                end
            default:
                begin
                    state$d = Writing$Rest;
                end
        endcase
        advance = moves;
        wdat_valid = offered$q;
        wdat_last = offered_last$q;
        if (moves) begin
            middle$d = reading;
            middle_last$d = is_last_beat;
            offered$d = middle$q;
            offered_last$d = middle_last$q;
        end
        tmr_error = state$error | outputs_left$error | shard$error | shard_last$error | beat$error | units_left$error | group_address$error | block_address$error | row_address$error | middle$error | middle_last$error | offered$error | offered_last$error;
        if (~resetn) begin
            state$d = Writing$Rest;
            middle$d = 1'b0;
            offered$d = 1'b0;
        end
    end
endmodule

module perigee_payload_scrypt__state_4(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Writing$Rest = 0;
    localparam Writing$Group = 1;
    localparam Writing$Await = 2;
    localparam Writing$Ask = 3;
    localparam Writing$Read = 4;
    localparam Writing$Turn = 5;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_c = 64'h0;
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

module perigee_payload_scrypt__health(clock, resetn, completed, fired, beat_read, beat_written, tmr_error,
    ecc_corrected, ecc_uncorrectable, configuration_error, test_request, test_period, testing, test_over, caps,
    third, test_due, ready, irq_set, now, heartbeat, commands, timeouts, beats_read, beats_written, seu_tmr,
    seu_ecc1, seu_ecc2, seu_cfg, selftest, tmr_seen);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  completed;
    input wire  fired;
    input wire  beat_read;
    input wire  beat_written;
    input wire  tmr_error;
    input wire  ecc_corrected;
    input wire  ecc_uncorrectable;
    input wire  configuration_error;
    input wire  test_request;
    input wire  [15:0] test_period;
    input wire  testing;
    input wire  test_over;
    input wire  [2:0] caps;
    input wire  [15:0] third;
    output reg  test_due;
    output reg  ready;
    output reg  [31:0] irq_set;
    output reg  [31:0] now;
    output reg  [31:0] heartbeat;
    output reg  [31:0] commands;
    output reg  [31:0] timeouts;
    output reg  [31:0] beats_read;
    output reg  [31:0] beats_written;
    output reg  [31:0] seu_tmr;
    output reg  [31:0] seu_ecc1;
    output reg  [31:0] seu_ecc2;
    output reg  [31:0] seu_cfg;
    output reg  [31:0] selftest;
    output reg  tmr_seen;

    // Stub signals
    reg  is_ready$d;
    wire  is_ready$q;
    wire  is_ready$error;
    reg  due$d;
    wire  due$q;
    wire  due$error;
    reg  [15:0] period$d;
    wire  [15:0] period$q;
    wire  period$error;
    reg  [31:0] count$0$d;
    reg  [31:0] count$0$q = 32'h0;
    reg  [31:0] count$1$d;
    reg  [31:0] count$1$q = 32'h0;
    reg  [31:0] count$2$d;
    reg  [31:0] count$2$q = 32'h0;
    reg  [31:0] count$3$d;
    reg  [31:0] count$3$q = 32'h0;
    reg  [31:0] count$4$d;
    reg  [31:0] count$4$q = 32'h0;
    reg  [31:0] count$5$d;
    reg  [31:0] count$5$q = 32'h0;
    reg  [31:0] count$6$d;
    reg  [31:0] count$6$q = 32'h0;
    reg  [31:0] count$7$d;
    reg  [31:0] count$7$q = 32'h0;
    reg  [31:0] count$8$d;
    reg  [31:0] count$8$q = 32'h0;
    reg  [31:0] count$9$d;
    reg  [31:0] count$9$q = 32'h0;
    reg  pulse$0$d;
    reg  pulse$0$q = 1'h0;
    reg  pulse$1$d;
    reg  pulse$1$q = 1'h0;
    reg  pulse$2$d;
    reg  pulse$2$q = 1'h0;
    reg  pulse$3$d;
    reg  pulse$3$q = 1'h0;
    reg  pulse$4$d;
    reg  pulse$4$q = 1'h0;
    reg  pulse$5$d;
    reg  pulse$5$q = 1'h0;
    reg  pulse$6$d;
    reg  pulse$6$q = 1'h0;
    reg  pulse$7$d;
    reg  pulse$7$q = 1'h0;
    reg  pulse$8$d;
    reg  pulse$8$q = 1'h0;
    reg  pulse$9$d;
    reg  pulse$9$q = 1'h0;
    reg  [15:0] runs$d;
    reg  [15:0] runs$q = 16'h0;
    reg  [15:0] result$d;
    reg  [15:0] result$q = 16'h0;
    reg  request_before$d;
    reg  request_before$q = 1'h0;
    reg  testing_before$d;
    reg  testing_before$q = 1'h0;
    reg  error_before$d;
    reg  error_before$q = 1'h0;

    // Local signals
    reg  [15:0] low;
    reg  asked;
    reg  [15:0] passed;
    reg  [1:0] caps_low;
    reg  [1:0] caps_failed;
    reg  [15:0] third_failed;
    reg  [15:0] failed;
    reg  [31:0] irq_completed;
    reg  [31:0] irq_failed;
    reg  [31:0] irq_fired;
    reg  [31:0] irq_upset;

    // Sub module instances
    perigee_payload_scrypt__arrived is_ready(.clock(clock), .d(is_ready$d), .q(is_ready$q),
        .error(is_ready$error));
    perigee_payload_scrypt__arrived due(.clock(clock), .d(due$d), .q(due$q), .error(due$error));
    perigee_payload_scrypt__tail period(.clock(clock), .d(period$d), .q(period$q), .error(period$error));
    always @(posedge clock) count$0$q <= count$0$d;
    always @(posedge clock) count$1$q <= count$1$d;
    always @(posedge clock) count$2$q <= count$2$d;
    always @(posedge clock) count$3$q <= count$3$d;
    always @(posedge clock) count$4$q <= count$4$d;
    always @(posedge clock) count$5$q <= count$5$d;
    always @(posedge clock) count$6$q <= count$6$d;
    always @(posedge clock) count$7$q <= count$7$d;
    always @(posedge clock) count$8$q <= count$8$d;
    always @(posedge clock) count$9$q <= count$9$d;
    always @(posedge clock) pulse$0$q <= pulse$0$d;
    always @(posedge clock) pulse$1$q <= pulse$1$d;
    always @(posedge clock) pulse$2$q <= pulse$2$d;
    always @(posedge clock) pulse$3$q <= pulse$3$d;
    always @(posedge clock) pulse$4$q <= pulse$4$d;
    always @(posedge clock) pulse$5$q <= pulse$5$d;
    always @(posedge clock) pulse$6$q <= pulse$6$d;
    always @(posedge clock) pulse$7$q <= pulse$7$d;
    always @(posedge clock) pulse$8$q <= pulse$8$d;
    always @(posedge clock) pulse$9$q <= pulse$9$d;
    always @(posedge clock) runs$q <= runs$d;
    always @(posedge clock) result$q <= result$d;
    always @(posedge clock) request_before$q <= request_before$d;
    always @(posedge clock) testing_before$q <= testing_before$d;
    always @(posedge clock) error_before$q <= error_before$d;

    // Update code
    always @(*) begin
        is_ready$d = is_ready$q;
        due$d = due$q;
        period$d = period$q;
        runs$d = runs$q;
        result$d = result$q;
        request_before$d = request_before$q;
        testing_before$d = testing_before$q;
        error_before$d = error_before$q;
        tmr_seen = is_ready$error | due$error | period$error;
        low = count$0$q[(32'h0)+:(16)];
        pulse$0$d = 1'b1;
        pulse$1$d = low == 32'hfffe;
        pulse$2$d = completed;
        pulse$3$d = fired;
        pulse$4$d = beat_read;
        pulse$5$d = beat_written;
        pulse$6$d = tmr_error | tmr_seen;
        pulse$7$d = ecc_corrected;
        pulse$8$d = ecc_uncorrectable;
        pulse$9$d = configuration_error & ~error_before$q;
        count$0$d = count$0$q;
        if (pulse$0$q) begin
            count$0$d = count$0$q + 32'h1;
        end
        if (~resetn) begin
            count$0$d = 32'h0;
        end
        count$1$d = count$1$q;
        if (pulse$1$q) begin
            count$1$d = count$1$q + 32'h1;
        end
        if (~resetn) begin
            count$1$d = 32'h0;
        end
        count$2$d = count$2$q;
        if (pulse$2$q) begin
            count$2$d = count$2$q + 32'h1;
        end
        if (~resetn) begin
            count$2$d = 32'h0;
        end
        count$3$d = count$3$q;
        if (pulse$3$q) begin
            count$3$d = count$3$q + 32'h1;
        end
        if (~resetn) begin
            count$3$d = 32'h0;
        end
        count$4$d = count$4$q;
        if (pulse$4$q) begin
            count$4$d = count$4$q + 32'h1;
        end
        if (~resetn) begin
            count$4$d = 32'h0;
        end
        count$5$d = count$5$q;
        if (pulse$5$q) begin
            count$5$d = count$5$q + 32'h1;
        end
        if (~resetn) begin
            count$5$d = 32'h0;
        end
        count$6$d = count$6$q;
        if (pulse$6$q) begin
            count$6$d = count$6$q + 32'h1;
        end
        if (~resetn) begin
            count$6$d = 32'h0;
        end
        count$7$d = count$7$q;
        if (pulse$7$q) begin
            count$7$d = count$7$q + 32'h1;
        end
        if (~resetn) begin
            count$7$d = 32'h0;
        end
        count$8$d = count$8$q;
        if (pulse$8$q) begin
            count$8$d = count$8$q + 32'h1;
        end
        if (~resetn) begin
            count$8$d = 32'h0;
        end
        count$9$d = count$9$q;
        if (pulse$9$q) begin
            count$9$d = count$9$q + 32'h1;
        end
        if (~resetn) begin
            count$9$d = 32'h0;
        end
        now = count$0$q;
        heartbeat = count$1$q;
        commands = count$2$q;
        timeouts = count$3$q;
        beats_read = count$4$q;
        beats_written = count$5$q;
        seu_tmr = count$6$q;
        seu_ecc1 = count$7$q;
        seu_ecc2 = count$8$q;
        seu_cfg = count$9$q;
        error_before$d = configuration_error;
        request_before$d = test_request;
        asked = test_request & ~request_before$q;
        if (pulse$1$q) begin
            period$d = period$q + 32'h1;
        end
        if (testing) begin
            period$d = 32'h0;
        end
        testing_before$d = testing;
        if (testing & ~testing_before$q) begin
            due$d = 1'b0;
        end
        if (asked | ((test_period != 32'h0) & (period$q >= test_period))) begin
            due$d = 1'b1;
        end
        caps_low = caps[(32'h0)+:(2)];
        caps_failed = ~caps_low;
        third_failed = third << 32'h8;
        passed = ((caps_low) & 16'hffff) << 32'h1;
        failed = (((caps_failed) & 16'hffff) << 32'h9) | third_failed;
        if (caps[32'h2]) begin
            passed = (((caps_low) & 16'hffff) << 32'h1) | third;
            failed = ((caps_failed) & 16'hffff) << 32'h9;
        end
        if (test_over) begin
            is_ready$d = 1'b1;
            runs$d = runs$q + 32'h1;
            result$d = passed | failed;
        end
        test_due = due$q | ~is_ready$q;
        ready = is_ready$q;
        selftest = ((result$q) & 32'hffffffff) | (((runs$q) & 32'hffffffff) << 32'h10);
        irq_completed = 32'h0;
        if (completed) begin
            irq_completed = 32'h1;
        end
        irq_failed = 32'h0;
        if (test_over & (caps != 32'h7)) begin
            irq_failed = 32'h2;
        end
        irq_fired = 32'h0;
        if (pulse$3$q) begin
            irq_fired = 32'h4;
        end
        irq_upset = 32'h0;
        if (pulse$6$q | pulse$7$q | pulse$8$q | pulse$9$q) begin
            irq_upset = 32'h8;
        end
        irq_set = irq_completed | irq_failed | irq_fired | irq_upset;
        if (~resetn) begin
            is_ready$d = 1'b0;
            due$d = 1'b0;
            period$d = 32'h0;
            request_before$d = 1'b0;
            testing_before$d = 1'b0;
            runs$d = 32'h0;
            result$d = 32'h0;
        end
    end
endmodule

module perigee_payload_scrypt__reader(clock, resetn, testing, keep$0, keep$1, keep$2, keep$3, rseg_valid$0,
    rseg_valid$1, rseg_valid$2, rseg_valid$3, rseg_ready$0, rseg_ready$1, rseg_ready$2, rseg_ready$3,
    rseg_addr$0, rseg_addr$1, rseg_addr$2, rseg_addr$3, rseg_beats$0, rseg_beats$1, rseg_beats$2, rseg_beats$3,
    rdat_valid$0, rdat_valid$1, rdat_valid$2, rdat_valid$3, rdat_ready$0, rdat_ready$1, rdat_ready$2,
    rdat_ready$3, rdat_lo$0, rdat_lo$1, rdat_lo$2, rdat_lo$3, rdat_hi$0, rdat_hi$1, rdat_hi$2, rdat_hi$3,
    rdat_last$0, rdat_last$1, rdat_last$2, rdat_last$3, quiet$0, quiet$1, quiet$2, quiet$3, bus_error$0,
    bus_error$1, bus_error$2, bus_error$3, rom_address, rom_lo, rom_hi, m_axi_araddr, m_axi_arlen,
    m_axi_arvalid, m_axi_arready, rdata_lo, rdata_hi, rresp, rvalid, rready, tmr_error, beat_read);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  testing;
    input wire  keep$0;
    input wire  keep$1;
    input wire  keep$2;
    input wire  keep$3;
    input wire  rseg_valid$0;
    input wire  rseg_valid$1;
    input wire  rseg_valid$2;
    input wire  rseg_valid$3;
    output reg  rseg_ready$0;
    output reg  rseg_ready$1;
    output reg  rseg_ready$2;
    output reg  rseg_ready$3;
    input wire  [31:0] rseg_addr$0;
    input wire  [31:0] rseg_addr$1;
    input wire  [31:0] rseg_addr$2;
    input wire  [31:0] rseg_addr$3;
    input wire  [23:0] rseg_beats$0;
    input wire  [23:0] rseg_beats$1;
    input wire  [23:0] rseg_beats$2;
    input wire  [23:0] rseg_beats$3;
    output reg  rdat_valid$0;
    output reg  rdat_valid$1;
    output reg  rdat_valid$2;
    output reg  rdat_valid$3;
    input wire  rdat_ready$0;
    input wire  rdat_ready$1;
    input wire  rdat_ready$2;
    input wire  rdat_ready$3;
    output reg  [31:0] rdat_lo$0;
    output reg  [31:0] rdat_lo$1;
    output reg  [31:0] rdat_lo$2;
    output reg  [31:0] rdat_lo$3;
    output reg  [31:0] rdat_hi$0;
    output reg  [31:0] rdat_hi$1;
    output reg  [31:0] rdat_hi$2;
    output reg  [31:0] rdat_hi$3;
    output reg  rdat_last$0;
    output reg  rdat_last$1;
    output reg  rdat_last$2;
    output reg  rdat_last$3;
    output reg  quiet$0;
    output reg  quiet$1;
    output reg  quiet$2;
    output reg  quiet$3;
    output reg  bus_error$0;
    output reg  bus_error$1;
    output reg  bus_error$2;
    output reg  bus_error$3;
    output reg  [7:0] rom_address;
    input wire  [31:0] rom_lo;
    input wire  [31:0] rom_hi;
    output reg  [31:0] m_axi_araddr;
    output reg  [3:0] m_axi_arlen;
    output reg  m_axi_arvalid;
    input wire  m_axi_arready;
    input wire  [31:0] rdata_lo;
    input wire  [31:0] rdata_hi;
    input wire  [1:0] rresp;
    input wire  rvalid;
    output reg  rready;
    output reg  tmr_error;
    output reg  beat_read;

    // Stub signals
    reg  cut$0$resetn;
    reg  cut$0$seg_valid;
    wire  cut$0$seg_ready;
    reg  [31:0] cut$0$seg_addr;
    reg  [23:0] cut$0$seg_beats;
    wire  cut$0$idle;
    wire  cut$0$burst_valid;
    reg  cut$0$burst_take;
    wire  [31:0] cut$0$burst_addr;
    wire  [4:0] cut$0$burst_beats;
    wire  [3:0] cut$0$burst_len;
    wire  cut$0$burst_rom;
    wire  cut$0$burst_last;
    wire  cut$0$tmr_error;
    reg  cut$1$resetn;
    reg  cut$1$seg_valid;
    wire  cut$1$seg_ready;
    reg  [31:0] cut$1$seg_addr;
    reg  [23:0] cut$1$seg_beats;
    wire  cut$1$idle;
    wire  cut$1$burst_valid;
    reg  cut$1$burst_take;
    wire  [31:0] cut$1$burst_addr;
    wire  [4:0] cut$1$burst_beats;
    wire  [3:0] cut$1$burst_len;
    wire  cut$1$burst_rom;
    wire  cut$1$burst_last;
    wire  cut$1$tmr_error;
    reg  cut$2$resetn;
    reg  cut$2$seg_valid;
    wire  cut$2$seg_ready;
    reg  [31:0] cut$2$seg_addr;
    reg  [23:0] cut$2$seg_beats;
    wire  cut$2$idle;
    wire  cut$2$burst_valid;
    reg  cut$2$burst_take;
    wire  [31:0] cut$2$burst_addr;
    wire  [4:0] cut$2$burst_beats;
    wire  [3:0] cut$2$burst_len;
    wire  cut$2$burst_rom;
    wire  cut$2$burst_last;
    wire  cut$2$tmr_error;
    reg  cut$3$resetn;
    reg  cut$3$seg_valid;
    wire  cut$3$seg_ready;
    reg  [31:0] cut$3$seg_addr;
    reg  [23:0] cut$3$seg_beats;
    wire  cut$3$idle;
    wire  cut$3$burst_valid;
    reg  cut$3$burst_take;
    wire  [31:0] cut$3$burst_addr;
    wire  [4:0] cut$3$burst_beats;
    wire  [3:0] cut$3$burst_len;
    wire  cut$3$burst_rom;
    wire  cut$3$burst_last;
    wire  cut$3$tmr_error;
    reg  fifo$0$resetn;
    reg  fifo$0$s_valid;
    wire  fifo$0$s_ready;
    reg  [31:0] fifo$0$s_lo;
    reg  [31:0] fifo$0$s_hi;
    reg  fifo$0$s_last;
    wire  fifo$0$m_valid;
    reg  fifo$0$m_ready;
    wire  [31:0] fifo$0$m_lo;
    wire  [31:0] fifo$0$m_hi;
    wire  fifo$0$m_last;
    wire  [6:0] fifo$0$count;
    reg  fifo$1$resetn;
    reg  fifo$1$s_valid;
    wire  fifo$1$s_ready;
    reg  [31:0] fifo$1$s_lo;
    reg  [31:0] fifo$1$s_hi;
    reg  fifo$1$s_last;
    wire  fifo$1$m_valid;
    reg  fifo$1$m_ready;
    wire  [31:0] fifo$1$m_lo;
    wire  [31:0] fifo$1$m_hi;
    wire  fifo$1$m_last;
    wire  [6:0] fifo$1$count;
    reg  fifo$2$resetn;
    reg  fifo$2$s_valid;
    wire  fifo$2$s_ready;
    reg  [31:0] fifo$2$s_lo;
    reg  [31:0] fifo$2$s_hi;
    reg  fifo$2$s_last;
    wire  fifo$2$m_valid;
    reg  fifo$2$m_ready;
    wire  [31:0] fifo$2$m_lo;
    wire  [31:0] fifo$2$m_hi;
    wire  fifo$2$m_last;
    wire  [6:0] fifo$2$count;
    reg  fifo$3$resetn;
    reg  fifo$3$s_valid;
    wire  fifo$3$s_ready;
    reg  [31:0] fifo$3$s_lo;
    reg  [31:0] fifo$3$s_hi;
    reg  fifo$3$s_last;
    wire  fifo$3$m_valid;
    reg  fifo$3$m_ready;
    wire  [31:0] fifo$3$m_lo;
    wire  [31:0] fifo$3$m_hi;
    wire  fifo$3$m_last;
    wire  [6:0] fifo$3$count;
    reg  [6:0] space$0$d;
    wire  [6:0] space$0$q;
    wire  space$0$error;
    reg  [6:0] space$1$d;
    wire  [6:0] space$1$q;
    wire  space$1$error;
    reg  [6:0] space$2$d;
    wire  [6:0] space$2$q;
    wire  space$2$error;
    reg  [6:0] space$3$d;
    wire  [6:0] space$3$q;
    wire  space$3$error;
    reg  [6:0] gain$0$d;
    wire  [6:0] gain$0$q;
    wire  gain$0$error;
    reg  [6:0] gain$1$d;
    wire  [6:0] gain$1$q;
    wire  gain$1$error;
    reg  [6:0] gain$2$d;
    wire  [6:0] gain$2$q;
    wire  gain$2$error;
    reg  [6:0] gain$3$d;
    wire  [6:0] gain$3$q;
    wire  gain$3$error;
    reg  [6:0] cost$0$d;
    wire  [6:0] cost$0$q;
    wire  cost$0$error;
    reg  [6:0] cost$1$d;
    wire  [6:0] cost$1$q;
    wire  cost$1$error;
    reg  [6:0] cost$2$d;
    wire  [6:0] cost$2$q;
    wire  cost$2$error;
    reg  [6:0] cost$3$d;
    wire  [6:0] cost$3$q;
    wire  cost$3$error;
    reg  [3:0] flying$0$d;
    wire  [3:0] flying$0$q;
    wire  flying$0$error;
    reg  [3:0] flying$1$d;
    wire  [3:0] flying$1$q;
    wire  flying$1$error;
    reg  [3:0] flying$2$d;
    wire  [3:0] flying$2$q;
    wire  flying$2$error;
    reg  [3:0] flying$3$d;
    wire  [3:0] flying$3$q;
    wire  flying$3$error;
    reg  queue$resetn;
    reg  queue$push;
    reg  [16:0] queue$tail;
    reg  queue$pop;
    wire  [16:0] queue$head;
    wire  queue$some;
    wire  queue$full;
    wire  queue$tmr_error;
    reg  ar_valid$d;
    wire  ar_valid$q;
    wire  ar_valid$error;
    reg  [31:0] ar_addr$d;
    wire  [31:0] ar_addr$q;
    wire  ar_addr$error;
    reg  [3:0] ar_len$d;
    wire  [3:0] ar_len$q;
    wire  ar_len$error;
    reg  [4:0] come$d;
    wire  [4:0] come$q;
    wire  come$error;
    reg  [1:0] rom_turn$d;
    wire  [1:0] rom_turn$q;
    wire  rom_turn$error;
    reg  [7:0] rom_word$d;
    reg  [7:0] rom_word$q = 8'h0;
    reg  ready$0$d;
    wire  ready$0$q;
    wire  ready$0$error;
    reg  ready$1$d;
    wire  ready$1$q;
    wire  ready$1$error;
    reg  ready$2$d;
    wire  ready$2$q;
    wire  ready$2$error;
    reg  ready$3$d;
    wire  ready$3$q;
    wire  ready$3$error;
    reg  in_valid$0$d;
    wire  in_valid$0$q;
    wire  in_valid$0$error;
    reg  in_valid$1$d;
    wire  in_valid$1$q;
    wire  in_valid$1$error;
    reg  in_valid$2$d;
    wire  in_valid$2$q;
    wire  in_valid$2$error;
    reg  in_valid$3$d;
    wire  in_valid$3$q;
    wire  in_valid$3$error;
    reg  [31:0] in_lo$d;
    reg  [31:0] in_lo$q = 32'h0;
    reg  [31:0] in_hi$d;
    reg  [31:0] in_hi$q = 32'h0;
    reg  in_last$d;
    reg  in_last$q = 1'h0;

    // Local signals
    reg  client_resetn$0;
    reg  client_resetn$1;
    reg  client_resetn$2;
    reg  client_resetn$3;
    reg  [2:0] wide_enough$0;
    reg  [2:0] wide_enough$1;
    reg  [2:0] wide_enough$2;
    reg  [2:0] wide_enough$3;
    reg  able$0;
    reg  able$1;
    reg  able$2;
    reg  able$3;
    reg  grant$0;
    reg  grant$1;
    reg  grant$2;
    reg  grant$3;
    reg  finish$0;
    reg  finish$1;
    reg  finish$2;
    reg  finish$3;
    reg  mine$0;
    reg  mine$1;
    reg  mine$2;
    reg  mine$3;
    reg  popped$0;
    reg  popped$1;
    reg  popped$2;
    reg  popped$3;
    reg  [6:0] offer$0;
    reg  [6:0] offer$1;
    reg  [6:0] offer$2;
    reg  [6:0] offer$3;
    reg  port_free;
    reg  any;
    reg  [1:0] client;
    reg  [31:0] pick_addr;
    reg  [4:0] pick_beats;
    reg  pick_last;
    reg  pick_rom;
    reg  rom_taken;
    reg  [3:0] pick_len;
    reg  [7:0] pick_word;
    reg  [16:0] tag;
    reg  [16:0] head;
    reg  [1:0] head_client;
    reg  [4:0] head_beats;
    reg  head_last;
    reg  head_rom;
    reg  [7:0] head_word;
    reg  [4:0] come_next;
    reg  beat;
    reg  [31:0] beat_lo;
    reg  [31:0] beat_hi;
    reg  finishes;

    // Sub module instances
    perigee_payload_scrypt__cut cut$0(.clock(clock), .resetn(cut$0$resetn), .seg_valid(cut$0$seg_valid),
        .seg_ready(cut$0$seg_ready), .seg_addr(cut$0$seg_addr), .seg_beats(cut$0$seg_beats), .idle(cut$0$idle),
        .burst_valid(cut$0$burst_valid), .burst_take(cut$0$burst_take), .burst_addr(cut$0$burst_addr),
        .burst_beats(cut$0$burst_beats), .burst_len(cut$0$burst_len), .burst_rom(cut$0$burst_rom),
        .burst_last(cut$0$burst_last), .tmr_error(cut$0$tmr_error));
    perigee_payload_scrypt__cut cut$1(.clock(clock), .resetn(cut$1$resetn), .seg_valid(cut$1$seg_valid),
        .seg_ready(cut$1$seg_ready), .seg_addr(cut$1$seg_addr), .seg_beats(cut$1$seg_beats), .idle(cut$1$idle),
        .burst_valid(cut$1$burst_valid), .burst_take(cut$1$burst_take), .burst_addr(cut$1$burst_addr),
        .burst_beats(cut$1$burst_beats), .burst_len(cut$1$burst_len), .burst_rom(cut$1$burst_rom),
        .burst_last(cut$1$burst_last), .tmr_error(cut$1$tmr_error));
    perigee_payload_scrypt__cut cut$2(.clock(clock), .resetn(cut$2$resetn), .seg_valid(cut$2$seg_valid),
        .seg_ready(cut$2$seg_ready), .seg_addr(cut$2$seg_addr), .seg_beats(cut$2$seg_beats), .idle(cut$2$idle),
        .burst_valid(cut$2$burst_valid), .burst_take(cut$2$burst_take), .burst_addr(cut$2$burst_addr),
        .burst_beats(cut$2$burst_beats), .burst_len(cut$2$burst_len), .burst_rom(cut$2$burst_rom),
        .burst_last(cut$2$burst_last), .tmr_error(cut$2$tmr_error));
    perigee_payload_scrypt__cut cut$3(.clock(clock), .resetn(cut$3$resetn), .seg_valid(cut$3$seg_valid),
        .seg_ready(cut$3$seg_ready), .seg_addr(cut$3$seg_addr), .seg_beats(cut$3$seg_beats), .idle(cut$3$idle),
        .burst_valid(cut$3$burst_valid), .burst_take(cut$3$burst_take), .burst_addr(cut$3$burst_addr),
        .burst_beats(cut$3$burst_beats), .burst_len(cut$3$burst_len), .burst_rom(cut$3$burst_rom),
        .burst_last(cut$3$burst_last), .tmr_error(cut$3$tmr_error));
    perigee_payload_scrypt__fifo fifo$0(.clock(clock), .resetn(fifo$0$resetn), .s_valid(fifo$0$s_valid),
        .s_ready(fifo$0$s_ready), .s_lo(fifo$0$s_lo), .s_hi(fifo$0$s_hi), .s_last(fifo$0$s_last),
        .m_valid(fifo$0$m_valid), .m_ready(fifo$0$m_ready), .m_lo(fifo$0$m_lo), .m_hi(fifo$0$m_hi),
        .m_last(fifo$0$m_last), .count(fifo$0$count));
    perigee_payload_scrypt__fifo fifo$1(.clock(clock), .resetn(fifo$1$resetn), .s_valid(fifo$1$s_valid),
        .s_ready(fifo$1$s_ready), .s_lo(fifo$1$s_lo), .s_hi(fifo$1$s_hi), .s_last(fifo$1$s_last),
        .m_valid(fifo$1$m_valid), .m_ready(fifo$1$m_ready), .m_lo(fifo$1$m_lo), .m_hi(fifo$1$m_hi),
        .m_last(fifo$1$m_last), .count(fifo$1$count));
    perigee_payload_scrypt__fifo fifo$2(.clock(clock), .resetn(fifo$2$resetn), .s_valid(fifo$2$s_valid),
        .s_ready(fifo$2$s_ready), .s_lo(fifo$2$s_lo), .s_hi(fifo$2$s_hi), .s_last(fifo$2$s_last),
        .m_valid(fifo$2$m_valid), .m_ready(fifo$2$m_ready), .m_lo(fifo$2$m_lo), .m_hi(fifo$2$m_hi),
        .m_last(fifo$2$m_last), .count(fifo$2$count));
    perigee_payload_scrypt__fifo fifo$3(.clock(clock), .resetn(fifo$3$resetn), .s_valid(fifo$3$s_valid),
        .s_ready(fifo$3$s_ready), .s_lo(fifo$3$s_lo), .s_hi(fifo$3$s_hi), .s_last(fifo$3$s_last),
        .m_valid(fifo$3$m_valid), .m_ready(fifo$3$m_ready), .m_lo(fifo$3$m_lo), .m_hi(fifo$3$m_hi),
        .m_last(fifo$3$m_last), .count(fifo$3$count));
    perigee_payload_scrypt__cost space$0(.clock(clock), .d(space$0$d), .q(space$0$q), .error(space$0$error));
    perigee_payload_scrypt__cost space$1(.clock(clock), .d(space$1$d), .q(space$1$q), .error(space$1$error));
    perigee_payload_scrypt__cost space$2(.clock(clock), .d(space$2$d), .q(space$2$q), .error(space$2$error));
    perigee_payload_scrypt__cost space$3(.clock(clock), .d(space$3$d), .q(space$3$q), .error(space$3$error));
    perigee_payload_scrypt__cost gain$0(.clock(clock), .d(gain$0$d), .q(gain$0$q), .error(gain$0$error));
    perigee_payload_scrypt__cost gain$1(.clock(clock), .d(gain$1$d), .q(gain$1$q), .error(gain$1$error));
    perigee_payload_scrypt__cost gain$2(.clock(clock), .d(gain$2$d), .q(gain$2$q), .error(gain$2$error));
    perigee_payload_scrypt__cost gain$3(.clock(clock), .d(gain$3$d), .q(gain$3$q), .error(gain$3$error));
    perigee_payload_scrypt__cost cost$0(.clock(clock), .d(cost$0$d), .q(cost$0$q), .error(cost$0$error));
    perigee_payload_scrypt__cost cost$1(.clock(clock), .d(cost$1$d), .q(cost$1$q), .error(cost$1$error));
    perigee_payload_scrypt__cost cost$2(.clock(clock), .d(cost$2$d), .q(cost$2$q), .error(cost$2$error));
    perigee_payload_scrypt__cost cost$3(.clock(clock), .d(cost$3$d), .q(cost$3$q), .error(cost$3$error));
    perigee_payload_scrypt__state flying$0(.clock(clock), .d(flying$0$d), .q(flying$0$q),
        .error(flying$0$error));
    perigee_payload_scrypt__state flying$1(.clock(clock), .d(flying$1$d), .q(flying$1$q),
        .error(flying$1$error));
    perigee_payload_scrypt__state flying$2(.clock(clock), .d(flying$2$d), .q(flying$2$q),
        .error(flying$2$error));
    perigee_payload_scrypt__state flying$3(.clock(clock), .d(flying$3$d), .q(flying$3$q),
        .error(flying$3$error));
    perigee_payload_scrypt__queue queue(.clock(clock), .resetn(queue$resetn), .push(queue$push),
        .tail(queue$tail), .pop(queue$pop), .head(queue$head), .some(queue$some), .full(queue$full),
        .tmr_error(queue$tmr_error));
    perigee_payload_scrypt__arrived ar_valid(.clock(clock), .d(ar_valid$d), .q(ar_valid$q),
        .error(ar_valid$error));
    perigee_payload_scrypt__address ar_addr(.clock(clock), .d(ar_addr$d), .q(ar_addr$q),
        .error(ar_addr$error));
    perigee_payload_scrypt__state ar_len(.clock(clock), .d(ar_len$d), .q(ar_len$q), .error(ar_len$error));
    perigee_payload_scrypt__beat come(.clock(clock), .d(come$d), .q(come$q), .error(come$error));
    perigee_payload_scrypt__at_core rom_turn(.clock(clock), .d(rom_turn$d), .q(rom_turn$q),
        .error(rom_turn$error));
    always @(posedge clock) rom_word$q <= rom_word$d;
    perigee_payload_scrypt__arrived ready$0(.clock(clock), .d(ready$0$d), .q(ready$0$q),
        .error(ready$0$error));
    perigee_payload_scrypt__arrived ready$1(.clock(clock), .d(ready$1$d), .q(ready$1$q),
        .error(ready$1$error));
    perigee_payload_scrypt__arrived ready$2(.clock(clock), .d(ready$2$d), .q(ready$2$q),
        .error(ready$2$error));
    perigee_payload_scrypt__arrived ready$3(.clock(clock), .d(ready$3$d), .q(ready$3$q),
        .error(ready$3$error));
    perigee_payload_scrypt__arrived in_valid$0(.clock(clock), .d(in_valid$0$d), .q(in_valid$0$q),
        .error(in_valid$0$error));
    perigee_payload_scrypt__arrived in_valid$1(.clock(clock), .d(in_valid$1$d), .q(in_valid$1$q),
        .error(in_valid$1$error));
    perigee_payload_scrypt__arrived in_valid$2(.clock(clock), .d(in_valid$2$d), .q(in_valid$2$q),
        .error(in_valid$2$error));
    perigee_payload_scrypt__arrived in_valid$3(.clock(clock), .d(in_valid$3$d), .q(in_valid$3$q),
        .error(in_valid$3$error));
    always @(posedge clock) in_lo$q <= in_lo$d;
    always @(posedge clock) in_hi$q <= in_hi$d;
    always @(posedge clock) in_last$q <= in_last$d;

    // Update code
    always @(*) begin
        ar_addr$d = ar_addr$q;
        ar_len$d = ar_len$q;
        rom_word$d = rom_word$q;
        in_lo$d = in_lo$q;
        in_hi$d = in_hi$q;
        in_last$d = in_last$q;
        queue$resetn = resetn;
        tmr_error = ar_valid$error | ar_addr$error | ar_len$error | come$error | rom_turn$error | queue$tmr_error;
        if (space$0$error | gain$0$error | cost$0$error | flying$0$error | ready$0$error | in_valid$0$error | cut$0$tmr_error) begin
            tmr_error = 1'b1;
        end
        if (space$1$error | gain$1$error | cost$1$error | flying$1$error | ready$1$error | in_valid$1$error | cut$1$tmr_error) begin
            tmr_error = 1'b1;
        end
        if (space$2$error | gain$2$error | cost$2$error | flying$2$error | ready$2$error | in_valid$2$error | cut$2$tmr_error) begin
            tmr_error = 1'b1;
        end
        if (space$3$error | gain$3$error | cost$3$error | flying$3$error | ready$3$error | in_valid$3$error | cut$3$tmr_error) begin
            tmr_error = 1'b1;
        end
        head = queue$head;
        head_client = head[(32'h0)+:(2)];
        head_beats = head[(32'h2)+:(5)];
        head_last = head[32'h7];
        head_rom = head[32'h8];
        head_word = head[(32'h9)+:(8)];
        come_next = come$q + 32'h1;
        rready = queue$some & ~head_rom;
        beat = queue$some & ~head_rom & rvalid;
        beat_lo = rdata_lo;
        beat_hi = rdata_hi;
        beat_read = rvalid & queue$some & ~head_rom;
        rom_turn$d = 32'h0;
        rom_word$d = head_word + ((come$q) & 8'hff);
        rom_address = rom_word$q;
        if (queue$some & head_rom) begin
            rom_turn$d = rom_turn$q + 32'h1;
            if (rom_turn$q == 32'h2) begin
                rom_turn$d = 32'h0;
                beat = 1'b1;
                beat_lo = rom_lo;
                beat_hi = rom_hi;
            end
        end
        finishes = beat & (come_next == head_beats);
        come$d = come$q;
        if (beat) begin
            come$d = come_next;
        end
        if (finishes) begin
            come$d = 32'h0;
        end
        queue$pop = finishes;
        in_lo$d = beat_lo;
        in_hi$d = beat_hi;
        in_last$d = finishes & head_last;
        port_free = (~|ar_valid$q | m_axi_arready) & ~queue$full;
        any = 1'b0;
        client = 32'h0;
        pick_addr = cut$0$burst_addr;
        pick_beats = cut$0$burst_beats;
        pick_last = cut$0$burst_last;
        pick_len = cut$0$burst_len;
        pick_rom = cut$0$burst_rom;
        client_resetn$0 = resetn & keep$0;
        wide_enough$0 = space$0$q[(32'h4)+:(3)];
        ready$0$d = 32'h0;
        if (cut$0$burst_valid & |wide_enough$0 & client_resetn$0) begin
            ready$0$d = 32'h1;
        end
        able$0 = |ready$0$q & cut$0$burst_valid;
        grant$0 = 1'b0;
        client_resetn$1 = resetn & keep$1;
        wide_enough$1 = space$1$q[(32'h4)+:(3)];
        ready$1$d = 32'h0;
        if (cut$1$burst_valid & |wide_enough$1 & client_resetn$1) begin
            ready$1$d = 32'h1;
        end
        able$1 = |ready$1$q & cut$1$burst_valid;
        grant$1 = 1'b0;
        client_resetn$2 = resetn & keep$2;
        wide_enough$2 = space$2$q[(32'h4)+:(3)];
        ready$2$d = 32'h0;
        if (cut$2$burst_valid & |wide_enough$2 & client_resetn$2) begin
            ready$2$d = 32'h1;
        end
        able$2 = |ready$2$q & cut$2$burst_valid;
        grant$2 = 1'b0;
        client_resetn$3 = resetn & keep$3;
        wide_enough$3 = space$3$q[(32'h4)+:(3)];
        ready$3$d = 32'h0;
        if (cut$3$burst_valid & |wide_enough$3 & client_resetn$3) begin
            ready$3$d = 32'h1;
        end
        able$3 = |ready$3$q & cut$3$burst_valid;
        grant$3 = 1'b0;
        if (port_free) begin
            if (able$0) begin
                grant$0 = 1'b1;
                any = 1'b1;
            end
            else if (able$3) begin
                grant$3 = 1'b1;
                any = 1'b1;
                client = 32'h3;
                pick_addr = cut$3$burst_addr;
                pick_beats = cut$3$burst_beats;
                pick_last = cut$3$burst_last;
                pick_len = cut$3$burst_len;
                pick_rom = cut$3$burst_rom;
            end
            else if (able$1) begin
                grant$1 = 1'b1;
                any = 1'b1;
                client = 32'h1;
                pick_addr = cut$1$burst_addr;
                pick_beats = cut$1$burst_beats;
                pick_last = cut$1$burst_last;
                pick_len = cut$1$burst_len;
                pick_rom = cut$1$burst_rom;
            end
            else if (able$2) begin
                grant$2 = 1'b1;
                any = 1'b1;
                client = 32'h2;
                pick_addr = cut$2$burst_addr;
                pick_beats = cut$2$burst_beats;
                pick_last = cut$2$burst_last;
                pick_len = cut$2$burst_len;
                pick_rom = cut$2$burst_rom;
            end
        end
        pick_word = pick_addr[(32'h3)+:(8)];
        rom_taken = pick_rom & testing;
        tag = ((client) & 17'h1ffff) | (((pick_beats) & 17'h1ffff) << 32'h2) | (((pick_last) & 17'h1ffff) << 32'h7) | (((rom_taken) & 17'h1ffff) << 32'h8) | (((pick_word) & 17'h1ffff) << 32'h9);
        queue$push = any;
        queue$tail = tag;
        ar_valid$d = ar_valid$q;
        if (m_axi_arready) begin
            ar_valid$d = 32'h0;
        end
        if (any & ~rom_taken) begin
            ar_valid$d = 32'h1;
            ar_addr$d = pick_addr;
            ar_len$d = pick_len;
        end
        m_axi_arvalid = |ar_valid$q;
        m_axi_araddr = ar_addr$q;
        m_axi_arlen = ar_len$q;
        offer$0 = ((cut$0$burst_beats) & 7'h7f);
        offer$1 = ((cut$1$burst_beats) & 7'h7f);
        offer$2 = ((cut$2$burst_beats) & 7'h7f);
        offer$3 = ((cut$3$burst_beats) & 7'h7f);
        mine$0 = head_client == 32'h0;
        mine$1 = head_client == 32'h1;
        mine$2 = head_client == 32'h2;
        mine$3 = head_client == 32'h3;
        cut$0$resetn = client_resetn$0;
        cut$0$seg_valid = rseg_valid$0;
        cut$0$seg_addr = rseg_addr$0;
        cut$0$seg_beats = rseg_beats$0;
        rseg_ready$0 = cut$0$seg_ready;
        cut$0$burst_take = grant$0;
        fifo$0$resetn = client_resetn$0;
        in_valid$0$d = beat & mine$0 & client_resetn$0;
        fifo$0$s_lo = in_lo$q;
        fifo$0$s_hi = in_hi$q;
        fifo$0$s_last = in_last$q;
        fifo$0$s_valid = in_valid$0$q;
        bus_error$0 = beat & mine$0 & ~head_rom & (rresp != 32'h0);
        finish$0 = finishes & mine$0;
        rdat_valid$0 = fifo$0$m_valid;
        rdat_lo$0 = fifo$0$m_lo;
        rdat_hi$0 = fifo$0$m_hi;
        rdat_last$0 = fifo$0$m_last;
        fifo$0$m_ready = rdat_ready$0;
        popped$0 = fifo$0$m_valid & rdat_ready$0;
        gain$0$d = 32'h0;
        if (popped$0) begin
            gain$0$d = 32'h1;
        end
        cost$0$d = 32'h0;
        if (grant$0) begin
            cost$0$d = offer$0;
        end
        space$0$d = space$0$q + gain$0$q - cost$0$q;
        if (~client_resetn$0) begin
            space$0$d = 32'h40;
            gain$0$d = 32'h0;
            cost$0$d = 32'h0;
        end
        flying$0$d = flying$0$q;
        if (grant$0 & ~finish$0) begin
            flying$0$d = flying$0$q + 32'h1;
        end
        if (~grant$0 & finish$0) begin
            flying$0$d = flying$0$q - 32'h1;
        end
        if (~resetn) begin
            flying$0$d = 32'h0;
        end
        quiet$0 = flying$0$q == 32'h0;
        cut$1$resetn = client_resetn$1;
        cut$1$seg_valid = rseg_valid$1;
        cut$1$seg_addr = rseg_addr$1;
        cut$1$seg_beats = rseg_beats$1;
        rseg_ready$1 = cut$1$seg_ready;
        cut$1$burst_take = grant$1;
        fifo$1$resetn = client_resetn$1;
        in_valid$1$d = beat & mine$1 & client_resetn$1;
        fifo$1$s_lo = in_lo$q;
        fifo$1$s_hi = in_hi$q;
        fifo$1$s_last = in_last$q;
        fifo$1$s_valid = in_valid$1$q;
        bus_error$1 = beat & mine$1 & ~head_rom & (rresp != 32'h0);
        finish$1 = finishes & mine$1;
        rdat_valid$1 = fifo$1$m_valid;
        rdat_lo$1 = fifo$1$m_lo;
        rdat_hi$1 = fifo$1$m_hi;
        rdat_last$1 = fifo$1$m_last;
        fifo$1$m_ready = rdat_ready$1;
        popped$1 = fifo$1$m_valid & rdat_ready$1;
        gain$1$d = 32'h0;
        if (popped$1) begin
            gain$1$d = 32'h1;
        end
        cost$1$d = 32'h0;
        if (grant$1) begin
            cost$1$d = offer$1;
        end
        space$1$d = space$1$q + gain$1$q - cost$1$q;
        if (~client_resetn$1) begin
            space$1$d = 32'h40;
            gain$1$d = 32'h0;
            cost$1$d = 32'h0;
        end
        flying$1$d = flying$1$q;
        if (grant$1 & ~finish$1) begin
            flying$1$d = flying$1$q + 32'h1;
        end
        if (~grant$1 & finish$1) begin
            flying$1$d = flying$1$q - 32'h1;
        end
        if (~resetn) begin
            flying$1$d = 32'h0;
        end
        quiet$1 = flying$1$q == 32'h0;
        cut$2$resetn = client_resetn$2;
        cut$2$seg_valid = rseg_valid$2;
        cut$2$seg_addr = rseg_addr$2;
        cut$2$seg_beats = rseg_beats$2;
        rseg_ready$2 = cut$2$seg_ready;
        cut$2$burst_take = grant$2;
        fifo$2$resetn = client_resetn$2;
        in_valid$2$d = beat & mine$2 & client_resetn$2;
        fifo$2$s_lo = in_lo$q;
        fifo$2$s_hi = in_hi$q;
        fifo$2$s_last = in_last$q;
        fifo$2$s_valid = in_valid$2$q;
        bus_error$2 = beat & mine$2 & ~head_rom & (rresp != 32'h0);
        finish$2 = finishes & mine$2;
        rdat_valid$2 = fifo$2$m_valid;
        rdat_lo$2 = fifo$2$m_lo;
        rdat_hi$2 = fifo$2$m_hi;
        rdat_last$2 = fifo$2$m_last;
        fifo$2$m_ready = rdat_ready$2;
        popped$2 = fifo$2$m_valid & rdat_ready$2;
        gain$2$d = 32'h0;
        if (popped$2) begin
            gain$2$d = 32'h1;
        end
        cost$2$d = 32'h0;
        if (grant$2) begin
            cost$2$d = offer$2;
        end
        space$2$d = space$2$q + gain$2$q - cost$2$q;
        if (~client_resetn$2) begin
            space$2$d = 32'h40;
            gain$2$d = 32'h0;
            cost$2$d = 32'h0;
        end
        flying$2$d = flying$2$q;
        if (grant$2 & ~finish$2) begin
            flying$2$d = flying$2$q + 32'h1;
        end
        if (~grant$2 & finish$2) begin
            flying$2$d = flying$2$q - 32'h1;
        end
        if (~resetn) begin
            flying$2$d = 32'h0;
        end
        quiet$2 = flying$2$q == 32'h0;
        cut$3$resetn = client_resetn$3;
        cut$3$seg_valid = rseg_valid$3;
        cut$3$seg_addr = rseg_addr$3;
        cut$3$seg_beats = rseg_beats$3;
        rseg_ready$3 = cut$3$seg_ready;
        cut$3$burst_take = grant$3;
        fifo$3$resetn = client_resetn$3;
        in_valid$3$d = beat & mine$3 & client_resetn$3;
        fifo$3$s_lo = in_lo$q;
        fifo$3$s_hi = in_hi$q;
        fifo$3$s_last = in_last$q;
        fifo$3$s_valid = in_valid$3$q;
        bus_error$3 = beat & mine$3 & ~head_rom & (rresp != 32'h0);
        finish$3 = finishes & mine$3;
        rdat_valid$3 = fifo$3$m_valid;
        rdat_lo$3 = fifo$3$m_lo;
        rdat_hi$3 = fifo$3$m_hi;
        rdat_last$3 = fifo$3$m_last;
        fifo$3$m_ready = rdat_ready$3;
        popped$3 = fifo$3$m_valid & rdat_ready$3;
        gain$3$d = 32'h0;
        if (popped$3) begin
            gain$3$d = 32'h1;
        end
        cost$3$d = 32'h0;
        if (grant$3) begin
            cost$3$d = offer$3;
        end
        space$3$d = space$3$q + gain$3$q - cost$3$q;
        if (~client_resetn$3) begin
            space$3$d = 32'h40;
            gain$3$d = 32'h0;
            cost$3$d = 32'h0;
        end
        flying$3$d = flying$3$q;
        if (grant$3 & ~finish$3) begin
            flying$3$d = flying$3$q + 32'h1;
        end
        if (~grant$3 & finish$3) begin
            flying$3$d = flying$3$q - 32'h1;
        end
        if (~resetn) begin
            flying$3$d = 32'h0;
        end
        quiet$3 = flying$3$q == 32'h0;
        if (~resetn) begin
            ar_valid$d = 32'h0;
            come$d = 32'h0;
            rom_turn$d = 32'h0;
        end
    end
endmodule

module perigee_payload_scrypt__cost(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [6:0] d;
    output reg  [6:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [6:0] copy_a = 7'h0;
    (* keep = "true", dont_touch = "true" *) reg [6:0] copy_b = 7'h0;
    (* keep = "true", dont_touch = "true" *) reg [6:0] copy_c = 7'h0;
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

module perigee_payload_scrypt__cut(clock, resetn, seg_valid, seg_ready, seg_addr, seg_beats, idle,
    burst_valid, burst_take, burst_addr, burst_beats, burst_len, burst_rom, burst_last, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  seg_valid;
    output reg  seg_ready;
    input wire  [31:0] seg_addr;
    input wire  [23:0] seg_beats;
    output reg  idle;
    output reg  burst_valid;
    input wire  burst_take;
    output reg  [31:0] burst_addr;
    output reg  [4:0] burst_beats;
    output reg  [3:0] burst_len;
    output reg  burst_rom;
    output reg  burst_last;
    output reg  tmr_error;

    // Stub signals
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    wire  state$error;
    reg  [23:0] left$d;
    wire  [23:0] left$q;
    wire  left$error;
    reg  [31:0] addr$d;
    wire  [31:0] addr$q;
    wire  addr$error;
    reg  [4:0] beats$d;
    wire  [4:0] beats$q;
    wire  beats$error;
    reg  last$d;
    wire  last$q;
    wire  last$error;
    reg  [3:0] len$d;
    wire  [3:0] len$q;
    wire  len$error;
    reg  rom$d;
    wire  rom$q;
    wire  rom$error;

    // Local signals
    reg  [3:0] offset;
    reg  [4:0] room;
    reg  [23:0] room_wide;
    reg  [31:0] beats_addr;
    reg  [23:0] beats_wide;
    reg  [4:0] left_low;
    reg  [3:0] left_less;
    reg  [3:0] top;

    // Sub module instances
    perigee_payload_scrypt__at_core state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__left left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));
    perigee_payload_scrypt__address addr(.clock(clock), .d(addr$d), .q(addr$q), .error(addr$error));
    perigee_payload_scrypt__beat beats(.clock(clock), .d(beats$d), .q(beats$q), .error(beats$error));
    perigee_payload_scrypt__arrived last(.clock(clock), .d(last$d), .q(last$q), .error(last$error));
    perigee_payload_scrypt__state len(.clock(clock), .d(len$d), .q(len$q), .error(len$error));
    perigee_payload_scrypt__arrived rom(.clock(clock), .d(rom$d), .q(rom$q), .error(rom$error));

    // Update code
    always @(*) begin
        addr$d = addr$q;
        beats$d = beats$q;
        last$d = last$q;
        len$d = len$q;
        rom$d = rom$q;
        state$d = state$q;
        left$d = left$q;
        tmr_error = state$error | left$error | addr$error | beats$error | last$error | len$error | rom$error;
        seg_ready = (state$q == 32'h0) & resetn;
        idle = state$q == 32'h0;
        burst_valid = state$q == 32'h2;
        burst_addr = addr$q;
        burst_beats = beats$q;
        burst_len = len$q;
        burst_rom = rom$q;
        burst_last = last$q;
        offset = addr$q[(32'h3)+:(4)];
        room = ((32'h10) & 5'h1f) - ((offset) & 5'h1f);
        room_wide = ((room) & 24'hffffff);
        left_low = left$q[(32'h0)+:(5)];
        left_less = left$q[(32'h0)+:(4)];
        top = addr$q[(32'h1c)+:(4)];
        beats_wide = ((beats$q) & 24'hffffff);
        beats_addr = ((beats$q) & 32'hffffffff) << 32'h3;
        if (state$q == 32'h0) begin
            addr$d = seg_addr;
            left$d = seg_beats;
            if (seg_valid) begin
                state$d = 32'h1;
            end
        end
        if (state$q == 32'h1) begin
            beats$d = room;
            last$d = 1'b0;
            rom$d = top == 32'hf;
            len$d = ~offset;
            if (left$q <= room_wide) begin
                beats$d = left_low;
                len$d = left_less - 32'h1;
                last$d = 1'b1;
            end
            state$d = 32'h2;
        end
        if ((state$q == 32'h2) & burst_take) begin
            state$d = 32'h3;
        end
        if (state$q == 32'h3) begin
            addr$d = addr$q + beats_addr;
            left$d = left$q - beats_wide;
            state$d = 32'h1;
            if (last$q) begin
                state$d = 32'h0;
            end
        end
        if (~resetn) begin
            state$d = 32'h0;
        end
    end
endmodule

module perigee_payload_scrypt__left(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [23:0] d;
    output reg  [23:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [23:0] copy_a = 24'h0;
    (* keep = "true", dont_touch = "true" *) reg [23:0] copy_b = 24'h0;
    (* keep = "true", dont_touch = "true" *) reg [23:0] copy_c = 24'h0;
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

module perigee_payload_scrypt__fifo(clock, resetn, s_valid, s_ready, s_lo, s_hi, s_last, m_valid, m_ready,
    m_lo, m_hi, m_last, count);
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
    output reg  [6:0] count;

    // Constant declarations
    localparam  depth = 7'b1000000;
    localparam  depth_less_one = 7'b111111;

    // Stub signals
    reg  memory$write_enable;
    reg  [5:0] memory$write_address;
    reg  [31:0] memory$write_lo;
    reg  [31:0] memory$write_hi;
    reg  memory$write_last;
    reg  memory$read_enable;
    reg  [5:0] memory$read_address;
    wire  [31:0] memory$read_lo;
    wire  [31:0] memory$read_hi;
    wire  memory$read_last;
    reg  [5:0] head$d;
    reg  [5:0] head$q = 6'h0;
    reg  [5:0] tail$d;
    reg  [5:0] tail$q = 6'h0;
    reg  [6:0] stored$d;
    reg  [6:0] stored$q = 7'h0;
    reg  [6:0] total$d;
    reg  [6:0] total$q = 7'h0;
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
    reg  [6:0] next_stored;
    reg  [6:0] next_total;

    // Sub module instances
    perigee_payload_scrypt__memory_2 memory(.clock(clock), .write_enable(memory$write_enable),
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

module perigee_payload_scrypt__memory_2(clock, write_enable, write_address, write_lo, write_hi, write_last,
    read_enable, read_address, read_lo, read_hi, read_last);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [5:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  write_last;
    input wire  read_enable;
    input wire  [5:0] read_address;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  read_last;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [64:0] memory [0:63];
    integer entry;
    initial begin
        for (entry = 0; entry <= 63; entry = entry + 1) memory[entry] = 0;
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

module perigee_payload_scrypt__queue(clock, resetn, push, tail, pop, head, some, full, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  push;
    input wire  [16:0] tail;
    input wire  pop;
    output reg  [16:0] head;
    output reg  some;
    output reg  full;
    output reg  tmr_error;

    // Stub signals
    reg  words$write_enable;
    reg  [2:0] words$write_address;
    reg  [16:0] words$write_data;
    reg  [2:0] words$read_address;
    wire  [16:0] words$read_data;
    reg  [3:0] written$d;
    wire  [3:0] written$q;
    wire  written$error;
    reg  [3:0] read$d;
    wire  [3:0] read$q;
    wire  read$error;
    reg  [16:0] oldest$d;
    wire  [16:0] oldest$q;
    wire  oldest$error;
    reg  there$d;
    wire  there$q;
    wire  there$error;
    reg  crowded$d;
    wire  crowded$q;
    wire  crowded$error;

    // Local signals
    reg  [3:0] count;
    reg  moves;

    // Sub module instances
    perigee_payload_scrypt__words words(.clock(clock), .write_enable(words$write_enable),
        .write_address(words$write_address), .write_data(words$write_data), .read_address(words$read_address),
        .read_data(words$read_data));
    perigee_payload_scrypt__state written(.clock(clock), .d(written$d), .q(written$q), .error(written$error));
    perigee_payload_scrypt__state read(.clock(clock), .d(read$d), .q(read$q), .error(read$error));
    perigee_payload_scrypt__oldest oldest(.clock(clock), .d(oldest$d), .q(oldest$q), .error(oldest$error));
    perigee_payload_scrypt__arrived there(.clock(clock), .d(there$d), .q(there$q), .error(there$error));
    perigee_payload_scrypt__arrived crowded(.clock(clock), .d(crowded$d), .q(crowded$q),
        .error(crowded$error));

    // Update code
    always @(*) begin
        written$d = written$q;
        read$d = read$q;
        oldest$d = oldest$q;
        there$d = there$q;
        tmr_error = written$error | read$error | oldest$error | there$error | crowded$error;
        words$write_enable = push;
        words$write_address = written$q[(32'h0)+:(3)];
        words$write_data = tail;
        words$read_address = read$q[(32'h0)+:(3)];
        head = oldest$q;
        some = there$q;
        count = written$q - read$q;
        crowded$d = count > 32'h6;
        full = crowded$q;
        if (push) begin
            written$d = written$q + 32'h1;
        end
        moves = (count != 32'h0) & (~there$q | pop);
        if (pop) begin
            there$d = 1'b0;
        end
        if (moves) begin
            oldest$d = words$read_data;
            there$d = 1'b1;
            read$d = read$q + 32'h1;
        end
        if (~resetn) begin
            written$d = 32'h0;
            read$d = 32'h0;
            there$d = 1'b0;
        end
    end
endmodule

module perigee_payload_scrypt__oldest(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [16:0] d;
    output reg  [16:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [16:0] copy_a = 17'h0;
    (* keep = "true", dont_touch = "true" *) reg [16:0] copy_b = 17'h0;
    (* keep = "true", dont_touch = "true" *) reg [16:0] copy_c = 17'h0;
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

module perigee_payload_scrypt__words(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [2:0] write_address;
    input wire  [16:0] write_data;
    input wire  [2:0] read_address;
    output reg  [16:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [16:0] memory [0:7];
    integer entry;
    initial begin
        for (entry = 0; entry <= 7; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [16:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module perigee_payload_scrypt__regs(clock, resetn, s_axi_awaddr, s_axi_awvalid, s_axi_awready, s_axi_wdata,
    s_axi_wstrb, s_axi_wvalid, s_axi_wready, s_axi_bresp, s_axi_bvalid, s_axi_bready, s_axi_araddr,
    s_axi_arvalid, s_axi_arready, s_axi_rdata, s_axi_rresp, s_axi_rvalid, s_axi_rready, tmr_error, build_id0,
    build_id1, caps, clock_khz, ctrl_stored, ctrl, status, generation_stored, generation, heartbeat,
    irq_status_set, irq_status, irq_mask_stored, irq_mask, seu_tmr, seu_ecc1, seu_ecc2, seu_cfg, selftest,
    scratch_stored, scratch, selftest_period_stored, selftest_period, watchdog_stored, watchdog, cycles,
    commands, beats_read, beats_written, timeouts, sq_base_stored, sq_base, cq_base_stored, cq_base,
    ring_log2_stored, ring_log2, sq_tail_stored, sq_tail, sq_head, cq_tail, cq_head_stored, cq_head,
    ring_ctrl_stored, ring_ctrl, ring_status);
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
    perigee_payload_scrypt__axi axi(.clock(clock), .resetn(axi$resetn), .s_axi_awaddr(axi$s_axi_awaddr),
        .s_axi_awvalid(axi$s_axi_awvalid), .s_axi_awready(axi$s_axi_awready), .s_axi_wdata(axi$s_axi_wdata),
        .s_axi_wstrb(axi$s_axi_wstrb), .s_axi_wvalid(axi$s_axi_wvalid), .s_axi_wready(axi$s_axi_wready),
        .s_axi_bresp(axi$s_axi_bresp), .s_axi_bvalid(axi$s_axi_bvalid), .s_axi_bready(axi$s_axi_bready),
        .s_axi_araddr(axi$s_axi_araddr), .s_axi_arvalid(axi$s_axi_arvalid), .s_axi_arready(axi$s_axi_arready),
        .s_axi_rresp(axi$s_axi_rresp), .s_axi_rvalid(axi$s_axi_rvalid), .s_axi_rready(axi$s_axi_rready),
        .write(axi$write), .write_index(axi$write_index), .write_data(axi$write_data),
        .write_known(axi$write_known), .read(axi$read), .read_index(axi$read_index),
        .read_known(axi$read_known), .tmr_error(axi$tmr_error));
    always @(posedge clock) data$q <= data$d;
    perigee_payload_scrypt__at_core ctrl_value(.clock(clock), .d(ctrl_value$d), .q(ctrl_value$q),
        .error(ctrl_value$error));
    always @(posedge clock) ctrl_strobe$q <= ctrl_strobe$d;
    perigee_payload_scrypt__tail generation_value(.clock(clock), .d(generation_value$d),
        .q(generation_value$q), .error(generation_value$error));
    always @(posedge clock) generation_strobe$q <= generation_strobe$d;
    always @(posedge clock) irq_status_value$q <= irq_status_value$d;
    always @(posedge clock) irq_mask_value$q <= irq_mask_value$d;
    always @(posedge clock) irq_mask_strobe$q <= irq_mask_strobe$d;
    always @(posedge clock) scratch_value$q <= scratch_value$d;
    always @(posedge clock) scratch_strobe$q <= scratch_strobe$d;
    perigee_payload_scrypt__tail selftest_period_value(.clock(clock), .d(selftest_period_value$d),
        .q(selftest_period_value$q), .error(selftest_period_value$error));
    always @(posedge clock) selftest_period_strobe$q <= selftest_period_strobe$d;
    perigee_payload_scrypt__address watchdog_value(.clock(clock), .d(watchdog_value$d), .q(watchdog_value$q),
        .error(watchdog_value$error));
    always @(posedge clock) watchdog_strobe$q <= watchdog_strobe$d;
    always @(posedge clock) sq_base_value$q <= sq_base_value$d;
    always @(posedge clock) sq_base_strobe$q <= sq_base_strobe$d;
    always @(posedge clock) cq_base_value$q <= cq_base_value$d;
    always @(posedge clock) cq_base_strobe$q <= cq_base_strobe$d;
    perigee_payload_scrypt__state ring_log2_value(.clock(clock), .d(ring_log2_value$d), .q(ring_log2_value$q),
        .error(ring_log2_value$error));
    always @(posedge clock) ring_log2_strobe$q <= ring_log2_strobe$d;
    perigee_payload_scrypt__tail sq_tail_value(.clock(clock), .d(sq_tail_value$d), .q(sq_tail_value$q),
        .error(sq_tail_value$error));
    always @(posedge clock) sq_tail_strobe$q <= sq_tail_strobe$d;
    perigee_payload_scrypt__tail cq_head_value(.clock(clock), .d(cq_head_value$d), .q(cq_head_value$q),
        .error(cq_head_value$error));
    always @(posedge clock) cq_head_strobe$q <= cq_head_strobe$d;
    perigee_payload_scrypt__arrived ring_ctrl_value(.clock(clock), .d(ring_ctrl_value$d),
        .q(ring_ctrl_value$q), .error(ring_ctrl_value$error));
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

module perigee_payload_scrypt__axi(clock, resetn, s_axi_awaddr, s_axi_awvalid, s_axi_awready, s_axi_wdata,
    s_axi_wstrb, s_axi_wvalid, s_axi_wready, s_axi_bresp, s_axi_bvalid, s_axi_bready, s_axi_araddr,
    s_axi_arvalid, s_axi_arready, s_axi_rresp, s_axi_rvalid, s_axi_rready, write, write_index, write_data,
    write_known, read, read_index, read_known, tmr_error);
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
    perigee_payload_scrypt__arrived running(.clock(clock), .d(running$d), .q(running$q),
        .error(running$error));
    perigee_payload_scrypt__arrived aw_held(.clock(clock), .d(aw_held$d), .q(aw_held$q),
        .error(aw_held$error));
    perigee_payload_scrypt__arrived w_held(.clock(clock), .d(w_held$d), .q(w_held$q), .error(w_held$error));
    perigee_payload_scrypt__arrived b_valid(.clock(clock), .d(b_valid$d), .q(b_valid$q),
        .error(b_valid$error));
    perigee_payload_scrypt__arrived ar_held(.clock(clock), .d(ar_held$d), .q(ar_held$q),
        .error(ar_held$error));
    perigee_payload_scrypt__arrived r_valid(.clock(clock), .d(r_valid$d), .q(r_valid$q),
        .error(r_valid$error));
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

module perigee_payload_scrypt__reset(clock, aresetn, request, memory_idle, registers_idle, resetn, draining,
    closing, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  aresetn;
    input wire  request;
    input wire  memory_idle;
    input wire  registers_idle;
    output reg  resetn;
    output reg  draining;
    output reg  closing;
    output reg  tmr_error;

    // Stub signals
    reg  drains$d;
    wire  drains$q;
    wire  drains$error;
    reg  [3:0] left$d;
    wire  [3:0] left$q;
    wire  left$error;
    reg  settled$d;
    wire  settled$q;
    wire  settled$error;
    reg  drained$d;
    wire  drained$q;
    wire  drained$error;
    reg  holds$d;
    wire  holds$q;
    wire  holds$error;

    // Sub module instances
    perigee_payload_scrypt__arrived drains(.clock(clock), .d(drains$d), .q(drains$q), .error(drains$error));
    perigee_payload_scrypt__state left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));
    perigee_payload_scrypt__arrived settled(.clock(clock), .d(settled$d), .q(settled$q),
        .error(settled$error));
    perigee_payload_scrypt__arrived drained(.clock(clock), .d(drained$d), .q(drained$q),
        .error(drained$error));
    perigee_payload_scrypt__arrived holds(.clock(clock), .d(holds$d), .q(holds$q), .error(holds$error));

    // Update code
    always @(*) begin
        drains$d = drains$q;
        left$d = left$q;
        settled$d = settled$q;
        drained$d = drained$q;
        holds$d = holds$q;
        tmr_error = drains$error | left$error | settled$error | drained$error | holds$error;
        holds$d = left$q != 32'h0;
        draining = drains$q;
        resetn = aresetn & ~holds$q;
        if (request) begin
            drains$d = 1'b1;
        end
        settled$d = drains$q;
        drained$d = drains$q & settled$q & memory_idle;
        closing = drains$q & drained$q;
        if (closing & registers_idle) begin
            left$d = 32'hf;
        end
        if (left$q != 32'h0) begin
            left$d = left$q - 32'h1;
        end
        if (holds$q) begin
            drains$d = 1'b0;
        end
        if (~aresetn) begin
            drains$d = 1'b0;
            left$d = 32'h0;
            holds$d = 1'b0;
        end
    end
endmodule

module perigee_payload_scrypt__rom_hi(clock, write_enable, write_address, write_data, read_enable,
    read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [7:0] write_address;
    input wire  [31:0] write_data;
    input wire  read_enable;
    input wire  [7:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "block" *) reg [31:0] memory [0:255];
    integer entry;
    initial begin
        for (entry = 0; entry <= 255; entry = entry + 1) memory[entry] = 0;
        memory[0] = 32'h0;
        memory[1] = 32'ha0;
        memory[2] = 32'h40;
        memory[3] = 32'h0;
        memory[4] = 32'h0;
        memory[5] = 32'h0;
        memory[6] = 32'he4c6f2de;
        memory[7] = 32'h8938130b;
        memory[8] = 32'h0;
        memory[9] = 32'hc0;
        memory[10] = 32'h80;
        memory[11] = 32'h2;
        memory[12] = 32'hf0000300;
        memory[13] = 32'h0;
        memory[14] = 32'h1949eef7;
        memory[15] = 32'h268e1a9;
        memory[16] = 32'h0;
        memory[17] = 32'h50;
        memory[18] = 32'h20;
        memory[19] = 32'h0;
        memory[20] = 32'h0;
        memory[21] = 32'h0;
        memory[22] = 32'h3334734a;
        memory[23] = 32'h5cb548c1;
        memory[24] = 32'h0;
        memory[25] = 32'h0;
        memory[26] = 32'h0;
        memory[27] = 32'h0;
        memory[28] = 32'h0;
        memory[29] = 32'h0;
        memory[30] = 32'h0;
        memory[31] = 32'h0;
        memory[32] = 32'h80e346a9;
        memory[33] = 32'h68cb2e91;
        memory[34] = 32'h50b31679;
        memory[35] = 32'h389bfe61;
        memory[36] = 32'h2083e649;
        memory[37] = 32'h86bce31;
        memory[38] = 32'hf053b619;
        memory[39] = 32'hd83b9e01;
        memory[40] = 32'hc02386e9;
        memory[41] = 32'ha80b6ed1;
        memory[42] = 32'h90f356b9;
        memory[43] = 32'h78db3ea1;
        memory[44] = 32'h60c32689;
        memory[45] = 32'h48ab0e71;
        memory[46] = 32'h3093f659;
        memory[47] = 32'h187bde41;
        memory[48] = 32'h63c629;
        memory[49] = 32'he84bae11;
        memory[50] = 32'hd03396f9;
        memory[51] = 32'hb81b7ee1;
        memory[52] = 32'h0;
        memory[53] = 32'h0;
        memory[54] = 32'h0;
        memory[55] = 32'h0;
        memory[56] = 32'h0;
        memory[57] = 32'h0;
        memory[58] = 32'h0;
        memory[59] = 32'h0;
        memory[60] = 32'h0;
        memory[61] = 32'h0;
        memory[62] = 32'h0;
        memory[63] = 32'h0;
        memory[64] = 32'ha00366c9;
        memory[65] = 32'h88eb4eb1;
        memory[66] = 32'h70d33699;
        memory[67] = 32'h58bb1e81;
        memory[68] = 32'h40a30669;
        memory[69] = 32'h288bee51;
        memory[70] = 32'h1073d639;
        memory[71] = 32'hf85bbe21;
        memory[72] = 32'he043a609;
        memory[73] = 32'hc82b8ef1;
        memory[74] = 32'hb01376d9;
        memory[75] = 32'h98fb5ec1;
        memory[76] = 32'h80e346a9;
        memory[77] = 32'h68cb2e91;
        memory[78] = 32'h50b31679;
        memory[79] = 32'h389bfe61;
        memory[80] = 32'h2083e649;
        memory[81] = 32'h86bce31;
        memory[82] = 32'hf053b619;
        memory[83] = 32'hd83b9e01;
        memory[84] = 32'hc02386e9;
        memory[85] = 32'ha80b6ed1;
        memory[86] = 32'h90f356b9;
        memory[87] = 32'h78db3ea1;
        memory[88] = 32'h0;
        memory[89] = 32'h0;
        memory[90] = 32'h0;
        memory[91] = 32'h0;
        memory[92] = 32'h0;
        memory[93] = 32'h0;
        memory[94] = 32'h0;
        memory[95] = 32'h0;
        memory[96] = 32'h0;
        memory[97] = 32'h0;
        memory[98] = 32'h0;
        memory[99] = 32'h0;
        memory[100] = 32'h0;
        memory[101] = 32'h0;
        memory[102] = 32'h0;
        memory[103] = 32'h0;
        memory[104] = 32'h60c32689;
        memory[105] = 32'h48ab0e71;
        memory[106] = 32'h3093f659;
        memory[107] = 32'h187bde41;
        memory[108] = 32'h63c629;
        memory[109] = 32'he84bae11;
        memory[110] = 32'hd03396f9;
        memory[111] = 32'hb81b7ee1;
        memory[112] = 32'ha00366c9;
        memory[113] = 32'h88eb4eb1;
        memory[114] = 32'h0;
        memory[115] = 32'h0;
        memory[116] = 32'h0;
        memory[117] = 32'h0;
        memory[118] = 32'h0;
        memory[119] = 32'h0;
        memory[120] = 32'h0;
        memory[121] = 32'h0;
        memory[122] = 32'h0;
        memory[123] = 32'h0;
        memory[124] = 32'h0;
        memory[125] = 32'h0;
        memory[126] = 32'h0;
        memory[127] = 32'h0;
        memory[128] = 32'h0;
        memory[129] = 32'h0;
        memory[130] = 32'h0;
        memory[131] = 32'h0;
        memory[132] = 32'h0;
        memory[133] = 32'h0;
        memory[134] = 32'h0;
        memory[135] = 32'h0;
        memory[136] = 32'h0;
        memory[137] = 32'h0;
        memory[138] = 32'h0;
        memory[139] = 32'h0;
        memory[140] = 32'h0;
        memory[141] = 32'h0;
        memory[142] = 32'h0;
        memory[143] = 32'h0;
        memory[144] = 32'h0;
        memory[145] = 32'h0;
        memory[146] = 32'h0;
        memory[147] = 32'h0;
        memory[148] = 32'h0;
        memory[149] = 32'h0;
        memory[150] = 32'h0;
        memory[151] = 32'h0;
        memory[152] = 32'h0;
        memory[153] = 32'h0;
        memory[154] = 32'h0;
        memory[155] = 32'h0;
        memory[156] = 32'h0;
        memory[157] = 32'h0;
        memory[158] = 32'h0;
        memory[159] = 32'h0;
        memory[160] = 32'h0;
        memory[161] = 32'h0;
        memory[162] = 32'h0;
        memory[163] = 32'h0;
        memory[164] = 32'h0;
        memory[165] = 32'h0;
        memory[166] = 32'h0;
        memory[167] = 32'h0;
        memory[168] = 32'h0;
        memory[169] = 32'h0;
        memory[170] = 32'h0;
        memory[171] = 32'h0;
        memory[172] = 32'h0;
        memory[173] = 32'h0;
        memory[174] = 32'h0;
        memory[175] = 32'h0;
        memory[176] = 32'h0;
        memory[177] = 32'h0;
        memory[178] = 32'h0;
        memory[179] = 32'h0;
        memory[180] = 32'h0;
        memory[181] = 32'h0;
        memory[182] = 32'h0;
        memory[183] = 32'h0;
        memory[184] = 32'h0;
        memory[185] = 32'h0;
        memory[186] = 32'h0;
        memory[187] = 32'h0;
        memory[188] = 32'h0;
        memory[189] = 32'h0;
        memory[190] = 32'h0;
        memory[191] = 32'h0;
        memory[192] = 32'h0;
        memory[193] = 32'h0;
        memory[194] = 32'h0;
        memory[195] = 32'h0;
        memory[196] = 32'h0;
        memory[197] = 32'h0;
        memory[198] = 32'h0;
        memory[199] = 32'h0;
        memory[200] = 32'h0;
        memory[201] = 32'h0;
        memory[202] = 32'h0;
        memory[203] = 32'h0;
        memory[204] = 32'h0;
        memory[205] = 32'h0;
        memory[206] = 32'h0;
        memory[207] = 32'h0;
        memory[208] = 32'h0;
        memory[209] = 32'h0;
        memory[210] = 32'h0;
        memory[211] = 32'h0;
        memory[212] = 32'h0;
        memory[213] = 32'h0;
        memory[214] = 32'h0;
        memory[215] = 32'h0;
        memory[216] = 32'h0;
        memory[217] = 32'h0;
        memory[218] = 32'h0;
        memory[219] = 32'h0;
        memory[220] = 32'h0;
        memory[221] = 32'h0;
        memory[222] = 32'h0;
        memory[223] = 32'h0;
        memory[224] = 32'h0;
        memory[225] = 32'h0;
        memory[226] = 32'h0;
        memory[227] = 32'h0;
        memory[228] = 32'h0;
        memory[229] = 32'h0;
        memory[230] = 32'h0;
        memory[231] = 32'h0;
        memory[232] = 32'h0;
        memory[233] = 32'h0;
        memory[234] = 32'h0;
        memory[235] = 32'h0;
        memory[236] = 32'h0;
        memory[237] = 32'h0;
        memory[238] = 32'h0;
        memory[239] = 32'h0;
        memory[240] = 32'h0;
        memory[241] = 32'h0;
        memory[242] = 32'h0;
        memory[243] = 32'h0;
        memory[244] = 32'h0;
        memory[245] = 32'h0;
        memory[246] = 32'h0;
        memory[247] = 32'h0;
        memory[248] = 32'h0;
        memory[249] = 32'h0;
        memory[250] = 32'h0;
        memory[251] = 32'h0;
        memory[252] = 32'h0;
        memory[253] = 32'h0;
        memory[254] = 32'h0;
        memory[255] = 32'h0;
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

module perigee_payload_scrypt__rom_lo(clock, write_enable, write_address, write_data, read_enable,
    read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [7:0] write_address;
    input wire  [31:0] write_data;
    input wire  read_enable;
    input wire  [7:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "block" *) reg [31:0] memory [0:255];
    integer entry;
    initial begin
        for (entry = 0; entry <= 255; entry = entry + 1) memory[entry] = 0;
        memory[0] = 32'h1;
        memory[1] = 32'hf0000100;
        memory[2] = 32'hf0000500;
        memory[3] = 32'h0;
        memory[4] = 32'h0;
        memory[5] = 32'h0;
        memory[6] = 32'h0;
        memory[7] = 32'h0;
        memory[8] = 32'h2;
        memory[9] = 32'hf0000200;
        memory[10] = 32'hf0000500;
        memory[11] = 32'h3;
        memory[12] = 32'h40;
        memory[13] = 32'h0;
        memory[14] = 32'h0;
        memory[15] = 32'h0;
        memory[16] = 32'h5;
        memory[17] = 32'hf0000340;
        memory[18] = 32'hf0000500;
        memory[19] = 32'h1;
        memory[20] = 32'h0;
        memory[21] = 32'h0;
        memory[22] = 32'h0;
        memory[23] = 32'h0;
        memory[24] = 32'h0;
        memory[25] = 32'h0;
        memory[26] = 32'h0;
        memory[27] = 32'h0;
        memory[28] = 32'h0;
        memory[29] = 32'h0;
        memory[30] = 32'h0;
        memory[31] = 32'h0;
        memory[32] = 32'hc6fd235;
        memory[33] = 32'hf457ba1d;
        memory[34] = 32'hdc3fa205;
        memory[35] = 32'hc4278aed;
        memory[36] = 32'hac0f72d5;
        memory[37] = 32'h94f75abd;
        memory[38] = 32'h7cdf42a5;
        memory[39] = 32'h64c72a8d;
        memory[40] = 32'h4caf1275;
        memory[41] = 32'h3497fa5d;
        memory[42] = 32'h1c7fe245;
        memory[43] = 32'h467ca2d;
        memory[44] = 32'hec4fb215;
        memory[45] = 32'hd4379afd;
        memory[46] = 32'hbc1f82e5;
        memory[47] = 32'ha4076acd;
        memory[48] = 32'h8cef52b5;
        memory[49] = 32'h74d73a9d;
        memory[50] = 32'h5cbf2285;
        memory[51] = 32'h44a70a6d;
        memory[52] = 32'h0;
        memory[53] = 32'h0;
        memory[54] = 32'h0;
        memory[55] = 32'h0;
        memory[56] = 32'h0;
        memory[57] = 32'h0;
        memory[58] = 32'h0;
        memory[59] = 32'h0;
        memory[60] = 32'h0;
        memory[61] = 32'h0;
        memory[62] = 32'h0;
        memory[63] = 32'h0;
        memory[64] = 32'h2c8ff255;
        memory[65] = 32'h1477da3d;
        memory[66] = 32'hfc5fc225;
        memory[67] = 32'he447aa0d;
        memory[68] = 32'hcc2f92f5;
        memory[69] = 32'hb4177add;
        memory[70] = 32'h9cff62c5;
        memory[71] = 32'h84e74aad;
        memory[72] = 32'h6ccf3295;
        memory[73] = 32'h54b71a7d;
        memory[74] = 32'h3c9f0265;
        memory[75] = 32'h2487ea4d;
        memory[76] = 32'hc6fd235;
        memory[77] = 32'hf457ba1d;
        memory[78] = 32'hdc3fa205;
        memory[79] = 32'hc4278aed;
        memory[80] = 32'hac0f72d5;
        memory[81] = 32'h94f75abd;
        memory[82] = 32'h7cdf42a5;
        memory[83] = 32'h64c72a8d;
        memory[84] = 32'h4caf1275;
        memory[85] = 32'h3497fa5d;
        memory[86] = 32'h1c7fe245;
        memory[87] = 32'h467ca2d;
        memory[88] = 32'h0;
        memory[89] = 32'h0;
        memory[90] = 32'h0;
        memory[91] = 32'h0;
        memory[92] = 32'h0;
        memory[93] = 32'h0;
        memory[94] = 32'h0;
        memory[95] = 32'h0;
        memory[96] = 32'h201;
        memory[97] = 32'h1d8e;
        memory[98] = 32'h53ff;
        memory[99] = 32'h0;
        memory[100] = 32'h0;
        memory[101] = 32'h0;
        memory[102] = 32'h0;
        memory[103] = 32'h0;
        memory[104] = 32'hec4fb215;
        memory[105] = 32'hd4379afd;
        memory[106] = 32'hbc1f82e5;
        memory[107] = 32'ha4076acd;
        memory[108] = 32'h8cef52b5;
        memory[109] = 32'h74d73a9d;
        memory[110] = 32'h5cbf2285;
        memory[111] = 32'h44a70a6d;
        memory[112] = 32'h2c8ff255;
        memory[113] = 32'h1477da3d;
        memory[114] = 32'h0;
        memory[115] = 32'h0;
        memory[116] = 32'h0;
        memory[117] = 32'h0;
        memory[118] = 32'h0;
        memory[119] = 32'h0;
        memory[120] = 32'h0;
        memory[121] = 32'h0;
        memory[122] = 32'h0;
        memory[123] = 32'h0;
        memory[124] = 32'h0;
        memory[125] = 32'h0;
        memory[126] = 32'h0;
        memory[127] = 32'h0;
        memory[128] = 32'h0;
        memory[129] = 32'h0;
        memory[130] = 32'h0;
        memory[131] = 32'h0;
        memory[132] = 32'h0;
        memory[133] = 32'h0;
        memory[134] = 32'h0;
        memory[135] = 32'h0;
        memory[136] = 32'h0;
        memory[137] = 32'h0;
        memory[138] = 32'h0;
        memory[139] = 32'h0;
        memory[140] = 32'h0;
        memory[141] = 32'h0;
        memory[142] = 32'h0;
        memory[143] = 32'h0;
        memory[144] = 32'h0;
        memory[145] = 32'h0;
        memory[146] = 32'h0;
        memory[147] = 32'h0;
        memory[148] = 32'h0;
        memory[149] = 32'h0;
        memory[150] = 32'h0;
        memory[151] = 32'h0;
        memory[152] = 32'h0;
        memory[153] = 32'h0;
        memory[154] = 32'h0;
        memory[155] = 32'h0;
        memory[156] = 32'h0;
        memory[157] = 32'h0;
        memory[158] = 32'h0;
        memory[159] = 32'h0;
        memory[160] = 32'h0;
        memory[161] = 32'h0;
        memory[162] = 32'h0;
        memory[163] = 32'h0;
        memory[164] = 32'h0;
        memory[165] = 32'h0;
        memory[166] = 32'h0;
        memory[167] = 32'h0;
        memory[168] = 32'h0;
        memory[169] = 32'h0;
        memory[170] = 32'h0;
        memory[171] = 32'h0;
        memory[172] = 32'h0;
        memory[173] = 32'h0;
        memory[174] = 32'h0;
        memory[175] = 32'h0;
        memory[176] = 32'h0;
        memory[177] = 32'h0;
        memory[178] = 32'h0;
        memory[179] = 32'h0;
        memory[180] = 32'h0;
        memory[181] = 32'h0;
        memory[182] = 32'h0;
        memory[183] = 32'h0;
        memory[184] = 32'h0;
        memory[185] = 32'h0;
        memory[186] = 32'h0;
        memory[187] = 32'h0;
        memory[188] = 32'h0;
        memory[189] = 32'h0;
        memory[190] = 32'h0;
        memory[191] = 32'h0;
        memory[192] = 32'h0;
        memory[193] = 32'h0;
        memory[194] = 32'h0;
        memory[195] = 32'h0;
        memory[196] = 32'h0;
        memory[197] = 32'h0;
        memory[198] = 32'h0;
        memory[199] = 32'h0;
        memory[200] = 32'h0;
        memory[201] = 32'h0;
        memory[202] = 32'h0;
        memory[203] = 32'h0;
        memory[204] = 32'h0;
        memory[205] = 32'h0;
        memory[206] = 32'h0;
        memory[207] = 32'h0;
        memory[208] = 32'h0;
        memory[209] = 32'h0;
        memory[210] = 32'h0;
        memory[211] = 32'h0;
        memory[212] = 32'h0;
        memory[213] = 32'h0;
        memory[214] = 32'h0;
        memory[215] = 32'h0;
        memory[216] = 32'h0;
        memory[217] = 32'h0;
        memory[218] = 32'h0;
        memory[219] = 32'h0;
        memory[220] = 32'h0;
        memory[221] = 32'h0;
        memory[222] = 32'h0;
        memory[223] = 32'h0;
        memory[224] = 32'h0;
        memory[225] = 32'h0;
        memory[226] = 32'h0;
        memory[227] = 32'h0;
        memory[228] = 32'h0;
        memory[229] = 32'h0;
        memory[230] = 32'h0;
        memory[231] = 32'h0;
        memory[232] = 32'h0;
        memory[233] = 32'h0;
        memory[234] = 32'h0;
        memory[235] = 32'h0;
        memory[236] = 32'h0;
        memory[237] = 32'h0;
        memory[238] = 32'h0;
        memory[239] = 32'h0;
        memory[240] = 32'h0;
        memory[241] = 32'h0;
        memory[242] = 32'h0;
        memory[243] = 32'h0;
        memory[244] = 32'h0;
        memory[245] = 32'h0;
        memory[246] = 32'h0;
        memory[247] = 32'h0;
        memory[248] = 32'h0;
        memory[249] = 32'h0;
        memory[250] = 32'h0;
        memory[251] = 32'h0;
        memory[252] = 32'h0;
        memory[253] = 32'h0;
        memory[254] = 32'h0;
        memory[255] = 32'h0;
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

module perigee_payload_scrypt__slots(clock, resetn, begins, begin_slot, core, next_slot, free, ends, end_slot,
    busy_of$0, busy_of$1, busy_of$2, one_of$0, one_of$1, one_of$2, idle, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  begins;
    input wire  [2:0] begin_slot;
    input wire  [1:0] core;
    input wire  [2:0] next_slot;
    output reg  free;
    input wire  ends;
    input wire  [2:0] end_slot;
    output reg  busy_of$0;
    output reg  busy_of$1;
    output reg  busy_of$2;
    output reg  [2:0] one_of$0;
    output reg  [2:0] one_of$1;
    output reg  [2:0] one_of$2;
    output reg  idle;
    output reg  tmr_error;

    // Stub signals
    reg  busy$0$d;
    wire  busy$0$q;
    wire  busy$0$error;
    reg  busy$1$d;
    wire  busy$1$q;
    wire  busy$1$error;
    reg  busy$2$d;
    wire  busy$2$q;
    wire  busy$2$error;
    reg  busy$3$d;
    wire  busy$3$q;
    wire  busy$3$error;
    reg  busy$4$d;
    wire  busy$4$q;
    wire  busy$4$error;
    reg  busy$5$d;
    wire  busy$5$q;
    wire  busy$5$error;
    reg  busy$6$d;
    wire  busy$6$q;
    wire  busy$6$error;
    reg  busy$7$d;
    wire  busy$7$q;
    wire  busy$7$error;
    reg  [1:0] owner$0$d;
    wire  [1:0] owner$0$q;
    wire  owner$0$error;
    reg  [1:0] owner$1$d;
    wire  [1:0] owner$1$q;
    wire  owner$1$error;
    reg  [1:0] owner$2$d;
    wire  [1:0] owner$2$q;
    wire  owner$2$error;
    reg  [1:0] owner$3$d;
    wire  [1:0] owner$3$q;
    wire  owner$3$error;
    reg  [1:0] owner$4$d;
    wire  [1:0] owner$4$q;
    wire  owner$4$error;
    reg  [1:0] owner$5$d;
    wire  [1:0] owner$5$q;
    wire  owner$5$error;
    reg  [1:0] owner$6$d;
    wire  [1:0] owner$6$q;
    wire  owner$6$error;
    reg  [1:0] owner$7$d;
    wire  [1:0] owner$7$q;
    wire  owner$7$error;
    reg  is_free$d;
    wire  is_free$q;
    wire  is_free$error;
    reg  is_busy$0$d;
    wire  is_busy$0$q;
    wire  is_busy$0$error;
    reg  is_busy$1$d;
    wire  is_busy$1$q;
    wire  is_busy$1$error;
    reg  is_busy$2$d;
    wire  is_busy$2$q;
    wire  is_busy$2$error;
    reg  [2:0] slot_of$0$d;
    wire  [2:0] slot_of$0$q;
    wire  slot_of$0$error;
    reg  [2:0] slot_of$1$d;
    wire  [2:0] slot_of$1$q;
    wire  slot_of$1$error;
    reg  [2:0] slot_of$2$d;
    wire  [2:0] slot_of$2$q;
    wire  slot_of$2$error;
    reg  is_idle$d;
    wire  is_idle$q;
    wire  is_idle$error;

    // Local signals
    reg  begin_in$0;
    reg  begin_in$1;
    reg  begin_in$2;
    reg  begin_in$3;
    reg  begin_in$4;
    reg  begin_in$5;
    reg  begin_in$6;
    reg  begin_in$7;
    reg  end_in$0;
    reg  end_in$1;
    reg  end_in$2;
    reg  end_in$3;
    reg  end_in$4;
    reg  end_in$5;
    reg  end_in$6;
    reg  end_in$7;

    // Sub module instances
    perigee_payload_scrypt__arrived busy$0(.clock(clock), .d(busy$0$d), .q(busy$0$q), .error(busy$0$error));
    perigee_payload_scrypt__arrived busy$1(.clock(clock), .d(busy$1$d), .q(busy$1$q), .error(busy$1$error));
    perigee_payload_scrypt__arrived busy$2(.clock(clock), .d(busy$2$d), .q(busy$2$q), .error(busy$2$error));
    perigee_payload_scrypt__arrived busy$3(.clock(clock), .d(busy$3$d), .q(busy$3$q), .error(busy$3$error));
    perigee_payload_scrypt__arrived busy$4(.clock(clock), .d(busy$4$d), .q(busy$4$q), .error(busy$4$error));
    perigee_payload_scrypt__arrived busy$5(.clock(clock), .d(busy$5$d), .q(busy$5$q), .error(busy$5$error));
    perigee_payload_scrypt__arrived busy$6(.clock(clock), .d(busy$6$d), .q(busy$6$q), .error(busy$6$error));
    perigee_payload_scrypt__arrived busy$7(.clock(clock), .d(busy$7$d), .q(busy$7$q), .error(busy$7$error));
    perigee_payload_scrypt__at_core owner$0(.clock(clock), .d(owner$0$d), .q(owner$0$q),
        .error(owner$0$error));
    perigee_payload_scrypt__at_core owner$1(.clock(clock), .d(owner$1$d), .q(owner$1$q),
        .error(owner$1$error));
    perigee_payload_scrypt__at_core owner$2(.clock(clock), .d(owner$2$d), .q(owner$2$q),
        .error(owner$2$error));
    perigee_payload_scrypt__at_core owner$3(.clock(clock), .d(owner$3$d), .q(owner$3$q),
        .error(owner$3$error));
    perigee_payload_scrypt__at_core owner$4(.clock(clock), .d(owner$4$d), .q(owner$4$q),
        .error(owner$4$error));
    perigee_payload_scrypt__at_core owner$5(.clock(clock), .d(owner$5$d), .q(owner$5$q),
        .error(owner$5$error));
    perigee_payload_scrypt__at_core owner$6(.clock(clock), .d(owner$6$d), .q(owner$6$q),
        .error(owner$6$error));
    perigee_payload_scrypt__at_core owner$7(.clock(clock), .d(owner$7$d), .q(owner$7$q),
        .error(owner$7$error));
    perigee_payload_scrypt__arrived is_free(.clock(clock), .d(is_free$d), .q(is_free$q),
        .error(is_free$error));
    perigee_payload_scrypt__arrived is_busy$0(.clock(clock), .d(is_busy$0$d), .q(is_busy$0$q),
        .error(is_busy$0$error));
    perigee_payload_scrypt__arrived is_busy$1(.clock(clock), .d(is_busy$1$d), .q(is_busy$1$q),
        .error(is_busy$1$error));
    perigee_payload_scrypt__arrived is_busy$2(.clock(clock), .d(is_busy$2$d), .q(is_busy$2$q),
        .error(is_busy$2$error));
    perigee_payload_scrypt__able slot_of$0(.clock(clock), .d(slot_of$0$d), .q(slot_of$0$q),
        .error(slot_of$0$error));
    perigee_payload_scrypt__able slot_of$1(.clock(clock), .d(slot_of$1$d), .q(slot_of$1$q),
        .error(slot_of$1$error));
    perigee_payload_scrypt__able slot_of$2(.clock(clock), .d(slot_of$2$d), .q(slot_of$2$q),
        .error(slot_of$2$error));
    perigee_payload_scrypt__arrived is_idle(.clock(clock), .d(is_idle$d), .q(is_idle$q),
        .error(is_idle$error));

    // Update code
    always @(*) begin
        begin_in$0 = begins & (begin_slot == 32'h0);
        begin_in$1 = begins & (begin_slot == 32'h1);
        begin_in$2 = begins & (begin_slot == 32'h2);
        begin_in$3 = begins & (begin_slot == 32'h3);
        begin_in$4 = begins & (begin_slot == 32'h4);
        begin_in$5 = begins & (begin_slot == 32'h5);
        begin_in$6 = begins & (begin_slot == 32'h6);
        begin_in$7 = begins & (begin_slot == 32'h7);
        end_in$0 = ends & (end_slot == 32'h0);
        end_in$1 = ends & (end_slot == 32'h1);
        end_in$2 = ends & (end_slot == 32'h2);
        end_in$3 = ends & (end_slot == 32'h3);
        end_in$4 = ends & (end_slot == 32'h4);
        end_in$5 = ends & (end_slot == 32'h5);
        end_in$6 = ends & (end_slot == 32'h6);
        end_in$7 = ends & (end_slot == 32'h7);
        is_free$d = 1'b0;
        is_idle$d = 1'b1;
        free = is_free$q;
        idle = is_idle$q;
        busy_of$0 = is_busy$0$q;
        one_of$0 = slot_of$0$q;
        is_busy$0$d = 1'b0;
        slot_of$0$d = 32'h0;
        busy_of$1 = is_busy$1$q;
        one_of$1 = slot_of$1$q;
        is_busy$1$d = 1'b0;
        slot_of$1$d = 32'h0;
        busy_of$2 = is_busy$2$q;
        one_of$2 = slot_of$2$q;
        is_busy$2$d = 1'b0;
        slot_of$2$d = 32'h0;
        if ((next_slot == 32'h0) & ~|busy$0$q) begin
            is_free$d = 1'b1;
        end
        if (|busy$0$q) begin
            is_idle$d = 1'b0;
            if (owner$0$q == 32'h0) begin
                is_busy$0$d = 1'b1;
                slot_of$0$d = 32'h0;
            end
            if (owner$0$q == 32'h1) begin
                is_busy$1$d = 1'b1;
                slot_of$1$d = 32'h0;
            end
            if (owner$0$q == 32'h2) begin
                is_busy$2$d = 1'b1;
                slot_of$2$d = 32'h0;
            end
        end
        if ((next_slot == 32'h1) & ~|busy$1$q) begin
            is_free$d = 1'b1;
        end
        if (|busy$1$q) begin
            is_idle$d = 1'b0;
            if (owner$1$q == 32'h0) begin
                is_busy$0$d = 1'b1;
                slot_of$0$d = 32'h1;
            end
            if (owner$1$q == 32'h1) begin
                is_busy$1$d = 1'b1;
                slot_of$1$d = 32'h1;
            end
            if (owner$1$q == 32'h2) begin
                is_busy$2$d = 1'b1;
                slot_of$2$d = 32'h1;
            end
        end
        if ((next_slot == 32'h2) & ~|busy$2$q) begin
            is_free$d = 1'b1;
        end
        if (|busy$2$q) begin
            is_idle$d = 1'b0;
            if (owner$2$q == 32'h0) begin
                is_busy$0$d = 1'b1;
                slot_of$0$d = 32'h2;
            end
            if (owner$2$q == 32'h1) begin
                is_busy$1$d = 1'b1;
                slot_of$1$d = 32'h2;
            end
            if (owner$2$q == 32'h2) begin
                is_busy$2$d = 1'b1;
                slot_of$2$d = 32'h2;
            end
        end
        if ((next_slot == 32'h3) & ~|busy$3$q) begin
            is_free$d = 1'b1;
        end
        if (|busy$3$q) begin
            is_idle$d = 1'b0;
            if (owner$3$q == 32'h0) begin
                is_busy$0$d = 1'b1;
                slot_of$0$d = 32'h3;
            end
            if (owner$3$q == 32'h1) begin
                is_busy$1$d = 1'b1;
                slot_of$1$d = 32'h3;
            end
            if (owner$3$q == 32'h2) begin
                is_busy$2$d = 1'b1;
                slot_of$2$d = 32'h3;
            end
        end
        if ((next_slot == 32'h4) & ~|busy$4$q) begin
            is_free$d = 1'b1;
        end
        if (|busy$4$q) begin
            is_idle$d = 1'b0;
            if (owner$4$q == 32'h0) begin
                is_busy$0$d = 1'b1;
                slot_of$0$d = 32'h4;
            end
            if (owner$4$q == 32'h1) begin
                is_busy$1$d = 1'b1;
                slot_of$1$d = 32'h4;
            end
            if (owner$4$q == 32'h2) begin
                is_busy$2$d = 1'b1;
                slot_of$2$d = 32'h4;
            end
        end
        if ((next_slot == 32'h5) & ~|busy$5$q) begin
            is_free$d = 1'b1;
        end
        if (|busy$5$q) begin
            is_idle$d = 1'b0;
            if (owner$5$q == 32'h0) begin
                is_busy$0$d = 1'b1;
                slot_of$0$d = 32'h5;
            end
            if (owner$5$q == 32'h1) begin
                is_busy$1$d = 1'b1;
                slot_of$1$d = 32'h5;
            end
            if (owner$5$q == 32'h2) begin
                is_busy$2$d = 1'b1;
                slot_of$2$d = 32'h5;
            end
        end
        if ((next_slot == 32'h6) & ~|busy$6$q) begin
            is_free$d = 1'b1;
        end
        if (|busy$6$q) begin
            is_idle$d = 1'b0;
            if (owner$6$q == 32'h0) begin
                is_busy$0$d = 1'b1;
                slot_of$0$d = 32'h6;
            end
            if (owner$6$q == 32'h1) begin
                is_busy$1$d = 1'b1;
                slot_of$1$d = 32'h6;
            end
            if (owner$6$q == 32'h2) begin
                is_busy$2$d = 1'b1;
                slot_of$2$d = 32'h6;
            end
        end
        if ((next_slot == 32'h7) & ~|busy$7$q) begin
            is_free$d = 1'b1;
        end
        if (|busy$7$q) begin
            is_idle$d = 1'b0;
            if (owner$7$q == 32'h0) begin
                is_busy$0$d = 1'b1;
                slot_of$0$d = 32'h7;
            end
            if (owner$7$q == 32'h1) begin
                is_busy$1$d = 1'b1;
                slot_of$1$d = 32'h7;
            end
            if (owner$7$q == 32'h2) begin
                is_busy$2$d = 1'b1;
                slot_of$2$d = 32'h7;
            end
        end
        tmr_error = busy$0$error | busy$1$error | busy$2$error | busy$3$error | busy$4$error | busy$5$error | busy$6$error | busy$7$error | owner$0$error | owner$1$error | owner$2$error | owner$3$error | owner$4$error | owner$5$error | owner$6$error | owner$7$error | is_free$error | is_idle$error | is_busy$0$error | is_busy$1$error | is_busy$2$error | slot_of$0$error | slot_of$1$error | slot_of$2$error;
        busy$0$d = busy$0$q;
        owner$0$d = owner$0$q;
        if (end_in$0) begin
            busy$0$d = 32'h0;
        end
        if (begin_in$0) begin
            busy$0$d = 32'h1;
            owner$0$d = core;
        end
        if (~resetn) begin
            busy$0$d = 32'h0;
        end
        busy$1$d = busy$1$q;
        owner$1$d = owner$1$q;
        if (end_in$1) begin
            busy$1$d = 32'h0;
        end
        if (begin_in$1) begin
            busy$1$d = 32'h1;
            owner$1$d = core;
        end
        if (~resetn) begin
            busy$1$d = 32'h0;
        end
        busy$2$d = busy$2$q;
        owner$2$d = owner$2$q;
        if (end_in$2) begin
            busy$2$d = 32'h0;
        end
        if (begin_in$2) begin
            busy$2$d = 32'h1;
            owner$2$d = core;
        end
        if (~resetn) begin
            busy$2$d = 32'h0;
        end
        busy$3$d = busy$3$q;
        owner$3$d = owner$3$q;
        if (end_in$3) begin
            busy$3$d = 32'h0;
        end
        if (begin_in$3) begin
            busy$3$d = 32'h1;
            owner$3$d = core;
        end
        if (~resetn) begin
            busy$3$d = 32'h0;
        end
        busy$4$d = busy$4$q;
        owner$4$d = owner$4$q;
        if (end_in$4) begin
            busy$4$d = 32'h0;
        end
        if (begin_in$4) begin
            busy$4$d = 32'h1;
            owner$4$d = core;
        end
        if (~resetn) begin
            busy$4$d = 32'h0;
        end
        busy$5$d = busy$5$q;
        owner$5$d = owner$5$q;
        if (end_in$5) begin
            busy$5$d = 32'h0;
        end
        if (begin_in$5) begin
            busy$5$d = 32'h1;
            owner$5$d = core;
        end
        if (~resetn) begin
            busy$5$d = 32'h0;
        end
        busy$6$d = busy$6$q;
        owner$6$d = owner$6$q;
        if (end_in$6) begin
            busy$6$d = 32'h0;
        end
        if (begin_in$6) begin
            busy$6$d = 32'h1;
            owner$6$d = core;
        end
        if (~resetn) begin
            busy$6$d = 32'h0;
        end
        busy$7$d = busy$7$q;
        owner$7$d = owner$7$q;
        if (end_in$7) begin
            busy$7$d = 32'h0;
        end
        if (begin_in$7) begin
            busy$7$d = 32'h1;
            owner$7$d = core;
        end
        if (~resetn) begin
            busy$7$d = 32'h0;
        end
    end
endmodule

module perigee_payload_scrypt__third(clock, resetn, cmd_valid, cmd_ready, cmd_slot, cmd_src, cmd_src_len,
    cmd_dst, cmd_dst_len, cmd_aux0, rseg_valid, rseg_ready, rseg_addr, rseg_beats, rdat_valid, rdat_ready,
    rdat_lo, rdat_hi, rdat_last, wseg_valid, wseg_ready, wseg_addr, wseg_beats, wdat_valid, wdat_ready,
    wdat_lo, wdat_hi, wdat_last, done_valid, done_ready, done_slot, done_status, done_crc, done_extra,
    tmr_error, ecc_corrected, ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  cmd_valid;
    output reg  cmd_ready;
    input wire  [2:0] cmd_slot;
    input wire  [31:0] cmd_src;
    input wire  [31:0] cmd_src_len;
    input wire  [31:0] cmd_dst;
    input wire  [31:0] cmd_dst_len;
    input wire  [31:0] cmd_aux0;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    output reg  [23:0] rseg_beats;
    input wire  rdat_valid;
    output reg  rdat_ready;
    input wire  [31:0] rdat_lo;
    input wire  [31:0] rdat_hi;
    input wire  rdat_last;
    output reg  wseg_valid;
    input wire  wseg_ready;
    output reg  [31:0] wseg_addr;
    output reg  [23:0] wseg_beats;
    output reg  wdat_valid;
    input wire  wdat_ready;
    output reg  [31:0] wdat_lo;
    output reg  [31:0] wdat_hi;
    output reg  wdat_last;
    output reg  done_valid;
    input wire  done_ready;
    output reg  [2:0] done_slot;
    output reg  [7:0] done_status;
    output reg  [31:0] done_crc;
    output reg  [31:0] done_extra;
    output reg  tmr_error;
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Enums
    localparam Command$Rest = 0;
    localparam Command$Size = 1;
    localparam Command$Weigh = 2;
    localparam Command$Judge = 3;
    localparam Command$Run = 4;
    localparam Command$Done = 5;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [2:0] slot$d;
    wire  [2:0] slot$q;
    wire  slot$error;
    reg  [7:0] status$d;
    wire  [7:0] status$q;
    wire  status$error;
    reg  [31:0] source$d;
    wire  [31:0] source$q;
    wire  source$error;
    reg  [31:0] source_bytes$d;
    wire  [31:0] source_bytes$q;
    wire  source_bytes$error;
    reg  [31:0] destination$d;
    wire  [31:0] destination$q;
    wire  destination$error;
    reg  [31:0] destination_bytes$d;
    wire  [31:0] destination_bytes$q;
    wire  destination_bytes$error;
    reg  [15:0] count$d;
    wire  [15:0] count$q;
    wire  count$error;
    reg  is_small$d;
    wire  is_small$q;
    wire  is_small$error;
    reg  [22:0] headers_bytes$d;
    wire  [22:0] headers_bytes$q;
    wire  headers_bytes$error;
    reg  right$d;
    wire  right$q;
    wire  right$error;
    reg  error$d;
    reg  error$q = 1'h0;
    reg  corrected$d;
    reg  corrected$q = 1'h0;
    reg  lost$d;
    reg  lost$q = 1'h0;
    reg  crc$start;
    reg  crc$valid;
    reg  [31:0] crc$lo;
    reg  [31:0] crc$hi;
    wire  [31:0] crc$crc;
    reg  feeder$resetn;
    reg  feeder$start;
    reg  [31:0] feeder$source;
    reg  [15:0] feeder$count;
    wire  feeder$rseg_valid;
    reg  feeder$rseg_ready;
    wire  [31:0] feeder$rseg_addr;
    reg  feeder$rdat_valid;
    wire  feeder$rdat_ready;
    reg  [31:0] feeder$rdat_lo;
    reg  [31:0] feeder$rdat_hi;
    wire  feeder$header_valid;
    reg  feeder$header_ready;
    wire  [4:0] feeder$header_word;
    wire  [31:0] feeder$header;
    wire  feeder$feed_valid;
    wire  [4:0] feeder$feed_hash;
    reg  feeder$feed_done;
    wire  feeder$enter_valid;
    reg  feeder$enter_ready;
    wire  [3:0] feeder$enter_word;
    wire  feeder$tmr_error;
    reg  pbkdf2$resetn;
    reg  pbkdf2$header_valid;
    wire  pbkdf2$header_ready;
    reg  [4:0] pbkdf2$header_word;
    reg  [31:0] pbkdf2$header;
    reg  pbkdf2$feed_valid;
    reg  [4:0] pbkdf2$feed_hash;
    wire  pbkdf2$feed_done;
    reg  [3:0] pbkdf2$block_word;
    wire  [31:0] pbkdf2$block_low;
    wire  [31:0] pbkdf2$block_high;
    reg  pbkdf2$given;
    reg  [3:0] pbkdf2$given_word;
    reg  [31:0] pbkdf2$given_low;
    reg  [31:0] pbkdf2$given_high;
    reg  pbkdf2$close_valid;
    reg  [4:0] pbkdf2$close_hash;
    wire  pbkdf2$close_done;
    reg  [1:0] pbkdf2$beat;
    wire  [31:0] pbkdf2$beat_lo;
    wire  [31:0] pbkdf2$beat_hi;
    wire  pbkdf2$tmr_error;
    wire  pbkdf2$ecc_corrected;
    wire  pbkdf2$ecc_uncorrectable;
    reg  romix$resetn;
    wire  romix$ready;
    reg  romix$enter_valid;
    wire  romix$enter_ready;
    reg  [3:0] romix$enter_word;
    reg  [31:0] romix$enter_low;
    reg  [31:0] romix$enter_high;
    reg  romix$take;
    wire  romix$given;
    wire  [3:0] romix$given_word;
    wire  [31:0] romix$given_low;
    wire  [31:0] romix$given_high;
    wire  romix$tmr_error;
    wire  romix$ecc_corrected;
    wire  romix$ecc_uncorrectable;
    reg  writer$resetn;
    reg  writer$start;
    reg  [31:0] writer$destination;
    reg  [15:0] writer$count;
    wire  writer$idle;
    wire  writer$take;
    reg  writer$given;
    reg  [3:0] writer$given_word;
    wire  writer$close_valid;
    wire  [4:0] writer$close_hash;
    reg  writer$close_done;
    wire  [1:0] writer$beat;
    wire  writer$wseg_valid;
    reg  writer$wseg_ready;
    wire  [31:0] writer$wseg_addr;
    wire  writer$wdat_valid;
    reg  writer$wdat_ready;
    wire  writer$wdat_last;
    wire  writer$tmr_error;

    // Local signals
    reg  start;
    reg  is_right;
    reg  [22:0] wide;
    reg  [31:0] hashes_bytes;

    // Sub module instances
    perigee_payload_scrypt__state_6 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__able slot(.clock(clock), .d(slot$d), .q(slot$q), .error(slot$error));
    perigee_payload_scrypt__at_status status(.clock(clock), .d(status$d), .q(status$q), .error(status$error));
    perigee_payload_scrypt__address source(.clock(clock), .d(source$d), .q(source$q), .error(source$error));
    perigee_payload_scrypt__address source_bytes(.clock(clock), .d(source_bytes$d), .q(source_bytes$q),
        .error(source_bytes$error));
    perigee_payload_scrypt__address destination(.clock(clock), .d(destination$d), .q(destination$q),
        .error(destination$error));
    perigee_payload_scrypt__address destination_bytes(.clock(clock), .d(destination_bytes$d),
        .q(destination_bytes$q), .error(destination_bytes$error));
    perigee_payload_scrypt__tail count(.clock(clock), .d(count$d), .q(count$q), .error(count$error));
    perigee_payload_scrypt__arrived is_small(.clock(clock), .d(is_small$d), .q(is_small$q),
        .error(is_small$error));
    perigee_payload_scrypt__headers_bytes headers_bytes(.clock(clock), .d(headers_bytes$d),
        .q(headers_bytes$q), .error(headers_bytes$error));
    perigee_payload_scrypt__arrived right(.clock(clock), .d(right$d), .q(right$q), .error(right$error));
    always @(posedge clock) error$q <= error$d;
    always @(posedge clock) corrected$q <= corrected$d;
    always @(posedge clock) lost$q <= lost$d;
    perigee_payload_scrypt__crc_2 crc(.clock(clock), .start(crc$start), .valid(crc$valid), .lo(crc$lo),
        .hi(crc$hi), .crc(crc$crc));
    perigee_payload_scrypt__feeder feeder(.clock(clock), .resetn(feeder$resetn), .start(feeder$start),
        .source(feeder$source), .count(feeder$count), .rseg_valid(feeder$rseg_valid),
        .rseg_ready(feeder$rseg_ready), .rseg_addr(feeder$rseg_addr), .rdat_valid(feeder$rdat_valid),
        .rdat_ready(feeder$rdat_ready), .rdat_lo(feeder$rdat_lo), .rdat_hi(feeder$rdat_hi),
        .header_valid(feeder$header_valid), .header_ready(feeder$header_ready),
        .header_word(feeder$header_word), .header(feeder$header), .feed_valid(feeder$feed_valid),
        .feed_hash(feeder$feed_hash), .feed_done(feeder$feed_done), .enter_valid(feeder$enter_valid),
        .enter_ready(feeder$enter_ready), .enter_word(feeder$enter_word), .tmr_error(feeder$tmr_error));
    perigee_payload_scrypt__pbkdf2 pbkdf2(.clock(clock), .resetn(pbkdf2$resetn),
        .header_valid(pbkdf2$header_valid), .header_ready(pbkdf2$header_ready),
        .header_word(pbkdf2$header_word), .header(pbkdf2$header), .feed_valid(pbkdf2$feed_valid),
        .feed_hash(pbkdf2$feed_hash), .feed_done(pbkdf2$feed_done), .block_word(pbkdf2$block_word),
        .block_low(pbkdf2$block_low), .block_high(pbkdf2$block_high), .given(pbkdf2$given),
        .given_word(pbkdf2$given_word), .given_low(pbkdf2$given_low), .given_high(pbkdf2$given_high),
        .close_valid(pbkdf2$close_valid), .close_hash(pbkdf2$close_hash), .close_done(pbkdf2$close_done),
        .beat(pbkdf2$beat), .beat_lo(pbkdf2$beat_lo), .beat_hi(pbkdf2$beat_hi), .tmr_error(pbkdf2$tmr_error),
        .ecc_corrected(pbkdf2$ecc_corrected), .ecc_uncorrectable(pbkdf2$ecc_uncorrectable));
    perigee_payload_scrypt__romix romix(.clock(clock), .resetn(romix$resetn), .ready(romix$ready),
        .enter_valid(romix$enter_valid), .enter_ready(romix$enter_ready), .enter_word(romix$enter_word),
        .enter_low(romix$enter_low), .enter_high(romix$enter_high), .take(romix$take), .given(romix$given),
        .given_word(romix$given_word), .given_low(romix$given_low), .given_high(romix$given_high),
        .tmr_error(romix$tmr_error), .ecc_corrected(romix$ecc_corrected),
        .ecc_uncorrectable(romix$ecc_uncorrectable));
    perigee_payload_scrypt__writer_2 writer(.clock(clock), .resetn(writer$resetn), .start(writer$start),
        .destination(writer$destination), .count(writer$count), .idle(writer$idle), .take(writer$take),
        .given(writer$given), .given_word(writer$given_word), .close_valid(writer$close_valid),
        .close_hash(writer$close_hash), .close_done(writer$close_done), .beat(writer$beat),
        .wseg_valid(writer$wseg_valid), .wseg_ready(writer$wseg_ready), .wseg_addr(writer$wseg_addr),
        .wdat_valid(writer$wdat_valid), .wdat_ready(writer$wdat_ready), .wdat_last(writer$wdat_last),
        .tmr_error(writer$tmr_error));

    // Update code
    always @(*) begin
        state$d = state$q;
        slot$d = slot$q;
        status$d = status$q;
        source$d = source$q;
        source_bytes$d = source_bytes$q;
        destination$d = destination$q;
        destination_bytes$d = destination_bytes$q;
        count$d = count$q;
        is_small$d = is_small$q;
        headers_bytes$d = headers_bytes$q;
        right$d = right$q;
        error$d = error$q;
        corrected$d = corrected$q;
        lost$d = lost$q;
        wide = ((count$q) & 23'h7fffff);
        hashes_bytes = ((count$q) & 32'hffffffff) << 32'h5;
        is_right = is_small$q & (count$q != 32'h0) & (source_bytes$q == ((headers_bytes$q) & 32'hffffffff)) & (destination_bytes$q == hashes_bytes) & (source$q[(32'h0)+:(6)] == 32'h0) & (destination$q[(32'h0)+:(6)] == 32'h0);
        cmd_ready = 1'b0;
        start = 1'b0;
        done_valid = 1'b0;
        done_slot = slot$q;
        done_status = status$q;
        done_crc = crc$crc;
        done_extra = 32'h0;
        case (state$q)
            Command$Rest:
                begin
                    cmd_ready = resetn & romix$ready;
                    if (cmd_valid & romix$ready) begin
                        slot$d = cmd_slot;
                        source$d = cmd_src;
                        source_bytes$d = cmd_src_len;
                        destination$d = cmd_dst;
                        destination_bytes$d = cmd_dst_len;
                        count$d = cmd_aux0[(32'h0)+:(16)];
                        is_small$d = cmd_aux0[(32'h10)+:(16)] == 32'h0;
                        state$d = Command$Size;
                    end
                end
            Command$Size:
                begin
                    headers_bytes$d = (wide << 32'h6) + (wide << 32'h4);
                    state$d = Command$Weigh;
                end
            Command$Weigh:
                begin
                    right$d = is_right;
                    state$d = Command$Judge;
                end
            Command$Judge:
                begin
                    if (right$q) begin
                        start = 1'b1;
                        status$d = 32'h1;
                        state$d = Command$Run;
                    end
                    else begin
                        status$d = 32'h5;
                        state$d = Command$Done;
                    end
                end
            Command$Run:
                begin
                    if (lost$q) begin
                        status$d = 32'h9;
                    end
                    if (writer$idle) begin
                        state$d = Command$Done;
                    end
                end
            Command$Done:
                begin
                    done_valid = 1'b1;
                    if (done_ready) begin
                        state$d = Command$Rest;
                    end
                end
            default:
                begin
                    state$d = Command$Rest;
                end
        endcase
        feeder$resetn = resetn;
        feeder$start = start;
        feeder$source = source$q;
        feeder$count = count$q;
        rseg_valid = feeder$rseg_valid;
        feeder$rseg_ready = rseg_ready;
        rseg_addr = feeder$rseg_addr;
        rseg_beats = 32'ha;
        feeder$rdat_valid = rdat_valid;
        rdat_ready = feeder$rdat_ready;
        feeder$rdat_lo = rdat_lo;
        feeder$rdat_hi = rdat_hi;
        feeder$header_ready = pbkdf2$header_ready;
        feeder$feed_done = pbkdf2$feed_done;
        feeder$enter_ready = romix$enter_ready;
        pbkdf2$resetn = resetn;
        pbkdf2$header_valid = feeder$header_valid;
        pbkdf2$header_word = feeder$header_word;
        pbkdf2$header = feeder$header;
        pbkdf2$feed_valid = feeder$feed_valid;
        pbkdf2$feed_hash = feeder$feed_hash;
        pbkdf2$block_word = feeder$enter_word;
        pbkdf2$given = romix$given;
        pbkdf2$given_word = romix$given_word;
        pbkdf2$given_low = romix$given_low;
        pbkdf2$given_high = romix$given_high;
        pbkdf2$close_valid = writer$close_valid;
        pbkdf2$close_hash = writer$close_hash;
        pbkdf2$beat = writer$beat;
        romix$resetn = resetn;
        romix$enter_valid = feeder$enter_valid;
        romix$enter_word = feeder$enter_word;
        romix$enter_low = pbkdf2$block_low;
        romix$enter_high = pbkdf2$block_high;
        romix$take = writer$take;
        writer$resetn = resetn;
        writer$start = start;
        writer$destination = destination$q;
        writer$count = count$q;
        writer$given = romix$given;
        writer$given_word = romix$given_word;
        writer$close_done = pbkdf2$close_done;
        wseg_valid = writer$wseg_valid;
        writer$wseg_ready = wseg_ready;
        wseg_addr = writer$wseg_addr;
        wseg_beats = 32'h4;
        wdat_valid = writer$wdat_valid;
        writer$wdat_ready = wdat_ready;
        wdat_last = writer$wdat_last;
        wdat_lo = pbkdf2$beat_lo;
        wdat_hi = pbkdf2$beat_hi;
        crc$start = start;
        crc$valid = writer$wdat_valid & wdat_ready;
        crc$lo = pbkdf2$beat_lo;
        crc$hi = pbkdf2$beat_hi;
        error$d = state$error | slot$error | status$error | source$error | source_bytes$error | destination$error | destination_bytes$error | count$error | is_small$error | headers_bytes$error | right$error | feeder$tmr_error | pbkdf2$tmr_error | romix$tmr_error | writer$tmr_error;
        tmr_error = error$q;
        corrected$d = pbkdf2$ecc_corrected | romix$ecc_corrected;
        ecc_corrected = corrected$q;
        lost$d = pbkdf2$ecc_uncorrectable | romix$ecc_uncorrectable;
        ecc_uncorrectable = lost$q;
        if (~resetn) begin
            state$d = Command$Rest;
        end
    end
endmodule

module perigee_payload_scrypt__feeder(clock, resetn, start, source, count, rseg_valid, rseg_ready, rseg_addr,
    rdat_valid, rdat_ready, rdat_lo, rdat_hi, header_valid, header_ready, header_word, header, feed_valid,
    feed_hash, feed_done, enter_valid, enter_ready, enter_word, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  start;
    input wire  [31:0] source;
    input wire  [15:0] count;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    input wire  rdat_valid;
    output reg  rdat_ready;
    input wire  [31:0] rdat_lo;
    input wire  [31:0] rdat_hi;
    output reg  header_valid;
    input wire  header_ready;
    output reg  [4:0] header_word;
    output reg  [31:0] header;
    output reg  feed_valid;
    output reg  [4:0] feed_hash;
    input wire  feed_done;
    output reg  enter_valid;
    input wire  enter_ready;
    output reg  [3:0] enter_word;
    output reg  tmr_error;

    // Enums
    localparam Feeding$Rest = 0;
    localparam Feeding$Ask = 1;
    localparam Feeding$Take = 2;
    localparam Feeding$Hash = 3;
    localparam Feeding$Enter = 4;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [15:0] left$d;
    wire  [15:0] left$q;
    wire  left$error;
    reg  [31:0] address$d;
    wire  [31:0] address$q;
    wire  address$error;
    reg  [4:0] word$d;
    wire  [4:0] word$q;
    wire  word$error;
    reg  [4:0] hash$d;
    wire  [4:0] hash$q;
    wire  hash$error;

    // Local signals
    reg  [31:0] raw;

    // Sub module instances
    perigee_payload_scrypt__state_5 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__tail left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));
    perigee_payload_scrypt__address address(.clock(clock), .d(address$d), .q(address$q),
        .error(address$error));
    perigee_payload_scrypt__beat word(.clock(clock), .d(word$d), .q(word$q), .error(word$error));
    perigee_payload_scrypt__beat hash(.clock(clock), .d(hash$d), .q(hash$q), .error(hash$error));

    // Update code
    always @(*) begin
        state$d = state$q;
        left$d = left$q;
        address$d = address$q;
        word$d = word$q;
        hash$d = hash$q;
        rseg_valid = 1'b0;
        rseg_addr = address$q;
        rdat_ready = 1'b0;
        header_valid = 1'b0;
        header_word = word$q;
        raw = rdat_lo;
        if (word$q[32'h0]) begin
            raw = rdat_hi;
        end
        header = (raw >> 32'h18) | ((raw >> 32'h8) & 32'hff00) | ((raw << 32'h8) & 32'hff0000) | (raw << 32'h18);
        feed_valid = 1'b0;
        feed_hash = hash$q;
        enter_valid = 1'b0;
        enter_word = word$q[(32'h0)+:(4)];
        case (state$q)
            Feeding$Rest:
                begin
                    if (start) begin
                        left$d = count;
                        address$d = source;
                        state$d = Feeding$Ask;
                    end
                end
            Feeding$Ask:
                begin
                    rseg_valid = 1'b1;
                    word$d = 32'h0;
                    if (rseg_ready) begin
                        state$d = Feeding$Take;
                    end
                end
            Feeding$Take:
                begin
                    header_valid = rdat_valid;
                    rdat_ready = header_ready & word$q[32'h0];
                    if (rdat_valid & header_ready) begin
                        word$d = word$q + 32'h1;
                        if (word$q == 32'h13) begin
                            state$d = Feeding$Hash;
                        end
                    end
                end
            Feeding$Hash:
                begin
                    feed_valid = 1'b1;
                    word$d = 32'h0;
                    if (feed_done) begin
                        state$d = Feeding$Enter;
                    end
                end
            Feeding$Enter:
                begin
                    enter_valid = 1'b1;
                    if (enter_ready) begin
                        word$d = word$q + 32'h1;
                        if (word$q == 32'hf) begin
                            address$d = address$q + 32'h50;
                            left$d = left$q - 32'h1;
                            hash$d = hash$q + 32'h1;
                            if (hash$q == 32'h17) begin
                                hash$d = 32'h0;
                            end
                            state$d = Feeding$Ask;
                            if (left$q == 32'h1) begin
                                state$d = Feeding$Rest;
                            end
                        end
                    end
                end
            default:
                begin
                    state$d = Feeding$Rest;
                end
        endcase
        tmr_error = state$error | left$error | address$error | word$error | hash$error;
        if (~resetn) begin
            state$d = Feeding$Rest;
            hash$d = 32'h0;
        end
    end
endmodule

module perigee_payload_scrypt__state_5(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Feeding$Rest = 0;
    localparam Feeding$Ask = 1;
    localparam Feeding$Take = 2;
    localparam Feeding$Hash = 3;
    localparam Feeding$Enter = 4;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_c = 64'h0;
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

module perigee_payload_scrypt__headers_bytes(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [22:0] d;
    output reg  [22:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [22:0] copy_a = 23'h0;
    (* keep = "true", dont_touch = "true" *) reg [22:0] copy_b = 23'h0;
    (* keep = "true", dont_touch = "true" *) reg [22:0] copy_c = 23'h0;
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

module perigee_payload_scrypt__pbkdf2(clock, resetn, header_valid, header_ready, header_word, header,
    feed_valid, feed_hash, feed_done, block_word, block_low, block_high, given, given_word, given_low,
    given_high, close_valid, close_hash, close_done, beat, beat_lo, beat_hi, tmr_error, ecc_corrected,
    ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  header_valid;
    output reg  header_ready;
    input wire  [4:0] header_word;
    input wire  [31:0] header;
    input wire  feed_valid;
    input wire  [4:0] feed_hash;
    output reg  feed_done;
    input wire  [3:0] block_word;
    output reg  [31:0] block_low;
    output reg  [31:0] block_high;
    input wire  given;
    input wire  [3:0] given_word;
    input wire  [31:0] given_low;
    input wire  [31:0] given_high;
    input wire  close_valid;
    input wire  [4:0] close_hash;
    output reg  close_done;
    input wire  [1:0] beat;
    output reg  [31:0] beat_lo;
    output reg  [31:0] beat_hi;
    output reg  tmr_error;
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Constant declarations
    localparam  initial$0 = 32'h6a09e667;
    localparam  initial$1 = 32'hbb67ae85;
    localparam  initial$2 = 32'h3c6ef372;
    localparam  initial$3 = 32'ha54ff53a;
    localparam  initial$4 = 32'h510e527f;
    localparam  initial$5 = 32'h9b05688c;
    localparam  initial$6 = 32'h1f83d9ab;
    localparam  initial$7 = 32'h5be0cd19;
    localparam  mark = 32'h80000000;

    // Stub signals
    reg  runs$d;
    wire  runs$q;
    wire  runs$error;
    reg  [7:0] count$d;
    wire  [7:0] count$q;
    wire  count$error;
    reg  [4:0] step$d;
    wire  [4:0] step$q;
    wire  step$error;
    reg  [4:0] hash$d;
    wire  [4:0] hash$q;
    wire  hash$error;
    reg  [4:0] feed_step$d;
    wire  [4:0] feed_step$q;
    wire  feed_step$error;
    reg  [4:0] close_step$d;
    wire  [4:0] close_step$q;
    wire  close_step$error;
    reg  [4:0] steps$step;
    reg  [5:0] steps$states;
    wire  steps$is_initial;
    wire  [5:0] steps$seed;
    wire  steps$is_mixed;
    wire  steps$is_second;
    wire  [5:0] steps$message;
    wire  [4:0] steps$words;
    wire  [31:0] steps$pad;
    wire  [2:0] steps$number;
    wire  [10:0] steps$bits;
    wire  steps$is_kept;
    wire  [5:0] steps$digest;
    wire  steps$is_hash;
    wire  [1:0] steps$quarter;
    reg  [31:0] sha$word;
    reg  sha$shift;
    reg  sha$push;
    reg  sha$early;
    reg  sha$first;
    reg  sha$second;
    reg  [5:0] sha$constant;
    wire  [31:0] sha$sum;
    reg  memory$write_enable;
    reg  [8:0] memory$write_address;
    reg  [31:0] memory$write_lo;
    reg  [31:0] memory$write_hi;
    reg  [1:0] memory$inject;
    reg  memory$read_enable;
    reg  [8:0] memory$read_address;
    wire  memory$read_valid;
    wire  [31:0] memory$read_lo;
    wire  [31:0] memory$read_hi;
    wire  memory$corrected;
    wire  memory$uncorrectable;
    reg  block_lows$write_enable;
    reg  [3:0] block_lows$write_address;
    reg  [31:0] block_lows$write_data;
    reg  [3:0] block_lows$read_address;
    wire  [31:0] block_lows$read_data;
    reg  block_highs$write_enable;
    reg  [3:0] block_highs$write_address;
    reg  [31:0] block_highs$write_data;
    reg  [3:0] block_highs$read_address;
    wire  [31:0] block_highs$read_data;
    reg  mixed_lows$write_enable;
    reg  [3:0] mixed_lows$write_address;
    reg  [31:0] mixed_lows$write_data;
    reg  [3:0] mixed_lows$read_address;
    wire  [31:0] mixed_lows$read_data;
    reg  mixed_highs$write_enable;
    reg  [3:0] mixed_highs$write_address;
    reg  [31:0] mixed_highs$write_data;
    reg  [3:0] mixed_highs$read_address;
    wire  [31:0] mixed_highs$read_data;
    reg  hash_los$write_enable;
    reg  [1:0] hash_los$write_address;
    reg  [31:0] hash_los$write_data;
    reg  [1:0] hash_los$read_address;
    wire  [31:0] hash_los$read_data;
    reg  hash_his$write_enable;
    reg  [1:0] hash_his$write_address;
    reg  [31:0] hash_his$write_data;
    reg  [1:0] hash_his$read_address;
    wire  [31:0] hash_his$read_data;
    reg  [31:0] word$d;
    reg  [31:0] word$q = 32'h0;

    // Local signals
    reg  is_seed;
    reg  is_close;
    reg  is_written;
    reg  ends;
    reg  [2:0] low;
    reg  [2:0] asked;
    reg  [7:0] ahead;
    reg  [3:0] asked_word;
    reg  [5:0] row;
    reg  [7:0] since;
    reg  [4:0] place;
    reg  [2:0] seed_place;
    reg  [31:0] seed_word;
    reg  [31:0] mixed;
    reg  [31:0] data;
    reg  [4:0] stop;
    reg  [7:0] round;
    reg  [2:0] digest_place;
    reg  [31:0] digest_swapped;
    reg  writes;
    reg  reads;
    reg  takes_header;
    reg  [8:0] header_row;
    reg  [8:0] digest_row;
    reg  [3:0] block_place;

    // Sub module instances
    perigee_payload_scrypt__arrived runs(.clock(clock), .d(runs$d), .q(runs$q), .error(runs$error));
    perigee_payload_scrypt__at_status count(.clock(clock), .d(count$d), .q(count$q), .error(count$error));
    perigee_payload_scrypt__beat step(.clock(clock), .d(step$d), .q(step$q), .error(step$error));
    perigee_payload_scrypt__beat hash(.clock(clock), .d(hash$d), .q(hash$q), .error(hash$error));
    perigee_payload_scrypt__beat feed_step(.clock(clock), .d(feed_step$d), .q(feed_step$q),
        .error(feed_step$error));
    perigee_payload_scrypt__beat close_step(.clock(clock), .d(close_step$d), .q(close_step$q),
        .error(close_step$error));
    perigee_payload_scrypt__steps steps(.step(steps$step), .states(steps$states),
        .is_initial(steps$is_initial), .seed(steps$seed), .is_mixed(steps$is_mixed),
        .is_second(steps$is_second), .message(steps$message), .words(steps$words), .pad(steps$pad),
        .number(steps$number), .bits(steps$bits), .is_kept(steps$is_kept), .digest(steps$digest),
        .is_hash(steps$is_hash), .quarter(steps$quarter));
    perigee_payload_scrypt__sha sha(.clock(clock), .word(sha$word), .shift(sha$shift), .push(sha$push),
        .early(sha$early), .first(sha$first), .second(sha$second), .constant(sha$constant), .sum(sha$sum));
    perigee_payload_scrypt__memory_3 memory(.clock(clock), .write_enable(memory$write_enable),
        .write_address(memory$write_address), .write_lo(memory$write_lo), .write_hi(memory$write_hi),
        .inject(memory$inject), .read_enable(memory$read_enable), .read_address(memory$read_address),
        .read_valid(memory$read_valid), .read_lo(memory$read_lo), .read_hi(memory$read_hi),
        .corrected(memory$corrected), .uncorrectable(memory$uncorrectable));
    perigee_payload_scrypt__block_highs block_lows(.clock(clock), .write_enable(block_lows$write_enable),
        .write_address(block_lows$write_address), .write_data(block_lows$write_data),
        .read_address(block_lows$read_address), .read_data(block_lows$read_data));
    perigee_payload_scrypt__block_highs block_highs(.clock(clock), .write_enable(block_highs$write_enable),
        .write_address(block_highs$write_address), .write_data(block_highs$write_data),
        .read_address(block_highs$read_address), .read_data(block_highs$read_data));
    perigee_payload_scrypt__block_highs mixed_lows(.clock(clock), .write_enable(mixed_lows$write_enable),
        .write_address(mixed_lows$write_address), .write_data(mixed_lows$write_data),
        .read_address(mixed_lows$read_address), .read_data(mixed_lows$read_data));
    perigee_payload_scrypt__block_highs mixed_highs(.clock(clock), .write_enable(mixed_highs$write_enable),
        .write_address(mixed_highs$write_address), .write_data(mixed_highs$write_data),
        .read_address(mixed_highs$read_address), .read_data(mixed_highs$read_data));
    perigee_payload_scrypt__hash_his hash_los(.clock(clock), .write_enable(hash_los$write_enable),
        .write_address(hash_los$write_address), .write_data(hash_los$write_data),
        .read_address(hash_los$read_address), .read_data(hash_los$read_data));
    perigee_payload_scrypt__hash_his hash_his(.clock(clock), .write_enable(hash_his$write_enable),
        .write_address(hash_his$write_address), .write_data(hash_his$write_data),
        .read_address(hash_his$read_address), .read_data(hash_his$read_data));
    always @(posedge clock) word$q <= word$d;

    // Update code
    always @(*) begin
        runs$d = runs$q;
        count$d = count$q;
        step$d = step$q;
        hash$d = hash$q;
        feed_step$d = feed_step$q;
        close_step$d = close_step$q;
        word$d = word$q;
        ends = runs$q & (count$q == 32'h99);
        feed_done = ends & (step$q == 32'hc);
        close_done = ends & (step$q == 32'h13);
        count$d = count$q + 32'h1;
        if (ends) begin
            runs$d = 1'b0;
            if (step$q[32'h4]) begin
                close_step$d = close_step$q + 32'h1;
                if (step$q == 32'h13) begin
                    close_step$d = 32'h10;
                end
            end
            else begin
                feed_step$d = feed_step$q + 32'h1;
                if (step$q == 32'hc) begin
                    feed_step$d = 32'h0;
                end
            end
        end
        else if (~runs$q) begin
            count$d = 32'h0;
            runs$d = close_valid | feed_valid;
            step$d = feed_step$q;
            hash$d = feed_hash;
            if (close_valid) begin
                step$d = close_step$q;
                hash$d = close_hash;
            end
        end
        steps$step = step$q;
        steps$states = ((hash$q) & 6'h3f) << 32'h1;
        low = count$q[(32'h0)+:(3)];
        is_seed = count$q < 32'h8;
        is_close = (count$q > 32'h8a) & (count$q < 32'h93);
        ahead = count$q - 32'h8;
        asked_word = ahead[(32'h1)+:(4)];
        reads = runs$q & ~steps$is_initial;
        row = steps$seed;
        asked = 32'h0;
        if (is_seed) begin
            asked = ~low;
        end
        else if (is_close) begin
            asked = ~low + 32'h3;
        end
        else begin
            reads = runs$q & ~steps$is_mixed & ~low[32'h0] & (count$q < 32'h28) & (((asked_word) & 5'h1f) < steps$words);
            asked = asked_word[(32'h0)+:(3)];
            row = steps$message;
            if (asked_word[32'h3]) begin
                row = steps$message | 32'h1;
            end
        end
        memory$read_enable = reads;
        memory$read_address = (((row) & 9'h1ff) << 32'h3) | ((asked) & 9'h1ff);
        memory$inject = 32'h0;
        seed_place = ~low + 32'h4;
        if (count$q > 32'h8e) begin
            seed_place = ~low + 32'h7;
        end
        seed_word = memory$read_lo;
        if (steps$is_initial) begin
            seed_word = initial$7;
            if (seed_place == 32'h0) begin
                seed_word = initial$0;
            end
            else if (seed_place == 32'h1) begin
                seed_word = initial$1;
            end
            else if (seed_place == 32'h2) begin
                seed_word = initial$2;
            end
            else if (seed_place == 32'h3) begin
                seed_word = initial$3;
            end
            else if (seed_place == 32'h4) begin
                seed_word = initial$4;
            end
            else if (seed_place == 32'h5) begin
                seed_word = initial$5;
            end
            else if (seed_place == 32'h6) begin
                seed_word = initial$6;
            end
        end
        since = count$q - 32'hc;
        place = ((since[(32'h1)+:(4)]) & 5'h1f);
        mixed_lows$read_address = since[(32'h1)+:(4)];
        mixed_highs$read_address = since[(32'h1)+:(4)];
        mixed = mixed_lows$read_data;
        if (steps$is_second) begin
            mixed = mixed_highs$read_data;
        end
        data = memory$read_lo ^ steps$pad;
        if (steps$is_mixed) begin
            data = (mixed >> 32'h18) | ((mixed >> 32'h8) & 32'hff00) | ((mixed << 32'h8) & 32'hff0000) | (mixed << 32'h18);
        end
        stop = steps$words;
        if (steps$number != 32'h0) begin
            stop = steps$words + 32'h1;
        end
        word$d = seed_word;
        if ((count$q > 32'hb) & (count$q < 32'h8f)) begin
            if (place < steps$words) begin
                word$d = data;
            end
            else if (steps$pad != 32'h0) begin
                word$d = steps$pad;
            end
            else if (place < stop) begin
                word$d = ((steps$number) & 32'hffffffff);
            end
            else if (place == stop) begin
                word$d = mark;
            end
            else if (place == 32'hf) begin
                word$d = ((steps$bits) & 32'hffffffff);
            end
            else begin
                word$d = 32'h0;
            end
        end
        sha$word = word$q;
        sha$shift = ((count$q > 32'h4) & (count$q < 32'hd)) | ((count$q > 32'h8f) & (count$q < 32'h98));
        sha$push = (count$q > 32'hc) & low[32'h0];
        sha$early = count$q < 32'h2d;
        sha$first = ~low[32'h0];
        sha$second = (count$q > 32'hf) & (count$q < 32'h90) & low[32'h0];
        round = count$q - 32'hd;
        sha$constant = round[(32'h1)+:(6)];
        digest_place = ~low + 32'h1;
        writes = runs$q & (count$q > 32'h90) & (count$q < 32'h99);
        digest_swapped = (sha$sum >> 32'h18) | ((sha$sum >> 32'h8) & 32'hff00) | ((sha$sum << 32'h8) & 32'hff0000) | (sha$sum << 32'h18);
        is_written = writes & steps$is_kept;
        header_ready = ~is_written;
        takes_header = header_valid & ~is_written;
        header_row = ((header_word) & 9'h1ff) + 32'h180;
        digest_row = (((steps$digest) & 9'h1ff) << 32'h3) | ((digest_place) & 9'h1ff);
        memory$write_enable = is_written | takes_header;
        memory$write_address = header_row;
        memory$write_lo = header;
        if (is_written) begin
            memory$write_address = digest_row;
            memory$write_lo = sha$sum;
        end
        memory$write_hi = 32'h0;
        block_place = ((digest_place) & 4'hf);
        if (steps$quarter[32'h0]) begin
            block_place = ((digest_place) & 4'hf) | 32'h8;
        end
        block_lows$write_address = block_place;
        block_lows$write_data = digest_swapped;
        block_highs$write_address = block_place;
        block_highs$write_data = digest_swapped;
        block_lows$write_enable = writes & ~steps$is_kept & ~steps$is_hash & ~steps$quarter[32'h1];
        block_highs$write_enable = writes & ~steps$is_kept & ~steps$is_hash & steps$quarter[32'h1];
        hash_los$write_address = digest_place[(32'h1)+:(2)];
        hash_los$write_data = digest_swapped;
        hash_los$write_enable = writes & steps$is_hash & ~digest_place[32'h0];
        hash_his$write_address = digest_place[(32'h1)+:(2)];
        hash_his$write_data = digest_swapped;
        hash_his$write_enable = writes & steps$is_hash & digest_place[32'h0];
        block_lows$read_address = block_word;
        block_highs$read_address = block_word;
        block_low = block_lows$read_data;
        block_high = block_highs$read_data;
        mixed_lows$write_enable = given;
        mixed_lows$write_address = given_word;
        mixed_lows$write_data = given_low;
        mixed_highs$write_enable = given;
        mixed_highs$write_address = given_word;
        mixed_highs$write_data = given_high;
        hash_los$read_address = beat;
        hash_his$read_address = beat;
        beat_lo = hash_los$read_data;
        beat_hi = hash_his$read_data;
        ecc_corrected = memory$corrected;
        ecc_uncorrectable = memory$uncorrectable;
        tmr_error = runs$error | count$error | step$error | hash$error | feed_step$error | close_step$error;
        if (~resetn) begin
            runs$d = 1'b0;
            feed_step$d = 32'h0;
            close_step$d = 32'h10;
        end
    end
endmodule

module perigee_payload_scrypt__block_highs(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [3:0] write_address;
    input wire  [31:0] write_data;
    input wire  [3:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [31:0] memory [0:15];
    integer entry;
    initial begin
        for (entry = 0; entry <= 15; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [31:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module perigee_payload_scrypt__hash_his(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [31:0] write_data;
    input wire  [1:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [31:0] memory [0:3];
    integer entry;
    initial begin
        for (entry = 0; entry <= 3; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [31:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module perigee_payload_scrypt__memory_3(clock, write_enable, write_address, write_lo, write_hi, inject,
    read_enable, read_address, read_valid, read_lo, read_hi, corrected, uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [8:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  [1:0] inject;
    input wire  read_enable;
    input wire  [8:0] read_address;
    output reg  read_valid;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  corrected;
    output reg  uncorrectable;

    // Stub signals
    reg  [31:0] encoder$lo;
    reg  [31:0] encoder$hi;
    wire  [7:0] encoder$check;
    reg  memory$write_enable;
    reg  [8:0] memory$write_address;
    reg  [31:0] memory$write_lo;
    reg  [31:0] memory$write_hi;
    reg  [7:0] memory$write_check;
    reg  memory$read_enable;
    reg  [8:0] memory$read_address;
    wire  [31:0] memory$read_lo;
    wire  [31:0] memory$read_hi;
    wire  [7:0] memory$read_check;
    reg  decoder$valid;
    reg  [31:0] decoder$lo;
    reg  [31:0] decoder$hi;
    reg  [7:0] decoder$check;
    wire  decoder$out_valid;
    wire  [31:0] decoder$out_lo;
    wire  [31:0] decoder$out_hi;
    wire  decoder$corrected;
    wire  decoder$uncorrectable;
    reg  storing$d;
    reg  storing$q = 1'h0;
    reg  [8:0] address$d;
    reg  [8:0] address$q = 9'h0;
    reg  [31:0] lo$d;
    reg  [31:0] lo$q = 32'h0;
    reg  [31:0] hi$d;
    reg  [31:0] hi$q = 32'h0;
    reg  [7:0] check$d;
    reg  [7:0] check$q = 8'h0;
    reg  [1:0] spoilt$d;
    reg  [1:0] spoilt$q = 2'h0;
    reg  reading$d;
    reg  reading$q = 1'h0;
    reg  register$d;
    reg  register$q = 1'h0;
    reg  [31:0] register_lo$d;
    reg  [31:0] register_lo$q = 32'h0;
    reg  [31:0] register_hi$d;
    reg  [31:0] register_hi$q = 32'h0;
    reg  [7:0] register_check$d;
    reg  [7:0] register_check$q = 8'h0;

    // Sub module instances
    perigee_payload_scrypt__encoder encoder(.lo(encoder$lo), .hi(encoder$hi), .check(encoder$check));
    perigee_payload_scrypt__memory_4 memory(.clock(clock), .write_enable(memory$write_enable),
        .write_address(memory$write_address), .write_lo(memory$write_lo), .write_hi(memory$write_hi),
        .write_check(memory$write_check), .read_enable(memory$read_enable), .read_address(memory$read_address),
        .read_lo(memory$read_lo), .read_hi(memory$read_hi), .read_check(memory$read_check));
    perigee_payload_scrypt__decoder decoder(.clock(clock), .valid(decoder$valid), .lo(decoder$lo),
        .hi(decoder$hi), .check(decoder$check), .out_valid(decoder$out_valid), .out_lo(decoder$out_lo),
        .out_hi(decoder$out_hi), .corrected(decoder$corrected), .uncorrectable(decoder$uncorrectable));
    always @(posedge clock) storing$q <= storing$d;
    always @(posedge clock) address$q <= address$d;
    always @(posedge clock) lo$q <= lo$d;
    always @(posedge clock) hi$q <= hi$d;
    always @(posedge clock) check$q <= check$d;
    always @(posedge clock) spoilt$q <= spoilt$d;
    always @(posedge clock) reading$q <= reading$d;
    always @(posedge clock) register$q <= register$d;
    always @(posedge clock) register_lo$q <= register_lo$d;
    always @(posedge clock) register_hi$q <= register_hi$d;
    always @(posedge clock) register_check$q <= register_check$d;

    // Update code
    always @(*) begin
        storing$d = storing$q;
        address$d = address$q;
        lo$d = lo$q;
        hi$d = hi$q;
        check$d = check$q;
        spoilt$d = spoilt$q;
        reading$d = reading$q;
        register$d = register$q;
        register_lo$d = register_lo$q;
        register_hi$d = register_hi$q;
        register_check$d = register_check$q;
        encoder$lo = write_lo;
        encoder$hi = write_hi;
        storing$d = write_enable;
        address$d = write_address;
        lo$d = write_lo;
        hi$d = write_hi;
        check$d = encoder$check;
        spoilt$d = inject;
        memory$write_enable = storing$q;
        memory$write_address = address$q;
        memory$write_lo = lo$q ^ ((spoilt$q) & 32'hffffffff);
        memory$write_hi = hi$q;
        memory$write_check = check$q;
        memory$read_enable = read_enable;
        memory$read_address = read_address;
        reading$d = read_enable;
        register$d = reading$q;
        register_lo$d = memory$read_lo;
        register_hi$d = memory$read_hi;
        register_check$d = memory$read_check;
        decoder$valid = register$q;
        decoder$lo = register_lo$q;
        decoder$hi = register_hi$q;
        decoder$check = register_check$q;
        read_valid = decoder$out_valid;
        read_lo = decoder$out_lo;
        read_hi = decoder$out_hi;
        corrected = decoder$corrected;
        uncorrectable = decoder$uncorrectable;
    end
endmodule

module perigee_payload_scrypt__memory_4(clock, write_enable, write_address, write_lo, write_hi, write_check,
    read_enable, read_address, read_lo, read_hi, read_check);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [8:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  [7:0] write_check;
    input wire  read_enable;
    input wire  [8:0] read_address;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  [7:0] read_check;

    // Update code (custom)
    (* ram_style = "block" *) reg [71:0] memory [0:511];
    integer entry;
    initial begin
        for (entry = 0; entry <= 511; entry = entry + 1) memory[entry] = 0;
    end
    reg [71:0] value = 0;
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= {write_check, write_hi, write_lo};
    end
    always @(posedge clock) begin
        if (read_enable) value <= memory[read_address];
    end
    always @(*) {read_check, read_hi, read_lo} = value;
endmodule

module perigee_payload_scrypt__sha(clock, word, shift, push, early, first, second, constant, sum);
    // Module arguments
    input wire  clock;
    input wire  [31:0] word;
    input wire  shift;
    input wire  push;
    input wire  early;
    input wire  first;
    input wire  second;
    input wire  [5:0] constant;
    output reg  [31:0] sum;

    // Stub signals
    reg  [31:0] s$0$d;
    reg  [31:0] s$0$q = 32'h0;
    reg  [31:0] s$1$d;
    reg  [31:0] s$1$q = 32'h0;
    reg  [31:0] s$2$d;
    reg  [31:0] s$2$q = 32'h0;
    reg  [31:0] s$3$d;
    reg  [31:0] s$3$q = 32'h0;
    reg  [31:0] s$4$d;
    reg  [31:0] s$4$q = 32'h0;
    reg  [31:0] s$5$d;
    reg  [31:0] s$5$q = 32'h0;
    reg  [31:0] s$6$d;
    reg  [31:0] s$6$q = 32'h0;
    reg  [31:0] s$7$d;
    reg  [31:0] s$7$q = 32'h0;
    reg  [31:0] w$0$d;
    reg  [31:0] w$0$q = 32'h0;
    reg  [31:0] w$1$d;
    reg  [31:0] w$1$q = 32'h0;
    reg  [31:0] w$2$d;
    reg  [31:0] w$2$q = 32'h0;
    reg  [31:0] w$3$d;
    reg  [31:0] w$3$q = 32'h0;
    reg  [31:0] w$4$d;
    reg  [31:0] w$4$q = 32'h0;
    reg  [31:0] w$5$d;
    reg  [31:0] w$5$q = 32'h0;
    reg  [31:0] w$6$d;
    reg  [31:0] w$6$q = 32'h0;
    reg  [31:0] w$7$d;
    reg  [31:0] w$7$q = 32'h0;
    reg  [31:0] w$8$d;
    reg  [31:0] w$8$q = 32'h0;
    reg  [31:0] w$9$d;
    reg  [31:0] w$9$q = 32'h0;
    reg  [31:0] w$10$d;
    reg  [31:0] w$10$q = 32'h0;
    reg  [31:0] w$11$d;
    reg  [31:0] w$11$q = 32'h0;
    reg  [31:0] w$12$d;
    reg  [31:0] w$12$q = 32'h0;
    reg  [31:0] w$13$d;
    reg  [31:0] w$13$q = 32'h0;
    reg  [31:0] w$14$d;
    reg  [31:0] w$14$q = 32'h0;
    reg  [31:0] w$15$d;
    reg  [31:0] w$15$q = 32'h0;
    reg  [5:0] k$number;
    wire  [31:0] k$constant;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [31:0] ra$d;
    reg  [31:0] ra$q = 32'h0;
    reg  [31:0] rb$d;
    reg  [31:0] rb$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] p$d;
    reg  [31:0] p$q = 32'h0;
    reg  [31:0] q$d;
    reg  [31:0] q$q = 32'h0;
    reg  [31:0] added$d;
    reg  [31:0] added$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] upper1;
    reg  [31:0] lower0;
    reg  [31:0] lower1;
    reg  [31:0] choice;
    reg  [31:0] majority;
    reg  [31:0] t1;

    // Sub module instances
    always @(posedge clock) s$0$q <= s$0$d;
    always @(posedge clock) s$1$q <= s$1$d;
    always @(posedge clock) s$2$q <= s$2$d;
    always @(posedge clock) s$3$q <= s$3$d;
    always @(posedge clock) s$4$q <= s$4$d;
    always @(posedge clock) s$5$q <= s$5$d;
    always @(posedge clock) s$6$q <= s$6$d;
    always @(posedge clock) s$7$q <= s$7$d;
    always @(posedge clock) w$0$q <= w$0$d;
    always @(posedge clock) w$1$q <= w$1$d;
    always @(posedge clock) w$2$q <= w$2$d;
    always @(posedge clock) w$3$q <= w$3$d;
    always @(posedge clock) w$4$q <= w$4$d;
    always @(posedge clock) w$5$q <= w$5$d;
    always @(posedge clock) w$6$q <= w$6$d;
    always @(posedge clock) w$7$q <= w$7$d;
    always @(posedge clock) w$8$q <= w$8$d;
    always @(posedge clock) w$9$q <= w$9$d;
    always @(posedge clock) w$10$q <= w$10$d;
    always @(posedge clock) w$11$q <= w$11$d;
    always @(posedge clock) w$12$q <= w$12$d;
    always @(posedge clock) w$13$q <= w$13$d;
    always @(posedge clock) w$14$q <= w$14$d;
    always @(posedge clock) w$15$q <= w$15$d;
    perigee_payload_scrypt__k k(.clock(clock), .number(k$number), .constant(k$constant));
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) ra$q <= ra$d;
    always @(posedge clock) rb$q <= rb$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) p$q <= p$d;
    always @(posedge clock) q$q <= q$d;
    always @(posedge clock) added$q <= added$d;

    // Update code
    always @(*) begin
        kw$d = kw$q;
        ra$d = ra$q;
        rb$d = rb$q;
        z$d = z$q;
        p$d = p$q;
        q$d = q$q;
        added$d = added$q;
        s$0$d = s$0$q;
        s$1$d = s$1$q;
        s$2$d = s$2$q;
        s$3$d = s$3$q;
        s$4$d = s$4$q;
        s$5$d = s$5$q;
        s$6$d = s$6$q;
        s$7$d = s$7$q;
        w$0$d = w$0$q;
        w$1$d = w$1$q;
        w$2$d = w$2$q;
        w$3$d = w$3$q;
        w$4$d = w$4$q;
        w$5$d = w$5$q;
        w$6$d = w$6$q;
        w$7$d = w$7$q;
        w$8$d = w$8$q;
        w$9$d = w$9$q;
        w$10$d = w$10$q;
        w$11$d = w$11$q;
        w$12$d = w$12$q;
        w$13$d = w$13$q;
        w$14$d = w$14$q;
        w$15$d = w$15$q;
        k$number = constant;
        lower0 = ((w$1$q >> 32'h7) | (w$1$q << 32'h19)) ^ ((w$1$q >> 32'h12) | (w$1$q << 32'he)) ^ (w$1$q >> 32'h3);
        lower1 = ((w$14$q >> 32'h11) | (w$14$q << 32'hf)) ^ ((w$14$q >> 32'h13) | (w$14$q << 32'hd)) ^ (w$14$q >> 32'ha);
        p$d = w$0$q + lower0;
        q$d = w$9$q + lower1;
        if (push) begin
            w$0$d = w$1$q;
            w$1$d = w$2$q;
            w$2$d = w$3$q;
            w$3$d = w$4$q;
            w$4$d = w$5$q;
            w$5$d = w$6$q;
            w$6$d = w$7$q;
            w$7$d = w$8$q;
            w$8$d = w$9$q;
            w$9$d = w$10$q;
            w$10$d = w$11$q;
            w$11$d = w$12$q;
            w$12$d = w$13$q;
            w$13$d = w$14$q;
            w$14$d = w$15$q;
            w$15$d = p$q + q$q;
            if (early) begin
                w$15$d = word;
            end
        end
        if (first) begin
            kw$d = w$15$q + k$constant;
        end
        upper0 = ((s$0$q >> 32'h2) | (s$0$q << 32'h1e)) ^ ((s$0$q >> 32'hd) | (s$0$q << 32'h13)) ^ ((s$0$q >> 32'h16) | (s$0$q << 32'ha));
        upper1 = ((s$4$q >> 32'h6) | (s$4$q << 32'h1a)) ^ ((s$4$q >> 32'hb) | (s$4$q << 32'h15)) ^ ((s$4$q >> 32'h19) | (s$4$q << 32'h7));
        choice = (s$4$q & (s$5$q ^ s$6$q)) ^ s$6$q;
        majority = (s$0$q & s$1$q) | (s$2$q & (s$0$q | s$1$q));
        ra$d = kw$q + choice;
        rb$d = s$7$q + upper1;
        z$d = upper0 + majority;
        t1 = ra$q + rb$q;
        if (second | shift) begin
            s$1$d = s$0$q;
            s$2$d = s$1$q;
            s$3$d = s$2$q;
            s$4$d = s$3$q;
            s$5$d = s$4$q;
            s$6$d = s$5$q;
            s$7$d = s$6$q;
            s$0$d = word;
            if (second) begin
                s$0$d = t1 + z$q;
                s$4$d = t1 + s$3$q;
            end
        end
        added$d = s$7$q + word;
        sum = added$q;
    end
endmodule

module perigee_payload_scrypt__k(clock, number, constant);
    // Module arguments
    input wire  clock;
    input wire  [5:0] number;
    output reg  [31:0] constant;

    // Update code (custom)
    reg [31:0] value = 32'h0;
    always @(posedge clock) begin
    case (number)
    6'd0: value <= 32'h428a2f98;
    6'd1: value <= 32'h71374491;
    6'd2: value <= 32'hb5c0fbcf;
    6'd3: value <= 32'he9b5dba5;
    6'd4: value <= 32'h3956c25b;
    6'd5: value <= 32'h59f111f1;
    6'd6: value <= 32'h923f82a4;
    6'd7: value <= 32'hab1c5ed5;
    6'd8: value <= 32'hd807aa98;
    6'd9: value <= 32'h12835b01;
    6'd10: value <= 32'h243185be;
    6'd11: value <= 32'h550c7dc3;
    6'd12: value <= 32'h72be5d74;
    6'd13: value <= 32'h80deb1fe;
    6'd14: value <= 32'h9bdc06a7;
    6'd15: value <= 32'hc19bf174;
    6'd16: value <= 32'he49b69c1;
    6'd17: value <= 32'hefbe4786;
    6'd18: value <= 32'h0fc19dc6;
    6'd19: value <= 32'h240ca1cc;
    6'd20: value <= 32'h2de92c6f;
    6'd21: value <= 32'h4a7484aa;
    6'd22: value <= 32'h5cb0a9dc;
    6'd23: value <= 32'h76f988da;
    6'd24: value <= 32'h983e5152;
    6'd25: value <= 32'ha831c66d;
    6'd26: value <= 32'hb00327c8;
    6'd27: value <= 32'hbf597fc7;
    6'd28: value <= 32'hc6e00bf3;
    6'd29: value <= 32'hd5a79147;
    6'd30: value <= 32'h06ca6351;
    6'd31: value <= 32'h14292967;
    6'd32: value <= 32'h27b70a85;
    6'd33: value <= 32'h2e1b2138;
    6'd34: value <= 32'h4d2c6dfc;
    6'd35: value <= 32'h53380d13;
    6'd36: value <= 32'h650a7354;
    6'd37: value <= 32'h766a0abb;
    6'd38: value <= 32'h81c2c92e;
    6'd39: value <= 32'h92722c85;
    6'd40: value <= 32'ha2bfe8a1;
    6'd41: value <= 32'ha81a664b;
    6'd42: value <= 32'hc24b8b70;
    6'd43: value <= 32'hc76c51a3;
    6'd44: value <= 32'hd192e819;
    6'd45: value <= 32'hd6990624;
    6'd46: value <= 32'hf40e3585;
    6'd47: value <= 32'h106aa070;
    6'd48: value <= 32'h19a4c116;
    6'd49: value <= 32'h1e376c08;
    6'd50: value <= 32'h2748774c;
    6'd51: value <= 32'h34b0bcb5;
    6'd52: value <= 32'h391c0cb3;
    6'd53: value <= 32'h4ed8aa4a;
    6'd54: value <= 32'h5b9cca4f;
    6'd55: value <= 32'h682e6ff3;
    6'd56: value <= 32'h748f82ee;
    6'd57: value <= 32'h78a5636f;
    6'd58: value <= 32'h84c87814;
    6'd59: value <= 32'h8cc70208;
    6'd60: value <= 32'h90befffa;
    6'd61: value <= 32'ha4506ceb;
    6'd62: value <= 32'hbef9a3f7;
    6'd63: value <= 32'hc67178f2;
    endcase
    end
    always @(*) constant = value;
endmodule

module perigee_payload_scrypt__steps(step, states, is_initial, seed, is_mixed, is_second, message, words, pad,
    number, bits, is_kept, digest, is_hash, quarter);
    // Module arguments
    input wire  [4:0] step;
    input wire  [5:0] states;
    output reg  is_initial;
    output reg  [5:0] seed;
    output reg  is_mixed;
    output reg  is_second;
    output reg  [5:0] message;
    output reg  [4:0] words;
    output reg  [31:0] pad;
    output reg  [2:0] number;
    output reg  [10:0] bits;
    output reg  is_kept;
    output reg  [5:0] digest;
    output reg  is_hash;
    output reg  [1:0] quarter;

    // Local signals
    reg  [5:0] states_outer;

    // Update code
    always @(*) begin
        states_outer = states | 32'h1;
        is_initial = 1'b0;
        seed = states;
        is_mixed = 1'b0;
        is_second = 1'b0;
        message = 32'h30;
        words = 32'h10;
        pad = 32'h0;
        number = 32'h0;
        bits = 32'h0;
        is_kept = 1'b1;
        digest = 32'h34;
        is_hash = 1'b0;
        quarter = 32'h0;
        if (step == 32'h0) begin
            is_initial = 1'b1;
        end
        else if (step == 32'h1) begin
            seed = 32'h34;
            message = 32'h32;
            words = 32'h4;
            bits = 32'h280;
        end
        else if (step == 32'h2) begin
            is_initial = 1'b1;
            message = 32'h34;
            words = 32'h8;
            pad = 32'h36363636;
            digest = states;
        end
        else if (step == 32'h3) begin
            is_initial = 1'b1;
            message = 32'h34;
            words = 32'h8;
            pad = 32'h5c5c5c5c;
            digest = states_outer;
        end
        else if (step == 32'h4) begin
            digest = 32'h35;
        end
        else if (step == 32'h10) begin
            is_mixed = 1'b1;
            digest = 32'h37;
        end
        else if (step == 32'h11) begin
            is_mixed = 1'b1;
            is_second = 1'b1;
            seed = 32'h37;
            digest = 32'h37;
        end
        else if (step == 32'h12) begin
            seed = 32'h37;
            words = 32'h0;
            number = 32'h1;
            bits = 32'h620;
            digest = 32'h37;
        end
        else if (step == 32'h13) begin
            seed = states_outer;
            message = 32'h37;
            words = 32'h8;
            bits = 32'h300;
            is_kept = 1'b0;
            is_hash = 1'b1;
        end
        else if (step[32'h0]) begin
            seed = 32'h35;
            message = 32'h32;
            words = 32'h4;
            bits = 32'h4a0;
            digest = 32'h36;
            number = 32'h4;
            if (step == 32'h5) begin
                number = 32'h1;
            end
            else if (step == 32'h7) begin
                number = 32'h2;
            end
            else if (step == 32'h9) begin
                number = 32'h3;
            end
        end
        else begin
            seed = states_outer;
            message = 32'h36;
            words = 32'h8;
            bits = 32'h300;
            is_kept = 1'b0;
            quarter = 32'h3;
            if (step == 32'h6) begin
                quarter = 32'h0;
            end
            else if (step == 32'h8) begin
                quarter = 32'h1;
            end
            else if (step == 32'ha) begin
                quarter = 32'h2;
            end
        end
    end
endmodule

module perigee_payload_scrypt__romix(clock, resetn, ready, enter_valid, enter_ready, enter_word, enter_low,
    enter_high, take, given, given_word, given_low, given_high, tmr_error, ecc_corrected, ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    output reg  ready;
    input wire  enter_valid;
    output reg  enter_ready;
    input wire  [3:0] enter_word;
    input wire  [31:0] enter_low;
    input wire  [31:0] enter_high;
    input wire  take;
    output reg  given;
    output reg  [3:0] given_word;
    output reg  [31:0] given_low;
    output reg  [31:0] given_high;
    output reg  tmr_error;
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Stub signals
    reg  frame$resetn;
    wire  frame$ready;
    wire  frame$open;
    wire  [4:0] frame$open_slot;
    reg  frame$brought;
    reg  frame$take;
    wire  frame$given;
    wire  [3:0] frame$given_word;
    reg  [31:0] frame$number;
    wire  [4:0] frame$slot;
    wire  frame$fresh;
    wire  frame$add;
    wire  [3:0] frame$word;
    wire  [4:0] frame$behind;
    wire  frame$save;
    wire  frame$store;
    wire  [11:0] frame$store_address;
    wire  frame$read;
    wire  [11:0] frame$read_address;
    wire  frame$shows_next;
    wire  frame$shows;
    wire  [4:0] frame$shows_slot;
    wire  frame$tmr_error;
    reg  salsa$keep;
    reg  [31:0] salsa$c$0;
    reg  [31:0] salsa$c$1;
    reg  [31:0] salsa$c$2;
    reg  [31:0] salsa$c$3;
    reg  [31:0] salsa$c$4;
    reg  [31:0] salsa$c$5;
    reg  [31:0] salsa$c$6;
    reg  [31:0] salsa$c$7;
    reg  [31:0] salsa$c$8;
    reg  [31:0] salsa$c$9;
    reg  [31:0] salsa$c$10;
    reg  [31:0] salsa$c$11;
    reg  [31:0] salsa$c$12;
    reg  [31:0] salsa$c$13;
    reg  [31:0] salsa$c$14;
    reg  [31:0] salsa$c$15;
    wire  [31:0] salsa$o$0;
    wire  [31:0] salsa$o$1;
    wire  [31:0] salsa$o$2;
    wire  [31:0] salsa$o$3;
    wire  [31:0] salsa$o$4;
    wire  [31:0] salsa$o$5;
    wire  [31:0] salsa$o$6;
    wire  [31:0] salsa$o$7;
    wire  [31:0] salsa$o$8;
    wire  [31:0] salsa$o$9;
    wire  [31:0] salsa$o$10;
    wire  [31:0] salsa$o$11;
    wire  [31:0] salsa$o$12;
    wire  [31:0] salsa$o$13;
    wire  [31:0] salsa$o$14;
    wire  [31:0] salsa$o$15;
    wire  [31:0] salsa$entered$0;
    wire  [31:0] salsa$entered$1;
    wire  [31:0] salsa$entered$2;
    wire  [31:0] salsa$entered$3;
    wire  [31:0] salsa$entered$4;
    wire  [31:0] salsa$entered$5;
    wire  [31:0] salsa$entered$6;
    wire  [31:0] salsa$entered$7;
    wire  [31:0] salsa$entered$8;
    wire  [31:0] salsa$entered$9;
    wire  [31:0] salsa$entered$10;
    wire  [31:0] salsa$entered$11;
    wire  [31:0] salsa$entered$12;
    wire  [31:0] salsa$entered$13;
    wire  [31:0] salsa$entered$14;
    wire  [31:0] salsa$entered$15;
    reg  [4:0] halves$slot;
    reg  halves$fresh;
    reg  halves$add;
    reg  [3:0] halves$word;
    reg  [31:0] halves$o$0;
    reg  [31:0] halves$o$1;
    reg  [31:0] halves$o$2;
    reg  [31:0] halves$o$3;
    reg  [31:0] halves$o$4;
    reg  [31:0] halves$o$5;
    reg  [31:0] halves$o$6;
    reg  [31:0] halves$o$7;
    reg  [31:0] halves$o$8;
    reg  [31:0] halves$o$9;
    reg  [31:0] halves$o$10;
    reg  [31:0] halves$o$11;
    reg  [31:0] halves$o$12;
    reg  [31:0] halves$o$13;
    reg  [31:0] halves$o$14;
    reg  [31:0] halves$o$15;
    reg  [4:0] halves$behind;
    reg  [31:0] halves$entered$0;
    reg  [31:0] halves$entered$1;
    reg  [31:0] halves$entered$2;
    reg  [31:0] halves$entered$3;
    reg  [31:0] halves$entered$4;
    reg  [31:0] halves$entered$5;
    reg  [31:0] halves$entered$6;
    reg  [31:0] halves$entered$7;
    reg  [31:0] halves$entered$8;
    reg  [31:0] halves$entered$9;
    reg  [31:0] halves$entered$10;
    reg  [31:0] halves$entered$11;
    reg  [31:0] halves$entered$12;
    reg  [31:0] halves$entered$13;
    reg  [31:0] halves$entered$14;
    reg  [31:0] halves$entered$15;
    reg  halves$save;
    reg  [15:0] halves$into;
    reg  [4:0] halves$into_slot;
    reg  [31:0] halves$into_both$0;
    reg  [31:0] halves$into_both$1;
    reg  [31:0] halves$into_both$2;
    reg  [31:0] halves$into_both$3;
    reg  [31:0] halves$into_both$4;
    reg  [31:0] halves$into_both$5;
    reg  [31:0] halves$into_both$6;
    reg  [31:0] halves$into_both$7;
    reg  [31:0] halves$into_both$8;
    reg  [31:0] halves$into_both$9;
    reg  [31:0] halves$into_both$10;
    reg  [31:0] halves$into_both$11;
    reg  [31:0] halves$into_both$12;
    reg  [31:0] halves$into_both$13;
    reg  [31:0] halves$into_both$14;
    reg  [31:0] halves$into_both$15;
    reg  [31:0] halves$into_high$0;
    reg  [31:0] halves$into_high$1;
    reg  [31:0] halves$into_high$2;
    reg  [31:0] halves$into_high$3;
    reg  [31:0] halves$into_high$4;
    reg  [31:0] halves$into_high$5;
    reg  [31:0] halves$into_high$6;
    reg  [31:0] halves$into_high$7;
    reg  [31:0] halves$into_high$8;
    reg  [31:0] halves$into_high$9;
    reg  [31:0] halves$into_high$10;
    reg  [31:0] halves$into_high$11;
    reg  [31:0] halves$into_high$12;
    reg  [31:0] halves$into_high$13;
    reg  [31:0] halves$into_high$14;
    reg  [31:0] halves$into_high$15;
    wire  [31:0] halves$c$0;
    wire  [31:0] halves$c$1;
    wire  [31:0] halves$c$2;
    wire  [31:0] halves$c$3;
    wire  [31:0] halves$c$4;
    wire  [31:0] halves$c$5;
    wire  [31:0] halves$c$6;
    wire  [31:0] halves$c$7;
    wire  [31:0] halves$c$8;
    wire  [31:0] halves$c$9;
    wire  [31:0] halves$c$10;
    wire  [31:0] halves$c$11;
    wire  [31:0] halves$c$12;
    wire  [31:0] halves$c$13;
    wire  [31:0] halves$c$14;
    wire  [31:0] halves$c$15;
    wire  [31:0] halves$d$0;
    wire  [31:0] halves$d$1;
    wire  [31:0] halves$d$2;
    wire  [31:0] halves$d$3;
    wire  [31:0] halves$d$4;
    wire  [31:0] halves$d$5;
    wire  [31:0] halves$d$6;
    wire  [31:0] halves$d$7;
    wire  [31:0] halves$d$8;
    wire  [31:0] halves$d$9;
    wire  [31:0] halves$d$10;
    wire  [31:0] halves$d$11;
    wire  [31:0] halves$d$12;
    wire  [31:0] halves$d$13;
    wire  [31:0] halves$d$14;
    wire  [31:0] halves$d$15;
    wire  [31:0] halves$word_both;
    wire  [31:0] halves$word_high;
    reg  pad$write_enable;
    reg  [11:0] pad$write_address;
    reg  [31:0] pad$write_both$0;
    reg  [31:0] pad$write_both$1;
    reg  [31:0] pad$write_both$2;
    reg  [31:0] pad$write_both$3;
    reg  [31:0] pad$write_both$4;
    reg  [31:0] pad$write_both$5;
    reg  [31:0] pad$write_both$6;
    reg  [31:0] pad$write_both$7;
    reg  [31:0] pad$write_both$8;
    reg  [31:0] pad$write_both$9;
    reg  [31:0] pad$write_both$10;
    reg  [31:0] pad$write_both$11;
    reg  [31:0] pad$write_both$12;
    reg  [31:0] pad$write_both$13;
    reg  [31:0] pad$write_both$14;
    reg  [31:0] pad$write_both$15;
    reg  [31:0] pad$write_high$0;
    reg  [31:0] pad$write_high$1;
    reg  [31:0] pad$write_high$2;
    reg  [31:0] pad$write_high$3;
    reg  [31:0] pad$write_high$4;
    reg  [31:0] pad$write_high$5;
    reg  [31:0] pad$write_high$6;
    reg  [31:0] pad$write_high$7;
    reg  [31:0] pad$write_high$8;
    reg  [31:0] pad$write_high$9;
    reg  [31:0] pad$write_high$10;
    reg  [31:0] pad$write_high$11;
    reg  [31:0] pad$write_high$12;
    reg  [31:0] pad$write_high$13;
    reg  [31:0] pad$write_high$14;
    reg  [31:0] pad$write_high$15;
    reg  [1:0] pad$inject;
    reg  pad$read_enable;
    reg  [11:0] pad$read_address;
    reg  [31:0] pad$pass_both;
    reg  [31:0] pad$pass_high;
    wire  [31:0] pad$both$0;
    wire  [31:0] pad$both$1;
    wire  [31:0] pad$both$2;
    wire  [31:0] pad$both$3;
    wire  [31:0] pad$both$4;
    wire  [31:0] pad$both$5;
    wire  [31:0] pad$both$6;
    wire  [31:0] pad$both$7;
    wire  [31:0] pad$both$8;
    wire  [31:0] pad$both$9;
    wire  [31:0] pad$both$10;
    wire  [31:0] pad$both$11;
    wire  [31:0] pad$both$12;
    wire  [31:0] pad$both$13;
    wire  [31:0] pad$both$14;
    wire  [31:0] pad$both$15;
    wire  [31:0] pad$high$0;
    wire  [31:0] pad$high$1;
    wire  [31:0] pad$high$2;
    wire  [31:0] pad$high$3;
    wire  [31:0] pad$high$4;
    wire  [31:0] pad$high$5;
    wire  [31:0] pad$high$6;
    wire  [31:0] pad$high$7;
    wire  [31:0] pad$high$8;
    wire  [31:0] pad$high$9;
    wire  [31:0] pad$high$10;
    wire  [31:0] pad$high$11;
    wire  [31:0] pad$high$12;
    wire  [31:0] pad$high$13;
    wire  [31:0] pad$high$14;
    wire  [31:0] pad$high$15;
    wire  pad$corrected;
    wire  pad$uncorrectable;
    reg  passes$d;
    wire  passes$q;
    wire  passes$error;
    reg  [3:0] pass_word$d;
    wire  [3:0] pass_word$q;
    wire  pass_word$error;

    // Local signals
    reg  takes;
    reg  [15:0] one_word;

    // Sub module instances
    perigee_payload_scrypt__frame frame(.clock(clock), .resetn(frame$resetn), .ready(frame$ready),
        .open(frame$open), .open_slot(frame$open_slot), .brought(frame$brought), .take(frame$take),
        .given(frame$given), .given_word(frame$given_word), .number(frame$number), .slot(frame$slot),
        .fresh(frame$fresh), .add(frame$add), .word(frame$word), .behind(frame$behind), .save(frame$save),
        .store(frame$store), .store_address(frame$store_address), .read(frame$read),
        .read_address(frame$read_address), .shows_next(frame$shows_next), .shows(frame$shows),
        .shows_slot(frame$shows_slot), .tmr_error(frame$tmr_error));
    perigee_payload_scrypt__salsa salsa(.clock(clock), .keep(salsa$keep), .c$0(salsa$c$0), .c$1(salsa$c$1),
        .c$2(salsa$c$2), .c$3(salsa$c$3), .c$4(salsa$c$4), .c$5(salsa$c$5), .c$6(salsa$c$6), .c$7(salsa$c$7),
        .c$8(salsa$c$8), .c$9(salsa$c$9), .c$10(salsa$c$10), .c$11(salsa$c$11), .c$12(salsa$c$12),
        .c$13(salsa$c$13), .c$14(salsa$c$14), .c$15(salsa$c$15), .o$0(salsa$o$0), .o$1(salsa$o$1),
        .o$2(salsa$o$2), .o$3(salsa$o$3), .o$4(salsa$o$4), .o$5(salsa$o$5), .o$6(salsa$o$6), .o$7(salsa$o$7),
        .o$8(salsa$o$8), .o$9(salsa$o$9), .o$10(salsa$o$10), .o$11(salsa$o$11), .o$12(salsa$o$12),
        .o$13(salsa$o$13), .o$14(salsa$o$14), .o$15(salsa$o$15), .entered$0(salsa$entered$0),
        .entered$1(salsa$entered$1), .entered$2(salsa$entered$2), .entered$3(salsa$entered$3),
        .entered$4(salsa$entered$4), .entered$5(salsa$entered$5), .entered$6(salsa$entered$6),
        .entered$7(salsa$entered$7), .entered$8(salsa$entered$8), .entered$9(salsa$entered$9),
        .entered$10(salsa$entered$10), .entered$11(salsa$entered$11), .entered$12(salsa$entered$12),
        .entered$13(salsa$entered$13), .entered$14(salsa$entered$14), .entered$15(salsa$entered$15));
    perigee_payload_scrypt__halves halves(.clock(clock), .slot(halves$slot), .fresh(halves$fresh),
        .add(halves$add), .word(halves$word), .o$0(halves$o$0), .o$1(halves$o$1), .o$2(halves$o$2),
        .o$3(halves$o$3), .o$4(halves$o$4), .o$5(halves$o$5), .o$6(halves$o$6), .o$7(halves$o$7),
        .o$8(halves$o$8), .o$9(halves$o$9), .o$10(halves$o$10), .o$11(halves$o$11), .o$12(halves$o$12),
        .o$13(halves$o$13), .o$14(halves$o$14), .o$15(halves$o$15), .behind(halves$behind),
        .entered$0(halves$entered$0), .entered$1(halves$entered$1), .entered$2(halves$entered$2),
        .entered$3(halves$entered$3), .entered$4(halves$entered$4), .entered$5(halves$entered$5),
        .entered$6(halves$entered$6), .entered$7(halves$entered$7), .entered$8(halves$entered$8),
        .entered$9(halves$entered$9), .entered$10(halves$entered$10), .entered$11(halves$entered$11),
        .entered$12(halves$entered$12), .entered$13(halves$entered$13), .entered$14(halves$entered$14),
        .entered$15(halves$entered$15), .save(halves$save), .into(halves$into), .into_slot(halves$into_slot),
        .into_both$0(halves$into_both$0), .into_both$1(halves$into_both$1), .into_both$2(halves$into_both$2),
        .into_both$3(halves$into_both$3), .into_both$4(halves$into_both$4), .into_both$5(halves$into_both$5),
        .into_both$6(halves$into_both$6), .into_both$7(halves$into_both$7), .into_both$8(halves$into_both$8),
        .into_both$9(halves$into_both$9), .into_both$10(halves$into_both$10),
        .into_both$11(halves$into_both$11), .into_both$12(halves$into_both$12),
        .into_both$13(halves$into_both$13), .into_both$14(halves$into_both$14),
        .into_both$15(halves$into_both$15), .into_high$0(halves$into_high$0), .into_high$1(halves$into_high$1),
        .into_high$2(halves$into_high$2), .into_high$3(halves$into_high$3), .into_high$4(halves$into_high$4),
        .into_high$5(halves$into_high$5), .into_high$6(halves$into_high$6), .into_high$7(halves$into_high$7),
        .into_high$8(halves$into_high$8), .into_high$9(halves$into_high$9), .into_high$10(halves$into_high$10),
        .into_high$11(halves$into_high$11), .into_high$12(halves$into_high$12),
        .into_high$13(halves$into_high$13), .into_high$14(halves$into_high$14),
        .into_high$15(halves$into_high$15), .c$0(halves$c$0), .c$1(halves$c$1), .c$2(halves$c$2),
        .c$3(halves$c$3), .c$4(halves$c$4), .c$5(halves$c$5), .c$6(halves$c$6), .c$7(halves$c$7),
        .c$8(halves$c$8), .c$9(halves$c$9), .c$10(halves$c$10), .c$11(halves$c$11), .c$12(halves$c$12),
        .c$13(halves$c$13), .c$14(halves$c$14), .c$15(halves$c$15), .d$0(halves$d$0), .d$1(halves$d$1),
        .d$2(halves$d$2), .d$3(halves$d$3), .d$4(halves$d$4), .d$5(halves$d$5), .d$6(halves$d$6),
        .d$7(halves$d$7), .d$8(halves$d$8), .d$9(halves$d$9), .d$10(halves$d$10), .d$11(halves$d$11),
        .d$12(halves$d$12), .d$13(halves$d$13), .d$14(halves$d$14), .d$15(halves$d$15),
        .word_both(halves$word_both), .word_high(halves$word_high));
    perigee_payload_scrypt__pad pad(.clock(clock), .write_enable(pad$write_enable),
        .write_address(pad$write_address), .write_both$0(pad$write_both$0), .write_both$1(pad$write_both$1),
        .write_both$2(pad$write_both$2), .write_both$3(pad$write_both$3), .write_both$4(pad$write_both$4),
        .write_both$5(pad$write_both$5), .write_both$6(pad$write_both$6), .write_both$7(pad$write_both$7),
        .write_both$8(pad$write_both$8), .write_both$9(pad$write_both$9), .write_both$10(pad$write_both$10),
        .write_both$11(pad$write_both$11), .write_both$12(pad$write_both$12),
        .write_both$13(pad$write_both$13), .write_both$14(pad$write_both$14),
        .write_both$15(pad$write_both$15), .write_high$0(pad$write_high$0), .write_high$1(pad$write_high$1),
        .write_high$2(pad$write_high$2), .write_high$3(pad$write_high$3), .write_high$4(pad$write_high$4),
        .write_high$5(pad$write_high$5), .write_high$6(pad$write_high$6), .write_high$7(pad$write_high$7),
        .write_high$8(pad$write_high$8), .write_high$9(pad$write_high$9), .write_high$10(pad$write_high$10),
        .write_high$11(pad$write_high$11), .write_high$12(pad$write_high$12),
        .write_high$13(pad$write_high$13), .write_high$14(pad$write_high$14),
        .write_high$15(pad$write_high$15), .inject(pad$inject), .read_enable(pad$read_enable),
        .read_address(pad$read_address), .pass_both(pad$pass_both), .pass_high(pad$pass_high),
        .both$0(pad$both$0), .both$1(pad$both$1), .both$2(pad$both$2), .both$3(pad$both$3),
        .both$4(pad$both$4), .both$5(pad$both$5), .both$6(pad$both$6), .both$7(pad$both$7),
        .both$8(pad$both$8), .both$9(pad$both$9), .both$10(pad$both$10), .both$11(pad$both$11),
        .both$12(pad$both$12), .both$13(pad$both$13), .both$14(pad$both$14), .both$15(pad$both$15),
        .high$0(pad$high$0), .high$1(pad$high$1), .high$2(pad$high$2), .high$3(pad$high$3),
        .high$4(pad$high$4), .high$5(pad$high$5), .high$6(pad$high$6), .high$7(pad$high$7),
        .high$8(pad$high$8), .high$9(pad$high$9), .high$10(pad$high$10), .high$11(pad$high$11),
        .high$12(pad$high$12), .high$13(pad$high$13), .high$14(pad$high$14), .high$15(pad$high$15),
        .corrected(pad$corrected), .uncorrectable(pad$uncorrectable));
    perigee_payload_scrypt__arrived passes(.clock(clock), .d(passes$d), .q(passes$q), .error(passes$error));
    perigee_payload_scrypt__state pass_word(.clock(clock), .d(pass_word$d), .q(pass_word$q),
        .error(pass_word$error));

    // Update code
    always @(*) begin
        passes$d = passes$q;
        pass_word$d = pass_word$q;
        frame$resetn = resetn;
        ready = frame$ready;
        enter_ready = frame$open & ~frame$shows_next;
        takes = enter_valid & frame$open & ~frame$shows_next;
        frame$brought = takes & (enter_word == 32'hf);
        passes$d = takes;
        pass_word$d = enter_word;
        pad$pass_both = 32'h0;
        pad$pass_high = 32'h0;
        if (takes) begin
            pad$pass_both = enter_low ^ enter_high;
            pad$pass_high = enter_high;
        end
        one_word = 32'h1;
        one_word = one_word << ((pass_word$q) & 16'hffff);
        halves$into = 32'h0;
        halves$into_slot = frame$open_slot;
        if (frame$shows) begin
            halves$into = 32'hffff;
            halves$into_slot = frame$shows_slot;
        end
        else if (passes$q) begin
            halves$into = one_word;
        end
        halves$slot = frame$slot;
        halves$fresh = frame$fresh;
        halves$add = frame$add;
        halves$word = frame$word;
        halves$behind = frame$behind;
        halves$save = frame$save;
        salsa$keep = ~frame$fresh;
        frame$number = halves$d$0;
        pad$write_enable = frame$store;
        pad$write_address = frame$store_address;
        pad$inject = 32'h0;
        pad$read_enable = frame$read;
        pad$read_address = frame$read_address;
        salsa$c$0 = halves$c$0;
        halves$o$0 = salsa$o$0;
        halves$entered$0 = salsa$entered$0;
        pad$write_both$0 = salsa$entered$0;
        pad$write_high$0 = halves$d$0;
        halves$into_both$0 = pad$both$0;
        halves$into_high$0 = pad$high$0;
        salsa$c$1 = halves$c$1;
        halves$o$1 = salsa$o$1;
        halves$entered$1 = salsa$entered$1;
        pad$write_both$1 = salsa$entered$1;
        pad$write_high$1 = halves$d$1;
        halves$into_both$1 = pad$both$1;
        halves$into_high$1 = pad$high$1;
        salsa$c$2 = halves$c$2;
        halves$o$2 = salsa$o$2;
        halves$entered$2 = salsa$entered$2;
        pad$write_both$2 = salsa$entered$2;
        pad$write_high$2 = halves$d$2;
        halves$into_both$2 = pad$both$2;
        halves$into_high$2 = pad$high$2;
        salsa$c$3 = halves$c$3;
        halves$o$3 = salsa$o$3;
        halves$entered$3 = salsa$entered$3;
        pad$write_both$3 = salsa$entered$3;
        pad$write_high$3 = halves$d$3;
        halves$into_both$3 = pad$both$3;
        halves$into_high$3 = pad$high$3;
        salsa$c$4 = halves$c$4;
        halves$o$4 = salsa$o$4;
        halves$entered$4 = salsa$entered$4;
        pad$write_both$4 = salsa$entered$4;
        pad$write_high$4 = halves$d$4;
        halves$into_both$4 = pad$both$4;
        halves$into_high$4 = pad$high$4;
        salsa$c$5 = halves$c$5;
        halves$o$5 = salsa$o$5;
        halves$entered$5 = salsa$entered$5;
        pad$write_both$5 = salsa$entered$5;
        pad$write_high$5 = halves$d$5;
        halves$into_both$5 = pad$both$5;
        halves$into_high$5 = pad$high$5;
        salsa$c$6 = halves$c$6;
        halves$o$6 = salsa$o$6;
        halves$entered$6 = salsa$entered$6;
        pad$write_both$6 = salsa$entered$6;
        pad$write_high$6 = halves$d$6;
        halves$into_both$6 = pad$both$6;
        halves$into_high$6 = pad$high$6;
        salsa$c$7 = halves$c$7;
        halves$o$7 = salsa$o$7;
        halves$entered$7 = salsa$entered$7;
        pad$write_both$7 = salsa$entered$7;
        pad$write_high$7 = halves$d$7;
        halves$into_both$7 = pad$both$7;
        halves$into_high$7 = pad$high$7;
        salsa$c$8 = halves$c$8;
        halves$o$8 = salsa$o$8;
        halves$entered$8 = salsa$entered$8;
        pad$write_both$8 = salsa$entered$8;
        pad$write_high$8 = halves$d$8;
        halves$into_both$8 = pad$both$8;
        halves$into_high$8 = pad$high$8;
        salsa$c$9 = halves$c$9;
        halves$o$9 = salsa$o$9;
        halves$entered$9 = salsa$entered$9;
        pad$write_both$9 = salsa$entered$9;
        pad$write_high$9 = halves$d$9;
        halves$into_both$9 = pad$both$9;
        halves$into_high$9 = pad$high$9;
        salsa$c$10 = halves$c$10;
        halves$o$10 = salsa$o$10;
        halves$entered$10 = salsa$entered$10;
        pad$write_both$10 = salsa$entered$10;
        pad$write_high$10 = halves$d$10;
        halves$into_both$10 = pad$both$10;
        halves$into_high$10 = pad$high$10;
        salsa$c$11 = halves$c$11;
        halves$o$11 = salsa$o$11;
        halves$entered$11 = salsa$entered$11;
        pad$write_both$11 = salsa$entered$11;
        pad$write_high$11 = halves$d$11;
        halves$into_both$11 = pad$both$11;
        halves$into_high$11 = pad$high$11;
        salsa$c$12 = halves$c$12;
        halves$o$12 = salsa$o$12;
        halves$entered$12 = salsa$entered$12;
        pad$write_both$12 = salsa$entered$12;
        pad$write_high$12 = halves$d$12;
        halves$into_both$12 = pad$both$12;
        halves$into_high$12 = pad$high$12;
        salsa$c$13 = halves$c$13;
        halves$o$13 = salsa$o$13;
        halves$entered$13 = salsa$entered$13;
        pad$write_both$13 = salsa$entered$13;
        pad$write_high$13 = halves$d$13;
        halves$into_both$13 = pad$both$13;
        halves$into_high$13 = pad$high$13;
        salsa$c$14 = halves$c$14;
        halves$o$14 = salsa$o$14;
        halves$entered$14 = salsa$entered$14;
        pad$write_both$14 = salsa$entered$14;
        pad$write_high$14 = halves$d$14;
        halves$into_both$14 = pad$both$14;
        halves$into_high$14 = pad$high$14;
        salsa$c$15 = halves$c$15;
        halves$o$15 = salsa$o$15;
        halves$entered$15 = salsa$entered$15;
        pad$write_both$15 = salsa$entered$15;
        pad$write_high$15 = halves$d$15;
        halves$into_both$15 = pad$both$15;
        halves$into_high$15 = pad$high$15;
        frame$take = take;
        given = frame$given;
        given_word = frame$given_word;
        given_low = halves$word_both ^ halves$word_high;
        given_high = halves$word_high;
        tmr_error = frame$tmr_error | passes$error | pass_word$error;
        ecc_corrected = pad$corrected;
        ecc_uncorrectable = pad$uncorrectable;
    end
endmodule

module perigee_payload_scrypt__frame(clock, resetn, ready, open, open_slot, brought, take, given, given_word,
    number, slot, fresh, add, word, behind, save, store, store_address, read, read_address, shows_next, shows,
    shows_slot, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    output reg  ready;
    output reg  open;
    output reg  [4:0] open_slot;
    input wire  brought;
    input wire  take;
    output reg  given;
    output reg  [3:0] given_word;
    input wire  [31:0] number;
    output reg  [4:0] slot;
    output reg  fresh;
    output reg  add;
    output reg  [3:0] word;
    output reg  [4:0] behind;
    output reg  save;
    output reg  store;
    output reg  [11:0] store_address;
    output reg  read;
    output reg  [11:0] read_address;
    output reg  shows_next;
    output reg  shows;
    output reg  [4:0] shows_slot;
    output reg  tmr_error;

    // Constant declarations
    localparam  last = 10'b1111111111;
    localparam  mask = 10'b1111111111;

    // Stub signals
    reg  [5:0] warm$d;
    wire  [5:0] warm$q;
    wire  warm$error;
    reg  [4:0] turn$d;
    wire  [4:0] turn$q;
    wire  turn$error;
    reg  [4:0] at$0$d;
    wire  [4:0] at$0$q;
    wire  at$0$error;
    reg  [4:0] at$1$d;
    wire  [4:0] at$1$q;
    wire  at$1$error;
    reg  [4:0] at$2$d;
    wire  [4:0] at$2$q;
    wire  at$2$error;
    reg  [4:0] at$3$d;
    wire  [4:0] at$3$q;
    wire  at$3$error;
    reg  [4:0] at$4$d;
    wire  [4:0] at$4$q;
    wire  at$4$error;
    reg  [4:0] at$5$d;
    wire  [4:0] at$5$q;
    wire  at$5$error;
    reg  [4:0] at$6$d;
    wire  [4:0] at$6$q;
    wire  at$6$error;
    reg  [4:0] at$7$d;
    wire  [4:0] at$7$q;
    wire  at$7$error;
    reg  [4:0] at$8$d;
    wire  [4:0] at$8$q;
    wire  at$8$error;
    reg  states$write_enable;
    reg  [4:0] states$write_address;
    reg  [18:0] states$write_data;
    reg  [4:0] states$read_address;
    wire  [18:0] states$read_data;
    reg  offsets$write_enable;
    reg  [4:0] offsets$write_address;
    reg  [2:0] offsets$write_data;
    reg  [4:0] offsets$read_address;
    wire  [2:0] offsets$read_data;
    reg  [18:0] now$d;
    wire  [18:0] now$q;
    wire  now$error;
    reg  [2:0] offset$d;
    wire  [2:0] offset$q;
    wire  offset$error;
    reg  [4:0] busy$d;
    wire  [4:0] busy$q;
    wire  busy$error;
    reg  [4:0] enter_at$d;
    wire  [4:0] enter_at$q;
    wire  enter_at$error;
    reg  [4:0] leave_at$d;
    wire  [4:0] leave_at$q;
    wire  leave_at$error;
    reg  begins$d;
    wire  begins$q;
    wire  begins$error;
    reg  wanted_out$d;
    wire  wanted_out$q;
    wire  wanted_out$error;
    reg  [3:0] leave_word$d;
    wire  [3:0] leave_word$q;
    wire  leave_word$error;
    reg  fresh0$d;
    wire  fresh0$q;
    wire  fresh0$error;
    reg  add0$d;
    wire  add0$q;
    wire  add0$error;
    reg  [1:0] gives$d;
    wire  [1:0] gives$q;
    wire  gives$error;
    reg  [3:0] word0$d;
    wire  [3:0] word0$q;
    wire  word0$error;
    reg  [3:0] word1$d;
    wire  [3:0] word1$q;
    wire  word1$error;
    reg  [2:0] saves$d;
    wire  [2:0] saves$q;
    wire  saves$error;
    reg  [2:0] stores$d;
    wire  [2:0] stores$q;
    wire  stores$error;
    reg  [7:0] reads$d;
    wire  [7:0] reads$q;
    wire  reads$error;
    reg  [1:0] part0$d;
    wire  [1:0] part0$q;
    wire  part0$error;
    reg  [5:0] group0$d;
    wire  [5:0] group0$q;
    wire  group0$error;
    reg  [11:0] address1$d;
    wire  [11:0] address1$q;
    wire  address1$error;
    reg  [11:0] address2$d;
    wire  [11:0] address2$q;
    wire  address2$error;
    reg  [11:0] address3$d;
    wire  [11:0] address3$q;
    wire  address3$error;

    // Local signals
    reg  warmed;
    reg  [2:0] kind;
    reg  odd;
    reg  first;
    reg  [9:0] index;
    reg  [3:0] left;
    reg  [2:0] next_kind;
    reg  next_odd;
    reg  next_first;
    reg  [9:0] next_index;
    reg  [3:0] next_left;
    reg  [18:0] next;
    reg  is_last;
    reg  [3:0] cores;
    reg  [3:0] place;
    reg  is_kept;
    reg  [1:0] part;
    reg  saves_now;
    reg  stores_now;
    reg  reads_now;
    reg  gives_now;
    reg  entered;
    reg  left_now;
    reg  [5:0] store_row;
    reg  [3:0] store_third;
    reg  [3:0] store_part;
    reg  [9:0] wanted;
    reg  [3:0] wanted_place;
    reg  [1:0] wanted_part;
    reg  [3:0] wanted_offset;
    reg  [5:0] read_row;
    reg  [3:0] read_third;
    reg  [3:0] read_part;
    reg  at_error;

    // Sub module instances
    perigee_payload_scrypt__groups_left warm(.clock(clock), .d(warm$d), .q(warm$q), .error(warm$error));
    perigee_payload_scrypt__beat turn(.clock(clock), .d(turn$d), .q(turn$q), .error(turn$error));
    perigee_payload_scrypt__beat at$0(.clock(clock), .d(at$0$d), .q(at$0$q), .error(at$0$error));
    perigee_payload_scrypt__beat at$1(.clock(clock), .d(at$1$d), .q(at$1$q), .error(at$1$error));
    perigee_payload_scrypt__beat at$2(.clock(clock), .d(at$2$d), .q(at$2$q), .error(at$2$error));
    perigee_payload_scrypt__beat at$3(.clock(clock), .d(at$3$d), .q(at$3$q), .error(at$3$error));
    perigee_payload_scrypt__beat at$4(.clock(clock), .d(at$4$d), .q(at$4$q), .error(at$4$error));
    perigee_payload_scrypt__beat at$5(.clock(clock), .d(at$5$d), .q(at$5$q), .error(at$5$error));
    perigee_payload_scrypt__beat at$6(.clock(clock), .d(at$6$d), .q(at$6$q), .error(at$6$error));
    perigee_payload_scrypt__beat at$7(.clock(clock), .d(at$7$d), .q(at$7$q), .error(at$7$error));
    perigee_payload_scrypt__beat at$8(.clock(clock), .d(at$8$d), .q(at$8$q), .error(at$8$error));
    perigee_payload_scrypt__states states(.clock(clock), .write_enable(states$write_enable),
        .write_address(states$write_address), .write_data(states$write_data),
        .read_address(states$read_address), .read_data(states$read_data));
    perigee_payload_scrypt__offsets offsets(.clock(clock), .write_enable(offsets$write_enable),
        .write_address(offsets$write_address), .write_data(offsets$write_data),
        .read_address(offsets$read_address), .read_data(offsets$read_data));
    perigee_payload_scrypt__units_left now(.clock(clock), .d(now$d), .q(now$q), .error(now$error));
    perigee_payload_scrypt__able offset(.clock(clock), .d(offset$d), .q(offset$q), .error(offset$error));
    perigee_payload_scrypt__beat busy(.clock(clock), .d(busy$d), .q(busy$q), .error(busy$error));
    perigee_payload_scrypt__beat enter_at(.clock(clock), .d(enter_at$d), .q(enter_at$q),
        .error(enter_at$error));
    perigee_payload_scrypt__beat leave_at(.clock(clock), .d(leave_at$d), .q(leave_at$q),
        .error(leave_at$error));
    perigee_payload_scrypt__arrived begins(.clock(clock), .d(begins$d), .q(begins$q), .error(begins$error));
    perigee_payload_scrypt__arrived wanted_out(.clock(clock), .d(wanted_out$d), .q(wanted_out$q),
        .error(wanted_out$error));
    perigee_payload_scrypt__state leave_word(.clock(clock), .d(leave_word$d), .q(leave_word$q),
        .error(leave_word$error));
    perigee_payload_scrypt__arrived fresh0(.clock(clock), .d(fresh0$d), .q(fresh0$q), .error(fresh0$error));
    perigee_payload_scrypt__arrived add0(.clock(clock), .d(add0$d), .q(add0$q), .error(add0$error));
    perigee_payload_scrypt__at_core gives(.clock(clock), .d(gives$d), .q(gives$q), .error(gives$error));
    perigee_payload_scrypt__state word0(.clock(clock), .d(word0$d), .q(word0$q), .error(word0$error));
    perigee_payload_scrypt__state word1(.clock(clock), .d(word1$d), .q(word1$q), .error(word1$error));
    perigee_payload_scrypt__able saves(.clock(clock), .d(saves$d), .q(saves$q), .error(saves$error));
    perigee_payload_scrypt__able stores(.clock(clock), .d(stores$d), .q(stores$q), .error(stores$error));
    perigee_payload_scrypt__at_status reads(.clock(clock), .d(reads$d), .q(reads$q), .error(reads$error));
    perigee_payload_scrypt__at_core part0(.clock(clock), .d(part0$d), .q(part0$q), .error(part0$error));
    perigee_payload_scrypt__groups_left group0(.clock(clock), .d(group0$d), .q(group0$q),
        .error(group0$error));
    perigee_payload_scrypt__address1 address1(.clock(clock), .d(address1$d), .q(address1$q),
        .error(address1$error));
    perigee_payload_scrypt__address1 address2(.clock(clock), .d(address2$d), .q(address2$q),
        .error(address2$error));
    perigee_payload_scrypt__address1 address3(.clock(clock), .d(address3$d), .q(address3$q),
        .error(address3$error));

    // Update code
    always @(*) begin
        warm$d = warm$q;
        turn$d = turn$q;
        now$d = now$q;
        offset$d = offset$q;
        busy$d = busy$q;
        enter_at$d = enter_at$q;
        leave_at$d = leave_at$q;
        begins$d = begins$q;
        wanted_out$d = wanted_out$q;
        leave_word$d = leave_word$q;
        fresh0$d = fresh0$q;
        add0$d = add0$q;
        gives$d = gives$q;
        word0$d = word0$q;
        word1$d = word1$q;
        saves$d = saves$q;
        stores$d = stores$q;
        reads$d = reads$q;
        part0$d = part0$q;
        group0$d = group0$q;
        address1$d = address1$q;
        address2$d = address2$q;
        address3$d = address3$q;
        turn$d = turn$q + 32'h1;
        if (turn$q == 32'h15) begin
            turn$d = 32'h0;
        end
        at$0$d = turn$q;
        at$1$d = at$0$q;
        at$2$d = at$1$q;
        at$3$d = at$2$q;
        at$4$d = at$3$q;
        at$5$d = at$4$q;
        at$6$d = at$5$q;
        at$7$d = at$6$q;
        at$8$d = at$7$q;
        warmed = warm$q == 32'h3f;
        if (~warmed) begin
            warm$d = warm$q + 32'h1;
        end
        ready = warmed;
        open = warmed & ~begins$q & (busy$q != 32'h15);
        open_slot = enter_at$q;
        if (brought) begin
            begins$d = 1'b1;
        end
        states$read_address = turn$q;
        now$d = states$read_data;
        offsets$read_address = turn$q;
        offset$d = offsets$read_data;
        kind = now$q[(32'h0)+:(3)];
        odd = now$q[32'h3];
        first = now$q[32'h4];
        index = now$q[(32'h5)+:(10)];
        left = now$q[(32'hf)+:(4)];
        is_last = index == last;
        cores = left;
        if (first) begin
            cores = ((offset$q) & 4'hf) << 32'h1;
        end
        place = index[(32'h0)+:(4)];
        is_kept = (place == 32'h0) | (place == 32'h5) | (place == 32'ha);
        part = 32'h0;
        if (place == 32'h5) begin
            part = 32'h1;
        end
        else if (place == 32'ha) begin
            part = 32'h2;
        end
        next_kind = kind;
        next_odd = odd;
        next_first = 1'b0;
        next_index = index;
        next_left = 32'h0;
        add0$d = 1'b0;
        saves_now = 1'b0;
        stores_now = 1'b0;
        reads_now = 1'b0;
        gives_now = 1'b0;
        entered = 1'b0;
        left_now = 1'b0;
        if (kind == 32'h0) begin
            next_odd = 1'b0;
            next_index = 32'h0;
            if (begins$q & (at$0$q == enter_at$q)) begin
                entered = 1'b1;
                next_first = 1'b1;
                next_kind = 32'h1;
            end
        end
        else if (kind == 32'h1) begin
            next_odd = ~odd;
            stores_now = ~odd & is_kept;
            if (odd) begin
                next_index = index + 32'h1;
                if (is_last) begin
                    next_index = 32'h0;
                    next_kind = 32'h2;
                end
            end
        end
        else if (kind == 32'h2) begin
            saves_now = 1'b1;
            reads_now = 1'b1;
            next_first = 1'b1;
            next_kind = 32'h3;
        end
        else if (kind == 32'h3) begin
            if (cores == 32'h0) begin
                add0$d = 1'b1;
                next_kind = 32'h4;
            end
            else begin
                next_left = cores - 32'h1;
            end
        end
        else if (kind == 32'h4) begin
            next_index = index + 32'h1;
            next_kind = 32'h2;
            if (is_last) begin
                next_kind = 32'h5;
            end
        end
        else if (kind == 32'h5) begin
            saves_now = 1'b1;
            next_kind = 32'h6;
        end
        else begin
            if (wanted_out$q & (at$0$q == leave_at$q)) begin
                gives_now = 1'b1;
                if (leave_word$q == 32'hf) begin
                    left_now = 1'b1;
                    next_kind = 32'h0;
                end
            end
        end
        if (~warmed) begin
            next_kind = 32'h0;
        end
        next = ((next_kind) & 19'h7ffff) | (((next_index) & 19'h7ffff) << 32'h5) | (((next_left) & 19'h7ffff) << 32'hf);
        if (next_odd) begin
            next = next | 32'h8;
        end
        if (next_first) begin
            next = next | 32'h10;
        end
        states$write_enable = 1'b1;
        states$write_address = at$0$q;
        states$write_data = next;
        fresh0$d = first;
        word0$d = leave_word$q;
        part0$d = part;
        group0$d = index[(32'h4)+:(6)];
        if (entered) begin
            begins$d = 1'b0;
            enter_at$d = enter_at$q + 32'h1;
            if (enter_at$q == 32'h14) begin
                enter_at$d = 32'h0;
            end
        end
        if (take) begin
            wanted_out$d = 1'b1;
        end
        if (gives_now) begin
            leave_word$d = leave_word$q + 32'h1;
        end
        if (left_now) begin
            wanted_out$d = 1'b0;
            leave_at$d = leave_at$q + 32'h1;
            if (leave_at$q == 32'h14) begin
                leave_at$d = 32'h0;
            end
        end
        if (entered & ~left_now) begin
            busy$d = busy$q + 32'h1;
        end
        else if (left_now & ~entered) begin
            busy$d = busy$q - 32'h1;
        end
        slot = at$1$q;
        fresh = fresh0$q;
        add = add0$q;
        word = word0$q;
        word1$d = word0$q;
        gives$d = gives$q << 32'h1;
        if (gives_now) begin
            gives$d = (gives$q << 32'h1) | 32'h1;
        end
        given = gives$q[32'h1];
        given_word = word1$q;
        saves$d = saves$q << 32'h1;
        if (saves_now) begin
            saves$d = (saves$q << 32'h1) | 32'h1;
        end
        stores$d = stores$q << 32'h1;
        if (stores_now) begin
            stores$d = (stores$q << 32'h1) | 32'h1;
        end
        reads$d = reads$q << 32'h1;
        if (reads_now) begin
            reads$d = (reads$q << 32'h1) | 32'h1;
        end
        store_part = ((part0$q) & 4'hf);
        store_third = ((at$1$q[(32'h0)+:(3)]) & 4'hf) + (((at$1$q[(32'h0)+:(3)]) & 4'hf) << 32'h1) + store_part;
        if (at$1$q[32'h4]) begin
            store_row = (((store_third) & 6'h3f) << 32'h2) | 32'h3;
        end
        else begin
            store_row = (((at$1$q) & 6'h3f) << 32'h2) | ((part0$q) & 6'h3f);
        end
        address1$d = (((store_row) & 12'hfff) << 32'h6) | ((group0$q) & 12'hfff);
        address2$d = address1$q;
        behind = at$3$q;
        save = saves$q[32'h2];
        store = stores$q[32'h2];
        store_address = address2$q;
        wanted = number[(32'h0)+:(10)] & mask;
        wanted_place = wanted[(32'h0)+:(4)];
        wanted_part = 32'h0;
        wanted_offset = wanted_place;
        if (wanted_place > 32'h9) begin
            wanted_part = 32'h2;
            wanted_offset = wanted_place - 32'ha;
        end
        else if (wanted_place > 32'h4) begin
            wanted_part = 32'h1;
            wanted_offset = wanted_place - 32'h5;
        end
        offsets$write_enable = reads$q[32'h2];
        offsets$write_address = at$3$q;
        offsets$write_data = wanted_offset[(32'h0)+:(3)];
        read_part = ((wanted_part) & 4'hf);
        read_third = ((at$3$q[(32'h0)+:(3)]) & 4'hf) + (((at$3$q[(32'h0)+:(3)]) & 4'hf) << 32'h1) + read_part;
        if (at$3$q[32'h4]) begin
            read_row = (((read_third) & 6'h3f) << 32'h2) | 32'h3;
        end
        else begin
            read_row = (((at$3$q) & 6'h3f) << 32'h2) | ((wanted_part) & 6'h3f);
        end
        address3$d = (((read_row) & 12'hfff) << 32'h6) | ((wanted[(32'h4)+:(6)]) & 12'hfff);
        read = reads$q[32'h3];
        read_address = address3$q;
        shows_next = reads$q[32'h6];
        shows = reads$q[32'h7];
        shows_slot = at$8$q;
        at_error = at$0$error | at$1$error | at$2$error | at$3$error | at$4$error | at$5$error | at$6$error | at$7$error | at$8$error;
        tmr_error = at_error | warm$error | turn$error | now$error | offset$error | busy$error | enter_at$error | leave_at$error | begins$error | wanted_out$error | leave_word$error | fresh0$error | add0$error | gives$error | word0$error | word1$error | saves$error | stores$error | reads$error | part0$error | group0$error | address1$error | address2$error | address3$error;
        if (~resetn) begin
            warm$d = 32'h0;
            busy$d = 32'h0;
            enter_at$d = 32'h0;
            leave_at$d = 32'h0;
            begins$d = 1'b0;
            wanted_out$d = 1'b0;
            leave_word$d = 32'h0;
        end
    end
endmodule

module perigee_payload_scrypt__address1(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [11:0] d;
    output reg  [11:0] q;
    output reg  error;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [11:0] copy_a = 12'h0;
    (* keep = "true", dont_touch = "true" *) reg [11:0] copy_b = 12'h0;
    (* keep = "true", dont_touch = "true" *) reg [11:0] copy_c = 12'h0;
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

module perigee_payload_scrypt__offsets(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [2:0] write_data;
    input wire  [4:0] read_address;
    output reg  [2:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [4:0] a$write_address;
    reg  [2:0] a$write_data;
    reg  [4:0] a$read_address;
    wire  [2:0] a$read_data;
    reg  b$write_enable;
    reg  [4:0] b$write_address;
    reg  [2:0] b$write_data;
    reg  [4:0] b$read_address;
    wire  [2:0] b$read_data;
    reg  c$write_enable;
    reg  [4:0] c$write_address;
    reg  [2:0] c$write_data;
    reg  [4:0] c$read_address;
    wire  [2:0] c$read_data;

    // Sub module instances
    perigee_payload_scrypt__a a(.clock(clock), .write_enable(a$write_enable), .write_address(a$write_address),
        .write_data(a$write_data), .read_address(a$read_address), .read_data(a$read_data));
    perigee_payload_scrypt__a b(.clock(clock), .write_enable(b$write_enable), .write_address(b$write_address),
        .write_data(b$write_data), .read_address(b$read_address), .read_data(b$read_data));
    perigee_payload_scrypt__a c(.clock(clock), .write_enable(c$write_enable), .write_address(c$write_address),
        .write_data(c$write_data), .read_address(c$read_address), .read_data(c$read_data));

    // Update code
    always @(*) begin
        a$write_enable = write_enable;
        b$write_enable = write_enable;
        c$write_enable = write_enable;
        a$write_address = write_address;
        b$write_address = write_address;
        c$write_address = write_address;
        a$write_data = write_data;
        b$write_data = write_data;
        c$write_data = write_data;
        a$read_address = read_address;
        b$read_address = read_address;
        c$read_address = read_address;
        read_data = (a$read_data & b$read_data) | (a$read_data & c$read_data) | (b$read_data & c$read_data);
    end
endmodule

module perigee_payload_scrypt__a(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [2:0] write_data;
    input wire  [4:0] read_address;
    output reg  [2:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [2:0] memory [0:31];
    integer entry;
    initial begin
        for (entry = 0; entry <= 31; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [2:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module perigee_payload_scrypt__states(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [18:0] write_data;
    input wire  [4:0] read_address;
    output reg  [18:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [4:0] a$write_address;
    reg  [18:0] a$write_data;
    reg  [4:0] a$read_address;
    wire  [18:0] a$read_data;
    reg  b$write_enable;
    reg  [4:0] b$write_address;
    reg  [18:0] b$write_data;
    reg  [4:0] b$read_address;
    wire  [18:0] b$read_data;
    reg  c$write_enable;
    reg  [4:0] c$write_address;
    reg  [18:0] c$write_data;
    reg  [4:0] c$read_address;
    wire  [18:0] c$read_data;

    // Sub module instances
    perigee_payload_scrypt__a_2 a(.clock(clock), .write_enable(a$write_enable),
        .write_address(a$write_address), .write_data(a$write_data), .read_address(a$read_address),
        .read_data(a$read_data));
    perigee_payload_scrypt__a_2 b(.clock(clock), .write_enable(b$write_enable),
        .write_address(b$write_address), .write_data(b$write_data), .read_address(b$read_address),
        .read_data(b$read_data));
    perigee_payload_scrypt__a_2 c(.clock(clock), .write_enable(c$write_enable),
        .write_address(c$write_address), .write_data(c$write_data), .read_address(c$read_address),
        .read_data(c$read_data));

    // Update code
    always @(*) begin
        a$write_enable = write_enable;
        b$write_enable = write_enable;
        c$write_enable = write_enable;
        a$write_address = write_address;
        b$write_address = write_address;
        c$write_address = write_address;
        a$write_data = write_data;
        b$write_data = write_data;
        c$write_data = write_data;
        a$read_address = read_address;
        b$read_address = read_address;
        c$read_address = read_address;
        read_data = (a$read_data & b$read_data) | (a$read_data & c$read_data) | (b$read_data & c$read_data);
    end
endmodule

module perigee_payload_scrypt__a_2(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [18:0] write_data;
    input wire  [4:0] read_address;
    output reg  [18:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [18:0] memory [0:31];
    integer entry;
    initial begin
        for (entry = 0; entry <= 31; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [18:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module perigee_payload_scrypt__halves(clock, slot, fresh, add, word, o$0, o$1, o$2, o$3, o$4, o$5, o$6, o$7,
    o$8, o$9, o$10, o$11, o$12, o$13, o$14, o$15, behind, entered$0, entered$1, entered$2, entered$3,
    entered$4, entered$5, entered$6, entered$7, entered$8, entered$9, entered$10, entered$11, entered$12,
    entered$13, entered$14, entered$15, save, into, into_slot, into_both$0, into_both$1, into_both$2,
    into_both$3, into_both$4, into_both$5, into_both$6, into_both$7, into_both$8, into_both$9, into_both$10,
    into_both$11, into_both$12, into_both$13, into_both$14, into_both$15, into_high$0, into_high$1,
    into_high$2, into_high$3, into_high$4, into_high$5, into_high$6, into_high$7, into_high$8, into_high$9,
    into_high$10, into_high$11, into_high$12, into_high$13, into_high$14, into_high$15, c$0, c$1, c$2, c$3,
    c$4, c$5, c$6, c$7, c$8, c$9, c$10, c$11, c$12, c$13, c$14, c$15, d$0, d$1, d$2, d$3, d$4, d$5, d$6, d$7,
    d$8, d$9, d$10, d$11, d$12, d$13, d$14, d$15, word_both, word_high);
    // Module arguments
    input wire  clock;
    input wire  [4:0] slot;
    input wire  fresh;
    input wire  add;
    input wire  [3:0] word;
    input wire  [31:0] o$0;
    input wire  [31:0] o$1;
    input wire  [31:0] o$2;
    input wire  [31:0] o$3;
    input wire  [31:0] o$4;
    input wire  [31:0] o$5;
    input wire  [31:0] o$6;
    input wire  [31:0] o$7;
    input wire  [31:0] o$8;
    input wire  [31:0] o$9;
    input wire  [31:0] o$10;
    input wire  [31:0] o$11;
    input wire  [31:0] o$12;
    input wire  [31:0] o$13;
    input wire  [31:0] o$14;
    input wire  [31:0] o$15;
    input wire  [4:0] behind;
    input wire  [31:0] entered$0;
    input wire  [31:0] entered$1;
    input wire  [31:0] entered$2;
    input wire  [31:0] entered$3;
    input wire  [31:0] entered$4;
    input wire  [31:0] entered$5;
    input wire  [31:0] entered$6;
    input wire  [31:0] entered$7;
    input wire  [31:0] entered$8;
    input wire  [31:0] entered$9;
    input wire  [31:0] entered$10;
    input wire  [31:0] entered$11;
    input wire  [31:0] entered$12;
    input wire  [31:0] entered$13;
    input wire  [31:0] entered$14;
    input wire  [31:0] entered$15;
    input wire  save;
    input wire  [15:0] into;
    input wire  [4:0] into_slot;
    input wire  [31:0] into_both$0;
    input wire  [31:0] into_both$1;
    input wire  [31:0] into_both$2;
    input wire  [31:0] into_both$3;
    input wire  [31:0] into_both$4;
    input wire  [31:0] into_both$5;
    input wire  [31:0] into_both$6;
    input wire  [31:0] into_both$7;
    input wire  [31:0] into_both$8;
    input wire  [31:0] into_both$9;
    input wire  [31:0] into_both$10;
    input wire  [31:0] into_both$11;
    input wire  [31:0] into_both$12;
    input wire  [31:0] into_both$13;
    input wire  [31:0] into_both$14;
    input wire  [31:0] into_both$15;
    input wire  [31:0] into_high$0;
    input wire  [31:0] into_high$1;
    input wire  [31:0] into_high$2;
    input wire  [31:0] into_high$3;
    input wire  [31:0] into_high$4;
    input wire  [31:0] into_high$5;
    input wire  [31:0] into_high$6;
    input wire  [31:0] into_high$7;
    input wire  [31:0] into_high$8;
    input wire  [31:0] into_high$9;
    input wire  [31:0] into_high$10;
    input wire  [31:0] into_high$11;
    input wire  [31:0] into_high$12;
    input wire  [31:0] into_high$13;
    input wire  [31:0] into_high$14;
    input wire  [31:0] into_high$15;
    output reg  [31:0] c$0;
    output reg  [31:0] c$1;
    output reg  [31:0] c$2;
    output reg  [31:0] c$3;
    output reg  [31:0] c$4;
    output reg  [31:0] c$5;
    output reg  [31:0] c$6;
    output reg  [31:0] c$7;
    output reg  [31:0] c$8;
    output reg  [31:0] c$9;
    output reg  [31:0] c$10;
    output reg  [31:0] c$11;
    output reg  [31:0] c$12;
    output reg  [31:0] c$13;
    output reg  [31:0] c$14;
    output reg  [31:0] c$15;
    output reg  [31:0] d$0;
    output reg  [31:0] d$1;
    output reg  [31:0] d$2;
    output reg  [31:0] d$3;
    output reg  [31:0] d$4;
    output reg  [31:0] d$5;
    output reg  [31:0] d$6;
    output reg  [31:0] d$7;
    output reg  [31:0] d$8;
    output reg  [31:0] d$9;
    output reg  [31:0] d$10;
    output reg  [31:0] d$11;
    output reg  [31:0] d$12;
    output reg  [31:0] d$13;
    output reg  [31:0] d$14;
    output reg  [31:0] d$15;
    output reg  [31:0] word_both;
    output reg  [31:0] word_high;

    // Update code (custom)
    wire [511:0] out;
    assign out = {o$15, o$14, o$13, o$12, o$11, o$10, o$9, o$8, o$7, o$6, o$5, o$4, o$3, o$2, o$1, o$0};
    wire [511:0] in;
    assign in = {entered$15, entered$14, entered$13, entered$12, entered$11, entered$10, entered$9, entered$8,
        entered$7, entered$6, entered$5, entered$4, entered$3, entered$2, entered$1, entered$0};
    wire [511:0] new_both;
    assign new_both = {into_both$15, into_both$14, into_both$13, into_both$12, into_both$11, into_both$10,
        into_both$9, into_both$8, into_both$7, into_both$6, into_both$5, into_both$4, into_both$3, into_both$2,
        into_both$1, into_both$0};
    wire [511:0] new_high;
    assign new_high = {into_high$15, into_high$14, into_high$13, into_high$12, into_high$11, into_high$10,
        into_high$9, into_high$8, into_high$7, into_high$6, into_high$5, into_high$4, into_high$3, into_high$2,
        into_high$1, into_high$0};
    reg [511:0] added = 512'h0;
    reg [511:0] added_high = 512'h0;
    reg [511:0] half = 512'h0;
    wire [511:0] shown_both;
    wire [511:0] shown_high;
    reg [31:0] one_both = 32'h0;
    reg [31:0] one_high = 32'h0;
    genvar w;
    generate for (w = 0; w < 16; w = w + 1) begin: words
    (* ram_style = "distributed" *) reg [31:0] beside [0:31];
    (* ram_style = "distributed" *) reg [31:0] both [0:31];
    (* ram_style = "distributed" *) reg [31:0] high [0:31];
    (* ram_style = "distributed" *) reg [31:0] waits_both [0:31];
    (* ram_style = "distributed" *) reg [31:0] waits_high [0:31];
    integer entry;
    initial for (entry = 0; entry < 32; entry = entry + 1) begin beside[entry] = 0; both[entry] = 0; high[entry] = 0; waits_both[entry] = 0; waits_high[entry] = 0; end
    assign shown_both[32 * w +: 32] = waits_both[slot];
    assign shown_high[32 * w +: 32] = waits_high[slot];
    always @(posedge clock) begin
    beside[behind] <= half[32 * w +: 32];
    if (save) waits_both[behind] <= in[32 * w +: 32];
    if (save) waits_high[behind] <= half[32 * w +: 32];
    if (into[w]) both[into_slot] <= new_both[32 * w +: 32];
    if (into[w]) high[into_slot] <= new_high[32 * w +: 32];
    added[32 * w +: 32] <= (fresh ? both[slot] : beside[slot]) ^ (add ? waits_both[slot] : 32'h0);
    added_high[32 * w +: 32] <= (fresh ? high[slot] : 32'h0) ^ (add ? waits_high[slot] : 32'h0);
    half[32 * w +: 32] <= out[32 * w +: 32] ^ added_high[32 * w +: 32];
    end
    end endgenerate
    always @(posedge clock) begin
    one_both <= shown_both[32 * word +: 32];
    one_high <= shown_high[32 * word +: 32];
    end
    always @(*) begin
    {c$15, c$14, c$13, c$12, c$11, c$10, c$9, c$8, c$7, c$6, c$5, c$4, c$3, c$2, c$1, c$0} = added;
    {d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0} = half;
    word_both = one_both;
    word_high = one_high;
    end
endmodule

module perigee_payload_scrypt__pad(clock, write_enable, write_address, write_both$0, write_both$1,
    write_both$2, write_both$3, write_both$4, write_both$5, write_both$6, write_both$7, write_both$8,
    write_both$9, write_both$10, write_both$11, write_both$12, write_both$13, write_both$14, write_both$15,
    write_high$0, write_high$1, write_high$2, write_high$3, write_high$4, write_high$5, write_high$6,
    write_high$7, write_high$8, write_high$9, write_high$10, write_high$11, write_high$12, write_high$13,
    write_high$14, write_high$15, inject, read_enable, read_address, pass_both, pass_high, both$0, both$1,
    both$2, both$3, both$4, both$5, both$6, both$7, both$8, both$9, both$10, both$11, both$12, both$13,
    both$14, both$15, high$0, high$1, high$2, high$3, high$4, high$5, high$6, high$7, high$8, high$9, high$10,
    high$11, high$12, high$13, high$14, high$15, corrected, uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [11:0] write_address;
    input wire  [31:0] write_both$0;
    input wire  [31:0] write_both$1;
    input wire  [31:0] write_both$2;
    input wire  [31:0] write_both$3;
    input wire  [31:0] write_both$4;
    input wire  [31:0] write_both$5;
    input wire  [31:0] write_both$6;
    input wire  [31:0] write_both$7;
    input wire  [31:0] write_both$8;
    input wire  [31:0] write_both$9;
    input wire  [31:0] write_both$10;
    input wire  [31:0] write_both$11;
    input wire  [31:0] write_both$12;
    input wire  [31:0] write_both$13;
    input wire  [31:0] write_both$14;
    input wire  [31:0] write_both$15;
    input wire  [31:0] write_high$0;
    input wire  [31:0] write_high$1;
    input wire  [31:0] write_high$2;
    input wire  [31:0] write_high$3;
    input wire  [31:0] write_high$4;
    input wire  [31:0] write_high$5;
    input wire  [31:0] write_high$6;
    input wire  [31:0] write_high$7;
    input wire  [31:0] write_high$8;
    input wire  [31:0] write_high$9;
    input wire  [31:0] write_high$10;
    input wire  [31:0] write_high$11;
    input wire  [31:0] write_high$12;
    input wire  [31:0] write_high$13;
    input wire  [31:0] write_high$14;
    input wire  [31:0] write_high$15;
    input wire  [1:0] inject;
    input wire  read_enable;
    input wire  [11:0] read_address;
    input wire  [31:0] pass_both;
    input wire  [31:0] pass_high;
    output reg  [31:0] both$0;
    output reg  [31:0] both$1;
    output reg  [31:0] both$2;
    output reg  [31:0] both$3;
    output reg  [31:0] both$4;
    output reg  [31:0] both$5;
    output reg  [31:0] both$6;
    output reg  [31:0] both$7;
    output reg  [31:0] both$8;
    output reg  [31:0] both$9;
    output reg  [31:0] both$10;
    output reg  [31:0] both$11;
    output reg  [31:0] both$12;
    output reg  [31:0] both$13;
    output reg  [31:0] both$14;
    output reg  [31:0] both$15;
    output reg  [31:0] high$0;
    output reg  [31:0] high$1;
    output reg  [31:0] high$2;
    output reg  [31:0] high$3;
    output reg  [31:0] high$4;
    output reg  [31:0] high$5;
    output reg  [31:0] high$6;
    output reg  [31:0] high$7;
    output reg  [31:0] high$8;
    output reg  [31:0] high$9;
    output reg  [31:0] high$10;
    output reg  [31:0] high$11;
    output reg  [31:0] high$12;
    output reg  [31:0] high$13;
    output reg  [31:0] high$14;
    output reg  [31:0] high$15;
    output reg  corrected;
    output reg  uncorrectable;

    // Update code (custom)
    function [7:0] check_of;
    input [63:0] data;
    begin
    check_of[0] = ^(data & 64'hdf04225844b12cb7);
    check_of[1] = ^(data & 64'hef0844a88952555b);
    check_of[2] = ^(data & 64'hf710893112649a6d);
    check_of[3] = ^(data & 64'h7b2111c22388e38e);
    check_of[4] = ^(data & 64'hbd421e043c0f03f0);
    check_of[5] = ^(data & 64'h3e83e007c00ffc00);
    check_of[6] = ^(data & 64'hc0fc0007fff00000);
    check_of[7] = ^(data & 64'h00fffff800000000);
    end
    endfunction
    function [63:0] wrong_of;
    input [7:0] syndrome;
    reg [15:0] upper;
    reg [15:0] lower;
    begin
    upper = 16'h1 << syndrome[7:4];
    lower = 16'h1 << syndrome[3:0];
    wrong_of[0] = upper[0] & lower[7];
    wrong_of[1] = upper[0] & lower[11];
    wrong_of[2] = upper[0] & lower[13];
    wrong_of[3] = upper[0] & lower[14];
    wrong_of[4] = upper[1] & lower[3];
    wrong_of[5] = upper[1] & lower[5];
    wrong_of[6] = upper[1] & lower[6];
    wrong_of[7] = upper[1] & lower[9];
    wrong_of[8] = upper[1] & lower[10];
    wrong_of[9] = upper[1] & lower[12];
    wrong_of[10] = upper[2] & lower[3];
    wrong_of[11] = upper[2] & lower[5];
    wrong_of[12] = upper[2] & lower[6];
    wrong_of[13] = upper[2] & lower[9];
    wrong_of[14] = upper[2] & lower[10];
    wrong_of[15] = upper[2] & lower[12];
    wrong_of[16] = upper[3] & lower[1];
    wrong_of[17] = upper[3] & lower[2];
    wrong_of[18] = upper[3] & lower[4];
    wrong_of[19] = upper[3] & lower[8];
    wrong_of[20] = upper[4] & lower[3];
    wrong_of[21] = upper[4] & lower[5];
    wrong_of[22] = upper[4] & lower[6];
    wrong_of[23] = upper[4] & lower[9];
    wrong_of[24] = upper[4] & lower[10];
    wrong_of[25] = upper[4] & lower[12];
    wrong_of[26] = upper[5] & lower[1];
    wrong_of[27] = upper[5] & lower[2];
    wrong_of[28] = upper[5] & lower[4];
    wrong_of[29] = upper[5] & lower[8];
    wrong_of[30] = upper[6] & lower[1];
    wrong_of[31] = upper[6] & lower[2];
    wrong_of[32] = upper[6] & lower[4];
    wrong_of[33] = upper[6] & lower[8];
    wrong_of[34] = upper[7] & lower[0];
    wrong_of[35] = upper[8] & lower[3];
    wrong_of[36] = upper[8] & lower[5];
    wrong_of[37] = upper[8] & lower[6];
    wrong_of[38] = upper[8] & lower[9];
    wrong_of[39] = upper[8] & lower[10];
    wrong_of[40] = upper[8] & lower[12];
    wrong_of[41] = upper[9] & lower[1];
    wrong_of[42] = upper[9] & lower[2];
    wrong_of[43] = upper[9] & lower[4];
    wrong_of[44] = upper[9] & lower[8];
    wrong_of[45] = upper[10] & lower[1];
    wrong_of[46] = upper[10] & lower[2];
    wrong_of[47] = upper[10] & lower[4];
    wrong_of[48] = upper[10] & lower[8];
    wrong_of[49] = upper[11] & lower[0];
    wrong_of[50] = upper[12] & lower[1];
    wrong_of[51] = upper[12] & lower[2];
    wrong_of[52] = upper[12] & lower[4];
    wrong_of[53] = upper[12] & lower[8];
    wrong_of[54] = upper[13] & lower[0];
    wrong_of[55] = upper[14] & lower[0];
    wrong_of[56] = upper[1] & lower[15];
    wrong_of[57] = upper[2] & lower[15];
    wrong_of[58] = upper[3] & lower[7];
    wrong_of[59] = upper[3] & lower[11];
    wrong_of[60] = upper[3] & lower[13];
    wrong_of[61] = upper[3] & lower[14];
    wrong_of[62] = upper[4] & lower[15];
    wrong_of[63] = upper[5] & lower[7];
    end
    endfunction
    function known_of;
    input [7:0] syndrome;
    case (syndrome)
    8'h07, 8'h0b, 8'h0d, 8'h0e, 8'h13, 8'h15, 8'h16, 8'h19, 8'h1a,
    8'h1c, 8'h23, 8'h25, 8'h26, 8'h29, 8'h2a, 8'h2c, 8'h31, 8'h32,
    8'h34, 8'h38, 8'h43, 8'h45, 8'h46, 8'h49, 8'h4a, 8'h4c, 8'h51,
    8'h52, 8'h54, 8'h58, 8'h61, 8'h62, 8'h64, 8'h68, 8'h70, 8'h83,
    8'h85, 8'h86, 8'h89, 8'h8a, 8'h8c, 8'h91, 8'h92, 8'h94, 8'h98,
    8'ha1, 8'ha2, 8'ha4, 8'ha8, 8'hb0, 8'hc1, 8'hc2, 8'hc4, 8'hc8,
    8'hd0, 8'he0, 8'h1f, 8'h2f, 8'h37, 8'h3b, 8'h3d, 8'h3e, 8'h4f,
    8'h57, 8'h01, 8'h02, 8'h04, 8'h08, 8'h10, 8'h20, 8'h40, 8'h80: known_of = 1'b1;
    default: known_of = 1'b0;
    endcase
    endfunction
    wire [1023:0] in;
    assign in = {{write_high$15, write_high$14, write_high$13, write_high$12, write_high$11, write_high$10,
        write_high$9, write_high$8, write_high$7, write_high$6, write_high$5, write_high$4, write_high$3,
        write_high$2, write_high$1, write_high$0}, {write_both$15, write_both$14, write_both$13, write_both$12,
        write_both$11, write_both$10, write_both$9, write_both$8, write_both$7, write_both$6, write_both$5,
        write_both$4, write_both$3, write_both$2, write_both$1, write_both$0}};
    wire [1023:0] out;
    wire [15:0] one;
    wire [15:0] more;
    reg storing = 1'b0;
    reg [11:0] address = 12'h0;
    reg reading = 1'b0;
    reg arrived = 1'b0;
    always @(posedge clock) begin
    storing <= write_enable;
    address <= write_address;
    reading <= read_enable;
    arrived <= reading;
    end
    genvar c;
    generate for (c = 0; c < 16; c = c + 1) begin: columns
    (* ram_style = "block" *) reg [71:0] memory [0:4095];
    reg [71:0] store = 72'h0;
    reg [71:0] value = 72'h0;
    reg [71:0] stage = 72'h0;
    reg [63:0] read = 64'h0;
    reg [7:0] syndrome = 8'h0;
    reg [63:0] result = 64'h0;
    reg was_one = 1'b0;
    reg was_more = 1'b0;
    wire [63:0] data;
    wire [31:0] pass;
    assign data = in[64 * c +: 64];
    if (c < 8) assign pass = pass_both;
    else assign pass = pass_high;
    always @(posedge clock) begin
    store <= {check_of(data), data ^ {62'h0, inject}};
    if (storing) memory[address] <= store;
    end
    always @(posedge clock) begin
    if (read_enable) value <= memory[read_address];
    end
    always @(posedge clock) begin
    stage <= value;
    if (arrived) begin
    read <= stage[63:0];
    syndrome <= check_of(stage[63:0]) ^ stage[71:64];
    end else begin
    read <= 64'h0;
    syndrome <= 8'h0;
    end
    result <= read ^ wrong_of(syndrome) ^ {pass, pass};
    was_one <= known_of(syndrome);
    was_more <= (syndrome != 8'h0) & ~known_of(syndrome);
    end
    assign out[64 * c +: 64] = result;
    assign one[c] = was_one;
    assign more[c] = was_more;
    end endgenerate
    always @(*) begin
    {{high$15, high$14, high$13, high$12, high$11, high$10, high$9, high$8, high$7, high$6, high$5, high$4,
        high$3, high$2, high$1, high$0}, {both$15, both$14, both$13, both$12, both$11, both$10, both$9, both$8,
        both$7, both$6, both$5, both$4, both$3, both$2, both$1, both$0}} = out;
    corrected = |one;
    uncorrectable = |more;
    end
endmodule

module perigee_payload_scrypt__salsa(clock, keep, c$0, c$1, c$2, c$3, c$4, c$5, c$6, c$7, c$8, c$9, c$10,
    c$11, c$12, c$13, c$14, c$15, o$0, o$1, o$2, o$3, o$4, o$5, o$6, o$7, o$8, o$9, o$10, o$11, o$12, o$13,
    o$14, o$15, entered$0, entered$1, entered$2, entered$3, entered$4, entered$5, entered$6, entered$7,
    entered$8, entered$9, entered$10, entered$11, entered$12, entered$13, entered$14, entered$15);
    // Module arguments
    input wire  clock;
    input wire  keep;
    input wire  [31:0] c$0;
    input wire  [31:0] c$1;
    input wire  [31:0] c$2;
    input wire  [31:0] c$3;
    input wire  [31:0] c$4;
    input wire  [31:0] c$5;
    input wire  [31:0] c$6;
    input wire  [31:0] c$7;
    input wire  [31:0] c$8;
    input wire  [31:0] c$9;
    input wire  [31:0] c$10;
    input wire  [31:0] c$11;
    input wire  [31:0] c$12;
    input wire  [31:0] c$13;
    input wire  [31:0] c$14;
    input wire  [31:0] c$15;
    output reg  [31:0] o$0;
    output reg  [31:0] o$1;
    output reg  [31:0] o$2;
    output reg  [31:0] o$3;
    output reg  [31:0] o$4;
    output reg  [31:0] o$5;
    output reg  [31:0] o$6;
    output reg  [31:0] o$7;
    output reg  [31:0] o$8;
    output reg  [31:0] o$9;
    output reg  [31:0] o$10;
    output reg  [31:0] o$11;
    output reg  [31:0] o$12;
    output reg  [31:0] o$13;
    output reg  [31:0] o$14;
    output reg  [31:0] o$15;
    output reg  [31:0] entered$0;
    output reg  [31:0] entered$1;
    output reg  [31:0] entered$2;
    output reg  [31:0] entered$3;
    output reg  [31:0] entered$4;
    output reg  [31:0] entered$5;
    output reg  [31:0] entered$6;
    output reg  [31:0] entered$7;
    output reg  [31:0] entered$8;
    output reg  [31:0] entered$9;
    output reg  [31:0] entered$10;
    output reg  [31:0] entered$11;
    output reg  [31:0] entered$12;
    output reg  [31:0] entered$13;
    output reg  [31:0] entered$14;
    output reg  [31:0] entered$15;

    // Update code (custom)
    wire [511:0] gone;
    reg [511:0] out = 512'h0;
    reg [511:0] into = 512'h0;
    reg [511:0] waits [0:19];
    integer i;
    initial for (i = 0; i <= 19; i = i + 1) waits[i] = 512'h0;
    wire [511:0] enters;
    assign enters = out ^ {c$15, c$14, c$13, c$12, c$11, c$10, c$9, c$8, c$7, c$6, c$5, c$4, c$3, c$2, c$1,
        c$0};
    always @(posedge clock) begin
    into <= enters;
    waits[0] <= into;
    for (i = 1; i <= 19; i = i + 1) waits[i] <= waits[i - 1];
    if (keep) out <= gone; else out <= 512'h0;
    end
    always @(*) begin
    {o$15, o$14, o$13, o$12, o$11, o$10, o$9, o$8, o$7, o$6, o$5, o$4, o$3, o$2, o$1, o$0} = out;
    {entered$15, entered$14, entered$13, entered$12, entered$11, entered$10, entered$9, entered$8, entered$7,
        entered$6, entered$5, entered$4, entered$3, entered$2, entered$1, entered$0} = into;
    end
    wire [31:0] x0_0;
    assign x0_0 = enters[31:0];
    wire [31:0] x0_1;
    assign x0_1 = enters[63:32];
    wire [31:0] x0_2;
    assign x0_2 = enters[95:64];
    wire [31:0] x0_3;
    assign x0_3 = enters[127:96];
    wire [31:0] x0_4;
    assign x0_4 = enters[159:128];
    wire [31:0] x0_5;
    assign x0_5 = enters[191:160];
    wire [31:0] x0_6;
    assign x0_6 = enters[223:192];
    wire [31:0] x0_7;
    assign x0_7 = enters[255:224];
    wire [31:0] x0_8;
    assign x0_8 = enters[287:256];
    wire [31:0] x0_9;
    assign x0_9 = enters[319:288];
    wire [31:0] x0_10;
    assign x0_10 = enters[351:320];
    wire [31:0] x0_11;
    assign x0_11 = enters[383:352];
    wire [31:0] x0_12;
    assign x0_12 = enters[415:384];
    wire [31:0] x0_13;
    assign x0_13 = enters[447:416];
    wire [31:0] x0_14;
    assign x0_14 = enters[479:448];
    wire [31:0] x0_15;
    assign x0_15 = enters[511:480];
    wire [31:0] sum0_4;
    assign sum0_4 = x0_12 + x0_0;
    wire [31:0] sum0_9;
    assign sum0_9 = x0_1 + x0_5;
    wire [31:0] sum0_14;
    assign sum0_14 = x0_6 + x0_10;
    wire [31:0] sum0_3;
    assign sum0_3 = x0_11 + x0_15;
    wire [31:0] x1_4;
    assign x1_4 = x0_4 ^ {sum0_4[24:0], sum0_4[31:25]};
    wire [31:0] x1_9;
    assign x1_9 = x0_9 ^ {sum0_9[24:0], sum0_9[31:25]};
    wire [31:0] x1_14;
    assign x1_14 = x0_14 ^ {sum0_14[24:0], sum0_14[31:25]};
    wire [31:0] x1_3;
    assign x1_3 = x0_3 ^ {sum0_3[24:0], sum0_3[31:25]};
    reg [19:0] cut1_8 = 0;
    always @(posedge clock) cut1_8 <= x0_0[18:0] + x1_4[18:0];
    reg [19:0] cut1_13 = 0;
    always @(posedge clock) cut1_13 <= x0_5[18:0] + x1_9[18:0];
    reg [19:0] cut1_2 = 0;
    always @(posedge clock) cut1_2 <= x0_10[18:0] + x1_14[18:0];
    reg [19:0] cut1_7 = 0;
    always @(posedge clock) cut1_7 <= x0_15[18:0] + x1_3[18:0];
    reg [31:0] a0_0 = 32'h0;
    always @(posedge clock) a0_0 <= x0_0;
    reg [31:0] a0_1 = 32'h0;
    always @(posedge clock) a0_1 <= x0_1;
    reg [31:0] a0_2 = 32'h0;
    always @(posedge clock) a0_2 <= x0_2;
    reg [31:0] a0_3 = 32'h0;
    always @(posedge clock) a0_3 <= x1_3;
    reg [31:0] a0_4 = 32'h0;
    always @(posedge clock) a0_4 <= x1_4;
    reg [31:0] a0_5 = 32'h0;
    always @(posedge clock) a0_5 <= x0_5;
    reg [31:0] a0_6 = 32'h0;
    always @(posedge clock) a0_6 <= x0_6;
    reg [31:0] a0_7 = 32'h0;
    always @(posedge clock) a0_7 <= x0_7;
    reg [31:0] a0_8 = 32'h0;
    always @(posedge clock) a0_8 <= x0_8;
    reg [31:0] a0_9 = 32'h0;
    always @(posedge clock) a0_9 <= x1_9;
    reg [31:0] a0_10 = 32'h0;
    always @(posedge clock) a0_10 <= x0_10;
    reg [31:0] a0_11 = 32'h0;
    always @(posedge clock) a0_11 <= x0_11;
    reg [31:0] a0_12 = 32'h0;
    always @(posedge clock) a0_12 <= x0_12;
    reg [31:0] a0_13 = 32'h0;
    always @(posedge clock) a0_13 <= x0_13;
    reg [31:0] a0_14 = 32'h0;
    always @(posedge clock) a0_14 <= x1_14;
    reg [31:0] a0_15 = 32'h0;
    always @(posedge clock) a0_15 <= x0_15;
    wire [12:0] high1_8;
    assign high1_8 = a0_0[31:19] + a0_4[31:19] + cut1_8[19];
    wire [31:0] sum1_8;
    assign sum1_8 = {high1_8, cut1_8[18:0]};
    wire [31:0] x2_8;
    assign x2_8 = a0_8 ^ {sum1_8[22:0], sum1_8[31:23]};
    wire [12:0] high1_13;
    assign high1_13 = a0_5[31:19] + a0_9[31:19] + cut1_13[19];
    wire [31:0] sum1_13;
    assign sum1_13 = {high1_13, cut1_13[18:0]};
    wire [31:0] x2_13;
    assign x2_13 = a0_13 ^ {sum1_13[22:0], sum1_13[31:23]};
    wire [12:0] high1_2;
    assign high1_2 = a0_10[31:19] + a0_14[31:19] + cut1_2[19];
    wire [31:0] sum1_2;
    assign sum1_2 = {high1_2, cut1_2[18:0]};
    wire [31:0] x2_2;
    assign x2_2 = a0_2 ^ {sum1_2[22:0], sum1_2[31:23]};
    wire [12:0] high1_7;
    assign high1_7 = a0_15[31:19] + a0_3[31:19] + cut1_7[19];
    wire [31:0] sum1_7;
    assign sum1_7 = {high1_7, cut1_7[18:0]};
    wire [31:0] x2_7;
    assign x2_7 = a0_7 ^ {sum1_7[22:0], sum1_7[31:23]};
    wire [31:0] sum2_12;
    assign sum2_12 = a0_4 + x2_8;
    wire [31:0] sum2_1;
    assign sum2_1 = a0_9 + x2_13;
    wire [31:0] sum2_6;
    assign sum2_6 = a0_14 + x2_2;
    wire [31:0] sum2_11;
    assign sum2_11 = a0_3 + x2_7;
    reg [31:0] b0_0 = 32'h0;
    always @(posedge clock) b0_0 <= a0_0;
    reg [31:0] b0_1 = 32'h0;
    always @(posedge clock) b0_1 <= a0_1;
    reg [31:0] b0_2 = 32'h0;
    always @(posedge clock) b0_2 <= x2_2;
    reg [31:0] b0_3 = 32'h0;
    always @(posedge clock) b0_3 <= a0_3;
    reg [31:0] b0_4 = 32'h0;
    always @(posedge clock) b0_4 <= a0_4;
    reg [31:0] b0_5 = 32'h0;
    always @(posedge clock) b0_5 <= a0_5;
    reg [31:0] b0_6 = 32'h0;
    always @(posedge clock) b0_6 <= a0_6;
    reg [31:0] b0_7 = 32'h0;
    always @(posedge clock) b0_7 <= x2_7;
    reg [31:0] b0_8 = 32'h0;
    always @(posedge clock) b0_8 <= x2_8;
    reg [31:0] b0_9 = 32'h0;
    always @(posedge clock) b0_9 <= a0_9;
    reg [31:0] b0_10 = 32'h0;
    always @(posedge clock) b0_10 <= a0_10;
    reg [31:0] b0_11 = 32'h0;
    always @(posedge clock) b0_11 <= a0_11;
    reg [31:0] b0_12 = 32'h0;
    always @(posedge clock) b0_12 <= a0_12;
    reg [31:0] b0_13 = 32'h0;
    always @(posedge clock) b0_13 <= x2_13;
    reg [31:0] b0_14 = 32'h0;
    always @(posedge clock) b0_14 <= a0_14;
    reg [31:0] b0_15 = 32'h0;
    always @(posedge clock) b0_15 <= a0_15;
    reg [31:0] kept2_12 = 32'h0;
    always @(posedge clock) kept2_12 <= sum2_12;
    wire [31:0] x3_12;
    assign x3_12 = b0_12 ^ {kept2_12[18:0], kept2_12[31:19]};
    reg [31:0] kept2_1 = 32'h0;
    always @(posedge clock) kept2_1 <= sum2_1;
    wire [31:0] x3_1;
    assign x3_1 = b0_1 ^ {kept2_1[18:0], kept2_1[31:19]};
    reg [31:0] kept2_6 = 32'h0;
    always @(posedge clock) kept2_6 <= sum2_6;
    wire [31:0] x3_6;
    assign x3_6 = b0_6 ^ {kept2_6[18:0], kept2_6[31:19]};
    reg [31:0] kept2_11 = 32'h0;
    always @(posedge clock) kept2_11 <= sum2_11;
    wire [31:0] x3_11;
    assign x3_11 = b0_11 ^ {kept2_11[18:0], kept2_11[31:19]};
    wire [31:0] sum3_0;
    assign sum3_0 = b0_8 + x3_12;
    wire [31:0] sum3_5;
    assign sum3_5 = b0_13 + x3_1;
    wire [31:0] sum3_10;
    assign sum3_10 = b0_2 + x3_6;
    wire [31:0] sum3_15;
    assign sum3_15 = b0_7 + x3_11;
    wire [31:0] x4_0;
    assign x4_0 = b0_0 ^ {sum3_0[13:0], sum3_0[31:14]};
    wire [31:0] x4_5;
    assign x4_5 = b0_5 ^ {sum3_5[13:0], sum3_5[31:14]};
    wire [31:0] x4_10;
    assign x4_10 = b0_10 ^ {sum3_10[13:0], sum3_10[31:14]};
    wire [31:0] x4_15;
    assign x4_15 = b0_15 ^ {sum3_15[13:0], sum3_15[31:14]};
    reg [27:0] cut4_1 = 0;
    always @(posedge clock) cut4_1 <= b0_3[26:0] + x4_0[26:0];
    reg [27:0] cut4_6 = 0;
    always @(posedge clock) cut4_6 <= b0_4[26:0] + x4_5[26:0];
    reg [27:0] cut4_11 = 0;
    always @(posedge clock) cut4_11 <= b0_9[26:0] + x4_10[26:0];
    reg [27:0] cut4_12 = 0;
    always @(posedge clock) cut4_12 <= b0_14[26:0] + x4_15[26:0];
    reg [31:0] a3_0 = 32'h0;
    always @(posedge clock) a3_0 <= x4_0;
    reg [31:0] a3_1 = 32'h0;
    always @(posedge clock) a3_1 <= x3_1;
    reg [31:0] a3_2 = 32'h0;
    always @(posedge clock) a3_2 <= b0_2;
    reg [31:0] a3_3 = 32'h0;
    always @(posedge clock) a3_3 <= b0_3;
    reg [31:0] a3_4 = 32'h0;
    always @(posedge clock) a3_4 <= b0_4;
    reg [31:0] a3_5 = 32'h0;
    always @(posedge clock) a3_5 <= x4_5;
    reg [31:0] a3_6 = 32'h0;
    always @(posedge clock) a3_6 <= x3_6;
    reg [31:0] a3_7 = 32'h0;
    always @(posedge clock) a3_7 <= b0_7;
    reg [31:0] a3_8 = 32'h0;
    always @(posedge clock) a3_8 <= b0_8;
    reg [31:0] a3_9 = 32'h0;
    always @(posedge clock) a3_9 <= b0_9;
    reg [31:0] a3_10 = 32'h0;
    always @(posedge clock) a3_10 <= x4_10;
    reg [31:0] a3_11 = 32'h0;
    always @(posedge clock) a3_11 <= x3_11;
    reg [31:0] a3_12 = 32'h0;
    always @(posedge clock) a3_12 <= x3_12;
    reg [31:0] a3_13 = 32'h0;
    always @(posedge clock) a3_13 <= b0_13;
    reg [31:0] a3_14 = 32'h0;
    always @(posedge clock) a3_14 <= b0_14;
    reg [31:0] a3_15 = 32'h0;
    always @(posedge clock) a3_15 <= x4_15;
    wire [4:0] high4_1;
    assign high4_1 = a3_3[31:27] + a3_0[31:27] + cut4_1[27];
    wire [31:0] sum4_1;
    assign sum4_1 = {high4_1, cut4_1[26:0]};
    wire [31:0] x5_1;
    assign x5_1 = a3_1 ^ {sum4_1[24:0], sum4_1[31:25]};
    wire [4:0] high4_6;
    assign high4_6 = a3_4[31:27] + a3_5[31:27] + cut4_6[27];
    wire [31:0] sum4_6;
    assign sum4_6 = {high4_6, cut4_6[26:0]};
    wire [31:0] x5_6;
    assign x5_6 = a3_6 ^ {sum4_6[24:0], sum4_6[31:25]};
    wire [4:0] high4_11;
    assign high4_11 = a3_9[31:27] + a3_10[31:27] + cut4_11[27];
    wire [31:0] sum4_11;
    assign sum4_11 = {high4_11, cut4_11[26:0]};
    wire [31:0] x5_11;
    assign x5_11 = a3_11 ^ {sum4_11[24:0], sum4_11[31:25]};
    wire [4:0] high4_12;
    assign high4_12 = a3_14[31:27] + a3_15[31:27] + cut4_12[27];
    wire [31:0] sum4_12;
    assign sum4_12 = {high4_12, cut4_12[26:0]};
    wire [31:0] x5_12;
    assign x5_12 = a3_12 ^ {sum4_12[24:0], sum4_12[31:25]};
    wire [31:0] sum5_2;
    assign sum5_2 = a3_0 + x5_1;
    wire [31:0] sum5_7;
    assign sum5_7 = a3_5 + x5_6;
    wire [31:0] sum5_8;
    assign sum5_8 = a3_10 + x5_11;
    wire [31:0] sum5_13;
    assign sum5_13 = a3_15 + x5_12;
    wire [31:0] x6_2;
    assign x6_2 = a3_2 ^ {sum5_2[22:0], sum5_2[31:23]};
    wire [31:0] x6_7;
    assign x6_7 = a3_7 ^ {sum5_7[22:0], sum5_7[31:23]};
    wire [31:0] x6_8;
    assign x6_8 = a3_8 ^ {sum5_8[22:0], sum5_8[31:23]};
    wire [31:0] x6_13;
    assign x6_13 = a3_13 ^ {sum5_13[22:0], sum5_13[31:23]};
    reg [31:0] b3_0 = 32'h0;
    always @(posedge clock) b3_0 <= a3_0;
    reg [31:0] b3_1 = 32'h0;
    always @(posedge clock) b3_1 <= x5_1;
    reg [31:0] b3_2 = 32'h0;
    always @(posedge clock) b3_2 <= x6_2;
    reg [31:0] b3_3 = 32'h0;
    always @(posedge clock) b3_3 <= a3_3;
    reg [31:0] b3_4 = 32'h0;
    always @(posedge clock) b3_4 <= a3_4;
    reg [31:0] b3_5 = 32'h0;
    always @(posedge clock) b3_5 <= a3_5;
    reg [31:0] b3_6 = 32'h0;
    always @(posedge clock) b3_6 <= x5_6;
    reg [31:0] b3_7 = 32'h0;
    always @(posedge clock) b3_7 <= x6_7;
    reg [31:0] b3_8 = 32'h0;
    always @(posedge clock) b3_8 <= x6_8;
    reg [31:0] b3_9 = 32'h0;
    always @(posedge clock) b3_9 <= a3_9;
    reg [31:0] b3_10 = 32'h0;
    always @(posedge clock) b3_10 <= a3_10;
    reg [31:0] b3_11 = 32'h0;
    always @(posedge clock) b3_11 <= x5_11;
    reg [31:0] b3_12 = 32'h0;
    always @(posedge clock) b3_12 <= x5_12;
    reg [31:0] b3_13 = 32'h0;
    always @(posedge clock) b3_13 <= x6_13;
    reg [31:0] b3_14 = 32'h0;
    always @(posedge clock) b3_14 <= a3_14;
    reg [31:0] b3_15 = 32'h0;
    always @(posedge clock) b3_15 <= a3_15;
    wire [31:0] sum6_3;
    assign sum6_3 = b3_1 + b3_2;
    wire [31:0] sum6_4;
    assign sum6_4 = b3_6 + b3_7;
    wire [31:0] sum6_9;
    assign sum6_9 = b3_11 + b3_8;
    wire [31:0] sum6_14;
    assign sum6_14 = b3_12 + b3_13;
    wire [31:0] x7_3;
    assign x7_3 = b3_3 ^ {sum6_3[18:0], sum6_3[31:19]};
    wire [31:0] x7_4;
    assign x7_4 = b3_4 ^ {sum6_4[18:0], sum6_4[31:19]};
    wire [31:0] x7_9;
    assign x7_9 = b3_9 ^ {sum6_9[18:0], sum6_9[31:19]};
    wire [31:0] x7_14;
    assign x7_14 = b3_14 ^ {sum6_14[18:0], sum6_14[31:19]};
    reg [22:0] cut7_0 = 0;
    always @(posedge clock) cut7_0 <= b3_2[21:0] + x7_3[21:0];
    reg [22:0] cut7_5 = 0;
    always @(posedge clock) cut7_5 <= b3_7[21:0] + x7_4[21:0];
    reg [22:0] cut7_10 = 0;
    always @(posedge clock) cut7_10 <= b3_8[21:0] + x7_9[21:0];
    reg [22:0] cut7_15 = 0;
    always @(posedge clock) cut7_15 <= b3_13[21:0] + x7_14[21:0];
    reg [31:0] a6_0 = 32'h0;
    always @(posedge clock) a6_0 <= b3_0;
    reg [31:0] a6_1 = 32'h0;
    always @(posedge clock) a6_1 <= b3_1;
    reg [31:0] a6_2 = 32'h0;
    always @(posedge clock) a6_2 <= b3_2;
    reg [31:0] a6_3 = 32'h0;
    always @(posedge clock) a6_3 <= x7_3;
    reg [31:0] a6_4 = 32'h0;
    always @(posedge clock) a6_4 <= x7_4;
    reg [31:0] a6_5 = 32'h0;
    always @(posedge clock) a6_5 <= b3_5;
    reg [31:0] a6_6 = 32'h0;
    always @(posedge clock) a6_6 <= b3_6;
    reg [31:0] a6_7 = 32'h0;
    always @(posedge clock) a6_7 <= b3_7;
    reg [31:0] a6_8 = 32'h0;
    always @(posedge clock) a6_8 <= b3_8;
    reg [31:0] a6_9 = 32'h0;
    always @(posedge clock) a6_9 <= x7_9;
    reg [31:0] a6_10 = 32'h0;
    always @(posedge clock) a6_10 <= b3_10;
    reg [31:0] a6_11 = 32'h0;
    always @(posedge clock) a6_11 <= b3_11;
    reg [31:0] a6_12 = 32'h0;
    always @(posedge clock) a6_12 <= b3_12;
    reg [31:0] a6_13 = 32'h0;
    always @(posedge clock) a6_13 <= b3_13;
    reg [31:0] a6_14 = 32'h0;
    always @(posedge clock) a6_14 <= x7_14;
    reg [31:0] a6_15 = 32'h0;
    always @(posedge clock) a6_15 <= b3_15;
    wire [9:0] high7_0;
    assign high7_0 = a6_2[31:22] + a6_3[31:22] + cut7_0[22];
    wire [31:0] sum7_0;
    assign sum7_0 = {high7_0, cut7_0[21:0]};
    wire [31:0] x8_0;
    assign x8_0 = a6_0 ^ {sum7_0[13:0], sum7_0[31:14]};
    wire [9:0] high7_5;
    assign high7_5 = a6_7[31:22] + a6_4[31:22] + cut7_5[22];
    wire [31:0] sum7_5;
    assign sum7_5 = {high7_5, cut7_5[21:0]};
    wire [31:0] x8_5;
    assign x8_5 = a6_5 ^ {sum7_5[13:0], sum7_5[31:14]};
    wire [9:0] high7_10;
    assign high7_10 = a6_8[31:22] + a6_9[31:22] + cut7_10[22];
    wire [31:0] sum7_10;
    assign sum7_10 = {high7_10, cut7_10[21:0]};
    wire [31:0] x8_10;
    assign x8_10 = a6_10 ^ {sum7_10[13:0], sum7_10[31:14]};
    wire [9:0] high7_15;
    assign high7_15 = a6_13[31:22] + a6_14[31:22] + cut7_15[22];
    wire [31:0] sum7_15;
    assign sum7_15 = {high7_15, cut7_15[21:0]};
    wire [31:0] x8_15;
    assign x8_15 = a6_15 ^ {sum7_15[13:0], sum7_15[31:14]};
    wire [31:0] sum8_4;
    assign sum8_4 = a6_12 + x8_0;
    wire [31:0] sum8_9;
    assign sum8_9 = a6_1 + x8_5;
    wire [31:0] sum8_14;
    assign sum8_14 = a6_6 + x8_10;
    wire [31:0] sum8_3;
    assign sum8_3 = a6_11 + x8_15;
    wire [31:0] x9_4;
    assign x9_4 = a6_4 ^ {sum8_4[24:0], sum8_4[31:25]};
    wire [31:0] x9_9;
    assign x9_9 = a6_9 ^ {sum8_9[24:0], sum8_9[31:25]};
    wire [31:0] x9_14;
    assign x9_14 = a6_14 ^ {sum8_14[24:0], sum8_14[31:25]};
    wire [31:0] x9_3;
    assign x9_3 = a6_3 ^ {sum8_3[24:0], sum8_3[31:25]};
    reg [31:0] b6_0 = 32'h0;
    always @(posedge clock) b6_0 <= x8_0;
    reg [31:0] b6_1 = 32'h0;
    always @(posedge clock) b6_1 <= a6_1;
    reg [31:0] b6_2 = 32'h0;
    always @(posedge clock) b6_2 <= a6_2;
    reg [31:0] b6_3 = 32'h0;
    always @(posedge clock) b6_3 <= x9_3;
    reg [31:0] b6_4 = 32'h0;
    always @(posedge clock) b6_4 <= x9_4;
    reg [31:0] b6_5 = 32'h0;
    always @(posedge clock) b6_5 <= x8_5;
    reg [31:0] b6_6 = 32'h0;
    always @(posedge clock) b6_6 <= a6_6;
    reg [31:0] b6_7 = 32'h0;
    always @(posedge clock) b6_7 <= a6_7;
    reg [31:0] b6_8 = 32'h0;
    always @(posedge clock) b6_8 <= a6_8;
    reg [31:0] b6_9 = 32'h0;
    always @(posedge clock) b6_9 <= x9_9;
    reg [31:0] b6_10 = 32'h0;
    always @(posedge clock) b6_10 <= x8_10;
    reg [31:0] b6_11 = 32'h0;
    always @(posedge clock) b6_11 <= a6_11;
    reg [31:0] b6_12 = 32'h0;
    always @(posedge clock) b6_12 <= a6_12;
    reg [31:0] b6_13 = 32'h0;
    always @(posedge clock) b6_13 <= a6_13;
    reg [31:0] b6_14 = 32'h0;
    always @(posedge clock) b6_14 <= x9_14;
    reg [31:0] b6_15 = 32'h0;
    always @(posedge clock) b6_15 <= x8_15;
    wire [31:0] sum9_8;
    assign sum9_8 = b6_0 + b6_4;
    wire [31:0] sum9_13;
    assign sum9_13 = b6_5 + b6_9;
    wire [31:0] sum9_2;
    assign sum9_2 = b6_10 + b6_14;
    wire [31:0] sum9_7;
    assign sum9_7 = b6_15 + b6_3;
    wire [31:0] x10_8;
    assign x10_8 = b6_8 ^ {sum9_8[22:0], sum9_8[31:23]};
    wire [31:0] x10_13;
    assign x10_13 = b6_13 ^ {sum9_13[22:0], sum9_13[31:23]};
    wire [31:0] x10_2;
    assign x10_2 = b6_2 ^ {sum9_2[22:0], sum9_2[31:23]};
    wire [31:0] x10_7;
    assign x10_7 = b6_7 ^ {sum9_7[22:0], sum9_7[31:23]};
    reg [22:0] cut10_12 = 0;
    always @(posedge clock) cut10_12 <= b6_4[21:0] + x10_8[21:0];
    reg [22:0] cut10_1 = 0;
    always @(posedge clock) cut10_1 <= b6_9[21:0] + x10_13[21:0];
    reg [22:0] cut10_6 = 0;
    always @(posedge clock) cut10_6 <= b6_14[21:0] + x10_2[21:0];
    reg [22:0] cut10_11 = 0;
    always @(posedge clock) cut10_11 <= b6_3[21:0] + x10_7[21:0];
    reg [31:0] a9_0 = 32'h0;
    always @(posedge clock) a9_0 <= b6_0;
    reg [31:0] a9_1 = 32'h0;
    always @(posedge clock) a9_1 <= b6_1;
    reg [31:0] a9_2 = 32'h0;
    always @(posedge clock) a9_2 <= x10_2;
    reg [31:0] a9_3 = 32'h0;
    always @(posedge clock) a9_3 <= b6_3;
    reg [31:0] a9_4 = 32'h0;
    always @(posedge clock) a9_4 <= b6_4;
    reg [31:0] a9_5 = 32'h0;
    always @(posedge clock) a9_5 <= b6_5;
    reg [31:0] a9_6 = 32'h0;
    always @(posedge clock) a9_6 <= b6_6;
    reg [31:0] a9_7 = 32'h0;
    always @(posedge clock) a9_7 <= x10_7;
    reg [31:0] a9_8 = 32'h0;
    always @(posedge clock) a9_8 <= x10_8;
    reg [31:0] a9_9 = 32'h0;
    always @(posedge clock) a9_9 <= b6_9;
    reg [31:0] a9_10 = 32'h0;
    always @(posedge clock) a9_10 <= b6_10;
    reg [31:0] a9_11 = 32'h0;
    always @(posedge clock) a9_11 <= b6_11;
    reg [31:0] a9_12 = 32'h0;
    always @(posedge clock) a9_12 <= b6_12;
    reg [31:0] a9_13 = 32'h0;
    always @(posedge clock) a9_13 <= x10_13;
    reg [31:0] a9_14 = 32'h0;
    always @(posedge clock) a9_14 <= b6_14;
    reg [31:0] a9_15 = 32'h0;
    always @(posedge clock) a9_15 <= b6_15;
    wire [9:0] high10_12;
    assign high10_12 = a9_4[31:22] + a9_8[31:22] + cut10_12[22];
    wire [31:0] sum10_12;
    assign sum10_12 = {high10_12, cut10_12[21:0]};
    wire [31:0] x11_12;
    assign x11_12 = a9_12 ^ {sum10_12[18:0], sum10_12[31:19]};
    wire [9:0] high10_1;
    assign high10_1 = a9_9[31:22] + a9_13[31:22] + cut10_1[22];
    wire [31:0] sum10_1;
    assign sum10_1 = {high10_1, cut10_1[21:0]};
    wire [31:0] x11_1;
    assign x11_1 = a9_1 ^ {sum10_1[18:0], sum10_1[31:19]};
    wire [9:0] high10_6;
    assign high10_6 = a9_14[31:22] + a9_2[31:22] + cut10_6[22];
    wire [31:0] sum10_6;
    assign sum10_6 = {high10_6, cut10_6[21:0]};
    wire [31:0] x11_6;
    assign x11_6 = a9_6 ^ {sum10_6[18:0], sum10_6[31:19]};
    wire [9:0] high10_11;
    assign high10_11 = a9_3[31:22] + a9_7[31:22] + cut10_11[22];
    wire [31:0] sum10_11;
    assign sum10_11 = {high10_11, cut10_11[21:0]};
    wire [31:0] x11_11;
    assign x11_11 = a9_11 ^ {sum10_11[18:0], sum10_11[31:19]};
    wire [31:0] sum11_0;
    assign sum11_0 = a9_8 + x11_12;
    wire [31:0] sum11_5;
    assign sum11_5 = a9_13 + x11_1;
    wire [31:0] sum11_10;
    assign sum11_10 = a9_2 + x11_6;
    wire [31:0] sum11_15;
    assign sum11_15 = a9_7 + x11_11;
    wire [31:0] x12_0;
    assign x12_0 = a9_0 ^ {sum11_0[13:0], sum11_0[31:14]};
    wire [31:0] x12_5;
    assign x12_5 = a9_5 ^ {sum11_5[13:0], sum11_5[31:14]};
    wire [31:0] x12_10;
    assign x12_10 = a9_10 ^ {sum11_10[13:0], sum11_10[31:14]};
    wire [31:0] x12_15;
    assign x12_15 = a9_15 ^ {sum11_15[13:0], sum11_15[31:14]};
    reg [31:0] b9_0 = 32'h0;
    always @(posedge clock) b9_0 <= x12_0;
    reg [31:0] b9_1 = 32'h0;
    always @(posedge clock) b9_1 <= x11_1;
    reg [31:0] b9_2 = 32'h0;
    always @(posedge clock) b9_2 <= a9_2;
    reg [31:0] b9_3 = 32'h0;
    always @(posedge clock) b9_3 <= a9_3;
    reg [31:0] b9_4 = 32'h0;
    always @(posedge clock) b9_4 <= a9_4;
    reg [31:0] b9_5 = 32'h0;
    always @(posedge clock) b9_5 <= x12_5;
    reg [31:0] b9_6 = 32'h0;
    always @(posedge clock) b9_6 <= x11_6;
    reg [31:0] b9_7 = 32'h0;
    always @(posedge clock) b9_7 <= a9_7;
    reg [31:0] b9_8 = 32'h0;
    always @(posedge clock) b9_8 <= a9_8;
    reg [31:0] b9_9 = 32'h0;
    always @(posedge clock) b9_9 <= a9_9;
    reg [31:0] b9_10 = 32'h0;
    always @(posedge clock) b9_10 <= x12_10;
    reg [31:0] b9_11 = 32'h0;
    always @(posedge clock) b9_11 <= x11_11;
    reg [31:0] b9_12 = 32'h0;
    always @(posedge clock) b9_12 <= x11_12;
    reg [31:0] b9_13 = 32'h0;
    always @(posedge clock) b9_13 <= a9_13;
    reg [31:0] b9_14 = 32'h0;
    always @(posedge clock) b9_14 <= a9_14;
    reg [31:0] b9_15 = 32'h0;
    always @(posedge clock) b9_15 <= x12_15;
    wire [31:0] sum12_1;
    assign sum12_1 = b9_3 + b9_0;
    wire [31:0] sum12_6;
    assign sum12_6 = b9_4 + b9_5;
    wire [31:0] sum12_11;
    assign sum12_11 = b9_9 + b9_10;
    wire [31:0] sum12_12;
    assign sum12_12 = b9_14 + b9_15;
    wire [31:0] x13_1;
    assign x13_1 = b9_1 ^ {sum12_1[24:0], sum12_1[31:25]};
    wire [31:0] x13_6;
    assign x13_6 = b9_6 ^ {sum12_6[24:0], sum12_6[31:25]};
    wire [31:0] x13_11;
    assign x13_11 = b9_11 ^ {sum12_11[24:0], sum12_11[31:25]};
    wire [31:0] x13_12;
    assign x13_12 = b9_12 ^ {sum12_12[24:0], sum12_12[31:25]};
    reg [19:0] cut13_2 = 0;
    always @(posedge clock) cut13_2 <= b9_0[18:0] + x13_1[18:0];
    reg [19:0] cut13_7 = 0;
    always @(posedge clock) cut13_7 <= b9_5[18:0] + x13_6[18:0];
    reg [19:0] cut13_8 = 0;
    always @(posedge clock) cut13_8 <= b9_10[18:0] + x13_11[18:0];
    reg [19:0] cut13_13 = 0;
    always @(posedge clock) cut13_13 <= b9_15[18:0] + x13_12[18:0];
    reg [31:0] a12_0 = 32'h0;
    always @(posedge clock) a12_0 <= b9_0;
    reg [31:0] a12_1 = 32'h0;
    always @(posedge clock) a12_1 <= x13_1;
    reg [31:0] a12_2 = 32'h0;
    always @(posedge clock) a12_2 <= b9_2;
    reg [31:0] a12_3 = 32'h0;
    always @(posedge clock) a12_3 <= b9_3;
    reg [31:0] a12_4 = 32'h0;
    always @(posedge clock) a12_4 <= b9_4;
    reg [31:0] a12_5 = 32'h0;
    always @(posedge clock) a12_5 <= b9_5;
    reg [31:0] a12_6 = 32'h0;
    always @(posedge clock) a12_6 <= x13_6;
    reg [31:0] a12_7 = 32'h0;
    always @(posedge clock) a12_7 <= b9_7;
    reg [31:0] a12_8 = 32'h0;
    always @(posedge clock) a12_8 <= b9_8;
    reg [31:0] a12_9 = 32'h0;
    always @(posedge clock) a12_9 <= b9_9;
    reg [31:0] a12_10 = 32'h0;
    always @(posedge clock) a12_10 <= b9_10;
    reg [31:0] a12_11 = 32'h0;
    always @(posedge clock) a12_11 <= x13_11;
    reg [31:0] a12_12 = 32'h0;
    always @(posedge clock) a12_12 <= x13_12;
    reg [31:0] a12_13 = 32'h0;
    always @(posedge clock) a12_13 <= b9_13;
    reg [31:0] a12_14 = 32'h0;
    always @(posedge clock) a12_14 <= b9_14;
    reg [31:0] a12_15 = 32'h0;
    always @(posedge clock) a12_15 <= b9_15;
    wire [12:0] high13_2;
    assign high13_2 = a12_0[31:19] + a12_1[31:19] + cut13_2[19];
    wire [31:0] sum13_2;
    assign sum13_2 = {high13_2, cut13_2[18:0]};
    wire [31:0] x14_2;
    assign x14_2 = a12_2 ^ {sum13_2[22:0], sum13_2[31:23]};
    wire [12:0] high13_7;
    assign high13_7 = a12_5[31:19] + a12_6[31:19] + cut13_7[19];
    wire [31:0] sum13_7;
    assign sum13_7 = {high13_7, cut13_7[18:0]};
    wire [31:0] x14_7;
    assign x14_7 = a12_7 ^ {sum13_7[22:0], sum13_7[31:23]};
    wire [12:0] high13_8;
    assign high13_8 = a12_10[31:19] + a12_11[31:19] + cut13_8[19];
    wire [31:0] sum13_8;
    assign sum13_8 = {high13_8, cut13_8[18:0]};
    wire [31:0] x14_8;
    assign x14_8 = a12_8 ^ {sum13_8[22:0], sum13_8[31:23]};
    wire [12:0] high13_13;
    assign high13_13 = a12_15[31:19] + a12_12[31:19] + cut13_13[19];
    wire [31:0] sum13_13;
    assign sum13_13 = {high13_13, cut13_13[18:0]};
    wire [31:0] x14_13;
    assign x14_13 = a12_13 ^ {sum13_13[22:0], sum13_13[31:23]};
    wire [31:0] sum14_3;
    assign sum14_3 = a12_1 + x14_2;
    wire [31:0] sum14_4;
    assign sum14_4 = a12_6 + x14_7;
    wire [31:0] sum14_9;
    assign sum14_9 = a12_11 + x14_8;
    wire [31:0] sum14_14;
    assign sum14_14 = a12_12 + x14_13;
    reg [31:0] b12_0 = 32'h0;
    always @(posedge clock) b12_0 <= a12_0;
    reg [31:0] b12_1 = 32'h0;
    always @(posedge clock) b12_1 <= a12_1;
    reg [31:0] b12_2 = 32'h0;
    always @(posedge clock) b12_2 <= x14_2;
    reg [31:0] b12_3 = 32'h0;
    always @(posedge clock) b12_3 <= a12_3;
    reg [31:0] b12_4 = 32'h0;
    always @(posedge clock) b12_4 <= a12_4;
    reg [31:0] b12_5 = 32'h0;
    always @(posedge clock) b12_5 <= a12_5;
    reg [31:0] b12_6 = 32'h0;
    always @(posedge clock) b12_6 <= a12_6;
    reg [31:0] b12_7 = 32'h0;
    always @(posedge clock) b12_7 <= x14_7;
    reg [31:0] b12_8 = 32'h0;
    always @(posedge clock) b12_8 <= x14_8;
    reg [31:0] b12_9 = 32'h0;
    always @(posedge clock) b12_9 <= a12_9;
    reg [31:0] b12_10 = 32'h0;
    always @(posedge clock) b12_10 <= a12_10;
    reg [31:0] b12_11 = 32'h0;
    always @(posedge clock) b12_11 <= a12_11;
    reg [31:0] b12_12 = 32'h0;
    always @(posedge clock) b12_12 <= a12_12;
    reg [31:0] b12_13 = 32'h0;
    always @(posedge clock) b12_13 <= x14_13;
    reg [31:0] b12_14 = 32'h0;
    always @(posedge clock) b12_14 <= a12_14;
    reg [31:0] b12_15 = 32'h0;
    always @(posedge clock) b12_15 <= a12_15;
    reg [31:0] kept14_3 = 32'h0;
    always @(posedge clock) kept14_3 <= sum14_3;
    wire [31:0] x15_3;
    assign x15_3 = b12_3 ^ {kept14_3[18:0], kept14_3[31:19]};
    reg [31:0] kept14_4 = 32'h0;
    always @(posedge clock) kept14_4 <= sum14_4;
    wire [31:0] x15_4;
    assign x15_4 = b12_4 ^ {kept14_4[18:0], kept14_4[31:19]};
    reg [31:0] kept14_9 = 32'h0;
    always @(posedge clock) kept14_9 <= sum14_9;
    wire [31:0] x15_9;
    assign x15_9 = b12_9 ^ {kept14_9[18:0], kept14_9[31:19]};
    reg [31:0] kept14_14 = 32'h0;
    always @(posedge clock) kept14_14 <= sum14_14;
    wire [31:0] x15_14;
    assign x15_14 = b12_14 ^ {kept14_14[18:0], kept14_14[31:19]};
    wire [31:0] sum15_0;
    assign sum15_0 = b12_2 + x15_3;
    wire [31:0] sum15_5;
    assign sum15_5 = b12_7 + x15_4;
    wire [31:0] sum15_10;
    assign sum15_10 = b12_8 + x15_9;
    wire [31:0] sum15_15;
    assign sum15_15 = b12_13 + x15_14;
    wire [31:0] x16_0;
    assign x16_0 = b12_0 ^ {sum15_0[13:0], sum15_0[31:14]};
    wire [31:0] x16_5;
    assign x16_5 = b12_5 ^ {sum15_5[13:0], sum15_5[31:14]};
    wire [31:0] x16_10;
    assign x16_10 = b12_10 ^ {sum15_10[13:0], sum15_10[31:14]};
    wire [31:0] x16_15;
    assign x16_15 = b12_15 ^ {sum15_15[13:0], sum15_15[31:14]};
    reg [27:0] cut16_4 = 0;
    always @(posedge clock) cut16_4 <= b12_12[26:0] + x16_0[26:0];
    reg [27:0] cut16_9 = 0;
    always @(posedge clock) cut16_9 <= b12_1[26:0] + x16_5[26:0];
    reg [27:0] cut16_14 = 0;
    always @(posedge clock) cut16_14 <= b12_6[26:0] + x16_10[26:0];
    reg [27:0] cut16_3 = 0;
    always @(posedge clock) cut16_3 <= b12_11[26:0] + x16_15[26:0];
    reg [31:0] a15_0 = 32'h0;
    always @(posedge clock) a15_0 <= x16_0;
    reg [31:0] a15_1 = 32'h0;
    always @(posedge clock) a15_1 <= b12_1;
    reg [31:0] a15_2 = 32'h0;
    always @(posedge clock) a15_2 <= b12_2;
    reg [31:0] a15_3 = 32'h0;
    always @(posedge clock) a15_3 <= x15_3;
    reg [31:0] a15_4 = 32'h0;
    always @(posedge clock) a15_4 <= x15_4;
    reg [31:0] a15_5 = 32'h0;
    always @(posedge clock) a15_5 <= x16_5;
    reg [31:0] a15_6 = 32'h0;
    always @(posedge clock) a15_6 <= b12_6;
    reg [31:0] a15_7 = 32'h0;
    always @(posedge clock) a15_7 <= b12_7;
    reg [31:0] a15_8 = 32'h0;
    always @(posedge clock) a15_8 <= b12_8;
    reg [31:0] a15_9 = 32'h0;
    always @(posedge clock) a15_9 <= x15_9;
    reg [31:0] a15_10 = 32'h0;
    always @(posedge clock) a15_10 <= x16_10;
    reg [31:0] a15_11 = 32'h0;
    always @(posedge clock) a15_11 <= b12_11;
    reg [31:0] a15_12 = 32'h0;
    always @(posedge clock) a15_12 <= b12_12;
    reg [31:0] a15_13 = 32'h0;
    always @(posedge clock) a15_13 <= b12_13;
    reg [31:0] a15_14 = 32'h0;
    always @(posedge clock) a15_14 <= x15_14;
    reg [31:0] a15_15 = 32'h0;
    always @(posedge clock) a15_15 <= x16_15;
    wire [4:0] high16_4;
    assign high16_4 = a15_12[31:27] + a15_0[31:27] + cut16_4[27];
    wire [31:0] sum16_4;
    assign sum16_4 = {high16_4, cut16_4[26:0]};
    wire [31:0] x17_4;
    assign x17_4 = a15_4 ^ {sum16_4[24:0], sum16_4[31:25]};
    wire [4:0] high16_9;
    assign high16_9 = a15_1[31:27] + a15_5[31:27] + cut16_9[27];
    wire [31:0] sum16_9;
    assign sum16_9 = {high16_9, cut16_9[26:0]};
    wire [31:0] x17_9;
    assign x17_9 = a15_9 ^ {sum16_9[24:0], sum16_9[31:25]};
    wire [4:0] high16_14;
    assign high16_14 = a15_6[31:27] + a15_10[31:27] + cut16_14[27];
    wire [31:0] sum16_14;
    assign sum16_14 = {high16_14, cut16_14[26:0]};
    wire [31:0] x17_14;
    assign x17_14 = a15_14 ^ {sum16_14[24:0], sum16_14[31:25]};
    wire [4:0] high16_3;
    assign high16_3 = a15_11[31:27] + a15_15[31:27] + cut16_3[27];
    wire [31:0] sum16_3;
    assign sum16_3 = {high16_3, cut16_3[26:0]};
    wire [31:0] x17_3;
    assign x17_3 = a15_3 ^ {sum16_3[24:0], sum16_3[31:25]};
    wire [31:0] sum17_8;
    assign sum17_8 = a15_0 + x17_4;
    wire [31:0] sum17_13;
    assign sum17_13 = a15_5 + x17_9;
    wire [31:0] sum17_2;
    assign sum17_2 = a15_10 + x17_14;
    wire [31:0] sum17_7;
    assign sum17_7 = a15_15 + x17_3;
    wire [31:0] x18_8;
    assign x18_8 = a15_8 ^ {sum17_8[22:0], sum17_8[31:23]};
    wire [31:0] x18_13;
    assign x18_13 = a15_13 ^ {sum17_13[22:0], sum17_13[31:23]};
    wire [31:0] x18_2;
    assign x18_2 = a15_2 ^ {sum17_2[22:0], sum17_2[31:23]};
    wire [31:0] x18_7;
    assign x18_7 = a15_7 ^ {sum17_7[22:0], sum17_7[31:23]};
    reg [31:0] b15_0 = 32'h0;
    always @(posedge clock) b15_0 <= a15_0;
    reg [31:0] b15_1 = 32'h0;
    always @(posedge clock) b15_1 <= a15_1;
    reg [31:0] b15_2 = 32'h0;
    always @(posedge clock) b15_2 <= x18_2;
    reg [31:0] b15_3 = 32'h0;
    always @(posedge clock) b15_3 <= x17_3;
    reg [31:0] b15_4 = 32'h0;
    always @(posedge clock) b15_4 <= x17_4;
    reg [31:0] b15_5 = 32'h0;
    always @(posedge clock) b15_5 <= a15_5;
    reg [31:0] b15_6 = 32'h0;
    always @(posedge clock) b15_6 <= a15_6;
    reg [31:0] b15_7 = 32'h0;
    always @(posedge clock) b15_7 <= x18_7;
    reg [31:0] b15_8 = 32'h0;
    always @(posedge clock) b15_8 <= x18_8;
    reg [31:0] b15_9 = 32'h0;
    always @(posedge clock) b15_9 <= x17_9;
    reg [31:0] b15_10 = 32'h0;
    always @(posedge clock) b15_10 <= a15_10;
    reg [31:0] b15_11 = 32'h0;
    always @(posedge clock) b15_11 <= a15_11;
    reg [31:0] b15_12 = 32'h0;
    always @(posedge clock) b15_12 <= a15_12;
    reg [31:0] b15_13 = 32'h0;
    always @(posedge clock) b15_13 <= x18_13;
    reg [31:0] b15_14 = 32'h0;
    always @(posedge clock) b15_14 <= x17_14;
    reg [31:0] b15_15 = 32'h0;
    always @(posedge clock) b15_15 <= a15_15;
    wire [31:0] sum18_12;
    assign sum18_12 = b15_4 + b15_8;
    wire [31:0] sum18_1;
    assign sum18_1 = b15_9 + b15_13;
    wire [31:0] sum18_6;
    assign sum18_6 = b15_14 + b15_2;
    wire [31:0] sum18_11;
    assign sum18_11 = b15_3 + b15_7;
    wire [31:0] x19_12;
    assign x19_12 = b15_12 ^ {sum18_12[18:0], sum18_12[31:19]};
    wire [31:0] x19_1;
    assign x19_1 = b15_1 ^ {sum18_1[18:0], sum18_1[31:19]};
    wire [31:0] x19_6;
    assign x19_6 = b15_6 ^ {sum18_6[18:0], sum18_6[31:19]};
    wire [31:0] x19_11;
    assign x19_11 = b15_11 ^ {sum18_11[18:0], sum18_11[31:19]};
    reg [22:0] cut19_0 = 0;
    always @(posedge clock) cut19_0 <= b15_8[21:0] + x19_12[21:0];
    reg [22:0] cut19_5 = 0;
    always @(posedge clock) cut19_5 <= b15_13[21:0] + x19_1[21:0];
    reg [22:0] cut19_10 = 0;
    always @(posedge clock) cut19_10 <= b15_2[21:0] + x19_6[21:0];
    reg [22:0] cut19_15 = 0;
    always @(posedge clock) cut19_15 <= b15_7[21:0] + x19_11[21:0];
    reg [31:0] a18_0 = 32'h0;
    always @(posedge clock) a18_0 <= b15_0;
    reg [31:0] a18_1 = 32'h0;
    always @(posedge clock) a18_1 <= x19_1;
    reg [31:0] a18_2 = 32'h0;
    always @(posedge clock) a18_2 <= b15_2;
    reg [31:0] a18_3 = 32'h0;
    always @(posedge clock) a18_3 <= b15_3;
    reg [31:0] a18_4 = 32'h0;
    always @(posedge clock) a18_4 <= b15_4;
    reg [31:0] a18_5 = 32'h0;
    always @(posedge clock) a18_5 <= b15_5;
    reg [31:0] a18_6 = 32'h0;
    always @(posedge clock) a18_6 <= x19_6;
    reg [31:0] a18_7 = 32'h0;
    always @(posedge clock) a18_7 <= b15_7;
    reg [31:0] a18_8 = 32'h0;
    always @(posedge clock) a18_8 <= b15_8;
    reg [31:0] a18_9 = 32'h0;
    always @(posedge clock) a18_9 <= b15_9;
    reg [31:0] a18_10 = 32'h0;
    always @(posedge clock) a18_10 <= b15_10;
    reg [31:0] a18_11 = 32'h0;
    always @(posedge clock) a18_11 <= x19_11;
    reg [31:0] a18_12 = 32'h0;
    always @(posedge clock) a18_12 <= x19_12;
    reg [31:0] a18_13 = 32'h0;
    always @(posedge clock) a18_13 <= b15_13;
    reg [31:0] a18_14 = 32'h0;
    always @(posedge clock) a18_14 <= b15_14;
    reg [31:0] a18_15 = 32'h0;
    always @(posedge clock) a18_15 <= b15_15;
    wire [9:0] high19_0;
    assign high19_0 = a18_8[31:22] + a18_12[31:22] + cut19_0[22];
    wire [31:0] sum19_0;
    assign sum19_0 = {high19_0, cut19_0[21:0]};
    wire [31:0] x20_0;
    assign x20_0 = a18_0 ^ {sum19_0[13:0], sum19_0[31:14]};
    wire [9:0] high19_5;
    assign high19_5 = a18_13[31:22] + a18_1[31:22] + cut19_5[22];
    wire [31:0] sum19_5;
    assign sum19_5 = {high19_5, cut19_5[21:0]};
    wire [31:0] x20_5;
    assign x20_5 = a18_5 ^ {sum19_5[13:0], sum19_5[31:14]};
    wire [9:0] high19_10;
    assign high19_10 = a18_2[31:22] + a18_6[31:22] + cut19_10[22];
    wire [31:0] sum19_10;
    assign sum19_10 = {high19_10, cut19_10[21:0]};
    wire [31:0] x20_10;
    assign x20_10 = a18_10 ^ {sum19_10[13:0], sum19_10[31:14]};
    wire [9:0] high19_15;
    assign high19_15 = a18_7[31:22] + a18_11[31:22] + cut19_15[22];
    wire [31:0] sum19_15;
    assign sum19_15 = {high19_15, cut19_15[21:0]};
    wire [31:0] x20_15;
    assign x20_15 = a18_15 ^ {sum19_15[13:0], sum19_15[31:14]};
    wire [31:0] sum20_1;
    assign sum20_1 = a18_3 + x20_0;
    wire [31:0] sum20_6;
    assign sum20_6 = a18_4 + x20_5;
    wire [31:0] sum20_11;
    assign sum20_11 = a18_9 + x20_10;
    wire [31:0] sum20_12;
    assign sum20_12 = a18_14 + x20_15;
    wire [31:0] x21_1;
    assign x21_1 = a18_1 ^ {sum20_1[24:0], sum20_1[31:25]};
    wire [31:0] x21_6;
    assign x21_6 = a18_6 ^ {sum20_6[24:0], sum20_6[31:25]};
    wire [31:0] x21_11;
    assign x21_11 = a18_11 ^ {sum20_11[24:0], sum20_11[31:25]};
    wire [31:0] x21_12;
    assign x21_12 = a18_12 ^ {sum20_12[24:0], sum20_12[31:25]};
    reg [31:0] b18_0 = 32'h0;
    always @(posedge clock) b18_0 <= x20_0;
    reg [31:0] b18_1 = 32'h0;
    always @(posedge clock) b18_1 <= x21_1;
    reg [31:0] b18_2 = 32'h0;
    always @(posedge clock) b18_2 <= a18_2;
    reg [31:0] b18_3 = 32'h0;
    always @(posedge clock) b18_3 <= a18_3;
    reg [31:0] b18_4 = 32'h0;
    always @(posedge clock) b18_4 <= a18_4;
    reg [31:0] b18_5 = 32'h0;
    always @(posedge clock) b18_5 <= x20_5;
    reg [31:0] b18_6 = 32'h0;
    always @(posedge clock) b18_6 <= x21_6;
    reg [31:0] b18_7 = 32'h0;
    always @(posedge clock) b18_7 <= a18_7;
    reg [31:0] b18_8 = 32'h0;
    always @(posedge clock) b18_8 <= a18_8;
    reg [31:0] b18_9 = 32'h0;
    always @(posedge clock) b18_9 <= a18_9;
    reg [31:0] b18_10 = 32'h0;
    always @(posedge clock) b18_10 <= x20_10;
    reg [31:0] b18_11 = 32'h0;
    always @(posedge clock) b18_11 <= x21_11;
    reg [31:0] b18_12 = 32'h0;
    always @(posedge clock) b18_12 <= x21_12;
    reg [31:0] b18_13 = 32'h0;
    always @(posedge clock) b18_13 <= a18_13;
    reg [31:0] b18_14 = 32'h0;
    always @(posedge clock) b18_14 <= a18_14;
    reg [31:0] b18_15 = 32'h0;
    always @(posedge clock) b18_15 <= x20_15;
    wire [31:0] sum21_2;
    assign sum21_2 = b18_0 + b18_1;
    wire [31:0] sum21_7;
    assign sum21_7 = b18_5 + b18_6;
    wire [31:0] sum21_8;
    assign sum21_8 = b18_10 + b18_11;
    wire [31:0] sum21_13;
    assign sum21_13 = b18_15 + b18_12;
    wire [31:0] x22_2;
    assign x22_2 = b18_2 ^ {sum21_2[22:0], sum21_2[31:23]};
    wire [31:0] x22_7;
    assign x22_7 = b18_7 ^ {sum21_7[22:0], sum21_7[31:23]};
    wire [31:0] x22_8;
    assign x22_8 = b18_8 ^ {sum21_8[22:0], sum21_8[31:23]};
    wire [31:0] x22_13;
    assign x22_13 = b18_13 ^ {sum21_13[22:0], sum21_13[31:23]};
    reg [22:0] cut22_3 = 0;
    always @(posedge clock) cut22_3 <= b18_1[21:0] + x22_2[21:0];
    reg [22:0] cut22_4 = 0;
    always @(posedge clock) cut22_4 <= b18_6[21:0] + x22_7[21:0];
    reg [22:0] cut22_9 = 0;
    always @(posedge clock) cut22_9 <= b18_11[21:0] + x22_8[21:0];
    reg [22:0] cut22_14 = 0;
    always @(posedge clock) cut22_14 <= b18_12[21:0] + x22_13[21:0];
    reg [31:0] a21_0 = 32'h0;
    always @(posedge clock) a21_0 <= b18_0;
    reg [31:0] a21_1 = 32'h0;
    always @(posedge clock) a21_1 <= b18_1;
    reg [31:0] a21_2 = 32'h0;
    always @(posedge clock) a21_2 <= x22_2;
    reg [31:0] a21_3 = 32'h0;
    always @(posedge clock) a21_3 <= b18_3;
    reg [31:0] a21_4 = 32'h0;
    always @(posedge clock) a21_4 <= b18_4;
    reg [31:0] a21_5 = 32'h0;
    always @(posedge clock) a21_5 <= b18_5;
    reg [31:0] a21_6 = 32'h0;
    always @(posedge clock) a21_6 <= b18_6;
    reg [31:0] a21_7 = 32'h0;
    always @(posedge clock) a21_7 <= x22_7;
    reg [31:0] a21_8 = 32'h0;
    always @(posedge clock) a21_8 <= x22_8;
    reg [31:0] a21_9 = 32'h0;
    always @(posedge clock) a21_9 <= b18_9;
    reg [31:0] a21_10 = 32'h0;
    always @(posedge clock) a21_10 <= b18_10;
    reg [31:0] a21_11 = 32'h0;
    always @(posedge clock) a21_11 <= b18_11;
    reg [31:0] a21_12 = 32'h0;
    always @(posedge clock) a21_12 <= b18_12;
    reg [31:0] a21_13 = 32'h0;
    always @(posedge clock) a21_13 <= x22_13;
    reg [31:0] a21_14 = 32'h0;
    always @(posedge clock) a21_14 <= b18_14;
    reg [31:0] a21_15 = 32'h0;
    always @(posedge clock) a21_15 <= b18_15;
    wire [9:0] high22_3;
    assign high22_3 = a21_1[31:22] + a21_2[31:22] + cut22_3[22];
    wire [31:0] sum22_3;
    assign sum22_3 = {high22_3, cut22_3[21:0]};
    wire [31:0] x23_3;
    assign x23_3 = a21_3 ^ {sum22_3[18:0], sum22_3[31:19]};
    wire [9:0] high22_4;
    assign high22_4 = a21_6[31:22] + a21_7[31:22] + cut22_4[22];
    wire [31:0] sum22_4;
    assign sum22_4 = {high22_4, cut22_4[21:0]};
    wire [31:0] x23_4;
    assign x23_4 = a21_4 ^ {sum22_4[18:0], sum22_4[31:19]};
    wire [9:0] high22_9;
    assign high22_9 = a21_11[31:22] + a21_8[31:22] + cut22_9[22];
    wire [31:0] sum22_9;
    assign sum22_9 = {high22_9, cut22_9[21:0]};
    wire [31:0] x23_9;
    assign x23_9 = a21_9 ^ {sum22_9[18:0], sum22_9[31:19]};
    wire [9:0] high22_14;
    assign high22_14 = a21_12[31:22] + a21_13[31:22] + cut22_14[22];
    wire [31:0] sum22_14;
    assign sum22_14 = {high22_14, cut22_14[21:0]};
    wire [31:0] x23_14;
    assign x23_14 = a21_14 ^ {sum22_14[18:0], sum22_14[31:19]};
    wire [31:0] sum23_0;
    assign sum23_0 = a21_2 + x23_3;
    wire [31:0] sum23_5;
    assign sum23_5 = a21_7 + x23_4;
    wire [31:0] sum23_10;
    assign sum23_10 = a21_8 + x23_9;
    wire [31:0] sum23_15;
    assign sum23_15 = a21_13 + x23_14;
    wire [31:0] x24_0;
    assign x24_0 = a21_0 ^ {sum23_0[13:0], sum23_0[31:14]};
    wire [31:0] x24_5;
    assign x24_5 = a21_5 ^ {sum23_5[13:0], sum23_5[31:14]};
    wire [31:0] x24_10;
    assign x24_10 = a21_10 ^ {sum23_10[13:0], sum23_10[31:14]};
    wire [31:0] x24_15;
    assign x24_15 = a21_15 ^ {sum23_15[13:0], sum23_15[31:14]};
    reg [31:0] b21_0 = 32'h0;
    always @(posedge clock) b21_0 <= x24_0;
    reg [31:0] b21_1 = 32'h0;
    always @(posedge clock) b21_1 <= a21_1;
    reg [31:0] b21_2 = 32'h0;
    always @(posedge clock) b21_2 <= a21_2;
    reg [31:0] b21_3 = 32'h0;
    always @(posedge clock) b21_3 <= x23_3;
    reg [31:0] b21_4 = 32'h0;
    always @(posedge clock) b21_4 <= x23_4;
    reg [31:0] b21_5 = 32'h0;
    always @(posedge clock) b21_5 <= x24_5;
    reg [31:0] b21_6 = 32'h0;
    always @(posedge clock) b21_6 <= a21_6;
    reg [31:0] b21_7 = 32'h0;
    always @(posedge clock) b21_7 <= a21_7;
    reg [31:0] b21_8 = 32'h0;
    always @(posedge clock) b21_8 <= a21_8;
    reg [31:0] b21_9 = 32'h0;
    always @(posedge clock) b21_9 <= x23_9;
    reg [31:0] b21_10 = 32'h0;
    always @(posedge clock) b21_10 <= x24_10;
    reg [31:0] b21_11 = 32'h0;
    always @(posedge clock) b21_11 <= a21_11;
    reg [31:0] b21_12 = 32'h0;
    always @(posedge clock) b21_12 <= a21_12;
    reg [31:0] b21_13 = 32'h0;
    always @(posedge clock) b21_13 <= a21_13;
    reg [31:0] b21_14 = 32'h0;
    always @(posedge clock) b21_14 <= x23_14;
    reg [31:0] b21_15 = 32'h0;
    always @(posedge clock) b21_15 <= x24_15;
    wire [31:0] sum24_4;
    assign sum24_4 = b21_12 + b21_0;
    wire [31:0] sum24_9;
    assign sum24_9 = b21_1 + b21_5;
    wire [31:0] sum24_14;
    assign sum24_14 = b21_6 + b21_10;
    wire [31:0] sum24_3;
    assign sum24_3 = b21_11 + b21_15;
    wire [31:0] x25_4;
    assign x25_4 = b21_4 ^ {sum24_4[24:0], sum24_4[31:25]};
    wire [31:0] x25_9;
    assign x25_9 = b21_9 ^ {sum24_9[24:0], sum24_9[31:25]};
    wire [31:0] x25_14;
    assign x25_14 = b21_14 ^ {sum24_14[24:0], sum24_14[31:25]};
    wire [31:0] x25_3;
    assign x25_3 = b21_3 ^ {sum24_3[24:0], sum24_3[31:25]};
    reg [19:0] cut25_8 = 0;
    always @(posedge clock) cut25_8 <= b21_0[18:0] + x25_4[18:0];
    reg [19:0] cut25_13 = 0;
    always @(posedge clock) cut25_13 <= b21_5[18:0] + x25_9[18:0];
    reg [19:0] cut25_2 = 0;
    always @(posedge clock) cut25_2 <= b21_10[18:0] + x25_14[18:0];
    reg [19:0] cut25_7 = 0;
    always @(posedge clock) cut25_7 <= b21_15[18:0] + x25_3[18:0];
    reg [31:0] a24_0 = 32'h0;
    always @(posedge clock) a24_0 <= b21_0;
    reg [31:0] a24_1 = 32'h0;
    always @(posedge clock) a24_1 <= b21_1;
    reg [31:0] a24_2 = 32'h0;
    always @(posedge clock) a24_2 <= b21_2;
    reg [31:0] a24_3 = 32'h0;
    always @(posedge clock) a24_3 <= x25_3;
    reg [31:0] a24_4 = 32'h0;
    always @(posedge clock) a24_4 <= x25_4;
    reg [31:0] a24_5 = 32'h0;
    always @(posedge clock) a24_5 <= b21_5;
    reg [31:0] a24_6 = 32'h0;
    always @(posedge clock) a24_6 <= b21_6;
    reg [31:0] a24_7 = 32'h0;
    always @(posedge clock) a24_7 <= b21_7;
    reg [31:0] a24_8 = 32'h0;
    always @(posedge clock) a24_8 <= b21_8;
    reg [31:0] a24_9 = 32'h0;
    always @(posedge clock) a24_9 <= x25_9;
    reg [31:0] a24_10 = 32'h0;
    always @(posedge clock) a24_10 <= b21_10;
    reg [31:0] a24_11 = 32'h0;
    always @(posedge clock) a24_11 <= b21_11;
    reg [31:0] a24_12 = 32'h0;
    always @(posedge clock) a24_12 <= b21_12;
    reg [31:0] a24_13 = 32'h0;
    always @(posedge clock) a24_13 <= b21_13;
    reg [31:0] a24_14 = 32'h0;
    always @(posedge clock) a24_14 <= x25_14;
    reg [31:0] a24_15 = 32'h0;
    always @(posedge clock) a24_15 <= b21_15;
    wire [12:0] high25_8;
    assign high25_8 = a24_0[31:19] + a24_4[31:19] + cut25_8[19];
    wire [31:0] sum25_8;
    assign sum25_8 = {high25_8, cut25_8[18:0]};
    wire [31:0] x26_8;
    assign x26_8 = a24_8 ^ {sum25_8[22:0], sum25_8[31:23]};
    wire [12:0] high25_13;
    assign high25_13 = a24_5[31:19] + a24_9[31:19] + cut25_13[19];
    wire [31:0] sum25_13;
    assign sum25_13 = {high25_13, cut25_13[18:0]};
    wire [31:0] x26_13;
    assign x26_13 = a24_13 ^ {sum25_13[22:0], sum25_13[31:23]};
    wire [12:0] high25_2;
    assign high25_2 = a24_10[31:19] + a24_14[31:19] + cut25_2[19];
    wire [31:0] sum25_2;
    assign sum25_2 = {high25_2, cut25_2[18:0]};
    wire [31:0] x26_2;
    assign x26_2 = a24_2 ^ {sum25_2[22:0], sum25_2[31:23]};
    wire [12:0] high25_7;
    assign high25_7 = a24_15[31:19] + a24_3[31:19] + cut25_7[19];
    wire [31:0] sum25_7;
    assign sum25_7 = {high25_7, cut25_7[18:0]};
    wire [31:0] x26_7;
    assign x26_7 = a24_7 ^ {sum25_7[22:0], sum25_7[31:23]};
    wire [31:0] sum26_12;
    assign sum26_12 = a24_4 + x26_8;
    wire [31:0] sum26_1;
    assign sum26_1 = a24_9 + x26_13;
    wire [31:0] sum26_6;
    assign sum26_6 = a24_14 + x26_2;
    wire [31:0] sum26_11;
    assign sum26_11 = a24_3 + x26_7;
    reg [31:0] b24_0 = 32'h0;
    always @(posedge clock) b24_0 <= a24_0;
    reg [31:0] b24_1 = 32'h0;
    always @(posedge clock) b24_1 <= a24_1;
    reg [31:0] b24_2 = 32'h0;
    always @(posedge clock) b24_2 <= x26_2;
    reg [31:0] b24_3 = 32'h0;
    always @(posedge clock) b24_3 <= a24_3;
    reg [31:0] b24_4 = 32'h0;
    always @(posedge clock) b24_4 <= a24_4;
    reg [31:0] b24_5 = 32'h0;
    always @(posedge clock) b24_5 <= a24_5;
    reg [31:0] b24_6 = 32'h0;
    always @(posedge clock) b24_6 <= a24_6;
    reg [31:0] b24_7 = 32'h0;
    always @(posedge clock) b24_7 <= x26_7;
    reg [31:0] b24_8 = 32'h0;
    always @(posedge clock) b24_8 <= x26_8;
    reg [31:0] b24_9 = 32'h0;
    always @(posedge clock) b24_9 <= a24_9;
    reg [31:0] b24_10 = 32'h0;
    always @(posedge clock) b24_10 <= a24_10;
    reg [31:0] b24_11 = 32'h0;
    always @(posedge clock) b24_11 <= a24_11;
    reg [31:0] b24_12 = 32'h0;
    always @(posedge clock) b24_12 <= a24_12;
    reg [31:0] b24_13 = 32'h0;
    always @(posedge clock) b24_13 <= x26_13;
    reg [31:0] b24_14 = 32'h0;
    always @(posedge clock) b24_14 <= a24_14;
    reg [31:0] b24_15 = 32'h0;
    always @(posedge clock) b24_15 <= a24_15;
    reg [31:0] kept26_12 = 32'h0;
    always @(posedge clock) kept26_12 <= sum26_12;
    wire [31:0] x27_12;
    assign x27_12 = b24_12 ^ {kept26_12[18:0], kept26_12[31:19]};
    reg [31:0] kept26_1 = 32'h0;
    always @(posedge clock) kept26_1 <= sum26_1;
    wire [31:0] x27_1;
    assign x27_1 = b24_1 ^ {kept26_1[18:0], kept26_1[31:19]};
    reg [31:0] kept26_6 = 32'h0;
    always @(posedge clock) kept26_6 <= sum26_6;
    wire [31:0] x27_6;
    assign x27_6 = b24_6 ^ {kept26_6[18:0], kept26_6[31:19]};
    reg [31:0] kept26_11 = 32'h0;
    always @(posedge clock) kept26_11 <= sum26_11;
    wire [31:0] x27_11;
    assign x27_11 = b24_11 ^ {kept26_11[18:0], kept26_11[31:19]};
    wire [31:0] sum27_0;
    assign sum27_0 = b24_8 + x27_12;
    wire [31:0] sum27_5;
    assign sum27_5 = b24_13 + x27_1;
    wire [31:0] sum27_10;
    assign sum27_10 = b24_2 + x27_6;
    wire [31:0] sum27_15;
    assign sum27_15 = b24_7 + x27_11;
    wire [31:0] x28_0;
    assign x28_0 = b24_0 ^ {sum27_0[13:0], sum27_0[31:14]};
    wire [31:0] x28_5;
    assign x28_5 = b24_5 ^ {sum27_5[13:0], sum27_5[31:14]};
    wire [31:0] x28_10;
    assign x28_10 = b24_10 ^ {sum27_10[13:0], sum27_10[31:14]};
    wire [31:0] x28_15;
    assign x28_15 = b24_15 ^ {sum27_15[13:0], sum27_15[31:14]};
    reg [27:0] cut28_1 = 0;
    always @(posedge clock) cut28_1 <= b24_3[26:0] + x28_0[26:0];
    reg [27:0] cut28_6 = 0;
    always @(posedge clock) cut28_6 <= b24_4[26:0] + x28_5[26:0];
    reg [27:0] cut28_11 = 0;
    always @(posedge clock) cut28_11 <= b24_9[26:0] + x28_10[26:0];
    reg [27:0] cut28_12 = 0;
    always @(posedge clock) cut28_12 <= b24_14[26:0] + x28_15[26:0];
    reg [31:0] a27_0 = 32'h0;
    always @(posedge clock) a27_0 <= x28_0;
    reg [31:0] a27_1 = 32'h0;
    always @(posedge clock) a27_1 <= x27_1;
    reg [31:0] a27_2 = 32'h0;
    always @(posedge clock) a27_2 <= b24_2;
    reg [31:0] a27_3 = 32'h0;
    always @(posedge clock) a27_3 <= b24_3;
    reg [31:0] a27_4 = 32'h0;
    always @(posedge clock) a27_4 <= b24_4;
    reg [31:0] a27_5 = 32'h0;
    always @(posedge clock) a27_5 <= x28_5;
    reg [31:0] a27_6 = 32'h0;
    always @(posedge clock) a27_6 <= x27_6;
    reg [31:0] a27_7 = 32'h0;
    always @(posedge clock) a27_7 <= b24_7;
    reg [31:0] a27_8 = 32'h0;
    always @(posedge clock) a27_8 <= b24_8;
    reg [31:0] a27_9 = 32'h0;
    always @(posedge clock) a27_9 <= b24_9;
    reg [31:0] a27_10 = 32'h0;
    always @(posedge clock) a27_10 <= x28_10;
    reg [31:0] a27_11 = 32'h0;
    always @(posedge clock) a27_11 <= x27_11;
    reg [31:0] a27_12 = 32'h0;
    always @(posedge clock) a27_12 <= x27_12;
    reg [31:0] a27_13 = 32'h0;
    always @(posedge clock) a27_13 <= b24_13;
    reg [31:0] a27_14 = 32'h0;
    always @(posedge clock) a27_14 <= b24_14;
    reg [31:0] a27_15 = 32'h0;
    always @(posedge clock) a27_15 <= x28_15;
    wire [4:0] high28_1;
    assign high28_1 = a27_3[31:27] + a27_0[31:27] + cut28_1[27];
    wire [31:0] sum28_1;
    assign sum28_1 = {high28_1, cut28_1[26:0]};
    wire [31:0] x29_1;
    assign x29_1 = a27_1 ^ {sum28_1[24:0], sum28_1[31:25]};
    wire [4:0] high28_6;
    assign high28_6 = a27_4[31:27] + a27_5[31:27] + cut28_6[27];
    wire [31:0] sum28_6;
    assign sum28_6 = {high28_6, cut28_6[26:0]};
    wire [31:0] x29_6;
    assign x29_6 = a27_6 ^ {sum28_6[24:0], sum28_6[31:25]};
    wire [4:0] high28_11;
    assign high28_11 = a27_9[31:27] + a27_10[31:27] + cut28_11[27];
    wire [31:0] sum28_11;
    assign sum28_11 = {high28_11, cut28_11[26:0]};
    wire [31:0] x29_11;
    assign x29_11 = a27_11 ^ {sum28_11[24:0], sum28_11[31:25]};
    wire [4:0] high28_12;
    assign high28_12 = a27_14[31:27] + a27_15[31:27] + cut28_12[27];
    wire [31:0] sum28_12;
    assign sum28_12 = {high28_12, cut28_12[26:0]};
    wire [31:0] x29_12;
    assign x29_12 = a27_12 ^ {sum28_12[24:0], sum28_12[31:25]};
    wire [31:0] sum29_2;
    assign sum29_2 = a27_0 + x29_1;
    wire [31:0] sum29_7;
    assign sum29_7 = a27_5 + x29_6;
    wire [31:0] sum29_8;
    assign sum29_8 = a27_10 + x29_11;
    wire [31:0] sum29_13;
    assign sum29_13 = a27_15 + x29_12;
    wire [31:0] x30_2;
    assign x30_2 = a27_2 ^ {sum29_2[22:0], sum29_2[31:23]};
    wire [31:0] x30_7;
    assign x30_7 = a27_7 ^ {sum29_7[22:0], sum29_7[31:23]};
    wire [31:0] x30_8;
    assign x30_8 = a27_8 ^ {sum29_8[22:0], sum29_8[31:23]};
    wire [31:0] x30_13;
    assign x30_13 = a27_13 ^ {sum29_13[22:0], sum29_13[31:23]};
    reg [31:0] b27_0 = 32'h0;
    always @(posedge clock) b27_0 <= a27_0;
    reg [31:0] b27_1 = 32'h0;
    always @(posedge clock) b27_1 <= x29_1;
    reg [31:0] b27_2 = 32'h0;
    always @(posedge clock) b27_2 <= x30_2;
    reg [31:0] b27_3 = 32'h0;
    always @(posedge clock) b27_3 <= a27_3;
    reg [31:0] b27_4 = 32'h0;
    always @(posedge clock) b27_4 <= a27_4;
    reg [31:0] b27_5 = 32'h0;
    always @(posedge clock) b27_5 <= a27_5;
    reg [31:0] b27_6 = 32'h0;
    always @(posedge clock) b27_6 <= x29_6;
    reg [31:0] b27_7 = 32'h0;
    always @(posedge clock) b27_7 <= x30_7;
    reg [31:0] b27_8 = 32'h0;
    always @(posedge clock) b27_8 <= x30_8;
    reg [31:0] b27_9 = 32'h0;
    always @(posedge clock) b27_9 <= a27_9;
    reg [31:0] b27_10 = 32'h0;
    always @(posedge clock) b27_10 <= a27_10;
    reg [31:0] b27_11 = 32'h0;
    always @(posedge clock) b27_11 <= x29_11;
    reg [31:0] b27_12 = 32'h0;
    always @(posedge clock) b27_12 <= x29_12;
    reg [31:0] b27_13 = 32'h0;
    always @(posedge clock) b27_13 <= x30_13;
    reg [31:0] b27_14 = 32'h0;
    always @(posedge clock) b27_14 <= a27_14;
    reg [31:0] b27_15 = 32'h0;
    always @(posedge clock) b27_15 <= a27_15;
    wire [31:0] sum30_3;
    assign sum30_3 = b27_1 + b27_2;
    wire [31:0] sum30_4;
    assign sum30_4 = b27_6 + b27_7;
    wire [31:0] sum30_9;
    assign sum30_9 = b27_11 + b27_8;
    wire [31:0] sum30_14;
    assign sum30_14 = b27_12 + b27_13;
    wire [31:0] x31_3;
    assign x31_3 = b27_3 ^ {sum30_3[18:0], sum30_3[31:19]};
    wire [31:0] x31_4;
    assign x31_4 = b27_4 ^ {sum30_4[18:0], sum30_4[31:19]};
    wire [31:0] x31_9;
    assign x31_9 = b27_9 ^ {sum30_9[18:0], sum30_9[31:19]};
    wire [31:0] x31_14;
    assign x31_14 = b27_14 ^ {sum30_14[18:0], sum30_14[31:19]};
    reg [22:0] cut31_0 = 0;
    always @(posedge clock) cut31_0 <= b27_2[21:0] + x31_3[21:0];
    reg [22:0] cut31_5 = 0;
    always @(posedge clock) cut31_5 <= b27_7[21:0] + x31_4[21:0];
    reg [22:0] cut31_10 = 0;
    always @(posedge clock) cut31_10 <= b27_8[21:0] + x31_9[21:0];
    reg [22:0] cut31_15 = 0;
    always @(posedge clock) cut31_15 <= b27_13[21:0] + x31_14[21:0];
    reg [31:0] a30_0 = 32'h0;
    always @(posedge clock) a30_0 <= b27_0;
    reg [31:0] a30_1 = 32'h0;
    always @(posedge clock) a30_1 <= b27_1;
    reg [31:0] a30_2 = 32'h0;
    always @(posedge clock) a30_2 <= b27_2;
    reg [31:0] a30_3 = 32'h0;
    always @(posedge clock) a30_3 <= x31_3;
    reg [31:0] a30_4 = 32'h0;
    always @(posedge clock) a30_4 <= x31_4;
    reg [31:0] a30_5 = 32'h0;
    always @(posedge clock) a30_5 <= b27_5;
    reg [31:0] a30_6 = 32'h0;
    always @(posedge clock) a30_6 <= b27_6;
    reg [31:0] a30_7 = 32'h0;
    always @(posedge clock) a30_7 <= b27_7;
    reg [31:0] a30_8 = 32'h0;
    always @(posedge clock) a30_8 <= b27_8;
    reg [31:0] a30_9 = 32'h0;
    always @(posedge clock) a30_9 <= x31_9;
    reg [31:0] a30_10 = 32'h0;
    always @(posedge clock) a30_10 <= b27_10;
    reg [31:0] a30_11 = 32'h0;
    always @(posedge clock) a30_11 <= b27_11;
    reg [31:0] a30_12 = 32'h0;
    always @(posedge clock) a30_12 <= b27_12;
    reg [31:0] a30_13 = 32'h0;
    always @(posedge clock) a30_13 <= b27_13;
    reg [31:0] a30_14 = 32'h0;
    always @(posedge clock) a30_14 <= x31_14;
    reg [31:0] a30_15 = 32'h0;
    always @(posedge clock) a30_15 <= b27_15;
    wire [9:0] high31_0;
    assign high31_0 = a30_2[31:22] + a30_3[31:22] + cut31_0[22];
    wire [31:0] sum31_0;
    assign sum31_0 = {high31_0, cut31_0[21:0]};
    wire [31:0] x32_0;
    assign x32_0 = a30_0 ^ {sum31_0[13:0], sum31_0[31:14]};
    wire [9:0] high31_5;
    assign high31_5 = a30_7[31:22] + a30_4[31:22] + cut31_5[22];
    wire [31:0] sum31_5;
    assign sum31_5 = {high31_5, cut31_5[21:0]};
    wire [31:0] x32_5;
    assign x32_5 = a30_5 ^ {sum31_5[13:0], sum31_5[31:14]};
    wire [9:0] high31_10;
    assign high31_10 = a30_8[31:22] + a30_9[31:22] + cut31_10[22];
    wire [31:0] sum31_10;
    assign sum31_10 = {high31_10, cut31_10[21:0]};
    wire [31:0] x32_10;
    assign x32_10 = a30_10 ^ {sum31_10[13:0], sum31_10[31:14]};
    wire [9:0] high31_15;
    assign high31_15 = a30_13[31:22] + a30_14[31:22] + cut31_15[22];
    wire [31:0] sum31_15;
    assign sum31_15 = {high31_15, cut31_15[21:0]};
    wire [31:0] x32_15;
    assign x32_15 = a30_15 ^ {sum31_15[13:0], sum31_15[31:14]};
    assign gone[31:0] = waits[19][31:0] + x32_0;
    assign gone[63:32] = waits[19][63:32] + a30_1;
    assign gone[95:64] = waits[19][95:64] + a30_2;
    assign gone[127:96] = waits[19][127:96] + a30_3;
    assign gone[159:128] = waits[19][159:128] + a30_4;
    assign gone[191:160] = waits[19][191:160] + x32_5;
    assign gone[223:192] = waits[19][223:192] + a30_6;
    assign gone[255:224] = waits[19][255:224] + a30_7;
    assign gone[287:256] = waits[19][287:256] + a30_8;
    assign gone[319:288] = waits[19][319:288] + a30_9;
    assign gone[351:320] = waits[19][351:320] + x32_10;
    assign gone[383:352] = waits[19][383:352] + a30_11;
    assign gone[415:384] = waits[19][415:384] + a30_12;
    assign gone[447:416] = waits[19][447:416] + a30_13;
    assign gone[479:448] = waits[19][479:448] + a30_14;
    assign gone[511:480] = waits[19][511:480] + x32_15;
endmodule

module perigee_payload_scrypt__state_6(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Command$Rest = 0;
    localparam Command$Size = 1;
    localparam Command$Weigh = 2;
    localparam Command$Judge = 3;
    localparam Command$Run = 4;
    localparam Command$Done = 5;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_c = 64'h0;
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

module perigee_payload_scrypt__writer_2(clock, resetn, start, destination, count, idle, take, given,
    given_word, close_valid, close_hash, close_done, beat, wseg_valid, wseg_ready, wseg_addr, wdat_valid,
    wdat_ready, wdat_last, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  start;
    input wire  [31:0] destination;
    input wire  [15:0] count;
    output reg  idle;
    output reg  take;
    input wire  given;
    input wire  [3:0] given_word;
    output reg  close_valid;
    output reg  [4:0] close_hash;
    input wire  close_done;
    output reg  [1:0] beat;
    output reg  wseg_valid;
    input wire  wseg_ready;
    output reg  [31:0] wseg_addr;
    output reg  wdat_valid;
    input wire  wdat_ready;
    output reg  wdat_last;
    output reg  tmr_error;

    // Enums
    localparam Writing$Rest = 0;
    localparam Writing$Want = 1;
    localparam Writing$Take = 2;
    localparam Writing$Hash = 3;
    localparam Writing$Ask = 4;
    localparam Writing$Write = 5;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    wire  state$error;
    reg  [15:0] left$d;
    wire  [15:0] left$q;
    wire  left$error;
    reg  [31:0] address$d;
    wire  [31:0] address$q;
    wire  address$error;
    reg  [4:0] hash$d;
    wire  [4:0] hash$q;
    wire  hash$error;
    reg  [1:0] at$d;
    wire  [1:0] at$q;
    wire  at$error;

    // Sub module instances
    perigee_payload_scrypt__state_7 state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__tail left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));
    perigee_payload_scrypt__address address(.clock(clock), .d(address$d), .q(address$q),
        .error(address$error));
    perigee_payload_scrypt__beat hash(.clock(clock), .d(hash$d), .q(hash$q), .error(hash$error));
    perigee_payload_scrypt__at_core at(.clock(clock), .d(at$d), .q(at$q), .error(at$error));

    // Update code
    always @(*) begin
        state$d = state$q;
        left$d = left$q;
        address$d = address$q;
        hash$d = hash$q;
        at$d = at$q;
        idle = 1'b0;
        take = 1'b0;
        close_valid = 1'b0;
        close_hash = hash$q;
        beat = at$q;
        wseg_valid = 1'b0;
        wseg_addr = address$q;
        wdat_valid = 1'b0;
        wdat_last = at$q == 32'h3;
        case (state$q)
            Writing$Rest:
                begin
                    idle = 1'b1;
                    if (start) begin
                        left$d = count;
                        address$d = destination;
                        state$d = Writing$Want;
                    end
                end
            Writing$Want:
                begin
                    take = 1'b1;
                    state$d = Writing$Take;
                end
            Writing$Take:
                begin
                    if (given & (given_word == 32'hf)) begin
                        state$d = Writing$Hash;
                    end
                end
            Writing$Hash:
                begin
                    close_valid = 1'b1;
                    if (close_done) begin
                        state$d = Writing$Ask;
                    end
                end
            Writing$Ask:
                begin
                    wseg_valid = 1'b1;
                    at$d = 32'h0;
                    if (wseg_ready) begin
                        state$d = Writing$Write;
                    end
                end
            Writing$Write:
                begin
                    wdat_valid = 1'b1;
                    if (wdat_ready) begin
                        at$d = at$q + 32'h1;
                        if (at$q == 32'h3) begin
                            address$d = address$q + 32'h20;
                            left$d = left$q - 32'h1;
                            hash$d = hash$q + 32'h1;
                            if (hash$q == 32'h17) begin
                                hash$d = 32'h0;
                            end
                            state$d = Writing$Want;
                            if (left$q == 32'h1) begin
                                state$d = Writing$Rest;
                            end
                        end
                    end
                end
            default:
                begin
                    state$d = Writing$Rest;
                end
        endcase
        tmr_error = state$error | left$error | address$error | hash$error | at$error;
        if (~resetn) begin
            state$d = Writing$Rest;
            hash$d = 32'h0;
        end
    end
endmodule

module perigee_payload_scrypt__state_7(clock, d, q, error);
    // Module arguments
    input wire  clock;
    input wire  [2:0] d;
    output reg  [2:0] q;
    output reg  error;

    // Enums
    localparam Writing$Rest = 0;
    localparam Writing$Want = 1;
    localparam Writing$Take = 2;
    localparam Writing$Hash = 3;
    localparam Writing$Ask = 4;
    localparam Writing$Write = 5;

    // Update code (custom)
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_a = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_b = 64'h0;
    (* keep = "true", dont_touch = "true" *) reg [2:0] copy_c = 64'h0;
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

module perigee_payload_scrypt__third_bit(value);
    // Module arguments
    output reg  [31:0] value;

    // Update code (custom)
    initial value = 32'h00000020;
    always @(*) value = 32'h00000020;
endmodule

module perigee_payload_scrypt__third_number(value);
    // Module arguments
    output reg  [31:0] value;

    // Update code (custom)
    initial value = 32'h00000005;
    always @(*) value = 32'h00000005;
endmodule

module perigee_payload_scrypt__tree(clock, resetn, cmd_valid, cmd_slot, cmd_src, cmd_src_len, cmd_dst,
    cmd_dst_len, rseg_ready, rdat_valid, rdat_lo, rdat_hi, rdat_last, wseg_ready, wdat_ready, done_ready,
    cmd_ready, rseg_valid, rseg_addr, rseg_beats, rdat_ready, wseg_valid, wseg_addr, wseg_beats, wdat_valid,
    wdat_lo, wdat_hi, wdat_last, done_valid, done_slot, done_status, done_crc, done_extra, tmr_error,
    ecc_corrected, ecc_uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  cmd_valid;
    input wire  [2:0] cmd_slot;
    input wire  [31:0] cmd_src;
    input wire  [31:0] cmd_src_len;
    input wire  [31:0] cmd_dst;
    input wire  [31:0] cmd_dst_len;
    input wire  rseg_ready;
    input wire  rdat_valid;
    input wire  [31:0] rdat_lo;
    input wire  [31:0] rdat_hi;
    input wire  rdat_last;
    input wire  wseg_ready;
    input wire  wdat_ready;
    input wire  done_ready;
    output reg  cmd_ready;
    output reg  rseg_valid;
    output reg  [31:0] rseg_addr;
    output reg  [23:0] rseg_beats;
    output reg  rdat_ready;
    output reg  wseg_valid;
    output reg  [31:0] wseg_addr;
    output reg  [23:0] wseg_beats;
    output reg  wdat_valid;
    output reg  [31:0] wdat_lo;
    output reg  [31:0] wdat_hi;
    output reg  wdat_last;
    output reg  done_valid;
    output reg  [2:0] done_slot;
    output reg  [7:0] done_status;
    output reg  [31:0] done_crc;
    output reg  [31:0] done_extra;
    output reg  tmr_error;
    output reg  ecc_corrected;
    output reg  ecc_uncorrectable;

    // Stub signals
    reg  [2:0] phase$d;
    wire  [2:0] phase$q;
    wire  phase$error;
    reg  [5:0] frame$d;
    wire  [5:0] frame$q;
    wire  frame$error;
    reg  [5:0] mark_at$d;
    wire  [5:0] mark_at$q;
    wire  mark_at$error;
    reg  [5:0] warm$d;
    wire  [5:0] warm$q;
    wire  warm$error;
    reg  [1:0] alloc$d;
    wire  [1:0] alloc$q;
    wire  alloc$error;
    reg  [1:0] ask_at$d;
    wire  [1:0] ask_at$q;
    wire  ask_at$error;
    reg  [1:0] feed_at$d;
    wire  [1:0] feed_at$q;
    wire  feed_at$error;
    reg  [3:0] busy$d;
    wire  [3:0] busy$q;
    wire  busy$error;
    reg  [3:0] to_ask$d;
    wire  [3:0] to_ask$q;
    wire  to_ask$error;
    reg  [3:0] to_feed$d;
    wire  [3:0] to_feed$q;
    wire  to_feed$error;
    reg  [3:0] finished$d;
    wire  [3:0] finished$q;
    wire  finished$error;
    reg  [3:0] bad$d;
    wire  [3:0] bad$q;
    wire  bad$error;
    reg  [3:0] mutated$d;
    wire  [3:0] mutated$q;
    wire  mutated$error;
    reg  [3:0] lost$d;
    wire  [3:0] lost$q;
    wire  lost$error;
    reg  sources$write_enable;
    reg  [1:0] sources$write_address;
    reg  [31:0] sources$write_data;
    reg  [1:0] sources$read_address;
    wire  [31:0] sources$read_data;
    reg  ask_leaves$write_enable;
    reg  [1:0] ask_leaves$write_address;
    reg  [23:0] ask_leaves$write_data;
    reg  [1:0] ask_leaves$read_address;
    wire  [23:0] ask_leaves$read_data;
    reg  feed_leaves$write_enable;
    reg  [1:0] feed_leaves$write_address;
    reg  [24:0] feed_leaves$write_data;
    reg  [1:0] feed_leaves$read_address;
    wire  [24:0] feed_leaves$read_data;
    reg  windows$write_enable;
    reg  [1:0] windows$write_address;
    reg  [31:0] windows$write_data;
    reg  [1:0] windows$read_address;
    wire  [31:0] windows$read_data;
    reg  marks$write_enable;
    reg  [5:0] marks$write_address;
    reg  [31:0] marks$write_data;
    reg  [5:0] marks$read_address;
    wire  [31:0] marks$read_data;
    reg  e_joins$d;
    wire  e_joins$q;
    wire  e_joins$error;
    reg  [1:0] e_slot$d;
    wire  [1:0] e_slot$q;
    wire  e_slot$error;
    reg  [4:0] e_level$d;
    wire  [4:0] e_level$q;
    wire  e_level$error;
    reg  d_valid$d;
    wire  d_valid$q;
    wire  d_valid$error;
    reg  [1:0] d_slot$d;
    wire  [1:0] d_slot$q;
    wire  d_slot$error;
    reg  [4:0] d_level$d;
    wire  [4:0] d_level$q;
    wire  d_level$error;
    reg  [22:0] d_index$d;
    wire  [22:0] d_index$q;
    wire  d_index$error;
    reg  d_last$d;
    wire  d_last$q;
    wire  d_last$error;
    reg  asks$resetn;
    reg  asks$tree_valid;
    reg  [31:0] asks$tree_address;
    reg  [23:0] asks$tree_leaves;
    wire  asks$tree_taken;
    wire  asks$rseg_valid;
    reg  asks$rseg_ready;
    wire  [31:0] asks$rseg_addr;
    wire  [23:0] asks$rseg_beats;
    wire  asks$tmr_error;
    reg  leaves$resetn;
    reg  [2:0] leaves$phase;
    reg  leaves$inner_enters;
    reg  leaves$tree_valid;
    reg  [1:0] leaves$tree_slot;
    reg  [23:0] leaves$tree_leaves;
    reg  leaves$tree_single;
    wire  leaves$tree_taken;
    reg  leaves$valid;
    wire  leaves$ready;
    reg  [31:0] leaves$lo;
    reg  [31:0] leaves$hi;
    wire  leaves$enters;
    wire  [31:0] leaves$w$0;
    wire  [31:0] leaves$w$1;
    wire  [31:0] leaves$w$2;
    wire  [31:0] leaves$w$3;
    wire  [31:0] leaves$w$4;
    wire  [31:0] leaves$w$5;
    wire  [31:0] leaves$w$6;
    wire  [31:0] leaves$w$7;
    wire  [31:0] leaves$w$8;
    wire  [31:0] leaves$w$9;
    wire  [31:0] leaves$w$10;
    wire  [31:0] leaves$w$11;
    wire  [31:0] leaves$w$12;
    wire  [31:0] leaves$w$13;
    wire  [31:0] leaves$w$14;
    wire  [31:0] leaves$w$15;
    wire  [31:0] leaves$x;
    wire  [1:0] leaves$slot;
    wire  [22:0] leaves$index;
    wire  leaves$last;
    wire  leaves$single_valid;
    wire  [1:0] leaves$single_beat;
    wire  leaves$mutated;
    wire  [1:0] leaves$event_slot;
    wire  leaves$tmr_error;
    reg  [2:0] inner$phase;
    reg  [31:0] inner$digest$0;
    reg  [31:0] inner$digest$1;
    reg  [31:0] inner$digest$2;
    reg  [31:0] inner$digest$3;
    reg  [31:0] inner$digest$4;
    reg  [31:0] inner$digest$5;
    reg  [31:0] inner$digest$6;
    reg  [31:0] inner$digest$7;
    reg  inner$valid;
    reg  [1:0] inner$slot;
    reg  [4:0] inner$level;
    reg  [22:0] inner$index;
    reg  inner$last;
    reg  inner$early_joins;
    reg  [1:0] inner$early_slot;
    reg  [4:0] inner$early_level;
    wire  inner$enters;
    wire  [31:0] inner$w$0;
    wire  [31:0] inner$w$1;
    wire  [31:0] inner$w$2;
    wire  [31:0] inner$w$3;
    wire  [31:0] inner$w$4;
    wire  [31:0] inner$w$5;
    wire  [31:0] inner$w$6;
    wire  [31:0] inner$w$7;
    wire  [31:0] inner$w$8;
    wire  [31:0] inner$w$9;
    wire  [31:0] inner$w$10;
    wire  [31:0] inner$w$11;
    wire  [31:0] inner$w$12;
    wire  [31:0] inner$w$13;
    wire  [31:0] inner$w$14;
    wire  [31:0] inner$w$15;
    wire  [31:0] inner$x;
    wire  inner$mutated;
    wire  inner$root;
    reg  inner$single_valid;
    reg  [1:0] inner$single_slot;
    reg  [1:0] inner$single_beat;
    reg  [31:0] inner$single_lo;
    reg  [31:0] inner$single_hi;
    reg  [1:0] inner$read_slot;
    reg  inner$read_valid;
    reg  [1:0] inner$read_beat;
    wire  [31:0] inner$read_lo;
    wire  [31:0] inner$read_hi;
    wire  inner$corrected;
    wire  inner$uncorrectable;
    reg  [2:0] compress$phase;
    reg  compress$from_inner;
    reg  [31:0] compress$inner_w$0;
    reg  [31:0] compress$inner_w$1;
    reg  [31:0] compress$inner_w$2;
    reg  [31:0] compress$inner_w$3;
    reg  [31:0] compress$inner_w$4;
    reg  [31:0] compress$inner_w$5;
    reg  [31:0] compress$inner_w$6;
    reg  [31:0] compress$inner_w$7;
    reg  [31:0] compress$inner_w$8;
    reg  [31:0] compress$inner_w$9;
    reg  [31:0] compress$inner_w$10;
    reg  [31:0] compress$inner_w$11;
    reg  [31:0] compress$inner_w$12;
    reg  [31:0] compress$inner_w$13;
    reg  [31:0] compress$inner_w$14;
    reg  [31:0] compress$inner_w$15;
    reg  [31:0] compress$inner_x;
    reg  [31:0] compress$leaf_w$0;
    reg  [31:0] compress$leaf_w$1;
    reg  [31:0] compress$leaf_w$2;
    reg  [31:0] compress$leaf_w$3;
    reg  [31:0] compress$leaf_w$4;
    reg  [31:0] compress$leaf_w$5;
    reg  [31:0] compress$leaf_w$6;
    reg  [31:0] compress$leaf_w$7;
    reg  [31:0] compress$leaf_w$8;
    reg  [31:0] compress$leaf_w$9;
    reg  [31:0] compress$leaf_w$10;
    reg  [31:0] compress$leaf_w$11;
    reg  [31:0] compress$leaf_w$12;
    reg  [31:0] compress$leaf_w$13;
    reg  [31:0] compress$leaf_w$14;
    reg  [31:0] compress$leaf_w$15;
    reg  [31:0] compress$leaf_x;
    wire  [31:0] compress$digest$0;
    wire  [31:0] compress$digest$1;
    wire  [31:0] compress$digest$2;
    wire  [31:0] compress$digest$3;
    wire  [31:0] compress$digest$4;
    wire  [31:0] compress$digest$5;
    wire  [31:0] compress$digest$6;
    wire  [31:0] compress$digest$7;
    reg  output_stage$resetn;
    reg  [2:0] output_stage$phase;
    wire  [1:0] output_stage$slot;
    reg  output_stage$finished;
    reg  output_stage$bad;
    reg  output_stage$mutated;
    reg  output_stage$lost;
    reg  [31:0] output_stage$address;
    reg  [2:0] output_stage$tag;
    wire  output_stage$reads;
    wire  [1:0] output_stage$beat;
    reg  [31:0] output_stage$root_lo;
    reg  [31:0] output_stage$root_hi;
    wire  output_stage$frees;
    wire  output_stage$wseg_valid;
    reg  output_stage$wseg_ready;
    wire  [31:0] output_stage$wseg_addr;
    wire  output_stage$wdat_valid;
    reg  output_stage$wdat_ready;
    wire  [31:0] output_stage$wdat_lo;
    wire  [31:0] output_stage$wdat_hi;
    wire  output_stage$wdat_last;
    wire  output_stage$done_valid;
    reg  output_stage$done_ready;
    wire  [2:0] output_stage$done_slot;
    wire  [7:0] output_stage$done_status;
    wire  [31:0] output_stage$done_crc;
    wire  [31:0] output_stage$done_extra;
    wire  output_stage$tmr_error;
    reg  error$d;
    reg  error$q = 1'h0;

    // Local signals
    reg  warmed;
    reg  accepts;
    reg  sound;
    reg  [3:0] alloc_bit;
    reg  [3:0] ask_bit;
    reg  [3:0] feed_bit;
    reg  [3:0] out_bit;
    reg  [3:0] d_bit;
    reg  [3:0] event_bit;
    reg  ask_there;
    reg  feed_there;
    reg  [24:0] feed_read;
    reg  [31:0] mark;
    reg  [31:0] one;
    reg  [31:0] mark_read;
    reg  [31:0] window;
    reg  [31:0] window_read;
    reg  [22:0] entry_index;
    reg  [4:0] entry_level;
    reg  [1:0] entry_slot;
    reg  entry_last;
    reg  entry;
    reg  [3:0] set_finished;
    reg  [3:0] set_mutated;
    reg  [3:0] set_lost;
    reg  [3:0] alloc_busy;
    reg  [3:0] asked;
    reg  [3:0] fed;
    reg  [3:0] out_finished;
    reg  [3:0] out_bad;
    reg  [3:0] out_lost;
    reg  [3:0] out_mutated;
    reg  [3:0] freed;
    reg  [3:0] add_order;

    // Sub module instances
    perigee_payload_scrypt__able phase(.clock(clock), .d(phase$d), .q(phase$q), .error(phase$error));
    perigee_payload_scrypt__groups_left frame(.clock(clock), .d(frame$d), .q(frame$q), .error(frame$error));
    perigee_payload_scrypt__groups_left mark_at(.clock(clock), .d(mark_at$d), .q(mark_at$q),
        .error(mark_at$error));
    perigee_payload_scrypt__groups_left warm(.clock(clock), .d(warm$d), .q(warm$q), .error(warm$error));
    perigee_payload_scrypt__at_core alloc(.clock(clock), .d(alloc$d), .q(alloc$q), .error(alloc$error));
    perigee_payload_scrypt__at_core ask_at(.clock(clock), .d(ask_at$d), .q(ask_at$q), .error(ask_at$error));
    perigee_payload_scrypt__at_core feed_at(.clock(clock), .d(feed_at$d), .q(feed_at$q),
        .error(feed_at$error));
    perigee_payload_scrypt__state busy(.clock(clock), .d(busy$d), .q(busy$q), .error(busy$error));
    perigee_payload_scrypt__state to_ask(.clock(clock), .d(to_ask$d), .q(to_ask$q), .error(to_ask$error));
    perigee_payload_scrypt__state to_feed(.clock(clock), .d(to_feed$d), .q(to_feed$q), .error(to_feed$error));
    perigee_payload_scrypt__state finished(.clock(clock), .d(finished$d), .q(finished$q),
        .error(finished$error));
    perigee_payload_scrypt__state bad(.clock(clock), .d(bad$d), .q(bad$q), .error(bad$error));
    perigee_payload_scrypt__state mutated(.clock(clock), .d(mutated$d), .q(mutated$q), .error(mutated$error));
    perigee_payload_scrypt__state lost(.clock(clock), .d(lost$d), .q(lost$q), .error(lost$error));
    perigee_payload_scrypt__sources sources(.clock(clock), .write_enable(sources$write_enable),
        .write_address(sources$write_address), .write_data(sources$write_data),
        .read_address(sources$read_address), .read_data(sources$read_data));
    perigee_payload_scrypt__ask_leaves ask_leaves(.clock(clock), .write_enable(ask_leaves$write_enable),
        .write_address(ask_leaves$write_address), .write_data(ask_leaves$write_data),
        .read_address(ask_leaves$read_address), .read_data(ask_leaves$read_data));
    perigee_payload_scrypt__feed_leaves feed_leaves(.clock(clock), .write_enable(feed_leaves$write_enable),
        .write_address(feed_leaves$write_address), .write_data(feed_leaves$write_data),
        .read_address(feed_leaves$read_address), .read_data(feed_leaves$read_data));
    perigee_payload_scrypt__sources windows(.clock(clock), .write_enable(windows$write_enable),
        .write_address(windows$write_address), .write_data(windows$write_data),
        .read_address(windows$read_address), .read_data(windows$read_data));
    perigee_payload_scrypt__marks marks(.clock(clock), .write_enable(marks$write_enable),
        .write_address(marks$write_address), .write_data(marks$write_data), .read_address(marks$read_address),
        .read_data(marks$read_data));
    perigee_payload_scrypt__arrived e_joins(.clock(clock), .d(e_joins$d), .q(e_joins$q),
        .error(e_joins$error));
    perigee_payload_scrypt__at_core e_slot(.clock(clock), .d(e_slot$d), .q(e_slot$q), .error(e_slot$error));
    perigee_payload_scrypt__beat e_level(.clock(clock), .d(e_level$d), .q(e_level$q), .error(e_level$error));
    perigee_payload_scrypt__arrived d_valid(.clock(clock), .d(d_valid$d), .q(d_valid$q),
        .error(d_valid$error));
    perigee_payload_scrypt__at_core d_slot(.clock(clock), .d(d_slot$d), .q(d_slot$q), .error(d_slot$error));
    perigee_payload_scrypt__beat d_level(.clock(clock), .d(d_level$d), .q(d_level$q), .error(d_level$error));
    perigee_payload_scrypt__headers_bytes d_index(.clock(clock), .d(d_index$d), .q(d_index$q),
        .error(d_index$error));
    perigee_payload_scrypt__arrived d_last(.clock(clock), .d(d_last$d), .q(d_last$q), .error(d_last$error));
    perigee_payload_scrypt__asks asks(.clock(clock), .resetn(asks$resetn), .tree_valid(asks$tree_valid),
        .tree_address(asks$tree_address), .tree_leaves(asks$tree_leaves), .tree_taken(asks$tree_taken),
        .rseg_valid(asks$rseg_valid), .rseg_ready(asks$rseg_ready), .rseg_addr(asks$rseg_addr),
        .rseg_beats(asks$rseg_beats), .tmr_error(asks$tmr_error));
    perigee_payload_scrypt__leaves leaves(.clock(clock), .resetn(leaves$resetn), .phase(leaves$phase),
        .inner_enters(leaves$inner_enters), .tree_valid(leaves$tree_valid), .tree_slot(leaves$tree_slot),
        .tree_leaves(leaves$tree_leaves), .tree_single(leaves$tree_single), .tree_taken(leaves$tree_taken),
        .valid(leaves$valid), .ready(leaves$ready), .lo(leaves$lo), .hi(leaves$hi), .enters(leaves$enters),
        .w$0(leaves$w$0), .w$1(leaves$w$1), .w$2(leaves$w$2), .w$3(leaves$w$3), .w$4(leaves$w$4),
        .w$5(leaves$w$5), .w$6(leaves$w$6), .w$7(leaves$w$7), .w$8(leaves$w$8), .w$9(leaves$w$9),
        .w$10(leaves$w$10), .w$11(leaves$w$11), .w$12(leaves$w$12), .w$13(leaves$w$13), .w$14(leaves$w$14),
        .w$15(leaves$w$15), .x(leaves$x), .slot(leaves$slot), .index(leaves$index), .last(leaves$last),
        .single_valid(leaves$single_valid), .single_beat(leaves$single_beat), .mutated(leaves$mutated),
        .event_slot(leaves$event_slot), .tmr_error(leaves$tmr_error));
    perigee_payload_scrypt__inner inner(.clock(clock), .phase(inner$phase), .digest$0(inner$digest$0),
        .digest$1(inner$digest$1), .digest$2(inner$digest$2), .digest$3(inner$digest$3),
        .digest$4(inner$digest$4), .digest$5(inner$digest$5), .digest$6(inner$digest$6),
        .digest$7(inner$digest$7), .valid(inner$valid), .slot(inner$slot), .level(inner$level),
        .index(inner$index), .last(inner$last), .early_joins(inner$early_joins), .early_slot(inner$early_slot),
        .early_level(inner$early_level), .enters(inner$enters), .w$0(inner$w$0), .w$1(inner$w$1),
        .w$2(inner$w$2), .w$3(inner$w$3), .w$4(inner$w$4), .w$5(inner$w$5), .w$6(inner$w$6), .w$7(inner$w$7),
        .w$8(inner$w$8), .w$9(inner$w$9), .w$10(inner$w$10), .w$11(inner$w$11), .w$12(inner$w$12),
        .w$13(inner$w$13), .w$14(inner$w$14), .w$15(inner$w$15), .x(inner$x), .mutated(inner$mutated),
        .root(inner$root), .single_valid(inner$single_valid), .single_slot(inner$single_slot),
        .single_beat(inner$single_beat), .single_lo(inner$single_lo), .single_hi(inner$single_hi),
        .read_slot(inner$read_slot), .read_valid(inner$read_valid), .read_beat(inner$read_beat),
        .read_lo(inner$read_lo), .read_hi(inner$read_hi), .corrected(inner$corrected),
        .uncorrectable(inner$uncorrectable));
    perigee_payload_scrypt__compress compress(.clock(clock), .phase(compress$phase),
        .from_inner(compress$from_inner), .inner_w$0(compress$inner_w$0), .inner_w$1(compress$inner_w$1),
        .inner_w$2(compress$inner_w$2), .inner_w$3(compress$inner_w$3), .inner_w$4(compress$inner_w$4),
        .inner_w$5(compress$inner_w$5), .inner_w$6(compress$inner_w$6), .inner_w$7(compress$inner_w$7),
        .inner_w$8(compress$inner_w$8), .inner_w$9(compress$inner_w$9), .inner_w$10(compress$inner_w$10),
        .inner_w$11(compress$inner_w$11), .inner_w$12(compress$inner_w$12), .inner_w$13(compress$inner_w$13),
        .inner_w$14(compress$inner_w$14), .inner_w$15(compress$inner_w$15), .inner_x(compress$inner_x),
        .leaf_w$0(compress$leaf_w$0), .leaf_w$1(compress$leaf_w$1), .leaf_w$2(compress$leaf_w$2),
        .leaf_w$3(compress$leaf_w$3), .leaf_w$4(compress$leaf_w$4), .leaf_w$5(compress$leaf_w$5),
        .leaf_w$6(compress$leaf_w$6), .leaf_w$7(compress$leaf_w$7), .leaf_w$8(compress$leaf_w$8),
        .leaf_w$9(compress$leaf_w$9), .leaf_w$10(compress$leaf_w$10), .leaf_w$11(compress$leaf_w$11),
        .leaf_w$12(compress$leaf_w$12), .leaf_w$13(compress$leaf_w$13), .leaf_w$14(compress$leaf_w$14),
        .leaf_w$15(compress$leaf_w$15), .leaf_x(compress$leaf_x), .digest$0(compress$digest$0),
        .digest$1(compress$digest$1), .digest$2(compress$digest$2), .digest$3(compress$digest$3),
        .digest$4(compress$digest$4), .digest$5(compress$digest$5), .digest$6(compress$digest$6),
        .digest$7(compress$digest$7));
    perigee_payload_scrypt__output_stage output_stage(.clock(clock), .resetn(output_stage$resetn),
        .phase(output_stage$phase), .slot(output_stage$slot), .finished(output_stage$finished),
        .bad(output_stage$bad), .mutated(output_stage$mutated), .lost(output_stage$lost),
        .address(output_stage$address), .tag(output_stage$tag), .reads(output_stage$reads),
        .beat(output_stage$beat), .root_lo(output_stage$root_lo), .root_hi(output_stage$root_hi),
        .frees(output_stage$frees), .wseg_valid(output_stage$wseg_valid), .wseg_ready(output_stage$wseg_ready),
        .wseg_addr(output_stage$wseg_addr), .wdat_valid(output_stage$wdat_valid),
        .wdat_ready(output_stage$wdat_ready), .wdat_lo(output_stage$wdat_lo), .wdat_hi(output_stage$wdat_hi),
        .wdat_last(output_stage$wdat_last), .done_valid(output_stage$done_valid),
        .done_ready(output_stage$done_ready), .done_slot(output_stage$done_slot),
        .done_status(output_stage$done_status), .done_crc(output_stage$done_crc),
        .done_extra(output_stage$done_extra), .tmr_error(output_stage$tmr_error));
    always @(posedge clock) error$q <= error$d;

    // Update code
    always @(*) begin
        phase$d = phase$q;
        frame$d = frame$q;
        mark_at$d = mark_at$q;
        warm$d = warm$q;
        alloc$d = alloc$q;
        ask_at$d = ask_at$q;
        feed_at$d = feed_at$q;
        busy$d = busy$q;
        to_ask$d = to_ask$q;
        to_feed$d = to_feed$q;
        finished$d = finished$q;
        bad$d = bad$q;
        mutated$d = mutated$q;
        lost$d = lost$q;
        e_joins$d = e_joins$q;
        e_slot$d = e_slot$q;
        e_level$d = e_level$q;
        d_valid$d = d_valid$q;
        d_slot$d = d_slot$q;
        d_level$d = d_level$q;
        d_index$d = d_index$q;
        d_last$d = d_last$q;
        error$d = error$q;
        asks$resetn = resetn;
        leaves$resetn = resetn;
        output_stage$resetn = resetn;
        leaves$phase = phase$q;
        inner$phase = phase$q;
        compress$phase = phase$q;
        output_stage$phase = phase$q;
        error$d = phase$error | frame$error | mark_at$error | warm$error | alloc$error | ask_at$error | feed_at$error | busy$error | to_ask$error | to_feed$error | finished$error | bad$error | mutated$error | lost$error | e_joins$error | e_slot$error | e_level$error | d_valid$error | d_slot$error | d_level$error | d_index$error | d_last$error | asks$tmr_error | leaves$tmr_error | output_stage$tmr_error;
        tmr_error = error$q;
        ecc_corrected = inner$corrected;
        ecc_uncorrectable = inner$uncorrectable;
        phase$d = phase$q + 32'h1;
        warmed = warm$q == 32'h3f;
        if (phase$q == 32'h7) begin
            frame$d = frame$q + 32'h1;
            if (~warmed) begin
                warm$d = warm$q + 32'h1;
            end
        end
        alloc_bit = 32'h1;
        if (alloc$q == 32'h1) begin
            alloc_bit = 32'h2;
        end
        else if (alloc$q == 32'h2) begin
            alloc_bit = 32'h4;
        end
        else if (alloc$q == 32'h3) begin
            alloc_bit = 32'h8;
        end
        ask_bit = 32'h1;
        if (ask_at$q == 32'h1) begin
            ask_bit = 32'h2;
        end
        else if (ask_at$q == 32'h2) begin
            ask_bit = 32'h4;
        end
        else if (ask_at$q == 32'h3) begin
            ask_bit = 32'h8;
        end
        feed_bit = 32'h1;
        if (feed_at$q == 32'h1) begin
            feed_bit = 32'h2;
        end
        else if (feed_at$q == 32'h2) begin
            feed_bit = 32'h4;
        end
        else if (feed_at$q == 32'h3) begin
            feed_bit = 32'h8;
        end
        out_bit = 32'h1;
        if (output_stage$slot == 32'h1) begin
            out_bit = 32'h2;
        end
        else if (output_stage$slot == 32'h2) begin
            out_bit = 32'h4;
        end
        else if (output_stage$slot == 32'h3) begin
            out_bit = 32'h8;
        end
        d_bit = 32'h1;
        if (d_slot$q == 32'h1) begin
            d_bit = 32'h2;
        end
        else if (d_slot$q == 32'h2) begin
            d_bit = 32'h4;
        end
        else if (d_slot$q == 32'h3) begin
            d_bit = 32'h8;
        end
        event_bit = 32'h1;
        if (leaves$event_slot == 32'h1) begin
            event_bit = 32'h2;
        end
        else if (leaves$event_slot == 32'h2) begin
            event_bit = 32'h4;
        end
        else if (leaves$event_slot == 32'h3) begin
            event_bit = 32'h8;
        end
        alloc_busy = busy$q & alloc_bit;
        cmd_ready = warmed & (alloc_busy == 32'h0);
        accepts = cmd_ready & cmd_valid;
        sound = (cmd_src[(32'h0)+:(3)] == 32'h0) & (cmd_src_len[(32'h0)+:(5)] == 32'h0) & (cmd_src_len[(32'h1d)+:(3)] == 32'h0) & (cmd_src_len != 32'h0) & (cmd_dst[(32'h0)+:(3)] == 32'h0) & (cmd_dst_len == 32'h40);
        add_order = 32'h0;
        if (accepts & sound) begin
            add_order = alloc_bit;
        end
        sources$write_enable = accepts;
        sources$write_address = alloc$q;
        sources$write_data = cmd_src;
        ask_leaves$write_enable = accepts;
        ask_leaves$write_address = alloc$q;
        ask_leaves$write_data = cmd_src_len[(32'h5)+:(24)];
        feed_leaves$write_enable = accepts;
        feed_leaves$write_address = alloc$q;
        feed_leaves$write_data = ((cmd_src_len[(32'h5)+:(24)]) & 25'h1ffffff) << 32'h1;
        if (cmd_src_len == 32'h20) begin
            feed_leaves$write_data = 32'h3;
        end
        window = ((cmd_dst >> 32'h3) << 32'h3) | ((cmd_slot) & 32'hffffffff);
        windows$write_enable = accepts;
        windows$write_address = alloc$q;
        windows$write_data = window;
        to_ask$d = to_ask$q | add_order;
        to_feed$d = to_feed$q | add_order;
        asked = to_ask$q & ask_bit;
        ask_there = asked != 32'h0;
        sources$read_address = ask_at$q;
        ask_leaves$read_address = ask_at$q;
        asks$tree_valid = ask_there;
        asks$tree_address = sources$read_data;
        asks$tree_leaves = ask_leaves$read_data;
        asks$rseg_ready = rseg_ready;
        rseg_valid = asks$rseg_valid;
        rseg_addr = asks$rseg_addr;
        rseg_beats = asks$rseg_beats;
        if (asks$tree_taken) begin
            to_ask$d = (to_ask$q & ~ask_bit) | add_order;
            ask_at$d = ask_at$q + 32'h1;
        end
        else if (~ask_there & (ask_at$q != alloc$q)) begin
            ask_at$d = ask_at$q + 32'h1;
        end
        fed = to_feed$q & feed_bit;
        feed_there = fed != 32'h0;
        feed_leaves$read_address = feed_at$q;
        leaves$tree_valid = feed_there;
        leaves$tree_slot = feed_at$q;
        feed_read = feed_leaves$read_data;
        leaves$tree_leaves = feed_read[(32'h1)+:(24)];
        leaves$tree_single = feed_read[32'h0];
        leaves$valid = rdat_valid;
        leaves$lo = rdat_lo;
        leaves$hi = rdat_hi;
        rdat_ready = leaves$ready;
        if (leaves$tree_taken) begin
            to_feed$d = (to_feed$q & ~feed_bit) | add_order;
            feed_at$d = feed_at$q + 32'h1;
        end
        else if (~feed_there & (feed_at$q != alloc$q)) begin
            feed_at$d = feed_at$q + 32'h1;
        end
        leaves$inner_enters = inner$enters;
        compress$from_inner = inner$enters;
        compress$inner_x = inner$x;
        compress$leaf_x = leaves$x;
        compress$inner_w$0 = inner$w$0;
        compress$leaf_w$0 = leaves$w$0;
        compress$inner_w$1 = inner$w$1;
        compress$leaf_w$1 = leaves$w$1;
        compress$inner_w$2 = inner$w$2;
        compress$leaf_w$2 = leaves$w$2;
        compress$inner_w$3 = inner$w$3;
        compress$leaf_w$3 = leaves$w$3;
        compress$inner_w$4 = inner$w$4;
        compress$leaf_w$4 = leaves$w$4;
        compress$inner_w$5 = inner$w$5;
        compress$leaf_w$5 = leaves$w$5;
        compress$inner_w$6 = inner$w$6;
        compress$leaf_w$6 = leaves$w$6;
        compress$inner_w$7 = inner$w$7;
        compress$leaf_w$7 = leaves$w$7;
        compress$inner_w$8 = inner$w$8;
        compress$leaf_w$8 = leaves$w$8;
        compress$inner_w$9 = inner$w$9;
        compress$leaf_w$9 = leaves$w$9;
        compress$inner_w$10 = inner$w$10;
        compress$leaf_w$10 = leaves$w$10;
        compress$inner_w$11 = inner$w$11;
        compress$leaf_w$11 = leaves$w$11;
        compress$inner_w$12 = inner$w$12;
        compress$leaf_w$12 = leaves$w$12;
        compress$inner_w$13 = inner$w$13;
        compress$leaf_w$13 = leaves$w$13;
        compress$inner_w$14 = inner$w$14;
        compress$leaf_w$14 = leaves$w$14;
        compress$inner_w$15 = inner$w$15;
        compress$leaf_w$15 = leaves$w$15;
        entry = leaves$enters;
        entry_slot = leaves$slot;
        entry_level = 32'h1;
        entry_index = leaves$index;
        entry_last = leaves$last;
        if (inner$enters) begin
            entry = 1'b1;
            entry_slot = d_slot$q;
            entry_level = d_level$q + 32'h1;
            entry_index = d_index$q >> 32'h1;
            entry_last = d_last$q;
        end
        mark = ((entry_index) & 32'hffffffff) | (((entry_level) & 32'hffffffff) << 32'h18) | (((entry_slot) & 32'hffffffff) << 32'h1d);
        if (entry_last) begin
            mark = mark | 32'h800000;
        end
        one = 32'h1;
        if (entry) begin
            mark = mark | (one << 32'h1f);
        end
        marks$write_enable = phase$q == 32'h0;
        marks$write_address = frame$q;
        marks$write_data = mark;
        if (phase$q == 32'h6) begin
            mark_at$d = frame$q + 32'he;
        end
        marks$read_address = mark_at$q;
        mark_read = marks$read_data;
        if (phase$q == 32'h7) begin
            e_joins$d = mark_read[32'h1f] & mark_read[32'h0] & warmed;
            e_slot$d = mark_read[(32'h1d)+:(2)];
            e_level$d = mark_read[(32'h18)+:(5)];
        end
        if (phase$q == 32'h0) begin
            d_valid$d = mark_read[32'h1f] & warmed;
            d_slot$d = mark_read[(32'h1d)+:(2)];
            d_level$d = mark_read[(32'h18)+:(5)];
            d_last$d = mark_read[32'h17];
            d_index$d = mark_read[(32'h0)+:(23)];
        end
        inner$digest$0 = compress$digest$0;
        inner$digest$1 = compress$digest$1;
        inner$digest$2 = compress$digest$2;
        inner$digest$3 = compress$digest$3;
        inner$digest$4 = compress$digest$4;
        inner$digest$5 = compress$digest$5;
        inner$digest$6 = compress$digest$6;
        inner$digest$7 = compress$digest$7;
        inner$valid = d_valid$q;
        inner$slot = d_slot$q;
        inner$level = d_level$q;
        inner$index = d_index$q;
        inner$last = d_last$q;
        inner$early_joins = e_joins$q;
        inner$early_slot = e_slot$q;
        inner$early_level = e_level$q;
        inner$single_valid = leaves$single_valid;
        inner$single_slot = leaves$event_slot;
        inner$single_beat = leaves$single_beat;
        inner$single_lo = leaves$w$14;
        inner$single_hi = leaves$w$15;
        inner$read_slot = output_stage$slot;
        inner$read_valid = output_stage$reads;
        inner$read_beat = output_stage$beat;
        set_finished = 32'h0;
        if (inner$root) begin
            set_finished = d_bit;
        end
        if (leaves$single_valid & (leaves$single_beat == 32'h3)) begin
            set_finished = set_finished | event_bit;
        end
        set_mutated = 32'h0;
        if (inner$mutated) begin
            set_mutated = d_bit;
        end
        if (leaves$mutated) begin
            set_mutated = set_mutated | event_bit;
        end
        set_lost = 32'h0;
        if (inner$uncorrectable) begin
            set_lost = d_bit;
            if (phase$q == 32'h3) begin
                set_lost = out_bit;
            end
        end
        freed = 32'h0;
        if (output_stage$frees) begin
            freed = out_bit;
        end
        busy$d = busy$q & ~freed;
        bad$d = bad$q & ~freed;
        finished$d = (finished$q & ~freed) | set_finished;
        lost$d = (lost$q & ~freed) | set_lost;
        mutated$d = (mutated$q & ~freed) | set_mutated;
        if (accepts) begin
            alloc$d = alloc$q + 32'h1;
            busy$d = (busy$q & ~freed) | alloc_bit;
            if (~sound) begin
                bad$d = (bad$q & ~freed) | alloc_bit;
            end
        end
        out_finished = finished$q & out_bit;
        output_stage$finished = out_finished != 32'h0;
        out_bad = bad$q & out_bit;
        output_stage$bad = out_bad != 32'h0;
        out_lost = lost$q & out_bit;
        output_stage$lost = out_lost != 32'h0;
        out_mutated = mutated$q & out_bit;
        output_stage$mutated = out_mutated != 32'h0;
        windows$read_address = output_stage$slot;
        window_read = windows$read_data;
        output_stage$address = (window_read >> 32'h3) << 32'h3;
        output_stage$tag = window_read[(32'h0)+:(3)];
        output_stage$root_lo = inner$read_lo;
        output_stage$root_hi = inner$read_hi;
        wseg_valid = output_stage$wseg_valid;
        output_stage$wseg_ready = wseg_ready;
        wseg_addr = output_stage$wseg_addr;
        wseg_beats = 32'h8;
        wdat_valid = output_stage$wdat_valid;
        output_stage$wdat_ready = wdat_ready;
        wdat_lo = output_stage$wdat_lo;
        wdat_hi = output_stage$wdat_hi;
        wdat_last = output_stage$wdat_last;
        done_valid = output_stage$done_valid;
        output_stage$done_ready = done_ready;
        done_slot = output_stage$done_slot;
        done_status = output_stage$done_status;
        done_crc = output_stage$done_crc;
        done_extra = output_stage$done_extra;
        if (~resetn) begin
            warm$d = 32'h0;
            alloc$d = 32'h0;
            ask_at$d = 32'h0;
            feed_at$d = 32'h0;
            busy$d = 32'h0;
            to_ask$d = 32'h0;
            to_feed$d = 32'h0;
            finished$d = 32'h0;
            bad$d = 32'h0;
            mutated$d = 32'h0;
            lost$d = 32'h0;
            d_valid$d = 1'b0;
        end
    end
endmodule

module perigee_payload_scrypt__ask_leaves(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [23:0] write_data;
    input wire  [1:0] read_address;
    output reg  [23:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [1:0] a$write_address;
    reg  [23:0] a$write_data;
    reg  [1:0] a$read_address;
    wire  [23:0] a$read_data;
    reg  b$write_enable;
    reg  [1:0] b$write_address;
    reg  [23:0] b$write_data;
    reg  [1:0] b$read_address;
    wire  [23:0] b$read_data;
    reg  c$write_enable;
    reg  [1:0] c$write_address;
    reg  [23:0] c$write_data;
    reg  [1:0] c$read_address;
    wire  [23:0] c$read_data;

    // Sub module instances
    perigee_payload_scrypt__a_3 a(.clock(clock), .write_enable(a$write_enable),
        .write_address(a$write_address), .write_data(a$write_data), .read_address(a$read_address),
        .read_data(a$read_data));
    perigee_payload_scrypt__a_3 b(.clock(clock), .write_enable(b$write_enable),
        .write_address(b$write_address), .write_data(b$write_data), .read_address(b$read_address),
        .read_data(b$read_data));
    perigee_payload_scrypt__a_3 c(.clock(clock), .write_enable(c$write_enable),
        .write_address(c$write_address), .write_data(c$write_data), .read_address(c$read_address),
        .read_data(c$read_data));

    // Update code
    always @(*) begin
        a$write_enable = write_enable;
        b$write_enable = write_enable;
        c$write_enable = write_enable;
        a$write_address = write_address;
        b$write_address = write_address;
        c$write_address = write_address;
        a$write_data = write_data;
        b$write_data = write_data;
        c$write_data = write_data;
        a$read_address = read_address;
        b$read_address = read_address;
        c$read_address = read_address;
        read_data = (a$read_data & b$read_data) | (a$read_data & c$read_data) | (b$read_data & c$read_data);
    end
endmodule

module perigee_payload_scrypt__a_3(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [23:0] write_data;
    input wire  [1:0] read_address;
    output reg  [23:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [23:0] memory [0:3];
    integer entry;
    initial begin
        for (entry = 0; entry <= 3; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [23:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module perigee_payload_scrypt__asks(clock, resetn, tree_valid, tree_address, tree_leaves, tree_taken,
    rseg_valid, rseg_ready, rseg_addr, rseg_beats, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  tree_valid;
    input wire  [31:0] tree_address;
    input wire  [23:0] tree_leaves;
    output reg  tree_taken;
    output reg  rseg_valid;
    input wire  rseg_ready;
    output reg  [31:0] rseg_addr;
    output reg  [23:0] rseg_beats;
    output reg  tmr_error;

    // Stub signals
    reg  active$d;
    wire  active$q;
    wire  active$error;
    reg  [31:0] address$d;
    wire  [31:0] address$q;
    wire  address$error;
    reg  [25:0] left$d;
    wire  [25:0] left$q;
    wire  left$error;

    // Local signals
    reg  [8:0] address_high;
    reg  [22:0] address_low;
    reg  [5:0] high;
    reg  [8:0] address_next;
    reg  [5:0] high_next;
    reg  [19:0] low;
    reg  many;

    // Sub module instances
    perigee_payload_scrypt__arrived active(.clock(clock), .d(active$d), .q(active$q), .error(active$error));
    perigee_payload_scrypt__address address(.clock(clock), .d(address$d), .q(address$q),
        .error(address$error));
    perigee_payload_scrypt__address_2 left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));

    // Update code
    always @(*) begin
        active$d = active$q;
        address$d = address$q;
        left$d = left$q;
        tmr_error = active$error | address$error | left$error;
        rseg_valid = active$q;
        rseg_addr = address$q;
        address_high = address$q[(32'h17)+:(9)];
        address_low = address$q[(32'h0)+:(23)];
        high = left$q[(32'h14)+:(6)];
        address_next = address_high + 32'h1;
        high_next = high - 32'h1;
        low = left$q[(32'h0)+:(20)];
        many = high != 32'h0;
        rseg_beats = ((low) & 24'hffffff);
        if (many) begin
            rseg_beats = 32'h100000;
        end
        tree_taken = tree_valid & ~active$q;
        if (active$q & rseg_ready) begin
            address$d = ((address_low) & 32'hffffffff) | (((address_next) & 32'hffffffff) << 32'h17);
            left$d = ((low) & 26'h3ffffff) | (((high_next) & 26'h3ffffff) << 32'h14);
            if (~many | ((high == 32'h1) & (low == 32'h0))) begin
                active$d = 1'b0;
            end
        end
        if (tree_taken) begin
            active$d = 1'b1;
            address$d = tree_address;
            left$d = ((tree_leaves) & 26'h3ffffff) << 32'h2;
        end
        if (~resetn) begin
            active$d = 1'b0;
        end
    end
endmodule

module perigee_payload_scrypt__compress(clock, phase, from_inner, inner_w$0, inner_w$1, inner_w$2, inner_w$3,
    inner_w$4, inner_w$5, inner_w$6, inner_w$7, inner_w$8, inner_w$9, inner_w$10, inner_w$11, inner_w$12,
    inner_w$13, inner_w$14, inner_w$15, inner_x, leaf_w$0, leaf_w$1, leaf_w$2, leaf_w$3, leaf_w$4, leaf_w$5,
    leaf_w$6, leaf_w$7, leaf_w$8, leaf_w$9, leaf_w$10, leaf_w$11, leaf_w$12, leaf_w$13, leaf_w$14, leaf_w$15,
    leaf_x, digest$0, digest$1, digest$2, digest$3, digest$4, digest$5, digest$6, digest$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] phase;
    input wire  from_inner;
    input wire  [31:0] inner_w$0;
    input wire  [31:0] inner_w$1;
    input wire  [31:0] inner_w$2;
    input wire  [31:0] inner_w$3;
    input wire  [31:0] inner_w$4;
    input wire  [31:0] inner_w$5;
    input wire  [31:0] inner_w$6;
    input wire  [31:0] inner_w$7;
    input wire  [31:0] inner_w$8;
    input wire  [31:0] inner_w$9;
    input wire  [31:0] inner_w$10;
    input wire  [31:0] inner_w$11;
    input wire  [31:0] inner_w$12;
    input wire  [31:0] inner_w$13;
    input wire  [31:0] inner_w$14;
    input wire  [31:0] inner_w$15;
    input wire  [31:0] inner_x;
    input wire  [31:0] leaf_w$0;
    input wire  [31:0] leaf_w$1;
    input wire  [31:0] leaf_w$2;
    input wire  [31:0] leaf_w$3;
    input wire  [31:0] leaf_w$4;
    input wire  [31:0] leaf_w$5;
    input wire  [31:0] leaf_w$6;
    input wire  [31:0] leaf_w$7;
    input wire  [31:0] leaf_w$8;
    input wire  [31:0] leaf_w$9;
    input wire  [31:0] leaf_w$10;
    input wire  [31:0] leaf_w$11;
    input wire  [31:0] leaf_w$12;
    input wire  [31:0] leaf_w$13;
    input wire  [31:0] leaf_w$14;
    input wire  [31:0] leaf_w$15;
    input wire  [31:0] leaf_x;
    output reg  [31:0] digest$0;
    output reg  [31:0] digest$1;
    output reg  [31:0] digest$2;
    output reg  [31:0] digest$3;
    output reg  [31:0] digest$4;
    output reg  [31:0] digest$5;
    output reg  [31:0] digest$6;
    output reg  [31:0] digest$7;

    // Constant declarations
    localparam  initial$0 = 32'h6a09e667;
    localparam  initial$1 = 32'hbb67ae85;
    localparam  initial$2 = 32'h3c6ef372;
    localparam  initial$3 = 32'ha54ff53a;
    localparam  initial$4 = 32'h510e527f;
    localparam  initial$5 = 32'h9b05688c;
    localparam  initial$6 = 32'h1f83d9ab;
    localparam  initial$7 = 32'h5be0cd19;
    localparam  base_a = 32'h9e6afcb1;
    localparam  base_b = 32'h1e6afcb1;
    localparam  pad_begin = 32'h80000000;
    localparam  pad_bits = 32'h100;
    localparam  zero = 32'h0;

    // Stub signals
    reg  [1:0] a_pass$d;
    reg  [1:0] a_pass$q = 2'h0;
    reg  [31:0] a_x$d;
    reg  [31:0] a_x$q = 32'h0;
    reg  [31:0] a_v$0$d;
    reg  [31:0] a_v$0$q = 32'h0;
    reg  [31:0] a_v$1$d;
    reg  [31:0] a_v$1$q = 32'h0;
    reg  [31:0] a_v$2$d;
    reg  [31:0] a_v$2$q = 32'h0;
    reg  [31:0] a_v$3$d;
    reg  [31:0] a_v$3$q = 32'h0;
    reg  [31:0] a_v$4$d;
    reg  [31:0] a_v$4$q = 32'h0;
    reg  [31:0] a_v$5$d;
    reg  [31:0] a_v$5$q = 32'h0;
    reg  [31:0] a_v$6$d;
    reg  [31:0] a_v$6$q = 32'h0;
    reg  [31:0] a_w$0$d;
    reg  [31:0] a_w$0$q = 32'h0;
    reg  [31:0] a_w$1$d;
    reg  [31:0] a_w$1$q = 32'h0;
    reg  [31:0] a_w$2$d;
    reg  [31:0] a_w$2$q = 32'h0;
    reg  [31:0] a_w$3$d;
    reg  [31:0] a_w$3$q = 32'h0;
    reg  [31:0] a_w$4$d;
    reg  [31:0] a_w$4$q = 32'h0;
    reg  [31:0] a_w$5$d;
    reg  [31:0] a_w$5$q = 32'h0;
    reg  [31:0] a_w$6$d;
    reg  [31:0] a_w$6$q = 32'h0;
    reg  [31:0] a_w$7$d;
    reg  [31:0] a_w$7$q = 32'h0;
    reg  [31:0] a_w$8$d;
    reg  [31:0] a_w$8$q = 32'h0;
    reg  [31:0] a_w$9$d;
    reg  [31:0] a_w$9$q = 32'h0;
    reg  [31:0] a_w$10$d;
    reg  [31:0] a_w$10$q = 32'h0;
    reg  [31:0] a_w$11$d;
    reg  [31:0] a_w$11$q = 32'h0;
    reg  [31:0] a_w$12$d;
    reg  [31:0] a_w$12$q = 32'h0;
    reg  [31:0] a_w$13$d;
    reg  [31:0] a_w$13$q = 32'h0;
    reg  [31:0] a_w$14$d;
    reg  [31:0] a_w$14$q = 32'h0;
    reg  [31:0] a_w$15$d;
    reg  [31:0] a_w$15$q = 32'h0;
    reg  [1:0] row_a$pass;
    reg  [31:0] row_a$x;
    reg  [31:0] row_a$v$0;
    reg  [31:0] row_a$v$1;
    reg  [31:0] row_a$v$2;
    reg  [31:0] row_a$v$3;
    reg  [31:0] row_a$v$4;
    reg  [31:0] row_a$v$5;
    reg  [31:0] row_a$v$6;
    reg  [31:0] row_a$w$0;
    reg  [31:0] row_a$w$1;
    reg  [31:0] row_a$w$2;
    reg  [31:0] row_a$w$3;
    reg  [31:0] row_a$w$4;
    reg  [31:0] row_a$w$5;
    reg  [31:0] row_a$w$6;
    reg  [31:0] row_a$w$7;
    reg  [31:0] row_a$w$8;
    reg  [31:0] row_a$w$9;
    reg  [31:0] row_a$w$10;
    reg  [31:0] row_a$w$11;
    reg  [31:0] row_a$w$12;
    reg  [31:0] row_a$w$13;
    reg  [31:0] row_a$w$14;
    reg  [31:0] row_a$w$15;
    wire  [31:0] row_a$x_out;
    wire  [31:0] row_a$v_out$0;
    wire  [31:0] row_a$v_out$1;
    wire  [31:0] row_a$v_out$2;
    wire  [31:0] row_a$v_out$3;
    wire  [31:0] row_a$v_out$4;
    wire  [31:0] row_a$v_out$5;
    wire  [31:0] row_a$v_out$6;
    wire  [31:0] row_a$v_out$7;
    wire  [31:0] row_a$w_out$0;
    wire  [31:0] row_a$w_out$1;
    wire  [31:0] row_a$w_out$2;
    wire  [31:0] row_a$w_out$3;
    wire  [31:0] row_a$w_out$4;
    wire  [31:0] row_a$w_out$5;
    wire  [31:0] row_a$w_out$6;
    wire  [31:0] row_a$w_out$7;
    wire  [31:0] row_a$w_out$8;
    wire  [31:0] row_a$w_out$9;
    wire  [31:0] row_a$w_out$10;
    wire  [31:0] row_a$w_out$11;
    wire  [31:0] row_a$w_out$12;
    wire  [31:0] row_a$w_out$13;
    wire  [31:0] row_a$w_out$14;
    wire  [31:0] row_a$w_out$15;
    reg  [31:0] first$0$d;
    reg  [31:0] first$0$q = 32'h0;
    reg  [31:0] first$1$d;
    reg  [31:0] first$1$q = 32'h0;
    reg  [31:0] first$2$d;
    reg  [31:0] first$2$q = 32'h0;
    reg  [31:0] first$3$d;
    reg  [31:0] first$3$q = 32'h0;
    reg  [31:0] first$4$d;
    reg  [31:0] first$4$q = 32'h0;
    reg  [31:0] first$5$d;
    reg  [31:0] first$5$q = 32'h0;
    reg  [31:0] first$6$d;
    reg  [31:0] first$6$q = 32'h0;
    reg  [31:0] first$7$d;
    reg  [31:0] first$7$q = 32'h0;
    reg  [31:0] first_x$d;
    reg  [31:0] first_x$q = 32'h0;
    reg  first_late$0$shift;
    reg  [31:0] first_late$0$d;
    wire  [31:0] first_late$0$q;
    reg  first_late$1$shift;
    reg  [31:0] first_late$1$d;
    wire  [31:0] first_late$1$q;
    reg  first_late$2$shift;
    reg  [31:0] first_late$2$d;
    wire  [31:0] first_late$2$q;
    reg  first_late$3$shift;
    reg  [31:0] first_late$3$d;
    wire  [31:0] first_late$3$q;
    reg  first_late$4$shift;
    reg  [31:0] first_late$4$d;
    wire  [31:0] first_late$4$q;
    reg  first_late$5$shift;
    reg  [31:0] first_late$5$d;
    wire  [31:0] first_late$5$q;
    reg  first_late$6$shift;
    reg  [31:0] first_late$6$d;
    wire  [31:0] first_late$6$q;
    reg  first_late$7$shift;
    reg  [31:0] first_late$7$d;
    wire  [31:0] first_late$7$q;
    reg  [2:0] b_pass$d;
    reg  [2:0] b_pass$q = 3'h0;
    reg  [31:0] b_x$d;
    reg  [31:0] b_x$q = 32'h0;
    reg  [31:0] b_v$0$d;
    reg  [31:0] b_v$0$q = 32'h0;
    reg  [31:0] b_v$1$d;
    reg  [31:0] b_v$1$q = 32'h0;
    reg  [31:0] b_v$2$d;
    reg  [31:0] b_v$2$q = 32'h0;
    reg  [31:0] b_v$3$d;
    reg  [31:0] b_v$3$q = 32'h0;
    reg  [31:0] b_v$4$d;
    reg  [31:0] b_v$4$q = 32'h0;
    reg  [31:0] b_v$5$d;
    reg  [31:0] b_v$5$q = 32'h0;
    reg  [31:0] b_v$6$d;
    reg  [31:0] b_v$6$q = 32'h0;
    reg  [2:0] row_b$pass;
    reg  [31:0] row_b$x;
    reg  [31:0] row_b$v$0;
    reg  [31:0] row_b$v$1;
    reg  [31:0] row_b$v$2;
    reg  [31:0] row_b$v$3;
    reg  [31:0] row_b$v$4;
    reg  [31:0] row_b$v$5;
    reg  [31:0] row_b$v$6;
    wire  [31:0] row_b$x_out;
    wire  [31:0] row_b$v_out$0;
    wire  [31:0] row_b$v_out$1;
    wire  [31:0] row_b$v_out$2;
    wire  [31:0] row_b$v_out$3;
    wire  [31:0] row_b$v_out$4;
    wire  [31:0] row_b$v_out$5;
    wire  [31:0] row_b$v_out$6;
    wire  [31:0] row_b$v_out$7;
    reg  [31:0] second$0$d;
    reg  [31:0] second$0$q = 32'h0;
    reg  [31:0] second$1$d;
    reg  [31:0] second$1$q = 32'h0;
    reg  [31:0] second$2$d;
    reg  [31:0] second$2$q = 32'h0;
    reg  [31:0] second$3$d;
    reg  [31:0] second$3$q = 32'h0;
    reg  [31:0] second$4$d;
    reg  [31:0] second$4$q = 32'h0;
    reg  [31:0] second$5$d;
    reg  [31:0] second$5$q = 32'h0;
    reg  [31:0] second$6$d;
    reg  [31:0] second$6$q = 32'h0;
    reg  [31:0] second$7$d;
    reg  [31:0] second$7$q = 32'h0;
    reg  [31:0] second_x$d;
    reg  [31:0] second_x$q = 32'h0;
    reg  [31:0] third$0$d;
    reg  [31:0] third$0$q = 32'h0;
    reg  [31:0] third$1$d;
    reg  [31:0] third$1$q = 32'h0;
    reg  [31:0] third$2$d;
    reg  [31:0] third$2$q = 32'h0;
    reg  [31:0] third$3$d;
    reg  [31:0] third$3$q = 32'h0;
    reg  [31:0] third$4$d;
    reg  [31:0] third$4$q = 32'h0;
    reg  [31:0] third$5$d;
    reg  [31:0] third$5$q = 32'h0;
    reg  [31:0] third$6$d;
    reg  [31:0] third$6$q = 32'h0;
    reg  [31:0] third$7$d;
    reg  [31:0] third$7$q = 32'h0;

    // Local signals
    reg  [31:0] sum$0;
    reg  [31:0] sum$1;
    reg  [31:0] sum$2;
    reg  [31:0] sum$3;
    reg  [31:0] sum$4;
    reg  [31:0] sum$5;
    reg  [31:0] sum$6;
    reg  [31:0] sum$7;
    reg  fresh;
    reg  again;

    // Sub module instances
    always @(posedge clock) a_pass$q <= a_pass$d;
    always @(posedge clock) a_x$q <= a_x$d;
    always @(posedge clock) a_v$0$q <= a_v$0$d;
    always @(posedge clock) a_v$1$q <= a_v$1$d;
    always @(posedge clock) a_v$2$q <= a_v$2$d;
    always @(posedge clock) a_v$3$q <= a_v$3$d;
    always @(posedge clock) a_v$4$q <= a_v$4$d;
    always @(posedge clock) a_v$5$q <= a_v$5$d;
    always @(posedge clock) a_v$6$q <= a_v$6$d;
    always @(posedge clock) a_w$0$q <= a_w$0$d;
    always @(posedge clock) a_w$1$q <= a_w$1$d;
    always @(posedge clock) a_w$2$q <= a_w$2$d;
    always @(posedge clock) a_w$3$q <= a_w$3$d;
    always @(posedge clock) a_w$4$q <= a_w$4$d;
    always @(posedge clock) a_w$5$q <= a_w$5$d;
    always @(posedge clock) a_w$6$q <= a_w$6$d;
    always @(posedge clock) a_w$7$q <= a_w$7$d;
    always @(posedge clock) a_w$8$q <= a_w$8$d;
    always @(posedge clock) a_w$9$q <= a_w$9$d;
    always @(posedge clock) a_w$10$q <= a_w$10$d;
    always @(posedge clock) a_w$11$q <= a_w$11$d;
    always @(posedge clock) a_w$12$q <= a_w$12$d;
    always @(posedge clock) a_w$13$q <= a_w$13$d;
    always @(posedge clock) a_w$14$q <= a_w$14$d;
    always @(posedge clock) a_w$15$q <= a_w$15$d;
    perigee_payload_scrypt__row_a row_a(.clock(clock), .pass(row_a$pass), .x(row_a$x), .v$0(row_a$v$0),
        .v$1(row_a$v$1), .v$2(row_a$v$2), .v$3(row_a$v$3), .v$4(row_a$v$4), .v$5(row_a$v$5), .v$6(row_a$v$6),
        .w$0(row_a$w$0), .w$1(row_a$w$1), .w$2(row_a$w$2), .w$3(row_a$w$3), .w$4(row_a$w$4), .w$5(row_a$w$5),
        .w$6(row_a$w$6), .w$7(row_a$w$7), .w$8(row_a$w$8), .w$9(row_a$w$9), .w$10(row_a$w$10),
        .w$11(row_a$w$11), .w$12(row_a$w$12), .w$13(row_a$w$13), .w$14(row_a$w$14), .w$15(row_a$w$15),
        .x_out(row_a$x_out), .v_out$0(row_a$v_out$0), .v_out$1(row_a$v_out$1), .v_out$2(row_a$v_out$2),
        .v_out$3(row_a$v_out$3), .v_out$4(row_a$v_out$4), .v_out$5(row_a$v_out$5), .v_out$6(row_a$v_out$6),
        .v_out$7(row_a$v_out$7), .w_out$0(row_a$w_out$0), .w_out$1(row_a$w_out$1), .w_out$2(row_a$w_out$2),
        .w_out$3(row_a$w_out$3), .w_out$4(row_a$w_out$4), .w_out$5(row_a$w_out$5), .w_out$6(row_a$w_out$6),
        .w_out$7(row_a$w_out$7), .w_out$8(row_a$w_out$8), .w_out$9(row_a$w_out$9), .w_out$10(row_a$w_out$10),
        .w_out$11(row_a$w_out$11), .w_out$12(row_a$w_out$12), .w_out$13(row_a$w_out$13),
        .w_out$14(row_a$w_out$14), .w_out$15(row_a$w_out$15));
    always @(posedge clock) first$0$q <= first$0$d;
    always @(posedge clock) first$1$q <= first$1$d;
    always @(posedge clock) first$2$q <= first$2$d;
    always @(posedge clock) first$3$q <= first$3$d;
    always @(posedge clock) first$4$q <= first$4$d;
    always @(posedge clock) first$5$q <= first$5$d;
    always @(posedge clock) first$6$q <= first$6$d;
    always @(posedge clock) first$7$q <= first$7$d;
    always @(posedge clock) first_x$q <= first_x$d;
    perigee_payload_scrypt__first_late first_late$0(.clock(clock), .shift(first_late$0$shift),
        .d(first_late$0$d), .q(first_late$0$q));
    perigee_payload_scrypt__first_late first_late$1(.clock(clock), .shift(first_late$1$shift),
        .d(first_late$1$d), .q(first_late$1$q));
    perigee_payload_scrypt__first_late first_late$2(.clock(clock), .shift(first_late$2$shift),
        .d(first_late$2$d), .q(first_late$2$q));
    perigee_payload_scrypt__first_late first_late$3(.clock(clock), .shift(first_late$3$shift),
        .d(first_late$3$d), .q(first_late$3$q));
    perigee_payload_scrypt__first_late first_late$4(.clock(clock), .shift(first_late$4$shift),
        .d(first_late$4$d), .q(first_late$4$q));
    perigee_payload_scrypt__first_late first_late$5(.clock(clock), .shift(first_late$5$shift),
        .d(first_late$5$d), .q(first_late$5$q));
    perigee_payload_scrypt__first_late first_late$6(.clock(clock), .shift(first_late$6$shift),
        .d(first_late$6$d), .q(first_late$6$q));
    perigee_payload_scrypt__first_late first_late$7(.clock(clock), .shift(first_late$7$shift),
        .d(first_late$7$d), .q(first_late$7$q));
    always @(posedge clock) b_pass$q <= b_pass$d;
    always @(posedge clock) b_x$q <= b_x$d;
    always @(posedge clock) b_v$0$q <= b_v$0$d;
    always @(posedge clock) b_v$1$q <= b_v$1$d;
    always @(posedge clock) b_v$2$q <= b_v$2$d;
    always @(posedge clock) b_v$3$q <= b_v$3$d;
    always @(posedge clock) b_v$4$q <= b_v$4$d;
    always @(posedge clock) b_v$5$q <= b_v$5$d;
    always @(posedge clock) b_v$6$q <= b_v$6$d;
    perigee_payload_scrypt__row_b row_b(.clock(clock), .pass(row_b$pass), .x(row_b$x), .v$0(row_b$v$0),
        .v$1(row_b$v$1), .v$2(row_b$v$2), .v$3(row_b$v$3), .v$4(row_b$v$4), .v$5(row_b$v$5), .v$6(row_b$v$6),
        .x_out(row_b$x_out), .v_out$0(row_b$v_out$0), .v_out$1(row_b$v_out$1), .v_out$2(row_b$v_out$2),
        .v_out$3(row_b$v_out$3), .v_out$4(row_b$v_out$4), .v_out$5(row_b$v_out$5), .v_out$6(row_b$v_out$6),
        .v_out$7(row_b$v_out$7));
    always @(posedge clock) second$0$q <= second$0$d;
    always @(posedge clock) second$1$q <= second$1$d;
    always @(posedge clock) second$2$q <= second$2$d;
    always @(posedge clock) second$3$q <= second$3$d;
    always @(posedge clock) second$4$q <= second$4$d;
    always @(posedge clock) second$5$q <= second$5$d;
    always @(posedge clock) second$6$q <= second$6$d;
    always @(posedge clock) second$7$q <= second$7$d;
    always @(posedge clock) second_x$q <= second_x$d;
    always @(posedge clock) third$0$q <= third$0$d;
    always @(posedge clock) third$1$q <= third$1$d;
    always @(posedge clock) third$2$q <= third$2$d;
    always @(posedge clock) third$3$q <= third$3$d;
    always @(posedge clock) third$4$q <= third$4$d;
    always @(posedge clock) third$5$q <= third$5$d;
    always @(posedge clock) third$6$q <= third$6$d;
    always @(posedge clock) third$7$q <= third$7$d;

    // Update code
    always @(*) begin
        a_pass$d = a_pass$q;
        a_x$d = a_x$q;
        first_x$d = first_x$q;
        b_pass$d = b_pass$q;
        b_x$d = b_x$q;
        second_x$d = second_x$q;
        fresh = phase == 32'h0;
        again = phase == 32'h4;
        a_pass$d = phase[(32'h0)+:(2)];
        a_x$d = row_a$x_out;
        if (fresh) begin
            a_x$d = leaf_x;
            if (from_inner) begin
                a_x$d = inner_x;
            end
        end
        else if (again) begin
            a_x$d = second_x$q;
        end
        a_v$0$d = row_a$v_out$0;
        if (fresh | again) begin
            a_v$0$d = initial$0;
        end
        a_v$1$d = row_a$v_out$1;
        if (fresh | again) begin
            a_v$1$d = initial$1;
        end
        a_v$2$d = row_a$v_out$2;
        if (fresh | again) begin
            a_v$2$d = initial$2;
        end
        a_v$3$d = row_a$v_out$3;
        if (fresh | again) begin
            a_v$3$d = initial$3;
        end
        a_v$4$d = row_a$v_out$4;
        if (fresh | again) begin
            a_v$4$d = initial$4;
        end
        a_v$5$d = row_a$v_out$5;
        if (fresh | again) begin
            a_v$5$d = initial$5;
        end
        a_v$6$d = row_a$v_out$6;
        if (fresh | again) begin
            a_v$6$d = initial$6;
        end
        a_w$0$d = row_a$w_out$0;
        if (fresh) begin
            a_w$0$d = leaf_w$0;
            if (from_inner) begin
                a_w$0$d = inner_w$0;
            end
        end
        a_w$1$d = row_a$w_out$1;
        if (fresh) begin
            a_w$1$d = leaf_w$1;
            if (from_inner) begin
                a_w$1$d = inner_w$1;
            end
        end
        a_w$2$d = row_a$w_out$2;
        if (fresh) begin
            a_w$2$d = leaf_w$2;
            if (from_inner) begin
                a_w$2$d = inner_w$2;
            end
        end
        a_w$3$d = row_a$w_out$3;
        if (fresh) begin
            a_w$3$d = leaf_w$3;
            if (from_inner) begin
                a_w$3$d = inner_w$3;
            end
        end
        a_w$4$d = row_a$w_out$4;
        if (fresh) begin
            a_w$4$d = leaf_w$4;
            if (from_inner) begin
                a_w$4$d = inner_w$4;
            end
        end
        a_w$5$d = row_a$w_out$5;
        if (fresh) begin
            a_w$5$d = leaf_w$5;
            if (from_inner) begin
                a_w$5$d = inner_w$5;
            end
        end
        a_w$6$d = row_a$w_out$6;
        if (fresh) begin
            a_w$6$d = leaf_w$6;
            if (from_inner) begin
                a_w$6$d = inner_w$6;
            end
        end
        a_w$7$d = row_a$w_out$7;
        if (fresh) begin
            a_w$7$d = leaf_w$7;
            if (from_inner) begin
                a_w$7$d = inner_w$7;
            end
        end
        a_w$8$d = row_a$w_out$8;
        if (fresh) begin
            a_w$8$d = leaf_w$8;
            if (from_inner) begin
                a_w$8$d = inner_w$8;
            end
        end
        a_w$9$d = row_a$w_out$9;
        if (fresh) begin
            a_w$9$d = leaf_w$9;
            if (from_inner) begin
                a_w$9$d = inner_w$9;
            end
        end
        a_w$10$d = row_a$w_out$10;
        if (fresh) begin
            a_w$10$d = leaf_w$10;
            if (from_inner) begin
                a_w$10$d = inner_w$10;
            end
        end
        a_w$11$d = row_a$w_out$11;
        if (fresh) begin
            a_w$11$d = leaf_w$11;
            if (from_inner) begin
                a_w$11$d = inner_w$11;
            end
        end
        a_w$12$d = row_a$w_out$12;
        if (fresh) begin
            a_w$12$d = leaf_w$12;
            if (from_inner) begin
                a_w$12$d = inner_w$12;
            end
        end
        a_w$13$d = row_a$w_out$13;
        if (fresh) begin
            a_w$13$d = leaf_w$13;
            if (from_inner) begin
                a_w$13$d = inner_w$13;
            end
        end
        a_w$14$d = row_a$w_out$14;
        if (fresh) begin
            a_w$14$d = leaf_w$14;
            if (from_inner) begin
                a_w$14$d = inner_w$14;
            end
        end
        a_w$15$d = row_a$w_out$15;
        if (fresh) begin
            a_w$15$d = leaf_w$15;
            if (from_inner) begin
                a_w$15$d = inner_w$15;
            end
        end
        if (again) begin
            a_w$0$d = second$0$q;
            a_w$1$d = second$1$q;
            a_w$2$d = second$2$q;
            a_w$3$d = second$3$q;
            a_w$4$d = second$4$q;
            a_w$5$d = second$5$q;
            a_w$6$d = second$6$q;
            a_w$7$d = second$7$q;
            a_w$8$d = pad_begin;
            a_w$9$d = zero;
            a_w$10$d = zero;
            a_w$11$d = zero;
            a_w$12$d = zero;
            a_w$13$d = zero;
            a_w$14$d = zero;
            a_w$15$d = pad_bits;
        end
        row_a$pass = a_pass$q;
        row_a$x = a_x$q;
        row_a$v$0 = a_v$0$q;
        row_a$v$1 = a_v$1$q;
        row_a$v$2 = a_v$2$q;
        row_a$v$3 = a_v$3$q;
        row_a$v$4 = a_v$4$q;
        row_a$v$5 = a_v$5$q;
        row_a$v$6 = a_v$6$q;
        row_a$w$0 = a_w$0$q;
        row_a$w$1 = a_w$1$q;
        row_a$w$2 = a_w$2$q;
        row_a$w$3 = a_w$3$q;
        row_a$w$4 = a_w$4$q;
        row_a$w$5 = a_w$5$q;
        row_a$w$6 = a_w$6$q;
        row_a$w$7 = a_w$7$q;
        row_a$w$8 = a_w$8$q;
        row_a$w$9 = a_w$9$q;
        row_a$w$10 = a_w$10$q;
        row_a$w$11 = a_w$11$q;
        row_a$w$12 = a_w$12$q;
        row_a$w$13 = a_w$13$q;
        row_a$w$14 = a_w$14$q;
        row_a$w$15 = a_w$15$q;
        sum$0 = row_a$v_out$0 + initial$0;
        first$0$d = first$0$q;
        third$0$d = third$0$q;
        if (again) begin
            first$0$d = sum$0;
        end
        if (fresh) begin
            third$0$d = sum$0;
        end
        digest$0 = third$0$q;
        sum$1 = row_a$v_out$1 + initial$1;
        first$1$d = first$1$q;
        third$1$d = third$1$q;
        if (again) begin
            first$1$d = sum$1;
        end
        if (fresh) begin
            third$1$d = sum$1;
        end
        digest$1 = third$1$q;
        sum$2 = row_a$v_out$2 + initial$2;
        first$2$d = first$2$q;
        third$2$d = third$2$q;
        if (again) begin
            first$2$d = sum$2;
        end
        if (fresh) begin
            third$2$d = sum$2;
        end
        digest$2 = third$2$q;
        sum$3 = row_a$v_out$3 + initial$3;
        first$3$d = first$3$q;
        third$3$d = third$3$q;
        if (again) begin
            first$3$d = sum$3;
        end
        if (fresh) begin
            third$3$d = sum$3;
        end
        digest$3 = third$3$q;
        sum$4 = row_a$v_out$4 + initial$4;
        first$4$d = first$4$q;
        third$4$d = third$4$q;
        if (again) begin
            first$4$d = sum$4;
        end
        if (fresh) begin
            third$4$d = sum$4;
        end
        digest$4 = third$4$q;
        sum$5 = row_a$v_out$5 + initial$5;
        first$5$d = first$5$q;
        third$5$d = third$5$q;
        if (again) begin
            first$5$d = sum$5;
        end
        if (fresh) begin
            third$5$d = sum$5;
        end
        digest$5 = third$5$q;
        sum$6 = row_a$v_out$6 + initial$6;
        first$6$d = first$6$q;
        third$6$d = third$6$q;
        if (again) begin
            first$6$d = sum$6;
        end
        if (fresh) begin
            third$6$d = sum$6;
        end
        digest$6 = third$6$q;
        sum$7 = row_a$v_out$7 + initial$7;
        first$7$d = first$7$q;
        third$7$d = third$7$q;
        if (again) begin
            first$7$d = sum$7;
        end
        if (fresh) begin
            third$7$d = sum$7;
        end
        digest$7 = third$7$q;
        first_x$d = row_a$v_out$7 + base_b;
        b_pass$d = phase + 32'h3;
        b_x$d = row_b$x_out;
        if (phase == 32'h5) begin
            b_x$d = first_x$q;
        end
        b_v$0$d = row_b$v_out$0;
        if (phase == 32'h5) begin
            b_v$0$d = first$0$q;
        end
        row_b$v$0 = b_v$0$q;
        b_v$1$d = row_b$v_out$1;
        if (phase == 32'h5) begin
            b_v$1$d = first$1$q;
        end
        row_b$v$1 = b_v$1$q;
        b_v$2$d = row_b$v_out$2;
        if (phase == 32'h5) begin
            b_v$2$d = first$2$q;
        end
        row_b$v$2 = b_v$2$q;
        b_v$3$d = row_b$v_out$3;
        if (phase == 32'h5) begin
            b_v$3$d = first$3$q;
        end
        row_b$v$3 = b_v$3$q;
        b_v$4$d = row_b$v_out$4;
        if (phase == 32'h5) begin
            b_v$4$d = first$4$q;
        end
        row_b$v$4 = b_v$4$q;
        b_v$5$d = row_b$v_out$5;
        if (phase == 32'h5) begin
            b_v$5$d = first$5$q;
        end
        row_b$v$5 = b_v$5$q;
        b_v$6$d = row_b$v_out$6;
        if (phase == 32'h5) begin
            b_v$6$d = first$6$q;
        end
        row_b$v$6 = b_v$6$q;
        row_b$pass = b_pass$q;
        row_b$x = b_x$q;
        first_late$0$shift = phase == 32'h5;
        first_late$0$d = first$0$q;
        second$0$d = second$0$q;
        if (phase == 32'h5) begin
            second$0$d = row_b$v_out$0 + first_late$0$q;
        end
        first_late$1$shift = phase == 32'h5;
        first_late$1$d = first$1$q;
        second$1$d = second$1$q;
        if (phase == 32'h5) begin
            second$1$d = row_b$v_out$1 + first_late$1$q;
        end
        first_late$2$shift = phase == 32'h5;
        first_late$2$d = first$2$q;
        second$2$d = second$2$q;
        if (phase == 32'h5) begin
            second$2$d = row_b$v_out$2 + first_late$2$q;
        end
        first_late$3$shift = phase == 32'h5;
        first_late$3$d = first$3$q;
        second$3$d = second$3$q;
        if (phase == 32'h5) begin
            second$3$d = row_b$v_out$3 + first_late$3$q;
        end
        first_late$4$shift = phase == 32'h5;
        first_late$4$d = first$4$q;
        second$4$d = second$4$q;
        if (phase == 32'h5) begin
            second$4$d = row_b$v_out$4 + first_late$4$q;
        end
        first_late$5$shift = phase == 32'h5;
        first_late$5$d = first$5$q;
        second$5$d = second$5$q;
        if (phase == 32'h5) begin
            second$5$d = row_b$v_out$5 + first_late$5$q;
        end
        first_late$6$shift = phase == 32'h5;
        first_late$6$d = first$6$q;
        second$6$d = second$6$q;
        if (phase == 32'h5) begin
            second$6$d = row_b$v_out$6 + first_late$6$q;
        end
        first_late$7$shift = phase == 32'h5;
        first_late$7$d = first$7$q;
        second$7$d = second$7$q;
        if (phase == 32'h5) begin
            second$7$d = row_b$v_out$7 + first_late$7$q;
        end
        second_x$d = second$0$q + base_a;
    end
endmodule

module perigee_payload_scrypt__first_late(clock, shift, d, q);
    // Module arguments
    input wire  clock;
    input wire  shift;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    integer i;
    reg [31:0] words [0:16];
    initial begin
       for (i = 0; i <= 16; i = i + 1) words[i] = 32'h0;
    end
    always @(posedge clock) begin
       if (shift) begin
          for (i = 1; i <= 16; i = i + 1) words[i] <= words[i - 1];
          words[0] <= d;
       end
    end
    always @(*) q = words[16];
endmodule

module perigee_payload_scrypt__row_a(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3,
    w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6,
    w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Stub signals
    reg  [1:0] r$0$pass;
    reg  [31:0] r$0$x;
    reg  [31:0] r$0$v$0;
    reg  [31:0] r$0$v$1;
    reg  [31:0] r$0$v$2;
    reg  [31:0] r$0$v$3;
    reg  [31:0] r$0$v$4;
    reg  [31:0] r$0$v$5;
    reg  [31:0] r$0$v$6;
    reg  [31:0] r$0$w$0;
    reg  [31:0] r$0$w$1;
    reg  [31:0] r$0$w$2;
    reg  [31:0] r$0$w$3;
    reg  [31:0] r$0$w$4;
    reg  [31:0] r$0$w$5;
    reg  [31:0] r$0$w$6;
    reg  [31:0] r$0$w$7;
    reg  [31:0] r$0$w$8;
    reg  [31:0] r$0$w$9;
    reg  [31:0] r$0$w$10;
    reg  [31:0] r$0$w$11;
    reg  [31:0] r$0$w$12;
    reg  [31:0] r$0$w$13;
    reg  [31:0] r$0$w$14;
    reg  [31:0] r$0$w$15;
    wire  [1:0] r$0$pass_out;
    wire  [31:0] r$0$x_out;
    wire  [31:0] r$0$v_out$0;
    wire  [31:0] r$0$v_out$1;
    wire  [31:0] r$0$v_out$2;
    wire  [31:0] r$0$v_out$3;
    wire  [31:0] r$0$v_out$4;
    wire  [31:0] r$0$v_out$5;
    wire  [31:0] r$0$v_out$6;
    wire  [31:0] r$0$v_out$7;
    wire  [31:0] r$0$w_out$0;
    wire  [31:0] r$0$w_out$1;
    wire  [31:0] r$0$w_out$2;
    wire  [31:0] r$0$w_out$3;
    wire  [31:0] r$0$w_out$4;
    wire  [31:0] r$0$w_out$5;
    wire  [31:0] r$0$w_out$6;
    wire  [31:0] r$0$w_out$7;
    wire  [31:0] r$0$w_out$8;
    wire  [31:0] r$0$w_out$9;
    wire  [31:0] r$0$w_out$10;
    wire  [31:0] r$0$w_out$11;
    wire  [31:0] r$0$w_out$12;
    wire  [31:0] r$0$w_out$13;
    wire  [31:0] r$0$w_out$14;
    wire  [31:0] r$0$w_out$15;
    reg  [1:0] r$1$pass;
    reg  [31:0] r$1$x;
    reg  [31:0] r$1$v$0;
    reg  [31:0] r$1$v$1;
    reg  [31:0] r$1$v$2;
    reg  [31:0] r$1$v$3;
    reg  [31:0] r$1$v$4;
    reg  [31:0] r$1$v$5;
    reg  [31:0] r$1$v$6;
    reg  [31:0] r$1$w$0;
    reg  [31:0] r$1$w$1;
    reg  [31:0] r$1$w$2;
    reg  [31:0] r$1$w$3;
    reg  [31:0] r$1$w$4;
    reg  [31:0] r$1$w$5;
    reg  [31:0] r$1$w$6;
    reg  [31:0] r$1$w$7;
    reg  [31:0] r$1$w$8;
    reg  [31:0] r$1$w$9;
    reg  [31:0] r$1$w$10;
    reg  [31:0] r$1$w$11;
    reg  [31:0] r$1$w$12;
    reg  [31:0] r$1$w$13;
    reg  [31:0] r$1$w$14;
    reg  [31:0] r$1$w$15;
    wire  [1:0] r$1$pass_out;
    wire  [31:0] r$1$x_out;
    wire  [31:0] r$1$v_out$0;
    wire  [31:0] r$1$v_out$1;
    wire  [31:0] r$1$v_out$2;
    wire  [31:0] r$1$v_out$3;
    wire  [31:0] r$1$v_out$4;
    wire  [31:0] r$1$v_out$5;
    wire  [31:0] r$1$v_out$6;
    wire  [31:0] r$1$v_out$7;
    wire  [31:0] r$1$w_out$0;
    wire  [31:0] r$1$w_out$1;
    wire  [31:0] r$1$w_out$2;
    wire  [31:0] r$1$w_out$3;
    wire  [31:0] r$1$w_out$4;
    wire  [31:0] r$1$w_out$5;
    wire  [31:0] r$1$w_out$6;
    wire  [31:0] r$1$w_out$7;
    wire  [31:0] r$1$w_out$8;
    wire  [31:0] r$1$w_out$9;
    wire  [31:0] r$1$w_out$10;
    wire  [31:0] r$1$w_out$11;
    wire  [31:0] r$1$w_out$12;
    wire  [31:0] r$1$w_out$13;
    wire  [31:0] r$1$w_out$14;
    wire  [31:0] r$1$w_out$15;
    reg  [1:0] r$2$pass;
    reg  [31:0] r$2$x;
    reg  [31:0] r$2$v$0;
    reg  [31:0] r$2$v$1;
    reg  [31:0] r$2$v$2;
    reg  [31:0] r$2$v$3;
    reg  [31:0] r$2$v$4;
    reg  [31:0] r$2$v$5;
    reg  [31:0] r$2$v$6;
    reg  [31:0] r$2$w$0;
    reg  [31:0] r$2$w$1;
    reg  [31:0] r$2$w$2;
    reg  [31:0] r$2$w$3;
    reg  [31:0] r$2$w$4;
    reg  [31:0] r$2$w$5;
    reg  [31:0] r$2$w$6;
    reg  [31:0] r$2$w$7;
    reg  [31:0] r$2$w$8;
    reg  [31:0] r$2$w$9;
    reg  [31:0] r$2$w$10;
    reg  [31:0] r$2$w$11;
    reg  [31:0] r$2$w$12;
    reg  [31:0] r$2$w$13;
    reg  [31:0] r$2$w$14;
    reg  [31:0] r$2$w$15;
    wire  [1:0] r$2$pass_out;
    wire  [31:0] r$2$x_out;
    wire  [31:0] r$2$v_out$0;
    wire  [31:0] r$2$v_out$1;
    wire  [31:0] r$2$v_out$2;
    wire  [31:0] r$2$v_out$3;
    wire  [31:0] r$2$v_out$4;
    wire  [31:0] r$2$v_out$5;
    wire  [31:0] r$2$v_out$6;
    wire  [31:0] r$2$v_out$7;
    wire  [31:0] r$2$w_out$0;
    wire  [31:0] r$2$w_out$1;
    wire  [31:0] r$2$w_out$2;
    wire  [31:0] r$2$w_out$3;
    wire  [31:0] r$2$w_out$4;
    wire  [31:0] r$2$w_out$5;
    wire  [31:0] r$2$w_out$6;
    wire  [31:0] r$2$w_out$7;
    wire  [31:0] r$2$w_out$8;
    wire  [31:0] r$2$w_out$9;
    wire  [31:0] r$2$w_out$10;
    wire  [31:0] r$2$w_out$11;
    wire  [31:0] r$2$w_out$12;
    wire  [31:0] r$2$w_out$13;
    wire  [31:0] r$2$w_out$14;
    wire  [31:0] r$2$w_out$15;
    reg  [1:0] r$3$pass;
    reg  [31:0] r$3$x;
    reg  [31:0] r$3$v$0;
    reg  [31:0] r$3$v$1;
    reg  [31:0] r$3$v$2;
    reg  [31:0] r$3$v$3;
    reg  [31:0] r$3$v$4;
    reg  [31:0] r$3$v$5;
    reg  [31:0] r$3$v$6;
    reg  [31:0] r$3$w$0;
    reg  [31:0] r$3$w$1;
    reg  [31:0] r$3$w$2;
    reg  [31:0] r$3$w$3;
    reg  [31:0] r$3$w$4;
    reg  [31:0] r$3$w$5;
    reg  [31:0] r$3$w$6;
    reg  [31:0] r$3$w$7;
    reg  [31:0] r$3$w$8;
    reg  [31:0] r$3$w$9;
    reg  [31:0] r$3$w$10;
    reg  [31:0] r$3$w$11;
    reg  [31:0] r$3$w$12;
    reg  [31:0] r$3$w$13;
    reg  [31:0] r$3$w$14;
    reg  [31:0] r$3$w$15;
    wire  [1:0] r$3$pass_out;
    wire  [31:0] r$3$x_out;
    wire  [31:0] r$3$v_out$0;
    wire  [31:0] r$3$v_out$1;
    wire  [31:0] r$3$v_out$2;
    wire  [31:0] r$3$v_out$3;
    wire  [31:0] r$3$v_out$4;
    wire  [31:0] r$3$v_out$5;
    wire  [31:0] r$3$v_out$6;
    wire  [31:0] r$3$v_out$7;
    wire  [31:0] r$3$w_out$0;
    wire  [31:0] r$3$w_out$1;
    wire  [31:0] r$3$w_out$2;
    wire  [31:0] r$3$w_out$3;
    wire  [31:0] r$3$w_out$4;
    wire  [31:0] r$3$w_out$5;
    wire  [31:0] r$3$w_out$6;
    wire  [31:0] r$3$w_out$7;
    wire  [31:0] r$3$w_out$8;
    wire  [31:0] r$3$w_out$9;
    wire  [31:0] r$3$w_out$10;
    wire  [31:0] r$3$w_out$11;
    wire  [31:0] r$3$w_out$12;
    wire  [31:0] r$3$w_out$13;
    wire  [31:0] r$3$w_out$14;
    wire  [31:0] r$3$w_out$15;
    reg  [1:0] r$4$pass;
    reg  [31:0] r$4$x;
    reg  [31:0] r$4$v$0;
    reg  [31:0] r$4$v$1;
    reg  [31:0] r$4$v$2;
    reg  [31:0] r$4$v$3;
    reg  [31:0] r$4$v$4;
    reg  [31:0] r$4$v$5;
    reg  [31:0] r$4$v$6;
    reg  [31:0] r$4$w$0;
    reg  [31:0] r$4$w$1;
    reg  [31:0] r$4$w$2;
    reg  [31:0] r$4$w$3;
    reg  [31:0] r$4$w$4;
    reg  [31:0] r$4$w$5;
    reg  [31:0] r$4$w$6;
    reg  [31:0] r$4$w$7;
    reg  [31:0] r$4$w$8;
    reg  [31:0] r$4$w$9;
    reg  [31:0] r$4$w$10;
    reg  [31:0] r$4$w$11;
    reg  [31:0] r$4$w$12;
    reg  [31:0] r$4$w$13;
    reg  [31:0] r$4$w$14;
    reg  [31:0] r$4$w$15;
    wire  [1:0] r$4$pass_out;
    wire  [31:0] r$4$x_out;
    wire  [31:0] r$4$v_out$0;
    wire  [31:0] r$4$v_out$1;
    wire  [31:0] r$4$v_out$2;
    wire  [31:0] r$4$v_out$3;
    wire  [31:0] r$4$v_out$4;
    wire  [31:0] r$4$v_out$5;
    wire  [31:0] r$4$v_out$6;
    wire  [31:0] r$4$v_out$7;
    wire  [31:0] r$4$w_out$0;
    wire  [31:0] r$4$w_out$1;
    wire  [31:0] r$4$w_out$2;
    wire  [31:0] r$4$w_out$3;
    wire  [31:0] r$4$w_out$4;
    wire  [31:0] r$4$w_out$5;
    wire  [31:0] r$4$w_out$6;
    wire  [31:0] r$4$w_out$7;
    wire  [31:0] r$4$w_out$8;
    wire  [31:0] r$4$w_out$9;
    wire  [31:0] r$4$w_out$10;
    wire  [31:0] r$4$w_out$11;
    wire  [31:0] r$4$w_out$12;
    wire  [31:0] r$4$w_out$13;
    wire  [31:0] r$4$w_out$14;
    wire  [31:0] r$4$w_out$15;
    reg  [1:0] r$5$pass;
    reg  [31:0] r$5$x;
    reg  [31:0] r$5$v$0;
    reg  [31:0] r$5$v$1;
    reg  [31:0] r$5$v$2;
    reg  [31:0] r$5$v$3;
    reg  [31:0] r$5$v$4;
    reg  [31:0] r$5$v$5;
    reg  [31:0] r$5$v$6;
    reg  [31:0] r$5$w$0;
    reg  [31:0] r$5$w$1;
    reg  [31:0] r$5$w$2;
    reg  [31:0] r$5$w$3;
    reg  [31:0] r$5$w$4;
    reg  [31:0] r$5$w$5;
    reg  [31:0] r$5$w$6;
    reg  [31:0] r$5$w$7;
    reg  [31:0] r$5$w$8;
    reg  [31:0] r$5$w$9;
    reg  [31:0] r$5$w$10;
    reg  [31:0] r$5$w$11;
    reg  [31:0] r$5$w$12;
    reg  [31:0] r$5$w$13;
    reg  [31:0] r$5$w$14;
    reg  [31:0] r$5$w$15;
    wire  [1:0] r$5$pass_out;
    wire  [31:0] r$5$x_out;
    wire  [31:0] r$5$v_out$0;
    wire  [31:0] r$5$v_out$1;
    wire  [31:0] r$5$v_out$2;
    wire  [31:0] r$5$v_out$3;
    wire  [31:0] r$5$v_out$4;
    wire  [31:0] r$5$v_out$5;
    wire  [31:0] r$5$v_out$6;
    wire  [31:0] r$5$v_out$7;
    wire  [31:0] r$5$w_out$0;
    wire  [31:0] r$5$w_out$1;
    wire  [31:0] r$5$w_out$2;
    wire  [31:0] r$5$w_out$3;
    wire  [31:0] r$5$w_out$4;
    wire  [31:0] r$5$w_out$5;
    wire  [31:0] r$5$w_out$6;
    wire  [31:0] r$5$w_out$7;
    wire  [31:0] r$5$w_out$8;
    wire  [31:0] r$5$w_out$9;
    wire  [31:0] r$5$w_out$10;
    wire  [31:0] r$5$w_out$11;
    wire  [31:0] r$5$w_out$12;
    wire  [31:0] r$5$w_out$13;
    wire  [31:0] r$5$w_out$14;
    wire  [31:0] r$5$w_out$15;
    reg  [1:0] r$6$pass;
    reg  [31:0] r$6$x;
    reg  [31:0] r$6$v$0;
    reg  [31:0] r$6$v$1;
    reg  [31:0] r$6$v$2;
    reg  [31:0] r$6$v$3;
    reg  [31:0] r$6$v$4;
    reg  [31:0] r$6$v$5;
    reg  [31:0] r$6$v$6;
    reg  [31:0] r$6$w$0;
    reg  [31:0] r$6$w$1;
    reg  [31:0] r$6$w$2;
    reg  [31:0] r$6$w$3;
    reg  [31:0] r$6$w$4;
    reg  [31:0] r$6$w$5;
    reg  [31:0] r$6$w$6;
    reg  [31:0] r$6$w$7;
    reg  [31:0] r$6$w$8;
    reg  [31:0] r$6$w$9;
    reg  [31:0] r$6$w$10;
    reg  [31:0] r$6$w$11;
    reg  [31:0] r$6$w$12;
    reg  [31:0] r$6$w$13;
    reg  [31:0] r$6$w$14;
    reg  [31:0] r$6$w$15;
    wire  [1:0] r$6$pass_out;
    wire  [31:0] r$6$x_out;
    wire  [31:0] r$6$v_out$0;
    wire  [31:0] r$6$v_out$1;
    wire  [31:0] r$6$v_out$2;
    wire  [31:0] r$6$v_out$3;
    wire  [31:0] r$6$v_out$4;
    wire  [31:0] r$6$v_out$5;
    wire  [31:0] r$6$v_out$6;
    wire  [31:0] r$6$v_out$7;
    wire  [31:0] r$6$w_out$0;
    wire  [31:0] r$6$w_out$1;
    wire  [31:0] r$6$w_out$2;
    wire  [31:0] r$6$w_out$3;
    wire  [31:0] r$6$w_out$4;
    wire  [31:0] r$6$w_out$5;
    wire  [31:0] r$6$w_out$6;
    wire  [31:0] r$6$w_out$7;
    wire  [31:0] r$6$w_out$8;
    wire  [31:0] r$6$w_out$9;
    wire  [31:0] r$6$w_out$10;
    wire  [31:0] r$6$w_out$11;
    wire  [31:0] r$6$w_out$12;
    wire  [31:0] r$6$w_out$13;
    wire  [31:0] r$6$w_out$14;
    wire  [31:0] r$6$w_out$15;
    reg  [1:0] r$7$pass;
    reg  [31:0] r$7$x;
    reg  [31:0] r$7$v$0;
    reg  [31:0] r$7$v$1;
    reg  [31:0] r$7$v$2;
    reg  [31:0] r$7$v$3;
    reg  [31:0] r$7$v$4;
    reg  [31:0] r$7$v$5;
    reg  [31:0] r$7$v$6;
    reg  [31:0] r$7$w$0;
    reg  [31:0] r$7$w$1;
    reg  [31:0] r$7$w$2;
    reg  [31:0] r$7$w$3;
    reg  [31:0] r$7$w$4;
    reg  [31:0] r$7$w$5;
    reg  [31:0] r$7$w$6;
    reg  [31:0] r$7$w$7;
    reg  [31:0] r$7$w$8;
    reg  [31:0] r$7$w$9;
    reg  [31:0] r$7$w$10;
    reg  [31:0] r$7$w$11;
    reg  [31:0] r$7$w$12;
    reg  [31:0] r$7$w$13;
    reg  [31:0] r$7$w$14;
    reg  [31:0] r$7$w$15;
    wire  [1:0] r$7$pass_out;
    wire  [31:0] r$7$x_out;
    wire  [31:0] r$7$v_out$0;
    wire  [31:0] r$7$v_out$1;
    wire  [31:0] r$7$v_out$2;
    wire  [31:0] r$7$v_out$3;
    wire  [31:0] r$7$v_out$4;
    wire  [31:0] r$7$v_out$5;
    wire  [31:0] r$7$v_out$6;
    wire  [31:0] r$7$v_out$7;
    wire  [31:0] r$7$w_out$0;
    wire  [31:0] r$7$w_out$1;
    wire  [31:0] r$7$w_out$2;
    wire  [31:0] r$7$w_out$3;
    wire  [31:0] r$7$w_out$4;
    wire  [31:0] r$7$w_out$5;
    wire  [31:0] r$7$w_out$6;
    wire  [31:0] r$7$w_out$7;
    wire  [31:0] r$7$w_out$8;
    wire  [31:0] r$7$w_out$9;
    wire  [31:0] r$7$w_out$10;
    wire  [31:0] r$7$w_out$11;
    wire  [31:0] r$7$w_out$12;
    wire  [31:0] r$7$w_out$13;
    wire  [31:0] r$7$w_out$14;
    wire  [31:0] r$7$w_out$15;
    reg  [1:0] r$8$pass;
    reg  [31:0] r$8$x;
    reg  [31:0] r$8$v$0;
    reg  [31:0] r$8$v$1;
    reg  [31:0] r$8$v$2;
    reg  [31:0] r$8$v$3;
    reg  [31:0] r$8$v$4;
    reg  [31:0] r$8$v$5;
    reg  [31:0] r$8$v$6;
    reg  [31:0] r$8$w$0;
    reg  [31:0] r$8$w$1;
    reg  [31:0] r$8$w$2;
    reg  [31:0] r$8$w$3;
    reg  [31:0] r$8$w$4;
    reg  [31:0] r$8$w$5;
    reg  [31:0] r$8$w$6;
    reg  [31:0] r$8$w$7;
    reg  [31:0] r$8$w$8;
    reg  [31:0] r$8$w$9;
    reg  [31:0] r$8$w$10;
    reg  [31:0] r$8$w$11;
    reg  [31:0] r$8$w$12;
    reg  [31:0] r$8$w$13;
    reg  [31:0] r$8$w$14;
    reg  [31:0] r$8$w$15;
    wire  [1:0] r$8$pass_out;
    wire  [31:0] r$8$x_out;
    wire  [31:0] r$8$v_out$0;
    wire  [31:0] r$8$v_out$1;
    wire  [31:0] r$8$v_out$2;
    wire  [31:0] r$8$v_out$3;
    wire  [31:0] r$8$v_out$4;
    wire  [31:0] r$8$v_out$5;
    wire  [31:0] r$8$v_out$6;
    wire  [31:0] r$8$v_out$7;
    wire  [31:0] r$8$w_out$0;
    wire  [31:0] r$8$w_out$1;
    wire  [31:0] r$8$w_out$2;
    wire  [31:0] r$8$w_out$3;
    wire  [31:0] r$8$w_out$4;
    wire  [31:0] r$8$w_out$5;
    wire  [31:0] r$8$w_out$6;
    wire  [31:0] r$8$w_out$7;
    wire  [31:0] r$8$w_out$8;
    wire  [31:0] r$8$w_out$9;
    wire  [31:0] r$8$w_out$10;
    wire  [31:0] r$8$w_out$11;
    wire  [31:0] r$8$w_out$12;
    wire  [31:0] r$8$w_out$13;
    wire  [31:0] r$8$w_out$14;
    wire  [31:0] r$8$w_out$15;
    reg  [1:0] r$9$pass;
    reg  [31:0] r$9$x;
    reg  [31:0] r$9$v$0;
    reg  [31:0] r$9$v$1;
    reg  [31:0] r$9$v$2;
    reg  [31:0] r$9$v$3;
    reg  [31:0] r$9$v$4;
    reg  [31:0] r$9$v$5;
    reg  [31:0] r$9$v$6;
    reg  [31:0] r$9$w$0;
    reg  [31:0] r$9$w$1;
    reg  [31:0] r$9$w$2;
    reg  [31:0] r$9$w$3;
    reg  [31:0] r$9$w$4;
    reg  [31:0] r$9$w$5;
    reg  [31:0] r$9$w$6;
    reg  [31:0] r$9$w$7;
    reg  [31:0] r$9$w$8;
    reg  [31:0] r$9$w$9;
    reg  [31:0] r$9$w$10;
    reg  [31:0] r$9$w$11;
    reg  [31:0] r$9$w$12;
    reg  [31:0] r$9$w$13;
    reg  [31:0] r$9$w$14;
    reg  [31:0] r$9$w$15;
    wire  [1:0] r$9$pass_out;
    wire  [31:0] r$9$x_out;
    wire  [31:0] r$9$v_out$0;
    wire  [31:0] r$9$v_out$1;
    wire  [31:0] r$9$v_out$2;
    wire  [31:0] r$9$v_out$3;
    wire  [31:0] r$9$v_out$4;
    wire  [31:0] r$9$v_out$5;
    wire  [31:0] r$9$v_out$6;
    wire  [31:0] r$9$v_out$7;
    wire  [31:0] r$9$w_out$0;
    wire  [31:0] r$9$w_out$1;
    wire  [31:0] r$9$w_out$2;
    wire  [31:0] r$9$w_out$3;
    wire  [31:0] r$9$w_out$4;
    wire  [31:0] r$9$w_out$5;
    wire  [31:0] r$9$w_out$6;
    wire  [31:0] r$9$w_out$7;
    wire  [31:0] r$9$w_out$8;
    wire  [31:0] r$9$w_out$9;
    wire  [31:0] r$9$w_out$10;
    wire  [31:0] r$9$w_out$11;
    wire  [31:0] r$9$w_out$12;
    wire  [31:0] r$9$w_out$13;
    wire  [31:0] r$9$w_out$14;
    wire  [31:0] r$9$w_out$15;
    reg  [1:0] r$10$pass;
    reg  [31:0] r$10$x;
    reg  [31:0] r$10$v$0;
    reg  [31:0] r$10$v$1;
    reg  [31:0] r$10$v$2;
    reg  [31:0] r$10$v$3;
    reg  [31:0] r$10$v$4;
    reg  [31:0] r$10$v$5;
    reg  [31:0] r$10$v$6;
    reg  [31:0] r$10$w$0;
    reg  [31:0] r$10$w$1;
    reg  [31:0] r$10$w$2;
    reg  [31:0] r$10$w$3;
    reg  [31:0] r$10$w$4;
    reg  [31:0] r$10$w$5;
    reg  [31:0] r$10$w$6;
    reg  [31:0] r$10$w$7;
    reg  [31:0] r$10$w$8;
    reg  [31:0] r$10$w$9;
    reg  [31:0] r$10$w$10;
    reg  [31:0] r$10$w$11;
    reg  [31:0] r$10$w$12;
    reg  [31:0] r$10$w$13;
    reg  [31:0] r$10$w$14;
    reg  [31:0] r$10$w$15;
    wire  [1:0] r$10$pass_out;
    wire  [31:0] r$10$x_out;
    wire  [31:0] r$10$v_out$0;
    wire  [31:0] r$10$v_out$1;
    wire  [31:0] r$10$v_out$2;
    wire  [31:0] r$10$v_out$3;
    wire  [31:0] r$10$v_out$4;
    wire  [31:0] r$10$v_out$5;
    wire  [31:0] r$10$v_out$6;
    wire  [31:0] r$10$v_out$7;
    wire  [31:0] r$10$w_out$0;
    wire  [31:0] r$10$w_out$1;
    wire  [31:0] r$10$w_out$2;
    wire  [31:0] r$10$w_out$3;
    wire  [31:0] r$10$w_out$4;
    wire  [31:0] r$10$w_out$5;
    wire  [31:0] r$10$w_out$6;
    wire  [31:0] r$10$w_out$7;
    wire  [31:0] r$10$w_out$8;
    wire  [31:0] r$10$w_out$9;
    wire  [31:0] r$10$w_out$10;
    wire  [31:0] r$10$w_out$11;
    wire  [31:0] r$10$w_out$12;
    wire  [31:0] r$10$w_out$13;
    wire  [31:0] r$10$w_out$14;
    wire  [31:0] r$10$w_out$15;
    reg  [1:0] r$11$pass;
    reg  [31:0] r$11$x;
    reg  [31:0] r$11$v$0;
    reg  [31:0] r$11$v$1;
    reg  [31:0] r$11$v$2;
    reg  [31:0] r$11$v$3;
    reg  [31:0] r$11$v$4;
    reg  [31:0] r$11$v$5;
    reg  [31:0] r$11$v$6;
    reg  [31:0] r$11$w$0;
    reg  [31:0] r$11$w$1;
    reg  [31:0] r$11$w$2;
    reg  [31:0] r$11$w$3;
    reg  [31:0] r$11$w$4;
    reg  [31:0] r$11$w$5;
    reg  [31:0] r$11$w$6;
    reg  [31:0] r$11$w$7;
    reg  [31:0] r$11$w$8;
    reg  [31:0] r$11$w$9;
    reg  [31:0] r$11$w$10;
    reg  [31:0] r$11$w$11;
    reg  [31:0] r$11$w$12;
    reg  [31:0] r$11$w$13;
    reg  [31:0] r$11$w$14;
    reg  [31:0] r$11$w$15;
    wire  [1:0] r$11$pass_out;
    wire  [31:0] r$11$x_out;
    wire  [31:0] r$11$v_out$0;
    wire  [31:0] r$11$v_out$1;
    wire  [31:0] r$11$v_out$2;
    wire  [31:0] r$11$v_out$3;
    wire  [31:0] r$11$v_out$4;
    wire  [31:0] r$11$v_out$5;
    wire  [31:0] r$11$v_out$6;
    wire  [31:0] r$11$v_out$7;
    wire  [31:0] r$11$w_out$0;
    wire  [31:0] r$11$w_out$1;
    wire  [31:0] r$11$w_out$2;
    wire  [31:0] r$11$w_out$3;
    wire  [31:0] r$11$w_out$4;
    wire  [31:0] r$11$w_out$5;
    wire  [31:0] r$11$w_out$6;
    wire  [31:0] r$11$w_out$7;
    wire  [31:0] r$11$w_out$8;
    wire  [31:0] r$11$w_out$9;
    wire  [31:0] r$11$w_out$10;
    wire  [31:0] r$11$w_out$11;
    wire  [31:0] r$11$w_out$12;
    wire  [31:0] r$11$w_out$13;
    wire  [31:0] r$11$w_out$14;
    wire  [31:0] r$11$w_out$15;
    reg  [1:0] r$12$pass;
    reg  [31:0] r$12$x;
    reg  [31:0] r$12$v$0;
    reg  [31:0] r$12$v$1;
    reg  [31:0] r$12$v$2;
    reg  [31:0] r$12$v$3;
    reg  [31:0] r$12$v$4;
    reg  [31:0] r$12$v$5;
    reg  [31:0] r$12$v$6;
    reg  [31:0] r$12$w$0;
    reg  [31:0] r$12$w$1;
    reg  [31:0] r$12$w$2;
    reg  [31:0] r$12$w$3;
    reg  [31:0] r$12$w$4;
    reg  [31:0] r$12$w$5;
    reg  [31:0] r$12$w$6;
    reg  [31:0] r$12$w$7;
    reg  [31:0] r$12$w$8;
    reg  [31:0] r$12$w$9;
    reg  [31:0] r$12$w$10;
    reg  [31:0] r$12$w$11;
    reg  [31:0] r$12$w$12;
    reg  [31:0] r$12$w$13;
    reg  [31:0] r$12$w$14;
    reg  [31:0] r$12$w$15;
    wire  [1:0] r$12$pass_out;
    wire  [31:0] r$12$x_out;
    wire  [31:0] r$12$v_out$0;
    wire  [31:0] r$12$v_out$1;
    wire  [31:0] r$12$v_out$2;
    wire  [31:0] r$12$v_out$3;
    wire  [31:0] r$12$v_out$4;
    wire  [31:0] r$12$v_out$5;
    wire  [31:0] r$12$v_out$6;
    wire  [31:0] r$12$v_out$7;
    wire  [31:0] r$12$w_out$0;
    wire  [31:0] r$12$w_out$1;
    wire  [31:0] r$12$w_out$2;
    wire  [31:0] r$12$w_out$3;
    wire  [31:0] r$12$w_out$4;
    wire  [31:0] r$12$w_out$5;
    wire  [31:0] r$12$w_out$6;
    wire  [31:0] r$12$w_out$7;
    wire  [31:0] r$12$w_out$8;
    wire  [31:0] r$12$w_out$9;
    wire  [31:0] r$12$w_out$10;
    wire  [31:0] r$12$w_out$11;
    wire  [31:0] r$12$w_out$12;
    wire  [31:0] r$12$w_out$13;
    wire  [31:0] r$12$w_out$14;
    wire  [31:0] r$12$w_out$15;
    reg  [1:0] r$13$pass;
    reg  [31:0] r$13$x;
    reg  [31:0] r$13$v$0;
    reg  [31:0] r$13$v$1;
    reg  [31:0] r$13$v$2;
    reg  [31:0] r$13$v$3;
    reg  [31:0] r$13$v$4;
    reg  [31:0] r$13$v$5;
    reg  [31:0] r$13$v$6;
    reg  [31:0] r$13$w$0;
    reg  [31:0] r$13$w$1;
    reg  [31:0] r$13$w$2;
    reg  [31:0] r$13$w$3;
    reg  [31:0] r$13$w$4;
    reg  [31:0] r$13$w$5;
    reg  [31:0] r$13$w$6;
    reg  [31:0] r$13$w$7;
    reg  [31:0] r$13$w$8;
    reg  [31:0] r$13$w$9;
    reg  [31:0] r$13$w$10;
    reg  [31:0] r$13$w$11;
    reg  [31:0] r$13$w$12;
    reg  [31:0] r$13$w$13;
    reg  [31:0] r$13$w$14;
    reg  [31:0] r$13$w$15;
    wire  [1:0] r$13$pass_out;
    wire  [31:0] r$13$x_out;
    wire  [31:0] r$13$v_out$0;
    wire  [31:0] r$13$v_out$1;
    wire  [31:0] r$13$v_out$2;
    wire  [31:0] r$13$v_out$3;
    wire  [31:0] r$13$v_out$4;
    wire  [31:0] r$13$v_out$5;
    wire  [31:0] r$13$v_out$6;
    wire  [31:0] r$13$v_out$7;
    wire  [31:0] r$13$w_out$0;
    wire  [31:0] r$13$w_out$1;
    wire  [31:0] r$13$w_out$2;
    wire  [31:0] r$13$w_out$3;
    wire  [31:0] r$13$w_out$4;
    wire  [31:0] r$13$w_out$5;
    wire  [31:0] r$13$w_out$6;
    wire  [31:0] r$13$w_out$7;
    wire  [31:0] r$13$w_out$8;
    wire  [31:0] r$13$w_out$9;
    wire  [31:0] r$13$w_out$10;
    wire  [31:0] r$13$w_out$11;
    wire  [31:0] r$13$w_out$12;
    wire  [31:0] r$13$w_out$13;
    wire  [31:0] r$13$w_out$14;
    wire  [31:0] r$13$w_out$15;
    reg  [1:0] r$14$pass;
    reg  [31:0] r$14$x;
    reg  [31:0] r$14$v$0;
    reg  [31:0] r$14$v$1;
    reg  [31:0] r$14$v$2;
    reg  [31:0] r$14$v$3;
    reg  [31:0] r$14$v$4;
    reg  [31:0] r$14$v$5;
    reg  [31:0] r$14$v$6;
    reg  [31:0] r$14$w$0;
    reg  [31:0] r$14$w$1;
    reg  [31:0] r$14$w$2;
    reg  [31:0] r$14$w$3;
    reg  [31:0] r$14$w$4;
    reg  [31:0] r$14$w$5;
    reg  [31:0] r$14$w$6;
    reg  [31:0] r$14$w$7;
    reg  [31:0] r$14$w$8;
    reg  [31:0] r$14$w$9;
    reg  [31:0] r$14$w$10;
    reg  [31:0] r$14$w$11;
    reg  [31:0] r$14$w$12;
    reg  [31:0] r$14$w$13;
    reg  [31:0] r$14$w$14;
    reg  [31:0] r$14$w$15;
    wire  [1:0] r$14$pass_out;
    wire  [31:0] r$14$x_out;
    wire  [31:0] r$14$v_out$0;
    wire  [31:0] r$14$v_out$1;
    wire  [31:0] r$14$v_out$2;
    wire  [31:0] r$14$v_out$3;
    wire  [31:0] r$14$v_out$4;
    wire  [31:0] r$14$v_out$5;
    wire  [31:0] r$14$v_out$6;
    wire  [31:0] r$14$v_out$7;
    wire  [31:0] r$14$w_out$0;
    wire  [31:0] r$14$w_out$1;
    wire  [31:0] r$14$w_out$2;
    wire  [31:0] r$14$w_out$3;
    wire  [31:0] r$14$w_out$4;
    wire  [31:0] r$14$w_out$5;
    wire  [31:0] r$14$w_out$6;
    wire  [31:0] r$14$w_out$7;
    wire  [31:0] r$14$w_out$8;
    wire  [31:0] r$14$w_out$9;
    wire  [31:0] r$14$w_out$10;
    wire  [31:0] r$14$w_out$11;
    wire  [31:0] r$14$w_out$12;
    wire  [31:0] r$14$w_out$13;
    wire  [31:0] r$14$w_out$14;
    wire  [31:0] r$14$w_out$15;
    reg  [1:0] r$15$pass;
    reg  [31:0] r$15$x;
    reg  [31:0] r$15$v$0;
    reg  [31:0] r$15$v$1;
    reg  [31:0] r$15$v$2;
    reg  [31:0] r$15$v$3;
    reg  [31:0] r$15$v$4;
    reg  [31:0] r$15$v$5;
    reg  [31:0] r$15$v$6;
    reg  [31:0] r$15$w$0;
    reg  [31:0] r$15$w$1;
    reg  [31:0] r$15$w$2;
    reg  [31:0] r$15$w$3;
    reg  [31:0] r$15$w$4;
    reg  [31:0] r$15$w$5;
    reg  [31:0] r$15$w$6;
    reg  [31:0] r$15$w$7;
    reg  [31:0] r$15$w$8;
    reg  [31:0] r$15$w$9;
    reg  [31:0] r$15$w$10;
    reg  [31:0] r$15$w$11;
    reg  [31:0] r$15$w$12;
    reg  [31:0] r$15$w$13;
    reg  [31:0] r$15$w$14;
    reg  [31:0] r$15$w$15;
    wire  [1:0] r$15$pass_out;
    wire  [31:0] r$15$x_out;
    wire  [31:0] r$15$v_out$0;
    wire  [31:0] r$15$v_out$1;
    wire  [31:0] r$15$v_out$2;
    wire  [31:0] r$15$v_out$3;
    wire  [31:0] r$15$v_out$4;
    wire  [31:0] r$15$v_out$5;
    wire  [31:0] r$15$v_out$6;
    wire  [31:0] r$15$v_out$7;
    wire  [31:0] r$15$w_out$0;
    wire  [31:0] r$15$w_out$1;
    wire  [31:0] r$15$w_out$2;
    wire  [31:0] r$15$w_out$3;
    wire  [31:0] r$15$w_out$4;
    wire  [31:0] r$15$w_out$5;
    wire  [31:0] r$15$w_out$6;
    wire  [31:0] r$15$w_out$7;
    wire  [31:0] r$15$w_out$8;
    wire  [31:0] r$15$w_out$9;
    wire  [31:0] r$15$w_out$10;
    wire  [31:0] r$15$w_out$11;
    wire  [31:0] r$15$w_out$12;
    wire  [31:0] r$15$w_out$13;
    wire  [31:0] r$15$w_out$14;
    wire  [31:0] r$15$w_out$15;

    // Sub module instances
    perigee_payload_scrypt__r r$0(.clock(clock), .pass(r$0$pass), .x(r$0$x), .v$0(r$0$v$0), .v$1(r$0$v$1),
        .v$2(r$0$v$2), .v$3(r$0$v$3), .v$4(r$0$v$4), .v$5(r$0$v$5), .v$6(r$0$v$6), .w$0(r$0$w$0),
        .w$1(r$0$w$1), .w$2(r$0$w$2), .w$3(r$0$w$3), .w$4(r$0$w$4), .w$5(r$0$w$5), .w$6(r$0$w$6),
        .w$7(r$0$w$7), .w$8(r$0$w$8), .w$9(r$0$w$9), .w$10(r$0$w$10), .w$11(r$0$w$11), .w$12(r$0$w$12),
        .w$13(r$0$w$13), .w$14(r$0$w$14), .w$15(r$0$w$15), .pass_out(r$0$pass_out), .x_out(r$0$x_out),
        .v_out$0(r$0$v_out$0), .v_out$1(r$0$v_out$1), .v_out$2(r$0$v_out$2), .v_out$3(r$0$v_out$3),
        .v_out$4(r$0$v_out$4), .v_out$5(r$0$v_out$5), .v_out$6(r$0$v_out$6), .v_out$7(r$0$v_out$7),
        .w_out$0(r$0$w_out$0), .w_out$1(r$0$w_out$1), .w_out$2(r$0$w_out$2), .w_out$3(r$0$w_out$3),
        .w_out$4(r$0$w_out$4), .w_out$5(r$0$w_out$5), .w_out$6(r$0$w_out$6), .w_out$7(r$0$w_out$7),
        .w_out$8(r$0$w_out$8), .w_out$9(r$0$w_out$9), .w_out$10(r$0$w_out$10), .w_out$11(r$0$w_out$11),
        .w_out$12(r$0$w_out$12), .w_out$13(r$0$w_out$13), .w_out$14(r$0$w_out$14), .w_out$15(r$0$w_out$15));
    perigee_payload_scrypt__r_2 r$1(.clock(clock), .pass(r$1$pass), .x(r$1$x), .v$0(r$1$v$0), .v$1(r$1$v$1),
        .v$2(r$1$v$2), .v$3(r$1$v$3), .v$4(r$1$v$4), .v$5(r$1$v$5), .v$6(r$1$v$6), .w$0(r$1$w$0),
        .w$1(r$1$w$1), .w$2(r$1$w$2), .w$3(r$1$w$3), .w$4(r$1$w$4), .w$5(r$1$w$5), .w$6(r$1$w$6),
        .w$7(r$1$w$7), .w$8(r$1$w$8), .w$9(r$1$w$9), .w$10(r$1$w$10), .w$11(r$1$w$11), .w$12(r$1$w$12),
        .w$13(r$1$w$13), .w$14(r$1$w$14), .w$15(r$1$w$15), .pass_out(r$1$pass_out), .x_out(r$1$x_out),
        .v_out$0(r$1$v_out$0), .v_out$1(r$1$v_out$1), .v_out$2(r$1$v_out$2), .v_out$3(r$1$v_out$3),
        .v_out$4(r$1$v_out$4), .v_out$5(r$1$v_out$5), .v_out$6(r$1$v_out$6), .v_out$7(r$1$v_out$7),
        .w_out$0(r$1$w_out$0), .w_out$1(r$1$w_out$1), .w_out$2(r$1$w_out$2), .w_out$3(r$1$w_out$3),
        .w_out$4(r$1$w_out$4), .w_out$5(r$1$w_out$5), .w_out$6(r$1$w_out$6), .w_out$7(r$1$w_out$7),
        .w_out$8(r$1$w_out$8), .w_out$9(r$1$w_out$9), .w_out$10(r$1$w_out$10), .w_out$11(r$1$w_out$11),
        .w_out$12(r$1$w_out$12), .w_out$13(r$1$w_out$13), .w_out$14(r$1$w_out$14), .w_out$15(r$1$w_out$15));
    perigee_payload_scrypt__r_9 r$2(.clock(clock), .pass(r$2$pass), .x(r$2$x), .v$0(r$2$v$0), .v$1(r$2$v$1),
        .v$2(r$2$v$2), .v$3(r$2$v$3), .v$4(r$2$v$4), .v$5(r$2$v$5), .v$6(r$2$v$6), .w$0(r$2$w$0),
        .w$1(r$2$w$1), .w$2(r$2$w$2), .w$3(r$2$w$3), .w$4(r$2$w$4), .w$5(r$2$w$5), .w$6(r$2$w$6),
        .w$7(r$2$w$7), .w$8(r$2$w$8), .w$9(r$2$w$9), .w$10(r$2$w$10), .w$11(r$2$w$11), .w$12(r$2$w$12),
        .w$13(r$2$w$13), .w$14(r$2$w$14), .w$15(r$2$w$15), .pass_out(r$2$pass_out), .x_out(r$2$x_out),
        .v_out$0(r$2$v_out$0), .v_out$1(r$2$v_out$1), .v_out$2(r$2$v_out$2), .v_out$3(r$2$v_out$3),
        .v_out$4(r$2$v_out$4), .v_out$5(r$2$v_out$5), .v_out$6(r$2$v_out$6), .v_out$7(r$2$v_out$7),
        .w_out$0(r$2$w_out$0), .w_out$1(r$2$w_out$1), .w_out$2(r$2$w_out$2), .w_out$3(r$2$w_out$3),
        .w_out$4(r$2$w_out$4), .w_out$5(r$2$w_out$5), .w_out$6(r$2$w_out$6), .w_out$7(r$2$w_out$7),
        .w_out$8(r$2$w_out$8), .w_out$9(r$2$w_out$9), .w_out$10(r$2$w_out$10), .w_out$11(r$2$w_out$11),
        .w_out$12(r$2$w_out$12), .w_out$13(r$2$w_out$13), .w_out$14(r$2$w_out$14), .w_out$15(r$2$w_out$15));
    perigee_payload_scrypt__r_10 r$3(.clock(clock), .pass(r$3$pass), .x(r$3$x), .v$0(r$3$v$0), .v$1(r$3$v$1),
        .v$2(r$3$v$2), .v$3(r$3$v$3), .v$4(r$3$v$4), .v$5(r$3$v$5), .v$6(r$3$v$6), .w$0(r$3$w$0),
        .w$1(r$3$w$1), .w$2(r$3$w$2), .w$3(r$3$w$3), .w$4(r$3$w$4), .w$5(r$3$w$5), .w$6(r$3$w$6),
        .w$7(r$3$w$7), .w$8(r$3$w$8), .w$9(r$3$w$9), .w$10(r$3$w$10), .w$11(r$3$w$11), .w$12(r$3$w$12),
        .w$13(r$3$w$13), .w$14(r$3$w$14), .w$15(r$3$w$15), .pass_out(r$3$pass_out), .x_out(r$3$x_out),
        .v_out$0(r$3$v_out$0), .v_out$1(r$3$v_out$1), .v_out$2(r$3$v_out$2), .v_out$3(r$3$v_out$3),
        .v_out$4(r$3$v_out$4), .v_out$5(r$3$v_out$5), .v_out$6(r$3$v_out$6), .v_out$7(r$3$v_out$7),
        .w_out$0(r$3$w_out$0), .w_out$1(r$3$w_out$1), .w_out$2(r$3$w_out$2), .w_out$3(r$3$w_out$3),
        .w_out$4(r$3$w_out$4), .w_out$5(r$3$w_out$5), .w_out$6(r$3$w_out$6), .w_out$7(r$3$w_out$7),
        .w_out$8(r$3$w_out$8), .w_out$9(r$3$w_out$9), .w_out$10(r$3$w_out$10), .w_out$11(r$3$w_out$11),
        .w_out$12(r$3$w_out$12), .w_out$13(r$3$w_out$13), .w_out$14(r$3$w_out$14), .w_out$15(r$3$w_out$15));
    perigee_payload_scrypt__r_11 r$4(.clock(clock), .pass(r$4$pass), .x(r$4$x), .v$0(r$4$v$0), .v$1(r$4$v$1),
        .v$2(r$4$v$2), .v$3(r$4$v$3), .v$4(r$4$v$4), .v$5(r$4$v$5), .v$6(r$4$v$6), .w$0(r$4$w$0),
        .w$1(r$4$w$1), .w$2(r$4$w$2), .w$3(r$4$w$3), .w$4(r$4$w$4), .w$5(r$4$w$5), .w$6(r$4$w$6),
        .w$7(r$4$w$7), .w$8(r$4$w$8), .w$9(r$4$w$9), .w$10(r$4$w$10), .w$11(r$4$w$11), .w$12(r$4$w$12),
        .w$13(r$4$w$13), .w$14(r$4$w$14), .w$15(r$4$w$15), .pass_out(r$4$pass_out), .x_out(r$4$x_out),
        .v_out$0(r$4$v_out$0), .v_out$1(r$4$v_out$1), .v_out$2(r$4$v_out$2), .v_out$3(r$4$v_out$3),
        .v_out$4(r$4$v_out$4), .v_out$5(r$4$v_out$5), .v_out$6(r$4$v_out$6), .v_out$7(r$4$v_out$7),
        .w_out$0(r$4$w_out$0), .w_out$1(r$4$w_out$1), .w_out$2(r$4$w_out$2), .w_out$3(r$4$w_out$3),
        .w_out$4(r$4$w_out$4), .w_out$5(r$4$w_out$5), .w_out$6(r$4$w_out$6), .w_out$7(r$4$w_out$7),
        .w_out$8(r$4$w_out$8), .w_out$9(r$4$w_out$9), .w_out$10(r$4$w_out$10), .w_out$11(r$4$w_out$11),
        .w_out$12(r$4$w_out$12), .w_out$13(r$4$w_out$13), .w_out$14(r$4$w_out$14), .w_out$15(r$4$w_out$15));
    perigee_payload_scrypt__r_12 r$5(.clock(clock), .pass(r$5$pass), .x(r$5$x), .v$0(r$5$v$0), .v$1(r$5$v$1),
        .v$2(r$5$v$2), .v$3(r$5$v$3), .v$4(r$5$v$4), .v$5(r$5$v$5), .v$6(r$5$v$6), .w$0(r$5$w$0),
        .w$1(r$5$w$1), .w$2(r$5$w$2), .w$3(r$5$w$3), .w$4(r$5$w$4), .w$5(r$5$w$5), .w$6(r$5$w$6),
        .w$7(r$5$w$7), .w$8(r$5$w$8), .w$9(r$5$w$9), .w$10(r$5$w$10), .w$11(r$5$w$11), .w$12(r$5$w$12),
        .w$13(r$5$w$13), .w$14(r$5$w$14), .w$15(r$5$w$15), .pass_out(r$5$pass_out), .x_out(r$5$x_out),
        .v_out$0(r$5$v_out$0), .v_out$1(r$5$v_out$1), .v_out$2(r$5$v_out$2), .v_out$3(r$5$v_out$3),
        .v_out$4(r$5$v_out$4), .v_out$5(r$5$v_out$5), .v_out$6(r$5$v_out$6), .v_out$7(r$5$v_out$7),
        .w_out$0(r$5$w_out$0), .w_out$1(r$5$w_out$1), .w_out$2(r$5$w_out$2), .w_out$3(r$5$w_out$3),
        .w_out$4(r$5$w_out$4), .w_out$5(r$5$w_out$5), .w_out$6(r$5$w_out$6), .w_out$7(r$5$w_out$7),
        .w_out$8(r$5$w_out$8), .w_out$9(r$5$w_out$9), .w_out$10(r$5$w_out$10), .w_out$11(r$5$w_out$11),
        .w_out$12(r$5$w_out$12), .w_out$13(r$5$w_out$13), .w_out$14(r$5$w_out$14), .w_out$15(r$5$w_out$15));
    perigee_payload_scrypt__r_13 r$6(.clock(clock), .pass(r$6$pass), .x(r$6$x), .v$0(r$6$v$0), .v$1(r$6$v$1),
        .v$2(r$6$v$2), .v$3(r$6$v$3), .v$4(r$6$v$4), .v$5(r$6$v$5), .v$6(r$6$v$6), .w$0(r$6$w$0),
        .w$1(r$6$w$1), .w$2(r$6$w$2), .w$3(r$6$w$3), .w$4(r$6$w$4), .w$5(r$6$w$5), .w$6(r$6$w$6),
        .w$7(r$6$w$7), .w$8(r$6$w$8), .w$9(r$6$w$9), .w$10(r$6$w$10), .w$11(r$6$w$11), .w$12(r$6$w$12),
        .w$13(r$6$w$13), .w$14(r$6$w$14), .w$15(r$6$w$15), .pass_out(r$6$pass_out), .x_out(r$6$x_out),
        .v_out$0(r$6$v_out$0), .v_out$1(r$6$v_out$1), .v_out$2(r$6$v_out$2), .v_out$3(r$6$v_out$3),
        .v_out$4(r$6$v_out$4), .v_out$5(r$6$v_out$5), .v_out$6(r$6$v_out$6), .v_out$7(r$6$v_out$7),
        .w_out$0(r$6$w_out$0), .w_out$1(r$6$w_out$1), .w_out$2(r$6$w_out$2), .w_out$3(r$6$w_out$3),
        .w_out$4(r$6$w_out$4), .w_out$5(r$6$w_out$5), .w_out$6(r$6$w_out$6), .w_out$7(r$6$w_out$7),
        .w_out$8(r$6$w_out$8), .w_out$9(r$6$w_out$9), .w_out$10(r$6$w_out$10), .w_out$11(r$6$w_out$11),
        .w_out$12(r$6$w_out$12), .w_out$13(r$6$w_out$13), .w_out$14(r$6$w_out$14), .w_out$15(r$6$w_out$15));
    perigee_payload_scrypt__r_14 r$7(.clock(clock), .pass(r$7$pass), .x(r$7$x), .v$0(r$7$v$0), .v$1(r$7$v$1),
        .v$2(r$7$v$2), .v$3(r$7$v$3), .v$4(r$7$v$4), .v$5(r$7$v$5), .v$6(r$7$v$6), .w$0(r$7$w$0),
        .w$1(r$7$w$1), .w$2(r$7$w$2), .w$3(r$7$w$3), .w$4(r$7$w$4), .w$5(r$7$w$5), .w$6(r$7$w$6),
        .w$7(r$7$w$7), .w$8(r$7$w$8), .w$9(r$7$w$9), .w$10(r$7$w$10), .w$11(r$7$w$11), .w$12(r$7$w$12),
        .w$13(r$7$w$13), .w$14(r$7$w$14), .w$15(r$7$w$15), .pass_out(r$7$pass_out), .x_out(r$7$x_out),
        .v_out$0(r$7$v_out$0), .v_out$1(r$7$v_out$1), .v_out$2(r$7$v_out$2), .v_out$3(r$7$v_out$3),
        .v_out$4(r$7$v_out$4), .v_out$5(r$7$v_out$5), .v_out$6(r$7$v_out$6), .v_out$7(r$7$v_out$7),
        .w_out$0(r$7$w_out$0), .w_out$1(r$7$w_out$1), .w_out$2(r$7$w_out$2), .w_out$3(r$7$w_out$3),
        .w_out$4(r$7$w_out$4), .w_out$5(r$7$w_out$5), .w_out$6(r$7$w_out$6), .w_out$7(r$7$w_out$7),
        .w_out$8(r$7$w_out$8), .w_out$9(r$7$w_out$9), .w_out$10(r$7$w_out$10), .w_out$11(r$7$w_out$11),
        .w_out$12(r$7$w_out$12), .w_out$13(r$7$w_out$13), .w_out$14(r$7$w_out$14), .w_out$15(r$7$w_out$15));
    perigee_payload_scrypt__r_15 r$8(.clock(clock), .pass(r$8$pass), .x(r$8$x), .v$0(r$8$v$0), .v$1(r$8$v$1),
        .v$2(r$8$v$2), .v$3(r$8$v$3), .v$4(r$8$v$4), .v$5(r$8$v$5), .v$6(r$8$v$6), .w$0(r$8$w$0),
        .w$1(r$8$w$1), .w$2(r$8$w$2), .w$3(r$8$w$3), .w$4(r$8$w$4), .w$5(r$8$w$5), .w$6(r$8$w$6),
        .w$7(r$8$w$7), .w$8(r$8$w$8), .w$9(r$8$w$9), .w$10(r$8$w$10), .w$11(r$8$w$11), .w$12(r$8$w$12),
        .w$13(r$8$w$13), .w$14(r$8$w$14), .w$15(r$8$w$15), .pass_out(r$8$pass_out), .x_out(r$8$x_out),
        .v_out$0(r$8$v_out$0), .v_out$1(r$8$v_out$1), .v_out$2(r$8$v_out$2), .v_out$3(r$8$v_out$3),
        .v_out$4(r$8$v_out$4), .v_out$5(r$8$v_out$5), .v_out$6(r$8$v_out$6), .v_out$7(r$8$v_out$7),
        .w_out$0(r$8$w_out$0), .w_out$1(r$8$w_out$1), .w_out$2(r$8$w_out$2), .w_out$3(r$8$w_out$3),
        .w_out$4(r$8$w_out$4), .w_out$5(r$8$w_out$5), .w_out$6(r$8$w_out$6), .w_out$7(r$8$w_out$7),
        .w_out$8(r$8$w_out$8), .w_out$9(r$8$w_out$9), .w_out$10(r$8$w_out$10), .w_out$11(r$8$w_out$11),
        .w_out$12(r$8$w_out$12), .w_out$13(r$8$w_out$13), .w_out$14(r$8$w_out$14), .w_out$15(r$8$w_out$15));
    perigee_payload_scrypt__r_16 r$9(.clock(clock), .pass(r$9$pass), .x(r$9$x), .v$0(r$9$v$0), .v$1(r$9$v$1),
        .v$2(r$9$v$2), .v$3(r$9$v$3), .v$4(r$9$v$4), .v$5(r$9$v$5), .v$6(r$9$v$6), .w$0(r$9$w$0),
        .w$1(r$9$w$1), .w$2(r$9$w$2), .w$3(r$9$w$3), .w$4(r$9$w$4), .w$5(r$9$w$5), .w$6(r$9$w$6),
        .w$7(r$9$w$7), .w$8(r$9$w$8), .w$9(r$9$w$9), .w$10(r$9$w$10), .w$11(r$9$w$11), .w$12(r$9$w$12),
        .w$13(r$9$w$13), .w$14(r$9$w$14), .w$15(r$9$w$15), .pass_out(r$9$pass_out), .x_out(r$9$x_out),
        .v_out$0(r$9$v_out$0), .v_out$1(r$9$v_out$1), .v_out$2(r$9$v_out$2), .v_out$3(r$9$v_out$3),
        .v_out$4(r$9$v_out$4), .v_out$5(r$9$v_out$5), .v_out$6(r$9$v_out$6), .v_out$7(r$9$v_out$7),
        .w_out$0(r$9$w_out$0), .w_out$1(r$9$w_out$1), .w_out$2(r$9$w_out$2), .w_out$3(r$9$w_out$3),
        .w_out$4(r$9$w_out$4), .w_out$5(r$9$w_out$5), .w_out$6(r$9$w_out$6), .w_out$7(r$9$w_out$7),
        .w_out$8(r$9$w_out$8), .w_out$9(r$9$w_out$9), .w_out$10(r$9$w_out$10), .w_out$11(r$9$w_out$11),
        .w_out$12(r$9$w_out$12), .w_out$13(r$9$w_out$13), .w_out$14(r$9$w_out$14), .w_out$15(r$9$w_out$15));
    perigee_payload_scrypt__r_3 r$10(.clock(clock), .pass(r$10$pass), .x(r$10$x), .v$0(r$10$v$0),
        .v$1(r$10$v$1), .v$2(r$10$v$2), .v$3(r$10$v$3), .v$4(r$10$v$4), .v$5(r$10$v$5), .v$6(r$10$v$6),
        .w$0(r$10$w$0), .w$1(r$10$w$1), .w$2(r$10$w$2), .w$3(r$10$w$3), .w$4(r$10$w$4), .w$5(r$10$w$5),
        .w$6(r$10$w$6), .w$7(r$10$w$7), .w$8(r$10$w$8), .w$9(r$10$w$9), .w$10(r$10$w$10), .w$11(r$10$w$11),
        .w$12(r$10$w$12), .w$13(r$10$w$13), .w$14(r$10$w$14), .w$15(r$10$w$15), .pass_out(r$10$pass_out),
        .x_out(r$10$x_out), .v_out$0(r$10$v_out$0), .v_out$1(r$10$v_out$1), .v_out$2(r$10$v_out$2),
        .v_out$3(r$10$v_out$3), .v_out$4(r$10$v_out$4), .v_out$5(r$10$v_out$5), .v_out$6(r$10$v_out$6),
        .v_out$7(r$10$v_out$7), .w_out$0(r$10$w_out$0), .w_out$1(r$10$w_out$1), .w_out$2(r$10$w_out$2),
        .w_out$3(r$10$w_out$3), .w_out$4(r$10$w_out$4), .w_out$5(r$10$w_out$5), .w_out$6(r$10$w_out$6),
        .w_out$7(r$10$w_out$7), .w_out$8(r$10$w_out$8), .w_out$9(r$10$w_out$9), .w_out$10(r$10$w_out$10),
        .w_out$11(r$10$w_out$11), .w_out$12(r$10$w_out$12), .w_out$13(r$10$w_out$13), .w_out$14(r$10$w_out$14),
        .w_out$15(r$10$w_out$15));
    perigee_payload_scrypt__r_4 r$11(.clock(clock), .pass(r$11$pass), .x(r$11$x), .v$0(r$11$v$0),
        .v$1(r$11$v$1), .v$2(r$11$v$2), .v$3(r$11$v$3), .v$4(r$11$v$4), .v$5(r$11$v$5), .v$6(r$11$v$6),
        .w$0(r$11$w$0), .w$1(r$11$w$1), .w$2(r$11$w$2), .w$3(r$11$w$3), .w$4(r$11$w$4), .w$5(r$11$w$5),
        .w$6(r$11$w$6), .w$7(r$11$w$7), .w$8(r$11$w$8), .w$9(r$11$w$9), .w$10(r$11$w$10), .w$11(r$11$w$11),
        .w$12(r$11$w$12), .w$13(r$11$w$13), .w$14(r$11$w$14), .w$15(r$11$w$15), .pass_out(r$11$pass_out),
        .x_out(r$11$x_out), .v_out$0(r$11$v_out$0), .v_out$1(r$11$v_out$1), .v_out$2(r$11$v_out$2),
        .v_out$3(r$11$v_out$3), .v_out$4(r$11$v_out$4), .v_out$5(r$11$v_out$5), .v_out$6(r$11$v_out$6),
        .v_out$7(r$11$v_out$7), .w_out$0(r$11$w_out$0), .w_out$1(r$11$w_out$1), .w_out$2(r$11$w_out$2),
        .w_out$3(r$11$w_out$3), .w_out$4(r$11$w_out$4), .w_out$5(r$11$w_out$5), .w_out$6(r$11$w_out$6),
        .w_out$7(r$11$w_out$7), .w_out$8(r$11$w_out$8), .w_out$9(r$11$w_out$9), .w_out$10(r$11$w_out$10),
        .w_out$11(r$11$w_out$11), .w_out$12(r$11$w_out$12), .w_out$13(r$11$w_out$13), .w_out$14(r$11$w_out$14),
        .w_out$15(r$11$w_out$15));
    perigee_payload_scrypt__r_5 r$12(.clock(clock), .pass(r$12$pass), .x(r$12$x), .v$0(r$12$v$0),
        .v$1(r$12$v$1), .v$2(r$12$v$2), .v$3(r$12$v$3), .v$4(r$12$v$4), .v$5(r$12$v$5), .v$6(r$12$v$6),
        .w$0(r$12$w$0), .w$1(r$12$w$1), .w$2(r$12$w$2), .w$3(r$12$w$3), .w$4(r$12$w$4), .w$5(r$12$w$5),
        .w$6(r$12$w$6), .w$7(r$12$w$7), .w$8(r$12$w$8), .w$9(r$12$w$9), .w$10(r$12$w$10), .w$11(r$12$w$11),
        .w$12(r$12$w$12), .w$13(r$12$w$13), .w$14(r$12$w$14), .w$15(r$12$w$15), .pass_out(r$12$pass_out),
        .x_out(r$12$x_out), .v_out$0(r$12$v_out$0), .v_out$1(r$12$v_out$1), .v_out$2(r$12$v_out$2),
        .v_out$3(r$12$v_out$3), .v_out$4(r$12$v_out$4), .v_out$5(r$12$v_out$5), .v_out$6(r$12$v_out$6),
        .v_out$7(r$12$v_out$7), .w_out$0(r$12$w_out$0), .w_out$1(r$12$w_out$1), .w_out$2(r$12$w_out$2),
        .w_out$3(r$12$w_out$3), .w_out$4(r$12$w_out$4), .w_out$5(r$12$w_out$5), .w_out$6(r$12$w_out$6),
        .w_out$7(r$12$w_out$7), .w_out$8(r$12$w_out$8), .w_out$9(r$12$w_out$9), .w_out$10(r$12$w_out$10),
        .w_out$11(r$12$w_out$11), .w_out$12(r$12$w_out$12), .w_out$13(r$12$w_out$13), .w_out$14(r$12$w_out$14),
        .w_out$15(r$12$w_out$15));
    perigee_payload_scrypt__r_6 r$13(.clock(clock), .pass(r$13$pass), .x(r$13$x), .v$0(r$13$v$0),
        .v$1(r$13$v$1), .v$2(r$13$v$2), .v$3(r$13$v$3), .v$4(r$13$v$4), .v$5(r$13$v$5), .v$6(r$13$v$6),
        .w$0(r$13$w$0), .w$1(r$13$w$1), .w$2(r$13$w$2), .w$3(r$13$w$3), .w$4(r$13$w$4), .w$5(r$13$w$5),
        .w$6(r$13$w$6), .w$7(r$13$w$7), .w$8(r$13$w$8), .w$9(r$13$w$9), .w$10(r$13$w$10), .w$11(r$13$w$11),
        .w$12(r$13$w$12), .w$13(r$13$w$13), .w$14(r$13$w$14), .w$15(r$13$w$15), .pass_out(r$13$pass_out),
        .x_out(r$13$x_out), .v_out$0(r$13$v_out$0), .v_out$1(r$13$v_out$1), .v_out$2(r$13$v_out$2),
        .v_out$3(r$13$v_out$3), .v_out$4(r$13$v_out$4), .v_out$5(r$13$v_out$5), .v_out$6(r$13$v_out$6),
        .v_out$7(r$13$v_out$7), .w_out$0(r$13$w_out$0), .w_out$1(r$13$w_out$1), .w_out$2(r$13$w_out$2),
        .w_out$3(r$13$w_out$3), .w_out$4(r$13$w_out$4), .w_out$5(r$13$w_out$5), .w_out$6(r$13$w_out$6),
        .w_out$7(r$13$w_out$7), .w_out$8(r$13$w_out$8), .w_out$9(r$13$w_out$9), .w_out$10(r$13$w_out$10),
        .w_out$11(r$13$w_out$11), .w_out$12(r$13$w_out$12), .w_out$13(r$13$w_out$13), .w_out$14(r$13$w_out$14),
        .w_out$15(r$13$w_out$15));
    perigee_payload_scrypt__r_7 r$14(.clock(clock), .pass(r$14$pass), .x(r$14$x), .v$0(r$14$v$0),
        .v$1(r$14$v$1), .v$2(r$14$v$2), .v$3(r$14$v$3), .v$4(r$14$v$4), .v$5(r$14$v$5), .v$6(r$14$v$6),
        .w$0(r$14$w$0), .w$1(r$14$w$1), .w$2(r$14$w$2), .w$3(r$14$w$3), .w$4(r$14$w$4), .w$5(r$14$w$5),
        .w$6(r$14$w$6), .w$7(r$14$w$7), .w$8(r$14$w$8), .w$9(r$14$w$9), .w$10(r$14$w$10), .w$11(r$14$w$11),
        .w$12(r$14$w$12), .w$13(r$14$w$13), .w$14(r$14$w$14), .w$15(r$14$w$15), .pass_out(r$14$pass_out),
        .x_out(r$14$x_out), .v_out$0(r$14$v_out$0), .v_out$1(r$14$v_out$1), .v_out$2(r$14$v_out$2),
        .v_out$3(r$14$v_out$3), .v_out$4(r$14$v_out$4), .v_out$5(r$14$v_out$5), .v_out$6(r$14$v_out$6),
        .v_out$7(r$14$v_out$7), .w_out$0(r$14$w_out$0), .w_out$1(r$14$w_out$1), .w_out$2(r$14$w_out$2),
        .w_out$3(r$14$w_out$3), .w_out$4(r$14$w_out$4), .w_out$5(r$14$w_out$5), .w_out$6(r$14$w_out$6),
        .w_out$7(r$14$w_out$7), .w_out$8(r$14$w_out$8), .w_out$9(r$14$w_out$9), .w_out$10(r$14$w_out$10),
        .w_out$11(r$14$w_out$11), .w_out$12(r$14$w_out$12), .w_out$13(r$14$w_out$13), .w_out$14(r$14$w_out$14),
        .w_out$15(r$14$w_out$15));
    perigee_payload_scrypt__r_8 r$15(.clock(clock), .pass(r$15$pass), .x(r$15$x), .v$0(r$15$v$0),
        .v$1(r$15$v$1), .v$2(r$15$v$2), .v$3(r$15$v$3), .v$4(r$15$v$4), .v$5(r$15$v$5), .v$6(r$15$v$6),
        .w$0(r$15$w$0), .w$1(r$15$w$1), .w$2(r$15$w$2), .w$3(r$15$w$3), .w$4(r$15$w$4), .w$5(r$15$w$5),
        .w$6(r$15$w$6), .w$7(r$15$w$7), .w$8(r$15$w$8), .w$9(r$15$w$9), .w$10(r$15$w$10), .w$11(r$15$w$11),
        .w$12(r$15$w$12), .w$13(r$15$w$13), .w$14(r$15$w$14), .w$15(r$15$w$15), .pass_out(r$15$pass_out),
        .x_out(r$15$x_out), .v_out$0(r$15$v_out$0), .v_out$1(r$15$v_out$1), .v_out$2(r$15$v_out$2),
        .v_out$3(r$15$v_out$3), .v_out$4(r$15$v_out$4), .v_out$5(r$15$v_out$5), .v_out$6(r$15$v_out$6),
        .v_out$7(r$15$v_out$7), .w_out$0(r$15$w_out$0), .w_out$1(r$15$w_out$1), .w_out$2(r$15$w_out$2),
        .w_out$3(r$15$w_out$3), .w_out$4(r$15$w_out$4), .w_out$5(r$15$w_out$5), .w_out$6(r$15$w_out$6),
        .w_out$7(r$15$w_out$7), .w_out$8(r$15$w_out$8), .w_out$9(r$15$w_out$9), .w_out$10(r$15$w_out$10),
        .w_out$11(r$15$w_out$11), .w_out$12(r$15$w_out$12), .w_out$13(r$15$w_out$13), .w_out$14(r$15$w_out$14),
        .w_out$15(r$15$w_out$15));

    // Update code (custom)
    always @(*) begin
    r$0$pass = pass;
    r$0$x = x;
    r$0$v$0 = v$0;
    r$0$v$1 = v$1;
    r$0$v$2 = v$2;
    r$0$v$3 = v$3;
    r$0$v$4 = v$4;
    r$0$v$5 = v$5;
    r$0$v$6 = v$6;
    r$0$w$0 = w$0;
    r$0$w$1 = w$1;
    r$0$w$2 = w$2;
    r$0$w$3 = w$3;
    r$0$w$4 = w$4;
    r$0$w$5 = w$5;
    r$0$w$6 = w$6;
    r$0$w$7 = w$7;
    r$0$w$8 = w$8;
    r$0$w$9 = w$9;
    r$0$w$10 = w$10;
    r$0$w$11 = w$11;
    r$0$w$12 = w$12;
    r$0$w$13 = w$13;
    r$0$w$14 = w$14;
    r$0$w$15 = w$15;
    r$1$pass = r$0$pass_out;
    r$1$x = r$0$x_out;
    r$1$v$0 = r$0$v_out$0;
    r$1$v$1 = r$0$v_out$1;
    r$1$v$2 = r$0$v_out$2;
    r$1$v$3 = r$0$v_out$3;
    r$1$v$4 = r$0$v_out$4;
    r$1$v$5 = r$0$v_out$5;
    r$1$v$6 = r$0$v_out$6;
    r$1$w$0 = r$0$w_out$0;
    r$1$w$1 = r$0$w_out$1;
    r$1$w$2 = r$0$w_out$2;
    r$1$w$3 = r$0$w_out$3;
    r$1$w$4 = r$0$w_out$4;
    r$1$w$5 = r$0$w_out$5;
    r$1$w$6 = r$0$w_out$6;
    r$1$w$7 = r$0$w_out$7;
    r$1$w$8 = r$0$w_out$8;
    r$1$w$9 = r$0$w_out$9;
    r$1$w$10 = r$0$w_out$10;
    r$1$w$11 = r$0$w_out$11;
    r$1$w$12 = r$0$w_out$12;
    r$1$w$13 = r$0$w_out$13;
    r$1$w$14 = r$0$w_out$14;
    r$1$w$15 = r$0$w_out$15;
    r$2$pass = r$1$pass_out;
    r$2$x = r$1$x_out;
    r$2$v$0 = r$1$v_out$0;
    r$2$v$1 = r$1$v_out$1;
    r$2$v$2 = r$1$v_out$2;
    r$2$v$3 = r$1$v_out$3;
    r$2$v$4 = r$1$v_out$4;
    r$2$v$5 = r$1$v_out$5;
    r$2$v$6 = r$1$v_out$6;
    r$2$w$0 = r$1$w_out$0;
    r$2$w$1 = r$1$w_out$1;
    r$2$w$2 = r$1$w_out$2;
    r$2$w$3 = r$1$w_out$3;
    r$2$w$4 = r$1$w_out$4;
    r$2$w$5 = r$1$w_out$5;
    r$2$w$6 = r$1$w_out$6;
    r$2$w$7 = r$1$w_out$7;
    r$2$w$8 = r$1$w_out$8;
    r$2$w$9 = r$1$w_out$9;
    r$2$w$10 = r$1$w_out$10;
    r$2$w$11 = r$1$w_out$11;
    r$2$w$12 = r$1$w_out$12;
    r$2$w$13 = r$1$w_out$13;
    r$2$w$14 = r$1$w_out$14;
    r$2$w$15 = r$1$w_out$15;
    r$3$pass = r$2$pass_out;
    r$3$x = r$2$x_out;
    r$3$v$0 = r$2$v_out$0;
    r$3$v$1 = r$2$v_out$1;
    r$3$v$2 = r$2$v_out$2;
    r$3$v$3 = r$2$v_out$3;
    r$3$v$4 = r$2$v_out$4;
    r$3$v$5 = r$2$v_out$5;
    r$3$v$6 = r$2$v_out$6;
    r$3$w$0 = r$2$w_out$0;
    r$3$w$1 = r$2$w_out$1;
    r$3$w$2 = r$2$w_out$2;
    r$3$w$3 = r$2$w_out$3;
    r$3$w$4 = r$2$w_out$4;
    r$3$w$5 = r$2$w_out$5;
    r$3$w$6 = r$2$w_out$6;
    r$3$w$7 = r$2$w_out$7;
    r$3$w$8 = r$2$w_out$8;
    r$3$w$9 = r$2$w_out$9;
    r$3$w$10 = r$2$w_out$10;
    r$3$w$11 = r$2$w_out$11;
    r$3$w$12 = r$2$w_out$12;
    r$3$w$13 = r$2$w_out$13;
    r$3$w$14 = r$2$w_out$14;
    r$3$w$15 = r$2$w_out$15;
    r$4$pass = r$3$pass_out;
    r$4$x = r$3$x_out;
    r$4$v$0 = r$3$v_out$0;
    r$4$v$1 = r$3$v_out$1;
    r$4$v$2 = r$3$v_out$2;
    r$4$v$3 = r$3$v_out$3;
    r$4$v$4 = r$3$v_out$4;
    r$4$v$5 = r$3$v_out$5;
    r$4$v$6 = r$3$v_out$6;
    r$4$w$0 = r$3$w_out$0;
    r$4$w$1 = r$3$w_out$1;
    r$4$w$2 = r$3$w_out$2;
    r$4$w$3 = r$3$w_out$3;
    r$4$w$4 = r$3$w_out$4;
    r$4$w$5 = r$3$w_out$5;
    r$4$w$6 = r$3$w_out$6;
    r$4$w$7 = r$3$w_out$7;
    r$4$w$8 = r$3$w_out$8;
    r$4$w$9 = r$3$w_out$9;
    r$4$w$10 = r$3$w_out$10;
    r$4$w$11 = r$3$w_out$11;
    r$4$w$12 = r$3$w_out$12;
    r$4$w$13 = r$3$w_out$13;
    r$4$w$14 = r$3$w_out$14;
    r$4$w$15 = r$3$w_out$15;
    r$5$pass = r$4$pass_out;
    r$5$x = r$4$x_out;
    r$5$v$0 = r$4$v_out$0;
    r$5$v$1 = r$4$v_out$1;
    r$5$v$2 = r$4$v_out$2;
    r$5$v$3 = r$4$v_out$3;
    r$5$v$4 = r$4$v_out$4;
    r$5$v$5 = r$4$v_out$5;
    r$5$v$6 = r$4$v_out$6;
    r$5$w$0 = r$4$w_out$0;
    r$5$w$1 = r$4$w_out$1;
    r$5$w$2 = r$4$w_out$2;
    r$5$w$3 = r$4$w_out$3;
    r$5$w$4 = r$4$w_out$4;
    r$5$w$5 = r$4$w_out$5;
    r$5$w$6 = r$4$w_out$6;
    r$5$w$7 = r$4$w_out$7;
    r$5$w$8 = r$4$w_out$8;
    r$5$w$9 = r$4$w_out$9;
    r$5$w$10 = r$4$w_out$10;
    r$5$w$11 = r$4$w_out$11;
    r$5$w$12 = r$4$w_out$12;
    r$5$w$13 = r$4$w_out$13;
    r$5$w$14 = r$4$w_out$14;
    r$5$w$15 = r$4$w_out$15;
    r$6$pass = r$5$pass_out;
    r$6$x = r$5$x_out;
    r$6$v$0 = r$5$v_out$0;
    r$6$v$1 = r$5$v_out$1;
    r$6$v$2 = r$5$v_out$2;
    r$6$v$3 = r$5$v_out$3;
    r$6$v$4 = r$5$v_out$4;
    r$6$v$5 = r$5$v_out$5;
    r$6$v$6 = r$5$v_out$6;
    r$6$w$0 = r$5$w_out$0;
    r$6$w$1 = r$5$w_out$1;
    r$6$w$2 = r$5$w_out$2;
    r$6$w$3 = r$5$w_out$3;
    r$6$w$4 = r$5$w_out$4;
    r$6$w$5 = r$5$w_out$5;
    r$6$w$6 = r$5$w_out$6;
    r$6$w$7 = r$5$w_out$7;
    r$6$w$8 = r$5$w_out$8;
    r$6$w$9 = r$5$w_out$9;
    r$6$w$10 = r$5$w_out$10;
    r$6$w$11 = r$5$w_out$11;
    r$6$w$12 = r$5$w_out$12;
    r$6$w$13 = r$5$w_out$13;
    r$6$w$14 = r$5$w_out$14;
    r$6$w$15 = r$5$w_out$15;
    r$7$pass = r$6$pass_out;
    r$7$x = r$6$x_out;
    r$7$v$0 = r$6$v_out$0;
    r$7$v$1 = r$6$v_out$1;
    r$7$v$2 = r$6$v_out$2;
    r$7$v$3 = r$6$v_out$3;
    r$7$v$4 = r$6$v_out$4;
    r$7$v$5 = r$6$v_out$5;
    r$7$v$6 = r$6$v_out$6;
    r$7$w$0 = r$6$w_out$0;
    r$7$w$1 = r$6$w_out$1;
    r$7$w$2 = r$6$w_out$2;
    r$7$w$3 = r$6$w_out$3;
    r$7$w$4 = r$6$w_out$4;
    r$7$w$5 = r$6$w_out$5;
    r$7$w$6 = r$6$w_out$6;
    r$7$w$7 = r$6$w_out$7;
    r$7$w$8 = r$6$w_out$8;
    r$7$w$9 = r$6$w_out$9;
    r$7$w$10 = r$6$w_out$10;
    r$7$w$11 = r$6$w_out$11;
    r$7$w$12 = r$6$w_out$12;
    r$7$w$13 = r$6$w_out$13;
    r$7$w$14 = r$6$w_out$14;
    r$7$w$15 = r$6$w_out$15;
    r$8$pass = r$7$pass_out;
    r$8$x = r$7$x_out;
    r$8$v$0 = r$7$v_out$0;
    r$8$v$1 = r$7$v_out$1;
    r$8$v$2 = r$7$v_out$2;
    r$8$v$3 = r$7$v_out$3;
    r$8$v$4 = r$7$v_out$4;
    r$8$v$5 = r$7$v_out$5;
    r$8$v$6 = r$7$v_out$6;
    r$8$w$0 = r$7$w_out$0;
    r$8$w$1 = r$7$w_out$1;
    r$8$w$2 = r$7$w_out$2;
    r$8$w$3 = r$7$w_out$3;
    r$8$w$4 = r$7$w_out$4;
    r$8$w$5 = r$7$w_out$5;
    r$8$w$6 = r$7$w_out$6;
    r$8$w$7 = r$7$w_out$7;
    r$8$w$8 = r$7$w_out$8;
    r$8$w$9 = r$7$w_out$9;
    r$8$w$10 = r$7$w_out$10;
    r$8$w$11 = r$7$w_out$11;
    r$8$w$12 = r$7$w_out$12;
    r$8$w$13 = r$7$w_out$13;
    r$8$w$14 = r$7$w_out$14;
    r$8$w$15 = r$7$w_out$15;
    r$9$pass = r$8$pass_out;
    r$9$x = r$8$x_out;
    r$9$v$0 = r$8$v_out$0;
    r$9$v$1 = r$8$v_out$1;
    r$9$v$2 = r$8$v_out$2;
    r$9$v$3 = r$8$v_out$3;
    r$9$v$4 = r$8$v_out$4;
    r$9$v$5 = r$8$v_out$5;
    r$9$v$6 = r$8$v_out$6;
    r$9$w$0 = r$8$w_out$0;
    r$9$w$1 = r$8$w_out$1;
    r$9$w$2 = r$8$w_out$2;
    r$9$w$3 = r$8$w_out$3;
    r$9$w$4 = r$8$w_out$4;
    r$9$w$5 = r$8$w_out$5;
    r$9$w$6 = r$8$w_out$6;
    r$9$w$7 = r$8$w_out$7;
    r$9$w$8 = r$8$w_out$8;
    r$9$w$9 = r$8$w_out$9;
    r$9$w$10 = r$8$w_out$10;
    r$9$w$11 = r$8$w_out$11;
    r$9$w$12 = r$8$w_out$12;
    r$9$w$13 = r$8$w_out$13;
    r$9$w$14 = r$8$w_out$14;
    r$9$w$15 = r$8$w_out$15;
    r$10$pass = r$9$pass_out;
    r$10$x = r$9$x_out;
    r$10$v$0 = r$9$v_out$0;
    r$10$v$1 = r$9$v_out$1;
    r$10$v$2 = r$9$v_out$2;
    r$10$v$3 = r$9$v_out$3;
    r$10$v$4 = r$9$v_out$4;
    r$10$v$5 = r$9$v_out$5;
    r$10$v$6 = r$9$v_out$6;
    r$10$w$0 = r$9$w_out$0;
    r$10$w$1 = r$9$w_out$1;
    r$10$w$2 = r$9$w_out$2;
    r$10$w$3 = r$9$w_out$3;
    r$10$w$4 = r$9$w_out$4;
    r$10$w$5 = r$9$w_out$5;
    r$10$w$6 = r$9$w_out$6;
    r$10$w$7 = r$9$w_out$7;
    r$10$w$8 = r$9$w_out$8;
    r$10$w$9 = r$9$w_out$9;
    r$10$w$10 = r$9$w_out$10;
    r$10$w$11 = r$9$w_out$11;
    r$10$w$12 = r$9$w_out$12;
    r$10$w$13 = r$9$w_out$13;
    r$10$w$14 = r$9$w_out$14;
    r$10$w$15 = r$9$w_out$15;
    r$11$pass = r$10$pass_out;
    r$11$x = r$10$x_out;
    r$11$v$0 = r$10$v_out$0;
    r$11$v$1 = r$10$v_out$1;
    r$11$v$2 = r$10$v_out$2;
    r$11$v$3 = r$10$v_out$3;
    r$11$v$4 = r$10$v_out$4;
    r$11$v$5 = r$10$v_out$5;
    r$11$v$6 = r$10$v_out$6;
    r$11$w$0 = r$10$w_out$0;
    r$11$w$1 = r$10$w_out$1;
    r$11$w$2 = r$10$w_out$2;
    r$11$w$3 = r$10$w_out$3;
    r$11$w$4 = r$10$w_out$4;
    r$11$w$5 = r$10$w_out$5;
    r$11$w$6 = r$10$w_out$6;
    r$11$w$7 = r$10$w_out$7;
    r$11$w$8 = r$10$w_out$8;
    r$11$w$9 = r$10$w_out$9;
    r$11$w$10 = r$10$w_out$10;
    r$11$w$11 = r$10$w_out$11;
    r$11$w$12 = r$10$w_out$12;
    r$11$w$13 = r$10$w_out$13;
    r$11$w$14 = r$10$w_out$14;
    r$11$w$15 = r$10$w_out$15;
    r$12$pass = r$11$pass_out;
    r$12$x = r$11$x_out;
    r$12$v$0 = r$11$v_out$0;
    r$12$v$1 = r$11$v_out$1;
    r$12$v$2 = r$11$v_out$2;
    r$12$v$3 = r$11$v_out$3;
    r$12$v$4 = r$11$v_out$4;
    r$12$v$5 = r$11$v_out$5;
    r$12$v$6 = r$11$v_out$6;
    r$12$w$0 = r$11$w_out$0;
    r$12$w$1 = r$11$w_out$1;
    r$12$w$2 = r$11$w_out$2;
    r$12$w$3 = r$11$w_out$3;
    r$12$w$4 = r$11$w_out$4;
    r$12$w$5 = r$11$w_out$5;
    r$12$w$6 = r$11$w_out$6;
    r$12$w$7 = r$11$w_out$7;
    r$12$w$8 = r$11$w_out$8;
    r$12$w$9 = r$11$w_out$9;
    r$12$w$10 = r$11$w_out$10;
    r$12$w$11 = r$11$w_out$11;
    r$12$w$12 = r$11$w_out$12;
    r$12$w$13 = r$11$w_out$13;
    r$12$w$14 = r$11$w_out$14;
    r$12$w$15 = r$11$w_out$15;
    r$13$pass = r$12$pass_out;
    r$13$x = r$12$x_out;
    r$13$v$0 = r$12$v_out$0;
    r$13$v$1 = r$12$v_out$1;
    r$13$v$2 = r$12$v_out$2;
    r$13$v$3 = r$12$v_out$3;
    r$13$v$4 = r$12$v_out$4;
    r$13$v$5 = r$12$v_out$5;
    r$13$v$6 = r$12$v_out$6;
    r$13$w$0 = r$12$w_out$0;
    r$13$w$1 = r$12$w_out$1;
    r$13$w$2 = r$12$w_out$2;
    r$13$w$3 = r$12$w_out$3;
    r$13$w$4 = r$12$w_out$4;
    r$13$w$5 = r$12$w_out$5;
    r$13$w$6 = r$12$w_out$6;
    r$13$w$7 = r$12$w_out$7;
    r$13$w$8 = r$12$w_out$8;
    r$13$w$9 = r$12$w_out$9;
    r$13$w$10 = r$12$w_out$10;
    r$13$w$11 = r$12$w_out$11;
    r$13$w$12 = r$12$w_out$12;
    r$13$w$13 = r$12$w_out$13;
    r$13$w$14 = r$12$w_out$14;
    r$13$w$15 = r$12$w_out$15;
    r$14$pass = r$13$pass_out;
    r$14$x = r$13$x_out;
    r$14$v$0 = r$13$v_out$0;
    r$14$v$1 = r$13$v_out$1;
    r$14$v$2 = r$13$v_out$2;
    r$14$v$3 = r$13$v_out$3;
    r$14$v$4 = r$13$v_out$4;
    r$14$v$5 = r$13$v_out$5;
    r$14$v$6 = r$13$v_out$6;
    r$14$w$0 = r$13$w_out$0;
    r$14$w$1 = r$13$w_out$1;
    r$14$w$2 = r$13$w_out$2;
    r$14$w$3 = r$13$w_out$3;
    r$14$w$4 = r$13$w_out$4;
    r$14$w$5 = r$13$w_out$5;
    r$14$w$6 = r$13$w_out$6;
    r$14$w$7 = r$13$w_out$7;
    r$14$w$8 = r$13$w_out$8;
    r$14$w$9 = r$13$w_out$9;
    r$14$w$10 = r$13$w_out$10;
    r$14$w$11 = r$13$w_out$11;
    r$14$w$12 = r$13$w_out$12;
    r$14$w$13 = r$13$w_out$13;
    r$14$w$14 = r$13$w_out$14;
    r$14$w$15 = r$13$w_out$15;
    r$15$pass = r$14$pass_out;
    r$15$x = r$14$x_out;
    r$15$v$0 = r$14$v_out$0;
    r$15$v$1 = r$14$v_out$1;
    r$15$v$2 = r$14$v_out$2;
    r$15$v$3 = r$14$v_out$3;
    r$15$v$4 = r$14$v_out$4;
    r$15$v$5 = r$14$v_out$5;
    r$15$v$6 = r$14$v_out$6;
    r$15$w$0 = r$14$w_out$0;
    r$15$w$1 = r$14$w_out$1;
    r$15$w$2 = r$14$w_out$2;
    r$15$w$3 = r$14$w_out$3;
    r$15$w$4 = r$14$w_out$4;
    r$15$w$5 = r$14$w_out$5;
    r$15$w$6 = r$14$w_out$6;
    r$15$w$7 = r$14$w_out$7;
    r$15$w$8 = r$14$w_out$8;
    r$15$w$9 = r$14$w_out$9;
    r$15$w$10 = r$14$w_out$10;
    r$15$w$11 = r$14$w_out$11;
    r$15$w$12 = r$14$w_out$12;
    r$15$w$13 = r$14$w_out$13;
    r$15$w$14 = r$14$w_out$14;
    r$15$w$15 = r$14$w_out$15;
    x_out = r$15$x_out;
    v_out$0 = r$15$v_out$0;
    v_out$1 = r$15$v_out$1;
    v_out$2 = r$15$v_out$2;
    v_out$3 = r$15$v_out$3;
    v_out$4 = r$15$v_out$4;
    v_out$5 = r$15$v_out$5;
    v_out$6 = r$15$v_out$6;
    v_out$7 = r$15$v_out$7;
    w_out$0 = r$15$w_out$0;
    w_out$1 = r$15$w_out$1;
    w_out$2 = r$15$w_out$2;
    w_out$3 = r$15$w_out$3;
    w_out$4 = r$15$w_out$4;
    w_out$5 = r$15$w_out$5;
    w_out$6 = r$15$w_out$6;
    w_out$7 = r$15$w_out$7;
    w_out$8 = r$15$w_out$8;
    w_out$9 = r$15$w_out$9;
    w_out$10 = r$15$w_out$10;
    w_out$11 = r$15$w_out$11;
    w_out$12 = r$15$w_out$12;
    w_out$13 = r$15$w_out$13;
    w_out$14 = r$15$w_out$14;
    w_out$15 = r$15$w_out$15;
    end
endmodule

module perigee_payload_scrypt__r(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4,
    w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6,
    w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h71374491;
    localparam  k1 = 32'hefbe4786;
    localparam  k2 = 32'h2e1b2138;
    localparam  k3 = 32'h1e376c08;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__choice(e, f, g, q);
    // Module arguments
    input wire  [31:0] e;
    input wire  [31:0] f;
    input wire  [31:0] g;
    output reg  [31:0] q;

    // Update code (custom)
    (* half *) wire [15:0] low;
    (* half *) wire [15:0] high;
    assign low = (e[15:0] & (f[15:0] ^ g[15:0])) ^ g[15:0];
    assign high = (e[31:16] & (f[31:16] ^ g[31:16])) ^ g[31:16];
    always @(*) q = {high, low};
endmodule

module perigee_payload_scrypt__lower0(x, q);
    // Module arguments
    input wire  [31:0] x;
    output reg  [31:0] q;

    // Update code (custom)
    (* half *) wire [15:0] low;
    (* half *) wire [15:0] high;
    assign low = {x[22], x[21], x[20], x[19], x[18], x[17], x[16], x[15], x[14], x[13], x[12], x[11], x[10],
        x[9], x[8], x[7]} ^ {x[1], x[0], x[31], x[30], x[29], x[28], x[27], x[26], x[25], x[24], x[23], x[22],
        x[21], x[20], x[19], x[18]} ^ {x[18], x[17], x[16], x[15], x[14], x[13], x[12], x[11], x[10], x[9],
        x[8], x[7], x[6], x[5], x[4], x[3]};
    assign high = {x[6], x[5], x[4], x[3], x[2], x[1], x[0], x[31], x[30], x[29], x[28], x[27], x[26], x[25],
        x[24], x[23]} ^ {x[17], x[16], x[15], x[14], x[13], x[12], x[11], x[10], x[9], x[8], x[7], x[6], x[5],
        x[4], x[3], x[2]} ^ {1'b0, 1'b0, 1'b0, x[31], x[30], x[29], x[28], x[27], x[26], x[25], x[24], x[23],
        x[22], x[21], x[20], x[19]};
    always @(*) q = {high, low};
endmodule

module perigee_payload_scrypt__lower1(x, q);
    // Module arguments
    input wire  [31:0] x;
    output reg  [31:0] q;

    // Update code (custom)
    (* half *) wire [15:0] low;
    (* half *) wire [15:0] high;
    assign low = {x[0], x[31], x[30], x[29], x[28], x[27], x[26], x[25], x[24], x[23], x[22], x[21], x[20],
        x[19], x[18], x[17]} ^ {x[2], x[1], x[0], x[31], x[30], x[29], x[28], x[27], x[26], x[25], x[24],
        x[23], x[22], x[21], x[20], x[19]} ^ {x[25], x[24], x[23], x[22], x[21], x[20], x[19], x[18], x[17],
        x[16], x[15], x[14], x[13], x[12], x[11], x[10]};
    assign high = {x[16], x[15], x[14], x[13], x[12], x[11], x[10], x[9], x[8], x[7], x[6], x[5], x[4], x[3],
        x[2], x[1]} ^ {x[18], x[17], x[16], x[15], x[14], x[13], x[12], x[11], x[10], x[9], x[8], x[7], x[6],
        x[5], x[4], x[3]} ^ {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, x[31], x[30], x[29],
        x[28], x[27], x[26]};
    always @(*) q = {high, low};
endmodule

module perigee_payload_scrypt__upper1(x, q);
    // Module arguments
    input wire  [31:0] x;
    output reg  [31:0] q;

    // Update code (custom)
    (* half *) wire [15:0] low;
    (* half *) wire [15:0] high;
    assign low = {x[21], x[20], x[19], x[18], x[17], x[16], x[15], x[14], x[13], x[12], x[11], x[10], x[9],
        x[8], x[7], x[6]} ^ {x[26], x[25], x[24], x[23], x[22], x[21], x[20], x[19], x[18], x[17], x[16],
        x[15], x[14], x[13], x[12], x[11]} ^ {x[8], x[7], x[6], x[5], x[4], x[3], x[2], x[1], x[0], x[31],
        x[30], x[29], x[28], x[27], x[26], x[25]};
    assign high = {x[5], x[4], x[3], x[2], x[1], x[0], x[31], x[30], x[29], x[28], x[27], x[26], x[25], x[24],
        x[23], x[22]} ^ {x[10], x[9], x[8], x[7], x[6], x[5], x[4], x[3], x[2], x[1], x[0], x[31], x[30],
        x[29], x[28], x[27]} ^ {x[24], x[23], x[22], x[21], x[20], x[19], x[18], x[17], x[16], x[15], x[14],
        x[13], x[12], x[11], x[10], x[9]};
    always @(*) q = {high, low};
endmodule

module perigee_payload_scrypt__r_2(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4,
    w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6,
    w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'hb5c0fbcf;
    localparam  k1 = 32'hfc19dc6;
    localparam  k2 = 32'h4d2c6dfc;
    localparam  k3 = 32'h2748774c;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_3(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4,
    w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6,
    w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h550c7dc3;
    localparam  k1 = 32'hbf597fc7;
    localparam  k2 = 32'hc76c51a3;
    localparam  k3 = 32'h8cc70208;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_4(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4,
    w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6,
    w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h72be5d74;
    localparam  k1 = 32'hc6e00bf3;
    localparam  k2 = 32'hd192e819;
    localparam  k3 = 32'h90befffa;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_5(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4,
    w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6,
    w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h80deb1fe;
    localparam  k1 = 32'hd5a79147;
    localparam  k2 = 32'hd6990624;
    localparam  k3 = 32'ha4506ceb;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_6(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4,
    w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6,
    w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h9bdc06a7;
    localparam  k1 = 32'h6ca6351;
    localparam  k2 = 32'hf40e3585;
    localparam  k3 = 32'hbef9a3f7;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_7(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4,
    w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6,
    w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'hc19bf174;
    localparam  k1 = 32'h14292967;
    localparam  k2 = 32'h106aa070;
    localparam  k3 = 32'hc67178f2;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_8(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4,
    w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6,
    w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'he49b69c1;
    localparam  k1 = 32'h27b70a85;
    localparam  k2 = 32'h19a4c116;
    localparam  k3 = 32'h428a2f98;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_9(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3, w$4,
    w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1, v_out$2,
    v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5, w_out$6,
    w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'he9b5dba5;
    localparam  k1 = 32'h240ca1cc;
    localparam  k2 = 32'h53380d13;
    localparam  k3 = 32'h34b0bcb5;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_10(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3,
    w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5,
    w_out$6, w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h3956c25b;
    localparam  k1 = 32'h2de92c6f;
    localparam  k2 = 32'h650a7354;
    localparam  k3 = 32'h391c0cb3;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_11(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3,
    w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5,
    w_out$6, w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h59f111f1;
    localparam  k1 = 32'h4a7484aa;
    localparam  k2 = 32'h766a0abb;
    localparam  k3 = 32'h4ed8aa4a;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_12(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3,
    w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5,
    w_out$6, w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h923f82a4;
    localparam  k1 = 32'h5cb0a9dc;
    localparam  k2 = 32'h81c2c92e;
    localparam  k3 = 32'h5b9cca4f;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_13(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3,
    w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5,
    w_out$6, w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'hab1c5ed5;
    localparam  k1 = 32'h76f988da;
    localparam  k2 = 32'h92722c85;
    localparam  k3 = 32'h682e6ff3;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_14(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3,
    w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5,
    w_out$6, w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'hd807aa98;
    localparam  k1 = 32'h983e5152;
    localparam  k2 = 32'ha2bfe8a1;
    localparam  k3 = 32'h748f82ee;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_15(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3,
    w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5,
    w_out$6, w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h12835b01;
    localparam  k1 = 32'ha831c66d;
    localparam  k2 = 32'ha81a664b;
    localparam  k3 = 32'h78a5636f;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_16(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, w$0, w$1, w$2, w$3,
    w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, pass_out, x_out, v_out$0, v_out$1,
    v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7, w_out$0, w_out$1, w_out$2, w_out$3, w_out$4, w_out$5,
    w_out$6, w_out$7, w_out$8, w_out$9, w_out$10, w_out$11, w_out$12, w_out$13, w_out$14, w_out$15);
    // Module arguments
    input wire  clock;
    input wire  [1:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    input wire  [31:0] w$0;
    input wire  [31:0] w$1;
    input wire  [31:0] w$2;
    input wire  [31:0] w$3;
    input wire  [31:0] w$4;
    input wire  [31:0] w$5;
    input wire  [31:0] w$6;
    input wire  [31:0] w$7;
    input wire  [31:0] w$8;
    input wire  [31:0] w$9;
    input wire  [31:0] w$10;
    input wire  [31:0] w$11;
    input wire  [31:0] w$12;
    input wire  [31:0] w$13;
    input wire  [31:0] w$14;
    input wire  [31:0] w$15;
    output reg  [1:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;
    output reg  [31:0] w_out$0;
    output reg  [31:0] w_out$1;
    output reg  [31:0] w_out$2;
    output reg  [31:0] w_out$3;
    output reg  [31:0] w_out$4;
    output reg  [31:0] w_out$5;
    output reg  [31:0] w_out$6;
    output reg  [31:0] w_out$7;
    output reg  [31:0] w_out$8;
    output reg  [31:0] w_out$9;
    output reg  [31:0] w_out$10;
    output reg  [31:0] w_out$11;
    output reg  [31:0] w_out$12;
    output reg  [31:0] w_out$13;
    output reg  [31:0] w_out$14;
    output reg  [31:0] w_out$15;

    // Constant declarations
    localparam  k0 = 32'h243185be;
    localparam  k1 = 32'hb00327c8;
    localparam  k2 = 32'hc24b8b70;
    localparam  k3 = 32'h84c87814;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [31:0] lower0$x;
    wire  [31:0] lower0$q;
    reg  [31:0] lower1$x;
    wire  [31:0] lower1$q;
    reg  [1:0] half_pass$d;
    reg  [1:0] half_pass$q = 2'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] half_w$0$d;
    reg  [31:0] half_w$0$q = 32'h0;
    reg  [31:0] half_w$1$d;
    reg  [31:0] half_w$1$q = 32'h0;
    reg  [31:0] half_w$2$d;
    reg  [31:0] half_w$2$q = 32'h0;
    reg  [31:0] half_w$3$d;
    reg  [31:0] half_w$3$q = 32'h0;
    reg  [31:0] half_w$4$d;
    reg  [31:0] half_w$4$q = 32'h0;
    reg  [31:0] half_w$5$d;
    reg  [31:0] half_w$5$q = 32'h0;
    reg  [31:0] half_w$6$d;
    reg  [31:0] half_w$6$q = 32'h0;
    reg  [31:0] half_w$7$d;
    reg  [31:0] half_w$7$q = 32'h0;
    reg  [31:0] half_w$8$d;
    reg  [31:0] half_w$8$q = 32'h0;
    reg  [31:0] half_w$9$d;
    reg  [31:0] half_w$9$q = 32'h0;
    reg  [31:0] half_w$10$d;
    reg  [31:0] half_w$10$q = 32'h0;
    reg  [31:0] half_w$11$d;
    reg  [31:0] half_w$11$q = 32'h0;
    reg  [31:0] half_w$12$d;
    reg  [31:0] half_w$12$q = 32'h0;
    reg  [31:0] half_w$13$d;
    reg  [31:0] half_w$13$q = 32'h0;
    reg  [31:0] half_w$14$d;
    reg  [31:0] half_w$14$q = 32'h0;
    reg  [31:0] half_w$15$d;
    reg  [31:0] half_w$15$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kw$d;
    reg  [31:0] kw$q = 32'h0;
    reg  [1:0] full_pass$d;
    reg  [1:0] full_pass$q = 2'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;
    reg  [31:0] full_w$0$d;
    reg  [31:0] full_w$0$q = 32'h0;
    reg  [31:0] full_w$1$d;
    reg  [31:0] full_w$1$q = 32'h0;
    reg  [31:0] full_w$2$d;
    reg  [31:0] full_w$2$q = 32'h0;
    reg  [31:0] full_w$3$d;
    reg  [31:0] full_w$3$q = 32'h0;
    reg  [31:0] full_w$4$d;
    reg  [31:0] full_w$4$q = 32'h0;
    reg  [31:0] full_w$5$d;
    reg  [31:0] full_w$5$q = 32'h0;
    reg  [31:0] full_w$6$d;
    reg  [31:0] full_w$6$q = 32'h0;
    reg  [31:0] full_w$7$d;
    reg  [31:0] full_w$7$q = 32'h0;
    reg  [31:0] full_w$8$d;
    reg  [31:0] full_w$8$q = 32'h0;
    reg  [31:0] full_w$9$d;
    reg  [31:0] full_w$9$q = 32'h0;
    reg  [31:0] full_w$10$d;
    reg  [31:0] full_w$10$q = 32'h0;
    reg  [31:0] full_w$11$d;
    reg  [31:0] full_w$11$q = 32'h0;
    reg  [31:0] full_w$12$d;
    reg  [31:0] full_w$12$q = 32'h0;
    reg  [31:0] full_w$13$d;
    reg  [31:0] full_w$13$q = 32'h0;
    reg  [31:0] full_w$14$d;
    reg  [31:0] full_w$14$q = 32'h0;
    reg  [31:0] schedule$d;
    reg  [31:0] schedule$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] k;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    perigee_payload_scrypt__lower0 lower0(.x(lower0$x), .q(lower0$q));
    perigee_payload_scrypt__lower1 lower1(.x(lower1$x), .q(lower1$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) half_w$0$q <= half_w$0$d;
    always @(posedge clock) half_w$1$q <= half_w$1$d;
    always @(posedge clock) half_w$2$q <= half_w$2$d;
    always @(posedge clock) half_w$3$q <= half_w$3$d;
    always @(posedge clock) half_w$4$q <= half_w$4$d;
    always @(posedge clock) half_w$5$q <= half_w$5$d;
    always @(posedge clock) half_w$6$q <= half_w$6$d;
    always @(posedge clock) half_w$7$q <= half_w$7$d;
    always @(posedge clock) half_w$8$q <= half_w$8$d;
    always @(posedge clock) half_w$9$q <= half_w$9$d;
    always @(posedge clock) half_w$10$q <= half_w$10$d;
    always @(posedge clock) half_w$11$q <= half_w$11$d;
    always @(posedge clock) half_w$12$q <= half_w$12$d;
    always @(posedge clock) half_w$13$q <= half_w$13$d;
    always @(posedge clock) half_w$14$q <= half_w$14$d;
    always @(posedge clock) half_w$15$q <= half_w$15$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kw$q <= kw$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;
    always @(posedge clock) full_w$0$q <= full_w$0$d;
    always @(posedge clock) full_w$1$q <= full_w$1$d;
    always @(posedge clock) full_w$2$q <= full_w$2$d;
    always @(posedge clock) full_w$3$q <= full_w$3$d;
    always @(posedge clock) full_w$4$q <= full_w$4$d;
    always @(posedge clock) full_w$5$q <= full_w$5$d;
    always @(posedge clock) full_w$6$q <= full_w$6$d;
    always @(posedge clock) full_w$7$q <= full_w$7$d;
    always @(posedge clock) full_w$8$q <= full_w$8$d;
    always @(posedge clock) full_w$9$q <= full_w$9$d;
    always @(posedge clock) full_w$10$q <= full_w$10$d;
    always @(posedge clock) full_w$11$q <= full_w$11$d;
    always @(posedge clock) full_w$12$q <= full_w$12$d;
    always @(posedge clock) full_w$13$q <= full_w$13$d;
    always @(posedge clock) full_w$14$q <= full_w$14$d;
    always @(posedge clock) schedule$q <= schedule$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kw$d = kw$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        schedule$d = schedule$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        full_w$0$d = half_w$1$q;
        w_out$0 = full_w$0$q;
        full_w$1$d = half_w$2$q;
        w_out$1 = full_w$1$q;
        full_w$2$d = half_w$3$q;
        w_out$2 = full_w$2$q;
        full_w$3$d = half_w$4$q;
        w_out$3 = full_w$3$q;
        full_w$4$d = half_w$5$q;
        w_out$4 = full_w$4$q;
        full_w$5$d = half_w$6$q;
        w_out$5 = full_w$5$q;
        full_w$6$d = half_w$7$q;
        w_out$6 = full_w$6$q;
        full_w$7$d = half_w$8$q;
        w_out$7 = full_w$7$q;
        full_w$8$d = half_w$9$q;
        w_out$8 = full_w$8$q;
        full_w$9$d = half_w$10$q;
        w_out$9 = full_w$9$q;
        full_w$10$d = half_w$11$q;
        w_out$10 = full_w$10$q;
        full_w$11$d = half_w$12$q;
        w_out$11 = full_w$11$q;
        full_w$12$d = half_w$13$q;
        w_out$12 = full_w$12$q;
        full_w$13$d = half_w$14$q;
        w_out$13 = full_w$13$q;
        full_w$14$d = half_w$15$q;
        w_out$14 = full_w$14$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        lower0$x = w$1;
        k = k3;
        if (pass == 32'h0) begin
            k = k0;
        end
        else if (pass == 32'h1) begin
            k = k1;
        end
        else if (pass == 32'h2) begin
            k = k2;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kw$d = w$1 + k;
        half_w$0$d = w$0 + lower0$q;
        half_w$1$d = w$1;
        half_w$2$d = w$2;
        half_w$3$d = w$3;
        half_w$4$d = w$4;
        half_w$5$d = w$5;
        half_w$6$d = w$6;
        half_w$7$d = w$7;
        half_w$8$d = w$8;
        half_w$9$d = w$9;
        half_w$10$d = w$10;
        half_w$11$d = w$11;
        half_w$12$d = w$12;
        half_w$13$d = w$13;
        half_w$14$d = w$14;
        half_w$15$d = w$15;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kw$q + half_v$6$q;
        schedule$d = half_w$0$q + half_w$9$q;
        lower1$x = full_w$13$q;
        w_out$15 = schedule$q + lower1$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__row_b(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, x_out, v_out$0,
    v_out$1, v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Stub signals
    reg  [2:0] r$0$pass;
    reg  [31:0] r$0$x;
    reg  [31:0] r$0$v$0;
    reg  [31:0] r$0$v$1;
    reg  [31:0] r$0$v$2;
    reg  [31:0] r$0$v$3;
    reg  [31:0] r$0$v$4;
    reg  [31:0] r$0$v$5;
    reg  [31:0] r$0$v$6;
    wire  [2:0] r$0$pass_out;
    wire  [31:0] r$0$x_out;
    wire  [31:0] r$0$v_out$0;
    wire  [31:0] r$0$v_out$1;
    wire  [31:0] r$0$v_out$2;
    wire  [31:0] r$0$v_out$3;
    wire  [31:0] r$0$v_out$4;
    wire  [31:0] r$0$v_out$5;
    wire  [31:0] r$0$v_out$6;
    wire  [31:0] r$0$v_out$7;
    reg  [2:0] r$1$pass;
    reg  [31:0] r$1$x;
    reg  [31:0] r$1$v$0;
    reg  [31:0] r$1$v$1;
    reg  [31:0] r$1$v$2;
    reg  [31:0] r$1$v$3;
    reg  [31:0] r$1$v$4;
    reg  [31:0] r$1$v$5;
    reg  [31:0] r$1$v$6;
    wire  [2:0] r$1$pass_out;
    wire  [31:0] r$1$x_out;
    wire  [31:0] r$1$v_out$0;
    wire  [31:0] r$1$v_out$1;
    wire  [31:0] r$1$v_out$2;
    wire  [31:0] r$1$v_out$3;
    wire  [31:0] r$1$v_out$4;
    wire  [31:0] r$1$v_out$5;
    wire  [31:0] r$1$v_out$6;
    wire  [31:0] r$1$v_out$7;
    reg  [2:0] r$2$pass;
    reg  [31:0] r$2$x;
    reg  [31:0] r$2$v$0;
    reg  [31:0] r$2$v$1;
    reg  [31:0] r$2$v$2;
    reg  [31:0] r$2$v$3;
    reg  [31:0] r$2$v$4;
    reg  [31:0] r$2$v$5;
    reg  [31:0] r$2$v$6;
    wire  [2:0] r$2$pass_out;
    wire  [31:0] r$2$x_out;
    wire  [31:0] r$2$v_out$0;
    wire  [31:0] r$2$v_out$1;
    wire  [31:0] r$2$v_out$2;
    wire  [31:0] r$2$v_out$3;
    wire  [31:0] r$2$v_out$4;
    wire  [31:0] r$2$v_out$5;
    wire  [31:0] r$2$v_out$6;
    wire  [31:0] r$2$v_out$7;
    reg  [2:0] r$3$pass;
    reg  [31:0] r$3$x;
    reg  [31:0] r$3$v$0;
    reg  [31:0] r$3$v$1;
    reg  [31:0] r$3$v$2;
    reg  [31:0] r$3$v$3;
    reg  [31:0] r$3$v$4;
    reg  [31:0] r$3$v$5;
    reg  [31:0] r$3$v$6;
    wire  [2:0] r$3$pass_out;
    wire  [31:0] r$3$x_out;
    wire  [31:0] r$3$v_out$0;
    wire  [31:0] r$3$v_out$1;
    wire  [31:0] r$3$v_out$2;
    wire  [31:0] r$3$v_out$3;
    wire  [31:0] r$3$v_out$4;
    wire  [31:0] r$3$v_out$5;
    wire  [31:0] r$3$v_out$6;
    wire  [31:0] r$3$v_out$7;
    reg  [2:0] r$4$pass;
    reg  [31:0] r$4$x;
    reg  [31:0] r$4$v$0;
    reg  [31:0] r$4$v$1;
    reg  [31:0] r$4$v$2;
    reg  [31:0] r$4$v$3;
    reg  [31:0] r$4$v$4;
    reg  [31:0] r$4$v$5;
    reg  [31:0] r$4$v$6;
    wire  [2:0] r$4$pass_out;
    wire  [31:0] r$4$x_out;
    wire  [31:0] r$4$v_out$0;
    wire  [31:0] r$4$v_out$1;
    wire  [31:0] r$4$v_out$2;
    wire  [31:0] r$4$v_out$3;
    wire  [31:0] r$4$v_out$4;
    wire  [31:0] r$4$v_out$5;
    wire  [31:0] r$4$v_out$6;
    wire  [31:0] r$4$v_out$7;
    reg  [2:0] r$5$pass;
    reg  [31:0] r$5$x;
    reg  [31:0] r$5$v$0;
    reg  [31:0] r$5$v$1;
    reg  [31:0] r$5$v$2;
    reg  [31:0] r$5$v$3;
    reg  [31:0] r$5$v$4;
    reg  [31:0] r$5$v$5;
    reg  [31:0] r$5$v$6;
    wire  [2:0] r$5$pass_out;
    wire  [31:0] r$5$x_out;
    wire  [31:0] r$5$v_out$0;
    wire  [31:0] r$5$v_out$1;
    wire  [31:0] r$5$v_out$2;
    wire  [31:0] r$5$v_out$3;
    wire  [31:0] r$5$v_out$4;
    wire  [31:0] r$5$v_out$5;
    wire  [31:0] r$5$v_out$6;
    wire  [31:0] r$5$v_out$7;
    reg  [2:0] r$6$pass;
    reg  [31:0] r$6$x;
    reg  [31:0] r$6$v$0;
    reg  [31:0] r$6$v$1;
    reg  [31:0] r$6$v$2;
    reg  [31:0] r$6$v$3;
    reg  [31:0] r$6$v$4;
    reg  [31:0] r$6$v$5;
    reg  [31:0] r$6$v$6;
    wire  [2:0] r$6$pass_out;
    wire  [31:0] r$6$x_out;
    wire  [31:0] r$6$v_out$0;
    wire  [31:0] r$6$v_out$1;
    wire  [31:0] r$6$v_out$2;
    wire  [31:0] r$6$v_out$3;
    wire  [31:0] r$6$v_out$4;
    wire  [31:0] r$6$v_out$5;
    wire  [31:0] r$6$v_out$6;
    wire  [31:0] r$6$v_out$7;
    reg  [2:0] r$7$pass;
    reg  [31:0] r$7$x;
    reg  [31:0] r$7$v$0;
    reg  [31:0] r$7$v$1;
    reg  [31:0] r$7$v$2;
    reg  [31:0] r$7$v$3;
    reg  [31:0] r$7$v$4;
    reg  [31:0] r$7$v$5;
    reg  [31:0] r$7$v$6;
    wire  [2:0] r$7$pass_out;
    wire  [31:0] r$7$x_out;
    wire  [31:0] r$7$v_out$0;
    wire  [31:0] r$7$v_out$1;
    wire  [31:0] r$7$v_out$2;
    wire  [31:0] r$7$v_out$3;
    wire  [31:0] r$7$v_out$4;
    wire  [31:0] r$7$v_out$5;
    wire  [31:0] r$7$v_out$6;
    wire  [31:0] r$7$v_out$7;

    // Sub module instances
    perigee_payload_scrypt__r_17 r$0(.clock(clock), .pass(r$0$pass), .x(r$0$x), .v$0(r$0$v$0), .v$1(r$0$v$1),
        .v$2(r$0$v$2), .v$3(r$0$v$3), .v$4(r$0$v$4), .v$5(r$0$v$5), .v$6(r$0$v$6), .pass_out(r$0$pass_out),
        .x_out(r$0$x_out), .v_out$0(r$0$v_out$0), .v_out$1(r$0$v_out$1), .v_out$2(r$0$v_out$2),
        .v_out$3(r$0$v_out$3), .v_out$4(r$0$v_out$4), .v_out$5(r$0$v_out$5), .v_out$6(r$0$v_out$6),
        .v_out$7(r$0$v_out$7));
    perigee_payload_scrypt__r_18 r$1(.clock(clock), .pass(r$1$pass), .x(r$1$x), .v$0(r$1$v$0), .v$1(r$1$v$1),
        .v$2(r$1$v$2), .v$3(r$1$v$3), .v$4(r$1$v$4), .v$5(r$1$v$5), .v$6(r$1$v$6), .pass_out(r$1$pass_out),
        .x_out(r$1$x_out), .v_out$0(r$1$v_out$0), .v_out$1(r$1$v_out$1), .v_out$2(r$1$v_out$2),
        .v_out$3(r$1$v_out$3), .v_out$4(r$1$v_out$4), .v_out$5(r$1$v_out$5), .v_out$6(r$1$v_out$6),
        .v_out$7(r$1$v_out$7));
    perigee_payload_scrypt__r_19 r$2(.clock(clock), .pass(r$2$pass), .x(r$2$x), .v$0(r$2$v$0), .v$1(r$2$v$1),
        .v$2(r$2$v$2), .v$3(r$2$v$3), .v$4(r$2$v$4), .v$5(r$2$v$5), .v$6(r$2$v$6), .pass_out(r$2$pass_out),
        .x_out(r$2$x_out), .v_out$0(r$2$v_out$0), .v_out$1(r$2$v_out$1), .v_out$2(r$2$v_out$2),
        .v_out$3(r$2$v_out$3), .v_out$4(r$2$v_out$4), .v_out$5(r$2$v_out$5), .v_out$6(r$2$v_out$6),
        .v_out$7(r$2$v_out$7));
    perigee_payload_scrypt__r_20 r$3(.clock(clock), .pass(r$3$pass), .x(r$3$x), .v$0(r$3$v$0), .v$1(r$3$v$1),
        .v$2(r$3$v$2), .v$3(r$3$v$3), .v$4(r$3$v$4), .v$5(r$3$v$5), .v$6(r$3$v$6), .pass_out(r$3$pass_out),
        .x_out(r$3$x_out), .v_out$0(r$3$v_out$0), .v_out$1(r$3$v_out$1), .v_out$2(r$3$v_out$2),
        .v_out$3(r$3$v_out$3), .v_out$4(r$3$v_out$4), .v_out$5(r$3$v_out$5), .v_out$6(r$3$v_out$6),
        .v_out$7(r$3$v_out$7));
    perigee_payload_scrypt__r_21 r$4(.clock(clock), .pass(r$4$pass), .x(r$4$x), .v$0(r$4$v$0), .v$1(r$4$v$1),
        .v$2(r$4$v$2), .v$3(r$4$v$3), .v$4(r$4$v$4), .v$5(r$4$v$5), .v$6(r$4$v$6), .pass_out(r$4$pass_out),
        .x_out(r$4$x_out), .v_out$0(r$4$v_out$0), .v_out$1(r$4$v_out$1), .v_out$2(r$4$v_out$2),
        .v_out$3(r$4$v_out$3), .v_out$4(r$4$v_out$4), .v_out$5(r$4$v_out$5), .v_out$6(r$4$v_out$6),
        .v_out$7(r$4$v_out$7));
    perigee_payload_scrypt__r_22 r$5(.clock(clock), .pass(r$5$pass), .x(r$5$x), .v$0(r$5$v$0), .v$1(r$5$v$1),
        .v$2(r$5$v$2), .v$3(r$5$v$3), .v$4(r$5$v$4), .v$5(r$5$v$5), .v$6(r$5$v$6), .pass_out(r$5$pass_out),
        .x_out(r$5$x_out), .v_out$0(r$5$v_out$0), .v_out$1(r$5$v_out$1), .v_out$2(r$5$v_out$2),
        .v_out$3(r$5$v_out$3), .v_out$4(r$5$v_out$4), .v_out$5(r$5$v_out$5), .v_out$6(r$5$v_out$6),
        .v_out$7(r$5$v_out$7));
    perigee_payload_scrypt__r_23 r$6(.clock(clock), .pass(r$6$pass), .x(r$6$x), .v$0(r$6$v$0), .v$1(r$6$v$1),
        .v$2(r$6$v$2), .v$3(r$6$v$3), .v$4(r$6$v$4), .v$5(r$6$v$5), .v$6(r$6$v$6), .pass_out(r$6$pass_out),
        .x_out(r$6$x_out), .v_out$0(r$6$v_out$0), .v_out$1(r$6$v_out$1), .v_out$2(r$6$v_out$2),
        .v_out$3(r$6$v_out$3), .v_out$4(r$6$v_out$4), .v_out$5(r$6$v_out$5), .v_out$6(r$6$v_out$6),
        .v_out$7(r$6$v_out$7));
    perigee_payload_scrypt__r_24 r$7(.clock(clock), .pass(r$7$pass), .x(r$7$x), .v$0(r$7$v$0), .v$1(r$7$v$1),
        .v$2(r$7$v$2), .v$3(r$7$v$3), .v$4(r$7$v$4), .v$5(r$7$v$5), .v$6(r$7$v$6), .pass_out(r$7$pass_out),
        .x_out(r$7$x_out), .v_out$0(r$7$v_out$0), .v_out$1(r$7$v_out$1), .v_out$2(r$7$v_out$2),
        .v_out$3(r$7$v_out$3), .v_out$4(r$7$v_out$4), .v_out$5(r$7$v_out$5), .v_out$6(r$7$v_out$6),
        .v_out$7(r$7$v_out$7));

    // Update code (custom)
    always @(*) begin
    r$0$pass = pass;
    r$0$x = x;
    r$0$v$0 = v$0;
    r$0$v$1 = v$1;
    r$0$v$2 = v$2;
    r$0$v$3 = v$3;
    r$0$v$4 = v$4;
    r$0$v$5 = v$5;
    r$0$v$6 = v$6;
    r$1$pass = r$0$pass_out;
    r$1$x = r$0$x_out;
    r$1$v$0 = r$0$v_out$0;
    r$1$v$1 = r$0$v_out$1;
    r$1$v$2 = r$0$v_out$2;
    r$1$v$3 = r$0$v_out$3;
    r$1$v$4 = r$0$v_out$4;
    r$1$v$5 = r$0$v_out$5;
    r$1$v$6 = r$0$v_out$6;
    r$2$pass = r$1$pass_out;
    r$2$x = r$1$x_out;
    r$2$v$0 = r$1$v_out$0;
    r$2$v$1 = r$1$v_out$1;
    r$2$v$2 = r$1$v_out$2;
    r$2$v$3 = r$1$v_out$3;
    r$2$v$4 = r$1$v_out$4;
    r$2$v$5 = r$1$v_out$5;
    r$2$v$6 = r$1$v_out$6;
    r$3$pass = r$2$pass_out;
    r$3$x = r$2$x_out;
    r$3$v$0 = r$2$v_out$0;
    r$3$v$1 = r$2$v_out$1;
    r$3$v$2 = r$2$v_out$2;
    r$3$v$3 = r$2$v_out$3;
    r$3$v$4 = r$2$v_out$4;
    r$3$v$5 = r$2$v_out$5;
    r$3$v$6 = r$2$v_out$6;
    r$4$pass = r$3$pass_out;
    r$4$x = r$3$x_out;
    r$4$v$0 = r$3$v_out$0;
    r$4$v$1 = r$3$v_out$1;
    r$4$v$2 = r$3$v_out$2;
    r$4$v$3 = r$3$v_out$3;
    r$4$v$4 = r$3$v_out$4;
    r$4$v$5 = r$3$v_out$5;
    r$4$v$6 = r$3$v_out$6;
    r$5$pass = r$4$pass_out;
    r$5$x = r$4$x_out;
    r$5$v$0 = r$4$v_out$0;
    r$5$v$1 = r$4$v_out$1;
    r$5$v$2 = r$4$v_out$2;
    r$5$v$3 = r$4$v_out$3;
    r$5$v$4 = r$4$v_out$4;
    r$5$v$5 = r$4$v_out$5;
    r$5$v$6 = r$4$v_out$6;
    r$6$pass = r$5$pass_out;
    r$6$x = r$5$x_out;
    r$6$v$0 = r$5$v_out$0;
    r$6$v$1 = r$5$v_out$1;
    r$6$v$2 = r$5$v_out$2;
    r$6$v$3 = r$5$v_out$3;
    r$6$v$4 = r$5$v_out$4;
    r$6$v$5 = r$5$v_out$5;
    r$6$v$6 = r$5$v_out$6;
    r$7$pass = r$6$pass_out;
    r$7$x = r$6$x_out;
    r$7$v$0 = r$6$v_out$0;
    r$7$v$1 = r$6$v_out$1;
    r$7$v$2 = r$6$v_out$2;
    r$7$v$3 = r$6$v_out$3;
    r$7$v$4 = r$6$v_out$4;
    r$7$v$5 = r$6$v_out$5;
    r$7$v$6 = r$6$v_out$6;
    x_out = r$7$x_out;
    v_out$0 = r$7$v_out$0;
    v_out$1 = r$7$v_out$1;
    v_out$2 = r$7$v_out$2;
    v_out$3 = r$7$v_out$3;
    v_out$4 = r$7$v_out$4;
    v_out$5 = r$7$v_out$5;
    v_out$6 = r$7$v_out$6;
    v_out$7 = r$7$v_out$7;
    end
endmodule

module perigee_payload_scrypt__r_17(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out,
    v_out$0, v_out$1, v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'h71374491;
    localparam  kw1 = 32'h12835b01;
    localparam  kw2 = 32'hf0fe4786;
    localparam  kw3 = 32'ha88e5a6d;
    localparam  kw4 = 32'hcb976d5f;
    localparam  kw5 = 32'h37088980;
    localparam  kw6 = 32'hdb48a363;
    localparam  kw7 = 32'h9eccabbd;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_18(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out,
    v_out$0, v_out$1, v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'hb5c0fbcf;
    localparam  kw1 = 32'h243185be;
    localparam  kw2 = 32'hfe1edc6;
    localparam  kw3 = 32'hb019fc65;
    localparam  kw4 = 32'h5a0f118f;
    localparam  kw5 = 32'ha507ea32;
    localparam  kw6 = 32'hb02e931;
    localparam  kw7 = 32'hb5c9a0e6;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_19(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out,
    v_out$0, v_out$1, v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'he9b5dba5;
    localparam  kw1 = 32'h550c7dc3;
    localparam  kw2 = 32'h240cf254;
    localparam  kw3 = 32'hb9d99ec7;
    localparam  kw4 = 32'hdc1eeefd;
    localparam  kw5 = 32'h6fab9537;
    localparam  kw6 = 32'h6fd15ca7;
    localparam  kw7 = 32'h532fb63c;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_20(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out,
    v_out$0, v_out$1, v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'h3956c25b;
    localparam  kw1 = 32'h72be5d74;
    localparam  kw2 = 32'h4fe9346f;
    localparam  kw3 = 32'h9a1231c3;
    localparam  kw4 = 32'ha35b689;
    localparam  kw5 = 32'h17406110;
    localparam  kw6 = 32'h521afaca;
    localparam  kw7 = 32'hd2c741c6;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_21(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out,
    v_out$0, v_out$1, v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'h59f111f1;
    localparam  kw1 = 32'h80deb1fe;
    localparam  kw2 = 32'h6cc984be;
    localparam  kw3 = 32'he70eeaa0;
    localparam  kw4 = 32'hde0b7a04;
    localparam  kw5 = 32'hd8cd6f1;
    localparam  kw6 = 32'h31338431;
    localparam  kw7 = 32'h7237ea3;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_22(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out,
    v_out$0, v_out$1, v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'h923f82a4;
    localparam  kw1 = 32'h9bdc06a7;
    localparam  kw2 = 32'h61b9411e;
    localparam  kw3 = 32'hfdb1232b;
    localparam  kw4 = 32'h58f4ca9d;
    localparam  kw5 = 32'hcdaa3b6d;
    localparam  kw6 = 32'h6ed41a95;
    localparam  kw7 = 32'ha4954b68;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_23(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out,
    v_out$0, v_out$1, v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'hab1c5ed5;
    localparam  kw1 = 32'hc19bf374;
    localparam  kw2 = 32'h16f988fa;
    localparam  kw3 = 32'hc7353eb0;
    localparam  kw4 = 32'he15d5b16;
    localparam  kw5 = 32'hc0bbbe37;
    localparam  kw6 = 32'h6d437890;
    localparam  kw7 = 32'h4c191d76;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__r_24(clock, pass, x, v$0, v$1, v$2, v$3, v$4, v$5, v$6, pass_out, x_out,
    v_out$0, v_out$1, v_out$2, v_out$3, v_out$4, v_out$5, v_out$6, v_out$7);
    // Module arguments
    input wire  clock;
    input wire  [2:0] pass;
    input wire  [31:0] x;
    input wire  [31:0] v$0;
    input wire  [31:0] v$1;
    input wire  [31:0] v$2;
    input wire  [31:0] v$3;
    input wire  [31:0] v$4;
    input wire  [31:0] v$5;
    input wire  [31:0] v$6;
    output reg  [2:0] pass_out;
    output reg  [31:0] x_out;
    output reg  [31:0] v_out$0;
    output reg  [31:0] v_out$1;
    output reg  [31:0] v_out$2;
    output reg  [31:0] v_out$3;
    output reg  [31:0] v_out$4;
    output reg  [31:0] v_out$5;
    output reg  [31:0] v_out$6;
    output reg  [31:0] v_out$7;

    // Constant declarations
    localparam  kw0 = 32'hd807aa98;
    localparam  kw1 = 32'h649b69c1;
    localparam  kw2 = 32'hf2c65152;
    localparam  kw3 = 32'h3069bad5;
    localparam  kw4 = 32'h7f3e86;
    localparam  kw5 = 32'h83613bda;
    localparam  kw6 = 32'hc39c91f2;
    localparam  kw7 = 32'hc28a2f98;

    // Stub signals
    reg  [31:0] upper1$x;
    wire  [31:0] upper1$q;
    reg  [31:0] choice$e;
    reg  [31:0] choice$f;
    reg  [31:0] choice$g;
    wire  [31:0] choice$q;
    reg  [2:0] half_pass$d;
    reg  [2:0] half_pass$q = 3'h0;
    reg  [31:0] half_v$0$d;
    reg  [31:0] half_v$0$q = 32'h0;
    reg  [31:0] half_v$1$d;
    reg  [31:0] half_v$1$q = 32'h0;
    reg  [31:0] half_v$2$d;
    reg  [31:0] half_v$2$q = 32'h0;
    reg  [31:0] half_v$3$d;
    reg  [31:0] half_v$3$q = 32'h0;
    reg  [31:0] half_v$4$d;
    reg  [31:0] half_v$4$q = 32'h0;
    reg  [31:0] half_v$5$d;
    reg  [31:0] half_v$5$q = 32'h0;
    reg  [31:0] half_v$6$d;
    reg  [31:0] half_v$6$q = 32'h0;
    reg  [31:0] y$d;
    reg  [31:0] y$q = 32'h0;
    reg  [31:0] z$d;
    reg  [31:0] z$q = 32'h0;
    reg  [31:0] kx$d;
    reg  [31:0] kx$q = 32'h0;
    reg  [2:0] full_pass$d;
    reg  [2:0] full_pass$q = 3'h0;
    reg  [31:0] full_x$d;
    reg  [31:0] full_x$q = 32'h0;
    reg  [31:0] full_v$0$d;
    reg  [31:0] full_v$0$q = 32'h0;
    reg  [31:0] full_v$1$d;
    reg  [31:0] full_v$1$q = 32'h0;
    reg  [31:0] full_v$2$d;
    reg  [31:0] full_v$2$q = 32'h0;
    reg  [31:0] full_v$3$d;
    reg  [31:0] full_v$3$q = 32'h0;
    reg  [31:0] full_v$4$d;
    reg  [31:0] full_v$4$q = 32'h0;
    reg  [31:0] full_v$5$d;
    reg  [31:0] full_v$5$q = 32'h0;
    reg  [31:0] full_v$6$d;
    reg  [31:0] full_v$6$q = 32'h0;
    reg  [31:0] full_v$7$d;
    reg  [31:0] full_v$7$q = 32'h0;

    // Local signals
    reg  [31:0] upper0;
    reg  [31:0] majority;
    reg  [31:0] kw;
    reg  [31:0] t;

    // Sub module instances
    perigee_payload_scrypt__upper1 upper1(.x(upper1$x), .q(upper1$q));
    perigee_payload_scrypt__choice choice(.e(choice$e), .f(choice$f), .g(choice$g), .q(choice$q));
    always @(posedge clock) half_pass$q <= half_pass$d;
    always @(posedge clock) half_v$0$q <= half_v$0$d;
    always @(posedge clock) half_v$1$q <= half_v$1$d;
    always @(posedge clock) half_v$2$q <= half_v$2$d;
    always @(posedge clock) half_v$3$q <= half_v$3$d;
    always @(posedge clock) half_v$4$q <= half_v$4$d;
    always @(posedge clock) half_v$5$q <= half_v$5$d;
    always @(posedge clock) half_v$6$q <= half_v$6$d;
    always @(posedge clock) y$q <= y$d;
    always @(posedge clock) z$q <= z$d;
    always @(posedge clock) kx$q <= kx$d;
    always @(posedge clock) full_pass$q <= full_pass$d;
    always @(posedge clock) full_x$q <= full_x$d;
    always @(posedge clock) full_v$0$q <= full_v$0$d;
    always @(posedge clock) full_v$1$q <= full_v$1$d;
    always @(posedge clock) full_v$2$q <= full_v$2$d;
    always @(posedge clock) full_v$3$q <= full_v$3$d;
    always @(posedge clock) full_v$4$q <= full_v$4$d;
    always @(posedge clock) full_v$5$q <= full_v$5$d;
    always @(posedge clock) full_v$6$q <= full_v$6$d;
    always @(posedge clock) full_v$7$q <= full_v$7$d;

    // Update code
    always @(*) begin
        half_pass$d = half_pass$q;
        y$d = y$q;
        z$d = z$q;
        kx$d = kx$q;
        full_pass$d = full_pass$q;
        full_x$d = full_x$q;
        half_v$0$d = v$0;
        half_v$1$d = v$1;
        half_v$2$d = v$2;
        half_v$3$d = v$3;
        half_v$4$d = v$4;
        half_v$5$d = v$5;
        half_v$6$d = v$6;
        v_out$0 = full_v$0$q;
        v_out$1 = full_v$1$q;
        v_out$2 = full_v$2$q;
        v_out$3 = full_v$3$q;
        v_out$4 = full_v$4$q;
        v_out$5 = full_v$5$q;
        v_out$6 = full_v$6$q;
        v_out$7 = full_v$7$q;
        upper1$x = v$4;
        upper0 = ((v$0 >> 32'h2) | (v$0 << 32'h1e)) ^ ((v$0 >> 32'hd) | (v$0 << 32'h13)) ^ ((v$0 >> 32'h16) | (v$0 << 32'ha));
        majority = (v$0 & v$1) | (v$2 & (v$0 | v$1));
        kw = kw7;
        if (pass == 32'h0) begin
            kw = kw0;
        end
        else if (pass == 32'h1) begin
            kw = kw1;
        end
        else if (pass == 32'h2) begin
            kw = kw2;
        end
        else if (pass == 32'h3) begin
            kw = kw3;
        end
        else if (pass == 32'h4) begin
            kw = kw4;
        end
        else if (pass == 32'h5) begin
            kw = kw5;
        end
        else if (pass == 32'h6) begin
            kw = kw6;
        end
        half_pass$d = pass;
        y$d = x + upper1$q;
        z$d = upper0 + majority;
        kx$d = v$6 + kw;
        choice$e = half_v$4$q;
        choice$f = half_v$5$q;
        choice$g = half_v$6$q;
        t = y$q + choice$q;
        full_v$0$d = t + z$q;
        full_v$4$d = t + half_v$3$q;
        full_v$1$d = half_v$0$q;
        full_v$2$d = half_v$1$q;
        full_v$3$d = half_v$2$q;
        full_v$5$d = half_v$4$q;
        full_v$6$d = half_v$5$q;
        full_v$7$d = half_v$6$q;
        full_pass$d = half_pass$q;
        full_x$d = kx$q;
        x_out = full_x$q;
        pass_out = full_pass$q;
    end
endmodule

module perigee_payload_scrypt__feed_leaves(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [24:0] write_data;
    input wire  [1:0] read_address;
    output reg  [24:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [1:0] a$write_address;
    reg  [24:0] a$write_data;
    reg  [1:0] a$read_address;
    wire  [24:0] a$read_data;
    reg  b$write_enable;
    reg  [1:0] b$write_address;
    reg  [24:0] b$write_data;
    reg  [1:0] b$read_address;
    wire  [24:0] b$read_data;
    reg  c$write_enable;
    reg  [1:0] c$write_address;
    reg  [24:0] c$write_data;
    reg  [1:0] c$read_address;
    wire  [24:0] c$read_data;

    // Sub module instances
    perigee_payload_scrypt__a_4 a(.clock(clock), .write_enable(a$write_enable),
        .write_address(a$write_address), .write_data(a$write_data), .read_address(a$read_address),
        .read_data(a$read_data));
    perigee_payload_scrypt__a_4 b(.clock(clock), .write_enable(b$write_enable),
        .write_address(b$write_address), .write_data(b$write_data), .read_address(b$read_address),
        .read_data(b$read_data));
    perigee_payload_scrypt__a_4 c(.clock(clock), .write_enable(c$write_enable),
        .write_address(c$write_address), .write_data(c$write_data), .read_address(c$read_address),
        .read_data(c$read_data));

    // Update code
    always @(*) begin
        a$write_enable = write_enable;
        b$write_enable = write_enable;
        c$write_enable = write_enable;
        a$write_address = write_address;
        b$write_address = write_address;
        c$write_address = write_address;
        a$write_data = write_data;
        b$write_data = write_data;
        c$write_data = write_data;
        a$read_address = read_address;
        b$read_address = read_address;
        c$read_address = read_address;
        read_data = (a$read_data & b$read_data) | (a$read_data & c$read_data) | (b$read_data & c$read_data);
    end
endmodule

module perigee_payload_scrypt__a_4(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [24:0] write_data;
    input wire  [1:0] read_address;
    output reg  [24:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [24:0] memory [0:3];
    integer entry;
    initial begin
        for (entry = 0; entry <= 3; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [24:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module perigee_payload_scrypt__inner(clock, phase, digest$0, digest$1, digest$2, digest$3, digest$4, digest$5,
    digest$6, digest$7, valid, slot, level, index, last, early_joins, early_slot, early_level, enters, w$0,
    w$1, w$2, w$3, w$4, w$5, w$6, w$7, w$8, w$9, w$10, w$11, w$12, w$13, w$14, w$15, x, mutated, root,
    single_valid, single_slot, single_beat, single_lo, single_hi, read_slot, read_valid, read_beat, read_lo,
    read_hi, corrected, uncorrectable);
    // Module arguments
    input wire  clock;
    input wire  [2:0] phase;
    input wire  [31:0] digest$0;
    input wire  [31:0] digest$1;
    input wire  [31:0] digest$2;
    input wire  [31:0] digest$3;
    input wire  [31:0] digest$4;
    input wire  [31:0] digest$5;
    input wire  [31:0] digest$6;
    input wire  [31:0] digest$7;
    input wire  valid;
    input wire  [1:0] slot;
    input wire  [4:0] level;
    input wire  [22:0] index;
    input wire  last;
    input wire  early_joins;
    input wire  [1:0] early_slot;
    input wire  [4:0] early_level;
    output reg  enters;
    output reg  [31:0] w$0;
    output reg  [31:0] w$1;
    output reg  [31:0] w$2;
    output reg  [31:0] w$3;
    output reg  [31:0] w$4;
    output reg  [31:0] w$5;
    output reg  [31:0] w$6;
    output reg  [31:0] w$7;
    output reg  [31:0] w$8;
    output reg  [31:0] w$9;
    output reg  [31:0] w$10;
    output reg  [31:0] w$11;
    output reg  [31:0] w$12;
    output reg  [31:0] w$13;
    output reg  [31:0] w$14;
    output reg  [31:0] w$15;
    output reg  [31:0] x;
    output reg  mutated;
    output reg  root;
    input wire  single_valid;
    input wire  [1:0] single_slot;
    input wire  [1:0] single_beat;
    input wire  [31:0] single_lo;
    input wire  [31:0] single_hi;
    input wire  [1:0] read_slot;
    input wire  read_valid;
    input wire  [1:0] read_beat;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  corrected;
    output reg  uncorrectable;

    // Constant declarations
    localparam  first_base = 32'h9e6afcb1;

    // Stub signals
    reg  store$write_enable;
    reg  [8:0] store$write_address;
    reg  [31:0] store$write_lo;
    reg  [31:0] store$write_hi;
    reg  [1:0] store$inject;
    reg  store$read_enable;
    reg  [8:0] store$read_address;
    wire  store$read_valid;
    wire  [31:0] store$read_lo;
    wire  [31:0] store$read_hi;
    wire  store$corrected;
    wire  store$uncorrectable;
    reg  [31:0] beat_lo$d;
    reg  [31:0] beat_lo$q = 32'h0;
    reg  [31:0] beat_hi$d;
    reg  [31:0] beat_hi$q = 32'h0;
    reg  [31:0] l$0$d;
    reg  [31:0] l$0$q = 32'h0;
    reg  [31:0] l$1$d;
    reg  [31:0] l$1$q = 32'h0;
    reg  [31:0] l$2$d;
    reg  [31:0] l$2$q = 32'h0;
    reg  [31:0] l$3$d;
    reg  [31:0] l$3$q = 32'h0;
    reg  [31:0] l$4$d;
    reg  [31:0] l$4$q = 32'h0;
    reg  [31:0] l$5$d;
    reg  [31:0] l$5$q = 32'h0;
    reg  [31:0] l$6$d;
    reg  [31:0] l$6$q = 32'h0;
    reg  [31:0] l$7$d;
    reg  [31:0] l$7$q = 32'h0;
    reg  [31:0] r$0$d;
    reg  [31:0] r$0$q = 32'h0;
    reg  [31:0] r$1$d;
    reg  [31:0] r$1$q = 32'h0;
    reg  [31:0] r$2$d;
    reg  [31:0] r$2$q = 32'h0;
    reg  [31:0] r$3$d;
    reg  [31:0] r$3$q = 32'h0;
    reg  [31:0] r$4$d;
    reg  [31:0] r$4$q = 32'h0;
    reg  [31:0] r$5$d;
    reg  [31:0] r$5$q = 32'h0;
    reg  [31:0] r$6$d;
    reg  [31:0] r$6$q = 32'h0;
    reg  [31:0] r$7$d;
    reg  [31:0] r$7$q = 32'h0;
    reg  [31:0] first_x$d;
    reg  [31:0] first_x$q = 32'h0;
    reg  same$d;
    reg  same$q = 1'h0;
    reg  keeps$d;
    reg  keeps$q = 1'h0;
    reg  joins$d;
    reg  joins$q = 1'h0;
    reg  copies$d;
    reg  copies$q = 1'h0;
    reg  is_root$d;
    reg  is_root$q = 1'h0;

    // Local signals
    reg  half;
    reg  equal;
    reg  [31:0] from_lo;
    reg  [31:0] from_hi;
    reg  [1:0] select;
    reg  [8:0] write_at;
    reg  [8:0] read_from;

    // Sub module instances
    perigee_payload_scrypt__memory_3 store(.clock(clock), .write_enable(store$write_enable),
        .write_address(store$write_address), .write_lo(store$write_lo), .write_hi(store$write_hi),
        .inject(store$inject), .read_enable(store$read_enable), .read_address(store$read_address),
        .read_valid(store$read_valid), .read_lo(store$read_lo), .read_hi(store$read_hi),
        .corrected(store$corrected), .uncorrectable(store$uncorrectable));
    always @(posedge clock) beat_lo$q <= beat_lo$d;
    always @(posedge clock) beat_hi$q <= beat_hi$d;
    always @(posedge clock) l$0$q <= l$0$d;
    always @(posedge clock) l$1$q <= l$1$d;
    always @(posedge clock) l$2$q <= l$2$d;
    always @(posedge clock) l$3$q <= l$3$d;
    always @(posedge clock) l$4$q <= l$4$d;
    always @(posedge clock) l$5$q <= l$5$d;
    always @(posedge clock) l$6$q <= l$6$d;
    always @(posedge clock) l$7$q <= l$7$d;
    always @(posedge clock) r$0$q <= r$0$d;
    always @(posedge clock) r$1$q <= r$1$d;
    always @(posedge clock) r$2$q <= r$2$d;
    always @(posedge clock) r$3$q <= r$3$d;
    always @(posedge clock) r$4$q <= r$4$d;
    always @(posedge clock) r$5$q <= r$5$d;
    always @(posedge clock) r$6$q <= r$6$d;
    always @(posedge clock) r$7$q <= r$7$d;
    always @(posedge clock) first_x$q <= first_x$d;
    always @(posedge clock) same$q <= same$d;
    always @(posedge clock) keeps$q <= keeps$d;
    always @(posedge clock) joins$q <= joins$d;
    always @(posedge clock) copies$q <= copies$d;
    always @(posedge clock) is_root$q <= is_root$d;

    // Update code
    always @(*) begin
        beat_lo$d = beat_lo$q;
        beat_hi$d = beat_hi$q;
        first_x$d = first_x$q;
        same$d = same$q;
        keeps$d = keeps$q;
        joins$d = joins$q;
        copies$d = copies$q;
        is_root$d = is_root$q;
        l$0$d = l$0$q;
        w$0 = l$0$q;
        l$1$d = l$1$q;
        w$1 = l$1$q;
        l$2$d = l$2$q;
        w$2 = l$2$q;
        l$3$d = l$3$q;
        w$3 = l$3$q;
        l$4$d = l$4$q;
        w$4 = l$4$q;
        l$5$d = l$5$q;
        w$5 = l$5$q;
        l$6$d = l$6$q;
        w$6 = l$6$q;
        l$7$d = l$7$q;
        w$7 = l$7$q;
        r$0$d = r$0$q;
        w$8 = r$0$q;
        r$1$d = r$1$q;
        w$9 = r$1$q;
        r$2$d = r$2$q;
        w$10 = r$2$q;
        r$3$d = r$3$q;
        w$11 = r$3$q;
        r$4$d = r$4$q;
        w$12 = r$4$q;
        r$5$d = r$5$q;
        w$13 = r$5$q;
        r$6$d = r$6$q;
        w$14 = r$6$q;
        r$7$d = r$7$q;
        w$15 = r$7$q;
        x = first_x$q;
        if (phase == 32'h1) begin
            is_root$d = valid & last & (index == 32'h0);
            joins$d = valid & index[32'h0];
            keeps$d = valid & ~index[32'h0] & ~last;
            copies$d = valid & ~index[32'h0] & last & (index != 32'h0);
        end
        enters = (phase == 32'h0) & (joins$q | copies$q);
        mutated = (phase == 32'h0) & joins$q & same$q;
        root = (phase == 32'h0) & is_root$q;
        select = phase[(32'h0)+:(2)];
        beat_lo$d = digest$6;
        beat_hi$d = digest$7;
        if (select == 32'h3) begin
            beat_lo$d = digest$0;
            beat_hi$d = digest$1;
        end
        else if (select == 32'h0) begin
            beat_lo$d = digest$2;
            beat_hi$d = digest$3;
        end
        else if (select == 32'h1) begin
            beat_lo$d = digest$4;
            beat_hi$d = digest$5;
        end
        half = phase > 32'h3;
        store$inject = 32'h0;
        store$write_enable = (half & (keeps$q | is_root$q)) | (~half & single_valid);
        write_at = ((select) & 9'h1ff) | (((slot) & 9'h1ff) << 32'h7);
        if (keeps$q) begin
            write_at = ((select) & 9'h1ff) | (((level) & 9'h1ff) << 32'h2) | (((slot) & 9'h1ff) << 32'h7);
        end
        store$write_lo = beat_lo$q;
        store$write_hi = beat_hi$q;
        if (~half) begin
            write_at = ((single_beat) & 9'h1ff) | (((single_slot) & 9'h1ff) << 32'h7);
            store$write_lo = single_lo;
            store$write_hi = single_hi;
        end
        store$write_address = write_at;
        read_from = ((select) & 9'h1ff) | (((early_level) & 9'h1ff) << 32'h2) | (((early_slot) & 9'h1ff) << 32'h7);
        store$read_enable = ~half & early_joins;
        if (half) begin
            read_from = ((read_beat) & 9'h1ff) | (((read_slot) & 9'h1ff) << 32'h7);
            store$read_enable = (phase == 32'h7) & read_valid;
        end
        store$read_address = read_from;
        read_lo = store$read_lo;
        read_hi = store$read_hi;
        corrected = store$corrected;
        uncorrectable = store$uncorrectable;
        equal = (store$read_lo == beat_lo$q) & (store$read_hi == beat_hi$q);
        from_lo = store$read_lo;
        from_hi = store$read_hi;
        if (copies$q) begin
            from_lo = beat_lo$q;
            from_hi = beat_hi$q;
        end
        if (half) begin
            l$0$d = l$2$q;
            r$0$d = r$2$q;
            l$1$d = l$3$q;
            r$1$d = r$3$q;
            l$2$d = l$4$q;
            r$2$d = r$4$q;
            l$3$d = l$5$q;
            r$3$d = r$5$q;
            l$4$d = l$6$q;
            r$4$d = r$6$q;
            l$5$d = l$7$q;
            r$5$d = r$7$q;
            l$6$d = from_lo;
            l$7$d = from_hi;
            r$6$d = beat_lo$q;
            r$7$d = beat_hi$q;
            same$d = equal & ((phase == 32'h4) | same$q);
            if (phase == 32'h4) begin
                first_x$d = from_lo + first_base;
            end
        end
    end
endmodule

module perigee_payload_scrypt__leaves(clock, resetn, phase, inner_enters, tree_valid, tree_slot, tree_leaves,
    tree_single, tree_taken, valid, ready, lo, hi, enters, w$0, w$1, w$2, w$3, w$4, w$5, w$6, w$7, w$8, w$9,
    w$10, w$11, w$12, w$13, w$14, w$15, x, slot, index, last, single_valid, single_beat, mutated, event_slot,
    tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  [2:0] phase;
    input wire  inner_enters;
    input wire  tree_valid;
    input wire  [1:0] tree_slot;
    input wire  [23:0] tree_leaves;
    input wire  tree_single;
    output reg  tree_taken;
    input wire  valid;
    output reg  ready;
    input wire  [31:0] lo;
    input wire  [31:0] hi;
    output reg  enters;
    output reg  [31:0] w$0;
    output reg  [31:0] w$1;
    output reg  [31:0] w$2;
    output reg  [31:0] w$3;
    output reg  [31:0] w$4;
    output reg  [31:0] w$5;
    output reg  [31:0] w$6;
    output reg  [31:0] w$7;
    output reg  [31:0] w$8;
    output reg  [31:0] w$9;
    output reg  [31:0] w$10;
    output reg  [31:0] w$11;
    output reg  [31:0] w$12;
    output reg  [31:0] w$13;
    output reg  [31:0] w$14;
    output reg  [31:0] w$15;
    output reg  [31:0] x;
    output reg  [1:0] slot;
    output reg  [22:0] index;
    output reg  last;
    output reg  single_valid;
    output reg  [1:0] single_beat;
    output reg  mutated;
    output reg  [1:0] event_slot;
    output reg  tmr_error;

    // Constant declarations
    localparam  first_base = 32'h9e6afcb1;

    // Stub signals
    reg  [31:0] s$0$d;
    reg  [31:0] s$0$q = 32'h0;
    reg  [31:0] s$1$d;
    reg  [31:0] s$1$q = 32'h0;
    reg  [31:0] s$2$d;
    reg  [31:0] s$2$q = 32'h0;
    reg  [31:0] s$3$d;
    reg  [31:0] s$3$q = 32'h0;
    reg  [31:0] s$4$d;
    reg  [31:0] s$4$q = 32'h0;
    reg  [31:0] s$5$d;
    reg  [31:0] s$5$q = 32'h0;
    reg  [31:0] s$6$d;
    reg  [31:0] s$6$q = 32'h0;
    reg  [31:0] s$7$d;
    reg  [31:0] s$7$q = 32'h0;
    reg  [31:0] s$8$d;
    reg  [31:0] s$8$q = 32'h0;
    reg  [31:0] s$9$d;
    reg  [31:0] s$9$q = 32'h0;
    reg  [31:0] s$10$d;
    reg  [31:0] s$10$q = 32'h0;
    reg  [31:0] s$11$d;
    reg  [31:0] s$11$q = 32'h0;
    reg  [31:0] s$12$d;
    reg  [31:0] s$12$q = 32'h0;
    reg  [31:0] s$13$d;
    reg  [31:0] s$13$q = 32'h0;
    reg  [31:0] s$14$d;
    reg  [31:0] s$14$q = 32'h0;
    reg  [31:0] s$15$d;
    reg  [31:0] s$15$q = 32'h0;
    reg  [31:0] first_x$d;
    reg  [31:0] first_x$q = 32'h0;
    reg  active$d;
    wire  active$q;
    wire  active$error;
    reg  single$d;
    wire  single$q;
    wire  single$error;
    reg  [23:0] left$d;
    wire  [23:0] left$q;
    wire  left$error;
    reg  lone$d;
    wire  lone$q;
    wire  lone$error;
    reg  [22:0] count$d;
    wire  [22:0] count$q;
    wire  count$error;
    reg  [2:0] beat$d;
    wire  [2:0] beat$q;
    wire  beat$error;
    reg  full$d;
    wire  full$q;
    wire  full$error;
    reg  [1:0] tree$d;
    wire  [1:0] tree$q;
    wire  tree$error;
    reg  [1:0] pair_slot$d;
    wire  [1:0] pair_slot$q;
    wire  pair_slot$error;
    reg  [22:0] pair_index$d;
    wire  [22:0] pair_index$q;
    wire  pair_index$error;
    reg  pair_last$d;
    wire  pair_last$q;
    wire  pair_last$error;
    reg  same$d;
    reg  same$q = 1'h0;
    reg  single_now$d;
    reg  single_now$q = 1'h0;
    reg  [1:0] single_at$d;
    reg  [1:0] single_at$q = 2'h0;
    reg  mutated_now$d;
    reg  mutated_now$q = 1'h0;
    reg  [1:0] event$d;
    reg  [1:0] event$q = 2'h0;

    // Local signals
    reg  space;
    reg  copies;
    reg  window;
    reg  takes;
    reg  shifts;
    reg  equal;
    reg  ends;
    reg  [31:0] lo_swapped;
    reg  [31:0] hi_swapped;
    reg  [31:0] new_lo;
    reg  [31:0] new_hi;

    // Sub module instances
    always @(posedge clock) s$0$q <= s$0$d;
    always @(posedge clock) s$1$q <= s$1$d;
    always @(posedge clock) s$2$q <= s$2$d;
    always @(posedge clock) s$3$q <= s$3$d;
    always @(posedge clock) s$4$q <= s$4$d;
    always @(posedge clock) s$5$q <= s$5$d;
    always @(posedge clock) s$6$q <= s$6$d;
    always @(posedge clock) s$7$q <= s$7$d;
    always @(posedge clock) s$8$q <= s$8$d;
    always @(posedge clock) s$9$q <= s$9$d;
    always @(posedge clock) s$10$q <= s$10$d;
    always @(posedge clock) s$11$q <= s$11$d;
    always @(posedge clock) s$12$q <= s$12$d;
    always @(posedge clock) s$13$q <= s$13$d;
    always @(posedge clock) s$14$q <= s$14$d;
    always @(posedge clock) s$15$q <= s$15$d;
    always @(posedge clock) first_x$q <= first_x$d;
    perigee_payload_scrypt__arrived active(.clock(clock), .d(active$d), .q(active$q), .error(active$error));
    perigee_payload_scrypt__arrived single(.clock(clock), .d(single$d), .q(single$q), .error(single$error));
    perigee_payload_scrypt__left left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));
    perigee_payload_scrypt__arrived lone(.clock(clock), .d(lone$d), .q(lone$q), .error(lone$error));
    perigee_payload_scrypt__headers_bytes count(.clock(clock), .d(count$d), .q(count$q), .error(count$error));
    perigee_payload_scrypt__able beat(.clock(clock), .d(beat$d), .q(beat$q), .error(beat$error));
    perigee_payload_scrypt__arrived full(.clock(clock), .d(full$d), .q(full$q), .error(full$error));
    perigee_payload_scrypt__at_core tree(.clock(clock), .d(tree$d), .q(tree$q), .error(tree$error));
    perigee_payload_scrypt__at_core pair_slot(.clock(clock), .d(pair_slot$d), .q(pair_slot$q),
        .error(pair_slot$error));
    perigee_payload_scrypt__headers_bytes pair_index(.clock(clock), .d(pair_index$d), .q(pair_index$q),
        .error(pair_index$error));
    perigee_payload_scrypt__arrived pair_last(.clock(clock), .d(pair_last$d), .q(pair_last$q),
        .error(pair_last$error));
    always @(posedge clock) same$q <= same$d;
    always @(posedge clock) single_now$q <= single_now$d;
    always @(posedge clock) single_at$q <= single_at$d;
    always @(posedge clock) mutated_now$q <= mutated_now$d;
    always @(posedge clock) event$q <= event$d;

    // Update code
    always @(*) begin
        first_x$d = first_x$q;
        active$d = active$q;
        single$d = single$q;
        left$d = left$q;
        lone$d = lone$q;
        count$d = count$q;
        beat$d = beat$q;
        full$d = full$q;
        tree$d = tree$q;
        pair_slot$d = pair_slot$q;
        pair_index$d = pair_index$q;
        pair_last$d = pair_last$q;
        same$d = same$q;
        single_now$d = single_now$q;
        single_at$d = single_at$q;
        mutated_now$d = mutated_now$q;
        event$d = event$q;
        s$0$d = s$0$q;
        w$0 = s$0$q;
        s$1$d = s$1$q;
        w$1 = s$1$q;
        s$2$d = s$2$q;
        w$2 = s$2$q;
        s$3$d = s$3$q;
        w$3 = s$3$q;
        s$4$d = s$4$q;
        w$4 = s$4$q;
        s$5$d = s$5$q;
        w$5 = s$5$q;
        s$6$d = s$6$q;
        w$6 = s$6$q;
        s$7$d = s$7$q;
        w$7 = s$7$q;
        s$8$d = s$8$q;
        w$8 = s$8$q;
        s$9$d = s$9$q;
        w$9 = s$9$q;
        s$10$d = s$10$q;
        w$10 = s$10$q;
        s$11$d = s$11$q;
        w$11 = s$11$q;
        s$12$d = s$12$q;
        w$12 = s$12$q;
        s$13$d = s$13$q;
        w$13 = s$13$q;
        s$14$d = s$14$q;
        w$14 = s$14$q;
        s$15$d = s$15$q;
        w$15 = s$15$q;
        x = first_x$q;
        slot = pair_slot$q;
        index = pair_index$q;
        last = pair_last$q;
        single_valid = single_now$q;
        single_beat = single_at$q;
        mutated = mutated_now$q;
        event_slot = event$q;
        tmr_error = active$error | single$error | left$error | lone$error | count$error | beat$error | full$error | tree$error | pair_slot$error | pair_index$error | pair_last$error;
        enters = full$q & (phase == 32'h0) & ~inner_enters;
        space = ~full$q | enters;
        copies = lone$q & (beat$q > 32'h3);
        window = (phase == 32'h7) | (phase < 32'h3);
        ready = active$q & ~copies & space;
        if (single$q) begin
            ready = active$q & window & ~full$q;
        end
        takes = ready & valid;
        shifts = (takes & ~single$q) | (active$q & copies & space);
        lo_swapped = (lo >> 32'h18) | ((lo >> 32'h8) & 32'hff00) | ((lo << 32'h8) & 32'hff0000) | (lo << 32'h18);
        new_lo = lo_swapped;
        hi_swapped = (hi >> 32'h18) | ((hi >> 32'h8) & 32'hff00) | ((hi << 32'h8) & 32'hff0000) | (hi << 32'h18);
        new_hi = hi_swapped;
        equal = (lo_swapped == s$8$q) & (hi_swapped == s$9$q);
        if (copies) begin
            new_lo = s$8$q;
            new_hi = s$9$q;
        end
        if (enters) begin
            full$d = 1'b0;
        end
        mutated_now$d = 1'b0;
        single_now$d = takes & single$q;
        single_at$d = beat$q[(32'h0)+:(2)];
        event$d = tree$q;
        ends = left$q < 32'h3;
        if (shifts) begin
            s$0$d = s$2$q;
            s$1$d = s$3$q;
            s$2$d = s$4$q;
            s$3$d = s$5$q;
            s$4$d = s$6$q;
            s$5$d = s$7$q;
            s$6$d = s$8$q;
            s$7$d = s$9$q;
            s$8$d = s$10$q;
            s$9$d = s$11$q;
            s$10$d = s$12$q;
            s$11$d = s$13$q;
            s$12$d = s$14$q;
            s$13$d = s$15$q;
            s$14$d = new_lo;
            s$15$d = new_hi;
            beat$d = beat$q + 32'h1;
            if (beat$q == 32'h0) begin
                first_x$d = lo_swapped + first_base;
            end
            same$d = equal & ((beat$q == 32'h4) | same$q);
            if (beat$q == 32'h7) begin
                mutated_now$d = equal & same$q & ~copies;
                full$d = 1'b1;
                pair_slot$d = tree$q;
                pair_index$d = count$q;
                pair_last$d = ends;
                count$d = count$q + 32'h1;
                left$d = left$q - 32'h2;
                lone$d = left$q == 32'h3;
                if (ends) begin
                    active$d = 1'b0;
                end
            end
        end
        if (takes & single$q) begin
            beat$d = beat$q + 32'h1;
            if (beat$q == 32'h3) begin
                active$d = 1'b0;
            end
            s$14$d = new_lo;
            s$15$d = new_hi;
        end
        tree_taken = tree_valid & ~active$q;
        if (tree_taken) begin
            active$d = 1'b1;
            single$d = tree_single;
            left$d = tree_leaves;
            lone$d = 1'b0;
            count$d = 32'h0;
            beat$d = 32'h0;
            tree$d = tree_slot;
        end
        if (~resetn) begin
            active$d = 1'b0;
            full$d = 1'b0;
            single_now$d = 1'b0;
            mutated_now$d = 1'b0;
        end
    end
endmodule

module perigee_payload_scrypt__marks(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [5:0] write_address;
    input wire  [31:0] write_data;
    input wire  [5:0] read_address;
    output reg  [31:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [5:0] a$write_address;
    reg  [31:0] a$write_data;
    reg  [5:0] a$read_address;
    wire  [31:0] a$read_data;
    reg  b$write_enable;
    reg  [5:0] b$write_address;
    reg  [31:0] b$write_data;
    reg  [5:0] b$read_address;
    wire  [31:0] b$read_data;
    reg  c$write_enable;
    reg  [5:0] c$write_address;
    reg  [31:0] c$write_data;
    reg  [5:0] c$read_address;
    wire  [31:0] c$read_data;

    // Sub module instances
    perigee_payload_scrypt__a_5 a(.clock(clock), .write_enable(a$write_enable),
        .write_address(a$write_address), .write_data(a$write_data), .read_address(a$read_address),
        .read_data(a$read_data));
    perigee_payload_scrypt__a_5 b(.clock(clock), .write_enable(b$write_enable),
        .write_address(b$write_address), .write_data(b$write_data), .read_address(b$read_address),
        .read_data(b$read_data));
    perigee_payload_scrypt__a_5 c(.clock(clock), .write_enable(c$write_enable),
        .write_address(c$write_address), .write_data(c$write_data), .read_address(c$read_address),
        .read_data(c$read_data));

    // Update code
    always @(*) begin
        a$write_enable = write_enable;
        b$write_enable = write_enable;
        c$write_enable = write_enable;
        a$write_address = write_address;
        b$write_address = write_address;
        c$write_address = write_address;
        a$write_data = write_data;
        b$write_data = write_data;
        c$write_data = write_data;
        a$read_address = read_address;
        b$read_address = read_address;
        c$read_address = read_address;
        read_data = (a$read_data & b$read_data) | (a$read_data & c$read_data) | (b$read_data & c$read_data);
    end
endmodule

module perigee_payload_scrypt__a_5(clock, write_enable, write_address, write_data, read_address, read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [5:0] write_address;
    input wire  [31:0] write_data;
    input wire  [5:0] read_address;
    output reg  [31:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [31:0] memory [0:63];
    integer entry;
    initial begin
        for (entry = 0; entry <= 63; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [31:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule

module perigee_payload_scrypt__output_stage(clock, resetn, phase, slot, finished, bad, mutated, lost, address,
    tag, reads, beat, root_lo, root_hi, frees, wseg_valid, wseg_ready, wseg_addr, wdat_valid, wdat_ready,
    wdat_lo, wdat_hi, wdat_last, done_valid, done_ready, done_slot, done_status, done_crc, done_extra,
    tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  [2:0] phase;
    output reg  [1:0] slot;
    input wire  finished;
    input wire  bad;
    input wire  mutated;
    input wire  lost;
    input wire  [31:0] address;
    input wire  [2:0] tag;
    output reg  reads;
    output reg  [1:0] beat;
    input wire  [31:0] root_lo;
    input wire  [31:0] root_hi;
    output reg  frees;
    output reg  wseg_valid;
    input wire  wseg_ready;
    output reg  [31:0] wseg_addr;
    output reg  wdat_valid;
    input wire  wdat_ready;
    output reg  [31:0] wdat_lo;
    output reg  [31:0] wdat_hi;
    output reg  wdat_last;
    output reg  done_valid;
    input wire  done_ready;
    output reg  [2:0] done_slot;
    output reg  [7:0] done_status;
    output reg  [31:0] done_crc;
    output reg  [31:0] done_extra;
    output reg  tmr_error;

    // Stub signals
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    wire  state$error;
    reg  [1:0] at$d;
    wire  [1:0] at$q;
    wire  at$error;
    reg  [2:0] count$d;
    wire  [2:0] count$q;
    wire  count$error;
    reg  fetched$d;
    wire  fetched$q;
    wire  fetched$error;
    reg  loaded$d;
    wire  loaded$q;
    wire  loaded$error;
    reg  sends$d;
    wire  sends$q;
    wire  sends$error;
    reg  refused$d;
    wire  refused$q;
    wire  refused$error;
    reg  flag$d;
    reg  flag$q = 1'h0;
    reg  [31:0] hold_lo$d;
    reg  [31:0] hold_lo$q = 32'h0;
    reg  [31:0] hold_hi$d;
    reg  [31:0] hold_hi$q = 32'h0;
    reg  crc$start;
    reg  crc$valid;
    reg  [31:0] crc$data;
    wire  [31:0] crc$crc;

    // Local signals
    reg  [31:0] swapped_lo;
    reg  [31:0] swapped_hi;

    // Sub module instances
    perigee_payload_scrypt__at_core state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__at_core at(.clock(clock), .d(at$d), .q(at$q), .error(at$error));
    perigee_payload_scrypt__able count(.clock(clock), .d(count$d), .q(count$q), .error(count$error));
    perigee_payload_scrypt__arrived fetched(.clock(clock), .d(fetched$d), .q(fetched$q),
        .error(fetched$error));
    perigee_payload_scrypt__arrived loaded(.clock(clock), .d(loaded$d), .q(loaded$q), .error(loaded$error));
    perigee_payload_scrypt__arrived sends(.clock(clock), .d(sends$d), .q(sends$q), .error(sends$error));
    perigee_payload_scrypt__arrived refused(.clock(clock), .d(refused$d), .q(refused$q),
        .error(refused$error));
    always @(posedge clock) flag$q <= flag$d;
    always @(posedge clock) hold_lo$q <= hold_lo$d;
    always @(posedge clock) hold_hi$q <= hold_hi$d;
    perigee_payload_scrypt__crc crc(.clock(clock), .start(crc$start), .valid(crc$valid), .data(crc$data),
        .crc(crc$crc));

    // Update code
    always @(*) begin
        state$d = state$q;
        at$d = at$q;
        count$d = count$q;
        fetched$d = fetched$q;
        loaded$d = loaded$q;
        sends$d = sends$q;
        refused$d = refused$q;
        flag$d = flag$q;
        hold_lo$d = hold_lo$q;
        hold_hi$d = hold_hi$q;
        tmr_error = state$error | at$error | count$error | fetched$error | loaded$error | sends$error | refused$error;
        slot = at$q;
        beat = count$q[(32'h0)+:(2)];
        wseg_valid = state$q == 32'h1;
        wseg_addr = address;
        wdat_valid = sends$q & (state$q == 32'h2);
        wdat_lo = hold_lo$q;
        wdat_hi = hold_hi$q;
        wdat_last = count$q == 32'h7;
        done_valid = state$q == 32'h3;
        done_slot = tag;
        done_status = 32'h1;
        if (lost) begin
            done_status = 32'h9;
        end
        done_crc = crc$crc;
        done_extra = 32'h0;
        if (flag$q) begin
            done_extra = 32'h1;
        end
        if (refused$q) begin
            done_status = 32'h5;
            done_crc = 32'h0;
        end
        frees = 1'b0;
        reads = (state$q == 32'h2) & ~loaded$q & ~sends$q;
        swapped_lo = (root_lo >> 32'h18) | ((root_lo >> 32'h8) & 32'hff00) | ((root_lo << 32'h8) & 32'hff0000) | (root_lo << 32'h18);
        swapped_hi = (root_hi >> 32'h18) | ((root_hi >> 32'h8) & 32'hff00) | ((root_hi << 32'h8) & 32'hff0000) | (root_hi << 32'h18);
        crc$start = state$q == 32'h0;
        crc$valid = loaded$q & ((phase == 32'h4) | (phase == 32'h5));
        crc$data = hold_lo$q;
        if (phase == 32'h5) begin
            crc$data = hold_hi$q;
        end
        if (state$q == 32'h0) begin
            count$d = 32'h0;
            fetched$d = 1'b0;
            loaded$d = 1'b0;
            sends$d = 1'b0;
            flag$d = mutated;
            refused$d = bad;
            if (bad) begin
                flag$d = 1'b0;
                state$d = 32'h3;
            end
            else if (finished) begin
                state$d = 32'h1;
            end
            else begin
                at$d = at$q + 32'h1;
            end
        end
        else if (state$q == 32'h1) begin
            if (wseg_ready) begin
                state$d = 32'h2;
            end
        end
        else if (state$q == 32'h2) begin
            if (phase == 32'h7) begin
                fetched$d = reads;
            end
            if ((phase == 32'h3) & fetched$q & ~sends$q) begin
                fetched$d = 1'b0;
                loaded$d = 1'b1;
                hold_lo$d = 32'h0;
                hold_hi$d = 32'h0;
                if (count$q < 32'h4) begin
                    hold_lo$d = swapped_lo;
                    hold_hi$d = swapped_hi;
                end
                else if ((count$q == 32'h4) & flag$q) begin
                    hold_lo$d = 32'h1;
                end
            end
            if ((phase == 32'h5) & loaded$q) begin
                loaded$d = 1'b0;
                sends$d = 1'b1;
            end
            if (sends$q & wdat_ready) begin
                sends$d = 1'b0;
                count$d = count$q + 32'h1;
                if (count$q == 32'h7) begin
                    state$d = 32'h3;
                end
            end
        end
        else begin
            if (done_ready) begin
                frees = 1'b1;
                state$d = 32'h0;
                at$d = at$q + 32'h1;
            end
        end
        if (~resetn) begin
            state$d = 32'h0;
            at$d = 32'h0;
            sends$d = 1'b0;
            loaded$d = 1'b0;
        end
    end
endmodule

module perigee_payload_scrypt__sources(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [1:0] write_address;
    input wire  [31:0] write_data;
    input wire  [1:0] read_address;
    output reg  [31:0] read_data;

    // Stub signals
    reg  a$write_enable;
    reg  [1:0] a$write_address;
    reg  [31:0] a$write_data;
    reg  [1:0] a$read_address;
    wire  [31:0] a$read_data;
    reg  b$write_enable;
    reg  [1:0] b$write_address;
    reg  [31:0] b$write_data;
    reg  [1:0] b$read_address;
    wire  [31:0] b$read_data;
    reg  c$write_enable;
    reg  [1:0] c$write_address;
    reg  [31:0] c$write_data;
    reg  [1:0] c$read_address;
    wire  [31:0] c$read_data;

    // Sub module instances
    perigee_payload_scrypt__hash_his a(.clock(clock), .write_enable(a$write_enable),
        .write_address(a$write_address), .write_data(a$write_data), .read_address(a$read_address),
        .read_data(a$read_data));
    perigee_payload_scrypt__hash_his b(.clock(clock), .write_enable(b$write_enable),
        .write_address(b$write_address), .write_data(b$write_data), .read_address(b$read_address),
        .read_data(b$read_data));
    perigee_payload_scrypt__hash_his c(.clock(clock), .write_enable(c$write_enable),
        .write_address(c$write_address), .write_data(c$write_data), .read_address(c$read_address),
        .read_data(c$read_data));

    // Update code
    always @(*) begin
        a$write_enable = write_enable;
        b$write_enable = write_enable;
        c$write_enable = write_enable;
        a$write_address = write_address;
        b$write_address = write_address;
        c$write_address = write_address;
        a$write_data = write_data;
        b$write_data = write_data;
        c$write_data = write_data;
        a$read_address = read_address;
        b$read_address = read_address;
        c$read_address = read_address;
        read_data = (a$read_data & b$read_data) | (a$read_data & c$read_data) | (b$read_data & c$read_data);
    end
endmodule

module perigee_payload_scrypt__watchdog(clock, resetn, limit, busy, progress, quiet, spoilt, bus_error, keep,
    stopped, poisoned, broken, fires, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  [31:0] limit;
    input wire  busy;
    input wire  progress;
    input wire  quiet;
    input wire  spoilt;
    input wire  bus_error;
    output reg  keep;
    output reg  stopped;
    output reg  poisoned;
    output reg  broken;
    output reg  fires;
    output reg  tmr_error;

    // Stub signals
    reg  stopping$d;
    wire  stopping$q;
    wire  stopping$error;
    reg  poison$d;
    wire  poison$q;
    wire  poison$error;
    reg  bus$d;
    wire  bus$q;
    wire  bus$error;
    reg  [31:0] timer$d;
    reg  [31:0] timer$q = 32'h0;
    reg  trip$d;
    reg  trip$q = 1'h0;
    reg  settled$d;
    wire  settled$q;
    wire  settled$error;
    reg  still$d;
    wire  still$q;
    wire  still$error;

    // Sub module instances
    perigee_payload_scrypt__arrived stopping(.clock(clock), .d(stopping$d), .q(stopping$q),
        .error(stopping$error));
    perigee_payload_scrypt__arrived poison(.clock(clock), .d(poison$d), .q(poison$q), .error(poison$error));
    perigee_payload_scrypt__arrived bus(.clock(clock), .d(bus$d), .q(bus$q), .error(bus$error));
    always @(posedge clock) timer$q <= timer$d;
    always @(posedge clock) trip$q <= trip$d;
    perigee_payload_scrypt__arrived settled(.clock(clock), .d(settled$d), .q(settled$q),
        .error(settled$error));
    perigee_payload_scrypt__arrived still(.clock(clock), .d(still$d), .q(still$q), .error(still$error));

    // Update code
    always @(*) begin
        timer$d = timer$q;
        trip$d = trip$q;
        settled$d = settled$q;
        still$d = still$q;
        stopping$d = stopping$q;
        poison$d = poison$q;
        bus$d = bus$q;
        tmr_error = stopping$error | poison$error | bus$error | settled$error | still$error;
        timer$d = timer$q + 32'h1;
        if (~busy | progress | |stopping$q) begin
            timer$d = 32'h0;
        end
        trip$d = (timer$q >= limit) & (limit != 32'h0) & busy & ~progress;
        fires = trip$q & busy & ~progress & ~|stopping$q;
        if (fires) begin
            stopping$d = 32'h1;
        end
        settled$d = |stopping$q;
        still$d = |stopping$q & settled$q & quiet;
        if (|stopping$q & still$q & ~busy) begin
            stopping$d = 32'h0;
        end
        keep = ~|stopping$q;
        stopped = |stopping$q & still$q;
        if (spoilt) begin
            poison$d = 32'h1;
        end
        if (bus_error) begin
            bus$d = 32'h1;
        end
        if (~busy) begin
            poison$d = 32'h0;
            bus$d = 32'h0;
        end
        poisoned = |poison$q;
        broken = |bus$q;
        if (~resetn) begin
            stopping$d = 32'h0;
            trip$d = 1'b0;
            poison$d = 32'h0;
            bus$d = 32'h0;
        end
    end
endmodule

module perigee_payload_scrypt__writer_3(clock, resetn, testing, keep$0, keep$1, keep$2, keep$3, wseg_valid$0,
    wseg_valid$1, wseg_valid$2, wseg_valid$3, wseg_ready$0, wseg_ready$1, wseg_ready$2, wseg_ready$3,
    wseg_addr$0, wseg_addr$1, wseg_addr$2, wseg_addr$3, wseg_beats$0, wseg_beats$1, wseg_beats$2, wseg_beats$3,
    wdat_valid$0, wdat_valid$1, wdat_valid$2, wdat_valid$3, wdat_ready$0, wdat_ready$1, wdat_ready$2,
    wdat_ready$3, wdat_lo$0, wdat_lo$1, wdat_lo$2, wdat_lo$3, wdat_hi$0, wdat_hi$1, wdat_hi$2, wdat_hi$3,
    quiet$0, quiet$1, quiet$2, quiet$3, bus_error$0, bus_error$1, bus_error$2, bus_error$3, m_axi_awaddr,
    m_axi_awlen, m_axi_awvalid, m_axi_awready, wdata_lo, wdata_hi, wlast, wvalid, wready, bresp, bvalid,
    bready, tmr_error, beat_written);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  testing;
    input wire  keep$0;
    input wire  keep$1;
    input wire  keep$2;
    input wire  keep$3;
    input wire  wseg_valid$0;
    input wire  wseg_valid$1;
    input wire  wseg_valid$2;
    input wire  wseg_valid$3;
    output reg  wseg_ready$0;
    output reg  wseg_ready$1;
    output reg  wseg_ready$2;
    output reg  wseg_ready$3;
    input wire  [31:0] wseg_addr$0;
    input wire  [31:0] wseg_addr$1;
    input wire  [31:0] wseg_addr$2;
    input wire  [31:0] wseg_addr$3;
    input wire  [23:0] wseg_beats$0;
    input wire  [23:0] wseg_beats$1;
    input wire  [23:0] wseg_beats$2;
    input wire  [23:0] wseg_beats$3;
    input wire  wdat_valid$0;
    input wire  wdat_valid$1;
    input wire  wdat_valid$2;
    input wire  wdat_valid$3;
    output reg  wdat_ready$0;
    output reg  wdat_ready$1;
    output reg  wdat_ready$2;
    output reg  wdat_ready$3;
    input wire  [31:0] wdat_lo$0;
    input wire  [31:0] wdat_lo$1;
    input wire  [31:0] wdat_lo$2;
    input wire  [31:0] wdat_lo$3;
    input wire  [31:0] wdat_hi$0;
    input wire  [31:0] wdat_hi$1;
    input wire  [31:0] wdat_hi$2;
    input wire  [31:0] wdat_hi$3;
    output reg  quiet$0;
    output reg  quiet$1;
    output reg  quiet$2;
    output reg  quiet$3;
    output reg  bus_error$0;
    output reg  bus_error$1;
    output reg  bus_error$2;
    output reg  bus_error$3;
    output reg  [31:0] m_axi_awaddr;
    output reg  [3:0] m_axi_awlen;
    output reg  m_axi_awvalid;
    input wire  m_axi_awready;
    output reg  [31:0] wdata_lo;
    output reg  [31:0] wdata_hi;
    output reg  wlast;
    output reg  wvalid;
    input wire  wready;
    input wire  [1:0] bresp;
    input wire  bvalid;
    output reg  bready;
    output reg  tmr_error;
    output reg  beat_written;

    // Stub signals
    reg  cut$0$resetn;
    reg  cut$0$seg_valid;
    wire  cut$0$seg_ready;
    reg  [31:0] cut$0$seg_addr;
    reg  [23:0] cut$0$seg_beats;
    wire  cut$0$idle;
    wire  cut$0$burst_valid;
    reg  cut$0$burst_take;
    wire  [31:0] cut$0$burst_addr;
    wire  [4:0] cut$0$burst_beats;
    wire  [3:0] cut$0$burst_len;
    wire  cut$0$burst_rom;
    wire  cut$0$burst_last;
    wire  cut$0$tmr_error;
    reg  cut$1$resetn;
    reg  cut$1$seg_valid;
    wire  cut$1$seg_ready;
    reg  [31:0] cut$1$seg_addr;
    reg  [23:0] cut$1$seg_beats;
    wire  cut$1$idle;
    wire  cut$1$burst_valid;
    reg  cut$1$burst_take;
    wire  [31:0] cut$1$burst_addr;
    wire  [4:0] cut$1$burst_beats;
    wire  [3:0] cut$1$burst_len;
    wire  cut$1$burst_rom;
    wire  cut$1$burst_last;
    wire  cut$1$tmr_error;
    reg  cut$2$resetn;
    reg  cut$2$seg_valid;
    wire  cut$2$seg_ready;
    reg  [31:0] cut$2$seg_addr;
    reg  [23:0] cut$2$seg_beats;
    wire  cut$2$idle;
    wire  cut$2$burst_valid;
    reg  cut$2$burst_take;
    wire  [31:0] cut$2$burst_addr;
    wire  [4:0] cut$2$burst_beats;
    wire  [3:0] cut$2$burst_len;
    wire  cut$2$burst_rom;
    wire  cut$2$burst_last;
    wire  cut$2$tmr_error;
    reg  cut$3$resetn;
    reg  cut$3$seg_valid;
    wire  cut$3$seg_ready;
    reg  [31:0] cut$3$seg_addr;
    reg  [23:0] cut$3$seg_beats;
    wire  cut$3$idle;
    wire  cut$3$burst_valid;
    reg  cut$3$burst_take;
    wire  [31:0] cut$3$burst_addr;
    wire  [4:0] cut$3$burst_beats;
    wire  [3:0] cut$3$burst_len;
    wire  cut$3$burst_rom;
    wire  cut$3$burst_last;
    wire  cut$3$tmr_error;
    reg  fifo$0$resetn;
    reg  fifo$0$s_valid;
    wire  fifo$0$s_ready;
    reg  [31:0] fifo$0$s_lo;
    reg  [31:0] fifo$0$s_hi;
    reg  fifo$0$s_last;
    wire  fifo$0$m_valid;
    reg  fifo$0$m_ready;
    wire  [31:0] fifo$0$m_lo;
    wire  [31:0] fifo$0$m_hi;
    wire  fifo$0$m_last;
    wire  [5:0] fifo$0$count;
    reg  fifo$1$resetn;
    reg  fifo$1$s_valid;
    wire  fifo$1$s_ready;
    reg  [31:0] fifo$1$s_lo;
    reg  [31:0] fifo$1$s_hi;
    reg  fifo$1$s_last;
    wire  fifo$1$m_valid;
    reg  fifo$1$m_ready;
    wire  [31:0] fifo$1$m_lo;
    wire  [31:0] fifo$1$m_hi;
    wire  fifo$1$m_last;
    wire  [5:0] fifo$1$count;
    reg  fifo$2$resetn;
    reg  fifo$2$s_valid;
    wire  fifo$2$s_ready;
    reg  [31:0] fifo$2$s_lo;
    reg  [31:0] fifo$2$s_hi;
    reg  fifo$2$s_last;
    wire  fifo$2$m_valid;
    reg  fifo$2$m_ready;
    wire  [31:0] fifo$2$m_lo;
    wire  [31:0] fifo$2$m_hi;
    wire  fifo$2$m_last;
    wire  [5:0] fifo$2$count;
    reg  fifo$3$resetn;
    reg  fifo$3$s_valid;
    wire  fifo$3$s_ready;
    reg  [31:0] fifo$3$s_lo;
    reg  [31:0] fifo$3$s_hi;
    reg  fifo$3$s_last;
    wire  fifo$3$m_valid;
    reg  fifo$3$m_ready;
    wire  [31:0] fifo$3$m_lo;
    wire  [31:0] fifo$3$m_hi;
    wire  fifo$3$m_last;
    wire  [5:0] fifo$3$count;
    reg  [3:0] flying$0$d;
    wire  [3:0] flying$0$q;
    wire  flying$0$error;
    reg  [3:0] flying$1$d;
    wire  [3:0] flying$1$q;
    wire  flying$1$error;
    reg  [3:0] flying$2$d;
    wire  [3:0] flying$2$q;
    wire  flying$2$error;
    reg  [3:0] flying$3$d;
    wire  [3:0] flying$3$q;
    wire  flying$3$error;
    reg  queue$resetn;
    reg  queue$push;
    reg  [1:0] queue$tail;
    reg  queue$pop;
    wire  [1:0] queue$head;
    wire  queue$some;
    wire  queue$full;
    wire  queue$tmr_error;
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    wire  state$error;
    reg  rested$d;
    wire  rested$q;
    wire  rested$error;
    reg  [1:0] client$d;
    wire  [1:0] client$q;
    wire  client$error;
    reg  [31:0] addr$d;
    wire  [31:0] addr$q;
    wire  addr$error;
    reg  [4:0] left$d;
    wire  [4:0] left$q;
    wire  left$error;
    reg  enough$0$d;
    wire  enough$0$q;
    wire  enough$0$error;
    reg  enough$1$d;
    wire  enough$1$q;
    wire  enough$1$error;
    reg  enough$2$d;
    wire  enough$2$q;
    wire  enough$2$error;
    reg  enough$3$d;
    wire  enough$3$q;
    wire  enough$3$error;

    // Local signals
    reg  client_resetn$0;
    reg  client_resetn$1;
    reg  client_resetn$2;
    reg  client_resetn$3;
    reg  [5:0] held$0;
    reg  [5:0] held$1;
    reg  [5:0] held$2;
    reg  [5:0] held$3;
    reg  [5:0] wanted$0;
    reg  [5:0] wanted$1;
    reg  [5:0] wanted$2;
    reg  [5:0] wanted$3;
    reg  able$0;
    reg  able$1;
    reg  able$2;
    reg  able$3;
    reg  grant$0;
    reg  grant$1;
    reg  grant$2;
    reg  grant$3;
    reg  launch$0;
    reg  launch$1;
    reg  launch$2;
    reg  launch$3;
    reg  finish$0;
    reg  finish$1;
    reg  finish$2;
    reg  finish$3;
    reg  pop$0;
    reg  pop$1;
    reg  pop$2;
    reg  pop$3;
    reg  mine$0;
    reg  mine$1;
    reg  mine$2;
    reg  mine$3;
    reg  answered$0;
    reg  answered$1;
    reg  answered$2;
    reg  answered$3;
    reg  any;
    reg  [1:0] pick;
    reg  [31:0] pick_addr;
    reg  [4:0] pick_beats;
    reg  pick_rom;
    reg  [4:0] left_less;
    reg  moved;
    reg  last;
    reg  launched;
    reg  returned;

    // Sub module instances
    perigee_payload_scrypt__cut cut$0(.clock(clock), .resetn(cut$0$resetn), .seg_valid(cut$0$seg_valid),
        .seg_ready(cut$0$seg_ready), .seg_addr(cut$0$seg_addr), .seg_beats(cut$0$seg_beats), .idle(cut$0$idle),
        .burst_valid(cut$0$burst_valid), .burst_take(cut$0$burst_take), .burst_addr(cut$0$burst_addr),
        .burst_beats(cut$0$burst_beats), .burst_len(cut$0$burst_len), .burst_rom(cut$0$burst_rom),
        .burst_last(cut$0$burst_last), .tmr_error(cut$0$tmr_error));
    perigee_payload_scrypt__cut cut$1(.clock(clock), .resetn(cut$1$resetn), .seg_valid(cut$1$seg_valid),
        .seg_ready(cut$1$seg_ready), .seg_addr(cut$1$seg_addr), .seg_beats(cut$1$seg_beats), .idle(cut$1$idle),
        .burst_valid(cut$1$burst_valid), .burst_take(cut$1$burst_take), .burst_addr(cut$1$burst_addr),
        .burst_beats(cut$1$burst_beats), .burst_len(cut$1$burst_len), .burst_rom(cut$1$burst_rom),
        .burst_last(cut$1$burst_last), .tmr_error(cut$1$tmr_error));
    perigee_payload_scrypt__cut cut$2(.clock(clock), .resetn(cut$2$resetn), .seg_valid(cut$2$seg_valid),
        .seg_ready(cut$2$seg_ready), .seg_addr(cut$2$seg_addr), .seg_beats(cut$2$seg_beats), .idle(cut$2$idle),
        .burst_valid(cut$2$burst_valid), .burst_take(cut$2$burst_take), .burst_addr(cut$2$burst_addr),
        .burst_beats(cut$2$burst_beats), .burst_len(cut$2$burst_len), .burst_rom(cut$2$burst_rom),
        .burst_last(cut$2$burst_last), .tmr_error(cut$2$tmr_error));
    perigee_payload_scrypt__cut cut$3(.clock(clock), .resetn(cut$3$resetn), .seg_valid(cut$3$seg_valid),
        .seg_ready(cut$3$seg_ready), .seg_addr(cut$3$seg_addr), .seg_beats(cut$3$seg_beats), .idle(cut$3$idle),
        .burst_valid(cut$3$burst_valid), .burst_take(cut$3$burst_take), .burst_addr(cut$3$burst_addr),
        .burst_beats(cut$3$burst_beats), .burst_len(cut$3$burst_len), .burst_rom(cut$3$burst_rom),
        .burst_last(cut$3$burst_last), .tmr_error(cut$3$tmr_error));
    perigee_payload_scrypt__fifo_2 fifo$0(.clock(clock), .resetn(fifo$0$resetn), .s_valid(fifo$0$s_valid),
        .s_ready(fifo$0$s_ready), .s_lo(fifo$0$s_lo), .s_hi(fifo$0$s_hi), .s_last(fifo$0$s_last),
        .m_valid(fifo$0$m_valid), .m_ready(fifo$0$m_ready), .m_lo(fifo$0$m_lo), .m_hi(fifo$0$m_hi),
        .m_last(fifo$0$m_last), .count(fifo$0$count));
    perigee_payload_scrypt__fifo_2 fifo$1(.clock(clock), .resetn(fifo$1$resetn), .s_valid(fifo$1$s_valid),
        .s_ready(fifo$1$s_ready), .s_lo(fifo$1$s_lo), .s_hi(fifo$1$s_hi), .s_last(fifo$1$s_last),
        .m_valid(fifo$1$m_valid), .m_ready(fifo$1$m_ready), .m_lo(fifo$1$m_lo), .m_hi(fifo$1$m_hi),
        .m_last(fifo$1$m_last), .count(fifo$1$count));
    perigee_payload_scrypt__fifo_2 fifo$2(.clock(clock), .resetn(fifo$2$resetn), .s_valid(fifo$2$s_valid),
        .s_ready(fifo$2$s_ready), .s_lo(fifo$2$s_lo), .s_hi(fifo$2$s_hi), .s_last(fifo$2$s_last),
        .m_valid(fifo$2$m_valid), .m_ready(fifo$2$m_ready), .m_lo(fifo$2$m_lo), .m_hi(fifo$2$m_hi),
        .m_last(fifo$2$m_last), .count(fifo$2$count));
    perigee_payload_scrypt__fifo_2 fifo$3(.clock(clock), .resetn(fifo$3$resetn), .s_valid(fifo$3$s_valid),
        .s_ready(fifo$3$s_ready), .s_lo(fifo$3$s_lo), .s_hi(fifo$3$s_hi), .s_last(fifo$3$s_last),
        .m_valid(fifo$3$m_valid), .m_ready(fifo$3$m_ready), .m_lo(fifo$3$m_lo), .m_hi(fifo$3$m_hi),
        .m_last(fifo$3$m_last), .count(fifo$3$count));
    perigee_payload_scrypt__state flying$0(.clock(clock), .d(flying$0$d), .q(flying$0$q),
        .error(flying$0$error));
    perigee_payload_scrypt__state flying$1(.clock(clock), .d(flying$1$d), .q(flying$1$q),
        .error(flying$1$error));
    perigee_payload_scrypt__state flying$2(.clock(clock), .d(flying$2$d), .q(flying$2$q),
        .error(flying$2$error));
    perigee_payload_scrypt__state flying$3(.clock(clock), .d(flying$3$d), .q(flying$3$q),
        .error(flying$3$error));
    perigee_payload_scrypt__queue_2 queue(.clock(clock), .resetn(queue$resetn), .push(queue$push),
        .tail(queue$tail), .pop(queue$pop), .head(queue$head), .some(queue$some), .full(queue$full),
        .tmr_error(queue$tmr_error));
    perigee_payload_scrypt__at_core state(.clock(clock), .d(state$d), .q(state$q), .error(state$error));
    perigee_payload_scrypt__arrived rested(.clock(clock), .d(rested$d), .q(rested$q), .error(rested$error));
    perigee_payload_scrypt__at_core client(.clock(clock), .d(client$d), .q(client$q), .error(client$error));
    perigee_payload_scrypt__address addr(.clock(clock), .d(addr$d), .q(addr$q), .error(addr$error));
    perigee_payload_scrypt__beat left(.clock(clock), .d(left$d), .q(left$q), .error(left$error));
    perigee_payload_scrypt__arrived enough$0(.clock(clock), .d(enough$0$d), .q(enough$0$q),
        .error(enough$0$error));
    perigee_payload_scrypt__arrived enough$1(.clock(clock), .d(enough$1$d), .q(enough$1$q),
        .error(enough$1$error));
    perigee_payload_scrypt__arrived enough$2(.clock(clock), .d(enough$2$d), .q(enough$2$q),
        .error(enough$2$error));
    perigee_payload_scrypt__arrived enough$3(.clock(clock), .d(enough$3$d), .q(enough$3$q),
        .error(enough$3$error));

    // Update code
    always @(*) begin
        addr$d = addr$q;
        state$d = state$q;
        rested$d = 32'h0;
        if (state$q == 32'h0) begin
            rested$d = 32'h1;
        end
        client$d = client$q;
        left$d = left$q;
        queue$resetn = resetn;
        tmr_error = state$error | rested$error | addr$error | client$error | left$error | queue$tmr_error;
        if (flying$0$error | enough$0$error | cut$0$tmr_error) begin
            tmr_error = 1'b1;
        end
        if (flying$1$error | enough$1$error | cut$1$tmr_error) begin
            tmr_error = 1'b1;
        end
        if (flying$2$error | enough$2$error | cut$2$tmr_error) begin
            tmr_error = 1'b1;
        end
        if (flying$3$error | enough$3$error | cut$3$tmr_error) begin
            tmr_error = 1'b1;
        end
        wanted$0 = ((cut$0$burst_beats) & 6'h3f);
        wanted$1 = ((cut$1$burst_beats) & 6'h3f);
        wanted$2 = ((cut$2$burst_beats) & 6'h3f);
        wanted$3 = ((cut$3$burst_beats) & 6'h3f);
        client_resetn$0 = resetn & keep$0;
        held$0 = fifo$0$count;
        enough$0$d = 32'h0;
        if (cut$0$burst_valid & (held$0 >= wanted$0) & client_resetn$0) begin
            enough$0$d = 32'h1;
        end
        able$0 = |enough$0$q & cut$0$burst_valid;
        grant$0 = 1'b0;
        client_resetn$1 = resetn & keep$1;
        held$1 = fifo$1$count;
        enough$1$d = 32'h0;
        if (cut$1$burst_valid & (held$1 >= wanted$1) & client_resetn$1) begin
            enough$1$d = 32'h1;
        end
        able$1 = |enough$1$q & cut$1$burst_valid;
        grant$1 = 1'b0;
        client_resetn$2 = resetn & keep$2;
        held$2 = fifo$2$count;
        enough$2$d = 32'h0;
        if (cut$2$burst_valid & (held$2 >= wanted$2) & client_resetn$2) begin
            enough$2$d = 32'h1;
        end
        able$2 = |enough$2$q & cut$2$burst_valid;
        grant$2 = 1'b0;
        client_resetn$3 = resetn & keep$3;
        held$3 = fifo$3$count;
        enough$3$d = 32'h0;
        if (cut$3$burst_valid & (held$3 >= wanted$3) & client_resetn$3) begin
            enough$3$d = 32'h1;
        end
        able$3 = |enough$3$q & cut$3$burst_valid;
        grant$3 = 1'b0;
        any = 1'b0;
        pick = 32'h0;
        pick_addr = cut$0$burst_addr;
        pick_beats = cut$0$burst_beats;
        pick_rom = cut$0$burst_rom;
        if ((state$q == 32'h0) & |rested$q & ~queue$full) begin
            if (able$0) begin
                grant$0 = 1'b1;
                any = 1'b1;
            end
            else if (able$3) begin
                grant$3 = 1'b1;
                any = 1'b1;
                pick = 32'h3;
                pick_addr = cut$3$burst_addr;
                pick_beats = cut$3$burst_beats;
                pick_rom = cut$3$burst_rom;
            end
            else if (able$1) begin
                grant$1 = 1'b1;
                any = 1'b1;
                pick = 32'h1;
                pick_addr = cut$1$burst_addr;
                pick_beats = cut$1$burst_beats;
                pick_rom = cut$1$burst_rom;
            end
            else if (able$2) begin
                grant$2 = 1'b1;
                any = 1'b1;
                pick = 32'h2;
                pick_addr = cut$2$burst_addr;
                pick_beats = cut$2$burst_beats;
                pick_rom = cut$2$burst_rom;
            end
        end
        if (any) begin
            rested$d = 32'h0;
            client$d = pick;
            addr$d = pick_addr;
            left$d = pick_beats;
            state$d = 32'h1;
            if (pick_rom & testing) begin
                state$d = 32'h3;
            end
        end
        left_less = left$q - 32'h1;
        m_axi_awvalid = state$q == 32'h1;
        m_axi_awaddr = addr$q;
        m_axi_awlen = left_less[(32'h0)+:(4)];
        launched = (state$q == 32'h1) & m_axi_awready;
        if (launched) begin
            state$d = 32'h2;
        end
        queue$push = launched;
        queue$tail = client$q;
        wvalid = state$q == 32'h2;
        wlast = left$q == 32'h1;
        moved = ((state$q == 32'h2) & wready) | (state$q == 32'h3);
        last = moved & (left$q == 32'h1);
        beat_written = (state$q == 32'h2) & wready;
        if (moved) begin
            left$d = left_less;
        end
        if (last) begin
            state$d = 32'h0;
        end
        bready = queue$some;
        returned = queue$some & bvalid;
        queue$pop = returned;
        wdata_lo = fifo$0$m_lo;
        wdata_hi = fifo$0$m_hi;
        if (client$q == 32'h1) begin
            wdata_lo = fifo$1$m_lo;
            wdata_hi = fifo$1$m_hi;
        end
        if (client$q == 32'h2) begin
            wdata_lo = fifo$2$m_lo;
            wdata_hi = fifo$2$m_hi;
        end
        if (client$q == 32'h3) begin
            wdata_lo = fifo$3$m_lo;
            wdata_hi = fifo$3$m_hi;
        end
        mine$0 = client$q == 32'h0;
        answered$0 = queue$head == 32'h0;
        mine$1 = client$q == 32'h1;
        answered$1 = queue$head == 32'h1;
        mine$2 = client$q == 32'h2;
        answered$2 = queue$head == 32'h2;
        mine$3 = client$q == 32'h3;
        answered$3 = queue$head == 32'h3;
        if (~resetn) begin
            state$d = 32'h0;
        end
        pop$0 = moved & mine$0;
        launch$0 = launched & mine$0;
        finish$0 = returned & answered$0;
        bus_error$0 = finish$0 & (bresp != 32'h0);
        cut$0$resetn = client_resetn$0;
        cut$0$seg_valid = wseg_valid$0;
        cut$0$seg_addr = wseg_addr$0;
        cut$0$seg_beats = wseg_beats$0;
        wseg_ready$0 = cut$0$seg_ready;
        cut$0$burst_take = grant$0;
        fifo$0$resetn = client_resetn$0;
        fifo$0$s_valid = wdat_valid$0 & client_resetn$0;
        fifo$0$s_lo = wdat_lo$0;
        fifo$0$s_hi = wdat_hi$0;
        fifo$0$s_last = 1'b0;
        wdat_ready$0 = fifo$0$s_ready;
        fifo$0$m_ready = pop$0;
        quiet$0 = (flying$0$q == 32'h0) & cut$0$idle & (fifo$0$count == 32'h0) & ~(mine$0 & (state$q != 32'h0));
        flying$0$d = flying$0$q;
        if (launch$0 & ~finish$0) begin
            flying$0$d = flying$0$q + 32'h1;
        end
        if (~launch$0 & finish$0) begin
            flying$0$d = flying$0$q - 32'h1;
        end
        if (~resetn) begin
            flying$0$d = 32'h0;
        end
        pop$1 = moved & mine$1;
        launch$1 = launched & mine$1;
        finish$1 = returned & answered$1;
        bus_error$1 = finish$1 & (bresp != 32'h0);
        cut$1$resetn = client_resetn$1;
        cut$1$seg_valid = wseg_valid$1;
        cut$1$seg_addr = wseg_addr$1;
        cut$1$seg_beats = wseg_beats$1;
        wseg_ready$1 = cut$1$seg_ready;
        cut$1$burst_take = grant$1;
        fifo$1$resetn = client_resetn$1;
        fifo$1$s_valid = wdat_valid$1 & client_resetn$1;
        fifo$1$s_lo = wdat_lo$1;
        fifo$1$s_hi = wdat_hi$1;
        fifo$1$s_last = 1'b0;
        wdat_ready$1 = fifo$1$s_ready;
        fifo$1$m_ready = pop$1;
        quiet$1 = (flying$1$q == 32'h0) & cut$1$idle & (fifo$1$count == 32'h0) & ~(mine$1 & (state$q != 32'h0));
        flying$1$d = flying$1$q;
        if (launch$1 & ~finish$1) begin
            flying$1$d = flying$1$q + 32'h1;
        end
        if (~launch$1 & finish$1) begin
            flying$1$d = flying$1$q - 32'h1;
        end
        if (~resetn) begin
            flying$1$d = 32'h0;
        end
        pop$2 = moved & mine$2;
        launch$2 = launched & mine$2;
        finish$2 = returned & answered$2;
        bus_error$2 = finish$2 & (bresp != 32'h0);
        cut$2$resetn = client_resetn$2;
        cut$2$seg_valid = wseg_valid$2;
        cut$2$seg_addr = wseg_addr$2;
        cut$2$seg_beats = wseg_beats$2;
        wseg_ready$2 = cut$2$seg_ready;
        cut$2$burst_take = grant$2;
        fifo$2$resetn = client_resetn$2;
        fifo$2$s_valid = wdat_valid$2 & client_resetn$2;
        fifo$2$s_lo = wdat_lo$2;
        fifo$2$s_hi = wdat_hi$2;
        fifo$2$s_last = 1'b0;
        wdat_ready$2 = fifo$2$s_ready;
        fifo$2$m_ready = pop$2;
        quiet$2 = (flying$2$q == 32'h0) & cut$2$idle & (fifo$2$count == 32'h0) & ~(mine$2 & (state$q != 32'h0));
        flying$2$d = flying$2$q;
        if (launch$2 & ~finish$2) begin
            flying$2$d = flying$2$q + 32'h1;
        end
        if (~launch$2 & finish$2) begin
            flying$2$d = flying$2$q - 32'h1;
        end
        if (~resetn) begin
            flying$2$d = 32'h0;
        end
        pop$3 = moved & mine$3;
        launch$3 = launched & mine$3;
        finish$3 = returned & answered$3;
        bus_error$3 = finish$3 & (bresp != 32'h0);
        cut$3$resetn = client_resetn$3;
        cut$3$seg_valid = wseg_valid$3;
        cut$3$seg_addr = wseg_addr$3;
        cut$3$seg_beats = wseg_beats$3;
        wseg_ready$3 = cut$3$seg_ready;
        cut$3$burst_take = grant$3;
        fifo$3$resetn = client_resetn$3;
        fifo$3$s_valid = wdat_valid$3 & client_resetn$3;
        fifo$3$s_lo = wdat_lo$3;
        fifo$3$s_hi = wdat_hi$3;
        fifo$3$s_last = 1'b0;
        wdat_ready$3 = fifo$3$s_ready;
        fifo$3$m_ready = pop$3;
        quiet$3 = (flying$3$q == 32'h0) & cut$3$idle & (fifo$3$count == 32'h0) & ~(mine$3 & (state$q != 32'h0));
        flying$3$d = flying$3$q;
        if (launch$3 & ~finish$3) begin
            flying$3$d = flying$3$q + 32'h1;
        end
        if (~launch$3 & finish$3) begin
            flying$3$d = flying$3$q - 32'h1;
        end
        if (~resetn) begin
            flying$3$d = 32'h0;
        end
    end
endmodule

module perigee_payload_scrypt__fifo_2(clock, resetn, s_valid, s_ready, s_lo, s_hi, s_last, m_valid, m_ready,
    m_lo, m_hi, m_last, count);
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
    output reg  [5:0] count;

    // Constant declarations
    localparam  depth = 6'b100000;
    localparam  depth_less_one = 6'b11111;

    // Stub signals
    reg  memory$write_enable;
    reg  [4:0] memory$write_address;
    reg  [31:0] memory$write_lo;
    reg  [31:0] memory$write_hi;
    reg  memory$write_last;
    reg  memory$read_enable;
    reg  [4:0] memory$read_address;
    wire  [31:0] memory$read_lo;
    wire  [31:0] memory$read_hi;
    wire  memory$read_last;
    reg  [4:0] head$d;
    reg  [4:0] head$q = 5'h0;
    reg  [4:0] tail$d;
    reg  [4:0] tail$q = 5'h0;
    reg  [5:0] stored$d;
    reg  [5:0] stored$q = 6'h0;
    reg  [5:0] total$d;
    reg  [5:0] total$q = 6'h0;
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
    reg  [5:0] next_stored;
    reg  [5:0] next_total;

    // Sub module instances
    perigee_payload_scrypt__memory_5 memory(.clock(clock), .write_enable(memory$write_enable),
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

module perigee_payload_scrypt__memory_5(clock, write_enable, write_address, write_lo, write_hi, write_last,
    read_enable, read_address, read_lo, read_hi, read_last);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [4:0] write_address;
    input wire  [31:0] write_lo;
    input wire  [31:0] write_hi;
    input wire  write_last;
    input wire  read_enable;
    input wire  [4:0] read_address;
    output reg  [31:0] read_lo;
    output reg  [31:0] read_hi;
    output reg  read_last;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [64:0] memory [0:31];
    integer entry;
    initial begin
        for (entry = 0; entry <= 31; entry = entry + 1) memory[entry] = 0;
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

module perigee_payload_scrypt__queue_2(clock, resetn, push, tail, pop, head, some, full, tmr_error);
    // Module arguments
    input wire  clock;
    input wire  resetn;
    input wire  push;
    input wire  [1:0] tail;
    input wire  pop;
    output reg  [1:0] head;
    output reg  some;
    output reg  full;
    output reg  tmr_error;

    // Stub signals
    reg  words$write_enable;
    reg  [2:0] words$write_address;
    reg  [1:0] words$write_data;
    reg  [2:0] words$read_address;
    wire  [1:0] words$read_data;
    reg  [3:0] written$d;
    wire  [3:0] written$q;
    wire  written$error;
    reg  [3:0] read$d;
    wire  [3:0] read$q;
    wire  read$error;
    reg  [1:0] oldest$d;
    wire  [1:0] oldest$q;
    wire  oldest$error;
    reg  there$d;
    wire  there$q;
    wire  there$error;
    reg  crowded$d;
    wire  crowded$q;
    wire  crowded$error;

    // Local signals
    reg  [3:0] count;
    reg  moves;

    // Sub module instances
    perigee_payload_scrypt__words_2 words(.clock(clock), .write_enable(words$write_enable),
        .write_address(words$write_address), .write_data(words$write_data), .read_address(words$read_address),
        .read_data(words$read_data));
    perigee_payload_scrypt__state written(.clock(clock), .d(written$d), .q(written$q), .error(written$error));
    perigee_payload_scrypt__state read(.clock(clock), .d(read$d), .q(read$q), .error(read$error));
    perigee_payload_scrypt__at_core oldest(.clock(clock), .d(oldest$d), .q(oldest$q), .error(oldest$error));
    perigee_payload_scrypt__arrived there(.clock(clock), .d(there$d), .q(there$q), .error(there$error));
    perigee_payload_scrypt__arrived crowded(.clock(clock), .d(crowded$d), .q(crowded$q),
        .error(crowded$error));

    // Update code
    always @(*) begin
        written$d = written$q;
        read$d = read$q;
        oldest$d = oldest$q;
        there$d = there$q;
        tmr_error = written$error | read$error | oldest$error | there$error | crowded$error;
        words$write_enable = push;
        words$write_address = written$q[(32'h0)+:(3)];
        words$write_data = tail;
        words$read_address = read$q[(32'h0)+:(3)];
        head = oldest$q;
        some = there$q;
        count = written$q - read$q;
        crowded$d = count > 32'h6;
        full = crowded$q;
        if (push) begin
            written$d = written$q + 32'h1;
        end
        moves = (count != 32'h0) & (~there$q | pop);
        if (pop) begin
            there$d = 1'b0;
        end
        if (moves) begin
            oldest$d = words$read_data;
            there$d = 1'b1;
            read$d = read$q + 32'h1;
        end
        if (~resetn) begin
            written$d = 32'h0;
            read$d = 32'h0;
            there$d = 1'b0;
        end
    end
endmodule

module perigee_payload_scrypt__words_2(clock, write_enable, write_address, write_data, read_address,
    read_data);
    // Module arguments
    input wire  clock;
    input wire  write_enable;
    input wire  [2:0] write_address;
    input wire  [1:0] write_data;
    input wire  [2:0] read_address;
    output reg  [1:0] read_data;

    // Update code (custom)
    (* ram_style = "distributed" *) reg [1:0] memory [0:7];
    integer entry;
    initial begin
        for (entry = 0; entry <= 7; entry = entry + 1) memory[entry] = 0;
    end
    always @(posedge clock) begin
        if (write_enable) memory[write_address] <= write_data;
    end
    wire [1:0] value;
    assign value = memory[read_address];
    always @(*) read_data = value;
endmodule
