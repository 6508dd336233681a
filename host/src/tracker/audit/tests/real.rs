//! A small network that is real in every byte: providers with their shards, the engine, and the naive judge of the chain.
//! Honest ones pass; lazy and lying ones are rejected by A2, suspended, banned; their shards are made again elsewhere.
//! Never takes a shortcut: every record is judged by `chain::lunarx::sequential`, every evidence checked again.

use proptest::prelude::*;

use super::*;
use crate::chain::lunarx::roots::CHUNK_BYTES;
use crate::{
    chain::lunarx::{Hash, LunarParams, context::Statement, hash, ledger::Ledger, sequential::Sequential},
    generate::lunarx::{AS_OF, Sealing, World, authority, content::Content},
    tracker::{
        audit::{
            AuditId, Epoch, Evidence, Judged, Limits, Outcome, Placing, RepairOrder, Standing,
            evidence::{EvidenceError, recheck},
            limits::SECOND_US,
            outcome::{Broken, Failure},
            repair::recover,
            standing::Rank,
        },
        provider::{MemoryShelf, Mode, ProviderNode, Shelf, SplitObject, StoredShard, split},
    },
};

type Node = ProviderNode<MemoryShelf, Signer>;

struct Small {
    world: World,
    judge: Sequential<LunarParams>,
    engine: AuditEngine<Signer>,
    nodes: Vec<Node>,
    rng: ChaCha12Rng,
    now_us: u64,
    statements: u64,
    contracts: u8,
    seen: Vec<Action>,
    passed: Vec<Hash>,
}

const MODES: [Mode; 6] = [
    Mode::Honest,
    Mode::Lazy {
        lost_ppm: 300_000,
        seed: 1,
    },
    Mode::LyingBytes,
    Mode::LyingRoot,
    Mode::Offline {
        silent_ppm: 1_000_000,
        seed: 1,
    },
    // Holds nothing at first: takes what the others lose.
    Mode::Honest,
];

impl Small {
    fn new() -> Self {
        let params = LunarParams::embedded();
        let world = World::new(params, 21);
        let tracker = world.trackers[0].clone();
        let mut engine = AuditEngine::new(params, Limits::default(), tracker.clone());
        let nodes: Vec<Node> = world
            .providers
            .iter()
            .zip(MODES)
            .map(|(signer, mode)| ProviderNode::new(params, MemoryShelf::default(), signer.clone(), mode))
            .collect();
        for node in &nodes {
            engine.add_provider(node.key(), START_US);
            engine.set_online(&node.key().id(), true);
        }
        let mut small = Self {
            judge: Sequential::new(params, AS_OF as i64),
            world,
            engine,
            nodes,
            rng: rng(5),
            now_us: START_US,
            statements: 0,
            contracts: 0,
            seen: Vec::new(),
            passed: Vec::new(),
        };
        small.say(&Statement::Trackers(vec![tracker.id()]));
        small
    }

    /// The authority says something.
    fn say(&mut self, statement: &Statement) {
        self.statements += 1;
        let sealing = Sealing::new(0)
            .with(&1u8)
            .with(&self.statements)
            .bytes(&statement.to_bytes());
        self.accept(sealing.sign(&authority()).done());
    }

    fn accept(&mut self, object: Vec<u8>) {
        let report = self.judge.judge(object).unwrap();
        assert!(report.verdict.is_accept(), "{report:?}");
    }

    /// A contract between the owner and this provider over an object.
    fn contract(&mut self, provider: usize, shard_root: Hash) -> Hash {
        self.contracts += 1;
        let mut terms = self.world.deals[0].terms.clone();
        terms.provider = self.world.providers[provider].id();
        terms.storage_root = shard_root;
        let id = hash(&[b"contract", &[self.contracts]]);
        self.say(&Statement::Contract(id, terms));
        id
    }

