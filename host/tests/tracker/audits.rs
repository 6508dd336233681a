//! Audits from end to end: a service with short epochs, and providers on real sockets that keep, lose or make up what they hold.
//! The honest one stays; the others are suspended, then banned, by evidence that anybody can check again.
//! Never waits longer than it has to, and never looks into the service: what it sees is what an operator sees.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use perigee::{
    chain::lunarx::{Hash, LunarParams, ledger::Ledger},
    tracker::{
        audit::{Evidence, evidence::recheck, standing::Rank},
        client::Client,
        config::TrackerConfig,
        provider::{
            Mode,
            serve::{News, Objects, Provider},
        },
        service::{End, Service, rng},
        wire::{
            Credentials, Demands, Identity, Kind, Message as _, Network, Transport, WireLimits,
            message::{GetEvidence, Role},
        },
    },
};
use serde_json::Value;
use tempfile::TempDir;

/// Epochs of ten seconds, the shortest there are; a ban two seconds after the suspension, so that one follows in the next epoch at
/// the latest.
pub(crate) const CONFIG: &str =
    "[network]\nlisten = [\"127.0.0.1:0\"]\n[control]\nlisten = \"127.0.0.1:0\"\n[engine]\nthreads = 1
[audit]\nepoch_s = 10\nban_notice_s = 2\nsuspension_s = 600\ncontained_ms = 1000\nfault_share = 90";

pub(crate) fn start(dir: &Path) -> Service {
    start_with(dir, CONFIG)
}

pub(crate) fn start_with(dir: &Path, config: &str) -> Service {
    let config = TrackerConfig::parse(config, "test").unwrap();
    Service::start(LunarParams::embedded(), &config, dir, |_, _| {}).unwrap()
}

/// A provider on a thread of its own.
pub(crate) struct Running {
    pub(crate) id: Hash,
    must_end: Arc<AtomicBool>,
    thread: JoinHandle<Vec<String>>,
}

impl Running {
    /// Four objects of 2 + 1 shards: twelve audits an epoch, of which five failures suspend.
    fn start(to: SocketAddr, dir: &Path, mode: Mode) -> Self {
        let objects = Objects {
            count: 4,
            bytes: 1_500_000,
        };
        Self::start_with(to, dir, mode, objects)
    }

    pub(crate) fn start_with(to: SocketAddr, dir: &Path, mode: Mode, objects: Objects) -> Self {
        let mut provider = Provider::open(LunarParams::embedded(), dir, mode, rng().unwrap()).unwrap();
        let (id, must_end) = (provider.id(), Arc::new(AtomicBool::new(false)));
        let stop = Arc::clone(&must_end);
        let thread = thread::spawn(move || {
            let news = std::cell::RefCell::new(Vec::new());
            let tell = |one: News<'_>| news.borrow_mut().push(format!("{one:?}"));
            provider
                .run(to, objects, &|| stop.load(Ordering::Relaxed), &tell)
                .unwrap();
            news.into_inner()
        });
        Self { id, must_end, thread }
    }

    pub(crate) fn end(self) -> Vec<String> {
        self.must_end.store(true, Ordering::Relaxed);
        self.thread.join().unwrap()
    }
}

pub(crate) fn get(control: SocketAddr, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(control).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {control}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
}

/// Of every provider its line, by id.
pub(crate) fn providers(service: &Service) -> BTreeMap<String, Value> {
    let (_, text) = get(service.control().unwrap(), "/v1/audits");
    let audits: Value = serde_json::from_str(&text).unwrap();
    let lines = audits["providers"].as_array().unwrap().iter();
    lines
        .map(|line| (line["id"].as_str().unwrap().to_owned(), line.clone()))
        .collect()
}

pub(crate) fn observer(to: SocketAddr) -> Client {
    let (params, mut rng) = (LunarParams::embedded(), rng().unwrap());
    let identity = Identity::generate(&mut rng, &params.peers);
    let credentials = Arc::new(Credentials::new(identity, Network::of(params), &mut rng).unwrap());
    let demands = Demands {
        limits: WireLimits::default(),
        difficulty: params.peers,
        allows_clear: false,
        expected: None,
    };
    let way = (Transport::Noise, demands);
    Client::connect(to, &credentials, way, Role::Observer, Duration::from_secs(30), &mut rng).unwrap()
}

/// All evidence against a provider: over the wire, the same by HTTP, and each holds when it is judged again.
fn check_evidence(service: &Service, line: &Value) -> Vec<Evidence> {
    let mut client = observer(service.addresses()[0]);
    let ids = line["evidence"].as_array().unwrap();
    let read = |id: &Value| {
        let name = id.as_str().unwrap();
        let id: Hash = hex::decode(name).unwrap().try_into().unwrap();
        let bytes = client.call(Kind::GetEvidence, &GetEvidence { id }.to_body()).unwrap();
        let (status, text) = get(service.control().unwrap(), &format!("/v1/audits/{name}"));
        assert!(status == 200 && text.contains(&hex::encode(&bytes)), "{status} {text}");
        let evidence = Evidence::from_bytes(&bytes).unwrap();
        assert_eq!(evidence.id(), id);
        let checked = recheck(&evidence, LunarParams::embedded(), &Ledger::default(), 0).unwrap();
        assert!(checked.holds(), "{checked:?}");
        // A control: another byte in what the provider signed, and it holds no more.
        let mut other = evidence.clone();
        let middle = other.record.len() / 2;
        other.record[middle] ^= 1;
        let checked = recheck(&other, LunarParams::embedded(), &Ledger::default(), 0).unwrap();
        assert!(!checked.holds());
        evidence
    };
    ids.iter().map(read).collect()
}

