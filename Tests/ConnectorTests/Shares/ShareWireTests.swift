import Base
import Glibc
import ShareWire
import TestSupport
import Testing

/// What Tieout and its helper for SMB say to each other, and what becomes of nonsense.
@Suite struct ShareWireTests {
    private static let address = ShareAddress(
        host: "files.example.com", port: 445, share: "e$ign", domain: "", user: "erp", password: Secret("p\"ä\n"),
        ownName: "", answerMilliseconds: 30_000)

    static let requests: [ShareRequest] = [
        .connect(address), .look(path: ""), .count(path: "a/b"), .read(path: "ő.pdf", bytesMax: 0), .write(path: "p"),
        .rename(from: "a", to: "b"), .delete(path: "d"),
    ]

    @Test(arguments: requests)
    func `a request arrives as it was sent`(request: ShareRequest) throws {
        let pair = SocketPair()
        try pair.left.send(request.frame)
        guard case .head(let head) = try pair.right.receive() else { return #expect(Bool(false)) }
        #expect(ShareRequest(head: head) == request)
    }

    @Test func `pieces of every size arrive as they were sent`() throws {
        let pair = SocketPair()
        for count in [0, 1, 5, 70_000] {
            try pair.left.send(.piece([UInt8](repeating: 7, count: count)))
            #expect(try pair.right.receive() == .piece([UInt8](repeating: 7, count: count)))
        }
        for reply in [ShareReply.done(25 << 20), .refused(ENOSPC)] {
            try pair.left.send(reply.frame)
            #expect(try pair.right.receive() == reply.frame)
        }
    }

    @Test(
        arguments: [
            [0, 0, 0, 0, 72], [255, 255, 255, 255, 72], [0, 1, 0, 2, 72], [0, 4, 0, 2, 80], [0, 0, 0, 2, 69],
            [0, 0, 0, 1, 0],
            [0, 0, 0, 1],
        ] as [[UInt8]])
    func `what announces no frame, or too large a one, is refused before any room is made`(bytes: [UInt8]) {
        #expect(Frame.Prefix(bytes) == nil)
    }

    @Test(arguments: [
        "", "{}", #"{"do":"format"}"#, #"{"do":"read","path":"a"}"#, #"{"do":"rename","path":"a"}"#,
        #"{"do":"read","path":"a","bytes_max":-1}"#, #"{"do":"connect","version":2}"#, #"{"do":7}"#, "[1]",
    ])
    func `what is no request of this version is refused`(text: String) {
        #expect(ShareRequest(head: Array(text.utf8)) == nil)
        #expect(ShareReply(head: Array(text.utf8)) == nil)
    }

    @Test func `the other side's end is noticed, in the middle of a frame too`() throws {
        let pair = SocketPair()
        pair.closeRight()
        #expect(throws: FramePipeError.closed) {
            for _ in 0..<2 { try pair.left.send(.piece([UInt8](repeating: 1, count: 70_000))) }
        }
        #expect(throws: FramePipeError.closed) { try pair.left.receive() }
    }
}

private final class SocketPair {
    let left: FramePipe
    let right: FramePipe
    private var ends: [Int32] = [-1, -1]

    init() {
        let made = unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends)
        precondition(made == 0, "A test needs a pair of sockets")
        left = FramePipe(reading: ends[0], writing: ends[0])
        right = FramePipe(reading: ends[1], writing: ends[1])
    }

    func closeRight() {
        close(ends[1])
        ends[1] = -1
    }

    deinit { for end in ends where end >= 0 { close(end) } }
}
