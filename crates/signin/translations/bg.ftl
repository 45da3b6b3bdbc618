# The language's own name, as it stands in the choice of languages.
language-name = Български

## Every page

skip-link = Към основното съдържание
title-error = Грешка:
language-label = Език:
help-link = Помощ
privacy-link = Поверителност
terms-link = Условия
change-account = Смяна на профила
continue-button = Продължаване
try-again-button = Опитайте отново
show-password = Показване на паролата
optional-note = (по избор)
or-divider = или
email-label = Имейл
error-label = Грешка
detail-label = Подробности
time-label = Час
correlation-label = Идентификатор на заявката
copy-reference = Копиране за поддръжката
copied-note = Копирано

## Dates and times

time-of-day = { $time } ч. (UTC)
date-and-time = { $day } { $month } { $year } г., { $time } ч. (UTC)
month-name = { $month ->
    [1] януари
    [2] февруари
    [3] март
    [4] април
    [5] май
    [6] юни
    [7] юли
    [8] август
    [9] септември
    [10] октомври
    [11] ноември
   *[12] декември
}

## Signing in

sign-in-step = Вход
sign-in-heading = Вход
sign-in-intro = Влезте, за да продължите към { $tenant }
identifier-label = Имейл или потребителско име
identifier-label-phone = Имейл или телефонен номер
identifier-label-any = Имейл, телефон или потребителско име
phone-label = Телефонен номер
username-label = Потребителско име
identifier-missing = Въведете имейл или потребителско име.
identifier-missing-email = Въведете имейл.
identifier-missing-any = Попълнете това поле.
identifier-not-an-email = Въведете имейл адрес, например name@example.com.
identifier-unacceptable = Проверете въведеното. Това не може да е имейл или потребителско име.
identifier-unacceptable-phone = Проверете въведеното. Телефонният номер започва с + и кода на държавата.
identifier-unacceptable-phone-example = Проверете въведеното. Телефонният номер изглежда например така: { $example }.
phone-country-refused = Не можем да изпращаме съобщения до номера в тази държава. Използвайте друг номер.
username-unacceptable = Това не може да е потребителско име тук. Изберете друго.
username-heading = Изберете потребителско име
username-intro = Ще влизате с него.
username-hint = Латински букви от a до z, цифри, точки, тирета и долни черти.
username-taken = Това потребителско име е заето. Изберете друго.
sign-up-prompt = За първи път в { $tenant }?
sign-up-link = Създаване на профил

## Password

password-heading = Въведете паролата си
password-label = Парола
password-missing = Въведете паролата си.
password-wrong = Имейлът и паролата не съвпадат.
password-wrong-any = Акаунтът и паролата не съвпадат.
password-wrong-reset = Опитайте отново или сменете паролата си.
password-wrong-retry = Проверете и двете и опитайте отново.
password-busy = В момента сме много натоварени.
password-busy-text = Паролата ви не е проверена. Изчакайте малко и опитайте отново.
forgot-link = Забравена парола?
remember-label = Запазване на входа на това устройство
sign-in-button = Вход
code-instead = Изпращане на код по имейл

## One-time code

code-heading = Проверете имейла си
code-heading-phone = Проверете телефона си
code-sent-sign-in = Изпратихме код до { $address }
code-sent-sign-up = За да потвърдим, че е ваш, изпратихме код до { $address }
code-sent-reset = Ако има профил, изпратихме код до { $address }
code-label = { $digits }-цифрен код
code-hint = { $minutes ->
    [one] Валиден е { $minutes } минута.
   *[other] Валиден е { $minutes } минути.
}
code-hint-scripted = Проверяваме го, щом въведете последната цифра.
code-missing = Въведете { $digits }-те цифри от имейла.
code-missing-phone = Въведете { $digits }-те цифри от съобщението.
code-wrong = Това не е последният код, който изпратихме. Проверете го или поискайте нов.
code-expired = Кодът е изтекъл. Поискайте нов.
code-too-many = Имаше твърде много грешни опити за този код. Поискайте нов.
code-sent-again = Изпратихме нов код. Валиден е само най-новият.
code-wait = { $seconds ->
    [one] Можете да поискате друг код след { $seconds } секунда. Последният още е валиден.
   *[other] Можете да поискате друг код след { $seconds } секунди. Последният още е валиден.
}
code-nothing-yet = Още нищо? Проверете спама или
code-nothing-yet-phone = Още нищо? Изчакайте малко или
code-resend = поискайте нов код
verify-button = Проверка
change-email = Друг имейл
change-phone = Друг номер
password-instead = Вход с парола

