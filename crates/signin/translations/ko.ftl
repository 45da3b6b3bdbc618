# The language's own name, as it stands in the choice of languages.
language-name = 한국어

## Every page

skip-link = 기본 콘텐츠로 건너뛰기
title-error = 오류:
language-label = 언어:
help-link = 도움말
privacy-link = 개인정보
terms-link = 약관
change-account = 계정 변경
continue-button = 계속
try-again-button = 다시 시도
show-password = 비밀번호 표시
optional-note = (선택 사항)
or-divider = 또는
email-label = 이메일
error-label = 오류
detail-label = 세부 정보
time-label = 시간
correlation-label = 요청 ID
copy-reference = 지원용으로 복사
copied-note = 복사됨

## Dates and times

time-of-day = { $time }(UTC)
date-and-time = { $year }년 { $month } { $day }일 { $time }(UTC)
month-name = { $month ->
    [1] 1월
    [2] 2월
    [3] 3월
    [4] 4월
    [5] 5월
    [6] 6월
    [7] 7월
    [8] 8월
    [9] 9월
    [10] 10월
    [11] 11월
   *[12] 12월
}

## Signing in

sign-in-step = 로그인
sign-in-heading = 로그인
sign-in-intro = 로그인하여 { $tenant }(으)로 계속하세요
identifier-label = 이메일 또는 사용자 이름
identifier-label-phone = 이메일 또는 전화번호
identifier-label-any = 이메일, 전화번호 또는 사용자 이름
phone-label = 전화번호
username-label = 사용자 이름
identifier-missing = 이메일 또는 사용자 이름을 입력하세요.
identifier-missing-email = 이메일을 입력하세요.
identifier-missing-any = 이 항목을 입력하세요.
identifier-not-an-email = name@example.com과 같은 이메일 주소를 입력하세요.
identifier-unacceptable = 입력한 내용을 확인하세요. 이메일이나 사용자 이름으로 쓸 수 없습니다.
identifier-unacceptable-phone = 입력한 내용을 확인하세요. 전화번호는 +와 국가 번호로 시작합니다.
identifier-unacceptable-phone-example = 입력한 내용을 확인하세요. 전화번호 예: { $example }
phone-country-refused = 이 국가의 번호로는 메시지를 보낼 수 없습니다. 다른 번호를 사용하세요.
username-unacceptable = 여기서는 이 사용자 이름을 쓸 수 없습니다. 다른 이름을 선택하세요.
username-heading = 사용자 이름 선택
username-intro = 로그인할 때 사용합니다.
username-hint = a부터 z까지의 문자, 숫자, 마침표, 하이픈, 밑줄.
username-taken = 이미 사용 중인 사용자 이름입니다. 다른 이름을 선택하세요.
sign-up-prompt = { $tenant }이(가) 처음이신가요?
sign-up-link = 계정 만들기

## Password

password-heading = 비밀번호 입력
password-label = 비밀번호
password-missing = 비밀번호를 입력하세요.
password-wrong = 이메일과 비밀번호가 일치하지 않습니다.
password-wrong-any = 계정과 비밀번호가 일치하지 않습니다.
password-wrong-reset = 다시 시도하거나 비밀번호를 재설정하세요.
password-wrong-retry = 둘 다 확인하고 다시 시도하세요.
password-busy = 지금은 이용자가 매우 많습니다.
password-busy-text = 비밀번호를 확인하지 못했습니다. 잠시 후 다시 시도하세요.
forgot-link = 비밀번호를 잊으셨나요?
remember-label = 이 디바이스에서 로그인 상태 유지
sign-in-button = 로그인
code-instead = 대신 이메일로 코드 받기

## One-time code

code-heading = 이메일을 확인하세요
code-heading-phone = 휴대폰을 확인하세요
code-sent-sign-in = { $address }(으)로 코드를 보냈습니다
code-sent-sign-up = 본인 소유임을 확인하기 위해 { $address }(으)로 코드를 보냈습니다
code-sent-reset = 계정이 있는 경우 { $address }(으)로 코드를 보냈습니다
code-label = { $digits }자리 코드
code-hint = { $minutes }분 동안 유효합니다.
code-hint-scripted = 마지막 숫자를 입력하면 확인합니다.
code-missing = 이메일에 있는 { $digits }자리 숫자를 입력하세요.
code-missing-phone = 메시지에 있는 { $digits }자리 숫자를 입력하세요.
code-wrong = 마지막으로 보낸 코드가 아닙니다. 확인하거나 새 코드를 받으세요.
code-expired = 코드가 만료되었습니다. 새 코드를 받으세요.
code-too-many = 이 코드를 너무 여러 번 잘못 입력했습니다. 새 코드를 받으세요.
code-sent-again = 새 코드를 보냈습니다. 가장 최근 코드만 유효합니다.
code-wait = { $seconds }초 후에 다른 코드를 받을 수 있습니다. 이전 코드는 아직 유효합니다.
code-nothing-yet = 아직 오지 않았나요? 스팸함을 확인하거나
code-nothing-yet-phone = 아직 오지 않았나요? 잠시 기다리거나
code-resend = 새 코드를 받으세요
verify-button = 확인
change-email = 다른 이메일 사용
change-phone = 다른 번호 사용
password-instead = 대신 비밀번호 사용

