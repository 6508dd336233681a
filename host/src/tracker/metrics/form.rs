//! The two text forms of metrics: OpenMetrics 1.0, and the older 0.0.4 for who does not ask for it.
//! Between the registry, which writes OpenMetrics, and the HTTP interface.
//! Never changes a number: only names of families, and what the older form has no word for.

/// `Content-Type` of OpenMetrics.
pub const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// `Content-Type` of the older form.
pub const PLAIN: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Whether an `Accept` header (RFC 9110 section 12.5.1) wants OpenMetrics at least as much as plain text; without one it does not.
pub fn wants_open_metrics(accept: Option<&str>) -> bool {
    let weight = |wanted: &str| -> f32 {
        let ranges = accept.unwrap_or_default().split(',');
        let weights = ranges.filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            if !parts.next()?.eq_ignore_ascii_case(wanted) {
                return None;
            }
            let quality = parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")));
            quality.map_or(Some(1.0), |quality| quality.trim().parse().ok())
        });
        weights.fold(0.0, f32::max)
    };
    let open = weight("application/openmetrics-text");
    open > 0.0 && open >= weight("text/plain")
}

/// A text of OpenMetrics in the older form: there a family has the name of its samples, and neither units nor an end.
pub fn plain(open_metrics: &str) -> String {
    let mut text = String::with_capacity(open_metrics.len());
    let mut help = None;
    for line in open_metrics.lines() {
        if let Some(rest) = line.strip_prefix("# HELP ") {
            help = rest.split_once(' ');
        } else if let Some((name, kind)) = line.strip_prefix("# TYPE ").and_then(|rest| rest.split_once(' ')) {
            let (ending, kind) = match kind {
                "counter" => ("_total", "counter"),
                "info" => ("_info", "gauge"),
                "unknown" => ("", "untyped"),
                kind => ("", kind),
            };
            if let Some((_, words)) = help.take().filter(|(of, _)| *of == name) {
                text.push_str(&format!("# HELP {name}{ending} {words}\n"));
            }
            text.push_str(&format!("# TYPE {name}{ending} {kind}\n"));
        } else if !line.starts_with('#') {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_for_openmetrics_gets_it_and_nobody_else() {
        // What Prometheus 2.42 sends.
        let prometheus = "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,\
                          text/plain;version=0.0.4;q=0.5,*/*;q=0.1";
        for accept in [
            prometheus,
            "Application/OpenMetrics-Text",
            "text/plain, application/openmetrics-text",
        ] {
            assert!(wants_open_metrics(Some(accept)), "{accept}");
        }
        for accept in [
            None,
            Some(""),
            Some("*/*"),
            Some("text/plain;version=0.0.4"),
            Some("application/openmetrics-text;q=0"),
            Some("application/openmetrics-text;q=0.4,text/plain;q=0.5"),
            Some("application/openmetrics-text;q=many"),
            Some("text/html,application/xhtml+xml"),
        ] {
            assert!(!wants_open_metrics(accept), "{accept:?}");
        }
    }

    #[test]
    fn families_get_the_names_of_their_samples() {
        let open = "# HELP a_bytes Bytes.\n# TYPE a_bytes counter\n# UNIT a_bytes bytes\na_bytes_total{of=\"x\"} 3\n\
                    # HELP build The program.\n# TYPE build info\nbuild_info{version=\"1\"} 1\n\
                    # HELP g A gauge.\n# TYPE g gauge\ng -0.5\n# TYPE u unknown\nu 1\n\
                    # HELP h_seconds Times.\n# TYPE h_seconds histogram\nh_seconds_sum 0.0\nh_seconds_count 0\n\
                    h_seconds_bucket{le=\"+Inf\"} 0\n# EOF\n";
        let expected = "# HELP a_bytes_total Bytes.\n# TYPE a_bytes_total counter\na_bytes_total{of=\"x\"} 3\n\
                        # HELP build_info The program.\n# TYPE build_info gauge\nbuild_info{version=\"1\"} 1\n\
                        # HELP g A gauge.\n# TYPE g gauge\ng -0.5\n# TYPE u untyped\nu 1\n\
                        # HELP h_seconds Times.\n# TYPE h_seconds histogram\nh_seconds_sum 0.0\nh_seconds_count 0\n\
                        h_seconds_bucket{le=\"+Inf\"} 0\n";
        assert_eq!(plain(open), expected);
    }
}
