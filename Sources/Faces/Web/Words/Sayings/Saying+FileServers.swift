extension Saying {
    /// What is said of the shares with signed and received files.
    static let fileServers: [Saying] = [
        Saying(
            "it is no plain file", id: "bukan berkas biasa", ro: "nu este un fișier obișnuit", hu: "nem közönséges fájl"
        ),
        Saying(
            "it is larger than {n} bytes", id: "lebih besar dari {n} byte", ro: "depășește {n} de octeți",
            hu: "nagyobb, mint {n} bájt"),
        Saying(
            "its size changed while it was read", id: "ukurannya berubah saat dibaca",
            ro: "mărimea i s-a schimbat în timpul citirii", hu: "olvasás közben megváltozott a mérete"),
        Saying(
            "The file server {host} can't be reached on port {port}.",
            id: "Server berkas {host} tidak dapat dihubungi di port {port}.",
            ro: "Serverul de fișiere {host} nu poate fi contactat pe portul {port}.",
            hu: "A fájlszerver nem érhető el: {host}, port: {port}."),
        Saying(
            "Check that it runs, its name, and that no firewall stands between.",
            id: "Pastikan server berjalan, namanya benar, dan tidak ada firewall yang menghalangi.",
            ro: "Verificați că funcționează, numele lui și că nu stă un firewall la mijloc.",
            hu: "Ellenőrizze, hogy fut-e, jó-e a neve, és nincs-e útban tűzfal."),
        Saying(
            "The file server {host} refused the login, or the share {share} to this user.",
            id: "Server berkas {host} menolak login, atau menolak share {share} bagi pengguna ini.",
            ro:
                "Serverul de fișiere {host} a refuzat autentificarea sau accesul acestui utilizator la share-ul {share}.",
            hu:
                "A fájlszerver ({host}) elutasította a bejelentkezést, vagy ennek a felhasználónak nem adja ezt a megosztást: {share}."
        ),
        Saying(
            "Check share.user, share.password and share.domain, and that the user may use the share.",
            id: "Periksa share.user, share.password, dan share.domain, serta bahwa pengguna itu boleh memakai share.",
            ro: "Verificați share.user, share.password și share.domain și dacă utilizatorul are voie pe share.",
            hu:
                "Ellenőrizze a share.user, a share.password és a share.domain beállítást, és hogy a felhasználó használhatja-e a megosztást."
        ),
        Saying(
            "The file server {host} has no share named {share}.",
            id: "Server berkas {host} tidak punya share bernama {share}.",
            ro: "Serverul de fișiere {host} nu are un share cu numele {share}.",
            hu: "A fájlszerveren ({host}) nincs ilyen nevű megosztás: {share}."),
        Saying(
            "Check share.name, and that share.host is the right server.",
            id: "Periksa share.name, dan apakah share.host server yang benar.",
            ro: "Verificați share.name și dacă share.host este serverul potrivit.",
            hu: "Ellenőrizze a share.name beállítást, és hogy a share.host a jó szerver-e."),
        Saying(
            "The file server {host} did not answer in time.", id: "Server berkas {host} tidak menjawab tepat waktu.",
            ro: "Serverul de fișiere {host} nu a răspuns la timp.", hu: "A fájlszerver nem válaszolt időben: {host}."),
        Saying(
            "Check that it is up and not overloaded; with very slow lines, raise share.timeout_seconds.",
            id:
                "Pastikan server hidup dan tidak kelebihan beban; bila jaringan sangat lambat, naikkan share.timeout_seconds.",
            ro:
                "Verificați că este pornit și nu este supraîncărcat; la linii foarte lente, măriți share.timeout_seconds.",
            hu:
                "Ellenőrizze, hogy működik-e és nincs-e túlterhelve; nagyon lassú vonalnál növelje a share.timeout_seconds értékét."
        ),
        Saying(
            "The user of the share may not do what is needed in the folder of signed invoices.",
            id: "Pengguna share tidak boleh melakukan yang diperlukan di folder faktur bertanda tangan.",
            ro: "Utilizatorul share-ului nu are drepturile necesare în dosarul facturilor semnate.",
            hu: "A megosztás felhasználójának nincs meg a szükséges joga az aláírt számlák mappájában."),
        Saying(
            "The user of the share may not do what is needed in the folder of received invoices.",
            id: "Pengguna share tidak boleh melakukan yang diperlukan di folder faktur yang diterima.",
            ro: "Utilizatorul share-ului nu are drepturile necesare în dosarul facturilor primite.",
            hu: "A megosztás felhasználójának nincs meg a szükséges joga a beérkezett számlák mappájában."),
        Saying(
            "Give the user rights there: to read signed ones; to read, create, rename and delete received ones.",
            id:
                "Beri pengguna itu hak di sana: membaca untuk yang bertanda tangan; membaca, membuat, mengganti nama, dan menghapus untuk yang diterima.",
            ro:
                "Dați utilizatorului drepturi acolo: de citire la cele semnate; de citire, creare, redenumire și ștergere la cele primite.",
            hu:
                "Adjon ott jogot a felhasználónak: az aláírtakhoz olvasást; a beérkezettekhez olvasást, létrehozást, átnevezést és törlést."
        ),
        Saying(
            "There is no space left for the folder of signed invoices.",
            id: "Tidak ada ruang tersisa untuk folder faktur bertanda tangan.",
            ro: "Nu mai este spațiu pentru dosarul facturilor semnate.",
            hu: "Elfogyott a hely az aláírt számlák mappája számára."),
        Saying(
            "There is no space left for the folder of received invoices.",
            id: "Tidak ada ruang tersisa untuk folder faktur yang diterima.",
            ro: "Nu mai este spațiu pentru dosarul facturilor primite.",
            hu: "Elfogyott a hely a beérkezett számlák mappája számára."),
        Saying(
            "Make space on the file server, or raise its quota; the next run stores what is missing.",
            id: "Kosongkan ruang di server berkas, atau naikkan kuotanya; proses berikutnya menyimpan yang kurang.",
            ro: "Eliberați spațiu pe serverul de fișiere sau măriți-i cota; următoarea rulare depune ce lipsește.",
            hu:
                "Szabadítson fel helyet a fájlszerveren, vagy növelje a kvótát; a következő futás eltárolja a hiányzókat."
        ),
        Saying(
            "\"{path}\" is no folder in a share: {*why}.", id: "“{path}” bukan folder di share: {*why}.",
            ro: "„{path}” nu este un dosar într-un share: {*why}.",
            hu: "„{path}”: ez nem mappa egy megosztáson; {*why}."),
        Saying(
            "it names a server; share.host and share.name do that",
            id: "isinya menyebut server; itu tugas share.host dan share.name",
            ro: "numește un server; pentru asta există share.host și share.name",
            hu: "szervert nevez meg; arra a share.host és a share.name való"),
        Saying(
            "{part} is no name of a folder", id: "{part} bukan nama folder", ro: "{part} nu este un nume de dosar",
            hu: "{part}: nem mappanév"),
        Saying(
            "Write the folder as it is called from the share's root, such as esign/2026.",
            id: "Tulis folder sebagaimana disebut dari akar share, misalnya esign/2026.",
            ro: "Scrieți dosarul așa cum se numește pornind de la rădăcina share-ului, de exemplu esign/2026.",
            hu: "Írja a mappát a megosztás gyökerétől számítva, például esign/2026."),
        Saying(
            "The program that speaks to file servers, {path}, can't be started.",
            id: "Program yang berbicara dengan server berkas, {path}, tidak dapat dijalankan.",
            ro: "Programul care vorbește cu serverele de fișiere, {path}, nu poate fi pornit.",
            hu: "A fájlszerverekkel beszélő program nem indítható: {path}."),
        Saying(
            "Put tieout-smb beside tieout, or say where it is in share.helper.",
            id: "Letakkan tieout-smb di samping tieout, atau sebutkan tempatnya di share.helper.",
            ro: "Puneți tieout-smb lângă tieout sau indicați în share.helper unde se află.",
            hu: "Tegye a tieout-smb programot a tieout mellé, vagy adja meg a helyét a share.helper beállításban."),
        Saying(
            "The program that speaks to file servers ended in the middle of its work.",
            id: "Program yang berbicara dengan server berkas berhenti di tengah pekerjaannya.",
            ro: "Programul care vorbește cu serverele de fișiere s-a oprit în mijlocul lucrului.",
            hu: "A fájlszerverekkel beszélő program munka közben leállt."),
        Saying(
            "Nothing to do unless it lasts: it is started again. The system's log may say why it ends.",
            id:
                "Tidak perlu tindakan, kecuali terus terjadi: program dijalankan lagi. Log sistem mungkin menyebut sebab berhentinya.",
            ro:
                "Nu trebuie făcut nimic decât dacă persistă: este pornit din nou. Jurnalul sistemului poate spune de ce se oprește.",
            hu: "Nincs teendő, hacsak nem tartós: újraindítjuk. A rendszer naplója megmondhatja, miért áll le."),
    ]
}
