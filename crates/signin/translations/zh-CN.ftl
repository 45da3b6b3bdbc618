# The language's own name, as it stands in the choice of languages.
language-name = 简体中文

## Every page

skip-link = 跳到主要内容
title-error = 错误：
language-label = 语言：
help-link = 帮助
privacy-link = 隐私
terms-link = 条款
change-account = 更换帐户
continue-button = 继续
try-again-button = 重试
show-password = 显示密码
optional-note = （可选）
or-divider = 或
email-label = 电子邮件
error-label = 错误
detail-label = 详细信息
time-label = 时间
correlation-label = 请求 ID
copy-reference = 复制以便联系支持
copied-note = 已复制

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

sign-in-step = 登录
sign-in-heading = 登录
sign-in-intro = 登录以继续前往 { $tenant }
identifier-label = 电子邮件或用户名
identifier-label-phone = 电子邮件或电话号码
identifier-label-any = 电子邮件、电话号码或用户名
phone-label = 电话号码
username-label = 用户名
identifier-missing = 请输入电子邮件或用户名。
identifier-missing-email = 请输入电子邮件。
identifier-missing-any = 请填写此项。
identifier-not-an-email = 请输入电子邮件地址，例如 name@example.com。
identifier-unacceptable = 请检查输入内容。这不能是电子邮件或用户名。
identifier-unacceptable-phone = 请检查输入内容。电话号码以 + 和国家/地区代码开头。
identifier-unacceptable-phone-example = 请检查输入内容。电话号码示例：{ $example }。
phone-country-refused = 我们无法向该国家/地区的号码发送消息。请使用其他号码。
username-unacceptable = 此处不能使用这个用户名。请另选一个。
username-heading = 选择用户名
username-intro = 您将用它登录。
username-hint = a 到 z 的字母、数字、点、连字符和下划线。
username-taken = 此用户名已被使用。请另选一个。
sign-up-prompt = 初次使用 { $tenant }？
sign-up-link = 创建帐户

## Password

password-heading = 输入密码
password-label = 密码
password-missing = 请输入密码。
password-wrong = 电子邮件与密码不匹配。
password-wrong-any = 账号与密码不匹配。
password-wrong-reset = 请重试，或重置密码。
password-wrong-retry = 请检查两项后重试。
password-busy = 当前非常繁忙。
password-busy-text = 尚未检查您的密码。请稍候再试。
forgot-link = 忘记密码？
remember-label = 在此设备上保持登录状态
sign-in-button = 登录
code-instead = 改为通过电子邮件接收验证码

## One-time code

code-heading = 查看电子邮件
code-heading-phone = 查看手机
code-sent-sign-in = 我们已将验证码发送到 { $address }
code-sent-sign-up = 为确认归您所有，我们已将验证码发送到 { $address }
code-sent-reset = 如果帐户存在，我们已将验证码发送到 { $address }
code-label = { $digits } 位验证码
code-hint = { $minutes } 分钟内有效。
code-hint-scripted = 输入最后一位后我们会立即检查。
code-missing = 请输入邮件中的 { $digits } 位数字。
code-missing-phone = 请输入消息中的 { $digits } 位数字。
code-wrong = 这不是我们最后发送的验证码。请检查，或发送新的验证码。
code-expired = 该验证码已过期。请发送新的验证码。
code-too-many = 此验证码输错次数过多。请发送新的验证码。
code-sent-again = 我们已发送新的验证码。只有最新的有效。
code-wait = { $seconds } 秒后可以获取另一个验证码。上一个仍然有效。
code-nothing-yet = 没有收到？请检查垃圾邮件，或
code-nothing-yet-phone = 没有收到？请稍等片刻，或
code-resend = 发送新的验证码
verify-button = 验证
change-email = 使用其他电子邮件
change-phone = 使用其他号码
password-instead = 改用密码

## Links by mail

link-sent = 我们已将链接发送到 { $address }
link-hint = 请在此浏览器中打开。链接只能使用一次，且很快会失效。
link-resend = 发送新的链接
link-sent-again = 我们已发送新的链接。只有最新的有效。
link-wait = 我们刚刚发送了链接，它仍然有效。请稍等片刻再请求新的链接。
link-opened = 确认是您本人
link-expired = 该链接已过期、已被使用或不是最新的。请发送新的链接。
link-elsewhere = 请在开始的地方打开链接
link-elsewhere-text = 此链接只能在请求它的浏览器中使用。它尚未被使用：请将它复制到那里，或在那台设备上打开邮件。
link-instead = 改为通过电子邮件接收链接

