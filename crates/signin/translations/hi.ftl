language-name = हिन्दी

## हर पेज

skip-link = मुख्य सामग्री पर जाएँ
title-error = गड़बड़ी:
language-label = भाषा:
help-link = मदद
privacy-link = निजता
terms-link = शर्तें
change-account = खाता बदलें
continue-button = जारी रखें
try-again-button = फिर से कोशिश करें
show-password = पासवर्ड दिखाएँ
optional-note = (वैकल्पिक)
or-divider = या
email-label = ईमेल
error-label = गड़बड़ी
detail-label = विवरण
time-label = समय
correlation-label = संदर्भ आईडी
copy-reference = सहायता टीम के लिए आईडी कॉपी करें
copied-note = कॉपी हो गया

## तारीख और समय

time-of-day = { $time } (UTC)
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

## साइन इन

sign-in-step = साइन इन करें
sign-in-heading = साइन इन करें
sign-in-intro = { $tenant } पर जारी रखने के लिए साइन इन करें
identifier-label = ईमेल या उपयोगकर्ता नाम
identifier-label-phone = ईमेल या फ़ोन नंबर
identifier-label-any = ईमेल, फ़ोन नंबर या उपयोगकर्ता नाम
phone-label = फ़ोन नंबर
username-label = उपयोगकर्ता नाम
identifier-missing = अपना ईमेल या उपयोगकर्ता नाम डालें।
identifier-missing-email = अपना ईमेल डालें।
identifier-missing-any = इसे भरें।
identifier-not-an-email = कोई ईमेल पता डालें, जैसे name@example.com.
identifier-unacceptable = आपने जो लिखा है, उसे जाँचें। यह ईमेल या उपयोगकर्ता नाम नहीं हो सकता।
identifier-unacceptable-phone = आपने जो लिखा है, उसे जाँचें। फ़ोन नंबर + और देश के कोड से शुरू होता है।
identifier-unacceptable-phone-example = आपने जो लिखा है, उसे जाँचें। फ़ोन नंबर का उदाहरण: { $example }.
phone-country-refused = हम इस देश के नंबरों पर मैसेज नहीं भेज सकते। किसी दूसरे नंबर का इस्तेमाल करें।
username-unacceptable = यह यहाँ उपयोगकर्ता नाम नहीं हो सकता। कोई दूसरा चुनें।
username-heading = उपयोगकर्ता नाम चुनें
username-intro = आप इसी से साइन इन करेंगे।
username-hint = a से z तक के अक्षर, अंक, बिंदु, हाइफ़न और अंडरस्कोर।
username-taken = यह उपयोगकर्ता नाम पहले से लिया जा चुका है। कोई दूसरा चुनें।
sign-up-prompt = { $tenant } पर पहली बार आए हैं?
sign-up-link = खाता बनाएँ

## पासवर्ड

password-heading = अपना पासवर्ड डालें
password-label = पासवर्ड
password-missing = अपना पासवर्ड डालें।
password-wrong = यह ईमेल और पासवर्ड आपस में मेल नहीं खाते।
password-wrong-any = यह खाता और पासवर्ड आपस में मेल नहीं खाते।
password-wrong-reset = फिर से कोशिश करें या अपना पासवर्ड रीसेट करें।
password-wrong-retry = दोनों जाँचकर फिर से कोशिश करें।
password-busy = फ़िलहाल हम बहुत व्यस्त हैं।
password-busy-text = आपका पासवर्ड जाँचा नहीं गया है। थोड़ा इंतज़ार करें, फिर दोबारा कोशिश करें।
forgot-link = पासवर्ड भूल गए?
remember-label = इस डिवाइस पर साइन इन रखें
sign-in-button = साइन इन करें
code-instead = इसके बजाय ईमेल पर कोड पाएँ

## वन-टाइम कोड

