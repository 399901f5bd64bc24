extension Saying {
    /// What InvenTree has against a record or its own set-up, and what the doctor asks it.
    static let inventreeRecords: [Saying] = [
        Saying(
            "InvenTree holds such a record already.", id: "Data seperti itu sudah ada di InvenTree.",
            ro: "InvenTree are deja o asemenea înregistrare.", hu: "Az InvenTree-ben már van ilyen rekord."),
        Saying(
            "Nothing to do yet: Tieout looks again and uses the one that is there.",
            id: "Belum perlu tindakan: Tieout memeriksa lagi dan memakai yang sudah ada.",
            ro: "Nu trebuie făcut nimic încă: Tieout caută din nou și o folosește pe cea existentă.",
            hu: "Még nincs teendő: a Tieout újra megnézi, és a meglévőt használja."),
        Saying(
            "InvenTree gave the order a number that another one took first.",
            id: "InvenTree memberi pesanan nomor yang sudah lebih dulu dipakai pesanan lain.",
            ro: "InvenTree a dat comenzii un număr pe care l-a luat alta înainte.",
            hu: "Az InvenTree olyan számot adott a rendelésnek, amelyet közben egy másik megkapott."),
        Saying(
            "Nothing to do: Tieout sends the order again, and it gets the next number.",
            id: "Tidak perlu tindakan: Tieout mengirim pesanan lagi, dan mendapat nomor berikutnya.",
            ro: "Nu trebuie făcut nimic: Tieout trimite comanda din nou, iar ea primește numărul următor.",
            hu: "Nincs teendő: a Tieout újra elküldi a rendelést, és az a következő számot kapja."),
        Saying(
            "InvenTree does not take the part in a sales order.",
            id: "InvenTree tidak menerima barang itu dalam pesanan penjualan.",
            ro: "InvenTree nu acceptă articolul într-o comandă de vânzare.",
            hu: "Az InvenTree nem fogadja el az alkatrészt vevői rendelésben."),
        Saying(
            "Mark the part as salable in InvenTree, or restore it if it was deleted.",
            id: "Tandai barang itu sebagai dapat dijual di InvenTree, atau pulihkan bila terhapus.",
            ro: "Marcați articolul ca vandabil în InvenTree sau restaurați-l dacă a fost șters.",
            hu: "Jelölje az alkatrészt értékesíthetőnek az InvenTree-ben, vagy állítsa vissza, ha törölték."),
        Saying(
            "InvenTree does not take the company as a customer.",
            id: "InvenTree tidak menerima perusahaan itu sebagai pelanggan.",
            ro: "InvenTree nu acceptă firma drept client.", hu: "Az InvenTree nem fogadja el a céget vevőként."),
        Saying(
            "Mark the company as a customer in InvenTree, or restore it if it was deleted.",
            id: "Tandai perusahaan itu sebagai pelanggan di InvenTree, atau pulihkan bila terhapus.",
            ro: "Marcați firma ca client în InvenTree sau restaurați-o dacă a fost ștearsă.",
            hu: "Jelölje a céget vevőnek az InvenTree-ben, vagy állítsa vissza, ha törölték."),
        Saying(
            "InvenTree refused a value.", id: "InvenTree menolak sebuah nilai.", ro: "InvenTree a refuzat o valoare.",
            hu: "Az InvenTree elutasított egy értéket."),
        Saying(
            "Correct the value InvenTree names in the document, and try again.",
            id: "Perbaiki nilai yang disebut InvenTree di dokumen, lalu coba lagi.",
            ro: "Corectați în document valoarea numită de InvenTree și încercați din nou.",
            hu: "Javítsa a dokumentumban az InvenTree által megnevezett értéket, és próbálja újra."),
        Saying(
            "InvenTree no longer has the record.", id: "Data itu sudah tidak ada di InvenTree.",
            ro: "InvenTree nu mai are înregistrarea.", hu: "Az InvenTree-ben már nincs meg a rekord."),
        Saying(
            "Somebody deleted it meanwhile; sync the document again to make it anew.",
            id: "Seseorang menghapusnya; sinkronkan dokumen lagi untuk membuatnya kembali.",
            ro: "Cineva a șters-o între timp; sincronizați din nou documentul ca să fie refăcută.",
            hu: "Közben valaki törölte; szinkronizálja újra a dokumentumot, és újra elkészül."),
        Saying(
            "InvenTree does not know the currency of the invoices.", id: "InvenTree tidak mengenal mata uang invoice.",
            ro: "InvenTree nu cunoaște moneda facturilor.", hu: "Az InvenTree nem ismeri a számlák pénznemét."),
        Saying(
            "Let an administrator add it to CURRENCY_CODES (Settings, Pricing, Supported Currencies).",
            id: "Minta administrator menambahkannya ke CURRENCY_CODES (Settings, Pricing, Supported Currencies).",
            ro: "Cereți unui administrator să o adauge la CURRENCY_CODES (Settings, Pricing, Supported Currencies).",
            hu: "Vetesse fel egy rendszergazdával a CURRENCY_CODES közé (Settings, Pricing, Supported Currencies)."),
        Saying(
            "InvenTree's reference pattern does not take Tieout's references.",
            id: "Pola referensi InvenTree tidak menerima referensi Tieout.",
            ro: "Șablonul de referințe InvenTree nu acceptă referințele Tieout.",
            hu: "Az InvenTree hivatkozásmintája nem fogadja el a Tieout hivatkozásait."),
        Saying(
            "Set SALESORDER_REFERENCE_PATTERN to {ref}, or switch inventree.own_reference off.",
            id: "Setel SALESORDER_REFERENCE_PATTERN ke {ref}, atau matikan inventree.own_reference.",
            ro: "Puneți SALESORDER_REFERENCE_PATTERN pe {ref} sau dezactivați inventree.own_reference.",
            hu:
                "Legyen a SALESORDER_REFERENCE_PATTERN értéke {ref}, vagy kapcsolja ki az inventree.own_reference beállítást."
        ),
        Saying(
            "InvenTree wants a field that Tieout does not fill.",
            id: "InvenTree meminta kolom yang tidak diisi Tieout.",
            ro: "InvenTree cere un câmp pe care Tieout nu îl completează.",
            hu: "Az InvenTree olyan mezőt vár, amelyet a Tieout nem tölt ki."),
        Saying(
            "Make the field optional in InvenTree (a plugin or a setting demands it).",
            id: "Jadikan kolom itu opsional di InvenTree (diminta oleh plugin atau pengaturan).",
            ro: "Faceți câmpul opțional în InvenTree (îl cere un plugin sau o setare).",
            hu: "Tegye a mezőt nem kötelezővé az InvenTree-ben (egy bővítmény vagy beállítás követeli meg)."),
        Saying(
            "This version of InvenTree is outside the range Tieout was tested with.",
            id: "Versi InvenTree ini di luar rentang yang diuji dengan Tieout.",
            ro: "Această versiune InvenTree este în afara intervalului cu care a fost testat Tieout.",
            hu: "Az InvenTree e verziójával a Tieoutot nem tesztelték."),
        Saying(
            "Try it with a copy of your data first; everything else is checked as usual.",
            id: "Coba dulu dengan salinan data Anda; yang lain diperiksa seperti biasa.",
            ro: "Încercați mai întâi cu o copie a datelor; restul se verifică ca de obicei.",
            hu: "Próbálja ki előbb az adatok másolatával; minden mást a szokásos módon ellenőrzünk."),
        Saying(
            "Reaches {root} and is let in", id: "Mencapai {root} dan diizinkan masuk",
            ro: "Ajunge la {root} și este primit", hu: "Eléri és beengedik: {root}"),
        Saying(
            "Reaches {root} and is let in.", id: "Mencapai {root} dan diizinkan masuk.",
            ro: "Ajunge la {root} și este primit.", hu: "Eléri és beengedik: {root}."),
        Saying(
            "Runs a version Tieout was tested with", id: "Menjalankan versi yang sudah diuji dengan Tieout",
            ro: "Rulează o versiune cu care a fost testat Tieout",
            hu: "Olyan verziót futtat, amellyel a Tieoutot tesztelték"),
        Saying(
            "Runs a version Tieout was tested with.", id: "Menjalankan versi yang sudah diuji dengan Tieout.",
            ro: "Rulează o versiune cu care a fost testat Tieout.",
            hu: "Olyan verziót futtat, amellyel a Tieoutot tesztelték."),
        Saying(
            "May read and create customers, parts, orders and lines",
            id: "Boleh membaca dan membuat pelanggan, barang, pesanan, dan baris",
            ro: "Poate citi și crea clienți, articole, comenzi și linii",
            hu: "Olvashat és létrehozhat vevőt, alkatrészt, rendelést és sort"),
        Saying(
            "May read and create customers, parts, orders and lines.",
            id: "Boleh membaca dan membuat pelanggan, barang, pesanan, dan baris.",
            ro: "Poate citi și crea clienți, articole, comenzi și linii.",
            hu: "Olvashat és létrehozhat vevőt, alkatrészt, rendelést és sort."),
        Saying("May remove lines", id: "Boleh menghapus baris", ro: "Poate șterge linii", hu: "Törölhet sorokat"),
        Saying("May remove lines.", id: "Boleh menghapus baris.", ro: "Poate șterge linii.", hu: "Törölhet sorokat."),
        Saying(
            "Knows the currency {currency}", id: "Mengenal mata uang {currency}", ro: "Cunoaște moneda {currency}",
            hu: "Ismeri ezt a pénznemet: {currency}"),
        Saying(
            "Numbers orders in a way that suits Tieout", id: "Menomori pesanan dengan cara yang cocok untuk Tieout",
            ro: "Numerotează comenzile într-un mod potrivit pentru Tieout",
            hu: "A Tieoutnak megfelelő módon számozza a rendeléseket"),
        Saying(
            "Numbers orders in a way that suits Tieout.", id: "Menomori pesanan dengan cara yang cocok untuk Tieout.",
            ro: "Numerotează comenzile într-un mod potrivit pentru Tieout.",
            hu: "A Tieoutnak megfelelő módon számozza a rendeléseket."),
        Saying(
            "Wants no field that Tieout doesn't fill", id: "Tidak meminta kolom yang tidak diisi Tieout",
            ro: "Nu cere niciun câmp pe care Tieout nu îl completează",
            hu: "Nem vár olyan mezőt, amelyet a Tieout nem tölt ki"),
        Saying(
            "Wants no field that Tieout doesn't fill.", id: "Tidak meminta kolom yang tidak diisi Tieout.",
            ro: "Nu cere niciun câmp pe care Tieout nu îl completează.",
            hu: "Nem vár olyan mezőt, amelyet a Tieout nem tölt ki."),
        Saying(
            "API version {version}; tested: {tested}.", id: "Versi API {version}; yang diuji: {tested}.",
            ro: "Versiunea API {version}; testate: {tested}.", hu: "API-verzió: {version}; tesztelt: {tested}."),
        Saying(
            "Missing rights: {rights}.", id: "Hak yang kurang: {rights}.", ro: "Drepturi lipsă: {rights}.",
            hu: "Hiányzó jogok: {rights}."),
        Saying(
            "CURRENCY_CODES is {codes}, without {currency}.", id: "CURRENCY_CODES berisi {codes}, tanpa {currency}.",
            ro: "CURRENCY_CODES este {codes}, fără {currency}.",
            hu: "CURRENCY_CODES: {codes}; hiányzik belőle: {currency}."),
        Saying(
            "SALESORDER_REFERENCE_PATTERN is {pattern}.", id: "SALESORDER_REFERENCE_PATTERN berisi {pattern}.",
            ro: "SALESORDER_REFERENCE_PATTERN este {pattern}.", hu: "SALESORDER_REFERENCE_PATTERN: {pattern}."),
        Saying(
            "Required: {fields}.", id: "Wajib diisi: {fields}.", ro: "Obligatorii: {fields}.", hu: "Kötelező: {fields}."
        ),
    ]
}
