# The language's own name, as it stands in the choice of languages.
language-name = Bahasa Indonesia

## Every page

skip-link = Langsung ke konten utama
title-error = Kesalahan:
language-label = Bahasa:
help-link = Bantuan
privacy-link = Privasi
terms-link = Ketentuan
change-account = Ganti akun
continue-button = Lanjutkan
try-again-button = Coba lagi
show-password = Tampilkan kata sandi
optional-note = (opsional)
or-divider = atau
email-label = Email
error-label = Kesalahan
detail-label = Detail
time-label = Waktu
correlation-label = ID korelasi
copy-reference = Salin ID untuk tim dukungan
copied-note = Disalin

## Dates and times

time-of-day = { $time } (UTC)
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

## Signing in

sign-in-step = Masuk
sign-in-heading = Masuk
sign-in-intro = Masuk untuk melanjutkan ke { $tenant }
identifier-label = Email atau nama pengguna
identifier-label-phone = Email atau nomor telepon
identifier-label-any = Email, nomor telepon, atau nama pengguna
phone-label = Nomor telepon
username-label = Nama pengguna
identifier-missing = Masukkan email atau nama pengguna Anda.
identifier-missing-email = Masukkan email Anda.
identifier-missing-any = Isi kolom ini.
identifier-not-an-email = Masukkan alamat email, misalnya nama@example.com.
identifier-unacceptable = Periksa isian Anda. Ini bukan email atau nama pengguna yang valid.
identifier-unacceptable-phone = Periksa isian Anda. Nomor telepon diawali dengan + dan kode negaranya.
identifier-unacceptable-phone-example = Periksa isian Anda. Contoh nomor telepon: { $example }.
phone-country-refused = Kami tidak dapat mengirim pesan ke nomor dari negara ini. Gunakan nomor lain.
username-unacceptable = Ini tidak dapat digunakan sebagai nama pengguna di sini. Pilih yang lain.
username-heading = Pilih nama pengguna
username-intro = Anda akan menggunakannya untuk masuk.
username-hint = Huruf a sampai z, angka, titik, tanda hubung, dan garis bawah.
username-taken = Nama pengguna ini sudah dipakai. Pilih yang lain.
sign-up-prompt = Baru di { $tenant }?
sign-up-link = Buat akun

## Password

password-heading = Masukkan kata sandi Anda
password-label = Kata sandi
password-missing = Masukkan kata sandi Anda.
password-wrong = Email dan kata sandi tidak cocok.
password-wrong-any = Akun dan kata sandi tidak cocok.
password-wrong-reset = Coba lagi, atau atur ulang kata sandi Anda.
password-wrong-retry = Periksa keduanya, lalu coba lagi.
password-busy = Layanan kami sedang sangat sibuk.
password-busy-text = Kata sandi Anda belum diperiksa. Tunggu sebentar, lalu coba lagi.
forgot-link = Lupa kata sandi?
remember-label = Biarkan saya tetap masuk di perangkat ini
sign-in-button = Masuk
code-instead = Kirimi saya kode lewat email saja

## One-time code

code-heading = Periksa email Anda
code-heading-phone = Periksa ponsel Anda
code-sent-sign-in = Kami telah mengirim kode ke { $address }
code-sent-sign-up = Untuk memastikan ini milik Anda, kami telah mengirim kode ke { $address }
code-sent-reset = Jika ada akun yang terkait, kami telah mengirim kode ke { $address }
code-label = Kode { $digits } digit
code-hint = Berlaku selama { $minutes } menit.
code-hint-scripted = Kami memeriksanya begitu Anda mengetik digit terakhir.
code-missing = Masukkan { $digits } digit dari email.
code-missing-phone = Masukkan { $digits } digit dari pesan.
code-wrong = Ini bukan kode terakhir yang kami kirim. Periksa kode tersebut, atau kirim kode baru.
code-expired = Kode ini sudah kedaluwarsa. Kirim kode baru.
code-too-many = Kode ini sudah terlalu sering salah dimasukkan. Kirim kode baru.
code-sent-again = Kami telah mengirim kode baru. Hanya kode terbaru yang berlaku.
code-wait = Anda dapat meminta kode lain dalam { $seconds } detik. Kode terakhir masih berlaku.
code-nothing-yet = Belum menerima kode? Periksa folder spam, atau
code-nothing-yet-phone = Belum menerima kode? Tunggu sebentar, atau
code-resend = kirim kode baru
verify-button = Verifikasi
change-email = Gunakan email lain
change-phone = Gunakan nomor lain
password-instead = Gunakan kata sandi saja

