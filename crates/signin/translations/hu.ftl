language-name = Magyar

## Every page

skip-link = Ugrás a fő tartalomra
title-error = Hiba:
language-label = Nyelv:
help-link = Súgó
privacy-link = Adatvédelem
terms-link = Feltételek
change-account = Fiókváltás
continue-button = Tovább
try-again-button = Újra
show-password = Jelszó megjelenítése
optional-note = (nem kötelező)
or-divider = vagy
email-label = E-mail-cím
error-label = Hiba
detail-label = Részletek
time-label = Időpont
correlation-label = Korrelációs azonosító
copy-reference = Azonosító másolása az ügyfélszolgálatnak
copied-note = Másolva

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $year }. { $month } { $day }., { $time } (UTC)
month-name = { $month ->
    [1] január
    [2] február
    [3] március
    [4] április
    [5] május
    [6] június
    [7] július
    [8] augusztus
    [9] szeptember
    [10] október
    [11] november
   *[12] december
}

## Signing in

sign-in-step = Bejelentkezés
sign-in-heading = Bejelentkezés
sign-in-intro = Jelentkezzen be a folytatáshoz: { $tenant }
identifier-label = E-mail-cím vagy felhasználónév
identifier-label-phone = E-mail-cím vagy telefonszám
identifier-label-any = E-mail-cím, telefonszám vagy felhasználónév
phone-label = Telefonszám
username-label = Felhasználónév
identifier-missing = Adja meg az e-mail-címét vagy a felhasználónevét.
identifier-missing-email = Adja meg az e-mail-címét.
identifier-missing-any = Töltse ki ezt a mezőt.
identifier-not-an-email = Adjon meg egy e-mail-címet, például: nev@example.com.
identifier-unacceptable = Ellenőrizze, mit írt be. Ez nem lehet sem e-mail-cím, sem felhasználónév.
identifier-unacceptable-phone = Ellenőrizze, mit írt be. A telefonszám + jellel és országhívószámmal kezdődik.
identifier-unacceptable-phone-example = Ellenőrizze, mit írt be. Egy telefonszám például így néz ki: { $example }.
phone-country-refused = Ennek az országnak a számaira nem tudunk üzenetet küldeni. Használjon másik számot.
username-unacceptable = Ez itt nem lehet felhasználónév. Válasszon másikat.
username-heading = Válasszon felhasználónevet
username-intro = Ezzel fog bejelentkezni.
username-hint = Betűk a-tól z-ig, számjegyek, pontok, kötőjelek és aláhúzásjelek.
username-taken = Ez a felhasználónév már foglalt. Válasszon másikat.
sign-up-prompt = Még nincs { $tenant }-fiókja?
sign-up-link = Fiók létrehozása

## Password

password-heading = Adja meg a jelszavát
password-label = Jelszó
password-missing = Adja meg a jelszavát.
password-wrong = Az e-mail-cím és a jelszó nem egyezik.
password-wrong-any = A fiók és a jelszó nem egyezik.
password-wrong-reset = Próbálja újra, vagy kérjen új jelszót.
password-wrong-retry = Ellenőrizze mindkettőt, és próbálja újra.
password-busy = Jelenleg nagyon leterheltek vagyunk.
password-busy-text = A jelszavát nem ellenőriztük. Várjon egy kicsit, majd próbálja újra.
forgot-link = Elfelejtette a jelszavát?
remember-label = Maradjak bejelentkezve ezen az eszközön
sign-in-button = Bejelentkezés
code-instead = Inkább kódot kérek e-mailben

## One-time code

