## तारीख और समय

date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[12] दिसंबर
}

## हर ईमेल

help-link = मदद
fact-asked-for = अनुरोध का समय
fact-when = समय
fact-device = डिवाइस
reason-account = यह ईमेल { $address } पर इसलिए भेजा गया, क्योंकि यह इस खाते का पता है। सुरक्षा से जुड़े ईमेल बंद नहीं किए जा सकते।
reason-signing-up = यह ईमेल { $address } पर इसलिए भेजा गया, क्योंकि किसी ने खाता बनाने के लिए यह पता डाला था।
reason-created = यह ईमेल { $address } पर इसलिए भेजा गया, क्योंकि आपने खाता बनाया है।
link-caution = क्लिक करने से पहले जाँच लें।
link-caution-text = हमारे लिंक हमेशा { $base } से शुरू होते हैं। { $tenant } कभी भी ईमेल या फ़ोन पर आपका पासवर्ड या कोड नहीं माँगता।
secret-caution = अपना पासवर्ड किसी को न बताएँ।
secret-caution-text = { $tenant } कभी भी ईमेल या फ़ोन पर आपका पासवर्ड या कोड नहीं माँगता।

## कोड

code-subject = { $tenant } के लिए आपका कोड { $code } है
code-preview = { $minutes ->
    [one] यह { $minutes } मिनट तक मान्य है। इसे किसी को न बताएँ।
   *[other] यह { $minutes } मिनट तक मान्य है। इसे किसी को न बताएँ।
}
code-works-once = { $minutes ->
    [one] यह सिर्फ़ एक बार और { $minutes } मिनट तक काम करता है।
   *[other] यह सिर्फ़ एक बार और { $minutes } मिनट तक काम करता है।
}
code-caution = यह कोड किसी को न बताएँ।
sign-in-code-heading = आपका साइन इन कोड
sign-in-code-text = यह कोड उस पेज पर डालें जहाँ आप साइन इन कर रहे हैं।
sign-in-code-caution-text = इसे सिर्फ़ { $host } पर डालें। { $tenant } इसे कभी भी फ़ोन, मैसेज या ईमेल से नहीं माँगता। अगर आपने यह कोड नहीं मँगाया है, तो इस ईमेल को अनदेखा करें: कोड के बिना कोई अंदर नहीं आ सकता।
sign-up-code-heading = अपने ईमेल की पुष्टि करें
sign-up-code-text = यह कोड उस पेज पर डालें जहाँ आप अपना खाता बना रहे हैं।
sign-up-code-caution-text = इसे सिर्फ़ { $host } पर डालें। { $tenant } इसे कभी भी फ़ोन, मैसेज या ईमेल से नहीं माँगता। अगर आपने यह कोड नहीं मँगाया है, तो इस ईमेल को अनदेखा करें: कोड के बिना कोई खाता नहीं बनता।
reset-code-heading = अपना पासवर्ड रीसेट करें
reset-code-text = यह कोड उस पेज पर डालें जहाँ आपने पासवर्ड रीसेट करने का अनुरोध किया था।
reset-code-caution = यह अनुरोध आपने नहीं किया?
reset-code-caution-text = आपका पासवर्ड नहीं बदला है और आप इस ईमेल को अनदेखा कर सकते हैं। कोड सिर्फ़ { $host } पर डालें। { $tenant } इसे कभी भी फ़ोन, मैसेज या ईमेल से नहीं माँगता।

## A link to continue by

magic-link-subject = { $tenant } पर आगे बढ़ने के लिए आपका लिंक
magic-link-text = यह लिंक उसी ब्राउज़र में खोलें, जिससे आपने इसे मँगाया था। यह एक ही बार और थोड़े समय तक ही काम करता है।
magic-link-button = जारी रखें
magic-link-not-you = अगर आपने यह नहीं मँगाया है, तो इस ईमेल पर ध्यान न दें: लिंक के बिना कोई अंदर नहीं आ सकता।

## खाता पहले से मौजूद है

