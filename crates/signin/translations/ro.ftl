# The language's own name, as it stands in the choice of languages.
language-name = Română

## Every page

skip-link = Salt la conținutul principal
title-error = Eroare:
language-label = Limbă:
help-link = Ajutor
privacy-link = Confidențialitate
terms-link = Condiții
change-account = Schimbați contul
continue-button = Continuați
try-again-button = Încercați din nou
show-password = Afișați parola
optional-note = (opțional)
or-divider = sau
email-label = E-mail
error-label = Eroare
detail-label = Detalii
time-label = Ora
correlation-label = ID de corelare
copy-reference = Copiați ID-ul pentru asistență
copied-note = S-a copiat

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
}

## Signing in

sign-in-step = Conectare
sign-in-heading = Conectare
sign-in-intro = Conectați-vă pentru a continua la { $tenant }
identifier-label = E-mail sau nume de utilizator
identifier-label-phone = E-mail sau număr de telefon
identifier-label-any = E-mail, telefon sau nume de utilizator
phone-label = Număr de telefon
username-label = Nume de utilizator
identifier-missing = Introduceți adresa de e-mail sau numele de utilizator.
identifier-missing-email = Introduceți adresa de e-mail.
identifier-missing-any = Completați acest câmp.
identifier-not-an-email = Introduceți o adresă de e-mail, de exemplu name@example.com.
identifier-unacceptable = Verificați ce ați introdus. Nu poate fi o adresă de e-mail sau un nume de utilizator.
identifier-unacceptable-phone = Verificați ce ați introdus. Un număr de telefon începe cu + și prefixul țării.
identifier-unacceptable-phone-example = Verificați ce ați introdus. Un număr de telefon arată, de exemplu, așa: { $example }.
phone-country-refused = Nu putem trimite mesaje la numere din această țară. Folosiți alt număr.
username-unacceptable = Acest nume de utilizator nu este permis aici. Alegeți altul.
username-heading = Alegeți un nume de utilizator
username-intro = Îl veți folosi pentru conectare.
username-hint = Litere de la a la z, cifre, puncte, cratime și caractere de subliniere.
username-taken = Acest nume de utilizator este deja folosit. Alegeți altul.
sign-up-prompt = Prima dată la { $tenant }?
sign-up-link = Creați un cont

## Password

password-heading = Introduceți parola
password-label = Parolă
password-missing = Introduceți parola.
password-wrong = Adresa de e-mail și parola nu se potrivesc.
password-wrong-any = Contul și parola nu se potrivesc.
password-wrong-reset = Încercați din nou sau resetați parola.
password-wrong-retry = Verificați-le pe amândouă și încercați din nou.
password-busy = Avem foarte multe solicitări acum.
password-busy-text = Parola nu a fost verificată. Așteptați puțin, apoi încercați din nou.
forgot-link = Ați uitat parola?
remember-label = Păstrați sesiunea activă pe acest dispozitiv
sign-in-button = Conectați-vă
code-instead = Primiți un cod prin e-mail

## One-time code

code-heading = Verificați-vă e-mailul
code-heading-phone = Verificați-vă telefonul
code-sent-sign-in = Am trimis un cod la { $address }
code-sent-sign-up = Pentru a confirma că vă aparține, am trimis un cod la { $address }
code-sent-reset = Dacă există un cont asociat, am trimis un cod la { $address }
code-label = Cod din { $digits } cifre
code-hint = { $minutes ->
    [one] Valabil { $minutes } minut.
    [few] Valabil { $minutes } minute.
   *[other] Valabil { $minutes } de minute.
}
code-hint-scripted = Îl verificăm când introduceți ultima cifră.
code-missing = Introduceți cele { $digits } cifre din e-mail.
code-missing-phone = Introduceți cele { $digits } cifre din mesaj.
code-wrong = Nu este ultimul cod pe care l-am trimis. Verificați-l sau cereți altul.
code-expired = Codul a expirat. Cereți altul.
code-too-many = Codul a fost introdus greșit de prea multe ori. Cereți altul.
code-sent-again = Am trimis un cod nou. Numai cel mai recent este valabil.
code-wait = { $seconds ->
    [one] Puteți cere alt cod peste { $seconds } secundă. Ultimul este încă valabil.
    [few] Puteți cere alt cod peste { $seconds } secunde. Ultimul este încă valabil.
   *[other] Puteți cere alt cod peste { $seconds } de secunde. Ultimul este încă valabil.
}
code-nothing-yet = Nu a sosit? Verificați în spam sau
code-nothing-yet-phone = Nu a sosit? Mai așteptați puțin sau
code-resend = cereți un cod nou
verify-button = Verificați
change-email = Folosiți altă adresă de e-mail
change-phone = Folosiți alt număr
password-instead = Folosiți parola

