//! The keys of a branding and of themes.

use super::key::{Form, Key};

const LAYOUT: &[Key] = &[
    Key::new(
        "layoutTemplateType",
        "loginPageLayoutConfiguration.layoutTemplateType",
        Form::OneOf(&["default", "verticalSplit"]),
        "a card in the middle of the page, or beside the background image",
    ),
    Key::new("isHeaderShown", "loginPageLayoutConfiguration.isHeaderShown", Form::Flag, "whether there is a header"),
    Key::new("isFooterShown", "loginPageLayoutConfiguration.isFooterShown", Form::Flag, "whether there is a footer"),
];

const VISIBILITY: &[Key] = &[
    Key::new(
        "hideCannotAccessYourAccount",
        "loginPageTextVisibilitySettings.hideCannotAccessYourAccount",
        Form::Flag,
        "leaves out the link to help",
    ),
    Key::new(
        "hideAccountResetCredentials",
        "loginPageTextVisibilitySettings.hideAccountResetCredentials",
        Form::Flag,
        "leaves out every link to resetting a password",
    ),
    Key::new(
        "hideTermsOfUse",
        "loginPageTextVisibilitySettings.hideTermsOfUse",
        Form::Flag,
        "leaves out the link to the terms of use",
    ),
    Key::new(
        "hidePrivacyAndCookies",
        "loginPageTextVisibilitySettings.hidePrivacyAndCookies",
        Form::Flag,
        "leaves out the link to the privacy notice",
    ),
    Key::new(
        "hideForgotMyPassword",
        "loginPageTextVisibilitySettings.hideForgotMyPassword",
        Form::Flag,
        "leaves out \"Forgot password?\"",
    ),
    Key::new(
        "hideResetItNow",
        "loginPageTextVisibilitySettings.hideResetItNow",
        Form::Flag,
        "leaves out the way to a new password where an account is locked",
    ),
];

const KEY_VALUE: &[Key] = &[
    Key::new("key", "keyValue.key", Form::Text, "which text: a key of Entra's language files, or ours").required(),
    Key::new("value", "keyValue.value", Form::Text, "what it says, with its placeholders in braces").required(),
];

const WORDS: &[Key] = &[
    Key::new(
        "attributeCollection",
        "contentCustomization.attributeCollection",
        Form::List(&Form::Object(KEY_VALUE)),
        "texts of pages and mails: under a user flow's, over the tenant's `texts`",
    ),
    Key::new(
        "registrationCampaign",
        "contentCustomization.registrationCampaign",
        Form::List(&Form::Object(KEY_VALUE)),
        "empty: there are no pages of a registration campaign",
    ),
];

const RADIUS: Form = Form::Whole(0, 32);

