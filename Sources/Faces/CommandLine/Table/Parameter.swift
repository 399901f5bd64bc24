/// Something a command understands, with the type of what is read from it: the key under which a command asks an
/// `Invocation` for the value.
struct Parameter<Value: Sendable>: Sendable {
    let declaration: Declaration

    /// `ID…`, `FILE`: found by its place. Only the last argument of a command may repeat.
    static func argument(
        _ name: String, _ reader: ValueReader<Value>, _ sentence: String, _ presence: Declaration.Presence = .once
    ) -> Parameter {
        Parameter(declaration: Declaration(.argument, name, placeholder: name, sentence, presence, reader))
    }

    /// `--name VALUE` or `--name=VALUE`.
    static func option(
        _ name: String, _ reader: ValueReader<Value>, _ sentence: String, _ presence: Declaration.Presence = .optional
    ) -> Parameter {
        Parameter(declaration: Declaration(.option, name, placeholder: reader.placeholder, sentence, presence, reader))
    }
}

extension Parameter<Bool> {
    /// `--name` alone.
    static func flag(_ name: String, _ sentence: String) -> Parameter {
        let reader = ValueReader("") { _ throws(WrongValue) in true }
        return Parameter(declaration: Declaration(.flag, name, placeholder: "", sentence, .optional, reader))
    }
}

/// A parameter without its type: what the parser, the help and the guide need to know.
struct Declaration: Sendable {
    enum Kind: Sendable { case argument, option, flag }

    enum Presence: Sendable {
        case optional
        case once
        /// Any number, none included.
        case any
        case atLeastOnce

        var repeats: Bool { self == .any || self == .atLeastOnce }
        var isRequired: Bool { self == .once || self == .atLeastOnce }
    }

    let kind: Kind
    let name: String
    let placeholder: String
    let sentence: String
    let presence: Presence
    let read: @Sendable (String) throws(WrongValue) -> any Sendable

    init<Value: Sendable>(
        _ kind: Kind, _ name: String, placeholder: String, _ sentence: String, _ presence: Presence,
        _ reader: ValueReader<Value>
    ) {
        self.kind = kind
        self.name = name
        self.placeholder = placeholder
        self.sentence = sentence
        self.presence = presence
        read = { text throws(WrongValue) in try reader.read(text) }
    }

    /// As a person types it: `--wait SECONDS`, `--all`, `ID…`.
    var spelled: String {
        switch kind {
        case .argument: placeholder + (presence.repeats ? "…" : "")
        case .option: "--\(name) \(placeholder)"
        case .flag: "--\(name)"
        }
    }

    /// The same within a usage line: what may be left out stands in brackets.
    var inUsage: String {
        switch presence {
        case .once, .atLeastOnce: spelled
        case .optional: "[\(spelled)]"
        case .any: kind == .argument ? "[\(spelled)]" : "[\(spelled)]…"
        }
    }
}
