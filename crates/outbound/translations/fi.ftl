## Dates and times

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

## Every mail

help-link = Ohje
fact-asked-for = Pyydetty
fact-when = Aika
fact-device = Laite
reason-account = Lähetetty osoitteeseen { $address }, koska se on tämän tilin osoite. Suojausviestejä ei voi poistaa käytöstä.
reason-signing-up = Lähetetty osoitteeseen { $address }, koska joku antoi sen tilin luomista varten.
reason-created = Lähetetty osoitteeseen { $address }, koska loit tilin.
link-caution = Tarkista ennen kuin napsautat.
link-caution-text = Linkkiemme alussa on aina { $base }. { $tenant } ei koskaan pyydä salasanaasi tai koodia sähköpostitse eikä puhelimitse.
secret-caution = Pidä salasanasi omana tietonasi.
secret-caution-text = { $tenant } ei koskaan pyydä salasanaasi tai koodia sähköpostitse eikä puhelimitse.

## Codes

code-subject = { $code } on koodisi palveluun { $tenant }
code-preview = { $minutes ->
    [one] Se on voimassa { $minutes } minuutin. Älä kerro sitä kenellekään.
   *[other] Se on voimassa { $minutes } minuuttia. Älä kerro sitä kenellekään.
}
code-works-once = { $minutes ->
    [one] Se toimii kerran ja on voimassa { $minutes } minuutin.
   *[other] Se toimii kerran ja on voimassa { $minutes } minuuttia.
}
code-caution = Pidä tämä koodi omana tietonasi.
sign-in-code-heading = Kirjautumiskoodisi
sign-in-code-text = Kirjoita tämä koodi sivulle, jolla olet kirjautumassa sisään.
sign-in-code-caution-text = Kirjoita se vain osoitteessa { $host }. { $tenant } ei koskaan pyydä sitä puhelimitse, tekstiviestillä eikä sähköpostitse. Jos et pyytänyt koodia, voit jättää tämän viestin huomiotta: ilman koodia kukaan ei pääse sisään.
sign-up-code-heading = Vahvista sähköpostiosoitteesi
sign-up-code-text = Kirjoita tämä koodi sivulle, jolla olet luomassa tiliäsi.
sign-up-code-caution-text = Kirjoita se vain osoitteessa { $host }. { $tenant } ei koskaan pyydä sitä puhelimitse, tekstiviestillä eikä sähköpostitse. Jos et pyytänyt koodia, voit jättää tämän viestin huomiotta: ilman koodia tiliä ei luoda.
reset-code-heading = Vaihda unohtunut salasana
reset-code-text = Kirjoita tämä koodi sivulle, jolla pyysit salasanan vaihtamista.
reset-code-caution = Etkö pyytänyt tätä?
reset-code-caution-text = Salasanasi ei ole muuttunut, ja voit jättää tämän viestin huomiotta. Kirjoita koodi vain osoitteessa { $host }. { $tenant } ei koskaan pyydä sitä puhelimitse, tekstiviestillä eikä sähköpostitse.

## A link to continue by

magic-link-subject = Linkkisi jatkamiseen: { $tenant }
magic-link-text = Avaa linkki selaimessa, jossa pyysit sen. Se toimii kerran ja vain lyhyen aikaa.
magic-link-button = Jatka
magic-link-not-you = Jos et pyytänyt sitä, jätä tämä viesti huomiotta: kukaan ei pääse sisään ilman linkkiä.

## An account exists already

existing-account-subject = Sinulla on jo tili palvelussa { $tenant }
existing-account-preview = Joku yritti rekisteröityä osoitteellasi. Mikään ei ole muuttunut.
existing-account-heading = Sinulla on jo tili
existing-account-text = Joku yritti luoda tällä osoitteella tilin palveluun { $tenant }. Sinulla on jo tili, joten emme luoneet toista eikä mikään ole muuttunut.
existing-account-you = Olitko se sinä? Kirjaudu sisään ja valitse ”Unohditko salasanan?”, jos et muista salasanaasi.
existing-account-not-you = Jos se et ollut sinä, voit jättää tämän viestin huomiotta. Toiselle henkilölle ei kerrottu, että sinulla on tili.
sign-in-button = Kirjaudu sisään

## Welcome

welcome-subject = Tervetuloa palveluun { $tenant }
welcome-preview = Tilisi on valmis.
welcome-heading = Tervetuloa palveluun { $tenant }
welcome-heading-name = { $name }, tervetuloa palveluun { $tenant }
welcome-text = Tilisi palvelussa { $tenant } on valmis. Rekisteröidyit osoitteella { $address }.
application-button = Siirry: { $application }

## Security notices

password-changed-subject = Salasanasi palvelussa { $tenant } vaihdettiin
password-changed-preview = Jos vaihdoit sen itse, sinun ei tarvitse tehdä mitään.
password-changed-heading = Salasanasi vaihdettiin
password-changed-everywhere = Kirjasimme sinut myös ulos muista laitteistasi.
nothing-to-do = Jos se olit sinä, sinun ei tarvitse tehdä mitään.
not-you-reset = Jos se et ollut sinä, joku muu saattaa tietää salasanasi. Siirry palveluun { $tenant }, aloita kirjautuminen, valitse ”Unohditko salasanan?” ja kirjaudu ulos kaikkialta muualta.
new-device-subject = Uusi kirjautuminen tilillesi palvelussa { $tenant }
new-device-preview = Olitko se sinä?
new-device-heading = Kirjauduit sisään uudella laitteella

## An application asks

fact-application = Sovellus
fact-message = Viesti
approval-subject = { $application } pyytää hyväksyntääsi
approval-preview = { $minutes ->
    [one] Vastaa { $minutes } minuutin kuluessa. Mitään ei tapahdu ennen vastaustasi.
   *[other] Vastaa { $minutes } minuutin kuluessa. Mitään ei tapahdu ennen vastaustasi.
}
approval-heading = { $application } pyytää vahvistustasi
approval-text = { $application } haluaa jatkaa puolestasi. Katso, mitä se pyytää, ja hyväksy tai hylkää pyyntö.
approval-expires = { $minutes ->
    [one] Pyyntöön voi vastata kerran { $minutes } minuutin kuluessa.
   *[other] Pyyntöön voi vastata kerran { $minutes } minuutin kuluessa.
}
approval-button = Katso pyyntö
approval-not-you = Jos et odottanut tätä, voit jättää viestin huomiotta: mitään ei tapahdu ilman vastaustasi.

## Text messages

sms-code = { $minutes ->
    [one] { $code } on koodisi palveluun { $tenant }. Se on voimassa { $minutes } minuutin. Älä anna sitä kenellekään.
   *[other] { $code } on koodisi palveluun { $tenant }. Se on voimassa { $minutes } minuuttia. Älä anna sitä kenellekään.
}
sms-existing-account = Sinulla on jo tili palvelussa { $tenant }. Kirjaudu sisään tällä numerolla.
