//! A Chromium without a window, driven by the DevTools protocol over one websocket.
//! Under the tests of the dashboard; each has a browser of its own, with a folder of its own.
//! Never leaves a browser behind: it is killed, with all of its processes, when it is dropped.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    os::unix::process::CommandExt as _,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use tempfile::TempDir;
use tungstenite::{Message, WebSocket, client};

/// A browser with one page.
pub(crate) struct Browser {
    _group: Group,
    socket: WebSocket<TcpStream>,
    last_id: u64,
    /// What the page said by itself, until it is taken.
    events: Vec<Value>,
    /// Scripts that are given out instead of the service's own, by a part of their address.
    replaced: Option<(&'static str, &'static str)>,
    _folder: TempDir,
}

impl Browser {
    /// A browser with an empty page.
    pub(crate) fn start() -> Self {
        let folder = TempDir::new().unwrap();
        let group = Command::new(crate::chromium::PROGRAM)
            .args([
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
            ])
            .args(["--remote-debugging-port=0", "about:blank"])
            .arg(format!("--user-data-dir={}", folder.path().display()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // Its processes are a group, which ends together.
            .process_group(0)
            .spawn()
            .map(Group)
            .unwrap();
        let told = folder.path().join("DevToolsActivePort");
        let port = until("the browser's port", || {
            let text = fs::read_to_string(&told).ok()?;
            text.split_once('\n')?.0.parse::<u16>().ok()
        });
        let page = until("the browser's page", || {
            let pages: Value = serde_json::from_str(&http(port, "/json/list")).ok()?;
            let page = pages.as_array()?.iter().find(|page| page["type"] == "page")?.clone();
            Some(page["webSocketDebuggerUrl"].as_str()?.to_owned())
        });
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let (socket, _) = client(page, stream).unwrap();
        let mut browser = Self {
            _group: group,
            socket,
            last_id: 0,
            events: Vec::new(),
            replaced: None,
            _folder: folder,
        };
        for domain in ["Page", "Runtime", "Log", "DOM"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        browser
    }

    /// Calls a method of the protocol.
    pub(crate) fn call(&mut self, method: &str, params: Value) -> Value {
        let id = self.send(method, params);
        loop {
            let mut message = self.receive();
            if message["id"] == id {
                assert_eq!(message.get("error"), None, "{method}");
                return message["result"].take();
            }
            self.happened(message);
        }
    }

    /// The value of an expression in the page.
    pub(crate) fn eval(&mut self, expression: &str) -> Value {
        let params = json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        let mut result = self.call("Runtime.evaluate", params);
        assert_eq!(result.get("exceptionDetails"), None, "{expression}");
        result["result"]["value"].take()
    }

    /// Waits until an expression is true.
    pub(crate) fn wait(&mut self, expression: &str) {
        let start = Instant::now();
        while self.eval(&format!("Boolean({expression})")) != true {
            assert!(
                start.elapsed() < PATIENCE,
                "it never came: {expression}\n{}",
                self.eval("document.body.innerText")
            );
            thread::sleep(TURN);
        }
    }

    /// Opens a page and waits until it is there.
    pub(crate) fn open(&mut self, url: &str) {
        self.call("Page.navigate", json!({ "url": url }));
        self.wait(&format!(
            "location.href === {url:?} && document.readyState === 'complete'"
        ));
    }

    /// From the next page on, gives out `text` for every script whose address ends so.
    pub(crate) fn replace(&mut self, ending: &'static str, text: &'static str) {
        self.replaced = Some((ending, text));
        let patterns = json!([{ "urlPattern": format!("*{ending}") }]);
        self.call("Fetch.enable", json!({ "patterns": patterns }));
    }

    /// A screen of this size, in this theme.
    pub(crate) fn screen(&mut self, (width, height): (u32, u32), theme: &str) {
        let is_phone = width < 600;
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_phone});
        self.call("Emulation.setDeviceMetricsOverride", metrics);
        let features = json!([{"name": "prefers-color-scheme", "value": theme}]);
        self.call("Emulation.setEmulatedMedia", json!({ "features": features }));
    }

    /// A screenshot, as a PNG in base64.
    pub(crate) fn shot(&mut self) -> String {
        let mut shot = self.call("Page.captureScreenshot", json!({"format": "png"}));
        let Value::String(data) = shot["data"].take() else {
            panic!("a screenshot is text");
        };
        data
    }

    /// Presses and releases a key.
    pub(crate) fn press(&mut self, key: &str, code: u32) {
        for kind in ["rawKeyDown", "keyUp"] {
            let event = json!({"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code});
            self.call("Input.dispatchKeyEvent", event);
        }
    }

    /// Clicks the middle of an element, as a hand would: whatever lies above it gets the click.
    pub(crate) fn click(&mut self, selector: &str) {
        let place = self.eval(&format!(
            "(() => {{ const one = document.querySelector({selector:?}); one.scrollIntoView({{ block: 'center' }}); \
             const box = one.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }})()"
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({"type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1});
            self.call("Input.dispatchMouseEvent", event);
        }
    }

    /// What went wrong in the page since the last time: exceptions, errors of its console, breaches of its policy.
    pub(crate) fn complaints(&mut self) -> Vec<String> {
        // Whatever was said before this answer is here with it.
        self.eval("1");
        let told = self.events.drain(..).filter_map(|event| {
            let params = &event["params"];
            match event["method"].as_str()? {
                "Runtime.exceptionThrown" => Some(params["exceptionDetails"].to_string()),
                "Runtime.consoleAPICalled"
                    if matches!(params["type"].as_str(), Some("error" | "assert" | "warning")) =>
                {
                    Some(params["args"].to_string())
                }
                "Log.entryAdded" if params["entry"]["level"] == "error" => Some(params["entry"].to_string()),
                _ => None,
            }
        });
        told.collect()
    }

    fn send(&mut self, method: &str, params: Value) -> u64 {
        self.last_id += 1;
        let text = json!({"id": self.last_id, "method": method, "params": params}).to_string();
        self.socket.send(Message::text(text)).unwrap();
        self.last_id
    }

    fn receive(&mut self) -> Value {
        loop {
            match self.socket.read().expect("the browser answers") {
                Message::Text(text) => return serde_json::from_str(&text).unwrap(),
                Message::Close(_) => panic!("the browser has closed the page"),
                _ => {}
            }
        }
    }

    fn happened(&mut self, event: Value) {
        if event["method"] == "Fetch.requestPaused" {
            let id = &event["params"]["requestId"];
            let url = event["params"]["request"]["url"].as_str().unwrap_or_default();
            match self.replaced {
                Some((ending, text)) if url.ends_with(ending) => {
                    let headers = json!([{"name": "content-type", "value": "text/javascript"}]);
                    let body = STANDARD.encode(text);
                    let answer =
                        json!({"requestId": id, "responseCode": 200, "responseHeaders": headers, "body": body});
                    self.send("Fetch.fulfillRequest", answer);
                }
                _ => drop(self.send("Fetch.continueRequest", json!({ "requestId": id }))),
            }
        }
        self.events.push(event);
    }
}

/// The browser and whatever it has started, ended together, also where a test fails before there is a page.
struct Group(Child);

impl Drop for Group {
    fn drop(&mut self) {
        // The group is the browser's own: it was made for it.
        if let Some(group) = rustix::process::Pid::from_raw(self.0.id() as i32) {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        let _ = self.0.wait();
    }
}

/// Waits for what comes.
pub(crate) fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "{what} never came");
        thread::sleep(TURN);
    }
}

/// The body of an answer of the browser, which keeps the connection open behind it; empty where there is none yet.
fn http(port: u16, path: &str) -> String {
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n")?;
        let mut from = BufReader::new(stream);
        let (mut line, mut length) = (String::new(), 0);
        while line != "\r\n" {
            line.clear();
            if from.read_line(&mut line)? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            let header = line.to_ascii_lowercase();
            if let Some(value) = header.strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let mut body = vec![0; length];
        from.read_exact(&mut body)?;
        Ok(String::from_utf8_lossy(&body).into_owned())
    };
    ask().unwrap_or_default()
}

/// For a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_secs(120);
const TURN: Duration = Duration::from_millis(50);
