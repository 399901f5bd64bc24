import Base

/// A request taken apart: where it goes, what it asks, who says so.
struct ServiceRequest: Sendable {
    let method: String
    /// As it was sent, without the query: `/api/order/so/`.
    let path: String
    let segments: [String]
    let query: Query
    let headers: HTTPHeaders
    let body: [UInt8]
    /// Scheme and host as the client knows this server.
    let origin: String

    init(_ request: HTTPRequest, scheme: String) {
        let parts = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        method = request.method.uppercased()
        path = String(parts.first ?? "")
        segments = path.split(separator: "/").map { $0.decoded(plusIsBlank: false) }
        query = Query(parts.count > 1 ? String(parts[1]) : "")
        headers = request.headers
        body = request.body
        origin = "\(scheme)://\(request.headers["Host"] ?? "localhost")"
    }

    var address: String { origin + path }

    /// The body's one JSON object. A list is what the real server breaks on: `AttributeError`, a 500.
    func object() throws(Refusal) -> JSONObject {
        switch try json() {
        case .object(let object): return object
        case .array: throw .broken("AttributeError", path: path)
        default: throw .wholeObject("Invalid data. Expected a dictionary, but got another type.")
        }
    }

    func json() throws(Refusal) -> JSON {
        if let type = headers["Content-Type"], !type.lowercased().hasPrefix("application/json") {
            let name = type.split(separator: ";").first.map(String.init) ?? type
            throw .detail(415, "Unsupported media type \"\(name)\" in request.")
        }
        if body.isEmpty { return .object([:]) }
        do throws(JSONError) { return try JSON(parsing: body) } catch {
            let before = body.prefix(error.offset)
            let line = before.count { $0 == 0x0A } + 1
            let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
            throw .detail(
                400, "JSON parse error - Expecting value: line \(line) column \(column) (char \(error.offset))")
        }
    }
}

/// The parameters of a query, decoded. A name that nobody asks for is ignored, as the real server does.
struct Query: Sendable {
    private(set) var items: [(name: String, value: String)] = []

    init(_ text: String) {
        for part in text.split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = halves.count > 1 ? halves[1].decoded(plusIsBlank: true) : ""
            items.append((name: halves[0].decoded(plusIsBlank: true), value: value))
        }
    }

    /// The parameters a JSON object spells, as `POST /api/search/` does.
    init(_ object: JSONObject) {
        items = object.members.map { (name: $0.name, value: $0.value.scalarText ?? "") }
    }

    /// The last value of this name that is not empty: an empty filter is no filter.
    subscript(_ name: String) -> String? { items.last { $0.name == name && !$0.value.isEmpty }?.value }

    func flag(_ name: String) -> Bool? {
        switch self[name]?.lowercased() {
        case "true", "1", "y", "yes", "t", "on": true
        case "false", "0", "n", "no", "f", "off": false
        default: nil
        }
    }

    /// The query again with one parameter changed (`nil`: left out), sorted by name as the real server sorts it.
    func replacing(_ changes: [String: String?]) -> String {
        var left = items.filter { changes[$0.name] == nil }
        for (name, value) in changes { if let value { left.append((name: name, value: value)) } }
        return left.sorted { $0.name < $1.name }.map { "\($0.name.encoded)=\($0.value.encoded)" }
            .joined(separator: "&")
    }
}

extension StringProtocol {
    /// With `%41` turned into `A`; bytes that are no UTF-8 become U+FFFD.
    func decoded(plusIsBlank: Bool) -> String {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let high = Character(Unicode.Scalar(rest[rest.startIndex])).hexDigitValue,
                let low = Character(Unicode.Scalar(rest[rest.startIndex + 1])).hexDigitValue
            {
                bytes.append(UInt8(high * 16 + low))
                rest = rest.dropFirst(2)
            } else {
                bytes.append(plusIsBlank && byte == UInt8(ascii: "+") ? 0x20 : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Percent-encoded for a query, as Python's `quote_plus` does.
    fileprivate var encoded: String {
        var text = ""
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: " "): text += "+"
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return text
    }
}
