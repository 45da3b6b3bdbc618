# The language's own name, as it stands in the choice of languages.
language-name = Nederlands

## Every page

skip-link = Naar de hoofdinhoud
title-error = Fout:
language-label = Taal:
help-link = Help
privacy-link = Privacy
terms-link = Voorwaarden
change-account = Ander account
continue-button = Doorgaan
try-again-button = Opnieuw proberen
show-password = Wachtwoord tonen
optional-note = (optioneel)
or-divider = of
email-label = E-mailadres
error-label = Fout
detail-label = Details
time-label = Tijd
correlation-label = Id van het verzoek
copy-reference = Kopiëren voor de helpdesk
copied-note = Gekopieerd

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

## Signing in

sign-in-step = Aanmelden
sign-in-heading = Aanmelden
sign-in-intro = Meld u aan om door te gaan naar { $tenant }
identifier-label = E-mailadres of gebruikersnaam
identifier-label-phone = E-mailadres of telefoonnummer
identifier-label-any = E-mailadres, telefoon of gebruikersnaam
phone-label = Telefoonnummer
username-label = Gebruikersnaam
identifier-missing = Voer uw e-mailadres of gebruikersnaam in.
identifier-missing-email = Voer uw e-mailadres in.
identifier-missing-any = Vul dit in.
identifier-not-an-email = Voer een e-mailadres in, zoals name@example.com.
identifier-unacceptable = Controleer wat u hebt ingevoerd. Dit kan geen e-mailadres of gebruikersnaam zijn.
identifier-unacceptable-phone = Controleer wat u hebt ingevoerd. Een telefoonnummer begint met + en het landnummer.
identifier-unacceptable-phone-example = Controleer wat u hebt ingevoerd. Een telefoonnummer is bijvoorbeeld { $example }.
phone-country-refused = We kunnen geen berichten sturen naar nummers van dit land. Gebruik een ander nummer.
username-unacceptable = Dit kan hier geen gebruikersnaam zijn. Kies een andere.
username-heading = Kies een gebruikersnaam
username-intro = Hiermee meldt u zich aan.
username-hint = Letters van a tot en met z, cijfers, punten, streepjes en onderstrepingstekens.
username-taken = Deze gebruikersnaam is bezet. Kies een andere.
sign-up-prompt = Nieuw bij { $tenant }?
sign-up-link = Een account maken

## Password

password-heading = Voer uw wachtwoord in
password-label = Wachtwoord
password-missing = Voer uw wachtwoord in.
password-wrong = Dat e-mailadres en wachtwoord horen niet bij elkaar.
password-wrong-any = Dat account en wachtwoord horen niet bij elkaar.
password-wrong-reset = Probeer het opnieuw of stel uw wachtwoord opnieuw in.
password-wrong-retry = Controleer beide en probeer het opnieuw.
password-busy = Het is nu erg druk.
password-busy-text = Uw wachtwoord is niet gecontroleerd. Wacht even en probeer het opnieuw.
forgot-link = Wachtwoord vergeten?
remember-label = Aangemeld blijven op dit apparaat
sign-in-button = Aanmelden
code-instead = Een code per e-mail ontvangen

## One-time code

code-heading = Bekijk uw e-mail
code-heading-phone = Bekijk uw telefoon
code-sent-sign-in = We hebben een code gestuurd naar { $address }
code-sent-sign-up = Om te bevestigen dat dit van u is, hebben we een code gestuurd naar { $address }
code-sent-reset = Als er een account is, hebben we een code gestuurd naar { $address }
code-label = Code van { $digits } cijfers
code-hint = { $minutes ->
    [one] Werkt { $minutes } minuut.
   *[other] Werkt { $minutes } minuten.
}
code-hint-scripted = We controleren de code zodra u het laatste cijfer invoert.
code-missing = Voer de { $digits } cijfers uit de e-mail in.
code-missing-phone = Voer de { $digits } cijfers uit het bericht in.
code-wrong = Dat is niet de laatste code die we hebben gestuurd. Controleer de code of vraag een nieuwe aan.
code-expired = Die code is verlopen. Vraag een nieuwe aan.
code-too-many = Er waren te veel foute pogingen met deze code. Vraag een nieuwe aan.
code-sent-again = We hebben een nieuwe code gestuurd. Alleen de nieuwste werkt.
code-wait = { $seconds ->
    [one] U kunt over { $seconds } seconde een andere code aanvragen. De laatste werkt nog.
   *[other] U kunt over { $seconds } seconden een andere code aanvragen. De laatste werkt nog.
}
code-nothing-yet = Nog niets? Kijk bij ongewenste e-mail of
code-nothing-yet-phone = Nog niets? Wacht even of
code-resend = vraag een nieuwe code aan
verify-button = Verifiëren
change-email = Ander e-mailadres gebruiken
change-phone = Ander nummer gebruiken
password-instead = Wachtwoord gebruiken

