//! Context (kind 0): what a stream of payload records must be told before they can be judged, signed by the platform; Z1 to Z5.
//! Applications, operators, roles, satellites, the anchor of the header chain, receivers, downlinks; every other kind looks here.
//! Never taken from an unsigned source, and never older than what is known.

use super::{
    AppId, Hash, PayloadParams, app_id,
    blob::Blob,
    docket::{Check, Docket, known, require},
    hash, headers,
    key::{PublicKey, Scheme},
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record},
    rule,
    telemetry::{self, ERROR_CONTROL_BYTES},
    value::{Value, value},
    work::{BlockShape, Signed},
};
use crate::{
    chain::spacechain::Header,
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 0;

/// A statement: `u8 version = 1 | seq u64 | u8 what | statement | signature 64` of the platform. Lists have a 16-bit count.
pub struct Context {
    /// Number of the statement; it grows.
    pub seq: u64,
    /// What it says.
    pub statement: Statement,
    signed: Signed,
    id: Hash,
}

/// What context says, by its number on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// 0: an application: `id 20 |` [`Application`].
    Application(AppId, Application),
    /// 1: the version that is installed: `id 20 | version u32`; the id is zero for the system.
    Installed(AppId, u32),
    /// 2: an operator: `key |` [`Operator`].
    Operator(PublicKey, Operator),
    /// 3: the anchor of the header chain: `height of the first u32 | headers...`, each a list of bytes, exactly
    /// [`headers::ANCHOR_HEADERS`] of them.
    Anchor(u32, Vec<Vec<u8>>),
    /// 4: who vouches for headers and filters: `keys...`, strictly ascending.
    Relays(Vec<PublicKey>),
    /// 5: who may update an application or, id zero, the system: `id 20 |` [`Role`].
    Role(AppId, Role),
    /// 6: a satellite: `number u16 | key`.
    Node(u16, PublicKey),
    /// 7: what a receiver reports of itself (the control word of CCSDS 232.0-B section 4.2.1): `spacecraft u16 | channel u8 |`
    /// [`Receiver`].
    Receiver(u16, u8, Receiver),
    /// 8: how a spacecraft sends telemetry: `spacecraft u16 |` [`Downlink`]. Its counts begin anew, as at the start of a pass.
    Downlink(u16, Downlink),
}

/// An application: `quota u64 | price u64 | script | keys...`, the script a list of bytes, the keys strictly ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Bytes of code that it may have.
    pub quota_bytes: u64,
    /// Smallest units that a ticket costs.
    pub price: u64,
    /// The output script of its address.
    pub script: Vec<u8>,
    /// Keys of secp256k1 that may sign its uploads.
    pub keys: Vec<PublicKey>,
}

value!(Application {
    quota_bytes,
    price,
    script,
    keys
});

/// What an operator may command: `spacecraft u16 | channels...`, these strictly ascending and below 64; none: nothing any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operator {
    /// The spacecraft, below 1,024.
    pub spacecraft: u16,
    /// Virtual channels.
    pub channels: Vec<u8>,
}

value!(Operator { spacecraft, channels });

/// Who may update: `version u32 | threshold u16 | keys...`, these strictly ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Number of the newest accepted update or rotation.
    pub version: u32,
    /// How many of the keys must sign, at least 1, at most all.
    pub threshold: u16,
    /// The keys.
    pub keys: Vec<PublicKey>,
}

value!(Role {
    version,
    threshold,
    keys
});

/// The state of a receiver of telecommands, one a channel: `next u8 | lockout u8 | retransmit u8 | bypass time u64`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Receiver {
    /// V(R): the number that the next frame of type AD must have.
    pub next: u8,
    /// Nothing of type AD is taken until it is unlocked.
    pub is_locked: bool,
    /// Frames were lost.
    pub asks_again: bool,
    /// Time of the newest frame of type BC or BD.
    pub bypass_time: u64,
}

