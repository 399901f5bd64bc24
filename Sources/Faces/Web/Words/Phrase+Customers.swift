extension Phrase {
    static let customersSentence = Phrase(
        "Whom fakturs are written to, each with its code in SAP.",
        id: "Kepada siapa faktur dibuat, masing-masing dengan kodenya di SAP.",
        ro: "Cui i se emit facturile fiscale, fiecare cu codul lui din SAP.",
        hu: "Akiknek fakturok szólnak, mindegyik az SAP-beli kódjával.")
    static let codeInSAP = Phrase("Code in SAP", id: "Kode di SAP", ro: "Cod în SAP", hu: "Kód az SAP-ban")
    static let customerName = Phrase("Name", id: "Nama", ro: "Denumire", hu: "Név")
    static let kindWord = Phrase("Kind", id: "Jenis", ro: "Tip", hu: "Típus")
    static let customerKind = Phrase("customer", id: "pelanggan", ro: "client", hu: "vevő")
    static let vendorKind = Phrase("vendor", id: "pemasok", ro: "furnizor", hu: "szállító")
    static let project = Phrase("Project", id: "Proyek", ro: "Proiect", hu: "Projekt")
    static let department = Phrase("Cost centre", id: "Pusat biaya", ro: "Centru de cost", hu: "Költséghely")
    static let paymentTerms = Phrase(
        "Payment terms, days", id: "Termin pembayaran, hari", ro: "Termen de plată, zile", hu: "Fizetési határidő, nap")
    static let paymentTermsHint = Phrase(
        "From invoice date to due date; empty for the setting.",
        id: "Dari tanggal invoice ke jatuh tempo; kosong untuk pengaturan.",
        ro: "De la data facturii la scadență; gol pentru valoarea din setări.",
        hu: "A számla keltétől az esedékességig; üresen a beállítás szerint.")
    static let taxCode = Phrase("Tax code", id: "Kode pajak", ro: "Cod de TVA", hu: "Adókód")
    static let revenueAccount = Phrase(
        "Revenue account", id: "Akun pendapatan", ro: "Cont de venituri", hu: "Árbevételszámla")
    static let receivableAccount = Phrase(
        "Receivable account", id: "Akun piutang", ro: "Cont de creanțe", hu: "Vevőkövetelés-számla")
    static let codeHintSAP = Phrase(
        "CardCode. Without it the customer's fakturs can't be posted.",
        id: "CardCode. Tanpa ini faktur pelanggan tidak dapat diposting.",
        ro: "CardCode. Fără el facturile clientului nu pot fi postate.",
        hu: "CardCode. Enélkül az ügyfél fakturjai nem könyvelhetők.")
    static let newCustomer = Phrase("New customer", id: "Pelanggan baru", ro: "Client nou", hu: "Új ügyfél")
    static let enterCustomer = Phrase(
        "Enter the customer", id: "Masukkan pelanggan", ro: "Adaugă clientul", hu: "Ügyfél felvétele")
    static let editAct = Phrase("Edit", id: "Sunting", ro: "Modifică", hu: "Szerkesztés")
    static let searchCustomers = Phrase(
        "Name or code", id: "Nama atau kode", ro: "Denumire sau cod", hu: "Név vagy kód")
    static let searchAct = Phrase("Search", id: "Cari", ro: "Caută", hu: "Keresés")
    static let withoutCode = Phrase("without a code", id: "tanpa kode", ro: "fără cod", hu: "kód nélkül")
    static let noCustomers = Phrase(
        "No customer.", id: "Tidak ada pelanggan.", ro: "Niciun client.", hu: "Nincs ügyfél.")
    static let noCustomersNext = Phrase(
        "Import them from a file, or enter the first one by hand.",
        id: "Impor dari berkas, atau masukkan yang pertama secara manual.",
        ro: "Importați-i dintr-un fișier sau adăugați primul manual.",
        hu: "Importálja őket fájlból, vagy vegye fel az elsőt kézzel.")
    static let noCustomerFound = Phrase(
        "No customer matches.", id: "Tidak ada pelanggan yang cocok.", ro: "Niciun client nu corespunde.",
        hu: "Nincs ilyen ügyfél.")
    static let noCustomerFoundNext = Phrase(
        "Try fewer letters, or the beginning of the code.", id: "Coba lebih sedikit huruf, atau awal kodenya.",
        ro: "Încercați mai puține litere sau începutul codului.", hu: "Próbálja kevesebb betűvel, vagy a kód elejével.")
    static let customerEntered = Phrase(
        "The customer is entered.", id: "Pelanggan telah dimasukkan.", ro: "Clientul a fost adăugat.",
        hu: "Az ügyfél felvéve.")
    static let customerChanged = Phrase(
        "The change is kept.", id: "Perubahan disimpan.", ro: "Modificarea a fost salvată.", hu: "A módosítás mentve.")
    static let changedMeanwhile = Phrase(
        "Somebody else changed it meanwhile. On the right is what you typed; nothing of it is kept yet.",
        id: "Orang lain mengubahnya sementara itu. Di kanan yang Anda ketik; belum ada yang disimpan.",
        ro: "Altcineva l-a modificat între timp. În dreapta este ce ați scris; încă nu s-a salvat nimic.",
        hu: "Időközben más módosította. Jobbra az áll, amit Ön írt; ebből még semmi sincs mentve.")
    static let asItIsNow = Phrase("As it is now", id: "Sekarang", ro: "Cum este acum", hu: "Ahogy most van")
    static let asYouTyped = Phrase("As you typed it", id: "Yang Anda ketik", ro: "Cum ați scris", hu: "Ahogy Ön írta")
    static let checkInSAP = Phrase(
        "Check in SAP", id: "Periksa di SAP", ro: "Verifică în SAP", hu: "Ellenőrzés az SAP-ban")
    static let checkAllInSAP = Phrase(
        "Check all in SAP", id: "Periksa semua di SAP", ro: "Verifică toți în SAP", hu: "Mind ellenőrzése az SAP-ban")
    static let hereWord = Phrase("Here", id: "Di sini", ro: "Aici", hu: "Itt")
    static let inSAP = Phrase("In SAP", id: "Di SAP", ro: "În SAP", hu: "Az SAP-ban")
    static let agrees = Phrase(
        "SAP knows it as it stands here.", id: "SAP mengenalnya persis seperti di sini.",
        ro: "SAP îl cunoaște exact ca aici.",
        hu: "Az SAP ugyanígy ismeri.")
    static let activeWord = Phrase("Active", id: "Aktif", ro: "Activ", hu: "Aktív")
    static let takeOver = Phrase(
        "Take over name and kind from SAP", id: "Ambil nama dan jenis dari SAP", ro: "Preia denumirea și tipul din SAP",
        hu: "Név és típus átvétele az SAP-ból")
    static let takenOver = Phrase(
        "Name and kind are now as in SAP.", id: "Nama dan jenis kini seperti di SAP.",
        ro: "Denumirea și tipul sunt acum ca în SAP.",
        hu: "A név és a típus most olyan, mint az SAP-ban.")
    static let checkSentence = Phrase(
        "Every customer is held against SAP's business partner of the same code. Nothing is changed on either side: which side is right is for a person to say.",
        id:
            "Setiap pelanggan dicocokkan dengan mitra bisnis SAP berkode sama. Tidak ada yang diubah di kedua sisi: orang yang menentukan sisi mana yang benar.",
        ro:
            "Fiecare client este comparat cu partenerul din SAP cu același cod. Nu se schimbă nimic în nicio parte: o persoană spune care parte are dreptate.",
        hu:
            "Minden ügyfelet összevetünk az SAP azonos kódú partnerével. Egyik oldalon sem változik semmi: hogy melyiknek van igaza, azt ember mondja meg."
    )
    static let allAgree = Phrase(
        "SAP knows all of them as they stand here.", id: "SAP mengenal semuanya seperti di sini.",
        ro: "SAP îi cunoaște pe toți așa cum sunt aici.",
        hu: "Az SAP mindegyiket ugyanígy ismeri.")
    static let checkOn = Phrase(
        "Check the next ones", id: "Periksa berikutnya", ro: "Verifică următorii", hu: "A következők ellenőrzése")

    static let importCustomers = Phrase(
        "Import from a file", id: "Impor dari berkas", ro: "Importă din fișier", hu: "Importálás fájlból")
    static let csvFile = Phrase("CSV file", id: "Berkas CSV", ro: "Fișier CSV", hu: "CSV-fájl")
    static let csvHint = Phrase(
        "The first line names the columns: code, name, and as you need them type, project, department, payment_terms_days, tax_code, revenue_account, receivable_account. Known customers are updated in the columns the file has; the same file again changes nothing.",
        id:
            "Baris pertama menyebut kolom: code, name, dan bila perlu type, project, department, payment_terms_days, tax_code, revenue_account, receivable_account. Pelanggan yang ada diperbarui pada kolom yang ada di berkas; berkas yang sama tidak mengubah apa pun.",
        ro:
            "Prima linie numește coloanele: code, name și, după nevoie, type, project, department, payment_terms_days, tax_code, revenue_account, receivable_account. Clienții existenți se actualizează în coloanele din fișier; același fișier a doua oară nu schimbă nimic.",
        hu:
            "Az első sor nevezi meg az oszlopokat: code, name, és szükség szerint type, project, department, payment_terms_days, tax_code, revenue_account, receivable_account. A meglévő ügyfelek a fájlban szereplő oszlopokban frissülnek; ugyanaz a fájl újra semmit sem változtat."
    )
    static let previewAct = Phrase(
        "Show what it would do", id: "Tampilkan akibatnya", ro: "Arată ce ar face", hu: "Előnézet")
    static let fileNeeded = Phrase(
        "Choose a file.", id: "Pilih berkas.", ro: "Alegeți un fișier.", hu: "Válasszon fájlt.")
    static let fileTooLarge = Phrase(
        "The file has more than 1 MB. Import it with: tieout customer import FILE",
        id: "Berkas lebih dari 1 MB. Impor dengan: tieout customer import BERKAS",
        ro: "Fișierul depășește 1 MB. Importați-l cu: tieout customer import FIȘIER",
        hu: "A fájl nagyobb 1 MB-nál. Importálja így: tieout customer import FÁJL")
    static let importPreview = Phrase(
        "What the file would do", id: "Akibat berkas ini", ro: "Ce ar face fișierul", hu: "Mit tenne a fájl")
    static let newOnes = Phrase("New", id: "Baru", ro: "Noi", hu: "Új")
    static let changedOnes = Phrase("Changed", id: "Berubah", ro: "Modificați", hu: "Változik")
    static let badRows = Phrase(
        "Rows with mistakes", id: "Baris bermasalah", ro: "Rânduri cu greșeli", hu: "Hibás sorok")
    static let lineWord = Phrase("Line", id: "Baris", ro: "Linia", hu: "Sor")
    static let columnWord = Phrase("Column", id: "Kolom", ro: "Coloana", hu: "Oszlop")
    static let mistakeWord = Phrase("Mistake", id: "Kesalahan", ro: "Greșeala", hu: "Hiba")
    static let skipBadRows = Phrase(
        "Leave out the rows with mistakes", id: "Lewati baris bermasalah", ro: "Omite rândurile cu greșeli",
        hu: "A hibás sorok kihagyása")
    static let nothingToImport = Phrase(
        "The file changes nothing: everything in it is kept already.",
        id: "Berkas tidak mengubah apa pun: semuanya sudah tersimpan.",
        ro: "Fișierul nu schimbă nimic: tot ce conține există deja.",
        hu: "A fájl semmit sem változtat: minden megvan már.")
    static let importAct = Phrase("Import", id: "Impor", ro: "Importă", hu: "Importálás")
    static let importRefused = Phrase(
        "Nothing was imported: the file has rows with mistakes.",
        id: "Tidak ada yang diimpor: berkas memiliki baris bermasalah.",
        ro: "Nu s-a importat nimic: fișierul are rânduri cu greșeli.",
        hu: "Semmit sem importáltunk: a fájlban hibás sorok vannak.")
}

