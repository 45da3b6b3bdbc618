//! How a page is laid out, and what of its texts is shown (Microsoft Graph, loginPageLayoutConfiguration and
//! loginPageTextVisibilitySettings).

use serde::{Deserialize, Serialize};

/// How a page is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LayoutTemplateType {
    /// A card in the middle of the page; a background image fills the page behind it.
    #[default]
    Default,
    /// The question on one side, the background image on the other.
    VerticalSplit,
}

/// The layout, and which of its parts are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LoginPageLayoutConfiguration {
    /// The layout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout_template_type: Option<LayoutTemplateType>,
    /// Whether there is a header; no when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_header_shown: Option<bool>,
    /// Whether there are links at the foot; yes when absent. The choice of a language stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_footer_shown: Option<bool>,
}

/// Which texts are left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LoginPageTextVisibilitySettings {
    /// The link to help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_cannot_access_your_account: Option<bool>,
    /// Every link to resetting a password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_account_reset_credentials: Option<bool>,
    /// The link to the terms of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_terms_of_use: Option<bool>,
    /// The link to the privacy notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_privacy_and_cookies: Option<bool>,
    /// "Forgot password?" beside the password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_forgot_my_password: Option<bool>,
    /// The way to a new password where an account is locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_reset_it_now: Option<bool>,
}

impl LoginPageLayoutConfiguration {
    /// This, and where it says nothing, `lower`.
    pub(super) fn over(self, lower: Self) -> Self {
        Self {
            layout_template_type: self.layout_template_type.or(lower.layout_template_type),
            is_header_shown: self.is_header_shown.or(lower.is_header_shown),
            is_footer_shown: self.is_footer_shown.or(lower.is_footer_shown),
        }
    }
}

impl LoginPageTextVisibilitySettings {
    /// This, and where it says nothing, `lower`.
    pub(super) fn over(self, lower: Self) -> Self {
        Self {
            hide_cannot_access_your_account: self
                .hide_cannot_access_your_account
                .or(lower.hide_cannot_access_your_account),
            hide_account_reset_credentials: self
                .hide_account_reset_credentials
                .or(lower.hide_account_reset_credentials),
            hide_terms_of_use: self.hide_terms_of_use.or(lower.hide_terms_of_use),
            hide_privacy_and_cookies: self.hide_privacy_and_cookies.or(lower.hide_privacy_and_cookies),
            hide_forgot_my_password: self.hide_forgot_my_password.or(lower.hide_forgot_my_password),
            hide_reset_it_now: self.hide_reset_it_now.or(lower.hide_reset_it_now),
        }
    }
}
