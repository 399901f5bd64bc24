package import Base

/// Reads one row's fields and gathers everything that is wrong with them.
package struct FieldReader {
    let row: CSVTable.Row
    package private(set) var badFields: [ImportReport.BadRow] = []

    package init(_ row: CSVTable.Row) { self.row = row }

    /// The field without blanks around it; `nil` when empty or when the file has no such column.
    package func text(_ column: String) -> String? {
        guard let field = row[column] else { return nil }
        let trimmed = field.trimmingBlanks
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The field's text, or an empty one and a complaint.
    package mutating func required(_ column: String) -> String {
        if let text = text(column) { return text }
        refuse(column, "is empty", remedy: "Fill it in.")
        return ""
    }

    /// `otherwise` when the field is empty; without it an empty field is a complaint too.
    package mutating func amount(_ column: String, otherwise: Amount? = nil) -> Amount {
        guard let text = text(column) else {
            if otherwise == nil { refuse(column, "is empty", remedy: "Write a plain number such as 1250000.00.") }
            return otherwise ?? .zero
        }
        if let amount = Amount(text) { return amount }
        refuse(
            column, "is no amount",
            remedy: "Write a plain number such as 1250000.00, at most six places, no thousands separators.")
        return .zero
    }

    /// A day written as 2025-12-31; `nil` when empty.
    package mutating func date(_ column: String) -> CalendarDate? {
        guard let text = text(column) else { return nil }
        if let date = CalendarDate(text) { return date }
        refuse(column, "is no date", remedy: "Write the day as 2025-12-31.")
        return nil
    }

    /// A day that must be there; the first of 1970 and a complaint otherwise.
    package mutating func requiredDate(_ column: String) -> CalendarDate {
        if text(column) == nil { refuse(column, "is empty", remedy: "Write the day as 2025-12-31.") }
        return date(column) ?? CalendarDate(daysSince1970: 0)
    }

    /// A number of days up to ten years; `nil` when empty.
    package mutating func days(_ column: String) -> Int? {
        guard let text = text(column) else { return nil }
        if let days = Int(text), (0...3650).contains(days) { return days }
        refuse(column, "is no number of days", remedy: "Write a whole number from 0 to 3650.")
        return nil
    }

    /// One of an enumeration's words in lower case.
    package mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ column: String, otherwise: Choice
    ) -> Choice where Choice.RawValue == String {
        guard let text = text(column)?.lowercased() else { return otherwise }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        let meant = Similarity.nearest(to: text, among: known).map { "Did you mean \($0)? " } ?? ""
        refuse(column, "is none of \(known.joined(separator: ", "))", remedy: "\(meant)Write one of these words.")
        return otherwise
    }

    /// Complains of a field: what is wrong with it, and what to do.
    package mutating func refuse(_ column: String, _ message: String, remedy: String) {
        badFields.append(
            ImportReport.BadRow(
                line: row.line, column: column, value: row[column] ?? "", message: message, remedy: remedy))
    }
}

extension String {
    /// Without blanks and line breaks at either end.
    /// A sentence as part of a longer one.
    package var withoutPeriod: String { hasSuffix(".") ? String(dropLast()) : self }

    package var trimmingBlanks: String {
        let from = drop(while: \.isWhitespace)
        return String(from.reversed().drop(while: \.isWhitespace).reversed())
    }
}
