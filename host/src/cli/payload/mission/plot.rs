//! Plots of a mission: lines over its time as inline SVG, with labels of HTML, which keep their size on every screen.
//! Made from the samples of a record; the page puts them one below the other.
//! Never a colour alone: each line is named beside it, and each plot says in words what it shows.

use std::fmt::Write as _;

use super::page::escaped;

/// A quantity over time.
pub(super) struct Line {
    pub(super) name: &'static str,
    /// Class of its colour in the page: `one` or `two`.
    pub(super) class: &'static str,
    /// A value a sample.
    pub(super) values: Vec<f64>,
}

/// A value that is not to be passed.
pub(super) struct Limit {
    pub(super) name: &'static str,
    pub(super) value: f64,
}

/// Lines of one unit.
pub(super) struct Plot {
    /// Its anchor in the page.
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    /// Empty for counts.
    pub(super) unit: &'static str,
    pub(super) lines: Vec<Line>,
    /// Drawn where they are in the range of the values, else told in words.
    pub(super) limits: Vec<Limit>,
    /// The range of the axis, where the values do not make it.
    pub(super) range: Option<(f64, f64)>,
    /// Decimals of a value in words.
    pub(super) decimals: usize,
}

/// What all plots of a mission share.
pub(super) struct Frame {
    /// Moments of the samples, seconds, ascending.
    pub(super) times: Vec<f64>,
    /// The end of the mission, seconds.
    pub(super) end_s: f64,
    /// Begins and ends of eclipses, seconds.
    pub(super) eclipses: Vec<(f64, f64)>,
    /// Begins and ends of passes, seconds.
    pub(super) passes: Vec<(f64, f64)>,
}

impl Plot {
    /// The figure, as HTML.
    pub(super) fn figure(&self, frame: &Frame) -> String {
        let (least, most) = self.extent();
        let ticks = self
            .range
            .map_or_else(|| ticks(least, most), |(low, high)| ticks(low, high));
        let (low, high) = (ticks[0], ticks[ticks.len() - 1]);
        let words = self.words();
        let (id, title) = (self.id, self.title);
        let mut text = format!(
            "<figure id=\"{id}\"><h3>{title}{}</h3><div class=\"plot\"><div class=\"y\">",
            self.unit_after(", ")
        );
        for tick in &ticks {
            let at = 100.0 - (tick - low) * 100.0 / (high - low);
            let _ = write!(text, "<span style=\"top:{at:.2}%\">{}</span>", short(*tick));
        }
        let _ = write!(
            text,
            "</div><svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" preserveAspectRatio=\"none\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">\
             <title id=\"{id}-t\">{title}</title><desc id=\"{id}-d\">{}</desc>",
            escaped(&words.join("; "))
        );
        for (begin, end) in &frame.eclipses {
            let (x, width) = (frame.x(*begin), frame.x(*end) - frame.x(*begin));
            let _ = write!(
                text,
                "<rect class=\"eclipse\" x=\"{x:.2}\" y=\"0\" width=\"{width:.2}\" height=\"{HEIGHT}\"/>"
            );
        }
        for (begin, end) in &frame.passes {
            let (x, width) = (frame.x(*begin), frame.x(*end) - frame.x(*begin));
            let _ = write!(
                text,
                "<rect class=\"pass\" x=\"{x:.2}\" y=\"0\" width=\"{width:.2}\" height=\"6\"/>"
            );
        }
        let y = |value: f64| (HEIGHT - (value - low) * HEIGHT / (high - low)).clamp(0.0, HEIGHT);
        for tick in &ticks {
            let _ = write!(text, "<path class=\"grid\" d=\"M0 {0:.1}H{WIDTH}\"/>", y(*tick));
        }
        for limit in self.limits.iter().filter(|limit| (low..=high).contains(&limit.value)) {
            let _ = write!(text, "<path class=\"limit\" d=\"M0 {0:.1}H{WIDTH}\"/>", y(limit.value));
        }
        for line in &self.lines {
            let points = thinned(&frame.times, &line.values);
            let ways = points
                .iter()
                .map(|(at_s, value)| format!("{:.1} {:.1}", frame.x(*at_s), y(*value)));
            let way: Vec<String> = ways.collect();
            let _ = write!(text, "<path class=\"line {}\" d=\"M{}\"/>", line.class, way.join("L"));
        }
        self.notes(frame, &mut text);
        text.push_str("</svg><div class=\"x\">");
        for hour in ticks_below(frame.end_s / 3_600.0) {
            let at = hour * 3_600.0 * 100.0 / frame.end_s;
            let _ = write!(text, "<span style=\"left:{at:.2}%\">{} h</span>", short(hour));
        }
        text.push_str("</div></div><figcaption>");
        for (line, words) in self.lines.iter().zip(&words) {
            let _ = write!(
                text,
                "<span><i class=\"key {}\"></i>{}</span> ",
                line.class,
                escaped(words)
            );
        }
        for words in &words[self.lines.len()..] {
            let _ = write!(text, "<span><i class=\"key limit\"></i>{}</span> ", escaped(words));
        }
        text.push_str("</figcaption></figure>\n");
        text
    }

    /// The unit behind this; nothing for counts.
    fn unit_after(&self, between: &str) -> String {
        match self.unit {
            "" => String::new(),
            unit => format!("{between}{unit}"),
        }
    }

