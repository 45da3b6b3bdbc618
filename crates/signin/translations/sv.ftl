# The language's own name, as it stands in the choice of languages.
language-name = Svenska

## Every page

skip-link = Gå till huvudinnehållet
title-error = Fel:
language-label = Språk:
help-link = Hjälp
privacy-link = Sekretess
terms-link = Villkor
change-account = Byt konto
continue-button = Fortsätt
try-again-button = Försök igen
show-password = Visa lösenord
optional-note = (valfritt)
or-divider = eller
email-label = E-postadress
error-label = Fel
detail-label = Detaljer
time-label = Tid
correlation-label = Begärans id
copy-reference = Kopiera för support
copied-note = Kopierat

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

## Signing in

sign-in-step = Logga in
sign-in-heading = Logga in
sign-in-intro = Logga in för att fortsätta till { $tenant }
identifier-label = E-postadress eller användarnamn
identifier-label-phone = E-postadress eller telefonnummer
identifier-label-any = E-post, telefon eller användarnamn
phone-label = Telefonnummer
username-label = Användarnamn
identifier-missing = Ange din e-postadress eller ditt användarnamn.
identifier-missing-email = Ange din e-postadress.
identifier-missing-any = Fyll i det här.
identifier-not-an-email = Ange en e-postadress, till exempel name@example.com.
identifier-unacceptable = Kontrollera det du skrev. Det kan inte vara en e-postadress eller ett användarnamn.
identifier-unacceptable-phone = Kontrollera det du skrev. Ett telefonnummer börjar med + och landsnumret.
identifier-unacceptable-phone-example = Kontrollera det du skrev. Ett telefonnummer kan se ut så här: { $example }.
phone-country-refused = Vi kan inte skicka meddelanden till nummer i det landet. Använd ett annat nummer.
username-unacceptable = Det kan inte vara ett användarnamn här. Välj ett annat.
username-heading = Välj ett användarnamn
username-intro = Du loggar in med det.
username-hint = Bokstäverna a till z, siffror, punkter, bindestreck och understreck.
username-taken = Användarnamnet är upptaget. Välj ett annat.
sign-up-prompt = Ny hos { $tenant }?
sign-up-link = Skapa ett konto

## Password

password-heading = Ange ditt lösenord
password-label = Lösenord
password-missing = Ange ditt lösenord.
password-wrong = E-postadressen och lösenordet stämmer inte överens.
password-wrong-any = Kontot och lösenordet stämmer inte överens.
password-wrong-reset = Försök igen eller återställ lösenordet.
password-wrong-retry = Kontrollera båda och försök igen.
password-busy = Just nu är det väldigt mycket att göra.
password-busy-text = Lösenordet har inte kontrollerats. Vänta en stund och försök igen.
forgot-link = Glömt lösenordet?
remember-label = Håll mig inloggad på den här enheten
sign-in-button = Logga in
code-instead = Skicka en kod med e-post i stället

## One-time code

code-heading = Titta i din e-post
code-heading-phone = Titta i din telefon
code-sent-sign-in = Vi skickade en kod till { $address }
code-sent-sign-up = För att bekräfta att den är din skickade vi en kod till { $address }
code-sent-reset = Om det finns ett konto skickade vi en kod till { $address }
code-label = Kod med { $digits } siffror
code-hint = { $minutes ->
    [one] Gäller i { $minutes } minut.
   *[other] Gäller i { $minutes } minuter.
}
code-hint-scripted = Vi kontrollerar den när du skrivit sista siffran.
code-missing = Ange de { $digits } siffrorna från mejlet.
code-missing-phone = Ange de { $digits } siffrorna från meddelandet.
code-wrong = Det är inte koden som vi skickade senast. Kontrollera den eller be om en ny.
code-expired = Koden har gått ut. Be om en ny.
code-too-many = Det blev för många felaktiga försök med koden. Be om en ny.
code-sent-again = Vi har skickat en ny kod. Bara den senaste gäller.
code-wait = { $seconds ->
    [one] Du kan be om en ny kod om { $seconds } sekund. Den senaste gäller fortfarande.
   *[other] Du kan be om en ny kod om { $seconds } sekunder. Den senaste gäller fortfarande.
}
code-nothing-yet = Inget än? Titta i skräpposten eller
code-nothing-yet-phone = Inget än? Vänta en stund eller
code-resend = be om en ny kod
verify-button = Verifiera
change-email = Använd en annan e-postadress
change-phone = Använd ett annat nummer
password-instead = Använd lösenord i stället

