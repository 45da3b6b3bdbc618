language-name = العربية

## كل صفحة

skip-link = انتقل إلى المحتوى
title-error = خطأ:
language-label = اللغة:
help-link = المساعدة
privacy-link = الخصوصية
terms-link = الشروط
change-account = تغيير الحساب
continue-button = متابعة
try-again-button = أعد المحاولة
show-password = إظهار كلمة المرور
optional-note = (اختياري)
or-divider = أو
email-label = البريد الإلكتروني
error-label = الخطأ
detail-label = التفاصيل
time-label = الوقت
correlation-label = معرّف الارتباط
copy-reference = انسخ المعرّف لفريق الدعم
copied-note = تم النسخ

## التاريخ والوقت

time-of-day = { $time } بتوقيت غرينتش
date-and-time = { $day } { $month } { $year }، { $time } بتوقيت غرينتش
month-name = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}

## تسجيل الدخول

sign-in-step = تسجيل الدخول
sign-in-heading = تسجيل الدخول
sign-in-intro = سجّل الدخول للمتابعة إلى { $tenant }
identifier-label = البريد الإلكتروني أو اسم المستخدم
identifier-label-phone = البريد الإلكتروني أو رقم الهاتف
identifier-label-any = البريد الإلكتروني أو رقم الهاتف أو اسم المستخدم
phone-label = رقم الهاتف
username-label = اسم المستخدم
identifier-missing = أدخل بريدك الإلكتروني أو اسم المستخدم.
identifier-missing-email = أدخل بريدك الإلكتروني.
identifier-missing-any = املأ هذا الحقل.
identifier-not-an-email = أدخل عنوان بريد إلكتروني، مثل name@example.com.
identifier-unacceptable = راجع ما كتبته. لا يمكن أن يكون هذا بريدًا إلكترونيًا أو اسم مستخدم.
identifier-unacceptable-phone = تحقّق مما كتبت. يبدأ رقم الهاتف بعلامة + ثم رمز البلد.
identifier-unacceptable-phone-example = تحقّق مما كتبت. مثال على رقم هاتف: { $example }.
phone-country-refused = لا يمكننا إرسال رسائل إلى أرقام هذا البلد. استخدم رقمًا آخر.
username-unacceptable = لا يمكن أن يكون هذا اسم مستخدم هنا. اختر غيره.
username-heading = اختر اسم مستخدم
username-intro = ستسجّل الدخول به.
username-hint = أحرف من a إلى z وأرقام ونقاط وشرطات وشرطات سفلية.
username-taken = اسم المستخدم هذا مستخدَم. اختر غيره.
sign-up-prompt = هل أنت جديد في { $tenant }؟
sign-up-link = أنشئ حسابًا

## كلمة المرور

password-heading = أدخل كلمة المرور
password-label = كلمة المرور
password-missing = أدخل كلمة المرور.
password-wrong = البريد الإلكتروني وكلمة المرور غير متطابقين.
password-wrong-any = الحساب وكلمة المرور غير متطابقين.
password-wrong-reset = حاول مرة أخرى، أو أعد تعيين كلمة المرور.
password-wrong-retry = راجعهما وحاول مرة أخرى.
password-busy = لدينا ضغط كبير الآن.
password-busy-text = لم يتم التحقق من كلمة المرور. انتظر لحظة ثم حاول مرة أخرى.
forgot-link = هل نسيت كلمة المرور؟
remember-label = أبقني مسجّل الدخول على هذا الجهاز
sign-in-button = تسجيل الدخول
code-instead = أرسل لي رمزًا بالبريد الإلكتروني

## الرمز لمرة واحدة

