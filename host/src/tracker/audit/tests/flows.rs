//! One provider, one shard, every way in which an audit can go; and what the tracker does to itself.
//! The provider is written down here move by move, so that each test says what was answered when.
//! Never looks into the engine: what is checked came out of it.

use super::*;
use crate::{
    chain::lunarx::{LunarParams, audit::a, roots::Shape},
    tracker::audit::{
        AuditId, Epoch, Evidence, Fault, Judged, Limits, Outcome, Placing, Standing,
        limits::SECOND_US,
        outcome::{Broken, Failure},
        record::Challenge,
        repair::Stuck,
        standing::{Cause, Rank},
    },
    verdict::{Finding, Verdict},
};

/// An engine with one provider that holds shard 0 of 2 + 1 of one object, in an epoch of a day.
struct Table {
    engine: AuditEngine<Paper>,
    rng: ChaCha12Rng,
    now_us: u64,
    seen: Vec<Action>,
}

fn key(number: u8) -> PublicKey {
    PublicKey::ed25519(&[number; 32])
}

fn placing(shard: u8) -> Placing {
    Placing {
        contract: [shard; 32],
        manifest: [0xaa; 32],
        shard,
        shape: Shape::new(131_072, 2, 1).unwrap(),
        shard_root: [0xbb; 32],
    }
}

impl Table {
    fn new(limits: Limits) -> Self {
        let mut engine = AuditEngine::new(LunarParams::embedded(), limits, Paper);
        let mut rng = rng(1);
        for number in 1..=4 {
            engine.add_provider(key(number), START_US);
        }
        engine.place(&key(1).id(), &placing(0)).unwrap();
        engine.set_online(&key(1).id(), true);
        engine.tick(START_US, &mut rng);
        let epoch = Epoch {
            number: 9,
            beacon: [0xcc; 32],
            until_us: START_US + DAY_US,
        };
        engine.begin_epoch(epoch, START_US, &mut rng);
        Self {
            engine,
            rng,
            now_us: START_US,
            seen: Vec::new(),
        }
    }

    /// Time passes, a tick every half minute; answers what was asked for meanwhile. What it says besides is kept in `seen`.
    fn pass_time(&mut self, us: u64) -> Vec<Action> {
        let (end_us, mut asked) = (self.now_us + us, Vec::new());
        while self.now_us < end_us && asked.is_empty() {
            self.now_us = (self.now_us + 30 * SECOND_US).min(end_us);
            self.engine.tick(self.now_us, &mut self.rng);
            asked.extend(self.take());
        }
        asked
    }

    /// What is asked for now.
    fn take(&mut self) -> Vec<Action> {
        let is_asked = |action: &Action| {
            matches!(
                action,
                Action::AskCommit { .. } | Action::AskAnswer { .. } | Action::ToJudge { .. }
            )
        };
        let (asked, told): (Vec<_>, Vec<_>) = actions(&mut self.engine).into_iter().partition(is_asked);
        self.seen.extend(told);
        asked
    }

    /// The next request, which is for a commitment.
    fn commit_asked(&mut self) -> AuditId {
        match self.pass_time(2 * DAY_US).as_slice() {
            [
                Action::AskCommit {
                    audit,
                    provider,
                    request,
                },
            ] => {
                assert_eq!((*provider, request.epoch, request.shard), (key(1).id(), 9, 0));
                *audit
            }
            other => panic!("{other:?}"),
        }
    }

    fn commit(&mut self, audit: AuditId) -> Vec<u8> {
        self.engine
            .committed(audit, [1; 32], [2; 64], self.now_us, &mut self.rng);
        match self.take().as_slice() {
            [Action::AskAnswer { audit: of, start, .. }] if *of == audit => start.clone(),
            other => panic!("{other:?}"),
        }
    }

