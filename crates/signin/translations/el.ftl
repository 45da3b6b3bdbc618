# The language's own name, as it stands in the choice of languages.
language-name = Ελληνικά

## Every page

skip-link = Μετάβαση στο κύριο περιεχόμενο
title-error = Σφάλμα:
language-label = Γλώσσα:
help-link = Βοήθεια
privacy-link = Απόρρητο
terms-link = Όροι
change-account = Αλλαγή λογαριασμού
continue-button = Συνέχεια
try-again-button = Δοκιμάστε ξανά
show-password = Εμφάνιση κωδικού πρόσβασης
optional-note = (προαιρετικό)
or-divider = ή
email-label = Email
error-label = Σφάλμα
detail-label = Λεπτομέρειες
time-label = Ώρα
correlation-label = Αναγνωριστικό αιτήματος
copy-reference = Αντιγραφή για την υποστήριξη
copied-note = Αντιγράφηκε

## Dates and times

time-of-day = { $time } (UTC)
date-and-time = { $day } { $month } { $year }, { $time } (UTC)
month-name = { $month ->
    [1] Ιανουαρίου
    [2] Φεβρουαρίου
    [3] Μαρτίου
    [4] Απριλίου
    [5] Μαΐου
    [6] Ιουνίου
    [7] Ιουλίου
    [8] Αυγούστου
    [9] Σεπτεμβρίου
    [10] Οκτωβρίου
    [11] Νοεμβρίου
   *[12] Δεκεμβρίου
}

## Signing in

sign-in-step = Σύνδεση
sign-in-heading = Σύνδεση
sign-in-intro = Συνδεθείτε για να συνεχίσετε: { $tenant }
identifier-label = Email ή όνομα χρήστη
identifier-label-phone = Email ή αριθμός τηλεφώνου
identifier-label-any = Email, τηλέφωνο ή όνομα χρήστη
phone-label = Αριθμός τηλεφώνου
username-label = Όνομα χρήστη
identifier-missing = Πληκτρολογήστε το email ή το όνομα χρήστη σας.
identifier-missing-email = Πληκτρολογήστε το email σας.
identifier-missing-any = Συμπληρώστε αυτό το πεδίο.
identifier-not-an-email = Πληκτρολογήστε μια διεύθυνση email, όπως name@example.com.
identifier-unacceptable = Ελέγξτε τι πληκτρολογήσατε. Αυτό δεν μπορεί να είναι email ή όνομα χρήστη.
identifier-unacceptable-phone = Ελέγξτε τι πληκτρολογήσατε. Ο αριθμός τηλεφώνου αρχίζει με + και τον κωδικό της χώρας.
identifier-unacceptable-phone-example = Ελέγξτε τι πληκτρολογήσατε. Παράδειγμα αριθμού τηλεφώνου: { $example }.
phone-country-refused = Δεν μπορούμε να στείλουμε μηνύματα σε αριθμούς αυτής της χώρας. Χρησιμοποιήστε άλλον αριθμό.
username-unacceptable = Αυτό δεν μπορεί να είναι όνομα χρήστη εδώ. Επιλέξτε άλλο.
username-heading = Επιλέξτε όνομα χρήστη
username-intro = Με αυτό θα συνδέεστε.
username-hint = Λατινικά γράμματα από a έως z, ψηφία, τελείες, παύλες και κάτω παύλες.
username-taken = Αυτό το όνομα χρήστη χρησιμοποιείται. Επιλέξτε άλλο.
sign-up-prompt = Πρώτη φορά στο { $tenant };
sign-up-link = Δημιουργία λογαριασμού

## Password

password-heading = Πληκτρολογήστε τον κωδικό πρόσβασης
password-label = Κωδικός πρόσβασης
password-missing = Πληκτρολογήστε τον κωδικό πρόσβασής σας.
password-wrong = Το email και ο κωδικός πρόσβασης δεν ταιριάζουν.
password-wrong-any = Ο λογαριασμός και ο κωδικός πρόσβασης δεν ταιριάζουν.
password-wrong-reset = Δοκιμάστε ξανά ή αλλάξτε τον κωδικό πρόσβασης.
password-wrong-retry = Ελέγξτε και τα δύο και δοκιμάστε ξανά.
password-busy = Έχουμε πολύ φόρτο αυτή τη στιγμή.
password-busy-text = Ο κωδικός πρόσβασης δεν ελέγχθηκε. Περιμένετε λίγο και δοκιμάστε ξανά.
forgot-link = Ξεχάσατε τον κωδικό πρόσβασης;
remember-label = Να παραμείνω σε σύνδεση σε αυτή τη συσκευή
sign-in-button = Σύνδεση
code-instead = Αποστολή κωδικού με email

