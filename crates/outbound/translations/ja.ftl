## Dates and times

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

## Every mail

help-link = ヘルプ
fact-asked-for = 要求日時
fact-when = 日時
fact-device = デバイス
reason-account = このアカウントのアドレスであるため、{ $address } に送信しました。セキュリティに関するメールは停止できません。
reason-signing-up = アカウントの作成時に入力されたため、{ $address } に送信しました。
reason-created = アカウントを作成されたため、{ $address } に送信しました。
link-caution = 開く前にリンクをご確認ください。
link-caution-text = 当方のリンクは必ず { $base } で始まります。{ $tenant } がメールや電話でパスワードやコードをお尋ねすることはありません。
secret-caution = パスワードは誰にも教えないでください。
secret-caution-text = { $tenant } がメールや電話でパスワードやコードをお尋ねすることはありません。

## Codes

code-subject = { $tenant } のコードは { $code } です
code-preview = { $minutes } 分間有効です。誰にも教えないでください。
code-works-once = 1 回だけ、{ $minutes } 分間有効です。
code-caution = このコードは誰にも教えないでください。
sign-in-code-heading = サインイン用のコード
sign-in-code-text = サインイン中のページでこのコードを入力してください。
sign-in-code-caution-text = 入力は { $host } だけで行ってください。{ $tenant } が電話、メッセージ、メールでお尋ねすることはありません。お心当たりがない場合は、このメールを無視してください。コードがなければ誰もサインインできません。
sign-up-code-heading = メール アドレスの確認
sign-up-code-text = アカウント作成中のページでこのコードを入力してください。
sign-up-code-caution-text = 入力は { $host } だけで行ってください。{ $tenant } が電話、メッセージ、メールでお尋ねすることはありません。お心当たりがない場合は、このメールを無視してください。コードがなければアカウントは作成されません。
reset-code-heading = パスワードのリセット
reset-code-text = パスワードのリセットを求めたページでこのコードを入力してください。
reset-code-caution = お心当たりがありませんか?
reset-code-caution-text = パスワードは変更されていません。このメールは無視してかまいません。コードの入力は { $host } だけで行ってください。{ $tenant } が電話、メッセージ、メールでお尋ねすることはありません。

## A link to continue by

magic-link-subject = { $tenant } で続けるためのリンク
magic-link-text = このリンクは、要求したブラウザーで開いてください。短時間のみ、1 回だけ使えます。
magic-link-button = 続行
magic-link-not-you = お心当たりがない場合は、このメールを無視してください。リンクがなければ誰もサインインできません。

## An account exists already

existing-account-subject = { $tenant } のアカウントはすでにあります
existing-account-preview = お客様のアドレスで登録しようとした人がいます。変更されたものはありません。
existing-account-heading = アカウントはすでにあります
existing-account-text = このアドレスで { $tenant } のアカウントを作成しようとした人がいます。すでにお持ちのため新しいものは作成せず、何も変更していません。
existing-account-you = ご本人ですか? その場合はサインインしてください。お忘れのときは「パスワードを忘れた場合」を選んでください。
existing-account-not-you = ご本人でない場合は、このメールを無視してください。相手には、お客様がアカウントをお持ちであることは伝えていません。
sign-in-button = サインイン

## Welcome

welcome-subject = { $tenant } へようこそ
welcome-preview = アカウントの準備ができました。
welcome-heading = { $tenant } へようこそ
welcome-heading-name = { $name } 様、{ $tenant } へようこそ
welcome-text = { $tenant } のアカウントの準備ができました。{ $address } で登録されています。
application-button = { $application } へ

## Security notices

password-changed-subject = { $tenant } のパスワードが変更されました
password-changed-preview = ご本人による変更であれば、何もする必要はありません。
password-changed-heading = パスワードが変更されました
password-changed-everywhere = ほかのデバイスからもサインアウトしました。
nothing-to-do = ご本人による操作であれば、何もする必要はありません。
not-you-reset = お心当たりがない場合は、ほかの人がパスワードを知っている可能性があります。{ $tenant } を開いてサインインを選び、「パスワードを忘れた場合」を選んで、ほかのすべての場所でサインアウトしてください。
new-device-subject = { $tenant } アカウントへの新しいサインイン
new-device-preview = ご本人ですか?
new-device-heading = 新しいデバイスでサインインしました

## An application asks

fact-application = アプリ
fact-message = メッセージ
approval-subject = { $application } が承認を求めています
approval-preview = { $minutes } 分以内にご回答ください。それまでは何も起こりません。
approval-heading = { $application } から確認の依頼があります
approval-text = { $application } がお客様の名義で続行しようとしています。内容を確認し、同意または拒否してください。
approval-expires = { $minutes } 分間、1 回だけ回答できます。
approval-button = 依頼を確認
approval-not-you = お心当たりがない場合は、このメールを無視してください。回答がなければ何も起こりません。

## Text messages

sms-code = { $tenant } のコードは { $code } です。{ $minutes } 分間有効です。誰にも教えないでください。
sms-existing-account = { $tenant } のアカウントはすでにあります。この番号でサインインしてください。
