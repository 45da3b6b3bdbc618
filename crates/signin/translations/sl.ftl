# The language's own name, as it stands in the choice of languages.
language-name = Slovenščina

## Every page

skip-link = Preskoči na glavno vsebino
title-error = Napaka:
language-label = Jezik:
help-link = Pomoč
privacy-link = Zasebnost
terms-link = Pogoji uporabe
change-account = Zamenjaj račun
continue-button = Nadaljuj
try-again-button = Poskusi znova
show-password = Pokaži geslo
optional-note = (izbirno)
or-divider = ali
email-label = E-pošta
error-label = Napaka
detail-label = Podrobnosti
time-label = Čas
correlation-label = ID korelacije
copy-reference = Kopiraj ID za podporo
copied-note = Kopirano

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day }. { $month } { $year } ob { $time } (UTC)
month-name = { $month ->
    [1] januarja
    [2] februarja
    [3] marca
    [4] aprila
    [5] maja
    [6] junija
    [7] julija
    [8] avgusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[12] decembra
}

## Signing in

sign-in-step = Prijava
sign-in-heading = Prijava
sign-in-intro = Prijavite se za nadaljevanje v storitev { $tenant }
identifier-label = E-pošta ali uporabniško ime
identifier-label-phone = E-pošta ali telefonska številka
identifier-label-any = E-pošta, telefon ali uporabniško ime
phone-label = Telefonska številka
username-label = Uporabniško ime
identifier-missing = Vnesite e-poštni naslov ali uporabniško ime.
identifier-missing-email = Vnesite e-poštni naslov.
identifier-missing-any = Izpolnite to polje.
identifier-not-an-email = Vnesite e-poštni naslov, na primer name@example.com.
identifier-unacceptable = Preverite vneseno. To ne more biti ne e-poštni naslov ne uporabniško ime.
identifier-unacceptable-phone = Preverite vneseno. Telefonska številka se začne z znakom + in klicno kodo države.
identifier-unacceptable-phone-example = Preverite vneseno. Telefonska številka je na primer takšna: { $example }.
phone-country-refused = Na številke te države ne moremo pošiljati sporočil. Uporabite drugo številko.
username-unacceptable = To tukaj ne more biti uporabniško ime. Izberite drugo.
username-heading = Izberite uporabniško ime
username-intro = Z njim se boste prijavljali.
username-hint = Črke od a do z, števke, pike, vezaji in podčrtaji.
username-taken = To uporabniško ime je zasedeno. Izberite drugo.
sign-up-prompt = Prvič uporabljate { $tenant }?
sign-up-link = Ustvarite račun

## Password

password-heading = Vnesite geslo
password-label = Geslo
password-missing = Vnesite geslo.
password-wrong = E-poštni naslov in geslo se ne ujemata.
password-wrong-any = Račun in geslo se ne ujemata.
password-wrong-reset = Poskusite znova ali ponastavite geslo.
password-wrong-retry = Preverite oboje in poskusite znova.
password-busy = Trenutno imamo zelo veliko zahtev.
password-busy-text = Vaše geslo ni bilo preverjeno. Počakajte trenutek in poskusite znova.
forgot-link = Ste pozabili geslo?
remember-label = Ohrani prijavo v tej napravi
sign-in-button = Prijava
code-instead = Raje pošlji kodo po e-pošti

## One-time code

code-heading = Preverite e-pošto
code-heading-phone = Preverite telefon
code-sent-sign-in = Kodo smo poslali na { $address }
code-sent-sign-up = Da potrdimo, da je to vaše, smo poslali kodo na { $address }
code-sent-reset = Če za to obstaja račun, smo poslali kodo na { $address }
code-label = { $digits }-mestna koda
code-hint = { $minutes ->
    [one] Velja { $minutes } minuto.
    [two] Velja { $minutes } minuti.
    [few] Velja { $minutes } minute.
   *[other] Velja { $minutes } minut.
}
code-hint-scripted = Preverimo jo, ko vnesete zadnjo števko.
code-missing = Vnesite { $digits } števk iz e-poštnega sporočila.
code-missing-phone = Vnesite { $digits } števk iz sporočila.
code-wrong = To ni koda, ki smo jo poslali nazadnje. Preverite jo ali zahtevajte novo.
code-expired = Ta koda je potekla. Zahtevajte novo.
code-too-many = Za to kodo je bilo preveč napačnih poskusov. Zahtevajte novo.
code-sent-again = Poslali smo novo kodo. Velja samo najnovejša.
code-wait = { $seconds ->
    [one] Novo kodo lahko zahtevate čez { $seconds } sekundo. Zadnja še velja.
    [two] Novo kodo lahko zahtevate čez { $seconds } sekundi. Zadnja še velja.
    [few] Novo kodo lahko zahtevate čez { $seconds } sekunde. Zadnja še velja.
   *[other] Novo kodo lahko zahtevate čez { $seconds } sekund. Zadnja še velja.
}
code-nothing-yet = Še nič? Preverite neželeno pošto ali
code-nothing-yet-phone = Še nič? Počakajte trenutek ali
code-resend = zahtevajte novo kodo
verify-button = Preveri
change-email = Uporabi drug e-poštni naslov
change-phone = Uporabi drugo številko
password-instead = Raje uporabi geslo

