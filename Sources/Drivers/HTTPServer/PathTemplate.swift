/// `/api/fakturs/{id}`: a segment in braces stands for any one segment, kept under its name.
package struct PathTemplate: Hashable, Sendable, ExpressibleByStringLiteral {
    package let text: String
    private let segments: [String]
    package let literalSegments: Int

    package init(stringLiteral text: String) {
        self.text = text
        segments = text.split(separator: "/").map(String.init)
        literalSegments = segments.count { !$0.hasPrefix("{") }
    }

    /// What the named segments hold; `nil` when the path is another one.
    package func match(_ given: [String]) -> [String: String]? {
        guard given.count == segments.count else { return nil }
        var values: [String: String] = [:]
        for (wanted, segment) in zip(segments, given) {
            if wanted.hasPrefix("{"), wanted.hasSuffix("}") {
                values[String(wanted.dropFirst().dropLast())] = segment
            } else if wanted != segment {
                return nil
            }
        }
        return values
    }
}
