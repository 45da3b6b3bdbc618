# The language's own name, as it stands in the choice of languages.
language-name = Português (Brasil)

## Every page

skip-link = Ir para o conteúdo principal
title-error = Erro:
language-label = Idioma:
help-link = Ajuda
privacy-link = Privacidade
terms-link = Termos
change-account = Trocar de conta
continue-button = Continuar
try-again-button = Tentar novamente
show-password = Mostrar senha
optional-note = (opcional)
or-divider = ou
email-label = E-mail
error-label = Erro
detail-label = Detalhes
time-label = Hora
correlation-label = ID da solicitação
copy-reference = Copiar para o suporte
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

sign-in-step = Entrar
sign-in-heading = Entrar
sign-in-intro = Entre para continuar em { $tenant }
identifier-label = E-mail ou nome de usuário
identifier-label-phone = E-mail ou número de telefone
identifier-label-any = E-mail, telefone ou nome de usuário
phone-label = Número de telefone
username-label = Nome de usuário
identifier-missing = Digite seu e-mail ou nome de usuário.
identifier-missing-email = Digite seu e-mail.
identifier-missing-any = Preencha este campo.
identifier-not-an-email = Digite um endereço de e-mail, como name@example.com.
identifier-unacceptable = Confira o que você digitou. Isso não pode ser um e-mail nem um nome de usuário.
identifier-unacceptable-phone = Confira o que você digitou. Um número de telefone começa com + e o código do país.
identifier-unacceptable-phone-example = Confira o que você digitou. Um número de telefone é, por exemplo, { $example }.
phone-country-refused = Não conseguimos enviar mensagens para números desse país. Use outro número.
username-unacceptable = Isso não pode ser um nome de usuário aqui. Escolha outro.
username-heading = Escolha um nome de usuário
username-intro = Você vai entrar com ele.
username-hint = Letras de a a z, números, pontos, hifens e sublinhados.
username-taken = Esse nome de usuário já está em uso. Escolha outro.
sign-up-prompt = É sua primeira vez em { $tenant }?
sign-up-link = Criar uma conta

## Password

password-heading = Digite sua senha
password-label = Senha
password-missing = Digite sua senha.
password-wrong = Esse e-mail e essa senha não combinam.
password-wrong-any = Essa conta e essa senha não combinam.
password-wrong-reset = Tente novamente ou redefina sua senha.
password-wrong-retry = Confira os dois e tente novamente.
password-busy = Estamos com muito movimento agora.
password-busy-text = Sua senha não foi verificada. Espere um momento e tente novamente.
forgot-link = Esqueceu a senha?
remember-label = Manter a sessão iniciada neste dispositivo
sign-in-button = Entrar
code-instead = Receber um código por e-mail

## One-time code

code-heading = Confira seu e-mail
code-heading-phone = Confira seu telefone
code-sent-sign-in = Enviamos um código para { $address }
code-sent-sign-up = Para confirmar que é seu, enviamos um código para { $address }
code-sent-reset = Se houver uma conta, enviamos um código para { $address }
code-label = Código de { $digits } dígitos
code-hint = { $minutes ->
    [one] Vale por { $minutes } minuto.
   *[other] Vale por { $minutes } minutos.
}
code-hint-scripted = Verificamos quando você digita o último dígito.
code-missing = Digite os { $digits } dígitos do e-mail.
code-missing-phone = Digite os { $digits } dígitos da mensagem.
code-wrong = Esse não é o último código que enviamos. Confira ou peça um novo.
code-expired = Esse código expirou. Peça um novo.
code-too-many = Houve tentativas erradas demais com esse código. Peça um novo.
code-sent-again = Enviamos um novo código. Só o mais recente vale.
code-wait = { $seconds ->
    [one] Você pode pedir outro código em { $seconds } segundo. O último ainda vale.
   *[other] Você pode pedir outro código em { $seconds } segundos. O último ainda vale.
}
code-nothing-yet = Não chegou? Confira o spam ou
code-nothing-yet-phone = Não chegou? Espere um momento ou
code-resend = peça um novo código
verify-button = Verificar
change-email = Usar outro e-mail
change-phone = Usar outro número
password-instead = Usar a senha

## Links by mail

link-sent = Enviamos um link para { $address }
link-hint = Abra-o neste navegador. Ele funciona uma única vez e por pouco tempo.
link-resend = peça um novo link
link-sent-again = Enviamos um novo link. Só o mais recente vale.
link-wait = Acabamos de enviar um link e ele ainda vale. Espere um momento antes de pedir outro.
link-opened = Confirme que é você
link-expired = Esse link expirou, já foi usado ou não é o mais recente. Peça um novo.
link-elsewhere = Abra o link onde você começou
link-elsewhere-text = Este link só funciona no navegador que o pediu. Ele ainda não foi usado: copie-o para lá ou abra o e-mail naquele dispositivo.
link-instead = Receber um link por e-mail

