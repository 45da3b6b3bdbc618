# Values take no case endings, as their sounds aren't known; a noun after them does ("{ $tenant } қызметіне").

language-name = Қазақ тілі

## Әр бет

skip-link = Негізгі мазмұнға өту
title-error = Қате:
language-label = Тіл:
help-link = Анықтама
privacy-link = Құпиялық
terms-link = Шарттар
change-account = Тіркелгіні ауыстыру
continue-button = Жалғастыру
try-again-button = Әрекетті қайталау
show-password = Құпиясөзді көрсету
optional-note = (міндетті емес)
or-divider = немесе
email-label = Электрондық пошта
error-label = Қате
detail-label = Толық мәлімет
time-label = Уақыты
correlation-label = Корреляция идентификаторы
copy-reference = Қолдау қызметі үшін идентификаторды көшіру
copied-note = Көшірілді

## Күн мен уақыт

time-of-day = { $time } (UTC)
date-and-time = { $year } ж. { $day } { $month }, { $time } (UTC)
month-name = { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}

## Кіру

sign-in-step = Кіру
sign-in-heading = Кіру
sign-in-intro = { $tenant } қызметіне өту үшін кіріңіз
identifier-label = Электрондық пошта немесе пайдаланушы аты
identifier-label-phone = Электрондық пошта немесе телефон нөмірі
identifier-label-any = Электрондық пошта, телефон нөмірі немесе пайдаланушы аты
phone-label = Телефон нөмірі
username-label = Пайдаланушы аты
identifier-missing = Электрондық поштаңызды немесе пайдаланушы атыңызды енгізіңіз.
identifier-missing-email = Электрондық поштаңызды енгізіңіз.
identifier-missing-any = Бұл өрісті толтырыңыз.
identifier-not-an-email = Электрондық пошта мекенжайын енгізіңіз, мысалы: name@example.com.
identifier-unacceptable = Жазғаныңызды тексеріңіз. Бұл электрондық пошта да, пайдаланушы аты да бола алмайды.
identifier-unacceptable-phone = Жазғаныңызды тексеріңіз. Телефон нөмірі + белгісінен және ел кодынан басталады.
identifier-unacceptable-phone-example = Жазғаныңызды тексеріңіз. Телефон нөмірінің үлгісі: { $example }.
phone-country-refused = Бұл елдің нөмірлеріне хабар жібере алмаймыз. Басқа нөмірді пайдаланыңыз.
username-unacceptable = Бұл жерде мұндай пайдаланушы аты жарамайды. Басқасын таңдаңыз.
username-heading = Пайдаланушы атын таңдаңыз
username-intro = Осы атпен кіретін боласыз.
username-hint = a–z аралығындағы әріптер, цифрлар, нүкте, сызықша және астыңғы сызық.
username-taken = Бұл пайдаланушы аты бос емес. Басқасын таңдаңыз.
sign-up-prompt = { $tenant } қызметінде алғаш ретсіз бе?
sign-up-link = Тіркелгі жасау

## Құпиясөз

password-heading = Құпиясөзіңізді енгізіңіз
password-label = Құпиясөз
password-missing = Құпиясөзіңізді енгізіңіз.
password-wrong = Электрондық пошта мен құпиясөз сәйкес келмейді.
password-wrong-any = Аккаунт пен құпиясөз сәйкес келмейді.
password-wrong-reset = Әрекетті қайталаңыз немесе құпиясөзді қайта орнатыңыз.
password-wrong-retry = Екеуін де тексеріп, әрекетті қайталаңыз.
password-busy = Қазір жүктеме өте көп.
password-busy-text = Құпиясөзіңіз тексерілмеді. Сәл күтіп, әрекетті қайталаңыз.
forgot-link = Құпиясөзді ұмыттыңыз ба?
remember-label = Осы құрылғыда жүйеден шықпау
sign-in-button = Кіру
code-instead = Оның орнына поштаға код алу

## Бір реттік код

