import Base
import Configuration
import Testing

/// Files that exist only for a test.
struct Desk {
    var files: [String: FileContent] = [:]
    var environment: [String: String] = [:]
    var overrides: [String] = []
    var file = SettingsFile.usual

    init(_ yaml: String? = nil, environment: [String: String] = [:], set overrides: [String] = []) {
        if let yaml { files["config/config.yaml"] = .bytes(Array(yaml.utf8)) }
        self.environment = environment
        self.overrides = overrides
    }

    mutating func write(_ text: String, to path: String) { files[path] = .bytes(Array(text.utf8)) }

    func read(
        needing sections: Set<String> = [], using parts: [OptionalPart] = []
    ) throws(SettingsProblems) -> SettingsReader.Reading {
        let files = files
        let reader = SettingsReader(file: file, overrides: overrides, environment: environment) { path, _ in
            files[path] ?? .absent
        }
        return try reader.read(needing: sections, using: parts)
    }

    func settings(needing sections: Set<String> = []) throws(SettingsProblems) -> Settings {
        try read(needing: sections).settings
    }

    /// Code, place and sentences of everything that is wrong.
    func problems(needing sections: Set<String> = []) -> [String] {
        do throws(SettingsProblems) {
            _ = try read(needing: sections)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}

@Suite struct SettingsTests {
    @Test func `without any source every setting has its default`() throws {
        let settings = try Desk().settings()
        #expect(settings.serverPort == 18_600)
        #expect(settings.sapReferenceField == "U_TieoutRef")
        #expect(settings.sapTLSCAFile == nil)
        #expect(settings.sapLanguage == nil)
        #expect(settings.fakturLineProfile == .twoLine)
        #expect(settings.fakturJournalEntry == false)
        #expect(settings.sapURL.isEmpty && settings.sapPassword.isEmpty)
        #expect(settings.lines.allSatisfy { $0.origin == .byDefault })
        #expect(settings.lines.count == SettingsList.all.count && settings.lines.count > 40)
    }

    @Test func `the command line wins over the environment, that over the file, and that over the default`() throws {
        let yaml = "faktur:\n  tax_code: FILE\n  item_code_vat: FILE\n  item_code_taxable: FILE\n"
        let environment = ["SAP_AR_INVOICE_TAX_CODE": "ENV", "SAP_AR_INVOICE_ITEM_CODE_VAT": "ENV"]
        let settings = try Desk(yaml, environment: environment, set: ["faktur.tax_code=A", "faktur.tax_code=B=C"])
            .settings()
        #expect(settings.fakturTaxCode == "B=C")
        #expect(settings.fakturItemCodeVAT == "ENV")
        #expect(settings.fakturItemCodeTaxable == "FILE")
        #expect(settings.fakturLocalCurrency == "IDR")
        let origins = Dictionary(uniqueKeysWithValues: settings.lines.map { ($0.setting.name, "\($0.origin)") })
        #expect(origins["faktur.tax_code"] == "--set")
        #expect(origins["faktur.item_code_vat"] == "environment SAP_AR_INVOICE_ITEM_CODE_VAT")
        #expect(origins["faktur.item_code_taxable"] == "config/config.yaml:4")
        #expect(origins["faktur.local_currency"] == "default")
    }

    @Test func `every kind of value is read in its type`() throws {
        let yaml = """
            sap:
              url: https://sap.example.com:50000/
              tls:
                ca_file: /etc/ca.pem
              service_layer_version: v1
              reference_field: ""
              language: 3
              request_timeout_seconds: 90
            faktur: {journal_entry: Yes, line_profile: account-line}
            log.level: debug
            """
        let settings = try Desk(yaml).settings()
        #expect(settings.sapURL == "https://sap.example.com:50000")
        #expect(settings.sapTLSCAFile == "/etc/ca.pem")
        #expect(settings.sapServiceLayerVersion == .v1)
        #expect(settings.sapReferenceField == nil)
        #expect(settings.sapLanguage == 3)
        #expect(settings.sapRequestTimeoutSeconds == 90)
        #expect(settings.fakturJournalEntry)
        #expect(settings.fakturLineProfile == .accountLine)
        #expect(settings.logLevel == .debug)
    }

    @Test func `a key or a variable without a value counts as not given, an empty text as none`() throws {
        let desk = Desk("sap:\n  reference_field:\n  tls:\nstore:\n", environment: ["SAP_AR_INVOICE_TAX_CODE": ""])
        #expect(try desk.settings().sapReferenceField == "U_TieoutRef")
        #expect(try desk.settings().fakturTaxCode == "VAT11")
        #expect(try Desk(set: ["sap.reference_field="]).settings().sapReferenceField == nil)
    }

    @Test func `the environment names of existing installations work unchanged`() {
        let names = Set(SettingsList.all.map(\.environmentName))
        let expected: Set = [
            "SAP_SERVER_URL", "SAP_DB_NAME", "SAP_USER", "SAP_PASSWORD", "SAP_AR_INVOICE_ITEM_CODE_TAXABLE",
            "SAP_AR_INVOICE_ITEM_CODE_VAT", "SAP_AR_INVOICE_TAX_CODE", "SAP_AR_INVOICE_DEFAULT_PAYMENT_TERMS",
            "TIEOUT_STORE_PATH", "TIEOUT_SAP_TLS_CA_FILE",
        ]
        #expect(names.isSuperset(of: expected))
        #expect(names.count == SettingsList.all.count)
        #expect(Set(SettingsList.all.map(\.name)).count == SettingsList.all.count)
    }

    @Test func `every default and example is a value its setting takes`() {
        for setting in SettingsList.all where !setting.example.isEmpty {
            #expect(Desk(set: ["\(setting.name)=\(setting.example)"]).problems() == [])
        }
        #expect(Set(SettingsList.all.map(\.section)) == Set(SettingsList.sections.map(\.name)))
    }
}
