# The language's own name, as it stands in the choice of languages.
language-name = Русский

## Every page

skip-link = Перейти к основному содержимому
title-error = Ошибка:
language-label = Язык:
help-link = Справка
privacy-link = Конфиденциальность
terms-link = Условия
change-account = Сменить учётную запись
continue-button = Продолжить
try-again-button = Повторить
show-password = Показать пароль
optional-note = (необязательно)
or-divider = или
email-label = Электронная почта
error-label = Ошибка
detail-label = Подробности
time-label = Время
correlation-label = Идентификатор запроса
copy-reference = Скопировать для поддержки
copied-note = Скопировано

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day } { $month } { $year } г., { $time } (UTC)
month-name = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}

## Signing in

sign-in-step = Вход
sign-in-heading = Вход
sign-in-intro = Войдите, чтобы продолжить: { $tenant }
identifier-label = Электронная почта или имя пользователя
identifier-label-phone = Электронная почта или телефон
identifier-label-any = Почта, телефон или имя пользователя
phone-label = Номер телефона
username-label = Имя пользователя
identifier-missing = Введите электронную почту или имя пользователя.
identifier-missing-email = Введите адрес электронной почты.
identifier-missing-any = Заполните это поле.
identifier-not-an-email = Введите адрес электронной почты, например name@example.com.
identifier-unacceptable = Проверьте введённое. Это не похоже ни на адрес почты, ни на имя пользователя.
identifier-unacceptable-phone = Проверьте введённое. Номер телефона начинается со знака + и кода страны.
identifier-unacceptable-phone-example = Проверьте введённое. Пример номера телефона: { $example }.
phone-country-refused = Мы не можем отправлять сообщения на номера этой страны. Укажите другой номер.
username-unacceptable = Такое имя пользователя здесь недопустимо. Выберите другое.
username-heading = Выберите имя пользователя
username-intro = Вы будете входить с ним.
username-hint = Латинские буквы от a до z, цифры, точки, дефисы и подчёркивания.
username-taken = Это имя пользователя занято. Выберите другое.
sign-up-prompt = Впервые в { $tenant }?
sign-up-link = Создать учётную запись

## Password

password-heading = Введите пароль
password-label = Пароль
password-missing = Введите пароль.
password-wrong = Адрес и пароль не подходят друг к другу.
password-wrong-any = Аккаунт и пароль не подходят друг к другу.
password-wrong-reset = Попробуйте ещё раз или сбросьте пароль.
password-wrong-retry = Проверьте оба поля и попробуйте ещё раз.
password-busy = Сейчас очень высокая нагрузка.
password-busy-text = Пароль не был проверен. Подождите немного и попробуйте ещё раз.
forgot-link = Забыли пароль?
remember-label = Не выходить из системы на этом устройстве
sign-in-button = Войти
code-instead = Получить код по почте

## One-time code

code-heading = Проверьте почту
code-heading-phone = Проверьте телефон
code-sent-sign-in = Мы отправили код на { $address }
code-sent-sign-up = Чтобы подтвердить, что он ваш, мы отправили код на { $address }
code-sent-reset = Если учётная запись существует, мы отправили код на { $address }
code-label = Код из { $digits } цифр
code-hint = { $minutes ->
    [one] Действует { $minutes } минуту.
    [few] Действует { $minutes } минуты.
    [many] Действует { $minutes } минут.
   *[other] Действует { $minutes } минуты.
}
code-hint-scripted = Мы проверим его, как только вы введёте последнюю цифру.
code-missing = Введите код из { $digits } цифр, указанный в письме.
code-missing-phone = Введите код из { $digits } цифр, указанный в сообщении.
code-wrong = Это не тот код, который мы отправили последним. Проверьте его или запросите новый.
code-expired = Срок действия кода истёк. Запросите новый.
code-too-many = Слишком много неверных попыток для этого кода. Запросите новый.
code-sent-again = Мы отправили новый код. Действует только самый последний.
code-wait = { $seconds ->
    [one] Новый код можно запросить через { $seconds } секунду. Последний ещё действует.
    [few] Новый код можно запросить через { $seconds } секунды. Последний ещё действует.
    [many] Новый код можно запросить через { $seconds } секунд. Последний ещё действует.
   *[other] Новый код можно запросить через { $seconds } секунды. Последний ещё действует.
}
code-nothing-yet = Ничего не пришло? Проверьте спам или
code-nothing-yet-phone = Ничего не пришло? Подождите немного или
code-resend = запросите новый код
verify-button = Проверить
change-email = Указать другой адрес
change-phone = Указать другой номер
password-instead = Войти с паролем

