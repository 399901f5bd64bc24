package import Base
import Model

/// Files are read as a stream: memory holds a few documents, however many a file has.
enum RawImporting {
    private static let files = Parameter.argument(
        "FILE", .path, "JSON array, JSON lines or MongoDB's extended JSON; `-` is standard input.", .atLeastOnce)
    private static let source = Parameter.option(
        "source", .text("NAME"), "Who wrote documents that don't say so; fgo unless said.")

    static let command = Command(
        "raw import", "Keep raw documents from files; an unchanged one is left alone, a changed one is synced again.",
        details: "A document is an object with `_id` and `data`, which is one invoice or an array of them. What a file "
            + "says about an earlier sync (`sync_status`, `sync_log`) is left out: the first sync finds what the target "
            + "holds. A document that can't be read is named with its line, and the others are kept all the same.",
        parameters: [files.declaration, source.declaration],
        examples: [
            .init("tieout raw import raw-documents.json", "keeps every document of the file."),
            .init("tieout raw import -", "keeps what mongoexport writes, from standard input."),
        ],
        form: FormDescription(members: [
            .init(name: "added", sentence: "how many documents were new"),
            .init(name: "changed", sentence: "how many were known, with other data"),
            .init(name: "unchanged", sentence: "how many were known as they are"),
        ]) + Forms.failure.description.listed(as: "failures"),
        work: .atDesk { errand, office throws(Failure) in
            var failures: [Failure] = []
            var tally = RawTally()
            for path in errand.invocation.all(files) {
                var intake = RawIntake(
                    path: path, source: errand.invocation[source] ?? "fgo", home: office.rawDocuments, now: errand.now)
                try await intake.readAll()
                tally += intake.tally
                failures += intake.failures
            }
            errand.voice.print([
                "added": JSON(tally.added), "changed": JSON(tally.changed), "unchanged": JSON(tally.unchanged),
                "failures": Forms.failure.json(failures),
            ])
            if !errand.voice.speaksJSON { for failure in failures { errand.voice.tell(failure) } }
            errand.voice.say(
                "\(Counted(tally.added, "raw document")) added, \(tally.changed) changed, \(tally.unchanged) unchanged"
                    + (failures.isEmpty ? "." : ", \(failures.count) could not be read."))
            return failures.isEmpty ? .done : .attention
        })
}

/// One file on its way into the home of raw documents.
private struct RawIntake {
    let path: String
    let source: String
    let home: any RawDocuments
    let now: Timestamp
    private(set) var tally = RawTally()
    private(set) var failures: [Failure] = []
    private var waiting: [RawArrival] = []

    init(path: String, source: String, home: any RawDocuments, now: Timestamp) {
        self.path = path
        self.source = source
        self.home = home
        self.now = now
    }

    mutating func readAll() async throws(Failure) {
        var splitter = JSONSplitter()
        do {
            let unreadable = try await FileStream.read(path) { bytes in
                try await take(try splitter.take(bytes))
            }
            if let unreadable { throw Failure.unreadableFile(path, because: unreadable.reason) }
            try await take(try splitter.end())
        } catch let failure as Failure {
            throw failure
        } catch let broken as JSONSplitter.Broken {
            failures.append(.unreadableRaw(broken.message, at: place(broken.line, broken.offset)))
        } catch {
            throw .broken("a file is either read or not", cause: "\(error)")
        }
        try await keepWaiting()
    }

    private mutating func take(_ pieces: [JSONSplitter.Piece]) async throws(Failure) {
        for piece in pieces {
            do throws(Failure) { waiting.append(try arrival(piece)) } catch {
                // A file of another kind is not told about line by line.
                guard failures.count < 100 else { throw error }
                failures.append(error)
            }
            if waiting.count == 100 { try await keepWaiting() }
        }
    }

    private mutating func keepWaiting() async throws(Failure) {
        if waiting.isEmpty { return }
        tally += try await home.keep(waiting, at: now)
        waiting = []
    }

    private func arrival(_ piece: JSONSplitter.Piece) throws(Failure) -> RawArrival {
        let place = place(piece.line, piece.offset)
        let document: JSON
        do throws(JSONError) { document = try JSON(parsing: piece.bytes).plain } catch {
            throw .unreadableRaw(
                "\(error.message), \(error.offset) bytes into the document", at: self.place(piece.line, piece.offset))
        }
        guard document.object != nil else { throw .unreadableRaw("this is no object", at: place) }
        let id = document["_id"] ?? document["id"]
        guard let id = id?.scalarText, !id.isEmpty, id.utf8.count <= 500, !id.utf8.contains(0) else {
            throw .unreadableRaw("the document has no _id", at: place)
        }
        guard let data = document["data"] else { throw .unreadableRaw("the document \(id) has no data", at: place) }
        return RawArrival(id: id, source: document["source"]?.text ?? source, data: data)
    }

    private func place(_ line: Int, _ offset: Int) -> String { "\(path), line \(line), byte \(offset)" }
}

extension Failure.Code {
    package static let rawUnreadable = Self("RAW-UNREADABLE")
}

extension Failure {
    fileprivate static func unreadableRaw(_ reason: String, at place: String) -> Failure {
        Failure(
            .rawUnreadable, .askHuman, "A raw document can't be read: \(reason).",
            advice: "Correct it or export it again, then import the file again; what was kept stays kept.", place: place
        )
    }
}