code-heading = अपना ईमेल देखें
code-heading-phone = अपना फ़ोन देखें
code-sent-sign-in = हमने { $address } पर कोड भेजा है
code-sent-sign-up = यह पुष्टि करने के लिए कि यह आपका ही है, हमने { $address } पर कोड भेजा है
code-sent-reset = अगर इससे जुड़ा कोई खाता है, तो हमने { $address } पर कोड भेजा है
code-label = { $digits } अंकों का कोड
code-hint = { $minutes ->
    [one] { $minutes } मिनट तक मान्य है।
   *[other] { $minutes } मिनट तक मान्य है।
}
code-hint-scripted = आखिरी अंक लिखते ही हम इसे जाँच लेते हैं।
code-missing = ईमेल में दिए गए { $digits } अंक डालें।
code-missing-phone = मैसेज में दिए गए { $digits } अंक डालें।
code-wrong = यह वह कोड नहीं है जो हमने आखिर में भेजा था। इसे जाँचें या नया कोड मँगाएँ।
code-expired = इस कोड की समयसीमा खत्म हो गई है। नया कोड मँगाएँ।
code-too-many = यह कोड बहुत बार गलत डाला गया है। नया कोड मँगाएँ।
code-sent-again = हमने नया कोड भेज दिया है। सिर्फ़ सबसे नया कोड काम करेगा।
code-wait = { $seconds ->
    [one] आप { $seconds } सेकंड बाद दूसरा कोड मँगा सकते हैं। पिछला कोड अब भी मान्य है।
   *[other] आप { $seconds } सेकंड बाद दूसरा कोड मँगा सकते हैं। पिछला कोड अब भी मान्य है।
}
code-nothing-yet = अब तक कुछ नहीं मिला? स्पैम देखें या
code-nothing-yet-phone = अब तक कुछ नहीं मिला? थोड़ा इंतज़ार करें या
code-resend = नया कोड मँगाएँ
verify-button = पुष्टि करें
change-email = दूसरा ईमेल इस्तेमाल करें
change-phone = दूसरा नंबर इस्तेमाल करें
password-instead = इसके बजाय पासवर्ड इस्तेमाल करें

## Links by mail

link-sent = हमने { $address } पर लिंक भेजा है
link-hint = इसे इसी ब्राउज़र में खोलें। यह एक ही बार और थोड़े समय तक ही काम करता है।
link-resend = नया लिंक मँगाएँ
link-sent-again = हमने नया लिंक भेज दिया है। सिर्फ़ सबसे नया लिंक काम करेगा।
link-wait = हमने अभी-अभी लिंक भेजा है और वह अब भी काम करता है। दूसरा मँगाने से पहले थोड़ा रुकें।
link-opened = पुष्टि करें कि यह आप ही हैं
link-expired = यह लिंक समाप्त हो चुका है, इस्तेमाल हो चुका है या सबसे नया नहीं है। नया लिंक मँगाएँ।
link-elsewhere = लिंक वहीं खोलें, जहाँ से शुरू किया था
link-elsewhere-text = यह लिंक सिर्फ़ उसी ब्राउज़र में काम करता है, जिससे इसे मँगाया गया था। यह अभी इस्तेमाल नहीं हुआ है: इसे वहाँ कॉपी करें या उसी डिवाइस पर ईमेल खोलें।
link-instead = इसके बजाय ईमेल पर लिंक पाएँ

## साइन अप

sign-up-heading = अपना खाता बनाएँ
sign-up-intro = इसमें करीब एक मिनट लगता है।
sign-up-email-hint = इसकी पुष्टि के लिए हम आपको एक कोड भेजेंगे।
sign-up-link-hint = इसकी पुष्टि के लिए हम आपको एक लिंक भेजेंगे।
sign-in-prompt = पहले से खाता है?
sign-in-link = साइन इन करें
details-step = आपकी जानकारी
details-intro = बस एक आखिरी चरण।
details-problems = निशान लगे फ़ील्ड जाँचें। कुछ भी मिटा नहीं है, सिर्फ़ पासवर्ड फिर से लिखना होगा।
steps-label = प्रगति
step-email-done = ईमेल, पूरा हुआ
step-code-done = कोड, पूरा हुआ
step-details = आपकी जानकारी, 3 में से चरण 3
email-confirmed = पुष्टि हो गई।
given-name-label = नाम
given-name-wrong = अपना नाम डालें।
family-name-label = उपनाम
family-name-wrong = अपना उपनाम डालें।
create-password-label = पासवर्ड बनाएँ
create-account-button = खाता बनाएँ

