//! `--params FILE`: the parameters of a profile from a file in place of those that the program carries.
//! Part of the options of subcommands that judge, make, show or explain objects of a profile.
//! Never changes a profile that reads no parameters: that is an error.

use std::{
    error::Error,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use clap::Args;
use perigee::chain::{profile::Profile, text::TEXT_BYTES_MAX};

/// The option.
#[derive(Debug, Args)]
pub(crate) struct Parameters {
    /// Parameters of the profile from this TOML file instead of the embedded ones, which `perigee rules --profile NAME
    /// --params-default` prints (cartycoin, cartycoin-regtest, itc, lunarx, and of spacechain
    /// those of its payload)
    #[arg(long, value_name = "FILE")]
    params: Option<PathBuf>,
}

impl Parameters {
    /// Whether a file is named.
    pub(crate) fn is_given(&self) -> bool {
        self.params.is_some()
    }

    /// The profile with the parameters of the file, where one is named; the file is read once.
    ///
    /// # Errors
    /// It cannot be read, or the first field that is wrong; the error names the file.
    pub(crate) fn apply(&self, profile: &'static Profile) -> Result<&'static Profile, Box<dyn Error>> {
        let Some(path) = &self.params else {
            return Ok(profile);
        };
        let text = read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let with = profile.with_text(&text);
        Ok(with.map_err(|error| format!("{}: {error}", path.display()))?)
    }
}

/// The text of a file, one byte more than is allowed at most.
fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    let limit = TEXT_BYTES_MAX as u64 + 1;
    File::open(path)?.take(limit).read_to_string(&mut text)?;
    Ok(text)
}
