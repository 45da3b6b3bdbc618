# The language's own name, as it stands in the choice of languages.
language-name = Galego

## Every page

skip-link = Ir ao contido principal
title-error = Erro:
language-label = Idioma:
help-link = Axuda
privacy-link = Privacidade
terms-link = Condicións
change-account = Cambiar de conta
continue-button = Continuar
try-again-button = Tentar de novo
show-password = Amosar o contrasinal
optional-note = (opcional)
or-divider = ou
email-label = Correo electrónico
error-label = Erro
detail-label = Detalles
time-label = Hora
correlation-label = ID de correlación
copy-reference = Copiar o ID para a asistencia
copied-note = Copiado

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day } de { $month } de { $year }, { $time } (UTC)
month-name = { $month ->
    [1] xaneiro
    [2] febreiro
    [3] marzo
    [4] abril
    [5] maio
    [6] xuño
    [7] xullo
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] decembro
}

## Signing in

sign-in-step = Iniciar sesión
sign-in-heading = Iniciar sesión
sign-in-intro = Inicie sesión para continuar en { $tenant }
identifier-label = Correo electrónico ou nome de usuario
identifier-label-phone = Correo electrónico ou número de teléfono
identifier-label-any = Correo, teléfono ou nome de usuario
phone-label = Número de teléfono
username-label = Nome de usuario
identifier-missing = Introduza o seu correo electrónico ou nome de usuario.
identifier-missing-email = Introduza o seu correo electrónico.
identifier-missing-any = Encha este campo.
identifier-not-an-email = Introduza un enderezo de correo, como name@example.com.
identifier-unacceptable = Comprobe o que escribiu. Non pode ser un correo electrónico nin un nome de usuario.
identifier-unacceptable-phone = Comprobe o que escribiu. Un número de teléfono comeza por + e o prefixo do país.
identifier-unacceptable-phone-example = Comprobe o que escribiu. Un número de teléfono é, por exemplo, { $example }.
phone-country-refused = Non podemos enviar mensaxes a números deste país. Use outro número.
username-unacceptable = Este nome de usuario non se admite aquí. Escolla outro.
username-heading = Escolla un nome de usuario
username-intro = Usarao para iniciar sesión.
username-hint = Letras do a ao z, cifras, puntos, guións e guións baixos.
username-taken = Este nome de usuario xa está en uso. Escolla outro.
sign-up-prompt = É a súa primeira vez en { $tenant }?
sign-up-link = Crear unha conta

## Password

password-heading = Introduza o seu contrasinal
password-label = Contrasinal
password-missing = Introduza o seu contrasinal.
password-wrong = Ese correo e ese contrasinal non coinciden.
password-wrong-any = Esa conta e ese contrasinal non coinciden.
password-wrong-reset = Ténteo de novo ou restableza o contrasinal.
password-wrong-retry = Comprobe ambos e ténteo de novo.
password-busy = Agora mesmo temos moita actividade.
password-busy-text = Non se comprobou o seu contrasinal. Agarde un momento e ténteo de novo.
forgot-link = Esqueceu o contrasinal?
remember-label = Manter a sesión iniciada neste dispositivo
sign-in-button = Iniciar sesión
code-instead = Recibir un código por correo

## One-time code

code-heading = Consulte o seu correo
code-heading-phone = Consulte o seu teléfono
code-sent-sign-in = Enviamos un código a { $address }
code-sent-sign-up = Para confirmar que é seu, enviamos un código a { $address }
code-sent-reset = Se hai unha conta asociada, enviamos un código a { $address }
code-label = Código de { $digits } cifras
code-hint = { $minutes ->
    [one] Vale durante { $minutes } minuto.
   *[other] Vale durante { $minutes } minutos.
}
code-hint-scripted = Comprobámolo ao escribir a última cifra.
code-missing = Introduza as { $digits } cifras do correo.
code-missing-phone = Introduza as { $digits } cifras da mensaxe.
code-wrong = Non é o último código que enviamos. Compróbeo ou pida un novo.
code-expired = Ese código caducou. Pida un novo.
code-too-many = Houbo demasiados intentos errados con este código. Pida un novo.
code-sent-again = Enviamos un código novo. Só vale o máis recente.
code-wait = { $seconds ->
    [one] Poderá pedir outro código en { $seconds } segundo. O último aínda vale.
   *[other] Poderá pedir outro código en { $seconds } segundos. O último aínda vale.
}
code-nothing-yet = Aínda non chegou? Mire no correo lixo ou
code-nothing-yet-phone = Aínda non chegou? Agarde un momento ou
code-resend = pida un código novo
verify-button = Verificar
change-email = Usar outro correo
change-phone = Usar outro número
password-instead = Usar o contrasinal

