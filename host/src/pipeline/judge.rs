//! The judge of a run: puts together what the stages say of each object, in the order of judgement, into one verdict.
//! Owns the header chain and the path of coins; runs on one thread. Waits for nothing but what an object needs: coins
//! connect ahead of signatures, verdicts follow in order, and a child of a rejected object is rejected by its link.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    ops::Index,
    sync::Arc,
};

use super::{
    coins::{CoinPath, CoinsError, Step},
    plan::{Item, Standing},
    prepare::{Outcome, Prepared},
    spends::{SpendJob, SpendSummary},
};
use crate::{
    chain::utxo::{
        Block, Hash32, OutPoint,
        context::{HeaderChain, HeaderContext, Node},
        display_hash,
        rules::BlockContext,
    },
    state::{coins::Coin, overlay::Ahead},
    verdict::{Counters, Finding, Missing, ObjectReport, RuleId, Verdict},
};

/// The objects in the order of judgement, by index: a plan's list, or what a live chain keeps of its own.
pub type Items<'a> = dyn Index<usize, Output = Item> + 'a;

/// What becomes of an object.
pub enum Settled {
    /// A verdict.
    Report(ObjectReport),
    /// It could not be read.
    Nothing,
}

/// An object between reading and verdict.
#[derive(Default)]
struct Flight {
    prepared: Option<Prepared>,
    unreadable: bool,
    /// Coins are being read for it, of which it spends so many; the others are named by its rings.
    reading: Option<usize>,
    /// Coins that it spends and that were read, in the order of its inputs.
    read: Option<Ahead<OutPoint, Coin>>,
    coins: Option<CoinsOutcome>,
    spent: Option<SpendSummary>,
}

/// What the coins said of an object.
enum CoinsOutcome {
    /// Nothing to connect, or nothing that could matter: an earlier rule has decided.
    Skipped,
    /// K13 to K16 failed.
    Rejected(Finding),
    /// Connected; the spends are being checked.
    Connected { block: Arc<Block>, unchecked: Vec<RuleId> },
    /// The coins of its parent cannot be had from the state that is kept.
    OutOfReach,
    /// The same bytes as an object before it: the same verdict.
    SameAs(Box<ObjectReport>),
}

/// Objects with one header, judged one after another.
#[derive(Default)]
struct Twins {
    judged: Vec<(Option<Arc<Block>>, ObjectReport)>,
    /// The first that was not rejected stands for the header among the coins.
    body: Option<Body>,
    depth: u32,
}

#[derive(Clone)]
struct Body {
    object: usize,
    block: Arc<Block>,
    context: BlockContext,
    /// Its verdict is known, and accepts it.
    accepted: bool,
}

/// See the module.
pub struct Judge {
    chain: HeaderChain,
    path: CoinPath,
    flights: VecDeque<Flight>,
    /// Index of the front flight.
    first: usize,
    /// Index of the next object whose coins are due.
    next_coins: usize,
    /// Headers whose object cannot be among the coins.
    dead: HashSet<Node>,
    /// Headers whose object could not be read.
    unread: HashSet<Node>,
    twins: HashMap<Node, Twins>,
    /// Accepted blocks on which every ancestor is accepted, too, as far as blocks of this run go.
    sound: HashSet<Node>,
    /// The one of them with the most work, the first of several.
    best: Option<Node>,
    /// Headers that were there before this run.
    known_headers: usize,
}

impl Judge {
    /// A judge before its first object.
    pub fn new(chain: HeaderChain, path: CoinPath) -> Self {
        Self::going_on(chain, path, 1)
    }

    /// The same with so many headers of an earlier run in the chain.
    pub fn going_on(chain: HeaderChain, path: CoinPath, known_headers: usize) -> Self {
        Self {
            chain,
            path,
            flights: VecDeque::new(),
            first: 0,
            next_coins: 0,
            dead: HashSet::new(),
            unread: HashSet::new(),
            twins: HashMap::new(),
            sound: HashSet::new(),
            best: None,
            known_headers,
        }
    }

    /// Objects that are settled.
    pub fn finished(&self) -> usize {
        self.first
    }

    /// The header chain.
    pub fn chain(&self) -> &HeaderChain {
        &self.chain
    }

