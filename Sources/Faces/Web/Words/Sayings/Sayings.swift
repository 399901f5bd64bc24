extension Saying {
    /// Everything the core says that a person may come to read.
    package static let all: [Saying] = coreSayings + flowsAndConnectors + house + frames
}
