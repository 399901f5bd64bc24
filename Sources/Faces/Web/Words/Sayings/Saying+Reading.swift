extension Saying {
    /// What is wrong with a file that can't be read, and with a broken promise.
    static let readingFiles: [Saying] = [
        Saying("the file is empty", id: "berkas kosong", ro: "fișierul este gol", hu: "a fájl üres"),
        Saying(
            "The first line names the columns.", id: "Baris pertama menyebut kolom.",
            ro: "Prima linie numește coloanele.", hu: "Az első sor nevezi meg az oszlopokat."),
        Saying(
            "the record has {fields} fields under {headings} headings",
            id: "data memiliki {fields} isian di bawah {headings} judul",
            ro: "înregistrarea are {fields} câmpuri sub {headings} titluri",
            hu: "a rekordban {fields} mező van {headings} fejléc alatt"),
        Saying(
            "Put fields that contain the separator in quotes.",
            id: "Apit isian yang memuat pemisah dengan tanda kutip.",
            ro: "Puneți între ghilimele câmpurile care conțin separatorul.",
            hu: "Tegye idézőjelbe az elválasztót tartalmazó mezőket."),
        Saying(
            "a column has no heading", id: "sebuah kolom tidak berjudul", ro: "o coloană nu are titlu",
            hu: "egy oszlopnak nincs fejléce"),
        Saying(
            "Name it or remove it.", id: "Beri judul atau hapus.", ro: "Numiți-o sau ștergeți-o.",
            hu: "Nevezze el, vagy törölje."),
        Saying(
            "the heading {heading} already names column {number}", id: "judul {heading} sudah dipakai kolom {number}",
            ro: "titlul {heading} numește deja coloana {number}",
            hu: "foglalt fejléc: {heading}; már ezt az oszlopot nevezi meg: {number}"),
        Saying(
            "Give each column a heading of its own.", id: "Beri setiap kolom judul sendiri.",
            ro: "Dați fiecărei coloane un titlu propriu.", hu: "Adjon minden oszlopnak saját fejlécet."),
        Saying(
            "the heading {heading} is missing", id: "judul {heading} tidak ada", ro: "lipsește titlul {heading}",
            hu: "hiányzik a fejléc: {heading}"),
        Saying(
            "The first line must name: {names}.", id: "Baris pertama harus menyebut: {names}.",
            ro: "Prima linie trebuie să numească: {names}.", hu: "Az első sorban szerepelnie kell: {names}."),
        Saying(
            "the file is larger than {count} bytes", id: "berkas lebih besar dari {count} bita",
            ro: "fișierul este mai mare de {count} octeți", hu: "a fájl nagyobb, mint {count} bájt"),
        Saying(
            "Split it into several files.", id: "Bagi menjadi beberapa berkas.",
            ro: "Împărțiți-l în mai multe fișiere.", hu: "Bontsa több fájlra."),
        Saying(
            "a record has more than {count} fields", id: "sebuah data memiliki lebih dari {count} isian",
            ro: "o înregistrare are mai mult de {count} câmpuri", hu: "egy rekordban több mint {count} mező van"),
        Saying(
            "Check that a line end is not missing.", id: "Pastikan tidak ada akhir baris yang kurang.",
            ro: "Verificați să nu lipsească un sfârșit de linie.", hu: "Ellenőrizze, nem hiányzik-e egy sorvég."),
        Saying(
            "a field is longer than {count} bytes", id: "sebuah isian lebih panjang dari {count} bita",
            ro: "un câmp este mai lung de {count} octeți", hu: "egy mező hosszabb, mint {count} bájt"),
        Saying(
            "Check that a closing quote is not missing.", id: "Pastikan tidak ada tanda kutip penutup yang kurang.",
            ro: "Verificați să nu lipsească ghilimelele de închidere.",
            hu: "Ellenőrizze, nem hiányzik-e egy záró idézőjel."),
        Saying(
            "a field is not valid UTF-8", id: "sebuah isian bukan UTF-8 yang sah", ro: "un câmp nu este UTF-8 valid",
            hu: "egy mező nem érvényes UTF-8"),
        Saying(
            "Save the file as UTF-8; spreadsheets call it \"CSV UTF-8\".",
            id: "Simpan berkas sebagai UTF-8; lembar kerja menyebutnya \"CSV UTF-8\".",
            ro: "Salvați fișierul ca UTF-8; programele de calcul tabelar îl numesc „CSV UTF-8”.",
            hu: "Mentse a fájlt UTF-8-ként; a táblázatkezelőkben „CSV UTF-8” a neve."),
        Saying(
            "a carriage return stands alone", id: "karakter carriage return berdiri sendiri",
            ro: "un retur de car stă singur", hu: "egy kocsivissza karakter magában áll"),
        Saying(
            "Save the file with Windows or Unix line ends.", id: "Simpan berkas dengan akhir baris Windows atau Unix.",
            ro: "Salvați fișierul cu sfârșituri de linie Windows sau Unix.",
            hu: "Mentse a fájlt Windows vagy Unix sorvégekkel."),
        Saying(
            "a quote stands inside a field that does not begin with one",
            id: "ada tanda kutip di dalam isian yang tidak diawali tanda kutip",
            ro: "ghilimele într-un câmp care nu începe cu ghilimele",
            hu: "idézőjel áll egy mezőben, amely nem azzal kezdődik"),
        Saying(
            "Put the whole field in quotes and double the quotes inside it.",
            id: "Apit seluruh isian dengan tanda kutip dan gandakan tanda kutip di dalamnya.",
            ro: "Puneți tot câmpul între ghilimele și dublați ghilimelele din el.",
            hu: "Tegye idézőjelbe az egész mezőt, és a benne lévő idézőjeleket duplázza meg."),
        Saying(
            "text follows the closing quote of a field", id: "ada teks setelah tanda kutip penutup sebuah isian",
            ro: "după ghilimelele de închidere ale unui câmp urmează text",
            hu: "szöveg áll egy mező záró idézőjele után"),
        Saying(
            "Double the quotes that belong to the text.", id: "Gandakan tanda kutip yang merupakan bagian teks.",
            ro: "Dublați ghilimelele care țin de text.", hu: "Duplázza meg a szöveghez tartozó idézőjeleket."),
        Saying(
            "a quoted field is never closed", id: "isian bertanda kutip tidak pernah ditutup",
            ro: "un câmp între ghilimele nu se închide niciodată", hu: "egy idézőjeles mező nincs lezárva"),
        Saying(
            "Add the closing quote, or double the quotes that belong to the text.",
            id: "Tambahkan tanda kutip penutup, atau gandakan tanda kutip yang merupakan bagian teks.",
            ro: "Adăugați ghilimelele de închidere sau dublați-le pe cele care țin de text.",
            hu: "Tegye ki a záró idézőjelet, vagy duplázza meg a szöveghez tartozókat."),
        Saying(
            "This machine knows no time zone \"{name}\".", id: "Mesin ini tidak mengenal zona waktu \"{name}\".",
            ro: "Această mașină nu cunoaște fusul orar „{name}”.", hu: "Ez a gép nem ismeri ezt az időzónát: „{name}”."),
        Saying(
            "Write a name such as Asia/Jakarta, and make sure that the package tzdata is installed.",
            id: "Tulis nama seperti Asia/Jakarta, dan pastikan paket tzdata terpasang.",
            ro: "Scrieți un nume precum Europe/Bucharest și asigurați-vă că pachetul tzdata este instalat.",
            hu: "Írjon olyan nevet, mint Europe/Budapest, és gondoskodjon róla, hogy a tzdata csomag telepítve legyen."),
        Saying(
            "Tieout broke a promise of its own: {promise}.", id: "Tieout melanggar janjinya sendiri: {promise}.",
            ro: "Tieout și-a încălcat o promisiune proprie: {promise}.",
            hu: "A Tieout megszegte egy saját ígéretét: {promise}."),
        Saying(
            "Keep the log and report this; the work was set aside and nothing more was sent.",
            id: "Simpan log dan laporkan ini; pekerjaannya disisihkan dan tidak ada lagi yang dikirim.",
            ro: "Păstrați jurnalul și raportați problema; lucrarea a fost pusă deoparte și nu s-a mai trimis nimic.",
            hu: "Őrizze meg a naplót, és jelentse ezt; a munkát félretettük, és semmi többet nem küldtünk."),
        Saying(
            "column {name} holds no amount", id: "kolom {name} tidak berisi jumlah uang",
            ro: "coloana {name} nu conține o sumă", hu: "az oszlopban nincs összeg: {name}"),
        Saying(
            "column {name} holds no date", id: "kolom {name} tidak berisi tanggal",
            ro: "coloana {name} nu conține o dată", hu: "az oszlopban nincs dátum: {name}"),
    ]
}
