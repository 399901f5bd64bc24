package import Base
package import Model

/// What an ERP would show of the sample invoices: the rows of its views, and the PDFs it signed.
package struct SampleERP: Sendable {
    /// The samples under the views' own columns.
    package let outgoing: [CSVTable.Row]
    package let incoming: [CSVTable.Row]
    /// The signed invoices, each once, under the names the view gives.
    package let signedFiles: [(name: FileName, bytes: [UInt8])]

    package init() throws(Failure) {
        do throws(CSVError) {
            outgoing = try CSVTable(Array(Samples.outgoingRows.utf8)).rows
            incoming = try CSVTable(Array(Samples.incomingRows.utf8)).rows
        } catch {
            throw .broken("the sample files are sound", cause: error.reason)
        }
        var titles: [FileName: String] = [:]
        for row in outgoing {
            titles[try FileName(lastOf: row["ESignInvoice"] ?? "")] = row["OrNumber"] ?? ""
        }
        signedFiles = titles.map { name, title in (name, SamplePDF.bytes(titled: title)) }
            .sorted { $0.name.description < $1.name.description }
    }

    package func rows(_ direction: InvoiceData.Direction) -> [CSVTable.Row] {
        switch direction {
        case .outgoing: outgoing
        case .incoming: incoming
        }
    }
}

/// A PDF of one page with one line of text, which every reader opens (ISO 32000-1, 7.5).
enum SamplePDF {
    static func bytes(titled title: String) -> [UInt8] {
        // A literal text ends at a bracket and knows escapes; the title is kept free of both.
        let text = title.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        let page = "BT /F1 24 Tf 72 720 Td (Invoice \(text)) Tj ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        // An entry of the table has 20 bytes, with the blank before its line break (7.5.4).
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { file += "\(tenDigits(place)) 00000 n \n" }
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
        return Array(file.utf8)
    }

    private static func tenDigits(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    }
}
