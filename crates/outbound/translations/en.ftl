## Dates and times

# $time is hours and minutes, such as 09:41.
date-and-time = { $day } { $month } { $year }, { $time } UTC
month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

## Every mail

help-link = Help
fact-asked-for = Asked for
fact-when = When
fact-device = Device
reason-account = Sent to { $address } because it’s the address on this account. Security emails can’t be turned off.
reason-signing-up = Sent to { $address } because somebody typed it to create an account.
reason-created = Sent to { $address } because you created an account.
link-caution = Check before you click.
link-caution-text = Our links always start with { $base }. { $tenant } never asks for your password or a code by email or phone.
secret-caution = Keep your password to yourself.
secret-caution-text = { $tenant } never asks for your password or a code by email or phone.

## Codes

code-subject = { $code } is your { $tenant } code
code-preview = { $minutes ->
    [one] It works for { $minutes } minute. Don’t share it with anyone.
   *[other] It works for { $minutes } minutes. Don’t share it with anyone.
}
code-works-once = { $minutes ->
    [one] It works once, for { $minutes } minute.
   *[other] It works once, for { $minutes } minutes.
}
code-caution = Keep this code to yourself.
sign-in-code-heading = Your sign-in code
sign-in-code-text = Type this code on the page where you’re signing in.
sign-in-code-caution-text = Only type it at { $host }. { $tenant } never asks for it by phone, text or email. If you didn’t ask for it, ignore this email: nobody gets in without the code.
sign-up-code-heading = Confirm your email
sign-up-code-text = Type this code on the page where you’re creating your account.
sign-up-code-caution-text = Only type it at { $host }. { $tenant } never asks for it by phone, text or email. If you didn’t ask for it, ignore this email: no account is created without the code.
reset-code-heading = Reset your password
reset-code-text = Type this code on the page where you asked to reset your password.
reset-code-caution = Didn’t ask for this?
reset-code-caution-text = Your password hasn’t changed and you can ignore this email. Only type the code at { $host }. { $tenant } never asks for it by phone, text or email.

## A link to continue by

magic-link-subject = Your link to continue at { $tenant }
magic-link-text = Open this link in the browser where you asked for it. It works once, and only for a short time.
magic-link-button = Continue
magic-link-not-you = If you didn’t ask for it, ignore this email: nobody gets in without the link.

## An account exists already

existing-account-subject = You already have a { $tenant } account
existing-account-preview = Someone tried to sign up with your address. Nothing has changed.
existing-account-heading = You already have an account
existing-account-text = Someone tried to create a { $tenant } account with this address. You already have one, so we didn’t make another and nothing has changed.
existing-account-you = Was it you? Sign in instead, and choose “Forgot password?” if you’ve forgotten it.
existing-account-not-you = If it wasn’t you, you can ignore this email. The other person wasn’t told that you have an account.
sign-in-button = Sign in

## Welcome

welcome-subject = Welcome to { $tenant }
welcome-preview = Your account is ready.
welcome-heading = Welcome to { $tenant }
welcome-heading-name = Welcome to { $tenant }, { $name }
welcome-text = Your { $tenant } account is ready. You’ve signed up as { $address }.
application-button = Go to { $application }

## Security notices

password-changed-subject = Your { $tenant } password was changed
password-changed-preview = If this was you, there’s nothing to do.
password-changed-heading = Your password was changed
password-changed-everywhere = We also signed you out on your other devices.
nothing-to-do = If this was you, there’s nothing to do.
not-you-reset = If it wasn’t you, someone else may know your password. Go to { $tenant }, choose to sign in, then “Forgot password?”, and sign out everywhere else.
new-device-subject = New sign-in to your { $tenant } account
new-device-preview = Was this you?
new-device-heading = You signed in on a new device

## An application asks

fact-application = App
fact-message = Message
approval-subject = { $application } asks for your approval
approval-preview = { $minutes ->
    [one] Answer within { $minutes } minute. Nothing happens until you do.
   *[other] Answer within { $minutes } minutes. Nothing happens until you do.
}
approval-heading = { $application } asks for you
approval-text = { $application } wants to go on in your name. Look at what it asks, then agree or refuse.
approval-expires = { $minutes ->
    [one] It can be answered once, for { $minutes } minute.
   *[other] It can be answered once, for { $minutes } minutes.
}
approval-button = Look at the request
approval-not-you = If you don’t expect this, you can ignore this email: nothing happens without your answer.

## Text messages

sms-code = { $minutes ->
    [one] { $code } is your code for { $tenant }. It works for { $minutes } minute. Don’t give it to anybody.
   *[other] { $code } is your code for { $tenant }. It works for { $minutes } minutes. Don’t give it to anybody.
}
sms-existing-account = You already have an account at { $tenant }. Sign in with this number.
