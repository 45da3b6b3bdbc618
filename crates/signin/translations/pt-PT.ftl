# The language's own name, as it stands in the choice of languages.
language-name = Português (Portugal)

## Every page

skip-link = Ir para o conteúdo principal
title-error = Erro:
language-label = Idioma:
help-link = Ajuda
privacy-link = Privacidade
terms-link = Termos
change-account = Mudar de conta
continue-button = Continuar
try-again-button = Tentar novamente
show-password = Mostrar palavra-passe
optional-note = (opcional)
or-divider = ou
email-label = E-mail
error-label = Erro
detail-label = Detalhes
time-label = Hora
correlation-label = ID de correlação
copy-reference = Copiar o ID para o suporte
copied-note = Copiado

## Dates and times

time-of-day = { $time } (UTC)
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

## Signing in

sign-in-step = Iniciar sessão
sign-in-heading = Iniciar sessão
sign-in-intro = Inicie sessão para continuar em { $tenant }
identifier-label = E-mail ou nome de utilizador
identifier-label-phone = E-mail ou número de telefone
identifier-label-any = E-mail, telefone ou nome de utilizador
phone-label = Número de telefone
username-label = Nome de utilizador
identifier-missing = Introduza o seu e-mail ou nome de utilizador.
identifier-missing-email = Introduza o seu e-mail.
identifier-missing-any = Preencha este campo.
identifier-not-an-email = Introduza um endereço de e-mail, como name@example.com.
identifier-unacceptable = Verifique o que escreveu. Não pode ser um e-mail nem um nome de utilizador.
identifier-unacceptable-phone = Verifique o que escreveu. Um número de telefone começa por + e pelo indicativo do país.
identifier-unacceptable-phone-example = Verifique o que escreveu. Um número de telefone é, por exemplo, { $example }.
phone-country-refused = Não podemos enviar mensagens para números deste país. Utilize outro número.
username-unacceptable = Este nome de utilizador não é permitido aqui. Escolha outro.
username-heading = Escolha um nome de utilizador
username-intro = Vai utilizá-lo para iniciar sessão.
username-hint = Letras de a a z, algarismos, pontos, hífenes e carateres de sublinhado.
username-taken = Este nome de utilizador já está a ser utilizado. Escolha outro.
sign-up-prompt = É a sua primeira vez em { $tenant }?
sign-up-link = Criar uma conta

## Password

password-heading = Introduza a sua palavra-passe
password-label = Palavra-passe
password-missing = Introduza a sua palavra-passe.
password-wrong = O e-mail e a palavra-passe não correspondem.
password-wrong-any = A conta e a palavra-passe não correspondem.
password-wrong-reset = Tente novamente ou reponha a palavra-passe.
password-wrong-retry = Verifique ambos e tente novamente.
password-busy = De momento, temos muitos pedidos.
password-busy-text = A sua palavra-passe não foi verificada. Aguarde um momento e tente novamente.
forgot-link = Esqueceu-se da palavra-passe?
remember-label = Manter a sessão iniciada neste dispositivo
sign-in-button = Iniciar sessão
code-instead = Receber um código por e-mail

## One-time code

code-heading = Consulte o seu e-mail
code-heading-phone = Consulte o seu telefone
code-sent-sign-in = Enviámos um código para { $address }
code-sent-sign-up = Para confirmar que lhe pertence, enviámos um código para { $address }
code-sent-reset = Se existir uma conta associada, enviámos um código para { $address }
code-label = Código de { $digits } dígitos
code-hint = { $minutes ->
    [one] Válido durante { $minutes } minuto.
   *[other] Válido durante { $minutes } minutos.
}
code-hint-scripted = Verificamo-lo assim que introduzir o último dígito.
code-missing = Introduza os { $digits } dígitos do e-mail.
code-missing-phone = Introduza os { $digits } dígitos da mensagem.
code-wrong = Este não é o último código que enviámos. Verifique-o ou peça um novo.
code-expired = Este código expirou. Peça um novo.
code-too-many = Houve demasiadas tentativas erradas com este código. Peça um novo.
code-sent-again = Enviámos um novo código. Só o mais recente é válido.
code-wait = { $seconds ->
    [one] Pode pedir outro código dentro de { $seconds } segundo. O último ainda é válido.
   *[other] Pode pedir outro código dentro de { $seconds } segundos. O último ainda é válido.
}
code-nothing-yet = Ainda não chegou? Verifique o spam ou
code-nothing-yet-phone = Ainda não chegou? Aguarde um momento ou
code-resend = peça um novo código
verify-button = Verificar
change-email = Utilizar outro e-mail
change-phone = Utilizar outro número
password-instead = Utilizar a palavra-passe

