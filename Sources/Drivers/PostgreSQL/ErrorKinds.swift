import Base
import CPostgreSQL

extension SQLError {
    /// The one place where SQLSTATEs (PostgreSQL 15, "Appendix A. Error Codes") become the kinds callers tell apart.
    ///
    /// The server's details are left out: they quote rows. What its first sentence quotes of a value (class 22) as well.
    init(state: String, words: String, statement: String) {
        let shown = state.hasPrefix("22") ? SQLError.withoutValues(words) : words
        let code = state.isEmpty ? "" : " (SQLSTATE \(state))"
        self.init(SQLError.kind(of: state), shown + code, statement: statement, code: state)
    }

    /// Nobody was let in. libpq has only text for that, whose first line reads `… FATAL:  28P01: password …`.
    init(unopened handle: OpaquePointer) {
        let text = unsafe String(cString: PQerrorMessage(handle))
        let line = text.firstLine.isEmpty ? "the server can't be reached" : text.firstLine
        let words = line.split(separator: " ").filter { $0.hasSuffix(":") }.map { $0.dropLast() }
        // FATAL has five letters as well, and every SQLSTATE of PostgreSQL has a digit.
        let state = words.first { word in
            word.utf8.count == 5 && word.utf8.allSatisfy(SQLError.isOfState) && word.utf8.contains { $0 < 58 }
        }
        self.init(.unavailable, line, code: state.map(String.init) ?? "")
    }

    private static func isOfState(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (65...90).contains(byte) }

    private static func kind(of state: String) -> Kind {
        switch state {
        case "40001", "40P01", "55P03", "55006": return .busy
        case "42501", "25006", "25P02", "25P03": return .unavailable
        default: break
        }
        switch state.prefix(2) {
        case "23": return .conflict
        case "22", "44", "54", "P0": return .refused
        case "08", "28", "3D", "53", "57", "58", "": return .unavailable
        default: return .damaged
        }
    }

    private static func withoutValues(_ words: String) -> String {
        words.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .map { index, part in index.isMultiple(of: 2) ? String(part) : "\"…\"" }.joined()
    }
}

extension String {
    /// What libpq adds are hints, and places in the server's source.
    var firstLine: String { split(whereSeparator: \.isNewline).first.map(String.init) ?? "" }
}
