//! Cones of graphs against a naive version by sets: shapes, sizes about whole masks, weights of every size, both engines.
//! `PERIGEE_CASES` sets the number of random graphs.
//! Never trusts agreement alone: answers that are known by hand are stated, and the comparison is shown to fail.

mod edges;
mod measure;
mod naive;
mod shapes;

use perigee_kernels::dag::{Graph, GraphError, Lanes, cumulative_weights, doubled, order, past, reaches};
use proptest::prelude::*;
use rand::{RngExt, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;

use naive::Pasts;
use shapes::{Rows, any_age, beside, branches, chain, layers, seeded, tips};

/// Own weights as the levels of work of the IoT Chain profile give them.
const LEVEL_WEIGHTS: [u64; 4] = [1, 16, 256, 4_096];

fn cases() -> u32 {
    let set = std::env::var("PERIGEE_CASES").ok();
    set.map_or(48, |cases| cases.parse().unwrap())
}

/// What is asked of a graph.
struct Asked {
    own: Vec<u64>,
    queries: Vec<(u32, u32)>,
    groups: Vec<Vec<u32>>,
}

impl Asked {
    fn draw(count: usize, rng: &mut ChaCha8Rng) -> Self {
        let any = |rng: &mut ChaCha8Rng| rng.random_range(0..count as u32);
        // Levels; any weights of 48 bits, whose sums fit; ones.
        let kind = rng.random_range(0..3);
        let weight = |rng: &mut ChaCha8Rng| match kind {
            0 => LEVEL_WEIGHTS[rng.random_range(0..4)],
            1 => rng.random::<u64>() >> 16,
            _ => 1,
        };
        let own = (0..count).map(|_| weight(rng)).collect();
        // Both directions, so that about half are false for their order alone; some of a transaction about itself.
        let queries = (0..2 * count)
            .map(|index| match index % 16 {
                0 => (index as u32 / 2, index as u32 / 2),
                _ => (any(rng), any(rng)),
            })
            .collect();
        // One member to many, twice the same among them.
        let groups = (0..rng.random_range(0..40))
            .map(|_| {
                let size = [0, 1, 2, 2, 3, 4, 5, 17][rng.random_range(0..8)];
                (0..size).map(|_| any(rng)).collect()
            })
            .collect();
        Self { own, queries, groups }
    }
}

/// Everything on both engines; `None` if all of it is as the naive version says, or what is not.
fn difference(graph: &Graph, asked: &Asked, pasts: &Pasts) -> Option<&'static str> {
    let Asked { own, queries, groups } = asked;
    for lanes in [Lanes::best(), Lanes::portable()] {
        let graph = graph.clone().on(lanes);
        let totals = cumulative_weights(&graph, own).unwrap().into_iter().map(Some);
        if !totals.eq(pasts.cumulative_weights(own)) {
            return Some("weights");
        }
        if reaches(&graph, queries).unwrap() != pasts.reaches(queries) {
            return Some("reaches");
        }
        if doubled(&graph, groups).unwrap() != pasts.doubled(groups) {
            return Some("doubled");
        }
    }
    None
}

fn check(rows: Rows, seed: u64, about: &str) {
    let graph = rows.graph();
    let pasts = Pasts::new(&graph);
    let asked = Asked::draw(graph.len(), &mut seeded(seed));
    assert_eq!(
        difference(&graph, &asked, &pasts),
        None,
        "{about}, {} transactions",
        graph.len()
    );
}

/// Sizes about one, two and three masks of 512 and of 1,024 columns, with whole words of 64 beside: a column too many or too few
/// in the last group, and a last group of one.
const SIZES: [usize; 15] = [
    1, 2, 63, 64, 65, 511, 512, 513, 1_023, 1_024, 1_025, 1_536, 2_047, 2_049, 3_073,
];

#[test]
fn shapes_at_the_edges_of_groups() {
    for (seed, count) in (0..).zip(SIZES) {
        check(chain(count, false), seed, "chain");
        check(branches(count, 3, true), seed, "three branches");
        check(tips(count, 20, (0, 0), seed), seed, "tips");
        check(tips(count, 20, (50, 50), seed), seed, "tips, some old and some lost");
    }
}