    /// Uploads an object, and gives shard after shard to these providers.
    fn store(&mut self, bytes: usize, [k, m]: [u8; 2], holders: &[usize]) -> SplitObject {
        let owner = self.world.users[1].clone();
        let data = crate::tracker::provider::tests::data(bytes);
        let object = split(owner.key(), &data, [k, m], &|message| owner.sign(message)).unwrap();
        let content = Content::new(owner, data, k, m);
        for number in 0..object.shape.stripes() {
            self.accept(content.stripe(number));
        }
        self.accept(object.manifest.clone());
        for (shard, holder) in object.shards.iter().zip(holders) {
            let contract = self.contract(*holder, object.shard_root);
            self.nodes[*holder].put(shard).unwrap();
            let placing = Placing {
                contract,
                manifest: object.id,
                shard: shard.head.shard,
                shape: object.shape,
                shard_root: object.shard_root,
            };
            self.engine.place(&self.nodes[*holder].key().id(), &placing).unwrap();
        }
        object
    }

    fn day(&mut self, number: u32) {
        let beacon = hash(&[b"beacon", &number.to_le_bytes()]);
        self.say(&Statement::Beacon(number, beacon));
        let until_us = self.now_us + DAY_US;
        self.engine.begin_epoch(
            Epoch {
                number,
                beacon,
                until_us,
            },
            self.now_us,
            &mut self.rng,
        );
        while self.now_us < until_us {
            self.now_us += 30 * SECOND_US;
            self.engine.tick(self.now_us, &mut self.rng);
            while let Some(action) = self.engine.next_action() {
                self.carry_out(action);
            }
        }
    }

    fn node(&self, id: &Hash) -> &Node {
        self.nodes.iter().find(|node| node.key().id() == *id).unwrap()
    }

    fn carry_out(&mut self, action: Action) {
        let now_us = self.now_us;
        match action {
            Action::AskCommit {
                audit,
                provider,
                request,
            } => {
                if let Ok(commit) = self.node(&provider).commit(&request, now_us) {
                    self.engine
                        .committed(audit, commit.root, commit.signature, now_us, &mut self.rng);
                }
            }
            Action::AskAnswer { audit, provider, start } => {
                if let Ok(answer) = self.node(&provider).answer(&start, 5, 9) {
                    self.engine.answered(audit, &answer, now_us);
                }
            }
            Action::ToJudge { audit, record } => self.judge(audit, record),
            Action::Repair(order) => {
                self.repair(&order);
                self.seen.push(Action::Repair(order));
            }
            told => self.seen.push(told),
        }
    }

    fn judge(&mut self, audit: AuditId, record: Vec<u8>) {
        let id = hash(&[&record]);
        let report = self.judge.judge(record).unwrap();
        if report.verdict.is_accept() {
            self.passed.push(id);
        }
        self.engine.judged(audit, &Judged::Verdict(report.verdict), self.now_us);
    }

    /// Fetches the other shards, leaves out what is not of its stripe, and gives the shard to its taker.
    fn repair(&mut self, order: &RepairOrder) {
        let mut columns = Vec::new();
        for (holder, shard) in &order.from {
            let node = self.node(holder);
            let key = (order.manifest, *shard);
            let chunks = (0..order.shape.stripes()).map(|stripe| {
                let chunk = node.chunk(&key, stripe, self.now_us).ok()?;
                node.shelf
                    .head(&key)
                    .ok()?
                    .is_of_stripe(stripe, &chunk)
                    .then_some(chunk)
            });
            if let Some(chunks) = chunks.collect::<Option<Vec<_>>>() {
                columns.push((*shard, chunks.concat()));
            }
        }
        let key = (order.manifest, order.shard);
        let Ok((column, recovered)) = recover(order, &columns) else {
            return self.engine.repair_failed(&key);
        };
        let taker = self.nodes.iter().position(|node| node.key().id() == order.to).unwrap();
        let mut head = self.nodes[0].shelf.head(&(order.manifest, 0)).unwrap();
        head.shard = order.shard;
        (head.stripe_roots, head.paths) = (recovered.stripe_roots, recovered.paths);
        self.nodes[taker].put(&StoredShard { head, column }).unwrap();
        let contract = self.contract(taker, order.shard_root);
        self.engine.repaired(&key, contract);
    }

