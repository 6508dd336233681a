//! The thread of a live run: peer, header tree, window of blocks and judge joined by one loop over events.
//! Owns everything that must happen one after another; the compute pool, the dispatcher and the peer's thread do the rest.
//! Never waits for anything but its events.

use std::{
    collections::VecDeque,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use crossbeam::channel::{Receiver, Sender, never, select, unbounded};
use perigee_kernels::backend::BackendError;

use super::{
    Board, CoinsTotal, Event, LiveError, Options, Outcome, Status, Tip,
    line::Line,
    order::Order,
    sync::{Fetch, HeaderSync},
    tree::{Tree, fork},
};
use crate::{
    chain::utxo::{
        Hash32,
        connect::Coins,
        context::{HeaderChain, Node},
        display_hash,
    },
    ingest::{
        Kind,
        peer::{Inbound, PeerError, PeerInfo, PeerParams, Request},
    },
    pipeline::{
        coins::CoinPath,
        judge::Judge,
        prepare::{Form, PrepareStage, Prepared, Raw},
        run::Machinery,
        spends::{SpendStage, SpendSummary},
        summary::Summary,
    },
    state::coins::CoinSet,
    verdict::{Counters, Finding, ObjectReport, RuleId, Verdict},
};

mod headers;

use headers::HeaderBatch;

/// As [`super::run`], posting where it stands on `board`.
pub(super) fn run(
    machinery: &Machinery,
    options: &Options,
    stop: &AtomicBool,
    board: &Board,
    watch: &mut dyn FnMut(&Event),
) -> Result<Outcome, LiveError> {
    let start = Instant::now();
    let decided_before = machinery.dispatcher.backend_jobs();
    let outcome = Driver::new(machinery, options, board, watch).and_then(|driver| driver.run(stop));
    board.end();
    let mut outcome = outcome?;
    outcome.summary.elapsed_s = start.elapsed().as_secs_f64();
    outcome.summary.backends = machinery.dispatcher.backend_jobs();
    for (name, rows) in &mut outcome.summary.backends {
        *rows -= decided_before.get(name).copied().unwrap_or_default();
    }
    outcome.summary.backends.retain(|_, rows| *rows > 0);
    Ok(outcome)
}

/// What the other threads say.
enum Done {
    /// The proofs of work of the oldest or a younger message of headers, by its number.
    Headers(u64, Result<Vec<Prepared>, BackendError>),
    /// A block up to K12.
    Block(Node, Result<Prepared, BackendError>),
    /// The spends of a block.
    Spent(usize, Result<SpendSummary, BackendError>),
}

struct Driver<'a> {
    options: &'a Options,
    board: &'a Board,
    watch: &'a mut dyn FnMut(&Event),
    prepare: PrepareStage,
    spends: SpendStage,
    events: Sender<Done>,
    inbox: Receiver<Done>,
    line: Line,
    sync: HeaderSync,
    fetch: Fetch,
    tree: Tree,
    order: Order,
    batches: VecDeque<HeaderBatch>,
    first_batch: u64,
    /// Blocks that are being prepared.
    preparing: usize,
    summary: Summary,
    status: Status,
    closed: Option<PeerError>,
}

impl<'a> Driver<'a> {
    fn new(
        machinery: &Machinery,
        options: &'a Options,
        board: &'a Board,
        watch: &'a mut dyn FnMut(&Event),
    ) -> Result<Self, LiveError> {
        let config = &options.config;
        let line = Line::connect(&options.peer, PeerParams::from(options.params), config)?;
        let (parcels, pool) = (machinery.dispatcher.sender(), &machinery.pool);
        let coins = Coins {
            set: CoinSet::new(config.coins_max),
            complete: true,
        };
        let path = CoinPath::new(coins, None).keeping(config.reorganisation_blocks_max);
        let chain = HeaderChain::new(options.params, 0);
        let (events, inbox) = unbounded();
        let summary = Summary {
            profile: options.params.name.into(),
            ..Summary::default()
        };
        let mut driver = Self {
            options,
            board,
            watch,
            prepare: PrepareStage::new(options.params, pool.clone(), parcels.clone()),
            spends: SpendStage::new(pool.clone(), parcels, config.slice_inputs_max),
            events,
            inbox,
            line,
            sync: HeaderSync::default(),
            fetch: Fetch::new(&chain, config),
            tree: Tree::new(&chain, config.headers_max),
            order: Order::new(Judge::new(chain, path), config.reorganisation_blocks_max),
            batches: VecDeque::new(),
            first_batch: 0,
            preparing: 0,
            summary,
            status: Status::default(),
            closed: None,
        };
        driver.tick_clock();
        Ok(driver)
    }

