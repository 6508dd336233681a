//! The memory port of the payload, clock by clock: one AXI3 port of 64 bits with its share of the DDR's bandwidth.
//! Beside every simulation of the circuit; the emulator and the estimates of the cores take the same figures.
//! Never reorders: reads are answered, and writes acknowledged, in the order in which they were asked for.
//!
//! Figures of the model: a port of 64 bits at 150 MHz carries 1,200 MB/s each way (UG585, table "Theoretical Bandwidth"); at the
//! payload's 225 MHz that is 2 beats of 8 bytes in every 3 clocks. Latencies are those of a lightly loaded memory controller,
//! about 160 ns for the first beat of a read: assumed, to be replaced by a measurement on the device.

use std::collections::VecDeque;

/// Beats that a direction carries in every [`CLOCKS_PER_SHARE`] clocks.
pub const BEATS_PER_SHARE: u64 = 2;
/// Clocks of a share.
pub const CLOCKS_PER_SHARE: u64 = 3;
/// Clocks from the acceptance of a read's address to its first beat.
pub const READ_LATENCY: u64 = 36;
/// Clocks from the last beat of a write to its acknowledgement.
pub const WRITE_LATENCY: u64 = 24;
/// Bursts that may be under way in a direction.
pub const BURSTS_MAX: usize = 8;
/// Response of an access outside the memory (AXI: SLVERR).
pub const RESPONSE_ERROR: u32 = 2;

/// What the circuit drives in one clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct PortInputs {
    /// Read address, beats less one, valid.
    pub araddr: u32,
    /// Beats of the read less one.
    pub arlen: u32,
    /// A read is asked for.
    pub arvalid: bool,
    /// A beat is taken.
    pub rready: bool,
    /// Write address.
    pub awaddr: u32,
    /// Beats of the write less one.
    pub awlen: u32,
    /// A write is asked for.
    pub awvalid: bool,
    /// Data of a write.
    pub wdata: u64,
    /// Last beat of a write.
    pub wlast: bool,
    /// A beat of a write is offered.
    pub wvalid: bool,
    /// An acknowledgement is taken.
    pub bready: bool,
}

/// What memory drives in one clock: it follows from the clocks before, never from the inputs of this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PortOutputs {
    /// A read's address is taken.
    pub arready: bool,
    /// Data of a read.
    pub rdata: u64,
    /// Response of a read.
    pub rresp: u32,
    /// Last beat of a read.
    pub rlast: bool,
    /// A beat of a read is offered.
    pub rvalid: bool,
    /// A write's address is taken.
    pub awready: bool,
    /// A beat of a write is taken.
    pub wready: bool,
    /// Response of a write.
    pub bresp: u32,
    /// A write is acknowledged.
    pub bvalid: bool,
}

/// A burst under way: its next address, its beats left, and of a read the clock of its first beat.
#[derive(Clone, Copy, Debug)]
struct Burst {
    address: u32,
    beats: u32,
    due: u64,
}

/// What the port offers in one clock, whatever the circuit does in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// A read's address is taken.
    pub ask: bool,
    /// The beat that is there: its address, and whether it is the last of its burst.
    pub beat: Option<(u32, bool)>,
    /// A write's address is taken.
    pub room: bool,
    /// A beat of a write is taken.
    pub data: bool,
    /// A write is acknowledged; its response.
    pub acknowledged: Option<u32>,
}

/// What the circuit does on the port in one clock. Address and beats of what it asks for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Uses {
    /// A read.
    pub ask: Option<(u32, u32)>,
    /// A beat is taken if there is one.
    pub beat: bool,
    /// A write.
    pub room: Option<(u32, u32)>,
    /// A beat is given if it is taken.
    pub data: bool,
    /// An acknowledgement is taken if there is one.
    pub acknowledged: bool,
}

/// The port without the memory's contents: which beat moves when, and which access is answered with an error.
pub struct Port {
    base: u32,
    bytes: u32,
    clock: u64,
    reads: VecDeque<Burst>,
    writes: VecDeque<Burst>,
    write_failed: bool,
    acknowledgements: VecDeque<(u64, u32)>,
    read_credit: u64,
    write_credit: u64,
    beats_read: u64,
    beats_written: u64,
}

