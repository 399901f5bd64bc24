/// What the first page says, and the page of figures.
extension Phrase {
    static let waitsHeading = Phrase("Waits for you", id: "Menunggu Anda", ro: "Vă așteaptă", hu: "Önre vár")
    static let nothingWaits = Phrase(
        "Nothing waits for you.", id: "Tidak ada yang menunggu Anda.", ro: "Nimic nu vă așteaptă.",
        hu: "Semmi sem vár Önre.")
    static let nothingWaitsNext = Phrase(
        "What needs you appears here by itself.", id: "Yang memerlukan Anda muncul di sini dengan sendirinya.",
        ro: "Ce are nevoie de dumneavoastră apare aici de la sine.", hu: "Ami Önre vár, magától megjelenik itt.")
    static let enterFaktur = Phrase(
        "Enter a faktur", id: "Masukkan faktur", ro: "Introduceți o factură", hu: "Számla felvétele")
    static let alarmWord = Phrase("alarm", id: "alarm", ro: "alarmă", hu: "riasztás")
    static let jobIsLate = Phrase(
        "{job} is late", id: "{job} terlambat", ro: "{job} întârzie", hu: "{job} késik")
    static let jobIsFailing = Phrase("{job} fails", id: "{job} gagal", ro: "{job} eșuează", hu: "{job} meghiúsul")
    static let waitDrafts = Phrase("drafts", id: "draf", ro: "ciorne", hu: "piszkozat")
    static let whyDrafts = Phrase(
        "Complete them, and hand them to the tax officer.", id: "Lengkapi, lalu serahkan ke petugas pajak.",
        ro: "Completați-le și predați-le responsabilului fiscal.",
        hu: "Egészítse ki, és adja át az adóügyi munkatársnak.")
    static let waitAnswer = Phrase(
        "waiting for number and date", id: "menunggu nomor dan tanggal", ro: "așteaptă număr și dată",
        hu: "számra és keltezésre vár")
    static let whyAnswer = Phrase(
        "Nobody can post them before you answer.", id: "Belum bisa dibukukan sebelum Anda jawab.",
        ro: "Nimeni nu le poate înregistra înainte de răspunsul dumneavoastră.",
        hu: "Az Ön válasza előtt senki sem könyvelheti le őket.")
    static let waitPosting = Phrase(
        "ready to post", id: "siap dibukukan", ro: "gata de înregistrat", hu: "könyvelésre kész")
    static let whyPosting = Phrase(
        "Answered by the tax officer; one click posts them.",
        id: "Sudah dijawab petugas pajak; satu klik membukukannya.",
        ro: "Au răspuns fiscal; un clic le înregistrează.", hu: "Az adóügyi válasz megvan; egy kattintás lekönyveli.")
    static let waitUncertain = Phrase("uncertain", id: "belum pasti", ro: "incerte", hu: "bizonytalan")
    static let whyUncertain = Phrase(
        "SAP did not answer. They may or may not exist there; nothing is sent again before somebody looked.",
        id: "SAP tidak menjawab. Mungkin sudah ada di sana; tidak ada yang dikirim lagi sebelum diperiksa.",
        ro: "SAP nu a răspuns. E posibil să existe acolo; nimic nu se retrimite înainte de verificare.",
        hu: "Az SAP nem válaszolt. Lehet, hogy már ott vannak; ellenőrzés előtt semmit sem küldünk újra.")
    static let waitRefused = Phrase("refused", id: "ditolak", ro: "respinse", hu: "elutasítva")
    static let whyRefused = Phrase(
        "SAP or a check said no, and why; correct them and post again.",
        id: "SAP atau pemeriksaan menolak, beserta alasannya; perbaiki dan bukukan lagi.",
        ro: "SAP sau o verificare a spus nu, și de ce; corectați și înregistrați din nou.",
        hu: "Az SAP vagy egy ellenőrzés nemet mondott, indokkal; javítsa és könyvelje újra.")
    static let waitPartly = Phrase(
        "partly posted", id: "dibukukan sebagian", ro: "înregistrate parțial", hu: "részben könyvelve")
    static let whyPartly = Phrase(
        "One of two documents is in SAP; send the missing one.",
        id: "Satu dari dua dokumen ada di SAP; kirim yang kurang.",
        ro: "Unul din două documente este în SAP; trimiteți-l pe cel lipsă.",
        hu: "Két bizonylatból egy van az SAP-ban; küldje el a hiányzót.")
    static let waitMails = Phrase(
        "mails that need a person", id: "surel yang perlu tindakan", ro: "e-mailuri care cer o decizie",
        hu: "beavatkozást igénylő levél")
    static let whyMails = Phrase(
        "The owner of the account did not get the invoice.", id: "Pemilik akun belum menerima faktur.",
        ro: "Titularul contului nu a primit factura.", hu: "A tulajdonos nem kapta meg a számlát.")
    static let waitCancellations = Phrase(
        "cancellations that need a person", id: "pembatalan yang perlu tindakan", ro: "anulări care cer o decizie",
        hu: "beavatkozást igénylő sztornó")
    static let whyCancellations = Phrase(
        "SAP has not cancelled the document yet.", id: "SAP belum membatalkan dokumennya.",
        ro: "SAP nu a anulat încă documentul.", hu: "Az SAP még nem sztornózta a bizonylatot.")
    static let waitFindings = Phrase(
        "invoices on which both sides disagree", id: "faktur yang kedua sisinya berbeda",
        ro: "facturi asupra cărora părțile nu se potrivesc", hu: "számla, amelyben a két oldal eltér")
    static let whyFindings = Phrase(
        "Billing and the ERP say different things; nothing is taken over before that is settled.",
        id: "Penagihan dan ERP berbeda; tidak ada yang diambil alih sebelum selesai.",
        ro: "Facturarea și ERP spun lucruri diferite; nimic nu se preia până nu se lămurește.",
        hu: "A számlázás és az ERP mást mond; amíg nem tisztázódik, semmit sem veszünk át.")
    static let waitRaw = Phrase(
        "raw documents that failed", id: "dokumen mentah yang gagal", ro: "documente brute eșuate",
        hu: "sikertelen nyers dokumentum")
    static let whyRaw = Phrase(
        "They are tried again until they succeed, or you set them aside.",
        id: "Dicoba lagi sampai berhasil, atau Anda sisihkan.",
        ro: "Se reîncearcă până reușesc sau le puneți deoparte.",
        hu: "Újrapróbáljuk, amíg sikerül, vagy Ön félreteszi.")
    static let flowsHeading = Phrase("What moves", id: "Yang bergerak", ro: "Ce se mișcă", hu: "Ami mozog")
    static let flowFakturs = Phrase(
        "Fakturs to SAP", id: "Faktur ke SAP", ro: "Facturi către SAP", hu: "Fakturok az SAP-ba")
    static let flowOrders = Phrase(
        "Raw documents to InvenTree", id: "Dokumen mentah ke InvenTree", ro: "Documente brute către InvenTree",
        hu: "Nyers dokumentumok az InvenTree-be")
    static let flowMails = Phrase(
        "Invoices to their owners", id: "Faktur ke pemiliknya", ro: "Facturi către titulari",
        hu: "Számlák a tulajdonosoknak")
    static let lastSuccess = Phrase("Last success", id: "Berhasil terakhir", ro: "Ultimul succes", hu: "Utolsó siker")
    static let noneYet = Phrase("none yet", id: "belum ada", ro: "niciunul încă", hu: "még nincs")
    static let nextRun = Phrase(
        "Next run of {job}", id: "{job} berikutnya", ro: "Următoarea rulare {job}", hu: "{job} következő futása")
    static let notPlanned = Phrase("not planned", id: "tidak dijadwalkan", ro: "neplanificată", hu: "nincs ütemezve")
    static let perDay = Phrase("By day", id: "Per hari", ro: "Pe zile", hu: "Naponta")
    static let dayWord = Phrase("Day", id: "Hari", ro: "Ziua", hu: "Nap")
    static let figuresTitle = Phrase("Figures", id: "Angka", ro: "Cifre", hu: "Számok")
    static let figuresLink = Phrase(
        "VAT by month, outstanding and complete", id: "PPN per bulan, tertunda dan selesai",
        ro: "TVA pe luni, restante și complete", hu: "Áfa havonta, hátralévő és kész")
    static let yearWord = Phrase("Year", id: "Tahun", ro: "Anul", hu: "Év")
    static let monthWord = Phrase("Month", id: "Bulan", ro: "Luna", hu: "Hónap")
    static let vatByMonth = Phrase("VAT by month", id: "PPN per bulan", ro: "TVA pe luni", hu: "Áfa havonta")
    static let vatByYear = Phrase("VAT by year", id: "PPN per tahun", ro: "TVA pe ani", hu: "Áfa évente")
    static let inLocalCurrency = Phrase(
        "In {currency}, each faktur at its own kurs; drafts and cancelled fakturs don't count.",
        id: "Dalam {currency}, setiap faktur dengan kursnya sendiri; draf dan yang batal tidak dihitung.",
        ro: "În {currency}, fiecare factură la propriul kurs; ciornele și cele anulate nu se socotesc.",
        hu: "{currency}, minden faktur a saját kursán; piszkozat és sztornó nem számít.")
    static let salesVAT = Phrase("Sales VAT", id: "PPN keluaran", ro: "TVA colectată", hu: "Fizetendő áfa")
    static let purchaseVAT = Phrase("Purchase VAT", id: "PPN masukan", ro: "TVA deductibilă", hu: "Levonható áfa")
    static let vatDifference = Phrase("Difference", id: "Selisih", ro: "Diferență", hu: "Különbözet")
    static let owedToOffice = Phrase(
        "to be paid", id: "kurang bayar", ro: "de plată", hu: "fizetendő")
    static let owedByOffice = Phrase("to be refunded", id: "lebih bayar", ro: "de recuperat", hu: "visszaigényelhető")
    static let salesCount = Phrase("Sales", id: "Penjualan", ro: "Vânzări", hu: "Értékesítés")
    static let purchaseCount = Phrase("Purchases", id: "Pembelian", ro: "Achiziții", hu: "Beszerzés")
    static let salesBase = Phrase("Sales DPP", id: "DPP penjualan", ro: "DPP vânzări", hu: "Értékesítés DPP")
    static let purchaseBase = Phrase("Purchase DPP", id: "DPP pembelian", ro: "DPP achiziții", hu: "Beszerzés DPP")
    static let progressTitle = Phrase(
        "Outstanding and complete", id: "Tertunda dan selesai", ro: "Restante și complete", hu: "Hátralévő és kész")
    static let progressSentence = Phrase(
        "A sale is complete when SAP holds it, a purchase when its number and date are entered.",
        id: "Penjualan selesai bila ada di SAP, pembelian bila nomor dan tanggalnya diisi.",
        ro: "O vânzare e completă când este în SAP, o achiziție când are număr și dată.",
        hu: "Az értékesítés kész, ha az SAP-ban van; a beszerzés, ha száma és kelte megvan.")
    static let completeWord = Phrase("Complete", id: "Selesai", ro: "Complete", hu: "Kész")
    static let outstandingWord = Phrase("Outstanding", id: "Tertunda", ro: "Restante", hu: "Hátralévő")
    static let noFigures = Phrase(
        "No fakturs in this year.", id: "Tidak ada faktur di tahun ini.", ro: "Nicio factură în acest an.",
        hu: "Ebben az évben nincs faktur.")
    static let noFiguresNext = Phrase(
        "Figures appear with the first faktur that is handed over.",
        id: "Angka muncul bersama faktur pertama yang diserahkan.",
        ro: "Cifrele apar cu prima factură predată.", hu: "A számok az első átadott fakturral jelennek meg.")
}

extension CountPhrase {
    static let deliveredInDays = CountPhrase(
        "{n} delivered in 14 days", "{n} delivered in 14 days", id: "{n} terkirim dalam 14 hari",
        ro: (one: "{n} livrată în 14 zile", few: "{n} livrate în 14 zile", other: "{n} livrate în 14 zile"),
        hu: "{n} kézbesítve 14 nap alatt")
    static let syncedInDays = CountPhrase(
        "{n} synced in 14 days", "{n} synced in 14 days", id: "{n} tersinkron dalam 14 hari",
        ro: (
            one: "{n} sincronizat în 14 zile", few: "{n} sincronizate în 14 zile", other: "{n} sincronizate în 14 zile"
        ),
        hu: "{n} szinkronizálva 14 nap alatt")
}
