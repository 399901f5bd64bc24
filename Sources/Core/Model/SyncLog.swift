package import Base

/// `sync_log` as it is written beside a document: what one sync did, invoice by invoice.
///
/// The names of its members are read by other programs and never change.
package struct SyncLog: Hashable, Sendable {
    package var timestamp: Timestamp
    /// Invoices that are wholly in the target.
    package var successful: Int
    /// Invoices of which something is missing, for example a line whose product has no name.
    package var partial: Int
    package var failed: Int
    package var invoices: [InvoiceEntry]
    package var totalInvoices: Int { successful + partial + failed }

    package init(
        timestamp: Timestamp, successful: Int = 0, partial: Int = 0, failed: Int = 0, invoices: [InvoiceEntry] = []
    ) {
        self.timestamp = timestamp
        self.successful = successful
        self.partial = partial
        self.failed = failed
        self.invoices = invoices
    }

    /// What became of one invoice.
    package struct InvoiceEntry: Hashable, Sendable {
        package var timestamp: Timestamp
        /// As the document writes it: a number or a text.
        package var invoiceID: JSON
        package var serie: String
        package var numar: String
        package var customer: Customer?
        package var salesOrder: SalesOrder?
        package var addedLines: [AddedLine] = []
        package var missingProducts: [MissingProduct] = []

        package init(timestamp: Timestamp, invoiceID: JSON, serie: String, numar: String) {
            self.timestamp = timestamp
            self.invoiceID = invoiceID
            self.serie = serie
            self.numar = numar
        }
    }

    package struct Customer: Hashable, Sendable {
        package let id: Int64
        package let name: String

        package init(id: Int64, name: String) {
            self.id = id
            self.name = name
        }
    }

    package struct SalesOrder: Hashable, Sendable {
        package let id: Int64
        package let description: String

        package init(id: Int64, description: String) {
            self.id = id
            self.description = description
        }
    }

    package struct AddedLine: Hashable, Sendable {
        package let part: Int64
        package let quantity: Amount
        package let lineID: Int64

        package init(part: Int64, quantity: Amount, lineID: Int64) {
            self.part = part
            self.quantity = quantity
            self.lineID = lineID
        }
    }

    /// A product that did not become a line: as the invoice names it, and why not.
    package struct MissingProduct: Hashable, Sendable {
        package let name: String
        package let code: String?
        package let reason: String

        package init(name: String, code: String?, reason: String) {
            self.name = name
            self.code = code
            self.reason = reason
        }
    }
}

// MARK: - As JSON

extension SyncLog {
    package var json: JSON {
        [
            "timestamp": JSON(timestamp), "total_invoices": JSON(totalInvoices), "successful": JSON(successful),
            "partial": JSON(partial), "failed": JSON(failed), "invoices": JSON(invoices.map(\.json)),
        ]
    }
}

extension SyncLog.InvoiceEntry {
    package var json: JSON {
        let customer: JSON = customer.map { ["id": JSON($0.id), "name": JSON($0.name)] } ?? .null
        let order: JSON = salesOrder.map { ["id": JSON($0.id), "description": JSON($0.description)] } ?? .null
        let lines: [JSON] = addedLines.map {
            ["part": JSON($0.part), "qty": JSON($0.quantity), "line_id": JSON($0.lineID)]
        }
        let missing: [JSON] = missingProducts.map {
            ["name": JSON($0.name), "code": JSON($0.code), "reason": JSON($0.reason)]
        }
        return [
            "timestamp": JSON(timestamp), "invoice_id": invoiceID, "serie": JSON(serie), "numar": JSON(numar),
            "customer": customer, "sales_order": order, "added_lines": JSON(lines), "missing_products": JSON(missing),
        ]
    }
}
