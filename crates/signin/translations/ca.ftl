# The language's own name, as it stands in the choice of languages.
language-name = Català

## Every page

skip-link = Ves al contingut principal
title-error = Error:
language-label = Llengua:
help-link = Ajuda
privacy-link = Privadesa
terms-link = Condicions
change-account = Canvia de compte
continue-button = Continua
try-again-button = Torna-ho a provar
show-password = Mostra la contrasenya
optional-note = (opcional)
or-divider = o
email-label = Correu electrònic
error-label = Error
detail-label = Detalls
time-label = Hora
correlation-label = ID de correlació
copy-reference = Copia l’ID per a l’assistència
copied-note = S’ha copiat

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day } { $month } de { $year }, { $time } (UTC)
month-name = { $month ->
    [1] de gener
    [2] de febrer
    [3] de març
    [4] d’abril
    [5] de maig
    [6] de juny
    [7] de juliol
    [8] d’agost
    [9] de setembre
    [10] d’octubre
    [11] de novembre
   *[12] de desembre
}

## Signing in

sign-in-step = Inici de sessió
sign-in-heading = Inici de sessió
sign-in-intro = Inicieu la sessió per continuar a { $tenant }
identifier-label = Correu electrònic o nom d’usuari
identifier-label-phone = Correu electrònic o número de telèfon
identifier-label-any = Correu, telèfon o nom d’usuari
phone-label = Número de telèfon
username-label = Nom d’usuari
identifier-missing = Introduïu el correu electrònic o el nom d’usuari.
identifier-missing-email = Introduïu el correu electrònic.
identifier-missing-any = Empleneu aquest camp.
identifier-not-an-email = Introduïu una adreça de correu, com ara name@example.com.
identifier-unacceptable = Comproveu el que heu escrit. No pot ser un correu electrònic ni un nom d’usuari.
identifier-unacceptable-phone = Comproveu el que heu escrit. Un número de telèfon comença amb + i el prefix del país.
identifier-unacceptable-phone-example = Comproveu el que heu escrit. Un número de telèfon és, per exemple, { $example }.
phone-country-refused = No podem enviar missatges a números d’aquest país. Utilitzeu un altre número.
username-unacceptable = Aquest nom d’usuari no s’admet aquí. Trieu-ne un altre.
username-heading = Trieu un nom d’usuari
username-intro = El fareu servir per iniciar la sessió.
username-hint = Lletres de la a a la z, xifres, punts, guionets i guions baixos.
username-taken = Aquest nom d’usuari ja està agafat. Trieu-ne un altre.
sign-up-prompt = És el primer cop que visiteu { $tenant }?
sign-up-link = Crea un compte

## Password

password-heading = Introduïu la contrasenya
password-label = Contrasenya
password-missing = Introduïu la contrasenya.
password-wrong = El correu electrònic i la contrasenya no coincideixen.
password-wrong-any = El compte i la contrasenya no coincideixen.
password-wrong-reset = Torneu-ho a provar o restabliu la contrasenya.
password-wrong-retry = Comproveu-los tots dos i torneu-ho a provar.
password-busy = Ara mateix tenim molta activitat.
password-busy-text = No s’ha comprovat la contrasenya. Espereu un moment i torneu-ho a provar.
forgot-link = Heu oblidat la contrasenya?
remember-label = Mantén la sessió iniciada en aquest dispositiu
sign-in-button = Inicia la sessió
code-instead = Envia’m un codi per correu

## One-time code

code-heading = Consulteu el correu
code-heading-phone = Consulteu el telèfon
code-sent-sign-in = Hem enviat un codi a { $address }
code-sent-sign-up = Per confirmar que és vostre, hem enviat un codi a { $address }
code-sent-reset = Si hi ha un compte associat, hem enviat un codi a { $address }
code-label = Codi de { $digits } xifres
code-hint = { $minutes ->
    [one] És vàlid durant { $minutes } minut.
   *[other] És vàlid durant { $minutes } minuts.
}
code-hint-scripted = El comprovem quan escriviu l’última xifra.
code-missing = Introduïu les { $digits } xifres del correu.
code-missing-phone = Introduïu les { $digits } xifres del missatge.
code-wrong = No és l’últim codi que us hem enviat. Comproveu-lo o demaneu-ne un de nou.
code-expired = Aquest codi ha caducat. Demaneu-ne un de nou.
code-too-many = Hi ha hagut massa intents erronis amb aquest codi. Demaneu-ne un de nou.
code-sent-again = Hem enviat un codi nou. Només és vàlid el més recent.
code-wait = { $seconds ->
    [one] Podreu demanar un altre codi d’aquí a { $seconds } segon. L’últim encara és vàlid.
   *[other] Podreu demanar un altre codi d’aquí a { $seconds } segons. L’últim encara és vàlid.
}
code-nothing-yet = Encara no ha arribat? Mireu el correu brossa o
code-nothing-yet-phone = Encara no ha arribat? Espereu un moment o
code-resend = demaneu un codi nou
verify-button = Verifica
change-email = Utilitza un altre correu
change-phone = Utilitza un altre número
password-instead = Utilitza la contrasenya

