language-name = עברית

## בכל דף

skip-link = דילוג לתוכן הראשי
title-error = שגיאה:
language-label = שפה:
help-link = עזרה
privacy-link = פרטיות
terms-link = תנאים
change-account = החלפת חשבון
continue-button = המשך
try-again-button = ניסיון חוזר
show-password = הצגת הסיסמה
optional-note = (לא חובה)
or-divider = או
email-label = דוא״ל
error-label = שגיאה
detail-label = פרטים
time-label = שעה
correlation-label = מזהה מעקב
copy-reference = העתקת המזהה לתמיכה
copied-note = הועתק

## תאריכים ושעות

time-of-day = { $time } UTC
date-and-time = { $day } ב{ $month } { $year }, { $time } UTC
month-name = { $month ->
    [1] ינואר
    [2] פברואר
    [3] מרץ
    [4] אפריל
    [5] מאי
    [6] יוני
    [7] יולי
    [8] אוגוסט
    [9] ספטמבר
    [10] אוקטובר
    [11] נובמבר
   *[12] דצמבר
}

## כניסה

sign-in-step = כניסה
sign-in-heading = כניסה
sign-in-intro = יש להיכנס כדי להמשיך אל { $tenant }
identifier-label = דוא״ל או שם משתמש
identifier-missing = יש להזין דוא״ל או שם משתמש.
identifier-missing-email = יש להזין דוא״ל.
identifier-not-an-email = יש להזין כתובת דוא״ל, למשל name@example.com.
identifier-unacceptable = יש לבדוק מה הוקלד. זה לא יכול להיות דוא״ל או שם משתמש.
sign-up-prompt = חדשים ב־{ $tenant }?
sign-up-link = יצירת חשבון

## סיסמה

password-heading = יש להזין את הסיסמה
password-label = סיסמה
password-missing = יש להזין את הסיסמה.
password-wrong = הדוא״ל והסיסמה אינם תואמים.
password-wrong-any = החשבון והסיסמה אינם תואמים.
password-wrong-reset = אפשר לנסות שוב או לאפס את הסיסמה.
password-wrong-retry = יש לבדוק את שניהם ולנסות שוב.
password-busy = יש כרגע עומס רב.
password-busy-text = הסיסמה לא נבדקה. יש להמתין רגע ולנסות שוב.
forgot-link = שכחת סיסמה?
remember-label = להישאר מחוברים במכשיר הזה
sign-in-button = כניסה
code-instead = לקבל קוד בדוא״ל במקום זאת

## קוד חד־פעמי

code-heading = יש לבדוק את הדוא״ל
code-sent-sign-in = שלחנו קוד אל { $address }
code-sent-sign-up = כדי לאשר שזה שלך, שלחנו קוד אל { $address }
code-sent-reset = אם יש לזה חשבון, שלחנו קוד אל { $address }
code-label = קוד בן { $digits } ספרות
code-hint = { $minutes ->
    [one] תקף לדקה אחת.
    [two] תקף לשתי דקות.
    [many] תקף ל־{ $minutes } דקות.
   *[other] תקף ל־{ $minutes } דקות.
}
code-hint-scripted = הוא נבדק עם הקלדת הספרה האחרונה.
code-missing = יש להזין את { $digits } הספרות מההודעה.
code-wrong = זה לא הקוד האחרון ששלחנו. יש לבדוק אותו, או לבקש קוד חדש.
code-expired = תוקף הקוד פג. יש לבקש קוד חדש.
code-too-many = היו יותר מדי ניסיונות שגויים לקוד הזה. יש לבקש קוד חדש.
code-sent-again = שלחנו קוד חדש. רק החדש ביותר פועל.
code-wait = { $seconds ->
    [one] אפשר לבקש קוד נוסף בעוד שנייה אחת. האחרון עדיין תקף.
    [two] אפשר לבקש קוד נוסף בעוד שתי שניות. האחרון עדיין תקף.
    [many] אפשר לבקש קוד נוסף בעוד { $seconds } שניות. האחרון עדיין תקף.
   *[other] אפשר לבקש קוד נוסף בעוד { $seconds } שניות. האחרון עדיין תקף.
}
code-nothing-yet = עוד לא הגיע? אפשר לבדוק בדואר הזבל, או
code-resend = לשלוח קוד חדש
verify-button = אימות
change-email = שימוש בדוא״ל אחר
password-instead = שימוש בסיסמה במקום זאת

