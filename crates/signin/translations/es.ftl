# The language's own name, as it stands in the choice of languages.
language-name = Español

## Every page

skip-link = Ir al contenido principal
title-error = Error:
language-label = Idioma:
help-link = Ayuda
privacy-link = Privacidad
terms-link = Condiciones
change-account = Cambiar de cuenta
continue-button = Continuar
try-again-button = Reintentar
show-password = Mostrar contraseña
optional-note = (opcional)
or-divider = o
email-label = Correo electrónico
error-label = Error
detail-label = Detalles
time-label = Hora
correlation-label = Id. de la solicitud
copy-reference = Copiar para soporte
copied-note = Copiado

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day } de { $month } de { $year }, { $time } (UTC)
month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}

## Signing in

sign-in-step = Iniciar sesión
sign-in-heading = Iniciar sesión
sign-in-intro = Inicie sesión para continuar en { $tenant }
identifier-label = Correo electrónico o nombre de usuario
identifier-label-phone = Correo electrónico o teléfono
identifier-label-any = Correo, teléfono o nombre de usuario
phone-label = Número de teléfono
username-label = Nombre de usuario
identifier-missing = Escriba su correo electrónico o su nombre de usuario.
identifier-missing-email = Escriba su correo electrónico.
identifier-missing-any = Rellene este campo.
identifier-not-an-email = Escriba una dirección de correo, como name@example.com.
identifier-unacceptable = Compruebe lo que ha escrito. No puede ser un correo ni un nombre de usuario.
identifier-unacceptable-phone = Compruebe lo que ha escrito. Un número de teléfono empieza por + y el prefijo del país.
identifier-unacceptable-phone-example = Compruebe lo que ha escrito. Un número de teléfono es, por ejemplo, { $example }.
phone-country-refused = No podemos enviar mensajes a números de ese país. Use otro número.
username-unacceptable = Aquí no puede ser un nombre de usuario. Elija otro.
username-heading = Elija un nombre de usuario
username-intro = Iniciará sesión con él.
username-hint = Letras de la a a la z, cifras, puntos, guiones y guiones bajos.
username-taken = Ese nombre de usuario ya está en uso. Elija otro.
sign-up-prompt = ¿Es su primera vez en { $tenant }?
sign-up-link = Crear una cuenta

## Password

password-heading = Escriba su contraseña
password-label = Contraseña
password-missing = Escriba su contraseña.
password-wrong = Ese correo y esa contraseña no coinciden.
password-wrong-any = Esa cuenta y esa contraseña no coinciden.
password-wrong-reset = Inténtelo de nuevo o restablezca la contraseña.
password-wrong-retry = Compruebe ambos e inténtelo de nuevo.
password-busy = Ahora mismo tenemos mucha actividad.
password-busy-text = No se ha comprobado su contraseña. Espere un momento e inténtelo de nuevo.
forgot-link = ¿Ha olvidado la contraseña?
remember-label = Mantener la sesión iniciada en este dispositivo
sign-in-button = Iniciar sesión
code-instead = Recibir un código por correo

## One-time code

code-heading = Revise su correo
code-heading-phone = Revise su teléfono
code-sent-sign-in = Hemos enviado un código a { $address }
code-sent-sign-up = Para confirmar que es suyo, hemos enviado un código a { $address }
code-sent-reset = Si existe una cuenta, hemos enviado un código a { $address }
code-label = Código de { $digits } cifras
code-hint = { $minutes ->
    [one] Vale durante { $minutes } minuto.
   *[other] Vale durante { $minutes } minutos.
}
code-hint-scripted = Lo comprobamos al escribir la última cifra.
code-missing = Escriba las { $digits } cifras del correo.
code-missing-phone = Escriba las { $digits } cifras del mensaje.
code-wrong = No es el último código que enviamos. Compruébelo o pida otro.
code-expired = Ese código ha caducado. Pida otro.
code-too-many = Ha habido demasiados intentos erróneos con este código. Pida otro.
code-sent-again = Hemos enviado un código nuevo. Solo vale el más reciente.
code-wait = { $seconds ->
    [one] Podrá pedir otro código dentro de { $seconds } segundo. El último sigue valiendo.
   *[other] Podrá pedir otro código dentro de { $seconds } segundos. El último sigue valiendo.
}
code-nothing-yet = ¿No llega? Revise el correo no deseado o
code-nothing-yet-phone = ¿No llega? Espere un momento o
code-resend = pida un código nuevo
verify-button = Verificar
change-email = Usar otro correo
change-phone = Usar otro número
password-instead = Usar la contraseña

