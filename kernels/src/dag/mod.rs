//! Cones of a graph of transactions: what lies in the future or in the past of each, exactly, for millions at once.
//! A chain decoder numbers transactions so that parents come first and asks; its rules D4 to D8 (IoT Chain) use the answers.
//! Never judges: weights, conflicts and ids arrive as data, and no rule of a chain is known here.
//!
//! # How
//! Sets of transactions are columns of bits, 1,024 to a mask. A sweep goes down the graph and joins the mask of each
//! transaction to those of its parents, so that each ends with the columns of its future; a weighed count of bits, or one bit,
//! is the answer. Two things keep that from being n sweeps of n:
//! - Masks lie in slots, as many as transactions are open at once ([`Graph::slots`]), not one each: in an honest graph a few
//!   thousand, which stay in the second-level cache, and so do the rows that a sweep passes until it is cut.
//! - A sweep is cut where few classes of columns are left that anything open tells apart, often one; classes become columns of
//!   the next level (`sweep.rs`, `classes.rs`). Few old parents, named late, do not hinder that (`climb.rs`).
//!
//! # Limit
//! A sweep passes a transaction with 1 + p loads and stores of 128 bytes for p parents, and n / 1,024 sweeps pass w transactions
//! each until they are cut: n w / 1,024 passes in all, and about n more a level. w is some 20 times the delay with which
//! issuers see each other, so 20,000 for a delay of 1,000, and a million transactions cost 20 million passes.
//!
//! # What a hostile graph costs
//! Time is bounded by n^2 / 2,048 passes, twice that with all levels. It takes that where the futures of more than 512 of any
//! 1,024 transactions in a row stay apart: many chains that never meet, or layers so wide that n ends before they mix. Whoever
//! makes that must make most of the transactions, with their work; smaller shares cost less, see below. 1,000 groups of two
//! conflicting transactions cost two passes over what may have both in its past, and further 512 bits of numbers (a group of g
//! takes ceil(log2 g)) one more. Memory is bounded by 128 bytes a slot, at most one a transaction, and 64 MiB a level. A caller
//! that cannot afford n^2 bounds n: it asks about the transactions that no snapshot has settled, not about all there ever were.
//!
//! # Measured
//! A million transactions, a million queries (half of an issuer's last transaction, half of any two), 1,000 groups of two; seconds
//! of one thread of a Xeon of 2 threads (AVX-512, 2 MiB of second-level cache), its other thread and more at work beside: an
//! earlier run with less beside took half as long. `tests/dag/measure.rs` has the command and the shapes.
//!
//! ```text
//! shape                               slots   graph  weights  reaches  doubled
//! tips, delay 300                       657    0.07     0.59     0.51     0.06
//! tips, delay 1,000                   2,122    0.08     1.34     0.88     0.05
//! tips, delay 3,000                   6,304    0.08     2.89     1.69     0.05
//! the second, 1 % name an old one     5,786    0.07     1.76     1.22     0.06
//! the second, 20 % name an old one   68,877    0.08     8.15     5.44     0.07
//! the second, 10 % never seen         1,951    0.06     1.08     0.78     0.05
//! 5 % in 1,000 side chains            3,121    0.07     3.39     1.62     0.06
//! 30 % in 1,000 side chains           3,122    0.07    12.02     4.70     0.08
//! chain                                   1    0.02     0.13     0.21     0.02
//! 100 branches                          200    0.01     0.47     0.47     0.02
//! 1,000 branches                      2,000    0.03    12.84     4.08     0.03
//! 3,000 branches                      6,000    0.02    29.95    18.58     0.02
//! layers of 50,000, 3 parents        63,671    0.05    27.39    12.92     0.08
//! layers of 3,000, 8 parents          4,899    0.07     1.18     0.96     0.04
//! any age, up to 4 parents          384,686    0.08    19.79    12.57     0.16
//! ```
//!
//! The past of the last of a million as a list: 0.08 s, in Kahn's order: 0.24 s more.

use thiserror::Error;

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code, reason = "loads and stores of vectors, by slots that the graph checked")]
#[allow(
    clippy::needless_range_loop,
    reason = "rows of registers are plain loops, or they leave the registers"
)]
mod avx512;
mod classes;
mod climb;
mod conflict;
mod graph;
mod growing;
mod lanes;
mod mask;
mod order;
mod portable;
mod sweep;

pub use graph::Graph;
pub use growing::{Growing, Past};
pub use lanes::Lanes;
pub use order::{ID_BYTES, order, past};

use mask::COLUMNS;
use sweep::{Group, Question, Start, Sweeper, What};