    fn answer(&mut self, audit: AuditId, answer: &[u8]) -> Vec<u8> {
        self.engine.answered(audit, answer, self.now_us);
        match self.take().as_slice() {
            [Action::ToJudge { audit: of, record }] if *of == audit => record.clone(),
            other => panic!("{other:?}"),
        }
    }

    fn judge(&mut self, audit: AuditId, judged: &Judged) {
        self.engine.judged(audit, judged, self.now_us);
        assert_eq!(self.take(), []);
    }

    fn outcomes(&self) -> Vec<Outcome> {
        let outcomes = self.seen.iter().filter_map(|action| match action {
            Action::Settled { outcome, .. } => Some(*outcome),
            _ => None,
        });
        outcomes.collect()
    }

    fn evidence(&self) -> Vec<&Evidence> {
        let evidence = self.seen.iter().filter_map(|action| match action {
            Action::Evidence { id, evidence } => {
                assert_eq!(*id, evidence.id());
                Some(&**evidence)
            }
            _ => None,
        });
        evidence.collect()
    }

    fn rank(&self) -> Rank {
        self.engine.books().get(0).unwrap().account.standing.rank()
    }

    /// An audit that is rejected by this rule of what was signed with this.
    fn rejected(&mut self, number: u8, signature: [u8; 64]) {
        let audit = self.commit_asked();
        self.commit(audit);
        self.answer(audit, &[&[1; 9][..], &signature].concat());
        self.judge(audit, &rejection(number));
    }
}

fn rejection(number: u8) -> Judged {
    Judged::Verdict(Finding::at(a(number), 3, "wrong").into())
}

const ACCEPT: Judged = Judged::Verdict(Verdict::ACCEPT);

#[test]
fn an_audit_passes() {
    let mut table = Table::new(Limits::default());
    assert_eq!(table.engine.planned_count(), 4, "460 pieces of one shard, 135 a round");
    let audit = table.commit_asked();
    let start = table.commit(audit);
    let challenge = Challenge::read(&start).unwrap();
    assert_eq!(
        (challenge.commit_nonce == [0; 32], challenge.ask.nonce == [0; 32]),
        (false, false)
    );
    assert_ne!(challenge.commit_nonce, challenge.ask.nonce, "drawn one after the other");
    assert_eq!(
        (challenge.ask.asked_us, challenge.ask.held_bytes),
        (table.now_us, 65_536)
    );
    let record = table.answer(audit, &[3; 70]);
    assert_eq!(record, [&start[..], &[3; 70]].concat());
    table.judge(audit, &ACCEPT);
    assert_eq!(table.outcomes(), [Outcome::Pass]);
    assert_eq!((table.engine.open_count(), table.rank()), (0, Rank::Vetting));
    let pieces = challenge.pieces(LunarParams::embedded()).len() as u64;
    assert_eq!(table.engine.counters().pieces, pieces);
    // Said twice, or of another audit: counted, and nothing else.
    table.judge(audit, &ACCEPT);
    table.engine.answered(AuditId(77), &[], table.now_us);
    table.engine.not_understood(audit, table.now_us);
    assert_eq!(table.outcomes(), [Outcome::Pass]);
    assert_eq!(table.engine.counters().strays, 3);
}

