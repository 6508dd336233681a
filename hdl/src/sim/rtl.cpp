// The payload's circuit as Verilator translated it, between a memory and a bus: the process behind `sim::rtl`.
// Requests come in on standard input, answers leave on standard output; numbers are little-endian.
//   'R' offset u32                 -> value u32, response u32, now u64   one register read over AXI4-Lite
//   'W' offset u32, value u32      -> response u32, now u64              one register write
//   'G' address u32, bytes u32     -> bytes                              shared memory to the processor
//   'P' address u32, bytes u32, .. -> nothing                            processor to shared memory
//   'S' clocks u64                 -> raised u32, now u64                lets time pass until the interrupt is raised
//   'C'                            -> clocks, beats read, beats written, clocks with a command waiting or running, each u64
//   'T' clocks u64                 -> raised u32, now u64                lets exactly so much time pass
// The memory is the one of `ddr.rs`, clock by clock; a test runs the same commands on both. Figures come from there.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <vector>
#include "Vcircuit.h"
#include "verilated.h"

static const uint32_t BASE = @base@u;
static const uint32_t SHARE_BEATS = @share_beats@, SHARE_CLOCKS = @share_clocks@;
static const uint64_t READ_LATENCY = @read_latency@, WRITE_LATENCY = @write_latency@;
static const std::size_t BURSTS_MAX = @bursts_max@;
static const uint32_t RESPONSE_ERROR = @response_error@;
static const uint32_t CTRL = @ctrl@, CTRL_RESET = @ctrl_reset@, CQ_BASE = @cq_base@, RING_LOG2 = @ring_log2@;
static const uint32_t RING_CTRL = @ring_ctrl@, SQ_TAIL = @sq_tail@, INDEX_END = @index_end@;
// A bus that does not answer for so long never will.
static const uint64_t ANSWER_CLOCKS_MAX = 1000;

struct Read { uint32_t address, beats; uint64_t due; };
struct Write { uint32_t address, beats; bool completion; };
struct Acknowledgement { uint64_t due; uint32_t response; };

static Vcircuit circuit;
static std::vector<uint8_t> memory;
static std::deque<Read> reads;
static std::deque<Write> writes;
static std::deque<Acknowledgement> acknowledgements;
static bool write_failed = false;
static uint32_t read_credit = SHARE_CLOCKS, write_credit = SHARE_CLOCKS;
static uint64_t now = 0, beats_read = 0, beats_written = 0, busy = 0;
// The ring as the processor set it up: commands that were given and whose completion is not in memory.
static uint32_t completions = 0, ring_bytes = 0, tail = 0, open_commands = 0;

static uint8_t* window(uint32_t address, uint32_t bytes) {
    const uint64_t start = (uint64_t)address - BASE;
    return address >= BASE && start + bytes <= memory.size() ? memory.data() + start : nullptr;
}

static void drive() {
    circuit.m_axi_arready = reads.size() < BURSTS_MAX;
    circuit.m_axi_awready = writes.size() + acknowledgements.size() < BURSTS_MAX;
    circuit.m_axi_wready = !writes.empty() && write_credit >= SHARE_CLOCKS;
    circuit.m_axi_rvalid = !reads.empty() && reads.front().due <= now && read_credit >= SHARE_CLOCKS;
    circuit.m_axi_rdata = 0;
    circuit.m_axi_rresp = 0;
    circuit.m_axi_rlast = 0;
    if (circuit.m_axi_rvalid) {
        const uint8_t* bytes = window(reads.front().address, 8);
        uint64_t data = 0;
        for (int i = 7; bytes && i >= 0; i--) data = data << 8 | bytes[i];
        circuit.m_axi_rdata = data;
        circuit.m_axi_rresp = bytes ? 0 : RESPONSE_ERROR;
        circuit.m_axi_rlast = reads.front().beats == 1;
    }
    circuit.m_axi_bvalid = !acknowledgements.empty() && acknowledgements.front().due <= now;
    circuit.m_axi_bresp = circuit.m_axi_bvalid ? acknowledgements.front().response : 0;
}

static void take_write() {
    write_credit -= SHARE_CLOCKS;
    beats_written++;
    Write& write = writes.front();
    if (uint8_t* bytes = window(write.address, 8)) {
        for (int i = 0; i < 8; i++) bytes[i] = (uint8_t)(circuit.m_axi_wdata >> 8 * i);
    } else {
        write_failed = true;
    }
    write.address += 8;
    write.beats--;
    if ((write.beats == 0) != (circuit.m_axi_wlast != 0)) {
        std::fprintf(stderr, "wlast is not on the last beat of a burst (clock %llu)\n", (unsigned long long)now);
        std::exit(3);
    }
    if (write.beats == 0) {
        if (write.completion && open_commands) open_commands--;
        writes.pop_front();
        acknowledgements.push_back({now + WRITE_LATENCY, write_failed ? RESPONSE_ERROR : 0});
        write_failed = false;
    }
}

static uint32_t more(uint32_t credit) {
    return credit + SHARE_BEATS < SHARE_CLOCKS + 1 ? credit + SHARE_BEATS : SHARE_CLOCKS + 1;
}