    /// The header chain, for more headers.
    pub fn chain_mut(&mut self) -> &mut HeaderChain {
        &mut self.chain
    }

    /// The coins so far.
    pub fn path(&self) -> &CoinPath {
        &self.path
    }

    /// Lets the coins be led to this header's block again whatever comes: see [`CoinPath::keep_way_to`].
    pub fn keep_way_to(&mut self, tip: Node) {
        self.path.keep_way_to(tip);
    }

    /// Leads the coins back to this header's block, which was judged before: see [`CoinPath::go_to`].
    ///
    /// # Errors
    /// It lies behind what is kept.
    pub fn go_to(&mut self, node: Node) -> Result<(), CoinsError> {
        self.path.go_to(&self.chain, node)
    }

    /// An object was decoded and judged up to K12.
    pub fn prepared(&mut self, index: usize, prepared: Prepared) {
        self.flight(index).prepared = Some(prepared);
    }

    /// An object could not be read.
    pub fn unreadable(&mut self, index: usize) {
        self.flight(index).unreadable = true;
    }

    /// The outpoints that a decoded block spends, in the order of its inputs, and behind them those that it names as members of
    /// rings: those whose coins are not in memory. They are to be read, and the block waits for [`Self::read`]. None where all
    /// coins are in memory.
    pub fn to_read(&mut self, index: usize) -> Vec<OutPoint> {
        let set = &self.path.coins().set;
        let at = index - self.first;
        let block = self
            .flights
            .get(at)
            .and_then(|flight| flight.prepared.as_ref()?.block.as_ref());
        if set.base().is_none() {
            return Vec::new();
        }
        let transactions = || block.iter().flat_map(|block| &block.transactions).skip(1);
        let spent = transactions().flat_map(|transaction| transaction.inputs().map(|input| input.previous_output));
        let members = transactions().flat_map(|transaction| transaction.rings().flat_map(|ring| ring.members()));
        let mut missing = set.missing(spent.collect());
        let spent = missing.len();
        missing.append(&mut set.missing(members.collect()));
        self.flight(index).reading = Some(spent).filter(|_| !missing.is_empty());
        missing
    }

    /// The coins that an object waited for, as it named them.
    pub fn read(&mut self, index: usize, mut coins: Ahead<OutPoint, Coin>) {
        let flight = self.flight(index);
        let spent = flight.reading.take().unwrap_or_default().min(coins.rows.len());
        let members = Ahead {
            applied: coins.applied,
            rows: coins.rows.split_off(spent),
        };
        flight.read = Some(coins);
        self.path.insert_clean(members);
    }

    /// The state that is kept ends with this block before the first object.
    pub fn start_from(&mut self, tip: Node) {
        self.best = Some(tip);
        self.path.keep_way_to(tip);
    }

    /// Leads the state that is kept to the accepted block with the most work, that of [`Self::start_from`] among them: the last
    /// of a plan may be rejected, or have less work than what was there.
    ///
    /// # Errors
    /// The state cannot be read or written.
    pub fn settle_on_best(&mut self) -> Result<(), CoinsError> {
        self.best.map_or(Ok(()), |best| self.go_to(best))
    }

    fn note_best(&mut self, item: &Item, accepted: bool) {
        let Standing::Placed(context) = &item.standing else {
            return;
        };
        let is_sound = |node: Node| node.index() < self.known_headers || self.sound.contains(&node);
        if !accepted || self.path.written().is_none() || !context.parent.is_some_and(is_sound) {
            return;
        }
        self.sound.insert(context.node);
        let work = |node: Node| self.chain.work(node);
        if self.best.is_none_or(|best| work(best) < work(context.node)) {
            self.best = Some(context.node);
            self.path.keep_way_to(context.node);
        }
    }

    /// Lets the coins drop what the base of the state has by now.
    pub fn settle_coins(&mut self) {
        self.path.settle();
    }

    /// The spends of an object are decided.
    pub fn spent(&mut self, index: usize, spent: SpendSummary) {
        self.flight(index).spent = Some(spent);
    }

    fn flight(&mut self, index: usize) -> &mut Flight {
        let at = index - self.first;
        if at >= self.flights.len() {
            self.flights.resize_with(at + 1, Flight::default);
        }
        &mut self.flights[at]
    }

