## Dates and times

date-and-time = { $year }. gada { $day }. { $month } plkst. { $time } (UTC)
month-name = { $month ->
    [1] janvārī
    [2] februārī
    [3] martā
    [4] aprīlī
    [5] maijā
    [6] jūnijā
    [7] jūlijā
    [8] augustā
    [9] septembrī
    [10] oktobrī
    [11] novembrī
   *[12] decembrī
}

## Every mail

help-link = Palīdzība
fact-asked-for = Pieprasīts
fact-when = Kad
fact-device = Ierīce
reason-account = Nosūtīts uz { $address }, jo tā ir šī konta adrese. Drošības ziņojumus nevar izslēgt.
reason-signing-up = Nosūtīts uz { $address }, jo kāds to ievadīja, lai izveidotu kontu.
reason-created = Nosūtīts uz { $address }, jo jūs izveidojāt kontu.
link-caution = Pārbaudiet, pirms noklikšķināt.
link-caution-text = Mūsu saites vienmēr sākas ar { $base }. { $tenant } nekad nelūdz jūsu paroli vai kodu e-pastā vai pa tālruni.
secret-caution = Nevienam neizpaudiet savu paroli.
secret-caution-text = { $tenant } nekad nelūdz jūsu paroli vai kodu e-pastā vai pa tālruni.

## Codes

code-subject = { $code } ir jūsu { $tenant } kods
code-preview = { $minutes ->
    [zero] Tas ir derīgs { $minutes } minūtes. Nevienam to neizpaudiet.
    [one] Tas ir derīgs { $minutes } minūti. Nevienam to neizpaudiet.
   *[other] Tas ir derīgs { $minutes } minūtes. Nevienam to neizpaudiet.
}
code-works-once = { $minutes ->
    [zero] To var izmantot vienu reizi, un tas ir derīgs { $minutes } minūtes.
    [one] To var izmantot vienu reizi, un tas ir derīgs { $minutes } minūti.
   *[other] To var izmantot vienu reizi, un tas ir derīgs { $minutes } minūtes.
}
code-caution = Nevienam neizpaudiet šo kodu.
sign-in-code-heading = Jūsu pierakstīšanās kods
sign-in-code-text = Ievadiet šo kodu lapā, kurā pierakstāties.
sign-in-code-caution-text = Ievadiet to tikai vietnē { $host }. { $tenant } nekad to nelūdz pa tālruni, īsziņā vai e-pastā. Ja kodu nepieprasījāt, ignorējiet šo e-pasta ziņojumu: bez koda neviens nevar iekļūt.
sign-up-code-heading = Apstipriniet e-pastu
sign-up-code-text = Ievadiet šo kodu lapā, kurā veidojat kontu.
sign-up-code-caution-text = Ievadiet to tikai vietnē { $host }. { $tenant } nekad to nelūdz pa tālruni, īsziņā vai e-pastā. Ja kodu nepieprasījāt, ignorējiet šo e-pasta ziņojumu: bez koda konts netiks izveidots.
reset-code-heading = Atiestatiet paroli
reset-code-text = Ievadiet šo kodu lapā, kurā lūdzāt atiestatīt paroli.
reset-code-caution = Vai to nepieprasījāt?
reset-code-caution-text = Jūsu parole nav mainīta, un šo e-pasta ziņojumu varat ignorēt. Ievadiet kodu tikai vietnē { $host }. { $tenant } nekad to nelūdz pa tālruni, īsziņā vai e-pastā.

## A link to continue by

magic-link-subject = Jūsu saite, lai turpinātu: { $tenant }
magic-link-text = Atveriet šo saiti pārlūkprogrammā, kurā to pieprasījāt. Tā darbojas vienu reizi un tikai īsu brīdi.
magic-link-button = Turpināt
magic-link-not-you = Ja to nepieprasījāt, ignorējiet šo e-pastu: bez saites neviens nevar piekļūt.

