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
fact-asked-for = Solicitado em
fact-when = Quando
fact-device = Dispositivo
reason-account = Enviado para { $address } porque é o endereço desta conta. E-mails de segurança não podem ser desativados.
reason-signing-up = Enviado para { $address } porque alguém o digitou para criar uma conta.
reason-created = Enviado para { $address } porque você criou uma conta.
link-caution = Confira antes de clicar.
link-caution-text = Nossos links sempre começam com { $base }. { $tenant } nunca pede sua senha nem um código por e-mail ou telefone.
secret-caution = Não compartilhe sua senha.
secret-caution-text = { $tenant } nunca pede sua senha nem um código por e-mail ou telefone.

## Codes

code-subject = { $code } é seu código de { $tenant }
code-preview = { $minutes ->
    [one] Vale por { $minutes } minuto. Não compartilhe com ninguém.
   *[other] Vale por { $minutes } minutos. Não compartilhe com ninguém.
}
code-works-once = { $minutes ->
    [one] Vale uma vez, por { $minutes } minuto.
   *[other] Vale uma vez, por { $minutes } minutos.
}
code-caution = Não compartilhe este código.
sign-in-code-heading = Seu código para entrar
sign-in-code-text = Digite este código na página em que você está entrando.
sign-in-code-caution-text = Digite só em { $host }. { $tenant } nunca o pede por telefone, mensagem ou e-mail. Se você não pediu, ignore este e-mail: ninguém entra sem o código.
sign-up-code-heading = Confirme seu e-mail
sign-up-code-text = Digite este código na página em que você está criando sua conta.
sign-up-code-caution-text = Digite só em { $host }. { $tenant } nunca o pede por telefone, mensagem ou e-mail. Se você não pediu, ignore este e-mail: sem o código nenhuma conta é criada.
reset-code-heading = Redefina sua senha
reset-code-text = Digite este código na página em que você pediu para redefinir a senha.
reset-code-caution = Não foi você que pediu?
reset-code-caution-text = Sua senha não mudou e você pode ignorar este e-mail. Digite o código só em { $host }. { $tenant } nunca o pede por telefone, mensagem ou e-mail.

## A link to continue by

magic-link-subject = Seu link para continuar em { $tenant }
magic-link-text = Abra este link no navegador em que você o pediu. Ele funciona uma única vez e por pouco tempo.
magic-link-button = Continuar
magic-link-not-you = Se você não o pediu, ignore este e-mail: ninguém entra sem o link.

## An account exists already

existing-account-subject = Você já tem uma conta { $tenant }
existing-account-preview = Alguém tentou se cadastrar com seu endereço. Nada mudou.
existing-account-heading = Você já tem uma conta
existing-account-text = Alguém tentou criar uma conta { $tenant } com este endereço. Você já tem uma, então não criamos outra e nada mudou.
existing-account-you = Foi você? Entre e escolha “Esqueceu a senha?” se não se lembra dela.
existing-account-not-you = Se não foi você, ignore este e-mail. A outra pessoa não soube que você tem uma conta.
sign-in-button = Entrar

## Welcome

welcome-subject = Boas-vindas a { $tenant }
welcome-preview = Sua conta está pronta.
welcome-heading = Boas-vindas a { $tenant }
welcome-heading-name = { $name }, boas-vindas a { $tenant }
welcome-text = Sua conta { $tenant } está pronta. Você se cadastrou como { $address }.
application-button = Ir para { $application }

## Security notices

password-changed-subject = Sua senha de { $tenant } foi alterada
password-changed-preview = Se foi você, não precisa fazer nada.
password-changed-heading = Sua senha foi alterada
password-changed-everywhere = Também encerramos sua sessão nos outros dispositivos.
nothing-to-do = Se foi você, não precisa fazer nada.
not-you-reset = Se não foi você, outra pessoa pode saber sua senha. Vá para { $tenant }, escolha entrar, depois “Esqueceu a senha?”, e saia em todos os outros lugares.
new-device-subject = Nova entrada na sua conta { $tenant }
new-device-preview = Foi você?
new-device-heading = Você entrou em um novo dispositivo

## An application asks

fact-application = Aplicativo
fact-message = Mensagem
approval-subject = { $application } pede sua aprovação
approval-preview = { $minutes ->
    [one] Responda em { $minutes } minuto. Nada acontece até lá.
   *[other] Responda em { $minutes } minutos. Nada acontece até lá.
}
approval-heading = { $application } chama você
approval-text = { $application } quer continuar em seu nome. Veja o que ele pede e então concorde ou recuse.
approval-expires = { $minutes ->
    [one] Pode ser respondida uma vez, por { $minutes } minuto.
   *[other] Pode ser respondida uma vez, por { $minutes } minutos.
}
approval-button = Ver a solicitação
approval-not-you = Se você não esperava isto, ignore este e-mail: nada acontece sem sua resposta.

## Text messages

sms-code = { $minutes ->
    [one] { $code } é seu código de { $tenant }. Vale por { $minutes } minuto. Não passe para ninguém.
   *[other] { $code } é seu código de { $tenant }. Vale por { $minutes } minutos. Não passe para ninguém.
}
sms-existing-account = Você já tem uma conta em { $tenant }. Entre com este número.
