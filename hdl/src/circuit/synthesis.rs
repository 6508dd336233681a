//! What a circuit costs on the payload's device: yosys maps its Verilog on 7-series cells and estimates the longest path.
//! Feeds `resources.json`, the ratchet over it, and the tables of resources.
//! Never places or routes: a clock is an estimate from the delay of the logic, and block RAM counts as if it had none.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::{circuit::tool, resources::Resources};

/// Growth of a figure that needs a decision, in percent.
pub const GROWTH_PERCENT_MAX: u64 = 3;

/// Figures below this many pieces may grow by this many: three percent of nothing is nothing.
const GROWTH_PIECES_MIN: u64 = 4;

/// The figures that have grown by more than [`GROWTH_PERCENT_MAX`] since `old`.
pub fn growth(new: &Resources, old: &Resources) -> Vec<String> {
    let pairs = new.figures().into_iter().zip(old.figures());
    pairs
        .filter(|((_, new), (_, old))| *new > old + (old * GROWTH_PERCENT_MAX / 100).max(GROWTH_PIECES_MIN))
        .map(|((name, new), (_, old))| format!("{name} {old} -> {new}"))
        .collect()
}

/// SHA-256 of a text, hexadecimal.
pub fn sha256_of(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// Measures a circuit with the yosys in `PATH`, or takes the result of an earlier run on the same text.
/// The caller has asked [`tool::found`] for `yosys`.
///
/// # Errors
/// What yosys said.
pub fn measured(name: &str, text: &str) -> Result<Resources, String> {
    let sha = sha256_of(text);
    let cache = tool::folder("resources").join(format!("{sha}.json"));
    let known = std::fs::read_to_string(&cache).ok();
    if let Some(resources) = known.and_then(|text| serde_json::from_str(&text).ok()) {
        return Ok(resources);
    }
    let folder = tool::folder(&format!("synthesis-{name}"));
    tool::write(&folder, "circuit.v", text);
    tool::write(&folder, "script.ys", script(name));
    let log = tool::run(&folder, "yosys", &["-s", "script.ys"])?;
    let mut resources = read_log(&log).ok_or_else(|| format!("{name}: yosys counted no cells"))?;
    resources.verilog = sha;
    let kept = serde_json::to_string(&resources).map_err(|error| error.to_string())?;
    std::fs::write(&cache, kept).map_err(|error| error.to_string())?;
    Ok(resources)
}

/// Maps everything but the block RAM, then hides the block RAM from abc9 (yosys 0.23 fails on it), then maps the logic.
fn script(name: &str) -> String {
    let synth = format!("synth_xilinx -family xc7 -flatten -noiopad -abc9 -top {name}");
    let mut parameters: Vec<String> = (0..128).map(|row| format!("INIT_{row:02X}")).collect();
    parameters.extend((0..16).map(|row| format!("INITP_{row:02X}")));
    parameters.extend(BLOCK_PARAMETERS.iter().map(|name| (*name).to_owned()));
    let unset: String = parameters.iter().map(|name| format!(" -unset {name}")).collect();
    format!(
        "read_verilog circuit.v\n{synth} -run begin:map_ffs\n\
         chtype -set hidden_ramb36 t:RAMB36E1\nchtype -set hidden_ramb18 t:RAMB18E1\n\
         setparam{unset} t:hidden_ramb36 t:hidden_ramb18\n\
         hierarchy -generate hidden_ramb36 o:DO* o:CASCADEOUT* o:*ERR o:ECCPARITY o:RDADDRECC i:*\n\
         hierarchy -generate hidden_ramb18 o:DO* i:*\n\
         {synth} -run map_ffs:\nstat\n"
    )
}

const BLOCK_PARAMETERS: &[&str] = &[
    "INIT_A",
    "INIT_B",
    "INIT_FILE",
    "SRVAL_A",
    "SRVAL_B",
    "RAM_MODE",
    "RAM_EXTENSION_A",
    "RAM_EXTENSION_B",
    "SIM_DEVICE",
    "SIM_COLLISION_CHECK",
    "RDADDR_COLLISION_HWCONFIG",
    "RSTREG_PRIORITY_A",
    "RSTREG_PRIORITY_B",
    "DOA_REG",
    "DOB_REG",
    "EN_ECC_READ",
    "EN_ECC_WRITE",
    "READ_WIDTH_A",
    "READ_WIDTH_B",
    "WRITE_WIDTH_A",
    "WRITE_WIDTH_B",
    "WRITE_MODE_A",
    "WRITE_MODE_B",
    "IS_CLKARDCLK_INVERTED",
    "IS_CLKBWRCLK_INVERTED",
    "IS_ENARDEN_INVERTED",
    "IS_ENBWREN_INVERTED",
    "IS_RSTRAMARSTRAM_INVERTED",
    "IS_RSTRAMB_INVERTED",
    "IS_RSTREGARSTREG_INVERTED",
    "IS_RSTREGB_INVERTED",
];

/// Counts the cells of the last statistics in the log, and takes the last delay that abc9 names.
fn read_log(log: &str) -> Option<Resources> {
    let statistics = log.rfind("Number of cells:").map(|at| &log[at..])?;
    let mut resources = Resources::default();
    for line in statistics.lines().skip(1) {
        let mut words = line.split_whitespace();
        let (Some(cell), Some(count)) = (words.next(), words.next().and_then(|word| word.parse::<u64>().ok())) else {
            break;
        };
        match cell {
            "LUT2" | "LUT3" | "LUT4" | "LUT5" | "LUT6" => resources.lut += count,
            "FDRE" | "FDSE" | "FDCE" | "FDPE" => resources.ff += count,
            "SRL16E" | "SRLC16E" | "SRLC32E" => resources.srl += count,
            "RAM32X1D" | "RAM64X1D" => resources.lutram += 2 * count,
            "RAM32M" | "RAM64M" | "RAM128X1D" => resources.lutram += 4 * count,
            "hidden_ramb36" => resources.bram18 += 2 * count,
            "hidden_ramb18" => resources.bram18 += count,
            "DSP48E1" => resources.dsp += count,
            // Carry chains, wide multiplexers, inverters, buffers and constants need no LUT of their own.
            "CARRY4" | "MUXF7" | "MUXF8" | "INV" | "BUFG" | "LUT1" | "VCC" | "GND" => {}
            _ => panic!("a cell of a kind that nobody counts: {cell}"),
        }
    }
    let delays = log.rmatch_indices("Del = ").map(|(at, mark)| &log[at + mark.len()..]);
    let picoseconds = |text: &str| {
        text.trim_start()
            .split('.')
            .next()
            .and_then(|digits| digits.parse().ok())
    };
    resources.delay_ps = delays.map(picoseconds).next().flatten()?;
    Some(resources)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "\
ABC: A:  Del = 9999.00.  Ar =    2.0.\nABC: A:  Del = 2573.00.  Ar =     108.0.
   Number of cells:                 117
     BUFG                            1
     FDRE                           41
     LUT6                            7
     RAM64M                          2
     hidden_ramb36                   1

End of script.
";

    #[test]
    fn a_log_is_counted() {
        let resources = read_log(LOG).expect("a log");
        let got = resources.figures().map(|(_, value)| value);
        assert_eq!(got, [7, 41, 0, 8, 2, 0, 2573]);
        assert_eq!(read_log("nothing"), None);
    }

    /// Three percent of a large figure pass, more does not; a small figure may grow by a few pieces.
    #[test]
    fn growth_is_found() {
        let old = Resources {
            lut: 1000,
            ff: 10,
            ..Resources::default()
        };
        let new = |lut, ff| Resources {
            lut,
            ff,
            ..Resources::default()
        };
        assert_eq!(growth(&new(1030, 14), &old), [] as [String; 0]);
        assert_eq!(growth(&new(1031, 10), &old), ["lut 1000 -> 1031"]);
        assert_eq!(growth(&new(900, 15), &old), ["ff 10 -> 15"]);
    }

    /// The hash of nothing, as everybody knows it.
    #[test]
    fn a_text_has_its_sha256() {
        assert!(sha256_of("").starts_with("e3b0c44298fc1c14") && sha256_of("").len() == 64);
    }
}
