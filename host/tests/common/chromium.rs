//! The browser of tests, where it is installed.
//! Under the tests of pages: the dashboard's and the missions'.
//! Never a silent skip: it is printed, and fails where `ops` is required.

use std::process::{Command, Stdio};

/// Whether there is a browser.
pub(crate) fn is_installed() -> bool {
    let version = Command::new(PROGRAM).arg("--version").stderr(Stdio::null()).output();
    if version.is_ok_and(|output| output.status.success()) {
        return true;
    }
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    let is_required = required.split(',').any(|need| need.trim() == "ops");
    assert!(!is_required, "required: {PROGRAM} not found");
    println!("SKIPPED: {PROGRAM} not found");
    false
}

/// Its name.
pub(crate) const PROGRAM: &str = "chromium";
