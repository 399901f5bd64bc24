import Model

extension Phrase {
    static let account = Phrase("Your account", id: "Akun Anda", ro: "Contul dumneavoastră", hu: "Az Ön fiókja")
    static let ways = Phrase("Language and clock", id: "Bahasa dan jam", ro: "Limba și ora", hu: "Nyelv és óra")
    static let timeZone = Phrase("Time zone", id: "Zona waktu", ro: "Fus orar", hu: "Időzóna")
    static let timeZoneHint = Phrase(
        "By its name in the tz database, such as Asia/Jakarta. Empty for the company's.",
        id: "Menurut nama di basis data tz, misalnya Asia/Jakarta. Kosong untuk zona perusahaan.",
        ro: "După numele din baza tz, de exemplu Europe/Bucharest. Gol pentru cel al firmei.",
        hu: "A tz adatbázis szerinti név, például Europe/Budapest. Üresen a cégé.")
    static let saved = Phrase("Saved.", id: "Tersimpan.", ro: "Salvat.", hu: "Mentve.")
    static let changePassword = Phrase(
        "Change the password", id: "Ganti kata sandi", ro: "Schimbă parola", hu: "Jelszó módosítása")
    static let passwordNow = Phrase(
        "Present password", id: "Kata sandi saat ini", ro: "Parola actuală", hu: "Jelenlegi jelszó")
    static let passwordNew = Phrase("New password", id: "Kata sandi baru", ro: "Parola nouă", hu: "Új jelszó")
    static let passwordChanged = Phrase(
        "The password is changed, and every other session of yours has ended.",
        id: "Kata sandi telah diganti, dan semua sesi Anda yang lain diakhiri.",
        ro: "Parola a fost schimbată, iar celelalte sesiuni ale dumneavoastră s-au încheiat.",
        hu: "A jelszó megváltozott, és minden más munkamenete véget ért.")
    static let sessions = Phrase("Signed in at", id: "Masuk di", ro: "Conectat de pe", hu: "Bejelentkezve itt")
    static let browser = Phrase(
        "Browser and address", id: "Peramban dan alamat", ro: "Browser și adresă", hu: "Böngésző és cím")
    static let unknownBrowser = Phrase("unknown", id: "tidak dikenal", ro: "necunoscut", hu: "ismeretlen")
    static let lastSeen = Phrase("Last seen", id: "Terakhir terlihat", ro: "Ultima activitate", hu: "Utoljára")
    static let thisSession = Phrase("this one", id: "yang ini", ro: "aceasta", hu: "ez")
    static let endSession = Phrase("End", id: "Akhiri", ro: "Încheie", hu: "Befejezés")
    static let sessionEnded = Phrase(
        "That session has ended.", id: "Sesi itu telah diakhiri.", ro: "Sesiunea s-a încheiat.",
        hu: "A munkamenet véget ért.")
    static let mayDo = Phrase(
        "What you may do", id: "Yang boleh Anda lakukan", ro: "Ce aveți voie", hu: "Amit megtehet")
    static let people = Phrase("People", id: "Orang", ro: "Persoane", hu: "Személyek")
    static let programs = Phrase("Programs", id: "Program", ro: "Programe", hu: "Programok")
    static let roleWord = Phrase("Role", id: "Peran", ro: "Rol", hu: "Szerep")
    static let noRole = Phrase("no role", id: "tanpa peran", ro: "fără rol", hu: "nincs szerep")
    static let roleHint = Phrase(
        "A role gives its permissions; more can be given singly.",
        id: "Peran memberi izinnya; izin lain dapat diberikan satu per satu.",
        ro: "Rolul își dă permisiunile; altele se pot acorda separat.",
        hu: "A szerep megadja a jogosultságait; továbbiak egyenként adhatók.")
    static let givenSingly = Phrase(
        "Given besides the role", id: "Diberikan di luar peran", ro: "Acordate pe lângă rol", hu: "A szerepen felül")
    static let standing = Phrase("Standing", id: "Status", ro: "Stare", hu: "Állapot")
    static let inForce = Phrase("in force", id: "berlaku", ro: "valabil", hu: "érvényes")
    static let disabledWord = Phrase("disabled", id: "nonaktif", ro: "dezactivat", hu: "letiltva")
    static let expiredWord = Phrase("expired", id: "kedaluwarsa", ro: "expirat", hu: "lejárt")
    static let revokedWord = Phrase("revoked", id: "dicabut", ro: "revocat", hu: "visszavonva")
    static let addUser = Phrase("Add a person", id: "Tambah orang", ro: "Adaugă o persoană", hu: "Személy felvétele")
    static let userNameHint = Phrase(
        "What they type to sign in, and what the audit says. It can't be changed later.",
        id: "Yang diketik untuk masuk dan tertulis di audit. Tidak dapat diubah kemudian.",
        ro: "Ce se tastează la conectare și ce apare în audit. Nu se mai poate schimba.",
        hu: "Ezt írja be belépéskor, és ez áll a naplóban. Később nem módosítható.")
    static let userAdded = Phrase(
        "{name} can sign in now.", id: "{name} sekarang dapat masuk.", ro: "{name} se poate conecta acum.",
        hu: "{name} mostantól beléphet.")
    static let userDisabled = Phrase(
        "{name} can't sign in any more, and is signed out everywhere.",
        id: "{name} tidak dapat masuk lagi, dan dikeluarkan di semua tempat.",
        ro: "{name} nu se mai poate conecta și a fost deconectat peste tot.",
        hu: "{name} többé nem léphet be, és mindenhol ki lett jelentkeztetve.")
    static let userEnabled = Phrase(
        "{name} can sign in again.", id: "{name} dapat masuk lagi.", ro: "{name} se poate conecta din nou.",
        hu: "{name} ismét beléphet.")
    static let disableUser = Phrase(
        "Disable the account", id: "Nonaktifkan akun", ro: "Dezactivează contul", hu: "Fiók letiltása")
    static let enableUser = Phrase(
        "Enable the account", id: "Aktifkan akun", ro: "Activează contul", hu: "Fiók engedélyezése")
    static let newPassword = Phrase("A new password", id: "Kata sandi baru", ro: "O parolă nouă", hu: "Új jelszó")
    static let setPassword = Phrase(
        "Set the password", id: "Tetapkan kata sandi", ro: "Stabilește parola", hu: "Jelszó beállítása")
    static let passwordSet = Phrase(
        "{name} has a new password, and is signed out everywhere.",
        id: "{name} memiliki kata sandi baru, dan dikeluarkan di semua tempat.",
        ro: "{name} are o parolă nouă și a fost deconectat peste tot.",
        hu: "{name} új jelszót kapott, és mindenhol ki lett jelentkeztetve.")
}