    /// Connects the coins of objects whose turn has come, and starts their spends.
    ///
    /// # Errors
    /// [`CoinsError`]: the run cannot go on.
    pub fn advance(&mut self, items: &Items<'_>, start: &mut dyn FnMut(usize, SpendJob)) -> Result<(), CoinsError> {
        while let Some(flight) = self.flights.get(self.next_coins - self.first) {
            let index = self.next_coins;
            if flight.prepared.is_none() && !flight.unreadable || flight.reading.is_some() {
                return Ok(());
            }
            // Which of several objects stands for their header is known only when all of them are judged.
            if self.first < index && (self.touches_twins(&items[index]) || self.leaves_what_is_kept(&items[index])) {
                return Ok(());
            }
            let outcome = self.connect(&items[index], index, start)?;
            self.flight(index).coins = Some(outcome);
            self.next_coins += 1;
        }
        Ok(())
    }

    fn touches_twins(&self, item: &Item) -> bool {
        let Standing::Placed(context) = &item.standing else {
            return false;
        };
        item.has_twins || context.parent.is_some_and(|parent| self.twins.contains_key(&parent))
    }

    /// Whether a state is kept and the object builds on another block than the last: what is gone back over has its verdict
    /// first.
    fn leaves_what_is_kept(&self, item: &Item) -> bool {
        let end = self.path.end(&self.chain);
        let parent = match &item.standing {
            Standing::Placed(context) => context.parent,
            _ => None,
        };
        self.path.written().is_some() && parent.is_some_and(|parent| parent != end)
    }

    fn connect(
        &mut self,
        item: &Item,
        index: usize,
        start: &mut dyn FnMut(usize, SpendJob),
    ) -> Result<CoinsOutcome, CoinsError> {
        let Standing::Placed(header) = &item.standing else {
            return Ok(CoinsOutcome::Skipped);
        };
        let node = header.node;
        // Nothing goes back to headers below the return depth.
        self.twins
            .retain(|other, twins| *other == node || twins.depth >= item.return_depth);
        if item.has_twins {
            self.twins.entry(node).or_default().depth = item.depth;
        }
        let at = index - self.first;
        let Some(prepared) = self.flights[at].prepared.as_ref() else {
            self.unread.insert(node);
            self.dead.insert(node);
            return Ok(CoinsOutcome::Skipped);
        };
        let block = prepared.block.clone();
        let undecodable = matches!(&prepared.outcome, Outcome::Rejected(finding) if finding.rule == RuleId::k(1));
        if item.has_twins
            && !undecodable
            && let Some(same) = self.twin_of(node, block.as_ref())
        {
            return Ok(CoinsOutcome::SameAs(Box::new(same)));
        }
        let context = match &prepared.outcome {
            Outcome::Rejected(_) => {
                self.dead.insert(node);
                return Ok(CoinsOutcome::Skipped);
            }
            // Nobody knows what coins it has made: it is not on the path, so that its children, and they alone, find their
            // parent missing there. Nor do they find a sibling of their parent's.
            Outcome::Unsupported(_) | Outcome::Passed => {
                if matches!(prepared.outcome, Outcome::Unsupported(_)) {
                    self.path.set_unknown(node);
                }
                self.path.leave(&self.chain, &step_of(item, header))?;
                return Ok(CoinsOutcome::Skipped);
            }
            Outcome::Block(context) => (**context).clone(),
        };
        let Some(block) = block else {
            return Ok(CoinsOutcome::Skipped);
        };
        if header.parent.is_some_and(|parent| self.dead.contains(&parent)) {
            self.dead.insert(node);
            return Ok(CoinsOutcome::Skipped);
        }
        self.connect_block(item, header, index, block, &context, start)
    }

