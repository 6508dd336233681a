//! The service killed in the middle of its work, again and again: what it has acknowledged is there, once, at the same place.
//! The real binary, the real disk, SIGKILL at a moment that nobody chose with care.
//! Never a clean end between two cycles; `PERIGEE_CASES` says how many there are.

use std::{
    collections::{BTreeMap, HashMap},
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use perigee::{
    chain::lunarx::{LunarParams, key::PublicKey},
    store::{BatchLog, StoreLimits},
    tracker::{
        client::{Client, ClientError},
        load::world::{Sort, World},
        wire::{
            Credentials, Demands, Identity, Kind, Network, ReceiptRow, Status, Transport, WireLimits, message::Role,
            row,
        },
    },
};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;
use tempfile::TempDir;

/// A service that is killed when this is dropped.
struct Killed {
    child: Child,
    to: SocketAddr,
}

impl Killed {
    fn start(dir: &Path) -> Self {
        let config = dir.join("test.toml");
        std::fs::write(
            &config,
            "[network]\nlisten = [\"127.0.0.1:0\"]\n[control]\nlisten = \"\"\n",
        )
        .unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_perigee"))
            .args(["tracker", "run", "--dir"])
            .arg(dir)
            .arg("--config")
            .arg(&config)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut peers = lines.map_while(Result::ok).filter_map(|line| {
            let (name, value) = line.trim_start().split_once("  ")?;
            (name == "peers").then(|| value.trim().parse().expect("one address"))
        });
        let to = peers.next().expect("it says where it listens");
        Self { child, to }
    }
}

impl Drop for Killed {
    fn drop(&mut self) {
        // SIGKILL; it may have ended by itself, which the test then sees.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn connect(to: SocketAddr, credentials: &Arc<Credentials>, rng: &mut ChaCha20Rng) -> Result<Client, ClientError> {
    let demands = Demands {
        limits: WireLimits::default(),
        difficulty: LunarParams::embedded().peers,
        allows_clear: false,
        expected: None,
    };
    Client::connect(
        to,
        credentials,
        (Transport::Clear, demands),
        Role::User,
        Duration::from_secs(30),
        rng,
    )
}

/// Receipts of a frame: few, so that many batches are under way when it ends.
const FRAME: usize = 8;
const USERS: usize = 64;

/// What is known to be accepted, by the number of the receipt.
type Acknowledged = BTreeMap<usize, (u64, u32)>;

/// Hands frames in until the service is gone; what was not answered is handed in by the next.
fn hand_in(world: &World, client: &mut Client, next: &mut usize, acknowledged: &mut Acknowledged) {
    loop {
        let numbers = *next..*next + FRAME;
        let mut body = Vec::new();
        for number in numbers.clone() {
            let object = world.receipt(number % USERS, number / USERS, 1, Sort::Good);
            body.extend_from_slice(bytemuck::bytes_of(&ReceiptRow::new(&object).unwrap()));
        }
        let Ok(answer) = client.call(Kind::SubmitReceipts, &body) else {
            return;
        };
        let verdicts = row::verdicts(Kind::ReceiptVerdicts, &answer).unwrap();
        assert_eq!(verdicts.len(), FRAME);
        for (number, verdict) in numbers.zip(verdicts) {
            assert!(
                matches!(verdict.status, Status::Accepted | Status::AcceptedBefore),
                "{verdict:?}"
            );
            let place = (verdict.seq, verdict.index);
            assert_eq!(
                *acknowledged.entry(number).or_insert(place),
                place,
                "receipt {number} moved"
            );
        }
        *next += FRAME;
    }
}

#[test]
fn nothing_that_was_acknowledged_is_lost_or_kept_twice() {
    let cycles: usize = std::env::var("PERIGEE_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(8);
    let cycles = cycles.min(1_000);
    let (dir, params) = (TempDir::new().unwrap(), LunarParams::embedded());
    let mut rng = ChaCha20Rng::from_seed([7; 32]);
    let identity = Identity::generate(&mut rng, &params.peers);
    let credentials = Arc::new(Credentials::new(identity, Network::of(params), &mut rng).unwrap());
    // More pairs than any number of cycles uses up.
    let world = World::new(params, 1, 1, USERS, 64 + cycles * 16);
    let (mut next, mut acknowledged) = (0, Acknowledged::new());
    let (mut slowest, start) = (Duration::ZERO, Instant::now());
    for cycle in 0..cycles {
        let opening = Instant::now();
        let service = Killed::start(dir.path());
        slowest = slowest.max(opening.elapsed());
        let mut client = connect(service.to, &credentials, &mut rng).unwrap();
        if cycle == 0 {
            let tracker = PublicKey::ed25519(&client.peer().public_key).id();
            let opening = world.opening(1, tracker, 1);
            for objects in opening.chunks(256) {
                let mut body = Vec::new();
                row::write_objects(objects.iter().map(|opening| &opening.object[..]), &mut body);
                let answer = client.call(Kind::SubmitObjects, &body).unwrap();
                let verdicts = row::verdicts(Kind::ObjectVerdicts, &answer).unwrap();
                assert!(verdicts.iter().all(|verdict| verdict.status == Status::Accepted));
            }
        }
        // From the first frame on to dozens of batches later.
        let life = Duration::from_micros(rng.next_u64() % 150_000);
        let killer = thread::spawn(move || {
            thread::sleep(life);
            drop(service);
        });
        hand_in(&world, &mut client, &mut next, &mut acknowledged);
        killer.join().unwrap();
    }
    // As the last kill left it, without a repair: what was acknowledged is there.
    let (log, head) = BatchLog::look(dir.path(), StoreLimits::default()).unwrap();
    let mut places: HashMap<Vec<u8>, (u64, u32)> = HashMap::new();
    for seq in 1..=head.size {
        let (_, objects) = log.batch(seq).unwrap();
        for (index, object) in (0u32..).zip(objects.iter()) {
            let before = places.insert(object.to_vec(), (seq, index));
            assert_eq!(before, None, "an object stands twice, at {seq}/{index} too");
        }
    }
    for (number, place) in &acknowledged {
        let object = world.receipt(number % USERS, number / USERS, 1, Sort::Good);
        assert_eq!(places.get(&object), Some(place), "receipt {number}");
    }
    assert!(log.verify(|_, _| {}).is_ok());
    drop(log);
    assert!(acknowledged.len() >= cycles, "it was killed before it did anything");
    // And it goes on.
    let service = Killed::start(dir.path());
    let mut client = connect(service.to, &credentials, &mut rng).unwrap();
    let killer = thread::spawn(move || {
        thread::sleep(Duration::from_millis(200));
        drop(service);
    });
    hand_in(&world, &mut client, &mut next, &mut acknowledged);
    killer.join().unwrap();
    println!(
        "{cycles} kills, {} receipts acknowledged in {} batches, none lost, none twice; slowest start {slowest:?}, {:?} in all",
        acknowledged.len(),
        head.size,
        start.elapsed(),
    );
}
