import Base

/// A command line that can't be understood, and what may have been meant.
struct UsageError: Error, Equatable, Sendable {
    let message: String
    /// The command whose help explains more: empty for the program as a whole.
    let path: [String]

    init(_ message: String, path: [String] = []) {
        self.message = message
        self.path = path
    }
}

extension Command {
    /// Reads the words after the command's name.
    ///
    /// Options may stand anywhere; after `--` every word is an argument.
    func parse(_ words: [String]) throws(UsageError) -> Invocation {
        var reading = Reading(command: self)
        var rest = words[...]
        var onlyArguments = false
        while let word = rest.popFirst() {
            if onlyArguments || !word.hasPrefix("--") {
                try reading.argument(word)
            } else if word == "--" {
                onlyArguments = true
            } else {
                try reading.option(word, &rest)
            }
        }
        let invocation = Invocation(self, try reading.complete())
        if let objection = objection(invocation) { throw UsageError(objection, path: path) }
        return invocation
    }
}

private struct Reading {
    let command: Command
    private var values: [String: [any Sendable]] = [:]
    private var places: [Declaration]

    init(command: Command) {
        self.command = command
        places = command.parameters.filter { $0.kind == .argument }
    }

    mutating func argument(_ word: String) throws(UsageError) {
        guard let place = places.first else {
            let hint = word.hasPrefix("-") ? "; options begin with two dashes" : ""
            throw UsageError("\"\(word)\" is one word too many\(hint).", path: command.path)
        }
        if !place.presence.repeats { places.removeFirst() }
        try keep(word, place, named: place.placeholder)
    }

    mutating func option(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        let known = command.allParameters.filter { $0.kind != .argument }
        guard let option = known.first(where: { $0.name == name }) else {
            let meant = Similarity.nearest(to: name, among: known.map(\.name)).map { " Did you mean --\($0)?" } ?? ""
            throw UsageError("There is no option --\(name).\(meant)", path: command.path)
        }
        let given = parts.count > 1 ? String(parts[1]) : nil
        if option.kind == .flag {
            guard given == nil else { throw UsageError("--\(name) takes no value.", path: command.path) }
            return try keep("", option, named: "--\(name)")
        }
        guard let value = given ?? rest.popFirst() else {
            throw UsageError("--\(name) needs a value: --\(name) \(option.placeholder).", path: command.path)
        }
        try keep(value, option, named: "--\(name)")
    }

    private mutating func keep(_ word: String, _ place: Declaration, named name: String) throws(UsageError) {
        if !place.presence.repeats, values[place.name] != nil {
            throw UsageError("\(name) is given twice.", path: command.path)
        }
        do throws(WrongValue) {
            values[place.name, default: []].append(try place.read(word))
        } catch {
            let end = error.predicate.hasSuffix("?") ? "" : "."
            throw UsageError("\(name): \"\(word)\" \(error.predicate)\(end)", path: command.path)
        }
    }

    func complete() throws(UsageError) -> [String: [any Sendable]] {
        for place in command.allParameters where place.presence.isRequired && values[place.name] == nil {
            throw UsageError("\(place.spelled) is missing: \(place.sentence.lowercasedFirst)", path: command.path)
        }
        return values
    }
}

extension String {
    /// For a sentence that goes on in another; words in capitals stay.
    var lowercasedFirst: String {
        guard let first, dropFirst().first?.isUppercase != true else { return self }
        return first.lowercased() + dropFirst()
    }

    var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
