import Base

/// Login and logout, and what faults make of them.
extension Reception {
    var sessions: Sessions {
        Sessions(tables: tables, options: options, now: now, randomness: randomness)
    }

    func logIn(_ request: ServiceRequest, _ struck: StruckFaults) throws(ServiceLayerError) -> Answer {
        let counters = Counters(tables: tables)
        do throws(ServiceLayerError) {
            if struck[.login299] != nil { throw .samlLoginFailed }
            if struck[.login305] != nil { throw .switchCompany }
            let session = try sessions.logIn(request.body)
            try counters.add(Counters.loginsSucceeded)
            try counters.clear(Counters.loginsRefusedInARow)
            let context = "\(options.scheme)://\(request.host)/b1s/\(request.version.rawValue)/$metadata#B1Sessions"
            let name = request.version == .v1 ? "odata.metadata" : "@odata.context"
            var answer = Answer(
                200,
                .json(
                    .object([
                        name: JSON(request.version == .v1 ? "\(context)/@Element" : "\(context)/$entity"),
                        "SessionId": JSON(session.id), "Version": "1000190",
                        "SessionTimeout": JSON(options.sessionTimeoutMinutes),
                    ])))
            answer.addCookies(of: session)
            return answer
        } catch {
            if error.storage == nil {
                try counters.add(Counters.loginsRefused)
                if error == .wrongPassword { try counters.add(Counters.loginsRefusedInARow) }
            }
            throw error
        }
    }

    func logOut(_ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        let (session, _) = try sessions.session(of: request.headers)
        try sessions.end(session.id)
        return .noContent
    }
}

extension Answer {
    /// Letter for letter as the real server sets them: no Path on the first, a semicolon at its end.
    mutating func addCookies(of session: Sessions.Session) {
        headers.add("Set-Cookie", "B1SESSION=\(session.id);HttpOnly;")
        headers.add("Set-Cookie", "ROUTEID=.node1; path=/b1s")
    }
}
