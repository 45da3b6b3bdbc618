# The language's own name, as it stands in the choice of languages.
language-name = Slovenčina

## Every page

skip-link = Prejsť na hlavný obsah
title-error = Chyba:
language-label = Jazyk:
help-link = Pomocník
privacy-link = Ochrana súkromia
terms-link = Podmienky
change-account = Zmeniť účet
continue-button = Pokračovať
try-again-button = Skúsiť znova
show-password = Zobraziť heslo
optional-note = (nepovinné)
or-divider = alebo
email-label = E-mail
error-label = Chyba
detail-label = Podrobnosti
time-label = Čas
correlation-label = ID korelácie
copy-reference = Kopírovať ID pre podporu
copied-note = Skopírované

## Dates and times

time-of-day = { $time } (UTC)
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

## Signing in

sign-in-step = Prihlásenie
sign-in-heading = Prihlásenie
sign-in-intro = Prihláste sa a pokračujte do služby { $tenant }
identifier-label = E-mail alebo používateľské meno
identifier-label-phone = E-mail alebo telefónne číslo
identifier-label-any = E-mail, telefón alebo používateľské meno
phone-label = Telefónne číslo
username-label = Používateľské meno
identifier-missing = Zadajte e-mail alebo používateľské meno.
identifier-missing-email = Zadajte e-mail.
identifier-missing-any = Vyplňte toto pole.
identifier-not-an-email = Zadajte e-mailovú adresu, napríklad name@example.com.
identifier-unacceptable = Skontrolujte zadaný údaj. Toto nemôže byť e-mail ani používateľské meno.
identifier-unacceptable-phone = Skontrolujte zadaný údaj. Telefónne číslo sa začína znakom + a predvoľbou krajiny.
identifier-unacceptable-phone-example = Skontrolujte zadaný údaj. Telefónne číslo vyzerá napríklad takto: { $example }.
phone-country-refused = Na čísla z tejto krajiny nemôžeme posielať správy. Použite iné číslo.
username-unacceptable = Toto tu nemôže byť používateľské meno. Vyberte si iné.
username-heading = Vyberte si používateľské meno
username-intro = Budete sa ním prihlasovať.
username-hint = Písmená od a po z, číslice, bodky, spojovníky a podčiarkovníky.
username-taken = Toto používateľské meno je obsadené. Vyberte si iné.
sign-up-prompt = Ste v službe { $tenant } prvýkrát?
sign-up-link = Vytvoriť účet

## Password

password-heading = Zadajte heslo
password-label = Heslo
password-missing = Zadajte heslo.
password-wrong = E-mail a heslo sa nezhodujú.
password-wrong-any = Účet a heslo sa nezhodujú.
password-wrong-reset = Skúste to znova alebo si obnovte heslo.
password-wrong-retry = Skontrolujte oba údaje a skúste to znova.
password-busy = Práve sme veľmi vyťažení.
password-busy-text = Vaše heslo nebolo overené. Chvíľu počkajte a skúste to znova.
forgot-link = Zabudli ste heslo?
remember-label = Zostať na tomto zariadení v prihlásení
sign-in-button = Prihlásiť sa
code-instead = Poslať radšej kód e-mailom

## One-time code

