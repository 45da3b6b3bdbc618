## Dates and times

date-and-time = { $year } m. { $month } { $day } d. { $time } val. (UTC)
month-name = { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
}

## Every mail

help-link = Pagalba
fact-asked-for = Prašyta
fact-when = Kada
fact-device = Įrenginys
reason-account = Išsiųsta adresu { $address }, nes tai šios paskyros adresas. Saugos laiškų išjungti negalima.
reason-signing-up = Išsiųsta adresu { $address }, nes kažkas jį įvedė paskyrai sukurti.
reason-created = Išsiųsta adresu { $address }, nes sukūrėte paskyrą.
link-caution = Patikrinkite prieš spustelėdami nuorodą.
link-caution-text = Mūsų nuorodos visada prasideda { $base }. „{ $tenant }“ niekada neprašo slaptažodžio ar kodo el. paštu arba telefonu.
secret-caution = Niekam neatskleiskite savo slaptažodžio.
secret-caution-text = „{ $tenant }“ niekada neprašo slaptažodžio ar kodo el. paštu arba telefonu.

## Codes

code-subject = { $code } – jūsų „{ $tenant }“ kodas
code-preview = { $minutes ->
    [one] Galioja { $minutes } minutę. Niekam jo neatskleiskite.
    [few] Galioja { $minutes } minutes. Niekam jo neatskleiskite.
   *[other] Galioja { $minutes } minučių. Niekam jo neatskleiskite.
}
code-works-once = { $minutes ->
    [one] Jis tinka vieną kartą ir galioja { $minutes } minutę.
    [few] Jis tinka vieną kartą ir galioja { $minutes } minutes.
   *[other] Jis tinka vieną kartą ir galioja { $minutes } minučių.
}
code-caution = Niekam neatskleiskite šio kodo.
sign-in-code-heading = Jūsų prisijungimo kodas
sign-in-code-text = Įveskite šį kodą puslapyje, kuriame prisijungiate.
sign-in-code-caution-text = Įveskite jį tik adresu { $host }. „{ $tenant }“ niekada jo neprašo telefonu, SMS žinute ar el. paštu. Jei kodo neprašėte, nekreipkite dėmesio į šį laišką: be kodo niekas neprisijungs.
sign-up-code-heading = Patvirtinkite el. paštą
sign-up-code-text = Įveskite šį kodą puslapyje, kuriame kuriate paskyrą.
sign-up-code-caution-text = Įveskite jį tik adresu { $host }. „{ $tenant }“ niekada jo neprašo telefonu, SMS žinute ar el. paštu. Jei kodo neprašėte, nekreipkite dėmesio į šį laišką: be kodo paskyra nebus sukurta.
reset-code-heading = Nustatykite slaptažodį iš naujo
reset-code-text = Įveskite šį kodą puslapyje, kuriame prašėte nustatyti slaptažodį iš naujo.
reset-code-caution = To neprašėte?
reset-code-caution-text = Jūsų slaptažodis nepasikeitė, todėl galite nekreipti dėmesio į šį laišką. Kodą įveskite tik adresu { $host }. „{ $tenant }“ niekada jo neprašo telefonu, SMS žinute ar el. paštu.

## A link to continue by

magic-link-subject = Jūsų nuoroda tęsti: { $tenant }
magic-link-text = Atidarykite šią nuorodą naršyklėje, kurioje jos paprašėte. Ji veikia vieną kartą ir tik trumpai.
magic-link-button = Tęsti
magic-link-not-you = Jei jos neprašėte, nekreipkite dėmesio į šį laišką: be nuorodos niekas neprisijungs.

## An account exists already

existing-account-subject = Jau turite „{ $tenant }“ paskyrą
existing-account-preview = Kažkas bandė registruotis jūsų adresu. Niekas nepasikeitė.
existing-account-heading = Jau turite paskyrą
existing-account-text = Kažkas šiuo adresu bandė sukurti „{ $tenant }“ paskyrą. Jūs ją jau turite, todėl kitos nesukūrėme ir niekas nepasikeitė.
existing-account-you = Ar tai buvote jūs? Prisijunkite, o jei pamiršote slaptažodį, pasirinkite „Pamiršote slaptažodį?“.
existing-account-not-you = Jei tai buvote ne jūs, galite nekreipti dėmesio į šį laišką. Kitam asmeniui nebuvo pranešta, kad turite paskyrą.
sign-in-button = Prisijungti

## Welcome

welcome-subject = Sveikina „{ $tenant }“
welcome-preview = Jūsų paskyra paruošta.
welcome-heading = Sveikina „{ $tenant }“
welcome-heading-name = { $name }, jus sveikina „{ $tenant }“
welcome-text = Jūsų „{ $tenant }“ paskyra paruošta. Užsiregistravote adresu { $address }.
application-button = Eiti į „{ $application }“

## Security notices

password-changed-subject = Jūsų „{ $tenant }“ slaptažodis pakeistas
password-changed-preview = Jei tai buvote jūs, nieko daryti nereikia.
password-changed-heading = Jūsų slaptažodis pakeistas
password-changed-everywhere = Taip pat atjungėme jus kituose jūsų įrenginiuose.
nothing-to-do = Jei tai buvote jūs, nieko daryti nereikia.
not-you-reset = Jei tai buvote ne jūs, kažkas kitas gali žinoti jūsų slaptažodį. Eikite į „{ $tenant }“, pradėkite prisijungti, pasirinkite „Pamiršote slaptažodį?“ ir atsijunkite visur kitur.
new-device-subject = Naujas prisijungimas prie jūsų „{ $tenant }“ paskyros
new-device-preview = Ar tai buvote jūs?
new-device-heading = Prisijungėte naujame įrenginyje

## An application asks

fact-application = Programėlė
fact-message = Pranešimas
approval-subject = „{ $application }“ prašo jūsų sutikimo
approval-preview = { $minutes ->
    [one] Atsakykite per { $minutes } minutę. Kol neatsakysite, nieko nenutiks.
    [few] Atsakykite per { $minutes } minutes. Kol neatsakysite, nieko nenutiks.
   *[other] Atsakykite per { $minutes } minučių. Kol neatsakysite, nieko nenutiks.
}
approval-heading = „{ $application }“ prašo jūsų patvirtinimo
approval-text = „{ $application }“ nori tęsti jūsų vardu. Peržiūrėkite, ko prašoma, tada sutikite arba atmeskite.
approval-expires = { $minutes ->
    [one] Atsakyti galima vieną kartą, per { $minutes } minutę.
    [few] Atsakyti galima vieną kartą, per { $minutes } minutes.
   *[other] Atsakyti galima vieną kartą, per { $minutes } minučių.
}
approval-button = Peržiūrėti užklausą
approval-not-you = Jei to nesitikėjote, galite nekreipti dėmesio į šį laišką: be jūsų atsakymo nieko nenutiks.

## Text messages

sms-code = { $minutes ->
    [one] { $code } – jūsų „{ $tenant }“ kodas. Galioja { $minutes } minutę. Niekam jo neduokite.
    [few] { $code } – jūsų „{ $tenant }“ kodas. Galioja { $minutes } minutes. Niekam jo neduokite.
   *[other] { $code } – jūsų „{ $tenant }“ kodas. Galioja { $minutes } minučių. Niekam jo neduokite.
}
sms-existing-account = Jau turite „{ $tenant }“ paskyrą. Prisijunkite šiuo numeriu.
