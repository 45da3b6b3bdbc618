# The language's own name, as it stands in the choice of languages.
language-name = 日本語

## Every page

skip-link = メイン コンテンツへ移動
title-error = エラー:
language-label = 言語:
help-link = ヘルプ
privacy-link = プライバシー
terms-link = 利用規約
change-account = アカウントを変更
continue-button = 続行
try-again-button = 再試行
show-password = パスワードを表示
optional-note = (省略可)
or-divider = または
email-label = メール アドレス
error-label = エラー
detail-label = 詳細
time-label = 時刻
correlation-label = リクエスト ID
copy-reference = サポート用にコピー
copied-note = コピーしました

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $year }年{ $month }{ $day }日 { $time } (UTC)
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

sign-in-step = サインイン
sign-in-heading = サインイン
sign-in-intro = サインインして { $tenant } に進みます
identifier-label = メール アドレスまたはユーザー名
identifier-label-phone = メール アドレスまたは電話番号
identifier-label-any = メール、電話番号、またはユーザー名
phone-label = 電話番号
username-label = ユーザー名
identifier-missing = メール アドレスまたはユーザー名を入力してください。
identifier-missing-email = メール アドレスを入力してください。
identifier-missing-any = この項目を入力してください。
identifier-not-an-email = name@example.com のようなメール アドレスを入力してください。
identifier-unacceptable = 入力内容をご確認ください。メール アドレスやユーザー名として使えません。
identifier-unacceptable-phone = 入力内容をご確認ください。電話番号は + と国番号で始まります。
identifier-unacceptable-phone-example = 入力内容をご確認ください。電話番号の例: { $example }
phone-country-refused = この国の番号にはメッセージを送信できません。別の番号をお使いください。
username-unacceptable = ここではこのユーザー名は使えません。別の名前を選んでください。
username-heading = ユーザー名を選択
username-intro = サインインに使います。
username-hint = a から z の文字、数字、ピリオド、ハイフン、アンダースコア。
username-taken = このユーザー名は使われています。別の名前を選んでください。
sign-up-prompt = { $tenant } は初めてですか?
sign-up-link = アカウントを作成

## Password

password-heading = パスワードを入力
password-label = パスワード
password-missing = パスワードを入力してください。
password-wrong = メール アドレスとパスワードが一致しません。
password-wrong-any = アカウントとパスワードが一致しません。
password-wrong-reset = もう一度お試しいただくか、パスワードをリセットしてください。
password-wrong-retry = 両方を確認して、もう一度お試しください。
password-busy = ただいま大変混み合っています。
password-busy-text = パスワードは確認されていません。少し待ってから、もう一度お試しください。
forgot-link = パスワードを忘れた場合
remember-label = このデバイスでサインインしたままにする
sign-in-button = サインイン
code-instead = 代わりにコードをメールで受け取る

## One-time code

code-heading = メールをご確認ください
code-heading-phone = 電話をご確認ください
code-sent-sign-in = { $address } にコードを送信しました
code-sent-sign-up = ご本人のものであることを確認するため、{ $address } にコードを送信しました
code-sent-reset = アカウントがある場合は、{ $address } にコードを送信しました
code-label = { $digits } 桁のコード
code-hint = { $minutes } 分間有効です。
code-hint-scripted = 最後の桁を入力すると確認します。
code-missing = メールに記載された { $digits } 桁を入力してください。
code-missing-phone = メッセージに記載された { $digits } 桁を入力してください。
code-wrong = 最後に送信したコードではありません。確認するか、新しいコードを送信してください。
code-expired = コードの有効期限が切れました。新しいコードを送信してください。
code-too-many = このコードの入力に何度も失敗しました。新しいコードを送信してください。
code-sent-again = 新しいコードを送信しました。最新のものだけが有効です。
code-wait = { $seconds } 秒後に別のコードを送信できます。前のコードはまだ有効です。
code-nothing-yet = 届きませんか? 迷惑メールを確認するか、
code-nothing-yet-phone = 届きませんか? 少し待つか、
code-resend = 新しいコードを送信してください
verify-button = 確認
change-email = 別のメール アドレスを使う
change-phone = 別の番号を使う
password-instead = 代わりにパスワードを使う

## Links by mail

link-sent = { $address } にリンクを送信しました
link-hint = このブラウザーで開いてください。短時間のみ、1 回だけ使えます。
link-resend = 新しいリンクを送信してください
link-sent-again = 新しいリンクを送信しました。最新のものだけが有効です。
link-wait = リンクを送信したばかりで、まだ有効です。少し待ってから、もう一度お試しください。
link-opened = ご本人であることの確認
link-expired = このリンクは期限切れか、使用済みか、最新のものではありません。新しいリンクを送信してください。
link-elsewhere = 手続きを始めた場所でリンクを開いてください
link-elsewhere-text = このリンクは、要求したブラウザーでのみ使えます。まだ使用されていないので、そのブラウザーにコピーするか、その端末でメールを開いてください。
link-instead = 代わりにリンクをメールで受け取る

