## Dates and times

date-and-time = { $year }年{ $month }{ $day }日 { $time }（UTC）
month-name = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}

## Every mail

help-link = 說明
fact-asked-for = 要求時間
fact-when = 時間
fact-device = 裝置
reason-account = 此電郵發送至 { $address }，因為這是此帳戶的電郵地址。安全電郵無法關閉。
reason-signing-up = 此電郵發送至 { $address }，因為有人輸入此地址以建立帳戶。
reason-created = 此電郵發送至 { $address }，因為你建立了帳戶。
link-caution = 點擊前請先檢查。
link-caution-text = 我們的連結一律以 { $base } 開頭。{ $tenant } 絕不會透過電郵或電話索取你的密碼或驗證碼。
secret-caution = 請勿向任何人透露你的密碼。
secret-caution-text = { $tenant } 絕不會透過電郵或電話索取你的密碼或驗證碼。

## Codes

code-subject = { $code } 是你的 { $tenant } 驗證碼
code-preview = { $minutes } 分鐘內有效。請勿向任何人透露。
code-works-once = 只可使用一次，{ $minutes } 分鐘內有效。
code-caution = 請勿向任何人透露此驗證碼。
sign-in-code-heading = 你的登入驗證碼
sign-in-code-text = 請在你正在登入的頁面輸入此驗證碼。
sign-in-code-caution-text = 只可在 { $host } 輸入。{ $tenant } 絕不會透過電話、短訊或電郵索取驗證碼。如這不是你索取的，請忽略此電郵：沒有驗證碼，任何人都無法進入。
sign-up-code-heading = 確認你的電郵
sign-up-code-text = 請在你正在建立帳戶的頁面輸入此驗證碼。
sign-up-code-caution-text = 只可在 { $host } 輸入。{ $tenant } 絕不會透過電話、短訊或電郵索取驗證碼。如這不是你索取的，請忽略此電郵：沒有驗證碼，便不會建立帳戶。
reset-code-heading = 重設密碼
reset-code-text = 請在你要求重設密碼的頁面輸入此驗證碼。
reset-code-caution = 不是你索取的？
reset-code-caution-text = 你的密碼沒有更改，你可以忽略此電郵。只可在 { $host } 輸入驗證碼。{ $tenant } 絕不會透過電話、短訊或電郵索取驗證碼。

## A link to continue by

magic-link-subject = 你在 { $tenant } 繼續的連結
magic-link-text = 請在要求此連結的瀏覽器中開啟。連結只能使用一次，而且很快會失效。
magic-link-button = 繼續
magic-link-not-you = 如果不是你要求的，請忽略此電郵：沒有連結，任何人都無法登入。

## An account exists already

existing-account-subject = 你已有 { $tenant } 帳戶
existing-account-preview = 有人嘗試使用你的電郵地址註冊。沒有任何變更。
existing-account-heading = 你已有帳戶
existing-account-text = 有人嘗試使用此電郵地址建立 { $tenant } 帳戶。由於你已有帳戶，我們沒有另外建立，也沒有任何變更。
existing-account-you = 是你本人嗎？請直接登入；如忘記密碼，請選擇「忘記密碼？」。
existing-account-not-you = 如不是你本人，你可以忽略此電郵。對方不會得知你有帳戶。
sign-in-button = 登入

## Welcome

welcome-subject = 歡迎使用 { $tenant }
welcome-preview = 你的帳戶已準備就緒。
welcome-heading = 歡迎使用 { $tenant }
welcome-heading-name = { $name }，歡迎使用 { $tenant }
welcome-text = 你的 { $tenant } 帳戶已準備就緒。你已使用 { $address } 註冊。
application-button = 前往 { $application }

## Security notices

password-changed-subject = 你的 { $tenant } 密碼已更改
password-changed-preview = 如是你本人操作，無須採取任何行動。
password-changed-heading = 你的密碼已更改
password-changed-everywhere = 我們亦已將你從其他裝置登出。
nothing-to-do = 如是你本人操作，無須採取任何行動。
not-you-reset = 如不是你本人操作，可能有其他人知道你的密碼。請前往 { $tenant }，選擇登入，再選擇「忘記密碼？」，並登出所有其他裝置。
new-device-subject = 你的 { $tenant } 帳戶有新的登入活動
new-device-preview = 是你本人嗎？
new-device-heading = 你已在新裝置上登入

## An application asks

fact-application = 應用程式
fact-message = 訊息
approval-subject = { $application } 要求你批准
approval-preview = 請在 { $minutes } 分鐘內回覆。在你回覆之前，不會執行任何操作。
approval-heading = { $application } 要求你確認
approval-text = { $application } 想以你的名義繼續。請查看它的要求，然後選擇同意或拒絕。
approval-expires = 只可回覆一次，{ $minutes } 分鐘內有效。
approval-button = 查看要求
approval-not-you = 如你並不預期收到此要求，可以忽略此電郵：沒有你的回覆，不會執行任何操作。

## Text messages

sms-code = { $code } 是你的 { $tenant } 驗證碼，{ $minutes } 分鐘內有效。請勿向任何人透露。
sms-existing-account = 你已有 { $tenant } 帳戶。請使用此號碼登入。
