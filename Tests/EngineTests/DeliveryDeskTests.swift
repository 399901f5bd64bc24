import Base
import Engine
import TestSupport
import Testing

/// What a person decides is kept with its entry in the audit, and never against what is so.
@Suite struct DeliveryDeskTests {
    private let shop = Workshop()

    private var desk: DeliveryDesk {
        DeliveryDesk(store: shop.store, dispatcher: shop.worker()) { deed, before, after, who in
            StoreChange { connection throws(SQLError) in
                let entry = "\(who): \(deed), \(before.state.rawValue) -> \(after.state.rawValue)"
                try connection.change("INSERT INTO audit VALUES (\(entry))")
            }
        }
    }

    /// Refused by the target, and parked.
    private func parked() async throws -> DeliveryID {
        shop.courier.whenSending { _, _ in .refuses(.test("PERIOD-LOCKED", .askHuman)) }
        let id = try await shop.promise("a")
        try await shop.work()
        shop.courier.whenSending { _, _ in .none }
        return id
    }

    /// Lost on the way, nobody knows where.
    private func uncertain() async throws -> DeliveryID {
        shop.courier.whenSending { _, _ in .keepsLate(100) }
        let id = try await shop.promise("a")
        try await shop.worker().drain()
        shop.courier.whenSending { _, _ in .none }
        return id
    }

    @Test func `a retry sends it again, and the audit knows who asked`() async throws {
        let id = try await parked()
        #expect(try await desk.retry(id, by: "dewi").state == .waiting)
        #expect(await shop.notes.contains("dewi: retried, parked -> waiting"))
        try await shop.work()
        #expect(try await shop.state("a") == .delivered)
    }

    @Test func `all that rest with one reason are retried, at most so many at once, each with its entry`() async throws
    {
        shop.courier.whenSending { _, _ in .refuses(.test("PERIOD-LOCKED", .askHuman)) }
        for key in ["a", "b", "c"] { _ = try await shop.promise(key) }
        try await shop.work()
        shop.courier.whenSending { _, _ in .none }
        #expect(try await desk.retryParked(DeliveryFilter(failureCode: "OTHER"), by: "dewi").retried == 0)
        let some = DeliveryFilter(failureCode: "PERIOD-LOCKED", limit: 2)
        #expect(try await desk.retryParked(some, by: "dewi").retried == 2)
        #expect(await shop.notes.filter { $0 == "dewi: retried, parked -> waiting" }.count == 2)
        try await shop.work()
        #expect(try await shop.state("b") == .delivered)
        #expect(try await shop.state("c") == .parked)
    }

    @Test func `a person's word that nothing is there is taken, and still nothing is sent twice`() async throws {
        let id = try await uncertain()
        #expect(try await desk.retry(id, nothingThere: true, by: "dewi").state == .waiting)
        let documents = shop.target
        shop.courier.whenSending { _, _ in .none }
        try await shop.worker().drain()
        #expect(shop.courier.deeds == ["send a"])
        shop.time.advance(seconds: 130)
        // The courier looks before it sends, as every courier does: what landed late is found there.
        let landed = try #require(await documents.documents("REF-a").first)
        shop.courier.prepare("a", as: .alreadyThere(Receipt(key: landed)))
        try await shop.work()
        #expect(await documents.documents("REF-a").count == 1)
    }

    @Test func `whoever is in a hurry after such a word sends nothing either while a request may be under way`()
        async throws
    {
        let id = try await uncertain()
        _ = try await desk.retry(id, nothingThere: true, by: "dewi")
        #expect(try await shop.worker().deliver(id).state == .waiting)
        _ = try await desk.retry(id, by: "budi")
        #expect(try await shop.worker().deliver(id).state == .waiting)
        #expect(shop.courier.deeds == ["send a"])
        shop.time.advance(seconds: 130)
        _ = try await shop.worker().deliver(id)
        #expect(shop.courier.deeds.count == 2)
    }

