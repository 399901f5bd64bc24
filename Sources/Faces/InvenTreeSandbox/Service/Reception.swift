import Base

/// The way of a request through the stand-in: front end, faults, who asks, the work, and what the faults leave of it.
struct Reception {
    let tables: Tables
    let options: InvenTreeOptions
    let now: Timestamp
    let randomness: any Randomness

    /// A longer request line (method, target, version) is refused by the front end.
    static let requestLineBytesMax = 4094

    func receive(_ request: HTTPRequest) throws(Refusal) -> InvenTreeOutcome {
        try settle()
        let service = ServiceRequest(request, scheme: options.scheme)
        if service.path.hasPrefix("/sandbox/") {
            return .answer(try Inspection(reception: self).answer(service).response, delayMilliseconds: 0)
        }
        try tables.change(
            """
            INSERT INTO counter VALUES (\("\(service.method) \(counted(service))"), 1)
            ON CONFLICT (name) DO UPDATE SET value = value + 1
            """)
        let struck = try FaultTable(tables: tables).strike(method: service.method, path: service.path)
        let outcome = try outcome(of: request, service, struck)
        try log(request, outcome, struck)
        return outcome
    }

    private func outcome(
        of request: HTTPRequest, _ service: ServiceRequest, _ struck: [InvenTreeFault: FaultTable.Row]
    ) throws(Refusal) -> InvenTreeOutcome {
        func deliver(_ reply: Reply) -> InvenTreeOutcome { .answer(reply.response, delayMilliseconds: 0) }
        if request.method.utf8.count + request.target.utf8.count + 10 > Reception.requestLineBytesMax {
            return deliver(.page(400))
        }
        if service.body.count > options.bodyBytesMax { return deliver(.page(413)) }
        if let lost = beforehand(service, struck) { return lost }
        if let row = struck[.lateCommit] {
            let user = try accounts.account(service.headers)
            try tables.change(
                """
                INSERT INTO pending_request (due_at, user_pk, method, target, content_type, body)
                VALUES (\(now.adding(milliseconds: row.rule.milliseconds)), \(user.pk), \(request.method),
                    \(request.target), \(request.headers["Content-Type"]), \(request.body))
                """)
            return .hangUp(afterMilliseconds: 0)
        }
        return afterwards(struck, service, try answer(service))
    }

    private var accounts: Accounts { Accounts(tables: tables, now: now, randomness: randomness) }

    private func answer(_ request: ServiceRequest) throws(Refusal) -> Reply {
        do throws(Refusal) {
            if request.path == "/api/" { return Reply(200, Desk.greeting(options)) }
            let user = try accounts.account(request.headers)
            if ["/api/user/token/", "/api/user/me/token/"].contains(request.path) {
                guard request.method == "GET" else { throw .noMethod(request.method) }
                return Reply(200, try accounts.token(named: request.query["name"] ?? "", of: user))
            }
            return try work(request, as: user)
        } catch {
            if error.storage != nil { throw error }
            return Reply(error)
        }
    }

    private func work(_ request: ServiceRequest, as user: Account) throws(Refusal) -> Reply {
        let desk = Desk(tables: tables, options: options, now: now, user: user)
        return try tables.allOrNothing { () throws(Refusal) in try Router(desk: desk).answer(request) }
    }

    /// Does the work whose moment has come, whatever became of its client.
    func settle() throws(Refusal) {
        let due = try tables.all(
            """
            SELECT id, due_at, user_pk, method, target, content_type, body FROM pending_request
            WHERE due_at <= \(now) ORDER BY due_at, id
            """
        ) { row in
            var request = HTTPRequest(row.text(3), row.text(4), body: row.blob(6))
            request.headers["Content-Type"] = row.optionalText(5)
            return (id: row.integer(0), at: row.timestamp(1), user: row.integer(2), request: request)
        }
        for item in due {
            try tables.change("DELETE FROM pending_request WHERE id = \(item.id)")
            guard let user = try accounts.account(item.user) else { continue }
            let then = Reception(tables: tables, options: options, now: item.at, randomness: randomness)
            do throws(Refusal) {
                _ = try then.work(ServiceRequest(item.request, scheme: options.scheme), as: user)
            } catch {
                // Its client is gone: nobody reads why it was refused.
                if error.storage != nil { throw error }
            }
        }
    }
}

