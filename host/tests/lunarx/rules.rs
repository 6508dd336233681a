//! Rules that no generated stream breaks, what waits for what, and what is accepted again without effect.
//! Records of a generated stream, changed in one field and signed again.
//! Never changes two things at once.

use perigee::{
    chain::lunarx::{
        LunarParams,
        attestation::{self, Outcome},
        block, context,
        ledger::{Ledger, Table},
        naming, rate, receipt, row,
        sequential::Sequential,
        settlement,
        value::Value,
    },
    generate::lunarx::{AS_OF, Sealing, Signer, World},
    verdict::{Missing, ObjectReport},
};

use super::support::{Told, changed, params, rule, waits};

fn fresh() -> Sequential<LunarParams> {
    Sequential::new(params(), AS_OF as i64)
}

fn judge(validator: &mut Sequential<LunarParams>, object: &[u8]) -> ObjectReport {
    validator.judge(object.to_vec()).unwrap()
}

/// The keys of the last receipt of a stream.
fn parties<'a>(object: &[u8], world: &'a World) -> [&'a Signer; 2] {
    let receipt = receipt::Receipt::read(object).unwrap();
    let find = |signers: &'a [Signer], id: [u8; 32]| signers.iter().find(|signer| signer.id() == id).unwrap();
    [
        find(&world.users, receipt.user()),
        find(&world.providers, receipt.provider()),
    ]
}

/// A version that stands on another.
fn row_with_parents(told: &Told) -> Vec<u8> {
    let mut rows = told.objects.iter().filter(|object| object[0] == row::KIND);
    let has_parents = |object: &&Vec<u8>| !row::Version::read(object, params()).unwrap().parents.is_empty();
    rows.rfind(has_parents).unwrap().clone()
}

/// Bytes from the end of a receipt: two signatures, the root, then the nonce.
const NONCE: usize = 128 + 32 + 8;
const AMOUNT: usize = NONCE + 2 + 8;

#[test]
fn without_context_nothing_is_rejected_and_everything_says_what_it_waits_for() {
    let told = Told::new(31, 900, 0);
    let context = |report: &ObjectReport| matches!(waits(report).0, Missing::Context(_));
    for (kind, unchecked) in [
        (row::KIND, vec!["R2", "R3", "R4", "R5"]),
        (attestation::KIND, vec!["V2", "V3", "V4"]),
        (settlement::KIND, vec!["S2", "S3", "S5"]),
        (rate::KIND, vec!["X2"]),
    ] {
        let object = match kind {
            row::KIND => row_with_parents(&told),
            _ => told.last(kind),
        };
        let report = judge(&mut fresh(), &object);
        assert!(context(&report), "{report:?}");
        assert_eq!(waits(&report).1, unchecked, "kind {kind}");
    }
    let report = judge(&mut fresh(), &told.last(receipt::KIND));
    assert!(
        matches!(waits(&report).0, Missing::Nonce(_) | Missing::Context(_)),
        "{report:?}"
    );
    let report = judge(&mut fresh(), &told.last(block::KIND));
    assert!(matches!(waits(&report).0, Missing::Parent(_)), "{report:?}");
    assert_eq!(
        waits(&report).1,
        ["B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10"]
    );
}

