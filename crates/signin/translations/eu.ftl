# The language's own name, as it stands in the choice of languages.
language-name = Euskara

## Every page

skip-link = Joan eduki nagusira
title-error = Errorea:
language-label = Hizkuntza:
help-link = Laguntza
privacy-link = Pribatutasuna
terms-link = Baldintzak
change-account = Aldatu kontua
continue-button = Jarraitu
try-again-button = Saiatu berriro
show-password = Erakutsi pasahitza
optional-note = (aukerakoa)
or-divider = edo
email-label = Helbide elektronikoa
error-label = Errorea
detail-label = Xehetasunak
time-label = Ordua
correlation-label = Korrelazio IDa
copy-reference = Kopiatu IDa laguntza eskatzeko
copied-note = Kopiatu da

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $year }(e)ko { $month } { $day }(a), { $time } (UTC)
month-name = { $month ->
    [1] urtarrilaren
    [2] otsailaren
    [3] martxoaren
    [4] apirilaren
    [5] maiatzaren
    [6] ekainaren
    [7] uztailaren
    [8] abuztuaren
    [9] irailaren
    [10] urriaren
    [11] azaroaren
   *[12] abenduaren
}

## Signing in

sign-in-step = Hasi saioa
sign-in-heading = Hasi saioa
sign-in-intro = Hasi saioa { $tenant } erabiltzen jarraitzeko
identifier-label = Helbide elektronikoa edo erabiltzaile-izena
identifier-label-phone = Helbide elektronikoa edo telefonoa
identifier-label-any = Helbidea, telefonoa edo erabiltzaile-izena
phone-label = Telefono-zenbakia
username-label = Erabiltzaile-izena
identifier-missing = Idatzi helbide elektronikoa edo erabiltzaile-izena.
identifier-missing-email = Idatzi helbide elektronikoa.
identifier-missing-any = Bete eremu hau.
identifier-not-an-email = Idatzi helbide elektroniko bat, adibidez, name@example.com.
identifier-unacceptable = Egiaztatu idatzitakoa. Ezin da helbide elektronikoa edo erabiltzaile-izena izan.
identifier-unacceptable-phone = Egiaztatu idatzitakoa. Telefono-zenbakiek + ikurra eta herrialdearen aurrezenbakia dituzte hasieran.
identifier-unacceptable-phone-example = Egiaztatu idatzitakoa. Telefono-zenbaki baten adibidea: { $example }.
phone-country-refused = Ezin dugu mezurik bidali herrialde horretako zenbakietara. Erabili beste zenbaki bat.
username-unacceptable = Hori ezin da erabiltzaile-izena izan hemen. Aukeratu beste bat.
username-heading = Aukeratu erabiltzaile-izen bat
username-intro = Saioa hasteko erabiliko duzu.
username-hint = a-tik z-rako letrak, digituak, puntuak, marratxoak eta azpimarrak.
username-taken = Erabiltzaile-izen hori hartuta dago. Aukeratu beste bat.
sign-up-prompt = Lehen aldiz { $tenant } erabiltzen?
sign-up-link = Sortu kontua

## Password

password-heading = Idatzi pasahitza
password-label = Pasahitza
password-missing = Idatzi pasahitza.
password-wrong = Helbide elektronikoa eta pasahitza ez datoz bat.
password-wrong-any = Kontua eta pasahitza ez datoz bat.
password-wrong-reset = Saiatu berriro edo berrezarri pasahitza.
password-wrong-retry = Egiaztatu biak eta saiatu berriro.
password-busy = Eskaera asko ditugu une honetan.
password-busy-text = Ez dugu zure pasahitza egiaztatu. Itxaron une batez eta saiatu berriro.
forgot-link = Pasahitza ahaztu duzu?
remember-label = Mantendu saioa irekita gailu honetan
sign-in-button = Hasi saioa
code-instead = Jaso kode bat posta elektronikoz

## One-time code

