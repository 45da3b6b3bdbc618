# The language's own name, as it stands in the choice of languages.
language-name = ไทย

## Every page

skip-link = ข้ามไปยังเนื้อหาหลัก
title-error = ข้อผิดพลาด:
language-label = ภาษา:
help-link = ความช่วยเหลือ
privacy-link = ความเป็นส่วนตัว
terms-link = ข้อกำหนด
change-account = เปลี่ยนบัญชี
continue-button = ดำเนินการต่อ
try-again-button = ลองอีกครั้ง
show-password = แสดงรหัสผ่าน
optional-note = (ไม่บังคับ)
or-divider = หรือ
email-label = อีเมล
error-label = ข้อผิดพลาด
detail-label = รายละเอียด
time-label = เวลา
correlation-label = ID ความสัมพันธ์
copy-reference = คัดลอก ID สำหรับฝ่ายสนับสนุน
copied-note = คัดลอกแล้ว

## Dates and times

time-of-day = { $time } น. (UTC)
date-and-time = { $day } { $month } ค.ศ. { $year } เวลา { $time } น. (UTC)
month-name = { $month ->
    [1] มกราคม
    [2] กุมภาพันธ์
    [3] มีนาคม
    [4] เมษายน
    [5] พฤษภาคม
    [6] มิถุนายน
    [7] กรกฎาคม
    [8] สิงหาคม
    [9] กันยายน
    [10] ตุลาคม
    [11] พฤศจิกายน
   *[12] ธันวาคม
}

## Signing in

sign-in-step = ลงชื่อเข้าใช้
sign-in-heading = ลงชื่อเข้าใช้
sign-in-intro = ลงชื่อเข้าใช้เพื่อไปยัง { $tenant }
identifier-label = อีเมลหรือชื่อผู้ใช้
identifier-label-phone = อีเมลหรือหมายเลขโทรศัพท์
identifier-label-any = อีเมล หมายเลขโทรศัพท์ หรือชื่อผู้ใช้
phone-label = หมายเลขโทรศัพท์
username-label = ชื่อผู้ใช้
identifier-missing = ป้อนอีเมลหรือชื่อผู้ใช้ของคุณ
identifier-missing-email = ป้อนอีเมลของคุณ
identifier-missing-any = กรอกข้อมูลในช่องนี้
identifier-not-an-email = ป้อนที่อยู่อีเมล เช่น name@example.com
identifier-unacceptable = ตรวจสอบข้อมูลที่คุณป้อน ข้อมูลนี้ไม่ใช่อีเมลหรือชื่อผู้ใช้ที่ถูกต้อง
identifier-unacceptable-phone = ตรวจสอบข้อมูลที่คุณป้อน หมายเลขโทรศัพท์ต้องขึ้นต้นด้วย + และรหัสประเทศ
identifier-unacceptable-phone-example = ตรวจสอบข้อมูลที่คุณป้อน ตัวอย่างหมายเลขโทรศัพท์: { $example }
phone-country-refused = เราส่งข้อความไปยังหมายเลขของประเทศนี้ไม่ได้ โปรดใช้หมายเลขอื่น
username-unacceptable = ใช้ชื่อผู้ใช้นี้ที่นี่ไม่ได้ โปรดเลือกชื่ออื่น
username-heading = เลือกชื่อผู้ใช้
username-intro = คุณจะใช้ชื่อนี้ในการลงชื่อเข้าใช้
username-hint = ตัวอักษร a ถึง z ตัวเลข จุด ขีดกลาง และขีดล่าง
username-taken = ชื่อผู้ใช้นี้มีผู้อื่นใช้แล้ว โปรดเลือกชื่ออื่น
sign-up-prompt = เพิ่งเคยใช้ { $tenant } ใช่ไหม
sign-up-link = สร้างบัญชี

## Password

