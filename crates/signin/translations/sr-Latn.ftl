# The language's own name, as it stands in the choice of languages.
language-name = Srpski

## Every page

skip-link = Pređi na glavni sadržaj
title-error = Greška:
language-label = Jezik:
help-link = Pomoć
privacy-link = Privatnost
terms-link = Uslovi
change-account = Promeni nalog
continue-button = Nastavi
try-again-button = Pokušaj ponovo
show-password = Prikaži lozinku
optional-note = (opcionalno)
or-divider = ili
email-label = Imejl
error-label = Greška
detail-label = Detalji
time-label = Vreme
correlation-label = ID korelacije
copy-reference = Kopiraj ID za podršku
copied-note = Kopirano

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day }. { $month } { $year }. u { $time } (UTC)
month-name = { $month ->
    [1] januara
    [2] februara
    [3] marta
    [4] aprila
    [5] maja
    [6] juna
    [7] jula
    [8] avgusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[12] decembra
}

## Signing in

sign-in-step = Prijavljivanje
sign-in-heading = Prijavljivanje
sign-in-intro = Prijavite se da biste nastavili na uslugu { $tenant }
identifier-label = Imejl ili korisničko ime
identifier-label-phone = Imejl ili broj telefona
identifier-label-any = Imejl, broj telefona ili korisničko ime
phone-label = Broj telefona
username-label = Korisničko ime
identifier-missing = Unesite imejl adresu ili korisničko ime.
identifier-missing-email = Unesite imejl adresu.
identifier-missing-any = Popunite ovo polje.
identifier-not-an-email = Unesite imejl adresu, na primer name@example.com.
identifier-unacceptable = Proverite šta ste uneli. Ovo ne može da bude imejl adresa ni korisničko ime.
identifier-unacceptable-phone = Proverite šta ste uneli. Broj telefona počinje znakom + i pozivnim brojem zemlje.
identifier-unacceptable-phone-example = Proverite šta ste uneli. Broj telefona izgleda, na primer, ovako: { $example }.
phone-country-refused = Na brojeve iz ove zemlje ne možemo da šaljemo poruke. Upotrebite drugi broj.
username-unacceptable = Ovo ovde ne može da bude korisničko ime. Izaberite drugo.
username-heading = Izaberite korisničko ime
username-intro = Njime ćete se prijavljivati.
username-hint = Slova od a do z, cifre, tačke, crtice i donje crte.
username-taken = Ovo korisničko ime je zauzeto. Izaberite drugo.
sign-up-prompt = Prvi put koristite { $tenant }?
sign-up-link = Otvorite nalog

## Password

password-heading = Unesite lozinku
password-label = Lozinka
password-missing = Unesite lozinku.
password-wrong = Imejl adresa i lozinka se ne podudaraju.
password-wrong-any = Nalog i lozinka se ne podudaraju.
password-wrong-reset = Pokušajte ponovo ili postavite novu lozinku.
password-wrong-retry = Proverite oba podatka i pokušajte ponovo.
password-busy = Trenutno imamo veoma mnogo zahteva.
password-busy-text = Vaša lozinka nije proverena. Sačekajte trenutak, pa pokušajte ponovo.
forgot-link = Zaboravili ste lozinku?
remember-label = Zadrži prijavu na ovom uređaju
sign-in-button = Prijavi me
code-instead = Radije pošalji kod imejlom

## One-time code

code-heading = Proverite imejl
code-heading-phone = Proverite telefon
code-sent-sign-in = Poslali smo kod na { $address }
code-sent-sign-up = Da bismo potvrdili da je to vaše, poslali smo kod na { $address }
code-sent-reset = Ako za to postoji nalog, poslali smo kod na { $address }
code-label = { $digits }-cifreni kod
code-hint = { $minutes ->
    [one] Važi { $minutes } minut.
    [few] Važi { $minutes } minuta.
   *[other] Važi { $minutes } minuta.
}
code-hint-scripted = Proverićemo ga čim unesete poslednju cifru.
code-missing = Unesite { $digits } cifara iz imejla.
code-missing-phone = Unesite { $digits } cifara iz poruke.
code-wrong = To nije kod koji smo poslednji poslali. Proverite ga ili zatražite novi.
code-expired = Taj kod je istekao. Zatražite novi.
code-too-many = Za ovaj kod bilo je previše pogrešnih pokušaja. Zatražite novi.
code-sent-again = Poslali smo novi kod. Važi samo najnoviji.
code-wait = { $seconds ->
    [one] Novi kod možete da zatražite za { $seconds } sekundu. Poslednji i dalje važi.
    [few] Novi kod možete da zatražite za { $seconds } sekunde. Poslednji i dalje važi.
   *[other] Novi kod možete da zatražite za { $seconds } sekundi. Poslednji i dalje važi.
}
code-nothing-yet = Još ništa? Proverite neželjenu poštu ili
code-nothing-yet-phone = Još ništa? Sačekajte trenutak ili
code-resend = zatražite novi kod
verify-button = Potvrdi
change-email = Koristi drugu imejl adresu
change-phone = Koristi drugi broj
password-instead = Radije koristi lozinku

