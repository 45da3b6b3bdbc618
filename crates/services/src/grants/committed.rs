//! An answer that is got ready while what it rests on is made durable: signing takes as long as the flush, and neither needs the
//! other. None leaves before the commit has succeeded.

use super::TokenRefusal;
use crate::Context;
use vestibule_protocol::token::TokenResponse;

/// Commits, and signs meanwhile. The outer error is the commit's: then the answer is dropped, and no trace tells of it.
pub(super) async fn answer_committed<E>(
    cx: &Context,
    commit: impl Future<Output = Result<(), E>>,
    answer: impl FnOnce() -> Result<TokenResponse, TokenRefusal>,
) -> Result<Result<TokenResponse, TokenRefusal>, E> {
    let before = cx.trace.decided();
    // In this order, so that the set is on its way before the first signature.
    let (committed, answer) = tokio::join!(biased; commit, async { answer() });
    if committed.is_err() {
        cx.trace.forget_after(before);
    }
    committed.map(|()| answer)
}
