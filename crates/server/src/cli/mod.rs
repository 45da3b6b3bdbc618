//! The command line.

mod applications;
mod branding;
mod branding_edit;
mod client_registration;
mod completions;
mod configuration;
mod configured;
mod consent;
mod dev;
mod doctor;
mod flow;
mod healthcheck;
mod help;
mod keys;
mod output;
mod passwords;
mod platform;
mod preview;
mod progress_bar;
mod reference;
mod serve;
mod session;
mod store;
mod tenant;
mod tenant_administrator;
mod tenant_host;
mod tenant_host_list;
mod texts;
mod trace;
mod trace_text;
mod user;
mod users;
mod users_export;
mod users_import;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  vestibule dev                              begin here: two apps to sign in to
  vestibule dev --seed tenants.yaml --tls    tenants of your own, over HTTPS
  vestibule doctor --config vestibule.toml   is all there that serve needs?
  vestibule serve --config vestibule.toml    production

Every key of the configuration: docs/reference/configuration.md.";

/// Sign-up and sign-in for your customers: an OpenID Connect server on your own machines.
#[derive(Debug, Parser)]
#[command(name = "vestibule", version, after_help = EXAMPLES, arg_required_else_help = true, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Try it and develop against it: a sample business, its apps and its mail, on this machine
    Dev(dev::DevOptions),
    /// Run in production
    Serve(serve::ServeOptions),
    /// Look for what would keep `serve` from working, and say what to do
    Doctor(configured::Configured),
    /// Make tenants; look after their hosts, their administrators, and who registers clients
    #[command(subcommand)]
    Tenant(tenant::TenantCommand),
    /// Show what applying configuration files would change
    Plan(configuration::PlanOptions),
    /// Make tenants what configuration files say
    Apply(configuration::ApplyOptions),
    /// Show how tenants differ from configuration files
    Drift(configuration::DriftOptions),
    /// Write a tenant's configuration as a file
    Export(configuration::ExportOptions),
    /// Print the JSON Schema of configuration files
    Schema(configuration::SchemaOptions),
    /// Draft, publish and roll back user flows
    #[command(subcommand)]
    Flow(flow::FlowCommand),
    /// Say how pages and mails look
    #[command(subcommand)]
    Branding(branding::BrandingCommand),
    /// Word texts of pages and mails anew
    #[command(subcommand)]
    Texts(texts::TextsCommand),
    /// Print an address at which a tenant's pages can be looked at, with sample data
    Preview(preview::PreviewOptions),
    /// Disable or enable one user, end all sessions, demand another password
    #[command(subcommand)]
    User(user::UserCommand),
    /// Bring many users along, or write them to a file
    #[command(subcommand)]
    Users(users::UsersCommand),
    /// Show and end a user's sessions
    #[command(subcommand)]
    Session(session::SessionCommand),
    /// Show, give and take back what applications are allowed
    #[command(subcommand)]
    Consent(consent::ConsentCommand),
    /// Show what was decided in a sign-in, by the correlation id of any of its requests
    Trace(trace::TraceOptions),
    /// Bring the store's schema up to date, look for damage, write a copy
    #[command(subcommand)]
    Store(store::StoreCommand),
    /// Make and check the list of passwords known from breaches
    #[command(subcommand)]
    Passwords(passwords::PasswordsCommand),
    /// Replace signing keys and the master key
    #[command(subcommand)]
    Keys(keys::KeysCommand),
    /// Ask a running server whether it is ready; for containers and service managers
    Healthcheck(healthcheck::HealthcheckOptions),
    /// Print a script that completes commands in your shell
    Completions(completions::CompletionsOptions),
    /// Print the reference pages that the code writes, as JSON
    #[command(hide = true)]
    Reference,
}

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    let matches = help::flowing(Cli::command()).get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let outcome = match cli.command {
        Command::Dev(options) => dev::run(options),
        Command::Serve(options) => serve::run(&options),
        Command::Doctor(options) => doctor::run(&options),
        Command::Store(command) => store::run(command),
        Command::Tenant(command) => tenant::run(command),
        Command::Plan(options) => configuration::plan(&options),
        Command::Apply(options) => configuration::apply(&options),
        Command::Drift(options) => configuration::drift(&options),
        Command::Export(options) => configuration::export(&options),
        Command::Schema(options) => configuration::schema(&options),
        Command::Branding(command) => branding::run(&command),
        Command::Flow(command) => flow::run(&command),
        Command::User(command) => user::run(command),
        Command::Users(command) => users::run(&command),
        Command::Session(command) => session::run(&command),
        Command::Consent(command) => consent::run(&command),
        Command::Texts(command) => texts::run(&command),
        Command::Preview(options) => preview::run(&options),
        Command::Trace(options) => trace::run(&options),
        Command::Passwords(command) => passwords::run(&command),
        Command::Keys(command) => keys::run(command),
        Command::Healthcheck(options) => healthcheck::run(&options),
        Command::Completions(options) => completions::run(&options),
        Command::Reference => reference::run(),
    };
    outcome.unwrap_or_else(|error| {
        output::problem(&error);
        ExitCode::FAILURE
    })
}

/// The runtime of commands that wait for something.
fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    use anyhow::Context;
    tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the runtime can't be started")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_are_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_and_flag_has_help() {
        fn check(command: &clap::Command) {
            for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
                let known = ["help", "version"].contains(&argument.get_id().as_str());
                assert!(known || argument.get_help().is_some(), "{} {}", command.get_name(), argument.get_id());
            }
            for sub in command.get_subcommands() {
                assert!(sub.get_about().is_some(), "{}", sub.get_name());
                check(sub);
            }
        }
        check(&Cli::command());
    }
}
