package import Model

/// The key under which a faktur's deliveries are kept: `12`, and after a cancellation `12#1`.
package struct FakturKey: Hashable, Sendable {
    package let faktur: FakturID
    package let generation: Int

    package init(_ faktur: Faktur) {
        self.faktur = faktur.id
        generation = faktur.generation
    }

    /// `nil` for a key that is none of ours.
    package init?(_ text: String) {
        let parts = text.split(separator: "#", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let id = Int64(parts[0]),
            let generation = parts.count == 2 ? Int(parts[1]) : 0
        else { return nil }
        faktur = FakturID(id)
        self.generation = generation
    }

    package var text: String { generation == 0 ? "\(faktur)" : "\(faktur)#\(generation)" }
}