value!(Receiver {
    next,
    is_locked,
    asks_again,
    bypass_time
});

/// How a spacecraft sends telemetry, the managed parameters of CCSDS 131.0-B section 12: `depth u8 | fill u8 | dual u8 |`
/// `error control u8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Downlink {
    /// Code words of a codeblock: 1, 2, 3, 4, 5 or 8.
    pub depth: u8,
    /// Symbols of virtual fill in each, at most 222.
    pub fill: u8,
    /// Symbols are in the dual basis, else in the conventional one.
    pub is_dual: bool,
    /// Frames end with error control.
    pub has_error_control: bool,
}

value!(Downlink {
    depth,
    fill,
    is_dual,
    has_error_control
});

impl Downlink {
    /// The shape of its codeblocks.
    pub fn shape(&self) -> BlockShape {
        BlockShape {
            depth: self.depth,
            fill: self.fill,
            is_dual: self.is_dual,
        }
    }

    /// Bytes of error control that its frames have.
    pub(super) fn error_control_bytes(&self) -> usize {
        match self.has_error_control {
            true => ERROR_CONTROL_BYTES,
            false => 0,
        }
    }

    /// Bytes of its shortest frame: a header, a byte of data, error control.
    pub(super) fn frame_bytes_min(&self) -> usize {
        let around = telemetry::HEADER_BYTES.saturating_add(self.error_control_bytes());
        around.saturating_add(1)
    }
}

impl std::fmt::Display for Downlink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let basis = if self.is_dual { "dual" } else { "conventional" };
        let control = if self.has_error_control { "with" } else { "without" };
        let Self { depth, fill, .. } = self;
        write!(f, "{depth} words, fill {fill}, {basis} basis, {control} error control")
    }
}

/// The rules of context.
pub const RULES: &[Rule] = &[
    rule(
        'Z',
        1,
        "form: lists strictly ascending and in bounds, application keys of secp256k1, numbers of their width",
        "own format (paper silent)",
    ),
    rule('Z', 2, "the number of the statement grows", "own format"),
    rule(
        'Z',
        3,
        "what others build on stays: one anchor, one first role, versions and satellites' keys that never go back",
        "TUF section 2.1.3, rollback attacks; own format",
    ),
    rule(
        'Z',
        4,
        "the headers of an anchor follow one another, are of stake, and stand behind the heights of work",
        "Qtum, primitives/block.h",
    ),
    rule('Z', 5, "the platform signed it", "own format"),
];

const fn z(number: u8) -> RuleId {
    RuleId::new('Z', number)
}

/// An application.
pub fn application(ledger: &Ledger, id: &AppId) -> Option<Application> {
    ledger.get(Table::Applications, id)
}

/// The version of an application or, id zero, of the system; 0 where none is installed.
pub fn installed(ledger: &Ledger, id: &AppId) -> u32 {
    ledger.get(Table::Installed, id).unwrap_or_default()
}

/// What an operator may command.
pub fn operator(ledger: &Ledger, key: &PublicKey) -> Option<Operator> {
    ledger.get(Table::Operators, &key.to_bytes())
}

/// Who may update an application or the system.
pub fn role(ledger: &Ledger, id: &AppId) -> Option<Role> {
    ledger.get(Table::Roles, id)
}

/// Whose keys vouch for headers and filters.
pub fn relays(ledger: &Ledger) -> Option<Vec<PublicKey>> {
    ledger.get(Table::Keys, RELAYS)
}

/// That a key vouches for headers and filters.
///
/// # Errors
/// It does not, or nobody was named yet.
pub fn check_relay(ledger: &Ledger, key: &PublicKey) -> Check {
    let relays = known(relays(ledger), || Missing::Context("relays".into()))?;
    require(relays.contains(key), || {
        format!("key {} is none of a relay", hex::encode(key.bytes()))
    })
}

