/// What is said before and while fakturs are posted, one or many.
extension Phrase {
    static let confirmTitle = Phrase(
        "Post invoice {number} to SAP?", id: "Bukukan invoice {number} ke SAP?",
        ro: "Înregistrați factura {number} în SAP?",
        hu: "Könyveli a(z) {number} számlát az SAP-ba?")
    static let confirmCompany = Phrase(
        "An invoice over {amount} for {customer} is made in {company}.",
        id: "Invoice senilai {amount} untuk {customer} dibuat di {company}.",
        ro: "Se creează o factură de {amount} pentru {customer} în {company}.",
        hu: "{amount} összegű számla készül {customer} részére itt: {company}.")
    static let confirmFinal = Phrase(
        "In SAP it can't be deleted or changed any more, only cancelled; both documents stay in the books.",
        id: "Di SAP tidak dapat dihapus atau diubah lagi, hanya dibatalkan; kedua dokumen tetap di pembukuan.",
        ro: "În SAP nu mai poate fi ștearsă sau modificată, doar anulată; ambele documente rămân în evidență.",
        hu: "Az SAP-ban már nem törölhető és nem módosítható, csak sztornózható; mindkét bizonylat a könyvekben marad.")
    static let confirmThere = Phrase(
        "SAP holds it already as invoice {number}: it is linked, and nothing is sent.",
        id: "SAP sudah memilikinya sebagai invoice {number}: ditautkan, tanpa mengirim.",
        ro: "SAP o are deja ca factura {number}: se leagă și nu se trimite nimic.",
        hu: "Az SAP-ban már megvan {number} számlaként: összekapcsoljuk, és semmit sem küldünk.")
    static let confirmCan = Phrase(
        "Cancel invoice {number}?", id: "Batalkan invoice {number}?", ro: "Anulați factura {number}?",
        hu: "Sztornózza a(z) {number} számlát?")
    static let cancelConsequence = Phrase(
        "SAP keeps invoice {doc} and adds the document that cancels it. Then the faktur can be opened again.",
        id: "SAP menyimpan invoice {doc} dan menambah dokumen pembatalannya. Lalu faktur dapat dibuka lagi.",
        ro:
            "SAP păstrează factura {doc} și adaugă documentul care o anulează. Apoi factura fiscală poate fi redeschisă.",
        hu:
            "Az SAP megtartja a(z) {doc} számlát, és mellé teszi a sztornó bizonylatot. Utána a számla újra megnyitható."
    )
    static let cancelHereOnly = Phrase(
        "Nothing of it is in SAP; it is only called off here.", id: "Tidak ada di SAP; hanya dibatalkan di sini.",
        ro: "Nimic nu este în SAP; se anulează doar aici.", hu: "Az SAP-ban nincs belőle semmi; csak itt sztornózzuk.")
    static let changedTitle = Phrase(
        "It changed after you looked. Nothing was sent.",
        id: "Ada perubahan setelah Anda melihat. Tidak ada yang dikirim.",
        ro: "S-a schimbat după ce ați privit. Nu s-a trimis nimic.",
        hu: "Megváltozott, mióta megnézte. Semmit sem küldtünk.")
    static let changedNext = Phrase(
        "This is the difference. Confirm what it is now, or go back.",
        id: "Ini perbedaannya. Konfirmasi keadaan sekarang, atau kembali.",
        ro: "Aceasta este diferența. Confirmați ce este acum sau întoarceți-vă.",
        hu: "Ez a különbség. Erősítse meg a mostani tartalmat, vagy lépjen vissza.")
    static let youSaw = Phrase("what you saw", id: "yang Anda lihat", ro: "ce ați văzut", hu: "amit látott")
    static let itIsNow = Phrase("now", id: "sekarang", ro: "acum", hu: "most")

    static let checkTitle = Phrase(
        "Check before posting", id: "Pemeriksaan sebelum pembukuan", ro: "Verificare înainte de înregistrare",
        hu: "Ellenőrzés könyvelés előtt")
    static let verdictReady = Phrase("ready", id: "siap", ro: "gata", hu: "kész")
    static let verdictWarning = Phrase("warning", id: "peringatan", ro: "avertisment", hu: "figyelmeztetés")
    static let verdictBlocked = Phrase("blocked", id: "terhalang", ro: "blocată", hu: "akadályozva")
    static let verdictPosted = Phrase(
        "posted already", id: "sudah dibukukan", ro: "deja înregistrată", hu: "már lekönyvelve")
    static let verdictColumn = Phrase("Verdict", id: "Hasil", ro: "Verdict", hu: "Ítélet")
    static let reasonColumn = Phrase(
        "Why, and what to do", id: "Sebab dan langkah", ro: "De ce și ce e de făcut", hu: "Miért, és mi a teendő")
    static let bulkConfirm = Phrase(
        "Each becomes an invoice in {company}. There it can't be deleted, only cancelled.",
        id: "Masing-masing menjadi invoice di {company}. Di sana tidak dapat dihapus, hanya dibatalkan.",
        ro: "Fiecare devine o factură în {company}. Acolo nu poate fi ștearsă, doar anulată.",
        hu: "Mindegyikből számla lesz itt: {company}. Ott nem törölhető, csak sztornózható.")
    static let postSelected = Phrase(
        "Post the selected to SAP", id: "Bukukan yang dipilih ke SAP", ro: "Înregistrează cele selectate în SAP",
        hu: "A kijelöltek könyvelése az SAP-ba")
    static let bulkPostNone = Phrase(
        "None of them can be posted as it is.", id: "Tidak ada yang dapat dibukukan saat ini.",
        ro: "Niciuna nu poate fi înregistrată așa cum este.", hu: "Így egyik sem könyvelhető.")
    static let backToList = Phrase("To the fakturs", id: "Ke daftar faktur", ro: "La facturi", hu: "A számlákhoz")
    static let refreshPage = Phrase("Refresh", id: "Segarkan", ro: "Reîmprospătează", hu: "Frissítés")

