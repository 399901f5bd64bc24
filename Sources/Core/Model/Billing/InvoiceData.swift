package import Base

/// An invoice as billing knows it: asked for here, numbered and issued in the ERP.
package struct InvoiceData: Hashable, Sendable {
    package enum Direction: String, CaseIterable, Sendable {
        /// Written by us: issued in the ERP, signed there, and sent to the account's owner.
        case outgoing = "OUTGOING"
        /// Written to us: entered in the ERP.
        case incoming = "INCOMING"
    }

    package enum Status: String, CaseIterable, Sendable {
        /// The ERP has not shown it yet.
        case waiting = "WAITING"
        /// Outgoing: it has its number.
        case normalIssued = "NORMAL_ISSUED"
        /// Incoming: its rows stand in the ERP.
        case received = "RECEIVED"
    }

    package let id: InvoiceDataID
    package let direction: Direction
    /// `slug` of its transaction.
    package let transaction: String
    /// `accountCode` of its account.
    package let account: String
    package var status: Status
    /// The transaction's slug or the ERP's document number, as the settings choose.
    package var invoiceNumber: String?
    /// The ERP's document number (`DocNum`), whatever `invoiceNumber` says.
    package var docNum: String?
    /// Where the ERP says the signed invoice lies (`ESignInvoice`): a path on its own machine.
    package var signedPath: String?
    package var files: [InvoiceFile]
    /// When its items were last made to agree with the ERP's rows.
    package var collectedAt: Timestamp?
    /// Grows with every change; whoever saves has seen this one.
    package var version: Int

    package init(
        id: InvoiceDataID, direction: Direction, transaction: String, account: String, status: Status = .waiting,
        version: Int = 1
    ) {
        self.id = id
        self.direction = direction
        self.transaction = transaction
        self.account = account
        self.status = status
        self.version = version
        files = []
    }

    /// Nothing is left to fetch, to store or to read for it, unless the ERP changes its mind.
    package var isFinished: Bool {
        switch direction {
        case .outgoing: status == .normalIssued && !files.isEmpty
        case .incoming: status == .received && files.allSatisfy { $0.storedAt != nil }
        }
    }
}

/// What the ERP's views call `U_MVDocNum`: text, because the application that gives it decides what it looks like.
package struct InvoiceDataID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let description: String
    package init(_ text: String) { description = text }
    package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

/// A file that belongs to an invoice. Its content is kept under its digest; the same content twice is kept once.
package struct InvoiceFile: Hashable, Sendable {
    package let name: FileName
    /// SHA-256 of the content, in hexadecimal.
    package let digest: String
    package let bytesCount: Int
    /// Incoming: when it was stored on the file share; `nil` until then.
    package var storedAt: Timestamp?

    package init(name: FileName, digest: String, bytesCount: Int, storedAt: Timestamp? = nil) {
        self.name = name
        self.digest = digest
        self.bytesCount = bytesCount
        self.storedAt = storedAt
    }
}
