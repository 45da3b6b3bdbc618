# The language's own name, as it stands in the choice of languages.
language-name = Hrvatski

## Every page

skip-link = Prijeđi na glavni sadržaj
title-error = Pogreška:
language-label = Jezik:
help-link = Pomoć
privacy-link = Privatnost
terms-link = Uvjeti
change-account = Promijeni račun
continue-button = Nastavi
try-again-button = Pokušaj ponovno
show-password = Prikaži lozinku
optional-note = (neobavezno)
or-divider = ili
email-label = E-pošta
error-label = Pogreška
detail-label = Pojedinosti
time-label = Vrijeme
correlation-label = ID korelacije
copy-reference = Kopiraj ID za podršku
copied-note = Kopirano

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day }. { $month } { $year }. u { $time } (UTC)
month-name = { $month ->
    [1] siječnja
    [2] veljače
    [3] ožujka
    [4] travnja
    [5] svibnja
    [6] lipnja
    [7] srpnja
    [8] kolovoza
    [9] rujna
    [10] listopada
    [11] studenoga
   *[12] prosinca
}

## Signing in

sign-in-step = Prijava
sign-in-heading = Prijava
sign-in-intro = Prijavite se da biste nastavili na uslugu { $tenant }
identifier-label = E-pošta ili korisničko ime
identifier-label-phone = E-pošta ili telefonski broj
identifier-label-any = E-pošta, telefon ili korisničko ime
phone-label = Telefonski broj
username-label = Korisničko ime
identifier-missing = Unesite adresu e-pošte ili korisničko ime.
identifier-missing-email = Unesite adresu e-pošte.
identifier-missing-any = Ispunite ovo polje.
identifier-not-an-email = Unesite adresu e-pošte, na primjer name@example.com.
identifier-unacceptable = Provjerite što ste unijeli. Ovo ne može biti adresa e-pošte ni korisničko ime.
identifier-unacceptable-phone = Provjerite što ste unijeli. Telefonski broj počinje znakom + i pozivnim brojem države.
identifier-unacceptable-phone-example = Provjerite što ste unijeli. Telefonski broj izgleda, primjerice, ovako: { $example }.
phone-country-refused = Na brojeve iz te države ne možemo slati poruke. Upotrijebite drugi broj.
username-unacceptable = Ovo ovdje ne može biti korisničko ime. Odaberite drugo.
username-heading = Odaberite korisničko ime
username-intro = Njime ćete se prijavljivati.
username-hint = Slova od a do z, znamenke, točke, spojnice i podvlake.
username-taken = To je korisničko ime zauzeto. Odaberite drugo.
sign-up-prompt = Prvi ste put na usluzi { $tenant }?
sign-up-link = Otvorite račun

## Password

password-heading = Unesite lozinku
password-label = Lozinka
password-missing = Unesite lozinku.
password-wrong = Adresa e-pošte i lozinka ne podudaraju se.
password-wrong-any = Račun i lozinka ne podudaraju se.
password-wrong-reset = Pokušajte ponovno ili postavite novu lozinku.
password-wrong-retry = Provjerite oba podatka i pokušajte ponovno.
password-busy = Trenutačno imamo jako puno zahtjeva.
password-busy-text = Vaša lozinka nije provjerena. Pričekajte trenutak pa pokušajte ponovno.
forgot-link = Zaboravili ste lozinku?
remember-label = Zadrži prijavu na ovom uređaju
sign-in-button = Prijava
code-instead = Radije pošalji kod e-poštom

## One-time code

