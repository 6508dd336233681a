//! Batches and the work that engines see: ranges are checked as rows enter, outcomes are read back only for their own row,
//! and work splits without touching the neighbour's window. Never starts a thread.

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Outcome, Outputs, Program, Verdict},
    cpu::Portable,
    ecdsa::EcdsaRow,
    engine::{Engine, Work, run_alone, split_point},
    job::{Header, Job, REGION_SHIFT, RowError},
    merkle::{LeafHashRow, TreeRow},
    policy::Policy,
    primitive::Stage,
    ring::{Member, RingRow},
};

fn builder(stages: &[Stage]) -> BatchBuilder {
    BatchBuilder::new(Program::new(stages), Policy::default())
}

/// Runs of 1 to 9 leaves: windows of one chunk (1, 2 leaves), of whole chunks (4) and of a part of the last chunk (3, 5).
fn leaf_runs() -> Batch {
    let mut builder = builder(&[Stage::LeafHash]);
    for leaves in [1usize, 2, 3, 4, 5, 9, 1] {
        let bytes: Vec<u8> = (0..leaves * 8).map(|index| (index * 29 + leaves) as u8).collect();
        let place = builder.arena_push(&[&bytes], 1).unwrap();
        builder.push(LeafHashRow::new(place, 8)).unwrap();
    }
    builder.finish()
}

#[test]
fn inputs_must_end_inside_their_region() {
    let mut builder = builder(&[Stage::LeafHash, Stage::Tree]);
    let place = builder.arena_push(&[&[7; 64]], 1).unwrap();
    let row = LeafHashRow::new(place, 32);
    // The last byte of the region is inside, the next is not; nor is a far offset, nor the end of the 32-bit range.
    for (in_off, in_len, end) in [
        (0u32, 65u32, 65u64),
        (1, 64, 128),
        (1_000, 32, 64_032),
        (0, u32::MAX, 0xffff_ffff),
    ] {
        let mut bad = row;
        (bad.header.in_off, bad.header.in_len) = (in_off, in_len);
        bad.leaf_count = in_len.div_ceil(32);
        let error = builder.push_to(0, bad).unwrap_err();
        let (stage, job_id, region_bytes) = (Stage::LeafHash, 0, 64);
        // A run of 2^27 leaves fails for its output first.
        if in_len < u32::MAX {
            assert_eq!(
                error,
                RowError::InputRange {
                    stage,
                    job_id,
                    end,
                    region_bytes
                }
            );
        } else {
            assert!(
                matches!(error, RowError::InputRange { .. } | RowError::Capacity { .. }),
                "{error}"
            );
        }
    }
    assert_eq!(builder.push_to(0, row), Ok(0), "refused rows left no trace");
    // Stage 1 may read the output of stage 0, inside its one chunk, and not its own or a later output.
    let hashes = builder.output_place(0, 0);
    assert_eq!(hashes.len(), 64);
    let good = TreeRow::compute(hashes);
    let mut beyond = good;
    beyond.header.in_len = 96;
    assert!(matches!(
        builder.push_to(1, beyond),
        Err(RowError::InputRange {
            end: 96,
            region_bytes: 64,
            ..
        })
    ));
    for region in [2, 3] {
        let mut later = good;
        later.header.in_off = region << REGION_SHIFT;
        match builder.push_to(1, later) {
            Err(RowError::Field { field, got, .. }) => {
                assert_eq!((field, got), ("region of in_off", u64::from(region)))
            }
            other => panic!("region {region}: {other:?}"),
        }
    }
    assert_eq!(builder.push_to(1, good), Ok(0));
}

#[test]
fn arenas_have_a_limit_and_padding_is_zero() {
    let mut builder = builder(&[Stage::LeafHash]).with_arena_bytes_max(191);
    let place = builder.arena_push(&[&[1; 3], &[2; 2], &[3; 1]], 4).unwrap();
    assert_eq!(place.len(), 9);
    assert_eq!(builder.arena_push(&[&[9; 64]], 1).unwrap().len(), 64);
    // 191 bytes hold two chunks, both are taken.
    match builder.arena_push(&[&[9; 1]], 1) {
        Err(RowError::Capacity { what, got, limit }) => assert_eq!((what, got, limit), ("arena bytes", 192, 128)),
        other => panic!("{other:?}"),
    }
    assert_eq!(builder.arena_bytes(), 128, "a refused input takes no room");
    let batch = builder.finish();
    let bytes: &[u8] = bytemuck::cast_slice(batch.arena());
    assert_eq!(bytes[..12], [1, 1, 1, 0, 2, 2, 0, 0, 3, 0, 0, 0]);
    assert!(bytes[12..64].iter().all(|byte| *byte == 0));
}

