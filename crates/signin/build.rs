//! Prepares what pages are made of: stylesheets and script joined, minified, compressed and named by their content,
//! and the table of translations, so that adding a file adds a language.

use std::{
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// Images, served as they are. Named before the stylesheet, which refers to them.
const IMAGES: [&str; 4] = ["chevron.svg", "mark.svg", "logo-fable.svg", "logo-fable-dark.svg"];
/// The parts of the hosted pages' stylesheet, in order. The first two are the sample apps' as well.
const HOSTED: [&str; 6] = [
    "../../styles/tokens.css",
    "../../styles/base.css",
    "assets/brand.css",
    "assets/components.css",
    "assets/hosted.css",
    "assets/attributes.css",
];

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    println!("cargo::rerun-if-changed=assets");
    println!("cargo::rerun-if-changed=../../styles");
    println!("cargo::rerun-if-changed=translations");
    println!("cargo::rerun-if-changed=build.rs");
    fs::write(out.join("assets.rs"), assets(&out)?)?;
    fs::write(out.join("translations.rs"), translations(Path::new("translations"))?)?;
    Ok(())
}

fn assets(out: &Path) -> Result<String, Box<dyn Error>> {
    let mut rows = Vec::new();
    for image in IMAGES {
        rows.push((
            image,
            prepare(out, image, "image/svg+xml", fs::read_to_string(Path::new("assets").join(image))?.trim())?,
        ));
    }
    let mut css = String::new();
    for part in HOSTED {
        css.push_str(&fs::read_to_string(part)?);
    }
    let mut css = minified_css(&css);
    for (image, row) in &rows {
        css = css.replace(&format!("assets/{image}"), &row.name);
    }
    rows.push(("hosted.css", prepare(out, "hosted.css", "text/css; charset=utf-8", &css)?));
    let script = minified_script(&fs::read_to_string("assets/vestibule.js")?);
    rows.push(("hosted.js", prepare(out, "hosted.js", "text/javascript; charset=utf-8", &script)?));

    let script = minified_script(&fs::read_to_string("assets/check_session.js")?);
    rows.push(("check_session.js", prepare(out, "check_session.js", "text/javascript; charset=utf-8", &script)?));

    let mut code = String::from("/// Every file served under `/assets/`.\npub static ASSETS: &[Asset] = &[\n");
    for (source, row) in &rows {
        writeln!(
            code,
            "Asset {{ source: {source:?}, name: {:?}, url: {:?}, content_type: {:?}, etag: {:?}, bytes: include_bytes!({:?}), brotli: include_bytes!({:?}) }},",
            row.name,
            format!("/assets/{}", row.name),
            row.content_type,
            format!("\"{}\"", row.hash),
            row.plain.display().to_string(),
            row.brotli.display().to_string(),
        )?;
    }
    code.push_str("];\n");
    for (constant, wanted) in [
        ("HOSTED_STYLESHEET", "hosted.css"),
        ("HOSTED_SCRIPT", "hosted.js"),
        ("CHECK_SESSION_SCRIPT", "check_session.js"),
    ] {
        let (_, row) = rows.iter().find(|(source, _)| *source == wanted).ok_or("an asset is missing")?;
        writeln!(
            code,
            "/// The URL path of `{wanted}`.\npub const {constant}: &str = {:?};",
            format!("/assets/{}", row.name)
        )?;
    }
    Ok(code)
}

struct Row {
    name: String,
    hash: String,
    content_type: &'static str,
    plain: PathBuf,
    brotli: PathBuf,
}

fn prepare(out: &Path, file: &str, content_type: &'static str, content: &str) -> Result<Row, Box<dyn Error>> {
    let hash = format!("{:016x}", fnv1a(content.as_bytes()));
    let (stem, extension) = file.rsplit_once('.').ok_or("an asset has no extension")?;
    let name = format!("{stem}.{hash}.{extension}");
    let (plain, brotli) = (out.join(file), out.join(format!("{file}.br")));
    fs::write(&plain, content)?;
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut content.as_bytes(), &mut compressed, &parameters)?;
    fs::write(&brotli, compressed)?;
    Ok(Row { name, hash, content_type, plain, brotli })
}

/// FNV-1a: names a file by its content. Nothing secret or hostile is hashed, so a fast hash does.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Takes out of a stylesheet what a browser does not need: comments, line ends, and spaces where they mean nothing.
/// Spaces before a colon stay (they are a combinator in selectors), as does everything inside quotes.
fn minified_css(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    let mut quote = None;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        if let Some(open) = quote {
            out.push(c);
            quote = (c != open).then_some(open);
        } else if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            continue;
        } else if c == '"' || c == '\'' {
            out.push(c);
            quote = Some(c);
        } else if c.is_whitespace() {
            let needed =
                !out.is_empty() && !out.ends_with(|last: char| last.is_whitespace() || "{};,:>".contains(last));
            if needed {
                out.push(' ');
            }
        } else {
            if "{};,>!".contains(c) && out.ends_with(' ') {
                out.pop();
            }
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(c);
        }
        rest = after;
    }
    out
}

/// Takes a script's comment lines and indentation out. Line ends stay, so that no statement changes its meaning.
fn minified_script(source: &str) -> String {
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The tables of translations: one row for each `.ftl` file, by its name, and the name of each language in itself, so that a list of
/// languages needs no file to be parsed.
fn translations(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut files =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let mut sources =
        String::from("/// Pairs of language tag and Fluent source.\nstatic TRANSLATIONS: &[(&str, &str)] = &[\n");
    let mut names = String::from(
        "/// Pairs of language tag and the language's own name.\nstatic LANGUAGE_NAMES: &[(&str, &str)] = &[\n",
    );
    for file in files {
        let tag = file.file_stem().and_then(|stem| stem.to_str()).ok_or("a translation's name is not text")?;
        writeln!(sources, "({tag:?}, include_str!({:?})),", fs::canonicalize(&file)?.display().to_string())?;
        let source = fs::read_to_string(&file)?;
        let name = source.lines().find_map(|line| line.strip_prefix("language-name = "));
        let name = name.ok_or_else(|| format!("{}: language-name is missing", file.display()))?;
        writeln!(names, "({tag:?}, {:?}),", name.trim())?;
    }
    Ok(sources + "];\n" + &names + "];\n")
}
