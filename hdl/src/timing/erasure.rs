//! Clocks of the GF(2^8) core under the memory model of one HP port: which of reading, adding up and writing holds the others up.
//! Follows `cores::erasure` block by block: two banks, reads ahead of them, writes behind them.
//! Never off by more than 5 % of the circuit on the jobs of its tests.

/// Outputs of a pass.
const OUTPUTS: u64 = 8;
/// Units of 64 bytes in a block.
const BLOCK_UNITS: u64 = 4;
/// Beats in a unit.
const UNIT_BEATS: u64 = 8;
/// Beats that the movers hold for the core, each way.
const AHEAD: u64 = 64;
/// Half clocks of a beat: two beats in three clocks.
const BEAT_HALVES: u64 = 3;
/// Clocks from the command taken to where beats begin to count; measured on the circuit.
const FIRST_BEAT: u64 = 42;
/// Clocks from the last beat of a block to the first of its results offered: data path 7, writer 5.
const BLOCK_LATENCY: u64 = 12;
/// Clocks in which the writer offers no beat: per output one, per block one more.
const OUTPUT_PAUSE: u64 = 1;
/// Clocks from the last beat taken to the end offered.
const END: u64 = 2;

/// Clocks from a command taken to its end offered.
///
/// `inputs` and `outputs` are 1..=255, `shard_bytes` from 1; nothing else uses the port.
pub fn clocks(inputs: u64, outputs: u64, shard_bytes: u64) -> u64 {
    let units = shard_bytes.div_ceil(64);
    // All times in half clocks. Beats arrive until `arrived`, are added up until `added`, leave the core until `sent`, and are
    // written until `written`; a bank is free when its block has left.
    let (mut arrived, mut added, mut sent, mut written) = (2 * FIRST_BEAT, 2 * FIRST_BEAT, 0, 0);
    let mut free = [0; 2];
    let mut bank = 0;
    for group in 0..outputs.div_ceil(OUTPUTS) {
        let group_outputs = OUTPUTS.min(outputs - group * OUTPUTS);
        let mut coefficients = inputs;
        for block in 0..units.div_ceil(BLOCK_UNITS) {
            let beats = UNIT_BEATS * BLOCK_UNITS.min(units - block * BLOCK_UNITS);
            let (reads, writes) = (inputs * beats + coefficients, group_outputs * beats);
            coefficients = 0;
            let begins: u64 = added.max(free[bank]);
            arrived = (arrived + BEAT_HALVES * reads).max(begins + BEAT_HALVES * reads.saturating_sub(AHEAD));
            added = arrived.max(begins + 2 * reads);
            let from = sent.max(added + 2 * (BLOCK_LATENCY - 2));
            written = written.max(from) + BEAT_HALVES * writes;
            sent = (from + 2 * (writes + group_outputs * OUTPUT_PAUSE + 2))
                .max(written.saturating_sub(BEAT_HALVES * AHEAD));
            free[bank] = sent;
            bank = 1 - bank;
        }
    }
    (sent + 2 * (END + 2)) / 2
}

/// Beats read and written by a command.
pub fn beats(inputs: u64, outputs: u64, shard_bytes: u64) -> (u64, u64) {
    let beats = UNIT_BEATS * shard_bytes.div_ceil(64);
    (outputs.div_ceil(OUTPUTS) * inputs * (beats + 1), outputs * beats)
}

/// The least clocks in which memory could serve the command: the slower of reading every input once and writing every output.
pub fn bound(inputs: u64, outputs: u64, shard_bytes: u64) -> u64 {
    BEAT_HALVES * inputs.max(outputs) * UNIT_BEATS * shard_bytes.div_ceil(64) / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten data shards of 64 KiB, four of parity: the share of the port's bandwidth that the core uses.
    #[test]
    fn ten_and_four_use_the_port() {
        let share = bound(10, 4, 1 << 16) as f64 / clocks(10, 4, 1 << 16) as f64;
        assert!(share > 0.90, "{share}");
        // Negative control: shards of one unit, where the beginning and the end of a command weigh most.
        let share = bound(10, 4, 64) as f64 / clocks(10, 4, 64) as f64;
        assert!(share < 0.90, "{share}");
    }
}
