import Base

/// How a file is offered for saving (RFC 6266): its name in plain letters for old clients, and as it is for all others.
enum ContentDisposition {
    static func attachment(named name: String) -> String {
        let plain = name.unicodeScalars.map { scalar in
            (0x20...0x7E).contains(scalar.value) && !"\"\\%".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
        }
        return "attachment; filename=\"\(String(plain))\"; filename*=UTF-8''\(encoded(name))"
    }

    /// RFC 8187, section 3.2.1: everything but `attr-char` is escaped, byte by byte.
    private static func encoded(_ name: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let isPlain: (UInt8) -> Bool = { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "!#$&+-.^_`|~".utf8.contains(byte)
            }
        }
        let bytes = name.utf8.flatMap { byte in
            isPlain(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
