# The language's own name, as it stands in the choice of languages.
language-name = Polski

## Every page

skip-link = Przejdź do treści głównej
title-error = Błąd:
language-label = Język:
help-link = Pomoc
privacy-link = Prywatność
terms-link = Warunki
change-account = Zmień konto
continue-button = Dalej
try-again-button = Spróbuj ponownie
show-password = Pokaż hasło
optional-note = (opcjonalnie)
or-divider = lub
email-label = E-mail
error-label = Błąd
detail-label = Szczegóły
time-label = Godzina
correlation-label = Identyfikator żądania
copy-reference = Kopiuj dla pomocy technicznej
copied-note = Skopiowano

## Dates and times

time-of-day = { $time } (UTC)
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

## Signing in

sign-in-step = Logowanie
sign-in-heading = Logowanie
sign-in-intro = Zaloguj się, aby przejść do { $tenant }
identifier-label = E-mail lub nazwa użytkownika
identifier-label-phone = E-mail lub numer telefonu
identifier-label-any = E-mail, telefon lub nazwa użytkownika
phone-label = Numer telefonu
username-label = Nazwa użytkownika
identifier-missing = Wpisz e-mail lub nazwę użytkownika.
identifier-missing-email = Wpisz e-mail.
identifier-missing-any = Wypełnij to pole.
identifier-not-an-email = Wpisz adres e-mail, na przykład name@example.com.
identifier-unacceptable = Sprawdź wpisany tekst. To nie może być e-mail ani nazwa użytkownika.
identifier-unacceptable-phone = Sprawdź wpisany tekst. Numer telefonu zaczyna się od + i kodu kraju.
identifier-unacceptable-phone-example = Sprawdź wpisany tekst. Przykładowy numer telefonu: { $example }.
phone-country-refused = Nie możemy wysyłać wiadomości na numery z tego kraju. Użyj innego numeru.
username-unacceptable = Tu nie można użyć takiej nazwy użytkownika. Wybierz inną.
username-heading = Wybierz nazwę użytkownika
username-intro = Będzie służyć do logowania.
username-hint = Litery od a do z, cyfry, kropki, łączniki i podkreślenia.
username-taken = Ta nazwa użytkownika jest zajęta. Wybierz inną.
sign-up-prompt = Pierwszy raz w { $tenant }?
sign-up-link = Utwórz konto

## Password

password-heading = Wpisz hasło
password-label = Hasło
password-missing = Wpisz hasło.
password-wrong = Ten e-mail i hasło nie pasują do siebie.
password-wrong-any = To konto i hasło nie pasują do siebie.
password-wrong-reset = Spróbuj ponownie lub zresetuj hasło.
password-wrong-retry = Sprawdź oba pola i spróbuj ponownie.
password-busy = Mamy teraz bardzo duży ruch.
password-busy-text = Hasło nie zostało sprawdzone. Odczekaj chwilę i spróbuj ponownie.
forgot-link = Nie pamiętasz hasła?
remember-label = Nie wylogowuj mnie na tym urządzeniu
sign-in-button = Zaloguj się
code-instead = Wyślij kod e-mailem

## One-time code

code-heading = Sprawdź pocztę
code-heading-phone = Sprawdź telefon
code-sent-sign-in = Wysłaliśmy kod na { $address }
code-sent-sign-up = Aby potwierdzić, że to Twoje, wysłaliśmy kod na { $address }
code-sent-reset = Jeśli konto istnieje, wysłaliśmy kod na { $address }
code-label = Kod złożony z { $digits } cyfr
code-hint = { $minutes ->
    [one] Ważny przez { $minutes } minutę.
    [few] Ważny przez { $minutes } minuty.
    [many] Ważny przez { $minutes } minut.
   *[other] Ważny przez { $minutes } minuty.
}
code-hint-scripted = Sprawdzimy go po wpisaniu ostatniej cyfry.
code-missing = Wpisz { $digits } cyfr z wiadomości e-mail.
code-missing-phone = Wpisz { $digits } cyfr z wiadomości.
code-wrong = To nie jest ostatni wysłany kod. Sprawdź go lub poproś o nowy.
code-expired = Ten kod wygasł. Poproś o nowy.
code-too-many = Było zbyt wiele błędnych prób dla tego kodu. Poproś o nowy.
code-sent-again = Wysłaliśmy nowy kod. Działa tylko najnowszy.
code-wait = { $seconds ->
    [one] O kolejny kod możesz poprosić za { $seconds } sekundę. Ostatni jeszcze działa.
    [few] O kolejny kod możesz poprosić za { $seconds } sekundy. Ostatni jeszcze działa.
    [many] O kolejny kod możesz poprosić za { $seconds } sekund. Ostatni jeszcze działa.
   *[other] O kolejny kod możesz poprosić za { $seconds } sekundy. Ostatni jeszcze działa.
}
code-nothing-yet = Nic nie przyszło? Sprawdź spam lub
code-nothing-yet-phone = Nic nie przyszło? Poczekaj chwilę lub
code-resend = poproś o nowy kod
verify-button = Zweryfikuj
change-email = Użyj innego adresu
change-phone = Użyj innego numeru
password-instead = Użyj hasła

