## Dates and times

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

## Every mail

help-link = Ajuda
fact-asked-for = Data de la sol·licitud
fact-when = Quan
fact-device = Dispositiu
reason-account = S’ha enviat a { $address } perquè és l’adreça d’aquest compte. Els correus de seguretat no es poden desactivar.
reason-signing-up = S’ha enviat a { $address } perquè algú ha escrit aquesta adreça per crear un compte.
reason-created = S’ha enviat a { $address } perquè heu creat un compte.
link-caution = Comproveu-ho abans de fer clic.
link-caution-text = Els nostres enllaços sempre comencen per { $base }. { $tenant } no demana mai la contrasenya ni cap codi per correu o per telèfon.
secret-caution = No compartiu la contrasenya.
secret-caution-text = { $tenant } no demana mai la contrasenya ni cap codi per correu o per telèfon.

## Codes

code-subject = { $code } és el vostre codi de { $tenant }
code-preview = { $minutes ->
    [one] És vàlid durant { $minutes } minut. No el compartiu amb ningú.
   *[other] És vàlid durant { $minutes } minuts. No el compartiu amb ningú.
}
code-works-once = { $minutes ->
    [one] És vàlid un sol cop, durant { $minutes } minut.
   *[other] És vàlid un sol cop, durant { $minutes } minuts.
}
code-caution = No compartiu aquest codi.
sign-in-code-heading = El codi per iniciar la sessió
sign-in-code-text = Escriviu aquest codi a la pàgina on esteu iniciant la sessió.
sign-in-code-caution-text = Escriviu-lo només a { $host }. { $tenant } no el demana mai per telèfon, SMS o correu. Si no l’heu demanat, ignoreu aquest correu: no hi entra ningú sense el codi.
sign-up-code-heading = Confirmeu el correu electrònic
sign-up-code-text = Escriviu aquest codi a la pàgina on esteu creant el compte.
sign-up-code-caution-text = Escriviu-lo només a { $host }. { $tenant } no el demana mai per telèfon, SMS o correu. Si no l’heu demanat, ignoreu aquest correu: sense el codi no es crea cap compte.
reset-code-heading = Restabliu la contrasenya
reset-code-text = Escriviu aquest codi a la pàgina on heu demanat restablir la contrasenya.
reset-code-caution = No ho heu demanat?
reset-code-caution-text = La contrasenya no ha canviat i podeu ignorar aquest correu. Escriviu el codi només a { $host }. { $tenant } no el demana mai per telèfon, SMS o correu.

## A link to continue by

magic-link-subject = El vostre enllaç per continuar a { $tenant }
magic-link-text = Obriu aquest enllaç al navegador des d’on l’heu demanat. Funciona un sol cop i només durant una estona.
magic-link-button = Continua
magic-link-not-you = Si no l’heu demanat, ignoreu aquest correu: ningú no pot entrar sense l’enllaç.

## An account exists already

existing-account-subject = Ja teniu un compte de { $tenant }
existing-account-preview = Algú ha provat de registrar-se amb la vostra adreça. No ha canviat res.
existing-account-heading = Ja teniu un compte
existing-account-text = Algú ha provat de crear un compte de { $tenant } amb aquesta adreça. Com que ja en teniu un, no n’hem creat cap altre i no ha canviat res.
existing-account-you = Heu estat vós? Inicieu la sessió i trieu «Heu oblidat la contrasenya?» si no la recordeu.
existing-account-not-you = Si no heu estat vós, podeu ignorar aquest correu. L’altra persona no ha sabut que teniu un compte.
sign-in-button = Inicia la sessió

## Welcome

welcome-subject = Us donem la benvinguda a { $tenant }
welcome-preview = El vostre compte està a punt.
welcome-heading = Us donem la benvinguda a { $tenant }
welcome-heading-name = { $name }, us donem la benvinguda a { $tenant }
welcome-text = El vostre compte de { $tenant } està a punt. Us hi heu registrat com a { $address }.
application-button = Ves a { $application }

## Security notices

password-changed-subject = S’ha canviat la vostra contrasenya de { $tenant }
password-changed-preview = Si heu estat vós, no cal que feu res.
password-changed-heading = S’ha canviat la vostra contrasenya
password-changed-everywhere = També hem tancat la sessió als altres dispositius.
nothing-to-do = Si heu estat vós, no cal que feu res.
not-you-reset = Si no heu estat vós, pot ser que algú més sàpiga la vostra contrasenya. Aneu a { $tenant }, trieu iniciar la sessió i després «Heu oblidat la contrasenya?», i tanqueu la sessió a tots els altres llocs.
new-device-subject = Inici de sessió nou al vostre compte de { $tenant }
new-device-preview = Heu estat vós?
new-device-heading = Heu iniciat la sessió en un dispositiu nou

## An application asks

fact-application = Aplicació
fact-message = Missatge
approval-subject = { $application } demana la vostra aprovació
approval-preview = { $minutes ->
    [one] Responeu en { $minutes } minut. Fins aleshores no passa res.
   *[other] Responeu en { $minutes } minuts. Fins aleshores no passa res.
}
approval-heading = { $application } us demana resposta
approval-text = { $application } vol continuar en nom vostre. Mireu què demana i després accepteu o rebutgeu la sol·licitud.
approval-expires = { $minutes ->
    [one] Es pot respondre un sol cop, durant { $minutes } minut.
   *[other] Es pot respondre un sol cop, durant { $minutes } minuts.
}
approval-button = Mostra la sol·licitud
approval-not-you = Si no us ho esperàveu, podeu ignorar aquest correu: no passa res sense la vostra resposta.

## Text messages

sms-code = { $minutes ->
    [one] { $code } és el vostre codi de { $tenant }. És vàlid durant { $minutes } minut. No el doneu a ningú.
   *[other] { $code } és el vostre codi de { $tenant }. És vàlid durant { $minutes } minuts. No el doneu a ningú.
}
sms-existing-account = Ja teniu un compte a { $tenant }. Inicieu la sessió amb aquest número.
