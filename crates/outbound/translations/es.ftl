## Dates and times

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

## Every mail

help-link = Ayuda
fact-asked-for = Solicitado el
fact-when = Cuándo
fact-device = Dispositivo
reason-account = Enviado a { $address } porque es la dirección de esta cuenta. Los correos de seguridad no se pueden desactivar.
reason-signing-up = Enviado a { $address } porque alguien la escribió para crear una cuenta.
reason-created = Enviado a { $address } porque ha creado una cuenta.
link-caution = Compruebe antes de pulsar.
link-caution-text = Nuestros enlaces siempre empiezan por { $base }. { $tenant } nunca pide su contraseña ni un código por correo o teléfono.
secret-caution = No comparta su contraseña.
secret-caution-text = { $tenant } nunca pide su contraseña ni un código por correo o teléfono.

## Codes

code-subject = { $code } es su código de { $tenant }
code-preview = { $minutes ->
    [one] Vale durante { $minutes } minuto. No lo comparta con nadie.
   *[other] Vale durante { $minutes } minutos. No lo comparta con nadie.
}
code-works-once = { $minutes ->
    [one] Vale una sola vez, durante { $minutes } minuto.
   *[other] Vale una sola vez, durante { $minutes } minutos.
}
code-caution = No comparta este código.
sign-in-code-heading = Su código para iniciar sesión
sign-in-code-text = Escriba este código en la página en la que está iniciando sesión.
sign-in-code-caution-text = Escríbalo solo en { $host }. { $tenant } nunca lo pide por teléfono, mensaje o correo. Si no lo ha pedido, ignore este correo: nadie entra sin el código.
sign-up-code-heading = Confirme su correo
sign-up-code-text = Escriba este código en la página en la que está creando su cuenta.
sign-up-code-caution-text = Escríbalo solo en { $host }. { $tenant } nunca lo pide por teléfono, mensaje o correo. Si no lo ha pedido, ignore este correo: sin el código no se crea ninguna cuenta.
reset-code-heading = Restablezca su contraseña
reset-code-text = Escriba este código en la página en la que pidió restablecer su contraseña.
reset-code-caution = ¿No lo ha pedido?
reset-code-caution-text = Su contraseña no ha cambiado y puede ignorar este correo. Escriba el código solo en { $host }. { $tenant } nunca lo pide por teléfono, mensaje o correo.

## A link to continue by

magic-link-subject = Su enlace para continuar en { $tenant }
magic-link-text = Abra este enlace en el navegador en el que lo pidió. Funciona una sola vez y durante poco tiempo.
magic-link-button = Continuar
magic-link-not-you = Si no lo ha pedido, ignore este correo: nadie puede entrar sin el enlace.

## An account exists already

existing-account-subject = Ya tiene una cuenta de { $tenant }
existing-account-preview = Alguien ha intentado registrarse con su dirección. No ha cambiado nada.
existing-account-heading = Ya tiene una cuenta
existing-account-text = Alguien ha intentado crear una cuenta de { $tenant } con esta dirección. Ya tiene una, así que no hemos creado otra y no ha cambiado nada.
existing-account-you = ¿Ha sido usted? Inicie sesión y elija «¿Ha olvidado la contraseña?» si no la recuerda.
existing-account-not-you = Si no ha sido usted, puede ignorar este correo. La otra persona no ha sabido que tiene una cuenta.
sign-in-button = Iniciar sesión

## Welcome

welcome-subject = Le damos la bienvenida a { $tenant }
welcome-preview = Su cuenta está lista.
welcome-heading = Le damos la bienvenida a { $tenant }
welcome-heading-name = { $name }, le damos la bienvenida a { $tenant }
welcome-text = Su cuenta de { $tenant } está lista. Se ha registrado como { $address }.
application-button = Ir a { $application }

## Security notices

password-changed-subject = Se ha cambiado su contraseña de { $tenant }
password-changed-preview = Si ha sido usted, no tiene que hacer nada.
password-changed-heading = Se ha cambiado su contraseña
password-changed-everywhere = También hemos cerrado su sesión en los demás dispositivos.
nothing-to-do = Si ha sido usted, no tiene que hacer nada.
not-you-reset = Si no ha sido usted, puede que alguien más conozca su contraseña. Vaya a { $tenant }, elija iniciar sesión y después «¿Ha olvidado la contraseña?», y cierre sesión en los demás sitios.
new-device-subject = Nuevo inicio de sesión en su cuenta de { $tenant }
new-device-preview = ¿Ha sido usted?
new-device-heading = Ha iniciado sesión en un dispositivo nuevo

## An application asks

fact-application = Aplicación
fact-message = Mensaje
approval-subject = { $application } pide su aprobación
approval-preview = { $minutes ->
    [one] Responda en { $minutes } minuto. Hasta entonces no ocurre nada.
   *[other] Responda en { $minutes } minutos. Hasta entonces no ocurre nada.
}
approval-heading = { $application } pregunta por usted
approval-text = { $application } quiere continuar en su nombre. Mire lo que pide y después acepte o rechace.
approval-expires = { $minutes ->
    [one] Se puede responder una vez, durante { $minutes } minuto.
   *[other] Se puede responder una vez, durante { $minutes } minutos.
}
approval-button = Ver la solicitud
approval-not-you = Si no lo espera, puede ignorar este correo: no ocurre nada sin su respuesta.

## Text messages

sms-code = { $minutes ->
    [one] { $code } es su código de { $tenant }. Vale durante { $minutes } minuto. No se lo dé a nadie.
   *[other] { $code } es su código de { $tenant }. Vale durante { $minutes } minutos. No se lo dé a nadie.
}
sms-existing-account = Ya tiene una cuenta en { $tenant }. Inicie sesión con este número.
