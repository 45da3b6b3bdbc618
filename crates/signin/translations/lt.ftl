language-name = Lietuvių

## Every page

skip-link = Pereiti prie pagrindinio turinio
title-error = Klaida:
language-label = Kalba:
help-link = Pagalba
privacy-link = Privatumas
terms-link = Sąlygos
change-account = Keisti paskyrą
continue-button = Tęsti
try-again-button = Bandyti dar kartą
show-password = Rodyti slaptažodį
optional-note = (neprivaloma)
or-divider = arba
email-label = El. paštas
error-label = Klaida
detail-label = Išsami informacija
time-label = Laikas
correlation-label = Koreliacijos ID
copy-reference = Kopijuoti ID pagalbos tarnybai
copied-note = Nukopijuota

## Dates and times

time-of-day = { $time } val. (UTC)
date-and-time = { $year } m. { $month } { $day } d. { $time } val. (UTC)
month-name = { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
}

## Signing in

sign-in-step = Prisijungimas
sign-in-heading = Prisijungimas
sign-in-intro = Prisijunkite ir tęskite: { $tenant }
identifier-label = El. paštas arba naudotojo vardas
identifier-label-phone = El. paštas arba telefono numeris
identifier-label-any = El. paštas, telefono numeris arba naudotojo vardas
phone-label = Telefono numeris
username-label = Naudotojo vardas
identifier-missing = Įveskite savo el. paštą arba naudotojo vardą.
identifier-missing-email = Įveskite savo el. paštą.
identifier-missing-any = Užpildykite šį lauką.
identifier-not-an-email = Įveskite el. pašto adresą, pavyzdžiui, vardas@example.com.
identifier-unacceptable = Patikrinkite, ką įvedėte. Tai negali būti el. paštas ar naudotojo vardas.
identifier-unacceptable-phone = Patikrinkite, ką įvedėte. Telefono numeris prasideda + ir šalies kodu.
identifier-unacceptable-phone-example = Patikrinkite, ką įvedėte. Telefono numeris atrodo, pavyzdžiui, taip: { $example }.
phone-country-refused = Šios šalies numeriais žinučių siųsti negalime. Naudokite kitą numerį.
username-unacceptable = Čia toks naudotojo vardas netinka. Pasirinkite kitą.
username-heading = Pasirinkite naudotojo vardą
username-intro = Juo prisijungsite.
username-hint = Raidės nuo a iki z, skaitmenys, taškai, brūkšneliai ir pabraukimo brūkšniai.
username-taken = Šis naudotojo vardas užimtas. Pasirinkite kitą.
sign-up-prompt = Dar neturite „{ $tenant }“ paskyros?
sign-up-link = Sukurkite paskyrą

## Password

password-heading = Įveskite slaptažodį
password-label = Slaptažodis
password-missing = Įveskite savo slaptažodį.
password-wrong = El. paštas ir slaptažodis nesutampa.
password-wrong-any = Paskyra ir slaptažodis nesutampa.
password-wrong-reset = Bandykite dar kartą arba nustatykite slaptažodį iš naujo.
password-wrong-retry = Patikrinkite abu ir bandykite dar kartą.
password-busy = Šiuo metu esame labai apkrauti.
password-busy-text = Jūsų slaptažodis nebuvo patikrintas. Šiek tiek palaukite ir bandykite dar kartą.
forgot-link = Pamiršote slaptažodį?
remember-label = Šiame įrenginyje likti prisijungus
sign-in-button = Prisijungti
code-instead = Geriau atsiųskite kodą el. paštu

## One-time code