## Links by mail

link-sent = Изпратихме връзка до { $address }
link-hint = Отворете я в този браузър. Тя работи веднъж и само за кратко.
link-resend = поискайте нова връзка
link-sent-again = Изпратихме нова връзка. Валидна е само най-новата.
link-wait = Току-що изпратихме връзка и тя още е валидна. Изчакайте малко, преди да поискате друга.
link-opened = Потвърдете, че сте вие
link-expired = Тази връзка е изтекла, използвана е или не е най-новата. Поискайте нова.
link-elsewhere = Отворете връзката там, откъдето започнахте
link-elsewhere-text = Тази връзка работи само в браузъра, който я е поискал. Тя още не е използвана: копирайте я там или отворете имейла на онова устройство.
link-instead = Изпращане на връзка по имейл

## Signing up

sign-up-heading = Създайте профил
sign-up-intro = Отнема около минута.
sign-up-email-hint = Ще ви изпратим код, за да го потвърдим.
sign-up-link-hint = Ще ви изпратим връзка, за да го потвърдим.
sign-in-prompt = Вече имате профил?
sign-in-link = Вход
details-step = Вашите данни
details-intro = Една последна стъпка.
details-problems = Проверете отбелязаните полета. Нищо не е загубено, само паролата трябва да се въведе отново.
steps-label = Напредък
step-email-done = Имейл, готово
step-code-done = Код, готово
step-details = Вашите данни, стъпка 3 от 3
email-confirmed = Потвърдено.
given-name-label = Име
given-name-wrong = Въведете името си.
family-name-label = Фамилия
family-name-wrong = Въведете фамилията си.
create-password-label = Създайте парола
create-account-button = Създаване на профил

## Choosing a password

password-hint = Използвайте поне { $minimum } знака. Няколко несвързани думи са добър избор.
password-choose = Изберете парола.
password-too-short = Твърде кратка. Използвайте поне { $minimum } знака.
password-too-long = Твърде дълга. Използвайте най-много { $maximum } знака.
password-common = Това е една от първите пароли, които други биха опитали. Изберете друга.
password-context = Съставена е от вашето име, имейл или нашето име. Изберете нещо несвързано.
password-guessable = Лесно се отгатва. Добавете няколко несвързани думи.
password-unacceptable = Съдържа знак, който не може да се използва. Изберете друга парола.
password-classes = Използвайте поне { $classes } от тези видове знаци: главни букви, малки букви, цифри, други знаци.
password-history = { $count ->
    [one] Не използвайте сегашната си парола.
   *[other] Не използвайте нито една от последните си { $count } пароли.
}
password-banned = Съдържа дума, която не може да се използва тук. Изберете нещо, което няма общо с нас.
password-breached = Тази парола е известна от изтичане на данни другаде и други ще я опитат. Изберете друга.
password-used-before = Вече сте имали тази парола. Изберете друга.
strength-label = Сила на паролата
strength-weak = Слаба
strength-fair = Средна
strength-good = Добра
strength-strong = Силна

## Stay signed in

stay-heading = Да останете ли в профила?
stay-intro = { $days ->
    [one] Няма да е нужно да влизате на това устройство { $days } ден.
   *[other] Няма да е нужно да влизате на това устройство { $days } дни.
}
stay-no = Не
stay-yes = Оставане в профила
stay-shared-device = Изберете „Не“ на споделено или обществено устройство.

