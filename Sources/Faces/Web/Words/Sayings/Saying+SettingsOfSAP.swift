extension Saying {
    /// What the settings of SAP and its database are for.
    static let settingsOfSAP: [Saying] = [
        Saying(
            "Address of SAP's Service Layer: scheme, host and port.",
            id: "Alamat Service Layer SAP: skema, host, dan port.",
            ro: "Adresa Service Layer-ului SAP: schemă, gazdă și port.",
            hu: "Az SAP Service Layer címe: séma, gép és port."),
        Saying(
            "Name of the company database, as the SAP client shows it at sign-in.",
            id: "Nama basis data perusahaan, seperti ditampilkan klien SAP saat masuk.",
            ro: "Numele bazei de date a firmei, cum îl arată clientul SAP la conectare.",
            hu: "A vállalati adatbázis neve, ahogy az SAP-kliens belépéskor mutatja."),
        Saying(
            "SAP user that Tieout signs in as. Give it a user of its own, so that SAP's log names it.",
            id: "Pengguna SAP yang dipakai Tieout untuk masuk. Beri pengguna tersendiri, agar log SAP menyebutnya.",
            ro:
                "Utilizatorul SAP cu care se conectează Tieout. Dați-i un utilizator propriu, ca jurnalul SAP să-l numească.",
            hu:
                "Az SAP-felhasználó, akiként a Tieout belép. Legyen saját felhasználója, hogy az SAP naplója megnevezze."
        ),
        Saying(
            "Password of that user.", id: "Kata sandi pengguna itu.", ro: "Parola acelui utilizator.",
            hu: "Ennek a felhasználónak a jelszava."),
        Saying(
            "Version of the Service Layer's API. SAP has deprecated v1 since FP 2405.",
            id: "Versi API Service Layer. SAP tidak lagi menganjurkan v1 sejak FP 2405.",
            ro: "Versiunea API-ului Service Layer. SAP consideră v1 depășită de la FP 2405.",
            hu: "A Service Layer API-jának verziója. Az SAP az FP 2405 óta elavultnak tekinti a v1-et."),
        Saying(
            "PEM file with the authorities that may sign SAP's certificate. SAP's own is usually self-signed: name that.",
            id:
                "Berkas PEM berisi otoritas yang boleh menandatangani sertifikat SAP. Sertifikat bawaan SAP biasanya ditandatangani sendiri: sebutkan itu.",
            ro:
                "Fișier PEM cu autoritățile care pot semna certificatul SAP. Cel propriu al SAP este de obicei autosemnat: indicați-l pe acela.",
            hu:
                "PEM-fájl azokkal a hitelesítőkkel, amelyek aláírhatják az SAP tanúsítványát. Az SAP sajátja többnyire önaláírt: azt adja meg."
        ),
        Saying(
            "The only public key SAP may present: `sha256//` and its SHA-256 in Base64.",
            id: "Satu-satunya kunci publik yang boleh ditunjukkan SAP: `sha256//` dan SHA-256-nya dalam Base64.",
            ro: "Singura cheie publică pe care o poate prezenta SAP: `sha256//` și SHA-256 al ei în Base64.",
            hu: "Az egyetlen nyilvános kulcs, amelyet az SAP bemutathat: `sha256//` és az SHA-256 értéke Base64-ben."),
        Saying(
            "Field of a document line that names the tax: TaxCode or VatGroup, by the company's localisation.",
            id: "Kolom baris dokumen yang menyebut pajak: TaxCode atau VatGroup, menurut lokalisasi perusahaan.",
            ro: "Câmpul liniei de document care numește taxa: TaxCode sau VatGroup, după localizarea firmei.",
            hu: "A bizonylatsor adót megnevező mezője: TaxCode vagy VatGroup, a vállalat lokalizációja szerint."),
        Saying(
            "User-defined field of the A/R invoice that keeps Tieout's reference; an empty text when there is none. With it a lost reply is cleared up beyond doubt.",
            id:
                "Kolom buatan pengguna pada invoice A/R yang menyimpan referensi Tieout; teks kosong bila tidak ada. Dengannya jawaban yang hilang dipastikan tanpa ragu.",
            ro:
                "Câmpul definit de utilizator al facturii A/R care păstrează referința Tieout; text gol dacă nu există. Cu el un răspuns pierdut se lămurește fără îndoială.",
            hu:
                "Az A/R-számla felhasználói mezője, amely a Tieout hivatkozását őrzi; üres szöveg, ha nincs ilyen. Ezzel az elveszett válasz kétséget kizáróan tisztázható."
        ),
        Saying(
            "SAP's number of the language of its messages. Without it 3, English, in which Tieout tells the most apart.",
            id: "Nomor bahasa pesan menurut SAP. Tanpa ini 3, bahasa Inggris, yang paling banyak dibedakan Tieout.",
            ro:
                "Numărul pe care SAP îl dă limbii mesajelor sale. Fără el 3, engleza, în care Tieout deosebește cel mai mult.",
            hu:
                "Az SAP üzeneteinek nyelve, az SAP számozása szerint. Enélkül 3, az angol, amelyben a Tieout a legtöbbet különbözteti meg."
        ),
        Saying(
            "How long a connection to SAP may take to open.",
            id: "Berapa lama membuka koneksi ke SAP boleh berlangsung.",
            ro: "Cât poate dura deschiderea unei conexiuni la SAP.",
            hu: "Mennyi ideig tarthat egy SAP-kapcsolat megnyitása."),
        Saying(
            "How long Tieout waits for SAP's whole answer before it counts as lost.",
            id: "Berapa lama Tieout menunggu jawaban lengkap SAP sebelum dianggap hilang.",
            ro: "Cât așteaptă Tieout răspunsul întreg al SAP înainte să-l socotească pierdut.",
            hu: "Mennyi ideig vár a Tieout az SAP teljes válaszára, mielőtt elveszettnek tekinti."),
        Saying(
            "How long a request may be at work in SAP, counted from when it left. When its answer is lost, nothing is looked for or sent again before that. 0 means unknown: an uncertain delivery then always asks a person.",
            id:
                "Berapa lama permintaan boleh diproses di SAP, dihitung sejak dikirim. Bila jawabannya hilang, sebelum itu tidak ada yang dicari atau dikirim lagi. 0 berarti tidak diketahui: pengiriman yang tidak pasti selalu menunggu tindakan orang.",
            ro:
                "Cât poate fi o cerere în lucru la SAP, socotit de la plecare. Dacă răspunsul se pierde, până atunci nu se caută și nu se retrimite nimic. 0 înseamnă necunoscut: o livrare incertă cere atunci mereu o decizie.",
            hu:
                "Mennyi ideig dolgozhat az SAP egy kérésen, az indulásától számítva. Ha a válasz elveszett, addig semmit sem keresünk és semmit sem küldünk újra. A 0 azt jelenti, hogy nem ismert: a bizonytalan kézbesítés ilyenkor mindig emberre vár."
        ),
        Saying(
            "Requests to SAP at the same time.", id: "Permintaan ke SAP pada saat yang sama.",
            ro: "Cereri către SAP în același timp.", hu: "Egyidejű kérések az SAP felé."),
        Saying(
            "Postings to SAP that may begin in one second; 0 sets no limit.",
            id: "Pembukuan ke SAP yang boleh dimulai dalam satu detik; 0 berarti tanpa batas.",
            ro: "Înregistrări în SAP care pot începe într-o secundă; 0 înseamnă fără limită.",
            hu: "Egy másodperc alatt megkezdhető SAP-könyvelések; 0: nincs korlát."),
        Saying(
            "How long master data read from SAP (customers, items, accounts) may be used again.",
            id: "Berapa lama data induk dari SAP (pelanggan, barang, akun) boleh dipakai lagi.",
            ro: "Cât timp pot fi refolosite datele de bază citite din SAP (clienți, articole, conturi).",
            hu: "Mennyi ideig használhatók újra az SAP-ból olvasott törzsadatok (ügyfelek, cikkek, számlák)."),
        Saying(
            "Idle time after which SAP forgets a session; what SAP answers at sign-in overrules it.",
            id: "Waktu diam sebelum SAP melupakan sesi; jawaban SAP saat masuk lebih diutamakan.",
            ro: "Timpul de inactivitate după care SAP uită o sesiune; ce răspunde SAP la conectare are întâietate.",
            hu: "Ennyi tétlenség után felejti el az SAP a munkamenetet; az SAP belépéskori válasza felülírja."),
        Saying(
            "ODBC driver for the company database: Microsoft's (sqlserver), FreeTDS, SAP's (hana), PostgreSQL's or SQLite's.",
            id:
                "Driver ODBC untuk basis data perusahaan: milik Microsoft (sqlserver), FreeTDS, SAP (hana), PostgreSQL, atau SQLite.",
            ro:
                "Driverul ODBC pentru baza de date a firmei: al Microsoft (sqlserver), FreeTDS, al SAP (hana), al PostgreSQL sau al SQLite.",
            hu:
                "A vállalati adatbázis ODBC-meghajtója: a Microsofté (sqlserver), FreeTDS, az SAP-é (hana), a PostgreSQL-é vagy az SQLite-é."
        ),
        Saying(
            "That driver's library, when it is not at its usual place.",
            id: "Pustaka driver itu, bila tidak di tempat biasanya.",
            ro: "Biblioteca acelui driver, dacă nu este la locul obișnuit.",
            hu: "A meghajtó könyvtárfájlja, ha nem a szokásos helyén van."),
        Saying(
            "Server of the company database. Without it no views are read.",
            id: "Server basis data perusahaan. Tanpa ini tidak ada tampilan yang dibaca.",
            ro: "Serverul bazei de date a firmei. Fără el nu se citește nicio vedere.",
            hu: "A vállalati adatbázis szervere. Enélkül nem olvasunk nézetet."),
        Saying(
            "Port of that server; without it the database's usual one.",
            id: "Port server itu; tanpa ini port yang biasa untuk basis datanya.",
            ro: "Portul acelui server; fără el, cel obișnuit al bazei de date.",
            hu: "Ennek a szervernek a portja; enélkül az adatbázis szokásos portja."),
        Saying(
            "Name of the company database, or the path of the file for SQLite. Without it sap.company.",
            id: "Nama basis data perusahaan, atau path berkas untuk SQLite. Tanpa ini sap.company.",
            ro: "Numele bazei de date a firmei sau, pentru SQLite, calea fișierului. Fără el, sap.company.",
            hu: "A vállalati adatbázis neve, SQLite esetén a fájl elérési útja. Enélkül a sap.company."),
        Saying(
            "User who may read the views and needs no other right.",
            id: "Pengguna yang boleh membaca tampilan dan tidak perlu hak lain.",
            ro: "Utilizator care poate citi vederile și nu are nevoie de alt drept.",
            hu: "Felhasználó, aki olvashatja a nézeteket; más jog nem kell neki."),
        Saying(
            "Whether the connection is in clear (off), encrypted (required), or encrypted with the certificate checked (verified).",
            id:
                "Apakah koneksi terbuka (off), terenkripsi (required), atau terenkripsi dengan sertifikat yang diperiksa (verified).",
            ro:
                "Dacă legătura este necriptată (off), criptată (required) sau criptată cu certificatul verificat (verified).",
            hu:
                "Titkosítatlan-e a kapcsolat (off), titkosított (required), vagy titkosított és a tanúsítvány is ellenőrzött (verified)."
        ),
        Saying(
            "Schema of the views. Without it they are looked for in every one.",
            id: "Skema tampilan. Tanpa ini tampilan dicari di semua skema.",
            ro: "Schema vederilor. Fără ea sunt căutate în toate.",
            hu: "A nézetek sémája. Enélkül mindegyikben keressük őket."),
        Saying(
            "View of the invoices you write.", id: "Tampilan faktur yang Anda terbitkan.",
            ro: "Vederea cu facturile emise de dumneavoastră.", hu: "A kiállított számlák nézete."),
        Saying(
            "View of the invoices you receive.", id: "Tampilan faktur yang Anda terima.",
            ro: "Vederea cu facturile primite de dumneavoastră.", hu: "A beérkező számlák nézete."),
        Saying(
            "How long the login may take.", id: "Berapa lama login boleh berlangsung.",
            ro: "Cât poate dura conectarea.", hu: "Mennyi ideig tarthat a belépés."),
        Saying(
            "How long one question to a view may take, to its last row.",
            id: "Berapa lama satu pertanyaan ke tampilan boleh berlangsung, sampai baris terakhir.",
            ro: "Cât poate dura o întrebare către o vedere, până la ultimul rând.",
            hu: "Mennyi ideig tarthat egy nézet lekérdezése az utolsó soráig."),
    ]
}
