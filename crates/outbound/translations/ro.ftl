## Dates and times

date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
}

## Every mail

help-link = Ajutor
fact-asked-for = Solicitat la
fact-when = Când
fact-device = Dispozitiv
reason-account = Trimis la { $address } deoarece este adresa acestui cont. E-mailurile de securitate nu pot fi dezactivate.
reason-signing-up = Trimis la { $address } deoarece cineva a introdus această adresă pentru a crea un cont.
reason-created = Trimis la { $address } deoarece ați creat un cont.
link-caution = Verificați înainte de a da clic.
link-caution-text = Linkurile noastre încep întotdeauna cu { $base }. { $tenant } nu vă cere niciodată parola sau un cod prin e-mail ori telefon.
secret-caution = Nu divulgați parola.
secret-caution-text = { $tenant } nu vă cere niciodată parola sau un cod prin e-mail ori telefon.

## Codes

code-subject = { $code } este codul dvs. { $tenant }
code-preview = { $minutes ->
    [one] Este valabil { $minutes } minut. Nu îl comunicați nimănui.
    [few] Este valabil { $minutes } minute. Nu îl comunicați nimănui.
   *[other] Este valabil { $minutes } de minute. Nu îl comunicați nimănui.
}
code-works-once = { $minutes ->
    [one] Poate fi folosit o singură dată, timp de { $minutes } minut.
    [few] Poate fi folosit o singură dată, timp de { $minutes } minute.
   *[other] Poate fi folosit o singură dată, timp de { $minutes } de minute.
}
code-caution = Nu divulgați acest cod.
sign-in-code-heading = Codul dvs. de conectare
sign-in-code-text = Introduceți acest cod pe pagina pe care vă conectați.
sign-in-code-caution-text = Introduceți-l doar pe { $host }. { $tenant } nu îl cere niciodată prin telefon, SMS sau e-mail. Dacă nu l-ați cerut, ignorați acest e-mail: fără cod nu intră nimeni.
sign-up-code-heading = Confirmați adresa de e-mail
sign-up-code-text = Introduceți acest cod pe pagina pe care vă creați contul.
sign-up-code-caution-text = Introduceți-l doar pe { $host }. { $tenant } nu îl cere niciodată prin telefon, SMS sau e-mail. Dacă nu l-ați cerut, ignorați acest e-mail: fără cod nu se creează niciun cont.
reset-code-heading = Resetați parola
reset-code-text = Introduceți acest cod pe pagina pe care ați cerut resetarea parolei.
reset-code-caution = Nu dvs. ați cerut acest lucru?
reset-code-caution-text = Parola nu s-a schimbat și puteți ignora acest e-mail. Introduceți codul doar pe { $host }. { $tenant } nu îl cere niciodată prin telefon, SMS sau e-mail.

## A link to continue by

magic-link-subject = Linkul dumneavoastră pentru a continua la { $tenant }
magic-link-text = Deschideți acest link în browserul în care l-ați cerut. Funcționează o singură dată și doar puțin timp.
magic-link-button = Continuați
magic-link-not-you = Dacă nu l-ați cerut, ignorați acest e-mail: nimeni nu intră fără link.

## An account exists already

existing-account-subject = Aveți deja un cont { $tenant }
existing-account-preview = Cineva a încercat să se înregistreze cu adresa dvs. Nu s-a schimbat nimic.
existing-account-heading = Aveți deja un cont
existing-account-text = Cineva a încercat să creeze un cont { $tenant } cu această adresă. Aveți deja unul, așa că nu am creat altul și nu s-a schimbat nimic.
existing-account-you = Ați fost dvs.? Conectați-vă și alegeți „Ați uitat parola?” dacă nu v-o amintiți.
existing-account-not-you = Dacă nu ați fost dvs., puteți ignora acest e-mail. Cealaltă persoană nu a aflat că aveți un cont.
sign-in-button = Conectați-vă

## Welcome

welcome-subject = Bun venit la { $tenant }
welcome-preview = Contul dvs. este gata.
welcome-heading = Bun venit la { $tenant }
welcome-heading-name = Bun venit la { $tenant }, { $name }
welcome-text = Contul dvs. { $tenant } este gata. V-ați înregistrat ca { $address }.
application-button = Accesați { $application }

## Security notices

password-changed-subject = Parola dvs. { $tenant } a fost schimbată
password-changed-preview = Dacă ați fost dvs., nu trebuie să faceți nimic.
password-changed-heading = Parola dvs. a fost schimbată
password-changed-everywhere = V-am închis și sesiunile de pe celelalte dispozitive.
nothing-to-do = Dacă ați fost dvs., nu trebuie să faceți nimic.
not-you-reset = Dacă nu ați fost dvs., este posibil ca altcineva să vă știe parola. Accesați { $tenant }, alegeți conectarea, apoi „Ați uitat parola?” și deconectați-vă din toate celelalte locuri.
new-device-subject = Conectare nouă la contul dvs. { $tenant }
new-device-preview = Ați fost dvs.?
new-device-heading = V-ați conectat pe un dispozitiv nou

## An application asks

fact-application = Aplicație
fact-message = Mesaj
approval-subject = { $application } vă cere aprobarea
approval-preview = { $minutes ->
    [one] Răspundeți în { $minutes } minut. Până atunci nu se întâmplă nimic.
    [few] Răspundeți în { $minutes } minute. Până atunci nu se întâmplă nimic.
   *[other] Răspundeți în { $minutes } de minute. Până atunci nu se întâmplă nimic.
}
approval-heading = { $application } vă solicită
approval-text = { $application } vrea să continue în numele dvs. Vedeți ce solicită, apoi acceptați sau refuzați.
approval-expires = { $minutes ->
    [one] Se poate răspunde o singură dată, timp de { $minutes } minut.
    [few] Se poate răspunde o singură dată, timp de { $minutes } minute.
   *[other] Se poate răspunde o singură dată, timp de { $minutes } de minute.
}
approval-button = Vedeți solicitarea
approval-not-you = Dacă nu vă așteptați la acest lucru, puteți ignora acest e-mail: nu se întâmplă nimic fără răspunsul dvs.

## Text messages

sms-code = { $minutes ->
    [one] { $code } este codul dvs. pentru { $tenant }. Este valabil { $minutes } minut. Nu îl dați nimănui.
    [few] { $code } este codul dvs. pentru { $tenant }. Este valabil { $minutes } minute. Nu îl dați nimănui.
   *[other] { $code } este codul dvs. pentru { $tenant }. Este valabil { $minutes } de minute. Nu îl dați nimănui.
}
sms-existing-account = Aveți deja un cont la { $tenant }. Conectați-vă cu acest număr.
