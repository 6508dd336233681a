//! Generated fixtures of a light client: steps that are next or skip heights, sets that change, votes that stay away,
//! and planted faults.
//! Feeds `gen` and tests. Faulty steps are refused and change nothing, so that every good step is accepted.
//! Never makes a step that waits for trust: those are for tests of a chosen shape.

mod draft;
mod faults;
mod text;

use serde_json::{Value, json};

use super::{Container, Fault, Frame, Generate, GenerateError, Object, StreamOptions, dice::Dice};
use crate::chain::tendermint::{LightParams, Step, TENDERMINT, Time, VoteFlag, hash};

pub use draft::{Draft, Keys, Member};
pub use faults::FaultKind;
pub use text::{initial_json, step_json};

use faults::{Ground, signed_power};

/// The steps of a fixture.
#[derive(Debug)]
pub struct LightGenerator {
    options: StreamOptions,
    params: &'static LightParams,
    keys: Keys,
    dice: Dice,
    /// Kinds of faults in the order of their turns.
    kinds: Vec<&'static FaultKind>,
    /// The last good step.
    trusted: Draft,
    start: Value,
    made: u64,
    planted: u64,
}

impl LightGenerator {
    /// Prepares a fixture.
    ///
    /// # Errors
    /// More steps than a fixture may have.
    pub fn new(params: &'static LightParams, options: StreamOptions) -> Result<Self, GenerateError> {
        if !(1..=STEPS_MAX).contains(&options.objects) {
            return Err(GenerateError::Option {
                option: "objects of a fixture",
                expected: format!("1 to {STEPS_MAX}"),
                got: options.objects,
            });
        }
        let mut dice = Dice::new(options.seed, "light client");
        let keys = Keys::new(options.seed);
        let mut kinds: Vec<_> = FaultKind::all().iter().collect();
        dice.shuffle(&mut kinds);
        let members: Vec<_> = (0..MEMBERS_MIN + 2)
            .map(|key| Member {
                key,
                power: 1 + dice.below(POWER_MAX) as u64,
            })
            .collect();
        let trusted = Draft {
            chain_id: "perigee-light".into(),
            height: 1,
            time: Time::from_seconds(START_TIME),
            app_hash: dice.array(),
            members: members.iter().map(|member| (*member, VoteFlag::Commit)).collect(),
            next: members,
            now: Time::from_seconds(START_TIME),
        };
        Ok(Self {
            start: initial_json(&trusted.initial(&keys, PERIOD_NS)),
            options,
            params,
            keys,
            dice,
            kinds,
            trusted,
            made: 0,
            planted: 0,
        })
    }

    /// A good step: the next height, or one further on where enough of the trusted validators sign it.
    fn next_draft(&mut self) -> Draft {
        if self.dice.once_in(4) {
            let steps = 2 + self.dice.below(3) as u64;
            let draft = self.draft_ahead(steps);
            let trusted: u128 = self.trusted.next.iter().map(|member| u128::from(member.power)).sum();
            let known =
                |(member, _): &&(Member, VoteFlag)| self.trusted.next.iter().any(|other| other.key == member.key);
            let signers: Vec<_> = draft.members.iter().filter(known).copied().collect();
            let powers = self.trusted.next.iter().map(|member| {
                let signs = |(other, flag): &(Member, VoteFlag)| other.key == member.key && *flag == VoteFlag::Commit;
                if signers.iter().any(signs) {
                    u128::from(member.power)
                } else {
                    0
                }
            });
            if TENDERMINT.trust.is_exceeded(powers.sum(), trusted) {
                return draft;
            }
        }
        self.draft_ahead(1)
    }

    /// A step so many heights ahead, by the validators that such a chain would have.
    fn draft_ahead(&mut self, steps: u64) -> Draft {
        let mut members = self.trusted.next.clone();
        for _ in 1..steps {
            members = self.change(members);
        }
        let next = self.change(members.clone());
        let seconds = 1 + self.dice.below(60) as i64;
        let time = Time {
            seconds: self.trusted.time.seconds + seconds * steps as i64,
            nanos: self.dice.below(1_000_000_000) as u32,
        };
        // Now and then the clock shows the very time of the header.
        let wait = if self.dice.once_in(4) {
            0
        } else {
            self.dice.below(5) as i64
        };
        Draft {
            chain_id: self.trusted.chain_id.clone(),
            height: self.trusted.height + steps,
            time,
            app_hash: self.dice.array(),
            members: self.votes(members),
            next,
            now: Time {
                seconds: time.seconds + wait,
                ..time
            },
        }
    }

