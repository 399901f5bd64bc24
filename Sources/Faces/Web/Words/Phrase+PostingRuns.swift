/// What is said of bulk postings, while they go on and later.
extension Phrase {
    static let bulkRuns = Phrase(
        "Bulk postings", id: "Pembukuan massal", ro: "Înregistrări în masă", hu: "Tömeges könyvelések")
    static let bulkRunTitle = Phrase(
        "Posting to SAP", id: "Membukukan ke SAP", ro: "Înregistrare în SAP", hu: "Könyvelés az SAP-ba")
    static let bulkBegunBy = Phrase(
        "Begun by {who}", id: "Dimulai oleh {who}", ro: "Începută de {who}", hu: "Indította: {who}")
    static let bulkGoesOn = Phrase(
        "It goes on without this page, too.", id: "Tetap berjalan walau halaman ini ditutup.",
        ro: "Continuă și fără această pagină.", hu: "Ez az oldal nélkül is folytatódik.")
    static let bulkStop = Phrase(
        "Stop after the current one", id: "Berhenti setelah yang sekarang", ro: "Oprește după cea curentă",
        hu: "Leállítás az aktuális után")
    static let bulkStopping = Phrase(
        "Stopping after the current one.", id: "Berhenti setelah yang sekarang.", ro: "Se oprește după cea curentă.",
        hu: "Az aktuális után leáll.")
    static let bulkDone = Phrase(
        "Done: SAP holds them all.", id: "Selesai: semuanya ada di SAP.", ro: "Gata: toate sunt în SAP.",
        hu: "Kész: mind az SAP-ban van.")
    static let bulkDonePartly = Phrase(
        "Done, but SAP doesn't hold them all: each row says why.",
        id: "Selesai, tetapi belum semua ada di SAP: tiap baris menyebut sebabnya.",
        ro: "Gata, dar nu toate sunt în SAP: fiecare rând spune de ce.",
        hu: "Kész, de nincs mind az SAP-ban: minden sor megmondja, miért.")
    static let bulkStopped = Phrase(
        "Stopped; the others were not sent.", id: "Dihentikan; yang lain tidak dikirim.",
        ro: "Oprit; celelalte nu au fost trimise.", hu: "Leállítva; a többi nem ment el.")
    static let bulkStoppedBy = Phrase(
        "Stopped by {who}; the others were not sent.", id: "Dihentikan oleh {who}; yang lain tidak dikirim.",
        ro: "Oprit de {who}; celelalte nu au fost trimise.", hu: "Leállította: {who}; a többi nem ment el.")
    static let bulkProgress = Phrase(
        "{done} of {total}", id: "{done} dari {total}", ro: "{done} din {total}", hu: "{done} / {total}")
    static let bulkInSAP = Phrase("In SAP", id: "Di SAP", ro: "În SAP", hu: "Az SAP-ban")
    static let bulkUnsettled = Phrase("Not in SAP", id: "Belum di SAP", ro: "Nu sunt în SAP", hu: "Nincs az SAP-ban")
    static let bulkLeft = Phrase("Not begun", id: "Belum dimulai", ro: "Neîncepute", hu: "El sem kezdett")
    static let bulkNotBegun = Phrase("not begun", id: "belum dimulai", ro: "neîncepută", hu: "el sem kezdve")
    static let bulkWaits = Phrase("waits for SAP", id: "menunggu SAP", ro: "așteaptă SAP", hu: "az SAP-ra vár")
    static let bulkNow = Phrase("now:", id: "sekarang:", ro: "acum:", hu: "most:")
    static let bulkRunsSentence = Phrase(
        "A bulk posting goes on until it is done or somebody stops it, also when Tieout is started again meanwhile.",
        id: "Pembukuan massal berjalan sampai selesai atau dihentikan, juga bila Tieout dimulai ulang.",
        ro: "O înregistrare în masă continuă până se termină sau o oprește cineva, chiar dacă Tieout este repornit.",
        hu: "A tömeges könyvelés addig tart, amíg kész nem lesz vagy le nem állítják, a Tieout újraindítása után is.")
    static let bulkRunsNone = Phrase(
        "Nobody has posted many fakturs at once yet.", id: "Belum ada yang membukukan banyak faktur sekaligus.",
        ro: "Nimeni nu a înregistrat încă mai multe facturi deodată.",
        hu: "Még senki sem könyvelt egyszerre több számlát.")
    static let bulkRunsNoneNext = Phrase(
        "Tick fakturs that are answered, check them, and post them together.",
        id: "Centang faktur yang sudah dijawab, periksa, lalu bukukan bersama.",
        ro: "Bifați facturi cu răspuns, verificați-le și înregistrați-le împreună.",
        hu: "Jelöljön ki megválaszolt számlákat, ellenőrizze, majd könyvelje őket együtt.")
}
