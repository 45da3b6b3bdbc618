# The language's own name, as it stands in the choice of languages.
language-name = Українська

## Every page

skip-link = Перейти до основного вмісту
title-error = Помилка:
language-label = Мова:
help-link = Довідка
privacy-link = Конфіденційність
terms-link = Умови
change-account = Змінити обліковий запис
continue-button = Продовжити
try-again-button = Спробувати ще раз
show-password = Показати пароль
optional-note = (необов’язково)
or-divider = або
email-label = Електронна пошта
error-label = Помилка
detail-label = Подробиці
time-label = Час
correlation-label = Ідентифікатор запиту
copy-reference = Копіювати для підтримки
copied-note = Скопійовано

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day } { $month } { $year } р., { $time } (UTC)
month-name = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}

## Signing in

sign-in-step = Вхід
sign-in-heading = Вхід
sign-in-intro = Увійдіть, щоб продовжити: { $tenant }
identifier-label = Електронна пошта або ім’я користувача
identifier-label-phone = Електронна пошта або телефон
identifier-label-any = Пошта, телефон або ім’я користувача
phone-label = Номер телефону
username-label = Ім’я користувача
identifier-missing = Введіть електронну пошту або ім’я користувача.
identifier-missing-email = Введіть адресу електронної пошти.
identifier-missing-any = Заповніть це поле.
identifier-not-an-email = Введіть адресу електронної пошти, наприклад name@example.com.
identifier-unacceptable = Перевірте введене. Це не схоже ні на адресу пошти, ні на ім’я користувача.
identifier-unacceptable-phone = Перевірте введене. Номер телефону починається зі знака + і коду країни.
identifier-unacceptable-phone-example = Перевірте введене. Приклад номера телефону: { $example }.
phone-country-refused = Ми не можемо надсилати повідомлення на номери цієї країни. Укажіть інший номер.
username-unacceptable = Таке ім’я користувача тут неприпустиме. Виберіть інше.
username-heading = Виберіть ім’я користувача
username-intro = Ви будете входити з ним.
username-hint = Латинські літери від a до z, цифри, крапки, дефіси та підкреслення.
username-taken = Це ім’я користувача зайняте. Виберіть інше.
sign-up-prompt = Уперше в { $tenant }?
sign-up-link = Створити обліковий запис

## Password

password-heading = Введіть пароль
password-label = Пароль
password-missing = Введіть пароль.
password-wrong = Адреса й пароль не збігаються.
password-wrong-any = Обліковий запис і пароль не збігаються.
password-wrong-reset = Спробуйте ще раз або скиньте пароль.
password-wrong-retry = Перевірте обидва поля та спробуйте ще раз.
password-busy = Зараз дуже велике навантаження.
password-busy-text = Пароль не перевірено. Зачекайте трохи й спробуйте ще раз.
forgot-link = Забули пароль?
remember-label = Не виходити із системи на цьому пристрої
sign-in-button = Увійти
code-instead = Отримати код поштою

## One-time code

code-heading = Перевірте пошту
code-heading-phone = Перевірте телефон
code-sent-sign-in = Ми надіслали код на { $address }
code-sent-sign-up = Щоб підтвердити, що це ваше, ми надіслали код на { $address }
code-sent-reset = Якщо обліковий запис існує, ми надіслали код на { $address }
code-label = Код із { $digits } цифр
code-hint = { $minutes ->
    [one] Діє { $minutes } хвилину.
    [few] Діє { $minutes } хвилини.
    [many] Діє { $minutes } хвилин.
   *[other] Діє { $minutes } хвилини.
}
code-hint-scripted = Ми перевіримо його, щойно ви введете останню цифру.
code-missing = Введіть { $digits } цифр із листа.
code-missing-phone = Введіть { $digits } цифр із повідомлення.
code-wrong = Це не той код, який ми надіслали останнім. Перевірте його або запросіть новий.
code-expired = Термін дії коду минув. Запросіть новий.
code-too-many = Забагато хибних спроб для цього коду. Запросіть новий.
code-sent-again = Ми надіслали новий код. Діє лише найновіший.
code-wait = { $seconds ->
    [one] Новий код можна запросити через { $seconds } секунду. Останній ще діє.
    [few] Новий код можна запросити через { $seconds } секунди. Останній ще діє.
    [many] Новий код можна запросити через { $seconds } секунд. Останній ще діє.
   *[other] Новий код можна запросити через { $seconds } секунди. Останній ще діє.
}
code-nothing-yet = Нічого не надійшло? Перевірте спам або
code-nothing-yet-phone = Нічого не надійшло? Зачекайте трохи або
code-resend = запросіть новий код
verify-button = Перевірити
change-email = Указати іншу адресу
change-phone = Указати інший номер
password-instead = Увійти з паролем

