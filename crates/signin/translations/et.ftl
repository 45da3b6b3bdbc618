language-name = Eesti

## Every page

skip-link = Liigu põhisisu juurde
title-error = Viga:
language-label = Keel:
help-link = Abi
privacy-link = Privaatsus
terms-link = Tingimused
change-account = Vaheta kontot
continue-button = Jätka
try-again-button = Proovi uuesti
show-password = Kuva parool
optional-note = (valikuline)
or-divider = või
email-label = E-posti aadress
error-label = Viga
detail-label = Üksikasjad
time-label = Aeg
correlation-label = Korrelatsiooni ID
copy-reference = Kopeeri ID klienditoe jaoks
copied-note = Kopeeritud

## Dates and times

time-of-day = kell { $time } (UTC)
date-and-time = { $day }. { $month } { $year } kell { $time } (UTC)
month-name = { $month ->
    [1] jaanuar
    [2] veebruar
    [3] märts
    [4] aprill
    [5] mai
    [6] juuni
    [7] juuli
    [8] august
    [9] september
    [10] oktoober
    [11] november
   *[12] detsember
}

## Signing in

sign-in-step = Sisselogimine
sign-in-heading = Sisselogimine
sign-in-intro = Logige sisse, et jätkata teenusesse { $tenant }
identifier-label = E-posti aadress või kasutajanimi
identifier-label-phone = E-posti aadress või telefoninumber
identifier-label-any = E-posti aadress, telefoninumber või kasutajanimi
phone-label = Telefoninumber
username-label = Kasutajanimi
identifier-missing = Sisestage oma e-posti aadress või kasutajanimi.
identifier-missing-email = Sisestage oma e-posti aadress.
identifier-missing-any = Täitke see väli.
identifier-not-an-email = Sisestage e-posti aadress, näiteks nimi@example.com.
identifier-unacceptable = Kontrollige sisestatut. See ei saa olla e-posti aadress ega kasutajanimi.
identifier-unacceptable-phone = Kontrollige sisestatut. Telefoninumbri alguses on + ja riigi suunakood.
identifier-unacceptable-phone-example = Kontrollige sisestatut. Telefoninumber näeb välja näiteks nii: { $example }.
phone-country-refused = Selle riigi numbritele ei saa me sõnumeid saata. Kasutage teist numbrit.
username-unacceptable = Seda ei saa siin kasutajanimena kasutada. Valige mõni muu.
username-heading = Valige kasutajanimi
username-intro = Sellega logite edaspidi sisse.
username-hint = Tähed a–z, numbrid, punktid, sidekriipsud ja allkriipsud.
username-taken = See kasutajanimi on juba kasutusel. Valige mõni muu.
sign-up-prompt = Kas { $tenant } on teile uus?
sign-up-link = Looge konto

## Password

password-heading = Sisestage parool
password-label = Parool
password-missing = Sisestage oma parool.
password-wrong = See e-posti aadress ja parool ei sobi kokku.
password-wrong-any = See konto ja parool ei sobi kokku.
password-wrong-reset = Proovige uuesti või lähtestage parool.
password-wrong-retry = Kontrollige mõlemat ja proovige uuesti.
password-busy = Teenus on praegu väga koormatud.
password-busy-text = Teie parooli ei kontrollitud. Oodake hetk ja proovige siis uuesti.
forgot-link = Unustasite parooli?
remember-label = Hoia mind selles seadmes sisselogituna
sign-in-button = Logi sisse
code-instead = Saada hoopis kood e-postiga

## One-time code

code-heading = Vaadake oma e-posti
code-heading-phone = Vaadake oma telefoni
code-sent-sign-in = Saatsime koodi: { $address }
code-sent-sign-up = Et kinnitada, et see kuulub teile, saatsime koodi: { $address }
code-sent-reset = Kui selle jaoks on konto olemas, saatsime koodi: { $address }
code-label = { $digits }-kohaline kood
code-hint = { $minutes ->
    [one] Kehtib { $minutes } minuti.
   *[other] Kehtib { $minutes } minutit.
}
code-hint-scripted = Kontrollime seda, kui sisestate viimase numbri.
code-missing = Sisestage e-kirjas olevad { $digits } numbrit.
code-missing-phone = Sisestage sõnumis olevad { $digits } numbrit.
code-wrong = See ei ole viimati saadetud kood. Kontrollige seda või küsige uus.
code-expired = See kood on aegunud. Küsige uus.
code-too-many = Seda koodi on liiga palju kordi valesti sisestatud. Küsige uus.
code-sent-again = Saatsime uue koodi. Kehtib ainult kõige uuem.
code-wait = { $seconds ->
    [one] Uue koodi saate küsida { $seconds } sekundi pärast. Viimane kehtib endiselt.
   *[other] Uue koodi saate küsida { $seconds } sekundi pärast. Viimane kehtib endiselt.
}
code-nothing-yet = Pole veel saabunud? Vaadake rämpsposti või
code-nothing-yet-phone = Pole veel saabunud? Oodake hetk või
code-resend = küsige uus kood
verify-button = Kinnita
change-email = Kasuta teist e-posti aadressi
change-phone = Kasuta teist numbrit
password-instead = Kasuta hoopis parooli

