import Model

extension Saying {
    /// What the doctor asks of the folders of the file share, and of what InvenTree answers.
    static let shareQuestions: [Saying] = questions + questions.map(\.asSentence)

    private static let questions: [Saying] = [
        Saying(
            "The folder of signed invoices can be read; files: {count}",
            id: "Folder faktur bertanda tangan dapat dibaca; berkas: {count}",
            ro: "Dosarul facturilor semnate poate fi citit; fișiere: {count}",
            hu: "Az aláírt számlák mappája olvasható; fájlok: {count}"),
        Saying(
            "The folder of received invoices can be read; files: {count}",
            id: "Folder faktur yang diterima dapat dibaca; berkas: {count}",
            ro: "Dosarul facturilor primite poate fi citit; fișiere: {count}",
            hu: "A beérkezett számlák mappája olvasható; fájlok: {count}"),
        Saying(
            "Files can be stored in the folder of signed invoices",
            id: "Berkas dapat disimpan di folder faktur bertanda tangan",
            ro: "Fișierele pot fi depuse în dosarul facturilor semnate",
            hu: "Az aláírt számlák mappájába lehet fájlt tenni"),
        Saying(
            "Files can be stored in the folder of received invoices",
            id: "Berkas dapat disimpan di folder faktur yang diterima",
            ro: "Fișierele pot fi depuse în dosarul facturilor primite",
            hu: "A beérkezett számlák mappájába lehet fájlt tenni"),
        Saying(
            "The folder of signed invoices can be used", id: "Folder faktur bertanda tangan dapat dipakai",
            ro: "Dosarul facturilor semnate poate fi folosit", hu: "Az aláírt számlák mappája használható"),
        Saying(
            "The folder of received invoices can be used", id: "Folder faktur yang diterima dapat dipakai",
            ro: "Dosarul facturilor primite poate fi folosit", hu: "A beérkezett számlák mappája használható"),
        Saying(
            "The setting {key} is answered without a value", id: "Pengaturan {key} dijawab tanpa nilai",
            ro: "Setarea {key} a venit fără valoare", hu: "Érték nélkül érkezett a beállítás: {key}"),
    ]
}

extension Saying {
    /// A question that was answered with yes: the same words and a period.
    fileprivate var asSentence: Saying {
        Saying(
            english + ".", id: self[.indonesian] + ".", ro: self[.romanian] + ".", hu: self[.hungarian] + ".")
    }
}