## Links by mail

link-sent = Kami telah mengirim tautan ke { $address }
link-hint = Buka di browser ini. Tautan berlaku satu kali dan hanya sebentar.
link-resend = kirim tautan baru
link-sent-again = Kami telah mengirim tautan baru. Hanya tautan terbaru yang berlaku.
link-wait = Kami baru saja mengirim tautan dan masih berlaku. Tunggu sebentar sebelum meminta yang lain.
link-opened = Pastikan ini Anda
link-expired = Tautan ini sudah kedaluwarsa, sudah dipakai, atau bukan yang terbaru. Kirim tautan baru.
link-elsewhere = Buka tautan di tempat Anda memulai
link-elsewhere-text = Tautan ini hanya berlaku di browser yang memintanya. Tautan belum terpakai: salin ke sana, atau buka email di perangkat itu.
link-instead = Kirimi saya tautan lewat email saja

## Signing up

sign-up-heading = Buat akun Anda
sign-up-intro = Hanya perlu sekitar satu menit.
sign-up-email-hint = Kami akan mengirimi Anda kode untuk mengonfirmasinya.
sign-up-link-hint = Kami akan mengirimi Anda tautan untuk mengonfirmasinya.
sign-in-prompt = Sudah punya akun?
sign-in-link = Masuk
details-step = Data Anda
details-intro = Satu langkah terakhir.
details-problems = Periksa kolom yang ditandai. Tidak ada data yang hilang, hanya kata sandi yang perlu diketik ulang.
steps-label = Kemajuan
step-email-done = Email, selesai
step-code-done = Kode, selesai
step-details = Data Anda, langkah 3 dari 3
email-confirmed = Dikonfirmasi.
given-name-label = Nama depan
given-name-wrong = Masukkan nama depan Anda.
family-name-label = Nama belakang
family-name-wrong = Masukkan nama belakang Anda.
create-password-label = Buat kata sandi
create-account-button = Buat akun

## Choosing a password

password-hint = Gunakan { $minimum } karakter atau lebih. Beberapa kata yang tidak saling terkait adalah pilihan yang baik.
password-choose = Pilih kata sandi.
password-too-short = Terlalu pendek. Gunakan { $minimum } karakter atau lebih.
password-too-long = Terlalu panjang. Gunakan maksimal { $maximum } karakter.
password-common = Ini salah satu kata sandi yang paling pertama dicoba orang lain. Pilih yang lain.
password-context = Kata sandi ini tersusun dari nama Anda, email Anda, atau nama kami. Pilih sesuatu yang tidak terkait.
password-guessable = Kata sandi ini mudah ditebak. Tambahkan beberapa kata yang tidak saling terkait.
password-unacceptable = Kata sandi ini berisi karakter yang tidak dapat digunakan. Pilih kata sandi lain.
password-classes = Gunakan karakter dari setidaknya { $classes } jenis berikut: huruf besar, huruf kecil, angka, karakter lain.
password-history = Jangan gunakan { $count } kata sandi terakhir Anda.
password-banned = Kata sandi ini berisi kata yang tidak dapat digunakan di sini. Pilih sesuatu yang tidak ada hubungannya dengan kami.
password-breached = Kata sandi ini diketahui dari kebocoran data di tempat lain sehingga akan dicoba orang lain. Pilih yang lain.
password-used-before = Anda pernah menggunakan kata sandi ini. Pilih yang lain.
strength-label = Kekuatan kata sandi
strength-weak = Lemah
strength-fair = Cukup
strength-good = Baik
strength-strong = Kuat

## Stay signed in

stay-heading = Tetap masuk?
stay-intro = Anda tidak perlu masuk lagi di perangkat ini selama { $days } hari.
stay-no = Tidak
stay-yes = Tetap masuk
stay-shared-device = Pilih “Tidak” di perangkat bersama atau perangkat umum.

## Choosing an account

picker-heading = Pilih akun
picker-intro = untuk melanjutkan ke { $application }
picker-other = Gunakan akun lain

## Resetting a password

