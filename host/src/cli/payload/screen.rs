//! `--gpu` of `perigee payload faults`: upsets of tables are run on a GPU first, and those that never show at a port are masked.
//! Between the command and the campaign, which judges what is left on the CPU: the outcomes are the same.
//! Never silent: without a GPU, or where it fails, everything is left, and the reason is told.

use perigee_hdl::sim::campaign::tables::{TableCampaign, Upset};
use serde_json::{Value, json};

/// What runs upsets before the CPU does.
pub(super) enum Screen {
    /// Nobody asked for one.
    None,
    /// There is none.
    Missing(String),
    #[cfg(feature = "gpu")]
    Gpu(Box<perigee_kernels::gpu::device::Device>),
}

/// Upsets that a screen has taken out, or why none.
#[derive(Clone, Debug, Default)]
pub(super) struct Screened {
    pub(super) masked: u64,
    pub(super) seconds: f64,
    pub(super) fell_back: Option<String>,
}

impl Screen {
    /// The first usable GPU, where one is wanted.
    #[cfg(feature = "gpu")]
    pub(super) fn choose(wants_gpu: bool) -> Self {
        if !wants_gpu {
            return Self::None;
        }
        match super::lanes::first_gpu() {
            Ok(device) => Self::Gpu(Box::new(device)),
            Err(why) => Self::Missing(why),
        }
    }

    #[cfg(not(feature = "gpu"))]
    pub(super) fn choose(wants_gpu: bool) -> Self {
        match wants_gpu {
            true => Self::Missing("gpu: this program was built without".to_owned()),
            false => Self::None,
        }
    }

    /// Which upsets are left for the CPU; `progress` hears how many were run.
    pub(super) fn left(
        &self,
        campaign: &mut TableCampaign,
        upsets: &[Upset],
        progress: impl FnMut(u64),
    ) -> (Vec<bool>, Option<Screened>) {
        #[cfg(not(feature = "gpu"))]
        let _ = (campaign, progress);
        let all = |fell_back| {
            let screened = Screened {
                fell_back: Some(fell_back),
                ..Screened::default()
            };
            (vec![true; upsets.len()], Some(screened))
        };
        match self {
            Self::None => (vec![true; upsets.len()], None),
            Self::Missing(why) => all(why.clone()),
            #[cfg(feature = "gpu")]
            Self::Gpu(device) => match on_gpu(device, campaign, upsets, progress) {
                Ok((shown, seconds)) => {
                    let masked = shown.iter().filter(|shown| !**shown).count() as u64;
                    let screened = Screened {
                        masked,
                        seconds,
                        fell_back: None,
                    };
                    (shown, Some(screened))
                }
                Err(error) => all(error.to_string()),
            },
        }
    }
}

#[cfg(feature = "gpu")]
fn on_gpu(
    device: &perigee_kernels::gpu::device::Device,
    campaign: &mut TableCampaign,
    upsets: &[Upset],
    progress: impl FnMut(u64),
) -> Result<(Vec<bool>, f64), perigee_kernels::gpu::error::GpuError> {
    let tables = perigee_hdl_lanes::tables::GpuTables::new(device, &campaign.recorded())?;
    let begin = std::time::Instant::now();
    let shown = tables.shown(upsets, progress)?;
    Ok((shown, begin.elapsed().as_secs_f64()))
}

impl Screened {
    pub(super) fn json(&self) -> Value {
        json!({"masked": self.masked, "seconds": self.seconds, "fell_back": self.fell_back})
    }

    pub(super) fn text(&self, core: &str) -> String {
        match &self.fell_back {
            Some(why) => format!("{core}: on the CPU alone: {why}\n"),
            None => format!(
                "{core}: {} upsets masked on the GPU in {:.2} s, the others judged by the CPU\n",
                self.masked, self.seconds
            ),
        }
    }
}
