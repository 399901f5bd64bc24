import Base

/// Something a request carries, with the type of what is read from it: the key under which a handler asks its `Call` for
/// the value.
struct Parameter<Value: Sendable>: Sendable {
    let declaration: Declaration

    /// `{name}` in the path. A text that can't be one leads to nothing: 404.
    static func path(_ name: String, _ form: ValueForm<Value>, _ sentence: String, example: JSON) -> Parameter {
        Parameter(declaration: Declaration(.path, name, form, sentence, isRequired: true, example: example))
    }

    /// `?name=value`; with `repeats` any number of them.
    static func query(_ name: String, _ form: ValueForm<Value>, _ sentence: String, repeats: Bool = false) -> Parameter
    {
        Parameter(declaration: Declaration(.query, name, form, sentence, repeats: repeats))
    }

    /// A header, such as `If-Match`.
    static func header(_ name: String, _ form: ValueForm<Value>, _ sentence: String) -> Parameter {
        Parameter(declaration: Declaration(.header, name, form, sentence))
    }

    /// A member of the JSON object in the body.
    static func member(
        _ name: String, _ form: ValueForm<Value>, _ sentence: String, isRequired: Bool = false, example: JSON
    ) -> Parameter {
        Parameter(declaration: Declaration(.body, name, form, sentence, isRequired: isRequired, example: example))
    }
}

/// A parameter without its type: what the reader and the document need to know.
struct Declaration: Sendable {
    enum Place: String, Sendable { case path, query, header, body }

    let place: Place
    let name: String
    let sentence: String
    let isRequired: Bool
    let repeats: Bool
    let schema: Schema
    let fromText: @Sendable (String) throws(WrongValue) -> any Sendable
    let fromJSON: @Sendable (JSON) throws(WrongValue) -> any Sendable

    init<Value: Sendable>(
        _ place: Place, _ name: String, _ form: ValueForm<Value>, _ sentence: String, isRequired: Bool = false,
        repeats: Bool = false, example: JSON? = nil
    ) {
        self.place = place
        self.name = name
        self.sentence = sentence
        self.isRequired = isRequired
        self.repeats = repeats
        let schema = form.schema.with(example: example)
        self.schema = repeats ? Schema.list(of: schema) : schema
        fromText = { text throws(WrongValue) in try form.fromText(text) }
        fromJSON = { json throws(WrongValue) in try form.fromJSON(json) }
    }

    var key: String { "\(place.rawValue) \(name)" }
}
