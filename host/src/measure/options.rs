//! Options that `perigee bench` and `perigee-bench` share, and what they choose.
//! Parsed by clap in both binaries. Never touches a file: writing the report comes after measuring.

use std::{path::PathBuf, sync::Arc};

use clap::{Args, ValueEnum};
use perigee_kernels::{engine::Engine, primitive::Primitive};

use super::{Effort, MeasureError, all_engines, all_primitives};

/// Options of a measurement.
#[derive(Clone, Debug, Default, Args)]
// The command that takes these has a group of the default name itself.
#[group(id = "measurement")]
pub struct Options {
    /// Three short rounds instead of seven long ones
    #[arg(long)]
    pub quick: bool,
    /// Print one JSON object instead of the table, or write it to FILE and print the table
    #[arg(long, value_name = "FILE", num_args = 0..=1)]
    pub json: Option<Option<PathBuf>>,
    /// Measure only these: primitives, and pipeline, scaling, latency, block, memory, headers
    /// for the whole
    #[arg(long, value_name = "P,...", value_delimiter = ',', value_parser = what)]
    pub primitive: Vec<What>,
    /// Measure only these engines; `cpu` is every engine of the CPU, `gpu` every usable GPU (beside the best of the CPU)
    #[arg(long, value_name = "B,...", value_delimiter = ',')]
    pub backend: Vec<String>,
}

/// A measurement of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum System {
    /// Dispatcher beside a bare loop.
    Pipeline,
    /// All cores beside one.
    Scaling,
    /// The wait of a lone signature.
    Latency,
    /// A real block from disk to verdict.
    Block,
    /// What a long stream needs.
    Memory,
    /// Headers of a live peer, beside a node that takes the same.
    Headers,
}

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A primitive.
    Primitive(Primitive),
    /// The whole.
    System(System),
}

/// What will be measured.
pub struct Chosen {
    /// Primitives.
    pub primitives: Vec<Primitive>,
    /// Measurements of the whole.
    pub system: Vec<System>,
    /// Engines, best first.
    pub engines: Vec<Arc<dyn Engine>>,
    /// Rounds and their length.
    pub effort: Effort,
    /// Whether GPUs are measured.
    pub gpus: bool,
    /// Whether engines of the CPU have rows of their own.
    pub cpu: bool,
    /// Whether only a first look is wanted.
    pub quick: bool,
}

impl Options {
    /// Resolves names to primitives and engines.
    ///
    /// # Errors
    /// [`MeasureError::UnknownBackend`].
    pub fn choose(&self) -> Result<Chosen, MeasureError> {
        let all = all_engines();
        for name in &self.backend {
            if !matches!(&**name, "cpu" | "auto" | "gpu") && all.iter().all(|engine| engine.name() != name) {
                let names: Vec<_> = all.iter().map(|engine| engine.name()).collect();
                return Err(MeasureError::UnknownBackend {
                    expected: format!("auto, cpu, gpu, {}", names.join(", ")),
                    got: name.clone(),
                });
            }
        }
        let wanted = |engine: &Arc<dyn Engine>| {
            self.backend.is_empty()
                || self
                    .backend
                    .iter()
                    .any(|name| name == "cpu" || name == "auto" || name == engine.name())
        };
        // GPUs alone still stand beside the best engines.
        let cpu = self.backend.is_empty() || self.backend.iter().any(|name| name != "gpu");
        let everything = self.primitive.is_empty();
        let named = |what| self.primitive.contains(&what);
        Ok(Chosen {
            primitives: all_primitives()
                .into_iter()
                .filter(|p| everything || named(What::Primitive(*p)))
                .collect(),
            system: System::value_variants()
                .iter()
                .copied()
                .filter(|s| everything || named(What::System(*s)))
                .collect(),
            gpus: self.backend.is_empty() || self.backend.iter().any(|name| name == "gpu" || name == "auto"),
            cpu,
            engines: match cpu {
                true => all.into_iter().filter(wanted).collect(),
                false => all,
            },
            effort: if self.quick { Effort::QUICK } else { Effort::FULL },
            quick: self.quick,
        })
    }
}

fn what(name: &str) -> Result<What, String> {
    let system = || System::from_str(name, false).ok().map(What::System);
    Primitive::from_name(name)
        .map(What::Primitive)
        .or_else(system)
        .ok_or_else(|| {
            let primitives = Primitive::ALL.into_iter().map(|primitive| primitive.name().to_owned());
            let system = System::value_variants()
                .iter()
                .filter_map(|system| system.to_possible_value());
            let names: Vec<_> = primitives
                .chain(system.map(|value| value.get_name().to_owned()))
                .collect();
            format!("expected one of {}", names.join(", "))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_choose_and_unknown_names_are_told() {
        let mut options = Options {
            primitive: vec![what("ecdsa").unwrap(), what("latency").unwrap()],
            backend: vec!["cpu".into()],
            ..Options::default()
        };
        let chosen = options.choose().unwrap();
        assert_eq!(chosen.primitives, [Primitive::Ecdsa]);
        assert_eq!(chosen.system, [System::Latency]);
        assert!(!chosen.engines.is_empty());
        assert!(what("no such thing").unwrap_err().contains("ecdsa"));
        options.backend = vec!["abacus".into()];
        assert!(matches!(options.choose(), Err(MeasureError::UnknownBackend { .. })));
    }
}
