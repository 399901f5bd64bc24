import Base
import CommandLine
import Crypto
import Model
import Synchronization
import TestSupport

/// A stage whose stand-ins are the ledger, the order book, the views and the mail server on the desk.
struct TestStage: Stage {
    let counter: Counter
    let sandboxAddress = "http://127.0.0.1:18650"
    let storePath = "t.sqlite"
    let optionsForOthers = StageOptions(environment: "", arguments: "--config t.yaml")

    let mailFolder = "mail"

    /// Lays the sample invoices out on the desk.
    init(counter: Counter) throws(Failure) {
        self.counter = counter
        let sample = try SampleERP()
        for direction in InvoiceData.Direction.allCases {
            counter.views.show(sample.rows(direction).map(InvoiceViewRow.init), in: direction)
        }
        for file in sample.signedFiles.dropFirst(counter.filesToLose.withLock { $0 }) {
            counter.share.put(file.bytes, as: file.name.description)
        }
    }

    var office: Office { counter.office(collection: .success(counter.collection)) }
    var collectionObstacle: Failure? { counter.collectionObstacle.withLock { $0 } }

    func loseAnswers(_ count: Int64) async throws(Failure) {
        for _ in 0..<count { await counter.ledger.meet(.bookThenLose) }
    }

    func inspect() async throws(Failure) -> StageInspection {
        var invoices: [String: Int] = [:]
        for document in await counter.ledger.active(.invoice) { invoices[document.reference ?? "", default: 0] += 1 }
        return StageInspection(
            invoicesByReference: invoices, creations: Int64(await counter.ledger.creations), counters: [:])
    }

    func loseOrderAnswers(_ count: Int64) async throws(Failure) {
        for _ in 0..<count { await counter.book.play(.answerLost) }
    }

    func inspectOrders() async throws(Failure) -> OrderInspection {
        let book = counter.book
        let lines = await Dictionary(grouping: book.orders, by: \.description).mapValues { $0.map(\.lines.count) }
        return OrderInspection(
            linesByDescription: lines, customers: await book.companies.count, parts: await book.parts.count,
            calls: Int64(await book.reads + book.writes), writes: Int64(await book.writes))
    }

    func inspectCollection() async throws(Failure) -> CollectionInspection {
        let sample = try SampleERP()
        var mails: [String: Int] = [:]
        for mail in counter.relay.mails {
            mails[String(mail.subject.split(separator: " ").last ?? ""), default: 0] += 1
        }
        let digests = sample.signedFiles.map { ($0.name.description, Digest.hex(Digest.sha256($0.bytes))) }
        return CollectionInspection(
            rows: [
                .outgoing: sample.outgoing.compactMap(CollectionInspection.ViewedRow.init),
                .incoming: sample.incoming.compactMap(CollectionInspection.ViewedRow.init),
            ], signedDigests: Dictionary(uniqueKeysWithValues: digests), mailsByTransaction: mails)
    }

    var signIns: [String] { [] }

    func keepOpen(announce: @Sendable (ServiceOpening) -> Void) async throws(Failure) {
        announce(ServiceOpening(address: "http://127.0.0.1:18600"))
    }
    func close() async {}
}

extension InvoiceViewRow {
    fileprivate init(_ line: CSVTable.Row) {
        self.init(documentNumber: line["U_MVDocNum"] ?? "")
        docNum = line["DocNum"]
        orNumber = line["OrNumber"]
        account = line["Account"]
        costCenter = line["CostCenter"]
        project = line["Project"]
        netAmountInLC = line["Net_amount_in_LC"]
        netAmountInFC = line["Net_amount_in_FC"]
        eSignInvoice = line["ESignInvoice"]
        cardCode = line["U_MV2CardCode"]
        if let entry = line["DocEntry"].flatMap({ Int64($0) }), let number = line["LineNum"].flatMap({ Int64($0) }) {
            key = RowKey(docEntry: entry, lineNum: number)
        }
    }
}
