## תאריכים ושעות

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

## בכל הודעה

help-link = עזרה
fact-asked-for = התבקש
fact-when = מתי
fact-device = מכשיר
reason-account = נשלח אל { $address } כי זו הכתובת של החשבון. אי אפשר לכבות הודעות אבטחה.
reason-signing-up = נשלח אל { $address } כי מישהו הקליד אותה כדי ליצור חשבון.
reason-created = נשלח אל { $address } כי יצרת חשבון.
link-caution = כדאי לבדוק לפני שלוחצים.
link-caution-text = הקישורים שלנו מתחילים תמיד ב־{ $base }. { $tenant } לעולם לא מבקש סיסמה או קוד בדוא״ל או בטלפון.
secret-caution = הסיסמה היא רק שלך.
secret-caution-text = { $tenant } לעולם לא מבקש סיסמה או קוד בדוא״ל או בטלפון.

## קודים

code-subject = { $code } הוא הקוד שלך ל־{ $tenant }
code-preview = { $minutes ->
    [one] הוא תקף לדקה אחת. אין למסור אותו לאיש.
    [two] הוא תקף לשתי דקות. אין למסור אותו לאיש.
    [many] הוא תקף ל־{ $minutes } דקות. אין למסור אותו לאיש.
   *[other] הוא תקף ל־{ $minutes } דקות. אין למסור אותו לאיש.
}
code-works-once = { $minutes ->
    [one] הוא פועל פעם אחת, במשך דקה אחת.
    [two] הוא פועל פעם אחת, במשך שתי דקות.
    [many] הוא פועל פעם אחת, במשך { $minutes } דקות.
   *[other] הוא פועל פעם אחת, במשך { $minutes } דקות.
}
code-caution = הקוד הזה הוא רק שלך.
sign-in-code-heading = קוד הכניסה שלך
sign-in-code-text = יש להקליד את הקוד הזה בדף שבו נכנסים.
sign-in-code-caution-text = יש להקליד אותו רק ב־{ $host }. { $tenant } לעולם לא מבקש אותו בטלפון, במסרון או בדוא״ל. אם לא ביקשת אותו, אפשר להתעלם מההודעה: איש לא נכנס בלי הקוד.
sign-up-code-heading = אישור כתובת הדוא״ל
sign-up-code-text = יש להקליד את הקוד הזה בדף שבו יוצרים את החשבון.
sign-up-code-caution-text = יש להקליד אותו רק ב־{ $host }. { $tenant } לעולם לא מבקש אותו בטלפון, במסרון או בדוא״ל. אם לא ביקשת אותו, אפשר להתעלם מההודעה: חשבון לא נוצר בלי הקוד.
reset-code-heading = איפוס הסיסמה
reset-code-text = יש להקליד את הקוד הזה בדף שבו התבקש איפוס הסיסמה.
reset-code-caution = לא ביקשת את זה?
reset-code-caution-text = הסיסמה לא השתנתה ואפשר להתעלם מההודעה. יש להקליד את הקוד רק ב־{ $host }. { $tenant } לעולם לא מבקש אותו בטלפון, במסרון או בדוא״ל.

## A link to continue by

magic-link-subject = הקישור שלך להמשך אל { $tenant }
magic-link-text = יש לפתוח את הקישור בדפדפן שבו ביקשת אותו. הוא פועל פעם אחת ולזמן קצר בלבד.
magic-link-button = המשך
magic-link-not-you = אם לא ביקשת אותו, אפשר להתעלם מההודעה: איש אינו יכול להיכנס בלי הקישור.

## כבר יש חשבון

existing-account-subject = כבר יש לך חשבון ב־{ $tenant }
existing-account-preview = מישהו ניסה להירשם עם הכתובת שלך. דבר לא השתנה.
existing-account-heading = כבר יש לך חשבון
existing-account-text = מישהו ניסה ליצור חשבון ב־{ $tenant } עם הכתובת הזאת. כבר יש לך חשבון, ולכן לא יצרנו עוד אחד ודבר לא השתנה.
existing-account-you = זה היה אצלך? אפשר להיכנס במקום זאת, ולבחור ב„שכחת סיסמה?” אם הסיסמה נשכחה.
existing-account-not-you = אם לא, אפשר להתעלם מההודעה. לאדם האחר לא נאמר שיש לך חשבון.
sign-in-button = כניסה

## ברוכים הבאים

welcome-subject = ברוכים הבאים אל { $tenant }
welcome-preview = החשבון שלך מוכן.
welcome-heading = ברוכים הבאים אל { $tenant }
welcome-heading-name = ברוכים הבאים אל { $tenant }, { $name }
welcome-text = החשבון שלך ב־{ $tenant } מוכן. נרשמת בתור { $address }.
application-button = מעבר אל { $application }

## הודעות אבטחה

password-changed-subject = הסיסמה שלך ב־{ $tenant } הוחלפה
password-changed-preview = אם זה היה אצלך, אין צורך לעשות דבר.
password-changed-heading = הסיסמה שלך הוחלפה
password-changed-everywhere = בוצעה גם יציאה בשאר המכשירים שלך.
nothing-to-do = אם זה היה אצלך, אין צורך לעשות דבר.
not-you-reset = אם לא, ייתכן שמישהו אחר יודע את הסיסמה שלך. יש לגשת אל { $tenant }, לבחור בכניסה, אחר כך ב„שכחת סיסמה?”, ולצאת בכל מקום אחר.
new-device-subject = כניסה חדשה לחשבון שלך ב־{ $tenant }
new-device-preview = זה היה אצלך?
new-device-heading = נכנסת במכשיר חדש

## יישום שואל

fact-application = יישום
fact-message = הודעה
approval-subject = { $application } מבקש את אישורך
approval-preview = { $minutes ->
    [one] אפשר להשיב בתוך דקה אחת. עד אז לא קורה דבר.
    [two] אפשר להשיב בתוך שתי דקות. עד אז לא קורה דבר.
    [many] אפשר להשיב בתוך { $minutes } דקות. עד אז לא קורה דבר.
   *[other] אפשר להשיב בתוך { $minutes } דקות. עד אז לא קורה דבר.
}
approval-heading = { $application } מבקש אותך
approval-text = { $application } רוצה להמשיך בשמך. יש לראות מה מתבקש, ואז להסכים או לסרב.
approval-expires = { $minutes ->
    [one] אפשר להשיב פעם אחת, במשך דקה אחת.
    [two] אפשר להשיב פעם אחת, במשך שתי דקות.
    [many] אפשר להשיב פעם אחת, במשך { $minutes } דקות.
   *[other] אפשר להשיב פעם אחת, במשך { $minutes } דקות.
}
approval-button = לצפייה בבקשה
approval-not-you = אם לא ציפית לזה, אפשר להתעלם מההודעה: דבר לא קורה בלי תשובתך.

## הודעות טקסט

sms-code = { $minutes ->
    [one] { $code } הוא הקוד שלך ל־{ $tenant }. הוא תקף לדקה אחת. אין למסור אותו לאיש.
    [two] { $code } הוא הקוד שלך ל־{ $tenant }. הוא תקף לשתי דקות. אין למסור אותו לאיש.
    [many] { $code } הוא הקוד שלך ל־{ $tenant }. הוא תקף ל־{ $minutes } דקות. אין למסור אותו לאיש.
   *[other] { $code } הוא הקוד שלך ל־{ $tenant }. הוא תקף ל־{ $minutes } דקות. אין למסור אותו לאיש.
}
sms-existing-account = כבר יש לך חשבון ב־{ $tenant }. אפשר להיכנס עם המספר הזה.
