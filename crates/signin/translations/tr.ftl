# The language's own name, as it stands in the choice of languages.
language-name = Türkçe

## Every page

skip-link = Ana içeriğe geç
title-error = Hata:
language-label = Dil:
help-link = Yardım
privacy-link = Gizlilik
terms-link = Koşullar
change-account = Hesabı değiştir
continue-button = Devam et
try-again-button = Yeniden dene
show-password = Parolayı göster
optional-note = (isteğe bağlı)
or-divider = veya
email-label = E-posta
error-label = Hata
detail-label = Ayrıntılar
time-label = Saat
correlation-label = İstek kimliği
copy-reference = Destek için kopyala
copied-note = Kopyalandı

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}

## Signing in

sign-in-step = Oturum aç
sign-in-heading = Oturum aç
sign-in-intro = Devam etmek için oturum açın: { $tenant }
identifier-label = E-posta veya kullanıcı adı
identifier-label-phone = E-posta veya telefon numarası
identifier-label-any = E-posta, telefon veya kullanıcı adı
phone-label = Telefon numarası
username-label = Kullanıcı adı
identifier-missing = E-postanızı veya kullanıcı adınızı girin.
identifier-missing-email = E-postanızı girin.
identifier-missing-any = Bu alanı doldurun.
identifier-not-an-email = name@example.com gibi bir e-posta adresi girin.
identifier-unacceptable = Yazdığınızı denetleyin. Bu bir e-posta veya kullanıcı adı olamaz.
identifier-unacceptable-phone = Yazdığınızı denetleyin. Telefon numarası + ve ülke koduyla başlar.
identifier-unacceptable-phone-example = Yazdığınızı denetleyin. Telefon numarası örneği: { $example }.
phone-country-refused = Bu ülkenin numaralarına mesaj gönderemiyoruz. Başka bir numara kullanın.
username-unacceptable = Bu, burada kullanıcı adı olamaz. Başka birini seçin.
username-heading = Kullanıcı adı seçin
username-intro = Oturumu bununla açacaksınız.
username-hint = a ile z arasındaki harfler, rakamlar, nokta, kısa çizgi ve alt çizgi.
username-taken = Bu kullanıcı adı alınmış. Başka birini seçin.
sign-up-prompt = { $tenant } için yeni misiniz?
sign-up-link = Hesap oluştur

## Password

password-heading = Parolanızı girin
password-label = Parola
password-missing = Parolanızı girin.
password-wrong = E-posta ve parola eşleşmiyor.
password-wrong-any = Hesap ve parola eşleşmiyor.
password-wrong-reset = Yeniden deneyin veya parolanızı sıfırlayın.
password-wrong-retry = İkisini de denetleyip yeniden deneyin.
password-busy = Şu anda çok yoğunuz.
password-busy-text = Parolanız denetlenmedi. Biraz bekleyip yeniden deneyin.
forgot-link = Parolanızı mı unuttunuz?
remember-label = Bu cihazda oturumum açık kalsın
sign-in-button = Oturum aç
code-instead = Bunun yerine e-postayla kod gönder

## One-time code

code-heading = E-postanıza bakın
code-heading-phone = Telefonunuza bakın
code-sent-sign-in = Kodu şuraya gönderdik: { $address }
code-sent-sign-up = Size ait olduğunu doğrulamak için kodu şuraya gönderdik: { $address }
code-sent-reset = Hesap varsa kodu şuraya gönderdik: { $address }
code-label = { $digits } haneli kod
code-hint = { $minutes ->
    [one] { $minutes } dakika geçerlidir.
   *[other] { $minutes } dakika geçerlidir.
}
code-hint-scripted = Son rakamı yazdığınızda denetliyoruz.
code-missing = E-postadaki { $digits } rakamı girin.
code-missing-phone = Mesajdaki { $digits } rakamı girin.
code-wrong = Bu, son gönderdiğimiz kod değil. Denetleyin veya yenisini isteyin.
code-expired = Bu kodun süresi doldu. Yenisini isteyin.
code-too-many = Bu kod için çok fazla yanlış deneme yapıldı. Yenisini isteyin.
code-sent-again = Yeni bir kod gönderdik. Yalnızca en yenisi geçerlidir.
code-wait = { $seconds ->
    [one] { $seconds } saniye sonra başka bir kod isteyebilirsiniz. Sonuncusu hâlâ geçerli.
   *[other] { $seconds } saniye sonra başka bir kod isteyebilirsiniz. Sonuncusu hâlâ geçerli.
}
code-nothing-yet = Gelmedi mi? İstenmeyen postaya bakın veya
code-nothing-yet-phone = Gelmedi mi? Biraz bekleyin veya
code-resend = yeni kod isteyin
verify-button = Doğrula
change-email = Başka bir e-posta kullan
change-phone = Başka bir numara kullan
password-instead = Bunun yerine parolanı kullan

