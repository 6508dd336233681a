//! The place that a tracker takes: its identity, its ports, whether IPv6 is there, and who reaches its HTTP interface.
//! Part of `doctor`; ports are tried by listening on them for a moment.
//! Never shows a secret, and never makes one.

use std::{
    fs, io,
    net::{IpAddr, Ipv6Addr, SocketAddr, TcpListener},
    path::Path,
};

use serde_json::json;

use super::{Finding, Level};
use crate::{
    chain::lunarx::LunarParams,
    tracker::{config::TrackerConfig, service::IDENTITY_FILE, wire::Identity},
};

pub(super) fn examine(dir: &Path, config: &TrackerConfig) -> Vec<Finding> {
    vec![
        identity(&dir.join(IDENTITY_FILE)),
        ports(config),
        ipv6(),
        control(config.control()),
    ]
}

fn identity(path: &Path) -> Finding {
    let shown = path.display().to_string();
    let finding = |measured: String| Finding::ok("identity", measured, json!({ "file": shown }));
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return finding("none yet: made at the first start".into());
        }
        Err(error) => {
            let advice = "the tracker's user must be able to read it: chown, and mode 0600";
            return finding(format!("{shown} cannot be read: {error}")).at(Level::Bad, advice);
        }
    };
    match Identity::from_file(&bytes, &LunarParams::embedded().peers) {
        Err(error) => {
            let advice = "put the backup of this file back; without one the tracker is another node to everybody";
            finding(format!("{shown}: {error}")).at(Level::Bad, advice)
        }
        Ok(identity) => {
            let id = hex::encode(identity.id());
            match read_by_others(path) {
                Some(mode) => finding(format!("node {id}, mode {mode:04o}")).at(
                    Level::Bad,
                    format!("others can read it and be this node: chmod 600 {shown}, and a new identity where somebody may have"),
                ),
                None => finding(format!("node {id}, readable by its owner alone")),
            }
        }
    }
}

/// The mode, where it lets anybody but the owner do anything.
#[cfg(unix)]
fn read_by_others(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = fs::metadata(path).ok()?.permissions().mode() & 0o7777;
    (mode & 0o077 != 0).then_some(mode)
}

#[cfg(not(unix))]
fn read_by_others(_path: &Path) -> Option<u32> {
    None
}

/// All addresses that it will listen on; the worst decides.
fn ports(config: &TrackerConfig) -> Finding {
    let addresses: Vec<SocketAddr> = config.network.listen.iter().copied().chain(config.control()).collect();
    let is_only = config.network.listen.len() == 1;
    let tried: Vec<_> = addresses
        .iter()
        .map(|address| (*address, TcpListener::bind(address).map(drop)))
        .collect();
    let words = tried.iter().map(|(address, result)| match result {
        Ok(()) => format!("{address} free"),
        Err(error) => format!("{address}: {error}"),
    });
    let measured = words.collect::<Vec<_>>().join(", ");
    let values = tried
        .iter()
        .map(|(address, result)| (address.to_string(), json!(result.is_ok())));
    let finding = Finding::ok(
        "ports",
        measured,
        json!({ "free": values.collect::<serde_json::Map<_, _>>() }),
    );
    let worst = tried
        .iter()
        .filter_map(|(_, result)| result.as_ref().err())
        .map(|error| judge_port(error, is_only));
    match worst.max_by_key(|(level, _)| *level) {
        None => finding,
        Some((level, advice)) => finding.at(level, advice),
    }
}

fn judge_port(error: &io::Error, is_only: bool) -> (Level, &'static str) {
    match error.kind() {
        io::ErrorKind::AddrInUse => (
            Level::Bad,
            "another process has it, perhaps a tracker that runs: `ss -ltnp` names it; or configure another port",
        ),
        io::ErrorKind::PermissionDenied => (
            Level::Bad,
            "ports below 1024 need AmbientCapabilities=CAP_NET_BIND_SERVICE: configure a higher one",
        ),
        // As the tracker: what is missing is left out as long as another address is there.
        _ if !is_only => (
            Level::Warn,
            "this machine has no such address: the tracker leaves it out; take it from the file",
        ),
        _ => (
            Level::Bad,
            "this machine has no such address: configure one that it has (`ip address`)",
        ),
    }
}