// MARK: - Second factor

extension Phrase {
    static let secondFactorWhy = Phrase(
        "An authenticator app asks for a code at every sign-in, so that a password alone lets nobody in.",
        id: "Aplikasi autentikator meminta kode setiap kali masuk, sehingga kata sandi saja tidak cukup.",
        ro: "O aplicație de autentificare cere un cod la fiecare conectare, ca parola singură să nu fie de ajuns.",
        hu: "Egy hitelesítő alkalmazás minden belépéskor kódot kér, így a jelszó egymagában senkit sem enged be.")
    static let setUpSecondFactor = Phrase(
        "Set up a second factor", id: "Siapkan faktor kedua", ro: "Configurează al doilea factor",
        hu: "Második tényező beállítása")
    static let secondFactorInForce = Phrase("in force", id: "berlaku", ro: "activ", hu: "érvényben")
    static let secondFactorOff = Phrase(
        "Remove the second factor", id: "Hapus faktor kedua", ro: "Elimină al doilea factor",
        hu: "Második tényező eltávolítása")
    static let secondFactorIsOff = Phrase(
        "There is no second factor any more: the password alone lets in.",
        id: "Tidak ada faktor kedua lagi: kata sandi saja sudah cukup.",
        ro: "Nu mai există al doilea factor: parola singură este de ajuns.",
        hu: "Nincs többé második tényező: a jelszó egymaga beenged.")
    static let newRecoveryCodes = Phrase(
        "Make new recovery codes", id: "Buat kode pemulihan baru", ro: "Creează coduri de recuperare noi",
        hu: "Új helyreállító kódok")
    static let appStep = Phrase(
        "On this device, open the authenticator app:", id: "Di perangkat ini, buka aplikasi autentikator:",
        ro: "Pe acest dispozitiv, deschideți aplicația de autentificare:",
        hu: "Ezen az eszközön nyissa meg a hitelesítő alkalmazást:")
    static let appLink = Phrase(
        "add Tieout to it", id: "tambahkan Tieout", ro: "adăugați Tieout", hu: "a Tieout hozzáadása")
    static let keyStep = Phrase(
        "Or type this key into the app on your phone:", id: "Atau ketik kunci ini di aplikasi pada ponsel Anda:",
        ro: "Sau introduceți această cheie în aplicația de pe telefon:",
        hu: "Vagy írja be ezt a kulcsot a telefonján lévő alkalmazásba:")
    static let codeStep = Phrase(
        "Then type the code that the app shows:", id: "Lalu ketik kode yang ditampilkan aplikasi:",
        ro: "Apoi introduceți codul afișat de aplicație:", hu: "Végül írja be az alkalmazás által mutatott kódot:")
    static let confirmCode = Phrase("Confirm", id: "Konfirmasi", ro: "Confirmă", hu: "Megerősítés")
    static let recoveryCodes = Phrase(
        "Recovery codes", id: "Kode pemulihan", ro: "Coduri de recuperare", hu: "Helyreállító kódok")
    static let recoveryCodesWhy = Phrase(
        "Print them or write them down now: they are shown this once. Each lets you in one time when the phone is lost.",
        id: "Cetak atau catat sekarang: hanya ditampilkan sekali. Masing-masing berlaku satu kali bila ponsel hilang.",
        ro:
            "Tipăriți-le sau notați-le acum: se arată o singură dată. Fiecare vă lasă să intrați o dată dacă pierdeți telefonul.",
        hu:
            "Nyomtassa ki vagy írja fel most: csak egyszer láthatók. Mindegyik egyszer enged be, ha elveszett a telefon."
    )
}