code-heading = Электрондық поштаңызды тексеріңіз
code-heading-phone = Телефоныңызды тексеріңіз
code-sent-sign-in = Код мына жерге жіберілді: { $address }
code-sent-sign-up = Оның сіздікі екенін растау үшін код мына жерге жіберілді: { $address }
code-sent-reset = Егер онымен ашылған тіркелгі болса, код мына жерге жіберілді: { $address }
code-label = { $digits } цифрлы код
code-hint = { $minutes ->
    [one] { $minutes } минут жарамды.
   *[other] { $minutes } минут жарамды.
}
code-hint-scripted = Соңғы цифрды енгізген кезде тексеріледі.
code-missing = Хаттағы { $digits } цифрды енгізіңіз.
code-missing-phone = Хабардағы { $digits } цифрды енгізіңіз.
code-wrong = Бұл біз жіберген соңғы код емес. Оны тексеріңіз немесе жаңа код сұраңыз.
code-expired = Бұл кодтың мерзімі өтті. Жаңа код сұраңыз.
code-too-many = Бұл код тым көп рет қате енгізілді. Жаңа код сұраңыз.
code-sent-again = Жаңа код жібердік. Тек ең соңғысы жарамды.
code-wait = { $seconds ->
    [one] { $seconds } секундтан кейін тағы бір код сұрай аласыз. Соңғы код әлі жарамды.
   *[other] { $seconds } секундтан кейін тағы бір код сұрай аласыз. Соңғы код әлі жарамды.
}
code-nothing-yet = Әлі келмеді ме? Спамды қараңыз немесе
code-nothing-yet-phone = Әлі келмеді ме? Сәл күтіңіз немесе
code-resend = жаңа код сұраңыз
verify-button = Растау
change-email = Басқа поштаны пайдалану
change-phone = Басқа нөмірді пайдалану
password-instead = Оның орнына құпиясөзді пайдалану

## Links by mail

link-sent = Сілтеме мына жерге жіберілді: { $address }
link-hint = Оны осы браузерде ашыңыз. Ол бір рет және қысқа уақыт қана жұмыс істейді.
link-resend = жаңа сілтеме сұраңыз
link-sent-again = Жаңа сілтеме жібердік. Тек ең соңғысы жарамды.
link-wait = Сілтемені жаңа ғана жібердік, ол әлі жарамды. Басқасын сұрамас бұрын сәл күтіңіз.
link-opened = Бұл сіз екеніңізді растаңыз
link-expired = Бұл сілтеменің мерзімі өткен, ол пайдаланылған немесе ең соңғысы емес. Жаңасын сұраңыз.
link-elsewhere = Сілтемені бастаған жерде ашыңыз
link-elsewhere-text = Бұл сілтеме тек оны сұраған браузерде жұмыс істейді. Ол әлі пайдаланылған жоқ: оны сонда көшіріңіз немесе поштаны сол құрылғыда ашыңыз.
link-instead = Оның орнына поштаға сілтеме алу

## Тіркелу

sign-up-heading = Тіркелгіңізді жасаңыз
sign-up-intro = Бұған шамамен бір минут кетеді.
sign-up-email-hint = Оны растау үшін сізге код жібереміз.
sign-up-link-hint = Оны растау үшін сізге сілтеме жібереміз.
sign-in-prompt = Тіркелгіңіз бар ма?
sign-in-link = Кіру
details-step = Деректеріңіз
details-intro = Соңғы қадам қалды.
details-problems = Белгіленген өрістерді тексеріңіз. Ештеңе жоғалған жоқ, тек құпиясөзді қайта енгізу керек.
steps-label = Орындалу барысы
step-email-done = Электрондық пошта, дайын
step-code-done = Код, дайын
step-details = Деректеріңіз, 3 қадамның 3-қадамы
email-confirmed = Расталды.
given-name-label = Аты
given-name-wrong = Атыңызды енгізіңіз.
family-name-label = Тегі
family-name-wrong = Тегіңізді енгізіңіз.
create-password-label = Құпиясөз жасаңыз
create-account-button = Тіркелгі жасау

## Құпиясөз таңдау

