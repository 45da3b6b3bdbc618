# The language's own name, as it stands in the choice of languages.
language-name = Tiếng Việt

## Every page

skip-link = Chuyển đến nội dung chính
title-error = Lỗi:
language-label = Ngôn ngữ:
help-link = Trợ giúp
privacy-link = Quyền riêng tư
terms-link = Điều khoản
change-account = Đổi tài khoản
continue-button = Tiếp tục
try-again-button = Thử lại
show-password = Hiện mật khẩu
optional-note = (không bắt buộc)
or-divider = hoặc
email-label = Email
error-label = Lỗi
detail-label = Chi tiết
time-label = Thời gian
correlation-label = Mã yêu cầu
copy-reference = Sao chép để gửi bộ phận hỗ trợ
copied-note = Đã sao chép

## Dates and times

time-of-day = { $time } (UTC)
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

## Signing in

sign-in-step = Đăng nhập
sign-in-heading = Đăng nhập
sign-in-intro = Đăng nhập để tiếp tục đến { $tenant }
identifier-label = Email hoặc tên người dùng
identifier-label-phone = Email hoặc số điện thoại
identifier-label-any = Email, số điện thoại hoặc tên người dùng
phone-label = Số điện thoại
username-label = Tên người dùng
identifier-missing = Nhập email hoặc tên người dùng của bạn.
identifier-missing-email = Nhập email của bạn.
identifier-missing-any = Điền vào mục này.
identifier-not-an-email = Nhập một địa chỉ email, ví dụ name@example.com.
identifier-unacceptable = Kiểm tra nội dung bạn đã nhập. Đây không thể là email hoặc tên người dùng.
identifier-unacceptable-phone = Kiểm tra nội dung bạn đã nhập. Số điện thoại bắt đầu bằng + và mã quốc gia.
identifier-unacceptable-phone-example = Kiểm tra nội dung bạn đã nhập. Ví dụ về số điện thoại: { $example }.
phone-country-refused = Chúng tôi không thể gửi tin nhắn đến số của quốc gia này. Hãy dùng số khác.
username-unacceptable = Không thể dùng tên người dùng này ở đây. Hãy chọn tên khác.
username-heading = Chọn tên người dùng
username-intro = Bạn sẽ đăng nhập bằng tên này.
username-hint = Chữ cái từ a đến z, chữ số, dấu chấm, gạch nối và gạch dưới.
username-taken = Tên người dùng này đã có người dùng. Hãy chọn tên khác.
sign-up-prompt = Bạn mới dùng { $tenant }?
sign-up-link = Tạo tài khoản

## Password

password-heading = Nhập mật khẩu
password-label = Mật khẩu
password-missing = Nhập mật khẩu của bạn.
password-wrong = Email và mật khẩu không khớp.
password-wrong-any = Tài khoản và mật khẩu không khớp.
password-wrong-reset = Hãy thử lại hoặc đặt lại mật khẩu.
password-wrong-retry = Kiểm tra cả hai rồi thử lại.
password-busy = Hiện chúng tôi đang rất bận.
password-busy-text = Mật khẩu của bạn chưa được kiểm tra. Hãy đợi một lát rồi thử lại.
forgot-link = Quên mật khẩu?
remember-label = Duy trì đăng nhập trên thiết bị này
sign-in-button = Đăng nhập
code-instead = Gửi mã qua email

## One-time code

