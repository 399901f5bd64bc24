import Base

/// The fields a company added to SAP's tables (`U_…`), by the type they show up in.
struct UserFields: Sendable {
    struct Field: Sendable {
        /// The name as a property: `U_TieoutRef`.
        let name: String
        let lengthMax: Int?
        let validValues: [(value: String, description: String)]
    }

    private var fields: [String: [Field]] = [:]

    init() {}

    func property(_ name: String, of type: EntityType) -> Property? {
        field(name, of: type).map { Property(userField: $0.name, lengthMax: $0.lengthMax) }
    }

    func field(_ name: String, of type: EntityType) -> Field? {
        type.isOpen && name.hasPrefix("U_") ? all(of: type).first { $0.name == name } : nil
    }

    func all(of type: EntityType) -> [Field] { fields[type.name] ?? [] }

    /// Adds the field that a row of `UserFieldsMD` describes.
    mutating func add(_ row: JSONObject) {
        guard let table = row["TableName"]?.text, let name = row["Name"]?.text,
            let type = UserFields.types[table]
        else { return }
        let size = row["EditSize"]?.integer ?? row["Size"]?.integer
        let values = (row["ValidValuesMD"]?.list ?? []).map { value in
            (value: value["Value"]?.text ?? "", description: value["Description"]?.text ?? "")
        }
        let isText = row["Type"]?.text.map { $0 == "db_Alpha" } ?? true
        fields[type, default: []].append(
            Field(name: "U_\(name)", lengthMax: isText ? size.map(Int.init) : nil, validValues: values))
    }

    /// SAP shares one definition among all marketing documents, drafts included.
    private static let types = [
        "OINV": "Document", "ODRF": "Document", "ORDR": "Document", "INV1": "DocumentLine", "OJDT": "JournalEntry",
        "JDT1": "JournalEntryLine", "OCRD": "BusinessPartner", "OITM": "Item", "OACT": "ChartOfAccount",
        "OPRJ": "Project",
    ]
}
