## التاريخ والوقت

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

## كل رسالة

help-link = المساعدة
fact-asked-for = وقت الطلب
fact-when = الوقت
fact-device = الجهاز
reason-account = أُرسلت هذه الرسالة إلى { $address } لأنه عنوان هذا الحساب. لا يمكن إيقاف رسائل الأمان.
reason-signing-up = أُرسلت هذه الرسالة إلى { $address } لأن أحدهم كتبه لإنشاء حساب.
reason-created = أُرسلت هذه الرسالة إلى { $address } لأنك أنشأت حسابًا.
link-caution = تحقّق قبل أن تضغط.
link-caution-text = تبدأ روابطنا دائمًا بـ { $base }. لن تطلب منك { $tenant } أبدًا كلمة المرور أو رمزًا عبر البريد أو الهاتف.
secret-caution = لا تشارك كلمة المرور.
secret-caution-text = لن تطلب منك { $tenant } أبدًا كلمة المرور أو رمزًا عبر البريد أو الهاتف.

## الرموز

code-subject = { $code } هو رمز { $tenant } الخاص بك
code-preview = { $minutes ->
    [one] يعمل لمدة دقيقة واحدة. لا تشاركه مع أحد.
    [two] يعمل لمدة دقيقتين. لا تشاركه مع أحد.
    [few] يعمل لمدة { $minutes } دقائق. لا تشاركه مع أحد.
    [many] يعمل لمدة { $minutes } دقيقة. لا تشاركه مع أحد.
   *[other] يعمل لمدة { $minutes } دقيقة. لا تشاركه مع أحد.
}
code-works-once = { $minutes ->
    [one] يعمل مرة واحدة ولمدة دقيقة واحدة.
    [two] يعمل مرة واحدة ولمدة دقيقتين.
    [few] يعمل مرة واحدة ولمدة { $minutes } دقائق.
    [many] يعمل مرة واحدة ولمدة { $minutes } دقيقة.
   *[other] يعمل مرة واحدة ولمدة { $minutes } دقيقة.
}
code-caution = لا تشارك هذا الرمز.
sign-in-code-heading = رمز تسجيل الدخول
sign-in-code-text = اكتب هذا الرمز في الصفحة التي تسجّل الدخول منها.
sign-in-code-caution-text = اكتبه فقط في { $host }. لن تطلبه منك { $tenant } أبدًا عبر الهاتف أو الرسائل أو البريد. إذا لم تطلبه فتجاهل هذه الرسالة، فلا أحد يستطيع الدخول بدونه.
sign-up-code-heading = أكّد بريدك الإلكتروني
sign-up-code-text = اكتب هذا الرمز في الصفحة التي تنشئ فيها حسابك.
sign-up-code-caution-text = اكتبه فقط في { $host }. لن تطلبه منك { $tenant } أبدًا عبر الهاتف أو الرسائل أو البريد. إذا لم تطلبه فتجاهل هذه الرسالة، فلا يُنشأ أي حساب بدونه.
reset-code-heading = أعد تعيين كلمة المرور
reset-code-text = اكتب هذا الرمز في الصفحة التي طلبت فيها إعادة تعيين كلمة المرور.
reset-code-caution = لم تطلب ذلك؟
reset-code-caution-text = لم تتغير كلمة مرورك ويمكنك تجاهل هذه الرسالة. اكتب الرمز فقط في { $host }. لن تطلبه منك { $tenant } أبدًا عبر الهاتف أو الرسائل أو البريد.

## A link to continue by

magic-link-subject = رابطك للمتابعة في { $tenant }
magic-link-text = افتح هذا الرابط في المتصفح الذي طلبته منه. يعمل مرة واحدة ولمدة قصيرة فقط.
magic-link-button = متابعة
magic-link-not-you = إذا لم تطلبه فتجاهل هذه الرسالة: لا يستطيع أحد الدخول بدون الرابط.

## الحساب موجود بالفعل