## Links by mail

link-sent = Wysłaliśmy link na { $address }
link-hint = Otwórz go w tej przeglądarce. Działa raz i tylko przez krótki czas.
link-resend = poproś o nowy link
link-sent-again = Wysłaliśmy nowy link. Działa tylko najnowszy.
link-wait = Przed chwilą wysłaliśmy link i nadal działa. Odczekaj chwilę, zanim poprosisz o kolejny.
link-opened = Potwierdź, że to Ty
link-expired = Ten link wygasł, został użyty lub nie jest najnowszy. Poproś o nowy.
link-elsewhere = Otwórz link tam, gdzie rozpoczęto
link-elsewhere-text = Ten link działa tylko w przeglądarce, w której o niego poproszono. Nie został jeszcze użyty: skopiuj go tam lub otwórz e-mail na tamtym urządzeniu.
link-instead = Wyślij link e-mailem

## Signing up

sign-up-heading = Utwórz konto
sign-up-intro = To zajmie około minuty.
sign-up-email-hint = Wyślemy kod, aby to potwierdzić.
sign-up-link-hint = Wyślemy link, aby potwierdzić adres.
sign-in-prompt = Masz już konto?
sign-in-link = Zaloguj się
details-step = Twoje dane
details-intro = Jeszcze jeden krok.
details-problems = Sprawdź zaznaczone pola. Nic nie przepadło, tylko hasło trzeba wpisać ponownie.
attribute-problems = Sprawdź zaznaczone pola. Nic nie przepadło.
steps-label = Postęp
step-email-done = E-mail, gotowe
step-code-done = Kod, gotowe
step-details = Twoje dane, krok 3 z 3
email-confirmed = Potwierdzono.
given-name-label = Imię
given-name-wrong = Wpisz imię.
family-name-label = Nazwisko
family-name-wrong = Wpisz nazwisko.
create-password-label = Utwórz hasło
create-account-button = Utwórz konto

## Choosing a password

password-hint = Minimalna długość: { $minimum }. Dobrze sprawdza się kilka niezwiązanych ze sobą słów.
password-choose = Wybierz hasło.
password-too-short = Za krótkie. Minimalna długość: { $minimum }.
password-too-long = Za długie. Maksymalna długość: { $maximum }.
password-common = To jedno z pierwszych haseł, które wypróbują inni. Wybierz inne.
password-context = Składa się z Twojego imienia, adresu e-mail lub naszej nazwy. Wybierz coś niezwiązanego.
password-guessable = Łatwo je odgadnąć. Dodaj kilka niezwiązanych ze sobą słów.
password-unacceptable = Zawiera znak, którego nie można użyć. Wybierz inne hasło.
password-classes = Użyj znaków co najmniej { $classes } z tych rodzajów: wielkie litery, małe litery, cyfry, inne znaki.
password-history = { $count ->
    [one] Nie używaj obecnego hasła.
    [few] Nie używaj żadnego z ostatnich { $count } haseł.
    [many] Nie używaj żadnego z ostatnich { $count } haseł.
   *[other] Nie używaj żadnego z ostatnich { $count } haseł.
}
password-banned = Zawiera słowo, którego nie można tu użyć. Wybierz coś, co nie ma z nami związku.
password-breached = To hasło jest znane z wycieku danych i inni będą go próbować. Wybierz inne.
password-used-before = To hasło było już używane. Wybierz inne.
strength-label = Siła hasła
strength-weak = Słabe
strength-fair = Średnie
strength-good = Dobre
strength-strong = Silne

## Stay signed in

stay-heading = Pozostać na koncie?
stay-intro = { $days ->
    [one] Na tym urządzeniu nie trzeba będzie się logować przez { $days } dzień.
    [few] Na tym urządzeniu nie trzeba będzie się logować przez { $days } dni.
    [many] Na tym urządzeniu nie trzeba będzie się logować przez { $days } dni.
   *[other] Na tym urządzeniu nie trzeba będzie się logować przez { $days } dnia.
}
stay-no = Nie
stay-yes = Nie wylogowuj
stay-shared-device = Na urządzeniu wspólnym lub publicznym wybierz „Nie”.

