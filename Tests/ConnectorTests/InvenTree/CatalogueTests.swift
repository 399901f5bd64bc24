import Base
import InvenTreeSandbox
import Model
import SQLite
import Synchronization
import TestSupport
import Testing

@testable import InvenTree

/// Looking for companies and parts: exact, whole, and no more often than needed.
@Suite struct CatalogueTests {
    private static let awkward = [
        "Cablu 3x2,5 mm² (roșu) | 100%", "Țeavă Ø20", "Switch \"pro\" 24p", "A+B [set] {x} ^$ \\ *?", "Lapte   1L",
        "Cafea „Lux”", "Ștergător",
    ]

    @Test(arguments: [2_000, 3])
    func `every part is found by its name, from a list read whole and from one too long for it`(
        recordsMax: Int
    ) async throws {
        let scene = try await InvenTreeScene { ($0.cacheRecordsMax, $0.pageRows) = (recordsMax, 3) }
        var made: [BookPart] = []
        for (place, name) in Self.awkward.enumerated() {
            made.append(try await scene.book.create(PartDraft(name: name, code: "C.\(place)")).accepted())
        }
        scene.time.advance(seconds: 1_000)
        let names = Set(Self.awkward.map { NameKey($0.uppercased()) })
        #expect(try await scene.book.parts(codes: [], names: names) == made)
        scene.time.advance(seconds: 1_000)
        #expect(try await scene.book.parts(codes: Set(made.compactMap(\.code)), names: []) == made)
    }

    @Test(arguments: [2_000, 1])
    func `letters are found in both encodings and both spellings`(recordsMax: Int) async throws {
        let scene = try await InvenTreeScene { $0.cacheRecordsMax = recordsMax }
        for name in ["Brașov", "Bras\u{326}ov", "BRAŞOV"] {
            try await scene.type("/api/company/", ["name": JSON(name), "is_customer": true])
        }
        #expect(try await scene.book.companies(cuis: [], names: [NameKey("brașov")]).count == 3)
    }

