//! The dashboard: one page with its style and its script, compiled in, that shows what `/v1/stream` tells.
//! Given out by the HTTP interface to browsers; everything on it comes from the service itself.
//! Never loads anything from elsewhere, runs nothing inline, and sends nothing but requests to read.

use axum::{
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};

/// The page.
pub(super) fn page() -> Response {
    asset("text/html; charset=utf-8", include_str!("page.html"))
}

/// Its style.
pub(super) fn style() -> Response {
    asset("text/css; charset=utf-8", include_str!("page.css"))
}

/// Its script.
pub(super) fn script() -> Response {
    asset("text/javascript; charset=utf-8", include_str!("page.js"))
}

/// Its icon, at the path where browsers look for one even before they have read the page.
pub(super) fn icon() -> Response {
    asset("image/svg+xml", include_str!("icon.svg"))
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    let headers: [(HeaderName, &str); 6] = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        // Another version of the service has another page.
        (header::CACHE_CONTROL, "no-cache"),
        // The list for those who do not want a page is at the same path.
        (header::VARY, "accept"),
    ];
    (headers, text).into_response()
}

/// What a browser may do on behalf of the page.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'";
