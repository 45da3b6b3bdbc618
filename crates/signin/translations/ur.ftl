language-name = اردو

## ہر صفحہ

skip-link = مرکزی مواد پر جائیں
title-error = خرابی:
language-label = زبان:
help-link = مدد
privacy-link = رازداری
terms-link = شرائط
change-account = اکاؤنٹ تبدیل کریں
continue-button = جاری رکھیں
try-again-button = دوبارہ کوشش کریں
show-password = پاس ورڈ دکھائیں
optional-note = (اختیاری)
or-divider = یا
email-label = ای میل
error-label = خرابی
detail-label = تفصیلات
time-label = وقت
correlation-label = حوالہ نمبر
copy-reference = سپورٹ کے لیے حوالہ نمبر کاپی کریں
copied-note = کاپی ہو گیا

## تاریخ اور وقت

time-of-day = { $time } (UTC)
date-and-time = { $day } { $month } { $year }، { $time } (UTC)
month-name = { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
}

## سائن ان

sign-in-step = سائن ان کریں
sign-in-heading = سائن ان کریں
sign-in-intro = { $tenant } پر جاری رکھنے کے لیے سائن ان کریں
identifier-label = ای میل یا صارف نام
identifier-label-phone = ای میل یا فون نمبر
identifier-label-any = ای میل، فون نمبر یا صارف نام
phone-label = فون نمبر
username-label = صارف نام
identifier-missing = اپنا ای میل یا صارف نام درج کریں۔
identifier-missing-email = اپنا ای میل درج کریں۔
identifier-missing-any = اسے پُر کریں۔
identifier-not-an-email = ای میل پتہ درج کریں، جیسے name@example.com۔
identifier-unacceptable = اپنا اندراج چیک کریں۔ یہ ای میل یا صارف نام نہیں ہو سکتا۔
identifier-unacceptable-phone = اپنا اندراج چیک کریں۔ فون نمبر + اور ملک کے کوڈ سے شروع ہوتا ہے۔
identifier-unacceptable-phone-example = اپنا اندراج چیک کریں۔ فون نمبر کی مثال: { $example }۔
phone-country-refused = ہم اس ملک کے نمبروں پر پیغامات نہیں بھیج سکتے۔ کوئی دوسرا نمبر استعمال کریں۔
username-unacceptable = یہ یہاں صارف نام نہیں ہو سکتا۔ کوئی دوسرا منتخب کریں۔
username-heading = صارف نام منتخب کریں
username-intro = آپ اسی سے سائن ان کریں گے۔
username-hint = a سے z تک حروف، ہندسے، نقطے، ہائفن اور انڈر اسکور۔
username-taken = یہ صارف نام لیا جا چکا ہے۔ کوئی دوسرا منتخب کریں۔
sign-up-prompt = { $tenant } پر پہلی بار؟
sign-up-link = اکاؤنٹ بنائیں

## پاس ورڈ

password-heading = اپنا پاس ورڈ درج کریں
password-label = پاس ورڈ
password-missing = اپنا پاس ورڈ درج کریں۔
password-wrong = یہ ای میل اور پاس ورڈ آپس میں مماثل نہیں ہیں۔
password-wrong-any = یہ اکاؤنٹ اور پاس ورڈ آپس میں مماثل نہیں ہیں۔
password-wrong-reset = دوبارہ کوشش کریں یا اپنا پاس ورڈ ری سیٹ کریں۔
password-wrong-retry = دونوں کو چیک کر کے دوبارہ کوشش کریں۔
password-busy = اس وقت ہم بہت مصروف ہیں۔
password-busy-text = آپ کا پاس ورڈ چیک نہیں ہوا۔ تھوڑا انتظار کریں، پھر دوبارہ کوشش کریں۔
forgot-link = پاس ورڈ بھول گئے؟
remember-label = اس آلے پر سائن ان رکھیں
sign-in-button = سائن ان کریں
code-instead = اس کے بجائے ای میل پر کوڈ پائیں

