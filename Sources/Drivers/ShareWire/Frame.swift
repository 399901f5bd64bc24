/// One piece of the conversation between Tieout and its helper for SMB: four bytes with the length of what follows
/// (big-endian), one byte that says what it is, and the content.
///
/// A request is a head; the content of a file follows its head as pieces and an end.
package enum Frame: Equatable, Sendable {
    /// A request or a reply, as JSON.
    case head([UInt8])
    /// Some bytes of a file.
    case piece([UInt8])
    /// There are no more pieces.
    case end

    /// A head says what to do, and never carries a file.
    package static let headBytesMax = 64 << 10
    /// Files pass in pieces of this size, so that neither side ever holds more of them than it wants to.
    package static let pieceBytesMax = 256 << 10
    package static let prefixBytes = 5
}

extension Frame {
    /// What a frame announces of itself in its first five bytes.
    package struct Prefix: Equatable, Sendable {
        let kind: UInt8
        /// Bytes of the content that follows.
        package let count: Int

        /// `nil` for bytes that begin no frame, or one that is too large.
        package init?(_ bytes: [UInt8]) {
            guard bytes.count == Frame.prefixBytes else { return nil }
            let length = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
            kind = bytes[4]
            count = length - 1
            switch kind {
            case Kind.head: guard 0...Frame.headBytesMax ~= count else { return nil }
            case Kind.piece: guard 0...Frame.pieceBytesMax ~= count else { return nil }
            case Kind.end: guard count == 0 else { return nil }
            default: return nil
            }
        }
    }

    package init(_ prefix: Prefix, _ content: [UInt8]) {
        switch prefix.kind {
        case Kind.head: self = .head(content)
        case Kind.piece: self = .piece(content)
        default: self = .end
        }
    }

    package var bytes: [UInt8] {
        let (kind, content): (UInt8, [UInt8]) =
            switch self {
            case .head(let content): (Kind.head, content)
            case .piece(let content): (Kind.piece, content)
            case .end: (Kind.end, [])
            }
        let length = UInt32(content.count + 1)
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) } + [kind] + content
    }

    private enum Kind {
        static let head = UInt8(ascii: "H")
        static let piece = UInt8(ascii: "P")
        static let end = UInt8(ascii: "E")
    }
}