## Links by mail

link-sent = Ми надіслали посилання на { $address }
link-hint = Відкрийте його в цьому браузері. Воно діє один раз і недовго.
link-resend = запросіть нове посилання
link-sent-again = Ми надіслали нове посилання. Діє лише найновіше.
link-wait = Ми щойно надіслали посилання, і воно ще діє. Трохи зачекайте, перш ніж запитувати інше.
link-opened = Підтвердьте, що це ви
link-expired = Це посилання застаріло, уже використане або не найновіше. Запросіть нове.
link-elsewhere = Відкрийте посилання там, де почали
link-elsewhere-text = Це посилання діє лише в браузері, який його запросив. Воно ще не використане: скопіюйте його туди або відкрийте лист на тому пристрої.
link-instead = Отримати посилання поштою

## Signing up

sign-up-heading = Створіть обліковий запис
sign-up-intro = Це займе близько хвилини.
sign-up-email-hint = Ми надішлемо код для підтвердження.
sign-up-link-hint = Ми надішлемо посилання, щоб підтвердити адресу.
sign-in-prompt = Уже маєте обліковий запис?
sign-in-link = Увійти
details-step = Ваші дані
details-intro = Останній крок.
details-problems = Перевірте позначені поля. Нічого не втрачено, лише пароль потрібно ввести знову.
steps-label = Перебіг реєстрації
step-email-done = Пошта, готово
step-code-done = Код, готово
step-details = Ваші дані, крок 3 із 3
email-confirmed = Підтверджено.
given-name-label = Ім’я
given-name-wrong = Введіть ім’я.
family-name-label = Прізвище
family-name-wrong = Введіть прізвище.
create-password-label = Придумайте пароль
create-account-button = Створити обліковий запис

## Choosing a password

password-hint = Найменша довжина: { $minimum }. Добре підійдуть кілька не пов’язаних між собою слів.
password-choose = Придумайте пароль.
password-too-short = Закороткий. Найменша довжина: { $minimum }.
password-too-long = Задовгий. Найбільша довжина: { $maximum }.
password-common = Це один із перших паролів, які спробують чужі. Виберіть інший.
password-context = Його складено з вашого імені, адреси або нашої назви. Виберіть щось не пов’язане з ними.
password-guessable = Його легко вгадати. Додайте кілька не пов’язаних між собою слів.
password-unacceptable = Пароль містить неприпустимий символ. Виберіть інший.
password-classes = Використовуйте символи різних видів, не менше { $classes } із цих: великі літери, малі літери, цифри, інші символи.
password-history = { $count ->
    [one] Не використовуйте пароль, який маєте зараз.
    [few] Не використовуйте жодного з останніх { $count } паролів.
    [many] Не використовуйте жодного з останніх { $count } паролів.
   *[other] Не використовуйте жодного з останніх { $count } паролів.
}
password-banned = Пароль містить слово, неприпустиме тут. Виберіть те, що з нами не пов’язане.
password-breached = Цей пароль відомий із витоку даних, тож чужі його спробують. Виберіть інший.
password-used-before = Цей пароль у вас уже був. Виберіть інший.
strength-label = Надійність пароля
strength-weak = Слабкий
strength-fair = Середній
strength-good = Добрий
strength-strong = Надійний

## Stay signed in

stay-heading = Залишитися в системі?
stay-intro = { $days ->
    [one] На цьому пристрої не потрібно буде входити { $days } день.
    [few] На цьому пристрої не потрібно буде входити { $days } дні.
    [many] На цьому пристрої не потрібно буде входити { $days } днів.
   *[other] На цьому пристрої не потрібно буде входити { $days } дня.
}
stay-no = Ні
stay-yes = Залишитися в системі
stay-shared-device = На спільному або чужому пристрої виберіть «Ні».

