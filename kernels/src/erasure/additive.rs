//! The additive fast Fourier transform over GF(2^8): from the values of a polynomial at 0..k to its values at k..k + m.
//! The plan that lanes follow when a stripe has many recovery shards; the same bytes as [`super::gf8`], in fewer products.
//! Never touches a shard: it says which rows to combine, with which constants.
//!
//! Source: Lin, Chung, Han, "Novel polynomial basis and its application to Reed-Solomon erasure codes" (FOCS 2014). Let s_h(x) be
//! the product of x - v over the 2^h elements v below 2^h, and S_h(x) = s_h(x) / s_h(2^h): it is linear over GF(2), zero
//! below 2^h, and one from 2^h to below 2^(h+1). A polynomial of degree < 2^(h+1) is c + S_h * d with c and d of degree < 2^h. On the
//! 2^h points from p, a multiple of 2^(h+1), it is c + w * d with w = S_h(p), on the 2^h points behind them c + (w + 1) * d. So
//!
//! - forward, from (c, d) to (a, b): a = c + w * d, b = a + d;
//! - inverse, from (a, b) to (c, d): d = a + b, c = a + w * d.
//!
//! Both go down to constants, so values at 2^h points and coefficients turn into each other in h layers of pairs of rows. Where k is
//! no power of two, the inverse knows the values below k and that the coefficients from k on are zero: it turns whole blocks, and
//! folds the known coefficients into the one block that is cut (see [`Builder::inverse_cut`]).

use super::gf8::multiply;

/// Layers of the field: 2^8 points.
const LAYERS: usize = 8;

/// `S_h(p)` for every block p of 2^(h+1) points, as matrices: `TWIDDLES[h][p >> (h + 1)]`.
pub(super) static TWIDDLES: [[u64; 128]; LAYERS] = twiddles();

/// Multiplication by every constant, as the 8 x 8 matrix over GF(2) that instruction GF2P8AFFINEQB takes: the row for output
/// bit i stands in byte 7 - i.
pub(super) static MATRICES: [u64; 256] = {
    let (mut matrices, mut constant) = ([0u64; 256], 0);
    while constant < 256 {
        matrices[constant] = matrix(constant as u8);
        constant += 1;
    }
    matrices
};

const fn matrix(constant: u8) -> u64 {
    let (mut matrix, mut input) = (0u64, 0);
    while input < 8 {
        let product = multiply(constant, 1 << input);
        let mut output = 0;
        while output < 8 {
            matrix |= ((product >> output & 1) as u64) << (8 * (7 - output) + input);
            output += 1;
        }
        input += 1;
    }
    matrix
}

/// `S_h(point)`.
const fn subspace(layer: usize, point: u8) -> u8 {
    // s_0(x) = x, s_(i+1)(x) = s_i(x) * (s_i(x) + s_i(2^i)); the same at 2^h gives the divisor.
    let (mut value, mut divisor) = (point, 1u8 << layer);
    let mut below = 0;
    while below < layer {
        let step = vanishing(below, 1 << below);
        value = multiply(value, value ^ step);
        divisor = multiply(divisor, divisor ^ step);
        below += 1;
    }
    multiply(value, inverse(divisor))
}

/// `s_h(point)`.
const fn vanishing(layer: usize, point: u8) -> u8 {
    let (mut value, mut below) = (point, 0);
    while below < layer {
        value = multiply(value, value ^ vanishing(below, 1 << below));
        below += 1;
    }
    value
}

/// `value^254`.
const fn inverse(value: u8) -> u8 {
    let (mut power, mut count) = (value, 1);
    while count < 254 {
        power = multiply(power, value);
        count += 1;
    }
    power
}

const fn twiddles() -> [[u64; 128]; LAYERS] {
    let (mut twiddles, mut layer) = ([[0u64; 128]; LAYERS], 0);
    while layer < LAYERS {
        let mut block = 0;
        while block < 128 >> layer {
            twiddles[layer][block] = matrix(subspace(layer, (block << (layer + 1)) as u8));
            block += 1;
        }
        layer += 1;
    }
    twiddles
}

/// Where rows stand: shards of the stripe by number, or rows of the working tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rows {
    /// Original shards from this one on.
    Source(usize),
    /// Rows of the tile from this one on.
    Tile(usize),
    /// Recovery shards from this one on.
    Target(usize),
}