code-heading = Nézze meg az e-mailjeit
code-heading-phone = Nézze meg a telefonját
code-sent-sign-in = Kódot küldtünk ide: { $address }
code-sent-sign-up = Annak megerősítéséhez, hogy ez az Öné, kódot küldtünk ide: { $address }
code-sent-reset = Ha tartozik hozzá fiók, kódot küldtünk ide: { $address }
code-label = { $digits } számjegyű kód
code-hint = { $minutes ->
    [one] { $minutes } percig érvényes.
   *[other] { $minutes } percig érvényes.
}
code-hint-scripted = Az utolsó számjegy beírásakor ellenőrizzük.
code-missing = Írja be az e-mailben kapott { $digits } számjegyet.
code-missing-phone = Írja be az üzenetben kapott { $digits } számjegyet.
code-wrong = Nem ezt a kódot küldtük legutóbb. Ellenőrizze, vagy kérjen újat.
code-expired = A kód lejárt. Kérjen újat.
code-too-many = Ezt a kódot túl sokszor írták be hibásan. Kérjen újat.
code-sent-again = Új kódot küldtünk. Csak a legújabb érvényes.
code-wait = { $seconds ->
    [one] { $seconds } másodperc múlva kérhet új kódot. A legutóbbi még érvényes.
   *[other] { $seconds } másodperc múlva kérhet új kódot. A legutóbbi még érvényes.
}
code-nothing-yet = Még nem érkezett meg? Nézze meg a levélszemetet, vagy
code-nothing-yet-phone = Még nem érkezett meg? Várjon egy kicsit, vagy
code-resend = kérjen új kódot
verify-button = Ellenőrzés
change-email = Másik e-mail-cím használata
change-phone = Másik szám használata
password-instead = Inkább jelszót használok

## Links by mail

link-sent = Hivatkozást küldtünk ide: { $address }
link-hint = Nyissa meg ebben a böngészőben. Egyszer működik, és csak rövid ideig.
link-resend = kérjen új hivatkozást
link-sent-again = Új hivatkozást küldtünk. Csak a legújabb érvényes.
link-wait = Épp most küldtünk egy hivatkozást, és még érvényes. Várjon egy kicsit, mielőtt újat kér.
link-opened = Erősítse meg, hogy Ön az
link-expired = Ez a hivatkozás lejárt, már felhasználták, vagy nem a legújabb. Kérjen újat.
link-elsewhere = Nyissa meg a hivatkozást ott, ahol elkezdte
link-elsewhere-text = Ez a hivatkozás csak abban a böngészőben működik, amelyik kérte. Még nincs felhasználva: másolja át oda, vagy nyissa meg az e-mailt azon az eszközön.
link-instead = Inkább hivatkozást kérek e-mailben

## Signing up

sign-up-heading = Hozza létre fiókját
sign-up-intro = Körülbelül egy percet vesz igénybe.
sign-up-email-hint = A megerősítéshez kódot küldünk Önnek.
sign-up-link-hint = A megerősítéshez hivatkozást küldünk Önnek.
sign-in-prompt = Már van fiókja?
sign-in-link = Bejelentkezés
details-step = Az Ön adatai
details-intro = Még egy utolsó lépés.
details-problems = Ellenőrizze a megjelölt mezőket. Semmi sem veszett el, csak a jelszót kell újra beírni.
steps-label = Előrehaladás
step-email-done = E-mail-cím, kész
step-code-done = Kód, kész
step-details = Az Ön adatai, 3/3. lépés
email-confirmed = Megerősítve.
given-name-label = Utónév
given-name-wrong = Adja meg az utónevét.
family-name-label = Vezetéknév
family-name-wrong = Adja meg a vezetéknevét.
create-password-label = Jelszó létrehozása
create-account-button = Fiók létrehozása

## Choosing a password

