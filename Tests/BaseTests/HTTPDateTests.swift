import Base
import Testing

@Suite struct HTTPDateTests {
    @Test func `the date of an answer is read to the second`() {
        #expect(Timestamp(httpDate: "Sun, 06 Nov 1994 08:49:37 GMT") == Timestamp("1994-11-06T08:49:37Z"))
    }

    @Test(arguments: [
        "", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 31 Feb 2025 08:49:37 GMT", "Sun, 06 Nop 1994 08:49:37 GMT",
    ])
    func `anything else is no date`(text: String) { #expect(Timestamp(httpDate: text) == nil) }
}