## Links by mail

link-sent = We hebben een link gestuurd naar { $address }
link-hint = Open de link in deze browser. Hij werkt één keer en maar kort.
link-resend = vraag een nieuwe link aan
link-sent-again = We hebben een nieuwe link gestuurd. Alleen de nieuwste werkt.
link-wait = We hebben net een link gestuurd en die werkt nog. Wacht even voordat u een andere aanvraagt.
link-opened = Bevestig dat u het bent
link-expired = Die link is verlopen, al gebruikt of niet de nieuwste. Vraag een nieuwe aan.
link-elsewhere = Open de link waar u bent begonnen
link-elsewhere-text = Deze link werkt alleen in de browser waarin hij is aangevraagd. Hij is nog niet gebruikt: kopieer hem daarheen of open de e-mail op dat apparaat.
link-instead = Een link per e-mail ontvangen

## Signing up

sign-up-heading = Maak uw account
sign-up-intro = Het duurt ongeveer een minuut.
sign-up-email-hint = We sturen u een code om het te bevestigen.
sign-up-link-hint = We sturen u een link om het te bevestigen.
sign-in-prompt = Hebt u al een account?
sign-in-link = Aanmelden
details-step = Uw gegevens
details-intro = Nog één stap.
details-problems = Controleer de gemarkeerde velden. Er is niets verloren gegaan, alleen het wachtwoord moet opnieuw worden ingevoerd.
attribute-problems = Controleer de gemarkeerde velden. Er is niets verloren gegaan.
steps-label = Voortgang
step-email-done = E-mail, klaar
step-code-done = Code, klaar
step-details = Uw gegevens, stap 3 van 3
email-confirmed = Bevestigd.
given-name-label = Voornaam
given-name-wrong = Voer uw voornaam in.
family-name-label = Achternaam
family-name-wrong = Voer uw achternaam in.
create-password-label = Maak een wachtwoord
create-account-button = Account maken

## Choosing a password

password-hint = Gebruik { $minimum } of meer tekens. Een paar woorden zonder verband werken goed.
password-choose = Kies een wachtwoord.
password-too-short = Te kort. Gebruik { $minimum } of meer tekens.
password-too-long = Te lang. Gebruik hoogstens { $maximum } tekens.
password-common = Dit is een van de eerste wachtwoorden die anderen proberen. Kies een ander.
password-context = Dit bestaat uit uw naam, uw e-mailadres of onze naam. Kies iets zonder verband daarmee.
password-guessable = Dit is makkelijk te raden. Voeg een paar woorden zonder verband toe.
password-unacceptable = Dit bevat een teken dat niet kan worden gebruikt. Kies een ander wachtwoord.
password-classes = Gebruik tekens van minstens { $classes } van deze soorten: hoofdletters, kleine letters, cijfers, andere tekens.
password-history = { $count ->
    [one] Gebruik niet het wachtwoord dat u nu hebt.
   *[other] Gebruik geen van uw laatste { $count } wachtwoorden.
}
password-banned = Dit bevat een woord dat hier niet kan worden gebruikt. Kies iets dat niets met ons te maken heeft.
password-breached = Dit wachtwoord is bekend uit een datalek elders, dus anderen zullen het proberen. Kies een ander.
password-used-before = Dit wachtwoord hebt u eerder gehad. Kies een ander.
strength-label = Wachtwoordsterkte
strength-weak = Zwak
strength-fair = Redelijk
strength-good = Goed
strength-strong = Sterk

## Stay signed in

stay-heading = Aangemeld blijven?
stay-intro = { $days ->
    [one] U hoeft zich op dit apparaat { $days } dag niet aan te melden.
   *[other] U hoeft zich op dit apparaat { $days } dagen niet aan te melden.
}
stay-no = Nee
stay-yes = Aangemeld blijven
stay-shared-device = Kies Nee op een gedeeld of openbaar apparaat.