    @Test func `a tax number is found with RO, blanks and in lower case among many companies`() async throws {
        let scene = try await InvenTreeScene { $0.cacheRecordsMax = 2 }
        for (place, written) in ["RO1685999", "ro 168 5999", "1685999", "RO16859990", "11685999"].enumerated() {
            try await scene.type(
                "/api/company/", ["name": JSON("Firma \(place)"), "tax_id": JSON(written), "is_customer": true])
        }
        let found = try await scene.book.companies(cuis: [#require(CUI("1685999"))], names: [])
        #expect(found.map(\.name) == ["Firma 0", "Firma 1", "Firma 2"])
    }

    @Test func `no request line is longer than the server takes`() async throws {
        let scene = try await InvenTreeScene { $0.cacheRecordsMax = 1 }
        for number in 1...3 {
            _ = try await scene.book.create(PartDraft(name: "Piesă \(number)", code: nil)).accepted()
        }
        scene.time.advance(seconds: 1_000)
        let names = Set((1...400).map { NameKey("Piesă \($0)") })
        #expect(try await scene.book.parts(codes: [], names: names).count == 3)
        let targets = try await scene.database.read { connection throws(SQLError) in
            try connection.all("SELECT target FROM request_log WHERE method = 'GET'") { $0.text(0) }
        }
        let longest = targets.map { $0.utf8.count + 13 }.max() ?? 0
        #expect(longest <= 4_094 && longest > 2_000)
    }

    @Test func `a run asks for companies and parts once, and again only when they have aged`() async throws {
        let scene = try await InvenTreeScene()
        let names: Set<NameKey> = [NameKey("Lapte 1L"), NameKey("Pâine albă")]
        _ = try await scene.prepared()
        scene.time.advance(seconds: 1_000)
        scene.book.calls.take()
        for _ in 1...50 { #expect(try await scene.book.parts(codes: [], names: names).count == 2) }
        #expect(scene.book.calls.byKind == [.readParts: 1])
        scene.time.advance(seconds: 299)
        _ = try await scene.book.parts(codes: [], names: names)
        #expect(scene.book.calls.total == 1)
        scene.time.advance(seconds: 1)
        _ = try await scene.book.parts(codes: [], names: names)
        #expect(scene.book.calls.total == 2)
    }

    @Test func `what isn't there is asked for again soon, because somebody may be typing it`() async throws {
        let scene = try await InvenTreeScene()
        #expect(try await scene.book.parts(codes: [], names: [NameKey("Nou")]).isEmpty)
        try await scene.type("/api/part/", ["name": "Nou", "salable": true])
        #expect(try await scene.book.parts(codes: [], names: [NameKey("Nou")]).isEmpty)
        scene.time.advance(seconds: 20)
        #expect(try await scene.book.parts(codes: [], names: [NameKey("Nou")]).count == 1)
    }

    @Test func `what was made is known at once, and what failed unclear is asked for`() async throws {
        let scene = try await InvenTreeScene()
        #expect(try await scene.book.parts(codes: [], names: [NameKey("A"), NameKey("B")]).isEmpty)
        let made = try await scene.book.create(PartDraft(name: "A", code: nil)).accepted()
        #expect(try await scene.book.parts(codes: [], names: [NameKey("A")]) == [made])
        try await scene.standIn.add(InvenTreeFaultRule(.commitThenDrop))
        #expect(await scene.book.create(PartDraft(name: "B", code: nil)).isUnclear)
        #expect(try await scene.book.parts(codes: [], names: [NameKey("B")]).count == 1)
        let twin = await scene.book.create(PartDraft(name: "B", code: nil))
        #expect(twin.isRefused && twin.failure?.code == .inventreeExists)
    }

    @Test func `what is kept of a long list is bounded`() async throws {
        let scene = try await InvenTreeScene { $0.cacheRecordsMax = 10 }
        for number in 1...12 { _ = try await scene.book.create(PartDraft(name: "P\(number)", code: nil)).accepted() }
        scene.time.advance(seconds: 1_000)
        for number in 1...60 {
            _ = try await scene.book.parts(codes: [], names: [NameKey("P\(number)")])
            #expect(scene.book.parts.cachedCount <= 20)
        }
    }

    @Test func `keys met before are read by number, and a wrong entry is dropped`() async throws {
        let keys = DeskKeys()
        let scene = try await InvenTreeScene(keys: keys) { $0.cacheRecordsMax = 1 }
        let (parts, orders) = try await scene.prepared(1)
        scene.time.advance(seconds: 1_000)
        scene.book.calls.take()
        #expect(try await scene.book.orders(keys: [key("1")]).map(\.id) == [orders[0].id])
        #expect(scene.book.calls.total == 1)
        #expect(try await scene.standInCalls("POST /api/search/") == 0)
        #expect(try await scene.book.parts(codes: [], names: [NameKey("lapte 1l")]) == [parts[0]])

        try await keys.keep([BookKey(.order, "SERIE=BV;NUMAR=1"): 99, BookKey(.part, "name pâine albă"): parts[0].id])
        #expect(try await scene.book.orders(keys: [key("1")]).map(\.id) == [orders[0].id])
        #expect(try await scene.book.parts(codes: [], names: [NameKey("Pâine albă")]) == [parts[1]])
        #expect(try await keys.ids([BookKey(.part, "name pâine albă")]).values.first == parts[1].id)
    }
}

/// The table of keys on the desk.
private final class DeskKeys: BookKeys {
    private let kept = Mutex<[BookKey: Int64]>([:])

    func ids(_ keys: Set<BookKey>) async throws(Failure) -> [BookKey: Int64] {
        kept.withLock { $0.filter { keys.contains($0.key) } }
    }
    func keep(_ ids: [BookKey: Int64]) async throws(Failure) { kept.withLock { $0.merge(ids) { _, new in new } } }
    func forget(_ keys: Set<BookKey>) async throws(Failure) {
        kept.withLock { kept in for key in keys { kept[key] = nil } }
    }
}

extension InvenTreeScene {
    /// Requests of one kind, by the stand-in's own count.
    func standInCalls(_ name: String) async throws -> Int64 {
        try await count("SELECT coalesce(sum(value), 0) FROM counter WHERE name = \(name)")
    }
}
