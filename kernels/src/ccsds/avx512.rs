//! 64 code words side by side in 512-bit lanes: rows of one shape are put together to groups, whatever their order.
//! The engine of the stage for processors with AVX-512, VBMI and GFNI; the kernels stand beside it.
//! Never leaves a row to another engine, and never decides in arithmetic of its own.

use std::cell::RefCell;

use super::{
    Basis, CcsdsDecodeRow, Codeblock, UNDECODABLE, WORD_SYMBOLS,
    gfni_decode::{Decoded, Residues, decode},
    gfni_words::{LANES, WORDS_CHUNKS, gather, scatter, symbols_to_words, words_to_symbols},
};
use crate::{
    batch::{Outcome, Verdict},
    cpu::avx512::Avx512,
    engine::{Inputs, OutputWindows, Work},
    job::{CHUNK_BYTES, Chunk, Job},
};

/// Rows that are worth a group: few codeblocks have a depth of one.
pub(crate) const ROWS_PREFERRED: usize = 16;

/// Rows of this depth that are decoded side by side: codeblocks are not divided.
pub(crate) fn rows_together(rows: &[CcsdsDecodeRow]) -> usize {
    rows.first()
        .map_or(1, |row| LANES / (row.codeblock.depth as usize).clamp(1, LANES))
}

/// Decides every row of the work.
pub(crate) fn run(_engine: Avx512, work: &mut Work<'_>) {
    thread_local! {
        static SCRATCH: RefCell<Box<Scratch>> = RefCell::new(Scratch::new());
    }
    let (rows, inputs, outcomes, mut windows) = work.parts::<CcsdsDecodeRow>();
    let shape = |row: &CcsdsDecodeRow| {
        let Codeblock {
            depth: _,
            fill,
            basis,
            correctable,
        } = row.codeblock;
        (fill, basis, correctable)
    };
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|row| shape(&rows[*row]));
    SCRATCH.with_borrow_mut(|scratch| {
        let mut rest = &order[..];
        while let Some(first) = rest.first() {
            let mut lanes = 0;
            let fits = |row: &&usize| {
                lanes += rows[**row].codeblock.depth as usize;
                lanes <= LANES && shape(&rows[**row]) == shape(&rows[*first])
            };
            let (group, next) = rest.split_at(rest.iter().take_while(fits).count());
            scratch.decide(rows, group, inputs, outcomes, &mut windows);
            rest = next;
        }
    });
}

/// The words of a group on their way, one behind the other, and symbol by symbol, with values beside them: 48 KiB.
struct Scratch {
    words: [Chunk; WORDS_CHUNKS],
    symbols: [Chunk; WORD_SYMBOLS],
    values: Residues,
}

impl Scratch {
    fn new() -> Box<Self> {
        const ZERO: Chunk = Chunk([0; CHUNK_BYTES]);
        Box::new(Self {
            words: [ZERO; WORDS_CHUNKS],
            symbols: [ZERO; WORD_SYMBOLS],
            values: bytemuck::Zeroable::zeroed(),
        })
    }

    /// Decides the rows of a group: of one shape but for their depths, which fit the lanes.
    fn decide(
        &mut self,
        rows: &[CcsdsDecodeRow],
        group: &[usize],
        inputs: Inputs<'_>,
        outcomes: &mut [Outcome],
        windows: &mut OutputWindows<'_>,
    ) {
        let codeblock = &rows[group[0]].codeblock;
        let fill = WORD_SYMBOLS - codeblock.word_symbols() as usize;
        let mut lane = 0;
        for row in group.iter().map(|row| &rows[*row]) {
            self.take(row.codeblock.depth, inputs.of(row.header()), lane);
            lane += row.codeblock.depth as usize;
        }
        let live = u64::MAX >> (LANES - lane);
        let (filled, symbols) = self.symbols.split_at_mut(fill);
        filled.fill(Chunk([0; CHUNK_BYTES]));
        // SAFETY: an engine exists only where the processor has the instructions.
        unsafe { words_to_symbols(&self.words, symbols) };
        let basis = match codeblock.basis == Basis::Dual as u32 {
            true => Basis::Dual,
            false => Basis::Conventional,
        };
        // SAFETY: as above.
        let decoded = unsafe {
            match codeblock.correctable {
                8 => decode::<8>(&mut self.symbols, &mut self.values, fill, basis, live),
                _ => decode::<16>(&mut self.symbols, &mut self.values, fill, basis, live),
            }
        };
        if let Decoded::Corrected(_) = decoded {
            // SAFETY: as above.
            unsafe { symbols_to_words(&self.symbols[fill..], &mut self.words) };
        }
        let mut lane = 0;
        for index in group {
            let row = &rows[*index];
            let (input, depth) = (inputs.of(row.header()), row.codeblock.depth as usize);
            let (block, counts) = windows.of(row.header()).split_at_mut(input.len());
            match &decoded {
                Decoded::Clean => {
                    block.copy_from_slice(input);
                    counts.fill(0);
                }
                Decoded::Corrected(of_words) => {
                    self.put(row.codeblock.depth, lane, block);
                    counts.copy_from_slice(&of_words.0[lane..lane + depth]);
                }
            }
            outcomes[*index] = Outcome::decided(row.header(), Verdict::of(!counts.contains(&UNDECODABLE)));
            lane += depth;
        }
    }

    /// The words of a codeblock into the lanes from `lane` on.
    fn take(&mut self, depth: u32, block: &[u8], lane: usize) {
        // SAFETY: an engine exists only where the processor has the instructions.
        unsafe {
            match depth {
                1 => gather::<1>(block, &mut self.words, lane),
                2 => gather::<2>(block, &mut self.words, lane),
                3 => gather::<3>(block, &mut self.words, lane),
                4 => gather::<4>(block, &mut self.words, lane),
                5 => gather::<5>(block, &mut self.words, lane),
                _ => gather::<8>(block, &mut self.words, lane),
            }
        }
    }

    /// The inverse of [`Self::take`].
    fn put(&self, depth: u32, lane: usize, block: &mut [u8]) {
        // SAFETY: an engine exists only where the processor has the instructions.
        unsafe {
            match depth {
                1 => scatter::<1>(&self.words, lane, block),
                2 => scatter::<2>(&self.words, lane, block),
                3 => scatter::<3>(&self.words, lane, block),
                4 => scatter::<4>(&self.words, lane, block),
                5 => scatter::<5>(&self.words, lane, block),
                _ => scatter::<8>(&self.words, lane, block),
            }
        }
    }
}
