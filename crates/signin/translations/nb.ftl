# The language's own name, as it stands in the choice of languages.
language-name = Norsk bokmål

## Every page

skip-link = Gå til hovedinnholdet
title-error = Feil:
language-label = Språk:
help-link = Hjelp
privacy-link = Personvern
terms-link = Vilkår
change-account = Bytt konto
continue-button = Fortsett
try-again-button = Prøv igjen
show-password = Vis passord
optional-note = (valgfritt)
or-divider = eller
email-label = E-postadresse
error-label = Feil
detail-label = Detaljer
time-label = Tidspunkt
correlation-label = Forespørsels-ID
copy-reference = Kopier til kundestøtte
copied-note = Kopiert

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day }. { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
}

## Signing in

sign-in-step = Logg på
sign-in-heading = Logg på
sign-in-intro = Logg på for å fortsette til { $tenant }
identifier-label = E-postadresse eller brukernavn
identifier-label-phone = E-postadresse eller telefonnummer
identifier-label-any = E-post, telefon eller brukernavn
phone-label = Telefonnummer
username-label = Brukernavn
identifier-missing = Skriv inn e-postadressen eller brukernavnet ditt.
identifier-missing-email = Skriv inn e-postadressen din.
identifier-missing-any = Fyll ut dette feltet.
identifier-not-an-email = Skriv inn en e-postadresse, for eksempel name@example.com.
identifier-unacceptable = Kontroller det du skrev. Det kan ikke være en e-postadresse eller et brukernavn.
identifier-unacceptable-phone = Kontroller det du skrev. Et telefonnummer begynner med + og landskoden.
identifier-unacceptable-phone-example = Kontroller det du skrev. Et telefonnummer ser for eksempel slik ut: { $example }.
phone-country-refused = Vi kan ikke sende meldinger til numre i det landet. Bruk et annet nummer.
username-unacceptable = Det kan ikke være et brukernavn her. Velg et annet.
username-heading = Velg et brukernavn
username-intro = Du logger på med det.
username-hint = Bokstavene a til z, tall, punktum, bindestrek og understrek.
username-taken = Brukernavnet er opptatt. Velg et annet.
sign-up-prompt = Ny hos { $tenant }?
sign-up-link = Opprett en konto

## Password

password-heading = Skriv inn passordet ditt
password-label = Passord
password-missing = Skriv inn passordet ditt.
password-wrong = E-postadressen og passordet stemmer ikke overens.
password-wrong-any = Kontoen og passordet stemmer ikke overens.
password-wrong-reset = Prøv igjen, eller tilbakestill passordet.
password-wrong-retry = Kontroller begge, og prøv igjen.
password-busy = Det er svært stor pågang akkurat nå.
password-busy-text = Passordet er ikke kontrollert. Vent litt, og prøv igjen.
forgot-link = Glemt passordet?
remember-label = Hold meg pålogget på denne enheten
sign-in-button = Logg på
code-instead = Send en kode på e-post i stedet

## One-time code

code-heading = Sjekk e-posten din
code-heading-phone = Sjekk telefonen din
code-sent-sign-in = Vi har sendt en kode til { $address }
code-sent-sign-up = For å bekrefte at den er din, har vi sendt en kode til { $address }
code-sent-reset = Hvis det finnes en konto, har vi sendt en kode til { $address }
code-label = Kode på { $digits } sifre
code-hint = { $minutes ->
    [one] Gjelder i { $minutes } minutt.
   *[other] Gjelder i { $minutes } minutter.
}
code-hint-scripted = Vi kontrollerer den når du skriver det siste sifferet.
code-missing = Skriv inn de { $digits } sifrene fra e-posten.
code-missing-phone = Skriv inn de { $digits } sifrene fra meldingen.
code-wrong = Det er ikke koden vi sendte sist. Kontroller den, eller be om en ny.
code-expired = Koden har utløpt. Be om en ny.
code-too-many = Det var for mange feil forsøk med koden. Be om en ny.
code-sent-again = Vi har sendt en ny kode. Bare den nyeste gjelder.
code-wait = { $seconds ->
    [one] Du kan be om en ny kode om { $seconds } sekund. Den forrige gjelder fortsatt.
   *[other] Du kan be om en ny kode om { $seconds } sekunder. Den forrige gjelder fortsatt.
}
code-nothing-yet = Ikke kommet ennå? Se i søppelposten, eller
code-nothing-yet-phone = Ikke kommet ennå? Vent litt, eller
code-resend = be om en ny kode
verify-button = Bekreft
change-email = Bruk en annen e-postadresse
change-phone = Bruk et annet nummer
password-instead = Bruk passord i stedet