impl Port {
    /// The port of a memory of so many bytes at a bus address.
    pub fn new(base: u32, bytes: u32) -> Self {
        Self {
            base,
            bytes,
            clock: 0,
            reads: VecDeque::new(),
            writes: VecDeque::new(),
            write_failed: false,
            acknowledgements: VecDeque::new(),
            read_credit: CLOCKS_PER_SHARE,
            write_credit: CLOCKS_PER_SHARE,
            beats_read: 0,
            beats_written: 0,
        }
    }

    /// Whether there is memory for the beat at an address.
    pub fn holds(&self, address: u32) -> bool {
        let end = u64::from(self.base) + u64::from(self.bytes);
        address >= self.base && u64::from(address) + 8 <= end
    }

    /// Beats of 8 bytes that were read and written so far.
    pub fn traffic(&self) -> (u64, u64) {
        (self.beats_read, self.beats_written)
    }

    /// What it offers in this clock.
    pub fn offers(&self) -> Offers {
        let due = |burst: &&Burst| burst.due <= self.clock && self.read_credit >= CLOCKS_PER_SHARE;
        let answers = self.acknowledgements.front().filter(|(due, _)| *due <= self.clock);
        Offers {
            ask: self.reads.len() < BURSTS_MAX,
            beat: self
                .reads
                .front()
                .filter(due)
                .map(|read| (read.address, read.beats == 1)),
            room: self.writes.len() + self.acknowledgements.len() < BURSTS_MAX,
            data: !self.writes.is_empty() && self.write_credit >= CLOCKS_PER_SHARE,
            acknowledged: answers.map(|(_, response)| *response),
        }
    }

    /// The edge of the clock; `offers` is what [`Self::offers`] gave for it. Returns where a beat is written, and whether it is the
    /// last of its burst.
    pub fn edge(&mut self, uses: &Uses, offers: &Offers) -> Option<(u32, bool)> {
        if offers.beat.is_some() && uses.beat {
            self.read_credit -= CLOCKS_PER_SHARE;
            self.beats_read += 1;
            if advance(&mut self.reads).is_some_and(|(_, ends)| ends) {
                self.reads.pop_front();
            }
        }
        if let (Some((address, beats)), true) = (uses.ask, offers.ask) {
            let due = self.clock + READ_LATENCY;
            self.reads.push_back(Burst { address, beats, due });
        }
        if offers.acknowledged.is_some() && uses.acknowledged {
            self.acknowledgements.pop_front();
        }
        let written = if offers.data && uses.data { self.write() } else { None };
        if let (Some((address, beats)), true) = (uses.room, offers.room) {
            self.writes.push_back(Burst { address, beats, due: 0 });
        }
        // Credit is kept for one beat and a share, so that a pause is not made up for.
        self.read_credit = (self.read_credit + BEATS_PER_SHARE).min(CLOCKS_PER_SHARE + 1);
        self.write_credit = (self.write_credit + BEATS_PER_SHARE).min(CLOCKS_PER_SHARE + 1);
        self.clock += 1;
        written
    }

    /// Forgets what is under way, as when the power of the logic goes.
    pub fn forget(&mut self) {
        self.reads.clear();
        self.writes.clear();
        self.acknowledgements.clear();
        self.write_failed = false;
    }

    /// So many clocks in which nothing is under way.
    pub fn rest(&mut self, clocks: u64) {
        self.clock += clocks;
        (self.read_credit, self.write_credit) = (CLOCKS_PER_SHARE + 1, CLOCKS_PER_SHARE + 1);
    }

    fn write(&mut self) -> Option<(u32, bool)> {
        self.write_credit -= CLOCKS_PER_SHARE;
        self.beats_written += 1;
        let (at, ends) = advance(&mut self.writes)?;
        self.write_failed |= !self.holds(at);
        if ends {
            self.writes.pop_front();
            let response = if self.write_failed { RESPONSE_ERROR } else { 0 };
            self.write_failed = false;
            self.acknowledgements.push_back((self.clock + WRITE_LATENCY, response));
        }
        Some((at, ends))
    }
}

/// Moves the first burst on by a beat: the beat's address, and whether it is the last.
fn advance(bursts: &mut VecDeque<Burst>) -> Option<(u32, bool)> {
    let burst = bursts.front_mut()?;
    let at = burst.address;
    burst.address = at.wrapping_add(8);
    burst.beats -= 1;
    Some((at, burst.beats == 0))
}

/// Memory behind the port.
pub struct Memory {
    base: u32,
    bytes: Vec<u8>,
    port: Port,
    offers: Offers,
}

impl Memory {
    /// Memory of zeros at a bus address.
    pub fn new(base: u32, bytes: usize) -> Self {
        Self {
            base,
            bytes: vec![0; bytes],
            port: Port::new(base, bytes as u32),
            offers: Offers::default(),
        }
    }

