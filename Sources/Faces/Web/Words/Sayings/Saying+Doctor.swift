extension Saying {
    /// What the doctor finds out about settings, store, mail and the way to SAP.
    static let doctor: [Saying] = [
        Saying(
            "See docs/settings.md.", id: "Lihat docs/settings.md.", ro: "Vedeți docs/settings.md.",
            hu: "Lásd: docs/settings.md."),
        Saying(
            "Every setting can be used.", id: "Semua pengaturan dapat dipakai.", ro: "Toate setările pot fi folosite.",
            hu: "Minden beállítás használható."),
        Saying("[{code}]", id: "[{code}]", ro: "[{code}]", hu: "[{code}]"),
        Saying(
            "There is none yet at {path}; the first command makes it.",
            id: "Belum ada di {path}; perintah pertama akan membuatnya.",
            ro: "Nu există încă la {path}; prima comandă îl creează.",
            hu: "Itt még nincs: {path}; az első parancs létrehozza."),
        Saying(
            "{path} has an older shape; missing: {names}.", id: "{path} masih berbentuk lama; yang kurang: {names}.",
            ro: "{path} are o structură mai veche; lipsesc: {names}.",
            hu: "{path}: régebbi szerkezetű; hiányzik: {names}."),
        Saying(
            "The next command brings it up to date; back it up first.",
            id: "Perintah berikutnya memperbaruinya; buat cadangan dahulu.",
            ro: "Următoarea comandă îl aduce la zi; faceți mai întâi o copie de rezervă.",
            hu: "A következő parancs frissíti; előbb készítsen mentést."),
        Saying(
            "Entry {number} does not follow from the one before.",
            id: "Catatan {number} tidak mengikuti yang sebelumnya.",
            ro: "Înregistrarea {number} nu decurge din cea dinainte.",
            hu: "{number}. bejegyzés: nem következik az előzőből."),
        Saying(
            "Keep a copy of the store, and compare it with a backup: tieout audit verify",
            id: "Simpan salinan penyimpanan, dan bandingkan dengan cadangan: tieout audit verify",
            ro: "Păstrați o copie a datelor și comparați-o cu o copie de rezervă: tieout audit verify",
            hu: "Őrizzen meg egy másolatot a tárról, és vesse össze egy mentéssel: tieout audit verify"),
        Saying(
            "All {count} entries follow from each other.", id: "Semua {count} catatan saling mengikuti.",
            ro: "Toate cele {count} înregistrări decurg una din alta.",
            hu: "A bejegyzések egymásból következnek; számuk: {count}."),
        Saying(
            "{path} can be written, and has the shape this program knows.",
            id: "{path} dapat ditulis, dan bentuknya dikenal program ini.",
            ro: "{path} poate fi scris și are structura pe care programul o cunoaște.",
            hu: "{path}: írható, és olyan szerkezetű, amilyet a program ismer."),
        Saying(
            "{url} answers its ping with {status}.", id: "{url} menjawab ping dengan {status}.",
            ro: "{url} răspunde la ping cu {status}.", hu: "{url} így válaszol a pingre: {status}."),
        Saying(
            "A node may be down; ask whoever looks after SAP's Service Layer.",
            id: "Mungkin sebuah node mati; tanyakan kepada pengelola Service Layer SAP.",
            ro: "Este posibil ca un nod să fie oprit; întrebați pe cine administrează Service Layer-ul SAP.",
            hu: "Lehet, hogy leállt egy csomópont; kérdezze meg az SAP Service Layer gondozóját."),
        Saying("{url} answers.", id: "{url} menjawab.", ro: "{url} răspunde.", hu: "{url} válaszol."),
        Saying(
            "{url} is no address.", id: "{url} bukan alamat.", ro: "{url} nu este o adresă.", hu: "{url}: ez nem cím."),
        Saying(
            "Correct sap.url: https://host:50000.", id: "Perbaiki sap.url: https://host:50000.",
            ro: "Corectați sap.url: https://host:50000.", hu: "Javítsa a sap.url beállítást: https://host:50000."),
        Saying(
            "The host of {url} is not known.", id: "Host dari {url} tidak dikenal.",
            ro: "Gazda din {url} nu este cunoscută.", hu: "Ismeretlen a gép ebben a címben: {url}."),
        Saying(
            "Check the name in sap.url, and this machine's DNS.", id: "Periksa nama di sap.url, dan DNS mesin ini.",
            ro: "Verificați numele din sap.url și DNS-ul acestei mașini.",
            hu: "Ellenőrizze a nevet a sap.url beállításban és ennek a gépnek a DNS-ét."),
        Saying(
            "Nobody listens at {url}.", id: "Tidak ada yang mendengarkan di {url}.", ro: "Nimeni nu ascultă la {url}.",
            hu: "Itt senki sem figyel: {url}."),
        Saying(
            "Check host and port in sap.url, and whether the Service Layer runs.",
            id: "Periksa host dan port di sap.url, dan apakah Service Layer berjalan.",
            ro: "Verificați gazda și portul din sap.url și dacă Service Layer rulează.",
            hu: "Ellenőrizze a gépet és a portot a sap.url beállításban, és hogy fut-e a Service Layer."),
        Saying(
            "{url} can't be reached in time.", id: "{url} tidak terjangkau tepat waktu.",
            ro: "{url} nu poate fi atins la timp.", hu: "{url} nem érhető el időben."),
        Saying(
            "Check host, port and the firewalls on the way.", id: "Periksa host, port, dan firewall di jalurnya.",
            ro: "Verificați gazda, portul și firewall-urile de pe traseu.",
            hu: "Ellenőrizze a gépet, a portot és az úton lévő tűzfalakat."),
        Saying(
            "No secure connection to {url}.", id: "Tidak ada koneksi aman ke {url}.",
            ro: "Nu există o conexiune sigură la {url}.", hu: "Nincs biztonságos kapcsolat ide: {url}."),
        Saying(
            "Does it speak https at all? If so, give its authority in sap.tls.ca_file, or its key in sap.tls.pinned_key.",
            id:
                "Apakah ia memakai https? Jika ya, isi otoritasnya di sap.tls.ca_file, atau kuncinya di sap.tls.pinned_key.",
            ro:
                "Folosește https? Dacă da, indicați autoritatea lui în sap.tls.ca_file sau cheia lui în sap.tls.pinned_key.",
            hu:
                "Egyáltalán https-t használ? Ha igen, adja meg a hitelesítőjét a sap.tls.ca_file vagy a kulcsát a sap.tls.pinned_key beállításban."
        ),
        Saying(
            "{url} does not answer as a web server does.", id: "{url} tidak menjawab seperti server web.",
            ro: "{url} nu răspunde ca un server web.", hu: "{url} nem úgy válaszol, mint egy webszerver."),
        Saying(
            "Check that sap.url names the Service Layer.", id: "Pastikan sap.url menunjuk ke Service Layer.",
            ro: "Verificați că sap.url indică Service Layer-ul.",
            hu: "Ellenőrizze, hogy a sap.url a Service Layerre mutat."),
        Saying(
            "SAP's clock and this machine's agree.", id: "Jam SAP dan jam mesin ini cocok.",
            ro: "Ceasul SAP și cel al acestei mașini se potrivesc.",
            hu: "Az SAP órája és ennek a gépnek az órája egyezik."),
        Saying(
            "SAP's clock is {seconds} seconds ahead of this machine's.",
            id: "Jam SAP lebih cepat {seconds} detik dari jam mesin ini.",
            ro: "Ceasul SAP este cu {seconds} secunde înaintea celui al acestei mașini.",
            hu: "Az SAP órája {seconds} másodperccel siet ennek a gépnek az órájához képest."),
        Saying(
            "SAP's clock is {seconds} seconds behind this machine's.",
            id: "Jam SAP lebih lambat {seconds} detik dari jam mesin ini.",
            ro: "Ceasul SAP este cu {seconds} secunde în urma celui al acestei mașini.",
            hu: "Az SAP órája {seconds} másodperccel késik ennek a gépnek az órájához képest."),
        Saying(
            "Let both follow a time server (NTP).", id: "Sinkronkan keduanya dengan server waktu (NTP).",
            ro: "Sincronizați-le pe amândouă cu un server de timp (NTP).",
            hu: "Igazítsa mindkettőt egy időszerverhez (NTP)."),
        Saying(
            "There is no store at {path}.", id: "Tidak ada penyimpanan di {path}.",
            ro: "Nu există date Tieout la {path}.", hu: "Itt nincs tár: {path}."),
        Saying(
            "Check the setting store.path; a new store is made by \"tieout store migrate\".",
            id: "Periksa pengaturan store.path; penyimpanan baru dibuat dengan \"tieout store migrate\".",
            ro: "Verificați setarea store.path; un depozit nou se creează cu \"tieout store migrate\".",
            hu: "Ellenőrizze a store.path beállítást; új tárat ez hoz létre: \"tieout store migrate\"."),
        Saying(
            "The folder {folder} can't be made for the store.",
            id: "Folder {folder} untuk penyimpanan tidak dapat dibuat.",
            ro: "Dosarul {folder} nu poate fi creat pentru date.", hu: "Nem hozható létre a tár mappája: {folder}."),
        Saying(
            "Make it yourself, writable for the user Tieout runs as, or change store.path.",
            id: "Buat sendiri, dapat ditulis oleh pengguna yang menjalankan Tieout, atau ubah store.path.",
            ro:
                "Creați-l dumneavoastră, cu drept de scriere pentru utilizatorul sub care rulează Tieout, sau schimbați store.path.",
            hu:
                "Hozza létre Ön, írhatóan annak a felhasználónak, akinek a nevében a Tieout fut, vagy módosítsa a store.path beállítást."
        ),
        Saying(
            "The mail server {host} takes our login.", id: "Server surel {host} menerima login kami.",
            ro: "Serverul de e-mail {host} ne acceptă conectarea.",
            hu: "A levelezőszerver elfogadja a belépésünket: {host}."),
        Saying(
            "Mails can be put into the folder {folder}.", id: "Surel dapat ditaruh di folder {folder}.",
            ro: "E-mailurile pot fi puse în dosarul {folder}.", hu: "A levelek ebbe a mappába tehetők: {folder}."),
        Saying(
            "Invoices can be mailed in {languages}.", id: "Faktur dapat dikirim lewat surel dalam: {languages}.",
            ro: "Facturile pot fi trimise prin e-mail în: {languages}.",
            hu: "A számlák ezeken a nyelveken küldhetők levélben: {languages}."),
        Saying(
            "Set mail.from to the address that mails come from, such as tieout@example.com.",
            id: "Isi mail.from dengan alamat pengirim surel, misalnya tieout@example.com.",
            ro: "Puneți în mail.from adresa de la care pleacă e-mailurile, de exemplu tieout@example.com.",
            hu: "A mail.from beállításba a levelek feladójának címe való, például tieout@example.com."),
        Saying(
            "Mail templates can't be read: {path}: {*reason}.",
            id: "Templat surel tidak dapat dibaca: {path}: {reason}.",
            ro: "Șabloanele de e-mail nu pot fi citite: {path}: {reason}.",
            hu: "A levélsablonok nem olvashatók: {path}: {reason}."),
        Saying(
            "the folder can't be listed", id: "isi folder tidak dapat dilihat",
            ro: "conținutul dosarului nu poate fi listat", hu: "a mappa tartalma nem listázható"),
        Saying(
            "Correct mail.templates_folder, or let Tieout's account read what is there.",
            id: "Perbaiki mail.templates_folder, atau izinkan akun Tieout membaca isinya.",
            ro: "Corectați mail.templates_dosar sau lăsați contul Tieout să citească ce este acolo.",
            hu: "Javítsa a mail.templates_folder beállítást, vagy adjon olvasási jogot a Tieout fiókjának."),
        Saying(
            "Turns new and changed raw documents into InvenTree sales orders, and tries failed ones again.",
            id:
                "Mengubah dokumen mentah yang baru dan berubah menjadi pesanan penjualan InvenTree, dan mencoba lagi yang gagal.",
            ro:
                "Transformă documentele brute noi și modificate în comenzi de vânzare InvenTree și le reîncearcă pe cele eșuate.",
            hu:
                "Az új és megváltozott nyers dokumentumokból InvenTree-beli vevői rendelést készít, és a sikerteleneket újra próbálja."
        ),
    ]
}
