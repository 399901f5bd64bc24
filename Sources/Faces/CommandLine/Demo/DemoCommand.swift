import Base
import Engine
import FakturPosting
import Model

enum DemoCommand {
    private static let once = Parameter.flag("once", "End when the story is told, instead of keeping all running.")
    private static let port = Parameter.option(
        "port", .number(in: 0...65_535), "Port of the stand-in for SAP; any free one unless you say.")
    private static let folder = Parameter.option(
        "folder", .path, "Keep everything in this folder; otherwise a temporary one is made.")

    static let command = Command(
        "demo",
        "Move sample invoices between stand-ins for SAP, InvenTree and mailboxes, and show that nothing is done twice.",
        details: """
            Needs no ERP, no settings and no network. Invoices are collected through ODBC: without its driver for SQLite \
            that part is left out, and told. Afterwards service and stand-in keep running, so that you can go on \
            by hand, until you stop them.
            """,
        parameters: [once.declaration, port.declaration, folder.declaration],
        examples: [
            .init("tieout demo", "the whole story, then keeps running."),
            .init("tieout demo --once --json", "one JSON summary, for scripts."),
        ],
        form: DemoSummary.form,
        work: .alone { errand throws(Refusal) in
            let request = StageRequest(
                sources: errand.sources, port: errand.invocation[port], folder: errand.invocation[folder])
            let stage = try await errand.program.stage(request)
            let keepsRunning = !errand.invocation.has(once)
            let outcome = await attempt { () async throws(Failure) in
                let summary = try await DemoStory(stage: stage, errand: errand).tell()
                errand.voice.print(summary.json)
                if keepsRunning {
                    try await stage.keepOpen { service in tellWhere(stage, service, errand.voice) }
                }
                return summary.isOK
            }
            await stage.close()
            return try refusing { () throws(Failure) in try outcome.get() } ? .done : .attention
        })

    private static func tellWhere(_ stage: any Stage, _ service: ServiceOpening, _ voice: Voice) {
        let options = stage.optionsForOthers
        voice.say()
        voice.say(voice.paint(.strong, "Now you"))
        voice.say("  Open \(service.address) in a browser.")
        if !stage.signIns.isEmpty {
            voice.say(
                "  Sign in as \(stage.signIns.joined(separator: ", ")); the password of each is \"\(SampleCompany.password.revealed)\"."
            )
        }
        voice.say(
            "  The stand-in for SAP answers at \(stage.sandboxAddress) (company SBODEMO, user manager, password manager)."
        )
        voice.say("  What it holds: \(stage.sandboxAddress)/sandbox/documents")
        voice.say("  The service works on, and answers at \(service.address)/readyz.")
        voice.say("  Tieout's store is \(stage.storePath). In another terminal, try:")
        for words in [
            "faktur list --open", "faktur preview 1", "faktur show 83", "faktur cancel 1", "raw show raw9999",
            "order sync --dry-run raw9999", "billing show 1000", "collect outgoing --dry-run", "doctor",
        ] {
            voice.say("    \(options.environment)tieout \(words) \(options.arguments)")
        }
        voice.say("  Stop everything with Ctrl-C.")
    }
}

/// What other commands need in order to use a stage.
package struct StageOptions: Sendable {
    /// Set in front of the command, with a blank at the end: `SAP_PASSWORD=manager `.
    package let environment: String
    /// `--config PATH`.
    package let arguments: String

    package init(environment: String, arguments: String) {
        self.environment = environment
        self.arguments = arguments
    }
}
