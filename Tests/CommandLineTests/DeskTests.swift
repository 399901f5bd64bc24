import Base
import CommandLine
import Engine
import FakturPosting
import Model
import Store
import TestSupport
import Testing

/// Lists, deliveries, customers, books and doctor.
@Suite struct DeskTests {
    private let good = "001,C00001,1000000.00,110000.00,04002507356880001"

    @Test func `a faktur is entered, handed over, answered and shown with its story`() async throws {
        let counter = try await Counter()
        await counter.keep(good)
        let added = await counter.type(
            "faktur add --invoice-no 009 --invoice-date 2025-11-21 --customer C00001 --dpp 1000 --ppn 110 --user sari")
        #expect(added.out.contains("✓ Faktur 2 (009, PT Satu) was entered: draft."))
        #expect(await counter.type("faktur submit 2").out.contains("waiting for tax officer"))
        #expect(
            await counter.type("faktur answer 2 --faktur-no 04002507356880009 --faktur-date 2025-11-21").out
                .contains("ready to post"))
        let shown = await counter.type("faktur show 2")
        #expect(shown.out.contains("Faktur number  04.00.2507356880009"))
        #expect(shown.out.contains("sari  entered"))
        #expect(shown.out.contains("dewi  faktur answered"))
        #expect(shown.out.contains("Next: tieout faktur preview 2"))
        let mistaken = await counter.type(
            "faktur add --invoice-no 010 --invoice-date 2025-11-21 --customer C00010 --dpp 1 --ppn 0")
        #expect(mistaken.err.contains("Did you mean C00001?"))
    }

    @Test func `the list tells standing, totals and how to go on`() async throws {
        let counter = try await Counter()
        await counter.keep(good, "002,C00002,2000000.00,220000.00,", "003,C00002,5.00,0.55,04002507356880003")
        let list = await counter.type("faktur list --limit 2")
        #expect(list.out.contains(" 1  · ready to post            001      2025-11-03  PT Satu   1,110,000.00 IDR"))
        #expect(list.out.contains(" 2  · waiting for tax officer  002"))
        #expect(list.out.contains("2 of 3 fakturs, 3,330,000.00 IDR. More: --after 2"))
        let json = try await counter.type("faktur list --json --after 2").json()
        #expect(json["count"] == 3)
        #expect(json["fakturs"]?.list?.count == 1)
        #expect(json["fakturs"]?[0]?["dpp"]?.amount == Amount("5.00"))
        await counter.type("faktur post 1")
        #expect(await counter.type("faktur list --open").out.contains("2 fakturs"))
    }

    @Test func `a number typed by hand belongs to one faktur, and closes it`() async throws {
        let counter = try await Counter()
        await counter.keep(good, "002,C00002,5.00,0.55,04002507356880002")
        #expect(await counter.type("faktur set-doc-num 1 77").code == .done)
        #expect(await counter.type("faktur set-doc-num 2 77").err.contains("FAKTUR-DOC-NUM-TAKEN"))
        #expect(await counter.type("faktur list --open").out.contains("1 faktur,"))
        #expect(await counter.type("faktur set-doc-num 1 none").out.contains("no document number any more"))
    }

    @Test func `an uncertain delivery can be shown, linked, or said not to be there`() async throws {
        let counter = try await Counter()
        await counter.keep(good)
        await counter.ledger.meet(.loseThenNothing)
        await counter.type("faktur post 1")
        let shown = await counter.type("deliveries show 1")
        #expect(shown.out.contains("? uncertain"))
        #expect(shown.out.contains("tieout deliveries retry 1 --nothing-there"))
        let list = try await counter.type("deliveries list --open --json").json()
        #expect(list["deliveries"]?[0]?["state"] == "uncertain")
        #expect(list["counts"] == [["flow": "faktur", "state": "uncertain", "count": 1]])
        #expect(await counter.type("deliveries link 1 999").err.contains("holds no invoice with the key 999"))
        let aside = await counter.type("deliveries set-aside 1 --note", "waits for the auditor")
        #expect(aside.code == .done)
        #expect(aside.out.contains("waits for the auditor"))
        #expect(await counter.type("deliveries retry 1 --nothing-there").code == .attention)
        #expect(await counter.type("faktur post 1 --wait 600").code == .done)
        #expect(await counter.ledger.active(.invoice).count == 1)
    }

    @Test func `a refused delivery that is set aside is neither open nor posted with all`() async throws {
        let counter = try await Counter()
        await counter.keep(good)
        await counter.ledger.meet(.refuse(Failure(Failure.Code("TEST"), .askHuman, "No.", advice: "Wait.")))
        await counter.type("faktur post 1")
        #expect(await counter.type("deliveries show 1").out.contains("tieout deliveries set-aside 1 --note TEXT"))
        let aside = await counter.type("deliveries set-aside 1 --note", "no contract yet")
        #expect(aside.code == .done && aside.out.contains("aside") && aside.out.contains("no contract yet"))
        #expect(await counter.type("faktur list").out.contains("set aside"))
        #expect(await counter.type("faktur post --all").out.contains("No faktur is open; nothing was sent."))
        #expect(try await counter.type("deliveries list --open --json").json()["deliveries"] == [])
        let listed = try await counter.type("deliveries list --state aside --json").json()
        #expect(listed["deliveries"]?[0]?["failure"]?["code"] == "DELIVERY-SET-ASIDE")
        #expect(await counter.type("deliveries retry 1").code == .done)
        #expect(await counter.ledger.active(.invoice).count == 1)
    }

    @Test func `where four eyes are wanted, who answered it neither posts it nor tries its delivery again`()
        async throws
    {
        var settings = PostingSettings()
        settings.needsFourEyes = true
        let counter = try await Counter(settings: settings)
        await counter.keep("001,C00001,1000000.00,110000.00,")
        await counter.type("faktur answer 1 --faktur-no 04002507356880001 --faktur-date 2025-11-03 --user rudi")
        await counter.ledger.meet(.refuse(Failure(Failure.Code("TEST"), .askHuman, "No.", advice: "Wait.")))
        await counter.type("faktur post 1 --user sari")
        for command in ["faktur post 1", "faktur retry 1", "deliveries retry 1", "deliveries retry 1 --nothing-there"] {
            let answer = await counter.type("\(command) --user rudi")
            #expect(answer.code != .done && answer.err.contains("FAKTUR-FOUR-EYES"), "\(command)")
        }
        #expect(await counter.ledger.active(.invoice).isEmpty)
        #expect(await counter.type("deliveries retry 1 --user sari").code == .done)
    }

    @Test func `customers that differ from the ledger are told, and nothing is changed`() async throws {
        let counter = try await Counter()
        counter.terminal.put("code,name\nC00001,PT C00001\nC00002,PT Lain\nC00099,PT Asing\n,PT Tanpa\n", at: "c.csv")
        await counter.type("customer import c.csv")
        let answer = await counter.type("customer sync")
        #expect(answer.code == .attention)
        #expect(!answer.out.contains("PT C00001:"))
        #expect(answer.out.contains("PT Lain: partner C00002 is called \"PT C00002\" in the ledger."))
        #expect(answer.out.contains("PT Asing: the ledger knows no business partner C00099."))
        #expect(answer.out.contains("PT Tanpa: it has no code in the ledger"))
        #expect(await counter.type("customer list").out.contains("4 customers. 1 without a code"))
    }

    @Test func `the audit names who did what, and its chain and the store can be verified`() async throws {
        let counter = try await Counter()
        await counter.keep(good)
        await counter.type("faktur post 1 --user sari")
        let list = await counter.type("audit list --subject", "faktur 1")
        #expect(list.out.contains("sari  posting asked for  faktur 1"))
        let verified = try await counter.type("audit verify --json").json()
        #expect(verified["broken_at"] == .null)
        #expect(verified["head"]?.text?.count == 64)
        #expect(await counter.type("store check").code == .done)
        #expect(await counter.type("store migrate").out.contains("nothing to do"))
        try await counter.store.database.write { connection throws(SQLError) in
            try connection.change("UPDATE audit SET who = 'nobody' WHERE sequence = 2")
        }
        let broken = await counter.type("audit verify")
        #expect(broken.code == .attention)
        #expect(broken.out.contains("entry 2 does not follow from the one before"))
        #expect(await counter.type("store check").code == .attention)
    }

    @Test func `the doctor names what is missing in the ledger, with the setting to correct`() async throws {
        let counter = try await Counter()
        #expect(await counter.type("doctor").code == .done)
        await counter.ledger.change { ledger in
            ledger.items = ["TAXABLE"]
            ledger.taxRates = ["VAT11": Amount(11)]
            ledger.lockedUntil = CalendarDate("2026-12-31")
        }
        let answer = await counter.type("doctor")
        #expect(answer.code == .attention)
        #expect(answer.out.contains("! item VAT         The ledger has no such record."))
        #expect(answer.out.contains("Correct faktur.item_code_vat, or create it in the ledger."))
        #expect(answer.out.contains("! tax code VAT11   Its rate is 11 %, but in the two-line profile"))
        #expect(answer.out.contains("? period of today  The posting period of 2026-01-05 is locked."))
        #expect(answer.out.contains("2 problems, 1 warning."))
    }
}
