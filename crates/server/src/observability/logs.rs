//! Log lines, on standard error: standard output belongs to what commands print.

use std::io::{self, IsTerminal};
use tracing_subscriber::{
    Layer, Registry,
    filter::Targets,
    fmt,
    layer::{Layered, SubscriberExt},
    util::SubscriberInitExt,
};

use super::span_fields::SpanFields;
use crate::config::{LogFormat, LogSettings};

/// Why logging could not be started.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The filter does not read.
    #[error("log.level is no filter: {0}")]
    Filter(#[from] tracing_subscriber::filter::ParseError),
    /// Something has started it before.
    #[error("logging is started already")]
    Started(#[from] tracing_subscriber::util::TryInitError),
}

/// Writes log lines from now on. Only the first call in a process counts.
pub fn start_logging(settings: &LogSettings) -> Result<(), LogError> {
    let filter: Targets = settings.level.parse()?;
    let lines: Box<dyn Layer<Layered<Targets, Registry>> + Send + Sync> = match settings.format {
        LogFormat::Json => fmt::layer()
            .json()
            .flatten_event(true)
            .with_current_span(true)
            .with_span_list(false)
            .fmt_fields(SpanFields)
            .with_writer(io::stderr)
            .boxed(),
        LogFormat::Pretty => {
            fmt::layer().with_ansi(io::stderr().is_terminal()).with_target(false).with_writer(io::stderr).boxed()
        }
    };
    // The filter before the layer and not of it: what is filtered then costs nothing, where a layer's own filter is asked each time.
    tracing_subscriber::registry().with(filter).with(lines).try_init()?;
    Ok(())
}