## Links by mail

link-sent = Poslali smo link na { $address }
link-hint = Otvorite ga u ovom pregledaču. Radi samo jednom i samo kratko vreme.
link-resend = zatražite novi link
link-sent-again = Poslali smo novi link. Važi samo najnoviji.
link-wait = Upravo smo poslali link i on još važi. Sačekajte malo pre nego što zatražite drugi.
link-opened = Potvrdite da ste to vi
link-expired = Taj link je istekao, iskorišćen je ili nije najnoviji. Zatražite novi.
link-elsewhere = Otvorite link tamo gde ste počeli
link-elsewhere-text = Ovaj link radi samo u pregledaču koji ga je zatražio. Još nije iskorišćen: kopirajte ga tamo ili otvorite imejl na tom uređaju.
link-instead = Radije pošalji link imejlom

## Signing up

sign-up-heading = Otvorite nalog
sign-up-intro = Traje oko jednog minuta.
sign-up-email-hint = Poslaćemo vam kod za potvrdu.
sign-up-link-hint = Poslaćemo vam link za potvrdu.
sign-in-prompt = Već imate nalog?
sign-in-link = Prijavite se
details-step = Vaši podaci
details-intro = Još samo jedan korak.
details-problems = Proverite označena polja. Ništa nije izgubljeno, samo lozinku treba ponovo uneti.
steps-label = Napredak
step-email-done = Imejl, gotovo
step-code-done = Kod, gotovo
step-details = Vaši podaci, korak 3 od 3
email-confirmed = Potvrđeno.
given-name-label = Ime
given-name-wrong = Unesite ime.
family-name-label = Prezime
family-name-wrong = Unesite prezime.
create-password-label = Napravite lozinku
create-account-button = Otvori nalog

## Choosing a password

password-hint = Koristite najmanje { $minimum } znakova. Nekoliko nepovezanih reči je dobar izbor.
password-choose = Izaberite lozinku.
password-too-short = Prekratko. Koristite najmanje { $minimum } znakova.
password-too-long = Predugačko. Koristite najviše { $maximum } znakova.
password-common = Ovo je jedna od prvih lozinki koje bi drugi isprobali. Izaberite drugu.
password-context = Sastoji se od vašeg imena, vaše imejl adrese ili našeg naziva. Izaberite nešto nepovezano.
password-guessable = Ovo se lako pogađa. Dodajte nekoliko nepovezanih reči.
password-unacceptable = Sadrži znak koji ne može da se koristi. Izaberite drugu lozinku.
password-classes = Koristite znakove iz najmanje { $classes } od ovih vrsta: velika slova, mala slova, cifre, drugi znakovi.
password-history = { $count ->
    [one] Nova lozinka mora da se razlikuje od poslednje { $count } lozinke.
    [few] Nova lozinka mora da se razlikuje od poslednje { $count } lozinke.
   *[other] Nova lozinka mora da se razlikuje od poslednjih { $count } lozinki.
}
password-banned = Sadrži reč koja ovde ne može da se koristi. Izaberite nešto što nema veze sa nama.
password-breached = Ova lozinka je poznata iz curenja podataka na drugom mestu, pa će je drugi isprobavati. Izaberite drugu.
password-used-before = Tu lozinku ste već imali. Izaberite drugu.
strength-label = Jačina lozinke
strength-weak = Slaba
strength-fair = Osrednja
strength-good = Dobra
strength-strong = Jaka

## Stay signed in

stay-heading = Želite li da ostanete prijavljeni?
stay-intro = { $days ->
    [one] Na ovom uređaju nećete morati da se prijavljujete { $days } dan.
    [few] Na ovom uređaju nećete morati da se prijavljujete { $days } dana.
   *[other] Na ovom uređaju nećete morati da se prijavljujete { $days } dana.
}
stay-no = Ne
stay-yes = Zadrži prijavu
stay-shared-device = Na deljenom ili javnom uređaju izaberite Ne.

## Choosing an account

