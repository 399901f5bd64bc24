import Base
import Model

enum RawParameters {
    static let id = Parameter.argument("ID", .text("ID"), "Key of a raw document, as \"tieout raw list\" shows it.")
    static let ids = Parameter.argument(
        "ID", .text("ID"), "Keys of raw documents, as \"tieout raw list\" shows them.", .atLeastOnce)
}

enum RawRetrying {
    static let command = Command(
        "raw retry", "Work on raw documents again, also on those that were set aside.",
        details: "The next run takes them. What the target holds already is found there and not made twice.",
        parameters: [RawParameters.ids.declaration],
        examples: [.init("tieout raw retry raw0001", "the next run works on it, whatever it was.")],
        form: form,
        work: .atDesk { errand, office throws(Failure) in
            try await errand.decide("due now") { id throws(Failure) in
                _ = try await office.rawDesk.retry(id, by: errand.who)
            }
        })

    static let form =
        FormDescription(members: [.init(name: "done[]", sentence: "keys of the documents this was done to")])
        + Forms.failure.description.listed(as: "failures")
}

enum RawSettingAside {
    private static let note = Parameter.option("note", .text(), "Why, for those who look later.", .once)

    static let command = Command(
        "raw set-aside", "Leave raw documents alone until a person retries them.",
        parameters: [RawParameters.ids.declaration, note.declaration],
        examples: [.init("tieout raw set-aside raw0001 --note \"a test invoice\"", "no run works on it.")],
        form: RawRetrying.form,
        work: .atDesk { errand, office throws(Failure) in
            let reason = errand.invocation[note] ?? ""
            return try await errand.decide("set aside") { id throws(Failure) in
                _ = try await office.rawDesk.setAside(id, reason: reason, by: errand.who)
            }
        })
}

extension Errand {
    /// Decides the same about every document that was named. One that can't be decided about doesn't keep the others
    /// from it.
    fileprivate func decide(
        _ words: String, _ act: @Sendable (String) async throws(Failure) -> Void
    ) async throws(Failure) -> ExitCode {
        var done: [String] = []
        var failures: [Failure] = []
        for id in invocation.all(RawParameters.ids) {
            do throws(Failure) {
                try await act(id)
                done.append(id)
            } catch {
                failures.append(error)
                if !voice.speaksJSON { voice.tell(error) }
            }
        }
        voice.print(["done": JSON(done.map { JSON($0) }), "failures": Forms.failure.json(failures)])
        for id in done { voice.say("Raw document \(id): \(words).") }
        return failures.isEmpty ? .done : .attention
    }
}