## Signing up

sign-up-heading = Crie sua conta
sign-up-intro = Leva cerca de um minuto.
sign-up-email-hint = Vamos enviar um código para confirmar.
sign-up-link-hint = Vamos enviar um link para confirmar.
sign-in-prompt = Já tem uma conta?
sign-in-link = Entrar
details-step = Seus dados
details-intro = Um último passo.
details-problems = Confira os campos marcados. Nada se perdeu, só a senha precisa ser digitada de novo.
attribute-problems = Confira os campos marcados. Nada se perdeu.
steps-label = Progresso
step-email-done = E-mail, concluído
step-code-done = Código, concluído
step-details = Seus dados, etapa 3 de 3
email-confirmed = Confirmado.
given-name-label = Nome
given-name-wrong = Digite seu nome.
family-name-label = Sobrenome
family-name-wrong = Digite seu sobrenome.
create-password-label = Crie uma senha
create-account-button = Criar conta

## Choosing a password

password-hint = Use { $minimum } caracteres ou mais. Algumas palavras sem relação entre si funcionam bem.
password-choose = Escolha uma senha.
password-too-short = Curta demais. Use { $minimum } caracteres ou mais.
password-too-long = Longa demais. Use no máximo { $maximum } caracteres.
password-common = Essa é uma das primeiras senhas que outros tentariam. Escolha outra.
password-context = Ela é feita do seu nome, do seu e-mail ou do nosso nome. Escolha algo sem relação.
password-guessable = É fácil de adivinhar. Acrescente algumas palavras sem relação.
password-unacceptable = Contém um caractere que não pode ser usado. Escolha outra senha.
password-classes = Use caracteres de pelo menos { $classes } destes tipos: letras maiúsculas, letras minúsculas, números, outros caracteres.
password-history = { $count ->
    [one] Não use a senha que você tem agora.
   *[other] Não use nenhuma das suas últimas { $count } senhas.
}
password-banned = Contém uma palavra que não pode ser usada aqui. Escolha algo que não tenha a ver conosco.
password-breached = Essa senha é conhecida por um vazamento de dados, então outros vão tentá-la. Escolha outra.
password-used-before = Você já teve essa senha. Escolha outra.
strength-label = Força da senha
strength-weak = Fraca
strength-fair = Razoável
strength-good = Boa
strength-strong = Forte

## Stay signed in

stay-heading = Manter a sessão iniciada?
stay-intro = { $days ->
    [one] Você não vai precisar entrar neste dispositivo por { $days } dia.
   *[other] Você não vai precisar entrar neste dispositivo por { $days } dias.
}
stay-no = Não
stay-yes = Manter a sessão
stay-shared-device = Escolha Não em um dispositivo compartilhado ou público.

## Choosing an account

picker-heading = Escolha uma conta
picker-intro = para continuar em { $application }
picker-other = Usar outra conta

## Resetting a password

reset-heading = Redefina sua senha
reset-intro-email = Digite seu e-mail e enviaremos um código.
reset-intro = Digite seu e-mail ou número de telefone e enviaremos um código.
send-code-button = Enviar código
back-to-sign-in = Voltar para entrar
new-password-heading = Escolha uma nova senha
change-password-text = Antes de continuar, sua senha precisa ser trocada. Sua sessão será encerrada em todos os outros lugares.
new-password-label = Nova senha
confirm-password-label = Repita a nova senha
passwords-differ = As duas senhas são diferentes. Digite ambas novamente.
revoke-label = Sair em todos os outros lugares
save-and-sign-in = Salvar e entrar

## Paused, too many

locked-step = Entrada pausada
locked-heading = { $minutes ->
    [one] A entrada está pausada por { $minutes } minuto
   *[other] A entrada está pausada por { $minutes } minutos
}
locked-text = Houve senhas erradas demais. Assim ninguém entra enquanto você está fora.
locked-until = Você pode tentar uma senha novamente às
locked-other-ways = Estas opções continuam funcionando:
locked-code-text = Enviaremos se houver uma conta com esse e-mail
locked-reset-text = Enviaremos um código para seu e-mail
rate-limited-step = Tentativas demais
rate-limited-heading = Espere um momento e tente novamente
rate-limited-text = Recebemos muitas tentativas da sua rede.
rate-limited-from = Tente novamente a partir das
rate-limited-hint = Está em um Wi-Fi compartilhado? Com dados móveis pode funcionar antes.

## What can go wrong