password-heading = ป้อนรหัสผ่านของคุณ
password-label = รหัสผ่าน
password-missing = ป้อนรหัสผ่านของคุณ
password-wrong = อีเมลและรหัสผ่านไม่ตรงกัน
password-wrong-any = บัญชีและรหัสผ่านไม่ตรงกัน
password-wrong-reset = ลองอีกครั้งหรือรีเซ็ตรหัสผ่านของคุณ
password-wrong-retry = ตรวจสอบทั้งสองอย่างแล้วลองอีกครั้ง
password-busy = ขณะนี้มีผู้ใช้งานจำนวนมาก
password-busy-text = เรายังไม่ได้ตรวจสอบรหัสผ่านของคุณ โปรดรอสักครู่แล้วลองอีกครั้ง
forgot-link = ลืมรหัสผ่านใช่ไหม
remember-label = ให้ฉันอยู่ในระบบบนอุปกรณ์นี้
sign-in-button = ลงชื่อเข้าใช้
code-instead = รับรหัสทางอีเมลแทน

## One-time code

code-heading = ตรวจสอบอีเมลของคุณ
code-heading-phone = ตรวจสอบโทรศัพท์ของคุณ
code-sent-sign-in = เราส่งรหัสไปที่ { $address } แล้ว
code-sent-sign-up = เพื่อยืนยันว่าเป็นของคุณ เราได้ส่งรหัสไปที่ { $address } แล้ว
code-sent-reset = หากมีบัญชีที่ใช้ข้อมูลนี้ เราได้ส่งรหัสไปที่ { $address } แล้ว
code-label = รหัส { $digits } หลัก
code-hint = ใช้ได้ { $minutes } นาที
code-hint-scripted = เราจะตรวจสอบรหัสทันทีที่คุณป้อนตัวเลขหลักสุดท้าย
code-missing = ป้อนตัวเลข { $digits } หลักจากอีเมล
code-missing-phone = ป้อนตัวเลข { $digits } หลักจากข้อความ
code-wrong = นี่ไม่ใช่รหัสล่าสุดที่เราส่งให้ โปรดตรวจสอบรหัสหรือส่งรหัสใหม่
code-expired = รหัสนี้หมดอายุแล้ว โปรดส่งรหัสใหม่
code-too-many = ป้อนรหัสนี้ผิดหลายครั้งเกินไป โปรดส่งรหัสใหม่
code-sent-again = เราส่งรหัสใหม่แล้ว ใช้ได้เฉพาะรหัสล่าสุดเท่านั้น
code-wait = คุณขอรหัสใหม่ได้ในอีก { $seconds } วินาที รหัสล่าสุดยังใช้ได้อยู่
code-nothing-yet = ยังไม่ได้รับรหัสใช่ไหม ตรวจสอบโฟลเดอร์จดหมายขยะ หรือ
code-nothing-yet-phone = ยังไม่ได้รับรหัสใช่ไหม รอสักครู่ หรือ
code-resend = ส่งรหัสใหม่
verify-button = ยืนยัน
change-email = ใช้อีเมลอื่น
change-phone = ใช้หมายเลขอื่น
password-instead = ใช้รหัสผ่านแทน

## Links by mail

link-sent = เราส่งลิงก์ไปที่ { $address } แล้ว
link-hint = เปิดลิงก์ในเบราว์เซอร์นี้ ลิงก์ใช้ได้ครั้งเดียวและใช้ได้เพียงช่วงสั้นๆ
link-resend = ส่งลิงก์ใหม่
link-sent-again = เราส่งลิงก์ใหม่แล้ว ใช้ได้เฉพาะลิงก์ล่าสุดเท่านั้น
link-wait = เราเพิ่งส่งลิงก์ไปและยังใช้ได้อยู่ โปรดรอสักครู่ก่อนขอลิงก์ใหม่
link-opened = ยืนยันว่าเป็นคุณ
link-expired = ลิงก์นี้หมดอายุ ถูกใช้ไปแล้ว หรือไม่ใช่ลิงก์ล่าสุด โปรดส่งลิงก์ใหม่
link-elsewhere = เปิดลิงก์ในที่ที่คุณเริ่มต้น
link-elsewhere-text = ลิงก์นี้ใช้ได้เฉพาะในเบราว์เซอร์ที่ขอลิงก์ ลิงก์ยังไม่ถูกใช้ คัดลอกไปที่นั่นหรือเปิดอีเมลบนอุปกรณ์เครื่องนั้น
link-instead = รับลิงก์ทางอีเมลแทน

