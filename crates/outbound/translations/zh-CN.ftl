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

help-link = 帮助
fact-asked-for = 请求时间
fact-when = 时间
fact-device = 设备
reason-account = 此邮件发送到 { $address }，因为它是此帐户的地址。安全邮件无法关闭。
reason-signing-up = 此邮件发送到 { $address }，因为有人用它创建帐户。
reason-created = 此邮件发送到 { $address }，因为您创建了帐户。
link-caution = 点击前请先检查。
link-caution-text = 我们的链接始终以 { $base } 开头。{ $tenant } 绝不会通过电子邮件或电话索要您的密码或验证码。
secret-caution = 请勿泄露密码。
secret-caution-text = { $tenant } 绝不会通过电子邮件或电话索要您的密码或验证码。

## Codes

code-subject = { $code } 是您的 { $tenant } 验证码
code-preview = { $minutes } 分钟内有效。请勿告诉任何人。
code-works-once = 仅可使用一次，{ $minutes } 分钟内有效。
code-caution = 请勿泄露此验证码。
sign-in-code-heading = 您的登录验证码
sign-in-code-text = 请在登录页面输入此验证码。
sign-in-code-caution-text = 只在 { $host } 上输入。{ $tenant } 绝不会通过电话、短信或电子邮件索要它。如果不是您请求的，请忽略此邮件：没有验证码谁也无法进入。
sign-up-code-heading = 确认您的电子邮件
sign-up-code-text = 请在创建帐户的页面输入此验证码。
sign-up-code-caution-text = 只在 { $host } 上输入。{ $tenant } 绝不会通过电话、短信或电子邮件索要它。如果不是您请求的，请忽略此邮件：没有验证码不会创建帐户。
reset-code-heading = 重置密码
reset-code-text = 请在您请求重置密码的页面输入此验证码。
reset-code-caution = 不是您请求的？
reset-code-caution-text = 您的密码没有更改，可以忽略此邮件。只在 { $host } 上输入验证码。{ $tenant } 绝不会通过电话、短信或电子邮件索要它。

## A link to continue by

magic-link-subject = 您在 { $tenant } 继续操作的链接
magic-link-text = 请在请求此链接的浏览器中打开。链接只能使用一次，且很快会失效。
magic-link-button = 继续
magic-link-not-you = 如果不是您请求的，请忽略此邮件：没有链接，任何人都无法登录。

## An account exists already

existing-account-subject = 您已有 { $tenant } 帐户
existing-account-preview = 有人尝试用您的地址注册。没有任何更改。
existing-account-heading = 您已有帐户
existing-account-text = 有人尝试用此地址创建 { $tenant } 帐户。您已有帐户，因此我们没有另建，也没有任何更改。
existing-account-you = 是您本人吗？请登录；如果忘记了密码，请选择“忘记密码？”。
existing-account-not-you = 如果不是您本人，请忽略此邮件。对方不会得知您有帐户。
sign-in-button = 登录

## Welcome

welcome-subject = 欢迎使用 { $tenant }
welcome-preview = 您的帐户已准备就绪。
welcome-heading = 欢迎使用 { $tenant }
welcome-heading-name = { $name }，欢迎使用 { $tenant }
welcome-text = 您的 { $tenant } 帐户已准备就绪。您以 { $address } 注册。
application-button = 前往 { $application }

## Security notices

password-changed-subject = 您的 { $tenant } 密码已更改
password-changed-preview = 如果是您本人操作，则无需任何处理。
password-changed-heading = 您的密码已更改
password-changed-everywhere = 我们还在您的其他设备上退出了登录。
nothing-to-do = 如果是您本人操作，则无需任何处理。
not-you-reset = 如果不是您本人，可能有人知道您的密码。请前往 { $tenant }，选择登录，再选择“忘记密码？”，并在其他所有地方退出登录。
new-device-subject = 您的 { $tenant } 帐户有新的登录
new-device-preview = 是您本人吗？
new-device-heading = 您在新设备上登录

## An application asks

fact-application = 应用
fact-message = 消息
approval-subject = { $application } 请求您的批准
approval-preview = 请在 { $minutes } 分钟内回答。在此之前不会发生任何事。
approval-heading = { $application } 正在请您确认
approval-text = { $application } 想以您的名义继续。请查看其请求，然后同意或拒绝。
approval-expires = 可回答一次，{ $minutes } 分钟内有效。
approval-button = 查看请求
approval-not-you = 如果您没有预料到此请求，请忽略此邮件：没有您的回答，不会发生任何事。

## Text messages

sms-code = { $code } 是您的 { $tenant } 验证码，{ $minutes } 分钟内有效。请勿告诉任何人。
sms-existing-account = 您已有 { $tenant } 帐户。请用此号码登录。