code-heading = Kiểm tra email của bạn
code-heading-phone = Kiểm tra điện thoại của bạn
code-sent-sign-in = Chúng tôi đã gửi mã đến { $address }
code-sent-sign-up = Để xác nhận đây là của bạn, chúng tôi đã gửi mã đến { $address }
code-sent-reset = Nếu có tài khoản, chúng tôi đã gửi mã đến { $address }
code-label = Mã gồm { $digits } chữ số
code-hint = Có hiệu lực trong { $minutes } phút.
code-hint-scripted = Chúng tôi kiểm tra khi bạn nhập chữ số cuối cùng.
code-missing = Nhập { $digits } chữ số trong email.
code-missing-phone = Nhập { $digits } chữ số trong tin nhắn.
code-wrong = Đây không phải mã gửi gần nhất. Hãy kiểm tra lại hoặc yêu cầu mã mới.
code-expired = Mã này đã hết hạn. Hãy yêu cầu mã mới.
code-too-many = Đã nhập sai mã này quá nhiều lần. Hãy yêu cầu mã mới.
code-sent-again = Chúng tôi đã gửi mã mới. Chỉ mã mới nhất có hiệu lực.
code-wait = Bạn có thể yêu cầu mã khác sau { $seconds } giây. Mã gần nhất vẫn có hiệu lực.
code-nothing-yet = Chưa nhận được? Kiểm tra thư rác, hoặc
code-nothing-yet-phone = Chưa nhận được? Đợi một lát, hoặc
code-resend = yêu cầu mã mới
verify-button = Xác minh
change-email = Dùng email khác
change-phone = Dùng số khác
password-instead = Dùng mật khẩu

## Links by mail

link-sent = Chúng tôi đã gửi liên kết đến { $address }
link-hint = Hãy mở liên kết trong trình duyệt này. Liên kết chỉ dùng được một lần và trong thời gian ngắn.
link-resend = yêu cầu liên kết mới
link-sent-again = Chúng tôi đã gửi liên kết mới. Chỉ liên kết mới nhất có hiệu lực.
link-wait = Chúng tôi vừa gửi một liên kết và liên kết đó vẫn còn hiệu lực. Hãy đợi một chút trước khi yêu cầu liên kết khác.
link-opened = Xác nhận đó là bạn
link-expired = Liên kết này đã hết hạn, đã được dùng hoặc không phải mới nhất. Hãy yêu cầu liên kết mới.
link-elsewhere = Mở liên kết ở nơi bạn đã bắt đầu
link-elsewhere-text = Liên kết này chỉ dùng được trong trình duyệt đã yêu cầu. Liên kết chưa bị dùng: hãy sao chép vào đó hoặc mở email trên thiết bị đó.
link-instead = Gửi liên kết qua email

## Signing up

sign-up-heading = Tạo tài khoản của bạn
sign-up-intro = Chỉ mất khoảng một phút.
sign-up-email-hint = Chúng tôi sẽ gửi mã để xác nhận.
sign-up-link-hint = Chúng tôi sẽ gửi liên kết để xác nhận.
sign-in-prompt = Bạn đã có tài khoản?
sign-in-link = Đăng nhập
details-step = Thông tin của bạn
details-intro = Bước cuối cùng.
details-problems = Kiểm tra các mục được đánh dấu. Không có gì bị mất, bạn chỉ cần nhập lại mật khẩu.
attribute-problems = Kiểm tra các mục được đánh dấu. Không có gì bị mất.
steps-label = Tiến độ
step-email-done = Email, đã xong
step-code-done = Mã, đã xong
step-details = Thông tin của bạn, bước 3 trên 3
email-confirmed = Đã xác nhận.
given-name-label = Tên
given-name-wrong = Nhập tên của bạn.
family-name-label = Họ
family-name-wrong = Nhập họ của bạn.
create-password-label = Tạo mật khẩu
create-account-button = Tạo tài khoản

## Choosing a password

