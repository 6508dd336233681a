//! Metrics of the roles beside the judge: the verify service, and the chain that is followed.
//! Part of the metrics; there at zero also where a role is not configured.
//! Never a node's address in a label.

use std::fmt;

use prometheus_client::{
    encoding::{DescriptorEncoder, EncodeMetric as _},
    metrics::{MetricType, counter::ConstCounter},
};

use super::{counter, family, gauge};
#[cfg(unix)]
use crate::serve::Tally;

/// What is read of the roles.
#[derive(Clone, Debug, Default)]
pub struct RolesReading {
    /// Of the verify service.
    #[cfg(unix)]
    pub verify: Tally,
    /// Of the chain.
    pub chain: ChainReading,
}

/// What is read of the chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChainReading {
    /// Nodes that are connected.
    pub peers: u64,
    /// Height of the best branch.
    pub height: u32,
    /// Times that another branch became the best one.
    pub reorganisations: u64,
}

/// Writes them.
pub(super) fn encode(out: &mut DescriptorEncoder<'_>, reading: &RolesReading) -> fmt::Result {
    #[cfg(unix)]
    verify(out, &reading.verify)?;
    let chain = &reading.chain;
    gauge(
        out,
        "chain_peers",
        "Nodes that are followed and connected",
        chain.peers as f64,
    )?;
    let help = "Height of the best branch of the chain that is followed";
    gauge(out, "chain_height", help, f64::from(chain.height))?;
    let help = "Times that another branch of the chain became the best one";
    counter(out, "chain_reorganisations", help, chain.reorganisations)
}

#[cfg(unix)]
fn verify(out: &mut DescriptorEncoder<'_>, tally: &Tally) -> fmt::Result {
    let help = "Connections of the verify service there are";
    gauge(out, "verify_connections", help, tally.open as f64)?;
    let help = "Bytes of requests of the verify service that are not answered";
    gauge(out, "verify_in_flight_bytes", help, tally.in_flight_bytes as f64)?;
    let help = "Requests of the verify service";
    counter(out, "verify_requests", help, tally.requests)?;
    let help = "Requests and connections of the verify service that were not judged, by reason";
    family(out, "verify_faults", help, "reason", &tally.faults)?;
    let help = "Rows of the verify service, by primitive and verdict";
    let mut rows = out.encode_descriptor("verify_rows", help, None, MetricType::Counter)?;
    for (primitive, counts) in &tally.rows {
        for (verdict, count) in ["accepted", "rejected"].into_iter().zip(counts) {
            let labels = [("primitive", *primitive), ("verdict", verdict)];
            ConstCounter::<u64>::new(*count).encode(rows.encode_family(&labels)?)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::{Metrics, Reading};

    #[test]
    fn roles_are_there_at_zero_and_what_is_read_is_told() {
        let empty = Metrics::new(Arc::new(Reading::default)).text();
        let mut reading = Reading::default();
        reading.roles.chain.height = 7;
        #[cfg(unix)]
        {
            let line = "perigee_verify_rows_total{primitive=\"sm2\",verdict=\"rejected\"} 0\n";
            assert!(empty.contains(line), "{empty}");
            reading.roles.verify.rows[0].1 = [3, 4];
        }
        assert!(empty.contains("perigee_chain_reorganisations_total 0\n"), "{empty}");
        let full = Metrics::new(Arc::new(move || reading.clone())).text();
        assert!(full.contains("perigee_chain_height 7.0\n"), "{full}");
        #[cfg(unix)]
        assert!(
            full.contains("perigee_verify_rows_total{primitive=\"ecdsa\",verdict=\"rejected\"} 4\n"),
            "{full}"
        );
    }
}