## One-time code

code-heading = Ελέγξτε το email σας
code-heading-phone = Ελέγξτε το τηλέφωνό σας
code-sent-sign-in = Στείλαμε έναν κωδικό στο { $address }
code-sent-sign-up = Για να επιβεβαιωθεί ότι είναι δικό σας, στείλαμε έναν κωδικό στο { $address }
code-sent-reset = Αν υπάρχει λογαριασμός, στείλαμε έναν κωδικό στο { $address }
code-label = { $digits }ψήφιος κωδικός
code-hint = { $minutes ->
    [one] Ισχύει για { $minutes } λεπτό.
   *[other] Ισχύει για { $minutes } λεπτά.
}
code-hint-scripted = Τον ελέγχουμε μόλις πληκτρολογήσετε το τελευταίο ψηφίο.
code-missing = Πληκτρολογήστε τα { $digits } ψηφία από το email.
code-missing-phone = Πληκτρολογήστε τα { $digits } ψηφία από το μήνυμα.
code-wrong = Αυτός δεν είναι ο τελευταίος κωδικός που στείλαμε. Ελέγξτε τον ή ζητήστε νέο.
code-expired = Αυτός ο κωδικός έληξε. Ζητήστε νέο.
code-too-many = Έγιναν πάρα πολλές λανθασμένες προσπάθειες για αυτόν τον κωδικό. Ζητήστε νέο.
code-sent-again = Στείλαμε νέο κωδικό. Ισχύει μόνο ο πιο πρόσφατος.
code-wait = { $seconds ->
    [one] Μπορείτε να ζητήσετε άλλον κωδικό σε { $seconds } δευτερόλεπτο. Ο τελευταίος ισχύει ακόμη.
   *[other] Μπορείτε να ζητήσετε άλλον κωδικό σε { $seconds } δευτερόλεπτα. Ο τελευταίος ισχύει ακόμη.
}
code-nothing-yet = Τίποτα ακόμη; Ελέγξτε τα ανεπιθύμητα ή
code-nothing-yet-phone = Τίποτα ακόμη; Περιμένετε λίγο ή
code-resend = ζητήστε νέο κωδικό
verify-button = Επαλήθευση
change-email = Χρήση άλλου email
change-phone = Χρήση άλλου αριθμού
password-instead = Σύνδεση με κωδικό πρόσβασης

## Links by mail

link-sent = Στείλαμε έναν σύνδεσμο στο { $address }
link-hint = Ανοίξτε τον σε αυτό το πρόγραμμα περιήγησης. Λειτουργεί μία φορά και μόνο για λίγο.
link-resend = ζητήστε νέο σύνδεσμο
link-sent-again = Στείλαμε νέο σύνδεσμο. Ισχύει μόνο ο πιο πρόσφατος.
link-wait = Μόλις στείλαμε έναν σύνδεσμο και ισχύει ακόμη. Περιμένετε λίγο πριν ζητήσετε άλλον.
link-opened = Επιβεβαιώστε ότι είστε εσείς
link-expired = Αυτός ο σύνδεσμος έληξε, χρησιμοποιήθηκε ή δεν είναι ο πιο πρόσφατος. Ζητήστε νέο.
link-elsewhere = Ανοίξτε τον σύνδεσμο εκεί που ξεκινήσατε
link-elsewhere-text = Αυτός ο σύνδεσμος λειτουργεί μόνο στο πρόγραμμα περιήγησης που τον ζήτησε. Δεν έχει χρησιμοποιηθεί ακόμη: αντιγράψτε τον εκεί ή ανοίξτε το email σε εκείνη τη συσκευή.
link-instead = Αποστολή συνδέσμου με email

## Signing up