## Links by mail

link-sent = Hemos enviado un enlace a { $address }
link-hint = Ábralo en este navegador. Funciona una sola vez y durante poco tiempo.
link-resend = pida un enlace nuevo
link-sent-again = Hemos enviado un enlace nuevo. Solo vale el más reciente.
link-wait = Acabamos de enviar un enlace y todavía vale. Espere un momento antes de pedir otro.
link-opened = Confirme que es usted
link-expired = Ese enlace ha caducado, ya se ha usado o no es el más reciente. Pida otro.
link-elsewhere = Abra el enlace donde empezó
link-elsewhere-text = Este enlace solo funciona en el navegador que lo pidió. Aún no se ha gastado: cópielo allí o abra el correo en ese dispositivo.
link-instead = Recibir un enlace por correo

## Signing up

sign-up-heading = Cree su cuenta
sign-up-intro = Solo lleva un minuto.
sign-up-email-hint = Le enviaremos un código para confirmarlo.
sign-up-link-hint = Le enviaremos un enlace para confirmarlo.
sign-in-prompt = ¿Ya tiene una cuenta?
sign-in-link = Iniciar sesión
details-step = Sus datos
details-intro = Un último paso.
details-problems = Revise los campos marcados. No se ha perdido nada; solo hay que volver a escribir la contraseña.
attribute-problems = Revise los campos marcados. No se ha perdido nada.
steps-label = Progreso
step-email-done = Correo, hecho
step-code-done = Código, hecho
step-details = Sus datos, paso 3 de 3
email-confirmed = Confirmado.
given-name-label = Nombre
given-name-wrong = Escriba su nombre.
family-name-label = Apellidos
family-name-wrong = Escriba sus apellidos.
create-password-label = Cree una contraseña
create-account-button = Crear cuenta

## Choosing a password

password-hint = Use { $minimum } caracteres o más. Unas cuantas palabras sin relación entre sí van bien.
password-choose = Elija una contraseña.
password-too-short = Demasiado corta. Use { $minimum } caracteres o más.
password-too-long = Demasiado larga. Use { $maximum } caracteres como máximo.
password-common = Es una de las primeras contraseñas que otros probarían. Elija otra.
password-context = Está hecha con su nombre, su correo o nuestro nombre. Elija algo sin relación.
password-guessable = Es fácil de adivinar. Añada unas cuantas palabras sin relación.
password-unacceptable = Contiene un carácter que no se puede usar. Elija otra contraseña.
password-classes = Use caracteres de al menos { $classes } de estos tipos: mayúsculas, minúsculas, cifras y otros caracteres.
password-history = { $count ->
    [one] No use la contraseña que tiene ahora.
   *[other] No use ninguna de sus { $count } últimas contraseñas.
}
password-banned = Contiene una palabra que aquí no se puede usar. Elija algo que no tenga que ver con nosotros.
password-breached = Esta contraseña se conoce por una filtración de datos, así que otros la probarán. Elija otra.
password-used-before = Ya ha tenido esta contraseña. Elija otra.
strength-label = Seguridad de la contraseña
strength-weak = Débil
strength-fair = Aceptable
strength-good = Buena
strength-strong = Fuerte

## Stay signed in

stay-heading = ¿Mantener la sesión iniciada?
stay-intro = { $days ->
    [one] No tendrá que iniciar sesión en este dispositivo durante { $days } día.
   *[other] No tendrá que iniciar sesión en este dispositivo durante { $days } días.
}
stay-no = No
stay-yes = Mantener la sesión
stay-shared-device = Elija No si el dispositivo es compartido o público.

## Choosing an account

picker-heading = Elija una cuenta
picker-intro = para continuar en { $application }
picker-other = Usar otra cuenta