code-heading = تحقق من بريدك الإلكتروني
code-heading-phone = تحقّق من هاتفك
code-sent-sign-in = أرسلنا رمزًا إلى { $address }
code-sent-sign-up = للتأكد من أنه لك، أرسلنا رمزًا إلى { $address }
code-sent-reset = إن كان له حساب، فقد أرسلنا رمزًا إلى { $address }
code-label = { $digits ->
    [one] رمز من رقم واحد
    [two] رمز من رقمين
    [few] رمز من { $digits } أرقام
    [many] رمز من { $digits } رقمًا
   *[other] رمز من { $digits } رقم
}
code-hint = { $minutes ->
    [one] صالح لمدة دقيقة واحدة.
    [two] صالح لمدة دقيقتين.
    [few] صالح لمدة { $minutes } دقائق.
    [many] صالح لمدة { $minutes } دقيقة.
   *[other] صالح لمدة { $minutes } دقيقة.
}
code-hint-scripted = نتحقق منه عند كتابة الرقم الأخير.
code-missing = { $digits ->
    [one] أدخل الرقم الوارد في الرسالة.
    [two] أدخل الرقمين الواردين في الرسالة.
    [few] أدخل الأرقام الـ{ $digits } الواردة في الرسالة.
    [many] أدخل الأرقام الـ{ $digits } الواردة في الرسالة.
   *[other] أدخل الأرقام الـ{ $digits } الواردة في الرسالة.
}
code-missing-phone = { $digits ->
    [one] أدخل الرقم الوارد في الرسالة.
    [two] أدخل الرقمين الواردين في الرسالة.
    [few] أدخل الأرقام الـ{ $digits } الواردة في الرسالة.
    [many] أدخل الأرقام الـ{ $digits } الواردة في الرسالة.
   *[other] أدخل الأرقام الـ{ $digits } الواردة في الرسالة.
}
code-wrong = ليس هذا آخر رمز أرسلناه. راجعه، أو اطلب رمزًا جديدًا.
code-expired = انتهت صلاحية هذا الرمز. اطلب رمزًا جديدًا.
code-too-many = أُدخل هذا الرمز خطأً مرات كثيرة. اطلب رمزًا جديدًا.
code-sent-again = أرسلنا رمزًا جديدًا. الأحدث وحده يعمل.
code-wait = { $seconds ->
    [one] يمكنك طلب رمز آخر بعد ثانية واحدة. ما زال الأخير صالحًا.
    [two] يمكنك طلب رمز آخر بعد ثانيتين. ما زال الأخير صالحًا.
    [few] يمكنك طلب رمز آخر بعد { $seconds } ثوانٍ. ما زال الأخير صالحًا.
    [many] يمكنك طلب رمز آخر بعد { $seconds } ثانية. ما زال الأخير صالحًا.
   *[other] يمكنك طلب رمز آخر بعد { $seconds } ثانية. ما زال الأخير صالحًا.
}
code-nothing-yet = لم يصلك شيء بعد؟ راجع البريد غير المرغوب فيه، أو
code-nothing-yet-phone = لم يصلك شيء بعد؟ انتظر قليلًا، أو
code-resend = اطلب رمزًا جديدًا
verify-button = تحقّق
change-email = استخدم بريدًا آخر
change-phone = استخدم رقمًا آخر
password-instead = استخدم كلمة المرور بدلًا من ذلك

## Links by mail

link-sent = أرسلنا رابطًا إلى { $address }
link-hint = افتحه في هذا المتصفح. يعمل مرة واحدة ولمدة قصيرة فقط.
link-resend = اطلب رابطًا جديدًا
link-sent-again = أرسلنا رابطًا جديدًا. الأحدث وحده يعمل.
link-wait = أرسلنا رابطًا للتو، وما زال يعمل. انتظر قليلًا قبل أن تطلب رابطًا آخر.
link-opened = أكّد أنك أنت
link-expired = انتهت صلاحية هذا الرابط أو سبق استخدامه أو ليس الأحدث. اطلب رابطًا جديدًا.
link-elsewhere = افتح الرابط حيث بدأت
link-elsewhere-text = لا يعمل هذا الرابط إلا في المتصفح الذي طلبه. لم يُستهلك بعد: انسخه إلى هناك أو افتح البريد على ذلك الجهاز.
link-instead = أرسل لي رابطًا بالبريد الإلكتروني

## إنشاء حساب