## Links by mail

link-sent = שלחנו קישור אל { $address }
link-hint = יש לפתוח אותו בדפדפן הזה. הוא פועל פעם אחת ולזמן קצר בלבד.
link-resend = לשלוח קישור חדש
link-sent-again = שלחנו קישור חדש. רק החדש ביותר פועל.
link-wait = הרגע שלחנו קישור והוא עדיין פועל. כדאי להמתין מעט לפני שמבקשים קישור נוסף.
link-opened = אישור הזהות שלך
link-expired = תוקף הקישור פג, כבר נעשה בו שימוש או שאינו החדש ביותר. יש לבקש קישור חדש.
link-elsewhere = יש לפתוח את הקישור במקום שבו התחלת
link-elsewhere-text = הקישור הזה פועל רק בדפדפן שביקש אותו. עדיין לא נעשה בו שימוש: אפשר להעתיק אותו לשם או לפתוח את הדוא״ל באותו מכשיר.
link-instead = לקבל קישור בדוא״ל במקום זאת

## הרשמה

sign-up-heading = יצירת חשבון
sign-up-intro = זה לוקח בערך דקה.
sign-up-email-hint = נשלח קוד לאישור.
sign-up-link-hint = נשלח קישור לאישור הכתובת.
sign-in-prompt = כבר יש חשבון?
sign-in-link = כניסה
details-step = הפרטים שלך
details-intro = צעד אחרון.
details-problems = יש לבדוק את השדות המסומנים. דבר לא אבד, רק את הסיסמה צריך להקליד שוב.
steps-label = התקדמות
step-email-done = דוא״ל, הושלם
step-code-done = קוד, הושלם
step-details = הפרטים שלך, שלב 3 מתוך 3
email-confirmed = אושר.
given-name-label = שם פרטי
given-name-wrong = יש להזין שם פרטי.
family-name-label = שם משפחה
family-name-wrong = יש להזין שם משפחה.
create-password-label = בחירת סיסמה
create-account-button = יצירת החשבון

## בחירת סיסמה

password-hint = { $minimum } תווים או יותר. כמה מילים שאינן קשורות זו לזו מתאימות היטב.
password-choose = יש לבחור סיסמה.
password-too-short = קצר מדי. צריך { $minimum } תווים או יותר.
password-too-long = ארוך מדי. לכל היותר { $maximum } תווים.
password-common = זו אחת הסיסמאות הראשונות שאחרים ינסו. יש לבחור אחרת.
password-context = היא מורכבת מהשם שלך, מהדוא״ל שלך או מהשם שלנו. יש לבחור משהו שאינו קשור.
password-guessable = קל לנחש אותה. כדאי להוסיף כמה מילים שאינן קשורות.
password-unacceptable = היא מכילה תו שאי אפשר להשתמש בו. יש לבחור סיסמה אחרת.
password-classes = יש להשתמש בתווים מ־{ $classes } סוגים לפחות מתוך אלה: אותיות גדולות, אותיות קטנות, ספרות, תווים אחרים.
password-history = { $count ->
    [one] אין להשתמש בסיסמה הנוכחית.
    [two] אין להשתמש באף אחת משתי הסיסמאות האחרונות.
    [many] אין להשתמש באף אחת מ־{ $count } הסיסמאות האחרונות.
   *[other] אין להשתמש באף אחת מ־{ $count } הסיסמאות האחרונות.
}
password-banned = היא מכילה מילה שאי אפשר להשתמש בה כאן. יש לבחור משהו שאין לו קשר אלינו.
password-breached = הסיסמה הזאת ידועה מדליפת מידע במקום אחר, ולכן אחרים ינסו אותה. יש לבחור אחרת.
password-used-before = כבר השתמשת בסיסמה הזאת. יש לבחור אחרת.
strength-label = חוזק הסיסמה
strength-weak = חלשה
strength-fair = בינונית
strength-good = טובה
strength-strong = חזקה

