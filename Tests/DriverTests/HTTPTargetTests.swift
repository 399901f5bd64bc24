import HTTPServer
import Testing

/// Request targets, taken apart.
@Suite struct HTTPTargetTests {
    @Test(arguments: [
        ("/", []), ("/a", ["a"]), ("/a/", ["a", ""]), ("//b1s/v2", ["", "b1s", "v2"]),
        ("/a%2Fb/c%20d", ["a/b", "c d"]),
        ("http://h:1/a/b?x", ["a", "b"]), ("HTTPS://h", []), ("http://h?x=1", []), ("/faktur+1", ["faktur+1"]),
        ("/Invoices(12)/Cancel", ["Invoices(12)", "Cancel"]), ("/%E2%82%AC", ["€"]),
    ])
    func `a path is its decoded segments`(text: String, segments: [String]) throws {
        #expect(try #require(HTTPTarget(text)).segments == segments)
    }

    @Test func `a query is its decoded fields, in order`() throws {
        let query = try #require(HTTPTarget("/x?$filter=Name+eq+'a%26b'&%24top=1&&flag&top=a=b&top=")).query
        #expect(query["$filter"] == "Name eq 'a&b'")
        #expect(query["$top"] == "1" && query["flag"] == "" && query["none"] == nil)
        #expect(query.all("top") == ["a=b", ""])
    }

    @Test(arguments: ["/a b", "/%00", "/%0", "/%GG", "/%+1", "/%FF", "/?a=%00", "/\u{1}", "/\u{7F}"])
    func `what can't be decoded has no meaning`(text: String) {
        #expect(HTTPTarget(text) == nil)
    }
}
