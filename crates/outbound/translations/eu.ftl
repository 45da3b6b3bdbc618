## Dates and times

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

## Every mail

help-link = Laguntza
fact-asked-for = Eskaeraren data
fact-when = Noiz
fact-device = Gailua
reason-account = Mezu hau { $address } helbidera bidali dugu, kontu honen helbidea delako. Segurtasun-mezuak ezin dira desaktibatu.
reason-signing-up = Mezu hau { $address } helbidera bidali dugu, norbaitek helbide hori idatzi duelako kontu bat sortzeko.
reason-created = Mezu hau { $address } helbidera bidali dugu, kontu bat sortu duzulako.
link-caution = Egiaztatu klik egin aurretik.
link-caution-text = Gure estekek hasiera hau dute beti: { $base }. { $tenant } zerbitzuak ez du inoiz pasahitzik edo koderik eskatzen posta elektronikoz edo telefonoz.
secret-caution = Ez partekatu zure pasahitza.
secret-caution-text = { $tenant } zerbitzuak ez du inoiz pasahitzik edo koderik eskatzen posta elektronikoz edo telefonoz.

## Codes

code-subject = { $code } da zure { $tenant } kodea
code-preview = { $minutes ->
    [one] Minutu batez balio du. Ez partekatu inorekin.
   *[other] { $minutes } minutuz balio du. Ez partekatu inorekin.
}
code-works-once = { $minutes ->
    [one] Behin bakarrik balio du, minutu batez.
   *[other] Behin bakarrik balio du, { $minutes } minutuz.
}
code-caution = Ez partekatu kode hau.
sign-in-code-heading = Saioa hasteko kodea
sign-in-code-text = Idatzi kode hau saioa hasten ari zaren orrian.
sign-in-code-caution-text = Idatzi { $host } helbidean bakarrik. { $tenant } zerbitzuak ez du inoiz eskatzen telefonoz, SMS bidez edo posta elektronikoz. Eskatu ez baduzu, utzi mezu hau alde batera: inor ezin da sartu koderik gabe.
sign-up-code-heading = Berretsi helbide elektronikoa
sign-up-code-text = Idatzi kode hau kontua sortzen ari zaren orrian.
sign-up-code-caution-text = Idatzi { $host } helbidean bakarrik. { $tenant } zerbitzuak ez du inoiz eskatzen telefonoz, SMS bidez edo posta elektronikoz. Eskatu ez baduzu, utzi mezu hau alde batera: koderik gabe ez da konturik sortzen.
reset-code-heading = Berrezarri pasahitza
reset-code-text = Idatzi kode hau pasahitza berrezartzeko eskatu duzun orrian.
reset-code-caution = Ez duzu hau eskatu?
reset-code-caution-text = Zure pasahitza ez da aldatu, eta mezu hau alde batera utz dezakezu. Idatzi kodea { $host } helbidean bakarrik. { $tenant } zerbitzuak ez du inoiz eskatzen telefonoz, SMS bidez edo posta elektronikoz.

## A link to continue by

magic-link-subject = Jarraitzeko zure esteka: { $tenant }
magic-link-text = Ireki esteka hau eskatu zenuen nabigatzailean. Behin bakarrik balio du, eta denbora gutxian.
magic-link-button = Jarraitu
magic-link-not-you = Ez baduzu eskatu, ez egin jaramonik mezu honi: inor ezin da sartu estekarik gabe.

## An account exists already

existing-account-subject = Baduzu { $tenant } kontu bat
existing-account-preview = Norbait zure helbidearekin erregistratzen saiatu da. Ez da ezer aldatu.
existing-account-heading = Baduzu kontu bat
existing-account-text = Norbait helbide honekin { $tenant } kontu bat sortzen saiatu da. Baduzu bat; beraz, ez dugu besterik sortu eta ez da ezer aldatu.
existing-account-you = Zu izan zara? Hasi saioa, eta aukeratu «Pasahitza ahaztu duzu?» gogoratzen ez baduzu.
existing-account-not-you = Zu izan ez bazara, mezu hau alde batera utz dezakezu. Beste pertsonak ez du jakin kontu bat duzula.
sign-in-button = Hasi saioa

## Welcome

welcome-subject = Ongi etorri { $tenant } zerbitzura
welcome-preview = Zure kontua prest dago.
welcome-heading = Ongi etorri { $tenant } zerbitzura
welcome-heading-name = Ongi etorri { $tenant } zerbitzura, { $name }
welcome-text = Zure { $tenant } kontua prest dago. Honela erregistratu zara: { $address }.
application-button = Joan { $application } aplikaziora

## Security notices

password-changed-subject = Zure { $tenant } pasahitza aldatu da
password-changed-preview = Zu izan bazara, ez duzu ezer egin behar.
password-changed-heading = Zure pasahitza aldatu da
password-changed-everywhere = Zure gainerako gailuetan ere saioa amaitu dugu.
nothing-to-do = Zu izan bazara, ez duzu ezer egin behar.
not-you-reset = Zu izan ez bazara, baliteke beste norbaitek zure pasahitza jakitea. Joan { $tenant } zerbitzura, aukeratu saioa hastea eta, ondoren, «Pasahitza ahaztu duzu?», eta amaitu saioa gainerako leku guztietan.
new-device-subject = Saio-hasiera berria zure { $tenant } kontuan
new-device-preview = Zu izan zara?
new-device-heading = Saioa hasi duzu gailu berri batean

## An application asks

fact-application = Aplikazioa
fact-message = Mezua
approval-subject = { $application } aplikazioak zure onespena eskatzen du
approval-preview = { $minutes ->
    [one] Erantzun minutu bat igaro baino lehen. Bitartean ez da ezer gertatuko.
   *[other] Erantzun { $minutes } minutu igaro baino lehen. Bitartean ez da ezer gertatuko.
}
approval-heading = { $application } aplikazioak zure erantzuna eskatzen du
approval-text = { $application } aplikazioak zure izenean jarraitu nahi du. Begiratu zer eskatzen duen eta, ondoren, onartu edo ukatu.
approval-expires = { $minutes ->
    [one] Behin bakarrik erantzun daiteke, minutu batez.
   *[other] Behin bakarrik erantzun daiteke, { $minutes } minutuz.
}
approval-button = Ikusi eskaera
approval-not-you = Ez bazenuen hau espero, mezu hau alde batera utz dezakezu: ez da ezer gertatuko zure erantzunik gabe.

## Text messages

sms-code = { $minutes ->
    [one] { $code } da { $tenant } zerbitzurako zure kodea. Minutu batez balio du. Ez eman inori.
   *[other] { $code } da { $tenant } zerbitzurako zure kodea. { $minutes } minutuz balio du. Ez eman inori.
}
sms-existing-account = Baduzu kontu bat { $tenant } zerbitzuan. Hasi saioa zenbaki honekin.