sign-up-heading = أنشئ حسابك
sign-up-intro = يستغرق الأمر دقيقة تقريبًا.
sign-up-email-hint = سنرسل إليك رمزًا لتأكيده.
sign-up-link-hint = سنرسل إليك رابطًا لتأكيده.
sign-in-prompt = هل لديك حساب بالفعل؟
sign-in-link = سجّل الدخول
details-step = بياناتك
details-intro = بقيت خطوة واحدة.
details-problems = راجع الحقول المعلَّمة. لم يضع شيء مما كتبته، ما عدا كلمة المرور فيجب كتابتها من جديد.
steps-label = التقدّم
step-email-done = البريد الإلكتروني، تم
step-code-done = الرمز، تم
step-details = بياناتك، الخطوة 3 من 3
email-confirmed = تم التأكيد.
given-name-label = الاسم الأول
given-name-wrong = أدخل اسمك الأول.
family-name-label = اسم العائلة
family-name-wrong = أدخل اسم عائلتك.
create-password-label = أنشئ كلمة مرور
create-account-button = إنشاء الحساب

## اختيار كلمة المرور

password-hint = { $minimum ->
    [one] استخدم حرفًا واحدًا على الأقل. بضع كلمات لا علاقة بينها خيار جيد.
    [two] استخدم حرفين على الأقل. بضع كلمات لا علاقة بينها خيار جيد.
    [few] استخدم { $minimum } أحرف على الأقل. بضع كلمات لا علاقة بينها خيار جيد.
    [many] استخدم { $minimum } حرفًا على الأقل. بضع كلمات لا علاقة بينها خيار جيد.
   *[other] استخدم { $minimum } حرف على الأقل. بضع كلمات لا علاقة بينها خيار جيد.
}
password-choose = اختر كلمة مرور.
password-too-short = { $minimum ->
    [one] قصيرة جدًا. استخدم حرفًا واحدًا على الأقل.
    [two] قصيرة جدًا. استخدم حرفين على الأقل.
    [few] قصيرة جدًا. استخدم { $minimum } أحرف على الأقل.
    [many] قصيرة جدًا. استخدم { $minimum } حرفًا على الأقل.
   *[other] قصيرة جدًا. استخدم { $minimum } حرف على الأقل.
}
password-too-long = { $maximum ->
    [one] طويلة جدًا. استخدم حرفًا واحدًا على الأكثر.
    [two] طويلة جدًا. استخدم حرفين على الأكثر.
    [few] طويلة جدًا. استخدم { $maximum } أحرف على الأكثر.
    [many] طويلة جدًا. استخدم { $maximum } حرفًا على الأكثر.
   *[other] طويلة جدًا. استخدم { $maximum } حرف على الأكثر.
}
password-common = هذه من أولى كلمات المرور التي قد يجرّبها الآخرون. اختر غيرها.
password-context = تتكوّن هذه من اسمك أو بريدك أو اسمنا. اختر شيئًا لا علاقة له بذلك.
password-guessable = يسهل تخمين هذه الكلمة. أضف بضع كلمات لا علاقة بينها.
password-unacceptable = تحتوي على محرف لا يمكن استخدامه. اختر كلمة مرور أخرى.
password-classes = { $classes ->
    [one] استخدم محارف من نوع واحد على الأقل من هذه الأنواع: أحرف كبيرة، أحرف صغيرة، أرقام، محارف أخرى.
    [two] استخدم محارف من نوعين على الأقل من هذه الأنواع: أحرف كبيرة، أحرف صغيرة، أرقام، محارف أخرى.
    [few] استخدم محارف من { $classes } أنواع على الأقل من هذه الأنواع: أحرف كبيرة، أحرف صغيرة، أرقام، محارف أخرى.
    [many] استخدم محارف من { $classes } نوعًا على الأقل من هذه الأنواع: أحرف كبيرة، أحرف صغيرة، أرقام، محارف أخرى.
   *[other] استخدم محارف من { $classes } نوع على الأقل من هذه الأنواع: أحرف كبيرة، أحرف صغيرة، أرقام، محارف أخرى.
}
password-history = { $count ->
    [one] لا تستخدم كلمة المرور الحالية.
    [two] لا تستخدم أيًا من آخر كلمتي مرور لك.
    [few] لا تستخدم أيًا من آخر { $count } كلمات مرور لك.
    [many] لا تستخدم أيًا من آخر { $count } كلمة مرور لك.
   *[other] لا تستخدم أيًا من آخر { $count } كلمة مرور لك.
}
password-banned = تحتوي على كلمة لا يمكن استخدامها هنا. اختر شيئًا لا علاقة له بنا.
password-breached = كلمة المرور هذه معروفة من تسريب بيانات في مكان آخر، وسيجرّبها الآخرون. اختر غيرها.
password-used-before = سبق أن استخدمت كلمة المرور هذه. اختر غيرها.
strength-label = قوة كلمة المرور
strength-weak = ضعيفة
strength-fair = مقبولة
strength-good = جيدة
strength-strong = قوية

