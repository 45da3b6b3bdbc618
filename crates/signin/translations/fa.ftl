language-name = فارسی

## همهٔ صفحه‌ها

skip-link = رفتن به محتوای اصلی
title-error = خطا:
language-label = زبان:
help-link = راهنما
privacy-link = حریم خصوصی
terms-link = شرایط استفاده
change-account = تغییر حساب
continue-button = ادامه
try-again-button = تلاش دوباره
show-password = نمایش گذرواژه
optional-note = (اختیاری)
or-divider = یا
email-label = ایمیل
error-label = خطا
detail-label = جزئیات
time-label = زمان
correlation-label = شناسهٔ پیگیری
copy-reference = کپی شناسه برای پشتیبانی
copied-note = کپی شد

## تاریخ و زمان

time-of-day = ساعت { $time } (UTC)
date-and-time = { $day } { $month } { $year }، ساعت { $time } (UTC)
month-name = { $month ->
    [1] ژانویهٔ
    [2] فوریهٔ
    [3] مارس
    [4] آوریل
    [5] مهٔ
    [6] ژوئن
    [7] ژوئیهٔ
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}

## ورود

sign-in-step = ورود
sign-in-heading = ورود
sign-in-intro = برای ادامه به { $tenant } وارد شوید
identifier-label = ایمیل یا نام کاربری
identifier-label-phone = ایمیل یا شماره تلفن
identifier-label-any = ایمیل، شماره تلفن یا نام کاربری
phone-label = شماره تلفن
username-label = نام کاربری
identifier-missing = ایمیل یا نام کاربری خود را وارد کنید.
identifier-missing-email = ایمیل خود را وارد کنید.
identifier-missing-any = این قسمت را پر کنید.
identifier-not-an-email = یک نشانی ایمیل وارد کنید، مانند name@example.com.
identifier-unacceptable = آنچه را نوشته‌اید بررسی کنید. این نمی‌تواند ایمیل یا نام کاربری باشد.
identifier-unacceptable-phone = آنچه را نوشته‌اید بررسی کنید. شماره تلفن با + و کد کشور شروع می‌شود.
identifier-unacceptable-phone-example = آنچه را نوشته‌اید بررسی کنید. نمونهٔ شماره تلفن: { $example }.
phone-country-refused = نمی‌توانیم به شماره‌های این کشور پیام بفرستیم. از شمارهٔ دیگری استفاده کنید.
username-unacceptable = این نام کاربری در اینجا قابل استفاده نیست. نام دیگری انتخاب کنید.
username-heading = نام کاربری انتخاب کنید
username-intro = با این نام وارد خواهید شد.
username-hint = حروف a تا z، رقم، نقطه، خط تیره و زیرخط.
username-taken = این نام کاربری قبلاً گرفته شده است. نام دیگری انتخاب کنید.
sign-up-prompt = تازه به { $tenant } آمده‌اید؟
sign-up-link = ایجاد حساب

## گذرواژه

password-heading = گذرواژه را وارد کنید
password-label = گذرواژه
password-missing = گذرواژهٔ خود را وارد کنید.
password-wrong = این ایمیل و گذرواژه با هم مطابقت ندارند.
password-wrong-any = این حساب و گذرواژه با هم مطابقت ندارند.
password-wrong-reset = دوباره امتحان کنید یا گذرواژه را بازنشانی کنید.
password-wrong-retry = هر دو را بررسی و دوباره امتحان کنید.
password-busy = در حال حاضر بار سامانه بسیار زیاد است.
password-busy-text = گذرواژهٔ شما بررسی نشد. کمی صبر کنید و دوباره امتحان کنید.
forgot-link = گذرواژه را فراموش کرده‌اید؟
remember-label = در این دستگاه وارد بمانم
sign-in-button = ورود
code-instead = به‌جای آن کد به ایمیلم بفرستید

## کد یک‌بارمصرف