/// Who is silent after it was asked is asked for the same pieces under the same commitment, three times, six hours apart.
#[test]
fn going_silent_is_no_escape() {
    let mut table = Table::new(Limits::default());
    let audit = table.commit_asked();
    let first = Challenge::read(&table.commit(audit)).unwrap();
    let mut asked = vec![table.now_us];
    for _ in 0..3 {
        let again = loop {
            match table.pass_time(2 * DAY_US).pop() {
                Some(Action::AskAnswer { audit: of, start, .. }) if of == audit => break start,
                // The other rounds of the day pass.
                Some(Action::AskCommit { audit, .. }) => {
                    table.commit(audit);
                    table.answer(audit, &[0; 70]);
                    table.judge(audit, &ACCEPT);
                }
                other => panic!("{other:?}"),
            }
        };
        let again = Challenge::read(&again).unwrap();
        assert_eq!((again.seed, again.committed_root), (first.seed, first.committed_root));
        assert_eq!(
            again.pieces(LunarParams::embedded()),
            first.pieces(LunarParams::embedded())
        );
        assert_eq!(again.ask.asked_us, table.now_us);
        asked.push(table.now_us);
    }
    let waits: Vec<u64> = asked.windows(2).map(|pair| (pair[1] - pair[0]) / HOUR_US).collect();
    assert_eq!(waits, [6, 6, 6]);
    while table.evidence().is_empty() {
        table.pass_time(HOUR_US);
    }
    let evidence = table.evidence()[0].clone();
    assert_eq!(
        (evidence.failure, evidence.challenge),
        (Failure::Silence, Some(first.seed))
    );
    let contained = table.seen.iter().filter(|action| match action {
        Action::Settled { audit: of, outcome, .. } => *of == audit && matches!(outcome, Outcome::Contained { .. }),
        _ => false,
    });
    assert_eq!(contained.count(), 3);
    assert!(table.outcomes().contains(&Outcome::Fail(Failure::Silence)));
    assert!(
        !table
            .seen
            .iter()
            .any(|action| matches!(action, Action::Repair(_) | Action::Stuck { .. })),
        "nothing is proven"
    );
    // An answer in time at the second asking would have been fine: the control.
    let mut table = Table::new(Limits::default());
    let audit = table.commit_asked();
    table.commit(audit);
    let again = loop {
        match table.pass_time(2 * DAY_US).pop() {
            Some(Action::AskAnswer { audit: of, .. }) => break of,
            Some(Action::AskCommit { .. }) => {}
            other => panic!("{other:?}"),
        }
    };
    table.answer(again, &[0; 70]);
    table.judge(again, &ACCEPT);
    assert_eq!(table.outcomes().last(), Some(&Outcome::Pass));
    assert!(table.evidence().is_empty());
}

