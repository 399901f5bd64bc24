package import Base
import CMongo

/// Reads a BSON document (bsonspec.org, version 1.1) into JSON without losing a digit.
///
/// What JSON has no word for is written as MongoDB's extended JSON: `{"$oid": "…"}`, `{"$date": "…"}`. Damaged bytes are
/// an error, never a crash.
package struct BSONReader {
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    package static func document(_ bytes: [UInt8]) throws(MongoError) -> JSON {
        var reader = BSONReader(bytes: bytes[...])
        return .object(try reader.document(depth: 0))
    }

    private init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    private mutating func document(depth: Int) throws(MongoError) -> JSONObject {
        guard depth <= 2 * Limits.jsonDepthMax else { throw damaged("nested too deep") }
        let start = place
        let length = Int(try int32())
        guard length >= 5, start + length <= bytes.endIndex else { throw damaged("a document's length is wrong") }
        var object = JSONObject()
        while true {
            let type = try byte()
            if type == 0 { break }
            let name = try cText()
            object.append(name, try value(type, depth: depth))
        }
        guard place == start + length else { throw damaged("a document's length is wrong") }
        return object
    }

    private mutating func value(_ type: UInt8, depth: Int) throws(MongoError) -> JSON {
        switch type {
        case 0x01: return try float()
        case 0x02, 0x0D, 0x0E: return .string(try text())
        case 0x03: return .object(try document(depth: depth + 1))
        case 0x04: return .array(try document(depth: depth + 1).members.map(\.value))
        case 0x05: return try binary()
        case 0x07: return ["$oid": .string(hexadecimal(try take(12)))]
        case 0x08: return .bool(try byte() != 0)
        case 0x09: return ["$date": JSON(Timestamp(milliseconds: Int64(bitPattern: try uint64())).safe)]
        case 0x06, 0x0A: return .null
        case 0x0B: return ["$regularExpression": ["pattern": .string(try cText()), "options": .string(try cText())]]
        case 0x10: return .number(String(try int32()))
        case 0x11: return ["$timestamp": .number(String(try uint64()))]
        case 0x12: return .number(String(Int64(bitPattern: try uint64())))
        case 0x13: return try decimal()
        case 0xFF: return ["$minKey": 1]
        case 0x7F: return ["$maxKey": 1]
        default: throw damaged("type \(type) is unknown")
        }
    }

    private mutating func float() throws(MongoError) -> JSON { number(floatText(try uint64())) }

    private mutating func decimal() throws(MongoError) -> JSON {
        let (low, high) = (try uint64(), try uint64())
        var buffer = [CChar](repeating: 0, count: 64)
        unsafe tieout_decimal_text(high, low, &buffer)
        return number(String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    /// NaN and infinity are texts: no reader takes them for a number by mistake.
    private func number(_ text: String) -> JSON {
        text.utf8.allSatisfy { byte in "0123456789+-.eE".utf8.contains(byte) } ? .number(text) : .string(text)
    }

    private mutating func binary() throws(MongoError) -> JSON {
        let length = Int(try int32())
        let subtype = try byte()
        guard length >= 0 else { throw damaged("a binary's length is wrong") }
        return ["$binary": ["hex": .string(hexadecimal(try take(length))), "subType": .number(String(subtype))]]
    }

    private mutating func text() throws(MongoError) -> String {
        let length = Int(try int32())
        guard length >= 1 else { throw damaged("a text's length is wrong") }
        let raw = try take(length).dropLast()
        guard let text = String(validating: raw, as: UTF8.self) else { throw damaged("a text is not valid UTF-8") }
        return text
    }

    private mutating func cText() throws(MongoError) -> String {
        guard let end = bytes[place...].firstIndex(of: 0) else { throw damaged("a name does not end") }
        defer { place = end + 1 }
        guard let text = String(validating: bytes[place..<end], as: UTF8.self) else {
            throw damaged("a name is not valid UTF-8")
        }
        return text
    }

    private mutating func byte() throws(MongoError) -> UInt8 { try take(1).first ?? 0 }

    private mutating func int32() throws(MongoError) -> Int32 {
        Int32(bitPattern: try take(4).reversed().reduce(0) { $0 << 8 | UInt32($1) })
    }

    private mutating func uint64() throws(MongoError) -> UInt64 {
        try take(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private mutating func take(_ count: Int) throws(MongoError) -> ArraySlice<UInt8> {
        guard bytes.endIndex - place >= count else { throw damaged("the document ends too early") }
        defer { place += count }
        return bytes[place..<place + count]
    }

    private func damaged(_ words: String) -> MongoError {
        MongoError(.refused, "The reply is no valid BSON: \(words), at byte \(place - bytes.startIndex).")
    }
}

private func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
}

extension Timestamp {
    /// Kept within the years 1 to 9999, which have a spelling.
    fileprivate var safe: Timestamp {
        Timestamp(milliseconds: min(max(milliseconds, -62_135_596_800_000), 253_402_300_799_999))
    }
}
