//! The GPU of tests: the first adapter, Mesa's software driver included.
//! Under the tests of lanes and of tables.
//! Never a silent skip: it is printed, and fails where `gpu` is required.

use perigee_kernels::gpu::device::{self, Device};

/// The device, or nothing where there is no adapter.
pub(crate) fn device() -> Option<Device> {
    let adapters = device::adapters();
    match adapters.first() {
        Some(adapter) => Some(Device::open(adapter, false).unwrap()),
        None => {
            let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
            assert!(
                !required.split(',').any(|need| need.trim() == "gpu"),
                "{}",
                device::why_none()
            );
            eprintln!("SKIPPED: {}", device::why_none());
            None
        }
    }
}
