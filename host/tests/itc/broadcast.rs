//! Reliable broadcast (B).

use perigee::generate::itc::BroadcastDraft;

use super::support::{Scene, flipped};

/// Of seven replicas two may lie: three shards of data, four of code.
const SEVEN: [u64; 7] = [1; 7];

fn draft(scene: &Scene, value: &[u8]) -> BroadcastDraft {
    BroadcastDraft::new(scene.world.params.chain_id, &scene.world.set(), 2, 9, value)
}

#[test]
fn each_rule_broken_alone_gives_its_number() {
    let mut scene = Scene::new(&SEVEN);
    let good = draft(&scene, &[5; 100]);
    let signer = scene.world.validators[2].signer.clone();
    let with = |spoil: &dyn Fn(&mut BroadcastDraft)| {
        let mut draft = good.clone();
        spoil(&mut draft);
        draft.seal(&signer)
    };
    scene.reject(&with(&|draft| draft.chain_id += 1), "B1", None);
    scene.reject(&with(&|draft| draft.count = 3), "B1", None);
    scene.reject(&with(&|draft| draft.count = 257), "B1", None);
    scene.reject(&with(&|draft| draft.value_bytes = 0), "B1", None);
    scene.reject(&with(&|draft| draft.value_bytes = 1 << 21), "B1", None);
    scene.reject(&with(&|draft| draft.places = vec![0, 2, 2]), "B1", None);
    scene.reject(&with(&|draft| draft.places[6] = 7), "B1", None);
    scene.reject(&with(&|draft| draft.places.clear()), "B1", None);
    scene.waits(&with(&|draft| draft.set = [1; 32]), "B2");
    let mut fewer = scene.world.set();
    fewer.list.pop();
    let six = BroadcastDraft {
        set: good.set,
        ..BroadcastDraft::new(good.chain_id, &fewer, 2, 9, &[5; 100])
    };
    scene.reject(&six.seal(&signer), "B2", None);
    scene.reject(&with(&|draft| draft.proposer = 7), "B3", None);
    scene.reject(&with(&|draft| draft.proposer = 1), "B3", None);
    // The place of the shard that is shown third, and a shard that is another than was hashed.
    let astray = |draft: &mut BroadcastDraft| (draft.places, draft.astray) = (vec![0, 1, 5, 6], Some(2));
    scene.reject(&with(&astray), "B4", Some(5));
    scene.reject(&flipped(with(&|_| {})), "B4", Some(6));
    scene.waits(&with(&|draft| draft.places = vec![0, 6]), "B5");
    // A code shard that is of no value: with it, and where it is left out.
    let liar = |draft: &mut BroadcastDraft| draft.shards[4][0] ^= 1;
    scene.reject(&with(&liar), "B6", None);
    let silent = |draft: &mut BroadcastDraft| {
        draft.shards[4][0] ^= 1;
        draft.places = vec![0, 1, 2];
    };
    scene.reject(&with(&silent), "B6", None);
    // 100 bytes in three shards of 34: two bytes are behind the value.
    let padded = |draft: &mut BroadcastDraft| {
        let mut data = vec![5; 102];
        data[100] = 0;
        draft.cut(&data);
    };
    scene.reject(&with(&padded), "B6", None);
    let key = scene.world.set().list[2].key;
    let stranger = scene.world.validators[1].signer.clone();
    scene.reject(&good.seal_as(key, &stranger), "B7", None);
    scene.accept(&with(&|_| {}));
}

/// Any three of seven tell the value: 35 choices. Values of one byte, of whole shards, and with padding.
#[test]
fn any_k_shards_tell_the_value() {
    let mut scene = Scene::new(&SEVEN);
    let signer = scene.world.validators[2].signer.clone();
    for bytes in [1, 99, 100] {
        let mut draft = draft(&scene, &vec![7; bytes]);
        for members in 0..1u32 << 7 {
            if members.count_ones() == 3 {
                draft.places = (0..7).filter(|place| members >> place & 1 == 1).collect();
                scene.accept(&draft.seal(&signer));
            }
        }
    }
}
