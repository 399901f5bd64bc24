import Base
import HTTPServer
import Synchronization
import TestSupport
import Testing

/// What hostile, broken or merely slow clients can't do. Each case is one that libmicrohttpd alone would let through or
/// die of.
@Suite struct HTTPServerHazardTests {
    @Test(
        arguments: ["GET", "POST", "PATCH", "DELETE"],
        [
            "Content-Length: 4\r\nTransfer-Encoding: chunked",
            "Content-Length: 4\r\nContent-Length: 4",
            "Content-Length: 4\r\nContent-Length: 20",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: xchunked",
            "Content-Length : 4",
            "Content-Length: +4",
            "Content-Length: 4, 4",
            "Host: other",
        ])
    func `a request that two readers could read differently is refused and its connection closed`(
        method: String, headers: String
    ) async throws {
        let handled = Mutex(0)
        let server = try started { _ in
            handled.withLock { $0 += 1 }
            return .text(200, "handled")
        }
        let answer = try await say(
            server, "\(method) / HTTP/1.1\r\nHost: h\r\n\(headers)\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 400 ") || answer == "")
        #expect(!answer.contains("handled") && !answer.contains(" 200 "))
        #expect(handled.withLock { $0 } == 0)
        await server.stop()
    }

    @Test(arguments: ["/%00admin", "/a%0", "/a%zz", "/a%", "/a%ff", "/a?b=%00", "/a?b=%c3%28"])
    func `a target that can't be decoded is refused`(target: String) async throws {
        let server = try started { .text(200, $0.target.rawPath) }
        #expect(try await ask(server, "GET \(target) HTTP/1.1\r\nHost: h\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
        await server.stop()
    }

    @Test(arguments: ["GET /␀admin HTTP/1.1", "GET /a?b␀&c HTTP/1.1", "G␀ET / HTTP/1.1", "GET  / HTTP/1.1", "GET /"])
    func `a request line that the library would cut short is refused`(bytes: String) async throws {
        let server = try started { _ in .text(200, "handled") }
        let answer = try await say(server, "\(bytes.replacing("␀", with: "\0"))\r\nHost: h\r\n\r\n")
        #expect(!answer.contains("handled"))
        await server.stop()
    }

    @Test func `a request without Host is refused, unless it is HTTP 1.0`() async throws {
        let server = try started { _ in .text(200, "handled") }
        #expect(try await say(server, "GET / HTTP/1.1\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
        #expect(try await ask(server, "GET / HTTP/1.0\r\n\r\n").contains(" 200 "))
        await server.stop()
    }

    @Test func `headers or target without end are refused`() async throws {
        var limits = HTTPServerLimits()
        limits.headerBytesMax = 8 << 10
        let server = try started(limits) { _ in .text(200, "handled") }
        let long = String(repeating: "x", count: 20_000)
        #expect(try await ask(server, "GET /\(long) HTTP/1.1\r\nHost: h\r\n\r\n").contains(" 414 "))
        #expect(try await ask(server, "GET / HTTP/1.1\r\nHost: h\r\nX: \(long)\r\n\r\n").contains(" 431 "))
        await server.stop()
    }

    @Test func `what is too long, but not beyond reading, is refused in our own words, with its bound`() async throws {
        var settings = HTTPServerSettings()
        settings.limits.headerBytesMax = 8 << 10
        settings.limits.bodyBytesMax = 100
        settings.refusal = { .text($0.status, "\($0.head.method) \($0.head.target.prefix(2)) \($0.bytesMax ?? 0)") }
        let server = HTTPServer(settings) { _ in .text(200, "handled") }
        try server.start()
        let long = String(repeating: "x", count: 9_000)
        let body = String(repeating: "b", count: 101)
        for (request, answer) in [
            ("GET /\(long) HTTP/1.1\r\nHost: h\r\n\r\n", "HTTP/1.1 414 |GET /x 8192"),
            ("GET /a HTTP/1.1\r\nHost: h\r\nX: \(long)\r\n\r\n", "HTTP/1.1 431 |GET /a 8192"),
            ("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 101\r\n\r\n\(body)", "HTTP/1.1 413 |POST /a 100"),
            ("GET /a HTTP/1.1\r\nHost: h\r\nHost: i\r\n\r\n", "HTTP/1.1 400 |GET /a 0"),
        ] {
            let said = try await ask(server, request)
            let parts = answer.split(separator: "|")
            #expect(said.hasPrefix(parts[0]) && said.hasSuffix(parts[1]), "\(said)")
        }
        await server.stop()
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\nHost: h\r\nX: ", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 900\r\n\r\n", "G",
    ])
    func `a client that sends a byte now and then loses its connection`(beginning: String) async throws {
        var limits = HTTPServerLimits()
        limits.headersMilliseconds = 500
        limits.bodyMilliseconds = 500
        let server = try started(limits) { _ in .text(200, "handled") }
        let socket = try RawSocket(port: try #require(server.port))
        await socket.send(beginning)
        let closed = Mutex(false)
        async let answer = socket.readToEnd()
        async let trickle: Void = {
            while !closed.withLock({ $0 }), await socket.send("x") { try? await SystemTime().sleep(milliseconds: 50) }
        }()
        #expect(await answer == "")
        closed.withLock { $0 = true }
        await trickle
        await server.stop()
    }

    @Test(arguments: [true, false])
    func `a body that is too long is read to its end and answered with 413`(chunked: Bool) async throws {
        var limits = HTTPServerLimits()
        limits.bodyBytesMax = 100_000
        let server = try started(limits) { _ in .text(200, "handled") }
        let body = String(repeating: "x", count: 1_000_000)
        let bytes =
            chunked
            ? "Transfer-Encoding: chunked\r\n\r\nF4240\r\n\(body)\r\n0\r\n\r\n"
            : "Content-Length: 1000000\r\n\r\n\(body)"
        #expect(try await ask(server, "POST / HTTP/1.1\r\nHost: h\r\n\(bytes)").hasPrefix("HTTP/1.1 413 "))
        await server.stop()
    }

    @Test func `a chunked body without end is cut off`() async throws {
        var limits = HTTPServerLimits()
        limits.bodyBytesMax = 10_000
        limits.bodyBytesSwallowedMax = 10_000
        let server = try started(limits) { _ in .text(200, "handled") }
        let socket = try RawSocket(port: try #require(server.port))
        await socket.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
        let chunk = "1000\r\n" + String(repeating: "x", count: 0x1000) + "\r\n"
        var chunks = 0
        while await socket.send(chunk), chunks < 100_000 { chunks += 1 }
        #expect(chunks < 100_000)
        await server.stop()
    }

    @Test func `an announced body far too long is refused before it is sent`() async throws {
        let server = try started { _ in .text(200, "handled") }
        let answer = try await say(server, "PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 413 "))
        await server.stop()
    }

    @Test func `a handler that takes too long is answered for and cancelled`() async throws {
        var limits = HTTPServerLimits()
        limits.handlerMilliseconds = 250
        let (cancelled, cancel) = AsyncStream.makeStream(of: Void.self)
        let server = try started(limits) { _ in
            do { try await SystemTime().sleep(milliseconds: 60_000) } catch { cancel.yield() }
            return .text(200, "late")
        }
        let answer = try await ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 503 ") && !answer.contains("late"))
        #expect(await cancelled.first { true } != nil)
        await server.stop()
    }

    @Test func `a client that leaves while its request is handled disturbs nobody`() async throws {
        let checkpoint = Checkpoint()
        let finished = Mutex(0)
        let server = try started { request in
            if request.target.segments == ["slow"] { await checkpoint.wait() }
            finished.withLock { $0 += 1 }
            return .text(200, "fine")
        }
        for _ in 0..<20 {
            let leaving = try RawSocket(port: try #require(server.port))
            await leaving.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
            await checkpoint.someoneWaits()
        }
        checkpoint.open()
        let answer = try await ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(answer.hasSuffix("fine"))
        await server.stop()
        #expect(finished.withLock { $0 } == 21)
    }

    @Test func `stopping waits for handlers, and their answers arrive`() async throws {
        let checkpoint = Checkpoint()
        let server = try started { _ in
            await checkpoint.wait()
            return .text(200, "in time")
        }
        async let answer = ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        await checkpoint.someoneWaits()
        async let stopped: Void = server.stop(graceSeconds: 30)
        checkpoint.open()
        #expect(try await answer.hasSuffix("in time"))
        await stopped
        #expect(server.port == nil)
    }

    @Test func `a cancelled task stops the server as gently as any other`() async throws {
        let checkpoint = Checkpoint()
        let server = try started { _ in
            await checkpoint.wait()
            return .text(200, "in time")
        }
        async let answer = ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        await checkpoint.someoneWaits()
        let stopping = Task {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            await server.stop(graceSeconds: 3)
        }
        while server.port != nil { await Task.yield() }
        // Long enough for a stop without grace to be over.
        try await SystemTime().sleep(milliseconds: 300)
        checkpoint.open()
        #expect(try await answer.hasSuffix("in time"))
        await stopping.value
    }

    @Test func `stopping answers for handlers that don't finish`() async throws {
        let checkpoint = Checkpoint()
        let server = try started { _ in
            await checkpoint.wait()
            return .text(200, "too late")
        }
        async let answer = ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        await checkpoint.someoneWaits()
        await server.stop(graceSeconds: 0)
        #expect(try await answer.hasPrefix("HTTP/1.1 503 "))
        checkpoint.open()
    }

    @Test func `a port in use and a name instead of an address are explained`() throws {
        let first = try started { _ in .hangUp }
        let port = try #require(first.port)
        let second = HTTPServer(HTTPServerSettings(port: port)) { _ in .hangUp }
        #expect(throws: HTTPServerError.portInUse("127.0.0.1 port \(port)")) { try second.start() }
        let third = HTTPServer(HTTPServerSettings(address: "localhost")) { _ in .hangUp }
        #expect(throws: HTTPServerError.badAddress("localhost")) { try third.start() }
        #expect(throws: HTTPServerError.startedBefore) { try first.start() }
    }

    @Test func `TLS with a broken certificate does not start`() {
        let tls = HTTPServerTLS(certificatePEM: "not a certificate", keyPEM: Secret("nor a key"))
        let server = HTTPServer(HTTPServerSettings(tls: tls)) { _ in .hangUp }
        #expect(throws: HTTPServerError.libraryRefused) { try server.start() }
    }
}