/// The key of a satellite.
pub fn node(ledger: &Ledger, number: u16) -> Option<PublicKey> {
    ledger.get(Table::Nodes, &number.to_le_bytes())
}

/// The state of a receiver; before anything was said of it, that of a start.
pub fn receiver(ledger: &Ledger, spacecraft: u16, channel: u8) -> Receiver {
    ledger
        .get(Table::Receivers, &receiver_key(spacecraft, channel))
        .unwrap_or_default()
}

/// How a spacecraft sends telemetry.
pub fn downlink(ledger: &Ledger, spacecraft: u16) -> Option<Downlink> {
    ledger.get(Table::Downlinks, &spacecraft.to_le_bytes())
}

/// Sets the state of a receiver.
pub fn set_receiver(ledger: &mut Ledger, spacecraft: u16, channel: u8, receiver: &Receiver) {
    ledger.put(Table::Receivers, &receiver_key(spacecraft, channel), receiver);
}

/// Reads a statement.
///
/// # Errors
/// Z1.
pub fn decode(object: Blob, params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Context::read(&object, params)?))
}

impl Context {
    /// Reads a statement.
    ///
    /// # Errors
    /// Z1.
    pub fn read(object: &[u8], params: &PayloadParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, z(1));
        from.version()?;
        let seq = from.get("seq")?;
        let statement = Statement::read(&mut from, params)?;
        let signed = from.signed(params.platform)?;
        from.end()?;
        Ok(Self {
            seq,
            statement,
            signed,
            id: hash(&[object]),
        })
    }
}

