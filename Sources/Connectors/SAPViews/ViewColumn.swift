package import Model

/// The columns the views have, by the names SAP's integrators gave them.
package enum ViewColumn: String, CaseIterable, Sendable {
    case documentNumber = "U_MVDocNum"
    case docNum = "DocNum"
    case orNumber = "OrNumber"
    case account = "Account"
    case costCenter = "CostCenter"
    case project = "Project"
    case netAmountInLC = "Net_amount_in_LC"
    case netAmountInFC = "Net_amount_in_FC"
    case eSignInvoice = "ESignInvoice"
    case cardCode = "U_MV2CardCode"
    /// With the line, what makes a row one row; a view may leave both out.
    case docEntry = "DocEntry"
    case lineNum = "LineNum"

    /// Without these a view can't be used.
    package static func needed(in view: InvoiceData.Direction) -> [ViewColumn] {
        let common: [ViewColumn] = [
            .documentNumber, .orNumber, .account, .costCenter, .project, .netAmountInLC, .netAmountInFC,
        ]
        switch view {
        case .outgoing: return common + [.docNum, .eSignInvoice, .cardCode]
        case .incoming: return common
        }
    }

    /// Those, and what is used when it is there.
    static func used(in view: InvoiceData.Direction) -> [ViewColumn] { needed(in: view) + [.docEntry, .lineNum] }
}