code-heading = Skontrolujte si e-mail
code-heading-phone = Skontrolujte si telefón
code-sent-sign-in = Kód sme poslali na { $address }
code-sent-sign-up = Aby sme overili, že je to vaše, poslali sme kód na { $address }
code-sent-reset = Ak k tomu existuje účet, poslali sme kód na { $address }
code-label = { $digits }-miestny kód
code-hint = { $minutes ->
    [one] Platí { $minutes } minútu.
    [few] Platí { $minutes } minúty.
   *[other] Platí { $minutes } minút.
}
code-hint-scripted = Overíme ho, hneď ako zadáte poslednú číslicu.
code-missing = Zadajte { $digits } číslic z e-mailu.
code-missing-phone = Zadajte { $digits } číslic zo správy.
code-wrong = Toto nie je kód, ktorý sme poslali naposledy. Skontrolujte ho alebo si vyžiadajte nový.
code-expired = Platnosť kódu uplynula. Vyžiadajte si nový.
code-too-many = Tento kód bol príliš veľakrát zadaný nesprávne. Vyžiadajte si nový.
code-sent-again = Poslali sme nový kód. Platí iba ten najnovší.
code-wait = { $seconds ->
    [one] O ďalší kód môžete požiadať o { $seconds } sekundu. Posledný stále platí.
    [few] O ďalší kód môžete požiadať o { $seconds } sekundy. Posledný stále platí.
   *[other] O ďalší kód môžete požiadať o { $seconds } sekúnd. Posledný stále platí.
}
code-nothing-yet = Nič neprišlo? Pozrite si spam alebo
code-nothing-yet-phone = Nič neprišlo? Chvíľu počkajte alebo
code-resend = si vyžiadajte nový kód
verify-button = Overiť
change-email = Použiť iný e-mail
change-phone = Použiť iné číslo
password-instead = Použiť radšej heslo

## Links by mail

link-sent = Odkaz sme poslali na { $address }
link-hint = Otvorte ho v tomto prehliadači. Funguje raz a len krátky čas.
link-resend = si vyžiadajte nový odkaz
link-sent-again = Poslali sme nový odkaz. Platí iba ten najnovší.
link-wait = Odkaz sme poslali pred chvíľou a stále platí. Kým si vyžiadate ďalší, chvíľu počkajte.
link-opened = Potvrďte, že ste to vy
link-expired = Platnosť odkazu uplynula, už bol použitý alebo nie je najnovší. Vyžiadajte si nový.
link-elsewhere = Otvorte odkaz tam, kde ste začali
link-elsewhere-text = Tento odkaz funguje len v prehliadači, ktorý si ho vyžiadal. Zatiaľ nebol použitý: skopírujte ho tam alebo otvorte e-mail na onom zariadení.
link-instead = Poslať radšej odkaz e-mailom

## Signing up

sign-up-heading = Vytvorte si účet
sign-up-intro = Trvá to asi minútu.
sign-up-email-hint = Na potvrdenie vám pošleme kód.
sign-up-link-hint = Na potvrdenie vám pošleme odkaz.
sign-in-prompt = Máte už účet?
sign-in-link = Prihlásiť sa
details-step = Vaše údaje
details-intro = Posledný krok.
details-problems = Skontrolujte označené polia. Nič sa nestratilo, iba heslo treba zadať znova.
steps-label = Priebeh
step-email-done = E-mail, hotovo
step-code-done = Kód, hotovo
step-details = Vaše údaje, krok 3 z 3
email-confirmed = Potvrdené.
given-name-label = Meno
given-name-wrong = Zadajte svoje meno.
family-name-label = Priezvisko
family-name-wrong = Zadajte svoje priezvisko.
create-password-label = Vytvorte heslo
create-account-button = Vytvoriť účet

## Choosing a password

