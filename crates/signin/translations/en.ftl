# The language's own name, as it stands in the choice of languages.
language-name = English

## Every page

skip-link = Skip to main content
# Before the page's title when something went wrong: "Error: Sign in".
title-error = Error:
language-label = Language:
help-link = Help
privacy-link = Privacy
terms-link = Terms
change-account = Change account
continue-button = Continue
try-again-button = Try again
show-password = Show password
optional-note = (optional)
or-divider = or
email-label = Email
error-label = Error
detail-label = Details
time-label = Time
correlation-label = Correlation ID
copy-reference = Copy ID for support
copied-note = Copied

## Dates and times

# $time is hours and minutes, such as 09:41.
time-of-day = { $time } UTC
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

## Signing in

sign-in-step = Sign in
sign-in-heading = Sign in
sign-in-intro = Sign in to continue to { $tenant }
identifier-label = Email or username
identifier-label-phone = Email or phone number
identifier-label-any = Email, phone number or username
phone-label = Phone number
username-label = Username
identifier-missing = Enter your email or username.
identifier-missing-email = Enter your email.
identifier-missing-any = Fill this in.
identifier-not-an-email = Enter an email address, such as name@example.com.
identifier-unacceptable = Check what you typed. This can’t be an email or a username.
identifier-unacceptable-phone = Check what you typed. A phone number begins with + and its country code.
identifier-unacceptable-phone-example = Check what you typed. A phone number looks like { $example }.
phone-country-refused = We can’t send messages to numbers of this country. Use another number.
username-unacceptable = This can’t be a username here. Choose another.
username-heading = Choose a username
username-intro = You’ll sign in with it.
username-hint = Letters from a to z, digits, dots, hyphens and underscores.
username-taken = This username is taken. Choose another.
sign-up-prompt = New to { $tenant }?
sign-up-link = Create an account

## Password

password-heading = Enter your password
password-label = Password
password-missing = Enter your password.
password-wrong = That email and password don’t match.
password-wrong-any = That account and password don’t match.
password-wrong-reset = Try again, or reset your password.
password-wrong-retry = Check both and try again.
password-busy = We’re very busy right now.
password-busy-text = Your password hasn’t been checked. Wait a moment, then try again.
forgot-link = Forgot password?
remember-label = Keep me signed in on this device
sign-in-button = Sign in
code-instead = Email me a code instead

## One-time code

code-heading = Check your email
code-heading-phone = Check your phone
code-sent-sign-in = We sent a code to { $address }
code-sent-sign-up = To confirm that it’s yours, we sent a code to { $address }
code-sent-reset = If there’s an account for it, we sent a code to { $address }
code-label = { $digits }-digit code
code-hint = { $minutes ->
    [one] Works for { $minutes } minute.
   *[other] Works for { $minutes } minutes.
}
# Only shown when it is so.
code-hint-scripted = We check it when you type the last digit.
code-missing = Enter the { $digits } digits from the email.
code-missing-phone = Enter the { $digits } digits from the message.
code-wrong = That isn’t the code we sent last. Check it, or send a new one.
code-expired = That code has expired. Send a new one.
code-too-many = There were too many wrong tries for this code. Send a new one.
code-sent-again = We sent a new code. Only the newest one works.
code-wait = { $seconds ->
    [one] You can ask for another code in { $seconds } second. The last one still works.
   *[other] You can ask for another code in { $seconds } seconds. The last one still works.
}
code-nothing-yet = Nothing yet? Check spam, or
code-nothing-yet-phone = Nothing yet? Give it a moment, or
code-resend = send a new code
verify-button = Verify
change-email = Use a different email
change-phone = Use a different number
password-instead = Use your password instead

## Links by mail

link-sent = We sent a link to { $address }
link-hint = Open it in this browser. It works once, and only for a short time.
link-resend = send a new link
link-sent-again = We sent a new link. Only the newest one works.
link-wait = We’ve just sent a link, and it still works. Wait a moment before you ask for another.
link-opened = Confirm that it’s you
link-expired = That link has expired, was used, or isn’t the newest. Send a new one.
link-elsewhere = Open the link where you began
link-elsewhere-text = This link only works in the browser that asked for it. It hasn’t been used up: copy it there, or open the email on that device.
link-instead = Email me a link instead