password-hint = Dùng từ { $minimum } ký tự trở lên. Vài từ không liên quan đến nhau là lựa chọn tốt.
password-choose = Chọn một mật khẩu.
password-too-short = Quá ngắn. Dùng từ { $minimum } ký tự trở lên.
password-too-long = Quá dài. Dùng tối đa { $maximum } ký tự.
password-common = Đây là một trong những mật khẩu người khác sẽ thử đầu tiên. Hãy chọn mật khẩu khác.
password-context = Mật khẩu này gồm tên, email của bạn hoặc tên của chúng tôi. Hãy chọn nội dung không liên quan.
password-guessable = Mật khẩu này dễ đoán. Hãy thêm vài từ không liên quan.
password-unacceptable = Có ký tự không dùng được. Hãy chọn mật khẩu khác.
password-classes = Dùng ký tự thuộc ít nhất { $classes } loại sau: chữ hoa, chữ thường, chữ số, ký tự khác.
password-history = Không dùng lại { $count } mật khẩu gần nhất của bạn.
password-banned = Có từ không dùng được ở đây. Hãy chọn nội dung không liên quan đến chúng tôi.
password-breached = Mật khẩu này đã bị lộ trong một vụ rò rỉ dữ liệu ở nơi khác nên người khác sẽ thử. Hãy chọn mật khẩu khác.
password-used-before = Bạn đã từng dùng mật khẩu này. Hãy chọn mật khẩu khác.
strength-label = Độ mạnh mật khẩu
strength-weak = Yếu
strength-fair = Trung bình
strength-good = Tốt
strength-strong = Mạnh

## Stay signed in

stay-heading = Duy trì đăng nhập?
stay-intro = Bạn sẽ không cần đăng nhập trên thiết bị này trong { $days } ngày.
stay-no = Không
stay-yes = Duy trì đăng nhập
stay-shared-device = Chọn Không nếu là thiết bị dùng chung hoặc công cộng.

## Choosing an account

picker-heading = Chọn tài khoản
picker-intro = để tiếp tục đến { $application }
picker-other = Dùng tài khoản khác

## Resetting a password

reset-heading = Đặt lại mật khẩu
reset-intro-email = Nhập email và chúng tôi sẽ gửi mã cho bạn.
reset-intro = Nhập email hoặc số điện thoại và chúng tôi sẽ gửi mã cho bạn.
send-code-button = Gửi mã
back-to-sign-in = Quay lại đăng nhập
new-password-heading = Chọn mật khẩu mới
change-password-text = Trước khi tiếp tục, bạn phải đổi mật khẩu. Bạn sẽ bị đăng xuất ở mọi nơi khác.
new-password-label = Mật khẩu mới
confirm-password-label = Nhập lại mật khẩu mới
passwords-differ = Hai mật khẩu không giống nhau. Hãy nhập lại cả hai.
revoke-label = Đăng xuất ở mọi nơi khác
save-and-sign-in = Lưu và đăng nhập

## Paused, too many

locked-step = Đăng nhập bị tạm dừng
locked-heading = Đăng nhập bị tạm dừng trong { $minutes } phút
locked-text = Đã nhập sai mật khẩu quá nhiều lần. Việc này ngăn người khác vào khi bạn vắng mặt.
locked-until = Bạn có thể thử lại mật khẩu lúc
locked-other-ways = Những cách sau vẫn dùng được:
locked-code-text = Chúng tôi sẽ gửi nếu có tài khoản cho email này
locked-reset-text = Chúng tôi sẽ gửi mã đến email của bạn
rate-limited-step = Quá nhiều lần thử
rate-limited-heading = Hãy đợi một lát rồi thử lại
rate-limited-text = Chúng tôi nhận được rất nhiều lần thử từ mạng của bạn.
rate-limited-from = Thử lại từ
rate-limited-hint = Đang dùng Wi-Fi chung? Dữ liệu di động có thể dùng được sớm hơn.

## What can go wrong