## Links by mail

link-sent = Hem enviat un enllaç a { $address }
link-hint = Obriu-lo en aquest navegador. Funciona un sol cop i només durant una estona.
link-resend = demaneu un enllaç nou
link-sent-again = Hem enviat un enllaç nou. Només és vàlid el més recent.
link-wait = Acabem d’enviar un enllaç i encara és vàlid. Espereu un moment abans de demanar-ne un altre.
link-opened = Confirmeu que sou vós
link-expired = Aquest enllaç ha caducat, ja s’ha fet servir o no és el més recent. Demaneu-ne un de nou.
link-elsewhere = Obriu l’enllaç on heu començat
link-elsewhere-text = Aquest enllaç només funciona al navegador que l’ha demanat. Encara no s’ha gastat: copieu-lo allà o obriu el correu en aquell dispositiu.
link-instead = Envia’m un enllaç per correu

## Signing up

sign-up-heading = Creeu el vostre compte
sign-up-intro = Només us caldrà un minut, més o menys.
sign-up-email-hint = Us enviarem un codi per confirmar-lo.
sign-up-link-hint = Us enviarem un enllaç per confirmar-lo.
sign-in-prompt = Ja teniu un compte?
sign-in-link = Inicia la sessió
details-step = Les vostres dades
details-intro = Un últim pas.
details-problems = Reviseu els camps marcats. No s’ha perdut res; només cal tornar a escriure la contrasenya.
steps-label = Progrés
step-email-done = Correu electrònic, fet
step-code-done = Codi, fet
step-details = Les vostres dades, pas 3 de 3
email-confirmed = Confirmat.
given-name-label = Nom
given-name-wrong = Introduïu el nom.
family-name-label = Cognoms
family-name-wrong = Introduïu els cognoms.
create-password-label = Creeu una contrasenya
create-account-button = Crea el compte

## Choosing a password

password-hint = Utilitzeu { $minimum } caràcters o més. Unes quantes paraules sense relació entre elles van bé.
password-choose = Trieu una contrasenya.
password-too-short = És massa curta. Utilitzeu { $minimum } caràcters o més.
password-too-long = És massa llarga. Utilitzeu { $maximum } caràcters com a màxim.
password-common = És una de les primeres contrasenyes que provarien els altres. Trieu-ne una altra.
password-context = Està feta amb el vostre nom, el vostre correu o el nostre nom. Trieu alguna cosa que no hi tingui relació.
password-guessable = És fàcil d’endevinar. Afegiu-hi unes quantes paraules sense relació entre elles.
password-unacceptable = Conté un caràcter que no es pot utilitzar. Trieu una altra contrasenya.
password-classes = Utilitzeu caràcters com a mínim de { $classes } d’aquests tipus: majúscules, minúscules, xifres i altres caràcters.
password-history = { $count ->
    [one] No utilitzeu la contrasenya que teniu ara.
   *[other] No utilitzeu cap de les { $count } últimes contrasenyes que heu tingut.
}
password-banned = Conté una paraula que aquí no es pot utilitzar. Trieu alguna cosa que no tingui res a veure amb nosaltres.
password-breached = Aquesta contrasenya es coneix per una filtració de dades d’un altre servei i, per tant, altres persones la provaran. Trieu-ne una altra.
password-used-before = Ja heu tingut aquesta contrasenya. Trieu-ne una altra.
strength-label = Seguretat de la contrasenya
strength-weak = Feble
strength-fair = Acceptable
strength-good = Bona
strength-strong = Forta

## Stay signed in

stay-heading = Voleu mantenir la sessió iniciada?
stay-intro = { $days ->
    [one] No haureu d’iniciar la sessió en aquest dispositiu durant { $days } dia.
   *[other] No haureu d’iniciar la sessió en aquest dispositiu durant { $days } dies.
}
stay-no = No
stay-yes = Mantén la sessió
stay-shared-device = Trieu «No» si el dispositiu és compartit o públic.