    /// The votes of these members: some stay away or vote for nothing, as many as the quorum can spare.
    fn votes(&mut self, mut members: Vec<Member>) -> Vec<(Member, VoteFlag)> {
        self.dice.shuffle(&mut members);
        let mut votes: Vec<_> = members.into_iter().map(|member| (member, VoteFlag::Commit)).collect();
        let total = signed_power(&votes);
        for place in 0..votes.len() {
            if !self.dice.once_in(3) {
                continue;
            }
            votes[place].1 = if self.dice.once_in(2) {
                VoteFlag::Absent
            } else {
                VoteFlag::Nil
            };
            if !TENDERMINT.quorum.is_exceeded(signed_power(&votes), total) {
                votes[place].1 = VoteFlag::Commit;
            }
        }
        votes
    }

    /// The set of the next height: nothing, a power, a member gone, one more, or one for another.
    fn change(&mut self, mut members: Vec<Member>) -> Vec<Member> {
        let place = self.dice.below(members.len());
        let power = 1 + self.dice.below(POWER_MAX) as u64;
        let mut unused: Vec<_> = (0..Keys::KEYS)
            .filter(|key| members.iter().all(|member| member.key != *key))
            .collect();
        self.dice.shuffle(&mut unused);
        let stranger = Member { key: unused[0], power };
        match self.dice.below(5) {
            0 => {}
            1 => members[place].power = power,
            2 if members.len() > MEMBERS_MIN => drop(members.remove(place)),
            3 if members.len() < MEMBERS_MAX => members.push(stranger),
            _ => members[place] = stranger,
        }
        members
    }

    fn good(&mut self) -> Object {
        let draft = self.next_draft();
        let step = draft.seal(&self.keys);
        self.trusted = draft;
        object(&step, "SUCCESS", None)
    }

    fn faulty(&mut self) -> Object {
        let kind = self.kinds.remove(0);
        self.kinds.push(kind);
        let draft = self.draft_ahead(1);
        let ground = Ground {
            height: self.trusted.height,
            time: self.trusted.time,
            period_ns: PERIOD_NS,
        };
        let (step, index) = kind.plant(draft, &ground, &self.keys, &mut self.dice);
        object(&step, "INVALID", Some((kind, index)))
    }
}

fn object(step: &Step, verdict: &str, fault: Option<(&FaultKind, Option<u64>)>) -> Object {
    let id = hash::header_hash(&step.header);
    // Generated heights are few.
    let height = u32::try_from(step.header.height).unwrap_or(u32::MAX);
    Object {
        is_record: false,
        bytes: step_json(step, verdict).to_string().into_bytes(),
        id,
        height,
        transactions: 0,
        fault: fault.map(|(kind, index)| Fault {
            object: hash::display(&id),
            rule: kind.rule,
            index,
            kind: kind.name,
            height,
        }),
    }
}

impl Iterator for LightGenerator {
    type Item = Result<Object, GenerateError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.made == self.options.objects {
            return None;
        }
        self.made += 1;
        // Spread evenly over the steps.
        let due = u128::from(self.options.faults) * u128::from(self.made) / u128::from(self.options.objects);
        let is_due = due > u128::from(self.planted);
        self.planted += u64::from(is_due);
        Some(Ok(if is_due { self.faulty() } else { self.good() }))
    }
}

impl Generate for LightGenerator {
    fn container(&self) -> Container {
        let start = format!(
            "{{\"description\":\"generated, seed {}\",\"initial\":{},\"input\":[\n",
            self.options.seed, self.start
        );
        Container {
            frame: Frame::Bare,
            start: start.into_bytes(),
            between: b",\n".to_vec(),
            end: b"\n]}\n".to_vec(),
        }
    }

    fn heading(&self) -> Value {
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "profile": self.params.name,
            "seed": self.options.seed,
            "objects": self.options.objects,
            "faults": self.options.faults,
        })
    }
}

/// Fewer validators make some faults impossible.
const MEMBERS_MIN: usize = 4;
/// With more, fewer steps would fit into a file.
const MEMBERS_MAX: usize = 8;
/// The power of one validator is 1 to this: sums of every remainder modulo 3 occur.
const POWER_MAX: usize = 100;
/// Two weeks.
const PERIOD_NS: u64 = 14 * 86_400 * 1_000_000_000;
/// 2026-01-01.
const START_TIME: i64 = 1_767_225_600;
/// A step has up to 5 kB, and a fixture is one JSON file of at most 64 MiB.
const STEPS_MAX: u64 = 10_000;
