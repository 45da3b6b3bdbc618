# Espaces insécables (U+00A0) devant « : », « ? » et « ! » ; l’apostrophe est U+2019.

language-name = Français

## Chaque page

skip-link = Aller au contenu principal
title-error = Erreur :
language-label = Langue :
help-link = Aide
privacy-link = Confidentialité
terms-link = Conditions
change-account = Changer de compte
continue-button = Continuer
try-again-button = Réessayer
show-password = Afficher le mot de passe
optional-note = (facultatif)
or-divider = ou
email-label = E‑mail
error-label = Erreur
detail-label = Détails
time-label = Heure
correlation-label = ID de corrélation
copy-reference = Copier l’ID pour l’assistance
copied-note = Copié

## Dates et heures

time-of-day = { $time } UTC
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

## Connexion

sign-in-step = Connexion
sign-in-heading = Connexion
sign-in-intro = Connectez-vous pour accéder à { $tenant }
identifier-label = E‑mail ou nom d’utilisateur
identifier-missing = Saisissez votre e‑mail ou votre nom d’utilisateur.
identifier-missing-email = Saisissez votre e‑mail.
identifier-not-an-email = Saisissez une adresse e‑mail, par exemple nom@example.com.
identifier-unacceptable = Vérifiez votre saisie. Ce ne peut être ni un e‑mail ni un nom d’utilisateur.
sign-up-prompt = Nouveau chez { $tenant } ?
sign-up-link = Créer un compte

## Mot de passe

password-heading = Saisissez votre mot de passe
password-label = Mot de passe
password-missing = Saisissez votre mot de passe.
password-wrong = Cet e‑mail et ce mot de passe ne correspondent pas.
password-wrong-any = Ce compte et ce mot de passe ne correspondent pas.
password-wrong-reset = Réessayez ou réinitialisez votre mot de passe.
password-wrong-retry = Vérifiez les deux et réessayez.
password-busy = Nous sommes très sollicités en ce moment.
password-busy-text = Votre mot de passe n’a pas été vérifié. Patientez un instant, puis réessayez.
forgot-link = Mot de passe oublié ?
remember-label = Rester connecté sur cet appareil
sign-in-button = Se connecter
code-instead = Recevoir plutôt un code par e‑mail

## Code à usage unique

code-heading = Consultez vos e‑mails
code-sent-sign-in = Nous avons envoyé un code à { $address }
code-sent-sign-up = Pour confirmation, nous avons envoyé un code à { $address }
code-sent-reset = Si un compte y est associé, nous avons envoyé un code à { $address }
code-label = Code à { $digits } chiffres
code-hint = { $minutes ->
    [one] Valable { $minutes } minute.
   *[other] Valable { $minutes } minutes.
}
code-hint-scripted = Nous le vérifions dès que vous saisissez le dernier chiffre.
code-missing = Saisissez les { $digits } chiffres reçus par e‑mail.
code-wrong = Ce n’est pas le dernier code que nous avons envoyé. Vérifiez-le ou demandez-en un nouveau.
code-expired = Ce code a expiré. Demandez-en un nouveau.
code-too-many = Ce code a été mal saisi trop de fois. Demandez-en un nouveau.
code-sent-again = Nous avons envoyé un nouveau code. Seul le plus récent fonctionne.
code-wait = { $seconds ->
    [one] Vous pourrez demander un autre code dans { $seconds } seconde. Le dernier reste valable.
   *[other] Vous pourrez demander un autre code dans { $seconds } secondes. Le dernier reste valable.
}
code-nothing-yet = Toujours rien ? Regardez dans les indésirables, ou
code-resend = envoyez un nouveau code
verify-button = Vérifier
change-email = Utiliser un autre e‑mail
password-instead = Utiliser plutôt votre mot de passe

## Links by mail

link-sent = Nous avons envoyé un lien à { $address }
link-hint = Ouvrez-le dans ce navigateur. Il fonctionne une seule fois et peu de temps.
link-resend = envoyez un nouveau lien
link-sent-again = Nous avons envoyé un nouveau lien. Seul le plus récent fonctionne.
link-wait = Nous venons d’envoyer un lien, et il fonctionne encore. Attendez un instant avant d’en demander un autre.
link-opened = Confirmez que c’est bien vous
link-expired = Ce lien a expiré, a déjà servi ou n’est pas le plus récent. Demandez-en un nouveau.
link-elsewhere = Ouvrez le lien là où vous avez commencé
link-elsewhere-text = Ce lien ne fonctionne que dans le navigateur qui l’a demandé. Il n’a pas encore servi : copiez-le là-bas, ou ouvrez l’e‑mail sur cet autre appareil.
link-instead = Recevoir plutôt un lien par e‑mail

