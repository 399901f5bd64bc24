import Base
import Curl
import InvenTreeSandbox
import Model
import SQLite
import TestSupport
import Testing

@testable import InvenTree

/// The connector as it runs in production: libcurl, real sockets, real time, and the stand-in behind a port.
@Suite struct InvenTreeOverTheWireTests {
    @Test(arguments: InvenTreeSettings.LinesBy.allCases)
    func `an order gets its customer, its part and its lines over real sockets`(
        way: InvenTreeSettings.LinesBy
    ) async throws {
        try await withServer(way) { _, book in
            let customer = try await book.create(CompanyDraft(name: "Agro Ploiești", cui: CUI("RO1"))).accepted()
            let part = try await book.create(PartDraft(name: "Lapte „1L” & co", code: nil)).accepted()
            let order = try await book.create(OrderDraft(key: key("1"), customerID: customer.id)).accepted()
            let lines = (1...20).map { LineDraft.sample(part, "\($0)", at: "0.5", "țuică, \"\($0)\"") }
            let sent = await book.add([LineAddition(orderID: order.id, lines: lines)])
            #expect(try sent[order.id]?.accepted().map(\.content) == lines)
            #expect(try await book.orders(keys: [key("1")]).first?.lines.map(\.content) == lines)
        }
    }

    @Test(arguments: [InvenTreeFault.commitThenDrop, .truncatedAnswer, .server500After, .dropBeforeCommit])
    func `a reply lost on the wire is unclear, and looking tells`(fault: InvenTreeFault) async throws {
        try await withServer(.automatic) { standIn, book in
            let customer = try await book.create(CompanyDraft(name: "Agro", cui: nil)).accepted()
            var rule = InvenTreeFaultRule(fault)
            rule.path = "/api/order/so/"
            try await standIn.add(rule)
            #expect(await book.create(OrderDraft(key: try key("1"), customerID: customer.id)).isUnclear)
            #expect(try await book.orders(keys: [key("1")]).count == (fault == .dropBeforeCommit ? 0 : 1))
        }
    }

    @Test func `where nobody listens, nothing was sent`() async throws {
        let transport = CurlTransport()
        let book = try InvenTreeOrderBook(
            settings: InvenTreeSettings(address: "http://127.0.0.1:1", credentials: .token(Secret("t"))),
            transport: transport, time: SystemTime(), randomness: SystemRandomness(), log: .silent)
        let sent = await book.create(PartDraft(name: "A", code: nil))
        #expect(sent.isNotSent && sent.failure?.code == .inventreeUnreachable)
        await transport.close()
    }

    private func withServer(
        _ way: InvenTreeSettings.LinesBy, _ body: (InvenTreeStandIn, InvenTreeOrderBook) async throws -> Void
    ) async throws {
        let standIn = try await InvenTreeStandIn(
            database: SQLiteDatabase.inMemory(), time: SystemTime(), randomness: SystemRandomness())
        let server = InvenTreeServer(standIn, port: 0, time: SystemTime())
        try server.start()
        let transport = CurlTransport()
        do {
            let port = try #require(server.port)
            var settings = InvenTreeSettings(
                address: "http://127.0.0.1:\(port)", credentials: .user(name: "intake", password: Secret("intake")))
            settings.linesBy = way
            settings.limits = HTTPLimits(connectMilliseconds: 5_000, wholeMilliseconds: 20_000)
            let book = try InvenTreeOrderBook(
                settings: settings, transport: transport, time: SystemTime(), randomness: SystemRandomness(),
                log: .silent)
            try await body(standIn, book)
        } catch {
            Issue.record(error)
        }
        await transport.close()
        await server.stop()
    }
}