## Links by mail

link-sent = Am trimis un link la { $address }
link-hint = Deschideți-l în acest browser. Funcționează o singură dată și doar puțin timp.
link-resend = cereți un link nou
link-sent-again = Am trimis un link nou. Numai cel mai recent este valabil.
link-wait = Tocmai am trimis un link, care este încă valabil. Așteptați puțin înainte de a cere altul.
link-opened = Confirmați că sunteți dumneavoastră
link-expired = Acest link a expirat, a fost folosit sau nu este cel mai recent. Cereți altul.
link-elsewhere = Deschideți linkul acolo unde ați început
link-elsewhere-text = Acest link funcționează numai în browserul care l-a cerut. Nu a fost încă folosit: copiați-l acolo sau deschideți e-mailul pe acel dispozitiv.
link-instead = Primiți un link prin e-mail

## Signing up

sign-up-heading = Creați-vă contul
sign-up-intro = Durează aproximativ un minut.
sign-up-email-hint = Vă vom trimite un cod pentru confirmare.
sign-up-link-hint = Vă vom trimite un link pentru confirmare.
sign-in-prompt = Aveți deja un cont?
sign-in-link = Conectați-vă
details-step = Datele dvs.
details-intro = Un ultim pas.
details-problems = Verificați câmpurile marcate. Nu s-a pierdut nimic, doar parola trebuie introdusă din nou.
steps-label = Progres
step-email-done = E-mail, finalizat
step-code-done = Cod, finalizat
step-details = Datele dvs., pasul 3 din 3
email-confirmed = Confirmat.
given-name-label = Prenume
given-name-wrong = Introduceți prenumele.
family-name-label = Nume de familie
family-name-wrong = Introduceți numele de familie.
create-password-label = Creați o parolă
create-account-button = Creați contul

## Choosing a password

password-hint = Număr minim de caractere: { $minimum }. Câteva cuvinte fără legătură între ele sunt o alegere bună.
password-choose = Alegeți o parolă.
password-too-short = Prea scurtă. Numărul minim de caractere este { $minimum }.
password-too-long = Prea lungă. Numărul maxim de caractere este { $maximum }.
password-common = Este una dintre primele parole pe care le-ar încerca alții. Alegeți alta.
password-context = Este formată din numele dvs., adresa de e-mail sau numele nostru. Alegeți ceva fără legătură cu acestea.
password-guessable = Este ușor de ghicit. Adăugați câteva cuvinte fără legătură între ele.
password-unacceptable = Conține un caracter care nu poate fi folosit. Alegeți altă parolă.
password-classes = Folosiți caractere din cel puțin { $classes } dintre aceste categorii: litere mari, litere mici, cifre, alte caractere.
password-history = { $count ->
    [one] Nu folosiți parola pe care o aveți acum.
    [few] Nu folosiți niciuna dintre ultimele { $count } parole.
   *[other] Nu folosiți niciuna dintre ultimele { $count } de parole.
}
password-banned = Conține un cuvânt care nu poate fi folosit aici. Alegeți ceva care nu are legătură cu noi.
password-breached = Această parolă a apărut într-o scurgere de date din altă parte, așa că alții o vor încerca. Alegeți alta.
password-used-before = Ați mai avut această parolă. Alegeți alta.
strength-label = Puterea parolei
strength-weak = Slabă
strength-fair = Acceptabilă
strength-good = Bună
strength-strong = Puternică

## Stay signed in

stay-heading = Păstrați sesiunea activă?
stay-intro = { $days ->
    [one] Nu va trebui să vă conectați pe acest dispozitiv timp de { $days } zi.
    [few] Nu va trebui să vă conectați pe acest dispozitiv timp de { $days } zile.
   *[other] Nu va trebui să vă conectați pe acest dispozitiv timp de { $days } de zile.
}
stay-no = Nu
stay-yes = Păstrați sesiunea
stay-shared-device = Alegeți „Nu” pe un dispozitiv partajat sau public.

## Choosing an account

picker-heading = Alegeți un cont
picker-intro = pentru a continua în { $application }
picker-other = Folosiți alt cont

## Resetting a password

