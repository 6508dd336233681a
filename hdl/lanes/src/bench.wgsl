// The bench around a lane, as in `bench.rs`, word for word: gives the command, feeds beats, takes what is offered, and compares.
// The core's text and the functions that join both by their ports are put behind it. One invocation is a lane.

struct Params {
    lanes: u32,
    // Clocks that have passed, and clocks to run.
    first: u32,
    clocks: u32,
    stalls: u32,
    src: u32,
    src_len: u32,
    dst: u32,
    dst_len: u32,
    aux: array<vec4<u32>, 2>,
    image_words: u32,
    // Lane and first clock of a trace.
    trace_lane: u32,
    trace_first: u32,
    // Most lanes that a report names.
    named_max: u32,
}

struct Given {
    resetn: u32,
    cmd_valid: u32,
    rdat: vec4<u32>,
    ready: vec4<u32>,
}

struct Shown {
    takes: vec2<u32>,
    rseg: vec3<u32>,
    wseg: vec3<u32>,
    wdat: vec4<u32>,
    done: array<u32, 5>,
}

@group(0) @binding(0) var<uniform> p: Params;
@group(0) @binding(1) var<storage, read_write> frame: array<u32>;
@group(0) @binding(2) var<storage, read_write> ram: array<u32>;
@group(0) @binding(3) var<storage, read> rom: array<u32>;
@group(0) @binding(4) var<storage, read> images: array<u32>;
@group(0) @binding(5) var<storage, read> expected: array<u32>;
@group(0) @binding(6) var<storage, read_write> benches: array<u32>;
@group(0) @binding(7) var<storage, read_write> trace: array<u32>;

// Whether the outputs of every clock are digested; whether a lane is traced.
override DIGEST: bool = true;
override TRACE: bool = false;

const OFFERED = 0u;
const RUNNING = 1u;
const OVER = 2u;

const READ = 1u;
const SEGMENT = 2u;
const OUTSIDE = 4u;
const BEAT = 8u;
const COMPLETION = 16u;
const WITHDRAWN = 32u;
const RESULT = 64u;
const STATUS = 128u;

const RESET_CLOCKS = 2u;
const LATENCY = 6u;
const QUEUE = 4u;
const SLOT = 5u;
const MIX = 0x9e3779b1u;

var<private> lanes: u32;
var<private> lane: u32;

// The words of a bench, as they stand in `benches`.
const PHASE = 0u;
const FLAGS = 1u;
const CLOCKS = 2u;
const SUM = 3u;
const RANDOM = 4u;
const IS_OFFERED = 5u;
const WRITTEN = 6u;
const READS = 7u;
const ROOMS = 8u;
const HELD = 9u;
const READ_AT = 13u;
const ROOM_AT = 25u;
const BENCH_WORDS = 33u;
var<private> s: array<u32, 33>;

fn left_by(a: u32, by: u32) -> u32 {
    return select(0u, a << (by & 31u), by < 32u);
}

fn right_by(a: u32, by: u32) -> u32 {
    return select(0u, a >> (by & 31u), by < 32u);
}

fn digested(digest: u32, word: u32) -> u32 {
    let mixed = digest ^ word;
    return ((mixed << 5u) | (mixed >> 27u)) * MIX;
}

fn mixed(a: u32, b: u32) -> u32 {
    return ((((a * MIX) ^ b) * MIX) << 1u) | 1u;
}

fn is_stalled(number: u32) -> bool {
    return ((s[RANDOM] >> (4u * number)) & 15u) < p.stalls;
}

// The word of an address in this lane's memory, or more than there are.
fn word_of(address: u32) -> u32 {
    return select(0xffffffffu, (address - p.src) / 4u, address >= p.src);
}

fn is_inside(word: u32) -> bool {
    return word < p.image_words && word + 1u < p.image_words;
}