## पासवर्ड चुनना

password-hint = कम से कम { $minimum } वर्ण इस्तेमाल करें। कुछ ऐसे शब्द अच्छे रहते हैं जिनका आपस में कोई संबंध न हो।
password-choose = पासवर्ड चुनें।
password-too-short = बहुत छोटा है। कम से कम { $minimum } वर्ण इस्तेमाल करें।
password-too-long = बहुत लंबा है। ज़्यादा से ज़्यादा { $maximum } वर्ण इस्तेमाल करें।
password-common = यह उन पासवर्ड में से है जिन्हें दूसरे लोग सबसे पहले आज़माएँगे। कोई दूसरा चुनें।
password-context = यह आपके नाम, आपके ईमेल या हमारे नाम से बना है। कुछ ऐसा चुनें जिसका इनसे संबंध न हो।
password-guessable = इसका अंदाज़ा लगाना आसान है। इसमें कुछ असंबद्ध शब्द जोड़ें।
password-unacceptable = इसमें ऐसा वर्ण है जिसका इस्तेमाल नहीं किया जा सकता। कोई दूसरा पासवर्ड चुनें।
password-classes = इनमें से कम से कम { $classes } तरह के वर्ण इस्तेमाल करें: बड़े अक्षर, छोटे अक्षर, अंक, अन्य वर्ण।
password-history = { $count ->
    [one] अपने मौजूदा पासवर्ड का इस्तेमाल न करें।
   *[other] अपने पिछले { $count } पासवर्ड में से किसी का इस्तेमाल न करें।
}
password-banned = इसमें ऐसा शब्द है जिसका यहाँ इस्तेमाल नहीं किया जा सकता। कुछ ऐसा चुनें जिसका हमसे कोई संबंध न हो।
password-breached = यह पासवर्ड कहीं और हुए डेटा लीक में सामने आ चुका है, इसलिए दूसरे लोग इसे आज़माएँगे। कोई दूसरा चुनें।
password-used-before = यह पासवर्ड आप पहले इस्तेमाल कर चुके हैं। कोई दूसरा चुनें।
strength-label = पासवर्ड की मज़बूती
strength-weak = कमज़ोर
strength-fair = ठीक-ठाक
strength-good = अच्छा
strength-strong = मज़बूत

## साइन इन बने रहना

stay-heading = साइन इन बने रहना है?
stay-intro = { $days ->
    [one] आपको { $days } दिन तक इस डिवाइस पर साइन इन करने की ज़रूरत नहीं होगी।
   *[other] आपको { $days } दिनों तक इस डिवाइस पर साइन इन करने की ज़रूरत नहीं होगी।
}
stay-no = नहीं
stay-yes = साइन इन बने रहें
stay-shared-device = साझा या सार्वजनिक डिवाइस पर “नहीं” चुनें।

## खाता चुनना

picker-heading = खाता चुनें
picker-intro = { $application } पर जारी रखने के लिए
picker-other = दूसरा खाता इस्तेमाल करें

## पासवर्ड रीसेट करना

reset-heading = अपना पासवर्ड रीसेट करें
reset-intro-email = अपना ईमेल डालें, हम आपको एक कोड भेजेंगे।
reset-intro = अपना ईमेल या फ़ोन नंबर डालें, हम आपको एक कोड भेजेंगे।
send-code-button = कोड भेजें
back-to-sign-in = साइन इन पर वापस जाएँ
new-password-heading = नया पासवर्ड चुनें
change-password-text = आगे बढ़ने से पहले आपका पासवर्ड बदलना ज़रूरी है। आपको बाकी सभी जगहों से साइन आउट कर दिया जाएगा।
new-password-label = नया पासवर्ड
confirm-password-label = नया पासवर्ड दोबारा डालें
passwords-differ = दोनों पासवर्ड अलग-अलग हैं। दोनों फिर से लिखें।
revoke-label = बाकी सभी जगहों से साइन आउट करें
save-and-sign-in = सेव करके साइन इन करें

## रोक और बहुत ज़्यादा कोशिशें

