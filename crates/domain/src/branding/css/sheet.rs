//! A whole style sheet: its rules, one by one.

use super::{
    media,
    problem::{CssFault, CssProblem, excerpt},
    properties,
    selectors::Compound,
    values,
};
use cssparser::{Delimiter, ParseError, Parser, SourceLocation, Token};

/// The longest style sheet, in bytes: 25 KB, as Entra's.
pub const LONGEST_CSS: usize = 25 * 1024;
/// The most problems that are told of one sheet.
const MOST_PROBLEMS: usize = 20;

/// A style sheet as it may be served.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Confined {
    /// What of it may be served, for our pages. Empty when nothing may.
    pub css: String,
    /// What was left out: a sheet with any is refused when it is saved. At most 20.
    pub problems: Vec<CssProblem>,
}

/// Holds a style sheet to what it may do. What it may not do is left out and told; the rest is as it would be alone.
pub fn confine(source: &str) -> Confined {
    let mut reader = Reader { css: String::new(), problems: Vec::new() };
    if source.len() > LONGEST_CSS {
        let problem = CssProblem { line: 1, column: 1, fault: CssFault::TooLong(source.len()) };
        return Confined { css: String::new(), problems: vec![problem] };
    }
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let mut input = Parser::new(source);
    input.set_nested_block_limit(8);
    reader.rules(&mut input, true);
    Confined { css: reader.css, problems: reader.problems }
}

struct Reader {
    css: String,
    problems: Vec<CssProblem>,
}

impl Reader {
    fn refuse(&mut self, at: SourceLocation, fault: CssFault) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(CssProblem { line: at.line + 1, column: at.column, fault });
        }
    }

    fn rules(&mut self, input: &mut Parser<'_>, outermost: bool) {
        loop {
            input.skip_whitespace();
            let at = input.current_source_location();
            let before = input.state();
            let Ok(token) = input.next().cloned() else { return };
            match token {
                Token::AtKeyword(name) if outermost && name.eq_ignore_ascii_case("media") => self.media(at, input),
                Token::AtKeyword(name) => {
                    self.refuse(at, CssFault::AtRule(excerpt(&name)));
                    skip_at_rule(input);
                }
                // What HTML editors put around a sheet means nothing.
                Token::CDO | Token::CDC if outermost => {}
                _ => {
                    input.reset(&before);
                    self.rule(at, input);
                }
            }
        }
    }

    fn media(&mut self, at: SourceLocation, input: &mut Parser<'_>) {
        let start = input.position();
        let read: Result<Option<String>, ParseError<()>> =
            input.parse_until_before(Delimiter::CurlyBracketBlock | Delimiter::Semicolon, |prelude| {
                let condition = media::condition(prelude);
                exhaust(prelude);
                Ok(condition)
            });
        let found = excerpt(input.slice_from(start));
        if !matches!(input.next(), Ok(Token::CurlyBracketBlock)) {
            self.refuse(at, CssFault::Syntax("`{` behind the condition of `@media`"));
            return;
        }
        let mut inner = Self { css: String::new(), problems: Vec::new() };
        let _: Result<(), ParseError<()>> = input.parse_nested_block(|body| {
            inner.rules(body, false);
            Ok(())
        });
        match read.ok().flatten() {
            Some(condition) if !inner.css.is_empty() => {
                self.css.push_str("@media ");
                self.css.push_str(&condition);
                self.css.push('{');
                self.css.push_str(&inner.css);
                self.css.push('}');
            }
            Some(_) => {}
            None => self.refuse(at, CssFault::Media(found)),
        }
        self.problems.extend(inner.problems);
        self.problems.truncate(MOST_PROBLEMS);
    }

    fn rule(&mut self, at: SourceLocation, input: &mut Parser<'_>) {
        let mut selectors = Vec::new();
        let mut faults = Vec::new();
        let start = input.position();
        let _: Result<(), ParseError<()>> = input.parse_until_before(Delimiter::CurlyBracketBlock, |prelude| {
            while !prelude.is_exhausted() {
                prelude.skip_whitespace();
                let (at, start) = (prelude.current_source_location(), prelude.position());
                let read = prelude.parse_until_before(Delimiter::Comma, |one| {
                    let read = compound(one);
                    exhaust(one);
                    Ok::<_, ParseError<()>>(read)
                });
                match read.ok().flatten().and_then(|compound| compound.ours()) {
                    Some(ours) if selectors.contains(&ours) => {}
                    Some(ours) => selectors.push(ours),
                    None => faults.push((at, CssFault::Selector(excerpt(prelude.slice_from(start))))),
                }
                // The comma.
                let _ = prelude.next();
            }
            Ok(())
        });
        if selectors.is_empty() && faults.is_empty() {
            let found = excerpt(input.slice_from(start));
            faults.push((at, CssFault::Selector(found)));
        }
        for (at, fault) in faults {
            self.refuse(at, fault);
        }
        if !matches!(input.next(), Ok(Token::CurlyBracketBlock)) {
            self.refuse(at, CssFault::Syntax("a rule: a selector, then `{`, properties and `}`"));
            return;
        }
        let mut declarations = Vec::new();
        let _: Result<(), ParseError<()>> = input.parse_nested_block(|body| {
            self.declarations(body, &mut declarations);
            Ok(())
        });
        if !selectors.is_empty() && !declarations.is_empty() {
            self.css.push_str(&selectors.join(","));
            self.css.push('{');
            self.css.push_str(&declarations.join(";"));
            self.css.push('}');
        }
    }

    fn declarations(&mut self, body: &mut Parser<'_>, written: &mut Vec<String>) {
        loop {
            body.skip_whitespace();
            let at = body.current_source_location();
            match body.next().cloned() {
                Err(_) => return,
                Ok(Token::Semicolon) => {}
                Ok(Token::Ident(name)) => {
                    let read: Result<Result<String, CssFault>, ParseError<()>> =
                        body.parse_until_after(Delimiter::Semicolon, |value| {
                            let read = declaration(&name, value);
                            exhaust(value);
                            Ok(read)
                        });
                    match read {
                        Ok(Ok(declaration)) => written.push(declaration),
                        Ok(Err(fault)) => self.refuse(at, fault),
                        Err(_) => self.refuse(at, CssFault::Syntax("`;` behind the value")),
                    }
                }
                Ok(_) => {
                    self.refuse(at, CssFault::Syntax("a property, such as `color: #1b2130;`"));
                    let _: Result<(), ParseError<()>> = body.parse_until_after(Delimiter::Semicolon, |rest| {
                        exhaust(rest);
                        Ok(())
                    });
                }
            }
        }
    }
}