## Links by mail

link-sent = { $address }(으)로 링크를 보냈습니다
link-hint = 이 브라우저에서 여세요. 짧은 시간 동안 한 번만 작동합니다.
link-resend = 새 링크를 받으세요
link-sent-again = 새 링크를 보냈습니다. 가장 최근 링크만 유효합니다.
link-wait = 방금 링크를 보냈고 아직 유효합니다. 잠시 기다린 후 다시 요청하세요.
link-opened = 본인인지 확인해 주세요
link-expired = 이 링크는 만료되었거나 이미 사용되었거나 최신 링크가 아닙니다. 새 링크를 받으세요.
link-elsewhere = 시작한 곳에서 링크를 여세요
link-elsewhere-text = 이 링크는 요청한 브라우저에서만 작동합니다. 아직 사용되지 않았으니 그곳에 복사하거나 해당 기기에서 이메일을 여세요.
link-instead = 대신 이메일로 링크 받기

## Signing up

sign-up-heading = 계정 만들기
sign-up-intro = 1분 정도 걸립니다.
sign-up-email-hint = 확인을 위해 코드를 보내드립니다.
sign-up-link-hint = 확인을 위해 링크를 보내드립니다.
sign-in-prompt = 이미 계정이 있으신가요?
sign-in-link = 로그인
details-step = 내 정보
details-intro = 마지막 단계입니다.
details-problems = 표시된 항목을 확인하세요. 입력한 내용은 그대로 있으며 비밀번호만 다시 입력하면 됩니다.
attribute-problems = 표시된 항목을 확인하세요. 입력한 내용은 그대로 있습니다.
steps-label = 진행 상황
step-email-done = 이메일, 완료
step-code-done = 코드, 완료
step-details = 내 정보, 3단계 중 3단계
email-confirmed = 확인되었습니다.
given-name-label = 이름
given-name-wrong = 이름을 입력하세요.
family-name-label = 성
family-name-wrong = 성을 입력하세요.
create-password-label = 비밀번호 만들기
create-account-button = 계정 만들기

## Choosing a password

password-hint = { $minimum }자 이상 사용하세요. 서로 관련 없는 단어 몇 개가 좋습니다.
password-choose = 비밀번호를 선택하세요.
password-too-short = 너무 짧습니다. { $minimum }자 이상 사용하세요.
password-too-long = 너무 깁니다. { $maximum }자 이하로 사용하세요.
password-common = 다른 사람이 가장 먼저 시도할 만한 비밀번호입니다. 다른 비밀번호를 선택하세요.
password-context = 이름, 이메일 또는 서비스 이름으로 되어 있습니다. 관련 없는 것을 선택하세요.
password-guessable = 추측하기 쉽습니다. 관련 없는 단어를 몇 개 추가하세요.
password-unacceptable = 사용할 수 없는 문자가 있습니다. 다른 비밀번호를 선택하세요.
password-classes = 다음 중 { $classes }종류 이상의 문자를 사용하세요: 대문자, 소문자, 숫자, 기타 문자.
password-history = 최근 비밀번호 { $count }개는 사용하지 마세요.
password-banned = 여기서 사용할 수 없는 단어가 있습니다. 이 서비스와 관련 없는 것을 선택하세요.
password-breached = 다른 곳의 데이터 유출로 알려진 비밀번호이므로 다른 사람이 시도할 수 있습니다. 다른 비밀번호를 선택하세요.
password-used-before = 이전에 사용한 비밀번호입니다. 다른 비밀번호를 선택하세요.
strength-label = 비밀번호 강도
strength-weak = 약함
strength-fair = 보통
strength-good = 좋음
strength-strong = 강함

## Stay signed in

stay-heading = 로그인 상태를 유지할까요?
stay-intro = 이 디바이스에서 { $days }일 동안 다시 로그인하지 않아도 됩니다.
stay-no = 아니요
stay-yes = 로그인 상태 유지
stay-shared-device = 공유 또는 공용 디바이스에서는 '아니요'를 선택하세요.

