extension Phrase {
    static let auditSentence = Phrase(
        "Who did what, when, and what it was before. Every entry is chained to the one before it.",
        id: "Siapa melakukan apa, kapan, dan bagaimana sebelumnya. Setiap catatan terikat pada yang sebelumnya.",
        ro: "Cine ce a făcut, când și cum era înainte. Fiecare înregistrare este legată de cea dinainte.",
        hu: "Ki, mit, mikor tett, és mi volt előtte. Minden bejegyzés az előzőhöz van láncolva.")
    static let who = Phrase("Who", id: "Siapa", ro: "Cine", hu: "Ki")
    static let deedWord = Phrase("What", id: "Tindakan", ro: "Ce", hu: "Mit")
    static let subjectWord = Phrase("To what", id: "Terhadap", ro: "Asupra", hu: "Min")
    static let when = Phrase("When", id: "Kapan", ro: "Când", hu: "Mikor")
    static let fromDay = Phrase("From", id: "Dari", ro: "De la", hu: "Ettől")
    static let untilDay = Phrase("Until", id: "Sampai", ro: "Până la", hu: "Eddig")
    static let change = Phrase("Change", id: "Perubahan", ro: "Modificare", hu: "Változás")
    static let beforeWord = Phrase("before", id: "sebelum", ro: "înainte", hu: "előtte")
    static let afterWord = Phrase("after", id: "sesudah", ro: "după", hu: "utána")
    static let noEntries = Phrase(
        "No entry matches.", id: "Tidak ada catatan yang cocok.", ro: "Nicio înregistrare nu corespunde.",
        hu: "Nincs ilyen bejegyzés.")
    static let noEntriesNext = Phrase(
        "Widen the dates, or clear a field.", id: "Perluas tanggal, atau kosongkan salah satu kolom.",
        ro: "Lărgiți intervalul sau goliți un câmp.", hu: "Bővítse az időszakot, vagy ürítsen ki egy mezőt.")
    static let verifyChain = Phrase(
        "Verify the chain", id: "Verifikasi rantai", ro: "Verifică lanțul", hu: "A lánc ellenőrzése")
    static let chainBroken = Phrase(
        "Entry {n} does not follow from the one before. Somebody changed or removed it outside Tieout. Keep a copy of the store, and compare it with a backup.",
        id:
            "Catatan {n} tidak mengikuti yang sebelumnya. Seseorang mengubah atau menghapusnya di luar Tieout. Simpan salinan penyimpanan, dan bandingkan dengan cadangan.",
        ro:
            "Înregistrarea {n} nu decurge din cea dinainte. Cineva a modificat-o sau a șters-o în afara Tieout. Păstrați o copie a datelor și comparați-o cu o copie de rezervă.",
        hu:
            "A(z) {n}. bejegyzés nem következik az előzőből. Valaki a Tieouton kívül módosította vagy törölte. Őrizzen meg egy másolatot a tárról, és vesse össze egy mentéssel."
    )
    static let chainHead = Phrase(
        "Digest of the latest entry. Kept elsewhere, it proves later that nothing was rewritten or cut off:",
        id:
            "Intisari catatan terakhir. Bila disimpan di tempat lain, ini membuktikan kelak bahwa tidak ada yang diubah atau dihapus:",
        ro:
            "Rezumatul ultimei înregistrări. Păstrat în altă parte, dovedește mai târziu că nimic nu a fost rescris sau tăiat:",
        hu:
            "Az utolsó bejegyzés kivonata. Máshol megőrizve később bizonyítja, hogy semmit sem írtak át és semmi sem hiányzik:"
    )
    static let dateUnreadable = Phrase(
        "Write the day as 2026-01-31.", id: "Tulis tanggal seperti 2026-01-31.", ro: "Scrieți ziua ca 2026-01-31.",
        hu: "Írja a napot így: 2026-01-31.")

    static let settingsSentence = Phrase(
        "What this service runs by. To change a setting, edit the file or the environment it comes from, and start the service anew.",
        id:
            "Yang dipakai layanan ini. Untuk mengubah, sunting berkas atau lingkungan asalnya, lalu jalankan ulang layanan.",
        ro:
            "După ce funcționează serviciul. Pentru a schimba o setare, modificați fișierul sau mediul din care provine și reporniți serviciul.",
        hu:
            "Ami szerint a szolgáltatás működik. Módosításhoz szerkessze azt a fájlt vagy környezetet, ahonnan jön, majd indítsa újra a szolgáltatást."
    )
    static let settingWord = Phrase("Setting", id: "Pengaturan", ro: "Setare", hu: "Beállítás")
    static let valueWord = Phrase("Value", id: "Nilai", ro: "Valoare", hu: "Érték")
    static let originWord = Phrase("Comes from", id: "Asal", ro: "Provine din", hu: "Forrás")
    static let onlyChosen = Phrase("Set by you", id: "Anda tetapkan", ro: "Stabilite de dvs.", hu: "Önök állították be")
    static let byDefault = Phrase("default", id: "bawaan", ro: "implicit", hu: "alapérték")
    static let nothingChosen = Phrase(
        "Every setting has its default.", id: "Semua pengaturan memakai nilai bawaan.",
        ro: "Toate setările au valoarea implicită.",
        hu: "Minden beállítás alapértéken áll.")
    static let nothingChosenNext = Phrase(
        "docs/settings.md explains each of them.", id: "docs/settings.md menjelaskan semuanya.",
        ro: "docs/settings.md le explică pe fiecare.", hu: "A docs/settings.md mindegyiket leírja.")

