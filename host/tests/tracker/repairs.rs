//! Repairs from end to end: what a provider lost is made again elsewhere and audited there, beside false sources and silent holders.
//! A service with short epochs, providers on real sockets; the test owns the objects and states their contracts.
//! Never looks into the service: metrics, the HTTP interface, the ledger's objects and the providers' folders are what it sees.

use std::{
    collections::BTreeSet,
    net::SocketAddr,
    path::Path,
    thread,
    time::{Duration, Instant},
};

use perigee::{
    chain::lunarx::{
        Hash, LunarParams,
        attestation::{Attestation, KIND as ATTESTATION},
        context::{Contract, Statement},
        ledger::Ledger,
        value::Value as _,
    },
    generate::lunarx::{Sealing, Signer, content::Content},
    tracker::{
        audit::{
            Evidence,
            evidence::{Event, EvidenceError, recheck},
            outcome::Failure,
        },
        auditor::{network::statement, repairs::contract_id},
        client::Client,
        provider::{Mode, SplitObject, serve::Objects, serve::Provider, split},
        service::{End, Service, rng},
        wire::{Kind, Message as _, Status, message::GetEvidence, row},
    },
};
use serde_json::Value;
use tempfile::TempDir;

use super::audits::{CONFIG, Running, get, observer, providers, start, start_with};

/// An object of five stripes of 2 + 1, registered, and its shards to be handed out.
struct Stored(SplitObject, Signer);

impl Stored {
    fn register(client: &mut Client, seed: u8) -> Self {
        let owner = Signer::ed25519(&[seed; 32]);
        let data: Vec<u8> = (0..600_000u32)
            .map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8 ^ seed)
            .collect();
        let object = split(owner.key(), &data, [2, 1], &|message| owner.sign(message)).unwrap();
        let content = Content::new(owner.clone(), data, 2, 1);
        for stripe in 0..object.shape.stripes() {
            submit(client, &|| content.stripe(stripe));
        }
        submit(client, &|| object.manifest.clone());
        Self(object, owner)
    }

    /// A contract with a provider over the object, and a shard in its folder; answers the contract.
    fn give(&self, client: &mut Client, shard: u8, to: &mut Provider, verifiers: &BTreeSet<Hash>) -> Hash {
        let mut contract = self.0.id;
        contract[0] = shard;
        let terms = Contract {
            owner: self.1.id(),
            provider: to.id(),
            price: 1,
            units: 1,
            commission_bp: 0,
            quorum: verifiers.len() as u16,
            storage_root: self.0.shard_root,
            verifiers: verifiers.iter().copied().collect(),
        };
        submit(client, &|| statement(&Statement::Contract(contract, terms.clone())));
        to.keep_shard(&self.0.shards[usize::from(shard)], contract).unwrap();
        contract
    }
}

