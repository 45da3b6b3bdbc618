//! Groups of customers, and which applications they and single customers are assigned to.

mod establish;

pub use establish::{AssignedRole, NewGroup, UserAssignments, establish};
