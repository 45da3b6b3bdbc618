language-name = Latviešu

## Every page

skip-link = Pāriet uz galveno saturu
title-error = Kļūda:
language-label = Valoda:
help-link = Palīdzība
privacy-link = Konfidencialitāte
terms-link = Noteikumi
change-account = Mainīt kontu
continue-button = Turpināt
try-again-button = Mēģināt vēlreiz
show-password = Rādīt paroli
optional-note = (neobligāti)
or-divider = vai
email-label = E-pasts
error-label = Kļūda
detail-label = Detalizēta informācija
time-label = Laiks
correlation-label = Korelācijas ID
copy-reference = Kopēt ID atbalsta dienestam
copied-note = Nokopēts

## Dates and times

time-of-day = plkst. { $time } (UTC)
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

## Signing in

sign-in-step = Pierakstīšanās
sign-in-heading = Pierakstīšanās
sign-in-intro = Pierakstieties, lai turpinātu: { $tenant }
identifier-label = E-pasts vai lietotājvārds
identifier-label-phone = E-pasts vai tālruņa numurs
identifier-label-any = E-pasts, tālruņa numurs vai lietotājvārds
phone-label = Tālruņa numurs
username-label = Lietotājvārds
identifier-missing = Ievadiet savu e-pastu vai lietotājvārdu.
identifier-missing-email = Ievadiet savu e-pastu.
identifier-missing-any = Aizpildiet šo lauku.
identifier-not-an-email = Ievadiet e-pasta adresi, piemēram, vards@example.com.
identifier-unacceptable = Pārbaudiet ievadīto. Tas nevar būt e-pasts vai lietotājvārds.
identifier-unacceptable-phone = Pārbaudiet ievadīto. Tālruņa numurs sākas ar + un valsts kodu.
identifier-unacceptable-phone-example = Pārbaudiet ievadīto. Tālruņa numura piemērs: { $example }.
phone-country-refused = Uz šīs valsts numuriem nevaram nosūtīt ziņas. Izmantojiet citu numuru.
username-unacceptable = Šeit tas nevar būt lietotājvārds. Izvēlieties citu.
username-heading = Izvēlieties lietotājvārdu
username-intro = Ar to jūs pierakstīsieties.
username-hint = Burti no a līdz z, cipari, punkti, defises un pasvītras.
username-taken = Šis lietotājvārds ir aizņemts. Izvēlieties citu.
sign-up-prompt = Vēl nav { $tenant } konta?
sign-up-link = Izveidojiet kontu

## Password

password-heading = Ievadiet paroli
password-label = Parole
password-missing = Ievadiet savu paroli.
password-wrong = Šis e-pasts un parole nesaskan.
password-wrong-any = Šis konts un parole nesaskan.
password-wrong-reset = Mēģiniet vēlreiz vai atiestatiet paroli.
password-wrong-retry = Pārbaudiet abus un mēģiniet vēlreiz.
password-busy = Pašlaik ir ļoti liela noslodze.
password-busy-text = Jūsu parole netika pārbaudīta. Brīdi uzgaidiet un mēģiniet vēlreiz.
forgot-link = Aizmirsāt paroli?
remember-label = Palikt kontā šajā ierīcē
sign-in-button = Pierakstīties
code-instead = Saņemt kodu e-pastā

## One-time code