code-heading = ایمیل خود را ببینید
code-heading-phone = تلفن خود را ببینید
code-sent-sign-in = کدی به { $address } فرستادیم
code-sent-sign-up = برای اطمینان از اینکه متعلق به شماست، کدی به { $address } فرستادیم
code-sent-reset = اگر حسابی با آن وجود داشته باشد، کدی به { $address } فرستاده‌ایم
code-label = کد { $digits } رقمی
code-hint = { $minutes ->
    [one] تا { $minutes } دقیقه معتبر است.
   *[other] تا { $minutes } دقیقه معتبر است.
}
code-hint-scripted = با وارد کردن رقم آخر، کد بررسی می‌شود.
code-missing = { $digits } رقم موجود در ایمیل را وارد کنید.
code-missing-phone = { $digits } رقم موجود در پیام را وارد کنید.
code-wrong = این آخرین کدی نیست که فرستادیم. آن را بررسی کنید یا کد جدید بخواهید.
code-expired = این کد منقضی شده است. کد جدید بخواهید.
code-too-many = این کد چندین بار اشتباه وارد شده است. کد جدید بخواهید.
code-sent-again = کد جدیدی فرستادیم. فقط جدیدترین کد معتبر است.
code-wait = { $seconds ->
    [one] تا { $seconds } ثانیهٔ دیگر می‌توانید کد دیگری بخواهید. کد قبلی هنوز معتبر است.
   *[other] تا { $seconds } ثانیهٔ دیگر می‌توانید کد دیگری بخواهید. کد قبلی هنوز معتبر است.
}
code-nothing-yet = هنوز نرسیده است؟ پوشهٔ هرزنامه را ببینید یا
code-nothing-yet-phone = هنوز نرسیده است؟ کمی صبر کنید یا
code-resend = کد جدید بخواهید
verify-button = تأیید
change-email = استفاده از ایمیل دیگر
change-phone = استفاده از شمارهٔ دیگر
password-instead = استفاده از گذرواژه به‌جای کد

## Links by mail

link-sent = پیوندی به { $address } فرستادیم
link-hint = آن را در همین مرورگر باز کنید. فقط یک بار و تنها برای مدتی کوتاه کار می‌کند.
link-resend = پیوند جدید بخواهید
link-sent-again = پیوند جدیدی فرستادیم. فقط جدیدترین پیوند معتبر است.
link-wait = همین حالا پیوندی فرستادیم که هنوز معتبر است. پیش از درخواست پیوند دیگر کمی صبر کنید.
link-opened = تأیید کنید که خودتان هستید
link-expired = این پیوند منقضی شده، استفاده شده یا جدیدترین نیست. پیوند جدید بخواهید.
link-elsewhere = پیوند را همان‌جا که شروع کردید باز کنید
link-elsewhere-text = این پیوند فقط در مرورگری کار می‌کند که آن را درخواست کرده است. هنوز مصرف نشده است: آن را آنجا رونوشت کنید یا ایمیل را در همان دستگاه باز کنید.
link-instead = به‌جای آن پیوند به ایمیلم بفرستید

## ثبت‌نام

sign-up-heading = حساب خود را ایجاد کنید
sign-up-intro = حدود یک دقیقه طول می‌کشد.
sign-up-email-hint = برای تأیید آن کدی می‌فرستیم.
sign-up-link-hint = برای تأیید آن پیوندی می‌فرستیم.
sign-in-prompt = از قبل حساب دارید؟
sign-in-link = وارد شوید
details-step = مشخصات شما
details-intro = یک قدم مانده است.
details-problems = قسمت‌های علامت‌خورده را بررسی کنید. چیزی از دست نرفته است، فقط گذرواژه باید دوباره وارد شود.
steps-label = پیشرفت
step-email-done = ایمیل، انجام شد
step-code-done = کد، انجام شد
step-details = مشخصات شما، مرحلهٔ 3 از 3
email-confirmed = تأیید شد.
given-name-label = نام
given-name-wrong = نام خود را وارد کنید.
family-name-label = نام خانوادگی
family-name-wrong = نام خانوادگی خود را وارد کنید.
create-password-label = ایجاد گذرواژه
create-account-button = ایجاد حساب

## انتخاب گذرواژه

