import Base

/// Who is logged in. The timeout slides: it counts from the last request, not from the login.
struct Sessions {
    let tables: Tables
    let options: SandboxOptions
    let now: Timestamp
    let randomness: any Randomness

    struct Session: Sendable {
        let id: String
        /// A node with a damaged cache serves this session until it ends.
        let isOnBadNode: Bool
    }

    /// Reads `{"CompanyDB", "UserName", "Password"}` and opens a session.
    func logIn(_ body: [UInt8]) throws(ServiceLayerError) -> Session {
        let sent: JSON
        do throws(JSONError) { sent = try JSON(parsing: body) } catch { throw .malformedBody }
        return try logIn(
            company: sent["CompanyDB"]?.text ?? "", user: sent["UserName"]?.text ?? "",
            password: sent["Password"]?.text ?? "")
    }

    private func logIn(company: String, user: String, password: String) throws(ServiceLayerError) -> Session {
        guard company == options.companyDatabase else { throw .unknownCompany }
        let refusedBefore = try Counters(tables: tables).value(Counters.loginsRefusedInARow)
        guard user == options.userName, password == options.password.revealed, refusedBefore < options.badLoginsMax
        else { throw .wrongPassword }
        let session = Session(id: randomness.uuid(), isOnBadNode: false)
        try tables.change("INSERT INTO session VALUES (\(session.id), \(user), \(now), 0)")
        return session
    }

    /// The session a request belongs to, kept alive by it; refused when there is none.
    ///
    /// It is named by the cookie B1SESSION or by a `SessionId` header. HTTP Basic with a user name of the form
    /// `{"UserName":"manager","CompanyDB":"SBODEMO"}` logs in on the spot.
    func session(of headers: HTTPHeaders) throws(ServiceLayerError) -> (session: Session, isNew: Bool) {
        if let id = headers.cookie("B1SESSION") ?? headers["SessionId"], let session = try alive(id) {
            try tables.change("UPDATE session SET last_used_at = \(now) WHERE id = \(id)")
            return (session, false)
        }
        guard let basic = headers.basicCredentials, let user = try? JSON(parsing: basic.user) else {
            throw .invalidSession
        }
        let session = try logIn(
            company: user["CompanyDB"]?.text ?? "", user: user["UserName"]?.text ?? "", password: basic.password)
        return (session, true)
    }

    private func alive(_ id: String) throws(ServiceLayerError) -> Session? {
        let oldest = now.adding(milliseconds: -options.sessionTimeoutMinutes * 60_000)
        try tables.change("DELETE FROM session WHERE last_used_at < \(oldest)")
        return try tables.first("SELECT id, on_bad_node FROM session WHERE id = \(id)") { row in
            Session(id: row.text(0), isOnBadNode: row.flag(1))
        }
    }

    func end(_ id: String) throws(ServiceLayerError) { try tables.change("DELETE FROM session WHERE id = \(id)") }

    func moveToBadNode(_ id: String) throws(ServiceLayerError) {
        try tables.change("UPDATE session SET on_bad_node = 1 WHERE id = \(id)")
    }
}

extension HTTPHeaders {
    /// A cookie's value, whatever else the header carries.
    func cookie(_ name: String) -> String? {
        for cookie in all("Cookie").flatMap({ $0.split(separator: ";") }) {
            let (key, value) = cookie.halves(at: "=")
            if key.trimmed == name { return value.trimmed }
        }
        return nil
    }

    /// User and password of `Authorization: Basic …`. The password starts after the last colon that is not part of
    /// the JSON user name, which ends with a brace.
    var basicCredentials: (user: String, password: String)? {
        guard let field = self["Authorization"], field.lowercased().hasPrefix("basic "),
            let bytes = Base64.decode(field.dropFirst(6).trimmed)
        else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let brace = text.lastIndex(of: "}"), text[text.index(after: brace)...].first == ":" else { return nil }
        return (String(text[...brace]), String(text[brace...].dropFirst(2)))
    }
}

/// RFC 4648.
enum Base64 {
    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var bitCount = 0
        for byte in text.utf8 where byte != UInt8(ascii: "=") {
            guard let digit = digit(byte) else { return nil }
            bits = bits << 6 | digit
            bitCount += 6
            if bitCount >= 8 {
                bitCount -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
            }
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
