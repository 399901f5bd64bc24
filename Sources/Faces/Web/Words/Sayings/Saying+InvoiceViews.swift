extension Saying {
    /// What the views in SAP's database have to do with a collection.
    static let invoiceViews: [Saying] = [
        Saying(
            "The database lets {user} in, but not read the view {view}.",
            id: "Basis data mengizinkan {user} masuk, tetapi tidak membaca tampilan {view}.",
            ro: "Baza de date îi permite lui {user} să intre, dar nu să citească vederea {view}.",
            hu: "Az adatbázis beengedi a felhasználót ({user}), de a nézetet nem olvashatja: {view}."),
        Saying(
            "Let its administrator run: GRANT SELECT ON {view} TO {user}",
            id: "Minta administratornya menjalankan: GRANT SELECT ON {view} TO {user}",
            ro: "Cereți administratorului ei să ruleze: GRANT SELECT ON {view} TO {user}",
            hu: "Futtassa le az adatbázis rendszergazdája: GRANT SELECT ON {view} TO {user}"),
        Saying(
            "The view {view}, or a table under it, is not there any more.",
            id: "Tampilan {view}, atau tabel di bawahnya, sudah tidak ada.",
            ro: "Vederea {view} sau un tabel de sub ea nu mai există.",
            hu: "Ez a nézet vagy egy alatta lévő tábla már nincs meg: {view}."),
        Saying(
            "Ask whoever changed the company database; docs/sap-views.md shows what the view must hold.",
            id:
                "Tanyakan kepada yang mengubah basis data perusahaan; docs/sap-views.md menunjukkan isi tampilan yang diperlukan.",
            ro:
                "Întrebați cine a modificat baza de date a firmei; docs/sap-views.md arată ce trebuie să conțină vederea.",
            hu:
                "Kérdezze meg, ki módosította a cég adatbázisát; a docs/sap-views.md leírja, minek kell a nézetben lennie."
        ),
        Saying(
            "The view {view} shows a text or a number of rows beyond any invoice's.",
            id: "Tampilan {view} memuat teks atau jumlah baris yang melebihi faktur mana pun.",
            ro: "Vederea {view} arată un text sau un număr de rânduri peste cel al oricărei facturi.",
            hu: "Ez a nézet bármely számláénál hosszabb szöveget vagy több sort mutat: {view}."),
        Saying(
            "Look whether the view joins its tables without a condition, or puts documents into a column.",
            id: "Periksa apakah tampilan menggabungkan tabel tanpa syarat, atau menaruh dokumen di sebuah kolom.",
            ro: "Verificați dacă vederea unește tabelele fără condiție sau pune documente într-o coloană.",
            hu:
                "Nézze meg, nem feltétel nélkül kapcsolja-e össze a nézet a tábláit, vagy nem tesz-e dokumentumokat egy oszlopba."
        ),
        Saying(
            "The database refused the question for a reason of its own.",
            id: "Basis data menolak pertanyaan karena alasannya sendiri.",
            ro: "Baza de date a refuzat întrebarea dintr-un motiv propriu.",
            hu: "Az adatbázis saját okból elutasította a kérdést."),
        Saying(
            "Read the database's words behind this message, and show them to its administrator.",
            id: "Baca kata-kata basis data di balik pesan ini, dan tunjukkan kepada administratornya.",
            ro: "Citiți cuvintele bazei de date din spatele acestui mesaj și arătați-le administratorului ei.",
            hu: "Olvassa el az adatbázis szavait az üzenet mögött, és mutassa meg a rendszergazdájának."),
        Saying(
            "The settings of SAP's database can't be used.", id: "Pengaturan basis data SAP tidak dapat dipakai.",
            ro: "Setările bazei de date SAP nu pot fi folosite.",
            hu: "Az SAP adatbázisának beállításai nem használhatók."),
        Saying(
            "Correct the setting the message names; no value may hold a semicolon or a brace.",
            id:
                "Perbaiki pengaturan yang disebut pesan itu; nilainya tidak boleh memuat titik koma atau kurung kurawal.",
            ro: "Corectați setarea numită în mesaj; nicio valoare nu poate conține punct și virgulă sau acolade.",
            hu:
                "Javítsa az üzenetben megnevezett beállítást; egyik értékben sem lehet pontosvessző vagy kapcsos zárójel."
        ),
        Saying(
            "The ODBC driver for SAP's database can't be loaded.",
            id: "Driver ODBC untuk basis data SAP tidak dapat dimuat.",
            ro: "Driverul ODBC pentru baza de date SAP nu poate fi încărcat.",
            hu: "Az SAP adatbázisához való ODBC-illesztő nem tölthető be."),
        Saying(
            "Install {package}, or give its path in sap.database.driver_file.",
            id: "Pasang {package}, atau sebutkan jalurnya di sap.database.driver_file.",
            ro: "Instalați {package} sau indicați-i calea în sap.database.driver_file.",
            hu: "Telepítse: {package}, vagy adja meg az útvonalát a sap.database.driver_file beállításban."),
        Saying(
            "SAP's database refused the login.", id: "Basis data SAP menolak login.",
            ro: "Baza de date SAP a refuzat autentificarea.", hu: "Az SAP adatbázisa elutasította a bejelentkezést."),
        Saying(
            "Check SAP_DB_USER and SAP_DB_PASSWORD, and that this user may enter {database}.",
            id: "Periksa SAP_DB_USER dan SAP_DB_PASSWORD, serta bahwa pengguna ini boleh masuk ke {database}.",
            ro: "Verificați SAP_DB_USER și SAP_DB_PASSWORD și dacă acest utilizator poate intra în {database}.",
            hu:
                "Ellenőrizze az SAP_DB_USER és az SAP_DB_PASSWORD beállítást, és hogy ez a felhasználó beléphet-e ide: {database}."
        ),
        Saying(
            "SAP's database can't be reached.", id: "Basis data SAP tidak dapat dihubungi.",
            ro: "Baza de date SAP nu poate fi contactată.", hu: "Az SAP adatbázisa nem érhető el."),
        Saying(
            "Nothing to do unless it lasts: then check SAP_HOST, the port and the firewalls; Tieout goes on by itself.",
            id:
                "Tidak perlu tindakan, kecuali terus terjadi: bila begitu, periksa SAP_HOST, port, dan firewall; Tieout melanjutkan sendiri.",
            ro:
                "Nu trebuie făcut nimic decât dacă persistă: atunci verificați SAP_HOST, portul și firewallurile; Tieout continuă singur.",
            hu:
                "Nincs teendő, hacsak nem tartós: akkor ellenőrizze az SAP_HOST beállítást, a portot és a tűzfalakat; a Tieout magától folytatja."
        ),
        Saying(
            "Another transaction in SAP's database is in the way.", id: "Transaksi lain di basis data SAP menghalangi.",
            ro: "O altă tranzacție din baza de date SAP stă în cale.",
            hu: "Az SAP adatbázisában egy másik tranzakció útban van."),
        Saying(
            "Nothing to do: Tieout asks again.", id: "Tidak perlu tindakan: Tieout bertanya lagi.",
            ro: "Nu trebuie făcut nimic: Tieout întreabă din nou.", hu: "Nincs teendő: a Tieout újra kérdez."),
        Saying(
            "SAP's database did not answer in time.", id: "Basis data SAP tidak menjawab tepat waktu.",
            ro: "Baza de date SAP nu a răspuns la timp.", hu: "Az SAP adatbázisa nem válaszolt időben."),
        Saying(
            "If this lasts, let its administrator look at the view, or raise sap.database.query_timeout_seconds.",
            id:
                "Bila berlanjut, minta administratornya memeriksa tampilan, atau naikkan sap.database.query_timeout_seconds.",
            ro:
                "Dacă persistă, cereți administratorului ei să verifice vederea sau măriți sap.database.query_timeout_seconds.",
            hu:
                "Ha nem múlik el, nézesse meg a nézetet a rendszergazdával, vagy növelje a sap.database.query_timeout_seconds értékét."
        ),
        Saying(
            "The database shows this user no view {view} in the schema {schema}.",
            id: "Basis data tidak menampilkan tampilan {view} kepada pengguna ini di skema {schema}.",
            ro: "Baza de date nu îi arată acestui utilizator vederea {view} în schema {schema}.",
            hu: "Az adatbázis ennek a felhasználónak nem mutat ilyen nézetet: {view}; séma: {schema}."),
        Saying(
            "The database shows this user no view {view} in any schema.",
            id: "Basis data tidak menampilkan tampilan {view} kepada pengguna ini di skema mana pun.",
            ro: "Baza de date nu îi arată acestui utilizator vederea {view} în nicio schemă.",
            hu: "Az adatbázis ennek a felhasználónak egyik sémában sem mutat ilyen nézetet: {view}."),
        Saying(
            "Create it, or grant the right to read it, with the SQL in docs/sap-views.md.",
            id: "Buat tampilan itu, atau beri hak membacanya, dengan SQL di docs/sap-views.md.",
            ro: "Creați-o sau dați dreptul de a o citi, cu SQL-ul din docs/sap-views.md.",
            hu: "Hozza létre, vagy adjon rá olvasási jogot a docs/sap-views.md SQL-jével."),
        Saying(
            "Did you mean {view}? Create it, or grant the right to read it, with the SQL in docs/sap-views.md.",
            id: "Maksud Anda {view}? Buat tampilan itu, atau beri hak membacanya, dengan SQL di docs/sap-views.md.",
            ro: "Ați vrut să spuneți {view}? Creați-o sau dați dreptul de a o citi, cu SQL-ul din docs/sap-views.md.",
            hu: "Erre gondolt: {view}? Hozza létre, vagy adjon rá olvasási jogot a docs/sap-views.md SQL-jével."),
        Saying(
            "The view {view} is there more than once: in {schemas}.",
            id: "Tampilan {view} ada lebih dari satu: di {schemas}.",
            ro: "Vederea {view} există de mai multe ori: în {schemas}.",
            hu: "Ez a nézet többször is megvan: {view}; sémák: {schemas}."),
        Saying(
            "Name the right one in sap.database.schema.", id: "Sebutkan yang benar di sap.database.schema.",
            ro: "Numiți-o pe cea bună în sap.database.schema.",
            hu: "Nevezze meg a megfelelőt a sap.database.schema beállításban."),
        Saying(
            "The view {view} lacks {*columns}.", id: "Tampilan {view} tidak punya {*columns}.",
            ro: "Vederea {view} nu are {*columns}.", hu: "Hiányos nézet: {view}; hiányzik belőle: {*columns}."),
        Saying(
            "{column} (or is it {meant}?)", id: "{column} (atau {meant}?)", ro: "{column} (sau este {meant}?)",
            hu: "{column} (vagy ez az: {meant}?)"),
        Saying(
            "Add what is missing to the view, or rename a column with AS, as docs/sap-views.md shows.",
            id: "Tambahkan yang kurang ke tampilan, atau ganti nama kolom dengan AS, seperti di docs/sap-views.md.",
            ro: "Adăugați la vedere ce lipsește sau redenumiți o coloană cu AS, cum arată docs/sap-views.md.",
            hu: "Vegye fel a nézetbe a hiányzót, vagy nevezzen át egy oszlopot AS-szel a docs/sap-views.md szerint."),
        Saying(
            "SAP's database can be entered", id: "Basis data SAP dapat dimasuki",
            ro: "În baza de date SAP se poate intra", hu: "Az SAP adatbázisába be lehet lépni"),
        Saying(
            "SAP's database can be entered.", id: "Basis data SAP dapat dimasuki.",
            ro: "În baza de date SAP se poate intra.", hu: "Az SAP adatbázisába be lehet lépni."),
        Saying(
            "SAP's database can be entered ({product})", id: "Basis data SAP dapat dimasuki ({product})",
            ro: "În baza de date SAP se poate intra ({product})", hu: "Az SAP adatbázisába be lehet lépni ({product})"),
        Saying(
            "SAP's database can be entered ({product}).", id: "Basis data SAP dapat dimasuki ({product}).",
            ro: "În baza de date SAP se poate intra ({product}).", hu: "Az SAP adatbázisába be lehet lépni ({product})."
        ),
        Saying(
            "The view {view} has every column and can be read; rows are known by DocEntry and LineNum",
            id: "Tampilan {view} memuat semua kolom dan dapat dibaca; baris dikenali dari DocEntry dan LineNum",
            ro: "Vederea {view} are toate coloanele și poate fi citită; rândurile se recunosc după DocEntry și LineNum",
            hu: "A nézet minden oszlopa megvan és olvasható: {view}; a sorokat a DocEntry és a LineNum azonosítja"),
        Saying(
            "The view {view} has every column and can be read; rows are known by DocEntry and LineNum.",
            id: "Tampilan {view} memuat semua kolom dan dapat dibaca; baris dikenali dari DocEntry dan LineNum.",
            ro:
                "Vederea {view} are toate coloanele și poate fi citită; rândurile se recunosc după DocEntry și LineNum.",
            hu: "A nézet minden oszlopa megvan és olvasható: {view}; a sorokat a DocEntry és a LineNum azonosítja."),
        Saying(
            "The view {view} has every column and can be read; rows have no key of their own",
            id: "Tampilan {view} memuat semua kolom dan dapat dibaca; baris tidak punya kunci sendiri",
            ro: "Vederea {view} are toate coloanele și poate fi citită; rândurile nu au cheie proprie",
            hu: "A nézet minden oszlopa megvan és olvasható: {view}; a soroknak nincs saját kulcsuk"),
        Saying(
            "The view {view} has every column and can be read; rows have no key of their own.",
            id: "Tampilan {view} memuat semua kolom dan dapat dibaca; baris tidak punya kunci sendiri.",
            ro: "Vederea {view} are toate coloanele și poate fi citită; rândurile nu au cheie proprie.",
            hu: "A nézet minden oszlopa megvan és olvasható: {view}; a soroknak nincs saját kulcsuk."),
        Saying(
            "The view {view} can be read", id: "Tampilan {view} dapat dibaca", ro: "Vederea {view} poate fi citită",
            hu: "Ez a nézet olvasható: {view}"),
        Saying(
            "The view {view} can be read.", id: "Tampilan {view} dapat dibaca.", ro: "Vederea {view} poate fi citită.",
            hu: "Ez a nézet olvasható: {view}."),
    ]
}
