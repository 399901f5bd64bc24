import Base

/// The same value looks different through different drivers; here it gets one form, and never another meaning.
package enum ViewText {
    /// Without the blanks with which a fixed-width column is filled up. SAP keeps an unused field as NULL or as an empty
    /// text, by version and form; both mean that there is nothing.
    package static func text(_ value: String) -> String? {
        let end = value.lastIndex { $0 != " " }
        return end.map { String(value[...$0]) }
    }

    /// SQL Server's drivers write `.500000` for a half and `-.500000` for its negative, some write `12.` for twelve. What
    /// is no number stays as it is, for the flow to show.
    package static func decimal(_ value: String) -> String {
        var (sign, digits) = value.hasPrefix("-") ? ("-", value.dropFirst()) : ("", value[...])
        if digits.hasPrefix("+"), sign.isEmpty { digits = digits.dropFirst() }
        if digits.hasSuffix(".") { digits = digits.dropLast() }
        if digits.hasPrefix(".") { digits = "0" + digits }
        let text = sign + digits
        return digits.isEmpty || Amount(text) == nil ? value : text
    }

    /// `250000.000000`, from a decimal column, is the document number 250000.
    package static func wholeNumber(_ value: String) -> String {
        guard let amount = Amount(decimal(value)), amount.millionths % Amount.scale == 0 else { return value }
        // A text column may hold `007`, and means it.
        return value.contains(".") || value.contains("E") ? amount.text(minimumPlaces: 0) : value
    }
}
