extension Saying {
    /// What collecting invoices from the ERP's views says.
    static let collection: [Saying] = [
        Saying(
            "the view no longer shows it", id: "tampilan tidak lagi memuatnya", ro: "vederea nu o mai arată",
            hu: "a nézet már nem mutatja"),
        Saying(
            "its document number was {before} and is {now}", id: "nomor dokumennya dulu {before} dan sekarang {now}",
            ro: "numărul documentului era {before} și este {now}",
            hu: "a bizonylatszáma ez volt: {before}, most ez: {now}"),
        Saying(
            "rows that say something else: {n} of {total}", id: "baris yang isinya berbeda: {n} dari {total}",
            ro: "rânduri cu alt conținut: {n} din {total}", hu: "eltérő sorok: {n} / {total}"),
        Saying("rows that are new: {n}", id: "baris baru: {n}", ro: "rânduri noi: {n}", hu: "új sorok: {n}"),
        Saying(
            "rows that are gone: {n}", id: "baris yang hilang: {n}", ro: "rânduri dispărute: {n}",
            hu: "eltűnt sorok: {n}"),
        Saying(
            "billing holds {*ours} net, the view shows {*theirs}",
            id: "penagihan mencatat neto {*ours}, tampilan memuat {*theirs}",
            ro: "facturarea are net {*ours}, vederea arată {*theirs}",
            hu: "a számlázás szerint a nettó {*ours}, a nézet szerint {*theirs}"),
        Saying(
            "more than can be added up", id: "melebihi batas penjumlahan", ro: "mai mult decât se poate aduna",
            hu: "több, mint ami összeadható"),
        Saying(
            "{*row} has no amount", id: "{*row} tidak memuat jumlah", ro: "{*row} nu are sumă",
            hu: "nincs összeg ({*row})"),
        Saying("row {key}", id: "baris {key}", ro: "rândul {key}", hu: "{key} sor"),
        Saying("a row", id: "sebuah baris", ro: "un rând", hu: "egy sor"),
        Saying(
            "{*row} says \"{text}\", which is no amount with at most six places",
            id: "{*row} berisi “{text}”, bukan jumlah dengan paling banyak enam desimal",
            ro: "{*row} spune „{text}”, ceea ce nu este o sumă cu cel mult șase zecimale",
            hu: "„{text}” nem legfeljebb hat tizedesjegyű összeg ({*row})"),
        Saying(
            "Correct the document or the view in the ERP.", id: "Perbaiki dokumen atau tampilan di ERP.",
            ro: "Corectați documentul sau vederea în ERP.", hu: "Javítsa a bizonylatot vagy a nézetet az ERP-ben."),
        Saying(
            "Let the view cast the column to decimal(19,6).",
            id: "Atur agar tampilan mengubah kolom itu menjadi decimal(19,6).",
            ro: "Faceți ca vederea să convertească coloana la decimal(19,6).",
            hu: "Alakítsa át a nézet az oszlopot erre: decimal(19,6)."),
        Saying(
            "the transaction's slug", id: "slug transaksi", ro: "slugul tranzacției", hu: "a tranzakció azonosítója"),
        Saying("the account's code", id: "kode akun", ro: "codul contului", hu: "az ügyfélszámla kódja"),
        Saying(
            "the ERP shows no document number", id: "ERP tidak menampilkan nomor dokumen",
            ro: "ERP nu arată numărul documentului", hu: "az ERP nem mutat bizonylatszámot"),
        Saying(
            "Let the view show DocNum.", id: "Atur agar tampilan memuat DocNum.",
            ro: "Faceți ca vederea să arate DocNum.", hu: "A nézet mutassa a DocNum oszlopot."),
        Saying(
            "the ERP says \"{theirs}\", and billing knows {*what} as \"{ours}\"",
            id: "ERP menyebut “{theirs}”, sedangkan {*what} menurut penagihan “{ours}”",
            ro: "ERP spune „{theirs}”, iar facturarea știe: {*what} este „{ours}”",
            hu: "az ERP szerint „{theirs}”, a számlázás szerint {*what}: „{ours}”"),
        Saying(
            "the ERP says nothing, and billing knows {*what} as \"{ours}\"",
            id: "ERP kosong, sedangkan {*what} menurut penagihan “{ours}”",
            ro: "ERP nu spune nimic, iar facturarea știe: {*what} este „{ours}”",
            hu: "az ERP semmit sem mond, a számlázás szerint {*what}: „{ours}”"),
        Saying(
            "Correct whichever is wrong: the document in the ERP, or the invoice in billing.",
            id: "Perbaiki yang salah: dokumen di ERP, atau faktur di penagihan.",
            ro: "Corectați ce este greșit: documentul din ERP sau factura din facturare.",
            hu: "Javítsa azt, amelyik hibás: a bizonylatot az ERP-ben vagy a számlát a számlázásban."),
        Saying(
            "the rows show several: {values}", id: "baris-barisnya memuat beberapa: {values}",
            ro: "rândurile arată mai multe: {values}", hu: "a sorok többfélét mutatnak: {values}"),
        Saying(
            "Find the documents with the same U_MVDocNum in the ERP, and correct the wrong ones.",
            id: "Cari dokumen dengan U_MVDocNum yang sama di ERP, dan perbaiki yang salah.",
            ro: "Găsiți în ERP documentele cu același U_MVDocNum și corectați-le pe cele greșite.",
            hu: "Keresse meg az ERP-ben az azonos U_MVDocNum értékű bizonylatokat, és javítsa a hibásakat."),
        Saying(
            "the view shows row {row} {n} times", id: "tampilan memuat baris {row} sebanyak {n} kali",
            ro: "vederea arată rândul {row} de {n} ori", hu: "a nézet {n} alkalommal mutatja ezt a sort: {row}"),
        Saying(
            "Look for a join in the view that finds more than one match.",
            id: "Cari join di tampilan yang menemukan lebih dari satu pasangan.",
            ro: "Căutați în vedere un join care găsește mai mult de o potrivire.",
            hu: "Keressen a nézetben olyan összekapcsolást, amely egynél több találatot ad."),
        Saying(
            "several documents carry this number: {documents}", id: "beberapa dokumen memakai nomor ini: {documents}",
            ro: "mai multe documente poartă acest număr: {documents}",
            hu: "több bizonylat viseli ezt a számot: {documents}"),
        Saying(
            "Correct U_MVDocNum of the wrong ones in the ERP; cancelled ones must not be in the view.",
            id: "Perbaiki U_MVDocNum yang salah di ERP; yang dibatalkan tidak boleh ada di tampilan.",
            ro: "Corectați în ERP U_MVDocNum la cele greșite; cele anulate nu trebuie să fie în vedere.",
            hu: "Javítsa az ERP-ben a hibásak U_MVDocNum értékét; sztornózott bizonylat ne legyen a nézetben."),
        Saying(
            "OrNumber: {*problem}", id: "OrNumber: {*problem}", ro: "OrNumber: {*problem}", hu: "OrNumber: {*problem}"),
        Saying(
            "U_MV2CardCode: {*problem}", id: "U_MV2CardCode: {*problem}", ro: "U_MV2CardCode: {*problem}",
            hu: "U_MV2CardCode: {*problem}"),
        Saying("DocNum: {*problem}", id: "DocNum: {*problem}", ro: "DocNum: {*problem}", hu: "DocNum: {*problem}"),
        Saying(
            "ESignInvoice: {*problem}", id: "ESignInvoice: {*problem}", ro: "ESignInvoice: {*problem}",
            hu: "ESignInvoice: {*problem}"),
        Saying("LineNum: {*problem}", id: "LineNum: {*problem}", ro: "LineNum: {*problem}", hu: "LineNum: {*problem}"),
        Saying(
            "DocEntry: {*problem}", id: "DocEntry: {*problem}", ro: "DocEntry: {*problem}", hu: "DocEntry: {*problem}"),
        Saying(
            "Net_amount_in_LC: {*problem}", id: "Net_amount_in_LC: {*problem}", ro: "Net_amount_in_LC: {*problem}",
            hu: "Net_amount_in_LC: {*problem}"),
        Saying(
            "Net_amount_in_FC: {*problem}", id: "Net_amount_in_FC: {*problem}", ro: "Net_amount_in_FC: {*problem}",
            hu: "Net_amount_in_FC: {*problem}"),
        Saying("and {n} more", id: "dan {n} lagi", ro: "și încă {n}", hu: "és még {n}"),
        Saying(
            "Invoice {invoice} was not collected. {*problems}.", id: "Faktur {invoice} tidak dikumpulkan. {*problems}.",
            ro: "Factura {invoice} nu a fost colectată. {*problems}.",
            hu: "Nem gyűjtöttük be ezt a számlát: {invoice}. {*problems}."),
        Saying(
            "Invoice {invoice} changed in the ERP after it was issued: {*differences}.",
            id: "Faktur {invoice} berubah di ERP setelah diterbitkan: {*differences}.",
            ro: "Factura {invoice} s-a schimbat în ERP după emitere: {*differences}.",
            hu: "Ez a számla a kiállítása után megváltozott az ERP-ben: {invoice}; {*differences}."),
        Saying(
            "Find out in the ERP who changed it and why: undo it there, or cancel the invoice and write a new one.",
            id:
                "Cari tahu di ERP siapa yang mengubah dan mengapa: kembalikan di sana, atau batalkan faktur dan buat yang baru.",
            ro:
                "Aflați din ERP cine a schimbat-o și de ce: refaceți acolo starea veche sau anulați factura și scrieți una nouă.",
            hu:
                "Derítse ki az ERP-ben, ki és miért módosította: vonja vissza ott, vagy sztornózza a számlát, és írjon újat."
        ),
        Saying(
            "The ERP shows outgoing invoice {number}, and billing has no such invoice.",
            id: "ERP memuat faktur keluar {number}, tetapi tidak ada di penagihan.",
            ro: "ERP arată factura emisă {number}, iar în facturare nu există o asemenea factură.",
            hu: "Az ERP mutat egy kimenő számlát, amely a számlázásban nincs meg: {number}."),
        Saying(
            "The ERP shows incoming invoice {number}, and billing has no such invoice.",
            id: "ERP memuat faktur masuk {number}, tetapi tidak ada di penagihan.",
            ro: "ERP arată factura primită {number}, iar în facturare nu există o asemenea factură.",
            hu: "Az ERP mutat egy bejövő számlát, amely a számlázásban nincs meg: {number}."),
        Saying(
            "Correct U_MVDocNum in the ERP, or import the invoice into billing.",
            id: "Perbaiki U_MVDocNum di ERP, atau impor faktur itu ke penagihan.",
            ro: "Corectați U_MVDocNum în ERP sau importați factura în facturare.",
            hu: "Javítsa az U_MVDocNum értékét az ERP-ben, vagy importálja a számlát a számlázásba."),
        Saying(
            "Invoice {invoice} is signed, says the ERP, and the share has no file {file}.",
            id: "Menurut ERP faktur {invoice} sudah ditandatangani, tetapi berkas {file} tidak ada di share.",
            ro: "După ERP, factura {invoice} este semnată, iar pe share nu există fișierul {file}.",
            hu: "Az ERP szerint ez a számla alá van írva: {invoice}; a megosztáson nincs meg a fájlja: {file}."),
        Saying(
            "Look for the file in the folder of signed invoices; every run looks again.",
            id: "Cari berkasnya di folder faktur bertanda tangan; setiap proses memeriksa lagi.",
            ro: "Căutați fișierul în dosarul facturilor semnate; fiecare rulare verifică din nou.",
            hu: "Keresse a fájlt az aláírt számlák mappájában; minden futás újra megnézi."),
        Saying(
            "The signed file {file} of invoice {invoice} is no whole PDF: {*why}.",
            id: "Berkas bertanda tangan {file} dari faktur {invoice} bukan PDF utuh: {*why}.",
            ro: "Fișierul semnat {file} al facturii {invoice} nu este un PDF întreg: {*why}.",
            hu: "Az aláírt fájl nem teljes PDF ({file}, számla: {invoice}): {*why}."),
        Saying(
            "Open it on the share; if it is damaged, sign the invoice again. Every run looks again.",
            id: "Buka di share; bila rusak, tanda tangani faktur lagi. Setiap proses memeriksa lagi.",
            ro:
                "Deschideți-l pe share; dacă este deteriorat, semnați factura din nou. Fiecare rulare verifică din nou.",
            hu: "Nyissa meg a megosztáson; ha sérült, írja alá újra a számlát. Minden futás újra megnézi."),
        Saying(
            "it does not begin as one", id: "tidak diawali seperti PDF", ro: "nu începe ca un PDF",
            hu: "nem úgy kezdődik, mint egy PDF"),
        Saying(
            "its end is missing", id: "bagian akhirnya tidak ada", ro: "îi lipsește sfârșitul", hu: "hiányzik a vége"),
        Saying(
            "The owner of account {account} can't be sent invoice {invoice}: {*why}.",
            id: "Faktur {invoice} tidak dapat dikirim ke pemilik akun {account}: {*why}.",
            ro: "Titularului contului {account} nu i se poate trimite factura {invoice}: {*why}.",
            hu: "A tulajdonosnak nem küldhető el a számla (ügyfélszámla: {account}, számla: {invoice}): {*why}."),
        Saying(
            "no e-mail address is known", id: "tidak ada alamat surel yang diketahui",
            ro: "nu se știe nicio adresă de e-mail", hu: "nem ismert e-mail cím"),
        Saying(
            "Correct the owner's address in billing, and retry the delivery.",
            id: "Perbaiki alamat pemilik di penagihan, lalu coba lagi pengirimannya.",
            ro: "Corectați adresa titularului în facturare și reîncercați livrarea.",
            hu: "Javítsa a tulajdonos címét a számlázásban, és próbálja újra a kézbesítést."),
        Saying(
            "The mail may have arrived or not: the mail server's answer was lost, and it can't be asked.",
            id: "Surel mungkin sudah sampai atau belum: jawaban server surel hilang, dan tidak dapat ditanya.",
            ro:
                "E-mailul poate să fi ajuns sau nu: răspunsul serverului de e-mail s-a pierdut, iar el nu poate fi întrebat.",
            hu: "A levél vagy megérkezett, vagy nem: a levelezőszerver válasza elveszett, és utólag nem kérdezhető meg."
        ),
        Saying(
            "Look for the Message-ID in the mail server's log, or ask the owner; then retry the delivery or set it aside.",
            id:
                "Cari Message-ID di log server surel, atau tanyakan pemilik; lalu coba lagi pengirimannya atau sisihkan.",
            ro:
                "Căutați Message-ID în jurnalul serverului de e-mail sau întrebați titularul; apoi reîncercați livrarea sau puneți-o deoparte.",
            hu:
                "Keresse a Message-ID-t a levelezőszerver naplójában, vagy kérdezze meg a tulajdonost; aztán próbálja újra a kézbesítést, vagy tegye félre."
        ),
        Saying(
            "No invoices can be collected: the setting {setting} is missing.",
            id: "Faktur tidak dapat dikumpulkan: pengaturan {setting} belum ada.",
            ro: "Nu se pot colecta facturi: lipsește setarea {setting}.",
            hu: "Nem gyűjthetők számlák: hiányzik egy beállítás, {setting}."),
        Saying(
            "Set sap.database, collection.signed_folder and mail.from, and with share.name also share.user.",
            id: "Isi sap.database, collection.signed_folder, dan mail.from, serta share.user bila share.name diisi.",
            ro: "Completați sap.database, collection.signed_folder și mail.from, iar cu share.name și share.user.",
            hu:
                "Adja meg ezeket: sap.database, collection.signed_folder és mail.from; ha van share.name, akkor share.user is kell."
        ),
    ]
}
