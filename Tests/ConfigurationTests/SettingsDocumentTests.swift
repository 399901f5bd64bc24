import Base
import Configuration
import FoundationEssentials
import Testing

/// docs/settings.md and config/config.example.yaml are written from the list; `make docs` writes them anew.
@Suite struct SettingsDocumentTests {
    private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast(3).joined(separator: "/")

    @Test(arguments: [
        ("docs/settings.md", SettingsDocument.page), ("config/config.example.yaml", SettingsDocument.exampleFile),
    ])
    func `the file in the repository is the one the list makes`(path: String, text: String) throws {
        let file = "\(SettingsDocumentTests.root)/\(path)"
        if ProcessInfo.processInfo.environment["TIEOUT_WRITE_DOCS"] != nil {
            try text.write(toFile: file, atomically: true, encoding: .utf8)
        }
        let isSame = FileContent.read(file, bytesMax: Limits.settingsBytesMax) == .bytes(Array(text.utf8))
        #expect(isSame, "\(path) is not what the list of settings makes; `make docs` writes it anew")
    }

    @Test func `the example is a settings file without problems, complete but for the secret`() throws {
        let desk = Desk(SettingsDocument.exampleFile, environment: ["SAP_PASSWORD": "secret"])
        let reading = try desk.read(needing: Set(SettingsList.sections.map(\.name)))
        #expect(reading.warnings.isEmpty)
        #expect(reading.settings.sapURL == "https://sap.example.com:50000")
    }

    @Test func `the example stays without problems when every comment is made a line`() throws {
        let lines = SettingsDocument.exampleFile.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let start = line.drop { $0 == " " }
            let isSetting = start.hasPrefix("#") && !start.hasPrefix("# ")
            return isSetting
                ? String(repeating: " ", count: line.count - start.count) + start.dropFirst() : String(line)
        }
        let settings = try Desk(lines.joined(separator: "\n")).settings()
        let fromFile = settings.lines.filter { if case .file = $0.origin { true } else { false } }
        #expect(fromFile.count == SettingsList.all.filter { !$0.isSecret }.count)
        #expect(settings.companyName == "PT Contoh Jaya")
    }

    @Test func `the page names every setting and its variable, and every sentence ends`() {
        for setting in SettingsList.all {
            #expect(SettingsDocument.page.contains("| `\(setting.name)` | `\(setting.environmentName)` |"))
            #expect(setting.sentence.hasSuffix("."))
        }
    }
}
