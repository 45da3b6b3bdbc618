//! Writes every hosted page, in every state, language and theme, as a file that a browser opens without a server:
//! `cargo run -p vestibule-signin --example gallery -- target/gallery`.
#![expect(clippy::print_stdout, reason = "says where the pages are")]

mod pages;

use std::{error::Error, fs, path::PathBuf};
use vestibule_domain::{
    branding::{Branding, Look},
    locale::Language,
};
use vestibule_signin::{
    assets::ASSETS,
    views::{Theme, catalogue},
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("name a folder to write to")?);
    fs::create_dir_all(&folder)?;
    for asset in ASSETS {
        fs::write(folder.join(asset.name), asset.bytes)?;
    }
    let looks = pages::looks().into_iter().map(|(_, look)| look);
    for look in looks.chain([Look::of(Branding::fable()), Look::of(Branding::neutral())]) {
        fs::write(folder.join(&look.tokens.file), &look.tokens.css)?;
    }
    fs::write(folder.join(pages::logo().to_string()), pages::LOGO)?;
    let languages: Vec<Language> = catalogue().languages().cloned().collect();
    for language in &languages {
        for theme in [Theme::Light, Theme::Dark] {
            for (name, html) in pages::all(language, theme)? {
                let html = html.replace("\"/assets/", "\"").replace("\"/t/brand/", "\"");
                fs::write(folder.join(format!("{name}-{language}-{}.html", theme.name())), html)?;
            }
        }
    }
    println!("{}", folder.display());
    Ok(())
}