## Choosing an account

picker-heading = Kies een account
picker-intro = om door te gaan naar { $application }
picker-other = Een ander account gebruiken

## Resetting a password

reset-heading = Stel uw wachtwoord opnieuw in
reset-intro-email = Voer uw e-mailadres in en we sturen u een code.
reset-intro = Voer uw e-mailadres of telefoonnummer in en we sturen u een code.
send-code-button = Code sturen
back-to-sign-in = Terug naar aanmelden
new-password-heading = Kies een nieuw wachtwoord
change-password-text = Voordat u doorgaat, moet uw wachtwoord worden gewijzigd. U wordt overal elders afgemeld.
new-password-label = Nieuw wachtwoord
confirm-password-label = Herhaal het nieuwe wachtwoord
passwords-differ = De twee wachtwoorden verschillen. Voer ze allebei opnieuw in.
revoke-label = Overal elders afmelden
save-and-sign-in = Opslaan en aanmelden

## Paused, too many

locked-step = Aanmelden gepauzeerd
locked-heading = { $minutes ->
    [one] Aanmelden is { $minutes } minuut gepauzeerd
   *[other] Aanmelden is { $minutes } minuten gepauzeerd
}
locked-text = Er zijn te veel foute wachtwoorden ingevoerd. Zo blijven anderen buiten terwijl u weg bent.
locked-until = U kunt weer een wachtwoord proberen om
locked-other-ways = Deze manieren werken nu nog:
locked-code-text = We sturen de code als er een account is voor dit e-mailadres
locked-reset-text = We sturen een code naar uw e-mailadres
rate-limited-step = Te veel pogingen
rate-limited-heading = Wacht even en probeer het opnieuw
rate-limited-text = We hebben veel pogingen van uw netwerk gekregen.
rate-limited-from = Probeer het opnieuw vanaf
rate-limited-hint = Op gedeelde wifi? Met mobiele data kan het eerder lukken.

## What can go wrong

start-again-in = Opnieuw beginnen in { $application }
problem-unknown-tenant = Hier kan niemand zich aanmelden
problem-unknown-tenant-text = Het adres van deze pagina noemt een organisatie die niet bestaat. Controleer de koppeling of ga terug naar de app.
problem-unknown-application = Deze app is hier niet bekend
problem-unknown-application-text = De app waar u vandaan komt, is niet ingesteld voor dit aanmelden. Met uw account is niets mis.
problem-unknown-redirect = Deze app kan u niet aanmelden
problem-unknown-redirect-text = De app vroeg ons u naar een adres te sturen dat niet is geregistreerd, dus zijn we gestopt. Met uw account is niets mis.
problem-bad-request = Het verzoek van deze app klopt niet
problem-bad-request-text = Ga terug naar de app en probeer het opnieuw. Meld het bij de beheerders van de app als het blijft gebeuren.
problem-not-found = Hier is geen pagina
problem-not-found-text = Controleer de koppeling of ga terug naar de app en begin opnieuw.
problem-unknown-number = Die fout bestaat niet
problem-unknown-number-text = Het nummer van een fout staat in de tekst achter AADSTS. Controleer de koppeling.
problem-stale-form = Deze pagina stond te lang open
problem-stale-form-text = Voor uw veiligheid hebben we niet gebruikt wat werd verstuurd. Ga terug, laad de pagina opnieuw en probeer het nog eens.
problem-no-cookies = Uw browser blokkeert cookies
problem-no-cookies-text = We hebben ze alleen nodig om te weten dat u het op de volgende pagina nog bent. Sta cookies voor deze site toe en begin opnieuw.
problem-too-large = Dat was te veel
problem-too-large-text = Uw browser stuurde meer dan een van onze pagina’s nodig heeft. Ga terug en probeer het met minder.
problem-busy = Het is nu erg druk
problem-busy-text = Er is niets verloren gegaan. Wacht even en probeer het opnieuw.
problem-internal = Er ging iets mis
problem-internal-text = Het ligt aan ons en is vastgelegd. Probeer het zo meteen opnieuw.
journey-expired = Dit duurde te lang
journey-expired-text = Voor uw veiligheid eindigt het aanmelden na enige tijd. Er is niets gewijzigd.
journey-finished = Dit is al klaar
journey-finished-text = U hebt deze stappen al doorlopen, misschien in een ander tabblad.
journey-unknown = We zijn de draad kwijt
journey-unknown-text = Deze browser kent de stappen vóór deze pagina niet. De koppeling kan van een ander apparaat zijn, of de cookies zijn gewist.
journey-go-back = Ga terug naar de app en begin opnieuw.
cookies-cleared-heading = We hebben uw cookies opgeruimd
cookies-cleared-text = Uw browser had te veel cookies voor deze site, dus hebben we de onze gewist. Meld u opnieuw aan om door te gaan.