code-heading = Pārbaudiet e-pastu
code-heading-phone = Pārbaudiet tālruni
code-sent-sign-in = Nosūtījām kodu uz { $address }
code-sent-sign-up = Lai apstiprinātu, ka tas pieder jums, nosūtījām kodu uz { $address }
code-sent-reset = Ja šāds konts pastāv, nosūtījām kodu uz { $address }
code-label = { $digits } ciparu kods
code-hint = { $minutes ->
    [zero] Derīgs { $minutes } minūtes.
    [one] Derīgs { $minutes } minūti.
   *[other] Derīgs { $minutes } minūtes.
}
code-hint-scripted = Pārbaudīsim to, tiklīdz ievadīsiet pēdējo ciparu.
code-missing = Ievadiet { $digits } ciparu kodu no e-pasta ziņojuma.
code-missing-phone = Ievadiet { $digits } ciparu kodu no ziņas.
code-wrong = Tas nav pēdējais mūsu nosūtītais kods. Pārbaudiet to vai pieprasiet jaunu.
code-expired = Šī koda derīgums ir beidzies. Pieprasiet jaunu.
code-too-many = Šis kods pārāk daudz reižu ievadīts nepareizi. Pieprasiet jaunu.
code-sent-again = Nosūtījām jaunu kodu. Derīgs ir tikai jaunākais.
code-wait = { $seconds ->
    [zero] Citu kodu varēsiet pieprasīt pēc { $seconds } sekundēm. Pēdējais joprojām ir derīgs.
    [one] Citu kodu varēsiet pieprasīt pēc { $seconds } sekundes. Pēdējais joprojām ir derīgs.
   *[other] Citu kodu varēsiet pieprasīt pēc { $seconds } sekundēm. Pēdējais joprojām ir derīgs.
}
code-nothing-yet = Vēl nekā nav? Pārbaudiet surogātpastu vai
code-nothing-yet-phone = Vēl nekā nav? Brīdi uzgaidiet vai
code-resend = pieprasiet jaunu kodu
verify-button = Apstiprināt
change-email = Izmantot citu e-pastu
change-phone = Izmantot citu numuru
password-instead = Izmantot paroli

## Links by mail

link-sent = Nosūtījām saiti uz { $address }
link-hint = Atveriet to šajā pārlūkprogrammā. Tā darbojas vienu reizi un tikai īsu brīdi.
link-resend = pieprasiet jaunu saiti
link-sent-again = Nosūtījām jaunu saiti. Derīga ir tikai jaunākā.
link-wait = Tikko nosūtījām saiti, un tā joprojām ir derīga. Mazliet pagaidiet, pirms pieprasāt citu.
link-opened = Apstipriniet, ka tas esat jūs
link-expired = Šīs saites derīgums ir beidzies, tā ir jau izmantota vai nav jaunākā. Pieprasiet jaunu.
link-elsewhere = Atveriet saiti tur, kur sākāt
link-elsewhere-text = Šī saite darbojas tikai pārlūkprogrammā, kas to pieprasīja. Tā vēl nav izmantota: pārkopējiet to tur vai atveriet e-pastu tajā ierīcē.
link-instead = Saņemt saiti e-pastā

## Signing up

sign-up-heading = Izveidojiet kontu
sign-up-intro = Tas aizņems aptuveni minūti.
sign-up-email-hint = Nosūtīsim kodu, lai to apstiprinātu.
sign-up-link-hint = Nosūtīsim saiti, lai to apstiprinātu.
sign-in-prompt = Vai jums jau ir konts?
sign-in-link = Pierakstieties
details-step = Jūsu dati
details-intro = Vēl pēdējais solis.
details-problems = Pārbaudiet atzīmētos laukus. Nekas nav zudis, tikai parole jāievada vēlreiz.
steps-label = Norise
step-email-done = E-pasts, pabeigts
step-code-done = Kods, pabeigts
step-details = Jūsu dati, 3. solis no 3
email-confirmed = Apstiprināts.
given-name-label = Vārds
given-name-wrong = Ievadiet savu vārdu.
family-name-label = Uzvārds
family-name-wrong = Ievadiet savu uzvārdu.
create-password-label = Izveidojiet paroli
create-account-button = Izveidot kontu

## Choosing a password