password-hint = دست‌کم { $minimum } نویسه به کار ببرید. چند واژهٔ بی‌ارتباط با هم انتخاب خوبی است.
password-choose = گذرواژه‌ای انتخاب کنید.
password-too-short = خیلی کوتاه است. دست‌کم { $minimum } نویسه به کار ببرید.
password-too-long = خیلی بلند است. حداکثر { $maximum } نویسه به کار ببرید.
password-common = این از نخستین گذرواژه‌هایی است که دیگران امتحان می‌کنند. گذرواژهٔ دیگری انتخاب کنید.
password-context = این از نام شما، ایمیل شما یا نام ما ساخته شده است. چیزی بی‌ارتباط با آن‌ها انتخاب کنید.
password-guessable = حدس زدن این گذرواژه آسان است. چند واژهٔ بی‌ارتباط به آن بیفزایید.
password-unacceptable = این گذرواژه نویسه‌ای دارد که قابل استفاده نیست. گذرواژهٔ دیگری انتخاب کنید.
password-classes = از نویسه‌های دست‌کم { $classes } نوع از این انواع استفاده کنید: حروف بزرگ، حروف کوچک، رقم، نویسه‌های دیگر.
password-history = { $count ->
    [one] از گذرواژهٔ فعلی خود استفاده نکنید.
   *[other] از هیچ‌یک از { $count } گذرواژهٔ اخیر خود استفاده نکنید.
}
password-banned = این گذرواژه واژه‌ای دارد که در اینجا قابل استفاده نیست. چیزی انتخاب کنید که به ما ربطی نداشته باشد.
password-breached = این گذرواژه در یک نشت داده در جایی دیگر فاش شده است و دیگران آن را امتحان خواهند کرد. گذرواژهٔ دیگری انتخاب کنید.
password-used-before = قبلاً از این گذرواژه استفاده کرده‌اید. گذرواژهٔ دیگری انتخاب کنید.
strength-label = قدرت گذرواژه
strength-weak = ضعیف
strength-fair = متوسط
strength-good = خوب
strength-strong = قوی

## وارد ماندن

stay-heading = وارد بمانید؟
stay-intro = { $days ->
    [one] تا { $days } روز لازم نیست در این دستگاه دوباره وارد شوید.
   *[other] تا { $days } روز لازم نیست در این دستگاه دوباره وارد شوید.
}
stay-no = خیر
stay-yes = وارد بمانم
stay-shared-device = در دستگاه مشترک یا عمومی «خیر» را انتخاب کنید.

## انتخاب حساب

picker-heading = حسابی انتخاب کنید
picker-intro = برای ادامه به { $application }
picker-other = استفاده از حساب دیگر

## بازنشانی گذرواژه

reset-heading = بازنشانی گذرواژه
reset-intro-email = ایمیل خود را وارد کنید تا کدی برایتان بفرستیم.
reset-intro = ایمیل یا شماره تلفن خود را وارد کنید تا کدی برایتان بفرستیم.
send-code-button = ارسال کد
back-to-sign-in = بازگشت به ورود
new-password-heading = گذرواژهٔ جدید انتخاب کنید
change-password-text = پیش از ادامه باید گذرواژهٔ خود را تغییر دهید. در همهٔ جاهای دیگر از حساب خارج می‌شوید.
new-password-label = گذرواژهٔ جدید
confirm-password-label = تکرار گذرواژهٔ جدید
passwords-differ = دو گذرواژه یکسان نیستند. هر دو را دوباره وارد کنید.
revoke-label = خروج از همهٔ جاهای دیگر
save-and-sign-in = ذخیره و ورود

## توقف موقت و تلاش‌های زیاد

locked-step = ورود موقتاً متوقف است
locked-heading = { $minutes ->
    [one] ورود به مدت { $minutes } دقیقه متوقف است
   *[other] ورود به مدت { $minutes } دقیقه متوقف است
}
locked-text = گذرواژه چندین بار اشتباه وارد شد. این توقف در نبود شما جلوی دیگران را می‌گیرد.
locked-until = می‌توانید دوباره گذرواژه وارد کنید از
locked-other-ways = این روش‌ها همین حالا هم کار می‌کنند:
locked-code-text = اگر حسابی با این ایمیل وجود داشته باشد، آن را می‌فرستیم
locked-reset-text = کدی به ایمیل شما می‌فرستیم
rate-limited-step = تلاش‌های بیش از حد
rate-limited-heading = کمی صبر کنید و دوباره امتحان کنید
rate-limited-text = از شبکهٔ شما تلاش‌های زیادی دریافت کرده‌ایم.
rate-limited-from = دوباره امتحان کنید از
rate-limited-hint = از وای‌فای مشترک استفاده می‌کنید؟ شاید با دادهٔ تلفن همراه زودتر بتوانید وارد شوید.

## خطاهای ممکن

