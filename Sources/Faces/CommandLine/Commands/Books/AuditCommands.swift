import Base
import Model

enum AuditListing {
    private static let subject = Parameter.option("subject", .text(), "Only about this, such as \"faktur 12\".")
    private static let after = Parameter.option(
        "after", .number(in: 0...Int64.max), "Go on after this entry.")
    private static let limit = Parameter.option("limit", .number(in: 1...10_000), "At most so many; 200 unless said.")

    static let command = Command(
        "audit list", "List who did what, oldest first.",
        parameters: [subject.declaration, after.declaration, limit.declaration],
        examples: [.init("tieout audit list --subject \"faktur 12\"", "everything anybody did to faktur 12.")],
        form: Forms.audit.description.listed(as: "entries"),
        work: .atDesk { errand, office throws(Failure) in
            let limit = Int(errand.invocation[limit] ?? 200)
            let records = try await office.audit.list(
                subject: errand.invocation[subject], after: errand.invocation[after] ?? 0, limit: limit)
            errand.voice.print(["entries": Forms.audit.json(records)])
            var columns = Columns(
                .init("No.", .right), .init("When (UTC)"), .init("Who"), .init("What"), .init("To what", givesWay: true)
            )
            for record in records {
                columns.add(
                    .init("\(record.sequence)"), .init(record.entry.at.readable), .init(record.entry.who),
                    .init(record.entry.deed), .init(record.entry.subject))
            }
            errand.voice.say(columns)
            if records.isEmpty { errand.voice.say("No entries.") }
            if let last = records.last, records.count == limit { errand.voice.say("More: --after \(last.sequence)") }
            return .done
        })
}

enum AuditVerifying {
    static let command = Command(
        "audit verify", "Compute the whole chain of the audit anew.",
        details: """
            The head is the digest of the latest entry: kept elsewhere, it proves later that nothing was rewritten or cut \
            off. Compare it with the head you kept last time by looking that entry up.
            """,
        examples: [.init("tieout audit verify", "says how many entries there are, and the head.")],
        form: form,
        work: .alone { errand throws(Refusal) in
            let store = try await errand.program.store(errand.sources, false)
            let verdict = await attempt { () async throws(Failure) in try await store.verifyAudit() }
            await store.close()
            return tell(try refusing { () throws(Failure) in try verdict.get() }, errand.voice)
        })

    static let form = FormDescription(members: [
        .init(name: "entries", sentence: "how many entries there are"),
        .init(name: "head", sentence: "digest of the latest entry"),
        .init(name: "broken_at", sentence: "first entry that does not follow from the one before, or null"),
    ])

    static func json(_ verdict: AuditVerdict) -> JSON {
        ["entries": JSON(verdict.entries), "head": JSON(verdict.head), "broken_at": JSON(verdict.brokenAt)]
    }

    static func tell(_ verdict: AuditVerdict, _ voice: Voice) -> ExitCode {
        voice.print(json(verdict))
        for line in lines(verdict, voice) { voice.say(line) }
        return verdict.brokenAt == nil ? .done : .attention
    }

    static func lines(_ verdict: AuditVerdict, _ voice: Voice) -> [String] {
        let entries = Counted(verdict.entries, "entry", plural: "entries")
        guard let broken = verdict.brokenAt else {
            return [
                "\(voice.mark(.good)) Audit: \(entries), each follows from the one before.", "Head \(verdict.head)",
            ]
        }
        return [
            "\(voice.mark(.attention)) Audit: \(entries), and entry \(broken) does not follow from the one before.",
            "  Somebody changed or removed it outside Tieout. Keep a copy of the store, and compare it with a backup.",
        ]
    }
}

/// Carries a failure over a step that must be done either way.
func attempt<Value: Sendable>(
    _ body: @Sendable () async throws(Failure) -> Value
) async -> Result<Value, Failure> {
    do throws(Failure) { return .success(try await body()) } catch { return .failure(error) }
}

func refusing<Value>(_ body: () throws(Failure) -> Value) throws(Refusal) -> Value {
    do throws(Failure) { return try body() } catch { throw .failed(error) }
}