sign-up-heading = Δημιουργήστε λογαριασμό
sign-up-intro = Χρειάζεται περίπου ένα λεπτό.
sign-up-email-hint = Θα σας στείλουμε έναν κωδικό για επιβεβαίωση.
sign-up-link-hint = Θα σας στείλουμε έναν σύνδεσμο για επιβεβαίωση.
sign-in-prompt = Έχετε ήδη λογαριασμό;
sign-in-link = Σύνδεση
details-step = Τα στοιχεία σας
details-intro = Ένα τελευταίο βήμα.
details-problems = Ελέγξτε τα επισημασμένα πεδία. Τίποτα δεν χάθηκε, μόνο ο κωδικός πρόσβασης πρέπει να πληκτρολογηθεί ξανά.
steps-label = Πρόοδος
step-email-done = Email, έγινε
step-code-done = Κωδικός, έγινε
step-details = Τα στοιχεία σας, βήμα 3 από 3
email-confirmed = Επιβεβαιώθηκε.
given-name-label = Όνομα
given-name-wrong = Πληκτρολογήστε το όνομά σας.
family-name-label = Επώνυμο
family-name-wrong = Πληκτρολογήστε το επώνυμό σας.
create-password-label = Δημιουργήστε κωδικό πρόσβασης
create-account-button = Δημιουργία λογαριασμού

## Choosing a password

password-hint = Χρησιμοποιήστε τουλάχιστον { $minimum } χαρακτήρες. Λίγες άσχετες μεταξύ τους λέξεις είναι καλή επιλογή.
password-choose = Επιλέξτε κωδικό πρόσβασης.
password-too-short = Πολύ σύντομος. Χρησιμοποιήστε τουλάχιστον { $minimum } χαρακτήρες.
password-too-long = Πολύ μεγάλος. Χρησιμοποιήστε το πολύ { $maximum } χαρακτήρες.
password-common = Είναι από τους πρώτους που θα δοκίμαζαν άλλοι. Επιλέξτε άλλον.
password-context = Αποτελείται από το όνομά σας, το email σας ή το όνομά μας. Επιλέξτε κάτι άσχετο.
password-guessable = Είναι εύκολο να τον μαντέψουν. Προσθέστε λίγες άσχετες μεταξύ τους λέξεις.
password-unacceptable = Περιέχει χαρακτήρα που δεν επιτρέπεται. Επιλέξτε άλλον κωδικό πρόσβασης.
password-classes = Χρησιμοποιήστε χαρακτήρες από τουλάχιστον { $classes } από αυτά τα είδη: κεφαλαία γράμματα, πεζά γράμματα, ψηφία, άλλοι χαρακτήρες.
password-history = { $count ->
    [one] Μη χρησιμοποιήσετε τον σημερινό κωδικό πρόσβασης.
   *[other] Μη χρησιμοποιήσετε κανέναν από τους τελευταίους { $count } κωδικούς πρόσβασης.
}
password-banned = Περιέχει λέξη που δεν επιτρέπεται εδώ. Επιλέξτε κάτι που δεν έχει σχέση με εμάς.
password-breached = Αυτός ο κωδικός είναι γνωστός από διαρροή δεδομένων και άλλοι θα τον δοκιμάσουν. Επιλέξτε άλλον.
password-used-before = Είχατε ήδη αυτόν τον κωδικό πρόσβασης. Επιλέξτε άλλον.
strength-label = Ισχύς κωδικού πρόσβασης
strength-weak = Αδύναμος
strength-fair = Μέτριος
strength-good = Καλός
strength-strong = Ισχυρός

## Stay signed in

stay-heading = Να παραμείνετε σε σύνδεση;
stay-intro = { $days ->
    [one] Δεν θα χρειαστεί να συνδεθείτε σε αυτή τη συσκευή για { $days } ημέρα.
   *[other] Δεν θα χρειαστεί να συνδεθείτε σε αυτή τη συσκευή για { $days } ημέρες.
}
stay-no = Όχι
stay-yes = Παραμονή σε σύνδεση
stay-shared-device = Επιλέξτε «Όχι» σε κοινόχρηστη ή δημόσια συσκευή.

## Choosing an account

picker-heading = Επιλέξτε λογαριασμό
picker-intro = για να συνεχίσετε: { $application }
picker-other = Χρήση άλλου λογαριασμού

## Resetting a password