## Links by mail

link-sent = Enviámos uma ligação para { $address }
link-hint = Abra-a neste navegador. Funciona uma única vez e por pouco tempo.
link-resend = peça uma nova ligação
link-sent-again = Enviámos uma nova ligação. Só a mais recente é válida.
link-wait = Acabámos de enviar uma ligação e ainda é válida. Aguarde um momento antes de pedir outra.
link-opened = Confirme que é mesmo o titular
link-expired = Esta ligação expirou, já foi utilizada ou não é a mais recente. Peça uma nova.
link-elsewhere = Abra a ligação onde começou
link-elsewhere-text = Esta ligação só funciona no navegador que a pediu. Ainda não foi utilizada: copie-a para lá ou abra o e-mail nesse dispositivo.
link-instead = Receber uma ligação por e-mail

## Signing up

sign-up-heading = Crie a sua conta
sign-up-intro = Demora cerca de um minuto.
sign-up-email-hint = Vamos enviar-lhe um código para o confirmar.
sign-up-link-hint = Vamos enviar-lhe uma ligação para o confirmar.
sign-in-prompt = Já tem uma conta?
sign-in-link = Iniciar sessão
details-step = Os seus dados
details-intro = Um último passo.
details-problems = Verifique os campos assinalados. Nada se perdeu; só tem de voltar a introduzir a palavra-passe.
steps-label = Progresso
step-email-done = E-mail, concluído
step-code-done = Código, concluído
step-details = Os seus dados, passo 3 de 3
email-confirmed = Confirmado.
given-name-label = Nome próprio
given-name-wrong = Introduza o seu nome próprio.
family-name-label = Apelido
family-name-wrong = Introduza o seu apelido.
create-password-label = Crie uma palavra-passe
create-account-button = Criar conta

## Choosing a password

password-hint = Utilize { $minimum } ou mais carateres. Algumas palavras sem relação entre si são uma boa opção.
password-choose = Escolha uma palavra-passe.
password-too-short = Demasiado curta. Utilize { $minimum } ou mais carateres.
password-too-long = Demasiado longa. Utilize, no máximo, { $maximum } carateres.
password-common = É uma das primeiras palavras-passe que outras pessoas tentariam. Escolha outra.
password-context = É composta pelo seu nome, pelo seu e-mail ou pelo nosso nome. Escolha algo sem relação.
password-guessable = É fácil de adivinhar. Acrescente algumas palavras sem relação entre si.
password-unacceptable = Contém um caráter que não pode ser utilizado. Escolha outra palavra-passe.
password-classes = Utilize carateres de, pelo menos, { $classes } destes tipos: maiúsculas, minúsculas, algarismos, outros carateres.
password-history = { $count ->
    [one] Não utilize a sua palavra-passe atual.
   *[other] Não utilize nenhuma das suas últimas { $count } palavras-passe.
}
password-banned = Contém uma palavra que não pode ser utilizada aqui. Escolha algo que não tenha nada a ver connosco.
password-breached = Esta palavra-passe foi exposta numa fuga de dados noutro serviço, pelo que outras pessoas a vão tentar. Escolha outra.
password-used-before = Já teve esta palavra-passe. Escolha outra.
strength-label = Segurança da palavra-passe
strength-weak = Fraca
strength-fair = Razoável
strength-good = Boa
strength-strong = Forte

## Stay signed in

stay-heading = Manter a sessão iniciada?
stay-intro = { $days ->
    [one] Não terá de iniciar sessão neste dispositivo durante { $days } dia.
   *[other] Não terá de iniciar sessão neste dispositivo durante { $days } dias.
}
stay-no = Não
stay-yes = Manter a sessão
stay-shared-device = Escolha «Não» num dispositivo partilhado ou público.

