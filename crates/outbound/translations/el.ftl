## Dates and times

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

## Every mail

help-link = Βοήθεια
fact-asked-for = Ζητήθηκε
fact-when = Πότε
fact-device = Συσκευή
reason-account = Στάλθηκε στο { $address } επειδή είναι η διεύθυνση του λογαριασμού. Τα email ασφαλείας δεν απενεργοποιούνται.
reason-signing-up = Στάλθηκε στο { $address } επειδή κάποιος την έγραψε για να δημιουργήσει λογαριασμό.
reason-created = Στάλθηκε στο { $address } επειδή δημιουργήσατε λογαριασμό.
link-caution = Ελέγξτε πριν πατήσετε έναν σύνδεσμο.
link-caution-text = Οι σύνδεσμοί μας αρχίζουν πάντα με { $base }. Το { $tenant } δεν ζητά ποτέ τον κωδικό πρόσβασης ή κωδικό με email ή τηλέφωνο.
secret-caution = Κρατήστε τον κωδικό πρόσβασης για εσάς.
secret-caution-text = Το { $tenant } δεν ζητά ποτέ τον κωδικό πρόσβασης ή κωδικό με email ή τηλέφωνο.

## Codes

code-subject = Ο κωδικός σας για το { $tenant }: { $code }
code-preview = { $minutes ->
    [one] Ισχύει για { $minutes } λεπτό. Μην τον δώσετε σε κανέναν.
   *[other] Ισχύει για { $minutes } λεπτά. Μην τον δώσετε σε κανέναν.
}
code-works-once = { $minutes ->
    [one] Ισχύει μία φορά, για { $minutes } λεπτό.
   *[other] Ισχύει μία φορά, για { $minutes } λεπτά.
}
code-caution = Κρατήστε αυτόν τον κωδικό για εσάς.
sign-in-code-heading = Ο κωδικός σύνδεσής σας
sign-in-code-text = Πληκτρολογήστε αυτόν τον κωδικό στη σελίδα όπου συνδέεστε.
sign-in-code-caution-text = Πληκτρολογήστε τον μόνο στο { $host }. Το { $tenant } δεν τον ζητά ποτέ με τηλέφωνο, μήνυμα ή email. Αν δεν τον ζητήσατε, αγνοήστε αυτό το email: κανείς δεν μπαίνει χωρίς τον κωδικό.
sign-up-code-heading = Επιβεβαιώστε το email σας
sign-up-code-text = Πληκτρολογήστε αυτόν τον κωδικό στη σελίδα όπου δημιουργείτε τον λογαριασμό σας.
sign-up-code-caution-text = Πληκτρολογήστε τον μόνο στο { $host }. Το { $tenant } δεν τον ζητά ποτέ με τηλέφωνο, μήνυμα ή email. Αν δεν τον ζητήσατε, αγνοήστε αυτό το email: χωρίς τον κωδικό δεν δημιουργείται λογαριασμός.
reset-code-heading = Επαναφορά κωδικού πρόσβασης
reset-code-text = Πληκτρολογήστε αυτόν τον κωδικό στη σελίδα όπου ζητήσατε την επαναφορά.
reset-code-caution = Δεν το ζητήσατε;
reset-code-caution-text = Ο κωδικός πρόσβασης δεν άλλαξε και μπορείτε να αγνοήσετε αυτό το email. Πληκτρολογήστε τον κωδικό μόνο στο { $host }. Το { $tenant } δεν τον ζητά ποτέ με τηλέφωνο, μήνυμα ή email.

## A link to continue by

magic-link-subject = Ο σύνδεσμός σας για να συνεχίσετε: { $tenant }
magic-link-text = Ανοίξτε αυτόν τον σύνδεσμο στο πρόγραμμα περιήγησης από όπου τον ζητήσατε. Λειτουργεί μία φορά και μόνο για λίγο.
magic-link-button = Συνέχεια
magic-link-not-you = Αν δεν τον ζητήσατε, αγνοήστε αυτό το email: κανείς δεν μπαίνει χωρίς τον σύνδεσμο.

## An account exists already

