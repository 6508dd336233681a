//! Limits of the core, each with its unit in its name and the reason of its default.
//! Read by sessions, admission and lists; a part of the service's configuration.
//! Never zero where something is divided by it: what could be is raised to one there.

use crate::tracker::wire::WireLimits;

/// Limits of a service: those of a session hold for each, and all others for all sessions of all I/O threads together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoreLimits {
    /// What the wire bounds.
    pub wire: WireLimits,
    /// Connections at once: 20,000 are the aim, and half as many again.
    pub connections_max: usize,
    /// Connections of one prefix (/24, /48) at once: a large office behind one address.
    pub prefix_connections_max: usize,
    /// New connections of one prefix a second, in the long run: each costs a handshake of half a millisecond.
    pub prefix_connections_a_second: u64,
    /// New connections of one prefix in a burst.
    pub prefix_connections_burst: u64,
    /// Handshakes a second, in the long run, that cost their peers nothing but the connection: half of a core.
    pub handshakes_a_second: u64,
    /// Handshakes in a burst; and of debt until the puzzle is twice as hard.
    pub handshakes_burst: u64,
    /// Zero bits of the first puzzle of a flood: as dear for the peer as its handshake is here, a millisecond.
    pub puzzle_bits_min: u8,
    /// Zero bits of the hardest one, at most [`crate::tracker::wire::puzzle::BITS_MAX`]: a quarter of a second.
    pub puzzle_bits_max: u8,
    /// Connections of one node id at once.
    pub peer_connections_max: usize,
    /// Prefixes and peers that are remembered, each; those that owe nothing are forgotten first.
    pub remembered_max: usize,
    /// Whether loopback is free of the limits of prefixes and of handshakes: it is the operator's own.
    pub loopback_exempt: bool,
    /// Items (receipts, objects, queries) that wait for the judge at once: a quarter of a second of a million a second.
    pub queued_items_max: u64,
    /// Of 1,024 of these, how many may be receipts.
    pub receipts_share_per_1024: u64,
    /// Of 1,024 of these, how many may be other objects.
    pub objects_share_per_1024: u64,
    /// Of 1,024 of these, how many may be queries. Together more than 1,024: a class that is idle leaves room to the others.
    pub queries_share_per_1024: u64,
    /// Items that a peer may always have waiting where there is room at all: one frame of 64 receipts.
    pub peer_items_min: u64,
    /// Receipts, and objects, that a peer may have waiting before it has handed in anything valid: two frames of 64 receipts, which
    /// are some 16 ms of one core.
    pub peer_items_first: u64,
    /// Requests of one connection under way; then its socket is not read.
    pub requests_max: u32,
    /// Items of one peer a second in the long run.
    pub peer_items_a_second: u64,
    /// Items of one peer in a burst.
    pub peer_items_burst: u64,
    /// Microseconds of verifying a second that one peer may waste on invalid items: 2 % of a core.
    pub peer_waste_us_a_second: u64,
    /// Microseconds that it may waste in a burst: two batches of 64 receipts.
    pub peer_waste_us_burst: u64,
    /// The same of all peers of one prefix.
    pub prefix_waste_us_a_second: u64,
    /// And in a burst.
    pub prefix_waste_us_burst: u64,
    /// What an invalid receipt costs: two signatures on one core.
    pub receipt_cost_us: u64,
    /// What another invalid object costs.
    pub object_cost_us: u64,
    /// The whole handshake must be over in this time.
    pub handshake_us_max: u64,
    /// A frame must be whole in this time from its first byte.
    pub frame_us_max: u64,
    /// Least bytes a second while a frame comes in.
    pub frame_bytes_a_second_min: u64,
    /// The rate is looked at after so long: a packet that is lost twice comes three seconds later.
    pub slow_after_us: u64,
    /// A peer that is silent for so long is pinged, and cut after as long again.
    pub idle_us: u64,
    /// The deadline of a request that names none.
    pub deadline_us_default: u64,
    /// The longest deadline that a request may name; longer ones are shortened.
    pub deadline_us_max: u64,
    /// Bytes of answers that a peer has not read, above which it is cut.
    pub unread_bytes_max: usize,
    /// Bytes of answers that it has not read, above which it is not read either.
    pub unread_bytes_pause: usize,
    /// A peer that reads nothing of what waits for it for so long is cut.
    pub unread_us_max: u64,
    /// What `Retry` says where no better number is known, and least of what it says where the queue is full.
    pub retry_ms: u32,
    /// Most of what it says where the queue is full, however much of what the peer hands in is refused.
    pub retry_ms_max: u32,
    /// Requests that the core has under way with one peer.
    pub asked_max: usize,
}

impl Default for CoreLimits {
    fn default() -> Self {
        Self {
            wire: WireLimits::default(),
            connections_max: 30_000,
            prefix_connections_max: 2_048,
            prefix_connections_a_second: 200,
            prefix_connections_burst: 2_048,
            handshakes_a_second: 1_000,
            handshakes_burst: 2_000,
            puzzle_bits_min: 12,
            puzzle_bits_max: 20,
            peer_connections_max: 256,
            remembered_max: 65_536,
            loopback_exempt: true,
            queued_items_max: 1 << 18,
            receipts_share_per_1024: 896,
            objects_share_per_1024: 256,
            queries_share_per_1024: 128,
            peer_items_min: 64,
            peer_items_first: 128,
            requests_max: 64,
            peer_items_a_second: 2_000_000,
            peer_items_burst: 1 << 18,
            peer_waste_us_a_second: 20_000,
            peer_waste_us_burst: 12_800,
            prefix_waste_us_a_second: 80_000,
            prefix_waste_us_burst: 51_200,
            receipt_cost_us: 100,
            object_cost_us: 100,
            handshake_us_max: 5_000_000,
            frame_us_max: 10_000_000,
            frame_bytes_a_second_min: 4_096,
            slow_after_us: 3_000_000,
            idle_us: 60_000_000,
            deadline_us_default: 5_000_000,
            deadline_us_max: 60_000_000,
            unread_bytes_max: 1 << 20,
            unread_bytes_pause: 256 << 10,
            unread_us_max: 30_000_000,
            retry_ms: 100,
            retry_ms_max: 10_000,
            asked_max: 64,
        }
    }
}