password-hint = Кемінде { $minimum } таңба пайдаланыңыз. Өзара байланысы жоқ бірнеше сөз қолайлы.
password-choose = Құпиясөз таңдаңыз.
password-too-short = Тым қысқа. Кемінде { $minimum } таңба пайдаланыңыз.
password-too-long = Тым ұзын. Ең көбі { $maximum } таңба пайдаланыңыз.
password-common = Бұл — басқалар ең алдымен байқап көретін құпиясөздердің бірі. Басқасын таңдаңыз.
password-context = Бұл атыңыздан, электрондық поштаңыздан немесе біздің атауымыздан құралған. Оларға қатысы жоқ нәрсе таңдаңыз.
password-guessable = Мұны табу оңай. Өзара байланысы жоқ бірнеше сөз қосыңыз.
password-unacceptable = Мұнда пайдалануға болмайтын таңба бар. Басқа құпиясөз таңдаңыз.
password-classes = Мына түрлердің кемінде { $classes } түріне жататын таңбаларды пайдаланыңыз: бас әріптер, кіші әріптер, цифрлар, басқа таңбалар.
password-history = { $count ->
    [one] Қазіргі құпиясөзіңізді пайдаланбаңыз.
   *[other] Соңғы { $count } құпиясөзіңіздің ешқайсысын пайдаланбаңыз.
}
password-banned = Мұнда бұл жерде пайдалануға болмайтын сөз бар. Бізге қатысы жоқ нәрсе таңдаңыз.
password-breached = Бұл құпиясөз басқа жердегі деректердің таралуынан белгілі болған, сондықтан оны басқалар байқап көреді. Басқасын таңдаңыз.
password-used-before = Бұл құпиясөзді бұрын пайдаланғансыз. Басқасын таңдаңыз.
strength-label = Құпиясөздің сенімділігі
strength-weak = Әлсіз
strength-fair = Орташа
strength-good = Жақсы
strength-strong = Сенімді

## Жүйеден шықпау

stay-heading = Жүйеде қаласыз ба?
stay-intro = { $days ->
    [one] Осы құрылғыда { $days } күн бойы қайта кірудің қажеті болмайды.
   *[other] Осы құрылғыда { $days } күн бойы қайта кірудің қажеті болмайды.
}
stay-no = Жоқ
stay-yes = Жүйеде қалу
stay-shared-device = Ортақ немесе қоғамдық құрылғыда «Жоқ» түймесін таңдаңыз.

## Тіркелгі таңдау

picker-heading = Тіркелгіні таңдаңыз
picker-intro = { $application } қолданбасына өту үшін
picker-other = Басқа тіркелгіні пайдалану

## Құпиясөзді қайта орнату

reset-heading = Құпиясөзді қайта орнату
reset-intro-email = Электрондық поштаңызды енгізіңіз, біз сізге код жібереміз.
reset-intro = Электрондық поштаңызды немесе телефон нөміріңізді енгізіңіз, біз сізге код жібереміз.
send-code-button = Код жіберу
back-to-sign-in = Кіру бетіне оралу
new-password-heading = Жаңа құпиясөз таңдаңыз
change-password-text = Жалғастырмас бұрын құпиясөзіңізді өзгерту керек. Басқа барлық жерде жүйеден шығарыласыз.
new-password-label = Жаңа құпиясөз
confirm-password-label = Жаңа құпиясөзді қайталаңыз
passwords-differ = Екі құпиясөз бірдей емес. Екеуін де қайта енгізіңіз.
revoke-label = Басқа барлық жерде жүйеден шығу
save-and-sign-in = Сақтау және кіру

## Кідіріс, тым көп әрекет

locked-step = Кіру тоқтатылды
locked-heading = { $minutes ->
    [one] Кіру { $minutes } минутқа тоқтатылды
   *[other] Кіру { $minutes } минутқа тоқтатылды
}
locked-text = Құпиясөз тым көп рет қате енгізілді. Бұл кідіріс сіз жоқта басқаларды кіргізбейді.
locked-until = Құпиясөзді қайта енгізуге болатын уақыт:
locked-other-ways = Мына тәсілдер қазір де жұмыс істейді:
locked-code-text = Осы поштамен тіркелгі болса, код жібереміз
locked-reset-text = Электрондық поштаңызға код жібереміз
rate-limited-step = Тым көп әрекет
rate-limited-heading = Сәл күтіп, әрекетті қайталаңыз
rate-limited-text = Желіңізден өте көп әрекет жасалды.
rate-limited-from = Қайталауға болатын уақыт
rate-limited-hint = Ортақ Wi-Fi желісіндесіз бе? Мобильдік интернет арқылы тезірек кіруге болатын шығар.

## Не болуы мүмкін

