//! What the directory of a state is before anything in it is read: locked, and of this version and profile.
//! First when a store opens.
//! Never takes a directory that holds anything else.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use super::super::{StateError, files};

/// Keeps other processes out of the directory until it is dropped.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Drop for Lock {
    /// Unlocks by word: closing alone leaves the lock to a child that was forked meanwhile, until it runs its program.
    fn drop(&mut self) {
        // What fails here is made up for by the end of the process.
        let _ = self.0.unlock();
    }
}

/// Takes the lock of the directory, or tells that another has it.
pub(super) fn lock(dir: &Path) -> Result<Lock, StateError> {
    let path = dir.join("lock");
    let file = File::create(&path).map_err(|error| StateError::io("cannot open", &path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => Err(StateError::Locked {
            path: dir.display().to_string(),
        }),
        Err(TryLockError::Error(error)) => Err(StateError::io("cannot lock", &path, &error)),
    }
}

/// The directory is a state of this version and profile, or empty: then it becomes one.
pub(super) fn check_form(dir: &Path, profile: &str) -> Result<(), StateError> {
    let path = dir.join("format");
    let own = format!("perigee state {VERSION}\nprofile {profile}\n");
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let mut others = Vec::<PathBuf>::new();
            for entry in fs::read_dir(dir).map_err(|error| StateError::io("cannot list", dir, &error))? {
                others.push(
                    entry
                        .map_err(|error| StateError::io("cannot list", dir, &error))?
                        .path(),
                );
            }
            let other = others
                .iter()
                .find(|path| !["lock", "format.new"].iter().any(|own| path.ends_with(own)));
            return match other {
                None => files::replace(&path, own.as_bytes()),
                Some(other) => Err(StateError::Other {
                    path: dir.display().to_string(),
                    field: "file",
                    expected: "format, or nothing at all".to_owned(),
                    got: other.display().to_string(),
                }),
            };
        }
        Err(error) => return Err(StateError::io("cannot read", &path, &error)),
    };
    for (field, own) in ["version", "profile"].into_iter().zip(own.lines()) {
        let word = |line: &str| line.rsplit(' ').next().unwrap_or_default().to_owned();
        let line = text
            .lines()
            .find(|line| line.starts_with(own.trim_end_matches(&word(own))))
            .unwrap_or_default();
        if line != own {
            let (expected, got) = (word(own), word(line));
            return Err(StateError::Other {
                path: dir.display().to_string(),
                field,
                expected,
                got,
            });
        }
    }
    Ok(())
}

const VERSION: u32 = 1;

#[cfg(test)]
mod tests {
    use super::*;

    /// A child that is forked and has not run its program yet holds what this copy of the descriptor holds.
    #[test]
    fn a_dropped_lock_is_free_though_a_child_still_has_its_file() {
        let dir = tempfile::tempdir().unwrap();
        let held = lock(dir.path()).unwrap();
        let inherited = held.0.try_clone().unwrap();
        assert!(matches!(lock(dir.path()), Err(StateError::Locked { .. })));
        drop(held);
        drop(lock(dir.path()).unwrap());
        drop(inherited);
    }
}