reset-heading = Resetați parola
reset-intro-email = Introduceți adresa de e-mail și vă vom trimite un cod.
reset-intro = Introduceți adresa de e-mail sau numărul de telefon și vă vom trimite un cod.
send-code-button = Trimiteți codul
back-to-sign-in = Înapoi la conectare
new-password-heading = Alegeți o parolă nouă
change-password-text = Înainte de a continua, trebuie să schimbați parola. Sesiunile din toate celelalte locuri vor fi închise.
new-password-label = Parolă nouă
confirm-password-label = Repetați parola nouă
passwords-differ = Cele două parole diferă. Introduceți-le din nou.
revoke-label = Deconectare din toate celelalte locuri
save-and-sign-in = Salvați și conectați-vă

## Paused, too many

locked-step = Conectare suspendată
locked-heading = { $minutes ->
    [one] Conectarea este suspendată timp de { $minutes } minut
    [few] Conectarea este suspendată timp de { $minutes } minute
   *[other] Conectarea este suspendată timp de { $minutes } de minute
}
locked-text = S-au introdus prea multe parole greșite. Astfel, nimeni altcineva nu poate intra în absența dvs.
locked-until = Puteți încerca din nou o parolă la
locked-other-ways = Aceste opțiuni funcționează în continuare:
locked-code-text = Îl trimitem dacă există un cont pentru această adresă
locked-reset-text = Vă vom trimite un cod prin e-mail
rate-limited-step = Prea multe încercări
rate-limited-heading = Așteptați puțin, apoi încercați din nou
rate-limited-text = Am primit multe încercări din rețeaua dvs.
rate-limited-from = Încercați din nou după ora
rate-limited-hint = Folosiți o rețea Wi-Fi partajată? Cu date mobile ar putea funcționa mai repede.

## What can go wrong

start-again-in = Reîncepeți în { $application }
problem-unknown-tenant = Aici nu există o pagină de conectare
problem-unknown-tenant-text = Adresa acestei pagini indică o organizație care nu există. Verificați linkul sau reveniți la aplicație.
problem-unknown-application = Această aplicație nu este cunoscută aici
problem-unknown-application-text = Aplicația din care veniți nu este configurată pentru această conectare. Contul dvs. este în regulă.
problem-unknown-redirect = Această aplicație nu vă poate conecta
problem-unknown-redirect-text = Aplicația ne-a cerut să vă trimitem la o adresă pe care nu a înregistrat-o, așa că ne-am oprit. Contul dvs. este în regulă.
problem-bad-request = Solicitarea acestei aplicații nu este validă
problem-bad-request-text = Reveniți la aplicație și încercați din nou. Dacă problema persistă, anunțați-i pe cei care administrează aplicația.
problem-not-found = Aici nu există nicio pagină
problem-not-found-text = Verificați linkul sau reveniți la aplicație și reîncepeți.
problem-unknown-number = Această eroare nu există
problem-unknown-number-text = Numărul unei erori se află în textul ei, după AADSTS. Verificați linkul.
problem-stale-form = Această pagină a fost deschisă prea mult timp
problem-stale-form-text = Pentru siguranța dvs., nu am folosit datele trimise. Mergeți înapoi, reîncărcați pagina și încercați din nou.
problem-no-cookies = Browserul dvs. blochează modulele cookie
problem-no-cookies-text = Avem nevoie de ele doar ca să știm că și pagina următoare este a dvs. Permiteți modulele cookie pentru acest site, apoi reîncepeți.
problem-too-large = A fost prea mult
problem-too-large-text = Browserul a trimis mai mult decât are nevoie oricare dintre paginile noastre. Mergeți înapoi și încercați cu mai puțin.
problem-busy = Avem foarte multe solicitări acum
problem-busy-text = Nu s-a pierdut nimic. Așteptați puțin, apoi încercați din nou.
problem-internal = A apărut o eroare
problem-internal-text = Problema este la noi și a fost înregistrată. Încercați din nou peste puțin timp.
journey-expired = A durat prea mult
journey-expired-text = Pentru siguranța dvs., o conectare se încheie după un timp. Nu s-a modificat nimic.
journey-finished = S-a încheiat deja
journey-finished-text = Ați parcurs deja acești pași, poate în altă filă.
journey-unknown = Am pierdut firul
journey-unknown-text = Acest browser nu cunoaște pașii dinaintea acestei pagini. Poate că linkul provine de pe alt dispozitiv sau modulele cookie au fost șterse.
journey-go-back = Reveniți la aplicație și reîncepeți.
cookies-cleared-heading = Am făcut ordine în modulele cookie
cookies-cleared-text = Browserul păstra prea multe module cookie pentru acest site, așa că le-am șters pe ale noastre. Conectați-vă din nou pentru a continua.

