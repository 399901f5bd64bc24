import Base
import Model
import Store
import Testing

@Suite struct BookKeyConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `a key is found where it was kept, replaced and forgotten, each book by itself`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let keys = opened.store.bookKeys(of: "http://a")
            let other = opened.store.bookKeys(of: "http://b")
            let order = BookKey(.order, "SERIE=BV;NUMAR=1")
            let part = BookKey(.part, "SERIE=BV;NUMAR=1")
            try await keys.keep([order: 1, part: 2])
            try await other.keep([order: 9])
            try await keys.keep([order: 3])
            #expect(try await keys.ids([order, part, BookKey(.company, "x")]) == [order: 3, part: 2])
            try await keys.forget([order])
            #expect(try await keys.ids([order, part]) == [part: 2])
            #expect(try await other.ids([order]) == [order: 9])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `thousands of keys are kept and found at once`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let keys = opened.store.bookKeys(of: "http://a")
            let many = Dictionary(uniqueKeysWithValues: (1...1_201).map { (BookKey(.order, "K\($0)"), Int64($0)) })
            try await keys.keep(many)
            #expect(try await keys.ids(Set(many.keys)) == many)
        }
    }
}