    fn outcomes(&self, provider: usize) -> Vec<Outcome> {
        let id = self.nodes[provider].key().id();
        let of = self.seen.iter().filter_map(|action| match action {
            Action::Settled { provider, outcome, .. } if *provider == id => Some(*outcome),
            _ => None,
        });
        of.collect()
    }

    fn rank(&self, provider: usize) -> Rank {
        self.engine
            .books()
            .get(provider as u32)
            .unwrap()
            .account
            .standing
            .rank()
    }

    fn evidence(&self) -> Vec<Evidence> {
        let evidence = self.seen.iter().filter_map(|action| match action {
            Action::Evidence { evidence, .. } => Some((**evidence).clone()),
            _ => None,
        });
        evidence.collect()
    }
}

/// Two objects of three stripes of 1 + 4: every provider holds another shard of both, and the honest one has all that a repair needs.
/// The first shard of each that is found lost goes to the one provider that holds none; for the next there is nobody.
#[test]
fn honest_providers_pass_and_the_others_are_found() {
    let mut small = Small::new();
    for bytes in [3 * CHUNK_BYTES - 100, 2 * CHUNK_BYTES + 1] {
        small.store(bytes, [1, 4], &[0, 1, 2, 3, 4]);
    }
    (1..=4).for_each(|day| small.day(day));
    let ours = small.outcomes(0);
    assert!(
        ours.len() >= 16 && ours.iter().all(|outcome| *outcome == Outcome::Pass),
        "{ours:?}"
    );
    for cheat in [1, 2, 3] {
        let first = small.outcomes(cheat)[0];
        assert_eq!(first, Outcome::Fail(Failure::Loss(Broken(2))), "{:?}", MODES[cheat]);
    }
    assert!(
        small
            .outcomes(4)
            .iter()
            .all(|outcome| !matches!(outcome, Outcome::Pass | Outcome::Fail(Failure::Loss(_))))
    );
    assert_ne!(small.rank(4), Rank::Banned, "for silence nobody is banned");
    // What was taken from the cheats is with others now, who pass with it.
    let moved = small
        .seen
        .iter()
        .filter(|action| matches!(action, Action::Repair(_)))
        .count();
    assert_eq!(moved, 2);
    let taken = small.outcomes(5);
    assert!(taken.contains(&Outcome::Pass) && !taken.iter().any(|outcome| matches!(outcome, Outcome::Fail(_))));
    // By the ledger of today a shard that was made again is somebody else's (A0); what was shown needs no ledger.
    check_evidence(&small, &[&Ledger::default()]);
}

