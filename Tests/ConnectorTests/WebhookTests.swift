import Base
import Crypto
import Synchronization
import TestSupport
import Testing
import Webhooks

/// Documents POSTed to an address of another program.
@Suite struct WebhookTests {
    /// The example of the Standard Webhooks specification.
    @Test func `the signature is the one receivers compute`() async throws {
        let receiver = Receiver([HTTPResponse(204)])
        let hook = Webhook(
            address: Secret("https://hooks.example.com/x?token=t"),
            secret: Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
            transport: receiver, time: SimulatedTime(Timestamp(milliseconds: 1_614_265_330_000))
        ) { Digest.hmacSHA256($0, key: $1) }
        try await hook.post(["test": 2_432_232_314], id: "msg_p5jXN8AQM9LWM0D4loKWxJek")
        let sent = try #require(receiver.requests.first)
        #expect(sent.method == "POST" && String(decoding: sent.body, as: UTF8.self) == #"{"test":2432232314}"#)
        #expect(sent.headers["webhook-timestamp"] == "1614265330")
        let expected = Digest.hmacSHA256(
            Array(#"msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test":2432232314}"#.utf8),
            key: try #require(Base64.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")))
        #expect(sent.headers["webhook-signature"] == "v1,\(Base64.text(expected))")
        #expect(sent.headers["webhook-id"] == "msg_p5jXN8AQM9LWM0D4loKWxJek")
    }

    @Test func `without a secret nothing pretends to be signed`() async throws {
        let receiver = Receiver([HTTPResponse(200)])
        try await hook(receiver).post(["a": 1], id: "1")
        #expect(receiver.requests.first?.headers["webhook-signature"] == nil)
    }

    @Test(arguments: [(301, Failure.Verdict.askHuman), (404, .askHuman), (429, .tryAgain), (503, .tryAgain)])
    func `anything but a yes is a refusal`(status: Int, verdict: Failure.Verdict) async throws {
        let receiver = Receiver([HTTPResponse(status, body: Array("no room".utf8))])
        let failure = await #expect(throws: Failure.self) { try await hook(receiver).post([:], id: "1") }
        #expect(failure?.code == .webhookRefused && failure?.verdict == verdict && failure?.cause == "no room")
        #expect(receiver.requests.count == 1)
    }

    @Test func `an address nobody answers at is a failure that names no token`() async throws {
        let failure = await #expect(throws: Failure.self) { try await hook(Receiver([])).post([:], id: "1") }
        #expect(failure?.code == .webhookUnreachable && failure?.description.contains("token") == false)
    }

    private func hook(_ receiver: Receiver) -> Webhook {
        Webhook(
            address: Secret("https://hooks.example.com/token"), secret: Secret(""), transport: receiver,
            time: SimulatedTime()
        ) { Digest.hmacSHA256($0, key: $1) }
    }
}

/// Answers what it was given, in order; then nobody is there.
private final class Receiver: HTTPTransport {
    private let state: Mutex<(answers: [HTTPResponse], requests: [HTTPRequest])>

    init(_ answers: [HTTPResponse]) { state = Mutex((answers, [])) }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }

    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(HTTPTransportError) -> HTTPResponse {
        let answer = state.withLock { state in
            state.requests.append(request)
            return state.answers.isEmpty ? nil : state.answers.removeFirst()
        }
        guard let answer else { throw HTTPTransportError(.connectionRefused, "Connection refused") }
        return answer
    }
}