start-again-in = Bắt đầu lại trong { $application }
problem-unknown-tenant = Không có trang đăng nhập ở đây
problem-unknown-tenant-text = Địa chỉ trang này nêu một tổ chức không tồn tại. Hãy kiểm tra liên kết hoặc quay lại ứng dụng.
problem-unknown-application = Ứng dụng này không được nhận biết ở đây
problem-unknown-application-text = Ứng dụng đưa bạn đến đây chưa được thiết lập cho việc đăng nhập này. Tài khoản của bạn không có vấn đề gì.
problem-unknown-redirect = Ứng dụng này không thể cho bạn đăng nhập
problem-unknown-redirect-text = Ứng dụng yêu cầu đưa bạn đến một địa chỉ chưa đăng ký nên chúng tôi đã dừng lại. Tài khoản của bạn không có vấn đề gì.
problem-bad-request = Yêu cầu của ứng dụng này không hợp lệ
problem-bad-request-text = Quay lại ứng dụng và thử lại. Nếu vẫn xảy ra, hãy báo cho người vận hành ứng dụng.
problem-not-found = Không có trang nào ở đây
problem-not-found-text = Kiểm tra liên kết, hoặc quay lại ứng dụng và bắt đầu lại.
problem-unknown-number = Không có lỗi như vậy
problem-unknown-number-text = Số của lỗi nằm sau AADSTS trong nội dung lỗi. Hãy kiểm tra liên kết.
problem-stale-form = Trang này đã mở quá lâu
problem-stale-form-text = Để bảo vệ bạn, chúng tôi không dùng nội dung đã gửi. Hãy quay lại, tải lại trang và thử lại.
problem-no-cookies = Trình duyệt của bạn chặn cookie
problem-no-cookies-text = Chúng tôi chỉ cần cookie để biết trang tiếp theo vẫn là bạn. Hãy cho phép cookie của trang web này rồi bắt đầu lại.
problem-too-large = Nội dung quá nhiều
problem-too-large-text = Trình duyệt đã gửi nhiều hơn mức mà bất kỳ trang nào của chúng tôi cần. Hãy quay lại và thử với ít hơn.
problem-busy = Hiện chúng tôi đang rất bận
problem-busy-text = Không có gì bị mất. Hãy đợi một lát rồi thử lại.
problem-internal = Đã xảy ra sự cố
problem-internal-text = Lỗi từ phía chúng tôi và đã được ghi lại. Hãy thử lại sau giây lát.
journey-expired = Việc này mất quá nhiều thời gian
journey-expired-text = Để bảo vệ bạn, phiên đăng nhập sẽ kết thúc sau một thời gian. Không có gì thay đổi.
journey-finished = Việc này đã hoàn tất
journey-finished-text = Bạn đã hoàn thành các bước này, có thể trong một thẻ khác.
journey-unknown = Chúng tôi không tìm thấy các bước trước
journey-unknown-text = Trình duyệt này không biết các bước trước trang này. Có thể liên kết đến từ thiết bị khác hoặc cookie đã bị xóa.
journey-go-back = Quay lại ứng dụng và bắt đầu lại.
cookies-cleared-heading = Chúng tôi đã dọn cookie của bạn
cookies-cleared-text = Trình duyệt giữ quá nhiều cookie của trang web này nên chúng tôi đã xóa phần của mình. Đăng nhập lại để tiếp tục.

## What an error number means

explained-heading = { $number } nghĩa là gì
explained-happened = Điều đã xảy ra
explained-to-do = Cần làm gì
explained-developers = Dành cho nhà phát triển
explained-administrators = Dành cho quản trị viên
explained-customers = Dành cho khách hàng
explained-places = Được gửi từ

## Leaving

signed-out-step = Đã đăng xuất
signed-out-heading = Bạn đã đăng xuất
signed-out-text = Hãy đóng cửa sổ trình duyệt nếu đây là thiết bị dùng chung.
go-to = Đến { $application }
sign-out-step = Đăng xuất
sign-out-heading = Đăng xuất khỏi { $tenant }?
sign-out-signed-in-as = Bạn đang đăng nhập với { $identifier }.
sign-out-text = Bạn sẽ bị đăng xuất khỏi mọi ứng dụng đã mở bằng tài khoản này trong trình duyệt này.
sign-out-no = Duy trì đăng nhập
sign-out-yes = Đăng xuất
still-signed-in-heading = Bạn vẫn đang đăng nhập
still-signed-in-text = Bạn có thể đóng trang này.
leave-step = Rời đi
leave-heading = Ứng dụng này không được nhận biết ở đây
leave-text = Không thể đáp ứng yêu cầu của ứng dụng. Chỉ tiếp tục nếu bạn muốn mở { $site }.
handing-over-step = Bạn đã đăng nhập
handing-over-text = Đang đưa bạn trở lại { $application }.
signing-out-step = Đang đăng xuất
signing-out-text = Chúng tôi đang báo cho các ứng dụng của bạn. Việc này mất giây lát.

