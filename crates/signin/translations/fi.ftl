language-name = Suomi

## Every page

skip-link = Siirry pääsisältöön
title-error = Virhe:
language-label = Kieli:
help-link = Ohje
privacy-link = Tietosuoja
terms-link = Käyttöehdot
change-account = Vaihda tiliä
continue-button = Jatka
try-again-button = Yritä uudelleen
show-password = Näytä salasana
optional-note = (valinnainen)
or-divider = tai
email-label = Sähköpostiosoite
error-label = Virhe
detail-label = Tiedot
time-label = Aika
correlation-label = Korrelaatiotunnus
copy-reference = Kopioi tunnus tukea varten
copied-note = Kopioitu

## Dates and times

time-of-day = klo { $time } (UTC)
date-and-time = { $day }. { $month } { $year } klo { $time } (UTC)
month-name = { $month ->
    [1] tammikuuta
    [2] helmikuuta
    [3] maaliskuuta
    [4] huhtikuuta
    [5] toukokuuta
    [6] kesäkuuta
    [7] heinäkuuta
    [8] elokuuta
    [9] syyskuuta
    [10] lokakuuta
    [11] marraskuuta
   *[12] joulukuuta
}

## Signing in

sign-in-step = Kirjaudu sisään
sign-in-heading = Kirjaudu sisään
sign-in-intro = Kirjaudu sisään ja jatka palveluun { $tenant }
identifier-label = Sähköpostiosoite tai käyttäjänimi
identifier-label-phone = Sähköpostiosoite tai puhelinnumero
identifier-label-any = Sähköpostiosoite, puhelinnumero tai käyttäjänimi
phone-label = Puhelinnumero
username-label = Käyttäjänimi
identifier-missing = Anna sähköpostiosoitteesi tai käyttäjänimesi.
identifier-missing-email = Anna sähköpostiosoitteesi.
identifier-missing-any = Täytä tämä kenttä.
identifier-not-an-email = Anna sähköpostiosoite, esimerkiksi nimi@example.com.
identifier-unacceptable = Tarkista, mitä kirjoitit. Tämä ei kelpaa sähköpostiosoitteeksi eikä käyttäjänimeksi.
identifier-unacceptable-phone = Tarkista, mitä kirjoitit. Puhelinnumeron alussa on + ja maatunnus.
identifier-unacceptable-phone-example = Tarkista, mitä kirjoitit. Puhelinnumero on esimerkiksi { $example }.
phone-country-refused = Emme voi lähettää viestejä tämän maan numeroihin. Käytä toista numeroa.
username-unacceptable = Tämä ei kelpaa käyttäjänimeksi. Valitse toinen.
username-heading = Valitse käyttäjänimi
username-intro = Kirjaudut sisään sen avulla.
username-hint = Kirjaimia a–z, numeroita, pisteitä, yhdysmerkkejä ja alaviivoja.
username-taken = Tämä käyttäjänimi on varattu. Valitse toinen.
sign-up-prompt = Onko { $tenant } sinulle uusi?
sign-up-link = Luo tili

## Password

password-heading = Anna salasanasi
password-label = Salasana
password-missing = Anna salasanasi.
password-wrong = Sähköpostiosoite ja salasana eivät täsmää.
password-wrong-any = Tili ja salasana eivät täsmää.
password-wrong-reset = Yritä uudelleen tai vaihda unohtunut salasana.
password-wrong-retry = Tarkista molemmat ja yritä uudelleen.
password-busy = Palvelu on nyt ruuhkautunut.
password-busy-text = Salasanaasi ei ole tarkistettu. Odota hetki ja yritä sitten uudelleen.
forgot-link = Unohditko salasanan?
remember-label = Pidä minut kirjautuneena tällä laitteella
sign-in-button = Kirjaudu sisään
code-instead = Lähetä koodi sähköpostiini

## One-time code