start-again-in = Começar de novo em { $application }
problem-unknown-tenant = Não há como entrar aqui
problem-unknown-tenant-text = O endereço desta página indica uma organização que não existe. Confira o link ou volte para o aplicativo.
problem-unknown-application = Este aplicativo não é conhecido aqui
problem-unknown-application-text = O aplicativo que enviou você não foi configurado para esta entrada. Está tudo certo com sua conta.
problem-unknown-redirect = Este aplicativo não pode iniciar sua sessão
problem-unknown-redirect-text = O aplicativo pediu que enviássemos você para um endereço que ele não registrou, então paramos. Está tudo certo com sua conta.
problem-bad-request = A solicitação deste aplicativo não faz sentido
problem-bad-request-text = Volte para o aplicativo e tente novamente. Se continuar acontecendo, avise quem cuida do aplicativo.
problem-not-found = Não há página aqui
problem-not-found-text = Confira o link ou volte para o aplicativo e comece de novo.
problem-unknown-number = Esse erro não existe
problem-unknown-number-text = O número de um erro fica no texto dele, depois de AADSTS. Confira o link.
problem-stale-form = Esta página ficou aberta tempo demais
problem-stale-form-text = Para sua segurança, não usamos o que ela enviou. Volte, recarregue a página e tente novamente.
problem-no-cookies = Seu navegador bloqueia cookies
problem-no-cookies-text = Precisamos deles só para saber que na próxima página ainda é você. Permita os cookies deste site e comece de novo.
problem-too-large = Isso foi demais
problem-too-large-text = Seu navegador enviou mais do que qualquer página nossa precisa. Volte e tente com menos.
problem-busy = Estamos com muito movimento agora
problem-busy-text = Nada se perdeu. Espere um momento e tente novamente.
problem-internal = Algo deu errado
problem-internal-text = O problema é nosso e foi registrado. Tente novamente em um momento.
journey-expired = Isso demorou demais
journey-expired-text = Para sua segurança, uma entrada termina depois de algum tempo. Nada foi alterado.
journey-finished = Isto já está concluído
journey-finished-text = Você já concluiu estas etapas, talvez em outra aba.
journey-unknown = Perdemos o fio da meada
journey-unknown-text = Este navegador não conhece as etapas antes desta página. O link pode ser de outro dispositivo ou os cookies foram apagados.
journey-go-back = Volte para o aplicativo e comece de novo.
cookies-cleared-heading = Arrumamos seus cookies
cookies-cleared-text = Seu navegador guardava cookies demais deste site, então apagamos os nossos. Entre novamente para continuar.

## What an error number means

explained-heading = O que significa { $number }
explained-happened = O que aconteceu
explained-to-do = O que fazer
explained-developers = Para desenvolvedores
explained-administrators = Para administradores
explained-customers = Para clientes
explained-places = Enviado por

## Leaving

signed-out-step = Sessão encerrada
signed-out-heading = Você saiu
signed-out-text = Feche a janela do navegador se o dispositivo for compartilhado.
go-to = Ir para { $application }
sign-out-step = Sair
sign-out-heading = Sair de { $tenant }?
sign-out-signed-in-as = Você entrou como { $identifier }.
sign-out-text = Sua sessão será encerrada em todos os aplicativos que você abriu com esta conta neste navegador.
sign-out-no = Manter a sessão
sign-out-yes = Sair
still-signed-in-heading = Sua sessão continua iniciada
still-signed-in-text = Você pode fechar esta página.
leave-step = Saindo
leave-heading = Este aplicativo não é conhecido aqui
leave-text = A solicitação dele não pode ser atendida. Continue só se queria abrir { $site }.
handing-over-step = Você entrou
handing-over-text = Levando você de volta para { $application }.
signing-out-step = Saindo
signing-out-text = Estamos avisando seus aplicativos. Leva um momento.

## Connecting a device

device-message = Abra { $url } em um navegador e digite o código { $code }.
device-heading = Conecte um dispositivo
device-intro = Digite o código mostrado na TV, no console ou na linha de comando.
device-code-label = Código no dispositivo
device-code-hint = 9 letras e números. Minúsculas e espaços são aceitos.
device-code-missing = Digite os 9 caracteres que o dispositivo mostra.
device-code-unknown = Nenhum dispositivo mostra esse código. Confira cada caractere.
device-code-expired = Esse código expirou. Comece de novo no dispositivo para receber outro.
device-code-decided = Esse código já foi usado. Se o dispositivo ainda espera, comece de novo nele.
device-code-too-many = Foram digitados códigos errados demais. Tente novamente em uma hora.
device-only-yours = Digite só um código que você pediu.
device-confirm-heading = Conectar { $application } em um dispositivo?
device-confirm-intro = Confira se o dispositivo mostra o mesmo código.
device-confirm-code = Código: { $code }
device-application-label = Aplicativo
device-requested-label = Início
device-warning-title = Alguém enviou esse código para você?
device-warning-text = Escolha Cancelar. Poderiam usá-lo para entrar na sua conta.
device-deny = Cancelar
device-allow = Conectar
device-connected-heading = Seu dispositivo está conectado
device-connected-text = Volte para { $application } no dispositivo. Você pode fechar esta página.
device-refused-heading = Nada foi conectado
device-refused-text = { $application } naquele dispositivo não entra na sua conta. Você pode fechar esta página.