/// Matrices of the layers of a pass, one a block of the layer: layer i of a pass over 2^layers rows has 2^(layers - 1 - i).
pub(super) type Twiddles = [&'static [u64]; PASS_LAYERS_MAX];

/// What a pass does to its rows.
#[derive(Clone, Copy, Debug)]
pub(super) enum Turn {
    /// Values to coefficients.
    Inverse(Twiddles),
    /// The same for values at the points from 0 on, where the matrix of every first block is zero.
    InverseFirst(Twiddles),
    /// Coefficients to values.
    Forward(Twiddles),
    /// Values at the points from 0 on to coefficients, and these to values elsewhere.
    Across(Twiddles, Twiddles),
}

/// The matrices of `layers` layers from layer `low` on, for the points from `at` on.
fn twiddles_of(layers: usize, low: usize, at: usize) -> Twiddles {
    let mut twiddles: Twiddles = [&[]; PASS_LAYERS_MAX];
    for (layer, of_layer) in twiddles.iter_mut().enumerate().take(layers) {
        let blocks = 1 << (layers - 1 - layer);
        *of_layer = &TWIDDLES[low + layer][at >> (low + layer + 1)..][..blocks];
    }
    twiddles
}

/// One step of the plan. Every step reads all of a row position before it writes that position, so rows may be the same.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    /// `layers` layers from layer `low` on, over 2^(low + layers) rows. Shards are rows of a pass only where `low` is 0.
    Pass {
        /// Direction, and the matrices of the points.
        turn: Turn,
        /// Number of layers, 1 to [`PASS_LAYERS_MAX`].
        layers: usize,
        /// Lowest layer.
        low: usize,
        /// Rows read.
        from: Rows,
        /// Rows written.
        to: Rows,
    },
    /// Row `to + i` += matrix * row `from + i` of the tile, for `rows` rows.
    Add {
        /// First row read.
        from: usize,
        /// First row changed.
        to: usize,
        /// Rows.
        rows: usize,
        /// Constant.
        matrix: u64,
    },
    /// Row `to + i` = row `from + i` + matrix * row `to + i` of the tile, for `rows` rows.
    Fold {
        /// First row read.
        from: usize,
        /// First row changed.
        to: usize,
        /// Rows.
        rows: usize,
        /// Constant.
        matrix: u64,
    },
    /// One row or more as they are.
    Copy {
        /// First row read.
        from: Rows,
        /// First row written.
        to: Rows,
        /// Rows.
        rows: usize,
    },
    /// Rows of the tile from `to` on become zero.
    Zero {
        /// First row.
        to: usize,
        /// Rows.
        rows: usize,
    },
}

/// Layers that a pass does between one load and one store of a row: 16 rows stand in registers.
pub(super) const PASS_LAYERS_MAX: usize = 4;

/// Steps from the originals of a stripe to a run of its recovery shards.
#[derive(Clone, Debug)]
pub(super) struct Schedule {
    steps: Vec<Step>,
    tile_rows: usize,
}

impl Schedule {
    /// The steps from `original_count` originals, 1 to 255, to the recovery shards numbered `targets` (0 is shard k), at least one.
    pub(super) fn new(original_count: usize, targets: std::ops::Range<usize>) -> Self {
        let k = original_count;
        assert!(
            0 < k && targets.start < targets.end && k + targets.end <= 256,
            "points of the field"
        );
        let layers = k.next_power_of_two().trailing_zeros() as usize;
        let rows = 1 << layers;
        let mut builder = Builder {
            original_count: k,
            first_target: targets.start,
            steps: Vec::new(),
        };
        if k < rows {
            builder.steps.push(Step::Zero { to: k, rows: rows - k });
        }
        builder.inverse_cut(0, layers, k);
        let (start, end) = (k + targets.start, k + targets.end);
        let blocks = start >> layers..=(end - 1) >> layers;
        for block in blocks.clone() {
            let at = block << layers;
            let wanted = start.max(at) - at..end.min(at + rows) - at;
            // The coefficients serve every block; the last may destroy them.
            let base = if block == *blocks.end() { 0 } else { rows };
            builder.forward_cut(0, base, layers, at, wanted);
        }
        builder.join_passes();
        let tile_rows = if blocks.start() == blocks.end() { rows } else { 2 * rows };
        Self {
            steps: builder.steps,
            tile_rows,
        }
    }

    /// The steps, in order.
    pub(super) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Rows of the tile.
    pub(super) fn tile_rows(&self) -> usize {
        self.tile_rows
    }