## Connecting a device

device-message = Mở { $url } trong trình duyệt và nhập mã { $code }.
device-heading = Kết nối thiết bị
device-intro = Nhập mã hiển thị trên TV, máy chơi game hoặc dòng lệnh.
device-code-label = Mã trên thiết bị
device-code-hint = 9 chữ cái và chữ số. Có thể dùng chữ thường và dấu cách.
device-code-missing = Nhập 9 ký tự mà thiết bị hiển thị.
device-code-unknown = Không có thiết bị nào hiển thị mã này. Hãy kiểm tra từng ký tự.
device-code-expired = Mã này đã hết hạn. Bắt đầu lại trên thiết bị để nhận mã mới.
device-code-decided = Mã này đã được dùng. Nếu thiết bị vẫn đang đợi, hãy bắt đầu lại trên đó.
device-code-too-many = Đã nhập sai mã quá nhiều lần. Hãy thử lại sau một giờ.
device-only-yours = Chỉ nhập mã do chính bạn yêu cầu.
device-confirm-heading = Kết nối { $application } trên một thiết bị?
device-confirm-intro = Kiểm tra xem thiết bị có hiển thị cùng mã không.
device-confirm-code = Mã: { $code }
device-application-label = Ứng dụng
device-requested-label = Bắt đầu
device-warning-title = Có người gửi mã này cho bạn?
device-warning-text = Hãy chọn Hủy. Họ có thể dùng mã để vào tài khoản của bạn.
device-deny = Hủy
device-allow = Kết nối
device-connected-heading = Thiết bị của bạn đã được kết nối
device-connected-text = Quay lại { $application } trên thiết bị. Bạn có thể đóng trang này.
device-refused-heading = Không có gì được kết nối
device-refused-text = { $application } trên thiết bị đó không thể vào tài khoản của bạn. Bạn có thể đóng trang này.

## Consent

consent-heading = Cho phép { $application } dùng tài khoản của bạn?
consent-intro = Ứng dụng xin quyền:
consent-settled = Ứng dụng đã có quyền:
consent-allow = Cho phép
consent-deny = Hủy
consent-openid = Đăng nhập cho bạn
consent-openid-text = Và nhận ra bạn lần sau
consent-profile = Xem tên của bạn
consent-email = Xem địa chỉ email của bạn
consent-offline = Duy trì kết nối khi bạn vắng mặt
consent-offline-text = Cho đến khi bạn thu hồi
consent-unverified = Chưa ai kiểm tra ứng dụng này.
consent-unverified-text = Chỉ cho phép nếu bạn biết { $site }.
consent-administrator-heading = { $application } cần quản trị viên phê duyệt
consent-administrator-text = Bạn không thể cho phép mục bị khóa ở đây. Hãy nhờ quản trị viên cho phép đối với mọi người.
consent-back = Quay lại { $application }
admin-consent-title = Cho phép { $application } đối với mọi người
admin-consent-heading = Cho phép { $application } đối với mọi người?
admin-consent-intro = Bạn trả lời thay cho mọi khách hàng. Họ sẽ không được hỏi riêng.
admin-consent-openid = Đăng nhập cho người dùng
admin-consent-openid-text = Và nhận ra họ lần sau
admin-consent-profile = Xem hồ sơ
admin-consent-profile-text = Tên của người đăng nhập
admin-consent-email = Xem địa chỉ email
admin-consent-email-text = Của người đăng nhập
admin-consent-offline = Duy trì kết nối khi người dùng vắng mặt
admin-consent-offline-text = Cho đến khi bạn hoặc họ thu hồi
admin-consent-alone = Hoạt động mà không cần ai đăng nhập
admin-consent-site-label = Đưa bạn trở lại
admin-consent-covers-label = Phạm vi
admin-consent-covers = Mọi khách hàng của { $business }
admin-consent-audit = Câu trả lời của bạn được ghi vào nhật ký kiểm tra.
admin-consent-allow = Cho phép đối với mọi người
no-administrator-heading = Chỉ quản trị viên mới trả lời được
no-administrator-text = Bạn đang đăng nhập với { $identifier }. Hãy đăng nhập bằng tài khoản quản trị viên để tiếp tục.
consent-records-heading = Ứng dụng được phép dùng tài khoản của bạn
consent-records-since = Được phép từ
consent-records-remove = Gỡ quyền truy cập
consent-records-none = Bạn chưa cho phép ứng dụng nào dùng tài khoản của bạn.
consent-records-sign-in = Hãy đăng nhập vào một ứng dụng trước, rồi mở lại trang này.