existing-account-subject = لديك بالفعل حساب في { $tenant }
existing-account-preview = حاول أحدهم التسجيل بعنوانك. لم يتغير شيء.
existing-account-heading = لديك حساب بالفعل
existing-account-text = حاول أحدهم إنشاء حساب في { $tenant } بهذا العنوان. لديك حساب بالفعل، لذلك لم ننشئ حسابًا آخر ولم يتغير شيء.
existing-account-you = هل كنت أنت؟ سجّل الدخول بدلًا من ذلك، واختر «هل نسيت كلمة المرور؟» إن كنت قد نسيتها.
existing-account-not-you = إذا لم تكن أنت فيمكنك تجاهل هذه الرسالة. لم يُخبَر الشخص الآخر بأن لديك حسابًا.
sign-in-button = سجّل الدخول

## أهلًا وسهلًا

welcome-subject = أهلًا بك في { $tenant }
welcome-preview = حسابك جاهز.
welcome-heading = أهلًا بك في { $tenant }
welcome-heading-name = أهلًا بك في { $tenant } يا { $name }
welcome-text = حسابك في { $tenant } جاهز. لقد سجّلت باسم { $address }.
application-button = إلى { $application }

## إشعارات الأمان

password-changed-subject = تم تغيير كلمة مرورك في { $tenant }
password-changed-preview = إذا كنت أنت من فعل ذلك فلا داعي لفعل شيء.
password-changed-heading = تم تغيير كلمة مرورك
password-changed-everywhere = وقد سجّلنا خروجك من أجهزتك الأخرى.
nothing-to-do = إذا كنت أنت من فعل ذلك فلا داعي لفعل شيء.
not-you-reset = إذا لم تكن أنت فربما يعرف شخص آخر كلمة مرورك. اذهب إلى { $tenant } واختر تسجيل الدخول ثم «هل نسيت كلمة المرور؟»، وسجّل الخروج من كل مكان آخر.
new-device-subject = تسجيل دخول جديد إلى حسابك في { $tenant }
new-device-preview = هل كنت أنت؟
new-device-heading = سجّلت الدخول على جهاز جديد

## تطبيق يسأل

fact-application = التطبيق
fact-message = الرسالة
approval-subject = يطلب { $application } موافقتك
approval-preview = { $minutes ->
    [zero] أجب خلال { $minutes } دقيقة. لا يحدث شيء قبل ذلك.
    [one] أجب خلال دقيقة واحدة. لا يحدث شيء قبل ذلك.
    [two] أجب خلال دقيقتين. لا يحدث شيء قبل ذلك.
    [few] أجب خلال { $minutes } دقائق. لا يحدث شيء قبل ذلك.
    [many] أجب خلال { $minutes } دقيقة. لا يحدث شيء قبل ذلك.
   *[other] أجب خلال { $minutes } دقيقة. لا يحدث شيء قبل ذلك.
}
approval-heading = يسأل عنك { $application }
approval-text = يريد { $application } المتابعة باسمك. اطّلع على ما يطلبه ثم وافق أو ارفض.
approval-expires = { $minutes ->
    [zero] يمكن الرد عليه مرة واحدة خلال { $minutes } دقيقة.
    [one] يمكن الرد عليه مرة واحدة خلال دقيقة واحدة.
    [two] يمكن الرد عليه مرة واحدة خلال دقيقتين.
    [few] يمكن الرد عليه مرة واحدة خلال { $minutes } دقائق.
    [many] يمكن الرد عليه مرة واحدة خلال { $minutes } دقيقة.
   *[other] يمكن الرد عليه مرة واحدة خلال { $minutes } دقيقة.
}
approval-button = عرض الطلب
approval-not-you = إذا لم تكن تتوقع هذا فيمكنك تجاهل هذه الرسالة: لا يحدث شيء من دون ردك.

## Text messages

sms-code = { $minutes ->
    [one] { $code } هو رمزك لدى { $tenant }، صالح لدقيقة واحدة. لا تعطه لأحد.
    [two] { $code } هو رمزك لدى { $tenant }، صالح لدقيقتين. لا تعطه لأحد.
    [few] { $code } هو رمزك لدى { $tenant }، صالح لمدة { $minutes } دقائق. لا تعطه لأحد.
    [many] { $code } هو رمزك لدى { $tenant }، صالح لمدة { $minutes } دقيقة. لا تعطه لأحد.
   *[other] { $code } هو رمزك لدى { $tenant }، صالح لمدة { $minutes } دقيقة. لا تعطه لأحد.
}
sms-existing-account = لديك حساب بالفعل لدى { $tenant }. سجّل الدخول بهذا الرقم.
