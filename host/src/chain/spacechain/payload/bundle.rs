//! Bundles between satellites (kind 6): a signed header with its way, and packets with an erasure code; rules B1 to B8.
//! Store and forward: lost packets are made again from any k of k + m, and what comes out must be what was signed.
//! Never keeps a payload: that it arrived is what stays.
//!
//! ```text
//! u8 version = 1 | source u16 | destination u16 | created u64 | lifetime_s u32 | hops u16... | payload_len u32 | packet u16
//! k u8 | m u8 | root 32 | payload_hash 32 | key | sig 64 | present 32 | packets
//! ```
//! Bit i % 8 of byte i / 8 of `present` says whether packet i is here; those that are stand in their order, data first. Packets are
//! of one length, a multiple of 64 bytes; the payload fills k of them, with zeros behind it in the last. The code is Reed-Solomon
//! over GF(2^8)/0x11d, as that of stored objects; the root is that of RFC 6962 over all k + m packets as leaves;
//! `payload_hash` is SHA-256 of the payload. Hops are the satellites between source and destination, in their order.

use super::{
    Hash, PayloadParams,
    blob::Blob,
    context,
    docket::{Check, Docket, Stop, known, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record},
    rule,
    work::{Done, Signed, Work, WorkFault},
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 6;

/// The header of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Number of the satellite that made it.
    pub source: u16,
    /// Whom it is for.
    pub destination: u16,
    /// When it was made, in seconds of Unix time.
    pub created: u64,
    /// Seconds that it lives.
    pub lifetime_s: u32,
    /// The satellites between.
    pub hops: Vec<u16>,
    /// Bytes of the payload, at least 1.
    pub payload_bytes: u32,
    /// Bytes of a packet: a multiple of 64, at least that.
    pub packet_bytes: u16,
    /// Packets of data, at least 1.
    pub k: u8,
    /// Packets of code; k + m is at most 255.
    pub m: u8,
    /// Root over all packets.
    pub root: Hash,
    /// SHA-256 of the payload.
    pub payload_hash: Hash,
    /// Who signed.
    pub key: PublicKey,
}

/// A bundle on its way to its verdict.
pub struct Bundle {
    /// Its header.
    pub header: Header,
    signed: Signed,
    /// k + m places; none once all about them is known.
    packets: Vec<Option<Blob>>,
    /// How many packets are wanting.
    lacking: usize,
    round: Round,
    /// The first packet that is not what the others encode to.
    differs: Option<u8>,
    /// Where the first byte behind the payload is that is not zero.
    padding: Option<usize>,
    payload_hash: Option<Hash>,
    root: Option<Hash>,
    id: Hash,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    Start,
    Signature,
    Recover,
    Encode,
    Leaves,
    Tree,
    Done,
}

/// The rules of bundles.
pub const RULES: &[Rule] = &[
    rule(
        'B',
        1,
        "form: packets of a multiple of 64 bytes, as many of data as the payload needs, at most 255 in all",
        "own format (paper silent)",
    ),
    rule(
        'B',
        2,
        "the key is that of the source, or it waits; the source is not the destination",
        "paper, mesh between satellites: signed routing",
    ),
    rule(
        'B',
        3,
        "it is not from the future, not dead, and lives no longer than bundles may",
        "RFC 9171 section 4.3.1",
    ),
    rule(
        'B',
        4,
        "the way has no loop: no satellite twice, neither source nor destination on it, and not too many",
        "paper, mesh between satellites; RFC 9171 section 4.4.3, hop count",
    ),
    rule(
        'B',
        5,
        "the signature holds",
        "paper, mesh between satellites: signed routing",
    ),
    rule(
        'B',
        6,
        "k packets are here, or it waits; those beyond are what the data encodes to",
        "paper, mesh: losses of a link; Reed-Solomon over GF(2^8)/0x11d",
    ),
    rule(
        'B',
        7,
        "all packets, lost ones made again, have the root",
        "RFC 6962 section 2.1",
    ),
    rule(
        'B',
        8,
        "the payload has its hash, and zeros stand behind it",
        "paper, mesh: store and forward",
    ),
];

const fn b(number: u8) -> RuleId {
    RuleId::new('B', number)
}

