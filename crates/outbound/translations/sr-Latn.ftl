## Dates and times

date-and-time = { $day }. { $month } { $year }. u { $time } (UTC)
month-name = { $month ->
    [1] januara
    [2] februara
    [3] marta
    [4] aprila
    [5] maja
    [6] juna
    [7] jula
    [8] avgusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[12] decembra
}

## Every mail

help-link = Pomoć
fact-asked-for = Zatraženo
fact-when = Kada
fact-device = Uređaj
reason-account = Poslato na { $address } jer je to adresa ovog naloga. Bezbednosni imejlovi ne mogu da se isključe.
reason-signing-up = Poslato na { $address } jer je neko uneo tu adresu pri otvaranju naloga.
reason-created = Poslato na { $address } jer ste otvorili nalog.
link-caution = Proverite pre nego što kliknete.
link-caution-text = Naši linkovi uvek počinju sa { $base }. { $tenant } od vas nikada ne traži lozinku ni kod imejlom ili telefonom.
secret-caution = Nikome ne otkrivajte lozinku.
secret-caution-text = { $tenant } od vas nikada ne traži lozinku ni kod imejlom ili telefonom.

## Codes

code-subject = { $code } je vaš kod za { $tenant }
code-preview = { $minutes ->
    [one] Važi { $minutes } minut. Nikome ga ne otkrivajte.
    [few] Važi { $minutes } minuta. Nikome ga ne otkrivajte.
   *[other] Važi { $minutes } minuta. Nikome ga ne otkrivajte.
}
code-works-once = { $minutes ->
    [one] Može da se upotrebi jednom i važi { $minutes } minut.
    [few] Može da se upotrebi jednom i važi { $minutes } minuta.
   *[other] Može da se upotrebi jednom i važi { $minutes } minuta.
}
code-caution = Nikome ne otkrivajte ovaj kod.
sign-in-code-heading = Vaš kod za prijavljivanje
sign-in-code-text = Unesite ovaj kod na stranici na kojoj se prijavljujete.
sign-in-code-caution-text = Unosite ga samo na { $host }. { $tenant } ga nikada ne traži telefonom, SMS-om ni imejlom. Ako ga niste zatražili, zanemarite ovaj imejl: bez koda niko ne može da se prijavi.
sign-up-code-heading = Potvrdite imejl adresu
sign-up-code-text = Unesite ovaj kod na stranici na kojoj otvarate nalog.
sign-up-code-caution-text = Unosite ga samo na { $host }. { $tenant } ga nikada ne traži telefonom, SMS-om ni imejlom. Ako ga niste zatražili, zanemarite ovaj imejl: bez koda se nalog neće otvoriti.
reset-code-heading = Postavite novu lozinku
reset-code-text = Unesite ovaj kod na stranici na kojoj ste zatražili postavljanje nove lozinke.
reset-code-caution = Niste ovo zatražili?
reset-code-caution-text = Vaša lozinka se nije promenila i možete da zanemarite ovaj imejl. Kod unosite samo na { $host }. { $tenant } ga nikada ne traži telefonom, SMS-om ni imejlom.

## A link to continue by

magic-link-subject = Vaš link za nastavak: { $tenant }
magic-link-text = Otvorite ovaj link u pregledaču u kojem ste ga zatražili. Radi samo jednom i samo kratko vreme.
magic-link-button = Nastavi
magic-link-not-you = Ako ga niste zatražili, zanemarite ovu poruku: bez linka niko ne može da se prijavi.

## An account exists already

existing-account-subject = Već imate nalog za { $tenant }
existing-account-preview = Neko je pokušao da se registruje vašom adresom. Ništa se nije promenilo.
existing-account-heading = Već imate nalog
existing-account-text = Neko je pokušao da ovom adresom otvori nalog na usluzi { $tenant }. Već ga imate, pa nismo otvorili još jedan i ništa se nije promenilo.
existing-account-you = Da li ste to bili vi? Prijavite se, a ako ste zaboravili lozinku, izaberite „Zaboravili ste lozinku?“.
existing-account-not-you = Ako to niste bili vi, možete da zanemarite ovaj imejl. Druga osoba nije saznala da imate nalog.
sign-in-button = Prijavi me

## Welcome

welcome-subject = { $tenant } vam želi dobrodošlicu
welcome-preview = Vaš nalog je spreman.
welcome-heading = { $tenant } vam želi dobrodošlicu
welcome-heading-name = { $name }, { $tenant } vam želi dobrodošlicu
welcome-text = Vaš nalog za { $tenant } je spreman. Registrovali ste se adresom { $address }.
application-button = Idi u aplikaciju { $application }

## Security notices

password-changed-subject = Promenjena je vaša lozinka za { $tenant }
password-changed-preview = Ako ste to bili vi, ne morate ništa da uradite.
password-changed-heading = Vaša lozinka je promenjena
password-changed-everywhere = Odjavili smo vas i na drugim uređajima.
nothing-to-do = Ako ste to bili vi, ne morate ništa da uradite.
not-you-reset = Ako to niste bili vi, neko drugi možda zna vašu lozinku. Otvorite { $tenant }, izaberite prijavljivanje, zatim „Zaboravili ste lozinku?“ i odjavite se svuda drugde.
new-device-subject = Novo prijavljivanje na vaš nalog za { $tenant }
new-device-preview = Da li ste to bili vi?
new-device-heading = Prijavili ste se na novom uređaju

## An application asks

fact-application = Aplikacija
fact-message = Poruka
approval-subject = { $application } traži vaše odobrenje
approval-preview = { $minutes ->
    [one] Odgovorite u roku od { $minutes } minuta. Do tada se ništa neće desiti.
    [few] Odgovorite u roku od { $minutes } minuta. Do tada se ništa neće desiti.
   *[other] Odgovorite u roku od { $minutes } minuta. Do tada se ništa neće desiti.
}
approval-heading = { $application } traži vašu potvrdu
approval-text = { $application } želi da nastavi u vaše ime. Pogledajte šta se traži, pa prihvatite ili odbijte.
approval-expires = { $minutes ->
    [one] Možete da odgovorite jednom, u roku od { $minutes } minuta.
    [few] Možete da odgovorite jednom, u roku od { $minutes } minuta.
   *[other] Možete da odgovorite jednom, u roku od { $minutes } minuta.
}
approval-button = Pogledaj zahtev
approval-not-you = Ako ovo ne očekujete, možete da zanemarite ovaj imejl: bez vašeg odgovora ništa se neće desiti.

## Text messages

sms-code = { $minutes ->
    [one] { $code } je vaš kod za { $tenant }. Važi { $minutes } minut. Nikome ga ne otkrivajte.
    [few] { $code } je vaš kod za { $tenant }. Važi { $minutes } minuta. Nikome ga ne otkrivajte.
   *[other] { $code } je vaš kod za { $tenant }. Važi { $minutes } minuta. Nikome ga ne otkrivajte.
}
sms-existing-account = Već imate nalog za { $tenant }. Prijavite se ovim brojem.