code-heading = Tarkista sähköpostisi
code-heading-phone = Tarkista puhelimesi
code-sent-sign-in = Lähetimme koodin: { $address }
code-sent-sign-up = Lähetimme koodin, jotta voit vahvistaa tämän omaksesi: { $address }
code-sent-reset = Jos tili on olemassa, lähetimme koodin: { $address }
code-label = { $digits }-numeroinen koodi
code-hint = { $minutes ->
    [one] Voimassa { $minutes } minuutin.
   *[other] Voimassa { $minutes } minuuttia.
}
code-hint-scripted = Tarkistamme sen, kun kirjoitat viimeisen numeron.
code-missing = Anna sähköpostiviestissä olevat { $digits } numeroa.
code-missing-phone = Anna viestissä olevat { $digits } numeroa.
code-wrong = Tämä ei ole viimeksi lähettämämme koodi. Tarkista se tai pyydä uusi.
code-expired = Koodi on vanhentunut. Pyydä uusi.
code-too-many = Koodi on annettu väärin liian monta kertaa. Pyydä uusi.
code-sent-again = Lähetimme uuden koodin. Vain uusin koodi toimii.
code-wait = { $seconds ->
    [one] Voit pyytää uuden koodin { $seconds } sekunnin kuluttua. Edellinen toimii yhä.
   *[other] Voit pyytää uuden koodin { $seconds } sekunnin kuluttua. Edellinen toimii yhä.
}
code-nothing-yet = Eikö koodi ole tullut? Tarkista roskaposti tai
code-nothing-yet-phone = Eikö koodi ole tullut? Odota hetki tai
code-resend = pyydä uusi koodi
verify-button = Vahvista
change-email = Käytä toista sähköpostiosoitetta
change-phone = Käytä toista numeroa
password-instead = Käytä salasanaa

## Links by mail

link-sent = Lähetimme linkin osoitteeseen { $address }
link-hint = Avaa se tässä selaimessa. Se toimii kerran ja vain lyhyen aikaa.
link-resend = pyydä uusi linkki
link-sent-again = Lähetimme uuden linkin. Vain uusin linkki toimii.
link-wait = Lähetimme juuri linkin, ja se toimii yhä. Odota hetki ennen kuin pyydät uuden.
link-opened = Vahvista, että se olet sinä
link-expired = Linkki on vanhentunut, se on jo käytetty tai se ei ole uusin. Pyydä uusi.
link-elsewhere = Avaa linkki siellä, missä aloitit
link-elsewhere-text = Linkki toimii vain selaimessa, jossa se pyydettiin. Sitä ei ole vielä käytetty: kopioi se sinne tai avaa sähköposti sillä laitteella.
link-instead = Lähetä linkki sähköpostiini

## Signing up

sign-up-heading = Luo tili
sign-up-intro = Tähän menee noin minuutti.
sign-up-email-hint = Lähetämme sinulle koodin vahvistamista varten.
sign-up-link-hint = Lähetämme sinulle linkin osoitteen vahvistamista varten.
sign-in-prompt = Onko sinulla jo tili?
sign-in-link = Kirjaudu sisään
details-step = Omat tiedot
details-intro = Enää yksi vaihe.
details-problems = Tarkista merkityt kentät. Mitään ei ole kadonnut, vain salasana täytyy kirjoittaa uudelleen.
steps-label = Eteneminen
step-email-done = Sähköpostiosoite, valmis
step-code-done = Koodi, valmis
step-details = Omat tiedot, vaihe 3/3
email-confirmed = Vahvistettu.
given-name-label = Etunimi
given-name-wrong = Anna etunimesi.
family-name-label = Sukunimi
family-name-wrong = Anna sukunimesi.
create-password-label = Luo salasana
create-account-button = Luo tili

## Choosing a password