## Links by mail

link-sent = Мы отправили ссылку на { $address }
link-hint = Откройте её в этом браузере. Она действует один раз и недолго.
link-resend = запросите новую ссылку
link-sent-again = Мы отправили новую ссылку. Действует только самая последняя.
link-wait = Мы только что отправили ссылку, и она ещё действует. Немного подождите, прежде чем запрашивать другую.
link-opened = Подтвердите, что это вы
link-expired = Эта ссылка устарела, уже использована или не самая последняя. Запросите новую.
link-elsewhere = Откройте ссылку там, где начали
link-elsewhere-text = Эта ссылка действует только в браузере, который её запросил. Она ещё не использована: скопируйте её туда или откройте письмо на том устройстве.
link-instead = Получить ссылку по почте

## Signing up

sign-up-heading = Создайте учётную запись
sign-up-intro = Это займёт около минуты.
sign-up-email-hint = Мы отправим код для подтверждения.
sign-up-link-hint = Мы отправим ссылку, чтобы подтвердить адрес.
sign-in-prompt = Уже есть учётная запись?
sign-in-link = Войти
details-step = Ваши данные
details-intro = Последний шаг.
details-problems = Проверьте отмеченные поля. Ничего не потеряно, только пароль нужно ввести заново.
steps-label = Ход регистрации
step-email-done = Почта, готово
step-code-done = Код, готово
step-details = Ваши данные, шаг 3 из 3
email-confirmed = Подтверждено.
given-name-label = Имя
given-name-wrong = Введите имя.
family-name-label = Фамилия
family-name-wrong = Введите фамилию.
create-password-label = Придумайте пароль
create-account-button = Создать учётную запись

## Choosing a password

password-hint = Минимальная длина: { $minimum }. Хорошо подойдут несколько не связанных между собой слов.
password-choose = Придумайте пароль.
password-too-short = Слишком короткий. Минимальная длина: { $minimum }.
password-too-long = Слишком длинный. Максимальная длина: { $maximum }.
password-common = Это один из первых паролей, которые попробуют чужие. Выберите другой.
password-context = Он составлен из вашего имени, адреса или нашего названия. Выберите что-то не связанное с ними.
password-guessable = Его легко угадать. Добавьте несколько не связанных между собой слов.
password-unacceptable = Пароль содержит недопустимый символ. Выберите другой.
password-classes = Используйте символы разных видов, не меньше { $classes } из этих: прописные буквы, строчные буквы, цифры, другие символы.
password-history = { $count ->
    [one] Не используйте пароль, который у вас сейчас.
    [few] Не используйте ни один из последних { $count } паролей.
    [many] Не используйте ни один из последних { $count } паролей.
   *[other] Не используйте ни один из последних { $count } паролей.
}
password-banned = Пароль содержит слово, недопустимое здесь. Выберите то, что с нами не связано.
password-breached = Этот пароль известен из утечки данных, поэтому его будут пробовать чужие. Выберите другой.
password-used-before = Этот пароль у вас уже был. Выберите другой.
strength-label = Надёжность пароля
strength-weak = Слабый
strength-fair = Средний
strength-good = Хороший
strength-strong = Надёжный

## Stay signed in

stay-heading = Оставаться в системе?
stay-intro = { $days ->
    [one] На этом устройстве не нужно будет входить { $days } день.
    [few] На этом устройстве не нужно будет входить { $days } дня.
    [many] На этом устройстве не нужно будет входить { $days } дней.
   *[other] На этом устройстве не нужно будет входить { $days } дня.
}
stay-no = Нет
stay-yes = Оставаться в системе
stay-shared-device = На общем или чужом устройстве выберите «Нет».

