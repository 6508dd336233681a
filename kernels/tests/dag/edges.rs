//! Cones whose answers are known by hand, weights that hardly fit, and whatever a graph refuses.
//! Beside the comparison with the naive version, which shares no arithmetic with these.
//! Never a large graph: every number here can be counted on paper.

use perigee_kernels::dag::{Graph, GraphError, Lanes, cumulative_weights, doubled, past, reaches};

/// 0 <- 1, 0 <- 2, and 3 joins both: paths to 0 are two, descendants three.
fn diamond() -> Graph {
    Graph::new(vec![0, 0, 1, 2, 4], vec![0, 0, 1, 2]).unwrap()
}

/// Descendants count once, however many paths there are: 64 diamonds in a row have 2^64 paths.
#[test]
fn paths_are_not_counted() {
    assert_eq!(
        cumulative_weights(&diamond(), &[1, 16, 256, 4_096]).unwrap(),
        [4_369, 4_112, 4_352, 4_096]
    );
    let (mut offsets, mut parents) = (vec![0, 0], Vec::new());
    for joint in (0..64).map(|diamond| 3 * diamond) {
        for row in [&[joint][..], &[joint], &[joint + 1, joint + 2]] {
            parents.extend_from_slice(row);
            offsets.push(parents.len() as u32);
        }
    }
    let graph = Graph::new(offsets, parents).unwrap();
    let totals = cumulative_weights(&graph, &[1; 193]).unwrap();
    assert_eq!((totals[0], totals[1], totals[3], totals[192]), (193, 191, 190, 1));
}

/// Sums up to 2^64 - 1 are right, also where all weights together do not fit; one more is refused where it is.
#[test]
fn weights_fit_or_are_refused() {
    for lanes in [Lanes::best(), Lanes::portable()] {
        let graph = diamond().on(lanes);
        let most = u64::MAX - 3;
        assert_eq!(
            cumulative_weights(&graph, &[1, 1, 1, most]).unwrap(),
            [u64::MAX, most + 1, most + 1, most]
        );
        let refused = cumulative_weights(&graph, &[2, 1, 1, most]);
        assert_eq!(refused, Err(GraphError::Weight { transaction: 0 }));
        assert_eq!(
            cumulative_weights(&graph, &[1, 3, 4, most]),
            Err(GraphError::Weight { transaction: 0 })
        );
        let refused = cumulative_weights(&graph, &[0, 0, 4, most]);
        assert_eq!(refused, Err(GraphError::Weight { transaction: 0 }));
        // Apart from each other, each as heavy as can be.
        let alone = Graph::new(vec![0; 4], Vec::new()).unwrap().on(lanes);
        assert_eq!(cumulative_weights(&alone, &[u64::MAX; 3]).unwrap(), [u64::MAX; 3]);
        // A carry from the low halves into the high ones.
        let pair = Graph::new(vec![0, 0, 1, 1], vec![0]).unwrap().on(lanes);
        let own = [0xffff_ffff, 1, u64::MAX];
        assert_eq!(cumulative_weights(&pair, &own).unwrap(), [1 << 32, 1, u64::MAX]);
    }
}

#[test]
fn pasts_hold_themselves_and_nothing_later() {
    let graph = diamond();
    let queries = [(3, 0), (3, 1), (3, 3), (1, 2), (0, 3), (1, 0), (0, 0)];
    let expected = [true, true, true, false, false, true, true];
    assert_eq!(reaches(&graph, &queries).unwrap(), expected);
    assert_eq!(past(&graph, &[1], |_| false).unwrap(), [0, 1]);
    assert_eq!(past(&graph, &[3], |transaction| transaction == 1).unwrap(), [0, 2, 3]);
    assert_eq!(past(&graph, &[], |_| false).unwrap(), [] as [u32; 0]);
}

/// Two members on two ways meet where the ways do; one member on two ways is one; a transaction is in its own past; and what comes
/// after is doubled, too, also after its group's last member.
#[test]
fn two_of_a_group_meet() {
    let of = |groups: &[&[u32]]| {
        let graph = Graph::new(vec![0, 0, 1, 2, 4, 5, 5], vec![0, 0, 1, 2, 3]).unwrap();
        doubled(&graph, groups).unwrap()
    };
    assert_eq!(of(&[&[1, 2]]), [false, false, false, true, true, false]);
    assert_eq!(of(&[&[0, 0], &[1], &[]]), [false; 6]);
    assert_eq!(of(&[&[0, 1]]), [false, true, false, true, true, false]);
    assert_eq!(of(&[&[3, 5]]), [false; 6]);
    assert_eq!(of(&[&[5, 4, 3, 2]]), [false, false, false, true, true, false]);
    assert_eq!(of(&[&[1, 5], &[2, 5]]), [false; 6]);
    assert_eq!(of(&[&[1, 5], &[3, 4]]), [false, false, false, false, true, false]);
}

