/// How the server numbers its orders: `SO-{ref:04d}`, or `{ref}` for any text.
struct ReferencePattern {
    let text: String
    private let before: String
    private let after: String
    private let width: Int
    private let wantsDigits: Bool

    /// The largest number an order is filed under; a larger one is filed under this, which breaks the numbering.
    static let numberMax: Int64 = 2_147_483_647

    init(_ text: String) {
        self.text = text
        guard let open = text.firstRange(of: "{ref"), let close = text[open.upperBound...].firstIndex(of: "}") else {
            (before, after, width, wantsDigits) = (text, "", 0, true)
            return
        }
        let format = text[open.upperBound..<close]
        before = String(text[..<open.lowerBound])
        after = String(text[text.index(after: close)...])
        wantsDigits = format.hasSuffix("d")
        width = Int(format.filter(\.isNumber)) ?? 0
    }

    func reference(_ number: Int64) -> String {
        let digits = String(number)
        return before + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits + after
    }

    /// The number a reference is filed under, or `nil` when it doesn't match.
    func number(in reference: String) -> Int64? {
        guard reference.hasPrefix(before), reference.hasSuffix(after),
            reference.count > before.count + after.count
        else { return nil }
        let middle = reference.dropFirst(before.count).dropLast(after.count)
        if wantsDigits, !middle.utf8.allSatisfy({ (48...57).contains($0) }) { return nil }
        let digits = middle.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
        if digits.isEmpty { return 0 }
        return min(Int64(digits) ?? ReferencePattern.numberMax, ReferencePattern.numberMax)
    }
}