## An account exists already

existing-account-subject = Jums jau ir { $tenant } konts
existing-account-preview = Kāds mēģināja reģistrēties ar jūsu adresi. Nekas nav mainīts.
existing-account-heading = Jums jau ir konts
existing-account-text = Kāds ar šo adresi mēģināja izveidot { $tenant } kontu. Jums tāds jau ir, tāpēc vēl vienu neizveidojām un nekas nav mainīts.
existing-account-you = Vai tas bijāt jūs? Pierakstieties un, ja aizmirsāt paroli, izvēlieties „Aizmirsāt paroli?”.
existing-account-not-you = Ja tas nebijāt jūs, šo e-pasta ziņojumu varat ignorēt. Otrai personai netika paziņots, ka jums ir konts.
sign-in-button = Pierakstīties

## Welcome

welcome-subject = { $tenant } jūs sveic
welcome-preview = Jūsu konts ir gatavs.
welcome-heading = { $tenant } jūs sveic
welcome-heading-name = { $name }, { $tenant } jūs sveic
welcome-text = Jūsu { $tenant } konts ir gatavs. Jūs reģistrējāties ar adresi { $address }.
application-button = Doties uz { $application }

## Security notices

password-changed-subject = Jūsu { $tenant } parole ir nomainīta
password-changed-preview = Ja to darījāt jūs, nekas vairāk nav jādara.
password-changed-heading = Jūsu parole ir nomainīta
password-changed-everywhere = Mēs jūs arī izrakstījām citās jūsu ierīcēs.
nothing-to-do = Ja to darījāt jūs, nekas vairāk nav jādara.
not-you-reset = Ja to nedarījāt jūs, kāds cits, iespējams, zina jūsu paroli. Dodieties uz { $tenant }, sāciet pierakstīšanos, izvēlieties „Aizmirsāt paroli?” un izrakstieties visur citur.
new-device-subject = Jauna pierakstīšanās jūsu { $tenant } kontā
new-device-preview = Vai tas bijāt jūs?
new-device-heading = Jūs pierakstījāties jaunā ierīcē

## An application asks

fact-application = Lietotne
fact-message = Ziņojums
approval-subject = { $application } lūdz jūsu piekrišanu
approval-preview = { $minutes ->
    [zero] Atbildiet { $minutes } minūšu laikā. Līdz tam nekas nenotiks.
    [one] Atbildiet { $minutes } minūtes laikā. Līdz tam nekas nenotiks.
   *[other] Atbildiet { $minutes } minūšu laikā. Līdz tam nekas nenotiks.
}
approval-heading = { $application } lūdz jūsu apstiprinājumu
approval-text = { $application } vēlas turpināt jūsu vārdā. Apskatiet, kas tiek lūgts, un tad piekrītiet vai noraidiet.
approval-expires = { $minutes ->
    [zero] Uz to var atbildēt vienu reizi { $minutes } minūšu laikā.
    [one] Uz to var atbildēt vienu reizi { $minutes } minūtes laikā.
   *[other] Uz to var atbildēt vienu reizi { $minutes } minūšu laikā.
}
approval-button = Skatīt pieprasījumu
approval-not-you = Ja to negaidījāt, šo e-pasta ziņojumu varat ignorēt: bez jūsu atbildes nekas nenotiks.

## Text messages

sms-code = { $minutes ->
    [zero] { $code } ir jūsu { $tenant } kods. Tas ir derīgs { $minutes } minūtes. Nevienam to nedodiet.
    [one] { $code } ir jūsu { $tenant } kods. Tas ir derīgs { $minutes } minūti. Nevienam to nedodiet.
   *[other] { $code } ir jūsu { $tenant } kods. Tas ir derīgs { $minutes } minūtes. Nevienam to nedodiet.
}
sms-existing-account = Jums jau ir { $tenant } konts. Pierakstieties ar šo numuru.