password-hint = Käytä vähintään { $minimum } merkkiä. Muutama toisiinsa liittymätön sana on hyvä valinta.
password-choose = Valitse salasana.
password-too-short = Liian lyhyt. Käytä vähintään { $minimum } merkkiä.
password-too-long = Liian pitkä. Käytä enintään { $maximum } merkkiä.
password-common = Tämä on niitä salasanoja, joita muut kokeilisivat ensimmäiseksi. Valitse toinen.
password-context = Tämä koostuu nimestäsi, sähköpostiosoitteestasi tai meidän nimestämme. Valitse jotain, mikä ei liity niihin.
password-guessable = Tämä on helppo arvata. Lisää muutama toisiinsa liittymätön sana.
password-unacceptable = Tässä on merkki, jota ei voi käyttää. Valitse toinen salasana.
password-classes = Käytä merkkejä vähintään { $classes } ryhmästä: isot kirjaimet, pienet kirjaimet, numerot, muut merkit.
password-history = { $count ->
    [one] Älä käytä nykyistä salasanaasi.
   *[other] Älä käytä mitään { $count } viimeisimmästä salasanastasi.
}
password-banned = Tässä on sana, jota ei voi käyttää täällä. Valitse jotain, mikä ei liity meihin.
password-breached = Tämä salasana on paljastunut tietovuodossa muualla, joten muut kokeilevat sitä. Valitse toinen.
password-used-before = Olet käyttänyt tätä salasanaa aiemmin. Valitse toinen.
strength-label = Salasanan vahvuus
strength-weak = Heikko
strength-fair = Kohtalainen
strength-good = Hyvä
strength-strong = Vahva

## Stay signed in

stay-heading = Haluatko pysyä kirjautuneena?
stay-intro = { $days ->
    [one] Sinun ei tarvitse kirjautua tällä laitteella { $days } päivään.
   *[other] Sinun ei tarvitse kirjautua tällä laitteella { $days } päivään.
}
stay-no = Ei
stay-yes = Pysy kirjautuneena
stay-shared-device = Valitse Ei, jos laite on yhteinen tai julkinen.

## Choosing an account

picker-heading = Valitse tili
picker-intro = ja jatka sovellukseen { $application }
picker-other = Käytä toista tiliä

## Resetting a password

reset-heading = Vaihda unohtunut salasana
reset-intro-email = Anna sähköpostiosoitteesi, niin lähetämme sinulle koodin.
reset-intro = Anna sähköpostiosoitteesi tai puhelinnumerosi, niin lähetämme sinulle koodin.
send-code-button = Lähetä koodi
back-to-sign-in = Takaisin kirjautumiseen
new-password-heading = Valitse uusi salasana
change-password-text = Salasanasi on vaihdettava, ennen kuin voit jatkaa. Sinut kirjataan ulos kaikkialta muualta.
new-password-label = Uusi salasana
confirm-password-label = Uusi salasana uudelleen
passwords-differ = Salasanat eivät täsmää. Kirjoita molemmat uudelleen.
revoke-label = Kirjaudu ulos kaikkialta muualta
save-and-sign-in = Tallenna ja kirjaudu sisään

## Paused, too many

locked-step = Kirjautuminen keskeytetty
locked-heading = { $minutes ->
    [one] Kirjautuminen on keskeytetty { $minutes } minuutiksi
   *[other] Kirjautuminen on keskeytetty { $minutes } minuutiksi
}
locked-text = Väärä salasana annettiin liian monta kertaa. Näin pidämme muut poissa tililtäsi.
locked-until = Voit kokeilla salasanaa uudelleen
locked-other-ways = Nämä tavat toimivat jo nyt:
locked-code-text = Lähetämme sen, jos tällä sähköpostiosoitteella on tili
locked-reset-text = Lähetämme koodin sähköpostiisi
rate-limited-step = Liian monta yritystä
rate-limited-heading = Odota hetki ja yritä sitten uudelleen
rate-limited-text = Verkostasi on tullut hyvin monta yritystä.
rate-limited-from = Yritä uudelleen aikaisintaan
rate-limited-hint = Käytätkö yhteistä Wi-Fi-verkkoa? Mobiilidata saattaa toimia aiemmin.

## What can go wrong