password-hint = Použite aspoň { $minimum } znakov. Dobre poslúži niekoľko nesúvisiacich slov.
password-choose = Zvoľte si heslo.
password-too-short = Príliš krátke. Použite aspoň { $minimum } znakov.
password-too-long = Príliš dlhé. Použite najviac { $maximum } znakov.
password-common = Toto je jedno z prvých hesiel, ktoré by iní vyskúšali. Zvoľte si iné.
password-context = Skladá sa z vášho mena, vášho e-mailu alebo nášho názvu. Zvoľte si niečo nesúvisiace.
password-guessable = Dá sa ľahko uhádnuť. Pridajte niekoľko nesúvisiacich slov.
password-unacceptable = Obsahuje znak, ktorý sa nedá použiť. Zvoľte si iné heslo.
password-classes = Použite znaky aspoň { $classes } z týchto druhov: veľké písmená, malé písmená, číslice, iné znaky.
password-history = { $count ->
    [one] Nepoužívajte heslo, ktoré máte teraz.
    [few] Nepoužívajte žiadne z posledných { $count } hesiel.
   *[other] Nepoužívajte žiadne z posledných { $count } hesiel.
}
password-banned = Obsahuje slovo, ktoré sa tu nedá použiť. Zvoľte si niečo, čo s nami nesúvisí.
password-breached = Toto heslo je známe z úniku údajov inde, takže ho budú skúšať aj iní. Zvoľte si iné.
password-used-before = Toto heslo ste už mali. Zvoľte si iné.
strength-label = Sila hesla
strength-weak = Slabé
strength-fair = Priemerné
strength-good = Dobré
strength-strong = Silné

## Stay signed in

stay-heading = Zostať v prihlásení?
stay-intro = { $days ->
    [one] Na tomto zariadení sa nebudete musieť prihlasovať { $days } deň.
    [few] Na tomto zariadení sa nebudete musieť prihlasovať { $days } dni.
   *[other] Na tomto zariadení sa nebudete musieť prihlasovať { $days } dní.
}
stay-no = Nie
stay-yes = Zostať v prihlásení
stay-shared-device = Na zdieľanom alebo verejnom zariadení vyberte možnosť Nie.

## Choosing an account

picker-heading = Vyberte účet
picker-intro = a pokračujte do aplikácie { $application }
picker-other = Použiť iný účet

## Resetting a password

reset-heading = Obnovte si heslo
reset-intro-email = Zadajte e-mail a pošleme vám kód.
reset-intro = Zadajte e-mail alebo telefónne číslo a pošleme vám kód.
send-code-button = Poslať kód
back-to-sign-in = Späť na prihlásenie
new-password-heading = Zvoľte si nové heslo
change-password-text = Skôr než budete pokračovať, treba zmeniť heslo. Všade inde vás odhlásime.
new-password-label = Nové heslo
confirm-password-label = Zopakujte nové heslo
passwords-differ = Heslá sa líšia. Zadajte obe znova.
revoke-label = Odhlásiť všade inde
save-and-sign-in = Uložiť a prihlásiť sa

## Paused, too many

locked-step = Prihlásenie pozastavené
locked-heading = { $minutes ->
    [one] Prihlásenie je pozastavené na { $minutes } minútu
    [few] Prihlásenie je pozastavené na { $minutes } minúty
   *[other] Prihlásenie je pozastavené na { $minutes } minút
}
locked-text = Heslo bolo príliš veľakrát zadané nesprávne. Takto bránime cudziemu prístupu, keď tu nie ste.
locked-until = Heslo môžete znova zadať o
locked-other-ways = Tieto spôsoby fungujú aj teraz:
locked-code-text = Pošleme ho, ak k tomuto e-mailu existuje účet
locked-reset-text = Pošleme vám kód na e-mail
rate-limited-step = Príliš veľa pokusov
rate-limited-heading = Chvíľu počkajte a skúste to znova
rate-limited-text = Z vašej siete prišlo veľa pokusov.
rate-limited-from = Skúste to znova od
rate-limited-hint = Ste na zdieľanej sieti Wi-Fi? Cez mobilné dáta to môže ísť skôr.

## What can go wrong

