import Base
import CommandLine
import Engine
import FakturPosting
import Model
import TestSupport
import Testing

@Suite struct PostingTests {
    private let good = "001,C00001,1000000.00,110000.00,04002507356880001"
    private let unanswered = "002,C00002,2000000.00,220000.00,"

    @Test func `all open fakturs are posted once, and those that can't be are shown with field, reason and remedy`()
        async throws
    {
        let counter = try await Counter()
        await counter.keep(good, unanswered)
        let answer = await counter.type("faktur post --all")
        #expect(answer.code == .attention)
        #expect(answer.out.contains(" 1  ✓ posted   001      PT Satu   1,110,000.00 IDR  invoice 1001"))
        #expect(answer.out.contains(" 2  ! refused  002      PT Dua    2,220,000.00 IDR  faktur_no, faktur_date"))
        #expect(answer.out.contains("faktur_no: the tax invoice number is missing."))
        #expect(answer.out.contains("  The tax officer answers the faktur with its number and date.\n  Faktur 2\n"))
        #expect(answer.out.contains("2 fakturs: 1 posted, 1 waiting for a person. 1 document sent."))

        let again = await counter.type("faktur post 1 2")
        #expect(again.out.contains("Nothing was sent."))
        #expect(await counter.ledger.creations == 1)
    }

    @Test func `programs get the same, member by member`() async throws {
        let counter = try await Counter()
        await counter.keep(good, unanswered)
        let json = try await counter.type("faktur post --all --json").json()
        #expect(json["posted"] == 1)
        #expect(json["parked"] == 1)
        #expect(json["uncertain"] == 0)
        #expect(json["sent"] == 1)
        #expect(json["fakturs"]?[0]?["doc_num"] == 1001)
        #expect(json["fakturs"]?[0]?["failure"] == .null)
        #expect(json["fakturs"]?[1]?["failure"]?["code"] == "FAKTUR-NOT-READY")
        #expect(json["fakturs"]?[1]?["failure"]?["place"] == "faktur_no, faktur_date")
    }

    @Test func `a lost answer is uncertain, says when Tieout looks, and is cleared up by waiting`() async throws {
        let counter = try await Counter()
        await counter.keep(good)
        await counter.ledger.meet(.bookThenLose)
        let lost = await counter.type("faktur post 1")
        #expect(lost.code == .attention)
        #expect(lost.out.contains("? uncertain"))
        #expect(lost.out.contains("looked for in 2 minutes"))
        #expect(lost.out.contains("Nothing uncertain is sent again before Tieout has looked."))
        let known = await counter.type("faktur post 1 --wait 300")
        #expect(known.code == .done)
        #expect(known.out.contains("✓ posted"))
        #expect(known.out.contains("Nothing was sent."))
        #expect(await counter.ledger.creations == 1)
    }

    @Test func `a posting can be bound to the preview somebody has seen`() async throws {
        let counter = try await Counter()
        await counter.keep(good)
        let preview = try await counter.type("faktur preview 1 --json").json()
        #expect(preview["expected_total"]?.amount == Amount(1_110_000))
        #expect(preview["computed_total"] == preview["expected_total"])
        let other = await counter.type("faktur post 1 --confirm 0000")
        #expect(other.out.contains("DELIVERY-CHANGED-SINCE-CONFIRMED"))
        #expect(await counter.ledger.creations == 0)
        let digest = try #require(preview["digest"]?.text)
        let right = await counter.type("faktur post 1 --confirm \(digest)")
        #expect(right.code == .done, "\(right.out)")
    }

    @Test func `a confirmation that no longer fits does not stand in the way of a posting without one`() async throws {
        let counter = try await Counter()
        await counter.keep(good)
        await counter.type("faktur post 1 --confirm 0000")
        let plain = await counter.type("faktur post 1")
        #expect(plain.code == .done, "\(plain.out)")
        #expect(await counter.ledger.creations == 1)
    }