## Signing up

sign-up-heading = Create your account
sign-up-intro = It takes about a minute.
sign-up-email-hint = We’ll send you a code to confirm it.
sign-up-link-hint = We’ll send you a link to confirm it.
sign-in-prompt = Already have an account?
sign-in-link = Sign in
details-step = Your details
details-intro = One last step.
details-problems = Check the marked fields. Nothing has been lost, only the password must be typed again.
steps-label = Progress
step-email-done = Email, done
step-code-done = Code, done
step-details = Your details, step 3 of 3
email-confirmed = Confirmed.
given-name-label = First name
given-name-wrong = Enter your first name.
family-name-label = Last name
family-name-wrong = Enter your last name.
create-password-label = Create a password
create-account-button = Create account

## Choosing a password

password-hint = Use { $minimum } or more characters. A few unrelated words work well.
password-choose = Choose a password.
password-too-short = Too short. Use { $minimum } or more characters.
password-too-long = Too long. Use { $maximum } characters at most.
password-common = This is one of the first passwords that others would try. Choose another.
password-context = This is made of your name, your email or our name. Choose something unrelated.
password-guessable = This is easy to guess. Add a few unrelated words.
password-unacceptable = This contains a character that can’t be used. Choose another password.
password-classes = Use characters of at least { $classes } of these kinds: capital letters, small letters, digits, other characters.
password-history = { $count ->
    [one] Don’t use the password that you have now.
   *[other] Don’t use any of your last { $count } passwords.
}
password-banned = This contains a word that can’t be used here. Choose something that has nothing to do with us.
password-breached = This password is known from a data breach elsewhere, so others will try it. Choose another.
password-used-before = You’ve had this password before. Choose another.
strength-label = Password strength
strength-weak = Weak
strength-fair = Fair
strength-good = Good
strength-strong = Strong

## Stay signed in

stay-heading = Stay signed in?
stay-intro = { $days ->
    [one] You won’t need to sign in on this device for { $days } day.
   *[other] You won’t need to sign in on this device for { $days } days.
}
stay-no = No
stay-yes = Stay signed in
stay-shared-device = Choose No on a shared or public device.

## Choosing an account

picker-heading = Choose an account
picker-intro = to continue to { $application }
picker-other = Use another account

## Resetting a password

reset-heading = Reset your password
reset-intro-email = Enter your email and we’ll send you a code.
reset-intro = Enter your email or phone number and we’ll send you a code.
send-code-button = Send code
back-to-sign-in = Back to sign in
new-password-heading = Choose a new password
change-password-text = Before you go on, your password has to be changed. You’ll be signed out everywhere else.
new-password-label = New password
confirm-password-label = Repeat new password
passwords-differ = The two passwords differ. Type both again.
revoke-label = Sign out everywhere else
save-and-sign-in = Save and sign in

## Paused, too many

locked-step = Sign-in paused
locked-heading = { $minutes ->
    [one] Sign-in is paused for { $minutes } minute
   *[other] Sign-in is paused for { $minutes } minutes
}
locked-text = There were too many wrong passwords. This keeps others out while you’re away.
locked-until = You can try a password again at
locked-other-ways = These ways still work now:
locked-code-text = We’ll send it if there’s an account for this email
locked-reset-text = We’ll send a code to your email
rate-limited-step = Too many tries
rate-limited-heading = Wait a moment, then try again
rate-limited-text = We’ve had a lot of tries from your network.
rate-limited-from = Try again from
rate-limited-hint = On shared Wi-Fi? Mobile data may work sooner.

## What can go wrong

