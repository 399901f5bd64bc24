import Base
import Model
import SAPBusinessOne
import Testing

/// Every way of saying no that is known of the real server, and what Tieout makes of it.
@Suite struct ErrorTests {
    struct Known: Sendable, CustomTestStringConvertible {
        let status: Int
        let code: Int
        let message: String
        let means: String
        let verdict: Failure.Verdict
        var testDescription: String { "\(status) \(code) \(message.prefix(40))" }
    }

    static let table: [Known] = [
        Known(
            status: 404, code: -2028, message: "No matching records found (ODBC -2028)", means: "SAP-NOT-FOUND",
            verdict: .askHuman),
        Known(
            status: 404, code: -2028, message: "Entity with value('K') does not exist", means: "SAP-NOT-FOUND",
            verdict: .askHuman),
        Known(
            status: 400, code: -2028, message: "Customer record not found", means: "SAP-CUSTOMER-UNKNOWN",
            verdict: .askHuman),
        Known(
            status: 400, code: -2035, message: "This entry already exists in the following tables (ODBC -2035)",
            means: "SAP-DUPLICATE", verdict: .askHuman),
        Known(
            status: 400, code: -10,
            message:
                "1320000140 - Business partner code 'c1' already assigned to a business partner; enter a unique business partner code",
            means: "SAP-DUPLICATE", verdict: .askHuman),
        Known(
            status: 400, code: -5002, message: "Document total value must be zero or greater than zero",
            means: "SAP-LINES-MISSING", verdict: .askHuman),
        Known(
            status: 400, code: -5002, message: "Specify an active branch  [OINV.BPLId]", means: "SAP-BRANCH-MISSING",
            verdict: .askHuman),
        Known(
            status: 400, code: -5002, message: "Enter valid code  [INV1.OcrCode][line: 2] , 'CC99'",
            means: "SAP-CODE-INVALID",
            verdict: .askHuman),
        Known(
            status: 400, code: -5002,
            message: "Item number is missing; specify an item number [DocumentLines.ItemCode][line: 1]",
            means: "SAP-ITEM-MISSING",
            verdict: .askHuman),
        Known(
            status: 400, code: -4013, message: "Posting period locked; specify an alternative date",
            means: "SAP-PERIOD-LOCKED",
            verdict: .askHuman),
        Known(
            status: 400, code: -5002, message: "Date deviates from permissible range  [OINV.DocDate]",
            means: "SAP-DATE-OUTSIDE-PERIOD", verdict: .askHuman),
        Known(
            status: 400, code: -5002, message: "Datum weicht ab  [OINV.DocDate]", means: "SAP-DATE-OUTSIDE-PERIOD",
            verdict: .askHuman),
        Known(
            status: 400, code: -5002, message: "Update the exchange rate , 'GBP'", means: "SAP-RATE-MISSING",
            verdict: .askHuman),
        Known(
            status: 400, code: -4006, message: "Update the exchange rate", means: "SAP-RATE-MISSING", verdict: .askHuman
        ),
        Known(
            status: 400, code: -10,
            message: "To generate this document, first define the numbering series in the Administration module",
            means: "SAP-SERIES-MISSING", verdict: .askHuman),
        Known(
            status: 400, code: -10, message: "10000521 - Definieren Sie zuerst die Nummernserie",
            means: "SAP-SERIES-MISSING",
            verdict: .askHuman),
        Known(
            status: 400, code: -1000, message: "Property 'U_X' of 'Document' is invalid", means: "SAP-FIELD-UNKNOWN",
            verdict: .askHuman),
        Known(
            status: 400, code: 201, message: "Query string error - Invalid filter condition",
            means: "SAP-QUERY-REFUSED", verdict: .ourFault),
        Known(
            status: 400, code: 201,
            message: "Cannot expand invalid navigation property 'DocumentLines' for entity type 'Document'",
            means: "SAP-QUERY-REFUSED", verdict: .ourFault),
        Known(
            status: 400, code: -1002, message: "Unrecognized resource path", means: "SAP-QUERY-REFUSED",
            verdict: .ourFault),
        Known(
            status: 400, code: -1, message: "Value too long in property 'CostingCode' of 'DocumentLine'",
            means: "SAP-TEXT-TOO-LONG", verdict: .askHuman),
        Known(
            status: 400, code: -1004,
            message: "'Z' is not a valid value for property 'U_X'. The valid values are: 'A' - 'Alpha', 'B' - 'Beta'",
            means: "SAP-VALUE-INVALID", verdict: .askHuman),
        Known(
            status: 400, code: -1029, message: "Field cannot be updated (ODBC -1029)", means: "SAP-FIELD-LOCKED",
            verdict: .askHuman),
        Known(
            status: 400, code: -5006, message: "The requested action is not supported for this object.",
            means: "SAP-ACTION-UNSUPPORTED", verdict: .askHuman),
        Known(
            status: 412, code: -2039,
            message: "Another user or another operation modified data; to continue, open the window again (ODBC -2039)",
            means: "SAP-CHANGED-MEANWHILE", verdict: .tryAgain),
        Known(
            status: 400, code: -1116, message: "U_RefNum already exist", means: "SAP-COMPANY-RULE", verdict: .askHuman),
        Known(
            status: 400, code: 1_250_000_075,
            message: "Withholding tax code '1019' not allowed for this business partner; …",
            means: "SAP-WTAX-NOT-ALLOWED", verdict: .askHuman),
        Known(
            status: 403, code: -6006, message: "You are not permitted to perform this action",
            means: "SAP-NOT-PERMITTED", verdict: .askHuman),
        Known(
            status: 500, code: 407, message: "Table definition not found for '@X'.", means: "SAP-NODE-INCOMPLETE",
            verdict: .tryAgain),
        Known(
            status: 401, code: 301, message: "Invalid session or session already timeout.", means: "SAP-SESSION",
            verdict: .tryAgain),
        Known(
            status: 401, code: -304, message: "Fail to NONE-SSO login from SLD.", means: "SAP-LOGIN-REFUSED",
            verdict: .askHuman),
        Known(status: 401, code: -306, message: "Company not found", means: "SAP-COMPANY-UNKNOWN", verdict: .askHuman),
        Known(status: 500, code: 305, message: "Switch company error: -1102", means: "SAP-BUSY", verdict: .tryAgain),
        Known(status: 500, code: 299, message: "SAML Login Failed", means: "SAP-BUSY", verdict: .tryAgain),
        Known(
            status: 400, code: -10, message: "10001071 - Customer C00091 is inactive", means: "SAP-RECORD-INACTIVE",
            verdict: .askHuman),
        Known(status: 400, code: -10, message: "Unbalanced Transaction", means: "SAP-UNBALANCED", verdict: .askHuman),
        Known(
            status: 400, code: -9999, message: "Something never seen before", means: "SAP-REFUSED", verdict: .askHuman),
        Known(status: 500, code: -1, message: "Internal error", means: "SAP-INTERNAL-ERROR", verdict: .tryAgain),
    ]

