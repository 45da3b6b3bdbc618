## Dates and times

date-and-time = { $day } de { $month } de { $year }, { $time } (UTC)
month-name = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}

## Every mail

help-link = Ajuda
fact-asked-for = Pedido em
fact-when = Quando
fact-device = Dispositivo
reason-account = Enviado para { $address } porque é o endereço desta conta. Os e-mails de segurança não podem ser desativados.
reason-signing-up = Enviado para { $address } porque alguém introduziu este endereço para criar uma conta.
reason-created = Enviado para { $address } porque criou uma conta.
link-caution = Verifique antes de clicar.
link-caution-text = As nossas ligações começam sempre por { $base }. { $tenant } nunca pede a sua palavra-passe nem um código por e-mail ou telefone.
secret-caution = Não partilhe a sua palavra-passe.
secret-caution-text = { $tenant } nunca pede a sua palavra-passe nem um código por e-mail ou telefone.

## Codes

code-subject = { $code } é o seu código de { $tenant }
code-preview = { $minutes ->
    [one] É válido durante { $minutes } minuto. Não o partilhe com ninguém.
   *[other] É válido durante { $minutes } minutos. Não o partilhe com ninguém.
}
code-works-once = { $minutes ->
    [one] É válido uma só vez, durante { $minutes } minuto.
   *[other] É válido uma só vez, durante { $minutes } minutos.
}
code-caution = Não partilhe este código.
sign-in-code-heading = O seu código para iniciar sessão
sign-in-code-text = Introduza este código na página em que está a iniciar sessão.
sign-in-code-caution-text = Introduza-o apenas em { $host }. { $tenant } nunca o pede por telefone, SMS ou e-mail. Se não o pediu, ignore este e-mail: ninguém entra sem o código.
sign-up-code-heading = Confirme o seu e-mail
sign-up-code-text = Introduza este código na página em que está a criar a sua conta.
sign-up-code-caution-text = Introduza-o apenas em { $host }. { $tenant } nunca o pede por telefone, SMS ou e-mail. Se não o pediu, ignore este e-mail: sem o código não é criada nenhuma conta.
reset-code-heading = Reponha a sua palavra-passe
reset-code-text = Introduza este código na página em que pediu para repor a palavra-passe.
reset-code-caution = Não fez este pedido?
reset-code-caution-text = A sua palavra-passe não mudou e pode ignorar este e-mail. Introduza o código apenas em { $host }. { $tenant } nunca o pede por telefone, SMS ou e-mail.

## A link to continue by

magic-link-subject = A sua ligação para continuar em { $tenant }
magic-link-text = Abra esta ligação no navegador em que a pediu. Funciona uma única vez e por pouco tempo.
magic-link-button = Continuar
magic-link-not-you = Se não a pediu, ignore este e-mail: ninguém entra sem a ligação.

## An account exists already

existing-account-subject = Já tem uma conta { $tenant }
existing-account-preview = Alguém tentou registar-se com o seu endereço. Nada mudou.
existing-account-heading = Já tem uma conta
existing-account-text = Alguém tentou criar uma conta { $tenant } com este endereço. Já tem uma, pelo que não criámos outra e nada mudou.
existing-account-you = Foi iniciativa sua? Inicie sessão e escolha «Esqueceu-se da palavra-passe?» se não se lembrar dela.
existing-account-not-you = Se não foi iniciativa sua, pode ignorar este e-mail. A outra pessoa não ficou a saber que tem uma conta.
sign-in-button = Iniciar sessão

## Welcome

welcome-subject = Damos-lhe as boas-vindas a { $tenant }
welcome-preview = A sua conta está pronta.
welcome-heading = Damos-lhe as boas-vindas a { $tenant }
welcome-heading-name = { $name }, damos-lhe as boas-vindas a { $tenant }
welcome-text = A sua conta { $tenant } está pronta. Registou-se como { $address }.
application-button = Ir para { $application }

## Security notices

password-changed-subject = A sua palavra-passe de { $tenant } foi alterada
password-changed-preview = Se foi uma ação sua, não precisa de fazer nada.
password-changed-heading = A sua palavra-passe foi alterada
password-changed-everywhere = Também terminámos a sua sessão nos outros dispositivos.
nothing-to-do = Se foi uma ação sua, não precisa de fazer nada.
not-you-reset = Se não foi uma ação sua, outra pessoa pode saber a sua palavra-passe. Vá a { $tenant }, escolha iniciar sessão e depois «Esqueceu-se da palavra-passe?», e termine sessão em todos os outros locais.
new-device-subject = Novo início de sessão na sua conta { $tenant }
new-device-preview = Foi uma ação sua?
new-device-heading = Iniciou sessão num novo dispositivo

## An application asks

fact-application = Aplicação
fact-message = Mensagem
approval-subject = { $application } pede a sua aprovação
approval-preview = { $minutes ->
    [one] Responda dentro de { $minutes } minuto. Até lá, nada acontece.
   *[other] Responda dentro de { $minutes } minutos. Até lá, nada acontece.
}
approval-heading = { $application } pede a sua resposta
approval-text = { $application } quer continuar em seu nome. Veja o que é pedido e depois aceite ou recuse.
approval-expires = { $minutes ->
    [one] Pode responder uma vez, durante { $minutes } minuto.
   *[other] Pode responder uma vez, durante { $minutes } minutos.
}
approval-button = Ver o pedido
approval-not-you = Se não esperava isto, pode ignorar este e-mail: nada acontece sem a sua resposta.

## Text messages

sms-code = { $minutes ->
    [one] { $code } é o seu código de { $tenant }. É válido durante { $minutes } minuto. Não o dê a ninguém.
   *[other] { $code } é o seu código de { $tenant }. É válido durante { $minutes } minutos. Não o dê a ninguém.
}
sms-existing-account = Já tem uma conta em { $tenant }. Inicie sessão com este número.
