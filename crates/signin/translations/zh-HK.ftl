# The language's own name, as it stands in the choice of languages.
language-name = 繁體中文（香港）

## Every page

skip-link = 跳到主要內容
title-error = 錯誤：
language-label = 語言：
help-link = 說明
privacy-link = 私隱
terms-link = 條款
change-account = 更換帳戶
continue-button = 繼續
try-again-button = 再試一次
show-password = 顯示密碼
optional-note = （選填）
or-divider = 或
email-label = 電郵
error-label = 錯誤
detail-label = 詳細資料
time-label = 時間
correlation-label = 關聯 ID
copy-reference = 複製 ID 以聯絡支援人員
copied-note = 已複製

## Dates and times

time-of-day = { $time }（UTC）
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

## Signing in

sign-in-step = 登入
sign-in-heading = 登入
sign-in-intro = 登入以繼續使用 { $tenant }
identifier-label = 電郵或用戶名稱
identifier-label-phone = 電郵或電話號碼
identifier-label-any = 電郵、電話號碼或用戶名稱
phone-label = 電話號碼
username-label = 用戶名稱
identifier-missing = 請輸入電郵或用戶名稱。
identifier-missing-email = 請輸入電郵。
identifier-missing-any = 請填寫此欄。
identifier-not-an-email = 請輸入電郵地址，例如 name@example.com。
identifier-unacceptable = 請檢查你輸入的內容。這不是有效的電郵或用戶名稱。
identifier-unacceptable-phone = 請檢查你輸入的內容。電話號碼須以 + 及國家／地區代碼開頭。
identifier-unacceptable-phone-example = 請檢查你輸入的內容。電話號碼例子：{ $example }。
phone-country-refused = 我們無法向此國家／地區的號碼發送訊息。請使用其他號碼。
username-unacceptable = 這不能用作這裏的用戶名稱。請選擇另一個。
username-heading = 選擇用戶名稱
username-intro = 你日後會用它來登入。
username-hint = 可使用 a 至 z 的字母、數字、句點、連字號及底線。
username-taken = 此用戶名稱已有人使用。請選擇另一個。
sign-up-prompt = 首次使用 { $tenant }？
sign-up-link = 建立帳戶

## Password

password-heading = 輸入密碼
password-label = 密碼
password-missing = 請輸入密碼。
password-wrong = 電郵與密碼不符。
password-wrong-any = 帳戶與密碼不符。
password-wrong-reset = 請再試一次，或重設密碼。
password-wrong-retry = 請檢查兩項資料，然後再試一次。
password-busy = 系統目前非常繁忙。
password-busy-text = 我們尚未核對你的密碼。請稍候片刻，然後再試一次。
forgot-link = 忘記密碼？
remember-label = 在此裝置上保持登入
sign-in-button = 登入
code-instead = 改為透過電郵接收驗證碼

## One-time code

code-heading = 查看你的電郵
code-heading-phone = 查看你的手機
code-sent-sign-in = 我們已將驗證碼發送至 { $address }
code-sent-sign-up = 為確認這屬於你，我們已將驗證碼發送至 { $address }
code-sent-reset = 如有對應的帳戶，我們已將驗證碼發送至 { $address }
code-label = { $digits } 位數驗證碼
code-hint = { $minutes } 分鐘內有效。
code-hint-scripted = 輸入最後一個數字後，我們會立即核對。
code-missing = 請輸入電郵中的 { $digits } 位數字。
code-missing-phone = 請輸入訊息中的 { $digits } 位數字。
code-wrong = 這不是我們最後發送的驗證碼。請檢查，或發送新的驗證碼。
code-expired = 該驗證碼已過期。請發送新的驗證碼。
code-too-many = 此驗證碼的輸入錯誤次數過多。請發送新的驗證碼。
code-sent-again = 我們已發送新的驗證碼。只有最新的驗證碼有效。
code-wait = { $seconds } 秒後可以索取另一個驗證碼。上一個驗證碼仍然有效。
code-nothing-yet = 尚未收到？請查看垃圾郵件，或
code-nothing-yet-phone = 尚未收到？請稍候片刻，或
code-resend = 發送新的驗證碼
verify-button = 驗證
change-email = 使用其他電郵
change-phone = 使用其他號碼
password-instead = 改用密碼

## Links by mail

link-sent = 我們已將連結發送到 { $address }
link-hint = 請在此瀏覽器中開啟。連結只能使用一次，而且很快會失效。
link-resend = 發送新的連結
link-sent-again = 我們已發送新的連結。只有最新的連結有效。
link-wait = 我們剛剛發送了連結，它仍然有效。請稍等片刻，再要求新的連結。
link-opened = 確認是你本人
link-expired = 此連結已過期、已使用過或並非最新。請發送新的連結。
link-elsewhere = 請在你開始的地方開啟連結
link-elsewhere-text = 此連結只能在要求它的瀏覽器中使用。連結尚未用掉：請複製到該處，或在該裝置上開啟電郵。
link-instead = 改為透過電郵接收連結

