extension Saying {
    /// What is said of billing's own database and the settings that name its parts.
    static let billingBase: [Saying] = [
        Saying(
            "Billing's database refused the login.", id: "Basis data penagihan menolak login.",
            ro: "Baza de date a facturării a refuzat autentificarea.",
            hu: "A számlázás adatbázisa elutasította a bejelentkezést."),
        Saying(
            "Check billing.user and its password, and that this user may enter billing.database.",
            id: "Periksa billing.user dan kata sandinya, serta bahwa pengguna ini boleh masuk ke billing.database.",
            ro: "Verificați billing.user și parola lui și dacă acest utilizator poate intra în billing.database.",
            hu:
                "Ellenőrizze a billing.user beállítást és a jelszavát, és hogy ez a felhasználó beléphet-e a billing.database adatbázisba."
        ),
        Saying(
            "Billing's database does not let Tieout's user do this.",
            id: "Basis data penagihan tidak mengizinkan pengguna Tieout melakukan ini.",
            ro: "Baza de date a facturării nu îi permite utilizatorului Tieout acest lucru.",
            hu: "A számlázás adatbázisa ezt nem engedi a Tieout felhasználójának."),
        Saying(
            "Read which right is missing behind this message, and let the administrator grant it; docs/invoice-collection.md has the SQL.",
            id:
                "Baca hak mana yang kurang di balik pesan ini, dan minta administrator memberikannya; SQL-nya ada di docs/invoice-collection.md.",
            ro:
                "Citiți în spatele acestui mesaj ce drept lipsește și cereți administratorului să-l acorde; docs/invoice-collection.md conține SQL-ul.",
            hu:
                "Olvassa el az üzenet mögött, melyik jog hiányzik, és adassa meg a rendszergazdával; az SQL a docs/invoice-collection.md fájlban van."
        ),
        Saying(
            "Another transaction in billing's database is in the way.",
            id: "Transaksi lain di basis data penagihan menghalangi.",
            ro: "O altă tranzacție din baza de date a facturării stă în cale.",
            hu: "A számlázás adatbázisában egy másik tranzakció útban van."),
        Saying(
            "Nothing to do: Tieout tries again.", id: "Tidak perlu tindakan: Tieout mencoba lagi.",
            ro: "Nu trebuie făcut nimic: Tieout încearcă din nou.", hu: "Nincs teendő: a Tieout újra próbálja."),
        Saying(
            "Billing's database can't be reached, or did not answer in time.",
            id: "Basis data penagihan tidak dapat dihubungi, atau tidak menjawab tepat waktu.",
            ro: "Baza de date a facturării nu poate fi contactată sau nu a răspuns la timp.",
            hu: "A számlázás adatbázisa nem érhető el, vagy nem válaszolt időben."),
        Saying(
            "Nothing to do unless it lasts: then check billing.host, the port and the server; Tieout goes on by itself.",
            id:
                "Tidak perlu tindakan, kecuali terus terjadi: bila begitu, periksa billing.host, port, dan server; Tieout melanjutkan sendiri.",
            ro:
                "Nu trebuie făcut nimic decât dacă persistă: atunci verificați billing.host, portul și serverul; Tieout continuă singur.",
            hu:
                "Nincs teendő, hacsak nem tartós: akkor ellenőrizze a billing.host beállítást, a portot és a szervert; a Tieout magától folytatja."
        ),
        Saying(
            "Billing's database was lost while it kept a change; it may be kept or not.",
            id: "Basis data penagihan terputus saat menyimpan perubahan; mungkin tersimpan, mungkin tidak.",
            ro:
                "Legătura cu baza de date a facturării s-a pierdut în timpul unei salvări; modificarea poate fi păstrată sau nu.",
            hu: "A számlázás adatbázisa mentés közben elveszett; a módosítás vagy megvan, vagy nincs."),
        Saying(
            "Nothing to do: the next run looks at what is there, and goes on from it.",
            id: "Tidak perlu tindakan: proses berikutnya melihat apa yang ada, lalu melanjutkan dari situ.",
            ro: "Nu trebuie făcut nimic: următoarea rulare vede ce există și continuă de acolo.",
            hu: "Nincs teendő: a következő futás megnézi, mi van ott, és onnan folytatja."),
        Saying(
            "Billing's database refused the change for a reason of its own.",
            id: "Basis data penagihan menolak perubahan karena alasannya sendiri.",
            ro: "Baza de date a facturării a refuzat modificarea dintr-un motiv propriu.",
            hu: "A számlázás adatbázisa saját okból elutasította a módosítást."),
        Saying(
            "Read the database's words behind this message, and show them to whoever looks after billing.",
            id: "Baca kata-kata basis data di balik pesan ini, dan tunjukkan kepada pengelola penagihan.",
            ro:
                "Citiți cuvintele bazei de date din spatele acestui mesaj și arătați-le celui care se ocupă de facturare.",
            hu: "Olvassa el az adatbázis szavait az üzenet mögött, és mutassa meg annak, aki a számlázást gondozza."),
        Saying(
            "The setting {setting} can't be used: {*why}.", id: "Pengaturan {setting} tidak dapat dipakai: {*why}.",
            ro: "Setarea {setting} nu poate fi folosită: {*why}.",
            hu: "Ez a beállítás nem használható: {setting}; {*why}."),
        Saying(
            "The setting {setting} can't be used: {*why}. Did you mean {meant}?",
            id: "Pengaturan {setting} tidak dapat dipakai: {*why}. Maksud Anda {meant}?",
            ro: "Setarea {setting} nu poate fi folosită: {*why}. Ați vrut să spuneți {meant}?",
            hu: "Ez a beállítás nem használható: {setting}; {*why}. Erre gondolt: {meant}?"),
        Saying(
            "Write ours=theirs, with commas between them, as docs/invoice-collection.md shows.",
            id: "Tulis ours=theirs, dipisah koma, seperti di docs/invoice-collection.md.",
            ro: "Scrieți ours=theirs, cu virgule între ele, cum arată docs/invoice-collection.md.",
            hu: "Írja így: ours=theirs, vesszővel elválasztva, ahogy a docs/invoice-collection.md mutatja."),
        Saying(
            "two words would be the same there: {words}", id: "dua kata akan sama di sana: {words}",
            ro: "două cuvinte ar fi la fel acolo: {words}", hu: "ott két szó azonos lenne: {words}"),
        Saying(
            "there is no table {table}", id: "tidak ada tabel {table}", ro: "nu există tabelul {table}",
            hu: "nincs ilyen tábla: {table}"),
        Saying(
            "there is no column {column}", id: "tidak ada kolom {column}", ro: "nu există coloana {column}",
            hu: "nincs ilyen oszlop: {column}"),
        Saying(
            "there is no word {word}", id: "tidak ada kata {word}", ro: "nu există cuvântul {word}",
            hu: "nincs ilyen szó: {word}"),
        Saying(
            "\"{text}\" does not read ours=theirs", id: "“{text}” tidak berbentuk ours=theirs",
            ro: "„{text}” nu are forma ours=theirs", hu: "„{text}”: nem ours=theirs alakú"),
        Saying(
            "{name} stands in it twice", id: "{name} ada dua kali di dalamnya", ro: "{name} apare în ea de două ori",
            hu: "{name}: kétszer szerepel benne"),
        Saying(
            "\"{text}\" can't be a name in a database", id: "“{text}” tidak dapat menjadi nama di basis data",
            ro: "„{text}” nu poate fi un nume într-o bază de date", hu: "„{text}”: nem lehet név egy adatbázisban"),
        Saying(
            "Billing's database has no table {table} in the schema {schema}.",
            id: "Basis data penagihan tidak punya tabel {table} di skema {schema}.",
            ro: "Baza de date a facturării nu are tabelul {table} în schema {schema}.",
            hu: "A számlázás adatbázisában nincs ilyen tábla: {table}; séma: {schema}."),
        Saying(
            "Name the right one in billing.tables, or let it be made: {sql}",
            id: "Sebutkan yang benar di billing.tables, atau minta dibuatkan: {sql}",
            ro: "Numiți-l pe cel bun în billing.tables sau cereți crearea lui: {sql}",
            hu: "Nevezze meg a megfelelőt a billing.tables beállításban, vagy hozassa létre: {sql}"),
        Saying(
            "Did you mean {table}? Name the right one in billing.tables, or let it be made: {sql}",
            id: "Maksud Anda {table}? Sebutkan yang benar di billing.tables, atau minta dibuatkan: {sql}",
            ro: "Ați vrut să spuneți {table}? Numiți-l pe cel bun în billing.tables sau cereți crearea lui: {sql}",
            hu:
                "Erre gondolt: {table}? Nevezze meg a megfelelőt a billing.tables beállításban, vagy hozassa létre: {sql}"
        ),
        Saying(
            "Billing's table {table} lacks {*columns}.", id: "Tabel penagihan {table} tidak punya {*columns}.",
            ro: "Tabelul {table} al facturării nu are {*columns}.",
            hu: "A számlázás egyik táblája hiányos: {table}; hiányzik belőle: {*columns}."),
        Saying(
            "Name the columns in the settings, or let them be added: {sql}",
            id: "Sebutkan kolomnya di pengaturan, atau minta ditambahkan: {sql}",
            ro: "Numiți coloanele în setări sau cereți adăugarea lor: {sql}",
            hu: "Nevezze meg az oszlopokat a beállításokban, vagy vetesse fel őket: {sql}"),
        Saying(
            "Billing's database lets Tieout's user in, but not use its tables.",
            id: "Basis data penagihan mengizinkan pengguna Tieout masuk, tetapi tidak memakai tabelnya.",
            ro: "Baza de date a facturării îi permite utilizatorului Tieout să intre, dar nu să-i folosească tabelele.",
            hu: "A számlázás adatbázisa beengedi a Tieout felhasználóját, de a tábláit nem használhatja."),
        Saying(
            "Let its administrator run: {sql}", id: "Minta administratornya menjalankan: {sql}",
            ro: "Cereți administratorului ei să ruleze: {sql}", hu: "Futtassa le az adatbázis rendszergazdája: {sql}"),
        Saying(
            "Billing's database holds {*what} of invoice {invoice} as nothing usable.",
            id: "Basis data penagihan memuat {*what} faktur {invoice} dalam bentuk yang tidak dapat dipakai.",
            ro: "Baza de date a facturării conține ceva inutilizabil la factura {invoice}: {*what}.",
            hu: "A számlázás adatbázisában használhatatlan adat áll: {*what}; számla: {invoice}."),
        Saying("the list of files", id: "daftar berkas", ro: "lista fișierelor", hu: "a fájlok listája"),
        Saying(
            "the net amount of an item", id: "jumlah neto sebuah rincian", ro: "suma netă a unei poziții",
            hu: "egy tétel nettó összege"),
        Saying(
            "Look at the row, and correct it there.", id: "Periksa barisnya, dan perbaiki di sana.",
            ro: "Verificați rândul și corectați-l acolo.", hu: "Nézze meg a sort, és javítsa ott."),
        Saying(
            "Billing's database can't keep \"{value}\" as {column}: the column is {type}.",
            id: "Basis data penagihan tidak dapat menyimpan “{value}” sebagai {column}: kolomnya bertipe {type}.",
            ro: "Baza de date a facturării nu poate păstra „{value}” ca {column}: coloana este de tip {type}.",
            hu: "A számlázás adatbázisa nem tudja tárolni ezt: „{value}”; oszlop: {column}, típusa: {type}."),
        Saying(
            "Correct the value, or change the column's type there.",
            id: "Perbaiki nilainya, atau ubah tipe kolomnya di sana.",
            ro: "Corectați valoarea sau schimbați acolo tipul coloanei.",
            hu: "Javítsa az értéket, vagy módosítsa ott az oszlop típusát."),
        Saying(
            "An invoice with the id {invoice} is already kept in billing; nothing of this import was kept.",
            id: "Faktur dengan id {invoice} sudah tersimpan di penagihan; tidak ada dari impor ini yang disimpan.",
            ro: "Factura cu id-ul {invoice} este deja păstrată în facturare; din acest import nu s-a păstrat nimic.",
            hu: "Ilyen azonosítójú számla már van a számlázásban: {invoice}; ebből az importból semmit sem vettünk fel."
        ),
        Saying(
            "The transaction {transaction} is already kept in billing; nothing of this import was kept.",
            id: "Transaksi {transaction} sudah tersimpan di penagihan; tidak ada dari impor ini yang disimpan.",
            ro: "Tranzacția {transaction} este deja păstrată în facturare; din acest import nu s-a păstrat nimic.",
            hu: "Ez a tranzakció már megvan a számlázásban: {transaction}; ebből az importból semmit sem vettünk fel."),
        Saying(
            "Import the file again: rows that are kept already change nothing.",
            id: "Impor berkas itu lagi: baris yang sudah tersimpan tidak mengubah apa pun.",
            ro: "Importați fișierul din nou: rândurile păstrate deja nu schimbă nimic.",
            hu: "Importálja újra a fájlt: a már meglévő sorok semmit sem változtatnak."),
        Saying(
            "Billing's database has every table and column, and shows {n} invoices",
            id: "Basis data penagihan memuat semua tabel dan kolom, dan menampilkan {n} faktur",
            ro: "Baza de date a facturării are toate tabelele și coloanele și arată facturi: {n}",
            hu: "A számlázás adatbázisában minden tábla és oszlop megvan, és {n} számlát mutat"),
        Saying(
            "Billing's database has every table and column, and shows {n} invoices.",
            id: "Basis data penagihan memuat semua tabel dan kolom, dan menampilkan {n} faktur.",
            ro: "Baza de date a facturării are toate tabelele și coloanele și arată facturi: {n}.",
            hu: "A számlázás adatbázisában minden tábla és oszlop megvan, és {n} számlát mutat."),
        Saying(
            "Billing's database can be used", id: "Basis data penagihan dapat dipakai",
            ro: "Baza de date a facturării poate fi folosită", hu: "A számlázás adatbázisa használható"),
        Saying(
            "Billing's database can be used.", id: "Basis data penagihan dapat dipakai.",
            ro: "Baza de date a facturării poate fi folosită.", hu: "A számlázás adatbázisa használható."),
    ]
}
