import Base

/// How the Service Layer spells values. Either version may use the other's spelling.
extension JSON {
    /// `2023-10-26T00:00:00Z` (v2), `2020-10-08` (v1), `20140423`; `nil` for anything else.
    var ledgerDate: CalendarDate? {
        guard let text else { return nil }
        if text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return CalendarDate("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
        }
        return CalendarDate(text.prefix(10))
    }

    /// `tYES` or `Y`, `tNO` or `N`.
    var ledgerFlag: Bool? {
        switch scalarText {
        case "tYES", "Y", "boYES", "true": true
        case "tNO", "N", "boNO", "false": false
        default: nil
        }
    }

    /// An amount. SAP keeps six places; digits beyond them are noise of the server's own arithmetic and are rounded off.
    var ledgerAmount: Amount? {
        if let amount { return amount }
        guard case .number(let text) = self else { return nil }
        let parts = text.split(separator: ".")
        guard parts.count == 2, let whole = Amount("\(parts[0]).\(parts[1].prefix(Amount.places))") else { return nil }
        guard let next = parts[1].dropFirst(Amount.places).first, next >= "5", next <= "9" else { return whole }
        return Amount(millionths: whole.millionths + (text.hasPrefix("-") ? -1 : 1))
    }

    /// A text that says something: `null` and `""` are how SAP spells "none".
    var ledgerText: String? {
        guard let text = scalarText, !text.isEmpty else { return nil }
        return text
    }

    /// What a function returned: bare in v1 (`"IDR"`, `15800.0`), wrapped in v2 (`{"value":…}`).
    var functionResult: JSON { self["value"] ?? self }
}

extension CalendarDate {
    /// `20151001`, as service functions want it.
    var compact: String { description.split(separator: "-").joined() }
}