/// Every evidence is judged again, with these ledgers; whatever is changed in it, it does not hold or has another id.
fn check_evidence(small: &Small, ledgers: &[&Ledger]) {
    let params = LunarParams::embedded();
    let evidence = small.evidence();
    assert!(!evidence.is_empty());
    for evidence in &evidence {
        let blob = evidence.to_bytes();
        assert_eq!(Evidence::from_bytes(&blob).as_ref(), Ok(evidence));
        if evidence.failure == Failure::Silence {
            let silence = recheck(evidence, params, &small.judge.ledger, AS_OF as i64);
            assert_eq!(silence, Err(EvidenceError::Silence));
            continue;
        }
        for ledger in ledgers {
            let again = recheck(evidence, params, ledger, AS_OF as i64).unwrap();
            assert!(again.holds(), "{again:?}");
        }
        assert_eq!(evidence.to_json()["rule"], "A2");
    }
    let one = evidence.iter().find(|one| one.failure != Failure::Silence).unwrap();
    let again = |one: &Evidence| recheck(one, params, ledgers[0], AS_OF as i64).unwrap();
    // The answer's signature, the commitment's, another rule, another item, another provider.
    let mut unsigned = one.clone();
    *unsigned.record.last_mut().unwrap() ^= 0x40;
    assert!(!again(&unsigned).is_signed && !again(&unsigned).holds());
    let mut other = one.clone();
    other.failure = Failure::Loss(Broken(1));
    assert!(!again(&other).holds());
    let mut other = one.clone();
    other.index = Some(one.index.unwrap_or_default() + 1);
    assert!(!again(&other).holds());
    let mut other = one.clone();
    other.provider = small.nodes[0].key();
    assert!(!again(&other).holds(), "it is not the honest one's");
    let mut blob = one.to_bytes();
    blob[0] = 2;
    assert_eq!(
        Evidence::from_bytes(&blob),
        Err(EvidenceError::Version { got: Some(2) })
    );
    blob[0] = 1;
    blob.push(0);
    assert!(Evidence::from_bytes(&blob).is_err(), "something behind its end");
}

/// Nobody can take a shard here, so those who lie are asked day after day: warned, suspended, banned, each on evidence.
#[test]
fn who_lies_is_suspended_and_then_banned_by_evidence() {
    let mut small = Small::new();
    small.store(3 * CHUNK_BYTES, [2, 4], &[0, 1, 2, 3, 4, 5]);
    (1..=5).for_each(|day| small.day(day));
    for cheat in [1, 2, 3] {
        let id = small.nodes[cheat].key().id();
        let steps: Vec<Standing> = small
            .seen
            .iter()
            .filter_map(|action| match action {
                Action::Standing { provider, after, .. } if *provider == id => Some(*after),
                _ => None,
            })
            .collect();
        let ranks: Vec<Rank> = steps.iter().map(Standing::rank).collect();
        assert_eq!(
            ranks,
            [Rank::Warned, Rank::Suspended, Rank::Banned],
            "{:?}",
            MODES[cheat]
        );
        let Some(Standing::Banned(proof)) = steps.last() else {
            unreachable!()
        };
        assert!(
            small
                .evidence()
                .iter()
                .any(|evidence| evidence.id() == *proof && evidence.provider.id() == id)
        );
    }
    assert_eq!(small.rank(0), Rank::Vetting);
    assert!(
        small.seen.iter().any(|action| matches!(action, Action::Stuck { .. })),
        "nobody can take them"
    );
    check_evidence(&small, &[&small.judge.ledger, &Ledger::default()]);
}

/// One byte, one below and exactly 16 KiB (where a tree begins), and a shard that holds nothing of the object.
#[test]
fn small_shards_are_sent_whole() {
    let mut small = Small::new();
    for bytes in [1, 16_383, 16_384] {
        small.store(bytes, [2, 1], &[0, 5, 2]);
    }
    small.day(1);
    for honest in [0, 5] {
        let outcomes = small.outcomes(honest);
        assert!(
            outcomes.len() >= 3 && outcomes.iter().all(|outcome| *outcome == Outcome::Pass),
            "{outcomes:?}"
        );
    }
    let lying = small.outcomes(2);
    assert!(lying.contains(&Outcome::Fail(Failure::Loss(Broken(2)))), "{lying:?}");
    check_evidence(&small, &[&small.judge.ledger, &Ledger::default()]);
}

proptest! {
    #[test]
    fn no_blob_makes_the_readers_panic(mut bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Evidence::from_bytes(&bytes);
        if let Some(version) = bytes.first_mut() {
            *version = 1;
        }
        if let Ok(evidence) = Evidence::from_bytes(&bytes) {
            prop_assert_eq!(evidence.to_bytes(), bytes.clone());
        }
        let params = LunarParams::embedded();
        let _ = AuditEngine::restore(params, Limits::default(), Paper, &bytes);
    }
}