## Choosing an account

picker-heading = Escolha uma conta
picker-intro = para continuar em { $application }
picker-other = Utilizar outra conta

## Resetting a password

reset-heading = Reponha a sua palavra-passe
reset-intro-email = Introduza o seu e-mail e enviamos-lhe um código.
reset-intro = Introduza o seu e-mail ou número de telefone e enviamos-lhe um código.
send-code-button = Enviar código
back-to-sign-in = Voltar ao início de sessão
new-password-heading = Escolha uma nova palavra-passe
change-password-text = Antes de continuar, tem de alterar a palavra-passe. A sua sessão será terminada em todos os outros locais.
new-password-label = Nova palavra-passe
confirm-password-label = Repita a nova palavra-passe
passwords-differ = As duas palavras-passe são diferentes. Introduza ambas novamente.
revoke-label = Terminar sessão em todos os outros locais
save-and-sign-in = Guardar e iniciar sessão

## Paused, too many

locked-step = Início de sessão suspenso
locked-heading = { $minutes ->
    [one] O início de sessão está suspenso durante { $minutes } minuto
   *[other] O início de sessão está suspenso durante { $minutes } minutos
}
locked-text = Houve demasiadas palavras-passe erradas. Assim, mais ninguém entra na sua ausência.
locked-until = Pode voltar a tentar uma palavra-passe às
locked-other-ways = Estas opções continuam disponíveis:
locked-code-text = Enviamo-lo se existir uma conta com este e-mail
locked-reset-text = Enviamos um código para o seu e-mail
rate-limited-step = Demasiadas tentativas
rate-limited-heading = Aguarde um momento e tente novamente
rate-limited-text = Recebemos muitas tentativas a partir da sua rede.
rate-limited-from = Tente novamente a partir das
rate-limited-hint = Está numa rede Wi-Fi partilhada? Com dados móveis pode funcionar mais cedo.

## What can go wrong

start-again-in = Recomeçar em { $application }
problem-unknown-tenant = Não é possível iniciar sessão aqui
problem-unknown-tenant-text = O endereço desta página indica uma organização que não existe. Verifique a ligação ou volte à aplicação.
problem-unknown-application = Esta aplicação não é conhecida aqui
problem-unknown-application-text = A aplicação de onde veio não foi configurada para este início de sessão. Não há nenhum problema com a sua conta.
problem-unknown-redirect = Esta aplicação não pode iniciar a sua sessão
problem-unknown-redirect-text = A aplicação pediu que o encaminhamento fosse feito para um endereço que não registou, pelo que parámos. Não há nenhum problema com a sua conta.
problem-bad-request = O pedido desta aplicação não faz sentido
problem-bad-request-text = Volte à aplicação e tente novamente. Se continuar a acontecer, informe quem gere a aplicação.
problem-not-found = Não existe nenhuma página aqui
problem-not-found-text = Verifique a ligação ou volte à aplicação e recomece.
problem-unknown-number = Esse erro não existe
problem-unknown-number-text = O número de um erro aparece no respetivo texto a seguir a AADSTS. Verifique a ligação.
problem-stale-form = Esta página esteve aberta demasiado tempo
problem-stale-form-text = Para sua segurança, não utilizámos o que foi enviado. Volte atrás, recarregue a página e tente novamente.
problem-no-cookies = O seu navegador bloqueia os cookies
problem-no-cookies-text = Só precisamos deles para saber que a página seguinte continua a ser sua. Permita os cookies deste site e recomece.
problem-too-large = Isso foi demasiado
problem-too-large-text = O seu navegador enviou mais do que qualquer uma das nossas páginas precisa. Volte atrás e tente com menos.
problem-busy = De momento, temos muitos pedidos
problem-busy-text = Nada se perdeu. Aguarde um momento e tente novamente.
problem-internal = Ocorreu um erro
problem-internal-text = O problema é nosso e ficou registado. Tente novamente dentro de momentos.
journey-expired = Demorou demasiado tempo
journey-expired-text = Para sua segurança, um início de sessão termina ao fim de algum tempo. Nada foi alterado.
journey-finished = Isto já está concluído
journey-finished-text = Já concluiu estes passos, talvez noutro separador.
journey-unknown = Perdemos o fio à meada
journey-unknown-text = Este navegador não conhece os passos anteriores a esta página. A ligação pode ser de outro dispositivo ou os cookies foram apagados.
journey-go-back = Volte à aplicação e recomece.
cookies-cleared-heading = Arrumámos os seus cookies
cookies-cleared-text = O seu navegador guardava demasiados cookies deste site, pelo que apagámos os nossos. Inicie sessão novamente para continuar.

