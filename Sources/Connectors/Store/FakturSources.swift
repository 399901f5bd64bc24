import Base
import Model

/// Which index narrows a search down, when the one of its order doesn't answer it: a statement for the ids that may
/// match, as `found_id`, each once, of which there are never more than a few times the limit.
struct FakturSource {
    let ids: SQL

    /// The most selective source there is for the search; `nil` when only its order helps.
    init?(_ query: FakturQuery, limit: Int, namesakes: [Int64]) {
        if let word = query.words.max(by: { $0.count < $1.count }) {
            ids = FakturSource.ids(ofWord: word, query, limit: limit, namesakes: namesakes)
        } else if let fakturNo = query.fakturNo, !FakturKeys.key(fakturNo).isEmpty {
            ids = FakturSource.ids(ofFakturNo: fakturNo, limit: limit)
        } else if query.invoiceNo != nil {
            ids = FakturSource.walk(query, .number, limit: limit)
        } else if query.customer != nil {
            ids = FakturSource.walk(query, .id, limit: limit)
        } else if !query.submissions.isEmpty, Set(query.submissions).isSubset(of: FakturSource.rareSubmissions) {
            ids = FakturSource.union(
                query.submissions.map { submission in
                    """
                    SELECT id AS found_id FROM faktur WHERE sap_submission_status = \(submission.rawValue)
                    ORDER BY id DESC LIMIT \(limit)
                    """
                })
        } else if let createdBy = query.createdBy {
            ids = "SELECT id AS found_id FROM faktur WHERE created_by = \(createdBy) ORDER BY id DESC LIMIT \(limit)"
        } else if query.from != nil || query.to != nil {
            ids = FakturSource.walk(query, .date, limit: limit)
        } else if query.amountMin != nil || query.amountMax != nil {
            ids = FakturSource.walk(query, .amount, limit: limit)
        } else {
            return nil
        }
    }

    /// Those in the order of the search: for totals, when nothing narrows it down.
    init(allOf query: FakturQuery, limit: Int) { ids = FakturSource.walk(query, query.sort.key, limit: limit) }

    /// A person works them off, so there are few of them at a time.
    private static let rareSubmissions: Set<Submission.Status> = [.pending, .uncertain, .partial, .failed]

    /// The first ones of every segment, from the end of the index that is newest or largest.
    private static func walk(_ query: FakturQuery, _ key: FakturSort.Key, limit: Int) -> SQL {
        guard let order = FakturOrder(FakturSort(key), at: nil) else { return "SELECT 0 AS found_id" }
        return union(
            query.segments.map { segment in
                """
                SELECT faktur.id AS found_id FROM faktur
                WHERE type = \(segment.type.rawValue) AND standing = \(segment.standing.rawValue) \(query.range(of: key))
                ORDER BY \(order.ordering) LIMIT \(limit)
                """
            })
    }

    private static func ids(ofFakturNo fakturNo: String, limit: Int) -> SQL {
        """
        SELECT id AS found_id FROM faktur WHERE id > 0 \(FakturQuery.beginning("faktur_key", with: FakturKeys.key(fakturNo)))
        ORDER BY faktur_key DESC, id DESC LIMIT \(limit)
        """
    }

    /// Numbers that begin with the word and customers whose name has it are found wherever they are; inside other text
    /// the word is looked for in the newest fakturs.
    private static func ids(ofWord word: String, _ query: FakturQuery, limit: Int, namesakes: [Int64]) -> SQL {
        var newest = FakturQuery()
        var numbered = FakturQuery()
        (newest.tab, newest.type, newest.statuses) = (query.tab, query.type, query.statuses)
        (numbered.tab, numbered.type, numbered.statuses) = (query.tab, query.type, query.statuses)
        numbered.invoiceNo = word
        var parts: [SQL] = [walk(newest, .id, limit: Limits.fakturWordsMax)]
        if !FakturKeys.key(word).isEmpty {
            parts.append(walk(numbered, .number, limit: limit))
            parts.append(ids(ofFakturNo: word, limit: limit))
        }
        parts += namesakes.map { customer in
            var bought = newest
            bought.customer = CustomerID(customer)
            return walk(bought, .id, limit: Limits.fakturPageMax * 5)
        }
        return parts.dropFirst().reduce("SELECT found_id FROM (\(parts[0])) AS part") { all, part in
            "\(all) UNION SELECT found_id FROM (\(part)) AS part"
        }
    }

    private static func union(_ parts: [SQL]) -> SQL {
        guard let first = parts.first else { return "SELECT 0 AS found_id" }
        return parts.dropFirst().reduce("SELECT found_id FROM (\(first)) AS part") { all, part in
            "\(all) UNION ALL SELECT found_id FROM (\(part)) AS part"
        }
    }
}