## Choosing an account

picker-heading = Trieu un compte
picker-intro = per continuar a { $application }
picker-other = Utilitza un altre compte

## Resetting a password

reset-heading = Restabliu la contrasenya
reset-intro-email = Introduïu el correu electrònic i us enviarem un codi.
reset-intro = Introduïu el correu electrònic o el número de telèfon i us enviarem un codi.
send-code-button = Envia el codi
back-to-sign-in = Torna a l’inici de sessió
new-password-heading = Trieu una contrasenya nova
change-password-text = Abans de continuar, heu de canviar la contrasenya. Es tancarà la sessió a tots els altres llocs.
new-password-label = Contrasenya nova
confirm-password-label = Repetiu la contrasenya nova
passwords-differ = Les dues contrasenyes no coincideixen. Torneu-les a escriure.
revoke-label = Tanca la sessió a tots els altres llocs
save-and-sign-in = Desa i inicia la sessió

## Paused, too many

locked-step = Inici de sessió en pausa
locked-heading = { $minutes ->
    [one] L’inici de sessió està en pausa durant { $minutes } minut
   *[other] L’inici de sessió està en pausa durant { $minutes } minuts
}
locked-text = S’han introduït massa contrasenyes errònies. Així no hi entra ningú més mentre no hi sou.
locked-until = Podreu tornar a provar una contrasenya a les
locked-other-ways = Aquestes opcions encara funcionen:
locked-code-text = L’enviarem si hi ha un compte amb aquest correu
locked-reset-text = Enviarem un codi al vostre correu
rate-limited-step = Massa intents
rate-limited-heading = Espereu un moment i torneu-ho a provar
rate-limited-text = Hem rebut molts intents des de la vostra xarxa.
rate-limited-from = Torneu-ho a provar a partir de les
rate-limited-hint = Utilitzeu una Wi-Fi compartida? Amb dades mòbils potser funcionarà abans.

## What can go wrong

start-again-in = Torna a començar a { $application }
problem-unknown-tenant = Aquí no es pot iniciar la sessió
problem-unknown-tenant-text = L’adreça d’aquesta pàgina indica una organització que no existeix. Comproveu l’enllaç o torneu a l’aplicació.
problem-unknown-application = Aquí no coneixem aquesta aplicació
problem-unknown-application-text = L’aplicació d’on veniu no està configurada per a aquest inici de sessió. El vostre compte no té cap problema.
problem-unknown-redirect = Aquesta aplicació no us pot iniciar la sessió
problem-unknown-redirect-text = L’aplicació ens ha demanat que us enviem a una adreça que no ha registrat i ens hem aturat. El vostre compte no té cap problema.
problem-bad-request = La sol·licitud d’aquesta aplicació no té sentit
problem-bad-request-text = Torneu a l’aplicació i proveu-ho de nou. Si continua passant, aviseu qui la gestiona.
problem-not-found = Aquí no hi ha cap pàgina
problem-not-found-text = Comproveu l’enllaç, o bé torneu a l’aplicació i comenceu de nou.
problem-unknown-number = Aquest error no existeix
problem-unknown-number-text = El número d’un error apareix al seu text després d’AADSTS. Comproveu l’enllaç.
problem-stale-form = Aquesta pàgina ha estat oberta massa temps
problem-stale-form-text = Per seguretat, no hem utilitzat el que s’ha enviat. Torneu enrere, recarregueu la pàgina i proveu-ho de nou.
problem-no-cookies = El vostre navegador bloqueja les galetes
problem-no-cookies-text = Només les necessitem per saber que la pàgina següent continua sent vostra. Permeteu les galetes d’aquest lloc web i comenceu de nou.
problem-too-large = Això és massa
problem-too-large-text = El navegador ha enviat més dades de les que necessita cap de les nostres pàgines. Torneu enrere i proveu-ho amb menys.
problem-busy = Ara mateix tenim molta activitat
problem-busy-text = No s’ha perdut res. Espereu un moment i torneu-ho a provar.
problem-internal = S’ha produït un error
problem-internal-text = El problema és nostre i ha quedat registrat. Torneu-ho a provar d’aquí a un moment.
journey-expired = Ha passat massa temps
journey-expired-text = Per seguretat, un inici de sessió s’acaba al cap d’una estona. No s’ha canviat res.
journey-finished = Això ja està acabat
journey-finished-text = Ja heu completat aquests passos, potser en una altra pestanya.
journey-unknown = Hem perdut el fil
journey-unknown-text = Aquest navegador no coneix els passos anteriors a aquesta pàgina. Potser l’enllaç ve d’un altre dispositiu o s’han esborrat les galetes.
journey-go-back = Torneu a l’aplicació i comenceu de nou.
cookies-cleared-heading = Hem endreçat les galetes
cookies-cleared-text = El navegador desava massa galetes d’aquest lloc web i hem esborrat les nostres. Torneu a iniciar la sessió per continuar.

