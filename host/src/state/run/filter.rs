//! The filter of a run: which keys it may have, from one cache line for each.
//! Asked before anything else; what it keeps away costs neither a search nor a read.
//! Never says no to a key that the run has.

/// A hash of table and key that every filter understands.
#[derive(Clone, Copy, Debug)]
pub struct KeyHash(u64);

impl KeyHash {
    /// Multiplies and folds eight bytes at a time (as wyhash does). Not for keeping anyone out: whoever finds keys that
    /// collide makes look-ups slower, which read one block more.
    #[must_use]
    pub fn of(table: u8, key: &[u8]) -> Self {
        let mut hash = fold(u64::from(table) ^ FOLD, key.len() as u64 ^ FOLD.rotate_left(23));
        let (words, rest) = key.as_chunks();
        for word in words {
            hash = fold(hash ^ u64::from_le_bytes(*word), FOLD);
        }
        if !rest.is_empty() {
            let mut word = [0u8; 8];
            word.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
            hash = fold(hash ^ u64::from_le_bytes(word), FOLD);
        }
        Self(hash)
    }
}

fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    (product as u64) ^ (product >> 64) as u64
}

/// Lines of 512 bits; a key sets six bits of one line.
#[derive(Debug)]
pub(super) struct Filter {
    lines: Vec<Line>,
    seed: u64,
}

/// As the processor's caches have them.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(64))]
struct Line([u64; 8]);

impl Filter {
    pub(super) fn new(rows: u64, seed: u64) -> Self {
        let lines = (rows * FILTER_BITS_PER_ROW).div_ceil(512).max(1);
        Self {
            lines: vec![Line::default(); usize::try_from(lines).expect("a filter that fits the memory")],
            seed,
        }
    }

    pub(super) fn read(bytes: &[u8], seed: u64) -> Self {
        let words = |line: &[u8; 64]| {
            let word = |at| u64::from_le_bytes(std::array::from_fn(|byte| line[8 * at + byte]));
            Line(std::array::from_fn(word))
        };
        Self {
            lines: bytes.as_chunks().0.iter().map(words).collect(),
            seed,
        }
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.lines.iter().flat_map(|line| line.0).flat_map(u64::to_le_bytes));
    }

    pub(super) fn bytes(&self) -> usize {
        size_of_val(&self.lines[..])
    }

    pub(super) fn seed(&self) -> u64 {
        self.seed
    }

    pub(super) fn insert(&mut self, hash: KeyHash) {
        let (line, bits) = self.place(hash);
        let Line(line) = &mut self.lines[line];
        bits.for_each(|bit| line[bit / 64] |= 1 << (bit % 64));
    }

    /// All six bits are looked at: where a loop asks for many keys, the next one does not wait for a branch.
    pub(super) fn may_have(&self, hash: KeyHash) -> bool {
        if self.lines.is_empty() {
            return true;
        }
        let (line, bits) = self.place(hash);
        let Line(line) = &self.lines[line];
        bits.fold(1, |all, bit| all & (line[bit / 64] >> (bit % 64))) & 1 == 1
    }

    /// Brings the lines of these keys into the processor's caches: of so short a loop, many waits for memory go on at a time.
    pub(super) fn warm(&self, hashes: impl Iterator<Item = KeyHash>) {
        let lines = hashes.filter_map(|hash| self.lines.get(self.line(hash).0));
        std::hint::black_box(lines.fold(0, |seen, Line(line)| seen ^ line[0]));
    }

    /// The line of a key, and what tells its bits.
    fn line(&self, hash: KeyHash) -> (usize, u64) {
        let hash = fold(hash.0 ^ self.seed, FOLD);
        let line = (u128::from(hash) * self.lines.len() as u128) >> 64;
        (line as usize, hash)
    }

    fn place(&self, hash: KeyHash) -> (usize, impl Iterator<Item = usize> + use<>) {
        let (line, hash) = self.line(hash);
        let bits = fold(hash, FOLD.rotate_left(31));
        (line, (0..6).map(move |nth| (bits >> (9 * nth)) as usize & 511))
    }
}

const FILTER_BITS_PER_ROW: u64 = 10;
/// An odd number without a pattern: the fraction of the golden ratio.
const FOLD: u64 = 0x9e37_79b9_7f4a_7c15;
