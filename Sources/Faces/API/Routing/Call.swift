import Base
import HTTPServer
import Model

/// One request as its handler sees it: who asks, and for what, read and found right.
struct Call: Sendable {
    let request: HTTPServerRequest
    /// Stands in the answer, in the log and in every problem document.
    let id: String
    /// `nil` where no token is asked for.
    let token: AccessToken?
    let values: [String: [any Sendable]]

    /// The name under which the audit keeps what is done.
    var who: String { token?.actor ?? "nobody" }

    /// The value; `nil` when it was left out.
    subscript<Value>(_ parameter: Parameter<Value>) -> Value? { all(parameter).first }

    func all<Value>(_ parameter: Parameter<Value>) -> [Value] {
        values[parameter.declaration.key]?.compactMap { $0 as? Value } ?? []
    }

    /// The value of a parameter without which the request is refused before it comes here.
    func required<Value>(_ parameter: Parameter<Value>) throws(Failure) -> Value {
        guard let value = self[parameter] else { throw .broken("the parameter \(parameter.declaration.name) is there") }
        return value
    }
}