reset-heading = Επαναφορά κωδικού πρόσβασης
reset-intro-email = Πληκτρολογήστε το email σας και θα σας στείλουμε έναν κωδικό.
reset-intro = Πληκτρολογήστε το email ή το τηλέφωνό σας και θα σας στείλουμε έναν κωδικό.
send-code-button = Αποστολή κωδικού
back-to-sign-in = Επιστροφή στη σύνδεση
new-password-heading = Επιλέξτε νέο κωδικό πρόσβασης
change-password-text = Για να συνεχίσετε, πρέπει να αλλάξει ο κωδικός πρόσβασης. Θα αποσυνδεθείτε παντού αλλού.
new-password-label = Νέος κωδικός πρόσβασης
confirm-password-label = Επανάληψη νέου κωδικού πρόσβασης
passwords-differ = Οι δύο κωδικοί διαφέρουν. Πληκτρολογήστε ξανά και τους δύο.
revoke-label = Αποσύνδεση παντού αλλού
save-and-sign-in = Αποθήκευση και σύνδεση

## Paused, too many

locked-step = Η σύνδεση διακόπηκε προσωρινά
locked-heading = { $minutes ->
    [one] Η σύνδεση διακόπηκε για { $minutes } λεπτό
   *[other] Η σύνδεση διακόπηκε για { $minutes } λεπτά
}
locked-text = Δόθηκαν πάρα πολλοί λανθασμένοι κωδικοί πρόσβασης. Έτσι μένουν έξω άλλοι όσο λείπετε.
locked-until = Μπορείτε να δοκιμάσετε ξανά κωδικό πρόσβασης στις
locked-other-ways = Αυτοί οι τρόποι λειτουργούν ακόμη:
locked-code-text = Θα τον στείλουμε αν υπάρχει λογαριασμός για αυτό το email
locked-reset-text = Θα στείλουμε έναν κωδικό στο email σας
rate-limited-step = Πάρα πολλές προσπάθειες
rate-limited-heading = Περιμένετε λίγο και δοκιμάστε ξανά
rate-limited-text = Είχαμε πολλές προσπάθειες από το δίκτυό σας.
rate-limited-from = Δοκιμάστε ξανά από τις
rate-limited-hint = Σε κοινόχρηστο Wi-Fi; Με δεδομένα κινητής ίσως γίνει νωρίτερα.

## What can go wrong

start-again-in = Ξεκινήστε ξανά στο { $application }
problem-unknown-tenant = Δεν υπάρχει σύνδεση εδώ
problem-unknown-tenant-text = Η διεύθυνση της σελίδας αναφέρει οργανισμό που δεν υπάρχει. Ελέγξτε τον σύνδεσμο ή επιστρέψτε στην εφαρμογή.
problem-unknown-application = Αυτή η εφαρμογή δεν είναι γνωστή εδώ
problem-unknown-application-text = Η εφαρμογή που σας έστειλε δεν έχει ρυθμιστεί για αυτή τη σύνδεση. Ο λογαριασμός σας δεν έχει κανένα πρόβλημα.
problem-unknown-redirect = Αυτή η εφαρμογή δεν μπορεί να σας συνδέσει
problem-unknown-redirect-text = Η εφαρμογή ζήτησε να σας στείλουμε σε διεύθυνση που δεν έχει δηλώσει, γι’ αυτό σταματήσαμε. Ο λογαριασμός σας δεν έχει κανένα πρόβλημα.
problem-bad-request = Το αίτημα της εφαρμογής δεν βγάζει νόημα
problem-bad-request-text = Επιστρέψτε στην εφαρμογή και δοκιμάστε ξανά. Αν επαναλαμβάνεται, ενημερώστε τους υπευθύνους της.
problem-not-found = Δεν υπάρχει σελίδα εδώ
problem-not-found-text = Ελέγξτε τον σύνδεσμο ή επιστρέψτε στην εφαρμογή και ξεκινήστε ξανά.
problem-unknown-number = Δεν υπάρχει τέτοιο σφάλμα
problem-unknown-number-text = Ο αριθμός του σφάλματος βρίσκεται μετά το AADSTS στο κείμενό του. Ελέγξτε τον σύνδεσμο.
problem-stale-form = Η σελίδα έμεινε ανοιχτή πολλή ώρα
problem-stale-form-text = Για την ασφάλειά σας δεν χρησιμοποιήσαμε όσα έστειλε. Επιστρέψτε, φορτώστε ξανά τη σελίδα και δοκιμάστε πάλι.
problem-no-cookies = Το πρόγραμμα περιήγησης αποκλείει τα cookie
problem-no-cookies-text = Τα χρειαζόμαστε μόνο για να ξέρουμε ότι στην επόμενη σελίδα είστε ακόμη εσείς. Επιτρέψτε τα για αυτόν τον ιστότοπο και ξεκινήστε ξανά.
problem-too-large = Ήταν υπερβολικά πολλά
problem-too-large-text = Το πρόγραμμα περιήγησης έστειλε περισσότερα από όσα χρειάζεται οποιαδήποτε σελίδα μας. Επιστρέψτε και δοκιμάστε με λιγότερα.
problem-busy = Έχουμε πολύ φόρτο αυτή τη στιγμή
problem-busy-text = Τίποτα δεν χάθηκε. Περιμένετε λίγο και δοκιμάστε ξανά.
problem-internal = Κάτι πήγε στραβά
problem-internal-text = Το πρόβλημα είναι δικό μας και έχει καταγραφεί. Δοκιμάστε ξανά σε λίγο.
journey-expired = Αυτό διήρκεσε πολύ
journey-expired-text = Για την ασφάλειά σας, μια σύνδεση λήγει μετά από κάποιο διάστημα. Τίποτα δεν άλλαξε.
journey-finished = Αυτό έχει ήδη ολοκληρωθεί
journey-finished-text = Έχετε ολοκληρώσει αυτά τα βήματα, ίσως σε άλλη καρτέλα.
journey-unknown = Χάσαμε τον ειρμό
journey-unknown-text = Αυτό το πρόγραμμα περιήγησης δεν γνωρίζει τα βήματα πριν από αυτή τη σελίδα. Ίσως ο σύνδεσμος είναι από άλλη συσκευή ή διαγράφηκαν τα cookie.
journey-go-back = Επιστρέψτε στην εφαρμογή και ξεκινήστε ξανά.
cookies-cleared-heading = Τακτοποιήσαμε τα cookie σας
cookies-cleared-text = Το πρόγραμμα περιήγησης κρατούσε πάρα πολλά cookie για αυτόν τον ιστότοπο, γι’ αυτό διαγράψαμε τα δικά μας. Συνδεθείτε ξανά για να συνεχίσετε.

