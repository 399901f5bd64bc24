import Base
import HTTPServer
import TestSupport
import Testing

/// What a well-behaved client sees.
@Suite struct HTTPServerTests {
    @Test func `a request reaches the handler as it was sent`() async throws {
        let server = try started { request in
            .text(
                200,
                "\(request.method) \(request.message.target) \(request.headers["x-note"] ?? "") \(request.body.count) \(request.peerAddress)"
            )
        }
        let answer = try await ask(
            server,
            "POST /b1s/v2/Invoices?$top=1&x=%20 HTTP/1.1\r\nHost: h\r\nX-Note: a,  b\r\nContent-Length: 3\r\n\r\nabc")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.hasSuffix("POST /b1s/v2/Invoices?$top=1&x=%20 a,  b 3 127.0.0.1"))
        await server.stop()
    }

    @Test func `a chunked body arrives whole`() async throws {
        let server = try started { .text(200, String(decoding: $0.body, as: UTF8.self)) }
        let answer = try await ask(
            server, "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfakt\r\n2\r\nur\r\n0\r\n\r\n")
        #expect(answer.hasSuffix("\r\n\r\nfaktur"))
        await server.stop()
    }

    @Test func `several cookies and unusual header values are sent verbatim`() async throws {
        let server = try started { _ in
            var headers: HTTPHeaders = ["Set-Cookie": "B1SESSION=abc;HttpOnly;SameSite=None"]
            headers.add("Set-Cookie", "ROUTEID=.node1; path=/b1s")
            headers.add("DataServiceVersion", "3.0;")
            return .whole(HTTPResponse(200, headers: headers))
        }
        let answer = try await ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(answer.contains("\r\nSet-Cookie: B1SESSION=abc;HttpOnly;SameSite=None\r\n"))
        #expect(answer.contains("\r\nSet-Cookie: ROUTEID=.node1; path=/b1s\r\n"))
        #expect(answer.contains("\r\nDataServiceVersion: 3.0;\r\n"))
        await server.stop()
    }

    @Test func `two requests share a connection`() async throws {
        let server = try started { .text(200, $0.target.segments.joined(separator: "|") + ".") }
        let socket = try RawSocket(port: try #require(server.port))
        await socket.send("GET /one HTTP/1.1\r\nHost: h\r\n\r\nGET /two HTTP/1.1\r\nHost: h\r\n\r\n")
        let answer = await socket.read { $0.contains("one.") && $0.contains("two.") }
        #expect(answer.components(of: "HTTP/1.1 200") == 2)
        await server.stop()
    }

    @Test func `a large body is sent whole`() async throws {
        let body = (0..<3_000_000).map { UInt8(ascii: "a") + UInt8($0 % 23) }
        let server = try started { _ in .whole(HTTPResponse(200, body: body)) }
        let answer = try await ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(answer.contains("Content-Length: 3000000\r\n"))
        #expect(answer.hasSuffix(String(decoding: body, as: UTF8.self)))
        await server.stop()
    }

    @Test func `HEAD is answered with the length and without the body`() async throws {
        let server = try started { _ in .text(200, "twelve bytes") }
        let answer = try await ask(server, "HEAD / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(answer.contains("Content-Length: 12\r\n") && answer.hasSuffix("\r\n\r\n"))
        await server.stop()
    }

    @Test(arguments: ["http://sap.example:50000/b1s/v2/Login", "//b1s//v2/Login", "*", "/b1s/v2/Login%2Fx"])
    func `every form of target reaches the handler unharmed`(target: String) async throws {
        let server = try started { .text(200, $0.message.target) }
        #expect(try await ask(server, "OPTIONS \(target) HTTP/1.1\r\nHost: h\r\n\r\n").hasSuffix("\r\n\r\n\(target)"))
        await server.stop()
    }

    @Test func `hanging up sends nothing`() async throws {
        let server = try started { _ in .hangUp }
        #expect(try await ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n") == "")
        await server.stop()
    }

    @Test(arguments: [0, 7, 200_000])
    func `a cut answer promises everything and sends a part`(bytes: Int) async throws {
        let server = try started { _ in
            .cut(HTTPResponse(201, body: [UInt8](repeating: 0x78, count: 300_000)), afterBytes: bytes)
        }
        let answer = try await ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 201 Created\r\n") && answer.contains("Content-Length: 300000\r\n"))
        #expect(answer.hasSuffix("\r\n\r\n" + String(repeating: "x", count: bytes)))
        await server.stop()
    }

    @Test func `a server open to the network names IPv4 clients as they are`() async throws {
        let server = HTTPServer(HTTPServerSettings(address: "::")) { .text(200, $0.peerAddress) }
        try server.start()
        #expect(try await ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n").hasSuffix("\r\n\r\n127.0.0.1"))
        await server.stop()
    }

    @Test func `an answer with a line break in a header is not sent`() async throws {
        let server = try started { _ in .whole(HTTPResponse(200, headers: ["X": "a\r\nSet-Cookie: b"])) }
        let answer = try await ask(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 500 ") && !answer.contains("Set-Cookie"))
        await server.stop()
    }
}

extension String {
    func components(of part: String) -> Int { ranges(of: part).count }
}

/// A server on a free port of this machine.
func started(
    _ limits: HTTPServerLimits = HTTPServerLimits(), _ handler: @escaping HTTPServer.Handler
) throws -> HTTPServer {
    let server = HTTPServer(HTTPServerSettings(limits: limits), handler: handler)
    try server.start()
    return server
}

/// Sends these bytes on a new connection and returns everything that comes back until the server closes, which it is
/// asked to do after the answer.
func ask(_ server: HTTPServer, _ bytes: String) async throws -> String {
    try await say(server, bytes.replacing("Host: h\r\n", with: "Host: h\r\nConnection: close\r\n", maxReplacements: 1))
}

/// The same without asking the server to close.
func say(_ server: HTTPServer, _ bytes: String) async throws -> String {
    let socket = try RawSocket(port: try #require(server.port))
    await socket.send(bytes)
    return await socket.readToEnd()
}
