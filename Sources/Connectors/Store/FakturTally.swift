import Base
import Model

/// What a faktur counts as in the tallies.
struct TallyEntry: Hashable {
    let type: Faktur.Kind
    let status: FakturStatus
    let submission: Submission.Status
    let isSetAside: Bool
    let isNumbered: Bool
    let currency: String
    let month: String
    let kurs: Amount
    let dpp: SplitAmount
    let ppn: SplitAmount

    var standing: FakturStanding {
        FakturStanding(status, submission, isSetAside: isSetAside, isNumbered: isNumbered)
    }

    init(_ faktur: Faktur) {
        type = faktur.type
        status = faktur.status
        submission = faktur.submission.status
        isSetAside = faktur.submission.isSetAside
        isNumbered = faktur.docNum != nil
        currency = faktur.currency
        month = String(faktur.invoiceDate.description.prefix(7))
        kurs = faktur.kurs
        dpp = SplitAmount(faktur.dpp.millionths)
        ppn = SplitAmount(faktur.ppn.millionths)
    }

    private init(_ before: TallyEntry, _ progress: SubmissionProgress) {
        type = before.type
        status = progress.fakturStatus ?? before.status
        submission = progress.status ?? before.submission
        isSetAside = progress.isSetAside ?? before.isSetAside
        isNumbered = progress.docNum != nil || before.isNumbered
        currency = before.currency
        month = before.month
        kurs = before.kurs
        dpp = before.dpp
        ppn = before.ppn
    }

    private init(_ row: any SQLRow) throws(SQLError) {
        var reader = RowReader(row)
        type = try reader.word()
        status = try reader.word()
        submission = try reader.word()
        isSetAside = reader.flag()
        isNumbered = reader.flag()
        currency = reader.text()
        month = String(reader.text().prefix(7))
        kurs = try reader.amount()
        dpp = reader.split()
        ppn = reader.split()
    }

    /// What is counted of a faktur now.
    ///
    /// The row is locked first, where the database locks rows: two writers must not both take the same entry away.
    static func kept(of id: FakturID, _ connection: any SQLConnection) throws(SQLError) -> TallyEntry? {
        try connection.first(
            """
            UPDATE faktur SET generation = generation WHERE id = \(id.rawValue)
            RETURNING type, status, sap_submission_status, set_aside, doc_num IS NOT NULL, currency, invoice_date, kurs,
                dpp_thousands, dpp_rest, ppn_thousands, ppn_rest
            """
        ) { row throws(SQLError) in try TallyEntry(row) }
    }

    func after(_ progress: SubmissionProgress) -> TallyEntry { TallyEntry(self, progress) }
}

/// Moves fakturs from one heap of the tallies to another, within the transaction that changes them.
///
/// Each heap is split over a few rows by the faktur's id, so that workers on PostgreSQL seldom wait for one another;
/// rows are changed in one order, so that they never wait in a circle.
struct TallyChange {
    private struct Heap: Hashable, Comparable {
        let type: Faktur.Kind
        let standing: FakturStanding
        let currency: String
        let month: String
        let kurs: Amount
        let shard: Int64

        private var order: [String] {
            [type.rawValue, standing.rawValue, currency, "\(shard)", month, kurs.stored]
        }
        static func < (left: Heap, right: Heap) -> Bool { left.order.lexicographicallyPrecedes(right.order) }
    }

    private struct Difference: Hashable {
        var count: Int64 = 0
        var dpp = SplitAmount(0)
        var ppn = SplitAmount(0)
    }

    private static let shards: Int64 = 8
    private var differences: [Heap: Difference] = [:]

    init() {}

    init(of id: FakturID, from before: TallyEntry, to after: TallyEntry) {
        add(before, of: id, sign: -1)
        add(after, of: id)
    }

    mutating func add(_ entry: TallyEntry, of id: FakturID, sign: Int64 = 1) {
        let heap = Heap(
            type: entry.type, standing: entry.standing, currency: entry.currency, month: entry.month, kurs: entry.kurs,
            shard: id.rawValue % TallyChange.shards)
        var difference = differences[heap] ?? Difference()
        difference.count += sign
        difference.dpp = difference.dpp + (sign < 0 ? -entry.dpp : entry.dpp)
        difference.ppn = difference.ppn + (sign < 0 ? -entry.ppn : entry.ppn)
        differences[heap] = difference == Difference() ? nil : difference
    }

    func apply(_ connection: any SQLConnection) throws(SQLError) {
        for (heap, change) in differences.sorted(by: { $0.key < $1.key }) {
            let figures: SQL = """
                \(change.count), \(change.dpp.thousands), \(change.dpp.rest), \(change.ppn.thousands),
                \(change.ppn.rest)
                """
            try connection.change(
                """
                INSERT INTO faktur_tally (type, standing, currency, shard, \(TallyChange.columns))
                VALUES (\(heap.type.rawValue), \(heap.standing.rawValue), \(heap.currency), \(heap.shard), \(figures))
                ON CONFLICT (type, standing, currency, shard) DO UPDATE SET \(TallyChange.growth(of: "faktur_tally"))
                """)
            try connection.change(
                """
                INSERT INTO faktur_month (month, type, standing, currency, kurs, shard, \(TallyChange.columns))
                VALUES (\(heap.month), \(heap.type.rawValue), \(heap.standing.rawValue), \(heap.currency),
                    \(heap.kurs), \(heap.shard), \(figures))
                ON CONFLICT (month, type, standing, currency, kurs, shard)
                DO UPDATE SET \(TallyChange.growth(of: "faktur_month"))
                """)
        }
    }

    private static let columns: SQL = "fakturs, dpp_thousands, dpp_rest, ppn_thousands, ppn_rest"

    private static func growth(of table: SQL) -> SQL {
        """
        fakturs = \(table).fakturs + excluded.fakturs,
        dpp_thousands = \(table).dpp_thousands + excluded.dpp_thousands,
        dpp_rest = \(table).dpp_rest + excluded.dpp_rest,
        ppn_thousands = \(table).ppn_thousands + excluded.ppn_thousands,
        ppn_rest = \(table).ppn_rest + excluded.ppn_rest
        """
    }
}
