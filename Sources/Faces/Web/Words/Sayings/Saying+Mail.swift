extension Saying {
    /// What a mail server or the folder for mails has against a mail.
    static let mail: [Saying] = [
        Saying(
            "The mail can't be written: {*why} ({place}).", id: "Surel tidak dapat ditulis: {*why} ({place}).",
            ro: "E-mailul nu poate fi scris: {*why} ({place}).", hu: "A levél nem írható meg: {*why} ({place})."),
        Saying(
            "its Message-ID can't be one", id: "Message-ID-nya tidak sah", ro: "Message-ID-ul lui nu este valid",
            hu: "a Message-ID-je nem lehet ilyen"),
        Saying(
            "a line break or another control character stands in it",
            id: "di dalamnya ada pergantian baris atau karakter kontrol lain",
            ro: "conține un sfârșit de linie sau alt caracter de control",
            hu: "sortörés vagy más vezérlőkarakter van benne"),
        Saying(
            "the type of an attachment can't be one", id: "jenis lampirannya tidak sah",
            ro: "tipul unui atașament nu este valid", hu: "az egyik melléklet típusa nem lehet ilyen"),
        Saying(
            "the name of an attachment can't be one", id: "nama lampirannya tidak sah",
            ro: "numele unui atașament nu este valid", hu: "az egyik melléklet neve nem lehet ilyen"),
        Saying("it has no recipient", id: "tidak ada penerimanya", ro: "nu are destinatar", hu: "nincs címzettje"),
        Saying(
            "Correct it where it comes from; nothing was sent.", id: "Perbaiki di asalnya; tidak ada yang dikirim.",
            ro: "Corectați la sursă; nu s-a trimis nimic.", hu: "Javítsa ott, ahonnan jön; semmit sem küldtünk el."),
        Saying(
            "The mail has {size} KiB, and {max} KiB are allowed.",
            id: "Ukuran surel {size} KiB, sedangkan batasnya {max} KiB.",
            ro: "E-mailul are {size} KiB, iar limita este de {max} KiB.",
            hu: "A levél {size} KiB, és {max} KiB a megengedett."),
        Saying(
            "Send the document another way, or raise mail.size_max_megabytes if the server takes more.",
            id: "Kirim dokumen dengan cara lain, atau naikkan mail.size_max_megabytes bila server menerima lebih.",
            ro: "Trimiteți documentul pe altă cale sau măriți mail.size_max_megabytes dacă serverul primește mai mult.",
            hu:
                "Küldje el a bizonylatot más úton, vagy növelje a mail.size_max_megabytes értékét, ha a szerver többet is elfogad."
        ),
        Saying(
            "The mail server {server} did not take the mail: {words}",
            id: "Server surel {server} tidak menerima surel: {words}",
            ro: "Serverul de e-mail {server} nu a preluat e-mailul: {words}",
            hu: "A levelezőszerver nem vette át a levelet ({server}): {words}"),
        Saying(
            "Check mail.host and mail.port, and the way there; nothing was sent.",
            id: "Periksa mail.host dan mail.port, serta jalur ke sana; tidak ada yang dikirim.",
            ro: "Verificați mail.host și mail.port, precum și drumul până acolo; nu s-a trimis nimic.",
            hu:
                "Ellenőrizze a mail.host és a mail.port beállítást és az odavezető hálózati utat; semmit sem küldtünk el."
        ),
        Saying(
            "There is no trusted TLS with the mail server {server}.",
            id: "Tidak ada TLS tepercaya dengan server surel {server}.",
            ro: "Nu există o conexiune TLS de încredere cu serverul de e-mail {server}.",
            hu: "Nincs megbízható TLS-kapcsolat ezzel a levelezőszerverrel: {server}."),
        Saying(
            "Check mail.security, and name the authority of its certificate in mail.tls.ca_file.",
            id: "Periksa mail.security, dan sebutkan otoritas sertifikatnya di mail.tls.ca_file.",
            ro: "Verificați mail.security și indicați autoritatea certificatului în mail.tls.ca_file.",
            hu:
                "Ellenőrizze a mail.security beállítást, és adja meg a tanúsítvány kiadóját a mail.tls.ca_file beállításban."
        ),
        Saying(
            "The mail server {server} refuses the login.", id: "Server surel {server} menolak login.",
            ro: "Serverul de e-mail {server} refuză autentificarea.",
            hu: "A levelezőszerver elutasítja a bejelentkezést: {server}."),
        Saying(
            "Correct mail.user and mail.password; many providers want a password made for programs.",
            id: "Perbaiki mail.user dan mail.password; banyak penyedia meminta kata sandi khusus aplikasi.",
            ro: "Corectați mail.user și mail.password; mulți furnizori cer o parolă făcută pentru programe.",
            hu: "Javítsa a mail.user és a mail.password beállítást; sok szolgáltató külön alkalmazásjelszót kér."),
        Saying(
            "The mail server does not let us send from this address.",
            id: "Server surel tidak mengizinkan kami mengirim dari alamat ini.",
            ro: "Serverul de e-mail nu ne lasă să trimitem de la această adresă.",
            hu: "A levelezőszerver nem engedi, hogy erről a címről küldjünk."),
        Saying(
            "Set mail.from to an address that mail.user may send from.",
            id: "Isi mail.from dengan alamat yang boleh dipakai mail.user untuk mengirim.",
            ro: "Puneți în mail.from o adresă de la care mail.user are voie să trimită.",
            hu: "A mail.from olyan cím legyen, amelyről a mail.user küldhet."),
        Saying(
            "The mail server refuses the recipient's address.", id: "Server surel menolak alamat penerima.",
            ro: "Serverul de e-mail refuză adresa destinatarului.", hu: "A levelezőszerver elutasítja a címzett címét."),
        Saying(
            "Correct the address of the recipient, then send again.", id: "Perbaiki alamat penerima, lalu kirim lagi.",
            ro: "Corectați adresa destinatarului, apoi trimiteți din nou.",
            hu: "Javítsa a címzett címét, aztán küldje újra."),
        Saying(
            "An address or the mail server's name can't be used.",
            id: "Sebuah alamat atau nama server surel tidak dapat dipakai.",
            ro: "O adresă sau numele serverului de e-mail nu poate fi folosit.",
            hu: "Egy cím vagy a levelezőszerver neve nem használható."),
        Saying(
            "Correct the address, or mail.host.", id: "Perbaiki alamatnya, atau mail.host.",
            ro: "Corectați adresa sau mail.host.", hu: "Javítsa a címet vagy a mail.host beállítást."),
        Saying(
            "The mail server refuses the mail.", id: "Server surel menolak surel.",
            ro: "Serverul de e-mail refuză e-mailul.", hu: "A levelezőszerver elutasítja a levelet."),
        Saying(
            "Its words say why: often the size, the content, or a limit of mails an hour.",
            id: "Kata-katanya menyebut sebabnya: sering ukuran, isi, atau batas surel per jam.",
            ro: "Cuvintele lui spun de ce: adesea mărimea, conținutul sau o limită de e-mailuri pe oră.",
            hu: "A szavaiból kiderül, miért: gyakran a méret, a tartalom vagy az óránkénti levélkorlát miatt."),
        Saying(
            "The mail server did not say whether it took the mail.",
            id: "Server surel tidak menyebut apakah surel diterimanya.",
            ro: "Serverul de e-mail nu a spus dacă a preluat e-mailul.",
            hu: "A levelezőszerver nem mondta meg, átvette-e a levelet."),
        Saying(
            "Look for its Message-ID in the server's log, or ask the recipient, before it is sent again.",
            id: "Cari Message-ID-nya di log server, atau tanyakan penerima, sebelum dikirim lagi.",
            ro: "Căutați Message-ID-ul în jurnalul serverului sau întrebați destinatarul, înainte de a-l retrimite.",
            hu: "Keresse a Message-ID-jét a szerver naplójában, vagy kérdezze meg a címzettet, mielőtt újraküldi."),
        Saying(
            "The mail can't be put into the folder {folder}.", id: "Surel tidak dapat ditaruh di folder {folder}.",
            ro: "E-mailul nu poate fi pus în dosarul {folder}.", hu: "A levél nem tehető ebbe a mappába: {folder}."),
        Saying(
            "Make the folder writable for the user Tieout runs as, or change mail.folder.",
            id: "Buat folder itu dapat ditulisi oleh pengguna yang menjalankan Tieout, atau ubah mail.folder.",
            ro: "Faceți dosarul inscriptibil pentru utilizatorul sub care rulează Tieout sau schimbați mail.folder.",
            hu: "Tegye írhatóvá a mappát a Tieoutot futtató felhasználónak, vagy módosítsa a mail.folder beállítást."),
    ]
}