## Links by mail

link-sent = Povezavo smo poslali na { $address }
link-hint = Odprite jo v tem brskalniku. Deluje enkrat in le kratek čas.
link-resend = zahtevajte novo povezavo
link-sent-again = Poslali smo novo povezavo. Velja samo najnovejša.
link-wait = Povezavo smo pravkar poslali in še velja. Preden zahtevate drugo, malo počakajte.
link-opened = Potrdite, da ste to vi
link-expired = Ta povezava je potekla, je že uporabljena ali ni najnovejša. Zahtevajte novo.
link-elsewhere = Odprite povezavo tam, kjer ste začeli
link-elsewhere-text = Ta povezava deluje samo v brskalniku, ki jo je zahteval. Še ni uporabljena: kopirajte jo tja ali odprite e-pošto na tisti napravi.
link-instead = Raje pošlji povezavo po e-pošti

## Signing up

sign-up-heading = Ustvarite račun
sign-up-intro = To traja približno eno minuto.
sign-up-email-hint = Za potrditev vam bomo poslali kodo.
sign-up-link-hint = Za potrditev vam bomo poslali povezavo.
sign-in-prompt = Že imate račun?
sign-in-link = Prijavite se
details-step = Vaši podatki
details-intro = Samo še en korak.
details-problems = Preverite označena polja. Nič se ni izgubilo, le geslo je treba znova vnesti.
steps-label = Napredek
step-email-done = E-pošta, končano
step-code-done = Koda, končano
step-details = Vaši podatki, korak 3 od 3
email-confirmed = Potrjeno.
given-name-label = Ime
given-name-wrong = Vnesite ime.
family-name-label = Priimek
family-name-wrong = Vnesite priimek.
create-password-label = Ustvarite geslo
create-account-button = Ustvari račun

## Choosing a password

password-hint = Uporabite vsaj { $minimum } znakov. Nekaj nepovezanih besed je dobra izbira.
password-choose = Izberite geslo.
password-too-short = Prekratko. Uporabite vsaj { $minimum } znakov.
password-too-long = Predolgo. Uporabite največ { $maximum } znakov.
password-common = To je eno od prvih gesel, ki bi jih drugi poskusili. Izberite drugo.
password-context = Sestavljeno je iz vašega imena, vašega e-poštnega naslova ali našega imena. Izberite nekaj nepovezanega.
password-guessable = To je lahko uganiti. Dodajte nekaj nepovezanih besed.
password-unacceptable = Vsebuje znak, ki ga ni mogoče uporabiti. Izberite drugo geslo.
password-classes = Uporabite znake vsaj { $classes } od teh vrst: velike črke, male črke, števke, drugi znaki.
password-history = { $count ->
    [one] Ne uporabite gesla, ki ga imate zdaj.
    [two] Ne uporabite nobenega od zadnjih { $count } gesel.
    [few] Ne uporabite nobenega od zadnjih { $count } gesel.
   *[other] Ne uporabite nobenega od zadnjih { $count } gesel.
}
password-banned = Vsebuje besedo, ki je tukaj ni mogoče uporabiti. Izberite nekaj, kar ni povezano z nami.
password-breached = To geslo je znano iz razkritja podatkov drugje, zato ga bodo drugi poskušali. Izberite drugo.
password-used-before = To geslo ste že imeli. Izberite drugo.
strength-label = Moč gesla
strength-weak = Šibko
strength-fair = Srednje
strength-good = Dobro
strength-strong = Močno

## Stay signed in

stay-heading = Želite ostati prijavljeni?
stay-intro = { $days ->
    [one] V tej napravi se vam { $days } dan ne bo treba prijavljati.
    [two] V tej napravi se vam { $days } dni ne bo treba prijavljati.
    [few] V tej napravi se vam { $days } dni ne bo treba prijavljati.
   *[other] V tej napravi se vam { $days } dni ne bo treba prijavljati.
}
stay-no = Ne
stay-yes = Ohrani prijavo
stay-shared-device = V skupni ali javni napravi izberite Ne.