start-again-in = Začať znova v aplikácii { $application }
problem-unknown-tenant = Tu sa nedá prihlásiť
problem-unknown-tenant-text = Adresa tejto stránky uvádza organizáciu, ktorá neexistuje. Skontrolujte odkaz alebo sa vráťte do aplikácie.
problem-unknown-application = Túto aplikáciu tu nepoznáme
problem-unknown-application-text = Aplikácia, z ktorej prichádzate, nie je pre toto prihlásenie nastavená. Váš účet je v poriadku.
problem-unknown-redirect = Táto aplikácia vás nemôže prihlásiť
problem-unknown-redirect-text = Aplikácia nás požiadala, aby sme vás presmerovali na adresu, ktorú nezaregistrovala, preto sme to zastavili. Váš účet je v poriadku.
problem-bad-request = Požiadavka tejto aplikácie nedáva zmysel
problem-bad-request-text = Vráťte sa do aplikácie a skúste to znova. Ak sa to bude opakovať, dajte vedieť jej prevádzkovateľovi.
problem-not-found = Táto stránka neexistuje
problem-not-found-text = Skontrolujte odkaz alebo sa vráťte do aplikácie a začnite znova.
problem-unknown-number = Takáto chyba neexistuje
problem-unknown-number-text = Číslo chyby je v jej texte uvedené za AADSTS. Skontrolujte odkaz.
problem-stale-form = Táto stránka bola otvorená príliš dlho
problem-stale-form-text = Pre vašu bezpečnosť sme odoslané údaje nepoužili. Vráťte sa, znova načítajte stránku a skúste to ešte raz.
problem-no-cookies = Váš prehliadač blokuje súbory cookie
problem-no-cookies-text = Potrebujeme ich iba na to, aby sme vedeli, že na ďalšej stránke ste to stále vy. Povoľte súbory cookie pre túto lokalitu a začnite znova.
problem-too-large = Údajov je príliš veľa
problem-too-large-text = Váš prehliadač odoslal viac, než ktorákoľvek z našich stránok potrebuje. Vráťte sa a skúste to s menším množstvom.
problem-busy = Práve sme veľmi vyťažení
problem-busy-text = Nič sa nestratilo. Chvíľu počkajte a skúste to znova.
problem-internal = Niečo sa pokazilo
problem-internal-text = Chyba je na našej strane a zaznamenali sme ju. O chvíľu to skúste znova.
journey-expired = Trvalo to príliš dlho
journey-expired-text = Pre vašu bezpečnosť sa prihlasovanie po čase ukončí. Nič sa nezmenilo.
journey-finished = Toto je už dokončené
journey-finished-text = Tieto kroky už máte za sebou, možno na inej karte.
journey-unknown = Nevieme nadviazať na predchádzajúce kroky
journey-unknown-text = Tento prehliadač nepozná kroky pred touto stránkou. Odkaz môže byť z iného zariadenia alebo boli vymazané súbory cookie.
journey-go-back = Vráťte sa do aplikácie a začnite znova.
cookies-cleared-heading = Vyčistili sme súbory cookie
cookies-cleared-text = Váš prehliadač mal pre túto lokalitu príliš veľa súborov cookie, preto sme naše vymazali. Ak chcete pokračovať, prihláste sa znova.

## What an error number means

explained-heading = Čo znamená { $number }
explained-happened = Čo sa stalo
explained-to-do = Čo robiť
explained-developers = Pre vývojárov
explained-administrators = Pre správcov
explained-customers = Pre zákazníkov
explained-places = Odosiela

## Leaving

signed-out-step = Odhlásené
signed-out-heading = Odhlásenie prebehlo
signed-out-text = Ak je toto zariadenie zdieľané, zatvorte okno prehliadača.
go-to = Prejsť do aplikácie { $application }
sign-out-step = Odhlásenie
sign-out-heading = Odhlásiť sa zo služby { $tenant }?
sign-out-signed-in-as = Používate účet { $identifier }.
sign-out-text = Odhlásime vás zo všetkých aplikácií, ktoré ste s týmto účtom otvorili v tomto prehliadači.
sign-out-no = Zostať v prihlásení
sign-out-yes = Odhlásiť sa
still-signed-in-heading = Vaše prihlásenie trvá
still-signed-in-text = Túto stránku môžete zavrieť.
leave-step = Odchod
leave-heading = Túto aplikáciu tu nepoznáme
leave-text = Jej požiadavke sa nedá vyhovieť. Pokračujte, iba ak ste chceli otvoriť { $site }.
handing-over-step = Prihlásenie prebehlo
handing-over-text = Vraciame vás do aplikácie { $application }.
signing-out-step = Prebieha odhlásenie
signing-out-text = Informujeme vaše aplikácie. Chvíľu to potrvá.

