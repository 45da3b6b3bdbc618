//! The rows of the table, one file for each group. Each is told in docs/reference/benchmarks.md.

mod comparison;
mod customers;
mod dpop_refresh;
mod group_commit;
mod growth;
mod import;
mod introspection;
mod lab;
mod limits;
mod memory;
mod native_sign_up;
mod pace;
mod page;
mod par_authorize;
mod password;
mod postgres;
mod private_key_jwt;
mod sameness;
mod saturation;
mod snapshot_load;
mod startup;
mod tokens;
mod userinfo;

use crate::{report::Row, subject::Grant};
use anyhow::Result;
use clap::ValueEnum as _;

pub(crate) use lab::Lab;
pub(crate) use pace::Pace;

/// Rows that are measured together.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum Topic {
    /// Signatures, hashes and commits of this machine.
    Limits,
    /// A token for a client itself.
    ClientCredentials,
    /// A refresh token for new tokens and its successor.
    Refresh,
    /// A code for tokens.
    Code,
    /// The password step of a sign-in.
    SignIn,
    /// Tokens while sign-ins want more hashes than there can be.
    Saturation,
    /// Wrong passwords of customers against passwords of nobody.
    Sameness,
    /// Who a token stands for.
    #[value(name = "userinfo")]
    UserInfo,
    /// What a token is worth.
    Introspection,
    /// A token for a client that proves itself by an assertion.
    PrivateKeyJwt,
    /// A refresh token that is bound to a key, with a proof.
    DpopRefresh,
    /// A pushed authorization request, and its code.
    ParAuthorize,
    /// Many waiting commits against one at a time.
    GroupCommit,
    /// The first page of a sign-in.
    Page,
    /// The same in a theme, in words of the business's own.
    PageThemed,
    /// A large tenant's configuration.
    SnapshotLoad,
    /// A file of users.
    Import,
    /// A sign-up in an app with a user interface of its own.
    NativeSignUp,
    /// Memory, idle and after load.
    Memory,
    /// From start to ready.
    Startup,
    /// The same work with many customers and with many tenants.
    Growth,
    /// PostgreSQL in place of the embedded store.
    Postgres,
}

impl Topic {
    fn measure(self, lab: &Lab) -> Result<Vec<Row>> {
        match self {
            Self::Limits => limits::rows(lab),
            Self::ClientCredentials => tokens::rows(lab, Grant::ClientCredentials),
            Self::Refresh => tokens::rows(lab, Grant::Refresh),
            Self::Code => tokens::rows(lab, Grant::Code),
            Self::SignIn => password::rows(lab),
            Self::Saturation => saturation::rows(lab),
            Self::Sameness => sameness::rows(lab),
            Self::UserInfo => userinfo::rows(lab),
            Self::Introspection => introspection::rows(lab),
            Self::PrivateKeyJwt => private_key_jwt::rows(lab),
            Self::DpopRefresh => dpop_refresh::rows(lab),
            Self::ParAuthorize => par_authorize::rows(lab),
            Self::GroupCommit => group_commit::rows(lab),
            Self::Page => page::rows(lab),
            Self::PageThemed => page::themed_rows(lab),
            Self::SnapshotLoad => snapshot_load::rows(lab),
            Self::Import => import::rows(lab),
            Self::NativeSignUp => native_sign_up::rows(lab),
            Self::Memory => memory::rows(lab),
            Self::Startup => startup::rows(lab),
            Self::Growth => growth::rows(lab),
            Self::Postgres => postgres::rows(lab),
        }
    }

    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

/// Measures these groups, or all of them. One that fails becomes a row that says so, and the others are measured still.
pub(crate) fn measure(lab: &Lab, only: &[Topic]) -> Vec<Row> {
    let topics = Topic::value_variants().iter().filter(|topic| only.is_empty() || only.contains(topic));
    topics
        .flat_map(|topic| {
            println!("measuring {}", topic.name());
            topic.measure(lab).unwrap_or_else(|error| {
                println!("  {error:#}");
                vec![Row::failed(topic.name(), &error)]
            })
        })
        .collect()
}