## Links by mail

link-sent = Enviamos unha ligazón a { $address }
link-hint = Ábraa neste navegador. Funciona unha soa vez e durante pouco tempo.
link-resend = pida unha ligazón nova
link-sent-again = Enviamos unha ligazón nova. Só vale a máis recente.
link-wait = Acabamos de enviar unha ligazón e aínda vale. Agarde un momento antes de pedir outra.
link-opened = Confirme que é vostede
link-expired = Esa ligazón caducou, xa se usou ou non é a máis recente. Pida unha nova.
link-elsewhere = Abra a ligazón onde comezou
link-elsewhere-text = Esta ligazón só funciona no navegador que a pediu. Aínda non se gastou: cópiea alí ou abra o correo nese dispositivo.
link-instead = Recibir unha ligazón por correo

## Signing up

sign-up-heading = Cree a súa conta
sign-up-intro = Leva arredor dun minuto.
sign-up-email-hint = Enviarémoslle un código para confirmalo.
sign-up-link-hint = Enviarémoslle unha ligazón para confirmalo.
sign-in-prompt = Xa ten unha conta?
sign-in-link = Iniciar sesión
details-step = Os seus datos
details-intro = Un último paso.
details-problems = Revise os campos marcados. Non se perdeu nada; só hai que volver escribir o contrasinal.
steps-label = Progreso
step-email-done = Correo, feito
step-code-done = Código, feito
step-details = Os seus datos, paso 3 de 3
email-confirmed = Confirmado.
given-name-label = Nome
given-name-wrong = Introduza o seu nome.
family-name-label = Apelidos
family-name-wrong = Introduza os seus apelidos.
create-password-label = Cree un contrasinal
create-account-button = Crear conta

## Choosing a password

password-hint = Use { $minimum } caracteres ou máis. Unhas cantas palabras sen relación entre si van ben.
password-choose = Escolla un contrasinal.
password-too-short = Demasiado curto. Use { $minimum } caracteres ou máis.
password-too-long = Demasiado longo. Use { $maximum } caracteres como máximo.
password-common = É un dos primeiros contrasinais que probarían outras persoas. Escolla outro.
password-context = Está feito co seu nome, co seu correo ou co noso nome. Escolla algo sen relación.
password-guessable = É doado de adiviñar. Engada unhas cantas palabras sen relación entre si.
password-unacceptable = Contén un carácter que non se pode usar. Escolla outro contrasinal.
password-classes = Use caracteres de polo menos { $classes } destes tipos: maiúsculas, minúsculas, cifras e outros caracteres.
password-history = { $count ->
    [one] Non use o contrasinal que ten agora.
   *[other] Non use ningún dos seus { $count } últimos contrasinais.
}
password-banned = Contén unha palabra que non se pode usar aquí. Escolla algo que non teña que ver con nós.
password-breached = Este contrasinal coñécese por unha filtración de datos doutro servizo, polo que outras persoas o probarán. Escolla outro.
password-used-before = Xa tivo este contrasinal. Escolla outro.
strength-label = Seguridade do contrasinal
strength-weak = Feble
strength-fair = Aceptable
strength-good = Boa
strength-strong = Forte

## Stay signed in

stay-heading = Quere manter a sesión iniciada?
stay-intro = { $days ->
    [one] Non terá que iniciar sesión neste dispositivo durante { $days } día.
   *[other] Non terá que iniciar sesión neste dispositivo durante { $days } días.
}
stay-no = Non
stay-yes = Manter a sesión
stay-shared-device = Escolla «Non» se o dispositivo é compartido ou público.

## Choosing an account

