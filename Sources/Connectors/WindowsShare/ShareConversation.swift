import Base
import Glibc
import ShareWire

/// Questions to one running helper, each answered before the next. Blocks.
struct ShareConversation {
    let pipe: FramePipe

    func connect(_ address: ShareAddress) throws(ShareTrouble) { try ask(.connect(address)) }
    func isFolder(_ path: String) throws(ShareTrouble) -> Bool { try ask(.look(path: path)) == 1 }
    func count(_ path: String) throws(ShareTrouble) -> Int { try ask(.count(path: path)) }
    func rename(_ path: String, to new: String) throws(ShareTrouble) { try ask(.rename(from: path, to: new)) }
    func delete(_ path: String) throws(ShareTrouble) { try ask(.delete(path: path)) }

    /// Throws `changed` when the file grew or shrank meanwhile.
    func read(_ path: String, bytesMax: Int) throws(ShareTrouble) -> [UInt8] {
        let size = try ask(.read(path: path, bytesMax: bytesMax))
        guard 0...bytesMax ~= size else { throw .gone }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while true {
            switch try receive() {
            case .piece(let piece) where bytes.count <= size: bytes += piece
            case .end:
                guard try reply() == size, bytes.count == size else { throw .changed }
                return bytes
            case .head(let head):
                guard case .refused(let code) = ShareReply(head: head) else { throw .gone }
                throw .refused(code)
            case .piece: throw .gone
            }
        }
    }

    /// A new file; one that is there is refused.
    func write(_ bytes: [UInt8], to path: String) throws(ShareTrouble) {
        try send(ShareRequest.write(path: path).frame)
        var sent = 0
        while sent < bytes.count {
            let end = min(sent + Frame.pieceBytesMax, bytes.count)
            try send(.piece(Array(bytes[sent..<end])))
            sent = end
        }
        try send(.end)
        guard try reply() == bytes.count else { throw .gone }
    }

    @discardableResult
    private func ask(_ request: ShareRequest) throws(ShareTrouble) -> Int {
        try send(request.frame)
        return try reply()
    }

    private func reply() throws(ShareTrouble) -> Int {
        guard case .head(let head) = try receive(), let reply = ShareReply(head: head) else { throw .gone }
        switch reply {
        case .done(let number): return number
        case .refused(let code): throw .refused(code)
        }
    }

    private func send(_ frame: Frame) throws(ShareTrouble) {
        do throws(FramePipeError) { try pipe.send(frame) } catch { throw .gone }
    }

    private func receive() throws(ShareTrouble) -> Frame {
        do throws(FramePipeError) { return try pipe.receive() } catch { throw .gone }
    }
}

/// Why a question to the share had no good answer.
enum ShareTrouble: Error, Equatable {
    /// The server or the library said no, with this `errno`.
    case refused(Int32)
    /// The file was not the same at its end as at its beginning.
    case changed
    /// The helper ended, or says what nobody understands.
    case gone
}

extension ShareTrouble {
    var isMissing: Bool { self == .refused(ENOENT) || self == .refused(ENOTDIR) }

    /// The connection broke, or the library's own try at another one failed; ours may succeed.
    var isLostConnection: Bool {
        guard case .refused(let code) = self else { return false }
        return ShareTrouble.lostConnection.contains(code)
    }

    private static let lostConnection: Set<Int32> = [
        ECONNABORTED, ECONNRESET, EPIPE, ENOTCONN, EBADF, ECONNREFUSED, EHOSTUNREACH, EHOSTDOWN, ENETUNREACH, ENETDOWN,
        ENETRESET,
    ]

    /// Nobody knows what this helper would answer next.
    var leavesHelperInDoubt: Bool { self == .gone || self == .refused(ETIMEDOUT) || isLostConnection }
}
