//! The configuration of the service: one commented file with every default, strict about what it does not know.
//! Read at the start and at SIGHUP; every bound of the service is in it, with its unit in its name.
//! Never half-taken: a file that is wrong anywhere changes nothing.

mod bounds;

use std::{net::SocketAddr, path::Path};

use serde::Deserialize;

use super::{
    audit,
    core::{self, CoreLimits},
    follow,
};
use crate::chain::{lunarx::Hash, profile::Profile};

/// The file with every default and what it means: what `perigee tracker config default` prints.
pub const DEFAULT_TEXT: &str = include_str!("tracker.toml");

/// The configuration.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrackerConfig {
    /// Sockets.
    pub network: Network,
    /// What decides rows.
    pub engine: EngineChoice,
    /// Batches of the ledger.
    pub ledger: LedgerBounds,
    /// Memory of the state.
    pub state: StateBounds,
    /// What peers may use.
    pub limits: Limits,
    /// Who may connect.
    pub lists: Lists,
    /// Audits of providers.
    pub audit: AuditChoice,
    /// The HTTP interface.
    pub control: Control,
    /// The verify service.
    pub verify: Verify,
    /// The chain that is followed.
    pub chain: Chain,
}

/// Sockets.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// Where peers connect to.
    pub listen: Vec<SocketAddr>,
    /// Threads that serve sockets; at least 1.
    pub io_threads: usize,
    /// Cores that they are pinned to, in turn.
    pub io_cores: Vec<usize>,
    /// Who may connect without Noise.
    pub clear: Clear,
    /// Connections at once.
    pub connections_max: usize,
}

/// Who may connect without Noise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clear {
    /// Nobody.
    Never,
    /// Peers on this machine.
    Loopback,
    /// Everybody.
    Always,
}

/// What decides rows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EngineChoice {
    /// `auto`, `cpu`, `gpu`, `payload` or the name of an engine.
    pub backend: String,
    /// Threads that compute; 0: all cores but those of the sockets.
    pub threads: usize,
    /// Cores that they are pinned to, in turn.
    pub cores: Vec<usize>,
}

/// Batches of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LedgerBounds {
    /// Objects of a batch.
    pub batch_objects_max: usize,
    /// Bytes of a batch.
    pub batch_bytes_max: usize,
    /// Requests with the engines at once.
    pub in_flight_requests_max: usize,
    /// Accepted objects that are remembered in memory.
    pub known_objects_max: usize,
}

/// Memory of the state: what rules need of everything that was accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateBounds {
    /// Bytes of rows on disk that are kept in memory, too.
    pub clean_bytes_max: usize,
    /// Bytes of changes that wait for the disk.
    pub pending_bytes_max: usize,
}

/// What peers may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Connections of one peer.
    pub peer_connections_max: usize,
    /// Connections of one prefix.
    pub prefix_connections_max: usize,
    /// New connections a second of one prefix.
    pub prefix_accepts_per_s: u64,
    /// New connections of one prefix at once.
    pub prefix_accepts_burst: u64,
    /// Handshakes a second without a puzzle.
    pub handshakes_per_s: u64,
    /// Handshakes at once without a puzzle, and of debt until the puzzle is twice as hard.
    pub handshakes_burst: u64,
    /// Zero bits of the first puzzle.
    pub puzzle_bits_min: u8,
    /// Zero bits of the hardest.
    pub puzzle_bits_max: u8,
    /// Whether peers on this machine are free of the limits of prefixes and handshakes.
    pub is_loopback_exempt: bool,
    /// Objects that wait for engines.
    pub queued_objects_max: u64,
    /// Hundredths of them for receipts.
    pub queued_receipts_share: u64,
    /// Hundredths of them for other objects.
    pub queued_objects_share: u64,
    /// Hundredths of them for questions.
    pub queued_questions_share: u64,
    /// Objects of one peer a second in the long run.
    pub peer_objects_per_s: u64,
    /// Objects of one peer at once.
    pub peer_objects_burst: u64,
    /// Milliseconds of verifying a second that a peer may waste.
    pub peer_waste_ms_per_s: u64,
    /// The same of all peers of a prefix.
    pub prefix_waste_ms_per_s: u64,
    /// Milliseconds for preface and handshake.
    pub handshake_ms_max: u64,
    /// Milliseconds for a frame from its first byte.
    pub frame_ms_max: u64,
    /// Bytes a second of a frame.
    pub frame_bytes_per_s_min: u64,
    /// Milliseconds of silence before a ping, and after it.
    pub idle_ms_max: u64,
    /// Bytes of answers that are not read.
    pub unread_bytes_max: usize,
    /// Milliseconds for a request that names no deadline.
    pub request_ms_default: u64,
    /// Milliseconds of the longest deadline.
    pub request_ms_max: u64,
}