## یک وقتی کوڈ

code-heading = اپنا ای میل چیک کریں
code-heading-phone = اپنا فون چیک کریں
code-sent-sign-in = ہم نے { $address } پر کوڈ بھیجا ہے
code-sent-sign-up = یہ تصدیق کرنے کے لیے کہ یہ آپ ہی کا ہے، ہم نے { $address } پر کوڈ بھیجا ہے
code-sent-reset = اگر اس کا کوئی اکاؤنٹ ہے تو ہم نے { $address } پر کوڈ بھیج دیا ہے
code-label = { $digits } ہندسوں کا کوڈ
code-hint = { $minutes ->
    [one] { $minutes } منٹ تک کارآمد ہے۔
   *[other] { $minutes } منٹ تک کارآمد ہے۔
}
code-hint-scripted = آخری ہندسہ لکھتے ہی ہم اسے چیک کر لیتے ہیں۔
code-missing = ای میل میں موجود { $digits } ہندسے درج کریں۔
code-missing-phone = پیغام میں موجود { $digits } ہندسے درج کریں۔
code-wrong = یہ وہ کوڈ نہیں جو ہم نے آخر میں بھیجا تھا۔ اسے چیک کریں یا نیا کوڈ منگوائیں۔
code-expired = اس کوڈ کی میعاد ختم ہو گئی ہے۔ نیا کوڈ منگوائیں۔
code-too-many = یہ کوڈ بہت زیادہ بار غلط درج کیا گیا۔ نیا کوڈ منگوائیں۔
code-sent-again = ہم نے نیا کوڈ بھیج دیا ہے۔ صرف تازہ ترین کوڈ کام کرے گا۔
code-wait = { $seconds ->
    [one] آپ { $seconds } سیکنڈ بعد دوسرا کوڈ منگوا سکتے ہیں۔ پچھلا کوڈ اب بھی کارآمد ہے۔
   *[other] آپ { $seconds } سیکنڈ بعد دوسرا کوڈ منگوا سکتے ہیں۔ پچھلا کوڈ اب بھی کارآمد ہے۔
}
code-nothing-yet = ابھی تک کچھ نہیں ملا؟ اسپام دیکھیں، یا
code-nothing-yet-phone = ابھی تک کچھ نہیں ملا؟ تھوڑا انتظار کریں، یا
code-resend = نیا کوڈ منگوائیں
verify-button = تصدیق کریں
change-email = دوسرا ای میل استعمال کریں
change-phone = دوسرا نمبر استعمال کریں
password-instead = اس کے بجائے پاس ورڈ استعمال کریں

## Links by mail

link-sent = ہم نے { $address } پر لنک بھیجا ہے
link-hint = اسے اسی براؤزر میں کھولیں۔ یہ صرف ایک بار اور تھوڑی دیر ہی کام کرتا ہے۔
link-resend = نیا لنک منگوائیں
link-sent-again = ہم نے نیا لنک بھیج دیا ہے۔ صرف تازہ ترین لنک کام کرے گا۔
link-wait = ہم نے ابھی ابھی لنک بھیجا ہے اور وہ اب بھی کام کرتا ہے۔ دوسرا منگوانے سے پہلے تھوڑا انتظار کریں۔
link-opened = تصدیق کریں کہ یہ آپ ہی ہیں
link-expired = اس لنک کی میعاد ختم ہو گئی ہے، یہ استعمال ہو چکا ہے یا تازہ ترین نہیں ہے۔ نیا لنک منگوائیں۔
link-elsewhere = لنک وہیں کھولیں جہاں سے آغاز کیا تھا
link-elsewhere-text = یہ لنک صرف اسی براؤزر میں کام کرتا ہے جس سے اسے منگوایا گیا تھا۔ یہ ابھی استعمال نہیں ہوا: اسے وہاں کاپی کریں یا اسی آلے پر ای میل کھولیں۔
link-instead = اس کے بجائے ای میل پر لنک پائیں

