//! The driver at work: rows become commands while there is room, completions become outcomes, trouble becomes another attempt.
//! Called in a loop by the thread of the backend, or by a test.
//! Never blocks: what waits is counted against deadlines of the logic's own clock.

use std::sync::Arc;

use super::{
    Bus, BusFault, Driver, Evidence, Irregular, Opcode, Place, Plan, Refusal, Status, Task,
    group::{self, Fit, Group},
    plan::{self, Order, Planned},
    ring::Polled,
    settle::{self, Settled, Trust},
};
use crate::registers;
use perigee_hdl_abi::{
    crc32c::Crc32c,
    layout::gf8_write_order,
    records::{Completion, FLAG_CHAIN, Submission},
};

/// What ended an attempt, beyond the row itself.
enum Trouble {
    Bus(BusFault),
    Irregular(Irregular),
    Deadline,
}

impl From<BusFault> for Trouble {
    fn from(fault: BusFault) -> Self {
        Self::Bus(fault)
    }
}

impl<B: Bus> Driver<B> {
    /// Takes completions, starts what fits, watches deadlines; true if anything happened.
    pub fn advance(&mut self) -> bool {
        if self.lost.is_some() {
            return false;
        }
        let before = (self.counters.commands, self.ring.in_flight(), self.queue.len());
        if let Err(trouble) = self.step() {
            self.meet(trouble);
            return true;
        }
        before != (self.counters.commands, self.ring.in_flight(), self.queue.len())
    }

    fn step(&mut self) -> Result<(), Trouble> {
        self.collect()?;
        self.start_queued()?;
        if !self.tasks.is_empty() {
            self.watch()?;
        }
        Ok(())
    }

    /// Takes every completion that is there.
    fn collect(&mut self) -> Result<(), Trouble> {
        let mut taken = false;
        loop {
            match self.ring.poll(&mut self.bus)? {
                Polled::Nothing => break,
                Polled::Irregular(irregular) => return Err(Trouble::Irregular(irregular)),
                Polled::Ended(completion) => {
                    taken = true;
                    self.completed(&completion)?;
                }
            }
        }
        if taken {
            self.ring.acknowledge(&mut self.bus)?;
        }
        Ok(())
    }

    fn completed(&mut self, completion: &Completion) -> Result<(), Trouble> {
        let unknown = Trouble::Irregular(Irregular::Tag { tag: completion.tag });
        // After a bad checksum of the submission nobody knows whose tag that is, or that of which is not in flight any more.
        let Some(id) = self.tags.remove(&completion.tag) else {
            return Err(unknown);
        };
        let Some(task) = self.tasks.get_mut(&id) else {
            return Err(unknown);
        };
        task.commands_left -= 1;
        if completion.status == Status::Done {
            self.counters.clocks += u64::from(completion.cycles);
            // Commands of a chain end in order: the last one leaves the checksum of the result.
            task.crc = Some(completion.result[0]);
        } else {
            self.counters.errors += 1;
            if completion.status == Status::BadCrc {
                return Err(unknown);
            }
            if completion.status != Status::Chain {
                task.failure = Some(completion.status);
            }
            task.crc = None;
        }
        if task.commands_left > 0 {
            return Ok(());
        }
        let Some(mut task) = self.tasks.remove(&id) else {
            return Ok(());
        };
        match (task.failure, task.crc) {
            (None, Some(crc)) => self.read_result(task, crc),
            (failure, _) => {
                self.free(&mut task);
                if failure == Some(Status::NotOffered) {
                    // The core may have been masked while the command waited.
                    self.offered &= self.bus.read_register(registers::CAPS)?;
                }
                let reason = format!("{:?} ended with {failure:?}", task.operation);
                self.all_again(task.places, &reason);
                Ok(())
            }
        }
    }

    /// Reads the result of rows whose commands have all succeeded.
    fn read_result(&mut self, mut task: Task, crc: u32) -> Result<(), Trouble> {
        let span = &task.spans[task.output];
        let mut bytes = vec![0; task.output_bytes as usize];
        let read = self.bus.read_memory(span.address, &mut bytes);
        let got = checksum(task.order, &bytes);
        if read.is_ok() && got != crc {
            // Damaged in memory, or a completion that belongs elsewhere, whose command still writes: only a reset tells.
            self.counters.bad_results += 1;
            self.tasks.insert(self.next_task, task);
            self.next_task += 1;
            return Err(Trouble::Irregular(Irregular::Result { expected: crc, got }));
        }
        self.free(&mut task);
        read?;
        self.resets_in_a_row = 0;
        let settled = match (&task.group, task.places.first()) {
            (Some(group), _) => group.settle(&bytes),
            (None, Some(place)) => match self.open.get(&place.open) {
                Some(open) => {
                    let (batch, slabs) = (&open.batch, &open.outputs.slabs);
                    vec![settle::settle(batch, slabs, open.stage, place.row, bytes)]
                }
                // Its batch was given up meanwhile.
                None => return Ok(()),
            },
            (None, None) => return Ok(()),
        };
        for (place, settled) in task.places.into_iter().zip(settled) {
            self.weigh(place, task.operation, settled);
        }
        Ok(())
    }