## البقاء مسجّل الدخول

stay-heading = هل تريد البقاء مسجّل الدخول؟
stay-intro = { $days ->
    [one] لن تحتاج إلى تسجيل الدخول على هذا الجهاز ليوم واحد.
    [two] لن تحتاج إلى تسجيل الدخول على هذا الجهاز ليومين.
    [few] لن تحتاج إلى تسجيل الدخول على هذا الجهاز لمدة { $days } أيام.
    [many] لن تحتاج إلى تسجيل الدخول على هذا الجهاز لمدة { $days } يومًا.
   *[other] لن تحتاج إلى تسجيل الدخول على هذا الجهاز لمدة { $days } يوم.
}
stay-no = لا
stay-yes = البقاء مسجّلًا
stay-shared-device = اختر «لا» على جهاز مشترك أو عام.

## اختيار حساب

picker-heading = اختر حسابًا
picker-intro = للمتابعة إلى { $application }
picker-other = استخدم حسابًا آخر

## إعادة تعيين كلمة المرور

reset-heading = أعد تعيين كلمة المرور
reset-intro-email = أدخل بريدك الإلكتروني وسنرسل إليك رمزًا.
reset-intro = أدخل بريدك الإلكتروني أو رقم هاتفك وسنرسل إليك رمزًا.
send-code-button = أرسل الرمز
back-to-sign-in = العودة إلى تسجيل الدخول
new-password-heading = اختر كلمة مرور جديدة
change-password-text = قبل أن تتابع، يجب تغيير كلمة المرور. ستُسجَّل خروجك من كل مكان آخر.
new-password-label = كلمة المرور الجديدة
confirm-password-label = كرّر كلمة المرور الجديدة
passwords-differ = كلمتا المرور مختلفتان. اكتبهما من جديد.
revoke-label = تسجيل الخروج من كل مكان آخر
save-and-sign-in = حفظ وتسجيل الدخول

## إيقاف مؤقت ومحاولات كثيرة

locked-step = تسجيل الدخول متوقف مؤقتًا
locked-heading = { $minutes ->
    [one] تسجيل الدخول متوقف لدقيقة واحدة
    [two] تسجيل الدخول متوقف لدقيقتين
    [few] تسجيل الدخول متوقف لمدة { $minutes } دقائق
    [many] تسجيل الدخول متوقف لمدة { $minutes } دقيقة
   *[other] تسجيل الدخول متوقف لمدة { $minutes } دقيقة
}
locked-text = أُدخلت كلمات مرور خاطئة كثيرة. هذا التوقف يمنع الآخرين من الدخول في غيابك.
locked-until = يمكنك تجربة كلمة مرور من جديد عند
locked-other-ways = هذه الطرق تعمل الآن:
locked-code-text = سنرسله إن كان لهذا البريد حساب
locked-reset-text = سنرسل رمزًا إلى بريدك الإلكتروني
rate-limited-step = محاولات كثيرة جدًا
rate-limited-heading = انتظر لحظة ثم حاول مرة أخرى
rate-limited-text = وصلتنا محاولات كثيرة من شبكتك.
rate-limited-from = حاول من جديد ابتداءً من
rate-limited-hint = هل تستخدم شبكة مشتركة؟ قد تعمل بيانات الهاتف قبلها.

## ما قد يتعثّر

