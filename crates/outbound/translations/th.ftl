## Dates and times

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

## Every mail

help-link = ความช่วยเหลือ
fact-asked-for = ขอเมื่อ
fact-when = เวลา
fact-device = อุปกรณ์
reason-account = ส่งถึง { $address } เนื่องจากเป็นที่อยู่อีเมลของบัญชีนี้ อีเมลด้านความปลอดภัยปิดไม่ได้
reason-signing-up = ส่งถึง { $address } เนื่องจากมีผู้ป้อนที่อยู่นี้เพื่อสร้างบัญชี
reason-created = ส่งถึง { $address } เนื่องจากคุณได้สร้างบัญชี
link-caution = ตรวจสอบก่อนคลิก
link-caution-text = ลิงก์ของเราขึ้นต้นด้วย { $base } เสมอ { $tenant } จะไม่ขอรหัสผ่านหรือรหัสยืนยันจากคุณทางอีเมลหรือโทรศัพท์
secret-caution = เก็บรหัสผ่านของคุณเป็นความลับ
secret-caution-text = { $tenant } จะไม่ขอรหัสผ่านหรือรหัสยืนยันจากคุณทางอีเมลหรือโทรศัพท์

## Codes

code-subject = { $code } คือรหัสยืนยัน { $tenant } ของคุณ
code-preview = ใช้ได้ { $minutes } นาที อย่าบอกรหัสนี้กับใคร
code-works-once = ใช้ได้ครั้งเดียวภายใน { $minutes } นาที
code-caution = เก็บรหัสนี้เป็นความลับ
sign-in-code-heading = รหัสลงชื่อเข้าใช้ของคุณ
sign-in-code-text = ป้อนรหัสนี้ในหน้าที่คุณกำลังลงชื่อเข้าใช้
sign-in-code-caution-text = ป้อนรหัสที่ { $host } เท่านั้น { $tenant } จะไม่ขอรหัสนี้ทางโทรศัพท์ ข้อความ SMS หรืออีเมล หากคุณไม่ได้ขอรหัสนี้ โปรดเพิกเฉยต่ออีเมลนี้ เพราะไม่มีใครเข้าสู่ระบบได้หากไม่มีรหัส
sign-up-code-heading = ยืนยันอีเมลของคุณ
sign-up-code-text = ป้อนรหัสนี้ในหน้าที่คุณกำลังสร้างบัญชี
sign-up-code-caution-text = ป้อนรหัสที่ { $host } เท่านั้น { $tenant } จะไม่ขอรหัสนี้ทางโทรศัพท์ ข้อความ SMS หรืออีเมล หากคุณไม่ได้ขอรหัสนี้ โปรดเพิกเฉยต่ออีเมลนี้ เพราะจะไม่มีการสร้างบัญชีหากไม่มีรหัส
reset-code-heading = รีเซ็ตรหัสผ่านของคุณ
reset-code-text = ป้อนรหัสนี้ในหน้าที่คุณขอรีเซ็ตรหัสผ่าน
reset-code-caution = คุณไม่ได้ขอรหัสนี้ใช่ไหม
reset-code-caution-text = รหัสผ่านของคุณไม่มีการเปลี่ยนแปลง และคุณเพิกเฉยต่ออีเมลนี้ได้ ป้อนรหัสที่ { $host } เท่านั้น { $tenant } จะไม่ขอรหัสนี้ทางโทรศัพท์ ข้อความ SMS หรืออีเมล

## A link to continue by

magic-link-subject = ลิงก์ของคุณสำหรับดำเนินการต่อที่ { $tenant }
magic-link-text = เปิดลิงก์นี้ในเบราว์เซอร์ที่คุณขอลิงก์ ลิงก์ใช้ได้ครั้งเดียวและใช้ได้เพียงช่วงสั้นๆ
magic-link-button = ดำเนินการต่อ
magic-link-not-you = หากคุณไม่ได้ขอลิงก์นี้ โปรดละเว้นอีเมลฉบับนี้ ไม่มีใครเข้าสู่ระบบได้หากไม่มีลิงก์