    static let bulkAnswerTitle = Phrase(
        "Answer fakturs", id: "Jawab faktur", ro: "Răspunde la facturi", hu: "Számlák megválaszolása")
    static let bulkAnswerHint = Phrase(
        "Give each its number and date; rows left empty stay as they are.",
        id: "Isi nomor dan tanggal; baris kosong dibiarkan.",
        ro: "Completați numărul și data; rândurile goale rămân cum sunt.",
        hu: "Adja meg a számot és a keltet; az üres sorok változatlanok maradnak.")
    static let bulkAnswerSave = Phrase(
        "Save the answers", id: "Simpan jawaban", ro: "Salvează răspunsurile", hu: "Válaszok mentése")
    static let bulkAnswerNone = Phrase(
        "None of the selected fakturs waits for an answer.", id: "Tidak ada faktur terpilih yang menunggu jawaban.",
        ro: "Niciuna dintre facturile selectate nu așteaptă răspuns.", hu: "A kijelölt számlák egyike sem vár válaszra."
    )

    static let importTitle = Phrase(
        "Import fakturs", id: "Impor faktur", ro: "Importă facturi", hu: "Számlák importálása")
    static let importFile = Phrase("CSV file", id: "Berkas CSV", ro: "Fișier CSV", hu: "CSV-fájl")
    static let importHint = Phrase(
        "Comma or semicolon separated, UTF-8. The first line names the columns: {needed} must be there; {optional} may be.",
        id: "Dipisah koma atau titik koma, UTF-8. Baris pertama berisi nama kolom: {needed} wajib; {optional} boleh.",
        ro:
            "Separat prin virgulă sau punct și virgulă, UTF-8. Prima linie numește coloanele: {needed} obligatorii; {optional} opționale.",
        hu:
            "Vesszővel vagy pontosvesszővel tagolt, UTF-8. Az első sor az oszlopok neve: {needed} kötelező; {optional} lehet."
    )
    static let importLook = Phrase(
        "Look it over", id: "Periksa dulu", ro: "Verifică", hu: "Átnézés")
    static let importLookHint = Phrase(
        "Nothing is kept before you have seen what the file says.",
        id: "Tidak ada yang disimpan sebelum Anda melihat isinya.",
        ro: "Nu se păstrează nimic înainte să vedeți ce conține fișierul.",
        hu: "Semmit sem mentünk, mielőtt megnézné, mi áll a fájlban.")
    static let importKeep = Phrase("Keep them", id: "Simpan", ro: "Păstrează-le", hu: "Mentés")
    static let importKeepGood = Phrase(
        "Keep the good rows", id: "Simpan baris yang benar", ro: "Păstrează rândurile bune", hu: "A jó sorok mentése")
    static let importNothingNew = Phrase(
        "The file brings nothing new.", id: "Berkas tidak membawa hal baru.", ro: "Fișierul nu aduce nimic nou.",
        hu: "A fájlban nincs új.")
    static let importUnchanged = Phrase(
        "{n} are kept already, word for word", id: "{n} sudah ada, sama persis", ro: "{n} există deja, identic",
        hu: "{n} már megvan, szó szerint")
    static let importLine = Phrase("Line", id: "Baris", ro: "Linia", hu: "Sor")
    static let importColumn = Phrase("Column", id: "Kolom", ro: "Coloana", hu: "Oszlop")
    static let importValue = Phrase("Value", id: "Nilai", ro: "Valoare", hu: "Érték")
    static let importMore = Phrase(
        "… and {n} more like these.", id: "… dan {n} lagi seperti ini.", ro: "… și încă {n} la fel.",
        hu: "… és még {n} hasonló.")
}

extension CountPhrase {
    static let answersSaved = CountPhrase(
        "{n} faktur answered.", "{n} fakturs answered.", id: "{n} faktur dijawab.",
        ro: (
            one: "S-a răspuns la {n} factură.", few: "S-a răspuns la {n} facturi.",
            other: "S-a răspuns la {n} de facturi."
        ),
        hu: "{n} számla megválaszolva.")
    static let faktursImported = CountPhrase(
        "{n} faktur is kept.", "{n} fakturs are kept.", id: "{n} faktur disimpan.",
        ro: (one: "S-a păstrat {n} factură.", few: "S-au păstrat {n} facturi.", other: "S-au păstrat {n} de facturi."),
        hu: "{n} számla elmentve.")
    static let rowsNew = CountPhrase(
        "{n} new faktur", "{n} new fakturs", id: "{n} faktur baru",
        ro: (one: "{n} factură nouă", few: "{n} facturi noi", other: "{n} de facturi noi"), hu: "{n} új számla")
    static let badFields = CountPhrase(
        "{n} field is wrong", "{n} fields are wrong", id: "{n} isian salah",
        ro: (one: "{n} câmp greșit", few: "{n} câmpuri greșite", other: "{n} de câmpuri greșite"), hu: "{n} hibás mező")
}
