## Dates et heures

date-and-time = { $day } { $month } { $year } à { $time } UTC
month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}

## Chaque message

help-link = Aide
fact-asked-for = Demandé
fact-when = Quand
fact-device = Appareil
reason-account = Envoyé à { $address } car c’est l’adresse de ce compte. Les messages de sécurité ne peuvent pas être désactivés.
reason-signing-up = Envoyé à { $address } car quelqu’un a saisi cette adresse pour créer un compte.
reason-created = Envoyé à { $address } car vous avez créé un compte.
link-caution = Vérifiez avant de cliquer.
link-caution-text = Nos liens commencent toujours par { $base }. { $tenant } ne demande jamais votre mot de passe ni un code par e-mail ou par téléphone.
secret-caution = Gardez votre mot de passe pour vous.
secret-caution-text = { $tenant } ne demande jamais votre mot de passe ni un code par e-mail ou par téléphone.

## Codes

code-subject = { $code } est votre code { $tenant }
code-preview = { $minutes ->
    [one] Il est valable { $minutes } minute. Ne le communiquez à personne.
   *[other] Il est valable { $minutes } minutes. Ne le communiquez à personne.
}
code-works-once = { $minutes ->
    [one] Il fonctionne une seule fois, pendant { $minutes } minute.
   *[other] Il fonctionne une seule fois, pendant { $minutes } minutes.
}
code-caution = Gardez ce code pour vous.
sign-in-code-heading = Votre code de connexion
sign-in-code-text = Saisissez ce code sur la page où vous vous connectez.
sign-in-code-caution-text = Ne le saisissez que sur { $host }. { $tenant } ne le demande jamais par téléphone, SMS ou e-mail. Si vous ne l’avez pas demandé, ignorez ce message : personne n’entre sans le code.
sign-up-code-heading = Confirmez votre e-mail
sign-up-code-text = Saisissez ce code sur la page où vous créez votre compte.
sign-up-code-caution-text = Ne le saisissez que sur { $host }. { $tenant } ne le demande jamais par téléphone, SMS ou e-mail. Si vous ne l’avez pas demandé, ignorez ce message : aucun compte n’est créé sans le code.
reset-code-heading = Réinitialisez votre mot de passe
reset-code-text = Saisissez ce code sur la page où vous avez demandé à réinitialiser votre mot de passe.
reset-code-caution = Vous n’avez rien demandé ?
reset-code-caution-text = Votre mot de passe n’a pas changé et vous pouvez ignorer ce message. Ne saisissez le code que sur { $host }. { $tenant } ne le demande jamais par téléphone, SMS ou e-mail.

## A link to continue by

magic-link-subject = Votre lien pour continuer chez { $tenant }
magic-link-text = Ouvrez ce lien dans le navigateur où vous l’avez demandé. Il fonctionne une seule fois et peu de temps.
magic-link-button = Continuer
magic-link-not-you = Si vous ne l’avez pas demandé, ignorez cet e‑mail : personne n’entre sans le lien.

## Un compte existe déjà

existing-account-subject = Vous avez déjà un compte { $tenant }
existing-account-preview = Quelqu’un a voulu s’inscrire avec votre adresse. Rien n’a changé.
existing-account-heading = Vous avez déjà un compte
existing-account-text = Quelqu’un a voulu créer un compte { $tenant } avec cette adresse. Vous en avez déjà un : nous n’en avons donc pas créé d’autre et rien n’a changé.
existing-account-you = Était-ce vous ? Connectez-vous plutôt, et choisissez « Mot de passe oublié ? » si vous l’avez oublié.
existing-account-not-you = Si ce n’était pas vous, vous pouvez ignorer ce message. L’autre personne n’a pas appris que vous avez un compte.
sign-in-button = Se connecter

## Bienvenue

welcome-subject = Bienvenue chez { $tenant }
welcome-preview = Votre compte est prêt.
welcome-heading = Bienvenue chez { $tenant }
welcome-heading-name = Bienvenue chez { $tenant }, { $name }
welcome-text = Votre compte { $tenant } est prêt. Vous vous êtes inscrit avec { $address }.
application-button = Aller à { $application }

## Messages de sécurité

password-changed-subject = Votre mot de passe { $tenant } a été modifié
password-changed-preview = Si c’était vous, il n’y a rien à faire.
password-changed-heading = Votre mot de passe a été modifié
password-changed-everywhere = Nous vous avons aussi déconnecté de vos autres appareils.
nothing-to-do = Si c’était vous, il n’y a rien à faire.
not-you-reset = Si ce n’était pas vous, quelqu’un d’autre connaît peut-être votre mot de passe. Allez chez { $tenant }, choisissez de vous connecter, puis « Mot de passe oublié ? », et déconnectez-vous partout ailleurs.
new-device-subject = Nouvelle connexion à votre compte { $tenant }
new-device-preview = Était-ce vous ?
new-device-heading = Vous vous êtes connecté sur un nouvel appareil

## Une application demande

fact-application = Application
fact-message = Message
approval-subject = { $application } demande votre accord
approval-preview = { $minutes ->
    [one] Répondez dans un délai de { $minutes } minute. Rien ne se passe d’ici là.
   *[other] Répondez dans un délai de { $minutes } minutes. Rien ne se passe d’ici là.
}
approval-heading = { $application } vous demande
approval-text = { $application } veut continuer en votre nom. Regardez ce qui est demandé, puis acceptez ou refusez.
approval-expires = { $minutes ->
    [one] Vous pouvez y répondre une fois, pendant { $minutes } minute.
   *[other] Vous pouvez y répondre une fois, pendant { $minutes } minutes.
}
approval-button = Voir la demande
approval-not-you = Si vous n’attendiez pas cela, vous pouvez ignorer ce message : rien ne se passe sans votre réponse.

## Messages texte

sms-code = { $minutes ->
    [one] { $code } est votre code pour { $tenant }. Il est valable { $minutes } minute. Ne le donnez à personne.
   *[other] { $code } est votre code pour { $tenant }. Il est valable { $minutes } minutes. Ne le donnez à personne.
}
sms-existing-account = Vous avez déjà un compte chez { $tenant }. Connectez-vous avec ce numéro.