picker-heading = Izaberite nalog
picker-intro = da biste nastavili u aplikaciju { $application }
picker-other = Koristi drugi nalog

## Resetting a password

reset-heading = Postavite novu lozinku
reset-intro-email = Unesite imejl adresu i poslaćemo vam kod.
reset-intro = Unesite imejl adresu ili broj telefona i poslaćemo vam kod.
send-code-button = Pošalji kod
back-to-sign-in = Nazad na prijavljivanje
new-password-heading = Izaberite novu lozinku
change-password-text = Pre nego što nastavite, lozinku treba promeniti. Odjavićemo vas svuda drugde.
new-password-label = Nova lozinka
confirm-password-label = Ponovite novu lozinku
passwords-differ = Lozinke se razlikuju. Ponovo unesite obe.
revoke-label = Odjavi me svuda drugde
save-and-sign-in = Sačuvaj i prijavi me

## Paused, too many

locked-step = Prijavljivanje je pauzirano
locked-heading = { $minutes ->
    [one] Prijavljivanje je pauzirano na { $minutes } minut
    [few] Prijavljivanje je pauzirano na { $minutes } minuta
   *[other] Prijavljivanje je pauzirano na { $minutes } minuta
}
locked-text = Lozinka je previše puta pogrešno uneta. Tako sprečavamo tuđi pristup dok niste tu.
locked-until = Lozinku možete ponovo da unesete u
locked-other-ways = Ovi načini rade i sada:
locked-code-text = Poslaćemo ga ako za ovu imejl adresu postoji nalog
locked-reset-text = Poslaćemo kod na vašu imejl adresu
rate-limited-step = Previše pokušaja
rate-limited-heading = Sačekajte trenutak, pa pokušajte ponovo
rate-limited-text = Sa vaše mreže je stiglo mnogo pokušaja.
rate-limited-from = Pokušajte ponovo od
rate-limited-hint = Koristite deljeni Wi-Fi? Preko mobilnih podataka može da uspe ranije.

## What can go wrong

start-again-in = Počni ponovo u aplikaciji { $application }
problem-unknown-tenant = Ovde nema prijavljivanja
problem-unknown-tenant-text = Adresa ove stranice navodi organizaciju koja ne postoji. Proverite link ili se vratite u aplikaciju.
problem-unknown-application = Ova aplikacija ovde nije poznata
problem-unknown-application-text = Aplikacija iz koje dolazite nije podešena za ovo prijavljivanje. Sa vašim nalogom je sve u redu.
problem-unknown-redirect = Ova aplikacija ne može da vas prijavi
problem-unknown-redirect-text = Aplikacija je tražila da vas pošaljemo na adresu koju nije registrovala, pa smo to zaustavili. Sa vašim nalogom je sve u redu.
problem-bad-request = Zahtev ove aplikacije nije razumljiv
problem-bad-request-text = Vratite se u aplikaciju i pokušajte ponovo. Ako se to ponavlja, javite onima koji vode aplikaciju.
problem-not-found = Ovde nema stranice
problem-not-found-text = Proverite link ili se vratite u aplikaciju i počnite ponovo.
problem-unknown-number = Takva greška ne postoji
problem-unknown-number-text = Broj greške se u njenom tekstu nalazi iza AADSTS. Proverite link.
problem-stale-form = Ova stranica je predugo bila otvorena
problem-stale-form-text = Radi vaše bezbednosti nismo upotrebili poslate podatke. Vratite se, ponovo učitajte stranicu i pokušajte još jednom.
problem-no-cookies = Vaš pregledač blokira kolačiće
problem-no-cookies-text = Potrebni su nam samo da bismo znali da ste na sledećoj stranici to i dalje vi. Dozvolite kolačiće za ovaj sajt, pa počnite ponovo.
problem-too-large = To je bilo previše
problem-too-large-text = Vaš pregledač je poslao više nego što je potrebno bilo kojoj našoj stranici. Vratite se i pokušajte sa manje podataka.
problem-busy = Trenutno imamo veoma mnogo zahteva
problem-busy-text = Ništa nije izgubljeno. Sačekajte trenutak, pa pokušajte ponovo.
problem-internal = Nešto nije u redu
problem-internal-text = Greška je na našoj strani i zabeležena je. Pokušajte ponovo za koji trenutak.
journey-expired = Ovo je predugo trajalo
journey-expired-text = Radi vaše bezbednosti prijavljivanje ističe posle nekog vremena. Ništa nije promenjeno.
journey-finished = Ovo je već završeno
journey-finished-text = Ove korake ste već obavili, možda na drugoj kartici.
journey-unknown = Izgubili smo nit
journey-unknown-text = Ovaj pregledač ne zna korake pre ove stranice. Link je možda sa drugog uređaja ili su kolačići obrisani.
journey-go-back = Vratite se u aplikaciju i počnite ponovo.
cookies-cleared-heading = Sredili smo vaše kolačiće
cookies-cleared-text = Vaš pregledač je imao previše kolačića za ovaj sajt, pa smo obrisali svoje. Prijavite se ponovo da biste nastavili.