## Signing up

sign-up-heading = สร้างบัญชีของคุณ
sign-up-intro = ใช้เวลาประมาณหนึ่งนาที
sign-up-email-hint = เราจะส่งรหัสให้คุณเพื่อยืนยันอีเมลนี้
sign-up-link-hint = เราจะส่งลิงก์ให้คุณเพื่อยืนยันอีเมลนี้
sign-in-prompt = มีบัญชีอยู่แล้วใช่ไหม
sign-in-link = ลงชื่อเข้าใช้
details-step = ข้อมูลของคุณ
details-intro = ขั้นตอนสุดท้าย
details-problems = ตรวจสอบช่องที่ทำเครื่องหมายไว้ ข้อมูลของคุณยังอยู่ครบ เพียงป้อนรหัสผ่านอีกครั้งเท่านั้น
steps-label = ความคืบหน้า
step-email-done = อีเมล เสร็จแล้ว
step-code-done = รหัส เสร็จแล้ว
step-details = ข้อมูลของคุณ ขั้นตอนที่ 3 จาก 3
email-confirmed = ยืนยันแล้ว
given-name-label = ชื่อ
given-name-wrong = ป้อนชื่อของคุณ
family-name-label = นามสกุล
family-name-wrong = ป้อนนามสกุลของคุณ
create-password-label = สร้างรหัสผ่าน
create-account-button = สร้างบัญชี

## Choosing a password

password-hint = ใช้อย่างน้อย { $minimum } อักขระ ใช้คำที่ไม่เกี่ยวข้องกันหลายๆ คำได้ผลดี
password-choose = ตั้งรหัสผ่าน
password-too-short = สั้นเกินไป โปรดใช้อย่างน้อย { $minimum } อักขระ
password-too-long = ยาวเกินไป โปรดใช้ไม่เกิน { $maximum } อักขระ
password-common = นี่เป็นหนึ่งในรหัสผ่านแรกๆ ที่ผู้อื่นจะลองเดา โปรดเลือกรหัสผ่านอื่น
password-context = รหัสผ่านนี้ประกอบด้วยชื่อของคุณ อีเมลของคุณ หรือชื่อของเรา โปรดเลือกสิ่งที่ไม่เกี่ยวข้อง
password-guessable = รหัสผ่านนี้เดาได้ง่าย โปรดเพิ่มคำที่ไม่เกี่ยวข้องกันอีกสองสามคำ
password-unacceptable = รหัสผ่านนี้มีอักขระที่ใช้ไม่ได้ โปรดเลือกรหัสผ่านอื่น
password-classes = ใช้อักขระอย่างน้อย { $classes } ประเภทต่อไปนี้: ตัวพิมพ์ใหญ่ ตัวพิมพ์เล็ก ตัวเลข อักขระอื่น
password-history = อย่าใช้รหัสผ่าน { $count } รายการล่าสุดของคุณ
password-banned = รหัสผ่านนี้มีคำที่ใช้ที่นี่ไม่ได้ โปรดเลือกสิ่งที่ไม่เกี่ยวข้องกับเรา
password-breached = รหัสผ่านนี้เคยรั่วไหลจากที่อื่น ผู้อื่นจึงอาจนำไปลองใช้ โปรดเลือกรหัสผ่านอื่น
password-used-before = คุณเคยใช้รหัสผ่านนี้แล้ว โปรดเลือกรหัสผ่านอื่น
strength-label = ความปลอดภัยของรหัสผ่าน
strength-weak = ต่ำ
strength-fair = ปานกลาง
strength-good = ดี
strength-strong = สูง