    /// Vector instructions that a column takes, to compare with other ways.
    pub(super) fn cost(&self) -> usize {
        let of_step = |step: &Step| match *step {
            Step::Pass { turn, layers, low, .. } => {
                let rows = 1usize << (layers + low);
                let turns = if matches!(turn, Turn::Across(..)) { 2 } else { 1 };
                // Three instructions a pair of rows and layer, a load and a store a row.
                turns * layers * rows / 2 * 3 + 2 * rows
            }
            // Such short steps wait for loads and stores.
            Step::Add { rows, .. } | Step::Fold { rows, .. } => 5 * rows,
            Step::Copy { rows, .. } => 2 * rows,
            Step::Zero { rows, .. } => rows,
        };
        self.steps.iter().map(of_step).sum()
    }
}

struct Builder {
    original_count: usize,
    first_target: usize,
    steps: Vec<Step>,
}

impl Builder {
    /// Rows `base..base + 2^layers`: the first `known` are values of originals, the others coefficients; all become coefficients.
    ///
    /// With halves (a, b) of values and (c, d) of coefficients: if at most the first half has values, d is known, so a = c + w * d
    /// is known where c is, the first half becomes a, and c = a + w * d. Else a turns as a whole, b = a + d is known where d is,
    /// the second half becomes b, and (a, b) turn into (c, d) as always.
    fn inverse_cut(&mut self, base: usize, layers: usize, known: usize) {
        debug_assert!((1..=1 << layers).contains(&known), "{known} values in a block");
        if known == 1 << layers {
            return self.inverse_whole(base, layers);
        }
        let (half, layer) = (1 << (layers - 1), layers - 1);
        let matrix = TWIDDLES[layer][base >> layers];
        if known <= half {
            self.add(base + half + known, base + known, half - known, matrix);
            self.inverse_cut(base, layer, known);
            self.add(base + half, base, half, matrix);
        } else {
            self.inverse_whole(base, layer);
            self.add(base + known - half, base + known, 2 * half - known, MATRICES[1]);
            self.inverse_cut(base + half, layer, known - half);
            self.inverse_pass(base, 1, layer, Rows::Tile(base));
        }
    }

    /// Values of the originals from `base` on to coefficients in the rows of the same numbers.
    fn inverse_whole(&mut self, base: usize, layers: usize) {
        if layers == 0 {
            let (from, to) = (Rows::Source(base), Rows::Tile(base));
            return self.steps.push(Step::Copy { from, to, rows: 1 });
        }
        for (low, count) in split(layers) {
            for at in (base..base + (1 << layers)).step_by(1 << (low + count)) {
                let from = if low == 0 { Rows::Source(at) } else { Rows::Tile(at) };
                self.inverse_pass(at, count, low, from);
            }
        }
    }

    /// Coefficients in the rows from `from` on to values at the points `at + wanted`, by way of the rows from `base` on, which may
    /// be the same rows.
    fn forward_cut(&mut self, from: usize, base: usize, layers: usize, at: usize, wanted: std::ops::Range<usize>) {
        if wanted == (0..1 << layers) {
            return self.forward_whole(from, base, layers, at);
        }
        let (half, layer) = (1 << (layers - 1), layers - 1);
        let matrix = TWIDDLES[layer][at >> layers];
        if wanted.start < half && wanted.end > half {
            self.forward_pass(at, 1, layer, Rows::Tile(from), Rows::Tile(base));
            self.forward_cut(base, base, layer, at, wanted.start..half);
            self.forward_cut(base + half, base + half, layer, at + half, 0..wanted.end - half);
            return;
        }
        if from != base {
            let (from, to) = (Rows::Tile(from), Rows::Tile(base));
            self.steps.push(Step::Copy {
                from,
                to,
                rows: 2 * half,
            });
        }
        if wanted.end <= half {
            self.add(base + half, base, half, matrix);
            self.forward_cut(base, base, layer, at, wanted);
        } else {
            // b = c + (w + 1) * d; a matrix is linear in its constant.
            let (from, to, matrix) = (base, base + half, matrix ^ MATRICES[1]);
            self.steps.push(Step::Fold {
                from,
                to,
                rows: half,
                matrix,
            });
            self.forward_cut(to, to, layer, at + half, wanted.start - half..wanted.end - half);
        }
    }