## להישאר מחוברים

stay-heading = להישאר מחוברים?
stay-intro = { $days ->
    [one] לא יהיה צורך להיכנס במכשיר הזה במשך יום אחד.
    [two] לא יהיה צורך להיכנס במכשיר הזה במשך יומיים.
    [many] לא יהיה צורך להיכנס במכשיר הזה במשך { $days } ימים.
   *[other] לא יהיה צורך להיכנס במכשיר הזה במשך { $days } ימים.
}
stay-no = לא
stay-yes = להישאר מחוברים
stay-shared-device = במכשיר משותף או ציבורי כדאי לבחור ב„לא”.

## בחירת חשבון

picker-heading = בחירת חשבון
picker-intro = כדי להמשיך אל { $application }
picker-other = שימוש בחשבון אחר

## איפוס סיסמה

reset-heading = איפוס הסיסמה
reset-intro-email = יש להזין את הדוא״ל ונשלח קוד.
reset-intro = יש להזין דוא״ל או שם משתמש ונשלח קוד לדוא״ל.
send-code-button = שליחת קוד
back-to-sign-in = חזרה לכניסה
new-password-heading = בחירת סיסמה חדשה
new-password-label = סיסמה חדשה
confirm-password-label = הסיסמה החדשה שוב
passwords-differ = שתי הסיסמאות שונות. יש להקליד את שתיהן שוב.
revoke-label = יציאה בכל מקום אחר
save-and-sign-in = שמירה וכניסה

## השהיה, יותר מדי ניסיונות

locked-step = הכניסה מושהית
locked-heading = { $minutes ->
    [one] הכניסה מושהית לדקה אחת
    [two] הכניסה מושהית לשתי דקות
    [many] הכניסה מושהית ל־{ $minutes } דקות
   *[other] הכניסה מושהית ל־{ $minutes } דקות
}
locked-text = היו יותר מדי סיסמאות שגויות. כך אחרים נשארים בחוץ בהיעדרך.
locked-until = אפשר יהיה לנסות סיסמה שוב בשעה
locked-other-ways = הדרכים האלה פועלות גם עכשיו:
locked-code-text = נשלח אותו אם יש חשבון לדוא״ל הזה
locked-reset-text = נשלח קוד לדוא״ל שלך
rate-limited-step = יותר מדי ניסיונות
rate-limited-heading = יש להמתין רגע ולנסות שוב
rate-limited-text = הגיעו ניסיונות רבים מהרשת שלך.
rate-limited-from = אפשר לנסות שוב מהשעה
rate-limited-hint = ברשת Wi‑Fi משותפת? ייתכן שהרשת הסלולרית תפעל מוקדם יותר.

## מה עלול להשתבש

