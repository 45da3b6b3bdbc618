# The language's own name, as it stands in the choice of languages.
language-name = Čeština

## Every page

skip-link = Přejít k hlavnímu obsahu
title-error = Chyba:
language-label = Jazyk:
help-link = Nápověda
privacy-link = Soukromí
terms-link = Podmínky
change-account = Změnit účet
continue-button = Pokračovat
try-again-button = Zkusit znovu
show-password = Zobrazit heslo
optional-note = (nepovinné)
or-divider = nebo
email-label = E-mail
error-label = Chyba
detail-label = Podrobnosti
time-label = Čas
correlation-label = ID požadavku
copy-reference = Kopírovat pro podporu
copied-note = Zkopírováno

## Dates and times

time-of-day = { $time } (UTC)
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

## Signing in

sign-in-step = Přihlášení
sign-in-heading = Přihlášení
sign-in-intro = Přihlaste se a pokračujte do { $tenant }
identifier-label = E-mail nebo uživatelské jméno
identifier-label-phone = E-mail nebo telefonní číslo
identifier-label-any = E-mail, telefon nebo uživatelské jméno
phone-label = Telefonní číslo
username-label = Uživatelské jméno
identifier-missing = Zadejte e-mail nebo uživatelské jméno.
identifier-missing-email = Zadejte e-mail.
identifier-missing-any = Vyplňte toto pole.
identifier-not-an-email = Zadejte e-mailovou adresu, například name@example.com.
identifier-unacceptable = Zkontrolujte, co jste zadali. Toto nemůže být e-mail ani uživatelské jméno.
identifier-unacceptable-phone = Zkontrolujte, co jste zadali. Telefonní číslo začíná znakem + a kódem země.
identifier-unacceptable-phone-example = Zkontrolujte, co jste zadali. Telefonní číslo vypadá například takto: { $example }.
phone-country-refused = Na čísla této země zprávy posílat nemůžeme. Použijte jiné číslo.
username-unacceptable = Toto zde nemůže být uživatelské jméno. Zvolte jiné.
username-heading = Zvolte uživatelské jméno
username-intro = Budete se s ním přihlašovat.
username-hint = Písmena a až z, číslice, tečky, spojovníky a podtržítka.
username-taken = Toto uživatelské jméno je obsazené. Zvolte jiné.
sign-up-prompt = Jste v { $tenant } poprvé?
sign-up-link = Vytvořit účet

## Password

password-heading = Zadejte heslo
password-label = Heslo
password-missing = Zadejte heslo.
password-wrong = E-mail a heslo k sobě nepatří.
password-wrong-any = Účet a heslo k sobě nepatří.
password-wrong-reset = Zkuste to znovu nebo si heslo obnovte.
password-wrong-retry = Zkontrolujte obojí a zkuste to znovu.
password-busy = Právě máme velmi rušno.
password-busy-text = Heslo nebylo zkontrolováno. Chvíli počkejte a zkuste to znovu.
forgot-link = Zapomněli jste heslo?
remember-label = Zůstat na tomto zařízení přihlášeni
sign-in-button = Přihlásit se
code-instead = Poslat místo toho kód e-mailem

## One-time code

code-heading = Podívejte se do e-mailu
code-heading-phone = Podívejte se do telefonu
code-sent-sign-in = Kód jsme poslali na { $address }
code-sent-sign-up = Pro potvrzení, že je váš, jsme poslali kód na { $address }
code-sent-reset = Pokud účet existuje, poslali jsme kód na { $address }
code-label = { $digits }místný kód
code-hint = { $minutes ->
    [one] Platí { $minutes } minutu.
    [few] Platí { $minutes } minuty.
   *[other] Platí { $minutes } minut.
}
code-hint-scripted = Zkontrolujeme ho, jakmile zadáte poslední číslici.
code-missing = Zadejte { $digits } číslic z e-mailu.
code-missing-phone = Zadejte { $digits } číslic ze zprávy.
code-wrong = To není kód, který jsme poslali naposledy. Zkontrolujte ho nebo si vyžádejte nový.
code-expired = Platnost kódu vypršela. Vyžádejte si nový.
code-too-many = Pro tento kód bylo příliš mnoho chybných pokusů. Vyžádejte si nový.
code-sent-again = Poslali jsme nový kód. Platí jen ten nejnovější.
code-wait = { $seconds ->
    [one] O další kód můžete požádat za { $seconds } sekundu. Poslední stále platí.
    [few] O další kód můžete požádat za { $seconds } sekundy. Poslední stále platí.
   *[other] O další kód můžete požádat za { $seconds } sekund. Poslední stále platí.
}
code-nothing-yet = Nic nepřišlo? Zkontrolujte spam nebo
code-nothing-yet-phone = Nic nepřišlo? Chvíli počkejte nebo
code-resend = si vyžádejte nový kód
verify-button = Ověřit
change-email = Použít jiný e-mail
change-phone = Použít jiné číslo
password-instead = Použít místo toho heslo