## Signing up

sign-up-heading = アカウントを作成
sign-up-intro = 1 分ほどで終わります。
sign-up-email-hint = 確認のためのコードを送信します。
sign-up-link-hint = 確認のためのリンクを送信します。
sign-in-prompt = アカウントをお持ちですか?
sign-in-link = サインイン
details-step = お客様の情報
details-intro = あと 1 ステップです。
details-problems = 印の付いた項目をご確認ください。入力内容は残っています。パスワードだけもう一度入力してください。
attribute-problems = 印の付いた項目をご確認ください。入力内容は残っています。
steps-label = 進行状況
step-email-done = メール、完了
step-code-done = コード、完了
step-details = お客様の情報、ステップ 3/3
email-confirmed = 確認済みです。
given-name-label = 名
given-name-wrong = 名を入力してください。
family-name-label = 姓
family-name-wrong = 姓を入力してください。
create-password-label = パスワードを作成
create-account-button = アカウントを作成

## Choosing a password

password-hint = { $minimum } 文字以上にしてください。互いに関係のない単語をいくつか並べるのがお勧めです。
password-choose = パスワードを選んでください。
password-too-short = 短すぎます。{ $minimum } 文字以上にしてください。
password-too-long = 長すぎます。{ $maximum } 文字以内にしてください。
password-common = 他人が最初に試すようなパスワードです。別のものを選んでください。
password-context = お名前、メール アドレス、または当サービスの名前からできています。関係のないものを選んでください。
password-guessable = 推測されやすいパスワードです。関係のない単語をいくつか足してください。
password-unacceptable = 使えない文字が含まれています。別のパスワードを選んでください。
password-classes = 次のうち { $classes } 種類以上の文字を使ってください: 大文字、小文字、数字、その他の文字。
password-history = 直近 { $count } 個のパスワードは使えません。
password-banned = ここでは使えない語が含まれています。当サービスと関係のないものを選んでください。
password-breached = 他所でのデータ漏えいで知られているパスワードのため、他人に試されるおそれがあります。別のものを選んでください。
password-used-before = 以前使っていたパスワードです。別のものを選んでください。
strength-label = パスワードの強度
strength-weak = 弱い
strength-fair = 普通
strength-good = 良い
strength-strong = 強い

## Stay signed in

stay-heading = サインインしたままにしますか?
stay-intro = このデバイスでは { $days } 日間サインインが不要になります。
stay-no = いいえ
stay-yes = サインインしたままにする
stay-shared-device = 共有または公共のデバイスでは「いいえ」を選んでください。

## Choosing an account

picker-heading = アカウントを選択
picker-intro = { $application } に進みます
picker-other = 別のアカウントを使う

## Resetting a password

reset-heading = パスワードをリセット
reset-intro-email = メール アドレスを入力してください。コードを送信します。
reset-intro = メール アドレスまたは電話番号を入力してください。コードを送信します。
send-code-button = コードを送信
back-to-sign-in = サインインに戻る
new-password-heading = 新しいパスワードを選択
change-password-text = 続行する前にパスワードの変更が必要です。ほかのすべての場所ではサインアウトされます。
new-password-label = 新しいパスワード
confirm-password-label = 新しいパスワード (確認)
passwords-differ = 2 つのパスワードが異なります。両方をもう一度入力してください。
revoke-label = ほかのすべての場所でサインアウトする
save-and-sign-in = 保存してサインイン

## Paused, too many

locked-step = サインインの一時停止
locked-heading = サインインは { $minutes } 分間停止されています
locked-text = 誤ったパスワードが何度も入力されました。ご不在の間に他人が入るのを防いでいます。
locked-until = 次の時刻からパスワードを再度お試しいただけます:
locked-other-ways = 次の方法は今も使えます:
locked-code-text = このメール アドレスのアカウントがある場合に送信します
locked-reset-text = メールでコードを送信します
rate-limited-step = 試行回数が多すぎます
rate-limited-heading = 少し待ってから、もう一度お試しください
rate-limited-text = お使いのネットワークから多くの試行がありました。
rate-limited-from = 再試行できる時刻
rate-limited-hint = 共有の Wi-Fi をお使いですか? モバイル データ通信のほうが早い場合があります。

## What can go wrong

