//! The parameters that a state was made with, as a hash in a file of its directory.
//! Looked at right behind the opening of the store, before anything is judged by what is there.
//! Never changes what is written: other parameters need another directory.

use std::{fs, path::Path};

use super::{StateError, files};

/// Holds the state in `dir`, which is open, to the parameters of this hash. A state that does not say any yet, a new one,
/// takes them.
///
/// # Errors
/// It was made with others, or the file cannot be read or written.
pub fn hold(dir: &Path, digest: &[u8; 32]) -> Result<(), StateError> {
    let path = dir.join("parameters");
    let own = format!("sha256 {}\n", hex::encode(digest));
    match fs::read_to_string(&path) {
        Ok(text) if text == own => Ok(()),
        Ok(text) => {
            let word = |line: &str| {
                line.split_whitespace()
                    .nth(1)
                    .unwrap_or("none")
                    .chars()
                    .take(64)
                    .collect()
            };
            Err(StateError::Parameters {
                path: dir.display().to_string(),
                expected: word(&text),
                got: word(&own),
            })
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => files::replace(&path, own.as_bytes()),
        Err(error) => Err(StateError::io("cannot read", &path, &error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_keeps_to_the_parameters_that_it_was_made_with() {
        let dir = tempfile::tempdir().unwrap();
        for _ in 0..2 {
            assert_eq!(hold(dir.path(), &[7; 32]), Ok(()));
        }
        let message = hold(dir.path(), &[8; 32]).unwrap_err().to_string();
        assert!(
            message.contains(&"07".repeat(32)) && message.contains(&"08".repeat(32)),
            "{message}"
        );
        // What was cut is nobody's.
        fs::write(dir.path().join("parameters"), "sha2").unwrap();
        assert!(hold(dir.path(), &[7; 32]).is_err());
    }
}