## Links by mail

link-sent = Odkaz jsme poslali na { $address }
link-hint = Otevřete ho v tomto prohlížeči. Funguje jednou a jen krátkou dobu.
link-resend = si vyžádejte nový odkaz
link-sent-again = Poslali jsme nový odkaz. Platí jen ten nejnovější.
link-wait = Odkaz jsme poslali před chvílí a stále platí. Než si vyžádáte další, chvíli počkejte.
link-opened = Potvrďte, že jste to vy
link-expired = Platnost odkazu vypršela, už byl použit, nebo není nejnovější. Vyžádejte si nový.
link-elsewhere = Otevřete odkaz tam, kde jste začali
link-elsewhere-text = Tento odkaz funguje jen v prohlížeči, který si ho vyžádal. Zatím nebyl použit: zkopírujte ho tam nebo otevřete e-mail na onom zařízení.
link-instead = Poslat místo toho odkaz e-mailem

## Signing up

sign-up-heading = Vytvořte si účet
sign-up-intro = Zabere to asi minutu.
sign-up-email-hint = Pošleme vám kód k potvrzení.
sign-up-link-hint = Pošleme vám odkaz k potvrzení.
sign-in-prompt = Už máte účet?
sign-in-link = Přihlásit se
details-step = Vaše údaje
details-intro = Poslední krok.
details-problems = Zkontrolujte označená pole. Nic se neztratilo, jen heslo je nutné zadat znovu.
attribute-problems = Zkontrolujte označená pole. Nic se neztratilo.
steps-label = Průběh
step-email-done = E-mail, hotovo
step-code-done = Kód, hotovo
step-details = Vaše údaje, krok 3 ze 3
email-confirmed = Potvrzeno.
given-name-label = Jméno
given-name-wrong = Zadejte jméno.
family-name-label = Příjmení
family-name-wrong = Zadejte příjmení.
create-password-label = Vytvořte heslo
create-account-button = Vytvořit účet

## Choosing a password

password-hint = Použijte alespoň { $minimum } znaků. Dobře poslouží několik nesouvisejících slov.
password-choose = Zvolte heslo.
password-too-short = Příliš krátké. Použijte alespoň { $minimum } znaků.
password-too-long = Příliš dlouhé. Použijte nejvýše { $maximum } znaků.
password-common = Toto je jedno z prvních hesel, která by ostatní zkusili. Zvolte jiné.
password-context = Skládá se z vašeho jména, e-mailu nebo našeho názvu. Zvolte něco nesouvisejícího.
password-guessable = Dá se snadno uhodnout. Přidejte několik nesouvisejících slov.
password-unacceptable = Obsahuje znak, který nelze použít. Zvolte jiné heslo.
password-classes = Použijte znaky alespoň { $classes } z těchto druhů: velká písmena, malá písmena, číslice, jiné znaky.
password-history = { $count ->
    [one] Nepoužívejte heslo, které máte nyní.
    [few] Nepoužívejte žádné z posledních { $count } hesel.
   *[other] Nepoužívejte žádné z posledních { $count } hesel.
}
password-banned = Obsahuje slovo, které zde nelze použít. Zvolte něco, co s námi nesouvisí.
password-breached = Toto heslo je známé z úniku dat jinde, takže ho ostatní vyzkoušejí. Zvolte jiné.
password-used-before = Toto heslo jste už měli. Zvolte jiné.
strength-label = Síla hesla
strength-weak = Slabé
strength-fair = Průměrné
strength-good = Dobré
strength-strong = Silné

## Stay signed in

stay-heading = Zůstat přihlášeni?
stay-intro = { $days ->
    [one] Na tomto zařízení se nebudete muset přihlašovat { $days } den.
    [few] Na tomto zařízení se nebudete muset přihlašovat { $days } dny.
   *[other] Na tomto zařízení se nebudete muset přihlašovat { $days } dní.
}
stay-no = Ne
stay-yes = Zůstat přihlášeni
stay-shared-device = Na sdíleném nebo veřejném zařízení zvolte Ne.

