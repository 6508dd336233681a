//! The durable record of a service: batches of accepted objects, one row each, under a Merkle log.
//! Behind the tracker's verdicts: an object counts as accepted once its batch is committed here, and not before.
//! Never judges, never forgets a batch, and takes nothing more after the disk has failed once.
