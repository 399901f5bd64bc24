import Base
import CommandLine
import Synchronization
import Testing

@Suite struct UsageTests {
    @Test(arguments: [
        ("faktur psot 1", "There is no command \"tieout faktur psot\". Did you mean \"tieout faktur post\"?"),
        ("fakturs list", "There is no command \"tieout fakturs list\". Did you mean \"tieout faktur list\"?"),
        ("post", "There is no command \"tieout post\". Did you mean \"tieout faktur post\"?"),
        ("demmo", "There is no command \"tieout demmo\". Did you mean \"tieout demo\"?"),
        ("frobnicate", "There is no command \"tieout frobnicate\"."),
        ("faktur post --al", "There is no option --al. Did you mean --all?"),
        ("faktur post abc", "ID: \"abc\" is no number of a faktur;"),
        ("faktur post", "No faktur is named. Give their numbers, or --all."),
        ("faktur post 1 --all", "Give the fakturs' numbers or --all, not both."),
        ("faktur post 1 2 --confirm abc", "--confirm is for one faktur at a time."),
        ("faktur post 1 --wait", "--wait needs a value: --wait SECONDS."),
        ("faktur post 1 --wait soon", "--wait: \"soon\" is no whole number from 0 to 86400."),
        ("faktur post 1 --wait 1 --wait 2", "--wait is given twice."),
        ("faktur post 1 --all=yes", "--all takes no value."),
        ("faktur show 1 2", "\"2\" is one word too many."),
        ("faktur show", "ID is missing:"),
        ("faktur list --status postd", "did you mean posted?"),
        ("faktur edit 1", "Nothing to change is given"),
        ("faktur add --dpp 12,5", "--dpp: \"12,5\" is no amount;"),
        ("faktur answer 1 --faktur-no 1 --faktur-date 2025-02-30", "\"2025-02-30\" is no date;"),
        ("version --set nonsense", "--set: \"nonsense\" is not of the form NAME=VALUE"),
        ("faktur list -v", "\"-v\" is one word too many; options begin with two dashes."),
    ])
    func `a slip of the hand is told with what may have been meant, and nothing is done`(
        words: String, message: String
    ) async throws {
        let answer = try await Counter().type(words)
        #expect(answer.code == .usage)
        #expect(answer.err.contains(message), "\(answer.err)")
        #expect(answer.err.contains("explains more."))
        #expect(answer.out.isEmpty)
    }

    @Test func `options may stand anywhere, with a blank or an equals sign, and two dashes end them`() async throws {
        let counter = try await Counter()
        for words in ["faktur list --limit 5", "faktur list --limit=5", "customer import -- customers.csv"] {
            counter.terminal.put("code,name\n", at: "customers.csv")
            let answer = await counter.type(words)
            #expect(answer.code == .done, "\(answer.err)")
        }
        #expect(await counter.type("customer import -- --skip-bad-rows").err.contains("--skip-bad-rows: The file"))
    }

    @Test func `wrong settings are told all at once, with place and remedy, and nothing is done`() async throws {
        let counter = try await Counter()
        let problem = Failure(
            Failure.Code("SETTING-MISSING"), .askHuman, "sap.url is missing.", advice: "Set SAP_SERVER_URL.",
            place: "sap.url")
        counter.settingsProblems.withLock { $0 = [problem] }
        let answer = await counter.type("faktur list")
        #expect(answer.code == .settings)
        #expect(answer.err.contains("! sap.url is missing. [SETTING-MISSING]\n    Set SAP_SERVER_URL."))
        let forPrograms = await counter.type("faktur list --json")
        #expect(forPrograms.code == .settings)
        #expect(try forPrograms.json()["settings"]?[0]?["place"] == "sap.url")
        let shown = await counter.type("settings")
        #expect(shown.code == .settings)
        #expect(shown.out.contains("store.path  t.sqlite  default"))
    }

    @Test func `colours appear on a terminal only`() async throws {
        let plain = try await Counter().type("help")
        #expect(!plain.out.contains("\u{1B}"))
        let coloured = try await Counter(terminal: TestTerminal(isInteractive: true, hasColours: true)).type("help")
        #expect(coloured.out.contains("\u{1B}[1mUsage\u{1B}[0m"))
    }
}