## Choosing an account

picker-heading = Vyberte účet
picker-intro = a pokračujte do { $application }
picker-other = Použít jiný účet

## Resetting a password

reset-heading = Obnovte si heslo
reset-intro-email = Zadejte e-mail a my vám pošleme kód.
reset-intro = Zadejte e-mail nebo telefonní číslo a my vám pošleme kód.
send-code-button = Poslat kód
back-to-sign-in = Zpět k přihlášení
new-password-heading = Zvolte nové heslo
change-password-text = Než budete pokračovat, je nutné heslo změnit. Všude jinde budete odhlášeni.
new-password-label = Nové heslo
confirm-password-label = Zopakujte nové heslo
passwords-differ = Hesla se liší. Zadejte obě znovu.
revoke-label = Odhlásit všude jinde
save-and-sign-in = Uložit a přihlásit se

## Paused, too many

locked-step = Přihlášení pozastaveno
locked-heading = { $minutes ->
    [one] Přihlášení je pozastaveno na { $minutes } minutu
    [few] Přihlášení je pozastaveno na { $minutes } minuty
   *[other] Přihlášení je pozastaveno na { $minutes } minut
}
locked-text = Bylo zadáno příliš mnoho chybných hesel. Ve vaší nepřítomnosti tak bráníme přístupu jiných.
locked-until = Heslo můžete znovu zkusit v
locked-other-ways = Tyto způsoby fungují i nyní:
locked-code-text = Pošleme ho, pokud k tomuto e-mailu existuje účet
locked-reset-text = Pošleme kód na váš e-mail
rate-limited-step = Příliš mnoho pokusů
rate-limited-heading = Chvíli počkejte a zkuste to znovu
rate-limited-text = Z vaší sítě přišlo mnoho pokusů.
rate-limited-from = Zkuste to znovu v
rate-limited-hint = Sdílená Wi-Fi? Přes mobilní data to může jít dříve.

## What can go wrong

start-again-in = Začít znovu v { $application }
problem-unknown-tenant = Zde žádné přihlášení není
problem-unknown-tenant-text = Adresa této stránky uvádí organizaci, která neexistuje. Zkontrolujte odkaz nebo se vraťte do aplikace.
problem-unknown-application = Tato aplikace zde není známa
problem-unknown-application-text = Aplikace, ze které přicházíte, není pro toto přihlášení nastavena. Váš účet je v pořádku.
problem-unknown-redirect = Tato aplikace vás přihlásit nemůže
problem-unknown-redirect-text = Aplikace nás požádala, abychom vás poslali na adresu, kterou nezaregistrovala, proto jsme přestali. Váš účet je v pořádku.
problem-bad-request = Požadavek této aplikace nedává smysl
problem-bad-request-text = Vraťte se do aplikace a zkuste to znovu. Pokud se to opakuje, dejte vědět těm, kdo ji provozují.
problem-not-found = Zde žádná stránka není
problem-not-found-text = Zkontrolujte odkaz nebo se vraťte do aplikace a začněte znovu.
problem-unknown-number = Taková chyba není
problem-unknown-number-text = Číslo chyby stojí v jejím textu za AADSTS. Zkontrolujte odkaz.
problem-stale-form = Stránka byla otevřená příliš dlouho
problem-stale-form-text = Pro vaši bezpečnost jsme nepoužili, co odeslala. Vraťte se, načtěte stránku znovu a zkuste to ještě jednou.
problem-no-cookies = Prohlížeč blokuje soubory cookie
problem-no-cookies-text = Potřebujeme je jen k tomu, abychom věděli, že na další stránce jste to stále vy. Povolte je pro tento web a začněte znovu.
problem-too-large = To bylo příliš
problem-too-large-text = Prohlížeč poslal víc, než kterákoli naše stránka potřebuje. Vraťte se a zkuste to s menším množstvím.
problem-busy = Právě máme velmi rušno
problem-busy-text = Nic se neztratilo. Chvíli počkejte a zkuste to znovu.
problem-internal = Něco se pokazilo
problem-internal-text = Chyba je na naší straně a byla zaznamenána. Za chvíli to zkuste znovu.
journey-expired = Trvalo to příliš dlouho
journey-expired-text = Pro vaši bezpečnost přihlašování po čase končí. Nic se nezměnilo.
journey-finished = Toto už je dokončeno
journey-finished-text = Tyto kroky už máte za sebou, možná na jiné kartě.
journey-unknown = Ztratili jsme nit
journey-unknown-text = Tento prohlížeč nezná kroky před touto stránkou. Odkaz může být z jiného zařízení nebo byly smazány soubory cookie.
journey-go-back = Vraťte se do aplikace a začněte znovu.
cookies-cleared-heading = Uklidili jsme soubory cookie
cookies-cleared-text = Prohlížeč měl pro tento web příliš mnoho souborů cookie, proto jsme smazali ty naše. Pokračujte novým přihlášením.

