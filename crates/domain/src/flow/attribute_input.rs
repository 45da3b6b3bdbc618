//! One question of a page: an attribute, and how it is asked for.

use crate::{
    attribute::{AttributeDataType, AttributeName, BuiltInAttribute},
    wording::LocalizedText,
};
use serde::{Deserialize, Serialize};

/// How an attribute is asked for (Graph's `authenticationAttributeCollectionInputConfiguration`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttributeInput {
    /// The attribute.
    pub attribute: AttributeName,
    /// What it looks like; as suits its type when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_type: Option<InputType>,
    /// What it is called: one line of Markdown with links. The attribute's own name when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<LocalizedText>,
    /// What helps to answer, in plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<LocalizedText>,
    /// Whether it must be answered: a box must be ticked, of several at least one.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// What it holds at first, or for good where nobody can change it; several are separated by commas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// What a text must look like from its first to its last character: a regular expression without look-around and back-references.
    #[serde(rename = "validationRegEx", default, skip_serializing_if = "Option::is_none")]
    pub validation_reg_ex: Option<String>,
    /// What is said of a text that does not look so, in plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation_message: Option<LocalizedText>,
    /// Whether it is not shown: its default is what it is.
    #[serde(default, skip_serializing_if = "is_false")]
    pub hidden: bool,
    /// Whether it can be answered, or only read.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub editable: bool,
    /// Whether the account keeps it, or only the tokens of the sign-up tell it.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub write_to_directory: bool,
    /// What there is to choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<InputOption>,
    /// When it is asked at all; always when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_when: Option<ShownWhen>,
}

/// What an input looks like. Graph's names where it has one, and the portal's are read as well.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum InputType {
    /// A line of text.
    #[serde(alias = "TextBox", alias = "textBox")]
    Text,
    /// A whole number.
    #[serde(alias = "NumericTextBox", alias = "numericTextBox")]
    Number,
    /// One of a few, all of them in sight.
    #[serde(alias = "RadioSingleSelect")]
    RadioSingleSelect,
    /// One of many.
    #[serde(alias = "DropdownSingleSelect", alias = "dropdownSingleSelect")]
    Select,
    /// A box to tick.
    #[serde(alias = "CheckboxSingleSelect", alias = "checkboxSingleSelect")]
    Boolean,
    /// Several boxes to tick.
    #[serde(alias = "CheckboxMultiSelect")]
    CheckboxMultiSelect,
    /// A day.
    #[serde(alias = "DateTimeDropdown", alias = "dateTimeDropdown")]
    Date,
    /// A country or region from the list of all, in the customer's language.
    Country,
}

/// One of the things to choose from (Graph's `authenticationAttributeCollectionOptionConfiguration`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InputOption {
    /// What is kept.
    pub value: String,
    /// What is shown: one line of Markdown with links.
    pub label: LocalizedText,
}

/// A condition: another attribute, asked for earlier, has this value, or has it among others.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShownWhen {
    /// The other attribute.
    pub attribute: AttributeName,
    /// Its value as text: `true` for a box that is ticked.
    pub equals: String,
}

impl AttributeInput {
    /// A question with nothing but an attribute.
    pub const fn new(attribute: AttributeName, required: bool) -> Self {
        Self {
            attribute,
            input_type: None,
            label: None,
            hint: None,
            required,
            default_value: None,
            validation_reg_ex: None,
            validation_message: None,
            hidden: false,
            editable: true,
            write_to_directory: true,
            options: Vec::new(),
            shown_when: None,
        }
    }

    /// What it looks like, for an attribute of this type.
    pub fn input_type(&self, data_type: AttributeDataType) -> InputType {
        let has_options = !self.options.is_empty();
        self.input_type.unwrap_or(match data_type {
            AttributeDataType::String if has_options => InputType::Select,
            AttributeDataType::String if self.attribute == BuiltInAttribute::Country.into() => InputType::Country,
            AttributeDataType::String => InputType::Text,
            AttributeDataType::Boolean => InputType::Boolean,
            AttributeDataType::Int64 => InputType::Number,
            AttributeDataType::DateTime => InputType::Date,
            AttributeDataType::StringCollection => InputType::CheckboxMultiSelect,
        })
    }

    /// Whether customers can answer it.
    pub const fn is_answerable(&self) -> bool {
        self.editable && !self.hidden
    }
}

impl InputType {
    /// Whether it can ask for a value of this type.
    pub const fn takes(self, data_type: AttributeDataType) -> bool {
        matches!(
            (self, data_type),
            (
                Self::Text | Self::RadioSingleSelect | Self::Select | Self::CheckboxMultiSelect | Self::Country,
                AttributeDataType::String
            ) | (Self::Number, AttributeDataType::Int64)
                | (Self::Boolean, AttributeDataType::Boolean)
                | (Self::Date, AttributeDataType::DateTime)
                | (Self::CheckboxMultiSelect, AttributeDataType::StringCollection)
        )
    }

    /// Whether there are options to choose from.
    pub const fn has_options(self) -> bool {
        matches!(self, Self::RadioSingleSelect | Self::Select | Self::CheckboxMultiSelect)
    }
}

const fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
const fn is_true(value: &bool) -> bool {
    *value
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}