## Stay signed in

stay-heading = ต้องการอยู่ในระบบต่อไปหรือไม่
stay-intro = คุณไม่ต้องลงชื่อเข้าใช้บนอุปกรณ์นี้อีกเป็นเวลา { $days } วัน
stay-no = ไม่
stay-yes = อยู่ในระบบต่อไป
stay-shared-device = เลือก “ไม่” หากใช้อุปกรณ์ร่วมกับผู้อื่นหรืออุปกรณ์สาธารณะ

## Choosing an account

picker-heading = เลือกบัญชี
picker-intro = เพื่อไปยัง { $application }
picker-other = ใช้บัญชีอื่น

## Resetting a password

reset-heading = รีเซ็ตรหัสผ่านของคุณ
reset-intro-email = ป้อนอีเมลของคุณ แล้วเราจะส่งรหัสให้
reset-intro = ป้อนอีเมลหรือหมายเลขโทรศัพท์ของคุณ แล้วเราจะส่งรหัสให้
send-code-button = ส่งรหัส
back-to-sign-in = กลับไปที่การลงชื่อเข้าใช้
new-password-heading = ตั้งรหัสผ่านใหม่
change-password-text = ก่อนดำเนินการต่อ คุณต้องเปลี่ยนรหัสผ่าน คุณจะออกจากระบบในที่อื่นทั้งหมด
new-password-label = รหัสผ่านใหม่
confirm-password-label = ป้อนรหัสผ่านใหม่อีกครั้ง
passwords-differ = รหัสผ่านทั้งสองไม่ตรงกัน โปรดป้อนใหม่ทั้งคู่
revoke-label = ออกจากระบบในที่อื่นทั้งหมด
save-and-sign-in = บันทึกและลงชื่อเข้าใช้

## Paused, too many

locked-step = ระงับการลงชื่อเข้าใช้ชั่วคราว
locked-heading = ระงับการลงชื่อเข้าใช้ไว้ { $minutes } นาที
locked-text = มีการป้อนรหัสผ่านผิดหลายครั้งเกินไป การระงับนี้ช่วยป้องกันไม่ให้ผู้อื่นเข้าถึงบัญชีขณะที่คุณไม่อยู่
locked-until = คุณลองป้อนรหัสผ่านได้อีกครั้งเวลา
locked-other-ways = วิธีต่อไปนี้ยังใช้ได้ในตอนนี้:
locked-code-text = เราจะส่งรหัสให้หากมีบัญชีที่ใช้อีเมลนี้
locked-reset-text = เราจะส่งรหัสไปที่อีเมลของคุณ
rate-limited-step = ลองหลายครั้งเกินไป
rate-limited-heading = รอสักครู่แล้วลองอีกครั้ง
rate-limited-text = มีการลองหลายครั้งมากจากเครือข่ายของคุณ
rate-limited-from = ลองอีกครั้งได้ตั้งแต่
rate-limited-hint = ใช้ Wi-Fi ร่วมกับผู้อื่นอยู่ใช่ไหม การใช้อินเทอร์เน็ตมือถืออาจลองใหม่ได้เร็วกว่า

## What can go wrong

