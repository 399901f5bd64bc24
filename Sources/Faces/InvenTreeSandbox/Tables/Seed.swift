import Base

/// The morning: users and settings, and no business yet.
struct Seed {
    let tables: Tables
    let options: InvenTreeOptions

    func plantIfEmpty() throws(Refusal) {
        guard try tables.count("SELECT count(*) FROM user_account") == 0 else { return }
        let users: [(name: String, password: String, role: String, mayDelete: Bool)] = [
            (options.administratorName, options.administratorPassword.revealed, "administrator", true),
            (options.userName, options.password.revealed, "user", options.userMayDelete),
            ("guest", "guest", "nobody", false),
        ]
        for user in users {
            try tables.change(
                """
                INSERT INTO user_account (username, password, email, role, may_delete)
                VALUES (\(user.name), \(user.password), \("\(user.name)@example.com"), \(user.role), \(user.mayDelete))
                """)
        }
        let settings = [
            ("CURRENCY_CODES", options.allowsRON ? "RON,EUR,USD,GBP" : "AUD,CAD,CNY,EUR,GBP,JPY,NZD,USD"),
            ("INVENTREE_DEFAULT_CURRENCY", options.allowsRON ? "RON" : "USD"),
            ("SALESORDER_REFERENCE_PATTERN", options.referencePattern),
            ("SALESORDER_REQUIRE_RESPONSIBLE", "False"),
        ]
        for (key, value) in settings { try tables.change("INSERT INTO setting VALUES (\(key), \(value))") }
    }
}
