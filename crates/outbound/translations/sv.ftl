## Dates and times

date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

## Every mail

help-link = Hjälp
fact-asked-for = Begärd
fact-when = När
fact-device = Enhet
reason-account = Skickat till { $address } eftersom det är kontots adress. Säkerhetsmejl kan inte stängas av.
reason-signing-up = Skickat till { $address } eftersom någon angav adressen för att skapa ett konto.
reason-created = Skickat till { $address } eftersom du skapade ett konto.
link-caution = Kontrollera innan du klickar.
link-caution-text = Våra länkar börjar alltid med { $base }. { $tenant } ber aldrig om ditt lösenord eller en kod via e-post eller telefon.
secret-caution = Behåll ditt lösenord för dig själv.
secret-caution-text = { $tenant } ber aldrig om ditt lösenord eller en kod via e-post eller telefon.

## Codes

code-subject = { $code } är din kod för { $tenant }
code-preview = { $minutes ->
    [one] Den gäller i { $minutes } minut. Dela den inte med någon.
   *[other] Den gäller i { $minutes } minuter. Dela den inte med någon.
}
code-works-once = { $minutes ->
    [one] Den gäller en gång, i { $minutes } minut.
   *[other] Den gäller en gång, i { $minutes } minuter.
}
code-caution = Behåll koden för dig själv.
sign-in-code-heading = Din inloggningskod
sign-in-code-text = Skriv koden på sidan där du loggar in.
sign-in-code-caution-text = Skriv den bara på { $host }. { $tenant } ber aldrig om den via telefon, sms eller e-post. Om du inte har bett om den kan du bortse från mejlet: ingen kommer in utan koden.
sign-up-code-heading = Bekräfta din e-postadress
sign-up-code-text = Skriv koden på sidan där du skapar ditt konto.
sign-up-code-caution-text = Skriv den bara på { $host }. { $tenant } ber aldrig om den via telefon, sms eller e-post. Om du inte har bett om den kan du bortse från mejlet: inget konto skapas utan koden.
reset-code-heading = Återställ ditt lösenord
reset-code-text = Skriv koden på sidan där du bad om att återställa lösenordet.
reset-code-caution = Var det inte du?
reset-code-caution-text = Lösenordet har inte ändrats och du kan bortse från mejlet. Skriv koden bara på { $host }. { $tenant } ber aldrig om den via telefon, sms eller e-post.

## A link to continue by

magic-link-subject = Din länk för att fortsätta hos { $tenant }
magic-link-text = Öppna länken i webbläsaren där du bad om den. Den fungerar en gång och bara en kort stund.
magic-link-button = Fortsätt
magic-link-not-you = Om du inte har bett om den kan du bortse från mejlet: ingen kommer in utan länken.

## An account exists already

existing-account-subject = Du har redan ett konto hos { $tenant }
existing-account-preview = Någon försökte registrera sig med din adress. Inget har ändrats.
existing-account-heading = Du har redan ett konto
existing-account-text = Någon försökte skapa ett konto hos { $tenant } med den här adressen. Du har redan ett, så vi skapade inget nytt och inget har ändrats.
existing-account-you = Var det du? Logga in i stället och välj ”Glömt lösenordet?” om du har glömt det.
existing-account-not-you = Var det inte du kan du bortse från mejlet. Den andra personen fick inte veta att du har ett konto.
sign-in-button = Logga in

## Welcome

welcome-subject = Välkommen till { $tenant }
welcome-preview = Ditt konto är klart.
welcome-heading = Välkommen till { $tenant }
welcome-heading-name = Välkommen till { $tenant }, { $name }
welcome-text = Ditt konto hos { $tenant } är klart. Du registrerade dig som { $address }.
application-button = Gå till { $application }

## Security notices

password-changed-subject = Ditt lösenord för { $tenant } har ändrats
password-changed-preview = Om det var du behöver du inte göra något.
password-changed-heading = Ditt lösenord har ändrats
password-changed-everywhere = Vi loggade också ut dig på dina andra enheter.
nothing-to-do = Om det var du behöver du inte göra något.
not-you-reset = Var det inte du kan någon annan känna till ditt lösenord. Gå till { $tenant }, välj att logga in, sedan ”Glömt lösenordet?”, och logga ut överallt annars.
new-device-subject = Ny inloggning på ditt konto hos { $tenant }
new-device-preview = Var det du?
new-device-heading = Du loggade in på en ny enhet

## An application asks

fact-application = App
fact-message = Meddelande
approval-subject = { $application } ber om ditt godkännande
approval-preview = { $minutes ->
    [one] Svara inom { $minutes } minut. Inget händer innan dess.
   *[other] Svara inom { $minutes } minuter. Inget händer innan dess.
}
approval-heading = { $application } frågar efter dig
approval-text = { $application } vill fortsätta i ditt namn. Se vad den ber om och godkänn eller neka sedan.
approval-expires = { $minutes ->
    [one] Den kan besvaras en gång, inom { $minutes } minut.
   *[other] Den kan besvaras en gång, inom { $minutes } minuter.
}
approval-button = Visa begäran
approval-not-you = Om du inte väntar dig detta kan du bortse från mejlet: inget händer utan ditt svar.

## Text messages

sms-code = { $minutes ->
    [one] { $code } är din kod för { $tenant }. Den gäller i { $minutes } minut. Ge den inte till någon.
   *[other] { $code } är din kod för { $tenant }. Den gäller i { $minutes } minuter. Ge den inte till någon.
}
sms-existing-account = Du har redan ett konto hos { $tenant }. Logga in med det här numret.