code-heading = Provjerite e-poštu
code-heading-phone = Provjerite telefon
code-sent-sign-in = Poslali smo kod na { $address }
code-sent-sign-up = Radi potvrde da je to vaše, poslali smo kod na { $address }
code-sent-reset = Ako za to postoji račun, poslali smo kod na { $address }
code-label = { $digits }-znamenkasti kod
code-hint = { $minutes ->
    [one] Vrijedi { $minutes } minutu.
    [few] Vrijedi { $minutes } minute.
   *[other] Vrijedi { $minutes } minuta.
}
code-hint-scripted = Provjerit ćemo ga čim unesete posljednju znamenku.
code-missing = Unesite { $digits } znamenki iz poruke e-pošte.
code-missing-phone = Unesite { $digits } znamenki iz poruke.
code-wrong = To nije kod koji smo posljednji poslali. Provjerite ga ili zatražite novi.
code-expired = Taj je kod istekao. Zatražite novi.
code-too-many = Za ovaj je kod bilo previše pogrešnih pokušaja. Zatražite novi.
code-sent-again = Poslali smo novi kod. Vrijedi samo najnoviji.
code-wait = { $seconds ->
    [one] Novi kod možete zatražiti za { $seconds } sekundu. Posljednji još vrijedi.
    [few] Novi kod možete zatražiti za { $seconds } sekunde. Posljednji još vrijedi.
   *[other] Novi kod možete zatražiti za { $seconds } sekundi. Posljednji još vrijedi.
}
code-nothing-yet = Još ništa? Provjerite neželjenu poštu ili
code-nothing-yet-phone = Još ništa? Pričekajte trenutak ili
code-resend = zatražite novi kod
verify-button = Potvrdi
change-email = Upotrijebi drugu adresu
change-phone = Upotrijebi drugi broj
password-instead = Radije upotrijebi lozinku

## Links by mail

link-sent = Poslali smo poveznicu na { $address }
link-hint = Otvorite je u ovom pregledniku. Radi samo jednom i samo kratko vrijeme.
link-resend = zatražite novu poveznicu
link-sent-again = Poslali smo novu poveznicu. Vrijedi samo najnovija.
link-wait = Upravo smo poslali poveznicu i ona još vrijedi. Pričekajte malo prije nego što zatražite drugu.
link-opened = Potvrdite da ste to vi
link-expired = Ta je poveznica istekla, iskorištena je ili nije najnovija. Zatražite novu.
link-elsewhere = Otvorite poveznicu ondje gdje ste počeli
link-elsewhere-text = Ova poveznica radi samo u pregledniku koji ju je zatražio. Još nije iskorištena: kopirajte je onamo ili otvorite e-poštu na tom uređaju.
link-instead = Radije pošalji poveznicu e-poštom

## Signing up

sign-up-heading = Otvorite račun
sign-up-intro = To traje oko jedne minute.
sign-up-email-hint = Za potvrdu ćemo vam poslati kod.
sign-up-link-hint = Za potvrdu ćemo vam poslati poveznicu.
sign-in-prompt = Već imate račun?
sign-in-link = Prijavite se
details-step = Vaši podaci
details-intro = Još samo jedan korak.
details-problems = Provjerite označena polja. Ništa nije izgubljeno, samo lozinku treba ponovno unijeti.
steps-label = Napredak
step-email-done = E-pošta, gotovo
step-code-done = Kod, gotovo
step-details = Vaši podaci, korak 3 od 3
email-confirmed = Potvrđeno.
given-name-label = Ime
given-name-wrong = Unesite ime.
family-name-label = Prezime
family-name-wrong = Unesite prezime.
create-password-label = Izradite lozinku
create-account-button = Otvori račun

## Choosing a password