start-again-in = התחלה מחדש ב־{ $application }
problem-unknown-tenant = אין כאן כניסה
problem-unknown-tenant-text = הכתובת של הדף הזה מציינת ארגון שאינו קיים. יש לבדוק את הקישור, או לחזור ליישום.
problem-unknown-application = היישום הזה אינו מוכר כאן
problem-unknown-application-text = היישום ששלח אותך לא הוגדר לכניסה הזאת. החשבון שלך תקין.
problem-unknown-redirect = היישום הזה לא יכול להכניס אותך
problem-unknown-redirect-text = היישום ביקש להפנות אותך לכתובת שהוא לא רשם, ולכן עצרנו. החשבון שלך תקין.
problem-bad-request = הבקשה של היישום אינה ברורה
problem-bad-request-text = יש לחזור ליישום ולנסות שוב. אם זה קורה שוב, כדאי לספר למי שמפעילים את היישום.
problem-not-found = אין כאן דף
problem-not-found-text = יש לבדוק את הקישור, או לחזור ליישום ולהתחיל שוב.
problem-unknown-number = אין שגיאה כזאת
problem-unknown-number-text = מספר השגיאה מופיע אחרי AADSTS בטקסט שלה. יש לבדוק את הקישור.
problem-stale-form = הדף הזה היה פתוח זמן רב מדי
problem-stale-form-text = כדי להגן עליך לא השתמשנו במה שנשלח ממנו. יש לחזור, לטעון את הדף מחדש ולנסות שוב.
problem-no-cookies = הדפדפן חוסם קובצי Cookie
problem-no-cookies-text = הם נחוצים לנו רק כדי לדעת שגם הדף הבא הוא שלך. יש לאפשר קובצי Cookie לאתר הזה ולהתחיל שוב.
problem-too-large = זה היה יותר מדי
problem-too-large-text = מה שהדפדפן שלח גדול ממה שדף כלשהו שלנו צריך. יש לחזור ולנסות שוב עם פחות.
problem-busy = יש כרגע עומס רב
problem-busy-text = דבר לא אבד. יש להמתין רגע ולנסות שוב.
problem-internal = משהו השתבש
problem-internal-text = זה אצלנו, וזה נרשם. אפשר לנסות שוב בעוד רגע.
journey-expired = זה לקח זמן רב מדי
journey-expired-text = כדי להגן עליך, כניסה מסתיימת אחרי זמן מה. דבר לא השתנה.
journey-finished = זה כבר הסתיים
journey-finished-text = השלבים האלה הושלמו, אולי בלשונית אחרת.
journey-unknown = איבדנו את ההקשר
journey-unknown-text = הדפדפן הזה לא מכיר את השלבים שלפני הדף. אולי הקישור הגיע ממכשיר אחר, או שקובצי ה־Cookie נמחקו.
journey-go-back = יש לחזור ליישום ולהתחיל שוב.
cookies-cleared-heading = עשינו סדר בקובצי ה־Cookie
cookies-cleared-text = הדפדפן שמר יותר מדי קובצי Cookie לאתר הזה, ולכן ניקינו את שלנו. יש להיכנס שוב כדי להמשיך.

## מה פירוש מספר שגיאה

explained-heading = מה פירוש { $number }
explained-happened = מה קרה
explained-to-do = מה לעשות
explained-developers = למפתחים
explained-administrators = למנהלי מערכת
explained-customers = ללקוחות
explained-places = נשלחת מ

## יציאה

signed-out-step = יצאת
signed-out-heading = יצאת מהחשבון
signed-out-text = אם זה מכשיר משותף, כדאי לסגור את חלון הדפדפן.
go-to = מעבר אל { $application }
sign-out-step = יציאה
sign-out-heading = לצאת מ־{ $tenant }?
sign-out-signed-in-as = נכנסת בתור { $identifier }.
sign-out-text = תתבצע יציאה מכל יישום שנפתח עם החשבון הזה בדפדפן הזה.
sign-out-no = להישאר מחוברים
sign-out-yes = יציאה
still-signed-in-heading = החשבון עדיין מחובר
still-signed-in-text = אפשר לסגור את הדף הזה.
leave-step = עזיבה
leave-heading = היישום הזה אינו מוכר כאן
leave-text = אי אפשר למלא את הבקשה שלו. יש להמשיך רק אם התכוונת לפתוח את { $site }.
handing-over-step = נכנסת
handing-over-text = חוזרים אל { $application }.
signing-out-step = מתבצעת יציאה
signing-out-text = מודיעים ליישומים שלך. זה לוקח רגע.

## חיבור מכשיר

