import Base
import FoundationEssentials

/// An empty folder for one test, gone with everything in it when the last reference to it goes.
package final class ScratchFolder: Sendable {
    package let path: String

    package init() {
        path = FileManager.default.temporaryDirectory.path + "/tieout-test-\(SystemRandomness().uuid())"
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            preconditionFailure("A test needs a folder, and none can be made: \(error)")
        }
    }

    /// The path of a file in this folder, whether or not it exists.
    package func file(_ name: String) -> String { "\(path)/\(name)" }

    /// A database that was just let go may still be closing its files on a thread of its own, so it is tried again.
    deinit {
        for attempt in 1...5 {
            do {
                return try FileManager.default.removeItem(atPath: path)
            } catch {
                if attempt == 5 { print("The scratch folder \(path) was left behind: \(error)") }
            }
        }
    }
}
