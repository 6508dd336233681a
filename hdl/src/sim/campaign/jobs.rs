//! One job a core: operands and memory that lead it through every state it has.
//! Run again and again by the campaigns, each time with other upsets.
//! Never large: a campaign runs it hundreds of thousands of times.

/// Operands of a command, and the memory it works on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Address and bytes of the input.
    pub src: u32,
    /// Bytes of the input.
    pub src_len: u32,
    /// Address of the window for results.
    pub dst: u32,
    /// Its bytes.
    pub dst_len: u32,
    /// Operands of the operation.
    pub aux: Vec<u32>,
    /// Memory from address 0 on, as it is read.
    pub memory: Vec<u8>,
}

/// First byte of every input: not at the start of a burst, so that segments are cut.
const SOURCE: u32 = 0x1040;

impl Job {
    /// The job of a core; `None` for a circuit that is none.
    pub fn of(core: &str) -> Option<Self> {
        match core {
            "sm3" => Some(Self::sm3()),
            "merkle" => Some(Self::merkle()),
            "erasure" => Some(Self::erasure()),
            _ => None,
        }
    }

    /// The beat at an address; `None` outside memory.
    pub fn beat(&self, address: u32) -> Option<u64> {
        let bytes = self.memory.get(address as usize..)?.first_chunk()?;
        Some(u64::from_le_bytes(*bytes))
    }

    /// Two messages, the second shorter, of two blocks and of one, behind a prefix, with a tail.
    fn sm3() -> Self {
        let (bytes, last, stride) = (100, 40, 128);
        let options = 1 << 8 | 1 << 9 | 1;
        Self::new(
            stride + u32::next_multiple_of(last, 8),
            2 * stride + 32,
            96,
            vec![bytes, stride, 2, options, last],
        )
    }

    /// Five leaves: an odd level, a node that is its own sibling, three levels.
    fn merkle() -> Self {
        Self::new(5 * 32, 5 * 32, 64, Vec::new())
    }

    /// Two inputs and nine outputs of 72 bytes: two groups of outputs, a second stride that is mostly padding.
    fn erasure() -> Self {
        let (inputs, outputs, bytes) = (2u32, 9u32, 72u32);
        let stride = bytes.next_multiple_of(64);
        let mut job = Self::new(inputs * stride, inputs * stride, outputs * stride, Vec::new());
        let coefficients = job.memory.len() as u32;
        job.aux = vec![inputs, outputs, bytes, coefficients];
        job.memory.extend(noise(3, 8 * inputs * outputs.div_ceil(8)));
        job
    }

    /// With this much input in memory, and a window behind it.
    fn new(src_len: u32, input: u32, dst_len: u32, aux: Vec<u32>) -> Self {
        let mut memory = vec![0; SOURCE as usize];
        memory.extend(noise(1, input));
        let dst = (SOURCE + input).next_multiple_of(128);
        memory.resize((dst + dst_len) as usize, 0);
        Self {
            src: SOURCE,
            src_len,
            dst,
            dst_len,
            aux,
            memory,
        }
    }
}

/// Bytes without a pattern: Knuth's multiplier, the high bits.
fn noise(seed: u32, count: u32) -> impl Iterator<Item = u8> {
    (0..count).map(move |at| ((seed << 24 | at).wrapping_mul(2_654_435_761) >> 24) as u8)
}