## Links by mail

link-sent = Vi har sendt en lenke til { $address }
link-hint = Åpne den i denne nettleseren. Den virker én gang og bare en kort stund.
link-resend = be om en ny lenke
link-sent-again = Vi har sendt en ny lenke. Bare den nyeste gjelder.
link-wait = Vi har nettopp sendt en lenke, og den gjelder fortsatt. Vent litt før du ber om en ny.
link-opened = Bekreft at det er deg
link-expired = Lenken har utløpt, er brukt eller er ikke den nyeste. Be om en ny.
link-elsewhere = Åpne lenken der du begynte
link-elsewhere-text = Lenken virker bare i nettleseren som ba om den. Den er ikke brukt opp: Kopier den dit, eller åpne e-posten på den enheten.
link-instead = Send en lenke på e-post i stedet

## Signing up

sign-up-heading = Opprett kontoen din
sign-up-intro = Det tar omtrent ett minutt.
sign-up-email-hint = Vi sender deg en kode for å bekrefte den.
sign-up-link-hint = Vi sender deg en lenke for å bekrefte den.
sign-in-prompt = Har du allerede en konto?
sign-in-link = Logg på
details-step = Dine opplysninger
details-intro = Et siste trinn.
details-problems = Kontroller de merkede feltene. Ingenting er tapt, bare passordet må skrives på nytt.
attribute-problems = Kontroller de merkede feltene. Ingenting er tapt.
steps-label = Fremdrift
step-email-done = E-post, ferdig
step-code-done = Kode, ferdig
step-details = Dine opplysninger, trinn 3 av 3
email-confirmed = Bekreftet.
given-name-label = Fornavn
given-name-wrong = Skriv inn fornavnet ditt.
family-name-label = Etternavn
family-name-wrong = Skriv inn etternavnet ditt.
create-password-label = Lag et passord
create-account-button = Opprett konto

## Choosing a password

password-hint = Bruk { $minimum } tegn eller flere. Noen få ord uten sammenheng fungerer godt.
password-choose = Velg et passord.
password-too-short = For kort. Bruk { $minimum } tegn eller flere.
password-too-long = For langt. Bruk høyst { $maximum } tegn.
password-common = Dette er et av de første passordene andre ville prøve. Velg et annet.
password-context = Det består av navnet ditt, e-postadressen din eller vårt navn. Velg noe uten sammenheng.
password-guessable = Det er lett å gjette. Legg til noen få ord uten sammenheng.
password-unacceptable = Det inneholder et tegn som ikke kan brukes. Velg et annet passord.
password-classes = Bruk tegn av minst { $classes } av disse slagene: store bokstaver, små bokstaver, tall, andre tegn.
password-history = { $count ->
    [one] Ikke bruk passordet du har nå.
   *[other] Ikke bruk noen av de siste { $count } passordene dine.
}
password-banned = Det inneholder et ord som ikke kan brukes her. Velg noe som ikke har med oss å gjøre.
password-breached = Passordet er kjent fra et datainnbrudd et annet sted, så andre vil prøve det. Velg et annet.
password-used-before = Du har hatt dette passordet før. Velg et annet.
strength-label = Passordstyrke
strength-weak = Svakt
strength-fair = Middels
strength-good = Godt
strength-strong = Sterkt

## Stay signed in

stay-heading = Forbli pålogget?
stay-intro = { $days ->
    [one] Du trenger ikke å logge på denne enheten på { $days } dag.
   *[other] Du trenger ikke å logge på denne enheten på { $days } dager.
}
stay-no = Nei
stay-yes = Forbli pålogget
stay-shared-device = Velg Nei på en delt eller offentlig enhet.