## Choosing an account

picker-heading = 계정 선택
picker-intro = { $application }(으)로 계속
picker-other = 다른 계정 사용

## Resetting a password

reset-heading = 비밀번호 재설정
reset-intro-email = 이메일을 입력하면 코드를 보내드립니다.
reset-intro = 이메일 또는 전화번호를 입력하면 코드를 보내드립니다.
send-code-button = 코드 보내기
back-to-sign-in = 로그인으로 돌아가기
new-password-heading = 새 비밀번호 선택
change-password-text = 계속하기 전에 비밀번호를 변경해야 합니다. 다른 모든 곳에서 로그아웃됩니다.
new-password-label = 새 비밀번호
confirm-password-label = 새 비밀번호 다시 입력
passwords-differ = 두 비밀번호가 다릅니다. 둘 다 다시 입력하세요.
revoke-label = 다른 모든 곳에서 로그아웃
save-and-sign-in = 저장하고 로그인

## Paused, too many

locked-step = 로그인 일시 중지
locked-heading = 로그인이 { $minutes }분 동안 중지되었습니다
locked-text = 비밀번호가 너무 여러 번 잘못 입력되었습니다. 자리를 비운 동안 다른 사람이 들어오지 못하게 합니다.
locked-until = 비밀번호를 다시 시도할 수 있는 시간:
locked-other-ways = 다음 방법은 지금도 사용할 수 있습니다:
locked-code-text = 이 이메일의 계정이 있으면 보내드립니다
locked-reset-text = 이메일로 코드를 보내드립니다
rate-limited-step = 시도가 너무 많음
rate-limited-heading = 잠시 후 다시 시도하세요
rate-limited-text = 사용 중인 네트워크에서 많은 시도가 있었습니다.
rate-limited-from = 다시 시도할 수 있는 시간
rate-limited-hint = 공유 Wi-Fi를 사용 중이신가요? 모바일 데이터로는 더 빨리 될 수 있습니다.

## What can go wrong

start-again-in = { $application }에서 다시 시작
problem-unknown-tenant = 여기에는 로그인 페이지가 없습니다
problem-unknown-tenant-text = 이 페이지의 주소에 있는 조직은 존재하지 않습니다. 링크를 확인하거나 앱으로 돌아가세요.
problem-unknown-application = 여기서 알 수 없는 앱입니다
problem-unknown-application-text = 이동해 온 앱이 이 로그인에 맞게 설정되지 않았습니다. 계정에는 문제가 없습니다.
problem-unknown-redirect = 이 앱으로 로그인할 수 없습니다
problem-unknown-redirect-text = 앱이 등록하지 않은 주소로 보내 달라고 요청하여 중단했습니다. 계정에는 문제가 없습니다.
problem-bad-request = 이 앱의 요청을 이해할 수 없습니다
problem-bad-request-text = 앱으로 돌아가 다시 시도하세요. 계속되면 앱 운영자에게 알려주세요.
problem-not-found = 여기에는 페이지가 없습니다
problem-not-found-text = 링크를 확인하거나 앱으로 돌아가 다시 시작하세요.
problem-unknown-number = 그런 오류는 없습니다
problem-unknown-number-text = 오류 번호는 오류 문구의 AADSTS 뒤에 있습니다. 링크를 확인하세요.
problem-stale-form = 페이지가 너무 오래 열려 있었습니다
problem-stale-form-text = 안전을 위해 보낸 내용을 사용하지 않았습니다. 뒤로 가서 페이지를 새로 고친 후 다시 시도하세요.
problem-no-cookies = 브라우저가 쿠키를 차단하고 있습니다
problem-no-cookies-text = 다음 페이지에서도 같은 분인지 알기 위해서만 필요합니다. 이 사이트의 쿠키를 허용하고 다시 시작하세요.
problem-too-large = 내용이 너무 많습니다
problem-too-large-text = 브라우저가 페이지에 필요한 것보다 많은 내용을 보냈습니다. 뒤로 가서 내용을 줄여 다시 시도하세요.
problem-busy = 지금은 이용자가 매우 많습니다
problem-busy-text = 사라진 내용은 없습니다. 잠시 후 다시 시도하세요.
problem-internal = 문제가 발생했습니다
problem-internal-text = 저희 쪽 문제이며 기록되었습니다. 잠시 후 다시 시도하세요.
journey-expired = 시간이 너무 오래 걸렸습니다
journey-expired-text = 안전을 위해 로그인은 일정 시간이 지나면 종료됩니다. 변경된 것은 없습니다.
journey-finished = 이미 완료되었습니다
journey-finished-text = 다른 탭 등에서 이 단계를 이미 마쳤습니다.
journey-unknown = 이전 단계를 찾을 수 없습니다
journey-unknown-text = 이 브라우저에는 이 페이지 이전의 단계가 없습니다. 다른 디바이스의 링크이거나 쿠키가 지워졌을 수 있습니다.
journey-go-back = 앱으로 돌아가 다시 시작하세요.
cookies-cleared-heading = 쿠키를 정리했습니다
cookies-cleared-text = 브라우저에 이 사이트의 쿠키가 너무 많아 저희 쿠키를 지웠습니다. 계속하려면 다시 로그인하세요.

