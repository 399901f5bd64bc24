import Base
import Configuration
import Testing

/// Whoever needs no SAP, or no InvenTree, gives none of its settings.
@Suite struct OptionalPartTests {
    private func missing(_ desk: Desk) -> [String] {
        do throws(SettingsProblems) {
            _ = try desk.read(using: OptionalPart.allCases)
            return []
        } catch {
            return error.problems.map(\.place)
        }
    }

    @Test func `a part none of whose settings is given is off, and nothing is asked for`() throws {
        let settings = try Desk().read(using: OptionalPart.allCases).settings
        #expect(OptionalPart.allCases.allSatisfy { !settings.names($0) })
        // SAP's views need the company's name too, and so does nobody who only names it.
        let named = try Desk("sap:\n  company: SBO\n").read(using: OptionalPart.allCases).settings
        #expect(!named.names(.ledger))
    }

    @Test(arguments: [
        ("sap:\n  url: https://sap:50000\n", ["sap.company", "sap.user", "sap.password"]),
        ("sap:\n  user: tieout\n  company: SBO\n", ["sap.url", "sap.password"]),
        ("sap:\n  password: secret\n", ["sap.url", "sap.company", "sap.user"]),
        ("inventree:\n  url: https://stock\n", ["inventree.token"]),
        ("inventree:\n  token: abc\n", ["inventree.url"]),
        ("inventree:\n  url: https://stock\n  username: tieout\n", ["inventree.password"]),
        ("inventree:\n  password: secret\n", ["inventree.url", "inventree.username"]),
    ])
    func `a part that is set up by half is refused, and what is missing is named`(yaml: String, places: [String]) {
        #expect(missing(Desk(yaml)) == places)
    }

    @Test func `who is missing says why it is asked for`() {
        do throws(SettingsProblems) {
            _ = try Desk("inventree:\n  token: abc\n").read(using: [.orderBook])
            Issue.record("a token alone is half of it")
        } catch {
            #expect("\(error.problems[0])".contains("inventree.url is missing, and inventree.token is given:"))
        }
    }

    @Test func `a value that is wrong asks for the rest too, and is not called missing`() {
        let places = missing(Desk("sap:\n  url: sap\n"))
        #expect(places == ["config/config.yaml:2", "sap.company", "sap.user", "sap.password"])
    }

    @Test(arguments: [
        "sap:\n  url: https://sap:50000\n  company: SBO\n  user: tieout\n  password: secret\n",
        "inventree:\n  url: https://stock\n  token: abc\n",
        "inventree:\n  url: https://stock\n  username: tieout\n  password: secret\n",
        "inventree:\n  url: https://stock\n  token: abc\n  username: tieout\n",
    ])
    func `a part that is set up whole is on`(yaml: String) {
        #expect(missing(Desk(yaml)).isEmpty)
    }
}
