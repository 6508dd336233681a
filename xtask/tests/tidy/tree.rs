//! The files of the checkout, read once into memory, and the finding every rule reports.
//! Feeds all other rules of tidy; its own rule is the one on sizes.
//! Never reads ignored files, build output, or the text of a file that is too large.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One file: its path from the workspace root with `/` between the parts, its size, and its text if it is UTF-8.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) bytes: u64,
    pub(crate) text: Option<String>,
}

impl File {
    /// A file in memory, for the negative controls.
    pub(crate) fn of(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            bytes: text.len() as u64,
            text: Some(text.to_owned()),
        }
    }

    /// The text, empty for a file that has none.
    pub(crate) fn text(&self) -> &str {
        self.text.as_deref().unwrap_or("")
    }

    /// The name without folders and extension.
    pub(crate) fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.split('.').next().unwrap_or(name)
    }

    /// True for a Rust source file.
    pub(crate) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    pub(crate) fn finding(&self, line: usize, message: impl Into<String>) -> Finding {
        Finding {
            path: self.path.clone(),
            line,
            message: message.into(),
        }
    }
}

/// What a rule found: the file, the line counted from 1 (0 for the whole file), and what is wrong.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.path, self.line, self.message)
    }
}

/// The largest file that may be tracked; a vector file may be larger.
const FILE_BYTES_MAX: u64 = 2 << 20;

/// Where files above the limit may stand.
const LARGE_FILES: &str = "testvectors/vectors/";

/// Nothing large is tracked: data of others stays outside and is found by path.
pub(crate) fn check_sizes(files: &[File]) -> Vec<Finding> {
    let large = files
        .iter()
        .filter(|file| file.bytes > FILE_BYTES_MAX && !file.path.starts_with(LARGE_FILES));
    large
        .map(|file| file.finding(0, format!("{} bytes, at most {FILE_BYTES_MAX}", file.bytes)))
        .collect()
}

/// Every file of the checkout that git tracks or would track; without git, every file outside build output.
pub(crate) fn read_checkout() -> Vec<File> {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    let paths = listed_by_git(&root).unwrap_or_else(|| walked(&root));
    let mut files: Vec<File> = paths.into_iter().filter_map(|path| read(&root, path)).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn listed_by_git(root: &Path) -> Option<Vec<String>> {
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let output = Command::new("git").args(list).current_dir(root).output().ok()?;
    if !output.status.success() || output.stdout.is_empty() {
        return None;
    }
    let names = String::from_utf8(output.stdout).ok()?;
    Some(
        names
            .split('\0')
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
    )
}

fn walked(root: &Path) -> Vec<String> {
    let mut paths = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the checkout can be listed") {
            let entry = entry.expect("an entry of the checkout can be read");
            let path = entry.path();
            let kind = entry.file_type().expect("an entry of the checkout has a type");
            if kind.is_dir() && entry.file_name() != "target" && entry.file_name() != ".git" {
                folders.push(path);
            } else if kind.is_file() {
                let relative = path.strip_prefix(root).expect("walked from the root");
                paths.push(relative.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    paths
}

/// None for a file that is tracked but deleted here.
fn read(root: &Path, path: String) -> Option<File> {
    let bytes = fs::symlink_metadata(root.join(&path)).ok()?.len();
    let text = if bytes <= FILE_BYTES_MAX {
        fs::read_to_string(root.join(&path)).ok()
    } else {
        None
    };
    Some(File { path, bytes, text })
}

/// The limit itself passes and one byte more does not, except among the vectors.
#[test]
fn a_large_file_is_found() {
    let sized = |path: &str, bytes| File {
        path: path.to_owned(),
        bytes,
        text: None,
    };
    let files = [
        sized("host/block.raw", FILE_BYTES_MAX + 1),
        sized("host/small.raw", FILE_BYTES_MAX),
        sized("testvectors/vectors/ring.json", FILE_BYTES_MAX + 1),
    ];
    let found: Vec<String> = check_sizes(&files).into_iter().map(|finding| finding.path).collect();
    assert_eq!(found, ["host/block.raw"]);
}

/// Both ways of listing see the same tree, as far as the sources go.
#[test]
fn the_walk_finds_what_git_lists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let walked = walked(root);
    assert!(walked.contains(&"tests/tidy/tree.rs".to_owned()), "{walked:?}");
    if let Some(listed) = listed_by_git(root) {
        for path in listed
            .iter()
            .filter(|path| path.ends_with(".rs") && root.join(path).exists())
        {
            assert!(walked.contains(path), "{path}");
        }
    }
}
