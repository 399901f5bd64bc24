/// What the rooms of billing say.
extension Phrase {
    static let billingSentence = Phrase(
        "Invoices as billing knows them: asked for here, numbered and signed in the ERP, mailed to the account's owner.",
        id:
            "Faktur menurut penagihan: diminta di sini, diberi nomor dan ditandatangani di ERP, dikirim ke pemilik akun.",
        ro:
            "Facturile așa cum le știe facturarea: cerute aici, numerotate și semnate în ERP, trimise titularului contului.",
        hu:
            "A számlák, ahogy a számlázás ismeri őket: itt kérik, az ERP számozza és írja alá, a tulajdonos e-mailben kapja."
    )
    static let billingWaiting = Phrase("waiting", id: "menunggu", ro: "în așteptare", hu: "várakozik")
    static let billingIssued = Phrase("issued", id: "diterbitkan", ro: "emisă", hu: "kiállítva")
    static let billingReceived = Phrase("received", id: "diterima", ro: "primită", hu: "beérkezett")
    static let billingNoFile = Phrase(
        "issued, PDF missing", id: "diterbitkan, PDF belum ada", ro: "emisă, fără PDF", hu: "kiállítva, nincs PDF")
    static let billingNotStored = Phrase(
        "received, file not stored", id: "diterima, berkas belum disimpan", ro: "primită, fișier nedepus",
        hu: "beérkezett, fájl még nincs tárolva")
    static let tabWaiting = Phrase("Waiting", id: "Menunggu", ro: "În așteptare", hu: "Várakozó")
    static let tabIssued = Phrase("Issued", id: "Diterbitkan", ro: "Emise", hu: "Kiállított")
    static let tabReceived = Phrase("Received", id: "Diterima", ro: "Primite", hu: "Beérkezett")
    static let directionWord = Phrase("Direction", id: "Arah", ro: "Sens", hu: "Irány")
    static let bothDirections = Phrase(
        "Outgoing and incoming", id: "Keluar dan masuk", ro: "Emise și primite", hu: "Kimenő és bejövő")
    static let outgoing = Phrase("outgoing", id: "keluar", ro: "emisă de noi", hu: "kimenő")
    static let incoming = Phrase("incoming", id: "masuk", ro: "primită de noi", hu: "bejövő")
    static let searchBilling = Phrase(
        "Number, transaction or account", id: "Nomor, transaksi, atau akun", ro: "Număr, tranzacție sau cont",
        hu: "Szám, tranzakció vagy számla-azonosító")
    static let invoiceID = Phrase("Invoice id", id: "Id faktur", ro: "Id factură", hu: "Számla azonosítója")
    static let invoiceNumber = Phrase("Invoice number", id: "Nomor faktur", ro: "Număr factură", hu: "Számlaszám")
    static let transactionWord = Phrase("Transaction", id: "Transaksi", ro: "Tranzacție", hu: "Tranzakció")
    static let accountWord = Phrase("Account", id: "Akun", ro: "Cont", hu: "Ügyfélszámla")
    static let ownerWord = Phrase("Owner", id: "Pemilik", ro: "Titular", hu: "Tulajdonos")
    static let ownerEmail = Phrase("E-mail", id: "Surel", ro: "E-mail", hu: "E-mail")
    static let ownerLanguage = Phrase(
        "Language of the mail", id: "Bahasa surel", ro: "Limba e-mailului", hu: "A levél nyelve")
    static let ownerLanguageHint = Phrase(
        "A code such as hu; empty for the usual one.", id: "Kode seperti hu; kosong untuk yang biasa.",
        ro: "Un cod, de exemplu hu; gol pentru cea obișnuită.", hu: "Kód, például hu; üresen a szokásos.")
    static let noEmail = Phrase(
        "no e-mail address", id: "tanpa alamat surel", ro: "fără adresă de e-mail", hu: "nincs e-mail cím")
    static let collectedAt = Phrase(
        "Last agreed with the ERP", id: "Terakhir cocok dengan ERP", ro: "Ultima potrivire cu ERP",
        hu: "Utolsó egyezés az ERP-vel")
    static let filesWord = Phrase("Files", id: "Berkas", ro: "Fișiere", hu: "Fájlok")
    static let signedPath = Phrase(
        "Signed file, says the ERP", id: "Berkas bertanda tangan, menurut ERP", ro: "Fișier semnat, după ERP",
        hu: "Aláírt fájl az ERP szerint")
    static let storedOnShare = Phrase(
        "stored on the share", id: "disimpan di share", ro: "depus pe share", hu: "a megosztáson tárolva")
    static let waitsForShare = Phrase(
        "waits for the next collection", id: "menunggu pengumpulan berikutnya", ro: "așteaptă următoarea colectare",
        hu: "a következő gyűjtésre vár")
    static let itemsWord = Phrase("Items", id: "Rincian", ro: "Poziții", hu: "Tételek")
    static let noItems = Phrase(
        "No items yet.", id: "Belum ada rincian.", ro: "Nicio poziție încă.", hu: "Még nincs tétel.")
    static let noItemsNext = Phrase(
        "The collection brings them as soon as the ERP's view shows the invoice.",
        id: "Pengumpulan membawanya begitu tampilan ERP memuat faktur ini.",
        ro: "Colectarea le aduce de îndată ce vederea ERP arată factura.",
        hu: "A gyűjtés hozza őket, amint az ERP nézete mutatja a számlát.")
    static let ledgerAccount = Phrase(
        "Ledger account", id: "Akun buku besar", ro: "Cont contabil", hu: "Főkönyvi számla")
    static let costCode = Phrase("Cost centre", id: "Pusat biaya", ro: "Centru de cost", hu: "Költséghely")
    static let netSystem = Phrase(
        "Net (system)", id: "Neto (sistem)", ro: "Net (sistem)", hu: "Nettó (rendszer)")
    static let netForeign = Phrase(
        "Net (foreign)", id: "Neto (asing)", ro: "Net (valută)", hu: "Nettó (deviza)")
    static let sumWord = Phrase("Sum", id: "Jumlah", ro: "Total", hu: "Összesen")
    static let itemVanished = Phrase(
        "no longer in the ERP", id: "tidak lagi di ERP", ro: "nu mai e în ERP", hu: "már nincs az ERP-ben")
    static let tooMuchToAdd = Phrase(
        "more than can be added up", id: "melebihi batas penjumlahan", ro: "mai mult decât se poate aduna",
        hu: "több, mint ami összeadható")
    static let paperOf = Phrase(
        "The document {name}", id: "Dokumen {name}", ro: "Documentul {name}", hu: "A(z) {name} bizonylat")
    static let openFile = Phrase("Open", id: "Buka", ro: "Deschide", hu: "Megnyitás")
    static let billingKnows = Phrase(
        "billing knows", id: "menurut penagihan", ro: "facturarea știe", hu: "a számlázás szerint")
    static let erpShows = Phrase("the ERP shows", id: "menurut ERP", ro: "ERP arată", hu: "az ERP szerint")
    static let saysNothing = Phrase("nothing", id: "kosong", ro: "nimic", hu: "semmi")
    static let toLookAt = Phrase(
        "To be looked at", id: "Perlu diperiksa", ro: "De verificat", hu: "Megnézendő")
    static let foundSince = Phrase("Since", id: "Sejak", ro: "Din", hu: "Mióta")
    static let documentNumber = Phrase(
        "Number in the ERP", id: "Nomor di ERP", ro: "Număr în ERP", hu: "Szám az ERP-ben")
    static let noInvoices = Phrase(
        "No invoices here.", id: "Tidak ada faktur di sini.", ro: "Nicio factură aici.", hu: "Itt nincs számla.")
    static let noInvoicesNext = Phrase(
        "Enter an invoice, or import a file of them; the collection then brings number, items and PDF.",
        id: "Masukkan faktur, atau impor berkas; pengumpulan kemudian membawa nomor, rincian, dan PDF.",
        ro: "Introduceți o factură sau importați un fișier; colectarea aduce apoi numărul, pozițiile și PDF-ul.",
        hu: "Vegyen fel egy számlát, vagy importáljon fájlt; a gyűjtés hozza a számot, a tételeket és a PDF-et.")
    static let noInvoicesMatch = Phrase(
        "Nothing begins so. Search for the beginning of an id, number, transaction or account.",
        id: "Tidak ada yang diawali begitu. Cari awal id, nomor, transaksi, atau akun.",
        ro: "Nimic nu începe așa. Căutați începutul unui id, număr, tranzacție sau cont.",
        hu: "Semmi sem kezdődik így. Azonosító, szám, tranzakció vagy ügyfélszámla elejére keressen.")
    static let noFindings = Phrase(
        "Both sides agree.", id: "Kedua sisi cocok.", ro: "Cele două părți se potrivesc.", hu: "A két oldal egyezik.")
    static let noFindingsNext = Phrase(
        "Nothing in the ERP's views needs a person.", id: "Tidak ada di tampilan ERP yang perlu tindakan.",
        ro: "Nimic din vederile ERP nu cere o decizie.", hu: "Az ERP nézeteiben semmi sem igényel beavatkozást.")
}
