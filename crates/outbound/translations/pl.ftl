## Dates and times

date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}

## Every mail

help-link = Pomoc
fact-asked-for = Czas prośby
fact-when = Kiedy
fact-device = Urządzenie
reason-account = Wysłano na { $address }, ponieważ to adres tego konta. Wiadomości o bezpieczeństwie nie można wyłączyć.
reason-signing-up = Wysłano na { $address }, ponieważ ktoś podał ten adres, aby utworzyć konto.
reason-created = Wysłano na { $address }, ponieważ utworzono konto z tym adresem.
link-caution = Sprawdź, zanim klikniesz.
link-caution-text = Nasze linki zawsze zaczynają się od { $base }. { $tenant } nigdy nie pyta o hasło ani o kod e-mailem lub telefonicznie.
secret-caution = Zachowaj hasło dla siebie.
secret-caution-text = { $tenant } nigdy nie pyta o hasło ani o kod e-mailem lub telefonicznie.

## Codes

code-subject = { $code } to Twój kod { $tenant }
code-preview = { $minutes ->
    [one] Jest ważny przez { $minutes } minutę. Nikomu go nie podawaj.
    [few] Jest ważny przez { $minutes } minuty. Nikomu go nie podawaj.
    [many] Jest ważny przez { $minutes } minut. Nikomu go nie podawaj.
   *[other] Jest ważny przez { $minutes } minuty. Nikomu go nie podawaj.
}
code-works-once = { $minutes ->
    [one] Działa raz, przez { $minutes } minutę.
    [few] Działa raz, przez { $minutes } minuty.
    [many] Działa raz, przez { $minutes } minut.
   *[other] Działa raz, przez { $minutes } minuty.
}
code-caution = Zachowaj ten kod dla siebie.
sign-in-code-heading = Twój kod logowania
sign-in-code-text = Wpisz ten kod na stronie logowania.
sign-in-code-caution-text = Wpisuj go tylko na { $host }. { $tenant } nigdy nie pyta o niego telefonicznie, SMS-em ani e-mailem. Jeśli to nie Twoja prośba, zignoruj tę wiadomość: bez kodu nikt się nie zaloguje.
sign-up-code-heading = Potwierdź adres e-mail
sign-up-code-text = Wpisz ten kod na stronie, na której tworzysz konto.
sign-up-code-caution-text = Wpisuj go tylko na { $host }. { $tenant } nigdy nie pyta o niego telefonicznie, SMS-em ani e-mailem. Jeśli to nie Twoja prośba, zignoruj tę wiadomość: bez kodu konto nie powstanie.
reset-code-heading = Zresetuj hasło
reset-code-text = Wpisz ten kod na stronie, na której trwa resetowanie hasła.
reset-code-caution = To nie Twoja prośba?
reset-code-caution-text = Hasło się nie zmieniło i możesz zignorować tę wiadomość. Wpisuj kod tylko na { $host }. { $tenant } nigdy nie pyta o niego telefonicznie, SMS-em ani e-mailem.

## A link to continue by

magic-link-subject = Twój link, aby kontynuować: { $tenant }
magic-link-text = Otwórz ten link w przeglądarce, w której o niego poproszono. Działa raz i tylko przez krótki czas.
magic-link-button = Dalej
magic-link-not-you = Jeśli to nie Twoja prośba, zignoruj tę wiadomość: bez linku nikt się nie zaloguje.

## An account exists already

existing-account-subject = Masz już konto { $tenant }
existing-account-preview = Ktoś próbował zarejestrować się z Twoim adresem. Nic się nie zmieniło.
existing-account-heading = Masz już konto
existing-account-text = Ktoś próbował utworzyć konto { $tenant } z tym adresem. Masz już konto, więc nie utworzyliśmy kolejnego i nic się nie zmieniło.
existing-account-you = To Ty? Zaloguj się i wybierz „Nie pamiętasz hasła?”, jeśli nie masz hasła.
existing-account-not-you = Jeśli to nie Ty, zignoruj tę wiadomość. Druga osoba nie dowiedziała się, że masz konto.
sign-in-button = Zaloguj się

## Welcome

welcome-subject = Witamy w { $tenant }
welcome-preview = Twoje konto jest gotowe.
welcome-heading = Witamy w { $tenant }
welcome-heading-name = { $name }, witamy w { $tenant }
welcome-text = Twoje konto { $tenant } jest gotowe. Adres rejestracji: { $address }.
application-button = Przejdź do { $application }

## Security notices

password-changed-subject = Zmieniono hasło do { $tenant }
password-changed-preview = Jeśli to Ty, nie musisz nic robić.
password-changed-heading = Zmieniono Twoje hasło
password-changed-everywhere = Wylogowaliśmy Cię też na innych urządzeniach.
nothing-to-do = Jeśli to Ty, nie musisz nic robić.
not-you-reset = Jeśli to nie Ty, ktoś może znać Twoje hasło. Wejdź na { $tenant }, wybierz logowanie, potem „Nie pamiętasz hasła?” i wyloguj się wszędzie indziej.
new-device-subject = Nowe logowanie na Twoje konto { $tenant }
new-device-preview = Czy to Ty?
new-device-heading = Zalogowano na nowym urządzeniu

## An application asks

fact-application = Aplikacja
fact-message = Wiadomość
approval-subject = { $application } prosi o Twoją zgodę
approval-preview = { $minutes ->
    [one] Odpowiedz w ciągu { $minutes } minuty. Do tego czasu nic się nie stanie.
    [few] Odpowiedz w ciągu { $minutes } minut. Do tego czasu nic się nie stanie.
    [many] Odpowiedz w ciągu { $minutes } minut. Do tego czasu nic się nie stanie.
   *[other] Odpowiedz w ciągu { $minutes } minuty. Do tego czasu nic się nie stanie.
}
approval-heading = { $application } prosi o odpowiedź
approval-text = { $application } chce działać dalej w Twoim imieniu. Sprawdź, o co prosi, a potem wyraź zgodę lub odmów.
approval-expires = { $minutes ->
    [one] Odpowiedzieć można raz, w ciągu { $minutes } minuty.
    [few] Odpowiedzieć można raz, w ciągu { $minutes } minut.
    [many] Odpowiedzieć można raz, w ciągu { $minutes } minut.
   *[other] Odpowiedzieć można raz, w ciągu { $minutes } minuty.
}
approval-button = Zobacz prośbę
approval-not-you = Jeśli się tego nie spodziewasz, zignoruj tę wiadomość: bez Twojej odpowiedzi nic się nie stanie.

## Text messages

sms-code = { $minutes ->
    [one] { $code } to Twój kod { $tenant }. Jest ważny przez { $minutes } minutę. Nikomu go nie podawaj.
    [few] { $code } to Twój kod { $tenant }. Jest ważny przez { $minutes } minuty. Nikomu go nie podawaj.
    [many] { $code } to Twój kod { $tenant }. Jest ważny przez { $minutes } minut. Nikomu go nie podawaj.
   *[other] { $code } to Twój kod { $tenant }. Jest ważny przez { $minutes } minuty. Nikomu go nie podawaj.
}
sms-existing-account = Masz już konto { $tenant }. Zaloguj się z tym numerem.