## What an error number means

explained-heading = O que significa { $number }
explained-happened = O que aconteceu
explained-to-do = O que fazer
explained-developers = Para programadores
explained-administrators = Para administradores
explained-customers = Para clientes
explained-places = Enviado por

## Leaving

signed-out-step = Sessão terminada
signed-out-heading = Terminou a sessão
signed-out-text = Feche a janela do navegador se o dispositivo for partilhado.
go-to = Ir para { $application }
sign-out-step = Terminar sessão
sign-out-heading = Terminar a sessão em { $tenant }?
sign-out-signed-in-as = Tem sessão iniciada como { $identifier }.
sign-out-text = A sua sessão será terminada em todas as aplicações que abriu com esta conta neste navegador.
sign-out-no = Manter a sessão
sign-out-yes = Terminar sessão
still-signed-in-heading = A sua sessão continua iniciada
still-signed-in-text = Pode fechar esta página.
leave-step = A sair
leave-heading = Esta aplicação não é conhecida aqui
leave-text = Não é possível satisfazer o pedido desta aplicação. Continue apenas se queria abrir { $site }.
handing-over-step = Sessão iniciada
handing-over-text = A voltar para { $application }.
signing-out-step = A terminar a sessão
signing-out-text = Estamos a avisar as suas aplicações. Demora um momento.

## Connecting a device

device-message = Abra { $url } num navegador e introduza o código { $code }.
device-heading = Ligue um dispositivo
device-intro = Introduza o código apresentado na televisão, na consola ou na linha de comandos.
device-code-label = Código no dispositivo
device-code-hint = 9 letras e algarismos. Pode usar minúsculas e espaços.
device-code-missing = Introduza os 9 carateres que o dispositivo apresenta.
device-code-unknown = Nenhum dispositivo apresenta este código. Verifique cada caráter.
device-code-expired = Este código expirou. Recomece no dispositivo para obter outro.
device-code-decided = Este código já foi utilizado. Se o dispositivo ainda estiver à espera, recomece a partir dele.
device-code-too-many = Foram introduzidos demasiados códigos errados. Tente novamente dentro de uma hora.
device-only-yours = Introduza apenas códigos que tenha pedido.
device-confirm-heading = Ligar { $application } num dispositivo?
device-confirm-intro = Confirme que o dispositivo apresenta o mesmo código.
device-confirm-code = Código: { $code }
device-application-label = Aplicação
device-requested-label = Início
device-warning-title = Alguém lhe enviou este código?
device-warning-text = Escolha «Cancelar». Essa pessoa poderia utilizá-lo para entrar na sua conta.
device-deny = Cancelar
device-allow = Ligar
device-connected-heading = O seu dispositivo está ligado
device-connected-text = Volte a { $application } no dispositivo. Pode fechar esta página.
device-refused-heading = Nada foi ligado
device-refused-text = { $application } nesse dispositivo não pode entrar na sua conta. Pode fechar esta página.

## Consent