## Signing up

sign-up-heading = 创建您的帐户
sign-up-intro = 大约需要一分钟。
sign-up-email-hint = 我们会向您发送验证码进行确认。
sign-up-link-hint = 我们会向您发送链接进行确认。
sign-in-prompt = 已有帐户？
sign-in-link = 登录
details-step = 您的信息
details-intro = 最后一步。
details-problems = 请检查标出的字段。内容都还在，只需重新输入密码。
attribute-problems = 请检查标出的字段。内容都还在。
steps-label = 进度
step-email-done = 电子邮件，已完成
step-code-done = 验证码，已完成
step-details = 您的信息，第 3 步，共 3 步
email-confirmed = 已确认。
given-name-label = 名字
given-name-wrong = 请输入名字。
family-name-label = 姓氏
family-name-wrong = 请输入姓氏。
create-password-label = 创建密码
create-account-button = 创建帐户

## Choosing a password

password-hint = 请使用 { $minimum } 个或更多字符。几个互不相关的词是不错的选择。
password-choose = 请设置密码。
password-too-short = 太短。请使用 { $minimum } 个或更多字符。
password-too-long = 太长。请最多使用 { $maximum } 个字符。
password-common = 这是他人最先会尝试的密码之一。请另选一个。
password-context = 它由您的姓名、电子邮件或我们的名称组成。请选择无关的内容。
password-guessable = 这很容易被猜到。请加上几个不相关的词。
password-unacceptable = 其中包含不能使用的字符。请另选一个密码。
password-classes = 请至少使用以下 { $classes } 类字符：大写字母、小写字母、数字、其他字符。
password-history = 请勿使用最近的 { $count } 个密码。
password-banned = 其中包含此处不能使用的词。请选择与我们无关的内容。
password-breached = 此密码已因其他地方的数据泄露而为人所知，他人会尝试它。请另选一个。
password-used-before = 您以前用过此密码。请另选一个。
strength-label = 密码强度
strength-weak = 弱
strength-fair = 一般
strength-good = 良好
strength-strong = 强

## Stay signed in

stay-heading = 保持登录状态？
stay-intro = { $days } 天内您无需在此设备上再次登录。
stay-no = 否
stay-yes = 保持登录
stay-shared-device = 在共用或公共设备上请选择“否”。

## Choosing an account

picker-heading = 选择帐户
picker-intro = 以继续前往 { $application }
picker-other = 使用其他帐户

## Resetting a password

reset-heading = 重置密码
reset-intro-email = 输入电子邮件，我们会向您发送验证码。
reset-intro = 输入电子邮件或电话号码，我们会向您发送验证码。
send-code-button = 发送验证码
back-to-sign-in = 返回登录
new-password-heading = 设置新密码
change-password-text = 继续之前必须更改密码。您将在其他所有地方退出登录。
new-password-label = 新密码
confirm-password-label = 再次输入新密码
passwords-differ = 两个密码不一致。请重新输入。
revoke-label = 在其他所有地方退出登录
save-and-sign-in = 保存并登录

## Paused, too many

locked-step = 登录已暂停
locked-heading = 登录已暂停 { $minutes } 分钟
locked-text = 密码输错次数过多。这样可在您不在时防止他人进入。
locked-until = 可再次尝试密码的时间：
locked-other-ways = 以下方式现在仍可使用：
locked-code-text = 如果此电子邮件有帐户，我们会发送
locked-reset-text = 我们会向您的电子邮件发送验证码
rate-limited-step = 尝试次数过多
rate-limited-heading = 请稍候再试
rate-limited-text = 来自您所在网络的尝试非常多。
rate-limited-from = 可重试的时间
rate-limited-hint = 正在使用共享 Wi-Fi？使用移动数据可能更快。

## What can go wrong