## Links by mail

link-sent = Saatsime lingi aadressile { $address }
link-hint = Avage see selles brauseris. Link toimib ühe korra ja ainult lühikest aega.
link-resend = küsige uus link
link-sent-again = Saatsime uue lingi. Kehtib ainult kõige uuem.
link-wait = Saatsime just lingi ja see kehtib veel. Oodake hetk, enne kui küsite uue.
link-opened = Kinnitage, et see olete teie
link-expired = See link on aegunud, juba kasutatud või pole kõige uuem. Küsige uus.
link-elsewhere = Avage link seal, kus alustasite
link-elsewhere-text = See link toimib ainult brauseris, mis seda küsis. Seda pole veel ära kasutatud: kopeerige see sinna või avage kiri tolles seadmes.
link-instead = Saada hoopis link e-postiga

## Signing up

sign-up-heading = Looge konto
sign-up-intro = See võtab umbes minuti.
sign-up-email-hint = Saadame teile selle kinnitamiseks koodi.
sign-up-link-hint = Saadame teile selle kinnitamiseks lingi.
sign-in-prompt = Kas teil on juba konto?
sign-in-link = Logige sisse
details-step = Teie andmed
details-intro = Veel viimane samm.
details-problems = Kontrollige märgitud välju. Midagi ei läinud kaotsi, ainult parool tuleb uuesti sisestada.
steps-label = Edenemine
step-email-done = E-posti aadress, tehtud
step-code-done = Kood, tehtud
step-details = Teie andmed, samm 3/3
email-confirmed = Kinnitatud.
given-name-label = Eesnimi
given-name-wrong = Sisestage oma eesnimi.
family-name-label = Perekonnanimi
family-name-wrong = Sisestage oma perekonnanimi.
create-password-label = Looge parool
create-account-button = Loo konto

## Choosing a password

password-hint = Kasutage vähemalt { $minimum } märki. Hästi sobivad mõned omavahel seostamata sõnad.
password-choose = Valige parool.
password-too-short = Liiga lühike. Kasutage vähemalt { $minimum } märki.
password-too-long = Liiga pikk. Kasutage kuni { $maximum } märki.
password-common = See on üks esimesi paroole, mida teised prooviksid. Valige mõni muu.
password-context = See koosneb teie nimest, teie e-posti aadressist või meie nimest. Valige midagi, mis pole nendega seotud.
password-guessable = Seda on lihtne ära arvata. Lisage mõned omavahel seostamata sõnad.
password-unacceptable = See sisaldab märki, mida ei saa kasutada. Valige teine parool.
password-classes = Kasutage vähemalt { $classes } liiki märke järgmistest: suurtähed, väiketähed, numbrid, muud märgid.
password-history = { $count ->
    [one] Ärge kasutage oma praegust parooli.
   *[other] Ärge kasutage ühtegi oma viimasest { $count } paroolist.
}
password-banned = See sisaldab sõna, mida ei saa siin kasutada. Valige midagi, mis pole meiega seotud.
password-breached = See parool on teada mujal toimunud andmelekkest, nii et teised proovivad seda. Valige mõni muu.
password-used-before = Olete seda parooli juba kasutanud. Valige mõni muu.
strength-label = Parooli tugevus
strength-weak = Nõrk
strength-fair = Keskmine
strength-good = Hea
strength-strong = Tugev

## Stay signed in

stay-heading = Kas soovite jääda sisselogituks?
stay-intro = { $days ->
    [one] Te ei pea selles seadmes { $days } päeva jooksul sisse logima.
   *[other] Te ei pea selles seadmes { $days } päeva jooksul sisse logima.
}
stay-no = Ei
stay-yes = Jää sisselogituks
stay-shared-device = Jagatud või avalikus seadmes valige „Ei“.

