/// What the page of one faktur says.
extension Phrase {
    static let invoiceTitle = Phrase(
        "Invoice {number}", id: "Invoice {number}", ro: "Factura {number}", hu: "{number} számla")
    static let documentHeading = Phrase("Document", id: "Dokumen", ro: "Document", hu: "Bizonylat")
    static let previewHeading = Phrase(
        "Preview: exactly what would be sent", id: "Pratinjau: persis yang akan dikirim",
        ro: "Previzualizare: exact ce s-ar trimite", hu: "Előnézet: pontosan ez menne el")
    static let storyHeading = Phrase("Story", id: "Riwayat", ro: "Istoric", hu: "Történet")
    static let linesHeading = Phrase("Lines", id: "Baris", ro: "Linii", hu: "Sorok")
    static let fakturSays = Phrase("the faktur says", id: "menurut faktur", ro: "factura spune", hu: "a számla szerint")
    static let sapComputes = Phrase(
        "SAP will compute", id: "SAP akan menghitung", ro: "SAP va calcula", hu: "az SAP számítása")
    static let totalsCaption = Phrase(
        "Totals of the faktur beside what SAP will compute",
        id: "Jumlah menurut faktur di samping hitungan SAP",
        ro: "Totalurile facturii alături de calculul SAP", hu: "A számla összegei az SAP számítása mellett")
    static let vatByTaxCode = Phrase(
        "VAT by tax code", id: "PPN menurut kode pajak", ro: "TVA după codul de taxă", hu: "ÁFA adókód szerint")
    static let lineItem = Phrase(
        "Item or account", id: "Barang atau akun", ro: "Articol sau cont", hu: "Cikk vagy számla")
    static let lineQuantity = Phrase("Quantity", id: "Jumlah", ro: "Cantitate", hu: "Mennyiség")
    static let linePrice = Phrase("Price", id: "Harga", ro: "Preț", hu: "Ár")
    static let payloadJSON = Phrase(
        "The same as JSON", id: "Hal yang sama sebagai JSON", ro: "Același lucru ca JSON", hu: "Ugyanez JSON-ként")
    static let problemsBlocking = Phrase(
        "In the way of posting", id: "Menghalangi pembukuan", ro: "Împiedică înregistrarea",
        hu: "Akadályozza a könyvelést")
    static let problemsWarning = Phrase(
        "Worth a look, and no obstacle", id: "Layak dilihat, bukan halangan",
        ro: "Merită o privire, nu e un obstacol", hu: "Érdemes megnézni, nem akadály")
    static let previewReady = Phrase(
        "Nothing speaks against posting.", id: "Tidak ada yang menghalangi pembukuan.",
        ro: "Nimic nu împiedică înregistrarea.", hu: "Semmi sem szól a könyvelés ellen.")
    static let previewThere = Phrase(
        "SAP holds it already as invoice {number}, and it agrees. Posting links it and sends nothing.",
        id: "SAP sudah memilikinya sebagai invoice {number}, dan cocok. Pembukuan hanya menautkan, tanpa mengirim.",
        ro: "SAP o are deja ca factura {number} și corespunde. Înregistrarea o leagă și nu trimite nimic.",
        hu: "Az SAP-ban már megvan {number} számlaként, és egyezik. A könyvelés összekapcsolja, és nem küld semmit.")
    static let previewNoAnswer = Phrase(
        "SAP has not answered yet, so the preview is missing. Everything else on this page is complete.",
        id: "SAP belum menjawab, jadi pratinjau belum ada. Bagian lain halaman ini lengkap.",
        ro: "SAP nu a răspuns încă, de aceea lipsește previzualizarea. Restul paginii este complet.",
        hu: "Az SAP még nem válaszolt, ezért hiányzik az előnézet. Az oldal többi része teljes.")
    static let lookAgain = Phrase("Look again", id: "Lihat lagi", ro: "Privește din nou", hu: "Megnézés újra")
    static let requestSent = Phrase("What was sent", id: "Yang dikirim", ro: "Ce s-a trimis", hu: "Amit elküldtünk")
    static let responseGot = Phrase(
        "What SAP answered", id: "Jawaban SAP", ro: "Ce a răspuns SAP", hu: "Amit az SAP válaszolt")
    static let whatChanged = Phrase("What changed", id: "Yang berubah", ro: "Ce s-a schimbat", hu: "Mi változott")
    static let changeBefore = Phrase("before", id: "sebelum", ro: "înainte", hu: "előtte")
    static let changeAfter = Phrase("after", id: "sesudah", ro: "după", hu: "utána")
    static let openDelivery = Phrase(
        "Delivery {id}", id: "Pengiriman {id}", ro: "Livrarea {id}", hu: "{id}. kézbesítés")
    static let storyEntered = Phrase("entered", id: "dimasukkan", ro: "introdusă", hu: "rögzítve")
    static let moreActs = Phrase("More", id: "Lainnya", ro: "Mai mult", hu: "Továbbiak")

    static let docInvoice = Phrase(
        "Invoice in SAP", id: "Invoice di SAP", ro: "Factura în SAP", hu: "Számla az SAP-ban")
    static let docJournal = Phrase(
        "Journal entry in SAP", id: "Jurnal di SAP", ro: "Nota contabilă în SAP", hu: "Könyvelési tétel az SAP-ban")
    static let docCancellation = Phrase(
        "Cancellation in SAP", id: "Pembatalan di SAP", ro: "Anularea în SAP", hu: "Sztornó az SAP-ban")
    static let outcomeAccepted = Phrase(
        "SAP took it", id: "diterima SAP", ro: "SAP a acceptat", hu: "az SAP átvette")
    static let outcomeRefused = Phrase("refused", id: "ditolak", ro: "respins", hu: "elutasítva")
    static let outcomeUnfit = Phrase(
        "checked, and not fit to be sent; nothing left", id: "diperiksa, belum layak dikirim; tidak ada yang terkirim",
        ro: "verificat, nu poate fi trimis; nimic nu a plecat", hu: "ellenőrizve, nem küldhető; semmi sem ment el")
    static let outcomeNotSent = Phrase(
        "did not leave; nothing reached SAP", id: "tidak terkirim; tidak ada yang sampai ke SAP",
        ro: "nu a plecat; nimic nu a ajuns la SAP", hu: "nem ment el; semmi sem ért az SAP-ba")
    static let outcomeUnclear = Phrase(
        "sent; no answer, so it may or may not be there", id: "terkirim; tanpa jawaban, jadi mungkin ada mungkin tidak",
        ro: "trimis; fără răspuns, poate există, poate nu",
        hu: "elküldve; válasz nincs, lehet, hogy ott van, lehet, hogy nem")
    static let outcomeAdopted = Phrase(
        "found there and linked; nothing was sent", id: "ditemukan di sana dan ditautkan; tidak ada yang dikirim",
        ro: "găsit acolo și legat; nu s-a trimis nimic", hu: "ott találtuk és összekapcsoltuk; semmit sem küldtünk")
    static let outcomeAbsent = Phrase(
        "looked for, and not there", id: "dicari, dan tidak ada", ro: "căutat și negăsit", hu: "kerestük, nincs ott")
    static let outcomeConflict = Phrase(
        "found something that a person must look at", id: "ditemukan sesuatu yang harus dilihat orang",
        ro: "s-a găsit ceva ce trebuie văzut de un om", hu: "olyat találtunk, amit embernek kell megnéznie")
}

extension Phrase {
    static let sapHolds = Phrase("SAP holds", id: "di SAP", ro: "în SAP", hu: "az SAP-ban")
}