## Inscription

sign-up-heading = Créez votre compte
sign-up-intro = Cela prend environ une minute.
sign-up-email-hint = Nous vous enverrons un code pour le confirmer.
sign-up-link-hint = Nous vous enverrons un lien pour le confirmer.
sign-in-prompt = Vous avez déjà un compte ?
sign-in-link = Se connecter
details-step = Vos informations
details-intro = Une dernière étape.
details-problems = Vérifiez les champs signalés. Rien n’est perdu, seul le mot de passe doit être saisi à nouveau.
steps-label = Progression
step-email-done = E‑mail, terminé
step-code-done = Code, terminé
step-details = Vos informations, étape 3 sur 3
email-confirmed = Confirmé.
given-name-label = Prénom
given-name-wrong = Saisissez votre prénom.
family-name-label = Nom
family-name-wrong = Saisissez votre nom.
create-password-label = Créez un mot de passe
create-account-button = Créer le compte

## Choisir un mot de passe

password-hint = Au moins { $minimum } caractères. Quelques mots sans rapport entre eux conviennent bien.
password-choose = Choisissez un mot de passe.
password-too-short = Trop court. Utilisez au moins { $minimum } caractères.
password-too-long = Trop long. Utilisez { $maximum } caractères au plus.
password-common = C’est l’un des premiers mots de passe que d’autres essaieraient. Choisissez-en un autre.
password-context = Il est fait de votre nom, de votre e‑mail ou de notre nom. Choisissez quelque chose sans rapport.
password-guessable = Il est facile à deviner. Ajoutez quelques mots sans rapport.
password-unacceptable = Il contient un caractère qui ne peut pas être utilisé. Choisissez un autre mot de passe.
password-classes = Utilisez des caractères d’au moins { $classes } de ces catégories : majuscules, minuscules, chiffres, autres caractères.
password-history = { $count ->
    [one] N’utilisez pas votre mot de passe actuel.
   *[other] N’utilisez aucun de vos { $count } derniers mots de passe.
}
password-banned = Il contient un mot qui ne peut pas être utilisé ici. Choisissez quelque chose qui n’a rien à voir avec nous.
password-breached = Ce mot de passe a été divulgué dans une fuite de données ailleurs : d’autres l’essaieront. Choisissez-en un autre.
password-used-before = Vous avez déjà utilisé ce mot de passe. Choisissez-en un autre.
strength-label = Robustesse du mot de passe
strength-weak = Faible
strength-fair = Moyenne
strength-good = Bonne
strength-strong = Élevée

## Rester connecté

stay-heading = Rester connecté ?
stay-intro = { $days ->
    [one] Vous n’aurez pas à vous connecter sur cet appareil pendant { $days } jour.
   *[other] Vous n’aurez pas à vous connecter sur cet appareil pendant { $days } jours.
}
stay-no = Non
stay-yes = Rester connecté
stay-shared-device = Choisissez Non sur un appareil partagé ou public.

## Choisir un compte

picker-heading = Choisissez un compte
picker-intro = pour continuer vers { $application }
picker-other = Utiliser un autre compte

## Réinitialiser un mot de passe

reset-heading = Réinitialisez votre mot de passe
reset-intro-email = Saisissez votre e‑mail et nous vous enverrons un code.
reset-intro = Saisissez votre e‑mail ou votre nom d’utilisateur et nous enverrons un code à votre e‑mail.
send-code-button = Envoyer le code
back-to-sign-in = Retour à la connexion
new-password-heading = Choisissez un nouveau mot de passe
new-password-label = Nouveau mot de passe
confirm-password-label = Répétez le nouveau mot de passe
passwords-differ = Les deux mots de passe diffèrent. Saisissez-les à nouveau.
revoke-label = Se déconnecter partout ailleurs
save-and-sign-in = Enregistrer et se connecter

## En pause, trop de tentatives

