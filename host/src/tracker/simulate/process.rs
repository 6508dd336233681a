//! The service as one process: core, desk and ledger, in the order of things of `judge.rs` and `kept.rs`, without threads.
//! Started over what is on the disk, asked by the simulator event by event, gone with a crash.
//! Never keeps anything beyond its end but what the disk has.

use std::{collections::BTreeMap, sync::Arc};

use redb::StorageBackend;

use super::{Defect, engine, violation::Violation};
use crate::{
    chain::lunarx::{
        Hash, LunarParams,
        blob::Blob,
        ledger::{Ledger, Table},
    },
    store::{
        BatchLog, NewBatch, SideChange, SideTable, Storage, StoreLimits,
        faulty::{FaultyBackend, FaultyDisk},
    },
    tracker::{
        core::{self, Core, CoreLimits, Setup, Ticket, Work, tracker_serves},
        desk::{Change, DecidedObjects, Desk, Judged, Outcome},
        known::Known,
        questions,
        wire::{
            Credentials, Kind, Message as _, ReceiptRow, Status, Verdict, WireLimits,
            message::{Account, Fault, GetAccount, Role},
            row,
        },
    },
};

/// A process.
pub(super) struct Process {
    pub(super) life: u64,
    pub(super) core: Core,
    pub(super) log: BatchLog,
    desk: Desk<Ticket>,
    known: Arc<Known>,
    credentials: Arc<Credentials>,
    ready: BTreeMap<u64, Waiting>,
    next_in: u64,
    next_out: u64,
    /// What waits for the commit that is under way.
    keeping: Option<Vec<Judged<Ticket>>>,
    /// Requests that the core handed over and did not get back, with their items.
    pub(super) held: BTreeMap<Ticket, u32>,
    pub(super) drains_since_us: Option<u64>,
    defect: Option<Defect>,
}

struct Waiting {
    turn: Turn,
    decided: Option<Result<DecidedObjects, Late>>,
}

struct Late;

enum Turn {
    Objects {
        ticket: Ticket,
        objects: Vec<Blob>,
        deadline_us: u64,
    },
    Account {
        ticket: Ticket,
        asked: GetAccount,
    },
}

/// What a process is made of.
pub(super) struct Start<'a> {
    pub(super) life: u64,
    pub(super) disk: &'a FaultyDisk,
    pub(super) credentials: &'a Arc<Credentials>,
    pub(super) limits: CoreLimits,
    pub(super) difficulty: crate::chain::lunarx::params::PeerParams,
    pub(super) known_objects: usize,
    pub(super) seed: [u8; 32],
    pub(super) defect: Option<Defect>,
}

/// How a batch was closed.
pub(super) enum Sealing {
    /// There was nothing to close, or a commit is under way.
    Nothing,
    /// Nothing changed: the answers can go.
    Answers(Vec<Judged<Ticket>>),
    /// The batch is on the disk; its answers wait for the end of the commit.
    Committed,
    /// The disk failed: the process is over, and these are never answered.
    DiskFailed(Vec<Judged<Ticket>>),
}

impl Process {
    /// Opens what is on the disk. `None`: the disk failed.
    pub(super) fn start(start: &Start<'_>) -> Result<Self, Violation> {
        let tracker = start.credentials.identity().public_key();
        let backend: Box<dyn StorageBackend> = match start.defect {
            Some(Defect::SyncsNothing) => Box::new(Unsynchronised(start.disk.backend())),
            _ => Box::new(start.disk.backend()),
        };
        let opened = BatchLog::open(Storage::Backend(backend), tracker, StoreLimits::default());
        let (log, head) = opened.map_err(|error| Violation::failed("opening the ledger", error))?;
        let mut desk = Desk::new(LunarParams::embedded(), Ledger::default(), 0, Hash::default());
        for sequence in 1..=head.size {
            let (_, objects) = log
                .batch(sequence)
                .map_err(|error| Violation::failed("reading the ledger", error))?;
            desk.replay(sequence, objects.iter(), sequence)
                .map_err(|error| Violation::failed("replaying the ledger", error))?;
        }
        let label = log.side_get(SideTable::Service, LABEL);
        let label = label.map_err(|error| Violation::failed("reading the label", error))?;
        let label = label.map_or_else(|| Hash::default().to_vec(), |row| row.value);
        if label != desk.label() {
            return Err(Violation::failed("replaying the ledger", "another label"));
        }
        let known = Arc::new(Known::new(start.known_objects));
        let core = Core::new(Setup {
            credentials: Arc::clone(start.credentials),
            difficulty: start.difficulty,
            limits: start.limits,
            clear_from: core::ClearFrom::Everywhere,
            software: "simulated".into(),
            role: Role::Tracker,
            served: tracker_serves(),
            lists: core::Lists::default(),
            duplicates: Box::new(Arc::clone(&known)),
            seed: start.seed,
        });
        Ok(Self {
            life: start.life,
            core,
            log,
            desk,
            known,
            credentials: Arc::clone(start.credentials),
            ready: BTreeMap::new(),
            next_in: 0,
            next_out: 0,
            keeping: None,
            held: BTreeMap::new(),
            drains_since_us: None,
            defect: start.defect,
        })
    }

