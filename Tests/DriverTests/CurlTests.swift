import Base
import Curl
import HTTPServer
import Synchronization
import TestSupport
import Testing

/// Requests and answers as they should be.
@Suite struct CurlTests {
    @Test(arguments: [
        ("GET", ""), ("POST", "{\"DocEntry\":7}"), ("POST", ""), ("PATCH", "a\0b"), ("PATCH", ""), ("PUT", "x"),
        ("DELETE", ""), ("DELETE", "x"), ("OPTIONS", ""), ("QUERY", "select"),
    ])
    func `method, path, headers and body arrive as given`(method: String, body: String) async throws {
        let server = try started { request in
            let kind = request.headers["Content-Type"] ?? "none"
            let words = [request.method, request.message.target, request.headers["X-Ref"] ?? "", kind]
            return .whole(HTTPResponse(200, body: Array(words.joined(separator: " ").utf8) + request.body))
        }
        let request = HTTPRequest(
            method, server.address + "//b1s/../v2/Invoices(7)?$select=a%20b", headers: ["X-Ref": "F-7"],
            body: Array(body.utf8))
        let answer = try await CurlTransport().send(request, limits: HTTPLimits())
        #expect(answer.text == "\(method) //b1s/../v2/Invoices(7)?$select=a%20b F-7 none\(body)")
        await server.stop()
    }

    @Test func `an answer comes back with status, every header and body`() async throws {
        let server = try started { _ in
            var headers: HTTPHeaders = ["Set-Cookie": "B1SESSION=a;HttpOnly"]
            headers.add("Set-Cookie", "ROUTEID=.node1")
            return .whole(HTTPResponse(409, headers: headers, body: [0, 255, 10]))
        }
        let answer = try await CurlTransport().send(HTTPRequest("GET", server.address), limits: HTTPLimits())
        #expect(answer.status == 409 && answer.body == [0, 255, 10])
        #expect(answer.headers.all("set-cookie") == ["B1SESSION=a;HttpOnly", "ROUTEID=.node1"])
        await server.stop()
    }

    @Test func `HEAD brings headers and no body`() async throws {
        let server = try started { .text(200, $0.method) }
        let answer = try await CurlTransport().send(HTTPRequest("HEAD", server.address), limits: HTTPLimits())
        #expect(answer.headers["Content-Length"] == "4" && answer.body.isEmpty)
        await server.stop()
    }

    @Test func `cookies and redirects are left to the caller`() async throws {
        let server = try started { request in
            if let cookie = request.headers["Cookie"] { return .text(200, cookie) }
            return .whole(HTTPResponse(302, headers: ["Set-Cookie": "a=b; Path=/", "Location": "/elsewhere"]))
        }
        let transport = CurlTransport()
        for _ in 1...2 {
            let answer = try await transport.send(HTTPRequest("GET", server.address), limits: HTTPLimits())
            #expect(answer.status == 302)
        }
        let own = HTTPRequest("GET", server.address, headers: ["Cookie": "mine=1"])
        #expect(try await transport.send(own, limits: HTTPLimits()).text == "mine=1")
        await server.stop()
    }

    @Test func `a large body is sent without asking first`() async throws {
        let server = try started { .text(200, "\($0.headers["Expect"] ?? "straight") \($0.body.count)") }
        let request = HTTPRequest("POST", server.address, body: [UInt8](repeating: 0x78, count: 2 << 20))
        #expect(try await CurlTransport().send(request, limits: HTTPLimits()).text == "straight 2097152")
        await server.stop()
    }

    @Test func `sixty-four exchanges run at the same time`() async throws {
        let checkpoint = Checkpoint()
        let server = try started { request in
            if request.target.segments == ["wait"] { await checkpoint.wait() }
            return .text(200, request.body.count.description)
        }
        var options = CurlOptions()
        options.connectionsPerHostMax = 64
        let transport = CurlTransport(options)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let request = HTTPRequest(
                        "POST", server.address + "/wait", body: [UInt8](repeating: 1, count: number))
                    let answer = try await transport.send(request, limits: HTTPLimits())
                    #expect(answer.text == "\(number)")
                }
            }
            for _ in 0..<64 { await checkpoint.someoneWaits() }
            checkpoint.open()
            try await group.waitForAll()
        }
        await transport.close()
        await server.stop()
    }

    @Test func `requests one after another share one connection`() async throws {
        let listener = try RawListener()
        async let served: [String] = {
            let socket = try await listener.accept()
            var seen: [String] = []
            for _ in 1...3 {
                seen.append(await socket.read { $0.contains("\r\n\r\n") })
                await socket.send("HTTP/1.1 204 No Content\r\n\r\n")
            }
            return seen
        }()
        let transport = CurlTransport()
        for number in 1...3 {
            let request = HTTPRequest("GET", "http://127.0.0.1:\(listener.port)/\(number)")
            #expect(try await transport.send(request, limits: HTTPLimits()).status == 204)
        }
        #expect(try await served.map { $0.prefix(6) } == ["GET /1", "GET /2", "GET /3"])
        #expect(try await served[0].contains("User-Agent: Tieout/"))
    }

    @Test func `interim answers and trailers are not the answer's headers`() async throws {
        let listener = try RawListener()
        async let served: Void = {
            let socket = try await listener.accept()
            _ = await socket.read { $0.contains("\r\n\r\n") }
            await socket.send("HTTP/1.1 103 Early Hints\r\nLink: early\r\n\r\n")
            await socket.send(
                "HTTP/1.1 200 OK\r\nX: one\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX: two\r\n\r\n")
        }()
        let request = HTTPRequest("GET", "http://127.0.0.1:\(listener.port)/")
        let answer = try await CurlTransport().send(request, limits: HTTPLimits())
        #expect(answer.text == "ok" && answer.headers["Link"] == nil && answer.headers.all("X") == ["one"])
        try await served
    }

    @Test func `twenty thousand requests leave no memory behind`() async {
        await #expect(processExitsWith: .success) {
            let server = try started { .text(200, String(decoding: $0.body, as: UTF8.self)) }
            let transport = CurlTransport()
            let request = HTTPRequest("POST", server.address, headers: ["X-Ref": "F-7"], body: Array("faktur".utf8))
            var before = 0
            for number in 1...22_000 {
                let answer = try await transport.send(request, limits: HTTPLimits())
                try #require(answer.text == "faktur")
                if number == 2000 { before = residentBytes() }
            }
            // A leak of 200 bytes a request, which other clients have, would be 4 MB.
            try #require(residentBytes() - before < 3 << 20)
        }
    }
}

extension HTTPServer {
    var address: String { "http://127.0.0.1:\(port ?? 0)" }
}
