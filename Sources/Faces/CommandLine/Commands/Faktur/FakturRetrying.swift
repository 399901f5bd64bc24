import Base
import Engine
import FakturPosting
import Model

enum FakturRetrying {
    private static let wait = Parameter.option(
        "wait", .seconds, "Go on working until nothing is due any more, at most this long.")

    static let command = Command(
        "faktur retry", "Try again to post fakturs that were refused or set aside.",
        details: """
            What may already be in the ledger is looked for first. Of a partly posted faktur only the missing document is \
            sent. A faktur that was never asked to be posted is left alone.
            """,
        parameters: [FakturParameters.ids.declaration, wait.declaration],
        examples: [.init("tieout faktur retry 12", "posts faktur 12 now that its customer has a code.")],
        form: PostingReport.form,
        work: .withLedger { errand, office throws(Failure) in
            let posting = Posting(errand: errand, office: office, waitSeconds: errand.invocation[wait])
            var asked: [FakturID] = []
            var never: [Failure] = []
            for id in errand.invocation.all(FakturParameters.ids) {
                do throws(Failure) {
                    try await office.desk.requireAsked(id)
                    asked.append(id)
                } catch { never.append(error) }
            }
            var report = try await posting.run(asked)
            report.failures += never
            return report.tell(errand.voice)
        })
}