code-heading = Patikrinkite el. paštą
code-heading-phone = Patikrinkite telefoną
code-sent-sign-in = Išsiuntėme kodą: { $address }
code-sent-sign-up = Kad patvirtintumėte, jog tai jūsų, išsiuntėme kodą: { $address }
code-sent-reset = Jei paskyra yra, išsiuntėme kodą: { $address }
code-label = { $digits } skaitmenų kodas
code-hint = { $minutes ->
    [one] Galioja { $minutes } minutę.
    [few] Galioja { $minutes } minutes.
   *[other] Galioja { $minutes } minučių.
}
code-hint-scripted = Patikrinsime jį, kai įvesite paskutinį skaitmenį.
code-missing = Įveskite { $digits } skaitmenų kodą iš el. laiško.
code-missing-phone = Įveskite { $digits } skaitmenų kodą iš žinutės.
code-wrong = Tai ne paskutinis mūsų siųstas kodas. Patikrinkite jį arba paprašykite naujo.
code-expired = Šio kodo galiojimas baigėsi. Paprašykite naujo.
code-too-many = Šis kodas per daug kartų įvestas neteisingai. Paprašykite naujo.
code-sent-again = Išsiuntėme naują kodą. Galioja tik naujausias.
code-wait = { $seconds ->
    [one] Kito kodo galėsite paprašyti po { $seconds } sekundės. Paskutinis dar galioja.
    [few] Kito kodo galėsite paprašyti po { $seconds } sekundžių. Paskutinis dar galioja.
   *[other] Kito kodo galėsite paprašyti po { $seconds } sekundžių. Paskutinis dar galioja.
}
code-nothing-yet = Dar negavote? Patikrinkite brukalą arba
code-nothing-yet-phone = Dar negavote? Šiek tiek palaukite arba
code-resend = paprašykite naujo kodo
verify-button = Patvirtinti
change-email = Naudoti kitą el. paštą
change-phone = Naudoti kitą numerį
password-instead = Naudoti slaptažodį

## Links by mail

link-sent = Išsiuntėme nuorodą: { $address }
link-hint = Atidarykite ją šioje naršyklėje. Ji veikia vieną kartą ir tik trumpai.
link-resend = paprašykite naujos nuorodos
link-sent-again = Išsiuntėme naują nuorodą. Galioja tik naujausia.
link-wait = Ką tik išsiuntėme nuorodą, ir ji dar galioja. Šiek tiek palaukite prieš prašydami kitos.
link-opened = Patvirtinkite, kad tai jūs
link-expired = Ši nuoroda nebegalioja, jau panaudota arba nėra naujausia. Paprašykite naujos.
link-elsewhere = Atidarykite nuorodą ten, kur pradėjote
link-elsewhere-text = Ši nuoroda veikia tik naršyklėje, kurioje jos paprašyta. Ji dar nepanaudota: nukopijuokite ją ten arba atidarykite laišką tame įrenginyje.
link-instead = Geriau atsiųskite nuorodą el. paštu

## Signing up

sign-up-heading = Sukurkite paskyrą
sign-up-intro = Tai užtruks maždaug minutę.
sign-up-email-hint = Atsiųsime kodą, kad tai patvirtintume.
sign-up-link-hint = Atsiųsime nuorodą adresui patvirtinti.
sign-in-prompt = Jau turite paskyrą?
sign-in-link = Prisijunkite
details-step = Jūsų duomenys
details-intro = Liko paskutinis veiksmas.
details-problems = Patikrinkite pažymėtus laukus. Niekas neprarasta, tik slaptažodį reikia įvesti iš naujo.
steps-label = Eiga
step-email-done = El. paštas, atlikta
step-code-done = Kodas, atlikta
step-details = Jūsų duomenys, 3 veiksmas iš 3
email-confirmed = Patvirtinta.
given-name-label = Vardas
given-name-wrong = Įveskite savo vardą.
family-name-label = Pavardė
family-name-wrong = Įveskite savo pavardę.
create-password-label = Sukurkite slaptažodį
create-account-button = Sukurti paskyrą

## Choosing a password