start-again-in = شروع دوباره در { $application }
problem-unknown-tenant = اینجا صفحهٔ ورودی وجود ندارد
problem-unknown-tenant-text = نشانی این صفحه به سازمانی اشاره دارد که وجود ندارد. پیوند را بررسی کنید یا به برنامه برگردید.
problem-unknown-application = این برنامه در اینجا شناخته‌شده نیست
problem-unknown-application-text = برنامه‌ای که شما را به اینجا فرستاد برای این ورود تنظیم نشده است. حساب شما مشکلی ندارد.
problem-unknown-redirect = این برنامه نمی‌تواند شما را وارد کند
problem-unknown-redirect-text = برنامه از ما خواست شما را به نشانی‌ای بفرستیم که ثبت نکرده است، بنابراین متوقف شدیم. حساب شما مشکلی ندارد.
problem-bad-request = درخواست این برنامه معتبر نیست
problem-bad-request-text = به برنامه برگردید و دوباره امتحان کنید. اگر باز هم تکرار شد، به گردانندگان برنامه اطلاع دهید.
problem-not-found = اینجا صفحه‌ای وجود ندارد
problem-not-found-text = پیوند را بررسی کنید یا به برنامه برگردید و از نو شروع کنید.
problem-unknown-number = چنین خطایی وجود ندارد
problem-unknown-number-text = شمارهٔ خطا در متن آن پس از AADSTS می‌آید. پیوند را بررسی کنید.
problem-stale-form = این صفحه مدت زیادی باز مانده است
problem-stale-form-text = برای حفظ امنیت شما، از آنچه فرستاده شد استفاده نکردیم. برگردید، صفحه را دوباره بارگیری کنید و باز امتحان کنید.
problem-no-cookies = مرورگر شما کوکی‌ها را مسدود می‌کند
problem-no-cookies-text = کوکی‌ها را فقط برای این لازم داریم که بدانیم در صفحهٔ بعد هم خود شما هستید. کوکی‌ها را برای این سایت مجاز کنید و از نو شروع کنید.
problem-too-large = حجم داده بیش از حد بود
problem-too-large-text = آنچه مرورگر شما فرستاد بیش از نیاز صفحه‌های ماست. برگردید و با دادهٔ کمتری دوباره امتحان کنید.
problem-busy = در حال حاضر بار سامانه بسیار زیاد است
problem-busy-text = چیزی از دست نرفته است. کمی صبر کنید و دوباره امتحان کنید.
problem-internal = مشکلی پیش آمد
problem-internal-text = مشکل از سمت ماست و ثبت شده است. کمی بعد دوباره امتحان کنید.
journey-expired = این کار بیش از حد طول کشید
journey-expired-text = برای حفظ امنیت شما، فرایند ورود پس از مدتی پایان می‌یابد. چیزی تغییر نکرده است.
journey-finished = این کار قبلاً انجام شده است
journey-finished-text = این مرحله‌ها را تمام کرده‌اید، شاید در برگهٔ دیگری.
journey-unknown = رشتهٔ کار از دست رفت
journey-unknown-text = این مرورگر مرحله‌های پیش از این صفحه را نمی‌شناسد. شاید پیوند از دستگاه دیگری باشد یا کوکی‌ها پاک شده باشند.
journey-go-back = به برنامه برگردید و از نو شروع کنید.
cookies-cleared-heading = کوکی‌های شما را مرتب کردیم
cookies-cleared-text = مرورگر شما کوکی‌های زیادی برای این سایت نگه داشته بود، بنابراین کوکی‌های خود را پاک کردیم. برای ادامه دوباره وارد شوید.

## معنی شمارهٔ خطا

explained-heading = معنی { $number }
explained-happened = چه اتفاقی افتاد
explained-to-do = چه باید کرد
explained-developers = برای توسعه‌دهندگان
explained-administrators = برای سرپرستان
explained-customers = برای مشتریان
explained-places = فرستنده

## خروج

signed-out-step = خارج شدید
signed-out-heading = از حساب خارج شدید
signed-out-text = اگر این دستگاه مشترک است، پنجرهٔ مرورگر را ببندید.
go-to = رفتن به { $application }
sign-out-step = خروج
sign-out-heading = از { $tenant } خارج می‌شوید؟
sign-out-signed-in-as = با { $identifier } وارد شده‌اید.
sign-out-text = از همهٔ برنامه‌هایی که در این مرورگر با این حساب باز کرده‌اید خارج می‌شوید.
sign-out-no = وارد بمانم
sign-out-yes = خروج
still-signed-in-heading = هنوز وارد حساب هستید
still-signed-in-text = می‌توانید این صفحه را ببندید.
leave-step = ترک این صفحه
leave-heading = این برنامه در اینجا شناخته‌شده نیست
leave-text = درخواست آن انجام‌شدنی نیست. فقط اگر می‌خواستید { $site } را باز کنید، ادامه دهید.
handing-over-step = وارد شدید
handing-over-text = در حال بازگرداندن شما به { $application } هستیم.
signing-out-step = در حال خروج از حساب
signing-out-text = در حال اطلاع دادن به برنامه‌های شما هستیم. کمی طول می‌کشد.