start-again-in = ابدأ من جديد في { $application }
problem-unknown-tenant = لا يوجد تسجيل دخول هنا
problem-unknown-tenant-text = يذكر عنوان هذه الصفحة جهة غير موجودة. راجع الرابط، أو عُد إلى التطبيق.
problem-unknown-application = هذا التطبيق غير معروف هنا
problem-unknown-application-text = لم يُهيَّأ التطبيق الذي أرسلك لتسجيل الدخول هنا. لا مشكلة في حسابك.
problem-unknown-redirect = لا يستطيع هذا التطبيق تسجيل دخولك
problem-unknown-redirect-text = طلب التطبيق إرسالك إلى عنوان لم يسجّله، فتوقفنا. لا مشكلة في حسابك.
problem-bad-request = طلب هذا التطبيق غير مفهوم
problem-bad-request-text = عُد إلى التطبيق وحاول مرة أخرى. إذا تكرر الأمر فأخبر القائمين على التطبيق.
problem-not-found = لا توجد صفحة هنا
problem-not-found-text = راجع الرابط، أو عُد إلى التطبيق وابدأ من جديد.
problem-unknown-number = لا يوجد خطأ كهذا
problem-unknown-number-text = يأتي رقم الخطأ في نصّه بعد AADSTS. راجع الرابط.
problem-stale-form = بقيت هذه الصفحة مفتوحة أطول مما يجب
problem-stale-form-text = حفاظًا على أمانك لم نستخدم ما أرسلته. عُد وأعد تحميل الصفحة ثم حاول مرة أخرى.
problem-no-cookies = متصفحك يحظر ملفات تعريف الارتباط
problem-no-cookies-text = نحتاج إليها فقط لنعرف أنك ما زلت أنت في الصفحة التالية. اسمح بها لهذا الموقع ثم ابدأ من جديد.
problem-too-large = هذا أكثر مما يلزم
problem-too-large-text = أرسل متصفحك أكثر مما تحتاج إليه أي صفحة لدينا. عُد وحاول بأقل من ذلك.
problem-busy = لدينا ضغط كبير الآن
problem-busy-text = لم يضع شيء. انتظر لحظة ثم حاول مرة أخرى.
problem-internal = حدث خطأ ما
problem-internal-text = الخطأ من جانبنا وقد سُجّل. حاول مرة أخرى بعد لحظة.
journey-expired = استغرق هذا وقتًا طويلًا
journey-expired-text = حفاظًا على أمانك ينتهي تسجيل الدخول بعد مدة. لم يتغير شيء.
journey-finished = اكتمل هذا بالفعل
journey-finished-text = لقد أتممت هذه الخطوات، ربما في علامة تبويب أخرى.
journey-unknown = فقدنا تسلسل الخطوات
journey-unknown-text = لا يعرف هذا المتصفح الخطوات التي سبقت هذه الصفحة. ربما جاء الرابط من جهاز آخر، أو حُذفت ملفات تعريف الارتباط.
journey-go-back = عُد إلى التطبيق وابدأ من جديد.
cookies-cleared-heading = رتّبنا ملفات تعريف الارتباط
cookies-cleared-text = كان في متصفحك عدد كبير من ملفات تعريف الارتباط لهذا الموقع، فمسحنا ملفاتنا. سجّل الدخول من جديد للمتابعة.

## معنى رقم الخطأ

explained-heading = ما معنى { $number }
explained-happened = ما الذي حدث
explained-to-do = ما العمل
explained-developers = للمطوّرين
explained-administrators = للمسؤولين
explained-customers = للعملاء
explained-places = المُرسِل

## المغادرة

signed-out-step = تم تسجيل الخروج
signed-out-heading = تم تسجيل خروجك
signed-out-text = أغلق نافذة المتصفح إذا كان الجهاز مشتركًا.
go-to = إلى { $application }
sign-out-step = تسجيل الخروج
sign-out-heading = هل تريد تسجيل الخروج من { $tenant }؟
sign-out-signed-in-as = أنت مسجّل الدخول باسم { $identifier }.
sign-out-text = سيتم تسجيل خروجك من كل تطبيق فتحته بهذا الحساب في هذا المتصفح.
sign-out-no = البقاء مسجّلًا
sign-out-yes = تسجيل الخروج
still-signed-in-heading = ما زلت مسجّل الدخول
still-signed-in-text = يمكنك إغلاق هذه الصفحة.
leave-step = مغادرة
leave-heading = هذا التطبيق غير معروف هنا
leave-text = لا يمكن تلبية طلبه. تابع فقط إذا كنت تقصد فتح { $site }.
handing-over-step = تم تسجيل دخولك
handing-over-text = نعيدك الآن إلى { $application }.
signing-out-step = جارٍ تسجيل خروجك
signing-out-text = نُعلم تطبيقاتك بذلك. سيستغرق هذا لحظة.