existing-account-subject = Έχετε ήδη λογαριασμό στο { $tenant }
existing-account-preview = Κάποιος προσπάθησε να εγγραφεί με τη διεύθυνσή σας. Τίποτα δεν άλλαξε.
existing-account-heading = Έχετε ήδη λογαριασμό
existing-account-text = Κάποιος προσπάθησε να δημιουργήσει λογαριασμό στο { $tenant } με αυτή τη διεύθυνση. Έχετε ήδη, οπότε δεν φτιάξαμε άλλον και τίποτα δεν άλλαξε.
existing-account-you = Ήσασταν εσείς; Συνδεθείτε και επιλέξτε «Ξεχάσατε τον κωδικό πρόσβασης;» αν δεν τον θυμάστε.
existing-account-not-you = Αν δεν ήσασταν εσείς, αγνοήστε αυτό το email. Ο άλλος δεν έμαθε ότι έχετε λογαριασμό.
sign-in-button = Σύνδεση

## Welcome

welcome-subject = Καλώς ήρθατε στο { $tenant }
welcome-preview = Ο λογαριασμός σας είναι έτοιμος.
welcome-heading = Καλώς ήρθατε στο { $tenant }
welcome-heading-name = Καλώς ήρθατε στο { $tenant }, { $name }
welcome-text = Ο λογαριασμός σας στο { $tenant } είναι έτοιμος. Εγγραφήκατε ως { $address }.
application-button = Μετάβαση στο { $application }

## Security notices

password-changed-subject = Ο κωδικός πρόσβασης για το { $tenant } άλλαξε
password-changed-preview = Αν το κάνατε εσείς, δεν χρειάζεται τίποτα άλλο.
password-changed-heading = Ο κωδικός πρόσβασής σας άλλαξε
password-changed-everywhere = Σας αποσυνδέσαμε και από τις άλλες συσκευές σας.
nothing-to-do = Αν το κάνατε εσείς, δεν χρειάζεται τίποτα άλλο.
not-you-reset = Αν δεν το κάνατε εσείς, ίσως κάποιος ξέρει τον κωδικό σας. Πηγαίνετε στο { $tenant }, επιλέξτε σύνδεση, μετά «Ξεχάσατε τον κωδικό πρόσβασης;» και αποσυνδεθείτε παντού αλλού.
new-device-subject = Νέα σύνδεση στον λογαριασμό σας στο { $tenant }
new-device-preview = Ήσασταν εσείς;
new-device-heading = Συνδεθήκατε σε νέα συσκευή

## An application asks

fact-application = Εφαρμογή
fact-message = Μήνυμα
approval-subject = Το { $application } ζητά την έγκρισή σας
approval-preview = { $minutes ->
    [one] Απαντήστε μέσα σε { $minutes } λεπτό. Ως τότε δεν γίνεται τίποτα.
   *[other] Απαντήστε μέσα σε { $minutes } λεπτά. Ως τότε δεν γίνεται τίποτα.
}
approval-heading = Το { $application } σας ζητά
approval-text = Το { $application } θέλει να συνεχίσει στο όνομά σας. Δείτε τι ζητά και έπειτα συμφωνήστε ή αρνηθείτε.
approval-expires = { $minutes ->
    [one] Μπορεί να απαντηθεί μία φορά, για { $minutes } λεπτό.
   *[other] Μπορεί να απαντηθεί μία φορά, για { $minutes } λεπτά.
}
approval-button = Προβολή αιτήματος
approval-not-you = Αν δεν το περιμένετε, αγνοήστε αυτό το email: τίποτα δεν γίνεται χωρίς την απάντησή σας.

## Text messages

sms-code = { $minutes ->
    [one] { $code } είναι ο κωδικός σας για το { $tenant }. Ισχύει για { $minutes } λεπτό. Μην τον δώσετε σε κανέναν.
   *[other] { $code } είναι ο κωδικός σας για το { $tenant }. Ισχύει για { $minutes } λεπτά. Μην τον δώσετε σε κανέναν.
}
sms-existing-account = Έχετε ήδη λογαριασμό στο { $tenant }. Συνδεθείτε με αυτόν τον αριθμό.