start-again-in = Start again in { $application }
problem-unknown-tenant = There’s no sign-in here
problem-unknown-tenant-text = The address of this page names an organization that doesn’t exist. Check the link, or go back to the app.
problem-unknown-application = This app isn’t known here
problem-unknown-application-text = The app that sent you hasn’t been set up for this sign-in. Nothing is wrong with your account.
problem-unknown-redirect = This app can’t sign you in
problem-unknown-redirect-text = The app asked us to send you to an address that it hasn’t registered, so we stopped. Nothing is wrong with your account.
problem-bad-request = This app’s request doesn’t make sense
problem-bad-request-text = Go back to the app and try again. If it keeps happening, tell the people who run the app.
problem-not-found = There’s no page here
problem-not-found-text = Check the link, or go back to the app and start again.
problem-unknown-number = There’s no such error
problem-unknown-number-text = An error’s number stands after AADSTS in its text. Check the link.
problem-stale-form = This page was open too long
problem-stale-form-text = To keep you safe we didn’t use what it sent. Go back, reload the page and try again.
problem-no-cookies = Your browser blocks cookies
problem-no-cookies-text = We need them only to know that the next page is still you. Allow cookies for this site, then start again.
problem-too-large = That was too much
problem-too-large-text = What your browser sent is larger than any page of ours needs. Go back and try again with less.
problem-busy = We’re very busy right now
problem-busy-text = Nothing has been lost. Wait a moment, then try again.
problem-internal = Something went wrong
problem-internal-text = It’s on our side, and it has been noted. Try again in a moment.
journey-expired = This took too long
journey-expired-text = To keep you safe, a sign-in ends after a while. Nothing has been changed.
journey-finished = This is already finished
journey-finished-text = You’ve completed these steps, perhaps in another tab.
journey-unknown = We’ve lost the thread
journey-unknown-text = This browser doesn’t know the steps before this page. The link may be from another device, or cookies were cleared.
journey-go-back = Go back to the app and start again.
cookies-cleared-heading = We tidied up your cookies
cookies-cleared-text = Your browser held too many cookies for this site, so we cleared ours. Sign in again to continue.

## What an error number means

explained-heading = What { $number } means
explained-happened = What happened
explained-to-do = What to do
explained-developers = For developers
explained-administrators = For administrators
explained-customers = For customers
explained-places = Sent by

## Leaving

signed-out-step = Signed out
signed-out-heading = You’re signed out
signed-out-text = Close the browser window if this is a shared device.
go-to = Go to { $application }
sign-out-step = Sign out
sign-out-heading = Sign out of { $tenant }?
sign-out-signed-in-as = You’re signed in as { $identifier }.
sign-out-text = You’ll be signed out of every app that you opened with this account in this browser.
sign-out-no = Stay signed in
sign-out-yes = Sign out
still-signed-in-heading = You’re still signed in
still-signed-in-text = You can close this page.
leave-step = Leaving
leave-heading = This app isn’t known here
leave-text = Its request can’t be met. Only continue if you meant to open { $site }.
handing-over-step = You’re signed in
handing-over-text = Taking you back to { $application }.
signing-out-step = Signing you out
signing-out-text = We’re telling your apps. This takes a moment.

## Connecting a device

device-message = Open { $url } in a browser and enter the code { $code }.
device-heading = Connect a device
device-intro = Enter the code shown on your TV, console or command line.
device-code-label = Code on your device
device-code-hint = 9 letters and digits. Lower case and spaces are fine.
device-code-missing = Enter the 9 characters that your device shows.
device-code-unknown = No device shows this code. Check each character.
device-code-expired = This code has expired. Start again on your device to get a new one.
device-code-decided = This code has been used. If your device still waits, start again there.
device-code-too-many = Too many wrong codes were entered. Try again in an hour.
device-only-yours = Only enter a code you asked for yourself.
device-confirm-heading = Connect { $application } on a device?
device-confirm-intro = Check that your device shows the same code.
device-confirm-code = Code: { $code }
device-application-label = App
device-requested-label = Started
device-warning-title = Did someone send you this code?
device-warning-text = Choose Cancel. They could use it to get into your account.
device-deny = Cancel
device-allow = Connect
device-connected-heading = Your device is connected
device-connected-text = Go back to { $application } on your device. You can close this page.
device-refused-heading = Nothing was connected
device-refused-text = { $application } on that device can’t get into your account. You can close this page.