## Choosing an account

picker-heading = Valige konto
picker-intro = et jätkata rakendusse { $application }
picker-other = Kasuta teist kontot

## Resetting a password

reset-heading = Lähtestage parool
reset-intro-email = Sisestage oma e-posti aadress ja me saadame teile koodi.
reset-intro = Sisestage oma e-posti aadress või telefoninumber ja me saadame teile koodi.
send-code-button = Saada kood
back-to-sign-in = Tagasi sisselogimise juurde
new-password-heading = Valige uus parool
change-password-text = Enne jätkamist tuleb teie parool vahetada. Kõikjalt mujalt logitakse teid välja.
new-password-label = Uus parool
confirm-password-label = Korrake uut parooli
passwords-differ = Paroolid ei ühti. Sisestage mõlemad uuesti.
revoke-label = Logi kõikjalt mujalt välja
save-and-sign-in = Salvesta ja logi sisse

## Paused, too many

locked-step = Sisselogimine peatatud
locked-heading = { $minutes ->
    [one] Sisselogimine on { $minutes } minutiks peatatud
   *[other] Sisselogimine on { $minutes } minutiks peatatud
}
locked-text = Vale parool sisestati liiga palju kordi. See hoiab teised eemal, kui teid kohal pole.
locked-until = Parooli saate uuesti proovida
locked-other-ways = Need võimalused toimivad ka praegu:
locked-code-text = Saadame selle, kui selle e-posti aadressiga on konto olemas
locked-reset-text = Saadame koodi teie e-posti aadressile
rate-limited-step = Liiga palju katseid
rate-limited-heading = Oodake hetk ja proovige siis uuesti
rate-limited-text = Teie võrgust on tulnud väga palju katseid.
rate-limited-from = Uuesti saate proovida alates
rate-limited-hint = Kas kasutate jagatud WiFi-võrku? Mobiilne andmeside võib varem toimida.

## What can go wrong

start-again-in = Alustage uuesti: { $application }
problem-unknown-tenant = Siin ei saa sisse logida
problem-unknown-tenant-text = Selle lehe aadressis on organisatsioon, mida pole olemas. Kontrollige linki või minge tagasi rakendusse.
problem-unknown-application = See rakendus pole siin tuttav
problem-unknown-application-text = Rakendus, millest tulite, pole selle sisselogimise jaoks seadistatud. Teie kontoga on kõik korras.
problem-unknown-redirect = See rakendus ei saa teid sisse logida
problem-unknown-redirect-text = Rakendus palus suunata teid aadressile, mida see pole registreerinud, seega me peatusime. Teie kontoga on kõik korras.
problem-bad-request = Selle rakenduse päring pole arusaadav
problem-bad-request-text = Minge tagasi rakendusse ja proovige uuesti. Kui see kordub, andke teada rakenduse haldajale.
problem-not-found = Siin pole lehte
problem-not-found-text = Kontrollige linki või minge tagasi rakendusse ja alustage uuesti.
problem-unknown-number = Sellist viga pole olemas
problem-unknown-number-text = Vea number on selle tekstis AADSTS-i järel. Kontrollige linki.
problem-stale-form = See leht oli liiga kaua avatud
problem-stale-form-text = Teie turvalisuse huvides me saadetud andmeid ei kasutanud. Minge tagasi, laadige leht uuesti ja proovige siis uuesti.
problem-no-cookies = Teie brauser blokeerib küpsised
problem-no-cookies-text = Vajame neid ainult selleks, et teada, et ka järgmisel lehel olete teie. Lubage selle saidi küpsised ja alustage uuesti.
problem-too-large = Seda oli liiga palju
problem-too-large-text = Teie brauser saatis rohkem andmeid, kui ükski meie leht vajab. Minge tagasi ja proovige uuesti vähemaga.
problem-busy = Teenus on praegu väga koormatud
problem-busy-text = Midagi ei läinud kaotsi. Oodake hetk ja proovige siis uuesti.
problem-internal = Midagi läks valesti
problem-internal-text = Viga on meie poolel ja see on kirja pandud. Proovige hetke pärast uuesti.
journey-expired = See võttis liiga kaua aega
journey-expired-text = Teie turvalisuse huvides lõpeb sisselogimine mõne aja pärast. Midagi ei muudetud.
journey-finished = See on juba lõpetatud
journey-finished-text = Olete need sammud juba teinud, võib-olla mõnel teisel vahekaardil.
journey-unknown = Kaotasime järje
journey-unknown-text = See brauser ei tea sellele lehele eelnenud samme. Link võib pärineda teisest seadmest või on küpsised kustutatud.
journey-go-back = Minge tagasi rakendusse ja alustage uuesti.
cookies-cleared-heading = Korrastasime teie küpsised
cookies-cleared-text = Teie brauseris oli selle saidi küpsiseid liiga palju, seega kustutasime enda omad. Jätkamiseks logige uuesti sisse.

