import Base

/// The last requests and what became of them. Passwords never get here.
struct RequestLog {
    let tables: Tables
    let options: SandboxOptions

    /// Longer bodies are cut in the log.
    static let bodyCharactersMax = 4000

    func add(
        _ request: HTTPRequest, _ path: ServicePath, _ outcome: SandboxOutcome, _ struck: StruckFaults,
        at now: Timestamp
    ) throws(ServiceLayerError) {
        let isLogin = path.resource == "/Login"
        let body =
            isLogin
            ? "" : String(String(decoding: request.body.prefix(16_000), as: UTF8.self).prefix(Self.bodyCharactersMax))
        try tables.change(
            """
            INSERT INTO request_log (at, method, target, outcome, faults, body)
            VALUES (\(now), \(request.method), \(request.target), \(outcome.word),
                \(struck.names.joined(separator: " ")), \(body))
            """)
        try tables.change(
            "DELETE FROM request_log WHERE id <= (SELECT max(id) FROM request_log) - \(options.requestsKept)")
    }

    /// The latest first.
    func last(_ count: Int) throws(ServiceLayerError) -> [JSON] {
        try tables.all(
            "SELECT at, method, target, outcome, faults, body FROM request_log ORDER BY id DESC LIMIT \(count)"
        ) { row in
            [
                "at": JSON(row.timestamp(0)), "method": JSON(row.text(1)), "target": JSON(row.text(2)),
                "outcome": JSON(row.text(3)), "faults": JSON(row.text(4)), "body": JSON(row.text(5)),
            ]
        }
    }
}
