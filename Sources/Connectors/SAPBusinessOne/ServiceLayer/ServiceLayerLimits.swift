/// Bounds on what is asked of the real server, and on what is kept of its answers.
enum ServiceLayerLimits {
    /// Records read in answer to one question.
    static let recordsMax = 200_000
    /// Conditions joined by `or` in one filter.
    static let alternativesMax = 40
    /// Encoded bytes of such a filter: the front Apache refuses a request line beyond 8,190 bytes.
    static let filterBytesMax = 6_000
    /// Entries of one cache of master data.
    static let cacheEntriesMax = 5_000
}