/// What is wrong with a graph, or with what is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum GraphError {
    /// Offsets that are none, or of too many transactions.
    #[error("a graph of {got} transactions: expected one offset more than transactions, of which at most {expected}")]
    Transactions {
        /// Most transactions.
        expected: usize,
        /// Transactions that the offsets tell.
        got: usize,
    },
    /// An offset that is not where the rows before it end.
    #[error(
        "offset {transaction} of the parents: expected {expected} (or more, between the first and the last), got {got}"
    )]
    Offset {
        /// Its place.
        transaction: usize,
        /// The first: 0; the last: number of parents; others: at least the one before.
        expected: usize,
        /// The offset.
        got: u32,
    },
    /// A parent that does not come before its child.
    #[error("transaction {transaction}: expected parents below it, got {got}")]
    Parent {
        /// The child.
        transaction: u32,
        /// The parent.
        got: u32,
    },
    /// Something named that is no transaction of the graph.
    #[error("item {place}: expected a transaction below {expected_below}, got {got}")]
    Unknown {
        /// Its place in what was given; of groups, the group's.
        place: usize,
        /// Transactions of the graph.
        expected_below: usize,
        /// What was named.
        got: u32,
    },
    /// A list that has not one item a transaction.
    #[error("a list beside the transactions: expected {expected} items, got {got}")]
    Length {
        /// Transactions of the graph.
        expected: usize,
        /// Items of the list.
        got: usize,
    },
    /// More to be asked at once than can be numbered.
    #[error("expected at most {expected} items, got {got}")]
    Items {
        /// Most items.
        expected: usize,
        /// Items given.
        got: usize,
    },
    /// A cumulative weight of 2^64 or more.
    #[error("transaction {transaction}: expected a cumulative weight below 2^64, got more")]
    Weight {
        /// The lowest such transaction.
        transaction: u32,
    },
}

/// The cumulative weight of every transaction: its own plus the sum of the own weights of all that have it in their past, each
/// counted once however many paths lead there.
///
/// # Errors
/// [`GraphError::Length`] if `own` has not one weight a transaction; [`GraphError::Weight`] if a cumulative weight does not fit.
/// Own weights may be anything else: only the cumulative ones must fit.
pub fn cumulative_weights(graph: &Graph, own: &[u64]) -> Result<Vec<u64>, GraphError> {
    if own.len() != graph.len() {
        return Err(GraphError::Length {
            expected: graph.len(),
            got: own.len(),
        });
    }
    let sum: u128 = own.iter().map(|weight| u128::from(*weight)).sum();
    if sum <= u128::from(u64::MAX) {
        return Ok(weigh(graph, |transaction| own[transaction]));
    }
    // Sums of halves cannot overflow: there are fewer than 2^32 of them.
    let low = weigh(graph, |transaction| own[transaction] & u64::from(u32::MAX));
    let high = weigh(graph, |transaction| own[transaction] >> 32);
    let both = low.into_iter().zip(high).zip(0..);
    let joined = both.map(|((low, high), transaction)| {
        let sum = (u128::from(high) << 32) + u128::from(low);
        u64::try_from(sum).map_err(|_| GraphError::Weight { transaction })
    });
    joined.collect()
}

/// As [`cumulative_weights`], where the sum of all own weights fits.
fn weigh(graph: &Graph, own: impl Fn(usize) -> u64) -> Vec<u64> {
    let mut totals = vec![0; graph.len()];
    let mut sweeper = Sweeper::new(graph, &mut totals, &mut []);
    let mut to = graph.len();
    while to > 0 {
        let from = to.saturating_sub(COLUMNS);
        let mut group = Group::default();
        for transaction in from..to {
            group.weights.push(own(transaction));
            group.starts.push(start_of(graph, transaction, transaction - from));
        }
        sweeper.add(&mut group);
        to = from;
    }
    sweeper.finish();
    totals
}

/// Whether, for each (descendant, ancestor), the ancestor lies in the past of the descendant; a transaction lies in its own past.
///
/// # Errors
/// [`GraphError::Unknown`] with the place of a query that names no transaction; [`GraphError::Items`] beyond 2^32 - 1 queries.
pub fn reaches(graph: &Graph, queries: &[(u32, u32)]) -> Result<Vec<bool>, GraphError> {
    if queries.len() > u32::MAX as usize {
        return Err(GraphError::Items {
            expected: u32::MAX as usize,
            got: queries.len(),
        });
    }
    for (place, (descendant, ancestor)) in queries.iter().enumerate() {
        graph.find(place, *descendant)?;
        graph.find(place, *ancestor)?;
    }
    let mut answers = vec![false; queries.len()];
    // The latest descendants first, with the places of their queries.
    let mut by_descendant: Vec<(u32, u32)> = queries.iter().map(|query| query.0).zip(0..).collect();
    by_descendant.sort_unstable_by(|a, b| b.cmp(a));
    let mut sweeper = Sweeper::new(graph, &mut [], &mut answers);
    let mut group = Group::default();
    for same in by_descendant.chunk_by(|a, b| a.0 == b.0) {
        if group.weights.len() == COLUMNS {
            sweeper.add(&mut group);
            group = Group::default();
        }
        let column = group.weights.len();
        group.weights.push(0);
        group.starts.push(start_of(graph, same[0].0 as usize, column));
        group.questions.extend(same.iter().map(|(_, index)| Question {
            transaction: queries[*index as usize].1,
            column: column as u32,
            index: *index,
        }));
    }
    sweeper.add(&mut group);
    sweeper.finish();
    Ok(answers)
}

/// A column that begins at a transaction.
fn start_of(graph: &Graph, transaction: usize, column: usize) -> Start {
    Start {
        position: transaction as u32 + 1,
        slot: graph.slot(transaction) as u32,
        what: What::Column(column as u32),
    }
}

/// Of every transaction, whether its past (itself included) holds two members of one group. A member that is named twice in a
/// group is one member; a transaction may be a member of many groups.
///
/// # Errors
pub fn doubled<G: AsRef<[u32]>>(graph: &Graph, groups: &[G]) -> Result<Vec<bool>, GraphError> {
    for (place, group) in groups.iter().enumerate() {
        for member in group.as_ref() {
            graph.find(place, *member)?;
        }
    }
    Ok(conflict::doubled(graph, groups))
}
