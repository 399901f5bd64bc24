extension Saying {
    /// What the doctor looks at, in a word or two.
    static let doctorTopics: [Saying] = [
        Saying("settings", id: "pengaturan", ro: "setări", hu: "beállítások"),
        Saying("store", id: "penyimpanan", ro: "date", hu: "tár"),
        Saying("audit", id: "audit", ro: "audit", hu: "napló"),
        Saying("clock", id: "jam", ro: "ceas", hu: "óra"),
        Saying("mail", id: "surel", ro: "e-mail", hu: "levél"),
        Saying("mail templates", id: "templat surel", ro: "șabloane de e-mail", hu: "levélsablonok"),
        Saying("billing", id: "penagihan", ro: "facturare", hu: "számlázás"),
        Saying(
            "invoice collection", id: "pengumpulan invoice", ro: "colectarea facturilor", hu: "számlagyűjtés"),
        Saying("file share", id: "share berkas", ro: "share de fișiere", hu: "fájlmegosztás"),
        Saying("SAP's database", id: "basis data SAP", ro: "baza de date SAP", hu: "SAP-adatbázis"),
    ]
}
