//! Every limit of the validator, with its unit in its name.
//! Read by every room; a queue, a window or a file has its bound here and nowhere else.

use std::{path::PathBuf, time::Duration};

/// Limits and choices of one run.
#[derive(Clone, Debug)]
pub struct Config {
    /// Threads that compute: decoding, signature hashes and engines.
    pub threads: usize,
    /// Cores by number to which those threads are pinned, in turn; none leaves them to the system.
    pub cores_pinned: Vec<usize>,
    /// Most rows of one batch.
    pub batch_rows_max: usize,
    /// Time one batch should take on its backend; with the measured rate it bounds the rows of a batch, so that a lone
    /// signature does not wait behind a long one.
    pub batch_us_target: u64,
    /// Longest wait of a row for company when the backend prefers more rows than there are.
    pub deadline_us: u64,
    /// Arena bytes of one batch.
    pub batch_arena_bytes_max: usize,
    /// Shortest time after which a silent backend loses a batch.
    pub lease_ms_min: u64,
    /// Faults in a row after which a backend is switched off.
    pub backend_strikes_max: u32,
    /// Decided rows that are remembered, so that equal rows are not computed twice; 0 remembers none.
    pub dedup_rows_max: usize,
    /// Bytes of raw objects in flight between reading and reporting.
    pub window_bytes_max: usize,
    /// Objects in flight between reading and reporting.
    pub window_objects_max: usize,
    /// Parcels waiting in the dispatcher's queue.
    pub queue_parcels_max: usize,
    /// Inputs whose spends are planned as one task.
    pub slice_inputs_max: usize,
    /// Bytes of one object (a block in its frame, a line of hex is twice that).
    pub object_bytes_max: usize,
    /// Objects of one run; their links are kept in memory while they are ordered.
    pub objects_max: usize,
    /// Files of one run, when a directory is given.
    pub files_max: usize,
    /// Files open at once; the others are opened again when their objects are read.
    pub files_open_max: usize,
    /// Bytes that a compressed file or standard input may unpack to on disk.
    pub spool_bytes_max: u64,
    /// Bytes of an undo file.
    pub undo_bytes_max: u64,
    /// Coins kept in the coin set.
    pub coins_max: usize,
    /// Bytes of rows of a state on disk that are also kept in memory, the newest of them, in each table: 96 a coin, and what
    /// scripts of more than 38 bytes take. The free slots of a hash table come on top, as many again at most.
    pub state_clean_bytes_max: usize,
    /// Changes after which a batch goes into the base of a state; until then they are in memory and in the journal.
    pub state_batch_changes_max: usize,
    /// Bytes of changes that the base does not have; whoever has more waits.
    pub state_pending_bytes_max: usize,
    /// Bytes of the journal of a state; the last blocks of a possible reorganisation are in it.
    pub state_journal_bytes_max: u64,
    /// Bytes of one file of the journal.
    pub state_segment_bytes_max: u64,
    /// Headers of a live chain kept in memory, about 200 bytes each; a peer that has more is left. The longest chain here has
    /// a block a minute since the end of 2013.
    pub headers_max: usize,
    /// Blocks that a live chain can go back: what takes them back is kept, and so many that were taken back. A branch that
    /// leaves more of them is not followed, and the peer is left.
    pub reorganisation_blocks_max: usize,
    /// First wait before a lost peer is connected again; it doubles with each failure.
    pub reconnect_ms_min: u64,
    /// Longest such wait.
    pub reconnect_ms_max: u64,
    /// Connections that may end by something rejected before a peer is followed no more.
    pub peer_rejections_max: u32,
    /// Longest wait until a peer takes the connection.
    pub peer_connect_ms_max: u64,
    /// Longest handshake with a peer.
    pub peer_handshake_ms_max: u64,
    /// Time between two pings to a peer.
    pub peer_ping_ms: u64,
    /// Longest wait for the answer to a ping.
    pub peer_idle_ms_max: u64,
    /// Longest wait for a peer to deliver the next of what it was asked for, or to take the next bytes.
    pub peer_stall_ms_max: u64,
    /// Bytes of one message of a peer.
    pub peer_message_bytes_max: usize,
    /// Bytes read from a peer before requests and time have their turn.
    pub peer_read_bytes_max: usize,
    /// Bytes that wait to be sent to a peer.
    pub peer_write_bytes_max: usize,
    /// Events of a peer that wait for the consumer; then the socket is read no further.
    pub peer_events_max: usize,
    /// Requests that wait for the thread of a peer.
    pub peer_requests_max: usize,
    /// Blocks that wait to be asked of a peer.
    pub peer_blocks_wanted_max: usize,
    /// Blocks asked of a peer that have not come.
    pub peer_blocks_in_flight_max: usize,
    /// Score of misbehaviour at which a peer is disconnected.
    pub peer_score_max: u32,
    /// What an answer of a GPU is worth.
    pub gpu_trust: GpuTrust,
    /// Rows of one submission to a GPU; it waits for so many where it is busy anyway.
    pub gpu_batch_rows_max: usize,
    /// Of 1024 results of a GPU that no equation closes, how many the CPU computes again.
    pub gpu_rechecks_per_1024: u32,
    /// So many such results of every batch are computed again in any case, and so the tip of a chain, which comes in ones and twos,
    /// as a whole.
    pub gpu_rechecks_rows_min: usize,
    /// Of 1024 results of a GPU that an equation closes, how many the CPU computes again.
    pub gpu_closed_rechecks_per_1024: u32,
    /// For every 1024 rows of a GPU, how many with a known answer are hidden between them.
    pub gpu_canaries_per_1024: u32,
    /// Longest wait for a GPU before it counts as lost.
    pub gpu_patience_ms_max: u64,
    /// Strikes after which a GPU gets no more work.
    pub gpu_strikes_max: u32,
    /// Pause before a lost GPU is opened again, doubled each time.
    pub gpu_back_off_ms: u64,
    /// Pause before a GPU that nobody asked for is opened: shorter runs never load its driver's compiler.
    pub gpu_start_after_ms: u64,
    /// Longest wait for the pipelines of a GPU that was asked for.
    pub gpu_ready_ms_max: u64,
    /// Let GPUs also compute what no equation and no root closes (leaf hashes, roots that nobody expects, shards), guarded by samples
    /// alone: for measuring and for whoever compares the results himself.
    pub gpu_sampled: bool,
    /// Do without 64-bit integers on GPUs that have them.
    pub gpu_force_u32: bool,
    /// Where wrong answers of a GPU are written; `None`: a folder of the user's for such things.
    pub gpu_evidence_dir: Option<PathBuf>,
    /// Shared memory of the payload: that of an emulator, and the most that is used of a device's.
    pub payload_memory_bytes: u32,
    /// Runs of a row on the payload that may fail before its batch goes to the CPU.
    pub payload_attempts_max: u32,
    /// Of 1024 results of the payload that no comparison proves, how many the CPU computes again.
    pub payload_rechecks_per_1024: u32,
    /// For every 1024 rows of the payload, how many commands with a known answer are strewn between them.
    pub payload_canaries_per_1024: u32,
    /// Runs on the payload that must agree where no comparison proves a result: 1 or 2.
    pub payload_runs_believed: u32,
    /// Shortest lease of a batch on the simulated circuit, which is a thousand times slower than the device.
    pub payload_rtl_lease_ms_min: u64,
    /// Number of the payload's device, N of `/dev/uioN`.
    pub payload_uio: u32,
    /// Number of the payload's DMA buffer, N of `/dev/udmabufN`.
    pub payload_udmabuf: u32,
}