start-again-in = Aloita alusta: { $application }
problem-unknown-tenant = Täällä ei voi kirjautua sisään
problem-unknown-tenant-text = Tämän sivun osoitteessa on organisaatio, jota ei ole olemassa. Tarkista linkki tai palaa sovellukseen.
problem-unknown-application = Tätä sovellusta ei tunneta
problem-unknown-application-text = Sovellusta, josta tulit, ei ole määritetty tähän kirjautumiseen. Tililläsi ei ole mitään vikaa.
problem-unknown-redirect = Tämä sovellus ei voi kirjata sinua sisään
problem-unknown-redirect-text = Sovellus pyysi ohjaamaan sinut osoitteeseen, jota se ei ole rekisteröinyt, joten pysähdyimme. Tililläsi ei ole mitään vikaa.
problem-bad-request = Sovelluksen pyyntö ei ole kelvollinen
problem-bad-request-text = Palaa sovellukseen ja yritä uudelleen. Jos ongelma toistuu, kerro siitä sovelluksen ylläpidolle.
problem-not-found = Tätä sivua ei ole
problem-not-found-text = Tarkista linkki tai palaa sovellukseen ja aloita alusta.
problem-unknown-number = Tällaista virhettä ei ole
problem-unknown-number-text = Virheen numero on sen tekstissä AADSTS-merkinnän jälkeen. Tarkista linkki.
problem-stale-form = Sivu oli auki liian kauan
problem-stale-form-text = Turvallisuutesi vuoksi emme käyttäneet sivun lähettämiä tietoja. Palaa takaisin, lataa sivu uudelleen ja yritä sitten uudelleen.
problem-no-cookies = Selaimesi estää evästeet
problem-no-cookies-text = Tarvitsemme niitä vain tietääksemme, että seuraavallakin sivulla olet sinä. Salli evästeet tällä sivustolla ja aloita alusta.
problem-too-large = Tietoja oli liikaa
problem-too-large-text = Selaimesi lähetti enemmän tietoja kuin mikään sivumme tarvitsee. Palaa takaisin ja yritä uudelleen vähemmällä.
problem-busy = Palvelu on nyt ruuhkautunut
problem-busy-text = Mitään ei ole kadonnut. Odota hetki ja yritä sitten uudelleen.
problem-internal = Jokin meni vikaan
problem-internal-text = Vika on meidän, ja se on kirjattu. Yritä hetken kuluttua uudelleen.
journey-expired = Tässä kesti liian kauan
journey-expired-text = Turvallisuutesi vuoksi kirjautuminen päättyy jonkin ajan kuluttua. Mitään ei ole muutettu.
journey-finished = Tämä on jo valmis
journey-finished-text = Olet jo tehnyt nämä vaiheet, ehkä toisessa välilehdessä.
journey-unknown = Kirjautumisen vaiheet ovat hukassa
journey-unknown-text = Tämä selain ei tunne tätä sivua edeltäviä vaiheita. Linkki voi olla toiselta laitteelta, tai evästeet on poistettu.
journey-go-back = Palaa sovellukseen ja aloita alusta.
cookies-cleared-heading = Siivosimme evästeesi
cookies-cleared-text = Selaimessasi oli liian monta tämän sivuston evästettä, joten poistimme omamme. Jatka kirjautumalla uudelleen sisään.

## What an error number means

explained-heading = Mitä { $number } tarkoittaa
explained-happened = Mitä tapahtui
explained-to-do = Mitä voit tehdä
explained-developers = Kehittäjille
explained-administrators = Järjestelmänvalvojille
explained-customers = Asiakkaille
explained-places = Lähettäjä

## Leaving

signed-out-step = Kirjauduttu ulos
signed-out-heading = Olet kirjautunut ulos
signed-out-text = Sulje selainikkuna, jos laite on yhteinen.
go-to = Siirry: { $application }
sign-out-step = Kirjaudu ulos
sign-out-heading = Kirjaudutko ulos palvelusta { $tenant }?
sign-out-signed-in-as = Olet kirjautunut tunnuksella { $identifier }.
sign-out-text = Sinut kirjataan ulos kaikista sovelluksista, jotka avasit tällä tilillä tässä selaimessa.
sign-out-no = Pysy kirjautuneena
sign-out-yes = Kirjaudu ulos
still-signed-in-heading = Olet yhä kirjautuneena
still-signed-in-text = Voit sulkea tämän sivun.
leave-step = Poistuminen
leave-heading = Tätä sovellusta ei tunneta
leave-text = Sen pyyntöä ei voi täyttää. Jatka vain, jos tarkoituksesi oli avata { $site }.
handing-over-step = Olet kirjautunut sisään
handing-over-text = Viemme sinut takaisin sovellukseen { $application }.
signing-out-step = Kirjataan ulos
signing-out-text = Ilmoitamme siitä sovelluksillesi. Tässä kestää hetki.

