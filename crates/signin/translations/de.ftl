# „E‑Mail“ steht hier mit geschütztem Bindestrich (U+2011), damit keine Zeile nach dem „E“ endet.

language-name = Deutsch

## Jede Seite

skip-link = Zum Hauptinhalt springen
title-error = Fehler:
language-label = Sprache:
help-link = Hilfe
privacy-link = Datenschutz
terms-link = Nutzungsbedingungen
change-account = Konto wechseln
continue-button = Weiter
try-again-button = Erneut versuchen
show-password = Passwort anzeigen
optional-note = (optional)
or-divider = oder
email-label = E‑Mail-Adresse
error-label = Fehler
detail-label = Einzelheiten
time-label = Zeitpunkt
correlation-label = Korrelations-ID
copy-reference = ID für den Support kopieren
copied-note = Kopiert

## Datum und Uhrzeit

time-of-day = { $time } Uhr (UTC)
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

## Anmelden

sign-in-step = Anmelden
sign-in-heading = Anmelden
sign-in-intro = Melden Sie sich an, um zu { $tenant } zu gelangen
identifier-label = E‑Mail-Adresse oder Benutzername
identifier-label-phone = E‑Mail-Adresse oder Telefonnummer
identifier-label-any = E‑Mail-Adresse, Telefonnummer oder Benutzername
phone-label = Telefonnummer
username-label = Benutzername
identifier-missing = Geben Sie Ihre E‑Mail-Adresse oder Ihren Benutzernamen ein.
identifier-missing-email = Geben Sie Ihre E‑Mail-Adresse ein.
identifier-missing-any = Füllen Sie dieses Feld aus.
identifier-not-an-email = Geben Sie eine E‑Mail-Adresse ein, zum Beispiel name@example.com.
identifier-unacceptable = Prüfen Sie Ihre Eingabe. Das kann weder eine E‑Mail-Adresse noch ein Benutzername sein.
identifier-unacceptable-phone = Prüfen Sie Ihre Eingabe. Eine Telefonnummer beginnt mit + und der Ländervorwahl.
identifier-unacceptable-phone-example = Prüfen Sie Ihre Eingabe. Eine Telefonnummer sieht zum Beispiel so aus: { $example }.
phone-country-refused = An Nummern dieses Landes können wir keine Nachrichten senden. Verwenden Sie eine andere Nummer.
username-unacceptable = Das kann hier kein Benutzername sein. Wählen Sie einen anderen.
username-heading = Wählen Sie einen Benutzernamen
username-intro = Damit melden Sie sich künftig an.
username-hint = Buchstaben von a bis z, Ziffern, Punkte, Bindestriche und Unterstriche.
username-taken = Dieser Benutzername ist vergeben. Wählen Sie einen anderen.
sign-up-prompt = Neu bei { $tenant }?
sign-up-link = Konto erstellen

## Passwort

password-heading = Passwort eingeben
password-label = Passwort
password-missing = Geben Sie Ihr Passwort ein.
password-wrong = E‑Mail-Adresse und Passwort passen nicht zusammen.
password-wrong-any = Konto und Passwort passen nicht zusammen.
password-wrong-reset = Versuchen Sie es noch einmal oder setzen Sie Ihr Passwort zurück.
password-wrong-retry = Prüfen Sie beides und versuchen Sie es noch einmal.
password-busy = Gerade ist sehr viel los.
password-busy-text = Ihr Passwort wurde nicht geprüft. Warten Sie kurz und versuchen Sie es erneut.
forgot-link = Passwort vergessen?
remember-label = Auf diesem Gerät angemeldet bleiben
sign-in-button = Anmelden
code-instead = Stattdessen Code per E‑Mail erhalten

## Einmalcode

