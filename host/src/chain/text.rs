//! Parameters as texts in TOML: what is wrong with one in words, and which one it is in a hash.
//! Under the profiles whose parameters are read from a text, their own or one of the user's.
//! Never reads a file, and never knows what a field means.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use serde::de::DeserializeOwned;

use super::utxo::{Hash32, sha256};

/// Most bytes of a text: those that the program carries have some thousand.
pub const TEXT_BYTES_MAX: usize = 1 << 20;

/// A text that is no TOML, or that lacks a field, has an unknown one, or one of another type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, {at:?}: {message}")]
pub struct TextError {
    /// Line, from 1.
    pub line: usize,
    /// What stands there, cut where it is long.
    pub at: String,
    /// The field, what was expected and what is there.
    pub message: String,
}

/// Reads a text, and tells the hash of its values: SHA-256 of the same TOML with its keys in order, without comments.
///
/// # Errors
/// The first place that is wrong.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<(T, Hash32), TextError> {
    if text.len() > TEXT_BYTES_MAX {
        return Err(TextError {
            line: 1,
            at: String::new(),
            message: format!("expected at most {TEXT_BYTES_MAX} bytes, got {}", text.len()),
        });
    }
    let explain = |error: toml::de::Error| explain(text, &error);
    let values: toml::Table = toml::from_str(text).map_err(explain)?;
    let read = toml::from_str(text).map_err(explain)?;
    Ok((read, sha256(values.to_string().as_bytes())))
}

fn explain(text: &str, error: &toml::de::Error) -> TextError {
    let offset = error.span().map_or(0, |span| span.start);
    let before = text.get(..offset).unwrap_or_default();
    let line = before.matches('\n').count();
    let at = text.lines().nth(line).unwrap_or_default().trim();
    TextError {
        line: line.saturating_add(1),
        at: at.chars().take(LINE_CHARS_MAX).collect(),
        message: error.message().lines().collect::<Vec<_>>().join(", "),
    }
}

/// Characters of a line that are shown.
const LINE_CHARS_MAX: usize = 80;

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Parts {
        #[expect(dead_code, reason = "it is read to be refused")]
        blocks: u32,
    }

    #[test]
    fn one_line_says_where_and_what() {
        let words = |text: &str| read::<Parts>(text).unwrap_err().to_string();
        // An unknown field, another type, a missing field, no TOML, an empty text, and a line that does not fit.
        for (text, expected) in [
            (
                "blocks = 1\nblock = 2\n",
                "line 2, \"block = 2\": unknown field `block`",
            ),
            (
                "# a\n blocks = \"1\"",
                "line 2, \"blocks = \\\"1\\\"\": invalid type: string \"1\", expected u32",
            ),
            ("blocks = -1", "invalid value: integer `-1`, expected u32"),
            ("blocks = ", "line 1, \"blocks =\": "),
            ("", "line 1, \"\": missing field `blocks`"),
        ] {
            let got = words(text);
            assert!(got.contains(expected) && !got.contains('\n'), "{got}");
        }
        let long = format!("blocks = \"{}\"", "x".repeat(500));
        assert!(words(&long).len() < 800);
        assert!(words(&" ".repeat(TEXT_BYTES_MAX + 1)).contains("at most 1048576 bytes, got 1048577"));
    }

    #[test]
    fn the_hash_is_of_the_values_and_not_of_their_form() {
        let hash = |text: &str| read::<toml::Table>(text).unwrap().1;
        let one = hash("a = 1_000\n[b]\nc = \"x\"\n");
        assert_eq!(one, hash("# said otherwise\na   = 1000\nb = { c = \"x\" }\n"));
        assert_ne!(one, hash("a = 1_001\n[b]\nc = \"x\"\n"));
        assert_ne!(one, hash("a = \"1000\"\n[b]\nc = \"x\"\n"), "another type");
    }
}
