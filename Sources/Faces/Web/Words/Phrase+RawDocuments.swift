extension Phrase {
    static let rawSentence = Phrase(
        "Invoices as another application exported them, and what became of each in the order book.",
        id: "Invoice seperti diekspor aplikasi lain, dan jadinya di buku pesanan.",
        ro: "Facturi așa cum le-a exportat altă aplicație și ce s-a ales de fiecare în evidența comenzilor.",
        hu: "Számlák, ahogy egy másik alkalmazás exportálta őket, és hogy mi lett belőlük a rendeléskönyvben.")
    static let rawNew = Phrase("new", id: "baru", ro: "nou", hu: "új")
    static let rawSynced = Phrase("synced", id: "tersinkron", ro: "sincronizat", hu: "szinkronizálva")
    static let rawPartly = Phrase("partly failed", id: "gagal sebagian", ro: "parțial eșuat", hu: "részben sikertelen")
    static let rawFailed = Phrase("failed", id: "gagal", ro: "eșuat", hu: "sikertelen")
    static let setAsideState = Phrase("set aside", id: "disisihkan", ro: "pus deoparte", hu: "félretéve")
    static let sourceWord = Phrase("Source", id: "Sumber", ro: "Sursa", hu: "Forrás")
    static let invoicesWord = Phrase("Invoices", id: "Invoice", ro: "Facturi", hu: "Számlák")
    static let noRaw = Phrase(
        "No raw document here.", id: "Tidak ada dokumen mentah di sini.", ro: "Niciun document brut aici.",
        hu: "Itt nincs nyers dokumentum.")
    static let noRawNext = Phrase(
        "They come from the collection of the settings, or from a file: tieout raw import FILE",
        id: "Berasal dari koleksi di pengaturan, atau dari berkas: tieout raw import BERKAS",
        ro: "Vin din colecția din setări sau dintr-un fișier: tieout raw import FIȘIER",
        hu: "A beállított gyűjteményből jönnek, vagy fájlból: tieout raw import FÁJL")
    static let rawNotYet = Phrase(
        "The next run of the order sync takes it in.", id: "Sinkronisasi pesanan berikutnya akan memprosesnya.",
        ro: "Următoarea sincronizare a comenzilor îl preia.", hu: "A rendelésszinkron következő futása feldolgozza.")
    static let rawIsSynced = Phrase(
        "Every invoice of it stands in the order book.", id: "Semua invoice di dalamnya ada di buku pesanan.",
        ro: "Toate facturile din el se află în evidența comenzilor.", hu: "Minden számlája ott van a rendeléskönyvben.")
    static let rawIsPartly = Phrase(
        "Some of its invoices, or some of their lines, are not in the order book.",
        id: "Sebagian invoice atau barisnya tidak ada di buku pesanan.",
        ro: "Unele facturi sau linii ale lor nu sunt în evidența comenzilor.",
        hu: "Néhány számlája vagy azok néhány sora nincs a rendeléskönyvben.")
    static let rawIsFailed = Phrase(
        "None of its invoices is in the order book.", id: "Tidak satu pun invoice-nya ada di buku pesanan.",
        ro: "Niciuna dintre facturile lui nu este în evidența comenzilor.",
        hu: "Egyetlen számlája sincs a rendeléskönyvben.")
    static let rawTriedAgain = Phrase(
        "It is tried again at {time}.", id: "Dicoba lagi {time}.", ro: "Se reîncearcă la {time}.",
        hu: "Újra próbáljuk ekkor: {time}.")
    static let rawAside = Phrase(
        "{who} set it aside on {time}: {reason}", id: "{who} menyisihkannya pada {time}: {reason}",
        ro: "{who} l-a pus deoparte la {time}: {reason}", hu: "{who} félretette ekkor: {time}; ok: {reason}")
    static let customerWord = Phrase("Customer", id: "Pelanggan", ro: "Client", hu: "Ügyfél")
    static let invoiceDate = Phrase("Date", id: "Tanggal", ro: "Data", hu: "Dátum")
    static let product = Phrase("Product", id: "Produk", ro: "Produs", hu: "Termék")
    static let codeWord = Phrase("Code", id: "Kode", ro: "Cod", hu: "Kód")
    static let quantity = Phrase("Quantity", id: "Jumlah", ro: "Cantitate", hu: "Mennyiség")
    static let price = Phrase("Price", id: "Harga", ro: "Preț", hu: "Ár")
    static let linesWord = Phrase("Lines", id: "Baris", ro: "Linii", hu: "Sorok")
    static let lastSync = Phrase(
        "Last sync", id: "Sinkronisasi terakhir", ro: "Ultima sincronizare", hu: "Utolsó szinkron")
    static let neverSynced = Phrase(
        "It was not synced yet.", id: "Belum disinkronkan.", ro: "Nu a fost încă sincronizat.",
        hu: "Még nem volt szinkronizálva.")
    static let orderWord = Phrase("Order", id: "Pesanan", ro: "Comandă", hu: "Rendelés")
    static let addedLines = Phrase("Lines added", id: "Baris ditambahkan", ro: "Linii adăugate", hu: "Hozzáadott sorok")
    static let missingProducts = Phrase("Missing", id: "Tidak ada", ro: "Lipsesc", hu: "Hiányzik")
    static let syncTally = Phrase(
        "{good} whole, {partial} in part, {failed} failed, of {total}",
        id: "{good} utuh, {partial} sebagian, {failed} gagal, dari {total}",
        ro: "{good} întregi, {partial} parțiale, {failed} eșuate, din {total}",
        hu: "{good} teljes, {partial} részleges, {failed} sikertelen, összesen {total}")
    static let planWord = Phrase(
        "What a sync would do now", id: "Yang akan dilakukan sinkronisasi sekarang",
        ro: "Ce ar face acum o sincronizare", hu: "Mit tenne most egy szinkron")
    static let showPlan = Phrase(
        "Show what a sync would do", id: "Tampilkan akibat sinkronisasi", ro: "Arată ce ar face o sincronizare",
        hu: "Mit tenne egy szinkron")
    static let planNothing = Phrase(
        "Nothing: the order book holds this invoice line for line.",
        id: "Tidak ada: buku pesanan sudah memuat invoice ini baris demi baris.",
        ro: "Nimic: evidența comenzilor conține factura linie cu linie.",
        hu: "Semmit: a rendeléskönyv soronként tartalmazza ezt a számlát.")
    static let noOrderBook = Phrase(
        "The settings name no order book, so nothing can be planned. Set inventree.url and its credentials.",
        id:
            "Pengaturan tidak menyebut buku pesanan, jadi tidak ada yang dapat direncanakan. Isi inventree.url dan kredensialnya.",
        ro:
            "Setările nu numesc o evidență a comenzilor, deci nu se poate planifica nimic. Completați inventree.url și datele de acces.",
        hu:
            "A beállítások nem neveznek meg rendeléskönyvet, így nincs mit tervezni. Adja meg az inventree.url-t és a belépési adatokat."
    )
    static let retryRaw = Phrase(
        "Sync it again", id: "Sinkronkan lagi", ro: "Sincronizează din nou", hu: "Szinkron újra")
    static let rawRetried = Phrase(
        "The next run of the order sync works on it.", id: "Sinkronisasi pesanan berikutnya akan memprosesnya.",
        ro: "Următoarea sincronizare a comenzilor lucrează la el.",
        hu: "A rendelésszinkron következő futása dolgozik rajta.")
    static let rawSetAside = Phrase(
        "It is set aside: nobody works on it until somebody says so.",
        id: "Disisihkan: tidak ada yang memprosesnya sampai ada yang meminta.",
        ro: "Este pus deoparte: nimeni nu lucrează la el până când cineva spune.",
        hu: "Félretéve: senki sem dolgozik rajta, amíg valaki nem kéri.")
    static let wholeDocument = Phrase(
        "The document as it arrived", id: "Dokumen sebagaimana diterima", ro: "Documentul așa cum a sosit",
        hu: "A dokumentum, ahogy érkezett")
    static let syncLog = Phrase(
        "sync_log, word for word", id: "sync_log, kata demi kata", ro: "sync_log, cuvânt cu cuvânt",
        hu: "sync_log, szóról szóra")
    static let tryCount = Phrase(
        "Tries without success", id: "Percobaan tanpa hasil", ro: "Încercări nereușite", hu: "Sikertelen kísérletek")
    static let held = Phrase(
        "A worker is at it.", id: "Sedang dikerjakan.", ro: "Se lucrează la el.", hu: "Éppen dolgoznak rajta.")
}
