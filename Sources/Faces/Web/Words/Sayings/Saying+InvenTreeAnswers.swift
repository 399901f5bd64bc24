extension Saying {
    /// What InvenTree says, or fails to say.
    static let inventreeAnswers: [Saying] = [
        Saying(
            "InvenTree says: “{words}”", id: "Kata InvenTree: “{words}”", ro: "InvenTree spune: „{words}”",
            hu: "Az InvenTree szerint: „{words}”"),
        Saying(
            "{*summary} InvenTree says: “{words}”", id: "{*summary} Kata InvenTree: “{words}”",
            ro: "{*summary} InvenTree spune: „{words}”", hu: "{*summary} Az InvenTree szerint: „{words}”"),
        Saying(
            "InvenTree refused the request.", id: "InvenTree menolak permintaan.", ro: "InvenTree a refuzat cererea.",
            hu: "Az InvenTree elutasította a kérést."),
        Saying(
            "Read what InvenTree says, correct the document or the server, and try again.",
            id: "Baca keterangan InvenTree, perbaiki dokumen atau server, lalu coba lagi.",
            ro: "Citiți ce spune InvenTree, corectați documentul sau serverul și încercați din nou.",
            hu: "Olvassa el, mit mond az InvenTree, javítsa a dokumentumot vagy a szervert, és próbálja újra."),
        Saying(
            "InvenTree can't be reached.", id: "InvenTree tidak dapat dihubungi.",
            ro: "InvenTree nu poate fi contactat.", hu: "Az InvenTree nem érhető el."),
        Saying(
            "The address of InvenTree is wrong: no InvenTree API answers there.",
            id: "Alamat InvenTree salah: tidak ada API InvenTree yang menjawab di sana.",
            ro: "Adresa InvenTree este greșită: acolo nu răspunde niciun API InvenTree.",
            hu: "Az InvenTree címe hibás: ott nem válaszol InvenTree API."),
        Saying(
            "Correct inventree.url (https, host and port, without /api), and run `tieout doctor`.",
            id: "Perbaiki inventree.url (https, host dan port, tanpa /api), lalu jalankan `tieout doctor`.",
            ro: "Corectați inventree.url (https, gazdă și port, fără /api) și rulați `tieout doctor`.",
            hu:
                "Javítsa az inventree.url beállítást (https, gépnév és port, /api nélkül), és futtassa: `tieout doctor`."
        ),
        Saying(
            "The certificate of InvenTree is not trusted.", id: "Sertifikat InvenTree tidak tepercaya.",
            ro: "Certificatul InvenTree nu este de încredere.", hu: "Az InvenTree tanúsítványa nem megbízható."),
        Saying(
            "Name the certificate authority's file in inventree.tls.ca_file; never switch the check off.",
            id: "Sebutkan berkas otoritas sertifikat di inventree.tls.ca_file; jangan pernah mematikan pemeriksaan.",
            ro:
                "Indicați fișierul autorității de certificare în inventree.tls.ca_file; nu opriți niciodată verificarea.",
            hu:
                "Adja meg a hitelesítésszolgáltató fájlját az inventree.tls.ca_file beállításban; az ellenőrzést soha ne kapcsolja ki."
        ),
        Saying(
            "Tieout was stopped before it sent anything to InvenTree.",
            id: "Tieout dihentikan sebelum mengirim apa pun ke InvenTree.",
            ro: "Tieout a fost oprit înainte de a trimite ceva către InvenTree.",
            hu: "A Tieout leállt, mielőtt bármit küldött volna az InvenTree-nek."),
        Saying(
            "InvenTree refused the token, or the user name and password.",
            id: "InvenTree menolak token, atau nama pengguna dan kata sandi.",
            ro: "InvenTree a refuzat tokenul sau numele de utilizator și parola.",
            hu: "Az InvenTree elutasította a tokent, illetve a felhasználónevet és a jelszót."),
        Saying(
            "Correct inventree.token, or inventree.username and inventree.password. Tieout does not try a refused password again by itself.",
            id:
                "Perbaiki inventree.token, atau inventree.username dan inventree.password. Tieout tidak mencoba sendiri kata sandi yang sudah ditolak.",
            ro:
                "Corectați inventree.token sau inventree.username și inventree.password. Tieout nu reîncearcă singur o parolă refuzată.",
            hu:
                "Javítsa az inventree.token, vagy az inventree.username és az inventree.password beállítást. Elutasított jelszóval a Tieout magától nem próbálkozik újra."
        ),
        Saying(
            "InvenTree does not allow its user to do this.",
            id: "InvenTree tidak mengizinkan penggunanya melakukan ini.",
            ro: "InvenTree nu permite utilizatorului său acest lucru.",
            hu: "Az InvenTree ezt nem engedi a felhasználónak."),
        Saying(
            "Give the user's group the roles sales_order and part, and the missing right.",
            id: "Beri grup pengguna itu peran sales_order dan part, serta hak yang kurang.",
            ro: "Dați grupului utilizatorului rolurile sales_order și part și dreptul care lipsește.",
            hu: "Adja meg a felhasználó csoportjának a sales_order és a part szerepet és a hiányzó jogot."),
        Saying(
            "InvenTree is too busy to take the request just now.",
            id: "InvenTree sedang terlalu sibuk untuk menerima permintaan.",
            ro: "InvenTree este prea ocupat ca să primească acum cererea.",
            hu: "Az InvenTree most túl terhelt ahhoz, hogy fogadja a kérést."),
        Saying(
            "Nothing to do yet: Tieout tries again later. If it lasts, lower inventree.requests_per_second.",
            id:
                "Belum perlu tindakan: Tieout mencoba lagi nanti. Bila berlanjut, turunkan inventree.requests_per_second.",
            ro:
                "Nu trebuie făcut nimic încă: Tieout încearcă din nou mai târziu. Dacă persistă, micșorați inventree.requests_per_second.",
            hu:
                "Még nincs teendő: a Tieout később újra próbálja. Ha nem múlik el, csökkentse az inventree.requests_per_second értékét."
        ),
        Saying(
            "No clear answer came from InvenTree, so nobody knows yet whether it did the work.",
            id: "Tidak ada jawaban jelas dari InvenTree, jadi belum diketahui apakah permintaan itu dijalankan.",
            ro: "De la InvenTree nu a venit un răspuns clar, deci încă nu se știe dacă cererea a fost executată.",
            hu: "Az InvenTree nem adott egyértelmű választ, ezért még nem tudni, elvégezte-e a munkát."),
        Saying(
            "Nothing to do yet: Tieout looks in InvenTree before it sends anything again.",
            id: "Belum perlu tindakan: Tieout memeriksa InvenTree sebelum mengirim apa pun lagi.",
            ro: "Nu trebuie făcut nimic încă: Tieout verifică în InvenTree înainte de a retrimite ceva.",
            hu: "Még nincs teendő: a Tieout előbb megnézi az InvenTree-ben, csak utána küld újra bármit."),
        Saying(
            "InvenTree's answer was cut short or can't be read.",
            id: "Jawaban InvenTree terpotong atau tidak dapat dibaca.",
            ro: "Răspunsul InvenTree a fost întrerupt sau nu poate fi citit.",
            hu: "Az InvenTree válasza megszakadt vagy nem olvasható."),
        Saying(
            "Nothing to do yet: Tieout looks in InvenTree what became of the request.",
            id: "Belum perlu tindakan: Tieout memeriksa di InvenTree apa jadinya permintaan itu.",
            ro: "Nu trebuie făcut nimic încă: Tieout verifică în InvenTree ce s-a ales de cerere.",
            hu: "Még nincs teendő: a Tieout megnézi az InvenTree-ben, mi lett a kérésből."),
        Saying(
            "Lines were sent to InvenTree, and not all of them can be seen there.",
            id: "Baris sudah dikirim ke InvenTree, tetapi tidak semuanya terlihat di sana.",
            ro: "S-au trimis linii către InvenTree, dar nu toate se văd acolo.",
            hu: "Sorok mentek az InvenTree-be, és nem mindegyik látszik ott."),
        Saying(
            "Nothing to do yet: Tieout reads the order again and adds what is missing.",
            id: "Belum perlu tindakan: Tieout membaca pesanan lagi dan menambah yang kurang.",
            ro: "Nu trebuie făcut nimic încă: Tieout recitește comanda și adaugă ce lipsește.",
            hu: "Még nincs teendő: a Tieout újra beolvassa a rendelést, és pótolja a hiányt."),
        Saying(
            "InvenTree's importer did not get ready in time.", id: "Pengimpor InvenTree tidak siap pada waktunya.",
            ro: "Importatorul InvenTree nu a fost gata la timp.", hu: "Az InvenTree importálója nem készült el időben."),
        Saying(
            "Check that InvenTree's background worker runs, raise inventree.import_timeout_seconds, or set inventree.lines_by to post.",
            id:
                "Pastikan pekerja latar InvenTree berjalan, naikkan inventree.import_timeout_seconds, atau setel inventree.lines_by ke post.",
            ro:
                "Verificați că procesul de fundal InvenTree rulează, măriți inventree.import_timeout_seconds sau puneți inventree.lines_by pe post.",
            hu:
                "Ellenőrizze, hogy fut-e az InvenTree háttérfolyamata, növelje az inventree.import_timeout_seconds értékét, vagy legyen az inventree.lines_by értéke post."
        ),
        Saying(
            "InvenTree's importer read another file than the one that was sent.",
            id: "Pengimpor InvenTree membaca berkas lain daripada yang dikirim.",
            ro: "Importatorul InvenTree a citit alt fișier decât cel trimis.",
            hu: "Az InvenTree importálója más fájlt olvasott, mint amit elküldtünk."),
        Saying(
            "Set inventree.lines_by to post, and report this with InvenTree's version.",
            id: "Setel inventree.lines_by ke post, dan laporkan ini beserta versi InvenTree.",
            ro: "Puneți inventree.lines_by pe post și raportați acest lucru împreună cu versiunea InvenTree.",
            hu: "Legyen az inventree.lines_by értéke post, és jelentse ezt az InvenTree verziójával együtt."),
        Saying(
            "InvenTree failed inside while it was asked a question.",
            id: "InvenTree mengalami kesalahan internal saat ditanya.",
            ro: "InvenTree a avut o eroare internă când a fost întrebat.",
            hu: "Az InvenTree egy kérdés közben belső hibára futott."),
        Saying(
            "Nothing to do yet: Tieout asks again. If it lasts, look at the error report in InvenTree's admin page.",
            id:
                "Belum perlu tindakan: Tieout bertanya lagi. Bila berlanjut, lihat laporan kesalahan di halaman admin InvenTree.",
            ro:
                "Nu trebuie făcut nimic încă: Tieout întreabă din nou. Dacă persistă, vedeți raportul de erori din pagina de administrare InvenTree.",
            hu:
                "Még nincs teendő: a Tieout újra kérdez. Ha nem múlik el, nézze meg a hibajelentést az InvenTree admin oldalán."
        ),
        Saying(
            "InvenTree did not understand a question of Tieout.", id: "InvenTree tidak memahami pertanyaan Tieout.",
            ro: "InvenTree nu a înțeles o întrebare a lui Tieout.",
            hu: "Az InvenTree nem értette a Tieout egyik kérdését."),
        Saying(
            "Check InvenTree's version with `tieout doctor`; report the message when the version is a tested one.",
            id: "Periksa versi InvenTree dengan `tieout doctor`; laporkan pesannya bila versinya sudah diuji.",
            ro: "Verificați versiunea InvenTree cu `tieout doctor`; raportați mesajul dacă versiunea este una testată.",
            hu: "Ellenőrizze az InvenTree verzióját: `tieout doctor`; ha a verzió tesztelt, jelentse az üzenetet."),
        Saying(
            "InvenTree holds more records than Tieout reads at once.",
            id: "InvenTree memuat lebih banyak data daripada yang dibaca Tieout sekaligus.",
            ro: "InvenTree conține mai multe înregistrări decât citește Tieout o dată.",
            hu: "Az InvenTree-ben több rekord van, mint amennyit a Tieout egyszerre beolvas."),
        Saying(
            "Report this with the number of companies, parts and orders InvenTree holds.",
            id: "Laporkan ini beserta jumlah perusahaan, barang, dan pesanan di InvenTree.",
            ro: "Raportați acest lucru împreună cu numărul de firme, articole și comenzi din InvenTree.",
            hu: "Jelentse ezt az InvenTree-ben lévő cégek, alkatrészek és rendelések számával együtt."),
    ]
}
