package import Base

/// An A/R invoice as it shall stand in the ledger, before the ledger has seen it.
package struct InvoiceDraft: Hashable, Sendable {
    package enum Kind: String, Sendable {
        /// Lines name items.
        case items
        /// Lines name G/L accounts (a service document).
        case accounts
    }

    package struct Line: Hashable, Sendable {
        package var itemCode: String?
        package var accountCode: String?
        package var description: String?
        package var quantity: Amount?
        /// In the document's currency.
        package var unitPrice: Amount?
        /// In local currency, as the ledger keeps it; absent for foreign documents.
        package var lineTotal: Amount?
        package var taxCode: String?
        package var costCentre: String?
        package var project: String?
        /// Whether withholding tax applies to this line; absent when the document has none.
        package var withholdingTaxLiable: Bool?

        package init() {}
    }

    package struct WithholdingTax: Hashable, Sendable {
        package let code: String
        /// In the document's currency.
        package let amount: Amount
        package init(code: String, amount: Amount) {
            self.code = code
            self.amount = amount
        }
    }

    package var kind: Kind
    package var customerCode: String
    package var documentDate: CalendarDate
    package var taxDate: CalendarDate
    package var dueDate: CalendarDate
    package var currency: String
    package var rate: Amount
    /// Whether the document is in the company's own currency.
    package var isLocal: Bool
    /// The customer's reference (SAP: NumAtCard): the faktur number.
    package var customerReference: String
    package var comments: String
    /// Our reference, derived from the source document; kept in a user-defined field when the company has one.
    package var reference: String
    package var lines: [Line]
    package var withholdingTaxes: [WithholdingTax]

    package init(
        kind: Kind, customerCode: String, documentDate: CalendarDate, dueDate: CalendarDate, currency: String,
        rate: Amount, isLocal: Bool, customerReference: String, comments: String, reference: String, lines: [Line],
        withholdingTaxes: [WithholdingTax] = []
    ) {
        self.kind = kind
        self.customerCode = customerCode
        self.documentDate = documentDate
        self.taxDate = documentDate
        self.dueDate = dueDate
        self.currency = currency
        self.rate = rate
        self.isLocal = isLocal
        self.customerReference = customerReference
        self.comments = comments
        self.reference = reference
        self.lines = lines
        self.withholdingTaxes = withholdingTaxes
    }
}

/// A journal entry as it shall stand in the ledger. Debits and credits balance, or it is no draft.
package struct JournalDraft: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let accountCode: String
        package let debit: Amount
        package let credit: Amount
        package var costCentre: String?
        package var project: String?
        /// Amounts in local currency.
        package init(accountCode: String, debit: Amount = .zero, credit: Amount = .zero) {
            self.accountCode = accountCode
            self.debit = debit
            self.credit = credit
        }
    }

    package var referenceDate: CalendarDate
    package var taxDate: CalendarDate
    package var dueDate: CalendarDate
    package var memo: String
    /// Our reference, by which the entry is found again (SAP: Reference and the user-defined field).
    package var reference: String
    /// The invoice this entry belongs to (SAP: Reference2).
    package var invoiceReference: String
    package var lines: [Line]

    package init(
        referenceDate: CalendarDate, taxDate: CalendarDate, dueDate: CalendarDate, memo: String, reference: String,
        invoiceReference: String, lines: [Line]
    ) {
        self.referenceDate = referenceDate
        self.taxDate = taxDate
        self.dueDate = dueDate
        self.memo = memo
        self.reference = reference
        self.invoiceReference = invoiceReference
        self.lines = lines
    }
}