code-heading = Sehen Sie in Ihr Postfach
code-heading-phone = Sehen Sie auf Ihr Telefon
code-sent-sign-in = Wir haben einen Code an { $address } gesendet
code-sent-sign-up = Zur Bestätigung haben wir einen Code an { $address } gesendet
code-sent-reset = Falls es dafür ein Konto gibt, haben wir einen Code an { $address } gesendet
code-label = { $digits }-stelliger Code
code-hint = { $minutes ->
    [one] { $minutes } Minute lang gültig.
   *[other] { $minutes } Minuten lang gültig.
}
code-hint-scripted = Wir prüfen ihn, sobald Sie die letzte Ziffer eingeben.
code-missing = Geben Sie die { $digits } Ziffern aus der E‑Mail ein.
code-missing-phone = Geben Sie die { $digits } Ziffern aus der Nachricht ein.
code-wrong = Das ist nicht der zuletzt gesendete Code. Prüfen Sie ihn oder fordern Sie einen neuen an.
code-expired = Dieser Code ist abgelaufen. Fordern Sie einen neuen an.
code-too-many = Dieser Code wurde zu oft falsch eingegeben. Fordern Sie einen neuen an.
code-sent-again = Wir haben einen neuen Code gesendet. Nur der neueste gilt.
code-wait = { $seconds ->
    [one] In { $seconds } Sekunde können Sie einen weiteren Code anfordern. Der letzte gilt noch.
   *[other] In { $seconds } Sekunden können Sie einen weiteren Code anfordern. Der letzte gilt noch.
}
code-nothing-yet = Noch nichts da? Sehen Sie im Spam-Ordner nach oder
code-nothing-yet-phone = Noch nichts da? Warten Sie einen Moment, oder
code-resend = fordern Sie einen neuen Code an
verify-button = Bestätigen
change-email = Andere E‑Mail-Adresse verwenden
change-phone = Andere Nummer verwenden
password-instead = Stattdessen Passwort verwenden

## Links by mail

link-sent = Wir haben einen Link an { $address } gesendet
link-hint = Öffnen Sie ihn in diesem Browser. Er gilt einmal und nur für kurze Zeit.
link-resend = fordern Sie einen neuen Link an
link-sent-again = Wir haben einen neuen Link gesendet. Nur der neueste gilt.
link-wait = Wir haben gerade einen Link gesendet, und er gilt noch. Warten Sie einen Moment, bevor Sie einen weiteren anfordern.
link-opened = Bestätigen Sie, dass Sie es sind
link-expired = Dieser Link ist abgelaufen, schon benutzt oder nicht der neueste. Fordern Sie einen neuen an.
link-elsewhere = Öffnen Sie den Link dort, wo Sie begonnen haben
link-elsewhere-text = Dieser Link funktioniert nur in dem Browser, der ihn angefordert hat. Er ist noch nicht verbraucht: Kopieren Sie ihn dorthin oder öffnen Sie die E‑Mail auf jenem Gerät.
link-instead = Stattdessen Link per E‑Mail erhalten

## Registrieren

sign-up-heading = Konto erstellen
sign-up-intro = Das dauert etwa eine Minute.
sign-up-email-hint = Zur Bestätigung senden wir Ihnen einen Code.
sign-up-link-hint = Zur Bestätigung senden wir Ihnen einen Link.
sign-in-prompt = Haben Sie schon ein Konto?
sign-in-link = Anmelden
details-step = Ihre Angaben
details-intro = Nur noch ein Schritt.
details-problems = Prüfen Sie die markierten Felder. Ihre Angaben sind noch da; nur das Passwort müssen Sie neu eingeben.
steps-label = Fortschritt
step-email-done = E‑Mail-Adresse, erledigt
step-code-done = Code, erledigt
step-details = Ihre Angaben, Schritt 3 von 3
email-confirmed = Bestätigt.
given-name-label = Vorname
given-name-wrong = Geben Sie Ihren Vornamen ein.
family-name-label = Nachname
family-name-wrong = Geben Sie Ihren Nachnamen ein.
create-password-label = Passwort festlegen
create-account-button = Konto erstellen

## Passwort wählen

