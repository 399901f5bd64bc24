package import Base

/// A document the ledger holds.
package struct LedgerDocument: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case invoice
        /// An invoice that waits for approval: it exists, but nothing is booked.
        case invoiceDraft
        case journalEntry
    }

    package enum Life: String, Sendable {
        case active
        /// Cancelled by a later document.
        case cancelled
        /// The mirror that cancels another document.
        case cancellation
    }

    package var kind: Kind
    /// The ledger's key (SAP: DocEntry, or JdtNum of a journal entry).
    package var entry: Int64
    /// The number people see (SAP: DocNum); not unique across numbering series.
    package var number: Int64
    package var reference: String?
    package var customerReference: String?
    package var customerCode: String?
    package var date: CalendarDate?
    package var currency: String?
    /// Gross total in local currency.
    package var total: Amount?
    package var vat: Amount?
    /// Gross total in the document's currency, for foreign documents.
    package var totalForeign: Amount?
    package var vatForeign: Amount?
    package var life: Life

    package init(kind: Kind, entry: Int64, number: Int64, life: Life = .active) {
        self.kind = kind
        self.entry = entry
        self.number = number
        self.life = life
    }
}

/// A business partner in the ledger.
package struct LedgerPartner: Hashable, Sendable {
    package let code: String
    package let name: String
    package let isCustomer: Bool
    /// Not active, or frozen on the day asked for: documents would be refused.
    package let isActive: Bool
    /// ISO code, or `##` when the partner may be invoiced in any currency.
    package let currency: String?
    package let withholdingTaxCodes: [String]

    package init(
        code: String, name: String, isCustomer: Bool = true, isActive: Bool = true, currency: String? = nil,
        withholdingTaxCodes: [String] = []
    ) {
        self.code = code
        self.name = name
        self.isCustomer = isCustomer
        self.isActive = isActive
        self.currency = currency
        self.withholdingTaxCodes = withholdingTaxCodes
    }
}

/// A tax code and the rate it carries on the day asked for, in percent.
package struct LedgerTaxCode: Hashable, Sendable {
    package let code: String
    package let ratePercent: Amount
    package let isActive: Bool

    package init(code: String, ratePercent: Amount, isActive: Bool = true) {
        self.code = code
        self.ratePercent = ratePercent
        self.isActive = isActive
    }
}

/// An item, project, cost centre or G/L account: what matters here is that it exists and may be used.
package struct LedgerRecord: Hashable, Sendable {
    package let code: String
    package let name: String
    package let isActive: Bool

    package init(code: String, name: String, isActive: Bool = true) {
        self.code = code
        self.name = name
        self.isActive = isActive
    }
}

package enum LedgerPeriod: String, Hashable, Sendable {
    case open
    case locked
    /// No period covers the day.
    case missing
}