## Choosing an account

picker-heading = Izberite račun
picker-intro = za nadaljevanje v aplikacijo { $application }
picker-other = Uporabi drug račun

## Resetting a password

reset-heading = Ponastavite geslo
reset-intro-email = Vnesite e-poštni naslov in poslali vam bomo kodo.
reset-intro = Vnesite e-poštni naslov ali telefonsko številko in poslali vam bomo kodo.
send-code-button = Pošlji kodo
back-to-sign-in = Nazaj na prijavo
new-password-heading = Izberite novo geslo
change-password-text = Preden nadaljujete, je treba geslo spremeniti. Povsod drugje boste odjavljeni.
new-password-label = Novo geslo
confirm-password-label = Ponovite novo geslo
passwords-differ = Gesli se razlikujeta. Znova vnesite obe.
revoke-label = Odjavi me povsod drugje
save-and-sign-in = Shrani in me prijavi

## Paused, too many

locked-step = Prijava je začasno ustavljena
locked-heading = { $minutes ->
    [one] Prijava je ustavljena za { $minutes } minuto
    [two] Prijava je ustavljena za { $minutes } minuti
    [few] Prijava je ustavljena za { $minutes } minute
   *[other] Prijava je ustavljena za { $minutes } minut
}
locked-text = Geslo je bilo prevečkrat napačno vneseno. Tako preprečujemo dostop drugim, ko vas ni.
locked-until = Geslo lahko znova vnesete ob
locked-other-ways = Ti načini delujejo tudi zdaj:
locked-code-text = Poslali jo bomo, če za ta e-poštni naslov obstaja račun
locked-reset-text = Kodo bomo poslali na vaš e-poštni naslov
rate-limited-step = Preveč poskusov
rate-limited-heading = Počakajte trenutek in poskusite znova
rate-limited-text = Iz vašega omrežja je prišlo veliko poskusov.
rate-limited-from = Poskusite znova od
rate-limited-hint = Uporabljate skupni Wi-Fi? Prek mobilnih podatkov bo morda šlo prej.

## What can go wrong

start-again-in = Začni znova v aplikaciji { $application }
problem-unknown-tenant = Tukaj ni prijave
problem-unknown-tenant-text = Naslov te strani navaja organizacijo, ki ne obstaja. Preverite povezavo ali se vrnite v aplikacijo.
problem-unknown-application = Ta aplikacija tukaj ni znana
problem-unknown-application-text = Aplikacija, iz katere prihajate, ni nastavljena za to prijavo. Z vašim računom ni nič narobe.
problem-unknown-redirect = Ta aplikacija vas ne more prijaviti
problem-unknown-redirect-text = Aplikacija je zahtevala, da vas pošljemo na naslov, ki ga ni registrirala, zato smo to ustavili. Z vašim računom ni nič narobe.
problem-bad-request = Zahteva te aplikacije ni razumljiva
problem-bad-request-text = Vrnite se v aplikacijo in poskusite znova. Če se to ponavlja, obvestite tiste, ki upravljajo aplikacijo.
problem-not-found = Te strani ni
problem-not-found-text = Preverite povezavo ali se vrnite v aplikacijo in začnite znova.
problem-unknown-number = Take napake ni
problem-unknown-number-text = Številka napake je v njenem besedilu navedena za AADSTS. Preverite povezavo.
problem-stale-form = Ta stran je bila predolgo odprta
problem-stale-form-text = Zaradi vaše varnosti poslanih podatkov nismo uporabili. Vrnite se, znova naložite stran in poskusite še enkrat.
problem-no-cookies = Vaš brskalnik blokira piškotke
problem-no-cookies-text = Potrebujemo jih samo zato, da vemo, da ste na naslednji strani še vedno vi. Dovolite piškotke za to spletno mesto in začnite znova.
problem-too-large = To je bilo preveč
problem-too-large-text = Vaš brskalnik je poslal več, kot potrebuje katera koli naša stran. Vrnite se in poskusite z manj podatki.
problem-busy = Trenutno imamo zelo veliko zahtev
problem-busy-text = Nič se ni izgubilo. Počakajte trenutek in poskusite znova.
problem-internal = Nekaj je šlo narobe
problem-internal-text = Napaka je na naši strani in je zabeležena. Čez trenutek poskusite znova.
journey-expired = To je trajalo predolgo
journey-expired-text = Zaradi vaše varnosti se prijava po določenem času konča. Nič ni bilo spremenjeno.
journey-finished = To je že končano
journey-finished-text = Te korake ste že opravili, morda na drugem zavihku.
journey-unknown = Izgubili smo nit
journey-unknown-text = Ta brskalnik ne pozna korakov pred to stranjo. Povezava je morda iz druge naprave ali pa so bili piškotki izbrisani.
journey-go-back = Vrnite se v aplikacijo in začnite znova.
cookies-cleared-heading = Pospravili smo vaše piškotke
cookies-cleared-text = Vaš brskalnik je imel preveč piškotkov za to spletno mesto, zato smo svoje izbrisali. Za nadaljevanje se znova prijavite.

