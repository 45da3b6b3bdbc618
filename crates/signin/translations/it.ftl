# The language's own name, as it stands in the choice of languages.
language-name = Italiano

## Every page

skip-link = Vai al contenuto principale
title-error = Errore:
language-label = Lingua:
help-link = Guida
privacy-link = Privacy
terms-link = Condizioni
change-account = Cambia account
continue-button = Continua
try-again-button = Riprova
show-password = Mostra password
optional-note = (facoltativo)
or-divider = oppure
email-label = Email
error-label = Errore
detail-label = Dettagli
time-label = Ora
correlation-label = ID della richiesta
copy-reference = Copia per l’assistenza
copied-note = Copiato

## Dates and times

time-of-day = { $time } (UTC)
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

## Signing in

sign-in-step = Accedi
sign-in-heading = Accedi
sign-in-intro = Accedi per continuare su { $tenant }
identifier-label = Email o nome utente
identifier-label-phone = Email o numero di telefono
identifier-label-any = Email, telefono o nome utente
phone-label = Numero di telefono
username-label = Nome utente
identifier-missing = Inserisci l’email o il nome utente.
identifier-missing-email = Inserisci l’email.
identifier-missing-any = Compila questo campo.
identifier-not-an-email = Inserisci un indirizzo email, come name@example.com.
identifier-unacceptable = Controlla ciò che hai scritto. Non può essere un’email né un nome utente.
identifier-unacceptable-phone = Controlla ciò che hai scritto. Un numero di telefono inizia con + e il prefisso del paese.
identifier-unacceptable-phone-example = Controlla ciò che hai scritto. Un numero di telefono è, ad esempio, { $example }.
phone-country-refused = Non possiamo inviare messaggi ai numeri di questo paese. Usa un altro numero.
username-unacceptable = Qui non può essere un nome utente. Scegline un altro.
username-heading = Scegli un nome utente
username-intro = Lo userai per accedere.
username-hint = Lettere dalla a alla z, cifre, punti, trattini e trattini bassi.
username-taken = Questo nome utente è già in uso. Scegline un altro.
sign-up-prompt = È la tua prima volta su { $tenant }?
sign-up-link = Crea un account

## Password

password-heading = Inserisci la password
password-label = Password
password-missing = Inserisci la password.
password-wrong = Email e password non corrispondono.
password-wrong-any = L’account e la password non corrispondono.
password-wrong-reset = Riprova o reimposta la password.
password-wrong-retry = Controlla entrambe e riprova.
password-busy = In questo momento c’è molto traffico.
password-busy-text = La password non è stata controllata. Attendi un momento e riprova.
forgot-link = Password dimenticata?
remember-label = Mantieni l’accesso su questo dispositivo
sign-in-button = Accedi
code-instead = Invia un codice per email

## One-time code

code-heading = Controlla l’email
code-heading-phone = Controlla il telefono
code-sent-sign-in = Abbiamo inviato un codice a { $address }
code-sent-sign-up = Per confermare che è tuo, abbiamo inviato un codice a { $address }
code-sent-reset = Se esiste un account, abbiamo inviato un codice a { $address }
code-label = Codice di { $digits } cifre
code-hint = { $minutes ->
    [one] Vale per { $minutes } minuto.
   *[other] Vale per { $minutes } minuti.
}
code-hint-scripted = Lo controlliamo quando inserisci l’ultima cifra.
code-missing = Inserisci le { $digits } cifre dell’email.
code-missing-phone = Inserisci le { $digits } cifre del messaggio.
code-wrong = Non è l’ultimo codice inviato. Controllalo o chiedine uno nuovo.
code-expired = Questo codice è scaduto. Chiedine uno nuovo.
code-too-many = Troppi tentativi errati con questo codice. Chiedine uno nuovo.
code-sent-again = Abbiamo inviato un nuovo codice. Vale solo il più recente.
code-wait = { $seconds ->
    [one] Potrai chiedere un altro codice tra { $seconds } secondo. L’ultimo vale ancora.
   *[other] Potrai chiedere un altro codice tra { $seconds } secondi. L’ultimo vale ancora.
}
code-nothing-yet = Non è arrivato? Controlla lo spam o
code-nothing-yet-phone = Non è arrivato? Attendi un momento o
code-resend = chiedi un nuovo codice
verify-button = Verifica
change-email = Usa un’altra email
change-phone = Usa un altro numero
password-instead = Usa la password

