import Glibc

/// The memory this process has in use, as the system counts it.
func residentBytes() -> Int {
    guard let file = unsafe fopen("/proc/self/statm", "r") else { return 0 }
    defer { unsafe fclose(file) }
    var line = [CChar](repeating: 0, count: 200)
    guard unsafe fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
        separator: " ")
    return (words.count > 1 ? Int(words[1]) ?? 0 : 0) * sysconf(Int32(_SC_PAGESIZE))
}

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
