//! Collects the cases of one file, gives every positive case its flipped-bit twin, and renders the file.
//! Stands between the generators of the primitives and the freshness test.
//! Never trusts a case: the expectation written by the author must be what the reference says.

use perigee_testvectors::{Case, Primitive, Vectors};
use serde::Serialize;

use crate::digest::sha256;

/// A verdict case that the generator's reference can judge and whose bits can be flipped.
pub(crate) trait Judged: Clone {
    /// Sets the expectation to what the reference says.
    fn judge(&mut self);
    /// Whether any policy of the case accepts.
    fn accepted(&self) -> bool;
    /// The inputs, for the twin.
    fn inputs(&mut self) -> Vec<&mut [u8]>;
}

/// The file being written.
pub(crate) struct Book<T> {
    vectors: Vectors<T>,
    source: String,
}

impl<T> Book<T> {
    pub(crate) fn new(primitive: Primitive, notes: &[(&str, &str)]) -> Self {
        let notes = notes
            .iter()
            .map(|(flag, text)| ((*flag).to_owned(), (*text).to_owned()))
            .collect();
        let seed = format!("perigee vectors {primitive} 1");
        Self {
            vectors: Vectors {
                primitive,
                seed,
                notes,
                cases: Vec::new(),
            },
            source: "generated".to_owned(),
        }
    }

    /// Names the source of the cases that follow.
    pub(crate) fn source(&mut self, source: &str) {
        self.source = source.to_owned();
    }

    /// 32 bytes that depend on the file's seed and `label` only, so that cases can be added without moving others.
    pub(crate) fn derive(&self, label: &str) -> [u8; 32] {
        sha256(format!("{}/{label}", self.vectors.seed).as_bytes())
    }

    /// Adds a case as it is.
    pub(crate) fn plain(&mut self, id: &str, flags: &[&str], reason: &str, body: T) {
        self.push(id.to_owned(), flags, reason.to_owned(), None, body);
    }

    /// Adds the twin of case `of`.
    pub(crate) fn twin(&mut self, of: &str, flags: &[&str], reason: &str, body: T) {
        self.push(
            format!("{of}~flip"),
            flags,
            reason.to_owned(),
            Some(of.to_owned()),
            body,
        );
    }

    fn push(&mut self, id: String, flags: &[&str], reason: String, twin_of: Option<String>, body: T) {
        for flag in flags {
            assert!(
                self.vectors.notes.contains_key(*flag),
                "{id}: flag {flag} is not explained"
            );
        }
        let flags = flags.iter().map(|flag| (*flag).to_owned()).collect();
        self.vectors.cases.push(Case {
            id,
            reason,
            flags,
            source: self.source.clone(),
            twin_of,
            body,
        });
    }

    pub(crate) fn finish(self) -> Vectors<T> {
        self.vectors
    }
}

impl<T: Judged> Book<T> {
    /// Adds a case that must be accepted under at least one policy, and its twin that must be accepted under none.
    pub(crate) fn accept(&mut self, id: &str, flags: &[&str], reason: &str, mut body: T) {
        body.judge();
        assert!(body.accepted(), "{id}: the reference rejects what must be accepted");
        let (place, twin) = self.flipped(id, &body);
        self.plain(id, flags, reason, body);
        self.twin(id, flags, &format!("{id} with {place} flipped"), twin);
    }

    /// Adds a case that must be rejected under every policy.
    pub(crate) fn reject(&mut self, id: &str, flags: &[&str], reason: &str, mut body: T) {
        body.judge();
        assert!(!body.accepted(), "{id}: the reference accepts what must be rejected");
        self.plain(id, flags, reason, body);
    }

    /// A copy of `body` with one bit flipped that every policy rejects, and the place of that bit. The bit is chosen
    /// by the case's id; bits that do not decide (a length byte under a lax encoding) are passed over.
    fn flipped(&self, id: &str, body: &T) -> (String, T) {
        for attempt in 0_u32..64 {
            let choice = self.derive(&format!("{id}/flip/{attempt}"));
            let mut twin = body.clone();
            let mut inputs = twin.inputs();
            let input = usize::from(choice[0]) % inputs.len();
            let bits = inputs[input].len() * 8;
            if bits == 0 {
                continue;
            }
            let bit = usize::from(u16::from_be_bytes([choice[1], choice[2]])) % bits;
            inputs[input][bit / 8] ^= 1 << (bit % 8);
            twin.judge();
            if !twin.accepted() {
                return (format!("bit {} of byte {} of input {input}", bit % 8, bit / 8), twin);
            }
        }
        panic!("{id}: no single bit matters");
    }
}

/// The text of a file: header, then one line for every case, so that a change shows as one line.
pub(crate) fn render<T: Serialize>(vectors: &Vectors<T>) -> String {
    let json = |value: &dyn Fn() -> serde_json::Result<String>| value().expect("vectors serialise");
    let mut text = format!(
        "{{\n  \"primitive\": {},\n  \"seed\": {},\n  \"notes\": {{",
        json(&|| serde_json::to_string(&vectors.primitive)),
        json(&|| serde_json::to_string(&vectors.seed)),
    );
    for (i, (flag, note)) in vectors.notes.iter().enumerate() {
        let separator = if i == 0 { "" } else { "," };
        let (flag, note) = (
            json(&|| serde_json::to_string(flag)),
            json(&|| serde_json::to_string(note)),
        );
        text.push_str(&format!("{separator}\n    {flag}: {note}"));
    }
    text.push_str("\n  },\n  \"cases\": [");
    for (i, case) in vectors.cases.iter().enumerate() {
        let separator = if i == 0 { "" } else { "," };
        text.push_str(&format!("{separator}\n    {}", json(&|| serde_json::to_string(case))));
    }
    text.push_str("\n  ]\n}\n");
    text
}