start-again-in = { $application } қолданбасында қайта бастау
problem-unknown-tenant = Мұнда кіру беті жоқ
problem-unknown-tenant-text = Бұл беттің мекенжайында жоқ ұйым көрсетілген. Сілтемені тексеріңіз немесе қолданбаға оралыңыз.
problem-unknown-application = Бұл қолданба мұнда белгісіз
problem-unknown-application-text = Сізді жіберген қолданба осы кіру жүйесі үшін реттелмеген. Тіркелгіңіз дұрыс жұмыс істейді.
problem-unknown-redirect = Бұл қолданба сізді кіргізе алмайды
problem-unknown-redirect-text = Қолданба сізді өзі тіркемеген мекенжайға жіберуді сұрады, сондықтан біз тоқтаттық. Тіркелгіңіз дұрыс жұмыс істейді.
problem-bad-request = Бұл қолданбаның сұрауы дұрыс емес
problem-bad-request-text = Қолданбаға оралып, әрекетті қайталаңыз. Бұл қайталана берсе, қолданба иелеріне хабарлаңыз.
problem-not-found = Мұнда бет жоқ
problem-not-found-text = Сілтемені тексеріңіз немесе қолданбаға оралып, қайта бастаңыз.
problem-unknown-number = Мұндай қате жоқ
problem-unknown-number-text = Қатенің нөмірі оның мәтінінде AADSTS сөзінен кейін тұрады. Сілтемені тексеріңіз.
problem-stale-form = Бұл бет тым ұзақ ашық тұрды
problem-stale-form-text = Қауіпсіздігіңіз үшін жіберілген деректер пайдаланылмады. Артқа оралып, бетті қайта жүктеңіз де, әрекетті қайталаңыз.
problem-no-cookies = Браузеріңіз cookie файлдарын бұғаттайды
problem-no-cookies-text = Олар бізге келесі бетте де сіз екеніңізді білу үшін ғана керек. Осы сайтқа cookie файлдарына рұқсат беріп, қайта бастаңыз.
problem-too-large = Деректер тым көп
problem-too-large-text = Браузеріңіз біздің беттерге қажеттен көп дерек жіберді. Артқа оралып, азырақ дерекпен қайталап көріңіз.
problem-busy = Қазір жүктеме өте көп
problem-busy-text = Ештеңе жоғалған жоқ. Сәл күтіп, әрекетті қайталаңыз.
problem-internal = Бірдеңе дұрыс болмады
problem-internal-text = Қате біздің тарапымыздан болды және ол тіркелді. Сәлден кейін қайталап көріңіз.
journey-expired = Бұған тым көп уақыт кетті
journey-expired-text = Қауіпсіздігіңіз үшін кіру әрекеті біраздан кейін аяқталады. Ештеңе өзгерген жоқ.
journey-finished = Бұл бұрын аяқталған
journey-finished-text = Бұл қадамдарды орындап қойғансыз, мүмкін басқа қойындыда.
journey-unknown = Қадамдардың реті үзілді
journey-unknown-text = Бұл браузер осы бетке дейінгі қадамдарды білмейді. Сілтеме басқа құрылғыдан болуы немесе cookie файлдары өшірілген болуы мүмкін.
journey-go-back = Қолданбаға оралып, қайта бастаңыз.
cookies-cleared-heading = Cookie файлдарыңызды реттедік
cookies-cleared-text = Браузеріңізде осы сайттың cookie файлдары тым көп болды, сондықтан өзіміздікін өшірдік. Жалғастыру үшін қайта кіріңіз.

## Қате нөмірінің мағынасы

explained-heading = { $number } нені білдіреді
explained-happened = Не болды
explained-to-do = Не істеу керек
explained-developers = Әзірлеушілерге
explained-administrators = Әкімшілерге
explained-customers = Тұтынушыларға
explained-places = Жіберуші

## Шығу

signed-out-step = Жүйеден шықтыңыз
signed-out-heading = Жүйеден шықтыңыз
signed-out-text = Бұл құрылғы ортақ болса, браузер терезесін жабыңыз.
go-to = { $application } қолданбасына өту
sign-out-step = Шығу
sign-out-heading = { $tenant } қызметінен шығасыз ба?
sign-out-signed-in-as = Сіз кірген тіркелгі: { $identifier }.
sign-out-text = Осы браузерде осы тіркелгімен ашқан барлық қолданбадан шығарыласыз.
sign-out-no = Жүйеде қалу
sign-out-yes = Шығу
still-signed-in-heading = Сіз әлі жүйедесіз
still-signed-in-text = Бұл бетті жабуға болады.
leave-step = Беттен шығу
leave-heading = Бұл қолданба мұнда белгісіз
leave-text = Оның сұрауын орындау мүмкін емес. { $site } сайтын ашқыңыз келген болса ғана жалғастырыңыз.
handing-over-step = Жүйеге кірдіңіз
handing-over-text = Сізді { $application } қолданбасына қайтарып жатырмыз.
signing-out-step = Жүйеден шығып жатырсыз
signing-out-text = Қолданбаларыңызға хабарлап жатырмыз. Сәл күтіңіз.