    fn connect_block(
        &mut self,
        item: &Item,
        header: &HeaderContext,
        index: usize,
        block: Arc<Block>,
        context: &BlockContext,
        start: &mut dyn FnMut(usize, SpendJob),
    ) -> Result<CoinsOutcome, CoinsError> {
        let step = step_of(item, header);
        match self.path.go_back(&self.chain, &step) {
            // A state keeps what takes its last blocks back, and no other branches.
            Err(CoinsError::TooDeep { .. }) if self.path.written().is_some() => return Ok(CoinsOutcome::OutOfReach),
            other => other?,
        }
        self.restore_twin(&step)?;
        if let Some(coins) = self.flights[index - self.first].read.take() {
            self.path.expect(coins);
        }
        match self.path.connect(&block, context, &self.chain, &step)? {
            Err(finding) => {
                self.dead.insert(header.node);
                Ok(CoinsOutcome::Rejected(finding))
            }
            Ok(connection) => {
                if !item.has_twins {
                    // Without a plan, an object before it may have carried this header with a body not its own.
                    self.dead.remove(&header.node);
                }
                let job = SpendJob {
                    block: Arc::clone(&block),
                    prevouts: connection.prevouts,
                    rings: connection.rings,
                    flags: context.flags,
                };
                start(index, job);
                if let Some(twins) = self.twins.get_mut(&header.node) {
                    let (object, block, context) = (item.object, Arc::clone(&block), context.clone());
                    twins.body.get_or_insert(Body {
                        object,
                        block,
                        context,
                        accepted: false,
                    });
                }
                Ok(CoinsOutcome::Connected {
                    block,
                    unchecked: connection.unchecked,
                })
            }
        }
    }

    /// Where several objects carry the parent's header, the coins of the one that stands for it come back.
    fn restore_twin(&mut self, step: &Step) -> Result<(), CoinsError> {
        let Some(parent) = step.parent else { return Ok(()) };
        let body = self.twins.get(&parent).and_then(|twins| twins.body.clone());
        let Some(body) = body.filter(|body| !self.path.ends_with(body.object)) else {
            return Ok(());
        };
        let above = Step {
            object: body.object,
            node: parent,
            parent: self.chain.parent(parent),
            depth: step.depth - 1,
            // Kept until the path goes back behind it.
            return_depth: step.depth.saturating_sub(2),
        };
        self.path.go_back(&self.chain, &above)?;
        if self
            .path
            .connect(&body.block, &body.context, &self.chain, &above)?
            .is_err()
        {
            // It was connected before to the same coins; if not any more, its children prove nothing by missing coins.
            self.path.set_incomplete();
        }
        self.path.decided(body.object, body.accepted)?;
        Ok(())
    }

    /// The report of an earlier object with the same header and the same bytes.
    fn twin_of(&self, node: Node, block: Option<&Arc<Block>>) -> Option<ObjectReport> {
        let judged = &self.twins.get(&node)?.judged;
        let same = judged.iter().find(|(other, _)| match (other, block) {
            (Some(other), Some(block)) => other.bytes() == block.bytes(),
            (None, None) => true,
            _ => false,
        });
        same.map(|(_, report)| ObjectReport {
            counters: Counters::default(),
            ..report.clone()
        })
    }

    /// The next object in order that is settled, with its index.
    ///
    /// # Errors
    /// Its coins cannot be written.
    pub fn next_settled(&mut self, items: &Items<'_>) -> Result<Option<(usize, Settled)>, CoinsError> {
        let is_ready = self.flights.front().is_some_and(|flight| match &flight.coins {
            None => false,
            Some(CoinsOutcome::Connected { .. }) => flight.spent.is_some(),
            Some(_) => true,
        });
        let Some(flight) = self.flights.pop_front_if(|_| is_ready) else {
            return Ok(None);
        };
        let is_connected = matches!(flight.coins, Some(CoinsOutcome::Connected { .. }));
        let index = self.first;
        self.first += 1;
        let item = &items[index];
        let settled = self.settle(item, flight);
        if let Settled::Report(report) = &settled {
            self.path.decided(item.object, report.verdict.is_accept())?;
            self.note_best(item, is_connected && report.verdict.is_accept());
        }
        Ok(Some((index, settled)))
    }