    /// Decides a row by what the logic said, or runs it again, or asks the CPU.
    fn weigh(&mut self, mut place: Place, operation: Opcode, settled: Settled) {
        match settled.trust {
            Trust::Proven if self.config.runs_proven > 1 && place.said.is_none() => {
                place.said = Some(settled);
                self.queue.push_first(place);
            }
            Trust::Proven => {
                self.counters.rows += 1;
                self.decide(&place, settled.verdict, &settled.window);
            }
            Trust::Doubted => self.ask_cpu(&place, operation, &settled),
            Trust::Silent => self.leave_to_cpu(&place),
            Trust::Believed => match place.said.take() {
                Some(earlier) if earlier != settled => self.ask_cpu(&place, operation, &settled),
                None if self.config.runs_believed > 1 => {
                    place.said = Some(settled);
                    self.queue.push_first(place);
                }
                _ if self.draws(self.config.rechecks_per_1024) => {
                    self.counters.rechecked += 1;
                    self.ask_cpu(&place, operation, &settled);
                }
                _ => {
                    self.counters.rows += 1;
                    self.decide(&place, settled.verdict, &settled.window);
                }
            },
        }
    }

    /// The CPU decides a row; where it contradicts the logic, the operation is switched off and the contradiction kept.
    fn ask_cpu(&mut self, place: &Place, operation: Opcode, settled: &Settled) {
        let Some((verdict, window)) = self.on_cpu(place.open, place.row) else {
            return;
        };
        let Some(open) = self.open.get(&place.open) else {
            return;
        };
        if (verdict, &window) != (settled.verdict, &settled.window) {
            let table = &open.batch.tables()[open.stage];
            let row_bytes = table.stage().spec().row_bytes;
            let header = table.header(place.row);
            let evidence = Evidence {
                operation,
                stage: table.stage(),
                row: table.bytes()[place.row * row_bytes..][..row_bytes].to_vec(),
                input: plan::input_of(&open.batch, &open.outputs.slabs, header).to_vec(),
                logic: (settled.verdict, settled.window.clone()),
                cpu: (verdict, window.clone()),
            };
            let is_later = open.stage > 0;
            self.accuse(evidence);
            if is_later {
                // What the stage before left may be as wrong: the whole batch runs elsewhere.
                return self.refuse(place.open, Refusal::Failed("the logic contradicts the CPU".to_owned()));
            }
        }
        self.counters.doubted += u64::from(settled.trust == Trust::Doubted);
        self.decide(place, verdict, &window);
    }

    /// The CPU decides a row of which the logic says nothing.
    fn leave_to_cpu(&mut self, place: &Place) {
        if let Some((verdict, window)) = self.on_cpu(place.open, place.row) {
            self.counters.doubted += 1;
            self.decide(place, verdict, &window);
        }
    }

    /// Switches an operation off and keeps why.
    pub(super) fn accuse(&mut self, evidence: Evidence) {
        self.offered &= !(1 << evidence.operation as u32);
        if self.evidence.len() < EVIDENCE_MAX {
            self.evidence.push(evidence);
        }
    }

    /// Queues a row again, or gives its batch up.
    fn again(&mut self, mut place: Place, reason: &str) {
        place.attempts += 1;
        if place.attempts >= self.config.attempts_max {
            return self.refuse(place.open, Refusal::Failed(reason.to_owned()));
        }
        if self.open.contains_key(&place.open) {
            self.queue.push_first(place);
        }
    }

    /// The same with all rows of a command, in their order.
    fn all_again(&mut self, places: Vec<Place>, reason: &str) {
        for place in places.into_iter().rev() {
            self.again(place, reason);
        }
    }

    /// Starts rows while ring and memory have room.
    fn start_queued(&mut self) -> Result<(), Trouble> {
        let before = self.counters.commands;
        if self.start_shared()? {
            self.start_alone()?;
        }
        if self.counters.commands > before {
            self.ring.ring_bell(&mut self.bus)?;
        }
        Ok(())
    }

