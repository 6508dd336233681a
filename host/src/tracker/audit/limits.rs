//! Every limit of the audit engine, with its unit in its name and the reason of its default.
//! Read by planning, by the state machine of an audit and by reputation; set once, when the service starts.
//! Never repeats what the profile fixes: pieces a day, rounds and deadlines are of `LunarParams::audits`.

/// Limits of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Audits that wait for a provider or for the judge at once; later ones wait in the plan. Each holds a record of at most
    /// 0.4 MB while it is judged.
    pub open_audits_max: usize,
    /// Microseconds for a commitment beside reading the shard: a round trip, and a disk that had to wake.
    pub commit_base_us: u64,
    /// A provider reads and hashes its shard for a commitment at this rate: that of the profile's deadline.
    pub commit_bytes_a_second: u64,
    /// Microseconds that an answer may be under way, beside the deadline by the provider's own word.
    pub latency_us_max: u64,
    /// Microseconds after which a judge that says nothing is a fault of the tracker.
    pub judge_us_max: u64,
    /// Microseconds until what was not answered is asked again: six hours (Storj, `reverify retry`).
    pub contained_us: u64,
    /// How often the same pieces are asked for again before silence is a failure (Storj, `MaxReverifyCount`).
    pub contained_asks_max: u8,
    /// How often an audit is asked again for faults of the tracker before it is dropped.
    pub fault_asks_max: u8,
    /// Bytes of an answer: 135 pieces of 1 KiB with three paths of 32 siblings each are 0.6 MB.
    pub answer_bytes_max: usize,
    /// Microseconds of a round: what begins in it is looked at together for faults of the tracker.
    pub fault_round_us: u64,
    /// Fewer providers that fail to answer in a round are no fault of the tracker, whatever their share.
    pub fault_providers_min: u32,
    /// If more than this share of the providers of a round, in millionths, fails to answer, the tracker blames itself.
    pub fault_share_ppm: u32,
    /// Microseconds between two ticks beyond which the tracker itself was asleep: what ran out meanwhile is its own fault.
    pub tick_gap_us_max: u64,
    /// The last microseconds of an epoch in which nothing is planned, so that most of a day's audits end in it.
    pub plan_margin_us: u64,
    /// Where shards are drawn because each has less than a piece of the day, so many millionths of the day's pieces are drawn: 1.05
    /// of 460 find a loss of 1 % on 99.2 % of all days, where 460 are at the edge of 99 %.
    pub drawn_ppm: u32,
    /// Repairs under way at once. Each has a thread, up to 16 MiB of pieces and, while the object is not yet whole, the lost shard in
    /// a file; two keep a link of 1 Gbit/s half busy.
    pub repairs_max: usize,
    /// Orders that wait for that, of at most 8 KiB each; of a provider with more shards the rest is ordered with the next epoch.
    pub repairs_waiting_max: usize,
    /// Ids of evidence that are kept with a provider, the newest.
    pub evidence_ids_max: usize,
    /// Reputation.
    pub reputation: ReputationLimits,
}

/// Limits of reputation. Shares are in millionths; weights count audits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReputationLimits {
    /// What an audit leaves of the weight of those before it (Storj, lambda 0.999).
    pub audit_memory_ppm: u32,
    /// Good audits that a newcomer starts with (Storj, initial alpha 1,000).
    pub start_audits: u32,
    /// What a proven loss, or silence to the end, weighs. A failed download may be bad luck, and 41 of those in a row disqualify
    /// at weight 1; a signed proof of loss is a fact. At 10 five proofs within few audits suspend, so that a loss of 1 %, of which a
    /// day of 460 pieces shows 4.6, has consequences within two days.
    pub failure_weight_audits: u32,
    /// Below this share of good audits a provider is suspended, then banned (Storj, 0.96).
    pub audit_least_ppm: u32,
    /// Below this it is warned: the first proof of loss leaves 0.990.
    pub audit_warn_ppm: u32,
    /// Memory of answers that nobody understands (Storj, lambda 0.95).
    pub unknown_memory_ppm: u32,
    /// Understood answers that a newcomer starts with: the limit of all that are, so that ten in a row suspend from the first day.
    pub start_answers: u32,
    /// Below this share a provider is suspended (Storj, 0.6).
    pub unknown_least_ppm: u32,
    /// Below this it is warned.
    pub unknown_warn_ppm: u32,
    /// Microseconds of a window of being reachable: 12 h (Storj).
    pub window_us: u64,
    /// Windows that are looked at: 720 h of them (Storj).
    pub windows_max: u32,
    /// Windows with audits before anybody is suspended for being offline: a week.
    pub windows_min: u32,
    /// Below this mean share of reached audits a provider is suspended (Storj, 0.6).
    pub online_least_ppm: u32,
    /// Below this it is warned.
    pub online_warn_ppm: u32,
    /// Microseconds of a suspension, after which the shares decide anew: 168 h (Storj, grace).
    pub suspension_us: u64,
    /// Microseconds between a suspension for losses and the earliest ban: time to hear of it, to look at the evidence and to object.
    pub ban_notice_us: u64,
    /// Audits before a newcomer is vetted (Storj, 100).
    pub vetting_audits: u64,
    /// Microseconds before a newcomer is vetted: 504 h (Storj).
    pub vetting_us: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            open_audits_max: 1_024,
            commit_base_us: 5 * SECOND_US,
            commit_bytes_a_second: 20_000_000,
            latency_us_max: 2 * SECOND_US,
            judge_us_max: 60 * SECOND_US,
            contained_us: 6 * HOUR_US,
            contained_asks_max: 3,
            fault_asks_max: 8,
            answer_bytes_max: 640 << 10,
            fault_round_us: 600 * SECOND_US,
            fault_providers_min: 3,
            fault_share_ppm: 300_000,
            tick_gap_us_max: 60 * SECOND_US,
            plan_margin_us: 1_800 * SECOND_US,
            drawn_ppm: 1_050_000,
            repairs_max: 2,
            repairs_waiting_max: 4_096,
            evidence_ids_max: 64,
            reputation: ReputationLimits::default(),
        }
    }
}

impl Default for ReputationLimits {
    fn default() -> Self {
        Self {
            audit_memory_ppm: 999_000,
            start_audits: 1_000,
            failure_weight_audits: 10,
            audit_least_ppm: 960_000,
            audit_warn_ppm: 995_000,
            unknown_memory_ppm: 950_000,
            start_answers: 20,
            unknown_least_ppm: 600_000,
            unknown_warn_ppm: 800_000,
            window_us: 12 * HOUR_US,
            windows_max: 60,
            windows_min: 14,
            online_least_ppm: 600_000,
            online_warn_ppm: 750_000,
            suspension_us: 168 * HOUR_US,
            ban_notice_us: 12 * HOUR_US,
            vetting_audits: 100,
            vetting_us: 504 * HOUR_US,
        }
    }
}

/// Microseconds of a second.
pub const SECOND_US: u64 = 1_000_000;
/// Microseconds of an hour.
pub const HOUR_US: u64 = 3_600 * SECOND_US;
/// A whole in millionths.
pub const WHOLE_PPM: u32 = 1_000_000;
