//! The `perigee` command.

fn main() {}
