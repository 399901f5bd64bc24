import Base
import Engine
import Model
import Store
import TestSupport
import Testing

/// Fakturs made at random from a seed, kept in a store, and the plainest answers about them.
final class RandomFakturs {
    let opened: OpenedStore
    let chance: SeededRandomness
    var customers: [CustomerID] = []
    var fakturs: [Faktur] = []

    init(_ opened: OpenedStore, count: Int, seed: UInt64) async throws {
        self.opened = opened
        chance = SeededRandomness(seed: seed)
        for number in 1...4 { customers.append(try await opened.customer("PT \(number)", code: "C00\(number)")) }
        var new: [Faktur] = []
        for number in 0..<count { new.append(try faktur(number)) }
        fakturs = try await opened.store.fakturs.fakturs(opened.store.fakturs.add(new, alongside: .none))
    }

    private func pick<Value>(_ values: [Value]) -> Value {
        values[Int(chance.number(in: 0...Int64(values.count - 1)))]
    }

    private func faktur(_ number: Int) throws -> Faktur {
        let day = CalendarDate(daysSince1970: 20_000 + Int(chance.number(in: 0...70)))
        var faktur = Faktur(
            id: FakturID(0), type: pick([.sales, .sales, .purchase]),
            invoiceNo: "\(pick(["A", "b-", "INV/"]))\(number)",
            invoiceDate: day, currency: pick(["IDR", "IDR", "USD"]), kurs: pick([.one, try amount("15250.5")]),
            dpp: try randomAmount(), ppn: try randomAmount(), createdBy: pick(["ani", "budi"]),
            createdAt: opened.time.now)
        faktur.customer = pick(customers.map { $0 } + [nil])
        faktur.status = pick(FakturStatus.allCases)
        faktur.submission.status = pick(Submission.Status.allCases)
        faktur.fakturNo = pick([nil, "010.000-24.0000000\(number % 10)"])
        faktur.remarks = pick(["", "urgent", "Rush order"])
        return faktur
    }

    /// Few different ones, so that many fakturs share a place; some negative, some with all six places.
    private func randomAmount() throws -> Amount {
        try amount(pick(["1", "-1", "999.999999", "-1000.000001", "1000", "30420173701.25", "0", "-999.5"]))
    }

