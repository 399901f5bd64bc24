import Base
import Engine
import Model
import Store
import TestSupport
import Testing

/// Lists of fakturs, over random fakturs and against the plainest possible reading of the same question.
@Suite struct FakturListConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `pages put together are the whole list in order, forward and back, whatever the order and the search`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let office = try await RandomFakturs(opened, count: 50, seed: 5)
            for query in office.queries {
                let expected = office.expected(query)
                for size in [query.sort.isDescending ? 1 : 7, 200] {
                    let forward = try await office.walk(query, size: size)
                    #expect(forward.ids == expected, "\(query)")
                    guard let last = forward.lastPage else { continue }
                    #expect(try await office.walkBack(query, from: last, size: size) == expected, "\(query)")
                }
            }
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `an overview is the page, its customers by name, and the totals of the whole search`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let office = try await RandomFakturs(opened, count: 40, seed: 11)
            let (fakturs, customers) = (opened.store.fakturs, opened.store.customers)
            for query in office.queries {
                let overview = try await fakturs.overview(query, at: nil, size: 7)
                let page = try await fakturs.page(query, at: nil, size: 7)
                #expect(overview.page.fakturs == page.fakturs && overview.page.next == page.next, "\(query)")
                #expect(try await fakturs.totals(query) == overview.totals, "\(query)")
                let known = try await customers.customers(page.fakturs.compactMap(\.customer))
                #expect(
                    overview.buyers.mapValues(\.name) == Dictionary(known.map { ($0.id, $0.name) }) { one, _ in one })
            }
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a page turned after changes shows nothing twice and misses nothing that stayed`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let office = try await RandomFakturs(opened, count: 30, seed: 8)
            var query = FakturQuery()
            query.sort = FakturSort(.date)
            let first = try await opened.store.fakturs.page(query, at: nil, size: 10)
            let next = try #require(first.next)
            // The faktur the place was made of leaves the list, and a new one comes to its top.
            var moved = try #require(first.fakturs.last)
            moved.invoiceDate = moved.invoiceDate.adding(days: 9_999)
            #expect(try await opened.store.fakturs.save(moved, seenVersion: moved.version, alongside: .none))
            let second = try await opened.store.fakturs.page(query, at: next, size: 200)
            #expect(Set(first.fakturs.map(\.id)).isDisjoint(with: second.fakturs.map(\.id)))
            #expect(first.fakturs.count + second.fakturs.count == office.fakturs.count)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a place of another order is refused, and none of its text can do harm`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            var query = FakturQuery()
            query.sort = FakturSort(.date)
            let place = try #require(FakturCursor("after~1~' OR 1=1 --"))
            let failure = await #expect(throws: Failure.self) {
                try await opened.store.fakturs.page(query, at: place, size: 10)
            }
            #expect(failure?.code == .listPlaceUnknown)
            #expect(FakturCursor("sideways~1~2025-01-01") == nil)
            #expect(FakturCursor("after~x~2025-01-01") == nil)
            #expect(FakturCursor("\(place)") == place)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `tab counts and totals are exact after any number of changes`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let office = try await RandomFakturs(opened, count: 80, seed: 3)
            try await office.checkTotals()
            try await office.changeAtRandom(times: 120)
            try await office.checkTotals()
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `sums stay exact beyond what one amount may be`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            var list: [Faktur] = []
            for number in 1...9 {
                var faktur = try Sample.faktur("L-\(number)")
                faktur.dpp = .largest
                faktur.ppn = try #require(Amount("-0.000001"))
                list.append(faktur)
            }
            let ids = try await opened.store.fakturs.add(list, alongside: .none)
            let totals = try await opened.store.fakturs.totals(of: ids)
            #expect(totals.lines.map(\.dpp.description) == ["89999999999999.999991"])
            #expect(totals.lines.map(\.ppn.description) == ["-0.000009"])
            #expect(try await opened.store.fakturs.totals(FakturQuery()) == totals)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a word is found in numbers, remarks and customers' names, and its wildcards are only letters`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let customer = try await opened.customer("PT Maju Jaya", code: "C001")
            var list = try ["INV/2025/001", "inv-2025-002", "X-3"].map { try Sample.faktur($0) }
            list[1].customer = customer
            list[2].remarks = "100%_sure"
            list[2].fakturNo = "010.000-24.00000001"
            let ids = try await opened.store.fakturs.add(list, alongside: .none)
            #expect(try await opened.listed { $0.words = ["2025"] } == [ids[1], ids[0]])
            #expect(try await opened.listed { $0.words = ["inv2025"] } == [ids[1], ids[0]])
            #expect(try await opened.listed { $0.words = ["jaya", "002"] } == [ids[1]])
            #expect(try await opened.listed { $0.words = ["c001"] } == [ids[1]])
            #expect(try await opened.listed { $0.words = ["%_"] } == [ids[2]])
            #expect(try await opened.listed { $0.words = ["0100002400"] } == [ids[2]])
            #expect(try await opened.listed { $0.invoiceNo = "INV-2025" } == [ids[1], ids[0]])
            #expect(try await opened.listed { $0.fakturNo = "010.000" } == [ids[2]])
            #expect(try await opened.listed { $0.words = ["nobody"] } == [])
        }
    }
}

extension OpenedStore {
    fileprivate func listed(_ choose: (inout FakturQuery) -> Void) async throws -> [FakturID] {
        var query = FakturQuery()
        choose(&query)
        return try await store.fakturs.page(query, at: nil, size: 200).fakturs.map(\.id)
    }
}