    @Test func `a document the target holds can be linked, and no other`() async throws {
        let id = try await uncertain()
        let failure = await #expect(throws: Failure.self) { try await desk.link(id, to: "doc 1", by: "dewi") }
        #expect(failure?.code.rawValue == "NO-SUCH-DOCUMENT")
        shop.time.advance(seconds: 100)
        #expect(try await desk.link(id, to: "doc 1", by: "dewi").receipt?.key == "doc 1")
        #expect(try await shop.state("a") == .delivered)
    }

    @Test func `what may be in the target is not called off`() async throws {
        let id = try await uncertain()
        let failure = await #expect(throws: Failure.self) { try await desk.callOff(id, by: "dewi") }
        #expect(failure?.code == .actNotPossible)
        #expect(try await shop.state("a") == .uncertain)
    }

    @Test func `what was refused can be set aside and called off`() async throws {
        let id = try await parked()
        #expect(try await desk.setAside(id, note: "ask Budi", by: "dewi").state == .aside)
        #expect(try await shop.failure("a") == "DELIVERY-SET-ASIDE")
        #expect(try await desk.callOff(id, by: "dewi").state == .cancelled)
        try await shop.work()
        #expect(await shop.target.documents("REF-a").isEmpty)
    }

    @Test func `what is set aside waits for nobody, keeps its reason, and is taken up by a retry only`() async throws {
        let id = try await parked()
        let aside = try await desk.setAside(id, note: "waits for the contract", by: "dewi")
        #expect(aside.failure?.summary == "Set aside by dewi: waits for the contract")
        #expect(aside.failure?.cause.contains("PERIOD-LOCKED") == true)
        #expect(await shop.notes.contains("dewi: set aside, parked -> aside"))
        #expect(try await shop.store.heaps(of: [.parked]).isEmpty)
        #expect(try await desk.retryParked(DeliveryFilter(), by: "budi").retried == 0)
        shop.time.advance(seconds: 100_000)
        try await shop.work()
        #expect(try await shop.state("a") == .aside)
        #expect(try await shop.worker().deliver(id).state == .aside)
        let twice = await #expect(throws: Failure.self) { try await desk.setAside(id, note: "again", by: "budi") }
        #expect(twice?.code == .actNotPossible)
        #expect(try await desk.retry(id, by: "budi").state == .waiting)
        try await shop.work()
        #expect(try await shop.state("a") == .delivered)
    }

    @Test func `a request still under way is no less so because somebody sets it aside`() async throws {
        let id = try await uncertain()
        _ = try await desk.retry(id, nothingThere: true, by: "dewi")
        let early = await #expect(throws: Failure.self) { try await desk.callOff(id, by: "dewi") }
        #expect(early?.code == .actNotPossible)
        #expect(try await desk.setAside(id, note: "wait", by: "dewi").mayExist)
        let taken = try await desk.retry(id, by: "dewi")
        #expect(taken.state == .uncertain && taken.failure?.code == .uncertainTakenUpAgain)
        try await shop.worker().drain()
        #expect(shop.courier.deeds == ["send a"], "nothing is sent before it can have landed")
        shop.time.advance(seconds: 130)
        try await shop.work()
        #expect(await shop.target.documents("REF-a").count == 1)
        #expect(try await shop.state("a") == .delivered)
    }

    @Test func `nobody decides while a worker has it in hand, nor about what is not there`() async throws {
        let id = try await shop.promise("a")
        let claim = Claim(
            flows: [], limit: 1, holder: "w2", now: shop.time.now, leaseUntil: shop.time.now.adding(seconds: 30))
        _ = try await shop.store.claim(id, claim)
        let held = await #expect(throws: Failure.self) { try await desk.callOff(id, by: "dewi") }
        #expect(held?.code == .heldElsewhere)
        let unknown = await #expect(throws: Failure.self) { try await desk.callOff(DeliveryID(99), by: "dewi") }
        #expect(unknown?.code == .unknownDelivery)
        shop.time.advance(seconds: 30)
        #expect(try await desk.callOff(id, by: "dewi").state == .cancelled)
    }
}
