import Base
import CommandLine
import Engine
import Model
import Synchronization
import TestSupport
import Testing

/// What `tieout demo` shows, to people and to programs.
@Suite struct DemoTests {
    @Test func `the demonstration ends with both sides tied out, and says so to programs`() async throws {
        let customers = (0...9).map { "C0000\($0)" }
        let ledger = DeskLedger(customers: customers)
        await ledger.change { ledger in
            ledger.rates = [
                "USD": Amount("16345.5") ?? .one, "SGD": Amount("12187.25") ?? .one, "AUD": Amount("10533.75") ?? .one,
            ]
            ledger.projects += ["017C"]
        }
        let counter = try await Counter(ledger: ledger, policy: RetryPolicy(inFlightLimitSeconds: 2))
        let answer = await counter.type("demo --once --json")
        #expect(answer.code == .done)
        let summary = try answer.json()
        #expect(summary["ok"] == true)
        #expect(summary["flows"]?["faktur"]?["documents"] == 83)
        #expect(summary["flows"]?["faktur"]?["delivered"] == 61)
        #expect(summary["flows"]?["faktur"]?["parked"] == 22)
        #expect(summary["flows"]?["faktur"]?["uncertain"] == 0)
        #expect(summary["flows"]?["faktur"]?["sent_in_second_run"] == 0)
        #expect(summary["sandbox"]?["invoices"] == 61)
        let fields = Set(summary["flows"]?["faktur"]?["reasons"]?.list?.compactMap { $0["field"]?.text } ?? [])
        #expect(fields == ["faktur_no", "faktur_date", "customer", "dpp", "type"])
    }

    @Test func `the demonstration tells its story to people`() async throws {
        let counter = try await Counter(
            ledger: DeskLedger(customers: ["C00009"]), policy: RetryPolicy(inFlightLimitSeconds: 2))
        let answer = await counter.type("demo")
        #expect(answer.out.contains("more are posted, and every answer is lost on the way back"))
        #expect(answer.out.contains("Looked for and found: 3 of 3"))
        #expect(answer.out.contains("both sides tie out."))
        #expect(answer.out.contains("tieout faktur list --open --config t.yaml"))
    }

    @Test
    func `invoices are collected in the demonstration: items, files and one mail each, and nothing the second time`()
        async throws
    {
        let counter = try await Counter(policy: RetryPolicy(inFlightLimitSeconds: 2))
        let collection = try await counter.type("demo --once --json").json()["flows"]?["collection"]
        let expected: [String: JSON] = [
            "invoices": 60, "issued": 32, "received": 26, "waiting": 2, "parked": 0, "items": 189, "files": 32,
            "mails": 32, "changes_in_second_run": 0, "mails_in_second_run": 0, "reasons": [],
        ]
        for (name, value) in expected { #expect(collection?[name] == value, "\(name)") }
        #expect(counter.relay.mails.count == 32)
        #expect(counter.relay.mails.allSatisfy { $0.attachments.count == 1 })
    }

    @Test func `an invoice whose signed file is not on the share is told, waits for a person, and gets no mail`()
        async throws
    {
        let counter = try await Counter(policy: RetryPolicy(inFlightLimitSeconds: 2))
        counter.filesToLose.withLock { $0 = 1 }
        let answer = await counter.type("demo")
        #expect(answer.out.contains("! INVOICE-FILE-NOT-THERE [OUT-2025-0700000_"))
        #expect(
            answer.out.contains(
                "31 invoices issued, 26 received, 2 waiting, 1 waits for a person; 189 items, 31 PDFs, 31 mails."))
    }

    @Test func `a mail that left twice is no tie-out`() async throws {
        let counter = try await Counter(policy: RetryPolicy(inFlightLimitSeconds: 2))
        counter.relay.loseAnswers(1)
        let answer = await counter.type("demo --once")
        #expect(answer.code == .attention)
        #expect(answer.out.contains("! 1 invoice and the ERP differ."))
    }

    @Test func `the demonstration tells of the collected invoices, and where their mails lie`() async throws {
        let counter = try await Counter(policy: RetryPolicy(inFlightLimitSeconds: 2))
        let told = await counter.type("demo").out
        #expect(told.contains("✓ 32 outgoing invoices issued, 113 items, 32 PDFs fetched."))
        #expect(told.contains("✓ 26 incoming invoices received, 76 items."))
        #expect(told.contains("✓ 32 mails, each with its PDF, left into mail."))
        #expect(told.contains("✓ Nothing changed, and no mail left."))
        #expect(told.contains("32 invoices issued, 26 received, 2 waiting; 189 items, 32 PDFs, 32 mails."))
    }

    @Test func `without the driver for the views, one line says that collection is left out, and why`() async throws {
        let counter = try await Counter(policy: RetryPolicy(inFlightLimitSeconds: 2))
        let obstacle = Failure(
            Failure.Code("SAP-DATABASE-DRIVER-MISSING"), .askHuman, "The driver can't be loaded.", advice: "Install it."
        )
        counter.collectionObstacle.withLock { $0 = obstacle }
        let told = await counter.type("demo").out
        #expect(told.contains("\n? Invoice collection is left out: The driver can't be loaded. Install it.\n"))
        #expect(!told.contains("asked for in billing"))
        let other = try await Counter(policy: RetryPolicy(inFlightLimitSeconds: 2))
        other.collectionObstacle.withLock { $0 = obstacle }
        let summary = try await other.type("demo --once --json").json()
        #expect(summary["flows"]?["collection"] == .null)
        #expect(
            summary["left_out"] == [
                ["flow": "collection", "reason": "The driver can't be loaded.", "remedy": "Install it."]
            ])
    }
}
