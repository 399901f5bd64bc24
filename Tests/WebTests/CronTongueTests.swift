import Engine
import Model
import Testing

@testable import Web

/// Schedules in the words of those who read them.
@Suite struct CronTongueTests {
    @Test(arguments: [
        ("*/10 * * * *", "setiap 10 menit", "la fiecare 10 minute", "10 percenként"),
        ("*/20 * * * *", "setiap 20 menit", "la fiecare 20 de minute", "20 percenként"),
        (
            "30 7 * * mon-fri", "pukul 07:30 pada hari kerja", "la ora 07:30 în zilele lucrătoare",
            "ekkor: 07:30, munkanapokon"
        ),
        ("0 * * * *", "setiap jam", "în fiecare oră", "óránként"),
        ("0 6 * * *", "pukul 06:00 setiap hari", "la ora 06:00 zilnic", "ekkor: 06:00, minden nap"),
        (
            "0 6 1,15 * *", "pukul 06:00 tanggal 1 dan 15 setiap bulan",
            "la ora 06:00 pe data de 1 și 15 a fiecărei luni",
            "ekkor: 06:00, minden hónap 1 és 15. napján"
        ),
        (
            "*/5 8-17 * * sat", "setiap 5 menit dari 08:00 sampai 17:59 pada hari Sabtu",
            "la fiecare 5 minute între 08:00 și 17:59 în zilele de sâmbătă",
            "5 percenként 08:00 és 17:59 között ezeken a napokon: szombat"
        ),
        (
            "15 */6 * jan *", "setiap 6 jam pada menit 15 pada bulan Januari",
            "la fiecare 6 ore la minutul 15 în ianuarie", "6 óránként a(z) 15. percben ezekben a hónapokban: január"
        ),
    ])
    func `a schedule is told in the reader's language`(
        schedule: String, indonesian: String, romanian: String, hungarian: String
    ) throws {
        let schedule = try CronSchedule(schedule)
        #expect(schedule.words(in: .english) == schedule.words)
        #expect(schedule.words(in: .indonesian) == indonesian)
        #expect(schedule.words(in: .romanian) == romanian)
        #expect(schedule.words(in: .hungarian) == hungarian)
    }
}
