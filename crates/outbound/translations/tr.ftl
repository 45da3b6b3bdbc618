## Dates and times

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

## Every mail

help-link = Yardım
fact-asked-for = İstenme zamanı
fact-when = Ne zaman
fact-device = Cihaz
reason-account = { $address } adresine gönderildi, çünkü bu hesabın adresi budur. Güvenlik e-postaları kapatılamaz.
reason-signing-up = { $address } adresine gönderildi, çünkü biri hesap oluşturmak için bu adresi yazdı.
reason-created = { $address } adresine gönderildi, çünkü bir hesap oluşturdunuz.
link-caution = Tıklamadan önce denetleyin.
link-caution-text = Bağlantılarımız hep { $base } ile başlar. { $tenant }, parolanızı veya bir kodu asla e-postayla ya da telefonla sormaz.
secret-caution = Parolanızı kimseyle paylaşmayın.
secret-caution-text = { $tenant }, parolanızı veya bir kodu asla e-postayla ya da telefonla sormaz.

## Codes

code-subject = { $tenant } kodunuz: { $code }
code-preview = { $minutes ->
    [one] { $minutes } dakika geçerlidir. Kimseyle paylaşmayın.
   *[other] { $minutes } dakika geçerlidir. Kimseyle paylaşmayın.
}
code-works-once = { $minutes ->
    [one] Bir kez, { $minutes } dakika geçerlidir.
   *[other] Bir kez, { $minutes } dakika geçerlidir.
}
code-caution = Bu kodu kimseyle paylaşmayın.
sign-in-code-heading = Oturum açma kodunuz
sign-in-code-text = Bu kodu oturum açtığınız sayfaya yazın.
sign-in-code-caution-text = Yalnızca { $host } adresinde yazın. { $tenant } bunu asla telefonla, mesajla veya e-postayla sormaz. Siz istemediyseniz bu e-postayı yok sayın: kod olmadan kimse giremez.
sign-up-code-heading = E-postanızı doğrulayın
sign-up-code-text = Bu kodu hesabınızı oluşturduğunuz sayfaya yazın.
sign-up-code-caution-text = Yalnızca { $host } adresinde yazın. { $tenant } bunu asla telefonla, mesajla veya e-postayla sormaz. Siz istemediyseniz bu e-postayı yok sayın: kod olmadan hesap oluşturulmaz.
reset-code-heading = Parolanızı sıfırlayın
reset-code-text = Bu kodu parolanızı sıfırlamak istediğiniz sayfaya yazın.
reset-code-caution = Bunu siz istemediniz mi?
reset-code-caution-text = Parolanız değişmedi, bu e-postayı yok sayabilirsiniz. Kodu yalnızca { $host } adresinde yazın. { $tenant } bunu asla telefonla, mesajla veya e-postayla sormaz.

## A link to continue by

magic-link-subject = { $tenant } için devam bağlantınız
magic-link-text = Bu bağlantıyı, onu istediğiniz tarayıcıda açın. Bir kez ve yalnızca kısa süre çalışır.
magic-link-button = Devam et
magic-link-not-you = Siz istemediyseniz bu e-postayı yok sayın: bağlantı olmadan kimse giriş yapamaz.

## An account exists already

existing-account-subject = Zaten bir { $tenant } hesabınız var
existing-account-preview = Biri adresinizle kaydolmaya çalıştı. Hiçbir şey değişmedi.
existing-account-heading = Zaten bir hesabınız var
existing-account-text = Biri bu adresle bir { $tenant } hesabı oluşturmaya çalıştı. Zaten bir hesabınız olduğundan yenisini oluşturmadık ve hiçbir şey değişmedi.
existing-account-you = Siz miydiniz? Oturum açın; parolanızı unuttuysanız “Parolanızı mı unuttunuz?” seçeneğini kullanın.
existing-account-not-you = Siz değildiyseniz bu e-postayı yok sayabilirsiniz. Diğer kişi hesabınız olduğunu öğrenmedi.
sign-in-button = Oturum aç

## Welcome

welcome-subject = Hoş geldiniz: { $tenant }
welcome-preview = Hesabınız hazır.
welcome-heading = Hoş geldiniz: { $tenant }
welcome-heading-name = { $name }, hoş geldiniz: { $tenant }
welcome-text = { $tenant } hesabınız hazır. { $address } olarak kaydoldunuz.
application-button = Git: { $application }

## Security notices

password-changed-subject = { $tenant } parolanız değiştirildi
password-changed-preview = Sizseniz yapmanız gereken bir şey yok.
password-changed-heading = Parolanız değiştirildi
password-changed-everywhere = Diğer cihazlarınızda da oturumunuzu kapattık.
nothing-to-do = Sizseniz yapmanız gereken bir şey yok.
not-you-reset = Siz değilseniz parolanızı başka biri biliyor olabilir. { $tenant } sitesine gidin, oturum açmayı ve ardından “Parolanızı mı unuttunuz?” seçeneğini seçin, diğer her yerde oturumu kapatın.
new-device-subject = { $tenant } hesabınızda yeni oturum
new-device-preview = Siz miydiniz?
new-device-heading = Yeni bir cihazda oturum açtınız

## An application asks

fact-application = Uygulama
fact-message = Mesaj
approval-subject = { $application } onayınızı istiyor
approval-preview = { $minutes ->
    [one] { $minutes } dakika içinde yanıtlayın. O zamana kadar hiçbir şey olmaz.
   *[other] { $minutes } dakika içinde yanıtlayın. O zamana kadar hiçbir şey olmaz.
}
approval-heading = { $application } sizi soruyor
approval-text = { $application } sizin adınıza devam etmek istiyor. Ne istediğine bakın, sonra kabul edin veya reddedin.
approval-expires = { $minutes ->
    [one] Bir kez, { $minutes } dakika içinde yanıtlanabilir.
   *[other] Bir kez, { $minutes } dakika içinde yanıtlanabilir.
}
approval-button = İsteğe bak
approval-not-you = Bunu beklemiyorsanız bu e-postayı yok sayabilirsiniz: yanıtınız olmadan hiçbir şey olmaz.

## Text messages

sms-code = { $minutes ->
    [one] { $tenant } kodunuz: { $code }. { $minutes } dakika geçerlidir. Kimseye vermeyin.
   *[other] { $tenant } kodunuz: { $code }. { $minutes } dakika geçerlidir. Kimseye vermeyin.
}
sms-existing-account = Zaten bir { $tenant } hesabınız var. Bu numarayla oturum açın.