## Links by mail

link-sent = Abbiamo inviato un link a { $address }
link-hint = Aprilo in questo browser. Funziona una sola volta e per poco tempo.
link-resend = chiedi un nuovo link
link-sent-again = Abbiamo inviato un nuovo link. Vale solo il più recente.
link-wait = Abbiamo appena inviato un link ed è ancora valido. Attendi un momento prima di chiederne un altro.
link-opened = Conferma che sei tu
link-expired = Questo link è scaduto, è già stato usato o non è il più recente. Chiedine uno nuovo.
link-elsewhere = Apri il link dove hai iniziato
link-elsewhere-text = Questo link funziona solo nel browser che lo ha chiesto. Non è ancora stato usato: copialo lì, o apri l’email su quel dispositivo.
link-instead = Invia un link per email

## Signing up

sign-up-heading = Crea il tuo account
sign-up-intro = Richiede circa un minuto.
sign-up-email-hint = Ti invieremo un codice per confermarla.
sign-up-link-hint = Ti invieremo un link per confermarla.
sign-in-prompt = Hai già un account?
sign-in-link = Accedi
details-step = I tuoi dati
details-intro = Un ultimo passaggio.
details-problems = Controlla i campi segnalati. Non si è perso nulla, solo la password va reinserita.
attribute-problems = Controlla i campi segnalati. Non si è perso nulla.
steps-label = Avanzamento
step-email-done = Email, fatto
step-code-done = Codice, fatto
step-details = I tuoi dati, passaggio 3 di 3
email-confirmed = Confermato.
given-name-label = Nome
given-name-wrong = Inserisci il nome.
family-name-label = Cognome
family-name-wrong = Inserisci il cognome.
create-password-label = Crea una password
create-account-button = Crea account

## Choosing a password

password-hint = Usa almeno { $minimum } caratteri. Qualche parola senza legami va bene.
password-choose = Scegli una password.
password-too-short = Troppo corta. Usa almeno { $minimum } caratteri.
password-too-long = Troppo lunga. Usa al massimo { $maximum } caratteri.
password-common = È una delle prime password che altri proverebbero. Scegline un’altra.
password-context = È composta dal tuo nome, dalla tua email o dal nostro nome. Scegli qualcosa senza legami.
password-guessable = È facile da indovinare. Aggiungi qualche parola senza legami.
password-unacceptable = Contiene un carattere che non si può usare. Scegli un’altra password.
password-classes = Usa caratteri di almeno { $classes } di questi tipi: maiuscole, minuscole, cifre, altri caratteri.
password-history = { $count ->
    [one] Non usare la password che hai adesso.
   *[other] Non usare nessuna delle tue ultime { $count } password.
}
password-banned = Contiene una parola che qui non si può usare. Scegli qualcosa che non abbia a che fare con noi.
password-breached = Questa password è nota per una fuga di dati altrove, quindi altri la proveranno. Scegline un’altra.
password-used-before = Hai già usato questa password. Scegline un’altra.
strength-label = Sicurezza della password
strength-weak = Debole
strength-fair = Discreta
strength-good = Buona
strength-strong = Forte

## Stay signed in

stay-heading = Vuoi mantenere l’accesso?
stay-intro = { $days ->
    [one] Non dovrai accedere su questo dispositivo per { $days } giorno.
   *[other] Non dovrai accedere su questo dispositivo per { $days } giorni.
}
stay-no = No
stay-yes = Mantieni l’accesso
stay-shared-device = Su un dispositivo condiviso o pubblico scegli No.

## Choosing an account

picker-heading = Scegli un account
picker-intro = per continuare su { $application }
picker-other = Usa un altro account

