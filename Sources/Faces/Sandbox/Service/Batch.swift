import Base

/// `$batch`: operations one after the other, until the first that fails; changesets wholly or not at all.
extension SandboxService {
    func batch(_ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        guard let boundary = Multipart.boundary(request.headers, type: "multipart/mixed"),
            let parts = Multipart.parts(of: request.body, boundary: boundary)
        else { throw .malformedBody }
        let goesOn = request.prefers("odata.continue-on-error")
        var answers: [BatchAnswer] = []
        for part in parts {
            let answer = try batchPart(part, of: request)
            answers.append(answer)
            if answer.failed, !goesOn { break }
        }
        let responseBoundary = "batchresponse_\(identifier)"
        let body = BatchAnswer.written(answers, boundary: responseBoundary, request.version)
        return Answer(request.version == .v1 ? 202 : 200, .multipart(body, boundary: responseBoundary))
    }

    private func batchPart(
        _ part: Multipart.Part, of request: ServiceRequest
    ) throws(ServiceLayerError) -> BatchAnswer {
        if let boundary = Multipart.boundary(part.headers, type: "multipart/mixed") {
            guard let parts = Multipart.parts(of: part.body, boundary: boundary) else { throw .malformedBody }
            return try changeset(parts, of: request)
        }
        let operation = try operation(in: part, of: request)
        return .single(try answered(operation), contentID: part.headers["Content-ID"])
    }

    /// One refusal rolls the whole changeset back and is all that is answered for it.
    private func changeset(
        _ parts: [Multipart.Part], of request: ServiceRequest
    ) throws(ServiceLayerError) -> BatchAnswer {
        do throws(ServiceLayerError) {
            return .changeset(
                try company.tables.allOrNothing { () throws(ServiceLayerError) in
                    var answers: [(answer: Answer, contentID: String?)] = []
                    for part in parts {
                        let operation = try operation(in: part, of: request)
                        guard operation.method != "GET" else { throw .notSupported }
                        answers.append((try perform(operation), part.headers["Content-ID"]))
                    }
                    return answers
                }, boundary: "changesetresponse_\(identifier)")
        } catch {
            if error.storage != nil { throw error }
            return .single(.error(error, request.version), contentID: nil)
        }
    }

    private func answered(_ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        do throws(ServiceLayerError) { return try perform(request) } catch {
            if error.storage != nil { throw error }
            return .error(error, request.version)
        }
    }

    /// The request inside a part: a request line, its own headers, a body.
    private func operation(
        in part: Multipart.Part, of request: ServiceRequest
    ) throws(ServiceLayerError) -> ServiceRequest {
        guard let end = part.body.firstIndex(of: 0x0A),
            let inner = Multipart.part(withHeaders: part.body[(end + 1)...])
        else { throw .malformedBody }
        let words = String(decoding: part.body[..<end], as: UTF8.self).filter { $0 != "\r" }.split(separator: " ")
        guard words.count >= 2 else { throw .malformedBody }
        let target = words.dropFirst().filter { !$0.hasPrefix("HTTP/") }.joined(separator: " ")
        var path = ServicePath(target: target)
        if path.version == nil {
            path = ServicePath(target: "/b1s/\(request.version.rawValue)/\(target.drop { $0 == "/" })")
        }
        var headers = inner.headers
        headers["If-Match"] = nil  // The real server does not look at it inside a batch.
        return ServiceRequest(
            method: words[0].uppercased(), path: path, version: request.version, headers: headers, body: inner.body,
            host: request.host)
    }
}

/// What one part of a batch is answered with.
private enum BatchAnswer {
    case single(Answer, contentID: String?)
    case changeset([(answer: Answer, contentID: String?)], boundary: String)

    var failed: Bool {
        if case .single(let answer, _) = self { answer.status >= 400 } else { false }
    }

    static func written(_ answers: [BatchAnswer], boundary: String, _ version: ServiceLayerVersion) -> [UInt8] {
        var bytes: [UInt8] = []
        for answer in answers {
            bytes += "--\(boundary)\r\n".utf8
            switch answer {
            case .single(let answer, let contentID): bytes += part(answer, contentID, version)
            case .changeset(let answers, let inner):
                bytes += "Content-Type: multipart/mixed; boundary=\(inner)\r\n\r\n".utf8
                for (answer, contentID) in answers {
                    bytes += "--\(inner)\r\n".utf8
                    bytes += part(answer, contentID, version)
                }
                bytes += "--\(inner)--\r\n".utf8
            }
        }
        return bytes + "--\(boundary)--\r\n".utf8
    }

    private static func part(_ answer: Answer, _ contentID: String?, _ version: ServiceLayerVersion) -> [UInt8] {
        let response = answer.response(version)
        var lines = ["Content-Type: application/http", "Content-Transfer-Encoding: binary"]
        if let contentID { lines.append("Content-ID: \(contentID)") }
        lines += ["", "HTTP/1.1 \(response.status) \(reasons[response.status] ?? "Unknown")"]
        lines += response.headers.fields.map { "\($0.name): \($0.value)" }
        lines += ["Content-Length: \(response.body.count)", "", ""]
        return Array(lines.joined(separator: "\r\n").utf8) + response.body + "\r\n".utf8
    }

    private static let reasons = [
        200: "OK", 201: "Created", 204: "No Content", 304: "Not Modified", 400: "Bad Request", 401: "Unauthorized",
        403: "Forbidden", 404: "Not Found", 412: "Precondition Failed", 500: "Internal Server Error",
    ]
}
