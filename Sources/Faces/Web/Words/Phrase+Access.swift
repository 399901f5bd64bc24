extension Phrase {
    static let signedOut = Phrase(
        "You are signed out.", id: "Anda telah keluar.", ro: "V-ați deconectat.", hu: "Kijelentkezett.")
    static let userName = Phrase("Name", id: "Nama", ro: "Nume", hu: "Név")
    static let password = Phrase("Password", id: "Kata sandi", ro: "Parola", hu: "Jelszó")
    static let passwordLost = Phrase(
        "Password lost? An administrator can give you a new one.",
        id: "Lupa kata sandi? Administrator dapat memberi yang baru.",
        ro: "Ați uitat parola? Un administrator vă poate da una nouă.",
        hu: "Elfelejtette a jelszavát? Egy rendszergazda újat adhat.")
    static let nameOrPasswordWrong = Phrase(
        "Name and password do not match an account that may sign in. Check both and try again.",
        id: "Nama dan kata sandi tidak cocok dengan akun yang boleh masuk. Periksa keduanya lalu coba lagi.",
        ro: "Numele și parola nu corespund unui cont care se poate conecta. Verificați-le și încercați din nou.",
        hu:
            "A név és a jelszó nem egyezik egyetlen belépésre jogosult fiókkal sem. Ellenőrizze mindkettőt, és próbálja újra."
    )
    static let codeWrong = Phrase(
        "This code is wrong, too old, or used already. Wait for the next one and type it in.",
        id: "Kode ini salah, kedaluwarsa, atau sudah dipakai. Tunggu kode berikutnya lalu ketik.",
        ro: "Codul este greșit, expirat sau deja folosit. Așteptați următorul cod și introduceți-l.",
        hu: "A kód hibás, lejárt vagy már felhasználták. Várja meg a következőt, és írja be.")
    static let tooManySignIns = Phrase(
        "Too many attempts. Try again in {minutes} minutes.",
        id: "Terlalu banyak percobaan. Coba lagi dalam {minutes} menit.",
        ro: "Prea multe încercări. Încercați din nou peste {minutes} minute.",
        hu: "Túl sok próbálkozás. Próbálja újra {minutes} perc múlva.")
    static let signInTookTooLong = Phrase(
        "That took longer than ten minutes. Sign in again.", id: "Lebih dari sepuluh menit. Masuk lagi.",
        ro: "A durat mai mult de zece minute. Conectați-vă din nou.",
        hu: "Tíz percnél tovább tartott. Jelentkezzen be újra.")
    static let secondFactor = Phrase("Second factor", id: "Faktor kedua", ro: "Al doilea factor", hu: "Második tényező")
    static let code = Phrase("Code", id: "Kode", ro: "Cod", hu: "Kód")
    static let codeHint = Phrase(
        "Six digits from your authenticator app, or one of your recovery codes.",
        id: "Enam angka dari aplikasi autentikator, atau salah satu kode pemulihan.",
        ro: "Șase cifre din aplicația de autentificare sau unul dintre codurile de recuperare.",
        hu: "Hat számjegy a hitelesítő alkalmazásból, vagy az egyik helyreállító kód.")
    static let passwordsDiffer = Phrase(
        "The two passwords differ. Type the same one twice.", id: "Kedua kata sandi berbeda. Ketik yang sama dua kali.",
        ro: "Cele două parole diferă. Introduceți aceeași parolă de două ori.",
        hu: "A két jelszó eltér. Írja be kétszer ugyanazt.")
    static let firstAdministrator = Phrase(
        "The first administrator", id: "Administrator pertama", ro: "Primul administrator", hu: "Az első rendszergazda")
    static let firstAdministratorWhy = Phrase(
        "Nobody can sign in to this Tieout yet. Make the account of whoever looks after it; they let everybody else in.",
        id: "Belum ada yang dapat masuk ke Tieout ini. Buat akun pengelolanya; ia yang memberi akses kepada yang lain.",
        ro:
            "Nimeni nu se poate conecta încă la acest Tieout. Creați contul celui care îl administrează; el îi primește pe ceilalți.",
        hu: "Ebbe a Tieoutba még senki sem tud belépni. Hozza létre a gondozójának fiókját; ő enged be mindenki mást.")
    static let firstAdministratorMade = Phrase(
        "The account is made. Sign in.", id: "Akun telah dibuat. Silakan masuk.",
        ro: "Contul a fost creat. Conectați-vă.",
        hu: "A fiók elkészült. Jelentkezzen be.")
    static let fullName = Phrase("Full name", id: "Nama lengkap", ro: "Nume complet", hu: "Teljes név")
    static let passwordRule = Phrase(
        "At least 8 characters, and none of the very common ones. A short sentence is easy to keep in mind.",
        id: "Minimal 8 karakter, dan bukan yang sangat umum. Kalimat pendek mudah diingat.",
        ro: "Cel puțin 8 caractere și niciuna dintre cele foarte frecvente. O propoziție scurtă se ține minte ușor.",
        hu: "Legalább 8 karakter, és ne a leggyakoribbak egyike. Egy rövid mondat könnyen megjegyezhető.")
    static let passwordAgain = Phrase(
        "Password, once more", id: "Kata sandi, sekali lagi", ro: "Parola, încă o dată", hu: "Jelszó még egyszer")
    static let makeAdministrator = Phrase(
        "Make the administrator", id: "Buat administrator", ro: "Creează administratorul",
        hu: "Rendszergazda létrehozása")
}
