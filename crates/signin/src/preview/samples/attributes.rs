//! Every kind of question, with an example.

use super::{FORM, WHO};
use crate::views::{
    AttributeField, Block, Choice, Control, Dependence, Inline, Line, NewPassword, Shell, SignUpDetails, TermsField,
    countries,
};

fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text(words.to_owned())]
}

fn field(name: &str, label: &str, required: bool, control: Control) -> AttributeField {
    AttributeField {
        name: name.to_owned(),
        label: text(label),
        required,
        hint: None,
        error: None,
        control,
        shown_when: None,
        autofocus: false,
    }
}

fn line(kind: &'static str, value: &str) -> Control {
    Control::Line(Line { kind, value: value.to_owned(), longest: 64, autocomplete: "off", editable: true })
}

fn choices(labels: &[&str]) -> Vec<Choice> {
    let choice =
        |(number, label): (usize, &&str)| Choice { value: number.to_string(), label: text(label), chosen: number == 0 };
    labels.iter().enumerate().map(choice).collect()
}

/// Given and family name side by side, as a flow asks for them that says nothing.
pub(super) fn names(shell: &Shell) -> Vec<Vec<AttributeField>> {
    let label = |id| shell.texts.text(id).into_owned();
    let given = field("given_name", &label("given-name-label"), true, line("text", ""));
    let family = field("family_name", &label("family-name-label"), false, line("text", ""));
    vec![vec![given, family]]
}

/// The same after an answer without a given name.
pub(super) fn names_missing(shell: &Shell) -> Vec<Vec<AttributeField>> {
    let mut rows = names(shell);
    if let Some(given) = rows.iter_mut().flatten().next() {
        given.error = Some(shell.texts.text("given-name-wrong").into_owned());
    }
    rows
}

/// One of every kind.
pub(super) fn every_kind(shell: &Shell) -> Vec<Vec<AttributeField>> {
    let label = |id: &'static str| shell.texts.text(id).into_owned();
    let country =
        |(code, name): (&str, &str)| Choice { value: code.to_owned(), label: text(name), chosen: code == "IE" };
    let countries = countries(&shell.language).map(country).collect();
    let country = Control::Select { choices: countries, autocomplete: "country" };
    let mut city = field("city", &label("attribute-city"), true, line("text", ""));
    city.error = Some(label("attribute-required"));
    let mut vat = field("extension_vat", "VAT number", false, line("text", "IE1234567A"));
    vat.hint = Some("With it, invoices leave out VAT.".to_owned());
    vat.shown_when = Some(Dependence { name: "extension_buyer".to_owned(), equals: "1".to_owned() });
    let mut news = field("extension_news", "", false, Control::Box { ticked: true, editable: true });
    news.label = vec![
        Inline::Text("Send me ".to_owned()),
        Inline::Link { text: "the newsletter".to_owned(), href: "https://fable.example/news".to_owned() },
    ];
    let fields = [
        city,
        field("country", &label("attribute-country"), true, country),
        field("extension_birthday", "Birthday", false, line("date", "1994-05-17")),
        field("extension_books", "Books a year", true, line("number", "12")),
        field("extension_buyer", "Who do you buy for?", true, Control::Radio(choices(&["Myself", "A business"]))),
        vat,
        field(
            "extension_genres",
            "What do you read?",
            false,
            Control::Boxes(choices(&["Fiction", "Science", "Comics"])),
        ),
        news,
    ];
    fields.into_iter().map(|field| vec![field]).collect()
}

/// A document to agree to.
pub(super) fn terms(missing: bool) -> TermsField {
    TermsField {
        name: "terms.terms-of-use".to_owned(),
        version: 4,
        title: "Terms of Service".to_owned(),
        label: vec![
            Inline::Text("I agree to the ".to_owned()),
            Inline::Link { text: "Terms of Service".to_owned(), href: "https://fable.example/terms".to_owned() },
            Inline::Text(", version 4".to_owned()),
        ],
        text: vec![
            Block::Heading(text("What changed")),
            Block::Paragraph(text(
                "We describe how gift cards work, and made the section on deleting your account clearer.",
            )),
            Block::List {
                numbered: false,
                items: vec![text("Prices include tax."), text("Returns are free for thirty days.")],
            },
        ],
        required: true,
        ticked: false,
        missing,
    }
}

/// A page of details with these questions.
pub(super) fn details<'a>(
    shell: &'a Shell,
    rows: &'a [Vec<AttributeField>],
    password: Option<NewPassword>,
    terms: &'a [TermsField],
) -> SignUpDetails<'a> {
    SignUpDetails {
        shell,
        form: FORM,
        heading: None,
        description: None,
        page: 1,
        pages: 1,
        email: WHO,
        by_phone: false,
        change_url: "sign-up",
        rows,
        password,
        terms,
        back_url: None,
    }
}