// One clock; what the processor's side drives has been set.
static void clock_once() {
    drive();
    circuit.eval();
    if (circuit.m_axi_rvalid && circuit.m_axi_rready) {
        read_credit -= SHARE_CLOCKS;
        beats_read++;
        reads.front().address += 8;
        if (--reads.front().beats == 0) reads.pop_front();
    }
    if (circuit.m_axi_arvalid && circuit.m_axi_arready)
        reads.push_back({circuit.m_axi_araddr, circuit.m_axi_arlen + 1u, now + READ_LATENCY});
    if (circuit.m_axi_bvalid && circuit.m_axi_bready) acknowledgements.pop_front();
    if (circuit.m_axi_wready && circuit.m_axi_wvalid) take_write();
    if (circuit.m_axi_awvalid && circuit.m_axi_awready)
        writes.push_back({circuit.m_axi_awaddr, circuit.m_axi_awlen + 1u, circuit.m_axi_awaddr - completions < ring_bytes});
    if (open_commands) busy++;
    read_credit = more(read_credit);
    write_credit = more(write_credit);
    now++;
    circuit.aclk = 1;
    circuit.eval();
    circuit.aclk = 0;
    circuit.eval();
}

static void note_ring(uint32_t offset, uint32_t value) {
    if (offset == CQ_BASE) completions = value;
    if (offset == RING_LOG2) ring_bytes = 32u << (value & 15);
    if (offset == SQ_TAIL) {
        open_commands += (value - tail) % INDEX_END;
        tail = value % INDEX_END;
    }
    if ((offset == RING_CTRL && !(value & 1)) || (offset == CTRL && value & CTRL_RESET)) open_commands = tail = 0;
}

static void unanswered(const char* what) {
    std::fprintf(stderr, "the register bus does not answer a %s\n", what);
    std::exit(4);
}

static void read_register(uint32_t offset, uint32_t answer[2]) {
    circuit.s_axi_araddr = offset;
    circuit.s_axi_arvalid = 1;
    circuit.s_axi_rready = 1;
    for (uint64_t clocks = 0;; clocks++) {
        if (clocks > ANSWER_CLOCKS_MAX) unanswered("read");
        drive();
        circuit.eval();
        const bool taken = circuit.s_axi_arvalid && circuit.s_axi_arready, answered = circuit.s_axi_rvalid;
        answer[0] = circuit.s_axi_rdata;
        answer[1] = circuit.s_axi_rresp;
        clock_once();
        if (taken) circuit.s_axi_arvalid = 0;
        if (answered) break;
    }
    circuit.s_axi_rready = 0;
}

static uint32_t write_register(uint32_t offset, uint32_t value) {
    circuit.s_axi_awaddr = offset;
    circuit.s_axi_awvalid = 1;
    circuit.s_axi_wdata = value;
    circuit.s_axi_wstrb = 15;
    circuit.s_axi_wvalid = 1;
    circuit.s_axi_bready = 1;
    uint32_t response = 0;
    for (uint64_t clocks = 0;; clocks++) {
        if (clocks > ANSWER_CLOCKS_MAX) unanswered("write");
        drive();
        circuit.eval();
        const bool address = circuit.s_axi_awvalid && circuit.s_axi_awready;
        const bool data = circuit.s_axi_wvalid && circuit.s_axi_wready;
        const bool answered = circuit.s_axi_bvalid;
        response = circuit.s_axi_bresp;
        clock_once();
        if (address) circuit.s_axi_awvalid = 0;
        if (data) circuit.s_axi_wvalid = 0;
        if (answered) break;
    }
    circuit.s_axi_bready = 0;
    note_ring(offset, value);
    return response;
}

static void take(void* at, std::size_t bytes) {
    if (std::fread(at, 1, bytes, stdin) != bytes) std::exit(0);
}

static void give(const void* at, std::size_t bytes) { std::fwrite(at, 1, bytes, stdout); }

static uint32_t wait(uint64_t clocks, bool for_interrupt) {
    for (uint64_t i = 0; i < clocks && !(for_interrupt && circuit.irq); i++) clock_once();
    return circuit.irq;
}

int main(int count, char** arguments) {
    memory.resize(count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 0);
    circuit.aclk = 0;
    circuit.aresetn = 0;
    for (int i = 0; i < 4; i++) clock_once();
    circuit.aresetn = 1;
    clock_once();
    for (;;) {
        char what;
        uint32_t words[2];
        uint64_t clocks;
        take(&what, 1);
        if (what == 'R') {
            take(words, 4);
            uint32_t answer[2];
            read_register(words[0], answer);
            give(answer, 8);
            give(&now, 8);
        } else if (what == 'W') {
            take(words, 8);
            const uint32_t response = write_register(words[0], words[1]);
            give(&response, 4);
            give(&now, 8);
        } else if (what == 'G') {
            take(words, 8);
            const uint8_t* bytes = window(words[0], words[1]);
            if (!bytes) std::exit(5);
            give(bytes, words[1]);
        } else if (what == 'P') {
            take(words, 8);
            uint8_t* bytes = window(words[0], words[1]);
            if (!bytes) std::exit(5);
            take(bytes, words[1]);
            continue;
        } else if (what == 'S' || what == 'T') {
            take(&clocks, 8);
            const uint32_t raised = wait(clocks, what == 'S');
            give(&raised, 4);
            give(&now, 8);
        } else if (what == 'C') {
            const uint64_t counts[4] = {now, beats_read, beats_written, busy};
            give(counts, 32);
        } else {
            std::exit(6);
        }
        std::fflush(stdout);
    }
}