## Choosing an account

picker-heading = Изберете профил
picker-intro = за да продължите към { $application }
picker-other = Друг профил

## Resetting a password

reset-heading = Смяна на паролата
reset-intro-email = Въведете имейла си и ще ви изпратим код.
reset-intro = Въведете имейла или телефонния си номер и ще ви изпратим код.
send-code-button = Изпращане на код
back-to-sign-in = Назад към входа
new-password-heading = Изберете нова парола
change-password-text = Преди да продължите, паролата ви трябва да се смени. Ще излезете от профила навсякъде другаде.
new-password-label = Нова парола
confirm-password-label = Повторете новата парола
passwords-differ = Двете пароли се различават. Въведете ги отново.
revoke-label = Излизане навсякъде другаде
save-and-sign-in = Запазване и вход

## Paused, too many

locked-step = Входът е спрян
locked-heading = { $minutes ->
    [one] Входът е спрян за { $minutes } минута
   *[other] Входът е спрян за { $minutes } минути
}
locked-text = Имаше твърде много грешни пароли. Така пазим профила ви от други, докато ви няма.
locked-until = Можете да опитате парола отново в
locked-other-ways = Тези начини все още работят:
locked-code-text = Ще го изпратим, ако за този имейл има профил
locked-reset-text = Ще изпратим код на имейла ви
rate-limited-step = Твърде много опити
rate-limited-heading = Изчакайте малко и опитайте отново
rate-limited-text = От вашата мрежа имаше много опити.
rate-limited-from = Опитайте отново след
rate-limited-hint = На споделен Wi-Fi? С мобилни данни може да стане по-скоро.

## What can go wrong

start-again-in = Започнете отново в { $application }
problem-unknown-tenant = Тук няма вход
problem-unknown-tenant-text = Адресът на тази страница посочва организация, която не съществува. Проверете връзката или се върнете в приложението.
problem-unknown-application = Това приложение не е познато тук
problem-unknown-application-text = Приложението, от което идвате, не е настроено за този вход. С профила ви всичко е наред.
problem-unknown-redirect = Това приложение не може да ви впише
problem-unknown-redirect-text = Приложението поиска да ви изпратим на адрес, който не е регистрирало, затова спряхме. С профила ви всичко е наред.
problem-bad-request = Заявката на това приложение е неразбираема
problem-bad-request-text = Върнете се в приложението и опитайте отново. Ако се повтаря, кажете на хората, които го поддържат.
problem-not-found = Тук няма страница
problem-not-found-text = Проверете връзката или се върнете в приложението и започнете отново.
problem-unknown-number = Няма такава грешка
problem-unknown-number-text = Номерът на грешката стои след AADSTS в текста ѝ. Проверете връзката.
problem-stale-form = Тази страница беше отворена твърде дълго
problem-stale-form-text = За вашата сигурност не използвахме изпратеното. Върнете се, презаредете страницата и опитайте отново.
problem-no-cookies = Браузърът ви блокира бисквитките
problem-no-cookies-text = Нужни са ни само за да знаем, че на следващата страница пак сте вие. Разрешете бисквитките за този сайт и започнете отново.
problem-too-large = Това беше твърде много
problem-too-large-text = Браузърът ви изпрати повече, отколкото е нужно на която и да е наша страница. Върнете се и опитайте с по-малко.
problem-busy = В момента сме много натоварени
problem-busy-text = Нищо не е загубено. Изчакайте малко и опитайте отново.
problem-internal = Нещо се обърка
problem-internal-text = Грешката е при нас и е записана. Опитайте отново след малко.
journey-expired = Отне твърде много време
journey-expired-text = За вашата сигурност започнатият вход се прекратява след известно време. Нищо не е променено.
journey-finished = Това вече е завършено
journey-finished-text = Вече сте минали през тези стъпки, може би в друг раздел.
journey-unknown = Изгубихме нишката
journey-unknown-text = Този браузър не знае стъпките преди тази страница. Връзката може да е от друго устройство или бисквитките да са изчистени.
journey-go-back = Върнете се в приложението и започнете отново.
cookies-cleared-heading = Подредихме бисквитките ви
cookies-cleared-text = Браузърът ви пазеше твърде много бисквитки за този сайт, затова изчистихме нашите. Влезте отново, за да продължите.

