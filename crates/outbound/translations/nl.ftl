## Dates and times

date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

## Every mail

help-link = Help
fact-asked-for = Aangevraagd op
fact-when = Wanneer
fact-device = Apparaat
reason-account = Verstuurd naar { $address } omdat dit het adres van dit account is. Beveiligingsmails kunnen niet worden uitgezet.
reason-signing-up = Verstuurd naar { $address } omdat iemand dit adres heeft ingevoerd om een account te maken.
reason-created = Verstuurd naar { $address } omdat u een account hebt gemaakt.
link-caution = Controleer voordat u klikt.
link-caution-text = Onze koppelingen beginnen altijd met { $base }. { $tenant } vraagt nooit per e-mail of telefoon om uw wachtwoord of een code.
secret-caution = Houd uw wachtwoord voor uzelf.
secret-caution-text = { $tenant } vraagt nooit per e-mail of telefoon om uw wachtwoord of een code.

## Codes

code-subject = { $code } is uw code voor { $tenant }
code-preview = { $minutes ->
    [one] De code werkt { $minutes } minuut. Deel de code met niemand.
   *[other] De code werkt { $minutes } minuten. Deel de code met niemand.
}
code-works-once = { $minutes ->
    [one] De code werkt één keer, gedurende { $minutes } minuut.
   *[other] De code werkt één keer, gedurende { $minutes } minuten.
}
code-caution = Houd deze code voor uzelf.
sign-in-code-heading = Uw aanmeldcode
sign-in-code-text = Voer deze code in op de pagina waar u zich aanmeldt.
sign-in-code-caution-text = Voer de code alleen in op { $host }. { $tenant } vraagt er nooit om per telefoon, bericht of e-mail. Hebt u de code niet aangevraagd, negeer deze e-mail dan: zonder de code komt niemand binnen.
sign-up-code-heading = Bevestig uw e-mailadres
sign-up-code-text = Voer deze code in op de pagina waar u uw account maakt.
sign-up-code-caution-text = Voer de code alleen in op { $host }. { $tenant } vraagt er nooit om per telefoon, bericht of e-mail. Hebt u de code niet aangevraagd, negeer deze e-mail dan: zonder de code wordt er geen account gemaakt.
reset-code-heading = Stel uw wachtwoord opnieuw in
reset-code-text = Voer deze code in op de pagina waar u uw wachtwoord opnieuw wilde instellen.
reset-code-caution = Niet door u aangevraagd?
reset-code-caution-text = Uw wachtwoord is niet gewijzigd en u kunt deze e-mail negeren. Voer de code alleen in op { $host }. { $tenant } vraagt er nooit om per telefoon, bericht of e-mail.

## A link to continue by

magic-link-subject = Uw link om verder te gaan bij { $tenant }
magic-link-text = Open deze link in de browser waarin u hem hebt aangevraagd. Hij werkt één keer en maar kort.
magic-link-button = Doorgaan
magic-link-not-you = Hebt u hem niet aangevraagd, negeer deze e-mail dan: zonder de link komt niemand binnen.

## An account exists already

existing-account-subject = U hebt al een account bij { $tenant }
existing-account-preview = Iemand probeerde zich met uw adres te registreren. Er is niets gewijzigd.
existing-account-heading = U hebt al een account
existing-account-text = Iemand probeerde met dit adres een account bij { $tenant } te maken. U hebt er al een, dus hebben we geen nieuw account gemaakt en is er niets gewijzigd.
existing-account-you = Was u dat? Meld u dan aan en kies ‘Wachtwoord vergeten?’ als u het niet meer weet.
existing-account-not-you = Was u het niet, negeer deze e-mail dan. De ander heeft niet gehoord dat u een account hebt.
sign-in-button = Aanmelden

## Welcome

welcome-subject = Welkom bij { $tenant }
welcome-preview = Uw account is klaar.
welcome-heading = Welkom bij { $tenant }
welcome-heading-name = Welkom bij { $tenant }, { $name }
welcome-text = Uw account bij { $tenant } is klaar. U bent geregistreerd als { $address }.
application-button = Naar { $application }

## Security notices

password-changed-subject = Uw wachtwoord voor { $tenant } is gewijzigd
password-changed-preview = Was u dit, dan hoeft u niets te doen.
password-changed-heading = Uw wachtwoord is gewijzigd
password-changed-everywhere = We hebben u ook op uw andere apparaten afgemeld.
nothing-to-do = Was u dit, dan hoeft u niets te doen.
not-you-reset = Was u het niet, dan kent iemand anders misschien uw wachtwoord. Ga naar { $tenant }, kies aanmelden en dan ‘Wachtwoord vergeten?’, en meld u overal elders af.
new-device-subject = Nieuwe aanmelding bij uw account van { $tenant }
new-device-preview = Was u dat?
new-device-heading = U hebt zich op een nieuw apparaat aangemeld

## An application asks

fact-application = App
fact-message = Bericht
approval-subject = { $application } vraagt uw goedkeuring
approval-preview = { $minutes ->
    [one] Antwoord binnen { $minutes } minuut. Tot dan gebeurt er niets.
   *[other] Antwoord binnen { $minutes } minuten. Tot dan gebeurt er niets.
}
approval-heading = { $application } vraagt om u
approval-text = { $application } wil namens u verdergaan. Bekijk wat er wordt gevraagd en ga akkoord of weiger.
approval-expires = { $minutes ->
    [one] U kunt één keer antwoorden, gedurende { $minutes } minuut.
   *[other] U kunt één keer antwoorden, gedurende { $minutes } minuten.
}
approval-button = Verzoek bekijken
approval-not-you = Verwacht u dit niet, negeer deze e-mail dan: zonder uw antwoord gebeurt er niets.

## Text messages

sms-code = { $minutes ->
    [one] { $code } is uw code voor { $tenant }. De code werkt { $minutes } minuut. Geef de code aan niemand.
   *[other] { $code } is uw code voor { $tenant }. De code werkt { $minutes } minuten. Geef de code aan niemand.
}
sms-existing-account = U hebt al een account bij { $tenant }. Meld u aan met dit nummer.