## Choosing an account

picker-heading = Wybierz konto
picker-intro = aby przejść do { $application }
picker-other = Użyj innego konta

## Resetting a password

reset-heading = Zresetuj hasło
reset-intro-email = Wpisz e-mail, a wyślemy Ci kod.
reset-intro = Wpisz e-mail lub numer telefonu, a wyślemy Ci kod.
send-code-button = Wyślij kod
back-to-sign-in = Wróć do logowania
new-password-heading = Wybierz nowe hasło
change-password-text = Zanim przejdziesz dalej, trzeba zmienić hasło. Wszędzie indziej nastąpi wylogowanie.
new-password-label = Nowe hasło
confirm-password-label = Powtórz nowe hasło
passwords-differ = Hasła różnią się. Wpisz oba ponownie.
revoke-label = Wyloguj wszędzie indziej
save-and-sign-in = Zapisz i zaloguj się

## Paused, too many

locked-step = Logowanie wstrzymane
locked-heading = { $minutes ->
    [one] Logowanie wstrzymano na { $minutes } minutę
    [few] Logowanie wstrzymano na { $minutes } minuty
    [many] Logowanie wstrzymano na { $minutes } minut
   *[other] Logowanie wstrzymano na { $minutes } minuty
}
locked-text = Wpisano zbyt wiele błędnych haseł. To chroni przed innymi pod Twoją nieobecność.
locked-until = Hasło można ponownie wpisać o
locked-other-ways = Te sposoby nadal działają:
locked-code-text = Wyślemy go, jeśli z tym adresem jest powiązane konto
locked-reset-text = Wyślemy kod na Twój e-mail
rate-limited-step = Zbyt wiele prób
rate-limited-heading = Odczekaj chwilę i spróbuj ponownie
rate-limited-text = Z Twojej sieci było bardzo wiele prób.
rate-limited-from = Spróbuj ponownie o
rate-limited-hint = Wspólne Wi-Fi? Przez dane komórkowe może udać się wcześniej.

## What can go wrong

start-again-in = Zacznij od nowa w { $application }
problem-unknown-tenant = Tu nie ma logowania
problem-unknown-tenant-text = Adres tej strony wskazuje organizację, która nie istnieje. Sprawdź link lub wróć do aplikacji.
problem-unknown-application = Ta aplikacja nie jest tu znana
problem-unknown-application-text = Aplikacja, z której przychodzisz, nie jest skonfigurowana dla tego logowania. Z Twoim kontem wszystko w porządku.
problem-unknown-redirect = Ta aplikacja nie może Cię zalogować
problem-unknown-redirect-text = Aplikacja poprosiła o odesłanie pod adres, którego nie zarejestrowała, więc przerwaliśmy. Z Twoim kontem wszystko w porządku.
problem-bad-request = Żądanie tej aplikacji jest niezrozumiałe
problem-bad-request-text = Wróć do aplikacji i spróbuj ponownie. Jeśli to się powtarza, powiadom osoby, które ją prowadzą.
problem-not-found = Tu nie ma strony
problem-not-found-text = Sprawdź link lub wróć do aplikacji i zacznij od nowa.
problem-unknown-number = Nie ma takiego błędu
problem-unknown-number-text = Numer błędu stoi w jego tekście po AADSTS. Sprawdź link.
problem-stale-form = Strona była otwarta zbyt długo
problem-stale-form-text = Dla Twojego bezpieczeństwa nie użyliśmy tego, co wysłała. Wróć, odśwież stronę i spróbuj ponownie.
problem-no-cookies = Przeglądarka blokuje pliki cookie
problem-no-cookies-text = Potrzebujemy ich tylko po to, by wiedzieć, że na następnej stronie to nadal Ty. Zezwól na nie w tej witrynie i zacznij od nowa.
problem-too-large = To było zbyt dużo
problem-too-large-text = Przeglądarka wysłała więcej, niż potrzebuje którakolwiek z naszych stron. Wróć i spróbuj z mniejszą ilością.
problem-busy = Mamy teraz bardzo duży ruch
problem-busy-text = Nic nie przepadło. Odczekaj chwilę i spróbuj ponownie.
problem-internal = Coś poszło nie tak
problem-internal-text = Błąd jest po naszej stronie i został zapisany. Spróbuj ponownie za chwilę.
journey-expired = To trwało zbyt długo
journey-expired-text = Dla Twojego bezpieczeństwa logowanie po pewnym czasie wygasa. Nic się nie zmieniło.
journey-finished = To już zakończone
journey-finished-text = Te kroki masz już za sobą, być może w innej karcie.
journey-unknown = Zgubiliśmy wątek
journey-unknown-text = Ta przeglądarka nie zna kroków przed tą stroną. Link może pochodzić z innego urządzenia albo usunięto pliki cookie.
journey-go-back = Wróć do aplikacji i zacznij od nowa.
cookies-cleared-heading = Uporządkowaliśmy pliki cookie
cookies-cleared-text = Przeglądarka miała zbyt wiele plików cookie tej witryny, więc usunęliśmy swoje. Zaloguj się ponownie, aby przejść dalej.