## Links by mail

link-sent = Bağlantıyı şuraya gönderdik: { $address }
link-hint = Bu tarayıcıda açın. Bağlantı bir kez ve yalnızca kısa süre çalışır.
link-resend = yeni bağlantı isteyin
link-sent-again = Yeni bir bağlantı gönderdik. Yalnızca en yenisi geçerlidir.
link-wait = Az önce bir bağlantı gönderdik ve hâlâ geçerli. Yenisini istemeden önce biraz bekleyin.
link-opened = Siz olduğunuzu doğrulayın
link-expired = Bu bağlantının süresi doldu, kullanıldı veya en yenisi değil. Yenisini isteyin.
link-elsewhere = Bağlantıyı başladığınız yerde açın
link-elsewhere-text = Bu bağlantı yalnızca onu isteyen tarayıcıda çalışır. Henüz kullanılmadı: oraya kopyalayın veya e-postayı o cihazda açın.
link-instead = Bunun yerine e-postayla bağlantı gönder

## Signing up

sign-up-heading = Hesabınızı oluşturun
sign-up-intro = Yaklaşık bir dakika sürer.
sign-up-email-hint = Doğrulamak için size bir kod göndereceğiz.
sign-up-link-hint = Doğrulamak için size bir bağlantı göndereceğiz.
sign-in-prompt = Hesabınız var mı?
sign-in-link = Oturum aç
details-step = Bilgileriniz
details-intro = Son bir adım kaldı.
details-problems = İşaretli alanları denetleyin. Hiçbir şey kaybolmadı, yalnızca parola yeniden yazılmalı.
attribute-problems = İşaretli alanları denetleyin. Hiçbir şey kaybolmadı.
steps-label = İlerleme
step-email-done = E-posta, tamam
step-code-done = Kod, tamam
step-details = Bilgileriniz, adım 3 / 3
email-confirmed = Doğrulandı.
given-name-label = Ad
given-name-wrong = Adınızı girin.
family-name-label = Soyadı
family-name-wrong = Soyadınızı girin.
create-password-label = Parola oluşturun
create-account-button = Hesap oluştur

## Choosing a password

password-hint = En az { $minimum } karakter kullanın. Birbiriyle ilgisiz birkaç kelime iyi olur.
password-choose = Bir parola seçin.
password-too-short = Çok kısa. En az { $minimum } karakter kullanın.
password-too-long = Çok uzun. En fazla { $maximum } karakter kullanın.
password-common = Bu, başkalarının ilk deneyeceği parolalardan biri. Başka birini seçin.
password-context = Bu, adınızdan, e-postanızdan veya bizim adımızdan oluşuyor. İlgisiz bir şey seçin.
password-guessable = Bunu tahmin etmek kolay. İlgisiz birkaç kelime ekleyin.
password-unacceptable = Kullanılamayan bir karakter içeriyor. Başka bir parola seçin.
password-classes = Şu türlerden en az { $classes } tanesini kullanın: büyük harf, küçük harf, rakam, diğer karakterler.
password-history = { $count ->
    [one] Şimdiki parolanızı kullanmayın.
   *[other] Son { $count } parolanızdan hiçbirini kullanmayın.
}
password-banned = Burada kullanılamayan bir kelime içeriyor. Bizimle ilgisi olmayan bir şey seçin.
password-breached = Bu parola başka bir yerdeki veri sızıntısından biliniyor ve başkaları deneyecektir. Başka birini seçin.
password-used-before = Bu parolayı daha önce kullandınız. Başka birini seçin.
strength-label = Parola gücü
strength-weak = Zayıf
strength-fair = Orta
strength-good = İyi
strength-strong = Güçlü

## Stay signed in

stay-heading = Oturumunuz açık kalsın mı?
stay-intro = { $days ->
    [one] Bu cihazda { $days } gün oturum açmanız gerekmez.
   *[other] Bu cihazda { $days } gün oturum açmanız gerekmez.
}
stay-no = Hayır
stay-yes = Açık kalsın
stay-shared-device = Paylaşılan veya herkese açık bir cihazda Hayır’ı seçin.

## Choosing an account

picker-heading = Hesap seçin
picker-intro = devam etmek için: { $application }
picker-other = Başka bir hesap kullan