/// Reads a bundle.
///
/// # Errors
/// B1.
pub fn decode(object: Blob, params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Bundle::read(&object, params)?))
}

/// Bytes that an object of this kind is in memory once all its packets are there. What does not decode is its own bytes.
pub fn memory_bytes(object: &[u8]) -> usize {
    let header = Header::read(&mut Reader::new(object, b(1)));
    let bytes = header.map_or(0, |header| header.packets_bytes());
    usize::try_from(bytes).unwrap_or(usize::MAX).max(object.len())
}

impl Header {
    /// Reads these fields behind the kind.
    ///
    /// # Errors
    /// B1.
    pub fn read(from: &mut Reader<'_>) -> Result<Self, Finding> {
        from.version()?;
        let header = Self {
            source: from.get("source")?,
            destination: from.get("destination")?,
            created: from.get("created")?,
            lifetime_s: from.get("lifetime")?,
            hops: from.get("hops")?,
            payload_bytes: from.get("payload_len")?,
            packet_bytes: from.get("packet")?,
            k: from.get("k")?,
            m: from.get("m")?,
            root: from.get("root")?,
            payload_hash: from.get("payload_hash")?,
            key: from.get("key")?,
        };
        let (k, m, packet) = (header.k, header.m, header.packet_bytes);
        if packet == 0 || packet % PACKET_STEP != 0 {
            return Err(from.wrong(format!(
                "packets of {packet} bytes, expected a multiple of {PACKET_STEP}"
            )));
        }
        if k == 0 || u16::from(k).saturating_add(m.into()) > 255 {
            return Err(from.wrong(format!(
                "{k} + {m} packets, expected at least 1 + 0 and at most 255 together"
            )));
        }
        let (got, expected) = (u32::from(k), header.payload_bytes.div_ceil(packet.into()));
        match header.payload_bytes > 0 && got == expected {
            true => Ok(header),
            false => {
                let bytes = header.payload_bytes;
                Err(from.wrong(format!(
                    "{got} packets of data, a payload of {bytes} bytes needs {expected}"
                )))
            }
        }
    }

    fn count(&self) -> usize {
        usize::from(self.k).saturating_add(self.m.into())
    }

    fn packets_bytes(&self) -> u64 {
        (self.count() as u64).saturating_mul(self.packet_bytes.into())
    }
}

