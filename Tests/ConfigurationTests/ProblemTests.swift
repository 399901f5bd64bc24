import Base
import Configuration
import Testing

@Suite struct ProblemTests {
    @Test func `all problems are told at once, each with its place and remedy`() {
        let yaml = """
            sap:
              ulr: https://sap:50000
              url: sap:50000
              requests_in_flight_max: many
            faktur:
              line_profile: two-lines
              journal_entry: Yes
            colour: green
            """
        let desk = Desk(
            yaml, environment: ["TIEOUT_SERVER_PORT": "99999"], set: ["log.levle=debug", "log.style"])
        #expect(
            desk.problems(needing: ["sap", "faktur"]) == [
                "SETTING-UNKNOWN [config/config.yaml:2]: There is no setting sap.ulr. Did you mean sap.url?",
                "SETTING-WRONG [config/config.yaml:3]: sap.url \"sap:50000\" is no address such as https://host:50000. "
                    + "Allowed: address (http or https).",
                "SETTING-WRONG [config/config.yaml:4]: sap.requests_in_flight_max \"many\" is no whole number from 1 to "
                    + "64. Allowed: whole number from 1 to 64 (requests).",
                "SETTING-WRONG [config/config.yaml:6]: faktur.line_profile \"two-lines\" is none of two-line, taxed-line, "
                    + "account-line; did you mean two-line? Allowed: one of `two-line`, `taxed-line`, `account-line`.",
                "SETTING-UNKNOWN [config/config.yaml:8]: There is no setting colour. tieout settings lists them all.",
                "SETTING-WRONG [environment TIEOUT_SERVER_PORT]: server.port \"99999\" is no whole number from 1 to 65535. "
                    + "Allowed: whole number from 1 to 65535.",
                "SETTING-UNKNOWN [--set]: There is no setting log.levle. Did you mean log.level?",
                "SETTINGS-UNREADABLE [--set]: --set takes NAME=VALUE, and there is no = in what was given. "
                    + "Write for example --set log.level=debug.",
                "SETTING-MISSING [sap.company]: sap.company is missing, and Tieout can't do without: Name of the company "
                    + "database, as the SAP client shows it at sign-in. Write it into the settings file, or set SAP_DB_NAME.",
                "SETTING-MISSING [sap.user]: sap.user is missing, and Tieout can't do without: SAP user that Tieout signs in "
                    + "as. Give it a user of its own, so that SAP's log names it. Write it into the settings file, or set "
                    + "SAP_USER.",
                "SETTING-MISSING [sap.password]: sap.password is missing, and Tieout can't do without: Password of that user. "
                    + "Write it into /run/secrets/SAP_PASSWORD, or into a file that SAP_PASSWORD_FILE names.",
                "SETTING-MISSING [faktur.journal_receivable_account]: faktur.journal_receivable_account is missing, and "
                    + "faktur.journal_entry is on: Account that the journal entry debits. Write it into the settings file, "
                    + "or set TIEOUT_FAKTUR_JOURNAL_RECEIVABLE_ACCOUNT.",
                "SETTING-MISSING [faktur.journal_revenue_account]: faktur.journal_revenue_account is missing, and "
                    + "faktur.journal_entry is on: Account that the journal entry credits. Write it into the settings file, "
                    + "or set TIEOUT_FAKTUR_JOURNAL_REVENUE_ACCOUNT.",
            ])
    }

    @Test(arguments: [
        ("sap: yes", ":1", "sap is a group"), ("just text", ":1", "The settings file must hold"),
        ("- a\n- b", ":1", "The settings file must hold"), ("sap:\n  url: [a]", ":2", "takes one value"),
        ("sap:\n  url: {a: b}", ":2", "takes one value"), ("a: 1\na: 2", ":2", "already given in line 1"),
        ("store.path: a\nstore:\n  path: b", ":3", "already given at config/config.yaml:1"),
        ("url: https://sap:1", ":1", "Did you mean sap.url?"), ("nothing: {}", ":1", "no setting nothing"),
        ("nothing:", ":1", "no setting nothing"), ("sap:\n\turl: x", ":2", "can't be read"),
        ("store:\n  path: \"\"", ":2", "store.path is empty"),
        ("store:\n  path: \"a\\nb\"", ":2", "control character"),
    ])
    func `a file of another shape is refused where it goes wrong`(yaml: String, place: String, words: String) {
        let problems = Desk(yaml).problems()
        #expect(problems.count == 1)
        #expect(problems.first?.contains("config/config.yaml\(place)]") == true, "\(problems)")
        #expect(problems.first?.contains(words) == true, "\(problems)")
    }

    @Test(arguments: [
        "http://", "ftp://host", "https://user:pw@host", "https://host:0", "https://host:65536", "https://host/a?b",
        "https://ho st", "https://host#x", "host:50000", "https://host:port",
    ])
    func `an address with anything but scheme, host, port and path is refused`(address: String) {
        #expect(Desk(set: ["sap.url=\(address)"]).problems().count == 1)
    }

    @Test(arguments: ["", "-1", "+5", " 5", "5.0", "5s", "٥", "0", "65536", "99999999999999999999"])
    func `a port is plain digits in its range`(port: String) {
        #expect(Desk(set: ["server.port=\(port)"]).problems().count == 1)
    }

    @Test func `the usual file may be missing, a named one may not, and neither may be unreadable`() {
        var desk = Desk()
        #expect(desk.problems().isEmpty)
        desk.file = SettingsFile(path: "mine.yaml", mustExist: true)
        #expect(
            desk.problems() == [
                "SETTINGS-UNREADABLE [mine.yaml]: The settings file can't be read: there is no such file. "
                    + "Put the file right; config/config.example.yaml shows the form."
            ])
        desk.file = .usual
        desk.files["config/config.yaml"] = .unreadable("Permission denied")
        #expect(desk.problems().first?.contains("Permission denied") == true)
    }

    @Test func `only the sections a command needs must be complete`() throws {
        #expect(try Desk().settings(needing: ["sandbox", "store"]).sandboxPort == 18_650)
        #expect(Desk().problems(needing: ["sap"]).count == 4)
    }

    @Test func `values that contradict each other are refused together`() {
        let desk = Desk("engine:\n  backoff_first_seconds: 60\n  backoff_longest_seconds: 30\n")
        #expect(
            desk.problems() == [
                "SETTING-WRONG [config/config.yaml:3]: engine.backoff_longest_seconds (30) is shorter than "
                    + "engine.backoff_first_seconds (60). Change one of the two."
            ])
        #expect(Desk(set: ["sap.request_timeout_seconds=5"]).problems().count == 1)
    }

    @Test func `a misspelled variable earns a warning, one that merely begins like ours does not`() throws {
        let desk = Desk(environment: ["TIEOUT_LOG_LEVLE": "debug", "TIEOUT_PORT_18600_TCP": "tcp://10.0.0.1:18600"])
        #expect(
            try desk.read().warnings == [
                "The environment variable TIEOUT_LOG_LEVLE is no setting. Did you mean TIEOUT_LOG_LEVEL?"
            ])
    }
}