password-hint = Mindestens { $minimum } Zeichen. Gut geeignet sind mehrere Wörter ohne Zusammenhang.
password-choose = Wählen Sie ein Passwort.
password-too-short = Zu kurz. Verwenden Sie mindestens { $minimum } Zeichen.
password-too-long = Zu lang. Verwenden Sie höchstens { $maximum } Zeichen.
password-common = Dieses Passwort würden andere als Erstes ausprobieren. Wählen Sie ein anderes.
password-context = Dieses Passwort besteht aus Ihrem Namen, Ihrer E‑Mail-Adresse oder unserem Namen. Wählen Sie etwas ohne Bezug dazu.
password-guessable = Dieses Passwort ist leicht zu erraten. Ergänzen Sie einige Wörter ohne Zusammenhang.
password-unacceptable = Das Passwort enthält ein Zeichen, das nicht verwendet werden kann. Wählen Sie ein anderes.
password-classes = Verwenden Sie Zeichen aus mindestens { $classes } dieser Arten: Großbuchstaben, Kleinbuchstaben, Ziffern, andere Zeichen.
password-history = { $count ->
    [one] Nicht das Passwort, das Sie jetzt haben.
   *[other] Keines Ihrer letzten { $count } Passwörter.
}
password-banned = Das Passwort enthält ein Wort, das hier nicht verwendet werden kann. Wählen Sie etwas, das nichts mit uns zu tun hat.
password-breached = Dieses Passwort ist aus einem Datenleck bei anderen bekannt und wird daher ausprobiert werden. Wählen Sie ein anderes.
password-used-before = Dieses Passwort hatten Sie schon einmal. Wählen Sie ein anderes.
strength-label = Passwortstärke
strength-weak = Schwach
strength-fair = Mäßig
strength-good = Gut
strength-strong = Stark

## Angemeldet bleiben

stay-heading = Angemeldet bleiben?
stay-intro = { $days ->
    [one] Sie müssen sich auf diesem Gerät { $days } Tag lang nicht anmelden.
   *[other] Sie müssen sich auf diesem Gerät { $days } Tage lang nicht anmelden.
}
stay-no = Nein
stay-yes = Angemeldet bleiben
stay-shared-device = Wählen Sie „Nein“ auf einem gemeinsam genutzten oder öffentlichen Gerät.

## Konto wählen

picker-heading = Konto auswählen
picker-intro = um zu { $application } zu gelangen
picker-other = Anderes Konto verwenden

## Passwort zurücksetzen

reset-heading = Passwort zurücksetzen
reset-intro-email = Geben Sie Ihre E‑Mail-Adresse ein. Wir senden Ihnen einen Code.
reset-intro = Geben Sie Ihre E‑Mail-Adresse oder Telefonnummer ein. Wir senden Ihnen einen Code.
send-code-button = Code senden
back-to-sign-in = Zurück zur Anmeldung
new-password-heading = Neues Passwort wählen
change-password-text = Bevor es weitergeht, muss Ihr Passwort geändert werden. Überall sonst werden Sie abgemeldet.
new-password-label = Neues Passwort
confirm-password-label = Neues Passwort wiederholen
passwords-differ = Die beiden Passwörter unterscheiden sich. Geben Sie beide noch einmal ein.
revoke-label = Überall sonst abmelden
save-and-sign-in = Speichern und anmelden

## Pausiert, zu viele Versuche

locked-step = Anmeldung pausiert
locked-heading = { $minutes ->
    [one] Die Anmeldung pausiert für { $minutes } Minute
   *[other] Die Anmeldung pausiert für { $minutes } Minuten
}
locked-text = Es wurden zu viele falsche Passwörter eingegeben. Die Pause hält andere fern, während Sie nicht da sind.
locked-until = Ein Passwort können Sie wieder eingeben um
locked-other-ways = Diese Wege stehen Ihnen schon jetzt offen:
locked-code-text = Wir senden ihn, falls es zu dieser Adresse ein Konto gibt
locked-reset-text = Wir senden einen Code an Ihre E‑Mail-Adresse
rate-limited-step = Zu viele Versuche
rate-limited-heading = Warten Sie kurz und versuchen Sie es erneut
rate-limited-text = Aus Ihrem Netz kamen sehr viele Versuche.
rate-limited-from = Wieder möglich ab
rate-limited-hint = In einem gemeinsam genutzten WLAN? Über mobile Daten geht es vielleicht schneller.

## Was schiefgehen kann

