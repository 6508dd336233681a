//! From answers to outcomes: judge, canaries, samples, and the CPU for whatever the device did not prove valid.
//! Runs on the host's pool after a frame came back; the owner of the device goes on meanwhile.
//! Never an outcome by a device's word alone, and never an invalid row that the CPU has not found invalid.

use std::{ops::Range, sync::Arc};

use rand_chacha::{
    ChaCha12Rng,
    rand_core::{Rng, SeedableRng},
};
use rayon::prelude::*;

use super::{
    backend::Config,
    frame::{Frame, FrameStage, Place},
    machine::Answers,
    report::{EVIDENCE_INPUT_BYTES_MAX, EVIDENCE_MAX, Evidence, Watch},
    shader::{Reply, Rows, Said, Trust},
};
use crate::{
    batch::{Batch, BatchBuilder, Outcome, Outputs, Verdict},
    cpu,
    job::{CHUNK_BYTES, Chunk, chunks_for},
    region::Region,
};

/// Turns the answers of a frame into outputs, all rows decided; `seed` chooses the samples that the CPU computes as well. Findings go
/// to `watch`, evidence to the configuration's receiver.
///
/// # Errors
/// Why the CPU left a row undecided.
pub fn close(
    frame: &Frame,
    answers: &Answers,
    config: &Config,
    watch: &Watch,
    seed: [u8; 32],
) -> Result<Outputs, String> {
    let lanes = match frame.trust {
        Trust::Closed => JUDGE_LANES,
        // Proofs are of a batch: the larger, the cheaper.
        Trust::Proved => JUDGE_LANES * 4,
    };
    let said: Vec<Vec<Said>> = (0..frame.stages.len())
        .map(|stage| judged(frame, answers, stage, lanes))
        .collect();
    let Some((last, parts)) = said.last().zip(frame.stages.last()) else {
        return Err("a frame without stages".into());
    };
    let closing = Closing {
        frame,
        parts,
        answers,
        config,
        watch,
    };
    let sound = closing.canaries(last);
    let by_row = rows_of(parts, last);
    closing.count(&by_row);
    let believed = sound && !watch.is_off();
    match frame.stages.len() {
        1 if believed => closing.single(&by_row, seed),
        _ if believed && said.iter().flatten().all(|said| *said == Said::Valid) && closing.closes() => {
            closing.kept(closing.outputs(&by_row), &by_row)
        }
        // A program has no rows that stand alone: software runs all of it.
        _ => closing.whole(&by_row),
    }
}

/// What the judge makes of every lane of a stage, so many lanes at a time on the threads of the pool.
pub(super) fn judged(frame: &Frame, answers: &Answers, stage: usize, lanes_a_piece: usize) -> Vec<Said> {
    let (parts, policy) = (&frame.stages[stage], frame.batch.policy());
    let earlier: Vec<Vec<u8>> = match parts.shader.wants_earlier(policy) {
        true => answers.stages[..stage].iter().map(|stage| stage.slab.clone()).collect(),
        false => Vec::new(),
    };
    let reply = Reply {
        answers: &answers.stages[stage].words,
        slab: &answers.stages[stage].slab,
        earlier: &earlier,
    };
    let mut said = vec![Said::Nothing; parts.lanes.len()];
    let pieces = said.par_chunks_mut(lanes_a_piece.max(1)).enumerate();
    pieces.for_each(|(index, said)| {
        let first = index * lanes_a_piece;
        let lanes = first..first + said.len();
        parts
            .shader
            .judge(&parts.lanes, policy, frame.trust, &reply, lanes, said);
    });
    said
}

/// What was said of the rows of the batch, without canaries.
fn rows_of(parts: &FrameStage, said: &[Said]) -> Vec<(usize, Said)> {
    let rows = said
        .iter()
        .enumerate()
        .filter(|(lane, _)| matches!(parts.lanes.place(*lane), Place::Row(_)));
    rows.map(|(lane, said)| (lane, *said)).collect()
}

