//! The simulator: takes one event after another, does what the core says, and breaks things.
//! Holds everything of a run; the other files of this folder say what clients and network do.
//! Never goes on behind a violation.

use std::{collections::BTreeMap, sync::Arc};

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;

use super::{
    Defect, Plan, Report,
    client::{Batch, Client, Connection, DIFFICULTY, Manner, Pair, SERVER, credentials},
    engine,
    events::{Event, Events},
    hostile::Malice,
    process::{Process, Sealing, Start},
    truth::Truth,
    violation::Violation,
};
use crate::{
    chain::lunarx::key::PublicKey,
    store::faulty::{Fate, FaultyDisk},
    tracker::{
        core::{Action, Conn, CoreLimits},
        load::world::Sort,
        wire::{Credentials, Scratch, message::Refusal},
    },
};

/// A run.
pub(super) struct Simulator {
    plan: Plan,
    pub(super) rng: ChaCha20Rng,
    pub(super) now_us: u64,
    /// What the service's clock has jumped ahead.
    skew_us: u64,
    pub(super) events: Events,
    disk: FaultyDisk,
    credentials: Arc<Credentials>,
    pub(super) limits: CoreLimits,
    pub(super) weather: Weather,
    pub(super) process: Option<Process>,
    lives: u64,
    pub(super) connections: BTreeMap<Conn, Connection>,
    pub(super) last_conn: Conn,
    pub(super) clients: Vec<Client>,
    pub(super) truth: Truth,
    pub(super) report: Report,
    pub(super) scratch: Scratch,
    /// The tracker was told what must be before receipts.
    pub(super) is_open: bool,
    is_load_over: bool,
}

/// How bad it is; drawn for each seed, so that some seeds have none of one kind.
pub(super) struct Weather {
    pub(super) delay_us_max: u64,
    pub(super) pieces_percent: u32,
    /// Of so many sends one breaks the connection.
    pub(super) breaks_one_in: u32,
    pub(super) stalls_one_in: u32,
    refuses_percent: u32,
    loses_percent: u32,
    commit_fails_percent: u32,
    jumps: bool,
    known_objects: usize,
}

