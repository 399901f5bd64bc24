/// What the forms about one faktur say: entering, editing, answering, numbering.
extension Phrase {
    static let editFaktur = Phrase("Edit", id: "Ubah", ro: "Modifică", hu: "Szerkesztés")
    static let editFakturOf = Phrase(
        "Edit invoice {number}", id: "Ubah invoice {number}", ro: "Modifică factura {number}",
        hu: "{number} számla szerkesztése")
    static let saveDraft = Phrase(
        "Save as draft", id: "Simpan sebagai draf", ro: "Salvează ca ciornă", hu: "Mentés piszkozatként")
    static let saveAndSubmit = Phrase(
        "Save and hand over", id: "Simpan dan serahkan", ro: "Salvează și predă", hu: "Mentés és átadás")
    static let saveChanges = Phrase(
        "Save the changes", id: "Simpan perubahan", ro: "Salvează modificările", hu: "Módosítások mentése")
    static let fakturEntered = Phrase(
        "Invoice {number} is entered as a draft.", id: "Invoice {number} dimasukkan sebagai draf.",
        ro: "Factura {number} a fost introdusă ca ciornă.", hu: "A(z) {number} számla piszkozatként rögzítve.")
    static let fakturSubmitted = Phrase(
        "Handed over. The tax officer is next.", id: "Diserahkan. Berikutnya petugas pajak.",
        ro: "Predată. Urmează responsabilul fiscal.", hu: "Átadva. Az adófelelős következik.")
    static let fakturChanged = Phrase(
        "The changes are saved.", id: "Perubahan disimpan.", ro: "Modificările au fost salvate.",
        hu: "A módosítások elmentve.")
    static let formWrong = Phrase(
        "Nothing was saved yet. What is wrong stands under each field.",
        id: "Belum ada yang disimpan. Kesalahan tertera di bawah setiap isian.",
        ro: "Încă nu s-a salvat nimic. Ce este greșit scrie sub fiecare câmp.",
        hu: "Még semmi nincs mentve. A hibák az egyes mezők alatt állnak.")
    static let sectionInvoice = Phrase("The invoice", id: "Invoice", ro: "Factura", hu: "A számla")
    static let sectionAmounts = Phrase("Amounts", id: "Jumlah", ro: "Sume", hu: "Összegek")
    static let sectionTax = Phrase("Tax invoice", id: "Faktur pajak", ro: "Factura fiscală", hu: "Adószámla")
    static let sectionPosting = Phrase(
        "For posting, where it differs from the customer", id: "Untuk pembukuan, bila berbeda dari pelanggan",
        ro: "Pentru înregistrare, unde diferă de client", hu: "Könyveléshez, ha eltér az ügyféltől")
    static let hintAmount = Phrase(
        "A plain number such as 1250000.00", id: "Angka polos, misalnya 1250000.00",
        ro: "Un număr simplu, de exemplu 1250000.00", hu: "Egyszerű szám, például 1250000.00")
    static let hintKurs = Phrase(
        "1 for the local currency", id: "1 untuk mata uang lokal", ro: "1 pentru moneda locală",
        hu: "Helyi pénznemnél 1")
    static let hintCustomerName = Phrase(
        "Enough when the customer has no code yet", id: "Cukup bila pelanggan belum punya kode",
        ro: "Suficient dacă clientul nu are încă un cod", hu: "Elég, ha az ügyfélnek még nincs kódja")
    static let hintOfCustomer = Phrase(
        "Empty: as the customer has it", id: "Kosong: mengikuti pelanggan", ro: "Gol: ca la client",
        hu: "Üresen: ahogy az ügyfélnél")
    static let hintRemarks = Phrase(
        "Stands in the comments of the invoice in SAP", id: "Tampil di komentar invoice di SAP",
        ro: "Apare la comentariile facturii în SAP", hu: "Az SAP-számla megjegyzésében áll")