struct Closing<'a> {
    frame: &'a Frame,
    /// The last stage, whose rows are decided.
    parts: &'a FrameStage,
    answers: &'a Answers,
    config: &'a Config,
    watch: &'a Watch,
}

impl Closing<'_> {
    fn batch(&self) -> &Arc<Batch> {
        &self.frame.batch
    }

    fn closes(&self) -> bool {
        self.parts.shader.closes_rows(&self.parts.lanes, self.batch().policy())
    }

    /// Whether every canary was judged as what it is.
    fn canaries(&self, said: &[Said]) -> bool {
        let mut sound = true;
        for (lane, said) in said.iter().enumerate() {
            let Place::Canary(index) = self.parts.lanes.place(lane) else {
                continue;
            };
            let valid = self.parts.lanes.is_valid(index);
            let missed = (*said == Said::Valid) != valid;
            self.watch.change(|report| {
                report.counters.canaries += 1;
                report.counters.canaries_missed += u64::from(missed);
            });
            if missed {
                sound = false;
                self.accuse(
                    lane,
                    format!(
                        "a known {} row was judged {said:?}",
                        if valid { "valid" } else { "invalid" }
                    ),
                );
            }
        }
        sound
    }

    fn count(&self, rows: &[(usize, Said)]) {
        let of = |kind| rows.iter().filter(|(_, said)| *said == kind).count() as u64;
        let (valid, invalid, unanswered) = (of(Said::Valid), of(Said::Invalid), of(Said::Nothing));
        self.watch.change(|report| {
            report.counters.frames += 1;
            report.counters.rows += rows.len() as u64;
            report.counters.valid += valid;
            report.counters.invalid += invalid;
            report.counters.unanswered += unanswered;
        });
    }

    /// Rows that hold and came back without an answer: rare shapes go unanswered by design; a device that leaves many has not run.
    fn lost(&self, lost: usize, rows: usize) {
        if lost <= UNANSWERED_MAX || lost * 16 <= rows {
            return self.watch.change(|report| report.counters.strikes = 0);
        }
        let reason = format!("{lost} of {rows} rows that hold came back without an answer");
        self.watch.strike(self.config.strikes_max, reason);
    }

    /// Rows of the only stage: those that were not proved valid, and samples of the others, go to the CPU.
    fn single(&self, rows: &[(usize, Said)], seed: [u8; 32]) -> Result<Outputs, String> {
        let mut random = ChaCha12Rng::from_seed(seed);
        let mut samples = self.samples(rows, &mut random);
        let mut doubted = Vec::new();
        for (row, (_, said)) in rows.iter().enumerate() {
            let is_sample = samples.next_if_eq(&row).is_some();
            if *said != Said::Valid || is_sample {
                doubted.push(row);
            }
        }
        let mut outputs = self.outputs(rows);
        if doubted.is_empty() {
            self.lost(0, rows.len());
            return self.kept(outputs, rows);
        }
        let (sub, decided) = self.on_cpu(&doubted)?;
        let (mut agreed, mut lost) = (true, 0);
        for (index, row) in doubted.iter().enumerate() {
            let (lane, said) = rows[*row];
            let verdict = decided.verdict(index);
            lost += usize::from((said, verdict) == (Said::Nothing, Verdict::Valid));
            agreed &= self.compare(
                lane,
                said,
                verdict,
                *row,
                &outputs,
                decided.output(sub.tables()[0].header(index)),
            );
            self.take(
                &mut outputs,
                *row,
                verdict,
                decided.output(sub.tables()[0].header(index)),
            );
        }
        self.lost(lost, rows.len());
        match agreed {
            true => self.kept(outputs, rows),
            // What it said of the other rows is worth nothing either.
            false => self.whole(rows),
        }
    }

    /// These outputs, unless another frame has shown meanwhile what the device's word is worth.
    fn kept(&self, outputs: Outputs, rows: &[(usize, Said)]) -> Result<Outputs, String> {
        match self.watch.is_off() {
            true => self.whole(rows),
            false => Ok(outputs),
        }
    }

    /// Rows judged valid that the CPU computes as well, ascending.
    fn samples(
        &self,
        rows: &[(usize, Said)],
        random: &mut ChaCha12Rng,
    ) -> std::iter::Peekable<std::vec::IntoIter<usize>> {
        let share = match self.closes() {
            true => self.config.closed_rechecks_per_1024,
            false => self.config.rechecks_per_1024,
        };
        let least = if self.closes() { 0 } else { self.config.rechecks_min };
        let valid: Vec<usize> = rows
            .iter()
            .enumerate()
            .filter(|(_, (_, said))| *said == Said::Valid)
            .map(|(row, _)| row)
            .collect();
        // So many in any case, each as likely as any other (Knuth 3.4.2, algorithm S), and the share of the rest.
        let (mut wanted, mut left) = (least.min(valid.len()) as u64, valid.len() as u64);
        let mut is_chosen = |_: &usize| {
            let in_any_case = random.next_u64() % left < wanted;
            wanted -= u64::from(in_any_case);
            left -= 1;
            in_any_case || random.next_u32() % 1024 < share
        };
        let samples: Vec<usize> = valid.into_iter().filter(|row| is_chosen(row)).collect();
        let count = samples.len() as u64;
        self.watch.change(|report| report.counters.samples += count);
        samples.into_iter().peekable()
    }

    /// These rows by the engines of the CPU, as a batch of their own.
    fn on_cpu(&self, rows: &[usize]) -> Result<(Batch, Outputs), String> {
        let batch = self.batch();
        let mut builder = BatchBuilder::new(batch.program(), *batch.policy());
        for run in runs(rows) {
            builder.append(batch, run).map_err(|error| error.to_string())?;
        }
        let sub = builder.finish();
        let outputs = cpu::decide(&sub)?;
        Ok((sub, outputs))
    }

    /// Whether the CPU says what was judged; what the device left open it cannot be blamed for.
    fn compare(&self, lane: usize, said: Said, verdict: Verdict, row: usize, outputs: &Outputs, window: &[u8]) -> bool {
        let agrees = match (said, verdict) {
            (Said::Nothing, _) => true,
            (Said::Valid, Verdict::Valid) => {
                let header = self.parts.lanes.table().header(row);
                outputs.output(header) == window
            }
            (Said::Invalid, Verdict::Invalid) => true,
            _ => false,
        };
        if !agrees {
            self.watch.change(|report| report.counters.disagreements += 1);
            self.accuse(lane, format!("judged {said:?}, the CPU says {verdict:?}"));
        }
        agrees
    }

    /// Outputs as they were judged, windows included.
    fn outputs(&self, rows: &[(usize, Said)]) -> Outputs {
        let mut outputs = self.batch().outputs();
        let stage = outputs.outcomes.len() - 1;
        let table = self.parts.lanes.table();
        let slab = &self.answers.stages[stage].slab;
        for earlier in 0..stage {
            // All rows of every stage were judged valid, or this is not called.
            let rows = outputs.outcomes[earlier].len();
            for row in 0..rows {
                let header = *self.batch().tables()[earlier].header(row);
                outputs.outcomes[earlier][row] = Outcome::decided(&header, Verdict::Valid);
            }
        }
        for (row, (lane, said)) in rows.iter().enumerate() {
            if *said != Said::Valid {
                continue;
            }
            let header = table.header(row);
            outputs.outcomes[stage][row] = Outcome::decided(header, Verdict::Valid);
            let window = window_of(&mut outputs.slabs[stage], header.out_off, header.out_cap);
            let start = header.out_off as usize * CHUNK_BYTES;
            if let Some(bytes) = slab.get(start..start + window.len()) {
                window.copy_from_slice(bytes);
            }
            self.parts
                .shader
                .finish(&self.parts.lanes, self.batch().policy(), *lane, window);
        }
        outputs
    }

    /// Takes what the CPU says of a row.
    fn take(&self, outputs: &mut Outputs, row: usize, verdict: Verdict, bytes: &[u8]) {
        let header = *self.parts.lanes.table().header(row);
        let (Some(outcomes), Some(slab)) = (outputs.outcomes.last_mut(), outputs.slabs.last_mut()) else {
            return;
        };
        outcomes[row] = Outcome::decided(&header, verdict);
        window_of(slab, header.out_off, header.out_cap).copy_from_slice(bytes);
    }

    /// The whole batch by the CPU; what the device made of it is compared all the same.
    fn whole(&self, rows: &[(usize, Said)]) -> Result<Outputs, String> {
        let decided = cpu::decide(self.batch())?;
        let is_lost = |(row, (_, said)): &(usize, &(usize, Said))| {
            (*said, decided.verdict(*row)) == (Said::Nothing, Verdict::Valid)
        };
        self.lost(rows.iter().enumerate().filter(is_lost).count(), rows.len());
        for (row, (lane, said)) in rows.iter().enumerate() {
            let verdict = decided.verdict(row);
            let differs = matches!(
                (*said, verdict),
                (Said::Valid, Verdict::Invalid) | (Said::Invalid, Verdict::Valid)
            );
            if differs && self.watch.read(|report| report.evidence.len()) < EVIDENCE_MAX {
                self.watch.change(|report| report.counters.disagreements += 1);
                self.accuse(*lane, format!("judged {said:?}, the CPU says {verdict:?}"));
            }
        }
        Ok(decided)
    }

    /// Keeps what was found and switches the device off.
    fn accuse(&self, lane: usize, finding: String) {
        let (parts, words) = (self.parts, self.parts.answer_words as usize);
        let stage = self.frame.stages.len() - 1;
        let answers = &self.answers.stages[stage];
        let header = parts.lanes.header(lane);
        let (start, cap) = (header.out_off as usize * CHUNK_BYTES, header.out_cap as usize);
        let input = parts.lanes.input(lane);
        let evidence = Evidence {
            device: self.watch.read(|report| report.device.clone()),
            stage: parts.shader.stage(),
            policy: format!("{:?}", self.batch().policy()),
            finding: finding.clone(),
            row: parts.lanes.bytes(lane).to_vec(),
            input: input[..input.len().min(EVIDENCE_INPUT_BYTES_MAX)].to_vec(),
            check: parts.lanes.check(lane),
            answer: answers
                .words
                .get(lane * words..(lane + 1) * words)
                .unwrap_or(&[])
                .to_vec(),
            window: answers.slab.get(start..start + cap).unwrap_or(&[]).to_vec(),
        };
        let name = parts.shader.stage().name();
        self.watch.switch_off(format!("wrong answer in {name}: {finding}"));
        // A device may answer every row wrongly; a few of them tell as much.
        let is_kept = self.watch.change(|report| {
            let is_kept = report.evidence.len() < EVIDENCE_MAX;
            report.evidence.extend(is_kept.then(|| evidence.clone()));
            is_kept
        });
        if let Some(write) = self.config.on_evidence.as_ref().filter(|_| is_kept) {
            write(&evidence);
        }
    }
}

/// Bytes of a window.
fn window_of(slab: &mut Region, out_off: u32, out_cap: u32) -> &mut [u8] {
    let chunks = &mut slab[out_off as usize..out_off as usize + chunks_for(out_cap as usize)];
    &mut bytemuck::cast_slice_mut::<Chunk, u8>(chunks)[..out_cap as usize]
}

/// Ascending numbers as runs.
fn runs(rows: &[usize]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for row in rows {
        match runs.last_mut() {
            Some(run) if run.end == *row => run.end += 1,
            _ => runs.push(*row..row + 1),
        }
    }
    runs
}

/// Lanes that a thread judges at a time.
const JUDGE_LANES: usize = 1024;

/// So many unanswered rows of a batch are no sign of anything.
const UNANSWERED_MAX: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_in_a_run_are_copied_at_once() {
        assert_eq!(runs(&[]), []);
        assert_eq!(runs(&[3, 9]), [3..4, 9..10]);
        assert_eq!(runs(&[0, 1, 2, 5, 7, 8]), [0..3, 5..6, 7..9]);
    }
}
