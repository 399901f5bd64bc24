/// A password, token or key. Printing, interpolating or logging it shows dots; only `revealed` gives the value away,
/// so every place that does can be found.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package let revealed: String

    package init(_ value: String) { revealed = value }

    package var description: String { "•••" }
    package var debugDescription: String { "•••" }
    package var customMirror: Mirror { Mirror(self, children: []) }
    package var isEmpty: Bool { revealed.isEmpty }
}
