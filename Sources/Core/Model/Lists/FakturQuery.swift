package import Base

/// Which fakturs a list shows, and in what order. Absent means any; everything that is given must hold.
package struct FakturQuery: Hashable, Sendable {
    package var tab = FakturTab.all
    package var type: Faktur.Kind?
    package var customer: CustomerID?
    /// How the invoice number begins; letter case, blanks and punctuation don't count.
    package var invoiceNo: String?
    /// How the faktur number begins; punctuation doesn't count.
    package var fakturNo: String?
    package var statuses: [FakturStatus] = []
    package var submissions: [Submission.Status] = []
    /// Invoice dates, both included.
    package var from: CalendarDate?
    package var to: CalendarDate?
    /// The tax base (dpp) is at least or at most this much.
    package var amountMin: Amount?
    package var amountMax: Amount?
    package var createdBy: String?
    /// Each stands somewhere: in the invoice number, faktur number, remarks, or the customer's name or code.
    package var words: [String] = []
    package var sort = FakturSort()

    package init() {}
}

/// The office's piles. A faktur lies on one of them, or is cancelled and only among all.
package enum FakturTab: String, CaseIterable, Sendable {
    /// Still being entered, or waits for the tax officer.
    case incomplete
    /// Has number and date: can be posted.
    case answered
    /// The ledger holds it, as Tieout has seen, or as somebody said by typing its number.
    case posted
    /// Refused, partly posted, or nobody knows: a person must look, whatever its status.
    case attention = "needs-attention"
    /// As those, but a person decided that they rest.
    case aside = "set-aside"
    case all

    package var standings: [FakturStanding] {
        switch self {
        case .incomplete: [.draft, .submitted]
        case .answered: [.answered]
        case .posted: [.posted]
        case .attention: [.attention]
        case .aside: [.aside]
        case .all: FakturStanding.allCases
        }
    }
}

/// Where a faktur lies: its status, unless its submission needs a person's attention, or was set aside by one. One that was
/// numbered by hand is in the ledger, by somebody's word: nothing is left to post.
package enum FakturStanding: String, CaseIterable, Sendable {
    case draft, submitted, answered, posted, cancelled, attention, aside

    /// Submissions that a person must look at.
    package static let attentionSubmissions: [Submission.Status] = [.uncertain, .partial, .failed]

    package init(_ status: FakturStatus, _ submission: Submission.Status, isSetAside: Bool, isNumbered: Bool) {
        if FakturStanding.attentionSubmissions.contains(submission), status != .cancelled {
            self = isSetAside ? .aside : .attention
            return
        }
        self =
            switch status {
            case .draft where isNumbered, .submitted where isNumbered, .answered where isNumbered: .posted
            case .draft: .draft
            case .submitted: .submitted
            case .answered: .answered
            case .posted: .posted
            case .cancelled: .cancelled
            }
    }
}

/// The order of a list; fakturs that are equal in it follow each other by id, in the same direction.
package struct FakturSort: Hashable, Sendable {
    package enum Key: String, CaseIterable, Sendable {
        /// The order in which they were entered.
        case id
        /// The invoice date.
        case date
        /// The invoice number, letter case and punctuation aside.
        case number
        /// The tax base (dpp).
        case amount
        /// Customers in the order in which they were entered: brings a customer's fakturs together.
        case customer
    }

    package var key: Key
    package var isDescending: Bool

    /// The newest first, unless said otherwise.
    package init(_ key: Key = .id, isDescending: Bool = true) {
        self.key = key
        self.isDescending = isDescending
    }
}
