//! What applications ask to be allowed: by a person, by an administrator, or by somebody who was asked by mail.

use super::{FORM, NOW, Pages, WHO};
use crate::views::{
    AdminConsent, AdminConsentLine, AllowedApplication, ApplicationLink, ApplicationPage, Approval, ApprovalGone,
    ApprovalOfAnother, Consent, ConsentLine, ConsentRecords, Error, NoAdministrator, Outcome, OutcomeOf, Permissions,
    Shell,
};
use vestibule_domain::clock::Timestamp;

/// What an application that registered itself may say of itself: pages of its own, and one elsewhere.
fn links(site: &str) -> Vec<ApplicationLink> {
    let link = |page, site: &str, path: &str, is_elsewhere| ApplicationLink {
        page,
        url: format!("https://{site}/{path}"),
        site: site.to_owned(),
        is_elsewhere,
    };
    vec![
        link(ApplicationPage::Home, site, "", false),
        link(ApplicationPage::Privacy, site, "privacy", false),
        link(ApplicationPage::Terms, "legal.example.org", "terms", true),
    ]
}

/// What an application asks the customer to allow.
pub(super) fn consents(shell: &Shell, pages: &mut Pages<'_>) -> Result<(), Error> {
    let line = |title: &str, text: &str, only_administrator| ConsentLine {
        title: title.to_owned(),
        text: Some(text.to_owned()),
        only_administrator,
    };
    let links = links("club.example.net");
    for (name, site, needs_administrator) in [
        ("consent", None, false),
        ("consent-unverified", Some("club.example.net"), false),
        ("consent-administrator", None, true),
    ] {
        let lines = [
            line("See your reading list", "Titles, and how far you have come", false),
            line("Change your reading list", "Add and remove books", needs_administrator),
        ];
        let consent = Consent {
            shell,
            form: FORM,
            application: "Page Turners",
            site,
            lines: &lines,
            links: if site.is_some() { &links } else { &[] },
            question: "question",
            needs_administrator,
            identifier: WHO,
            change_url: "sign-in",
        };
        pages.add(name, &consent)?;
    }
    Ok(())
}

/// What the customer has allowed before.
pub(super) fn records(shell: &Shell, pages: &mut Pages<'_>) -> Result<(), Error> {
    let line = |title: &str, text: &str| ConsentLine {
        title: title.to_owned(),
        text: Some(text.to_owned()),
        only_administrator: false,
    };
    let allowed = |client: &str, name: &str, address: Option<&str>, lines| AllowedApplication {
        client: client.to_owned(),
        name: name.to_owned(),
        address: address.map(str::to_owned),
        is_unverified: address.is_some(),
        since: NOW,
        lines,
    };
    let reading = line("See your reading list", "Titles, and how far you have come");
    let applications = [
        allowed(
            "1",
            "Page Turners",
            None,
            vec![reading.clone(), line("Change your reading list", "Add and remove books")],
        ),
        allowed("2", "Reading agent <b>", Some("https://agent.example.net/client.json"), vec![reading]),
    ];
    for (name, identifier, applications) in [
        ("consent-records", Some(WHO), applications.as_slice()),
        ("consent-records-none", Some(WHO), &[]),
        ("consent-records-signed-out", None, &[]),
    ] {
        pages.add(name, &ConsentRecords { shell, form: FORM, identifier, applications })?;
    }
    Ok(())
}

pub(super) fn approvals(shell: &Shell, pages: &mut Pages<'_>) -> Result<(), Error> {
    let change_url = "/t/approve?r=x&other=1";
    let line = |title: &str, text: &str| ConsentLine {
        title: title.to_owned(),
        text: Some(text.to_owned()),
        only_administrator: false,
    };
    let settled = vec![line("See your profile", "Avery Quill"), line("Read your bookshelf", "Books API")];
    let permissions = Permissions { settled, ..Permissions::default() };
    for (name, message) in [("approval", Some("W4SCT")), ("approval-without-message", None)] {
        let question = Approval {
            shell,
            form: FORM,
            application: "Shop <b>",
            message,
            requested_at: Timestamp::from_seconds(1_771_061_213),
            permissions: &permissions,
            identifier: "avery.quill@example.com",
            change_url,
        };
        pages.add(name, &question)?;
    }
    let another = ApprovalOfAnother { shell, identifier: "avery.quill@example.com", change_url };
    pages.add("approval-of-another", &another)?;
    for (name, agreed) in [("approval-agreed", true), ("approval-refused", false)] {
        pages.add(name, &Outcome { shell, of: OutcomeOf::Approval, application: "Shop", agreed })?;
    }
    pages.add("approval-gone", &ApprovalGone { shell })?;
    Ok(())
}

pub(super) fn for_everybody(shell: &Shell, pages: &mut Pages<'_>) -> Result<(), Error> {
    let line = |title: &str, text: &str, works_alone| AdminConsentLine {
        title: title.to_owned(),
        text: text.to_owned(),
        works_alone,
    };
    let lines = [line("Change <b>", "Add and remove books", false), line("Read all customers", "Books API", true)];
    let links = links("shelfmate.example.net");
    let change_url = "/t/adminconsent?client_id=x&other=1";
    for (name, is_unverified) in [("admin-consent", false), ("admin-consent-unverified", true)] {
        let question = AdminConsent {
            shell,
            form: FORM,
            application: "Shelfmate <b>",
            business: "Fable Books",
            is_unverified,
            site: "shelfmate.example.net",
            lines: &lines,
            links: if is_unverified { &links } else { &[] },
            identifier: WHO,
            change_url,
        };
        pages.add(name, &question)?;
    }
    pages.add("no-administrator", &NoAdministrator { shell, identifier: WHO, change_url })?;
    Ok(())
}
