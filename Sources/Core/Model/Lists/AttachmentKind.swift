package import Base

/// What an attachment is, decided by its content alone: what its name or a browser says of it counts for nothing.
package enum AttachmentKind: String, CaseIterable, Sendable {
    case pdf, png, jpeg

    /// The content type it is served with, together with `nosniff`.
    package var contentType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        }
    }

    /// `nil` for anything but the three. ISO 32000-1, 7.5.2; PNG (ISO/IEC 15948), 5.2 with the IHDR chunk first; JPEG (ITU T.81),
    /// B.1.1.3: start of image, then another marker.
    package init?(_ content: [UInt8]) {
        let beginnings: [(AttachmentKind, [UInt8])] = [
            (.pdf, Array("%PDF-1.".utf8)), (.pdf, Array("%PDF-2.".utf8)),
            (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
            (.jpeg, [0xFF, 0xD8, 0xFF]),
        ]
        guard let kind = beginnings.first(where: { content.starts(with: $0.1) })?.0 else { return nil }
        self = kind
    }

    private var ending: String { self == .jpeg ? ".jpg" : ".\(rawValue)" }

    /// A name for a file of this kind that no file system, header or page can misread: the last part of the given one,
    /// with letters, digits and a few marks, and the ending of what it is.
    package func safeName(for given: String) -> String {
        let last = given.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let stem = last.contains(".") ? String(last.prefix(upTo: last.lastIndex(of: ".") ?? last.endIndex)) : last
        var safe = ""
        for character in stem.prefix(80) {
            let isPlain = character.isLetter || character.isNumber || "-_()".contains(character)
            if isPlain { safe.append(character) } else if !safe.hasSuffix("_") { safe.append("_") }
        }
        while safe.utf8.count > 200 { safe.removeLast() }
        return (safe.contains { $0 != "_" } ? safe : "attachment") + ending
    }
}

extension AttachmentKind {
    /// Looks a document over before it is kept.
    ///
    /// Throws `ATTACHMENT-REFUSED` for an empty or too large one, and for any other kind.
    package static func examining(_ content: [UInt8], named name: String) throws(Failure) -> AttachmentKind {
        guard content.count <= Limits.attachmentBytesMax else {
            let megabytes = Limits.attachmentBytesMax >> 20
            throw .attachmentRefused("it is larger than \(megabytes) MB", "Scan it with less colour.")
        }
        guard let kind = AttachmentKind(content) else {
            let what = content.isEmpty ? "it is empty" : "its content is no PDF, PNG or JPEG, whatever its name says"
            throw .attachmentRefused(what, "Scan or print the document as PDF.")
        }
        return kind
    }
}

extension Failure {
    package static func attachmentRefused(_ reason: String, _ advice: String) -> Failure {
        Failure(
            .attachmentRefused, .askHuman, "The document was not attached: \(reason).", advice: advice,
            place: "attachment")
    }
}