    @Test func `an unknown number doesn't keep the others from being posted`() async throws {
        let counter = try await Counter()
        await counter.keep(good)
        let answer = await counter.type("faktur post 99 1")
        #expect(answer.code == .attention)
        #expect(answer.err.contains("There is no faktur 99. [FAKTUR-UNKNOWN]"))
        #expect(answer.out.contains("1 faktur: 1 posted."))
    }

    @Test func `a ledger that can't be reached leaves fakturs waiting, and says that they are tried again`()
        async throws
    {
        let counter = try await Counter()
        await counter.keep(good)
        await counter.ledger.meet(.unreachable)
        let answer = await counter.type("faktur post 1")
        #expect(answer.code == .attention)
        #expect(answer.out.contains("tried again in"))
        #expect(answer.out.contains("tieout doctor"))
    }

    @Test func `a posted faktur can be cancelled, reopened, corrected and posted anew`() async throws {
        let counter = try await Counter()
        await counter.keep(good)
        await counter.type("faktur post 1")
        #expect(await counter.type("faktur edit 1 --ppn 110001.00").err.contains("FAKTUR-LOCKED"))
        #expect(await counter.type("faktur cancel 1").code == .done)
        #expect(await counter.type("faktur reopen 1").code == .done)
        #expect(await counter.type("faktur edit 1 --dpp 2000000 --ppn 220000").code == .done)
        let anew = await counter.type("faktur post 1")
        #expect(anew.code == .done, "\(anew.out)\(anew.err)")
        #expect(await counter.ledger.active(.invoice).map(\.total) == [Amount(2_220_000)])
    }

    @Test func `the preview of a faktur that can't be posted names every problem, and ends with one`() async throws {
        let counter = try await Counter()
        await counter.keep(unanswered)
        let answer = await counter.type("faktur preview 1")
        #expect(answer.code == .attention)
        #expect(answer.out.contains("! faktur_no: the tax invoice number is missing."))
        #expect(answer.out.contains("! faktur_date: the tax invoice date is missing."))
        #expect(answer.out.contains(/Total in IDR +2,220,000.00 +2,220,000.00 +✓/))
    }

    @Test func `posting again what was refused is asked for by retry, never for what nobody asked to post`()
        async throws
    {
        let counter = try await Counter()
        await counter.keep(unanswered)
        #expect(await counter.type("faktur retry 1").err.contains("Nobody has asked for faktur 1 to be posted yet."))
        await counter.type("faktur post 1")
        await counter.type("faktur answer 1 --faktur-no 04002507356880002 --faktur-date 2025-11-03")
        #expect(await counter.type("faktur retry 1").code == .done)
    }

    @Test func `of a partly posted faktur only the missing document is sent, and that one is counted`() async throws {
        var settings = PostingSettings()
        settings.journal = PostingSettings.Journal(receivableAccount: "1130", revenueAccount: "9999")
        let counter = try await Counter(settings: settings)
        await counter.keep(good)
        let partly = await counter.type("faktur post 1")
        #expect(partly.code == .attention)
        #expect(partly.out.contains("! partly posted"))
        #expect(partly.out.contains("1 document sent."))
        await counter.ledger.change { $0.accounts["9999"] = true }
        let whole = await counter.type("faktur retry 1")
        #expect(whole.code == .done)
        #expect(whole.out.contains("invoice 1001, journal entry 2"))
        #expect(whole.out.contains("1 document sent."))
        #expect(await counter.ledger.creations == 2)
    }

    @Test func `a cancellation made in the ledger is noticed by a check`() async throws {
        let counter = try await Counter()
        await counter.keep(good)
        await counter.type("faktur post 1")
        #expect(await counter.type("faktur check --all").code == .done)
        await counter.ledger.alter(1) { $0.life = .cancelled }
        let answer = await counter.type("faktur check --all")
        #expect(answer.code == .attention)
        #expect(answer.out.contains("was cancelled in the ledger."))
    }
}
