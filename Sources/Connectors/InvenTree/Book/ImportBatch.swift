import Base
import Model

/// Lines that go through one import session: of one order or of many, each order whole.
struct ImportBatch: Sendable {
    let additions: [LineAddition]

    /// One line of the file, in the order of the orders and of their lines.
    var rows: [(orderID: Int64, draft: LineDraft)] {
        additions.flatMap { addition in addition.lines.map { (addition.orderID, $0) } }
    }

    /// Column names are the server's field names, so that it maps them by itself.
    static let columns = ["order", "part", "quantity", "sale_price", "sale_price_currency", "reference"]

    var csv: String {
        var writer = CSVWriter(formulaSafe: false)
        writer.add(ImportBatch.columns)
        for (order, draft) in rows {
            writer.add([
                String(order), String(draft.partID), draft.quantity.text(minimumPlaces: 0),
                draft.price.text(minimumPlaces: 0), draft.currency, draft.reference,
            ])
        }
        return writer.text
    }

    var form: MultipartForm {
        MultipartForm(
            fields: [("model_type", "salesorderlineitem")],
            file: ("data_file", "tieout-lines.csv", "text/csv", Array(csv.utf8)))
    }

    /// Sessions of about the same size, as many as can be under way at once, none above the limit unless one order is.
    static func batches(of additions: [LineAddition], atOnce: Int) -> [ImportBatch] {
        let total = additions.reduce(0) { $0 + $1.lines.count }
        let sessions = max(1, (total + InvenTreeLimits.importLinesMax - 1) / InvenTreeLimits.importLinesMax)
        // One session more is four requests more, which pays only for long files.
        let wanted = total >= InvenTreeLimits.importLinesMax ? max(sessions, atOnce) : sessions
        let size = (total + wanted - 1) / max(1, wanted)
        var batches: [[LineAddition]] = []
        var filled = Int.max
        for addition in additions {
            if filled >= size || filled + addition.lines.count > InvenTreeLimits.importLinesMax {
                batches.append([])
                filled = 0
            }
            batches[batches.count - 1].append(addition)
            filled += addition.lines.count
        }
        return batches.map { ImportBatch(additions: $0) }
    }
}