## What an error number means

explained-heading = Ce înseamnă { $number }
explained-happened = Ce s-a întâmplat
explained-to-do = Ce este de făcut
explained-developers = Pentru dezvoltatori
explained-administrators = Pentru administratori
explained-customers = Pentru clienți
explained-places = Trimisă de

## Leaving

signed-out-step = Deconectare efectuată
signed-out-heading = V-ați deconectat
signed-out-text = Închideți fereastra browserului dacă dispozitivul este partajat.
go-to = Accesați { $application }
sign-out-step = Deconectare
sign-out-heading = Vă deconectați de la { $tenant }?
sign-out-signed-in-as = V-ați conectat ca { $identifier }.
sign-out-text = Vi se vor închide sesiunile din toate aplicațiile pe care le-ați deschis cu acest cont în acest browser.
sign-out-no = Păstrați sesiunea
sign-out-yes = Deconectați-vă
still-signed-in-heading = Sesiunea este în continuare activă
still-signed-in-text = Puteți închide această pagină.
leave-step = Părăsiți pagina
leave-heading = Această aplicație nu este cunoscută aici
leave-text = Solicitarea ei nu poate fi îndeplinită. Continuați doar dacă ați vrut să deschideți { $site }.
handing-over-step = V-ați conectat
handing-over-text = Vă ducem înapoi la { $application }.
signing-out-step = Se efectuează deconectarea
signing-out-text = Vă anunțăm aplicațiile. Durează puțin.

## Connecting a device

device-message = Deschideți { $url } într-un browser și introduceți codul { $code }.
device-heading = Conectați un dispozitiv
device-intro = Introduceți codul afișat pe televizor, pe consolă sau în linia de comandă.
device-code-label = Codul de pe dispozitiv
device-code-hint = 9 litere și cifre. Se acceptă litere mici și spații.
device-code-missing = Introduceți cele 9 caractere afișate pe dispozitiv.
device-code-unknown = Niciun dispozitiv nu afișează acest cod. Verificați fiecare caracter.
device-code-expired = Codul a expirat. Reîncepeți pe dispozitiv pentru a primi altul.
device-code-decided = Codul a fost deja folosit. Dacă dispozitivul încă așteaptă, reîncepeți acolo.
device-code-too-many = S-au introdus prea multe coduri greșite. Încercați din nou peste o oră.
device-only-yours = Introduceți doar un cod pe care l-ați cerut chiar dvs.
device-confirm-heading = Conectați { $application } pe un dispozitiv?
device-confirm-intro = Verificați dacă dispozitivul afișează același cod.
device-confirm-code = Cod: { $code }
device-application-label = Aplicație
device-requested-label = Început
device-warning-title = V-a trimis cineva acest cod?
device-warning-text = Alegeți „Anulați”. Persoana respectivă l-ar putea folosi pentru a intra în contul dvs.
device-deny = Anulați
device-allow = Conectați
device-connected-heading = Dispozitivul este conectat
device-connected-text = Reveniți la { $application } pe dispozitiv. Puteți închide această pagină.
device-refused-heading = Nu s-a conectat nimic
device-refused-text = { $application } de pe acel dispozitiv nu poate intra în contul dvs. Puteți închide această pagină.

## Consent

