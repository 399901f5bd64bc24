import Base

/// The way of a request through the sandbox: front end, faults, session, operation, and what the faults make of the
/// answer.
struct Reception {
    let tables: Tables
    let options: SandboxOptions
    let now: Timestamp
    let randomness: any Randomness
    /// Different for every request.
    let identifier: String

    func receive(_ request: HTTPRequest) throws(ServiceLayerError) -> SandboxOutcome {
        try PendingWork(tables: tables, options: options, now: now).settle()
        let path = ServicePath(target: request.target)
        if path.path.hasPrefix("/sandbox/") {
            return .answer(try Inspection(reception: self).answer(request, path), delayMilliseconds: 0)
        }
        if path.path.hasPrefix("/ping") { return .answer(pong(path), delayMilliseconds: 0) }
        let method = request.method.uppercased()
        try Counters(tables: tables).add("\(method) \(path.countedResource)")
        guard let version = path.version else {
            return try logged(request, path, .answer(Answer.proxy(404).response(.v2), delayMilliseconds: 0))
        }
        let struck = try FaultTable(tables: tables).strike(method: method, path: path.resource)
        let service = ServiceRequest(request, path: path, version: version)
        if let lost = frontEnd(service, struck) { return try logged(request, path, lost, struck) }
        let outcome = afterwards(struck, version, try answer(service, struck))
        return try logged(request, path, outcome, struck)
    }

    /// What never reaches the service: too much, too strange, or lost on the way.
    private func frontEnd(
        _ request: ServiceRequest, _ struck: StruckFaults
    ) -> SandboxOutcome? {
        func answer(_ answer: Answer) -> SandboxOutcome {
            .answer(answer.response(request.version), delayMilliseconds: 0)
        }
        if request.body.count > options.bodyBytesMax { return answer(.proxy(413)) }
        // The front-end Apache stumbles over it; a client that sends it never gets further.
        if request.headers["Expect"] != nil { return answer(Answer(500, .silence)) }
        if let rule = struck[.dropBeforeCommit] { return .hangUp(afterMilliseconds: rule.holdMilliseconds) }
        if struck[.gateway502Before] != nil { return answer(.proxy(502)) }
        if struck[.gateway504Before] != nil { return answer(.proxy(504)) }
        if struck[.empty500Before] != nil { return answer(Answer(500, .silence)) }
        return nil
    }

    private func answer(
        _ request: ServiceRequest, _ struck: StruckFaults
    ) throws(ServiceLayerError) -> Answer {
        do throws(ServiceLayerError) {
            switch request.path.segments?.map(\.name) {
            case ["Login"]: return try logIn(request, struck)
            case ["Logout"]: return try logOut(request)
            default: return try serve(request, struck)
            }
        } catch {
            if error.storage != nil { throw error }
            return .error(error, struck[.v2ShapeOnV1] == nil ? request.version : .v2)
        }
    }

    private func serve(_ request: ServiceRequest, _ struck: StruckFaults) throws(ServiceLayerError) -> Answer {
        let (session, isNew) = try sessions.session(of: request.headers)
        if struck[.sessionExpiry] != nil {
            try sessions.end(session.id)
            throw .invalidSession
        }
        if struck[.badNode407] != nil { try sessions.moveToBadNode(session.id) }
        if session.isOnBadNode || struck[.badNode407] != nil { throw .badNode }
        if let rule = struck[.lateCommit] {
            try PendingWork(tables: tables, options: options, now: now).add(request, struck, rule)
            return Answer(0)  // Nobody will read it: the connection is closed.
        }
        let company = try Company(tables: tables, options: options, now: now, conditions: struck.conditions)
        var answer = try SandboxService(company: company, identifier: identifier).perform(request)
        if isNew { answer.addCookies(of: session) }
        return answer
    }

    /// What the faults leave of an answer.
    private func afterwards(
        _ struck: StruckFaults, _ version: ServiceLayerVersion, _ answer: Answer
    ) -> SandboxOutcome {
        let delay = struck[.slowAnswer]?.milliseconds ?? 0
        func deliver(_ answer: Answer) -> SandboxOutcome { .answer(answer.response(version), delayMilliseconds: delay) }
        if let rule = struck[.lateCommit], answer.status == 0 {
            return .hangUp(afterMilliseconds: rule.holdMilliseconds)
        }
        if let rule = struck[.commitThenDrop] { return .hangUp(afterMilliseconds: rule.holdMilliseconds) }
        if struck[.gateway502After] != nil { return deliver(.proxy(502)) }
        if struck[.gateway504After] != nil { return deliver(.proxy(504)) }
        if struck[.empty500After] != nil { return deliver(Answer(500, .silence)) }
        guard answer.succeeded else { return deliver(answer) }
        if struck[.truncated201] != nil {
            let response = answer.response(version)
            return .cut(response, afterBytes: response.body.count / 2)
        }
        return deliver(struck[.createdWithoutKey] == nil ? answer : answer.withoutKey)
    }

    private func logged(
        _ request: HTTPRequest, _ path: ServicePath, _ outcome: SandboxOutcome, _ struck: StruckFaults = StruckFaults()
    ) throws(ServiceLayerError) -> SandboxOutcome {
        try RequestLog(tables: tables, options: options).add(request, path, outcome, struck, at: now)
        return outcome
    }

    private func pong(_ path: ServicePath) -> HTTPResponse {
        let sender = path.segments?.count ?? 0 > 1 ? "node\(path.segments?.last?.name ?? "1")" : "load balancer"
        return Answer(
            200,
            .json([
                "message": "pong", "sender": JSON(sender), "timestamp": JSON(now.milliseconds / 1000),
            ])
        ).response(.v2)
    }
}

extension Answer {
    /// The same answer, and nothing in it says what was created.
    fileprivate var withoutKey: Answer {
        var answer = self
        answer.headers["Location"] = nil
        answer.headers["ETag"] = nil
        if case .json(.object(var object)) = body {
            for name in ["DocEntry", "DocNum", "JdtNum", "Number", "TransNum", "odata.etag", "@odata.etag"] {
                object[name] = nil
            }
            if case .array(let lines)? = object["DocumentLines"] {
                object["DocumentLines"] = .array(
                    lines.map { line in
                        var line = line
                        line["DocEntry"] = nil
                        return line
                    })
            }
            answer.body = .json(.object(object))
        }
        return answer
    }
}