## Resetting a password

reset-heading = Restablezca su contraseña
reset-intro-email = Escriba su correo y le enviaremos un código.
reset-intro = Escriba su correo o su número de teléfono y le enviaremos un código.
send-code-button = Enviar código
back-to-sign-in = Volver al inicio de sesión
new-password-heading = Elija una contraseña nueva
change-password-text = Antes de continuar hay que cambiar la contraseña. Se cerrará su sesión en los demás sitios.
new-password-label = Contraseña nueva
confirm-password-label = Repita la contraseña nueva
passwords-differ = Las dos contraseñas no coinciden. Escríbalas de nuevo.
revoke-label = Cerrar sesión en los demás sitios
save-and-sign-in = Guardar e iniciar sesión

## Paused, too many

locked-step = Inicio de sesión en pausa
locked-heading = { $minutes ->
    [one] El inicio de sesión está en pausa durante { $minutes } minuto
   *[other] El inicio de sesión está en pausa durante { $minutes } minutos
}
locked-text = Ha habido demasiadas contraseñas erróneas. Así nadie más entra en su ausencia.
locked-until = Podrá probar una contraseña de nuevo a las
locked-other-ways = Estas opciones siguen funcionando:
locked-code-text = Lo enviaremos si existe una cuenta con este correo
locked-reset-text = Enviaremos un código a su correo
rate-limited-step = Demasiados intentos
rate-limited-heading = Espere un momento e inténtelo de nuevo
rate-limited-text = Hemos recibido muchos intentos desde su red.
rate-limited-from = Inténtelo de nuevo a partir de las
rate-limited-hint = ¿Usa una Wi-Fi compartida? Con datos móviles puede que funcione antes.

## What can go wrong

start-again-in = Empezar de nuevo en { $application }
problem-unknown-tenant = Aquí no se inicia sesión
problem-unknown-tenant-text = La dirección de esta página nombra una organización que no existe. Compruebe el enlace o vuelva a la aplicación.
problem-unknown-application = Aquí no conocemos esta aplicación
problem-unknown-application-text = La aplicación que le ha enviado no está configurada para este inicio de sesión. Su cuenta está bien.
problem-unknown-redirect = Esta aplicación no puede iniciar su sesión
problem-unknown-redirect-text = La aplicación nos pidió enviarle a una dirección que no ha registrado, así que nos hemos detenido. Su cuenta está bien.
problem-bad-request = La solicitud de esta aplicación no tiene sentido
problem-bad-request-text = Vuelva a la aplicación e inténtelo de nuevo. Si sigue ocurriendo, avise a quienes la gestionan.
problem-not-found = Aquí no hay ninguna página
problem-not-found-text = Compruebe el enlace o vuelva a la aplicación y empiece de nuevo.
problem-unknown-number = No existe ese error
problem-unknown-number-text = El número de un error aparece en su texto después de AADSTS. Compruebe el enlace.
problem-stale-form = Esta página ha estado abierta demasiado tiempo
problem-stale-form-text = Por su seguridad no hemos usado lo que envió. Vuelva atrás, recargue la página e inténtelo de nuevo.
problem-no-cookies = Su navegador bloquea las cookies
problem-no-cookies-text = Solo las necesitamos para saber que en la página siguiente sigue siendo usted. Permita las cookies de este sitio y empiece de nuevo.
problem-too-large = Eso es demasiado
problem-too-large-text = Su navegador ha enviado más de lo que necesita cualquiera de nuestras páginas. Vuelva atrás e inténtelo con menos.
problem-busy = Ahora mismo tenemos mucha actividad
problem-busy-text = No se ha perdido nada. Espere un momento e inténtelo de nuevo.
problem-internal = Algo ha fallado
problem-internal-text = Es cosa nuestra y ha quedado registrado. Inténtelo de nuevo dentro de un momento.
journey-expired = Ha pasado demasiado tiempo
journey-expired-text = Por su seguridad, un inicio de sesión termina al cabo de un rato. No se ha cambiado nada.
journey-finished = Esto ya está terminado
journey-finished-text = Ya completó estos pasos, quizá en otra pestaña.
journey-unknown = Hemos perdido el hilo
journey-unknown-text = Este navegador no conoce los pasos anteriores a esta página. Puede que el enlace venga de otro dispositivo o que se hayan borrado las cookies.
journey-go-back = Vuelva a la aplicación y empiece de nuevo.
cookies-cleared-heading = Hemos ordenado sus cookies
cookies-cleared-text = Su navegador guardaba demasiadas cookies de este sitio, así que hemos borrado las nuestras. Inicie sesión de nuevo para continuar.