## What an error number means

explained-heading = Какво означава { $number }
explained-happened = Какво се случи
explained-to-do = Какво да направите
explained-developers = За разработчици
explained-administrators = За администратори
explained-customers = За клиенти
explained-places = Изпраща се от

## Leaving

signed-out-step = Излязохте
signed-out-heading = Излязохте от профила си
signed-out-text = Затворете прозореца на браузъра, ако устройството е споделено.
go-to = Към { $application }
sign-out-step = Изход
sign-out-heading = Излизане от { $tenant }?
sign-out-signed-in-as = Влезли сте като { $identifier }.
sign-out-text = Ще излезете от всички приложения, отворени с този профил в този браузър.
sign-out-no = Оставане в профила
sign-out-yes = Изход
still-signed-in-heading = Все още сте в профила си
still-signed-in-text = Можете да затворите тази страница.
leave-step = Напускане
leave-heading = Това приложение не е познато тук
leave-text = Заявката му не може да се изпълни. Продължете само ако сте искали да отворите { $site }.
handing-over-step = Влязохте
handing-over-text = Връщаме ви в { $application }.
signing-out-step = Излизане
signing-out-text = Съобщаваме на приложенията ви. Отнема малко време.

## Connecting a device

device-message = Отворете { $url } в браузър и въведете кода { $code }.
device-heading = Свържете устройство
device-intro = Въведете кода от телевизора, конзолата или командния ред.
device-code-label = Код на устройството
device-code-hint = 9 букви и цифри. Малки букви и интервали са позволени.
device-code-missing = Въведете 9-те знака, които устройството показва.
device-code-unknown = Никое устройство не показва този код. Проверете всеки знак.
device-code-expired = Този код е изтекъл. Започнете отново на устройството, за да получите нов.
device-code-decided = Този код е използван. Ако устройството още чака, започнете там отново.
device-code-too-many = Въведени са твърде много грешни кодове. Опитайте отново след час.
device-only-yours = Въвеждайте само код, който сами сте поискали.
device-confirm-heading = Свързване на { $application } на устройство?
device-confirm-intro = Проверете дали устройството показва същия код.
device-confirm-code = Код: { $code }
device-application-label = Приложение
device-requested-label = Започнато
device-warning-title = Някой ли ви изпрати този код?
device-warning-text = Изберете „Отказ“. С него може да се влезе в профила ви.
device-deny = Отказ
device-allow = Свързване
device-connected-heading = Устройството е свързано
device-connected-text = Върнете се в { $application } на устройството. Можете да затворите тази страница.
device-refused-heading = Нищо не е свързано
device-refused-text = { $application } на това устройство няма достъп до профила ви. Можете да затворите тази страница.

## Consent