// MARK: - Faults

extension Reception {
    /// What never reaches the service, or is refused before any work.
    private func beforehand(
        _ request: ServiceRequest, _ struck: [InvenTreeFault: FaultTable.Row]
    ) -> InvenTreeOutcome? {
        func answer(_ reply: Reply) -> InvenTreeOutcome { .answer(reply.response, delayMilliseconds: 0) }
        if struck[.dropBeforeCommit] != nil { return .hangUp(afterMilliseconds: 0) }
        if let row = struck[.workerRecycle], row.fired % 2 == 0 { return .hangUp(afterMilliseconds: 0) }
        if struck[.gateway502Before] != nil { return answer(.page(502)) }
        if struck[.gateway504Before] != nil { return answer(.page(504)) }
        if let row = struck[.throttled429] {
            let seconds = String((row.rule.milliseconds + 999) / 1000)
            let body: JSON = ["detail": JSON("Request was throttled. Expected available in \(seconds) seconds.")]
            return answer(Reply(429, .json(body), headers: ["Retry-After": seconds]))
        }
        if struck[.server500Before] != nil {
            return answer(Reply(.broken("OperationalError", in: "django.db.utils", path: request.path)))
        }
        if struck[.deadlock500] != nil {
            return answer(Reply(.broken("OperationalError", in: "django.db.utils", path: request.path)))
        }
        if struck[.numbering400] != nil { return answer(Reply(.takenReference)) }
        if struck[.numbering500] != nil {
            return answer(Reply(.broken("IntegrityError", in: "django.db.utils", path: request.path)))
        }
        return nil
    }

    /// What the faults leave of an answer.
    private func afterwards(
        _ struck: [InvenTreeFault: FaultTable.Row], _ request: ServiceRequest, _ reply: Reply
    ) -> InvenTreeOutcome {
        let delay = struck[.slowAnswer]?.rule.milliseconds ?? 0
        func deliver(_ reply: Reply) -> InvenTreeOutcome { .answer(reply.response, delayMilliseconds: delay) }
        if struck[.commitThenDrop] != nil || struck[.workerRecycle] != nil { return .hangUp(afterMilliseconds: 0) }
        if struck[.gateway502After] != nil { return deliver(.page(502)) }
        if struck[.gateway504After] != nil { return deliver(.page(504)) }
        if struck[.server500After] != nil {
            return deliver(Reply(.broken("OperationalError", in: "django.db.utils", path: request.path)))
        }
        if struck[.truncatedAnswer] != nil {
            let response = reply.response
            return .cut(response, afterBytes: response.body.count / 2)
        }
        return deliver(reply)
    }
}

// MARK: - The log

extension Reception {
    /// The path with numbers left out: `/api/order/so/{pk}/`.
    private func counted(_ request: ServiceRequest) -> String {
        "/" + request.segments.map { (Int64($0) == nil ? $0 : "{pk}") + "/" }.joined()
    }

    private func log(
        _ request: HTTPRequest, _ outcome: InvenTreeOutcome, _ struck: [InvenTreeFault: FaultTable.Row]
    ) throws(Refusal) {
        let body = String(String(decoding: request.body.prefix(16_000), as: UTF8.self).prefix(4000))
        let names = struck.keys.map(\.rawValue).sorted().joined(separator: " ")
        try tables.change(
            """
            INSERT INTO request_log (at, method, target, outcome, faults, body)
            VALUES (\(now), \(request.method), \(request.target), \(outcome.word), \(names), \(body))
            """)
        try tables.change(
            "DELETE FROM request_log WHERE id <= (SELECT max(id) FROM request_log) - \(options.requestsKept)")
    }
}