## Signing up

sign-up-heading = 建立你的帳戶
sign-up-intro = 約需一分鐘。
sign-up-email-hint = 我們會向你發送驗證碼以作確認。
sign-up-link-hint = 我們會向你發送連結以作確認。
sign-in-prompt = 已有帳戶？
sign-in-link = 登入
details-step = 你的資料
details-intro = 最後一步。
details-problems = 請檢查已標示的欄位。已填寫的內容仍然保留，只須重新輸入密碼。
steps-label = 進度
step-email-done = 電郵，已完成
step-code-done = 驗證碼，已完成
step-details = 你的資料，第 3 步（共 3 步）
email-confirmed = 已確認。
given-name-label = 名字
given-name-wrong = 請輸入名字。
family-name-label = 姓氏
family-name-wrong = 請輸入姓氏。
create-password-label = 建立密碼
create-account-button = 建立帳戶

## Choosing a password

password-hint = 請最少使用 { $minimum } 個字元。幾個互不相關的詞語就很合適。
password-choose = 請設定密碼。
password-too-short = 太短。請最少使用 { $minimum } 個字元。
password-too-long = 太長。請最多使用 { $maximum } 個字元。
password-common = 這是其他人最先會嘗試的密碼之一。請選擇另一個。
password-context = 此密碼由你的姓名、你的電郵或我們的名稱組成。請選擇與此無關的內容。
password-guessable = 此密碼很容易猜到。請加入幾個互不相關的詞語。
password-unacceptable = 此密碼包含不能使用的字元。請選擇另一個密碼。
password-classes = 請最少使用以下 { $classes } 類字元：大寫字母、小寫字母、數字、其他字元。
password-history = 請勿使用最近 { $count } 個密碼。
password-banned = 此密碼包含不能在這裏使用的字詞。請選擇與我們無關的內容。
password-breached = 此密碼已在其他地方的資料外洩事件中曝光，其他人會嘗試使用。請選擇另一個。
password-used-before = 你曾使用此密碼。請選擇另一個。
strength-label = 密碼強度
strength-weak = 弱
strength-fair = 一般
strength-good = 良好
strength-strong = 強

## Stay signed in

stay-heading = 要保持登入嗎？
stay-intro = { $days } 天內，你無須在此裝置上再次登入。
stay-no = 否
stay-yes = 保持登入
stay-shared-device = 如使用共用或公共裝置，請選擇「否」。

## Choosing an account

picker-heading = 選擇帳戶
picker-intro = 以繼續前往 { $application }
picker-other = 使用其他帳戶

## Resetting a password

reset-heading = 重設密碼
reset-intro-email = 請輸入你的電郵，我們會向你發送驗證碼。
reset-intro = 請輸入你的電郵或電話號碼，我們會向你發送驗證碼。
send-code-button = 發送驗證碼
back-to-sign-in = 返回登入頁面
new-password-heading = 設定新密碼
change-password-text = 繼續之前，你必須更改密碼。你在所有其他地方都會被登出。
new-password-label = 新密碼
confirm-password-label = 再次輸入新密碼
passwords-differ = 兩個密碼不相同。請重新輸入。
revoke-label = 登出所有其他裝置
save-and-sign-in = 儲存並登入

## Paused, too many

locked-step = 登入已暫停
locked-heading = 登入已暫停 { $minutes } 分鐘
locked-text = 輸入錯誤密碼的次數過多。暫停登入可在你不在時防止他人進入你的帳戶。
locked-until = 可再次輸入密碼的時間：
locked-other-ways = 現在仍可使用以下方式：
locked-code-text = 如此電郵有對應的帳戶，我們會發送驗證碼
locked-reset-text = 我們會將驗證碼發送至你的電郵
rate-limited-step = 嘗試次數過多
rate-limited-heading = 請稍候片刻，然後再試一次
rate-limited-text = 我們收到大量來自你所用網絡的嘗試。
rate-limited-from = 可再試的時間
rate-limited-hint = 正在使用共用 Wi-Fi？改用流動數據可能會較快。

## What can go wrong