password-hint = Naudokite { $minimum } ar daugiau simbolių. Puikiai tinka keli nesusiję žodžiai.
password-choose = Pasirinkite slaptažodį.
password-too-short = Per trumpas. Naudokite { $minimum } ar daugiau simbolių.
password-too-long = Per ilgas. Didžiausias leidžiamas simbolių skaičius: { $maximum }.
password-common = Tai vienas pirmųjų slaptažodžių, kuriuos bandytų kiti. Pasirinkite kitą.
password-context = Jis sudarytas iš jūsų vardo, el. pašto arba mūsų pavadinimo. Pasirinkite ką nors nesusijusio.
password-guessable = Jį lengva atspėti. Pridėkite kelis nesusijusius žodžius.
password-unacceptable = Jame yra simbolis, kurio naudoti negalima. Pasirinkite kitą slaptažodį.
password-classes = Naudokite bent { $classes } rūšių simbolius iš šių: didžiosios raidės, mažosios raidės, skaitmenys, kiti simboliai.
password-history = { $count ->
    [one] Slaptažodis negali sutapti su { $count } paskutiniu jūsų slaptažodžiu.
    [few] Slaptažodis negali sutapti su { $count } paskutiniais jūsų slaptažodžiais.
   *[other] Slaptažodis negali sutapti nė su vienu iš { $count } paskutinių jūsų slaptažodžių.
}
password-banned = Jame yra žodis, kurio čia naudoti negalima. Pasirinkite ką nors, kas su mumis nesusiję.
password-breached = Šis slaptažodis žinomas iš duomenų nutekėjimo kitur, todėl kiti jį bandys. Pasirinkite kitą.
password-used-before = Šį slaptažodį jau naudojote. Pasirinkite kitą.
strength-label = Slaptažodžio stiprumas
strength-weak = Silpnas
strength-fair = Vidutinis
strength-good = Geras
strength-strong = Stiprus

## Stay signed in

stay-heading = Likti prisijungus?
stay-intro = { $days ->
    [one] Šiame įrenginyje { $days } dieną nereikės prisijungti.
    [few] Šiame įrenginyje { $days } dienas nereikės prisijungti.
   *[other] Šiame įrenginyje { $days } dienų nereikės prisijungti.
}
stay-no = Ne
stay-yes = Likti prisijungus
stay-shared-device = Bendrame ar viešame įrenginyje pasirinkite „Ne“.

## Choosing an account

picker-heading = Pasirinkite paskyrą
picker-intro = kad tęstumėte: { $application }
picker-other = Naudoti kitą paskyrą

## Resetting a password

reset-heading = Nustatykite slaptažodį iš naujo
reset-intro-email = Įveskite savo el. paštą ir atsiųsime kodą.
reset-intro = Įveskite savo el. paštą arba telefono numerį ir atsiųsime kodą.
send-code-button = Siųsti kodą
back-to-sign-in = Grįžti prie prisijungimo
new-password-heading = Pasirinkite naują slaptažodį
change-password-text = Prieš tęsiant reikia pakeisti slaptažodį. Visur kitur jus atjungsime.
new-password-label = Naujas slaptažodis
confirm-password-label = Pakartokite naują slaptažodį
passwords-differ = Slaptažodžiai nesutampa. Įveskite abu iš naujo.
revoke-label = Atsijungti visur kitur
save-and-sign-in = Įrašyti ir prisijungti

## Paused, too many

locked-step = Prisijungimas pristabdytas
locked-heading = { $minutes ->
    [one] Prisijungimas pristabdytas { $minutes } minutei
    [few] Prisijungimas pristabdytas { $minutes } minutėms
   *[other] Prisijungimas pristabdytas { $minutes } minučių
}
locked-text = Per daug kartų įvestas neteisingas slaptažodis. Taip apsaugome paskyrą nuo kitų, kol jūsų nėra.
locked-until = Slaptažodį vėl galėsite įvesti nuo
locked-other-ways = Šie būdai veikia ir dabar:
locked-code-text = Išsiųsime, jei su šiuo el. paštu susieta paskyra
locked-reset-text = Atsiųsime kodą jūsų el. paštu
rate-limited-step = Per daug bandymų
rate-limited-heading = Šiek tiek palaukite ir bandykite dar kartą
rate-limited-text = Iš jūsų tinklo gavome labai daug bandymų.
rate-limited-from = Bandykite dar kartą nuo
rate-limited-hint = Naudojate bendrą „Wi-Fi“? Mobilieji duomenys gali suveikti greičiau.

## What can go wrong