## Consent

consent-heading = Allow { $application } to use your account?
consent-intro = It asks for permission to:
consent-settled = It may already:
consent-allow = Allow
consent-deny = Cancel
consent-openid = Sign you in
consent-openid-text = And know you again the next time
consent-profile = See your name
consent-email = See your email address
consent-offline = Stay connected when you’re away
consent-offline-text = Until you take this back
consent-unverified = Nobody has checked this app.
consent-unverified-text = Only allow it if you know { $site }.
consent-administrator-heading = { $application } needs an administrator’s approval
consent-administrator-text = You can’t allow what is locked here. Ask an administrator to allow it for everyone.
consent-back = Back to { $application }
admin-consent-title = Allow { $application } for everyone
admin-consent-heading = Allow { $application } for everyone?
admin-consent-intro = You’re answering for every customer. They won’t be asked one by one.
admin-consent-openid = Sign people in
admin-consent-openid-text = And know them again the next time
admin-consent-profile = See profiles
admin-consent-profile-text = The name of the person signed in
admin-consent-email = See email addresses
admin-consent-email-text = Of the person signed in
admin-consent-offline = Stay connected when people are away
admin-consent-offline-text = Until you or they take it back
admin-consent-alone = Works without anyone signed in
admin-consent-site-label = Sends you back to
admin-consent-covers-label = Covers
admin-consent-covers = All customers of { $business }
admin-consent-audit = Your answer is written to the audit log.
admin-consent-allow = Allow for everyone
no-administrator-heading = Only an administrator can answer this
no-administrator-text = You’re signed in as { $identifier }. Sign in with an administrator’s account to go on.
consent-records-heading = Apps that may use your account
consent-records-since = Allowed since
consent-records-remove = Remove access
consent-records-none = You haven’t allowed any app to use your account.
consent-records-sign-in = Sign in to an app first, then open this page again.

## Answering an application that asks by mail

approval-heading = { $application } asks for you
approval-intro = { $application } wants to sign you in, though you aren’t at its screen.
approval-message-label = Message
approval-warning-title = Did you start this?
approval-warning-text = If not, choose Refuse. Whoever started it would get into your account.
approval-warning-message = If not, or if the message isn’t the one you see there, choose Refuse. Whoever started it would get into your account.
approval-deny = Refuse
approval-allow = Agree
approval-another-heading = This request is for another account
approval-another-text = You’re signed in as { $identifier }, who wasn’t asked.
approval-another-button = Sign in with another account
approval-agreed-heading = You’ve agreed
approval-agreed-text = { $application } can go on now. You can close this page.
approval-refused-heading = You’ve refused
approval-refused-text = { $application } can’t go on. You can close this page.
approval-gone-heading = There’s nothing to answer
approval-gone-text = This link doesn’t work any more, or never did. If you’re still being asked for, start again where you were.

## Looking at pages beforehand

preview-heading = Preview
preview-intro = With sample data. Nothing here is stored or sent.
preview-flows = User flows
preview-themes = Themes
preview-pages = Pages

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Town or city
attribute-country = Country or region
attribute-display-name = Display name
attribute-job-title = Job title
attribute-postal-code = Postal code
attribute-state = State or province
attribute-street-address = Street and number
attribute-problems = Check the marked fields. Nothing has been lost.
attribute-choose = Choose one
attribute-required = This is needed to go on.
attribute-invalid = This can’t be used here. Check it and try again.
attribute-not-a-number = Enter a whole number, in digits.
attribute-not-a-date = Enter a date.
attribute-too-long = { $maximum ->
    [one] Enter no more than { $maximum } character.
   *[other] Enter no more than { $maximum } characters.
}
# A step of the bar above the details of a new account, where they take several pages.
step-page = Page { $page } of { $pages }
back-button = Back

# Terms of use and the like.
terms-heading = Something new to agree to
terms-intro = Please read this and agree, to go on with your account.
terms-missing = Tick this to go on.
terms-sign-out = Sign out instead