## What an error number means

explained-heading = Co oznacza { $number }
explained-happened = Co się stało
explained-to-do = Co zrobić
explained-developers = Dla programistów
explained-administrators = Dla administratorów
explained-customers = Dla klientów
explained-places = Wysyłane przez

## Leaving

signed-out-step = Wylogowano
signed-out-heading = Wylogowano Cię
signed-out-text = Jeśli to urządzenie wspólne, zamknij okno przeglądarki.
go-to = Przejdź do { $application }
sign-out-step = Wylogowanie
sign-out-heading = Wylogować się z { $tenant }?
sign-out-signed-in-as = Zalogowane konto: { $identifier }.
sign-out-text = Nastąpi wylogowanie ze wszystkich aplikacji otwartych z tym kontem w tej przeglądarce.
sign-out-no = Nie wylogowuj
sign-out-yes = Wyloguj się
still-signed-in-heading = Nadal jesteś na swoim koncie
still-signed-in-text = Możesz zamknąć tę stronę.
leave-step = Opuszczanie
leave-heading = Ta aplikacja nie jest tu znana
leave-text = Jej żądania nie można spełnić. Przejdź dalej tylko wtedy, gdy chcesz otworzyć { $site }.
handing-over-step = Zalogowano
handing-over-text = Wracasz do { $application }.
signing-out-step = Trwa wylogowywanie
signing-out-text = Powiadamiamy Twoje aplikacje. To potrwa chwilę.

## Connecting a device

device-message = Otwórz { $url } w przeglądarce i wpisz kod { $code }.
device-heading = Połącz urządzenie
device-intro = Wpisz kod z telewizora, konsoli lub wiersza poleceń.
device-code-label = Kod na urządzeniu
device-code-hint = 9 liter i cyfr. Mogą być małe litery i spacje.
device-code-missing = Wpisz 9 znaków, które pokazuje urządzenie.
device-code-unknown = Żadne urządzenie nie pokazuje tego kodu. Sprawdź każdy znak.
device-code-expired = Ten kod wygasł. Zacznij od nowa na urządzeniu, aby otrzymać nowy.
device-code-decided = Tego kodu już użyto. Jeśli urządzenie nadal czeka, zacznij tam od nowa.
device-code-too-many = Wpisano zbyt wiele błędnych kodów. Spróbuj ponownie za godzinę.
device-only-yours = Wpisuj tylko kod z własnego urządzenia.
device-confirm-heading = Połączyć { $application } na urządzeniu?
device-confirm-intro = Sprawdź, czy urządzenie pokazuje ten sam kod.
device-confirm-code = Kod: { $code }
device-application-label = Aplikacja
device-requested-label = Rozpoczęto
device-warning-title = Ktoś przysłał Ci ten kod?
device-warning-text = Wybierz „Anuluj”. Mógłby dostać się nim na Twoje konto.
device-deny = Anuluj
device-allow = Połącz
device-connected-heading = Urządzenie jest połączone
device-connected-text = Wróć do { $application } na urządzeniu. Możesz zamknąć tę stronę.
device-refused-heading = Niczego nie połączono
device-refused-text = { $application } na tamtym urządzeniu nie ma dostępu do Twojego konta. Możesz zamknąć tę stronę.

## Consent