/// Hands an object in until it is accepted: the tracker speaks for the authority too, and numbers of statements grow.
fn submit(client: &mut Client, make: &dyn Fn() -> Vec<u8>) {
    for _ in 0..100 {
        let mut body = Vec::new();
        row::write_objects([&make()[..]].into_iter(), &mut body);
        if let Ok(answer) = client.call(Kind::SubmitObjects, &body) {
            let verdict = row::verdicts(Kind::ObjectVerdicts, &answer).unwrap()[0];
            if matches!(verdict.status, Status::Accepted | Status::AcceptedBefore) {
                return;
            }
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("not accepted");
}

fn open(dir: &TempDir, mode: Mode) -> Provider {
    Provider::open(LunarParams::embedded(), dir.path(), mode, rng().unwrap()).unwrap()
}

/// The value of a line of the metrics.
fn metric(service: &Service, line: &str) -> u64 {
    let (_, text) = get(service.control().unwrap(), "/metrics");
    let value = text.lines().find_map(|one| one.strip_prefix(line)?.strip_prefix(' '));
    value.unwrap_or_else(|| panic!("{line} in {text}")).parse().unwrap()
}

fn event(service: &Service, event: &str) -> u64 {
    metric(service, &format!("perigee_audit_events_total{{event=\"{event}\"}}"))
}

/// Objects of the ledger of this kind whose words have all of these parts.
fn objects(control: SocketAddr, kind: &str, parts: &[&str]) -> Vec<Vec<u8>> {
    let (_, status) = get(control, "/v1/status");
    let status: Value = serde_json::from_str(&status).unwrap();
    let mut found = Vec::new();
    for batch in 1..=status["ledger"]["sequence"].as_u64().unwrap() {
        let (_, text) = get(control, &format!("/v1/receipts/{batch}?count=64"));
        let batch: Value = serde_json::from_str(&text).unwrap();
        for object in batch["objects"].as_array().unwrap() {
            let words = object["words"].as_str().unwrap();
            if object["kind"] == kind && parts.iter().all(|part| words.contains(part)) {
                found.push(hex::decode(object["bytes"].as_str().unwrap()).unwrap());
            }
        }
    }
    found
}

fn wait(seconds: u64, what: &str, service: &Service, is_so: &mut dyn FnMut() -> bool) {
    let until = Instant::now() + Duration::from_secs(seconds);
    while !is_so() {
        assert!(Instant::now() < until, "{what}: {:#?}", providers(service));
        thread::sleep(Duration::from_millis(300));
    }
}

/// Files of a shard in the folders of these providers; none may be half there.
fn holders(dirs: &[TempDir], manifest: &Hash, shard: u8) -> Vec<usize> {
    let name = format!("{}-{shard:03}", hex::encode(manifest));
    let is_there = |dir: &Path, extension: &str| dir.join("shards").join(&name).with_extension(extension).exists();
    assert!(!dirs.iter().any(|dir| is_there(dir.path(), "partial")));
    (0..dirs.len())
        .filter(|at| is_there(dirs[*at].path(), "shard"))
        .collect()
}

fn evidence(service: &Service, line: &Value) -> Vec<Evidence> {
    let mut client = observer(service.addresses()[0]);
    let ids = line["evidence"].as_array().unwrap().iter();
    ids.map(|id| {
        let id: Hash = hex::decode(id.as_str().unwrap()).unwrap().try_into().unwrap();
        let bytes = client.call(Kind::GetEvidence, &GetEvidence { id }.to_body()).unwrap();
        Evidence::from_bytes(&bytes).unwrap()
    })
    .collect()
}

fn short(id: &Hash) -> String {
    hex::encode(id)[..12].to_owned()
}

/// Places of the providers.
const A: usize = 0;
const B: usize = 1;
const FALSE: usize = 2;
const LAZY: usize = 3;
const OTHER_LAZY: usize = 4;
const SPARE: usize = 5;
const OFFLINE: usize = 6;

#[test]
fn a_lost_shard_is_made_again_elsewhere_and_audited_there() {
    let (dir, dirs) = (TempDir::new().unwrap(), [(); 7].map(|()| TempDir::new().unwrap()));
    let service = start(dir.path());
    let (to, control) = (service.addresses()[0], service.control().unwrap());
    let mut client = observer(to);
    let tracker = client.peer().id;
    let second = Signer::ed25519(&[77; 32]);
    let (alone, both) = (BTreeSet::from([tracker]), BTreeSet::from([tracker, second.id()]));
    let (lazy, offline) = (
        Mode::Lazy {
            lost_ppm: 300_000,
            seed: 7,
        },
        Mode::Offline {
            silent_ppm: 1_000_000,
            seed: 7,
        },
    );
    let honest = Mode::Honest;
    let modes = [honest, honest, Mode::FalseSource, lazy, lazy, honest, offline];
    let (x, y) = (Stored::register(&mut client, 1), Stored::register(&mut client, 2));
    let (attested, old) = {
        let mut folders: Vec<Provider> = dirs.iter().zip(modes).map(|(dir, mode)| open(dir, mode)).collect();
        let attested = x.give(&mut client, 0, &mut folders[A], &both);
        x.give(&mut client, 1, &mut folders[B], &alone);
        let old = x.give(&mut client, 2, &mut folders[LAZY], &alone);
        y.give(&mut client, 0, &mut folders[A], &alone);
        y.give(&mut client, 1, &mut folders[FALSE], &alone);
        y.give(&mut client, 2, &mut folders[OTHER_LAZY], &alone);
        (attested, old)
    };
    // Objects of their own, so that the tracker knows the spare one, and that it is the one with the fewest bytes even with the
    // other lost shard promised to it.
    let run = |at: usize| {
        let (count, bytes) = match at {
            B | FALSE => (2, 1_500_000),
            SPARE => (1, 120_000),
            OFFLINE => (1, 600_000),
            _ => (0, 0),
        };
        Running::start_with(to, dirs[at].path(), modes[at], Objects { count, bytes })
    };
    let mut running: Vec<Running> = (0..7).map(run).collect();
    let ids: Vec<Hash> = running.iter().map(|one| one.id).collect();
    let line = |at: usize| providers(&service)[&hex::encode(ids[at])].clone();

    wait(120, "a repair", &service, &mut || event(&service, "repairs_done") == 1);
    let key = (x.0.id, 2);
    assert_eq!(holders(&dirs, &key.0, 2), [LAZY, SPARE]);
    let contract = short(&contract_id(&old, &ids[SPARE], &key));
    let audit = [
        &format!("contract {contract} provider {}", short(&ids[SPARE])),
        "of shard 2",
    ];
    let is_audited = || !objects(control, "audit", &audit).is_empty();
    wait(60, "an audit of the new holder", &service, &mut || is_audited());
    let moved = |manifest: &Hash| {
        objects(
            control,
            "context",
            &[&format!("shard 2 of manifest {}", short(manifest))],
        )
        .len()
    };
    assert_eq!((moved(&x.0.id), moved(&y.0.id)), (1, 0));
    let lost = line(LAZY);
    assert_eq!(
        (lost["standing"].as_str(), lost["shards"].as_u64()),
        (Some("warned"), Some(0)),
        "{lost}"
    );
    let against = evidence(&service, &lost);
    assert!(!against.is_empty());
    for one in &against {
        assert_eq!((one.contract, one.manifest, one.shard), (old, x.0.id, 2));
        assert!(
            recheck(one, LunarParams::embedded(), &Ledger::default(), 0)
                .unwrap()
                .holds()
        );
    }
    // It says that it holds what is another's by now; that ends nothing.
    let before = std::mem::replace(&mut running[LAZY], run(LAZY)).end();
    assert!(!before.iter().any(|news| news.contains("NotHeld")), "{before:?}");

    // Exactly k holders are left of the other object, and one of them gives other bytes: nothing comes of it.
    wait(60, "a repair that fails", &service, &mut || {
        event(&service, "repairs_failed") >= 1
    });
    assert_eq!((event(&service, "repairs_done"), moved(&y.0.id)), (1, 0));
    assert_eq!(holders(&dirs, &y.0.id, 2), [OTHER_LAZY]);
    assert_eq!(
        std::fs::read_dir(dir.path().join("repairs")).unwrap().count(),
        0,
        "no file stays"
    );

    // Silence fails once the same was asked four times, a second apart; it shows nothing, and bans nobody.
    let is_silent = || {
        line(OFFLINE)["evidence"]
            .as_array()
            .is_some_and(|evidence| !evidence.is_empty())
    };
    wait(120, "evidence of silence", &service, &mut || is_silent());
    let silent = evidence(&service, &line(OFFLINE)).remove(0);
    assert_eq!(silent.failure, Failure::Silence);
    let at = |event: Event| {
        let steps = silent.steps.iter().filter(move |step| step.what == event);
        steps.map(|step| step.at_us).collect::<Vec<u64>>()
    };
    let (asked, late) = (at(Event::CommitAsked), at(Event::TimedOut));
    assert_eq!((asked.len(), late.len()), (4, 4), "{:?}", silent.steps);
    assert!(
        asked[1..]
            .iter()
            .zip(&late)
            .all(|(again, late)| again - late >= 1_000_000)
    );
    let checked = recheck(&silent, LunarParams::embedded(), &Ledger::default(), 0);
    assert_eq!(checked.unwrap_err(), EvidenceError::Silence);
    assert_ne!(line(OFFLINE)["standing"], "banned");
    for at in [A, B, FALSE, SPARE] {
        let line = line(at);
        assert_eq!(
            (line["standing"].as_str(), line["good_ppm"].as_u64()),
            (Some("vetting"), Some(1_000_000)),
            "{line}"
        );
        assert_eq!(line["evidence"].as_array().unwrap().len(), 0);
    }
    assert_eq!(line(SPARE)["shards"], 4);

    // Of two verifiers both must speak; the tracker has, and waits.
    let attested = format!("contract {}", short(&attested));
    let said = objects(control, "attestation", &[&attested, "outcome 0"]);
    assert!(!said.is_empty() && objects(control, "settlement", &[&attested]).is_empty());
    let news: Vec<Vec<String>> = running.into_iter().map(Running::end).collect();
    assert!(
        news[LAZY].iter().any(|news| news.contains("NotHeld")),
        "{:?}",
        news[LAZY]
    );
    assert!(!news[LAZY].iter().any(|news| news.contains("Lost")), "{:?}", news[LAZY]);
    assert!(news[SPARE].iter().any(|news| news.contains("Took")));
    assert_eq!(service.drain(|| false), End::Drained);
    // The last word comes while nobody audits, as if the service had ended between it and the settlement.
    let service = start_with(dir.path(), &CONFIG.replace("[audit]", "[audit]\nis_on = false"));
    let of = Attestation::read(&said[0]).unwrap().of;
    let word = Sealing::new(ATTESTATION).with(&1u8).bytes(&of.to_bytes());
    let word = word.with(&0u8).with(&(second.key(), 1u64)).sign(&second).done();
    submit(&mut observer(service.addresses()[0]), &|| word.clone());
    assert!(objects(service.control().unwrap(), "settlement", &[&attested]).is_empty());
    assert_eq!(service.drain(|| false), End::Drained);
    let service = start(dir.path());
    let challenge = format!("challenge {} outcome 0", short(&of.challenge));
    let is_settled = || !objects(service.control().unwrap(), "settlement", &[&attested, &challenge]).is_empty();
    wait(30, "a settlement", &service, &mut || is_settled());
    assert_eq!(service.drain(|| false), End::Drained);
}
