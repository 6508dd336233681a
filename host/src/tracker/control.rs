//! The HTTP interface: is it alive, is it ready, how is it doing, what does the ledger say, and stop, please.
//! Beside the wire, for operators and their tools, on loopback by default; answers come from a [`Facade`] of the service.
//! Never takes anything that changes a verdict, and no request of a page from elsewhere.

mod stream;

use std::{
    io,
    net::{SocketAddr, TcpListener},
    sync::Arc,
    thread::{self, JoinHandle},
};

use axum::{
    Json, Router,
    extract::{Path, Query, Request, State},
    http::{HeaderMap, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::oneshot;

use self::stream::Stream;
use super::{dashboard, follow, metrics::form};

/// What the service tells.
pub trait Facade: Send + Sync + 'static {
    /// Why the service is not ready for work; empty: it is.
    fn not_ready(&self) -> Vec<String>;

    /// Everything about the service, for people and machines.
    fn status(&self) -> Value;

    /// The metrics in the text form of OpenMetrics.
    fn metrics(&self) -> String;

    /// A batch of the ledger: its header, and its objects from `first`, at most `count`; `None`: there is none.
    ///
    /// # Errors
    /// It cannot be read; one line.
    fn batch(&self, sequence: u64, first: u32, count: u32) -> Result<Option<Value>, String>;

    /// Providers, their standings, what became of their audits, and the ids of evidence.
    fn audits(&self) -> Value;

    /// Evidence by its id: what was kept, and the same in words.
    ///
    /// # Errors
    /// It cannot be read; one line.
    fn evidence(&self, id: &[u8; 32]) -> Result<Option<Value>, String>;

    /// Takes no more, finishes what is under way, ends.
    fn drain(&self);

    /// Answers about the chain that is followed; `None`: none is.
    fn chain(&self) -> Option<Arc<follow::http::Desk>> {
        None
    }
}

/// The interface at work; it ends when this is dropped.
pub struct Control {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Control {
    /// Serves `facade` at this address, on a thread of its own.
    ///
    /// # Errors
    /// The address cannot be bound, or the system refuses a thread.
    pub fn start(address: SocketAddr, facade: Arc<dyn Facade>) -> io::Result<Self> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let thread = thread::Builder::new().name("control".into()).spawn(move || {
            runtime.block_on(async move {
                let listener = match tokio::net::TcpListener::from_std(listener) {
                    Ok(listener) => listener,
                    Err(error) => return tracing::error!(%error, "the HTTP interface cannot listen"),
                };
                let stream = Stream::new(Arc::clone(&facade));
                let serve = axum::serve(listener, router(facade, Arc::clone(&stream))).into_future();
                tokio::select! {
                    () = stream.publish() => {}
                    ended = serve => if let Err(error) = ended {
                        tracing::error!(%error, "the HTTP interface ended");
                    },
                    _ = stopped => {}
                }
            });
        })?;
        Ok(Self {
            address,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Control {
    fn drop(&mut self) {
        // Nobody receives it where the thread has ended.
        let _ = self.stop.take().map(|stop| stop.send(()));
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

type Shared = State<Arc<dyn Facade>>;

fn router(facade: Arc<dyn Facade>, stream: Arc<Stream>) -> Router {
    let chain = facade.chain().map_or_else(Router::new, follow::http::routes);
    Router::new()
        .merge(chain)
        .route("/", get(index))
        .route("/dashboard.css", get(async || dashboard::style()))
        .route("/dashboard.js", get(async || dashboard::script()))
        .route("/favicon.ico", get(async || dashboard::icon()))
        .route("/v1/stream", get(async move || stream.listen()))
        .route("/livez", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .route("/v1/status", get(async |State(facade): Shared| Json(facade.status())))
        .route("/v1/receipts/{sequence}", get(batch))
        .route("/v1/audits", get(async |State(facade): Shared| Json(facade.audits())))
        .route("/v1/audits/{id}", get(evidence))
        .route("/v1/drain", post(drain))
        .fallback(async || problem(StatusCode::NOT_FOUND, "no such path: GET / lists them".into()))
        .layer(middleware::from_fn(guard))
        .with_state(facade)
}

/// A page from elsewhere may make a browser send requests here, and may name itself after this machine: neither is answered.
async fn guard(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = text(headers, &header::HOST).unwrap_or_default();
    let origin = text(headers, &header::ORIGIN);
    let is_address = host == "localhost" || is_address(host);
    if !is_address {
        let message = format!("host \"{host}\": expected an address or localhost");
        return problem(StatusCode::FORBIDDEN, message);
    }
    match origin {
        Some(origin) if origin != format!("http://{host}") => {
            let message = format!("a request of a page of {origin}, expected one of this service");
            problem(StatusCode::FORBIDDEN, message)
        }
        _ => next.run(request).await,
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Whether the host of a request is an address, with or without a port, or localhost: a name could be anybody's.
fn is_address(host: &str) -> bool {
    let alone = host.trim_start_matches('[').trim_end_matches(']');
    host.parse::<SocketAddr>().is_ok()
        || alone.parse::<std::net::IpAddr>().is_ok()
        || host
            .strip_prefix("localhost:")
            .is_some_and(|port| port.parse::<u16>().is_ok())
}

/// The page for a browser; for everything else, what there is.
async fn index(headers: HeaderMap) -> Response {
    match text(&headers, &header::ACCEPT).is_some_and(|accept| accept.contains("text/html")) {
        true => dashboard::page(),
        false => ([(header::VARY, "accept")], LIST).into_response(),
    }
}

const LIST: &str = "perigee tracker\n\n\
     GET  /                          this list; in a browser, the dashboard\n\
     GET  /livez                     the process answers\n\
     GET  /readyz                    it takes work; else 503 and why not\n\
     GET  /metrics                   metrics, as OpenMetrics where that is accepted\n\
     GET  /v1/status                 everything about the service\n\
     GET  /v1/stream                 the same every second, as server-sent events\n\
     GET  /v1/receipts/{sequence}    a batch of the ledger (?first=0&count=100)\n\
     GET  /v1/audits                 providers, their standings, outcomes, evidence\n\
     GET  /v1/audits/{id}            evidence by its id\n\
     GET  /v1/chain                  the chain that is followed, where [chain] names nodes\n\
     GET  /v1/chain/headers          headers of its best branch (?from=0&count=100)\n\
     GET  /v1/chain/headers/{id}     a header by its id\n\
     POST /v1/chain/proofs           is this transaction in a block? {transaction, proof}\n\
     POST /v1/chain/payments         it pays for an object: {sequence, index, transaction, proof}\n\
     GET  /v1/chain/payments/{id}    the payment of an object\n\
     POST /v1/drain                  take no more, finish, end\n";

async fn ready(State(facade): Shared) -> Response {
    let reasons = facade.not_ready();
    match reasons.is_empty() {
        true => "ok\n".into_response(),
        false => problem(StatusCode::SERVICE_UNAVAILABLE, reasons.join("; ")),
    }
}

async fn metrics(State(facade): Shared, headers: HeaderMap) -> Response {
    let (kind, body) = match form::wants_open_metrics(text(&headers, &header::ACCEPT)) {
        true => (form::OPEN_METRICS, facade.metrics()),
        false => (form::PLAIN, form::plain(&facade.metrics())),
    };
    ([(header::CONTENT_TYPE, kind), (header::VARY, "accept")], body).into_response()
}

/// Which objects of a batch.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Range {
    #[serde(default)]
    first: u32,
    #[serde(default = "objects_default")]
    count: u32,
}

fn objects_default() -> u32 {
    100
}

async fn batch(State(facade): Shared, Path(sequence): Path<u64>, Query(range): Query<Range>) -> Response {
    let count = range.count.min(OBJECTS_MAX);
    // Reads a disk: not on the thread that serves the others.
    let read = tokio::task::spawn_blocking(move || facade.batch(sequence, range.first, count)).await;
    found(read, || format!("the ledger has no batch {sequence}"))
}

async fn evidence(State(facade): Shared, Path(id): Path<String>) -> Response {
    let mut bytes = [0; 32];
    if hex::decode_to_slice(&id, &mut bytes).is_err() {
        let message = format!("\"{id}\": expected the 64 digits of an id in hex");
        return problem(StatusCode::BAD_REQUEST, message);
    }
    let read = tokio::task::spawn_blocking(move || facade.evidence(&bytes)).await;
    found(read, || format!("no evidence {id}"))
}

fn found(
    read: Result<Result<Option<Value>, String>, tokio::task::JoinError>,
    missing: impl FnOnce() -> String,
) -> Response {
    match read {
        Ok(Ok(Some(value))) => Json(value).into_response(),
        Ok(Ok(None)) => problem(StatusCode::NOT_FOUND, missing()),
        Ok(Err(message)) => problem(StatusCode::INTERNAL_SERVER_ERROR, message),
        Err(error) => problem(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

async fn drain(State(facade): Shared) -> Json<Value> {
    facade.drain();
    Json(json!({ "draining": true }))
}

fn problem(status: StatusCode, message: String) -> Response {
    (status, Json(json!({ "error": message }))).into_response()
}

/// Objects of a batch in one answer: about a megabyte of receipts in hex.
const OBJECTS_MAX: u32 = 1_000;

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        net::TcpStream,
        sync::atomic::{AtomicBool, Ordering},
    };

    use super::*;

    #[derive(Default)]
    struct Model {
        is_draining: AtomicBool,
    }

    impl Facade for Model {
        fn not_ready(&self) -> Vec<String> {
            let is_draining = self.is_draining.load(Ordering::Relaxed);
            is_draining.then(|| "it is draining".to_owned()).into_iter().collect()
        }

        fn status(&self) -> Value {
            json!({ "version": "1" })
        }

        fn metrics(&self) -> String {
            "# EOF\n".into()
        }

        fn batch(&self, sequence: u64, first: u32, count: u32) -> Result<Option<Value>, String> {
            match sequence {
                1 => Ok(Some(json!([first, count]))),
                2 => Err("damaged".into()),
                _ => Ok(None),
            }
        }

        fn audits(&self) -> Value {
            json!([])
        }

        fn evidence(&self, id: &[u8; 32]) -> Result<Option<Value>, String> {
            Ok((*id == [0xab; 32]).then(|| json!("evidence")))
        }

        fn drain(&self) {
            self.is_draining.store(true, Ordering::Relaxed);
        }
    }

    fn ask(control: &Control, request: &str, host: &str, more: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(control.address()).unwrap();
        let bytes = format!("{request} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n");
        stream.write_all(bytes.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
    }

    #[test]
    fn every_path_answers_and_pages_of_others_do_not_get_in() {
        let model = Arc::new(Model::default());
        let address = "127.0.0.1:0".parse().unwrap();
        let control = Control::start(address, Arc::<Model>::clone(&model)).unwrap();
        let get = |path: &str| ask(&control, &format!("GET {path}"), "localhost:7471", "");
        assert_eq!(get("/livez"), (200, "ok\n".into()));
        assert_eq!(get("/readyz"), (200, "ok\n".into()));
        assert_eq!(get("/metrics"), (200, String::new()));
        let accept = "Accept: application/openmetrics-text\r\n";
        assert_eq!(
            ask(&control, "GET /metrics", "localhost", accept),
            (200, "# EOF\n".into())
        );
        assert_eq!(get("/v1/status"), (200, r#"{"version":"1"}"#.into()));
        assert_eq!(get("/v1/receipts/1"), (200, "[0,100]".into()));
        // More than are given out at once.
        assert_eq!(get("/v1/receipts/1?first=5&count=9999"), (200, "[5,1000]".into()));
        assert_eq!(get("/v1/receipts/2").0, 500);
        assert_eq!(get("/v1/receipts/3").0, 404);
        for wrong in ["/v1/receipts/x", "/v1/receipts/1?last=2", "/v1/audits/ab"] {
            assert_eq!(get(wrong).0, 400, "{wrong}");
        }
        assert_eq!(
            get(&format!("/v1/audits/{}", "ab".repeat(32))),
            (200, r#""evidence""#.into())
        );
        assert_eq!(get(&format!("/v1/audits/{}", "ac".repeat(32))).0, 404);
        assert_eq!(get("/v2").0, 404);
        // Only POST drains, and no page of another site, whatever it calls this machine.
        assert_eq!(get("/v1/drain").0, 405);
        let origin = "Origin: http://elsewhere.example\r\n";
        assert_eq!(ask(&control, "POST /v1/drain", "127.0.0.1:7471", origin).0, 403);
        assert_eq!(ask(&control, "POST /v1/drain", "elsewhere.example", "").0, 403);
        assert_eq!(get("/readyz").0, 200);
        assert_eq!(ask(&control, "POST /v1/drain", "[::1]:7471", "").0, 200);
        assert_eq!(get("/readyz"), (503, r#"{"error":"it is draining"}"#.into()));
    }

    fn listen(control: &Control) -> TcpStream {
        let mut stream = TcpStream::connect(control.address()).unwrap();
        stream
            .write_all(b"GET /v1/stream HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .unwrap();
        stream
    }

    /// What came until `count` events were there.
    fn events(stream: &mut TcpStream, count: usize) -> String {
        let (mut text, mut bytes) = (String::new(), [0; 4096]);
        while text.matches("event: status\ndata: {\"version\":\"1\"}\n\n").count() < count {
            let got = stream.read(&mut bytes).unwrap();
            assert!(got > 0, "it ended behind {text}");
            text.push_str(std::str::from_utf8(&bytes[..got]).unwrap());
        }
        text
    }

    #[test]
    fn everybody_hears_the_stream_up_to_a_bound_and_it_ends_with_the_interface() {
        let address = "127.0.0.1:0".parse().unwrap();
        let control = Control::start(address, Arc::new(Model::default())).unwrap();
        let mut listeners: Vec<_> = (0..stream::LISTENERS_MAX).map(|_| listen(&control)).collect();
        for (number, listener) in listeners.iter_mut().enumerate() {
            let text = events(listener, if number < 2 { 2 } else { 1 });
            assert!(text.contains("content-type: text/event-stream\r\n"), "{text}");
        }
        let get = |path: &str| ask(&control, &format!("GET {path}"), "localhost:7471", "");
        assert_eq!(get("/v1/stream").0, 503);
        // Others are served all the same.
        assert_eq!(get("/livez").0, 200);
        // Who goes makes room, as soon as it is noticed.
        drop(listeners.pop());
        while get_is_full(&control) {
            thread::yield_now();
        }
        drop(control);
        for mut listener in listeners {
            // Cut or reset: it is over.
            let mut rest = Vec::new();
            let _ = listener.read_to_end(&mut rest);
        }
    }

    fn get_is_full(control: &Control) -> bool {
        let mut listener = listen(control);
        let mut bytes = [0; 12];
        listener.read_exact(&mut bytes).unwrap();
        &bytes != b"HTTP/1.1 200"
    }

    #[test]
    fn a_browser_gets_the_page_and_its_parts_and_nothing_else_may_run_there() {
        let address = "127.0.0.1:0".parse().unwrap();
        let control = Control::start(address, Arc::new(Model::default())).unwrap();
        let get = |path: &str, more: &str| ask(&control, &format!("GET {path}"), "localhost:7471", more);
        let (status, list) = get("/", "Accept: */*\r\n");
        assert!(
            status == 200 && list.starts_with("perigee tracker\n") && list.contains("/v1/stream"),
            "{list}"
        );
        let (status, page) = get("/", "Accept: text/html,application/xhtml+xml\r\n");
        assert!(status == 200 && page.starts_with("<!doctype html>"), "{page}");
        // What the policy forbids does not stand there, or it would be broken.
        for forbidden in ["<style", "style=", " onclick=", "javascript:", "http://", "https://"] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
        for part in ["/dashboard.css", "/dashboard.js", "/favicon.ico"] {
            assert!(page.contains(part));
            assert_eq!(get(part, "").0, 200, "{part}");
        }
        let mut stream = TcpStream::connect(control.address()).unwrap();
        let request = "GET / HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(
            answer.contains("content-security-policy: default-src 'none'; style-src 'self'"),
            "{answer}"
        );
    }
}
