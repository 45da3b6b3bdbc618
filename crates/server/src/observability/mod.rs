//! What operators see: log lines, measurements, and whether the server is well.

mod health;
mod logs;
mod metrics;
mod span_fields;

pub use health::{Readiness, health_routes};
pub use logs::{LogError, start_logging};
pub use metrics::{Metrics, MetricsError};
