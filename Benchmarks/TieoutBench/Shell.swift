import Base
import Dispatch
import Glibc

/// What a command prints, as bytes; empty when it can't be run. Runs on a thread of its own, because the server it calls
/// lives in this process.
func output(of command: String) async -> [UInt8] {
    await withCheckedContinuation { continuation in
        DispatchQueue(label: "tieout.bench.shell").async {
            guard let pipe = unsafe popen(command, "r") else { return continuation.resume(returning: []) }
            var text: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = unsafe fread(&piece, 1, piece.count, pipe)
                if count == 0 { break }
                text += piece.prefix(count)
            }
            _ = unsafe pclose(pipe)
            continuation.resume(returning: text)
        }
    }
}

func write(_ text: String, to path: String) throws(Failure) {
    guard let file = unsafe fopen(path, "w") else { throw .broken("a file for the benchmark can be written") }
    defer { unsafe fclose(file) }
    let bytes = Array(text.utf8)
    guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else {
        throw .broken("a file for the benchmark can be written")
    }
}
