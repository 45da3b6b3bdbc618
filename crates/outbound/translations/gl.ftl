## Dates and times

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

## Every mail

help-link = Axuda
fact-asked-for = Data da solicitude
fact-when = Cando
fact-device = Dispositivo
reason-account = Enviado a { $address } porque é o enderezo desta conta. Os correos de seguridade non se poden desactivar.
reason-signing-up = Enviado a { $address } porque alguén escribiu este enderezo para crear unha conta.
reason-created = Enviado a { $address } porque creou unha conta.
link-caution = Comprobe antes de premer.
link-caution-text = As nosas ligazóns sempre comezan por { $base }. { $tenant } nunca pide o seu contrasinal nin un código por correo ou teléfono.
secret-caution = Non comparta o seu contrasinal.
secret-caution-text = { $tenant } nunca pide o seu contrasinal nin un código por correo ou teléfono.

## Codes

code-subject = { $code } é o seu código de { $tenant }
code-preview = { $minutes ->
    [one] Vale durante { $minutes } minuto. Non o comparta con ninguén.
   *[other] Vale durante { $minutes } minutos. Non o comparta con ninguén.
}
code-works-once = { $minutes ->
    [one] Vale unha soa vez, durante { $minutes } minuto.
   *[other] Vale unha soa vez, durante { $minutes } minutos.
}
code-caution = Non comparta este código.
sign-in-code-heading = O seu código para iniciar sesión
sign-in-code-text = Escriba este código na páxina na que está a iniciar sesión.
sign-in-code-caution-text = Escríbao só en { $host }. { $tenant } nunca o pide por teléfono, SMS ou correo. Se non o pediu, ignore este correo: ninguén entra sen o código.
sign-up-code-heading = Confirme o seu correo
sign-up-code-text = Escriba este código na páxina na que está a crear a súa conta.
sign-up-code-caution-text = Escríbao só en { $host }. { $tenant } nunca o pide por teléfono, SMS ou correo. Se non o pediu, ignore este correo: sen o código non se crea ningunha conta.
reset-code-heading = Restableza o seu contrasinal
reset-code-text = Escriba este código na páxina na que pediu restablecer o contrasinal.
reset-code-caution = Non o pediu vostede?
reset-code-caution-text = O seu contrasinal non cambiou e pode ignorar este correo. Escriba o código só en { $host }. { $tenant } nunca o pide por teléfono, SMS ou correo.

## A link to continue by

magic-link-subject = A súa ligazón para continuar en { $tenant }
magic-link-text = Abra esta ligazón no navegador no que a pediu. Funciona unha soa vez e durante pouco tempo.
magic-link-button = Continuar
magic-link-not-you = Se non a pediu, ignore este correo: ninguén pode entrar sen a ligazón.

## An account exists already

existing-account-subject = Xa ten unha conta de { $tenant }
existing-account-preview = Alguén tentou rexistrarse co seu enderezo. Non cambiou nada.
existing-account-heading = Xa ten unha conta
existing-account-text = Alguén tentou crear unha conta de { $tenant } con este enderezo. Xa ten unha, así que non creamos outra e non cambiou nada.
existing-account-you = Foi vostede? Inicie sesión e escolla «Esqueceu o contrasinal?» se non o lembra.
existing-account-not-you = Se non foi vostede, pode ignorar este correo. A outra persoa non soubo que ten unha conta.
sign-in-button = Iniciar sesión

## Welcome

welcome-subject = Dámoslle a benvida a { $tenant }
welcome-preview = A súa conta está lista.
welcome-heading = Dámoslle a benvida a { $tenant }
welcome-heading-name = { $name }, dámoslle a benvida a { $tenant }
welcome-text = A súa conta de { $tenant } está lista. Rexistrouse como { $address }.
application-button = Ir a { $application }

## Security notices

password-changed-subject = Cambiouse o seu contrasinal de { $tenant }
password-changed-preview = Se foi vostede, non ten que facer nada.
password-changed-heading = Cambiouse o seu contrasinal
password-changed-everywhere = Tamén pechamos a súa sesión nos demais dispositivos.
nothing-to-do = Se foi vostede, non ten que facer nada.
not-you-reset = Se non foi vostede, quizais outra persoa coñeza o seu contrasinal. Vaia a { $tenant }, escolla iniciar sesión e despois «Esqueceu o contrasinal?», e peche sesión en todos os demais sitios.
new-device-subject = Novo inicio de sesión na súa conta de { $tenant }
new-device-preview = Foi vostede?
new-device-heading = Iniciou sesión nun dispositivo novo

## An application asks

fact-application = Aplicación
fact-message = Mensaxe
approval-subject = { $application } pide a súa aprobación
approval-preview = { $minutes ->
    [one] Responda en { $minutes } minuto. Ata entón non ocorre nada.
   *[other] Responda en { $minutes } minutos. Ata entón non ocorre nada.
}
approval-heading = { $application } pide a súa resposta
approval-text = { $application } quere continuar no seu nome. Mire o que pide e despois acepte ou rexeite a solicitude.
approval-expires = { $minutes ->
    [one] Pódese responder unha vez, durante { $minutes } minuto.
   *[other] Pódese responder unha vez, durante { $minutes } minutos.
}
approval-button = Ver a solicitude
approval-not-you = Se non esperaba isto, pode ignorar este correo: non ocorre nada sen a súa resposta.

## Text messages

sms-code = { $minutes ->
    [one] { $code } é o seu código de { $tenant }. Vale durante { $minutes } minuto. Non llo dea a ninguén.
   *[other] { $code } é o seu código de { $tenant }. Vale durante { $minutes } minutos. Non llo dea a ninguén.
}
sms-existing-account = Xa ten unha conta en { $tenant }. Inicie sesión con este número.