/// A record that breaks A1 or A2 and is signed: failed, with evidence, and the shard is made again. Unsigned: nobody answered.
#[test]
fn a_signed_record_that_breaks_a_rule_is_a_proof() {
    let mut table = Table::new(Limits::default());
    // The other two shards are with others, who make a repair possible.
    table.engine.place(&key(2).id(), &placing(1)).unwrap();
    table.engine.place(&key(3).id(), &placing(2)).unwrap();
    table.rejected(2, [9; 64]);
    assert_eq!(table.outcomes(), [Outcome::Fail(Failure::Loss(Broken(2)))]);
    let evidence = table.evidence()[0].clone();
    assert_eq!((evidence.failure, evidence.index), (Failure::Loss(Broken(2)), Some(3)));
    assert_eq!(
        (evidence.before, evidence.after),
        ((Rank::Vetting, 1_000_000), (Rank::Warned, 990_089))
    );
    assert_eq!(Evidence::from_bytes(&evidence.to_bytes()), Ok(evidence.clone()));
    let orders: Vec<_> = table
        .seen
        .iter()
        .filter_map(|action| {
            if let Action::Repair(order) = action {
                Some(order)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(orders.len(), 1);
    assert_eq!((orders[0].to, orders[0].lost_by), (key(4).id(), key(1).id()));
    assert_eq!(orders[0].from, [(key(2).id(), 1), (key(3).id(), 2)]);
    // Made again: the taker holds it, and the loser does not.
    let shard = ([0xaa; 32], 0);
    table.engine.repaired(&shard, [0xdd; 32]);
    let books = table.engine.books();
    assert_eq!(books.object(&shard.0).unwrap().holders[&0], 3);
    assert_eq!(
        (books.get(0).unwrap().held_bytes, books.get(3).unwrap().held_bytes),
        (0, 65_536)
    );
    assert_eq!(books.get(3).unwrap().promised_bytes, 0);
    let mut table = Table::new(Limits::default());
    table.rejected(2, UNSIGNED);
    assert_eq!(table.outcomes(), []);
    table.pass_time(HOUR_US);
    assert_eq!(table.outcomes()[0], Outcome::Unknown);
    assert!(matches!(table.outcomes()[1], Outcome::Contained { .. }));
    assert!(table.evidence().is_empty());
}

/// After a restart nobody carries out what was ordered: the next epoch orders it again, and nothing that was never ordered.
#[test]
fn orders_that_were_taken_back_are_given_again() {
    let mut table = Table::new(Limits::default());
    table.engine.place(&key(2).id(), &placing(1)).unwrap();
    table.engine.place(&key(3).id(), &placing(2)).unwrap();
    table.rejected(2, [9; 64]);
    let (shard, taker) = (([0xaa; 32], 0), key(4).id());
    assert!(table.engine.is_ordered(&shard, &taker) && !table.engine.is_ordered(&shard, &key(3).id()));
    table.engine.drop_orders();
    assert!(!table.engine.is_ordered(&shard, &taker));
    assert_eq!(table.engine.books().get(3).unwrap().promised_bytes, 0);
    table.engine.repair_failed(&([0xaa; 32], 1));
    let epoch = Epoch {
        number: 9,
        beacon: [0xcc; 32],
        until_us: table.now_us + DAY_US,
    };
    table.engine.begin_epoch(epoch, table.now_us, &mut table.rng);
    let actions = std::iter::from_fn(|| table.engine.next_action());
    let ordered: Vec<u8> = actions
        .filter_map(|action| match action {
            Action::Repair(order) => Some(order.shard),
            _ => None,
        })
        .collect();
    assert_eq!(ordered, [0], "and not shard 1, which is whole");
    assert!(table.engine.is_ordered(&shard, &taker));
}

/// Five proofs suspend, one after the notice bans; the shard cannot be made again while the others are nobody's.
#[test]
fn proofs_suspend_and_then_ban() {
    let mut table = Table::new(Limits::default());
    let mut day = 0;
    let mut ranks = Vec::new();
    while table.rank() != Rank::Banned {
        if table.engine.planned_count() == 0 {
            day += 1;
            let epoch = Epoch {
                number: 9,
                beacon: [0xcc; 32],
                until_us: START_US + (day + 1) * DAY_US,
            };
            table.pass_time((START_US + day * DAY_US).saturating_sub(table.now_us));
            table.engine.begin_epoch(epoch, table.now_us, &mut table.rng);
        }
        table.rejected(2, [9; 64]);
        ranks.push(table.rank());
    }
    assert_eq!(
        ranks[..5],
        [Rank::Warned, Rank::Warned, Rank::Warned, Rank::Warned, Rank::Suspended]
    );
    let changes: Vec<(Rank, Rank)> = table
        .seen
        .iter()
        .filter_map(|action| match action {
            Action::Standing { before, after, .. } => Some((before.rank(), after.rank())),
            _ => None,
        })
        .collect();
    let expected = [
        (Rank::Vetting, Rank::Warned),
        (Rank::Warned, Rank::Suspended),
        (Rank::Suspended, Rank::Banned),
    ];
    assert_eq!(changes, expected);
    let last = table.evidence().last().unwrap().id();
    assert_eq!(
        table.engine.books().get(0).unwrap().account.standing,
        Standing::Banned(last)
    );
    assert_eq!(table.evidence().last().unwrap().after.0, Rank::Banned);
    let stuck = Action::Stuck {
        key: ([0xaa; 32], 0),
        why: Stuck::Shards { got: 0, expected: 2 },
    };
    assert!(table.seen.contains(&stuck));
    assert_eq!(table.engine.open_count(), 0);
    let epoch = Epoch {
        number: 10,
        beacon: [0xcd; 32],
        until_us: table.now_us + DAY_US,
    };
    table.engine.begin_epoch(epoch, table.now_us, &mut table.rng);
    assert_eq!(table.engine.planned_count(), 0, "whoever is banned is not asked");
}

/// An engine without a verdict, books that do not fit, a clock that jumps, a disk: the same is asked again and nobody pays.
#[test]
fn faults_of_the_tracker_cost_nobody_anything() {
    let books = Judged::Verdict(Finding::whole(a(0), "no contract").into());
    for (judged, fault) in [(Judged::Fault, Fault::Engine), (books, Fault::Books)] {
        let mut table = Table::new(Limits::default());
        let audit = table.commit_asked();
        table.commit(audit);
        table.answer(audit, &[0; 70]);
        table.judge(audit, &judged);
        assert_eq!(table.outcomes(), [Outcome::TrackerFault(fault)]);
        assert_eq!((table.engine.open_count(), table.rank()), (1, Rank::Vetting));
    }
    let mut table = Table::new(Limits::default());
    let audit = table.commit_asked();
    // The tracker sleeps for an hour while the provider is to commit itself.
    table.now_us += HOUR_US;
    table.engine.tick(table.now_us, &mut table.rng);
    table.take();
    assert!(
        table.outcomes().contains(&Outcome::TrackerFault(Fault::Clock)),
        "{:?}",
        table.outcomes()
    );
    assert!(
        !table
            .outcomes()
            .iter()
            .any(|outcome| matches!(outcome, Outcome::Contained { .. }))
    );
    table
        .engine
        .committed(audit, [1; 32], [2; 64], table.now_us, &mut table.rng);
    assert_eq!(table.engine.counters().strays, 1, "it comes too late, and that is all");
    let mut table = Table::new(Limits::default());
    table.commit_asked();
    table.engine.fault(Fault::Disk, table.now_us);
    table.take();
    assert_eq!(table.outcomes(), [Outcome::TrackerFault(Fault::Disk)]);
}

/// Offline is no timeout: nothing was asked, so nothing is owed.
#[test]
fn who_is_not_there_is_asked_nothing() {
    let mut table = Table::new(Limits::default());
    table.engine.set_online(&key(1).id(), false);
    assert_eq!(table.pass_time(DAY_US), []);
    assert_eq!(table.outcomes(), [Outcome::Offline; 4]);
    assert_eq!((table.engine.open_count(), table.rank()), (0, Rank::Vetting));
    assert!(table.evidence().is_empty());
}

/// Three of four providers go silent in one round: the tracker blames itself.
#[test]
fn a_round_in_which_too_many_are_silent_is_the_trackers_fault() {
    let mut engine = AuditEngine::new(LunarParams::embedded(), Limits::default(), Paper);
    let mut rng = rng(2);
    for number in 1..=3 {
        engine.add_provider(key(number), START_US);
        engine.place(&key(number).id(), &placing(number - 1)).unwrap();
        engine.set_online(&key(number).id(), true);
    }
    // All of the day falls into one round.
    let margin_us = Limits::default().plan_margin_us;
    let epoch = Epoch {
        number: 9,
        beacon: [0xcc; 32],
        until_us: START_US + margin_us + 1,
    };
    engine.begin_epoch(epoch, START_US, &mut rng);
    let mut outcomes = Vec::new();
    for half_minute in 0..60 {
        engine.tick(START_US + half_minute * 30 * SECOND_US, &mut rng);
        outcomes.extend(actions(&mut engine).into_iter().filter_map(|action| match action {
            Action::Settled { outcome, .. } => Some(outcome),
            _ => None,
        }));
    }
    assert_eq!(outcomes, [Outcome::TrackerFault(Fault::Network); 12]);
    assert_eq!(engine.counters().faulty_rounds, 1);
    assert_eq!(engine.open_count(), 12, "they are asked again");
}

/// Silence for days: suspended for it, its shards given up when the suspension begins anew, and never banned.
#[test]
fn silence_suspends_but_does_not_ban() {
    let mut table = Table::new(Limits::default());
    table.engine.place(&key(2).id(), &placing(1)).unwrap();
    table.engine.place(&key(3).id(), &placing(2)).unwrap();
    for day in 1..20 {
        let end_us = START_US + day * DAY_US;
        while table.now_us < end_us {
            table.pass_time(end_us - table.now_us);
        }
        let epoch = Epoch {
            number: 9,
            beacon: [0xcc; 32],
            until_us: end_us + DAY_US,
        };
        table.engine.begin_epoch(epoch, table.now_us, &mut table.rng);
    }
    let standing = table.engine.books().get(0).unwrap().account.standing;
    assert!(
        matches!(
            standing,
            Standing::Suspended {
                cause: Cause::Failures,
                ..
            }
        ),
        "{standing:?}"
    );
    assert_eq!(table.engine.counters().bans, 0);
    assert!(
        table
            .evidence()
            .iter()
            .all(|evidence| evidence.failure == Failure::Silence)
    );
    // The two others are never there, and lose their shards for that.
    let of_it = |action: &&Action| matches!(action, Action::Repair(order) if order.lost_by == key(1).id());
    let repairs = table.seen.iter().filter(of_it).count();
    assert_eq!(repairs, 1, "ordered once");
}

/// The state in bytes: restored in the middle of audits, the engine goes on as the one that was never stopped.
#[test]
fn a_restored_engine_has_the_same_future() {
    let mut table = Table::new(Limits::default());
    let audit = table.commit_asked();
    table.commit(audit);
    table.rejected(2, [9; 64]);
    let bytes = table.engine.snapshot();
    let restored = AuditEngine::restore(LunarParams::embedded(), Limits::default(), Paper, &bytes).unwrap();
    assert_eq!(restored.snapshot(), bytes);
    let mut other = Table {
        engine: restored,
        rng: table.rng.clone(),
        now_us: table.now_us,
        seen: Vec::new(),
    };
    table.seen.clear();
    for table in [&mut table, &mut other] {
        for _ in 0..100 {
            for action in table.pass_time(HOUR_US) {
                match action {
                    Action::AskCommit { audit, .. } => drop(table.commit(audit)),
                    Action::AskAnswer { audit, .. } => drop(table.answer(audit, &[0; 70])),
                    _ => {}
                }
            }
        }
    }
    assert!(table.seen.len() > 3, "something happened");
    assert_eq!(table.seen, other.seen);
    assert_eq!(table.engine.snapshot(), other.engine.snapshot());
    // Cut, with more behind, of another version.
    let restore = |bytes: &[u8]| AuditEngine::restore(LunarParams::embedded(), Limits::default(), Paper, bytes).is_ok();
    assert!(!restore(&bytes[..bytes.len() - 1]) && !restore(&[&bytes[..], &[0]].concat()) && !restore(&[]));
    assert!(!restore(&[&[2], &bytes[1..]].concat()));
    // A row by itself brings a standing back.
    let row = table.engine.provider_row(&key(1).id()).unwrap();
    assert!(table.engine.provider_row(&[0; 32]).is_none());
    let mut anew = AuditEngine::new(LunarParams::embedded(), Limits::default(), Paper);
    anew.add_provider(key(1), table.now_us);
    assert!(anew.restore_row(&key(2).id(), &row).is_err() && anew.restore_row(&key(1).id(), &row[1..]).is_err());
    assert!(anew.restore_row(&key(1).id(), &[&row[..], &[0]].concat()).is_err());
    assert_ne!(anew.provider_row(&key(1).id()).unwrap(), row);
    anew.restore_row(&key(1).id(), &row).unwrap();
    assert_eq!(anew.provider_row(&key(1).id()).unwrap(), row);
}