/// Groups of every size up to one beyond a power of two, all numbers of which meet in one transaction by pairs; and more groups
/// than fit into one sweep.
#[test]
fn numbers_of_members_are_told_apart() {
    for size in [2u32, 3, 4, 5, 8, 9, 33] {
        let pairs: Vec<(u32, u32)> = (0..size).flat_map(|a| (0..size).map(move |b| (a, b))).collect();
        // Roots, then a transaction for each pair.
        let mut offsets = vec![0; size as usize + 1];
        offsets.extend((1..=pairs.len() as u32).map(|pair| 2 * pair));
        let graph = Graph::new(offsets, pairs.iter().flat_map(|(a, b)| [*a, *b]).collect()).unwrap();
        let found = doubled(&graph, &[(0..size).collect::<Vec<u32>>()]).unwrap();
        assert!(found[..size as usize].iter().all(|doubled| !doubled));
        assert!(
            pairs
                .iter()
                .zip(&found[size as usize..])
                .all(|((a, b), doubled)| *doubled == (a != b))
        );
    }
    // 2,000 roots in 1,000 groups, and 1,000 that join two of them: of one group, or of two.
    let roots = 2_000;
    let mut offsets = vec![0; roots + 1];
    offsets.extend((1..=1_000).map(|pair| 2 * pair));
    let parents = (0..1_000)
        .flat_map(|pair| [2 * pair, (2 * pair + 1 + pair % 3) % 2_000])
        .collect();
    let graph = Graph::new(offsets, parents).unwrap();
    let groups: Vec<[u32; 2]> = (0..1_000).map(|group| [2 * group, 2 * group + 1]).collect();
    let found = doubled(&graph, &groups).unwrap();
    assert!((0..1_000).all(|pair| found[roots + pair] == (pair % 3 == 0)));
}

#[test]
fn graphs_that_are_none_are_refused() {
    let refused = |offsets: &[u32], parents: &[u32]| Graph::new(offsets.to_vec(), parents.to_vec()).unwrap_err();
    assert!(matches!(refused(&[], &[]), GraphError::Transactions { got: 0, .. }));
    let parent = |transaction, got| GraphError::Parent { transaction, got };
    assert_eq!(refused(&[0, 1], &[0]), parent(0, 0));
    assert_eq!(refused(&[0, 0, 1, 2], &[0, 2]), parent(2, 2));
    assert_eq!(refused(&[0, 0, 1, 2], &[0, u32::MAX]), parent(2, u32::MAX));
    let offset = |transaction, expected, got| GraphError::Offset {
        transaction,
        expected,
        got,
    };
    assert_eq!(refused(&[1, 1], &[0]), offset(0, 0, 1));
    assert_eq!(refused(&[0, 0, 2], &[0]), offset(2, 1, 2));
    assert_eq!(refused(&[0, 0, 0], &[0]), offset(2, 1, 0));
    assert_eq!(refused(&[0, 2, 1], &[0]), offset(2, 2, 1));
    assert_eq!(refused(&[0, 9, 1, 1], &[0]), offset(2, 9, 1));
    assert_eq!(refused(&[7], &[]), offset(0, 0, 7));
}

/// Everything asked of a transaction that is not there, and of none at all.
#[test]
fn unknown_transactions_are_refused() {
    let graph = diamond();
    let unknown = |place| GraphError::Unknown {
        place,
        expected_below: 4,
        got: 4,
    };
    assert_eq!(reaches(&graph, &[(3, 0), (4, 0)]), Err(unknown(1)));
    assert_eq!(reaches(&graph, &[(3, 0), (3, 4)]), Err(unknown(1)));
    assert_eq!(doubled(&graph, &[vec![], vec![1, 4]]), Err(unknown(1)));
    assert_eq!(past(&graph, &[0, 4], |_| false), Err(unknown(1)));
    let short = cumulative_weights(&graph, &[1; 3]);
    assert_eq!(short, Err(GraphError::Length { expected: 4, got: 3 }));
    let none = Graph::new(vec![0], Vec::new()).unwrap();
    assert!(none.is_empty() && none.slots() == 0);
    assert_eq!(cumulative_weights(&none, &[]).unwrap(), [] as [u64; 0]);
    assert_eq!(reaches(&none, &[]).unwrap(), [] as [bool; 0]);
    assert_eq!(doubled(&none, &[[]]).unwrap(), [] as [bool; 0]);
}

/// Open at once: one of a chain, two of a diamond, all of a set of roots that one transaction joins at the end. A parent that is
/// named twice has its slot freed once, and weighs once.
#[test]
fn slots_are_as_many_as_are_open() {
    let chain = Graph::new(vec![0, 0, 1, 2], vec![0, 1]).unwrap();
    assert_eq!((chain.slots(), diamond().slots()), (1, 2));
    let joined = Graph::new(vec![0, 0, 0, 0, 0, 4], vec![0, 1, 2, 3]).unwrap();
    assert_eq!(joined.slots(), 4);
    let twice = Graph::new(vec![0, 0, 2, 2, 3, 4], vec![0, 0, 1, 2]).unwrap();
    assert_eq!(cumulative_weights(&twice, &[1; 5]).unwrap(), [3, 2, 2, 1, 1]);
    assert_eq!(reaches(&twice, &[(4, 0), (3, 0), (4, 2)]).unwrap(), [false, true, true]);
}
