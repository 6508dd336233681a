//! The dashboard of a real service in a real browser: it moves, it can be used by keys, it says when it is old, it fits a phone.
//! Behind the switch `ops`, for it needs chromium; the service has a ledger with evidence and is under load.
//! Never a check without a page that fails it.
#![cfg(all(feature = "tracker", target_os = "linux"))]

mod browser;
#[path = "../common/chromium.rs"]
mod chromium;
mod look;

use std::{
    net::SocketAddr,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use perigee::{
    chain::lunarx::{LunarParams, key::PublicKey},
    store::{BatchLog, NewBatch, SideChange, SideTable, Storage, StoreLimits},
    tracker::{
        audit::{
            Evidence,
            evidence::{Event, Step},
            outcome::Failure,
            standing::Rank,
        },
        config::TrackerConfig,
        load::{self, LoadOptions, Stage, Watch},
        service::{End, IDENTITY_FILE, Service},
        wire::{Identity, Transport},
    },
};
use tempfile::TempDir;

use crate::browser::Browser;

struct Silent;

impl Watch for Silent {
    fn stage(&self, _stage: Stage) {}

    fn step(&self, _receipts: u64) {}
}

fn start(dir: &Path, control: &str) -> Service {
    let text =
        format!("[network]\nlisten = [\"127.0.0.1:0\"]\n[control]\nlisten = \"{control}\"\n[engine]\nthreads = 1");
    let config = TrackerConfig::parse(&text, "test").unwrap();
    Service::start(LunarParams::embedded(), &config, dir, |_, _| {}).unwrap()
}

/// A folder whose ledger has evidence of silence; its id.
fn accused(dir: &Path) -> String {
    assert_eq!(start(dir, "127.0.0.1:0").drain(|| false), End::Drained);
    let params = LunarParams::embedded();
    let identity = Identity::from_file(&std::fs::read(dir.join(IDENTITY_FILE)).unwrap(), &params.peers).unwrap();
    let step = Step {
        at_us: 1_700_000_000_000_000,
        what: Event::TimedOut,
    };
    let evidence = Evidence {
        provider: PublicKey::ed25519(&identity.public_key()),
        contract: [1; 32],
        manifest: [2; 32],
        shard: 3,
        epoch: 4,
        round: 5,
        challenge: None,
        failure: Failure::Silence,
        index: None,
        message: String::new(),
        steps: vec![step],
        record: Vec::new(),
        before: (Rank::Good, 1_000_000),
        after: (Rank::Warned, 990_000),
    };
    let (log, _) = BatchLog::open(
        Storage::Folder(dir.to_owned()),
        identity.public_key(),
        StoreLimits::default(),
    )
    .unwrap();
    let batch = NewBatch::<Vec<u8>> {
        time_us: 1_700_000_000_000_000,
        objects: Vec::new(),
        side: vec![SideChange {
            table: SideTable::Evidence,
            key: evidence.id().to_vec(),
            value: Some(evidence.to_bytes()),
        }],
    };
    log.append(&batch, &|message: &[u8]| identity.sign(message)).unwrap();
    hex::encode(evidence.id())
}

/// Loads a tracker until it is stopped; every verdict is checked.
fn load(to: SocketAddr, stop: &AtomicBool) {
    let mut seed = 0;
    while !stop.load(Ordering::Acquire) {
        seed += 1;
        let options = LoadOptions {
            to,
            transport: Transport::Clear,
            seconds: 3.0,
            warm_up: 0.1,
            receipts_per_s: 300.0,
            frame_receipts: 20,
            connections: 12,
            sources: 1,
            threads: 1,
            invalid_per_1000: 100,
            repeated_per_1000: 100,
            hostile: 0,
            proofs: 0,
            patience: Duration::from_secs(60),
        };
        let report = load::run(
            LunarParams::embedded(),
            &options,
            [seed; 32],
            &AtomicBool::new(false),
            &Silent,
        );
        assert!(report.unwrap().is_good());
    }
}

const DESK: (u32, u32) = (1280, 800);
const PHONE: (u32, u32) = (390, 844);
const READY: &str = "document.documentElement?.dataset.state === 'ready'";
const LOST: &str =
    "document.documentElement?.dataset.state === 'lost' && document.getElementById('lost').checkVisibility()";
const MOVES: &str = "Number(document.getElementById('objects-rate').textContent.replaceAll(',', '')) > 0 && \
                     document.querySelectorAll('#verdicts-chart path').length > 0 && \
                     document.querySelectorAll('.stage').length === 5";

#[test]
fn the_page_of_a_service_under_load_is_alive_whole_and_says_when_it_is_not() {
    if !chromium::is_installed() {
        return;
    }
    let dir = TempDir::new().unwrap();
    let id = accused(dir.path());
    let service = start(dir.path(), "127.0.0.1:0");
    let (to, control) = (service.addresses()[0], service.control().unwrap());
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        let loading = scope.spawn(|| load(to, &stop));
        // A check that fails ends the load too.
        let stopped = Stopper(&stop);
        let mut page = Browser::start();
        page.screen(DESK, "light");
        page.open(&format!("http://{control}/"));
        page.wait(READY);
        page.wait(MOVES);
        let total = page.eval("document.getElementById('objects-total').textContent");
        page.wait(&format!(
            "document.getElementById('objects-total').textContent !== {total}"
        ));
        page.wait("document.querySelectorAll('#peers-rows tr').length === 8");
        check_screens(&mut page);
        check_use(&mut page, &id);
        assert_eq!(page.complaints(), Vec::<String>::new());
        drop(stopped);
        loading.join().unwrap();
        // It goes away, and comes back at the same address.
        assert_eq!(service.drain(|| false), End::Drained);
        page.wait(LOST);
        let text = page.eval("document.getElementById('lost-text').textContent");
        assert!(text.as_str().unwrap().contains("Last seen at"), "{text}");
        page.screen(PHONE, "dark");
        assert_eq!(look::boxes(&mut page), Vec::<String>::new());
        assert_eq!(look::pale(&mut page), Vec::<String>::new());
        let service = start(dir.path(), &control.to_string());
        page.wait(READY);
        page.wait("!document.getElementById('lost').checkVisibility()");
        assert_eq!(service.drain(|| false), End::Drained);
    });
}