## Links by mail

link-sent = Vi skickade en länk till { $address }
link-hint = Öppna den i den här webbläsaren. Den fungerar en gång och bara en kort stund.
link-resend = be om en ny länk
link-sent-again = Vi har skickat en ny länk. Bara den senaste gäller.
link-wait = Vi har just skickat en länk, och den gäller fortfarande. Vänta lite innan du ber om en ny.
link-opened = Bekräfta att det är du
link-expired = Länken har gått ut, har använts eller är inte den senaste. Be om en ny.
link-elsewhere = Öppna länken där du började
link-elsewhere-text = Länken fungerar bara i webbläsaren som bad om den. Den är inte förbrukad: kopiera den dit eller öppna mejlet på den enheten.
link-instead = Skicka en länk med e-post i stället

## Signing up

sign-up-heading = Skapa ditt konto
sign-up-intro = Det tar ungefär en minut.
sign-up-email-hint = Vi skickar en kod för att bekräfta den.
sign-up-link-hint = Vi skickar en länk för att bekräfta den.
sign-in-prompt = Har du redan ett konto?
sign-in-link = Logga in
details-step = Dina uppgifter
details-intro = Ett sista steg.
details-problems = Kontrollera de markerade fälten. Inget har gått förlorat, bara lösenordet måste skrivas igen.
attribute-problems = Kontrollera de markerade fälten. Inget har gått förlorat.
steps-label = Förlopp
step-email-done = E-post, klart
step-code-done = Kod, klart
step-details = Dina uppgifter, steg 3 av 3
email-confirmed = Bekräftad.
given-name-label = Förnamn
given-name-wrong = Ange ditt förnamn.
family-name-label = Efternamn
family-name-wrong = Ange ditt efternamn.
create-password-label = Skapa ett lösenord
create-account-button = Skapa konto

## Choosing a password

password-hint = Använd { $minimum } tecken eller fler. Några ord utan samband fungerar bra.
password-choose = Välj ett lösenord.
password-too-short = För kort. Använd { $minimum } tecken eller fler.
password-too-long = För långt. Använd högst { $maximum } tecken.
password-common = Det är ett av de första lösenord som andra skulle prova. Välj ett annat.
password-context = Det består av ditt namn, din e-postadress eller vårt namn. Välj något utan samband.
password-guessable = Det är lätt att gissa. Lägg till några ord utan samband.
password-unacceptable = Det innehåller ett tecken som inte kan användas. Välj ett annat lösenord.
password-classes = Använd tecken av minst { $classes } av de här slagen: stora bokstäver, små bokstäver, siffror, andra tecken.
password-history = { $count ->
    [one] Använd inte det lösenord som du har nu.
   *[other] Använd inget av dina { $count } senaste lösenord.
}
password-banned = Det innehåller ett ord som inte kan användas här. Välj något som inte har med oss att göra.
password-breached = Lösenordet är känt från ett dataintrång någon annanstans, så andra kommer att prova det. Välj ett annat.
password-used-before = Du har haft det här lösenordet tidigare. Välj ett annat.
strength-label = Lösenordets styrka
strength-weak = Svagt
strength-fair = Medel
strength-good = Bra
strength-strong = Starkt

## Stay signed in

stay-heading = Förbli inloggad?
stay-intro = { $days ->
    [one] Du behöver inte logga in på den här enheten på { $days } dag.
   *[other] Du behöver inte logga in på den här enheten på { $days } dagar.
}
stay-no = Nej
stay-yes = Förbli inloggad
stay-shared-device = Välj Nej på en delad eller offentlig enhet.

