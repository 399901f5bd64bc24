package import Base
package import Model

/// The collection's ports as a mortal process sees them: it may be killed before an act, or after, before it hears of it.
package struct MortalBilling: BillingHome {
    private let home: any BillingHome
    private let life: Life

    package init(_ home: any BillingHome, life: Life) {
        self.home = home
        self.life = life
    }

    package func add(_ entries: [BillingEntry], accounts: [Account]) async throws(Failure) {
        try await home.add(entries, accounts: accounts)
    }

    package func save(_ invoice: InvoiceData, items: [InvoiceItem], seenVersion: Int) async throws(Failure) -> Bool {
        try life.step()
        let saved = try await home.save(invoice, items: items, seenVersion: seenVersion)
        try life.step()
        return saved
    }

    package func invoices(_ ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceData] {
        try life.step()
        return try await home.invoices(ids)
    }
    package func list(_ filter: BillingFilter) async throws(Failure) -> [InvoiceData] {
        try life.step()
        return try await home.list(filter)
    }
    package func count(_ filter: BillingFilter) async throws(Failure) -> Int { try await home.count(filter) }
    package func items(of ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceDataID: [InvoiceItem]] {
        try life.step()
        return try await home.items(of: ids)
    }
    package func accounts(_ codes: [String]) async throws(Failure) -> [Account] { try await home.accounts(codes) }
    package func transactions(_ slugs: [String]) async throws(Failure) -> [Transaction] {
        try await home.transactions(slugs)
    }
}

package struct MortalViews: InvoiceViews {
    private let views: any InvoiceViews
    private let life: Life

    package init(_ views: any InvoiceViews, life: Life) {
        self.views = views
        self.life = life
    }

    package func rows(in view: InvoiceData.Direction, of ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceViewRow]
    {
        try life.step()
        return try await views.rows(in: view, of: ids)
    }

    package func documents(in view: InvoiceData.Direction, after: String?, limit: Int) async throws(Failure) -> [String]
    {
        try life.step()
        return try await views.documents(in: view, after: after, limit: limit)
    }
}

package struct MortalFindings: CollectionFindings {
    private let findings: any CollectionFindings
    private let life: Life

    package init(_ findings: any CollectionFindings, life: Life) {
        self.findings = findings
        self.life = life
    }

    package func keep(_ found: [CollectionFinding]) async throws(Failure) {
        try life.step()
        try await findings.keep(found)
        try life.step()
    }

    package func clear(_ direction: InvoiceData.Direction, _ documentNumbers: [String]) async throws(Failure) {
        try life.step()
        try await findings.clear(direction, documentNumbers)
        try life.step()
    }

    package func finding(
        _ direction: InvoiceData.Direction, _ documentNumber: String
    ) async throws(Failure) -> CollectionFinding? { try await findings.finding(direction, documentNumber) }

    package func list(
        _ direction: InvoiceData.Direction?, after: CollectionFinding?, limit: Int
    ) async throws(Failure) -> [CollectionFinding] {
        try await findings.list(direction, after: after, limit: limit)
    }

    package func count(_ direction: InvoiceData.Direction?) async throws(Failure) -> Int {
        try await findings.count(direction)
    }
}

package struct MortalShare: FileShare {
    private let share: any FileShare
    private let life: Life

    package init(_ share: any FileShare, life: Life) {
        self.share = share
        self.life = life
    }

    package func file(_ name: FileName, in folder: ShareFolder, bytesMax: Int) async throws(Failure) -> [UInt8]? {
        try life.step()
        let bytes = try await share.file(name, in: folder, bytesMax: bytesMax)
        try life.step()
        return bytes
    }

    package func exists(_ name: FileName, in folder: ShareFolder) async throws(Failure) -> Bool {
        try await share.exists(name, in: folder)
    }

    package func store(_ bytes: [UInt8], as name: FileName, in folder: ShareFolder) async throws(Failure) {
        try life.step()
        try await share.store(bytes, as: name, in: folder)
        try life.step()
    }
}

package struct MortalVault: FileVault {
    private let vault: any FileVault
    private let life: Life

    package init(_ vault: any FileVault, life: Life) {
        self.vault = vault
        self.life = life
    }

    package func keep(_ bytes: [UInt8], at now: Timestamp) async throws(Failure) -> String {
        try life.step()
        let digest = try await vault.keep(bytes, at: now)
        try life.step()
        return digest
    }

    package func file(_ digest: String) async throws(Failure) -> [UInt8]? { try await vault.file(digest) }
}

/// A process that is killed while it speaks with the mail server learns nothing; the server may have the mail.
package struct MortalRelay: MailRelay {
    private let relay: any MailRelay
    private let life: Life

    package init(_ relay: any MailRelay, life: Life) {
        self.relay = relay
        self.life = life
    }

    package func send(_ message: MailMessage) async -> SendOutcome<MailReceipt> {
        guard life.goesOn() else { return .unclear(.died) }
        let outcome = await relay.send(message)
        return life.goesOn() ? outcome : .unclear(.died)
    }

    package func probe() async throws(Failure) { try await relay.probe() }
}

extension Life {
    fileprivate func step() throws(Failure) {
        guard goesOn() else { throw .died }
    }
}

extension Failure {
    fileprivate static let died = Failure(
        Failure.Code(rawValue: "PROCESS-DIED"), .tryAgain, "The process died.", advice: "Start it again.")
}
