extension Saying {
    /// What a faktur names in the ledger, and how long it may be.
    static let fakturRecords: [Saying] = [
        Saying(
            "the ledger has no item {code}.", id: "buku besar tidak punya barang {code}.",
            ro: "registrul contabil nu are articolul {code}.",
            hu: "a főkönyvben nincs ilyen cikk: {code}."),
        Saying(
            "the ledger has no G/L account {code}.", id: "buku besar tidak punya akun buku besar {code}.",
            ro: "registrul contabil nu are contul contabil {code}.",
            hu: "a főkönyvben nincs ilyen főkönyvi számla: {code}."),
        Saying(
            "the ledger has no project {code}.", id: "buku besar tidak punya proyek {code}.",
            ro: "registrul contabil nu are proiectul {code}.",
            hu: "a főkönyvben nincs ilyen projekt: {code}."),
        Saying(
            "the ledger has no cost centre {code}.", id: "buku besar tidak punya pusat biaya {code}.",
            ro: "registrul contabil nu are centrul de cost {code}.",
            hu: "a főkönyvben nincs ilyen költséghely: {code}."),
        Saying(
            "the ledger has no tax code {code}.", id: "buku besar tidak punya kode pajak {code}.",
            ro: "registrul contabil nu are codul de taxă {code}.",
            hu: "a főkönyvben nincs ilyen adókód: {code}."),
        Saying(
            "Create it there, or correct the code.", id: "Buat di sana, atau perbaiki kodenya.",
            ro: "Creați-l acolo sau corectați codul.",
            hu: "Hozza létre ott, vagy javítsa a kódot."),
        Saying(
            "item {code} is not active in the ledger.", id: "barang {code} tidak aktif di buku besar.",
            ro: "articolul {code} nu este activ în registrul contabil.",
            hu: "{code} kódú cikk nem aktív a főkönyvben."),
        Saying(
            "G/L account {code} is not active in the ledger.", id: "akun buku besar {code} tidak aktif di buku besar.",
            ro: "contul contabil {code} nu este activ în registrul contabil.",
            hu: "{code} számú főkönyvi számla nem aktív a főkönyvben."),
        Saying(
            "project {code} is not active in the ledger.", id: "proyek {code} tidak aktif di buku besar.",
            ro: "proiectul {code} nu este activ în registrul contabil.",
            hu: "{code} kódú projekt nem aktív a főkönyvben."),
        Saying(
            "cost centre {code} is not active in the ledger.", id: "pusat biaya {code} tidak aktif di buku besar.",
            ro: "centrul de cost {code} nu este activ în registrul contabil.",
            hu: "{code} kódú költséghely nem aktív a főkönyvben."),
        Saying(
            "tax code {code} is not active in the ledger.", id: "kode pajak {code} tidak aktif di buku besar.",
            ro: "codul de taxă {code} nu este activ în registrul contabil.",
            hu: "{code} adókód nem aktív a főkönyvben."),
        Saying(
            "Activate it there, or choose another.", id: "Aktifkan di sana, atau pilih yang lain.",
            ro: "Activați-l acolo sau alegeți altul.",
            hu: "Aktiválja ott, vagy válasszon másikat."),
        Saying(
            "no G/L account is given for the line.", id: "akun buku besar untuk baris ini belum ada.",
            ro: "linia nu are cont contabil.",
            hu: "a sorhoz nincs megadva főkönyvi számla."),
        Saying(
            "Enter it in the faktur, the customer, or faktur.account in the settings.",
            id: "Masukkan di faktur, di pelanggan, atau di faktur.account pada pengaturan.",
            ro: "Introduceți-l în factura fiscală, la client sau în setarea faktur.account.",
            hu: "Írja be a fakturba, az ügyfélhez vagy a faktur.account beállításba."),
        Saying(
            "withholding tax is {amount}, but no withholding tax code is set.",
            id: "pajak dipotong {amount}, tetapi kode pajak dipotong belum diatur.",
            ro: "impozitul reținut la sursă este {amount}, dar nu este setat un cod pentru el.",
            hu: "a levont adó {amount}, de nincs beállítva hozzá kód."),
        Saying(
            "Set faktur.withholding_tax_code, or clear the amount.",
            id: "Atur faktur.withholding_tax_code, atau kosongkan jumlahnya.",
            ro: "Completați faktur.withholding_tax_code sau goliți suma.",
            hu: "Állítsa be: faktur.withholding_tax_code, vagy ürítse ki az összeget."),
        Saying(
            "{count} characters, and the ledger keeps {limit}.",
            id: "{count} karakter, padahal buku besar hanya menyimpan {limit}.",
            ro: "are {count} caractere, iar registrul contabil păstrează {limit}.",
            hu: "{count} karakter, a főkönyv {limit} karaktert tárol."),
        Saying(
            "Shorten it by {count}.", id: "Pendekkan sebanyak {count} karakter.", ro: "Scurtați cu {count} caractere.",
            hu: "Rövidítse meg ennyi karakterrel: {count}."),
    ]
}
