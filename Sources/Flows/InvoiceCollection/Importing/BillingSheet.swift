import Base
import Model

/// A file of billing as far as it was read: what is new, what is kept already, and what is wrong with the rest.
struct BillingSheet {
    let kept: KeptBilling
    private(set) var report = ImportReport()
    private(set) var entries: [BillingEntry] = []
    /// As good rows give them.
    private(set) var accounts: [String: Account] = [:]
    private var ids: Set<InvoiceDataID> = []
    private var slugs: Set<String> = []

    init(kept: KeptBilling) { self.kept = kept }

    mutating func read(_ row: CSVTable.Row) {
        report.rows += 1
        var reader = FieldReader(row)
        let account = account(&reader)
        let invoice = InvoiceData(
            id: InvoiceDataID(reader.required("invoice_id")), direction: reader.direction("direction"),
            transaction: reader.required("transaction_slug"), account: account.accountCode)
        compareWithinFile(invoice, account, &reader)
        let known = kept.invoices[invoice.id]
        compareWithKept(invoice, known, &reader)
        report.badRows += reader.badFields
        guard reader.badFields.isEmpty else { return }
        accounts[account.accountCode] = account
        if known != nil { report.unchanged += 1 } else { entries.append(BillingEntry(invoice)) }
    }

    private func account(_ reader: inout FieldReader) -> Account {
        let email = reader.text("owner_email") ?? ""
        // An owner without an address is kept: the invoice can be issued, and the mail says what is missing.
        if !email.isEmpty {
            do throws(Failure) { _ = try MailAddress(email) } catch {
                reader.refuse("owner_email", "is no e-mail address", remedy: error.advice)
            }
        }
        return Account(
            accountCode: reader.required("account_code"), ownerName: reader.required("owner_name"), ownerEmail: email,
            ownerLanguage: reader.text("owner_language"))
    }

    private mutating func compareWithinFile(
        _ invoice: InvoiceData, _ account: Account, _ reader: inout FieldReader
    ) {
        if !invoice.id.description.isEmpty, !ids.insert(invoice.id).inserted {
            reader.refuse("invoice_id", "stands in the file twice", remedy: "Remove one of the rows.")
        }
        if !invoice.transaction.isEmpty, !slugs.insert(invoice.transaction).inserted {
            reader.refuse(
                "transaction_slug", "stands in the file twice", remedy: "Give each invoice a transaction of its own.")
        }
        if let other = accounts[account.accountCode], other != account {
            reader.refuse(
                "account_code", "has another owner in an earlier row (\(other.ownerName), \(other.ownerEmail))",
                remedy: "Give the account the same name, address and language in every row.")
        }
    }

    private func compareWithKept(_ invoice: InvoiceData, _ known: InvoiceData?, _ reader: inout FieldReader) {
        if let known {
            let isSame =
                known.direction == invoice.direction && known.transaction == invoice.transaction
                && known.account == invoice.account
            if !isSame {
                reader.refuse(
                    "invoice_id",
                    "is kept with other content (\(known.direction.rawValue), \(known.transaction), \(known.account))",
                    remedy: "Correct the row, or give the invoice an id of its own.")
            }
        } else if kept.transactions[invoice.transaction] != nil {
            reader.refuse(
                "transaction_slug", "belongs to another invoice that is kept",
                remedy: "Correct the row, or give the invoice a transaction of its own.")
        }
    }
}

extension FieldReader {
    /// Billing writes its words in capitals.
    fileprivate mutating func direction(_ column: String) -> InvoiceData.Direction {
        guard let text = text(column) else {
            refuse(column, "is empty", remedy: "Write OUTGOING or INCOMING.")
            return .outgoing
        }
        if let direction = InvoiceData.Direction(rawValue: text.uppercased()) { return direction }
        refuse(column, "is none of OUTGOING, INCOMING", remedy: "Write one of these words.")
        return .outgoing
    }
}
