// SPDX-License-Identifier: GPL-3.0-or-later
import Base
import Glibc
import ShareWire

/// Answers one request after another until nobody asks any more.
final class Conversation {
    private let pipe: FramePipe
    private var share: SMBShareClient?

    init(over pipe: FramePipe) { self.pipe = pipe }

    /// Comes back when the other side has gone, or says what nobody can understand.
    func run() {
        do throws(FramePipeError) {
            while case .head(let head) = try pipe.receive() {
                guard let request = ShareRequest(head: head) else { return try pipe.send(.refused(EPROTO)) }
                try answer(request)
            }
        } catch {
            // The other side has gone: there is nobody left to tell.
        }
    }

    private func answer(_ request: ShareRequest) throws(FramePipeError) {
        if case .connect(let address) = request { return try pipe.send(connect(address)) }
        guard let share else { return try pipe.send(.refused(ENOTCONN)) }
        switch request {
        case .connect: break
        case .look(let path): try pipe.send(ShareReply { () throws(SMBError) in try share.isFolder(path) ? 1 : 0 })
        case .count(let path): try pipe.send(ShareReply { () throws(SMBError) in try share.count(path) })
        case .read(let path, let bytesMax): try read(path, bytesMax, share)
        case .write(let path): try write(path, share)
        case .rename(let old, let new):
            try pipe.send(ShareReply { () throws(SMBError) in try share.rename(old, to: new) })
        case .delete(let path): try pipe.send(ShareReply { () throws(SMBError) in try share.delete(path) })
        }
    }

    /// One share a process: the library keeps what it knows of a server, and is happiest with one.
    private func connect(_ address: ShareAddress) -> ShareReply {
        guard share == nil else { return .refused(EISCONN) }
        return ShareReply { () throws(SMBError) in
            let client = try SMBShareClient(address)
            guard try client.isFolder("") else { throw SMBError(ENOTDIR) }
            share = client
            return 0
        }
    }
}

// MARK: - Files, piece by piece

extension Conversation {
    private func read(_ path: String, _ bytesMax: Int, _ share: SMBShareClient) throws(FramePipeError) {
        let file: SMBFile
        let size: Int
        do throws(SMBError) {
            file = try share.open(path, O_RDONLY)
            size = try file.size
            guard size <= bytesMax else { throw SMBError(EFBIG) }
        } catch {
            return try pipe.send(.refused(error.code))
        }
        try pipe.send(.done(size))
        var passed = 0
        while true {
            let piece: [UInt8]
            do throws(SMBError) { piece = try file.read(Frame.pieceBytesMax) } catch {
                return try pipe.send(.refused(error.code))
            }
            // A file that grows is cut off here: the number tells the other side that it did.
            guard !piece.isEmpty, passed <= size else { break }
            passed += piece.count
            try pipe.send(.piece(piece))
        }
        try pipe.send(.end)
        try pipe.send(.done(passed))
    }

    /// Everything that was announced is taken, also when it can't be written: the other side doesn't listen meanwhile.
    private func write(_ path: String, _ share: SMBShareClient) throws(FramePipeError) {
        var file: SMBFile?
        var failure: SMBError?
        do throws(SMBError) { file = try share.open(path, O_WRONLY | O_CREAT | O_EXCL) } catch { failure = error }
        var written = 0
        while case .piece(let piece) = try pipe.receive() {
            guard failure == nil, let file else { continue }
            do throws(SMBError) {
                try file.write(piece)
                written += piece.count
            } catch {
                failure = error
            }
        }
        do throws(SMBError) { try file?.close() } catch { failure = failure ?? error }
        try pipe.send(failure.map { .refused($0.code) } ?? .done(written))
    }
}

extension FramePipe {
    fileprivate func send(_ reply: ShareReply) throws(FramePipeError) { try send(reply.frame) }
}

extension ShareReply {
    fileprivate init(_ work: () throws(SMBError) -> Int) {
        do throws(SMBError) { self = .done(try work()) } catch { self = .refused(error.code) }
    }
}