## Choosing an account

picker-heading = Виберіть обліковий запис
picker-intro = щоб продовжити: { $application }
picker-other = Інший обліковий запис

## Resetting a password

reset-heading = Скидання пароля
reset-intro-email = Введіть адресу електронної пошти, і ми надішлемо код.
reset-intro = Введіть адресу пошти або номер телефону, і ми надішлемо код.
send-code-button = Надіслати код
back-to-sign-in = Повернутися до входу
new-password-heading = Придумайте новий пароль
change-password-text = Щоб продовжити, потрібно змінити пароль. На всіх інших пристроях буде виконано вихід.
new-password-label = Новий пароль
confirm-password-label = Повторіть новий пароль
passwords-differ = Паролі не збігаються. Введіть обидва знову.
revoke-label = Вийти на всіх інших пристроях
save-and-sign-in = Зберегти й увійти

## Paused, too many

locked-step = Вхід призупинено
locked-heading = { $minutes ->
    [one] Вхід призупинено на { $minutes } хвилину
    [few] Вхід призупинено на { $minutes } хвилини
    [many] Вхід призупинено на { $minutes } хвилин
   *[other] Вхід призупинено на { $minutes } хвилини
}
locked-text = Було забагато хибних паролів. Так ми не пускаємо чужих за вашої відсутності.
locked-until = Знову ввести пароль можна о
locked-other-ways = Зараз доступні інші способи:
locked-code-text = Ми надішлемо код, якщо для цієї адреси є обліковий запис
locked-reset-text = Ми надішлемо код на вашу пошту
rate-limited-step = Забагато спроб
rate-limited-heading = Зачекайте трохи й спробуйте ще раз
rate-limited-text = З вашої мережі було дуже багато спроб.
rate-limited-from = Спробуйте знову о
rate-limited-hint = Спільний Wi-Fi? Через мобільний інтернет може вийти швидше.

## What can go wrong

start-again-in = Почати знову в { $application }
problem-unknown-tenant = Тут немає сторінки входу
problem-unknown-tenant-text = Адреса цієї сторінки називає організацію, якої не існує. Перевірте посилання або поверніться до застосунку.
problem-unknown-application = Цей застосунок тут невідомий
problem-unknown-application-text = Застосунок, із якого ви прийшли, не налаштовано для цього входу. З вашим обліковим записом усе гаразд.
problem-unknown-redirect = Цей застосунок не може виконати вхід
problem-unknown-redirect-text = Застосунок попросив надіслати вас на адресу, яку він не зареєстрував, тому ми зупинилися. З вашим обліковим записом усе гаразд.
problem-bad-request = Запит цього застосунку незрозумілий
problem-bad-request-text = Поверніться до застосунку й спробуйте ще раз. Якщо це повторюється, повідомте тих, хто відповідає за застосунок.
problem-not-found = Тут немає сторінки
problem-not-found-text = Перевірте посилання або поверніться до застосунку й почніть знову.
problem-unknown-number = Такої помилки немає
problem-unknown-number-text = Номер помилки стоїть у її тексті після AADSTS. Перевірте посилання.
problem-stale-form = Сторінка була відкрита задовго
problem-stale-form-text = Заради вашої безпеки ми не використали надіслане. Поверніться, оновіть сторінку й спробуйте ще раз.
problem-no-cookies = Браузер блокує файли cookie
problem-no-cookies-text = Вони потрібні лише для того, щоб знати, що на наступній сторінці все ще ви. Дозвольте cookie для цього сайту й почніть знову.
problem-too-large = Це забагато
problem-too-large-text = Браузер надіслав більше, ніж потрібно будь-якій нашій сторінці. Поверніться й спробуйте ще раз, указавши менше.
problem-busy = Зараз дуже велике навантаження
problem-busy-text = Нічого не втрачено. Зачекайте трохи й спробуйте ще раз.
problem-internal = Щось пішло не так
problem-internal-text = Помилка на нашому боці, і її записано. Спробуйте ще раз трохи згодом.
journey-expired = Це тривало задовго
journey-expired-text = Заради вашої безпеки розпочатий вхід через деякий час закривається. Нічого не змінено.
journey-finished = Це вже завершено
journey-finished-text = Ви вже пройшли ці кроки, можливо, в іншій вкладці.
journey-unknown = Ми втратили нитку
journey-unknown-text = Цей браузер не знає кроків перед цією сторінкою. Можливо, посилання з іншого пристрою або файли cookie видалено.
journey-go-back = Поверніться до застосунку й почніть знову.
cookies-cleared-heading = Ми навели лад у файлах cookie
cookies-cleared-text = У браузері було забагато cookie для цього сайту, тому ми видалили свої. Увійдіть знову, щоб продовжити.

