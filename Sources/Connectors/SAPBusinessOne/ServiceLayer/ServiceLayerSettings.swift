package import Base

/// One company on one Service Layer, who signs in, and what a call may cost.
package struct ServiceLayerSettings: Sendable {
    /// `https://sap:50000`: scheme, host and port; a trailing `/b1s/v2` is tolerated and dropped.
    package var address: String
    package var version: ServiceLayerVersion
    /// Name of the company database (`CompanyDB`).
    package var company: String
    package var user: String
    package var password: Secret
    /// SAP's number of the language in which it words its messages; 3 is English (US). Several failures can only be told
    /// apart by their English message. `nil` leaves it to the user's own language.
    package var language: Int? = 3
    /// Idle minutes after which the server forgets a session; the answer to a login overrules it.
    package var sessionMinutes = 30
    /// Requests in flight at once on the one session.
    package var inFlightMax = 8
    /// What one request may cost; also bounds how long a request can still be under way.
    package var limits = HTTPLimits()
    /// Attempts at one login while the server says it is busy.
    package var loginAttemptsMax = 5
    /// The pause after the first busy login; it doubles with each.
    package var loginPauseMilliseconds: Int64 = 500
    /// Rows asked for in one page.
    package var pageRows = 100
    /// Which field of a document line names the tax: a property of the company's localisation.
    package var taxField = TaxField.taxCode
    /// The user-defined field that carries our reference, such as `U_TieoutRef`; `nil` when the company has none.
    package var referenceField: String?
    /// How long master data read from the company may be used again, in seconds.
    package var masterDataSecondsMax: Int64 = 600
    /// How long "there is no such record" may be used again, in seconds: somebody may be creating it just now.
    package var missingSecondsMax: Int64 = 20

    package init(
        address: String, version: ServiceLayerVersion = .v2, company: String, user: String, password: Secret
    ) {
        self.address = address
        self.version = version
        self.company = company
        self.user = user
        self.password = password
    }

    /// Where every path starts: `https://sap:50000/b1s/v2/`.
    var root: String {
        var host = address[...]
        for suffix in ["/", "/v1", "/v2", "/b1s", "/"] where host.hasSuffix(suffix) { host.removeLast(suffix.count) }
        return "\(host)/b1s/\(version.rawValue)/"
    }
}

/// The dialect of OData that is spoken. v1 (OData 3) is deprecated since FP 2405; v2 (OData 4) is the primary one.
package enum ServiceLayerVersion: String, CaseIterable, Sendable { case v1, v2 }

/// Localisations either know tax codes (`TaxCode`, set `SalesTaxCodes`) or VAT groups (`VatGroup`, set `VatGroups`).
package enum TaxField: String, CaseIterable, Sendable {
    case taxCode = "TaxCode"
    case vatGroup = "VatGroup"
}
