//! What stands below the options of `--help`, so that it reads well in a terminal of any width.

use clap::Command;

/// As wide as an example with its explanation may be to stand on one line: the narrowest terminal that people use.
const NARROW: usize = 80;

/// The command with all its subcommands, their further help flowing.
pub(super) fn flowing(command: Command) -> Command {
    let flowed = command.get_after_help().map(|help| flowed(&help.to_string()));
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = match flowed {
        Some(help) => command.after_help(help),
        None => command,
    };
    names.into_iter().fold(command, |command, name| command.mut_subcommand(name, flowing))
}

/// Lines of a paragraph become one, which is wrapped where it is shown; examples stay lines of their own.
fn flowed(text: &str) -> String {
    let mut flowed = String::new();
    let mut in_paragraph = false;
    for line in text.lines() {
        let is_text = !line.starts_with(' ') && !line.is_empty();
        if in_paragraph && is_text {
            flowed.push(' ');
        } else if !flowed.is_empty() {
            flowed.push('\n');
        }
        flowed.push_str(&if is_text { line.to_owned() } else { example(line) });
        // What ends in a colon says what follows.
        in_paragraph = is_text && !line.ends_with(':');
    }
    flowed
}

/// An example whose explanation does not fit beside it has it below.
fn example(line: &str) -> String {
    let words = line.trim_start();
    let indent = line.len() - words.len();
    match words.split_once("   ") {
        Some((command, explanation)) if line.chars().count() >= NARROW => {
            format!("{0:1$}{command}\n{0:1$}    {2}", "", indent, explanation.trim_start())
        }
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_flow_and_examples_stay() {
        let text = "Examples:\n  vestibule dev   short\n  vestibule serve --config a-file-of-a-long-name.toml          what it is for, at some length\n\n\
                    One paragraph\nof two lines.\n\nAnother.";
        assert_eq!(
            flowed(text),
            "Examples:\n  vestibule dev   short\n  vestibule serve --config a-file-of-a-long-name.toml\n      what it is for, at some length\n\n\
             One paragraph of two lines.\n\nAnother."
        );
    }

    #[test]
    fn no_paragraph_of_any_command_is_broken_by_hand() {
        fn check(command: &Command) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let lines: Vec<&str> = help.lines().collect();
            for pair in lines.windows(2) {
                let is_text = |line: &str| !line.starts_with(' ') && !line.is_empty() && !line.ends_with(':');
                assert!(!(is_text(pair[0]) && is_text(pair[1])), "{}: {pair:?}", command.get_name());
            }
            command.get_subcommands().for_each(check);
        }
        check(&flowing(<super::super::Cli as clap::CommandFactory>::command()));
    }
}