## Choosing an account

picker-heading = Välj ett konto
picker-intro = för att fortsätta till { $application }
picker-other = Använd ett annat konto

## Resetting a password

reset-heading = Återställ ditt lösenord
reset-intro-email = Ange din e-postadress så skickar vi en kod.
reset-intro = Ange din e-postadress eller ditt telefonnummer så skickar vi en kod.
send-code-button = Skicka kod
back-to-sign-in = Tillbaka till inloggningen
new-password-heading = Välj ett nytt lösenord
change-password-text = Innan du fortsätter måste lösenordet bytas. Du loggas ut överallt annars.
new-password-label = Nytt lösenord
confirm-password-label = Upprepa det nya lösenordet
passwords-differ = Lösenorden är olika. Skriv båda igen.
revoke-label = Logga ut överallt annars
save-and-sign-in = Spara och logga in

## Paused, too many

locked-step = Inloggningen är pausad
locked-heading = { $minutes ->
    [one] Inloggningen är pausad i { $minutes } minut
   *[other] Inloggningen är pausad i { $minutes } minuter
}
locked-text = Det blev för många felaktiga lösenord. Så hålls andra ute medan du är borta.
locked-until = Du kan prova ett lösenord igen
locked-other-ways = De här sätten fungerar fortfarande:
locked-code-text = Vi skickar den om det finns ett konto för adressen
locked-reset-text = Vi skickar en kod till din e-post
rate-limited-step = För många försök
rate-limited-heading = Vänta en stund och försök igen
rate-limited-text = Vi har fått många försök från ditt nätverk.
rate-limited-from = Försök igen från
rate-limited-hint = På delat wifi? Med mobildata kan det gå tidigare.

## What can go wrong

start-again-in = Börja om i { $application }
problem-unknown-tenant = Här finns ingen inloggning
problem-unknown-tenant-text = Sidans adress nämner en organisation som inte finns. Kontrollera länken eller gå tillbaka till appen.
problem-unknown-application = Appen är inte känd här
problem-unknown-application-text = Appen som du kom från är inte inställd för den här inloggningen. Det är inget fel på ditt konto.
problem-unknown-redirect = Appen kan inte logga in dig
problem-unknown-redirect-text = Appen bad oss skicka dig till en adress som den inte har registrerat, så vi avbröt. Det är inget fel på ditt konto.
problem-bad-request = Appens begäran går inte att förstå
problem-bad-request-text = Gå tillbaka till appen och försök igen. Om det fortsätter, meddela dem som driver appen.
problem-not-found = Här finns ingen sida
problem-not-found-text = Kontrollera länken eller gå tillbaka till appen och börja om.
problem-unknown-number = Det finns inget sådant fel
problem-unknown-number-text = Ett fels nummer står efter AADSTS i dess text. Kontrollera länken.
problem-stale-form = Sidan var öppen för länge
problem-stale-form-text = För din säkerhet använde vi inte det som skickades. Gå tillbaka, läs in sidan igen och försök på nytt.
problem-no-cookies = Webbläsaren blockerar kakor
problem-no-cookies-text = Vi behöver dem bara för att veta att det fortfarande är du på nästa sida. Tillåt kakor för webbplatsen och börja om.
problem-too-large = Det blev för mycket
problem-too-large-text = Webbläsaren skickade mer än någon av våra sidor behöver. Gå tillbaka och försök med mindre.
problem-busy = Just nu är det väldigt mycket att göra
problem-busy-text = Inget har gått förlorat. Vänta en stund och försök igen.
problem-internal = Något gick fel
problem-internal-text = Felet är vårt och har noterats. Försök igen om en stund.
journey-expired = Det tog för lång tid
journey-expired-text = För din säkerhet avslutas en inloggning efter en tid. Inget har ändrats.
journey-finished = Det här är redan klart
journey-finished-text = Du har redan gått igenom stegen, kanske på en annan flik.
journey-unknown = Vi har tappat tråden
journey-unknown-text = Webbläsaren känner inte till stegen före den här sidan. Länken kan vara från en annan enhet, eller så har kakorna rensats.
journey-go-back = Gå tillbaka till appen och börja om.
cookies-cleared-heading = Vi har städat bland dina kakor
cookies-cleared-text = Webbläsaren hade för många kakor för webbplatsen, så vi rensade våra. Logga in igen för att fortsätta.