## اکاؤنٹ بنانا

sign-up-heading = اپنا اکاؤنٹ بنائیں
sign-up-intro = اس میں تقریباً ایک منٹ لگتا ہے۔
sign-up-email-hint = اس کی تصدیق کے لیے ہم آپ کو ایک کوڈ بھیجیں گے۔
sign-up-link-hint = اس کی تصدیق کے لیے ہم آپ کو ایک لنک بھیجیں گے۔
sign-in-prompt = پہلے سے اکاؤنٹ ہے؟
sign-in-link = سائن ان کریں
details-step = آپ کی تفصیلات
details-intro = بس ایک آخری مرحلہ۔
details-problems = نشان زدہ خانے چیک کریں۔ کچھ ضائع نہیں ہوا، صرف پاس ورڈ دوبارہ لکھنا ہوگا۔
steps-label = پیش رفت
step-email-done = ای میل، مکمل
step-code-done = کوڈ، مکمل
step-details = آپ کی تفصیلات، 3 میں سے مرحلہ 3
email-confirmed = تصدیق ہو گئی۔
given-name-label = پہلا نام
given-name-wrong = اپنا پہلا نام درج کریں۔
family-name-label = آخری نام
family-name-wrong = اپنا آخری نام درج کریں۔
create-password-label = پاس ورڈ بنائیں
create-account-button = اکاؤنٹ بنائیں

## پاس ورڈ منتخب کرنا

password-hint = کم از کم { $minimum } حروف استعمال کریں۔ چند غیر متعلقہ الفاظ بہتر رہتے ہیں۔
password-choose = پاس ورڈ منتخب کریں۔
password-too-short = بہت چھوٹا ہے۔ کم از کم { $minimum } حروف استعمال کریں۔
password-too-long = بہت لمبا ہے۔ زیادہ سے زیادہ { $maximum } حروف استعمال کریں۔
password-common = یہ ان اولین پاس ورڈز میں سے ہے جنہیں دوسرے آزمائیں گے۔ کوئی دوسرا منتخب کریں۔
password-context = یہ آپ کے نام، آپ کے ای میل یا ہمارے نام سے بنا ہے۔ کچھ غیر متعلقہ منتخب کریں۔
password-guessable = اس کا اندازہ لگانا آسان ہے۔ چند غیر متعلقہ الفاظ شامل کریں۔
password-unacceptable = اس میں ایسا حرف ہے جو استعمال نہیں ہو سکتا۔ کوئی دوسرا پاس ورڈ منتخب کریں۔
password-classes = ان میں سے کم از کم { $classes } اقسام کے حروف استعمال کریں: بڑے حروف، چھوٹے حروف، ہندسے، دیگر علامات۔
password-history = { $count ->
    [one] اپنا موجودہ پاس ورڈ استعمال نہ کریں۔
   *[other] اپنے پچھلے { $count } پاس ورڈز میں سے کوئی استعمال نہ کریں۔
}
password-banned = اس میں ایسا لفظ ہے جو یہاں استعمال نہیں ہو سکتا۔ کچھ ایسا منتخب کریں جس کا ہم سے کوئی تعلق نہ ہو۔
password-breached = یہ پاس ورڈ کسی اور جگہ ڈیٹا لیک ہونے سے سامنے آ چکا ہے، اس لیے دوسرے اسے آزمائیں گے۔ کوئی دوسرا منتخب کریں۔
password-used-before = یہ پاس ورڈ آپ پہلے استعمال کر چکے ہیں۔ کوئی دوسرا منتخب کریں۔
strength-label = پاس ورڈ کی مضبوطی
strength-weak = کمزور
strength-fair = مناسب
strength-good = اچھا
strength-strong = مضبوط

## سائن ان رہنا

