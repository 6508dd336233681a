//! Which instructions compute the tables.
//! Between the simulator and the engines, which all compute the same.
//! Never chooses by anything but what the processor has, unless a test does.

#[cfg(target_arch = "x86_64")]
use crate::sim::luts::avx512::Avx512;
use crate::sim::luts::netlist::Lut;
use crate::sim::luts::portable;
use crate::sim::luts::row::Row;

/// Computes tables.
#[derive(Clone, Copy, Debug)]
pub(super) enum Engine {
    /// 64 lanes at a time, on any processor.
    Portable,
    /// 512 at a time.
    #[cfg(target_arch = "x86_64")]
    Avx512(Avx512),
}

impl Engine {
    /// The fastest here.
    pub(super) fn fastest() -> Self {
        #[cfg(target_arch = "x86_64")]
        if let Some(engine) = Avx512::new() {
            return Self::Avx512(engine);
        }
        Self::Portable
    }

    /// Computes tables that all have the entries of the first, one after another.
    pub(super) fn luts(self, luts: &[Lut], values: &mut [Row]) {
        match self {
            Self::Portable => portable::luts(luts, values),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(engine) => engine.luts(luts, values),
        }
    }
}