## ربط جهاز

device-message = افتح { $url } في متصفح وأدخل الرمز { $code }.
device-heading = ربط جهاز
device-intro = أدخل الرمز الظاهر على التلفاز أو جهاز الألعاب أو سطر الأوامر.
device-code-label = الرمز على جهازك
device-code-hint = ٩ أحرف وأرقام. لا تهم حالة الأحرف ولا المسافات.
device-code-missing = أدخل الأحرف التسعة الظاهرة على جهازك.
device-code-unknown = لا يعرض أي جهاز هذا الرمز. راجع كل حرف.
device-code-expired = انتهت صلاحية هذا الرمز. ابدأ من جديد على جهازك للحصول على رمز آخر.
device-code-decided = سبق استخدام هذا الرمز. إذا كان جهازك ما زال ينتظر فابدأ من جديد عليه.
device-code-too-many = أُدخلت رموز خاطئة كثيرة. حاول مرة أخرى بعد ساعة.
device-only-yours = لا تُدخل إلا رمزًا طلبته بنفسك.
device-confirm-heading = هل تريد ربط { $application } على جهاز؟
device-confirm-intro = تأكد من أن جهازك يعرض الرمز نفسه.
device-confirm-code = الرمز: { $code }
device-application-label = التطبيق
device-requested-label = وقت البدء
device-warning-title = هل أرسل إليك أحد هذا الرمز؟
device-warning-text = اختر «إلغاء». فقد يستخدمه للدخول إلى حسابك.
device-deny = إلغاء
device-allow = ربط
device-connected-heading = تم ربط جهازك
device-connected-text = عُد إلى { $application } على جهازك. يمكنك إغلاق هذه الصفحة.
device-refused-heading = لم يُربط أي شيء
device-refused-text = لا يستطيع { $application } على ذلك الجهاز الدخول إلى حسابك. يمكنك إغلاق هذه الصفحة.

## الموافقة

consent-heading = هل تسمح لـ { $application } باستخدام حسابك؟
consent-intro = يطلب الإذن بما يلي:
consent-settled = يُسمح له من قبل بما يلي:
consent-allow = سماح
consent-deny = إلغاء
consent-openid = تسجيل دخولك
consent-openid-text = والتعرّف عليك في المرة القادمة
consent-profile = الاطّلاع على اسمك
consent-email = الاطّلاع على بريدك الإلكتروني
consent-offline = البقاء متصلاً أثناء غيابك
consent-offline-text = إلى أن تسحب هذا الإذن
consent-unverified = لم يتحقق أحد من هذا التطبيق.
consent-unverified-text = اسمح فقط إذا كنت تعرف { $site }.
consent-administrator-heading = يحتاج { $application } إلى موافقة مسؤول
consent-administrator-text = لا يمكنك السماح بما هو مقفل هنا. اطلب من مسؤول أن يسمح به للجميع.
consent-back = العودة إلى { $application }
admin-consent-title = السماح لـ { $application } نيابةً عن الجميع
admin-consent-heading = هل تسمح لـ { $application } نيابةً عن الجميع؟
admin-consent-intro = أنت تجيب نيابةً عن جميع العملاء. لن يُسألوا واحدًا واحدًا.
admin-consent-openid = تسجيل دخول الأشخاص
admin-consent-openid-text = والتعرّف عليهم في المرة القادمة
admin-consent-profile = الاطّلاع على الملفات الشخصية
admin-consent-profile-text = اسم الشخص الذي سجّل الدخول
admin-consent-email = الاطّلاع على عناوين البريد الإلكتروني
admin-consent-email-text = للشخص الذي سجّل الدخول
admin-consent-offline = البقاء متصلاً أثناء غياب الأشخاص
admin-consent-offline-text = إلى أن تسحب أنت أو هم هذا الإذن
admin-consent-alone = يعمل دون أن يسجّل أحد الدخول
admin-consent-site-label = يعيدك إلى
admin-consent-covers-label = يشمل
admin-consent-covers = جميع عملاء { $business }
admin-consent-audit = تُكتب إجابتك في سجل التدقيق.
admin-consent-allow = السماح نيابةً عن الجميع
no-administrator-heading = لا يمكن أن يجيب عن هذا إلا مسؤول
no-administrator-text = سجّلت الدخول باسم { $identifier }. سجّل الدخول بحساب مسؤول للمتابعة.
consent-records-heading = التطبيقات التي يُسمح لها باستخدام حسابك
consent-records-since = مسموح منذ
consent-records-remove = إزالة الوصول
consent-records-none = لم تسمح لأي تطبيق باستخدام حسابك.
consent-records-sign-in = سجّل الدخول إلى أحد التطبيقات أولًا، ثم افتح هذه الصفحة من جديد.

