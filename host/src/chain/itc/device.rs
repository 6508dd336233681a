//! Devices (kind 7): who owns one may command it and give it to another; rules O1 to O5.
//! A series of commands for each device, numbered by its owner: none can be replayed.
//! Never says what a command does: that is between owner and device.

use super::{ItcParams, ledger::Table, rule};
use crate::{
    chain::records::{
        Hash,
        blob::Blob,
        docket::{Docket, Stop, known, require},
        hash,
        key::PublicKey,
        ledger::Ledger,
        record::{Court, Face, Reader, Record, short},
        value::value,
        work::Signed,
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 7;

/// A command: `u8 version = 1 | device 32 | owner key 33 | nonce u64 | u8 what | content | signature 64 of the owner [| signature 64 of
/// the new owner]`. What 0: `u16 length, bytes` for the device; 1: `new owner key 33`, who signs as well, the owner's signature
/// included: nobody is given a device unasked.
pub struct Command {
    /// The device.
    pub device: Hash,
    /// Who commands.
    pub owner: [u8; 33],
    /// One more than that of the last command; the first is 1.
    pub nonce: u64,
    /// Who has it from now on, if it is given away.
    pub new_owner: Option<[u8; 33]>,
    signed: Vec<Signed>,
    id: Hash,
}

/// What is kept of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Whose it is.
    pub key: [u8; 33],
    /// The last command.
    pub nonce: u64,
    /// Its id: handed in again it is accepted again.
    pub last: Hash,
}

value!(Owner { key, nonce, last });

/// The rules of commands.
pub const RULES: &[Rule] = &[
    rule(
        'O',
        1,
        "form: version 1, keys of ECDSA, a command that fits",
        "own format (paper silent)",
    ),
    rule(
        'O',
        2,
        "the device is known; else it waits",
        "paper, lighting authorisation",
    ),
    rule(
        'O',
        3,
        "the nonce follows the last one; behind a gap it waits",
        "paper, lighting authorisation",
    ),
    rule('O', 4, "the key is the owner's", "paper, lighting authorisation"),
    rule('O', 5, "the owner signed it, and who gets the device too", "own format"),
];

const fn o(number: u8) -> RuleId {
    RuleId::new('O', number)
}

/// Reads a command.
///
/// # Errors
/// O1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Command::read(&object, params)?))
}

/// Whose a device is.
pub fn owner(ledger: &Ledger, device: &Hash) -> Option<Owner> {
    ledger.get(Table::Devices, device)
}

/// A device has its first owner.
pub fn begin(ledger: &mut Ledger, device: &Hash, key: &[u8; 33]) {
    ledger.put(
        Table::Devices,
        device,
        &Owner {
            key: *key,
            nonce: 0,
            last: Hash::default(),
        },
    );
}

impl Command {
    /// Reads a command.
    ///
    /// # Errors
    /// O1.
    pub fn read(object: &[u8], params: &ItcParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, o(1));
        from.version()?;
        let device = from.get("device")?;
        let owner: [u8; 33] = from.get("owner")?;
        let nonce = from.get("nonce")?;
        let new_owner: Option<[u8; 33]> = match from.get("what")? {
            0u8 => {
                let length: u16 = from.get("length")?;
                let most = params.devices.command_bytes_max;
                if length > most {
                    return Err(from.wrong(format!("a command of {length} bytes, expected at most {most}")));
                }
                from.bytes(length.into(), "command")?;
                None
            }
            1 => Some(from.get("new owner")?),
            other => return Err(from.wrong(format!("command {other} is none"))),
        };
        let key = |bytes: &[u8; 33], from: &Reader<'_>| {
            PublicKey::ecdsa(bytes).ok_or_else(|| from.wrong(format!("key {}: no key of ECDSA", hex::encode(bytes))))
        };
        let signer = key(&owner, &from)?;
        let mut signed = vec![from.signed(signer)?];
        if let Some(new_owner) = &new_owner {
            let signer = key(new_owner, &from)?;
            signed.push(from.signed(signer)?);
        }
        from.end()?;
        Ok(Self {
            device,
            owner,
            nonce,
            new_owner,
            signed,
            id: hash(&[object]),
        })
    }
}

impl Record<ItcParams> for Command {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let what = if self.new_owner.is_some() {
            "is given away"
        } else {
            "is commanded"
        };
        Face {
            words: format!("device {} {what}, nonce {}", short(&self.device), self.nonce),
            ..Face::default()
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        &mut self.signed
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let state = owner(court.ledger, &self.device);
        if state.is_some_and(|state| state.last == self.id) {
            docket.accept_again();
        } else {
            docket.rule(o(2), || {
                known(state, || {
                    Missing::Context(format!("device {}", hex::encode(self.device)))
                })
                .map(drop)
            });
            docket.rule(o(3), || {
                let Some(state) = state else { return Ok(()) };
                let next = state.nonce.saturating_add(1);
                if self.nonce > next {
                    return Err(Stop::Waits(Missing::Nonce(format!("{next} before {}", self.nonce))));
                }
                require(self.nonce == next && self.nonce > state.nonce, || {
                    format!("nonce {}, expected {next}", self.nonce)
                })
            });
            docket.rule(o(4), || {
                // Behind a gap nobody knows whose it is.
                let Some(state) = state.filter(|state| self.nonce <= state.nonce.saturating_add(1)) else {
                    return Ok(());
                };
                require(state.key == self.owner, || {
                    format!(
                        "key {}, the owner's is {}",
                        hex::encode(self.owner),
                        hex::encode(state.key)
                    )
                })
            });
        }
        for (index, signed) in (0u64..).zip(&self.signed) {
            docket.signature(o(5), Some(index), signed);
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        let state = Owner {
            key: self.new_owner.unwrap_or(self.owner),
            nonce: self.nonce,
            last: self.id,
        };
        ledger.put(Table::Devices, &self.device, &state);
    }
}
