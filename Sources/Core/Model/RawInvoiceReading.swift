package import Base

/// One invoice of a raw document as it could be read: the invoice, or every reason why there is none.
package struct RawInvoiceReading: Hashable, Sendable {
    /// Where it stands: `data` or `data[1]`.
    package let path: String
    /// Whatever stands in the place of its id, series and number, so that the log can name it even when malformed.
    package let id: JSON
    package let serie: String
    package let numar: String
    /// Absent when a problem is blocking.
    package let invoice: RawInvoice?
    /// Each named by its path, such as `data[1].articole[3].cantitate`.
    package let problems: [Problem]
}

extension RawDocument {
    /// The invoices of this document: `data` is one invoice or an array of them. Malformed data is data, never a crash.
    package var invoices: [RawInvoiceReading] { RawInvoiceReading.all(in: data) }
}

extension RawInvoiceReading {
    /// An empty array holds no invoice; anything that is neither an object nor an array is one malformed invoice.
    package static func all(in data: JSON) -> [RawInvoiceReading] {
        guard let list = data.list else { return [read(data, at: "data")] }
        return list.enumerated().map { index, item in read(item, at: "data[\(index)]") }
    }

    private static func read(_ value: JSON, at path: String) -> RawInvoiceReading {
        guard let object = value.object else {
            let problem = Problem(
                path, "this is no invoice, but \(value.kindInWords)", remedy: "Export the document again.")
            return RawInvoiceReading(path: path, id: .null, serie: "", numar: "", invoice: nil, problems: [problem])
        }
        var form = RawForm(object: object, path: path)
        let serie = form.text("serie")
        let numar = form.neededText("numar")
        let name = form.text("denumire_client")
        let cui = form.text("cod_unic_client")
        if name.isBlank && cui.isBlank {
            form.object("denumire_client", "the invoice names no customer", "Fill in the customer's name or CUI.")
        }
        let issued = form.day("data_emitere")
        let lines = form.lines("articole")
        let id = object["id"] ?? .null
        let invoice = RawInvoice(
            id: id, serie: serie, numar: numar, customerName: name, cui: cui, issueDate: issued, lines: lines)
        let blocked = form.problems.contains { $0.severity == .blocking }
        return RawInvoiceReading(
            path: path, id: id, serie: serie, numar: numar, invoice: blocked ? nil : invoice, problems: form.problems)
    }
}

/// One object of the document while it is being read; gathers every problem instead of stopping at the first.
private struct RawForm {
    let object: JSONObject
    let path: String
    var problems: [Problem] = []

    /// A text or a number as text; empty when absent or null.
    mutating func text(_ name: String) -> String {
        switch object[name] {
        case nil, .null: return ""
        case .string(let text), .number(let text): return text
        case .some(let other):
            object(name, "expected a text, found \(other.kindInWords)", "Correct the document at its source.")
            return ""
        }
    }

    mutating func neededText(_ name: String) -> String {
        let before = problems.count
        let text = text(name)
        if text.isBlank && problems.count == before {
            object(name, "it is missing", "Correct the document at its source.")
        }
        return text
    }

    mutating func figure(_ name: String) -> RawFigure {
        let value = object[name] ?? .null
        let text = value.text.map { $0.filter { !$0.isWhitespace } } ?? value.scalarText
        if value.flag == nil, let text, let figure = RawFigure(text) { return figure }
        let found = value.isNull ? "it is missing" : "expected a number, found \(value.kindInWords)"
        object(name, found, "Correct the document at its source.")
        return RawFigure(.zero)
    }

    /// The day of an ISO 8601 date or local time; a wrong one is a warning, because no order depends on it.
    mutating func day(_ name: String) -> CalendarDate? {
        let text = text(name)
        if text.isBlank { return nil }
        if let day = CalendarDate(String(text.prefix(10))) { return day }
        object(name, "\(text.prefix(40)) is no date", "Correct the document at its source.", .warning)
        return nil
    }

    mutating func lines(_ name: String) -> [RawInvoiceLine] {
        guard let list = object[name]?.list else {
            object(name, "the invoice has no list of lines", "Correct the document at its source.")
            return []
        }
        var lines: [RawInvoiceLine] = []
        for (index, item) in list.enumerated() {
            let place = "\(path).\(name)[\(index)]"
            guard let object = item.object else {
                problems.append(
                    Problem(
                        place, "this is no line, but \(item.kindInWords)",
                        remedy: "Correct the document at its source."))
                continue
            }
            var form = RawForm(object: object, path: place)
            let code = form.text("cod_conta_produs")
            lines.append(
                RawInvoiceLine(
                    path: place, name: form.text("nume_produs"), code: code.isBlank ? nil : code,
                    quantity: form.figure("cantitate"), price: form.figure("pret_unitar"),
                    details: form.text("detalii")))
            problems += form.problems
        }
        return lines
    }

    mutating func object(
        _ name: String, _ message: String, _ remedy: String, _ severity: Problem.Severity = .blocking
    ) {
        problems.append(Problem("\(path).\(name)", message, remedy: remedy, severity: severity))
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension JSON {
    fileprivate var kindInWords: String {
        switch self {
        case .null: "nothing (null)"
        case .bool: "true or false"
        case .number(let text): "the number \(text.prefix(40))"
        case .string(let text): "the text “\(text.prefix(40))”"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
