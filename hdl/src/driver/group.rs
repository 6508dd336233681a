//! Rows that share a command: headers for scrypt, signatures for secp256k1. The logic works on many at once, so that a command of one
//! row would leave it idle.
//! Between the queue of the driver and its rings; what single rows become stands in [`super::plan`] and [`super::settle`].
//! Never believes a signature: every row has its own secret, with which the CPU closes it.

use std::sync::Arc;

use perigee_hdl_abi::{
    layout::{SCRYPT_HASH_BYTES, SCRYPT_HEADER_BYTES},
    records::Opcode,
    signatures::JOB_BYTES,
};
use perigee_kernels::{
    backend::Said,
    batch::{Batch, Verdict},
    ecdsa::{self, EcdsaRow},
    job::Job,
    primitive::Stage,
    schnorr::{self, SchnorrRow},
    scrypt::{ScryptRow, portable::meets},
};
use sha2::{Digest, Sha256};

use super::{
    plan::{Buffer, Command, Order, Plan},
    settle::{Settled, Trust},
};
use crate::{signatures, timing};

mod jobs;

/// Which rows may share a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Headers.
    Scrypt,
    /// Signatures of one kind.
    Signatures(signatures::Kind),
}

/// How a row goes to the logic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// By commands of its own.
    Alone,
    /// With others of this kind.
    With(Kind),
    /// It asks for nothing that the logic computes, because a number is out of its range: the CPU says what the rule makes of it.
    Cpu,
    /// Not at all: its batch runs elsewhere.
    Unfit,
}

/// How row `row` of a stage goes.
pub fn fit(batch: &Batch, stage: usize, row: usize) -> Fit {
    let table = &batch.tables()[stage];
    let of_kind = |kind: Option<signatures::Kind>| kind.map_or(Fit::Cpu, |kind| Fit::With(Kind::Signatures(kind)));
    match table.stage() {
        Stage::Scrypt if table.rows::<ScryptRow>()[row].is_proof_of_work() => Fit::With(Kind::Scrypt),
        Stage::Scrypt => Fit::Unfit,
        Stage::Ecdsa => of_kind(jobs::ecdsa_kind(&table.rows::<EcdsaRow>()[row])),
        Stage::Schnorr => of_kind(jobs::schnorr_kind(&table.rows::<SchnorrRow>()[row])),
        _ => Fit::Alone,
    }
}

impl Kind {
    /// The operation of their commands.
    pub const fn operation(self) -> Opcode {
        match self {
            Self::Scrypt => Opcode::Scrypt,
            Self::Signatures(_) => Opcode::Secp256k1,
        }
    }

    /// Rows that the core computes in lock step: fewer take as long. Headers come and go one by one.
    pub const fn rows_a_round(self) -> usize {
        match self {
            Self::Scrypt => 1,
            Self::Signatures(_) => timing::secp256k1::BATCH_JOBS as usize,
        }
    }

    /// Most rows of a command: enough that its beginning and end, in which the logic is not full, do not count; fewer where the
    /// watchdog would not wait so long, or memory has not so many bytes, but one at least.
    pub fn rows_max(self, watchdog_clocks: u32, memory_bytes: u32) -> usize {
        let most: usize = match self {
            Self::Scrypt => 256,
            Self::Signatures(_) => 1024,
        };
        let mut halves = std::iter::successors(Some(most), |rows| Some(rows / 2));
        let fits = |rows: &usize| {
            let is_ended = self.clocks(*rows) <= u64::from(watchdog_clocks);
            *rows <= 1 || is_ended && rows * self.row_bytes() <= memory_bytes as usize
        };
        halves.find(fits).unwrap_or(1)
    }

    /// Bytes that a row has in memory, input and output, with what its buffers are rounded up by.
    const fn row_bytes(self) -> usize {
        let bytes = match self {
            Self::Scrypt => SCRYPT_HEADER_BYTES as usize + SCRYPT_HASH_BYTES as usize,
            Self::Signatures(kind) => JOB_BYTES as usize + kind.window_bytes(),
        };
        bytes + 2 * 64
    }

    /// Clocks that a command of so many rows takes at most.
    fn clocks(self, rows: usize) -> u64 {
        let rows = rows as u64;
        match self {
            Self::Scrypt => timing::scrypt::bounds(rows).1,
            Self::Signatures(kind) => 2 * timing::secp256k1::clocks(rows, kind),
        }
    }
}

/// A row wherever it stands: its batch, its stage there, its number.
#[derive(Clone, Debug)]
pub struct Member {
    /// The batch.
    pub batch: Arc<Batch>,
    /// Number of the stage in the batch.
    pub stage: usize,
    /// Number of the row in the stage.
    pub row: usize,
}

impl Member {
    /// The row, of the type that its kind has.
    fn row<J: Job>(&self) -> &J {
        &self.batch.tables()[self.stage].rows::<J>()[self.row]
    }
}

