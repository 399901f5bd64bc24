import Base
import Model
import SAPBusinessOne
import Testing

/// The most important table of the connector: what a reply to a posting proves, and what it doesn't.
@Suite struct ChangeVerdictTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let reply: Result<HTTPResponse, HTTPTransportError>
        let outcome: String
        let code: String
        var testDescription: String { name }

        init(_ name: String, _ response: HTTPResponse, _ outcome: String, _ code: String) {
            self.name = name
            reply = .success(response)
            self.outcome = outcome
            self.code = code
        }
        init(_ kind: HTTPTransportError.Kind, _ outcome: String, _ code: String) {
            name = String(describing: kind)
            reply = .failure(HTTPTransportError(kind, "the transport says \(kind)"))
            self.outcome = outcome
            self.code = code
        }
    }

    static let table: [Case] = [
        // A clear yes names the document.
        Case("201 with the document", .json(201, #"{"DocEntry":7,"DocNum":1007}"#), "accepted", ""),
        Case("200 with the document", .json(200, #"{"DocEntry":"7","DocNum":1007}"#), "accepted", ""),
        Case("201 cut short", .json(201, #"{"DocEntry":7,"DocN"#), "unclear", "SAP-ANSWER-UNREADABLE"),
        Case("201 without a key", .json(201, #"{"CardCode":"C"}"#), "unclear", "SAP-ANSWER-UNREADABLE"),
        Case("201 with an empty body", HTTPResponse(201), "unclear", "SAP-ANSWER-UNREADABLE"),
        Case("204", HTTPResponse(204), "unclear", "SAP-ANSWER-UNREADABLE"),

        // A clear no is SAP's own.
        Case("locked period", .error(400, -4013, "Posting period locked"), "refused", "SAP-PERIOD-LOCKED"),
        Case("no rate", .error(400, -5002, "Update the exchange rate , 'GBP'"), "refused", "SAP-RATE-MISSING"),
        Case("customer", .error(400, -2028, "Customer record not found"), "refused", "SAP-CUSTOMER-UNKNOWN"),
        Case("not permitted", .error(403, -6006, "You are not permitted"), "refused", "SAP-NOT-PERMITTED"),
        Case("never seen", .error(422, 4711, "New in this version"), "refused", "SAP-REFUSED"),
        Case("too large", .html(413), "refused", "SAP-TOO-LARGE"),
        Case("forbidden by a proxy", .html(403), "refused", "SAP-REFUSED"),
        Case("a rule of the company", .error(400, -1116, "Remarks are mandatory"), "refused", "SAP-COMPANY-RULE"),

        // Caught by an approval procedure, or by the guard on our own reference: look.
        Case("approval", .error(400, -2028, "No matching records found (ODBC -2028)"), "unclear", "SAP-APPROVAL-DRAFT"),
        Case("guard by field", .error(400, -1116, "U_TieoutRef already exist"), "unclear", "SAP-REFERENCE-EXISTS"),
        Case("guard by value", .error(400, -1116, "TIE-F-17-0 is taken"), "unclear", "SAP-REFERENCE-EXISTS"),
        Case("duplicate of ours", .error(400, -2035, "TIE-F-17-0 already exists"), "unclear", "SAP-REFERENCE-EXISTS"),

        // Certain that nothing was begun.
        Case("session dead twice", .sessionDead, "notSent", "SAP-SESSION"),
        Case("401 without words", HTTPResponse(401), "notSent", "SAP-SESSION"),
        Case("busy", .error(500, 299, "SAML Login Failed"), "notSent", "SAP-BUSY"),
        Case("switch company", .error(500, 305, "Switch company error: -1102"), "notSent", "SAP-BUSY"),
        Case(
            "redirect", HTTPResponse(302, headers: ["Location": "https://elsewhere/"]), "notSent", "SAP-ADDRESS-WRONG"),
        Case("no such page", .html(404), "notSent", "SAP-ADDRESS-WRONG"),
        Case("proxy throttles", .html(429), "notSent", "SAP-BUSY"),
        Case(.connectionRefused, "notSent", "SAP-UNREACHABLE"),
        Case(.nameNotFound, "notSent", "SAP-UNREACHABLE"),
        Case(.connectTimedOut, "notSent", "SAP-UNREACHABLE"),
        Case(.tlsRefused, "notSent", "SAP-CERTIFICATE-REFUSED"),
        Case(.badAddress, "notSent", "SAP-ADDRESS-WRONG"),

        // Nobody knows.
        Case(.timedOut, "unclear", "SAP-NO-ANSWER"),
        Case(.connectionLost, "unclear", "SAP-NO-ANSWER"),
        Case(.cancelled, "unclear", "SAP-NO-ANSWER"),
        Case(.bodyTooLarge, "unclear", "SAP-NO-ANSWER"),
        Case(.other, "unclear", "SAP-NO-ANSWER"),
        Case("502 page", .html(502), "unclear", "SAP-NO-ANSWER"),
        Case("503 page", .html(503), "unclear", "SAP-NO-ANSWER"),
        Case("504 page", .html(504), "unclear", "SAP-NO-ANSWER"),
        Case("empty 500", HTTPResponse(500), "unclear", "SAP-NO-ANSWER"),
        Case("SAP's own 500", .error(500, -1, "Internal error"), "unclear", "SAP-NO-ANSWER"),
        Case("a bad node", .error(500, 407, "Table definition not found for '@X'."), "unclear", "SAP-NO-ANSWER"),
        Case("408", .html(408), "unclear", "SAP-NO-ANSWER"),
        Case("408 in SAP's shape", .error(408, -1, "timeout"), "unclear", "SAP-NO-ANSWER"),
        Case("an empty 400", HTTPResponse(400), "unclear", "SAP-NO-ANSWER"),
        Case("a proxy's 400", .html(400), "unclear", "SAP-NO-ANSWER"),
    ]

    @Test(arguments: table)
    func `a reply to a posting proves exactly what it proves`(known: Case) async throws {
        let scene = try Scene(ScriptedServiceLayer { _ throws(HTTPTransportError) in try known.reply.get() })
        let sent = await scene.ledger.create(InvoiceDraft.sample)
        let (outcome, failure): (String, Failure?) =
            switch sent.outcome {
            case .accepted: ("accepted", nil)
            case .refused(let failure): ("refused", failure)
            case .notSent(let failure): ("notSent", failure)
            case .unclear(let failure): ("unclear", failure)
            }
        #expect(outcome == known.outcome)
        #expect((failure?.code.rawValue ?? "") == known.code)
        #expect(sent.exchange.request == scene.ledger.wireForm(of: InvoiceDraft.sample).written)
        if case .success(let response) = known.reply, outcome != "notSent" {
            #expect(sent.exchange.status == response.status && sent.exchange.response == response.text)
        }
        #expect(!sent.exchange.request.contains("top secret"))
    }

    @Test func `a no that comes after a replay is a clear no`() async throws {
        let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
            request.headers["Cookie"]?.contains("session-1;") == true
                ? .sessionDead : .error(400, -4013, "Posting period locked")
        }
        let sent = await (try Scene(server)).ledger.create(InvoiceDraft.sample)
        guard case .refused(let failure) = sent.outcome else {
            Issue.record("\(sent.outcome)")
            return
        }
        #expect(failure.code == .sapPeriodLocked)
    }

    @Test func `a refused login means that nothing was sent`() async throws {
        let server = ScriptedServiceLayer(login: { _ throws(HTTPTransportError) in
            .error(401, -304, "Fail to NONE-SSO login from SLD.")
        })
        let sent = await (try Scene(server)).ledger.create(InvoiceDraft.sample)
        guard case .notSent(let failure) = sent.outcome else {
            Issue.record("\(sent.outcome)")
            return
        }
        #expect(failure.code == .sapLoginRefused && server.calls.isEmpty)
    }

    @Test func `a journal entry is accepted by its own key, and no draft is suspected`() async throws {
        let yes = try Scene(
            ScriptedServiceLayer { _ throws(HTTPTransportError) in
                .json(201, #"{"JdtNum":31,"Number":12,"JournalEntryLines":[{"Debit":5.5},{"Debit":0,"Credit":5.5}]}"#)
            })
        guard case .accepted(let entry) = await yes.ledger.create(JournalDraft.sample).outcome else {
            Issue.record("should be accepted")
            return
        }
        #expect(entry.entry == 31 && entry.number == 12 && entry.total == Amount("5.5"))
        let no = try Scene(
            ScriptedServiceLayer { _ throws(HTTPTransportError) in
                .error(400, -2028, "No matching records found (ODBC -2028)")
            })
        guard case .refused = await no.ledger.create(JournalDraft.sample).outcome else {
            Issue.record("should be refused")
            return
        }
    }
}
