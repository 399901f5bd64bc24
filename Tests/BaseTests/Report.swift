import Testing

/// Records what a long loop found; the loop then ends, for one finding says more than thousands.
func report(_ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
    Issue.record(Comment(rawValue: what), sourceLocation: sourceLocation)
}
