import Base

extension Amount {
    /// For people: `30,420,173,701.00`, with more places only where they are not zero.
    var grouped: String {
        let text = description
        let point = text.firstIndex(of: ".") ?? text.endIndex
        let digits = text[..<point].drop { $0 == "-" }
        var groups: [Substring] = []
        var rest = digits
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        groups.insert(rest, at: 0)
        return (isNegative ? "-" : "") + groups.joined(separator: ",") + text[point...]
    }
}

extension Timestamp {
    /// When something happens, seen from now: `in 2 minutes (10:15:30 UTC)`.
    func fromNow(_ now: Timestamp) -> String {
        let clock = description.dropFirst(11).prefix(8)
        let seconds = (max(0, since(now)) + 999) / 1000
        let distance =
            switch seconds {
            case 0: "now"
            case ..<90: "in \(Counted(seconds, "second"))"
            case ..<5400: "in \(Counted((seconds + 30) / 60, "minute"))"
            default: "in \(Counted((seconds + 1800) / 3600, "hour"))"
            }
        return "\(distance) (\(clock) UTC)"
    }

    /// Without milliseconds: `2026-11-21 08:45:12`.
    var readable: String { "\(description.prefix(10)) \(description.dropFirst(11).prefix(8))" }
}

/// A number with its noun: `1 faktur`, `84 fakturs`.
struct Counted: CustomStringConvertible {
    let description: String

    init(_ number: some BinaryInteger, _ noun: String, plural: String? = nil) {
        description = "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
    }
}
