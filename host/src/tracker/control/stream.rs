//! The stream of `/v1/stream`: the status of the service once a second, as server-sent events.
//! Beside the other paths of the HTTP interface; one publisher reads and serialises for all who listen.
//! Never more listeners than its bound, never a queue for one who is slow, and nothing is read while nobody listens.

use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    body::{Body, Bytes},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;
use tokio::sync::{Notify, watch};

use super::{Facade, problem};

/// Everybody who listens.
pub(super) struct Stream {
    facade: Arc<dyn Facade>,
    /// The last event; nothing while nobody listens, so that who comes does not see an old one.
    event: watch::Sender<Option<Bytes>>,
    listeners: AtomicUsize,
    wanted: Notify,
}

/// One who listens; counted until it is gone.
struct Listener {
    stream: Arc<Stream>,
    events: watch::Receiver<Option<Bytes>>,
}

impl Stream {
    /// A stream of this service, to be published by [`Self::publish`].
    pub(super) fn new(facade: Arc<dyn Facade>) -> Arc<Self> {
        Arc::new(Self {
            facade,
            event: watch::Sender::new(None),
            listeners: AtomicUsize::new(0),
            wanted: Notify::new(),
        })
    }

    /// Publishes for as long as it is polled.
    pub(super) async fn publish(&self) {
        loop {
            if self.listeners.load(Ordering::Acquire) == 0 {
                self.event.send_replace(None);
                self.wanted.notified().await;
            }
            let facade = Arc::clone(&self.facade);
            // Reads the head of the ledger: not on the thread that serves the others.
            let read = tokio::task::spawn_blocking(move || facade.status().to_string()).await;
            if let Ok(status) = read {
                let event = format!("event: status\ndata: {status}\n\n");
                self.event.send_replace(Some(event.into()));
            }
            tokio::time::sleep(PERIOD).await;
        }
    }

    /// Answers one who wants to listen.
    pub(super) fn listen(self: &Arc<Self>) -> Response {
        let Some(listener) = self.join() else {
            let message = format!("{LISTENERS_MAX} listen already, expected fewer: try again later");
            return problem(StatusCode::SERVICE_UNAVAILABLE, message);
        };
        let events = stream::unfold(listener, async |mut listener| {
            let event = listener.next().await?;
            Some((Ok::<_, Infallible>(event), listener))
        });
        let headers = [
            (header::CONTENT_TYPE, "text/event-stream"),
            (header::CACHE_CONTROL, "no-store"),
        ];
        (headers, Body::from_stream(events)).into_response()
    }

    fn join(self: &Arc<Self>) -> Option<Listener> {
        let more = |count| (count < LISTENERS_MAX).then_some(count + 1);
        self.listeners
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, more)
            .ok()?;
        let mut events = self.event.subscribe();
        // Whoever comes while others listen sees their last event at once.
        events.mark_changed();
        self.wanted.notify_one();
        Some(Listener {
            stream: Arc::clone(self),
            events,
        })
    }
}

impl Listener {
    /// The next event; what was missed is left out.
    async fn next(&mut self) -> Option<Bytes> {
        loop {
            self.events.changed().await.ok()?;
            if let Some(event) = self.events.borrow_and_update().clone() {
                return Some(event);
            }
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.stream.listeners.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Pages and terminals of a team, and then some; each costs a connection and no more.
pub(super) const LISTENERS_MAX: usize = 64;
const PERIOD: Duration = Duration::from_secs(1);
