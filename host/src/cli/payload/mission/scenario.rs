//! A mission as written by people: orbit, passes, power, heat, logic, upsets and workload, each field with its unit and its range.
//! Read from TOML before anything is generated; the engine takes it as checked.
//! Never fills in what is missing: a scenario says everything, so that two of them can be compared.

use std::ops::RangeInclusive;

use perigee::chain::{profile::Profile, text};
use perigee_hdl_abi::configuration::Configuration;
use serde::Deserialize;

/// A whole scenario.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scenario {
    /// What it is called in reports.
    pub(super) name: String,
    /// How long it lasts, orbits.
    pub(super) orbits: u32,
    /// Time between two points of the plots, seconds.
    pub(super) sample_s: f64,
    pub(super) orbit: Orbit,
    #[serde(default, rename = "pass")]
    pub(super) passes: Vec<Pass>,
    pub(super) power: Power,
    pub(super) thermal: Thermal,
    pub(super) logic: Logic,
    pub(super) upsets: Upsets,
    #[serde(rename = "workload")]
    pub(super) workloads: Vec<Workload>,
}

/// One revolution.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Orbit {
    pub(super) period_s: f64,
    /// Begin of the eclipse behind the begin of the orbit, seconds.
    pub(super) eclipse_start_s: f64,
    pub(super) eclipse_s: f64,
}

/// A ground station in sight: in orbit `first` and every `every` orbits from there.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pass {
    pub(super) name: String,
    pub(super) first: u32,
    pub(super) every: u32,
    /// Begin behind the begin of the orbit, seconds.
    pub(super) start_s: f64,
    pub(super) duration_s: f64,
    pub(super) up_kbit_s: f64,
    pub(super) down_kbit_s: f64,
}

/// Source, store and loads, as they are at the payload's bus.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Power {
    /// What the panels give the payload outside of the eclipse, watts.
    pub(super) solar_w: f64,
    /// What the payload takes besides logic and software, watts.
    pub(super) base_w: f64,
    /// Most that the payload may take, watts.
    pub(super) limit_w: f64,
    pub(super) battery_wh: f64,
    /// Charge at the begin, share of the capacity.
    pub(super) start_charge: f64,
    /// Charge below which logic and software are off, share.
    pub(super) off_below_charge: f64,
    /// Charge from which they may run again, share.
    pub(super) on_above_charge: f64,
}

/// The payload as one node of heat.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Thermal {
    pub(super) start_c: f64,
    /// What it radiates and conducts to, degrees Celsius.
    pub(super) sink_c: f64,
    pub(super) capacity_j_per_k: f64,
    pub(super) conductance_w_per_k: f64,
    /// What the sun adds outside of the eclipse, watts.
    pub(super) sun_w: f64,
    /// Range in which the logic runs, degrees Celsius.
    pub(super) run_c: [f64; 2],
    /// How far inside the range the logic is switched on again, kelvins.
    pub(super) hysteresis_k: f64,
}

/// The logic and its driver.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Logic {
    /// What the third seat holds: streams, signatures or scrypt.
    pub(super) configuration: String,
    pub(super) memory_mib: u32,
    pub(super) off_in_eclipse: bool,
    /// Time that configuring it takes, seconds.
    pub(super) start_s: f64,
    /// Time between two readings of the configuration memory, seconds.
    pub(super) scrub_s: f64,
    /// Of 1024 results that no comparison proves, how many the CPU computes again.
    pub(super) rechecks_per_1024: u32,
    /// For every 1024 rows, how many commands with a known answer are strewn between them.
    pub(super) canaries_per_1024: u32,
    /// Runs that must agree where no comparison proves a result.
    pub(super) runs: u32,
    /// Runs of a row that may fail before software gets it.
    pub(super) attempts: u32,
}

/// What radiation does.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Upsets {
    pub(super) configuration_bits: u64,
    /// Share of them whose upset changes the function.
    pub(super) essential_share: f64,
    pub(super) configuration_per_bit_day: f64,
    pub(super) flip_flops: u64,
    /// Share of them that stands in three copies behind a vote.
    pub(super) voted_share: f64,
    pub(super) flip_flop_per_bit_day: f64,
    #[serde(default, rename = "window")]
    pub(super) windows: Vec<Window>,
}

/// A part of every orbit in which the rates are higher.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Window {
    pub(super) name: String,
    pub(super) start_s: f64,
    pub(super) duration_s: f64,
    /// Times the rate outside.
    pub(super) factor: f64,
}