start-again-in = 在 { $application } 中重新开始
problem-unknown-tenant = 此处没有登录页面
problem-unknown-tenant-text = 此页面的地址指向一个不存在的组织。请检查链接，或返回应用。
problem-unknown-application = 此处不识别该应用
problem-unknown-application-text = 您所来自的应用未针对此登录进行设置。您的帐户没有问题。
problem-unknown-redirect = 该应用无法让您登录
problem-unknown-redirect-text = 应用要求将您转到它未注册的地址，因此我们已停止。您的帐户没有问题。
problem-bad-request = 该应用的请求无法理解
problem-bad-request-text = 请返回应用重试。如果一再发生，请告知应用的运营者。
problem-not-found = 此处没有页面
problem-not-found-text = 请检查链接，或返回应用重新开始。
problem-unknown-number = 没有这样的错误
problem-unknown-number-text = 错误编号位于其文本中 AADSTS 之后。请检查链接。
problem-stale-form = 此页面打开时间过长
problem-stale-form-text = 为了您的安全，我们没有使用它提交的内容。请返回并刷新页面，然后重试。
problem-no-cookies = 浏览器阻止了 Cookie
problem-no-cookies-text = 我们只用它来确认下一页仍然是您。请允许此网站使用 Cookie，然后重新开始。
problem-too-large = 内容过多
problem-too-large-text = 浏览器发送的内容超过了我们任何页面的需要。请返回并减少内容后重试。
problem-busy = 当前非常繁忙
problem-busy-text = 没有丢失任何内容。请稍候再试。
problem-internal = 出了点问题
problem-internal-text = 问题出在我们这边，并已记录。请稍后再试。
journey-expired = 用时过长
journey-expired-text = 为了您的安全，登录过程会在一段时间后结束。没有任何更改。
journey-finished = 此操作已完成
journey-finished-text = 您已完成这些步骤，可能是在另一个标签页中。
journey-unknown = 我们找不到之前的步骤
journey-unknown-text = 此浏览器没有此页面之前的步骤。链接可能来自其他设备，或 Cookie 已被清除。
journey-go-back = 请返回应用重新开始。
cookies-cleared-heading = 我们整理了您的 Cookie
cookies-cleared-text = 浏览器为此网站保存了过多 Cookie，因此我们清除了自己的部分。请重新登录以继续。

## What an error number means

explained-heading = { $number } 的含义
explained-happened = 发生了什么
explained-to-do = 该怎么做
explained-developers = 面向开发人员
explained-administrators = 面向管理员
explained-customers = 面向客户
explained-places = 发送位置

## Leaving

signed-out-step = 已退出登录
signed-out-heading = 您已退出登录
signed-out-text = 如果这是共用设备，请关闭浏览器窗口。
go-to = 前往 { $application }
sign-out-step = 退出登录
sign-out-heading = 退出 { $tenant }？
sign-out-signed-in-as = 您当前以 { $identifier } 的身份登录。
sign-out-text = 您将退出在此浏览器中用此帐户打开的所有应用。
sign-out-no = 保持登录
sign-out-yes = 退出登录
still-signed-in-heading = 您仍处于登录状态
still-signed-in-text = 您可以关闭此页面。
leave-step = 正在离开
leave-heading = 此处不识别该应用
leave-text = 无法满足它的请求。仅当您本来想打开 { $site } 时才继续。
handing-over-step = 您已登录
handing-over-text = 正在带您返回 { $application }。
signing-out-step = 正在退出登录
signing-out-text = 正在通知您的应用。请稍候。

## Connecting a device

device-message = 请在浏览器中打开 { $url } 并输入代码 { $code }。
device-heading = 连接设备
device-intro = 输入电视、主机或命令行上显示的代码。
device-code-label = 设备上的代码
device-code-hint = 9 位字母和数字。小写字母和空格均可。
device-code-missing = 请输入设备显示的 9 个字符。
device-code-unknown = 没有设备显示此代码。请检查每个字符。
device-code-expired = 此代码已过期。请在设备上重新开始以获取新代码。
device-code-decided = 此代码已被使用。如果设备仍在等待，请在设备上重新开始。
device-code-too-many = 输错代码次数过多。请在一小时后再试。
device-only-yours = 只输入您自己请求的代码。
device-confirm-heading = 在设备上连接 { $application }？
device-confirm-intro = 请确认设备显示相同的代码。
device-confirm-code = 代码：{ $code }
device-application-label = 应用
device-requested-label = 开始时间
device-warning-title = 是有人把此代码发给您的吗？
device-warning-text = 请选择“取消”。对方可能借此进入您的帐户。
device-deny = 取消
device-allow = 连接
device-connected-heading = 您的设备已连接
device-connected-text = 请在设备上返回 { $application }。您可以关闭此页面。
device-refused-heading = 未连接任何设备
device-refused-text = 那台设备上的 { $application } 无法进入您的帐户。您可以关闭此页面。

