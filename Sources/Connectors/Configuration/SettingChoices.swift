/// Settings that are one word out of a few. The raw value is the word in the file.
package protocol SettingChoice: RawRepresentable<String>, CaseIterable, Sendable {}

package enum ServiceLayerVersionChoice: String, SettingChoice { case v1, v2 }

package enum TaxFieldChoice: String, SettingChoice {
    case taxCode = "TaxCode"
    case vatGroup = "VatGroup"
}

package enum LineProfileChoice: String, SettingChoice {
    case twoLine = "two-line"
    case taxedLine = "taxed-line"
    case accountLine = "account-line"
}

package enum DatabaseDriverChoice: String, SettingChoice { case sqlserver, freetds, hana, postgresql, sqlite }

package enum DatabaseTLSChoice: String, SettingChoice { case off, required, verified }

package enum AmountsInChoice: String, SettingChoice { case document, local }

package enum RawDataHomeChoice: String, SettingChoice { case embedded, mongodb }

package enum BillingHomeChoice: String, SettingChoice { case embedded, postgresql }

package enum MailSecurityChoice: String, SettingChoice { case starttls, tls }

package enum InvoiceNumberChoice: String, SettingChoice {
    case slug
    case docNum = "doc-num"
}

package enum VanishedRowsChoice: String, SettingChoice { case flagged, removed }

package enum WhenMailUncertainChoice: String, SettingChoice { case resend, ask }

package enum LinesByChoice: String, SettingChoice { case auto, importer, post }

package enum ProxyHeaderChoice: String, SettingChoice {
    case xForwardedFor = "x-forwarded-for"
    case forwarded
}

package enum ExtraDigitsChoice: String, SettingChoice { case park, round }

package enum LogLevelChoice: String, SettingChoice { case debug, info, warning, error }

package enum LogStyleChoice: String, SettingChoice { case human, json }