## Answering an application that asks by mail

approval-heading = { $application } đang hỏi bạn
approval-intro = { $application } muốn đăng nhập cho bạn dù bạn không ở trước màn hình của ứng dụng.
approval-message-label = Tin nhắn
approval-warning-title = Có phải bạn đã bắt đầu việc này?
approval-warning-text = Nếu không, hãy chọn Từ chối. Người bắt đầu sẽ vào được tài khoản của bạn.
approval-warning-message = Nếu không, hoặc nếu tin nhắn khác với nội dung bạn thấy ở đó, hãy chọn Từ chối. Người bắt đầu sẽ vào được tài khoản của bạn.
approval-deny = Từ chối
approval-allow = Đồng ý
approval-another-heading = Yêu cầu này dành cho tài khoản khác
approval-another-text = Bạn đang đăng nhập với { $identifier }, không phải tài khoản được hỏi.
approval-another-button = Đăng nhập bằng tài khoản khác
approval-agreed-heading = Bạn đã đồng ý
approval-agreed-text = { $application } có thể tiếp tục. Bạn có thể đóng trang này.
approval-refused-heading = Bạn đã từ chối
approval-refused-text = { $application } không thể tiếp tục. Bạn có thể đóng trang này.
approval-gone-heading = Không có gì để trả lời
approval-gone-text = Liên kết này không còn dùng được hoặc chưa từng dùng được. Nếu vẫn được hỏi, hãy bắt đầu lại ở nơi bạn đang làm.

## Looking at pages beforehand

preview-heading = Xem trước
preview-intro = Với dữ liệu mẫu. Không có gì được lưu hoặc gửi.
preview-flows = Luồng người dùng
preview-themes = Chủ đề
preview-pages = Trang

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Thành phố hoặc thị trấn
attribute-country = Quốc gia hoặc khu vực
attribute-display-name = Tên hiển thị
attribute-job-title = Chức danh
attribute-postal-code = Mã bưu chính
attribute-state = Tỉnh hoặc tiểu bang
attribute-street-address = Số nhà và đường
attribute-choose = Chọn một mục
attribute-required = Cần có để tiếp tục.
attribute-invalid = Không dùng được ở đây. Hãy kiểm tra và thử lại.
attribute-not-a-number = Nhập một số nguyên bằng chữ số.
attribute-not-a-date = Nhập một ngày.
attribute-too-long = Nhập tối đa { $maximum } ký tự.
step-page = Trang { $page } trên { $pages }
back-button = Quay lại

# Terms of use and the like.
terms-heading = Có nội dung mới cần bạn đồng ý
terms-intro = Hãy đọc và đồng ý để tiếp tục với tài khoản của bạn.
terms-missing = Đánh dấu mục này để tiếp tục.
terms-sign-out = Đăng xuất
