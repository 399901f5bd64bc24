package import Base
import Model

extension Failure.Code {
    package static let orderKeyUnusable = Self("ORDER-KEY-UNUSABLE")
    package static let orderKeyRepeated = Self("ORDER-KEY-REPEATED")
    package static let orderCustomerAmbiguous = Self("ORDER-CUSTOMER-AMBIGUOUS")
    package static let orderCustomerUnusable = Self("ORDER-CUSTOMER-UNUSABLE")
    package static let orderFoundTwice = Self("ORDER-FOUND-TWICE")
    package static let orderFigureUnusable = Self("ORDER-FIGURE-UNUSABLE")
    package static let orderCreditNote = Self("ORDER-CREDIT-NOTE")
    package static let orderClosed = Self("ORDER-CLOSED")
    package static let orderProductsMissing = Self("ORDER-PRODUCTS-MISSING")
    package static let orderInvoiceUnreadable = Self("ORDER-INVOICE-UNREADABLE")
    package static let orderBusy = Self("ORDER-BUSY")
    package static let orderNotAsPlanned = Self("ORDER-NOT-AS-PLANNED")
}

extension Failure {
    static func keyUnusable(_ invoice: RawInvoice) -> Failure {
        Failure(
            .orderKeyUnusable, .askHuman,
            "Series “\(invoice.serie)” and number “\(invoice.numar)” make no key by which the order is found again.",
            advice: "Correct series and number at the source: no semicolon, no tag, no double blank.", place: "numar")
    }

    static func keyRepeated(_ key: OrderKey, places: [String]) -> Failure {
        Failure(
            .orderKeyRepeated, .askHuman,
            "\(key.text) names invoices that differ, in \(places.joined(separator: " and ")).",
            advice: "Say which one is right: correct the other at the source, or set it aside, then retry.",
            place: "numar")
    }

    static func customerAmbiguous(_ candidates: [BookCompany], by what: String) -> Failure {
        Failure(
            .orderCustomerAmbiguous, .askHuman,
            "The book holds \(candidates.count) companies with \(what): \(candidates.map(\.words).joined(separator: ", ")).",
            advice: "Merge them in the book, or correct the wrong ones, then retry.", place: "cod_unic_client")
    }

    static func customerUnusable(_ why: String, advice: String) -> Failure {
        Failure(.orderCustomerUnusable, .askHuman, why, advice: advice, place: "denumire_client")
    }

    static func foundTwice(_ orders: [BookOrder], key: OrderKey) -> Failure {
        Failure(
            .orderFoundTwice, .askHuman,
            "The book holds \(orders.count) orders \(key.text): \(orders.map(\.reference).joined(separator: ", ")).",
            advice: "Delete the wrong ones in the book, then retry: Tieout goes on with the one that is left.")
    }

    static func figuresUnusable(_ problems: [Problem]) -> Failure {
        Failure(
            .orderFigureUnusable, .askHuman,
            problems.map { "\($0.field): \($0.message)." }.joined(separator: " "),
            advice: "Correct the figures at the source, or allow rounding in the settings, then retry.",
            place: problems.first?.field ?? "")
    }

    static func creditNote(_ key: OrderKey) -> Failure {
        Failure(
            .orderCreditNote, .askHuman,
            "\(key.text) is a credit note: it sells nothing, so it makes no sales order.",
            advice: "Enter the return in the book by hand where one is needed, then set the document aside.",
            place: "articole")
    }

    static func orderClosed(_ order: BookOrder, key: OrderKey, _ differences: [String]) -> Failure {
        Failure(
            .orderClosed, .askHuman,
            "Order \(order.reference) (\(key.text)) is \(order.state.words) and differs from the invoice: \(differences.joined(separator: "; ")).",
            advice: "Decide which side is right; Tieout changes only orders that are pending.")
    }

    static func productsMissing(_ missing: [SyncLog.MissingProduct], key: OrderKey) -> Failure {
        Failure(
            .orderProductsMissing, .askHuman,
            "\(missing.count) line\(missing.count == 1 ? "" : "s") of \(key.text) could not become order lines: "
                + missing.map { "“\($0.name)”: \($0.reason)" }.joined(separator: "; ") + ".",
            advice: "Correct the products in the book or at the source, then retry.", place: "articole")
    }
}

extension Failure {
    static func invoiceUnreadable(_ reading: RawInvoiceReading) -> Failure {
        let problems = reading.problems.filter { $0.severity == .blocking }
        return Failure(
            .orderInvoiceUnreadable, .askHuman,
            problems.prefix(5).map { "\($0.field): \($0.message)." }.joined(separator: " ")
                + (problems.count > 5 ? " There are \(problems.count - 5) more problems." : ""),
            advice: "Correct the document at its source; it is then taken in again.",
            place: problems.first?.field ?? reading.path)
    }

    static func orderBusy(_ key: String) -> Failure {
        Failure(
            .orderBusy, .tryAgain,
            "Another worker is at work on the same record of the order book, or its last request may still be: \(key).",
            advice: "Nothing needs to be done: it is tried again.")
    }

    static func orderNotAsPlanned(_ key: OrderKey) -> Failure {
        Failure(
            .orderNotAsPlanned, .tryAgain,
            "Order \(key.text) was carried out, and when it was read again it did not equal the invoice.",
            advice: "Look whether somebody else changes the same order; it is tried again.")
    }
}

extension BookCompany {
    /// `17 Mobilă Pitești S.A. (CUI 1685999)`: for sentences.
    var words: String { "\(id) \(name)" + (cui.map { " (CUI \($0.text))" } ?? "") }
}

extension BookPart {
    /// `42 Switch 2,5L (P00010)`: for sentences.
    var words: String { "\(id) \(name)" + (code.map { " (\($0))" } ?? "") }
}