## What an error number means

explained-heading = Què significa { $number }
explained-happened = Què ha passat
explained-to-do = Què cal fer
explained-developers = Per a desenvolupadors
explained-administrators = Per a administradors
explained-customers = Per a clients
explained-places = L’envia

## Leaving

signed-out-step = Sessió tancada
signed-out-heading = Heu tancat la sessió
signed-out-text = Tanqueu la finestra del navegador si el dispositiu és compartit.
go-to = Ves a { $application }
sign-out-step = Tancament de la sessió
sign-out-heading = Voleu tancar la sessió a { $tenant }?
sign-out-signed-in-as = Heu iniciat la sessió com a { $identifier }.
sign-out-text = Es tancarà la sessió a totes les aplicacions que heu obert amb aquest compte en aquest navegador.
sign-out-no = Mantén la sessió
sign-out-yes = Tanca la sessió
still-signed-in-heading = La sessió continua iniciada
still-signed-in-text = Podeu tancar aquesta pàgina.
leave-step = Sortida
leave-heading = Aquí no coneixem aquesta aplicació
leave-text = No es pot atendre la seva sol·licitud. Continueu només si volíeu obrir { $site }.
handing-over-step = Heu iniciat la sessió
handing-over-text = Us tornem a { $application }.
signing-out-step = S’està tancant la sessió
signing-out-text = Estem avisant les vostres aplicacions. Només serà un moment.

## Connecting a device

device-message = Obriu { $url } en un navegador i introduïu el codi { $code }.
device-heading = Connecteu un dispositiu
device-intro = Introduïu el codi que es mostra al televisor, a la consola o a la línia d’ordres.
device-code-label = Codi del dispositiu
device-code-hint = 9 lletres i xifres. S’accepten minúscules i espais.
device-code-missing = Introduïu els 9 caràcters que mostra el dispositiu.
device-code-unknown = Cap dispositiu no mostra aquest codi. Comproveu cada caràcter.
device-code-expired = Aquest codi ha caducat. Torneu a començar al dispositiu per obtenir-ne un de nou.
device-code-decided = Aquest codi ja s’ha utilitzat. Si el dispositiu encara espera, torneu-hi a començar.
device-code-too-many = S’han introduït massa codis erronis. Torneu-ho a provar d’aquí a una hora.
device-only-yours = Introduïu només un codi que hàgiu demanat vós.
device-confirm-heading = Voleu connectar { $application } en un dispositiu?
device-confirm-intro = Comproveu que el dispositiu mostri el mateix codi.
device-confirm-code = Codi: { $code }
device-application-label = Aplicació
device-requested-label = Inici
device-warning-title = Algú us ha enviat aquest codi?
device-warning-text = Trieu «Cancel·la». El podria fer servir per entrar al vostre compte.
device-deny = Cancel·la
device-allow = Connecta
device-connected-heading = El dispositiu està connectat
device-connected-text = Torneu a { $application } al dispositiu. Podeu tancar aquesta pàgina.
device-refused-heading = No s’ha connectat res
device-refused-text = { $application } en aquell dispositiu no pot entrar al vostre compte. Podeu tancar aquesta pàgina.

## Consent

