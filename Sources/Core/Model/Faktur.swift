package import Base

/// A tax invoice (faktur pajak) as the business enters it, and how far its way into the ledger got.
///
/// Names stay as the field writes them: dpp is the tax base, ppn the VAT, kurs the exchange rate.
package struct Faktur: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case sales, purchase }

    package let id: FakturID
    package var type: Kind
    package var customer: CustomerID?
    package var invoiceNo: String
    package var invoiceDate: CalendarDate
    /// ISO 4217, for example IDR.
    package var currency: String
    /// Exchange rate to the local currency; 1 for the local currency.
    package var kurs: Amount
    /// Dasar pengenaan pajak: the tax base, in the faktur's currency unless the settings say local.
    package var dpp: Amount
    /// Pajak pertambahan nilai: the VAT.
    package var ppn: Amount
    /// Withholding tax kept back by the customer.
    package var wtaxAmount: Amount
    package var taxCode: String?
    package var paymentTermsDays: Int?
    package var project: String?
    /// The cost centre in the ledger.
    package var department: String?
    package var remarks: String
    /// The tax invoice number given by the tax office: 16 digits until 2024, 17 since Coretax (2025); kept as given.
    package var fakturNo: String?
    package var fakturDate: CalendarDate?
    /// The ledger's document number: recorded after posting, or typed by hand; unique.
    package var docNum: Int64?
    package var postingDate: CalendarDate?
    package var userCode: String?
    package var account: String?
    package var createdBy: String
    package var createdAt: Timestamp
    package var submitAt: Timestamp?
    package var responseBy: String?
    package var responseAt: Timestamp?
    package var status: FakturStatus
    /// Name of the scanned document, for purchases.
    package var attachment: String?
    package var submission: Submission
    /// Counts corrections after a cancellation: a new generation is a new document in the ledger.
    package var generation: Int
    /// Grows with every change; a writer names the version it has seen.
    package var version: Int

    package init(
        id: FakturID, type: Kind, invoiceNo: String, invoiceDate: CalendarDate, currency: String, kurs: Amount = .one,
        dpp: Amount, ppn: Amount, createdBy: String, createdAt: Timestamp
    ) {
        self.id = id
        self.type = type
        self.invoiceNo = invoiceNo
        self.invoiceDate = invoiceDate
        self.currency = currency
        self.kurs = kurs
        self.dpp = dpp
        self.ppn = ppn
        self.createdBy = createdBy
        self.createdAt = createdAt
        wtaxAmount = .zero
        remarks = ""
        status = .draft
        submission = Submission()
        generation = 0
        version = 1
    }

    /// dpp + ppn: what the customer is asked for. `nil` beyond what an amount holds.
    package var total: Amount? { dpp.adding(ppn) }
}

/// Where a faktur stands on its way through the office.
package enum FakturStatus: String, CaseIterable, Sendable {
    /// The creator is still working on it.
    case draft
    /// Waits for the tax officer's number and date.
    case submitted
    /// The tax officer has answered: ready to be posted.
    case answered
    /// The ledger holds it.
    case posted
    /// Called off, here and in the ledger.
    case cancelled
}

package struct FakturID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: Int64
    package init(_ rawValue: Int64) { self.rawValue = rawValue }
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    package var description: String { String(rawValue) }
}

/// What is known of the faktur's documents in the ledger: never more than was seen.
package struct Submission: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        /// Nobody asked for it to be posted.
        case none
        /// Asked for; not sent, or certain not to have arrived.
        case pending
        /// Sent, and nobody knows yet whether the ledger has it.
        case uncertain
        /// One of two documents is in the ledger.
        case partial
        /// All documents are in the ledger and agree.
        case submitted
        /// Refused: nothing of it is in the ledger.
        case failed
        /// Cancelled in the ledger.
        case cancelled
    }

    package var status = Status.none
    /// A person decided that it rests as it is: it needs nobody's attention.
    package var isSetAside = false
    package var attempts = 0
    /// The failure in words: code, sentence, advice.
    package var error: String?
    package var submittedAt: Timestamp?
    package var submittedBy: String?
    package var docEntry: Int64?
    /// Number of the journal entry, when a second document is asked for.
    package var journalNumber: Int64?

    package init() {}
}