start-again-in = Neu beginnen in { $application }
problem-unknown-tenant = Hier gibt es keine Anmeldung
problem-unknown-tenant-text = Die Adresse dieser Seite nennt eine Organisation, die es nicht gibt. Prüfen Sie den Link oder gehen Sie zurück zur App.
problem-unknown-application = Diese App ist hier nicht bekannt
problem-unknown-application-text = Die App, von der Sie kommen, ist für diese Anmeldung nicht eingerichtet. Mit Ihrem Konto ist alles in Ordnung.
problem-unknown-redirect = Diese App kann Sie nicht anmelden
problem-unknown-redirect-text = Die App wollte Sie an eine Adresse schicken, die sie nicht registriert hat. Deshalb haben wir abgebrochen. Mit Ihrem Konto ist alles in Ordnung.
problem-bad-request = Die Anfrage dieser App ergibt keinen Sinn
problem-bad-request-text = Gehen Sie zurück zur App und versuchen Sie es noch einmal. Wenn es wieder passiert, melden Sie es dem Betreiber der App.
problem-not-found = Hier gibt es keine Seite
problem-not-found-text = Prüfen Sie den Link oder gehen Sie zurück zur App und beginnen Sie neu.
problem-unknown-number = Diesen Fehler gibt es nicht
problem-unknown-number-text = Die Nummer eines Fehlers steht in seinem Text nach AADSTS. Prüfen Sie den Link.
problem-stale-form = Diese Seite war zu lange geöffnet
problem-stale-form-text = Zu Ihrer Sicherheit haben wir die Eingaben nicht verwendet. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
problem-no-cookies = Ihr Browser blockiert Cookies
problem-no-cookies-text = Wir brauchen sie nur, um zu erkennen, dass auch die nächste Seite von Ihnen kommt. Erlauben Sie Cookies für diese Website und beginnen Sie neu.
problem-too-large = Das war zu viel
problem-too-large-text = Ihr Browser hat mehr gesendet, als eine unserer Seiten braucht. Gehen Sie zurück und versuchen Sie es mit weniger.
problem-busy = Gerade ist sehr viel los
problem-busy-text = Es ist nichts verloren gegangen. Warten Sie kurz und versuchen Sie es erneut.
problem-internal = Etwas ist schiefgegangen
problem-internal-text = Der Fehler liegt bei uns und wurde festgehalten. Versuchen Sie es gleich noch einmal.
journey-expired = Das hat zu lange gedauert
journey-expired-text = Zu Ihrer Sicherheit endet eine Anmeldung nach einiger Zeit. Es wurde nichts geändert.
journey-finished = Das ist schon erledigt
journey-finished-text = Sie haben diese Schritte bereits abgeschlossen, vielleicht in einem anderen Tab.
journey-unknown = Wir haben den Faden verloren
journey-unknown-text = Dieser Browser kennt die Schritte vor dieser Seite nicht. Vielleicht stammt der Link von einem anderen Gerät, oder Cookies wurden gelöscht.
journey-go-back = Gehen Sie zurück zur App und beginnen Sie neu.
cookies-cleared-heading = Wir haben Ihre Cookies aufgeräumt
cookies-cleared-text = Ihr Browser hatte zu viele Cookies für diese Website gespeichert; unsere haben wir gelöscht. Melden Sie sich erneut an, um fortzufahren.

## Was die Nummer eines Fehlers bedeutet

explained-heading = Was { $number } bedeutet
explained-happened = Was passiert ist
explained-to-do = Was zu tun ist
explained-developers = Für Entwickler
explained-administrators = Für Administratoren
explained-customers = Für Kunden
explained-places = Gesendet von

## Abmelden und zurück

signed-out-step = Abgemeldet
signed-out-heading = Sie sind abgemeldet
signed-out-text = Schließen Sie das Browserfenster, wenn dieses Gerät gemeinsam genutzt wird.
go-to = Zu { $application }
sign-out-step = Abmelden
sign-out-heading = Bei { $tenant } abmelden?
sign-out-signed-in-as = Sie sind als { $identifier } angemeldet.
sign-out-text = Sie werden von allen Apps abgemeldet, die Sie in diesem Browser mit diesem Konto geöffnet haben.
sign-out-no = Angemeldet bleiben
sign-out-yes = Abmelden
still-signed-in-heading = Sie sind weiterhin angemeldet
still-signed-in-text = Sie können diese Seite schließen.
leave-step = Verlassen
leave-heading = Diese App ist hier nicht bekannt
leave-text = Ihre Anfrage kann nicht erfüllt werden. Fahren Sie nur fort, wenn Sie { $site } öffnen wollten.
handing-over-step = Sie sind angemeldet
handing-over-text = Es geht zurück zu { $application }.
signing-out-step = Sie werden abgemeldet
signing-out-text = Wir benachrichtigen Ihre Apps. Das dauert einen Moment.