## What an error number means

explained-heading = Qué significa { $number }
explained-happened = Qué ha ocurrido
explained-to-do = Qué hacer
explained-developers = Para desarrolladores
explained-administrators = Para administradores
explained-customers = Para clientes
explained-places = Lo envía

## Leaving

signed-out-step = Sesión cerrada
signed-out-heading = Ha cerrado sesión
signed-out-text = Cierre la ventana del navegador si el dispositivo es compartido.
go-to = Ir a { $application }
sign-out-step = Cerrar sesión
sign-out-heading = ¿Cerrar sesión en { $tenant }?
sign-out-signed-in-as = Ha iniciado sesión como { $identifier }.
sign-out-text = Se cerrará su sesión en todas las aplicaciones que abrió con esta cuenta en este navegador.
sign-out-no = Mantener la sesión
sign-out-yes = Cerrar sesión
still-signed-in-heading = Su sesión sigue iniciada
still-signed-in-text = Puede cerrar esta página.
leave-step = Saliendo
leave-heading = Aquí no conocemos esta aplicación
leave-text = No se puede atender su solicitud. Continúe solo si quería abrir { $site }.
handing-over-step = Sesión iniciada
handing-over-text = Le llevamos de vuelta a { $application }.
signing-out-step = Cerrando su sesión
signing-out-text = Estamos avisando a sus aplicaciones. Tardará un momento.

## Connecting a device

device-message = Abra { $url } en un navegador y escriba el código { $code }.
device-heading = Conecte un dispositivo
device-intro = Escriba el código que aparece en su televisor, consola o línea de comandos.
device-code-label = Código del dispositivo
device-code-hint = 9 letras y cifras. Valen minúsculas y espacios.
device-code-missing = Escriba los 9 caracteres que muestra el dispositivo.
device-code-unknown = Ningún dispositivo muestra este código. Compruebe cada carácter.
device-code-expired = Este código ha caducado. Empiece de nuevo en el dispositivo para obtener otro.
device-code-decided = Este código ya se ha usado. Si el dispositivo sigue esperando, empiece allí de nuevo.
device-code-too-many = Se han escrito demasiados códigos erróneos. Inténtelo de nuevo dentro de una hora.
device-only-yours = Escriba solo un código que haya pedido usted.
device-confirm-heading = ¿Conectar { $application } en un dispositivo?
device-confirm-intro = Compruebe que el dispositivo muestra el mismo código.
device-confirm-code = Código: { $code }
device-application-label = Aplicación
device-requested-label = Inicio
device-warning-title = ¿Le ha enviado alguien este código?
device-warning-text = Elija Cancelar. Podría usarlo para entrar en su cuenta.
device-deny = Cancelar
device-allow = Conectar
device-connected-heading = Su dispositivo está conectado
device-connected-text = Vuelva a { $application } en el dispositivo. Puede cerrar esta página.
device-refused-heading = No se ha conectado nada
device-refused-text = { $application } en ese dispositivo no puede entrar en su cuenta. Puede cerrar esta página.

## Consent