    fn run(mut self, stop: &AtomicBool) -> Result<Outcome, LiveError> {
        loop {
            let stopping = stop.load(Ordering::Relaxed);
            self.go_on(stopping)?;
            self.post();
            if self.is_over(stopping) {
                self.summary.interrupted = stopping && !self.status.caught_up;
                return self.finish();
            }
            // A peer that sends headers faster than their work is computed is not read any further.
            let inbound = match self.batches.len() < BATCHES_MAX {
                true => self.line.inbound().clone(),
                false => never(),
            };
            select! {
                recv(inbound) -> event => match event {
                    Ok(event) => self.heard(event)?,
                    // Its last event said why; a thread that dies without a word has closed the connection too.
                    Err(_) => self.lost(PeerError::ClosedByPeer { within: None }),
                },
                recv(self.inbox) -> done => if let Ok(done) = done {
                    self.done(done)?;
                },
                default(TICK) => {}
            }
        }
    }

    /// Whether nothing more is to be waited for.
    fn is_over(&self, stopping: bool) -> bool {
        if self.is_full() {
            return true;
        }
        if stopping {
            return self.order.is_idle();
        }
        if self.status.caught_up && !self.options.follow {
            return true;
        }
        // What came before the connection was lost still gets its verdict.
        !self.line.is_open() && self.is_settled()
    }

    fn is_full(&self) -> bool {
        self.budget() == 0
    }

    /// Objects that may still be judged.
    fn budget(&self) -> u64 {
        self.options
            .limit
            .map_or(u64::MAX, |limit| limit.saturating_sub(self.summary.objects))
    }

    fn finish(mut self) -> Result<Outcome, LiveError> {
        self.line.hang_up("done");
        if self.order.is_idle() && !self.options.headers_only {
            self.order.return_to_tip()?;
        }
        self.settle_status();
        self.status.connected = false;
        self.status.ended = true;
        self.post();
        Ok(Outcome {
            summary: self.summary,
            status: self.status,
            peer: self.line.info().cloned(),
            closed: self.closed,
        })
    }

    /// Moves everything on that can be moved without waiting.
    fn go_on(&mut self, stopping: bool) -> Result<(), LiveError> {
        if stopping {
            return self.judge(true);
        }
        self.judge(false)?;
        self.reconnect();
        if !self.line.is_up() {
            return Ok(());
        }
        let (chain, best) = (self.order.chain(), self.tree.best());
        if let Some(request) = self.sync.next(chain, best) {
            self.line.send(request);
        }
        if !self.options.headers_only {
            let budget = self.budget();
            let (order, fetch) = (&self.order, &mut self.fetch);
            let request = fetch.next(order.chain(), best, budget, |node| order.is_judged(node));
            if let Some(request) = request {
                self.line.send(request);
            }
        }
        self.look_for_the_end();
        Ok(())
    }

    /// Connects again when it is time. Everything from before is decided or dropped by then, so that nobody answers for what
    /// another connection brought.
    fn reconnect(&mut self) {
        if !self.line.is_waiting() || !self.is_settled() {
            return;
        }
        self.drop_not_on_the_way_to(self.order.tip());
        if let Err(error) = self.line.reconnect(&self.options.config) {
            self.lost(error);
        }
    }

    /// Whether nothing that came is on its way to its verdict. Blocks may wait for others before them.
    fn is_settled(&self) -> bool {
        self.preparing == 0 && self.batches.is_empty() && self.order.is_idle()
    }

    /// Whether everything that the peer has is decided; if so, and it did not say so since, it is asked once more.
    fn look_for_the_end(&mut self) {
        let is_decided = self.options.headers_only || (self.order.tip() == self.tree.best() && self.order.is_idle());
        if !is_decided || !self.sync.is_quiet() {
            return;
        }
        if !self.sync.is_at_the_end() {
            self.sync.ask_again();
            if let Some(request) = self.sync.next(self.order.chain(), self.tree.best()) {
                self.line.send(request);
            }
        } else if !self.status.caught_up {
            self.settle_status();
            self.status.caught_up = true;
            self.line.proved_useful(&self.options.config);
            (self.watch)(&Event::CaughtUp(self.status.tip));
        }
    }