code-heading = Begiratu posta elektronikoa
code-heading-phone = Begiratu telefonoa
code-sent-sign-in = Kode bat bidali dugu hona: { $address }
code-sent-sign-up = Zurea dela berresteko, kode bat bidali dugu hona: { $address }
code-sent-reset = Lotutako konturik badago, kode bat bidali dugu hona: { $address }
code-label = { $digits } digituko kodea
code-hint = { $minutes ->
    [one] Minutu batez balio du.
   *[other] { $minutes } minutuz balio du.
}
code-hint-scripted = Azken digitua idaztean egiaztatuko dugu.
code-missing = Idatzi mezu elektronikoko { $digits } digituak.
code-missing-phone = Idatzi mezuko { $digits } digituak.
code-wrong = Hori ez da bidali dugun azken kodea. Egiaztatu, edo eskatu berri bat.
code-expired = Kode hori iraungi da. Eskatu berri bat.
code-too-many = Gehiegitan idatzi da gaizki kode hori. Eskatu berri bat.
code-sent-again = Kode berri bat bidali dugu. Azkenak bakarrik balio du.
code-wait = { $seconds ->
    [one] Segundo bat barru eskatu ahal izango duzu beste kode bat. Azkenak balio du oraindik.
   *[other] { $seconds } segundo barru eskatu ahal izango duzu beste kode bat. Azkenak balio du oraindik.
}
code-nothing-yet = Oraindik ez da iritsi? Begiratu spam karpetan, edo
code-nothing-yet-phone = Oraindik ez da iritsi? Itxaron une batez, edo
code-resend = eskatu kode berri bat
verify-button = Egiaztatu
change-email = Erabili beste helbide bat
change-phone = Erabili beste zenbaki bat
password-instead = Erabili pasahitza

## Links by mail

link-sent = Esteka bat bidali dugu hona: { $address }
link-hint = Ireki nabigatzaile honetan. Behin bakarrik balio du, eta denbora gutxian.
link-resend = eskatu esteka berri bat
link-sent-again = Esteka berri bat bidali dugu. Azkenak bakarrik balio du.
link-wait = Esteka bat bidali berri dugu, eta oraindik balio du. Itxaron pixka bat beste bat eskatu aurretik.
link-opened = Berretsi zu zarela
link-expired = Esteka hori iraungi da, erabilita dago edo ez da azkena. Eskatu berri bat.
link-elsewhere = Ireki esteka hasi zinen lekuan
link-elsewhere-text = Esteka honek eskatu zuen nabigatzailean bakarrik funtzionatzen du. Oraindik ez da erabili: kopiatu hara, edo ireki mezua gailu hartan.
link-instead = Jaso esteka bat posta elektronikoz

## Signing up

sign-up-heading = Sortu zure kontua
sign-up-intro = Minutu bat inguru beharko duzu.
sign-up-email-hint = Kode bat bidaliko dizugu hori berresteko.
sign-up-link-hint = Esteka bat bidaliko dizugu helbidea berresteko.
sign-in-prompt = Baduzu konturik?
sign-in-link = Hasi saioa
details-step = Zure datuak
details-intro = Azken urratsa.
details-problems = Egiaztatu markatutako eremuak. Ez da ezer galdu; pasahitza bakarrik idatzi behar da berriro.
steps-label = Aurrerapena
step-email-done = Helbide elektronikoa, eginda
step-code-done = Kodea, eginda
step-details = Zure datuak, 3 urratsetik 3.a
email-confirmed = Berretsita.
given-name-label = Izena
given-name-wrong = Idatzi izena.
family-name-label = Abizenak
family-name-wrong = Idatzi abizenak.
create-password-label = Sortu pasahitz bat
create-account-button = Sortu kontua

## Choosing a password