start-again-in = { $application } でもう一度始める
problem-unknown-tenant = ここにはサインインのページがありません
problem-unknown-tenant-text = このページのアドレスにある組織は存在しません。リンクを確認するか、アプリに戻ってください。
problem-unknown-application = このアプリはここでは登録されていません
problem-unknown-application-text = 移動元のアプリは、このサインイン用に設定されていません。お客様のアカウントに問題はありません。
problem-unknown-redirect = このアプリではサインインできません
problem-unknown-redirect-text = 登録されていないアドレスへの移動をアプリが求めたため、中止しました。お客様のアカウントに問題はありません。
problem-bad-request = このアプリの要求を処理できません
problem-bad-request-text = アプリに戻って、もう一度お試しください。繰り返し起こる場合は、アプリの運営者にお知らせください。
problem-not-found = ここにページはありません
problem-not-found-text = リンクを確認するか、アプリに戻って最初からやり直してください。
problem-unknown-number = そのエラーはありません
problem-unknown-number-text = エラーの番号は、その文の AADSTS の後にあります。リンクを確認してください。
problem-stale-form = このページは長く開かれすぎました
problem-stale-form-text = 安全のため、送信された内容は使用していません。戻ってページを再読み込みし、もう一度お試しください。
problem-no-cookies = ブラウザーで Cookie がブロックされています
problem-no-cookies-text = 次のページも同じ方であることを知るためだけに必要です。このサイトの Cookie を許可して、最初からやり直してください。
problem-too-large = 送信内容が多すぎます
problem-too-large-text = どのページに必要な量よりも多くの内容がブラウザーから送信されました。戻って、少なくしてお試しください。
problem-busy = ただいま大変混み合っています
problem-busy-text = 失われたものはありません。少し待ってから、もう一度お試しください。
problem-internal = 問題が発生しました
problem-internal-text = 当方の問題で、記録されました。少し後にもう一度お試しください。
journey-expired = 時間がかかりすぎました
journey-expired-text = 安全のため、サインインは一定時間で終了します。変更されたものはありません。
journey-finished = すでに完了しています
journey-finished-text = これらの手順は、別のタブなどですでに完了しています。
journey-unknown = 続きがわからなくなりました
journey-unknown-text = このブラウザーには、このページより前の手順がありません。別のデバイスのリンクであるか、Cookie が消去された可能性があります。
journey-go-back = アプリに戻って、最初からやり直してください。
cookies-cleared-heading = Cookie を整理しました
cookies-cleared-text = このサイトの Cookie が多すぎたため、当方のものを消去しました。続行するにはもう一度サインインしてください。

## What an error number means

explained-heading = { $number } の意味
explained-happened = 起きたこと
explained-to-do = 対処方法
explained-developers = 開発者の方へ
explained-administrators = 管理者の方へ
explained-customers = お客様へ
explained-places = 送信元

## Leaving

signed-out-step = サインアウト済み
signed-out-heading = サインアウトしました
signed-out-text = 共有のデバイスの場合は、ブラウザーのウィンドウを閉じてください。
go-to = { $application } へ
sign-out-step = サインアウト
sign-out-heading = { $tenant } からサインアウトしますか?
sign-out-signed-in-as = { $identifier } としてサインインしています。
sign-out-text = このブラウザーでこのアカウントを使って開いたすべてのアプリからサインアウトします。
sign-out-no = サインインしたままにする
sign-out-yes = サインアウト
still-signed-in-heading = サインインしたままです
still-signed-in-text = このページは閉じてかまいません。
leave-step = 移動
leave-heading = このアプリはここでは登録されていません
leave-text = 要求に応じることはできません。{ $site } を開こうとした場合にのみ続行してください。
handing-over-step = サインインしました
handing-over-text = { $application } に戻ります。
signing-out-step = サインアウトしています
signing-out-text = アプリに知らせています。少し時間がかかります。

## Connecting a device

device-message = ブラウザーで { $url } を開き、コード { $code } を入力してください。
device-heading = デバイスを接続
device-intro = テレビ、ゲーム機、またはコマンド ラインに表示されたコードを入力してください。
device-code-label = デバイスのコード
device-code-hint = 9 文字の英数字。小文字やスペースも使えます。
device-code-missing = デバイスに表示された 9 文字を入力してください。
device-code-unknown = このコードを表示しているデバイスはありません。1 文字ずつご確認ください。
device-code-expired = コードの有効期限が切れました。デバイスで最初からやり直して、新しいコードを取得してください。
device-code-decided = このコードは使用済みです。デバイスがまだ待機している場合は、デバイスで最初からやり直してください。
device-code-too-many = 誤ったコードが何度も入力されました。1 時間後にもう一度お試しください。
device-only-yours = ご自身で要求したコードだけを入力してください。
device-confirm-heading = デバイスで { $application } に接続しますか?
device-confirm-intro = デバイスに同じコードが表示されていることをご確認ください。
device-confirm-code = コード: { $code }
device-application-label = アプリ
device-requested-label = 開始
device-warning-title = このコードは誰かから送られたものですか?
device-warning-text = その場合は「キャンセル」を選んでください。アカウントに侵入されるおそれがあります。
device-deny = キャンセル
device-allow = 接続
device-connected-heading = デバイスが接続されました
device-connected-text = デバイスの { $application } に戻ってください。このページは閉じてかまいません。
device-refused-heading = 何も接続されませんでした
device-refused-text = そのデバイスの { $application } はお客様のアカウントに入れません。このページは閉じてかまいません。

