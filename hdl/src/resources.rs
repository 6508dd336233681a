//! What the circuits take of the device, as synthesis left it: built into whoever shows it.
//! Between the checked-in figures and `perigee payload resources`.
//! Never synthesises.

/// The figures: circuits by name, each `{lut, ff, srl, lutram, bram18, dsp, delay_ps}`.
pub const RESOURCES: &str = include_str!("../resources.json");