password-hint = Erabili gutxienez { $minimum } karaktere. Elkarrekin zerikusirik ez duten hitz batzuk aukera ona dira.
password-choose = Aukeratu pasahitz bat.
password-too-short = Laburregia da. Erabili gutxienez { $minimum } karaktere.
password-too-long = Luzeegia da. Erabili gehienez { $maximum } karaktere.
password-common = Beste norbaitek probatuko lituzkeen lehen pasahitzetako bat da. Aukeratu beste bat.
password-context = Zure izenarekin, zure helbide elektronikoarekin edo gure izenarekin osatuta dago. Aukeratu zerikusirik ez duen zerbait.
password-guessable = Erraz asmatzeko modukoa da. Gehitu elkarrekin zerikusirik ez duten hitz batzuk.
password-unacceptable = Erabili ezin den karaktere bat dauka. Aukeratu beste pasahitz bat.
password-classes = Nahasi karaktere motak. Gutxienez { $classes } mota behar dira hauen artetik: maiuskulak, minuskulak, digituak, bestelako karaktereak.
password-history = { $count ->
    [one] Ez erabili orain duzun pasahitza.
   *[other] Ez erabili zure azken { $count } pasahitzetako bat ere.
}
password-banned = Hemen erabili ezin den hitz bat dauka. Aukeratu gurekin zerikusirik ez duen zerbait.
password-breached = Pasahitz hori ezaguna da beste nonbaiteko datu-ihes baten ondorioz, eta beste batzuek probatuko dute. Aukeratu beste bat.
password-used-before = Lehen ere erabili duzu pasahitz hori. Aukeratu beste bat.
strength-label = Pasahitzaren sendotasuna
strength-weak = Ahula
strength-fair = Nahikoa
strength-good = Ona
strength-strong = Sendoa

## Stay signed in

stay-heading = Saioa irekita mantendu nahi duzu?
stay-intro = { $days ->
    [one] Egun batez ez duzu saioa hasi beharko gailu honetan.
   *[other] { $days } egunez ez duzu saioa hasi beharko gailu honetan.
}
stay-no = Ez
stay-yes = Mantendu saioa
stay-shared-device = Gailua partekatua edo publikoa bada, aukeratu «Ez».

## Choosing an account

picker-heading = Aukeratu kontu bat
picker-intro = { $application } aplikazioan jarraitzeko
picker-other = Erabili beste kontu bat

## Resetting a password

reset-heading = Berrezarri pasahitza
reset-intro-email = Idatzi helbide elektronikoa eta kode bat bidaliko dizugu.
reset-intro = Idatzi helbide elektronikoa edo telefono-zenbakia eta kode bat bidaliko dizugu.
send-code-button = Bidali kodea
back-to-sign-in = Itzuli saio-hasierara
new-password-heading = Aukeratu pasahitz berri bat
change-password-text = Jarraitu aurretik, pasahitza aldatu behar duzu. Gainerako leku guztietan saioa amaituko da.
new-password-label = Pasahitz berria
confirm-password-label = Errepikatu pasahitz berria
passwords-differ = Bi pasahitzak ez datoz bat. Idatzi biak berriro.
revoke-label = Amaitu saioa gainerako leku guztietan
save-and-sign-in = Gorde eta hasi saioa

## Paused, too many

locked-step = Saio-hasiera etenda
locked-heading = { $minutes ->
    [one] Saio-hasiera etenda dago minutu batez
   *[other] Saio-hasiera etenda dago { $minutes } minutuz
}
locked-text = Pasahitz oker gehiegi idatzi dira. Horrela, beste inor ezin da sartu zu ez zauden bitartean.
locked-until = Pasahitza berriro probatzeko ordua:
locked-other-ways = Aukera hauek erabilgarri daude orain ere:
locked-code-text = Helbide honekin konturik badago bidaliko dugu
locked-reset-text = Kode bat bidaliko dugu zure helbide elektronikora
rate-limited-step = Saiakera gehiegi
rate-limited-heading = Itxaron une batez eta saiatu berriro
rate-limited-text = Saiakera asko jaso ditugu zure saretik.
rate-limited-from = Saiatu berriro ordu honetatik aurrera
rate-limited-hint = Wi-Fi sare partekatu batean zaude? Baliteke datu mugikorrekin lehenago funtzionatzea.

## What can go wrong