locked-step = Connexion suspendue
locked-heading = { $minutes ->
    [one] La connexion est suspendue pendant { $minutes } minute
   *[other] La connexion est suspendue pendant { $minutes } minutes
}
locked-text = Il y a eu trop de mots de passe erronés. Cela protège votre compte des autres en votre absence.
locked-until = Vous pourrez réessayer un mot de passe à
locked-other-ways = Ces moyens fonctionnent encore :
locked-code-text = Nous l’enverrons si un compte est associé à cet e‑mail
locked-reset-text = Nous enverrons un code à votre e‑mail
rate-limited-step = Trop de tentatives
rate-limited-heading = Patientez un instant, puis réessayez
rate-limited-text = Nous avons reçu beaucoup de tentatives depuis votre réseau.
rate-limited-from = Réessayez à partir de
rate-limited-hint = Sur un Wi‑Fi partagé ? Les données mobiles fonctionneront peut-être plus tôt.

## Ce qui peut mal se passer

start-again-in = Recommencer dans { $application }
problem-unknown-tenant = Il n’y a pas de connexion ici
problem-unknown-tenant-text = L’adresse de cette page désigne une organisation qui n’existe pas. Vérifiez le lien ou revenez à l’application.
problem-unknown-application = Cette application n’est pas connue ici
problem-unknown-application-text = L’application qui vous a envoyé n’a pas été configurée pour cette connexion. Votre compte n’a aucun problème.
problem-unknown-redirect = Cette application ne peut pas vous connecter
problem-unknown-redirect-text = L’application nous a demandé de vous envoyer à une adresse qu’elle n’a pas enregistrée ; nous nous sommes donc arrêtés. Votre compte n’a aucun problème.
problem-bad-request = La demande de cette application n’a pas de sens
problem-bad-request-text = Revenez à l’application et réessayez. Si cela se reproduit, prévenez les personnes qui la gèrent.
problem-not-found = Il n’y a pas de page ici
problem-not-found-text = Vérifiez le lien, ou revenez à l’application et recommencez.
problem-unknown-number = Cette erreur n’existe pas
problem-unknown-number-text = Le numéro d’une erreur suit AADSTS dans son texte. Vérifiez le lien.
problem-stale-form = Cette page est restée ouverte trop longtemps
problem-stale-form-text = Pour votre sécurité, nous n’avons pas utilisé ce qu’elle a envoyé. Revenez en arrière, rechargez la page et réessayez.
problem-no-cookies = Votre navigateur bloque les cookies
problem-no-cookies-text = Nous en avons besoin seulement pour savoir que la page suivante est toujours la vôtre. Autorisez les cookies pour ce site, puis recommencez.
problem-too-large = C’était trop
problem-too-large-text = Ce que votre navigateur a envoyé dépasse ce dont nos pages ont besoin. Revenez en arrière et réessayez avec moins.
problem-busy = Nous sommes très sollicités en ce moment
problem-busy-text = Rien n’est perdu. Patientez un instant, puis réessayez.
problem-internal = Une erreur s’est produite
problem-internal-text = Elle vient de nous et elle a été enregistrée. Réessayez dans un instant.
journey-expired = Cela a pris trop de temps
journey-expired-text = Pour votre sécurité, une connexion prend fin après un certain temps. Rien n’a été modifié.
journey-finished = C’est déjà terminé
journey-finished-text = Vous avez accompli ces étapes, peut-être dans un autre onglet.
journey-unknown = Nous avons perdu le fil
journey-unknown-text = Ce navigateur ne connaît pas les étapes qui précèdent cette page. Le lien vient peut-être d’un autre appareil, ou les cookies ont été effacés.
journey-go-back = Revenez à l’application et recommencez.
cookies-cleared-heading = Nous avons rangé vos cookies
cookies-cleared-text = Votre navigateur conservait trop de cookies pour ce site ; nous avons effacé les nôtres. Reconnectez-vous pour continuer.

## Ce que signifie un numéro d’erreur

explained-heading = Ce que signifie { $number }
explained-happened = Ce qui s’est passé
explained-to-do = Que faire
explained-developers = Pour les développeurs
explained-administrators = Pour les administrateurs
explained-customers = Pour les clients
explained-places = Envoyé par

## Partir

