extension Saying {
    /// What people are told when they enter, import or attach in billing, or ask for a mail.
    static let billingActs: [Saying] = [
        Saying(
            "is no e-mail address", id: "bukan alamat surel", ro: "nu este o adresă de e-mail", hu: "nem e-mail cím"),
        Saying(
            "{column} is no e-mail address", id: "{column} bukan alamat surel",
            ro: "{column} nu este o adresă de e-mail", hu: "{column}: nem e-mail cím"),
        Saying(
            "Give each invoice a transaction of its own.", id: "Beri setiap faktur transaksinya sendiri.",
            ro: "Dați fiecărei facturi o tranzacție proprie.", hu: "Adjon minden számlának saját tranzakciót."),
        Saying(
            "has another owner in an earlier row ({name}, {email})",
            id: "punya pemilik lain di baris sebelumnya ({name}, {email})",
            ro: "are alt titular într-un rând anterior ({name}, {email})",
            hu: "egy korábbi sorban más a tulajdonosa ({name}, {email})"),
        Saying(
            "Give the account the same name, address and language in every row.",
            id: "Beri akun itu nama, alamat, dan bahasa yang sama di setiap baris.",
            ro: "Dați contului același nume, aceeași adresă și limbă în fiecare rând.",
            hu: "Adja meg az ügyfélszámlához minden sorban ugyanazt a nevet, címet és nyelvet."),
        Saying(
            "is kept with other content ({direction}, {transaction}, {account})",
            id: "sudah tersimpan dengan isi lain ({direction}, {transaction}, {account})",
            ro: "este păstrată cu alt conținut ({direction}, {transaction}, {account})",
            hu: "már megvan más tartalommal ({direction}, {transaction}, {account})"),
        Saying(
            "{column} is kept with other content ({direction}, {transaction}, {account})",
            id: "{column} sudah tersimpan dengan isi lain ({direction}, {transaction}, {account})",
            ro: "{column} este păstrată cu alt conținut ({direction}, {transaction}, {account})",
            hu: "{column}: már megvan más tartalommal ({direction}, {transaction}, {account})"),
        Saying(
            "Correct the row, or give the invoice an id of its own.",
            id: "Perbaiki barisnya, atau beri faktur itu id sendiri.",
            ro: "Corectați rândul sau dați facturii un id propriu.",
            hu: "Javítsa a sort, vagy adjon a számlának saját azonosítót."),
        Saying(
            "belongs to another invoice that is kept", id: "milik faktur lain yang sudah tersimpan",
            ro: "aparține altei facturi păstrate", hu: "egy másik, már meglévő számláé"),
        Saying(
            "{column} belongs to another invoice that is kept", id: "{column} milik faktur lain yang sudah tersimpan",
            ro: "{column} aparține altei facturi păstrate", hu: "{column}: egy másik, már meglévő számláé"),
        Saying(
            "Correct the row, or give the invoice a transaction of its own.",
            id: "Perbaiki barisnya, atau beri faktur itu transaksi sendiri.",
            ro: "Corectați rândul sau dați facturii o tranzacție proprie.",
            hu: "Javítsa a sort, vagy adjon a számlának saját tranzakciót."),
        Saying(
            "Write OUTGOING or INCOMING.", id: "Tulis OUTGOING atau INCOMING.", ro: "Scrieți OUTGOING sau INCOMING.",
            hu: "Írja ezt: OUTGOING vagy INCOMING."),
        Saying(
            "is none of OUTGOING, INCOMING", id: "bukan OUTGOING atau INCOMING",
            ro: "nu este nici OUTGOING, nici INCOMING", hu: "se nem OUTGOING, se nem INCOMING"),
        Saying(
            "{column} is none of OUTGOING, INCOMING", id: "{column} bukan OUTGOING atau INCOMING",
            ro: "{column} nu este nici OUTGOING, nici INCOMING", hu: "{column}: se nem OUTGOING, se nem INCOMING"),
        Saying("{column} is empty", id: "{column} kosong", ro: "{column} este gol", hu: "{column}: üres"),
        Saying(
            "Invoice {invoice} has no mail yet.", id: "Faktur {invoice} belum punya surel.",
            ro: "Factura {invoice} nu are încă e-mail.", hu: "Ehhez a számlához még nincs levél: {invoice}."),
        Saying(
            "The mail is promised when the signed file has been fetched; incoming invoices have none.",
            id: "Surel dijanjikan setelah berkas bertanda tangan diambil; faktur masuk tidak punya surel.",
            ro: "E-mailul se promite după preluarea fișierului semnat; facturile primite nu au.",
            hu: "A levelet az aláírt fájl lehívása után ígérjük meg; bejövő számlához nincs levél."),
        Saying(
            "it is larger than {n} MiB", id: "lebih besar dari {n} MiB", ro: "depășește {n} MiB",
            hu: "nagyobb, mint {n} MiB"),
        Saying(
            "it is no whole PDF: {*why}", id: "bukan PDF utuh: {*why}", ro: "nu este un PDF întreg: {*why}",
            hu: "nem teljes PDF: {*why}"),
        Saying(
            "Invoice {invoice} is outgoing: its document comes signed from the ERP.",
            id: "Faktur {invoice} adalah faktur keluar: dokumennya datang dari ERP, sudah ditandatangani.",
            ro: "Factura {invoice} este emisă de noi: documentul ei vine semnat din ERP.",
            hu: "Ez kimenő számla: {invoice}; a bizonylata aláírva jön az ERP-ből."),
        Saying(
            "Attach documents to incoming invoices only.", id: "Lampirkan dokumen hanya pada faktur masuk.",
            ro: "Atașați documente doar la facturile primite.", hu: "Bizonylatot csak bejövő számlához csatoljon."),
        Saying(
            "the invoice has {n} files already", id: "faktur sudah punya {n} berkas",
            ro: "factura are deja numărul maxim de fișiere: {n}", hu: "a számlának már {n} fájlja van"),
        Saying(
            "The invoice was not kept: {*problems}.", id: "Faktur tidak disimpan: {*problems}.",
            ro: "Factura nu a fost păstrată: {*problems}.", hu: "A számlát nem vettük fel: {*problems}."),
        Saying(
            "Invoice {invoice} has no file with the digest {digest}.",
            id: "Faktur {invoice} tidak punya berkas dengan intisari {digest}.",
            ro: "Factura {invoice} nu are fișier cu rezumatul {digest}.",
            hu: "Ennek a számlának nincs ilyen kivonatú fájlja: {invoice}; kivonat: {digest}."),
        Saying(
            "Look its files up with \"tieout billing show {invoice}\".",
            id: "Lihat berkasnya dengan \"tieout billing show {invoice}\".",
            ro: "Vedeți-i fișierele cu \"tieout billing show {invoice}\".",
            hu: "A fájljait ez mutatja: \"tieout billing show {invoice}\"."),
        Saying(
            "The document {document} was not kept: {*why}.", id: "Dokumen {document} tidak disimpan: {*why}.",
            ro: "Documentul {document} nu a fost păstrat: {*why}.",
            hu: "A bizonylatot nem őriztük meg: {document}; {*why}."),
        Saying(
            "Attach the document as one whole PDF of at most {n} MiB.",
            id: "Lampirkan dokumen sebagai satu PDF utuh paling besar {n} MiB.",
            ro: "Atașați documentul ca un PDF întreg de cel mult {n} MiB.",
            hu: "Csatolja a bizonylatot egyetlen teljes PDF-ként, legfeljebb {n} MiB méretben."),
        Saying(
            "Invoice {invoice} has another document under the name {name}; it was left as it is.",
            id: "Faktur {invoice} punya dokumen lain dengan nama {name}; dibiarkan apa adanya.",
            ro: "Factura {invoice} are alt document cu numele {name}; a rămas cum era.",
            hu: "A számlának ({invoice}) ezen a néven más bizonylata van: {name}; azt érintetlenül hagytuk."),
        Saying(
            "Compare the two; if both belong to the invoice, attach this one under another name.",
            id: "Bandingkan keduanya; bila keduanya milik faktur itu, lampirkan yang ini dengan nama lain.",
            ro: "Comparați-le; dacă ambele țin de factură, atașați-l pe acesta cu alt nume.",
            hu: "Hasonlítsa össze a kettőt; ha mindkettő a számláé, ezt csatolja más néven."),
        Saying(
            "Invoice {invoice} was changed by others each time the document was to be attached.",
            id: "Faktur {invoice} diubah orang lain setiap kali dokumen hendak dilampirkan.",
            ro: "Factura {invoice} a fost modificată de alții de fiecare dată când urma atașarea documentului.",
            hu: "A számlát mások módosították minden alkalommal, amikor a bizonylatot csatoltuk volna: {invoice}."),
        Saying(
            "Attach it again in a minute.", id: "Lampirkan lagi sebentar lagi.",
            ro: "Atașați-l din nou peste un minut.", hu: "Csatolja újra egy perc múlva."),
    ]
}
