//! What a key of the configuration is: its name, what may stand there, and what it means.

/// A key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name in files.
    pub name: &'static str,
    /// Its name in Microsoft Graph; empty where Graph has none.
    pub graph: &'static str,
    /// What may stand there.
    pub form: Form,
    /// What it means, in a sentence.
    pub meaning: &'static str,
    /// Whether it must be there.
    pub required: bool,
}

/// What may stand at a key.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// A text.
    Text,
    /// A text, or `{ file: … }`, which takes it from a file beside this one.
    LongText,
    /// An image: `{ file: … }`, or its content in base64.
    Image,
    /// Such a text, or `{ text: …, locales: { de: … } }`.
    Localized(&'static Form),
    /// A UUID.
    Id,
    /// `true` or `false`.
    Flag,
    /// A whole number between these, both included.
    Whole(u64, u64),
    /// A moment as RFC 3339 has it.
    Moment,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list.
    List(&'static Form),
    /// Names of the writer's choosing, each with such a value.
    Map(&'static Form),
    /// These keys.
    Object(&'static [Key]),
    /// Exactly one of these keys.
    Choice(&'static [Key]),
    /// Anything: what it is, another specification says.
    Any,
}

impl Key {
    /// A key that may be absent.
    pub(super) const fn new(name: &'static str, graph: &'static str, form: Form, meaning: &'static str) -> Self {
        Self { name, graph, form, meaning, required: false }
    }

    /// The same, which must be there.
    pub(super) const fn required(self) -> Self {
        Self { required: true, ..self }
    }
}

/// The names of keys.
pub(in crate::configuration) fn names(keys: &'static [Key]) -> Vec<&'static str> {
    keys.iter().map(|key| key.name).collect()
}
