import Testing

/// The web application in a real Chromium, one sentence after another: two processors are shared by the service, the
/// stand-ins and the browser. What each sentence does is in `chromium/sentences.py`.
@Suite(.serialized) struct BrowserTests {
    @Test(arguments: ["en", "id", "ro", "hu"])
    func `every page is whole, still, small and accessible, light and dark`(language: String) async {
        #expect(await complaints(about: "looks_right", language) == "")
    }

    @Test(arguments: ["admin", "viewer"])
    func `every link on every page leads somewhere the person may go`(name: String) async {
        #expect(await complaints(about: "links_lead_somewhere", name) == "")
    }

    @Test func `without a script one comes in, chooses a language and leaves`() async {
        #expect(await complaints(about: "door_without_script") == "")
    }

    @Test func `the keyboard alone leads through the house`() async {
        #expect(await complaints(about: "keys_lead_through_the_house") == "")
    }

    @Test func `who left in one tab has left in all`() async {
        #expect(await complaints(about: "session_ends_everywhere") == "")
    }
}