start-again-in = เริ่มใหม่ใน { $application }
problem-unknown-tenant = ไม่มีหน้าลงชื่อเข้าใช้ที่นี่
problem-unknown-tenant-text = ที่อยู่ของหน้านี้ระบุถึงองค์กรที่ไม่มีอยู่ โปรดตรวจสอบลิงก์หรือกลับไปที่แอป
problem-unknown-application = ไม่รู้จักแอปนี้ที่นี่
problem-unknown-application-text = แอปที่ส่งคุณมายังไม่ได้ตั้งค่าสำหรับการลงชื่อเข้าใช้นี้ บัญชีของคุณไม่มีปัญหาใดๆ
problem-unknown-redirect = คุณลงชื่อเข้าใช้ด้วยแอปนี้ไม่ได้
problem-unknown-redirect-text = แอปขอให้เราส่งคุณไปยังที่อยู่ที่แอปไม่ได้ลงทะเบียนไว้ เราจึงหยุดดำเนินการ บัญชีของคุณไม่มีปัญหาใดๆ
problem-bad-request = คำขอของแอปนี้ไม่ถูกต้อง
problem-bad-request-text = กลับไปที่แอปแล้วลองอีกครั้ง หากยังเกิดขึ้นอีก โปรดแจ้งผู้ให้บริการแอป
problem-not-found = ไม่มีหน้านี้
problem-not-found-text = ตรวจสอบลิงก์ หรือกลับไปที่แอปแล้วเริ่มใหม่
problem-unknown-number = ไม่มีข้อผิดพลาดนี้
problem-unknown-number-text = หมายเลขของข้อผิดพลาดอยู่หลัง AADSTS ในข้อความ โปรดตรวจสอบลิงก์
problem-stale-form = เปิดหน้านี้ไว้นานเกินไป
problem-stale-form-text = เพื่อความปลอดภัยของคุณ เราไม่ได้ใช้ข้อมูลที่หน้านี้ส่งมา โปรดย้อนกลับ โหลดหน้าใหม่ แล้วลองอีกครั้ง
problem-no-cookies = เบราว์เซอร์ของคุณบล็อกคุกกี้
problem-no-cookies-text = เราใช้คุกกี้เพียงเพื่อให้รู้ว่าหน้าถัดไปยังเป็นคุณอยู่ โปรดอนุญาตคุกกี้สำหรับเว็บไซต์นี้ แล้วเริ่มใหม่
problem-too-large = ข้อมูลมากเกินไป
problem-too-large-text = ข้อมูลที่เบราว์เซอร์ของคุณส่งมามีขนาดใหญ่กว่าที่หน้าใดๆ ของเราต้องใช้ โปรดย้อนกลับ ลดข้อมูลลง แล้วลองอีกครั้ง
problem-busy = ขณะนี้มีผู้ใช้งานจำนวนมาก
problem-busy-text = ข้อมูลของคุณยังอยู่ครบ โปรดรอสักครู่แล้วลองอีกครั้ง
problem-internal = เกิดข้อผิดพลาดบางอย่าง
problem-internal-text = ปัญหาเกิดจากฝั่งของเราและได้บันทึกไว้แล้ว โปรดลองอีกครั้งในอีกสักครู่
journey-expired = ใช้เวลานานเกินไป
journey-expired-text = เพื่อความปลอดภัยของคุณ การลงชื่อเข้าใช้จะสิ้นสุดเมื่อผ่านไประยะหนึ่ง ไม่มีการเปลี่ยนแปลงใดๆ
journey-finished = ขั้นตอนนี้เสร็จสิ้นแล้ว
journey-finished-text = คุณทำขั้นตอนเหล่านี้เสร็จแล้ว อาจเป็นในแท็บอื่น
journey-unknown = เราไม่พบขั้นตอนก่อนหน้า
journey-unknown-text = เบราว์เซอร์นี้ไม่มีข้อมูลของขั้นตอนก่อนหน้านี้ ลิงก์อาจมาจากอุปกรณ์อื่น หรือมีการล้างคุกกี้ไปแล้ว
journey-go-back = กลับไปที่แอปแล้วเริ่มใหม่
cookies-cleared-heading = เราจัดระเบียบคุกกี้ของคุณแล้ว
cookies-cleared-text = เบราว์เซอร์ของคุณเก็บคุกกี้ของเว็บไซต์นี้ไว้มากเกินไป เราจึงล้างคุกกี้ของเราออก โปรดลงชื่อเข้าใช้อีกครั้งเพื่อดำเนินการต่อ

## What an error number means