## What an error number means

explained-heading = Wat { $number } betekent
explained-happened = Wat er is gebeurd
explained-to-do = Wat u kunt doen
explained-developers = Voor ontwikkelaars
explained-administrators = Voor beheerders
explained-customers = Voor klanten
explained-places = Verstuurd door

## Leaving

signed-out-step = Afgemeld
signed-out-heading = U bent afgemeld
signed-out-text = Sluit het browservenster als dit een gedeeld apparaat is.
go-to = Naar { $application }
sign-out-step = Afmelden
sign-out-heading = Afmelden bij { $tenant }?
sign-out-signed-in-as = U bent aangemeld als { $identifier }.
sign-out-text = U wordt afgemeld bij elke app die u met dit account in deze browser hebt geopend.
sign-out-no = Aangemeld blijven
sign-out-yes = Afmelden
still-signed-in-heading = U bent nog aangemeld
still-signed-in-text = U kunt deze pagina sluiten.
leave-step = Verlaten
leave-heading = Deze app is hier niet bekend
leave-text = Aan het verzoek kan niet worden voldaan. Ga alleen door als u { $site } wilde openen.
handing-over-step = U bent aangemeld
handing-over-text = We brengen u terug naar { $application }.
signing-out-step = U wordt afgemeld
signing-out-text = We laten het uw apps weten. Dit duurt even.

## Connecting a device

device-message = Open { $url } in een browser en voer de code { $code } in.
device-heading = Een apparaat verbinden
device-intro = Voer de code in die op uw tv, console of opdrachtregel staat.
device-code-label = Code op uw apparaat
device-code-hint = 9 letters en cijfers. Kleine letters en spaties mogen.
device-code-missing = Voer de 9 tekens in die uw apparaat toont.
device-code-unknown = Geen apparaat toont deze code. Controleer elk teken.
device-code-expired = Deze code is verlopen. Begin opnieuw op uw apparaat voor een nieuwe.
device-code-decided = Deze code is al gebruikt. Begin daar opnieuw als uw apparaat nog wacht.
device-code-too-many = Er zijn te veel foute codes ingevoerd. Probeer het over een uur opnieuw.
device-only-yours = Voer alleen een code in die u zelf hebt aangevraagd.
device-confirm-heading = { $application } op een apparaat verbinden?
device-confirm-intro = Controleer of uw apparaat dezelfde code toont.
device-confirm-code = Code: { $code }
device-application-label = App
device-requested-label = Begonnen
device-warning-title = Heeft iemand u deze code gestuurd?
device-warning-text = Kies Annuleren. Diegene kan er uw account mee binnenkomen.
device-deny = Annuleren
device-allow = Verbinden
device-connected-heading = Uw apparaat is verbonden
device-connected-text = Ga terug naar { $application } op uw apparaat. U kunt deze pagina sluiten.
device-refused-heading = Er is niets verbonden
device-refused-text = { $application } op dat apparaat kan niet bij uw account. U kunt deze pagina sluiten.

## Consent