signed-out-step = Déconnexion effectuée
signed-out-heading = Vous êtes déconnecté
signed-out-text = Fermez la fenêtre du navigateur si cet appareil est partagé.
go-to = Aller à { $application }
sign-out-step = Se déconnecter
sign-out-heading = Se déconnecter de { $tenant } ?
sign-out-signed-in-as = Vous êtes connecté en tant que { $identifier }.
sign-out-text = Vous serez déconnecté de toutes les applications ouvertes avec ce compte dans ce navigateur.
sign-out-no = Rester connecté
sign-out-yes = Se déconnecter
still-signed-in-heading = Vous êtes toujours connecté
still-signed-in-text = Vous pouvez fermer cette page.
leave-step = Vous quittez ce site
leave-heading = Cette application n’est pas connue ici
leave-text = Sa demande ne peut pas aboutir. Ne continuez que si vous vouliez ouvrir { $site }.
handing-over-step = Vous êtes connecté
handing-over-text = Nous vous ramenons à { $application }.
signing-out-step = Déconnexion en cours
signing-out-text = Nous prévenons vos applications. Cela prend un instant.

## Connecter un appareil

device-message = Ouvrez { $url } dans un navigateur et saisissez le code { $code }.
device-heading = Connecter un appareil
device-intro = Saisissez le code affiché sur votre téléviseur, votre console ou votre ligne de commande.
device-code-label = Code sur votre appareil
device-code-hint = 9 lettres et chiffres. Les minuscules et les espaces conviennent.
device-code-missing = Saisissez les 9 caractères affichés par votre appareil.
device-code-unknown = Aucun appareil n’affiche ce code. Vérifiez chaque caractère.
device-code-expired = Ce code a expiré. Recommencez sur votre appareil pour en obtenir un nouveau.
device-code-decided = Ce code a été utilisé. Si votre appareil attend encore, recommencez dessus.
device-code-too-many = Trop de codes erronés ont été saisis. Réessayez dans une heure.
device-only-yours = Ne saisissez qu’un code que vous avez demandé vous-même.
device-confirm-heading = Connecter { $application } sur un appareil ?
device-confirm-intro = Vérifiez que votre appareil affiche le même code.
device-confirm-code = Code : { $code }
device-application-label = Application
device-requested-label = Commencé
device-warning-title = Quelqu’un vous a envoyé ce code ?
device-warning-text = Choisissez Annuler. Cette personne pourrait l’utiliser pour entrer dans votre compte.
device-deny = Annuler
device-allow = Connecter
device-connected-heading = Votre appareil est connecté
device-connected-text = Revenez à { $application } sur votre appareil. Vous pouvez fermer cette page.
device-refused-heading = Rien n’a été connecté
device-refused-text = { $application } sur cet appareil ne peut pas accéder à votre compte. Vous pouvez fermer cette page.

## Autorisations

consent-heading = Autoriser { $application } à utiliser votre compte ?
consent-intro = Cette application demande l’autorisation de :
consent-settled = Elle peut déjà :
consent-allow = Autoriser
consent-deny = Annuler
consent-openid = Vous connecter
consent-openid-text = Et vous reconnaître la prochaine fois
consent-profile = Voir votre nom
consent-email = Voir votre adresse e‑mail
consent-offline = Rester connectée en votre absence
consent-offline-text = Jusqu’à ce que vous retiriez cette autorisation
consent-unverified = Personne n’a vérifié cette application.
consent-unverified-text = Ne l’autorisez que si vous connaissez { $site }.
consent-administrator-heading = { $application } a besoin de l’accord d’un administrateur
consent-administrator-text = Vous ne pouvez pas autoriser ce qui est verrouillé ici. Demandez à un administrateur de l’autoriser pour tout le monde.
consent-back = Retour à { $application }
admin-consent-title = Autoriser { $application } pour tout le monde
admin-consent-heading = Autoriser { $application } pour tout le monde ?
admin-consent-intro = Vous répondez pour chaque client. La question ne leur sera pas posée un par un.
admin-consent-openid = Connecter les personnes
admin-consent-openid-text = Et les reconnaître la prochaine fois
admin-consent-profile = Voir les profils
admin-consent-profile-text = Le nom de la personne connectée
admin-consent-email = Voir les adresses e‑mail
admin-consent-email-text = De la personne connectée
admin-consent-offline = Rester connectée en l’absence des personnes
admin-consent-offline-text = Jusqu’à ce que vous ou elles retiriez cette autorisation
admin-consent-alone = Fonctionne sans que personne soit connecté
admin-consent-site-label = Vous renvoie vers
admin-consent-covers-label = Concerne
admin-consent-covers = Tous les clients de { $business }
admin-consent-audit = Votre réponse est inscrite au journal d’audit.
admin-consent-allow = Autoriser pour tout le monde
no-administrator-heading = Seul un administrateur peut répondre
no-administrator-text = Vous êtes connecté en tant que { $identifier }. Connectez-vous avec le compte d’un administrateur pour continuer.
consent-records-heading = Applications autorisées à utiliser votre compte
consent-records-since = Autorisée depuis
consent-records-remove = Retirer l’accès
consent-records-none = Vous n’avez autorisé aucune application à utiliser votre compte.
consent-records-sign-in = Connectez-vous d’abord à une application, puis ouvrez de nouveau cette page.

