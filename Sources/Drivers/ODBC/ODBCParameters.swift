import Base
import CODBC

/// Copies of bound values, which a driver reads only when the statement is executed.
@safe final class ODBCParameters {
    @unsafe private struct Value {
        let start: UnsafeMutableRawPointer
        let bytesCount: Int
        let indicator: UnsafeMutablePointer<SQLLEN>
        let sqlType: Int32
        let cType: Int32
        let characters: Int
    }

    private let values: [Value]

    init(_ bound: [SQL.Value], texts: ODBCDriver.Texts) throws(ODBCError) {
        for value in bound {
            if case .blob = value { throw ODBCError(.refused, "bytes can't be bound") }
        }
        unsafe values = bound.map { unsafe ODBCParameters.copy($0, texts) }
    }

    deinit {
        for index in unsafe values.indices {
            unsafe values[index].start.deallocate()
            unsafe values[index].indicator.deallocate()
        }
    }

    func bind(to statement: SQLHSTMT) -> SQLRETURN {
        for index in unsafe values.indices {
            let value = unsafe values[index]
            let code = unsafe SQLBindParameter(
                statement, SQLUSMALLINT(index + 1), SQLSMALLINT(SQL_PARAM_INPUT), SQLSMALLINT(value.cType),
                SQLSMALLINT(value.sqlType), SQLULEN(value.characters), 0, value.start, SQLLEN(value.bytesCount),
                value.indicator)
            guard code.isSuccess else { return code }
        }
        return SQLRETURN(SQL_SUCCESS)
    }

    private static func copy(_ value: SQL.Value, _ texts: ODBCDriver.Texts) -> Value {
        let cType = texts == .utf8 ? SQL_C_CHAR : SQL_C_WCHAR
        let textType = texts == .utf8 ? SQL_VARCHAR : SQL_WVARCHAR
        let (text, sqlType): (String?, Int32) =
            switch value {
            case .text(let text): (text, textType)
            // As text, too: every driver converts it, and none has to agree with us about the width of an integer.
            case .integer(let number): (String(number), SQL_BIGINT)
            case .null, .blob: (nil, textType)
            }
        let bytes: [UInt8] =
            switch texts {
            case .utf8: Array((text ?? "").utf8)
            case .utf16: (text ?? "").utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
            }
        let start = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 2, alignment: 8)
        unsafe start.copyMemory(from: bytes, byteCount: bytes.count)
        unsafe start.storeBytes(of: 0, toByteOffset: bytes.count, as: UInt8.self)
        unsafe start.storeBytes(of: 0, toByteOffset: bytes.count + 1, as: UInt8.self)
        let indicator = UnsafeMutablePointer<SQLLEN>.allocate(capacity: 1)
        unsafe indicator.initialize(to: text == nil ? SQLLEN(SQL_NULL_DATA) : SQLLEN(bytes.count))
        return unsafe Value(
            start: start, bytesCount: bytes.count, indicator: indicator, sqlType: sqlType, cType: cType,
            characters: max(1, sqlType == SQL_BIGINT ? 19 : text?.utf16.count ?? 1))
    }
}