#[test]
fn a_gap_of_nonces_waits_and_a_failure_behind_it_beats_it() {
    let told = Told::new(32, 400, 0);
    let object = told.last(receipt::KIND);
    let signers = parties(&object, told.world());
    let known = receipt::Receipt::read(&object).unwrap();
    let mut validator = told.judged();
    let before = validator.ledger.state_root();
    // The next is there only in the thoughts of its sender.
    let gap = changed(&object, NONCE, &(known.nonce + 1_000).to_le_bytes(), &signers);
    let report = judge(&mut validator, &gap);
    let (missing, unchecked) = waits(&report);
    assert!(matches!(missing, Missing::Nonce(_)), "{report:?}");
    assert_eq!(unchecked, ["T1", "T4"]);
    // Signed by a stranger, it is wrong whatever comes.
    let strangers = [&told.world().verifiers[0], signers[1]];
    let gap = changed(&object, NONCE, &(known.nonce + 1_000).to_le_bytes(), &strangers);
    assert_eq!(rule(&judge(&mut validator, &gap)), "T6");
    let much = changed(&gap, AMOUNT, &u64::MAX.to_le_bytes(), &signers);
    assert_eq!(rule(&judge(&mut validator, &much)), "T2");
    assert_eq!(validator.ledger.state_root(), before, "nothing was applied");
}

#[test]
fn the_last_nonce_that_can_be_written_has_no_next() {
    let told = Told::new(32, 400, 0);
    let object = told.last(receipt::KIND);
    let signers = parties(&object, told.world());
    let known = receipt::Receipt::read(&object).unwrap();
    let mut validator = told.judged();
    let pair = [known.user(), known.provider()].concat();
    validator.ledger.put(Table::Nonces, &pair, &u64::MAX);
    for nonce in [u64::MAX, 0] {
        let object = changed(&object, NONCE, &nonce.to_le_bytes(), &signers);
        assert_eq!(rule(&judge(&mut validator, &object)), "T1", "{nonce}");
    }
}

#[test]
fn what_was_accepted_is_accepted_again_and_changes_nothing() {
    let told = Told::new(33, 900, 0);
    let mut validator = told.judged();
    let facts = |ledger: &Ledger| {
        let trees = [ledger.growing("receipts"), ledger.growing("proofs")];
        (ledger.state_root(), trees.map(|tree| tree.root()), block::tip(ledger))
    };
    let before = facts(&validator.ledger);
    for kind in [
        receipt::KIND,
        block::KIND,
        attestation::KIND,
        settlement::KIND,
        row::KIND,
    ] {
        let objects = told.objects.iter().filter(|object| object[0] == kind);
        for object in objects {
            let report = judge(&mut validator, object);
            assert!(report.verdict.is_accept(), "kind {kind}: {report:?}");
        }
    }
    assert_eq!(facts(&validator.ledger), before);
    // A signature that is none is not excused by an earlier good one.
    let mut object = told.last(receipt::KIND);
    let at = object.len() - 1;
    object[at] ^= 1;
    assert_eq!(rule(&judge(&mut validator, &object)), "T6");
}

#[test]
fn two_writers_make_two_heads_and_a_merge_makes_one() {
    let told = Told::new(34, 1_500, 0);
    let mut validator = fresh();
    let (mut most, mut merged) = (0, false);
    for object in &told.objects {
        judge(&mut validator, object);
        if object[0] == row::KIND {
            let version = row::Version::read(object, params()).unwrap();
            let heads = row::heads(&validator.ledger, &version.table, &version.row);
            merged |= version.parents.len() >= 2 && heads == 1;
            most = most.max(heads);
        }
    }
    assert!(most >= 2, "there was a conflict");
    assert!(merged, "and a version that closed one");
}

