/// A value in a YAML file and the place where it stands, so that a complaint about it can name the line.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        /// Text as written, without quotes. Types are the reader's business: `true`, `007` and `1.50` stay text.
        case scalar(String)
        case mapping([Entry])
        case sequence([YAMLNode])
    }

    /// One `key: value`.
    package struct Entry: Sendable {
        package let key: String
        package let place: Place
        package let value: YAMLNode
    }

    /// Line and column, both counted from 1.
    package struct Place: Hashable, Sendable {
        package let line: Int
        package let column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    package let content: Content
    package let place: Place
    /// Nothing was written (`key:`), or `~` or `null` without quotes.
    package let isNull: Bool

    /// The value of a key of a mapping; `nil` for other nodes and missing keys.
    package subscript(_ key: String) -> YAMLNode? {
        entries?.first { $0.key == key }?.value
    }

    package var text: String? { if case .scalar(let text) = content { text } else { nil } }
    package var entries: [Entry]? { if case .mapping(let entries) = content { entries } else { nil } }
    package var items: [YAMLNode]? { if case .sequence(let items) = content { items } else { nil } }
}

/// Why a file is no settings file, and where.
package struct YAMLError: Error, Equatable, Sendable {
    package let message: String
    package let place: YAMLNode.Place
}
