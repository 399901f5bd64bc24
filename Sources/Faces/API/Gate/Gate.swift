import Base
import HTTPServer
import Model

/// Lets in who shows a token that is in force and whose role may do what is asked.
struct Gate: Sendable {
    let tokens: TokenDesk
    let attempts: FailedAttempts

    init(tokens: TokenDesk, attemptsMax: Int, time: any TimeSource) {
        self.tokens = tokens
        attempts = FailedAttempts(attemptsMax, time: time)
    }

    /// Throws 401, 403, 429. A token in force is let in whatever others at its address tried: many programs may stand
    /// behind one proxy, and 256 random bits are not found by trying.
    func admit(_ request: HTTPServerRequest, to access: Route.Access) async throws(Refusal) -> AccessToken? {
        guard case .needs(let permission) = access else { return nil }
        guard let token = try await token(of: request) else {
            if let seconds = attempts.failed(from: request.clientAddress) { throw .tooManyAttempts(seconds: seconds) }
            throw .tokenRefused
        }
        guard token.role.may(permission) else { throw .notPermitted(token, permission) }
        return token
    }

    /// Whether an answer that goes on and on may: a token taken back, or at its end, opens nothing any more.
    func stillAdmits(_ request: HTTPServerRequest, to access: Route.Access) async -> Bool {
        guard case .needs(let permission) = access else { return true }
        guard let token = try? await token(of: request) else { return false }
        return token.role.may(permission)
    }

    private func token(of request: HTTPServerRequest) async throws(Refusal) -> AccessToken? {
        let fields = request.headers.all("Authorization")
        guard fields.count == 1, let match = fields[0].wholeMatch(of: /[Bb][Ee][Aa][Rr][Ee][Rr] +([^ ]+) */) else {
            return nil
        }
        do throws(Failure) { return try await tokens.recognise(String(match.1)) } catch {
            throw Refusal(error)
        }
    }
}

extension Refusal {
    /// The same words whatever was wrong with it, so that nobody learns which tokens there are.
    fileprivate static var tokenRefused: Refusal {
        var refusal = Refusal(
            401,
            Failure(
                .apiTokenRefused, .askHuman, "No token was sent, or one that is not in force.",
                advice: "Send the header \"Authorization: Bearer TOKEN\"; \"tieout token create\" makes one.",
                place: "Authorization"))
        refusal.headers["WWW-Authenticate"] = "Bearer realm=\"tieout\""
        return refusal
    }

    fileprivate static func tooManyAttempts(seconds: Int64) -> Refusal {
        var refusal = Refusal(
            429,
            Failure(
                .apiTooManyAttempts, .tryAgain, "Too many requests without a valid token came from your address.",
                advice: "Wait \(seconds) seconds, and send a token that is in force."))
        refusal.headers["Retry-After"] = String(seconds)
        return refusal
    }

    fileprivate static func notPermitted(_ token: AccessToken, _ permission: Permission) -> Refusal {
        let roles = Role.allCases.filter { $0.may(permission) }.map(\.rawValue).joined(separator: " or ")
        return Refusal(
            403,
            Failure(
                .apiNotPermitted, .askHuman,
                "The token \(token.name) has the role \(token.role.rawValue), which does not include \(permission.rawValue).",
                advice: "Use a token with the role \(roles)."))
    }
}
