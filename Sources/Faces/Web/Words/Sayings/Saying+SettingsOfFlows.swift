extension Saying {
    /// What the settings of collection, order intake, log and server are for.
    static let settingsOfFlows: [Saying] = [
        Saying(
            "Folder with the signed PDFs of the invoices you write: of the share, or of this machine. Without it no invoices are collected.",
            id:
                "Folder berisi PDF bertanda tangan dari faktur yang Anda terbitkan: di share, atau di mesin ini. Tanpa ini tidak ada faktur yang dikumpulkan.",
            ro:
                "Dosarul cu PDF-urile semnate ale facturilor emise: de pe share sau de pe această mașină. Fără el nu se colectează facturi.",
            hu:
                "A kiállított számlák aláírt PDF-jeinek mappája: a megosztáson vagy ezen a gépen. Enélkül nem gyűjtünk számlát."
        ),
        Saying(
            "Folder, there too, into which received invoices are put for the ERP.",
            id: "Folder, juga di sana, tempat faktur yang diterima ditaruh untuk ERP.",
            ro: "Dosarul, tot acolo, în care se pun facturile primite pentru ERP.",
            hu: "Az ottani mappa, amelybe a beérkezett számlákat tesszük az ERP számára."),
        Saying(
            "What becomes an invoice's number: its transaction's slug, or the ERP's document number. Both are kept.",
            id: "Apa yang menjadi nomor faktur: slug transaksinya, atau nomor dokumen ERP. Keduanya disimpan.",
            ro:
                "Ce devine numărul facturii: slug-ul tranzacției ei sau numărul de document din ERP. Ambele se păstrează.",
            hu: "Mi legyen a számla száma: a tranzakciójának slugja vagy az ERP bizonylatszáma. Mindkettő megmarad."),
        Saying(
            "Whether an item whose row the view no longer shows is flagged or removed.",
            id: "Apakah rincian yang barisnya tidak lagi tampil di tampilan ditandai atau dihapus.",
            ro: "Dacă o poziție al cărei rând nu mai apare în vedere este marcată sau ștearsă.",
            hu: "Megjelöljük vagy töröljük azt a tételt, amelynek a sorát a nézet már nem mutatja."),
        Saying(
            "How long finished invoices are still compared with the views; 0 for never.",
            id: "Berapa lama faktur yang selesai masih dibandingkan dengan tampilan; 0 berarti tidak pernah.",
            ro: "Cât timp se mai compară facturile încheiate cu vederile; 0 pentru niciodată.",
            hu: "Meddig vetjük még össze a kész számlákat a nézetekkel; 0: soha."),
        Saying(
            "When the mail server's answer was lost: the same mail again under the same Message-ID (resend), or a person (ask).",
            id:
                "Bila jawaban server surel hilang: surel yang sama lagi dengan Message-ID yang sama (resend), atau tindakan orang (ask).",
            ro:
                "Când răspunsul serverului de e-mail s-a pierdut: același e-mail din nou, cu același Message-ID (resend), sau o persoană (ask).",
            hu:
                "Ha elveszett a levelezőszerver válasza: ugyanaz a levél újra, ugyanazzal a Message-ID-vel (resend), vagy ember dönt (ask)."
        ),
        Saying(
            "What becomes of a quantity or price with more digits than the order book keeps: its invoice waits for a person (park), or it is rounded, half away from zero, and named (round).",
            id:
                "Perlakuan terhadap jumlah atau harga yang digitnya lebih banyak dari yang disimpan buku pesanan: invoice menunggu tindakan orang (park), atau dibulatkan, setengah menjauhi nol, dan disebutkan (round).",
            ro:
                "Ce se întâmplă cu o cantitate sau un preț cu mai multe cifre decât păstrează evidența comenzilor: factura așteaptă o persoană (park) sau valoarea se rotunjește, jumătatea departe de zero, și este menționată (round).",
            hu:
                "Mi legyen a mennyiséggel vagy árral, ha több számjegyű, mint amennyit a rendeléskönyv tárol: a számla emberre vár (park), vagy kerekítjük, a felet a nullától elfelé, és megnevezzük (round)."
        ),
        Saying(
            "Currency of every order line (ISO 4217): the raw invoices name none.",
            id: "Mata uang setiap baris pesanan (ISO 4217): invoice mentah tidak menyebutnya.",
            ro: "Moneda fiecărei linii de comandă (ISO 4217): facturile brute nu numesc niciuna.",
            hu: "Minden rendelési sor pénzneme (ISO 4217): a nyers számlák nem neveznek meg egyet sem."),
        Saying(
            "Raw documents a worker claims together; what concerns them is asked of the order book in one go.",
            id:
                "Dokumen mentah yang diambil bersama oleh satu pekerja; hal-hal tentangnya ditanyakan ke buku pesanan sekaligus.",
            ro:
                "Documente brute pe care un proces de lucru le preia împreună; ce ține de ele se întreabă deodată în evidența comenzilor.",
            hu: "Ennyi nyers dokumentumot vesz át egyszerre egy feldolgozó; a rendeléskönyvet egyben kérdezi róluk."),
        Saying(
            "Orders whose lines are changed at the same time; inventree.requests_in_flight limits the requests.",
            id: "Pesanan yang barisnya diubah pada saat yang sama; inventree.requests_in_flight membatasi permintaan.",
            ro: "Comenzi ale căror linii se modifică în același timp; inventree.requests_in_flight limitează cererile.",
            hu:
                "Rendelések, amelyeknek a sorai egyszerre változnak; a kéréseket az inventree.requests_in_flight korlátozza."
        ),
        Saying(
            "How long a worker may be silent before another takes its raw documents over.",
            id: "Berapa lama pekerja boleh diam sebelum yang lain mengambil alih dokumen mentahnya.",
            ro: "Cât poate tăcea un proces de lucru înainte ca altul să-i preia documentele brute.",
            hu: "Mennyi ideig hallgathat egy feldolgozó, mielőtt egy másik átveszi a nyers dokumentumait."),
        Saying(
            "How long until a raw document that waits for a person is planned anew, because the cure is often made in the order book; 0 leaves it until a person retries it.",
            id:
                "Berapa lama sampai dokumen mentah yang menunggu tindakan orang direncanakan ulang, karena perbaikan sering dilakukan di buku pesanan; 0 membiarkannya sampai orang mencoba lagi.",
            ro:
                "După cât timp un document brut care așteaptă o persoană este planificat din nou, fiindcă remedierea se face adesea în evidența comenzilor; 0 îl lasă până când o persoană îl reîncearcă.",
            hu:
                "Mennyi idő múlva tervezzük újra az emberre váró nyers dokumentumot, mert a javítás sokszor a rendeléskönyvben történik; 0: vár, amíg valaki újra nem próbálja."
        ),
        Saying(
            "The least important events that are logged.", id: "Tingkat peristiwa terendah yang dicatat di log.",
            ro: "Cele mai puțin importante evenimente care se scriu în jurnal.",
            hu: "A legkevésbé fontos események, amelyek még a naplóba kerülnek."),
        Saying(
            "One readable line an event (human), or one JSON object (json).",
            id: "Satu baris terbaca per peristiwa (human), atau satu objek JSON (json).",
            ro: "Câte o linie lizibilă pe eveniment (human) sau un obiect JSON (json).",
            hu: "Eseményenként egy olvasható sor (human) vagy egy JSON-objektum (json)."),
        Saying(
            "IP address on which Tieout listens; 0.0.0.0 for all. Put a proxy with TLS in front of anything but 127.0.0.1.",
            id:
                "Alamat IP tempat Tieout mendengarkan; 0.0.0.0 untuk semua. Pasang proxy dengan TLS di depan selain 127.0.0.1.",
            ro:
                "Adresa IP pe care ascultă Tieout; 0.0.0.0 pentru toate. Puneți un proxy cu TLS în fața oricărei adrese în afară de 127.0.0.1.",
            hu:
                "Az IP-cím, amelyen a Tieout figyel; 0.0.0.0: mindegyik. A 127.0.0.1 kivételével tegyen elé TLS-es proxyt."
        ),
        Saying(
            "Port on which Tieout listens.", id: "Port tempat Tieout mendengarkan.",
            ro: "Portul pe care ascultă Tieout.", hu: "A port, amelyen a Tieout figyel."),
        Saying(
            "Address under which other programs reach Tieout, when it is not server.address: that of your proxy.",
            id:
                "Alamat yang dipakai program lain untuk menjangkau Tieout, bila bukan server.address: alamat proxy Anda.",
            ro:
                "Adresa la care alte programe ajung la Tieout, când nu este server.address: cea a proxy-ului dumneavoastră.",
            hu: "A cím, amelyen más programok elérik a Tieoutot, ha nem a server.address: a proxy címe."),
        Saying(
            "The largest body of a request; more is refused with 413.",
            id: "Ukuran terbesar isi permintaan; lebih dari itu ditolak dengan 413.",
            ro: "Mărimea maximă a corpului unei cereri; ce depășește este refuzat cu 413.",
            hu: "Egy kérés törzsének legnagyobb mérete; a többet 413-mal utasítjuk el."),
        Saying(
            "Folder with Tieout's documentation; the pages of failure codes are served from its failures folder.",
            id: "Folder dokumentasi Tieout; halaman kode kegagalan diambil dari folder failures di dalamnya.",
            ro: "Dosarul cu documentația Tieout; paginile codurilor de eroare vin din dosarul failures de acolo.",
            hu: "A Tieout dokumentációjának mappája; a hibakódok oldalai ennek failures mappájából jönnek."),
        Saying(
            "Whether /metrics asks for a token, as everything below /api does.",
            id: "Apakah /metrics meminta token, seperti semua di bawah /api.",
            ro: "Dacă /metrics cere un token, ca tot ce este sub /api.",
            hu: "Kér-e a /metrics tokent, mint minden az /api alatt."),
        Saying(
            "Port on which the sandbox listens.", id: "Port tempat sandbox mendengarkan.",
            ro: "Portul pe care ascultă sandbox-ul.", hu: "A port, amelyen a sandbox figyel."),
    ]
}
