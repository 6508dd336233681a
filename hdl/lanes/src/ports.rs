//! The ports that every core has, by name: what drives each input, and which outputs the bench looks at.
//! One table for the lanes of the CPU, which set and get, and for the shader, which is joined by text.
//! Never a port that is guessed: a core with another input is refused.

use perigee_hdl_abi::records::Submission;

use crate::bench::{Given, SLOT, Shown};
use perigee_hdl::sim::netlist::core::{Layout, Slice};

/// What drives an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Input {
    Resetn,
    CommandValid,
    CommandSlot,
    Source,
    SourceLength,
    Destination,
    DestinationLength,
    Operand(usize),
    /// Valid, low half, high half, last.
    Beat(usize),
    /// Of the streams in their order.
    Ready(usize),
}

impl Input {
    fn named(name: &str) -> Option<Self> {
        let of = |names: [&str; 4]| names.iter().position(|other| *other == name);
        let beat = of(["rdat_valid", "rdat_lo", "rdat_hi", "rdat_last"]).map(Self::Beat);
        let ready = of(["rseg_ready", "wseg_ready", "wdat_ready", "done_ready"]).map(Self::Ready);
        let number = name.strip_prefix("cmd_aux").and_then(|number| number.parse().ok());
        let operand = number.filter(|number| *number < 8).map(Self::Operand);
        let single = match name {
            "resetn" => Some(Self::Resetn),
            "cmd_valid" => Some(Self::CommandValid),
            "cmd_slot" => Some(Self::CommandSlot),
            "cmd_src" => Some(Self::Source),
            "cmd_src_len" => Some(Self::SourceLength),
            "cmd_dst" => Some(Self::Destination),
            "cmd_dst_len" => Some(Self::DestinationLength),
            _ => None,
        };
        single.or(beat).or(ready).or(operand)
    }

    pub(super) fn value(self, command: &Submission, given: &Given) -> u32 {
        match self {
            Self::Resetn => given.resetn,
            Self::CommandValid => given.cmd_valid,
            Self::CommandSlot => SLOT,
            Self::Source => command.src,
            Self::SourceLength => command.src_len,
            Self::Destination => command.dst,
            Self::DestinationLength => command.dst_len,
            Self::Operand(number) => command.aux[number],
            Self::Beat(number) => given.rdat[number],
            Self::Ready(number) => given.ready[number],
        }
    }

    /// The same in the shader.
    pub(super) fn expression(self) -> String {
        match self {
            Self::Resetn => "given.resetn".to_owned(),
            Self::CommandValid => "given.cmd_valid".to_owned(),
            Self::CommandSlot => "SLOT".to_owned(),
            Self::Source => "p.src".to_owned(),
            Self::SourceLength => "p.src_len".to_owned(),
            Self::Destination => "p.dst".to_owned(),
            Self::DestinationLength => "p.dst_len".to_owned(),
            Self::Operand(number) => format!("p.aux[{}][{}]", number / 4, number % 4),
            Self::Beat(number) => format!("given.rdat[{number}]"),
            Self::Ready(number) => format!("given.ready[{number}]"),
        }
    }

    /// Whether it can change from clock to clock.
    pub(super) fn is_given(self) -> bool {
        matches!(self, Self::Resetn | Self::CommandValid | Self::Beat(_) | Self::Ready(_))
    }
}

/// Outputs that the bench looks at, in the order of [`Shown`].
pub(super) const SHOWN: [&[&str]; 5] = [
    &["cmd_ready", "rdat_ready"],
    &["rseg_valid", "rseg_addr", "rseg_beats"],
    &["wseg_valid", "wseg_addr", "wseg_beats"],
    &["wdat_valid", "wdat_lo", "wdat_hi", "wdat_last"],
    &["done_valid", "done_slot", "done_status", "done_crc", "done_extra"],
];

/// The ports of a core.
pub(super) struct Ports {
    pub(super) inputs: Vec<(Slice, Input)>,
    pub(super) shown: Vec<Vec<Slice>>,
}

impl Ports {
    /// Those of this core.
    ///
    /// # Errors
    /// The port that is missing, or that nothing drives.
    pub(super) fn of(layout: &Layout) -> Result<Self, String> {
        let known = |slice: &Slice| match Input::named(slice.name) {
            Some(input) => Ok((*slice, input)),
            None => Err(format!("{}: nothing drives input {}", layout.name, slice.name)),
        };
        let output = |name: &&str| {
            let found = layout.outputs.iter().find(|slice| slice.name == *name);
            found
                .copied()
                .ok_or_else(|| format!("{}: no output {name}", layout.name))
        };
        let shown = SHOWN.iter().map(|names| names.iter().map(output).collect());
        Ok(Self {
            inputs: layout.inputs.iter().map(known).collect::<Result<_, _>>()?,
            shown: shown.collect::<Result<_, _>>()?,
        })
    }

    /// What the core shows, by what reads a port.
    pub(super) fn shown(&self, get: impl Fn(&Slice) -> u32) -> Shown {
        let at = |group: usize, number: usize| get(&self.shown[group][number]);
        Shown {
            takes: std::array::from_fn(|number| at(0, number)),
            rseg: std::array::from_fn(|number| at(1, number)),
            wseg: std::array::from_fn(|number| at(2, number)),
            wdat: std::array::from_fn(|number| at(3, number)),
            done: std::array::from_fn(|number| at(4, number)),
        }
    }
}
