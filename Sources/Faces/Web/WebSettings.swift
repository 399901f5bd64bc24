/// How the web application presents itself.
package struct WebSettings: Sendable {
    package var version: String
    /// The company whose books are kept, as every page's header names it.
    package var companyName = ""
    /// Said beside it when this is not the real system: a sandbox must never be taken for one. Empty for the real one.
    package var environment = ""
    /// Whether browsers reach us through TLS; then they are told to come back no other way.
    package var isBehindTLS = false
    /// Holds the pages that explain failure codes, in `failures`.
    package var docsFolder = "docs"

    /// So long a faktur's page waits for the ledger's side of its preview; `nil` waits for as long as it takes.
    package var previewMilliseconds: Int64? = 3000

    package init(version: String) { self.version = version }
}
