## Dates and times

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

## Every mail

help-link = Abi
fact-asked-for = Küsitud
fact-when = Aeg
fact-device = Seade
reason-account = Saadetud aadressile { $address }, sest see on selle konto aadress. Turbesõnumeid ei saa välja lülitada.
reason-signing-up = Saadetud aadressile { $address }, sest keegi sisestas selle konto loomiseks.
reason-created = Saadetud aadressile { $address }, sest lõite konto.
link-caution = Enne klõpsamist kontrollige.
link-caution-text = Meie linkide alguses on alati { $base }. { $tenant } ei küsi teie parooli ega koodi kunagi e-posti ega telefoni teel.
secret-caution = Hoidke oma parool ainult enda teada.
secret-caution-text = { $tenant } ei küsi teie parooli ega koodi kunagi e-posti ega telefoni teel.

## Codes

code-subject = { $code } on teie kood teenuses { $tenant }
code-preview = { $minutes ->
    [one] See kehtib { $minutes } minuti. Ärge jagage seda kellegagi.
   *[other] See kehtib { $minutes } minutit. Ärge jagage seda kellegagi.
}
code-works-once = { $minutes ->
    [one] Seda saab kasutada üks kord { $minutes } minuti jooksul.
   *[other] Seda saab kasutada üks kord { $minutes } minuti jooksul.
}
code-caution = Hoidke see kood ainult enda teada.
sign-in-code-heading = Teie sisselogimiskood
sign-in-code-text = Sisestage see kood lehel, kus te sisse logite.
sign-in-code-caution-text = Sisestage see ainult aadressil { $host }. { $tenant } ei küsi seda kunagi telefoni, tekstsõnumi ega e-posti teel. Kui te seda ei küsinud, eirake seda e-kirja: ilma koodita ei pääse keegi sisse.
sign-up-code-heading = Kinnitage oma e-posti aadress
sign-up-code-text = Sisestage see kood lehel, kus te konto loote.
sign-up-code-caution-text = Sisestage see ainult aadressil { $host }. { $tenant } ei küsi seda kunagi telefoni, tekstsõnumi ega e-posti teel. Kui te seda ei küsinud, eirake seda e-kirja: ilma koodita kontot ei looda.
reset-code-heading = Lähtestage parool
reset-code-text = Sisestage see kood lehel, kus soovisite parooli lähtestada.
reset-code-caution = Kas te ei küsinud seda?
reset-code-caution-text = Teie parool pole muutunud ja võite seda e-kirja eirata. Sisestage kood ainult aadressil { $host }. { $tenant } ei küsi seda kunagi telefoni, tekstsõnumi ega e-posti teel.

## A link to continue by

magic-link-subject = Teie link jätkamiseks: { $tenant }
magic-link-text = Avage see link brauseris, kus seda küsisite. Link toimib ühe korra ja ainult lühikest aega.
magic-link-button = Jätka
magic-link-not-you = Kui te seda ei küsinud, jätke see kiri tähelepanuta: ilma lingita ei pääse keegi sisse.

## An account exists already

existing-account-subject = Teil on juba teenuse { $tenant } konto
existing-account-preview = Keegi proovis teie aadressiga registreeruda. Midagi ei muutunud.
existing-account-heading = Teil on juba konto
existing-account-text = Keegi proovis selle aadressiga luua teenuse { $tenant } kontot. Teil on see juba olemas, seega me uut ei loonud ja midagi ei muutunud.
existing-account-you = Kas see olite teie? Logige hoopis sisse ja valige „Unustasite parooli?“, kui te seda ei mäleta.
existing-account-not-you = Kui see ei olnud teie, võite seda e-kirja eirata. Teisele isikule ei öeldud, et teil on konto.
sign-in-button = Logi sisse

## Welcome

welcome-subject = Tere tulemast teenusesse { $tenant }
welcome-preview = Teie konto on valmis.
welcome-heading = Tere tulemast teenusesse { $tenant }
welcome-heading-name = { $name }, tere tulemast teenusesse { $tenant }
welcome-text = Teie konto teenuses { $tenant } on valmis. Registreerusite aadressiga { $address }.
application-button = Ava { $application }

## Security notices

password-changed-subject = Teie parool teenuses { $tenant } on muudetud
password-changed-preview = Kui see olite teie, ei pea te midagi tegema.
password-changed-heading = Teie parool on muudetud
password-changed-everywhere = Logisime teid ka teistes seadmetes välja.
nothing-to-do = Kui see olite teie, ei pea te midagi tegema.
not-you-reset = Kui see ei olnud teie, võib keegi teine teie parooli teada. Minge teenusesse { $tenant }, alustage sisselogimist, valige „Unustasite parooli?“ ja logige kõikjalt mujalt välja.
new-device-subject = Uus sisselogimine teie kontole teenuses { $tenant }
new-device-preview = Kas see olite teie?
new-device-heading = Logisite sisse uues seadmes

## An application asks

fact-application = Rakendus
fact-message = Sõnum
approval-subject = { $application } küsib teie nõusolekut
approval-preview = { $minutes ->
    [one] Vastake { $minutes } minuti jooksul. Enne seda ei juhtu midagi.
   *[other] Vastake { $minutes } minuti jooksul. Enne seda ei juhtu midagi.
}
approval-heading = { $application } küsib teie kinnitust
approval-text = { $application } soovib teie nimel jätkata. Vaadake, mida see küsib, ja siis nõustuge või keelduge.
approval-expires = { $minutes ->
    [one] Sellele saab vastata üks kord { $minutes } minuti jooksul.
   *[other] Sellele saab vastata üks kord { $minutes } minuti jooksul.
}
approval-button = Vaata taotlust
approval-not-you = Kui te seda ei oodanud, võite seda e-kirja eirata: ilma teie vastuseta ei juhtu midagi.

## Text messages

sms-code = { $minutes ->
    [one] { $code } on teie kood teenuses { $tenant }. See kehtib { $minutes } minuti. Ärge andke seda kellelegi.
   *[other] { $code } on teie kood teenuses { $tenant }. See kehtib { $minutes } minutit. Ärge andke seda kellelegi.
}
sms-existing-account = Teil on juba konto teenuses { $tenant }. Logige sisse selle numbriga.
