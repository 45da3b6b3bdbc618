use super::{BreachFilter, BuildError, BuildOptions, Built, FilterError, build, digest::Sha1, format::Header};
use proptest::prelude::*;
use std::{io::Cursor, path::PathBuf};
use vestibule_domain::credential::Password;

fn password(text: &str) -> Password {
    Password::presented(text).unwrap()
}

fn lines(passwords: &[&str]) -> Vec<String> {
    let mut lines: Vec<String> = passwords.iter().map(|text| Sha1::of(&password(text)).digits()).collect();
    lines.sort();
    lines
}

fn built(list: &str, options: BuildOptions) -> Result<(Built, Vec<u8>), BuildError> {
    let mut file = Cursor::new(Vec::new());
    let built = build(list.as_bytes(), options, &mut file)?;
    Ok((built, file.into_inner()))
}

fn usual(list: &str) -> BuildOptions {
    BuildOptions { list_bytes: u64::try_from(list.len()).unwrap(), least_count: 0 }
}

/// A file that goes when the test ends.
struct Stored(PathBuf);

impl Stored {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("vestibule-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }
}

impl Drop for Stored {
    fn drop(&mut self) {
        let _gone = std::fs::remove_file(&self.0);
    }
}

#[test]
fn the_hash_of_a_password_is_the_one_that_lists_hold() {
    assert_eq!(Sha1::of(&password("password")).digits(), "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8");
}

#[test]
fn a_filter_knows_every_password_of_its_list_and_hardly_any_other() {
    let list = lines(&["password", "letmein", "velvet lantern"]).join("\r\n");
    let (built, bytes) = built(&list, usual(&list)).unwrap();
    assert_eq!(built, Built { passwords: 3, left_out: 0 });
    let stored = Stored::new("known", &bytes);
    let filter = BreachFilter::open(&stored.0).unwrap();
    assert_eq!(filter.passwords(), 3);
    filter.verify().unwrap();
    for known in ["password", "letmein", "velvet lantern"] {
        assert!(filter.contains(&password(known)).unwrap(), "{known}");
    }
    let taken_for_one =
        (0..2_000).filter(|number| filter.contains(&password(&format!("other {number}"))).unwrap()).count();
    assert!(taken_for_one < 3, "{taken_for_one}");
}

#[test]
fn a_long_list_becomes_many_small_filters() {
    let passwords: Vec<String> = (0..40_000).map(|number| format!("password {number}")).collect();
    let mut list: Vec<String> =
        passwords.iter().map(|text| format!("{}:{}", Sha1::of(&password(text)).digits(), 7)).collect();
    list.sort();
    let list = list.join("\n");
    let (built, bytes) = built(&list, usual(&list)).unwrap();
    assert_eq!(built.passwords, 40_000);
    let header = Header::read(bytes.first_chunk().unwrap()).unwrap();
    assert_eq!(header.filters(), 4);
    let stored = Stored::new("long", &bytes);
    let filter = BreachFilter::open(&stored.0).unwrap();
    for known in passwords.iter().step_by(97) {
        assert!(filter.contains(&password(known)).unwrap(), "{known}");
    }
    assert!(bytes.len() < 40_000 * 3, "{}", bytes.len());
}

#[test]
fn passwords_that_were_seen_too_seldom_are_left_out() {
    let [often, seldom, unsaid] =
        ["password", "letmein", "velvet lantern"].map(|text| Sha1::of(&password(text)).digits());
    let mut list = [format!("{often}:100"), format!("{seldom}:2"), unsaid];
    list.sort();
    let list = list.join("\n");
    let (built, bytes) = built(&list, BuildOptions { least_count: 10, ..usual(&list) }).unwrap();
    assert_eq!(built, Built { passwords: 2, left_out: 1 });
    let stored = Stored::new("seldom", &bytes);
    let filter = BreachFilter::open(&stored.0).unwrap();
    assert!(filter.contains(&password("password")).unwrap() && filter.contains(&password("velvet lantern")).unwrap());
    assert!(!filter.contains(&password("letmein")).unwrap());
}

#[test]
fn a_list_that_is_none_is_refused_with_its_line() {
    let sorted = lines(&["password", "letmein"]);
    let unsorted = format!("{}\n{}", sorted[1], sorted[0]);
    assert!(matches!(built(&unsorted, usual(&unsorted)), Err(BuildError::Unsorted(2))));
    for wrong in
        ["password", "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FDX", "\n", &"5".repeat(41), &format!("{}:many", sorted[0])]
    {
        let list = format!("{}\n{wrong}\n", sorted[0]);
        assert!(matches!(built(&list, usual(&list)), Err(BuildError::Line(2))), "{wrong}");
    }
    assert!(matches!(built("", usual("")), Err(BuildError::Empty)));
    let repeated = format!("{0}\n{0}\n", sorted[0]);
    assert_eq!(built(&repeated, usual(&repeated)).unwrap().0.passwords, 1);
}

#[test]
fn a_file_that_is_none_cut_off_or_changed_is_refused() {
    let list = lines(&["password", "letmein", "velvet lantern"]).join("\n");
    let (_, bytes) = built(&list, usual(&list)).unwrap();
    let open = |name: &str, bytes: &[u8]| {
        let stored = Stored::new(name, bytes);
        BreachFilter::open(&stored.0).and_then(|filter| filter.verify())
    };
    assert!(matches!(open("text", list.as_bytes()), Err(FilterError::Foreign)));
    assert!(matches!(open("empty", b""), Err(FilterError::Foreign)));
    assert!(matches!(open("short", &bytes[..bytes.len() - 1]), Err(FilterError::Length { .. })));
    assert!(matches!(open("long-one", &[&bytes[..], b"x"].concat()), Err(FilterError::Length { .. })));
    for place in [70, 17, 60, bytes.len() - 1] {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        assert!(open(&format!("changed-{place}"), &changed).is_err(), "{place}");
    }
}

proptest! {
    #[test]
    fn no_bytes_break_the_reader(mut bytes in prop::collection::vec(any::<u8>(), 0..200), genuine: bool) {
        if genuine {
            let header = Header { bits: 0, hashes: 1, checksum: [0; 32] };
            bytes.splice(0..0, header.write());
        }
        let stored = Stored::new("fuzzed", &bytes);
        if let Ok(filter) = BreachFilter::open(&stored.0) {
            let _either = filter.contains(&password("velvet lantern"));
            prop_assert!(filter.verify().is_err());
        }
    }
}