## Choosing an account

picker-heading = Выберите учётную запись
picker-intro = чтобы продолжить: { $application }
picker-other = Другая учётная запись

## Resetting a password

reset-heading = Сброс пароля
reset-intro-email = Введите адрес электронной почты, и мы отправим код.
reset-intro = Введите адрес почты или номер телефона, и мы отправим код.
send-code-button = Отправить код
back-to-sign-in = Вернуться ко входу
new-password-heading = Придумайте новый пароль
change-password-text = Чтобы продолжить, нужно сменить пароль. На всех других устройствах будет выполнен выход.
new-password-label = Новый пароль
confirm-password-label = Повторите новый пароль
passwords-differ = Пароли не совпадают. Введите оба заново.
revoke-label = Выйти на всех других устройствах
save-and-sign-in = Сохранить и войти

## Paused, too many

locked-step = Вход приостановлен
locked-heading = { $minutes ->
    [one] Вход приостановлен на { $minutes } минуту
    [few] Вход приостановлен на { $minutes } минуты
    [many] Вход приостановлен на { $minutes } минут
   *[other] Вход приостановлен на { $minutes } минуты
}
locked-text = Было слишком много неверных паролей. Так мы не пускаем чужих в ваше отсутствие.
locked-until = Снова ввести пароль можно в
locked-other-ways = Сейчас доступны другие способы:
locked-code-text = Мы отправим код, если для этого адреса есть учётная запись
locked-reset-text = Мы отправим код на вашу почту
rate-limited-step = Слишком много попыток
rate-limited-heading = Подождите немного и попробуйте ещё раз
rate-limited-text = Из вашей сети было очень много попыток.
rate-limited-from = Попробуйте снова в
rate-limited-hint = Общий Wi-Fi? Через мобильный интернет может получиться раньше.

## What can go wrong

start-again-in = Начать заново в { $application }
problem-unknown-tenant = Здесь нет страницы входа
problem-unknown-tenant-text = Адрес этой страницы называет организацию, которой не существует. Проверьте ссылку или вернитесь в приложение.
problem-unknown-application = Это приложение здесь неизвестно
problem-unknown-application-text = Приложение, из которого вы пришли, не настроено для этого входа. С вашей учётной записью всё в порядке.
problem-unknown-redirect = Это приложение не может выполнить вход
problem-unknown-redirect-text = Приложение попросило отправить вас на адрес, который оно не зарегистрировало, поэтому мы остановились. С вашей учётной записью всё в порядке.
problem-bad-request = Запрос этого приложения непонятен
problem-bad-request-text = Вернитесь в приложение и попробуйте ещё раз. Если это повторяется, сообщите тем, кто отвечает за приложение.
problem-not-found = Здесь нет страницы
problem-not-found-text = Проверьте ссылку или вернитесь в приложение и начните заново.
problem-unknown-number = Такой ошибки нет
problem-unknown-number-text = Номер ошибки стоит в её тексте после AADSTS. Проверьте ссылку.
problem-stale-form = Страница была открыта слишком долго
problem-stale-form-text = Ради вашей безопасности мы не использовали отправленное. Вернитесь, обновите страницу и попробуйте ещё раз.
problem-no-cookies = Браузер блокирует файлы cookie
problem-no-cookies-text = Они нужны нам только затем, чтобы знать, что на следующей странице по-прежнему вы. Разрешите cookie для этого сайта и начните заново.
problem-too-large = Это слишком много
problem-too-large-text = Браузер отправил больше, чем нужно любой нашей странице. Вернитесь и попробуйте ещё раз, указав меньше.
problem-busy = Сейчас очень высокая нагрузка
problem-busy-text = Ничего не потеряно. Подождите немного и попробуйте ещё раз.
problem-internal = Что-то пошло не так
problem-internal-text = Ошибка на нашей стороне, и она записана. Попробуйте ещё раз чуть позже.
journey-expired = Это заняло слишком много времени
journey-expired-text = Ради вашей безопасности начатый вход через некоторое время закрывается. Ничего не изменено.
journey-finished = Это уже завершено
journey-finished-text = Вы уже прошли эти шаги, возможно, в другой вкладке.
journey-unknown = Мы потеряли нить
journey-unknown-text = Этот браузер не знает шагов перед этой страницей. Возможно, ссылка с другого устройства или файлы cookie были удалены.
journey-go-back = Вернитесь в приложение и начните заново.
cookies-cleared-heading = Мы навели порядок в файлах cookie
cookies-cleared-text = В браузере было слишком много cookie для этого сайта, поэтому мы удалили свои. Войдите снова, чтобы продолжить.