## اتصال دستگاه

device-message = { $url } را در مرورگر باز کنید و کد { $code } را وارد کنید.
device-heading = اتصال دستگاه
device-intro = کدی را که روی تلویزیون، کنسول بازی یا خط فرمان شما نمایش داده شده وارد کنید.
device-code-label = کد روی دستگاه شما
device-code-hint = 9 حرف و رقم. حروف کوچک و فاصله اشکالی ندارند.
device-code-missing = 9 نویسه‌ای را که دستگاهتان نشان می‌دهد وارد کنید.
device-code-unknown = هیچ دستگاهی این کد را نشان نمی‌دهد. نویسه‌ها را یک‌به‌یک بررسی کنید.
device-code-expired = این کد منقضی شده است. برای دریافت کد جدید، در دستگاهتان از نو شروع کنید.
device-code-decided = این کد استفاده شده است. اگر دستگاهتان هنوز منتظر است، در همان دستگاه از نو شروع کنید.
device-code-too-many = چندین کد اشتباه وارد شد. یک ساعت دیگر دوباره امتحان کنید.
device-only-yours = فقط کدی را وارد کنید که خودتان درخواست کرده‌اید.
device-confirm-heading = { $application } در یک دستگاه متصل شود؟
device-confirm-intro = مطمئن شوید که دستگاهتان همین کد را نشان می‌دهد.
device-confirm-code = کد: { $code }
device-application-label = برنامه
device-requested-label = زمان شروع
device-warning-title = آیا کسی این کد را برایتان فرستاده است؟
device-warning-text = «لغو» را انتخاب کنید. ممکن است با این کد وارد حساب شما شود.
device-deny = لغو
device-allow = اتصال
device-connected-heading = دستگاه شما متصل شد
device-connected-text = در دستگاهتان به { $application } برگردید. می‌توانید این صفحه را ببندید.
device-refused-heading = چیزی متصل نشد
device-refused-text = { $application } در آن دستگاه به حساب شما دسترسی ندارد. می‌توانید این صفحه را ببندید.

## اجازه

consent-heading = اجازه می‌دهید { $application } از حسابتان استفاده کند؟
consent-intro = این برنامه برای این موارد اجازه می‌خواهد:
consent-settled = این موارد از قبل مجاز است:
consent-allow = اجازه دادن
consent-deny = لغو
consent-openid = وارد کردن شما به حساب
consent-openid-text = و شناختن شما در دفعهٔ بعد
consent-profile = دیدن نام شما
consent-email = دیدن نشانی ایمیل شما
consent-offline = متصل ماندن در نبود شما
consent-offline-text = تا زمانی که این اجازه را پس بگیرید
consent-unverified = هیچ‌کس این برنامه را بررسی نکرده است.
consent-unverified-text = فقط اگر { $site } را می‌شناسید اجازه دهید.
consent-administrator-heading = { $application } به تأیید سرپرست نیاز دارد
consent-administrator-text = شما نمی‌توانید به موارد قفل‌شده اجازه دهید. از یک سرپرست بخواهید آن را برای همه مجاز کند.
consent-back = بازگشت به { $application }
admin-consent-title = اجازه به { $application } برای همه
admin-consent-heading = به { $application } برای همه اجازه می‌دهید؟
admin-consent-intro = شما به‌جای همهٔ مشتریان پاسخ می‌دهید. از آن‌ها جداگانه پرسیده نخواهد شد.
admin-consent-openid = وارد کردن افراد به حسابشان
admin-consent-openid-text = و شناختن آن‌ها در دفعهٔ بعد
admin-consent-profile = دیدن نمایه‌ها
admin-consent-profile-text = نام شخصی که وارد شده است
admin-consent-email = دیدن نشانی‌های ایمیل
admin-consent-email-text = نشانی شخصی که وارد شده است
admin-consent-offline = متصل ماندن در نبود افراد
admin-consent-offline-text = تا زمانی که شما یا آن‌ها این اجازه را پس بگیرید
admin-consent-alone = بدون ورود هیچ‌کس هم کار می‌کند
admin-consent-site-label = شما را برمی‌گرداند به
admin-consent-covers-label = شامل
admin-consent-covers = همهٔ مشتریان { $business }
admin-consent-audit = پاسخ شما در گزارش ممیزی ثبت می‌شود.
admin-consent-allow = اجازه برای همه
no-administrator-heading = فقط سرپرست می‌تواند به این پاسخ دهد
no-administrator-text = با { $identifier } وارد شده‌اید. برای ادامه با حساب یک سرپرست وارد شوید.
consent-records-heading = برنامه‌هایی که اجازهٔ استفاده از حسابتان را دارند
consent-records-since = مجاز از
consent-records-remove = حذف دسترسی
consent-records-none = به هیچ برنامه‌ای اجازهٔ استفاده از حسابتان را نداده‌اید.
consent-records-sign-in = ابتدا وارد یک برنامه شوید، سپس این صفحه را دوباره باز کنید.