## What an error number means

explained-heading = Kaj pomeni { $number }
explained-happened = Kaj se je zgodilo
explained-to-do = Kaj storiti
explained-developers = Za razvijalce
explained-administrators = Za skrbnike
explained-customers = Za stranke
explained-places = Pošilja

## Leaving

signed-out-step = Odjava je končana
signed-out-heading = Odjavljeni ste
signed-out-text = Če je to skupna naprava, zaprite okno brskalnika.
go-to = Pojdi v aplikacijo { $application }
sign-out-step = Odjava
sign-out-heading = Se želite odjaviti iz storitve { $tenant }?
sign-out-signed-in-as = Prijavljeni ste kot { $identifier }.
sign-out-text = Odjavljeni boste iz vseh aplikacij, ki ste jih s tem računom odprli v tem brskalniku.
sign-out-no = Ohrani prijavo
sign-out-yes = Odjava
still-signed-in-heading = Še vedno ste prijavljeni
still-signed-in-text = To stran lahko zaprete.
leave-step = Odhod
leave-heading = Ta aplikacija tukaj ni znana
leave-text = Njene zahteve ni mogoče izpolniti. Nadaljujte le, če ste želeli odpreti { $site }.
handing-over-step = Prijavljeni ste
handing-over-text = Vračamo vas v aplikacijo { $application }.
signing-out-step = Odjavljanje poteka
signing-out-text = Obveščamo vaše aplikacije. To bo trajalo trenutek.

## Connecting a device

device-message = V brskalniku odprite { $url } in vnesite kodo { $code }.
device-heading = Povežite napravo
device-intro = Vnesite kodo, prikazano na televizorju, konzoli ali v ukazni vrstici.
device-code-label = Koda v napravi
device-code-hint = 9 črk in števk. Male črke in presledki niso težava.
device-code-missing = Vnesite 9 znakov, ki jih prikazuje vaša naprava.
device-code-unknown = Te kode ne prikazuje nobena naprava. Preverite vsak znak.
device-code-expired = Ta koda je potekla. Začnite znova v napravi, da dobite novo.
device-code-decided = Ta koda je bila že uporabljena. Če vaša naprava še čaka, začnite znova v njej.
device-code-too-many = Vnesenih je bilo preveč napačnih kod. Poskusite znova čez eno uro.
device-only-yours = Vnesite samo kodo, ki ste jo zahtevali vi.
device-confirm-heading = Želite povezati aplikacijo { $application } v napravi?
device-confirm-intro = Preverite, ali vaša naprava prikazuje isto kodo.
device-confirm-code = Koda: { $code }
device-application-label = Aplikacija
device-requested-label = Začetek
device-warning-title = Vam je to kodo nekdo poslal?
device-warning-text = Izberite Prekliči. Z njo bi lahko ta oseba vstopila v vaš račun.
device-deny = Prekliči
device-allow = Poveži
device-connected-heading = Vaša naprava je povezana
device-connected-text = Vrnite se v aplikacijo { $application } v svoji napravi. To stran lahko zaprete.
device-refused-heading = Nič ni bilo povezano
device-refused-text = Aplikacija { $application } v tisti napravi ne more vstopiti v vaš račun. To stran lahko zaprete.

## Consent

