//! The forms of a page, as far as the hosted pages' own markup goes.

/// A field that is submitted with its form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) value: String,
}

/// A form that posts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Form {
    /// Where to; empty for the page's own address.
    pub(super) action: String,
    /// What it holds, its main button included.
    pub(super) fields: Vec<Field>,
}

impl Form {
    /// Whether it has a field of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }

    /// Writes into the field of this name, if there is one.
    pub(super) fn fill(&mut self, name: &str, value: &str) {
        for field in self.fields.iter_mut().filter(|field| field.name == name) {
            value.clone_into(&mut field.value);
        }
    }

    /// As it is sent.
    pub(super) fn encoded(&self) -> String {
        let mut pairs = url::form_urlencoded::Serializer::new(String::new());
        pairs.extend_pairs(self.fields.iter().map(|field| (&field.name, &field.value)));
        pairs.finish()
    }
}

/// The forms of a page that post, in order.
pub(super) fn forms(page: &str) -> Vec<Form> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once("<form") {
        let (inner, next) = after.split_once("</form>").unwrap_or((after, ""));
        rest = next;
        let Some((opening, content)) = inner.split_once('>') else { continue };
        if attribute(opening, "method").is_some_and(|method| method.eq_ignore_ascii_case("post")) {
            let action = attribute(opening, "action").unwrap_or_default();
            found.push(Form { action, fields: fields(content) });
        }
    }
    found
}

fn fields(content: &str) -> Vec<Field> {
    let named = |tag: &str| {
        let name = attribute(tag, "name").filter(|name| !name.is_empty())?;
        Some(Field { name, value: attribute(tag, "value").unwrap_or_default() })
    };
    let inputs = tags(content, "<input").filter(|tag| {
        let kind = attribute(tag, "type").unwrap_or_default();
        !matches!(kind.as_str(), "checkbox" | "radio" | "submit" | "button") || has_flag(tag, "checked")
    });
    let mut fields: Vec<_> = inputs.filter_map(named).collect();
    let buttons: Vec<_> =
        tags(content, "<button").filter(|tag| attribute(tag, "type").is_none_or(|kind| kind == "submit")).collect();
    let primary = buttons.iter().find(|tag| attribute(tag, "class").is_some_and(|class| class.contains("btn-primary")));
    fields.extend(primary.or(buttons.first()).copied().and_then(named));
    fields
}

/// The insides of every tag that begins with `opening`.
fn tags<'a>(content: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    content.split(opening).skip(1).filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag))
}

fn has_flag(tag: &str, flag: &str) -> bool {
    tag.split_whitespace().any(|word| word.trim_end_matches('/') == flag)
}

/// The value of a double-quoted attribute, its character references resolved.
pub(super) fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| unescape(value))
}

/// Resolves the character references that templates write.
fn unescape(text: &str) -> String {
    let mut plain = text.to_owned();
    for (reference, character) in [
        ("&#38;", "&"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&quot;", "\""),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ] {
        if plain.contains(reference) {
            plain = plain.replace(reference, character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<form method="get" action="/search"><input name="q"></form>
        <form class="auth-form" method="post" action="/next?a=1&amp;b=2" novalidate>
        <input type="hidden" name="csrf" value="t&#34;k"><input class="input" id="password" name="password" type="password">
        <input type="checkbox" name="remember" value="1"><input type="checkbox" name="news" value="1" checked>
        <button type="button" name="reveal">Show</button><button name="stay" value="no">No</button>
        <button class="btn btn-primary" name="stay" value="yes">Yes</button></form>"#;

    #[test]
    fn a_form_is_sent_with_its_hidden_fields_and_its_main_button() {
        let mut forms = forms(PAGE);
        assert_eq!(forms.len(), 1);
        let mut form = forms.remove(0);
        form.fill("password", "a b&c");
        assert_eq!(form.action, "/next?a=1&b=2");
        assert_eq!(form.encoded(), "csrf=t%22k&password=a+b%26c&news=1&stay=yes");
        assert!(form.has("password") && !form.has("identifier"));
    }
}
