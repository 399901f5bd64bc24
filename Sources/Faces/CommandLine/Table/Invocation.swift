/// A command as it was called, with every value read and checked.
struct Invocation: Sendable {
    let command: Command
    fileprivate let values: [String: [any Sendable]]

    init(_ command: Command, _ values: [String: [any Sendable]]) {
        self.command = command
        self.values = values
    }

    /// The value that was given; `nil` when it was left out.
    subscript<Value>(_ parameter: Parameter<Value>) -> Value? { all(parameter).first }

    /// Every value of a parameter that may repeat.
    func all<Value>(_ parameter: Parameter<Value>) -> [Value] {
        (values[parameter.declaration.name] ?? []).compactMap { $0 as? Value }
    }

    func has(_ flag: Parameter<Bool>) -> Bool { self[flag] == true }
}

extension Invocation {
    /// Names of the parameters that were given.
    var names: Set<String> { Set(values.keys) }
}
