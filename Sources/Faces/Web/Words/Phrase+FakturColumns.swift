/// What the list of fakturs says of its columns, and of files of it.
extension Phrase {
    static let columnsWord = Phrase("Columns", id: "Kolom", ro: "Coloane", hu: "Oszlopok")
    static let columnsShown = Phrase(
        "Beside the invoice number the list shows", id: "Selain nomor invoice, daftar menampilkan",
        ro: "Pe lângă numărul facturii, lista arată", hu: "A számlaszám mellett a listában látszik")
    static let columnsKeep = Phrase(
        "Show these from now on", id: "Tampilkan ini seterusnya", ro: "Arată-le pe acestea de acum înainte",
        hu: "Mostantól ezek")
    static let columnsOnce = Phrase(
        "Only this time", id: "Hanya kali ini", ro: "Doar de data aceasta", hu: "Csak most")
    static let columnEnteredAt = Phrase("Entered at", id: "Dimasukkan pada", ro: "Introdusă la", hu: "Rögzítve")
    static let columnDocEntry = Phrase.name("DocEntry")
    static let columnPostedBy = Phrase("Posted by", id: "Dibukukan oleh", ro: "Înregistrată de", hu: "Könyvelte")
    static let columnPostedAt = Phrase("Posted at", id: "Dibukukan pada", ro: "Înregistrată la", hu: "Lekönyvelve")
    static let columnAnsweredAt = Phrase(
        "Answered at", id: "Dijawab pada", ro: "Răspuns dat la", hu: "Megválaszolva")

    static let exportWord = Phrase("Export", id: "Ekspor", ro: "Exportă", hu: "Exportálás")
    static let exportWhat = Phrase(
        "The fakturs that are ticked; while none is ticked, all that this list holds, on every page.",
        id: "Faktur yang dicentang; bila tidak ada yang dicentang, semua isi daftar ini, di setiap halaman.",
        ro: "Facturile bifate; dacă nu este bifată niciuna, toate cele din această listă, de pe toate paginile.",
        hu: "A bejelölt számlák; ha egy sincs bejelölve, a lista összes számlája, minden oldalról.")
    static let exportAllColumns = Phrase(
        "All there are, so that the file can be imported again",
        id: "Semua yang ada, agar berkas dapat diimpor kembali",
        ro: "Toate câte există, astfel încât fișierul să poată fi importat din nou",
        hu: "Mind, hogy a fájl újra importálható legyen")
    static let exportShownColumns = Phrase(
        "Those that the list shows", id: "Yang ditampilkan daftar", ro: "Cele pe care le arată lista",
        hu: "Amelyek a listában látszanak")
    static let exportTooMany = Phrase(
        "At most {n} ticked fakturs are exported at once. Nothing was exported; search for them, and tick none.",
        id:
            "Paling banyak {n} faktur yang dicentang diekspor sekaligus. Tidak ada yang diekspor; carilah, tanpa mencentang.",
        ro:
            "Se exportă cel mult {n} facturi bifate odată. Nu s-a exportat nimic; căutați-le, fără să bifați niciuna.",
        hu: "Egyszerre legfeljebb {n} bejelölt számla exportálható. Nem készült fájl; keresse meg őket, jelölés nélkül."
    )
}

extension CountPhrase {
    static let exportGone = CountPhrase(
        "{n} ticked faktur is not there any more. Nothing was exported; tick again on the list as it is now.",
        "{n} ticked fakturs are not there any more. Nothing was exported; tick again on the list as it is now.",
        id:
            "{n} faktur yang dicentang sudah tidak ada. Tidak ada yang diekspor; centang lagi pada daftar yang sekarang.",
        ro: (
            one: "{n} factură bifată nu mai există. Nu s-a exportat nimic; bifați din nou în lista de acum.",
            few: "{n} facturi bifate nu mai există. Nu s-a exportat nimic; bifați din nou în lista de acum.",
            other: "{n} de facturi bifate nu mai există. Nu s-a exportat nimic; bifați din nou în lista de acum."
        ),
        hu: "{n} bejelölt számla már nincs meg. Nem készült fájl; jelölje ki újra a mostani listán.")
}