## Choosing an account

picker-heading = Velg en konto
picker-intro = for å fortsette til { $application }
picker-other = Bruk en annen konto

## Resetting a password

reset-heading = Tilbakestill passordet ditt
reset-intro-email = Skriv inn e-postadressen din, så sender vi en kode.
reset-intro = Skriv inn e-postadressen eller telefonnummeret ditt, så sender vi en kode.
send-code-button = Send kode
back-to-sign-in = Tilbake til pålogging
new-password-heading = Velg et nytt passord
change-password-text = Før du fortsetter, må passordet endres. Du blir logget av alle andre steder.
new-password-label = Nytt passord
confirm-password-label = Gjenta det nye passordet
passwords-differ = De to passordene er forskjellige. Skriv begge på nytt.
revoke-label = Logg av alle andre steder
save-and-sign-in = Lagre og logg på

## Paused, too many

locked-step = Pålogging er satt på pause
locked-heading = { $minutes ->
    [one] Pålogging er satt på pause i { $minutes } minutt
   *[other] Pålogging er satt på pause i { $minutes } minutter
}
locked-text = Det var for mange feil passord. Dette holder andre ute mens du er borte.
locked-until = Du kan prøve et passord igjen kl.
locked-other-ways = Disse måtene virker fortsatt:
locked-code-text = Vi sender den hvis det finnes en konto for denne e-postadressen
locked-reset-text = Vi sender en kode til e-posten din
rate-limited-step = For mange forsøk
rate-limited-heading = Vent litt, og prøv igjen
rate-limited-text = Vi har fått mange forsøk fra nettverket ditt.
rate-limited-from = Prøv igjen fra kl.
rate-limited-hint = På delt Wi-Fi? Med mobildata kan det gå tidligere.

## What can go wrong

start-again-in = Begynn på nytt i { $application }
problem-unknown-tenant = Det er ingen pålogging her
problem-unknown-tenant-text = Adressen til siden nevner en organisasjon som ikke finnes. Kontroller lenken, eller gå tilbake til appen.
problem-unknown-application = Appen er ikke kjent her
problem-unknown-application-text = Appen du kom fra, er ikke satt opp for denne påloggingen. Det er ingenting galt med kontoen din.
problem-unknown-redirect = Appen kan ikke logge deg på
problem-unknown-redirect-text = Appen ba oss sende deg til en adresse den ikke har registrert, så vi stoppet. Det er ingenting galt med kontoen din.
problem-bad-request = Forespørselen fra appen gir ikke mening
problem-bad-request-text = Gå tilbake til appen, og prøv igjen. Si fra til dem som driver appen, hvis det fortsetter.
problem-not-found = Det er ingen side her
problem-not-found-text = Kontroller lenken, eller gå tilbake til appen og begynn på nytt.
problem-unknown-number = Den feilen finnes ikke
problem-unknown-number-text = Nummeret på en feil står etter AADSTS i teksten. Kontroller lenken.
problem-stale-form = Siden var åpen for lenge
problem-stale-form-text = Av hensyn til sikkerheten brukte vi ikke det som ble sendt. Gå tilbake, last inn siden på nytt, og prøv igjen.
problem-no-cookies = Nettleseren blokkerer informasjonskapsler
problem-no-cookies-text = Vi trenger dem bare for å vite at det fortsatt er deg på neste side. Tillat dem for dette nettstedet, og begynn på nytt.
problem-too-large = Det var for mye
problem-too-large-text = Nettleseren sendte mer enn noen av sidene våre trenger. Gå tilbake, og prøv med mindre.
problem-busy = Det er svært stor pågang akkurat nå
problem-busy-text = Ingenting er tapt. Vent litt, og prøv igjen.
problem-internal = Noe gikk galt
problem-internal-text = Feilen er hos oss og er notert. Prøv igjen om litt.
journey-expired = Dette tok for lang tid
journey-expired-text = Av hensyn til sikkerheten avsluttes en pålogging etter en stund. Ingenting er endret.
journey-finished = Dette er allerede ferdig
journey-finished-text = Du har allerede fullført disse trinnene, kanskje i en annen fane.
journey-unknown = Vi har mistet tråden
journey-unknown-text = Nettleseren kjenner ikke trinnene før denne siden. Lenken kan være fra en annen enhet, eller informasjonskapslene er slettet.
journey-go-back = Gå tilbake til appen, og begynn på nytt.
cookies-cleared-heading = Vi har ryddet i informasjonskapslene
cookies-cleared-text = Nettleseren hadde for mange informasjonskapsler for dette nettstedet, så vi slettet våre. Logg på igjen for å fortsette.