    private func amount(_ text: String) throws -> Amount { try #require(Amount(text)) }

    // MARK: - Questions

    var queries: [FakturQuery] {
        var all: [FakturQuery] = []
        for key in FakturSort.Key.allCases {
            for isDescending in [true, false] {
                for narrow in narrowings {
                    var query = FakturQuery()
                    query.sort = FakturSort(key, isDescending: isDescending)
                    narrow(&query)
                    all.append(query)
                }
            }
        }
        return all
    }

    private var narrowings: [(inout FakturQuery) -> Void] {
        let (customers, day) = (customers, CalendarDate(daysSince1970: 20_030))
        return [
            { _ in },
            { $0.tab = .attention },
            {
                $0.tab = .incomplete; $0.type = .sales
            },
            { $0.customer = customers[0] },
            { $0.statuses = [.answered, .cancelled] },
            { $0.submissions = [.pending, .failed] },
            {
                $0.submissions = [.submitted, .none]; $0.tab = .posted
            },
            {
                $0.from = day; $0.to = day.adding(days: 20)
            },
            {
                $0.amountMin = .zero; $0.amountMax = Amount(1_000)
            },
            {
                $0.createdBy = "ani"; $0.from = day
            },
            { $0.invoiceNo = "inv" },
            { $0.fakturNo = "0100002400000" },
            { $0.words = ["URGENT"] },
            {
                $0.words = ["PT 2", "rush"]; $0.tab = .answered
            },
        ]
    }

    func expected(_ query: FakturQuery) -> [FakturID] {
        let found = fakturs.filter { matches($0, query) }.sorted { left, right in
            let (left, right) = query.sort.isDescending ? (right, left) : (left, right)
            switch order(left, right, query.sort.key) {
            case 0: return left.id < right.id
            case let difference: return difference < 0
            }
        }
        return found.map(\.id)
    }

    private func order(_ left: Faktur, _ right: Faktur, _ key: FakturSort.Key) -> Int {
        func compared<Value: Comparable>(_ left: Value, _ right: Value) -> Int {
            left < right ? -1 : left > right ? 1 : 0
        }
        return switch key {
        case .id: 0
        case .date: compared(left.invoiceDate, right.invoiceDate)
        case .number: compared(plain(left.invoiceNo), plain(right.invoiceNo))
        case .amount: compared(left.dpp.millionths, right.dpp.millionths)
        case .customer: compared(left.customer?.rawValue ?? 0, right.customer?.rawValue ?? 0)
        }
    }

    private func plain(_ number: String) -> String { number.uppercased().filter { $0.isLetter || $0.isNumber } }

    private func matches(_ faktur: Faktur, _ query: FakturQuery) -> Bool {
        let standing = FakturStanding(
            faktur.status, faktur.submission.status, isSetAside: faktur.submission.isSetAside,
            isNumbered: faktur.docNum != nil)
        let name = faktur.customer.map { "PT \($0.rawValue) C00\($0.rawValue)" } ?? ""
        let text = [faktur.invoiceNo, faktur.fakturNo ?? "", faktur.remarks, name].joined(separator: "|").lowercased()
        return query.tab.standings.contains(standing) && query.type.map { $0 == faktur.type } ?? true
            && query.customer.map { $0 == faktur.customer } ?? true
            && (query.statuses.isEmpty || query.statuses.contains(faktur.status))
            && (query.submissions.isEmpty || query.submissions.contains(faktur.submission.status))
            && query.from.map { $0 <= faktur.invoiceDate } ?? true && query.to.map { $0 >= faktur.invoiceDate } ?? true
            && query.amountMin.map { $0 <= faktur.dpp } ?? true && query.amountMax.map { $0 >= faktur.dpp } ?? true
            && query.createdBy.map { $0 == faktur.createdBy } ?? true
            && query.invoiceNo.map { plain(faktur.invoiceNo).hasPrefix(plain($0)) } ?? true
            && query.fakturNo.map { plain(faktur.fakturNo ?? "").hasPrefix(plain($0)) } ?? true
            && query.words.allSatisfy { text.contains($0.lowercased()) }
    }

    // MARK: - Turning pages

    func walk(_ query: FakturQuery, size: Int) async throws -> (ids: [FakturID], lastPage: FakturPage?) {
        var page = try await opened.store.fakturs.page(query, at: nil, size: size)
        #expect(page.previous == nil)
        var ids = page.fakturs.map(\.id)
        while let next = page.next, ids.count <= fakturs.count {
            page = try await opened.store.fakturs.page(query, at: next, size: size)
            ids += page.fakturs.map(\.id)
        }
        return (ids, ids.isEmpty ? nil : page)
    }

    func walkBack(_ query: FakturQuery, from last: FakturPage, size: Int) async throws -> [FakturID] {
        var page = last
        var ids = page.fakturs.map(\.id)
        while let previous = page.previous, ids.count <= fakturs.count {
            page = try await opened.store.fakturs.page(query, at: previous, size: size)
            ids = page.fakturs.map(\.id) + ids
        }
        return ids
    }

    // MARK: - Changes and sums

    func changeAtRandom(times: Int) async throws {
        for _ in 0..<times {
            let index = Int(chance.number(in: 0...Int64(fakturs.count - 1)))
            var changed = fakturs[index]
            if pick([true, false]) {
                changed.dpp = try randomAmount()
                changed.currency = pick(["IDR", "EUR"])
                changed.status = pick(FakturStatus.allCases)
                changed.docNum = pick([nil, Int64(1_000_000 + index)])
                changed.invoiceDate = changed.invoiceDate.adding(days: 20)
                #expect(try await opened.store.fakturs.save(changed, seenVersion: changed.version, alongside: .none))
                // A stale save changes nothing, the tallies neither.
                #expect(try await !opened.store.fakturs.save(changed, seenVersion: changed.version, alongside: .none))
            } else {
                var progress = SubmissionProgress()
                progress.status = pick(Submission.Status.allCases)
                progress.fakturStatus = pick([nil, .posted])
                progress.docNum = pick([nil, nil, Int64(2_000_000 + index)])
                progress.isSetAside = pick([nil, true, false])
                try await opened.apply(opened.store.fakturs.recording(progress, of: changed.id, log: nil))
            }
            fakturs[index] = try #require(try await opened.store.fakturs.faktur(changed.id))
        }
    }

    func checkTotals() async throws {
        let counts = try await opened.store.fakturs.tabCounts()
        for query in queries where query.sort == FakturSort() {
            let matching = fakturs.filter { matches($0, query) }
            let totals = try await opened.store.fakturs.totals(query)
            #expect(totals.lines == lines(matching), "\(query)")
            #expect(try await opened.store.fakturs.totals(of: matching.map(\.id)).lines == lines(matching))
        }
        for tab in FakturTab.allCases {
            var query = FakturQuery()
            query.tab = tab
            #expect(counts[tab] == fakturs.filter { matches($0, query) }.count)
            query.from = CalendarDate("2024-10-01")
            query.to = CalendarDate("2024-11-30")
            #expect(try await opened.store.fakturs.totals(query).lines == lines(fakturs.filter { matches($0, query) }))
        }
        let months = try await opened.store.fakturs.months(from: "0000-01", to: "9999-12")
        #expect(months.reduce(0) { $0 + $1.count } == fakturs.count)
        let november = fakturs.filter { "\($0.invoiceDate)".hasPrefix("2024-11") }
        let counted = months.filter { $0.month == "2024-11" }.reduce(AmountSum.zero) { $0 + $1.ppn }
        #expect(counted == november.reduce(AmountSum.zero) { $0 + AmountSum($1.ppn) })
    }

    private func lines(_ fakturs: [Faktur]) -> [FakturTotals.Line] {
        Dictionary(grouping: fakturs, by: \.currency).sorted { $0.key < $1.key }.map { currency, list in
            FakturTotals.Line(
                currency: currency, count: list.count, dpp: list.reduce(.zero) { $0 + AmountSum($1.dpp) },
                ppn: list.reduce(.zero) { $0 + AmountSum($1.ppn) })
        }
    }
}
