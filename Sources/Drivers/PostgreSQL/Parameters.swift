import Base
import CPostgreSQL
import Glibc

/// A statement's values as libpq takes them: text whose type the server infers from its place, and bytes as they are.
struct Parameters {
    private let texts: CopiedTexts
    private let lengths: [Int32]
    private let formats: [Int32]

    /// Throws `.refused` for a text with a NUL, which PostgreSQL can't keep.
    init(_ statement: SQL) throws(SQLError) {
        var contents: [[UInt8]?] = []
        for value in statement.values {
            switch value {
            case .null: contents.append(nil)
            case .integer(let number): contents.append(Array(String(number).utf8))
            case .blob(let bytes): contents.append(bytes)
            case .text(let text):
                guard !text.utf8.contains(0) else {
                    throw SQLError(.refused, "a text holds a NUL", statement: statement.text, code: "22021")
                }
                contents.append(Array(text.utf8))
            }
        }
        texts = CopiedTexts(bytes: contents)
        lengths = contents.map { Int32(clamping: $0?.count ?? 0) }
        formats = statement.values.map { value in if case .blob = value { 1 } else { 0 } }
    }

    /// Returns libpq's 1 for success.
    func send(as name: String, on handle: OpaquePointer) -> Int32 {
        unsafe texts.withPointers { pointers in
            unsafe PQsendQueryPrepared(handle, name, Int32(lengths.count), pointers, lengths, formats, 0)
        }
    }
}

/// Copies of texts that C may read while this lives.
@safe final class CopiedTexts {
    private let pointers: [UnsafePointer<CChar>?]

    convenience init(_ texts: [String?]) { self.init(bytes: texts.map { $0.map { Array($0.utf8) } }) }

    /// Each gets a NUL behind its end.
    init(bytes: [[UInt8]?]) {
        unsafe pointers = bytes.map { bytes in
            guard let bytes else { return nil }
            let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count + 1)
            for (index, byte) in bytes.enumerated() { unsafe copy[index] = CChar(bitPattern: byte) }
            unsafe copy[bytes.count] = 0
            return unsafe UnsafePointer(copy.baseAddress)
        }
    }

    deinit {
        unsafe pointers.forEach { pointer in unsafe pointer?.deallocate() }
    }

    func withPointers<Value>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value) -> Value {
        withExtendedLifetime(self) {
            unsafe pointers.withUnsafeBufferPointer { buffer in unsafe body(buffer.baseAddress) }
        }
    }
}
