extension Saying {
    /// What SAP has against a document, or against the company's own set-up.
    static let sapDocuments: [Saying] = [
        Saying(
            "SAP does not know the customer.", id: "SAP tidak mengenal pelanggan.", ro: "SAP nu cunoaște clientul.",
            hu: "Az SAP nem ismeri az ügyfelet."),
        Saying(
            "Correct the customer's code, or create the business partner in SAP.",
            id: "Perbaiki kode pelanggan, atau buat mitra bisnisnya di SAP.",
            ro: "Corectați codul clientului sau creați partenerul de afaceri în SAP.",
            hu: "Javítsa az ügyfél kódját, vagy hozza létre az üzleti partnert az SAP-ban."),
        Saying(
            "SAP holds the customer or the item as inactive.", id: "Pelanggan atau barang berstatus nonaktif di SAP.",
            ro: "Clientul sau articolul este inactiv în SAP.", hu: "Az ügyfél vagy a cikk az SAP-ban inaktív."),
        Saying(
            "Activate the record in SAP, or use another one.", id: "Aktifkan datanya di SAP, atau pakai yang lain.",
            ro: "Activați înregistrarea în SAP sau folosiți alta.",
            hu: "Tegye aktívvá az SAP-ban, vagy használjon másikat."),
        Saying(
            "A code in the document does not exist in SAP.", id: "Salah satu kode di dokumen tidak ada di SAP.",
            ro: "Un cod din document nu există în SAP.", hu: "A bizonylat egyik kódja nem létezik az SAP-ban."),
        Saying(
            "Correct the cost centre, project, account or warehouse SAP names, or create it in SAP.",
            id: "Perbaiki pusat biaya, proyek, akun, atau gudang yang disebut SAP, atau buat di SAP.",
            ro: "Corectați centrul de cost, proiectul, contul sau depozitul numit de SAP ori creați-l în SAP.",
            hu:
                "Javítsa az SAP által megnevezett költséghelyet, projektet, főkönyvi számlát vagy raktárt, vagy hozza létre az SAP-ban."
        ),
        Saying(
            "A line of the document names no item.", id: "Salah satu baris dokumen tidak menyebut barang.",
            ro: "O linie a documentului nu numește niciun articol.", hu: "A bizonylat egyik sora nem nevez meg cikket."),
        Saying(
            "Set SAP_AR_INVOICE_ITEM_CODE_TAXABLE and SAP_AR_INVOICE_ITEM_CODE_VAT to items SAP knows.",
            id: "Isi SAP_AR_INVOICE_ITEM_CODE_TAXABLE dan SAP_AR_INVOICE_ITEM_CODE_VAT dengan barang yang dikenal SAP.",
            ro: "Puneți în SAP_AR_INVOICE_ITEM_CODE_TAXABLE și SAP_AR_INVOICE_ITEM_CODE_VAT articole cunoscute de SAP.",
            hu:
                "Az SAP_AR_INVOICE_ITEM_CODE_TAXABLE és az SAP_AR_INVOICE_ITEM_CODE_VAT beállításba az SAP által ismert cikket írjon."
        ),
        Saying(
            "SAP refuses a document without lines or with a total below zero.",
            id: "SAP menolak dokumen tanpa baris atau dengan jumlah di bawah nol.",
            ro: "SAP refuză un document fără linii sau cu totalul sub zero.",
            hu: "Az SAP nem fogad el bizonylatot sorok nélkül vagy nulla alatti végösszeggel."),
        Saying(
            "Check the amounts of the faktur.", id: "Periksa jumlah pada faktur.", ro: "Verificați sumele din faktur.",
            hu: "Ellenőrizze a faktur összegeit."),
        Saying(
            "A text is longer than SAP's field.", id: "Sebuah teks lebih panjang daripada kolom SAP.",
            ro: "Un text este mai lung decât câmpul din SAP.", hu: "Az egyik szöveg hosszabb az SAP mezőjénél."),
        Saying(
            "Shorten the text SAP names.", id: "Perpendek teks yang disebut SAP.", ro: "Scurtați textul numit de SAP.",
            hu: "Rövidítse le az SAP által megnevezett szöveget."),
        Saying(
            "SAP allows only certain values in a field, and this is none of them.",
            id: "SAP hanya menerima nilai tertentu di suatu kolom, dan ini bukan salah satunya.",
            ro: "SAP acceptă într-un câmp doar anumite valori, iar aceasta nu este printre ele.",
            hu: "Az SAP egy mezőben csak bizonyos értékeket enged meg, és ez nem tartozik közéjük."),
        Saying(
            "Choose one of the values SAP lists.", id: "Pilih salah satu nilai yang disebutkan SAP.",
            ro: "Alegeți una dintre valorile enumerate de SAP.", hu: "Válasszon az SAP által felsorolt értékek közül."),
        Saying(
            "Debits and credits of the journal entry do not balance in SAP.",
            id: "Debit dan kredit jurnal tidak seimbang di SAP.",
            ro: "Debitul și creditul notei contabile nu se echilibrează în SAP.",
            hu: "A naplótétel tartozik és követel oldala nem egyezik az SAP-ban."),
        Saying(
            "Check the accounts: an account kept in a foreign currency needs foreign amounts as well.",
            id: "Periksa akun: akun dalam mata uang asing juga memerlukan jumlah dalam valuta asing.",
            ro: "Verificați conturile: un cont ținut în valută are nevoie și de sume în valută.",
            hu: "Ellenőrizze a főkönyvi számlákat: a devizában vezetett számlához devizaösszeg is kell."),
        Saying(
            "The withholding tax code is not allowed for this customer.",
            id: "Kode pajak dipotong (PPh) tidak diizinkan untuk pelanggan ini.",
            ro: "Codul impozitului reținut la sursă nu este permis pentru acest client.",
            hu: "A levont adó kódja ennél az ügyfélnél nem megengedett."),
        Saying(
            "Assign the code to the business partner in SAP, or take the withholding tax off the faktur.",
            id: "Tetapkan kode itu pada mitra bisnis di SAP, atau hapus pajak dipotong dari faktur.",
            ro: "Atribuiți codul partenerului de afaceri în SAP sau scoateți impozitul reținut din faktur.",
            hu: "Rendelje a kódot az üzleti partnerhez az SAP-ban, vagy vegye le a levont adót a fakturról."),
        Saying(
            "SAP already holds a record with this key.", id: "SAP sudah menyimpan data dengan kunci ini.",
            ro: "SAP are deja o înregistrare cu această cheie.", hu: "Az SAP-ban már van rekord ezzel a kulccsal."),
        Saying(
            "Look for the record in SAP before you change anything: it may be the same document.",
            id: "Cari data itu di SAP sebelum mengubah apa pun: mungkin itu dokumen yang sama.",
            ro: "Căutați înregistrarea în SAP înainte de a schimba ceva: poate fi același document.",
            hu: "Keresse meg a rekordot az SAP-ban, mielőtt bármit módosít: lehet, hogy ugyanaz a bizonylat."),
        Saying(
            "The document is larger than SAP accepts (50 MB).",
            id: "Dokumen lebih besar daripada yang diterima SAP (50 MB).",
            ro: "Documentul este mai mare decât acceptă SAP (50 MB).",
            hu: "A bizonylat nagyobb, mint amit az SAP elfogad (50 MB)."),
        Saying(
            "Make the document or its attachment smaller.", id: "Perkecil dokumen atau lampirannya.",
            ro: "Micșorați documentul sau atașamentul lui.", hu: "Csökkentse a bizonylat vagy a melléklete méretét."),
        Saying(
            "The posting period is locked in SAP.", id: "Periode pembukuan terkunci di SAP.",
            ro: "Perioada contabilă este blocată în SAP.", hu: "A könyvelési időszak zárolva van az SAP-ban."),
        Saying(
            "Have the period unlocked in SAP, or correct the invoice date.",
            id: "Mintalah periode dibuka di SAP, atau perbaiki tanggal invoice.",
            ro: "Cereți deblocarea perioadei în SAP sau corectați data facturii.",
            hu: "Oldassa fel az időszak zárolását az SAP-ban, vagy javítsa a számla keltét."),
        Saying(
            "A date lies outside the periods SAP allows.",
            id: "Sebuah tanggal berada di luar periode yang diizinkan SAP.",
            ro: "O dată este în afara perioadelor permise de SAP.",
            hu: "Az egyik dátum az SAP által megengedett időszakokon kívül esik."),
        Saying(
            "Correct the date, or have the posting period created in SAP.",
            id: "Perbaiki tanggalnya, atau mintalah periode pembukuan dibuat di SAP.",
            ro: "Corectați data sau cereți crearea perioadei contabile în SAP.",
            hu: "Javítsa a dátumot, vagy hozassa létre a könyvelési időszakot az SAP-ban."),
        Saying(
            "SAP has no exchange rate for the day of the document.", id: "SAP tidak punya kurs untuk tanggal dokumen.",
            ro: "SAP nu are curs de schimb pentru ziua documentului.",
            hu: "Az SAP-ban nincs árfolyam a bizonylat napjára."),
        Saying(
            "Enter the day's rate in SAP (Administration, Exchange Rates and Indexes), also for the system currency, and try again.",
            id:
                "Masukkan kurs hari itu di SAP (Administration, Exchange Rates and Indexes), juga untuk mata uang sistem, lalu coba lagi.",
            ro:
                "Introduceți cursul zilei în SAP (Administration, Exchange Rates and Indexes), și pentru moneda de sistem, apoi încercați din nou.",
            hu:
                "Rögzítse az aznapi árfolyamot az SAP-ban (Administration, Exchange Rates and Indexes), a rendszer pénznemére is, és próbálja újra."
        ),
        Saying(
            "SAP has no numbering series for this document.", id: "SAP tidak punya seri penomoran untuk dokumen ini.",
            ro: "SAP nu are serie de numerotare pentru acest document.",
            hu: "Az SAP-ban nincs számozási sorozat ehhez a bizonylathoz."),
        Saying(
            "Define a series and set it as default for the user (Administration, Document Numbering).",
            id: "Buat seri dan jadikan bawaan bagi pengguna (Administration, Document Numbering).",
            ro: "Definiți o serie și puneți-o ca implicită pentru utilizator (Administration, Document Numbering).",
            hu:
                "Vegyen fel egy sorozatot, és tegye a felhasználó alapértelmezésévé (Administration, Document Numbering)."
        ),
        Saying(
            "The company has branches, and the document names no active one.",
            id: "Perusahaan punya cabang, dan dokumen tidak menyebut cabang yang aktif.",
            ro: "Firma are sucursale, iar documentul nu numește niciuna activă.",
            hu: "A cégnek fióktelepei vannak, és a bizonylat egyetlen aktívat sem nevez meg."),
        Saying(
            "Assign the user of Tieout one default branch in SAP.",
            id: "Tetapkan satu cabang bawaan bagi pengguna Tieout di SAP.",
            ro: "Atribuiți utilizatorului Tieout o sucursală implicită în SAP.",
            hu: "Rendeljen a Tieout felhasználójához egy alapértelmezett fióktelepet az SAP-ban."),
        Saying(
            "SAP does not know a field of the document.", id: "SAP tidak mengenal salah satu kolom dokumen.",
            ro: "SAP nu cunoaște un câmp al documentului.", hu: "Az SAP nem ismeri a bizonylat egyik mezőjét."),
        Saying(
            "Create the user-defined field in SAP, or take it out of the settings.",
            id: "Buat kolom buatan pengguna (UDF) itu di SAP, atau hapus dari pengaturan.",
            ro: "Creați câmpul definit de utilizator în SAP sau scoateți-l din setări.",
            hu: "Hozza létre a felhasználói mezőt az SAP-ban, vagy vegye ki a beállításokból."),
        Saying(
            "A rule of the company itself refused the document.", id: "Aturan perusahaan sendiri menolak dokumen.",
            ro: "O regulă proprie a firmei a refuzat documentul.",
            hu: "A cég saját szabálya utasította el a bizonylatot."),
        Saying(
            "The text is the company's own (SBO_SP_TransactionNotification): ask who wrote the rule.",
            id: "Teksnya milik perusahaan sendiri (SBO_SP_TransactionNotification): tanyakan pembuat aturannya.",
            ro: "Textul este al firmei (SBO_SP_TransactionNotification): întrebați cine a scris regula.",
            hu: "A szöveg a cég sajátja (SBO_SP_TransactionNotification): kérdezze meg a szabály íróját."),
        Saying(
            "The user of Tieout is not allowed to do this in SAP.",
            id: "Pengguna Tieout tidak diizinkan melakukan ini di SAP.",
            ro: "Utilizatorul Tieout nu are voie să facă acest lucru în SAP.",
            hu: "A Tieout felhasználójának ehhez nincs joga az SAP-ban."),
        Saying(
            "Give the user the authorisation, or a licence that includes it.",
            id: "Beri pengguna itu otorisasinya, atau lisensi yang mencakupnya.",
            ro: "Dați utilizatorului autorizația sau o licență care o include.",
            hu: "Adja meg a felhasználónak a jogosultságot, vagy egy ezt tartalmazó licencet."),
        Saying(
            "SAP holds no such record.", id: "Data itu tidak ada di SAP.", ro: "SAP nu are o asemenea înregistrare.",
            hu: "Az SAP-ban nincs ilyen rekord."),
        Saying(
            "Check the number; somebody may have removed the record.",
            id: "Periksa nomornya; mungkin ada yang menghapus data itu.",
            ro: "Verificați numărul; poate că cineva a șters înregistrarea.",
            hu: "Ellenőrizze a számot; lehet, hogy valaki törölte a rekordot."),
        Saying(
            "Somebody changed the record in SAP at the same moment.",
            id: "Seseorang mengubah data itu di SAP pada saat yang sama.",
            ro: "Cineva a modificat înregistrarea în SAP în același moment.",
            hu: "Valaki ugyanabban a pillanatban módosította a rekordot az SAP-ban."),
        Saying(
            "Nothing to do yet: Tieout reads it again and tries anew.",
            id: "Belum perlu tindakan: Tieout membacanya lagi dan mencoba ulang.",
            ro: "Nu trebuie făcut nimic încă: Tieout o citește din nou și reîncearcă.",
            hu: "Még nincs teendő: a Tieout újra beolvassa, és újra próbálja."),
        Saying(
            "SAP no longer lets this field be changed.", id: "SAP tidak lagi mengizinkan kolom ini diubah.",
            ro: "SAP nu mai permite modificarea acestui câmp.", hu: "Az SAP már nem engedi módosítani ezt a mezőt."),
        Saying(
            "Cancel the document and post it anew, or change it in SAP by hand.",
            id: "Batalkan dokumen dan bukukan lagi, atau ubah di SAP secara manual.",
            ro: "Anulați documentul și înregistrați-l din nou sau modificați-l manual în SAP.",
            hu: "Sztornózza a bizonylatot és könyvelje újra, vagy módosítsa kézzel az SAP-ban."),
        Saying(
            "SAP does not offer this action for the document.",
            id: "SAP tidak menyediakan tindakan ini untuk dokumen tersebut.",
            ro: "SAP nu oferă această acțiune pentru document.",
            hu: "Az SAP ennél a bizonylatnál nem kínálja ezt a műveletet."),
        Saying(
            "Do it in SAP by hand; an invoice is cancelled, never removed.",
            id: "Lakukan di SAP secara manual; invoice dibatalkan, tidak pernah dihapus.",
            ro: "Faceți-o manual în SAP; o factură se anulează, nu se șterge niciodată.",
            hu: "Végezze el kézzel az SAP-ban; számlát sztornózni kell, törölni soha."),
    ]
}
