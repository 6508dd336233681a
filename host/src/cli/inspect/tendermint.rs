//! How `inspect` shows the steps of a light client's fixture.
//! Called once an object; decodes with the decoder of the validator.
//! Never judges.

use perigee::ingest::ObjectRef;

use super::{View, seen::Seen};

/// Steps.
pub(super) const VIEW: View = View {
    columns: &[],
    rest: "",
    sums: &[],
    kinds: "",
    look,
};

fn look(object: &ObjectRef, bytes: Vec<u8>) -> Seen {
    Seen::new(object, bytes.len())
}
