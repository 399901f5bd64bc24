import Base
import Model

extension HeaderText {
    /// The lines above an attachment's content.
    static func headers(of attachment: MailAttachment) throws(Failure) -> [String] {
        let parts = attachment.contentType.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ isHTTPToken(String($0)) }), attachment.contentType.utf8.count <= 100
        else { throw .mailUnusable("the type of an attachment can't be one", place: "attachment") }
        return ["Content-Type: \(attachment.contentType)", "Content-Transfer-Encoding: base64"]
            + [try disposition(attachment.name)]
    }

    private static func disposition(_ name: String) throws(Failure) -> String {
        try refuseControls(name, place: "attachment")
        guard !name.isEmpty, name.utf8.count <= nameBytesMax, !name.contains("/"), !name.contains("\\") else {
            throw .mailUnusable("the name of an attachment can't be one", place: "attachment")
        }
        let isPlain = name.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") }
        if isPlain, name.utf8.count <= 60 {
            return "Content-Disposition: attachment;\r\n filename=\"\(name)\""
        }
        return "Content-Disposition: attachment;\r\n \(extended(name))"
    }

    /// RFC 2231, sections 3 and 4: language and charset before the first piece, octets in digits, pieces numbered where
    /// one line can't hold the name.
    private static func extended(_ name: String) -> String {
        var pieces: [String] = [""]
        for scalar in name.unicodeScalars {
            let encoded = String(scalar).utf8.map(percent).joined()
            if pieces[pieces.count - 1].utf8.count + encoded.utf8.count > pieceLengthMax { pieces.append("") }
            pieces[pieces.count - 1] += encoded
        }
        guard pieces.count > 1 else { return "filename*=UTF-8''\(pieces[0])" }
        return pieces.enumerated().map { index, piece in
            "filename*\(index)*=\(index == 0 ? "UTF-8''" : "")\(piece)"
        }.joined(separator: ";\r\n ")
    }

    private static func percent(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return String(decoding: [byte], as: UTF8.self)
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): return String(decoding: [byte], as: UTF8.self)
        default:
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
        }
    }

    private static let pieceLengthMax = 50
    /// Common file systems take no longer name.
    private static let nameBytesMax = 255
}