password-hint = Izmantojiet vismaz { $minimum } rakstzīmes. Labi der daži savstarpēji nesaistīti vārdi.
password-choose = Izvēlieties paroli.
password-too-short = Pārāk īsa. Izmantojiet vismaz { $minimum } rakstzīmes.
password-too-long = Pārāk gara. Izmantojiet ne vairāk kā { $maximum } rakstzīmes.
password-common = Šī ir viena no pirmajām parolēm, ko mēģinātu citi. Izvēlieties citu.
password-context = Tā ir veidota no jūsu vārda, jūsu e-pasta vai mūsu nosaukuma. Izvēlieties kaut ko nesaistītu.
password-guessable = To ir viegli uzminēt. Pievienojiet dažus savstarpēji nesaistītus vārdus.
password-unacceptable = Tajā ir rakstzīme, ko nevar izmantot. Izvēlieties citu paroli.
password-classes = Izmantojiet vismaz { $classes } veidu rakstzīmes no šīm: lielie burti, mazie burti, cipari, citas rakstzīmes.
password-history = { $count ->
    [zero] Parole nedrīkst sakrist ne ar vienu no jūsu pēdējām { $count } parolēm.
    [one] Parole nedrīkst sakrist ar jūsu pēdējo { $count } paroli.
   *[other] Parole nedrīkst sakrist ne ar vienu no jūsu pēdējām { $count } parolēm.
}
password-banned = Tajā ir vārds, ko šeit nevar izmantot. Izvēlieties kaut ko tādu, kas nav saistīts ar mums.
password-breached = Šī parole ir zināma no datu noplūdes citviet, tāpēc citi to mēģinās. Izvēlieties citu.
password-used-before = Šī parole jums jau ir bijusi. Izvēlieties citu.
strength-label = Paroles drošums
strength-weak = Vāja
strength-fair = Vidēja
strength-good = Laba
strength-strong = Droša

## Stay signed in

stay-heading = Vai palikt kontā?
stay-intro = { $days ->
    [zero] Šajā ierīcē { $days } dienas nebūs jāpierakstās.
    [one] Šajā ierīcē { $days } dienu nebūs jāpierakstās.
   *[other] Šajā ierīcē { $days } dienas nebūs jāpierakstās.
}
stay-no = Nē
stay-yes = Palikt kontā
stay-shared-device = Koplietotā vai publiskā ierīcē izvēlieties „Nē”.

## Choosing an account

picker-heading = Izvēlieties kontu
picker-intro = lai turpinātu: { $application }
picker-other = Izmantot citu kontu

## Resetting a password

reset-heading = Atiestatiet paroli
reset-intro-email = Ievadiet savu e-pastu, un mēs nosūtīsim kodu.
reset-intro = Ievadiet savu e-pastu vai tālruņa numuru, un mēs nosūtīsim kodu.
send-code-button = Sūtīt kodu
back-to-sign-in = Atpakaļ uz pierakstīšanos
new-password-heading = Izvēlieties jaunu paroli
change-password-text = Pirms turpināt, parole ir jānomaina. Visur citur jūs izrakstīsim.
new-password-label = Jaunā parole
confirm-password-label = Atkārtojiet jauno paroli
passwords-differ = Paroles nesakrīt. Ievadiet abas vēlreiz.
revoke-label = Izrakstīties visur citur
save-and-sign-in = Saglabāt un pierakstīties

## Paused, too many

locked-step = Pierakstīšanās apturēta
locked-heading = { $minutes ->
    [zero] Pierakstīšanās ir apturēta uz { $minutes } minūtēm
    [one] Pierakstīšanās ir apturēta uz { $minutes } minūti
   *[other] Pierakstīšanās ir apturēta uz { $minutes } minūtēm
}
locked-text = Pārāk daudz reižu ievadīta nepareiza parole. Tas neļauj citiem iekļūt, kamēr jūsu nav klāt.
locked-until = Paroli varēsiet mēģināt vēlreiz
locked-other-ways = Šie veidi darbojas arī tagad:
locked-code-text = Nosūtīsim to, ja ar šo e-pastu ir konts
locked-reset-text = Nosūtīsim kodu uz jūsu e-pastu
rate-limited-step = Pārāk daudz mēģinājumu
rate-limited-heading = Brīdi uzgaidiet un mēģiniet vēlreiz
rate-limited-text = No jūsu tīkla ir bijis ļoti daudz mēģinājumu.
rate-limited-from = Mēģiniet vēlreiz pēc
rate-limited-hint = Izmantojat koplietotu Wi-Fi? Mobilie dati var nostrādāt ātrāk.

## What can go wrong

