import Base
import Model
import ODBC
import SAPViews
import TestSupport
import Testing

/// Whatever is wrong with the database or its views is told with the remedy, and told apart by who can end it.
@Suite struct ViewFailureTests {
    @Test(arguments: ViewHome.allCases)
    func `a view that is not there is missed by its name, with the one that may be meant`(home: ViewHome) async throws {
        let failure = try await failure(home) { $0.outgoingView = "B1T_Invoices" }
        #expect(failure?.code == .sapViewMissing && failure?.verdict == .askHuman)
        #expect(failure?.advice.lowercased().contains("did you mean b1t_invoice?") == true)
        #expect(failure?.advice.contains("docs/sap-views.md") == true)
    }

    @Test func `every column that is not there is named, with the one that may be meant`() async throws {
        let failure = try await failure(.postgresql) { $0.outgoingView = "B1T_Lacking" }
        #expect(failure?.code == .sapViewColumnMissing)
        #expect(
            failure?.summary == """
                The view b1t_lacking lacks CostCenter (or is it costcentre?), Project, Net_amount_in_LC, \
                Net_amount_in_FC, ESignInvoice, U_MV2CardCode.
                """)
    }

    @Test func `a view of the same name in two schemas asks which`() async throws {
        let ambiguous = try await failure(.postgresql) { $0.outgoingView = "B1T_Twice" }
        #expect(ambiguous?.summary.contains("other, public") == true)
        #expect(ambiguous?.advice.contains("sap.database.schema") == true)
        let chosen = try await failure(.postgresql) {
            $0.outgoingView = "B1T_Twice"
            $0.schema = "OTHER"
        }
        #expect(chosen == nil)
    }

    @Test func `a right that is missing is told with the statement that grants it`() async throws {
        let failure = try await failure(.postgresql, user: "reader") { $0.schema = "public" }
        #expect(failure?.code == .sapViewForbidden)
        #expect(failure?.advice.contains("GRANT SELECT ON public.B1T_Invoice TO reader") == true)
    }

    @Test func `a wrong password is a matter for a person`() async throws {
        let failure = try await failure(.postgresql) { $0.password = Secret("wrong-hunter2") }
        #expect(failure?.code == .sapDatabaseLoginRefused && failure?.verdict == .askHuman)
        #expect("\(String(describing: failure))".contains("hunter2") == false)
    }

    @Test func `a server that is away is tried again`() async throws {
        let port = Int(freePort())
        let failure = try await failure(.postgresql) { $0.port = port }
        #expect(failure?.code == .sapDatabaseUnreachable && failure?.verdict == .tryAgain)
    }

    @Test func `a view that takes too long is given up, and the next question is answered`() async throws {
        var scene = try await ViewScene.postgresql(user: "reader")
        scene.settings.outgoingView = "B1T_Slow"
        scene.settings.limits.questionMilliseconds = 700
        try await scene.ask { (views: ODBCInvoiceViews) async throws -> Void in
            let failure = await failure(of: views)
            #expect(failure?.code == .sapDatabaseSlow && failure?.verdict == .tryAgain)
            let next = try await views.rows(in: .incoming, of: [InvoiceDataID("1003")])
            #expect(!next.isEmpty)
        }
    }

    @Test func `a driver, a file or a value that must not be used is refused before anything is tried`() throws {
        var settings = ViewsSettings(driver: .postgresql, host: "h", database: "d;Driver=/tmp/x.so")
        #expect(refusal(settings) == .sapDatabaseSettings)
        settings.database = "d"
        settings.driverFile = "/tmp/x.so"
        #expect(refusal(settings) == .sapDatabaseSettings)
        settings = ViewsSettings(driver: .freetds, host: "h", database: "d")
        settings.tls = .verified
        #expect(refusal(settings) == .sapDatabaseSettings)
        settings.tls = .required
        #expect(refusal(settings) == nil)
    }

    @Test func `a driver that is not installed is named with its package`() async throws {
        let views = try ODBCInvoiceViews(ViewsSettings(driver: .hana, host: "h", database: "d"), time: SystemTime())
        let failure = await failure(of: views)
        #expect(failure?.code == .sapDatabaseDriverMissing && failure?.advice.contains("HANA client") == true)
    }

    @Test(arguments: ViewHome.allCases)
    func `an examination says of each view what a collection would meet`(home: ViewHome) async throws {
        var scene = try await home.scene()
        scene.settings.incomingView = "B1T_Nowhere"
        try await scene.ask { (views: ODBCInvoiceViews) async throws -> Void in
            let findings = await views.examine()
            #expect(findings.map { $0.failure?.code } == [nil, nil, .sapViewMissing])
            #expect(findings[1].question.contains("rows are known by DocEntry and LineNum"))
        }
    }

    @Test func `what differs between drivers is read as the same`() {
        let decimals = [
            ".500000": "0.500000", "-.5": "-0.5", "12.": "12", "+3": "3", "1E+2": "1E+2", "12,5": "12,5", ".": ".",
        ]
        for (written, read) in decimals { #expect(ViewText.decimal(written) == read) }
        #expect(ViewText.text("911100         ") == "911100" && ViewText.text("   ") == nil && ViewText.text("") == nil)
        let numbers = ["250000.000000": "250000", "1E+2": "100", "007": "007", "A.1": "A.1", "1.5": "1.5"]
        for (written, read) in numbers { #expect(ViewText.wholeNumber(written) == read) }
    }

    private func failure(
        _ home: ViewHome, user: String? = nil, _ change: (inout ViewsSettings) -> Void
    ) async throws -> Failure? {
        var scene = if let user { try await ViewScene.postgresql(user: user) } else { try await home.scene() }
        change(&scene.settings)
        return try await scene.ask { (views: ODBCInvoiceViews) async throws -> Failure? in await failure(of: views) }
    }

    private func failure(of views: ODBCInvoiceViews) async -> Failure? {
        do throws(Failure) { _ = try await views.rows(in: .outgoing, of: [InvoiceDataID("1000")]) } catch {
            return error
        }
        return nil
    }

    private func refusal(_ settings: ViewsSettings) -> Failure.Code? {
        do throws(Failure) { _ = try ODBCInvoiceViews(settings, time: SystemTime()) } catch { return error.code }
        return nil
    }
}