explained-heading = ความหมายของ { $number }
explained-happened = สิ่งที่เกิดขึ้น
explained-to-do = สิ่งที่ต้องทำ
explained-developers = สำหรับนักพัฒนา
explained-administrators = สำหรับผู้ดูแลระบบ
explained-customers = สำหรับลูกค้า
explained-places = ส่งจาก

## Leaving

signed-out-step = ออกจากระบบแล้ว
signed-out-heading = คุณออกจากระบบแล้ว
signed-out-text = ปิดหน้าต่างเบราว์เซอร์หากเป็นอุปกรณ์ที่ใช้ร่วมกับผู้อื่น
go-to = ไปที่ { $application }
sign-out-step = ออกจากระบบ
sign-out-heading = ต้องการออกจากระบบ { $tenant } หรือไม่
sign-out-signed-in-as = คุณลงชื่อเข้าใช้ในชื่อ { $identifier }
sign-out-text = คุณจะออกจากระบบในทุกแอปที่คุณเปิดด้วยบัญชีนี้ในเบราว์เซอร์นี้
sign-out-no = อยู่ในระบบต่อไป
sign-out-yes = ออกจากระบบ
still-signed-in-heading = คุณยังอยู่ในระบบ
still-signed-in-text = คุณปิดหน้านี้ได้
leave-step = กำลังออกจากหน้านี้
leave-heading = ไม่รู้จักแอปนี้ที่นี่
leave-text = ดำเนินการตามคำขอของแอปไม่ได้ โปรดดำเนินการต่อเฉพาะเมื่อคุณตั้งใจจะเปิด { $site }
handing-over-step = คุณลงชื่อเข้าใช้แล้ว
handing-over-text = กำลังพาคุณกลับไปที่ { $application }
signing-out-step = กำลังออกจากระบบ
signing-out-text = เรากำลังแจ้งแอปของคุณ โปรดรอสักครู่

## Connecting a device

device-message = เปิด { $url } ในเบราว์เซอร์แล้วป้อนรหัส { $code }
device-heading = เชื่อมต่ออุปกรณ์
device-intro = ป้อนรหัสที่แสดงบนทีวี เครื่องเล่นเกม หรือบรรทัดคำสั่งของคุณ
device-code-label = รหัสบนอุปกรณ์ของคุณ
device-code-hint = ตัวอักษรและตัวเลข 9 ตัว ใช้ตัวพิมพ์เล็กและเว้นวรรคได้
device-code-missing = ป้อนอักขระ 9 ตัวที่อุปกรณ์ของคุณแสดง
device-code-unknown = ไม่มีอุปกรณ์ใดแสดงรหัสนี้ โปรดตรวจสอบทีละอักขระ
device-code-expired = รหัสนี้หมดอายุแล้ว เริ่มใหม่บนอุปกรณ์ของคุณเพื่อรับรหัสใหม่
device-code-decided = รหัสนี้ใช้ไปแล้ว หากอุปกรณ์ของคุณยังรออยู่ ให้เริ่มใหม่บนอุปกรณ์นั้น
device-code-too-many = มีการป้อนรหัสผิดหลายครั้งเกินไป โปรดลองอีกครั้งในหนึ่งชั่วโมง
device-only-yours = ป้อนเฉพาะรหัสที่คุณขอด้วยตนเองเท่านั้น
device-confirm-heading = ต้องการเชื่อมต่อ { $application } บนอุปกรณ์หรือไม่
device-confirm-intro = ตรวจสอบว่าอุปกรณ์ของคุณแสดงรหัสเดียวกัน
device-confirm-code = รหัส: { $code }
device-application-label = แอป
device-requested-label = เริ่มเมื่อ
device-warning-title = มีคนส่งรหัสนี้ให้คุณใช่ไหม
device-warning-text = เลือก “ยกเลิก” เพราะผู้นั้นอาจใช้รหัสนี้เข้าถึงบัญชีของคุณ
device-deny = ยกเลิก
device-allow = เชื่อมต่อ
device-connected-heading = เชื่อมต่ออุปกรณ์ของคุณแล้ว
device-connected-text = กลับไปที่ { $application } บนอุปกรณ์ของคุณ คุณปิดหน้านี้ได้
device-refused-heading = ไม่มีการเชื่อมต่อใดๆ
device-refused-text = { $application } บนอุปกรณ์นั้นเข้าถึงบัญชีของคุณไม่ได้ คุณปิดหน้านี้ได้