## الرد على تطبيق يسأل بالبريد

approval-heading = يسأل عنك { $application }
approval-intro = يريد { $application } تسجيل دخولك مع أنك لست أمام شاشته.
approval-message-label = الرسالة
approval-warning-title = هل بدأت أنت هذا؟
approval-warning-text = إن لم تبدأه فاختر «رفض». وإلا دخل إلى حسابك من بدأه.
approval-warning-message = إن لم تبدأه، أو إن اختلفت الرسالة عما تراه هناك، فاختر «رفض». وإلا دخل إلى حسابك من بدأه.
approval-deny = رفض
approval-allow = موافقة
approval-another-heading = هذا الطلب لحساب آخر
approval-another-text = أنت مسجّل الدخول باسم { $identifier }، ولم يُسأل هذا الحساب.
approval-another-button = تسجيل الدخول بحساب آخر
approval-agreed-heading = لقد وافقت
approval-agreed-text = يمكن لـ { $application } المتابعة الآن. يمكنك إغلاق هذه الصفحة.
approval-refused-heading = لقد رفضت
approval-refused-text = لا يمكن لـ { $application } المتابعة. يمكنك إغلاق هذه الصفحة.
approval-gone-heading = لا شيء هنا للرد عليه
approval-gone-text = لم يعد هذا الرابط يعمل، أو لم يعمل قط. إذا كان ما زال بانتظارك شيء فابدأ من جديد من حيث كنت.

## معاينة الصفحات

preview-heading = معاينة
preview-intro = ببيانات تجريبية. لا يُحفظ شيء هنا ولا يُرسل.
preview-flows = مسارات المستخدمين
preview-themes = السمات
preview-pages = الصفحات

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = المدينة
attribute-country = البلد أو المنطقة
attribute-display-name = الاسم المعروض
attribute-job-title = المسمى الوظيفي
attribute-postal-code = الرمز البريدي
attribute-state = الولاية أو المحافظة
attribute-street-address = الشارع والرقم
attribute-problems = راجع الحقول المعلَّمة. لم يضع شيء مما كتبته.
attribute-choose = اختر واحدًا
attribute-required = هذا الحقل مطلوب للمتابعة.
attribute-invalid = لا يمكن استخدام هذا هنا. تحقّق منه وحاول مرة أخرى.
attribute-not-a-number = أدخل عددًا صحيحًا بالأرقام.
attribute-not-a-date = أدخل تاريخًا.
attribute-too-long = { $maximum ->
    [one] أدخل حرفًا واحدًا على الأكثر.
    [two] أدخل حرفين على الأكثر.
    [few] أدخل { $maximum } أحرف على الأكثر.
    [many] أدخل { $maximum } حرفًا على الأكثر.
   *[other] أدخل { $maximum } حرف على الأكثر.
}
# A step of the bar above the details of a new account, where they take several pages.
step-page = الصفحة { $page } من { $pages }
back-button = رجوع

# Terms of use and the like.
terms-heading = نحتاج إلى موافقتك
terms-intro = يُرجى قراءة ما يلي والموافقة عليه لمواصلة استخدام حسابك.
terms-missing = ضع علامة هنا للمتابعة.
terms-sign-out = تسجيل الخروج بدلًا من ذلك
