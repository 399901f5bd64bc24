import Base
import Model
import Synchronization
import TestSupport
import Testing

@testable import SAPBusinessOne

@Suite struct LedgerTests {
    @Test func `a reference is looked for in open drafts, then in invoices`() async throws {
        let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
            request.target.contains("/Drafts?")
                ? .page([
                    #"{"DocEntry":3,"DocNum":3,"U_TieoutRef":"TIE-F-17-0","DocumentStatus":"bost_Open"}"#,
                    #"{"DocEntry":4,"DocNum":4,"U_TieoutRef":"TIE-F-17-0","DocumentStatus":"bost_Close"}"#,
                ])
                : .page([#"{"DocEntry":9,"DocNum":1009,"U_TieoutRef":"TIE-F-17-0","CancelStatus":"csNo"}"#])
        }
        let scene = try Scene(server)
        let found = try await scene.ledger.invoices(references: ["TIE-F-17-0", "TIE-F-18-0"])
        #expect(found.map(\.kind) == [.invoice, .invoiceDraft])
        #expect(found.map(\.entry) == [9, 3])
        #expect(found.allSatisfy { $0.reference == "TIE-F-17-0" })
        let filters = server.requests.compactMap { $0.query("$filter") }
        let references = "(U_TieoutRef eq 'TIE-F-17-0') or (U_TieoutRef eq 'TIE-F-18-0')"
        #expect(
            filters == ["((\(references)) and DocObjectCode eq 'oInvoices')", "(\(references))"],
            "a draft approved between the two questions is seen twice, not never")
    }

    @Test func `a company without a reference field is asked by its own key`() async throws {
        let server = ScriptedServiceLayer { _ throws(HTTPTransportError) in .page([]) }
        let scene = try Scene(server) { $0.referenceField = nil }
        #expect(!scene.ledger.keepsReferences)
        #expect(try await scene.ledger.invoices(references: ["TIE-F-17-0"]).isEmpty)
        #expect(server.requests.isEmpty)
        let key = CustomerReference(customerCode: "C'1", reference: "0400")
        _ = try await scene.ledger.invoices(customerReferences: [key])
        #expect(server.requests.last?.query("$filter")?.contains("CardCode eq 'C''1' and NumAtCard eq '0400'") == true)
    }

