import Base
import Curl
import HTTPServer
import TestSupport
import Testing

/// TLS as ERPs have it: with certificates that no public authority signed.
@Suite struct CurlTLSTests {
    @Test func `a certificate is trusted when its authority is named, and only then`() async throws {
        let (server, files) = try await tlsServer()
        let request = HTTPRequest("POST", server.address.replacing("http:", with: "https:"), body: [1, 2, 3])

        let strict = await outcome(request, CurlOptions())
        #expect(strict == .failure(.tlsRefused))
        var named = CurlOptions()
        named.authoritiesFile = files.certificate
        #expect(await outcome(request, named) == .success("3 bytes"))
        var careless = CurlOptions()
        careless.verifiesCertificates = false
        #expect(await outcome(request, careless) == .success("3 bytes"))

        // The certificate is for 127.0.0.1, not for this name of the same machine.
        let otherName = HTTPRequest("POST", request.target.replacing("127.0.0.1", with: "localhost"))
        #expect(await outcome(otherName, named) == .failure(.tlsRefused))
        await server.stop()
        withExtendedLifetime(files) {}
    }

    @Test func `a pinned key must be the server's, whoever signed it`() async throws {
        let (server, files) = try await tlsServer()
        let request = HTTPRequest("GET", server.address.replacing("http:", with: "https:"))
        var pinned = CurlOptions()
        pinned.authoritiesFile = files.certificate
        pinned.pinnedPublicKey = "sha256//\(files.keyDigest)"
        #expect(await outcome(request, pinned) == .success("0 bytes"))
        pinned.pinnedPublicKey = "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
        #expect(await outcome(request, pinned) == .failure(.tlsRefused))
        await server.stop()
        withExtendedLifetime(files) {}
    }

    @Test func `an authorities file that is missing is a refusal, not an answer`() async throws {
        let (server, _) = try await tlsServer()
        var options = CurlOptions()
        options.authoritiesFile = "/nowhere/authorities.pem"
        let request = HTTPRequest("GET", server.address.replacing("http:", with: "https:"))
        #expect(await outcome(request, options) == .failure(.tlsRefused))
        await server.stop()
    }

    @Test func `a server that dies under a large request ends the exchange and nothing else`() async throws {
        let (server, files) = try await tlsServer(bodyBytesMax: 1000)
        var options = CurlOptions()
        options.authoritiesFile = files.certificate
        let request = HTTPRequest(
            "POST", server.address.replacing("http:", with: "https:"), body: [UInt8](repeating: 0, count: 40 << 20))
        let ended = await outcome(request, options)
        #expect([.failure(.connectionLost), .success("413")].contains(ended))
        await server.stop()
        withExtendedLifetime(files) {}
    }
}

private enum Outcome: Equatable {
    case success(String)
    case failure(HTTPTransportError.Kind)
}

private func outcome(_ request: HTTPRequest, _ options: CurlOptions) async -> Outcome {
    do throws(HTTPTransportError) {
        let answer = try await CurlTransport(options).send(request, limits: HTTPLimits())
        return .success(answer.status == 200 ? answer.text : "\(answer.status)")
    } catch { return .failure(error.kind) }
}

private struct CertificateFiles {
    let folder: ScratchFolder
    let keyDigest: String
    var certificate: String { folder.file("certificate.pem") }
}

/// A server with a certificate of its own making.
private func tlsServer(bodyBytesMax: Int = 1 << 20) async throws -> (HTTPServer, CertificateFiles) {
    let folder = ScratchFolder()
    let (certificate, key) = (folder.file("certificate.pem"), folder.file("key.pem"))
    let made = await shell(
        """
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=tieout-test \
            -addext subjectAltName=IP:127.0.0.1 -keyout \(key) -out \(certificate) 2>/dev/null
        """)
    try #require(made != nil)
    let digest = await shell(
        "openssl pkey -in \(key) -pubout -outform der | openssl dgst -sha256 -binary | openssl base64 -A")
    let tls = HTTPServerTLS(
        certificatePEM: try #require(await shell("cat \(certificate)")),
        keyPEM: Secret(try #require(await shell("cat \(key)"))))
    var limits = HTTPServerLimits()
    limits.bodyBytesMax = bodyBytesMax
    let server = HTTPServer(HTTPServerSettings(limits: limits, tls: tls)) { .text(200, "\($0.body.count) bytes") }
    try server.start()
    return (server, CertificateFiles(folder: folder, keyDigest: try #require(digest)))
}