## What an error number means

explained-heading = Co znamená { $number }
explained-happened = Co se stalo
explained-to-do = Co dělat
explained-developers = Pro vývojáře
explained-administrators = Pro správce
explained-customers = Pro zákazníky
explained-places = Odesílá

## Leaving

signed-out-step = Odhlášeno
signed-out-heading = Jste odhlášeni
signed-out-text = Pokud je zařízení sdílené, zavřete okno prohlížeče.
go-to = Přejít do { $application }
sign-out-step = Odhlášení
sign-out-heading = Odhlásit se z { $tenant }?
sign-out-signed-in-as = Jste přihlášeni jako { $identifier }.
sign-out-text = Budete odhlášeni ze všech aplikací, které jste s tímto účtem otevřeli v tomto prohlížeči.
sign-out-no = Zůstat přihlášeni
sign-out-yes = Odhlásit se
still-signed-in-heading = Jste stále přihlášeni
still-signed-in-text = Tuto stránku můžete zavřít.
leave-step = Odchod
leave-heading = Tato aplikace zde není známa
leave-text = Jejímu požadavku nelze vyhovět. Pokračujte, jen pokud jste chtěli otevřít { $site }.
handing-over-step = Jste přihlášeni
handing-over-text = Vracíme vás do { $application }.
signing-out-step = Probíhá odhlášení
signing-out-text = Dáváme vědět vašim aplikacím. Chvíli to potrvá.

## Connecting a device

device-message = Otevřete v prohlížeči { $url } a zadejte kód { $code }.
device-heading = Připojte zařízení
device-intro = Zadejte kód zobrazený na televizi, konzoli nebo v příkazovém řádku.
device-code-label = Kód na zařízení
device-code-hint = 9 písmen a číslic. Malá písmena a mezery nevadí.
device-code-missing = Zadejte 9 znaků, které zařízení ukazuje.
device-code-unknown = Tento kód žádné zařízení neukazuje. Zkontrolujte každý znak.
device-code-expired = Platnost kódu vypršela. Začněte na zařízení znovu a získejte nový.
device-code-decided = Tento kód už byl použit. Pokud zařízení stále čeká, začněte tam znovu.
device-code-too-many = Bylo zadáno příliš mnoho chybných kódů. Zkuste to za hodinu.
device-only-yours = Zadávejte jen kód, o který jste sami požádali.
device-confirm-heading = Připojit { $application } na zařízení?
device-confirm-intro = Zkontrolujte, že zařízení ukazuje stejný kód.
device-confirm-code = Kód: { $code }
device-application-label = Aplikace
device-requested-label = Zahájeno
device-warning-title = Poslal vám tento kód někdo jiný?
device-warning-text = Zvolte Zrušit. Mohl by se s ním dostat do vašeho účtu.
device-deny = Zrušit
device-allow = Připojit
device-connected-heading = Zařízení je připojeno
device-connected-text = Vraťte se do { $application } na zařízení. Tuto stránku můžete zavřít.
device-refused-heading = Nic nebylo připojeno
device-refused-text = { $application } na onom zařízení se do vašeho účtu nedostane. Tuto stránku můžete zavřít.

## Consent

