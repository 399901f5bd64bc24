import Base
import HTTPServer
import Synchronization
import TestSupport
import Testing

/// Bodies produced while they are sent.
@Suite struct HTTPBodyStreamTests {
    @Test func `events arrive as they happen, and the end is marked`() async throws {
        let checkpoint = Checkpoint()
        let server = try streaming { writer in
            try await writer.write(ServerSentEvent("1 of 2\nlines", name: "progress", id: "1"))
            await checkpoint.wait()
            try await writer.write(ServerSentEvent("2 of 2"))
        }
        let socket = try await listening(to: server)
        let first = await socket.read { $0.contains("lines\n\n") }
        #expect(first.contains("Content-Type: text/event-stream\r\n"))
        #expect(first.contains("event: progress\nid: 1\ndata: 1 of 2\ndata: lines\n\n"))
        checkpoint.open()
        let rest = await socket.read { $0.contains("\r\n0\r\n\r\n") }
        #expect(rest.contains("data: 2 of 2\n\n"))
        await server.stop()
    }

    @Test func `a producer learns that its client went away, even when it has nothing to say`() async throws {
        let (gone, goes) = AsyncStream.makeStream(of: Bool.self)
        let server = try streaming { writer in
            defer { goes.finish() }
            try await writer.write("first\n")
            do { try await SystemTime().sleep(milliseconds: 60_000) } catch {
                goes.yield(writer.isClientThere)
                try await writer.write("nobody reads this")
                goes.yield(true)
            }
        }
        do {
            let socket = try await listening(to: server)
            _ = await socket.read { $0.contains("first") }
        }
        #expect(await gone.first { _ in true } != nil)
        await server.stop()
    }

    @Test func `a producer waits for a client that does not read`() async throws {
        var limits = HTTPServerLimits()
        limits.streamBytesAheadMax = 64 << 10
        let written = Mutex(0)
        let (ends, end) = AsyncStream.makeStream(of: Bool.self)
        let server = try streaming(limits) { writer in
            defer { end.finish() }
            let piece = [UInt8](repeating: 0x78, count: 32 << 10)
            do {
                while written.withLock({ $0 }) < 1 << 30 {
                    try await writer.write(piece)
                    written.withLock { $0 += piece.count }
                }
            } catch { end.yield(error is HTTPClientGone) }
        }
        let socket = try await listening(to: server)
        _ = await socket.read { $0.contains("xxxx") }
        // When nothing more is taken for a while, the producer stands still: the system's buffers are a few MB.
        var before = -1
        while before != written.withLock({ $0 }) {
            before = written.withLock { $0 }
            try await SystemTime().sleep(milliseconds: 200)
        }
        #expect(before < 32 << 20)
        await server.stop(graceSeconds: 0)
        #expect(await ends.first { _ in true } == true)
    }

    @Test func `a producer that fails leaves no whole body behind`() async throws {
        let server = try streaming { writer in
            try await writer.write("half")
            throw CancellationError()
        }
        let answer = try await ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(answer.contains("half") && !answer.contains("\r\n0\r\n\r\n"))
        await server.stop()
    }

    @Test func `stopping ends streams at once`() async throws {
        let server = try streaming { writer in
            while true {
                try await writer.write(ServerSentEvent.keepAlive)
                try await SystemTime().sleep(milliseconds: 20)
            }
        }
        let socket = try await listening(to: server)
        _ = await socket.read { $0.contains("still here") }
        await server.stop(graceSeconds: 30)
        _ = await socket.readToEnd()
    }

    @Test func `a stream that begins while the server stops ends at once`() async throws {
        let checkpoint = Checkpoint()
        let server = try started { _ in
            await checkpoint.wait()
            return .stream(
                status: 200, headers: [:],
                HTTPBodyStream { _ in
                    try await SystemTime().sleep(milliseconds: 60_000)
                })
        }
        async let answer = ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        await checkpoint.someoneWaits()
        async let stopped: Void = server.stop(graceSeconds: 30)
        while server.port != nil { await Task.yield() }
        checkpoint.open()
        await stopped
        #expect(try await answer.contains(" 200 OK"))
    }

    @Test func `a hundred streams come and go`() async throws {
        let server = try streaming { writer in
            for number in 1...20 {
                try await writer.write(ServerSentEvent("\(number)"))
                await Task.yield()
            }
        }
        let complete = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<100 {
                group.addTask {
                    let socket = try await listening(to: server)
                    if number % 3 == 0 { return true }  // Leaves without reading.
                    let answer = await socket.read { $0.contains("\r\n0\r\n\r\n") }
                    return answer.contains("data: 20\n\n")
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(complete == 100)
        await server.stop()
    }
}

private func streaming(
    _ limits: HTTPServerLimits = HTTPServerLimits(),
    _ produce: @escaping @Sendable (HTTPBodyWriter) async throws -> Void
) throws -> HTTPServer {
    try started(limits) { _ in
        .stream(status: 200, headers: ["Content-Type": "text/event-stream"], HTTPBodyStream(produce))
    }
}

private func listening(to server: HTTPServer) async throws -> RawSocket {
    let socket = try RawSocket(port: try #require(server.port))
    await socket.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    return socket
}