consent-heading = Zezwolić { $application } na używanie Twojego konta?
consent-intro = Prosi o uprawnienia:
consent-settled = Ma już uprawnienia:
consent-allow = Zezwól
consent-deny = Anuluj
consent-openid = Logowanie Ciebie
consent-openid-text = I rozpoznawanie Cię następnym razem
consent-profile = Dostęp do Twojego imienia i nazwiska
consent-email = Dostęp do Twojego adresu e-mail
consent-offline = Połączenie pod Twoją nieobecność
consent-offline-text = Do czasu, aż to cofniesz
consent-unverified = Nikt nie sprawdził tej aplikacji.
consent-unverified-text = Zezwól tylko wtedy, gdy znasz { $site }.
consent-administrator-heading = { $application } wymaga zgody administratora
consent-administrator-text = Na to, co ma kłódkę, nie możesz zezwolić samodzielnie. Poproś administratora o zgodę dla wszystkich.
consent-back = Wróć do { $application }
admin-consent-title = Zezwól { $application } dla wszystkich
admin-consent-heading = Zezwolić { $application } dla wszystkich?
admin-consent-intro = Odpowiadasz w imieniu wszystkich klientów. Nie będą pytani z osobna.
admin-consent-openid = Logowanie osób
admin-consent-openid-text = I rozpoznawanie ich następnym razem
admin-consent-profile = Dostęp do profili
admin-consent-profile-text = Imię i nazwisko zalogowanej osoby
admin-consent-email = Dostęp do adresów e-mail
admin-consent-email-text = Zalogowanej osoby
admin-consent-offline = Połączenie pod nieobecność osób
admin-consent-offline-text = Do czasu cofnięcia przez Ciebie lub przez nie
admin-consent-alone = Działa bez zalogowanych osób
admin-consent-site-label = Odsyła do
admin-consent-covers-label = Obejmuje
admin-consent-covers = Wszyscy klienci { $business }
admin-consent-audit = Twoja odpowiedź zostanie zapisana w dzienniku inspekcji.
admin-consent-allow = Zezwól dla wszystkich
no-administrator-heading = Odpowiedzieć może tylko administrator
no-administrator-text = Zalogowane konto: { $identifier }. Aby przejść dalej, zaloguj się na konto administratora.
consent-records-heading = Aplikacje, które mogą używać Twojego konta
consent-records-since = Dozwolone od
consent-records-remove = Odbierz dostęp
consent-records-none = Żadna aplikacja nie ma Twojej zgody na używanie konta.
consent-records-sign-in = Najpierw zaloguj się do aplikacji, a potem otwórz tę stronę ponownie.

## Answering an application that asks by mail

approval-heading = { $application } prosi o odpowiedź
approval-intro = { $application } chce Cię zalogować, choć nie jesteś przed jej ekranem.
approval-message-label = Wiadomość
approval-warning-title = To Twoje działanie?
approval-warning-text = Jeśli nie, wybierz „Odmów”. Inaczej ktoś obcy dostanie się na Twoje konto.
approval-warning-message = Jeśli nie lub jeśli wiadomość różni się od widocznej tam, wybierz „Odmów”. Inaczej ktoś obcy dostanie się na Twoje konto.
approval-deny = Odmów
approval-allow = Zgadzam się
approval-another-heading = Ta prośba dotyczy innego konta
approval-another-text = Zalogowane konto to { $identifier }, a nie ono było pytane.
approval-another-button = Zaloguj się na inne konto
approval-agreed-heading = Wyrażono zgodę
approval-agreed-text = { $application } może teraz działać dalej. Możesz zamknąć tę stronę.
approval-refused-heading = Odmówiono
approval-refused-text = { $application } nie może działać dalej. Możesz zamknąć tę stronę.
approval-gone-heading = Nie ma na co odpowiadać
approval-gone-text = Ten link już nie działa lub nigdy nie działał. Jeśli nadal ktoś czeka na odpowiedź, zacznij od nowa w tamtym miejscu.

## Looking at pages beforehand

preview-heading = Podgląd
preview-intro = Z danymi przykładowymi. Niczego tu się nie zapisuje ani nie wysyła.
preview-flows = Przepływy użytkownika
preview-themes = Motywy
preview-pages = Strony

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Miejscowość
attribute-country = Kraj lub region
attribute-display-name = Nazwa wyświetlana
attribute-job-title = Stanowisko
attribute-postal-code = Kod pocztowy
attribute-state = Województwo lub region
attribute-street-address = Ulica i numer
attribute-choose = Wybierz
attribute-required = Jest to potrzebne, aby przejść dalej.
attribute-invalid = Tego nie można tu użyć. Sprawdź i spróbuj ponownie.
attribute-not-a-number = Wpisz liczbę całkowitą cyframi.
attribute-not-a-date = Wpisz datę.
attribute-too-long = { $maximum ->
    [one] Wpisz najwyżej { $maximum } znak.
    [few] Wpisz najwyżej { $maximum } znaki.
    [many] Wpisz najwyżej { $maximum } znaków.
   *[other] Wpisz najwyżej { $maximum } znaku.
}
step-page = Strona { $page } z { $pages }
back-button = Wstecz

# Terms of use and the like.
terms-heading = Coś nowego do zaakceptowania
terms-intro = Aby dalej korzystać z konta, przeczytaj to i wyraź zgodę.
terms-missing = Zaznacz to, aby przejść dalej.
terms-sign-out = Wyloguj się