locked-step = साइन इन पर रोक
locked-heading = { $minutes ->
    [one] साइन इन { $minutes } मिनट के लिए रोका गया है
   *[other] साइन इन { $minutes } मिनट के लिए रोका गया है
}
locked-text = बहुत बार गलत पासवर्ड डाला गया। यह रोक आपकी गैर-मौजूदगी में दूसरों को दूर रखती है।
locked-until = पासवर्ड फिर से डालने का समय:
locked-other-ways = ये तरीके अब भी काम करते हैं:
locked-code-text = अगर इस ईमेल से जुड़ा कोई खाता है, तो हम उसे भेज देंगे
locked-reset-text = हम आपके ईमेल पर एक कोड भेजेंगे
rate-limited-step = बहुत ज़्यादा कोशिशें
rate-limited-heading = थोड़ा इंतज़ार करें, फिर दोबारा कोशिश करें
rate-limited-text = आपके नेटवर्क से बहुत सारी कोशिशें हुई हैं।
rate-limited-from = दोबारा कोशिश का समय
rate-limited-hint = साझा वाई-फ़ाई पर हैं? मोबाइल डेटा से शायद जल्दी हो जाए।

## क्या गड़बड़ हो सकती है

start-again-in = { $application } में फिर से शुरू करें
problem-unknown-tenant = यहाँ कोई साइन इन पेज नहीं है
problem-unknown-tenant-text = इस पेज के पते में ऐसे संगठन का नाम है जो मौजूद नहीं है। लिंक जाँचें या ऐप्लिकेशन पर वापस जाएँ।
problem-unknown-application = इस ऐप्लिकेशन की यहाँ पहचान नहीं है
problem-unknown-application-text = जिस ऐप्लिकेशन ने आपको भेजा है, उसे इस साइन इन के लिए सेट अप नहीं किया गया है। आपके खाते में कोई समस्या नहीं है।
problem-unknown-redirect = यह ऐप्लिकेशन आपको साइन इन नहीं कर सकता
problem-unknown-redirect-text = ऐप्लिकेशन ने हमें आपको ऐसे पते पर भेजने को कहा जो उसने रजिस्टर नहीं किया है, इसलिए हम रुक गए। आपके खाते में कोई समस्या नहीं है।
problem-bad-request = इस ऐप्लिकेशन का अनुरोध सही नहीं है
problem-bad-request-text = ऐप्लिकेशन पर वापस जाकर फिर से कोशिश करें। अगर ऐसा बार-बार हो, तो ऐप्लिकेशन चलाने वालों को बताएँ।
problem-not-found = यहाँ कोई पेज नहीं है
problem-not-found-text = लिंक जाँचें या ऐप्लिकेशन पर वापस जाकर फिर से शुरू करें।
problem-unknown-number = ऐसी कोई गड़बड़ी नहीं है
problem-unknown-number-text = गड़बड़ी का नंबर उसके टेक्स्ट में AADSTS के बाद आता है। लिंक जाँचें।
problem-stale-form = यह पेज बहुत देर तक खुला रहा
problem-stale-form-text = आपकी सुरक्षा के लिए, हमने इससे भेजी गई जानकारी का इस्तेमाल नहीं किया। वापस जाएँ, पेज को फिर से लोड करें और दोबारा कोशिश करें।
problem-no-cookies = आपका ब्राउज़र कुकी ब्लॉक करता है
problem-no-cookies-text = हमें कुकी की ज़रूरत सिर्फ़ यह जानने के लिए है कि अगले पेज पर भी आप ही हैं। इस साइट के लिए कुकी की अनुमति दें, फिर दोबारा शुरू करें।
problem-too-large = यह बहुत ज़्यादा था
problem-too-large-text = आपके ब्राउज़र ने हमारे किसी भी पेज की ज़रूरत से ज़्यादा डेटा भेजा। वापस जाएँ और कम डेटा के साथ फिर से कोशिश करें।
problem-busy = फ़िलहाल हम बहुत व्यस्त हैं
problem-busy-text = कुछ भी मिटा नहीं है। थोड़ा इंतज़ार करें, फिर दोबारा कोशिश करें।
problem-internal = कोई गड़बड़ी हुई
problem-internal-text = गड़बड़ी हमारी तरफ़ से है और इसे दर्ज कर लिया गया है। थोड़ी देर में फिर से कोशिश करें।
journey-expired = इसमें बहुत समय लग गया
journey-expired-text = आपकी सुरक्षा के लिए, साइन इन की प्रक्रिया कुछ समय बाद खत्म हो जाती है। कुछ भी बदला नहीं गया है।
journey-finished = यह पहले ही पूरा हो चुका है
journey-finished-text = आप ये चरण पूरे कर चुके हैं, शायद किसी दूसरे टैब में।
journey-unknown = चरणों का सिलसिला टूट गया
journey-unknown-text = यह ब्राउज़र इस पेज से पहले के चरण नहीं जानता। शायद लिंक किसी दूसरे डिवाइस का है या कुकी मिटा दी गई थीं।
journey-go-back = ऐप्लिकेशन पर वापस जाकर फिर से शुरू करें।
cookies-cleared-heading = हमने आपकी कुकी साफ़ कर दीं
cookies-cleared-text = आपके ब्राउज़र में इस साइट की बहुत ज़्यादा कुकी थीं, इसलिए हमने अपनी कुकी मिटा दीं। जारी रखने के लिए फिर से साइन इन करें।