reset-heading = Atur ulang kata sandi Anda
reset-intro-email = Masukkan email Anda dan kami akan mengirimkan kode.
reset-intro = Masukkan email atau nomor telepon Anda dan kami akan mengirimkan kode.
send-code-button = Kirim kode
back-to-sign-in = Kembali ke halaman masuk
new-password-heading = Pilih kata sandi baru
change-password-text = Sebelum melanjutkan, Anda harus mengubah kata sandi. Anda akan dikeluarkan dari semua tempat lain.
new-password-label = Kata sandi baru
confirm-password-label = Ulangi kata sandi baru
passwords-differ = Kedua kata sandi berbeda. Ketik ulang keduanya.
revoke-label = Keluar dari semua tempat lain
save-and-sign-in = Simpan dan masuk

## Paused, too many

locked-step = Proses masuk dijeda
locked-heading = Proses masuk dijeda selama { $minutes } menit
locked-text = Kata sandi yang salah sudah terlalu sering dimasukkan. Jeda ini mencegah orang lain masuk saat Anda tidak ada.
locked-until = Anda dapat mencoba kata sandi lagi pada pukul
locked-other-ways = Cara berikut masih dapat digunakan sekarang:
locked-code-text = Kami akan mengirimkannya jika ada akun untuk email ini
locked-reset-text = Kami akan mengirim kode ke email Anda
rate-limited-step = Terlalu banyak percobaan
rate-limited-heading = Tunggu sebentar, lalu coba lagi
rate-limited-text = Kami menerima banyak percobaan dari jaringan Anda.
rate-limited-from = Coba lagi mulai pukul
rate-limited-hint = Menggunakan Wi-Fi bersama? Data seluler mungkin bisa digunakan lebih cepat.

## What can go wrong

start-again-in = Mulai lagi di { $application }
problem-unknown-tenant = Tidak ada halaman masuk di sini
problem-unknown-tenant-text = Alamat halaman ini menyebutkan organisasi yang tidak ada. Periksa tautannya, atau kembali ke aplikasi.
problem-unknown-application = Aplikasi ini tidak dikenal di sini
problem-unknown-application-text = Aplikasi yang mengarahkan Anda belum disiapkan untuk proses masuk ini. Tidak ada masalah dengan akun Anda.
problem-unknown-redirect = Anda tidak dapat masuk lewat aplikasi ini
problem-unknown-redirect-text = Aplikasi meminta kami mengarahkan Anda ke alamat yang tidak didaftarkannya, jadi kami berhenti. Tidak ada masalah dengan akun Anda.
problem-bad-request = Permintaan aplikasi ini tidak dapat dipahami
problem-bad-request-text = Kembali ke aplikasi dan coba lagi. Jika terus terjadi, beri tahu pengelola aplikasi.
problem-not-found = Tidak ada halaman di sini
problem-not-found-text = Periksa tautannya, atau kembali ke aplikasi dan mulai lagi.
problem-unknown-number = Kesalahan ini tidak ada
problem-unknown-number-text = Nomor kesalahan tercantum setelah AADSTS dalam teksnya. Periksa tautannya.
problem-stale-form = Halaman ini terlalu lama dibuka
problem-stale-form-text = Demi keamanan Anda, kami tidak menggunakan data yang dikirim halaman ini. Kembali, muat ulang halaman, lalu coba lagi.
problem-no-cookies = Browser Anda memblokir cookie
problem-no-cookies-text = Kami hanya memerlukannya untuk mengetahui bahwa halaman berikutnya masih dibuka oleh Anda. Izinkan cookie untuk situs ini, lalu mulai lagi.
problem-too-large = Data terlalu besar
problem-too-large-text = Data yang dikirim browser Anda lebih besar daripada yang diperlukan halaman kami. Kembali dan coba lagi dengan data yang lebih sedikit.
problem-busy = Layanan kami sedang sangat sibuk
problem-busy-text = Tidak ada data yang hilang. Tunggu sebentar, lalu coba lagi.
problem-internal = Terjadi kesalahan
problem-internal-text = Masalahnya ada di pihak kami dan sudah dicatat. Coba lagi sebentar lagi.
journey-expired = Waktu habis
journey-expired-text = Demi keamanan Anda, proses masuk berakhir setelah beberapa waktu. Tidak ada yang berubah.
journey-finished = Proses ini sudah selesai
journey-finished-text = Anda sudah menyelesaikan langkah-langkah ini, mungkin di tab lain.
journey-unknown = Kami tidak menemukan langkah sebelumnya
journey-unknown-text = Browser ini tidak mengenali langkah-langkah sebelum halaman ini. Tautannya mungkin berasal dari perangkat lain, atau cookie sudah dihapus.
journey-go-back = Kembali ke aplikasi dan mulai lagi.
cookies-cleared-heading = Kami telah merapikan cookie Anda
cookies-cleared-text = Browser Anda menyimpan terlalu banyak cookie untuk situs ini, jadi kami menghapus cookie kami. Masuk lagi untuk melanjutkan.