password-hint = Legalább { $minimum } karakter. Néhány, egymással össze nem függő szó jól megfelel.
password-choose = Válasszon jelszót.
password-too-short = Túl rövid. Legalább { $minimum } karaktert használjon.
password-too-long = Túl hosszú. Legfeljebb { $maximum } karaktert használjon.
password-common = Ez az egyik első jelszó, amellyel mások próbálkoznának. Válasszon másikat.
password-context = Ez az Ön nevéből, e-mail-címéből vagy a mi nevünkből áll. Válasszon olyat, amely ezekhez nem kapcsolódik.
password-guessable = Ezt könnyű kitalálni. Egészítse ki néhány, egymással össze nem függő szóval.
password-unacceptable = Nem használható karaktert tartalmaz. Válasszon másik jelszót.
password-classes = Legalább { $classes } fajta karaktert használjon ezek közül: nagybetűk, kisbetűk, számjegyek, egyéb karakterek.
password-history = { $count ->
    [one] Ne a jelenlegi jelszavát használja.
   *[other] Ne használja a legutóbbi { $count } jelszavának egyikét sem.
}
password-banned = Itt nem használható szót tartalmaz. Válasszon olyat, amelynek nincs köze hozzánk.
password-breached = Ez a jelszó máshol történt adatszivárgásból ismert, ezért mások próbálkozni fognak vele. Válasszon másikat.
password-used-before = Ezt a jelszót korábban már használta. Válasszon másikat.
strength-label = A jelszó erőssége
strength-weak = Gyenge
strength-fair = Közepes
strength-good = Jó
strength-strong = Erős

## Stay signed in

stay-heading = Bejelentkezve marad?
stay-intro = { $days ->
    [one] Ezen az eszközön { $days } napig nem kell bejelentkeznie.
   *[other] Ezen az eszközön { $days } napig nem kell bejelentkeznie.
}
stay-no = Nem
stay-yes = Bejelentkezve maradok
stay-shared-device = Közös vagy nyilvános eszközön válassza a „Nem” lehetőséget.

## Choosing an account

picker-heading = Válasszon fiókot
picker-intro = a folytatáshoz itt: { $application }
picker-other = Másik fiók használata

## Resetting a password

reset-heading = Új jelszó kérése
reset-intro-email = Adja meg az e-mail-címét, és küldünk egy kódot.
reset-intro = Adja meg az e-mail-címét vagy a telefonszámát, és küldünk egy kódot.
send-code-button = Kód küldése
back-to-sign-in = Vissza a bejelentkezéshez
new-password-heading = Válasszon új jelszót
change-password-text = A folytatáshoz meg kell változtatnia a jelszavát. Mindenhol máshol kijelentkeztetjük.
new-password-label = Új jelszó
confirm-password-label = Új jelszó még egyszer
passwords-differ = A két jelszó eltér. Írja be újra mindkettőt.
revoke-label = Kijelentkezés mindenhol máshol
save-and-sign-in = Mentés és bejelentkezés

## Paused, too many

locked-step = Bejelentkezés szüneteltetve
locked-heading = { $minutes ->
    [one] A bejelentkezés { $minutes } percig szünetel
   *[other] A bejelentkezés { $minutes } percig szünetel
}
locked-text = Túl sok hibás jelszót adtak meg. Ez távol tart másokat, amíg Ön nincs itt.
locked-until = Jelszót legközelebb ekkor adhat meg:
locked-other-ways = Ezek most is működnek:
locked-code-text = Elküldjük, ha ehhez az e-mail-címhez tartozik fiók
locked-reset-text = Kódot küldünk az e-mail-címére
rate-limited-step = Túl sok próbálkozás
rate-limited-heading = Várjon egy kicsit, majd próbálja újra
rate-limited-text = Az Ön hálózatáról nagyon sok próbálkozás érkezett.
rate-limited-from = Újra próbálható ekkor
rate-limited-hint = Közös Wi-Fi-t használ? Mobiladattal talán hamarabb sikerül.

## What can go wrong