## Consent

consent-heading = อนุญาตให้ { $application } ใช้บัญชีของคุณหรือไม่
consent-intro = แอปนี้ขอสิทธิ์ในการ:
consent-settled = แอปนี้มีสิทธิ์อยู่แล้วในการ:
consent-allow = อนุญาต
consent-deny = ยกเลิก
consent-openid = ช่วยให้คุณลงชื่อเข้าใช้
consent-openid-text = และจดจำคุณได้ในครั้งถัดไป
consent-profile = ดูชื่อของคุณ
consent-email = ดูที่อยู่อีเมลของคุณ
consent-offline = เชื่อมต่ออยู่เสมอแม้คุณไม่ได้ใช้งาน
consent-offline-text = จนกว่าคุณจะเพิกถอนสิทธิ์นี้
consent-unverified = ยังไม่มีใครตรวจสอบแอปนี้
consent-unverified-text = อนุญาตเฉพาะเมื่อคุณรู้จัก { $site }
consent-administrator-heading = { $application } ต้องได้รับการอนุมัติจากผู้ดูแลระบบ
consent-administrator-text = คุณอนุญาตรายการที่ล็อกไว้ที่นี่ไม่ได้ โปรดขอให้ผู้ดูแลระบบอนุญาตสำหรับทุกคน
consent-back = กลับไปที่ { $application }
admin-consent-title = อนุญาต { $application } สำหรับทุกคน
admin-consent-heading = อนุญาต { $application } สำหรับทุกคนหรือไม่
admin-consent-intro = คุณกำลังตอบแทนลูกค้าทุกคน ระบบจะไม่ถามลูกค้าทีละคน
admin-consent-openid = ช่วยให้ผู้ใช้ลงชื่อเข้าใช้
admin-consent-openid-text = และจดจำผู้ใช้ได้ในครั้งถัดไป
admin-consent-profile = ดูโปรไฟล์
admin-consent-profile-text = ชื่อของผู้ที่ลงชื่อเข้าใช้
admin-consent-email = ดูที่อยู่อีเมล
admin-consent-email-text = ของผู้ที่ลงชื่อเข้าใช้
admin-consent-offline = เชื่อมต่ออยู่เสมอแม้ผู้ใช้ไม่ได้ใช้งาน
admin-consent-offline-text = จนกว่าคุณหรือผู้ใช้จะเพิกถอนสิทธิ์นี้
admin-consent-alone = ทำงานได้โดยไม่ต้องมีผู้ใดลงชื่อเข้าใช้
admin-consent-site-label = ส่งคุณกลับไปที่
admin-consent-covers-label = ครอบคลุม
admin-consent-covers = ลูกค้าทั้งหมดของ { $business }
admin-consent-audit = คำตอบของคุณจะบันทึกไว้ในบันทึกการตรวจสอบ
admin-consent-allow = อนุญาตสำหรับทุกคน
no-administrator-heading = เฉพาะผู้ดูแลระบบเท่านั้นที่ตอบได้
no-administrator-text = คุณลงชื่อเข้าใช้ในชื่อ { $identifier } โปรดลงชื่อเข้าใช้ด้วยบัญชีผู้ดูแลระบบเพื่อดำเนินการต่อ
consent-records-heading = แอปที่ใช้บัญชีของคุณได้
consent-records-since = อนุญาตตั้งแต่
consent-records-remove = นำสิทธิ์เข้าถึงออก
consent-records-none = คุณยังไม่ได้อนุญาตให้แอปใดใช้บัญชีของคุณ
consent-records-sign-in = ลงชื่อเข้าใช้แอปก่อน แล้วเปิดหน้านี้อีกครั้ง

