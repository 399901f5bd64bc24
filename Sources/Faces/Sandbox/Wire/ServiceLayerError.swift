import Base

/// A refusal in Service Layer's own words: the HTTP status, its code and its message.
///
/// The constants below are the table of the facts a client has to live with; every message is kept letter for letter.
/// -5002 and -10 are families, so a client has to read the message too.
struct ServiceLayerError: Error, Equatable, Sendable {
    let status: Int
    let code: Int
    let message: String
    /// The sandbox's own database failed: not a refusal, but the end of this request.
    var storage: SQLError?

    init(_ status: Int, _ code: Int, _ message: String) {
        self.status = status
        self.code = code
        self.message = message
    }

    init(storage error: SQLError) {
        self.init(500, -1, "The sandbox's database failed: \(error.message)")
        storage = error
    }
}

// MARK: - Sessions

extension ServiceLayerError {
    static let invalidSession = Self(401, 301, "Invalid session or session already timeout.")
    static let wrongPassword = Self(401, -304, "Fail to NONE-SSO login from SLD.")
    static let unknownCompany = Self(401, -306, "Fail to get DB Credentials from SLD.")
    static let samlLoginFailed = Self(500, 299, "SAML Login Failed")
    static let switchCompany = Self(500, 305, "Switch company error: -1102")
    static let badNode = Self(500, 407, "Table definition not found for '@TIEOUT'.")
}

// MARK: - Keys and resources

extension ServiceLayerError {
    static let noMatchingRecord = Self(404, -2028, "No matching records found (ODBC -2028)")
    /// The same words with status 400: an approval procedure caught the document, and a draft **was saved**.
    static let caughtByApproval = Self(400, -2028, "No matching records found (ODBC -2028)")
    static func missing(_ key: String) -> Self { Self(404, -2028, "Entity with value(\(key)) does not exist") }
    static let duplicateKey = Self(
        400, -2035, "This entry already exists in the following tables (ODBC -2035)")
    static func duplicatePartner(_ code: String) -> Self {
        Self(
            400, -10,
            "1320000140 - Business partner code '\(code)' already assigned to a business partner; "
                + "enter a unique business partner code")
    }
    static let unrecognizedPath = Self(400, -1002, "Unrecognized resource path")
    static let notSupported = Self(400, -5006, "The requested action is not supported for this object.")
    static let modifiedMeanwhile = Self(
        412, -2039,
        "Another user or another operation modified data; to continue, open the window again (ODBC -2039)")
    static let fieldLocked = Self(400, -1029, "Field cannot be updated (ODBC -1029)")
}

// MARK: - What was sent

extension ServiceLayerError {
    static let malformedBody = Self(400, -1, "Invalid JSON format")
    static func unknownProperty(_ name: String, of type: String) -> Self {
        Self(400, -1000, "Property '\(name)' of '\(type)' is invalid")
    }
    static func tooLong(_ name: String, of type: String) -> Self {
        Self(400, -1, "Value too long in property '\(name)' of '\(type)'")
    }
    static func badValue(_ name: String, of type: String) -> Self {
        Self(400, -1, "Invalid value in property '\(name)' of '\(type)'")
    }
    static func notAmong(_ values: [(String, String)], _ value: String, property: String) -> Self {
        let valid = values.map { "'\($0.0)' - '\($0.1)'" }.joined(separator: ", ")
        return Self(
            400, -1004, "'\(value)' is not a valid value for property '\(property)'. The valid values are: \(valid)")
    }
    static let badFilter = Self(400, 201, "Query string error - Invalid filter condition")
    static func badOption(_ name: String) -> Self { Self(400, 201, "Query string error - Invalid \(name)") }
    static func badExpand(_ name: String, of type: String) -> Self {
        Self(400, 201, "Cannot expand invalid navigation property '\(name)' for entity type '\(type)'")
    }
}

// MARK: - Documents and journal entries

extension ServiceLayerError {
    static let customerNotFound = Self(400, -2028, "Customer record not found")
    static func customerInactive(_ code: String) -> Self { Self(400, -10, "10001071 - Customer \(code) is inactive") }
    static func itemInactive(_ code: String) -> Self { Self(400, -10, "10001069 - Item \(code) is inactive") }
    static let totalBelowZero = Self(400, -5002, "Document total value must be zero or greater than zero")
    static let branchMissing = Self(400, -5002, "Specify an active branch [OINV.BPLId]")
    static let periodLocked = Self(400, -4013, "Posting period locked; specify an alternative date")
    static func outsidePeriods(_ place: String) -> Self {
        Self(400, -5002, "Date deviates from permissible range [\(place)]")
    }
    static func rateMissing(_ currency: String) -> Self { Self(400, -5002, "Update the exchange rate , '\(currency)'") }
    /// What `SBOBobService_GetCurrencyRate` says for the same lack.
    static func noRateStored(_ currency: String) -> Self {
        Self(400, -4006, "Update the exchange rate , '\(currency)'")
    }
    static let seriesMissing = Self(
        400, -10,
        "[10000521 - ]To generate this document, first define the numbering series in the Administration module")
    static func itemMissing(line: Int) -> Self {
        Self(
            400, -5002,
            "Item number is missing; specify an item number [DocumentLines.ItemCode][line: \(line)]")
    }
    /// `place` is `TABLE.Field`, `line` counts from one, as SAP counts them for people.
    static func badCode(_ place: String, line: Int?, _ value: String) -> Self {
        let at = line.map { "[line: \($0)]" } ?? ""
        return Self(400, -5002, "Enter valid code  [\(place)]\(at) , '\(value)'")
    }
    static func withholdingTaxNotAllowed(_ code: String) -> Self {
        Self(
            400, 1_250_000_075,
            "Withholding tax code '\(code)' not allowed for this business partner; "
                + "define allowed withholding tax codes in business partner master data")
    }
    static let amountOutOfRange = Self(400, -5002, "Amount out of range")
    static let unbalanced = Self(400, -5002, "Unbalanced Transaction")
    static let alreadyCancelled = Self(400, -5002, "Document is already canceled")
    /// The company's own SBO_SP_TransactionNotification, as docs/sap ships it.
    static let referenceTaken = Self(400, -1116, "U_TieoutRef already exists in another document")
}