consent-heading = Povolit { $application } používat váš účet?
consent-intro = Žádá o oprávnění:
consent-settled = Už smí:
consent-allow = Povolit
consent-deny = Zrušit
consent-openid = Přihlašovat vás
consent-openid-text = A příště vás poznat
consent-profile = Vidět vaše jméno
consent-email = Vidět vaši e-mailovou adresu
consent-offline = Zůstat připojeno, když tu nejste
consent-offline-text = Dokud to nevezmete zpět
consent-unverified = Tuto aplikaci nikdo neprověřil.
consent-unverified-text = Povolte ji, jen pokud znáte { $site }.
consent-administrator-heading = { $application } potřebuje souhlas správce
consent-administrator-text = Co je zde uzamčeno, povolit nemůžete. Požádejte správce, aby to povolil všem.
consent-back = Zpět do { $application }
admin-consent-title = Povolit { $application } všem
admin-consent-heading = Povolit { $application } všem?
admin-consent-intro = Odpovídáte za všechny zákazníky. Jednotlivě se jich ptát nebudeme.
admin-consent-openid = Přihlašovat lidi
admin-consent-openid-text = A příště je poznat
admin-consent-profile = Vidět profily
admin-consent-profile-text = Jméno přihlášené osoby
admin-consent-email = Vidět e-mailové adresy
admin-consent-email-text = Přihlášené osoby
admin-consent-offline = Zůstat připojeno v nepřítomnosti lidí
admin-consent-offline-text = Dokud to vy nebo oni nevezmou zpět
admin-consent-alone = Funguje bez přihlášené osoby
admin-consent-site-label = Vrací vás na
admin-consent-covers-label = Zahrnuje
admin-consent-covers = Všechny zákazníky { $business }
admin-consent-audit = Vaše odpověď se zapíše do protokolu auditu.
admin-consent-allow = Povolit všem
no-administrator-heading = Odpovědět může jen správce
no-administrator-text = Jste přihlášeni jako { $identifier }. Pro pokračování se přihlaste účtem správce.
consent-records-heading = Aplikace, které smějí používat váš účet
consent-records-since = Povoleno od
consent-records-remove = Odebrat přístup
consent-records-none = Žádné aplikaci jste nepovolili používat váš účet.
consent-records-sign-in = Nejprve se přihlaste do některé aplikace a pak tuto stránku otevřete znovu.

## Answering an application that asks by mail

approval-heading = { $application } vás žádá
approval-intro = { $application } vás chce přihlásit, ačkoli nejste u její obrazovky.
approval-message-label = Zpráva
approval-warning-title = Začali jste to vy?
approval-warning-text = Pokud ne, zvolte Odmítnout. Kdo to začal, dostal by se do vašeho účtu.
approval-warning-message = Pokud ne, nebo pokud tam vidíte jinou zprávu, zvolte Odmítnout. Kdo to začal, dostal by se do vašeho účtu.
approval-deny = Odmítnout
approval-allow = Souhlasím
approval-another-heading = Tato žádost je pro jiný účet
approval-another-text = Jste přihlášeni jako { $identifier }, ale žádáno bylo o jiný účet.
approval-another-button = Přihlásit se jiným účtem
approval-agreed-heading = Souhlasili jste
approval-agreed-text = { $application } nyní může pokračovat. Tuto stránku můžete zavřít.
approval-refused-heading = Odmítli jste
approval-refused-text = { $application } nemůže pokračovat. Tuto stránku můžete zavřít.
approval-gone-heading = Není na co odpovědět
approval-gone-text = Tento odkaz už nefunguje, nebo nikdy nefungoval. Pokud se na vás stále čeká, začněte znovu tam, kde jste byli.

## Looking at pages beforehand

preview-heading = Náhled
preview-intro = S ukázkovými údaji. Nic se zde neukládá ani neodesílá.
preview-flows = Toky uživatelů
preview-themes = Motivy
preview-pages = Stránky

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Město nebo obec
attribute-country = Země nebo oblast
attribute-display-name = Zobrazované jméno
attribute-job-title = Pracovní pozice
attribute-postal-code = PSČ
attribute-state = Kraj nebo stát
attribute-street-address = Ulice a číslo
attribute-choose = Vyberte
attribute-required = Bez toho nelze pokračovat.
attribute-invalid = Toto zde nelze použít. Zkontrolujte to a zkuste znovu.
attribute-not-a-number = Zadejte celé číslo číslicemi.
attribute-not-a-date = Zadejte datum.
attribute-too-long = { $maximum ->
    [one] Zadejte nejvýše { $maximum } znak.
    [few] Zadejte nejvýše { $maximum } znaky.
   *[other] Zadejte nejvýše { $maximum } znaků.
}
step-page = Stránka { $page } z { $pages }
back-button = Zpět

# Terms of use and the like.
terms-heading = Něco nového k odsouhlasení
terms-intro = Přečtěte si to a odsouhlaste, abyste mohli se svým účtem pokračovat.
terms-missing = Pro pokračování toto zaškrtněte.
terms-sign-out = Raději se odhlásit
