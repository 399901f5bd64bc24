import Base
import OrderIntake

/// One thing a person can ask for: its name, what it understands, how it is used, and what it does.
struct Command: Sendable {
    /// `["faktur", "post"]`.
    let path: [String]
    /// What it does, in one sentence.
    let sentence: String
    /// What else one must know; empty when the sentence says it all.
    let details: String
    let parameters: [Declaration]
    let examples: [Example]
    /// What `--json` prints; `nil` for commands that print no data.
    let form: FormDescription?
    /// What is wrong with a combination of values that are fine alone.
    let objection: @Sendable (Invocation) -> String?
    let work: Work

    struct Example: Sendable {
        let words: String
        let sentence: String

        init(_ words: String, _ sentence: String) {
            self.words = words
            self.sentence = sentence
        }
    }

    enum Work: Sendable {
        /// Needs what Tieout keeps, and never asks the ledger: works without the ledger's settings.
        case atDesk(@Sendable (Errand, Office) async throws(Failure) -> ExitCode)
        /// Needs what Tieout keeps and the order book, and never asks the ledger.
        case withOrderBook(@Sendable (Errand, Office, IntakeDesk) async throws(Failure) -> ExitCode)
        /// Needs the ledger too.
        case withLedger(@Sendable (Errand, Office) async throws(Failure) -> ExitCode)
        /// Needs what Tieout keeps and whatever is set up, and says itself what is not.
        case withWhatIsSetUp(@Sendable (Errand, Office) async throws(Failure) -> ExitCode)
        /// Opens what it needs itself.
        case alone(@Sendable (Errand) async throws(Refusal) -> ExitCode)
    }

    init(
        _ name: String, _ sentence: String, details: String = "", parameters: [Declaration] = [],
        examples: [Example], form: FormDescription? = nil,
        objection: @escaping @Sendable (Invocation) -> String? = { _ in nil }, work: Work
    ) {
        path = name.split(separator: " ").map(String.init)
        self.sentence = sentence
        self.details = details
        self.parameters = parameters
        self.examples = examples
        self.form = form
        self.objection = objection
        self.work = work
    }

    var name: String { path.joined(separator: " ") }

    /// Its own parameters and those every command takes.
    var allParameters: [Declaration] {
        parameters + (form == nil ? [] : [CommonParameters.json.declaration]) + CommonParameters.all
    }
}

/// What every command understands.
enum CommonParameters {
    static let config = Parameter.option(
        "config", .path, "The settings file; otherwise $TIEOUT_CONFIG, or config/config.yaml when it is there.")
    static let set = Parameter.option(
        "set", ValueReader<String>.override,
        "One setting for this call only, stronger than file and environment; may be repeated.", .any)
    static let user = Parameter.option(
        "user", .text("NAME"), "Who does it, for the audit; otherwise the name you are logged in with.")
    static let help = Parameter.flag("help", "Explain this command, and do nothing.")
    /// Only for commands that print data.
    static let json = Parameter.flag("json", "Print the stable form for programs instead of words for people.")

    static let all = [config.declaration, set.declaration, user.declaration, help.declaration]
}

extension ValueReader where Value == String {
    /// Whether there is such a setting is for those who read the settings to say.
    static var override: Self {
        ValueReader("NAME=VALUE") { text throws(WrongValue) in
            guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
                throw WrongValue("is not of the form NAME=VALUE, such as log.level=debug")
            }
            return text
        }
    }
}