consent-heading = Permiteți ca { $application } să vă folosească contul?
consent-intro = Cere permisiunea să:
consent-settled = Are deja permisiunea să:
consent-allow = Permiteți
consent-deny = Anulați
consent-openid = Vă conecteze
consent-openid-text = Și să vă recunoască data viitoare
consent-profile = Vă vadă numele
consent-email = Vă vadă adresa de e-mail
consent-offline = Păstreze accesul în absența dvs.
consent-offline-text = Până când retrageți permisiunea
consent-unverified = Nimeni nu a verificat această aplicație.
consent-unverified-text = Permiteți accesul doar dacă aveți încredere în { $site }.
consent-administrator-heading = { $application } are nevoie de aprobarea unui administrator
consent-administrator-text = Nu puteți permite ce este blocat aici. Cereți unui administrator să permită pentru toată lumea.
consent-back = Înapoi la { $application }
admin-consent-title = Permiteți { $application } pentru toată lumea
admin-consent-heading = Permiteți { $application } pentru toată lumea?
admin-consent-intro = Răspundeți în numele tuturor clienților. Aceștia nu vor mai fi întrebați pe rând.
admin-consent-openid = Conectarea persoanelor
admin-consent-openid-text = Și recunoașterea lor data viitoare
admin-consent-profile = Vizualizarea profilurilor
admin-consent-profile-text = Numele persoanei conectate
admin-consent-email = Vizualizarea adreselor de e-mail
admin-consent-email-text = Ale persoanei conectate
admin-consent-offline = Păstrarea accesului în absența persoanelor
admin-consent-offline-text = Până când dvs. sau acestea retrag permisiunea
admin-consent-alone = Funcționează fără nicio persoană conectată
admin-consent-site-label = Vă trimite înapoi la
admin-consent-covers-label = Se aplică pentru
admin-consent-covers = Toți clienții { $business }
admin-consent-audit = Răspunsul dvs. se înregistrează în jurnalul de audit.
admin-consent-allow = Permiteți pentru toată lumea
no-administrator-heading = Doar un administrator poate răspunde
no-administrator-text = V-ați conectat ca { $identifier }. Conectați-vă cu un cont de administrator pentru a continua.
consent-records-heading = Aplicații care vă pot folosi contul
consent-records-since = Permis din
consent-records-remove = Eliminați accesul
consent-records-none = Nu ați permis niciunei aplicații să vă folosească contul.
consent-records-sign-in = Conectați-vă mai întâi la o aplicație, apoi deschideți din nou această pagină.

## Answering an application that asks by mail

approval-heading = { $application } vă solicită
approval-intro = { $application } vrea să vă conecteze, deși nu sunteți în fața ecranului său.
approval-message-label = Mesaj
approval-warning-title = Dvs. ați inițiat acest lucru?
approval-warning-text = Dacă nu, alegeți „Refuzați”. Persoana care l-a inițiat ar intra în contul dvs.
approval-warning-message = Dacă nu sau dacă mesajul nu este cel pe care îl vedeți acolo, alegeți „Refuzați”. Persoana care l-a inițiat ar intra în contul dvs.
approval-deny = Refuzați
approval-allow = Acceptați
approval-another-heading = Această solicitare este pentru alt cont
approval-another-text = V-ați conectat ca { $identifier }, cont căruia nu i s-a cerut nimic.
approval-another-button = Conectați-vă cu alt cont
approval-agreed-heading = Ați acceptat
approval-agreed-text = { $application } poate continua acum. Puteți închide această pagină.
approval-refused-heading = Ați refuzat
approval-refused-text = { $application } nu poate continua. Puteți închide această pagină.
approval-gone-heading = Nu aveți la ce răspunde
approval-gone-text = Acest link nu mai funcționează sau nu a funcționat niciodată. Dacă încă vi se așteaptă răspunsul, reîncepeți de unde erați.

## Looking at pages beforehand

preview-heading = Previzualizare
preview-intro = Cu date de exemplu. Aici nu se stochează și nu se trimite nimic.
preview-flows = Fluxuri de utilizator
preview-themes = Teme
preview-pages = Pagini

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Localitate
attribute-country = Țară sau regiune
attribute-display-name = Nume afișat
attribute-job-title = Funcție
attribute-postal-code = Cod poștal
attribute-state = Județ sau provincie
attribute-street-address = Stradă și număr
attribute-problems = Verificați câmpurile marcate. Nu s-a pierdut nimic.
attribute-choose = Alegeți o opțiune
attribute-required = Este necesar pentru a continua.
attribute-invalid = Nu poate fi folosit aici. Verificați și încercați din nou.
attribute-not-a-number = Introduceți un număr întreg, în cifre.
attribute-not-a-date = Introduceți o dată.
attribute-too-long = { $maximum ->
    [one] Introduceți cel mult { $maximum } caracter.
    [few] Introduceți cel mult { $maximum } caractere.
   *[other] Introduceți cel mult { $maximum } de caractere.
}
step-page = Pagina { $page } din { $pages }
back-button = Înapoi

# Terms of use and the like.
terms-heading = Ceva nou de acceptat
terms-intro = Citiți și acceptați cele de mai jos pentru a vă folosi contul în continuare.
terms-missing = Bifați această casetă pentru a continua.
terms-sign-out = Deconectați-vă fără a accepta
