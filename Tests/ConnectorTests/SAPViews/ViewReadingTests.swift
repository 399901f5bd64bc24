import Base
import Model
import SAPViews
import TestSupport
import Testing

/// What the views show, through SQLite's driver and PostgreSQL's.
@Suite struct ViewReadingTests {
    @Test(arguments: ViewHome.allCases, InvoiceData.Direction.allCases)
    func `every row comes with every figure to the sixth place`(
        home: ViewHome, view: InvoiceData.Direction
    ) async throws {
        try await home.scene().ask { (views: ODBCInvoiceViews) async throws -> Void in
            let rows = try await views.rows(in: view, of: ViewSamples.documents(view).map { InvoiceDataID($0) })
            let expected = try ViewSamples.expected(view)
            #expect(rows.count == expected.count && Set(rows) == Set(expected))
            let sum = rows.compactMap { $0.netAmountInLC.flatMap { Amount($0) } }.total()
            #expect(sum != nil && sum == expected.compactMap { $0.netAmountInLC.flatMap { Amount($0) } }.total())
        }
    }

    @Test(arguments: ViewHome.allCases)
    func `only the invoices asked for come, and an unknown one has no rows`(home: ViewHome) async throws {
        try await home.scene().ask { (views: ODBCInvoiceViews) async throws -> Void in
            let ids = ["1000", "999999", "no number", "'; DROP TABLE sale; --", "0x3E8", "01001", "1000.0"]
            let rows = try await views.rows(in: .outgoing, of: ids.map { InvoiceDataID($0) })
            #expect(Set(rows.map(\.documentNumber)) == ["1000"])
            #expect(rows.count == ViewSamples.rows(.outgoing).count { $0["U_MVDocNum"] == "1000" })
            #expect(try await views.rows(in: .outgoing, of: []).isEmpty)
            #expect(
                try await views.rows(in: .incoming, of: [InvoiceDataID("1003")]).allSatisfy { $0.eSignInvoice == nil })
        }
    }

    @Test(arguments: ViewHome.allCases, [1, 7, 1_000])
    func `the document numbers come page by page, each once`(home: ViewHome, limit: Int) async throws {
        try await home.scene().ask { (views: ODBCInvoiceViews) async throws -> Void in
            var seen: [String] = []
            while true {
                let page = try await views.documents(in: .outgoing, after: seen.last, limit: limit)
                seen += page
                if page.count < limit { break }
            }
            #expect(seen.count == Set(seen).count && seen.sorted() == ViewSamples.documents(.outgoing))
        }
    }

    @Test func `more invoices than a database takes values are asked for in several questions`() async throws {
        try await ViewHome.postgresql.scene().ask { (views: ODBCInvoiceViews) async throws -> Void in
            let ids = (0..<2_500).map { InvoiceDataID(String($0)) }
            let rows = try await views.rows(in: .outgoing, of: ids)
            #expect(rows.count == ViewSamples.rows(.outgoing).count)
        }
    }

    @Test func `a hundred thousand rows are read in a bounded memory`() async throws {
        var scene = try await ViewScene.postgresql(user: "reader")
        scene.settings.outgoingView = "b1t_many"
        try await scene.ask { (views: ODBCInvoiceViews) async throws -> Void in
            _ = try await views.rows(in: .outgoing, of: (1...200).map { InvoiceDataID(String($0)) })
            let before = residentBytes()
            var after: String?
            var total = 0
            repeat {
                let page = try await views.documents(in: .outgoing, after: after, limit: 25_000)
                let rows = try await views.rows(in: .outgoing, of: page.prefix(200).map { InvoiceDataID($0) })
                #expect(rows.allSatisfy { $0.netAmountInFC == "0.50000000000000000000" || $0.netAmountInFC == "0.5" })
                total += page.count
                after = page.last
            } while after != "100000" && total < 100_000
            #expect(total == 100_000)
            #expect(residentBytes() - before < 32 << 20)
        }
    }

    @Test func `a server that ended the connection is asked again over a new one`() async throws {
        try await ViewScene.postgresql(user: "mortal").ask { (views: ODBCInvoiceViews) async throws -> Void in
            let id = [InvoiceDataID("1003")]
            let rows = try await views.rows(in: .incoming, of: id)
            #expect(!rows.isEmpty)
            #expect(try await ViewScene.fell("mortal") == 1)
            let verdict = await verdict(views, id)
            #expect(verdict == nil || verdict == .tryAgain)
            let again = try await views.rows(in: .incoming, of: id)
            #expect(Set(again) == Set(rows))
        }
    }

    private func verdict(_ views: ODBCInvoiceViews, _ ids: [InvoiceDataID]) async -> Failure.Verdict? {
        do throws(Failure) { _ = try await views.rows(in: .incoming, of: ids) } catch { return error.verdict }
        return nil
    }
}
