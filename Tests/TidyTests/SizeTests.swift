import Testing

@Suite struct SizeTests {
    @Test func `a file holds one idea, or says why it is longer`() {
        expectNone(Repository.here.swift.flatMap(Sizes.longFiles))
    }

    @Test func `a function fits on a screen`() {
        expectNone(Repository.here.swift.flatMap(Sizes.longFunctions))
    }
}

@Suite struct SizeSelfTests {
    @Test func `a file over the limit is found, unless it says why`() {
        let long = String(repeating: "let a = 1\n", count: 401)
        #expect(Sizes.longFiles(TextFile("A.swift", long)).count == 1)
        #expect(
            Sizes.longFiles(TextFile("A.swift", "// This file is longer than 400 lines because of a table.\n" + long))
                .isEmpty)
        #expect(Sizes.longFiles(TextFile("A.swift", String(repeating: "let a = 1\n", count: 400))).isEmpty)
    }

    @Test(arguments: ["func a(_ b: [Int] = []) throws(Failure) -> C {", "init?(\n) {", "subscript(_ a: Int) -> Int {"])
    func `a function over the limit is found where it begins`(head: String) {
        let body = String(repeating: "        if true { f() }\n", count: 60)
        let text = "struct S {\n    func small() {}\n    \(head)\n\(body)    }\n}\n"
        #expect(Sizes.longFunctions(TextFile("A.swift", text)).map(\.line) == [3])
    }

    @Test func `a requirement has no body, whatever follows it`() {
        let body = String(repeating: "    var a: Int { 1 }\n", count: 70)
        let text = "protocol P {\n    func a() -> Int\n}\nextension P {\n\(body)}\nlet b = S.init(1)\n"
        #expect(Sizes.longFunctions(TextFile("A.swift", text)).isEmpty)
    }
}
