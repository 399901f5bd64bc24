import Base

/// Damaged variants of good inputs, the same ones for the same seed: readers must refuse or read them, never crash.
package struct Mutations {
    private let originals: [[UInt8]]
    private let fragments: [[UInt8]]
    private let chance: SeededRandomness

    /// `fragments` are the bits that matter to the format: brackets, quotes, line ends.
    package init(of originals: [String], fragments: [String], seed: UInt64) {
        self.originals = originals.map { Array($0.utf8) }
        self.fragments =
            fragments.map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80]]
        chance = SeededRandomness(seed: seed)
    }

    /// One of the originals after one to four cuts, insertions, repetitions or changed bytes.
    package func next() -> [UInt8] {
        var bytes = originals[pick(originals.count)]
        for _ in 0...pick(4) {
            let place = pick(bytes.count + 1)
            let end = min(bytes.count, place + pick(8))
            switch pick(5) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: fragments[pick(fragments.count)], at: place)
            case 2: bytes.replaceSubrange(place..<end, with: fragments[pick(fragments.count)])
            case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
            default: if place < bytes.count { bytes[place] ^= 1 << UInt8(pick(8)) }
            }
        }
        return bytes
    }

    private func pick(_ count: Int) -> Int { Int(chance.next() % UInt64(max(1, count))) }
}