extension CountPhrase {
    static let customersFound = CountPhrase(
        "{n} customer", "{n} customers", id: "{n} pelanggan",
        ro: (one: "{n} client", few: "{n} clienți", other: "{n} de clienți"),
        hu: "{n} ügyfél")
    static let unchangedRows = CountPhrase(
        "{n} row is kept already, word for word.", "{n} rows are kept already, word for word.",
        id: "{n} baris sudah tersimpan persis sama.",
        ro: (
            one: "{n} rând există deja, cuvânt cu cuvânt.", few: "{n} rânduri există deja, cuvânt cu cuvânt.",
            other: "{n} de rânduri există deja, cuvânt cu cuvânt."
        ), hu: "{n} sor már szóról szóra megvan.")
    static let customersImported = CountPhrase(
        "{n} customer was imported.", "{n} customers were imported.", id: "{n} pelanggan diimpor.",
        ro: (
            one: "{n} client a fost importat.", few: "{n} clienți au fost importați.",
            other: "{n} de clienți au fost importați."
        ),
        hu: "{n} ügyfelet importáltunk.")
    static let customersChecked = CountPhrase(
        "{n} customer was checked.", "{n} customers were checked.", id: "{n} pelanggan diperiksa.",
        ro: (
            one: "{n} client a fost verificat.", few: "{n} clienți au fost verificați.",
            other: "{n} de clienți au fost verificați."
        ),
        hu: "{n} ügyfelet ellenőriztünk.")
}