## What an error number means

explained-heading = Šta znači { $number }
explained-happened = Šta se desilo
explained-to-do = Šta treba uraditi
explained-developers = Za programere
explained-administrators = Za administratore
explained-customers = Za klijente
explained-places = Šalje

## Leaving

signed-out-step = Odjavljeni ste
signed-out-heading = Odjavljeni ste
signed-out-text = Ako je ovo deljeni uređaj, zatvorite prozor pregledača.
go-to = Idi u aplikaciju { $application }
sign-out-step = Odjavljivanje
sign-out-heading = Želite li da se odjavite sa usluge { $tenant }?
sign-out-signed-in-as = Prijavljeni ste kao { $identifier }.
sign-out-text = Odjavićemo vas iz svih aplikacija koje ste ovim nalogom otvorili u ovom pregledaču.
sign-out-no = Zadrži prijavu
sign-out-yes = Odjavi me
still-signed-in-heading = I dalje ste prijavljeni
still-signed-in-text = Možete da zatvorite ovu stranicu.
leave-step = Odlazak
leave-heading = Ova aplikacija ovde nije poznata
leave-text = Njen zahtev ne može da se ispuni. Nastavite samo ako ste hteli da otvorite { $site }.
handing-over-step = Prijavljeni ste
handing-over-text = Vraćamo vas u aplikaciju { $application }.
signing-out-step = Odjavljivanje je u toku
signing-out-text = Obaveštavamo vaše aplikacije. To će trajati trenutak.

## Connecting a device

device-message = Otvorite { $url } u pregledaču i unesite kod { $code }.
device-heading = Povežite uređaj
device-intro = Unesite kod prikazan na televizoru, konzoli ili u komandnoj liniji.
device-code-label = Kod na uređaju
device-code-hint = 9 slova i cifara. Mala slova i razmaci ne smetaju.
device-code-missing = Unesite 9 znakova koje prikazuje vaš uređaj.
device-code-unknown = Nijedan uređaj ne prikazuje ovaj kod. Proverite svaki znak.
device-code-expired = Ovaj kod je istekao. Počnite ponovo na uređaju da biste dobili novi.
device-code-decided = Ovaj kod je već upotrebljen. Ako vaš uređaj i dalje čeka, počnite ponovo na njemu.
device-code-too-many = Uneto je previše pogrešnih kodova. Pokušajte ponovo za sat vremena.
device-only-yours = Unosite samo kod koji ste vi zatražili.
device-confirm-heading = Želite li da povežete aplikaciju { $application } na uređaju?
device-confirm-intro = Proverite da li vaš uređaj prikazuje isti kod.
device-confirm-code = Kod: { $code }
device-application-label = Aplikacija
device-requested-label = Početak
device-warning-title = Da li vam je neko poslao ovaj kod?
device-warning-text = Izaberite Otkaži. Ta osoba bi njime mogla da uđe u vaš nalog.
device-deny = Otkaži
device-allow = Poveži
device-connected-heading = Vaš uređaj je povezan
device-connected-text = Vratite se u aplikaciju { $application } na svom uređaju. Možete da zatvorite ovu stranicu.
device-refused-heading = Ništa nije povezano
device-refused-text = Aplikacija { $application } na tom uređaju ne može da uđe u vaš nalog. Možete da zatvorite ovu stranicu.

## Consent

