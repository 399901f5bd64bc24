import Base
import CommandLine
import Crypto
import FoundationEssentials
import Model
import SQLite

/// What stands for the ERP and the mailboxes while invoices are collected in a demonstration: the ERP's views in an
/// SQLite file, its signed PDFs in a folder, a folder for received files, and one into which mails are put.
struct CollectionStandIn {
    let viewsPath: String
    let signedFolder: String
    let receivedFolder: String
    let mailFolder: String
    private let database: SQLiteDatabase

    /// Lays out the sample invoices in a folder that is there and empty.
    init(in folder: String) async throws(Failure) {
        viewsPath = folder + "/views.sqlite"
        signedFolder = folder + "/share/signed"
        receivedFolder = folder + "/share/received"
        mailFolder = folder + "/mail"
        let sample = try SampleERP()
        for path in [signedFolder, receivedFolder, mailFolder] {
            do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
                throw .demoUnwritable(path, cause: "\(error)")
            }
        }
        for file in sample.signedFiles {
            try DemoStage.write(file.bytes, to: "\(signedFolder)/\(file.name)")
        }
        do throws(SQLError) {
            database = try await SQLiteDatabase(path: viewsPath)
            try await database.write { connection throws(SQLError) in
                try CollectionStandIn.makeViews(over: connection)
                for row in sample.outgoing { try CollectionStandIn.addOutgoing(row, to: connection) }
                for row in sample.incoming { try CollectionStandIn.addIncoming(row, to: connection) }
            }
        } catch {
            throw .demoUnwritable(viewsPath, cause: error.message)
        }
    }

    /// Read from the tables and folders themselves, not through what is being shown.
    func inspect() async throws(Failure) -> CollectionInspection {
        let rows: [InvoiceData.Direction: [CollectionInspection.ViewedRow]]
        do throws(SQLError) {
            rows = try await database.read { connection throws(SQLError) in
                [
                    .outgoing: try connection.all(CollectionStandIn.outgoingRows, CollectionStandIn.row),
                    .incoming: try connection.all(CollectionStandIn.incomingRows, CollectionStandIn.row),
                ]
            }
        } catch { throw .broken("the demonstration's views can be read", cause: error.message) }
        var digests: [String: String] = [:]
        for file in try names(in: signedFolder) {
            digests[file] = Digest.hex(Digest.sha256(try bytes(of: "\(signedFolder)/\(file)")))
        }
        var mails: [String: Int] = [:]
        for file in try names(in: mailFolder) {
            mails[transaction(ofMail: try bytes(of: "\(mailFolder)/\(file)")), default: 0] += 1
        }
        return CollectionInspection(rows: rows, signedDigests: digests, mailsByTransaction: mails)
    }

    func close() async { await database.close() }

    // MARK: - Folders

    private func names(in path: String) throws(Failure) -> [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            throw .demoUnwritable(path, cause: "\(error)")
        }
    }

    private func bytes(of path: String) throws(Failure) -> [UInt8] {
        guard case .bytes(let bytes) = FileContent.read(path, bytesMax: Limits.invoiceFileBytesMax) else {
            throw .demoUnwritable(path, cause: "It can't be read.")
        }
        return bytes
    }

    /// The subject ends with the transaction's slug, which is plain ASCII here.
    private func transaction(ofMail bytes: [UInt8]) -> String {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let subject = lines.first { $0.hasPrefix("Subject: ") } ?? ""
        return String(subject.split(separator: " ").last ?? "")
    }
}

// MARK: - The views

extension CollectionStandIn {
    /// Amounts are text: SQLite's own numbers are binary.
    private static func makeViews(over connection: any SQLConnection) throws(SQLError) {
        try connection.change(
            """
            CREATE TABLE sale (DocEntry INTEGER, LineNum INTEGER, U_MVDocNum TEXT, DocNum TEXT, OrNumber TEXT, Account TEXT,
                CostCenter TEXT, Project TEXT, Net_amount_in_LC TEXT, Net_amount_in_FC TEXT, ESignInvoice TEXT,
                U_MV2CardCode TEXT)
            """)
        try connection.change(
            """
            CREATE TABLE purchase (DocEntry INTEGER, LineNum INTEGER, U_MVDocNum TEXT, OrNumber TEXT, Account TEXT,
                CostCenter TEXT, Project TEXT, Net_amount_in_LC TEXT, Net_amount_in_FC TEXT)
            """)
        try connection.change("CREATE VIEW B1T_Invoice AS SELECT * FROM sale")
        try connection.change("CREATE VIEW B1T_PurchaseInvoice AS SELECT * FROM purchase")
    }

    private static func addOutgoing(_ row: CSVTable.Row, to connection: any SQLConnection) throws(SQLError) {
        try connection.change(
            """
            INSERT INTO sale VALUES (\(row["DocEntry"]), \(row["LineNum"]), \(row["U_MVDocNum"]), \(row["DocNum"]),
                \(row["OrNumber"]), \(row["Account"]), \(row["CostCenter"]), \(row["Project"]),
                \(row["Net_amount_in_LC"]), \(row["Net_amount_in_FC"]), \(row["ESignInvoice"]), \(row["U_MV2CardCode"]))
            """)
    }

    private static func addIncoming(_ row: CSVTable.Row, to connection: any SQLConnection) throws(SQLError) {
        try connection.change(
            """
            INSERT INTO purchase VALUES (\(row["DocEntry"]), \(row["LineNum"]), \(row["U_MVDocNum"]), \(row["OrNumber"]),
                \(row["Account"]), \(row["CostCenter"]), \(row["Project"]), \(row["Net_amount_in_LC"]),
                \(row["Net_amount_in_FC"]))
            """)
    }

    private static var outgoingRows: SQL {
        "SELECT U_MVDocNum, Account, CostCenter, Project, Net_amount_in_LC, Net_amount_in_FC FROM B1T_Invoice"
    }

    private static var incomingRows: SQL {
        "SELECT U_MVDocNum, Account, CostCenter, Project, Net_amount_in_LC, Net_amount_in_FC FROM B1T_PurchaseInvoice"
    }

    private static func row(_ row: any SQLRow) throws(SQLError) -> CollectionInspection.ViewedRow {
        func said(_ column: Int) -> String? { row.optionalText(column).flatMap { $0.isEmpty ? nil : $0 } }
        return CollectionInspection.ViewedRow(
            documentNumber: row.text(0),
            content: ItemContent(
                ledgerAccountCode: said(1), costCode: said(2), costCode2: said(3),
                netAmountInvoicingInSystemCurrency: try row.amount(4),
                netAmountInvoicingInForeignCurrency: try row.optionalAmount(5)))
    }
}