## Resetting a password

reset-heading = Reimposta la password
reset-intro-email = Inserisci l’email e ti invieremo un codice.
reset-intro = Inserisci l’email o il numero di telefono e ti invieremo un codice.
send-code-button = Invia codice
back-to-sign-in = Torna all’accesso
new-password-heading = Scegli una nuova password
change-password-text = Prima di continuare devi cambiare la password. La sessione verrà chiusa su tutti gli altri dispositivi.
new-password-label = Nuova password
confirm-password-label = Ripeti la nuova password
passwords-differ = Le due password sono diverse. Inseriscile di nuovo.
revoke-label = Disconnetti tutti gli altri dispositivi
save-and-sign-in = Salva e accedi

## Paused, too many

locked-step = Accesso sospeso
locked-heading = { $minutes ->
    [one] L’accesso è sospeso per { $minutes } minuto
   *[other] L’accesso è sospeso per { $minutes } minuti
}
locked-text = Sono state inserite troppe password errate. Così nessun altro entra mentre non ci sei.
locked-until = Potrai riprovare una password alle
locked-other-ways = Questi modi funzionano ancora:
locked-code-text = Lo invieremo se esiste un account con questa email
locked-reset-text = Invieremo un codice alla tua email
rate-limited-step = Troppi tentativi
rate-limited-heading = Attendi un momento e riprova
rate-limited-text = Abbiamo ricevuto molti tentativi dalla tua rete.
rate-limited-from = Riprova dalle
rate-limited-hint = Usi un Wi-Fi condiviso? Con i dati mobili potrebbe funzionare prima.

## What can go wrong

start-again-in = Ricomincia in { $application }
problem-unknown-tenant = Qui non si accede
problem-unknown-tenant-text = L’indirizzo di questa pagina indica un’organizzazione che non esiste. Controlla il link o torna all’app.
problem-unknown-application = Qui questa app non è nota
problem-unknown-application-text = L’app da cui arrivi non è configurata per questo accesso. Il tuo account è a posto.
problem-unknown-redirect = Questa app non può farti accedere
problem-unknown-redirect-text = L’app ci ha chiesto di inviarti a un indirizzo che non ha registrato, quindi ci siamo fermati. Il tuo account è a posto.
problem-bad-request = La richiesta di questa app non ha senso
problem-bad-request-text = Torna all’app e riprova. Se continua a succedere, avvisa chi la gestisce.
problem-not-found = Qui non c’è nessuna pagina
problem-not-found-text = Controlla il link o torna all’app e ricomincia.
problem-unknown-number = Questo errore non esiste
problem-unknown-number-text = Il numero di un errore si trova nel suo testo dopo AADSTS. Controlla il link.
problem-stale-form = Questa pagina è rimasta aperta troppo a lungo
problem-stale-form-text = Per la tua sicurezza non abbiamo usato ciò che ha inviato. Torna indietro, ricarica la pagina e riprova.
problem-no-cookies = Il browser blocca i cookie
problem-no-cookies-text = Ci servono solo per sapere che nella pagina successiva sei ancora tu. Consenti i cookie per questo sito e ricomincia.
problem-too-large = È troppo
problem-too-large-text = Il browser ha inviato più di quanto serva a qualsiasi nostra pagina. Torna indietro e riprova con meno.
problem-busy = In questo momento c’è molto traffico
problem-busy-text = Non si è perso nulla. Attendi un momento e riprova.
problem-internal = Qualcosa è andato storto
problem-internal-text = Il problema è nostro ed è stato registrato. Riprova tra un momento.
journey-expired = Ci è voluto troppo tempo
journey-expired-text = Per la tua sicurezza, un accesso termina dopo un po’. Non è stato cambiato nulla.
journey-finished = Questo è già concluso
journey-finished-text = Hai già completato questi passaggi, forse in un’altra scheda.
journey-unknown = Abbiamo perso il filo
journey-unknown-text = Questo browser non conosce i passaggi precedenti a questa pagina. Il link può venire da un altro dispositivo, o i cookie sono stati cancellati.
journey-go-back = Torna all’app e ricomincia.
cookies-cleared-heading = Abbiamo riordinato i tuoi cookie
cookies-cleared-text = Il browser conservava troppi cookie per questo sito, quindi abbiamo cancellato i nostri. Accedi di nuovo per continuare.