stay-heading = سائن ان رہنا ہے؟
stay-intro = { $days ->
    [one] { $days } دن تک اس آلے پر سائن ان کرنے کی ضرورت نہیں ہوگی۔
   *[other] { $days } دن تک اس آلے پر سائن ان کرنے کی ضرورت نہیں ہوگی۔
}
stay-no = نہیں
stay-yes = سائن ان رہیں
stay-shared-device = مشترکہ یا عوامی آلے پر ”نہیں“ منتخب کریں۔

## اکاؤنٹ منتخب کرنا

picker-heading = اکاؤنٹ منتخب کریں
picker-intro = { $application } پر جاری رکھنے کے لیے
picker-other = دوسرا اکاؤنٹ استعمال کریں

## پاس ورڈ ری سیٹ کرنا

reset-heading = اپنا پاس ورڈ ری سیٹ کریں
reset-intro-email = اپنا ای میل درج کریں، ہم آپ کو کوڈ بھیجیں گے۔
reset-intro = اپنا ای میل یا فون نمبر درج کریں، ہم آپ کو کوڈ بھیجیں گے۔
send-code-button = کوڈ بھیجیں
back-to-sign-in = سائن ان پر واپس جائیں
new-password-heading = نیا پاس ورڈ منتخب کریں
change-password-text = آگے بڑھنے سے پہلے آپ کا پاس ورڈ تبدیل کرنا ضروری ہے۔ آپ باقی ہر جگہ سے سائن آؤٹ ہو جائیں گے۔
new-password-label = نیا پاس ورڈ
confirm-password-label = نیا پاس ورڈ دوبارہ لکھیں
passwords-differ = دونوں پاس ورڈ مختلف ہیں۔ دونوں دوبارہ لکھیں۔
revoke-label = باقی ہر جگہ سے سائن آؤٹ کریں
save-and-sign-in = محفوظ کر کے سائن ان کریں

## عارضی بندش، بہت زیادہ کوششیں

locked-step = سائن ان عارضی طور پر بند ہے
locked-heading = { $minutes ->
    [one] سائن ان { $minutes } منٹ کے لیے بند ہے
   *[other] سائن ان { $minutes } منٹ کے لیے بند ہے
}
locked-text = بہت زیادہ غلط پاس ورڈ درج کیے گئے۔ یہ بندش آپ کی غیر موجودگی میں دوسروں کو روکتی ہے۔
locked-until = پاس ورڈ دوبارہ آزمانے کا وقت:
locked-other-ways = یہ طریقے اب بھی کام کرتے ہیں:
locked-code-text = اگر اس ای میل کا کوئی اکاؤنٹ ہے تو ہم اسے بھیج دیں گے
locked-reset-text = ہم آپ کے ای میل پر کوڈ بھیجیں گے
rate-limited-step = بہت زیادہ کوششیں
rate-limited-heading = تھوڑا انتظار کریں، پھر دوبارہ کوشش کریں
rate-limited-text = آپ کے نیٹ ورک سے بہت زیادہ کوششیں ہوئی ہیں۔
rate-limited-from = دوبارہ کوشش کا وقت
rate-limited-hint = مشترکہ وائی فائی پر ہیں؟ موبائل ڈیٹا شاید جلد کام کرے۔

## ممکنہ خرابیاں