picker-heading = Escolla unha conta
picker-intro = para continuar en { $application }
picker-other = Usar outra conta

## Resetting a password

reset-heading = Restableza o seu contrasinal
reset-intro-email = Introduza o seu correo e enviarémoslle un código.
reset-intro = Introduza o seu correo ou número de teléfono e enviarémoslle un código.
send-code-button = Enviar código
back-to-sign-in = Volver ao inicio de sesión
new-password-heading = Escolla un contrasinal novo
change-password-text = Antes de continuar, hai que cambiar o contrasinal. A súa sesión pecharase en todos os demais sitios.
new-password-label = Contrasinal novo
confirm-password-label = Repita o contrasinal novo
passwords-differ = Os dous contrasinais non coinciden. Escríbaos de novo.
revoke-label = Pechar sesión en todos os demais sitios
save-and-sign-in = Gardar e iniciar sesión

## Paused, too many

locked-step = Inicio de sesión en pausa
locked-heading = { $minutes ->
    [one] O inicio de sesión está en pausa durante { $minutes } minuto
   *[other] O inicio de sesión está en pausa durante { $minutes } minutos
}
locked-text = Introducíronse demasiados contrasinais errados. Así ninguén máis entra na súa ausencia.
locked-until = Poderá volver probar un contrasinal ás
locked-other-ways = Estas opcións seguen a funcionar:
locked-code-text = Enviarémolo se hai unha conta con este correo
locked-reset-text = Enviaremos un código ao seu correo
rate-limited-step = Demasiados intentos
rate-limited-heading = Agarde un momento e ténteo de novo
rate-limited-text = Recibimos moitos intentos desde a súa rede.
rate-limited-from = Ténteo de novo a partir das
rate-limited-hint = Usa unha wifi compartida? Con datos móbiles quizais funcione antes.

## What can go wrong

start-again-in = Comezar de novo en { $application }
problem-unknown-tenant = Aquí non se pode iniciar sesión
problem-unknown-tenant-text = O enderezo desta páxina indica unha organización que non existe. Comprobe a ligazón ou volva á aplicación.
problem-unknown-application = Aquí non coñecemos esta aplicación
problem-unknown-application-text = A aplicación da que vén non está configurada para este inicio de sesión. A súa conta está ben.
problem-unknown-redirect = Esta aplicación non pode iniciar a súa sesión
problem-unknown-redirect-text = A aplicación pediunos unha redirección a un enderezo que non rexistrou, así que nos detivemos. A súa conta está ben.
problem-bad-request = A solicitude desta aplicación non ten sentido
problem-bad-request-text = Volva á aplicación e ténteo de novo. Se segue a ocorrer, avise a quen a xestiona.
problem-not-found = Aquí non hai ningunha páxina
problem-not-found-text = Comprobe a ligazón ou volva á aplicación e comece de novo.
problem-unknown-number = Ese erro non existe
problem-unknown-number-text = O número dun erro aparece no seu texto despois de AADSTS. Comprobe a ligazón.
problem-stale-form = Esta páxina estivo aberta demasiado tempo
problem-stale-form-text = Pola súa seguridade, non usamos o que se enviou. Volva atrás, recargue a páxina e ténteo de novo.
problem-no-cookies = O seu navegador bloquea as cookies
problem-no-cookies-text = Só as necesitamos para saber que a páxina seguinte continúa a ser súa. Permita as cookies deste sitio e comece de novo.
problem-too-large = Iso foi demasiado
problem-too-large-text = O seu navegador enviou máis do que necesita calquera das nosas páxinas. Volva atrás e ténteo con menos.
problem-busy = Agora mesmo temos moita actividade
problem-busy-text = Non se perdeu nada. Agarde un momento e ténteo de novo.
problem-internal = Produciuse un erro
problem-internal-text = O problema é noso e quedou rexistrado. Ténteo de novo dentro dun momento.
journey-expired = Pasou demasiado tempo
journey-expired-text = Pola súa seguridade, un inicio de sesión remata ao cabo dun tempo. Non se cambiou nada.
journey-finished = Isto xa está rematado
journey-finished-text = Xa completou estes pasos, quizais noutra lapela.
journey-unknown = Perdemos o fío
journey-unknown-text = Este navegador non coñece os pasos anteriores a esta páxina. Quizais a ligazón vén doutro dispositivo ou se borraron as cookies.
journey-go-back = Volva á aplicación e comece de novo.
cookies-cleared-heading = Ordenamos as súas cookies
cookies-cleared-text = O seu navegador gardaba demasiadas cookies deste sitio, así que borramos as nosas. Inicie sesión de novo para continuar.