## Ein Gerät verbinden

device-message = Öffnen Sie { $url } in einem Browser und geben Sie den Code { $code } ein.
device-heading = Gerät verbinden
device-intro = Geben Sie den Code ein, den Ihr Fernseher, Ihre Konsole oder Ihre Befehlszeile zeigt.
device-code-label = Code auf Ihrem Gerät
device-code-hint = 9 Buchstaben und Ziffern. Kleinschreibung und Leerzeichen stören nicht.
device-code-missing = Geben Sie die 9 Zeichen ein, die Ihr Gerät zeigt.
device-code-unknown = Kein Gerät zeigt diesen Code. Prüfen Sie jedes Zeichen.
device-code-expired = Dieser Code ist abgelaufen. Beginnen Sie auf Ihrem Gerät neu, um einen neuen zu erhalten.
device-code-decided = Dieser Code wurde schon verwendet. Falls Ihr Gerät noch wartet, beginnen Sie dort neu.
device-code-too-many = Es wurden zu viele falsche Codes eingegeben. Versuchen Sie es in einer Stunde erneut.
device-only-yours = Geben Sie nur einen Code ein, den Sie selbst angefordert haben.
device-confirm-heading = { $application } auf einem Gerät verbinden?
device-confirm-intro = Prüfen Sie, ob Ihr Gerät denselben Code zeigt.
device-confirm-code = Code: { $code }
device-application-label = App
device-requested-label = Begonnen
device-warning-title = Hat Ihnen jemand diesen Code geschickt?
device-warning-text = Wählen Sie „Abbrechen“. Sonst könnte diese Person in Ihr Konto gelangen.
device-deny = Abbrechen
device-allow = Verbinden
device-connected-heading = Ihr Gerät ist verbunden
device-connected-text = Gehen Sie auf Ihrem Gerät zurück zu { $application }. Sie können diese Seite schließen.
device-refused-heading = Es wurde nichts verbunden
device-refused-text = { $application } auf jenem Gerät hat keinen Zugang zu Ihrem Konto. Sie können diese Seite schließen.

## Zustimmung

consent-heading = { $application } Ihr Konto verwenden lassen?
consent-intro = Die App bittet um Erlaubnis für Folgendes:
consent-settled = Das darf die App schon:
consent-allow = Erlauben
consent-deny = Abbrechen
consent-openid = Sie anmelden
consent-openid-text = Und Sie beim nächsten Mal wiedererkennen
consent-profile = Ihren Namen sehen
consent-email = Ihre E-Mail-Adresse sehen
consent-offline = Verbunden bleiben, wenn Sie nicht da sind
consent-offline-text = Bis Sie dies zurücknehmen
consent-unverified = Niemand hat diese App geprüft.
consent-unverified-text = Erlauben Sie es nur, wenn Sie { $site } kennen.
consent-administrator-heading = { $application } braucht die Zustimmung eines Administrators
consent-administrator-text = Was hier gesperrt ist, können Sie nicht erlauben. Bitten Sie einen Administrator, es für alle zu erlauben.
consent-back = Zurück zu { $application }
admin-consent-title = { $application } für alle erlauben
admin-consent-heading = { $application } für alle erlauben?
admin-consent-intro = Sie antworten für alle Kundinnen und Kunden. Sie werden nicht mehr einzeln gefragt.
admin-consent-openid = Personen anmelden
admin-consent-openid-text = Und sie beim nächsten Mal wiedererkennen
admin-consent-profile = Profile sehen
admin-consent-profile-text = Den Namen der angemeldeten Person
admin-consent-email = E-Mail-Adressen sehen
admin-consent-email-text = Der angemeldeten Person
admin-consent-offline = Verbunden bleiben, wenn niemand da ist
admin-consent-offline-text = Bis Sie oder die Person es zurücknehmen
admin-consent-alone = Gilt auch, wenn niemand angemeldet ist
admin-consent-site-label = Führt Sie zurück zu
admin-consent-covers-label = Gilt für
admin-consent-covers = Alle Kundinnen und Kunden von { $business }
admin-consent-audit = Ihre Antwort wird im Protokoll festgehalten.
admin-consent-allow = Für alle erlauben
no-administrator-heading = Das kann nur die Administration beantworten
no-administrator-text = Sie sind als { $identifier } angemeldet. Melden Sie sich mit einem Administratorkonto an, um fortzufahren.
consent-records-heading = Apps, die Ihr Konto verwenden dürfen
consent-records-since = Erlaubt seit
consent-records-remove = Zugriff entziehen
consent-records-none = Sie haben keiner App erlaubt, Ihr Konto zu verwenden.
consent-records-sign-in = Melden Sie sich zuerst in einer App an und öffnen Sie diese Seite dann erneut.