## What an error number means

explained-heading = Що означає { $number }
explained-happened = Що сталося
explained-to-do = Що робити
explained-developers = Для розробників
explained-administrators = Для адміністраторів
explained-customers = Для клієнтів
explained-places = Надсилається з

## Leaving

signed-out-step = Вихід виконано
signed-out-heading = Ви вийшли із системи
signed-out-text = Якщо це спільний пристрій, закрийте вікно браузера.
go-to = Перейти до { $application }
sign-out-step = Вихід
sign-out-heading = Вийти з { $tenant }?
sign-out-signed-in-as = Виконано вхід: { $identifier }.
sign-out-text = Буде виконано вихід з усіх застосунків, відкритих із цим обліковим записом у цьому браузері.
sign-out-no = Залишитися в системі
sign-out-yes = Вийти
still-signed-in-heading = Ви залишилися в системі
still-signed-in-text = Цю сторінку можна закрити.
leave-step = Перехід
leave-heading = Цей застосунок тут невідомий
leave-text = Його запит виконати не можна. Продовжуйте, лише якщо хотіли відкрити { $site }.
handing-over-step = Вхід виконано
handing-over-text = Повертаємо вас до { $application }.
signing-out-step = Виконується вихід
signing-out-text = Повідомляємо вашим застосункам. Це триватиме недовго.

## Connecting a device

device-message = Відкрийте { $url } у браузері та введіть код { $code }.
device-heading = Підключіть пристрій
device-intro = Введіть код, показаний на телевізорі, приставці або в командному рядку.
device-code-label = Код на пристрої
device-code-hint = 9 літер і цифр. Малі літери й пробіли припустимі.
device-code-missing = Введіть 9 символів, які показує пристрій.
device-code-unknown = Жоден пристрій не показує цього коду. Перевірте кожен символ.
device-code-expired = Термін дії коду минув. Почніть на пристрої знову, щоб отримати новий.
device-code-decided = Цей код уже використано. Якщо пристрій досі чекає, почніть там знову.
device-code-too-many = Введено забагато хибних кодів. Спробуйте за годину.
device-only-yours = Вводьте лише код, який запросили самі.
device-confirm-heading = Підключити { $application } на пристрої?
device-confirm-intro = Перевірте, що пристрій показує той самий код.
device-confirm-code = Код: { $code }
device-application-label = Застосунок
device-requested-label = Розпочато
device-warning-title = Цей код вам хтось надіслав?
device-warning-text = Натисніть «Скасувати». З ним чужі можуть потрапити до вашого облікового запису.
device-deny = Скасувати
device-allow = Підключити
device-connected-heading = Пристрій підключено
device-connected-text = Поверніться до { $application } на пристрої. Цю сторінку можна закрити.
device-refused-heading = Нічого не підключено
device-refused-text = { $application } на тому пристрої не отримає доступу до вашого облікового запису. Цю сторінку можна закрити.

## Consent