## What an error number means

explained-heading = { $number }의 의미
explained-happened = 발생한 일
explained-to-do = 해결 방법
explained-developers = 개발자용
explained-administrators = 관리자용
explained-customers = 고객용
explained-places = 보낸 곳

## Leaving

signed-out-step = 로그아웃됨
signed-out-heading = 로그아웃되었습니다
signed-out-text = 공유 디바이스라면 브라우저 창을 닫으세요.
go-to = { $application }(으)로 이동
sign-out-step = 로그아웃
sign-out-heading = { $tenant }에서 로그아웃할까요?
sign-out-signed-in-as = { $identifier }(으)로 로그인되어 있습니다.
sign-out-text = 이 브라우저에서 이 계정으로 연 모든 앱에서 로그아웃됩니다.
sign-out-no = 로그인 상태 유지
sign-out-yes = 로그아웃
still-signed-in-heading = 아직 로그인되어 있습니다
still-signed-in-text = 이 페이지를 닫아도 됩니다.
leave-step = 나가기
leave-heading = 여기서 알 수 없는 앱입니다
leave-text = 앱의 요청을 처리할 수 없습니다. { $site }을(를) 열려고 했던 경우에만 계속하세요.
handing-over-step = 로그인되었습니다
handing-over-text = { $application }(으)로 돌아갑니다.
signing-out-step = 로그아웃하는 중
signing-out-text = 앱에 알리고 있습니다. 잠시 걸립니다.

## Connecting a device

device-message = 브라우저에서 { $url }을(를) 열고 코드 { $code }을(를) 입력하세요.
device-heading = 디바이스 연결
device-intro = TV, 콘솔 또는 명령줄에 표시된 코드를 입력하세요.
device-code-label = 디바이스의 코드
device-code-hint = 문자와 숫자 9자. 소문자와 공백도 괜찮습니다.
device-code-missing = 디바이스에 표시된 9자를 입력하세요.
device-code-unknown = 이 코드를 표시하는 디바이스가 없습니다. 글자를 하나씩 확인하세요.
device-code-expired = 코드가 만료되었습니다. 디바이스에서 다시 시작하여 새 코드를 받으세요.
device-code-decided = 이미 사용된 코드입니다. 디바이스가 아직 기다리고 있으면 디바이스에서 다시 시작하세요.
device-code-too-many = 잘못된 코드를 너무 많이 입력했습니다. 한 시간 후에 다시 시도하세요.
device-only-yours = 직접 요청한 코드만 입력하세요.
device-confirm-heading = 디바이스에서 { $application }을(를) 연결할까요?
device-confirm-intro = 디바이스에 같은 코드가 표시되는지 확인하세요.
device-confirm-code = 코드: { $code }
device-application-label = 앱
device-requested-label = 시작
device-warning-title = 누군가 이 코드를 보냈나요?
device-warning-text = '취소'를 선택하세요. 그 사람이 이 코드로 계정에 들어올 수 있습니다.
device-deny = 취소
device-allow = 연결
device-connected-heading = 디바이스가 연결되었습니다
device-connected-text = 디바이스에서 { $application }(으)로 돌아가세요. 이 페이지를 닫아도 됩니다.
device-refused-heading = 연결된 것이 없습니다
device-refused-text = 해당 디바이스의 { $application }은(는) 계정에 들어올 수 없습니다. 이 페이지를 닫아도 됩니다.

## Consent

