import Base
import Curl
import HTTPServer
import Synchronization
import TestSupport
import Testing

/// Why there is no answer, and whether the request may have arrived: whoever must not send twice builds on it.
@Suite struct CurlFailureTests {
    @Test func `nobody listens`() async throws {
        let port = try RawListener().port
        let error = await failure(of: HTTPRequest("POST", "http://127.0.0.1:\(port)/"))
        #expect(error?.kind == .connectionRefused && error?.mayHaveArrived == false)
    }

    @Test func `the name is not known`() async throws {
        let error = await failure(of: HTTPRequest("GET", "http://no-such-host.invalid/"))
        #expect(error?.kind == .nameNotFound && error?.mayHaveArrived == false)
    }

    @Test func `the other side does not accept in time`() async throws {
        let listener = try RawListener(backlog: 0)
        let filling = try (0..<2).map { _ in try RawSocket(port: listener.port, waits: false) }
        let limits = HTTPLimits(connectMilliseconds: 300)
        let error = await failure(of: HTTPRequest("POST", "http://127.0.0.1:\(listener.port)/"), limits)
        #expect(error?.kind == .connectTimedOut && error?.mayHaveArrived == false)
        withExtendedLifetime(filling) {}
    }

    @Test func `the other side accepts and says nothing`() async throws {
        let listener = try RawListener()
        let limits = HTTPLimits(wholeMilliseconds: 300)
        let error = await failure(of: HTTPRequest("POST", "http://127.0.0.1:\(listener.port)/"), limits)
        #expect(error?.kind == .timedOut && error?.mayHaveArrived == true)
    }

    @Test func `TLS that never comes about is a connection that never came about`() async throws {
        let listener = try RawListener()
        let limits = HTTPLimits(connectMilliseconds: 300)
        let error = await failure(of: HTTPRequest("POST", "https://127.0.0.1:\(listener.port)/"), limits)
        #expect(error?.kind == .connectTimedOut && error?.mayHaveArrived == false)
    }

    @Test func `a server without TLS is asked for TLS`() async throws {
        let server = try started { _ in .text(200, "plain") }
        let error = await failure(of: HTTPRequest("POST", server.address.replacing("http:", with: "https:")))
        #expect(error?.kind == .tlsRefused && error?.mayHaveArrived == false)
        await server.stop()
    }

    @Test func `the server hangs up without a byte`() async throws {
        let server = try started { _ in .hangUp }
        let error = await failure(of: HTTPRequest("POST", server.address))
        #expect(error?.kind == .connectionLost && error?.mayHaveArrived == true)
        await server.stop()
    }

    @Test(arguments: [0, 5, 100_000])
    func `an answer cut short is no answer`(bytes: Int) async throws {
        let body = [UInt8](repeating: 0x78, count: 200_000)
        let server = try started { _ in .cut(HTTPResponse(201, body: body), afterBytes: bytes) }
        let error = await failure(of: HTTPRequest("POST", server.address))
        #expect(error?.kind == .connectionLost && error?.mayHaveArrived == true)
        await server.stop()
    }

    @Test func `a stream cut short is no answer`() async throws {
        let server = try started { _ in
            .stream(
                status: 200, headers: [:],
                HTTPBodyStream { writer in
                    try await writer.write("half")
                    throw CancellationError()
                })
        }
        #expect(await failure(of: HTTPRequest("GET", server.address))?.kind == .connectionLost)
        await server.stop()
    }

    @Test(arguments: [true, false])
    func `an answer longer than allowed is refused, announced or not`(announced: Bool) async throws {
        let server = try started { _ in
            if announced { return .text(200, String(repeating: "x", count: 1001)) }
            return .stream(
                status: 200, headers: [:],
                HTTPBodyStream { writer in
                    while true { try await writer.write([UInt8](repeating: 0x78, count: 500)) }
                })
        }
        let error = await failure(of: HTTPRequest("POST", server.address), HTTPLimits(bodyBytesMax: 1000))
        #expect(error?.kind == .bodyTooLarge && error?.mayHaveArrived == true)
        let exact = await failure(of: HTTPRequest("POST", server.address), HTTPLimits(bodyBytesMax: 1001))
        #expect(announced ? exact == nil : exact?.kind == .bodyTooLarge)
        await server.stop(graceSeconds: 0)
    }

