extension Saying {
    /// What the doctor finds in the ledger before the first faktur needs it.
    static let ledgerExamination: [Saying] = [
        Saying("local currency", id: "mata uang lokal", ro: "moneda locală", hu: "helyi pénznem"),
        Saying("our reference", id: "referensi kami", ro: "referința noastră", hu: "hivatkozásunk"),
        Saying("period of today", id: "periode hari ini", ro: "perioada de azi", hu: "mai időszak"),
        Saying("item {code}", id: "barang {code}", ro: "articolul {code}", hu: "{code} kódú cikk"),
        Saying("account {code}", id: "akun {code}", ro: "contul {code}", hu: "{code} számú főkönyvi számla"),
        Saying("tax code {code}", id: "kode pajak {code}", ro: "codul de taxă {code}", hu: "{code} adókód"),
        Saying(
            "The ledger keeps its books in {theirs}, the settings say {ours}.",
            id: "Buku besar memakai {theirs}, pengaturan menyebut {ours}.",
            ro: "Registrul contabil este ținut în {theirs}, setările spun {ours}.",
            hu: "A főkönyv pénzneme {theirs}, a beállításokban {ours} áll."),
        Saying(
            "Both sides say {currency}.", id: "Kedua sisi menyebut {currency}.", ro: "Ambele părți spun {currency}.",
            hu: "Mindkét oldal szerint {currency}."),
        Saying(
            "The ledger keeps no reference of ours: sap.reference_field is empty.",
            id: "Buku besar tidak menyimpan referensi kami: sap.reference_field kosong.",
            ro: "Registrul contabil nu păstrează referința noastră: sap.reference_field este gol.",
            hu: "A főkönyv nem őrzi a hivatkozásunkat: a sap.reference_field üres."),
        Saying(
            "With a user-defined field for it, a lost answer is cleared up beyond doubt; without, by number and total.",
            id:
                "Dengan kolom buatan pengguna untuknya, jawaban yang hilang dipastikan tanpa ragu; tanpanya, lewat nomor dan jumlah.",
            ro:
                "Cu un câmp definit de utilizator, un răspuns pierdut se lămurește fără îndoială; fără el, după număr și total.",
            hu:
                "Ha van hozzá felhasználói mező, az elveszett válasz kétséget kizáróan tisztázható; ha nincs, a szám és a végösszeg alapján."
        ),
        Saying(
            "The ledger's invoices have the field, and can be searched by it.",
            id: "Invoice di buku besar memiliki kolom itu, dan dapat dicari dengannya.",
            ro: "Facturile din registrul contabil au câmpul și pot fi căutate după el.",
            hu: "A főkönyv számláin megvan a mező, és kereshetők szerinte."),
        Saying(
            "The ledger has no such tax code.", id: "Buku besar tidak memiliki kode pajak itu.",
            ro: "Registrul contabil nu are acest cod de taxă.", hu: "A főkönyvben nincs ilyen adókód."),
        Saying(
            "Correct faktur.tax_code, or create it there.", id: "Perbaiki faktur.tax_code, atau buat kode itu di sana.",
            ro: "Corectați faktur.tax_code sau creați codul acolo.",
            hu: "Javítsa a faktur.tax_code beállítást, vagy hozza létre ott a kódot."),
        Saying(
            "It is not active in the ledger.", id: "Tidak aktif di buku besar.",
            ro: "Nu este activ în registrul contabil.",
            hu: "A főkönyvben nem aktív."),
        Saying(
            "Activate it, or choose another.", id: "Aktifkan, atau pilih yang lain.",
            ro: "Activați-l sau alegeți altul.", hu: "Aktiválja, vagy válasszon másikat."),
        Saying(
            "Its rate is {rate}, but in the two-line profile the VAT stands on a line of its own.",
            id: "Tarifnya {rate}, padahal dalam profil two-line PPN berada di baris tersendiri.",
            ro: "Cota lui este {rate}, dar în profilul two-line TVA stă pe o linie proprie.",
            hu: "Kulcsa {rate}, pedig a two-line profilban az áfa külön sorban áll."),
        Saying(
            "Choose a tax code with rate 0 in faktur.tax_code, or the taxed-line profile.",
            id: "Pilih kode pajak bertarif 0 di faktur.tax_code, atau profil taxed-line.",
            ro: "Alegeți în faktur.tax_code un cod de taxă cu cota 0 sau profilul taxed-line.",
            hu: "Válasszon 0 kulcsú adókódot a faktur.tax_code beállításban, vagy a taxed-line profilt."),
        Saying(
            "Its rate is 0 %: the ledger will compute no VAT on the line.",
            id: "Tarifnya 0 %: buku besar tidak akan menghitung PPN pada baris.",
            ro: "Cota lui este 0 %: registrul contabil nu va calcula TVA pe linie.",
            hu: "Kulcsa 0 %: a főkönyv nem számol áfát a sorra."),
        Saying(
            "Fakturs with VAT will be refused; choose the tax code that carries it in faktur.tax_code.",
            id: "Faktur dengan PPN akan ditolak; pilih kode pajak yang memuat PPN di faktur.tax_code.",
            ro: "Facturile cu TVA vor fi respinse; alegeți în faktur.tax_code codul care o conține.",
            hu: "Az áfás fakturokat elutasítjuk; válassza a faktur.tax_code beállításban az áfát hordozó adókódot."),
        Saying(
            "Its rate is {rate}, as the {profile} profile needs it.",
            id: "Tarifnya {rate}, sesuai kebutuhan profil {profile}.",
            ro: "Cota lui este {rate}, cum cere profilul {profile}.",
            hu: "Kulcsa {rate}, ahogy ez a profil kívánja: {profile}."),
        Saying(
            "{day} lies in an open posting period.", id: "{day} berada dalam periode pembukuan yang terbuka.",
            ro: "{day} se află într-o perioadă contabilă deschisă.", hu: "{day} nyitott könyvelési időszakba esik."),
        Saying(
            "The posting period of {day} is locked.", id: "Periode pembukuan untuk {day} terkunci.",
            ro: "Perioada contabilă pentru {day} este închisă.", hu: "Zárolt a könyvelési időszak ezen a napon: {day}."),
        Saying(
            "Fakturs of today will be refused; ask accounting to open the period.",
            id: "Faktur hari ini akan ditolak; minta bagian akuntansi membuka periodenya.",
            ro: "Facturile de azi vor fi respinse; cereți contabilității să deschidă perioada.",
            hu: "A mai fakturokat elutasítjuk; kérje a könyveléstől az időszak megnyitását."),
        Saying(
            "The ledger has no posting period for {day}.",
            id: "Buku besar tidak memiliki periode pembukuan untuk {day}.",
            ro: "Registrul contabil nu are perioadă contabilă pentru {day}.",
            hu: "A főkönyvben nincs könyvelési időszak erre a napra: {day}."),
        Saying(
            "Fakturs of today will be refused; ask accounting to create it.",
            id: "Faktur hari ini akan ditolak; minta bagian akuntansi membuatnya.",
            ro: "Facturile de azi vor fi respinse; cereți contabilității să o creeze.",
            hu: "A mai fakturokat elutasítjuk; kérje a könyveléstől a létrehozását."),
        Saying(
            "The ledger has no such record.", id: "Buku besar tidak memiliki data itu.",
            ro: "Registrul contabil nu are această înregistrare.", hu: "A főkönyvben nincs ilyen törzsadat."),
        Saying(
            "Correct {*setting}, or create it in the ledger.", id: "Perbaiki {setting}, atau buat di buku besar.",
            ro: "Corectați {setting} sau creați înregistrarea în registrul contabil.",
            hu: "Javítsa ezt a beállítást: {setting}, vagy hozza létre a főkönyvben."),
        Saying("{name}, active.", id: "{name}, aktif.", ro: "{name}, activ.", hu: "{name}, aktív."),
        Saying(
            "Activate it, or choose another in {*setting}.", id: "Aktifkan, atau pilih yang lain di {setting}.",
            ro: "Activați-l sau alegeți altul în {setting}.", hu: "Aktiválja, vagy válasszon másikat itt: {setting}."),
        Saying(
            "faktur.journal_receivable_account or faktur.journal_revenue_account",
            id: "faktur.journal_receivable_account atau faktur.journal_revenue_account",
            ro: "faktur.journal_receivable_account sau faktur.journal_revenue_account",
            hu: "faktur.journal_receivable_account vagy faktur.journal_revenue_account"),
    ]
}