## What an error number means

explained-heading = Arti { $number }
explained-happened = Apa yang terjadi
explained-to-do = Apa yang perlu dilakukan
explained-developers = Untuk pengembang
explained-administrators = Untuk administrator
explained-customers = Untuk pelanggan
explained-places = Dikirim oleh

## Leaving

signed-out-step = Sudah keluar
signed-out-heading = Anda sudah keluar
signed-out-text = Tutup jendela browser jika ini perangkat bersama.
go-to = Buka { $application }
sign-out-step = Keluar
sign-out-heading = Keluar dari { $tenant }?
sign-out-signed-in-as = Anda masuk sebagai { $identifier }.
sign-out-text = Anda akan keluar dari semua aplikasi yang Anda buka dengan akun ini di browser ini.
sign-out-no = Tetap masuk
sign-out-yes = Keluar
still-signed-in-heading = Anda masih masuk
still-signed-in-text = Anda dapat menutup halaman ini.
leave-step = Meninggalkan halaman
leave-heading = Aplikasi ini tidak dikenal di sini
leave-text = Permintaannya tidak dapat dipenuhi. Lanjutkan hanya jika Anda memang ingin membuka { $site }.
handing-over-step = Anda sudah masuk
handing-over-text = Mengembalikan Anda ke { $application }.
signing-out-step = Sedang keluar
signing-out-text = Kami sedang memberi tahu aplikasi Anda. Tunggu sebentar.

## Connecting a device

device-message = Buka { $url } di browser dan masukkan kode { $code }.
device-heading = Hubungkan perangkat
device-intro = Masukkan kode yang ditampilkan di TV, konsol, atau baris perintah Anda.
device-code-label = Kode di perangkat Anda
device-code-hint = 9 huruf dan angka. Boleh dengan huruf kecil dan spasi.
device-code-missing = Masukkan 9 karakter yang ditampilkan perangkat Anda.
device-code-unknown = Tidak ada perangkat yang menampilkan kode ini. Periksa setiap karakter.
device-code-expired = Kode ini sudah kedaluwarsa. Mulai lagi di perangkat Anda untuk mendapatkan kode baru.
device-code-decided = Kode ini sudah digunakan. Jika perangkat Anda masih menunggu, mulai lagi di sana.
device-code-too-many = Kode yang salah sudah terlalu sering dimasukkan. Coba lagi dalam satu jam.
device-only-yours = Masukkan hanya kode yang Anda minta sendiri.
device-confirm-heading = Hubungkan { $application } di perangkat?
device-confirm-intro = Pastikan perangkat Anda menampilkan kode yang sama.
device-confirm-code = Kode: { $code }
device-application-label = Aplikasi
device-requested-label = Dimulai
device-warning-title = Apakah seseorang mengirimi Anda kode ini?
device-warning-text = Pilih “Batal”. Orang tersebut bisa menggunakannya untuk masuk ke akun Anda.
device-deny = Batal
device-allow = Hubungkan
device-connected-heading = Perangkat Anda terhubung
device-connected-text = Kembali ke { $application } di perangkat Anda. Anda dapat menutup halaman ini.
device-refused-heading = Tidak ada yang dihubungkan
device-refused-text = { $application } di perangkat itu tidak dapat masuk ke akun Anda. Anda dapat menutup halaman ini.

## Consent

