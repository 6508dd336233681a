//! The `perigee-bench` command.

fn main() {}
