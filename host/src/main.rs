//! The `perigee` command: reads the arguments, runs one subcommand, turns its result into an exit status.
//! In front of the library; every subcommand stands in its own file of `cli`.
//! Never decides anything about an object: that is the library's work.

use std::process::ExitCode;

use clap::Parser;

mod cli;

/// Blocks are read by one thread, taken apart by others and dropped by yet others; the C library's allocator spends more on
/// locks then than on memory.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    cli::log::start(arguments.verbose, arguments.log_format);
    cli::finish(arguments.command.run())
}