    /// Takes work from the core. Tells the number under which the engines have it, if they do.
    pub(super) fn take(&mut self, work: Work, now_us: u64) -> Option<u64> {
        let ticket = work.ticket;
        let (turn, decided) = match work.kind {
            Kind::SubmitReceipts | Kind::SubmitObjects => {
                let objects = objects(work.kind, &work.body);
                let deadline_us = work.deadline_us;
                let turn = Turn::Objects {
                    ticket,
                    objects,
                    deadline_us,
                };
                (turn, None)
            }
            Kind::GetAccount => match GetAccount::from_body(&work.body, &WireLimits::default()) {
                Ok(asked) => (Turn::Account { ticket, asked }, Some(Ok(Vec::new()))),
                Err(error) => {
                    self.core.fail(ticket, Fault::Senseless, &error.to_string(), now_us);
                    self.held.remove(&ticket);
                    return None;
                }
            },
            kind => {
                let from = questions::From {
                    kind,
                    peer: work.peer,
                    request_id: work.request_id,
                };
                self.held.remove(&ticket);
                match questions::answer(&self.log, &self.credentials, &from, &work.body) {
                    Ok(body) => self.core.answer(ticket, &body, now_us),
                    Err((fault, message)) => self.core.fail(ticket, fault, &message, now_us),
                }
                return None;
            }
        };
        let number = self.next_in;
        self.next_in += 1;
        let is_decided = decided.is_some();
        self.ready.insert(number, Waiting { turn, decided });
        (!is_decided).then_some(number)
    }

    /// The engines have decided a request.
    pub(super) fn decided(&mut self, number: u64, now_us: u64) -> Result<(), Violation> {
        let Some(Waiting { turn, decided }) = self.ready.get_mut(&number) else {
            return Ok(());
        };
        if let Turn::Objects {
            objects, deadline_us, ..
        } = turn
        {
            let one = |object: Blob| engine::decide(&object).map(|decoded| (object, decoded));
            *decided = Some(match now_us > *deadline_us {
                true => Err(Late),
                false => Ok(std::mem::take(objects)
                    .into_iter()
                    .map(one)
                    .collect::<Result<_, _>>()
                    .map_err(|fault| Violation::failed("deciding an object", fault))?),
            });
        }
        Ok(())
    }

    /// Judges what is decided, in the order in which it came.
    pub(super) fn judge(&mut self, now_us: u64, at_s: i64) -> Result<(), Violation> {
        while self.desk.waiting() < BATCH_OBJECTS_MAX {
            let Some(entry) = self.ready.first_entry() else { break };
            if *entry.key() != self.next_out || entry.get().decided.is_none() {
                break;
            }
            let Waiting { turn, decided } = entry.remove();
            self.next_out += 1;
            match (turn, decided) {
                (Turn::Objects { ticket, .. }, Some(Ok(objects))) => self.desk.judge(at_s, ticket, objects),
                (Turn::Account { ticket, asked }, _) => self.desk.answer(ticket, |ledger| {
                    let account = Account {
                        balance: ledger.balance(&asked.user),
                        nonce: ledger
                            .get(Table::Nonces, &[asked.user, asked.provider].concat())
                            .unwrap_or_default(),
                        seq: 0,
                        head: Hash::default(),
                    };
                    account.to_body()
                }),
                (Turn::Objects { ticket, .. }, _) => {
                    self.held.remove(&ticket);
                    self.core
                        .refuse(ticket, crate::tracker::wire::message::Refusal::Deadline, 100, now_us);
                    Ok(())
                }
            }
            .map_err(|error| Violation::failed("judging", error))?;
        }
        Ok(())
    }