const PROPERTIES: &[Key] = &[
    Key::new(
        "backgroundColor",
        "organizationalBranding.backgroundColor",
        Form::Text,
        "the page behind the card, as `#rrggbb`",
    ),
    Key::new("backgroundColorDark", "", Form::Text, "the same on dark; derived when absent"),
    Key::new("primaryColor", "", Form::Text, "buttons"),
    Key::new("primaryColorDark", "", Form::Text, "the same on dark; derived when absent"),
    Key::new("onPrimaryColor", "", Form::Text, "text on buttons; derived when absent"),
    Key::new("onPrimaryColorDark", "", Form::Text, "the same on dark; derived when absent"),
    Key::new("linkColor", "", Form::Text, "links and the focus ring; derived from the primary colour when absent"),
    Key::new("linkColorDark", "", Form::Text, "the same on dark; derived when absent"),
    Key::new("controlRadius", "", RADIUS, "the corner radius of buttons and fields, in CSS pixels"),
    Key::new("cardRadius", "", RADIUS, "the corner radius of the card, in CSS pixels"),
    Key::new("headerBackgroundColor", "organizationalBranding.headerBackgroundColor", Form::Text, "the header"),
    Key::new(
        "customCSS",
        "organizationalBranding.customCSS",
        Form::LongText,
        "a style sheet of at most 25 KB, for the documented selectors",
    ),
    Key::new(
        "usernameHintText",
        "organizationalBranding.usernameHintText",
        Form::Text,
        "the example in the field for the user name: at most 64 characters",
    ),
    Key::new(
        "signInPageText",
        "organizationalBranding.signInPageText",
        Form::LongText,
        "below the question: at most 1,024 characters, with links and emphasis",
    ),
    Key::new(
        "customAccountResetCredentialsUrl",
        "organizationalBranding.customAccountResetCredentialsUrl",
        Form::Text,
        "where resetting a password leads instead of our own pages",
    ),
    Key::new(
        "customCannotAccessYourAccountText",
        "organizationalBranding.customCannotAccessYourAccountText",
        Form::Text,
        "the link to help",
    ),
    Key::new(
        "customCannotAccessYourAccountUrl",
        "organizationalBranding.customCannotAccessYourAccountUrl",
        Form::Text,
        "where help is; without it there is no link",
    ),
    Key::new(
        "customForgotMyPasswordText",
        "organizationalBranding.customForgotMyPasswordText",
        Form::Text,
        "\"Forgot password?\"",
    ),
    Key::new(
        "customResetItNowText",
        "organizationalBranding.customResetItNowText",
        Form::Text,
        "the way to a new password where an account is locked",
    ),
    Key::new(
        "customPrivacyAndCookiesText",
        "organizationalBranding.customPrivacyAndCookiesText",
        Form::Text,
        "the link to the privacy notice",
    ),
    Key::new(
        "customPrivacyAndCookiesUrl",
        "organizationalBranding.customPrivacyAndCookiesUrl",
        Form::Text,
        "where the privacy notice is; without it there is no link",
    ),
    Key::new(
        "customTermsOfUseText",
        "organizationalBranding.customTermsOfUseText",
        Form::Text,
        "the link to the terms of use",
    ),
    Key::new(
        "customTermsOfUseUrl",
        "organizationalBranding.customTermsOfUseUrl",
        Form::Text,
        "where the terms of use are; without it there is no link",
    ),
    Key::new(
        "contentCustomization",
        "organizationalBranding.contentCustomization",
        Form::Object(WORDS),
        "what pages and mails say",
    ),
    Key::new(
        "loginPageLayoutConfiguration",
        "organizationalBranding.loginPageLayoutConfiguration",
        Form::Object(LAYOUT),
        "how the page is laid out",
    ),
    Key::new(
        "loginPageTextVisibilitySettings",
        "organizationalBranding.loginPageTextVisibilitySettings",
        Form::Object(VISIBILITY),
        "which texts are left out",
    ),
    Key::new(
        "backgroundImage",
        "organizationalBranding.backgroundImage",
        Form::Image,
        "behind the card: at most 1920×1080 pixels and 300 KB",
    ),
    Key::new(
        "bannerLogo",
        "organizationalBranding.bannerLogo",
        Form::Image,
        "above the question: at most 245×36 CSS pixels, at up to twice that; 50 KB",
    ),
    Key::new("bannerLogoDark", "", Form::Image, "the same on dark; on a light plate when absent"),
    Key::new(
        "squareLogo",
        "organizationalBranding.squareLogo",
        Form::Image,
        "instead of a banner logo, and on home screens: at most 240×240 pixels and 50 KB",
    ),
    Key::new("squareLogoDark", "organizationalBranding.squareLogoDark", Form::Image, "the same on dark"),
    Key::new(
        "favicon",
        "organizationalBranding.favicon",
        Form::Image,
        "in the browser's tab: at most 32×32 pixels and 5 KB",
    ),
    Key::new("headerLogo", "organizationalBranding.headerLogo", Form::Image, "in the header: as the banner logo"),
];

const DEFAULT: Key =
    Key::new("default", "organizationalBranding", Form::Object(PROPERTIES), "what holds in every language");
const LOCALIZATIONS: Key = Key::new(
    "localizations",
    "organizationalBranding.localizations",
    Form::Map(&Form::Object(PROPERTIES)),
    "what a language sets otherwise, by its tag, such as `de`",
);

/// The tenant's own branding.
pub(in crate::configuration) const BRANDING: &[Key] = &[DEFAULT, LOCALIZATIONS];

/// A theme.
pub(in crate::configuration) const THEME: &[Key] = &[
    Key::new("name", "organizationalBrandingTheme.name", Form::Text, "its name, by which applications wear it")
        .required(),
    DEFAULT,
    LOCALIZATIONS,
];
