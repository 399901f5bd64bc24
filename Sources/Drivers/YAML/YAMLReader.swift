import Base

extension YAMLNode {
    /// Reads one YAML document in UTF-8; an empty one is null.
    ///
    /// Settings need a small, unambiguous part of YAML. What can surprise is refused: anchors and aliases (a few lines
    /// can stand for gigabytes), tags, a key given twice, a key that is no text, a second document.
    package init(parsing bytes: [UInt8]) throws(YAMLError) {
        guard bytes.count <= Limits.settingsBytesMax else {
            let message = "the file is larger than \(Limits.settingsBytesMax) bytes"
            throw YAMLError(message: message, place: Place(line: 1, column: 1))
        }
        self = try unsafe bytes.withUnsafeBufferPointer { buffer throws(YAMLError) in
            var reader = YAMLReader(events: unsafe YAMLEvents(reading: buffer))
            return try reader.document()
        }
    }
}

/// Builds the tree from libyaml's events.
private struct YAMLReader: ~Copyable {
    private var events: YAMLEvents
    private var depth = 0

    init(events: consuming YAMLEvents) { self.events = events }

    mutating func document() throws(YAMLError) -> YAMLNode {
        var event = try events.next()
        guard event.kind != .streamEnd else {
            return YAMLNode(content: .scalar(""), place: event.place, isNull: true)
        }
        let root = try node(event)
        event = try events.next()
        guard event.kind == .streamEnd else { throw event.refused("a second document begins here; one file holds one") }
        return root
    }

    private mutating func node(_ event: YAMLEvent) throws(YAMLError) -> YAMLNode {
        switch event.kind {
        case .scalar(let text, let plain):
            let isNull = plain && ["", "~", "null", "Null", "NULL"].contains(text)
            return YAMLNode(content: .scalar(text), place: event.place, isNull: isNull)
        case .mappingStart:
            return try nested(event) { reader throws(YAMLError) in .mapping(try reader.entries()) }
        case .sequenceStart:
            return try nested(event) { reader throws(YAMLError) in .sequence(try reader.items()) }
        case .mappingEnd, .sequenceEnd, .streamEnd:
            throw event.refused("a value is missing")
        }
    }

    private mutating func nested(
        _ event: YAMLEvent, _ read: (inout YAMLReader) throws(YAMLError) -> YAMLNode.Content
    ) throws(YAMLError) -> YAMLNode {
        depth += 1
        guard depth <= Limits.settingsDepthMax else {
            throw event.refused("nested deeper than \(Limits.settingsDepthMax) levels")
        }
        let content = try read(&self)
        depth -= 1
        return YAMLNode(content: content, place: event.place, isNull: false)
    }

    private mutating func entries() throws(YAMLError) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var lineOfKey: [String: Int] = [:]
        while true {
            let event = try events.next()
            if event.kind == .mappingEnd { return entries }
            guard case .scalar(let key, _) = event.kind else { throw event.refused("a key must be plain text") }
            if let line = lineOfKey[key] { throw event.refused("the key \(key) was already given in line \(line)") }
            lineOfKey[key] = event.place.line
            let value = try node(try events.next())
            entries.append(YAMLNode.Entry(key: key, place: event.place, value: value))
        }
    }

    private mutating func items() throws(YAMLError) -> [YAMLNode] {
        var items: [YAMLNode] = []
        while true {
            let event = try events.next()
            if event.kind == .sequenceEnd { return items }
            items.append(try node(event))
        }
    }
}