extension CountPhrase {
    static let recoveryCodesLeft = CountPhrase(
        "{n} recovery code left", "{n} recovery codes left", id: "tersisa {n} kode pemulihan",
        ro: (
            "a rămas {n} cod de recuperare", "au rămas {n} coduri de recuperare", "au rămas {n} de coduri de recuperare"
        ),
        hu: "{n} helyreállító kód maradt")
}

// MARK: - Programs

extension Phrase {
    static let makeToken = Phrase("Make a token", id: "Buat token", ro: "Creează un token", hu: "Token létrehozása")
    static let tokenShownOnce = Phrase(
        "Copy the token now: it is shown this once and kept nowhere.",
        id: "Salin token sekarang: hanya ditampilkan sekali dan tidak disimpan.",
        ro: "Copiați tokenul acum: se arată o singură dată și nu se păstrează nicăieri.",
        hu: "Másolja ki most a tokent: csak egyszer látható, és sehol nem tárolódik.")
    static let tokenNameHint = Phrase(
        "What the audit says of what this program does.", id: "Yang tertulis di audit atas tindakan program ini.",
        ro: "Ce scrie în audit despre ce face acest program.", hu: "Ez áll a naplóban arról, amit ez a program tesz.")
    static let tokenNameNeeded = Phrase(
        "Give it a name of at most 100 characters.", id: "Beri nama paling banyak 100 karakter.",
        ro: "Dați-i un nume de cel mult 100 de caractere.", hu: "Adjon neki legfeljebb 100 karakteres nevet.")
    static let tokenRoleNeeded = Phrase(
        "Choose a role.", id: "Pilih peran.", ro: "Alegeți un rol.", hu: "Válasszon szerepet.")
    static let tokenDays = Phrase(
        "Good for so many days", id: "Berlaku sekian hari", ro: "Valabil atâtea zile", hu: "Ennyi napig érvényes")
    static let tokenDaysHint = Phrase(
        "1 to 3650; empty for no end.", id: "1 sampai 3650; kosong berarti tanpa akhir.",
        ro: "De la 1 la 3650; gol pentru fără sfârșit.",
        hu: "1 és 3650 között; üresen nincs vége.")
    static let tokenDaysWrong = Phrase(
        "Give a whole number from 1 to 3650, or nothing.", id: "Isi bilangan bulat 1 sampai 3650, atau kosongkan.",
        ro: "Dați un număr întreg de la 1 la 3650 sau nimic.",
        hu: "Adjon meg egész számot 1 és 3650 között, vagy hagyja üresen.")
    static let ends = Phrase("Ends", id: "Berakhir", ro: "Expiră", hu: "Lejár")
    static let revoke = Phrase("Revoke", id: "Cabut", ro: "Revocă", hu: "Visszavonás")
    static let tokenRevoked = Phrase(
        "The token {name} lets nobody in any more.", id: "Token {name} tidak berlaku lagi.",
        ro: "Tokenul {name} nu mai dă acces nimănui.", hu: "A(z) {name} token többé senkit sem enged be.")
}