start-again-in = { $application } میں دوبارہ شروع کریں
problem-unknown-tenant = یہاں کوئی سائن ان نہیں ہے
problem-unknown-tenant-text = اس صفحے کے پتے میں ایسی تنظیم کا نام ہے جو موجود نہیں۔ لنک چیک کریں یا ایپ پر واپس جائیں۔
problem-unknown-application = یہ ایپ یہاں معلوم نہیں ہے
problem-unknown-application-text = جس ایپ نے آپ کو بھیجا ہے، وہ اس سائن ان کے لیے ترتیب نہیں دی گئی۔ آپ کے اکاؤنٹ میں کوئی مسئلہ نہیں ہے۔
problem-unknown-redirect = یہ ایپ آپ کو سائن ان نہیں کر سکتی
problem-unknown-redirect-text = ایپ نے ہمیں آپ کو ایسے پتے پر بھیجنے کو کہا جو اس نے رجسٹر نہیں کیا، اس لیے ہم رک گئے۔ آپ کے اکاؤنٹ میں کوئی مسئلہ نہیں ہے۔
problem-bad-request = اس ایپ کی درخواست درست نہیں ہے
problem-bad-request-text = ایپ پر واپس جا کر دوبارہ کوشش کریں۔ اگر یہ بار بار ہو تو ایپ چلانے والوں کو بتائیں۔
problem-not-found = یہاں کوئی صفحہ نہیں ہے
problem-not-found-text = لنک چیک کریں، یا ایپ پر واپس جا کر دوبارہ شروع کریں۔
problem-unknown-number = ایسی کوئی خرابی نہیں ہے
problem-unknown-number-text = خرابی کا نمبر اس کے متن میں AADSTS کے بعد ہوتا ہے۔ لنک چیک کریں۔
problem-stale-form = یہ صفحہ بہت دیر تک کھلا رہا
problem-stale-form-text = آپ کی حفاظت کے لیے ہم نے بھیجی گئی معلومات استعمال نہیں کیں۔ واپس جائیں، صفحہ دوبارہ لوڈ کریں اور پھر کوشش کریں۔
problem-no-cookies = آپ کا براؤزر کوکیز کو روکتا ہے
problem-no-cookies-text = ہمیں ان کی ضرورت صرف یہ جاننے کے لیے ہے کہ اگلے صفحے پر بھی آپ ہی ہیں۔ اس سائٹ کے لیے کوکیز کی اجازت دیں، پھر دوبارہ شروع کریں۔
problem-too-large = یہ بہت زیادہ تھا
problem-too-large-text = آپ کے براؤزر نے ہمارے کسی بھی صفحے کی ضرورت سے زیادہ ڈیٹا بھیجا۔ واپس جائیں اور کم ڈیٹا کے ساتھ دوبارہ کوشش کریں۔
problem-busy = اس وقت ہم بہت مصروف ہیں
problem-busy-text = کچھ ضائع نہیں ہوا۔ تھوڑا انتظار کریں، پھر دوبارہ کوشش کریں۔
problem-internal = کچھ غلط ہو گیا
problem-internal-text = خرابی ہماری طرف سے ہے اور اسے درج کر لیا گیا ہے۔ تھوڑی دیر میں دوبارہ کوشش کریں۔
journey-expired = اس میں بہت وقت لگ گیا
journey-expired-text = آپ کی حفاظت کے لیے سائن ان کا عمل کچھ دیر بعد ختم ہو جاتا ہے۔ کچھ تبدیل نہیں ہوا۔
journey-finished = یہ پہلے ہی مکمل ہو چکا ہے
journey-finished-text = آپ یہ مراحل مکمل کر چکے ہیں، شاید کسی دوسرے ٹیب میں۔
journey-unknown = مراحل کا سلسلہ ٹوٹ گیا
journey-unknown-text = یہ براؤزر اس صفحے سے پہلے کے مراحل نہیں جانتا۔ شاید لنک کسی دوسرے آلے کا ہے، یا کوکیز صاف کر دی گئی تھیں۔
journey-go-back = ایپ پر واپس جا کر دوبارہ شروع کریں۔
cookies-cleared-heading = ہم نے آپ کی کوکیز صاف کر دیں
cookies-cleared-text = آپ کے براؤزر میں اس سائٹ کی بہت زیادہ کوکیز تھیں، اس لیے ہم نے اپنی کوکیز صاف کر دیں۔ جاری رکھنے کے لیے دوبارہ سائن ان کریں۔

## خرابی کے نمبر کا مطلب

explained-heading = { $number } کا مطلب
explained-happened = کیا ہوا
explained-to-do = کیا کریں
explained-developers = ڈویلپرز کے لیے
explained-administrators = منتظمین کے لیے
explained-customers = صارفین کے لیے
explained-places = بھیجنے والا