## Consent

consent-heading = { $application } にアカウントの使用を許可しますか?
consent-intro = 次の許可を求めています:
consent-settled = すでに許可されていること:
consent-allow = 許可
consent-deny = キャンセル
consent-openid = サインインの実行
consent-openid-text = 次回もお客様を認識します
consent-profile = お名前の表示
consent-email = メール アドレスの表示
consent-offline = ご不在の間の接続の維持
consent-offline-text = 取り消されるまで
consent-unverified = このアプリは確認されていません。
consent-unverified-text = { $site } をご存じの場合にのみ許可してください。
consent-administrator-heading = { $application } には管理者の承認が必要です
consent-administrator-text = ここでロックされている項目は許可できません。全員に対して許可するよう管理者に依頼してください。
consent-back = { $application } に戻る
admin-consent-title = { $application } を全員に許可
admin-consent-heading = { $application } を全員に許可しますか?
admin-consent-intro = すべてのお客様に代わって回答します。個別の確認は行われません。
admin-consent-openid = 利用者のサインインの実行
admin-consent-openid-text = 次回も利用者を認識します
admin-consent-profile = プロフィールの表示
admin-consent-profile-text = サインインした人の名前
admin-consent-email = メール アドレスの表示
admin-consent-email-text = サインインした人のもの
admin-consent-offline = 利用者の不在中の接続の維持
admin-consent-offline-text = 管理者または利用者が取り消すまで
admin-consent-alone = 誰もサインインしなくても動作します
admin-consent-site-label = 戻り先
admin-consent-covers-label = 対象
admin-consent-covers = { $business } のすべてのお客様
admin-consent-audit = 回答は監査ログに記録されます。
admin-consent-allow = 全員に許可
no-administrator-heading = 回答できるのは管理者だけです
no-administrator-text = { $identifier } としてサインインしています。続行するには管理者のアカウントでサインインしてください。
consent-records-heading = アカウントの使用を許可したアプリ
consent-records-since = 許可した日時
consent-records-remove = アクセスを取り消す
consent-records-none = アカウントの使用を許可したアプリはありません。
consent-records-sign-in = 先にいずれかのアプリにサインインしてから、このページをもう一度開いてください。

## Answering an application that asks by mail

approval-heading = { $application } から確認の依頼があります
approval-intro = 画面の前にいらっしゃらなくても、{ $application } がお客様のサインインを求めています。
approval-message-label = メッセージ
approval-warning-title = ご自身で始めましたか?
approval-warning-text = 違う場合は「拒否」を選んでください。始めた人がアカウントに入ってしまいます。
approval-warning-message = 違う場合、またはメッセージがそこに表示されたものと異なる場合は、「拒否」を選んでください。始めた人がアカウントに入ってしまいます。
approval-deny = 拒否
approval-allow = 同意
approval-another-heading = この依頼は別のアカウント宛てです
approval-another-text = 依頼先ではない { $identifier } としてサインインしています。
approval-another-button = 別のアカウントでサインイン
approval-agreed-heading = 同意しました
approval-agreed-text = { $application } は続行できます。このページは閉じてかまいません。
approval-refused-heading = 拒否しました
approval-refused-text = { $application } は続行できません。このページは閉じてかまいません。
approval-gone-heading = 回答するものはありません
approval-gone-text = このリンクはもう使えないか、もともと無効です。まだ回答を求められている場合は、元の場所で最初からやり直してください。

## Looking at pages beforehand

preview-heading = プレビュー
preview-intro = サンプル データによる表示です。保存や送信は行われません。
preview-flows = ユーザー フロー
preview-themes = テーマ
preview-pages = ページ

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = 市区町村
attribute-country = 国または地域
attribute-display-name = 表示名
attribute-job-title = 役職
attribute-postal-code = 郵便番号
attribute-state = 都道府県または州
attribute-street-address = 町名と番地
attribute-choose = 選択してください
attribute-required = 続行するには入力が必要です。
attribute-invalid = ここでは使えません。確認して、もう一度お試しください。
attribute-not-a-number = 整数を数字で入力してください。
attribute-not-a-date = 日付を入力してください。
attribute-too-long = { $maximum } 文字以内で入力してください。
step-page = ページ { $page }/{ $pages }
back-button = 戻る

# Terms of use and the like.
terms-heading = 新たに同意が必要です
terms-intro = アカウントの利用を続けるには、内容を読んで同意してください。
terms-missing = 続行するにはチェックを入れてください。
terms-sign-out = サインアウトする
