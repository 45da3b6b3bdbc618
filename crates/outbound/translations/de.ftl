## Datum und Uhrzeit

date-and-time = { $day }. { $month } { $year }, { $time } Uhr (UTC)
month-name = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}

## Jede Mail

help-link = Hilfe
fact-asked-for = Angefordert am
fact-when = Zeitpunkt
fact-device = Gerät
reason-account = Gesendet an { $address }, weil dies die Adresse des Kontos ist. Sicherheitsmeldungen lassen sich nicht abschalten.
reason-signing-up = Gesendet an { $address }, weil jemand mit dieser Adresse ein Konto erstellen möchte.
reason-created = Gesendet an { $address }, weil Sie ein Konto erstellt haben.
link-caution = Erst prüfen, dann klicken.
link-caution-text = Unsere Links beginnen immer mit { $base }. { $tenant } fragt Sie nie per E-Mail oder Telefon nach Ihrem Passwort oder einem Code.
secret-caution = Behalten Sie Ihr Passwort für sich.
secret-caution-text = { $tenant } fragt Sie nie per E-Mail oder Telefon nach Ihrem Passwort oder einem Code.

## Codes

code-subject = { $code } ist Ihr Code für { $tenant }
code-preview = { $minutes ->
    [one] { $minutes } Minute lang gültig. Geben Sie ihn niemandem weiter.
   *[other] { $minutes } Minuten lang gültig. Geben Sie ihn niemandem weiter.
}
code-works-once = { $minutes ->
    [one] Er gilt einmal und { $minutes } Minute lang.
   *[other] Er gilt einmal und { $minutes } Minuten lang.
}
code-caution = Behalten Sie diesen Code für sich.
sign-in-code-heading = Ihr Anmeldecode
sign-in-code-text = Geben Sie diesen Code auf der Seite ein, auf der Sie sich anmelden.
sign-in-code-caution-text = Geben Sie ihn nur auf { $host } ein. { $tenant } fragt nie per Telefon, SMS oder E-Mail danach. Wenn Sie ihn nicht angefordert haben, können Sie diese E-Mail ignorieren: Ohne den Code kommt niemand hinein.
sign-up-code-heading = E-Mail-Adresse bestätigen
sign-up-code-text = Geben Sie diesen Code auf der Seite ein, auf der Sie Ihr Konto erstellen.
sign-up-code-caution-text = Geben Sie ihn nur auf { $host } ein. { $tenant } fragt nie per Telefon, SMS oder E-Mail danach. Wenn Sie ihn nicht angefordert haben, können Sie diese E-Mail ignorieren: Ohne den Code entsteht kein Konto.
reset-code-heading = Passwort zurücksetzen
reset-code-text = Geben Sie diesen Code auf der Seite ein, auf der Sie Ihr Passwort zurücksetzen wollten.
reset-code-caution = Nicht angefordert?
reset-code-caution-text = Ihr Passwort ist unverändert, und Sie können diese E-Mail ignorieren. Geben Sie den Code nur auf { $host } ein. { $tenant } fragt nie per Telefon, SMS oder E-Mail danach.

## A link to continue by

magic-link-subject = Ihr Link zum Fortfahren bei { $tenant }
magic-link-text = Öffnen Sie diesen Link in dem Browser, in dem Sie ihn angefordert haben. Er gilt einmal und nur für kurze Zeit.
magic-link-button = Weiter
magic-link-not-you = Falls Sie ihn nicht angefordert haben, ignorieren Sie diese E‑Mail: Ohne den Link kommt niemand hinein.

## Ein Konto gibt es schon

existing-account-subject = Sie haben bereits ein Konto bei { $tenant }
existing-account-preview = Jemand wollte sich mit Ihrer Adresse registrieren. Es hat sich nichts geändert.
existing-account-heading = Sie haben bereits ein Konto
existing-account-text = Jemand wollte mit dieser Adresse ein Konto bei { $tenant } erstellen. Sie haben schon eines; deshalb haben wir kein weiteres angelegt, und es hat sich nichts geändert.
existing-account-you = Waren Sie das? Melden Sie sich stattdessen an. Falls Sie Ihr Passwort nicht mehr wissen, wählen Sie „Passwort vergessen?“.
existing-account-not-you = Wenn Sie es nicht waren, können Sie diese E-Mail ignorieren. Die andere Person hat nicht erfahren, dass Sie ein Konto haben.
sign-in-button = Anmelden

## Willkommen

welcome-subject = Willkommen bei { $tenant }
welcome-preview = Ihr Konto ist bereit.
welcome-heading = Willkommen bei { $tenant }
welcome-heading-name = Willkommen bei { $tenant }, { $name }
welcome-text = Ihr Konto bei { $tenant } ist bereit. Sie haben sich als { $address } registriert.
application-button = Zu { $application }

## Sicherheitsmeldungen

password-changed-subject = Ihr Passwort bei { $tenant } wurde geändert
password-changed-preview = Wenn Sie das waren, müssen Sie nichts tun.
password-changed-heading = Ihr Passwort wurde geändert
password-changed-everywhere = Auf Ihren anderen Geräten haben wir Sie abgemeldet.
nothing-to-do = Wenn Sie das waren, müssen Sie nichts tun.
not-you-reset = Wenn Sie das nicht waren, kennt vielleicht jemand anderes Ihr Passwort. Gehen Sie zu { $tenant }, beginnen Sie die Anmeldung, wählen Sie „Passwort vergessen?“ und melden Sie sich überall sonst ab.
new-device-subject = Neue Anmeldung bei Ihrem Konto bei { $tenant }
new-device-preview = Waren Sie das?
new-device-heading = Sie haben sich auf einem neuen Gerät angemeldet

## Eine Anwendung fragt

fact-application = App
fact-message = Nachricht
approval-subject = { $application } bittet um Ihre Zustimmung
approval-preview = { $minutes ->
    [one] Antworten Sie innerhalb von { $minutes } Minute. Vorher geschieht nichts.
   *[other] Antworten Sie innerhalb von { $minutes } Minuten. Vorher geschieht nichts.
}
approval-heading = { $application } fragt nach Ihnen
approval-text = { $application } möchte in Ihrem Namen fortfahren. Sehen Sie sich die Anfrage an und stimmen Sie zu oder lehnen Sie ab.
approval-expires = { $minutes ->
    [one] Sie kann einmal beantwortet werden, { $minutes } Minute lang.
   *[other] Sie kann einmal beantwortet werden, { $minutes } Minuten lang.
}
approval-button = Anfrage ansehen
approval-not-you = Wenn Sie das nicht erwarten, können Sie diese E-Mail ignorieren: Ohne Ihre Antwort geschieht nichts.

## Text messages

sms-code = { $minutes ->
    [one] { $code } ist Ihr Code für { $tenant }. Er gilt { $minutes } Minute. Geben Sie ihn niemandem.
   *[other] { $code } ist Ihr Code für { $tenant }. Er gilt { $minutes } Minuten. Geben Sie ihn niemandem.
}
sms-existing-account = Sie haben schon ein Konto bei { $tenant }. Melden Sie sich mit dieser Nummer an.