## What an error number means

explained-heading = Vad { $number } betyder
explained-happened = Vad som hände
explained-to-do = Vad du kan göra
explained-developers = För utvecklare
explained-administrators = För administratörer
explained-customers = För kunder
explained-places = Skickas av

## Leaving

signed-out-step = Utloggad
signed-out-heading = Du är utloggad
signed-out-text = Stäng webbläsarfönstret om enheten är delad.
go-to = Gå till { $application }
sign-out-step = Logga ut
sign-out-heading = Logga ut från { $tenant }?
sign-out-signed-in-as = Du är inloggad som { $identifier }.
sign-out-text = Du loggas ut från alla appar som du har öppnat med kontot i den här webbläsaren.
sign-out-no = Förbli inloggad
sign-out-yes = Logga ut
still-signed-in-heading = Du är fortfarande inloggad
still-signed-in-text = Du kan stänga den här sidan.
leave-step = Lämnar
leave-heading = Appen är inte känd här
leave-text = Dess begäran kan inte uppfyllas. Fortsätt bara om du ville öppna { $site }.
handing-over-step = Du är inloggad
handing-over-text = Vi tar dig tillbaka till { $application }.
signing-out-step = Du loggas ut
signing-out-text = Vi meddelar dina appar. Det tar en stund.

## Connecting a device

device-message = Öppna { $url } i en webbläsare och ange koden { $code }.
device-heading = Anslut en enhet
device-intro = Ange koden som visas på tv:n, konsolen eller kommandoraden.
device-code-label = Kod på enheten
device-code-hint = 9 bokstäver och siffror. Små bokstäver och blanksteg går bra.
device-code-missing = Ange de 9 tecken som enheten visar.
device-code-unknown = Ingen enhet visar den koden. Kontrollera varje tecken.
device-code-expired = Koden har gått ut. Börja om på enheten för att få en ny.
device-code-decided = Koden har redan använts. Om enheten fortfarande väntar, börja om där.
device-code-too-many = För många felaktiga koder har angetts. Försök igen om en timme.
device-only-yours = Ange bara en kod som du själv har bett om.
device-confirm-heading = Ansluta { $application } på en enhet?
device-confirm-intro = Kontrollera att enheten visar samma kod.
device-confirm-code = Kod: { $code }
device-application-label = App
device-requested-label = Påbörjad
device-warning-title = Har någon skickat koden till dig?
device-warning-text = Välj Avbryt. Den kan användas för att komma in på ditt konto.
device-deny = Avbryt
device-allow = Anslut
device-connected-heading = Enheten är ansluten
device-connected-text = Gå tillbaka till { $application } på enheten. Du kan stänga den här sidan.
device-refused-heading = Inget har anslutits
device-refused-text = { $application } på den enheten kommer inte åt ditt konto. Du kan stänga den här sidan.

## Consent