## गड़बड़ी के नंबर का मतलब

explained-heading = { $number } का मतलब
explained-happened = क्या हुआ
explained-to-do = क्या करें
explained-developers = डेवलपर के लिए
explained-administrators = एडमिन के लिए
explained-customers = ग्राहकों के लिए
explained-places = किसने भेजा

## साइन आउट

signed-out-step = साइन आउट हो गया
signed-out-heading = आप साइन आउट हो गए हैं
signed-out-text = अगर यह साझा डिवाइस है, तो ब्राउज़र विंडो बंद कर दें।
go-to = { $application } पर जाएँ
sign-out-step = साइन आउट करें
sign-out-heading = { $tenant } से साइन आउट करें?
sign-out-signed-in-as = आपने { $identifier } के तौर पर साइन इन किया है।
sign-out-text = आपको उन सभी ऐप्लिकेशन से साइन आउट कर दिया जाएगा जिन्हें आपने इस ब्राउज़र में इस खाते से खोला है।
sign-out-no = साइन इन बने रहें
sign-out-yes = साइन आउट करें
still-signed-in-heading = आप अब भी साइन इन हैं
still-signed-in-text = आप यह पेज बंद कर सकते हैं।
leave-step = पेज छोड़ना
leave-heading = इस ऐप्लिकेशन की यहाँ पहचान नहीं है
leave-text = इसका अनुरोध पूरा नहीं किया जा सकता। सिर्फ़ तभी जारी रखें, जब आपको { $site } खोलना था।
handing-over-step = आप साइन इन हैं
handing-over-text = आपको { $application } पर वापस ले जाया जा रहा है।
signing-out-step = साइन आउट किया जा रहा है
signing-out-text = हम आपके ऐप्लिकेशन को सूचना दे रहे हैं। इसमें थोड़ा समय लगेगा।

## डिवाइस कनेक्ट करना