## Құрылғыны қосу

device-message = Браузерде { $url } бетін ашып, { $code } кодын енгізіңіз.
device-heading = Құрылғыны қосу
device-intro = Теледидарда, консольде немесе пәрмен жолында көрсетілген кодты енгізіңіз.
device-code-label = Құрылғыңыздағы код
device-code-hint = 9 әріп пен цифр. Кіші әріптер мен бос орындарды пайдалануға болады.
device-code-missing = Құрылғыңыз көрсетіп тұрған 9 таңбаны енгізіңіз.
device-code-unknown = Бұл кодты ешбір құрылғы көрсетіп тұрған жоқ. Әр таңбаны тексеріңіз.
device-code-expired = Бұл кодтың мерзімі өтті. Жаңа код алу үшін құрылғыңызда қайта бастаңыз.
device-code-decided = Бұл код пайдаланылған. Құрылғыңыз әлі күтіп тұрса, сол жерде қайта бастаңыз.
device-code-too-many = Тым көп қате код енгізілді. Бір сағаттан кейін қайталап көріңіз.
device-only-yours = Тек өзіңіз сұраған кодты енгізіңіз.
device-confirm-heading = { $application } қолданбасын құрылғыда қосасыз ба?
device-confirm-intro = Құрылғыңыз дәл осы кодты көрсетіп тұрғанын тексеріңіз.
device-confirm-code = Код: { $code }
device-application-label = Қолданба
device-requested-label = Басталған уақыты
device-warning-title = Бұл кодты сізге біреу жіберді ме?
device-warning-text = «Бас тарту» түймесін таңдаңыз. Ол адам осы код арқылы тіркелгіңізге кіруі мүмкін.
device-deny = Бас тарту
device-allow = Қосу
device-connected-heading = Құрылғыңыз қосылды
device-connected-text = Құрылғыңызда { $application } қолданбасына оралыңыз. Бұл бетті жабуға болады.
device-refused-heading = Ештеңе қосылмады
device-refused-text = Ол құрылғыдағы { $application } қолданбасы тіркелгіңізге кіре алмайды. Бұл бетті жабуға болады.

## Келісім

consent-heading = { $application } қолданбасына тіркелгіңізді пайдалануға рұқсат бересіз бе?
consent-intro = Қолданба мыналарға рұқсат сұрайды:
consent-settled = Оған бұрыннан рұқсат етілген:
consent-allow = Рұқсат беру
consent-deny = Бас тарту
consent-openid = Сізді жүйеге кіргізу
consent-openid-text = Және келесі жолы сізді тану
consent-profile = Атыңызды көру
consent-email = Электрондық пошта мекенжайыңызды көру
consent-offline = Сіз жоқта байланыста қалу
consent-offline-text = Бұл рұқсатты қайтарып алғанша
consent-unverified = Бұл қолданбаны ешкім тексермеген.
consent-unverified-text = { $site } сайтын білсеңіз ғана рұқсат беріңіз.
consent-administrator-heading = { $application } қолданбасына әкімшінің мақұлдауы қажет
consent-administrator-text = Мұнда құлыпталған нәрсеге рұқсат бере алмайсыз. Әкімшіден барлығы үшін рұқсат беруді сұраңыз.
consent-back = { $application } қолданбасына оралу
admin-consent-title = { $application } қолданбасына барлығы үшін рұқсат беру
admin-consent-heading = { $application } қолданбасына барлығы үшін рұқсат бересіз бе?
admin-consent-intro = Сіз барлық тұтынушы үшін жауап бересіз. Олардан жеке-жеке сұралмайды.
admin-consent-openid = Адамдарды жүйеге кіргізу
admin-consent-openid-text = Және келесі жолы оларды тану
admin-consent-profile = Профильдерді көру
admin-consent-profile-text = Жүйеге кірген адамның аты
admin-consent-email = Электрондық пошта мекенжайларын көру
admin-consent-email-text = Жүйеге кірген адамның мекенжайы
admin-consent-offline = Адамдар жоқта байланыста қалу
admin-consent-offline-text = Сіз немесе олар рұқсатты қайтарып алғанша
admin-consent-alone = Жүйеге ешкім кірмесе де жұмыс істейді
admin-consent-site-label = Қайтаратын мекенжайы
admin-consent-covers-label = Кімдерге қатысты
admin-consent-covers = { $business } компаниясының барлық тұтынушысы
admin-consent-audit = Жауабыңыз аудит журналына жазылады.
admin-consent-allow = Барлығы үшін рұқсат беру
no-administrator-heading = Бұған тек әкімші жауап бере алады
no-administrator-text = Сіз кірген тіркелгі: { $identifier }. Жалғастыру үшін әкімші тіркелгісімен кіріңіз.
consent-records-heading = Тіркелгіңізді пайдалана алатын қолданбалар
consent-records-since = Рұқсат берілген уақыт
consent-records-remove = Рұқсатты алып тастау
consent-records-none = Сіз ешбір қолданбаға тіркелгіңізді пайдалануға рұқсат бермегенсіз.
consent-records-sign-in = Алдымен бір қолданбаға кіріп, содан кейін осы бетті қайта ашыңыз.