## Connecting a device

device-message = Avaa { $url } selaimessa ja anna koodi { $code }.
device-heading = Yhdistä laite
device-intro = Anna koodi, joka näkyy televisiossasi, pelikonsolissasi tai komentorivilläsi.
device-code-label = Laitteessa näkyvä koodi
device-code-hint = 9 kirjainta ja numeroa. Pienet kirjaimet ja välilyönnit kelpaavat.
device-code-missing = Anna ne 9 merkkiä, jotka näkyvät laitteessasi.
device-code-unknown = Tätä koodia ei näy missään laitteessa. Tarkista jokainen merkki.
device-code-expired = Koodi on vanhentunut. Aloita laitteessa alusta, niin saat uuden.
device-code-decided = Koodi on jo käytetty. Jos laitteesi odottaa yhä, aloita siinä alusta.
device-code-too-many = Väärä koodi on annettu liian monta kertaa. Yritä uudelleen tunnin kuluttua.
device-only-yours = Anna vain koodi, jonka olet itse pyytänyt.
device-confirm-heading = Yhdistetäänkö { $application } laitteessa?
device-confirm-intro = Tarkista, että laitteessasi näkyy sama koodi.
device-confirm-code = Koodi: { $code }
device-application-label = Sovellus
device-requested-label = Aloitettu
device-warning-title = Lähettikö joku sinulle tämän koodin?
device-warning-text = Valitse Peruuta. Lähettäjä voisi päästä koodilla tilillesi.
device-deny = Peruuta
device-allow = Yhdistä
device-connected-heading = Laitteesi on yhdistetty
device-connected-text = Palaa laitteessasi sovellukseen { $application }. Voit sulkea tämän sivun.
device-refused-heading = Mitään ei yhdistetty
device-refused-text = Kyseisen laitteen { $application } ei pääse tilillesi. Voit sulkea tämän sivun.

## Consent

consent-heading = Saako { $application } käyttää tiliäsi?
consent-intro = Sovellus pyytää lupaa:
consent-settled = Sovellus saa jo:
consent-allow = Salli
consent-deny = Peruuta
consent-openid = Kirjata sinut sisään
consent-openid-text = Ja tunnistaa sinut seuraavalla kerralla
consent-profile = Nähdä nimesi
consent-email = Nähdä sähköpostiosoitteesi
consent-offline = Pysyä yhteydessä, kun olet poissa
consent-offline-text = Kunnes peruutat luvan
consent-unverified = Kukaan ei ole tarkistanut tätä sovellusta.
consent-unverified-text = Salli se vain, jos { $site } on sinulle tuttu.
consent-administrator-heading = { $application } tarvitsee järjestelmänvalvojan hyväksynnän
consent-administrator-text = Et voi sallia tässä lukittuja asioita. Pyydä järjestelmänvalvojaa sallimaan ne kaikille.
consent-back = Takaisin: { $application }
admin-consent-title = Salli { $application } kaikille
admin-consent-heading = Sallitaanko { $application } kaikille?
admin-consent-intro = Vastaat kaikkien asiakkaiden puolesta. Heiltä ei kysytä erikseen.
admin-consent-openid = Kirjata käyttäjiä sisään
admin-consent-openid-text = Ja tunnistaa heidät seuraavalla kerralla
admin-consent-profile = Nähdä profiileja
admin-consent-profile-text = Sisäänkirjautuneen henkilön nimen
admin-consent-email = Nähdä sähköpostiosoitteita
admin-consent-email-text = Sisäänkirjautuneen henkilön osoitteen
admin-consent-offline = Pysyä yhteydessä, kun käyttäjät ovat poissa
admin-consent-offline-text = Kunnes sinä tai he peruutatte luvan
admin-consent-alone = Toimii, vaikka kukaan ei ole kirjautuneena
admin-consent-site-label = Ohjaa sinut takaisin osoitteeseen
admin-consent-covers-label = Koskee
admin-consent-covers = Kaikki asiakkaat: { $business }
admin-consent-audit = Vastauksesi kirjataan valvontalokiin.
admin-consent-allow = Salli kaikille
no-administrator-heading = Vain järjestelmänvalvoja voi vastata tähän
no-administrator-text = Olet kirjautunut tunnuksella { $identifier }. Jatka kirjautumalla sisään järjestelmänvalvojan tilillä.
consent-records-heading = Sovellukset, jotka saavat käyttää tiliäsi
consent-records-since = Sallittu alkaen
consent-records-remove = Poista käyttöoikeus
consent-records-none = Et ole antanut millekään sovellukselle lupaa käyttää tiliäsi.
consent-records-sign-in = Kirjaudu ensin johonkin sovellukseen ja avaa tämä sivu sitten uudelleen.