fn ipv6() -> Finding {
    let result = TcpListener::bind((Ipv6Addr::LOCALHOST, 0));
    let values = json!({ "available": result.is_ok() });
    match result {
        Ok(_) => Finding::ok("IPv6", "available", values),
        Err(error) => Finding::ok("IPv6", error.to_string(), values).at(
            Level::Warn,
            "peers that have nothing else do not reach it: net.ipv6.conf.all.disable_ipv6 = 0, or leave it where nobody needs it",
        ),
    }
}

fn control(address: Option<SocketAddr>) -> Finding {
    let values = json!({ "address": address.map(|address| address.to_string()) });
    match address {
        None => Finding::ok("HTTP interface", "none", values),
        Some(address) if is_loopback(address.ip()) => Finding::ok("HTTP interface", format!("{address}, this machine alone"), values),
        Some(address) => Finding::ok("HTTP interface", format!("{address}, not on loopback"), values).at(
            Level::Warn,
            "whoever reaches it may stop the tracker: [control] listen on 127.0.0.1, behind a proxy that asks who is there",
        ),
    }
}

fn is_loopback(ip: IpAddr) -> bool {
    ip.to_canonical().is_loopback()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(listen: &[SocketAddr]) -> TrackerConfig {
        let mut config = TrackerConfig::default();
        config.network.listen = listen.to_vec();
        config.control.listen = String::new();
        config
    }

    #[test]
    fn a_port_that_is_taken_is_bad_and_a_free_one_is_not() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = taken.local_addr().unwrap();
        let found = ports(&config(&[address, "127.0.0.1:0".parse().unwrap()]));
        assert!(
            found.level == Level::Bad && found.measured.contains(&address.to_string()),
            "{found:?}"
        );
        assert_eq!(found.values["free"]["127.0.0.1:0"], true);
        drop(taken);
        assert_eq!(ports(&config(&[address])).level, Level::Ok);
        // Of TEST-NET-1 (RFC 5737): no machine has it.
        let absent: SocketAddr = "192.0.2.1:7470".parse().unwrap();
        assert_eq!(ports(&config(&[absent])).level, Level::Bad);
        assert_eq!(
            ports(&config(&[absent, "127.0.0.1:0".parse().unwrap()])).level,
            Level::Warn
        );
    }

    #[test]
    fn the_interface_of_operators_belongs_on_loopback() {
        let level = |address: &str| control(Some(address.parse().unwrap())).level;
        assert_eq!(control(None).level, Level::Ok);
        for near in ["127.0.0.1:7471", "[::1]:7471", "[::ffff:127.0.0.1]:7471"] {
            assert_eq!(level(near), Level::Ok, "{near}");
        }
        for far in ["0.0.0.0:7471", "[::]:7471", "10.0.0.1:7471"] {
            assert_eq!(level(far), Level::Warn, "{far}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn an_identity_that_others_can_read_or_that_is_none_is_bad() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::TempDir::new().unwrap();
        let path = dir.path().join(IDENTITY_FILE);
        assert_eq!(identity(&path).level, Level::Ok);
        let mut rng = crate::tracker::service::rng().unwrap();
        let own = crate::tracker::service::identity(LunarParams::embedded(), &path, &mut rng).unwrap();
        let good = identity(&path);
        assert!(
            good.level == Level::Ok && good.measured.contains(&hex::encode(own.id())),
            "{good:?}"
        );
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let open = identity(&path);
        assert!(open.level == Level::Bad && open.measured.contains("0640"), "{open:?}");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        fs::write(&path, "not an identity").unwrap();
        assert_eq!(identity(&path).level, Level::Bad);
        // Neither the secret nor what stands in its place is shown.
        assert!(!identity(&path).measured.contains("not an identity"));
    }
}
