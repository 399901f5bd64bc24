import Base

/// Who comes in, by token or by name and password.
struct Accounts {
    let tables: Tables
    let now: Timestamp
    let randomness: any Randomness

    /// Refused without credentials, and with a scheme the server doesn't know: `Bearer` is one.
    func account(_ headers: HTTPHeaders) throws(Refusal) -> Account {
        guard let field = headers["Authorization"] else { throw .anonymous }
        let halves = field.split(separator: " ", maxSplits: 1).map(String.init)
        switch (halves.first?.lowercased(), halves.count) {
        case ("token", 2): return try account(token: halves[1])
        case ("basic", 2): return try account(basic: halves[1])
        default: throw .anonymous
        }
    }

    func account(_ pk: Int64) throws(Refusal) -> Account? { try accounts("pk = \(pk)").first?.account }

    /// The same name brings the same token again, while it lasts: a year.
    func token(named name: String, of user: Account) throws(Refusal) -> JSON {
        let today = now.dayInUTC
        let kept = try tables.first(
            "SELECT key, expires_on FROM token WHERE user_pk = \(user.pk) AND name = \(name) AND expires_on > \(today)"
        ) { (key: $0.text(0), expiry: $0.text(1)) }
        if let kept { return ["token": JSON(kept.key), "name": JSON(name), "expiry": JSON(kept.expiry)] }
        let digits = (randomness.uuid() + randomness.uuid()).filter { $0 != "-" }.prefix(40)
        let key = "inv-\(digits)-\(today.description.filter { $0 != "-" })"
        let expiry = today.adding(days: 365)
        try tables.change("INSERT INTO token VALUES (\(key), \(user.pk), \(name), \(expiry))")
        return ["token": JSON(key), "name": JSON(name), "expiry": JSON(expiry)]
    }

    private func account(token: String) throws(Refusal) -> Account {
        let found = try tables.first(
            "SELECT user_pk FROM token WHERE key = \(token) AND expires_on > \(now.dayInUTC)"
        ) { $0.integer(0) }
        guard let found, let account = try account(found) else { throw .detail(401, "Invalid token.") }
        return account
    }

    private func account(basic: String) throws(Refusal) -> Account {
        let text = Base64.decode(basic).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard halves.count == 2, let found = try accounts("username = \(halves[0])").first,
            found.password == halves[1]
        else { throw .detail(401, "Invalid username/password.") }
        return found.account
    }

    private func accounts(_ condition: SQL) throws(Refusal) -> [(account: Account, password: String)] {
        try tables.all("SELECT pk, username, email, role, may_delete, password FROM user_account WHERE \(condition)") {
            let account = Account(
                pk: $0.integer(0), name: $0.text(1), email: $0.text(2), role: $0.text(3), mayDelete: $0.flag(4))
            return (account: account, password: $0.text(5))
        }
    }
}

/// RFC 4648.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for byte in text.utf8 where byte != UInt8(ascii: "=") {
            guard let digit = alphabet.firstIndex(of: byte) else { return nil }
            bits = (bits << 6 | UInt32(digit)) & 0xFFFFFF
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return bytes
    }
}
