//! Limits of the whole service on real sockets: over several I/O threads, changed while it runs, and a flood of handshakes.
//! Clients that stay connected see what they were told, and new ones see what is new.
//! Never asserts how fast anything is, but that what was told to change does.

use std::{
    net::SocketAddr,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use perigee::{
    chain::lunarx::LunarParams,
    store::{BatchLog, StoreLimits},
    tracker::{
        client::{Client, ClientError},
        config::TrackerConfig,
        service::{End, Service},
        wire::{
            Credentials, Demands, Identity, Kind, Network, Transport, WireLimits, message::Role, row,
            row::write_objects,
        },
    },
};
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;
use tempfile::TempDir;

use super::service::{config, get, load, options};

fn start(dir: &Path, more: &str) -> Service {
    Service::start(LunarParams::embedded(), &config(more), dir, |_, _| {}).unwrap()
}

/// A node that can connect more than once.
struct Node(Arc<Credentials>, ChaCha20Rng);

impl Node {
    fn new(seed: u8) -> Self {
        let params = LunarParams::embedded();
        let mut rng = ChaCha20Rng::from_seed([seed; 32]);
        let identity = Identity::generate(&mut rng, &params.peers);
        let credentials = Credentials::new(identity, Network::of(params), &mut rng).unwrap();
        Self(Arc::new(credentials), rng)
    }

    fn connect(&mut self, to: SocketAddr, transport: Transport) -> Result<Client, ClientError> {
        let demands = Demands {
            limits: WireLimits::default(),
            difficulty: LunarParams::embedded().peers,
            allows_clear: false,
            expected: None,
        };
        let patience = Duration::from_secs(30);
        Client::connect(to, &self.0, (transport, demands), Role::Observer, patience, &mut self.1)
    }
}

/// Again and again, because what is told to threads comes a moment later.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn metric(service: &Service, name: &str) -> u64 {
    let (_, text) = get(service.control().unwrap(), "/metrics");
    let line = text.lines().find(|line| line.starts_with(name));
    let line = line.unwrap_or_else(|| panic!("{name} is in {text}"));
    line.rsplit(' ').next().unwrap().parse().unwrap()
}

#[test]
fn a_peer_has_as_much_of_three_io_threads_as_of_one() {
    for threads in [1, 3] {
        let dir = TempDir::new().unwrap();
        let more = format!("io_threads = {threads}\n[limits]\npeer_connections_max = 4");
        let text = format!("[network]\nlisten = [\"127.0.0.1:0\"]\n{more}\n[control]\nlisten = \"127.0.0.1:0\"");
        let config = TrackerConfig::parse(&text, "test").unwrap();
        let service = Service::start(LunarParams::embedded(), &config, dir.path(), |_, _| {}).unwrap();
        let mut node = Node::new(1);
        // The system spreads them over the threads as it likes.
        let mut open: Vec<_> = (0..12)
            .filter_map(|_| node.connect(service.addresses()[0], Transport::Clear).ok())
            .collect();
        assert_eq!(open.len(), 4, "{threads} threads");
        // Another peer has its own, and who leaves makes room.
        assert!(Node::new(2).connect(service.addresses()[0], Transport::Clear).is_ok());
        open.pop();
        until("room for another", || {
            node.connect(service.addresses()[0], Transport::Clear)
                .map(|client| open.push(client))
                .is_ok()
        });
        assert_eq!(service.drain(|| false), End::Drained);
    }
}