## Resetting a password

reset-heading = Parolanızı sıfırlayın
reset-intro-email = E-postanızı girin, size bir kod gönderelim.
reset-intro = E-postanızı veya telefon numaranızı girin, size bir kod gönderelim.
send-code-button = Kod gönder
back-to-sign-in = Oturum açmaya dön
new-password-heading = Yeni bir parola seçin
change-password-text = Devam etmeden önce parolanızın değişmesi gerekiyor. Diğer her yerde oturumunuz kapatılacak.
new-password-label = Yeni parola
confirm-password-label = Yeni parolayı yineleyin
passwords-differ = İki parola farklı. İkisini de yeniden yazın.
revoke-label = Diğer her yerde oturumu kapat
save-and-sign-in = Kaydet ve oturum aç

## Paused, too many

locked-step = Oturum açma duraklatıldı
locked-heading = { $minutes ->
    [one] Oturum açma { $minutes } dakika duraklatıldı
   *[other] Oturum açma { $minutes } dakika duraklatıldı
}
locked-text = Çok fazla yanlış parola girildi. Böylece siz yokken başkaları dışarıda kalır.
locked-until = Parolayı yeniden deneyebileceğiniz saat:
locked-other-ways = Şu yollar hâlâ çalışıyor:
locked-code-text = Bu e-postaya ait bir hesap varsa göndereceğiz
locked-reset-text = E-postanıza bir kod göndereceğiz
rate-limited-step = Çok fazla deneme
rate-limited-heading = Biraz bekleyip yeniden deneyin
rate-limited-text = Ağınızdan çok sayıda deneme geldi.
rate-limited-from = Yeniden deneyebileceğiniz saat
rate-limited-hint = Ortak Wi-Fi mı kullanıyorsunuz? Mobil veriyle daha erken olabilir.

## What can go wrong

start-again-in = { $application } uygulamasında yeniden başla
problem-unknown-tenant = Burada oturum açma yok
problem-unknown-tenant-text = Bu sayfanın adresi var olmayan bir kuruluşu belirtiyor. Bağlantıyı denetleyin veya uygulamaya dönün.
problem-unknown-application = Bu uygulama burada bilinmiyor
problem-unknown-application-text = Sizi gönderen uygulama bu oturum açma için ayarlanmamış. Hesabınızda bir sorun yok.
problem-unknown-redirect = Bu uygulama oturumunuzu açamıyor
problem-unknown-redirect-text = Uygulama sizi kaydettirmediği bir adrese göndermemizi istedi, bu yüzden durduk. Hesabınızda bir sorun yok.
problem-bad-request = Bu uygulamanın isteği anlaşılmıyor
problem-bad-request-text = Uygulamaya dönüp yeniden deneyin. Sürerse uygulamayı işletenlere bildirin.
problem-not-found = Burada bir sayfa yok
problem-not-found-text = Bağlantıyı denetleyin veya uygulamaya dönüp yeniden başlayın.
problem-unknown-number = Böyle bir hata yok
problem-unknown-number-text = Hatanın numarası, metninde AADSTS’den sonra yazar. Bağlantıyı denetleyin.
problem-stale-form = Bu sayfa çok uzun süre açık kaldı
problem-stale-form-text = Güvenliğiniz için gönderdiğini kullanmadık. Geri dönün, sayfayı yenileyin ve yeniden deneyin.
problem-no-cookies = Tarayıcınız tanımlama bilgilerini engelliyor
problem-no-cookies-text = Bunlara yalnızca sonraki sayfadakinin hâlâ siz olduğunu bilmek için gerek duyuyoruz. Bu site için izin verip yeniden başlayın.
problem-too-large = Bu çok fazlaydı
problem-too-large-text = Tarayıcınız, sayfalarımızdan herhangi birinin gerektirdiğinden fazlasını gönderdi. Geri dönüp daha azıyla deneyin.
problem-busy = Şu anda çok yoğunuz
problem-busy-text = Hiçbir şey kaybolmadı. Biraz bekleyip yeniden deneyin.
problem-internal = Bir şeyler ters gitti
problem-internal-text = Sorun bizde ve kaydedildi. Biraz sonra yeniden deneyin.
journey-expired = Bu çok uzun sürdü
journey-expired-text = Güvenliğiniz için oturum açma bir süre sonra sona erer. Hiçbir şey değişmedi.
journey-finished = Bu zaten tamamlandı
journey-finished-text = Bu adımları, belki başka bir sekmede, tamamladınız.
journey-unknown = İpin ucunu kaçırdık
journey-unknown-text = Bu tarayıcı bu sayfadan önceki adımları bilmiyor. Bağlantı başka bir cihazdan olabilir veya tanımlama bilgileri silinmiş olabilir.
journey-go-back = Uygulamaya dönüp yeniden başlayın.
cookies-cleared-heading = Tanımlama bilgilerinizi düzenledik
cookies-cleared-text = Tarayıcınız bu site için çok fazla tanımlama bilgisi tutuyordu, kendimizinkileri sildik. Devam etmek için yeniden oturum açın.

