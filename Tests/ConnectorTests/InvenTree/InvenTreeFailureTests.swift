import Base
import InvenTreeSandbox
import Model
import SQLite
import Synchronization
import TestSupport
import Testing

@testable import InvenTree

/// What the connector makes of misfortunes: what may have happened is never called a no, nor a yes.
@Suite struct InvenTreeFailureTests {
    @Test(arguments: [
        InvenTreeFault.commitThenDrop, .dropBeforeCommit, .workerRecycle, .gateway502Before, .gateway502After,
        .gateway504Before, .gateway504After, .server500Before, .server500After, .truncatedAnswer,
    ])
    func `an order whose answer is lost is unclear, and looking finds it once or not at all`(
        fault: InvenTreeFault
    ) async throws {
        let scene = try await InvenTreeScene()
        let (_, orders) = try await scene.prepared(1)
        var rule = InvenTreeFaultRule(fault)
        rule.path = "/api/order/so/"
        try await scene.standIn.add(rule)
        let draft = OrderDraft(key: try key("2"), customerID: orders[0].customerID)
        let sent = await scene.book.create(draft)
        #expect(sent.isUnclear)
        let held = try await scene.count("SELECT count(*) FROM sales_order WHERE description = 'SERIE=BV;NUMAR=2'")
        #expect(try await scene.book.orders(keys: [draft.key]).count == Int(held))
    }

    @Test(arguments: [InvenTreeFault.numbering400, .throttled429])
    func `what the server certainly did not do is told as not sent, or sent again`(
        fault: InvenTreeFault
    ) async throws {
        let scene = try await InvenTreeScene()
        let (_, orders) = try await scene.prepared(1)
        try await scene.standIn.add(InvenTreeFaultRule(fault, count: nil))
        let sent = await scene.book.create(OrderDraft(key: try key("2"), customerID: orders[0].customerID))
        #expect(sent.isNotSent)
        #expect(sent.failure?.code == (fault == .throttled429 ? .inventreeBusy : .inventreeNumberTaken))
        #expect(sent.failure?.verdict == .tryAgain)
        #expect(try await scene.count("SELECT count(*) FROM sales_order") == 1)
    }

    @Test func `a server that asks for a rest gets it, and then the request`() async throws {
        let scene = try await InvenTreeScene()
        let (_, orders) = try await scene.prepared(1)
        var rule = InvenTreeFaultRule(.throttled429)
        rule.milliseconds = 7_000
        try await scene.standIn.add(rule)
        let before = scene.time.now
        _ = try await scene.book.create(OrderDraft(key: try key("2"), customerID: orders[0].customerID)).accepted()
        #expect(scene.time.now.since(before) >= 7_000)
    }

    @Test func `a line stored with a 500 is unclear, and the order shows it`() async throws {
        let scene = try await InvenTreeScene { $0.linesBy = .post }
        let (parts, orders) = try await scene.prepared(1)
        let huge = LineDraft.sample(parts[0], "9999999", at: "9999999.99")
        let sent = await scene.book.add([LineAddition(orderID: orders[0].id, lines: [huge])])[orders[0].id]
        #expect(sent?.isUnclear == true && sent?.failure?.code == .inventreeNoAnswer)
        #expect(try await scene.book.order(orders[0].id)?.lines.count == 1)
    }

    @Test func `a no after some lines leaves the whole unclear, because the first ones stand`() async throws {
        let scene = try await InvenTreeScene { $0.linesBy = .post }
        let (parts, orders) = try await scene.prepared(1)
        let wrong = BookPart(id: 99, name: "gone")
        let sent = await scene.book.add([
            LineAddition(orderID: orders[0].id, lines: [.sample(parts[0]), .sample(wrong), .sample(parts[1])])
        ])[orders[0].id]
        #expect(sent?.isUnclear == true && sent?.failure?.code == .inventreePartUnusable)
        #expect(try await scene.book.order(orders[0].id)?.lines.count == 1)
    }

    @Test(arguments: [InvenTreeFault.dropBeforeCommit, .server500Before, .gateway502Before])
    func `a question is asked again, a bounded number of times`(fault: InvenTreeFault) async throws {
        let scene = try await InvenTreeScene()
        _ = try await scene.prepared(1)
        var rule = InvenTreeFaultRule(fault, count: 2)
        (rule.method, rule.path) = ("GET", "/api/order/so/")
        try await scene.standIn.add(rule)
        #expect(try await scene.book.order(1) != nil)
        try await scene.standIn.removeFaults()
        rule.count = nil
        try await scene.standIn.add(rule)
        scene.book.calls.take()
        let failure = await #expect(throws: Failure.self) { _ = try await scene.book.order(1) }
        #expect(failure?.verdict == .tryAgain)
        #expect(scene.book.calls.byKind == [.readOrders: 4])
    }

