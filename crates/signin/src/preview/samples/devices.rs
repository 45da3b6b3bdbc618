//! Connecting a device.

use super::{FORM, NOW, Pages, WHO};
use crate::views::{
    ConsentLine, DeviceCode, DeviceConfirm, Error, Outcome, OutcomeOf, Permissions, Shell, UserCodeError,
};

pub(super) fn devices(shell: &Shell, pages: &mut Pages<'_>) -> Result<(), Error> {
    let code = |typed, error| DeviceCode { shell, form: Some(FORM), typed, error };
    pages.add("device-code", &code("", None))?;
    pages.add("device-code-filled", &code("K7WPX3QDR", None))?;
    for (name, error) in [
        ("device-code-missing", UserCodeError::Missing),
        ("device-code-unknown", UserCodeError::Unknown),
        ("device-code-expired", UserCodeError::Expired),
        ("device-code-decided", UserCodeError::Decided),
        ("device-code-too-many", UserCodeError::TooMany),
    ] {
        pages.add(name, &code("K7W", Some(error)))?;
    }
    let unbranded = Shell { brand: None, ..shell.clone() };
    let common = DeviceCode { shell: &unbranded, form: None, typed: "", error: None };
    pages.add("device-code-of-any-tenant", &common)?;
    let asked = Permissions {
        open: vec![ConsentLine {
            title: "Change your reading list".to_owned(),
            text: Some("Add and remove books".to_owned()),
            only_administrator: false,
        }],
        settled: vec![ConsentLine {
            title: "See your name".to_owned(),
            text: Some("Avery Quill".to_owned()),
            only_administrator: false,
        }],
        ..Permissions::default()
    };
    let confirm = DeviceConfirm {
        shell,
        form: FORM,
        application: "Reader",
        code: "K7WPX3QDR",
        requested_at: NOW,
        permissions: &asked,
        identifier: WHO,
        change_url: "confirm",
    };
    pages.add("device-confirm", &confirm)?;
    for (name, agreed) in [("device-connected", true), ("device-refused", false)] {
        pages.add(name, &Outcome { shell, of: OutcomeOf::Device, application: "Reader", agreed })?;
    }
    Ok(())
}
