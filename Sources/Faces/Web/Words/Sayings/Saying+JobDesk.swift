extension Saying {
    /// What is said of jobs, their schedules and their runs.
    static let jobDesk: [Saying] = [
        Saying(
            "There is no job {name}.", id: "Tidak ada pekerjaan {name}.", ro: "Nu există sarcina {name}.",
            hu: "Nincs ilyen feladat: {name}."),
        Saying(
            "List the jobs and choose one of them.", id: "Buka daftar pekerjaan dan pilih salah satu.",
            ro: "Deschideți lista sarcinilor și alegeți una.",
            hu: "Nyissa meg a feladatok listáját, és válasszon belőle."),
        Saying(
            "The job {job} can't run: {*obstacle}", id: "Pekerjaan {job} tidak dapat dijalankan: {*obstacle}",
            ro: "Sarcina {job} nu poate rula: {*obstacle}",
            hu: "A feladat nem futtatható ({job}): {*obstacle}"),
        Saying(
            "Do what the reason says; \"tieout doctor\" checks the settings.",
            id: "Lakukan yang disebut alasannya; \"tieout doctor\" memeriksa pengaturan.",
            ro: "Faceți ce spune motivul; \"tieout doctor\" verifică setările.",
            hu: "Tegye, amit az ok mond; a \"tieout doctor\" ellenőrzi a beállításokat."),
        Saying(
            "The job {job} is already running.", id: "Pekerjaan {job} sedang berjalan.",
            ro: "Sarcina {job} rulează deja.",
            hu: "A feladat már fut: {job}."),
        Saying(
            "The job {job} is already running, as run {run}.",
            id: "Pekerjaan {job} sedang berjalan, sebagai proses {run}.",
            ro: "Sarcina {job} rulează deja, ca rularea {run}.",
            hu: "A feladat már fut: {job}, {run}. futás."),
        Saying(
            "Wait for it to end, or ask it to stop; two runs of one job never work at once.",
            id:
                "Tunggu sampai selesai, atau minta berhenti; dua proses dari satu pekerjaan tidak pernah berjalan bersamaan.",
            ro:
                "Așteptați să se termine sau cereți oprirea; două rulări ale aceleiași sarcini nu lucrează niciodată deodată.",
            hu: "Várja meg a végét, vagy kérje a leállítását; egy feladatból sosem fut kettő egyszerre."),
        Saying(
            "Somebody else changed the job {job} at the same moment.",
            id: "Orang lain mengubah pekerjaan {job} pada saat yang sama.",
            ro: "Altcineva a modificat sarcina {job} în același moment.",
            hu: "Valaki más ugyanekkor módosította ezt a feladatot: {job}."),
        Saying(
            "There is no jobs collection to install jobs in.", id: "Tidak ada koleksi jobs untuk memasang pekerjaan.",
            ro: "Nu există o colecție jobs în care să se instaleze sarcini.",
            hu: "Nincs jobs gyűjtemény, amelybe feladatokat lehetne telepíteni."),
        Saying(
            "Set raw_data.home to mongodb, with raw_data.uri; or edit schedules with \"tieout jobs schedule\".",
            id: "Atur raw_data.home ke mongodb, dengan raw_data.uri; atau ubah jadwal dengan \"tieout jobs schedule\".",
            ro:
                "Setați raw_data.home la mongodb, cu raw_data.uri; sau modificați programul cu \"tieout jobs schedule\".",
            hu:
                "A raw_data.home értéke legyen mongodb, raw_data.uri megadásával; vagy módosítsa az ütemezést így: \"tieout jobs schedule\"."
        ),
        Saying(
            "The job {job} was due at {due}, and {seconds} seconds later it had not begun.",
            id: "Pekerjaan {job} dijadwalkan pada {due}, dan {seconds} detik kemudian belum mulai.",
            ro: "Sarcina {job} era programată la {due}, iar după {seconds} secunde nu începuse.",
            hu: "A feladat ({job}) esedékes volt ekkor: {due}, de {seconds} másodperccel később sem kezdődött el."),
        Saying(
            "See whether an earlier run still works, and whether \"tieout serve\" runs.",
            id: "Lihat apakah proses sebelumnya masih bekerja, dan apakah \"tieout serve\" berjalan.",
            ro: "Vedeți dacă mai lucrează o rulare anterioară și dacă \"tieout serve\" funcționează.",
            hu: "Nézze meg, dolgozik-e még egy korábbi futás, és fut-e a \"tieout serve\"."),
        Saying(
            "There is no run {run}.", id: "Tidak ada proses {run}.", ro: "Nu există rularea {run}.",
            hu: "Nincs {run}. futás."),
        Saying(
            "Look its number up in the job's history.", id: "Cari nomornya di riwayat pekerjaan.",
            ro: "Căutați numărul ei în istoricul sarcinii.",
            hu: "Keresse meg a számát a feladat előzményei között."),
        Saying(
            "Run {run} of {job} can't be stopped: it has ended ({*state}).",
            id: "Proses {run} dari {job} tidak dapat dihentikan: sudah berakhir ({*state}).",
            ro: "Rularea {run} a sarcinii {job} nu poate fi oprită: s-a încheiat ({*state}).",
            hu: "{run}. futás ({job}) nem állítható le: már véget ért ({*state})."),
        Saying(
            "There is nothing to do.", id: "Tidak perlu tindakan.", ro: "Nu trebuie făcut nimic.",
            hu: "Nincs teendő."),
        Saying(
            "The program that worked on this run stopped answering before it was done.",
            id: "Program yang mengerjakan proses ini berhenti menjawab sebelum selesai.",
            ro: "Programul care lucra la această rulare a încetat să răspundă înainte de a termina.",
            hu: "A futáson dolgozó program elnémult, mielőtt befejezte volna."),
        Saying(
            "Nothing to do: the job runs again at its next time, or now if you start it by hand.",
            id:
                "Tidak perlu tindakan: pekerjaan berjalan lagi pada waktu berikutnya, atau sekarang bila Anda memulainya.",
            ro: "Nu trebuie făcut nimic: sarcina rulează la următoarea oră programată sau acum, dacă o porniți manual.",
            hu: "Nincs teendő: a feladat a következő időpontjában fut, vagy most, ha kézzel elindítja."),
        Saying(
            "… {count} lines left out …", id: "… {count} baris dilewati …", ro: "… {count} linii omise …",
            hu: "… {count} sor kihagyva …"),
        Saying(
            "The schedule \"{schedule}\" can't be read: {*why}", id: "Jadwal “{schedule}” tidak dapat dibaca: {*why}",
            ro: "Programul „{schedule}” nu poate fi citit: {*why}",
            hu: "Az ütemezés nem olvasható („{schedule}”): {*why}"),
        Saying(
            "the day of month never comes in these months.", id: "tanggal itu tidak pernah ada di bulan-bulan ini.",
            ro: "ziua lunii nu există niciodată în aceste luni.",
            hu: "a hónapnak ez a napja sosem jön el ezekben a hónapokban."),
        Saying(
            "Choose a day that one of the months has.", id: "Pilih tanggal yang ada di salah satu bulannya.",
            ro: "Alegeți o zi pe care o are una dintre luni.",
            hu: "Válasszon olyan napot, amely valamelyik hónapban létezik."),
        Saying(
            "there is no shorthand {shorthand}.", id: "tidak ada singkatan {shorthand}.",
            ro: "nu există prescurtarea {shorthand}.",
            hu: "nincs ilyen rövidítés: {shorthand}."),
        Saying(
            "There are {names}.", id: "Yang ada: {names}.", ro: "Există: {names}.",
            hu: "Vannak: {names}."),
        Saying(
            "it has 1 field, and a schedule has 5.", id: "isinya 1 kolom, padahal jadwal punya 5.",
            ro: "are 1 câmp, iar un program are 5.",
            hu: "1 mezője van, az ütemezésnek pedig 5 kell."),
        Saying(
            "it has {count} fields, and a schedule has 5.", id: "isinya {count} kolom, padahal jadwal punya 5.",
            ro: "are {count} câmpuri, iar un program are 5.",
            hu: "{count} mezője van, az ütemezésnek pedig 5 kell."),
        Saying(
            "Write minute, hour, day of month, month and day of week, such as */10 * * * *.",
            id: "Tulis menit, jam, tanggal, bulan, dan hari, seperti */10 * * * *.",
            ro: "Scrieți minutul, ora, ziua lunii, luna și ziua săptămânii, de exemplu */10 * * * *.",
            hu: "Írjon percet, órát, a hónap napját, hónapot és a hét napját, például */10 * * * *."),
        Saying(
            "the field {*field}, \"{text}\", {*mistake}.", id: "kolom {*field}, “{text}”, {*mistake}.",
            ro: "câmpul {*field}, „{text}”, {*mistake}.",
            hu: "ez a mező: {*field}, „{text}”, {*mistake}."),
        Saying(
            "minute", id: "menit", ro: "minut",
            hu: "perc"),
        Saying(
            "hour", id: "jam", ro: "oră",
            hu: "óra"),
        Saying(
            "day of month", id: "tanggal", ro: "ziua lunii",
            hu: "a hónap napja"),
        Saying(
            "month", id: "bulan", ro: "luna",
            hu: "hónap"),
        Saying(
            "day of week", id: "hari", ro: "ziua săptămânii",
            hu: "a hét napja"),
        Saying(
            "has a comma with nothing beside it", id: "punya koma tanpa apa pun di sampingnya",
            ro: "are o virgulă lângă care nu e nimic",
            hu: "vesszője mellett nincs semmi"),
        Saying(
            "Take the comma out.", id: "Hapus komanya.", ro: "Scoateți virgula.",
            hu: "Vegye ki a vesszőt."),
        Saying(
            "has a step after a single number: {part}", id: "punya langkah setelah satu angka: {part}",
            ro: "are un pas după un singur număr: {part}",
            hu: "egyetlen szám után lépésköz áll: {part}"),
        Saying(
            "Write a range before the step, such as {first}-{last}/{step}.",
            id: "Tulis rentang sebelum langkah, seperti {first}-{last}/{step}.",
            ro: "Scrieți un interval înaintea pasului, de exemplu {first}-{last}/{step}.",
            hu: "A lépésköz elé írjon tartományt, például {first}-{last}/{step}."),
        Saying(
            "has a step that can't be: {part}", id: "punya langkah yang tidak mungkin: {part}",
            ro: "are un pas imposibil: {part}",
            hu: "lehetetlen lépésköze van: {part}"),
        Saying(
            "Write a whole number from 1 to {most} behind the slash.",
            id: "Tulis bilangan bulat dari 1 sampai {most} di belakang garis miring.",
            ro: "Scrieți după bară un număr întreg de la 1 la {most}.",
            hu: "A törtjel után egész számot írjon, 1 és {most} között."),
        Saying(
            "has a range that runs backwards: {range}", id: "punya rentang yang terbalik: {range}",
            ro: "are un interval inversat: {range}",
            hu: "fordított tartománya van: {range}"),
        Saying(
            "Write two ranges with a comma: {ranges}.", id: "Tulis dua rentang dengan koma: {ranges}.",
            ro: "Scrieți două intervale cu virgulă: {ranges}.",
            hu: "Írjon két tartományt vesszővel: {ranges}."),
        Saying(
            "lacks a number", id: "kurang satu angka", ro: "nu are număr",
            hu: "hiányzik belőle a szám"),
        Saying(
            "can't be {text}", id: "tidak bisa {text}", ro: "nu poate fi {text}",
            hu: "nem lehet ez: {text}"),
        Saying(
            "Write numbers from {least} to {most}.", id: "Tulis angka dari {least} sampai {most}.",
            ro: "Scrieți numere de la {least} la {most}.",
            hu: "Írjon számokat {least} és {most} között."),
        Saying(
            "Write numbers from {least} to {most}, or {first} to {last}.",
            id: "Tulis angka dari {least} sampai {most}, atau {first} sampai {last}.",
            ro: "Scrieți numere de la {least} la {most} sau de la {first} la {last}.",
            hu: "Írjon számokat {least} és {most} között, vagy neveket {first} és {last} között."),
    ]
}
