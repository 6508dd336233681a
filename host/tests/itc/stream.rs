//! Whole streams through the pipeline: the same verdicts as the naive validator's, on every engine.

use perigee::{
    chain::{
        itc::{
            ItcParams,
            pbft::{PRE_PREPARE, Said},
        },
        records::sequential::Sequential,
    },
    config::Config,
    generate::itc::{CertificateDraft, Encoding, World, command, dag::SideChain, headers, message},
};

use super::support::{AT, flipped, piped};

/// Every kind, good and with a spoiled signature.
fn objects() -> Vec<Vec<u8>> {
    let mut world = World::new(ItcParams::embedded(), 5, &[3, 1, 4, 1, 5, 9, 2, 6]);
    let mut objects = world.opening();
    let first = &world.params.dag.genesis;
    let mut side = SideChain::new(first, 3, 2, 1_717_200_000_000, 9);
    for round in 0..6u64 {
        objects.push(headers(&world.next(20)));
        for _ in 0..4 {
            let sealed = side.next_object().0;
            objects.extend([flipped(sealed.clone()), sealed]);
        }
        let encoding = if round % 2 == 0 {
            Encoding::List
        } else {
            Encoding::Aggregate
        };
        let draft = CertificateDraft {
            encoding,
            ..world.certificate()
        };
        let sealed = draft.seal(world.params.chain_id, &world.validators);
        objects.extend([flipped(sealed.clone()), sealed]);
        let said = Said {
            chain_id: world.params.chain_id,
            phase: PRE_PREPARE,
            set: world.set().id(),
            view: 0,
            number: round + 1,
            digest: [round as u8; 32],
            replica: 0,
            key: world.set().list[0].key,
        };
        let sealed = message(&said, &world.validators[0].signer);
        objects.extend([flipped(sealed.clone()), sealed]);
        let sealed = command(&world.device(), &world.owner, round + 1, None);
        objects.extend([flipped(sealed.clone()), sealed]);
    }
    objects
}

#[test]
fn the_pipeline_says_what_the_naive_validator_says_on_every_engine() {
    let objects = objects();
    let mut naive = Sequential::new(ItcParams::embedded(), AT);
    let expected: Vec<_> = objects
        .iter()
        .map(|object| naive.judge(object.clone()).unwrap())
        .collect();
    let rejected = expected.iter().filter(|report| report.verdict.rule().is_some()).count();
    assert_eq!(rejected, 42, "those that were spoiled");
    for backend in ["cpu", "cpu-portable"] {
        assert_eq!(piped(&objects, &Config::default(), backend), expected, "{backend}");
    }
}