    fn heard(&mut self, event: Inbound) -> Result<(), LiveError> {
        match event {
            Inbound::Closed(error) => self.lost(error),
            _ if !self.line.is_trusted() => {}
            Inbound::Ready(info) => self.connected(info),
            Inbound::Headers(headers) => self.headers(headers)?,
            Inbound::Block(bytes) => self.block(bytes),
            Inbound::Inventory(ids) => {
                let chain = self.order.chain();
                if ids.iter().any(|id| chain.find(id).is_none()) {
                    self.sync.announced();
                    self.status.caught_up = false;
                }
            }
            Inbound::NotFound(ids) => {
                if let Some(id) = ids.iter().find(|id| self.fetch.is_asked(id)) {
                    let id = display_hash(id);
                    let why = format!("block {id}: expected from a peer that serves its header, got that it has none");
                    self.line.send(Request::Disconnect(why));
                }
            }
        }
        Ok(())
    }

    fn connected(&mut self, info: PeerInfo) {
        self.line.ready(info.clone());
        self.status.connected = true;
        // A node without blocks is not asked for any: one that has just begun does not answer.
        self.sync.ready(info.start_height > 0);
        (self.watch)(&Event::Connected(info));
    }

    fn lost(&mut self, error: PeerError) {
        let again = self.options.follow;
        let retry_ms = self.line.closed(again, &self.options.config);
        self.status.connected = false;
        self.status.caught_up = false;
        self.sync.ask_again();
        let chain = self.order.chain();
        let shared = fork(chain, self.order.tip(), self.tree.best());
        self.fetch.restart(chain.height(shared).unwrap_or(0) + 1);
        (self.watch)(&Event::Closed {
            why: error.to_string(),
            retry_ms,
        });
        self.closed = retry_ms.is_none().then_some(error);
    }

    /// K6's clock.
    fn tick_clock(&mut self) {
        let wall = SystemTime::now().duration_since(UNIX_EPOCH);
        let at = self
            .options
            .at
            .unwrap_or_else(|| wall.map_or(0, |time| time.as_secs() as i64));
        self.summary.at = at;
        self.order.judge.chain_mut().set_now(at);
    }

    /// A block that was asked for.
    fn block(&mut self, bytes: Vec<u8>) {
        let links = (PeerParams::from(self.options.params).links)(&bytes);
        let place = links.and_then(|links| self.fetch.came(&links.id, bytes.len()));
        let Some(node) = place else {
            let id = links.map_or_else(|| "without a header".into(), |links| display_hash(&links.id));
            let why = format!("block {id}: expected one that was asked for, got another");
            return self.line.cast_out(why, &self.options.config);
        };
        let raw = Raw {
            form: Form::Bytes(bytes.into(), Kind::Block),
            context: self.order.chain().place(node),
            proven: true,
        };
        self.preparing += 1;
        let events = self.events.clone();
        let report = Box::new(move |prepared| drop(events.send(Done::Block(node, prepared))));
        self.prepare.start(raw, report);
    }

    fn done(&mut self, done: Done) -> Result<(), LiveError> {
        match done {
            Done::Headers(number, prepared) => {
                let at = number.checked_sub(self.first_batch);
                if let Some(batch) = at.and_then(|at| self.batches.get_mut(at as usize)) {
                    batch.prepared = Some(prepared?);
                }
                self.prove()
            }
            Done::Block(node, prepared) => {
                self.preparing -= 1;
                self.order.prepared(node, prepared?);
                self.drop_others();
                Ok(())
            }
            Done::Spent(index, spent) => {
                self.order.spent(index, spent?);
                Ok(())
            }
        }
    }

    /// Drops blocks that lead nowhere any more.
    fn drop_others(&mut self) {
        self.drop_not_on_the_way_to(self.tree.best());
    }

    fn drop_not_on_the_way_to(&mut self, best: Node) {
        for node in self.order.drop_others(best) {
            self.fetch.leave(node);
            let height = self.order.chain().height(node).unwrap_or(0);
            self.fetch.look_again(height);
        }
    }

    /// Judges what can be judged; `stopping`, only what is with the judge already.
    fn judge(&mut self, stopping: bool) -> Result<(), LiveError> {
        loop {
            let budget = if stopping { 0 } else { self.budget() };
            let (events, spends) = (&self.events, &self.spends);
            let out_of_reach = self.order.advance(self.tree.best(), budget, &mut |index, job| {
                let events = events.clone();
                let report = move |spent| drop(events.send(Done::Spent(index, spent)));
                spends.start(job, Box::new(report));
            })?;
            if let Some(node) = out_of_reach {
                self.leave_branch(node);
                continue;
            }
            let Some(decided) = self.order.next_decided()? else {
                break;
            };
            self.fetch.leave(decided.node);
            if let Some(report) = decided.report {
                self.decided(decided.node, report);
            }
        }
        if self.order.is_idle() {
            self.order.start_from_tip();
            self.tree.absolve(self.order.judge.chain_mut());
            let nothing_above = self.tree.best() == self.order.tip() || !self.line.is_open();
            if nothing_above && !self.options.headers_only {
                self.order.return_to_tip()?;
            }
            self.settle_status();
        }
        Ok(())
    }

