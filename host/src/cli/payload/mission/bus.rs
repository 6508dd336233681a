//! Energy and heat between two events: a battery and a node of heat under loads that are constant until the next event.
//! Advanced by the engine; protection looks at them and switches.
//! Never loses a joule: what comes in is used, stored or spilled, and what cannot be served is counted.

/// A battery behind a source, joules.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Battery {
    capacity_j: f64,
    stored_j: f64,
    /// From the source so far.
    pub(super) in_j: f64,
    /// Used by loads so far.
    pub(super) used_j: f64,
    /// Offered by the source while the battery was full.
    pub(super) spilled_j: f64,
    /// Asked for while the battery was empty, and not given.
    pub(super) unserved_j: f64,
    start_j: f64,
}

impl Battery {
    /// A battery with this share of its capacity.
    pub(super) fn new(capacity_wh: f64, charge: f64) -> Self {
        let capacity_j = capacity_wh * 3_600.0;
        Self {
            capacity_j,
            stored_j: capacity_j * charge,
            in_j: 0.0,
            used_j: 0.0,
            spilled_j: 0.0,
            unserved_j: 0.0,
            start_j: capacity_j * charge,
        }
    }

    /// Lets `seconds` pass with so many watts from the source and to the loads.
    pub(super) fn advance(&mut self, seconds: f64, source_w: f64, load_w: f64) {
        let (input, wanted) = (source_w * seconds, load_w * seconds);
        let after = self.stored_j + input - wanted;
        let (unserved, spilled) = ((-after).max(0.0), (after - self.capacity_j).max(0.0));
        self.stored_j = after.clamp(0.0, self.capacity_j);
        self.in_j += input;
        self.used_j += wanted - unserved;
        self.unserved_j += unserved;
        self.spilled_j += spilled;
    }

    /// What is stored, share of the capacity, 0 to 1.
    pub(super) fn charge(&self) -> f64 {
        self.stored_j / self.capacity_j
    }

    /// What is stored more than at the begin, joules.
    pub(super) fn gained_j(&self) -> f64 {
        self.stored_j - self.start_j
    }

    /// What is missing in the balance of input, use, storage and spill, joules: rounding, and nothing else.
    pub(super) fn residue_j(&self) -> f64 {
        self.in_j - self.used_j - self.spilled_j - self.gained_j()
    }
}

/// One body of heat between the loads and a sink.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    /// Temperature, degrees Celsius.
    pub(super) celsius: f64,
    sink_c: f64,
    capacity_j_per_k: f64,
    conductance_w_per_k: f64,
    start_c: f64,
    /// Heat that came in so far, joules.
    pub(super) in_j: f64,
    /// Heat that went to the sink so far, joules.
    pub(super) out_j: f64,
}

impl Node {
    /// A node at this temperature.
    pub(super) fn new(start_c: f64, sink_c: f64, capacity_j_per_k: f64, conductance_w_per_k: f64) -> Self {
        Self {
            celsius: start_c,
            sink_c,
            capacity_j_per_k,
            conductance_w_per_k,
            start_c,
            in_j: 0.0,
            out_j: 0.0,
        }
    }

    /// Lets `seconds` pass with so many watts of heat: C dT/dt = P - G (T - sink), whose solution is exact for a constant P.
    pub(super) fn advance(&mut self, seconds: f64, heat_w: f64) {
        let tau = self.capacity_j_per_k / self.conductance_w_per_k;
        let end = self.sink_c + heat_w / self.conductance_w_per_k;
        // 1 - exp(-t / tau), exact also for short steps.
        let way = -(-seconds / tau).exp_m1();
        let integral = (end - self.sink_c) * seconds + (self.celsius - end) * tau * way;
        self.celsius += (end - self.celsius) * way;
        self.in_j += heat_w * seconds;
        self.out_j += self.conductance_w_per_k * integral;
    }

    /// What is missing in the balance of heat, joules.
    pub(super) fn residue_j(&self) -> f64 {
        self.in_j - self.out_j - self.capacity_j_per_k * (self.celsius - self.start_c)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Full, empty, and between: charge, spill and shortfall each occur, and the sum stays right.
    #[test]
    fn no_joule_is_lost() {
        let mut battery = Battery::new(1.0, 0.5);
        for (seconds, source, load) in [
            (100.0, 50.0, 10.0),
            (900.0, 0.0, 7.0),
            (0.0, 9.0, 9.0),
            (3.5, 11.0, 2.0),
        ] {
            battery.advance(seconds, source, load);
            assert!(battery.residue_j().abs() < 1e-9, "{battery:?}");
            assert!((0.0..=1.0).contains(&battery.charge()));
        }
        assert!((battery.spilled_j - 2_200.0).abs() < 1e-9, "{battery:?}");
        assert!((battery.unserved_j - 2_700.0).abs() < 1e-9, "{battery:?}");
        let mut leaky = battery.clone();
        leaky.used_j -= 1.0;
        assert!(leaky.residue_j().abs() > 0.5, "a joule that is gone must show");
    }

    /// After one time constant 1 - 1/e of the way is gone, in one step as in a thousand; heat in = heat out + stored.
    #[test]
    fn the_node_follows_its_closed_form() {
        let (mut one, mut many) = (Node::new(20.0, -10.0, 500.0, 0.5), Node::new(20.0, -10.0, 500.0, 0.5));
        one.advance(1_000.0, 40.0);
        (0..1_000).for_each(|_| many.advance(1.0, 40.0));
        let expected = 70.0 + (20.0 - 70.0) * (-1.0f64).exp();
        for node in [one, many] {
            assert!((node.celsius - expected).abs() < 1e-9, "{node:?}");
            assert!(node.residue_j().abs() < 1e-6, "{node:?}");
        }
    }
}
