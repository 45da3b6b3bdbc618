## Dates and times

date-and-time = { $day }. { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] januára
    [2] februára
    [3] marca
    [4] apríla
    [5] mája
    [6] júna
    [7] júla
    [8] augusta
    [9] septembra
    [10] októbra
    [11] novembra
   *[12] decembra
}

## Every mail

help-link = Pomocník
fact-asked-for = Vyžiadané
fact-when = Kedy
fact-device = Zariadenie
reason-account = Odoslané na { $address }, pretože je to adresa tohto účtu. Bezpečnostné e-maily sa nedajú vypnúť.
reason-signing-up = Odoslané na { $address }, pretože túto adresu niekto zadal pri vytváraní účtu.
reason-created = Odoslané na { $address }, pretože ste si vytvorili účet.
link-caution = Skôr než kliknete, skontrolujte odkaz.
link-caution-text = Naše odkazy sa vždy začínajú na { $base }. { $tenant } od vás nikdy nežiada heslo ani kód e-mailom či telefonicky.
secret-caution = Svoje heslo nikomu neprezrádzajte.
secret-caution-text = { $tenant } od vás nikdy nežiada heslo ani kód e-mailom či telefonicky.

## Codes

code-subject = { $code } je váš kód pre { $tenant }
code-preview = { $minutes ->
    [one] Platí { $minutes } minútu. Nikomu ho neprezrádzajte.
    [few] Platí { $minutes } minúty. Nikomu ho neprezrádzajte.
   *[other] Platí { $minutes } minút. Nikomu ho neprezrádzajte.
}
code-works-once = { $minutes ->
    [one] Dá sa použiť raz a platí { $minutes } minútu.
    [few] Dá sa použiť raz a platí { $minutes } minúty.
   *[other] Dá sa použiť raz a platí { $minutes } minút.
}
code-caution = Tento kód nikomu neprezrádzajte.
sign-in-code-heading = Váš prihlasovací kód
sign-in-code-text = Zadajte tento kód na stránke, na ktorej sa prihlasujete.
sign-in-code-caution-text = Zadávajte ho iba na { $host }. { $tenant } ho od vás nikdy nežiada telefonicky, cez SMS ani e-mailom. Ak ste oň nežiadali, tento e-mail ignorujte: bez kódu sa nikto neprihlási.
sign-up-code-heading = Potvrďte svoj e-mail
sign-up-code-text = Zadajte tento kód na stránke, na ktorej si vytvárate účet.
sign-up-code-caution-text = Zadávajte ho iba na { $host }. { $tenant } ho od vás nikdy nežiada telefonicky, cez SMS ani e-mailom. Ak ste oň nežiadali, tento e-mail ignorujte: bez kódu sa žiadny účet nevytvorí.
reset-code-heading = Obnovte si heslo
reset-code-text = Zadajte tento kód na stránke, na ktorej ste požiadali o obnovenie hesla.
reset-code-caution = Nežiadali ste o to?
reset-code-caution-text = Vaše heslo sa nezmenilo a tento e-mail môžete ignorovať. Kód zadávajte iba na { $host }. { $tenant } ho od vás nikdy nežiada telefonicky, cez SMS ani e-mailom.

## A link to continue by

magic-link-subject = Váš odkaz na pokračovanie: { $tenant }
magic-link-text = Otvorte tento odkaz v prehliadači, v ktorom ste si ho vyžiadali. Funguje raz a len krátky čas.
magic-link-button = Pokračovať
magic-link-not-you = Ak ste si ho nevyžiadali, tento e-mail ignorujte: bez odkazu sa nikto neprihlási.

## An account exists already

existing-account-subject = V službe { $tenant } už máte účet
existing-account-preview = Niekto sa pokúsil zaregistrovať s vašou adresou. Nič sa nezmenilo.
existing-account-heading = Účet už máte
existing-account-text = Niekto sa pokúsil vytvoriť s touto adresou účet v službe { $tenant }. Jeden už máte, preto sme ďalší nevytvorili a nič sa nezmenilo.
existing-account-you = Boli ste to vy? Radšej sa prihláste, a ak si na heslo nespomínate, vyberte možnosť „Zabudli ste heslo?“.
existing-account-not-you = Ak ste to neboli vy, môžete tento e-mail ignorovať. Druhá osoba sa nedozvedela, že máte účet.
sign-in-button = Prihlásiť sa

## Welcome

welcome-subject = Víta vás { $tenant }
welcome-preview = Váš účet je pripravený.
welcome-heading = Víta vás { $tenant }
welcome-heading-name = { $name }, víta vás { $tenant }
welcome-text = Váš účet v službe { $tenant } je pripravený. Zaregistrovali ste sa s adresou { $address }.
application-button = Prejsť do aplikácie { $application }

## Security notices

password-changed-subject = Vaše heslo pre { $tenant } bolo zmenené
password-changed-preview = Ak ste to boli vy, nemusíte nič robiť.
password-changed-heading = Vaše heslo bolo zmenené
password-changed-everywhere = Odhlásili sme vás aj na ostatných zariadeniach.
nothing-to-do = Ak ste to boli vy, nemusíte nič robiť.
not-you-reset = Ak ste to neboli vy, vaše heslo možno pozná niekto iný. Prejdite do služby { $tenant }, zvoľte prihlásenie, potom „Zabudli ste heslo?“ a odhláste sa všade inde.
new-device-subject = Nové prihlásenie do vášho účtu { $tenant }
new-device-preview = Boli ste to vy?
new-device-heading = Prihlásili ste sa na novom zariadení

## An application asks

fact-application = Aplikácia
fact-message = Správa
approval-subject = { $application } žiada o váš súhlas
approval-preview = { $minutes ->
    [one] Odpovedzte do { $minutes } minúty. Dovtedy sa nič nestane.
    [few] Odpovedzte do { $minutes } minút. Dovtedy sa nič nestane.
   *[other] Odpovedzte do { $minutes } minút. Dovtedy sa nič nestane.
}
approval-heading = { $application } žiada o prihlásenie
approval-text = { $application } chce pokračovať vo vašom mene. Pozrite si, o čo žiada, a potom súhlaste alebo odmietnite.
approval-expires = { $minutes ->
    [one] Odpovedať sa dá raz, a to do { $minutes } minúty.
    [few] Odpovedať sa dá raz, a to do { $minutes } minút.
   *[other] Odpovedať sa dá raz, a to do { $minutes } minút.
}
approval-button = Zobraziť žiadosť
approval-not-you = Ak to nečakáte, môžete tento e-mail ignorovať: bez vašej odpovede sa nič nestane.

## Text messages

sms-code = { $minutes ->
    [one] { $code } je váš kód pre { $tenant }. Platí { $minutes } minútu. Nikomu ho neprezrádzajte.
    [few] { $code } je váš kód pre { $tenant }. Platí { $minutes } minúty. Nikomu ho neprezrádzajte.
   *[other] { $code } je váš kód pre { $tenant }. Platí { $minutes } minút. Nikomu ho neprezrádzajte.
}
sms-existing-account = V službe { $tenant } už máte účet. Prihláste sa týmto číslom.
