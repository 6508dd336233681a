//! Limits of the wire, each with its unit in its name and the reason of its default.
//! Read by every decoder here and told to peers in `Welcome`.
//! Never larger than what the format itself allows: those bounds are constants.

/// Bytes of a body that the format allows.
pub const BODY_BYTES_MAX: usize = 1 << 20;
/// Bytes of a ciphertext of Noise, its tag of 16 bytes among them.
pub const NOISE_BYTES_MAX: usize = 65_535;
/// Bytes of plaintext in one message of Noise.
pub const NOISE_PLAIN_BYTES_MAX: usize = 65_519;

/// Limits of one side of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WireLimits {
    /// Bytes of the body of one frame that comes in: at most [`BODY_BYTES_MAX`], which is the default (3,276 receipts).
    pub body_bytes_max: usize,
    /// Messages of Noise after which a direction takes a new key; the same on both sides. 2^20 full ones are 64 GiB: a key that
    /// leaks tells no more than that, and the new one costs one block of ChaCha20. Only tests have another number.
    pub rekey_messages: u64,
    /// Items of one list of objects: each costs a lookup before it is known what it is.
    pub objects_max: usize,
    /// Bytes of one object in a list; a manifest of 64 Ki stripes and an audit of 135 pieces are below.
    pub object_bytes_max: usize,
    /// Records of peers in one answer to `FindNode`: a bucket of Kademlia has 20.
    pub nodes_max: usize,
    /// Bytes of the name of a software in `Hello` and `Welcome`.
    pub software_bytes_max: usize,
    /// Capacity that a connection keeps between two frames; 20,000 idle connections then have 80 MB.
    pub idle_bytes_max: usize,
}

impl Default for WireLimits {
    fn default() -> Self {
        Self {
            body_bytes_max: BODY_BYTES_MAX,
            rekey_messages: 1 << 20,
            objects_max: 4096,
            object_bytes_max: BODY_BYTES_MAX - 8,
            nodes_max: 20,
            software_bytes_max: 64,
            idle_bytes_max: 4096,
        }
    }
}
