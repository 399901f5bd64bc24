import Base
import Crypto
import Model
import OrderIntake
import RawCollection
import SQLite
import Store
import TestSupport
import Testing

/// Raw documents in a MongoDB collection, over its real wire protocol, taken in by two workers at once.
@Suite struct TwoWorkersOverMongoTests {
    @Test func `two workers on one collection make one order of each invoice, and every status is true`() async throws {
        let time = SimulatedTime()
        let store = TieoutStore(
            database: try await SQLiteDatabase.inMemory(), digest: { Digest.hex(Digest.sha256($0)) }, time: time)
        _ = try await store.migrate()
        let home = try MongoWire.shared.home("two_workers")
        let book = DeskOrderBook()
        let samples = try JSON(parsing: SourceTree.text("samples/raw-documents.json") ?? "").list ?? []
        let arrivals = samples.map {
            RawArrival(id: $0["_id"]?.text ?? "", source: "fgo", data: ($0["data"] ?? .null).figuresAsText)
        }
        _ = try await home.keep(arrivals, at: time.now)
        func desk(_ holder: String) -> IntakeDesk {
            IntakeDesk(
                documents: home, book: book, reservations: store.reservations, settings: OrderSettings(),
                pace: IntakePace(documentsAtOnce: 2, renewsLeases: false), time: time,
                randomness: SeededRandomness(seed: 6), log: .silent, holder: holder)
        }

        var open = RawFilter()
        open.statuses = [.new, .partlyFailed, .failed]
        for _ in 0..<8 where try await home.count(open) > 0 {
            async let first = run(desk("first"))
            async let second = run(desk("second"))
            _ = await (first, second)
            time.advance(seconds: 7_200)
        }

        #expect(try await home.count(open) == 0)
        let orders = await book.orders
        #expect(orders.count == 60 && Set(orders.map(\.description)).count == 60)
        #expect(await Set(book.companies.map { NameKey($0.name) }).count == book.companies.count)
        for document in try await home.list(RawFilter()) {
            for invoice in document.invoices.compactMap(\.invoice) {
                let key = OrderKey(serie: invoice.serie, numar: invoice.numar)?.text
                #expect(orders.first { $0.description == key }?.lines.count == invoice.lines.count)
            }
            #expect(document.log?["failed"] == 0)
        }
        await book.resetCounts()
        #expect(try await desk("third").run() == IntakeTally())
        #expect(await book.writes + book.reads == 0)
    }

    private func run(_ desk: IntakeDesk) async {
        do throws(Failure) { try await desk.run() } catch { Issue.record("\(error) \(error.cause)") }
    }
}

extension JSON {
    /// The same with fractions as texts, which an invoice may write as well: the server of these tests, unlike MongoDB,
    /// can't keep exact decimals.
    fileprivate var figuresAsText: JSON {
        switch self {
        case .number(let text) where text.contains("."): .string(text)
        case .array(let items): .array(items.map(\.figuresAsText))
        case .object(let object):
            .object(object.members.reduce(into: JSONObject()) { $0[$1.name] = $1.value.figuresAsText })
        default: self
        }
    }
}