start-again-in = Újrakezdés itt: { $application }
problem-unknown-tenant = Itt nem lehet bejelentkezni
problem-unknown-tenant-text = Az oldal címében szereplő szervezet nem létezik. Ellenőrizze a hivatkozást, vagy térjen vissza az alkalmazáshoz.
problem-unknown-application = Ez az alkalmazás itt nem ismert
problem-unknown-application-text = Az alkalmazás, amelyből érkezett, nincs beállítva ehhez a bejelentkezéshez. A fiókjával nincs semmi baj.
problem-unknown-redirect = Ez az alkalmazás nem tudja Önt bejelentkeztetni
problem-unknown-redirect-text = Az alkalmazás olyan címre irányította volna, amelyet nem regisztrált, ezért megálltunk. A fiókjával nincs semmi baj.
problem-bad-request = Az alkalmazás kérése nem értelmezhető
problem-bad-request-text = Térjen vissza az alkalmazáshoz, és próbálja újra. Ha ismét előfordul, jelezze az alkalmazás üzemeltetőjének.
problem-not-found = Itt nincs oldal
problem-not-found-text = Ellenőrizze a hivatkozást, vagy térjen vissza az alkalmazáshoz, és kezdje újra.
problem-unknown-number = Nincs ilyen hiba
problem-unknown-number-text = A hiba száma a szövegében az AADSTS után áll. Ellenőrizze a hivatkozást.
problem-stale-form = Ez az oldal túl sokáig volt nyitva
problem-stale-form-text = Az Ön biztonsága érdekében nem használtuk fel, amit elküldött. Lépjen vissza, frissítse az oldalt, és próbálja újra.
problem-no-cookies = A böngészője letiltja a cookie-kat
problem-no-cookies-text = Csak azért van rájuk szükség, hogy tudjuk: a következő oldalon is Ön van jelen. Engedélyezze a cookie-kat ezen a webhelyen, majd kezdje újra.
problem-too-large = Ez túl sok volt
problem-too-large-text = A böngészője több adatot küldött, mint amennyi bármelyik oldalunkhoz szükséges. Lépjen vissza, és próbálja kevesebbel.
problem-busy = Jelenleg nagyon leterheltek vagyunk
problem-busy-text = Semmi sem veszett el. Várjon egy kicsit, majd próbálja újra.
problem-internal = Hiba történt
problem-internal-text = A hiba nálunk van, és rögzítettük. Próbálja újra kis idő múlva.
journey-expired = Ez túl sokáig tartott
journey-expired-text = Az Ön biztonsága érdekében a bejelentkezés egy idő után véget ér. Semmi sem változott.
journey-finished = Ez már befejeződött
journey-finished-text = Ezeket a lépéseket már elvégezte, talán egy másik lapon.
journey-unknown = Elvesztettük a fonalat
journey-unknown-text = Ez a böngésző nem ismeri az oldalt megelőző lépéseket. Lehet, hogy a hivatkozás másik eszközről származik, vagy törölték a cookie-kat.
journey-go-back = Térjen vissza az alkalmazáshoz, és kezdje újra.
cookies-cleared-heading = Rendet tettünk a cookie-k között
cookies-cleared-text = A böngészője túl sok cookie-t tárolt ehhez a webhelyhez, ezért a sajátjainkat töröltük. A folytatáshoz jelentkezzen be újra.

## What an error number means

explained-heading = Mit jelent: { $number }
explained-happened = Mi történt
explained-to-do = Mi a teendő
explained-developers = Fejlesztőknek
explained-administrators = Rendszergazdáknak
explained-customers = Ügyfeleknek
explained-places = Küldő

## Leaving

signed-out-step = Kijelentkezve
signed-out-heading = Kijelentkezett
signed-out-text = Zárja be a böngészőablakot, ha ez közös eszköz.
go-to = Ugrás ide: { $application }
sign-out-step = Kijelentkezés
sign-out-heading = Kijelentkezik innen: { $tenant }?
sign-out-signed-in-as = Bejelentkezve mint { $identifier }.
sign-out-text = Minden alkalmazásból kijelentkeztetjük, amelyet ezzel a fiókkal nyitott meg ebben a böngészőben.
sign-out-no = Bejelentkezve maradok
sign-out-yes = Kijelentkezés
still-signed-in-heading = Továbbra is be van jelentkezve
still-signed-in-text = Bezárhatja ezt az oldalt.
leave-step = Távozás
leave-heading = Ez az alkalmazás itt nem ismert
leave-text = A kérése nem teljesíthető. Csak akkor folytassa, ha ezt szerette volna megnyitni: { $site }.
handing-over-step = Bejelentkezett
handing-over-text = Visszairányítjuk ide: { $application }.
signing-out-step = Kijelentkeztetés
signing-out-text = Értesítjük az alkalmazásait. Ez egy kis időbe telik.

