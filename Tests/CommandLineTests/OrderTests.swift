import Base
import CommandLine
import Model
import Store
import TestSupport
import Testing

/// `tieout order sync`: the plan on paper, and the plan carried out.
@Suite struct OrderTests {
    private let counter: Counter

    init() async throws {
        counter = try await Counter()
        let line: JSON = ["nume_produs": "Cablu", "cantitate": 2, "pret_unitar": .number("10.5"), "detalii": ""]
        let invoice: JSON = [
            "id": 1, "serie": "BV", "numar": "7", "denumire_client": "Agro S.R.L.", "articole": [line],
        ]
        _ = try await counter.store.rawDocuments.keep(
            [RawArrival(id: "raw1", source: "fgo", data: invoice)], at: counter.time.now)
    }

    @Test func `a dry run prints the plan as a readable diff and sends nothing`() async throws {
        let answer = await counter.type("order sync --dry-run")
        #expect(answer.code == .done)
        #expect(answer.out.contains("+ order SERIE=BV;NUMAR=7\n+ customer Agro S.R.L.\n+ part Cablu\n"))
        #expect(
            answer.out.contains("1 invoice: 1 with something to do, 0 up to date, 0 for a person. Nothing was sent."))
        #expect(await counter.book.writes == 0)
        let plans = try await counter.type("order sync --dry-run --json").json()["plans"]?.list
        #expect(plans?.first?["action"] == "create" && plans?.first?["added"]?.list?.count == 1)
    }

    @Test func `a sync says what it did, and a second one that nothing was due`() async throws {
        let first = await counter.type("order sync")
        #expect(first.code == .done && first.out.contains("1 orders created"))
        #expect(await counter.type("order sync").out == "Nothing was due.\n")
        let again = try await counter.type("order sync raw1 --json").json()
        #expect(again["counts"]?["orders_unchanged"] == 1 && again["counts"]?["lines_added"] == 0)
        #expect(await counter.book.orders.count == 1)
    }

    @Test func `what needs a person is told with its reason, and the exit code says so`() async throws {
        await counter.book.add(company: "Agro S.R.L.", cui: nil)
        await counter.book.add(company: "Agro s.r.l.", cui: nil)
        let answer = await counter.type("order sync")
        #expect(answer.code == .attention && answer.out.contains("ORDER-CUSTOMER-AMBIGUOUS"))
        let plan = await counter.type("order sync --dry-run raw1")
        #expect(plan.code == .attention && plan.out.contains("1 for a person"))
        #expect(await counter.type("order sync nowhere").err.contains("RAW-UNKNOWN"))
    }
}