    /// A branch that begins with this block leaves more blocks than can be taken back: the tip stays, and the peer is left.
    fn leave_branch(&mut self, node: Node) {
        self.tree.leave(self.order.judge.chain_mut(), node);
        self.drop_others();
        let id = self.order.chain().id(node);
        self.line.leave(self.out_of_reach(&id));
    }

    fn out_of_reach(&self, id: &Hash32) -> String {
        let (id, kept) = (display_hash(id), self.options.config.reorganisation_blocks_max);
        format!(
            "block {id}: expected a branch that leaves at most {kept} blocks (reorganisation_blocks_max), got one that \
             leaves more; only a new run follows it"
        )
    }

    fn decided(&mut self, node: Node, report: ObjectReport) {
        let height = self.order.chain().height(node);
        if let Verdict::Reject { rule, .. } = &report.verdict {
            // A block may have been given a header that commits to another: the header is not at fault then. Nor is it where
            // work that it does not commit to fails: that of the header itself was found to hold before.
            let is_foreign_work = *rule == RuleId::k(7) && self.options.params.merged_mining.is_some();
            let is_its_own = !BODY_RULES.contains(rule) && !is_foreign_work;
            self.tree.refuse(self.order.judge.chain_mut(), node, is_its_own);
            self.drop_others();
            self.reject_report(report, height);
        } else {
            self.account(report, height);
            self.raise_tip(node);
        }
    }

    /// A header is rejected by its own rules.
    fn reject(&mut self, object: String, height: Option<u32>, finding: Finding, counters: Counters) {
        let report = ObjectReport {
            object,
            verdict: finding.into(),
            counters,
            unchecked: Vec::new(),
        };
        self.reject_report(report, height);
    }

    /// An object is rejected, and so is the peer that sent it.
    fn reject_report(&mut self, report: ObjectReport, height: Option<u32>) {
        let Verdict::Reject { rule, message, .. } = &report.verdict else {
            return;
        };
        let why = format!("{} was rejected by {rule}: {message}", report.object);
        self.line.cast_out(why, &self.options.config);
        self.account(report, height);
    }

    fn account(&mut self, report: ObjectReport, height: Option<u32>) {
        self.summary.add(&report);
        (self.watch)(&Event::Judged { report, height });
    }

    fn raise_tip(&mut self, node: Node) {
        if let Some(left) = self.order.raise_tip(node) {
            let chain = self.order.chain();
            let shared = fork(chain, left, node);
            let depth = chain.height(left).unwrap_or(0) - chain.height(shared).unwrap_or(0);
            let (from, to) = (tip(chain, left), tip(chain, node));
            self.status.reorganisations += 1;
            (self.watch)(&Event::Reorganised { from, to, depth });
        }
    }

    /// Takes tip and coins into the status, where they belong together.
    fn settle_status(&mut self) {
        let (chain, path) = (self.order.chain(), self.order.judge.path());
        let coins = &path.coins();
        if self.options.headers_only || !coins.complete {
            self.status.tip = tip(chain, self.order.tip());
            self.status.coins = None;
        } else if self.order.is_idle() && self.order.is_at_tip() {
            self.status.tip = tip(chain, self.order.tip());
            self.status.coins = Some(CoinsTotal {
                count: coins.set.len() as u64,
                total: coins.set.total_value(),
            });
        }
    }

    fn post(&mut self) {
        self.status.objects = self.summary.objects;
        self.status.rejected = self.summary.rejected;
        self.board.post(&self.status);
    }
}

fn tip(chain: &HeaderChain, node: Node) -> Tip {
    Tip {
        id: chain.id(node),
        height: chain.height(node).unwrap_or(0),
    }
}

/// Rules that a block may fail although the block that its header commits to would not: form, place of the coinbase, and
/// the two commitments.
const BODY_RULES: [RuleId; 4] = [RuleId::k(1), RuleId::k(8), RuleId::k(9), RuleId::k(10)];
/// Messages of headers on their way through their proofs of work: those that are asked for, and some that are announced.
const BATCHES_MAX: usize = 4;
/// Longest wait before a stop is noticed or a pause ends.
const TICK: Duration = Duration::from_millis(100);