## What an error number means

explained-heading = Que significa { $number }
explained-happened = Que ocorreu
explained-to-do = Que facer
explained-developers = Para desenvolvedores
explained-administrators = Para administradores
explained-customers = Para clientes
explained-places = Enviado por

## Leaving

signed-out-step = Sesión pechada
signed-out-heading = Pechou a sesión
signed-out-text = Peche a xanela do navegador se o dispositivo é compartido.
go-to = Ir a { $application }
sign-out-step = Pechar sesión
sign-out-heading = Quere pechar a sesión en { $tenant }?
sign-out-signed-in-as = Ten a sesión iniciada como { $identifier }.
sign-out-text = A súa sesión pecharase en todas as aplicacións que abriu con esta conta neste navegador.
sign-out-no = Manter a sesión
sign-out-yes = Pechar sesión
still-signed-in-heading = A súa sesión segue iniciada
still-signed-in-text = Pode pechar esta páxina.
leave-step = Saíndo
leave-heading = Aquí non coñecemos esta aplicación
leave-text = Non se pode atender a solicitude desta aplicación. Continúe só se quería abrir { $site }.
handing-over-step = Sesión iniciada
handing-over-text = Volvendo a { $application }.
signing-out-step = Pechando a sesión
signing-out-text = Estamos a avisar as súas aplicacións. Será só un momento.

## Connecting a device

device-message = Abra { $url } nun navegador e introduza o código { $code }.
device-heading = Conecte un dispositivo
device-intro = Introduza o código que aparece no televisor, na consola ou na liña de ordes.
device-code-label = Código do dispositivo
device-code-hint = 9 letras e cifras. Valen minúsculas e espazos.
device-code-missing = Introduza os 9 caracteres que amosa o dispositivo.
device-code-unknown = Ningún dispositivo amosa este código. Comprobe cada carácter.
device-code-expired = Este código caducou. Comece de novo no dispositivo para obter outro.
device-code-decided = Este código xa se usou. Se o dispositivo aínda agarda, comece alí de novo.
device-code-too-many = Introducíronse demasiados códigos errados. Ténteo de novo dentro dunha hora.
device-only-yours = Introduza só un código que pedise vostede.
device-confirm-heading = Quere conectar { $application } nun dispositivo?
device-confirm-intro = Comprobe que o dispositivo amosa o mesmo código.
device-confirm-code = Código: { $code }
device-application-label = Aplicación
device-requested-label = Inicio
device-warning-title = Envioulle alguén este código?
device-warning-text = Escolla «Cancelar». Esa persoa podería usalo para entrar na súa conta.
device-deny = Cancelar
device-allow = Conectar
device-connected-heading = O seu dispositivo está conectado
device-connected-text = Volva a { $application } no dispositivo. Pode pechar esta páxina.
device-refused-heading = Non se conectou nada
device-refused-text = { $application } nese dispositivo non pode entrar na súa conta. Pode pechar esta páxina.

## Consent

