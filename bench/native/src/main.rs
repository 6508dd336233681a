//! Peers in a process of their own, built for the very processor they run on: what a library gives to whoever builds for one machine.
//! Started by `perigee-bench --peers`, which hands in the items of a workload and says when to run and on which cores.
//! Never decides what is measured, and never runs a peer that has not found every item valid first.
//!
//! Standard input: a line `PEER COUNT KEY_BYTES SIGNATURE_BYTES BATCH_ITEMS`, then COUNT times `message 32 | key | signature`. The
//! answer is the peer's name with its version, and `valid` or `invalid`. Then a line for each sample: `MILLISECONDS CORE ...`; the
//! answer is `RATE UNITS CPU_SECONDS`: items a second on the clock, items, and processor seconds of all threads.
//! It ends with its input.

use std::{
    error::Error,
    hint::black_box,
    io::{self, BufRead, Write},
    process::ExitCode,
    sync::Barrier,
    time::{Duration, Instant},
};

mod peers;

use peers::{Item, Peer};

fn main() -> ExitCode {
    match serve(&mut io::stdin().lock(), &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("perigee-peers: {error}");
            ExitCode::from(2)
        }
    }
}

fn serve(input: &mut impl BufRead, output: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut line = String::new();
    input.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let peer = words.next().and_then(peers::find).ok_or("no such peer")?;
    let mut number = || -> Result<usize, Box<dyn Error>> { Ok(words.next().ok_or("too few numbers")?.parse()?) };
    let (count, key_bytes, signature_bytes, batch_items) = (number()?, number()?, number()?, number()?);
    if !(1..=COUNT_MAX).contains(&count) || key_bytes > 1 << 10 || signature_bytes > 1 << 10 || batch_items == 0 {
        return Err("numbers out of range".into());
    }
    let mut items = Vec::with_capacity(count);
    for _ in 0..count {
        let mut item = Item {
            message: [0; 32],
            key: vec![0; key_bytes],
            signature: vec![0; signature_bytes],
        };
        input.read_exact(&mut item.message)?;
        input.read_exact(&mut item.key)?;
        input.read_exact(&mut item.signature)?;
        items.push(item);
    }
    let is_valid = items.chunks(batch_items).all(peer.verify);
    writeln!(output, "{}\n{}", peer.name, if is_valid { "valid" } else { "invalid" })?;
    output.flush()?;
    // Every batch in the timed loop is whole, and begins at another item than the one before.
    let round: Vec<Item> = items
        .iter()
        .cycle()
        .take(count.next_multiple_of(batch_items))
        .cloned()
        .collect();
    loop {
        line.clear();
        if input.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let numbers: Vec<usize> = line.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
        let [milliseconds, cores @ ..] = &numbers[..] else {
            return Err("no time".into());
        };
        let time = Duration::from_millis(u64::try_from(*milliseconds)?);
        let (rate, units, cpu_s) = sample(&peer, &round, batch_items, time, cores);
        writeln!(output, "{rate} {units} {cpu_s}")?;
        output.flush()?;
    }
}

/// Items a second of all threads, one a core; items, and processor seconds.
fn sample(peer: &Peer, items: &[Item], batch_items: usize, time: Duration, cores: &[usize]) -> (f64, u64, f64) {
    let barrier = &Barrier::new(cores.len());
    let work = |(thread, core): (usize, &usize)| {
        core_affinity::set_for_current(core_affinity::CoreId { id: *core });
        barrier.wait();
        let (cpu, start) = (cpu_s(), Instant::now());
        let (mut units, batches) = (0u64, items.len() / batch_items);
        for turn in thread * TURNS_APART.. {
            let at = turn % batches * batch_items;
            assert!(
                black_box((peer.verify)(&items[at..at + batch_items])),
                "found valid before"
            );
            units += batch_items as u64;
            if start.elapsed() >= time {
                break;
            }
        }
        (units as f64 / start.elapsed().as_secs_f64(), units, cpu_s() - cpu)
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = cores
            .iter()
            .enumerate()
            .map(|each| scope.spawn(move || work(each)))
            .collect();
        let samples = threads
            .into_iter()
            .map(|thread| thread.join().expect("a batch found valid before"));
        samples.fold((0.0, 0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1, sum.2 + one.2))
    })
}

/// Processor seconds of this thread: the first number of `schedstat`, in nanoseconds; 0 where the system does not tell.
fn cpu_s() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ')
        .next()
        .and_then(|number| number.parse::<f64>().ok())
        .unwrap_or(0.0)
        * 1e-9
}

/// Far more than any workload has.
const COUNT_MAX: usize = 1 << 20;
/// Turns between the first batches of two threads.
const TURNS_APART: usize = 7;
