/// Bounds on what is asked of the real server, and on what is kept of its answers.
enum InvenTreeLimits {
    /// API versions against which the connector's facts were verified: InvenTree 1.1.7 and 1.4.0.
    static let testedVersions: ClosedRange<Int64> = 421...511
    static var testedWords: String { "\(testedVersions.lowerBound) to \(testedVersions.upperBound)" }
    /// The importer exists from this API version on.
    static let importerVersion: Int64 = 211
    /// A company's tax number exists from this API version on.
    static let taxNumberVersion: Int64 = 368
    /// A longer request line (method, target, version) is answered with 400 in HTML.
    static let requestLineBytesMax = 4_094
    /// Alternatives of one regular expression.
    static let alternativesMax = 500
    /// Records read in answer to one question.
    static let recordsMax = 200_000
    /// Attempts at a question, and at anything the server was too busy to begin.
    static let attemptsMax = 4
    /// The pause after the first of them; it doubles with each.
    static let pauseMilliseconds: Int64 = 250
    /// A longer `Retry-After` is left to whoever schedules the work.
    static let retryAfterSecondsMax: Int64 = 30
    /// Fewer lines than this are sent one by one: the importer's four requests would cost more.
    static let importLinesMin = 8
    /// Lines of one import session, unless one order has more: 29 ms each keep it well within a request's time.
    static let importLinesMax = 250
    /// Known keys up to this number are verified one by one; a search for more of them is cheaper.
    static let verifiedOneByOneMax = 16
    /// The lines of up to so many orders are read order by order.
    static let ordersReadAloneMax = 3
}