#[test]
fn limits_change_while_it_runs_and_who_is_there_keeps_what_it_was_told() {
    let dir = TempDir::new().unwrap();
    let mut service = start(dir.path(), "");
    let to = service.addresses()[0];
    let (mut old, mut new) = (Node::new(1), Node::new(2));
    let mut before = old.connect(to, Transport::Noise).unwrap();
    assert_eq!(before.welcome().deadline_us, 5_000_000);
    let more = "[limits]\nrequest_ms_default = 1234\nidle_ms_max = 45000\npeer_connections_max = 1";
    assert!(service.reload(config(more)).is_empty());
    until("the new limits are told", || {
        let client = new.connect(to, Transport::Noise);
        client.is_ok_and(|client| (client.welcome().deadline_us, client.welcome().idle_us) == (1_234_000, 45_000_000))
    });
    // One connection of a peer from now on; the one that is there is served.
    assert!(old.connect(to, Transport::Noise).is_err());
    before.call(Kind::Ping, &[]).unwrap();
    assert_eq!(before.welcome().deadline_us, 5_000_000);
    // Of a file with more than that, the rest is named and does nothing.
    let more = "[limits]\npeer_connections_max = 2\n[engine]\nthreads = 1\n[audit]\nepoch_s = 100\n[ledger]\nbatch_bytes_max = 2000000";
    assert_eq!(
        service.reload(config(more)),
        ["engine.threads", "ledger.batch_bytes_max", "audit.epoch_s"]
    );
    assert_eq!(service.config().audit, TrackerConfig::default().audit);
    until("a second connection", || old.connect(to, Transport::Noise).is_ok());
    // In the clear no longer.
    until("who is in the clear", || old.connect(to, Transport::Clear).is_ok());
    let text = "[network]\nlisten = [\"127.0.0.1:0\"]\nclear = \"never\"\n[control]\nlisten = \"127.0.0.1:0\"";
    assert!(service.reload(TrackerConfig::parse(text, "test").unwrap()).is_empty());
    until("nobody in the clear", || new.connect(to, Transport::Clear).is_err());
    assert_eq!(service.drain(|| false), End::Drained);
}

#[test]
fn a_flood_of_handshakes_costs_puzzles_which_clients_solve() {
    let dir = TempDir::new().unwrap();
    let service = start(
        dir.path(),
        "[limits]\nis_loopback_exempt = false\nhandshakes_per_s = 1\nhandshakes_burst = 1\npuzzle_bits_min = 6\npuzzle_bits_max = 8",
    );
    let to = service.addresses()[0];
    let mut node = Node::new(1);
    // One is free, three have a puzzle, and with one a second more there is no end to it on a slow machine.
    let mut served = 0;
    until("somebody who is turned away", || {
        match node.connect(to, Transport::Noise) {
            Ok(mut client) => {
                client.call(Kind::Ping, &[]).unwrap();
                served += 1;
                false
            }
            Err(_) => true,
        }
    });
    assert!(served >= 4, "{served} served before the first was refused");
    until("what is counted", || {
        metric(&service, "perigee_handshake_puzzles_total") >= 3
            && metric(&service, "perigee_connections_cut_total{reason=\"handshake_rate\"}") >= 1
    });
    // Whoever waits comes in again.
    until("the budget of a second", || node.connect(to, Transport::Noise).is_ok());
    assert_eq!(service.drain(|| false), End::Drained);
}

/// What was accepted before a restart is answered from memory behind it.
#[test]
fn the_newest_objects_are_known_behind_a_restart() {
    let dir = TempDir::new().unwrap();
    let service = start(dir.path(), "");
    assert!(load(&options(service.addresses()[0], Transport::Noise), 7).is_good());
    assert_eq!(service.drain(|| false), End::Drained);
    let newest = {
        let (log, head) = BatchLog::look(&dir.path().join("ledger.redb"), StoreLimits::default()).unwrap();
        let (_, objects) = log.batch(head.size).unwrap();
        objects.iter().last().unwrap().to_vec()
    };
    let service = start(dir.path(), "");
    let mut client = Node::new(1).connect(service.addresses()[0], Transport::Noise).unwrap();
    let mut body = Vec::new();
    write_objects([&newest[..]].into_iter(), &mut body);
    let verdicts = client.call(Kind::SubmitObjects, &body).unwrap();
    let verdicts = row::verdicts(Kind::ObjectVerdicts, &verdicts).unwrap();
    assert_eq!(verdicts[0].status, perigee::tracker::wire::Status::AcceptedBefore);
    until("no engine was asked", || service.status()["duplicates"] == 1);
    assert_eq!(service.drain(|| false), End::Drained);
}
