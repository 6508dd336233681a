//! Measurement: Perigee beside its named peers, in one run and from the same bytes.