impl Bundle {
    /// Reads a bundle.
    ///
    /// # Errors
    /// B1.
    pub fn read(object: &Blob, params: &PayloadParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, b(1));
        let header = Header::read(&mut from)?;
        let most = params.bundles.packets_bytes_max;
        if header.packets_bytes() > most {
            let got = header.packets_bytes();
            return Err(from.wrong(format!("{got} bytes of packets, expected at most {most}")));
        }
        let signed = from.signed(header.key)?;
        let id = from.digest();
        let present: Hash = from.get("present")?;
        let mut bits = present
            .iter()
            .flat_map(|byte| (0..8u8).map(move |bit| byte >> bit & 1 == 1));
        let places: Vec<bool> = bits.by_ref().take(header.count()).collect();
        if bits.any(|bit| bit) {
            return Err(from.wrong(format!("present: a packet behind the last of {}", header.count())));
        }
        let (count, packet) = (
            places.iter().filter(|here| **here).count(),
            usize::from(header.packet_bytes),
        );
        let bytes = count.saturating_mul(packet);
        from.bytes(bytes, "packets")?;
        from.end()?;
        let first = object.len().saturating_sub(bytes);
        let mut starts = (first..object.len()).step_by(packet);
        let mut next = || {
            let start = starts.next()?;
            object.part(start..start.saturating_add(packet))
        };
        let packets = places.iter().map(|here| here.then(&mut next).flatten()).collect();
        Ok(Self {
            lacking: usize::from(header.k).saturating_sub(count),
            header,
            signed,
            packets,
            round: Round::Start,
            differs: None,
            padding: None,
            payload_hash: None,
            root: None,
            id,
        })
    }

    /// Asks for what is lost of the data.
    fn ask_data(&mut self) -> Vec<Work> {
        let k = usize::from(self.header.k);
        if self.packets.iter().take(k).all(Option::is_some) {
            return self.ask_code();
        }
        self.round = Round::Recover;
        let mut left = k;
        let shards = self.packets.iter().map(|packet| {
            let packet = packet.as_ref().filter(|_| left > 0)?;
            left = left.saturating_sub(1);
            Some(packet.clone())
        });
        vec![Work::Recover {
            original_count: self.header.k.into(),
            shards: shards.collect(),
        }]
    }

    /// All data is here: looks at the payload, and asks for the code.
    fn ask_code(&mut self) -> Vec<Work> {
        let k = usize::from(self.header.k);
        let data: Vec<Blob> = self.packets.iter().take(k).flatten().cloned().collect();
        let all = data.iter().map(|packet| &packet[..]).collect::<Vec<_>>().concat();
        // The header says how many packets it needs: it ends inside the last.
        let (payload, behind) = all.split_at(all.len().min(self.header.payload_bytes as usize));
        self.payload_hash = Some(hash(&[payload]));
        let padding = behind.iter().position(|byte| *byte != 0);
        self.padding = padding.map(|at| at.saturating_add(payload.len()));
        if self.header.m == 0 {
            return self.ask_leaves();
        }
        self.round = Round::Encode;
        vec![Work::Encode {
            data,
            recovery_count: self.header.m.into(),
        }]
    }

    fn ask_leaves(&mut self) -> Vec<Work> {
        self.round = Round::Leaves;
        let packets = self.packets.iter().flatten().map(|packet| &packet[..]);
        let bytes = packets.collect::<Vec<_>>().concat();
        // Every byte was looked at: what came goes while the bundle waits for its turn.
        self.packets = Vec::new();
        vec![Work::Leaves {
            bytes: bytes.into(),
            leaf_bytes: self.header.packet_bytes.into(),
        }]
    }

    /// Takes packets from number `first` on as the code gives them: those that came are compared, lost ones filled in.
    fn take_packets(&mut self, first: u8, count: u8, done: Option<&Done>) -> Result<(), WorkFault> {
        let shards = done.ok_or(WorkFault)?.shards()?;
        let bytes = usize::from(self.header.packet_bytes);
        if shards.len() != usize::from(count) || shards.iter().any(|shard| shard.len() != bytes) {
            return Err(WorkFault);
        }
        let places = self.packets.iter_mut().skip(usize::from(first));
        // The numbers come last: behind packet 254 there is no other to be drawn.
        for ((place, shard), number) in places.zip(shards).zip(first..) {
            match place {
                Some(came) if came[..] != shard[..] => self.differs = self.differs.or(Some(number)),
                Some(_) => {}
                None => *place = Some(Blob::from(shard.clone())),
            }
        }
        Ok(())
    }

    /// B3.
    fn check_time(&self, court: Court<'_, PayloadParams>) -> Check {
        let (params, header) = (&court.params.bundles, &self.header);
        require(header.lifetime_s <= params.lifetime_s_max, || {
            format!(
                "a life of {} s, expected at most {}",
                header.lifetime_s, params.lifetime_s_max
            )
        })?;
        let (ahead, most) = (court.ahead_s(header.created), params.clock_s_max);
        require(ahead <= most.into(), || {
            format!("made {ahead} s from now, expected at most {most}")
        })?;
        let dead = ahead.saturating_add(header.lifetime_s.into());
        require(dead >= 0, || format!("dead for {} s", dead.unsigned_abs()))
    }

    /// B4.
    fn check_way(&self, params: &PayloadParams) -> Check {
        let (header, most) = (&self.header, usize::from(params.bundles.hops_max));
        let hops = &header.hops;
        require(hops.len() <= most, || {
            format!("{} hops, expected at most {most}", hops.len())
        })?;
        for (index, hop) in hops.iter().enumerate() {
            let before = hops.get(..index).unwrap_or_default();
            if before.contains(hop) || [header.source, header.destination].contains(hop) {
                let message = format!("hop {index}: satellite {hop} is on the way already");
                return Err(Stop::Fails(Some(index as u64), message));
            }
        }
        Ok(())
    }

    fn is_enough(&self) -> Check {
        match self.lacking {
            0 => Ok(()),
            count => Err(Stop::Waits(Missing::Shards(format!("{count} more of the bundle")))),
        }
    }

    /// B6.
    fn check_code(&self) -> Check {
        self.is_enough()?;
        match self.differs {
            None => Ok(()),
            Some(packet) => {
                let message = format!("packet {packet} is not what the data encodes to");
                Err(Stop::Fails(Some(packet.into()), message))
            }
        }
    }

    /// B7.
    fn check_root(&self) -> Check {
        self.is_enough()?;
        require(self.root == Some(self.header.root), || {
            let got = self.root.map_or_else(|| "none".to_owned(), hex::encode);
            format!("root {got}, expected {}", hex::encode(self.header.root))
        })
    }

    /// B8.
    fn check_payload(&self) -> Check {
        self.is_enough()?;
        require(self.padding.is_none(), || {
            let at = self.padding.unwrap_or_default();
            format!("byte {at} is behind the payload, expected zero")
        })?;
        require(self.payload_hash == Some(self.header.payload_hash), || {
            let got = self.payload_hash.map_or_else(|| "none".to_owned(), hex::encode);
            format!("payload {got}, expected {}", hex::encode(self.header.payload_hash))
        })
    }
}

