## Dates and times

date-and-time = { $day } { $month } { $year } pukul { $time } (UTC)
month-name = { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
}

## Every mail

help-link = Bantuan
fact-asked-for = Diminta pada
fact-when = Waktu
fact-device = Perangkat
reason-account = Dikirim ke { $address } karena ini adalah alamat email untuk akun ini. Email keamanan tidak dapat dinonaktifkan.
reason-signing-up = Dikirim ke { $address } karena seseorang memasukkannya untuk membuat akun.
reason-created = Dikirim ke { $address } karena Anda membuat akun.
link-caution = Periksa sebelum mengeklik.
link-caution-text = Tautan kami selalu diawali dengan { $base }. { $tenant } tidak pernah meminta kata sandi atau kode Anda lewat email atau telepon.
secret-caution = Rahasiakan kata sandi Anda.
secret-caution-text = { $tenant } tidak pernah meminta kata sandi atau kode Anda lewat email atau telepon.

## Codes

code-subject = { $code } adalah kode { $tenant } Anda
code-preview = Berlaku selama { $minutes } menit. Jangan bagikan kepada siapa pun.
code-works-once = Berlaku satu kali, selama { $minutes } menit.
code-caution = Rahasiakan kode ini.
sign-in-code-heading = Kode masuk Anda
sign-in-code-text = Ketik kode ini di halaman tempat Anda masuk.
sign-in-code-caution-text = Ketik kode hanya di { $host }. { $tenant } tidak pernah memintanya lewat telepon, SMS, atau email. Jika Anda tidak memintanya, abaikan email ini: tidak ada yang dapat masuk tanpa kode ini.
sign-up-code-heading = Konfirmasi email Anda
sign-up-code-text = Ketik kode ini di halaman tempat Anda membuat akun.
sign-up-code-caution-text = Ketik kode hanya di { $host }. { $tenant } tidak pernah memintanya lewat telepon, SMS, atau email. Jika Anda tidak memintanya, abaikan email ini: tidak ada akun yang dibuat tanpa kode ini.
reset-code-heading = Atur ulang kata sandi Anda
reset-code-text = Ketik kode ini di halaman tempat Anda meminta pengaturan ulang kata sandi.
reset-code-caution = Tidak meminta ini?
reset-code-caution-text = Kata sandi Anda tidak berubah dan Anda dapat mengabaikan email ini. Ketik kode hanya di { $host }. { $tenant } tidak pernah memintanya lewat telepon, SMS, atau email.

## A link to continue by

magic-link-subject = Tautan Anda untuk melanjutkan di { $tenant }
magic-link-text = Buka tautan ini di browser tempat Anda memintanya. Tautan berlaku satu kali dan hanya sebentar.
magic-link-button = Lanjutkan
magic-link-not-you = Jika Anda tidak memintanya, abaikan email ini: tidak ada yang bisa masuk tanpa tautan ini.

## An account exists already

existing-account-subject = Anda sudah memiliki akun { $tenant }
existing-account-preview = Seseorang mencoba mendaftar dengan alamat email Anda. Tidak ada yang berubah.
existing-account-heading = Anda sudah memiliki akun
existing-account-text = Seseorang mencoba membuat akun { $tenant } dengan alamat email ini. Anda sudah memiliki akun, jadi kami tidak membuat akun lain dan tidak ada yang berubah.
existing-account-you = Apakah itu Anda? Masuk saja, dan pilih “Lupa kata sandi?” jika Anda tidak mengingatnya.
existing-account-not-you = Jika bukan Anda, abaikan saja email ini. Orang tersebut tidak diberi tahu bahwa Anda memiliki akun.
sign-in-button = Masuk

## Welcome

welcome-subject = Selamat datang di { $tenant }
welcome-preview = Akun Anda sudah siap.
welcome-heading = Selamat datang di { $tenant }
welcome-heading-name = Selamat datang di { $tenant }, { $name }
welcome-text = Akun { $tenant } Anda sudah siap. Anda telah mendaftar sebagai { $address }.
application-button = Buka { $application }

## Security notices

password-changed-subject = Kata sandi { $tenant } Anda telah diubah
password-changed-preview = Jika ini Anda, tidak ada yang perlu dilakukan.
password-changed-heading = Kata sandi Anda telah diubah
password-changed-everywhere = Kami juga telah mengeluarkan Anda dari perangkat Anda yang lain.
nothing-to-do = Jika ini Anda, tidak ada yang perlu dilakukan.
not-you-reset = Jika bukan Anda, orang lain mungkin mengetahui kata sandi Anda. Buka { $tenant }, pilih masuk, lalu “Lupa kata sandi?”, dan keluar dari semua tempat lain.
new-device-subject = Ada yang baru masuk ke akun { $tenant } Anda
new-device-preview = Apakah ini Anda?
new-device-heading = Anda masuk di perangkat baru

## An application asks

fact-application = Aplikasi
fact-message = Pesan
approval-subject = { $application } meminta persetujuan Anda
approval-preview = Jawab dalam { $minutes } menit. Tidak ada yang terjadi sebelum Anda menjawab.
approval-heading = { $application } meminta konfirmasi Anda
approval-text = { $application } ingin melanjutkan atas nama Anda. Lihat permintaannya, lalu setujui atau tolak.
approval-expires = Permintaan ini dapat dijawab satu kali, selama { $minutes } menit.
approval-button = Lihat permintaan
approval-not-you = Jika Anda tidak mengharapkan permintaan ini, abaikan saja email ini: tidak ada yang terjadi tanpa jawaban Anda.

## Text messages

sms-code = { $code } adalah kode { $tenant } Anda. Berlaku selama { $minutes } menit. Jangan berikan kepada siapa pun.
sms-existing-account = Anda sudah memiliki akun { $tenant }. Masuk dengan nomor ini.
