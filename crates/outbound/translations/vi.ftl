## Dates and times

date-and-time = { $day } { $month }, { $year }, { $time } (UTC)
month-name = { $month ->
    [1] tháng 1
    [2] tháng 2
    [3] tháng 3
    [4] tháng 4
    [5] tháng 5
    [6] tháng 6
    [7] tháng 7
    [8] tháng 8
    [9] tháng 9
    [10] tháng 10
    [11] tháng 11
   *[12] tháng 12
}

## Every mail

help-link = Trợ giúp
fact-asked-for = Thời điểm yêu cầu
fact-when = Thời gian
fact-device = Thiết bị
reason-account = Gửi đến { $address } vì đây là địa chỉ của tài khoản này. Không thể tắt email bảo mật.
reason-signing-up = Gửi đến { $address } vì có người nhập địa chỉ này để tạo tài khoản.
reason-created = Gửi đến { $address } vì bạn đã tạo tài khoản.
link-caution = Hãy kiểm tra trước khi nhấp.
link-caution-text = Liên kết của chúng tôi luôn bắt đầu bằng { $base }. { $tenant } không bao giờ hỏi mật khẩu hoặc mã qua email hay điện thoại.
secret-caution = Hãy giữ kín mật khẩu của bạn.
secret-caution-text = { $tenant } không bao giờ hỏi mật khẩu hoặc mã qua email hay điện thoại.

## Codes

code-subject = { $code } là mã { $tenant } của bạn
code-preview = Có hiệu lực trong { $minutes } phút. Đừng chia sẻ với ai.
code-works-once = Dùng được một lần, trong { $minutes } phút.
code-caution = Hãy giữ kín mã này.
sign-in-code-heading = Mã đăng nhập của bạn
sign-in-code-text = Nhập mã này trên trang bạn đang đăng nhập.
sign-in-code-caution-text = Chỉ nhập mã tại { $host }. { $tenant } không bao giờ hỏi mã qua điện thoại, tin nhắn hay email. Nếu bạn không yêu cầu, hãy bỏ qua email này: không ai vào được nếu không có mã.
sign-up-code-heading = Xác nhận email của bạn
sign-up-code-text = Nhập mã này trên trang bạn đang tạo tài khoản.
sign-up-code-caution-text = Chỉ nhập mã tại { $host }. { $tenant } không bao giờ hỏi mã qua điện thoại, tin nhắn hay email. Nếu bạn không yêu cầu, hãy bỏ qua email này: không có mã thì không tạo được tài khoản.
reset-code-heading = Đặt lại mật khẩu
reset-code-text = Nhập mã này trên trang bạn yêu cầu đặt lại mật khẩu.
reset-code-caution = Bạn không yêu cầu việc này?
reset-code-caution-text = Mật khẩu của bạn không thay đổi và bạn có thể bỏ qua email này. Chỉ nhập mã tại { $host }. { $tenant } không bao giờ hỏi mã qua điện thoại, tin nhắn hay email.

## A link to continue by

magic-link-subject = Liên kết để tiếp tục tại { $tenant }
magic-link-text = Hãy mở liên kết này trong trình duyệt bạn đã dùng để yêu cầu. Liên kết chỉ dùng được một lần và trong thời gian ngắn.
magic-link-button = Tiếp tục
magic-link-not-you = Nếu bạn không yêu cầu, hãy bỏ qua email này: không ai đăng nhập được nếu không có liên kết.

## An account exists already

existing-account-subject = Bạn đã có tài khoản { $tenant }
existing-account-preview = Có người đã thử đăng ký bằng địa chỉ của bạn. Không có gì thay đổi.
existing-account-heading = Bạn đã có tài khoản
existing-account-text = Có người đã thử tạo tài khoản { $tenant } bằng địa chỉ này. Bạn đã có tài khoản nên chúng tôi không tạo thêm và không có gì thay đổi.
existing-account-you = Có phải là bạn? Hãy đăng nhập, và chọn “Quên mật khẩu?” nếu bạn không nhớ.
existing-account-not-you = Nếu không phải bạn, hãy bỏ qua email này. Người kia không biết bạn có tài khoản.
sign-in-button = Đăng nhập

## Welcome

welcome-subject = Chào mừng bạn đến với { $tenant }
welcome-preview = Tài khoản của bạn đã sẵn sàng.
welcome-heading = Chào mừng bạn đến với { $tenant }
welcome-heading-name = { $name }, chào mừng bạn đến với { $tenant }
welcome-text = Tài khoản { $tenant } của bạn đã sẵn sàng. Bạn đã đăng ký với { $address }.
application-button = Đến { $application }

## Security notices

password-changed-subject = Mật khẩu { $tenant } của bạn đã được đổi
password-changed-preview = Nếu là bạn thì không cần làm gì.
password-changed-heading = Mật khẩu của bạn đã được đổi
password-changed-everywhere = Chúng tôi cũng đã đăng xuất bạn trên các thiết bị khác.
nothing-to-do = Nếu là bạn thì không cần làm gì.
not-you-reset = Nếu không phải bạn, có thể người khác biết mật khẩu của bạn. Hãy đến { $tenant }, chọn đăng nhập, rồi “Quên mật khẩu?”, và đăng xuất ở mọi nơi khác.
new-device-subject = Đăng nhập mới vào tài khoản { $tenant } của bạn
new-device-preview = Có phải là bạn?
new-device-heading = Bạn đã đăng nhập trên thiết bị mới

## An application asks

fact-application = Ứng dụng
fact-message = Tin nhắn
approval-subject = { $application } xin bạn phê duyệt
approval-preview = Hãy trả lời trong { $minutes } phút. Trước đó không có gì xảy ra.
approval-heading = { $application } đang hỏi bạn
approval-text = { $application } muốn tiếp tục thay mặt bạn. Hãy xem ứng dụng xin gì, rồi đồng ý hoặc từ chối.
approval-expires = Có thể trả lời một lần, trong { $minutes } phút.
approval-button = Xem yêu cầu
approval-not-you = Nếu bạn không chờ đợi yêu cầu này, hãy bỏ qua email: không có gì xảy ra nếu bạn không trả lời.

## Text messages

sms-code = { $code } là mã { $tenant } của bạn. Có hiệu lực trong { $minutes } phút. Đừng đưa cho ai.
sms-existing-account = Bạn đã có tài khoản tại { $tenant }. Hãy đăng nhập bằng số này.
