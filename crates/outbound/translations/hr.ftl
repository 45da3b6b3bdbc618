## Dates and times

date-and-time = { $day }. { $month } { $year }. u { $time } (UTC)
month-name = { $month ->
    [1] siječnja
    [2] veljače
    [3] ožujka
    [4] travnja
    [5] svibnja
    [6] lipnja
    [7] srpnja
    [8] kolovoza
    [9] rujna
    [10] listopada
    [11] studenoga
   *[12] prosinca
}

## Every mail

help-link = Pomoć
fact-asked-for = Zatraženo
fact-when = Kada
fact-device = Uređaj
reason-account = Poslano na { $address } jer je to adresa ovog računa. Sigurnosne poruke nije moguće isključiti.
reason-signing-up = Poslano na { $address } jer je netko unio tu adresu pri otvaranju računa.
reason-created = Poslano na { $address } jer ste otvorili račun.
link-caution = Provjerite prije nego što kliknete.
link-caution-text = Naše poveznice uvijek počinju s { $base }. { $tenant } od vas nikada ne traži lozinku ni kod e-poštom ili telefonom.
secret-caution = Nikome ne otkrivajte lozinku.
secret-caution-text = { $tenant } od vas nikada ne traži lozinku ni kod e-poštom ili telefonom.

## Codes

code-subject = { $code } je vaš kod za { $tenant }
code-preview = { $minutes ->
    [one] Vrijedi { $minutes } minutu. Nikome ga ne otkrivajte.
    [few] Vrijedi { $minutes } minute. Nikome ga ne otkrivajte.
   *[other] Vrijedi { $minutes } minuta. Nikome ga ne otkrivajte.
}
code-works-once = { $minutes ->
    [one] Može se upotrijebiti jednom i vrijedi { $minutes } minutu.
    [few] Može se upotrijebiti jednom i vrijedi { $minutes } minute.
   *[other] Može se upotrijebiti jednom i vrijedi { $minutes } minuta.
}
code-caution = Nikome ne otkrivajte ovaj kod.
sign-in-code-heading = Vaš kod za prijavu
sign-in-code-text = Unesite ovaj kod na stranici na kojoj se prijavljujete.
sign-in-code-caution-text = Unosite ga samo na { $host }. { $tenant } ga nikada ne traži telefonom, SMS-om ni e-poštom. Ako ga niste zatražili, zanemarite ovu poruku: bez koda se nitko ne može prijaviti.
sign-up-code-heading = Potvrdite adresu e-pošte
sign-up-code-text = Unesite ovaj kod na stranici na kojoj otvarate račun.
sign-up-code-caution-text = Unosite ga samo na { $host }. { $tenant } ga nikada ne traži telefonom, SMS-om ni e-poštom. Ako ga niste zatražili, zanemarite ovu poruku: bez koda se račun neće otvoriti.
reset-code-heading = Postavite novu lozinku
reset-code-text = Unesite ovaj kod na stranici na kojoj ste zatražili postavljanje nove lozinke.
reset-code-caution = Niste to zatražili?
reset-code-caution-text = Vaša se lozinka nije promijenila i ovu poruku možete zanemariti. Kod unosite samo na { $host }. { $tenant } ga nikada ne traži telefonom, SMS-om ni e-poštom.

## A link to continue by

magic-link-subject = Vaša poveznica za nastavak: { $tenant }
magic-link-text = Otvorite ovu poveznicu u pregledniku u kojem ste je zatražili. Radi samo jednom i samo kratko vrijeme.
magic-link-button = Nastavi
magic-link-not-you = Ako je niste zatražili, zanemarite ovu e-poštu: bez poveznice nitko ne može ući.

## An account exists already

existing-account-subject = Već imate račun za { $tenant }
existing-account-preview = Netko se pokušao registrirati vašom adresom. Ništa se nije promijenilo.
existing-account-heading = Već imate račun
existing-account-text = Netko je pokušao ovom adresom otvoriti račun na usluzi { $tenant }. Već ga imate, pa nismo otvorili još jedan i ništa se nije promijenilo.
existing-account-you = Jeste li to bili vi? Prijavite se, a ako ste zaboravili lozinku, odaberite „Zaboravili ste lozinku?”.
existing-account-not-you = Ako to niste bili vi, možete zanemariti ovu poruku. Druga osoba nije saznala da imate račun.
sign-in-button = Prijava

## Welcome

welcome-subject = { $tenant } vam želi dobrodošlicu
welcome-preview = Vaš je račun spreman.
welcome-heading = { $tenant } vam želi dobrodošlicu
welcome-heading-name = { $name }, { $tenant } vam želi dobrodošlicu
welcome-text = Vaš račun za { $tenant } je spreman. Registrirali ste se adresom { $address }.
application-button = Idi u aplikaciju { $application }

## Security notices

password-changed-subject = Promijenjena je vaša lozinka za { $tenant }
password-changed-preview = Ako ste to bili vi, ne morate ništa učiniti.
password-changed-heading = Vaša je lozinka promijenjena
password-changed-everywhere = Odjavili smo vas i na drugim uređajima.
nothing-to-do = Ako ste to bili vi, ne morate ništa učiniti.
not-you-reset = Ako to niste bili vi, netko drugi možda zna vašu lozinku. Otvorite { $tenant }, odaberite prijavu, zatim „Zaboravili ste lozinku?” i odjavite se svugdje drugdje.
new-device-subject = Nova prijava na vaš račun za { $tenant }
new-device-preview = Jeste li to bili vi?
new-device-heading = Prijavili ste se na novom uređaju

## An application asks

fact-application = Aplikacija
fact-message = Poruka
approval-subject = { $application } traži vaše odobrenje
approval-preview = { $minutes ->
    [one] Odgovorite u roku od { $minutes } minute. Dotad se ništa neće dogoditi.
    [few] Odgovorite u roku od { $minutes } minute. Dotad se ništa neće dogoditi.
   *[other] Odgovorite u roku od { $minutes } minuta. Dotad se ništa neće dogoditi.
}
approval-heading = { $application } traži vašu potvrdu
approval-text = { $application } želi nastaviti u vaše ime. Pogledajte što se traži pa prihvatite ili odbijte.
approval-expires = { $minutes ->
    [one] Odgovoriti možete jednom, u roku od { $minutes } minute.
    [few] Odgovoriti možete jednom, u roku od { $minutes } minute.
   *[other] Odgovoriti možete jednom, u roku od { $minutes } minuta.
}
approval-button = Pogledaj zahtjev
approval-not-you = Ako ovo ne očekujete, možete zanemariti ovu poruku: bez vašeg se odgovora ništa neće dogoditi.

## Text messages

sms-code = { $minutes ->
    [one] { $code } je vaš kod za { $tenant }. Vrijedi { $minutes } minutu. Nikome ga ne otkrivajte.
    [few] { $code } je vaš kod za { $tenant }. Vrijedi { $minutes } minute. Nikome ga ne otkrivajte.
   *[other] { $code } je vaš kod za { $tenant }. Vrijedi { $minutes } minuta. Nikome ga ne otkrivajte.
}
sms-existing-account = Već imate račun za { $tenant }. Prijavite se ovim brojem.