    /// Closes the batch and commits it, where no commit is under way.
    pub(super) fn seal(&mut self, time_us: u64) -> Result<Sealing, Violation> {
        if self.keeping.is_some() {
            return Ok(Sealing::Nothing);
        }
        let sealed = self
            .desk
            .seal(self.desk.sequence())
            .map_err(|error| Violation::failed("sealing", error))?;
        let Some(sealed) = sealed else {
            return Ok(Sealing::Nothing);
        };
        let Some(change) = sealed.change else {
            return Ok(Sealing::Answers(sealed.judged));
        };
        match self.keep(change, time_us)? {
            true => {
                self.keeping = Some(sealed.judged);
                Ok(Sealing::Committed)
            }
            false => Ok(Sealing::DiskFailed(sealed.judged)),
        }
    }

    /// As `kept.rs` does it. False: the disk failed.
    fn keep(&mut self, change: Change, time_us: u64) -> Result<bool, Violation> {
        let Change {
            sequence,
            mut objects,
            delta,
            mut side,
        } = change;
        side.push(SideChange {
            table: SideTable::Service,
            key: LABEL.to_vec(),
            value: Some(delta.label.to_vec()),
        });
        let all = objects.clone();
        match self.defect {
            Some(Defect::ForgetsReceipts) if sequence.is_multiple_of(8) => drop(objects.pop()),
            Some(Defect::KeepsTwice) if sequence.is_multiple_of(8) => objects.extend(all.last().cloned()),
            _ => {}
        }
        let batch = NewBatch { time_us, objects, side };
        let identity = self.credentials.identity();
        let Ok(head) = self.log.append(&batch, &|message| identity.sign(message)) else {
            return Ok(false);
        };
        Violation::equal("number of a batch", sequence, head.size)?;
        self.known.insert_each(sequence, all.iter().map(AsRef::as_ref));
        Ok(true)
    }

    /// The commit is over: what waits for it.
    pub(super) fn kept(&mut self) -> Vec<Judged<Ticket>> {
        self.keeping.take().unwrap_or_default()
    }

    /// Hands answers to the core.
    pub(super) fn give(&mut self, judged: Vec<Judged<Ticket>>, now_us: u64) {
        let head = self.log.signed_head();
        for Judged { ticket, outcome } in judged {
            self.held.remove(&ticket);
            match outcome {
                Outcome::Decisions(decisions) => {
                    let mut verdicts: Vec<Verdict> = decisions.iter().map(|decision| decision.to_wire(1_000)).collect();
                    if self.defect == Some(Defect::Lies)
                        && let Some(verdict) = verdicts.iter_mut().find(|one| one.status == Status::Rejected)
                    {
                        *verdict = Verdict::accepted(Status::Accepted, 1, 0);
                    }
                    self.core.judged(ticket, &verdicts, now_us);
                }
                Outcome::Answer(body) => {
                    let account = Account::from_body(&body, &WireLimits::default());
                    let (seq, head) = head
                        .as_ref()
                        .map_or((0, Hash::default()), |head| (head.header.seq, head.header.hash()));
                    match account {
                        Ok(account) => {
                            let body = Account { seq, head, ..account }.to_body();
                            self.core.answer(ticket, &body, now_us);
                        }
                        Err(error) => self.core.fail(ticket, Fault::Failed, &error.to_string(), now_us),
                    }
                }
            }
        }
    }

    /// Whether everything that was taken is answered.
    pub(super) fn is_idle(&self) -> bool {
        self.ready.is_empty() && self.keeping.is_none() && self.desk.waiting() == 0
    }
}

/// The objects of a body whose form the core has looked at.
fn objects(kind: Kind, body: &[u8]) -> Vec<Blob> {
    let blob = |object: &[u8]| Blob::from(object.to_vec());
    match kind {
        Kind::SubmitReceipts => row::receipt_rows(body)
            .map(|rows| rows.iter().map(ReceiptRow::object).map(blob).collect())
            .unwrap_or_default(),
        _ => row::objects(body, &WireLimits::default())
            .map(|objects| objects.into_iter().map(blob).collect())
            .unwrap_or_default(),
    }
}

/// A disk that says that it has synchronised, and has not.
#[derive(Debug)]
struct Unsynchronised(FaultyBackend);

impl StorageBackend for Unsynchronised {
    fn len(&self) -> std::io::Result<u64> {
        self.0.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> std::io::Result<()> {
        self.0.read(offset, out)
    }

    fn set_len(&self, length: u64) -> std::io::Result<()> {
        self.0.set_len(length)
    }

    fn sync_data(&self) -> std::io::Result<()> {
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> std::io::Result<()> {
        self.0.write(offset, data)
    }
}

/// Small, so that requests wait for the next batch.
const BATCH_OBJECTS_MAX: usize = 24;
/// The row that says what the state must be labelled with.
const LABEL: &[u8] = b"state label";