## What an error number means

explained-heading = Hva { $number } betyr
explained-happened = Hva som skjedde
explained-to-do = Hva du kan gjøre
explained-developers = For utviklere
explained-administrators = For administratorer
explained-customers = For kunder
explained-places = Sendes av

## Leaving

signed-out-step = Logget av
signed-out-heading = Du er logget av
signed-out-text = Lukk nettleservinduet hvis enheten er delt.
go-to = Gå til { $application }
sign-out-step = Logg av
sign-out-heading = Logge av { $tenant }?
sign-out-signed-in-as = Du er pålogget som { $identifier }.
sign-out-text = Du blir logget av alle apper du har åpnet med denne kontoen i denne nettleseren.
sign-out-no = Forbli pålogget
sign-out-yes = Logg av
still-signed-in-heading = Du er fortsatt pålogget
still-signed-in-text = Du kan lukke denne siden.
leave-step = Forlater
leave-heading = Appen er ikke kjent her
leave-text = Forespørselen kan ikke oppfylles. Fortsett bare hvis du ville åpne { $site }.
handing-over-step = Du er pålogget
handing-over-text = Vi tar deg tilbake til { $application }.
signing-out-step = Du blir logget av
signing-out-text = Vi sier fra til appene dine. Det tar et øyeblikk.

## Connecting a device

device-message = Åpne { $url } i en nettleser, og skriv inn koden { $code }.
device-heading = Koble til en enhet
device-intro = Skriv inn koden som vises på TV-en, konsollen eller kommandolinjen.
device-code-label = Kode på enheten
device-code-hint = 9 bokstaver og tall. Små bokstaver og mellomrom går bra.
device-code-missing = Skriv inn de 9 tegnene som enheten viser.
device-code-unknown = Ingen enhet viser denne koden. Kontroller hvert tegn.
device-code-expired = Koden har utløpt. Begynn på nytt på enheten for å få en ny.
device-code-decided = Koden er brukt. Hvis enheten fortsatt venter, begynn på nytt der.
device-code-too-many = Det er skrevet inn for mange feil koder. Prøv igjen om en time.
device-only-yours = Skriv bare inn en kode du selv har bedt om.
device-confirm-heading = Koble til { $application } på en enhet?
device-confirm-intro = Kontroller at enheten viser den samme koden.
device-confirm-code = Kode: { $code }
device-application-label = App
device-requested-label = Startet
device-warning-title = Har noen sendt deg denne koden?
device-warning-text = Velg Avbryt. De kan bruke den til å komme inn på kontoen din.
device-deny = Avbryt
device-allow = Koble til
device-connected-heading = Enheten er koblet til
device-connected-text = Gå tilbake til { $application } på enheten. Du kan lukke denne siden.
device-refused-heading = Ingenting ble koblet til
device-refused-text = { $application } på den enheten kommer ikke inn på kontoen din. Du kan lukke denne siden.

## Consent