    /// Its bytes, for the processor's side: `None` outside.
    pub fn window(&mut self, address: u32, bytes: usize) -> Option<&mut [u8]> {
        let start = address.checked_sub(self.base)? as usize;
        self.bytes.get_mut(start..start.checked_add(bytes)?)
    }

    /// Beats of 8 bytes that were read and written so far.
    pub fn traffic(&self) -> (u64, u64) {
        self.port.traffic()
    }

    /// What it drives in this clock.
    pub fn outputs(&mut self) -> PortOutputs {
        self.offers = self.port.offers();
        let mut out = PortOutputs {
            arready: self.offers.ask,
            awready: self.offers.room,
            wready: self.offers.data,
            ..PortOutputs::default()
        };
        if let Some((address, last)) = self.offers.beat {
            let data = self.window(address, 8).and_then(|eight| eight.first_chunk().copied());
            out.rdata = data.map_or(0, u64::from_le_bytes);
            out.rresp = if data.is_some() { 0 } else { RESPONSE_ERROR };
            out.rlast = last;
            out.rvalid = true;
        }
        if let Some(response) = self.offers.acknowledged {
            out.bvalid = true;
            out.bresp = response;
        }
        out
    }

    /// The edge of the clock: takes what both sides agreed on, after [`Self::outputs`] of this clock.
    pub fn edge(&mut self, inputs: &PortInputs) {
        let uses = Uses {
            ask: inputs.arvalid.then_some((inputs.araddr, inputs.arlen + 1)),
            beat: inputs.rready,
            room: inputs.awvalid.then_some((inputs.awaddr, inputs.awlen + 1)),
            data: inputs.wvalid,
            acknowledged: inputs.bready,
        };
        let offers = self.offers;
        if let Some((at, ends)) = self.port.edge(&uses, &offers) {
            assert_eq!(ends, inputs.wlast, "wlast marks the last beat of a burst");
            if let Some(eight) = self.window(at, 8) {
                eight.copy_from_slice(&inputs.wdata.to_le_bytes());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads of three full bursts one after another: the first beat after the latency, then two beats in every three clocks.
    #[test]
    fn reads_keep_to_latency_and_bandwidth() {
        let mut memory = Memory::new(0x1000, 4096);
        for (i, byte) in memory.bytes.iter_mut().enumerate() {
            *byte = i as u8;
        }
        let (mut asked, mut got, mut first, mut last) = (0u32, 0u64, 0, 0);
        while got < 48 {
            let out = memory.outputs();
            let inputs = PortInputs {
                araddr: 0x1000 + asked * 128,
                arlen: 15,
                arvalid: asked < 3,
                rready: true,
                ..PortInputs::default()
            };
            if out.rvalid {
                let at = got * 8;
                assert_eq!(out.rdata.to_le_bytes()[0], at as u8);
                assert_eq!(out.rlast, got % 16 == 15);
                first = if got == 0 { memory.port.clock } else { first };
                last = memory.port.clock;
                got += 1;
            }
            asked += u32::from(inputs.arvalid && out.arready);
            memory.edge(&inputs);
        }
        assert_eq!(first, READ_LATENCY);
        assert!(
            (47 * 3 / 2..=47 * 3 / 2 + 1).contains(&(last - first)),
            "{}",
            last - first
        );
        assert_eq!(memory.traffic(), (48, 0));
    }

    /// A burst outside the memory is answered with an error and changes nothing.
    #[test]
    fn an_access_outside_is_an_error() {
        let mut memory = Memory::new(0x1000, 64);
        let mut state = (false, false);
        for _ in 0..200 {
            let out = memory.outputs();
            let inputs = PortInputs {
                araddr: 0x1040,
                arvalid: !state.0,
                rready: true,
                awaddr: 0x0ff8,
                awvalid: !state.1,
                wvalid: true,
                wlast: true,
                wdata: u64::MAX,
                bready: true,
                ..PortInputs::default()
            };
            state.0 |= out.arready;
            state.1 |= out.awready;
            assert!(!out.rvalid || out.rresp == RESPONSE_ERROR);
            assert!(!out.bvalid || out.bresp == RESPONSE_ERROR);
            memory.edge(&inputs);
        }
        assert_eq!(memory.traffic(), (1, 1));
        assert!(memory.bytes.iter().all(|&byte| byte == 0));
    }
}