// MARK: - Roles and permissions

extension Role {
    var words: Phrase {
        switch self {
        case .viewer: Phrase("viewer", id: "pengamat", ro: "vizitator", hu: "megtekintő")
        case .creator: Phrase("creator", id: "pembuat", ro: "operator facturi", hu: "rögzítő")
        case .taxOfficer: Phrase("tax officer", id: "petugas pajak", ro: "responsabil fiscal", hu: "adóügyes")
        case .accountingOfficer: Phrase("accounting officer", id: "petugas akuntansi", ro: "contabil", hu: "könyvelő")
        case .administrator: Phrase("administrator", id: "administrator", ro: "administrator", hu: "rendszergazda")
        }
    }
}

extension Permission {
    var words: Phrase {
        switch self {
        case .view: Phrase("look at everything", id: "melihat semuanya", ro: "vede totul", hu: "mindent megnézhet")
        case .enterFakturs:
            Phrase("enter fakturs", id: "memasukkan faktur", ro: "introduce facturi", hu: "számlákat rögzít")
        case .answerFakturs:
            Phrase("answer fakturs", id: "menjawab faktur", ro: "răspunde la facturi", hu: "számlákat megválaszol")
        case .submitInvoices:
            Phrase(
                "post fakturs to SAP", id: "memposting faktur ke SAP", ro: "trimite facturi în SAP",
                hu: "számlákat könyvel az SAP-ba")
        case .decideRawDocuments:
            Phrase(
                "decide about raw documents", id: "memutuskan dokumen mentah", ro: "decide asupra documentelor brute",
                hu: "nyers dokumentumokról dönt")
        case .runJobs:
            Phrase("start and stop jobs", id: "menjalankan pekerjaan", ro: "pornește sarcini", hu: "feladatokat indít")
        case .changeJobs:
            Phrase("change schedules", id: "mengubah jadwal", ro: "schimbă programări", hu: "ütemezést módosít")
        case .keepCustomers:
            Phrase("keep customers", id: "mengelola pelanggan", ro: "gestionează clienții", hu: "ügyfeleket kezel")
        case .keepBilling:
            Phrase("keep billing", id: "mengelola penagihan", ro: "gestionează facturarea", hu: "számlázást kezel")
        case .readAudit: Phrase("read the audit", id: "membaca audit", ro: "citește auditul", hu: "olvassa a naplót")
        case .manageUsers:
            Phrase(
                "manage people and programs", id: "mengelola orang dan program", ro: "gestionează persoane și programe",
                hu: "személyeket és programokat kezel")
        case .seeSettings:
            Phrase(
                "see settings and connections", id: "melihat pengaturan dan koneksi",
                ro: "vede setările și conexiunile", hu: "látja a beállításokat és kapcsolatokat")
        }
    }
}
