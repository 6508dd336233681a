//! The bounds of a configuration's values, and which of them go together.
//! Part of reading a file: the last step before anything of it is taken.
//! Never a bound in another place: what a value can be is said here and in the comments of the file.

use std::net::SocketAddr;

use super::{ConfigError, DAY_MS, MANY, TrackerConfig};
use crate::{chain::profile::Profile, tracker::wire::puzzle};

impl TrackerConfig {
    /// Values that are out of bounds or do not go together; the first one is named.
    pub(super) fn check(&self, path: &str) -> Result<(), ConfigError> {
        let (network, limits, ledger, audit) = (&self.network, &self.limits, &self.ledger, &self.audit);
        let state = &self.state;
        let size = |count: usize| count as u64;
        let bounds: [(&'static str, u64, u64, u64); 41] = [
            ("network.listen", size(network.listen.len()), 1, 64),
            ("network.io_threads", size(network.io_threads), 1, 256),
            ("network.connections_max", size(network.connections_max), 1, 1 << 20),
            ("ledger.batch_objects_max", size(ledger.batch_objects_max), 1, 1 << 16),
            ("ledger.batch_bytes_max", size(ledger.batch_bytes_max), 1 << 20, 1 << 30),
            (
                "ledger.in_flight_requests_max",
                size(ledger.in_flight_requests_max),
                1,
                1 << 16,
            ),
            ("state.clean_bytes_max", size(state.clean_bytes_max), 0, 1 << 40),
            (
                "state.pending_bytes_max",
                size(state.pending_bytes_max),
                1 << 20,
                1 << 40,
            ),
            (
                "limits.peer_connections_max",
                size(limits.peer_connections_max),
                1,
                1 << 20,
            ),
            (
                "limits.prefix_connections_max",
                size(limits.prefix_connections_max),
                1,
                1 << 20,
            ),
            ("limits.prefix_accepts_per_s", limits.prefix_accepts_per_s, 1, MANY),
            ("limits.prefix_accepts_burst", limits.prefix_accepts_burst, 1, MANY),
            ("limits.handshakes_per_s", limits.handshakes_per_s, 1, MANY),
            ("limits.handshakes_burst", limits.handshakes_burst, 1, MANY),
            (
                "limits.puzzle_bits_max",
                limits.puzzle_bits_max.into(),
                1,
                puzzle::BITS_MAX.into(),
            ),
            (
                "limits.puzzle_bits_min",
                limits.puzzle_bits_min.into(),
                1,
                limits.puzzle_bits_max.into(),
            ),
            ("limits.queued_objects_max", limits.queued_objects_max, 4_096, 1 << 24),
            ("limits.queued_receipts_share", limits.queued_receipts_share, 1, 100),
            ("limits.queued_objects_share", limits.queued_objects_share, 1, 100),
            ("limits.queued_questions_share", limits.queued_questions_share, 1, 100),
            ("limits.peer_objects_per_s", limits.peer_objects_per_s, 1, MANY * 1_000),
            ("limits.peer_objects_burst", limits.peer_objects_burst, 1, MANY * 1_000),
            ("limits.peer_waste_ms_per_s", limits.peer_waste_ms_per_s, 1, MANY),
            ("limits.prefix_waste_ms_per_s", limits.prefix_waste_ms_per_s, 1, MANY),
            ("limits.handshake_ms_max", limits.handshake_ms_max, 1, DAY_MS),
            ("limits.frame_ms_max", limits.frame_ms_max, 1, DAY_MS),
            ("limits.frame_bytes_per_s_min", limits.frame_bytes_per_s_min, 0, 1 << 30),
            ("limits.idle_ms_max", limits.idle_ms_max, 1, DAY_MS),
            ("limits.unread_bytes_max", size(limits.unread_bytes_max), 4_096, 1 << 30),
            ("limits.request_ms_max", limits.request_ms_max, 1, DAY_MS),
            (
                "limits.request_ms_default",
                limits.request_ms_default,
                1,
                limits.request_ms_max,
            ),
            ("audit.epoch_s", audit.epoch_s.into(), 10, 10 * DAY_MS / 1_000),
            ("audit.contained_ms", audit.contained_ms, 1, 30 * DAY_MS),
            ("audit.ban_notice_s", audit.ban_notice_s, 0, 366 * DAY_MS / 1_000),
            ("audit.suspension_s", audit.suspension_s, 1, 366 * DAY_MS / 1_000),
            ("audit.fault_share", audit.fault_share.into(), 1, 100),
            ("chain.peers", size(self.chain.peers.len()), 0, 64),
            ("chain.headers_kept_max", size(self.chain.headers_kept_max), 1, MANY),
            (
                "chain.confirmations_min",
                self.chain.confirmations_min.into(),
                1,
                100_000,
            ),
            ("verify.connections_max", size(self.verify.connections_max), 1, 4_096),
            (
                "verify.in_flight_bytes_max",
                size(self.verify.in_flight_bytes_max),
                16 << 20,
                1 << 40,
            ),
        ];
        for (field, got, least, most) in bounds {
            if !(least..=most).contains(&got) {
                return Err(ConfigError::Value {
                    path: path.to_owned(),
                    field,
                    expected: format!("{least} to {most}"),
                    got: got.to_string(),
                });
            }
        }
        let listen = &self.control.listen;
        if !listen.is_empty() && listen.parse::<SocketAddr>().is_err() {
            return Err(ConfigError::Value {
                path: path.to_owned(),
                field: "control.listen",
                expected: "an address and a port such as 127.0.0.1:7471, or nothing".into(),
                got: format!("\"{listen}\""),
            });
        }
        let profile = &self.chain.profile;
        if Profile::by_name(profile).and_then(Profile::utxo).is_none() {
            let known = Profile::all().iter().filter(|profile| profile.utxo().is_some());
            let known: Vec<_> = known.map(|profile| profile.name).collect();
            return Err(ConfigError::Value {
                path: path.to_owned(),
                field: "chain.profile",
                expected: known.join(", "),
                got: format!("\"{profile}\""),
            });
        }
        Ok(())
    }
}
