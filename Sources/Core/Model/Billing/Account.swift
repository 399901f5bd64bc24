import Base

/// Who an invoice concerns: a person who gets a mail with the issued invoice, and nothing else of Tieout.
package struct Account: Hashable, Sendable {
    /// The account's own key; the ERP's view names it in `U_MV2CardCode`.
    package let accountCode: String
    package var ownerName: String
    /// As it was entered. Whether a mail can be sent there is judged when one is sent; empty means that nobody knows it.
    package var ownerEmail: String
    /// In which language the owner is written to: `hu`; `nil` for the usual one.
    package var ownerLanguage: String?

    package init(accountCode: String, ownerName: String, ownerEmail: String, ownerLanguage: String? = nil) {
        self.accountCode = accountCode
        self.ownerName = ownerName
        self.ownerEmail = ownerEmail
        self.ownerLanguage = ownerLanguage
    }
}

/// The business a bill is written for, under the name both sides know it by; its invoice carries it.
package struct Transaction: Hashable, Sendable {
    /// Unique: `OUT-2025-0700000`. The ERP's views name it in `OrNumber`.
    package let slug: String
    /// `accountCode` of its account.
    package let account: String

    package init(slug: String, account: String) {
        self.slug = slug
        self.account = account
    }
}