/// Who may connect, by node id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lists {
    /// Where this is not empty, nobody else.
    pub admitted: Vec<Id>,
    /// Not these.
    pub refused: Vec<Id>,
}

/// A node id, written in hex.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Id(pub Hash);

impl TryFrom<String> for Id {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let mut id = Hash::default();
        match hex::decode_to_slice(&text, &mut id) {
            Ok(()) => Ok(Self(id)),
            Err(_) => Err(format!("a node id: expected 64 digits of hex, got \"{text}\"")),
        }
    }
}

/// Audits of providers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditChoice {
    /// Whether providers are audited.
    pub is_on: bool,
    /// Seconds of an epoch.
    pub epoch_s: u32,
    /// Milliseconds until what was not answered is asked again.
    pub contained_ms: u64,
    /// Seconds between a suspension for losses and the earliest ban.
    pub ban_notice_s: u64,
    /// Seconds of a suspension.
    pub suspension_s: u64,
    /// Hundredths of the providers of a round that may be silent.
    pub fault_share: u32,
}

/// The HTTP interface.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// Its address; empty: none.
    pub listen: String,
    /// Seconds for what is under way when the tracker stops.
    pub drain_s_max: u64,
}

/// The verify service.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verify {
    /// The file of its socket; empty: none.
    pub socket: String,
    /// Connections at once.
    pub connections_max: usize,
    /// Bytes of requests that are not answered yet.
    pub in_flight_bytes_max: usize,
}

/// The chain that is followed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chain {
    /// Name of its profile.
    pub profile: String,
    /// Nodes that are followed, HOST:PORT each; none: no chain is.
    pub peers: Vec<String>,
    /// Headers of the best branch that are kept in memory.
    pub headers_kept_max: usize,
    /// Blocks that confirm a payment, its own included.
    pub confirmations_min: u32,
}

/// What is wrong with a configuration, in one line or, where the file's syntax is wrong, with the lines around it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {path}: {reason}")]
    Read {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// It is no TOML, has a field that there is not, or a value of another kind.
    #[error("{path}: {reason}")]
    Form {
        /// The file.
        path: String,
        /// What and where.
        reason: String,
    },
    /// A value is out of bounds.
    #[error("{path}: {field}: expected {expected}, got {got}")]
    Value {
        /// The file.
        path: String,
        /// The field.
        field: &'static str,
        /// What it can be.
        expected: String,
        /// What it is.
        got: String,
    },
}

