//! Context (Z), runs of headers (H) and proofs of transactions (V).

use perigee::{
    chain::itc::{
        context::Statement,
        header::{Body, Header},
        validators::Validators,
    },
    generate::itc::{context, headers, proof},
};

use super::support::{AT, FOUR, Scene, flipped};

#[test]
fn context_is_taken_once_and_by_its_rules() {
    let mut scene = Scene::new(&FOUR);
    let (set, header, body) = (scene.world.set(), scene.world.tip, scene.world.body);
    let device = Statement::Device([7; 32], [2; 33]);
    scene.reject(&flipped(context(9, &device)), "Z5", None);
    let mut other = context(9, &device);
    other[1] = 2;
    scene.reject(&other, "Z1", None);
    // Two that are the same, one without weight, none.
    for spoil in [
        |set: &mut Validators| set.list[1].key = set.list[0].key,
        |set: &mut Validators| set.list[1].bls = set.list[0].bls,
        |set: &mut Validators| set.list[3].weight = 0,
        |set: &mut Validators| set.list.clear(),
    ] {
        let mut bad = set.clone();
        spoil(&mut bad);
        scene.reject(&context(9, &Statement::Validators(bad)), "Z1", None);
    }
    scene.reject(&context(3, &device), "Z2", None);
    scene.reject(&context(9, &Statement::Anchor(header, body)), "Z3", None);
    scene.reject(
        &context(9, &Statement::Device(scene.world.device(), [2; 33])),
        "Z4",
        None,
    );
    scene.accept(&context(9, &device));
    // A first header that is none of its body, where there is no other.
    let mut fresh = perigee::chain::records::sequential::Sequential::new(scene.world.params, AT);
    let wrong = Statement::Anchor(
        header,
        Body {
            tx_root: [1; 32],
            ..body
        },
    );
    let report = fresh.judge(context(1, &wrong)).unwrap();
    assert_eq!(
        report.verdict.rule().map(|rule| rule.to_string()).as_deref(),
        Some("Z3")
    );
}

#[test]
fn a_run_follows_and_its_first_bad_header_is_named() {
    let mut scene = Scene::new(&FOUR);
    let run = scene.world.next(5);
    let spoiled = |place: usize, spoil: &dyn Fn(&mut Header)| {
        // Those behind follow the spoiled one, so that nothing but it is wrong.
        let mut run = run.clone();
        spoil(&mut run[place]);
        for at in place + 1..run.len() {
            run[at].prev = run[at - 1].id();
        }
        headers(&run)
    };
    scene.reject(&headers(&[]), "H1", None);
    scene.reject(&spoiled(2, &|header| header.version = 2), "H1", Some(2));
    let mut cut = headers(&run);
    cut.pop();
    scene.reject(&cut, "H1", None);
    scene.waits(&headers(&run[1..]), "H2");
    let mut unlinked = run.clone();
    unlinked[3].prev = [9; 32];
    scene.reject(&headers(&unlinked), "H3", Some(3));
    scene.reject(&spoiled(4, &|header| header.height += 1), "H3", Some(4));
    scene.reject(&spoiled(0, &|header| header.height = 0), "H3", Some(0));
    scene.reject(&spoiled(2, &|header| header.time = run[1].time), "H4", Some(2));
    let late = AT as u32 + scene.world.params.headers.clock_s_max as u32;
    scene.reject(&spoiled(4, &|header| header.time = late + 1), "H4", Some(4));
    let raised = spoiled(3, &|header| header.view += 100);
    scene.reject(&raised, "H5", Some(4));
    scene.accept(&spoiled(4, &|header| header.time = late));
    scene.accept(&headers(&run));
    // Again, and a branch: both stand until a quorum has spoken.
    scene.accept(&headers(&run));
    let certificate = scene
        .world
        .certificate()
        .seal(scene.world.params.chain_id, &scene.world.validators);
    scene.accept(&certificate);
    scene.reject(&spoiled(4, &|header| header.time += 1), "H6", Some(4));
    scene.accept(&headers(&run));
}

/// Trees of 1, 2, 3, 7 and 8 transactions: alone, full, and with the last one doubled on one and on two levels.
#[test]
fn a_transaction_is_proven_under_a_certified_header() {
    let mut scene = Scene::new(&FOUR);
    for count in [1usize, 2, 3, 7, 8] {
        let transactions: Vec<Vec<u8>> = (0..count).map(|at| vec![at as u8; 70 + at]).collect();
        let root = proof(&[0; 32], &transactions, 0).1;
        let mut header = scene.world.next(1)[0];
        scene.world.body.tx_root = root;
        header.body_root = scene.world.body.root();
        scene.world.tip = header;
        let (object, _) = proof(&header.id(), &transactions, count - 1);
        scene.waits(&object, "V2");
        let sealed = scene
            .world
            .certificate()
            .seal(scene.world.params.chain_id, &scene.world.validators);
        scene.accept(&sealed);
        for index in 0..count {
            let (object, _) = proof(&header.id(), &transactions, index);
            scene.accept(&object);
            scene.reject(&flipped(object.clone()), "V3", None);
            // The index stands behind kind, version and header.
            let mut elsewhere = object;
            elsewhere[34] ^= 1;
            let rule = if count == 1 { "V1" } else { "V3" };
            // A doubled one is its own sibling: both places are its.
            let is_doubled = index == count - 1 && count % 2 == 1 && count > 1;
            match is_doubled {
                true => scene.accept(&elsewhere),
                false => scene.reject(&elsewhere, rule, None),
            }
        }
    }
    let node = vec![vec![5; 64]];
    let (object, _) = proof(&scene.world.tip.id(), &node, 0);
    scene.reject(&object, "V1", None);
    let (empty, _) = proof(&scene.world.tip.id(), &[Vec::new()], 0);
    scene.reject(&empty, "V1", None);
}
