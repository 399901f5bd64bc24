package import Base

/// What `tieout sandbox` was asked for.
package struct SandboxRequest: Sendable {
    package let sources: SettingsSources
    /// 0 for any free port; `nil` for the setting `sandbox.port`.
    package let port: Int64?
    /// An IP address of this machine.
    package let address: String
    /// Where the stand-in for InvenTree listens, 0 for any free port; `nil` for the usual one.
    package let inventreePort: Int64?
    /// SQLite file of the sandbox; `nil` to forget everything at the end.
    package let dataPath: String?
    /// JSON file with the faults to switch on.
    package let faultsPath: String?
}

/// Where the two stand-ins of `tieout sandbox` listen.
package struct SandboxAddresses: Sendable {
    package let serviceLayer: String
    package let inventree: String

    package init(serviceLayer: String, inventree: String) {
        self.serviceLayer = serviceLayer
        self.inventree = inventree
    }
}

/// What `tieout demo` was asked for.
package struct StageRequest: Sendable {
    package let sources: SettingsSources
    package let port: Int64?
    /// `nil` for a folder that is deleted at the end.
    package let folder: String?
}

/// Stand-ins for the ledger, the order book and the ERP's views, and an office beside them, put up for one demonstration.
package protocol Stage: Sendable {
    var office: Office { get }
    var sandboxAddress: String { get }
    var storePath: String { get }
    /// What makes other commands use this stage.
    var optionsForOthers: StageOptions { get }
    /// The next requests that create an invoice are done, and their answers lost.
    func loseAnswers(_ count: Int64) async throws(Failure)
    /// What the stand-in holds and has seen, looked up in its own tables.
    func inspect() async throws(Failure) -> StageInspection
    /// The next requests that create something in the order book are done, and their answers lost.
    func loseOrderAnswers(_ count: Int64) async throws(Failure)
    /// What the stand-in for the order book holds and has seen.
    func inspectOrders() async throws(Failure) -> OrderInspection
    /// Why no invoices can be collected here; `nil` when they can.
    var collectionObstacle: Failure? { get }
    /// Into which mails are put.
    var mailFolder: String { get }
    /// What the ERP's views, the file share and the mailboxes hold.
    func inspectCollection() async throws(Failure) -> CollectionInspection
    /// Who can sign in to the pages, all with `SampleCompany.password`; empty when nobody can.
    var signIns: [String] { get }
    /// Works and answers until the program is asked to stop; `announce` tells the service's address once it is open.
    func keepOpen(announce: @Sendable (ServiceOpening) -> Void) async throws(Failure)
    func close() async
}

package struct StageInspection: Sendable {
    /// How many living invoices carry each reference.
    package let invoicesByReference: [String: Int]
    /// How often it was asked to create an invoice.
    package let creations: Int64
    /// Its counters, for programs.
    package let counters: JSON

    package init(invoicesByReference: [String: Int], creations: Int64, counters: JSON) {
        self.invoicesByReference = invoicesByReference
        self.creations = creations
        self.counters = counters
    }

    var invoices: Int { invoicesByReference.values.reduce(0, +) }
}

package struct OrderInspection: Sendable {
    /// Of each description how many lines each of its orders has.
    package let linesByDescription: [String: [Int]]
    package let customers: Int
    package let parts: Int
    /// Requests it has answered, and those of them that change something.
    package let calls: Int64
    package let writes: Int64

    package init(
        linesByDescription: [String: [Int]], customers: Int, parts: Int, calls: Int64, writes: Int64
    ) {
        self.linesByDescription = linesByDescription
        self.customers = customers
        self.parts = parts
        self.calls = calls
        self.writes = writes
    }

    var orders: Int { linesByDescription.values.reduce(0) { $0 + $1.count } }
    var lines: Int { linesByDescription.values.joined().reduce(0, +) }
}
