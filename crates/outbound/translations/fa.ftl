## تاریخ و زمان

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

## همهٔ ایمیل‌ها

help-link = راهنما
fact-asked-for = زمان درخواست
fact-when = زمان
fact-device = دستگاه
reason-account = به { $address } فرستاده شد، چون نشانی این حساب است. ایمیل‌های امنیتی را نمی‌توان غیرفعال کرد.
reason-signing-up = به { $address } فرستاده شد، چون کسی این نشانی را برای ایجاد حساب وارد کرده است.
reason-created = به { $address } فرستاده شد، چون حسابی ایجاد کردید.
link-caution = پیش از کلیک بررسی کنید.
link-caution-text = پیوندهای ما همیشه با { $base } شروع می‌شوند. { $tenant } هرگز گذرواژه یا کد شما را از راه ایمیل یا تلفن نمی‌پرسد.
secret-caution = گذرواژهٔ خود را به کسی ندهید.
secret-caution-text = { $tenant } هرگز گذرواژه یا کد شما را از راه ایمیل یا تلفن نمی‌پرسد.

## کدها

code-subject = کد شما برای { $tenant }: { $code }
code-preview = { $minutes ->
    [one] تا { $minutes } دقیقه معتبر است. آن را به هیچ‌کس ندهید.
   *[other] تا { $minutes } دقیقه معتبر است. آن را به هیچ‌کس ندهید.
}
code-works-once = { $minutes ->
    [one] فقط یک بار و تا { $minutes } دقیقه معتبر است.
   *[other] فقط یک بار و تا { $minutes } دقیقه معتبر است.
}
code-caution = این کد را به کسی ندهید.
sign-in-code-heading = کد ورود شما
sign-in-code-text = این کد را در صفحه‌ای که در آن وارد می‌شوید بنویسید.
sign-in-code-caution-text = آن را فقط در { $host } وارد کنید. { $tenant } هرگز آن را از راه تلفن، پیامک یا ایمیل نمی‌پرسد. اگر آن را درخواست نکرده‌اید، این ایمیل را نادیده بگیرید: بدون کد کسی نمی‌تواند وارد شود.
sign-up-code-heading = ایمیل خود را تأیید کنید
sign-up-code-text = این کد را در صفحه‌ای که در آن حساب ایجاد می‌کنید بنویسید.
sign-up-code-caution-text = آن را فقط در { $host } وارد کنید. { $tenant } هرگز آن را از راه تلفن، پیامک یا ایمیل نمی‌پرسد. اگر آن را درخواست نکرده‌اید، این ایمیل را نادیده بگیرید: بدون کد حسابی ایجاد نمی‌شود.
reset-code-heading = بازنشانی گذرواژه
reset-code-text = این کد را در صفحه‌ای که در آن بازنشانی گذرواژه را درخواست کردید بنویسید.
reset-code-caution = شما درخواست نکرده‌اید؟
reset-code-caution-text = گذرواژهٔ شما تغییر نکرده است و می‌توانید این ایمیل را نادیده بگیرید. کد را فقط در { $host } وارد کنید. { $tenant } هرگز آن را از راه تلفن، پیامک یا ایمیل نمی‌پرسد.

## A link to continue by

magic-link-subject = پیوند شما برای ادامه در { $tenant }
magic-link-text = این پیوند را در مرورگری باز کنید که در آن درخواستش کردید. فقط یک بار و تنها برای مدتی کوتاه کار می‌کند.
magic-link-button = ادامه
magic-link-not-you = اگر آن را درخواست نکرده‌اید، این ایمیل را نادیده بگیرید: هیچ‌کس بدون پیوند وارد نمی‌شود.

## حساب از قبل وجود دارد

existing-account-subject = شما از قبل در { $tenant } حساب دارید
existing-account-preview = کسی سعی کرد با نشانی شما ثبت‌نام کند. چیزی تغییر نکرده است.
existing-account-heading = شما از قبل حساب دارید
existing-account-text = کسی سعی کرد با این نشانی در { $tenant } حساب ایجاد کند. شما از قبل حساب دارید، بنابراین حساب دیگری ایجاد نکردیم و چیزی تغییر نکرده است.
existing-account-you = خودتان بودید؟ به‌جای ثبت‌نام وارد شوید و اگر گذرواژه را به یاد ندارید، «گذرواژه را فراموش کرده‌اید؟» را انتخاب کنید.
existing-account-not-you = اگر شما نبودید، می‌توانید این ایمیل را نادیده بگیرید. به آن شخص گفته نشد که شما حساب دارید.
sign-in-button = ورود

## خوشامد

welcome-subject = به { $tenant } خوش آمدید
welcome-preview = حساب شما آماده است.
welcome-heading = به { $tenant } خوش آمدید
welcome-heading-name = { $name }، به { $tenant } خوش آمدید
welcome-text = حساب { $tenant } شما آماده است. با { $address } ثبت‌نام کرده‌اید.
application-button = رفتن به { $application }

## اعلان‌های امنیتی

password-changed-subject = گذرواژهٔ شما در { $tenant } تغییر کرد
password-changed-preview = اگر خودتان بودید، لازم نیست کاری کنید.
password-changed-heading = گذرواژهٔ شما تغییر کرد
password-changed-everywhere = همچنین شما را از دستگاه‌های دیگرتان خارج کردیم.
nothing-to-do = اگر خودتان بودید، لازم نیست کاری کنید.
not-you-reset = اگر شما نبودید، شاید کس دیگری گذرواژهٔ شما را می‌داند. به { $tenant } بروید، ورود و سپس «گذرواژه را فراموش کرده‌اید؟» را انتخاب کنید و از همهٔ جاهای دیگر خارج شوید.
new-device-subject = ورود جدید به حساب { $tenant } شما
new-device-preview = شما بودید؟
new-device-heading = در دستگاه جدیدی وارد شدید

## درخواست برنامه

fact-application = برنامه
fact-message = پیام
approval-subject = { $application } تأیید شما را می‌خواهد
approval-preview = { $minutes ->
    [one] ظرف { $minutes } دقیقه پاسخ دهید. تا پاسخ ندهید اتفاقی نمی‌افتد.
   *[other] ظرف { $minutes } دقیقه پاسخ دهید. تا پاسخ ندهید اتفاقی نمی‌افتد.
}
approval-heading = { $application } از شما درخواستی دارد
approval-text = { $application } می‌خواهد از طرف شما ادامه دهد. ببینید چه می‌خواهد، سپس موافقت کنید یا آن را رد کنید.
approval-expires = { $minutes ->
    [one] فقط یک بار و تا { $minutes } دقیقه می‌توان به آن پاسخ داد.
   *[other] فقط یک بار و تا { $minutes } دقیقه می‌توان به آن پاسخ داد.
}
approval-button = دیدن درخواست
approval-not-you = اگر منتظر این درخواست نبودید، می‌توانید این ایمیل را نادیده بگیرید: بدون پاسخ شما اتفاقی نمی‌افتد.

## پیامک

sms-code = { $minutes ->
    [one] کد شما برای { $tenant }: { $code }. تا { $minutes } دقیقه معتبر است. آن را به هیچ‌کس ندهید.
   *[other] کد شما برای { $tenant }: { $code }. تا { $minutes } دقیقه معتبر است. آن را به هیچ‌کس ندهید.
}
sms-existing-account = شما از قبل در { $tenant } حساب دارید. با این شماره وارد شوید.
