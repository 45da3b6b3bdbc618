## Dates and times

date-and-time = { $year }. { $month } { $day }., { $time } (UTC)
month-name = { $month ->
    [1] január
    [2] február
    [3] március
    [4] április
    [5] május
    [6] június
    [7] július
    [8] augusztus
    [9] szeptember
    [10] október
    [11] november
   *[12] december
}

## Every mail

help-link = Súgó
fact-asked-for = Kérés időpontja
fact-when = Időpont
fact-device = Eszköz
reason-account = Azért küldtük ide: { $address }, mert ez a fiók címe. A biztonsági e-mailek nem kapcsolhatók ki.
reason-signing-up = Azért küldtük ide: { $address }, mert valaki ezzel a címmel szeretne fiókot létrehozni.
reason-created = Azért küldtük ide: { $address }, mert Ön fiókot hozott létre.
link-caution = Kattintás előtt ellenőrizze.
link-caution-text = A hivatkozásaink mindig így kezdődnek: { $base }. { $tenant } soha nem kéri el jelszavát vagy kódját e-mailben vagy telefonon.
secret-caution = Senkinek se árulja el a jelszavát.
secret-caution-text = { $tenant } soha nem kéri el jelszavát vagy kódját e-mailben vagy telefonon.

## Codes

code-subject = { $code } az Ön { $tenant }-kódja
code-preview = { $minutes ->
    [one] { $minutes } percig érvényes. Ne ossza meg senkivel.
   *[other] { $minutes } percig érvényes. Ne ossza meg senkivel.
}
code-works-once = { $minutes ->
    [one] Egyszer használható, { $minutes } percig érvényes.
   *[other] Egyszer használható, { $minutes } percig érvényes.
}
code-caution = Senkinek se árulja el ezt a kódot.
sign-in-code-heading = Az Ön bejelentkezési kódja
sign-in-code-text = Írja be ezt a kódot azon az oldalon, ahol bejelentkezik.
sign-in-code-caution-text = Csak itt írja be: { $host }. { $tenant } soha nem kéri telefonon, SMS-ben vagy e-mailben. Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt: a kód nélkül senki sem léphet be.
sign-up-code-heading = Erősítse meg e-mail-címét
sign-up-code-text = Írja be ezt a kódot azon az oldalon, ahol a fiókját létrehozza.
sign-up-code-caution-text = Csak itt írja be: { $host }. { $tenant } soha nem kéri telefonon, SMS-ben vagy e-mailben. Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt: a kód nélkül nem jön létre fiók.
reset-code-heading = Új jelszó kérése
reset-code-text = Írja be ezt a kódot azon az oldalon, ahol új jelszót kért.
reset-code-caution = Nem Ön kérte?
reset-code-caution-text = A jelszava nem változott, és figyelmen kívül hagyhatja ezt az e-mailt. Csak itt írja be a kódot: { $host }. { $tenant } soha nem kéri telefonon, SMS-ben vagy e-mailben.

## A link to continue by

magic-link-subject = Hivatkozás a folytatáshoz: { $tenant }
magic-link-text = Nyissa meg ezt a hivatkozást abban a böngészőben, amelyikben kérte. Egyszer működik, és csak rövid ideig.
magic-link-button = Tovább
magic-link-not-you = Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt: a hivatkozás nélkül senki sem léphet be.

## An account exists already

existing-account-subject = Önnek már van { $tenant }-fiókja
existing-account-preview = Valaki az Ön címével próbált regisztrálni. Semmi sem változott.
existing-account-heading = Önnek már van fiókja
existing-account-text = Valaki { $tenant }-fiókot próbált létrehozni ezzel a címmel. Önnek már van fiókja, ezért nem hoztunk létre újat, és semmi sem változott.
existing-account-you = Ön volt az? Jelentkezzen be, és ha nem emlékszik a jelszavára, válassza az „Elfelejtette a jelszavát?” lehetőséget.
existing-account-not-you = Ha nem Ön volt, figyelmen kívül hagyhatja ezt az e-mailt. A másik személy nem tudta meg, hogy Önnek van fiókja.
sign-in-button = Bejelentkezés

## Welcome

welcome-subject = { $tenant }: üdvözöljük
welcome-preview = A fiókja elkészült.
welcome-heading = { $tenant }: üdvözöljük
welcome-heading-name = { $tenant }: üdvözöljük, { $name }
welcome-text = Az Ön { $tenant }-fiókja elkészült. A regisztrált cím: { $address }.
application-button = Ugrás ide: { $application }

## Security notices

password-changed-subject = Megváltozott az Ön { $tenant }-jelszava
password-changed-preview = Ha Ön volt az, nincs teendője.
password-changed-heading = Megváltozott a jelszava
password-changed-everywhere = A többi eszközén is kijelentkeztettük.
nothing-to-do = Ha Ön volt az, nincs teendője.
not-you-reset = Ha nem Ön volt, lehet, hogy valaki más ismeri a jelszavát. Lépjen ide: { $tenant }, kezdje meg a bejelentkezést, válassza az „Elfelejtette a jelszavát?” lehetőséget, és jelentkezzen ki mindenhol máshol.
new-device-subject = Új bejelentkezés az Ön { $tenant }-fiókjába
new-device-preview = Ön volt az?
new-device-heading = Új eszközön jelentkezett be

## An application asks

fact-application = Alkalmazás
fact-message = Üzenet
approval-subject = { $application } az Ön jóváhagyását kéri
approval-preview = { $minutes ->
    [one] Válaszoljon { $minutes } percen belül. Addig nem történik semmi.
   *[other] Válaszoljon { $minutes } percen belül. Addig nem történik semmi.
}
approval-heading = { $application } az Ön jóváhagyását kéri
approval-text = { $application } az Ön nevében szeretné folytatni. Nézze meg, mit kér, majd hagyja jóvá vagy utasítsa el.
approval-expires = { $minutes ->
    [one] Egyszer, { $minutes } percen belül lehet rá válaszolni.
   *[other] Egyszer, { $minutes } percen belül lehet rá válaszolni.
}
approval-button = Kérés megtekintése
approval-not-you = Ha nem számított erre, figyelmen kívül hagyhatja ezt az e-mailt: az Ön válasza nélkül semmi sem történik.

## Text messages

sms-code = { $minutes ->
    [one] { $code } az Ön { $tenant }-kódja. { $minutes } percig érvényes. Ne adja meg senkinek.
   *[other] { $code } az Ön { $tenant }-kódja. { $minutes } percig érvényes. Ne adja meg senkinek.
}
sms-existing-account = Önnek már van { $tenant }-fiókja. Jelentkezzen be ezzel a számmal.
