//! `vestibule dev`: what makes one command enough on a developer's machine, and must never run anywhere else.

mod banner;
mod data;
mod outbox;
mod plan;
mod ports;
mod sample;
mod seed;
mod seed_reference;

pub use banner::{AnnouncedApplication, AnnouncedTenant, AnnouncedUser, Announcement, ControlTenant, ManagementClient};
pub use data::{DataDirectory, DataError, SampleSecrets};
pub use outbox::{Outbox, OutboxMail, outbox};
pub use plan::{Existing, Plan, PlanError, PlannedUser, plan};
pub use ports::{DevPorts, PortError};
pub use sample::{READER_SCOPE, READER_URI, SampleError, SampleUrls, sample_seed};
pub use seed::{Seed, SeedApplication, SeedError, SeedFlow, SeedPermission, SeedSecret, SeedTenant, SeedUser};
pub use seed_reference::seed_reference;
