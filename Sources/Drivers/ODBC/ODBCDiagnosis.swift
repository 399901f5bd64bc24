import CODBC

/// What a handle says about the call that just failed.
enum ODBCDiagnosis {
    /// The first record names the reason; the others, if any, are joined to its words.
    static func error(_ kind: Int32, _ handle: SQLHANDLE?, _ texts: ODBCDriver.Texts) -> ODBCError {
        var records: [Record] = []
        for number in 1...recordsMax {
            guard let record = unsafe record(number, kind, handle, texts) else { break }
            records.append(record)
        }
        guard let first = records.first else { return ODBCError(.refused, "the driver gave no reason") }
        let message = records.map(\.message).joined(separator: " ")
        return ODBCError(state: first.state, code: first.code, message: message)
    }

    private struct Record {
        let state: String
        let code: Int
        let message: String
    }

    private static let recordsMax: SQLSMALLINT = 4
    private static let messageUnitsMax = 1024

    private static func record(
        _ number: SQLSMALLINT, _ kind: Int32, _ handle: SQLHANDLE?, _ texts: ODBCDriver.Texts
    ) -> Record? {
        var code: SQLINTEGER = 0
        var length: SQLSMALLINT = 0
        switch texts {
        case .utf8:
            var state = [SQLCHAR](repeating: 0, count: 6)
            var message = [SQLCHAR](repeating: 0, count: messageUnitsMax)
            guard
                unsafe SQLGetDiagRec(
                    SQLSMALLINT(kind), handle, number, &state, &code, &message, SQLSMALLINT(message.count), &length
                ).isSuccess
            else { return nil }
            return Record(
                state: String(decoding: state.prefix { $0 != 0 }, as: UTF8.self), code: Int(code),
                message: String(decoding: message.prefix { $0 != 0 }, as: UTF8.self))
        case .utf16:
            var state = [SQLWCHAR](repeating: 0, count: 6)
            var message = [SQLWCHAR](repeating: 0, count: messageUnitsMax)
            guard
                unsafe SQLGetDiagRecW(
                    SQLSMALLINT(kind), handle, number, &state, &code, &message, SQLSMALLINT(message.count), &length
                ).isSuccess
            else { return nil }
            return Record(
                state: String(decoding: state.prefix { $0 != 0 }, as: UTF16.self), code: Int(code),
                message: String(decoding: message.prefix { $0 != 0 }, as: UTF16.self))
        }
    }
}
