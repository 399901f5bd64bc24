import Base
import HTTPServer

/// What those who watch over the service ask: does it live, and can it work?
package struct Health: Sendable {
    /// One thing that must be so before the service can work.
    package struct Check: Sendable {
        let name: String
        let whatIsMissing: @Sendable () async -> String?

        /// `whatIsMissing` says in a sentence what is not as it must be; `nil` when all is well.
        package init(_ name: String, _ whatIsMissing: @escaping @Sendable () async -> String?) {
            self.name = name
            self.whatIsMissing = whatIsMissing
        }
    }

    private let version: String
    private let checks: [Check]

    package init(version: String, checks: [Check]) {
        self.version = version
        self.checks = checks
    }

    package var routes: [Route] {
        [
            // The process answers: that is all that is asked. Whoever restarts on this must not ask for more.
            Route("GET", "/healthz") { [version] _, _ in .json(200, ["status": "alive", "version": JSON(version)]) },
            Route("GET", "/readyz") { _, _ in await readiness() },
        ]
    }

    /// 200 when nothing is missing, 503 otherwise; both name every check.
    private func readiness() async -> HTTPReply {
        var results = JSONObject()
        var isReady = true
        for check in checks {
            let missing = await check.whatIsMissing()
            isReady = isReady && missing == nil
            results[check.name] = JSON(missing ?? "ok")
        }
        return .json(isReady ? 200 : 503, ["status": isReady ? "ready" : "not ready", "checks": .object(results)])
    }
}