start-again-in = Hasi berriro { $application } aplikazioan
problem-unknown-tenant = Hemen ezin da saiorik hasi
problem-unknown-tenant-text = Orri honen helbideak existitzen ez den erakunde bat aipatzen du. Egiaztatu esteka edo itzuli aplikaziora.
problem-unknown-application = Aplikazio hau ez da ezaguna hemen
problem-unknown-application-text = Hona ekarri zaituen aplikazioa ez dago saio-hasiera honetarako konfiguratuta. Zure kontuak ez du arazorik.
problem-unknown-redirect = Aplikazio honek ezin du zure saioa hasi
problem-unknown-redirect-text = Aplikazioak erregistratu ez duen helbide batera bidaltzeko eskatu digu, eta gelditu egin gara. Zure kontuak ez du arazorik.
problem-bad-request = Aplikazio honen eskaerak ez du zentzurik
problem-bad-request-text = Itzuli aplikaziora eta saiatu berriro. Gertatzen jarraitzen badu, jakinarazi aplikazioaren arduradunei.
problem-not-found = Hemen ez dago orririk
problem-not-found-text = Egiaztatu esteka, edo itzuli aplikaziora eta hasi berriro.
problem-unknown-number = Ez dago halako errorerik
problem-unknown-number-text = Errorearen zenbakia haren testuan ageri da, AADSTS hizkien ondoren. Egiaztatu esteka.
problem-stale-form = Orri hau denbora gehiegi egon da irekita
problem-stale-form-text = Zure segurtasunerako, ez dugu bidalitakoa erabili. Egin atzera, kargatu orria berriro eta saiatu berriz.
problem-no-cookies = Zure nabigatzaileak cookieak blokeatzen ditu
problem-no-cookies-text = Hurrengo orria ere zurea dela jakiteko bakarrik behar ditugu. Baimendu gune honetako cookieak eta hasi berriro.
problem-too-large = Hori gehiegi izan da
problem-too-large-text = Nabigatzaileak gure edozein orrik behar duena baino gehiago bidali du. Egin atzera eta saiatu gutxiagorekin.
problem-busy = Eskaera asko ditugu une honetan
problem-busy-text = Ez da ezer galdu. Itxaron une batez eta saiatu berriro.
problem-internal = Errore bat gertatu da
problem-internal-text = Arazoa gurea da, eta erregistratuta geratu da. Saiatu berriro une bat barru.
journey-expired = Denbora gehiegi igaro da
journey-expired-text = Zure segurtasunerako, saio-hasierak amaitu egiten dira denbora baten ondoren. Ez da ezer aldatu.
journey-finished = Hau amaituta dago dagoeneko
journey-finished-text = Urrats hauek osatu dituzu jada, agian beste fitxa batean.
journey-unknown = Haria galdu dugu
journey-unknown-text = Nabigatzaile honek ez ditu orri honen aurreko urratsak ezagutzen. Agian esteka beste gailu batekoa da, edo cookieak ezabatu dira.
journey-go-back = Itzuli aplikaziora eta hasi berriro.
cookies-cleared-heading = Zure cookieak txukundu ditugu
cookies-cleared-text = Nabigatzaileak gune honetako cookie gehiegi zituen, eta gureak ezabatu ditugu. Hasi saioa berriro jarraitzeko.

## What an error number means

explained-heading = { $number } errorearen esanahia
explained-happened = Zer gertatu den
explained-to-do = Zer egin
explained-developers = Garatzaileentzat
explained-administrators = Administratzaileentzat
explained-customers = Bezeroentzat
explained-places = Bidaltzailea

## Leaving

signed-out-step = Saioa amaituta
signed-out-heading = Saioa amaitu duzu
signed-out-text = Gailua partekatua bada, itxi nabigatzailearen leihoa.
go-to = Joan { $application } aplikaziora
sign-out-step = Amaitu saioa
sign-out-heading = { $tenant } zerbitzuko saioa amaitu nahi duzu?
sign-out-signed-in-as = Kontu honekin hasi duzu saioa: { $identifier }.
sign-out-text = Nabigatzaile honetan kontu honekin ireki dituzun aplikazio guztietan amaituko da saioa.
sign-out-no = Mantendu saioa
sign-out-yes = Amaitu saioa
still-signed-in-heading = Saioak irekita jarraitzen du
still-signed-in-text = Orri hau itxi dezakezu.
leave-step = Irteten
leave-heading = Aplikazio hau ez da ezaguna hemen
leave-text = Ezin da haren eskaera bete. Jarraitu { $site } ireki nahi bazenuen bakarrik.
handing-over-step = Saioa hasi duzu
handing-over-text = { $application } aplikaziora itzultzen.
signing-out-step = Saioa amaitzen
signing-out-text = Zure aplikazioei jakinarazten ari gara. Une bat beharko dugu.