password-hint = Upotrijebite najmanje { $minimum } znakova. Nekoliko nepovezanih riječi dobar je izbor.
password-choose = Odaberite lozinku.
password-too-short = Prekratko. Upotrijebite najmanje { $minimum } znakova.
password-too-long = Predugačko. Upotrijebite najviše { $maximum } znakova.
password-common = Ovo je jedna od prvih lozinki koje bi drugi isprobali. Odaberite drugu.
password-context = Sastoji se od vašeg imena, vaše adrese e-pošte ili našeg naziva. Odaberite nešto nepovezano.
password-guessable = Ovo je lako pogoditi. Dodajte nekoliko nepovezanih riječi.
password-unacceptable = Sadrži znak koji se ne može upotrijebiti. Odaberite drugu lozinku.
password-classes = Upotrijebite znakove iz najmanje { $classes } od ovih vrsta: velika slova, mala slova, znamenke, drugi znakovi.
password-history = { $count ->
    [one] Nova lozinka mora se razlikovati od posljednje { $count } lozinke.
    [few] Nova lozinka mora se razlikovati od posljednje { $count } lozinke.
   *[other] Nova lozinka mora se razlikovati od posljednjih { $count } lozinki.
}
password-banned = Sadrži riječ koja se ovdje ne može upotrijebiti. Odaberite nešto što nema veze s nama.
password-breached = Ova je lozinka poznata iz curenja podataka na drugom mjestu pa će je drugi isprobavati. Odaberite drugu.
password-used-before = Tu ste lozinku već imali. Odaberite drugu.
strength-label = Jačina lozinke
strength-weak = Slaba
strength-fair = Osrednja
strength-good = Dobra
strength-strong = Jaka

## Stay signed in

stay-heading = Želite li ostati prijavljeni?
stay-intro = { $days ->
    [one] Na ovom se uređaju nećete morati prijavljivati { $days } dan.
    [few] Na ovom se uređaju nećete morati prijavljivati { $days } dana.
   *[other] Na ovom se uređaju nećete morati prijavljivati { $days } dana.
}
stay-no = Ne
stay-yes = Zadrži prijavu
stay-shared-device = Na zajedničkom ili javnom uređaju odaberite Ne.

## Choosing an account

picker-heading = Odaberite račun
picker-intro = da biste nastavili u aplikaciju { $application }
picker-other = Upotrijebi drugi račun

## Resetting a password

reset-heading = Postavite novu lozinku
reset-intro-email = Unesite adresu e-pošte i poslat ćemo vam kod.
reset-intro = Unesite adresu e-pošte ili telefonski broj i poslat ćemo vam kod.
send-code-button = Pošalji kod
back-to-sign-in = Natrag na prijavu
new-password-heading = Odaberite novu lozinku
change-password-text = Prije nego što nastavite, lozinku treba promijeniti. Svugdje drugdje bit ćete odjavljeni.
new-password-label = Nova lozinka
confirm-password-label = Ponovite novu lozinku
passwords-differ = Lozinke se razlikuju. Ponovno unesite obje.
revoke-label = Odjavi me svugdje drugdje
save-and-sign-in = Spremi i prijavi me

## Paused, too many

locked-step = Prijava je pauzirana
locked-heading = { $minutes ->
    [one] Prijava je pauzirana na { $minutes } minutu
    [few] Prijava je pauzirana na { $minutes } minute
   *[other] Prijava je pauzirana na { $minutes } minuta
}
locked-text = Lozinka je previše puta pogrešno unesena. Tako sprječavamo tuđi pristup dok vas nema.
locked-until = Lozinku možete ponovno unijeti u
locked-other-ways = Ovi načini rade i sada:
locked-code-text = Poslat ćemo ga ako za ovu adresu e-pošte postoji račun
locked-reset-text = Poslat ćemo kod na vašu adresu e-pošte
rate-limited-step = Previše pokušaja
rate-limited-heading = Pričekajte trenutak pa pokušajte ponovno
rate-limited-text = S vaše je mreže stiglo mnogo pokušaja.
rate-limited-from = Pokušajte ponovno od
rate-limited-hint = Na zajedničkom ste Wi-Fiju? Mobilnim podacima moglo bi ići prije.

## What can go wrong

