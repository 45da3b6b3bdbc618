## Dates and times

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

## Every mail

help-link = Помощ
fact-asked-for = Поискано
fact-when = Кога
fact-device = Устройство
reason-account = Изпратено до { $address }, защото това е адресът на профила. Имейлите за сигурност не могат да се изключат.
reason-signing-up = Изпратено до { $address }, защото някой въведе този адрес, за да създаде профил.
reason-created = Изпратено до { $address }, защото създадохте профил.
link-caution = Проверете, преди да отворите връзка.
link-caution-text = Нашите връзки винаги започват с { $base }. { $tenant } никога не иска паролата ви или код по имейл или телефон.
secret-caution = Пазете паролата си за себе си.
secret-caution-text = { $tenant } никога не иска паролата ви или код по имейл или телефон.

## Codes

code-subject = { $code } е вашият код за { $tenant }
code-preview = { $minutes ->
    [one] Валиден е { $minutes } минута. Не го споделяйте с никого.
   *[other] Валиден е { $minutes } минути. Не го споделяйте с никого.
}
code-works-once = { $minutes ->
    [one] Валиден е еднократно, { $minutes } минута.
   *[other] Валиден е еднократно, { $minutes } минути.
}
code-caution = Пазете този код за себе си.
sign-in-code-heading = Вашият код за вход
sign-in-code-text = Въведете този код на страницата, на която влизате.
sign-in-code-caution-text = Въвеждайте го само на { $host }. { $tenant } никога не го иска по телефон, съобщение или имейл. Ако не сте го поискали, не обръщайте внимание на този имейл: никой не влиза без кода.
sign-up-code-heading = Потвърдете имейла си
sign-up-code-text = Въведете този код на страницата, на която създавате профила си.
sign-up-code-caution-text = Въвеждайте го само на { $host }. { $tenant } никога не го иска по телефон, съобщение или имейл. Ако не сте го поискали, не обръщайте внимание на този имейл: без кода не се създава профил.
reset-code-heading = Смяна на паролата
reset-code-text = Въведете този код на страницата, на която поискахте смяна на паролата.
reset-code-caution = Не сте поискали това?
reset-code-caution-text = Паролата ви не е променена и можете да не обръщате внимание на този имейл. Въвеждайте кода само на { $host }. { $tenant } никога не го иска по телефон, съобщение или имейл.

## A link to continue by

magic-link-subject = Вашата връзка за продължаване в { $tenant }
magic-link-text = Отворете тази връзка в браузъра, от който я поискахте. Тя работи веднъж и само за кратко.
magic-link-button = Продължаване
magic-link-not-you = Ако не сте я поискали, пренебрегнете този имейл: без връзката никой не може да влезе.

## An account exists already

existing-account-subject = Вече имате профил в { $tenant }
existing-account-preview = Някой опита да се регистрира с вашия адрес. Нищо не е променено.
existing-account-heading = Вече имате профил
existing-account-text = Някой опита да създаде профил в { $tenant } с този адрес. Вече имате такъв, затова не създадохме друг и нищо не е променено.
existing-account-you = Вие ли бяхте? Влезте и изберете „Забравена парола?“, ако сте я забравили.
existing-account-not-you = Ако не сте били вие, не обръщайте внимание на този имейл. Другият човек не научи, че имате профил.
sign-in-button = Вход

## Welcome

welcome-subject = Добре дошли в { $tenant }
welcome-preview = Профилът ви е готов.
welcome-heading = Добре дошли в { $tenant }
welcome-heading-name = Добре дошли в { $tenant }, { $name }
welcome-text = Профилът ви в { $tenant } е готов. Регистрирахте се като { $address }.
application-button = Към { $application }

## Security notices

password-changed-subject = Паролата ви за { $tenant } е сменена
password-changed-preview = Ако сте били вие, не е нужно да правите нищо.
password-changed-heading = Паролата ви е сменена
password-changed-everywhere = Излязохте от профила и на другите си устройства.
nothing-to-do = Ако сте били вие, не е нужно да правите нищо.
not-you-reset = Ако не сте били вие, някой друг може да знае паролата ви. Отидете в { $tenant }, изберете вход, после „Забравена парола?“, и излезте навсякъде другаде.
new-device-subject = Нов вход в профила ви в { $tenant }
new-device-preview = Вие ли бяхте?
new-device-heading = Влязохте от ново устройство

## An application asks

fact-application = Приложение
fact-message = Съобщение
approval-subject = { $application } иска одобрението ви
approval-preview = { $minutes ->
    [one] Отговорете до { $minutes } минута. Дотогава нищо не се случва.
   *[other] Отговорете до { $minutes } минути. Дотогава нищо не се случва.
}
approval-heading = { $application } ви търси
approval-text = { $application } иска да продължи от ваше име. Вижте какво иска и се съгласете или откажете.
approval-expires = { $minutes ->
    [one] Може да се отговори еднократно, до { $minutes } минута.
   *[other] Може да се отговори еднократно, до { $minutes } минути.
}
approval-button = Преглед на заявката
approval-not-you = Ако не очаквате това, не обръщайте внимание на този имейл: нищо не се случва без вашия отговор.

## Text messages

sms-code = { $minutes ->
    [one] { $code } е вашият код за { $tenant }. Валиден е { $minutes } минута. Не го давайте на никого.
   *[other] { $code } е вашият код за { $tenant }. Валиден е { $minutes } минути. Не го давайте на никого.
}
sms-existing-account = Вече имате профил в { $tenant }. Влезте с този номер.