consent-heading = { $application }이(가) 계정을 사용하도록 허용할까요?
consent-intro = 다음 권한을 요청합니다:
consent-settled = 이미 허용된 권한:
consent-allow = 허용
consent-deny = 취소
consent-openid = 로그인 처리
consent-openid-text = 다음번에도 알아볼 수 있음
consent-profile = 이름 보기
consent-email = 이메일 주소 보기
consent-offline = 자리에 없을 때 연결 유지
consent-offline-text = 권한을 거둘 때까지
consent-unverified = 아무도 확인하지 않은 앱입니다.
consent-unverified-text = { $site }을(를) 아는 경우에만 허용하세요.
consent-administrator-heading = { $application }에는 관리자의 승인이 필요합니다
consent-administrator-text = 여기 잠긴 항목은 직접 허용할 수 없습니다. 모두에게 허용하도록 관리자에게 요청하세요.
consent-back = { $application }(으)로 돌아가기
admin-consent-title = 모두에게 { $application } 허용
admin-consent-heading = 모두에게 { $application }을(를) 허용할까요?
admin-consent-intro = 모든 고객을 대신해 답합니다. 고객에게 따로 묻지 않습니다.
admin-consent-openid = 사용자 로그인 처리
admin-consent-openid-text = 다음번에도 알아볼 수 있음
admin-consent-profile = 프로필 보기
admin-consent-profile-text = 로그인한 사람의 이름
admin-consent-email = 이메일 주소 보기
admin-consent-email-text = 로그인한 사람의 주소
admin-consent-offline = 사용자가 없을 때 연결 유지
admin-consent-offline-text = 관리자나 사용자가 거둘 때까지
admin-consent-alone = 아무도 로그인하지 않아도 작동
admin-consent-site-label = 돌아가는 곳
admin-consent-covers-label = 대상
admin-consent-covers = { $business }의 모든 고객
admin-consent-audit = 답변은 감사 로그에 기록됩니다.
admin-consent-allow = 모두에게 허용
no-administrator-heading = 관리자만 답할 수 있습니다
no-administrator-text = { $identifier }(으)로 로그인되어 있습니다. 계속하려면 관리자 계정으로 로그인하세요.
consent-records-heading = 계정을 사용할 수 있는 앱
consent-records-since = 허용 시점
consent-records-remove = 액세스 제거
consent-records-none = 계정 사용을 허용한 앱이 없습니다.
consent-records-sign-in = 먼저 앱에 로그인한 다음 이 페이지를 다시 여세요.

## Answering an application that asks by mail

approval-heading = { $application }에서 확인을 요청합니다
approval-intro = 화면 앞에 계시지 않지만 { $application }이(가) 로그인을 요청합니다.
approval-message-label = 메시지
approval-warning-title = 직접 시작하셨나요?
approval-warning-text = 아니라면 '거부'를 선택하세요. 시작한 사람이 계정에 들어오게 됩니다.
approval-warning-message = 아니거나 메시지가 그곳에 표시된 것과 다르면 '거부'를 선택하세요. 시작한 사람이 계정에 들어오게 됩니다.
approval-deny = 거부
approval-allow = 동의
approval-another-heading = 다른 계정에 대한 요청입니다
approval-another-text = 요청받지 않은 { $identifier }(으)로 로그인되어 있습니다.
approval-another-button = 다른 계정으로 로그인
approval-agreed-heading = 동의했습니다
approval-agreed-text = { $application }이(가) 이제 계속할 수 있습니다. 이 페이지를 닫아도 됩니다.
approval-refused-heading = 거부했습니다
approval-refused-text = { $application }은(는) 계속할 수 없습니다. 이 페이지를 닫아도 됩니다.
approval-gone-heading = 답할 것이 없습니다
approval-gone-text = 이 링크는 더 이상 작동하지 않거나 처음부터 작동하지 않았습니다. 아직 답변을 기다린다면 원래 위치에서 다시 시작하세요.

## Looking at pages beforehand

preview-heading = 미리 보기
preview-intro = 예제 데이터입니다. 여기서는 아무것도 저장하거나 보내지 않습니다.
preview-flows = 사용자 흐름
preview-themes = 테마
preview-pages = 페이지

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = 시/군/구
attribute-country = 국가 또는 지역
attribute-display-name = 표시 이름
attribute-job-title = 직책
attribute-postal-code = 우편번호
attribute-state = 시/도 또는 주
attribute-street-address = 도로명 및 번지
attribute-choose = 하나를 선택하세요
attribute-required = 계속하려면 필요합니다.
attribute-invalid = 여기서 사용할 수 없습니다. 확인하고 다시 시도하세요.
attribute-not-a-number = 정수를 숫자로 입력하세요.
attribute-not-a-date = 날짜를 입력하세요.
attribute-too-long = { $maximum }자 이하로 입력하세요.
step-page = { $pages }페이지 중 { $page }페이지
back-button = 뒤로

# Terms of use and the like.
terms-heading = 새로 동의할 내용이 있습니다
terms-intro = 계정을 계속 사용하려면 읽고 동의하세요.
terms-missing = 계속하려면 선택하세요.
terms-sign-out = 대신 로그아웃