start-again-in = Počni ponovno u aplikaciji { $application }
problem-unknown-tenant = Ovdje nema prijave
problem-unknown-tenant-text = Adresa ove stranice navodi organizaciju koja ne postoji. Provjerite poveznicu ili se vratite u aplikaciju.
problem-unknown-application = Ova aplikacija ovdje nije poznata
problem-unknown-application-text = Aplikacija iz koje dolazite nije postavljena za ovu prijavu. S vašim je računom sve u redu.
problem-unknown-redirect = Ova vas aplikacija ne može prijaviti
problem-unknown-redirect-text = Aplikacija je zatražila da vas pošaljemo na adresu koju nije registrirala pa smo to zaustavili. S vašim je računom sve u redu.
problem-bad-request = Zahtjev ove aplikacije nije razumljiv
problem-bad-request-text = Vratite se u aplikaciju i pokušajte ponovno. Ako se to ponavlja, javite onima koji upravljaju aplikacijom.
problem-not-found = Ovdje nema stranice
problem-not-found-text = Provjerite poveznicu ili se vratite u aplikaciju i počnite ponovno.
problem-unknown-number = Takva pogreška ne postoji
problem-unknown-number-text = Broj pogreške u njezinu se tekstu nalazi iza AADSTS. Provjerite poveznicu.
problem-stale-form = Ova je stranica predugo bila otvorena
problem-stale-form-text = Radi vaše sigurnosti nismo upotrijebili poslane podatke. Vratite se, ponovno učitajte stranicu i pokušajte još jednom.
problem-no-cookies = Vaš preglednik blokira kolačiće
problem-no-cookies-text = Potrebni su nam samo da bismo znali da ste na sljedećoj stranici to i dalje vi. Dopustite kolačiće za ovo web-mjesto pa počnite ponovno.
problem-too-large = To je bilo previše
problem-too-large-text = Vaš je preglednik poslao više nego što bilo koja naša stranica treba. Vratite se i pokušajte s manje podataka.
problem-busy = Trenutačno imamo jako puno zahtjeva
problem-busy-text = Ništa nije izgubljeno. Pričekajte trenutak pa pokušajte ponovno.
problem-internal = Nešto je pošlo po krivu
problem-internal-text = Pogreška je na našoj strani i zabilježena je. Pokušajte ponovno za koji trenutak.
journey-expired = Ovo je predugo trajalo
journey-expired-text = Radi vaše sigurnosti prijava nakon nekog vremena istječe. Ništa nije promijenjeno.
journey-finished = Ovo je već dovršeno
journey-finished-text = Ove ste korake već obavili, možda na drugoj kartici.
journey-unknown = Izgubili smo nit
journey-unknown-text = Ovaj preglednik ne poznaje korake prije ove stranice. Poveznica je možda s drugog uređaja ili su kolačići izbrisani.
journey-go-back = Vratite se u aplikaciju i počnite ponovno.
cookies-cleared-heading = Pospremili smo vaše kolačiće
cookies-cleared-text = Vaš je preglednik imao previše kolačića za ovo web-mjesto pa smo izbrisali svoje. Za nastavak se ponovno prijavite.

## What an error number means

explained-heading = Što znači { $number }
explained-happened = Što se dogodilo
explained-to-do = Što učiniti
explained-developers = Za razvojne programere
explained-administrators = Za administratore
explained-customers = Za kupce
explained-places = Šalje

## Leaving

signed-out-step = Odjavljeni ste
signed-out-heading = Odjavljeni ste
signed-out-text = Ako je ovo zajednički uređaj, zatvorite prozor preglednika.
go-to = Idi u aplikaciju { $application }
sign-out-step = Odjava
sign-out-heading = Odjaviti se s usluge { $tenant }?
sign-out-signed-in-as = Prijavljeni ste kao { $identifier }.
sign-out-text = Odjavit ćemo vas iz svih aplikacija koje ste ovim računom otvorili u ovom pregledniku.
sign-out-no = Zadrži prijavu
sign-out-yes = Odjava
still-signed-in-heading = I dalje ste prijavljeni
still-signed-in-text = Ovu stranicu možete zatvoriti.
leave-step = Odlazak
leave-heading = Ova aplikacija ovdje nije poznata
leave-text = Njezin se zahtjev ne može ispuniti. Nastavite samo ako ste htjeli otvoriti { $site }.
handing-over-step = Prijavljeni ste
handing-over-text = Vraćamo vas u aplikaciju { $application }.
signing-out-step = Odjava je u tijeku
signing-out-text = Obavještavamo vaše aplikacije. To će potrajati trenutak.