## Consent

consent-heading = 允许 { $application } 使用您的帐户？
consent-intro = 它请求以下权限：
consent-settled = 它已经可以：
consent-allow = 允许
consent-deny = 取消
consent-openid = 让您登录
consent-openid-text = 并在下次识别您
consent-profile = 查看您的姓名
consent-email = 查看您的电子邮件地址
consent-offline = 在您离开时保持连接
consent-offline-text = 直到您收回此权限
consent-unverified = 尚无人审核过此应用。
consent-unverified-text = 仅当您了解 { $site } 时才允许。
consent-administrator-heading = { $application } 需要管理员批准
consent-administrator-text = 您无法允许此处锁定的项目。请让管理员为所有人允许。
consent-back = 返回 { $application }
admin-consent-title = 为所有人允许 { $application }
admin-consent-heading = 为所有人允许 { $application }？
admin-consent-intro = 您正代表每一位客户作答。不会再逐一询问他们。
admin-consent-openid = 让用户登录
admin-consent-openid-text = 并在下次识别他们
admin-consent-profile = 查看个人资料
admin-consent-profile-text = 登录者的姓名
admin-consent-email = 查看电子邮件地址
admin-consent-email-text = 登录者的地址
admin-consent-offline = 在用户离开时保持连接
admin-consent-offline-text = 直到您或他们收回此权限
admin-consent-alone = 无需任何人登录即可运行
admin-consent-site-label = 将您带回
admin-consent-covers-label = 适用范围
admin-consent-covers = { $business } 的所有客户
admin-consent-audit = 您的回答会写入审核日志。
admin-consent-allow = 为所有人允许
no-administrator-heading = 只有管理员可以回答
no-administrator-text = 您当前以 { $identifier } 的身份登录。请使用管理员帐户登录以继续。
consent-records-heading = 可以使用您帐户的应用
consent-records-since = 允许时间
consent-records-remove = 移除访问权限
consent-records-none = 您尚未允许任何应用使用您的帐户。
consent-records-sign-in = 请先登录某个应用，然后重新打开此页面。

## Answering an application that asks by mail

approval-heading = { $application } 正在请您确认
approval-intro = { $application } 想让您登录，尽管您不在它的屏幕前。
approval-message-label = 消息
approval-warning-title = 这是您发起的吗？
approval-warning-text = 如果不是，请选择“拒绝”。否则发起者会进入您的帐户。
approval-warning-message = 如果不是，或消息与那里显示的不同，请选择“拒绝”。否则发起者会进入您的帐户。
approval-deny = 拒绝
approval-allow = 同意
approval-another-heading = 此请求针对另一个帐户
approval-another-text = 您当前以 { $identifier } 的身份登录，而请求的不是此帐户。
approval-another-button = 使用其他帐户登录
approval-agreed-heading = 您已同意
approval-agreed-text = { $application } 现在可以继续。您可以关闭此页面。
approval-refused-heading = 您已拒绝
approval-refused-text = { $application } 无法继续。您可以关闭此页面。
approval-gone-heading = 没有需要回答的内容
approval-gone-text = 此链接不再有效，或从未有效。如果仍在等待您的回答，请在原处重新开始。

## Looking at pages beforehand

preview-heading = 预览
preview-intro = 使用示例数据。此处不会存储或发送任何内容。
preview-flows = 用户流
preview-themes = 主题
preview-pages = 页面

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = 城市或城镇
attribute-country = 国家或地区
attribute-display-name = 显示名称
attribute-job-title = 职务
attribute-postal-code = 邮政编码
attribute-state = 省/自治区/直辖市或州
attribute-street-address = 街道和门牌号
attribute-choose = 请选择
attribute-required = 需要填写才能继续。
attribute-invalid = 此处不能使用。请检查后重试。
attribute-not-a-number = 请用数字输入整数。
attribute-not-a-date = 请输入日期。
attribute-too-long = 最多输入 { $maximum } 个字符。
step-page = 第 { $page } 页，共 { $pages } 页
back-button = 返回

# Terms of use and the like.
terms-heading = 有新的内容需要您同意
terms-intro = 请阅读并同意，以继续使用您的帐户。
terms-missing = 请勾选以继续。
terms-sign-out = 改为退出登录