consent-heading = Tillate at { $application } bruker kontoen din?
consent-intro = Den ber om tillatelse til å:
consent-settled = Den kan allerede:
consent-allow = Tillat
consent-deny = Avbryt
consent-openid = Logge deg på
consent-openid-text = Og kjenne deg igjen neste gang
consent-profile = Se navnet ditt
consent-email = Se e-postadressen din
consent-offline = Være tilkoblet når du er borte
consent-offline-text = Til du trekker det tilbake
consent-unverified = Ingen har kontrollert denne appen.
consent-unverified-text = Tillat bare hvis du kjenner { $site }.
consent-administrator-heading = { $application } trenger godkjenning fra en administrator
consent-administrator-text = Du kan ikke tillate det som er låst her. Be en administrator om å tillate det for alle.
consent-back = Tilbake til { $application }
admin-consent-title = Tillat { $application } for alle
admin-consent-heading = Tillate { $application } for alle?
admin-consent-intro = Du svarer for alle kunder. De blir ikke spurt én og én.
admin-consent-openid = Logge på personer
admin-consent-openid-text = Og kjenne dem igjen neste gang
admin-consent-profile = Se profiler
admin-consent-profile-text = Navnet på den som er pålogget
admin-consent-email = Se e-postadresser
admin-consent-email-text = Til den som er pålogget
admin-consent-offline = Være tilkoblet når personer er borte
admin-consent-offline-text = Til du eller de trekker det tilbake
admin-consent-alone = Virker uten at noen er pålogget
admin-consent-site-label = Sender deg tilbake til
admin-consent-covers-label = Omfatter
admin-consent-covers = Alle kunder hos { $business }
admin-consent-audit = Svaret ditt skrives i revisjonsloggen.
admin-consent-allow = Tillat for alle
no-administrator-heading = Bare en administrator kan svare på dette
no-administrator-text = Du er pålogget som { $identifier }. Logg på med en administratorkonto for å fortsette.
consent-records-heading = Apper som kan bruke kontoen din
consent-records-since = Tillatt siden
consent-records-remove = Fjern tilgang
consent-records-none = Du har ikke tillatt noen app å bruke kontoen din.
consent-records-sign-in = Logg på en app først, og åpne så denne siden igjen.

## Answering an application that asks by mail

approval-heading = { $application } spør etter deg
approval-intro = { $application } vil logge deg på, selv om du ikke er ved skjermen.
approval-message-label = Melding
approval-warning-title = Var det du som startet dette?
approval-warning-text = Hvis ikke, velg Avslå. Den som startet, ville komme inn på kontoen din.
approval-warning-message = Hvis ikke, eller hvis meldingen ikke er den du ser der, velg Avslå. Den som startet, ville komme inn på kontoen din.
approval-deny = Avslå
approval-allow = Godta
approval-another-heading = Forespørselen gjelder en annen konto
approval-another-text = Du er pålogget som { $identifier }, som ikke ble spurt.
approval-another-button = Logg på med en annen konto
approval-agreed-heading = Du har godtatt
approval-agreed-text = { $application } kan fortsette nå. Du kan lukke denne siden.
approval-refused-heading = Du har avslått
approval-refused-text = { $application } kan ikke fortsette. Du kan lukke denne siden.
approval-gone-heading = Det er ingenting å svare på
approval-gone-text = Lenken virker ikke lenger, eller har aldri virket. Hvis du fortsatt blir spurt, begynn på nytt der du var.

## Looking at pages beforehand

preview-heading = Forhåndsvisning
preview-intro = Med eksempeldata. Ingenting her lagres eller sendes.
preview-flows = Brukerflyter
preview-themes = Temaer
preview-pages = Sider

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Sted
attribute-country = Land eller område
attribute-display-name = Visningsnavn
attribute-job-title = Stilling
attribute-postal-code = Postnummer
attribute-state = Fylke eller delstat
attribute-street-address = Gate og nummer
attribute-choose = Velg et alternativ
attribute-required = Dette trengs for å fortsette.
attribute-invalid = Dette kan ikke brukes her. Kontroller det, og prøv igjen.
attribute-not-a-number = Skriv inn et heltall med sifre.
attribute-not-a-date = Skriv inn en dato.
attribute-too-long = { $maximum ->
    [one] Skriv inn høyst { $maximum } tegn.
   *[other] Skriv inn høyst { $maximum } tegn.
}
step-page = Side { $page } av { $pages }
back-button = Tilbake

# Terms of use and the like.
terms-heading = Noe nytt å godta
terms-intro = Les dette og godta for å fortsette med kontoen din.
terms-missing = Merk av for dette for å fortsette.
terms-sign-out = Logg av i stedet