## Connecting a device

device-message = Otvorite { $url } u pregledniku i unesite kod { $code }.
device-heading = Povežite uređaj
device-intro = Unesite kod prikazan na televizoru, konzoli ili u naredbenom retku.
device-code-label = Kod na uređaju
device-code-hint = 9 slova i znamenki. Mala slova i razmaci ne smetaju.
device-code-missing = Unesite 9 znakova koje prikazuje vaš uređaj.
device-code-unknown = Nijedan uređaj ne prikazuje taj kod. Provjerite svaki znak.
device-code-expired = Ovaj je kod istekao. Počnite ponovno na uređaju da biste dobili novi.
device-code-decided = Ovaj je kod već upotrijebljen. Ako vaš uređaj još čeka, počnite ponovno na njemu.
device-code-too-many = Uneseno je previše pogrešnih kodova. Pokušajte ponovno za sat vremena.
device-only-yours = Unosite samo kod koji ste zatražili vi.
device-confirm-heading = Povezati aplikaciju { $application } na uređaju?
device-confirm-intro = Provjerite prikazuje li vaš uređaj isti kod.
device-confirm-code = Kod: { $code }
device-application-label = Aplikacija
device-requested-label = Početak
device-warning-title = Je li vam netko poslao ovaj kod?
device-warning-text = Odaberite Odustani. Mogao bi njime ući u vaš račun.
device-deny = Odustani
device-allow = Poveži
device-connected-heading = Vaš je uređaj povezan
device-connected-text = Vratite se u aplikaciju { $application } na svojem uređaju. Ovu stranicu možete zatvoriti.
device-refused-heading = Ništa nije povezano
device-refused-text = Aplikacija { $application } na tom uređaju ne može ući u vaš račun. Ovu stranicu možete zatvoriti.

## Consent

consent-heading = Dopustiti aplikaciji { $application } upotrebu vašeg računa?
consent-intro = Traži dopuštenje za sljedeće:
consent-settled = Već smije:
consent-allow = Dopusti
consent-deny = Odustani
consent-openid = Prijaviti vas
consent-openid-text = I prepoznati vas sljedeći put
consent-profile = Vidjeti vaše ime
consent-email = Vidjeti vašu adresu e-pošte
consent-offline = Ostati povezana dok vas nema
consent-offline-text = Dok ne povučete dopuštenje
consent-unverified = Ovu aplikaciju nitko nije provjerio.
consent-unverified-text = Dopustite je samo ako poznajete { $site }.
consent-administrator-heading = Aplikacija { $application } treba odobrenje administratora
consent-administrator-text = Ne možete dopustiti ono što je ovdje zaključano. Zamolite administratora da to dopusti svima.
consent-back = Natrag u aplikaciju { $application }
admin-consent-title = Dopusti aplikaciju { $application } svima
admin-consent-heading = Dopustiti aplikaciju { $application } svima?
admin-consent-intro = Odgovarate za sve kupce. Njih pojedinačno nećemo pitati.
admin-consent-openid = Prijavljivati ljude
admin-consent-openid-text = I prepoznati ih sljedeći put
admin-consent-profile = Vidjeti profile
admin-consent-profile-text = Ime prijavljene osobe
admin-consent-email = Vidjeti adrese e-pošte
admin-consent-email-text = Adresu prijavljene osobe
admin-consent-offline = Ostati povezana dok ljudi nema
admin-consent-offline-text = Dok to ne povučete vi ili oni
admin-consent-alone = Radi i kad nitko nije prijavljen
admin-consent-site-label = Vraća vas na
admin-consent-covers-label = Obuhvaća
admin-consent-covers = Sve kupce tvrtke { $business }
admin-consent-audit = Vaš se odgovor upisuje u zapisnik nadzora.
admin-consent-allow = Dopusti svima
no-administrator-heading = Na ovo može odgovoriti samo administrator
no-administrator-text = Prijavljeni ste kao { $identifier }. Za nastavak se prijavite administratorskim računom.
consent-records-heading = Aplikacije koje smiju upotrebljavati vaš račun
consent-records-since = Dopušteno od
consent-records-remove = Ukloni pristup
consent-records-none = Niste nijednoj aplikaciji dopustili upotrebu svojeg računa.
consent-records-sign-in = Najprije se prijavite u neku aplikaciju, a zatim ponovno otvorite ovu stranicu.

