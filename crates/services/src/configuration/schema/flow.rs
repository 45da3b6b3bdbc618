//! The keys of user flows, and of what they are made of.

use super::key::{Form, Key};

const METHODS: Form = Form::List(&Form::OneOf(&[
    "emailPassword",
    "emailOneTimeCode",
    "emailMagicLink",
    "usernamePassword",
    "phoneOneTimeCode",
]));
/// A text, or one that is another in other languages.
const LOCALIZED: Form = Form::Localized(&Form::Text);
const LONG_LOCALIZED: Form = Form::Localized(&Form::LongText);

const OPTION: &[Key] = &[
    Key::new("value", "authenticationAttributeCollectionOptionConfiguration.value", Form::Text, "what is kept")
        .required(),
    Key::new(
        "label",
        "authenticationAttributeCollectionOptionConfiguration.label",
        LOCALIZED,
        "what is shown: one line of Markdown with links",
    )
    .required(),
];

const SHOWN_WHEN: &[Key] = &[
    Key::new("attribute", "", Form::Text, "an attribute that is asked for earlier").required(),
    Key::new("equals", "", Form::Text, "its value: `true` for a box that is ticked").required(),
];

const INPUT: &[Key] = &[
    Key::new("attribute", "authenticationAttributeCollectionInputConfiguration.attribute", Form::Text, "the attribute: `city`, `country`, `displayName`, `givenName`, `jobTitle`, `postalCode`, `state`, `streetAddress`, `surname`, or one of the tenant's own").required(),
    Key::new("inputType", "authenticationAttributeCollectionInputConfiguration.inputType", Form::OneOf(&["text", "number", "radioSingleSelect", "select", "boolean", "checkboxMultiSelect", "date", "country"]), "what it looks like; as suits its type when absent"),
    Key::new("label", "authenticationAttributeCollectionInputConfiguration.label", LOCALIZED, "what it is called: one line of Markdown with links; the attribute's own name when absent"),
    Key::new("hint", "", LOCALIZED, "what helps to answer"),
    Key::new("required", "authenticationAttributeCollectionInputConfiguration.required", Form::Flag, "whether it must be answered; default `false`"),
    Key::new("defaultValue", "authenticationAttributeCollectionInputConfiguration.defaultValue", Form::Text, "what it holds at first, or for good where nobody can change it; several are separated by commas"),
    Key::new("validationRegEx", "authenticationAttributeCollectionInputConfiguration.validationRegEx", Form::Text, "what a text must look like from its first to its last character"),
    Key::new("validationMessage", "", LOCALIZED, "what is said of a text that does not look so"),
    Key::new("hidden", "authenticationAttributeCollectionInputConfiguration.hidden", Form::Flag, "whether it is not shown: its default is what it is; default `false`"),
    Key::new("editable", "authenticationAttributeCollectionInputConfiguration.editable", Form::Flag, "whether it can be answered, or only read; default `true`"),
    Key::new("writeToDirectory", "authenticationAttributeCollectionInputConfiguration.writeToDirectory", Form::Flag, "whether the account keeps it, or only the tokens of the sign-up tell it; default `true`"),
    Key::new("options", "authenticationAttributeCollectionInputConfiguration.options", Form::List(&Form::Object(OPTION)), "what there is to choose from"),
    Key::new("shownWhen", "", Form::Object(SHOWN_WHEN), "when it is asked at all; always when absent"),
];

const PAGE: &[Key] = &[
    Key::new("title", "authenticationAttributeCollectionPageViewConfiguration.title", LOCALIZED, "its heading"),
    Key::new(
        "description",
        "authenticationAttributeCollectionPageViewConfiguration.description",
        LOCALIZED,
        "what stands below the heading",
    ),
    Key::new(
        "inputs",
        "authenticationAttributeCollectionPageViewConfiguration.inputs",
        Form::List(&Form::Object(INPUT)),
        "its questions, in their order",
    )
    .required(),
];

const COLLECTION: &[Key] = &[Key::new(
    "pages",
    "attributeCollectionPage.views",
    Form::List(&Form::Object(PAGE)),
    "the pages of a sign-up, at most 10",
)
.required()];

/// A user flow.
pub(in crate::configuration) const USER_FLOW: &[Key] = &[
    Key::new(
        "displayName",
        "authenticationEventsFlow.displayName",
        Form::Text,
        "its name, by which applications name it",
    )
    .required(),
    Key::new("methods", "onAuthenticationMethodLoadStart", METHODS, "ways to sign in, the preferred one first")
        .required(),
    Key::new(
        "formerMethods",
        "",
        METHODS,
        "ways that it had before: whoever has one goes on by it; kept by themselves when absent",
    ),
    Key::new(
        "isSignUpAllowed",
        "onInteractiveAuthFlowStart.isSignUpAllowed",
        Form::Flag,
        "whether new customers may sign up by themselves; default `true`",
    ),
    Key::new(
        "attributeCollection",
        "onAttributeCollection",
        Form::Object(COLLECTION),
        "what new customers are asked for; their names when absent",
    ),
    Key::new("terms", "", Form::List(&Form::Text), "names of documents that customers agree to"),
    Key::new(
        "languages",
        "",
        Form::List(&Form::Text),
        "the only languages of its pages and mails; the tenant's when absent",
    ),
];

/// An attribute of the tenant's own.
pub(in crate::configuration) const ATTRIBUTE: &[Key] = &[
    Key::new(
        "name",
        "identityUserFlowAttribute.id",
        Form::Text,
        "its short name; on the wire `extension_{appId}_{name}`",
    )
    .required(),
    Key::new(
        "displayName",
        "identityUserFlowAttribute.displayName",
        Form::Text,
        "its label wherever a user flow names no other",
    )
    .required(),
    Key::new("description", "identityUserFlowAttribute.description", Form::Text, "what it is for, for administrators"),
    Key::new(
        "dataType",
        "identityUserFlowAttribute.dataType",
        Form::OneOf(&["string", "boolean", "int64", "dateTime", "stringCollection"]),
        "what it holds; it stays so",
    )
    .required(),
];

/// A document that customers agree to.
pub(in crate::configuration) const TERMS: &[Key] = &[
    Key::new("name", "agreement.displayName", Form::Text, "its name, by which user flows ask for it").required(),
    Key::new(
        "version",
        "agreement.file",
        Form::Whole(1, 4_294_967_295),
        "from 1, and higher whenever anything of it changes: people agree to a version; default 1",
    ),
    Key::new("title", "agreement.displayName", LOCALIZED, "its title").required(),
    Key::new("label", "", LOCALIZED, "what stands beside the box to tick: one line of Markdown with links").required(),
    Key::new(
        "text",
        "agreement.file",
        LONG_LOCALIZED,
        "the document itself in Markdown, where it is to be read on the page",
    ),
    Key::new(
        "required",
        "",
        Form::Flag,
        "whether nobody gets an account, or goes on with one, without agreeing; default `true`",
    ),
];

/// Texts in the tenant's own words.
pub(in crate::configuration) const TEXT: &[Key] = &[
    Key::new("locale", "", Form::Text, "the language, such as `de`").required(),
    Key::new(
        "userFlow",
        "",
        Form::Text,
        "the displayName of the flow in which it is worded so; everywhere when absent",
    ),
    Key::new("texts", "", Form::Map(&Form::Text), "texts by key: the product's, or those of Entra's language files")
        .required(),
];
