package import Base

/// One address to which documents are POSTed as JSON, signed so that the receiver knows who sent them.
///
/// Headers and signature are those of Standard Webhooks: `webhook-id` is the same for every try of one message,
/// `webhook-signature` is `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in Base64.
package struct Webhook: Sendable {
    /// HMAC-SHA-256 of bytes under a key, injected.
    package typealias Signature = @Sendable (_ bytes: [UInt8], _ key: [UInt8]) -> [UInt8]

    private let address: Secret
    private let key: [UInt8]?
    private let transport: any HTTPTransport
    private let time: any TimeSource
    private let sign: Signature

    /// The address may hold a token of the receiver, so it is a secret. A secret that begins with `whsec_` is Base64
    /// behind that; any other is its own bytes; without one nothing is signed.
    package init(
        address: Secret, secret: Secret, transport: any HTTPTransport, time: any TimeSource,
        sign: @escaping Signature
    ) {
        self.address = address
        key = secret.isEmpty ? nil : Webhook.key(of: secret.revealed)
        self.transport = transport
        self.time = time
        self.sign = sign
    }

    /// Returns when the receiver said yes (2xx). Redirects are not followed: the signature was made for one address.
    ///
    /// Throws `WEBHOOK-REFUSED` for any other answer, and `WEBHOOK-UNREACHABLE` when there was none.
    package func post(_ document: JSON, id: String) async throws(Failure) {
        let request = signed(document.bytes, id: id)
        let response: HTTPResponse
        do throws(HTTPTransportError) {
            response = try await transport.send(request, limits: Webhook.limits)
        } catch {
            throw Failure(
                .webhookUnreachable, .tryAgain, "The webhook did not answer (\(error.message)).",
                advice: "Check the address and the way to it; Tieout tries again by itself.", place: "webhook")
        }
        guard (200..<300).contains(response.status) else {
            throw Failure(
                .webhookRefused, response.status >= 500 || response.status == 429 ? .tryAgain : .askHuman,
                "The webhook answered with \(response.status).",
                advice: "Check the address and the secret on both sides; Tieout tries again by itself.",
                cause: String(response.text.prefix(500)), place: "webhook")
        }
    }

    private func signed(_ body: [UInt8], id: String) -> HTTPRequest {
        let seconds = String(time.now.milliseconds / 1000)
        var request = HTTPRequest("POST", address.revealed, headers: ["Content-Type": "application/json"], body: body)
        request.headers["webhook-id"] = id
        request.headers["webhook-timestamp"] = seconds
        if let key {
            let code = sign(Array("\(id).\(seconds).".utf8) + body, key)
            request.headers["webhook-signature"] = "v1,\(Base64.text(code))"
        }
        return request
    }

    private static func key(of secret: String) -> [UInt8] {
        let prefix = "whsec_"
        guard secret.hasPrefix(prefix), let key = Base64.decode(secret.dropFirst(prefix.count)) else {
            return Array(secret.utf8)
        }
        return key
    }

    private static let limits = HTTPLimits(
        connectMilliseconds: 10_000, wholeMilliseconds: 30_000, bodyBytesMax: 64 << 10)
}

extension Failure.Code {
    package static let webhookUnreachable = Self("WEBHOOK-UNREACHABLE")
    package static let webhookRefused = Self("WEBHOOK-REFUSED")
}