    /// Each line from its least to its greatest value, then each limit.
    fn words(&self) -> Vec<String> {
        let (unit, decimals) = (self.unit_after(" "), self.decimals);
        let lines = self.lines.iter().map(|line| {
            let (least, most) = extent(&line.values);
            format!("{}: {least:.decimals$} to {most:.decimals$}{unit}", line.name)
        });
        let limits = self
            .limits
            .iter()
            .map(|limit| format!("{}: {}{unit}", limit.name, short(limit.value)));
        lines.chain(limits).collect()
    }

    fn extent(&self) -> (f64, f64) {
        let each = self.lines.iter().map(|line| extent(&line.values));
        each.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), (low, high)| {
            (least.min(low), most.max(high))
        })
    }

    /// What a pointer that rests on the plot is told: columns that cannot be seen, each with its values.
    fn notes(&self, frame: &Frame, text: &mut String) {
        let samples = frame.times.len();
        let step = samples.div_ceil(NOTES_MAX).max(1);
        let width = WIDTH / samples.div_ceil(step) as f64;
        for sample in (0..samples).step_by(step) {
            let x = frame.x(frame.times[sample]) - width / 2.0;
            let values = self.lines.iter().filter_map(|line| {
                let value = line.values.get(sample)?;
                Some(format!(
                    "{} {value:.*}{}",
                    line.name,
                    self.decimals,
                    self.unit_after(" ")
                ))
            });
            let values: Vec<String> = values.collect();
            let _ = write!(
                text,
                "<rect class=\"note\" x=\"{x:.1}\" y=\"0\" width=\"{width:.1}\" height=\"{HEIGHT}\"><title>{:.2} h: {}</title></rect>",
                frame.times[sample] / 3_600.0,
                escaped(&values.join(", "))
            );
        }
    }
}

impl Frame {
    fn x(&self, at_s: f64) -> f64 {
        at_s * WIDTH / self.end_s
    }
}

/// The drawing's own units; the page stretches it.
const WIDTH: f64 = 1_000.0;
const HEIGHT: f64 = 200.0;
/// Columns with values for a pointer, at most.
const NOTES_MAX: usize = 240;
/// Pieces of time of a line, at most: two points each.
const PIECES_MAX: usize = 500;

fn extent(values: &[f64]) -> (f64, f64) {
    let all = values.iter();
    all.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| {
        (least.min(*value), most.max(*value))
    })
}

/// Points of a line: all of them where they are few, else of every piece of time the least and the greatest, in their order.
fn thinned(times: &[f64], values: &[f64]) -> Vec<(f64, f64)> {
    let points: Vec<(f64, f64)> = times.iter().copied().zip(values.iter().copied()).collect();
    if points.len() <= 2 * PIECES_MAX {
        return points;
    }
    let ends = points.chunks(points.len().div_ceil(PIECES_MAX)).flat_map(|piece| {
        let by_value = |one: &&(f64, f64), other: &&(f64, f64)| one.1.total_cmp(&other.1);
        let (least, most) = (piece.iter().min_by(by_value), piece.iter().max_by(by_value));
        let mut ends: Vec<(f64, f64)> = least.into_iter().chain(most).copied().collect();
        ends.sort_by(|one, other| one.0.total_cmp(&other.0));
        ends
    });
    ends.collect()
}

/// Round numbers from at most `low` to at least `high`, four to seven of them.
fn ticks(low: f64, high: f64) -> Vec<f64> {
    let (low, high) = match high - low {
        width if width > 1e-9 * high.abs().max(1e-9) => (low, high),
        // A line that never moves stands in the middle.
        _ => (low - 1.0, high + 1.0),
    };
    let step = round_step((high - low) / 4.0);
    let (first, last) = ((low / step).floor() as i64, (high / step).ceil() as i64);
    (first..=last).map(|number| number as f64 * step).collect()
}

/// Round numbers from 0 to at most `end`.
fn ticks_below(end: f64) -> Vec<f64> {
    let step = round_step(end / 4.0);
    (0..=(end / step) as u32)
        .map(|number| f64::from(number) * step)
        .collect()
}

/// The least of 1, 2, 5, 10, ... times a power of ten that is not below this.
fn round_step(least: f64) -> f64 {
    let power = 10f64.powf(least.log10().floor());
    [1.0, 2.0, 5.0]
        .map(|digit| digit * power)
        .into_iter()
        .find(|step| *step >= least * (1.0 - 1e-9))
        .unwrap_or(10.0 * power)
}

/// A round number without what rounding left behind.
fn short(value: f64) -> String {
    let text = format!("{value:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A range of one value, one across zero, one of small numbers.
    #[test]
    fn ticks_are_round_and_enclose() {
        assert_eq!(ticks(0.0, 100.0), [0.0, 50.0, 100.0]);
        assert_eq!(ticks(-13.0, 27.0), [-20.0, -10.0, 0.0, 10.0, 20.0, 30.0]);
        assert_eq!(ticks(5.0, 5.0), [4.0, 4.5, 5.0, 5.5, 6.0]);
        assert_eq!(
            ticks(0.0, 0.003).last().map(|tick| short(*tick)),
            Some("0.003".to_owned())
        );
        assert_eq!(ticks_below(23.7), [0.0, 10.0, 20.0]);
    }

    /// One spike among 20,000 samples stays in the line.
    #[test]
    fn thinning_keeps_what_stands_out() {
        let times: Vec<f64> = (0..20_000).map(f64::from).collect();
        let mut values = vec![1.0; 20_000];
        values[12_345] = 9.0;
        let points = thinned(&times, &values);
        assert!(points.len() <= 2 * PIECES_MAX);
        assert!(points.contains(&(12_345.0, 9.0)));
        assert!(points.is_sorted_by(|one, other| one.0 <= other.0));
    }
}