/// Rows of one command, of any batches.
#[derive(Clone, Debug)]
pub struct Group {
    kind: Kind,
    members: Vec<Member>,
    /// The secret of each row of signatures, for this command alone.
    secrets: Vec<[u32; 2]>,
}

impl Group {
    /// These rows, all of one kind and at most [`Kind::rows_max`]; `seed` is fresh for every command, and secret.
    pub fn new(kind: Kind, members: Vec<Member>, seed: [u64; 2]) -> Self {
        let secrets = match kind {
            Kind::Scrypt => Vec::new(),
            Kind::Signatures(_) => secrets(seed, members.len()),
        };
        Self { kind, members, secrets }
    }

    fn rows<J: Job>(&self) -> Vec<&J> {
        self.members.iter().map(Member::row).collect()
    }

    /// Their command.
    pub fn plan(&self) -> Plan {
        let count = self.members.len() as u32;
        let (input, output_bytes, kind): (Vec<u8>, _, _) = match self.kind {
            Kind::Scrypt => {
                let headers = self.rows::<ScryptRow>();
                let input = headers.iter().flat_map(|header| header.inline_header()).collect();
                (input, count * SCRYPT_HASH_BYTES, 0)
            }
            Kind::Signatures(kind) => {
                let jobs = match kind {
                    signatures::Kind::Bip340 => jobs::schnorr(&self.rows(), &self.secrets),
                    _ => jobs::ecdsa(&self.rows(), &self.secrets),
                };
                let input = jobs.iter().flat_map(|job| job.0).collect();
                (input, count * kind.window_bytes() as u32, kind.code())
            }
        };
        Plan {
            operation: self.kind.operation(),
            commands: vec![Command {
                src: 0,
                src_len: input.len() as u32,
                dst: 1,
                dst_len: output_bytes,
                aux: [count, kind, 0, 0, 0, 0, 0, 0],
                pointer: None,
            }],
            buffers: vec![
                Buffer {
                    bytes: input.len() as u32,
                    content: input,
                },
                Buffer {
                    bytes: output_bytes,
                    content: Vec::new(),
                },
            ],
            output: 1,
            order: Order::Linear,
            clocks: self.kind.clocks(self.members.len()),
        }
    }

    /// What the logic says of each of them, in their order; `bytes` are what the command wrote, checksum verified.
    pub fn settle(&self, bytes: &[u8]) -> Vec<Settled> {
        match self.kind {
            Kind::Scrypt => {
                let each = self.members.iter().zip(bytes.as_chunks::<32>().0);
                each.map(|(member, hash)| hashed(member.row(), hash)).collect()
            }
            Kind::Signatures(kind) => {
                let windows = bytes.chunks_exact(kind.window_bytes());
                let each = self.members.iter().zip(&self.secrets).zip(windows);
                let said = each.map(|((member, secret), window)| {
                    let answer: Vec<u32> = window
                        .as_chunks::<4>()
                        .0
                        .iter()
                        .map(|four| u32::from_le_bytes(*four))
                        .collect();
                    match kind {
                        signatures::Kind::Bip340 => schnorr::closing::judge(member.row(), *secret, &answer),
                        _ => ecdsa::closing::judge(member.row(), *secret, member.batch.policy(), &answer),
                    }
                });
                said.map(closed).collect()
            }
        }
    }
}

/// A hash that meets its target is believed; one that does not is a rejection, and the CPU decides.
fn hashed(row: &ScryptRow, hash: &[u8; 32]) -> Settled {
    let meets = meets(hash, &row.target);
    Settled {
        verdict: Verdict::of(meets),
        window: hash.to_vec(),
        trust: if meets { Trust::Believed } else { Trust::Doubted },
    }
}

/// A closed equation proves a signature; everything else the CPU decides, and no answer is no contradiction.
fn closed(said: Said) -> Settled {
    Settled {
        verdict: Verdict::of(said == Said::Valid),
        window: Vec::new(),
        trust: match said {
            Said::Valid => Trust::Proven,
            Said::Invalid => Trust::Doubted,
            Said::Nothing => Trust::Silent,
        },
    }
}

/// A secret of 64 bits for every row: SHA-256 over the seed and a count, four of them a hash.
fn secrets([seed, command]: [u64; 2], rows: usize) -> Vec<[u32; 2]> {
    let hashes = (0..rows.div_ceil(4) as u64).flat_map(|count| {
        let state = Sha256::new_with_prefix(b"perigee payload secrets");
        let state = state
            .chain_update(seed.to_le_bytes())
            .chain_update(command.to_le_bytes());
        let hash: [u8; 32] = state.chain_update(count.to_le_bytes()).finalize().into();
        std::array::from_fn::<_, 4, _>(|of| {
            [0, 4].map(|at| u32::from_le_bytes(std::array::from_fn(|byte| hash[8 * of + at + byte])))
        })
    });
    hashes.take(rows).collect()
}

const _: () = assert!(SCRYPT_HEADER_BYTES as usize == perigee_kernels::scrypt::HEADER_BYTES);