/// Kinds of objects that an audit leads to and that the ledger has not up to now; each batch is looked at once.
fn look(service: &Service, next: &mut u64, missing: &mut Vec<&'static str>) {
    let (_, status) = get(service.control().unwrap(), "/v1/status");
    let status: Value = serde_json::from_str(&status).unwrap();
    for batch in *next..=status["ledger"]["sequence"].as_u64().unwrap() {
        let (_, text) = get(service.control().unwrap(), &format!("/v1/receipts/{batch}?count=64"));
        missing.retain(|kind| !text.contains(&format!("\"kind\":\"{kind}\"")));
        *next = batch + 1;
    }
}

#[test]
fn the_honest_stay_and_who_cheats_is_banned_by_evidence() {
    let dirs: [TempDir; 4] = std::array::from_fn(|_| TempDir::new().unwrap());
    let service = start(dirs[0].path());
    let to = service.addresses()[0];
    let (_, text) = get(service.control().unwrap(), "/metrics");
    for line in [
        "perigee_audits_total{outcome=\"pass\"} 0\n",
        "perigee_providers{standing=\"banned\"} 0.0\n",
        "perigee_audit_events_total{event=\"evidence\"} 0\n",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    let lazy = Mode::Lazy {
        lost_ppm: 300_000,
        seed: 7,
    };
    let modes = [Mode::Honest, lazy, Mode::LyingBytes];
    let running: Vec<Running> = modes
        .iter()
        .zip(&dirs[1..])
        .map(|(mode, dir)| Running::start(to, dir.path(), *mode))
        .collect();
    let names: Vec<String> = running.iter().map(|one| hex::encode(one.id)).collect();
    let until = Instant::now() + Duration::from_secs(120);
    let lines = loop {
        let lines = providers(&service);
        let standing = |name: &String| {
            lines
                .get(name)
                .map(|line| line["standing"].as_str().unwrap().to_owned())
        };
        let passed = lines.get(&names[0]).map_or(0, |line| line["audits"].as_u64().unwrap());
        let are_banned = names[1..]
            .iter()
            .all(|name| standing(name).as_deref() == Some("banned"));
        if are_banned && passed >= 12 {
            break lines;
        }
        assert!(Instant::now() < until, "{lines:#?}");
        thread::sleep(Duration::from_millis(200));
    };
    // The view may be a commit ahead of the ledger.
    thread::sleep(Duration::from_secs(1));
    let honest = &lines[&names[0]];
    assert!(
        honest["standing"] == "vetting" && honest["good_ppm"] == 1_000_000,
        "{honest}"
    );
    assert_eq!(honest["evidence"].as_array().unwrap().len(), 0);
    for name in &names[1..] {
        let evidence = check_evidence(&service, &lines[name]);
        // Never banned at once: between good and banned it was suspended, and the last evidence says so.
        assert!(evidence.len() >= 6, "{}", evidence.len());
        assert!(evidence[0].before.0 < Rank::Suspended, "{:?}", evidence[0].before);
        let last = evidence.last().unwrap();
        assert_eq!((last.before.0, last.after.0), (Rank::Suspended, Rank::Banned));
    }
    let (_, text) = get(service.control().unwrap(), "/metrics");
    assert!(text.contains("perigee_providers{standing=\"banned\"} 2.0\n"), "{text}");
    assert!(
        text.contains("perigee_audit_events_total{event=\"bans\"} 2\n"),
        "{text}"
    );
    // What passed is attested, settled and, with the next epoch, closed into a block.
    let until = Instant::now() + Duration::from_secs(60);
    let (mut next, mut missing) = (1, vec!["audit", "attestation", "settlement", "proof block"]);
    while !missing.is_empty() {
        assert!(Instant::now() < until, "no {missing:?} in the ledger");
        look(&service, &mut next, &mut missing);
        thread::sleep(Duration::from_millis(500));
    }
    // Both are out, and stay out when the service comes back.
    let news: Vec<Vec<String>> = running.into_iter().map(Running::end).collect();
    for (news, is_out) in news.iter().zip([false, true, true]) {
        let last = news.iter().rev().find(|one| !one.contains("Served")).unwrap();
        assert_eq!(last.contains("Lost"), is_out, "{last}");
    }
    assert_eq!(service.drain(|| false), End::Drained);
    let service = start(dirs[0].path());
    let back = providers(&service);
    for (name, standing) in names.iter().zip(["vetting", "banned", "banned"]) {
        assert_eq!(back[name]["standing"], standing);
    }
    let again: Vec<Running> = modes
        .iter()
        .zip(&dirs[1..])
        .map(|(mode, dir)| Running::start(service.addresses()[0], dir.path(), *mode))
        .collect();
    let until = Instant::now() + Duration::from_secs(30);
    while !providers(&service)[&names[0]]["online"].as_bool().unwrap() {
        assert!(Instant::now() < until, "the honest one does not come back");
        thread::sleep(Duration::from_millis(100));
    }
    thread::sleep(Duration::from_millis(500));
    let back = providers(&service);
    for (one, name) in again.into_iter().zip(&names) {
        let news = one.end();
        let is_banned = back[name]["standing"] == "banned";
        assert_eq!(news.iter().any(|one| one.contains("Connected")), !is_banned, "{news:?}");
    }
    assert_eq!(service.drain(|| false), End::Drained);
}