## Connecting a device

device-message = Nyissa meg böngészőben a(z) { $url } címet, és írja be a következő kódot: { $code }.
device-heading = Eszköz csatlakoztatása
device-intro = Írja be a tévén, a konzolon vagy a parancssorban látható kódot.
device-code-label = Az eszközön látható kód
device-code-hint = 9 betű és számjegy. A kisbetű és a szóköz nem gond.
device-code-missing = Írja be az eszközén látható 9 karaktert.
device-code-unknown = Ezt a kódot egyetlen eszköz sem mutatja. Ellenőrizze minden karakterét.
device-code-expired = A kód lejárt. Új kódért kezdje újra az eszközén.
device-code-decided = Ezt a kódot már felhasználták. Ha az eszköze még vár, kezdje újra rajta.
device-code-too-many = Túl sok hibás kódot adtak meg. Próbálja újra egy óra múlva.
device-only-yours = Csak olyan kódot írjon be, amelyet Ön kért.
device-confirm-heading = Csatlakoztatja egy eszközön: { $application }?
device-confirm-intro = Ellenőrizze, hogy az eszközén ugyanez a kód látható-e.
device-confirm-code = Kód: { $code }
device-application-label = Alkalmazás
device-requested-label = Kezdete
device-warning-title = Valaki elküldte Önnek ezt a kódot?
device-warning-text = Válassza a „Mégse” lehetőséget. Az illető ezzel bejuthatna a fiókjába.
device-deny = Mégse
device-allow = Csatlakoztatás
device-connected-heading = Az eszköze csatlakozott
device-connected-text = Térjen vissza az eszközén ide: { $application }. Ezt az oldalt bezárhatja.
device-refused-heading = Semmi sem csatlakozott
device-refused-text = { $application } azon az eszközön nem fér hozzá a fiókjához. Ezt az oldalt bezárhatja.

## Consent

consent-heading = Engedélyezi, hogy { $application } használja a fiókját?
consent-intro = Az alkalmazás erre kér engedélyt:
consent-settled = Erre már van engedélye:
consent-allow = Engedélyezés
consent-deny = Mégse
consent-openid = Az Ön bejelentkeztetése
consent-openid-text = És a felismerése legközelebb
consent-profile = Az Ön nevének megtekintése
consent-email = Az Ön e-mail-címének megtekintése
consent-offline = Kapcsolat fenntartása az Ön távollétében
consent-offline-text = Amíg vissza nem vonja
consent-unverified = Ezt az alkalmazást senki sem ellenőrizte.
consent-unverified-text = Csak akkor engedélyezze, ha ismeri ezt a webhelyet: { $site }.
consent-administrator-heading = Rendszergazdai jóváhagyás szükséges: { $application }
consent-administrator-text = Ami itt zárolva van, azt Ön nem engedélyezheti. Kérje meg a rendszergazdát, hogy engedélyezze mindenkinek.
consent-back = Vissza ide: { $application }
admin-consent-title = { $application } engedélyezése mindenkinek
admin-consent-heading = Mindenkinek engedélyezi: { $application }?
admin-consent-intro = Minden ügyfél nevében válaszol. Őket nem kérdezzük meg egyenként.
admin-consent-openid = Felhasználók bejelentkeztetése
admin-consent-openid-text = És a felismerésük legközelebb
admin-consent-profile = Profilok megtekintése
admin-consent-profile-text = A bejelentkezett személy neve
admin-consent-email = E-mail-címek megtekintése
admin-consent-email-text = A bejelentkezett személyé
admin-consent-offline = Kapcsolat fenntartása a felhasználók távollétében
admin-consent-offline-text = Amíg Ön vagy ők vissza nem vonják
admin-consent-alone = Bejelentkezett felhasználó nélkül is működik
admin-consent-site-label = Ide irányítja vissza
admin-consent-covers-label = Kikre vonatkozik
admin-consent-covers = Minden ügyfél: { $business }
admin-consent-audit = A válasza bekerül a naplóba.
admin-consent-allow = Engedélyezés mindenkinek
no-administrator-heading = Erre csak rendszergazda válaszolhat
no-administrator-text = Bejelentkezve mint { $identifier }. A folytatáshoz jelentkezzen be rendszergazdai fiókkal.
consent-records-heading = A fiókját használó alkalmazások
consent-records-since = Engedélyezve ekkortól
consent-records-remove = Hozzáférés megvonása
consent-records-none = Egyetlen alkalmazásnak sem engedélyezte, hogy használja a fiókját.
consent-records-sign-in = Először jelentkezzen be egy alkalmazásba, majd nyissa meg újra ezt az oldalt.