consent-heading = ¿Permitir que { $application } use su cuenta?
consent-intro = Pide permiso para:
consent-settled = Ya puede:
consent-allow = Permitir
consent-deny = Cancelar
consent-openid = Iniciar su sesión
consent-openid-text = Y reconocerle la próxima vez
consent-profile = Ver su nombre
consent-email = Ver su dirección de correo
consent-offline = Seguir con acceso cuando no esté
consent-offline-text = Hasta que usted lo retire
consent-unverified = Nadie ha revisado esta aplicación.
consent-unverified-text = Permítala solo si conoce { $site }.
consent-administrator-heading = { $application } necesita la aprobación de un administrador
consent-administrator-text = No puede permitir lo que aquí está bloqueado. Pida a un administrador que lo permita para todos.
consent-back = Volver a { $application }
admin-consent-title = Permitir { $application } para todos
admin-consent-heading = ¿Permitir { $application } para todos?
admin-consent-intro = Responde en nombre de todos los clientes. No se les preguntará uno por uno.
admin-consent-openid = Iniciar la sesión de las personas
admin-consent-openid-text = Y reconocerlas la próxima vez
admin-consent-profile = Ver perfiles
admin-consent-profile-text = El nombre de quien inicia sesión
admin-consent-email = Ver direcciones de correo
admin-consent-email-text = De quien inicia sesión
admin-consent-offline = Seguir con acceso cuando las personas no están
admin-consent-offline-text = Hasta que usted o ellas lo retiren
admin-consent-alone = Funciona sin que nadie inicie sesión
admin-consent-site-label = Le devuelve a
admin-consent-covers-label = Incluye
admin-consent-covers = Todos los clientes de { $business }
admin-consent-audit = Su respuesta se anota en el registro de auditoría.
admin-consent-allow = Permitir para todos
no-administrator-heading = Solo un administrador puede responder
no-administrator-text = Ha iniciado sesión como { $identifier }. Para continuar, inicie sesión con una cuenta de administrador.
consent-records-heading = Aplicaciones que pueden usar su cuenta
consent-records-since = Permitido desde
consent-records-remove = Quitar acceso
consent-records-none = No ha permitido que ninguna aplicación use su cuenta.
consent-records-sign-in = Inicie sesión primero en una aplicación y vuelva a abrir esta página.

## Answering an application that asks by mail

approval-heading = { $application } pregunta por usted
approval-intro = { $application } quiere iniciar su sesión aunque usted no esté ante su pantalla.
approval-message-label = Mensaje
approval-warning-title = ¿Lo ha empezado usted?
approval-warning-text = Si no, elija Rechazar. Quien lo empezó entraría en su cuenta.
approval-warning-message = Si no, o si el mensaje no es el que ve allí, elija Rechazar. Quien lo empezó entraría en su cuenta.
approval-deny = Rechazar
approval-allow = Aceptar
approval-another-heading = Esta solicitud es para otra cuenta
approval-another-text = Ha iniciado sesión como { $identifier }, a quien no se ha preguntado.
approval-another-button = Iniciar sesión con otra cuenta
approval-agreed-heading = Ha aceptado
approval-agreed-text = { $application } ya puede continuar. Puede cerrar esta página.
approval-refused-heading = Ha rechazado
approval-refused-text = { $application } no puede continuar. Puede cerrar esta página.
approval-gone-heading = No hay nada que responder
approval-gone-text = Este enlace ya no funciona, o nunca funcionó. Si todavía esperan su respuesta, empiece de nuevo donde estaba.

## Looking at pages beforehand

preview-heading = Vista previa
preview-intro = Con datos de ejemplo. Aquí no se guarda ni se envía nada.
preview-flows = Flujos de usuario
preview-themes = Temas
preview-pages = Páginas

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Ciudad o población
attribute-country = País o región
attribute-display-name = Nombre para mostrar
attribute-job-title = Puesto
attribute-postal-code = Código postal
attribute-state = Estado o provincia
attribute-street-address = Calle y número
attribute-choose = Elija una opción
attribute-required = Hace falta para continuar.
attribute-invalid = Aquí no se puede usar. Compruébelo e inténtelo de nuevo.
attribute-not-a-number = Escriba un número entero, en cifras.
attribute-not-a-date = Escriba una fecha.
attribute-too-long = { $maximum ->
    [one] Escriba como máximo { $maximum } carácter.
   *[other] Escriba como máximo { $maximum } caracteres.
}
step-page = Página { $page } de { $pages }
back-button = Atrás

# Terms of use and the like.
terms-heading = Algo nuevo que aceptar
terms-intro = Léalo y acéptelo para seguir con su cuenta.
terms-missing = Marque esta casilla para continuar.
terms-sign-out = Prefiero cerrar sesión
