import Base

/// Work that the service accepted and finishes only when its moment has come, whatever became of its client: this is
/// how a document appears after somebody looked for it and did not find it.
struct PendingWork {
    let tables: Tables
    let options: SandboxOptions
    let now: Timestamp

    func add(_ request: ServiceRequest, _ struck: StruckFaults, _ rule: FaultRule) throws(ServiceLayerError) {
        let written: JSON = [
            "method": JSON(request.method), "version": JSON(request.version.rawValue), "host": JSON(request.host),
            "target": JSON("/b1s/\(request.version.rawValue)\(request.path.resource)"),
            "body": JSON(String(decoding: request.body, as: UTF8.self)), "ifMatch": JSON(request.headers["If-Match"]),
        ]
        try tables.change(
            """
            INSERT INTO pending_request (due_at, request, faults)
            VALUES (\(now.adding(milliseconds: rule.milliseconds)), \(written.written), \(struck.written))
            """)
    }

    /// Does what is due, each at its own moment, so that dates and stamps are those of the moment.
    func settle() throws(ServiceLayerError) {
        let due = try tables.all(
            "SELECT id, due_at, request, faults FROM pending_request WHERE due_at <= \(now) ORDER BY due_at, id"
        ) { (id: $0.integer(0), at: $0.timestamp(1), request: $0.text(2), faults: $0.text(3)) }
        for work in due {
            try tables.change("DELETE FROM pending_request WHERE id = \(work.id)")
            let request = request(try tables.object(work.request))
            let struck = try StruckFaults(written: work.faults)
            let company = try Company(tables: tables, options: options, now: work.at, conditions: struck.conditions)
            let outcome: SandboxOutcome
            do throws(ServiceLayerError) {
                let answer = try SandboxService(company: company, identifier: "late").perform(request)
                outcome = .answer(answer.response(request.version), delayMilliseconds: 0)
            } catch {
                if error.storage != nil { throw error }
                outcome = .answer(Answer.error(error, request.version).response(request.version), delayMilliseconds: 0)
            }
            let late = HTTPRequest(request.method, request.path.path, body: request.body)
            try RequestLog(tables: tables, options: options).add(late, request.path, outcome, struck, at: work.at)
        }
    }

    private func request(_ stored: JSONObject) -> ServiceRequest {
        var headers = HTTPHeaders()
        headers["If-Match"] = stored["ifMatch"]?.text
        return ServiceRequest(
            method: stored["method"]?.text ?? "", path: ServicePath(target: stored["target"]?.text ?? ""),
            version: stored["version"]?.text.flatMap(ServiceLayerVersion.init) ?? .v2, headers: headers,
            body: Array((stored["body"]?.text ?? "").utf8), host: stored["host"]?.text ?? "")
    }
}