## Answering an application that asks by mail

approval-heading = { $application } az Ön jóváhagyását kéri
approval-intro = { $application } be szeretné jelentkeztetni Önt, bár nem a képernyője előtt ül.
approval-message-label = Üzenet
approval-warning-title = Ön kezdeményezte ezt?
approval-warning-text = Ha nem, válassza az „Elutasítás” lehetőséget. Különben a kezdeményező bejutna a fiókjába.
approval-warning-message = Ha nem, vagy ha ott nem ez az üzenet látható, válassza az „Elutasítás” lehetőséget. Különben a kezdeményező bejutna a fiókjába.
approval-deny = Elutasítás
approval-allow = Jóváhagyás
approval-another-heading = Ez a kérés másik fiókra vonatkozik
approval-another-text = Bejelentkezve mint { $identifier }, de a kérés nem erre a fiókra vonatkozik.
approval-another-button = Bejelentkezés másik fiókkal
approval-agreed-heading = Jóváhagyta a kérést
approval-agreed-text = { $application } most már folytathatja. Ezt az oldalt bezárhatja.
approval-refused-heading = Elutasította a kérést
approval-refused-text = { $application } nem folytathatja. Ezt az oldalt bezárhatja.
approval-gone-heading = Nincs mire válaszolni
approval-gone-text = Ez a hivatkozás már nem működik, vagy soha nem is működött. Ha még várnak a válaszára, kezdje újra ott, ahol tartott.

## Looking at pages beforehand

preview-heading = Előnézet
preview-intro = Mintaadatokkal. Itt semmit sem tárolunk és semmit sem küldünk el.
preview-flows = Felhasználói folyamatok
preview-themes = Témák
preview-pages = Oldalak

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Település
attribute-country = Ország vagy régió
attribute-display-name = Megjelenítendő név
attribute-job-title = Beosztás
attribute-postal-code = Irányítószám
attribute-state = Megye vagy tartomány
attribute-street-address = Utca és házszám
attribute-problems = Ellenőrizze a megjelölt mezőket. Semmi sem veszett el.
attribute-choose = Válasszon
attribute-required = Erre szükség van a folytatáshoz.
attribute-invalid = Ez itt nem használható. Ellenőrizze, és próbálja újra.
attribute-not-a-number = Adjon meg egy egész számot számjegyekkel.
attribute-not-a-date = Adjon meg egy dátumot.
attribute-too-long = { $maximum ->
    [one] Legfeljebb { $maximum } karaktert adjon meg.
   *[other] Legfeljebb { $maximum } karaktert adjon meg.
}
step-page = { $page }/{ $pages }. oldal
back-button = Vissza

# Terms of use and the like.
terms-heading = Új elfogadandó feltételek
terms-intro = A fiókja további használatához kérjük, olvassa el és fogadja el az alábbiakat.
terms-missing = A folytatáshoz jelölje be ezt.
terms-sign-out = Inkább kijelentkezem
