import Base

/// Answers one operation that is logged in: finds out what is asked, and has the company do it.
struct SandboxService {
    let company: Company
    /// Different for every request: the boundary of a batch's answer.
    let identifier: String

    /// Runs one operation; what it wrote is kept only when it succeeds.
    func perform(_ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        guard let segments = request.path.segments, let first = segments.first else { throw .unrecognizedPath }
        if request.method == "POST", first.name == "$batch" { return try batch(request) }
        return try keepingDraft(request) { () throws(ServiceLayerError) in
            try company.tables.allOrNothing { () throws(ServiceLayerError) in try answer(request, segments) }
        }
    }

    func answer(
        _ request: ServiceRequest, _ segments: [ServicePath.Segment]
    ) throws(ServiceLayerError) -> Answer {
        let first = segments[0]
        if first.name == "$metadata" { return metadata() }
        guard let set = EntitySet.all[first.name] else { return try function(first.name, request) }
        switch (segments.count, first.key) {
        case (1, nil): return try collection(set, request)
        case (2, nil) where segments[1].name == "$count": return try count(set, request)
        case (1, let key?): return try entity(set, key, request)
        case (2, let key?): return try part(segments[1].name, of: set, key, request)
        default: throw .unrecognizedPath
        }
    }

    /// An approval procedure rolls the document back and saves a draft instead; what the client hears is the same
    /// error as for a record that does not exist.
    private func keepingDraft(
        _ request: ServiceRequest, _ body: () throws(ServiceLayerError) -> Answer
    ) throws(ServiceLayerError) -> Answer {
        let asksForInvoice = request.method == "POST" && request.path.segments?.map(\.name) == ["Invoices"]
        guard company.conditions.approvalIsNeeded, asksForInvoice else { return try body() }
        let sent = try company.reader.read(try request.json(), as: company.schema.type("Document"))
        _ = try company.tables.allOrNothing { () throws(ServiceLayerError) in
            try company.keepDraft(sent, authorization: "dasPending")
        }
        throw .caughtByApproval
    }
}