## What an error number means

explained-heading = Che cosa significa { $number }
explained-happened = Che cosa è successo
explained-to-do = Che cosa fare
explained-developers = Per gli sviluppatori
explained-administrators = Per gli amministratori
explained-customers = Per i clienti
explained-places = Inviato da

## Leaving

signed-out-step = Disconnessione completata
signed-out-heading = La sessione è chiusa
signed-out-text = Chiudi la finestra del browser se il dispositivo è condiviso.
go-to = Vai a { $application }
sign-out-step = Esci
sign-out-heading = Uscire da { $tenant }?
sign-out-signed-in-as = Hai eseguito l’accesso come { $identifier }.
sign-out-text = Uscirai da tutte le app che hai aperto con questo account in questo browser.
sign-out-no = Mantieni l’accesso
sign-out-yes = Esci
still-signed-in-heading = L’accesso è ancora attivo
still-signed-in-text = Puoi chiudere questa pagina.
leave-step = Uscita
leave-heading = Qui questa app non è nota
leave-text = La sua richiesta non può essere soddisfatta. Continua solo se volevi aprire { $site }.
handing-over-step = Accesso eseguito
handing-over-text = Ti riportiamo a { $application }.
signing-out-step = Disconnessione in corso
signing-out-text = Stiamo avvisando le tue app. Ci vuole un momento.

## Connecting a device

device-message = Apri { $url } in un browser e inserisci il codice { $code }.
device-heading = Collega un dispositivo
device-intro = Inserisci il codice mostrato sulla TV, sulla console o nella riga di comando.
device-code-label = Codice sul dispositivo
device-code-hint = 9 lettere e cifre. Vanno bene minuscole e spazi.
device-code-missing = Inserisci i 9 caratteri mostrati dal dispositivo.
device-code-unknown = Nessun dispositivo mostra questo codice. Controlla ogni carattere.
device-code-expired = Questo codice è scaduto. Ricomincia sul dispositivo per averne uno nuovo.
device-code-decided = Questo codice è già stato usato. Se il dispositivo è ancora in attesa, ricomincia da lì.
device-code-too-many = Sono stati inseriti troppi codici errati. Riprova tra un’ora.
device-only-yours = Inserisci solo un codice che hai chiesto tu.
device-confirm-heading = Collegare { $application } su un dispositivo?
device-confirm-intro = Controlla che il dispositivo mostri lo stesso codice.
device-confirm-code = Codice: { $code }
device-application-label = App
device-requested-label = Inizio
device-warning-title = Qualcuno ti ha inviato questo codice?
device-warning-text = Scegli Annulla. Potrebbe usarlo per entrare nel tuo account.
device-deny = Annulla
device-allow = Collega
device-connected-heading = Il dispositivo è collegato
device-connected-text = Torna a { $application } sul dispositivo. Puoi chiudere questa pagina.
device-refused-heading = Non è stato collegato nulla
device-refused-text = { $application } su quel dispositivo non può entrare nel tuo account. Puoi chiudere questa pagina.

## Consent

