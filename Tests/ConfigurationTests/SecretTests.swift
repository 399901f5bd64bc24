import Base
import Configuration
import Testing

@Suite struct SecretTests {
    @Test func `a secret is looked for in the folder, the named file, the environment and the settings file`() throws {
        var desk = Desk("sap:\n  password: from-the-file\n")
        let inFile = try desk.read()
        #expect(inFile.settings.sapPassword.revealed == "from-the-file")
        #expect(inFile.warnings.count == 1)
        #expect(inFile.warnings.first?.contains("config/config.yaml:2") == true)

        desk.environment["SAP_PASSWORD"] = "from-the-environment"
        #expect(try desk.settings().sapPassword.revealed == "from-the-environment")
        #expect(try desk.read().warnings.isEmpty)

        desk.environment["SAP_PASSWORD_FILE"] = "/credentials/sap"
        desk.write("from the named file\r\n", to: "/credentials/sap")
        #expect(try desk.settings().sapPassword.revealed == "from the named file")

        desk.write("from-the-folder\n", to: "/run/secrets/SAP_PASSWORD")
        let inFolder = try desk.settings()
        #expect(inFolder.sapPassword.revealed == "from-the-folder")
        let line = inFolder.lines.first { $0.setting.name == "sap.password" }
        #expect(line?.value == "•••")
        #expect("\(try #require(line).origin)" == "secret file /run/secrets/SAP_PASSWORD")
    }

    @Test(arguments: [
        (FileContent.unreadable("Permission denied"), "Permission denied"), (.bytes([0xFF]), "UTF-8"),
        (.bytes([]), "is empty"), (.bytes([0x0A]), "is empty"),
    ])
    func `a secret file that can't be used is a problem and not a reason to look elsewhere`(
        content: FileContent, words: String
    ) {
        var desk = Desk(environment: ["SAP_PASSWORD": "elsewhere"])
        desk.files["/run/secrets/SAP_PASSWORD"] = content
        let problems = desk.problems(needing: [])
        #expect(problems.count == 1)
        #expect(problems.first?.contains(words) == true)
        #expect(problems.first?.contains("/run/secrets/SAP_PASSWORD") == true)
    }

    @Test func `a named secret file that is not there is a problem`() {
        let problems = Desk(environment: ["SAP_PASSWORD_FILE": "/gone", "SAP_PASSWORD": "elsewhere"]).problems()
        #expect(problems.count == 1 && problems.first?.contains("/gone") == true)
    }

    @Test func `a secret on the command line is refused, and never repeated`() {
        let problems = Desk(set: ["sap.password=pa55word"]).problems()
        #expect(problems.count == 1 && problems.first?.contains("SAP_PASSWORD_FILE") == true)
        #expect(problems.first?.contains("pa55word") == false)
    }

    @Test func `no dump of the settings shows a secret, or any value`() throws {
        let settings = try Desk("sap:\n  user: manager77\n", environment: ["SAP_PASSWORD": "pa55word"]).settings()
        var dumped = ""
        dump(settings, to: &dumped)
        for text in [dumped, "\(settings)", String(reflecting: settings), "\(settings.lines)"] {
            #expect(!text.contains("pa55word"))
        }
        #expect(!dumped.contains("manager77"))
    }
}
