//! Which engine carries the masks: 512-bit lanes where the processor has them, plain words elsewhere.
//! Between the sweeps and the two engines; a graph keeps the choice that was made for it.
//! Never changes a result: both engines give the same.

#[cfg(target_arch = "x86_64")]
use super::avx512;
use super::{
    graph::Graph,
    mask::{Mask, Scale},
    portable,
};

/// An engine of sweeps.
#[derive(Clone, Copy, Debug)]
pub struct Lanes(Kind);

#[derive(Clone, Copy, Debug)]
enum Kind {
    Portable,
    #[cfg(target_arch = "x86_64")]
    Avx512(avx512::Proof),
}

impl Lanes {
    /// The fastest engine of this processor.
    pub fn best() -> Self {
        #[cfg(target_arch = "x86_64")]
        if let Some(proof) = avx512::Proof::new() {
            return Self(Kind::Avx512(proof));
        }
        Self::portable()
    }

    /// The engine that runs everywhere.
    pub fn portable() -> Self {
        Self(Kind::Portable)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self.0 {
            Kind::Portable => "cpu-portable",
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512(_) => "cpu-avx512",
        }
    }

    /// See [`portable::descend`]; `totals` is empty or has a place a transaction.
    pub(super) fn descend(
        self,
        graph: &Graph,
        span: (usize, usize),
        masks: &mut [Mask],
        scale: &Scale,
        totals: &mut [u64],
    ) -> usize {
        match self.0 {
            Kind::Portable => portable::descend(graph, span, masks, scale, totals),
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512(proof) => proof.descend(graph, span, masks, scale, totals),
        }
    }

    /// See [`portable::ascend`].
    pub(super) fn ascend(
        self,
        graph: &Graph,
        span: (usize, usize),
        masks: &mut [Mask],
        own: &Mask,
        doubled: &mut [bool],
    ) {
        match self.0 {
            Kind::Portable => portable::ascend(graph, span, masks, own, doubled),
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512(proof) => proof.ascend(graph, span, masks, own, doubled),
        }
    }
}