impl TrackerConfig {
    /// Reads a file; what it leaves out is as in [`DEFAULT_TEXT`].
    ///
    /// # Errors
    /// [`ConfigError`]: nothing of it is taken.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let name = path.display().to_string();
        let size = std::fs::metadata(path).map(|meta| meta.len());
        let text = match size {
            Ok(bytes) if bytes > FILE_BYTES_MAX => {
                return Err(ConfigError::Form {
                    path: name,
                    reason: format!("{bytes} bytes, expected at most {FILE_BYTES_MAX}"),
                });
            }
            _ => std::fs::read_to_string(path).map_err(|error| ConfigError::Read {
                path: name.clone(),
                reason: error.to_string(),
            })?,
        };
        Self::parse(&text, &name)
    }

    /// Reads a text; `path` is for messages.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn parse(text: &str, path: &str) -> Result<Self, ConfigError> {
        let wrong = |error: toml::de::Error| ConfigError::Form {
            path: path.to_owned(),
            reason: error.to_string().trim_end().to_owned(),
        };
        // Looked at by itself first, so that what is wrong is shown in the lines of the file.
        let own: toml::Table = toml::from_str(text).map_err(wrong)?;
        let mut all: toml::Table = toml::from_str(DEFAULT_TEXT).map_err(wrong)?;
        for (section, values) in own {
            match (all.get_mut(&section), values) {
                (Some(toml::Value::Table(known)), toml::Value::Table(values)) => known.extend(values),
                (_, values) => drop(all.insert(section, values)),
            }
        }
        let config: Self = all.try_into().map_err(wrong)?;
        config.check(path)?;
        Ok(config)
    }

    /// The chain to follow, if one is.
    pub fn follow(&self) -> Option<follow::Options> {
        let chain = &self.chain;
        let profile = Profile::by_name(&chain.profile)?;
        (!chain.peers.is_empty()).then(|| follow::Options {
            profile,
            peers: chain.peers.clone(),
            headers_kept_max: chain.headers_kept_max,
            confirmations_min: chain.confirmations_min,
        })
    }

    /// The limits of sessions and of what all threads that serve sockets share.
    pub fn core_limits(&self) -> CoreLimits {
        let limits = &self.limits;
        let ms = |ms: u64| ms.saturating_mul(1000);
        let per_1024 = |share: u64| share.saturating_mul(1024) / 100;
        let defaults = CoreLimits::default();
        CoreLimits {
            connections_max: self.network.connections_max,
            prefix_connections_max: limits.prefix_connections_max,
            prefix_connections_a_second: limits.prefix_accepts_per_s,
            prefix_connections_burst: limits.prefix_accepts_burst,
            handshakes_a_second: limits.handshakes_per_s,
            handshakes_burst: limits.handshakes_burst,
            puzzle_bits_min: limits.puzzle_bits_min,
            puzzle_bits_max: limits.puzzle_bits_max,
            loopback_exempt: limits.is_loopback_exempt,
            peer_connections_max: limits.peer_connections_max,
            queued_items_max: limits.queued_objects_max,
            receipts_share_per_1024: per_1024(limits.queued_receipts_share),
            objects_share_per_1024: per_1024(limits.queued_objects_share),
            queries_share_per_1024: per_1024(limits.queued_questions_share),
            peer_items_a_second: limits.peer_objects_per_s,
            peer_items_burst: limits.peer_objects_burst,
            peer_waste_us_a_second: ms(limits.peer_waste_ms_per_s),
            peer_waste_us_burst: ms(limits.peer_waste_ms_per_s).max(defaults.peer_waste_us_burst),
            prefix_waste_us_a_second: ms(limits.prefix_waste_ms_per_s),
            prefix_waste_us_burst: ms(limits.prefix_waste_ms_per_s).max(defaults.prefix_waste_us_burst),
            handshake_us_max: ms(limits.handshake_ms_max),
            frame_us_max: ms(limits.frame_ms_max),
            frame_bytes_a_second_min: limits.frame_bytes_per_s_min,
            idle_us: ms(limits.idle_ms_max),
            deadline_us_default: ms(limits.request_ms_default),
            deadline_us_max: ms(limits.request_ms_max),
            unread_bytes_max: limits.unread_bytes_max,
            unread_bytes_pause: limits.unread_bytes_max / 4,
            ..defaults
        }
    }

    /// Limits of the audit engine. What belongs to a day shrinks with the epoch, so that a trial of minutes is a trial of all.
    pub fn audit_limits(&self) -> audit::Limits {
        let (own, defaults) = (&self.audit, audit::Limits::default());
        let second_us = |seconds: u64| seconds.saturating_mul(1_000_000);
        let epoch_us = second_us(own.epoch_s.into());
        let of_day = |day_us: u64| {
            let part = u128::from(day_us) * u128::from(epoch_us) / u128::from(DAY_US);
            u64::try_from(part)
                .unwrap_or(day_us)
                .clamp(1_000_000.min(day_us), day_us)
        };
        audit::Limits {
            contained_us: own.contained_ms.saturating_mul(1000),
            fault_round_us: of_day(defaults.fault_round_us),
            plan_margin_us: of_day(defaults.plan_margin_us),
            fault_share_ppm: own.fault_share.saturating_mul(10_000),
            reputation: audit::limits::ReputationLimits {
                window_us: of_day(defaults.reputation.window_us),
                ban_notice_us: second_us(own.ban_notice_s),
                suspension_us: second_us(own.suspension_s),
                ..defaults.reputation
            },
            ..defaults
        }
    }

    /// Where connections without Noise are taken from.
    pub fn clear_from(&self) -> core::ClearFrom {
        match self.network.clear {
            Clear::Never => core::ClearFrom::Nowhere,
            Clear::Loopback => core::ClearFrom::Loopback,
            Clear::Always => core::ClearFrom::Everywhere,
        }
    }

    /// Who may connect; bans are the service's own.
    pub fn core_lists(&self) -> core::Lists {
        let ids = |list: &[Id]| list.iter().map(|id| id.0).collect();
        core::Lists {
            denied: ids(&self.lists.refused),
            allowed: (!self.lists.admitted.is_empty()).then(|| ids(&self.lists.admitted)),
            ..core::Lists::default()
        }
    }

    /// The address of the HTTP interface, if there is to be one.
    pub fn control(&self) -> Option<SocketAddr> {
        self.control.listen.parse().ok()
    }

    /// This configuration with all of `new` that a service can take while it runs, and the fields of `new` that differ and wait for
    /// the next start.
    pub fn while_running(&self, new: Self) -> (Self, Vec<&'static str>) {
        let (network, engine, ledger) = (&self.network, &self.engine, &self.ledger);
        let fields = [
            ("network.listen", network.listen != new.network.listen),
            ("network.io_threads", network.io_threads != new.network.io_threads),
            ("network.io_cores", network.io_cores != new.network.io_cores),
            ("engine.backend", engine.backend != new.engine.backend),
            ("engine.threads", engine.threads != new.engine.threads),
            ("engine.cores", engine.cores != new.engine.cores),
            (
                "ledger.batch_objects_max",
                ledger.batch_objects_max != new.ledger.batch_objects_max,
            ),
            (
                "ledger.batch_bytes_max",
                ledger.batch_bytes_max != new.ledger.batch_bytes_max,
            ),
            (
                "ledger.in_flight_requests_max",
                ledger.in_flight_requests_max != new.ledger.in_flight_requests_max,
            ),
            (
                "ledger.known_objects_max",
                ledger.known_objects_max != new.ledger.known_objects_max,
            ),
            (
                "state.clean_bytes_max",
                self.state.clean_bytes_max != new.state.clean_bytes_max,
            ),
            (
                "state.pending_bytes_max",
                self.state.pending_bytes_max != new.state.pending_bytes_max,
            ),
            ("audit.is_on", self.audit.is_on != new.audit.is_on),
            ("audit.epoch_s", self.audit.epoch_s != new.audit.epoch_s),
            ("control.listen", self.control.listen != new.control.listen),
            ("verify.socket", self.verify.socket != new.verify.socket),
            (
                "verify.connections_max",
                self.verify.connections_max != new.verify.connections_max,
            ),
            (
                "verify.in_flight_bytes_max",
                self.verify.in_flight_bytes_max != new.verify.in_flight_bytes_max,
            ),
            ("chain.profile", self.chain.profile != new.chain.profile),
            ("chain.peers", self.chain.peers != new.chain.peers),
            (
                "chain.headers_kept_max",
                self.chain.headers_kept_max != new.chain.headers_kept_max,
            ),
            (
                "chain.confirmations_min",
                self.chain.confirmations_min != new.chain.confirmations_min,
            ),
        ];
        let waiting = fields.into_iter().filter(|(_, differs)| *differs);
        let waiting = waiting.map(|(field, _)| field).collect();
        let taken = Self {
            network: Network {
                clear: new.network.clear,
                connections_max: new.network.connections_max,
                ..self.network.clone()
            },
            engine: self.engine.clone(),
            ledger: self.ledger,
            state: self.state,
            limits: new.limits,
            lists: new.lists,
            audit: AuditChoice {
                is_on: self.audit.is_on,
                epoch_s: self.audit.epoch_s,
                ..new.audit
            },
            control: Control {
                listen: self.control.listen.clone(),
                ..new.control
            },
            verify: self.verify.clone(),
            chain: self.chain.clone(),
        };
        (taken, waiting)
    }
}

impl Default for TrackerConfig {
    fn default() -> Self {
        Self::parse(DEFAULT_TEXT, "the embedded configuration").expect("a test reads it")
    }
}

const DAY_US: u64 = 86_400_000_000;
const DAY_MS: u64 = DAY_US / 1_000;
/// More of anything a second than one machine can serve.
const MANY: u64 = 10_000_000;
/// Far beyond any list of ids that belongs into a file.
const FILE_BYTES_MAX: u64 = 16 << 20;

#[cfg(test)]
mod tests;
