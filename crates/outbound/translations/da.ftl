## Dates and times

date-and-time = { $day }. { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

## Every mail

help-link = Hjælp
fact-asked-for = Anmodet
fact-when = Hvornår
fact-device = Enhed
reason-account = Sendt til { $address }, fordi det er kontoens adresse. Sikkerhedsmails kan ikke slås fra.
reason-signing-up = Sendt til { $address }, fordi nogen skrev adressen for at oprette en konto.
reason-created = Sendt til { $address }, fordi du oprettede en konto.
link-caution = Kontrollér, før du klikker.
link-caution-text = Vores links begynder altid med { $base }. { $tenant } beder aldrig om din adgangskode eller en kode via mail eller telefon.
secret-caution = Hold din adgangskode for dig selv.
secret-caution-text = { $tenant } beder aldrig om din adgangskode eller en kode via mail eller telefon.

## Codes

code-subject = { $code } er din kode til { $tenant }
code-preview = { $minutes ->
    [one] Den gælder i { $minutes } minut. Del den ikke med nogen.
   *[other] Den gælder i { $minutes } minutter. Del den ikke med nogen.
}
code-works-once = { $minutes ->
    [one] Den gælder én gang, i { $minutes } minut.
   *[other] Den gælder én gang, i { $minutes } minutter.
}
code-caution = Hold denne kode for dig selv.
sign-in-code-heading = Din kode til login
sign-in-code-text = Skriv koden på den side, hvor du logger ind.
sign-in-code-caution-text = Skriv den kun på { $host }. { $tenant } beder aldrig om den via telefon, sms eller mail. Har du ikke bedt om den, så se bort fra mailen: ingen kommer ind uden koden.
sign-up-code-heading = Bekræft din mailadresse
sign-up-code-text = Skriv koden på den side, hvor du opretter din konto.
sign-up-code-caution-text = Skriv den kun på { $host }. { $tenant } beder aldrig om den via telefon, sms eller mail. Har du ikke bedt om den, så se bort fra mailen: der oprettes ingen konto uden koden.
reset-code-heading = Nulstil din adgangskode
reset-code-text = Skriv koden på den side, hvor du bad om at nulstille din adgangskode.
reset-code-caution = Har du ikke bedt om dette?
reset-code-caution-text = Din adgangskode er ikke ændret, og du kan se bort fra mailen. Skriv kun koden på { $host }. { $tenant } beder aldrig om den via telefon, sms eller mail.

## A link to continue by

magic-link-subject = Dit link til at fortsætte hos { $tenant }
magic-link-text = Åbn linket i den browser, hvor du bad om det. Det virker én gang og kun i kort tid.
magic-link-button = Fortsæt
magic-link-not-you = Hvis du ikke har bedt om det, kan du se bort fra denne mail: Ingen kommer ind uden linket.

## An account exists already

existing-account-subject = Du har allerede en konto hos { $tenant }
existing-account-preview = Nogen prøvede at tilmelde sig med din adresse. Intet er ændret.
existing-account-heading = Du har allerede en konto
existing-account-text = Nogen prøvede at oprette en konto hos { $tenant } med denne adresse. Du har allerede en, så vi oprettede ikke en ny, og intet er ændret.
existing-account-you = Var det dig? Log ind i stedet, og vælg »Glemt adgangskode?«, hvis du har glemt den.
existing-account-not-you = Var det ikke dig, så se bort fra mailen. Den anden fik ikke at vide, at du har en konto.
sign-in-button = Log ind

## Welcome

welcome-subject = Velkommen til { $tenant }
welcome-preview = Din konto er klar.
welcome-heading = Velkommen til { $tenant }
welcome-heading-name = Velkommen til { $tenant }, { $name }
welcome-text = Din konto hos { $tenant } er klar. Du er tilmeldt som { $address }.
application-button = Gå til { $application }

## Security notices

password-changed-subject = Din adgangskode til { $tenant } er ændret
password-changed-preview = Var det dig, skal du ikke gøre noget.
password-changed-heading = Din adgangskode er ændret
password-changed-everywhere = Vi har også logget dig ud på dine andre enheder.
nothing-to-do = Var det dig, skal du ikke gøre noget.
not-you-reset = Var det ikke dig, kender en anden måske din adgangskode. Gå til { $tenant }, vælg at logge ind og derefter »Glemt adgangskode?«, og log ud alle andre steder.
new-device-subject = Nyt login på din konto hos { $tenant }
new-device-preview = Var det dig?
new-device-heading = Du loggede ind på en ny enhed

## An application asks

fact-application = App
fact-message = Besked
approval-subject = { $application } beder om din godkendelse
approval-preview = { $minutes ->
    [one] Svar inden for { $minutes } minut. Der sker intet før det.
   *[other] Svar inden for { $minutes } minutter. Der sker intet før det.
}
approval-heading = { $application } spørger efter dig
approval-text = { $application } vil fortsætte i dit navn. Se, hvad den beder om, og acceptér eller afvis derefter.
approval-expires = { $minutes ->
    [one] Den kan besvares én gang, inden for { $minutes } minut.
   *[other] Den kan besvares én gang, inden for { $minutes } minutter.
}
approval-button = Se anmodningen
approval-not-you = Hvis du ikke venter dette, så se bort fra mailen: der sker intet uden dit svar.

## Text messages

sms-code = { $minutes ->
    [one] { $code } er din kode til { $tenant }. Den gælder i { $minutes } minut. Giv den ikke til nogen.
   *[other] { $code } er din kode til { $tenant }. Den gælder i { $minutes } minutter. Giv den ikke til nogen.
}
sms-existing-account = Du har allerede en konto hos { $tenant }. Log ind med dette nummer.
