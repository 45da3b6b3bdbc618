# The language's own name, as it stands in the choice of languages.
language-name = Dansk

## Every page

skip-link = Gå til hovedindholdet
title-error = Fejl:
language-label = Sprog:
help-link = Hjælp
privacy-link = Privatliv
terms-link = Vilkår
change-account = Skift konto
continue-button = Fortsæt
try-again-button = Prøv igen
show-password = Vis adgangskode
optional-note = (valgfrit)
or-divider = eller
email-label = Mailadresse
error-label = Fejl
detail-label = Detaljer
time-label = Tidspunkt
correlation-label = Anmodnings-id
copy-reference = Kopiér til support
copied-note = Kopieret

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day }. { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

## Signing in

sign-in-step = Log ind
sign-in-heading = Log ind
sign-in-intro = Log ind for at fortsætte til { $tenant }
identifier-label = Mailadresse eller brugernavn
identifier-label-phone = Mailadresse eller telefonnummer
identifier-label-any = Mail, telefon eller brugernavn
phone-label = Telefonnummer
username-label = Brugernavn
identifier-missing = Angiv din mailadresse eller dit brugernavn.
identifier-missing-email = Angiv din mailadresse.
identifier-missing-any = Udfyld dette felt.
identifier-not-an-email = Angiv en mailadresse, f.eks. name@example.com.
identifier-unacceptable = Kontrollér det, du skrev. Det kan ikke være en mailadresse eller et brugernavn.
identifier-unacceptable-phone = Kontrollér det, du skrev. Et telefonnummer begynder med + og landekoden.
identifier-unacceptable-phone-example = Kontrollér det, du skrev. Et telefonnummer ser for eksempel sådan ud: { $example }.
phone-country-refused = Vi kan ikke sende beskeder til numre i det land. Brug et andet nummer.
username-unacceptable = Det kan ikke være et brugernavn her. Vælg et andet.
username-heading = Vælg et brugernavn
username-intro = Du skal logge ind med det.
username-hint = Bogstaverne a til z, tal, punktummer, bindestreger og understregninger.
username-taken = Brugernavnet er optaget. Vælg et andet.
sign-up-prompt = Ny hos { $tenant }?
sign-up-link = Opret en konto

## Password

password-heading = Angiv din adgangskode
password-label = Adgangskode
password-missing = Angiv din adgangskode.
password-wrong = Mailadressen og adgangskoden passer ikke sammen.
password-wrong-any = Kontoen og adgangskoden passer ikke sammen.
password-wrong-reset = Prøv igen, eller nulstil din adgangskode.
password-wrong-retry = Kontrollér begge, og prøv igen.
password-busy = Der er meget travlt lige nu.
password-busy-text = Din adgangskode er ikke blevet kontrolleret. Vent lidt, og prøv igen.
forgot-link = Glemt adgangskode?
remember-label = Forbliv logget ind på denne enhed
sign-in-button = Log ind
code-instead = Send en kode med mail i stedet

## One-time code

code-heading = Se i din mail
code-heading-phone = Se på din telefon
code-sent-sign-in = Vi har sendt en kode til { $address }
code-sent-sign-up = For at bekræfte, at det er din, har vi sendt en kode til { $address }
code-sent-reset = Hvis der er en konto, har vi sendt en kode til { $address }
code-label = Kode på { $digits } cifre
code-hint = { $minutes ->
    [one] Gælder i { $minutes } minut.
   *[other] Gælder i { $minutes } minutter.
}
code-hint-scripted = Vi kontrollerer den, når du skriver det sidste ciffer.
code-missing = Angiv de { $digits } cifre fra mailen.
code-missing-phone = Angiv de { $digits } cifre fra beskeden.
code-wrong = Det er ikke den kode, vi sendte sidst. Kontrollér den, eller bed om en ny.
code-expired = Koden er udløbet. Bed om en ny.
code-too-many = Der var for mange forkerte forsøg med koden. Bed om en ny.
code-sent-again = Vi har sendt en ny kode. Kun den nyeste gælder.
code-wait = { $seconds ->
    [one] Du kan bede om en ny kode om { $seconds } sekund. Den sidste gælder stadig.
   *[other] Du kan bede om en ny kode om { $seconds } sekunder. Den sidste gælder stadig.
}
code-nothing-yet = Ikke kommet endnu? Se i uønsket mail, eller
code-nothing-yet-phone = Ikke kommet endnu? Vent lidt, eller
code-resend = bed om en ny kode
verify-button = Bekræft
change-email = Brug en anden mailadresse
change-phone = Brug et andet nummer
password-instead = Brug adgangskode i stedet

## Links by mail

link-sent = Vi har sendt et link til { $address }
link-hint = Åbn det i denne browser. Det virker én gang og kun i kort tid.
link-resend = bed om et nyt link
link-sent-again = Vi har sendt et nyt link. Kun det nyeste gælder.
link-wait = Vi har lige sendt et link, og det gælder stadig. Vent lidt, før du beder om et nyt.
link-opened = Bekræft, at det er dig
link-expired = Linket er udløbet, er blevet brugt eller er ikke det nyeste. Bed om et nyt.
link-elsewhere = Åbn linket der, hvor du begyndte
link-elsewhere-text = Linket virker kun i den browser, der bad om det. Det er ikke brugt endnu: Kopiér det dertil, eller åbn mailen på den enhed.
link-instead = Send et link med mail i stedet

## Signing up

sign-up-heading = Opret din konto
sign-up-intro = Det tager omkring et minut.
sign-up-email-hint = Vi sender dig en kode for at bekræfte den.
sign-up-link-hint = Vi sender dig et link for at bekræfte den.
sign-in-prompt = Har du allerede en konto?
sign-in-link = Log ind
details-step = Dine oplysninger
details-intro = Et sidste trin.
details-problems = Kontrollér de markerede felter. Intet er gået tabt, kun adgangskoden skal skrives igen.
attribute-problems = Kontrollér de markerede felter. Intet er gået tabt.
steps-label = Forløb
step-email-done = Mail, færdig
step-code-done = Kode, færdig
step-details = Dine oplysninger, trin 3 af 3
email-confirmed = Bekræftet.
given-name-label = Fornavn
given-name-wrong = Angiv dit fornavn.
family-name-label = Efternavn
family-name-wrong = Angiv dit efternavn.
create-password-label = Opret en adgangskode
create-account-button = Opret konto

## Choosing a password

password-hint = Brug { $minimum } tegn eller flere. Nogle få ord uden sammenhæng er gode.
password-choose = Vælg en adgangskode.
password-too-short = For kort. Brug { $minimum } tegn eller flere.
password-too-long = For lang. Brug højst { $maximum } tegn.
password-common = Det er en af de første adgangskoder, andre ville prøve. Vælg en anden.
password-context = Den består af dit navn, din mailadresse eller vores navn. Vælg noget uden sammenhæng.
password-guessable = Den er let at gætte. Tilføj nogle få ord uden sammenhæng.
password-unacceptable = Den indeholder et tegn, der ikke kan bruges. Vælg en anden adgangskode.
password-classes = Brug tegn af mindst { $classes } af disse slags: store bogstaver, små bogstaver, tal, andre tegn.
password-history = { $count ->
    [one] Brug ikke den adgangskode, du har nu.
   *[other] Brug ingen af dine seneste { $count } adgangskoder.
}
password-banned = Den indeholder et ord, der ikke kan bruges her. Vælg noget, der ikke har med os at gøre.
password-breached = Adgangskoden er kendt fra et datalæk et andet sted, så andre vil prøve den. Vælg en anden.
password-used-before = Du har haft denne adgangskode før. Vælg en anden.
strength-label = Adgangskodens styrke
strength-weak = Svag
strength-fair = Middel
strength-good = God
strength-strong = Stærk

## Stay signed in

stay-heading = Forblive logget ind?
stay-intro = { $days ->
    [one] Du behøver ikke logge ind på denne enhed i { $days } dag.
   *[other] Du behøver ikke logge ind på denne enhed i { $days } dage.
}
stay-no = Nej
stay-yes = Forbliv logget ind
stay-shared-device = Vælg Nej på en delt eller offentlig enhed.

## Choosing an account

picker-heading = Vælg en konto
picker-intro = for at fortsætte til { $application }
picker-other = Brug en anden konto

## Resetting a password

reset-heading = Nulstil din adgangskode
reset-intro-email = Angiv din mailadresse, så sender vi en kode.
reset-intro = Angiv din mailadresse eller dit telefonnummer, så sender vi en kode.
send-code-button = Send kode
back-to-sign-in = Tilbage til login
new-password-heading = Vælg en ny adgangskode
change-password-text = Før du fortsætter, skal din adgangskode ændres. Du bliver logget ud alle andre steder.
new-password-label = Ny adgangskode
confirm-password-label = Gentag den nye adgangskode
passwords-differ = De to adgangskoder er forskellige. Skriv begge igen.
revoke-label = Log ud alle andre steder
save-and-sign-in = Gem, og log ind

## Paused, too many

locked-step = Login er sat på pause
locked-heading = { $minutes ->
    [one] Login er sat på pause i { $minutes } minut
   *[other] Login er sat på pause i { $minutes } minutter
}
locked-text = Der var for mange forkerte adgangskoder. Det holder andre ude, mens du er væk.
locked-until = Du kan prøve en adgangskode igen kl.
locked-other-ways = Disse måder virker stadig:
locked-code-text = Vi sender den, hvis der er en konto til denne mailadresse
locked-reset-text = Vi sender en kode til din mail
rate-limited-step = For mange forsøg
rate-limited-heading = Vent lidt, og prøv igen
rate-limited-text = Vi har fået mange forsøg fra dit netværk.
rate-limited-from = Prøv igen fra kl.
rate-limited-hint = På delt wi-fi? Med mobildata kan det måske lykkes før.

## What can go wrong

start-again-in = Begynd igen i { $application }
problem-unknown-tenant = Der er intet login her
problem-unknown-tenant-text = Sidens adresse nævner en organisation, der ikke findes. Kontrollér linket, eller gå tilbage til appen.
problem-unknown-application = Appen kendes ikke her
problem-unknown-application-text = Appen, du kom fra, er ikke sat op til dette login. Der er intet galt med din konto.
problem-unknown-redirect = Appen kan ikke logge dig ind
problem-unknown-redirect-text = Appen bad os sende dig til en adresse, den ikke har registreret, så vi stoppede. Der er intet galt med din konto.
problem-bad-request = Appens anmodning giver ikke mening
problem-bad-request-text = Gå tilbage til appen, og prøv igen. Bliver det ved, så fortæl det til dem, der driver appen.
problem-not-found = Der er ingen side her
problem-not-found-text = Kontrollér linket, eller gå tilbage til appen, og begynd forfra.
problem-unknown-number = Den fejl findes ikke
problem-unknown-number-text = En fejls nummer står efter AADSTS i dens tekst. Kontrollér linket.
problem-stale-form = Siden var åben for længe
problem-stale-form-text = Af hensyn til din sikkerhed brugte vi ikke det, der blev sendt. Gå tilbage, genindlæs siden, og prøv igen.
problem-no-cookies = Din browser blokerer cookies
problem-no-cookies-text = Vi skal kun bruge dem til at vide, at det stadig er dig på næste side. Tillad cookies for dette websted, og begynd forfra.
problem-too-large = Det var for meget
problem-too-large-text = Din browser sendte mere, end nogen af vores sider har brug for. Gå tilbage, og prøv med mindre.
problem-busy = Der er meget travlt lige nu
problem-busy-text = Intet er gået tabt. Vent lidt, og prøv igen.
problem-internal = Noget gik galt
problem-internal-text = Fejlen er hos os og er noteret. Prøv igen om lidt.
journey-expired = Det tog for lang tid
journey-expired-text = Af hensyn til din sikkerhed slutter et login efter et stykke tid. Intet er ændret.
journey-finished = Dette er allerede færdigt
journey-finished-text = Du har allerede gennemført disse trin, måske på en anden fane.
journey-unknown = Vi har tabt tråden
journey-unknown-text = Browseren kender ikke trinnene før denne side. Linket kan være fra en anden enhed, eller cookies er blevet ryddet.
journey-go-back = Gå tilbage til appen, og begynd forfra.
cookies-cleared-heading = Vi har ryddet op i dine cookies
cookies-cleared-text = Din browser havde for mange cookies for dette websted, så vi ryddede vores. Log ind igen for at fortsætte.

## What an error number means

explained-heading = Hvad { $number } betyder
explained-happened = Hvad der skete
explained-to-do = Hvad du kan gøre
explained-developers = For udviklere
explained-administrators = For administratorer
explained-customers = For kunder
explained-places = Sendes af

## Leaving

signed-out-step = Logget ud
signed-out-heading = Du er logget ud
signed-out-text = Luk browservinduet, hvis enheden er delt.
go-to = Gå til { $application }
sign-out-step = Log ud
sign-out-heading = Log ud af { $tenant }?
sign-out-signed-in-as = Du er logget ind som { $identifier }.
sign-out-text = Du bliver logget ud af alle apps, du har åbnet med denne konto i denne browser.
sign-out-no = Forbliv logget ind
sign-out-yes = Log ud
still-signed-in-heading = Du er stadig logget ind
still-signed-in-text = Du kan lukke denne side.
leave-step = Forlader
leave-heading = Appen kendes ikke her
leave-text = Dens anmodning kan ikke opfyldes. Fortsæt kun, hvis du ville åbne { $site }.
handing-over-step = Du er logget ind
handing-over-text = Vi fører dig tilbage til { $application }.
signing-out-step = Du logges ud
signing-out-text = Vi giver dine apps besked. Det tager et øjeblik.

## Connecting a device

device-message = Åbn { $url } i en browser, og angiv koden { $code }.
device-heading = Tilslut en enhed
device-intro = Angiv koden, der vises på dit tv, din konsol eller kommandolinjen.
device-code-label = Kode på enheden
device-code-hint = 9 bogstaver og tal. Små bogstaver og mellemrum er i orden.
device-code-missing = Angiv de 9 tegn, som enheden viser.
device-code-unknown = Ingen enhed viser denne kode. Kontrollér hvert tegn.
device-code-expired = Koden er udløbet. Begynd forfra på enheden for at få en ny.
device-code-decided = Koden er brugt. Hvis enheden stadig venter, så begynd forfra dér.
device-code-too-many = Der er angivet for mange forkerte koder. Prøv igen om en time.
device-only-yours = Angiv kun en kode, du selv har bedt om.
device-confirm-heading = Tilslut { $application } på en enhed?
device-confirm-intro = Kontrollér, at enheden viser samme kode.
device-confirm-code = Kode: { $code }
device-application-label = App
device-requested-label = Påbegyndt
device-warning-title = Har nogen sendt dig koden?
device-warning-text = Vælg Annuller. De kan bruge den til at komme ind på din konto.
device-deny = Annuller
device-allow = Tilslut
device-connected-heading = Enheden er tilsluttet
device-connected-text = Gå tilbage til { $application } på enheden. Du kan lukke denne side.
device-refused-heading = Intet er tilsluttet
device-refused-text = { $application } på den enhed kan ikke komme ind på din konto. Du kan lukke denne side.

## Consent

consent-heading = Tillade { $application } at bruge din konto?
consent-intro = Den beder om tilladelse til at:
consent-settled = Den må allerede:
consent-allow = Tillad
consent-deny = Annuller
consent-openid = Logge dig ind
consent-openid-text = Og genkende dig næste gang
consent-profile = Se dit navn
consent-email = Se din mailadresse
consent-offline = Forblive tilsluttet, når du er væk
consent-offline-text = Indtil du trækker det tilbage
consent-unverified = Ingen har kontrolleret denne app.
consent-unverified-text = Tillad kun, hvis du kender { $site }.
consent-administrator-heading = { $application } kræver en administrators godkendelse
consent-administrator-text = Du kan ikke tillade det, der er låst her. Bed en administrator om at tillade det for alle.
consent-back = Tilbage til { $application }
admin-consent-title = Tillad { $application } for alle
admin-consent-heading = Tillade { $application } for alle?
admin-consent-intro = Du svarer for alle kunder. De bliver ikke spurgt enkeltvis.
admin-consent-openid = Logge personer ind
admin-consent-openid-text = Og genkende dem næste gang
admin-consent-profile = Se profiler
admin-consent-profile-text = Navnet på den, der er logget ind
admin-consent-email = Se mailadresser
admin-consent-email-text = For den, der er logget ind
admin-consent-offline = Forblive tilsluttet, når personer er væk
admin-consent-offline-text = Indtil du eller de trækker det tilbage
admin-consent-alone = Virker, uden at nogen er logget ind
admin-consent-site-label = Sender dig tilbage til
admin-consent-covers-label = Omfatter
admin-consent-covers = Alle kunder hos { $business }
admin-consent-audit = Dit svar skrives i revisionsloggen.
admin-consent-allow = Tillad for alle
no-administrator-heading = Kun en administrator kan svare på dette
no-administrator-text = Du er logget ind som { $identifier }. Log ind med en administratorkonto for at fortsætte.
consent-records-heading = Apps, der må bruge din konto
consent-records-since = Tilladt siden
consent-records-remove = Fjern adgang
consent-records-none = Du har ikke tilladt nogen app at bruge din konto.
consent-records-sign-in = Log først ind i en app, og åbn så siden igen.

## Answering an application that asks by mail

approval-heading = { $application } spørger efter dig
approval-intro = { $application } vil logge dig ind, selvom du ikke er ved dens skærm.
approval-message-label = Besked
approval-warning-title = Var det dig, der begyndte?
approval-warning-text = Hvis ikke, så vælg Afvis. Den, der begyndte, ville komme ind på din konto.
approval-warning-message = Hvis ikke, eller hvis beskeden ikke er den, du ser dér, så vælg Afvis. Den, der begyndte, ville komme ind på din konto.
approval-deny = Afvis
approval-allow = Acceptér
approval-another-heading = Anmodningen gælder en anden konto
approval-another-text = Du er logget ind som { $identifier }, der ikke blev spurgt.
approval-another-button = Log ind med en anden konto
approval-agreed-heading = Du har accepteret
approval-agreed-text = { $application } kan fortsætte nu. Du kan lukke denne side.
approval-refused-heading = Du har afvist
approval-refused-text = { $application } kan ikke fortsætte. Du kan lukke denne side.
approval-gone-heading = Der er intet at svare på
approval-gone-text = Linket virker ikke længere eller har aldrig virket. Hvis du stadig bliver spurgt, så begynd forfra, hvor du var.

## Looking at pages beforehand

preview-heading = Forhåndsvisning
preview-intro = Med eksempeldata. Intet her gemmes eller sendes.
preview-flows = Brugerforløb
preview-themes = Temaer
preview-pages = Sider

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = By
attribute-country = Land eller område
attribute-display-name = Vist navn
attribute-job-title = Stilling
attribute-postal-code = Postnummer
attribute-state = Region eller delstat
attribute-street-address = Gade og nummer
attribute-choose = Vælg en mulighed
attribute-required = Det er nødvendigt for at fortsætte.
attribute-invalid = Det kan ikke bruges her. Kontrollér det, og prøv igen.
attribute-not-a-number = Angiv et helt tal med cifre.
attribute-not-a-date = Angiv en dato.
attribute-too-long = { $maximum ->
    [one] Angiv højst { $maximum } tegn.
   *[other] Angiv højst { $maximum } tegn.
}
step-page = Side { $page } af { $pages }
back-button = Tilbage

# Terms of use and the like.
terms-heading = Noget nyt at acceptere
terms-intro = Læs dette, og acceptér for at fortsætte med din konto.
terms-missing = Markér dette for at fortsætte.
terms-sign-out = Log ud i stedet