device-message = ब्राउज़र में { $url } खोलें और कोड { $code } डालें।
device-heading = डिवाइस कनेक्ट करें
device-intro = अपने टीवी, कंसोल या कमांड लाइन पर दिखाया गया कोड डालें।
device-code-label = आपके डिवाइस पर दिख रहा कोड
device-code-hint = 9 अक्षर और अंक। छोटे अक्षर और खाली जगहें भी चलेंगी।
device-code-missing = आपके डिवाइस पर दिख रहे 9 वर्ण डालें।
device-code-unknown = कोई भी डिवाइस यह कोड नहीं दिखा रहा है। हर वर्ण जाँचें।
device-code-expired = इस कोड की समयसीमा खत्म हो गई है। नया कोड पाने के लिए अपने डिवाइस पर फिर से शुरू करें।
device-code-decided = इस कोड का इस्तेमाल हो चुका है। अगर आपका डिवाइस अब भी इंतज़ार कर रहा है, तो उस पर फिर से शुरू करें।
device-code-too-many = बहुत ज़्यादा गलत कोड डाले गए। एक घंटे बाद फिर से कोशिश करें।
device-only-yours = सिर्फ़ वही कोड डालें जो आपने खुद मँगाया हो।
device-confirm-heading = डिवाइस पर { $application } को कनेक्ट करें?
device-confirm-intro = देख लें कि आपका डिवाइस यही कोड दिखा रहा है।
device-confirm-code = कोड: { $code }
device-application-label = ऐप्लिकेशन
device-requested-label = शुरू होने का समय
device-warning-title = क्या किसी ने आपको यह कोड भेजा है?
device-warning-text = “रद्द करें” चुनें। इस कोड से वे आपके खाते में पहुँच सकते हैं।
device-deny = रद्द करें
device-allow = कनेक्ट करें
device-connected-heading = आपका डिवाइस कनेक्ट हो गया है
device-connected-text = अपने डिवाइस पर { $application } पर वापस जाएँ। आप यह पेज बंद कर सकते हैं।
device-refused-heading = कुछ भी कनेक्ट नहीं किया गया
device-refused-text = उस डिवाइस पर { $application } आपके खाते तक नहीं पहुँच सकता। आप यह पेज बंद कर सकते हैं।

## सहमति

consent-heading = { $application } को अपने खाते के इस्तेमाल की अनुमति दें?
consent-intro = यह इन कामों की अनुमति चाहता है:
consent-settled = इसे पहले से इनकी अनुमति है:
consent-allow = अनुमति दें
consent-deny = रद्द करें
consent-openid = आपको साइन इन करना
consent-openid-text = और अगली बार आपको पहचानना
consent-profile = आपका नाम देखना
consent-email = आपका ईमेल पता देखना
consent-offline = आपकी गैर-मौजूदगी में कनेक्ट रहना
consent-offline-text = जब तक आप यह अनुमति वापस न लें
consent-unverified = इस ऐप्लिकेशन की किसी ने जाँच नहीं की है।
consent-unverified-text = सिर्फ़ तभी अनुमति दें, जब आप { $site } को जानते हों।
consent-administrator-heading = { $application } के लिए एडमिन की मंज़ूरी ज़रूरी है
consent-administrator-text = जो यहाँ लॉक है, उसकी अनुमति आप नहीं दे सकते। किसी एडमिन से सभी के लिए इसकी अनुमति देने को कहें।
consent-back = { $application } पर वापस जाएँ
admin-consent-title = सभी के लिए { $application } को अनुमति दें
admin-consent-heading = सभी के लिए { $application } को अनुमति दें?
admin-consent-intro = आप सभी ग्राहकों की ओर से जवाब दे रहे हैं। उनसे एक-एक करके नहीं पूछा जाएगा।
admin-consent-openid = लोगों को साइन इन करना
admin-consent-openid-text = और अगली बार उन्हें पहचानना
admin-consent-profile = प्रोफ़ाइल देखना
admin-consent-profile-text = साइन इन किए हुए व्यक्ति का नाम
admin-consent-email = ईमेल पते देखना
admin-consent-email-text = साइन इन किए हुए व्यक्ति का ईमेल पता
admin-consent-offline = लोगों की गैर-मौजूदगी में कनेक्ट रहना
admin-consent-offline-text = जब तक आप या वे यह अनुमति वापस न लें
admin-consent-alone = किसी के साइन इन किए बिना काम करता है
admin-consent-site-label = आपको यहाँ वापस भेजता है
admin-consent-covers-label = किन पर लागू
admin-consent-covers = { $business } के सभी ग्राहक
admin-consent-audit = आपका जवाब ऑडिट लॉग में दर्ज किया जाता है।
admin-consent-allow = सभी के लिए अनुमति दें
no-administrator-heading = इसका जवाब सिर्फ़ एडमिन दे सकते हैं
no-administrator-text = आपने { $identifier } के तौर पर साइन इन किया है। आगे बढ़ने के लिए एडमिन के खाते से साइन इन करें।
consent-records-heading = ऐप्लिकेशन जो आपके खाते का इस्तेमाल कर सकते हैं
consent-records-since = अनुमति कब से
consent-records-remove = ऐक्सेस हटाएँ
consent-records-none = आपने किसी ऐप्लिकेशन को अपने खाते के इस्तेमाल की अनुमति नहीं दी है।
consent-records-sign-in = पहले किसी ऐप्लिकेशन में साइन इन करें, फिर यह पेज दोबारा खोलें।

