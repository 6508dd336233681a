//! Commands to devices (O).

use perigee::generate::itc::command;

use super::support::{FOUR, Scene, flipped};

#[test]
fn a_device_obeys_its_owner_in_order() {
    let mut scene = Scene::new(&FOUR);
    let (device, owner) = (scene.world.device(), scene.world.owner.clone());
    let stranger = scene.world.validators[0].signer.clone();
    let first = command(&device, &owner, 1, None);
    let mut other_version = first.clone();
    other_version[1] = 2;
    scene.reject(&other_version, "O1", None);
    scene.waits(&command(&[1; 32], &owner, 1, None), "O2");
    scene.waits(&command(&device, &owner, 2, None), "O3");
    scene.reject(&command(&device, &owner, 0, None), "O3", None);
    scene.reject(&command(&device, &stranger, 1, None), "O4", None);
    scene.reject(&flipped(first.clone()), "O5", Some(0));
    scene.accept(&first);
    // Handed in again it changes nothing; another one of the same number is none.
    scene.accept(&first);
    scene.reject(&command(&device, &owner, 1, Some(&stranger)), "O3", None);
    let given = command(&device, &owner, 2, Some(&stranger));
    scene.reject(&flipped(given.clone()), "O5", Some(1));
    scene.accept(&given);
    scene.reject(&command(&device, &owner, 3, None), "O4", None);
    scene.accept(&command(&device, &stranger, 3, None));
    // A length that promises more than a frame holds: what, then two bytes of it, behind kind, version, device, key and nonce.
    let mut long = command(&device, &stranger, 4, None);
    long[1 + 1 + 32 + 33 + 8 + 2] = 2;
    scene.reject(&long, "O1", None);
}