#[test]
fn rows_get_their_number_and_their_window() {
    let batch = leaf_runs();
    let table = &batch.tables()[0];
    // 1, 1, 2, 2, 3, 5 chunks before each row.
    let starts: Vec<u32> = (0..table.len()).map(|index| table.header(index).out_off).collect();
    assert_eq!(starts, [0, 1, 2, 4, 6, 9, 14]);
    assert_eq!(table.output_chunks(), 15);
    for (index, row) in table.rows::<LeafHashRow>().iter().enumerate() {
        assert_eq!(row.header.job_id, index as u32);
        assert_eq!(row.header.out_cap, row.leaf_count * 32);
        assert_eq!(row.header(), table.header(index));
    }
    let work: u64 = table
        .rows::<LeafHashRow>()
        .iter()
        .map(|row| row.work(batch.policy()))
        .sum();
    assert_eq!(table.work(), work);
}

#[test]
#[should_panic(expected = "rows are read as the type of their stage")]
fn rows_are_not_read_as_another_type() {
    leaf_runs().tables()[0].rows::<TreeRow>();
}

/// An outcome speaks only for the row it echoes: stale, swapped and zeroed slots are undecided, and so is any other word.
#[test]
fn outcomes_are_read_only_by_their_echo() {
    let header = |job_id| Header {
        job_id,
        ..Header::default()
    };
    for job_id in [0, 1, 41, u32::MAX] {
        let valid = Outcome::decided(&header(job_id), Verdict::Valid);
        assert_eq!(valid.verdict_for(job_id), Verdict::Valid);
        assert_eq!(
            valid.verdict_for(job_id.wrapping_add(1)),
            Verdict::Undecided,
            "the neighbour's row"
        );
        assert_eq!(
            Outcome::decided(&header(job_id), Verdict::Invalid).verdict_for(job_id),
            Verdict::Invalid
        );
        assert_eq!(
            Outcome::decided(&header(job_id), Verdict::Undecided).verdict_for(job_id),
            Verdict::Undecided
        );
        for verdict in [3, 0x100, u32::MAX] {
            let echo = job_id.wrapping_add(1);
            assert_eq!(Outcome { echo, verdict }.verdict_for(job_id), Verdict::Undecided);
        }
    }
    let zero: Outcome = bytemuck::Zeroable::zeroed();
    assert_eq!(
        zero.verdict_for(0),
        Verdict::Undecided,
        "an untouched slot is no verdict, not even for row 0"
    );
    let batch = leaf_runs();
    let outputs = batch.outputs();
    assert!((0..=batch.len()).all(|index| outputs.verdict(index) == Verdict::Undecided));
}

/// Splitting once at every place, and into single rows, gives what one piece gives.
#[test]
fn split_work_writes_the_same_windows() {
    let batch = leaf_runs();
    let whole = run_alone(&Portable, &batch);
    assert!((0..batch.len()).all(|index| whole.verdict(index) == Verdict::Valid));
    let run_split = |cuts: &[usize]| -> Outputs {
        let mut outputs = batch.outputs();
        let (outcomes, slabs) = (&mut outputs.outcomes[0], &mut outputs.slabs[0]);
        let mut rest = Work::new(&batch, 0, &[], outcomes, slabs);
        for cut in cuts {
            let (mut piece, remainder) = rest.split_at(*cut);
            assert_eq!(piece.len(), *cut);
            Portable.run(&mut piece);
            rest = remainder;
        }
        Portable.run(&mut rest);
        outputs
    };
    for cut in 0..=batch.len() {
        assert_eq!(run_split(&[cut]), whole, "one cut at {cut}");
    }
    assert_eq!(run_split(&vec![1; batch.len()]), whole, "single rows");
    assert_eq!(run_split(&[2, 3]), whole, "a middle piece has its own start");
    // Negative control: a piece that does not run leaves its rows undecided and its windows zero.
    let mut outputs = batch.outputs();
    let work = Work::new(&batch, 0, &[], &mut outputs.outcomes[0], &mut outputs.slabs[0]);
    Portable.run(&mut work.split_at(3).1);
    assert_eq!(outputs.verdict(2), Verdict::Undecided);
    assert_eq!(outputs.verdict(3), Verdict::Valid);
    assert!(
        outputs
            .output(batch.tables()[0].header(2))
            .iter()
            .all(|byte| *byte == 0)
    );
}

