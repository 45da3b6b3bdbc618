//! A span's fields as members of a JSON object, written straight through.
//!
//! Every request begins a span, and few write a line. The formatter that comes with the JSON layer builds a tree of the
//! fields for each span, serialises it, and parses it again for each field that is added: a sixth of what a page costs.

use std::fmt::{self, Write};
use tracing::{
    field::{Field, Visit},
    span::Record,
};
use tracing_subscriber::{
    field::RecordFields,
    fmt::{FormatFields, FormattedFields, format::Writer},
};

/// Formats fields as a JSON object.
#[derive(Clone, Copy, Debug)]
pub(super) struct SpanFields;

/// Room for the fields of a request.
const FIELDS_BYTES: usize = 320;

impl<'writer> FormatFields<'writer> for SpanFields {
    fn format_fields<R: RecordFields>(&self, mut writer: Writer<'writer>, fields: R) -> fmt::Result {
        let mut members = Members { json: String::with_capacity(FIELDS_BYTES) };
        members.json.push('{');
        fields.record(&mut members);
        members.json.push('}');
        writer.write_str(&members.json)
    }

    fn add_fields(&self, current: &'writer mut FormattedFields<Self>, fields: &Record<'_>) -> fmt::Result {
        let mut members = Members { json: std::mem::take(&mut current.fields) };
        // The brace that ends the object so far. A field that is set anew stands twice, and readers take the last.
        members.json.pop();
        fields.record(&mut members);
        members.json.push('}');
        current.fields = members.json;
        Ok(())
    }
}

/// Writes members into an object that has begun.
struct Members {
    json: String,
}

impl Members {
    fn name(&mut self, field: &Field) {
        if !self.json.ends_with('{') {
            self.json.push(',');
        }
        // Names are identifiers with dots: nothing in them needs an escape.
        self.json.push('"');
        self.json.push_str(field.name());
        self.json.push_str("\":");
    }

    fn plain(&mut self, field: &Field, value: fmt::Arguments<'_>) {
        self.name(field);
        // Writing to a string can't fail.
        let _ = self.json.write_fmt(value);
    }
}

impl Visit for Members {
    fn record_f64(&mut self, field: &Field, value: f64) {
        if value.is_finite() {
            self.plain(field, format_args!("{value}"));
        } else {
            self.plain(field, format_args!("null"));
        }
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.plain(field, format_args!("{value}"));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.plain(field, format_args!("{value}"));
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.plain(field, format_args!("{value}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.name(field);
        self.json.push('"');
        Escaped(&mut self.json).push(value);
        self.json.push('"');
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.name(field);
        self.json.push('"');
        // Writing to a string can't fail.
        let _ = write!(Escaped(&mut self.json), "{value:?}");
        self.json.push('"');
    }
}

/// The inside of a JSON string (RFC 8259 §7).
struct Escaped<'a>(&'a mut String);

impl Escaped<'_> {
    fn push(&mut self, text: &str) {
        let special = |byte: u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
        // Next to nothing needs an escape, and without a way out the loop takes sixteen bytes at a time.
        if !text.bytes().fold(false, |so_far, byte| so_far | special(byte)) {
            return self.0.push_str(text);
        }
        for character in text.chars() {
            if u8::try_from(character).is_ok_and(special) {
                let _ = write!(self.0, "\\u{:04x}", u32::from(character));
            } else {
                self.0.push(character);
            }
        }
    }
}

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::SpanFields;
    use std::{
        io,
        sync::{Arc, Mutex, PoisonError},
    };
    use tracing_subscriber::{Layer as _, fmt, layer::SubscriberExt as _};

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// The span member of the line that is written inside `enter`'s span.
    fn span_of(enter: impl FnOnce() -> tracing::Span) -> serde_json::Value {
        let lines = Lines::default();
        let writer = lines.clone();
        let layer = fmt::layer().json().flatten_event(true).with_span_list(false).fmt_fields(SpanFields);
        let layer = layer.with_writer(move || writer.clone()).boxed();
        tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), || {
            enter().in_scope(|| tracing::info!("here"));
        });
        let written = lines.0.lock().unwrap();
        serde_json::from_slice::<serde_json::Value>(&written).unwrap()["span"].take()
    }

    #[test]
    fn a_line_names_its_spans_fields_with_their_types() {
        let span =
            span_of(|| tracing::info_span!("request", a.id = %"x", count = 3, whole = true, part = 0.5, late = "y"));
        let expected =
            serde_json::json!({"name": "request", "a.id": "x", "count": 3, "whole": true, "part": 0.5, "late": "y"});
        assert_eq!(span, expected);
    }

    #[test]
    fn a_field_added_later_joins_the_others_or_stands_alone() {
        for (span, expected) in [
            (
                span_of(|| {
                    let span = tracing::info_span!("s", first = 1, later = tracing::field::Empty);
                    span.record("later", "z");
                    span
                }),
                serde_json::json!({"name": "s", "first": 1, "later": "z"}),
            ),
            (
                span_of(|| {
                    let span = tracing::info_span!("s", later = tracing::field::Empty);
                    span.record("later", 7);
                    span
                }),
                serde_json::json!({"name": "s", "later": 7}),
            ),
        ] {
            assert_eq!(span, expected);
        }
    }

    #[test]
    fn no_value_breaks_out_of_its_string() {
        let wild = "\",\"admin\":true,\\\n\u{0}\u{1f}ü\u{2028}";
        let span = span_of(|| tracing::info_span!("s", plain = wild, shown = %wild));
        assert_eq!(span, serde_json::json!({"name": "s", "plain": wild, "shown": wild}));
    }
}