## What an error number means

explained-heading = Что означает { $number }
explained-happened = Что произошло
explained-to-do = Что делать
explained-developers = Для разработчиков
explained-administrators = Для администраторов
explained-customers = Для клиентов
explained-places = Отправляется из

## Leaving

signed-out-step = Выход выполнен
signed-out-heading = Вы вышли из системы
signed-out-text = Если это общее устройство, закройте окно браузера.
go-to = Перейти в { $application }
sign-out-step = Выход
sign-out-heading = Выйти из { $tenant }?
sign-out-signed-in-as = Выполнен вход: { $identifier }.
sign-out-text = Будет выполнен выход из всех приложений, открытых с этой учётной записью в этом браузере.
sign-out-no = Остаться в системе
sign-out-yes = Выйти
still-signed-in-heading = Вы остались в системе
still-signed-in-text = Эту страницу можно закрыть.
leave-step = Переход
leave-heading = Это приложение здесь неизвестно
leave-text = Его запрос выполнить нельзя. Продолжайте, только если хотели открыть { $site }.
handing-over-step = Вход выполнен
handing-over-text = Возвращаем вас в { $application }.
signing-out-step = Выполняется выход
signing-out-text = Сообщаем вашим приложениям. Это займёт немного времени.

## Connecting a device

device-message = Откройте { $url } в браузере и введите код { $code }.
device-heading = Подключите устройство
device-intro = Введите код, показанный на телевизоре, приставке или в командной строке.
device-code-label = Код на устройстве
device-code-hint = 9 букв и цифр. Строчные буквы и пробелы допустимы.
device-code-missing = Введите 9 символов, которые показывает устройство.
device-code-unknown = Ни одно устройство не показывает этот код. Проверьте каждый символ.
device-code-expired = Срок действия кода истёк. Начните на устройстве заново, чтобы получить новый.
device-code-decided = Этот код уже использован. Если устройство всё ещё ждёт, начните там заново.
device-code-too-many = Введено слишком много неверных кодов. Попробуйте через час.
device-only-yours = Вводите только код, который запросили сами.
device-confirm-heading = Подключить { $application } на устройстве?
device-confirm-intro = Проверьте, что устройство показывает тот же код.
device-confirm-code = Код: { $code }
device-application-label = Приложение
device-requested-label = Начато
device-warning-title = Этот код вам кто-то прислал?
device-warning-text = Нажмите «Отмена». С ним чужие могут попасть в вашу учётную запись.
device-deny = Отмена
device-allow = Подключить
device-connected-heading = Устройство подключено
device-connected-text = Вернитесь в { $application } на устройстве. Эту страницу можно закрыть.
device-refused-heading = Ничего не подключено
device-refused-text = { $application } на том устройстве не получит доступа к вашей учётной записи. Эту страницу можно закрыть.

## Consent

