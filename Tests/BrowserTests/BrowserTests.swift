import Testing

/// The web application in a real Chromium, one sentence after another: two processors are shared by the service, the
/// stand-ins and the browser. What each sentence does is in `chromium/sentences.py`.
@Suite(.serialized) struct BrowserTests {
    @Test(arguments: ["en", "id", "ro", "hu"])
    func `every page is whole, still, small and accessible, light and dark`(language: String) async {
        await expectTrue("looks_right", language)
    }

    @Test(arguments: ["admin", "viewer"])
    func `every link on every page leads somewhere the person may go`(name: String) async {
        await expectTrue("links_lead_somewhere", name)
    }

    @Test func `every page fits a phone`() async {
        await expectTrue("fits_a_phone")
    }

    @Test func `lists are read on a phone, and are tables to who can't see them`() async {
        await expectTrue("lists_are_read_on_a_phone")
    }

    @Test func `columns are chosen once or from now on, and a file holds what is ticked`() async {
        await expectTrue("chosen_columns_stay")
    }

    @Test func `a faktur lives its whole life between four people`() async {
        await expectTrue("life_of_a_faktur")
    }

    @Test func `a double click and two tabs at once make one document`() async {
        await expectTrue("twice_is_once")
    }

    @Test func `what changed meanwhile is shown, and neither sent nor overwritten`() async {
        await expectTrue("change_is_noticed")
    }

    @Test func `without a script a faktur is entered, answered and posted`() async {
        await expectTrue("life_without_script")
    }

    @Test func `without a script one comes in, chooses a language and leaves`() async {
        await expectTrue("door_without_script")
    }

    @Test func `questions over a page are as whole as pages`() async {
        await expectTrue("dialogs_are_whole")
    }

    @Test func `wrong entries are told at their fields, and kept`() async {
        await expectTrue("wrong_entries_are_told")
    }

    @Test func `pages, drawings, archives and programs are not taken for documents`() async {
        await expectTrue("strangers_files_are_refused")
    }

    @Test func `nothing typed becomes a formula in a sheet`() async {
        await expectTrue("sheets_hold_no_formulas")
    }

    @Test func `the keyboard alone leads through the house`() async {
        await expectTrue("keys_lead_through_the_house")
    }

    @Test func `who left in one tab has left in all`() async {
        await expectTrue("session_ends_everywhere")
    }
}
