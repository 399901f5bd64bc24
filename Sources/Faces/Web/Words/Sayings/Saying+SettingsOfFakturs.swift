extension Saying {
    /// What the settings of fakturs, company, store and engine are for.
    static let settingsOfFakturs: [Saying] = [
        Saying(
            "How a faktur becomes invoice lines: DPP and PPN on two items (two-line), DPP on one item whose tax code carries the VAT (taxed-line), or DPP on a G/L account (account-line).",
            id:
                "Bagaimana faktur menjadi baris invoice: DPP dan PPN pada dua barang (two-line), DPP pada satu barang yang kode pajaknya memuat PPN (taxed-line), atau DPP pada akun buku besar (account-line).",
            ro:
                "Cum devine o factură fiscală linii de factură: DPP și PPN pe două articole (two-line), DPP pe un articol al cărui cod de taxă conține taxa (taxed-line) sau DPP pe un cont contabil (account-line).",
            hu:
                "Hogyan lesz a fakturból számlasor: DPP és PPN két cikken (two-line), DPP egy cikken, amelynek adókódja hordozza az áfát (taxed-line), vagy DPP egy főkönyvi számlán (account-line)."
        ),
        Saying(
            "Item that carries the DPP.", id: "Barang yang memuat DPP.", ro: "Articolul care poartă DPP.",
            hu: "A DPP-t hordozó cikk."),
        Saying(
            "Item that carries the PPN in the two-line profile.", id: "Barang yang memuat PPN dalam profil two-line.",
            ro: "Articolul care poartă PPN în profilul two-line.", hu: "A PPN-t hordozó cikk a two-line profilban."),
        Saying(
            "Tax code of the lines, unless faktur or customer name one. In the two-line profile its rate must be 0.",
            id:
                "Kode pajak untuk baris, kecuali faktur atau pelanggan menyebutnya. Dalam profil two-line tarifnya harus 0.",
            ro:
                "Codul de taxă al liniilor, dacă factura sau clientul nu numesc altul. În profilul two-line cota lui trebuie să fie 0.",
            hu:
                "A sorok adókódja, ha a faktur vagy az ügyfél nem nevez meg mást. A two-line profilban a kulcsának 0-nak kell lennie."
        ),
        Saying(
            "Days from invoice date to due date, unless faktur or customer say otherwise.",
            id: "Hari dari tanggal invoice ke jatuh tempo, kecuali faktur atau pelanggan menentukan lain.",
            ro: "Zile de la data facturii la scadență, dacă factura sau clientul nu spun altfel.",
            hu: "Napok a számla keltétől az esedékességig, ha a faktur vagy az ügyfél nem mond mást."),
        Saying(
            "Currency in which dpp and ppn of a foreign-currency faktur are written: its own (document) or the local one.",
            id:
                "Mata uang dpp dan ppn pada faktur bermata uang asing: miliknya sendiri (document) atau mata uang lokal (local).",
            ro: "Moneda în care sunt scrise dpp și ppn la o factură în valută: a ei (document) sau cea locală (local).",
            hu:
                "Milyen pénznemben áll a devizás faktur dpp és ppn értéke: a sajátjában (document) vagy a helyiben (local)."
        ),
        Saying(
            "Currency of fakturs whose kurs is 1.", id: "Mata uang faktur yang kursnya 1.",
            ro: "Moneda facturilor cu kurs 1.", hu: "Azoknak a fakturoknak a pénzneme, amelyek kursa 1."),
        Saying(
            "G/L account of the account-line profile, unless faktur or customer name one.",
            id: "Akun buku besar untuk profil account-line, kecuali faktur atau pelanggan menyebutnya.",
            ro: "Contul contabil al profilului account-line, dacă factura sau clientul nu numesc altul.",
            hu: "Az account-line profil főkönyvi számlája, ha a faktur vagy az ügyfél nem nevez meg mást."),
        Saying(
            "Cost centre (CostingCode) of the account-line profile, unless faktur or customer name one.",
            id: "Pusat biaya (CostingCode) untuk profil account-line, kecuali faktur atau pelanggan menyebutnya.",
            ro: "Centrul de cost (CostingCode) al profilului account-line, dacă factura sau clientul nu numesc altul.",
            hu: "Az account-line profil költséghelye (CostingCode), ha a faktur vagy az ügyfél nem nevez meg mást."),
        Saying(
            "Project (ProjectCode) of the account-line profile, unless faktur or customer name one.",
            id: "Proyek (ProjectCode) untuk profil account-line, kecuali faktur atau pelanggan menyebutnya.",
            ro: "Proiectul (ProjectCode) al profilului account-line, dacă factura sau clientul nu numesc altul.",
            hu: "Az account-line profil projektje (ProjectCode), ha a faktur vagy az ügyfél nem nevez meg mást."),
        Saying(
            "Withholding tax code for fakturs with a wtax_amount; without it such fakturs are refused.",
            id: "Kode pajak dipotong (PPh) untuk faktur dengan wtax_amount; tanpa ini faktur tersebut ditolak.",
            ro:
                "Codul impozitului reținut la sursă pentru facturile cu wtax_amount; fără el astfel de facturi sunt respinse.",
            hu: "A levont adó kódja a wtax_amount értékkel bíró fakturokhoz; enélkül az ilyen fakturokat elutasítjuk."),
        Saying(
            "Whether each invoice is followed by a journal entry: debit receivables, credit revenue, amount dpp.",
            id: "Apakah setiap invoice diikuti jurnal: debit piutang, kredit pendapatan, sebesar dpp.",
            ro: "Dacă fiecare factură este urmată de o notă contabilă: debit creanțe, credit venituri, suma dpp.",
            hu: "Követi-e minden számlát könyvelési tétel: tartozik vevőkövetelés, követel árbevétel, dpp összegben."),
        Saying(
            "Account that the journal entry debits.", id: "Akun yang didebit jurnal.",
            ro: "Contul debitat de nota contabilă.", hu: "A könyvelési tétel tartozik oldali számlája."),
        Saying(
            "Account that the journal entry credits.", id: "Akun yang dikredit jurnal.",
            ro: "Contul creditat de nota contabilă.", hu: "A könyvelési tétel követel oldali számlája."),
        Saying(
            "Whether whoever answered a faktur is refused when they want to post it: somebody else has to.",
            id: "Apakah orang yang menjawab faktur ditolak saat ingin membukukannya: harus orang lain.",
            ro: "Dacă cine a răspuns la o factură este refuzat când vrea s-o înregistreze: trebuie altcineva.",
            hu: "Elutasítjuk-e, ha ugyanaz akarja könyvelni a fakturt, aki megválaszolta: ilyenkor másnak kell."),
        Saying(
            "Name of your company, as reports show it.", id: "Nama perusahaan Anda, seperti tampil di laporan.",
            ro: "Numele firmei dumneavoastră, cum apare în rapoarte.", hu: "A cég neve, ahogy a kimutatásokban áll."),
        Saying(
            "What this installation is when it is not the real one; every page then says so, unmistakably.",
            id: "Sebutan instalasi ini bila bukan yang sebenarnya; setiap halaman lalu menyatakannya dengan jelas.",
            ro: "Ce este această instalare când nu este cea reală; fiecare pagină o spune atunci clar.",
            hu: "Mi ez a telepítés, ha nem a valódi; ilyenkor minden oldal félreérthetetlenül kiírja."),
        Saying(
            "Time zone in which schedules are meant, by its name in the tz database.",
            id: "Zona waktu untuk jadwal, menurut namanya di basis data tz.",
            ro: "Fusul orar al programelor, după numele din baza tz.",
            hu: "Az ütemezések időzónája, a tz adatbázis szerinti néven."),
        Saying(
            "SQLite file in which Tieout keeps everything. Never on a network share.",
            id: "Berkas SQLite tempat Tieout menyimpan semuanya. Jangan pernah di share jaringan.",
            ro: "Fișierul SQLite în care Tieout păstrează totul. Niciodată pe un share de rețea.",
            hu: "Az SQLite-fájl, amelyben a Tieout mindent őriz. Soha ne legyen hálózati megosztáson."),
        Saying(
            "How long a worker may be silent before another takes its work over.",
            id: "Berapa lama pekerja boleh diam sebelum yang lain mengambil alih pekerjaannya.",
            ro: "Cât poate tăcea un proces de lucru înainte ca altul să-i preia munca.",
            hu: "Mennyi ideig hallgathat egy feldolgozó, mielőtt egy másik átveszi a munkáját."),
        Saying(
            "Attempts at one delivery before a person is asked.",
            id: "Percobaan untuk satu pengiriman sebelum menunggu tindakan orang.",
            ro: "Încercări pentru o livrare înainte de a cere decizia unei persoane.",
            hu: "Egy kézbesítés kísérletei, mielőtt emberre várna."),
        Saying(
            "Wait after the first failed attempt; it doubles with each further one.",
            id: "Waktu tunggu setelah percobaan pertama gagal; berlipat dua pada setiap percobaan berikutnya.",
            ro: "Așteptarea după prima încercare nereușită; se dublează la fiecare următoare.",
            hu: "Várakozás az első sikertelen kísérlet után; minden továbbival megduplázódik."),
        Saying(
            "Longest wait between two attempts.", id: "Waktu tunggu terlama antara dua percobaan.",
            ro: "Cea mai lungă așteptare între două încercări.", hu: "A leghosszabb várakozás két kísérlet között."),
        Saying(
            "Deliveries a worker claims at once.", id: "Pengiriman yang diambil satu pekerja sekaligus.",
            ro: "Livrări pe care un proces de lucru le preia deodată.",
            hu: "Ennyi kézbesítést vesz át egyszerre egy feldolgozó."),
        Saying(
            "Where raw documents stand: in Tieout's own store (embedded), or in the collection of another application (mongodb).",
            id:
                "Di mana dokumen mentah berada: di penyimpanan Tieout sendiri (embedded), atau di koleksi aplikasi lain (mongodb).",
            ro:
                "Unde stau documentele brute: în datele proprii Tieout (embedded) sau în colecția altei aplicații (mongodb).",
            hu:
                "Hol vannak a nyers dokumentumok: a Tieout saját tárában (embedded) vagy egy másik alkalmazás gyűjteményében (mongodb)."
        ),
        Saying(
            "Address of that MongoDB: `mongodb://` or `mongodb+srv://`, with login, TLS and time limits as part of it.",
            id: "Alamat MongoDB itu: `mongodb://` atau `mongodb+srv://`, termasuk login, TLS, dan batas waktu.",
            ro:
                "Adresa acelui MongoDB: `mongodb://` sau `mongodb+srv://`, cu date de conectare, TLS și limite de timp cuprinse.",
            hu:
                "Ennek a MongoDB-nek a címe: `mongodb://` vagy `mongodb+srv://`, benne a belépéssel, a TLS-sel és az időkorlátokkal."
        ),
        Saying(
            "Name of the database in that MongoDB.", id: "Nama basis data di MongoDB itu.",
            ro: "Numele bazei de date din acel MongoDB.", hu: "Az adatbázis neve ebben a MongoDB-ben."),
        Saying(
            "Name of the collection with the raw documents.", id: "Nama koleksi berisi dokumen mentah.",
            ro: "Numele colecției cu documentele brute.", hu: "A nyers dokumentumok gyűjteményének neve."),
        Saying(
            "Name of the collection there in which schedules can be edited; an empty text for none.",
            id: "Nama koleksi di sana tempat jadwal dapat diubah; teks kosong bila tidak ada.",
            ro: "Numele colecției de acolo în care se pot modifica programele; text gol pentru niciuna.",
            hu: "Az ottani gyűjtemény neve, amelyben az ütemezések módosíthatók; üres szöveg, ha nincs."),
        Saying(
            "So long after its time a job that has not begun raises an alarm.",
            id: "Selang waktu setelah jadwalnya sebelum pekerjaan yang belum mulai memicu alarm.",
            ro: "După atâta timp de la ora ei, o sarcină care nu a început declanșează o alarmă.",
            hu: "Ennyivel az időpontja után riaszt az a feladat, amely még nem indult el."),
        Saying(
            "So many runs of a job in a row must fail before that raises an alarm.",
            id: "Jumlah proses berturut-turut yang harus gagal sebelum pekerjaan memicu alarm.",
            ro: "Atâtea rulări la rând ale unei sarcini trebuie să eșueze ca să se declanșeze o alarmă.",
            hu: "Ennyi egymás utáni futásnak kell meghiúsulnia, hogy a feladat riasszon."),
        Saying(
            "How often a message about an alarm is sent anew before it is given up; the waits between double up to an hour.",
            id:
                "Berapa kali pesan alarm dikirim ulang sebelum dihentikan; jeda di antaranya berlipat dua hingga satu jam.",
            ro:
                "De câte ori se retrimite un mesaj despre o alarmă înainte de a se renunța; pauzele se dublează până la o oră.",
            hu:
                "Hányszor küldjük újra a riasztásról szóló üzenetet, mielőtt feladjuk; a várakozás közben egy óráig duplázódik."
        ),
        Saying(
            "Address to which alarms are POSTed as JSON, by the rules of Standard Webhooks.",
            id: "Alamat tujuan alarm yang dikirim lewat POST sebagai JSON, menurut aturan Standard Webhooks.",
            ro: "Adresa la care alarmele se trimit cu POST ca JSON, după regulile Standard Webhooks.",
            hu: "Az a cím, ahová a riasztásokat POST-tal, JSON-ként küldjük a Standard Webhooks szabályai szerint."),
        Saying(
            "Secret that signs those messages: text, or `whsec_` and Base64. Without it they are not signed.",
            id:
                "Rahasia untuk menandatangani pesan itu: teks, atau `whsec_` dan Base64. Tanpa ini pesan tidak ditandatangani.",
            ro: "Secretul care semnează acele mesaje: text sau `whsec_` și Base64. Fără el nu sunt semnate.",
            hu: "Az üzeneteket aláíró titok: szöveg, vagy `whsec_` és Base64. Enélkül nincsenek aláírva."),
        Saying(
            "Who is told of alarms by mail: addresses, with commas between them.",
            id: "Siapa yang diberi tahu tentang alarm lewat surel: alamat, dipisah koma.",
            ro: "Cine este anunțat de alarme prin e-mail: adrese, separate prin virgule.",
            hu: "Kiket értesítünk levélben a riasztásokról: címek, vesszővel elválasztva."),
    ]
}
