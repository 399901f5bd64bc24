import Base
import Model

/// The sets whose records matter to an invoice only by existing and being usable.
enum RecordKind: String, Hashable, Sendable, CaseIterable {
    case item = "Items"
    case account = "ChartOfAccounts"
    case project = "Projects"
    case costCentre = "ProfitCenters"

    func query(_ code: String) -> SetQuery {
        SetQuery(set: rawValue, key: key, select: [key, name] + marks, filter: "\(field: key) eq \(code)")
    }

    func read(_ json: JSON) -> LedgerRecord? {
        guard let code = json[key.rawValue]?.ledgerText else { return nil }
        return LedgerRecord(code: code, name: json[name.rawValue]?.ledgerText ?? code, isActive: isUsable(json))
    }

    private var key: FieldName {
        switch self {
        case .item: "ItemCode"
        case .account, .project: "Code"
        case .costCentre: "CenterCode"
        }
    }

    private var name: FieldName {
        switch self {
        case .item: "ItemName"
        case .account, .project: "Name"
        case .costCentre: "CenterName"
        }
    }

    private var marks: [FieldName] {
        switch self {
        case .item: ["Frozen", "SalesItem"]
        case .account: ["ActiveAccount", "FrozenFor"]
        case .project, .costCentre: ["Active"]
        }
    }

    /// An item must be sold; an account must be postable, not a title that sums up others.
    private func isUsable(_ json: JSON) -> Bool {
        func says(_ flag: Bool, _ mark: String) -> Bool { json[mark]?.ledgerFlag == flag }
        return switch self {
        case .item: !says(true, "Frozen") && !says(false, "SalesItem")
        case .account: !says(false, "ActiveAccount") && !says(true, "FrozenFor")
        case .project, .costCentre: !says(false, "Active")
        }
    }
}
