//! Runs that are killed.

use std::{
    process::{Command, Stdio},
    thread::sleep,
    time::Duration,
};

use crate::support::{generated, go_on, state_of};

#[test]
fn a_run_that_is_killed_goes_on_to_the_same_end() {
    let dir = tempfile::tempdir().unwrap();
    let file = generated(&dir, 3_000);
    let whole = go_on("cartycoin-regtest", &dir.path().join("whole"), &[], &file);
    let state = dir.path().join("state");
    let mut known = Vec::new();
    let mut kill_after = |milliseconds| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_perigee"))
            .args([
                "verify",
                "--profile",
                "cartycoin-regtest",
                "--json",
                "--pace",
                "6000",
                "--state",
            ])
            .arg(&state)
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        sleep(Duration::from_millis(milliseconds));
        // SIGKILL: nothing of the process runs any more. It may be through by now.
        child.kill().unwrap();
        child.wait().unwrap();
        let ran = go_on("cartycoin-regtest", &state, &["--limit", "1"], &file);
        known.push(ran.json()["state"]["known"].as_u64().unwrap());
        known.last() > Some(&KILLS.into())
    };
    // From the first moments of a run to where it is nearly through: at 6,000 transactions a second the whole takes half a
    // second and more.
    let mut got_somewhere = false;
    for milliseconds in [5, 40, 80, 120, 160, 200, 300, 400] {
        got_somewhere = kill_after(milliseconds);
    }
    // On a busy machine a run may take longer to begin; each of the short ones adds one block by itself.
    let mut milliseconds = 800;
    while !got_somewhere && milliseconds < 60_000 {
        got_somewhere = kill_after(milliseconds);
        milliseconds *= 2;
    }
    assert!(known.is_sorted(), "nothing that was there is lost: {known:?}");
    let last = go_on("cartycoin-regtest", &state, &[], &file);
    assert_eq!(state_of(&last), state_of(&whole));
    assert!(got_somewhere, "the killed runs got somewhere: {known:?}");
}

/// More blocks than the runs of one block between the kills can make.
const KILLS: u32 = 20;