## What an error number means

explained-heading = Τι σημαίνει το { $number }
explained-happened = Τι συνέβη
explained-to-do = Τι να κάνετε
explained-developers = Για προγραμματιστές
explained-administrators = Για διαχειριστές
explained-customers = Για πελάτες
explained-places = Αποστέλλεται από

## Leaving

signed-out-step = Αποσυνδεθήκατε
signed-out-heading = Έχετε αποσυνδεθεί
signed-out-text = Κλείστε το παράθυρο αν η συσκευή είναι κοινόχρηστη.
go-to = Μετάβαση στο { $application }
sign-out-step = Αποσύνδεση
sign-out-heading = Αποσύνδεση από το { $tenant };
sign-out-signed-in-as = Έχετε συνδεθεί ως { $identifier }.
sign-out-text = Θα αποσυνδεθείτε από κάθε εφαρμογή που ανοίξατε με αυτόν τον λογαριασμό σε αυτό το πρόγραμμα περιήγησης.
sign-out-no = Παραμονή σε σύνδεση
sign-out-yes = Αποσύνδεση
still-signed-in-heading = Παραμένετε σε σύνδεση
still-signed-in-text = Μπορείτε να κλείσετε αυτή τη σελίδα.
leave-step = Έξοδος
leave-heading = Αυτή η εφαρμογή δεν είναι γνωστή εδώ
leave-text = Το αίτημά της δεν μπορεί να ικανοποιηθεί. Συνεχίστε μόνο αν θέλατε να ανοίξετε το { $site }.
handing-over-step = Έχετε συνδεθεί
handing-over-text = Επιστρέφετε στο { $application }.
signing-out-step = Γίνεται αποσύνδεση
signing-out-text = Ενημερώνουμε τις εφαρμογές σας. Θα διαρκέσει λίγο.

## Connecting a device

