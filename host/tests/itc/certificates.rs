//! Certificates (C), in both encodings.

use perigee::{
    chain::itc::header::Body,
    generate::itc::{CertificateDraft, Encoding, headers},
};

use super::support::{AT, FOUR, Scene};

const BOTH: [Encoding; 2] = [Encoding::List, Encoding::Aggregate];

fn sealed(scene: &Scene, draft: &CertificateDraft) -> Vec<u8> {
    draft.seal(scene.world.params.chain_id, &scene.world.validators)
}

#[test]
fn each_rule_broken_alone_gives_its_number() {
    for encoding in BOTH {
        let mut scene = Scene::new(&FOUR);
        let run = scene.world.next(3);
        let good = CertificateDraft {
            encoding,
            ..scene.world.certificate()
        };
        let good_bytes = sealed(&scene, &good);
        scene.waits(&good_bytes, "C7");
        scene.accept(&headers(&run[..2]));
        let draft = |spoil: &dyn Fn(&mut CertificateDraft)| {
            let mut draft = good.clone();
            spoil(&mut draft);
            draft
        };
        let mut reject = |draft: CertificateDraft, rule: &str, index: Option<u64>| {
            let object = sealed(&scene, &draft);
            scene.reject(&object, rule, index);
        };
        // A bit beyond, a byte too many, one too few, and a bit without a signature.
        reject(draft(&|draft| draft.bitmap = Some(vec![0x1f])), "C1", None);
        reject(draft(&|draft| draft.bitmap = Some(vec![0x0f, 0])), "C1", None);
        reject(draft(&|draft| draft.bitmap = Some(Vec::new())), "C1", None);
        if encoding == Encoding::List {
            reject(
                draft(&|draft| (draft.signers, draft.bitmap) = (vec![0, 1, 2], Some(vec![0x0f]))),
                "C1",
                None,
            );
        }
        // Two of four are half; three of four are more than two thirds.
        reject(draft(&|draft| draft.signers = vec![0, 3]), "C2", None);
        reject(draft(&|draft| draft.signers = Vec::new()), "C2", None);
        reject(draft(&|draft| draft.vote.view += 1), "C3", None);
        reject(draft(&|draft| draft.vote.height += 1), "C3", None);
        reject(draft(&|draft| draft.vote.id[0] ^= 1), "C3", None);
        reject(draft(&|draft| draft.vote.phase = 1), "C3", None);
        reject(draft(&|draft| draft.body.tx_root[0] ^= 1), "C3", None);
        let of = |spoil: &dyn Fn(&mut perigee::chain::itc::header::Header)| {
            let mut header = good.header;
            spoil(&mut header);
            good.clone().of(header)
        };
        reject(of(&|header| header.version = 2), "C3", None);
        reject(of(&|header| header.proposer = (header.proposer + 1) % 4), "C4", None);
        // The place of the second of three signatures in the list; an aggregate is one.
        let wrong_signer = CertificateDraft {
            signers: vec![0, 1, 3],
            bitmap: Some(vec![0b0111]),
            ..good.clone()
        };
        let index = (encoding == Encoding::List).then_some(2);
        reject(wrong_signer, "C5", index);
        let other_set = |next: [u8; 32]| {
            let body = Body {
                validators: next,
                ..good.body
            };
            let mut header = good.header;
            header.body_root = body.root();
            CertificateDraft { body, ..good.clone() }.of(header)
        };
        let foreign = CertificateDraft {
            body: other_set([3; 32]).body,
            ..other_set([3; 32])
        };
        reject(foreign, "C6", None);
        reject(of(&|header| header.time = run[1].time), "C7", None);
        let late = AT as u32 + 7_201;
        reject(of(&|header| header.time = late), "C7", None);
        reject(of(&|header| header.height += 1), "C7", None);
        scene.accept(&good_bytes);
        scene.accept(&good_bytes);
        // Another header of that height is too late, whoever signs it.
        let mut twin = good.header;
        twin.time += 1;
        let twin = sealed(&scene, &good.clone().of(twin));
        scene.reject(&twin, "C3", None);
    }
}

#[test]
fn weight_counts_and_not_heads() {
    // One of 100 among five of 1: it alone is a quorum, the five together are none.
    let mut scene = Scene::new(&[1, 1, 100, 1, 1, 1]);
    scene.world.next(1);
    for encoding in BOTH {
        let few = CertificateDraft {
            signers: vec![0, 1, 3, 4, 5],
            encoding,
            ..scene.world.certificate()
        };
        let object = sealed(&scene, &few);
        scene.reject(&object, "C2", None);
        let one = CertificateDraft {
            signers: vec![2],
            ..few
        };
        let object = sealed(&scene, &one);
        scene.accept(&object);
    }
}

#[test]
fn a_set_hands_over_to_the_next_and_no_other() {
    use perigee::{chain::itc::context::Statement, generate::itc::World};
    let mut scene = Scene::new(&FOUR);
    let mut others = World::new(scene.world.params, 2, &[1, 2, 3]);
    let next = others.set();
    let told = scene.world.say(&Statement::Validators(next.clone()));
    scene.accept(&told);
    // The certified header commits to the next set.
    let mut header = scene.world.next(1)[0];
    scene.world.body.next_validators = next.id();
    header.body_root = scene.world.body.root();
    scene.world.tip = header;
    let last = sealed(&scene, &scene.world.certificate());
    scene.accept(&last);
    // The old set cannot go on, the new one can.
    let body = Body {
        validators: next.id(),
        ..scene.world.body
    };
    let mut child = scene.world.next(1)[0];
    let old = scene.world.set();
    let old_body = Body {
        validators: old.id(),
        ..body
    };
    child.body_root = old_body.root();
    child.proposer = old.primary(child.view);
    let object = sealed(&scene, &CertificateDraft::new(child, old_body, old));
    scene.reject(&object, "C6", None);
    child.body_root = body.root();
    child.proposer = next.primary(child.view);
    others.tip = child;
    let object = CertificateDraft::new(child, body, next).seal(scene.world.params.chain_id, &others.validators);
    scene.accept(&object);
    // A certificate of another chain: all signatures are of other bytes.
    others.body = body;
    others.next(1);
    let draft = others.certificate();
    let object = draft.seal(scene.world.params.chain_id + 1, &others.validators);
    scene.reject(&object, "C5", Some(0));
    let object = draft.seal(scene.world.params.chain_id, &others.validators);
    scene.accept(&object);
}
