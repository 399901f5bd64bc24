extension Saying {
    /// What the collecting jobs are, and what their runs count.
    static let collectionRuns: [Saying] = [
        Saying(
            "Issues waiting invoices from the ERP's view, fetches the signed PDF, and promises the mail.",
            id:
                "Menerbitkan faktur yang menunggu dari tampilan ERP, mengambil PDF bertanda tangan, dan menjanjikan surelnya.",
            ro: "Emite facturile în așteptare după vederea ERP, preia PDF-ul semnat și promite e-mailul.",
            hu: "Az ERP nézete alapján kiállítja a várakozó számlákat, lehívja az aláírt PDF-et, és megígéri a levelet."
        ),
        Saying(
            "Keeps incoming invoices equal to the ERP's view, and stores their files on the share.",
            id: "Menjaga faktur masuk sama dengan tampilan ERP, dan menyimpan berkasnya di share.",
            ro: "Ține facturile primite la fel cu vederea ERP și le depune fișierele pe share.",
            hu: "A bejövő számlákat az ERP nézetével egyezően tartja, és fájljaikat a megosztásra teszi."),
        Saying("agreed", id: "cocok", ro: "potrivite", hu: "egyezik"),
        Saying("changed", id: "berubah", ro: "schimbate", hu: "megváltozott"),
        Saying("not there yet", id: "belum ada di sana", ro: "încă lipsă", hu: "még nincs ott"),
        Saying("items added", id: "rincian ditambahkan", ro: "poziții adăugate", hu: "hozzáadott tétel"),
        Saying("items changed", id: "rincian diubah", ro: "poziții modificate", hu: "módosult tétel"),
        Saying("items vanished", id: "rincian hilang", ro: "poziții dispărute", hu: "eltűnt tétel"),
        Saying("files fetched", id: "berkas diambil", ro: "fișiere preluate", hu: "lehívott fájl"),
        Saying("files stored", id: "berkas disimpan", ro: "fișiere depuse", hu: "tárolt fájl"),
        Saying("mails promised", id: "surel dijanjikan", ro: "e-mailuri promise", hu: "megígért levél"),
        Saying("to look at", id: "perlu diperiksa", ro: "de verificat", hu: "megnézendő"),
        Saying("overtaken", id: "didahului", ro: "devansate", hu: "megelőzve"),
        Saying(
            "The signed file of invoice {invoice} is not entered in billing yet.",
            id: "Berkas bertanda tangan faktur {invoice} belum tercatat di penagihan.",
            ro: "Fișierul semnat al facturii {invoice} nu este încă înscris în facturare.",
            hu: "A számla aláírt fájlja még nincs bejegyezve a számlázásba: {invoice}."),
        Saying(
            "The next run of the collection enters it; the mail follows by itself.",
            id: "Pengumpulan berikutnya mencatatnya; surelnya menyusul sendiri.",
            ro: "Următoarea colectare îl înscrie; e-mailul urmează de la sine.",
            hu: "A gyűjtés következő futása bejegyzi; a levél magától következik."),
        Saying(
            "Mail templates can't be used: {*problems}.", id: "Templat surel tidak dapat dipakai: {*problems}.",
            ro: "Șabloanele de e-mail nu pot fi folosite: {*problems}.",
            hu: "A levélsablonok nem használhatók: {*problems}."),
        Saying(
            "Correct the files in mail.templates_folder; docs/mail.md says what may stand there.",
            id: "Perbaiki berkas di mail.templates_folder; docs/mail.md menjelaskan isinya.",
            ro: "Corectați fișierele din mail.templates_folder; docs/mail.md spune ce poate sta acolo.",
            hu: "Javítsa a mail.templates_folder fájljait; a docs/mail.md leírja, mi állhat bennük."),
        Saying(
            "mail.usual_language: there is no template for {language}, only for {known}",
            id: "mail.usual_language: tidak ada templat untuk {language}, hanya untuk {known}",
            ro: "mail.usual_language: nu există șablon pentru {language}, doar pentru {known}",
            hu: "mail.usual_language: nincs sablon ehhez: {language}; csak ezekhez: {known}"),
        Saying(
            "{file}: another file is for {language} too", id: "{file}: berkas lain juga untuk {language}",
            ro: "{file}: și alt fișier este pentru {language}",
            hu: "{file}: ehhez a nyelvhez másik fájl is van: {language}"),
        Saying(
            "{file}: there is no invoice.{language}.txt beside it, with subject and text",
            id: "{file}: tidak ada invoice.{language}.txt di sampingnya, dengan subjek dan teks",
            ro: "{file}: lipsește de lângă el invoice.{language}.txt, cu subiect și text",
            hu: "{file}: nincs mellette invoice.{language}.txt, tárggyal és szöveggel"),
        Saying(
            "{file}: is neither invoice.LANGUAGE.txt nor invoice.LANGUAGE.html",
            id: "{file}: bukan invoice.LANGUAGE.txt maupun invoice.LANGUAGE.html",
            ro: "{file}: nu este nici invoice.LANGUAGE.txt, nici invoice.LANGUAGE.html",
            hu: "{file}: se nem invoice.LANGUAGE.txt, se nem invoice.LANGUAGE.html"),
        Saying(
            "{file}: is no text in UTF-8", id: "{file}: bukan teks UTF-8", ro: "{file}: nu este text în UTF-8",
            hu: "{file}: nem UTF-8 szöveg"),
        Saying(
            "{file}, line 1: the subject is empty", id: "{file}, baris 1: subjeknya kosong",
            ro: "{file}, linia 1: subiectul este gol", hu: "{file}, 1. sor: a tárgy üres"),
        Saying(
            "{file}, line 1: must begin with \"Subject: \"", id: "{file}, baris 1: harus diawali \"Subject: \"",
            ro: "{file}, linia 1: trebuie să înceapă cu \"Subject: \"",
            hu: "{file}, 1. sor: így kell kezdődnie: \"Subject: \""),
        Saying(
            "{file}, line 2: there is no text below the subject", id: "{file}, baris 2: tidak ada teks di bawah subjek",
            ro: "{file}, linia 2: sub subiect nu există text", hu: "{file}, 2. sor: a tárgy alatt nincs szöveg"),
        Saying(
            "{file}, line {n}: {word} stands for nothing (did you mean {meant}?)",
            id: "{file}, baris {n}: {word} tidak mewakili apa pun (maksud Anda {meant}?)",
            ro: "{file}, linia {n}: {word} nu înseamnă nimic (ați vrut să spuneți {meant}?)",
            hu: "{file}, {n}. sor: {word} nem jelent semmit (erre gondolt: {meant}?)"),
        Saying(
            "{file}, line {n}: {word} stands for nothing (there are {known})",
            id: "{file}, baris {n}: {word} tidak mewakili apa pun (yang ada: {known})",
            ro: "{file}, linia {n}: {word} nu înseamnă nimic (există {known})",
            hu: "{file}, {n}. sor: {word} nem jelent semmit (ezek vannak: {known})"),
    ]
}