## An account exists already

existing-account-subject = คุณมีบัญชี { $tenant } อยู่แล้ว
existing-account-preview = มีผู้พยายามลงทะเบียนด้วยที่อยู่อีเมลของคุณ ไม่มีการเปลี่ยนแปลงใดๆ
existing-account-heading = คุณมีบัญชีอยู่แล้ว
existing-account-text = มีผู้พยายามสร้างบัญชี { $tenant } ด้วยที่อยู่อีเมลนี้ คุณมีบัญชีอยู่แล้ว เราจึงไม่ได้สร้างบัญชีใหม่และไม่มีการเปลี่ยนแปลงใดๆ
existing-account-you = เป็นคุณใช่ไหม โปรดลงชื่อเข้าใช้แทน และเลือก “ลืมรหัสผ่านใช่ไหม” หากคุณจำรหัสผ่านไม่ได้
existing-account-not-you = หากไม่ใช่คุณ คุณเพิกเฉยต่ออีเมลนี้ได้ เราไม่ได้แจ้งผู้นั้นว่าคุณมีบัญชี
sign-in-button = ลงชื่อเข้าใช้

## Welcome

welcome-subject = ยินดีต้อนรับสู่ { $tenant }
welcome-preview = บัญชีของคุณพร้อมใช้งานแล้ว
welcome-heading = ยินดีต้อนรับสู่ { $tenant }
welcome-heading-name = ยินดีต้อนรับสู่ { $tenant } คุณ { $name }
welcome-text = บัญชี { $tenant } ของคุณพร้อมใช้งานแล้ว คุณลงทะเบียนด้วย { $address }
application-button = ไปที่ { $application }

## Security notices

password-changed-subject = มีการเปลี่ยนรหัสผ่าน { $tenant } ของคุณ
password-changed-preview = หากเป็นคุณ ก็ไม่ต้องทำอะไร
password-changed-heading = มีการเปลี่ยนรหัสผ่านของคุณ
password-changed-everywhere = เราได้นำคุณออกจากระบบบนอุปกรณ์เครื่องอื่นของคุณด้วย
nothing-to-do = หากเป็นคุณ ก็ไม่ต้องทำอะไร
not-you-reset = หากไม่ใช่คุณ อาจมีผู้อื่นทราบรหัสผ่านของคุณ โปรดไปที่ { $tenant } เลือกลงชื่อเข้าใช้ แล้วเลือก “ลืมรหัสผ่านใช่ไหม” และออกจากระบบในที่อื่นทั้งหมด
new-device-subject = มีการลงชื่อเข้าใช้บัญชี { $tenant } ของคุณครั้งใหม่
new-device-preview = เป็นคุณใช่ไหม
new-device-heading = คุณลงชื่อเข้าใช้บนอุปกรณ์เครื่องใหม่

## An application asks

fact-application = แอป
fact-message = ข้อความ
approval-subject = { $application } ขอการอนุมัติจากคุณ
approval-preview = โปรดตอบภายใน { $minutes } นาที จะไม่มีอะไรเกิดขึ้นจนกว่าคุณจะตอบ
approval-heading = { $application } ขอการยืนยันจากคุณ
approval-text = { $application } ต้องการดำเนินการต่อในนามของคุณ โปรดดูรายละเอียดคำขอ แล้วเลือกยอมรับหรือปฏิเสธ
approval-expires = ตอบได้ครั้งเดียวภายใน { $minutes } นาที
approval-button = ดูคำขอ
approval-not-you = หากคุณไม่ได้คาดว่าจะได้รับคำขอนี้ คุณเพิกเฉยต่ออีเมลนี้ได้ จะไม่มีอะไรเกิดขึ้นหากคุณไม่ตอบ

## Text messages

sms-code = { $code } คือรหัสยืนยัน { $tenant } ของคุณ ใช้ได้ { $minutes } นาที อย่าบอกรหัสนี้กับใคร
sms-existing-account = คุณมีบัญชี { $tenant } อยู่แล้ว โปรดลงชื่อเข้าใช้ด้วยหมายเลขนี้