device-message = Ανοίξτε το { $url } σε ένα πρόγραμμα περιήγησης και πληκτρολογήστε τον κωδικό { $code }.
device-heading = Συνδέστε μια συσκευή
device-intro = Πληκτρολογήστε τον κωδικό που εμφανίζεται στην τηλεόραση, στην κονσόλα ή στη γραμμή εντολών.
device-code-label = Κωδικός στη συσκευή σας
device-code-hint = 9 γράμματα και ψηφία. Πεζά και κενά επιτρέπονται.
device-code-missing = Πληκτρολογήστε τους 9 χαρακτήρες που δείχνει η συσκευή.
device-code-unknown = Καμία συσκευή δεν δείχνει αυτόν τον κωδικό. Ελέγξτε κάθε χαρακτήρα.
device-code-expired = Αυτός ο κωδικός έληξε. Ξεκινήστε ξανά στη συσκευή για να πάρετε νέο.
device-code-decided = Αυτός ο κωδικός χρησιμοποιήθηκε. Αν η συσκευή περιμένει ακόμη, ξεκινήστε ξανά εκεί.
device-code-too-many = Δόθηκαν πάρα πολλοί λανθασμένοι κωδικοί. Δοκιμάστε ξανά σε μία ώρα.
device-only-yours = Πληκτρολογήστε μόνο κωδικό που ζητήσατε εσείς.
device-confirm-heading = Σύνδεση του { $application } σε μια συσκευή;
device-confirm-intro = Ελέγξτε ότι η συσκευή δείχνει τον ίδιο κωδικό.
device-confirm-code = Κωδικός: { $code }
device-application-label = Εφαρμογή
device-requested-label = Έναρξη
device-warning-title = Σας έστειλε κάποιος αυτόν τον κωδικό;
device-warning-text = Επιλέξτε «Ακύρωση». Θα μπορούσε να μπει με αυτόν στον λογαριασμό σας.
device-deny = Ακύρωση
device-allow = Σύνδεση συσκευής
device-connected-heading = Η συσκευή σας συνδέθηκε
device-connected-text = Επιστρέψτε στο { $application } στη συσκευή σας. Μπορείτε να κλείσετε αυτή τη σελίδα.
device-refused-heading = Δεν συνδέθηκε τίποτα
device-refused-text = Το { $application } σε εκείνη τη συσκευή δεν έχει πρόσβαση στον λογαριασμό σας. Μπορείτε να κλείσετε αυτή τη σελίδα.

## Consent

consent-heading = Να επιτραπεί στο { $application } να χρησιμοποιεί τον λογαριασμό σας;
consent-intro = Ζητά άδεια:
consent-settled = Μπορεί ήδη:
consent-allow = Να επιτραπεί
consent-deny = Ακύρωση
consent-openid = Να σας συνδέει
consent-openid-text = Και να σας αναγνωρίζει την επόμενη φορά
consent-profile = Να βλέπει το όνομά σας
consent-email = Να βλέπει τη διεύθυνση email σας
consent-offline = Να παραμένει συνδεδεμένο όταν λείπετε
consent-offline-text = Μέχρι να το ανακαλέσετε
consent-unverified = Κανείς δεν έχει ελέγξει αυτή την εφαρμογή.
consent-unverified-text = Να την επιτρέψετε μόνο αν γνωρίζετε το { $site }.
consent-administrator-heading = Το { $application } χρειάζεται έγκριση διαχειριστή
consent-administrator-text = Δεν μπορείτε να επιτρέψετε ό,τι είναι κλειδωμένο εδώ. Ζητήστε από διαχειριστή να το επιτρέψει για όλους.
consent-back = Επιστροφή στο { $application }
admin-consent-title = Να επιτραπεί το { $application } για όλους
admin-consent-heading = Να επιτραπεί το { $application } για όλους;
admin-consent-intro = Απαντάτε για κάθε πελάτη. Δεν θα ερωτηθούν ένας προς έναν.
admin-consent-openid = Να συνδέει ανθρώπους
admin-consent-openid-text = Και να τους αναγνωρίζει την επόμενη φορά
admin-consent-profile = Να βλέπει προφίλ
admin-consent-profile-text = Το όνομα όποιου έχει συνδεθεί
admin-consent-email = Να βλέπει διευθύνσεις email
admin-consent-email-text = Όποιου έχει συνδεθεί
admin-consent-offline = Να παραμένει συνδεδεμένο όταν οι άνθρωποι λείπουν
admin-consent-offline-text = Μέχρι να το ανακαλέσετε εσείς ή εκείνοι
admin-consent-alone = Λειτουργεί χωρίς να έχει συνδεθεί κανείς
admin-consent-site-label = Σας επιστρέφει στο
admin-consent-covers-label = Καλύπτει
admin-consent-covers = Όλους τους πελάτες: { $business }
admin-consent-audit = Η απάντησή σας γράφεται στο αρχείο ελέγχου.
admin-consent-allow = Να επιτραπεί για όλους
no-administrator-heading = Μόνο διαχειριστής μπορεί να απαντήσει
no-administrator-text = Έχετε συνδεθεί ως { $identifier }. Συνδεθείτε με λογαριασμό διαχειριστή για να συνεχίσετε.
consent-records-heading = Εφαρμογές που επιτρέπεται να χρησιμοποιούν τον λογαριασμό σας
consent-records-since = Επιτρέπεται από
consent-records-remove = Κατάργηση πρόσβασης
consent-records-none = Δεν έχετε επιτρέψει σε καμία εφαρμογή να χρησιμοποιεί τον λογαριασμό σας.
consent-records-sign-in = Συνδεθείτε πρώτα σε μια εφαρμογή και μετά ανοίξτε ξανά αυτή τη σελίδα.