start-again-in = Pradėti iš naujo: { $application }
problem-unknown-tenant = Čia prisijungti negalima
problem-unknown-tenant-text = Šio puslapio adrese nurodyta organizacija neegzistuoja. Patikrinkite nuorodą arba grįžkite į programėlę.
problem-unknown-application = Ši programėlė čia nežinoma
problem-unknown-application-text = Programėlė, iš kurios atėjote, šiam prisijungimui nesukonfigūruota. Su jūsų paskyra viskas gerai.
problem-unknown-redirect = Ši programėlė negali jūsų prijungti
problem-unknown-redirect-text = Programėlė paprašė nukreipti jus adresu, kurio neužregistravo, todėl sustojome. Su jūsų paskyra viskas gerai.
problem-bad-request = Šios programėlės užklausa nesuprantama
problem-bad-request-text = Grįžkite į programėlę ir bandykite dar kartą. Jei tai kartojasi, praneškite programėlės valdytojams.
problem-not-found = Čia puslapio nėra
problem-not-found-text = Patikrinkite nuorodą arba grįžkite į programėlę ir pradėkite iš naujo.
problem-unknown-number = Tokios klaidos nėra
problem-unknown-number-text = Klaidos numeris jos tekste nurodytas po AADSTS. Patikrinkite nuorodą.
problem-stale-form = Šis puslapis buvo atidarytas per ilgai
problem-stale-form-text = Jūsų saugumui nepanaudojome to, kas buvo išsiųsta. Grįžkite, įkelkite puslapį iš naujo ir bandykite dar kartą.
problem-no-cookies = Jūsų naršyklė blokuoja slapukus
problem-no-cookies-text = Jų reikia tik tam, kad žinotume, jog kitame puslapyje – vis dar jūs. Leiskite šios svetainės slapukus ir pradėkite iš naujo.
problem-too-large = Tai buvo per daug
problem-too-large-text = Jūsų naršyklė išsiuntė daugiau, nei reikia bet kuriam mūsų puslapiui. Grįžkite ir bandykite dar kartą su mažiau duomenų.
problem-busy = Šiuo metu esame labai apkrauti
problem-busy-text = Niekas neprarasta. Šiek tiek palaukite ir bandykite dar kartą.
problem-internal = Įvyko klaida
problem-internal-text = Ji kilo pas mus ir yra užregistruota. Netrukus bandykite dar kartą.
journey-expired = Tai užtruko per ilgai
journey-expired-text = Jūsų saugumui prisijungimas po kurio laiko nutraukiamas. Niekas nepakeista.
journey-finished = Tai jau baigta
journey-finished-text = Šiuos veiksmus jau atlikote, galbūt kitame skirtuke.
journey-unknown = Nutrūko prisijungimo eiga
journey-unknown-text = Ši naršyklė nežino veiksmų, buvusių prieš šį puslapį. Galbūt nuoroda yra iš kito įrenginio arba slapukai buvo išvalyti.
journey-go-back = Grįžkite į programėlę ir pradėkite iš naujo.
cookies-cleared-heading = Sutvarkėme jūsų slapukus
cookies-cleared-text = Jūsų naršyklėje buvo per daug šios svetainės slapukų, todėl savuosius išvalėme. Kad tęstumėte, prisijunkite iš naujo.

## What an error number means

explained-heading = Ką reiškia { $number }
explained-happened = Kas nutiko
explained-to-do = Ką daryti
explained-developers = Kūrėjams
explained-administrators = Administratoriams
explained-customers = Klientams
explained-places = Siuntėjas

## Leaving

signed-out-step = Atsijungta
signed-out-heading = Jūs atsijungėte
signed-out-text = Jei tai bendras įrenginys, uždarykite naršyklės langą.
go-to = Eiti į „{ $application }“
sign-out-step = Atsijungimas
sign-out-heading = Atsijungti nuo „{ $tenant }“?
sign-out-signed-in-as = Prisijungta kaip { $identifier }.
sign-out-text = Atjungsime jus nuo visų programėlių, kurias šioje naršyklėje atidarėte su šia paskyra.
sign-out-no = Likti prisijungus
sign-out-yes = Atsijungti
still-signed-in-heading = Vis dar prisijungta
still-signed-in-text = Šį puslapį galite uždaryti.
leave-step = Išėjimas
leave-heading = Ši programėlė čia nežinoma
leave-text = Jos užklausos įvykdyti negalima. Tęskite tik tuo atveju, jei norėjote atidaryti { $site }.
handing-over-step = Jūs prisijungėte
handing-over-text = Grąžiname jus į „{ $application }“.
signing-out-step = Atjungiama
signing-out-text = Pranešame jūsų programėlėms. Tai šiek tiek užtruks.