device-message = יש לפתוח את { $url } בדפדפן ולהזין את הקוד { $code }.
device-heading = חיבור מכשיר
device-intro = יש להזין את הקוד המוצג בטלוויזיה, בקונסולה או בשורת הפקודה.
device-code-label = הקוד במכשיר
device-code-hint = 9 אותיות וספרות. אותיות קטנות ורווחים מתאימים גם הם.
device-code-missing = יש להזין את 9 התווים שהמכשיר מציג.
device-code-unknown = אף מכשיר אינו מציג את הקוד הזה. יש לבדוק כל תו.
device-code-expired = תוקף הקוד פג. יש להתחיל שוב במכשיר כדי לקבל קוד חדש.
device-code-decided = כבר נעשה שימוש בקוד הזה. אם המכשיר עדיין ממתין, יש להתחיל בו שוב.
device-code-too-many = הוזנו יותר מדי קודים שגויים. אפשר לנסות שוב בעוד שעה.
device-only-yours = יש להזין רק קוד שביקשת בעצמך.
device-confirm-heading = לחבר את { $application } במכשיר?
device-confirm-intro = יש לבדוק שהמכשיר מציג את אותו הקוד.
device-confirm-code = קוד: { $code }
device-application-label = יישום
device-requested-label = התחיל
device-warning-title = מישהו שלח לך את הקוד הזה?
device-warning-text = יש לבחור בביטול. הוא עלול לשמש לכניסה לחשבון שלך.
device-deny = ביטול
device-allow = חיבור
device-connected-heading = המכשיר מחובר
device-connected-text = אפשר לחזור אל { $application } במכשיר. אפשר לסגור את הדף הזה.
device-refused-heading = דבר לא חובר
device-refused-text = ל־{ $application } במכשיר הזה אין גישה לחשבון שלך. אפשר לסגור את הדף הזה.

## הסכמה

consent-heading = לאפשר ל־{ $application } להשתמש בחשבון שלך?
consent-intro = מבוקשת הרשאה:
consent-settled = כבר מותר:
consent-allow = אישור
consent-deny = ביטול
consent-openid = להכניס אותך
consent-openid-text = ולזהות אותך גם בפעם הבאה
consent-profile = לראות את שמך
consent-email = לראות את כתובת הדוא״ל שלך
consent-offline = להישאר מחובר בהיעדרך
consent-offline-text = עד שההרשאה תבוטל
consent-unverified = איש לא בדק את היישום הזה.
consent-unverified-text = יש לאשר רק אם { $site } מוכר לך.
consent-administrator-heading = { $application } צריך אישור של מנהל מערכת
consent-administrator-text = אי אפשר לאשר את מה שנעול כאן. אפשר לבקש ממנהל מערכת לאשר זאת לכולם.
consent-back = חזרה אל { $application }
admin-consent-title = אישור { $application } לכולם
admin-consent-heading = לאשר את { $application } לכולם?
admin-consent-intro = התשובה ניתנת בשם כל הלקוחות. הם לא יישאלו אחד אחד.
admin-consent-openid = להכניס אנשים
admin-consent-openid-text = ולזהות אותם גם בפעם הבאה
admin-consent-profile = לראות פרופילים
admin-consent-profile-text = השם של מי שנכנס
admin-consent-email = לראות כתובות דוא״ל
admin-consent-email-text = של מי שנכנס
admin-consent-offline = להישאר מחובר בהיעדרם של אנשים
admin-consent-offline-text = עד שההרשאה תבוטל, כאן או אצלם
admin-consent-alone = פועל בלי שמישהו נכנס
admin-consent-site-label = מחזיר אותך אל
admin-consent-covers-label = חל על
admin-consent-covers = כל הלקוחות של { $business }
admin-consent-audit = התשובה נרשמת ביומן הביקורת.
admin-consent-allow = אישור לכולם
no-administrator-heading = רק מנהל מערכת יכול להשיב
no-administrator-text = נכנסת בתור { $identifier }. כדי להמשיך יש להיכנס בחשבון של מנהל מערכת.
consent-records-heading = יישומים שמותר להם להשתמש בחשבון שלך
consent-records-since = מותר מאז
consent-records-remove = הסרת הגישה
consent-records-none = לא אישרת לאף יישום להשתמש בחשבון שלך.
consent-records-sign-in = יש להיכנס תחילה ליישום כלשהו ואז לפתוח את הדף הזה שוב.

## תשובה ליישום ששואל בדוא״ל

