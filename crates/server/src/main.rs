//! The `vestibule` program.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    vestibule_server::tls::install_provider();
    vestibule_server::cli::run()
}
