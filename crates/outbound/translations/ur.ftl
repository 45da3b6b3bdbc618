## تاریخ اور وقت

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

## ہر ای میل

help-link = مدد
fact-asked-for = درخواست کا وقت
fact-when = وقت
fact-device = آلہ
reason-account = یہ ای میل { $address } پر اس لیے بھیجی گئی کہ یہ اس اکاؤنٹ کا پتہ ہے۔ سکیورٹی ای میلز بند نہیں کی جا سکتیں۔
reason-signing-up = یہ ای میل { $address } پر اس لیے بھیجی گئی کہ کسی نے اکاؤنٹ بنانے کے لیے یہ پتہ درج کیا۔
reason-created = یہ ای میل { $address } پر اس لیے بھیجی گئی کہ آپ نے اکاؤنٹ بنایا۔
link-caution = کلک کرنے سے پہلے جانچ لیں۔
link-caution-text = ہمارے لنک ہمیشہ { $base } سے شروع ہوتے ہیں۔ { $tenant } کبھی ای میل یا فون پر آپ کا پاس ورڈ یا کوڈ نہیں پوچھتا۔
secret-caution = اپنا پاس ورڈ کسی کو نہ بتائیں۔
secret-caution-text = { $tenant } کبھی ای میل یا فون پر آپ کا پاس ورڈ یا کوڈ نہیں پوچھتا۔

## کوڈ

code-subject = { $tenant } کے لیے آپ کا کوڈ: { $code }
code-preview = { $minutes ->
    [one] یہ { $minutes } منٹ تک کارآمد ہے۔ اسے کسی کو نہ بتائیں۔
   *[other] یہ { $minutes } منٹ تک کارآمد ہے۔ اسے کسی کو نہ بتائیں۔
}
code-works-once = { $minutes ->
    [one] یہ صرف ایک بار اور { $minutes } منٹ تک کام کرتا ہے۔
   *[other] یہ صرف ایک بار اور { $minutes } منٹ تک کام کرتا ہے۔
}
code-caution = یہ کوڈ کسی کو نہ بتائیں۔
sign-in-code-heading = آپ کا سائن ان کوڈ
sign-in-code-text = یہ کوڈ اس صفحے پر لکھیں جہاں آپ سائن ان کر رہے ہیں۔
sign-in-code-caution-text = اسے صرف { $host } پر درج کریں۔ { $tenant } اسے کبھی فون، ٹیکسٹ پیغام یا ای میل کے ذریعے نہیں پوچھتا۔ اگر آپ نے یہ کوڈ نہیں مانگا تو اس ای میل کو نظر انداز کریں: کوڈ کے بغیر کوئی داخل نہیں ہو سکتا۔
sign-up-code-heading = اپنے ای میل کی تصدیق کریں
sign-up-code-text = یہ کوڈ اس صفحے پر لکھیں جہاں آپ اپنا اکاؤنٹ بنا رہے ہیں۔
sign-up-code-caution-text = اسے صرف { $host } پر درج کریں۔ { $tenant } اسے کبھی فون، ٹیکسٹ پیغام یا ای میل کے ذریعے نہیں پوچھتا۔ اگر آپ نے یہ کوڈ نہیں مانگا تو اس ای میل کو نظر انداز کریں: کوڈ کے بغیر کوئی اکاؤنٹ نہیں بنتا۔
reset-code-heading = اپنا پاس ورڈ ری سیٹ کریں
reset-code-text = یہ کوڈ اس صفحے پر لکھیں جہاں آپ نے پاس ورڈ ری سیٹ کرنے کی درخواست کی تھی۔
reset-code-caution = یہ درخواست آپ کی نہیں تھی؟
reset-code-caution-text = آپ کا پاس ورڈ تبدیل نہیں ہوا اور آپ اس ای میل کو نظر انداز کر سکتے ہیں۔ کوڈ صرف { $host } پر درج کریں۔ { $tenant } اسے کبھی فون، ٹیکسٹ پیغام یا ای میل کے ذریعے نہیں پوچھتا۔

## A link to continue by

magic-link-subject = { $tenant } پر آگے بڑھنے کے لیے آپ کا لنک
magic-link-text = یہ لنک اسی براؤزر میں کھولیں جس سے آپ نے اسے منگوایا تھا۔ یہ صرف ایک بار اور تھوڑی دیر ہی کام کرتا ہے۔
magic-link-button = جاری رکھیں
magic-link-not-you = اگر آپ نے یہ نہیں منگوایا تو اس ای میل کو نظر انداز کریں: لنک کے بغیر کوئی اندر نہیں آ سکتا۔

## اکاؤنٹ پہلے سے موجود ہے