consent-heading = Разрешавате ли на { $application } да използва профила ви?
consent-intro = Иска разрешение:
consent-settled = Вече може:
consent-allow = Разрешаване
consent-deny = Отказ
consent-openid = Да ви вписва
consent-openid-text = И да ви разпознава следващия път
consent-profile = Да вижда името ви
consent-email = Да вижда имейл адреса ви
consent-offline = Да остане свързано, когато ви няма
consent-offline-text = Докато не го отмените
consent-unverified = Никой не е проверил това приложение.
consent-unverified-text = Разрешете го само ако познавате { $site }.
consent-administrator-heading = { $application } има нужда от одобрение на администратор
consent-administrator-text = Заключеното тук не можете да разрешите. Помолете администратор да го разреши за всички.
consent-back = Назад към { $application }
admin-consent-title = Разрешаване на { $application } за всички
admin-consent-heading = Разрешавате ли { $application } за всички?
admin-consent-intro = Отговаряте вместо всички клиенти. Няма да бъдат питани поотделно.
admin-consent-openid = Да вписва хора
admin-consent-openid-text = И да ги разпознава следващия път
admin-consent-profile = Да вижда профили
admin-consent-profile-text = Името на влезлия
admin-consent-email = Да вижда имейл адреси
admin-consent-email-text = На влезлия
admin-consent-offline = Да остане свързано, когато хората ги няма
admin-consent-offline-text = Докато вие или те не го отмените
admin-consent-alone = Работи, без някой да е влязъл
admin-consent-site-label = Връща ви към
admin-consent-covers-label = Обхваща
admin-consent-covers = Всички клиенти на { $business }
admin-consent-audit = Отговорът ви се записва в журнала за одит.
admin-consent-allow = Разрешаване за всички
no-administrator-heading = Само администратор може да отговори
no-administrator-text = Влезли сте като { $identifier }. За да продължите, влезте с профил на администратор.
consent-records-heading = Приложения, които могат да използват профила ви
consent-records-since = Разрешено от
consent-records-remove = Премахване на достъпа
consent-records-none = Не сте разрешили на нито едно приложение да използва профила ви.
consent-records-sign-in = Първо влезте в някое приложение, после отворете тази страница отново.

## Answering an application that asks by mail

approval-heading = { $application } ви търси
approval-intro = { $application } иска да ви впише, макар че не сте пред екрана му.
approval-message-label = Съобщение
approval-warning-title = Вие ли започнахте това?
approval-warning-text = Ако не, изберете „Отказване“. Иначе започналият ще влезе в профила ви.
approval-warning-message = Ако не, или ако съобщението не е това, което виждате там, изберете „Отказване“. Иначе започналият ще влезе в профила ви.
approval-deny = Отказване
approval-allow = Съгласие
approval-another-heading = Тази заявка е за друг профил
approval-another-text = Влезли сте като { $identifier }, а не този профил е питан.
approval-another-button = Вход с друг профил
approval-agreed-heading = Съгласихте се
approval-agreed-text = { $application } вече може да продължи. Можете да затворите тази страница.
approval-refused-heading = Отказахте
approval-refused-text = { $application } не може да продължи. Можете да затворите тази страница.
approval-gone-heading = Няма на какво да се отговори
approval-gone-text = Тази връзка вече не работи или никога не е работила. Ако още ви търсят, започнете отново оттам, където бяхте.

## Looking at pages beforehand

preview-heading = Преглед
preview-intro = С примерни данни. Нищо тук не се записва и не се изпраща.
preview-flows = Потребителски потоци
preview-themes = Теми
preview-pages = Страници

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Град или село
attribute-country = Държава или регион
attribute-display-name = Показвано име
attribute-job-title = Длъжност
attribute-postal-code = Пощенски код
attribute-state = Област
attribute-street-address = Улица и номер
attribute-problems = Проверете отбелязаните полета. Нищо не е загубено.
attribute-choose = Изберете
attribute-required = Нужно е, за да продължите.
attribute-invalid = Това не може да се използва тук. Проверете го и опитайте отново.
attribute-not-a-number = Въведете цяло число с цифри.
attribute-not-a-date = Въведете дата.
attribute-too-long = { $maximum ->
    [one] Въведете най-много { $maximum } знак.
   *[other] Въведете най-много { $maximum } знака.
}
step-page = Страница { $page } от { $pages }
back-button = Назад

# Terms of use and the like.
terms-heading = Нещо ново за одобрение
terms-intro = Прочетете това и се съгласете, за да продължите с профила си.
terms-missing = Отметнете това, за да продължите.
terms-sign-out = Изход вместо това