consent-heading = Dovolite aplikaciji { $application } uporabo svojega računa?
consent-intro = Prosi za dovoljenje za naslednje:
consent-settled = Že zdaj sme:
consent-allow = Dovoli
consent-deny = Prekliči
consent-openid = Prijaviti vas
consent-openid-text = In vas naslednjič prepoznati
consent-profile = Videti vaše ime
consent-email = Videti vaš e-poštni naslov
consent-offline = Ostati povezana, ko vas ni
consent-offline-text = Dokler dovoljenja ne prekličete
consent-unverified = Te aplikacije ni nihče preveril.
consent-unverified-text = Dovolite jo le, če poznate { $site }.
consent-administrator-heading = Aplikacija { $application } potrebuje odobritev skrbnika
consent-administrator-text = Tega, kar je tukaj zaklenjeno, ne morete dovoliti. Prosite skrbnika, naj to dovoli vsem.
consent-back = Nazaj v aplikacijo { $application }
admin-consent-title = Dovoli aplikacijo { $application } vsem
admin-consent-heading = Dovolite aplikacijo { $application } vsem?
admin-consent-intro = Odgovarjate za vse stranke. Posamično jih ne bomo spraševali.
admin-consent-openid = Prijavljati ljudi
admin-consent-openid-text = In jih naslednjič prepoznati
admin-consent-profile = Videti profile
admin-consent-profile-text = Ime prijavljene osebe
admin-consent-email = Videti e-poštne naslove
admin-consent-email-text = Naslov prijavljene osebe
admin-consent-offline = Ostati povezana, ko ljudi ni
admin-consent-offline-text = Dokler tega ne prekličete vi ali oni
admin-consent-alone = Deluje, tudi če ni nihče prijavljen
admin-consent-site-label = Vrne vas na
admin-consent-covers-label = Zajema
admin-consent-covers = Vse stranke podjetja { $business }
admin-consent-audit = Vaš odgovor se zapiše v revizijski dnevnik.
admin-consent-allow = Dovoli vsem
no-administrator-heading = Na to lahko odgovori samo skrbnik
no-administrator-text = Prijavljeni ste kot { $identifier }. Za nadaljevanje se prijavite s skrbniškim računom.
consent-records-heading = Aplikacije, ki smejo uporabljati vaš račun
consent-records-since = Dovoljeno od
consent-records-remove = Odstrani dostop
consent-records-none = Nobeni aplikaciji niste dovolili uporabe svojega računa.
consent-records-sign-in = Najprej se prijavite v katero od aplikacij, nato znova odprite to stran.

## Answering an application that asks by mail

approval-heading = { $application } prosi za vašo potrditev
approval-intro = { $application } vas želi prijaviti, čeprav niste pred njenim zaslonom.
approval-message-label = Sporočilo
approval-warning-title = Ste to začeli vi?
approval-warning-text = Če ne, izberite Zavrni. Kdor je to začel, bi vstopil v vaš račun.
approval-warning-message = Če ne ali če tam vidite drugačno sporočilo, izberite Zavrni. Kdor je to začel, bi vstopil v vaš račun.
approval-deny = Zavrni
approval-allow = Strinjam se
approval-another-heading = Ta zahteva je za drug račun
approval-another-text = Prijavljeni ste kot { $identifier }, vendar zahteva ni namenjena temu računu.
approval-another-button = Prijava z drugim računom
approval-agreed-heading = Strinjali ste se
approval-agreed-text = { $application } lahko zdaj nadaljuje. To stran lahko zaprete.
approval-refused-heading = Zavrnili ste
approval-refused-text = { $application } ne more nadaljevati. To stran lahko zaprete.
approval-gone-heading = Ni na kaj odgovoriti
approval-gone-text = Ta povezava ne deluje več ali pa nikoli ni delovala. Če se na vaš odgovor še čaka, začnite znova tam, kjer ste bili.

## Looking at pages beforehand

preview-heading = Predogled
preview-intro = Z vzorčnimi podatki. Tukaj se nič ne shrani in nič ne pošlje.
preview-flows = Uporabniški tokovi
preview-themes = Teme
preview-pages = Strani

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Mesto ali kraj
attribute-country = Država ali regija
attribute-display-name = Prikazno ime
attribute-job-title = Delovno mesto
attribute-postal-code = Poštna številka
attribute-state = Pokrajina ali zvezna država
attribute-street-address = Ulica in hišna številka
attribute-problems = Preverite označena polja. Nič se ni izgubilo.
attribute-choose = Izberite
attribute-required = To je potrebno za nadaljevanje.
attribute-invalid = Tega tukaj ni mogoče uporabiti. Preverite in poskusite znova.
attribute-not-a-number = Vnesite celo število s števkami.
attribute-not-a-date = Vnesite datum.
attribute-too-long = { $maximum ->
    [one] Vnesite največ { $maximum } znak.
    [two] Vnesite največ { $maximum } znaka.
    [few] Vnesite največ { $maximum } znake.
   *[other] Vnesite največ { $maximum } znakov.
}
step-page = Stran { $page } od { $pages }
back-button = Nazaj

# Terms of use and the like.
terms-heading = Potrebujemo vaše soglasje
terms-intro = Preberite to in se strinjajte, da boste lahko nadaljevali s svojim računom.
terms-missing = Za nadaljevanje označite to polje.
terms-sign-out = Raje me odjavi
