package import Base
import CMongo

/// Writes a JSON document as BSON (bsonspec.org, version 1.1).
///
/// A whole number becomes int32 or int64. A fraction becomes a binary float only when the float's shortest text is the
/// same number, so that other programs read what they expect; any other becomes Decimal128. No digit is lost.
/// `{"$oid": "…"}` becomes an ObjectId.
package struct BSONWriter {
    private(set) var bytes: [UInt8] = []

    package static func document(_ json: JSON) throws(MongoError) -> [UInt8] {
        guard let object = json.object else { throw MongoError(.unwritable, "only an object can be a document") }
        var writer = BSONWriter()
        try writer.write(object.members, depth: 0)
        return writer.bytes
    }

    private mutating func write(_ members: [(name: String, value: JSON)], depth: Int) throws(MongoError) {
        guard depth <= Limits.jsonDepthMax else { throw MongoError(.unwritable, "the document is nested too deep") }
        let start = bytes.count
        bytes += [0, 0, 0, 0]
        for member in members { try write(member.name, member.value, depth: depth) }
        bytes.append(0)
        guard let length = Int32(exactly: bytes.count - start) else {
            throw MongoError(.unwritable, "the document is too long")
        }
        for (offset, byte) in littleEndian(length).enumerated() { bytes[start + offset] = byte }
    }

    private mutating func write(_ name: String, _ value: JSON, depth: Int) throws(MongoError) {
        switch value {
        case .null: try head(0x0A, name)
        case .bool(let flag):
            try head(0x08, name)
            bytes.append(flag ? 1 : 0)
        case .number(let text): try write(name, number: text)
        case .string(let text):
            try head(0x02, name)
            guard let length = Int32(exactly: text.utf8.count + 1) else {
                throw MongoError(.unwritable, "a text is too long")
            }
            bytes += littleEndian(length) + Array(text.utf8) + [0]
        case .array(let list):
            try head(0x04, name)
            try write(list.enumerated().map { (name: String($0), value: $1) }, depth: depth + 1)
        case .object(let object):
            if object.count == 1, let digits = object["$oid"]?.text, let id = objectID(digits) {
                try head(0x07, name)
                bytes += id
            } else {
                try head(0x03, name)
                try write(object.members, depth: depth + 1)
            }
        }
    }

    private mutating func head(_ type: UInt8, _ name: String) throws(MongoError) {
        guard !name.utf8.contains(0) else { throw MongoError(.unwritable, "a name has NUL in it") }
        bytes.append(type)
        bytes += name.utf8
        bytes.append(0)
    }

    private mutating func write(_ name: String, number text: String) throws(MongoError) {
        if let whole = Int32(text), String(whole) == text {
            try head(0x10, name)
            bytes += littleEndian(whole)
        } else if let whole = Int64(text), String(whole) == text {
            try head(0x12, name)
            bytes += littleEndian(whole)
        } else if let bits = exactFloatBits(text) {
            try head(0x01, name)
            bytes += littleEndian(bits)
        } else {
            var (high, low): (UInt64, UInt64) = (0, 0)
            guard unsafe tieout_decimal_read(text, &high, &low) else {
                throw MongoError(.unwritable, "a number has more than 34 digits")
            }
            try head(0x13, name)
            bytes += littleEndian(low) + littleEndian(high)
        }
    }

    /// `nil` when the float would say another number than the text.
    private func exactFloatBits(_ text: String) -> UInt64? {
        let bits = unsafe tieout_float_bits(text)
        return floatText(bits) == text ? bits : nil
    }

    private func objectID(_ digits: String) -> [UInt8]? {
        let digits = Array(digits.utf8)
        guard digits.count == 24 else { return nil }
        var id: [UInt8] = []
        for place in stride(from: 0, to: 24, by: 2) {
            guard let byte = UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) else {
                return nil
            }
            id.append(byte)
        }
        return id
    }
}

private func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    let width = number.bitWidth / 8
    return (0..<width).map { place in UInt8(truncatingIfNeeded: number >> (8 * place)) }
}

/// The shortest decimal text that reads back as the same binary float, in JSON's spelling; `nan` and `inf` as they are.
func floatText(_ bits: UInt64) -> String {
    var buffer = [CChar](repeating: 0, count: 32)
    unsafe tieout_float_text(bits, &buffer)
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