## Answering an application that asks by mail

approval-heading = { $application } pyytää vahvistustasi
approval-intro = { $application } haluaa kirjata sinut sisään, vaikka et ole sen näytön ääressä.
approval-message-label = Viesti
approval-warning-title = Aloititko tämän itse?
approval-warning-text = Jos et, valitse Hylkää. Muuten aloittaja pääsisi tilillesi.
approval-warning-message = Jos et tai jos viesti ei ole sama kuin siellä näkemäsi, valitse Hylkää. Muuten aloittaja pääsisi tilillesi.
approval-deny = Hylkää
approval-allow = Hyväksy
approval-another-heading = Tämä pyyntö koskee toista tiliä
approval-another-text = Olet kirjautunut tunnuksella { $identifier }, eikä pyyntö koske sitä.
approval-another-button = Kirjaudu sisään toisella tilillä
approval-agreed-heading = Olet hyväksynyt pyynnön
approval-agreed-text = { $application } voi nyt jatkaa. Voit sulkea tämän sivun.
approval-refused-heading = Olet hylännyt pyynnön
approval-refused-text = { $application } ei voi jatkaa. Voit sulkea tämän sivun.
approval-gone-heading = Vastattavaa ei ole
approval-gone-text = Linkki ei enää toimi, tai se ei ole koskaan toiminut. Jos vastaustasi odotetaan yhä, aloita alusta siellä, missä olit.

## Looking at pages beforehand

preview-heading = Esikatselu
preview-intro = Esimerkkitiedoilla. Mitään ei tallenneta eikä lähetetä.
preview-flows = Käyttäjäpolut
preview-themes = Teemat
preview-pages = Sivut

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Paikkakunta
attribute-country = Maa tai alue
attribute-display-name = Näyttönimi
attribute-job-title = Tehtävänimike
attribute-postal-code = Postinumero
attribute-state = Osavaltio tai maakunta
attribute-street-address = Katuosoite
attribute-problems = Tarkista merkityt kentät. Mitään ei ole kadonnut.
attribute-choose = Valitse
attribute-required = Tämä tieto tarvitaan, jotta voit jatkaa.
attribute-invalid = Tämä ei kelpaa tähän. Tarkista ja yritä uudelleen.
attribute-not-a-number = Anna kokonaisluku numeroin.
attribute-not-a-date = Anna päivämäärä.
attribute-too-long = { $maximum ->
    [one] Anna enintään { $maximum } merkki.
   *[other] Anna enintään { $maximum } merkkiä.
}
step-page = Sivu { $page }/{ $pages }
back-button = Takaisin

# Terms of use and the like.
terms-heading = Uutta hyväksyttävää
terms-intro = Lue tämä ja hyväksy se, niin voit jatkaa tilisi käyttöä.
terms-missing = Jatka valitsemalla tämä.
terms-sign-out = Kirjaudu ulos