## What an error number means

explained-heading = Mida tähendab { $number }
explained-happened = Mis juhtus
explained-to-do = Mida teha
explained-developers = Arendajatele
explained-administrators = Administraatoritele
explained-customers = Klientidele
explained-places = Saatja

## Leaving

signed-out-step = Välja logitud
signed-out-heading = Olete välja logitud
signed-out-text = Kui see on jagatud seade, sulgege brauseri aken.
go-to = Ava { $application }
sign-out-step = Väljalogimine
sign-out-heading = Kas logida teenusest { $tenant } välja?
sign-out-signed-in-as = Olete sisse logitud kasutajana { $identifier }.
sign-out-text = Teid logitakse välja kõigist rakendustest, mille olete selles brauseris selle kontoga avanud.
sign-out-no = Jää sisselogituks
sign-out-yes = Logi välja
still-signed-in-heading = Olete endiselt sisse logitud
still-signed-in-text = Võite selle lehe sulgeda.
leave-step = Lahkumine
leave-heading = See rakendus pole siin tuttav
leave-text = Selle päringut ei saa täita. Jätkake ainult siis, kui soovisite avada saidi { $site }.
handing-over-step = Olete sisse logitud
handing-over-text = Viime teid tagasi rakendusse { $application }.
signing-out-step = Teid logitakse välja
signing-out-text = Teavitame teie rakendusi. See võtab hetke.

## Connecting a device

device-message = Avage { $url } brauseris ja sisestage kood { $code }.
device-heading = Seadme ühendamine
device-intro = Sisestage kood, mida näete oma teleris, konsoolis või käsureal.
device-code-label = Kood teie seadmes
device-code-hint = 9 tähte ja numbrit. Väiketähed ja tühikud sobivad.
device-code-missing = Sisestage 9 märki, mida teie seade kuvab.
device-code-unknown = Ükski seade ei kuva seda koodi. Kontrollige iga märki.
device-code-expired = See kood on aegunud. Uue saamiseks alustage oma seadmes uuesti.
device-code-decided = See kood on juba kasutatud. Kui teie seade ikka ootab, alustage selles uuesti.
device-code-too-many = Sisestati liiga palju valesid koode. Proovige tunni aja pärast uuesti.
device-only-yours = Sisestage ainult kood, mida ise küsisite.
device-confirm-heading = Kas ühendada { $application } seadmes?
device-confirm-intro = Kontrollige, et teie seade kuvaks sama koodi.
device-confirm-code = Kood: { $code }
device-application-label = Rakendus
device-requested-label = Alustatud
device-warning-title = Kas keegi saatis teile selle koodi?
device-warning-text = Valige „Tühista“. Saatja võib selle abil teie kontole pääseda.
device-deny = Tühista
device-allow = Ühenda
device-connected-heading = Teie seade on ühendatud
device-connected-text = Minge oma seadmes tagasi rakendusse { $application }. Võite selle lehe sulgeda.
device-refused-heading = Midagi ei ühendatud
device-refused-text = { $application } ei pääse selles seadmes teie kontole. Võite selle lehe sulgeda.

## Consent