## What an error number means

explained-heading = { $number } ne demek
explained-happened = Ne oldu
explained-to-do = Ne yapmalı
explained-developers = Geliştiriciler için
explained-administrators = Yöneticiler için
explained-customers = Müşteriler için
explained-places = Gönderen

## Leaving

signed-out-step = Oturum kapatıldı
signed-out-heading = Oturumunuz kapatıldı
signed-out-text = Bu paylaşılan bir cihazsa tarayıcı penceresini kapatın.
go-to = Git: { $application }
sign-out-step = Oturumu kapat
sign-out-heading = { $tenant } oturumu kapatılsın mı?
sign-out-signed-in-as = { $identifier } olarak oturum açtınız.
sign-out-text = Bu tarayıcıda bu hesapla açtığınız her uygulamada oturumunuz kapatılacak.
sign-out-no = Oturum açık kalsın
sign-out-yes = Oturumu kapat
still-signed-in-heading = Oturumunuz hâlâ açık
still-signed-in-text = Bu sayfayı kapatabilirsiniz.
leave-step = Ayrılma
leave-heading = Bu uygulama burada bilinmiyor
leave-text = İsteği karşılanamıyor. Yalnızca { $site } sitesini açmak istediyseniz devam edin.
handing-over-step = Oturum açıldı
handing-over-text = Geri götürülüyorsunuz: { $application }.
signing-out-step = Oturumunuz kapatılıyor
signing-out-text = Uygulamalarınıza bildiriyoruz. Biraz sürebilir.

## Connecting a device

device-message = Tarayıcıda { $url } adresini açıp { $code } kodunu girin.
device-heading = Cihaz bağlayın
device-intro = TV’nizde, konsolunuzda veya komut satırınızda görünen kodu girin.
device-code-label = Cihazınızdaki kod
device-code-hint = 9 harf ve rakam. Küçük harf ve boşluk olabilir.
device-code-missing = Cihazınızın gösterdiği 9 karakteri girin.
device-code-unknown = Hiçbir cihaz bu kodu göstermiyor. Her karakteri denetleyin.
device-code-expired = Bu kodun süresi doldu. Yenisi için cihazınızda yeniden başlayın.
device-code-decided = Bu kod kullanıldı. Cihazınız hâlâ bekliyorsa orada yeniden başlayın.
device-code-too-many = Çok fazla yanlış kod girildi. Bir saat sonra yeniden deneyin.
device-only-yours = Yalnızca kendi istediğiniz bir kodu girin.
device-confirm-heading = { $application } bir cihaza bağlansın mı?
device-confirm-intro = Cihazınızın aynı kodu gösterdiğini denetleyin.
device-confirm-code = Kod: { $code }
device-application-label = Uygulama
device-requested-label = Başlangıç
device-warning-title = Bu kodu size biri mi gönderdi?
device-warning-text = İptal’i seçin. Bununla hesabınıza girebilirler.
device-deny = İptal
device-allow = Bağla
device-connected-heading = Cihazınız bağlandı
device-connected-text = Cihazınızda { $application } uygulamasına dönün. Bu sayfayı kapatabilirsiniz.
device-refused-heading = Hiçbir şey bağlanmadı
device-refused-text = O cihazdaki { $application } hesabınıza giremez. Bu sayfayı kapatabilirsiniz.

## Consent