## Answering an application that asks by mail

approval-heading = { $application } ขอการยืนยันจากคุณ
approval-intro = { $application } ต้องการลงชื่อเข้าใช้ด้วยบัญชีของคุณ แม้ว่าคุณจะไม่ได้อยู่หน้าจอของแอป
approval-message-label = ข้อความ
approval-warning-title = คุณเป็นผู้เริ่มคำขอนี้ใช่ไหม
approval-warning-text = หากไม่ใช่ ให้เลือก “ปฏิเสธ” มิฉะนั้นผู้ที่เริ่มคำขอจะเข้าถึงบัญชีของคุณได้
approval-warning-message = หากไม่ใช่ หรือข้อความนี้ไม่ตรงกับที่คุณเห็นที่นั่น ให้เลือก “ปฏิเสธ” มิฉะนั้นผู้ที่เริ่มคำขอจะเข้าถึงบัญชีของคุณได้
approval-deny = ปฏิเสธ
approval-allow = ยอมรับ
approval-another-heading = คำขอนี้เป็นของบัญชีอื่น
approval-another-text = คุณลงชื่อเข้าใช้ในชื่อ { $identifier } ซึ่งไม่ใช่บัญชีที่ได้รับคำขอ
approval-another-button = ลงชื่อเข้าใช้ด้วยบัญชีอื่น
approval-agreed-heading = คุณยอมรับแล้ว
approval-agreed-text = { $application } ดำเนินการต่อได้แล้ว คุณปิดหน้านี้ได้
approval-refused-heading = คุณปฏิเสธแล้ว
approval-refused-text = { $application } ดำเนินการต่อไม่ได้ คุณปิดหน้านี้ได้
approval-gone-heading = ไม่มีคำขอที่ต้องตอบ
approval-gone-text = ลิงก์นี้ใช้ไม่ได้แล้วหรือไม่เคยใช้ได้ หากยังมีการรอคำตอบจากคุณ ให้เริ่มใหม่จากที่เดิม

## Looking at pages beforehand

preview-heading = ตัวอย่าง
preview-intro = ใช้ข้อมูลตัวอย่าง ไม่มีการจัดเก็บหรือส่งข้อมูลใดๆ ที่นี่
preview-flows = โฟลว์ผู้ใช้
preview-themes = ธีม
preview-pages = หน้า

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = เมืองหรืออำเภอ
attribute-country = ประเทศหรือภูมิภาค
attribute-display-name = ชื่อที่แสดง
attribute-job-title = ตำแหน่งงาน
attribute-postal-code = รหัสไปรษณีย์
attribute-state = รัฐหรือจังหวัด
attribute-street-address = บ้านเลขที่และถนน
attribute-problems = ตรวจสอบช่องที่ทำเครื่องหมายไว้ ข้อมูลของคุณยังอยู่ครบ
attribute-choose = เลือกหนึ่งรายการ
attribute-required = ต้องระบุข้อมูลนี้เพื่อดำเนินการต่อ
attribute-invalid = ใช้ข้อมูลนี้ที่นี่ไม่ได้ โปรดตรวจสอบแล้วลองอีกครั้ง
attribute-not-a-number = ป้อนจำนวนเต็มเป็นตัวเลข
attribute-not-a-date = ป้อนวันที่
attribute-too-long = ป้อนไม่เกิน { $maximum } อักขระ
step-page = หน้า { $page } จาก { $pages }
back-button = ย้อนกลับ

# Terms of use and the like.
terms-heading = มีข้อตกลงใหม่ที่คุณต้องยอมรับ
terms-intro = โปรดอ่านและยอมรับเพื่อใช้บัญชีของคุณต่อไป
terms-missing = ทำเครื่องหมายในช่องนี้เพื่อดำเนินการต่อ
terms-sign-out = ออกจากระบบแทน