/// A stream of objects.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Workload {
    pub(super) name: String,
    pub(super) profile: String,
    pub(super) what: What,
    /// Objects (of a chain transactions) that are generated and drawn from.
    pub(super) pool: u64,
    /// Planted faults, a share of the pool.
    pub(super) bad: f64,
    pub(super) arrive: Arrive,
    /// Objects an hour, or a pass.
    pub(super) count: f64,
    /// Objects that may wait; what comes then is dropped and counted.
    pub(super) queue_max: u32,
    pub(super) when_off: WhenOff,
    /// Bytes of a verdict on the downlink.
    pub(super) verdict_bytes: u32,
}

/// What is drawn from a profile.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum What {
    /// Blocks, or the objects of a stream: uploads, receipts, shreds.
    Objects,
    /// The headers of blocks.
    Headers,
    /// Of `spacechain`: records of the payload.
    PayloadRecords,
}

/// When objects come.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Arrive {
    /// At random, so many an hour.
    Rate,
    /// On the uplink of every pass.
    Pass,
}

/// What becomes of jobs while the logic is off.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum WhenOff {
    /// They wait for it.
    Wait,
    /// The ARM cores do them.
    Software,
}

impl Scenario {
    /// Reads and checks a scenario.
    ///
    /// # Errors
    /// One line: the place, what is expected there and what was found.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let (scenario, _): (Self, _) = text::read(text).map_err(|error| error.to_string())?;
        scenario.check()?;
        Ok(scenario)
    }

    /// How long it lasts, seconds.
    pub(super) fn duration_s(&self) -> f64 {
        f64::from(self.orbits) * self.orbit.period_s
    }

    /// The configuration of the logic.
    pub(super) fn configuration(&self) -> Option<Configuration> {
        Configuration::from_name(&self.logic.configuration)
    }

    fn check(&self) -> Result<(), String> {
        let orbit = &self.orbit;
        within("orbits", f64::from(self.orbits), 1.0..=1_000.0)?;
        within("orbit.period_s", orbit.period_s, 60.0..=200_000.0)?;
        in_orbit("orbit.eclipse", orbit.eclipse_start_s, orbit.eclipse_s, orbit.period_s)?;
        within("sample_s", self.sample_s, 1.0..=orbit.period_s)?;
        let samples = self.duration_s() / self.sample_s;
        within("duration / sample_s", samples, 2.0..=SAMPLES_MAX)?;
        for (index, pass) in self.passes.iter().enumerate() {
            let at = |field: &str| format!("pass {index} ({:?}).{field}", pass.name);
            in_orbit(&at("start_s"), pass.start_s, pass.duration_s, orbit.period_s)?;
            within(&at("duration_s"), pass.duration_s, 1.0..=orbit.period_s)?;
            within(&at("every"), f64::from(pass.every), 1.0..=1_000.0)?;
            within(&at("up_kbit_s"), pass.up_kbit_s, 0.001..=1e7)?;
            within(&at("down_kbit_s"), pass.down_kbit_s, 0.001..=1e7)?;
        }
        self.check_power()?;
        self.check_logic()?;
        within("number of workloads", self.workloads.len() as f64, 1.0..=WORKLOADS_MAX)?;
        self.workloads
            .iter()
            .try_for_each(|workload| self.check_workload(workload))
    }

    fn check_power(&self) -> Result<(), String> {
        let Power {
            limit_w,
            off_below_charge,
            ..
        } = self.power;
        within("power.limit_w", limit_w, 1.0..=10_000.0)?;
        within("power.solar_w", self.power.solar_w, 0.0..=10_000.0)?;
        within("power.base_w", self.power.base_w, 0.0..=limit_w)?;
        within("power.battery_wh", self.power.battery_wh, 0.1..=100_000.0)?;
        within("power.start_charge", self.power.start_charge, 0.0..=1.0)?;
        within("power.off_below_charge", off_below_charge, 0.0..=1.0)?;
        within(
            "power.on_above_charge",
            self.power.on_above_charge,
            off_below_charge..=1.0,
        )?;
        let thermal = &self.thermal;
        within("thermal.start_c", thermal.start_c, -100.0..=150.0)?;
        within("thermal.sink_c", thermal.sink_c, -270.0..=100.0)?;
        within("thermal.capacity_j_per_k", thermal.capacity_j_per_k, 1.0..=1e7)?;
        within(
            "thermal.conductance_w_per_k",
            thermal.conductance_w_per_k,
            0.001..=1_000.0,
        )?;
        within("thermal.sun_w", thermal.sun_w, 0.0..=10_000.0)?;
        let [low, high] = thermal.run_c;
        within("thermal.run_c[0]", low, -100.0..=150.0)?;
        within("thermal.run_c[1]", high, low..=150.0)?;
        within("thermal.hysteresis_k", thermal.hysteresis_k, 0.0..=(high - low) / 2.0)
    }

    fn check_logic(&self) -> Result<(), String> {
        let logic = &self.logic;
        if self.configuration().is_none() {
            let names = Configuration::ALL.map(Configuration::name).join(", ");
            return Err(format!(
                "logic.configuration: expected one of {names}, got {:?}",
                logic.configuration
            ));
        }
        within("logic.memory_mib", f64::from(logic.memory_mib), 1.0..=1_024.0)?;
        within("logic.start_s", logic.start_s, 0.001..=3_600.0)?;
        within("logic.scrub_s", logic.scrub_s, 0.1..=86_400.0)?;
        within(
            "logic.rechecks_per_1024",
            f64::from(logic.rechecks_per_1024),
            0.0..=1_024.0,
        )?;
        within(
            "logic.canaries_per_1024",
            f64::from(logic.canaries_per_1024),
            0.0..=1_024.0,
        )?;
        within("logic.runs", f64::from(logic.runs), 1.0..=2.0)?;
        within("logic.attempts", f64::from(logic.attempts), 1.0..=100.0)?;
        let upsets = &self.upsets;
        within("upsets.essential_share", upsets.essential_share, 0.0..=1.0)?;
        within("upsets.voted_share", upsets.voted_share, 0.0..=1.0)?;
        within(
            "upsets.configuration_per_bit_day",
            upsets.configuration_per_bit_day,
            0.0..=1.0,
        )?;
        within("upsets.flip_flop_per_bit_day", upsets.flip_flop_per_bit_day, 0.0..=1.0)?;
        let mut factor: f64 = 1.0;
        for window in &upsets.windows {
            let at = format!("upsets.window {:?}", window.name);
            in_orbit(&at, window.start_s, window.duration_s, self.orbit.period_s)?;
            within(&format!("{at}.factor"), window.factor, 1.0..=1e6)?;
            factor = factor.max(window.factor);
        }
        let a_day = upsets.configuration_bits as f64 * upsets.configuration_per_bit_day
            + upsets.flip_flops as f64 * upsets.flip_flop_per_bit_day;
        let expected = a_day * factor * self.duration_s() / 86_400.0;
        within("expected upsets of the mission", expected, 0.0..=UPSETS_MAX)
    }

    fn check_workload(&self, workload: &Workload) -> Result<(), String> {
        let at = |field: &str| format!("workload {:?}.{field}", workload.name);
        let Some(profile) = Profile::by_name(&workload.profile) else {
            let names: Vec<_> = Profile::all().iter().map(|profile| profile.name).collect();
            return Err(format!(
                "{}: expected one of {}, got {:?}",
                at("profile"),
                names.join(", "),
                workload.profile
            ));
        };
        if workload.what == What::Headers && profile.utxo().is_none() {
            return Err(format!(
                "{}: expected a chain of blocks for headers, got {:?}",
                at("what"),
                profile.name
            ));
        }
        within(&at("pool"), workload.pool as f64, 1.0..=POOL_MAX)?;
        // A header that is changed has another name, and those behind it no parent: headers are without planted faults.
        let bad_max = if workload.what == What::Headers { 0.0 } else { 1.0 };
        within(&at("bad"), workload.bad, 0.0..=bad_max)?;
        within(&at("count"), workload.count, 0.0..=1e6)?;
        within(&at("queue_max"), f64::from(workload.queue_max), 1.0..=1e6)?;
        let times = match workload.arrive {
            Arrive::Rate => self.duration_s() / 3_600.0,
            Arrive::Pass => f64::from(self.orbits) * self.passes.len() as f64,
        };
        within(&at("count over the mission"), workload.count * times, 0.0..=OBJECTS_MAX)
    }
}

/// Points of a plot at most.
const SAMPLES_MAX: f64 = 20_000.0;
const WORKLOADS_MAX: f64 = 16.0;
/// Objects of a pool at most: each is judged before the mission begins.
const POOL_MAX: f64 = 10_000.0;
/// Objects of a stream at most: each is judged again when it is drawn.
const OBJECTS_MAX: f64 = 1e6;
const UPSETS_MAX: f64 = 1e6;

fn within(place: &str, got: f64, range: RangeInclusive<f64>) -> Result<(), String> {
    // A value that is no number is in no range.
    match range.contains(&got) {
        true => Ok(()),
        false => Err(format!(
            "{place}: expected {} to {}, got {got}",
            range.start(),
            range.end()
        )),
    }
}

fn in_orbit(place: &str, start_s: f64, duration_s: f64, period_s: f64) -> Result<(), String> {
    within(&format!("{place} start"), start_s, 0.0..=period_s)?;
    within(&format!("{place} duration"), duration_s, 0.0..=period_s)?;
    within(&format!("{place} end"), start_s + duration_s, 0.0..=period_s)
}
