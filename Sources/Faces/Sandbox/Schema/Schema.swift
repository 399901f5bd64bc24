/// What the sandbox knows about Service Layer's types. Immutable, read once from `SchemaText`.
struct Schema: Sendable {
    static let serviceLayer = Schema(reading: SchemaText.all)

    private(set) var types: [String: EntityType] = [:]
    private(set) var enumerations: [String: Enumeration] = [:]

    /// A type that `SchemaText` describes; the tests read every name used in the sandbox through this.
    func type(_ name: String) -> EntityType { types[name] ?? EntityType(name: name, keys: [], isOpen: false) }

    private init(reading texts: [String]) {
        var current: EntityType?
        for line in texts.flatMap({ $0.split(separator: "\n") }) {
            let words = line.split(separator: " ")
            guard let first = words.first else { continue }
            switch first {
            case "type":
                keep(current)
                current = EntityType(describing: words.dropFirst())
            case "enum":
                keep(current)
                current = nil
                add(Enumeration(describing: words.dropFirst()))
            default:
                if current == nil { extendLastEnumeration(with: words) }
                for word in words { current?.add(Property(describing: word)) }
            }
        }
        keep(current)
    }

    private var lastEnumeration = ""

    private mutating func add(_ enumeration: Enumeration) {
        enumerations[enumeration.name] = enumeration
        lastEnumeration = enumeration.name
    }

    private mutating func extendLastEnumeration(with words: [Substring]) {
        enumerations[lastEnumeration]?.add(words)
    }

    private mutating func keep(_ type: EntityType?) {
        if let type { types[type.name] = type }
    }
}

/// An entity or complex type with its properties in the order of `$metadata`.
struct EntityType: Sendable {
    let name: String
    let keys: [String]
    /// User fields may be added to it.
    let isOpen: Bool
    private(set) var properties: [Property] = []
    private var places: [String: Int] = [:]

    init(name: String, keys: [String], isOpen: Bool) {
        self.name = name
        self.keys = keys
        self.isOpen = isOpen
    }

    init(describing words: ArraySlice<Substring>) {
        let key = words.first { $0.hasPrefix("key=") }?.dropFirst(4) ?? ""
        self.init(
            name: String(words.first ?? ""), keys: key.split(separator: ",").map(String.init),
            isOpen: words.contains("open"))
    }

    subscript(_ name: String) -> Property? { places[name].map { properties[$0] } }

    mutating func add(_ property: Property) {
        places[property.name] = properties.count
        properties.append(property)
    }
}

/// One property of a type.
struct Property: Sendable {
    enum Kind: Hashable, Sendable {
        case whole, decimal, date, timeOfDay, text
        case enumeration(String)
        case complex(String)
        case collection(String)
    }

    let name: String
    let kind: Kind
    /// Characters the database column takes; `nil` when it takes any number.
    let lengthMax: Int?
    /// Written by the server only; Service Layer ignores it silently in what a client sends.
    let isServerOwned: Bool
    /// The database value a new row carries; empty for none.
    let defaultValue: String

    init(userField name: String, lengthMax: Int?) {
        self.init(name: name, kind: .text, lengthMax: lengthMax)
    }

    init(name: String, kind: Kind, lengthMax: Int? = nil, isServerOwned: Bool = false, defaultValue: String = "") {
        self.name = name
        self.kind = kind
        self.lengthMax = lengthMax
        self.isServerOwned = isServerOwned
        self.defaultValue = defaultValue
    }

    /// Reads `DocType:BoDocumentTypes!=I`.
    init(describing word: Substring) {
        let (name, rest) = word.halves(at: ":")
        let (typeAndMark, defaultValue) = rest.halves(at: "=")
        let isServerOwned = typeAndMark.hasSuffix("!")
        let type = isServerOwned ? typeAndMark.dropLast() : typeAndMark
        self.init(
            name: String(name), kind: Kind(code: type), lengthMax: type.hasPrefix("s") ? Int(type.dropFirst()) : nil,
            isServerOwned: isServerOwned, defaultValue: String(defaultValue))
    }
}

extension Property.Kind {
    init(code: Substring) {
        switch code.first {
        case "i": self = .whole
        case "d": self = .decimal
        case "t": self = .date
        case "c": self = .timeOfDay
        case "s": self = .text
        case "[": self = .collection(String(code.dropFirst().dropLast()))
        default: self = Self.enumerationNames.contains(code) ? .enumeration(String(code)) : .complex(String(code))
        }
    }

    /// Names of all enumerations, so that a property's type can be told from a complex one.
    private static let enumerationNames: Set<Substring> = Set(
        SchemaText.enumerations.split(separator: "\n").compactMap { line in
            line.hasPrefix("enum ") ? line.split(separator: " ").dropFirst().first : nil
        })
}

/// An enumeration: each member has a name and a database value, and Service Layer takes either.
struct Enumeration: Sendable {
    let name: String
    private(set) var members: [(name: String, value: String)] = []

    init(describing words: ArraySlice<Substring>) {
        name = String(words.first ?? "")
        add(Array(words.dropFirst()))
    }

    mutating func add(_ words: [Substring]) {
        for word in words {
            let (name, value) = word.halves(at: "=")
            members.append((name: String(name), value: String(value)))
        }
    }

    /// The member's name for a name or a database value; `nil` when there is no such member.
    func member(_ text: String) -> String? {
        (members.first { $0.name == text } ?? members.first { $0.value == text && !text.isEmpty })?.name
    }
}

extension Substring {
    /// What stands before and after the first occurrence of a character; all and nothing when it does not occur.
    func halves(at separator: Character) -> (Substring, Substring) {
        guard let place = firstIndex(of: separator) else { return (self, "") }
        return (self[..<place], self[index(after: place)...])
    }
}