fn bench_give() -> Given {
    var random = s[RANDOM];
    random ^= random << 13u;
    random ^= random >> 17u;
    random ^= random << 5u;
    s[RANDOM] = random;
    var given = Given();
    if t < RESET_CLOCKS {
        return given;
    }
    given.resetn = 1u;
    given.cmd_valid = select(0u, 1u, s[PHASE] == OFFERED);
    if s[READS] > 0u {
        if s[READ_AT + 2u] <= t && !is_stalled(4u) {
            s[IS_OFFERED] = 1u;
        }
        if s[IS_OFFERED] == 1u {
            let word = word_of(s[READ_AT]);
            let last = select(0u, 1u, s[READ_AT + 1u] == 1u);
            if is_inside(word) {
                given.rdat = vec4(1u, images[word * lanes + lane], images[(word + 1u) * lanes + lane], last);
            } else {
                given.rdat = vec4(1u, 0u, 0u, last);
            }
        }
    }
    given.ready = vec4(
        select(0u, 1u, s[READS] < QUEUE && !is_stalled(0u)),
        select(0u, 1u, s[ROOMS] < QUEUE && !is_stalled(1u)),
        select(1u, 0u, is_stalled(2u)),
        select(1u, 0u, is_stalled(3u)),
    );
    return given;
}

fn held(stream: u32, valid: u32, standing: u32, ready: u32) -> u32 {
    let now = select(0u, standing, valid != 0u);
    let before = s[HELD + stream];
    s[HELD + stream] = select(0u, now, ready == 0u);
    return select(0u, WITHDRAWN, before != 0u && before != now);
}

fn room(address: u32, beats: u32) -> u32 {
    let offset = address - p.dst;
    var wrong = 0u;
    if beats == 0u || address % 8u != 0u {
        wrong |= SEGMENT;
    }
    if offset > p.dst_len || 8u * beats > p.dst_len - offset || s[PHASE] != RUNNING {
        wrong |= OUTSIDE;
    }
    let at = ROOM_AT + 2u * s[ROOMS];
    s[at] = address;
    s[at + 1u] = beats;
    s[ROOMS] += 1u;
    return wrong;
}

fn write(low: u32, high: u32, last: u32) -> u32 {
    if s[ROOMS] == 0u {
        return BEAT;
    }
    let address = s[ROOM_AT];
    let left = s[ROOM_AT + 1u];
    var wrong = 0u;
    if (last != 0u) != (left == 1u) {
        wrong |= BEAT;
    }
    let word = (address - p.dst) / 4u;
    if low != expected[word * lanes + lane] || high != expected[(word + 1u) * lanes + lane] {
        wrong |= RESULT;
    }
    s[WRITTEN] += 2u;
    s[ROOM_AT] = address + 8u;
    s[ROOM_AT + 1u] = left - 1u;
    if left == 1u {
        for (var at = ROOM_AT; at < ROOM_AT + 6u; at++) {
            s[at] = s[at + 2u];
        }
        s[ROOMS] -= 1u;
    }
    return wrong;
}

fn complete(done: array<u32, 5>) -> u32 {
    let window = p.dst_len / 4u;
    var wrong = 0u;
    if s[PHASE] != RUNNING || done[1] != SLOT {
        wrong |= COMPLETION;
    }
    if s[WRITTEN] != window {
        wrong |= RESULT;
    }
    if done[2] != expected[window * lanes + lane] || done[3] != expected[(window + 1u) * lanes + lane]
        || done[4] != expected[(window + 2u) * lanes + lane] {
        wrong |= STATUS;
    }
    return wrong;
}