/// A quorum for another outcome is possible only where the verifiers of a contract change in between.
#[test]
fn a_challenge_is_settled_once() {
    let told = Told::new(35, 300, 0);
    let world = told.world();
    let deal = &world.deals[1];
    let tracker = &world.trackers[0];
    let mut validator = told.judged();
    let (challenge, mut seq) = ([77; 32], world.context_seq);
    let mut settle = |verifiers: &[usize], outcome: u8| {
        let mut terms = deal.terms.clone();
        terms.verifiers = verifiers.iter().map(|place| world.verifiers[*place].id()).collect();
        terms.verifiers.sort_unstable();
        terms.quorum = 2;
        seq += 1;
        let statement = context::Statement::Contract(deal.id, terms).to_bytes();
        let object = Sealing::new(context::KIND).with(&1u8).with(&seq).bytes(&statement);
        assert!(
            judge(&mut validator, &object.sign(&world.authority).done())
                .verdict
                .is_accept()
        );
        for place in verifiers {
            let verifier = &world.verifiers[*place];
            let said = Sealing::new(attestation::KIND)
                .with(&1u8)
                .with(&deal.id)
                .with(&9u32)
                .with(&challenge);
            let said = said
                .with(&outcome)
                .with(&verifier.key())
                .with(&AS_OF)
                .sign(verifier)
                .done();
            let report = judge(&mut validator, &said);
            assert!(report.verdict.is_accept(), "{report:?}");
        }
        let of = attestation::Named {
            contract: deal.id,
            epoch: 9,
            challenge,
        };
        let known: attestation::Challenge = validator.ledger.get(Table::Challenges, &of.to_bytes()).unwrap();
        let root = known.statements.root();
        let object = Sealing::new(settlement::KIND)
            .with(&1u8)
            .with(&deal.id)
            .with(&9u32)
            .with(&challenge);
        let object = object.with(&root).with(&outcome).with(&tracker.key()).with(&AS_OF);
        judge(&mut validator, &object.sign(tracker).done())
    };
    let first = settle(&[0, 1], Outcome::PASS.number());
    assert!(first.verdict.is_accept(), "{first:?}");
    assert_eq!(rule(&settle(&[2, 3], Outcome::FAIL.number())), "S4");
}

/// The schedule itself never passes the limit, so the limit is lowered: to what two blocks pay, and one unit less.
#[test]
fn rewards_end_at_what_can_be_mined() {
    let told = Told::new(36, 900, 0);
    let blocks = told.objects.iter().filter(|object| object[0] == block::KIND).count() as u64;
    let reward = params().reward(0);
    assert!(blocks >= 3, "{blocks}");
    let judge_all = |mined_max_units: u64| {
        let mut params: LunarParams = params().clone();
        // In smallest units, so that one of them can be missing.
        let scale = params.supply.units_a_coin;
        params.supply.units_a_coin = 1;
        params.supply.founders_coins *= scale;
        params.supply.sold_coins *= scale;
        params.blocks.reward_coins *= scale;
        params.supply.mined_coins_max = mined_max_units;
        let mut validator = Sequential::new(Box::leak(Box::new(params)), AS_OF as i64);
        let mut verdicts = Vec::new();
        for object in &told.objects {
            let report = judge(&mut validator, object);
            if object[0] == block::KIND {
                verdicts.push(report.verdict);
            }
        }
        (verdicts, validator.ledger.supply().mined_units)
    };
    let (verdicts, mined) = judge_all(2 * reward);
    assert_eq!(mined, 2 * reward);
    assert!(verdicts[..2].iter().all(|verdict| verdict.is_accept()));
    assert_eq!(verdicts[2].rule().unwrap().to_string(), "B10");
    let (verdicts, mined) = judge_all(2 * reward - 1);
    assert_eq!(mined, reward, "one unit short");
    assert_eq!(verdicts[1].rule().unwrap().to_string(), "B10");
}

#[test]
fn a_get_waits_for_a_binding_that_is_not_here_yet() {
    let told = Told::new(37, 600, 0);
    let mut records = told.objects.iter().filter(|object| object[0] == naming::KIND);
    // By the image of the first file, which an empty ledger has, too.
    let is_get = |object: &&Vec<u8>| {
        let record = naming::Naming::read(object, params()).unwrap();
        record.op == naming::Op::Get && record.image == naming::Image::of(0, &params().names)
    };
    let get = records.rfind(is_get).unwrap();
    let report = judge(&mut fresh(), get);
    assert!(matches!(waits(&report).0, Missing::Context(_)), "{report:?}");
    let (_, unchecked) = waits(&report);
    assert_eq!(unchecked, ["N3", "N4"]);
}
