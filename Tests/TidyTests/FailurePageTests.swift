import Testing

@Suite struct FailurePageTests {
    private let declarations = Repository.here.sources.flatMap(FailurePages.declarations)
    private let pages = Repository.here.pages

    @Test func `a failure code is declared once`() {
        expectNone(FailurePages.declaredTwice(declarations))
    }

    @Test func `every failure code has its page`() {
        #expect(!declarations.isEmpty)
        expectNone(FailurePages.withoutPage(declarations, pages: pages))
    }

    @Test func `every failure page belongs to a code`() {
        expectNone(FailurePages.withoutCode(declarations, pages: pages))
    }

    @Test func `every failure page answers the same four questions`() {
        expectNone(FailurePages.misshapen(pages))
    }
}

@Suite struct FailurePageSelfTests {
    private let declared = FailurePages.declarations(
        in: TextFile(
            "Sources/A.swift",
            """
            extension Failure.Code {
                static let locked = Self("SAP-PERIOD-LOCKED")  // and not Code("SAP-COMMENT")
                static let late = Failure.Code("SAP-LATE")
                static let name = Self("Nothing")
            }
            """))

    @Test func `codes are read from code, in both spellings`() {
        #expect(declared.map(\.code) == ["SAP-PERIOD-LOCKED", "SAP-LATE"])
        #expect(declared.map(\.line) == [2, 3])
    }

    @Test func `a code declared twice is found at its second place`() {
        #expect(FailurePages.declaredTwice(declared).isEmpty)
        #expect(FailurePages.declaredTwice(declared + [declared[0]]).map(\.line) == [2])
    }

    @Test func `a missing page and a page without a code are found`() {
        let pages = [TextFile("docs/failures/SAP-LATE.md", ""), TextFile("docs/failures/SAP-GONE.md", "")]
        #expect(FailurePages.withoutPage(declared, pages: pages).map(\.line) == [2])
        #expect(FailurePages.withoutCode(declared, pages: pages).map(\.path) == ["docs/failures/SAP-GONE.md"])
    }

    @Test func `a page with the wrong title or a missing section is found`() {
        let good = "# SAP-LATE\n\n" + FailurePages.sections.joined(separator: "\n\nWords.\n\n") + "\n\nWords.\n"
        #expect(FailurePages.misshapen([TextFile("docs/failures/SAP-LATE.md", good)]).isEmpty)
        #expect(FailurePages.misshapen([TextFile("docs/failures/SAP-OTHER.md", good)]).count == 1)
        #expect(FailurePages.misshapen([TextFile("docs/failures/SAP-LATE.md", "# SAP-LATE\n## Why\n")]).count == 1)
    }
}