    /// Starts rows that share commands, two of them a core: one at work and one behind it. The others gather meanwhile, so that a
    /// command has the more rows the busier the core is. False: there is no room.
    fn start_shared(&mut self) -> Result<bool, Trouble> {
        loop {
            let in_flight = |kind: group::Kind| {
                let shared = self.tasks.values().filter(|task| task.group.is_some());
                shared.filter(|task| task.operation == kind.operation()).count()
            };
            let Some(kind) = self.queue.oldest_kind(|kind| in_flight(kind) < SHARED_IN_FLIGHT) else {
                return Ok(true);
            };
            if self.offered >> kind.operation() as u32 & 1 == 0 {
                if let Some(id) = self.queue.first_of(kind) {
                    self.refuse(
                        id,
                        Refusal::Failed(format!("the core for {:?} is off", kind.operation())),
                    );
                }
                continue;
            }
            let most = kind.rows_max(self.config.watchdog_clocks, self.arena.total_bytes());
            let taken = self.queue.take(kind, most).into_iter();
            // A batch may have been given up while a row of it was in its first run.
            let live = taken.filter_map(|place| {
                let open = self.open.get(&place.open)?;
                let (batch, stage, row) = (Arc::clone(&open.batch), open.stage, place.row);
                Some((place, group::Member { batch, stage, row }))
            });
            let (places, members): (Vec<_>, Vec<_>) = live.unzip();
            if places.is_empty() {
                continue;
            }
            let group = Group::new(kind, members, [self.config.seed, self.next_task]);
            let plan = group.plan();
            if !self.start(places, Some(group), plan)? {
                return Ok(false);
            }
        }
    }

