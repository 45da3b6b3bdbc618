## Dates and times

date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}

## Every mail

help-link = Guida
fact-asked-for = Richiesto il
fact-when = Quando
fact-device = Dispositivo
reason-account = Inviato a { $address } perché è l’indirizzo di questo account. Le email di sicurezza non si possono disattivare.
reason-signing-up = Inviato a { $address } perché qualcuno lo ha inserito per creare un account.
reason-created = Inviato a { $address } perché hai creato un account.
link-caution = Controlla prima di aprire un link.
link-caution-text = I nostri link iniziano sempre con { $base }. { $tenant } non chiede mai la password né un codice per email o telefono.
secret-caution = Tieni la password per te.
secret-caution-text = { $tenant } non chiede mai la password né un codice per email o telefono.

## Codes

code-subject = { $code } è il tuo codice { $tenant }
code-preview = { $minutes ->
    [one] Vale per { $minutes } minuto. Non condividerlo con nessuno.
   *[other] Vale per { $minutes } minuti. Non condividerlo con nessuno.
}
code-works-once = { $minutes ->
    [one] Vale una sola volta, per { $minutes } minuto.
   *[other] Vale una sola volta, per { $minutes } minuti.
}
code-caution = Tieni questo codice per te.
sign-in-code-heading = Il tuo codice di accesso
sign-in-code-text = Inserisci questo codice nella pagina in cui stai accedendo.
sign-in-code-caution-text = Inseriscilo solo su { $host }. { $tenant } non lo chiede mai per telefono, messaggio o email. Se non l’hai chiesto, ignora questa email: senza il codice nessuno entra.
sign-up-code-heading = Conferma la tua email
sign-up-code-text = Inserisci questo codice nella pagina in cui stai creando il tuo account.
sign-up-code-caution-text = Inseriscilo solo su { $host }. { $tenant } non lo chiede mai per telefono, messaggio o email. Se non l’hai chiesto, ignora questa email: senza il codice non viene creato alcun account.
reset-code-heading = Reimposta la password
reset-code-text = Inserisci questo codice nella pagina in cui hai chiesto di reimpostare la password.
reset-code-caution = Non l’hai chiesto tu?
reset-code-caution-text = La password non è cambiata e puoi ignorare questa email. Inserisci il codice solo su { $host }. { $tenant } non lo chiede mai per telefono, messaggio o email.

## A link to continue by

magic-link-subject = Il tuo link per continuare su { $tenant }
magic-link-text = Apri questo link nel browser in cui lo hai chiesto. Funziona una sola volta e per poco tempo.
magic-link-button = Continua
magic-link-not-you = Se non lo hai chiesto, ignora questa email: nessuno entra senza il link.

## An account exists already

existing-account-subject = Hai già un account { $tenant }
existing-account-preview = Qualcuno ha provato a registrarsi con il tuo indirizzo. Non è cambiato nulla.
existing-account-heading = Hai già un account
existing-account-text = Qualcuno ha provato a creare un account { $tenant } con questo indirizzo. Ne hai già uno, quindi non ne abbiamo creato un altro e non è cambiato nulla.
existing-account-you = Eri tu? Accedi e scegli “Password dimenticata?” se non la ricordi.
existing-account-not-you = Se non eri tu, ignora questa email. L’altra persona non ha saputo che hai un account.
sign-in-button = Accedi

## Welcome

welcome-subject = Ti diamo il benvenuto su { $tenant }
welcome-preview = Il tuo account è pronto.
welcome-heading = Ti diamo il benvenuto su { $tenant }
welcome-heading-name = { $name }, ti diamo il benvenuto su { $tenant }
welcome-text = Il tuo account { $tenant } è pronto. La registrazione è avvenuta come { $address }.
application-button = Vai a { $application }

## Security notices

password-changed-subject = La tua password di { $tenant } è stata cambiata
password-changed-preview = Se eri tu, non devi fare nulla.
password-changed-heading = La tua password è stata cambiata
password-changed-everywhere = Abbiamo anche chiuso le sessioni sugli altri tuoi dispositivi.
nothing-to-do = Se eri tu, non devi fare nulla.
not-you-reset = Se non eri tu, qualcun altro potrebbe conoscere la tua password. Vai su { $tenant }, scegli di accedere, poi “Password dimenticata?”, e disconnetti tutti gli altri dispositivi.
new-device-subject = Nuovo accesso al tuo account { $tenant }
new-device-preview = Eri tu?
new-device-heading = Accesso da un nuovo dispositivo

## An application asks

fact-application = App
fact-message = Messaggio
approval-subject = { $application } chiede la tua approvazione
approval-preview = { $minutes ->
    [one] Rispondi entro { $minutes } minuto. Fino ad allora non succede nulla.
   *[other] Rispondi entro { $minutes } minuti. Fino ad allora non succede nulla.
}
approval-heading = { $application } chiede di te
approval-text = { $application } vuole continuare a tuo nome. Guarda che cosa chiede, poi accetta o rifiuta.
approval-expires = { $minutes ->
    [one] Si può rispondere una sola volta, per { $minutes } minuto.
   *[other] Si può rispondere una sola volta, per { $minutes } minuti.
}
approval-button = Vedi la richiesta
approval-not-you = Se non te lo aspetti, ignora questa email: senza la tua risposta non succede nulla.

## Text messages

sms-code = { $minutes ->
    [one] { $code } è il tuo codice per { $tenant }. Vale per { $minutes } minuto. Non darlo a nessuno.
   *[other] { $code } è il tuo codice per { $tenant }. Vale per { $minutes } minuti. Non darlo a nessuno.
}
sms-existing-account = Hai già un account su { $tenant }. Accedi con questo numero.
