import Base
import Model

/// Numbers, dates and times as the reader writes them (CLDR 46: separators, short months, order).
struct Format: Sendable {
    let language: Language
    let zone: Zone

    /// With at least two places: `30,420,173,701.00`, `30.420.173.701,00`.
    func amount(_ amount: Amount, places: Int = 2) -> String { grouped(amount.text(minimumPlaces: places)) }

    /// As `amount`, for sums beyond what one amount holds.
    func sum(_ sum: AmountSum) -> String { grouped(sum.description) }

    func number(_ number: some BinaryInteger) -> String { grouped(String(number)) }

    func date(_ date: CalendarDate) -> String {
        let month = Format.months[language, default: []][date.month - 1]
        return switch language {
        case .english, .indonesian, .romanian: "\(date.day) \(month) \(date.year)"
        case .hungarian: "\(date.year). \(month) \(date.day)."
        }
    }

    /// A month by its short name.
    func month(_ month: Int) -> String { Format.months[language, default: []][month - 1] }

    /// A month of a year, for headings.
    func month(_ month: Int, of year: Int) -> String {
        let name = Format.months[language, default: []][month - 1]
        return language == .hungarian ? "\(year).\u{A0}\(name)" : "\(name)\u{A0}\(year)"
    }

    /// In the reader's zone, to the minute.
    func time(_ moment: Timestamp) -> String {
        let shown = moment.adding(seconds: zone.offsetSeconds(at: moment))
        return "\(date(shown.dayInUTC)) \(shown.description.dropFirst(11).prefix(5))"
    }

    /// `<time>` with the exact moment in UTC for whoever points at it.
    func moment(_ moment: Timestamp) -> HTML {
        "<time datetime=\"\(moment.description)\" title=\"\(moment.description)\">\(time(moment))</time>"
    }

    private func grouped(_ plain: String) -> String {
        let (group, point) = separators
        let isNegative = plain.hasPrefix("-")
        let parts = plain.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
        var groups: [Substring] = []
        var rest = parts.first ?? "0"
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        groups.insert(rest, at: 0)
        let whole = groups.joined(separator: group)
        return (isNegative ? "\u{2212}" : "") + whole + (parts.count > 1 ? point + parts[1] : "")
    }

    /// Between thousands, and before decimals.
    var separators: (group: String, point: String) {
        switch language {
        case .english: (",", ".")
        case .indonesian, .romanian: (".", ",")
        case .hungarian: ("\u{A0}", ",")
        }
    }

    private static let months: [Language: [String]] = [
        .english: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        .indonesian: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
        .romanian: [
            "ian.", "feb.", "mar.", "apr.", "mai", "iun.", "iul.", "aug.", "sept.", "oct.", "nov.", "dec.",
        ],
        .hungarian: [
            "jan.", "febr.", "márc.", "ápr.", "máj.", "jún.", "júl.", "aug.", "szept.", "okt.", "nov.", "dec.",
        ],
    ]
}
