import Base
import InvenTreeSandbox
import Model
import TestSupport
import Testing

@testable import InvenTree

/// Two ways for lines into orders, one result.
@Suite struct LineWayTests {
    private func additions(_ parts: [BookPart], _ orders: [BookOrder]) -> [LineAddition] {
        orders.enumerated().map { place, order in
            LineAddition(
                orderID: order.id,
                lines: (0...place * 3).map { line in
                    .sample(parts[line % 2], "\(line + 1).00001", at: "12.345678", "„\(place), \(line)” ș;\"")
                })
        }
    }

    @Test func `the importer and one request a line lead to the same lines in the same order`() async throws {
        var outcomes: [[[LineDraft]]] = []
        for way in InvenTreeSettings.LinesBy.allCases {
            let scene = try await InvenTreeScene { ($0.linesBy, $0.pageRows) = (way, 10) }
            let (parts, orders) = try await scene.prepared(1, 2, 3, 4, 5)
            let additions = additions(parts, orders)
            let answers = await scene.book.add(additions)
            for addition in additions {
                #expect(try answers[addition.orderID]?.accepted().map(\.content) == addition.lines, "\(way)")
            }
            let held = try await scene.book.orders(keys: Set((1...5).map { try key("\($0)") }))
            for order in held {
                let added = try answers[order.id]?.accepted()
                #expect(order.lines == added)
            }
            outcomes.append(held.map { $0.lines.map(\.content) })
            let byImporter = scene.book.calls.byKind[.importLines] ?? 0
            #expect((byImporter > 0) == (way != .post), "\(way)")
        }
        #expect(Set(outcomes).count == 1)
    }

    @Test func `few lines are not worth an import session`() async throws {
        let scene = try await InvenTreeScene()
        let (parts, orders) = try await scene.prepared(1)
        _ = await scene.book.add([LineAddition(orderID: orders[0].id, lines: [.sample(parts[0])])])
        #expect(scene.book.calls.byKind[.importLines] == nil)
    }

    @Test func `a server without an importer gets its lines one by one`() async throws {
        var options = InvenTreeOptions()
        options.apiVersion = 200
        let scene = try await InvenTreeScene(options)
        let (parts, orders) = try await scene.prepared(1, 2, 3, 4)
        let additions = additions(parts, orders)
        let answers = await scene.book.add(additions)
        for addition in additions {
            #expect(try answers[addition.orderID]?.accepted().map(\.content) == addition.lines)
        }
    }

    @Test func `a background worker is waited for, and one that sleeps is done without`() async throws {
        for milliseconds: Int64 in [3_000, 3_600_000] {
            var options = InvenTreeOptions()
            options.importMilliseconds = milliseconds
            let scene = try await InvenTreeScene(options)
            let (parts, orders) = try await scene.prepared(1, 2, 3, 4)
            let additions = additions(parts, orders)
            let answers = await scene.book.add(additions)
            for addition in additions {
                #expect(try answers[addition.orderID]?.accepted().map(\.content) == addition.lines)
            }
            #expect((scene.book.calls.byKind[.createLine] ?? 0 > 0) == (milliseconds > 120_000))
        }
    }

    @Test func `an order with a refused line gets none of the import, and the others get theirs`() async throws {
        let scene = try await InvenTreeScene { $0.linesBy = .importer }
        let (parts, orders) = try await scene.prepared(1, 2)
        let wrong = BookPart(id: 99, name: "gone")
        let answers = await scene.book.add([
            LineAddition(orderID: orders[0].id, lines: [.sample(parts[0]), .sample(wrong)]),
            LineAddition(orderID: orders[1].id, lines: [.sample(parts[1])]),
        ])
        #expect(answers[orders[0].id]?.isRefused == true)
        #expect(answers[orders[0].id]?.failure?.code == .inventreePartUnusable)
        #expect(try answers[orders[1].id]?.accepted().count == 1)
        #expect(try await scene.count("SELECT count(*) FROM sales_order_line") == 1)
    }