approval-heading = { $application } מבקש אותך
approval-intro = { $application } רוצה להכניס אותך, אף שאינך מול המסך שלו.
approval-message-label = הודעה
approval-warning-title = זה התחיל אצלך?
approval-warning-text = אם לא, יש לבחור בסירוב. מי שהתחיל את זה ייכנס לחשבון שלך.
approval-warning-message = אם לא, או אם ההודעה אינה זו שמופיעה שם, יש לבחור בסירוב. מי שהתחיל את זה ייכנס לחשבון שלך.
approval-deny = סירוב
approval-allow = הסכמה
approval-another-heading = הבקשה הזאת מיועדת לחשבון אחר
approval-another-text = נכנסת בתור { $identifier }, שלא נשאל.
approval-another-button = כניסה בחשבון אחר
approval-agreed-heading = הסכמת
approval-agreed-text = { $application } יכול להמשיך עכשיו. אפשר לסגור את הדף הזה.
approval-refused-heading = סירבת
approval-refused-text = { $application } לא יכול להמשיך. אפשר לסגור את הדף הזה.
approval-gone-heading = אין על מה להשיב
approval-gone-text = הקישור הזה כבר לא פועל, או שמעולם לא פעל. אם עדיין מבקשים אותך, יש להתחיל שוב מהמקום שבו היית.

## צפייה מוקדמת בדפים

preview-heading = תצוגה מקדימה
preview-intro = עם נתונים לדוגמה. דבר מכאן אינו נשמר או נשלח.
preview-flows = זרימות משתמש
preview-themes = ערכות עיצוב
preview-pages = דפים

## טלפון ושם משתמש

identifier-label-phone = דוא״ל או מספר טלפון
identifier-label-any = דוא״ל, מספר טלפון או שם משתמש
phone-label = מספר טלפון
username-label = שם משתמש
identifier-missing-any = יש למלא את השדה.
identifier-unacceptable-phone = יש לבדוק מה הוקלד. מספר טלפון מתחיל ב־+ ובקידומת המדינה.
identifier-unacceptable-phone-example = יש לבדוק מה הוקלד. דוגמה למספר טלפון: { $example }.
phone-country-refused = אי אפשר לשלוח הודעות למספרים של המדינה הזאת. יש להשתמש במספר אחר.
username-unacceptable = זה לא יכול להיות שם משתמש כאן. יש לבחור אחר.
username-heading = בחירת שם משתמש
username-intro = איתו נכנסים.
username-hint = אותיות מ־a עד z, ספרות, נקודות, מקפים וקווים תחתונים.
username-taken = שם המשתמש הזה תפוס. יש לבחור אחר.
code-heading-phone = יש לבדוק את הטלפון
code-missing-phone = יש להזין את { $digits } הספרות מההודעה.
code-nothing-yet-phone = עוד לא הגיע? אפשר להמתין רגע, או
change-phone = שימוש במספר אחר
change-password-text = לפני שממשיכים צריך להחליף את הסיסמה. תתבצע יציאה בכל מקום אחר.

## פרטים נוספים

attribute-city = עיר או יישוב
attribute-country = מדינה או אזור
attribute-display-name = שם תצוגה
attribute-job-title = תפקיד
attribute-postal-code = מיקוד
attribute-state = מחוז
attribute-street-address = רחוב ומספר
attribute-problems = יש לבדוק את השדות המסומנים. דבר לא אבד.
attribute-choose = יש לבחור
attribute-required = זה נדרש כדי להמשיך.
attribute-invalid = אי אפשר להשתמש בזה כאן. יש לבדוק ולנסות שוב.
attribute-not-a-number = יש להזין מספר שלם, בספרות.
attribute-not-a-date = יש להזין תאריך.
attribute-too-long = { $maximum ->
    [one] לכל היותר תו אחד.
    [two] לכל היותר שני תווים.
    [many] לכל היותר { $maximum } תווים.
   *[other] לכל היותר { $maximum } תווים.
}
step-page = דף { $page } מתוך { $pages }
back-button = חזרה
terms-heading = משהו חדש להסכים לו
terms-intro = יש לקרוא ולהסכים כדי להמשיך עם החשבון.
terms-missing = יש לסמן כדי להמשיך.
terms-sign-out = יציאה במקום זאת
