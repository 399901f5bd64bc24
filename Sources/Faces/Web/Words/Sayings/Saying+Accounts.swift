extension Saying {
    /// What is said of users, passwords, second factors and tokens.
    static let accounts: [Saying] = [
        Saying(
            "A user can't have this name.", id: "Pengguna tidak dapat memakai nama ini.",
            ro: "Un utilizator nu poate avea acest nume.",
            hu: "Felhasználónak nem lehet ilyen neve."),
        Saying(
            "Use up to 64 letters from a to z, digits, and . _ - + @, beginning with a letter or digit.",
            id: "Pakai paling banyak 64 huruf a sampai z, angka, dan . _ - + @, diawali huruf atau angka.",
            ro: "Folosiți cel mult 64 de litere de la a la z, cifre și . _ - + @, începând cu o literă sau o cifră.",
            hu: "Legfeljebb 64 betű a-tól z-ig, számjegy és . _ - + @ lehet, betűvel vagy számjeggyel kezdve."),
        Saying(
            "A full name has 1 to 200 bytes, and no control characters.",
            id: "Nama lengkap terdiri dari 1 sampai 200 bita, tanpa karakter kontrol.",
            ro: "Un nume complet are între 1 și 200 de octeți și niciun caracter de control.",
            hu: "A teljes név 1–200 bájt, vezérlőkarakter nélkül."),
        Saying(
            "Enter the name as colleagues know it.", id: "Masukkan nama seperti dikenal rekan kerja.",
            ro: "Introduceți numele așa cum îl știu colegii.",
            hu: "Úgy írja be a nevet, ahogy a kollégák ismerik."),
        Saying(
            "This link lets nobody in: it was used, it is older than a day, or a user exists.",
            id: "Tautan ini tidak berlaku: sudah dipakai, lebih dari sehari, atau sudah ada pengguna.",
            ro: "Acest link nu dă acces nimănui: a fost folosit, este mai vechi de o zi sau există deja un utilizator.",
            hu: "Ez a hivatkozás senkit sem enged be: már felhasználták, egy napnál régebbi, vagy már van felhasználó."),
        Saying(
            "Sign in; or, if nobody can, add an administrator with \"tieout user add NAME --role admin\".",
            id:
                "Masuklah; atau, bila tidak ada yang bisa, tambahkan administrator dengan \"tieout user add NAME --role admin\".",
            ro:
                "Conectați-vă; sau, dacă nu poate nimeni, adăugați un administrator cu \"tieout user add NAME --role admin\".",
            hu:
                "Jelentkezzen be; vagy ha senki sem tud, vegyen fel rendszergazdát így: \"tieout user add NAME --role admin\"."
        ),
        Saying(
            "There is too little memory to check a password.", id: "Memori terlalu sedikit untuk memeriksa kata sandi.",
            ro: "Memoria este prea puțină pentru verificarea unei parole.",
            hu: "Kevés a memória a jelszó ellenőrzéséhez."),
        Saying(
            "Try again in a minute; if it lasts, give the machine more memory.",
            id: "Coba lagi sebentar; bila terus terjadi, tambah memori mesinnya.",
            ro: "Încercați din nou peste un minut; dacă persistă, dați mai multă memorie calculatorului.",
            hu: "Próbálja újra egy perc múlva; ha tartós, adjon több memóriát a gépnek."),
        Saying(
            "The key of this second factor can't be read.", id: "Kunci faktor kedua ini tidak dapat dibaca.",
            ro: "Cheia acestui al doilea factor nu poate fi citită.",
            hu: "A második tényező kulcsa nem olvasható."),
        Saying(
            "Put the key file that belongs to this database back, or remove the second factor.",
            id: "Kembalikan berkas kunci milik basis data ini, atau hapus faktor kedua.",
            ro: "Puneți la loc fișierul cu cheia acestei baze de date sau eliminați al doilea factor.",
            hu: "Tegye vissza az adatbázishoz tartozó kulcsfájlt, vagy távolítsa el a második tényezőt."),
        Saying(
            "The file with the key of second factors can't be used.",
            id: "Berkas dengan kunci faktor kedua tidak dapat dipakai.",
            ro: "Fișierul cu cheia pentru al doilea factor nu poate fi folosit.",
            hu: "A második tényezők kulcsfájlja nem használható."),
        Saying(
            "Put it back from the backup, beside the store, readable for Tieout.",
            id: "Kembalikan dari cadangan, di samping penyimpanan, agar dapat dibaca Tieout.",
            ro: "Puneți-l la loc din copia de rezervă, lângă baza de date, ca Tieout să îl poată citi.",
            hu: "Tegye vissza a mentésből, a tár mellé, a Tieout számára olvashatóan."),
        Saying(
            "There is no second factor.", id: "Tidak ada faktor kedua.", ro: "Nu există al doilea factor.",
            hu: "Nincs második tényező."),
        Saying(
            "Set one up first.", id: "Siapkan dahulu.", ro: "Configurați-l mai întâi.",
            hu: "Előbb állítson be egyet."),
        Saying(
            "There is no second factor that waits for its first code.",
            id: "Tidak ada faktor kedua yang menunggu kode pertamanya.",
            ro: "Niciun al doilea factor nu așteaptă primul cod.",
            hu: "Nincs olyan második tényező, amely az első kódjára vár."),
        Saying(
            "Load the page again to see what is set up; switch an old one off before you set up another.",
            id: "Muat ulang halaman untuk melihat yang disiapkan; nonaktifkan yang lama sebelum menyiapkan yang lain.",
            ro:
                "Reîncărcați pagina ca să vedeți ce este configurat; dezactivați-l pe cel vechi înainte de a configura altul.",
            hu: "Töltse be újra az oldalt, hogy lássa, mi van beállítva; a régit kapcsolja ki, mielőtt újat állít be."),
        Saying(
            "This is not the code the app should show now.",
            id: "Ini bukan kode yang seharusnya ditampilkan aplikasi sekarang.",
            ro: "Acesta nu este codul pe care aplicația ar trebui să îl arate acum.",
            hu: "Nem ezt a kódot kellene most mutatnia az alkalmazásnak."),
        Saying(
            "Wait for the next code and type that one; check that the phone's clock is right.",
            id: "Tunggu kode berikutnya lalu ketik; pastikan jam ponsel benar.",
            ro: "Așteptați următorul cod și introduceți-l; verificați ceasul telefonului.",
            hu: "Várja meg a következő kódot, és azt írja be; ellenőrizze, hogy jól jár-e a telefon órája."),
        Saying(
            "There is no token {name} in force.", id: "Tidak ada token {name} yang berlaku.",
            ro: "Nu există un token valabil {name}.",
            hu: "Nincs érvényes token ezzel a névvel: {name}."),
        Saying(
            "Look its name up with \"tieout token list\".", id: "Cari namanya dengan \"tieout token list\".",
            ro: "Căutați-i numele cu \"tieout token list\".",
            hu: "Keresse meg a nevét így: \"tieout token list\"."),
        Saying(
            "There is a token named {name} already.", id: "Sudah ada token bernama {name}.",
            ro: "Există deja un token cu numele {name}.",
            hu: "Már van token ezzel a névvel: {name}."),
        Saying(
            "Choose another name, or revoke that one first.", id: "Pilih nama lain, atau cabut token itu dahulu.",
            ro: "Alegeți alt nume sau revocați-l întâi pe acela.",
            hu: "Válasszon másik nevet, vagy előbb vonja vissza azt."),
        Saying(
            "That is not your present password.", id: "Itu bukan kata sandi Anda saat ini.",
            ro: "Aceasta nu este parola dumneavoastră actuală.",
            hu: "Ez nem a jelenlegi jelszava."),
        Saying(
            "Type it again.", id: "Ketik lagi.", ro: "Introduceți-o din nou.",
            hu: "Írja be újra."),
        Saying(
            "There is a user named {name} already.", id: "Sudah ada pengguna bernama {name}.",
            ro: "Există deja un utilizator cu numele {name}.",
            hu: "Már van felhasználó ezzel a névvel: {name}."),
        Saying(
            "Choose another name.", id: "Pilih nama lain.", ro: "Alegeți alt nume.",
            hu: "Válasszon másik nevet."),
        Saying(
            "There is no user {name}.", id: "Tidak ada pengguna {name}.", ro: "Nu există utilizatorul {name}.",
            hu: "Nincs ilyen felhasználó: {name}."),
        Saying(
            "Look the name up in the list of users, or with \"tieout user list\".",
            id: "Cari namanya di daftar pengguna, atau dengan \"tieout user list\".",
            ro: "Căutați numele în lista utilizatorilor sau cu \"tieout user list\".",
            hu: "Keresse meg a nevet a felhasználók listájában, vagy így: \"tieout user list\"."),
        Saying(
            "Somebody changed this user meanwhile, so nothing was kept.",
            id: "Seseorang mengubah pengguna ini sementara itu, jadi tidak ada yang disimpan.",
            ro: "Altcineva a modificat între timp acest utilizator, deci nu s-a salvat nimic.",
            hu: "Időközben valaki módosította ezt a felhasználót, ezért semmit sem mentettünk."),
        Saying(
            "Look at the user as it is now, and make your change again.",
            id: "Lihat pengguna seperti sekarang, dan ulangi perubahan Anda.",
            ro: "Vedeți utilizatorul așa cum este acum și repetați modificarea.",
            hu: "Nézze meg a felhasználót a mostani állapotában, és ismételje meg a módosítást."),
        Saying(
            "This is the last administrator in force.", id: "Ini administrator terakhir yang berlaku.",
            ro: "Acesta este ultimul administrator activ.",
            hu: "Ez az utolsó érvényes rendszergazda."),
        Saying(
            "Make somebody else an administrator first.", id: "Jadikan orang lain administrator dahulu.",
            ro: "Numiți mai întâi pe altcineva administrator.",
            hu: "Előbb tegyen valaki mást rendszergazdává."),
        Saying(
            "Choose another one; a few words in a row do well.",
            id: "Pilih yang lain; beberapa kata berturut-turut sudah baik.",
            ro: "Alegeți alta; câteva cuvinte la rând sunt potrivite.",
            hu: "Válasszon másikat; néhány egymás utáni szó jól megfelel."),
        Saying(
            "The password has fewer than {count} characters.", id: "Kata sandi kurang dari {count} karakter.",
            ro: "Parola are mai puțin de {count} caractere.",
            hu: "A jelszó {count} karakternél rövidebb."),
        Saying(
            "The password is longer than {count} bytes.", id: "Kata sandi lebih dari {count} bita.",
            ro: "Parola depășește {count} octeți.",
            hu: "A jelszó {count} bájtnál hosszabb."),
        Saying(
            "The password is the name.", id: "Kata sandi sama dengan nama.", ro: "Parola este numele.",
            hu: "A jelszó azonos a névvel."),
        Saying(
            "The password is one of those that are tried first.", id: "Kata sandi termasuk yang pertama kali ditebak.",
            ro: "Parola este una dintre cele încercate primele.",
            hu: "A jelszó azok egyike, amelyeket elsőként próbálnak."),
        Saying(
            "The password is one or two characters over and over.",
            id: "Kata sandi hanya satu atau dua karakter yang diulang-ulang.",
            ro: "Parola este din unul sau două caractere repetate.",
            hu: "A jelszó egy-két ismétlődő karakterből áll."),
    ]
}