## Connecting a device

device-message = Otvorte v prehliadači { $url } a zadajte kód { $code }.
device-heading = Pripojte zariadenie
device-intro = Zadajte kód zobrazený na televízore, konzole alebo v príkazovom riadku.
device-code-label = Kód na zariadení
device-code-hint = 9 písmen a číslic. Malé písmená a medzery neprekážajú.
device-code-missing = Zadajte 9 znakov, ktoré zobrazuje vaše zariadenie.
device-code-unknown = Tento kód nezobrazuje žiadne zariadenie. Skontrolujte každý znak.
device-code-expired = Platnosť tohto kódu uplynula. Začnite na zariadení znova a získajte nový.
device-code-decided = Tento kód už bol použitý. Ak zariadenie stále čaká, začnite na ňom znova.
device-code-too-many = Bolo zadaných príliš veľa nesprávnych kódov. Skúste to znova o hodinu.
device-only-yours = Zadávajte iba kód, o ktorý ste požiadali vy.
device-confirm-heading = Pripojiť aplikáciu { $application } na zariadení?
device-confirm-intro = Skontrolujte, či vaše zariadenie zobrazuje rovnaký kód.
device-confirm-code = Kód: { $code }
device-application-label = Aplikácia
device-requested-label = Začiatok
device-warning-title = Poslal vám tento kód niekto iný?
device-warning-text = Vyberte Zrušiť. Mohol by sa ním dostať do vášho účtu.
device-deny = Zrušiť
device-allow = Pripojiť
device-connected-heading = Zariadenie je pripojené
device-connected-text = Vráťte sa do aplikácie { $application } na svojom zariadení. Túto stránku môžete zavrieť.
device-refused-heading = Nič nebolo pripojené
device-refused-text = Aplikácia { $application } na danom zariadení sa do vášho účtu nedostane. Túto stránku môžete zavrieť.

## Consent

consent-heading = Povoliť aplikácii { $application } používať váš účet?
consent-intro = Žiada o povolenie:
consent-settled = Už môže:
consent-allow = Povoliť
consent-deny = Zrušiť
consent-openid = Prihlásiť vás
consent-openid-text = A nabudúce vás spoznať
consent-profile = Vidieť vaše meno
consent-email = Vidieť vašu e-mailovú adresu
consent-offline = Zostať v spojení, aj keď tu nie ste
consent-offline-text = Kým povolenie neodvoláte
consent-unverified = Túto aplikáciu nikto nepreveril.
consent-unverified-text = Povoľte ju, iba ak poznáte { $site }.
consent-administrator-heading = Aplikácia { $application } potrebuje schválenie správcu
consent-administrator-text = Čo je tu zamknuté, povoliť nemôžete. Požiadajte správcu, aby to povolil pre všetkých.
consent-back = Späť do aplikácie { $application }
admin-consent-title = Povoliť aplikáciu { $application } pre všetkých
admin-consent-heading = Povoliť aplikáciu { $application } pre všetkých?
admin-consent-intro = Odpovedáte za všetkých zákazníkov. Jednotlivo sa ich už pýtať nebudeme.
admin-consent-openid = Prihlasovať ľudí
admin-consent-openid-text = A nabudúce ich spoznať
admin-consent-profile = Vidieť profily
admin-consent-profile-text = Meno prihlásenej osoby
admin-consent-email = Vidieť e-mailové adresy
admin-consent-email-text = Adresu prihlásenej osoby
admin-consent-offline = Zostať v spojení, aj keď tu ľudia nie sú
admin-consent-offline-text = Kým to neodvoláte vy alebo oni
admin-consent-alone = Funguje bez prihlásenej osoby
admin-consent-site-label = Vracia vás na
admin-consent-covers-label = Platí pre
admin-consent-covers = Všetkých zákazníkov firmy { $business }
admin-consent-audit = Vaša odpoveď sa zapíše do denníka auditu.
admin-consent-allow = Povoliť pre všetkých
no-administrator-heading = Odpovedať môže iba správca
no-administrator-text = Používate účet { $identifier }. Ak chcete pokračovať, prihláste sa účtom správcu.
consent-records-heading = Aplikácie, ktoré smú používať váš účet
consent-records-since = Povolené od
consent-records-remove = Odobrať prístup
consent-records-none = Žiadnej aplikácii ste nepovolili používať váš účet.
consent-records-sign-in = Najprv sa prihláste do niektorej aplikácie a potom túto stránku otvorte znova.

