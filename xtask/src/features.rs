//! The cargo features of the workspace's crates, as cargo itself reports them.
//! Feeds the plan: each feature is built and tested alone, and all together.
//! Never lists a feature by hand, so that a new one cannot be forgotten.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// One crate that has features.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Featured {
    pub(crate) package: String,
    pub(crate) features: Vec<String>,
    /// Whether all of them are on by default.
    pub(crate) by_default: bool,
}

/// Asks cargo for the crates of the workspace and keeps those with features.
pub(crate) fn of_workspace(root: &Path) -> Result<Vec<Featured>, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo metadata could not start: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", output.status));
    }
    let metadata = serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    from_metadata(&metadata).ok_or_else(|| "cargo metadata: no list of packages".to_owned())
}

fn from_metadata(metadata: &Value) -> Option<Vec<Featured>> {
    let mut featured = Vec::new();
    for package in metadata.get("packages")?.as_array()? {
        let features: Vec<String> = package
            .get("features")?
            .as_object()?
            .keys()
            .filter(|name| *name != "default")
            .cloned()
            .collect();
        if !features.is_empty() {
            let default = package.get("features")?.get("default").and_then(Value::as_array);
            let is_default = |name: &String| default.is_some_and(|names| names.iter().any(|other| other == name));
            featured.push(Featured {
                package: package.get("name")?.as_str()?.to_owned(),
                by_default: features.iter().all(is_default),
                features,
            });
        }
    }
    Some(featured)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_without_features_are_left_out_and_default_is_not_a_feature() {
        let metadata = serde_json::json!({ "packages": [
            { "name": "plain", "features": {} },
            { "name": "defaulted", "features": { "default": [] } },
            { "name": "rich", "features": { "default": ["gpu"], "gpu": [], "payload": [] } },
        ]});
        let rich = Featured {
            package: "rich".to_owned(),
            features: vec!["gpu".to_owned(), "payload".to_owned()],
            by_default: false,
        };
        assert_eq!(from_metadata(&metadata), Some(vec![rich]));
        let metadata = serde_json::json!({ "packages": [
            { "name": "full", "features": { "default": ["payload", "gpu"], "gpu": [], "payload": [] } },
        ]});
        let full = &from_metadata(&metadata).expect("a list")[0];
        assert!(full.by_default, "{full:?}");
    }

    /// Negative control: an answer without packages is an error, not "no features".
    #[test]
    fn an_answer_of_another_shape_is_refused() {
        assert_eq!(from_metadata(&serde_json::json!({})), None);
        assert_eq!(
            from_metadata(&serde_json::json!({ "packages": [{ "name": "plain" }] })),
            None
        );
    }
}