    fn settle(&mut self, item: &Item, flight: Flight) -> Settled {
        let Some(prepared) = flight.prepared else {
            return Settled::Nothing;
        };
        let block = prepared.block.clone();
        let bare = |object, verdict| ObjectReport {
            object,
            verdict,
            counters: Counters::default(),
            unchecked: Vec::new(),
        };
        let report = match (&prepared.outcome, &item.standing) {
            // What does not decode has no header rules.
            (Outcome::Rejected(finding), _) if finding.rule == RuleId::k(1) => {
                bare(prepared.object, finding.clone().into())
            }
            (_, Standing::Placed(context)) => self.settle_placed(context, prepared, flight.coins, flight.spent),
            (_, Standing::Rejected(finding)) => {
                let inherited = item.parent.and_then(|parent| self.link_rule(&parent));
                let finding = inherited
                    .filter(|link| link.rule < finding.rule)
                    .unwrap_or_else(|| (**finding).clone());
                bare(prepared.object, finding.into())
            }
            (_, Standing::Deferred(missing)) => bare(prepared.object, Verdict::defer((**missing).clone())),
            (_, Standing::Undecodable(finding)) => bare(prepared.object, (**finding).clone().into()),
            (_, Standing::Headless) => bare(
                prepared.object,
                Finding::whole(RuleId::k(1), "expected at least a header").into(),
            ),
        };
        self.note(item, block, &report);
        Settled::Report(report)
    }

    /// The verdict of an object that has a place in the tree.
    fn settle_placed(
        &self,
        context: &HeaderContext,
        prepared: Prepared,
        coins: Option<CoinsOutcome>,
        spent: Option<SpendSummary>,
    ) -> ObjectReport {
        let Prepared {
            object,
            outcome,
            mut counters,
            mut unchecked,
            ..
        } = prepared;
        let parent = context.parent.map(|parent| self.chain.id(parent));
        let unread = context.parent.is_some_and(|parent| self.unread.contains(&parent));
        let (verdict, clear) = match (parent.and_then(|parent| self.link_rule(&parent)), coins) {
            (Some(finding), _) => (finding.into(), true),
            (None, Some(CoinsOutcome::SameAs(report))) => return *report,
            (None, coins) if unread || matches!(coins, Some(CoinsOutcome::OutOfReach)) => {
                let id = parent.map(|id| display_hash(&id)).unwrap_or_default();
                (Verdict::defer(Missing::Parent(id)), true)
            }
            (None, Some(CoinsOutcome::Rejected(finding))) => (finding.into(), false),
            (None, Some(CoinsOutcome::Connected { block, unchecked: more })) => {
                unchecked.extend(more);
                let spent = spent.unwrap_or_default();
                counters.signatures += spent.signatures;
                counters.attempts += spent.attempts;
                (spent.verdict(&block), false)
            }
            (None, Some(CoinsOutcome::Skipped | CoinsOutcome::OutOfReach) | None) => match outcome {
                Outcome::Rejected(finding) => (finding.into(), false),
                Outcome::Unsupported(missing) => (Verdict::defer(missing), false),
                Outcome::Passed | Outcome::Block(..) => (Verdict::ACCEPT, false),
            },
        };
        if clear {
            counters = Counters::default();
        }
        if clear || verdict.is_reject() {
            unchecked.clear();
        }
        unchecked.sort_unstable();
        unchecked.dedup();
        ObjectReport {
            object,
            verdict,
            counters,
            unchecked,
        }
    }

    /// K4 for a child of this object, if it was rejected.
    fn link_rule(&self, parent: &Hash32) -> Option<Finding> {
        let node = self.chain.find(parent)?;
        self.chain
            .is_rejected(node)
            .then(|| HeaderChain::rejected_parent(parent))
    }

    /// Remembers what the verdict means for children and twins.
    fn note(&mut self, item: &Item, block: Option<Arc<Block>>, report: &ObjectReport) {
        let Standing::Placed(context) = &item.standing else {
            return;
        };
        let rejected = report.verdict.is_reject();
        let Some(twins) = self.twins.get_mut(&context.node) else {
            return self.chain.set_rejected(context.node, rejected);
        };
        if let Some(body) = twins.body.take_if(|body| body.object == item.object) {
            // It stood among the coins on trust until its signatures were known.
            let accepted = report.verdict.is_accept();
            twins.body = (!rejected).then_some(Body { accepted, ..body });
        }
        twins.judged.push((block, report.clone()));
        let all_rejected = twins.judged.iter().all(|(_, report)| report.verdict.is_reject());
        self.chain.set_rejected(context.node, all_rejected);
        if !all_rejected {
            self.dead.remove(&context.node);
        }
    }
}

fn step_of(item: &Item, header: &HeaderContext) -> Step {
    Step {
        object: item.object,
        node: header.node,
        parent: header.parent,
        depth: item.depth,
        return_depth: item.return_depth,
    }
}