consent-heading = Dozvoljavate li aplikaciji { $application } da koristi vaš nalog?
consent-intro = Traži dozvolu za sledeće:
consent-settled = Već sme:
consent-allow = Dozvoli
consent-deny = Otkaži
consent-openid = Da vas prijavi
consent-openid-text = I da vas prepozna sledeći put
consent-profile = Da vidi vaše ime
consent-email = Da vidi vašu imejl adresu
consent-offline = Da ostane povezana i kad niste tu
consent-offline-text = Dok ne povučete dozvolu
consent-unverified = Ovu aplikaciju niko nije proverio.
consent-unverified-text = Dozvolite je samo ako poznajete { $site }.
consent-administrator-heading = Aplikaciji { $application } je potrebno odobrenje administratora
consent-administrator-text = Ne možete da dozvolite ono što je ovde zaključano. Zamolite administratora da to dozvoli svima.
consent-back = Nazad u aplikaciju { $application }
admin-consent-title = Dozvoli aplikaciju { $application } svima
admin-consent-heading = Dozvoljavate li aplikaciju { $application } svima?
admin-consent-intro = Odgovarate u ime svih klijenata. Nećemo ih pitati pojedinačno.
admin-consent-openid = Da prijavljuje ljude
admin-consent-openid-text = I da ih prepozna sledeći put
admin-consent-profile = Da vidi profile
admin-consent-profile-text = Ime prijavljene osobe
admin-consent-email = Da vidi imejl adrese
admin-consent-email-text = Adresu prijavljene osobe
admin-consent-offline = Da ostane povezana i kad ljudi nisu tu
admin-consent-offline-text = Dok to ne povučete vi ili oni
admin-consent-alone = Radi i kad niko nije prijavljen
admin-consent-site-label = Vraća vas na
admin-consent-covers-label = Obuhvata
admin-consent-covers = Sve klijente firme { $business }
admin-consent-audit = Vaš odgovor se upisuje u evidenciju nadzora.
admin-consent-allow = Dozvoli svima
no-administrator-heading = Na ovo može da odgovori samo administrator
no-administrator-text = Prijavljeni ste kao { $identifier }. Prijavite se administratorskim nalogom da biste nastavili.
consent-records-heading = Aplikacije koje smeju da koriste vaš nalog
consent-records-since = Dozvoljeno od
consent-records-remove = Ukloni pristup
consent-records-none = Niste nijednoj aplikaciji dozvolili da koristi vaš nalog.
consent-records-sign-in = Najpre se prijavite u neku aplikaciju, pa ponovo otvorite ovu stranicu.

## Answering an application that asks by mail

approval-heading = { $application } traži vašu potvrdu
approval-intro = { $application } želi da vas prijavi, iako niste pred njenim ekranom.
approval-message-label = Poruka
approval-warning-title = Da li ste vi ovo pokrenuli?
approval-warning-text = Ako niste, izaberite Odbij. Ko god je to pokrenuo, ušao bi u vaš nalog.
approval-warning-message = Ako niste ili ako tamo vidite drugačiju poruku, izaberite Odbij. Ko god je to pokrenuo, ušao bi u vaš nalog.
approval-deny = Odbij
approval-allow = Prihvati
approval-another-heading = Ovaj zahtev je za drugi nalog
approval-another-text = Prijavljeni ste kao { $identifier }, a zahtev nije upućen tom nalogu.
approval-another-button = Prijavi me drugim nalogom
approval-agreed-heading = Prihvatili ste
approval-agreed-text = { $application } sada može da nastavi. Možete da zatvorite ovu stranicu.
approval-refused-heading = Odbili ste
approval-refused-text = { $application } ne može da nastavi. Možete da zatvorite ovu stranicu.
approval-gone-heading = Nema na šta da se odgovori
approval-gone-text = Ovaj link više ne radi ili nikad nije radio. Ako se vaš odgovor i dalje čeka, počnite ponovo tamo gde ste bili.

## Looking at pages beforehand

preview-heading = Pregled
preview-intro = Sa probnim podacima. Ovde se ništa ne čuva i ne šalje.
preview-flows = Korisnički tokovi
preview-themes = Teme
preview-pages = Stranice

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Grad ili mesto
attribute-country = Zemlja ili region
attribute-display-name = Ime za prikaz
attribute-job-title = Radno mesto
attribute-postal-code = Poštanski broj
attribute-state = Okrug ili pokrajina
attribute-street-address = Ulica i broj
attribute-problems = Proverite označena polja. Ništa nije izgubljeno.
attribute-choose = Izaberite
attribute-required = Ovo je potrebno da biste nastavili.
attribute-invalid = Ovo ovde ne može da se koristi. Proverite, pa pokušajte ponovo.
attribute-not-a-number = Unesite ceo broj ciframa.
attribute-not-a-date = Unesite datum.
attribute-too-long = { $maximum ->
    [one] Unesite najviše { $maximum } znak.
    [few] Unesite najviše { $maximum } znaka.
   *[other] Unesite najviše { $maximum } znakova.
}
step-page = Stranica { $page } od { $pages }
back-button = Nazad

# Terms of use and the like.
terms-heading = Potrebna je vaša saglasnost
terms-intro = Pročitajte ovo i prihvatite da biste nastavili da koristite svoj nalog.
terms-missing = Označite ovo da biste nastavili.
terms-sign-out = Radije me odjavi
