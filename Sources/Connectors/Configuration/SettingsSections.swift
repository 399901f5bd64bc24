/// A part of the list of settings, which would otherwise be too long for one file.
protocol SettingsGroup: Sendable {}

extension SettingsList {
    static let keys = SettingsList()

    /// The list as data, in its order. Reading it off the properties leaves no second list to forget an entry in.
    package static let all = described(by: keys)

    private static func described(by list: any Sendable) -> [Setting] {
        Mirror(reflecting: list).children.flatMap { child -> [Setting] in
            if let group = child.value as? any SettingsGroup { return described(by: group) }
            return (child.value as? any DescribedSetting).map { [$0.setting] } ?? []
        }
    }

    // What stands in a group reads as if it stood in the list.

    package subscript<Value>(dynamicMember entry: KeyPath<BillingKeys, SettingKey<Value>>) -> SettingKey<Value> {
        billing[keyPath: entry]
    }

    package subscript<Value>(dynamicMember entry: KeyPath<InvenTreeKeys, SettingKey<Value>>) -> SettingKey<Value> {
        inventree[keyPath: entry]
    }

    /// What the first word of a name stands for, in the order of the document.
    package static let sections: [(name: String, title: String, sentence: String)] = [
        (
            "sap", "SAP Business One",
            "How Tieout reaches SAP's Service Layer, and what it may ask of it. An installation without SAP leaves "
                + "sap.url, sap.user and sap.password out: no fakturs are posted then. With one of them all must be there."
        ),
        ("faktur", "Fakturs", "How a faktur becomes documents in SAP."),
        ("company", "Company", "Who you are."),
        ("store", "Store", "Where Tieout keeps what it knows."),
        ("engine", "Engine", "How often and how patiently Tieout delivers."),
        ("raw_data", "Raw documents", "Where the documents of the billing application stand."),
        (
            "inventree", "InvenTree",
            "How Tieout reaches InvenTree, and what it may ask of it. Without any of them there is no order intake."
        ),

        ("alarms", "Alarms", "When a job raises an alarm, and who is told beside the log."),
        ("mail", "Mail", "How mails leave Tieout."),
        ("billing", "Billing", "Where accounts, transactions, invoices and items stand."),
        ("share", "File share", "How Tieout reaches the files that the ERP shares, when they lie on a server."),
        ("collection", "Invoice collection", "How the ERP's invoices come to billing, with their PDF and mail."),
        ("orders", "Order intake", "How raw invoices become sales orders."),
        ("log", "Log", "What Tieout tells its operator, on standard error."),
        ("server", "Server", "Where people and programs reach Tieout."),
        ("sandbox", "Sandbox", "The stand-in for SAP."),
    ]
}
