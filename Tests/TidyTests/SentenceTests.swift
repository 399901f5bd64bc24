import Testing

@Suite struct SentenceTests {
    @Test func `every sentence of the core is said in every language`() {
        expectNone(Sentences.unsaid(Repository.here.sources))
    }
}

@Suite struct SentenceSelfTests {
    private let core = TextFile(
        "Sources/Core/A.swift",
        #"""
        let a = Failure(.x, .askHuman, "There is no page at \(path.isEmpty ? "/" : path).", advice: "Go \"home\".")
        let b = Failure(
            .x, .askHuman, "It is long, "
                + "so it stands on two lines.", cause: "A story for a report.")
        let c = "SELECT a FROM b WHERE c = 1."
        throw .broken("A promise is kept.")
        """#)

    @Test func `sentences are found with their values taken out, however they are written`() {
        let forms = Sentences.spoken(in: core).map(\.form)
        #expect(forms == ["There is no page at {}.", "It is long, so it stands on two lines."])
    }

    @Test func `a sentence without a saying is found at its place`() {
        let said = TextFile(
            Sentences.sayings + "S.swift",
            #"""
            let all = [Saying("There is no page at {path}.", id: "Tidak ada.", ro: "Nu există.", hu: "Nincs.")]
            """#)
        #expect(Sentences.unsaid([core]).map(\.line) == [1, 3])
        #expect(Sentences.unsaid([core, said]).map(\.line) == [3])
    }

    @Test func `a sentence is said when each of its sentences is, or each form it takes`() {
        let speaker = TextFile(
            "Sources/Core/B.swift",
            #"""
            let a = "\(hint)Look it up. Then try again."
            let b = "The folder of \(kind) invoices can't be used."
            let c = "The folder of \(kind) invoices is gone."
            """#)
        let said = TextFile(
            Sentences.sayings + "S.swift",
            #"""
            Saying("Look it up.", id: "1", ro: "1", hu: "1"), Saying("Then try again.", id: "2", ro: "2", hu: "2"),
            Saying("The folder of signed invoices can't be used.", id: "3", ro: "3", hu: "3"),
            """#)
        #expect(Sentences.unsaid([speaker, said]).map(\.line) == [3])
    }
}
