/// Writes comma-separated values (RFC 4180): CRLF line ends, quotes where they are needed and doubled inside.
package struct CSVWriter {
    private let separator: Character
    private let formulaSafe: Bool
    package private(set) var text = ""

    /// `formulaSafe` is for files a person opens in a spreadsheet: a field that a spreadsheet would run as a formula
    /// gets a leading apostrophe. Files for other programs are written as they are, so that they come back the same.
    package init(separator: Character = ",", formulaSafe: Bool) {
        self.separator = separator
        self.formulaSafe = formulaSafe
    }

    package mutating func add(_ fields: [String]) {
        // A single empty field without quotes would be a blank line, which readers pass over.
        text += fields == [""] ? "\"\"" : fields.map(written).joined(separator: String(separator))
        text += "\r\n"
    }

    private func written(_ field: String) -> String {
        let field = formulaSafe && CSVWriter.looksLikeFormula(field) ? "'" + field : field
        // By scalar: CR and LF together are one Character, and a quote with an accent is still a quote.
        let needsQuotes = field.unicodeScalars.contains { scalar in
            scalar == "\"" || scalar == "\r" || scalar == "\n" || Character(scalar) == separator
        }
        // Blanks at the ends are cut by some readers, and a byte order mark at the start by all.
        let edges = [field.unicodeScalars.first, field.unicodeScalars.last]
        guard needsQuotes || edges.contains(" ") || edges.contains("\u{FEFF}") else { return field }
        var quoted = "\""
        for scalar in field.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// Whether a spreadsheet might compute the field (OWASP, "CSV Injection"). Plain numbers, such as -12.50, stay.
    private static func looksLikeFormula(_ field: String) -> Bool {
        let starts: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\r"]
        guard let first = field.unicodeScalars.first, starts.contains(first) else { return false }
        return field.wholeMatch(of: /[+-]?[0-9]+(?:\.[0-9]+)?/) == nil
    }
}
