extension Saying {
    /// What is wrong with a customer, and how it differs from the ledger's partner.
    static let customerDesk: [Saying] = [
        Saying(
            "the name is empty.", id: "namanya kosong.", ro: "denumirea este goală.",
            hu: "a név üres."),
        Saying(
            "Write the customer's name.", id: "Tulis nama pelanggan.", ro: "Scrieți denumirea clientului.",
            hu: "Írja be az ügyfél nevét."),
        Saying(
            "{type} is no kind of customer.", id: "{type} bukan jenis pelanggan.",
            ro: "{type} nu este un tip de client.",
            hu: "{type}: nincs ilyen ügyféltípus."),
        Saying(
            "Choose one of the list.", id: "Pilih salah satu dari daftar.", ro: "Alegeți unul din listă.",
            hu: "Válasszon a listából."),
        Saying(
            "{days} is no number of days.", id: "{days} bukan jumlah hari.", ro: "{days} nu este un număr de zile.",
            hu: "{days}: nem napok száma."),
        Saying(
            "Write a whole number from 0 to 3650, or nothing.",
            id: "Tulis bilangan bulat dari 0 sampai 3650, atau kosongkan.",
            ro: "Scrieți un număr întreg de la 0 la 3650 sau nimic.",
            hu: "Írjon egész számot 0 és 3650 között, vagy hagyja üresen."),
        Saying(
            "There is no customer {id}.", id: "Tidak ada pelanggan {id}.", ro: "Nu există clientul {id}.",
            hu: "Nincs {id} számú ügyfél."),
        Saying(
            "List the customers and choose one of them.", id: "Buka daftar pelanggan dan pilih salah satu.",
            ro: "Deschideți lista clienților și alegeți unul.",
            hu: "Nyissa meg az ügyfelek listáját, és válasszon belőle."),
        Saying(
            "The ledger has no partner with the code of customer {id}.",
            id: "Buku besar tidak punya mitra dengan kode pelanggan {id}.",
            ro: "Registrul contabil nu are niciun partener cu codul clientului {id}.",
            hu: "A főkönyvben nincs partner {id} számú ügyfél kódjával."),
        Saying(
            "Customer {id} changed while you were working on it.",
            id: "Pelanggan {id} berubah saat Anda mengerjakannya.",
            ro: "Clientul {id} s-a schimbat în timp ce lucrați la el.",
            hu: "{id} számú ügyfél megváltozott, miközben Ön dolgozott rajta."),
        Saying(
            "it has no code in the ledger, so its fakturs can't be posted.",
            id: "tidak punya kode di buku besar, jadi fakturnya tidak dapat dibukukan.",
            ro: "nu are cod în registrul contabil, deci facturile lui fiscale nu pot fi înregistrate.",
            hu: "nincs kódja a főkönyvben, ezért a fakturjai nem könyvelhetők."),
        Saying(
            "Find its code and import the customer with it.",
            id: "Cari kodenya dan impor pelanggan itu dengan kodenya.",
            ro: "Aflați-i codul și importați clientul cu el.",
            hu: "Keresse meg a kódját, és importálja vele az ügyfelet."),
        Saying(
            "the ledger knows no business partner {code}.", id: "buku besar tidak mengenal mitra bisnis {code}.",
            ro: "registrul contabil nu cunoaște partenerul de afaceri {code}.",
            hu: "a főkönyv nem ismer ilyen üzleti partnert: {code}."),
        Saying(
            "Correct the code, or create the partner in the ledger.",
            id: "Perbaiki kodenya, atau buat mitra itu di buku besar.",
            ro: "Corectați codul sau creați partenerul în registrul contabil.",
            hu: "Javítsa a kódot, vagy hozza létre a partnert a főkönyvben."),
        Saying(
            "partner {code} is inactive or frozen in the ledger.",
            id: "mitra {code} nonaktif atau dibekukan di buku besar.",
            ro: "partenerul {code} este inactiv sau blocat în registrul contabil.",
            hu: "a főkönyvben {code} kódú partner inaktív vagy zárolt."),
        Saying(
            "Ask accounting to activate it; until then its fakturs can't be posted.",
            id: "Minta bagian akuntansi mengaktifkannya; sampai itu fakturnya tidak dapat dibukukan.",
            ro: "Cereți contabilității să îl activeze; până atunci facturile lui fiscale nu pot fi înregistrate.",
            hu: "Kérje a könyvelőket, hogy aktiválják; addig a fakturjai nem könyvelhetők."),
        Saying(
            "it is a vendor here, and a customer in the ledger.", id: "di sini pemasok, di buku besar pelanggan.",
            ro: "aici este furnizor, iar în registrul contabil client.",
            hu: "itt szállító, a főkönyvben vevő."),
        Saying(
            "it is a customer here, and no customer in the ledger.",
            id: "di sini pelanggan, di buku besar bukan pelanggan.",
            ro: "aici este client, iar în registrul contabil nu este client.",
            hu: "itt vevő, a főkönyvben nem vevő."),
        Saying(
            "Correct the code or the type.", id: "Perbaiki kode atau jenisnya.", ro: "Corectați codul sau tipul.",
            hu: "Javítsa a kódot vagy a típust."),
        Saying(
            "partner {code} is called {name} in the ledger.", id: "mitra {code} bernama {name} di buku besar.",
            ro: "partenerul {code} se numește {name} în registrul contabil.",
            hu: "a főkönyvben {code} kódú partner neve: {name}."),
        Saying(
            "Make sure that the code is right; names may differ, money must not go astray.",
            id: "Pastikan kodenya benar; nama boleh berbeda, uang tidak boleh salah alamat.",
            ro: "Asigurați-vă că este corect codul; numele pot diferi, banii nu trebuie să ajungă în altă parte.",
            hu: "Győződjön meg róla, hogy a kód helyes; a nevek eltérhetnek, a pénz nem mehet rossz helyre."),
        Saying(
            "A customer with the code {code} is already kept, as customer {id}.",
            id: "Pelanggan dengan kode {code} sudah tersimpan, sebagai pelanggan {id}.",
            ro: "Un client cu codul {code} există deja, ca client {id}.",
            hu: "Már van ügyfél ezzel a kóddal: {code}; ügyfél száma {id}."),
        Saying(
            "A customer with the name {name}, without a code, is already kept, as customer {id}.",
            id: "Pelanggan dengan nama {name}, tanpa kode, sudah tersimpan, sebagai pelanggan {id}.",
            ro: "Un client cu denumirea {name}, fără cod, există deja, ca client {id}.",
            hu: "Már van kód nélküli ügyfél ezzel a névvel: {name}; ügyfél száma {id}."),
        Saying(
            "Use customer {id}, or correct the code.", id: "Pakai pelanggan {id}, atau perbaiki kodenya.",
            ro: "Folosiți clientul {id} sau corectați codul.",
            hu: "Használja ezt: {id} számú ügyfél, vagy javítsa a kódot."),
        Saying(
            "Correct faktur.local_currency.", id: "Perbaiki faktur.local_currency.",
            ro: "Corectați faktur.local_currency.", hu: "Javítsa ezt a beállítást: faktur.local_currency."),
    ]
}