/// Every size and theme: not blank, nothing on anything else, nothing cut off, everything readable.
fn check_screens(page: &mut Browser) {
    let mut brightness = Vec::new();
    for screen in [DESK, PHONE, (320, 640)] {
        for theme in ["light", "dark"] {
            page.screen(screen, theme);
            let colours = look::colours(page);
            assert!(!colours.is_blank(), "{screen:?} {theme}: {} colours", colours.count);
            assert_eq!(look::boxes(page), Vec::<String>::new(), "{screen:?} {theme}");
            assert_eq!(look::pale(page), Vec::<String>::new(), "{screen:?} {theme}");
            brightness.push(colours.brightness);
        }
    }
    for pair in brightness.chunks(2) {
        assert!(pair[0] > 180 && pair[1] < 80, "light and dark: {pair:?}");
    }
    page.screen(DESK, "light");
    // The same page with a card moved onto another, with text too pale, with something wide: each is found.
    page.eval("document.getElementById('latency').style.transform = 'translateX(-300px)'");
    assert!(look::boxes(page).iter().any(|wrong| wrong.starts_with("on each other")));
    page.eval("document.getElementById('latency').style.transform = ''");
    page.eval("document.querySelector('.lead').style.color = 'light-dark(#aab, #556)'");
    assert!(!look::pale(page).is_empty());
    page.eval("document.querySelector('.lead').style.color = ''");
    page.eval("document.querySelector('footer').style.minWidth = '3000px'");
    assert!(
        look::boxes(page)
            .iter()
            .any(|wrong| wrong.starts_with("scrolls sideways"))
    );
    page.eval("document.querySelector('footer').style.minWidth = ''");
    assert_eq!(look::boxes(page), Vec::<String>::new());
}

/// Keys reach everything; the theme is kept; sections, lists and evidence can be opened.
fn check_use(page: &mut Browser, id: &str) {
    assert_eq!(look::unreachable(page), Vec::<String>::new());
    page.eval("document.getElementById('theme').tabIndex = -1");
    assert!(
        !look::unreachable(page).is_empty(),
        "a control without a tab stop is found"
    );
    page.eval("document.getElementById('theme').tabIndex = 0");
    let theme = "document.documentElement.dataset.theme ?? 'system'";
    for expected in ["light", "dark"] {
        page.click("#theme");
        assert_eq!(page.eval(theme), expected);
    }
    let url = page.eval("location.href");
    // The page before the reload is ready, too: told apart by what it does not take with it.
    page.eval("window.isOld = true");
    page.eval("location.reload()");
    page.wait(&format!("window.isOld === undefined && {READY}"));
    assert_eq!(page.eval(theme), "dark", "it is kept");
    page.click("#theme");
    assert_eq!(page.eval(theme), "system");
    page.wait("document.querySelectorAll('#peers-rows tr').length === 8");
    page.click("#peers-more");
    page.wait("document.querySelectorAll('#peers-rows tr').length > 8");
    assert_eq!(
        page.eval("document.getElementById('peers-more').getAttribute('aria-expanded')"),
        "true"
    );
    for section in ["overview", "pipeline", "engines", "audits", "peers", "evidence"] {
        page.click(&format!("nav a[href='#{section}']"));
        page.wait(&format!(
            "location.hash === '#{section}' && document.getElementById('{section}').getBoundingClientRect().top < innerHeight"
        ));
    }
    page.click("#cases a");
    page.wait(&format!(
        "location.pathname === '/v1/audits/{id}' && document.body.innerText.includes('{id}')"
    ));
    page.open(url.as_str().unwrap());
    page.wait(READY);
}

/// What the checks above would say of a page whose script is broken, or that does what its policy forbids.
#[test]
fn a_page_that_is_broken_is_found_out() {
    if !chromium::is_installed() {
        return;
    }
    let dir = TempDir::new().unwrap();
    let service = start(dir.path(), "127.0.0.1:0");
    let url = format!("http://{}/", service.control().unwrap());
    let mut page = Browser::start();
    page.screen(DESK, "light");
    page.open(&url);
    page.wait(READY);
    assert_eq!(page.complaints(), Vec::<String>::new());
    // A style and a script that stand in the page do not count, and are told.
    page.eval(
        "(() => { const one = document.createElement('script'); one.textContent = 'window.ran = 1'; document.body.append(one); \
           document.body.setAttribute('style', 'display: none'); })()",
    );
    assert_eq!(
        page.eval("window.ran === undefined && document.body.checkVisibility()"),
        true
    );
    let complaints = page.complaints();
    assert!(
        complaints.len() >= 2 && complaints.iter().all(|one| one.contains("Content Security Policy")),
        "{complaints:?}"
    );
    page.replace("/dashboard.js", "throw new Error('broken');");
    page.open(&format!("{url}?broken"));
    assert!(page.complaints().iter().any(|one| one.contains("broken")));
    assert_eq!(page.eval(&format!("Boolean({READY}) || Boolean({MOVES})")), false);
    page.open("about:blank");
    assert!(look::colours(&mut page).is_blank());
    assert_eq!(service.drain(|| false), End::Drained);
}

/// Ends the load however the checks end.
struct Stopper<'a>(&'a AtomicBool);

impl Drop for Stopper<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}
