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

    /// A bound, in the largest unit that shows it whole: `8 MiB`.
    func bytes(_ count: Int) -> String {
        for (unit, size) in [("MiB", 1 << 20), ("KiB", 1 << 10)] where count >= size && count % size == 0 {
            return "\(number(count / size))\u{A0}\(unit)"
        }
        return "\(number(count))\u{A0}B"
    }

    func date(_ date: CalendarDate) -> String {
        let month = months[date.month - 1]
        return switch language {
        case .english, .indonesian, .romanian: "\(date.day) \(month) \(date.year)"
        case .hungarian: "\(date.year). \(month) \(date.day)."
        }
    }

    /// A month by its short name.
    func month(_ month: Int) -> String { months[month - 1] }

    /// A month of a year, for headings.
    func month(_ month: Int, of year: Int) -> String {
        let name = months[month - 1]
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

    /// By byte: a list of fifty rows shows a hundred amounts.
    private func grouped(_ plain: String) -> String {
        let (group, point) = separators
        let digits = plain.utf8.drop { $0 == UInt8(ascii: "-") }
        let wholeDigits = digits.prefix { $0 != UInt8(ascii: ".") }.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 2)
        if plain.utf8.first == UInt8(ascii: "-") { bytes += "\u{2212}".utf8 }
        for (index, byte) in digits.enumerated() {
            if index > 0, index < wholeDigits, (wholeDigits - index) % 3 == 0 { bytes += group.utf8 }
            if byte == UInt8(ascii: ".") { bytes += point.utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Between thousands, and before decimals.
    var separators: (group: String, point: String) {
        switch language {
        case .english: (",", ".")
        case .indonesian, .romanian: (".", ",")
        case .hungarian: ("\u{A0}", ",")
        }
    }

    private var months: [String] {
        switch language {
        case .english: Format.englishMonths
        case .indonesian: Format.indonesianMonths
        case .romanian: Format.romanianMonths
        case .hungarian: Format.hungarianMonths
        }
    }

    private static let englishMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let indonesianMonths = [
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
    ]
    private static let romanianMonths = [
        "ian.", "feb.", "mar.", "apr.", "mai", "iun.", "iul.", "aug.", "sept.", "oct.", "nov.", "dec.",
    ]
    private static let hungarianMonths = [
        "jan.", "febr.", "márc.", "ápr.", "máj.", "jún.", "júl.", "aug.", "szept.", "okt.", "nov.", "dec.",
    ]
}
