extension Saying {
    /// What is said when SAP can't be reached, or answers in a way nobody can use.
    static let sapAnswers: [Saying] = [
        Saying(
            "SAP says: “{words}”", id: "Kata SAP: “{words}”", ro: "SAP spune: „{words}”",
            hu: "Az SAP szerint: „{words}”"),
        Saying(
            "{*summary} SAP says: “{words}”", id: "{*summary} Kata SAP: “{words}”",
            ro: "{*summary} SAP spune: „{words}”", hu: "{*summary} Az SAP szerint: „{words}”"),
        Saying(
            "{*summary} The answer reads: “{words}”", id: "{*summary} Jawabannya: “{words}”",
            ro: "{*summary} Răspunsul este: „{words}”", hu: "{*summary} A válasz: „{words}”"),
        Saying(
            "The answer reads: “{words}”", id: "Jawabannya: “{words}”", ro: "Răspunsul este: „{words}”",
            hu: "A válasz: „{words}”"),
        Saying(
            "SAP refused the request.", id: "SAP menolak permintaan.", ro: "SAP a refuzat cererea.",
            hu: "Az SAP elutasította a kérést."),
        Saying(
            "Read what SAP says, correct the document or the company, and try again.",
            id: "Baca keterangan SAP, perbaiki dokumen atau data perusahaan, lalu coba lagi.",
            ro: "Citiți ce spune SAP, corectați documentul sau datele firmei și încercați din nou.",
            hu: "Olvassa el, mit mond az SAP, javítsa a bizonylatot vagy a cég adatait, és próbálja újra."),
        Saying(
            "SAP's Service Layer can't be reached.", id: "Service Layer SAP tidak dapat dihubungi.",
            ro: "Service Layer-ul SAP nu poate fi contactat.", hu: "Az SAP Service Layer nem érhető el."),
        Saying(
            "Nothing to do yet: Tieout keeps trying. If it lasts, check the server and the network.",
            id: "Belum perlu tindakan: Tieout terus mencoba. Bila berlanjut, periksa server dan jaringan.",
            ro:
                "Nu trebuie făcut nimic încă: Tieout încearcă în continuare. Dacă persistă, verificați serverul și rețeaua.",
            hu: "Még nincs teendő: a Tieout tovább próbálkozik. Ha nem múlik el, ellenőrizze a szervert és a hálózatot."
        ),
        Saying(
            "The address of SAP's Service Layer is wrong: no Service Layer answers there.",
            id: "Alamat Service Layer SAP salah: tidak ada Service Layer yang menjawab di sana.",
            ro: "Adresa Service Layer-ului SAP este greșită: acolo nu răspunde niciun Service Layer.",
            hu: "Az SAP Service Layer címe hibás: ott nem válaszol Service Layer."),
        Saying(
            "Correct SAP_SERVER_URL, usually https://SERVER:50000, and run `tieout doctor`.",
            id: "Perbaiki SAP_SERVER_URL, biasanya https://SERVER:50000, lalu jalankan `tieout doctor`.",
            ro: "Corectați SAP_SERVER_URL, de obicei https://SERVER:50000, și rulați `tieout doctor`.",
            hu: "Javítsa az SAP_SERVER_URL beállítást (általában https://SERVER:50000), és futtassa: `tieout doctor`."),
        Saying(
            "The certificate of SAP's Service Layer is not trusted.",
            id: "Sertifikat Service Layer SAP tidak tepercaya.",
            ro: "Certificatul Service Layer-ului SAP nu este de încredere.",
            hu: "Az SAP Service Layer tanúsítványa nem megbízható."),
        Saying(
            "Name the certificate authority's file, or the pinned key, in the settings; never switch the check off.",
            id:
                "Sebutkan berkas otoritas sertifikat, atau kunci yang dipatok, di pengaturan; jangan pernah mematikan pemeriksaan.",
            ro:
                "Indicați în setări fișierul autorității de certificare sau cheia fixată; nu opriți niciodată verificarea.",
            hu:
                "Adja meg a beállításokban a hitelesítésszolgáltató fájlját vagy a rögzített kulcsot; az ellenőrzést soha ne kapcsolja ki."
        ),
        Saying(
            "Tieout was stopped before it sent anything to SAP.",
            id: "Tieout dihentikan sebelum mengirim apa pun ke SAP.",
            ro: "Tieout a fost oprit înainte de a trimite ceva către SAP.",
            hu: "A Tieout leállt, mielőtt bármit küldött volna az SAP-nak."),
        Saying(
            "Nothing to do: the work goes on after the next start.",
            id: "Tidak perlu tindakan: pekerjaan berlanjut setelah dijalankan lagi.",
            ro: "Nu trebuie făcut nimic: lucrul continuă după următoarea pornire.",
            hu: "Nincs teendő: a munka a következő indítás után folytatódik."),
        Saying(
            "SAP refused the user name or the password.", id: "SAP menolak nama pengguna atau kata sandi.",
            ro: "SAP a refuzat numele de utilizator sau parola.",
            hu: "Az SAP elutasította a felhasználónevet vagy a jelszót."),
        Saying(
            "Correct SAP_USER and SAP_PASSWORD. Tieout does not try again by itself, because SAP locks a user after several wrong passwords.",
            id:
                "Perbaiki SAP_USER dan SAP_PASSWORD. Tieout tidak mencoba lagi sendiri, karena SAP mengunci pengguna setelah beberapa kata sandi salah.",
            ro:
                "Corectați SAP_USER și SAP_PASSWORD. Tieout nu reîncearcă singur, fiindcă SAP blochează utilizatorul după mai multe parole greșite.",
            hu:
                "Javítsa az SAP_USER és az SAP_PASSWORD beállítást. A Tieout magától nem próbálja újra, mert az SAP több hibás jelszó után zárolja a felhasználót."
        ),
        Saying(
            "SAP does not know the company database.", id: "SAP tidak mengenal basis data perusahaan.",
            ro: "SAP nu cunoaște baza de date a firmei.", hu: "Az SAP nem ismeri a cég adatbázisát."),
        Saying(
            "Correct SAP_DB_NAME: it is the database's name, not the company's title.",
            id: "Perbaiki SAP_DB_NAME: isinya nama basis data, bukan nama perusahaan.",
            ro: "Corectați SAP_DB_NAME: este numele bazei de date, nu denumirea firmei.",
            hu: "Javítsa az SAP_DB_NAME beállítást: ez az adatbázis neve, nem a cégé."),
        Saying(
            "SAP is too busy to take the request just now.", id: "SAP sedang terlalu sibuk untuk menerima permintaan.",
            ro: "SAP este prea ocupat ca să primească acum cererea.",
            hu: "Az SAP most túl terhelt ahhoz, hogy fogadja a kérést."),
        Saying(
            "Nothing to do yet: Tieout tries again later.", id: "Belum perlu tindakan: Tieout mencoba lagi nanti.",
            ro: "Nu trebuie făcut nimic încă: Tieout încearcă din nou mai târziu.",
            hu: "Még nincs teendő: a Tieout később újra próbálja."),
        Saying(
            "SAP ended the session again right after a new login.",
            id: "SAP mengakhiri sesi lagi tepat setelah masuk kembali.",
            ro: "SAP a închis din nou sesiunea imediat după o nouă autentificare.",
            hu: "Az SAP az új bejelentkezés után rögtön megint lezárta a munkamenetet."),
        Saying(
            "Nothing to do yet: Tieout signs in again. If it lasts, check the number of licensed sessions.",
            id: "Belum perlu tindakan: Tieout masuk lagi. Bila berlanjut, periksa jumlah sesi berlisensi.",
            ro:
                "Nu trebuie făcut nimic încă: Tieout se conectează din nou. Dacă persistă, verificați numărul de sesiuni licențiate.",
            hu:
                "Még nincs teendő: a Tieout újra bejelentkezik. Ha nem múlik el, ellenőrizze az engedélyezett munkamenetek számát."
        ),
        Saying(
            "One node of SAP's Service Layer is out of order.", id: "Satu node Service Layer SAP bermasalah.",
            ro: "Un nod al Service Layer-ului SAP nu funcționează.",
            hu: "Az SAP Service Layer egyik csomópontja nem működik."),
        Saying(
            "Nothing to do yet: Tieout moves to another node. If it lasts, restart the node.",
            id: "Belum perlu tindakan: Tieout berpindah ke node lain. Bila berlanjut, jalankan ulang node itu.",
            ro: "Nu trebuie făcut nimic încă: Tieout trece la alt nod. Dacă persistă, reporniți nodul.",
            hu: "Még nincs teendő: a Tieout másik csomópontra vált. Ha nem múlik el, indítsa újra a csomópontot."),
        Saying(
            "No clear answer came from SAP, so nobody knows yet whether it did the work.",
            id: "Tidak ada jawaban jelas dari SAP, jadi belum diketahui apakah permintaan itu dijalankan.",
            ro: "De la SAP nu a venit un răspuns clar, deci încă nu se știe dacă cererea a fost executată.",
            hu: "Az SAP nem adott egyértelmű választ, ezért még nem tudni, elvégezte-e a munkát."),
        Saying(
            "Nothing to do yet: Tieout waits until the request can't be under way any more, then looks in SAP.",
            id:
                "Belum perlu tindakan: Tieout menunggu sampai permintaan tidak mungkin masih di jalan, lalu memeriksa SAP.",
            ro:
                "Nu trebuie făcut nimic încă: Tieout așteaptă până când cererea nu mai poate fi pe drum, apoi verifică în SAP.",
            hu: "Még nincs teendő: a Tieout megvárja, amíg a kérés már nem lehet úton, aztán megnézi az SAP-ban."),
        Saying(
            "SAP's answer was cut short or can't be read.", id: "Jawaban SAP terpotong atau tidak dapat dibaca.",
            ro: "Răspunsul SAP a fost întrerupt sau nu poate fi citit.",
            hu: "Az SAP válasza megszakadt vagy nem olvasható."),
        Saying(
            "Nothing to do yet: Tieout looks in SAP what became of the request.",
            id: "Belum perlu tindakan: Tieout memeriksa di SAP apa jadinya permintaan itu.",
            ro: "Nu trebuie făcut nimic încă: Tieout verifică în SAP ce s-a ales de cerere.",
            hu: "Még nincs teendő: a Tieout megnézi az SAP-ban, mi lett a kérésből."),
        Saying(
            "An approval procedure caught the document: SAP keeps it as a draft.",
            id: "Dokumen tertahan prosedur persetujuan: SAP menyimpannya sebagai draf.",
            ro: "O procedură de aprobare a oprit documentul: SAP îl păstrează ca ciornă.",
            hu: "A bizonylatot egy jóváhagyási eljárás fogta meg: az SAP piszkozatként őrzi."),
        Saying(
            "Have the draft approved in SAP, or take the user of Tieout out of the approval procedure.",
            id: "Mintalah draf disetujui di SAP, atau keluarkan pengguna Tieout dari prosedur persetujuan.",
            ro: "Cereți aprobarea ciornei în SAP sau scoateți utilizatorul Tieout din procedura de aprobare.",
            hu:
                "Hagyassa jóvá a piszkozatot az SAP-ban, vagy vegye ki a Tieout felhasználóját a jóváhagyási eljárásból."
        ),
        Saying(
            "SAP already holds a document with our reference.",
            id: "SAP sudah menyimpan dokumen dengan referensi kami.",
            ro: "SAP are deja un document cu referința noastră.", hu: "Az SAP-ban már van bizonylat a hivatkozásunkkal."
        ),
        Saying(
            "Nothing to do yet: Tieout looks for that document and adopts it.",
            id: "Belum perlu tindakan: Tieout mencari dokumen itu dan memakainya.",
            ro: "Nu trebuie făcut nimic încă: Tieout caută acel document și îl preia.",
            hu: "Még nincs teendő: a Tieout megkeresi azt a bizonylatot, és átveszi."),
        Saying(
            "SAP reported an error of its own.", id: "SAP melaporkan kesalahannya sendiri.",
            ro: "SAP a raportat o eroare internă.", hu: "Az SAP saját hibát jelentett."),
        Saying(
            "Nothing to do yet: Tieout tries again. If it lasts, show SAP's text to whoever runs SAP.",
            id: "Belum perlu tindakan: Tieout mencoba lagi. Bila berlanjut, tunjukkan teks SAP kepada pengelola SAP.",
            ro:
                "Nu trebuie făcut nimic încă: Tieout încearcă din nou. Dacă persistă, arătați textul SAP administratorului SAP.",
            hu:
                "Még nincs teendő: a Tieout újra próbálja. Ha nem múlik el, mutassa meg az SAP szövegét annak, aki az SAP-t üzemelteti."
        ),
        Saying(
            "SAP did not understand a question Tieout asked.", id: "SAP tidak memahami pertanyaan Tieout.",
            ro: "SAP nu a înțeles o întrebare a lui Tieout.", hu: "Az SAP nem értette a Tieout egyik kérdését."),
        Saying(
            "Check the version of the Service Layer and report this with the log.",
            id: "Periksa versi Service Layer dan laporkan ini beserta log.",
            ro: "Verificați versiunea Service Layer-ului și raportați acest lucru împreună cu jurnalul.",
            hu: "Ellenőrizze a Service Layer verzióját, és jelentse ezt a naplóval együtt."),
        Saying(
            "SAP holds more records than Tieout reads at once ({set}).",
            id: "SAP memuat lebih banyak data daripada yang dibaca Tieout sekaligus ({set}).",
            ro: "SAP conține mai multe înregistrări decât citește Tieout o dată ({set}).",
            hu: "Az SAP-ban több rekord van, mint amennyit a Tieout egyszerre beolvas ({set})."),
        Saying(
            "Ask for a shorter period.", id: "Minta periode yang lebih pendek.", ro: "Cereți o perioadă mai scurtă.",
            hu: "Kérjen rövidebb időszakot."),
        Saying(
            "Signs in to {company} as {user}", id: "Masuk ke {company} sebagai {user}",
            ro: "Se conectează la {company} ca {user}", hu: "Belép ide: {company}, felhasználó: {user}"),
        Saying("Reads {set}", id: "Membaca {set}", ro: "Citește {set}", hu: "Olvassa: {set}"),
        Saying(
            "Reads {set} and their field {field}", id: "Membaca {set} dan kolomnya {field}",
            ro: "Citește {set} și câmpul lor {field}", hu: "Olvassa: {set}, a mezőjükkel: {field}"),
        Saying("Reads tax codes", id: "Membaca kode pajak", ro: "Citește codurile de TVA", hu: "Olvassa az adókódokat"),
        Saying(
            "Reads tax codes.", id: "Membaca kode pajak.", ro: "Citește codurile de TVA.", hu: "Olvassa az adókódokat."),
        Saying(
            "Knows its local currency", id: "Mengetahui mata uang lokalnya", ro: "Își cunoaște moneda locală",
            hu: "Ismeri a helyi pénznemét"),
        Saying(
            "Knows its local currency.", id: "Mengetahui mata uang lokalnya.", ro: "Își cunoaște moneda locală.",
            hu: "Ismeri a helyi pénznemét."),
        Saying(
            "Reads posting periods", id: "Membaca periode pembukuan", ro: "Citește perioadele contabile",
            hu: "Olvassa a könyvelési időszakokat"),
        Saying(
            "Reads posting periods.", id: "Membaca periode pembukuan.", ro: "Citește perioadele contabile.",
            hu: "Olvassa a könyvelési időszakokat."),
    ]
}
