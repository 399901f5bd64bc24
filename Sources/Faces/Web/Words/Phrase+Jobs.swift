extension Phrase {
    static let job = Phrase("Job", id: "Pekerjaan", ro: "Sarcina", hu: "Feladat")
    static let schedule = Phrase("Schedule", id: "Jadwal", ro: "Program", hu: "Ütemezés")
    static let nextTime = Phrase("Next", id: "Berikutnya", ro: "Urmează", hu: "Következő")
    static let nextTimes = Phrase(
        "Next times", id: "Waktu berikutnya", ro: "Următoarele rulări", hu: "Következő időpontok")
    static let lastRun = Phrase("Last run", id: "Terakhir dijalankan", ro: "Ultima rulare", hu: "Utolsó futás")
    static let neverRan = Phrase(
        "has not run yet", id: "belum pernah dijalankan", ro: "nu a rulat încă", hu: "még nem futott")
    static let scheduled = Phrase("by schedule", id: "menurut jadwal", ro: "după program", hu: "ütemezve")
    static let notScheduled = Phrase("disabled", id: "nonaktif", ro: "dezactivată", hu: "letiltva")
    static let cannotRun = Phrase("can't run", id: "tidak dapat dijalankan", ro: "nu poate rula", hu: "nem futtatható")
    static let runNow = Phrase("Run now", id: "Jalankan sekarang", ro: "Rulează acum", hu: "Futtatás most")
    static let enableJob = Phrase(
        "Enable the schedule", id: "Aktifkan jadwal", ro: "Activează programul", hu: "Ütemezés engedélyezése")
    static let disableJob = Phrase(
        "Disable the schedule", id: "Nonaktifkan jadwal", ro: "Dezactivează programul", hu: "Ütemezés letiltása")
    static let jobEnabled = Phrase(
        "The job runs by its schedule from now on.", id: "Pekerjaan kini berjalan menurut jadwal.",
        ro: "De acum sarcina rulează după program.", hu: "A feladat mostantól az ütemezése szerint fut.")
    static let jobDisabled = Phrase(
        "The job no longer runs by itself.", id: "Pekerjaan tidak lagi berjalan sendiri.",
        ro: "Sarcina nu mai rulează singură.", hu: "A feladat többé nem fut magától.")
    static let jobRescheduled = Phrase(
        "The new schedule counts from now on.", id: "Jadwal baru berlaku mulai sekarang.",
        ro: "Noul program este valabil de acum.", hu: "Az új ütemezés mostantól érvényes.")
    static let reschedule = Phrase(
        "Change the schedule", id: "Ubah jadwal", ro: "Schimbă programul", hu: "Ütemezés módosítása")
    static let cronHint = Phrase(
        "Minute, hour, day of the month, month, day of the week: */10 * * * * is every ten minutes, 30 7 * * mon-fri is 07:30 on working days; or @hourly, @daily.",
        id:
            "Menit, jam, tanggal, bulan, hari: */10 * * * * berarti setiap sepuluh menit, 30 7 * * mon-fri berarti 07.30 pada hari kerja; atau @hourly, @daily.",
        ro:
            "Minut, oră, ziua lunii, luna, ziua săptămânii: */10 * * * * înseamnă la fiecare zece minute, 30 7 * * mon-fri înseamnă 07:30 în zilele lucrătoare; sau @hourly, @daily.",
        hu:
            "Perc, óra, a hónap napja, hónap, a hét napja: */10 * * * * minden tíz percben, 30 7 * * mon-fri munkanapokon 07:30-kor; vagy @hourly, @daily."
    )
    static let zoneWord = Phrase("Time zone", id: "Zona waktu", ro: "Fus orar", hu: "Időzóna")
    static let zoneHint = Phrase(
        "A name such as Asia/Jakarta; empty for the company's.",
        id: "Nama seperti Asia/Jakarta; kosong untuk zona perusahaan.",
        ro: "Un nume precum Europe/Bucharest; gol pentru cel al firmei.",
        hu: "Egy név, például Europe/Budapest; üresen a cégé.")
    static let lateAfter = Phrase(
        "Late after", id: "Terlambat setelah", ro: "Întârzie după", hu: "Késik ennyi után")
    static let history = Phrase("History", id: "Riwayat", ro: "Istoric", hu: "Előzmények")
    static let noRuns = Phrase(
        "It has not run yet.", id: "Belum pernah dijalankan.", ro: "Nu a rulat încă.", hu: "Még nem futott.")
    static let noRunsNext = Phrase(
        "It runs at its next time, or now if you start it by hand.",
        id: "Akan berjalan pada waktu berikutnya, atau sekarang bila Anda memulainya.",
        ro: "Rulează la următoarea oră programată sau acum, dacă o porniți manual.",
        hu: "A következő időpontjában fut, vagy most, ha kézzel elindítja.")
    static let run = Phrase("Run", id: "Proses", ro: "Rularea", hu: "Futás")
    static let startedBy = Phrase("Started by", id: "Dimulai oleh", ro: "Pornită de", hu: "Indította")
    static let theSchedule = Phrase("the schedule", id: "jadwal", ro: "program", hu: "az ütemezés")
    static let began = Phrase("Began", id: "Mulai", ro: "A început", hu: "Kezdés")
    static let took = Phrase("Took", id: "Lama", ro: "A durat", hu: "Időtartam")
    static let stateWord = Phrase("State", id: "Status", ro: "Stare", hu: "Állapot")
    static let result = Phrase("Result", id: "Hasil", ro: "Rezultat", hu: "Eredmény")
    static let output = Phrase("Output", id: "Keluaran", ro: "Mesaje", hu: "Kimenet")
    static let counts = Phrase("Counts", id: "Jumlah", ro: "Cifre", hu: "Darabszámok")
    static let doneOf = Phrase(
        "{done} of {total}", id: "{done} dari {total}", ro: "{done} din {total}", hu: "{total} közül {done}")
    static let doneSoFar = Phrase(
        "{done} so far", id: "{done} sejauh ini", ro: "{done} până acum", hu: "eddig {done}")
    static let stopRun = Phrase(
        "Stop after the current document", id: "Hentikan setelah dokumen ini", ro: "Oprește după documentul curent",
        hu: "Leállítás az aktuális bizonylat után")
    static let stopAsked = Phrase(
        "{who} asked it to stop; it ends after the document at hand.",
        id: "{who} meminta berhenti; proses berakhir setelah dokumen ini.",
        ro: "{who} a cerut oprirea; se încheie după documentul curent.",
        hu: "{who} leállítást kért; az aktuális bizonylat után véget ér.")
    static let stopAskedAlready = Phrase(
        "It was asked to stop already.", id: "Sudah diminta berhenti.", ro: "Oprirea a fost deja cerută.",
        hu: "A leállítást már kérték.")
    static let reloadPage = Phrase("Look again", id: "Lihat lagi", ro: "Reîncarcă", hu: "Frissítés")
    static let runStarted = Phrase(
        "The job is started; this page follows it.", id: "Pekerjaan dimulai; halaman ini mengikutinya.",
        ro: "Sarcina a pornit; pagina o urmărește.", hu: "A feladat elindult; ez az oldal követi.")
    static let alarmsStanding = Phrase("Alarms", id: "Alarm", ro: "Alarme", hu: "Riasztások")
    static let alarmSince = Phrase(
        "{job}, since {time}", id: "{job}, sejak {time}", ro: "{job}, de la {time}", hu: "{job}, {time} óta")
    static let jobsSentence = Phrase(
        "Work that Tieout does by itself, again and again.",
        id: "Pekerjaan yang dilakukan Tieout sendiri, berulang-ulang.",
        ro: "Ce face Tieout singur, din nou și din nou.", hu: "Amit a Tieout magától, újra meg újra elvégez.")
    static let waitsForWorker = Phrase(
        "It waits for the service, which takes it within seconds.",
        id: "Menunggu layanan, yang mengambilnya dalam hitungan detik.",
        ro: "Așteaptă serviciul, care o preia în câteva secunde.",
        hu: "A szolgáltatásra vár, amely másodperceken belül átveszi.")
    static let noOutput = Phrase(
        "It has said nothing.", id: "Tidak ada keluaran.", ro: "Nu a scris nimic.", hu: "Nem írt ki semmit.")
}

extension Phrase {
    static let runQueued = Phrase("queued", id: "antre", ro: "în așteptare", hu: "várakozik")
    static let runRunning = Phrase("running", id: "berjalan", ro: "rulează", hu: "fut")
    static let runSucceeded = Phrase("done", id: "selesai", ro: "reușită", hu: "kész")
    static let runPartly = Phrase("done in part", id: "selesai sebagian", ro: "parțial reușită", hu: "részben kész")
    static let runFailed = Phrase("failed", id: "gagal", ro: "eșuată", hu: "sikertelen")
    static let runStopped = Phrase("stopped", id: "dihentikan", ro: "oprită", hu: "leállítva")
    static let runVanished = Phrase("vanished", id: "hilang", ro: "dispărută", hu: "eltűnt")
}
