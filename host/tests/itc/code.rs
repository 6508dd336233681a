//! Results of ChainCode (A).

use perigee::{
    chain::itc::code::{FILTER, REGISTERS},
    generate::itc::OutcomeDraft,
};

use super::support::{FOUR, Scene, flipped};

/// Records of 48 bytes about so many subjects, each twice: what counts are subjects.
fn records(subjects: u64) -> Vec<Vec<u8>> {
    let about = |at: u64| [&[0; 24], &(at % subjects).to_be_bytes()[..], &[at as u8; 16]].concat();
    (0..2 * subjects).map(about).collect()
}

/// Eight subjects and a filter of 64 bits; three accounts, of which the second supplied nothing: the first has what is left.
fn draft() -> OutcomeDraft {
    OutcomeDraft::new([7; 32], records(8), 8, 99, 1_000, &[5, 0, 11])
}

#[test]
fn each_rule_broken_alone_gives_its_number() {
    let mut scene = Scene::new(&FOUR);
    let signer = scene.world.owner.clone();
    let with = |spoil: &dyn Fn(&mut OutcomeDraft)| {
        let mut draft = draft();
        spoil(&mut draft);
        draft.seal(&signer)
    };
    let good = with(&|_| {});
    let mut other_version = good.clone();
    other_version[1] = 2;
    scene.reject(&other_version, "A1", None);
    // A record too few and too many for the number, and one that the root does not have.
    scene.reject(&good[..good.len() - 48], "A1", None);
    scene.reject(&[&good[..], &[0; 48]].concat(), "A1", None);
    scene.reject(&flipped(good.clone()), "A1", None);
    scene.reject(&with(&|draft| draft.data_root = Some([1; 32])), "A1", None);
    scene.reject(&with(&|draft| draft.sketches = 4), "A1", None);
    scene.reject(&with(&|draft| draft.sketches = 0), "A1", None);
    scene.reject(&with(&|draft| draft.filter.1 = 51), "A1", None);
    scene.reject(&with(&|draft| draft.filter.0.clear()), "A1", None);
    scene.reject(&with(&|draft| draft.shares.clear()), "A1", None);
    scene.reject(&with(&|draft| draft.records.clear()), "A1", None);
    let short = |draft: &mut OutcomeDraft| draft.records.iter_mut().for_each(|record| record.truncate(31));
    scene.reject(&with(&short), "A1", None);
    scene.reject(&with(&|draft| draft.registers[12_287] ^= 0x80), "A2", Some(12_287));
    scene.reject(&with(&|draft| draft.filter.0[3] ^= 1), "A3", Some(3));
    scene.reject(&with(&|draft| draft.filter.2 += 1), "A3", Some(0));
    scene.reject(&with(&|draft| draft.min_k = 4), "A4", None);
    scene.reject(&with(&|draft| draft.min_k = 9), "A4", None);
    scene.reject(&with(&|draft| draft.price += 1), "A5", None);
    scene.reject(&with(&|draft| draft.shares[1].records = 1), "A5", None);
    let moved = |draft: &mut OutcomeDraft| {
        draft.shares[1].amount += 1;
        draft.shares[2].amount -= 1;
    };
    scene.reject(&with(&moved), "A5", Some(1));
    // The signature stands before the records, which it does not cover.
    let mut forged = good.clone();
    let at = good.len() - 16 * 48 - 1;
    forged[at] ^= 1;
    scene.reject(&forged, "A6", None);
    scene.accept(&good);
    scene.accept(&good);
}

/// Each sketch alone is enough, and one that is not there is not asked for.
#[test]
fn one_sketch_is_enough() {
    let mut scene = Scene::new(&FOUR);
    let signer = scene.world.owner.clone();
    for (sketches, rule) in [(REGISTERS, "A2"), (FILTER, "A3")] {
        let mut draft = draft();
        draft.sketches = sketches;
        scene.accept(&draft.seal(&signer));
        draft.registers[0] ^= 1;
        draft.filter.0[0] ^= 1;
        scene.reject(&draft.seal(&signer), rule, Some(0));
        // The floor is that of subjects either way: five are enough, four are not.
        for (subjects, is_enough) in [(5, true), (4, false)] {
            let mut few = OutcomeDraft::new([7; 32], records(subjects), 8, 99, 10, &[2 * subjects as u32]);
            few.sketches = sketches;
            match is_enough {
                true => scene.accept(&few.seal(&signer)),
                false => scene.reject(&few.seal(&signer), "A4", None),
            }
        }
    }
}
