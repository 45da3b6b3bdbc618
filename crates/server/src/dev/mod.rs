//! `vestibule dev`: what makes one command enough on a developer's machine, and must never run anywhere else.

mod banner;
mod data;
mod outbox;
mod ports;

pub use banner::{AnnouncedApplication, AnnouncedTenant, AnnouncedUser, Announcement, ControlTenant, ManagementClient};
pub use data::{DataDirectory, DataError, SampleSecrets};
pub use outbox::{Outbox, OutboxMail, outbox};
pub use ports::{DevPorts, PortError};
