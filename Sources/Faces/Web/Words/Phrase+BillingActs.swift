/// What people do in billing, and what is said of it afterwards.
extension Phrase {
    static let newInvoice = Phrase("New invoice", id: "Faktur baru", ro: "Factură nouă", hu: "Új számla")
    static let keepInvoice = Phrase(
        "Keep the invoice", id: "Simpan faktur", ro: "Păstrează factura", hu: "Számla felvétele")
    static let invoiceIDHint = Phrase(
        "The ERP names it in U_MVDocNum.", id: "ERP menyebutnya di U_MVDocNum.", ro: "ERP o numește în U_MVDocNum.",
        hu: "Az ERP az U_MVDocNum mezőben nevezi meg.")
    static let transactionHint = Phrase(
        "The ERP names it in OrNumber; each invoice has one of its own.",
        id: "ERP menyebutnya di OrNumber; setiap faktur punya sendiri.",
        ro: "ERP o numește în OrNumber; fiecare factură are una proprie.",
        hu: "Az ERP az OrNumber mezőben nevezi meg; minden számlának sajátja van.")
    static let ownerEmailHint = Phrase(
        "The signed PDF is mailed there; empty when nobody knows it.",
        id: "PDF bertanda tangan dikirim ke sana; kosong bila belum diketahui.",
        ro: "PDF-ul semnat se trimite acolo; gol dacă nu se știe.",
        hu: "Az aláírt PDF ide megy; üres, ha senki sem tudja.")
    static let invoiceKept = Phrase(
        "The invoice waits for its number.", id: "Faktur menunggu nomornya.", ro: "Factura își așteaptă numărul.",
        hu: "A számla a számára vár.")
    static let invoiceKeptAlready = Phrase(
        "It was kept already, word for word.", id: "Sudah tersimpan, persis sama.", ro: "Era deja păstrată, întocmai.",
        hu: "Már megvolt, szó szerint.")
    static let importInvoices = Phrase(
        "Import invoices", id: "Impor faktur", ro: "Importă facturi", hu: "Számlák importálása")
    static let invoicesCSVHint = Phrase(
        "The first line names the columns: invoice_id, direction (OUTGOING or INCOMING), transaction_slug, account_code, owner_name, owner_email, and owner_language if needed. The same file again changes nothing.",
        id:
            "Baris pertama menyebut kolom: invoice_id, direction (OUTGOING atau INCOMING), transaction_slug, account_code, owner_name, owner_email, dan bila perlu owner_language. Berkas yang sama tidak mengubah apa pun.",
        ro:
            "Prima linie numește coloanele: invoice_id, direction (OUTGOING sau INCOMING), transaction_slug, account_code, owner_name, owner_email și, la nevoie, owner_language. Același fișier nu mai schimbă nimic.",
        hu:
            "Az első sor az oszlopok neve: invoice_id, direction (OUTGOING vagy INCOMING), transaction_slug, account_code, owner_name, owner_email, és ha kell, owner_language. Ugyanaz a fájl másodszor semmit sem változtat."
    )
    static let invoicesTooLarge = Phrase(
        "The file has more than 1 MB. Import it with: tieout billing import FILE",
        id: "Berkas lebih dari 1 MB. Impor dengan: tieout billing import BERKAS",
        ro: "Fișierul depășește 1 MB. Importați-l cu: tieout billing import FIȘIER",
        hu: "A fájl nagyobb 1 MB-nál. Importálja így: tieout billing import FÁJL")
    static let changedOwners = Phrase(
        "Owners that change", id: "Pemilik yang berubah", ro: "Titulari care se schimbă", hu: "Változó tulajdonosok")
    static let mailWord = Phrase("Mail", id: "Surel", ro: "E-mail", hu: "Levél")
    static let mailCopies = Phrase(
        "Mails sent again", id: "Surel dikirim ulang", ro: "E-mailuri retrimise", hu: "Újraküldött levelek")
    static let mailCopy = Phrase("Copy {n}", id: "Salinan {n}", ro: "Copia {n}", hu: "{n}. másolat")
    static let noMailOutgoing = Phrase(
        "No mail yet: it is promised when the signed PDF has been fetched.",
        id: "Belum ada surel: dijanjikan setelah PDF bertanda tangan diambil.",
        ro: "Niciun e-mail încă: este promis după preluarea PDF-ului semnat.",
        hu: "Még nincs levél: az aláírt PDF lehívása után ígérjük meg.")
    static let noMailIncoming = Phrase(
        "Incoming invoices are not mailed.", id: "Faktur masuk tidak dikirim lewat surel.",
        ro: "Facturile primite nu se trimit prin e-mail.", hu: "A bejövő számlákat nem küldjük levélben.")
    static let messageID = Phrase.name("Message-ID")
    static let mailedTo = Phrase("Mailed to", id: "Dikirim ke", ro: "Trimis către", hu: "Címzett")
    static let mailAgain = Phrase(
        "Send the mail again", id: "Kirim surel lagi", ro: "Trimite e-mailul din nou", hu: "Levél újraküldése")
    static let mailAgainTo = Phrase(
        "{number} goes to {name}, {email}.", id: "{number} dikirim ke {name}, {email}.",
        ro: "{number} merge la {name}, {email}.", hu: "{number} címzettje: {name}, {email}.")
    static let mailWasDelivered = Phrase(
        "It was delivered on {time}. They get another mail with the same words and the same PDF.",
        id: "Sudah terkirim pada {time}. Mereka menerima surel lain dengan isi dan PDF yang sama.",
        ro: "A fost livrat la {time}. Primesc încă un e-mail cu același text și același PDF.",
        hu: "Kézbesítve: {time}. Még egy levelet kap, ugyanazzal a szöveggel és PDF-fel.")
    static let mailNotDelivered = Phrase(
        "It was not delivered yet: the same mail is tried again, and they get it once.",
        id: "Belum terkirim: surel yang sama dicoba lagi, dan mereka menerimanya sekali.",
        ro: "Nu a fost încă livrat: același e-mail se încearcă din nou și ajunge o singură dată.",
        hu: "Még nincs kézbesítve: ugyanazt a levelet próbáljuk újra, egyszer kapja meg.")
    static let mailUncertain = Phrase(
        "Nobody knows whether it arrived: they may get the same mail twice.",
        id: "Tidak diketahui apakah sudah sampai: mereka mungkin menerima surel yang sama dua kali.",
        ro: "Nu se știe dacă a ajuns: e posibil să primească același e-mail de două ori.",
        hu: "Nem tudni, megérkezett-e: lehet, hogy kétszer kapja meg ugyanazt a levelet.")
    static let ownerUnknown = Phrase(
        "Nobody can be mailed: billing knows no address for this account. Import the account with its owner_email first.",
        id: "Tidak ada penerima: penagihan tidak punya alamat untuk akun ini. Impor dulu akun dengan owner_email.",
        ro: "Nu are cui: facturarea nu știe nicio adresă pentru acest cont. Importați întâi contul cu owner_email.",
        hu:
            "Nincs címzett: a számlázás nem ismer címet ehhez az ügyfélszámlához. Előbb importálja az owner_email mezővel."
    )
    static let mailAsked = Phrase(
        "The mail to {email} is on its way.", id: "Surel ke {email} sedang dikirim.",
        ro: "E-mailul către {email} este pe drum.", hu: "A levél úton van ide: {email}.")
    static let mailMovedOn = Phrase(
        "Something changed meanwhile, and nothing was sent. Read it again, and decide.",
        id: "Ada yang berubah, dan tidak ada yang dikirim. Baca lagi, lalu putuskan.",
        ro: "S-a schimbat ceva între timp și nu s-a trimis nimic. Citiți din nou și decideți.",
        hu: "Közben megváltozott valami, és semmit sem küldtünk. Olvassa el újra, és döntsön.")
    static let receivedDocument = Phrase(
        "Received document", id: "Dokumen yang diterima", ro: "Document primit", hu: "Beérkezett bizonylat")
    static let receivedDocumentHint = Phrase(
        "One whole PDF. The next collection stores it on the share.",
        id: "Satu PDF utuh. Pengumpulan berikutnya menyimpannya di share.",
        ro: "Un PDF întreg. Următoarea colectare îl depune pe share.",
        hu: "Egy teljes PDF. A következő gyűjtés a megosztásra teszi.")
    static let attachReceived = Phrase(
        "Keep the document", id: "Simpan dokumen", ro: "Păstrează documentul", hu: "Bizonylat megőrzése")
    static let receivedKept = Phrase(
        "The document is kept.", id: "Dokumen tersimpan.", ro: "Documentul este păstrat.", hu: "A bizonylat megvan.")
    static let receivedKeptAlready = Phrase(
        "The document was kept already.", id: "Dokumen sudah tersimpan.", ro: "Documentul era deja păstrat.",
        hu: "A bizonylat már megvolt.")
}

extension CountPhrase {
    static let invoicesImported = CountPhrase(
        "{n} invoice is kept and waits for its number.", "{n} invoices are kept and wait for their numbers.",
        id: "{n} faktur tersimpan dan menunggu nomornya.",
        ro: (
            one: "{n} factură este păstrată și își așteaptă numărul.",
            few: "{n} facturi sunt păstrate și își așteaptă numerele.",
            other: "{n} de facturi sunt păstrate și își așteaptă numerele."
        ), hu: "{n} számla megvan, és a számára vár.")
}