existing-account-subject = { $tenant } پر آپ کا اکاؤنٹ پہلے سے موجود ہے
existing-account-preview = کسی نے آپ کے پتے سے اکاؤنٹ بنانے کی کوشش کی۔ کچھ تبدیل نہیں ہوا۔
existing-account-heading = آپ کا اکاؤنٹ پہلے سے موجود ہے
existing-account-text = کسی نے اس پتے سے { $tenant } پر اکاؤنٹ بنانے کی کوشش کی۔ آپ کا اکاؤنٹ پہلے سے موجود ہے، اس لیے ہم نے دوسرا نہیں بنایا اور کچھ تبدیل نہیں ہوا۔
existing-account-you = کیا یہ آپ تھے؟ نیا اکاؤنٹ بنانے کے بجائے سائن ان کریں، اور اگر پاس ورڈ یاد نہیں تو ”پاس ورڈ بھول گئے؟“ منتخب کریں۔
existing-account-not-you = اگر یہ آپ نہیں تھے تو اس ای میل کو نظر انداز کر سکتے ہیں۔ دوسرے شخص کو نہیں بتایا گیا کہ آپ کا اکاؤنٹ ہے۔
sign-in-button = سائن ان کریں

## خوش آمدید

welcome-subject = { $tenant } میں خوش آمدید
welcome-preview = آپ کا اکاؤنٹ تیار ہے۔
welcome-heading = { $tenant } میں خوش آمدید
welcome-heading-name = { $name }، { $tenant } میں خوش آمدید
welcome-text = آپ کا { $tenant } اکاؤنٹ تیار ہے۔ یہ اکاؤنٹ { $address } سے بنایا گیا ہے۔
application-button = { $application } پر جائیں

## سکیورٹی اطلاعات

password-changed-subject = آپ کا { $tenant } پاس ورڈ تبدیل ہو گیا
password-changed-preview = اگر یہ آپ تھے تو کچھ کرنے کی ضرورت نہیں۔
password-changed-heading = آپ کا پاس ورڈ تبدیل ہو گیا
password-changed-everywhere = ہم نے آپ کو دوسرے آلات سے بھی سائن آؤٹ کر دیا ہے۔
nothing-to-do = اگر یہ آپ تھے تو کچھ کرنے کی ضرورت نہیں۔
not-you-reset = اگر یہ آپ نہیں تھے تو شاید کوئی اور آپ کا پاس ورڈ جانتا ہے۔ { $tenant } پر جائیں، سائن ان اور پھر ”پاس ورڈ بھول گئے؟“ منتخب کریں، اور باقی ہر جگہ سے سائن آؤٹ کریں۔
new-device-subject = آپ کے { $tenant } اکاؤنٹ میں نیا سائن ان
new-device-preview = کیا یہ آپ تھے؟
new-device-heading = آپ نے ایک نئے آلے پر سائن ان کیا

## ایپ کی درخواست

fact-application = ایپ
fact-message = پیغام
approval-subject = { $application } کو آپ کی منظوری درکار ہے
approval-preview = { $minutes ->
    [one] { $minutes } منٹ کے اندر جواب دیں۔ آپ کے جواب تک کچھ نہیں ہوگا۔
   *[other] { $minutes } منٹ کے اندر جواب دیں۔ آپ کے جواب تک کچھ نہیں ہوگا۔
}
approval-heading = { $application } آپ سے اجازت چاہتی ہے
approval-text = { $application } آپ کے نام سے آگے بڑھنا چاہتی ہے۔ دیکھیں کہ وہ کیا چاہتی ہے، پھر منظور کریں یا انکار کریں۔
approval-expires = { $minutes ->
    [one] اس کا جواب صرف ایک بار، { $minutes } منٹ تک دیا جا سکتا ہے۔
   *[other] اس کا جواب صرف ایک بار، { $minutes } منٹ تک دیا جا سکتا ہے۔
}
approval-button = درخواست دیکھیں
approval-not-you = اگر آپ کو اس کی توقع نہیں تھی تو اس ای میل کو نظر انداز کر سکتے ہیں: آپ کے جواب کے بغیر کچھ نہیں ہوگا۔

## ٹیکسٹ پیغامات

sms-code = { $minutes ->
    [one] { $tenant } کے لیے آپ کا کوڈ: { $code }۔ یہ { $minutes } منٹ تک کارآمد ہے۔ اسے کسی کو نہ بتائیں۔
   *[other] { $tenant } کے لیے آپ کا کوڈ: { $code }۔ یہ { $minutes } منٹ تک کارآمد ہے۔ اسے کسی کو نہ بتائیں۔
}
sms-existing-account = { $tenant } پر آپ کا اکاؤنٹ پہلے سے موجود ہے۔ اس نمبر سے سائن ان کریں۔