## رخصت

signed-out-step = سائن آؤٹ ہو گیا
signed-out-heading = آپ سائن آؤٹ ہو گئے ہیں
signed-out-text = اگر یہ مشترکہ آلہ ہے تو براؤزر کی ونڈو بند کر دیں۔
go-to = { $application } پر جائیں
sign-out-step = سائن آؤٹ کریں
sign-out-heading = { $tenant } سے سائن آؤٹ کریں؟
sign-out-signed-in-as = آپ { $identifier } کے طور پر سائن ان ہیں۔
sign-out-text = آپ ان تمام ایپس سے سائن آؤٹ ہو جائیں گے جو آپ نے اس براؤزر میں اس اکاؤنٹ سے کھولی ہیں۔
sign-out-no = سائن ان رہیں
sign-out-yes = سائن آؤٹ کریں
still-signed-in-heading = آپ اب بھی سائن ان ہیں
still-signed-in-text = آپ یہ صفحہ بند کر سکتے ہیں۔
leave-step = صفحہ چھوڑنا
leave-heading = یہ ایپ یہاں معلوم نہیں ہے
leave-text = اس کی درخواست پوری نہیں ہو سکتی۔ صرف اسی صورت میں جاری رکھیں جب آپ { $site } کھولنا چاہتے تھے۔
handing-over-step = آپ سائن ان ہیں
handing-over-text = آپ کو { $application } پر واپس لے جایا جا رہا ہے۔
signing-out-step = سائن آؤٹ کیا جا رہا ہے
signing-out-text = ہم آپ کی ایپس کو اطلاع دے رہے ہیں۔ تھوڑا وقت لگے گا۔

## آلہ منسلک کرنا

device-message = براؤزر میں { $url } کھولیں اور کوڈ { $code } درج کریں۔
device-heading = آلہ منسلک کریں
device-intro = اپنے ٹی وی، کنسول یا کمانڈ لائن پر دکھایا گیا کوڈ درج کریں۔
device-code-label = آپ کے آلے پر موجود کوڈ
device-code-hint = 9 حروف اور ہندسے۔ چھوٹے حروف اور خالی جگہیں بھی ٹھیک ہیں۔
device-code-missing = آپ کے آلے پر دکھائے گئے 9 حروف درج کریں۔
device-code-unknown = کوئی آلہ یہ کوڈ نہیں دکھا رہا۔ ہر حرف چیک کریں۔
device-code-expired = اس کوڈ کی میعاد ختم ہو گئی ہے۔ نیا کوڈ پانے کے لیے اپنے آلے پر دوبارہ شروع کریں۔
device-code-decided = یہ کوڈ استعمال ہو چکا ہے۔ اگر آپ کا آلہ اب بھی منتظر ہے تو وہاں دوبارہ شروع کریں۔
device-code-too-many = بہت زیادہ غلط کوڈ درج کیے گئے۔ ایک گھنٹے بعد دوبارہ کوشش کریں۔
device-only-yours = صرف وہی کوڈ درج کریں جو آپ نے خود مانگا ہو۔
device-confirm-heading = آلے پر { $application } کو منسلک کریں؟
device-confirm-intro = دیکھ لیں کہ آپ کا آلہ یہی کوڈ دکھا رہا ہے۔
device-confirm-code = کوڈ: { $code }
device-application-label = ایپ
device-requested-label = آغاز کا وقت
device-warning-title = کیا کسی نے آپ کو یہ کوڈ بھیجا ہے؟
device-warning-text = ”منسوخ کریں“ منتخب کریں۔ وہ اس کے ذریعے آپ کے اکاؤنٹ تک پہنچ سکتے ہیں۔
device-deny = منسوخ کریں
device-allow = منسلک کریں
device-connected-heading = آپ کا آلہ منسلک ہو گیا ہے
device-connected-text = اپنے آلے پر { $application } پر واپس جائیں۔ آپ یہ صفحہ بند کر سکتے ہیں۔
device-refused-heading = کچھ منسلک نہیں کیا گیا
device-refused-text = اُس آلے پر { $application } آپ کے اکاؤنٹ تک نہیں پہنچ سکتی۔ آپ یہ صفحہ بند کر سکتے ہیں۔