## Answering an application that asks by mail

approval-heading = { $application } traži vašu potvrdu
approval-intro = { $application } želi vas prijaviti, iako niste pred njezinim zaslonom.
approval-message-label = Poruka
approval-warning-title = Jeste li to pokrenuli vi?
approval-warning-text = Ako niste, odaberite Odbij. Tko god je to pokrenuo, ušao bi u vaš račun.
approval-warning-message = Ako niste ili ako ondje vidite drukčiju poruku, odaberite Odbij. Tko god je to pokrenuo, ušao bi u vaš račun.
approval-deny = Odbij
approval-allow = Prihvati
approval-another-heading = Ovaj je zahtjev za drugi račun
approval-another-text = Prijavljeni ste kao { $identifier }, a zahtjev nije upućen tom računu.
approval-another-button = Prijava drugim računom
approval-agreed-heading = Prihvatili ste
approval-agreed-text = { $application } sada može nastaviti. Ovu stranicu možete zatvoriti.
approval-refused-heading = Odbili ste
approval-refused-text = { $application } ne može nastaviti. Ovu stranicu možete zatvoriti.
approval-gone-heading = Nema se na što odgovoriti
approval-gone-text = Ova poveznica više ne radi ili nikad nije radila. Ako se vaš odgovor još čeka, počnite ponovno ondje gdje ste bili.

## Looking at pages beforehand

preview-heading = Pretpregled
preview-intro = S oglednim podacima. Ovdje se ništa ne pohranjuje i ne šalje.
preview-flows = Korisnički tokovi
preview-themes = Teme
preview-pages = Stranice

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Grad ili mjesto
attribute-country = Država ili regija
attribute-display-name = Ime za prikaz
attribute-job-title = Radno mjesto
attribute-postal-code = Poštanski broj
attribute-state = Županija ili pokrajina
attribute-street-address = Ulica i broj
attribute-problems = Provjerite označena polja. Ništa nije izgubljeno.
attribute-choose = Odaberite
attribute-required = To je potrebno za nastavak.
attribute-invalid = Ovo se ovdje ne može upotrijebiti. Provjerite pa pokušajte ponovno.
attribute-not-a-number = Unesite cijeli broj znamenkama.
attribute-not-a-date = Unesite datum.
attribute-too-long = { $maximum ->
    [one] Unesite najviše { $maximum } znak.
    [few] Unesite najviše { $maximum } znaka.
   *[other] Unesite najviše { $maximum } znakova.
}
step-page = Stranica { $page } od { $pages }
back-button = Natrag

# Terms of use and the like.
terms-heading = Potrebna je vaša suglasnost
terms-intro = Pročitajte ovo i prihvatite da biste nastavili sa svojim računom.
terms-missing = Označite ovo za nastavak.
terms-sign-out = Radije se odjavi