## ईमेल से पूछने वाले ऐप्लिकेशन को जवाब

approval-heading = { $application } को आपकी मंज़ूरी चाहिए
approval-intro = { $application } आपको साइन इन करना चाहता है, जबकि आप उसकी स्क्रीन के सामने नहीं हैं।
approval-message-label = मैसेज
approval-warning-title = क्या इसे आपने शुरू किया था?
approval-warning-text = अगर नहीं, तो “मना करें” चुनें। वरना इसे शुरू करने वाला व्यक्ति आपके खाते में पहुँच जाएगा।
approval-warning-message = अगर नहीं, या मैसेज वह नहीं है जो आपको वहाँ दिख रहा है, तो “मना करें” चुनें। वरना इसे शुरू करने वाला व्यक्ति आपके खाते में पहुँच जाएगा।
approval-deny = मना करें
approval-allow = मंज़ूर करें
approval-another-heading = यह अनुरोध किसी दूसरे खाते के लिए है
approval-another-text = आपने { $identifier } के तौर पर साइन इन किया है, जिससे नहीं पूछा गया था।
approval-another-button = दूसरे खाते से साइन इन करें
approval-agreed-heading = आपने मंज़ूरी दे दी है
approval-agreed-text = { $application } अब आगे बढ़ सकता है। आप यह पेज बंद कर सकते हैं।
approval-refused-heading = आपने मना कर दिया है
approval-refused-text = { $application } आगे नहीं बढ़ सकता। आप यह पेज बंद कर सकते हैं।
approval-gone-heading = जवाब देने के लिए कुछ नहीं है
approval-gone-text = यह लिंक अब काम नहीं करता या इसने कभी काम नहीं किया। अगर आपसे अब भी पूछा जा रहा है, तो जहाँ थे, वहीं से फिर से शुरू करें।

## पेजों की झलक

preview-heading = झलक
preview-intro = नमूना डेटा के साथ। यहाँ कुछ भी सेव नहीं होता या भेजा नहीं जाता।
preview-flows = यूज़र फ़्लो
preview-themes = थीम
preview-pages = पेज

# Attributes of a new account.
attribute-city = शहर या कस्बा
attribute-country = देश या इलाका
attribute-display-name = दिखाया जाने वाला नाम
attribute-job-title = पदनाम
attribute-postal-code = पिन कोड
attribute-state = राज्य या प्रांत
attribute-street-address = सड़क और मकान नंबर
attribute-problems = निशान लगे फ़ील्ड जाँचें। कुछ भी मिटा नहीं है।
attribute-choose = कोई एक चुनें
attribute-required = आगे बढ़ने के लिए यह ज़रूरी है।
attribute-invalid = इसका यहाँ इस्तेमाल नहीं किया जा सकता। इसे जाँचकर फिर से कोशिश करें।
attribute-not-a-number = अंकों में कोई पूर्ण संख्या डालें।
attribute-not-a-date = कोई तारीख डालें।
attribute-too-long = { $maximum ->
    [one] ज़्यादा से ज़्यादा { $maximum } वर्ण डालें।
   *[other] ज़्यादा से ज़्यादा { $maximum } वर्ण डालें।
}
# A step of the bar above the details of a new account, where they take several pages.
step-page = { $pages } में से पेज { $page }
back-button = वापस

# Terms of use and the like.
terms-heading = आपकी सहमति चाहिए
terms-intro = अपने खाते का इस्तेमाल जारी रखने के लिए कृपया इसे पढ़ें और सहमति दें।
terms-missing = आगे बढ़ने के लिए इस पर सही का निशान लगाएँ।
terms-sign-out = इसके बजाय साइन आउट करें