## اجازت

consent-heading = { $application } کو اپنا اکاؤنٹ استعمال کرنے دیں؟
consent-intro = یہ ان کاموں کی اجازت چاہتی ہے:
consent-settled = اسے پہلے سے ان کی اجازت ہے:
consent-allow = اجازت دیں
consent-deny = منسوخ کریں
consent-openid = آپ کو سائن ان کرنا
consent-openid-text = اور اگلی بار آپ کو پہچاننا
consent-profile = آپ کا نام دیکھنا
consent-email = آپ کا ای میل پتہ دیکھنا
consent-offline = آپ کی غیر موجودگی میں منسلک رہنا
consent-offline-text = جب تک آپ یہ اجازت واپس نہ لیں
consent-unverified = اس ایپ کو کسی نے چیک نہیں کیا ہے۔
consent-unverified-text = صرف اسی صورت میں اجازت دیں جب آپ { $site } کو جانتے ہوں۔
consent-administrator-heading = { $application } کو منتظم کی منظوری درکار ہے
consent-administrator-text = جو یہاں مقفل ہے، آپ اس کی اجازت نہیں دے سکتے۔ کسی منتظم سے کہیں کہ سب کے لیے اجازت دے دیں۔
consent-back = { $application } پر واپس جائیں
admin-consent-title = { $application } کو سب کے لیے اجازت دیں
admin-consent-heading = { $application } کو سب کے لیے اجازت دیں؟
admin-consent-intro = آپ تمام صارفین کی طرف سے جواب دے رہے ہیں۔ ان سے الگ الگ نہیں پوچھا جائے گا۔
admin-consent-openid = لوگوں کو سائن ان کرنا
admin-consent-openid-text = اور اگلی بار انہیں پہچاننا
admin-consent-profile = پروفائلز دیکھنا
admin-consent-profile-text = سائن ان شخص کا نام
admin-consent-email = ای میل پتے دیکھنا
admin-consent-email-text = سائن ان شخص کا ای میل پتہ
admin-consent-offline = لوگوں کی غیر موجودگی میں منسلک رہنا
admin-consent-offline-text = جب تک آپ یا وہ یہ اجازت واپس نہ لیں
admin-consent-alone = کسی کے سائن ان کیے بغیر کام کرتی ہے
admin-consent-site-label = آپ کو واپس بھیجتی ہے
admin-consent-covers-label = دائرہ
admin-consent-covers = { $business } کے تمام صارفین
admin-consent-audit = آپ کا جواب آڈٹ لاگ میں درج کیا جاتا ہے۔
admin-consent-allow = سب کے لیے اجازت دیں
no-administrator-heading = اس کا جواب صرف منتظم دے سکتے ہیں
no-administrator-text = آپ { $identifier } کے طور پر سائن ان ہیں۔ آگے بڑھنے کے لیے منتظم کے اکاؤنٹ سے سائن ان کریں۔
consent-records-heading = وہ ایپس جو آپ کا اکاؤنٹ استعمال کر سکتی ہیں
consent-records-since = اجازت کب سے
consent-records-remove = رسائی ہٹائیں
consent-records-none = آپ نے کسی ایپ کو اپنا اکاؤنٹ استعمال کرنے کی اجازت نہیں دی ہے۔
consent-records-sign-in = پہلے کسی ایپ میں سائن ان کریں، پھر یہ صفحہ دوبارہ کھولیں۔

## ای میل سے پوچھنے والی ایپ کو جواب