consent-heading = Разрешить { $application } использовать вашу учётную запись?
consent-intro = Запрашиваются разрешения:
consent-settled = Уже разрешено:
consent-allow = Разрешить
consent-deny = Отмена
consent-openid = Выполнять ваш вход
consent-openid-text = И узнавать вас в следующий раз
consent-profile = Видеть ваше имя
consent-email = Видеть адрес вашей почты
consent-offline = Оставаться на связи в ваше отсутствие
consent-offline-text = Пока вы это не отмените
consent-unverified = Это приложение никто не проверял.
consent-unverified-text = Разрешайте, только если вам знаком сайт { $site }.
consent-administrator-heading = Для { $application } нужно одобрение администратора
consent-administrator-text = Отмеченное замком вы разрешить не можете. Попросите администратора разрешить это для всех.
consent-back = Вернуться в { $application }
admin-consent-title = Разрешить { $application } для всех
admin-consent-heading = Разрешить { $application } для всех?
admin-consent-intro = Вы отвечаете за всех клиентов. По отдельности их не спросят.
admin-consent-openid = Выполнять вход людей
admin-consent-openid-text = И узнавать их в следующий раз
admin-consent-profile = Видеть профили
admin-consent-profile-text = Имя того, кто вошёл
admin-consent-email = Видеть адреса почты
admin-consent-email-text = Того, кто вошёл
admin-consent-offline = Оставаться на связи в отсутствие людей
admin-consent-offline-text = Пока вы или они это не отмените
admin-consent-alone = Работает без входа кого-либо
admin-consent-site-label = Возвращает вас на
admin-consent-covers-label = Охватывает
admin-consent-covers = Все клиенты { $business }
admin-consent-audit = Ваш ответ записывается в журнал аудита.
admin-consent-allow = Разрешить для всех
no-administrator-heading = Ответить может только администратор
no-administrator-text = Выполнен вход: { $identifier }. Чтобы продолжить, войдите с учётной записью администратора.
consent-records-heading = Приложения, которым разрешено использовать вашу учётную запись
consent-records-since = Разрешено с
consent-records-remove = Отозвать доступ
consent-records-none = Вы не разрешили ни одному приложению использовать вашу учётную запись.
consent-records-sign-in = Сначала войдите в какое-либо приложение, затем откройте эту страницу снова.

## Answering an application that asks by mail

approval-heading = { $application } обращается к вам
approval-intro = { $application } хочет выполнить ваш вход, хотя вы не у его экрана.
approval-message-label = Сообщение
approval-warning-title = Это начали вы?
approval-warning-text = Если нет, нажмите «Отказать». Иначе начавший попадёт в вашу учётную запись.
approval-warning-message = Если нет или если там показано другое сообщение, нажмите «Отказать». Иначе начавший попадёт в вашу учётную запись.
approval-deny = Отказать
approval-allow = Согласиться
approval-another-heading = Этот запрос для другой учётной записи
approval-another-text = Выполнен вход: { $identifier }. Эту учётную запись не спрашивали.
approval-another-button = Войти с другой учётной записью
approval-agreed-heading = Согласие дано
approval-agreed-text = { $application } может продолжить. Эту страницу можно закрыть.
approval-refused-heading = Вы отказали
approval-refused-text = { $application } не может продолжить. Эту страницу можно закрыть.
approval-gone-heading = Отвечать не на что
approval-gone-text = Эта ссылка больше не действует или никогда не действовала. Если от вас всё ещё ждут ответа, начните заново там, где были.

## Looking at pages beforehand

preview-heading = Предварительный просмотр
preview-intro = С примерами данных. Здесь ничего не сохраняется и не отправляется.
preview-flows = Потоки пользователей
preview-themes = Темы
preview-pages = Страницы

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Город или населённый пункт
attribute-country = Страна или регион
attribute-display-name = Отображаемое имя
attribute-job-title = Должность
attribute-postal-code = Почтовый индекс
attribute-state = Область, край или республика
attribute-street-address = Улица и дом
attribute-problems = Проверьте отмеченные поля. Ничего не потеряно.
attribute-choose = Выберите
attribute-required = Это необходимо, чтобы продолжить.
attribute-invalid = Это здесь недопустимо. Проверьте и попробуйте ещё раз.
attribute-not-a-number = Введите целое число цифрами.
attribute-not-a-date = Введите дату.
attribute-too-long = { $maximum ->
    [one] Введите не больше { $maximum } символа.
    [few] Введите не больше { $maximum } символов.
    [many] Введите не больше { $maximum } символов.
   *[other] Введите не больше { $maximum } символа.
}
step-page = Страница { $page } из { $pages }
back-button = Назад

# Terms of use and the like.
terms-heading = Нужно ваше согласие
terms-intro = Чтобы пользоваться учётной записью дальше, прочтите это и согласитесь.
terms-missing = Отметьте это, чтобы продолжить.
terms-sign-out = Выйти