start-again-in = 在 { $application } 重新開始
problem-unknown-tenant = 這裏沒有登入頁面
problem-unknown-tenant-text = 此頁面的網址所指的機構並不存在。請檢查連結，或返回應用程式。
problem-unknown-application = 這裏不認識此應用程式
problem-unknown-application-text = 將你轉到這裏的應用程式尚未設定使用此登入服務。你的帳戶沒有問題。
problem-unknown-redirect = 此應用程式無法讓你登入
problem-unknown-redirect-text = 應用程式要求我們將你轉往它沒有登記的網址，因此我們已停止。你的帳戶沒有問題。
problem-bad-request = 無法理解此應用程式的要求
problem-bad-request-text = 請返回應用程式，然後再試一次。如問題持續，請通知應用程式的營運者。
problem-not-found = 這裏沒有頁面
problem-not-found-text = 請檢查連結，或返回應用程式重新開始。
problem-unknown-number = 沒有這個錯誤
problem-unknown-number-text = 錯誤編號位於錯誤文字中的 AADSTS 之後。請檢查連結。
problem-stale-form = 此頁面開啟的時間過長
problem-stale-form-text = 為保障你的安全，我們沒有使用此頁面提交的內容。請返回並重新載入頁面，然後再試一次。
problem-no-cookies = 你的瀏覽器封鎖了 Cookie
problem-no-cookies-text = 我們只會用 Cookie 確認下一頁的使用者仍然是你。請允許此網站使用 Cookie，然後重新開始。
problem-too-large = 內容過多
problem-too-large-text = 你的瀏覽器發送的內容超出我們任何頁面所需。請返回並減少內容，然後再試一次。
problem-busy = 系統目前非常繁忙
problem-busy-text = 沒有遺失任何內容。請稍候片刻，然後再試一次。
problem-internal = 發生錯誤
problem-internal-text = 問題出在我們這邊，並已記錄下來。請稍後再試一次。
journey-expired = 所用時間過長
journey-expired-text = 為保障你的安全，登入程序會在一段時間後結束。沒有任何變更。
journey-finished = 此程序已完成
journey-finished-text = 你已完成這些步驟，可能是在另一個分頁中。
journey-unknown = 我們找不到之前的步驟
journey-unknown-text = 此瀏覽器沒有此頁面之前的步驟記錄。連結可能來自其他裝置，或 Cookie 已被清除。
journey-go-back = 請返回應用程式重新開始。
cookies-cleared-heading = 我們已整理你的 Cookie
cookies-cleared-text = 你的瀏覽器為此網站儲存了過多 Cookie，因此我們清除了自己的 Cookie。請再次登入以繼續。

## What an error number means

explained-heading = { $number } 的意思
explained-happened = 發生了甚麼事
explained-to-do = 應如何處理
explained-developers = 開發人員適用
explained-administrators = 管理員適用
explained-customers = 客戶適用
explained-places = 發送來源

## Leaving

signed-out-step = 已登出
signed-out-heading = 你已登出
signed-out-text = 如這是共用裝置，請關閉瀏覽器視窗。
go-to = 前往 { $application }
sign-out-step = 登出
sign-out-heading = 要登出 { $tenant } 嗎？
sign-out-signed-in-as = 你目前以 { $identifier } 的身分登入。
sign-out-text = 你會登出在此瀏覽器中使用此帳戶開啟的所有應用程式。
sign-out-no = 保持登入
sign-out-yes = 登出
still-signed-in-heading = 你仍處於登入狀態
still-signed-in-text = 你可以關閉此頁面。
leave-step = 正在離開
leave-heading = 這裏不認識此應用程式
leave-text = 無法處理它的要求。只有在你本來打算開啟 { $site } 時才可繼續。
handing-over-step = 你已登入
handing-over-text = 正在帶你返回 { $application }。
signing-out-step = 正在登出
signing-out-text = 我們正在通知你的應用程式。請稍候片刻。

## Connecting a device

device-message = 請在瀏覽器開啟 { $url }，並輸入代碼 { $code }。
device-heading = 連接裝置
device-intro = 請輸入電視、遊戲主機或命令列上顯示的代碼。
device-code-label = 裝置上的代碼
device-code-hint = 9 個字母及數字。可使用小寫字母及空格。
device-code-missing = 請輸入裝置顯示的 9 個字元。
device-code-unknown = 沒有裝置顯示此代碼。請檢查每個字元。
device-code-expired = 此代碼已過期。請在裝置上重新開始，以取得新的代碼。
device-code-decided = 此代碼已使用。如裝置仍在等候，請在裝置上重新開始。
device-code-too-many = 輸入錯誤代碼的次數過多。請在一小時後再試一次。
device-only-yours = 只可輸入你自己索取的代碼。
device-confirm-heading = 要在裝置上連接 { $application } 嗎？
device-confirm-intro = 請確認裝置顯示相同的代碼。
device-confirm-code = 代碼：{ $code }
device-application-label = 應用程式
device-requested-label = 開始時間
device-warning-title = 是其他人將此代碼發送給你的嗎？
device-warning-text = 請選擇「取消」。對方可能會利用代碼進入你的帳戶。
device-deny = 取消
device-allow = 連接
device-connected-heading = 你的裝置已連接
device-connected-text = 請在裝置上返回 { $application }。你可以關閉此頁面。
device-refused-heading = 沒有連接任何裝置
device-refused-text = 該裝置上的 { $application } 無法進入你的帳戶。你可以關閉此頁面。

