import Base

/// What serving one request needs: the tables, the moment, and who asks.
struct Desk {
    let tables: Tables
    let options: InvenTreeOptions
    let now: Timestamp
    let user: Account

    var currencies: [String] {
        get throws(Refusal) { try setting("CURRENCY_CODES").split(separator: ",").map(String.init) }
    }

    var defaultCurrency: String { get throws(Refusal) { try setting("INVENTREE_DEFAULT_CURRENCY") } }

    func setting(_ key: String) throws(Refusal) -> String {
        try tables.first("SELECT value FROM setting WHERE key = \(key)") { $0.text(0) } ?? ""
    }

    func require(_ right: Account.Right) throws(Refusal) { if !user.may(right) { throw .notAllowed } }
}

/// Somebody who may come in.
struct Account: Sendable {
    enum Right { case view, add, change, delete, administer }

    let pk: Int64
    let name: String
    let email: String
    let role: String
    let mayDelete: Bool

    func may(_ right: Right) -> Bool {
        switch (role, right) {
        case ("administrator", _): true
        case ("user", .delete): mayDelete
        case ("user", .administer): false
        case ("user", _): true
        default: false
        }
    }

    var brief: JSON {
        ["pk": JSON(pk), "username": JSON(name), "first_name": "", "last_name": "", "email": JSON(email)]
    }
}