impl Simulator {
    pub(super) fn new(seed: u64, plan: Plan) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let weather = Weather {
            delay_us_max: [100, 5_000, 60_000][rng.random_range(0..3)],
            pieces_percent: [0, 30, 90][rng.random_range(0..3)],
            breaks_one_in: [40, 200, 100_000][rng.random_range(0..3)],
            stalls_one_in: [100, 1_000, 100_000][rng.random_range(0..3)],
            refuses_percent: [0, 5, 20][rng.random_range(0..3)],
            loses_percent: [0, 3, 15][rng.random_range(0..3)],
            commit_fails_percent: [0, 3, 10][rng.random_range(0..3)],
            jumps: rng.random(),
            known_objects: [1, 100_000][rng.random_range(0..2)],
        };
        let (honest, hostile) = (plan.honest.clamp(1, 8), plan.hostile.min(8));
        let malice = rng.random_range(0..Malice::ALL.len());
        let mut truth = Truth::default();
        let clients = (0..honest + hostile)
            .map(|number| {
                let manner = match number < honest {
                    true => Manner::Honest,
                    false => Manner::Hostile(Malice::ALL[(malice + number) % Malice::ALL.len()]),
                };
                let is_honest = manner == Manner::Honest;
                Client {
                    manner,
                    credentials: credentials(number as u64),
                    conn: None,
                    // Honest ones stand together, and so do the others.
                    host: [if is_honest { 1 } else { 2 }, number as u8],
                    user: number,
                    pairs: (0..engine::PROVIDERS)
                        .filter(|_| is_honest)
                        .map(|provider| Pair {
                            provider,
                            nonce: 0,
                            batch: None,
                        })
                        .collect(),
                    opening: (number == 0).then(|| opening(&mut truth)),
                    request: 0,
                }
            })
            .collect();
        Self {
            plan,
            rng,
            now_us: 0,
            skew_us: 0,
            events: Events::default(),
            disk: FaultyDisk::default(),
            credentials: credentials(SERVER),
            limits: CoreLimits {
                connections_max: 32,
                prefix_connections_max: 12,
                prefix_connections_burst: 1_000,
                peer_connections_max: 8,
                queued_items_max: 256,
                peer_items_min: 16,
                requests_max: 6,
                unread_bytes_max: 8_000,
                unread_bytes_pause: 2_000,
                ..CoreLimits::default()
            },
            weather,
            process: None,
            lives: 0,
            connections: BTreeMap::new(),
            last_conn: 0,
            clients,
            truth,
            report: Report::default(),
            scratch: Scratch::default(),
            is_open: false,
            is_load_over: false,
        }
    }

    pub(super) fn now_us(&self) -> u64 {
        self.now_us
    }

    /// The service's clock.
    pub(super) fn clock_us(&self) -> u64 {
        self.now_us + self.skew_us
    }

    /// Whether new requests are made and things break.
    pub(super) fn is_loaded(&self) -> bool {
        !self.is_load_over
    }

    pub(super) fn tracker_key(&self) -> [u8; 32] {
        self.credentials.identity().public_key()
    }

    /// All of a run.
    pub(super) fn run(&mut self) -> Result<Report, Violation> {
        self.events.at(0, Event::Start);
        for client in 0..self.clients.len() {
            let at_us = self.rng.random_range(1_000..50_000);
            self.events.at(at_us, Event::Act { client });
        }
        let at_us = self.rng.random_range(0..2 * self.plan.fault_us.max(1));
        self.events.at(at_us, Event::Fault);
        self.until(self.plan.load_us, |_| false)?;
        self.is_load_over = true;
        // Whoever keeps the rules gets his answers, whatever happened.
        let by_us = self.now_us + REST_US;
        self.until(by_us, |simulator| simulator.is_settled())?;
        let open = self.clients.iter().filter(|client| !client.is_done()).count();
        Violation::equal("honest clients without an answer", 0, open as u64)?;
        self.finish()
    }

    fn is_settled(&self) -> bool {
        self.process
            .as_ref()
            .is_some_and(|process| process.drains_since_us.is_none())
            && self.clients.iter().all(Client::is_done)
    }

    /// Takes events up to a time, or until something is so.
    fn until(&mut self, until_us: u64, is_over: impl Fn(&Self) -> bool) -> Result<(), Violation> {
        while !is_over(self)
            && let Some((at_us, event)) = self.events.next(until_us)
        {
            self.now_us = at_us;
            self.happens(event)?;
        }
        Ok(())
    }

    fn happens(&mut self, event: Event) -> Result<(), Violation> {
        match event {
            Event::ToServer { conn, bytes } => self.at_server(conn, &bytes),
            Event::ToClient { conn, bytes } => self.at_client(conn, &bytes),
            Event::ServerHears { conn } => self.at_server_closed(conn),
            Event::ClientHears { conn } => {
                self.at_client_closed(conn);
                Ok(())
            }
            Event::Reads { conn } => {
                self.reads(conn);
                Ok(())
            }
            Event::Tick { life } => self.tick(life),
            Event::Decided { life, number } => self.decided(life, number),
            Event::Kept { life } => self.kept(life),
            Event::Act { client } => self.turn(client),
            Event::Overdue { conn, request } => self.overdue(conn, request),
            Event::Fault => self.fault(),
            Event::Start => self.start(),
        }
    }

    fn turn(&mut self, client: usize) -> Result<(), Violation> {
        match self.clients[client].manner {
            Manner::Honest => self.act(client),
            Manner::Hostile(malice) => self.harm(client, malice),
        }
        let at_us = self.now_us + self.rng.random_range(20_000..250_000);
        self.events.at(at_us, Event::Act { client });
        self.pump()
    }

    fn tick(&mut self, life: u64) -> Result<(), Violation> {
        let clock_us = self.clock_us();
        let Some(process) = self.process.as_mut().filter(|process| process.life == life) else {
            return Ok(());
        };
        process.core.tick(clock_us);
        self.events.at(self.now_us + TICK_US, Event::Tick { life });
        self.pump()?;
        let Some(process) = &self.process else { return Ok(()) };
        if let Some(since_us) = process.drains_since_us {
            if process.core.is_drained() && process.is_idle() {
                // As a service ends that was told to: nothing is lost, and nothing is cut off.
                self.process = None;
                let at_us = self.now_us + self.rng.random_range(1_000..500_000);
                self.events.at(at_us, Event::Start);
                return Ok(());
            }
            Violation::most("microseconds of a drain", DRAIN_US_MAX, self.now_us - since_us)?;
        }
        Ok(())
    }

    /// Does what the core says, until it says nothing more; then what must always hold is looked at.
    pub(super) fn pump(&mut self) -> Result<(), Violation> {
        loop {
            let clock_us = self.clock_us();
            let Some(process) = &mut self.process else {
                return Ok(());
            };
            let Some(action) = process.core.next_action() else {
                break;
            };
            match action {
                Action::Send { conn, bytes } => self.server_sends(conn, &bytes)?,
                Action::Close { conn, cut } => self.server_closes(conn, cut)?,
                Action::Pause { conn } => {
                    if let Some(connection) = self.connections.get_mut(&conn) {
                        connection.is_paused = true;
                    }
                }
                Action::Resume { conn } => {
                    if let Some(connection) = self.connections.get_mut(&conn) {
                        connection.is_paused = false;
                        let inbox = std::mem::take(&mut connection.inbox);
                        process.core.bytes(conn, &inbox, clock_us);
                    }
                }
                Action::Joined { .. } | Action::Told { .. } => {}
                Action::Judge(work) => {
                    let ticket = work.ticket;
                    process.held.insert(ticket, work.items);
                    if self.rng.random_range(0..100) < self.weather.refuses_percent && !self.is_load_over {
                        process.held.remove(&ticket);
                        process.core.refuse(ticket, Refusal::Busy, 100, clock_us);
                        continue;
                    }
                    let life = process.life;
                    let decided = process.take(work, clock_us);
                    if let Some(number) = decided {
                        self.engine(life, number);
                    }
                }
            }
        }
        self.judge()?;
        self.check()
    }

    /// When the engines answer; an answer that is lost is asked for again.
    fn engine(&mut self, life: u64, number: u64) {
        let mut took_us = self.rng.random_range(200..20_000);
        while self.rng.random_range(0..100) < self.weather.loses_percent && !self.is_load_over {
            took_us += 2_000_000;
        }
        let is_lost = self.plan.defect == Some(Defect::LosesWork) && number.is_multiple_of(16) && number > 0;
        if !is_lost {
            self.events.at(self.now_us + took_us, Event::Decided { life, number });
        }
    }

    fn decided(&mut self, life: u64, number: u64) -> Result<(), Violation> {
        let clock_us = self.clock_us();
        if let Some(process) = self.process.as_mut().filter(|process| process.life == life) {
            process.decided(number, clock_us)?;
            self.pump()?;
        }
        Ok(())
    }

    /// Judges what is decided, and closes a batch where the disk is free.
    fn judge(&mut self) -> Result<(), Violation> {
        let (clock_us, at_us) = (self.clock_us(), EPOCH_US + self.clock_us());
        loop {
            let Some(process) = &mut self.process else {
                return Ok(());
            };
            process.judge(clock_us, (at_us / 1_000_000) as i64)?;
            let fails = self.rng.random_range(0..100) < self.weather.commit_fails_percent && !self.is_load_over;
            let is_for_good: bool = self.rng.random();
            if fails {
                // A commit has some dozen operations.
                self.disk.fail_after(self.rng.random_range(0..40), is_for_good);
            }
            let sealing = process.seal(at_us)?;
            self.disk.fail_after(u64::MAX, false);
            match sealing {
                Sealing::Nothing => return Ok(()),
                Sealing::Answers(judged) => {
                    process.give(judged, clock_us);
                    return self.pump();
                }
                Sealing::Committed => {
                    let life = process.life;
                    self.report.commits += 1;
                    let at_us = self.now_us + self.rng.random_range(500..20_000);
                    self.events.at(at_us, Event::Kept { life });
                }
                Sealing::DiskFailed(judged) => {
                    if self.plan.defect == Some(Defect::AnswersEarly) {
                        process.give(judged, clock_us);
                        while let Some(action) = self.process.as_mut().and_then(|process| process.core.next_action()) {
                            if let Action::Send { conn, bytes } = action {
                                self.carry(conn, &bytes, false);
                            }
                        }
                    }
                    return self.fall(is_for_good, true);
                }
            }
        }
    }

    fn kept(&mut self, life: u64) -> Result<(), Violation> {
        let clock_us = self.clock_us();
        let Some(process) = self.process.as_mut().filter(|process| process.life == life) else {
            return Ok(());
        };
        let judged = process.kept();
        // The heads of what is answered are given out with it.
        self.truth.head(process.log.head())?;
        process.give(judged, clock_us);
        self.pump()
    }

    /// What must hold at any time.
    fn check(&self) -> Result<(), Violation> {
        let Some(process) = &self.process else { return Ok(()) };
        let (core, limits) = (&process.core, &self.limits);
        let queued: u64 = core.queued().iter().sum();
        let held: u64 = process.held.values().map(|items| u64::from(*items)).sum();
        Violation::equal("items that the judge has", held, queued)?;
        Violation::most("items that wait", limits.queued_items_max, queued)?;
        let sessions = core.sessions() as u64;
        Violation::most("sessions", limits.connections_max as u64, sessions)?;
        Violation::equal(
            "connections that admission counts",
            sessions,
            core.remembered()[0] as u64,
        )
    }

    /// A fault of the whole service.
    fn fault(&mut self) -> Result<(), Violation> {
        if self.is_load_over {
            return Ok(());
        }
        let in_us = self.rng.random_range(1..2 * self.plan.fault_us.max(1));
        self.events.at(self.now_us + in_us, Event::Fault);
        match self.rng.random_range(0..10) {
            0..3 => self.fall(true, false),
            3..5 => self.fall(false, false),
            5..7 => {
                let (clock_us, now_us) = (self.clock_us(), self.now_us);
                let Some(process) = &mut self.process else {
                    return Ok(());
                };
                if process.drains_since_us.is_none() {
                    process.drains_since_us = Some(now_us);
                    process.core.drain(clock_us);
                    self.report.drains += 1;
                }
                self.pump()
            }
            7..9 if self.weather.jumps => {
                self.skew_us += [700_000, 12_000_000, 300_000_000][self.rng.random_range(0..3)];
                for connection in self.connections.values_mut() {
                    connection.is_faulty = true;
                }
                Ok(())
            }
            _ => {
                let open = self.connections.iter().filter(|(_, one)| one.is_client_open);
                let open: Vec<Conn> = open.map(|(conn, _)| *conn).collect();
                if !open.is_empty() {
                    let conn = open[self.rng.random_range(0..open.len())];
                    self.break_off(conn);
                }
                Ok(())
            }
        }
    }

    /// The process ends without warning: the power is cut, or only the process is killed, whose writes the disk gets.
    fn fall(&mut self, is_power_cut: bool, is_in_commit: bool) -> Result<(), Violation> {
        let Some(process) = self.process.take() else {
            return Ok(());
        };
        self.report.crashes += 1;
        self.report.commit_crashes += u64::from(is_in_commit);
        let fate = match (is_power_cut, self.rng.random_range(0..4)) {
            (false, _) => Fate::Kept,
            (true, 0) => Fate::Dropped,
            (true, 1) => Fate::Torn,
            (true, _) => Fate::Shuffled(self.rng.random()),
        };
        // First: what the old process would still write when it is dropped does not arrive.
        self.disk.crash(fate);
        drop(process);
        let open = self.connections.iter().filter(|(_, one)| one.is_server_open);
        for conn in open.map(|(conn, _)| *conn).collect::<Vec<_>>() {
            let in_us = self.rng.random_range(1..300_000);
            if let Some(connection) = self.connections.get_mut(&conn) {
                connection.is_server_open = false;
                connection.held.clear();
                let at_us = self.now_us.max(connection.to_client_us) + in_us;
                self.events.at(at_us, Event::ClientHears { conn });
            }
        }
        let in_us = self.rng.random_range(1_000..1_500_000);
        self.events.at(self.now_us + in_us, Event::Start);
        Ok(())
    }

    /// The service starts over what is on the disk, and all that was ever acknowledged is looked for.
    fn start(&mut self) -> Result<(), Violation> {
        if self.process.is_some() {
            return Ok(());
        }
        self.lives += 1;
        let process = Process::start(&Start {
            life: self.lives,
            disk: &self.disk,
            credentials: &self.credentials,
            limits: self.limits,
            difficulty: DIFFICULTY,
            known_objects: self.weather.known_objects,
            seed: self.rng.random(),
            defect: self.plan.defect,
        })?;
        let head = process.log.head();
        self.events.note(100, self.now_us, self.lives, head.size, &head.root);
        self.truth.check(&process.log, false)?;
        // What is there was committed: from now on it may be told.
        self.truth.head(head)?;
        self.events.at(self.now_us + TICK_US, Event::Tick { life: self.lives });
        self.process = Some(process);
        Ok(())
    }

    /// All clients leave; nothing is left over, and everything is where it was said to be.
    fn finish(&mut self) -> Result<Report, Violation> {
        let open = self.connections.iter().filter(|(_, one)| one.is_server_open);
        for conn in open.map(|(conn, _)| *conn).collect::<Vec<_>>() {
            self.at_server_closed(conn)?;
        }
        let by_us = self.now_us + REST_US;
        self.until(by_us, |simulator| {
            simulator.process.as_ref().is_some_and(Process::is_idle)
        })?;
        if let Some(process) = &self.process {
            Violation::equal("items that wait at the end", 0, process.core.queued().iter().sum())?;
            Violation::equal("sessions at the end", 0, process.core.sessions() as u64)?;
            self.truth.check(&process.log, true)?;
        }
        // As a service that was told to end, and once more from the disk.
        self.process = None;
        self.start()?;
        if let Some(process) = &self.process {
            self.truth.check(&process.log, true)?;
        }
        self.report.events = self.events.happened;
        self.report.hash = self.events.hash();
        self.report.simulated_us = self.now_us;
        Ok(self.report.clone())
    }
}

/// What the tracker must be told first.
fn opening(truth: &mut Truth) -> Batch {
    let tracker = PublicKey::ed25519(&credentials(SERVER).identity().public_key()).id();
    let objects = engine::world().opening(1, tracker, 1).into_iter();
    Batch::new(
        objects
            .map(|opening| {
                truth.allow(&opening.object);
                (Sort::Good, opening.object.into())
            })
            .collect(),
    )
}

/// The time of the first event: a day in 2026, in microseconds of Unix time.
const EPOCH_US: u64 = 1_790_000_000_000_000;
/// Between two looks at the core's clocks.
const TICK_US: u64 = 100_000;
/// In which everything that waits gets its answer once nothing breaks any more.
const REST_US: u64 = 60_000_000;
/// The longest drain: a peer that does not read is cut after thirty seconds, and the engines may take some.
const DRAIN_US_MAX: u64 = 60_000_000;
