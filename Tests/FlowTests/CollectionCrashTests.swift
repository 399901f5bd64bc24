import Base
import Engine
import InvoiceCollection
import Model
import Store
import TestSupport
import Testing

/// A process is killed at every step in turn; the next one finishes what it left, and nothing is there twice.
@Suite struct CollectionCrashTests {
    private func office(_ whenUncertain: InvoiceMailSettings.WhenUncertain) async throws -> CollectionOffice {
        let office = try await CollectionOffice(whenUncertain: whenUncertain)
        try await office.wait(for: "1000", "1001")
        // Two rows each that say the same, and a stranger, who is found and kept as a finding.
        let rows = ["1000", "1001"].flatMap { [Collected.row(of: $0), Collected.row(of: $0)] }
        office.views.show(rows + [Collected.row(of: "77")])
        for id in ["1000", "1001"] { office.share.put(DeskShare.pdf, as: "OUT-\(id)_árvíztűrő.pdf") }
        return office
    }

    /// One life of so many steps: collects and delivers until it dies. True when it came to the end.
    private func live(_ office: CollectionOffice, steps: Int) async throws -> Bool {
        let life = Life(steps: steps)
        do throws(Failure) {
            _ = try await office.desk(life).collect(.outgoing, by: "anna")
            try await office.dispatcher(life).drain(until: office.time.now.adding(seconds: 1))
        } catch {
            #expect(error.code.rawValue == "PROCESS-DIED")
        }
        return life.goesOn()
    }

    private func checkItemsAndFiles(_ office: CollectionOffice, _ steps: Int) async throws {
        for id in ["1000", "1001"] {
            let invoice = try #require(try await office.invoice(id))
            #expect(invoice.isFinished && invoice.files.count == 1, "after \(steps) steps")
            #expect(try await office.items(id).map(\.number) == [1, 2], "after \(steps) steps")
        }
        let findings = try await office.store.findings.list(nil, after: nil, limit: 9)
        #expect(findings.map(\.documentNumber) == ["77"], "after \(steps) steps")
    }

    @Test func `one mail an invoice, one PDF, and items equal the rows, whenever the process dies`() async throws {
        var steps = 1
        var survived = false
        while !survived {
            let office = try await office(.resend)
            survived = try await live(office, steps: steps)
            office.time.advance(milliseconds: 600_000)  // Leases run out, and nothing is in flight any more.
            _ = try await office.collect()
            try await office.deliver()
            try await checkItemsAndFiles(office, steps)
            let states = try await office.store.deliveries.list(DeliveryFilter()).map(\.state)
            #expect(states == [.delivered, .delivered], "after \(steps) steps")
            // A mail that was sent again is the same mail, to the last byte.
            #expect(Set(office.relay.mails).count == 2, "after \(steps) steps")
            steps += 1
        }
        #expect(steps > 20)
    }

    @Test func `a received document is kept and stored once, and its items equal the rows, whenever the process dies`()
        async throws
    {
        var steps = 1
        var survived = false
        while !survived {
            let office = try await CollectionOffice()
            try await office.wait(for: "1000", direction: .incoming)
            office.views.show([Collected.row("1"), Collected.row("1"), Collected.row("2")], in: .incoming)
            let (life, name) = (Life(steps: steps), try FileName("in.pdf"))
            do throws(Failure) {
                _ = try await office.billing(life).attach(DeskShare.pdf, as: name, to: InvoiceDataID("1000"), by: "a")
                _ = try await office.desk(life).collect(.incoming, by: "anna")
            } catch {
                #expect(error.code.rawValue == "PROCESS-DIED")
            }
            survived = life.goesOn()
            // Whoever was not answered asks again.
            _ = try await office.billing(Life()).attach(DeskShare.pdf, as: name, to: InvoiceDataID("1000"), by: "a")
            _ = try await office.collect(.incoming)
            let invoice = try #require(try await office.invoice("1000"))
            #expect(invoice.isFinished && invoice.files.map(\.name) == [name], "after \(steps) steps")
            #expect(try await office.items("1000").map(\.number) == [1, 2, 3], "after \(steps) steps")
            #expect(office.share.content("in.pdf", in: .received) == DeskShare.pdf, "after \(steps) steps")
            steps += 1
        }
        #expect(steps > 10)
    }

    @Test func `where a person is asked, no mail ever leaves twice`() async throws {
        var steps = 1
        var survived = false
        var asked = 0
        while !survived {
            let office = try await office(.ask)
            survived = try await live(office, steps: steps)
            office.time.advance(milliseconds: 600_000)
            _ = try await office.collect()
            try await office.deliver()
            try await checkItemsAndFiles(office, steps)
            let deliveries = try await office.store.deliveries.list(DeliveryFilter())
            #expect(deliveries.allSatisfy { $0.state == .delivered || $0.failure?.code == .invoiceMailUncertain })
            #expect(Set(office.relay.mails.map(\.messageID)).count == office.relay.mails.count, "after \(steps) steps")
            asked += deliveries.count { $0.state == .parked }
            steps += 1
        }
        #expect(asked > 0)
    }
}