fn declaration(name: &str, input: &mut Parser<'_>) -> Result<String, CssFault> {
    input.expect_colon().map_err(|_| CssFault::Syntax("`:` behind the property's name"))?;
    let Some((property, takes)) = properties::find(name) else { return Err(CssFault::Property(excerpt(name))) };
    match values::value(&takes, input) {
        Ok(value) => Ok(format!("{property}:{value}")),
        Err(values::NotAllowed(found)) => {
            Err(CssFault::Value { property: property.to_owned(), found, allowed: takes.words() })
        }
    }
}

/// A type, classes and states without anything between them.
fn compound(input: &mut Parser<'_>) -> Option<Compound> {
    let mut compound = Compound::default();
    let mut first = true;
    let mut ended = false;
    while let Ok(token) = input.next_including_whitespace().cloned() {
        // Nothing but space may follow a space: no combinators.
        match token {
            Token::WhiteSpace(_) => {
                ended = !first;
                continue;
            }
            _ if ended => return None,
            Token::Ident(name) if first => compound.type_name = Some(name.to_ascii_lowercase()),
            Token::Delim('.') => match input.next_including_whitespace() {
                Ok(Token::Ident(class)) => compound.classes.push(class.to_string()),
                _ => return None,
            },
            Token::Colon => match input.next_including_whitespace() {
                Ok(Token::Ident(state)) => compound.states.push(state.to_ascii_lowercase()),
                _ => return None,
            },
            _ => return None,
        }
        first = false;
    }
    (!first).then_some(compound)
}

/// Passes over what is left, so that a parser within another ends where it should.
fn exhaust(input: &mut Parser<'_>) {
    while input.next().is_ok() {}
}

/// Passes over an at-rule: to its `;`, or over its block.
fn skip_at_rule(input: &mut Parser<'_>) {
    let _: Result<(), ParseError<()>> =
        input.parse_until_before(Delimiter::CurlyBracketBlock | Delimiter::Semicolon, |prelude| {
            exhaust(prelude);
            Ok(())
        });
    let _ = input.next();
}