## Connecting a device

device-message = Ireki { $url } nabigatzaile batean eta idatzi kode hau: { $code }.
device-heading = Konektatu gailu bat
device-intro = Idatzi telebistan, kontsolan edo komando-lerroan ageri den kodea.
device-code-label = Gailuko kodea
device-code-hint = 9 letra eta digitu. Minuskulak eta zuriuneak onartzen dira.
device-code-missing = Idatzi gailuan ageri diren 9 karaktereak.
device-code-unknown = Kode hori ez da ageri inongo gailutan. Egiaztatu karaktere bakoitza.
device-code-expired = Kode hori iraungi da. Hasi berriro gailuan beste bat lortzeko.
device-code-decided = Kode hori erabilita dago. Gailua zain badago oraindik, hasi berriro bertan.
device-code-too-many = Kode oker gehiegi idatzi dira. Saiatu berriro ordubete barru.
device-only-yours = Idatzi zuk zeuk eskatutako kodea bakarrik.
device-confirm-heading = { $application } gailu batean konektatu nahi duzu?
device-confirm-intro = Egiaztatu gailuan kode bera ageri dela.
device-confirm-code = Kodea: { $code }
device-application-label = Aplikazioa
device-requested-label = Hasiera
device-warning-title = Norbaitek bidali dizu kode hau?
device-warning-text = Aukeratu «Utzi». Zure kontuan sartzeko erabil lezake.
device-deny = Utzi
device-allow = Konektatu
device-connected-heading = Zure gailua konektatuta dago
device-connected-text = Itzuli { $application } aplikaziora gailuan. Orri hau itxi dezakezu.
device-refused-heading = Ez da ezer konektatu
device-refused-text = Gailu horretako { $application } aplikazioa ezin da zure kontuan sartu. Orri hau itxi dezakezu.

## Consent

consent-heading = { $application } aplikazioari zure kontua erabiltzen utzi nahi diozu?
consent-intro = Honetarako baimena eskatzen du:
consent-settled = Honetarako baimena badu jada:
consent-allow = Baimendu
consent-deny = Utzi
consent-openid = Zure saioa hastea
consent-openid-text = Eta hurrengoan zu ezagutzea
consent-profile = Zure izena ikustea
consent-email = Zure helbide elektronikoa ikustea
consent-offline = Sarbidea mantentzea zu ez zaudenean
consent-offline-text = Baimena kentzen diozun arte
consent-unverified = Inork ez du aplikazio hau egiaztatu.
consent-unverified-text = Baimendu { $site } ezagutzen baduzu bakarrik.
consent-administrator-heading = { $application } aplikazioak administratzaile baten onespena behar du
consent-administrator-text = Ezin duzu baimendu hemen blokeatuta dagoena. Eskatu administratzaile bati guztientzat baimentzeko.
consent-back = Itzuli { $application } aplikaziora
admin-consent-title = Baimendu { $application } guztientzat
admin-consent-heading = { $application } guztientzat baimendu nahi duzu?
admin-consent-intro = Bezero guztien izenean ari zara erantzuten. Ez zaie banan-banan galdetuko.
admin-consent-openid = Pertsonen saioa hastea
admin-consent-openid-text = Eta hurrengoan ezagutzea
admin-consent-profile = Profilak ikustea
admin-consent-profile-text = Saioa hasi duen pertsonaren izena
admin-consent-email = Helbide elektronikoak ikustea
admin-consent-email-text = Saioa hasi duen pertsonarenak
admin-consent-offline = Sarbidea mantentzea pertsonak ez daudenean
admin-consent-offline-text = Zuk edo haiek baimena kendu arte
admin-consent-alone = Inork saioa hasi gabe funtzionatzen du
admin-consent-site-label = Itzulera-helbidea
admin-consent-covers-label = Nori dagokion
admin-consent-covers = { $business } erakundearen bezero guztiak
admin-consent-audit = Zure erantzuna ikuskaritza-erregistroan idazten da.
admin-consent-allow = Baimendu guztientzat
no-administrator-heading = Administratzaile batek bakarrik erantzun dezake
no-administrator-text = Kontu honekin hasi duzu saioa: { $identifier }. Jarraitzeko, hasi saioa administratzaile-kontu batekin.
consent-records-heading = Zure kontua erabil dezaketen aplikazioak
consent-records-since = Baimenduta noiztik
consent-records-remove = Kendu sarbidea
consent-records-none = Ez diozu inongo aplikaziori zure kontua erabiltzen utzi.
consent-records-sign-in = Hasi lehenik saioa aplikazio batean, eta ireki gero orri hau berriro.

