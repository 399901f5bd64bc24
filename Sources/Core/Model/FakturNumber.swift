/// The number the tax office gives a faktur pajak.
///
/// Until 2024 sixteen digits, `010.000-24.00000001`: transaction code (2), status (1), serial. Since 2025 (Coretax)
/// seventeen: transaction code (2), status (2), serial (13). Kept as given; this only reads and shows it.
package struct FakturNumber: Hashable, Sendable {
    package let digits: String

    /// `nil` unless it has sixteen or seventeen digits, with dots, dashes and blanks between them ignored, and a
    /// transaction code from 01 to 10.
    package init?(_ text: String) {
        let kept = text.utf8.filter { ![UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: " ")].contains($0) }
        guard kept.count == 16 || kept.count == 17, kept.allSatisfy({ (48...57).contains($0) }),
            (1...10).contains((kept[0] - 48) * 10 + (kept[1] - 48))
        else { return nil }
        digits = String(decoding: kept, as: UTF8.self)
    }

    /// `010.000-24.00000001` for the old form, `04.00.2507356880000` for the new.
    package var formatted: String {
        func part(_ from: Int, _ count: Int) -> Substring { digits.dropFirst(from).prefix(count) }
        return digits.utf8.count == 16
            ? "\(part(0, 3)).\(part(3, 3))-\(part(6, 2)).\(part(8, 8))"
            : "\(part(0, 2)).\(part(2, 2)).\(part(4, 13))"
    }
}