consent-heading = { $application } toestaan uw account te gebruiken?
consent-intro = Er wordt toestemming gevraagd voor:
consent-settled = Dit mag al:
consent-allow = Toestaan
consent-deny = Annuleren
consent-openid = U aanmelden
consent-openid-text = En u de volgende keer herkennen
consent-profile = Uw naam zien
consent-email = Uw e-mailadres zien
consent-offline = Verbonden blijven als u weg bent
consent-offline-text = Tot u dit intrekt
consent-unverified = Niemand heeft deze app gecontroleerd.
consent-unverified-text = Sta dit alleen toe als u { $site } kent.
consent-administrator-heading = { $application } heeft goedkeuring van een beheerder nodig
consent-administrator-text = Wat hier op slot staat, kunt u niet toestaan. Vraag een beheerder om het voor iedereen toe te staan.
consent-back = Terug naar { $application }
admin-consent-title = { $application } voor iedereen toestaan
admin-consent-heading = { $application } voor iedereen toestaan?
admin-consent-intro = U antwoordt voor alle klanten. Zij worden niet één voor één gevraagd.
admin-consent-openid = Mensen aanmelden
admin-consent-openid-text = En hen de volgende keer herkennen
admin-consent-profile = Profielen zien
admin-consent-profile-text = De naam van wie is aangemeld
admin-consent-email = E-mailadressen zien
admin-consent-email-text = Van wie is aangemeld
admin-consent-offline = Verbonden blijven als mensen weg zijn
admin-consent-offline-text = Tot u of zij dit intrekken
admin-consent-alone = Werkt zonder dat iemand is aangemeld
admin-consent-site-label = Stuurt u terug naar
admin-consent-covers-label = Geldt voor
admin-consent-covers = Alle klanten van { $business }
admin-consent-audit = Uw antwoord komt in het auditlogboek.
admin-consent-allow = Voor iedereen toestaan
no-administrator-heading = Alleen een beheerder kan dit beantwoorden
no-administrator-text = U bent aangemeld als { $identifier }. Meld u aan met een beheerdersaccount om door te gaan.
consent-records-heading = Apps die uw account mogen gebruiken
consent-records-since = Toegestaan sinds
consent-records-remove = Toegang intrekken
consent-records-none = U hebt geen enkele app toegestaan uw account te gebruiken.
consent-records-sign-in = Meld u eerst aan bij een app en open daarna deze pagina opnieuw.

## Answering an application that asks by mail

approval-heading = { $application } vraagt om u
approval-intro = { $application } wil u aanmelden, hoewel u niet bij het scherm bent.
approval-message-label = Bericht
approval-warning-title = Bent u hiermee begonnen?
approval-warning-text = Kies Weigeren als dat niet zo is. Wie begon, zou in uw account komen.
approval-warning-message = Kies Weigeren als dat niet zo is, of als het bericht daar anders is. Wie begon, zou in uw account komen.
approval-deny = Weigeren
approval-allow = Akkoord
approval-another-heading = Dit verzoek is voor een ander account
approval-another-text = U bent aangemeld als { $identifier }, aan wie niets is gevraagd.
approval-another-button = Aanmelden met een ander account
approval-agreed-heading = U bent akkoord gegaan
approval-agreed-text = { $application } kan nu verder. U kunt deze pagina sluiten.
approval-refused-heading = U hebt geweigerd
approval-refused-text = { $application } kan niet verder. U kunt deze pagina sluiten.
approval-gone-heading = Er is niets te beantwoorden
approval-gone-text = Deze koppeling werkt niet meer, of heeft nooit gewerkt. Wordt er nog op u gewacht, begin dan opnieuw waar u was.

## Looking at pages beforehand

preview-heading = Voorbeeld
preview-intro = Met voorbeeldgegevens. Hier wordt niets opgeslagen of verstuurd.
preview-flows = Gebruikersstromen
preview-themes = Thema’s
preview-pages = Pagina’s

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Plaats
attribute-country = Land of regio
attribute-display-name = Weergavenaam
attribute-job-title = Functie
attribute-postal-code = Postcode
attribute-state = Provincie of staat
attribute-street-address = Straat en nummer
attribute-choose = Kies een optie
attribute-required = Dit is nodig om door te gaan.
attribute-invalid = Dit kan hier niet worden gebruikt. Controleer het en probeer het opnieuw.
attribute-not-a-number = Voer een geheel getal in, in cijfers.
attribute-not-a-date = Voer een datum in.
attribute-too-long = { $maximum ->
    [one] Voer hoogstens { $maximum } teken in.
   *[other] Voer hoogstens { $maximum } tekens in.
}
step-page = Pagina { $page } van { $pages }
back-button = Terug

# Terms of use and the like.
terms-heading = Iets nieuws om mee akkoord te gaan
terms-intro = Lees dit en ga akkoord om verder te gaan met uw account.
terms-missing = Vink dit aan om door te gaan.
terms-sign-out = Liever afmelden