    /// Coefficients in the rows from `from` on to the recovery shards at the points from `at` on.
    fn forward_whole(&mut self, from: usize, base: usize, layers: usize, at: usize) {
        let target = at - self.original_count - self.first_target;
        if layers == 0 {
            let (from, to) = (Rows::Tile(from), Rows::Target(target));
            return self.steps.push(Step::Copy { from, to, rows: 1 });
        }
        for (low, count) in split(layers).into_iter().rev() {
            let is_first = low + count == layers;
            for offset in (0..1 << layers).step_by(1 << (low + count)) {
                let from = Rows::Tile(if is_first { from } else { base } + offset);
                let to = if low == 0 {
                    Rows::Target(target + offset)
                } else {
                    Rows::Tile(base + offset)
                };
                self.forward_pass(at + offset, count, low, from, to);
            }
        }
    }

    /// A pass over the rows from `at` on: those of the tile, or originals.
    fn inverse_pass(&mut self, at: usize, layers: usize, low: usize, from: Rows) {
        let twiddles = twiddles_of(layers, low, at);
        let turn = if at == 0 {
            Turn::InverseFirst(twiddles)
        } else {
            Turn::Inverse(twiddles)
        };
        let to = Rows::Tile(at);
        self.steps.push(Step::Pass {
            turn,
            layers,
            low,
            from,
            to,
        });
    }

    fn forward_pass(&mut self, at: usize, layers: usize, low: usize, from: Rows, to: Rows) {
        let turn = Turn::Forward(twiddles_of(layers, low, at));
        self.steps.push(Step::Pass {
            turn,
            layers,
            low,
            from,
            to,
        });
    }

    fn add(&mut self, from: usize, to: usize, rows: usize, matrix: u64) {
        if rows > 0 && matrix != 0 {
            self.steps.push(Step::Add { from, to, rows, matrix });
        }
    }

    /// Makes one pass of the last inverse and the first forward one, where they take the same layers of the same rows.
    fn join_passes(&mut self) {
        let is_inverse = |step: &Step| {
            matches!(
                step,
                Step::Pass {
                    turn: Turn::InverseFirst(_),
                    ..
                }
            )
        };
        let Some(last) = self.steps.iter().rposition(is_inverse) else {
            return;
        };
        if let [
            Step::Pass { turn: Turn::InverseFirst(inverse), layers, low, from, to },
            Step::Pass { turn: Turn::Forward(forward), layers: next_layers, low: next_low, from: next_from, to: next_to },
        ] = self.steps[last..].split_at(2.min(self.steps.len() - last)).0
            && (layers, low, to) == (next_layers, next_low, next_from)
            // Coefficients that a later block needs must reach the tile.
            && (next_to == to || self.steps.len() == last + 2)
        {
            let turn = Turn::Across(*inverse, *forward);
            let joined = Step::Pass {
                turn,
                layers: *layers,
                low: *low,
                from: *from,
                to: *next_to,
            };
            self.steps.splice(last..last + 2, [joined]);
        }
    }
}