impl Record<PayloadParams> for Bundle {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let header = &self.header;
        let (source, destination, hops) = (header.source, header.destination, header.hops.len());
        let (bytes, k, m) = (header.payload_bytes, header.k, header.m);
        Face {
            time: Some(header.created),
            words: format!("{bytes} bytes from {source} by {hops} hops to {destination} in {k} + {m} packets"),
            ..Face::default()
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    /// The signature first: nobody gets packets encoded that no key stands for.
    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        let (k, m) = (self.header.k, self.header.m);
        let work = match self.round {
            Round::Start => {
                self.round = Round::Signature;
                vec![self.signed.work()]
            }
            Round::Signature => {
                self.signed.take(done.first())?;
                if self.signed.holds() && self.lacking == 0 {
                    self.ask_data()
                } else {
                    self.packets = Vec::new();
                    Vec::new()
                }
            }
            Round::Recover => {
                self.take_packets(0, k, done.first())?;
                self.ask_code()
            }
            Round::Encode => {
                self.take_packets(k, m, done.first())?;
                self.ask_leaves()
            }
            Round::Leaves => {
                let leaves = done.first().ok_or(WorkFault)?.hashes()?.to_vec();
                if leaves.len() != self.header.count() {
                    return Err(WorkFault);
                }
                self.round = Round::Tree;
                vec![Work::Tree { leaves }]
            }
            Round::Tree => {
                self.root = Some(done.first().ok_or(WorkFault)?.root()?.ok_or(WorkFault)?);
                Vec::new()
            }
            Round::Done => Vec::new(),
        };
        if work.is_empty() {
            self.round = Round::Done;
        }
        Ok(work)
    }

    fn judge(&self, court: Court<'_, PayloadParams>, docket: &mut Docket) {
        let (ledger, header) = (court.ledger, &self.header);
        docket.rule(b(2), || {
            require(header.source != header.destination, || {
                format!("from satellite {} to itself", header.source)
            })?;
            let key = known(context::node(ledger, header.source), || {
                Missing::Context(format!("key of satellite {}", header.source))
            })?;
            require(header.key == key, || {
                format!("a key that is not that of satellite {}", header.source)
            })
        });
        docket.rule(b(3), || self.check_time(court));
        docket.rule(b(4), || self.check_way(court.params));
        docket.signature(b(5), None, &self.signed);
        docket.rule(b(6), || self.check_code());
        if self.root.is_some() {
            docket.count_stripes(u64::from(header.m > 0));
        }
        docket.rule(b(7), || self.check_root());
        if self.root.is_some() {
            docket.count_hashes((header.count() as u64).saturating_sub(1));
        }
        docket.rule(b(8), || self.check_payload());
        if ledger.get::<bool>(Table::Bundles, &self.id).is_some() {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        ledger.put(Table::Bundles, &self.id, &true);
    }
}

/// Engines code whole chunks of 64 bytes.
const PACKET_STEP: u16 = 64;

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests;
