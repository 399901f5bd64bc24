import Base
import Model

/// Journal entries as they come from SAP.
///
/// SAP shows of no entry whether it was cancelled: it adds a reversing entry with the same `Reference`. So entries are
/// read together with all others of their reference, and a pair whose lines cancel out is an entry and its reversal.
enum JournalReading {
    static let selection: [FieldName] = [
        "JdtNum", "Number", "ReferenceDate", "Reference", "Reference2", "JournalEntryLines",
    ]

    /// All entries of some references, complete, in the order they were posted.
    static func documents(_ entries: [JSON]) -> [LedgerDocument] {
        var documents: [LedgerDocument] = []
        var open: [(place: Int, lines: [Posting: Int])] = []
        for json in entries.sorted(by: { ($0["JdtNum"]?.integer ?? 0) < ($1["JdtNum"]?.integer ?? 0) }) {
            guard var document = document(json) else { continue }
            let mirror = postings(json, mirrored: true)
            let original = open.firstIndex { pair in
                pair.lines == mirror && documents[pair.place].reference == document.reference
            }
            if let original, document.reference != nil {
                documents[open.remove(at: original).place].life = .cancelled
                document.life = .cancellation
            } else {
                open.append((place: documents.count, lines: postings(json, mirrored: false)))
            }
            documents.append(document)
        }
        return documents
    }

    /// One entry by itself, its life unknown and taken as active; its total is what it debits. `nil` without a key.
    static func document(_ json: JSON) -> LedgerDocument? {
        guard let entry = json["JdtNum"]?.integer else { return nil }
        var document = LedgerDocument(
            kind: .journalEntry, entry: entry, number: json["Number"]?.integer ?? entry)
        document.reference = json["Reference"]?.ledgerText
        document.date = json["ReferenceDate"]?.ledgerDate
        document.total = lines(json).compactMap { $0["Debit"]?.ledgerAmount }.total()
        return document
    }

    private struct Posting: Hashable {
        let account: String
        let net: Int128
    }

    /// How often each account was moved by each amount. A reversal swaps the sides or negates the amounts, as the
    /// company prefers; both turn the sign of the net amount.
    private static func postings(_ json: JSON, mirrored: Bool) -> [Posting: Int] {
        var counts: [Posting: Int] = [:]
        for line in lines(json) {
            let account = line["ShortName"]?.ledgerText ?? line["AccountCode"]?.ledgerText ?? ""
            let debit = line["Debit"]?.ledgerAmount ?? .zero
            let credit = line["Credit"]?.ledgerAmount ?? .zero
            let net = debit.millionths - credit.millionths
            counts[Posting(account: account, net: mirrored ? -net : net), default: 0] += 1
        }
        return counts
    }

    private static func lines(_ json: JSON) -> [JSON] { json["JournalEntryLines"]?.list ?? [] }
}