## Answering an application that asks by mail

approval-heading = { $application } aplikazioak zure erantzuna eskatzen du
approval-intro = { $application } aplikazioak zure saioa hasi nahi du, haren pantailaren aurrean ez zauden arren.
approval-message-label = Mezua
approval-warning-title = Zuk hasi duzu hau?
approval-warning-text = Hala ez bada, aukeratu «Ukatu». Hasi duena zure kontuan sartuko litzateke.
approval-warning-message = Hala ez bada, edo mezua han ikusten duzuna ez bada, aukeratu «Ukatu». Hasi duena zure kontuan sartuko litzateke.
approval-deny = Ukatu
approval-allow = Onartu
approval-another-heading = Eskaera hau beste kontu batentzat da
approval-another-text = Kontu honekin hasi duzu saioa: { $identifier }. Eskaera ez da kontu honentzat.
approval-another-button = Hasi saioa beste kontu batekin
approval-agreed-heading = Onartu duzu
approval-agreed-text = { $application } aplikazioak jarraitu dezake orain. Orri hau itxi dezakezu.
approval-refused-heading = Ukatu duzu
approval-refused-text = { $application } aplikazioak ezin du jarraitu. Orri hau itxi dezakezu.
approval-gone-heading = Ez dago zer erantzunik
approval-gone-text = Esteka honek ez du funtzionatzen jada, edo ez du inoiz funtzionatu. Oraindik zure erantzunaren zain badaude, hasi berriro zeunden lekuan.

## Looking at pages beforehand

preview-heading = Aurrebista
preview-intro = Adibideko datuekin. Hemen ez da ezer gordetzen edo bidaltzen.
preview-flows = Erabiltzaile-fluxuak
preview-themes = Gaiak
preview-pages = Orriak

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Herria edo hiria
attribute-country = Herrialdea edo eskualdea
attribute-display-name = Bistaratzeko izena
attribute-job-title = Lanpostua
attribute-postal-code = Posta-kodea
attribute-state = Estatua edo probintzia
attribute-street-address = Kalea eta zenbakia
attribute-problems = Egiaztatu markatutako eremuak. Ez da ezer galdu.
attribute-choose = Aukeratu bat
attribute-required = Beharrezkoa da jarraitzeko.
attribute-invalid = Hori ezin da hemen erabili. Egiaztatu eta saiatu berriro.
attribute-not-a-number = Idatzi zenbaki oso bat, digituekin.
attribute-not-a-date = Idatzi data bat.
attribute-too-long = { $maximum ->
    [one] Idatzi gehienez karaktere bat.
   *[other] Idatzi gehienez { $maximum } karaktere.
}
step-page = { $page }. orria, guztira { $pages }
back-button = Atzera

# Terms of use and the like.
terms-heading = Zerbait berria onartu behar duzu
terms-intro = Irakurri hau eta onartu, zure kontuarekin jarraitzeko.
terms-missing = Markatu lauki hau jarraitzeko.
terms-sign-out = Amaitu saioa onartu gabe
