//! Going on to an application, and signing out.

use super::{APP, FORM, Pages, WHO};
use crate::views::{Error, FormPost, FrontChannelLogout, Leave, Shell, SignOutConfirm, SignedOut, StillSignedIn};

pub(super) fn leaving(shell: &Shell, pages: &mut Pages<'_>) -> Result<(), Error> {
    pages.add("still-signed-in", &StillSignedIn { shell })?;
    let leave = Leave { shell, site: "app.example", url: "https://app.example/cb?error=invalid_scope", form: None };
    pages.add("leave", &leave)?;
    pages.add("signed-out", &SignedOut { shell, application: Some(APP) })?;
    pages.add("sign-out", &SignOutConfirm { shell, form: FORM, identifier: Some(WHO) })?;
    // Neither goes anywhere by itself: they are looked at.
    let fields = [("code", "abc"), ("state", "\"><script>alert(1)</script>")];
    let form_post = FormPost {
        shell,
        action: "https://shop.example.com/cb",
        fields: &fields,
        application: "Shop",
        sends_itself: false,
    };
    pages.add("form-post", &form_post)?;
    pages.add(
        "front-channel-logout",
        &FrontChannelLogout {
            shell,
            applications: &["Fable Shop", "Fable Reader"],
            frames: &[],
            continue_url: "https://shop.example.com/",
            leaves_itself: false,
        },
    )?;
    Ok(())
}
