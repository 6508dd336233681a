//! Lanes of every core: on the CPU they end as software says, and on a GPU as on the CPU, output for output on every clock.
//! Random bytes and random stalls in every lane; the GPU is Mesa's software driver where no other is at hand.
//! Never trusts a comparison that has not been seen to fail: a gate is made wrong, and found.

#[cfg(feature = "gpu")]
mod common;

use perigee_hdl_lanes::bench::{RESULT, STATUS, UNENDED};
use perigee_hdl_lanes::stimuli::Stimuli;
use perigee_hdl_lanes::{End, cpu};

/// Where every command must have ended: a hash of scrypt takes 211,200 clocks without stalls.
const CLOCKS_MAX: u32 = 1_000_000;

fn ends(core: &str, stimuli: &Stimuli) -> Vec<End> {
    cpu::run(core, stimuli, CLOCKS_MAX, |_| ()).unwrap()
}

/// Lanes in more than one group of sixteen, the last not full, of the cores that end within thousands of clocks.
#[test]
fn lanes_end_as_software_says() {
    for core in ["sm3", "merkle", "erasure"] {
        let stimuli = Stimuli::draw(core, 0..40, 7).unwrap();
        let all = ends(core, &stimuli);
        assert!(all.iter().all(|end| end.flags == 0), "{core}: {all:?}");
        // A lane is the same beside others.
        let some = Stimuli::draw(core, 21..23, 7).unwrap();
        assert_eq!(ends(core, &some), all[21..23], "{core}");
        // Stalls differ, and clocks with them.
        assert!(all.iter().any(|end| end.clocks != all[0].clocks), "{core}");
    }
}

#[test]
fn wrong_expectations_and_a_hang_are_seen() {
    let mut stimuli = Stimuli::draw("sm3", 0..17, 7).unwrap();
    let lanes = stimuli.count();
    let window = stimuli.window_words();
    stimuli.expected[2 * lanes + 5] ^= 1;
    stimuli.expected[(window + 1) * lanes + 16] ^= 1 << 31;
    let flags: Vec<u32> = ends("sm3", &stimuli).iter().map(|end| end.flags).collect();
    let mut wanted = vec![0; lanes];
    (wanted[5], wanted[16]) = (RESULT, STATUS);
    assert_eq!(flags, wanted);
    let cut = cpu::run("sm3", &stimuli, 50, |_| ()).unwrap();
    assert!(cut.iter().all(|end| end.flags == UNENDED));
}

#[cfg(feature = "gpu")]
mod gpu {
    use perigee_hdl::sim::netlist::cores::Entry;
    use perigee_hdl_lanes::find::Lane;
    use perigee_hdl_lanes::gpu::GpuLanes;
    use perigee_hdl_lanes::shader::Shader;

    use super::common::device;
    use super::*;

    fn shader(core: &str, gate: Option<usize>) -> Shader {
        let layout = Entry::named(core).unwrap().layout;
        Shader::new(layout, false, gate).unwrap()
    }

    /// Output for output: the digests of all lanes are equal, and so are clocks and verdicts.
    fn assert_equal(core: &str, lanes: u64) {
        let Some(device) = device() else { return };
        let stimuli = Stimuli::draw(core, 0..lanes, 11).unwrap();
        let gpu = GpuLanes::new(&device, shader(core, None), true).unwrap();
        let got = gpu.ends(&stimuli, CLOCKS_MAX).unwrap();
        let expected = ends(core, &stimuli);
        assert!(
            got.iter().all(|end| end.flags == 0),
            "{core}: {:?}",
            got.iter().find(|end| end.flags != 0)
        );
        assert!(got == expected, "{core}");
        let run = gpu.run(&stimuli, CLOCKS_MAX, |_| ()).unwrap();
        let sums = perigee_hdl_lanes::Run::of(&expected, CLOCKS_MAX, run.elapsed);
        assert_eq!(run, sums, "{core}");
    }

    #[test]
    fn messages_are_equal() {
        assert_equal("sm3", 1_000);
    }

    #[test]
    #[ignore = "Mesa's driver of Debian 12 compiles it for minutes"]
    fn trees_are_equal() {
        assert_equal("merkle", 1_000);
    }

    #[test]
    fn stripes_are_equal() {
        assert_equal("erasure", 1_000);
    }

    #[test]
    #[ignore = "Mesa's driver of Debian 12 does not come to an end compiling it"]
    fn signatures_are_equal() {
        assert_equal("secp256k1", 16);
    }

    #[test]
    #[ignore = "Mesa's driver of Debian 12 does not come to an end compiling it"]
    fn headers_are_equal() {
        assert_equal("scrypt", 16);
    }

    /// A gate of SM3 is made wrong; the run says so, and the search names lane, clock and signal.
    #[test]
    fn a_wrong_gate_is_found() {
        let Some(device) = device() else { return };
        let stimuli = Stimuli::draw("sm3", 0..64, 3).unwrap();
        let good = GpuLanes::new(&device, shader("sm3", None), false).unwrap();
        assert_eq!(good.run(&stimuli, CLOCKS_MAX, |_| ()).unwrap().wrong, 0);
        let lane = Lane::draw("sm3", 0, 3).unwrap();
        assert_eq!(good.find(&lane, CLOCKS_MAX).unwrap(), None);
        let bad = GpuLanes::new(&device, shader("sm3", Some(400)), false).unwrap();
        let run = bad.run(&stimuli, 20_000, |_| ()).unwrap();
        assert!(run.wrong > 0 && bad.shader.broken.is_some());
        let lane = Lane::draw("sm3", run.named[0].0 as u64, 3).unwrap();
        let finding = bad.find(&lane, 20_000).unwrap().expect("a difference");
        assert!(finding.clock > 2 && finding.signals.iter().all(|signal| signal.expected != signal.got));
        assert!(
            finding
                .signals
                .iter()
                .any(|signal| signal.name.starts_with("stepping.copy_")),
            "{finding:?}"
        );
    }
}