## Consent

consent-heading = Permitir que { $application } use sua conta?
consent-intro = Ele pede permissão para:
consent-settled = Ele já pode:
consent-allow = Permitir
consent-deny = Cancelar
consent-openid = Iniciar sua sessão
consent-openid-text = E reconhecer você na próxima vez
consent-profile = Ver seu nome
consent-email = Ver seu endereço de e-mail
consent-offline = Continuar com acesso quando você não está
consent-offline-text = Até você retirar
consent-unverified = Ninguém verificou este aplicativo.
consent-unverified-text = Permita só se você conhece { $site }.
consent-administrator-heading = { $application } precisa da aprovação de um administrador
consent-administrator-text = Você não pode permitir o que está bloqueado aqui. Peça a um administrador que permita para todos.
consent-back = Voltar para { $application }
admin-consent-title = Permitir { $application } para todos
admin-consent-heading = Permitir { $application } para todos?
admin-consent-intro = Você responde por todos os clientes. Eles não serão consultados um a um.
admin-consent-openid = Iniciar a sessão das pessoas
admin-consent-openid-text = E reconhecê-las na próxima vez
admin-consent-profile = Ver perfis
admin-consent-profile-text = O nome de quem entrou
admin-consent-email = Ver endereços de e-mail
admin-consent-email-text = De quem entrou
admin-consent-offline = Continuar com acesso quando as pessoas não estão
admin-consent-offline-text = Até você ou elas retirarem
admin-consent-alone = Funciona sem que ninguém entre
admin-consent-site-label = Leva você de volta para
admin-consent-covers-label = Abrange
admin-consent-covers = Todos os clientes de { $business }
admin-consent-audit = Sua resposta fica no registro de auditoria.
admin-consent-allow = Permitir para todos
no-administrator-heading = Só um administrador pode responder
no-administrator-text = Você entrou como { $identifier }. Entre com uma conta de administrador para continuar.
consent-records-heading = Aplicativos que podem usar sua conta
consent-records-since = Permitido desde
consent-records-remove = Remover acesso
consent-records-none = Você não permitiu que nenhum aplicativo use sua conta.
consent-records-sign-in = Entre primeiro em um aplicativo e depois abra esta página de novo.

## Answering an application that asks by mail

approval-heading = { $application } chama você
approval-intro = { $application } quer iniciar sua sessão, embora você não esteja diante da tela dele.
approval-message-label = Mensagem
approval-warning-title = Foi você que começou isso?
approval-warning-text = Se não foi, escolha Recusar. Quem começou entraria na sua conta.
approval-warning-message = Se não foi, ou se a mensagem não é a que você vê lá, escolha Recusar. Quem começou entraria na sua conta.
approval-deny = Recusar
approval-allow = Concordar
approval-another-heading = Esta solicitação é para outra conta
approval-another-text = Você entrou como { $identifier }, que não foi consultada.
approval-another-button = Entrar com outra conta
approval-agreed-heading = Você concordou
approval-agreed-text = { $application } pode continuar agora. Você pode fechar esta página.
approval-refused-heading = Você recusou
approval-refused-text = { $application } não pode continuar. Você pode fechar esta página.
approval-gone-heading = Não há nada para responder
approval-gone-text = Este link não funciona mais, ou nunca funcionou. Se ainda esperam sua resposta, comece de novo onde estava.

## Looking at pages beforehand

preview-heading = Prévia
preview-intro = Com dados de exemplo. Nada aqui é guardado nem enviado.
preview-flows = Fluxos de usuário
preview-themes = Temas
preview-pages = Páginas

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Cidade
attribute-country = País ou região
attribute-display-name = Nome de exibição
attribute-job-title = Cargo
attribute-postal-code = CEP ou código postal
attribute-state = Estado ou província
attribute-street-address = Rua e número
attribute-choose = Escolha uma opção
attribute-required = Isso é necessário para continuar.
attribute-invalid = Isso não pode ser usado aqui. Confira e tente novamente.
attribute-not-a-number = Digite um número inteiro, em algarismos.
attribute-not-a-date = Digite uma data.
attribute-too-long = { $maximum ->
    [one] Digite no máximo { $maximum } caractere.
   *[other] Digite no máximo { $maximum } caracteres.
}
step-page = Página { $page } de { $pages }
back-button = Voltar

# Terms of use and the like.
terms-heading = Algo novo para aceitar
terms-intro = Leia e aceite para continuar com sua conta.
terms-missing = Marque esta opção para continuar.
terms-sign-out = Prefiro sair