approval-heading = { $application } آپ سے اجازت چاہتی ہے
approval-intro = { $application } آپ کو سائن ان کرنا چاہتی ہے، حالانکہ آپ اس کی اسکرین کے سامنے نہیں ہیں۔
approval-message-label = پیغام
approval-warning-title = کیا یہ آپ نے شروع کیا تھا؟
approval-warning-text = اگر نہیں تو ”انکار کریں“ منتخب کریں۔ ورنہ جس نے اسے شروع کیا ہے، وہ آپ کے اکاؤنٹ تک پہنچ جائے گا۔
approval-warning-message = اگر نہیں، یا اگر پیغام وہ نہیں جو آپ کو وہاں نظر آ رہا ہے، تو ”انکار کریں“ منتخب کریں۔ ورنہ جس نے اسے شروع کیا ہے، وہ آپ کے اکاؤنٹ تک پہنچ جائے گا۔
approval-deny = انکار کریں
approval-allow = منظور کریں
approval-another-heading = یہ درخواست کسی دوسرے اکاؤنٹ کے لیے ہے
approval-another-text = آپ { $identifier } کے طور پر سائن ان ہیں، جس سے نہیں پوچھا گیا تھا۔
approval-another-button = دوسرے اکاؤنٹ سے سائن ان کریں
approval-agreed-heading = آپ نے منظوری دے دی ہے
approval-agreed-text = { $application } اب آگے بڑھ سکتی ہے۔ آپ یہ صفحہ بند کر سکتے ہیں۔
approval-refused-heading = آپ نے انکار کر دیا ہے
approval-refused-text = { $application } آگے نہیں بڑھ سکتی۔ آپ یہ صفحہ بند کر سکتے ہیں۔
approval-gone-heading = جواب دینے کے لیے کچھ نہیں ہے
approval-gone-text = یہ لنک اب کام نہیں کرتا، یا کبھی کارآمد تھا ہی نہیں۔ اگر آپ سے اب بھی پوچھا جا رہا ہے تو جہاں تھے وہیں سے دوبارہ شروع کریں۔

## صفحات کا پیش منظر

preview-heading = پیش منظر
preview-intro = نمونے کے ڈیٹا کے ساتھ۔ یہاں کچھ محفوظ یا ارسال نہیں ہوتا۔
preview-flows = صارف کے مراحل
preview-themes = تھیمز
preview-pages = صفحات

# Attributes of a new account.
attribute-city = شہر یا قصبہ
attribute-country = ملک یا علاقہ
attribute-display-name = ظاہر ہونے والا نام
attribute-job-title = عہدہ
attribute-postal-code = پوسٹل کوڈ
attribute-state = ریاست یا صوبہ
attribute-street-address = گلی اور مکان نمبر
attribute-problems = نشان زدہ خانے چیک کریں۔ کچھ ضائع نہیں ہوا۔
attribute-choose = ایک منتخب کریں
attribute-required = آگے بڑھنے کے لیے یہ ضروری ہے۔
attribute-invalid = یہ یہاں استعمال نہیں ہو سکتا۔ اسے چیک کر کے دوبارہ کوشش کریں۔
attribute-not-a-number = ہندسوں میں پورا عدد درج کریں۔
attribute-not-a-date = تاریخ درج کریں۔
attribute-too-long = { $maximum ->
    [one] زیادہ سے زیادہ { $maximum } حرف درج کریں۔
   *[other] زیادہ سے زیادہ { $maximum } حروف درج کریں۔
}
# A step of the bar above the details of a new account, where they take several pages.
step-page = صفحہ { $page } از { $pages }
back-button = واپس

# Terms of use and the like.
terms-heading = آپ کی رضامندی درکار ہے
terms-intro = اپنا اکاؤنٹ استعمال کرتے رہنے کے لیے براہِ کرم اسے پڑھیں اور اس سے اتفاق کریں۔
terms-missing = آگے بڑھنے کے لیے اس پر نشان لگائیں۔
terms-sign-out = اس کے بجائے سائن آؤٹ کریں
