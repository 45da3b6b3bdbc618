## Dates and times

date-and-time = { $day }. { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
}

## Every mail

help-link = Hjelp
fact-asked-for = Forespurt
fact-when = Når
fact-device = Enhet
reason-account = Sendt til { $address } fordi det er adressen til denne kontoen. Sikkerhetsmeldinger kan ikke slås av.
reason-signing-up = Sendt til { $address } fordi noen skrev inn adressen for å opprette en konto.
reason-created = Sendt til { $address } fordi du opprettet en konto.
link-caution = Kontroller før du klikker.
link-caution-text = Lenkene våre begynner alltid med { $base }. { $tenant } ber aldri om passordet ditt eller en kode på e-post eller telefon.
secret-caution = Hold passordet for deg selv.
secret-caution-text = { $tenant } ber aldri om passordet ditt eller en kode på e-post eller telefon.

## Codes

code-subject = { $code } er koden din for { $tenant }
code-preview = { $minutes ->
    [one] Den gjelder i { $minutes } minutt. Ikke del den med noen.
   *[other] Den gjelder i { $minutes } minutter. Ikke del den med noen.
}
code-works-once = { $minutes ->
    [one] Den gjelder én gang, i { $minutes } minutt.
   *[other] Den gjelder én gang, i { $minutes } minutter.
}
code-caution = Hold denne koden for deg selv.
sign-in-code-heading = Påloggingskoden din
sign-in-code-text = Skriv koden på siden der du logger på.
sign-in-code-caution-text = Skriv den bare på { $host }. { $tenant } ber aldri om den på telefon, SMS eller e-post. Hvis du ikke har bedt om den, se bort fra e-posten: ingen kommer inn uten koden.
sign-up-code-heading = Bekreft e-postadressen din
sign-up-code-text = Skriv koden på siden der du oppretter kontoen din.
sign-up-code-caution-text = Skriv den bare på { $host }. { $tenant } ber aldri om den på telefon, SMS eller e-post. Hvis du ikke har bedt om den, se bort fra e-posten: ingen konto opprettes uten koden.
reset-code-heading = Tilbakestill passordet ditt
reset-code-text = Skriv koden på siden der du ba om å tilbakestille passordet.
reset-code-caution = Var det ikke du som ba om dette?
reset-code-caution-text = Passordet er ikke endret, og du kan se bort fra e-posten. Skriv koden bare på { $host }. { $tenant } ber aldri om den på telefon, SMS eller e-post.

## A link to continue by

magic-link-subject = Lenken din for å fortsette hos { $tenant }
magic-link-text = Åpne lenken i nettleseren der du ba om den. Den virker én gang og bare en kort stund.
magic-link-button = Fortsett
magic-link-not-you = Hvis du ikke har bedt om den, se bort fra e-posten: ingen kommer inn uten lenken.

## An account exists already

existing-account-subject = Du har allerede en konto hos { $tenant }
existing-account-preview = Noen prøvde å registrere seg med adressen din. Ingenting er endret.
existing-account-heading = Du har allerede en konto
existing-account-text = Noen prøvde å opprette en konto hos { $tenant } med denne adressen. Du har allerede en, så vi opprettet ikke en ny, og ingenting er endret.
existing-account-you = Var det deg? Logg på i stedet, og velg «Glemt passordet?» hvis du har glemt det.
existing-account-not-you = Hvis det ikke var deg, se bort fra e-posten. Den andre fikk ikke vite at du har en konto.
sign-in-button = Logg på

## Welcome

welcome-subject = Velkommen til { $tenant }
welcome-preview = Kontoen din er klar.
welcome-heading = Velkommen til { $tenant }
welcome-heading-name = Velkommen til { $tenant }, { $name }
welcome-text = Kontoen din hos { $tenant } er klar. Du er registrert som { $address }.
application-button = Gå til { $application }

## Security notices

password-changed-subject = Passordet ditt for { $tenant } er endret
password-changed-preview = Hvis det var deg, trenger du ikke å gjøre noe.
password-changed-heading = Passordet ditt er endret
password-changed-everywhere = Vi har også logget deg av på de andre enhetene dine.
nothing-to-do = Hvis det var deg, trenger du ikke å gjøre noe.
not-you-reset = Hvis det ikke var deg, kan noen andre kjenne passordet ditt. Gå til { $tenant }, velg å logge på, deretter «Glemt passordet?», og logg av alle andre steder.
new-device-subject = Ny pålogging på kontoen din hos { $tenant }
new-device-preview = Var det deg?
new-device-heading = Du logget på fra en ny enhet

## An application asks

fact-application = App
fact-message = Melding
approval-subject = { $application } ber om godkjenning fra deg
approval-preview = { $minutes ->
    [one] Svar innen { $minutes } minutt. Ingenting skjer før det.
   *[other] Svar innen { $minutes } minutter. Ingenting skjer før det.
}
approval-heading = { $application } spør etter deg
approval-text = { $application } vil fortsette i ditt navn. Se hva den ber om, og godta eller avslå deretter.
approval-expires = { $minutes ->
    [one] Den kan besvares én gang, innen { $minutes } minutt.
   *[other] Den kan besvares én gang, innen { $minutes } minutter.
}
approval-button = Se forespørselen
approval-not-you = Hvis du ikke venter dette, se bort fra e-posten: ingenting skjer uten svaret ditt.

## Text messages

sms-code = { $minutes ->
    [one] { $code } er koden din for { $tenant }. Den gjelder i { $minutes } minutt. Ikke gi den til noen.
   *[other] { $code } er koden din for { $tenant }. Den gjelder i { $minutes } minutter. Ikke gi den til noen.
}
sms-existing-account = Du har allerede en konto hos { $tenant }. Logg på med dette nummeret.