    @Test func `a total is compared exactly, in the currency of the document`() async throws {
        let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
            request.target.contains("/Drafts?")
                ? .page([])
                : .page([
                    #"{"DocEntry":1,"DocCurrency":"IDR","DocTotal":33766392808.11,"DocTotalFc":0.0}"#,
                    #"{"DocEntry":2,"DocCurrency":"IDR","DocTotal":33766392808.12,"DocTotalFc":0.0}"#,
                    #"{"DocEntry":3,"DocCurrency":"USD","DocTotal":33766392808.11,"DocTotalFc":100.0}"#,
                    #"{"DocEntry":4,"DocCurrency":"SGD","DocTotal":1.0,"DocTotalFc":100.0}"#,
                ])
        }
        let ledger = try Scene(server).ledger
        let day = CalendarDate.on("2025-11-10")
        let local = try await ledger.invoices(
            customer: "C1", total: .of("33766392808.11"), currency: "IDR", isLocal: true, on: day)
        #expect(local.map(\.entry) == [1, 3])
        let foreign = try await ledger.invoices(
            customer: "C1", total: Amount(100), currency: "USD", isLocal: false, on: day)
        #expect(foreign.map(\.entry) == [3])
        #expect(
            server.requests.last?.query("$filter") == "((CardCode eq 'C1' and DocDate eq '2025-11-10'))")
    }

    @Test func `an invoice that does not exist is none; an answer that can't be read is a failure`() async throws {
        let none = try Scene(
            ScriptedServiceLayer { _ throws(HTTPTransportError) in
                .error(404, -2028, "No matching records found (ODBC -2028)")
            })
        #expect(try await none.ledger.invoice(entry: 7) == nil)
        let proxy = try Scene(ScriptedServiceLayer { _ throws(HTTPTransportError) in .html(404) })
        await #expect(throws: Failure.self) { try await proxy.ledger.invoice(entry: 7) }
    }

    // MARK: - Cancelling

    @Test func `cancelling twice cancels once`() async throws {
        let server = ScriptedServiceLayer.cancellable { _ in HTTPResponse(204) }
        let ledger = try Scene(server).ledger
        for _ in 1...2 {
            guard case .accepted(let document) = await ledger.cancelInvoice(entry: 7).outcome else {
                Issue.record("should be cancelled")
                return
            }
            #expect(document.life == .cancelled && document.number == 1007)
        }
        #expect(server.calls == ["GET Invoices(7)", "POST Invoices(7)/Cancel", "GET Invoices(7)"])
    }

    @Test func `when the answer to a cancellation is lost, the invoice itself tells`() async throws {
        let server = ScriptedServiceLayer.cancellable { _ in HTTPResponse.html(504) }
        guard case .accepted(let document) = await (try Scene(server)).ledger.cancelInvoice(entry: 7).outcome else {
            Issue.record("the invoice shows that it is cancelled")
            return
        }
        #expect(document.life == .cancelled)

        let before = ScriptedServiceLayer.cancellable(cancels: false) { _ in HTTPResponse.html(504) }
        guard case .unclear = await (try Scene(before)).ledger.cancelInvoice(entry: 7).outcome else {
            Issue.record("it may be cancelled yet")
            return
        }
        let no = ScriptedServiceLayer.cancellable(cancels: false) { _ in .error(400, -4013, "Posting period locked") }
        guard case .refused(let failure) = await (try Scene(no)).ledger.cancelInvoice(entry: 7).outcome else {
            Issue.record("SAP said no")
            return
        }
        #expect(failure.code == .sapPeriodLocked)
    }

    // MARK: - Master data

    @Test func `master data is asked for once while it is young, however many want it`() async throws {
        let server = ScriptedServiceLayer { _ throws(HTTPTransportError) in
            for _ in 1...50 { await Task.yield() }
            return .page([
                ###"{"CardCode":"C1","CardName":"PT Satu","CardType":"cCustomer","Currency":"##","###
                    + #""BPWithholdingTaxCollection":[{"WTCode":"WT02"}]}"#
            ])
        }
        let scene = try Scene(server) { $0.masterDataSecondsMax = 600 }
        let partners = try await withThrowingTaskGroup(of: LedgerPartner?.self) { group in
            for _ in 1...20 { group.addTask { try await scene.ledger.partner("C1") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let expected = LedgerPartner(code: "C1", name: "PT Satu", currency: "##", withholdingTaxCodes: ["WT02"])
        #expect(partners.allSatisfy { $0 == expected })
        #expect(server.calls.count == 1)
        scene.time.advance(seconds: 599)
        _ = try await scene.ledger.partner("C1")
        #expect(server.calls.count == 1)
        scene.time.advance(seconds: 2)
        _ = try await scene.ledger.partner("C1")
        #expect(server.calls.count == 2)
    }

    @Test func `a missing record is remembered shortly, a failure not at all`() async throws {
        let answers = Mutex([
            HTTPResponse.html(502), .page([]), .page([#"{"Code":"022C","Name":"Site","Active":"tYES"}"#]),
        ])
        let server = ScriptedServiceLayer { _ throws(HTTPTransportError) in
            answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
        }
        let scene = try Scene(server) { $0.missingSecondsMax = 20 }
        await #expect(throws: Failure.self) { try await scene.ledger.project("022C") }
        #expect(try await scene.ledger.project("022C") == nil)
        #expect(try await scene.ledger.project("022C") == nil)
        scene.time.advance(seconds: 21)
        #expect(try await scene.ledger.project("022C") == LedgerRecord(code: "022C", name: "Site"))
        #expect(server.calls.count == 3)
    }

    @Test func `the cache never grows beyond its bound`() async throws {
        let scene = try Scene(ScriptedServiceLayer())
        let cache = ExpiringCache<Int, Int>(time: scene.time, secondsMax: 60, missingSecondsMax: 1, entriesMax: 10)
        let fetched = Mutex(0)
        for key in 1...100 {
            _ = try await cache.value(key) { () async throws(Failure) in
                fetched.withLock { $0 += 1 }
                return key
            }
        }
        #expect(fetched.withLock { $0 } == 100)
        #expect(cache.count <= 10)
    }

    @Test func `rates come from the day, missing ones are none, and the local currency is worth one`() async throws {
        for (version, local, rate) in [
            (ServiceLayerVersion.v1, #""IDR""#, "15800.25"), (.v2, #"{"value":"IDR"}"#, #"{"value":15800.25}"#),
        ] {
            let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
                if request.target.hasSuffix("GetLocalCurrency") { return .json(200, local) }
                return String(decoding: request.body, as: UTF8.self) == #"{"Currency":"USD","Date":"20251110"}"#
                    ? .json(200, rate) : .error(400, -5002, "Update the exchange rate , 'GBP'")
            }
            let ledger = try Scene(server) { $0.version = version }.ledger
            let day = CalendarDate.on("2025-11-10")
            #expect(try await ledger.localCurrency() == "IDR")
            #expect(try await ledger.rate(of: "IDR", on: day) == .one)
            #expect(try await ledger.rate(of: "USD", on: day) == Amount("15800.25"))
            #expect(try await ledger.rate(of: "GBP", on: day) == nil)
        }
    }

    @Test func `periods are read from their categories`() async throws {
        let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
            if request.target.hasSuffix("GetPeriods") {
                return .json(
                    200,
                    #"{"value":[{"AbsoluteEntry":1,"PeriodCategory":"2025"},{"AbsoluteEntry":2,"PeriodCategory":"2026"}]}"#
                )
            }
            let year =
                String(decoding: request.body, as: UTF8.self) == #"{"PeriodCategoryParams":{"AbsoluteEntry":1}}"#
                ? 2025 : 2026
            return .json(
                200,
                #"{"value":[{"PostingDateFrom":"\#(year)-01-01","PostingDateTo":"\#(year)-12-31","PeriodStatus":"\#(year == 2025 ? "ltLocked" : "ltUnlocked")"}]}"#
            )
        }
        let ledger = try Scene(server).ledger
        #expect(try await ledger.period(on: .on("2025-05-05")) == .locked)
        #expect(try await ledger.period(on: .on("2026-05-05")) == .open)
        #expect(try await ledger.period(on: .on("2027-05-05")) == .missing)
        #expect(server.calls.count == 3)
    }
}

extension ScriptedServiceLayer {
    /// Holds invoice 7, which the first `Cancel` cancels, whatever is answered to it.
    fileprivate static func cancellable(
        cancels: Bool = true, answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse
    ) -> ScriptedServiceLayer {
        let cancelled = Mutex(false)
        return ScriptedServiceLayer { request throws(HTTPTransportError) in
            if request.method == "POST" {
                if cancels { cancelled.withLock { $0 = true } }
                return answer(request)
            }
            let status = cancelled.withLock { $0 } ? "csYes" : "csNo"
            return .json(200, #"{"DocEntry":7,"DocNum":1007,"CancelStatus":"\#(status)"}"#)
        }
    }
}
