import Base
import FakturPosting
import HTTPServer
import Model

/// The figures of a year: its VAT, and how far its fakturs got.
struct FiguresRoom: Sendable {
    let desks: WebDesks

    var routes: [WebRoute] {
        [.get("/figures", .look) { visit throws(Failure) in .page(try await page(visit)) }]
    }

    private func page(_ visit: Visit) async throws(Failure) -> Page {
        let months = try await desks.lists.months(from: "0000-01", to: "9999-12")
        let vat = VATFigures(months, amountsIn: desks.fakturs.amountsIn)
        let progress = ProgressFigures(months)
        let zone = visit.format.zone
        let thisYear = visit.now.adding(seconds: zone.offsetSeconds(at: visit.now)).dayInUTC.year
        let known = Set(months.compactMap { Int($0.month.prefix(4)) }).union([thisYear]).sorted(by: >)
        // The latest year that has any, unless another is asked for.
        let latest = known.first { year in months.contains { $0.month.hasPrefix(FiguresRoom.text(year)) } }
        let year =
            visit.query["year"].flatMap { Int($0) }.flatMap { known.contains($0) ? $0 : nil } ?? latest ?? thisYear
        let prefix = FiguresRoom.text(year) + "-"
        let content = FiguresPage(
            year: year, years: known, vat: vat.months.filter { $0.name.hasPrefix(prefix) }, vatByYear: vat.years,
            progress: progress.months.filter { $0.name.hasPrefix(prefix) }, currency: desks.fakturs.localCurrency)
        return Page("\(visit.say(.figuresTitle)) \(year)", in: .home, content.html(visit))
    }

    /// As months begin: `0987`.
    private static func text(_ year: Int) -> String {
        String(CalendarDate(year: year, month: 1, day: 1)?.description.prefix(4) ?? "")
    }
}