#[test]
fn batches_without_groups_split_anywhere() {
    let batch = leaf_runs();
    let table = &batch.tables()[0];
    for at in 0..=table.len() {
        assert_eq!(split_point(table, at), at);
    }
    assert_eq!(split_point(table, table.len() + 1), table.len());
}

/// Rings of 1, 3 and 2 members: a piece never ends inside a ring.
#[test]
fn rings_are_never_split() {
    let member = Member {
        public_key: [1; 32],
        challenge: [2; 32],
        response: [3; 32],
    };
    let mut builder = builder(&[Stage::Ring]);
    for members in [1, 3, 2] {
        RingRow::push(&mut builder, &[4; 32], &[5; 32], &vec![member; members]).unwrap();
    }
    let batch = builder.finish();
    let points: Vec<usize> = (0..=6).map(|at| split_point(&batch.tables()[0], at)).collect();
    assert_eq!(points, [0, 1, 4, 4, 4, 6, 6]);
}

/// An engine that offers nothing leaves everything undecided.
#[test]
fn stages_that_nobody_offers_stay_undecided() {
    struct Nothing;
    impl Engine for Nothing {
        fn name(&self) -> &'static str {
            "nothing"
        }
        fn offers(&self, _stage: Stage, _policy: &Policy) -> bool {
            false
        }
        fn rows_preferred(&self, _stage: Stage) -> usize {
            1
        }
        fn run(&self, _work: &mut Work<'_>) {
            panic!("not offered");
        }
    }
    let batch = leaf_runs();
    assert_eq!(run_alone(&Nothing, &batch), batch.outputs());
}

/// Rows over the arena of another batch read its bytes without a copy, stay inside it, and leave it as it is when they push.
#[test]
fn rows_over_the_arena_of_another_batch() {
    let batch = leaf_runs();
    let mut other = BatchBuilder::over(&batch, Program::single(Stage::LeafHash));
    let leaf_rows = batch.tables()[0].rows::<LeafHashRow>();
    for (index, row) in leaf_rows.iter().enumerate() {
        assert_eq!(
            LeafHashRow::new(batch.input_place(0, index), 8).header.in_off,
            row.header.in_off
        );
        other.push(LeafHashRow::new(batch.input_place(0, index), 8)).unwrap();
    }
    let mut beyond = leaf_rows[0];
    (beyond.header.in_off, beyond.header.in_len) = (batch.arena().len() as u32, 8);
    assert!(matches!(other.push(beyond), Err(RowError::InputRange { .. })));
    let over = other.finish();
    assert_eq!(over.arena().as_ptr(), batch.arena().as_ptr(), "no copy");
    assert_eq!(run_alone(&Portable, &over), run_alone(&Portable, &batch));
    let before = batch.arena().to_vec();
    let mut pushed = BatchBuilder::over(&batch, Program::single(Stage::LeafHash));
    let place = pushed.arena_push(&[&[9; 8]], 1).unwrap();
    pushed.push(LeafHashRow::new(place, 8)).unwrap();
    let pushed = pushed.finish();
    assert_eq!(batch.arena(), before);
    assert_eq!(pushed.arena()[..before.len()], before);
    assert_eq!(pushed.arena()[before.len()..].len(), 1);
}

