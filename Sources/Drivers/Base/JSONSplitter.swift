/// Cuts a stream of JSON documents into the documents, one at a time: a JSON array, JSON lines, or documents that follow
/// each other with or without commas and line breaks.
///
/// Only brackets and quotes are counted; what stands between them is for `JSON(parsing:)` to judge. So a malformed
/// document is handed out as it is, and memory holds one document however long the stream is.
package struct JSONSplitter: Sendable {
    /// The bytes of one document, and where it stands.
    package struct Piece: Equatable, Sendable {
        package let bytes: [UInt8]
        /// Counted from one.
        package let line: Int
        /// Bytes of the stream before it.
        package let offset: Int
    }

    /// Why the stream can't be cut any further.
    package struct Broken: Error, Equatable, Sendable {
        package let message: String
        package let line: Int
        package let offset: Int
    }

    private let documentBytesMax: Int
    private var document: [UInt8] = []
    private var start = (line: 1, offset: 0)
    private var line = 1
    private var offset = 0
    /// Open brackets of the document at hand.
    private var depth = 0
    private var isInText = false
    private var isEscaped = false
    /// Whether an array around the documents was opened, and closed again.
    private var array = Surrounding.none

    private enum Surrounding { case none, open, closed }

    package init(documentBytesMax: Int = Limits.jsonDocumentBytesMax) { self.documentBytesMax = documentBytesMax }

    /// Takes the next bytes of the stream and returns the documents that end in them.
    package mutating func take(_ bytes: some Sequence<UInt8>) throws(Broken) -> [Piece] {
        var pieces: [Piece] = []
        for byte in bytes {
            if document.isEmpty { try between(byte) } else { inside(byte, &pieces) }
            guard document.count <= documentBytesMax else {
                throw broken("a document is longer than \(documentBytesMax) bytes", at: start)
            }
            offset += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
        }
        return pieces
    }

    /// The last document, when the stream ends without a line break behind it.
    package mutating func end() throws(Broken) -> [Piece] {
        defer { document = [] }
        if depth > 0 || isInText { throw broken("the file ends within a document that begins here", at: start) }
        if array == .open { throw broken("the file ends before the array is closed", at: (line, offset)) }
        return document.isEmpty ? [] : [Piece(bytes: document, line: start.line, offset: start.offset)]
    }

    private mutating func between(_ byte: UInt8) throws(Broken) {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D: return
        case UInt8(ascii: ",") where array != .closed: return
        case 0xEF where offset == 0, 0xBB where offset == 1, 0xBF where offset == 2: return  // A byte order mark.
        case UInt8(ascii: "[") where array == .none: array = .open
        case UInt8(ascii: "]") where array == .open: array = .closed
        default:
            guard array != .closed else { throw broken("text goes on after the array", at: (line, offset)) }
            start = (line, offset)
            document.append(byte)
            if byte == UInt8(ascii: "\"") { isInText = true }
            if isOpening(byte) { depth = 1 }
        }
    }

    private mutating func inside(_ byte: UInt8, _ pieces: inout [Piece]) {
        if isInText {
            document.append(byte)
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                isInText = byte != UInt8(ascii: "\"")
            }
            return
        }
        if depth == 0, isSeparator(byte) {
            if byte == UInt8(ascii: "]") { array = .closed }
            return handOut(&pieces)
        }
        document.append(byte)
        if byte == UInt8(ascii: "\"") { isInText = true }
        if isOpening(byte) { depth += 1 }
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
            depth -= 1
            if depth == 0 { handOut(&pieces) }
        }
    }

    private mutating func handOut(_ pieces: inout [Piece]) {
        pieces.append(Piece(bytes: document, line: start.line, offset: start.offset))
        document = []
    }

    private func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

    /// What ends a document that is no object and no list.
    private func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "]") && array == .open
    }

    private func broken(_ message: String, at place: (line: Int, offset: Int)) -> Broken {
        Broken(message: message, line: place.line, offset: place.offset)
    }
}
