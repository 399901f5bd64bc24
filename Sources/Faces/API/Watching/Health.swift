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

    var routes: [Route] {
        [
            // The process answers: that is all that is asked. Whoever restarts on this must not ask for more.
            Route(
                .get, "/healthz", "isAlive", "Says that the process lives.", topic: "Watching", .open,
                answers: [
                    .json(
                        Schema.object([
                            ("status", "alive", .text, true), ("version", "of this Tieout", .text, true),
                        ]), "It lives.")
                ]
            ) { [version] _ throws(Failure) in .json(["status": "alive", "version": JSON(version)]) },
            Route(
                .get, "/readyz", "isReady", "Says whether the service can work, and what is missing.",
                topic: "Watching", .open,
                answers: [.json(200, Health.form, "It can work."), .json(503, Health.form, "Something is missing.")]
            ) { _ throws(Failure) in await readiness() },
        ]
    }

    private static let form = Schema.object([
        ("status", "ready, or not ready", .text, true),
        ("checks", "every check by its name: ok, or what is missing", Schema.map(of: .text), true),
    ])

    /// 200 when nothing is missing, 503 otherwise; both name every check.
    private func readiness() async -> Reply {
        var results = JSONObject()
        var isReady = true
        for check in checks {
            let missing = await check.whatIsMissing()
            isReady = isReady && missing == nil
            results[check.name] = JSON(missing ?? "ok")
        }
        return .json(
            ["status": isReady ? "ready" : "not ready", "checks": .object(results)], status: isReady ? 200 : 503)
    }
}
