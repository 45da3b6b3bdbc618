## Dates and times

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

## Every mail

help-link = Довідка
fact-asked-for = Запитано
fact-when = Коли
fact-device = Пристрій
reason-account = Надіслано на { $address }, бо це адреса облікового запису. Листи про безпеку вимкнути не можна.
reason-signing-up = Надіслано на { $address }, бо хтось указав цю адресу, створюючи обліковий запис.
reason-created = Надіслано на { $address }, бо ви створили обліковий запис.
link-caution = Перевірте, перш ніж переходити за посиланням.
link-caution-text = Наші посилання завжди починаються з { $base }. { $tenant } ніколи не запитує пароль або код поштою чи телефоном.
secret-caution = Нікому не повідомляйте пароль.
secret-caution-text = { $tenant } ніколи не запитує пароль або код поштою чи телефоном.

## Codes

code-subject = { $code } — ваш код для { $tenant }
code-preview = { $minutes ->
    [one] Діє { $minutes } хвилину. Нікому його не повідомляйте.
    [few] Діє { $minutes } хвилини. Нікому його не повідомляйте.
    [many] Діє { $minutes } хвилин. Нікому його не повідомляйте.
   *[other] Діє { $minutes } хвилини. Нікому його не повідомляйте.
}
code-works-once = { $minutes ->
    [one] Діє один раз, протягом { $minutes } хвилини.
    [few] Діє один раз, протягом { $minutes } хвилин.
    [many] Діє один раз, протягом { $minutes } хвилин.
   *[other] Діє один раз, протягом { $minutes } хвилини.
}
code-caution = Нікому не повідомляйте цей код.
sign-in-code-heading = Код для входу
sign-in-code-text = Введіть цей код на сторінці, де ви входите.
sign-in-code-caution-text = Вводьте його лише на { $host }. { $tenant } ніколи не запитує його телефоном, у повідомленнях чи поштою. Якщо ви його не запитували, не зважайте на цей лист: без коду ніхто не увійде.
sign-up-code-heading = Підтвердьте адресу пошти
sign-up-code-text = Введіть цей код на сторінці, де ви створюєте обліковий запис.
sign-up-code-caution-text = Вводьте його лише на { $host }. { $tenant } ніколи не запитує його телефоном, у повідомленнях чи поштою. Якщо ви його не запитували, не зважайте на цей лист: без коду обліковий запис не буде створено.
reset-code-heading = Скидання пароля
reset-code-text = Введіть цей код на сторінці, де ви запросили скидання пароля.
reset-code-caution = Ви цього не запитували?
reset-code-caution-text = Пароль не змінено, і на цей лист можна не зважати. Вводьте код лише на { $host }. { $tenant } ніколи не запитує його телефоном, у повідомленнях чи поштою.

## A link to continue by

magic-link-subject = Ваше посилання для продовження: { $tenant }
magic-link-text = Відкрийте це посилання в браузері, у якому його запросили. Воно діє один раз і недовго.
magic-link-button = Продовжити
magic-link-not-you = Якщо ви його не запитували, не зважайте на цей лист: без посилання ніхто не ввійде.

## An account exists already

existing-account-subject = Ви вже маєте обліковий запис { $tenant }
existing-account-preview = Хтось намагався зареєструватися з вашою адресою. Нічого не змінилося.
existing-account-heading = Ви вже маєте обліковий запис
existing-account-text = Хтось намагався створити обліковий запис { $tenant } із цією адресою. Ви його вже маєте, тому новий ми не створили й нічого не змінили.
existing-account-you = Це були ви? Тоді увійдіть і натисніть «Забули пароль?», якщо не пам’ятаєте його.
existing-account-not-you = Якщо це були не ви, на цей лист можна не зважати. Інша людина не дізналася, що ви маєте обліковий запис.
sign-in-button = Увійти

## Welcome

welcome-subject = Вітаємо в { $tenant }
welcome-preview = Ваш обліковий запис готовий.
welcome-heading = Вітаємо в { $tenant }
welcome-heading-name = Вітаємо в { $tenant }, { $name }
welcome-text = Ваш обліковий запис { $tenant } готовий. Ви зареєструвалися з адресою { $address }.
application-button = Перейти до { $application }

## Security notices

password-changed-subject = Пароль для { $tenant } змінено
password-changed-preview = Якщо це були ви, нічого робити не потрібно.
password-changed-heading = Ваш пароль змінено
password-changed-everywhere = Ми також виконали вихід на інших ваших пристроях.
nothing-to-do = Якщо це були ви, нічого робити не потрібно.
not-you-reset = Якщо це були не ви, ваш пароль може знати хтось інший. Відкрийте { $tenant }, перейдіть до входу, натисніть «Забули пароль?» і вийдіть на всіх інших пристроях.
new-device-subject = Новий вхід до вашого облікового запису { $tenant }
new-device-preview = Це були ви?
new-device-heading = Виконано вхід на новому пристрої

## An application asks

fact-application = Застосунок
fact-message = Повідомлення
approval-subject = { $application } просить вашого схвалення
approval-preview = { $minutes ->
    [one] Дайте відповідь протягом { $minutes } хвилини. До цього нічого не станеться.
    [few] Дайте відповідь протягом { $minutes } хвилин. До цього нічого не станеться.
    [many] Дайте відповідь протягом { $minutes } хвилин. До цього нічого не станеться.
   *[other] Дайте відповідь протягом { $minutes } хвилини. До цього нічого не станеться.
}
approval-heading = { $application } звертається до вас
approval-text = { $application } хоче продовжити від вашого імені. Подивіться, про що йдеться, і погодьтеся або відмовте.
approval-expires = { $minutes ->
    [one] Відповісти можна один раз, протягом { $minutes } хвилини.
    [few] Відповісти можна один раз, протягом { $minutes } хвилин.
    [many] Відповісти можна один раз, протягом { $minutes } хвилин.
   *[other] Відповісти можна один раз, протягом { $minutes } хвилини.
}
approval-button = Переглянути запит
approval-not-you = Якщо ви цього не очікуєте, не зважайте на цей лист: без вашої відповіді нічого не станеться.

## Text messages

sms-code = { $minutes ->
    [one] { $code } — ваш код для { $tenant }. Діє { $minutes } хвилину. Нікому його не повідомляйте.
    [few] { $code } — ваш код для { $tenant }. Діє { $minutes } хвилини. Нікому його не повідомляйте.
    [many] { $code } — ваш код для { $tenant }. Діє { $minutes } хвилин. Нікому його не повідомляйте.
   *[other] { $code } — ваш код для { $tenant }. Діє { $minutes } хвилини. Нікому його не повідомляйте.
}
sms-existing-account = Ви вже маєте обліковий запис { $tenant }. Увійдіть із цим номером.
