extension Saying {
    /// How a line of a job's history says what it is about: `1017: INVOICE-ROWS-DISAGREE: The ERP …`.
    static let frames: [Saying] = [
        Saying("{what}: {*why}", id: "{what}: {*why}", ro: "{what}: {*why}", hu: "{what}: {*why}")
    ]
}
