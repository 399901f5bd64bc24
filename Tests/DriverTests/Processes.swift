import Glibc

/// What a shell command prints, or `nil` when it fails.
func shell(_ command: String) async -> String? {
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