consent-heading = Quere permitir que { $application } use a súa conta?
consent-intro = Pide permiso para:
consent-settled = Xa pode:
consent-allow = Permitir
consent-deny = Cancelar
consent-openid = Iniciar a súa sesión
consent-openid-text = E recoñecer a súa conta a próxima vez
consent-profile = Ver o seu nome
consent-email = Ver o seu enderezo de correo
consent-offline = Manter o acceso na súa ausencia
consent-offline-text = Ata que retire o permiso
consent-unverified = Ninguén revisou esta aplicación.
consent-unverified-text = Permítaa só se coñece { $site }.
consent-administrator-heading = { $application } necesita a aprobación dun administrador
consent-administrator-text = Non pode permitir o que aquí está bloqueado. Pídalle a un administrador que o permita para todos.
consent-back = Volver a { $application }
admin-consent-title = Permitir { $application } para todos
admin-consent-heading = Quere permitir { $application } para todos?
admin-consent-intro = Responde en nome de toda a clientela. Non se lle preguntará a cada persoa.
admin-consent-openid = Iniciar a sesión das persoas
admin-consent-openid-text = E recoñecelas a próxima vez
admin-consent-profile = Ver perfís
admin-consent-profile-text = O nome da persoa que iniciou sesión
admin-consent-email = Ver enderezos de correo
admin-consent-email-text = Da persoa que iniciou sesión
admin-consent-offline = Manter o acceso na ausencia das persoas
admin-consent-offline-text = Ata que vostede ou elas retiren o permiso
admin-consent-alone = Funciona sen que ninguén iniciase sesión
admin-consent-site-label = Regreso a
admin-consent-covers-label = Inclúe
admin-consent-covers = Toda a clientela de { $business }
admin-consent-audit = A súa resposta anótase no rexistro de auditoría.
admin-consent-allow = Permitir para todos
no-administrator-heading = Só pode responder un administrador
no-administrator-text = Ten a sesión iniciada como { $identifier }. Para continuar, inicie sesión cunha conta de administrador.
consent-records-heading = Aplicacións que poden usar a súa conta
consent-records-since = Permitido desde
consent-records-remove = Retirar o acceso
consent-records-none = Non permitiu que ningunha aplicación use a súa conta.
consent-records-sign-in = Inicie sesión primeiro nunha aplicación e abra esta páxina de novo.

## Answering an application that asks by mail

approval-heading = { $application } pide a súa resposta
approval-intro = { $application } quere iniciar a súa sesión, aínda que vostede non estea diante da súa pantalla.
approval-message-label = Mensaxe
approval-warning-title = Comezou isto vostede?
approval-warning-text = Se non foi vostede, escolla «Rexeitar». Quen o comezou entraría na súa conta.
approval-warning-message = Se non foi vostede, ou se a mensaxe non é a que ve alí, escolla «Rexeitar». Quen o comezou entraría na súa conta.
approval-deny = Rexeitar
approval-allow = Aceptar
approval-another-heading = Esta solicitude é para outra conta
approval-another-text = Ten a sesión iniciada como { $identifier }, e a solicitude non é para esta conta.
approval-another-button = Iniciar sesión con outra conta
approval-agreed-heading = Aceptou a solicitude
approval-agreed-text = { $application } xa pode continuar. Pode pechar esta páxina.
approval-refused-heading = Rexeitou a solicitude
approval-refused-text = { $application } non pode continuar. Pode pechar esta páxina.
approval-gone-heading = Non hai nada que responder
approval-gone-text = Esta ligazón xa non funciona, ou nunca funcionou. Se aínda agardan a súa resposta, comece de novo onde estaba.

## Looking at pages beforehand

preview-heading = Vista previa
preview-intro = Con datos de exemplo. Aquí non se garda nin se envía nada.
preview-flows = Fluxos de usuario
preview-themes = Temas
preview-pages = Páxinas

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Localidade
attribute-country = País ou rexión
attribute-display-name = Nome para amosar
attribute-job-title = Cargo
attribute-postal-code = Código postal
attribute-state = Estado ou provincia
attribute-street-address = Rúa e número
attribute-problems = Revise os campos marcados. Non se perdeu nada.
attribute-choose = Escolla unha opción
attribute-required = É necesario para continuar.
attribute-invalid = Isto non se pode usar aquí. Compróbeo e ténteo de novo.
attribute-not-a-number = Introduza un número enteiro, en cifras.
attribute-not-a-date = Introduza unha data.
attribute-too-long = { $maximum ->
    [one] Introduza { $maximum } carácter como máximo.
   *[other] Introduza { $maximum } caracteres como máximo.
}
step-page = Páxina { $page } de { $pages }
back-button = Atrás

# Terms of use and the like.
terms-heading = Algo novo que aceptar
terms-intro = Léao e acépteo para continuar coa súa conta.
terms-missing = Marque esta caixa para continuar.
terms-sign-out = Pechar sesión sen aceptar