    static let doctorSentence = Phrase(
        "Looks at every setting and connection, and says what to do about each problem. Nothing is changed anywhere; where received files are stored, a probe file is written and removed again.",
        id:
            "Memeriksa setiap pengaturan dan koneksi, dan menyebutkan tindakan untuk tiap masalah. Tidak ada yang diubah; di tempat berkas masuk disimpan, sebuah berkas uji ditulis lalu dihapus.",
        ro:
            "Verifică fiecare setare și conexiune și spune ce e de făcut la fiecare problemă. Nu se schimbă nimic; unde se păstrează fișierele primite se scrie și se șterge un fișier de probă.",
        hu:
            "Megnéz minden beállítást és kapcsolatot, és megmondja, mi a teendő. Semmit sem változtat; a beérkező fájlok helyén egy próbafájlt ír, majd töröl."
    )
    static let examineNow = Phrase("Examine now", id: "Periksa sekarang", ro: "Examinează acum", hu: "Vizsgálat most")
    static let examineAgain = Phrase(
        "Examine again", id: "Periksa lagi", ro: "Examinează din nou", hu: "Vizsgálat újra")
    static let examining = Phrase(
        "The doctor is looking. When a system does not answer, this takes up to half a minute.",
        id: "Sedang memeriksa. Bila sebuah sistem tidak menjawab, ini memakan waktu hingga setengah menit.",
        ro: "Se examinează. Când un sistem nu răspunde, durează până la o jumătate de minut.",
        hu: "A vizsgálat tart. Ha egy rendszer nem válaszol, ez fél percig is eltarthat.")
    static let showResult = Phrase(
        "Show the result", id: "Tampilkan hasil", ro: "Arată rezultatul", hu: "Eredmény megjelenítése")
    static let allIsWell = Phrase("All is well.", id: "Semua baik.", ro: "Totul este în regulă.", hu: "Minden rendben.")
    static let beginWithFirst = Phrase(
        "Begin with the first problem: others may follow from it.",
        id: "Mulai dari masalah pertama: yang lain mungkin akibatnya.",
        ro: "Începeți cu prima problemă: celelalte pot decurge din ea.",
        hu: "Kezdje az elsővel: a többi lehet, hogy abból következik.")
    static let fine = Phrase("fine", id: "baik", ro: "în regulă", hu: "rendben")
    static let warningWord = Phrase("warning", id: "peringatan", ro: "avertisment", hu: "figyelmeztetés")
    static let problemWord = Phrase("problem", id: "masalah", ro: "problemă", hu: "hiba")
    static let lookedAt = Phrase("Looked at", id: "Diperiksa", ro: "Verificat", hu: "Vizsgált")
    static let finding = Phrase("Finding", id: "Temuan", ro: "Constatare", hu: "Megállapítás")

    static let compareSentence = Phrase(
        "Here the books on both sides will stand beside each other: what Tieout has posted, and what the ledger holds, month by month, with every difference between them.",
        id:
            "Di sini pembukuan kedua sisi akan berdampingan: yang diposting Tieout, dan yang ada di buku besar, bulan demi bulan, dengan setiap selisihnya.",
        ro:
            "Aici vor sta alăturate evidențele ambelor părți: ce a postat Tieout și ce se află în registru, lună de lună, cu fiecare diferență dintre ele.",
        hu:
            "Itt fog egymás mellett állni a két oldal könyvelése: amit a Tieout könyvelt, és ami a főkönyvben van, hónapról hónapra, minden eltéréssel."
    )
    static let compareNotYet = Phrase(
        "This report is not part of Tieout yet.", id: "Laporan ini belum menjadi bagian Tieout.",
        ro: "Acest raport nu face încă parte din Tieout.",
        hu: "Ez a kimutatás még nem része a Tieoutnak.")
    static let compareMeanwhile = Phrase(
        "Until then, a single posted faktur can be held against the ledger on its own page.",
        id: "Sementara itu, satu faktur yang sudah diposting dapat dicocokkan dengan buku besar di halamannya.",
        ro: "Până atunci, o factură fiscală postată poate fi comparată cu registrul pe pagina ei.",
        hu: "Addig egy-egy könyvelt faktur a saját oldalán vethető össze a főkönyvvel.")
    static let toFakturs = Phrase("To the fakturs", id: "Ke faktur", ro: "La facturile fiscale", hu: "A fakturokhoz")
}

extension CountPhrase {
    static let chainWhole = CountPhrase(
        "{n} entry; it follows from the beginning.", "All {n} entries follow from each other.",
        id: "Semua {n} catatan saling mengikuti.",
        ro: (
            one: "{n} înregistrare, legată de început.", few: "Toate cele {n} înregistrări decurg una din alta.",
            other: "Toate cele {n} de înregistrări decurg una din alta."
        ), hu: "Mind a(z) {n} bejegyzés egymásból következik.")
    static let problemsFound = CountPhrase(
        "{n} problem", "{n} problems", id: "{n} masalah",
        ro: (one: "{n} problemă", few: "{n} probleme", other: "{n} de probleme"), hu: "{n} hiba")
    static let warningsFound = CountPhrase(
        "{n} warning", "{n} warnings", id: "{n} peringatan",
        ro: (one: "{n} avertisment", few: "{n} avertismente", other: "{n} de avertismente"), hu: "{n} figyelmeztetés")
}
