import Base
import Model

/// How raw documents are shown, for people and for programs.
enum RawForms {
    static let document = JSONForm<RawDocument>([
        .init("id", "the document's own key") { JSON($0.id) },
        .init("source", "who wrote it; may be empty") { JSON($0.source) },
        .init("sync_status", "0 new, 1 synced, 2 partly failed, 3 failed") { JSON($0.status.rawValue) },
        .init("invoices", "how many invoices it holds, malformed ones included") { JSON($0.invoices.count) },
        .init("problems", "what speaks against its invoices, each by its path") {
            Forms.problem.json($0.invoices.flatMap(\.problems))
        },
        .init("tries", "tries without success since it was last synced or changed") { JSON($0.books.tries) },
        .init("due_at", "when it is worked on next, or null") { JSON($0.books.dueAt) },
        .init("set_aside_by", "who set it aside, or null") { JSON($0.books.setAside?.by) },
        .init("set_aside_reason", "why, or null") { JSON($0.books.setAside?.reason) },
        .init("failure", "why the last try did not succeed, or null") {
            $0.books.failure.map { Forms.failure.json($0) } ?? .null
        },
    ])
}

enum RawListing {
    private static let status = Parameter.option(
        "status", .rawStatus, "Only new, synced, partly-failed or failed ones; may be repeated.", .any)
    private static let aside = Parameter.flag("set-aside", "Only those a person set aside.")
    private static let after = Parameter.option("after", .text("ID"), "Go on after this document.")
    private static let limit = Parameter.option("limit", .number(in: 1...1_000), "At most so many; 100 unless said.")

    static let command = Command(
        "raw list", "List raw documents, and how far each got.",
        parameters: [status.declaration, aside.declaration, after.declaration, limit.declaration],
        examples: [.init("tieout raw list --status failed", "what has to be looked into.")],
        form: RawForms.document.description.listed(as: "documents")
            + FormDescription(members: [.init(name: "count", sentence: "how many there are in all")]),
        work: .atDesk { errand, office throws(Failure) in
            let given = errand.invocation
            var filter = RawFilter()
            filter.statuses = given.all(status)
            filter.isSetAside = given.has(aside) ? true : nil
            filter.after = given[after]
            filter.limit = Int(given[limit] ?? 100)
            let documents = try await office.rawDocuments.list(filter)
            let count = try await office.rawDocuments.count(filter)
            errand.voice.print(["documents": RawForms.document.json(documents), "count": JSON(count)])
            for line in table(documents, errand).lines(width: errand.voice.terminal.width) { errand.voice.say(line) }
            errand.voice.say("\(Counted(count, "raw document")) in all.")
            if let last = documents.last, documents.count == filter.limit {
                errand.voice.say("More: --after \(last.id)")
            }
            return .done
        })

    private static func table(_ documents: [RawDocument], _ errand: Errand) -> Columns {
        var columns = Columns(
            .init("ID"), .init("State"), .init("Invoices", .right), .init("Tries", .right), .init("", givesWay: true))
        for document in documents {
            let remark =
                if let aside = document.books.setAside { "set aside by \(aside.by): \(aside.reason)" } else {
                    document.books.failure.map { "\($0.code.rawValue): \($0.summary)" } ?? ""
                }
            columns.add(
                .init(document.id), .init(document.standing), .init("\(document.invoices.count)"),
                .init("\(document.books.tries)"), .init(remark))
        }
        return columns
    }
}

enum RawShowing {
    static let command = Command(
        "raw show", "Show a raw document: its invoices, what speaks against them, and its last log.",
        parameters: [RawParameters.id.declaration],
        examples: [.init("tieout raw show raw0001", "every invoice of it, and each problem by its path.")],
        form: RawForms.document.description
            + FormDescription(members: [
                .init(name: "data", sentence: "the data as it stands"),
                .init(name: "sync_log", sentence: "the log of the last sync, or null"),
            ]),
        work: .atDesk { errand, office throws(Failure) in
            let id = errand.invocation[RawParameters.id] ?? ""
            guard let document = try await office.rawDocuments.document(id) else { throw .unknownRawDocument(id) }
            var form = RawForms.document.json(document)
            form["data"] = document.data
            form["sync_log"] = document.log ?? .null
            errand.voice.print(form)
            errand.voice.say("Raw document \(document.id): \(document.standing).")
            for reading in document.invoices {
                let lines = reading.invoice.map { Counted($0.lines.count, "line").description } ?? "malformed"
                let customer = reading.invoice.map { ", \($0.customerName)" } ?? ""
                errand.voice.say("  \(reading.path): \(reading.serie) \(reading.numar)\(customer), \(lines)")
                for problem in reading.problems {
                    errand.voice.say("    \(problem.field): \(problem.message). \(problem.remedy)")
                }
            }
            if let failure = document.books.failure { errand.voice.say("  \(failure)") }
            if let log = document.log { errand.voice.say("sync_log: \(log.indented)") }
            return .done
        })
}

extension RawDocument {
    /// Where it stands, in a few words.
    var standing: String {
        if books.setAside != nil { return "set aside" }
        return switch status {
        case .new: "new"
        case .synced: "synced"
        case .partlyFailed: "partly failed"
        case .failed: "failed"
        }
    }
}

extension ValueReader where Value == SyncStatus {
    fileprivate static var rawStatus: Self {
        ValueReader("STATUS") { text throws(WrongValue) in
            switch text {
            case "new": return .new
            case "synced": return .synced
            case "partly-failed": return .partlyFailed
            case "failed": return .failed
            default: throw WrongValue("is none of new, synced, partly-failed, failed")
            }
        }
    }
}
