## Dates and times

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

## Every mail

help-link = 도움말
fact-asked-for = 요청 시간
fact-when = 시간
fact-device = 디바이스
reason-account = 이 계정의 주소이므로 { $address }(으)로 보냈습니다. 보안 이메일은 끌 수 없습니다.
reason-signing-up = 누군가 계정을 만들려고 입력하여 { $address }(으)로 보냈습니다.
reason-created = 계정을 만드셔서 { $address }(으)로 보냈습니다.
link-caution = 누르기 전에 확인하세요.
link-caution-text = 저희 링크는 항상 { $base }(으)로 시작합니다. { $tenant }은(는) 이메일이나 전화로 비밀번호나 코드를 묻지 않습니다.
secret-caution = 비밀번호를 다른 사람에게 알려주지 마세요.
secret-caution-text = { $tenant }은(는) 이메일이나 전화로 비밀번호나 코드를 묻지 않습니다.

## Codes

code-subject = { $tenant } 코드: { $code }
code-preview = { $minutes }분 동안 유효합니다. 다른 사람과 공유하지 마세요.
code-works-once = { $minutes }분 동안 한 번만 사용할 수 있습니다.
code-caution = 이 코드를 다른 사람에게 알려주지 마세요.
sign-in-code-heading = 로그인 코드
sign-in-code-text = 로그인 중인 페이지에 이 코드를 입력하세요.
sign-in-code-caution-text = { $host }에서만 입력하세요. { $tenant }은(는) 전화, 문자, 이메일로 코드를 묻지 않습니다. 요청하지 않았다면 이 이메일을 무시하세요. 코드 없이는 아무도 들어올 수 없습니다.
sign-up-code-heading = 이메일 확인
sign-up-code-text = 계정을 만드는 페이지에 이 코드를 입력하세요.
sign-up-code-caution-text = { $host }에서만 입력하세요. { $tenant }은(는) 전화, 문자, 이메일로 코드를 묻지 않습니다. 요청하지 않았다면 이 이메일을 무시하세요. 코드 없이는 계정이 만들어지지 않습니다.
reset-code-heading = 비밀번호 재설정
reset-code-text = 비밀번호 재설정을 요청한 페이지에 이 코드를 입력하세요.
reset-code-caution = 요청하지 않으셨나요?
reset-code-caution-text = 비밀번호는 변경되지 않았으며 이 이메일을 무시해도 됩니다. 코드는 { $host }에서만 입력하세요. { $tenant }은(는) 전화, 문자, 이메일로 코드를 묻지 않습니다.

## A link to continue by

magic-link-subject = { $tenant }에서 계속하기 위한 링크
magic-link-text = 링크를 요청한 브라우저에서 이 링크를 여세요. 짧은 시간 동안 한 번만 작동합니다.
magic-link-button = 계속
magic-link-not-you = 요청하지 않았다면 이 이메일을 무시하세요. 링크 없이는 아무도 로그인할 수 없습니다.

## An account exists already

existing-account-subject = 이미 { $tenant } 계정이 있습니다
existing-account-preview = 누군가 이 주소로 가입하려고 했습니다. 변경된 것은 없습니다.
existing-account-heading = 이미 계정이 있습니다
existing-account-text = 누군가 이 주소로 { $tenant } 계정을 만들려고 했습니다. 이미 계정이 있으므로 새로 만들지 않았고 변경된 것도 없습니다.
existing-account-you = 본인이신가요? 로그인하고, 비밀번호가 기억나지 않으면 '비밀번호를 잊으셨나요?'를 선택하세요.
existing-account-not-you = 본인이 아니라면 이 이메일을 무시하세요. 상대방은 계정이 있다는 사실을 알지 못합니다.
sign-in-button = 로그인

## Welcome

welcome-subject = { $tenant }에 오신 것을 환영합니다
welcome-preview = 계정이 준비되었습니다.
welcome-heading = { $tenant }에 오신 것을 환영합니다
welcome-heading-name = { $name } 님, { $tenant }에 오신 것을 환영합니다
welcome-text = { $tenant } 계정이 준비되었습니다. { $address }(으)로 가입하셨습니다.
application-button = { $application }(으)로 이동

## Security notices

password-changed-subject = { $tenant } 비밀번호가 변경되었습니다
password-changed-preview = 본인이 변경했다면 아무것도 하지 않아도 됩니다.
password-changed-heading = 비밀번호가 변경되었습니다
password-changed-everywhere = 다른 디바이스에서도 로그아웃했습니다.
nothing-to-do = 본인이라면 아무것도 하지 않아도 됩니다.
not-you-reset = 본인이 아니라면 다른 사람이 비밀번호를 알고 있을 수 있습니다. { $tenant }에서 로그인을 선택한 다음 '비밀번호를 잊으셨나요?'를 선택하고 다른 모든 곳에서 로그아웃하세요.
new-device-subject = { $tenant } 계정에 새로운 로그인
new-device-preview = 본인이신가요?
new-device-heading = 새 디바이스에서 로그인했습니다

## An application asks

fact-application = 앱
fact-message = 메시지
approval-subject = { $application }에서 승인을 요청합니다
approval-preview = { $minutes }분 안에 답해 주세요. 그때까지 아무 일도 일어나지 않습니다.
approval-heading = { $application }에서 확인을 요청합니다
approval-text = { $application }이(가) 회원님의 이름으로 계속하려고 합니다. 요청 내용을 확인한 후 동의하거나 거부하세요.
approval-expires = { $minutes }분 동안 한 번만 답할 수 있습니다.
approval-button = 요청 보기
approval-not-you = 예상하지 못한 요청이라면 이 이메일을 무시하세요. 답하지 않으면 아무 일도 일어나지 않습니다.

## Text messages

sms-code = { $tenant } 코드: { $code }. { $minutes }분 동안 유효합니다. 다른 사람에게 알려주지 마세요.
sms-existing-account = 이미 { $tenant } 계정이 있습니다. 이 번호로 로그인하세요.
