//! Query results: rules Q1 to Q7, and every position of a range against the rows of a table.
//! Nine rows with the even keys 2 to 18: ranges between, on and beyond them.
//! Never asks a question that the index does not answer.

use perigee::{
    chain::lunarx::{Hash, context::Statement, query::Entry},
    generate::lunarx::proof::QueryDraft,
};

use super::support::{Scene, flipped, signer};

const TABLE: Hash = [3; 32];
const AUTHOR: u8 = 30;

fn key(number: u8) -> Hash {
    let mut key = [0; 32];
    key[31] = number;
    key
}

fn rows(count: u8) -> Vec<Entry> {
    let row = |number| Entry {
        key: key(number * 2),
        root: [number; 32],
    };
    (1..=count).map(row).collect()
}

fn answer(low: u8, high: u8) -> QueryDraft {
    QueryDraft::answer(TABLE, 5, signer(AUTHOR), rows(9), key(low), key(high))
}

fn scene() -> Scene {
    let mut scene = Scene::new();
    let mut authors = vec![signer(AUTHOR).id(), signer(31).id()];
    authors.sort_unstable();
    scene.tell(&Statement::Authors(TABLE, authors));
    scene
}

fn with(change: &dyn Fn(&mut QueryDraft)) -> Vec<u8> {
    let mut draft = answer(6, 9);
    change(&mut draft);
    draft.seal(&|_| ())
}

/// Every range between 0 and 20, on tables of no row, one, two and nine: the edges are where neighbours are missing.
#[test]
fn every_range_is_answered_completely() {
    let mut scene = scene();
    for (seq, count) in [(1, 0), (2, 1), (3, 2), (4, 9)] {
        for low in 0..=20u8 {
            for high in (low..=20).step_by(if count == 9 { 1 } else { 5 }) {
                let draft = QueryDraft::answer(TABLE, seq, signer(AUTHOR), rows(count), key(low), key(high));
                scene.accept(draft.seal(&|_| ()));
            }
        }
    }
    scene.assert_engines_agree();
}

#[test]
fn an_answer_that_leaves_out_or_adds_is_incomplete() {
    let mut scene = scene();
    // 6..=9 is answered by 4, 6, 8, 10: one less in front, one less behind.
    let good = answer(6, 9);
    assert_eq!((good.first, good.count), (1, 4));
    scene.reject(with(&|draft| (draft.first, draft.count) = (2, 3)), "Q3", None);
    scene.reject(with(&|draft| draft.count = 3), "Q3", None);
    // One more than the neighbours.
    scene.reject(with(&|draft| (draft.first, draft.count) = (0, 5)), "Q3", Some(1));
    scene.reject(with(&|draft| draft.count = 5), "Q3", Some(3));
    // The edges: the first row is no neighbour of a range that begins with it, the last none of one that ends with it.
    let edge = |low, high, first, count| {
        let mut draft = answer(low, high);
        (draft.first, draft.count) = (first, count);
        draft.seal(&|_| ())
    };
    scene.accept(edge(2, 3, 0, 2));
    scene.reject(edge(2, 3, 1, 1), "Q3", None);
    scene.accept(edge(17, 18, 7, 2));
    scene.reject(edge(17, 18, 7, 1), "Q3", None);
    // A gap at either end of the table, and one inside of it.
    scene.accept(edge(0, 1, 0, 1));
    scene.accept(edge(19, 20, 8, 1));
    scene.reject(edge(19, 20, 7, 1), "Q3", None);
    scene.accept(edge(5, 5, 1, 2));
    scene.reject(edge(5, 5, 1, 1), "Q3", None);
    scene.assert_engines_agree();
}

#[test]
fn every_rule_of_query_results_is_named_alone() {
    let mut scene = scene();
    scene.reject(with(&|draft| draft.low = key(10)), "Q1", None);
    scene.reject(with(&|draft| draft.count = 0), "Q1", None);
    scene.reject([with(&|_| ()), vec![0]].concat(), "Q1", None);
    // A key twice, and one too small; in an index that says so itself.
    scene.reject(with(&|draft| draft.rows[2].key = draft.rows[1].key), "Q2", Some(1));
    scene.reject(with(&|draft| draft.rows[3].key = key(5)), "Q2", Some(2));
    let spoilt = |spoil: &dyn Fn(&mut Vec<Entry>)| answer(6, 9).seal(spoil);
    scene.reject(spoilt(&|entries| entries[1].root[0] ^= 1), "Q4", None);
    scene.reject(spoilt(&|entries| entries[2].key = key(7)), "Q4", None);
    let good = with(&|_| ());
    let last = good.len() - 1;
    scene.reject(flipped(good.clone(), last), "Q5", None);
    scene.reject(with(&|draft| draft.author = signer(9)), "Q6", None);
    // The signature of the index stands behind kind, version, table, seq, rows, root and key.
    scene.reject(flipped(good.clone(), 1 + 1 + 32 + 8 + 4 + 32 + 33), "Q7", None);
    scene.accept(good.clone());
    // An older index, another one of this number; the same again, a newer one of another author.
    scene.reject(with(&|draft| draft.seq = 4), "Q6", None);
    scene.reject(with(&|draft| draft.rows[0].root[0] ^= 1), "Q6", None);
    scene.accept(good);
    scene.accept(with(&|draft| (draft.seq, draft.author) = (6, signer(31))));
    scene.defer(with(&|draft| draft.table = [4; 32]), "context authors of table");
    scene.assert_engines_agree();
}