impl Statement {
    /// Its bytes behind `seq`: `u8 what | statement`.
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Application(id, application) => [&[0], &id[..], &application.to_bytes()].concat(),
            Self::Installed(id, version) => [&[1], &id[..], &version.to_le_bytes()].concat(),
            Self::Operator(key, operator) => [vec![2], key.to_bytes(), operator.to_bytes()].concat(),
            Self::Anchor(height, headers) => [vec![3], height.to_bytes(), headers.to_bytes()].concat(),
            Self::Relays(keys) => [vec![4], keys.to_bytes()].concat(),
            Self::Role(id, role) => [&[5], &id[..], &role.to_bytes()].concat(),
            Self::Node(number, key) => [vec![6], number.to_bytes(), key.to_bytes()].concat(),
            Self::Receiver(spacecraft, channel, receiver) => {
                [vec![7], (*spacecraft, *channel).to_bytes(), receiver.to_bytes()].concat()
            }
            Self::Downlink(spacecraft, downlink) => [vec![8], spacecraft.to_bytes(), downlink.to_bytes()].concat(),
        }
    }

    fn read(from: &mut Reader<'_>, params: &PayloadParams) -> Result<Self, Finding> {
        let keys_max = params.context.keys_max;
        match from.get("what")? {
            0u8 => Ok(Self::Application(
                app_id(from)?,
                Application::read_checked(from, params)?,
            )),
            1 => Ok(Self::Installed(app_id(from)?, from.get("version")?)),
            2 => {
                let (key, spacecraft) = (from.get("key")?, spacecraft(from)?);
                let channels: Vec<u8> = from.ascending(0, CHANNELS, "channels")?;
                match channels.last().filter(|last| u16::from(**last) >= CHANNELS) {
                    None => Ok(Self::Operator(key, Operator { spacecraft, channels })),
                    Some(last) => Err(from.wrong(format!("channel {last}, expected below {CHANNELS}"))),
                }
            }
            3 => {
                let (height, headers): (u32, Vec<Vec<u8>>) = from.get("anchor")?;
                match headers.len() == headers::ANCHOR_HEADERS {
                    true => Ok(Self::Anchor(height, headers)),
                    false => {
                        let expected = headers::ANCHOR_HEADERS;
                        Err(from.wrong(format!("{} headers, expected {expected}", headers.len())))
                    }
                }
            }
            4 => Ok(Self::Relays(from.ascending(0, keys_max, "relays")?)),
            5 => {
                let id = app_id(from)?;
                let (version, threshold) = (from.get("version")?, from.get("threshold")?);
                let keys = role_keys(from, threshold, keys_max)?;
                Ok(Self::Role(
                    id,
                    Role {
                        version,
                        threshold,
                        keys,
                    },
                ))
            }
            6 => Ok(Self::Node(from.get("number")?, from.get("key")?)),
            7 => {
                let spacecraft = spacecraft(from)?;
                let channel: u8 = from.get("channel")?;
                match u16::from(channel) < CHANNELS {
                    true => Ok(Self::Receiver(spacecraft, channel, from.get("receiver")?)),
                    false => Err(from.wrong(format!("channel {channel}, expected below {CHANNELS}"))),
                }
            }
            8 => {
                let (spacecraft, downlink): (u16, Downlink) = (spacecraft(from)?, from.get("downlink")?);
                match telemetry::downlink_fault(&downlink) {
                    None => Ok(Self::Downlink(spacecraft, downlink)),
                    Some(message) => Err(from.wrong(message)),
                }
            }
            got => Err(from.wrong(format!("a statement of {got}, expected 0 to 8"))),
        }
    }

    /// What it is about, for people.
    fn words(&self) -> String {
        match self {
            Self::Application(id, application) => {
                format!("application {} of {} keys", hex::encode(id), application.keys.len())
            }
            Self::Installed(id, version) => format!("version {version} of {} is installed", hex::encode(id)),
            Self::Operator(_, operator) => {
                let (spacecraft, channels) = (operator.spacecraft, operator.channels.len());
                format!("an operator of {channels} channels of spacecraft {spacecraft}")
            }
            Self::Anchor(height, _) => format!("the header chain begins at height {height}"),
            Self::Relays(keys) => format!("{} relays", keys.len()),
            Self::Role(id, role) => format!(
                "{} of {} keys update {}",
                role.threshold,
                role.keys.len(),
                hex::encode(id)
            ),
            Self::Node(number, _) => format!("satellite {number}"),
            Self::Receiver(spacecraft, channel, receiver) => {
                format!(
                    "channel {channel} of spacecraft {spacecraft} expects frame {}",
                    receiver.next
                )
            }
            Self::Downlink(spacecraft, downlink) => format!("spacecraft {spacecraft} sends {downlink}"),
        }
    }

    /// Z3: what stands stays.
    fn check_fixed(&self, ledger: &Ledger) -> Check {
        match self {
            Self::Installed(id, version) => {
                let last = installed(ledger, id);
                require(*version >= last, || format!("version {version}, installed is {last}"))
            }
            Self::Anchor(..) => require(headers::tip(ledger).is_none(), || "the chain has an anchor".into()),
            Self::Role(id, _) => require(role(ledger, id).is_none(), || {
                format!(
                    "{} has its keys: they change by a rotation that they sign",
                    hex::encode(id)
                )
            }),
            Self::Node(number, key) => {
                let other = node(ledger, *number).filter(|known| known != key);
                require(other.is_none(), || format!("satellite {number} has another key"))
            }
            Self::Receiver(spacecraft, channel, new) => {
                let last = receiver(ledger, *spacecraft, *channel).bypass_time;
                require(new.bypass_time >= last, || {
                    format!("time {} of its bypass, known is {last}", new.bypass_time)
                })
            }
            Self::Application(..) | Self::Operator(..) | Self::Relays(_) | Self::Downlink(..) => Ok(()),
        }
    }

    /// Z4.
    fn check_anchor(&self) -> Check {
        match self {
            Self::Anchor(height, headers) => headers::check_anchor(*height, headers),
            _ => Ok(()),
        }
    }
}

