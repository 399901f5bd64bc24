import Dispatch
import Glibc

/// What a shell command prints, or `nil` when it fails.
package func shell(_ command: String) async -> String? {
    await onThread {
        guard let pipe = unsafe popen(command, "r") else { return nil }
        var text: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = unsafe fread(&piece, 1, piece.count, pipe)
            if count == 0 { break }
            text += piece.prefix(count)
        }
        return unsafe pclose(pipe) == 0 ? String(decoding: text, as: UTF8.self) : nil
    }
}

/// Runs a shell command to its end and returns its wait status; 0 is success.
package func exitStatus(of command: String) async -> Int32 { await onThread { unsafe system(command) } }

/// Runs a call that blocks on a thread of its own: tests share few threads, and a blocked one would hold up the others.
package func onThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
        DispatchQueue(label: "tieout.test.blocking").async { continuation.resume(returning: work()) }
    }
}
