//! Questions whose answers the driver knows: the self-test before any work, and canaries at secret positions between the work.
//! Run as batches of the driver's own, through the same commands as everybody's.
//! Never skipped because a core answered well before: an upset may have come since.

use std::sync::Arc;

use perigee_hdl_abi::{bus::Bus, records::Opcode};
use perigee_kernels::{
    batch::{Batch, BatchBuilder, Outputs, Program},
    ecdsa,
    engine::run_alone,
    erasure::{RsCheckRow, RsEncodeRow, Stripe},
    job::{CHUNK_BYTES, Job, RowError},
    merkle::{LeafHashRow, TreeRow},
    policy::{MerkleRule, Policy},
    schnorr,
    scrypt::{HEADER_BYTES, ScryptRow, TARGET_ANY},
};

use super::{Driver, Evidence, Owner, plan, window};

impl<B: Bus> Driver<B> {
    /// Asks every core offered; those that answer wrongly or not at all are switched off.
    pub(super) fn self_test(&mut self) {
        for (operation, sizes) in SELF_TEST {
            for size in *sizes {
                if self.offered() >> *operation as u32 & 1 == 1 {
                    self.ask(*operation, *size);
                }
            }
        }
        self.finish();
    }

    /// A question of a size that nobody can foresee.
    pub(super) fn strew_canary(&mut self, operation: Opcode) {
        self.counters.canaries += 1;
        let size = 2 + (self.draw() % 31) as usize;
        self.ask(operation, size);
    }

    fn ask(&mut self, operation: Opcode, size: usize) {
        let mut bytes = vec![0; HEADER_BYTES * (size + 2)];
        for eight in bytes.chunks_exact_mut(4) {
            eight.copy_from_slice(&(self.draw() as u32).to_le_bytes());
        }
        let batches = question(operation, size, &bytes);
        // The shapes are the driver's own and fit wherever a row fits.
        for batch in batches.into_iter().flatten() {
            let expected = run_alone(&*self.cpu, &batch);
            self.open(Owner::Probe(expected), Arc::new(batch));
        }
    }

    /// Compares the answer to a question of the driver's own.
    pub(super) fn judge_probe(&mut self, batch: &Batch, got: &Outputs, expected: &Outputs) {
        for (stage, table) in batch.tables().iter().enumerate() {
            let Some(operation) = plan::operation(table.stage(), batch.policy()) else {
                continue;
            };
            for row in 0..table.len() {
                let header = table.header(row);
                let of = |outputs: &Outputs| {
                    let verdict = outputs.outcomes[stage][row].verdict_for(header.job_id);
                    (verdict, window(&outputs.slabs[stage], header).to_vec())
                };
                let (logic, cpu) = (of(got), of(expected));
                if logic != cpu {
                    self.accuse(Evidence {
                        operation,
                        stage: table.stage(),
                        row: bytemuck::bytes_of(header).to_vec(),
                        input: plan::input_of(batch, &expected.slabs, header).to_vec(),
                        logic,
                        cpu,
                    });
                }
            }
        }
    }
}

/// Questions of an operation about so many random pieces of 64 bytes.
fn question(operation: Opcode, size: usize, bytes: &[u8]) -> Vec<Result<Batch, RowError>> {
    let policy = Policy {
        merkle: match operation {
            Opcode::Sm3Messages => MerkleRule::Rfc6962Sm3,
            _ => MerkleRule::BitcoinSha256d,
        },
        ..Policy::default()
    };
    let tree = |leaves: &[u8]| single(policy, leaves, 1, TreeRow::compute);
    match operation {
        Opcode::Nop => Vec::new(),
        Opcode::TreeSha256d => {
            // The second tree ends with a repetition: the flag must come.
            let mut repeated = bytes[..32 * size].to_vec();
            repeated.extend_from_within(32 * (size - size % 2 - 2).min(size)..);
            vec![tree(&bytes[..32 * size]), tree(&repeated)]
        }
        Opcode::Sm3Messages => {
            let leaf_bytes = (size as u32 * 7) % 120 + 1;
            let hashes = |place| LeafHashRow::new(place, leaf_bytes);
            vec![tree(&bytes[..32 * size]), single(policy, bytes, 1, hashes)]
        }
        Opcode::Gf8Matrix => {
            let shard_bytes = 64 - size % 3;
            let stripe = Stripe {
                original_count: size as u32,
                recovery_count: (size as u32 % 11) + 1,
                shard_bytes: shard_bytes as u32,
            };
            let slots = &bytes[..64 * size];
            let encode = single(policy, slots, CHUNK_BYTES, |place| RsEncodeRow::new(stripe, place));
            // Random shards are no encoding: the answer must be no.
            let mut all = slots.to_vec();
            all.resize(64 * stripe.shard_count() as usize, 0x5a);
            vec![
                encode,
                single(policy, &all, CHUNK_BYTES, |place| RsCheckRow::new(stripe, place)),
            ]
        }
        Opcode::Secp256k1 => {
            // Rows of every kind, valid and not, from a place that nobody can foresee.
            let first = bytes[0] as usize;
            let ecdsa = ecdsa::closing::known_rows().iter().cycle().skip(first).take(size);
            let schnorr = schnorr::closing::known_rows().iter().cycle().skip(first).take(size);
            vec![
                inline(policy, ecdsa.map(|(row, _)| *row)),
                inline(policy, schnorr.map(|(row, _)| *row)),
            ]
        }
        Opcode::Scrypt => {
            let headers = bytes.as_chunks::<HEADER_BYTES>().0.iter().take(size);
            let rows = headers.map(|header| ScryptRow::proof_of_work(header, TARGET_ANY));
            vec![inline(policy, rows)]
        }
    }
}

/// A batch of one row over this input.
fn single<J: Job>(
    policy: Policy,
    input: &[u8],
    align: usize,
    row: impl FnOnce(perigee_kernels::batch::Place) -> J,
) -> Result<Batch, RowError> {
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), policy);
    let place = builder.arena_push(&[input], align)?;
    builder.push(row(place))?;
    Ok(builder.finish())
}

/// A batch of rows without input.
fn inline<J: Job>(policy: Policy, rows: impl IntoIterator<Item = J>) -> Result<Batch, RowError> {
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), policy);
    for row in rows {
        builder.push(row)?;
    }
    Ok(builder.finish())
}

/// Sizes for each operation: the smallest; even and odd levels; below, at and above a pass of eight outputs (size % 11 is one
/// less than the outputs); a whole number of everything; one header more than the core keeps in work at once.
const SELF_TEST: &[(Opcode, &[usize])] = &[
    (Opcode::TreeSha256d, &[2, 3, 7, 16, 33]),
    (Opcode::Gf8Matrix, &[2, 7, 8, 10, 32]),
    (Opcode::Sm3Messages, &[2, 3, 7, 16, 33]),
    (Opcode::Scrypt, &[1, 17]),
    (Opcode::Secp256k1, &[33]),
];