start-again-in = Sākt no jauna: { $application }
problem-unknown-tenant = Šeit nevar pierakstīties
problem-unknown-tenant-text = Šīs lapas adresē ir norādīta organizācija, kas nepastāv. Pārbaudiet saiti vai atgriezieties lietotnē.
problem-unknown-application = Šī lietotne šeit nav zināma
problem-unknown-application-text = Lietotne, no kuras atnācāt, šai pierakstīšanās vietai nav iestatīta. Ar jūsu kontu viss ir kārtībā.
problem-unknown-redirect = Šī lietotne nevar jūs pierakstīt
problem-unknown-redirect-text = Lietotne lūdza jūs nosūtīt uz adresi, ko tā nav reģistrējusi, tāpēc mēs apstājāmies. Ar jūsu kontu viss ir kārtībā.
problem-bad-request = Šīs lietotnes pieprasījums nav saprotams
problem-bad-request-text = Atgriezieties lietotnē un mēģiniet vēlreiz. Ja tas atkārtojas, informējiet lietotnes uzturētājus.
problem-not-found = Šeit nav lapas
problem-not-found-text = Pārbaudiet saiti vai atgriezieties lietotnē un sāciet no jauna.
problem-unknown-number = Šādas kļūdas nav
problem-unknown-number-text = Kļūdas numurs tās tekstā ir aiz AADSTS. Pārbaudiet saiti.
problem-stale-form = Šī lapa bija atvērta pārāk ilgi
problem-stale-form-text = Jūsu drošībai mēs neizmantojām tās nosūtītos datus. Dodieties atpakaļ, pārlādējiet lapu un mēģiniet vēlreiz.
problem-no-cookies = Jūsu pārlūkprogramma bloķē sīkfailus
problem-no-cookies-text = Tie mums vajadzīgi tikai tādēļ, lai zinātu, ka arī nākamajā lapā esat jūs. Atļaujiet sīkfailus šai vietnei un sāciet no jauna.
problem-too-large = Tas bija par daudz
problem-too-large-text = Jūsu pārlūkprogramma nosūtīja vairāk, nekā vajadzīgs jebkurai mūsu lapai. Dodieties atpakaļ un mēģiniet vēlreiz ar mazāku apjomu.
problem-busy = Pašlaik ir ļoti liela noslodze
problem-busy-text = Nekas nav zudis. Brīdi uzgaidiet un mēģiniet vēlreiz.
problem-internal = Radās kļūda
problem-internal-text = Tā ir mūsu pusē un ir reģistrēta. Pēc brīža mēģiniet vēlreiz.
journey-expired = Tas aizņēma pārāk ilgu laiku
journey-expired-text = Jūsu drošībai pierakstīšanās pēc kāda laika beidzas. Nekas nav mainīts.
journey-finished = Tas jau ir pabeigts
journey-finished-text = Šīs darbības jau ir veiktas, iespējams, citā cilnē.
journey-unknown = Pierakstīšanās gaita ir zudusi
journey-unknown-text = Šī pārlūkprogramma nezina soļus pirms šīs lapas. Iespējams, saite ir no citas ierīces vai sīkfaili tika notīrīti.
journey-go-back = Atgriezieties lietotnē un sāciet no jauna.
cookies-cleared-heading = Sakārtojām jūsu sīkfailus
cookies-cleared-text = Jūsu pārlūkprogrammā bija pārāk daudz šīs vietnes sīkfailu, tāpēc savējos notīrījām. Lai turpinātu, pierakstieties vēlreiz.

## What an error number means

explained-heading = Ko nozīmē { $number }
explained-happened = Kas notika
explained-to-do = Ko darīt
explained-developers = Izstrādātājiem
explained-administrators = Administratoriem
explained-customers = Klientiem
explained-places = Sūtītājs

## Leaving

signed-out-step = Izrakstīšanās pabeigta
signed-out-heading = Jūs izrakstījāties
signed-out-text = Ja šī ir koplietota ierīce, aizveriet pārlūkprogrammas logu.
go-to = Doties uz { $application }
sign-out-step = Izrakstīšanās
sign-out-heading = Vai izrakstīties no { $tenant }?
sign-out-signed-in-as = Pašreizējais konts: { $identifier }.
sign-out-text = Izrakstīsim jūs no visām lietotnēm, ko šajā pārlūkprogrammā atvērāt ar šo kontu.
sign-out-no = Palikt kontā
sign-out-yes = Izrakstīties
still-signed-in-heading = Jūs joprojām esat kontā
still-signed-in-text = Šo lapu varat aizvērt.
leave-step = Iziešana
leave-heading = Šī lietotne šeit nav zināma
leave-text = Tās pieprasījumu nevar izpildīt. Turpiniet tikai tad, ja vēlējāties atvērt { $site }.
handing-over-step = Jūs pierakstījāties
handing-over-text = Vedam jūs atpakaļ uz { $application }.
signing-out-step = Notiek izrakstīšanās
signing-out-text = Informējam jūsu lietotnes. Tas aizņems brīdi.