consent-heading = Permitir que { $application } utilize a sua conta?
consent-intro = Pede autorização para:
consent-settled = Já pode:
consent-allow = Permitir
consent-deny = Cancelar
consent-openid = Iniciar a sua sessão
consent-openid-text = E reconhecer a sua conta da próxima vez
consent-profile = Ver o seu nome
consent-email = Ver o seu endereço de e-mail
consent-offline = Manter o acesso na sua ausência
consent-offline-text = Até retirar a autorização
consent-unverified = Ninguém verificou esta aplicação.
consent-unverified-text = Permita apenas se conhecer { $site }.
consent-administrator-heading = { $application } precisa da aprovação de um administrador
consent-administrator-text = Não pode permitir o que está bloqueado aqui. Peça a um administrador que o permita para todos.
consent-back = Voltar a { $application }
admin-consent-title = Permitir { $application } para todos
admin-consent-heading = Permitir { $application } para todos?
admin-consent-intro = Está a responder por todos os clientes. Não lhes será perguntado um a um.
admin-consent-openid = Iniciar a sessão das pessoas
admin-consent-openid-text = E reconhecê-las da próxima vez
admin-consent-profile = Ver perfis
admin-consent-profile-text = O nome da pessoa com sessão iniciada
admin-consent-email = Ver endereços de e-mail
admin-consent-email-text = Da pessoa com sessão iniciada
admin-consent-offline = Manter o acesso na ausência das pessoas
admin-consent-offline-text = Até que a autorização seja retirada por si ou por elas
admin-consent-alone = Funciona sem ninguém com sessão iniciada
admin-consent-site-label = Encaminha para
admin-consent-covers-label = Abrange
admin-consent-covers = Todos os clientes de { $business }
admin-consent-audit = A sua resposta fica escrita no registo de auditoria.
admin-consent-allow = Permitir para todos
no-administrator-heading = Só um administrador pode responder
no-administrator-text = Tem sessão iniciada como { $identifier }. Inicie sessão com uma conta de administrador para continuar.
consent-records-heading = Aplicações que podem utilizar a sua conta
consent-records-since = Permitido desde
consent-records-remove = Remover acesso
consent-records-none = Não permitiu que nenhuma aplicação utilize a sua conta.
consent-records-sign-in = Inicie primeiro sessão numa aplicação e depois abra esta página de novo.

## Answering an application that asks by mail

approval-heading = { $application } pede a sua resposta
approval-intro = { $application } quer iniciar a sua sessão, embora não esteja em frente ao respetivo ecrã.
approval-message-label = Mensagem
approval-warning-title = Foi iniciativa sua?
approval-warning-text = Se não foi, escolha «Recusar». Quem iniciou isto entraria na sua conta.
approval-warning-message = Se não foi, ou se a mensagem não for a que vê nesse ecrã, escolha «Recusar». Quem iniciou isto entraria na sua conta.
approval-deny = Recusar
approval-allow = Aceitar
approval-another-heading = Este pedido é para outra conta
approval-another-text = Tem sessão iniciada como { $identifier }, conta a que o pedido não se destina.
approval-another-button = Iniciar sessão com outra conta
approval-agreed-heading = Aceitou
approval-agreed-text = { $application } já pode continuar. Pode fechar esta página.
approval-refused-heading = Recusou
approval-refused-text = { $application } não pode continuar. Pode fechar esta página.
approval-gone-heading = Não há nada para responder
approval-gone-text = Esta ligação já não funciona, ou nunca funcionou. Se ainda aguardam a sua resposta, recomece onde estava.

## Looking at pages beforehand

preview-heading = Pré-visualização
preview-intro = Com dados de exemplo. Nada aqui é guardado ou enviado.
preview-flows = Fluxos de utilizador
preview-themes = Temas
preview-pages = Páginas

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Localidade
attribute-country = País ou região
attribute-display-name = Nome a apresentar
attribute-job-title = Cargo
attribute-postal-code = Código postal
attribute-state = Distrito ou província
attribute-street-address = Rua e número
attribute-problems = Verifique os campos assinalados. Nada se perdeu.
attribute-choose = Escolha uma opção
attribute-required = É necessário para continuar.
attribute-invalid = Isto não pode ser utilizado aqui. Verifique e tente novamente.
attribute-not-a-number = Introduza um número inteiro, em algarismos.
attribute-not-a-date = Introduza uma data.
attribute-too-long = { $maximum ->
    [one] Introduza, no máximo, { $maximum } caráter.
   *[other] Introduza, no máximo, { $maximum } carateres.
}
step-page = Página { $page } de { $pages }
back-button = Voltar

# Terms of use and the like.
terms-heading = Algo novo para aceitar
terms-intro = Leia e aceite para continuar com a sua conta.
terms-missing = Assinale esta caixa para continuar.
terms-sign-out = Terminar sessão sem aceitar
