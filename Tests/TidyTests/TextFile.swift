/// A text file as it is written and, for Swift, as the compiler's words.
struct TextFile: Sendable {
    /// From the repository's root: `Sources/Drivers/Base/Amount.swift`.
    let path: String
    let lines: [Substring]
    /// Empty for anything but Swift.
    let words: [Word]
    private let places: [String: [Int]]

    init(_ path: String, _ text: String) {
        self.path = path
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        self.lines = lines
        let words = path.hasSuffix(".swift") ? Word.all(in: text) : []
        self.words = words
        places = Dictionary(grouping: words.indices, by: { words[$0].text })
    }

    /// The names between the slashes.
    var folders: [Substring] { path.split(separator: "/").dropLast() }

    /// A finding at a line counted from one.
    func finding(_ line: Int, _ complaint: String) -> Finding {
        Finding(path: path, line: line, complaint: complaint)
    }

    /// Where Swift spelled like this begins, as indices into `words`. What the spelling writes together must stand
    /// together; what it sets apart may stand on two lines.
    func places(of spelling: String) -> [Int] {
        let phrase = Word.all(in: spelling)
        guard let first = phrase.first else { return [] }
        return places[first.text, default: []].filter { place in
            place + phrase.count <= words.count
                && phrase.indices.dropFirst().allSatisfy { index in
                    let word = words[place + index]
                    return word.text == phrase[index].text && (word.isAttached || !phrase[index].isAttached)
                }
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