consent-heading = Consentire a { $application } di usare il tuo account?
consent-intro = Chiede il permesso di:
consent-settled = Può già:
consent-allow = Consenti
consent-deny = Annulla
consent-openid = Farti accedere
consent-openid-text = E riconoscerti la prossima volta
consent-profile = Vedere il tuo nome
consent-email = Vedere il tuo indirizzo email
consent-offline = Restare collegata quando non ci sei
consent-offline-text = Finché non lo revochi
consent-unverified = Nessuno ha verificato questa app.
consent-unverified-text = Consentila solo se conosci { $site }.
consent-administrator-heading = { $application } richiede l’approvazione di un amministratore
consent-administrator-text = Non puoi consentire ciò che qui è bloccato. Chiedi a un amministratore di consentirlo per tutti.
consent-back = Torna a { $application }
admin-consent-title = Consenti { $application } per tutti
admin-consent-heading = Consentire { $application } per tutti?
admin-consent-intro = Rispondi per tutti i clienti. Non verrà chiesto a ciascuno.
admin-consent-openid = Far accedere le persone
admin-consent-openid-text = E riconoscerle la prossima volta
admin-consent-profile = Vedere i profili
admin-consent-profile-text = Il nome di chi ha eseguito l’accesso
admin-consent-email = Vedere gli indirizzi email
admin-consent-email-text = Di chi ha eseguito l’accesso
admin-consent-offline = Restare collegata quando le persone non ci sono
admin-consent-offline-text = Finché tu o loro non lo revocate
admin-consent-alone = Funziona senza che nessuno acceda
admin-consent-site-label = Ti riporta a
admin-consent-covers-label = Riguarda
admin-consent-covers = Tutti i clienti di { $business }
admin-consent-audit = La tua risposta viene scritta nel registro di controllo.
admin-consent-allow = Consenti per tutti
no-administrator-heading = Può rispondere solo un amministratore
no-administrator-text = Hai eseguito l’accesso come { $identifier }. Per continuare accedi con un account di amministratore.
consent-records-heading = App che possono usare il tuo account
consent-records-since = Consentita dal
consent-records-remove = Rimuovi accesso
consent-records-none = Non hai consentito a nessuna app di usare il tuo account.
consent-records-sign-in = Accedi prima a un’app, poi apri di nuovo questa pagina.

## Answering an application that asks by mail

approval-heading = { $application } chiede di te
approval-intro = { $application } vuole farti accedere anche se non sei davanti al suo schermo.
approval-message-label = Messaggio
approval-warning-title = Hai iniziato tu?
approval-warning-text = Se no, scegli Rifiuta. Chi ha iniziato entrerebbe nel tuo account.
approval-warning-message = Se no, o se il messaggio non è quello che vedi lì, scegli Rifiuta. Chi ha iniziato entrerebbe nel tuo account.
approval-deny = Rifiuta
approval-allow = Accetta
approval-another-heading = Questa richiesta è per un altro account
approval-another-text = Hai eseguito l’accesso come { $identifier }, a cui non è stato chiesto.
approval-another-button = Accedi con un altro account
approval-agreed-heading = Hai accettato
approval-agreed-text = { $application } ora può continuare. Puoi chiudere questa pagina.
approval-refused-heading = Hai rifiutato
approval-refused-text = { $application } non può continuare. Puoi chiudere questa pagina.
approval-gone-heading = Non c’è nulla a cui rispondere
approval-gone-text = Questo link non funziona più, o non ha mai funzionato. Se ti viene ancora chiesto, ricomincia da dove eri.

## Looking at pages beforehand

preview-heading = Anteprima
preview-intro = Con dati di esempio. Qui non si salva né si invia nulla.
preview-flows = Flussi utente
preview-themes = Temi
preview-pages = Pagine

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Città o località
attribute-country = Paese o area geografica
attribute-display-name = Nome visualizzato
attribute-job-title = Posizione
attribute-postal-code = Codice postale
attribute-state = Stato o provincia
attribute-street-address = Via e numero
attribute-choose = Scegli
attribute-required = Serve per continuare.
attribute-invalid = Qui non si può usare. Controlla e riprova.
attribute-not-a-number = Inserisci un numero intero, in cifre.
attribute-not-a-date = Inserisci una data.
attribute-too-long = { $maximum ->
    [one] Inserisci al massimo { $maximum } carattere.
   *[other] Inserisci al massimo { $maximum } caratteri.
}
step-page = Pagina { $page } di { $pages }
back-button = Indietro

# Terms of use and the like.
terms-heading = Qualcosa di nuovo da accettare
terms-intro = Leggi e accetta per continuare con il tuo account.
terms-missing = Seleziona questa casella per continuare.
terms-sign-out = Preferisco uscire
