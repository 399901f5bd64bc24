import Base

/// The server's data importer, one session: upload a CSV, accept its columns, read its rows, accept them.
///
/// The server checks all rows before it stores the first, then stores them one by one; a row that was accepted is refused
/// the second time. Until rows are accepted nothing but the session itself was made.
struct ImportSession: Sendable {
    /// The rows wait to be accepted.
    static let ready: Int64 = 30
    /// Every row was stored.
    static let complete: Int64 = 40

    struct Row: Sendable {
        let pk: Int64
        /// The line of the file, counted from the first.
        let index: Int64
        let isComplete: Bool
        /// What the server says against it; `nil` when it is valid.
        let failure: Failure?
        let data: JSON

        init?(_ json: JSON) {
            guard let pk = json["pk"]?.integer, let index = json["row_index"]?.integer else { return nil }
            self.pk = pk
            self.index = index
            isComplete = json["complete"]?.flag ?? false
            data = json["data"] ?? .null
            let errors = json["errors"]?.object ?? [:]
            if json["valid"]?.flag ?? false {
                failure = nil
            } else {
                let error = InvenTreeError(row: errors)
                failure = Failure(error, as: error.code(isRepeatable: false))
            }
        }
    }

    let pk: Int64
    private let client: InvenTreeClient

    /// Uploads a file whose columns are named like fields, and waits until its rows are there.
    static func open(_ form: MultipartForm, client: InvenTreeClient) async throws(Failure) -> ImportSession {
        let answer = try await accepted(
            client.send(.upload(.importLines, "/api/importer/session/", form)))
        guard let pk = answer["pk"]?.integer else {
            throw Failure(.inventreeAnswerUnreadable, cause: "An import session is answered without a pk.")
        }
        let session = ImportSession(pk: pk, client: client)
        let mapped = try await accepted(
            client.send(.change(.importLines, "POST", "\(session.path)accept_fields/", [:])))
        try await session.wait(from: mapped["status"]?.integer)
        return session
    }

    private init(pk: Int64, client: InvenTreeClient) {
        self.pk = pk
        self.client = client
    }

    private var path: String { "/api/importer/session/\(pk)/" }

    /// In the order of the file.
    func rows() async throws(Failure) -> [Row] {
        let list = try await client.all(
            .importLines, "/api/importer/row/", [(name: "session", value: String(pk))])
        return try list.map { json throws(Failure) in
            guard let row = Row(json) else {
                throw Failure(.inventreeAnswerUnreadable, cause: "A row of an import has no pk or row_index.")
            }
            return row
        }.sorted { $0.index < $1.index }
    }

    /// What became of the request; which rows were stored is asked afterwards.
    func accept(_ rows: [Row]) async -> InvenTreeClient.Reply {
        await client.send(
            .change(
                .importLines, "POST", "\(path)accept_rows/", ["rows": JSON(rows.map { JSON($0.pk) })]))
    }

    /// Whether every row was stored.
    func isComplete() async throws(Failure) -> Bool {
        try await client.read(.get(.importLines, path))?["status"]?.integer == ImportSession.complete
    }

    // MARK: -

    /// With a background worker the rows are there only after a while.
    private func wait(from first: Int64?) async throws(Failure) {
        let deadline = client.time.now.adding(seconds: client.settings.importSecondsMax)
        var status = first
        var pause = InvenTreeLimits.pauseMilliseconds
        while (status ?? 0) < ImportSession.ready {
            guard client.time.now < deadline else {
                throw Failure(
                    .inventreeImportSlow,
                    cause: "Session \(pk) is not ready after \(client.settings.importSecondsMax) seconds.")
            }
            do throws(CancellationError) { try await client.time.sleep(milliseconds: pause) } catch {
                throw .inventreeInterrupted
            }
            pause = min(pause * 2, 2_000)
            status = try await client.read(.get(.importLines, path))?["status"]?.integer
        }
    }

    /// Before rows are accepted an unclear answer is no harm: at most a session without lines stays behind.
    private static func accepted(_ reply: InvenTreeClient.Reply) throws(Failure) -> JSON {
        switch reply.outcome {
        case .accepted(let json): return json
        case .refused(let failure), .notSent(let failure), .unclear(let failure): throw failure
        }
    }
}
