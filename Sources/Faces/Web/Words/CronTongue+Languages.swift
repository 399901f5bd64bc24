extension CronTongue {
    static let indonesian = CronTongue(
        everyMinute: "setiap menit", everyMinutes: { "setiap \($0) menit" }, everyHour: "setiap jam",
        atMinutes: "pada menit {list} setiap jam", everyHours: { "setiap \($0) jam" }, atMinute: "pada menit {m}",
        atClocks: "pukul {list}", between: "dari {a} sampai {b}", inHours: "pada jam {list}", everyDay: "setiap hari",
        inMonths: "pada bulan {months}", onDates: "tanggal {dates} setiap bulan",
        onDatesOf: "tanggal {dates} bulan {months}", onWeekdays: "pada hari {days}", workingDays: "pada hari kerja",
        weekend: "pada akhir pekan", and: "dan", or: "dan juga", onlyIf: "bila jatuh", range: { "\($0) sampai \($1)" },
        weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
        months: [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
            "November", "Desember",
        ])

    static let romanian = CronTongue(
        everyMinute: "în fiecare minut", everyMinutes: { "la fiecare \($0)\($0 < 20 ? "" : " de") minute" },
        everyHour: "în fiecare oră", atMinutes: "la minutele {list} ale fiecărei ore",
        everyHours: { "la fiecare \($0) ore" }, atMinute: "la minutul {m}", atClocks: "la ora {list}",
        between: "între {a} și {b}", inHours: "în orele care încep la {list}", everyDay: "zilnic",
        inMonths: "în {months}", onDates: "pe data de {dates} a fiecărei luni", onDatesOf: "pe {dates} {months}",
        onWeekdays: "în zilele de {days}", workingDays: "în zilele lucrătoare", weekend: "în weekend", and: "și",
        or: "și, de asemenea,", onlyIf: "numai dacă este", range: { "\($0) până la \($1)" },
        weekdays: ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"],
        months: [
            "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie",
            "noiembrie", "decembrie",
        ])

    static let hungarian = CronTongue(
        everyMinute: "percenként", everyMinutes: { "\($0) percenként" }, everyHour: "óránként",
        atMinutes: "minden óra {list}. percében", everyHours: { "\($0) óránként" }, atMinute: "a(z) {m}. percben",
        atClocks: "ekkor: {list},", between: "{a} és {b} között", inHours: "az ekkor kezdődő órákban: {list},",
        everyDay: "minden nap", inMonths: "ezekben a hónapokban: {months}", onDates: "minden hónap {dates}. napján",
        onDatesOf: "{months} {dates}. napján", onWeekdays: "ezeken a napokon: {days}", workingDays: "munkanapokon",
        weekend: "hétvégén", and: "és", or: "és", onlyIf: "ha az erre esik:", range: { "\($0)–\($1)" },
        weekdays: ["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"],
        months: [
            "január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember",
            "október", "november", "december",
        ])
}