## Answering an application that asks by mail

approval-heading = Το { $application } σας ζητά
approval-intro = Το { $application } θέλει να σας συνδέσει, αν και δεν είστε μπροστά στην οθόνη του.
approval-message-label = Μήνυμα
approval-warning-title = Το ξεκινήσατε εσείς;
approval-warning-text = Αν όχι, επιλέξτε «Άρνηση». Όποιος το ξεκίνησε θα έμπαινε στον λογαριασμό σας.
approval-warning-message = Αν όχι, ή αν το μήνυμα δεν είναι αυτό που βλέπετε εκεί, επιλέξτε «Άρνηση». Όποιος το ξεκίνησε θα έμπαινε στον λογαριασμό σας.
approval-deny = Άρνηση
approval-allow = Συμφωνία
approval-another-heading = Αυτό το αίτημα είναι για άλλον λογαριασμό
approval-another-text = Έχετε συνδεθεί ως { $identifier }, που δεν ρωτήθηκε.
approval-another-button = Σύνδεση με άλλον λογαριασμό
approval-agreed-heading = Συμφωνήσατε
approval-agreed-text = Το { $application } μπορεί να συνεχίσει. Μπορείτε να κλείσετε αυτή τη σελίδα.
approval-refused-heading = Αρνηθήκατε
approval-refused-text = Το { $application } δεν μπορεί να συνεχίσει. Μπορείτε να κλείσετε αυτή τη σελίδα.
approval-gone-heading = Δεν υπάρχει κάτι να απαντηθεί
approval-gone-text = Αυτός ο σύνδεσμος δεν λειτουργεί πια ή δεν λειτούργησε ποτέ. Αν σας ζητούν ακόμη, ξεκινήστε ξανά από εκεί που ήσασταν.

## Looking at pages beforehand

preview-heading = Προεπισκόπηση
preview-intro = Με δείγματα δεδομένων. Τίποτα δεν αποθηκεύεται ούτε αποστέλλεται εδώ.
preview-flows = Ροές χρηστών
preview-themes = Θέματα
preview-pages = Σελίδες

# Attributes of a new account. A flow may give them labels of its own.
attribute-city = Πόλη ή οικισμός
attribute-country = Χώρα ή περιοχή
attribute-display-name = Εμφανιζόμενο όνομα
attribute-job-title = Θέση εργασίας
attribute-postal-code = Ταχυδρομικός κώδικας
attribute-state = Νομός ή περιφέρεια
attribute-street-address = Οδός και αριθμός
attribute-problems = Ελέγξτε τα επισημασμένα πεδία. Τίποτα δεν χάθηκε.
attribute-choose = Επιλέξτε
attribute-required = Χρειάζεται για να συνεχίσετε.
attribute-invalid = Αυτό δεν μπορεί να χρησιμοποιηθεί εδώ. Ελέγξτε το και δοκιμάστε ξανά.
attribute-not-a-number = Πληκτρολογήστε έναν ακέραιο αριθμό, με ψηφία.
attribute-not-a-date = Πληκτρολογήστε μια ημερομηνία.
attribute-too-long = { $maximum ->
    [one] Πληκτρολογήστε το πολύ { $maximum } χαρακτήρα.
   *[other] Πληκτρολογήστε το πολύ { $maximum } χαρακτήρες.
}
step-page = Σελίδα { $page } από { $pages }
back-button = Πίσω

# Terms of use and the like.
terms-heading = Κάτι νέο προς αποδοχή
terms-intro = Διαβάστε το και συμφωνήστε, για να συνεχίσετε με τον λογαριασμό σας.
terms-missing = Επιλέξτε το για να συνεχίσετε.
terms-sign-out = Αποσύνδεση
