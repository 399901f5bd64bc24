extension SettingsList {
    /// What the first word of a name stands for, in the order of the document.
    package static let sections: [(name: String, title: String, sentence: String)] = [
        ("sap", "SAP Business One", "How Tieout reaches SAP's Service Layer, and what it may ask of it."),
        ("faktur", "Fakturs", "How a faktur becomes documents in SAP."),
        ("company", "Company", "Who you are."),
        ("store", "Store", "Where Tieout keeps what it knows."),
        ("engine", "Engine", "How often and how patiently Tieout delivers."),
        ("raw_data", "Raw documents", "Where the documents of the billing application stand."),
        ("inventree", "InvenTree", "How Tieout reaches InvenTree, and what it may ask of it."),
        ("alarms", "Alarms", "When a job raises an alarm, and who is told beside the log."),
        ("mail", "Mail", "How mails leave Tieout."),
        ("share", "File share", "How Tieout reaches the files that the ERP shares, when they lie on a server."),
        ("collection", "Invoice collection", "How the ERP's invoices come to billing, with their PDF and mail."),
        ("orders", "Order intake", "How raw invoices become sales orders."),
        ("log", "Log", "What Tieout tells its operator, on standard error."),
        ("server", "Server", "Where people and programs reach Tieout."),
        ("sandbox", "Sandbox", "The stand-in for SAP."),
    ]
}
