extension Saying {
    /// What speaks against posting a faktur, and what to do about it.
    static let fakturProblems: [Saying] = [
        Saying(
            "a purchase faktur is not an A/R invoice.", id: "faktur pembelian bukan invoice piutang (A/R).",
            ro: "o factură fiscală de achiziție nu este o factură de client (A/R).",
            hu: "a beszerzési faktur nem vevőszámla (A/R)."),
        Saying(
            "Post it as an A/P invoice in the ledger, and type its number here.",
            id: "Bukukan sebagai invoice utang (A/P) di buku besar, lalu ketik nomornya di sini.",
            ro: "Înregistrați-o ca factură de furnizor (A/P) în registrul contabil și introduceți aici numărul ei.",
            hu: "Könyvelje szállítói számlaként (A/P) a főkönyvben, és írja be ide a számát."),
        Saying(
            "the faktur was cancelled.", id: "faktur sudah dibatalkan.", ro: "factura fiscală a fost anulată.",
            hu: "a fakturt sztornózták."),
        Saying(
            "Correct it first, then post it anew.", id: "Perbaiki dahulu, lalu bukukan lagi.",
            ro: "Corectați-o mai întâi, apoi înregistrați-o din nou.",
            hu: "Előbb javítsa, azután könyvelje újra."),
        Saying(
            "the tax invoice number is missing.", id: "nomor faktur pajak belum ada.",
            ro: "lipsește numărul facturii fiscale.",
            hu: "hiányzik a faktur száma."),
        Saying(
            "the tax invoice date is missing.", id: "tanggal faktur pajak belum ada.",
            ro: "lipsește data facturii fiscale.",
            hu: "hiányzik a faktur kelte."),
        Saying(
            "The tax officer answers the faktur with its number and date.",
            id: "Petugas pajak menjawab faktur dengan nomor dan tanggalnya.",
            ro: "Responsabilul fiscal răspunde la factura fiscală cu numărul și data ei.",
            hu: "Az adófelelős a számával és a keltével válaszolja meg a fakturt."),
        Saying(
            "{number} is neither a 16-digit number nor a 17-digit Coretax number.",
            id: "{number} bukan nomor 16 angka dan bukan nomor Coretax 17 angka.",
            ro: "{number} nu este nici număr de 16 cifre, nici număr Coretax de 17 cifre.",
            hu: "{number}: nem 16 jegyű szám, és nem 17 jegyű Coretax-szám."),
        Saying(
            "Check it against the tax invoice.", id: "Cocokkan dengan faktur pajaknya.",
            ro: "Verificați-l după factura fiscală.",
            hu: "Vesse össze a fakturral."),
        Saying(
            "the tax base is {dpp}, and must be more than zero.", id: "DPP adalah {dpp}, padahal harus lebih dari nol.",
            ro: "baza de impozitare este {dpp} și trebuie să fie mai mare decât zero.",
            hu: "az adóalap {dpp}, pedig nullánál nagyobbnak kell lennie."),
        Saying(
            "Correct the tax base, or cancel the faktur.", id: "Perbaiki DPP, atau batalkan faktur.",
            ro: "Corectați baza de impozitare sau anulați factura fiscală.",
            hu: "Javítsa az adóalapot, vagy sztornózza a fakturt."),
        Saying(
            "the VAT is {ppn}, and can't be negative.", id: "PPN adalah {ppn}, padahal tidak boleh negatif.",
            ro: "TVA este {ppn} și nu poate fi negativă.",
            hu: "az ÁFA {ppn}, pedig nem lehet negatív."),
        Saying(
            "Correct the VAT.", id: "Perbaiki PPN.", ro: "Corectați TVA.",
            hu: "Javítsa az ÁFA összegét."),
        Saying(
            "the faktur already has document number {number}.", id: "faktur sudah punya nomor dokumen {number}.",
            ro: "factura fiscală are deja numărul de document {number}.",
            hu: "a fakturnak már van bizonylatszáma: {number}."),
        Saying(
            "If it is wrong, clear it; otherwise there is nothing to post.",
            id: "Bila salah, hapus nomornya; bila benar, tidak ada yang perlu dibukukan.",
            ro: "Dacă este greșit, ștergeți-l; altfel nu este nimic de înregistrat.",
            hu: "Ha hibás, törölje; különben nincs mit könyvelni."),
        Saying(
            "the posting period of {date} is locked in the ledger.",
            id: "periode pembukuan untuk {date} terkunci di buku besar.",
            ro: "perioada contabilă pentru {date} este blocată în registrul contabil.",
            hu: "a főkönyvben zárolt a könyvelési időszak, amelybe ez a nap esik: {date}."),
        Saying(
            "Ask accounting to open the period, or agree on another date.",
            id: "Minta bagian akuntansi membuka periode itu, atau sepakati tanggal lain.",
            ro: "Cereți contabilității să deschidă perioada sau conveniți asupra altei date.",
            hu: "Kérje a könyvelőket, hogy nyissák meg az időszakot, vagy egyezzenek meg más dátumban."),
        Saying(
            "the ledger has no posting period for {date}.",
            id: "buku besar tidak punya periode pembukuan untuk {date}.",
            ro: "registrul contabil nu are perioadă contabilă pentru {date}.",
            hu: "a főkönyvben nincs könyvelési időszak erre a napra: {date}."),
        Saying(
            "Correct the date, or ask accounting to create the period.",
            id: "Perbaiki tanggalnya, atau minta bagian akuntansi membuat periodenya.",
            ro: "Corectați data sau cereți contabilității să creeze perioada.",
            hu: "Javítsa a dátumot, vagy kérje a könyvelőket, hogy hozzák létre az időszakot."),
        Saying(
            "the amounts are too large for the ledger (13 digits before the point).",
            id: "jumlahnya terlalu besar untuk buku besar (13 angka sebelum titik).",
            ro: "sumele sunt prea mari pentru registrul contabil (13 cifre înaintea punctului).",
            hu: "az összegek túl nagyok a főkönyvnek (13 számjegy a tizedespont előtt)."),
        Saying(
            "Check dpp, ppn and kurs.", id: "Periksa dpp, ppn, dan kurs.", ro: "Verificați dpp, ppn și kurs.",
            hu: "Ellenőrizze ezeket: dpp, ppn és kurs."),
        Saying(
            "the ledger will compute {computed} {currency} (VAT by tax code {vat}), the faktur says {expected}.",
            id:
                "buku besar akan menghitung {computed} {currency} (PPN menurut kode pajak {vat}), menurut faktur {expected}.",
            ro:
                "registrul contabil va calcula {computed} {currency} (TVA după codul de taxă: {vat}), factura fiscală spune {expected}.",
            hu: "a főkönyv számítása: {computed} {currency} (ÁFA adókód szerint: {vat}), a faktur szerint: {expected}."),
        Saying(
            "The VAT has its own line, so the tax code must carry rate 0: choose such a code, or the profile taxed-line.",
            id:
                "PPN punya baris sendiri, jadi kode pajak harus bertarif 0: pilih kode seperti itu, atau profil taxed-line.",
            ro:
                "TVA are linie proprie, deci codul de taxă trebuie să aibă cota 0: alegeți un astfel de cod sau profilul taxed-line.",
            hu: "Az ÁFA külön soron áll, ezért 0 kulcsú adókód kell: válasszon ilyet, vagy a taxed-line profilt."),
        Saying(
            "Correct dpp or ppn, or the tax code.", id: "Perbaiki dpp atau ppn, atau kode pajaknya.",
            ro: "Corectați dpp sau ppn ori codul de taxă.",
            hu: "Javítsa a dpp vagy a ppn értékét, vagy az adókódot."),
        Saying(
            "{ppn} does not follow from {*rule}: {exact} to two decimals, {rounded} in whole rupiah ({*article}).",
            id:
                "{ppn} tidak sesuai dengan {*rule}: {exact} dengan dua desimal, {rounded} dalam rupiah penuh ({*article}).",
            ro: "{ppn} nu decurge din {*rule}: {exact} cu două zecimale, {rounded} în rupii întregi ({*article}).",
            hu: "{ppn} nem következik ebből: {*rule}; két tizedesre {exact}, egész rúpiára {rounded} ({*article})."),
        Saying(
            "{rate} % of {*base} ({*article})", id: "{rate} % dari {*base} ({*article})",
            ro: "{rate} % din {*base} ({*article})",
            hu: "{rate} %, alapja {*base} ({*article})"),
        Saying(
            "{numerator}/{denominator} of the price", id: "{numerator}/{denominator} harga",
            ro: "{numerator}/{denominator} din preț",
            hu: "az ár {numerator}/{denominator} része"),
        Saying(
            "the price", id: "harga", ro: "preț",
            hu: "az ár"),
        Saying(
            "Check base and VAT; if another rule applies, it can be posted as it is.",
            id: "Periksa DPP dan PPN; bila aturan lain berlaku, dapat dibukukan apa adanya.",
            ro: "Verificați baza și TVA; dacă se aplică altă regulă, se poate înregistra așa cum este.",
            hu: "Ellenőrizze az adóalapot és az ÁFÁ-t; ha más szabály érvényes, így is könyvelhető."),
        Saying(
            "the faktur has no customer.", id: "faktur tidak punya pelanggan.", ro: "factura fiscală nu are client.",
            hu: "a fakturnak nincs ügyfele."),
        Saying(
            "Choose its customer.", id: "Pilih pelanggannya.", ro: "Alegeți clientul ei.",
            hu: "Válassza ki az ügyfelét."),
        Saying(
            "{customer} has no code in the ledger.", id: "{customer} tidak punya kode di buku besar.",
            ro: "{customer} nu are cod în registrul contabil.",
            hu: "{customer}: nincs kódja a főkönyvben."),
        Saying(
            "Enter the customer's code, then retry.", id: "Masukkan kode pelanggan, lalu coba lagi.",
            ro: "Introduceți codul clientului, apoi reîncercați.",
            hu: "Írja be az ügyfél kódját, majd próbálja újra."),
        Saying(
            "the ledger knows no business partner {code} ({name}).",
            id: "buku besar tidak mengenal mitra bisnis {code} ({name}).",
            ro: "registrul contabil nu cunoaște partenerul de afaceri {code} ({name}).",
            hu: "a főkönyv nem ismer ilyen üzleti partnert: {code} ({name})."),
        Saying(
            "Correct the customer's code, or create the partner in the ledger.",
            id: "Perbaiki kode pelanggan, atau buat mitra itu di buku besar.",
            ro: "Corectați codul clientului sau creați partenerul în registrul contabil.",
            hu: "Javítsa az ügyfél kódját, vagy hozza létre a partnert a főkönyvben."),
        Saying(
            "business partner {code} is not a customer in the ledger.",
            id: "mitra bisnis {code} bukan pelanggan di buku besar.",
            ro: "partenerul de afaceri {code} nu este client în registrul contabil.",
            hu: "a főkönyvben {code} kódú üzleti partner nem vevő."),
        Saying(
            "Correct the customer's code.", id: "Perbaiki kode pelanggan.", ro: "Corectați codul clientului.",
            hu: "Javítsa az ügyfél kódját."),
        Saying(
            "business partner {code} is inactive or frozen in the ledger.",
            id: "mitra bisnis {code} nonaktif atau dibekukan di buku besar.",
            ro: "partenerul de afaceri {code} este inactiv sau blocat în registrul contabil.",
            hu: "a főkönyvben {code} kódú üzleti partner inaktív vagy zárolt."),
        Saying(
            "Ask accounting to activate the partner.", id: "Minta bagian akuntansi mengaktifkan mitra itu.",
            ro: "Cereți contabilității să activeze partenerul.",
            hu: "Kérje a könyvelőket, hogy aktiválják a partnert."),
        Saying(
            "business partner {code} is kept in {currency} only.",
            id: "mitra bisnis {code} hanya dibukukan dalam {currency}.",
            ro: "partenerul de afaceri {code} este ținut numai în {currency}.",
            hu: "{code} kódú üzleti partner csak ebben a pénznemben vezethető: {currency}."),
        Saying(
            "Allow {currency} for the partner in the ledger, or correct the currency.",
            id: "Izinkan {currency} untuk mitra itu di buku besar, atau perbaiki mata uangnya.",
            ro: "Permiteți {currency} pentru partener în registrul contabil sau corectați moneda.",
            hu: "Engedélyezze a partnernél a főkönyvben ezt a pénznemet: {currency}; vagy javítsa a pénznemet."),
        Saying(
            "withholding tax code {tax} is not assigned to {code} in the ledger.",
            id: "kode pajak dipotong {tax} tidak terpasang pada {code} di buku besar.",
            ro: "codul de impozit reținut la sursă {tax} nu este atribuit partenerului {code} în registrul contabil.",
            hu: "a főkönyvben {tax} levontadó-kód nincs hozzárendelve ehhez a partnerhez: {code}."),
        Saying(
            "Assign it to the partner, or clear the withholding tax.",
            id: "Pasang pada mitra itu, atau kosongkan pajak dipotong.",
            ro: "Atribuiți-l partenerului sau goliți impozitul reținut la sursă.",
            hu: "Rendelje a partnerhez, vagy ürítse ki a levont adót."),
        Saying(
            "the exchange rate is {kurs}, and must be more than zero.",
            id: "kurs adalah {kurs}, padahal harus lebih dari nol.",
            ro: "cursul este {kurs} și trebuie să fie mai mare decât zero.",
            hu: "az árfolyam {kurs}, pedig nullánál nagyobbnak kell lennie."),
        Saying(
            "Enter the tax rate (kurs pajak) of the day.", id: "Masukkan kurs pajak hari itu.",
            ro: "Introduceți cursul fiscal al zilei (kurs pajak).",
            hu: "Írja be a nap adózási árfolyamát (kurs pajak)."),
        Saying(
            "the ledger's local currency is {ledger}, the settings say {settings}.",
            id: "mata uang lokal buku besar adalah {ledger}, menurut pengaturan {settings}.",
            ro: "moneda locală a registrului contabil este {ledger}, setările spun {settings}.",
            hu: "a főkönyv helyi pénzneme {ledger}, a beállítások szerint {settings}."),
        Saying(
            "the rate is 1, but {currency} is not the local currency.",
            id: "kursnya 1, padahal {currency} bukan mata uang lokal.",
            ro: "cursul este 1, dar {currency} nu este moneda locală.",
            hu: "az árfolyam 1, de {currency} nem a helyi pénznem."),
        Saying(
            "Enter the rate of {currency}, or {local} as currency.",
            id: "Masukkan kurs {currency}, atau {local} sebagai mata uang.",
            ro: "Introduceți cursul pentru {currency} sau moneda {local}.",
            hu: "Írja be az árfolyamot ({currency}), vagy pénznemnek ezt: {local}."),
        Saying(
            "the rate of the local currency must be 1, and is {kurs}.",
            id: "kurs mata uang lokal harus 1, tetapi {kurs}.",
            ro: "cursul monedei locale trebuie să fie 1 și este {kurs}.",
            hu: "a helyi pénznem árfolyama csak 1 lehet, most {kurs}."),
        Saying(
            "Enter 1, or the foreign currency.", id: "Masukkan 1, atau mata uang asingnya.",
            ro: "Introduceți 1 sau moneda străină.",
            hu: "Írjon be 1-et, vagy az idegen pénznemet."),
        Saying(
            "the ledger's rate of {currency} on {date} is {rate}, the faktur's {kurs}.",
            id: "kurs {currency} di buku besar pada {date} adalah {rate}, di faktur {kurs}.",
            ro: "cursul {currency} din registrul contabil la {date} este {rate}, cel din factura fiscală {kurs}.",
            hu: "a főkönyv árfolyama ({currency}, {date}): {rate}, a fakturé: {kurs}."),
        Saying(
            "The faktur's rate is sent; check that it is meant.",
            id: "Kurs faktur yang dikirim; pastikan memang itu yang dimaksud.",
            ro: "Se trimite cursul din factura fiscală; verificați că acesta este cel dorit.",
            hu: "A faktur árfolyamát küldjük; ellenőrizze, hogy valóban ez kell-e."),
        Saying(
            "the ledger has no rate of {currency} on {date}.",
            id: "buku besar tidak punya kurs {currency} pada {date}.",
            ro: "registrul contabil nu are curs pentru {currency} la {date}.",
            hu: "a főkönyvben nincs árfolyam ({currency}, {date})."),
        Saying(
            "Enter the day's rate in the ledger.", id: "Masukkan kurs hari itu di buku besar.",
            ro: "Introduceți cursul zilei în registrul contabil.",
            hu: "Írja be a nap árfolyamát a főkönyvbe."),
    ]
}
