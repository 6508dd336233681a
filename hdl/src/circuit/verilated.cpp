// Steps a circuit that Verilator translated: requests come in on standard input, answers leave on standard output.
// A request is two words, count and mode, then input words; words are 32 bits, little-endian.
//   mode 0: `count` rows of inputs; each is settled, its outputs are answered, then comes one clock.
//   mode 1: one row; it is settled and its outputs are answered, without a clock.
//   mode 2: one row, held; clocks until an output differs from before, at most `count`; answers clocks, then outputs.
//   mode 3: one word of rounds, then `count` rows; all of them again and again, as mode 0 without answers; answers one word, the
//           outputs of all clocks added up.
// Never interprets a value.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include "Vcircuit.h"
#include "verilated.h"

static void set(CData& port, const uint32_t*& at) { port = *at++; }
static void set(SData& port, const uint32_t*& at) { port = *at++; }
static void set(IData& port, const uint32_t*& at) { port = *at++; }
static void set(QData& port, const uint32_t*& at) { port = at[0] | (QData)at[1] << 32; at += 2; }
template <std::size_t N> static void set(VlWide<N>& port, const uint32_t*& at) {
    for (std::size_t i = 0; i < N; i++) port[i] = *at++;
}
static void get(CData port, uint32_t*& at) { *at++ = port; }
static void get(SData port, uint32_t*& at) { *at++ = port; }
static void get(IData port, uint32_t*& at) { *at++ = port; }
static void get(QData port, uint32_t*& at) { at[0] = (uint32_t)port; at[1] = port >> 32; at += 2; }
template <std::size_t N> static void get(const VlWide<N>& port, uint32_t*& at) {
    for (std::size_t i = 0; i < N; i++) *at++ = port[i];
}

static const std::size_t INPUT_WORDS = @input_words@, OUTPUT_WORDS = @output_words@;
static Vcircuit circuit;

static void settle(const uint32_t* at) {
    @set@
    circuit.eval();
}

static void outputs(uint32_t* at) {
    @get@
}

static void edges() {
    circuit.clock = 1;
    circuit.eval();
    circuit.clock = 0;
    circuit.eval();
}

static void read_words(uint32_t* at, std::size_t count) {
    if (std::fread(at, 4, count, stdin) != count) std::exit(0);
}

int main() {
    std::vector<uint32_t> in, out;
    circuit.clock = 0;
    circuit.eval();
    for (;;) {
        uint32_t head[2];
        read_words(head, 2);
        uint32_t rounds = 0;
        if (head[1] == 3) read_words(&rounds, 1);
        const uint32_t rows = head[1] == 0 || head[1] == 3 ? head[0] : 1;
        in.resize(rows * INPUT_WORDS + 1);
        out.assign(rows * OUTPUT_WORDS + 1, 0);
        read_words(in.data(), rows * INPUT_WORDS);
        if (head[1] == 3) {
            uint32_t sum = 0;
            for (uint64_t clock = 0; clock < (uint64_t)rounds * rows; clock++) {
                settle(in.data() + clock % rows * INPUT_WORDS);
                outputs(out.data());
                for (std::size_t word = 0; word < OUTPUT_WORDS; word++) sum += out[word];
                edges();
            }
            std::fwrite(&sum, 4, 1, stdout);
            std::fflush(stdout);
            continue;
        }
        uint32_t* answer = out.data() + (head[1] == 2);
        for (uint32_t row = 0; row < rows; row++) {
            settle(in.data() + row * INPUT_WORDS);
            outputs(answer + row * OUTPUT_WORDS);
            if (head[1] == 0) edges();
        }
        std::size_t words = rows * OUTPUT_WORDS;
        if (head[1] == 2) {
            const std::vector<uint32_t> before(answer, answer + OUTPUT_WORDS);
            for (out[0] = 0; out[0] < head[0];) {
                edges();
                settle(in.data());
                outputs(answer);
                out[0]++;
                if (!std::equal(before.begin(), before.end(), answer)) break;
            }
            words++;
        }
        std::fwrite(out.data(), 4, words, stdout);
        std::fflush(stdout);
    }
}
