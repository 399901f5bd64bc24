/// A text file as it is written and, for Swift, as the compiler's words.
struct TextFile: Sendable {
    /// From the repository's root: `Sources/Drivers/Base/Amount.swift`.
    let path: String
    let lines: [Substring]
    /// Empty for anything but Swift.
    let words: [Word]

    init(_ path: String, _ text: String) {
        self.path = path
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        self.lines = lines
        words = path.hasSuffix(".swift") ? Word.all(in: text) : []
    }

    /// The names between the slashes.
    var folders: [Substring] { path.split(separator: "/").dropLast() }

    /// A finding at a line counted from one.
    func finding(_ line: Int, _ complaint: String) -> Finding {
        Finding(path: path, line: line, complaint: complaint)
    }

    /// Where the words of `phrase` follow each other, as indices into `words`.
    func places(of phrase: [String]) -> [Int] {
        guard let first = phrase.first else { return [] }
        return words.indices.filter { place in
            words[place].text == first && place + phrase.count <= words.count
                && phrase.indices.allSatisfy { words[place + $0].text == phrase[$0] }
        }
    }
}

/// A rule that is not kept, where, and what to do about it.
struct Finding: Hashable, CustomStringConvertible, Sendable {
    let path: String
    let line: Int
    let complaint: String

    var description: String { "\(path):\(line): \(complaint)" }
}
