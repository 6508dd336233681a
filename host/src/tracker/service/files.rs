//! Files of a service beside its ledger: the identity, which nobody else may read, and how many files may be open.
//! Used when a service, a provider or a load starts, and when a service gets other limits.
//! Never overwrites a secret.

use std::{io, path::Path};

use rand_chacha::ChaCha20Rng;

use super::{StartError, file};
use crate::{chain::lunarx::LunarParams, tracker::wire::Identity};

/// An identity: read from its file, or made and written, for its owner's eyes alone.
///
/// # Errors
/// [`StartError::File`] or [`StartError::Identity`].
pub fn identity(params: &LunarParams, path: &Path, rng: &mut ChaCha20Rng) -> Result<Identity, StartError> {
    match std::fs::read(path) {
        Ok(bytes) => Identity::from_file(&bytes, &params.peers).map_err(|error| StartError::Identity {
            path: path.display().to_string(),
            error,
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let identity = Identity::generate(rng, &params.peers);
            write_secret(path, &identity.to_file()).map_err(|error| file(path, error))?;
            Ok(identity)
        }
        Err(error) => Err(file(path, error)),
    }
}

/// Writes a file that nobody else may read, whole or not at all.
pub fn write_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    use io::Write as _;
    let dir = path
        .parent()
        .filter(|dir| !dir.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    // Made with mode 0600.
    let mut file = tempfile::NamedTempFile::new_in(dir)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    std::fs::File::open(dir)?.sync_all()
}

/// Lets the process have as many files open as connections need, as far as the system allows it, and warns where it does not.
pub fn raise_open_files(connections: usize) {
    match raised_open_files(connections) {
        Ok(limit) => {
            if let Some(advice) = limit.and_then(|limit| too_few_files(limit, connections)) {
                tracing::warn!("{advice}");
            }
        }
        Err(error) => tracing::warn!(%error, "the limit of open files could not be raised"),
    }
}

/// The same in silence: how many may be open then; `None`: no limit.
///
/// # Errors
/// The system refuses even what it said it allows.
pub(in crate::tracker) fn raised_open_files(connections: usize) -> io::Result<Option<u64>> {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let wanted = (connections as u64).saturating_add(FILES_BESIDE);
        let limit = getrlimit(Resource::Nofile);
        if limit.current.is_none_or(|current| current >= wanted) {
            return Ok(limit.current);
        }
        // Whoever may raises the hard limit too.
        let raised = Rlimit {
            current: Some(wanted),
            maximum: limit.maximum.map(|maximum| maximum.max(wanted)),
        };
        let clamped = Rlimit {
            current: Some(limit.maximum.map_or(wanted, |maximum| maximum.min(wanted))),
            maximum: limit.maximum,
        };
        let set = |to: Rlimit| setrlimit(Resource::Nofile, to).map(|()| to.current);
        Ok(set(raised).or_else(|_| set(clamped))?)
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = connections;
        Ok(None)
    }
}

/// What to do where fewer files may be open than so many connections need.
pub(in crate::tracker) fn too_few_files(current: u64, connections: usize) -> Option<String> {
    let wanted = (connections as u64).saturating_add(FILES_BESIDE);
    let fit = current.saturating_sub(FILES_BESIDE);
    (current < wanted).then(|| {
        format!(
            "{current} files may be open, so that {fit} of {connections} connections fit: start it behind `ulimit -n {wanted}`, \
             or with LimitNOFILE={wanted} in [Service] of its systemd unit, or configure fewer connections"
        )
    })
}

/// Ledger, state, listeners, HTTP, log.
const FILES_BESIDE: u64 = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_few_files_are_said_with_what_fits_and_what_to_do() {
        let advice = too_few_files(4_096, 20_000).unwrap();
        for words in [
            "4096 files",
            "3840 of 20000 connections",
            "ulimit -n 20256",
            "LimitNOFILE=20256",
        ] {
            assert!(advice.contains(words), "{advice}");
        }
        assert_eq!(too_few_files(20_256, 20_000), None);
        assert!(too_few_files(20_255, 20_000).is_some());
        assert!(too_few_files(10, 1).unwrap().contains("so that 0 of 1 connections"));
    }
}