## Connecting a device

device-message = Atveriet { $url } pārlūkprogrammā un ievadiet kodu { $code }.
device-heading = Savienojiet ierīci
device-intro = Ievadiet kodu, kas redzams televizorā, konsolē vai komandrindā.
device-code-label = Kods jūsu ierīcē
device-code-hint = 9 burti un cipari. Der arī mazie burti un atstarpes.
device-code-missing = Ievadiet 9 rakstzīmes, ko rāda jūsu ierīce.
device-code-unknown = Neviena ierīce nerāda šo kodu. Pārbaudiet katru rakstzīmi.
device-code-expired = Šī koda derīgums ir beidzies. Lai saņemtu jaunu, sāciet ierīcē no jauna.
device-code-decided = Šis kods jau ir izmantots. Ja ierīce joprojām gaida, sāciet tajā no jauna.
device-code-too-many = Ievadīts pārāk daudz nepareizu kodu. Mēģiniet vēlreiz pēc stundas.
device-only-yours = Ievadiet tikai kodu, ko pieprasījāt jūs.
device-confirm-heading = Vai savienot { $application } ierīcē?
device-confirm-intro = Pārbaudiet, vai jūsu ierīcē redzams tas pats kods.
device-confirm-code = Kods: { $code }
device-application-label = Lietotne
device-requested-label = Sākts
device-warning-title = Vai kāds jums atsūtīja šo kodu?
device-warning-text = Izvēlieties „Atcelt”. Sūtītājs ar to varētu iekļūt jūsu kontā.
device-deny = Atcelt
device-allow = Savienot
device-connected-heading = Jūsu ierīce ir savienota
device-connected-text = Ierīcē atgriezieties lietotnē { $application }. Šo lapu varat aizvērt.
device-refused-heading = Nekas netika savienots
device-refused-text = { $application } tajā ierīcē nevar piekļūt jūsu kontam. Šo lapu varat aizvērt.

## Consent

consent-heading = Vai atļaut lietotnei { $application } izmantot jūsu kontu?
consent-intro = Lietotne lūdz atļauju:
consent-settled = Lietotne jau drīkst:
consent-allow = Atļaut
consent-deny = Atcelt
consent-openid = Pierakstīt jūs
consent-openid-text = Un atpazīt jūs nākamreiz
consent-profile = Redzēt jūsu vārdu
consent-email = Redzēt jūsu e-pasta adresi
consent-offline = Uzturēt savienojumu, kad jūsu nav klāt
consent-offline-text = Līdz atsauksiet šo atļauju
consent-unverified = Šo lietotni neviens nav pārbaudījis.
consent-unverified-text = Atļaujiet tikai tad, ja pazīstat { $site }.
consent-administrator-heading = Lietotnei { $application } nepieciešams administratora apstiprinājums
consent-administrator-text = Jūs nevarat atļaut to, kas šeit ir bloķēts. Lūdziet administratoram to atļaut visiem.
consent-back = Atpakaļ uz { $application }
admin-consent-title = Atļaut { $application } visiem
admin-consent-heading = Vai atļaut { $application } visiem?
admin-consent-intro = Jūs atbildat visu klientu vārdā. Viņiem atsevišķi nejautāsim.
admin-consent-openid = Pierakstīt lietotājus
admin-consent-openid-text = Un atpazīt viņus nākamreiz
admin-consent-profile = Redzēt profilus
admin-consent-profile-text = Pierakstītās personas vārdu
admin-consent-email = Redzēt e-pasta adreses
admin-consent-email-text = Pierakstītās personas adresi
admin-consent-offline = Uzturēt savienojumu, kad lietotāju nav klāt
admin-consent-offline-text = Līdz jūs vai lietotāji to atsauks
admin-consent-alone = Darbojas arī bez pierakstīšanās
admin-consent-site-label = Atgriež jūs uz
admin-consent-covers-label = Attiecas uz
admin-consent-covers = Visi { $business } klienti
admin-consent-audit = Jūsu atbilde tiek ierakstīta audita žurnālā.
admin-consent-allow = Atļaut visiem
no-administrator-heading = Uz to var atbildēt tikai administrators
no-administrator-text = Pašreizējais konts: { $identifier }. Lai turpinātu, pierakstieties ar administratora kontu.
consent-records-heading = Lietotnes, kas drīkst izmantot jūsu kontu
consent-records-since = Atļauts kopš
consent-records-remove = Noņemt piekļuvi
consent-records-none = Jūs neesat atļāvis nevienai lietotnei izmantot jūsu kontu.
consent-records-sign-in = Vispirms pierakstieties kādā lietotnē un tad atveriet šo lapu vēlreiz.