consent-heading = Дозволити { $application } використовувати ваш обліковий запис?
consent-intro = Запитуються дозволи:
consent-settled = Уже дозволено:
consent-allow = Дозволити
consent-deny = Скасувати
consent-openid = Виконувати ваш вхід
consent-openid-text = І впізнавати вас наступного разу
consent-profile = Бачити ваше ім’я
consent-email = Бачити адресу вашої пошти
consent-offline = Залишатися на зв’язку за вашої відсутності
consent-offline-text = Доки ви цього не скасуєте
consent-unverified = Цього застосунку ніхто не перевіряв.
consent-unverified-text = Дозволяйте, лише якщо знаєте сайт { $site }.
consent-administrator-heading = Для { $application } потрібне схвалення адміністратора
consent-administrator-text = Позначене замком ви дозволити не можете. Попросіть адміністратора дозволити це для всіх.
consent-back = Повернутися до { $application }
admin-consent-title = Дозволити { $application } для всіх
admin-consent-heading = Дозволити { $application } для всіх?
admin-consent-intro = Ви відповідаєте за всіх клієнтів. Окремо їх не запитають.
admin-consent-openid = Виконувати вхід людей
admin-consent-openid-text = І впізнавати їх наступного разу
admin-consent-profile = Бачити профілі
admin-consent-profile-text = Ім’я того, хто увійшов
admin-consent-email = Бачити адреси пошти
admin-consent-email-text = Того, хто увійшов
admin-consent-offline = Залишатися на зв’язку за відсутності людей
admin-consent-offline-text = Доки ви або вони цього не скасуєте
admin-consent-alone = Працює без входу будь-кого
admin-consent-site-label = Повертає вас на
admin-consent-covers-label = Охоплює
admin-consent-covers = Усі клієнти { $business }
admin-consent-audit = Вашу відповідь буде записано в журнал аудиту.
admin-consent-allow = Дозволити для всіх
no-administrator-heading = Відповісти може лише адміністратор
no-administrator-text = Виконано вхід: { $identifier }. Щоб продовжити, увійдіть з обліковим записом адміністратора.
consent-records-heading = Застосунки, яким дозволено використовувати ваш обліковий запис
consent-records-since = Дозволено з
consent-records-remove = Скасувати доступ
consent-records-none = Ви не дозволили жодному застосунку використовувати ваш обліковий запис.
consent-records-sign-in = Спершу увійдіть у якийсь застосунок, а потім знову відкрийте цю сторінку.

## Answering an application that asks by mail

approval-heading = { $application } звертається до вас
approval-intro = { $application } хоче виконати ваш вхід, хоча ви не біля його екрана.
approval-message-label = Повідомлення
approval-warning-title = Це почали ви?
approval-warning-text = Якщо ні, натисніть «Відмовити». Інакше той, хто почав, потрапить до вашого облікового запису.
approval-warning-message = Якщо ні або якщо там показано інше повідомлення, натисніть «Відмовити». Інакше той, хто почав, потрапить до вашого облікового запису.
approval-deny = Відмовити
approval-allow = Погодитися
approval-another-heading = Цей запит для іншого облікового запису
approval-another-text = Виконано вхід: { $identifier }. Цей обліковий запис не запитували.
approval-another-button = Увійти з іншим обліковим записом
approval-agreed-heading = Згоду надано
approval-agreed-text = { $application } може продовжити. Цю сторінку можна закрити.
approval-refused-heading = Ви відмовили
approval-refused-text = { $application } не може продовжити. Цю сторінку можна закрити.
approval-gone-heading = Немає на що відповідати
approval-gone-text = Це посилання більше не діє або ніколи не діяло. Якщо від вас досі чекають відповіді, почніть знову там, де були.

## Looking at pages beforehand

preview-heading = Попередній перегляд
preview-intro = Зі зразками даних. Тут нічого не зберігається й не надсилається.
preview-flows = Потоки користувачів
preview-themes = Теми
preview-pages = Сторінки

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Місто або населений пункт
attribute-country = Країна або регіон
attribute-display-name = Коротке ім’я
attribute-job-title = Посада
attribute-postal-code = Поштовий індекс
attribute-state = Область або регіон
attribute-street-address = Вулиця й будинок
attribute-problems = Перевірте позначені поля. Нічого не втрачено.
attribute-choose = Виберіть
attribute-required = Це потрібно, щоб продовжити.
attribute-invalid = Це тут неприпустимо. Перевірте й спробуйте ще раз.
attribute-not-a-number = Введіть ціле число цифрами.
attribute-not-a-date = Введіть дату.
attribute-too-long = { $maximum ->
    [one] Введіть не більше ніж { $maximum } символ.
    [few] Введіть не більше ніж { $maximum } символи.
    [many] Введіть не більше ніж { $maximum } символів.
   *[other] Введіть не більше ніж { $maximum } символу.
}
step-page = Сторінка { $page } з { $pages }
back-button = Назад

# Terms of use and the like.
terms-heading = Потрібна ваша згода
terms-intro = Щоб користуватися обліковим записом далі, прочитайте це й погодьтеся.
terms-missing = Позначте це, щоб продовжити.
terms-sign-out = Вийти