consent-heading = Kas lubada rakendusel { $application } teie kontot kasutada?
consent-intro = Rakendus küsib luba:
consent-settled = Rakendus võib juba:
consent-allow = Luba
consent-deny = Tühista
consent-openid = Teid sisse logida
consent-openid-text = Ja teid järgmine kord ära tunda
consent-profile = Näha teie nime
consent-email = Näha teie e-posti aadressi
consent-offline = Säilitada ühendus, kui teid pole kohal
consent-offline-text = Kuni võtate selle loa tagasi
consent-unverified = Keegi pole seda rakendust kontrollinud.
consent-unverified-text = Lubage see ainult siis, kui teate saiti { $site }.
consent-administrator-heading = { $application } vajab administraatori heakskiitu
consent-administrator-text = Te ei saa lubada seda, mis on siin lukustatud. Paluge administraatoril see kõigile lubada.
consent-back = Tagasi: { $application }
admin-consent-title = Luba { $application } kõigile
admin-consent-heading = Kas lubada { $application } kõigile?
admin-consent-intro = Vastate kõigi klientide eest. Neilt eraldi ei küsita.
admin-consent-openid = Kasutajaid sisse logida
admin-consent-openid-text = Ja neid järgmine kord ära tunda
admin-consent-profile = Näha profiile
admin-consent-profile-text = Sisselogitud isiku nime
admin-consent-email = Näha e-posti aadresse
admin-consent-email-text = Sisselogitud isiku aadressi
admin-consent-offline = Säilitada ühendus, kui kasutajaid pole kohal
admin-consent-offline-text = Kuni teie või nemad võtavad loa tagasi
admin-consent-alone = Toimib ka siis, kui keegi pole sisse logitud
admin-consent-site-label = Suunab teid tagasi aadressile
admin-consent-covers-label = Hõlmab
admin-consent-covers = Kõik kliendid: { $business }
admin-consent-audit = Teie vastus kirjutatakse auditilogisse.
admin-consent-allow = Luba kõigile
no-administrator-heading = Sellele saab vastata ainult administraator
no-administrator-text = Olete sisse logitud kasutajana { $identifier }. Jätkamiseks logige sisse administraatori kontoga.
consent-records-heading = Rakendused, mis tohivad teie kontot kasutada
consent-records-since = Lubatud alates
consent-records-remove = Eemalda juurdepääs
consent-records-none = Te ei ole ühelgi rakendusel lubanud oma kontot kasutada.
consent-records-sign-in = Logige kõigepealt mõnda rakendusse sisse ja avage siis see leht uuesti.

## Answering an application that asks by mail

approval-heading = { $application } küsib teie kinnitust
approval-intro = { $application } soovib teid sisse logida, kuigi te pole selle ekraani ees.
approval-message-label = Sõnum
approval-warning-title = Kas alustasite seda ise?
approval-warning-text = Kui ei, valige „Keeldu“. Muidu pääseks alustaja teie kontole.
approval-warning-message = Kui ei või kui sõnum erineb sellest, mida seal näete, valige „Keeldu“. Muidu pääseks alustaja teie kontole.
approval-deny = Keeldu
approval-allow = Nõustu
approval-another-heading = See taotlus on teise konto kohta
approval-another-text = Olete sisse logitud kasutajana { $identifier }, kuid taotlus pole sellele kontole.
approval-another-button = Logi sisse teise kontoga
approval-agreed-heading = Olete nõustunud
approval-agreed-text = { $application } saab nüüd jätkata. Võite selle lehe sulgeda.
approval-refused-heading = Olete keeldunud
approval-refused-text = { $application } ei saa jätkata. Võite selle lehe sulgeda.
approval-gone-heading = Pole millelegi vastata
approval-gone-text = See link enam ei tööta või pole kunagi töötanud. Kui teie vastust ikka oodatakse, alustage uuesti seal, kus olite.

## Looking at pages beforehand

preview-heading = Eelvaade
preview-intro = Näidisandmetega. Siin midagi ei salvestata ega saadeta.
preview-flows = Kasutajavood
preview-themes = Kujundused
preview-pages = Lehed

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Linn või asula
attribute-country = Riik või piirkond
attribute-display-name = Kuvatav nimi
attribute-job-title = Ametinimetus
attribute-postal-code = Sihtnumber
attribute-state = Maakond või osariik
attribute-street-address = Tänav ja majanumber
attribute-problems = Kontrollige märgitud välju. Midagi ei läinud kaotsi.
attribute-choose = Valige
attribute-required = Seda on jätkamiseks vaja.
attribute-invalid = Seda ei saa siin kasutada. Kontrollige ja proovige uuesti.
attribute-not-a-number = Sisestage täisarv numbritega.
attribute-not-a-date = Sisestage kuupäev.
attribute-too-long = { $maximum ->
    [one] Sisestage kuni { $maximum } märk.
   *[other] Sisestage kuni { $maximum } märki.
}
step-page = Leht { $page }/{ $pages }
back-button = Tagasi

# Terms of use and the like.
terms-heading = Vajame teie nõusolekut
terms-intro = Konto kasutamise jätkamiseks lugege see läbi ja nõustuge.
terms-missing = Jätkamiseks märkige see ruut.
terms-sign-out = Logi hoopis välja