## Answering an application that asks by mail

approval-heading = { $application } lūdz jūsu apstiprinājumu
approval-intro = { $application } vēlas jūs pierakstīt, lai gan neesat pie tās ekrāna.
approval-message-label = Ziņojums
approval-warning-title = Vai to sākāt jūs?
approval-warning-text = Ja ne, izvēlieties „Noraidīt”. Citādi persona, kas to sāka, iekļūtu jūsu kontā.
approval-warning-message = Ja ne vai ja tur redzat citu ziņojumu, izvēlieties „Noraidīt”. Citādi persona, kas to sāka, iekļūtu jūsu kontā.
approval-deny = Noraidīt
approval-allow = Piekrist
approval-another-heading = Šis pieprasījums ir citam kontam
approval-another-text = Pašreizējais konts ir { $identifier }, bet pieprasījums nav tam.
approval-another-button = Pierakstīties ar citu kontu
approval-agreed-heading = Jūs piekritāt
approval-agreed-text = { $application } tagad var turpināt. Šo lapu varat aizvērt.
approval-refused-heading = Jūs noraidījāt
approval-refused-text = { $application } nevar turpināt. Šo lapu varat aizvērt.
approval-gone-heading = Nav uz ko atbildēt
approval-gone-text = Šī saite vairs nedarbojas vai nekad nav darbojusies. Ja jūsu atbildi joprojām gaida, sāciet no jauna tur, kur bijāt.

## Looking at pages beforehand

preview-heading = Priekšskatījums
preview-intro = Ar parauga datiem. Šeit nekas netiek saglabāts vai nosūtīts.
preview-flows = Lietotāju plūsmas
preview-themes = Dizaini
preview-pages = Lapas

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Pilsēta vai apdzīvota vieta
attribute-country = Valsts vai reģions
attribute-display-name = Parādāmais vārds
attribute-job-title = Amats
attribute-postal-code = Pasta indekss
attribute-state = Štats vai province
attribute-street-address = Iela un mājas numurs
attribute-problems = Pārbaudiet atzīmētos laukus. Nekas nav zudis.
attribute-choose = Izvēlieties
attribute-required = Tas ir nepieciešams, lai turpinātu.
attribute-invalid = Šeit to nevar izmantot. Pārbaudiet un mēģiniet vēlreiz.
attribute-not-a-number = Ievadiet veselu skaitli ar cipariem.
attribute-not-a-date = Ievadiet datumu.
attribute-too-long = { $maximum ->
    [zero] Ievadiet ne vairāk kā { $maximum } rakstzīmes.
    [one] Ievadiet ne vairāk kā { $maximum } rakstzīmi.
   *[other] Ievadiet ne vairāk kā { $maximum } rakstzīmes.
}
step-page = { $page }. lapa no { $pages }
back-button = Atpakaļ

# Terms of use and the like.
terms-heading = Nepieciešama jūsu piekrišana
terms-intro = Lai turpinātu lietot savu kontu, izlasiet šo un piekrītiet.
terms-missing = Lai turpinātu, atzīmējiet šo.
terms-sign-out = Izrakstīties