consent-heading = Tillåta { $application } att använda ditt konto?
consent-intro = Appen ber om tillåtelse att:
consent-settled = Appen får redan:
consent-allow = Tillåt
consent-deny = Avbryt
consent-openid = Logga in dig
consent-openid-text = Och känna igen dig nästa gång
consent-profile = Se ditt namn
consent-email = Se din e-postadress
consent-offline = Vara ansluten när du är borta
consent-offline-text = Tills du tar tillbaka det
consent-unverified = Ingen har granskat appen.
consent-unverified-text = Tillåt bara om du känner till { $site }.
consent-administrator-heading = { $application } behöver en administratörs godkännande
consent-administrator-text = Det som är låst här kan du inte tillåta. Be en administratör att tillåta det för alla.
consent-back = Tillbaka till { $application }
admin-consent-title = Tillåt { $application } för alla
admin-consent-heading = Tillåta { $application } för alla?
admin-consent-intro = Du svarar för alla kunder. De tillfrågas inte en och en.
admin-consent-openid = Logga in personer
admin-consent-openid-text = Och känna igen dem nästa gång
admin-consent-profile = Se profiler
admin-consent-profile-text = Namnet på den som är inloggad
admin-consent-email = Se e-postadresser
admin-consent-email-text = För den som är inloggad
admin-consent-offline = Vara ansluten när personerna är borta
admin-consent-offline-text = Tills du eller de tar tillbaka det
admin-consent-alone = Fungerar utan att någon är inloggad
admin-consent-site-label = Skickar dig tillbaka till
admin-consent-covers-label = Omfattar
admin-consent-covers = Alla kunder hos { $business }
admin-consent-audit = Ditt svar skrivs i granskningsloggen.
admin-consent-allow = Tillåt för alla
no-administrator-heading = Bara en administratör kan svara
no-administrator-text = Du är inloggad som { $identifier }. Logga in med ett administratörskonto för att fortsätta.
consent-records-heading = Appar som får använda ditt konto
consent-records-since = Tillåten sedan
consent-records-remove = Ta bort åtkomst
consent-records-none = Du har inte tillåtit någon app att använda ditt konto.
consent-records-sign-in = Logga först in i en app och öppna sedan sidan igen.

## Answering an application that asks by mail

approval-heading = { $application } frågar efter dig
approval-intro = { $application } vill logga in dig fast du inte är vid dess skärm.
approval-message-label = Meddelande
approval-warning-title = Var det du som började?
approval-warning-text = Om inte, välj Neka. Den som började skulle komma in på ditt konto.
approval-warning-message = Om inte, eller om meddelandet inte är det du ser där, välj Neka. Den som började skulle komma in på ditt konto.
approval-deny = Neka
approval-allow = Godkänn
approval-another-heading = Begäran gäller ett annat konto
approval-another-text = Du är inloggad som { $identifier }, som inte tillfrågades.
approval-another-button = Logga in med ett annat konto
approval-agreed-heading = Du har godkänt
approval-agreed-text = { $application } kan fortsätta nu. Du kan stänga den här sidan.
approval-refused-heading = Du har nekat
approval-refused-text = { $application } kan inte fortsätta. Du kan stänga den här sidan.
approval-gone-heading = Det finns inget att svara på
approval-gone-text = Länken fungerar inte längre, eller har aldrig gjort det. Om du fortfarande tillfrågas, börja om där du var.

## Looking at pages beforehand

preview-heading = Förhandsvisning
preview-intro = Med exempeldata. Inget här sparas eller skickas.
preview-flows = Användarflöden
preview-themes = Teman
preview-pages = Sidor

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Ort
attribute-country = Land eller region
attribute-display-name = Visningsnamn
attribute-job-title = Befattning
attribute-postal-code = Postnummer
attribute-state = Län eller delstat
attribute-street-address = Gata och nummer
attribute-choose = Välj ett alternativ
attribute-required = Det behövs för att fortsätta.
attribute-invalid = Det kan inte användas här. Kontrollera det och försök igen.
attribute-not-a-number = Ange ett heltal med siffror.
attribute-not-a-date = Ange ett datum.
attribute-too-long = { $maximum ->
    [one] Ange högst { $maximum } tecken.
   *[other] Ange högst { $maximum } tecken.
}
step-page = Sida { $page } av { $pages }
back-button = Tillbaka

# Terms of use and the like.
terms-heading = Något nytt att godkänna
terms-intro = Läs och godkänn för att fortsätta med ditt konto.
terms-missing = Markera detta för att fortsätta.
terms-sign-out = Logga ut i stället