consent-heading = Voleu permetre que { $application } utilitzi el vostre compte?
consent-intro = Demana permís per:
consent-settled = Ja pot:
consent-allow = Permet
consent-deny = Cancel·la
consent-openid = Iniciar-vos la sessió
consent-openid-text = I reconèixer-vos la propera vegada
consent-profile = Veure el vostre nom
consent-email = Veure la vostra adreça de correu
consent-offline = Mantenir l’accés quan no hi sou
consent-offline-text = Fins que ho retireu
consent-unverified = Ningú no ha revisat aquesta aplicació.
consent-unverified-text = Permeteu-la només si coneixeu { $site }.
consent-administrator-heading = { $application } necessita l’aprovació de l’administració
consent-administrator-text = No podeu permetre el que aquí està bloquejat. Demaneu a l’administració que ho permeti per a tothom.
consent-back = Torna a { $application }
admin-consent-title = Permet { $application } per a tothom
admin-consent-heading = Voleu permetre { $application } per a tothom?
admin-consent-intro = Responeu en nom de tots els clients. No se’ls preguntarà un per un.
admin-consent-openid = Iniciar la sessió de les persones
admin-consent-openid-text = I reconèixer-les la propera vegada
admin-consent-profile = Veure els perfils
admin-consent-profile-text = El nom de qui ha iniciat la sessió
admin-consent-email = Veure les adreces de correu
admin-consent-email-text = De qui ha iniciat la sessió
admin-consent-offline = Mantenir l’accés quan les persones no hi són
admin-consent-offline-text = Fins que ho retireu vós o elles
admin-consent-alone = Funciona sense que ningú hagi iniciat la sessió
admin-consent-site-label = Us torna a
admin-consent-covers-label = Inclou
admin-consent-covers = Tots els clients de { $business }
admin-consent-audit = La resposta s’anota al registre d’auditoria.
admin-consent-allow = Permet per a tothom
no-administrator-heading = Només l’administració pot respondre
no-administrator-text = Heu iniciat la sessió com a { $identifier }. Per continuar, inicieu-la amb un compte d’administrador.
consent-records-heading = Aplicacions que poden utilitzar el vostre compte
consent-records-since = Permès des de
consent-records-remove = Retira l’accés
consent-records-none = No heu permès que cap aplicació utilitzi el vostre compte.
consent-records-sign-in = Inicieu primer la sessió en una aplicació i torneu a obrir aquesta pàgina.

## Answering an application that asks by mail

approval-heading = { $application } us demana resposta
approval-intro = { $application } us vol iniciar la sessió, tot i que no sou davant la seva pantalla.
approval-message-label = Missatge
approval-warning-title = Ho heu començat vós?
approval-warning-text = Si no és així, trieu «Rebutja». Qui ho ha començat entraria al vostre compte.
approval-warning-message = Si no és així, o si el missatge no és el que hi veieu, trieu «Rebutja». Qui ho ha començat entraria al vostre compte.
approval-deny = Rebutja
approval-allow = Accepta
approval-another-heading = Aquesta sol·licitud és per a un altre compte
approval-another-text = Heu iniciat la sessió com a { $identifier }, i la sol·licitud no és per a aquest compte.
approval-another-button = Inicia la sessió amb un altre compte
approval-agreed-heading = Heu acceptat
approval-agreed-text = { $application } ja pot continuar. Podeu tancar aquesta pàgina.
approval-refused-heading = Heu rebutjat la sol·licitud
approval-refused-text = { $application } no pot continuar. Podeu tancar aquesta pàgina.
approval-gone-heading = No hi ha res a respondre
approval-gone-text = Aquest enllaç ja no funciona, o no ha funcionat mai. Si encara us esperen, torneu a començar on éreu.

## Looking at pages beforehand

preview-heading = Previsualització
preview-intro = Amb dades d’exemple. Aquí no es desa ni s’envia res.
preview-flows = Fluxos d’usuari
preview-themes = Temes
preview-pages = Pàgines

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Població
attribute-country = País o regió
attribute-display-name = Nom visible
attribute-job-title = Càrrec
attribute-postal-code = Codi postal
attribute-state = Estat o província
attribute-street-address = Carrer i número
attribute-problems = Reviseu els camps marcats. No s’ha perdut res.
attribute-choose = Trieu una opció
attribute-required = És necessari per continuar.
attribute-invalid = Això no es pot utilitzar aquí. Comproveu-ho i torneu-ho a provar.
attribute-not-a-number = Introduïu un nombre enter, en xifres.
attribute-not-a-date = Introduïu una data.
attribute-too-long = { $maximum ->
    [one] Introduïu { $maximum } caràcter com a màxim.
   *[other] Introduïu { $maximum } caràcters com a màxim.
}
step-page = Pàgina { $page } de { $pages }
back-button = Enrere

# Terms of use and the like.
terms-heading = Hi ha novetats per acceptar
terms-intro = Llegiu-ho i accepteu-ho per continuar amb el vostre compte.
terms-missing = Marqueu aquesta casella per continuar.
terms-sign-out = Tanca la sessió sense acceptar
