// A circuit of tables of three inputs, simulated clock by clock: an invocation has 32 lanes, a bit of a word each.
// Lanes with wrong entries are given the inputs of an undisturbed run; `shown` takes those whose outputs were ever others.
// Signals, memories and results stand as `index * words + word`, so that neighbours read neighbours.

struct Params {
    words: u32,
    first: u32,
    clocks: u32,
    steps: u32,
    writes: u32,
    input_bits: u32,
    output_bits: u32,
    first_register: u32,
    registers: u32,
    signals: u32,
    // Where parts of the program begin, words.
    at_luts: u32,
    at_lists: u32,
    at_next: u32,
    at_outputs: u32,
    at_record: u32,
    record_words: u32,
}

@group(0) @binding(0) var<uniform> params: Params;
@group(0) @binding(1) var<storage, read> program: array<u32>;
@group(0) @binding(2) var<storage, read> flips: array<u32>;
@group(0) @binding(3) var<storage, read_write> values: array<u32>;
@group(0) @binding(4) var<storage, read_write> memories: array<u32>;
@group(0) @binding(5) var<storage, read_write> shown: array<u32>;

const ALL: u32 = 0xffffffffu;

fn value(signal: u32, word: u32) -> u32 {
    return values[signal * params.words + word];
}

// A bit as all bits of a word.
fn spread(bits: u32, at: u32) -> u32 {
    return 0u - ((bits >> at) & 1u);
}

// The polynomial of a table over its inputs: coefficient i belongs to the product of the inputs that i has bits of.
fn polynomial(k: u32, a: u32, b: u32, c: u32) -> u32 {
    let low = spread(k, 0u) ^ (spread(k, 1u) & a) ^ ((spread(k, 2u) ^ (spread(k, 3u) & a)) & b);
    let high = spread(k, 4u) ^ (spread(k, 5u) & a) ^ ((spread(k, 6u) ^ (spread(k, 7u) & a)) & b);
    return low ^ (high & c);
}

// The lanes of `left` that have the address of the lowest of them.
fn lanes_alike(at: u32, bits: u32, left: u32, word: u32) -> vec2<u32> {
    let lane = firstTrailingBit(left);
    var address = 0u;
    var lanes = left;
    for (var bit = 0u; bit < bits; bit++) {
        let row = value(program[at + bit], word);
        let mine = (row >> lane) & 1u;
        address |= mine << bit;
        lanes &= ~(row ^ (0u - mine));
    }
    return vec2(address, lanes);
}

// A read port: base of its memory, width, output, bits of its address, and their signals.
fn read_port(list: u32, word: u32) {
    let base = program[list];
    let width = program[list + 1u];
    let output = program[list + 2u];
    let bits = program[list + 3u];
    for (var bit = 0u; bit < width; bit++) {
        values[(output + bit) * params.words + word] = 0u;
    }
    var left = ALL;
    while (left != 0u) {
        let alike = lanes_alike(list + 4u, bits, left, word);
        left &= ~alike.y;
        for (var bit = 0u; bit < width; bit++) {
            let place = (base + alike.x * width + bit) * params.words + word;
            values[(output + bit) * params.words + word] |= memories[place] & alike.y;
        }
    }
}

// A write port: base, width, bits of its address, their signals, then of each bit its enable and its data.
fn write_port(list: u32, word: u32) {
    let base = program[list];
    let width = program[list + 1u];
    let bits = program[list + 2u];
    let ports = list + 3u + bits;
    var left = 0u;
    for (var bit = 0u; bit < width; bit++) {
        left |= value(program[ports + 2u * bit], word);
    }
    while (left != 0u) {
        let alike = lanes_alike(list + 3u, bits, left, word);
        left &= ~alike.y;
        for (var bit = 0u; bit < width; bit++) {
            let at = (base + alike.x * width + bit) * params.words + word;
            let lanes = alike.y & value(program[ports + 2u * bit], word);
            let old = memories[at];
            memories[at] = old ^ ((old ^ value(program[ports + 2u * bit + 1u], word)) & lanes);
        }
    }
}

@compute @workgroup_size(64)
fn run(@builtin(global_invocation_id) id: vec3<u32>) {
    let word = id.x;
    if (word >= params.words) {
        return;
    }
    // Behind the lanes that show, those that there are; then how many clocks went to their end.
    let used = shown[params.words + word];
    var seen = shown[word];
    var ended = 0u;
    for (var clock = params.first; clock < params.first + params.clocks; clock++) {
        if ((seen & used) == used) {
            break;
        }
        let record = params.at_record + clock * params.record_words;
        for (var bit = 0u; bit < params.input_bits; bit++) {
            values[(2u + bit) * params.words + word] = spread(program[record + bit / 32u], bit % 32u);
        }
        var flip = 0u;
        var flipped = flips[word];
        for (var step = 0u; step < params.steps; step++) {
            let begin = program[3u * step + 1u];
            let end = program[3u * step + 2u];
            if (program[3u * step] == 1u) {
                read_port(begin, word);
                continue;
            }
            for (var lut = begin; lut < end; lut++) {
                let at = params.at_luts + 4u * lut;
                let head = program[at];
                let a = value(head & 0xffffffu, word);
                let b = value(program[at + 1u], word);
                let c = value(program[at + 2u], word);
                var out = polynomial(head >> 24u, a, b, c);
                // Flips of a word are sorted by table; a loop that is not entered costs some drivers a turn.
                if (flipped == lut) {
                    while (flipped == lut) {
                        let what = flips[(3u * flip + 1u) * params.words + word];
                        let begins = flips[(3u * flip + 2u) * params.words + word];
                        if (clock >= begins) {
                            let hit = (a ^ ~spread(what, 0u)) & (b ^ ~spread(what, 1u)) & (c ^ ~spread(what, 2u));
                            out ^= hit & (1u << (what >> 3u));
                        }
                        flip += 1u;
                        flipped = flips[3u * flip * params.words + word];
                    }
                }
                values[program[at + 3u] * params.words + word] = out;
            }
        }
        let expected = record + (params.input_bits + 31u) / 32u;
        for (var bit = 0u; bit < params.output_bits; bit++) {
            seen |= value(program[params.at_outputs + bit], word) ^ spread(program[expected + bit / 32u], bit % 32u);
        }
        for (var number = 0u; number < params.writes; number++) {
            write_port(program[params.at_lists + number], word);
        }
        // Two turns: a register may take what another has.
        for (var flop = 0u; flop < params.registers; flop++) {
            values[(params.signals + flop) * params.words + word] = value(program[params.at_next + flop], word);
        }
        for (var flop = 0u; flop < params.registers; flop++) {
            values[(params.first_register + flop) * params.words + word] = value(params.signals + flop, word);
            // The last turn of the last loop: drivers that cut loops short cut this one, too.
            ended += u32(flop + 1u == params.registers);
        }
    }
    shown[word] = seen;
    shown[2u * params.words + word] = select(ended, params.clocks, (seen & used) == used);
}
