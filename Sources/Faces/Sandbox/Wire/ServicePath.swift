/// OData version 3 at `/b1s/v1`, OData version 4 at `/b1s/v2`. One session serves both.
enum ServiceLayerVersion: String, Sendable {
    case v1, v2
}

/// Where a request goes: the parts of its target, decoded.
///
/// Tolerated as the real front end tolerates them: an absolute-form target (`http://host/b1s/v2/…`), doubled slashes
/// in front, keys whose quotes come as `%27`.
struct ServicePath: Sendable {
    /// One step of the path: `Invoices`, `Invoices(5)`, `Cancel`, `$count`.
    struct Segment: Hashable, Sendable {
        let name: String
        let key: EntityKey?
    }

    /// Path without query, decoded, starting with one slash.
    let path: String
    /// `nil` outside `/b1s/v1` and `/b1s/v2`.
    let version: ServiceLayerVersion?
    /// What follows the version (or the whole path, outside of it); `nil` when it can't be read.
    let segments: [Segment]?
    let query: QueryItems

    init(target: String) {
        let (rawPath, rawQuery) = ServicePath.withoutAuthority(target).halves(at: "?")
        let decoded = rawPath.percentDecoded
        path = "/" + decoded.drop { $0 == "/" }
        query = QueryItems(rawQuery)
        let pieces = ServicePath.pieces(of: path)
        if pieces.count >= 2, pieces[0] == "b1s", let version = ServiceLayerVersion(rawValue: pieces[1]) {
            self.version = version
            segments = ServicePath.segments(pieces.dropFirst(2))
        } else {
            version = nil
            segments = ServicePath.segments(pieces[...])
        }
    }

    /// The path behind the version, as faults and counters name it: `/Invoices(5)/Cancel`.
    var resource: String {
        guard version != nil else { return path }
        return "/" + path.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2).joined(separator: "/")
    }

    /// The same without keys, so that requests can be counted: `/Invoices(…)/Cancel`.
    var countedResource: String {
        guard version != nil, let segments else { return path }
        return segments.map { "/" + $0.name + ($0.key == nil ? "" : "(…)") }.joined()
    }

    private static func withoutAuthority(_ target: String) -> Substring {
        guard target.hasPrefix("http://") || target.hasPrefix("https://"),
            let colon = target.firstIndex(of: ":")
        else { return target[...] }
        let authority = target[target.index(colon, offsetBy: 3)...]
        return authority.firstIndex(of: "/").map { authority[$0...] } ?? "/"
    }

    /// Splits at slashes that stand outside quotes: a key may contain one.
    private static func pieces(of path: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        var isQuoted = false
        for character in path.unicodeScalars {
            if character == "'" { isQuoted.toggle() }
            if character == "/", !isQuoted {
                if !current.isEmpty { pieces.append(current) }
                current = ""
            } else {
                current.unicodeScalars.append(character)
            }
        }
        return current.isEmpty ? pieces : pieces + [current]
    }

    private static func segments(_ pieces: ArraySlice<String>) -> [Segment]? {
        var segments: [Segment] = []
        for piece in pieces {
            let (name, rest) = piece[...].halves(at: "(")
            guard piece.contains("(") else {
                segments.append(Segment(name: piece, key: nil))
                continue
            }
            guard rest.hasSuffix(")") else { return nil }
            if rest == ")" {  // A function call: `SBOBobService_GetLocalCurrency()`.
                segments.append(Segment(name: String(name), key: nil))
                continue
            }
            guard let key = EntityKey(String(rest.dropLast())) else { return nil }
            segments.append(Segment(name: String(name), key: key))
        }
        return segments
    }
}

/// The key between the parentheses: `5`, `'C''1'`, `CardCode='C1'`, `TableName='OINV',FieldID=0`.
struct EntityKey: Hashable, Sendable {
    struct Part: Hashable, Sendable {
        /// Empty for a key without a name.
        let name: String
        let value: String
        let isQuoted: Bool
    }

    let parts: [Part]

    init?(_ text: String) {
        var parts: [Part] = []
        var rest = Array(text.unicodeScalars)[...]
        repeat {
            guard let part = EntityKey.part(&rest) else { return nil }
            parts.append(part)
        } while rest.popFirst() == ","
        guard rest.isEmpty, !parts.isEmpty else { return nil }
        self.parts = parts
    }

    /// The key as it stood in the address: `'C1'`, `5`.
    var literal: String {
        parts.map { part in
            let value = part.isQuoted ? "'\(part.value.replacingQuotes)'" : part.value
            return part.name.isEmpty ? value : "\(part.name)=\(value)"
        }.joined(separator: ",")
    }

    private static func part(_ rest: inout ArraySlice<Unicode.Scalar>) -> Part? {
        var name = ""
        var value = String.UnicodeScalarView()
        while let next = rest.first, next != "," {
            rest.removeFirst()
            if next == "'" {
                guard value.isEmpty, let quoted = quotedText(&rest) else { return nil }
                guard rest.first == nil || rest.first == "," else { return nil }
                return Part(name: name, value: quoted, isQuoted: true)
            } else if next == "=", name.isEmpty {
                name = String(value)
                value = String.UnicodeScalarView()
            } else {
                value.append(next)
            }
        }
        return value.isEmpty ? nil : Part(name: name, value: String(value), isQuoted: false)
    }

    /// Reads to the closing quote; a doubled quote stands for one.
    private static func quotedText(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
        var text = String.UnicodeScalarView()
        while let next = rest.popFirst() {
            if next != "'" {
                text.append(next)
            } else if rest.first == "'" {
                rest.removeFirst()
                text.append(next)
            } else {
                return String(text)
            }
        }
        return nil
    }
}

extension String {
    /// With every single quote doubled, as OData wants it between quotes.
    var replacingQuotes: String { split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") }
}