impl Config {
    /// The deadline as a duration.
    pub fn deadline(&self) -> Duration {
        Duration::from_micros(self.deadline_us)
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            cores_pinned: Vec::new(),
            batch_rows_max: 4096,
            batch_us_target: 1_000,
            deadline_us: 500,
            batch_arena_bytes_max: 16 << 20,
            lease_ms_min: 10_000,
            backend_strikes_max: 3,
            dedup_rows_max: 1 << 17,
            window_bytes_max: 32 << 20,
            window_objects_max: 1024,
            queue_parcels_max: 4096,
            slice_inputs_max: 128,
            object_bytes_max: 32 << 20,
            objects_max: 4_000_000,
            files_max: 100_000,
            files_open_max: 64,
            spool_bytes_max: 16 << 30,
            undo_bytes_max: 128 << 20,
            coins_max: 100_000_000,
            state_clean_bytes_max: 320 << 20,
            state_batch_changes_max: 1_000_000,
            state_pending_bytes_max: 384 << 20,
            state_journal_bytes_max: 16 << 30,
            state_segment_bytes_max: 256 << 20,
            headers_max: 8_000_000,
            reorganisation_blocks_max: 288,
            reconnect_ms_min: 1_000,
            reconnect_ms_max: 60_000,
            peer_rejections_max: 3,
            peer_connect_ms_max: 5_000,
            peer_handshake_ms_max: 10_000,
            peer_ping_ms: 60_000,
            peer_idle_ms_max: 120_000,
            peer_stall_ms_max: 60_000,
            peer_message_bytes_max: 8 << 20,
            peer_read_bytes_max: 1 << 20,
            peer_write_bytes_max: 1 << 20,
            peer_events_max: 16,
            peer_requests_max: 64,
            peer_blocks_wanted_max: 50_000,
            peer_blocks_in_flight_max: 16,
            peer_score_max: 100,
            gpu_trust: GpuTrust::Closed,
            gpu_batch_rows_max: 1 << 16,
            gpu_rechecks_per_1024: 4,
            gpu_rechecks_rows_min: 16,
            gpu_closed_rechecks_per_1024: 1,
            gpu_canaries_per_1024: 4,
            gpu_patience_ms_max: 10_000,
            gpu_strikes_max: 3,
            gpu_back_off_ms: 1_000,
            gpu_start_after_ms: 1_000,
            gpu_ready_ms_max: 600_000,
            gpu_sampled: false,
            gpu_force_u32: false,
            gpu_evidence_dir: None,
            payload_memory_bytes: 64 << 20,
            payload_attempts_max: 3,
            payload_rechecks_per_1024: 32,
            payload_canaries_per_1024: 8,
            payload_runs_believed: 2,
            payload_rtl_lease_ms_min: 600_000,
            payload_uio: 0,
            payload_udmabuf: 0,
        }
    }
}

/// What an answer of a GPU is worth; see `perigee_kernels::gpu::shader::Trust`, which is only there with the feature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GpuTrust {
    /// Closed with a secret of the dispatch.
    #[default]
    Closed,
    /// Proved by equations; what has no proof is computed by the CPU.
    Proved,
}