existing-account-subject = { $tenant } पर आपका खाता पहले से है
existing-account-preview = किसी ने आपके पते से साइन अप करने की कोशिश की। कुछ भी नहीं बदला है।
existing-account-heading = आपका खाता पहले से है
existing-account-text = किसी ने इस पते से { $tenant } पर खाता बनाने की कोशिश की। आपका खाता पहले से है, इसलिए हमने दूसरा नहीं बनाया और कुछ भी नहीं बदला है।
existing-account-you = क्या यह आपने किया था? साइन अप के बजाय साइन इन करें और अगर पासवर्ड याद नहीं है, तो “पासवर्ड भूल गए?” चुनें।
existing-account-not-you = अगर यह आपने नहीं किया था, तो इस ईमेल को अनदेखा कर सकते हैं। दूसरे व्यक्ति को यह नहीं बताया गया कि आपका खाता है।
sign-in-button = साइन इन करें

## स्वागत

welcome-subject = { $tenant } में आपका स्वागत है
welcome-preview = आपका खाता तैयार है।
welcome-heading = { $tenant } में आपका स्वागत है
welcome-heading-name = { $name }, { $tenant } में आपका स्वागत है
welcome-text = आपका { $tenant } खाता तैयार है। आपने { $address } से साइन अप किया है।
application-button = { $application } पर जाएँ

## सुरक्षा सूचनाएँ

password-changed-subject = आपका { $tenant } पासवर्ड बदल गया है
password-changed-preview = अगर यह आपने किया है, तो कुछ करने की ज़रूरत नहीं है।
password-changed-heading = आपका पासवर्ड बदल गया है
password-changed-everywhere = हमने आपको आपके दूसरे डिवाइसों से भी साइन आउट कर दिया है।
nothing-to-do = अगर यह आपने किया है, तो कुछ करने की ज़रूरत नहीं है।
not-you-reset = अगर यह आपने नहीं किया है, तो शायद किसी और को आपका पासवर्ड पता है। { $tenant } पर जाएँ, साइन इन करना चुनें, फिर “पासवर्ड भूल गए?” चुनें और बाकी सभी जगहों से साइन आउट करें।
new-device-subject = आपके { $tenant } खाते में नया साइन इन
new-device-preview = क्या यह आपने किया था?
new-device-heading = आपने एक नए डिवाइस पर साइन इन किया है

## ऐप्लिकेशन का अनुरोध

fact-application = ऐप्लिकेशन
fact-message = मैसेज
approval-subject = { $application } ने आपकी मंज़ूरी माँगी है
approval-preview = { $minutes ->
    [one] { $minutes } मिनट के अंदर जवाब दें। आपके जवाब तक कुछ नहीं होगा।
   *[other] { $minutes } मिनट के अंदर जवाब दें। आपके जवाब तक कुछ नहीं होगा।
}
approval-heading = { $application } को आपकी मंज़ूरी चाहिए
approval-text = { $application } आपके नाम से आगे बढ़ना चाहता है। देखें कि वह क्या चाहता है, फिर मंज़ूर करें या मना करें।
approval-expires = { $minutes ->
    [one] इसका जवाब सिर्फ़ एक बार, { $minutes } मिनट तक दिया जा सकता है।
   *[other] इसका जवाब सिर्फ़ एक बार, { $minutes } मिनट तक दिया जा सकता है।
}
approval-button = अनुरोध देखें
approval-not-you = अगर आपको इसकी उम्मीद नहीं थी, तो इस ईमेल को अनदेखा कर सकते हैं: आपके जवाब के बिना कुछ नहीं होगा।

## टेक्स्ट मैसेज

sms-code = { $minutes ->
    [one] { $tenant } के लिए आपका कोड { $code } है। यह { $minutes } मिनट तक मान्य है। इसे किसी को न बताएँ।
   *[other] { $tenant } के लिए आपका कोड { $code } है। यह { $minutes } मिनट तक मान्य है। इसे किसी को न बताएँ।
}
sms-existing-account = { $tenant } पर आपका खाता पहले से है। इस नंबर से साइन इन करें।
