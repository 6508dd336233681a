//! A mission as it goes: events in the order of time, between them loads that do not change.
//! Takes a checked scenario and its pools, gives a record that reports are made of.
//! Never drops an object without counting it, and never takes a verdict for right that the CPU's engines contradict.

use std::collections::{BTreeMap, VecDeque};

use super::{
    bus::{Battery, Node},
    chance::Chance,
    events::{Agenda, Event, Struck},
    logic::{Logic, static_watts},
    pools::{Kind, Pool},
    record::{PassRow, Record, Sample, Stream},
    scenario::{Arrive, Scenario, WhenOff},
};
use crate::cli::payload::resources::{ARM_CORE_WATTS, ARM_CORES, ARM_HZ};

/// An object on its way.
#[derive(Clone, Copy, Debug)]
struct Job {
    stream: usize,
    object: usize,
    arrived_s: f64,
    /// Cycles of an ARM core that are left to do.
    cycles: f64,
    /// Whether rows that the logic offers go to software.
    fell_back: bool,
    wrong: u64,
}

/// A job at work, and its power above what its engine takes standing still.
#[derive(Clone, Copy, Debug)]
struct Busy {
    job: Job,
    watts: f64,
    number: u64,
}

/// How the logic stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Off,
    Starting,
    On,
}

/// The mission at work.
pub(super) struct Play<'a> {
    scenario: &'a Scenario,
    pools: &'a [Pool],
    logic: Logic,
    state: State,
    /// Number of the last configuring: an end that was planned for an earlier one is recognised by it.
    configuring: u64,
    /// Number of the last job that was begun, for the same reason.
    begun: u64,
    agenda: Agenda,
    now_s: f64,
    is_dark: bool,
    battery: Battery,
    node: Node,
    /// Battery or heat have switched off.
    is_low: bool,
    is_out_of_range: bool,
    waiting: Vec<VecDeque<Job>>,
    software: VecDeque<Job>,
    on_logic: Option<Busy>,
    on_arm: Option<Busy>,
    next_stream: usize,
    backlog_bytes: f64,
    open_passes: Vec<Option<PassRow>>,
    draws: Chance,
    seed: u64,
    record: Record,
}

impl<'a> Play<'a> {
    /// Everything at its begin, and every moment that is known before.
    pub(super) fn new(scenario: &'a Scenario, pools: &'a [Pool], logic: Logic, seed: u64) -> Self {
        let thermal = &scenario.thermal;
        let streams = scenario.workloads.iter().map(|_| Stream::default()).collect();
        let mut play = Self {
            scenario,
            pools,
            logic,
            state: State::Off,
            configuring: 0,
            begun: 0,
            agenda: Agenda::default(),
            now_s: 0.0,
            is_dark: false,
            battery: Battery::new(scenario.power.battery_wh, scenario.power.start_charge),
            node: Node::new(
                thermal.start_c,
                thermal.sink_c,
                thermal.capacity_j_per_k,
                thermal.conductance_w_per_k,
            ),
            is_low: false,
            is_out_of_range: false,
            waiting: vec![VecDeque::new(); scenario.workloads.len()],
            software: VecDeque::new(),
            on_logic: None,
            on_arm: None,
            next_stream: 0,
            backlog_bytes: 0.0,
            open_passes: vec![None; scenario.passes.len()],
            draws: Chance::new(seed, "objects"),
            seed,
            record: Record::new(streams),
        };
        play.plan_orbits();
        play.plan_arrivals();
        play.plan_upsets();
        play
    }

    fn plan_orbits(&mut self) {
        let (scenario, orbit) = (self.scenario, &self.scenario.orbit);
        self.agenda.plan(0.0, Event::Guard);
        for number in 0..scenario.orbits {
            let begin = f64::from(number) * orbit.period_s;
            if orbit.eclipse_s > 0.0 {
                self.agenda.plan(begin + orbit.eclipse_start_s, Event::Eclipse(true));
                self.agenda
                    .plan(begin + orbit.eclipse_start_s + orbit.eclipse_s, Event::Eclipse(false));
            }
            for (index, pass) in scenario.passes.iter().enumerate() {
                if number >= pass.first && (number - pass.first).is_multiple_of(pass.every) {
                    self.agenda.plan(begin + pass.start_s, Event::PassBegin(index, number));
                }
            }
        }
        let steps =
            |length_s: f64| (0..(scenario.duration_s() / length_s) as u32).map(move |step| f64::from(step) * length_s);
        steps(scenario.sample_s).for_each(|at_s| self.agenda.plan(at_s, Event::Sample));
        steps(GUARD_S)
            .skip(1)
            .for_each(|at_s| self.agenda.plan(at_s, Event::Guard));
        self.agenda.plan(scenario.logic.scrub_s, Event::Scrub);
        self.agenda.plan(scenario.duration_s(), Event::End);
    }