    @Test(arguments: [InvenTreeFault.commitThenDrop, .server500After, .gateway504After, .truncatedAnswer])
    func `an import whose answer is lost is unclear, and looking finds every line once`(
        fault: InvenTreeFault
    ) async throws {
        let scene = try await InvenTreeScene { $0.linesBy = .importer }
        let (parts, orders) = try await scene.prepared(1, 2, 3)
        var rule = InvenTreeFaultRule(fault)
        rule.path = "/api/importer/session/1/accept_rows/"
        try await scene.standIn.add(rule)
        let additions = additions(parts, orders)
        let answers = await scene.book.add(additions)
        for answer in answers.values { #expect(answer.isUnclear) }
        for addition in additions {
            let held = try await scene.book.order(addition.orderID)
            #expect(held?.lines.map(\.content) == addition.lines)
        }
    }

    @Test func `equal lines that were there before don't pass for new ones`() async throws {
        let scene = try await InvenTreeScene { $0.linesBy = .importer }
        let (parts, orders) = try await scene.prepared(1)
        let addition = LineAddition(orderID: orders[0].id, lines: [.sample(parts[0])])
        _ = try await scene.book.add([addition])[orders[0].id]?.accepted()
        let again = try #require(try await scene.book.add([addition])[orders[0].id]?.accepted())
        #expect(again.map(\.id) == [2])
        #expect(try await scene.book.order(orders[0].id)?.lines.count == 2)
    }

    @Test func `rows that were accepted and never stored are not taken for equal lines of before`() async throws {
        let scene = try await InvenTreeScene { $0.linesBy = .importer }
        let (parts, orders) = try await scene.prepared(1)
        let addition = LineAddition(orderID: orders[0].id, lines: [.sample(parts[0])])
        _ = try await scene.book.add([addition])[orders[0].id]?.accepted()
        var settings = InvenTreeSettings(
            address: "http://stock.example", credentials: .user(name: "intake", password: Secret("intake")))
        settings.linesBy = .importer
        let book = try InvenTreeOrderBook(
            settings: settings,
            transport: ForgetfulTransport(inner: InvenTreeTransport(standIn: scene.standIn, time: scene.time)),
            time: scene.time, randomness: SeededRandomness(seed: 9), log: .silent)
        let again = await book.add([addition])[orders[0].id]
        #expect(again?.isUnclear == true && again?.failure?.code == .inventreeLinesUnconfirmed)
    }

    @Test func `many orders that got their lines just now are read in a few pages, and strangers' lines do no harm`()
        async throws
    {
        let scene = try await InvenTreeScene { $0.pageRows = 50 }
        let (parts, orders) = try await scene.prepared(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
        let additions = additions(parts, Array(orders.prefix(6))) + additions(parts, Array(orders.suffix(6)))
        let answers = await scene.book.add(additions)
        let keys = Set(try (1...12).map { try key("\($0)") })
        scene.book.calls.take()
        let read = try await scene.book.orders(keys: keys)
        #expect(scene.book.calls.total == 5)
        for order in read {
            let added = try answers[order.id]?.accepted()
            #expect(order.lines == added)
        }
        // A line typed in by somebody else pushes one of ours out of sight: that order is read alone.
        try await scene.type(
            "/api/order/so-line/", ["order": JSON(orders[11].id), "part": JSON(parts[0].id), "quantity": 1])
        let again = try await scene.book.orders(keys: keys)
        #expect(again.map(\.lines.count).reduce(0, +) == additions.reduce(1) { $0 + $1.lines.count })
        #expect(again.first == read.first)
    }
}

/// Says that rows were accepted, and lets nobody know of them.
private struct ForgetfulTransport: HTTPTransport {
    let inner: InvenTreeTransport

    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(HTTPTransportError) -> HTTPResponse {
        if request.target.hasSuffix("/accept_rows/") { return HTTPResponse(201, body: request.body) }
        return try await inner.send(request, limits: limits)
    }
}