consent-heading = Izinkan { $application } menggunakan akun Anda?
consent-intro = Aplikasi ini meminta izin untuk:
consent-settled = Aplikasi ini sudah diizinkan untuk:
consent-allow = Izinkan
consent-deny = Batal
consent-openid = Membantu Anda masuk
consent-openid-text = Dan mengenali Anda pada kesempatan berikutnya
consent-profile = Melihat nama Anda
consent-email = Melihat alamat email Anda
consent-offline = Tetap terhubung saat Anda tidak ada
consent-offline-text = Sampai Anda mencabut izin ini
consent-unverified = Belum ada yang memeriksa aplikasi ini.
consent-unverified-text = Izinkan hanya jika Anda mengenal { $site }.
consent-administrator-heading = { $application } memerlukan persetujuan administrator
consent-administrator-text = Anda tidak dapat mengizinkan yang terkunci di sini. Minta administrator untuk mengizinkannya bagi semua orang.
consent-back = Kembali ke { $application }
admin-consent-title = Izinkan { $application } untuk semua orang
admin-consent-heading = Izinkan { $application } untuk semua orang?
admin-consent-intro = Anda menjawab untuk semua pelanggan. Mereka tidak akan ditanya satu per satu.
admin-consent-openid = Membantu pengguna masuk
admin-consent-openid-text = Dan mengenali mereka pada kesempatan berikutnya
admin-consent-profile = Melihat profil
admin-consent-profile-text = Nama pengguna yang masuk
admin-consent-email = Melihat alamat email
admin-consent-email-text = Milik pengguna yang masuk
admin-consent-offline = Tetap terhubung saat pengguna tidak ada
admin-consent-offline-text = Sampai Anda atau mereka mencabut izin ini
admin-consent-alone = Berfungsi tanpa ada pengguna yang masuk
admin-consent-site-label = Mengembalikan Anda ke
admin-consent-covers-label = Mencakup
admin-consent-covers = Semua pelanggan { $business }
admin-consent-audit = Jawaban Anda dicatat dalam log audit.
admin-consent-allow = Izinkan untuk semua orang
no-administrator-heading = Hanya administrator yang dapat menjawab ini
no-administrator-text = Anda masuk sebagai { $identifier }. Masuk dengan akun administrator untuk melanjutkan.
consent-records-heading = Aplikasi yang boleh menggunakan akun Anda
consent-records-since = Diizinkan sejak
consent-records-remove = Hapus akses
consent-records-none = Anda belum mengizinkan aplikasi apa pun menggunakan akun Anda.
consent-records-sign-in = Masuk ke sebuah aplikasi dahulu, lalu buka halaman ini lagi.

## Answering an application that asks by mail

approval-heading = { $application } meminta konfirmasi Anda
approval-intro = { $application } ingin masuk dengan akun Anda, meskipun Anda tidak berada di depan layarnya.
approval-message-label = Pesan
approval-warning-title = Apakah Anda yang memulai ini?
approval-warning-text = Jika bukan, pilih “Tolak”. Jika tidak ditolak, orang yang memulainya akan masuk ke akun Anda.
approval-warning-message = Jika bukan, atau jika pesannya tidak sama dengan yang Anda lihat di sana, pilih “Tolak”. Jika tidak ditolak, orang yang memulainya akan masuk ke akun Anda.
approval-deny = Tolak
approval-allow = Setujui
approval-another-heading = Permintaan ini untuk akun lain
approval-another-text = Anda masuk sebagai { $identifier }, sedangkan permintaan ini bukan untuk akun tersebut.
approval-another-button = Masuk dengan akun lain
approval-agreed-heading = Anda telah menyetujui
approval-agreed-text = { $application } sekarang dapat melanjutkan. Anda dapat menutup halaman ini.
approval-refused-heading = Anda telah menolak
approval-refused-text = { $application } tidak dapat melanjutkan. Anda dapat menutup halaman ini.
approval-gone-heading = Tidak ada yang perlu dijawab
approval-gone-text = Tautan ini tidak berlaku lagi, atau memang tidak pernah berlaku. Jika jawaban Anda masih ditunggu, mulai lagi dari tempat semula.

## Looking at pages beforehand

preview-heading = Pratinjau
preview-intro = Dengan data contoh. Tidak ada yang disimpan atau dikirim di sini.
preview-flows = Alur pengguna
preview-themes = Tema
preview-pages = Halaman

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Kota atau kabupaten
attribute-country = Negara atau wilayah
attribute-display-name = Nama tampilan
attribute-job-title = Jabatan
attribute-postal-code = Kode pos
attribute-state = Negara bagian atau provinsi
attribute-street-address = Jalan dan nomor
attribute-problems = Periksa kolom yang ditandai. Tidak ada data yang hilang.
attribute-choose = Pilih salah satu
attribute-required = Ini diperlukan untuk melanjutkan.
attribute-invalid = Ini tidak dapat digunakan di sini. Periksa dan coba lagi.
attribute-not-a-number = Masukkan bilangan bulat, dalam angka.
attribute-not-a-date = Masukkan tanggal.
attribute-too-long = Masukkan maksimal { $maximum } karakter.
step-page = Halaman { $page } dari { $pages }
back-button = Kembali

# Terms of use and the like.
terms-heading = Ada ketentuan baru untuk disetujui
terms-intro = Harap baca dan setujui ini untuk terus menggunakan akun Anda.
terms-missing = Centang ini untuk melanjutkan.
terms-sign-out = Keluar saja