    fn plan_arrivals(&mut self) {
        for (index, workload) in self.scenario.workloads.iter().enumerate() {
            if workload.arrive == Arrive::Rate {
                let mut chance = Chance::new(self.seed, &format!("arrivals {}", workload.name));
                for at_s in chance.moments(0.0, self.scenario.duration_s(), workload.count / 3_600.0) {
                    let object = self.draws.below(self.pools[index].objects.len());
                    self.agenda.plan(at_s, Event::Arrival(index, object));
                }
            }
        }
    }

    /// Upsets of each kind of memory, in pieces of the orbit in which the rate does not change.
    fn plan_upsets(&mut self) {
        let (scenario, upsets) = (self.scenario, &self.scenario.upsets);
        let mut chance = Chance::new(self.seed, "upsets");
        let period_s = scenario.orbit.period_s;
        let ends = upsets
            .windows
            .iter()
            .flat_map(|window| [window.start_s, window.start_s + window.duration_s]);
        let mut edges: Vec<f64> = ends.chain([0.0, period_s]).collect();
        edges.sort_by(f64::total_cmp);
        let kinds = [
            (
                upsets.configuration_bits as f64 * upsets.configuration_per_bit_day,
                true,
            ),
            (upsets.flip_flops as f64 * upsets.flip_flop_per_bit_day, false),
        ];
        for orbit in 0..scenario.orbits {
            let begin = f64::from(orbit) * period_s;
            for piece in edges.windows(2) {
                let factor = factor_at(scenario, f64::midpoint(piece[0], piece[1]));
                for (a_day, is_configuration) in kinds {
                    for at_s in chance.moments(begin + piece[0], begin + piece[1], a_day * factor / 86_400.0) {
                        let share = chance.unit();
                        let struck = match is_configuration {
                            true if share <= upsets.essential_share => Struck::Essential,
                            true => Struck::Inessential,
                            false if share <= upsets.voted_share => Struck::Voted,
                            false => Struck::Data,
                        };
                        self.agenda.plan(at_s, Event::Upset(struck));
                    }
                }
            }
        }
    }

    /// Plays to the end; `watch` hears of the time that is over, seconds.
    pub(super) fn run(mut self, mut watch: impl FnMut(f64)) -> Record {
        while let Some((at_s, event)) = self.agenda.next() {
            self.pass_time(at_s);
            if event == Event::End {
                break;
            }
            self.happen(event);
            self.switch();
            self.start_jobs();
            watch(self.now_s);
        }
        self.close()
    }

    fn payload_watts(&self) -> f64 {
        let logic = match self.state {
            State::Off => 0.0,
            State::Starting | State::On => static_watts() + self.on_logic.map_or(0.0, |busy| busy.watts),
        };
        self.scenario.power.base_w + logic + self.on_arm.map_or(0.0, |busy| busy.watts)
    }