## Пошта арқылы сұрайтын қолданбаға жауап

approval-heading = { $application } қолданбасы сізден рұқсат сұрайды
approval-intro = Экран алдында болмасаңыз да, { $application } қолданбасы сізді жүйеге кіргізгісі келеді.
approval-message-label = Хабар
approval-warning-title = Мұны сіз бастадыңыз ба?
approval-warning-text = Олай болмаса, «Қабылдамау» түймесін таңдаңыз. Әйтпесе мұны бастаған адам тіркелгіңізге кіреді.
approval-warning-message = Олай болмаса немесе хабар сол жерде көріп тұрған хабарыңыздан өзгеше болса, «Қабылдамау» түймесін таңдаңыз. Әйтпесе мұны бастаған адам тіркелгіңізге кіреді.
approval-deny = Қабылдамау
approval-allow = Келісу
approval-another-heading = Бұл сұрау басқа тіркелгіге арналған
approval-another-text = Сіз кірген тіркелгі: { $identifier }. Одан ештеңе сұралмаған.
approval-another-button = Басқа тіркелгімен кіру
approval-agreed-heading = Сіз келістіңіз
approval-agreed-text = { $application } қолданбасы енді жалғастыра алады. Бұл бетті жабуға болады.
approval-refused-heading = Сіз қабылдамадыңыз
approval-refused-text = { $application } қолданбасы жалғастыра алмайды. Бұл бетті жабуға болады.
approval-gone-heading = Жауап беретін ештеңе жоқ
approval-gone-text = Бұл сілтеме енді жұмыс істемейді немесе ешқашан жұмыс істемеген. Жауабыңыз әлі күтілсе, сол жерде қайта бастаңыз.

## Беттерді алдын ала қарау

preview-heading = Алдын ала қарау
preview-intro = Үлгі деректермен. Мұнда ештеңе сақталмайды және жіберілмейді.
preview-flows = Пайдаланушы ағындары
preview-themes = Тақырыптар
preview-pages = Беттер

# Attributes of a new account.
attribute-city = Қала немесе елді мекен
attribute-country = Ел немесе аймақ
attribute-display-name = Көрсетілетін аты
attribute-job-title = Лауазымы
attribute-postal-code = Пошта индексі
attribute-state = Облыс немесе штат
attribute-street-address = Көше және үй нөмірі
attribute-problems = Белгіленген өрістерді тексеріңіз. Ештеңе жоғалған жоқ.
attribute-choose = Біреуін таңдаңыз
attribute-required = Жалғастыру үшін бұл қажет.
attribute-invalid = Мұны бұл жерде пайдалануға болмайды. Тексеріп, әрекетті қайталаңыз.
attribute-not-a-number = Бүтін санды цифрлармен енгізіңіз.
attribute-not-a-date = Күнді енгізіңіз.
attribute-too-long = { $maximum ->
    [one] Ең көбі { $maximum } таңба енгізіңіз.
   *[other] Ең көбі { $maximum } таңба енгізіңіз.
}
# A step of the bar above the details of a new account, where they take several pages.
step-page = { $page }-бет, барлығы { $pages }
back-button = Артқа

# Terms of use and the like.
terms-heading = Келісіміңіз қажет
terms-intro = Тіркелгіңізді пайдалануды жалғастыру үшін мұны оқып, келісіміңізді беріңіз.
terms-missing = Жалғастыру үшін осы жерге белгі қойыңыз.
terms-sign-out = Оның орнына шығу
