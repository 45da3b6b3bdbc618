## Dates and times

date-and-time = { $day }. { $month } { $year } ob { $time } (UTC)
month-name = { $month ->
    [1] januarja
    [2] februarja
    [3] marca
    [4] aprila
    [5] maja
    [6] junija
    [7] julija
    [8] avgusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[12] decembra
}

## Every mail

help-link = Pomoč
fact-asked-for = Zahtevano
fact-when = Kdaj
fact-device = Naprava
reason-account = Poslano na { $address }, ker je to naslov tega računa. Varnostnih sporočil ni mogoče izklopiti.
reason-signing-up = Poslano na { $address }, ker je nekdo vnesel ta naslov pri ustvarjanju računa.
reason-created = Poslano na { $address }, ker ste ustvarili račun.
link-caution = Preverite, preden kliknete.
link-caution-text = Naše povezave se vedno začnejo s { $base }. { $tenant } od vas nikoli ne zahteva gesla ali kode po e-pošti ali telefonu.
secret-caution = Gesla nikomur ne razkrijte.
secret-caution-text = { $tenant } od vas nikoli ne zahteva gesla ali kode po e-pošti ali telefonu.

## Codes

code-subject = { $code } je vaša koda za { $tenant }
code-preview = { $minutes ->
    [one] Velja { $minutes } minuto. Nikomur je ne razkrijte.
    [two] Velja { $minutes } minuti. Nikomur je ne razkrijte.
    [few] Velja { $minutes } minute. Nikomur je ne razkrijte.
   *[other] Velja { $minutes } minut. Nikomur je ne razkrijte.
}
code-works-once = { $minutes ->
    [one] Uporabite jo lahko enkrat; velja { $minutes } minuto.
    [two] Uporabite jo lahko enkrat; velja { $minutes } minuti.
    [few] Uporabite jo lahko enkrat; velja { $minutes } minute.
   *[other] Uporabite jo lahko enkrat; velja { $minutes } minut.
}
code-caution = Te kode nikomur ne razkrijte.
sign-in-code-heading = Vaša koda za prijavo
sign-in-code-text = Vnesite to kodo na strani, na kateri se prijavljate.
sign-in-code-caution-text = Vnesite jo samo na { $host }. { $tenant } je od vas nikoli ne zahteva po telefonu, s sporočilom SMS ali po e-pošti. Če je niste zahtevali, prezrite to sporočilo: brez kode se ne more prijaviti nihče.
sign-up-code-heading = Potrdite e-poštni naslov
sign-up-code-text = Vnesite to kodo na strani, na kateri ustvarjate račun.
sign-up-code-caution-text = Vnesite jo samo na { $host }. { $tenant } je od vas nikoli ne zahteva po telefonu, s sporočilom SMS ali po e-pošti. Če je niste zahtevali, prezrite to sporočilo: brez kode račun ne bo ustvarjen.
reset-code-heading = Ponastavite geslo
reset-code-text = Vnesite to kodo na strani, na kateri ste zahtevali ponastavitev gesla.
reset-code-caution = Tega niste zahtevali?
reset-code-caution-text = Vaše geslo se ni spremenilo in to sporočilo lahko prezrete. Kodo vnesite samo na { $host }. { $tenant } je od vas nikoli ne zahteva po telefonu, s sporočilom SMS ali po e-pošti.

## A link to continue by

magic-link-subject = Vaša povezava za nadaljevanje: { $tenant }
magic-link-text = Odprite to povezavo v brskalniku, v katerem ste jo zahtevali. Deluje enkrat in le kratek čas.
magic-link-button = Nadaljuj
magic-link-not-you = Če je niste zahtevali, prezrite to sporočilo: brez povezave se nihče ne more prijaviti.

## An account exists already

existing-account-subject = Že imate račun za { $tenant }
existing-account-preview = Nekdo se je poskusil registrirati z vašim naslovom. Nič se ni spremenilo.
existing-account-heading = Že imate račun
existing-account-text = Nekdo je s tem naslovom poskusil ustvariti račun v storitvi { $tenant }. Račun že imate, zato nismo ustvarili novega in nič se ni spremenilo.
existing-account-you = Ste bili to vi? Raje se prijavite, in če ste pozabili geslo, izberite »Ste pozabili geslo?«.
existing-account-not-you = Če to niste bili vi, lahko to sporočilo prezrete. Druga oseba ni izvedela, da imate račun.
sign-in-button = Prijava

## Welcome

welcome-subject = { $tenant } vam izreka dobrodošlico
welcome-preview = Vaš račun je pripravljen.
welcome-heading = { $tenant } vam izreka dobrodošlico
welcome-heading-name = { $name }, { $tenant } vam izreka dobrodošlico
welcome-text = Vaš račun za { $tenant } je pripravljen. Registrirali ste se z naslovom { $address }.
application-button = Pojdi v aplikacijo { $application }

## Security notices

password-changed-subject = Vaše geslo za { $tenant } je bilo spremenjeno
password-changed-preview = Če ste bili to vi, vam ni treba storiti ničesar.
password-changed-heading = Vaše geslo je bilo spremenjeno
password-changed-everywhere = Odjavili smo vas tudi v drugih napravah.
nothing-to-do = Če ste bili to vi, vam ni treba storiti ničesar.
not-you-reset = Če to niste bili vi, morda vaše geslo pozna nekdo drug. Odprite { $tenant }, izberite prijavo, nato »Ste pozabili geslo?« in se odjavite povsod drugje.
new-device-subject = Nova prijava v vaš račun za { $tenant }
new-device-preview = Ste bili to vi?
new-device-heading = Prijavili ste se v novi napravi

## An application asks

fact-application = Aplikacija
fact-message = Sporočilo
approval-subject = { $application } prosi za vašo odobritev
approval-preview = { $minutes ->
    [one] Odgovorite v { $minutes } minuti. Do takrat se ne zgodi nič.
    [two] Odgovorite v { $minutes } minutah. Do takrat se ne zgodi nič.
    [few] Odgovorite v { $minutes } minutah. Do takrat se ne zgodi nič.
   *[other] Odgovorite v { $minutes } minutah. Do takrat se ne zgodi nič.
}
approval-heading = { $application } prosi za vašo potrditev
approval-text = { $application } želi nadaljevati v vašem imenu. Oglejte si, kaj zahteva, nato se strinjajte ali zavrnite.
approval-expires = { $minutes ->
    [one] Odgovorite lahko enkrat, v { $minutes } minuti.
    [two] Odgovorite lahko enkrat, v { $minutes } minutah.
    [few] Odgovorite lahko enkrat, v { $minutes } minutah.
   *[other] Odgovorite lahko enkrat, v { $minutes } minutah.
}
approval-button = Oglej si zahtevo
approval-not-you = Če tega ne pričakujete, lahko to sporočilo prezrete: brez vašega odgovora se ne zgodi nič.

## Text messages

sms-code = { $minutes ->
    [one] { $code } je vaša koda za { $tenant }. Velja { $minutes } minuto. Nikomur je ne razkrijte.
    [two] { $code } je vaša koda za { $tenant }. Velja { $minutes } minuti. Nikomur je ne razkrijte.
    [few] { $code } je vaša koda za { $tenant }. Velja { $minutes } minute. Nikomur je ne razkrijte.
   *[other] { $code } je vaša koda za { $tenant }. Velja { $minutes } minut. Nikomur je ne razkrijte.
}
sms-existing-account = Že imate račun za { $tenant }. Prijavite se s to številko.
