extension Saying {
    /// What the settings of InvenTree and of billing's home are for.
    static let settingsOfHomes: [Saying] = [
        Saying(
            "Address of InvenTree: scheme, host, port and perhaps a path, without /api. Without it there is no order intake.",
            id:
                "Alamat InvenTree: skema, host, port, dan mungkin path, tanpa /api. Tanpa ini tidak ada penerimaan pesanan.",
            ro: "Adresa InvenTree: schemă, gazdă, port și eventual o cale, fără /api. Fără ea nu se preiau comenzi.",
            hu: "Az InvenTree címe: séma, gép, port és esetleg elérési út, /api nélkül. Enélkül nincs rendelésfelvétel."
        ),
        Saying(
            "API token of the InvenTree user that Tieout works as. Without it one is fetched with username and password.",
            id:
                "Token API pengguna InvenTree yang dipakai Tieout. Tanpa ini token diambil dengan nama pengguna dan kata sandi.",
            ro:
                "Tokenul API al utilizatorului InvenTree cu care lucrează Tieout. Fără el se obține unul cu numele de utilizator și parola.",
            hu:
                "Annak az InvenTree-felhasználónak az API-tokenje, akiként a Tieout dolgozik. Enélkül névvel és jelszóval kérünk egyet."
        ),
        Saying(
            "InvenTree user that Tieout works as, where no token is given. Its group needs the roles sales_order and part.",
            id:
                "Pengguna InvenTree yang dipakai Tieout bila token tidak diberikan. Grupnya perlu peran sales_order dan part.",
            ro:
                "Utilizatorul InvenTree cu care lucrează Tieout când nu s-a dat un token. Grupul lui are nevoie de rolurile sales_order și part.",
            hu:
                "Az InvenTree-felhasználó, akiként a Tieout dolgozik, ha nincs token. A csoportjának a sales_order és a part szerep kell."
        ),
        Saying(
            "PEM file with the authorities that may sign InvenTree's certificate; without it those of this machine.",
            id:
                "Berkas PEM berisi otoritas yang boleh menandatangani sertifikat InvenTree; tanpa ini otoritas mesin ini.",
            ro: "Fișier PEM cu autoritățile care pot semna certificatul InvenTree; fără el, cele ale acestei mașini.",
            hu:
                "PEM-fájl azokkal a hitelesítőkkel, amelyek aláírhatják az InvenTree tanúsítványát; enélkül ennek a gépnek a hitelesítői."
        ),
        Saying(
            "The only public key InvenTree may present: `sha256//` and its SHA-256 in Base64.",
            id: "Satu-satunya kunci publik yang boleh ditunjukkan InvenTree: `sha256//` dan SHA-256-nya dalam Base64.",
            ro: "Singura cheie publică pe care o poate prezenta InvenTree: `sha256//` și SHA-256 al ei în Base64.",
            hu:
                "Az egyetlen nyilvános kulcs, amelyet az InvenTree bemutathat: `sha256//` és az SHA-256 értéke Base64-ben."
        ),
        Saying(
            "Requests to InvenTree at the same time. The server's own CPU is the limit; more than four gain nothing.",
            id:
                "Permintaan ke InvenTree pada saat yang sama. Batasnya CPU server; lebih dari empat tidak menambah apa pun.",
            ro:
                "Cereri către InvenTree în același timp. Limita este procesorul serverului; peste patru nu se câștigă nimic.",
            hu: "Egyidejű kérések az InvenTree felé. A szerver processzora a korlát; négynél több semmit sem gyorsít."),
        Saying(
            "Requests to InvenTree that may begin in one second; 0 sets no limit.",
            id: "Permintaan ke InvenTree yang boleh dimulai dalam satu detik; 0 berarti tanpa batas.",
            ro: "Cereri către InvenTree care pot începe într-o secundă; 0 înseamnă fără limită.",
            hu: "Egy másodperc alatt megkezdhető kérések az InvenTree felé; 0: nincs korlát."),
        Saying(
            "How lines get into orders: many at once through InvenTree's importer, one by one (post), or as it pays (auto).",
            id:
                "Cara baris masuk ke pesanan: banyak sekaligus lewat pengimpor InvenTree, satu per satu (post), atau mana yang lebih cepat (auto).",
            ro:
                "Cum ajung liniile în comenzi: mai multe deodată prin importatorul InvenTree, una câte una (post) sau cum e mai avantajos (auto).",
            hu:
                "Hogyan kerülnek sorok a rendelésekbe: sok egyszerre az InvenTree importálójával, egyenként (post), vagy ahogy megéri (auto)."
        ),
        Saying(
            "Records of InvenTree that Tieout reads in one page.",
            id: "Data InvenTree yang dibaca Tieout dalam satu halaman.",
            ro: "Înregistrări InvenTree pe care Tieout le citește într-o pagină.",
            hu: "Ennyi InvenTree-rekordot olvas a Tieout egy oldalon."),
        Saying(
            "How long companies and parts read from InvenTree may be used again. Orders are never kept.",
            id: "Berapa lama perusahaan dan barang dari InvenTree boleh dipakai lagi. Pesanan tidak pernah disimpan.",
            ro:
                "Cât timp pot fi refolosite firmele și articolele citite din InvenTree. Comenzile nu se păstrează niciodată.",
            hu: "Mennyi ideig használhatók újra az InvenTree-ből olvasott cégek és alkatrészek. Rendelést sosem őrzünk."
        ),
        Saying(
            "Up to so many companies, and parts, InvenTree's whole list is read and kept; of a longer one single keys are looked up.",
            id:
                "Bila perusahaan, atau barang, tidak lebih banyak dari ini, seluruh daftar InvenTree dibaca dan disimpan; dari daftar yang lebih panjang kunci dicari satu per satu.",
            ro:
                "Dacă firmele, respectiv articolele, nu sunt mai multe de atât, lista InvenTree se citește întreagă și se păstrează; dintr-o listă mai lungă se caută chei separate.",
            hu:
                "Legfeljebb ennyi cég, illetve alkatrész esetén az InvenTree teljes listáját olvassuk és őrizzük; hosszabb listából egyes kulcsokat keresünk."
        ),
        Saying(
            "How long a connection to InvenTree may take to open.",
            id: "Berapa lama membuka koneksi ke InvenTree boleh berlangsung.",
            ro: "Cât poate dura deschiderea unei conexiuni la InvenTree.",
            hu: "Mennyi ideig tarthat egy InvenTree-kapcsolat megnyitása."),
        Saying(
            "How long Tieout waits for InvenTree's whole answer before it counts as lost.",
            id: "Berapa lama Tieout menunggu jawaban lengkap InvenTree sebelum dianggap hilang.",
            ro: "Cât așteaptă Tieout răspunsul întreg al InvenTree înainte să-l socotească pierdut.",
            hu: "Mennyi ideig vár a Tieout az InvenTree teljes válaszára, mielőtt elveszettnek tekinti."),
        Saying(
            "How long InvenTree's background worker may take to prepare an import before its lines are sent one by one.",
            id: "Berapa lama proses latar InvenTree boleh menyiapkan impor sebelum barisnya dikirim satu per satu.",
            ro:
                "Cât poate dura procesul de fundal InvenTree să pregătească un import înainte ca liniile să fie trimise una câte una.",
            hu:
                "Mennyi ideig készíthet elő egy importot az InvenTree háttérfolyamata, mielőtt a sorokat egyenként küldjük."
        ),
        Saying(
            "How long a request may be at work in InvenTree after its answer was lost. Nothing of its key is sent again before that; keep it above the time after which InvenTree's front end ends a request.",
            id:
                "Berapa lama permintaan boleh diproses di InvenTree setelah jawabannya hilang. Sebelum itu tidak ada yang dikirim lagi untuk kuncinya; tetapkan di atas batas waktu front end InvenTree mengakhiri permintaan.",
            ro:
                "Cât poate fi o cerere în lucru la InvenTree după ce răspunsul ei s-a pierdut. Până atunci nu se retrimite nimic cu aceeași cheie; păstrați-l peste timpul după care front-end-ul InvenTree încheie o cerere.",
            hu:
                "Mennyi ideig dolgozhat az InvenTree egy kérésen, miután elveszett a válasza. Addig ehhez a kulcshoz semmit sem küldünk újra; legyen hosszabb annál, ami után az InvenTree előtti kiszolgáló lezár egy kérést."
        ),
        Saying(
            "Whether an order's reference is its key, so that InvenTree itself refuses a second one. Needs the reference pattern `{ref}`.",
            id:
                "Apakah referensi pesanan adalah kuncinya, sehingga InvenTree sendiri menolak yang kedua. Perlu pola referensi `{ref}`.",
            ro:
                "Dacă referința comenzii este cheia ei, astfel încât InvenTree însuși refuză o a doua. Are nevoie de modelul de referință `{ref}`.",
            hu:
                "A rendelés hivatkozása legyen-e a kulcsa, hogy maga az InvenTree utasítsa el a másodikat. Ehhez a hivatkozás mintája: `{ref}`."
        ),
        Saying(
            "Where billing's accounts, transactions, invoices and items stand: in Tieout's own store (embedded), or in the PostgreSQL database of another application (postgresql).",
            id:
                "Di mana akun, transaksi, faktur, dan rincian penagihan berada: di penyimpanan Tieout sendiri (embedded), atau di basis data PostgreSQL aplikasi lain (postgresql).",
            ro:
                "Unde stau conturile, tranzacțiile, facturile și pozițiile facturării: în datele proprii Tieout (embedded) sau în baza de date PostgreSQL a altei aplicații (postgresql).",
            hu:
                "Hol vannak a számlázás ügyfélszámlái, tranzakciói, számlái és tételei: a Tieout saját tárában (embedded) vagy egy másik alkalmazás PostgreSQL-adatbázisában (postgresql)."
        ),
        Saying(
            "Server of that database.", id: "Server basis data itu.", ro: "Serverul acelei baze de date.",
            hu: "Ennek az adatbázisnak a szervere."),
        Saying(
            "Port of that server.", id: "Port server itu.", ro: "Portul acelui server.",
            hu: "Ennek a szervernek a portja."),
        Saying(
            "Name of that database.", id: "Nama basis data itu.", ro: "Numele acelei baze de date.",
            hu: "Ennek az adatbázisnak a neve."),
        Saying(
            "User as whom Tieout enters it.", id: "Pengguna yang dipakai Tieout untuk memasukinya.",
            ro: "Utilizatorul cu care Tieout intră în ea.", hu: "A felhasználó, akiként a Tieout belép."),
        Saying(
            "PEM file with the authorities that may sign the server's certificate, when it is checked.",
            id: "Berkas PEM berisi otoritas yang boleh menandatangani sertifikat server, bila diperiksa.",
            ro: "Fișier PEM cu autoritățile care pot semna certificatul serverului, când este verificat.",
            hu: "PEM-fájl azokkal a hitelesítőkkel, amelyek aláírhatják a szerver tanúsítványát, ha ellenőrizzük."),
        Saying(
            "Schema of the four tables.", id: "Skema keempat tabel.", ro: "Schema celor patru tabele.",
            hu: "A négy tábla sémája."),
        Saying(
            "Names of the tables there, as ours=theirs with commas between; ours are account, transaction, invoice_data and invoice_item.",
            id:
                "Nama tabel di sana, sebagai ours=theirs (kami=mereka) dipisah koma; milik kami account, transaction, invoice_data, dan invoice_item.",
            ro:
                "Numele tabelelor de acolo, ca ours=theirs (al nostru=al lor), cu virgule între ele; ale noastre sunt account, transaction, invoice_data și invoice_item.",
            hu:
                "Az ottani táblák neve, ours=theirs (miénk=övék) alakban, vesszővel elválasztva; a mieink: account, transaction, invoice_data és invoice_item."
        ),
        Saying(
            "Names of the columns of account there: key, account_code, owner_name, owner_email, owner_language.",
            id: "Nama kolom account di sana: key, account_code, owner_name, owner_email, owner_language.",
            ro: "Numele coloanelor din account de acolo: key, account_code, owner_name, owner_email, owner_language.",
            hu: "Az ottani account oszlopainak neve: key, account_code, owner_name, owner_email, owner_language."),
        Saying(
            "Names of the columns of transaction there: key, slug, account.",
            id: "Nama kolom transaction di sana: key, slug, account.",
            ro: "Numele coloanelor din transaction de acolo: key, slug, account.",
            hu: "Az ottani transaction oszlopainak neve: key, slug, account."),
        Saying(
            "Names of the columns of invoice_data there; docs/invoice-collection.md lists them.",
            id: "Nama kolom invoice_data di sana; docs/invoice-collection.md mencantumkannya.",
            ro: "Numele coloanelor din invoice_data de acolo; docs/invoice-collection.md le enumeră.",
            hu: "Az ottani invoice_data oszlopainak neve; a docs/invoice-collection.md felsorolja őket."),
        Saying(
            "Names of the columns of invoice_item there; docs/invoice-collection.md lists them.",
            id: "Nama kolom invoice_item di sana; docs/invoice-collection.md mencantumkannya.",
            ro: "Numele coloanelor din invoice_item de acolo; docs/invoice-collection.md le enumeră.",
            hu: "Az ottani invoice_item oszlopainak neve; a docs/invoice-collection.md felsorolja őket."),
        Saying(
            "Words for direction and status there, as ours=theirs: OUTGOING, INCOMING, WAITING, NORMAL_ISSUED, RECEIVED.",
            id:
                "Kata untuk arah dan status di sana, sebagai ours=theirs (kami=mereka): OUTGOING, INCOMING, WAITING, NORMAL_ISSUED, RECEIVED.",
            ro:
                "Cuvintele pentru sens și stare de acolo, ca ours=theirs (al nostru=al lor): OUTGOING, INCOMING, WAITING, NORMAL_ISSUED, RECEIVED.",
            hu:
                "Az irány és az állapot ottani szavai, ours=theirs (miénk=övék) alakban: OUTGOING, INCOMING, WAITING, NORMAL_ISSUED, RECEIVED."
        ),
        Saying(
            "How long one statement may take there.", id: "Berapa lama satu pernyataan boleh berlangsung di sana.",
            ro: "Cât poate dura acolo o instrucțiune.", hu: "Mennyi ideig tarthat ott egy utasítás."),
    ]
}