fn bench_take(clock: u32, given: Given, shown: Shown) {
    var wrong = 0u;
    if (given.cmd_valid & shown.takes.x) != 0u {
        s[PHASE] = RUNNING;
    }
    if s[IS_OFFERED] == 1u && shown.takes.y != 0u {
        s[IS_OFFERED] = 0u;
        if !is_inside(word_of(s[READ_AT])) {
            wrong |= READ;
        }
        s[READ_AT] += 8u;
        s[READ_AT + 1u] -= 1u;
        if s[READ_AT + 1u] == 0u {
            for (var at = READ_AT; at < READ_AT + 9u; at++) {
                s[at] = s[at + 3u];
            }
            s[READS] -= 1u;
        }
    }
    wrong |= held(0u, shown.rseg.x, mixed(shown.rseg.y, shown.rseg.z), given.ready.x);
    wrong |= held(1u, shown.wseg.x, mixed(shown.wseg.y, shown.wseg.z), given.ready.y);
    wrong |= held(2u, shown.wdat.x, mixed(shown.wdat.w, 0u), given.ready.z);
    wrong |= held(3u, shown.done[0], mixed(shown.done[1], shown.done[2]), given.ready.w);
    if (shown.rseg.x & given.ready.x) != 0u {
        if shown.rseg.z == 0u || shown.rseg.y % 8u != 0u {
            wrong |= SEGMENT;
        }
        let at = READ_AT + 3u * s[READS];
        s[at] = shown.rseg.y;
        s[at + 1u] = shown.rseg.z;
        s[at + 2u] = clock + LATENCY;
        s[READS] += 1u;
    }
    if (shown.wseg.x & given.ready.y) != 0u {
        wrong |= room(shown.wseg.y, shown.wseg.z);
    }
    if (shown.wdat.x & given.ready.z) != 0u {
        wrong |= write(shown.wdat.y, shown.wdat.z, shown.wdat.w);
    }
    s[FLAGS] |= wrong;
    if (shown.done[0] & given.ready.w) != 0u {
        s[FLAGS] |= complete(shown.done);
        s[PHASE] = OVER;
    }
    if (wrong & ~RESULT) != 0u {
        s[PHASE] = OVER;
    }
    s[CLOCKS] = clock + 1u;
}

@compute @workgroup_size(64)
fn run(@builtin(global_invocation_id) id: vec3<u32>) {
    if id.x >= p.lanes {
        return;
    }
    lanes = p.lanes;
    lane = id.x;
    t = p.first;
    for (var at = 0u; at < BENCH_WORDS; at++) {
        s[at] = benches[at * lanes + lane];
    }
    if s[PHASE] == OVER {
        return;
    }
    core_load();
    for (var done = 0u; done < p.clocks && s[PHASE] != OVER; done++) {
        let clock_now = t;
        let given = bench_give();
        core_give(given);
        if TRACE && lane == p.trace_lane {
            core_trace_state((clock_now - p.trace_first) * TRACE_WORDS);
        }
        clock();
        if TRACE && lane == p.trace_lane {
            core_trace_outputs((clock_now - p.trace_first) * TRACE_WORDS);
        }
        if DIGEST {
            s[SUM] = core_digest(s[SUM]);
        }
        bench_take(clock_now, given, core_shown());
    }
    core_save();
    for (var at = 0u; at < BENCH_WORDS; at++) {
        benches[at * lanes + lane] = s[at];
    }
}

@group(0) @binding(7) var<storage, read_write> report: array<atomic<u32>>;

// Word 0: lanes that go on. Word 1: lanes that ended wrong. Words 2 and 3: clocks of lanes that ended, low and high halves added up
// apart. Then the numbers of lanes that ended wrong, as many as there is room for.
@compute @workgroup_size(64)
fn tell(@builtin(global_invocation_id) id: vec3<u32>) {
    if id.x >= p.lanes {
        return;
    }
    if benches[PHASE * p.lanes + id.x] != OVER {
        atomicAdd(&report[0], 1u);
        return;
    }
    let clocks = benches[CLOCKS * p.lanes + id.x];
    atomicAdd(&report[2], clocks & 0xffffu);
    atomicAdd(&report[3], clocks >> 16u);
    if benches[FLAGS * p.lanes + id.x] != 0u {
        let at = atomicAdd(&report[1], 1u);
        if at < p.named_max {
            atomicStore(&report[4u + at], id.x);
        }
    }
}