consent-heading = { $application } hesabınızı kullansın mı?
consent-intro = Şunlar için izin istiyor:
consent-settled = Şunları zaten yapabilir:
consent-allow = İzin ver
consent-deny = İptal
consent-openid = Oturumunuzu açmak
consent-openid-text = Ve bir dahaki sefere sizi tanımak
consent-profile = Adınızı görmek
consent-email = E-posta adresinizi görmek
consent-offline = Siz yokken bağlı kalmak
consent-offline-text = Siz geri alana kadar
consent-unverified = Bu uygulamayı kimse denetlemedi.
consent-unverified-text = Yalnızca { $site } sitesini tanıyorsanız izin verin.
consent-administrator-heading = { $application } için yönetici onayı gerekiyor
consent-administrator-text = Burada kilitli olana siz izin veremezsiniz. Bir yöneticiden herkes için izin vermesini isteyin.
consent-back = Geri dön: { $application }
admin-consent-title = { $application } için herkes adına izin
admin-consent-heading = { $application } için herkes adına izin verilsin mi?
admin-consent-intro = Her müşteri adına yanıt veriyorsunuz. Onlara tek tek sorulmayacak.
admin-consent-openid = Kişilerin oturumunu açmak
admin-consent-openid-text = Ve bir dahaki sefere onları tanımak
admin-consent-profile = Profilleri görmek
admin-consent-profile-text = Oturum açan kişinin adı
admin-consent-email = E-posta adreslerini görmek
admin-consent-email-text = Oturum açan kişinin
admin-consent-offline = Kişiler yokken bağlı kalmak
admin-consent-offline-text = Siz veya onlar geri alana kadar
admin-consent-alone = Kimse oturum açmadan çalışır
admin-consent-site-label = Sizi geri gönderdiği yer
admin-consent-covers-label = Kapsam
admin-consent-covers = Tüm müşteriler: { $business }
admin-consent-audit = Yanıtınız denetim günlüğüne yazılır.
admin-consent-allow = Herkes için izin ver
no-administrator-heading = Buna yalnızca bir yönetici yanıt verebilir
no-administrator-text = { $identifier } olarak oturum açtınız. Devam etmek için bir yönetici hesabıyla oturum açın.
consent-records-heading = Hesabınızı kullanabilen uygulamalar
consent-records-since = İzin başlangıcı
consent-records-remove = Erişimi kaldır
consent-records-none = Hiçbir uygulamaya hesabınızı kullanma izni vermediniz.
consent-records-sign-in = Önce bir uygulamada oturum açın, sonra bu sayfayı yeniden açın.

## Answering an application that asks by mail

approval-heading = { $application } sizi soruyor
approval-intro = { $application }, ekranının başında olmasanız da oturumunuzu açmak istiyor.
approval-message-label = Mesaj
approval-warning-title = Bunu siz mi başlattınız?
approval-warning-text = Değilse Reddet’i seçin. Yoksa başlatan kişi hesabınıza girer.
approval-warning-message = Değilse veya mesaj orada gördüğünüz değilse Reddet’i seçin. Yoksa başlatan kişi hesabınıza girer.
approval-deny = Reddet
approval-allow = Kabul et
approval-another-heading = Bu istek başka bir hesap için
approval-another-text = Sorulan hesapla değil, { $identifier } olarak oturum açtınız.
approval-another-button = Başka bir hesapla oturum aç
approval-agreed-heading = Kabul ettiniz
approval-agreed-text = { $application } artık devam edebilir. Bu sayfayı kapatabilirsiniz.
approval-refused-heading = Reddettiniz
approval-refused-text = { $application } devam edemez. Bu sayfayı kapatabilirsiniz.
approval-gone-heading = Yanıtlanacak bir şey yok
approval-gone-text = Bu bağlantı artık çalışmıyor veya hiç çalışmadı. Hâlâ sizden yanıt bekleniyorsa bulunduğunuz yerden yeniden başlayın.

## Looking at pages beforehand

preview-heading = Önizleme
preview-intro = Örnek verilerle. Burada hiçbir şey saklanmaz veya gönderilmez.
preview-flows = Kullanıcı akışları
preview-themes = Temalar
preview-pages = Sayfalar

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Şehir veya ilçe
attribute-country = Ülke veya bölge
attribute-display-name = Görünen ad
attribute-job-title = İş unvanı
attribute-postal-code = Posta kodu
attribute-state = İl veya eyalet
attribute-street-address = Sokak ve numara
attribute-choose = Birini seçin
attribute-required = Devam etmek için bu gerekli.
attribute-invalid = Bu burada kullanılamaz. Denetleyip yeniden deneyin.
attribute-not-a-number = Rakamlarla bir tam sayı girin.
attribute-not-a-date = Bir tarih girin.
attribute-too-long = { $maximum ->
    [one] En fazla { $maximum } karakter girin.
   *[other] En fazla { $maximum } karakter girin.
}
step-page = Sayfa { $page } / { $pages }
back-button = Geri

# Terms of use and the like.
terms-heading = Kabul etmeniz gereken yeni bir şey var
terms-intro = Hesabınızla devam etmek için lütfen bunu okuyup kabul edin.
terms-missing = Devam etmek için bunu işaretleyin.
terms-sign-out = Bunun yerine oturumu kapat
