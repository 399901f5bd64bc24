import Testing

@Suite struct FailureTranslationTests {
    @Test func `every failure page can be read in every language, with the same questions, steps and names`() {
        expectNone(FailureTranslations.amiss(Repository.here.pages))
    }
}

@Suite struct FailureTranslationSelfTests {
    private let english = TextFile(
        "docs/failures/SAP-LATE.md",
        "# SAP-LATE\n" + FailurePages.sections.joined(separator: "\n") + "\n1. Run `tieout doctor`.\n")

    private func page(_ language: String, _ steps: String) -> TextFile {
        let sections = FailureTranslations.sections[language, default: []].joined(separator: "\n")
        return TextFile("docs/failures/\(language)/SAP-LATE.md", "# SAP-LATE\n\(sections)\n\(steps)\n")
    }

    @Test func `a page that lacks a language is found`() {
        #expect(FailureTranslations.amiss([english]).count == 3)
        let all = ["id", "ro", "hu"].map { page($0, "1. `tieout doctor`.") }
        #expect(FailureTranslations.amiss([english] + all).isEmpty)
    }

    @Test func `a page that lost a step or a command is found`() {
        let rest = [page("ro", "1. `tieout doctor`."), page("hu", "1. `tieout doctor`.")]
        #expect(FailureTranslations.amiss([english, page("id", "`tieout doctor`.")] + rest).count == 1)
        #expect(FailureTranslations.amiss([english, page("id", "1. Doktor.")] + rest).count == 1)
    }
}
