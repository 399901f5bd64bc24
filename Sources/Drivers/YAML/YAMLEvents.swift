import Base
import CYAML

/// One step through a YAML text, copied out of libyaml.
struct YAMLEvent {
    enum Kind: Equatable {
        case scalar(String, plain: Bool)
        case mappingStart, mappingEnd
        case sequenceStart, sequenceEnd
        case streamEnd
    }

    let kind: Kind
    let place: YAMLNode.Place

    func refused(_ message: String) -> YAMLError { YAMLError(message: message, place: place) }
}

/// libyaml's parser, alive while its text is.
@safe struct YAMLEvents: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>

    /// The bytes must outlive the events.
    @unsafe init(reading bytes: UnsafeBufferPointer<UInt8>) {
        unsafe self.bytes = unsafe bytes
        unsafe parser = .allocate(capacity: 1)
        unsafe parser.initialize(to: yaml_parser_t())
        precondition(unsafe yaml_parser_initialize(parser) == 1, "There is no memory left for a settings file")
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
    }

    /// The next event that carries something; the stream's and the documents' own marks are passed over.
    mutating func next() throws(YAMLError) -> YAMLEvent {
        while true {
            var event = unsafe yaml_event_t()
            guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem() }
            defer { unsafe yaml_event_delete(&event) }
            if let read = try unsafe copied(event) { return read }
        }
    }

    private func copied(_ event: yaml_event_t) throws(YAMLError) -> YAMLEvent? {
        let place = unsafe YAMLNode.Place(event.start_mark)
        func at(_ kind: YAMLEvent.Kind) -> YAMLEvent { YAMLEvent(kind: kind, place: place) }
        switch unsafe event.type {
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            try unsafe refuse(anchor: scalar.anchor, tag: scalar.tag, at: place)
            let characters = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            let plain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
            return unsafe at(.scalar(String(decoding: characters, as: UTF8.self), plain: plain))
        case YAML_MAPPING_START_EVENT:
            let start = unsafe event.data.mapping_start
            try unsafe refuse(anchor: start.anchor, tag: start.tag, at: place)
            return at(.mappingStart)
        case YAML_SEQUENCE_START_EVENT:
            let start = unsafe event.data.sequence_start
            try unsafe refuse(anchor: start.anchor, tag: start.tag, at: place)
            return at(.sequenceStart)
        case YAML_MAPPING_END_EVENT: return at(.mappingEnd)
        case YAML_SEQUENCE_END_EVENT: return at(.sequenceEnd)
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return at(.streamEnd)
        case YAML_ALIAS_EVENT: throw at(.streamEnd).refused("an alias (*) is not allowed; write the value again")
        default: return nil
        }
    }

    private func refuse(
        anchor: UnsafePointer<yaml_char_t>?, tag: UnsafePointer<yaml_char_t>?, at place: YAMLNode.Place
    ) throws(YAMLError) {
        if unsafe anchor != nil { throw YAMLError(message: "an anchor (&) is not allowed", place: place) }
        if unsafe tag != nil { throw YAMLError(message: "a tag (!) is not allowed", place: place) }
    }

    /// libyaml's own words and place. A byte that is no UTF-8 has only an offset.
    private func problem() -> YAMLError {
        let state = unsafe parser.pointee
        let words = unsafe state.problem.map { unsafe String(cString: $0) } ?? "not YAML"
        guard unsafe state.error == YAML_READER_ERROR else {
            return unsafe YAMLError(message: words, place: YAMLNode.Place(state.problem_mark))
        }
        let before = unsafe bytes.prefix(state.problem_offset)
        let line = unsafe before.count { $0 == 0x0A } + 1
        let column = unsafe before.reversed().prefix { $0 != 0x0A }.count + 1
        return YAMLError(message: words, place: YAMLNode.Place(line: line, column: column))
    }
}

extension YAMLNode.Place {
    /// libyaml counts from zero.
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}