    @Test(arguments: table)
    func `SAP's no becomes words with advice, and its own text stays verbatim`(known: Known) {
        for response in known.shapes {
            let error = ServiceLayerError(response)
            #expect(error.code == known.code && error.message == known.message)
            let failure = Failure(error)
            #expect(failure.code.rawValue == known.means)
            #expect(failure.verdict == known.verdict)
            #expect(failure.cause.contains(known.message), "verbatim in the cause")
            #expect(failure.summary.contains(known.message), "quoted in the summary")
            #expect(!failure.advice.isEmpty && failure.summary.first?.isUppercase == true)
        }
    }

    @Test(arguments: [
        ("Date deviates from permissible range  [OINV.DocDate]", "DocDate"),
        ("Enter valid code  [INV1.OcrCode][line: 2] , 'CC99'", "OcrCode, line 2"),
        ("Item number is missing [DocumentLines.ItemCode][line: 1]", "DocumentLines.ItemCode, line 1"),
        ("Value too long in property 'CostingCode' of 'DocumentLine'", "CostingCode"),
        ("Property 'U_X' of 'Document' is invalid", "U_X"),
        ("Posting period locked", ""),
    ])
    func `the field SAP names is the place of the failure`(message: String, field: String) {
        #expect(ServiceLayerError(status: 400, code: -5002, message: message).field == field)
        #expect(Failure(ServiceLayerError(status: 400, code: -5002, message: message)).place == field)
    }

    @Test(arguments: [
        (502, "SAP-NO-ANSWER"), (504, "SAP-NO-ANSWER"), (500, "SAP-NO-ANSWER"), (503, "SAP-BUSY"), (429, "SAP-BUSY"),
        (413, "SAP-TOO-LARGE"), (404, "SAP-ADDRESS-WRONG"), (405, "SAP-ADDRESS-WRONG"), (401, "SAP-SESSION"),
        (403, "SAP-REFUSED"), (412, "SAP-CHANGED-MEANWHILE"),
    ])
    func `a proxy's page is told from SAP's own words, and shown without its tags`(status: Int, means: String) {
        let error = ServiceLayerError(.html(status))
        #expect(error.speaker == .proxy && error.code == nil)
        #expect(error.message == "\(status) Proxy Error Proxy Error")
        #expect(error.failureCode.rawValue == means)
    }

    @Test func `an empty answer is nobody's, and odd shapes are read as far as they go`() {
        let empty = ServiceLayerError(HTTPResponse(500))
        #expect(empty.speaker == .nobody && empty.failureCode == .sapNoAnswer)
        func read(_ text: String) -> ServiceLayerError { ServiceLayerError(.json(400, text)) }
        #expect(read(#"{"error":{"code":-10,"message":"number in v2"}}"#).code == -10)
        #expect(read(#"{"error":{"code":"-10","message":{"value":"text in v1"}}}"#).message == "text in v1")
        #expect(read(#"{"error":{"code":"","message":"x"}}"#).code == nil)
        #expect(read(#"{"error":"just words"}"#).message == "just words")
        #expect(read(#"{"error":{"details":[{"message":"a"},{"message":"b"}]}}"#).message == "a b")
        #expect(read(#"{"error":{"code":99999999999999999999999,"message":"huge"}}"#).code == nil)
        #expect(read(#"{"message":"no error object"}"#).speaker == .proxy)
    }
}

extension ErrorTests.Known {
    /// Both versions, and the mixtures a version may answer with.
    fileprivate var shapes: [HTTPResponse] {
        let text = JSON(message)
        let bodies: [JSON] = [
            ["error": ["code": JSON(code), "message": ["lang": "en-us", "value": text]]],
            ["error": ["code": JSON(String(code)), "details": [], "message": text]],
            ["error": ["code": JSON(code), "message": text]],
        ]
        return bodies.map { .json(status, $0.written) }
    }
}
