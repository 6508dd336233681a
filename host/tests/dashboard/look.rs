//! How a page looks, by its structure: is it blank, do boxes lie on each other, does it scroll sideways, can keys reach everything.
//! Each answers with what is wrong, and an empty answer is a good page; what runs in the page is in `look.js`.
//! Never compares pixels with a picture: fonts differ from machine to machine.

use serde_json::Value;

use crate::browser::Browser;

/// Distinct colours of a screenshot in steps of 16, the share of the commonest one in thousandths, and the mean brightness.
pub(crate) struct Colours {
    pub(crate) count: u64,
    pub(crate) most_per_1000: u64,
    pub(crate) brightness: u64,
}

/// Reads a screenshot; the browser itself decodes it.
pub(crate) fn colours(browser: &mut Browser) -> Colours {
    let shot = browser.shot();
    let told = call(browser, &format!("colours('{shot}')"));
    let number = |index: usize| told[index].as_u64().unwrap();
    Colours {
        count: number(0),
        most_per_1000: number(1),
        brightness: number(2),
    }
}

impl Colours {
    /// A page with text, cards and charts has many colours, none of which is nearly all of it.
    pub(crate) fn is_blank(&self) -> bool {
        self.count < 24 || self.most_per_1000 > 970
    }
}

/// What is wrong with the boxes: of cards, and of what stands in the bar.
pub(crate) fn boxes(browser: &mut Browser) -> Vec<String> {
    strings(call(browser, "boxes()"))
}

/// Text that is too pale to be read by everybody.
pub(crate) fn pale(browser: &mut Browser) -> Vec<String> {
    strings(call(browser, "pale()"))
}

/// Controls that Tab does not come to, or that do not show it.
pub(crate) fn unreachable(browser: &mut Browser) -> Vec<String> {
    let count = call(browser, "controls()").as_u64().unwrap();
    for _ in 0..=count {
        browser.press("Tab", 9);
        call(browser, "focused()");
    }
    strings(call(browser, "unreachable()"))
}

fn call(browser: &mut Browser, what: &str) -> Value {
    let script = include_str!("look.js").trim_end();
    browser.eval(&format!("{script}.{what}"))
}

fn strings(value: Value) -> Vec<String> {
    let list = value.as_array().expect("a list");
    list.iter()
        .map(|one| one.as_str().unwrap_or_default().to_owned())
        .collect()
}