## Connecting a device

device-message = Naršyklėje atidarykite { $url } ir įveskite kodą { $code }.
device-heading = Prijunkite įrenginį
device-intro = Įveskite kodą, rodomą televizoriuje, žaidimų pulte arba komandų eilutėje.
device-code-label = Kodas jūsų įrenginyje
device-code-hint = 9 raidės ir skaitmenys. Tinka ir mažosios raidės bei tarpai.
device-code-missing = Įveskite 9 simbolius, kuriuos rodo jūsų įrenginys.
device-code-unknown = Šio kodo nerodo joks įrenginys. Patikrinkite kiekvieną simbolį.
device-code-expired = Šio kodo galiojimas baigėsi. Kad gautumėte naują, pradėkite įrenginyje iš naujo.
device-code-decided = Šis kodas jau panaudotas. Jei įrenginys vis dar laukia, pradėkite jame iš naujo.
device-code-too-many = Įvesta per daug neteisingų kodų. Bandykite dar kartą po valandos.
device-only-yours = Įveskite kodą tik tada, jei jo prašėte jūs.
device-confirm-heading = Prijungti „{ $application }“ įrenginyje?
device-confirm-intro = Patikrinkite, ar jūsų įrenginys rodo tą patį kodą.
device-confirm-code = Kodas: { $code }
device-application-label = Programėlė
device-requested-label = Pradėta
device-warning-title = Kas nors atsiuntė jums šį kodą?
device-warning-text = Pasirinkite „Atšaukti“. Siuntėjas juo galėtų patekti į jūsų paskyrą.
device-deny = Atšaukti
device-allow = Prijungti
device-connected-heading = Jūsų įrenginys prijungtas
device-connected-text = Įrenginyje grįžkite į „{ $application }“. Šį puslapį galite uždaryti.
device-refused-heading = Niekas neprijungta
device-refused-text = „{ $application }“ tame įrenginyje negali patekti į jūsų paskyrą. Šį puslapį galite uždaryti.

## Consent

consent-heading = Leisti „{ $application }“ naudoti jūsų paskyrą?
consent-intro = Programėlė prašo leidimo:
consent-settled = Programėlė jau gali:
consent-allow = Leisti
consent-deny = Atšaukti
consent-openid = Prijungti jus
consent-openid-text = Ir atpažinti jus kitą kartą
consent-profile = Matyti jūsų vardą
consent-email = Matyti jūsų el. pašto adresą
consent-offline = Išlaikyti ryšį, kai jūsų nėra
consent-offline-text = Kol atšauksite šį leidimą
consent-unverified = Šios programėlės niekas nepatikrino.
consent-unverified-text = Leiskite tik tuo atveju, jei žinote { $site }.
consent-administrator-heading = „{ $application }“ reikia administratoriaus patvirtinimo
consent-administrator-text = Negalite leisti to, kas čia užrakinta. Paprašykite administratoriaus leisti tai visiems.
consent-back = Grįžti į „{ $application }“
admin-consent-title = Leisti „{ $application }“ visiems
admin-consent-heading = Leisti „{ $application }“ visiems?
admin-consent-intro = Atsakote už visus klientus. Atskirai jų neklausime.
admin-consent-openid = Prijungti naudotojus
admin-consent-openid-text = Ir atpažinti juos kitą kartą
admin-consent-profile = Matyti profilius
admin-consent-profile-text = Prisijungusio asmens vardą
admin-consent-email = Matyti el. pašto adresus
admin-consent-email-text = Prisijungusio asmens
admin-consent-offline = Išlaikyti ryšį, kai naudotojų nėra
admin-consent-offline-text = Kol jūs arba jie atšauksite leidimą
admin-consent-alone = Veikia ir niekam neprisijungus
admin-consent-site-label = Grąžina jus į
admin-consent-covers-label = Apima
admin-consent-covers = Visi „{ $business }“ klientai
admin-consent-audit = Jūsų atsakymas įrašomas į audito žurnalą.
admin-consent-allow = Leisti visiems
no-administrator-heading = Į tai atsakyti gali tik administratorius
no-administrator-text = Prisijungta kaip { $identifier }. Kad tęstumėte, prisijunkite su administratoriaus paskyra.
consent-records-heading = Programėlės, galinčios naudoti jūsų paskyrą
consent-records-since = Leista nuo
consent-records-remove = Panaikinti prieigą
consent-records-none = Jokiai programėlei neleidote naudoti savo paskyros.
consent-records-sign-in = Pirmiausia prisijunkite prie kurios nors programėlės, tada vėl atverkite šį puslapį.

