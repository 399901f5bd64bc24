import Base
import HTTPServer
import TestSupport
import Testing

/// Who asks, when somebody stands between.
@Suite struct TrustedProxyTests {
    private static let near = "10.1.2.3"

    private func request(_ headers: HTTPHeaders, from peer: String = TrustedProxyTests.near) throws -> HTTPServerRequest
    {
        HTTPServerRequest(
            HTTPRequest("GET", "/", headers: headers), target: try #require(HTTPTarget("/")), peerAddress: peer)
    }

    private func proxies(
        _ blocks: String..., header: TrustedProxies.Header = .xForwarded
    ) -> TrustedProxies {
        TrustedProxies(blocks.compactMap { AddressBlock($0) }, header: header)
    }

    @Test(arguments: [
        ("203.0.113.9", "203.0.113.9"), ("203.0.113.9:4711", "203.0.113.9"), ("2001:db8::1", "2001:db8::1"),
        ("[2001:DB8:0::1]:4711", "2001:db8::1"), ("::ffff:203.0.113.9", "203.0.113.9"),
        // What the client wrote itself comes first, and counts for nothing.
        ("192.0.2.66, 203.0.113.9", "203.0.113.9"), ("10.9.9.9, 203.0.113.9", "203.0.113.9"),
        // Two proxies of ours, one behind the other.
        ("203.0.113.9, 10.7.7.7", "203.0.113.9"), ("192.0.2.66,203.0.113.9 ,\t10.7.7.7", "203.0.113.9"),
        // Nobody but us is known.
        ("10.7.7.7", "10.7.7.7"), ("unknown", "10.1.2.3"), ("", "10.1.2.3"), ("203.0.113.9, unknown", "10.1.2.3"),
        ("203.0.113.9, <script>", "10.1.2.3"), ("999.1.1.1", "10.1.2.3"),
        ("203.0.113.9, _hidden, 10.7.7.7", "10.7.7.7"),
    ])
    func `a trusted proxy says who asks: the last in its list whom none of ours is`(list: String, client: String) throws
    {
        let unveiled = proxies("10.0.0.0/8").unveiled(try request(["X-Forwarded-For": list]))
        #expect(unveiled.clientAddress == client)
        #expect(unveiled.peerAddress == TrustedProxyTests.near)
    }

    @Test(arguments: ["203.0.113.1", "11.0.0.1", "", "not an address"])
    func `whoever is not trusted says nothing about who asks`(peer: String) throws {
        let headers: HTTPHeaders = [
            "X-Forwarded-For": "192.0.2.66", "Forwarded": "for=192.0.2.66;proto=https", "X-Forwarded-Proto": "https",
        ]
        for header in [TrustedProxies.Header.xForwarded, .forwarded] {
            let unveiled = proxies("10.0.0.0/8", header: header).unveiled(try request(headers, from: peer))
            #expect(unveiled.clientAddress == peer && !unveiled.cameThroughTLS)
        }
        #expect(TrustedProxies.none.unveiled(try request(headers)).clientAddress == TrustedProxyTests.near)
    }

    @Test func `several headers of one name are one list, in their order`() throws {
        var headers: HTTPHeaders = ["X-Forwarded-For": "203.0.113.9"]
        headers.add("x-forwarded-for", "10.7.7.7")
        #expect(proxies("10.0.0.0/8").unveiled(try request(headers)).clientAddress == "203.0.113.9")
    }

    @Test(arguments: [
        ("for=203.0.113.9", "203.0.113.9", false), ("For=203.0.113.9;PROTO=https;by=10.1.2.3", "203.0.113.9", true),
        ("for=\"[2001:db8::1]:4711\";proto=https", "2001:db8::1", true),
        ("for=192.0.2.66;proto=https, for=203.0.113.9;proto=http", "203.0.113.9", false),
        ("for=\"192.0.2.66, for=10.7.7.7\", for=203.0.113.9", "203.0.113.9", false),
        ("for=unknown", "10.1.2.3", false), ("for=\"_a,b\", for=10.7.7.7", "10.7.7.7", false),
        (";,=", "10.1.2.3", false),
    ])
    func `the header of the standard is read by its own rules, and then the other is not`(
        list: String, client: String, isTLS: Bool
    ) throws {
        let headers: HTTPHeaders = ["Forwarded": list, "X-Forwarded-For": "192.0.2.66", "X-Forwarded-Proto": "https"]
        let unveiled = proxies("10.0.0.0/8", header: .forwarded).unveiled(try request(headers))
        #expect(unveiled.clientAddress == client && unveiled.cameThroughTLS == isTLS)
        #expect(proxies("10.0.0.0/8").unveiled(try request(headers)).clientAddress == "192.0.2.66")
    }

    @Test func `the proxy says whether it was asked through TLS`() throws {
        for (said, isTLS) in [("https", true), ("HTTPS", true), ("http", false), ("https, http", false), ("", false)] {
            let headers: HTTPHeaders = ["X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": said]
            #expect(proxies("10.1.2.3").unveiled(try request(headers)).cameThroughTLS == isTLS, "\(said)")
        }
    }

    @Test func `a proxy nobody named is noticed, one that is named is not`() throws {
        let sightings = ProxySightings(proxies("10.0.0.0/8"), log: .silent)
        sightings.look(at: try request([:], from: "203.0.113.1"))
        sightings.look(at: try request(["X-Forwarded-For": "192.0.2.66"]))
        #expect(sightings.latest == nil)
        sightings.look(at: try request(["Forwarded": "for=192.0.2.66"], from: "203.0.113.1"))
        #expect(sightings.latest == "203.0.113.1")
    }

    @Test func `the server asks its proxies, over a real socket too`() async throws {
        var settings = HTTPServerSettings()
        for (trusted, answer) in [("127.0.0.0/8", "203.0.113.9"), ("10.0.0.0/8", "127.0.0.1")] {
            settings.proxies = proxies(trusted)
            let server = HTTPServer(settings) { .text(200, $0.clientAddress) }
            try server.start()
            let socket = try RawSocket(port: try #require(server.port))
            await socket.send(
                "GET / HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: 192.0.2.66, 203.0.113.9\r\nConnection: close\r\n\r\n")
            let said = await socket.readToEnd()
            await server.stop()
            #expect(said.hasSuffix("\r\n\r\n\(answer)"))
        }
    }
}