## Consent

consent-heading = 允許 { $application } 使用你的帳戶？
consent-intro = 它要求以下權限：
consent-settled = 它已獲准：
consent-allow = 允許
consent-deny = 取消
consent-openid = 讓你登入
consent-openid-text = 並在下次認出你
consent-profile = 查看你的姓名
consent-email = 查看你的電郵地址
consent-offline = 在你離開後保持連線
consent-offline-text = 直至你撤回此權限
consent-unverified = 此應用程式未經任何人審核。
consent-unverified-text = 只有在你認識 { $site } 時才可允許。
consent-administrator-heading = { $application } 需要管理員批准
consent-administrator-text = 你無法允許這裏已鎖定的項目。請要求管理員為所有人允許。
consent-back = 返回 { $application }
admin-consent-title = 為所有人允許 { $application }
admin-consent-heading = 要為所有人允許 { $application } 嗎？
admin-consent-intro = 你正代表每一位客戶回覆。系統不會再逐一詢問他們。
admin-consent-openid = 讓用戶登入
admin-consent-openid-text = 並在下次認出他們
admin-consent-profile = 查看個人檔案
admin-consent-profile-text = 登入者的姓名
admin-consent-email = 查看電郵地址
admin-consent-email-text = 登入者的電郵地址
admin-consent-offline = 在用戶離開後保持連線
admin-consent-offline-text = 直至你或他們撤回此權限
admin-consent-alone = 無須任何人登入即可運作
admin-consent-site-label = 將你轉回
admin-consent-covers-label = 適用範圍
admin-consent-covers = { $business } 的所有客戶
admin-consent-audit = 你的回覆會寫入稽核記錄。
admin-consent-allow = 為所有人允許
no-administrator-heading = 只有管理員才可回覆
no-administrator-text = 你目前以 { $identifier } 的身分登入。請使用管理員帳戶登入以繼續。
consent-records-heading = 可以使用你帳戶的應用程式
consent-records-since = 允許時間
consent-records-remove = 移除存取權
consent-records-none = 你尚未允許任何應用程式使用你的帳戶。
consent-records-sign-in = 請先登入某個應用程式，然後再開啟此頁面。

## Answering an application that asks by mail

approval-heading = { $application } 要求你確認
approval-intro = { $application } 想使用你的帳戶登入，但你並不在它的畫面前。
approval-message-label = 訊息
approval-warning-title = 這是由你發起的嗎？
approval-warning-text = 如不是，請選擇「拒絕」。否則，發起者便可進入你的帳戶。
approval-warning-message = 如不是，或訊息與該處顯示的不同，請選擇「拒絕」。否則，發起者便可進入你的帳戶。
approval-deny = 拒絕
approval-allow = 同意
approval-another-heading = 此要求屬於另一個帳戶
approval-another-text = 你目前以 { $identifier } 的身分登入，而此要求並非向該帳戶發出。
approval-another-button = 使用其他帳戶登入
approval-agreed-heading = 你已同意
approval-agreed-text = { $application } 現在可以繼續。你可以關閉此頁面。
approval-refused-heading = 你已拒絕
approval-refused-text = { $application } 無法繼續。你可以關閉此頁面。
approval-gone-heading = 沒有需要回覆的要求
approval-gone-text = 此連結已失效，或從未有效。如仍在等候你的回覆，請在原處重新開始。

## Looking at pages beforehand

preview-heading = 預覽
preview-intro = 使用範例資料。這裏的內容不會儲存或發送。
preview-flows = 用戶流程
preview-themes = 佈景主題
preview-pages = 頁面

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = 城市或市鎮
attribute-country = 國家或地區
attribute-display-name = 顯示名稱
attribute-job-title = 職銜
attribute-postal-code = 郵政編號
attribute-state = 州或省
attribute-street-address = 街道及門牌號碼
attribute-problems = 請檢查已標示的欄位。已填寫的內容仍然保留。
attribute-choose = 請選擇
attribute-required = 必須填寫此欄才可繼續。
attribute-invalid = 這裏不能使用此內容。請檢查，然後再試一次。
attribute-not-a-number = 請以數字輸入整數。
attribute-not-a-date = 請輸入日期。
attribute-too-long = 最多可輸入 { $maximum } 個字元。
step-page = 第 { $page } 頁，共 { $pages } 頁
back-button = 返回

# Terms of use and the like.
terms-heading = 有新內容需要你同意
terms-intro = 請閱讀並同意，以繼續使用你的帳戶。
terms-missing = 請勾選此項以繼續。
terms-sign-out = 改為登出
