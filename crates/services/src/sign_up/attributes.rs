//! The attributes of a new account: judged in one place for the pages, the native API and whatever else collects them.

use crate::Context;
use vestibule_domain::{
    attribute::{Answers, AttributeName, AttributeValue, BuiltInAttribute, UserAttributes},
    flow::{AttributeProblem, Judged, UserFlow},
    user::Contact,
};

/// Judges what was answered to every question of `flow`, as a face does that has no pages.
///
/// `answers` holds texts by attribute: `true` and `false` for a box, a whole number in digits, a day as `YYYY-MM-DD`, the values of
/// several options separated by commas or added one by one. What no question asks for is passed over; to refuse it, see
/// [`vestibule_domain::flow::AttributeCollection::strangers`]. The result is all values of the account, the defaults of hidden
/// questions included, or what is wrong with each answer in the order of the questions: [`vestibule_domain::flow::ProblemReason`]
/// tells a missing answer (`Required`) from a wrong one, and one that nobody may give (`NotEditable`) from both.
pub fn judge(cx: &Context, flow: &UserFlow, answers: &Answers) -> Result<UserAttributes, Vec<AttributeProblem>> {
    let Judged { values, problems } = flow.collection().judge(cx.tenant.attributes(), answers);
    if problems.is_empty() { Ok(values) } else { Err(problems) }
}

/// Judges what was answered to the questions of one page of `flow`, counted from 0. `known` holds the values of the other pages.
pub fn judge_page(cx: &Context, flow: &UserFlow, page: usize, answers: &Answers, known: &UserAttributes) -> Judged {
    let page = flow.collection().page(page);
    page.map_or_else(Judged::default, |page| page.judge(cx.tenant.attributes(), answers, known))
}

/// Judges the values of all pages together once more: an earlier page may have been answered anew, and with it the conditions of later
/// ones. Names the page of the first problem, counted from 0.
pub fn judge_again(cx: &Context, flow: &UserFlow, values: &UserAttributes) -> Result<UserAttributes, usize> {
    let collection = flow.collection();
    let mut answers = Answers::new();
    for (_, input) in collection.inputs().filter(|(_, input)| input.is_answerable()) {
        if let Some(value) = values.get(&input.attribute)
            && answers.add(input.attribute.clone(), &value.to_text()).is_err()
        {
            return Err(0);
        }
    }
    judge(cx, flow, &answers).map_err(|problems| {
        let first = problems.first().map(|problem| &problem.attribute);
        let page = collection.inputs().find(|(_, input)| Some(&input.attribute) == first);
        page.map_or(0, |(number, _)| number)
    })
}

/// What an account is called that was given no display name: the given and the family name, else what stands before the `@`.
pub(super) fn display_name(values: &UserAttributes, contact: &Contact) -> String {
    let text = |known: BuiltInAttribute| values.get(&AttributeName::from(known)).map(AttributeValue::to_text);
    let names = [text(BuiltInAttribute::GivenName), text(BuiltInAttribute::Surname)];
    let both = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
    text(BuiltInAttribute::DisplayName)
        .or_else(|| (!both.is_empty()).then_some(both))
        .unwrap_or_else(|| contact.local_part().to_owned())
}