/// Narrow graphs of several levels of groups: classes join, wait and are swept again; the naive version has sets of thousands.
#[test]
fn levels_of_groups() {
    let count = 6_000;
    check(chain(count, true), 1, "chain");
    check(branches(count, 40, false), 2, "40 branches");
    check(branches(count, 700, false), 3, "700 branches");
    check(tips(count, 5, (2, 20), 4), 4, "narrow tips, few name old ones");
    check(tips(count, 100, (0, 0), 5), 5, "tips");
    check(layers(count, 900, 3, 6), 6, "layers");
    check(beside(count, 20, 100, 30, 8), 8, "chains beside");
    check(any_age(count, 3, 7), 7, "any age");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    /// Sizes that end anywhere in a group, shapes and seeds of their own.
    #[test]
    fn random_graphs(count in 1usize..2_600, width in 1usize..400, named in 1usize..9, seed: u64) {
        check(tips(count, width, (20, 100), seed), seed, "tips");
        check(layers(count, width, named, seed), seed, "layers");
        check(any_age(count, named, seed), seed, "any age");
        check(branches(count, width, named > 4), seed, "branches");
    }
}

/// An oracle that says otherwise is noticed, in each of the three.
#[test]
fn a_difference_is_found() {
    let graph = tips(700, 20, (0, 0), 1).graph();
    let pasts = Pasts::new(&graph);
    let asked = Asked {
        own: vec![1; 700],
        queries: vec![(600, 3)],
        groups: vec![vec![30, 31]],
    };
    assert_eq!(difference(&graph, &asked, &pasts), None);
    // The same transactions in a graph that lacks their edges.
    let alone = Graph::new(vec![0; 701], Vec::new()).unwrap();
    let none = Pasts::new(&alone);
    assert_eq!(difference(&graph, &asked, &none), Some("weights"));
    let weightless = Asked {
        own: vec![0; 700],
        ..asked
    };
    assert_eq!(difference(&graph, &weightless, &none), Some("reaches"));
    let unasked = Asked {
        queries: Vec::new(),
        ..weightless
    };
    assert_eq!(difference(&graph, &unasked, &none), Some("doubled"));
}

/// Pasts and their order against the naive version: ids drawn, so that ties fall in every way, members a past, a difference of
/// pasts and any set.
#[test]
fn orders_are_those_of_the_naive_version() {
    for seed in 0..20 {
        let mut rng = seeded(seed);
        let graph = tips(400, 20, (50, 50), seed).graph();
        let pasts = Pasts::new(&graph);
        let ids: Vec<[u8; 32]> = (0..400).map(|_| rng.random()).collect();
        let (older, newer) = (rng.random_range(0..300), rng.random_range(300..400));
        let whole = past(&graph, &[newer, older, newer], |_| false).unwrap();
        let union: Vec<u32> = pasts.of(newer).union(pasts.of(older)).copied().collect();
        assert_eq!(whole, union);
        let fresh = past(&graph, &[newer], |transaction| pasts.of(older).contains(&transaction)).unwrap();
        let difference: Vec<u32> = pasts.of(newer).difference(pasts.of(older)).copied().collect();
        assert_eq!(fresh, difference);
        let mut any: Vec<u32> = (0..400).collect();
        any.shuffle(&mut rng);
        any.truncate(100);
        for members in [whole, fresh, any] {
            let ordered = order(&graph, &members, &ids).unwrap();
            assert_eq!(ordered, naive::order(&graph, &members, &ids));
            // Other ids, other order: the comparison is not of one order with itself.
            let mut other = ids.clone();
            other.reverse();
            if members.len() > 20 {
                assert_ne!(ordered, naive::order(&graph, &members, &other));
            }
        }
    }
}

/// Ids that agree in their first eight bytes are told apart by the rest, equal ones by their place, and a member named twice is
/// ordered once.
#[test]
fn ties_go_on_behind_the_first_bytes() {
    let graph = Graph::new(vec![0; 5], Vec::new()).unwrap();
    let mut ids = [[7; 32]; 4];
    ids[1][31] = 6;
    ids[3][8] = 6;
    assert_eq!(order(&graph, &[3, 2, 1, 0, 2], &ids).unwrap(), [3, 1, 0, 2]);
    let short = order(&graph, &[0], &ids[1..]);
    assert_eq!(short, Err(GraphError::Length { expected: 4, got: 3 }));
}