/// Cuts `layers` layers into passes: lowest layer and number of layers of each.
fn split(layers: usize) -> Vec<(usize, usize)> {
    let first = layers.min(PASS_LAYERS_MAX);
    let rest = (first < layers).then_some((first, layers - first));
    std::iter::once((0, first)).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::{super::gf8::Plan, *};

    /// A byte times a constant, by its matrix.
    fn times(matrix: u64, byte: u8) -> u8 {
        (0..8).fold(0, |product, bit| {
            let row = (matrix >> (8 * (7 - bit))) as u8;
            product | ((row & byte).count_ones() as u8 & 1) << bit
        })
    }

    /// The steps over rows of one byte.
    struct Bytes<'a> {
        source: &'a [u8],
        tile: Vec<u8>,
        target: Vec<u8>,
    }

    impl Bytes<'_> {
        fn read(&self, rows: Rows, count: usize, stride: usize) -> Vec<u8> {
            let (region, first) = match rows {
                Rows::Source(first) => (self.source, first),
                Rows::Tile(first) => (&self.tile[..], first),
                Rows::Target(_) => panic!("recovery shards are not read"),
            };
            (0..count).map(|row| region[first + row * stride]).collect()
        }

        fn write(&mut self, rows: Rows, values: &[u8], stride: usize) {
            let (region, first) = match rows {
                Rows::Source(_) => panic!("originals are not written"),
                Rows::Tile(first) => (&mut self.tile, first),
                Rows::Target(first) => (&mut self.target, first),
            };
            for (row, value) in values.iter().enumerate() {
                region[first + row * stride] = *value;
            }
        }

        fn layer(rows: &mut [u8], layer: usize, twiddles: &Twiddles, inverse: bool) {
            assert_eq!(twiddles[layer].len(), rows.len() >> (layer + 1), "a matrix a block");
            for (block, matrix) in twiddles[layer].iter().enumerate() {
                for a in block << (layer + 1)..(block << (layer + 1)) + (1 << layer) {
                    let b = a + (1 << layer);
                    if inverse {
                        rows[b] ^= rows[a];
                        rows[a] ^= times(*matrix, rows[b]);
                    } else {
                        rows[a] ^= times(*matrix, rows[b]);
                        rows[b] ^= rows[a];
                    }
                }
            }
        }

        fn step(&mut self, step: &Step) {
            match *step {
                Step::Pass {
                    turn,
                    layers,
                    low,
                    from,
                    to,
                } => {
                    assert!((1..=PASS_LAYERS_MAX).contains(&layers));
                    assert!(low == 0 || matches!((from, to), (Rows::Tile(_), Rows::Tile(_))));
                    let after = |rows: Rows, group: usize| match rows {
                        Rows::Source(first) => Rows::Source(first + group),
                        Rows::Tile(first) => Rows::Tile(first + group),
                        Rows::Target(first) => Rows::Target(first + group),
                    };
                    for group in 0..1 << low {
                        let mut rows = self.read(after(from, group), 1 << layers, 1 << low);
                        if let Turn::Inverse(twiddles) | Turn::InverseFirst(twiddles) | Turn::Across(twiddles, _) =
                            &turn
                        {
                            assert!(
                                matches!(turn, Turn::Inverse(_)) || twiddles.iter().all(|of| of.first() <= Some(&0))
                            );
                            (0..layers).for_each(|layer| Self::layer(&mut rows, layer, twiddles, true));
                        }
                        if let Turn::Forward(twiddles) | Turn::Across(_, twiddles) = &turn {
                            (0..layers)
                                .rev()
                                .for_each(|layer| Self::layer(&mut rows, layer, twiddles, false));
                        }
                        self.write(after(to, group), &rows, 1 << low);
                    }
                }
                Step::Add { from, to, rows, matrix } => {
                    (0..rows).for_each(|row| self.tile[to + row] ^= times(matrix, self.tile[from + row]));
                }
                Step::Fold { from, to, rows, matrix } => {
                    (0..rows).for_each(|row| {
                        self.tile[to + row] = self.tile[from + row] ^ times(matrix, self.tile[to + row])
                    });
                }
                Step::Copy { from, to, rows } => {
                    let values = self.read(from, rows, 1);
                    self.write(to, &values, 1);
                }
                Step::Zero { to, rows } => self.tile[to..to + rows].fill(0),
            }
        }
    }

    #[test]
    fn matrices_multiply_like_the_definition() {
        for constant in 0..=255u8 {
            for byte in 0..=255 {
                assert_eq!(times(MATRICES[usize::from(constant)], byte), multiply(constant, byte));
            }
        }
    }

    /// Every number of originals, with one recovery shard, with about as many, with all that the field has; and runs that begin
    /// behind the first recovery shard, which cross every kind of block edge.
    #[test]
    fn schedules_give_the_recovery_shards_of_the_code() {
        for k in 1..=255usize {
            let source: Vec<u8> = (0..k).map(|shard| (shard * 151 + k * 7 + 3) as u8).collect();
            let (sources, others): (Vec<u8>, Vec<u8>) = (0..=255u8).partition(|shard| usize::from(*shard) < k);
            let plan = Plan::new(&sources, &others);
            let whole: Vec<u8> = (0..others.len())
                .map(|target| {
                    (0..k).fold(0, |sum, number| {
                        sum ^ multiply(plan.coefficient(number, target), source[number])
                    })
                })
                .collect();
            let m = others.len();
            for targets in [0..1, 0..k.min(m), 0..m, m / 3..m - m / 4, m - 1..m, 0..m.div_ceil(2)] {
                let schedule = Schedule::new(k, targets.clone());
                let mut bytes = Bytes {
                    source: &source,
                    // What stands in the tile before does not matter.
                    tile: vec![0xa5; schedule.tile_rows()],
                    target: vec![0x5a; targets.len()],
                };
                schedule.steps().iter().for_each(|step| bytes.step(step));
                assert!(
                    bytes.target == whole[targets.clone()],
                    "{k} originals, recovery shards {targets:?}"
                );
            }
        }
    }
}