    /// Starts rows of commands of their own, in order, so that a large one is not overtaken for ever.
    fn start_alone(&mut self) -> Result<(), Trouble> {
        while let Some(place) = self.queue.next_alone() {
            let Some(open) = self.open.get(&place.open) else {
                continue;
            };
            let table = &open.batch.tables()[open.stage];
            let operation = plan::operation(table.stage(), open.batch.policy());
            if operation.is_none_or(|operation| self.offered >> operation as u32 & 1 == 0) {
                let refusal = Refusal::Failed(format!("the core for {} is off", table.stage()));
                self.refuse(place.open, refusal);
                continue;
            }
            let planned = match place.fit {
                Fit::Alone => plan::plan(&open.batch, &open.outputs.slabs, open.stage, place.row),
                Fit::Unfit | Fit::With(_) => Planned::Unfit,
                Fit::Cpu => {
                    self.leave_to_cpu(&place);
                    continue;
                }
            };
            match planned {
                Planned::Unfit => self.refuse(place.open, Refusal::NotOffered),
                Planned::Decided(verdict, window) => self.decide(&place, verdict, &window),
                Planned::Commands(plan) => {
                    if !self.start(vec![place], None, plan)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }

    /// Starts the commands of these rows. False: there is no room, and they wait where they were.
    fn start(&mut self, places: Vec<Place>, group: Option<Group>, plan: Plan) -> Result<bool, Trouble> {
        let bytes: Vec<u32> = plan.buffers.iter().map(|buffer| buffer.bytes).collect();
        let whole: u64 = bytes.iter().map(|bytes| u64::from(*bytes) + 63).sum();
        if whole > u64::from(self.arena.total_bytes())
            || plan.commands.len() > 1 << self.config.ring_log2
            || plan.clocks > u64::from(self.config.watchdog_clocks)
        {
            // What shares a command would fit if one of them did: see `Kind::rows_max`.
            for place in places {
                self.refuse(place.open, Refusal::NotOffered);
            }
            return Ok(true);
        }
        let has_room = self.ring.room() as usize >= plan.commands.len();
        match has_room.then(|| self.arena.take_all(&bytes)).flatten() {
            Some(spans) => self.push(places, group, plan, spans).map(|()| true),
            None => {
                self.queue.give_back(places);
                Ok(false)
            }
        }
    }

    fn push(
        &mut self,
        places: Vec<Place>,
        group: Option<Group>,
        plan: Plan,
        spans: Vec<super::arena::Span>,
    ) -> Result<(), Trouble> {
        let is_probe = places.iter().all(|place| {
            let open = self.open.get(&place.open);
            open.is_some_and(|open| matches!(open.owner, super::Owner::Probe(_)))
        });
        let ahead: u64 = self.tasks.values().map(|task| task.clocks).sum();
        let id = self.next_task;
        self.next_task += 1;
        let task = Task {
            places,
            group,
            output: plan.output,
            output_bytes: plan.commands.last().map_or(0, |command| command.dst_len),
            order: plan.order,
            operation: plan.operation,
            commands_left: plan.commands.len() as u32,
            crc: None,
            failure: None,
            deadline: self.bus.clocks() + self.config.deadline_clocks_min + 8 * (ahead + plan.clocks),
            clocks: plan.clocks,
            spans,
        };
        let addresses: Vec<u32> = task.spans.iter().map(|span| span.address).collect();
        // The task is known before anything of it is: trouble on the way finds it.
        self.tasks.insert(id, task);
        for (buffer, address) in plan.buffers.iter().zip(&addresses) {
            if !buffer.content.is_empty() {
                self.bus.write_memory(*address, &buffer.content)?;
            }
        }
        let last = plan.commands.len() - 1;
        for (number, command) in plan.commands.iter().enumerate() {
            let tag = self.next_tag;
            self.next_tag = self.next_tag.wrapping_add(1);
            let mut aux = command.aux;
            if let Some((word, buffer)) = command.pointer {
                aux[word] = addresses[buffer];
            }
            let submission = Submission {
                opcode: plan.operation as u8,
                flags: if number == last { 0 } else { FLAG_CHAIN },
                generation: self.ring.generation(),
                tag,
                src: addresses[command.src],
                src_len: command.src_len,
                dst: addresses[command.dst],
                dst_len: command.dst_len,
                aux,
            };
            self.ring.push(&mut self.bus, &submission)?;
            self.tags.insert(tag, id);
            self.counters.commands += 1;
        }
        if !is_probe && self.draws(self.config.canaries_per_1024) {
            self.strew_canary(plan.operation);
        }
        Ok(())
    }

    /// Looks whether a deadline has passed, or completions are written that do not show.
    fn watch(&mut self) -> Result<(), Trouble> {
        let now = self.bus.clocks();
        let first = self.tasks.values().map(|task| task.deadline).min();
        if first.is_some_and(|deadline| now >= deadline) {
            self.counters.deadlines += 1;
            return Err(Trouble::Deadline);
        }
        if std::mem::take(&mut self.quiet) {
            let got = self.bus.read_register(registers::GENERATION)?;
            let expected = self.ring.generation();
            if got == u32::MAX {
                return Err(Trouble::Bus(BusFault::Off));
            }
            if got != u32::from(expected) {
                let got = got as u16;
                return Err(Trouble::Irregular(Irregular::Generation { expected, got }));
            }
        }
        // Asking costs a register: only where the wait has become long.
        if first.is_some_and(|deadline| now + self.config.deadline_clocks_min / 2 >= deadline)
            && let Some(irregular) = self.ring.audit(&mut self.bus)?
        {
            return Err(Trouble::Irregular(irregular));
        }
        Ok(())
    }

    /// Answers trouble: a bus without an answer loses the logic, everything else resets it.
    fn meet(&mut self, trouble: Trouble) {
        let reason = match trouble {
            Trouble::Bus(fault) => return self.lose(format!("bus: {fault:?}")),
            Trouble::Irregular(irregular) => {
                self.counters.irregular += 1;
                irregular.to_string()
            }
            Trouble::Deadline => "a command did not end in time".to_owned(),
        };
        self.reset(&reason);
    }

    fn reset(&mut self, reason: &str) {
        self.resets_in_a_row += 1;
        if self.resets_in_a_row > self.config.resets_max {
            return self.lose(format!("{} resets without a result: {reason}", self.config.resets_max));
        }
        self.counters.resets += 1;
        if let Err(error) = self.restart() {
            return self.lose(error.to_string());
        }
        // The logic has stopped: nothing writes to what its commands held. The first started is to be the first again.
        self.tags.clear();
        for (_, mut task) in std::mem::take(&mut self.tasks).into_iter().rev() {
            self.free(&mut task);
            self.all_again(task.places, reason);
        }
    }

    fn free(&mut self, task: &mut Task) {
        for span in task.spans.drain(..) {
            self.arena.give(span);
        }
    }
}

fn checksum(order: Order, bytes: &[u8]) -> u32 {
    let mut crc = Crc32c::default();
    match order {
        Order::Linear => crc.update(bytes),
        Order::Shards { outputs, stride } => {
            for (at, bytes_of_block) in gf8_write_order(outputs, stride) {
                crc.update(&bytes[at as usize..(at + bytes_of_block) as usize]);
            }
        }
    }
    crc.value()
}

/// Commands of rows that share them which a core has at a time: one at work, one behind it.
const SHARED_IN_FLIGHT: usize = 2;
/// Contradictions that are kept.
const EVIDENCE_MAX: usize = 16;
