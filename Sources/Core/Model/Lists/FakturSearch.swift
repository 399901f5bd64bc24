package import Base

/// What somebody types into the search box over the fakturs, as fields: `customer:C00001 status:answered from:2025-11-01
/// amount:>1000000 "rush order"`.
///
/// Qualifiers narrow the list down, all at once; every other word is looked for in numbers, remarks and customers' names.
/// A value or word with blanks stands in double quotes, with a quote inside doubled.
package struct FakturSearch: Hashable, Sendable {
    package enum Qualifier: String, CaseIterable, Sendable {
        /// A customer's code in the ledger, or its name.
        case customer
        /// How the invoice number begins.
        case no
        /// How the faktur number begins.
        case faktur
        /// Statuses of the faktur, and those of its submission that need somebody: `answered`, `failed`.
        case status
        /// Any status of the submission to the ledger.
        case sap
        case type
        /// Invoice dates, both included.
        case from, to
        /// Who entered it.
        case by
        /// The tax base: `1000000`, `>1000000`, `<=500.25`, `1000..2000`.
        case amount
        /// One of the list's tabs.
        case tab
        /// The list's order: `date`, and `-date` for the latest first.
        case sort
        /// What the list shows of each: `invoice_no,dpp`.
        case columns
    }

    /// As typed: a code or a name.
    package var customer: String?
    package var invoiceNo: String?
    package var fakturNo: String?
    package var statuses: [FakturStatus] = []
    package var submissions: [Submission.Status] = []
    package var type: Faktur.Kind?
    package var from: CalendarDate?
    package var to: CalendarDate?
    package var createdBy: String?
    package var amountMin: Amount?
    package var amountMax: Amount?
    package var tab: FakturTab?
    package var sort: FakturSort?
    package var columns: FakturColumns?
    package var words: [String] = []

    package init() {}

    /// The search as a question to the store; `customer` is who the search's customer turned out to be.
    package func query(customer: CustomerID?) -> FakturQuery {
        var query = FakturQuery()
        query.customer = customer
        query.invoiceNo = invoiceNo
        query.fakturNo = fakturNo
        query.statuses = statuses
        query.submissions = submissions
        query.type = type
        query.from = from
        query.to = to
        query.createdBy = createdBy
        query.amountMin = amountMin
        query.amountMax = amountMax
        query.words = words
        query.tab = tab ?? .all
        query.sort = sort ?? FakturSort()
        return query
    }
}

// MARK: - Back to text

extension FakturSearch {
    /// The search in one canonical form, which reads back as the same search.
    package var text: String {
        var terms: [(Qualifier, String?)] = [
            (.tab, tab?.rawValue), (.customer, customer), (.no, invoiceNo), (.faktur, fakturNo),
        ]
        terms += statuses.map { (.status, $0.rawValue) }
        terms += submissions.map { (.sap, $0.rawValue) }
        terms += [
            (.type, type?.rawValue), (.from, from?.description), (.to, to?.description), (.by, createdBy),
            (.amount, amountText), (.sort, sort.map { ($0.isDescending ? "-" : "") + $0.key.rawValue }),
            (.columns, columns?.description),
        ]
        let qualified = terms.compactMap { qualifier, value in
            value.map { "\(qualifier.rawValue):\(FakturSearch.quoted($0))" }
        }
        return (qualified + words.map(FakturSearch.quoted)).joined(separator: " ")
    }

    private var amountText: String? {
        switch (amountMin, amountMax) {
        case (nil, nil): nil
        case (let least?, nil): ">=\(least)"
        case (nil, let most?): "<=\(most)"
        case (let least?, let most?): least == most ? "\(least)" : "\(least)..\(most)"
        }
    }

    private static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && !text.unicodeScalars.contains { scalar in
                scalar.properties.isWhitespace || scalar == "\"" || scalar == ":" || scalar == ","
            }
        if isPlain { return text }
        var inside = ""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { inside += "\"" }
            inside.unicodeScalars.append(scalar)
        }
        return "\"\(inside)\""
    }
}

/// What is wrong with a search, where in its text, and what to write instead.
package struct SearchProblem: Hashable, Sendable {
    /// Of the text, counted in Unicode scalars from zero.
    package let place: Range<Int>
    package let message: String
    package let remedy: String

    package init(_ place: Range<Int>, _ message: String, remedy: String) {
        self.place = place
        self.message = message
        self.remedy = remedy
    }
}
