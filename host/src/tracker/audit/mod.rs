//! Audits: who is asked when, what became of it, and what follows for a provider's standing.
//! Driven by the service with time and events, answers with requests, outcomes, evidence and orders.
//! Never does I/O, never reads a clock, and never fails a provider for a fault of the tracker.