## Answering an application that asks by mail

approval-heading = „{ $application }“ prašo jūsų patvirtinimo
approval-intro = „{ $application }“ nori jus prijungti, nors nesate prie jos ekrano.
approval-message-label = Pranešimas
approval-warning-title = Ar tai pradėjote jūs?
approval-warning-text = Jei ne, pasirinkite „Atmesti“. Kitaip tai pradėjęs asmuo patektų į jūsų paskyrą.
approval-warning-message = Jei ne arba jei ten matote kitą pranešimą, pasirinkite „Atmesti“. Kitaip tai pradėjęs asmuo patektų į jūsų paskyrą.
approval-deny = Atmesti
approval-allow = Sutikti
approval-another-heading = Ši užklausa skirta kitai paskyrai
approval-another-text = Prisijungta kaip { $identifier }, bet užklausa skirta ne šiai paskyrai.
approval-another-button = Prisijungti su kita paskyra
approval-agreed-heading = Jūs sutikote
approval-agreed-text = „{ $application }“ jau gali tęsti. Šį puslapį galite uždaryti.
approval-refused-heading = Jūs atmetėte užklausą
approval-refused-text = „{ $application }“ negali tęsti. Šį puslapį galite uždaryti.
approval-gone-heading = Nėra į ką atsakyti
approval-gone-text = Ši nuoroda nebeveikia arba niekada neveikė. Jei jūsų atsakymo vis dar laukiama, pradėkite iš naujo ten, kur buvote.

## Looking at pages beforehand

preview-heading = Peržiūra
preview-intro = Su pavyzdiniais duomenimis. Čia niekas neįrašoma ir nesiunčiama.
preview-flows = Naudotojų srautai
preview-themes = Temos
preview-pages = Puslapiai

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Miestas arba gyvenvietė
attribute-country = Šalis arba regionas
attribute-display-name = Rodomas vardas
attribute-job-title = Pareigos
attribute-postal-code = Pašto kodas
attribute-state = Valstija arba apskritis
attribute-street-address = Gatvė ir namo numeris
attribute-problems = Patikrinkite pažymėtus laukus. Niekas neprarasta.
attribute-choose = Pasirinkite
attribute-required = To reikia, kad galėtumėte tęsti.
attribute-invalid = Čia tai netinka. Patikrinkite ir bandykite dar kartą.
attribute-not-a-number = Įveskite sveikąjį skaičių skaitmenimis.
attribute-not-a-date = Įveskite datą.
attribute-too-long = { $maximum ->
    [one] Įveskite ne daugiau kaip { $maximum } simbolį.
    [few] Įveskite ne daugiau kaip { $maximum } simbolius.
   *[other] Įveskite ne daugiau kaip { $maximum } simbolių.
}
step-page = { $page } puslapis iš { $pages }
back-button = Atgal

# Terms of use and the like.
terms-heading = Reikia jūsų sutikimo
terms-intro = Kad galėtumėte toliau naudotis paskyra, perskaitykite tai ir sutikite.
terms-missing = Kad tęstumėte, pažymėkite šį langelį.
terms-sign-out = Geriau atsijungti