/// A spacecraft, below 1,024: ten bits of a frame.
fn spacecraft(from: &mut Reader<'_>) -> Result<u16, Finding> {
    let got: u16 = from.get("spacecraft")?;
    match got < 1 << 10 {
        true => Ok(got),
        false => Err(from.wrong(format!("spacecraft {got}, expected below 1,024"))),
    }
}

/// The keys of a role: at least as many as must sign, and that is one.
///
/// # Errors
/// Rule 1 of whoever reads.
pub(super) fn role_keys(from: &mut Reader<'_>, threshold: u16, keys_max: u16) -> Result<Vec<PublicKey>, Finding> {
    if threshold == 0 || threshold > keys_max {
        return Err(from.wrong(format!("a threshold of {threshold}, expected 1 to {keys_max}")));
    }
    from.ascending(threshold, keys_max, "keys")
}

impl Application {
    fn read_checked(from: &mut Reader<'_>, params: &PayloadParams) -> Result<Self, Finding> {
        let (quota_bytes, price) = (from.get("quota")?, from.get("price")?);
        let script: Vec<u8> = from.get("script")?;
        let most = params.context.script_bytes_max;
        if script.is_empty() || script.len() > usize::from(most) {
            let got = script.len();
            return Err(from.wrong(format!("a script of {got} bytes, expected 1 to {most}")));
        }
        let keys: Vec<PublicKey> = from.ascending(0, params.context.keys_max, "keys")?;
        if keys.iter().any(|key| key.scheme() != Scheme::Ecdsa) {
            return Err(from.wrong("a key of Ed25519, expected those of secp256k1"));
        }
        Ok(Self {
            quota_bytes,
            price,
            script,
            keys,
        })
    }
}

impl Record<PayloadParams> for Context {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            words: format!("seq {}: {}", self.seq, self.statement.words()),
            ..Face::default()
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, PayloadParams>, docket: &mut Docket) {
        docket.rule(z(2), || {
            let last: u64 = court.ledger.fact(SEQ);
            require(self.seq > last, || {
                format!("statement {}, expected more than {last}", self.seq)
            })
        });
        docket.rule(z(3), || self.statement.check_fixed(court.ledger));
        docket.rule(z(4), || self.statement.check_anchor());
        docket.signature(z(5), None, &self.signed);
    }

    fn apply(&self, ledger: &mut Ledger) {
        ledger.set_fact(SEQ, &self.seq);
        match &self.statement {
            Statement::Application(id, application) => ledger.put(Table::Applications, id, application),
            Statement::Installed(id, version) => ledger.put(Table::Installed, id, version),
            Statement::Operator(key, operator) => ledger.put(Table::Operators, &key.to_bytes(), operator),
            Statement::Anchor(height, headers) => {
                // They decoded when the rule looked at them.
                let headers: Vec<Header> = headers.iter().filter_map(|bytes| Header::decode(bytes).ok()).collect();
                headers::begin(ledger, *height, &headers);
            }
            Statement::Relays(keys) => ledger.put(Table::Keys, RELAYS, keys),
            Statement::Role(id, role) => ledger.put(Table::Roles, id, role),
            Statement::Node(number, key) => ledger.put(Table::Nodes, &number.to_le_bytes(), key),
            Statement::Receiver(spacecraft, channel, receiver) => {
                set_receiver(ledger, *spacecraft, *channel, receiver);
            }
            Statement::Downlink(spacecraft, downlink) => {
                ledger.put(Table::Downlinks, &spacecraft.to_le_bytes(), downlink);
                telemetry::forget_counts(ledger, *spacecraft);
            }
        }
    }
}

fn receiver_key(spacecraft: u16, channel: u8) -> Vec<u8> {
    (spacecraft, channel).to_bytes()
}

/// The number of the last statement; the first is at least 1.
const SEQ: &str = "context";
const RELAYS: &[u8] = b"relays";
/// Virtual channels of a spacecraft: six bits of a frame.
const CHANNELS: u16 = 64;

#[cfg(test)]
mod tests;