    @Test func `parallel workers that number orders make each of theirs once`() async throws {
        let scene = try await InvenTreeScene { $0.inFlightMax = 4 }
        let (_, orders) = try await scene.prepared(1)
        let keys = try (2...30).map { try key("\($0)") }
        let sent = await withTaskGroup(of: Bool.self) { group in
            for key in keys {
                group.addTask {
                    let draft = OrderDraft(key: key, customerID: orders[0].customerID)
                    if case .accepted = await scene.book.create(draft).outcome { return true }
                    return false
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sent == Array(repeating: true, count: 29))
        #expect(Set(try await scene.book.orders(keys: Set(keys)).map(\.description)).count == 29)
    }
}

/// Who we are, and how the server is told.
@Suite struct InvenTreeSessionTests {
    @Test func `many requests at once fetch one token`() async throws {
        let scene = try await InvenTreeScene()
        await withTaskGroup(of: Void.self) { group in
            for number in 1...20 { group.addTask { _ = try? await scene.book.order(Int64(number)) } }
        }
        #expect(scene.book.calls.byKind[.token] == 1 && scene.book.calls.byKind[.greeting] == 1)
    }

    @Test func `a token that died is fetched anew, once`() async throws {
        let scene = try await InvenTreeScene()
        _ = try await scene.prepared(1)
        try await scene.database.write { connection throws(SQLError) in try connection.change("DELETE FROM token") }
        #expect(try await scene.book.order(1) != nil)
        #expect(scene.book.calls.byKind[.token] == 2)
    }

    @Test func `a refused password is never tried again by itself`() async throws {
        let scene = try await InvenTreeScene { $0.credentials = .user(name: "intake", password: Secret("wrong")) }
        for _ in 1...5 {
            let failure = await #expect(throws: Failure.self) { _ = try await scene.book.order(1) }
            #expect(failure?.code == .inventreeLoginRefused && failure?.verdict == .askHuman)
        }
        #expect(scene.book.calls.byKind[.token] == 1)
        let sent = await scene.book.create(PartDraft(name: "A", code: nil))
        #expect(sent.isNotSent)
    }

    @Test func `a wrong token is told in words`() async throws {
        let scene = try await InvenTreeScene { $0.credentials = .token(Secret("inv-nobody")) }
        let failure = await #expect(throws: Failure.self) { _ = try await scene.book.order(1) }
        #expect(failure?.code == .inventreeLoginRefused)
        #expect(failure?.summary.contains("Invalid token.") == true)
    }

    @Test func `an untested version is warned of, and neither token nor password is ever logged`() async throws {
        let lines = Mutex<[String]>([])
        let log = Log(minimum: .debug, time: SimulatedTime()) { event in
            lines.withLock { $0.append(event.line(.json)) }
        }
        var options = InvenTreeOptions()
        options.apiVersion = 600
        options.password = Secret("pass-of-intake")
        let scene = try await InvenTreeScene(options, log: log) {
            $0.credentials = .user(name: "intake", password: Secret("pass-of-intake"))
        }
        _ = try await scene.prepared(1)
        let token = try await scene.database.read { connection throws(SQLError) in
            try connection.first("SELECT key FROM token") { $0.text(0) } ?? "?"
        }
        let written = lines.withLock { $0 }
        #expect(written.contains { $0.contains("inventree.version.untested") })
        #expect(written.contains { $0.contains("\"path\":\"/api/order/so/\"") && $0.contains("\"ms\":") })
        for line in written { #expect(!line.contains(token) && !line.contains("pass-of-intake")) }
    }

    @Test func `no more requests begin in a second than the setting allows`() async throws {
        let scene = try await InvenTreeScene { $0.requestsPerSecondMax = 5 }
        _ = try await scene.book.order(1)
        scene.time.advance(seconds: 60)
        let before = scene.time.now
        for _ in 1...25 { _ = try await scene.book.order(1) }
        #expect((3_800...4_200).contains(scene.time.now.since(before)))
    }

    @Test func `the doctor names what the server lacks`() async throws {
        let sound = try await InvenTreeScene()
        #expect(await sound.book.examine(currency: "RON").allSatisfy { $0.grade == .fine })
        var options = InvenTreeOptions()
        (options.allowsRON, options.userMayDelete, options.apiVersion) = (false, false, 400)
        let poor = try await InvenTreeScene(options) { $0.sendsOwnReference = true }
        let codes = await poor.book.examine(currency: "RON").compactMap { $0.failure?.code }
        #expect(
            codes == [
                .inventreeVersionUntested, .inventreeNotPermitted, .inventreeCurrencyUnknown,
                .inventreePatternUnsuitable,
            ])
        let stranger = try await InvenTreeScene { $0.credentials = .token(Secret("no")) }
        let findings = await stranger.book.examine(currency: "RON")
        #expect(findings.map { $0.failure?.code } == [.inventreeLoginRefused])
    }
}