## Répondre à une application qui demande par e‑mail

approval-heading = { $application } vous demande
approval-intro = { $application } veut vous connecter, bien que vous ne soyez pas devant son écran.
approval-message-label = Message
approval-warning-title = Est-ce vous qui l’avez demandé ?
approval-warning-text = Sinon, choisissez Refuser. La personne qui l’a demandé entrerait dans votre compte.
approval-warning-message = Sinon, ou si le message n’est pas celui que vous y voyez, choisissez Refuser. La personne qui l’a demandé entrerait dans votre compte.
approval-deny = Refuser
approval-allow = Accepter
approval-another-heading = Cette demande concerne un autre compte
approval-another-text = Vous êtes connecté en tant que { $identifier }, à qui rien n’a été demandé.
approval-another-button = Se connecter avec un autre compte
approval-agreed-heading = Vous avez accepté
approval-agreed-text = { $application } peut maintenant continuer. Vous pouvez fermer cette page.
approval-refused-heading = Vous avez refusé
approval-refused-text = { $application } ne peut pas continuer. Vous pouvez fermer cette page.
approval-gone-heading = Il n’y a rien à répondre
approval-gone-text = Ce lien ne fonctionne plus, ou n’a jamais fonctionné. Si l’on vous demande encore, recommencez là où vous étiez.

## Voir les pages à l’avance

preview-heading = Aperçu
preview-intro = Avec des données d’exemple. Rien ici n’est enregistré ni envoyé.
preview-flows = Parcours utilisateur
preview-themes = Thèmes
preview-pages = Pages

## Téléphone et nom d’utilisateur

identifier-label-phone = E‑mail ou numéro de téléphone
identifier-label-any = E‑mail, numéro de téléphone ou nom d’utilisateur
phone-label = Numéro de téléphone
username-label = Nom d’utilisateur
identifier-missing-any = Remplissez ce champ.
identifier-unacceptable-phone = Vérifiez votre saisie. Un numéro de téléphone commence par + et son indicatif.
identifier-unacceptable-phone-example = Vérifiez votre saisie. Exemple de numéro de téléphone : { $example }.
phone-country-refused = Nous ne pouvons pas envoyer de messages aux numéros de ce pays. Utilisez un autre numéro.
username-unacceptable = Ce ne peut pas être un nom d’utilisateur ici. Choisissez-en un autre.
username-heading = Choisissez un nom d’utilisateur
username-intro = Vous vous connecterez avec.
username-hint = Lettres de a à z, chiffres, points, traits d’union et tirets bas.
username-taken = Ce nom d’utilisateur est pris. Choisissez-en un autre.
code-heading-phone = Consultez votre téléphone
code-missing-phone = Saisissez les { $digits } chiffres reçus par message.
code-nothing-yet-phone = Toujours rien ? Patientez un instant, ou
change-phone = Utiliser un autre numéro
change-password-text = Avant de continuer, vous devez changer de mot de passe. Vous serez déconnecté partout ailleurs.

## Informations demandées

attribute-city = Ville
attribute-country = Pays ou région
attribute-display-name = Nom affiché
attribute-job-title = Fonction
attribute-postal-code = Code postal
attribute-state = État ou province
attribute-street-address = Numéro et rue
attribute-problems = Vérifiez les champs signalés. Rien n’est perdu.
attribute-choose = Choisissez
attribute-required = Ce champ est nécessaire pour continuer.
attribute-invalid = Cela ne convient pas ici. Vérifiez et réessayez.
attribute-not-a-number = Saisissez un nombre entier, en chiffres.
attribute-not-a-date = Saisissez une date.
attribute-too-long = { $maximum ->
    [one] Saisissez { $maximum } caractère au plus.
   *[other] Saisissez { $maximum } caractères au plus.
}
step-page = Page { $page } sur { $pages }
back-button = Retour
terms-heading = Un nouvel accord à donner
terms-intro = Veuillez lire ceci et l’accepter pour continuer avec votre compte.
terms-missing = Cochez cette case pour continuer.
terms-sign-out = Se déconnecter plutôt