/// Nothing of an earlier batch is seen in a later one that uses its memory: neither behind short parts of an input, nor in
/// windows of rows that nobody decides, nor between windows.
#[test]
fn memory_that_is_used_again_shows_nothing_of_before() {
    struct Lazy;
    impl Engine for Lazy {
        fn name(&self) -> &'static str {
            "lazy"
        }
        fn offers(&self, _stage: Stage, _policy: &Policy) -> bool {
            true
        }
        fn rows_preferred(&self, _stage: Stage) -> usize {
            1
        }
        fn overwrites(&self, _stage: Stage, _policy: &Policy) -> bool {
            true
        }
        /// Decides every other row, and writes its window only.
        fn run(&self, work: &mut Work<'_>) {
            let (rows, _, outcomes, mut windows) = work.parts::<LeafHashRow>();
            for (row, outcome) in rows.iter().zip(outcomes).step_by(2) {
                windows.of(&row.header).fill(7);
                *outcome = Outcome::decided(&row.header, Verdict::Valid);
            }
        }
    }
    // Sizes on both sides of a large page; the first pass leaves its bytes in the memory that the next ones get.
    for bytes in [1, 63, 64, 65, 5_000, 100_000, 3 << 20] {
        for fill in [0xff, 1, 0xff, 2] {
            let (large, small) = (vec![fill; bytes], [fill; 3]);
            let mut builder = builder(&[Stage::LeafHash]);
            let place = builder.arena_push(&[&large, &small, &small], 64).unwrap();
            builder.push(LeafHashRow::new(place, 8)).unwrap();
            for _ in 0..3 {
                let place = builder.arena_push(&[&small], 1).unwrap();
                builder.push(LeafHashRow::new(place, 1)).unwrap();
            }
            let batch = builder.finish();
            let arena: &[u8] = bytemuck::cast_slice(batch.arena());
            let in_parts = |at: usize| {
                let second = bytes.next_multiple_of(64);
                let tail = second + 64..arena.len();
                at < bytes || (second..second + 3).contains(&at) || tail.contains(&at) && at % 64 < 3
            };
            let expected: Vec<u8> = (0..arena.len()).map(|at| if in_parts(at) { fill } else { 0 }).collect();
            assert!(arena == expected, "{bytes} bytes of {fill}");
            assert!(batch.outputs().slabs[0].iter().all(|chunk| chunk.0 == [0; 64]));
            let outputs = run_alone(&Lazy, &batch);
            let slab: &[u8] = bytemuck::cast_slice(&outputs.slabs[0]);
            let mut expected = vec![0; slab.len()];
            for row in [0, 2] {
                let header = batch.tables()[0].header(row);
                expected[header.out_off as usize * 64..][..header.out_cap as usize].fill(7);
            }
            assert!(slab == expected, "windows over {bytes} bytes of {fill}");
        }
    }
}

#[test]
fn programs_have_one_to_four_stages() {
    let stages = [Stage::RsRecover, Stage::LeafHash, Stage::Tree, Stage::Ecdsa];
    let program = Program::new(&stages);
    assert_eq!(program.len(), 4);
    assert_eq!(program.to_string(), "rs_recover+leaf_hash+tree+ecdsa");
    assert!(program.stages().eq(stages));
    assert_eq!(Program::new(&[Stage::Tree]), Program::single(Stage::Tree));
    for count in [0, 5] {
        let stages = vec![Stage::Ecdsa; count];
        assert!(
            std::panic::catch_unwind(|| Program::new(&stages)).is_err(),
            "{count} stages"
        );
    }
}

#[test]
fn rows_with_an_unknown_inline_tag_are_refused() {
    let mut row = EcdsaRow::new(&[1; 32], &[1; 32], &[1; 32], &[2; 33]).unwrap();
    row.header.in_off = 34;
    assert!(matches!(
        builder(&[Stage::Ecdsa]).push(row),
        Err(RowError::Field { got: 34, .. })
    ));
}

/// Rows that move to another batch keep their inputs, whether these stand side by side, apart, or are shared.
#[test]
fn appended_rows_keep_their_inputs() {
    let side_by_side = leaf_runs();
    let mut scattered = builder(&[Stage::LeafHash]);
    let places: Vec<_> = (0..6u8)
        .map(|at| scattered.arena_push(&[&vec![at; 70 + usize::from(at)]], 1).unwrap())
        .collect();
    // Every second input, backwards, and one of them twice: the rest of the arena is nobody's.
    for at in [5, 3, 1, 1] {
        scattered.push(LeafHashRow::new(places[at], 8)).unwrap();
    }
    for (name, from) in [("side by side", side_by_side), ("scattered", scattered.finish())] {
        let whole = run_alone(&Portable, &from);
        for range in [0..from.len(), 1..from.len(), 0..1, 2..4] {
            let mut to = builder(&[Stage::LeafHash]);
            // Something else stands first, so that every offset changes.
            let place = to.arena_push(&[&[9; 200]], 1).unwrap();
            to.push(LeafHashRow::new(place, 8)).unwrap();
            to.append(&from, range.clone()).unwrap();
            let to = to.finish();
            let moved = run_alone(&Portable, &to);
            for (new, old) in range.clone().enumerate() {
                let expected = whole.output(from.tables()[0].header(old));
                let got = moved.output(to.tables()[0].header(new + 1));
                assert_eq!(got, expected, "{name}, {range:?}, row {old}");
                assert_eq!(moved.verdict(new + 1), Verdict::Valid);
            }
        }
    }
}