    @Test func `a cancelled task has its answer at once, and the server sees the end`() async throws {
        let listener = try RawListener()
        let transport = CurlTransport()
        let sending = Task {
            await failure(of: HTTPRequest("POST", "http://127.0.0.1:\(listener.port)/"), via: transport)
        }
        let socket = try await listener.accept()
        _ = await socket.read { $0.contains("\r\n\r\n") }
        sending.cancel()
        let error = await sending.value
        #expect(error?.kind == .cancelled && error?.mayHaveArrived == true)
        #expect(await socket.readToEnd() == "")
    }

    @Test func `cancelling every second of a hundred exchanges leaves the others unharmed`() async throws {
        let checkpoint = Checkpoint()
        let server = try started { request in
            await checkpoint.wait()
            return .text(200, request.target.rawPath)
        }
        var options = CurlOptions()
        options.connectionsPerHostMax = 100
        let transport = CurlTransport(options)
        let tasks = (0..<100).map { number in
            Task {
                let limits = HTTPLimits()
                return try? await transport.send(HTTPRequest("POST", server.address + "/\(number)"), limits: limits)
                    .text
            }
        }
        for _ in 0..<100 { await checkpoint.someoneWaits() }
        for number in stride(from: 0, to: 100, by: 2) { tasks[number].cancel() }
        for number in stride(from: 0, to: 100, by: 2) { #expect(await tasks[number].value == nil) }
        checkpoint.open()
        for number in stride(from: 1, to: 100, by: 2) { #expect(await tasks[number].value == "/\(number)") }
        await transport.close()
        await server.stop()
    }

    @Test func `a task cancelled before it sends, sends nothing`() async throws {
        let server = try started { _ in .text(200, "sent") }
        let checkpoint = Checkpoint()
        let sending = Task {
            await checkpoint.wait()
            return await failure(of: HTTPRequest("POST", server.address))
        }
        sending.cancel()
        checkpoint.open()
        #expect(await sending.value?.kind == .cancelled)
        await server.stop()
    }

    @Test func `no child process inherits a connection, or it would stay open after it was closed here`() async throws {
        let listener = try RawListener()
        let transport = CurlTransport()
        async let sending = failure(of: HTTPRequest("GET", "http://127.0.0.1:\(listener.port)/"), via: transport)
        let socket = try await listener.accept()
        _ = await socket.read { $0.contains("\r\n\r\n") }
        #expect(descriptors(connectedTo: listener.port).map(isClosedInChildren) == [true])
        await transport.close()
        _ = await sending
    }

    @Test func `a closed transport ends what is in flight and takes nothing more`() async throws {
        let listener = try RawListener()
        let transport = CurlTransport()
        let request = HTTPRequest("GET", "http://127.0.0.1:\(listener.port)/")
        async let sending = failure(of: request, via: transport)
        let socket = try await listener.accept()
        _ = await socket.read { $0.contains("\r\n\r\n") }
        await transport.close()
        #expect(await sending?.kind == .cancelled)
        #expect(await socket.readToEnd() == "")
        #expect(await failure(of: request, via: transport)?.kind == .cancelled)
    }

    @Test(arguments: [
        ("GET", "ftp://127.0.0.1/", "X", "y"), ("GET", "file:///etc/passwd", "X", "y"), ("GET", "127.0.0.1/", "X", "y"),
        ("GET", "http://", "X", "y"), ("GET", "http://127.0.0.1/a b", "X", "y"), ("GET", "", "X", "y"),
        ("GET", "http://127.0.0.1/\r\nX: y", "X", "y"), ("GET", "http://u:p@127.0.0.1:1/", "X", "y"),
        ("GET", "http://127.0.0.1:99999/", "X", "y"), ("G T", "http://127.0.0.1:1/", "X", "y"),
        ("GET\r\n", "http://127.0.0.1:1/", "X", "y"), ("GET", "http://127.0.0.1:1/", "X", "y\r\nZ: 1"),
        ("GET", "http://127.0.0.1:1/", "X", "y\nZ: 1"), ("GET", "http://127.0.0.1:1/", "X", "y\0"),
        ("GET", "http://127.0.0.1:1/", "X: 1\r\nZ", "y"), ("GET", "http://127.0.0.1:1/", "X Z", "y"),
        ("GET", "http://127.0.0.1:1/", "", "y"),
    ])
    func `what could be read as another request or header is not sent`(
        method: String, target: String, name: String, value: String
    ) async throws {
        let error = await failure(of: HTTPRequest(method, target, headers: [name: value]))
        #expect(error?.kind == .badAddress && error?.mayHaveArrived == false)
    }
}

/// A kept connection that ends at the wrong moment.
@Suite struct CurlSendsOnceTests {
    @Test(arguments: [("POST", "body"), ("POST", ""), ("PATCH", "body"), ("DELETE", "")])
    func `a request whose kept connection ends without an answer is not sent again`(
        method: String, body: String
    ) async throws {
        let server = try DyingServer()
        let transport = keepingConnections()
        #expect(await failure(of: HTTPRequest("GET", server.address + "/first"), via: transport) == nil)
        let error = await failure(
            of: HTTPRequest(method, server.address + "/fatal", body: Array(body.utf8)), via: transport)
        #expect(error?.kind == .connectionLost && error?.mayHaveArrived == true)
        #expect(await failure(of: HTTPRequest("GET", server.address + "/last"), via: transport) == nil)
        #expect(try await server.requests == ["GET /first", "\(method) /fatal", "GET /last"])
    }

    @Test func `a request that only reads is sent again`() async throws {
        let server = try DyingServer()
        let transport = keepingConnections()
        #expect(await failure(of: HTTPRequest("GET", server.address + "/first"), via: transport) == nil)
        #expect(await failure(of: HTTPRequest("GET", server.address + "/last"), via: transport) == nil)
        #expect(try await server.requests == ["GET /first", "GET /last", "GET /last"])
    }

    /// However long a busy machine lets a test wait between two requests, the connection is kept.
    private func keepingConnections() -> CurlTransport {
        var options = CurlOptions()
        options.idleSecondsMax = 3600
        return CurlTransport(options)
    }
}

/// Answers the first request of its first connection, closes when the second comes, and answers `/last` on another.
private final class DyingServer: Sendable {
    let address: String
    private let work: Task<[String], any Error>

    init() throws {
        let listener = try RawListener()
        address = "http://127.0.0.1:\(listener.port)"
        work = Task {
            var seen: [String] = []
            func answer(_ socket: RawSocket, _ isAnswered: Bool) async -> Bool {
                let request = await socket.read { $0.contains("\r\n\r\n") }
                guard !request.isEmpty else { return true }  // A connection on which nothing was sent.
                seen.append(request.split(separator: " ").prefix(2).joined(separator: " "))
                if isAnswered { await socket.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") }
                return seen.last?.hasSuffix("/last") == false
            }
            do {
                let socket = try await listener.accept()
                _ = await answer(socket, true)
                _ = await answer(socket, false)
            }
            while await answer(try await listener.accept(), true) {}
            return seen
        }
    }

    var requests: [String] { get async throws { try await work.value } }
}

/// The error an exchange ends with, or `nil` when it ends well.
private func failure(
    of request: HTTPRequest, _ limits: HTTPLimits = HTTPLimits(), via transport: CurlTransport = CurlTransport()
) async -> HTTPTransportError? {
    do throws(HTTPTransportError) {
        _ = try await transport.send(request, limits: limits)
        return nil
    } catch { return error }
}