    fn pass_time(&mut self, at_s: f64) {
        let seconds = at_s - self.now_s;
        let (watts, scenario) = (self.payload_watts(), self.scenario);
        let (solar, sun) = match self.is_dark {
            true => (0.0, 0.0),
            false => (scenario.power.solar_w, scenario.thermal.sun_w),
        };
        self.battery.advance(seconds, solar, watts);
        self.node.advance(seconds, watts + sun);
        let energy = &mut self.record.energy;
        energy.base_j += scenario.power.base_w * seconds;
        if self.state != State::Off {
            energy.logic_static_j += static_watts() * seconds;
            self.record.logic_on_s += seconds;
        }
        energy.logic_jobs_j += self.on_logic.map_or(0.0, |busy| busy.watts) * seconds;
        energy.software_j += self.on_arm.map_or(0.0, |busy| busy.watts) * seconds;
        self.record.logic_busy_s += if self.on_logic.is_some() { seconds } else { 0.0 };
        self.record.arm_busy_s += if self.on_arm.is_some() { seconds } else { 0.0 };
        self.record.peak_w = self.record.peak_w.max(watts);
        self.record.over_limit_s += if watts > scenario.power.limit_w { seconds } else { 0.0 };
        self.record.celsius_max = self.record.celsius_max.max(self.node.celsius);
        self.record.celsius_min = self.record.celsius_min.min(self.node.celsius);
        self.record.charge_min = self.record.charge_min.min(self.battery.charge());
        self.now_s = at_s;
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::Eclipse(is_dark) => self.is_dark = is_dark,
            Event::PassBegin(index, orbit) => self.begin_pass(index, orbit),
            Event::PassEnd(index) => self.end_pass(index),
            Event::Arrival(stream, object) => self.arrive(stream, object),
            Event::Upset(struck) => self.upset(struck),
            Event::Scrub => {
                if self.state == State::On {
                    self.record.upsets.scrubbed += self.logic.scrub();
                }
                self.agenda.plan(self.now_s + self.scenario.logic.scrub_s, Event::Scrub);
            }
            Event::Started(number) if number == self.configuring && self.state == State::Starting => self.started(),
            Event::LogicDone(number) => self.logic_done(number),
            Event::SoftwareDone(number) => self.software_done(number),
            Event::Sample => self.sample(),
            Event::Started(_) | Event::Guard | Event::End => {}
        }
    }

    /// Battery, heat and eclipse decide whether logic and software may run.
    fn switch(&mut self) {
        let (power, thermal) = (&self.scenario.power, &self.scenario.thermal);
        let charge = self.battery.charge();
        self.is_low = charge < power.off_below_charge || (self.is_low && charge < power.on_above_charge);
        let ([low, high], celsius) = (thermal.run_c, self.node.celsius);
        let margin = if self.is_out_of_range {
            thermal.hysteresis_k
        } else {
            0.0
        };
        self.is_out_of_range = celsius < low + margin || celsius > high - margin;
        let reason = match () {
            () if self.is_low => Some("battery"),
            () if self.is_out_of_range => Some("temperature"),
            () if self.is_dark && self.scenario.logic.off_in_eclipse => Some("eclipse"),
            () => None,
        };
        match (self.state, reason) {
            (State::Off, None) => self.configure(),
            (State::Starting | State::On, Some(reason)) => {
                *self.record.switched_off.entry(reason).or_default() += 1;
                self.logic.stop();
                self.state = State::Off;
                self.give_back();
            }
            _ => {}
        }
        if self.is_low
            && let Some(busy) = self.on_arm.take()
        {
            // What was computed so far is lost with the power.
            self.software.push_front(busy.job);
        }
    }

    fn configure(&mut self) {
        self.state = State::Starting;
        self.configuring += 1;
        self.agenda.plan(
            self.now_s + self.scenario.logic.start_s,
            Event::Started(self.configuring),
        );
    }

    fn started(&mut self) {
        self.record.starts += 1;
        match self.logic.start(self.seed) {
            true => self.state = State::On,
            false => self.configure(),
        }
    }

    /// The job on the logic goes back to where it waited: to be repeated.
    fn give_back(&mut self) {
        if let Some(busy) = self.on_logic.take() {
            self.record.repeated += 1;
            let cycles = 0.0;
            self.waiting[busy.job.stream].push_front(Job {
                cycles,
                wrong: 0,
                ..busy.job
            });
        }
    }

    fn arrive(&mut self, stream: usize, object: usize) {
        let waiting = self.waiting[stream].len() + self.software.iter().filter(|job| job.stream == stream).count();
        let count = &mut self.record.streams[stream];
        count.arrived += 1;
        if waiting >= self.scenario.workloads[stream].queue_max as usize {
            count.dropped += 1;
            return;
        }
        count.queue_max = count.queue_max.max(waiting as u64 + 1);
        let job = Job {
            stream,
            object,
            arrived_s: self.now_s,
            cycles: 0.0,
            fell_back: false,
            wrong: 0,
        };
        self.waiting[stream].push_back(job);
    }

    fn upset(&mut self, struck: Struck) {
        let upsets = &mut self.record.upsets;
        upsets.seen += 1;
        match struck {
            _ if self.state == State::Off => upsets.while_off += 1,
            Struck::Voted => upsets.voted += 1,
            Struck::Inessential => upsets.inessential += 1,
            Struck::Data => {
                upsets.data += 1;
                self.logic.upset_data();
            }
            Struck::Essential => {
                upsets.configuration += 1;
                self.logic.upset_configuration();
            }
        }
    }

    fn start_jobs(&mut self) {
        let streams = self.waiting.len();
        if self.state == State::On && self.on_logic.is_none() {
            // In turn, so that no stream waits behind another that is never empty.
            let turn = (0..streams).map(|step| (self.next_stream + step) % streams);
            let next = turn.into_iter().find(|stream| !self.waiting[*stream].is_empty());
            if let Some(stream) = next
                && let Some(job) = self.waiting[stream].pop_front()
            {
                self.next_stream = (stream + 1) % streams;
                self.start_on_logic(job);
            }
        }
        if self.state == State::Off && !self.is_low {
            for stream in 0..streams {
                if self.scenario.workloads[stream].when_off == WhenOff::Software {
                    while let Some(mut job) = self.waiting[stream].pop_front() {
                        let jobs = &self.pools[stream].objects[job.object].jobs;
                        job.cycles = jobs.iter().map(|job| super::logic::software_cycles(&job.batch)).sum();
                        job.fell_back = true;
                        self.software.push_back(job);
                    }
                }
            }
        }
        if self.on_arm.is_none()
            && !self.is_low
            && let Some(job) = self.software.pop_front()
        {
            self.begun += 1;
            let seconds = job.cycles / (ARM_CORES * ARM_HZ);
            let number = self.begun;
            self.on_arm = Some(Busy {
                job,
                watts: ARM_CORES * ARM_CORE_WATTS,
                number,
            });
            self.agenda.plan(self.now_s + seconds, Event::SoftwareDone(number));
        }
    }

    fn start_on_logic(&mut self, mut job: Job) {
        let ran = self.logic.run(&self.pools[job.stream].objects[job.object].jobs);
        job.cycles = ran.cycles;
        job.wrong = ran.wrong;
        job.fell_back |= ran.fell_back > 0;
        self.record.rows += ran.rows;
        self.record.rows_fell_back += ran.fell_back;
        self.begun += 1;
        let watts = if ran.seconds > 0.0 {
            ran.joules / ran.seconds
        } else {
            0.0
        };
        let number = self.begun;
        self.on_logic = Some(Busy { job, watts, number });
        self.agenda.plan(self.now_s + ran.seconds, Event::LogicDone(number));
    }

    fn logic_done(&mut self, number: u64) {
        if let Some(busy) = self.on_logic.take_if(|busy| busy.number == number) {
            match busy.job.cycles > 0.0 {
                true => self.software.push_back(busy.job),
                false => self.decided(busy.job),
            }
            if !self.logic.is_whole() {
                // A core that was caught, or the whole logic, is off: only configuring it anew brings it back.
                self.record.reconfigured += 1;
                self.logic.stop();
                self.configure();
            }
        }
    }

    fn software_done(&mut self, number: u64) {
        if let Some(busy) = self.on_arm.take_if(|busy| busy.number == number) {
            self.decided(busy.job);
        }
    }

    fn decided(&mut self, job: Job) {
        let object = &self.pools[job.stream].objects[job.object];
        let stream = &mut self.record.streams[job.stream];
        match object.verdict {
            Kind::Accepted => stream.accepted += 1,
            Kind::Rejected => stream.rejected += 1,
            Kind::Deferred => stream.deferred += 1,
        }
        if let Some(rule) = &object.rule {
            *stream.rules.entry(rule.clone()).or_default() += 1;
        }
        stream.planted_found += u64::from(object.is_planted && job.wrong == 0);
        stream.fell_back += u64::from(job.fell_back);
        stream.wrong += u64::from(job.wrong > 0);
        let waited_s = self.now_s - job.arrived_s;
        stream.waited_s += waited_s;
        stream.waited_s_max = stream.waited_s_max.max(waited_s);
        self.backlog_bytes += f64::from(self.scenario.workloads[job.stream].verdict_bytes);
    }

    fn begin_pass(&mut self, index: usize, orbit: u32) {
        let pass = &self.scenario.passes[index];
        let bytes_s = pass.up_kbit_s * 125.0;
        let end_s = self.now_s + pass.duration_s;
        let mut row = PassRow {
            orbit,
            name: pass.name.clone(),
            start_s: self.now_s,
            duration_s: pass.duration_s,
            up_capacity_bytes: bytes_s * pass.duration_s,
            down_capacity_bytes: pass.down_kbit_s * 125.0 * pass.duration_s,
            ..PassRow::default()
        };
        let mut left: Vec<u64> = self.scenario.workloads.iter().map(on_pass).collect();
        let mut at_s = self.now_s;
        // The streams take turns on the uplink.
        while left.iter().any(|count| *count > 0) {
            for (stream, left) in left.iter_mut().enumerate() {
                if *left == 0 {
                    continue;
                }
                *left -= 1;
                let object = self.draws.below(self.pools[stream].objects.len());
                let bytes = self.pools[stream].objects[object].bytes as f64;
                if at_s + bytes / bytes_s > end_s {
                    row.not_sent += 1;
                    self.record.streams[stream].not_sent += 1;
                    continue;
                }
                at_s += bytes / bytes_s;
                row.up_bytes += bytes;
                row.objects += 1;
                self.agenda.plan(at_s, Event::Arrival(stream, object));
            }
        }
        self.open_passes[index] = Some(row);
        self.agenda.plan(end_s, Event::PassEnd(index));
    }

    fn end_pass(&mut self, index: usize) {
        if let Some(mut row) = self.open_passes[index].take() {
            row.down_bytes = self.backlog_bytes.min(row.down_capacity_bytes);
            self.backlog_bytes -= row.down_bytes;
            row.backlog_bytes = self.backlog_bytes;
            self.record.passes.push(row);
        }
    }

    fn sample(&mut self) {
        let sample = Sample {
            at_s: self.now_s,
            charge: self.battery.charge(),
            celsius: self.node.celsius,
            watts: self.payload_watts(),
            is_on: self.state == State::On,
            is_dark: self.is_dark,
            waiting: self.waiting.iter().map(|queue| queue.len() as u64).sum(),
            software: self.software.len() as u64,
            upsets: self.record.upsets.seen,
            decided: self.record.streams.iter().map(Stream::decided).sum(),
        };
        self.record.samples.push(sample);
    }

    fn close(mut self) -> Record {
        self.sample();
        (0..self.open_passes.len()).for_each(|index| self.end_pass(index));
        let busy = self.on_logic.iter().chain(&self.on_arm).map(|busy| busy.job);
        let left = self.waiting.iter().flatten().chain(&self.software).copied().chain(busy);
        let mut counts: BTreeMap<usize, u64> = BTreeMap::new();
        left.for_each(|job| *counts.entry(job.stream).or_default() += 1);
        for (stream, count) in counts {
            self.record.streams[stream].waiting = count;
        }
        self.logic.stop();
        self.record.contradictions = self.logic.contradictions;
        self.record.upsets.struck = self.logic.struck();
        self.record.lost = self.logic.lost.take();
        self.record.backlog_bytes = self.backlog_bytes;
        self.record.battery = Some(self.battery);
        self.record.node = Some(self.node);
        self.record
    }
}

/// Time between two looks of the protection, seconds: it looks at every event, too.
const GUARD_S: f64 = 10.0;

/// Objects of a stream that a pass brings.
fn on_pass(workload: &super::scenario::Workload) -> u64 {
    match workload.arrive {
        Arrive::Pass => workload.count as u64,
        Arrive::Rate => 0,
    }
}

/// How much the rate of upsets is raised at this time of an orbit: by the highest of the windows that are open.
pub(super) fn factor_at(scenario: &Scenario, at_s: f64) -> f64 {
    let open = scenario
        .upsets
        .windows
        .iter()
        .filter(|window| (window.start_s..window.start_s + window.duration_s).contains(&at_s));
    open.map(|window| window.factor).fold(1.0, f64::max)
}