    static let conflictTitle = Phrase(
        "Somebody else changed this faktur meanwhile. Nothing of yours was saved, and nothing of theirs is lost.",
        id: "Orang lain mengubah faktur ini sementara itu. Punya Anda belum disimpan, dan punya mereka tidak hilang.",
        ro:
            "Altcineva a modificat între timp această factură. Nimic de-al dumneavoastră nu s-a salvat și nimic de-al lor nu s-a pierdut.",
        hu: "Közben valaki más módosította ezt a számlát. Az Ön változata nincs elmentve, az övé pedig nem veszett el.")
    static let conflictNext = Phrase(
        "Compare the two. Saving now keeps what stands in the form below.",
        id: "Bandingkan keduanya. Menyimpan sekarang memakai isi formulir di bawah.",
        ro: "Comparați-le. Dacă salvați acum, rămâne ce scrie în formularul de mai jos.",
        hu: "Hasonlítsa össze a kettőt. Mentéskor az alábbi űrlap tartalma marad meg.")
    static let yours = Phrase("yours", id: "punya Anda", ro: "al dumneavoastră", hu: "az Öné")
    static let theirs = Phrase("theirs", id: "punya mereka", ro: "al lor", hu: "az övék")

    static let answerFaktur = Phrase("Answer", id: "Jawab", ro: "Răspunde", hu: "Megválaszolás")
    static let answerFakturOf = Phrase(
        "Answer invoice {number}", id: "Jawab invoice {number}", ro: "Răspunde la factura {number}",
        hu: "{number} számla megválaszolása")
    static let hintFakturNo = Phrase(
        "As the tax office gave it: 16 digits until 2024, 17 since Coretax",
        id: "Sesuai dari DJP: 16 angka sampai 2024, 17 sejak Coretax",
        ro: "Cum l-a dat administrația fiscală: 16 cifre până în 2024, 17 de la Coretax",
        hu: "Ahogy az adóhatóság adta: 2024-ig 16, a Coretax óta 17 számjegy")
    static let scannedDocument = Phrase(
        "Scanned document", id: "Dokumen pindaian", ro: "Document scanat", hu: "Beszkennelt dokumentum")
    static let hintScan = Phrase(
        "PDF, PNG or JPEG, up to {size} MB", id: "PDF, PNG, atau JPEG, hingga {size} MB",
        ro: "PDF, PNG sau JPEG, până la {size} MB", hu: "PDF, PNG vagy JPEG, legfeljebb {size} MB")
    static let hintScanPurchase = Phrase(
        "Purchases need it: PDF, PNG or JPEG, up to {size} MB",
        id: "Wajib untuk pembelian: PDF, PNG, atau JPEG, hingga {size} MB",
        ro: "Obligatoriu la achiziții: PDF, PNG sau JPEG, până la {size} MB",
        hu: "Beszerzésnél kötelező: PDF, PNG vagy JPEG, legfeljebb {size} MB")
    static let fakturAnswered = Phrase(
        "Answered. The faktur is ready to post.", id: "Dijawab. Faktur siap dibukukan.",
        ro: "Răspuns dat. Factura e gata de înregistrare.", hu: "Megválaszolva. A számla könyvelésre kész.")
    static let fieldMissing = Phrase(
        "This is empty. Fill it in.", id: "Ini kosong. Isilah.", ro: "Este gol. Completați-l.",
        hu: "Üres. Töltse ki.")
    static let dateWrong = Phrase(
        "This is no date. Write it as 2025-12-31.", id: "Ini bukan tanggal. Tulis seperti 2025-12-31.",
        ro: "Nu este o dată. Scrieți ca 2025-12-31.", hu: "Ez nem dátum. Írja így: 2025-12-31.")

    static let attachDocument = Phrase(
        "Attach a document", id: "Lampirkan dokumen", ro: "Atașează un document", hu: "Dokumentum csatolása")
    static let documentAttached = Phrase(
        "The document is attached.", id: "Dokumen dilampirkan.", ro: "Documentul a fost atașat.",
        hu: "A dokumentum csatolva.")
    static let chooseFile = Phrase(
        "Choose a file first.", id: "Pilih berkas dulu.", ro: "Alegeți mai întâi un fișier.",
        hu: "Előbb válasszon fájlt.")
    static let commentWord = Phrase("Comment", id: "Komentar", ro: "Comentariu", hu: "Megjegyzés")
    static let addComment = Phrase(
        "Add the comment", id: "Tambahkan komentar", ro: "Adaugă comentariul", hu: "Megjegyzés hozzáadása")
    static let commentAdded = Phrase(
        "The comment is added.", id: "Komentar ditambahkan.", ro: "Comentariul a fost adăugat.",
        hu: "A megjegyzés hozzáadva.")
}
