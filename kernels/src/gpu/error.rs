//! What can go wrong on the way to a device and on it.
//! From the device to the backend, which turns every one of these into work for the CPU.
//! Never a verdict: an error leaves its rows undecided.

/// Why a device did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GpuError {
    /// There is no adapter of the kind that was asked for.
    #[error("{0}")]
    NoAdapter(String),
    /// The adapter gave no device.
    #[error("{adapter}: no device: {reason}")]
    NoDevice {
        /// The adapter.
        adapter: String,
        /// What the driver says.
        reason: String,
    },
    /// A kernel does not compile.
    #[error("kernel {kernel}: {reason}")]
    Kernel {
        /// The kernel.
        kernel: &'static str,
        /// What the compiler says.
        reason: String,
    },
    /// No memory for a buffer.
    #[error("no memory on the device for {bytes} bytes ({what}): {reason}")]
    Memory {
        /// What it is for.
        what: &'static str,
        /// Bytes asked for.
        bytes: u64,
        /// Limit, or what the driver says.
        reason: String,
    },
    /// The batch has shapes that the shaders do not take.
    #[error("{program} of these shapes is not offered")]
    NotOffered {
        /// The program.
        program: String,
    },
    /// The device is gone.
    #[error("the device was lost: {0}")]
    Lost(String),
    /// The device did not answer in time.
    #[error("no answer within {seconds} s")]
    Timeout {
        /// The patience it was given.
        seconds: u64,
    },
    /// The driver refused a command.
    #[error("the driver refused: {0}")]
    Refused(String),
}