## پاسخ به برنامه‌ای که با ایمیل می‌پرسد

approval-heading = { $application } از شما درخواستی دارد
approval-intro = { $application } می‌خواهد شما را وارد کند، هرچند جلوی صفحهٔ آن نیستید.
approval-message-label = پیام
approval-warning-title = آیا شما این را شروع کردید؟
approval-warning-text = اگر نه، «رد کردن» را انتخاب کنید. وگرنه کسی که آن را شروع کرده وارد حساب شما می‌شود.
approval-warning-message = اگر نه، یا اگر پیام با آنچه آنجا می‌بینید یکی نیست، «رد کردن» را انتخاب کنید. وگرنه کسی که آن را شروع کرده وارد حساب شما می‌شود.
approval-deny = رد کردن
approval-allow = موافقت
approval-another-heading = این درخواست برای حساب دیگری است
approval-another-text = با { $identifier } وارد شده‌اید، اما از این حساب چیزی خواسته نشده است.
approval-another-button = ورود با حساب دیگر
approval-agreed-heading = موافقت کردید
approval-agreed-text = { $application } اکنون می‌تواند ادامه دهد. می‌توانید این صفحه را ببندید.
approval-refused-heading = رد کردید
approval-refused-text = { $application } نمی‌تواند ادامه دهد. می‌توانید این صفحه را ببندید.
approval-gone-heading = درخواستی برای پاسخ دادن نیست
approval-gone-text = این پیوند دیگر کار نمی‌کند یا هرگز کار نکرده است. اگر هنوز منتظر پاسخ شما هستند، از همان‌جا که بودید دوباره شروع کنید.

## پیش‌نمایش صفحه‌ها

preview-heading = پیش‌نمایش
preview-intro = با داده‌های نمونه. اینجا چیزی ذخیره یا فرستاده نمی‌شود.
preview-flows = جریان‌های کاربر
preview-themes = زمینه‌ها
preview-pages = صفحه‌ها

# Attributes of a new account.
attribute-city = شهر
attribute-country = کشور یا منطقه
attribute-display-name = نام نمایشی
attribute-job-title = سمت شغلی
attribute-postal-code = کد پستی
attribute-state = استان یا ایالت
attribute-street-address = خیابان و پلاک
attribute-problems = قسمت‌های علامت‌خورده را بررسی کنید. چیزی از دست نرفته است.
attribute-choose = یکی را انتخاب کنید
attribute-required = برای ادامه، این مورد لازم است.
attribute-invalid = این مورد در اینجا قابل استفاده نیست. آن را بررسی و دوباره امتحان کنید.
attribute-not-a-number = یک عدد صحیح با رقم وارد کنید.
attribute-not-a-date = یک تاریخ وارد کنید.
attribute-too-long = { $maximum ->
    [one] حداکثر { $maximum } نویسه وارد کنید.
   *[other] حداکثر { $maximum } نویسه وارد کنید.
}
# A step of the bar above the details of a new account, where they take several pages.
step-page = صفحهٔ { $page } از { $pages }
back-button = بازگشت

# Terms of use and the like.
terms-heading = به موافقت شما نیاز داریم
terms-intro = برای ادامهٔ استفاده از حسابتان، لطفاً این متن را بخوانید و با آن موافقت کنید.
terms-missing = برای ادامه، این کادر را علامت بزنید.
terms-sign-out = خروج از حساب
