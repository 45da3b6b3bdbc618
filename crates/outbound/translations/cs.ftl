## Dates and times

date-and-time = { $day }. { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
}

## Every mail

help-link = Nápověda
fact-asked-for = Vyžádáno
fact-when = Kdy
fact-device = Zařízení
reason-account = Posláno na { $address }, protože to je adresa tohoto účtu. E-maily o bezpečnosti nelze vypnout.
reason-signing-up = Posláno na { $address }, protože ji někdo zadal při vytváření účtu.
reason-created = Posláno na { $address }, protože jste si vytvořili účet.
link-caution = Než kliknete, zkontrolujte odkaz.
link-caution-text = Naše odkazy vždy začínají { $base }. { $tenant } nikdy nežádá o heslo ani kód e-mailem či telefonem.
secret-caution = Heslo nikomu nesdělujte.
secret-caution-text = { $tenant } nikdy nežádá o heslo ani kód e-mailem či telefonem.

## Codes

code-subject = { $code } je váš kód pro { $tenant }
code-preview = { $minutes ->
    [one] Platí { $minutes } minutu. Nikomu ho nesdělujte.
    [few] Platí { $minutes } minuty. Nikomu ho nesdělujte.
   *[other] Platí { $minutes } minut. Nikomu ho nesdělujte.
}
code-works-once = { $minutes ->
    [one] Platí jednou, po dobu { $minutes } minuty.
    [few] Platí jednou, po dobu { $minutes } minut.
   *[other] Platí jednou, po dobu { $minutes } minut.
}
code-caution = Tento kód nikomu nesdělujte.
sign-in-code-heading = Váš přihlašovací kód
sign-in-code-text = Zadejte tento kód na stránce, kde se přihlašujete.
sign-in-code-caution-text = Zadávejte ho jen na { $host }. { $tenant } o něj nikdy nežádá telefonem, zprávou ani e-mailem. Pokud jste o něj nežádali, e-mailu si nevšímejte: bez kódu se nikdo nedostane dovnitř.
sign-up-code-heading = Potvrďte svůj e-mail
sign-up-code-text = Zadejte tento kód na stránce, kde si vytváříte účet.
sign-up-code-caution-text = Zadávejte ho jen na { $host }. { $tenant } o něj nikdy nežádá telefonem, zprávou ani e-mailem. Pokud jste o něj nežádali, e-mailu si nevšímejte: bez kódu žádný účet nevznikne.
reset-code-heading = Obnovte si heslo
reset-code-text = Zadejte tento kód na stránce, kde jste požádali o obnovení hesla.
reset-code-caution = Nežádali jste o to?
reset-code-caution-text = Vaše heslo se nezměnilo a e-mailu si nemusíte všímat. Kód zadávejte jen na { $host }. { $tenant } o něj nikdy nežádá telefonem, zprávou ani e-mailem.

## A link to continue by

magic-link-subject = Váš odkaz pro pokračování: { $tenant }
magic-link-text = Otevřete tento odkaz v prohlížeči, ve kterém jste si ho vyžádali. Funguje jednou a jen krátkou dobu.
magic-link-button = Pokračovat
magic-link-not-you = Pokud jste si ho nevyžádali, tento e-mail ignorujte: bez odkazu se nikdo nepřihlásí.

## An account exists already

existing-account-subject = Účet { $tenant } už máte
existing-account-preview = Někdo se pokusil zaregistrovat s vaší adresou. Nic se nezměnilo.
existing-account-heading = Účet už máte
existing-account-text = Někdo se pokusil vytvořit s touto adresou účet { $tenant }. Už ho máte, proto jsme další nevytvořili a nic se nezměnilo.
existing-account-you = Byli jste to vy? Přihlaste se, a pokud jste heslo zapomněli, zvolte „Zapomněli jste heslo?“.
existing-account-not-you = Pokud jste to nebyli vy, e-mailu si nevšímejte. Onen člověk se nedozvěděl, že máte účet.
sign-in-button = Přihlásit se

## Welcome

welcome-subject = Vítejte v { $tenant }
welcome-preview = Váš účet je připraven.
welcome-heading = Vítejte v { $tenant }
welcome-heading-name = { $name }, vítejte v { $tenant }
welcome-text = Váš účet { $tenant } je připraven. Zaregistrovali jste se jako { $address }.
application-button = Přejít do { $application }

## Security notices

password-changed-subject = Heslo pro { $tenant } bylo změněno
password-changed-preview = Pokud jste to byli vy, nemusíte nic dělat.
password-changed-heading = Vaše heslo bylo změněno
password-changed-everywhere = Odhlásili jsme vás také na ostatních zařízeních.
nothing-to-do = Pokud jste to byli vy, nemusíte nic dělat.
not-you-reset = Pokud jste to nebyli vy, může vaše heslo znát někdo jiný. Přejděte na { $tenant }, zvolte přihlášení, pak „Zapomněli jste heslo?“ a všude jinde se odhlaste.
new-device-subject = Nové přihlášení k vašemu účtu { $tenant }
new-device-preview = Byli jste to vy?
new-device-heading = Přihlásili jste se na novém zařízení

## An application asks

fact-application = Aplikace
fact-message = Zpráva
approval-subject = { $application } žádá o váš souhlas
approval-preview = { $minutes ->
    [one] Odpovězte do { $minutes } minuty. Do té doby se nic nestane.
    [few] Odpovězte do { $minutes } minut. Do té doby se nic nestane.
   *[other] Odpovězte do { $minutes } minut. Do té doby se nic nestane.
}
approval-heading = { $application } vás žádá
approval-text = { $application } chce pokračovat vaším jménem. Podívejte se, oč žádá, a pak souhlaste, nebo odmítněte.
approval-expires = { $minutes ->
    [one] Odpovědět lze jednou, do { $minutes } minuty.
    [few] Odpovědět lze jednou, do { $minutes } minut.
   *[other] Odpovědět lze jednou, do { $minutes } minut.
}
approval-button = Zobrazit žádost
approval-not-you = Pokud to nečekáte, e-mailu si nevšímejte: bez vaší odpovědi se nic nestane.

## Text messages

sms-code = { $minutes ->
    [one] { $code } je váš kód pro { $tenant }. Platí { $minutes } minutu. Nikomu ho nesdělujte.
    [few] { $code } je váš kód pro { $tenant }. Platí { $minutes } minuty. Nikomu ho nesdělujte.
   *[other] { $code } je váš kód pro { $tenant }. Platí { $minutes } minut. Nikomu ho nesdělujte.
}
sms-existing-account = Účet { $tenant } už máte. Přihlaste se tímto číslem.
