extension Saying {
    /// What is said of files on a share, of billing and of mail addresses.
    static let fileNaming: [Saying] = [
        Saying(
            "Another file named {name} stands on the share; it was left as it is.",
            id: "Berkas lain bernama {name} ada di share; dibiarkan apa adanya.",
            ro: "Pe share există alt fișier cu numele {name}; a fost lăsat cum este.",
            hu: "A megosztáson már áll egy másik fájl ezzel a névvel: {name}; úgy hagytuk, ahogy van."),
        Saying(
            "Compare the two; rename or remove the wrong one, and the next run stores the invoice.",
            id: "Bandingkan keduanya; ganti nama atau hapus yang salah, dan proses berikutnya menyimpan faktur.",
            ro: "Comparați-le; redenumiți sau ștergeți fișierul greșit, iar următoarea rulare depune factura.",
            hu: "Hasonlítsa össze a kettőt; nevezze át vagy törölje a hibásat, és a következő futás tárolja a számlát."),
        Saying(
            "The folder of signed invoices can't be used.", id: "Folder faktur bertanda tangan tidak dapat dipakai.",
            ro: "Dosarul facturilor semnate nu poate fi folosit.",
            hu: "Az aláírt számlák mappája nem használható."),
        Saying(
            "The folder of received invoices can't be used.", id: "Folder faktur yang diterima tidak dapat dipakai.",
            ro: "Dosarul facturilor primite nu poate fi folosit.",
            hu: "A beérkezett számlák mappája nem használható."),
        Saying(
            "Check the path, whether the share is mounted, and the rights and space there.",
            id: "Periksa jalurnya, apakah share terpasang, serta hak dan ruang di sana.",
            ro: "Verificați calea, dacă share-ul este montat, precum și drepturile și spațiul de acolo.",
            hu: "Ellenőrizze az útvonalat, hogy csatolva van-e a megosztás, és az ottani jogokat és helyet."),
        Saying(
            "The file {name} on the share can't be taken: {*reason}.",
            id: "Berkas {name} di share tidak dapat diambil: {*reason}.",
            ro: "Fișierul {name} de pe share nu poate fi preluat: {*reason}.",
            hu: "A megosztáson lévő fájl nem vehető át ({name}): {*reason}."),
        Saying(
            "Look at the file: it must be a plain file that Tieout may read, and not too large.",
            id: "Lihat berkasnya: harus berkas biasa yang boleh dibaca Tieout, dan tidak lebih besar dari itu.",
            ro:
                "Verificați fișierul: trebuie să fie un fișier obișnuit pe care Tieout îl poate citi și nu mai mare de atât.",
            hu: "Nézze meg a fájlt: egyszerű, a Tieout által olvasható fájl kell, és ennél nem nagyobb."),
        Saying(
            "The file {name} on the share could not be read to its end: {*reason}.",
            id: "Berkas {name} di share tidak dapat dibaca sampai selesai: {*reason}.",
            ro: "Fișierul {name} de pe share nu a putut fi citit până la capăt: {*reason}.",
            hu: "A megosztáson lévő fájl nem volt végig olvasható ({name}): {*reason}."),
        Saying(
            "Nothing to do unless it lasts: somebody may still be writing it.",
            id: "Tidak perlu tindakan, kecuali terus terjadi: mungkin masih ada yang menulisnya.",
            ro: "Nu trebuie făcut nimic decât dacă persistă: poate cineva încă îl scrie.",
            hu: "Nincs teendő, hacsak nem tartós: lehet, hogy valaki még írja."),
        Saying(
            "it is longer than 255 bytes", id: "lebih dari 255 bita", ro: "depășește 255 de octeți",
            hu: "255 bájtnál hosszabb"),
        Saying(
            "it means a folder", id: "berarti folder", ro: "înseamnă un dosar",
            hu: "mappát jelent"),
        Saying(
            "it holds a control character", id: "memuat karakter kontrol", ro: "conține un caracter de control",
            hu: "vezérlőkarakter van benne"),
        Saying(
            "it holds {character}", id: "memuat {character}", ro: "conține {character}",
            hu: "ez van benne: {character}"),
        Saying(
            "it ends with a period or a blank", id: "diakhiri titik atau spasi",
            ro: "se termină cu un punct sau un spațiu",
            hu: "pontra vagy szóközre végződik"),
        Saying(
            "{name} is a device on Windows", id: "{name} adalah perangkat di Windows",
            ro: "{name} este un dispozitiv în Windows",
            hu: "{name}: Windows alatt eszköz"),
        Saying(
            "\"{name}\" is no file name that can be used: {*reason}.",
            id: "“{name}” bukan nama berkas yang dapat dipakai: {*reason}.",
            ro: "„{name}” nu este un nume de fișier utilizabil: {*reason}.",
            hu: "„{name}”: nem használható fájlnév: {*reason}."),
        Saying(
            "Correct the name where it comes from: in the ERP's view the path must end with the file's name.",
            id: "Perbaiki namanya di sumbernya: di tampilan ERP jalur harus diakhiri nama berkas.",
            ro: "Corectați numele la sursă: în vederea ERP calea trebuie să se termine cu numele fișierului.",
            hu: "Javítsa a nevet ott, ahonnan jön: az ERP nézetében az útvonalnak a fájl nevével kell végződnie."),
        Saying(
            "Billing has no invoice {id}.", id: "Penagihan tidak punya faktur {id}.",
            ro: "Facturarea nu are factura {id}.",
            hu: "A számlázásban nincs ilyen számla: {id}."),
        Saying(
            "Look it up with \"tieout billing list\"; invoices are kept by \"tieout billing import FILE\".",
            id: "Cari dengan \"tieout billing list\"; faktur disimpan dengan \"tieout billing import FILE\".",
            ro: "Căutați-o cu \"tieout billing list\"; facturile se păstrează cu \"tieout billing import FILE\".",
            hu:
                "Keresse meg így: \"tieout billing list\"; számlákat felvenni így lehet: \"tieout billing import FILE\"."
        ),
        Saying(
            "\"{address}\" is no e-mail address that can be used.",
            id: "“{address}” bukan alamat surel yang dapat dipakai.",
            ro: "„{address}” nu este o adresă de e-mail utilizabilă.",
            hu: "„{address}”: nem használható e-mail cím."),
        Saying(
            "Write it as name@example.com, in letters without accents; a domain with accents in its xn-- form.",
            id: "Tulis seperti name@example.com, dengan huruf tanpa aksen; domain beraksen dalam bentuk xn--.",
            ro: "Scrieți-o ca name@example.com, cu litere fără diacritice; un domeniu cu diacritice în forma xn--.",
            hu: "Írja így: name@example.com, ékezet nélküli betűkkel; ékezetes tartományt xn-- alakban."),
    ]
}