## Einer Anwendung antworten, die per Mail fragt

approval-heading = { $application } fragt nach Ihnen
approval-intro = { $application } möchte Sie anmelden, obwohl Sie nicht davor sitzen.
approval-message-label = Nachricht
approval-warning-title = Haben Sie das begonnen?
approval-warning-text = Wenn nicht, wählen Sie „Ablehnen“. Wer das begonnen hat, käme sonst in Ihr Konto.
approval-warning-message = Wenn nicht, oder wenn die Nachricht dort eine andere ist, wählen Sie „Ablehnen“. Wer das begonnen hat, käme sonst in Ihr Konto.
approval-deny = Ablehnen
approval-allow = Zustimmen
approval-another-heading = Diese Anfrage gilt einem anderen Konto
approval-another-text = Sie sind als { $identifier } angemeldet und wurden nicht gefragt.
approval-another-button = Mit einem anderen Konto anmelden
approval-agreed-heading = Sie haben zugestimmt
approval-agreed-text = { $application } kann jetzt fortfahren. Sie können diese Seite schließen.
approval-refused-heading = Sie haben abgelehnt
approval-refused-text = { $application } kann nicht fortfahren. Sie können diese Seite schließen.
approval-gone-heading = Hier gibt es nichts zu beantworten
approval-gone-text = Dieser Link funktioniert nicht mehr oder hat es nie getan. Falls noch auf Sie gewartet wird, beginnen Sie dort neu.

## Seiten vorab ansehen

preview-heading = Vorschau
preview-intro = Mit Beispieldaten. Nichts davon wird gespeichert oder gesendet.
preview-flows = Benutzerflüsse
preview-themes = Designs
preview-pages = Seiten

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Ort
attribute-country = Land oder Region
attribute-display-name = Anzeigename
attribute-job-title = Berufsbezeichnung
attribute-postal-code = Postleitzahl
attribute-state = Bundesland oder Provinz
attribute-street-address = Straße und Hausnummer
attribute-problems = Prüfen Sie die markierten Felder. Es ist nichts verloren gegangen.
attribute-choose = Bitte auswählen
attribute-required = Ohne diese Angabe geht es nicht weiter.
attribute-invalid = Diese Angabe passt hier nicht. Prüfen Sie sie und versuchen Sie es noch einmal.
attribute-not-a-number = Geben Sie eine ganze Zahl in Ziffern ein.
attribute-not-a-date = Geben Sie ein Datum ein.
attribute-too-long = { $maximum ->
    [one] Geben Sie höchstens { $maximum } Zeichen ein.
   *[other] Geben Sie höchstens { $maximum } Zeichen ein.
}
# A step of the bar above the details of a new account, where they take several pages.
step-page = Seite { $page } von { $pages }
back-button = Zurück

# Terms of use and the like.
terms-heading = Ihre Zustimmung ist gefragt
terms-intro = Bitte lesen Sie dies und stimmen Sie zu, um Ihr Konto weiter zu nutzen.
terms-missing = Setzen Sie hier ein Häkchen, um fortzufahren.
terms-sign-out = Stattdessen abmelden