## Answering an application that asks by mail

approval-heading = { $application } žiada o prihlásenie
approval-intro = { $application } vás chce prihlásiť, hoci nie ste pri jej obrazovke.
approval-message-label = Správa
approval-warning-title = Začali ste to vy?
approval-warning-text = Ak nie, vyberte Odmietnuť. Ten, kto to začal, by sa dostal do vášho účtu.
approval-warning-message = Ak nie alebo ak tam vidíte inú správu, vyberte Odmietnuť. Ten, kto to začal, by sa dostal do vášho účtu.
approval-deny = Odmietnuť
approval-allow = Súhlasiť
approval-another-heading = Táto žiadosť je pre iný účet
approval-another-text = Používate účet { $identifier }, ktorého sa žiadosť netýka.
approval-another-button = Prihlásiť sa iným účtom
approval-agreed-heading = Súhlas udelený
approval-agreed-text = { $application } môže teraz pokračovať. Túto stránku môžete zavrieť.
approval-refused-heading = Žiadosť odmietnutá
approval-refused-text = { $application } nemôže pokračovať. Túto stránku môžete zavrieť.
approval-gone-heading = Nie je na čo odpovedať
approval-gone-text = Tento odkaz už nefunguje alebo nikdy nefungoval. Ak sa na vašu odpoveď stále čaká, začnite znova tam, kde ste boli.

## Looking at pages beforehand

preview-heading = Ukážka
preview-intro = S ukážkovými údajmi. Nič sa tu neukladá ani neodosiela.
preview-flows = Používateľské toky
preview-themes = Motívy
preview-pages = Stránky

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Mesto alebo obec
attribute-country = Krajina alebo oblasť
attribute-display-name = Zobrazované meno
attribute-job-title = Pracovná pozícia
attribute-postal-code = PSČ
attribute-state = Kraj alebo štát
attribute-street-address = Ulica a číslo
attribute-problems = Skontrolujte označené polia. Nič sa nestratilo.
attribute-choose = Vyberte
attribute-required = Bez tohto údaja sa nedá pokračovať.
attribute-invalid = Toto sa tu nedá použiť. Skontrolujte to a skúste znova.
attribute-not-a-number = Zadajte celé číslo číslicami.
attribute-not-a-date = Zadajte dátum.
attribute-too-long = { $maximum ->
    [one] Zadajte najviac { $maximum } znak.
    [few] Zadajte najviac { $maximum } znaky.
   *[other] Zadajte najviac { $maximum } znakov.
}
step-page = Strana { $page } z { $pages }
back-button = Späť

# Terms of use and the like.
terms-heading = Potrebujeme váš súhlas s novinkou
terms-intro = Prečítajte si to a vyjadrite súhlas, aby ste mohli pokračovať so svojím účtom.
terms-missing = Ak chcete pokračovať, začiarknite toto políčko.
terms-sign-out = Radšej sa odhlásiť
